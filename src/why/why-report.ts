/**
 * What `tacet why` answers, as data: one entry for each rule at each place, with how far it came. Texts are the product's
 * own; nothing of the scanned file is in them but a redacted preview and the file's path.
 */

import type { Skip } from '../base/receipt.ts';
import type { Confidence, Severity } from '../base/scan-request.ts';

/** How far a rule came at one place. */
export type WhyStatus =
  /** It is a finding. */
  | 'finding'
  /** It is a finding that a mark, the configuration, an ignore file or a baseline silences. */
  | 'silenced'
  /** A filter dropped the match. */
  | 'filtered'
  /** It is surer than nothing, and less sure than what is reported. */
  | 'unsure'
  /** It counts beside its partner alone, or is a part of another match. */
  | 'part'
  /** The detector confirmed it, and a gate of the rule stopped it. */
  | 'stopped'
  /** The detector confirmed nothing. */
  | 'unconfirmed'
  /** The rule does not look at this file. */
  | 'passed-over';

/** One rule at one place. Texts are ours and hold nothing of the file, but for `preview`, which is redacted. */
export interface WhyEntry {
  readonly rule: string;
  readonly name: string;
  readonly detector: string;
  readonly status: WhyStatus;
  /** The gate, as a stable word: `placeholder`, `entropy`, `near`, `confidence`, … */
  readonly gate: string;
  /** One sentence. */
  readonly why: string;
  /** One-based. */
  readonly line: number;
  readonly column: number;
  /** What made the rule look: its literal, or nothing when it looks at every token run. */
  readonly literal: string | undefined;
  /** Of what was confirmed. */
  readonly preview: string | undefined;
  readonly severity: Severity | undefined;
  readonly confidence: Confidence | undefined;
}

/** The answer. */
export interface WhyReport {
  /** As a report names it; hostile text. Undefined when nothing was read. */
  readonly path: string | undefined;
  readonly line: number | undefined;
  readonly rule: string | undefined;
  readonly minConfidence: Confidence;
  /** By place, then by how far the rule came. */
  readonly entries: readonly WhyEntry[];
  /** How many rules ran. */
  readonly rules: number;
  /** For a rule that was asked for: what must stand in a file to make it look; empty when it looks at every token run. */
  readonly literals: readonly string[];
  /** What could not be read, and why. */
  readonly skips: readonly Skip[];
}
