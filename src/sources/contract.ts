/**
 * The contract of a source: it yields the units of one request, in a stable order, and writes on the receipt what it
 * was resolved to and whatever it could not read.
 *
 * Rules for every source: bytes are yielded once read and not kept; one unreadable thing is a skip on the receipt and
 * the source goes on; only what makes the whole request impossible (no repository, unknown revision) throws an
 * `InputError`; cancellation through the signal ends the iteration and is a skip `cancelled`.
 */

import type { ReceiptBuilder } from '../base/receipt.ts';
import type { Unit } from '../text/unit.ts';

/** What a source has to work with. */
export interface SourceContext {
  readonly receipt: ReceiptBuilder;
  readonly signal: AbortSignal;
  /** Told after each unit: how much is done, and how much there is when that is known. */
  readonly onProgress: (progress: SourceProgress) => void;
}

/** How far a source has come. Undefined totals are not known. */
export interface SourceProgress {
  readonly phase: 'listing' | 'fetching' | 'scanning' | 'attributing';
  readonly objects: number;
  readonly totalObjects: number | undefined;
  readonly bytes: number;
}

/** What a request was resolved to, for the receipt. */
export interface Resolution {
  readonly kind: string;
  readonly base?: string;
  readonly head?: string;
  readonly refs?: number;
  readonly why: string;
}

/** One opened source. */
export interface Source {
  readonly resolution: Resolution;
  units(): AsyncIterable<Unit>;
  /**
   * For a change: the bytes that the unit's path held before, one entry for each parent (for each base of the change);
   * empty when the path is new. A finding is new only when each of them has fewer of the same secret. Undefined for
   * sources that are no change (tree, history, stdin): every finding counts.
   */
  previous?(unit: Unit): Promise<readonly Uint8Array[]>;
  /** Frees processes and files. Called once, also after an error. */
  close(): Promise<void>;
}
