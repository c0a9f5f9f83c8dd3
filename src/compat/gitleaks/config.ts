/**
 * What a configuration of gitleaks says, as data: one file (`GitleaksFile`), and what several files that extend each other
 * come to (`GitleaksConfig`). Semantics of gitleaks 8.30.1; `docs/gitleaks.md` says them, and where we differ.
 */

import type { ConfigMistake } from '../../config/mistake.ts';
import type { FragmentAllowlist, FragmentRule } from '../../ruleset/fragment-rule.ts';
import type { Place } from '../../ruleset/rule-mistake.ts';

/** The version of gitleaks whose semantics are followed: `minVersion` is compared with it. */
export const GITLEAKS_VERSION = '8.30.1';

/** Names of gitleaks' files in the root of a repository. */
export const GITLEAKS_CONFIG_NAME = '.gitleaks.toml';
export const GITLEAKS_IGNORE_NAME = '.gitleaksignore';

/** A rule that must have a finding near. */
export interface Requirement {
  readonly id: string;
  readonly withinLines: number | undefined;
  readonly withinColumns: number | undefined;
  readonly place: Place;
}

/** One `[[rules]]`. */
export interface GitleaksRule extends FragmentRule {
  readonly description: string;
  readonly tags: readonly string[];
  readonly required: readonly Requirement[];
  /** Its findings are not reported, they only count for rules that require them. */
  readonly skipReport: boolean;
  /** How many groups the expression has. */
  readonly groups: number;
  /** The expression as its author wrote it: for converting. */
  readonly regexText: string | undefined;
  readonly pathText: string | undefined;
  readonly place: Place;
}

/** One `[[allowlists]]`, of a rule or of all. */
export interface GitleaksAllowlist extends FragmentAllowlist {
  /** Rules it is about; empty: all of them, or the rule it stands in. */
  readonly targetRules: readonly { readonly id: string; readonly place: Place }[];
  /** The expressions as their author wrote them: for converting. */
  readonly pathTexts: readonly string[];
  readonly regexTexts: readonly string[];
}

/** `[extend]`. */
export interface Extend {
  readonly path: string | undefined;
  readonly useDefault: boolean;
  readonly disabledRules: readonly { readonly id: string; readonly place: Place }[];
  readonly place: Place;
}

/** One file. */
export interface GitleaksFile {
  readonly name: string;
  readonly title: string | undefined;
  readonly extend: Extend | undefined;
  readonly rules: readonly GitleaksRule[];
  readonly allowlists: readonly GitleaksAllowlist[];
}

/** What a file changes about rules of our catalogue that stand for a rule of gitleaks. */
export interface CatalogueChange {
  /** The id that the file uses. */
  readonly id: string;
  /** Our rules. */
  readonly rules: readonly string[];
  readonly description: string;
  readonly path: string | undefined;
  readonly entropy: number;
  readonly allowlists: readonly FragmentAllowlist[];
  readonly tags: readonly string[];
  readonly place: Place;
}

/** What all files come to. */
export interface GitleaksConfig {
  /** The files that were read, the outermost first; for a text without a file the name of the variable. */
  readonly files: readonly string[];
  readonly title: string | undefined;
  /** Whether our catalogue runs: it was asked for by `useDefault`, or nothing else would run. */
  readonly usesCatalogue: boolean;
  /** Ids of our rules that do not run, because the files say so or put a rule of their own in their place. */
  readonly disabledRules: readonly string[];
  /** The files' own rules. */
  readonly rules: readonly GitleaksRule[];
  /** What is changed about rules of our catalogue. */
  readonly changes: readonly CatalogueChange[];
  /** The allowlists of all rules. */
  readonly allowlists: readonly FragmentAllowlist[];
  /** What is odd and stops nothing. */
  readonly warnings: readonly ConfigMistake[];
}
