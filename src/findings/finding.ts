/**
 * A finding: a match that passed the filters, with all that a report needs to show it and nothing it would have to look
 * up. The raw secret is held as a `Secret`, which never prints; `preview` and `line` are redacted already.
 */

import type { Confidence, Severity } from '../base/scan-request.ts';
import type { Secret } from '../base/secret.ts';
import type { AllowEntry, ForeignTool, ValueClass } from '../config/contract.ts';
import type { RuleText } from '../ruleset/rule.ts';
import type { Origin, TextPlace } from '../text/unit.ts';

export type { RuleText };

/** Where a finding stands. Lines and columns are one-based; columns count UTF-16 code units; the end is exclusive. */
export interface Location {
  /** `ref` and `reflog`: in the list of all names of refs, of all messages of reflogs; the line says which one. */
  readonly kind: Origin['kind'];
  /** Repository-relative, with `/`. Undefined for a message, a ref, text beside files, or a blob without a name. Hostile. */
  readonly path: string | undefined;
  /** What and where it is, for text beside files, logs and artifacts, and for these alone. */
  readonly text?: TextPlace;
  /** For what was unpacked from a container: the path of the outermost file, while `path` goes on inside it. */
  readonly container?: string;
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** The blob it stands in, where there is one. */
  readonly blob: string | undefined;
}

/**
 * The commit that brought a secret in: for a history the first, parents before children and otherwise older before younger,
 * whose tree leads to a blob that holds it at the finding's path; be it a merge. Author fields are hostile text. */
export interface Introduction {
  readonly commit: string;
  readonly author: string;
  readonly email: string;
  /** Author date, ISO 8601 with offset. */
  readonly date: string;
}

/**
 * How a finding stands to the change that is scanned. *new*: the change brings it. *known*: the base has it already.
 * *old*: only the history has it, no file of base or head any more.
 */
export type Standing = 'new' | 'known' | 'old';

/** What somebody has said about a finding, in a place that may or may not be believed. All texts are hostile. */
export interface Suppression {
  readonly by: 'mark' | 'ignore-file' | 'config' | 'baseline';
  /** Whose mark or file it is, when it is not ours. */
  readonly tool?: ForeignTool;
  /** Where it is said: `src/a.ts:12`, `.tacet.yml: allow[3]`. */
  readonly where: string;
  readonly kind: 'false-positive' | 'test-value' | 'revoked' | 'accepted' | undefined;
  readonly reason: string | undefined;
  readonly owner: string | undefined;
  /** The last day on which it holds, `2026-01-31`. */
  readonly expires: string | undefined;
  /**
   * *untrusted*: the change itself says it, and its base does not allow that. *unreasoned*: a reason is required and missing.
   * *refused*: the policy of the organisation does not permit it, `why` says what of it. Only *silences* keeps a finding
   * from blocking.
   */
  readonly effect: 'silences' | 'untrusted' | 'expired' | 'unreasoned' | 'refused';
  /** Of what is refused, the reason in our own words, without a final period. */
  readonly why?: string;
}

/**
 * An allowlist of a gitleaks configuration that lets a finding pass, as far as its text and path tell. Whether it is believed
 * is decided with the rest of the policy.
 */
export interface Allowance {
  readonly entry: AllowEntry;
  /** It holds only when the finding was brought by one of these commits (full ids, lower case); undefined: it holds. */
  readonly commits: readonly string[] | undefined;
  /** Whether a change proposes it: then it is shown, and believed only where changes are trusted. */
  readonly isProposed: boolean;
  /** Whether it is a setting that would keep the finding from being reported at all: of a change that is never believed. */
  readonly isSetting?: true;
}

/** One finding. */
export interface Finding {
  /** Stable across moves, renames and rebases: a salted digest over rule and value. */
  readonly fingerprint: string;
  readonly rule: RuleText;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** A short fact about this very match: `checksum holds`, `expired 2024-02-01`. */
  readonly detail: string | undefined;
  readonly secret: Secret;
  /** What the value is, as far as that shows: for selectors of the configuration. */
  readonly valueClasses: readonly ValueClass[];
  /** The secret, redacted: at most the fixed prefix of its kind is legible. */
  readonly preview: string;
  /** The line it stands on, redacted, cut to a readable length around the secret. */
  readonly line: string;
  /** The same line with the secret in it; revealed by `--show-secrets` alone. */
  readonly rawLine: Secret;
  /**
   * Everything that was matched around the secret, itself included: name, operator, quotes. For reports in gitleaks' shape;
   * redacted there. Undefined where it is the secret alone, or stands in decoded text, or would be too long to keep.
   */
  readonly match?: Secret;
  /** The line on which `match` begins, where that is another than the secret's; 0 for a file that was found by its path. */
  readonly matchLine?: number;
  /** In the order of the files. Absent: none. */
  readonly allowances?: readonly Allowance[];
  readonly location: Location;
  readonly introduction: Introduction | undefined;
  /** In how many blobs (history) or commits (range) of this path the secret stands. */
  readonly occurrences: number;
  /**
   * For history: how many commits have a tree that leads to a blob with the secret, and how many paths such blobs have in
   * all of them, counted up to 10,000. The secret's, not the finding's: its findings at other paths say the same. Counted are
   * blobs in which it is a finding. Undefined where it was not counted.
   */
  readonly spread: { readonly commits: number; readonly paths: number } | undefined;
  /** For history: whether the secret still stands in HEAD's tree, at whatever path. Undefined without a HEAD to look at. */
  readonly inHead: boolean | undefined;
  /** Where in HEAD, when it is there and was located: the first place by path and line. */
  readonly headPlace: { readonly path: string; readonly line: number } | undefined;
  /** Undefined where there is no change to stand to: a tree, what HEAD has of a history. Counts as new. */
  readonly standing: Standing | undefined;
  /** Whether it counts although it is not new; see `standing.ts`. */
  readonly counts?: true;
  readonly suppression: Suppression | undefined;
}

/** In one part of a scan of a history: how far a secret spread, as far as this part knows. */
export interface SecretPart {
  /** The commits that hold it, by their place in the order: see `base/number-set.ts`. */
  readonly commits: string;
  /** The paths at which it lies in any of them. Hostile text. */
  readonly paths: readonly string[];
}

/** Whether a finding counts: it is new to the change, or all are to count, and nobody who may has silenced it. */
export function isBlocking({ standing, suppression, counts }: Finding): boolean {
  return ((standing ?? 'new') === 'new' || counts === true) && suppression?.effect !== 'silences';
}

/** Severity from the least to the gravest, for comparisons. */
export const SEVERITY_ORDER: readonly Severity[] = ['low', 'medium', 'high', 'critical'];

/** Order for reports: path, line, column, rule; after that what tells any two apart, so that no order of scanning shows. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.location.path ?? '', b.location.path ?? '') ||
    compareText(a.location.text?.name ?? '', b.location.text?.name ?? '') ||
    a.location.startLine - b.location.startLine ||
    a.location.startColumn - b.location.startColumn ||
    compareText(a.rule.id, b.rule.id) ||
    compareText(a.fingerprint, b.fingerprint) ||
    compareText(a.location.blob ?? '', b.location.blob ?? '') ||
    compareText(a.introduction?.commit ?? '', b.introduction?.commit ?? '')
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
