/**
 * The deltas of one pack as a forest: which entry is made from which, so that a scan of the whole pack rebuilds every
 * object once, each from a base that is still in memory.
 *
 * Entries are numbered in the order of their offsets. `readEntries` reads heads, and may do so for shares of the pack in
 * several threads at once; `linkForest` makes lists of children of them, gives each entry the type of its root, and puts
 * the child that needs most objects in memory last: with that order a walk never holds more than about the logarithm of
 * the number of objects (the Strahler number of the tree, facts/engine.md section 8). Nothing here recurses.
 * Promises: whatever the pack and its index hold, building ends, in time linear in the entries (and their logarithm for
 * finding bases); an entry belongs to exactly one tree, or is listed as damaged.
 */

import type { ObjectFormat } from '../object-id.ts';
import type { CachedPack, EntryReader, EntryStatus } from './entry-reader.ts';
import { type ArrayOptions, allocateBytes, type OffsetOrder } from './index-tables.ts';
import { OFS_DELTA, REF_DELTA } from './pack-file.ts';

/** No entry: no base, no child, no sibling. */
export const NONE = -1;
/** In `bases`: a REF delta whose base is not in this pack. */
export const EXTERNAL = -2;
/** In `bases`: the head breaks the format, or the base is no entry. */
export const DAMAGED = -3;
/** In `bases`: a REF delta that `linkForest` has not resolved yet. */
const UNRESOLVED = -4;

/** In `sizes`: this size or more. Nothing so large is held in memory anyway. */
export const HUGE = 0xffff_ffff;

/**
 * The forest: arrays by entry, about 31 bytes an object, all plain values or typed arrays, so that it can be sent to
 * worker threads; with shared arrays they all see the same one.
 */
export interface DeltaForest {
  readonly format: ObjectFormat;
  readonly entryCount: number;
  /** Position of each entry in the pack's index, which has its id. */
  readonly positions: Uint32Array;
  /** Offset of each entry in the pack; one more for the end of the last. */
  readonly offsets: Float64Array;
  /** Bytes of the head in front of the compressed data. */
  readonly headBytes: Uint8Array;
  /** Bytes of the object, or of the delta, when inflated; `HUGE` for more. */
  readonly sizes: Uint32Array;
  /** Type of the object, 1 to 4 (`COMMIT`, `TREE`, `BLOB`, `TAG`); 0 when it is not known: damaged, or a base outside. */
  readonly types: Uint8Array;
  /** The entry that this one is a delta against; `NONE`, `EXTERNAL` or `DAMAGED`. */
  readonly bases: Int32Array;
  /** The first entry that is a delta against this one, or `NONE`. */
  readonly firstChildren: Int32Array;
  /** The next entry with the same base, or `NONE`: then, when it is built, its base is needed no more. */
  readonly nextSiblings: Int32Array;
  /** How many objects must be in memory at once to walk the tree from here, this one included. */
  readonly needs: Uint8Array;
}

/** A forest with its lists of entries. */
export interface LinkedForest extends DeltaForest {
  /** Full objects by type (index 1 to 4; 0 is empty), in the order of offsets: the trees to walk. */
  readonly roots: readonly Uint32Array[];
  /** Deltas against objects outside the pack (a thin pack's leftovers): roots of trees too, once their base is at hand. */
  readonly external: ExternalBases;
  /** Entries that cannot be built: broken heads, bases that are no entries, deltas in circles, and what hangs on them. */
  readonly damaged: Uint32Array;
}

/** REF deltas with the ids of their bases, one behind the other. */
export interface ExternalBases {
  readonly entries: Uint32Array;
  readonly baseIds: Uint8Array;
}

/** Makes the arrays for a pack whose entries lie in this order. */
export function allocateForest(
  format: ObjectFormat,
  order: OffsetOrder,
  options: ArrayOptions = {},
): DeltaForest {
  const count = order.positions.length;
  const words = () => new Int32Array(allocateBytes(count * 4, options)).fill(NONE);
  const bytes = () => new Uint8Array(allocateBytes(count, options));
  return {
    format,
    entryCount: count,
    positions: order.positions,
    offsets: order.offsets,
    headBytes: bytes(),
    sizes: new Uint32Array(allocateBytes(count * 4, options)),
    types: bytes(),
    bases: words(),
    firstChildren: words(),
    nextSiblings: words(),
    needs: bytes(),
  };
}

/**
 * Reads the heads of the entries `[from, to)` and finds the bases of OFS deltas. Several threads may do this for disjoint
 * shares of a shared forest, each with its own reader. Returns the REF deltas of the share, for `linkForest`.
 * An entry that cannot be read is `DAMAGED`; never throws for what the pack holds.
 */
export function readEntries(
  forest: DeltaForest,
  reader: EntryReader,
  pack: CachedPack,
  from = 0,
  to = forest.entryCount,
): ExternalBases {
  const { offsets, headBytes, sizes, types, bases } = forest;
  const { head, baseId } = reader;
  const { idBytes } = pack.file;
  const finder = new EntryFinder(offsets, forest.entryCount);
  const refEntries: number[] = [];
  const refIds: Uint8Array[] = [];
  for (let entry = from; entry < to; entry++) {
    const status: EntryStatus = reader.readHead(pack, offsets[entry]!);
    if (status !== 'ok' || head.headBytes >= offsets[entry + 1]! - offsets[entry]!) {
      bases[entry] = DAMAGED;
      continue;
    }
    headBytes[entry] = head.headBytes;
    sizes[entry] = Math.min(head.sizeBytes, HUGE);
    if (head.type === OFS_DELTA) {
      const base = finder.find(offsets[entry]! - head.baseDistance);
      bases[entry] = base === NONE ? DAMAGED : base;
    } else if (head.type === REF_DELTA) {
      bases[entry] = UNRESOLVED;
      refEntries.push(entry);
      refIds.push(baseId.slice(0, idBytes));
    } else {
      types[entry] = head.type;
    }
  }
  return { entries: Uint32Array.from(refEntries), baseIds: joined(refIds, idBytes) };
}

function joined(ids: readonly Uint8Array[], idBytes: number): Uint8Array {
  const bytes = new Uint8Array(ids.length * idBytes);
  for (const [index, id] of ids.entries()) bytes.set(id, index * idBytes);
  return bytes;
}

/** Pieces of the pack by which entries are found: about a hundred entries each. */
const PIECE_BYTES = 64 * 1024;

/** Finds the entry that starts at an offset: a table of pieces, then halving inside one. */
export class EntryFinder {
  readonly #offsets: Float64Array;
  /** First entry at or behind the start of each piece. */
  readonly #firsts: Uint32Array;

  /** `offsets` ascend; there is one more than `count`. */
  constructor(offsets: Float64Array, count: number) {
    this.#offsets = offsets;
    const pieces = Math.floor(offsets[count]! / PIECE_BYTES) + 2;
    this.#firsts = new Uint32Array(pieces);
    let entry = 0;
    for (let piece = 0; piece < pieces; piece++) {
      while (entry < count && offsets[entry]! < piece * PIECE_BYTES) entry++;
      this.#firsts[piece] = entry;
    }
  }

  /** The entry, or `NONE` when none starts there; any number may be asked for. */
  find(offset: number): number {
    const piece = Math.floor(offset / PIECE_BYTES);
    if (!(piece >= 0 && piece + 1 < this.#firsts.length)) return NONE;
    let low = this.#firsts[piece]!;
    let high = this.#firsts[piece + 1]!;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#offsets[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return low < this.#firsts[piece + 1]! && this.#offsets[low] === offset ? low : NONE;
  }
}
