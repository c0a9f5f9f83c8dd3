/**
 * What configuration can say about a finding.
 */

import type { Secret } from '../base/secret.ts';

/** The name of the configuration in a folder. */
export const CONFIG_NAME = '.tacet.yml';
/** The name of the ignore file beside it. */
export const IGNORE_NAME = '.tacetignore';
/** The name of a baseline that is read without being named. */
export const BASELINE_NAME = '.tacet-baseline';

/** Kinds of entries: why a finding is let pass. */
export const ALLOW_KINDS = ['false-positive', 'test-value', 'revoked', 'accepted'] as const;

/** One of `ALLOW_KINDS`. */
export type AllowKind = (typeof ALLOW_KINDS)[number];

/**
 * What a value is, as far as that shows without asking anybody. `public`: public by design. `expired`: says so itself.
 * `generic`: no format of its own. `uuid`, `hex`, `number`, `word`: made of these alone.
 */
export const VALUE_CLASSES = ['public', 'expired', 'generic', 'uuid', 'hex', 'number', 'word'] as const;

/** One of `VALUE_CLASSES`. */
export type ValueClass = (typeof VALUE_CLASSES)[number];

/** Other scanners whose marks, ignore files and baselines are heard: see `compat/` and docs/moving-over.md. */
export const FOREIGN_TOOLS = [
  'gitleaks',
  'betterleaks',
  'trufflehog',
  'kingfisher',
  'detect-secrets',
  'secretlint',
  'ggshield',
  'git-secrets',
] as const;

/** One of `FOREIGN_TOOLS`. */
export type ForeignTool = (typeof FOREIGN_TOOLS)[number];

/** Which findings an entry is about: all selectors that are given must fit, and one is given at least. */
export interface AllowSelectors {
  readonly fingerprint: string | undefined;
  /** A rule's id, in which `*` stands for any part. */
  readonly rule: string | undefined;
  /** A glob; see `ruleset/path-glob.ts`. */
  readonly path: string | undefined;
  readonly valueClass: ValueClass | undefined;
}

/** One entry that lets findings pass, from an ignore file, a baseline or the configuration. */
export interface AllowEntry extends AllowSelectors {
  readonly kind: AllowKind | undefined;
  readonly reason: string | undefined;
  readonly owner: string | undefined;
  /** The last day on which it holds, `2026-01-31`, in UTC. */
  readonly until: string | undefined;
  /** Where it stands: file and line, one-based. */
  readonly file: string;
  readonly line: number;
  /** Whose file it is, when it is not ours. */
  readonly tool?: ForeignTool;
}

/** The entries of a file of another tool, which knows by itself which of them are about a finding. */
export interface ForeignEntries {
  readonly source: 'ignore-file' | 'baseline';
  /** Those about a finding, in the order of the file; none when none is. Must not throw. */
  about(subject: Subject): readonly AllowEntry[];
}

/** What a policy asks of a finding. */
export interface Subject {
  readonly fingerprint: string;
  readonly ruleId: string;
  readonly path: string | undefined;
  readonly valueClasses: readonly ValueClass[];
  /** For files of other tools, which know values, lines and texts of lines: see `Finding`. Absent: a question without a finding. */
  readonly found?: {
    readonly secret: Secret;
    readonly line: number;
    readonly rawLine: Secret;
    /** The line on which all that was matched begins; 0 for a file that was found by its path. */
    readonly matchLine: number;
    readonly match: Secret | undefined;
    /** The commit that brought it, a full id, as far as that is known. */
    readonly commit: string | undefined;
  };
}
