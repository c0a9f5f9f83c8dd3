/**
 * The contract of a source: it yields the units of one request, in a stable order, and writes on the receipt what it
 * was resolved to and whatever it could not read.
 *
 * Rules for every source: bytes are yielded once read and not kept; one unreadable thing is a skip on the receipt and
 * the source goes on; only what makes the whole request impossible (no repository, unknown revision) throws an
 * `InputError`; cancellation through the signal ends the iteration and is a skip `cancelled`.
 */

import type { ReceiptBuilder } from '../base/receipt.ts';
import type { ShardPart } from '../base/shard.ts';
import type { Unit } from '../text/unit.ts';

/** What a source has to work with. */
export interface SourceContext {
  readonly receipt: ReceiptBuilder;
  readonly signal: AbortSignal;
  /**
   * The part of the target that is scanned; undefined: all of it. Everything that is listed asks it once, by its path or
   * id, and what is not its own is neither read nor on the receipt.
   */
  readonly part?: ShardPart;
  /** Told after each unit: how much is done, and how much there is when that is known. */
  readonly onProgress: (progress: SourceProgress) => void;
}

/**
 * A look at files ahead of the source that lists them, so that it need read those alone that may hold something. Files
 * are known by their number in the order in which they were added.
 */
export interface LookAhead {
  add(files: readonly FileToLookAt[]): void;
  /** Whether a file has not been looked at yet: then `help`. */
  isPending(index: number): boolean;
  /**
   * The bytes of a file that holds nothing: no match, nothing that belongs on the receipt. Undefined when the source must
   * read it, for whatever reason.
   */
  cleanBytes(index: number): number | undefined;
  /** Looks at some files itself, or waits a little when others have taken all. */
  help(): Promise<void>;
  close(): Promise<void>;
}

/** A file to look at. */
export interface FileToLookAt {
  /** Absolute path, in bytes. */
  readonly bytes: Uint8Array;
  /** What reports call it. */
  readonly path: string;
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

/**
 * Reads texts that lie on a server: comments, logs, artifacts. It keeps to the rules of a source; what was asked for and
 * cannot be read is a skip `text-unavailable`.
 */
export type TextReader = (context: SourceContext) => AsyncIterable<Unit>;

/** Where what is met while listing is recorded as skipped: what another part of the scan records is left out. */
export type ListingSkips = Pick<ReceiptBuilder, 'skip'>;

/** See `ListingSkips`. What is met while reading, in units of this part alone, goes on the receipt itself. */
export function listingSkips({ receipt, part }: SourceContext): ListingSkips {
  if (part === undefined) return receipt;
  return {
    skip: (reason, place, count) => {
      if (part.takes(place)) receipt.skip(reason, place, count);
    },
  };
}
