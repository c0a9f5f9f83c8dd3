/**
 * Walks the trees of a delta forest and rebuilds every object on the way, each from its base in memory.
 *
 * Promises: every entry of a tree is visited exactly once, a base before its children; at most as many objects are in
 * memory as the root's `needs` says, and none when a tree is done, however it ended; an object that cannot be built does
 * not end the walk: it and all that hangs on it are visited with the reason. No recursion, and no stack as deep as a chain.
 */

import { type LinkedForest, NONE } from './delta-forest.ts';
import type { CachedPack, EntryReader, EntryStatus } from './entry-reader.ts';
import { NO_ROOM } from './object-arena.ts';

/**
 * Sees one object. With `ok` it lies at `address` in the arena until the visitor returns, and for a delta the kernel's
 * windows are its own. False ends the walk.
 */
export type ObjectVisitor = (
  entry: number,
  status: EntryStatus,
  address: number,
  sizeBytes: number,
) => boolean;

/** Entries that the atomic counter of several threads gives out at once. */
export const ROOTS_PER_BATCH = 64;

/** A share of a list: half-open. */
export interface Batch {
  readonly from: number;
  readonly to: number;
}

/**
 * Takes the next batch of a list of `total` items; undefined when all are taken. `counter` is one cell, 0 at first, in
 * shared memory when several threads take from it; each item is given out once.
 */
export function takeBatch(counter: Int32Array, total: number, size = ROOTS_PER_BATCH): Batch | undefined {
  const from = Atomics.add(counter, 0, size);
  return from >= 0 && from < total ? { from, to: Math.min(total, from + size) } : undefined;
}

/** An object that is still needed as a base. `address` is `NO_ROOM` when it could not be built. */
interface LiveBase {
  readonly entry: number;
  readonly status: EntryStatus;
  readonly address: number;
  readonly sizeBytes: number;
}

/** Reads the trees of one pack, in one thread. */
export class ForestReader {
  readonly #forest: LinkedForest;
  readonly #pack: CachedPack;
  readonly #reader: EntryReader;
  readonly #bases: LiveBase[] = [];

  constructor(forest: LinkedForest, pack: CachedPack, reader: EntryReader) {
    this.#forest = forest;
    this.#pack = pack;
    this.#reader = reader;
  }

  /** Visits the tree of a full object. False when the visitor ended it. */
  readTree(root: number, visit: ObjectVisitor): boolean {
    return this.#walk(root, undefined, visit);
  }

  /** Visits the tree of a delta against an object outside the pack, whose bytes are given. */
  readTreeOn(entry: number, base: Uint8Array, visit: ObjectVisitor): boolean {
    const address = this.#reader.arena.allocate(base.length);
    if (address !== NO_ROOM) this.#reader.arena.view.set(base, address);
    const status: EntryStatus = address === NO_ROOM ? 'too-large' : 'ok';
    return this.#walk(entry, { entry: NONE, status, address, sizeBytes: base.length }, visit);
  }

  #walk(root: number, outside: LiveBase | undefined, visit: ObjectVisitor): boolean {
    const { firstChildren } = this.#forest;
    if (outside !== undefined) this.#bases.push(outside);
    try {
      for (let entry = root; entry !== NONE; entry = this.#after(entry, root)) {
        const status = this.#build(entry, entry === root);
        const { address, sizeBytes } = this.#reader;
        const at = status === 'ok' ? address : NO_ROOM;
        // on the list before the visitor sees it: it is released even if the visitor throws
        this.#bases.push({ entry, status, address: at, sizeBytes });
        if (!visit(entry, status, at, sizeBytes)) return false;
        if (firstChildren[entry] === NONE) this.#releaseLast();
      }
      return true;
    } finally {
      while (this.#bases.length > 0) this.#releaseLast();
    }
  }

  /** Rebuilds an entry from the last base, which goes when this was its last child. */
  #build(entry: number, isRoot: boolean): EntryStatus {
    const { offsets, headBytes, sizes, nextSiblings } = this.#forest;
    const dataAt = offsets[entry]! + headBytes[entry]!;
    const end = offsets[entry + 1]!;
    const base = this.#bases[this.#bases.length - 1];
    if (base === undefined) return this.#reader.readFull(this.#pack, dataAt, end, sizes[entry]!);
    const status =
      base.status === 'ok'
        ? this.#reader.readDelta(this.#pack, dataAt, end, sizes[entry]!, base.address, base.sizeBytes)
        : base.status;
    if (isRoot || nextSiblings[entry] === NONE) this.#releaseLast();
    return status;
  }

  /** The entry behind this one, depth first, inside the tree of `root`. */
  #after(entry: number, root: number): number {
    const { firstChildren, nextSiblings, bases } = this.#forest;
    if (firstChildren[entry] !== NONE) return firstChildren[entry]!;
    let at = entry;
    while (at !== root) {
      if (nextSiblings[at] !== NONE) return nextSiblings[at]!;
      at = bases[at]!;
    }
    return NONE;
  }

  #releaseLast(): void {
    const last = this.#bases.pop();
    if (last !== undefined && last.address !== NO_ROOM) this.#reader.arena.release(last.address);
  }
}
