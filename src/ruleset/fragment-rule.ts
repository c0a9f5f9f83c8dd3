/**
 * Rules that look at the whole text of a unit, as gitleaks' rules do: a regular expression over all of it, asked when a
 * keyword occurs anywhere, a secret taken from one of its groups, a threshold, allowlists. Plain data, so that it travels
 * to other threads with the table of rules; `detectors/fragment/` runs it.
 *
 * All patterns are RE2 sources as `regex/to-re2.ts` prints them: over bytes, for the linear engines.
 */

/** What the regular expressions of an allowlist are asked about. */
export type RegexTarget = 'secret' | 'match' | 'line';

/** Conditions under which a finding of a rule is let pass. */
export interface FragmentAllowlist {
  /** As its author describes it; empty when he does not. */
  readonly description: string;
  /** Where it stands. */
  readonly file: string;
  readonly line: number;
  /** `or`: one of the kinds of conditions that are given suffices. `and`: all of them must hold. */
  readonly condition: 'or' | 'and';
  /** Full ids of commits, in lower case. */
  readonly commits: readonly string[];
  readonly paths: readonly string[];
  readonly regexTarget: RegexTarget;
  readonly regexes: readonly string[];
  /** In lower case. */
  readonly stopwords: readonly string[];
}

/** What is looked for in one text. */
export interface FragmentRule {
  readonly id: string;
  /** Undefined: every unit at a fitting path is a match. */
  readonly regex: string | undefined;
  /** Where in the path it must match; undefined: every path. */
  readonly path: string | undefined;
  /** The group that holds the secret; 0: the first that is not empty, else the whole match. */
  readonly secretGroup: number;
  /** A secret of no more than this is dropped, in bits a byte; 0: no threshold. */
  readonly entropy: number;
  /** In lower case; one of them must occur. Empty: every unit is asked. */
  readonly keywords: readonly string[];
  /** Its own allowlists. */
  readonly allowlists: readonly FragmentAllowlist[];
}

/** A rule of which a match must be near. */
export interface FragmentRequirement {
  readonly rule: FragmentRule;
  /** How far the lines of both starts may be apart; undefined: any distance. */
  readonly withinLines: number | undefined;
  /** How far the columns of both starts may be apart; undefined: any distance. */
  readonly withinColumns: number | undefined;
}

/** A rule that is reported, with what it requires. */
export interface FragmentProgram extends FragmentRule {
  readonly required: readonly FragmentRequirement[];
  /** Allowlists of all rules, which are asked before those of the required rules. */
  readonly global: readonly FragmentAllowlist[];
}
