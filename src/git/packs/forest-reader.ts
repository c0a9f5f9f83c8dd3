/**
 * Walks the trees of a delta forest and rebuilds every object on the way, each from its base in memory.
 *
 * Promises: every entry of a tree is visited exactly once, a base before its children; at most as many objects are in
 * memory as the root's `needs` says, and none when a tree is done, however it ended; an object that cannot be built does
 * not end the walk: it and all that hangs on it are visited with the reason. No recursion, and no stack as deep as a chain.
 */

import { type LinkedForest, NONE } from './delta-forest.ts';
import type { CachedPack, EntryReader, EntryStatus } from './entry-reader.ts';
import { entryAfter } from './forest-shares.ts';
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

/**
 * The objects that are still needed as bases: those on the way from the root to the entry in hand whose last child is not
 * built yet. So the last of them is always the base of the next entry.
 */
class LiveBases {
  readonly statuses: EntryStatus[] = [];
  /** `NO_ROOM` for an object that could not be built. */
  readonly addresses: number[] = [];
  readonly sizes: number[] = [];
  count = 0;

  push(status: EntryStatus, address: number, sizeBytes: number): void {
    this.statuses[this.count] = status;
    this.addresses[this.count] = address;
    this.sizes[this.count] = sizeBytes;
    this.count++;
  }
}

/** Reads the trees of one pack, in one thread. */
export class ForestReader {
  readonly #forest: LinkedForest;
  readonly #pack: CachedPack;
  readonly #reader: EntryReader;
  readonly #bases = new LiveBases();

  constructor(forest: LinkedForest, pack: CachedPack, reader: EntryReader) {
    this.#forest = forest;
    this.#pack = pack;
    this.#reader = reader;
  }

  /** Visits the tree that starts at a full object, or where `shareTrees` cut one. False when the visitor ended it. */
  readTree(root: number, visit: ObjectVisitor): boolean {
    if (this.#forest.bases[root]! >= 0) this.#rebuildBase(root);
    return this.#walk(root, visit);
  }

  /** Visits the tree of a delta against an object outside the pack, whose bytes are given. */
  readTreeOn(entry: number, base: Uint8Array, visit: ObjectVisitor): boolean {
    const { arena } = this.#reader;
    const address = arena.allocate(base.length);
    if (address !== NO_ROOM) arena.view.set(base, address);
    this.#bases.push(address === NO_ROOM ? 'too-large' : 'ok', address, base.length);
    return this.#walk(entry, visit);
  }

  #walk(root: number, visit: ObjectVisitor): boolean {
    const { firstChildren } = this.#forest;
    const bases = this.#bases;
    try {
      for (let entry = root; entry !== NONE; entry = entryAfter(this.#forest, entry, root)) {
        const status = this.#build(entry);
        const { address, sizeBytes } = this.#reader;
        const at = status === 'ok' ? address : NO_ROOM;
        // on the list before the visitor sees it: it is released even if the visitor throws
        bases.push(status, at, sizeBytes);
        if (!visit(entry, status, at, sizeBytes)) return false;
        if (firstChildren[entry] === NONE) this.#releaseLast();
      }
      return true;
    } finally {
      while (bases.count > 0) this.#releaseLast();
    }
  }

  /** Rebuilds an entry from the last base, which goes when this was its last child. */
  #build(entry: number): EntryStatus {
    const { offsets, headBytes, sizes, nextSiblings } = this.#forest;
    const bases = this.#bases;
    const dataAt = offsets[entry]! + headBytes[entry]!;
    const end = offsets[entry + 1]!;
    const last = bases.count - 1;
    if (last < 0) return this.#reader.readFull(this.#pack, dataAt, end, sizes[entry]!);
    const baseStatus = bases.statuses[last]!;
    const status =
      baseStatus === 'ok'
        ? this.#reader.readDelta(
            this.#pack,
            dataAt,
            end,
            sizes[entry]!,
            bases.addresses[last]!,
            bases.sizes[last]!,
          )
        : baseStatus;
    if (nextSiblings[entry] === NONE) this.#releaseLast();
    return status;
  }

  /** Rebuilds what a cut tree hangs on, from the full object down; the last of it becomes the base in hand. */
  #rebuildBase(start: number): void {
    const { bases, offsets, headBytes, sizes } = this.#forest;
    const { arena } = this.#reader;
    const chain: number[] = [];
    for (let entry = bases[start]!; entry >= 0; entry = bases[entry]!) chain.push(entry);
    let status: EntryStatus = 'ok';
    let address = NO_ROOM;
    let sizeBytes = 0;
    for (const entry of chain.reverse()) {
      const dataAt = offsets[entry]! + headBytes[entry]!;
      const end = offsets[entry + 1]!;
      const base = address;
      status =
        base === NO_ROOM
          ? this.#reader.readFull(this.#pack, dataAt, end, sizes[entry]!)
          : this.#reader.readDelta(this.#pack, dataAt, end, sizes[entry]!, base, sizeBytes);
      if (base !== NO_ROOM) arena.release(base);
      if (status !== 'ok') break;
      ({ address, sizeBytes } = this.#reader);
    }
    this.#bases.push(status, status === 'ok' ? address : NO_ROOM, sizeBytes);
  }

  #releaseLast(): void {
    const bases = this.#bases;
    const address = bases.addresses[--bases.count]!;
    if (address !== NO_ROOM) this.#reader.arena.release(address);
  }
}
