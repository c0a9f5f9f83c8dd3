/**
 * What a rule is: first as a person writes it in `rules/*.yml` (`RuleSource`), then as the scan runs it
 * (`CompiledRule`), and apart from it the words a person reads about it (`RuleText`), which are loaded only when there
 * is a finding. `rules/README.md` explains every field to rule authors.
 */

import type { Confidence, Severity } from '../base/scan-request.ts';
import type { FragmentProgram } from './fragment-rule.ts';

/** Version of the rule format and of the compiled table. */
export const RULE_FORMAT_VERSION = 1;

/** Where a fact about a credential was read, and when. */
export interface RuleReference {
  readonly url: string;
  /** The date on which it was seen, `YYYY-MM-DD`. */
  readonly seen: string;
}

/** Another rule whose match must (or may) stand near this one's. */
export interface NearPart {
  readonly rule: string;
  /** How many lines apart, at most, the two matches may be. At most `MAX_NEAR_LINES`. */
  readonly withinLines: number;
  /** When true this rule's match counts only with its partner. When false the partner is merged in if it is there. */
  readonly required: boolean;
}

/** The one bound on `near`: the context kept around a window of the history engine. */
export const MAX_NEAR_LINES = 20;

/**
 * Literals of fewer bytes are looked for inside token runs only (`CompiledLiteral.gate`): anywhere else they occur so
 * often that the kernel would do little but report them.
 */
export const MIN_UNGATED_BYTES = 5;

/** A rule as its author writes it, decoded and with defaults filled in. */
export interface RuleSource {
  readonly id: string;
  readonly name: string;
  readonly issuer: string;
  /** What an attacker could do with it, one sentence. */
  readonly description: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** The algorithm: `pattern`, or one of the named detectors under `src/detectors/`. */
  readonly detector: string;
  /** RE2 syntax with one capture named `secret`. Undefined only for a named detector that needs none. */
  readonly pattern: string | undefined;
  readonly literals: readonly string[];
  /** Whether the literals match in either case. */
  readonly ignoreCase: boolean;
  /** Instead of literals: the rule looks at every token run. */
  readonly runs: boolean;
  /** Whether a literal shorter than `MIN_UNGATED_BYTES` may stand outside a token run. */
  readonly ungated: boolean;
  readonly minLength: number | undefined;
  readonly maxLength: number | undefined;
  /** The least Shannon entropy of the secret in bits per character. */
  readonly minEntropyBitsPerChar: number | undefined;
  /** Name of a checksum or structure check under `src/detectors/checksums/`. */
  readonly proof: string | undefined;
  /** Whether a failed proof drops the match (`true`), or lowers its confidence one step (`false`, the default). */
  readonly proofRequired: boolean;
  readonly near: readonly NearPart[];
  /** Globs (`**`, `*`, `?`, `{a,b}`) over the path; empty `only` means every path. */
  readonly paths: { readonly only: readonly string[]; readonly never: readonly string[] };
  /** A rule whose matches are parts for other rules and are not reported alone. */
  readonly partOnly: boolean;
  /** Whether binary content is looked at, too. Default: true for confidence proven and likely. */
  readonly binary: boolean;
  /** A value that is public by design or a test-mode key: the reason, shown with the finding at low severity. */
  readonly publicByDesign: string | undefined;
  /** Empty for a rule of a user, and where `noReference` says why. */
  readonly references: readonly RuleReference[];
  /** Why nobody documents the format; undefined when there are references, or when a user's rule says nothing. */
  readonly noReference: string | undefined;
  /** The first thing to do: how and where the credential is revoked. */
  readonly revoke: string;
  /** How its successor is put in place. */
  readonly rotate: string | undefined;
  readonly examples: readonly string[];
  readonly nearMisses: readonly string[];
}

/** How far a match can reach, derived from the parsed pattern and the detector, never declared. */
export type LineClass =
  /** A match never contains a line end. */
  | { readonly kind: 'line' }
  /** A match contains at most `count` line ends. */
  | { readonly kind: 'lines'; readonly count: number }
  /** A match may span anything; an object that holds one of the rule's anchors is scanned whole. */
  | { readonly kind: 'anchored' };

/** A rule as the scan runs it. Plain data, so that the built-in table is a module without work at start. */
export interface CompiledRule {
  readonly id: string;
  /** Position in the table. */
  readonly index: number;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly detector: string;
  /** Source of the V8 expression, to be compiled on first use; named captures kept. Undefined when there is no pattern. */
  readonly source: string | undefined;
  /** The RE2 source for the linear engine; set for users' rules, whose patterns never run as V8 expressions. */
  readonly linearSource: string | undefined;
  /** How many bytes before a literal the match can start: at least, at most. 0, 0: try exactly at the literal. */
  readonly before: { readonly min: number; readonly max: number };
  /** The greatest length of a match in bytes; a bound is put on patterns without one (`MAX_MATCH_BYTES`). */
  readonly maxMatchBytes: number;
  /** How many lines the rule's own match spans, whatever it is a part of. */
  readonly lineClass: LineClass;
  /** Whether it is looked for near another rule's match, or needs one near its own: then in whole units. */
  readonly isPart: boolean;
  readonly minLength: number;
  readonly maxLength: number;
  readonly minEntropyBitsPerChar: number;
  readonly proof: string | undefined;
  readonly proofRequired: boolean;
  readonly near: readonly NearPart[];
  /** Sources of V8 expressions over the whole path with `/`. */
  readonly pathOnly: readonly string[];
  readonly pathNever: readonly string[];
  readonly partOnly: boolean;
  readonly binary: boolean;
  readonly publicByDesign: boolean;
  readonly runs: boolean;
  /** Of a rule from a gitleaks configuration: what runs instead of a detector. */
  readonly fragment?: FragmentProgram;
}

/** The bound on one match. A longer one needs an anchored detector. */
export const MAX_MATCH_BYTES = 4096;

/** One literal of the table with the rules that ask for it. */
export interface CompiledLiteral {
  readonly text: string;
  readonly ignoreCase: boolean;
  readonly gate: 'none' | 'run';
  /** Indices of the rules to try where it occurs. */
  readonly rules: readonly number[];
}

/** The compiled table: all that a scan needs, nothing that only a reader needs. */
export interface CompiledRuleset {
  readonly formatVersion: typeof RULE_FORMAT_VERSION;
  readonly kernelContractVersion: number;
  readonly rules: readonly CompiledRule[];
  readonly literals: readonly CompiledLiteral[];
  /** Indices of the rules that look at every token run. */
  readonly runRules: readonly number[];
  /** `sha256:` and 64 hexadecimal digits over the compiled rules in a canonical form. */
  readonly digest: string;
}

/** The words about a rule that a person reads. */
export interface RuleText {
  readonly id: string;
  readonly name: string;
  readonly issuer: string;
  readonly description: string;
  readonly revoke: string;
  readonly rotate: string | undefined;
  readonly publicByDesign: string | undefined;
  readonly references: readonly RuleReference[];
  /** Words of the user's own, for reports that have them. */
  readonly tags?: readonly string[];
}
