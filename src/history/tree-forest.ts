/**
 * Goes over all trees of a pack and tells of each only what is new in it: the entries that do not stand just so in the
 * tree it is a delta against, and the entries of that one that it does not have.
 *
 * A tree of hundreds of entries differs from its base in one or two, so that a history of a hundred million entries is
 * told in a few million. The bytes are rebuilt, but looked at only where they are new: the starts of entries are kept for
 * each base in memory, and a stretch that a delta copies from the start of an entry on holds the same entries.
 * Promises: a copied entry is one that the base has, at the very place from which it is copied: a copy that starts inside
 * an entry is parsed anew; every tree of the pack is told exactly once, a base before its children; memory as a walk over
 * the forest takes (`git/packs/forest-reader.ts`). A tree that breaks the format is told as broken, after its good entries.
 * Formats: gitformat-pack(5), "Deltified representation"; trees as in `git/packs/tree-walk.ts`.
 */

import { type LinkedForest, NONE } from '../git/packs/delta-forest.ts';
import type { CachedPack, EntryReader } from '../git/packs/entry-reader.ts';
import { entryAfter } from '../git/packs/forest-shares.ts';
import { NO_ROOM } from '../git/packs/object-arena.ts';

/** Is told of trees. Offsets are into `bytes`, which holds until the call returns. */
export interface TreeSink {
  /** Whether `gone` is wanted. */
  readonly wantsGone: boolean;
  /** A tree begins; `base` is the entry of which it is told what differs, or `NONE` when all of it is. */
  begin(entry: number, base: number): void;
  /** The tree has an entry that its base has not. */
  fresh(bytes: Uint8Array, mode: number, nameStart: number, nameEnd: number, idStart: number): void;
  /** The base has an entry that the tree has not. */
  gone(bytes: Uint8Array, mode: number, nameStart: number, nameEnd: number, idStart: number): void;
  /** The tree ends. `isBroken`: it broke the format, and what follows is not known. */
  end(isBroken: boolean): void;
  /** A tree that could not be built. Those built from it come, too. */
  unread(entry: number): void;
}

const SPACE = 0x20;
const MAX_MODE_DIGITS = 7;
const BROKEN = -1;

/** A tree in memory that others are built from. */
interface LiveTree {
  entry: number;
  /** `NO_ROOM` when it could not be built. */
  address: number;
  sizeBytes: number;
  isBroken: boolean;
  /** Where its entries start, from its own start, and where the last one ends. */
  starts: Int32Array;
  count: number;
}

/** Reads all trees of one pack. */
export class TreeForest {
  readonly #forest: LinkedForest;
  readonly #pack: CachedPack;
  readonly #reader: EntryReader;
  readonly #parser: TreeParser;
  readonly #live: LiveTree[] = [];
  readonly #spare: LiveTree[] = [];

  constructor(forest: LinkedForest, pack: CachedPack, reader: EntryReader, parser: TreeParser) {
    this.#forest = forest;
    this.#pack = pack;
    this.#reader = reader;
    this.#parser = parser;
  }

  /** Tells the trees that hang on a full one, itself first. */
  walk(root: number, sink: TreeSink): void {
    const { firstChildren, nextSiblings } = this.#forest;
    const live = this.#live;
    try {
      for (let entry = root; entry !== NONE; entry = entryAfter(this.#forest, entry, root)) {
        const base = live[live.length - 1];
        const tree = this.#build(entry, base, sink);
        if (base !== undefined && nextSiblings[entry] === NONE) this.#release(live.pop()!);
        if (firstChildren[entry] === NONE) this.#release(tree);
        else live.push(tree);
      }
    } finally {
      for (let tree = live.pop(); tree !== undefined; tree = live.pop()) this.#release(tree);
    }
  }

  #build(entry: number, base: LiveTree | undefined, sink: TreeSink): LiveTree {
    const tree = this.#spare.pop() ?? newTree();
    tree.entry = entry;
    tree.address = NO_ROOM;
    tree.count = 0;
    const reader = this.#reader;
    const { offsets, headBytes, sizes, firstChildren } = this.#forest;
    const dataAt = offsets[entry]! + headBytes[entry]!;
    // of a delta this reads the delta itself
    const status = reader.readFull(this.#pack, dataAt, offsets[entry + 1]!, sizes[entry]!);
    if (status !== 'ok') {
      sink.unread(entry);
      return tree;
    }
    const isBase = firstChildren[entry] !== NONE;
    if (base === undefined) {
      tree.address = reader.address;
      tree.sizeBytes = reader.sizeBytes;
      sink.begin(entry, NONE);
      this.#parser.parseWhole(tree, reader.arena.view, isBase, sink);
      sink.end(tree.isBroken);
      return tree;
    }
    const deltaAt = reader.address;
    const deltaEnd = deltaAt + reader.sizeBytes;
    if (this.#apply(tree, base, deltaAt, deltaEnd)) {
      sink.begin(entry, base.entry);
      this.#parser.parseDelta(tree, base, reader.arena.view, deltaAt, deltaEnd, isBase, sink);
      sink.end(tree.isBroken);
    } else {
      sink.unread(entry);
    }
    reader.arena.release(deltaAt);
    return tree;
  }

  #apply(tree: LiveTree, base: LiveTree, deltaAt: number, deltaEnd: number): boolean {
    const { arena } = this.#reader;
    const { kernel } = arena;
    if (base.address === NO_ROOM || kernel.readDeltaSizes(deltaAt, deltaEnd) !== 'ok') return false;
    const size = kernel.targetBytes;
    const target = size > this.#parser.maxTreeBytes ? NO_ROOM : arena.allocate(size);
    if (target === NO_ROOM) return false;
    if (kernel.applyDelta(base.address, base.sizeBytes, deltaAt, deltaEnd, target, size) !== 'ok') {
      arena.release(target);
      return false;
    }
    tree.address = target;
    tree.sizeBytes = size;
    return true;
  }

  #release(tree: LiveTree): void {
    if (tree.address !== NO_ROOM) this.#reader.arena.release(tree.address);
    tree.address = NO_ROOM;
    this.#spare.push(tree);
  }
}

function newTree(): LiveTree {
  return {
    entry: NONE,
    address: NO_ROOM,
    sizeBytes: 0,
    isBroken: false,
    starts: new Int32Array(256),
    count: 0,
  };
}

/** Finds the entries of trees. One for any number of packs. */
export class TreeParser {
  readonly maxTreeBytes: number;
  readonly #idBytes: number;
  /** By entry of the base: whether the tree has it, too. */
  #isKept = new Uint8Array(1024);
  #out: Int32Array = new Int32Array(0);

  constructor(idBytes: number, maxTreeBytes: number) {
    this.#idBytes = idBytes;
    this.maxTreeBytes = maxTreeBytes;
  }

  /** Tells all entries of a tree that lies in `bytes[from, to)`. Whether it broke the format. */
  parse(bytes: Uint8Array, from: number, to: number, sink: TreeSink): boolean {
    for (let at = from; at < to; ) {
      const next = this.#entry(bytes, at, to, sink, true);
      if (next === BROKEN) return true;
      at = next;
    }
    return false;
  }

  /** Tells all entries; notes where they start when the tree is a base. */
  parseWhole(tree: LiveTree, bytes: Uint8Array, isBase: boolean, sink: TreeSink): void {
    const { address } = tree;
    if (!isBase) {
      tree.isBroken = this.parse(bytes, address, address + tree.sizeBytes, sink);
      return;
    }
    this.#out = tree.starts;
    let count = 0;
    let at = address;
    const end = address + tree.sizeBytes;
    tree.isBroken = false;
    while (at < end) {
      if (count + 1 >= this.#out.length) this.#growStarts(count + 2);
      this.#out[count] = at - address;
      const next = this.#entry(bytes, at, end, sink, true);
      if (next === BROKEN) {
        tree.isBroken = true;
        break;
      }
      count++;
      at = next;
    }
    this.#out[count] = at - address;
    tree.count = count;
    tree.starts = this.#out;
  }

  /** Tells what differs from the base. The delta was applied already, so it is well-formed. */
  parseDelta(
    tree: LiveTree,
    base: LiveTree,
    bytes: Uint8Array,
    deltaAt: number,
    deltaEnd: number,
    isBase: boolean,
    sink: TreeSink,
  ): void {
    const { address } = tree;
    const end = address + tree.sizeBytes;
    const wantsGone = sink.wantsGone;
    if (wantsGone) this.#forgetKept(base.count);
    this.#out = tree.starts;
    let count = 0;
    tree.isBroken = false;
    // where the next entry starts, and where the instruction in hand ends
    let at = address;
    let stretchAt = address;
    let next = skipSize(bytes, skipSize(bytes, deltaAt));
    while (next < deltaEnd && !tree.isBroken) {
      const code = bytes[next++]!;
      let length = code;
      let from = 0;
      if (code >= 0x80) {
        if ((code & 0x01) !== 0) from = bytes[next++]!;
        if ((code & 0x02) !== 0) from |= bytes[next++]! << 8;
        if ((code & 0x04) !== 0) from |= bytes[next++]! << 16;
        if ((code & 0x08) !== 0) from += bytes[next++]! * 0x100_0000;
        length = 0;
        if ((code & 0x10) !== 0) length = bytes[next++]!;
        if ((code & 0x20) !== 0) length |= bytes[next++]! << 8;
        if ((code & 0x40) !== 0) length |= bytes[next++]! << 16;
        if (length === 0) length = 0x1_0000;
      } else {
        next += length;
      }
      const stretchEnd = stretchAt + length;
      while (at < stretchEnd) {
        if (code >= 0x80) {
          const first = findStart(base, from + at - stretchAt);
          const last = first < 0 ? first : lastWithin(base, first, from + length);
          if (last > first) {
            if (wantsGone) this.#isKept.fill(1, first, last);
            const shift = at - address - base.starts[first]!;
            if (isBase) {
              if (count + last - first >= this.#out.length) this.#growStarts(count + last - first + 1);
              for (let index = first; index < last; index++) this.#out[count++] = base.starts[index]! + shift;
            }
            at += base.starts[last]! - base.starts[first]!;
            continue;
          }
        }
        if (isBase) {
          if (count + 1 >= this.#out.length) this.#growStarts(count + 2);
          this.#out[count++] = at - address;
        }
        const behind = this.#entry(bytes, at, end, sink, true);
        if (behind === BROKEN) {
          if (isBase) count--;
          tree.isBroken = true;
          break;
        }
        at = behind;
      }
      stretchAt = stretchEnd;
    }
    if (isBase) this.#out[count] = at - address;
    tree.count = count;
    tree.starts = this.#out;
    if (wantsGone) this.#tellGone(base, bytes, sink);
  }

  #tellGone(base: LiveTree, bytes: Uint8Array, sink: TreeSink): void {
    const { address, starts, count, sizeBytes } = base;
    for (let index = 0; index < count; index++)
      if (this.#isKept[index] === 0)
        this.#entry(bytes, address + starts[index]!, address + sizeBytes, sink, false);
  }

  /** Tells the entry at an offset; gives where the next one starts, or `BROKEN`. */
  #entry(bytes: Uint8Array, at: number, end: number, sink: TreeSink, isFresh: boolean): number {
    const modeEnd = Math.min(end, at + MAX_MODE_DIGITS);
    let mode = 0;
    let next = at;
    while (next < modeEnd) {
      const digit = bytes[next]! - 0x30;
      if (digit < 0 || digit > 7) break;
      mode = mode * 8 + digit;
      next++;
    }
    if (next === at || next >= end || bytes[next] !== SPACE) return BROKEN;
    const nameStart = ++next;
    while (next < end && bytes[next] !== 0) next++;
    if (next === nameStart || next + this.#idBytes >= end) return BROKEN;
    if (isFresh) sink.fresh(bytes, mode, nameStart, next, next + 1);
    else sink.gone(bytes, mode, nameStart, next, next + 1);
    return next + 1 + this.#idBytes;
  }

  #forgetKept(count: number): void {
    if (count > this.#isKept.length) this.#isKept = new Uint8Array(count * 2);
    else this.#isKept.fill(0, 0, count);
  }

  #growStarts(least: number): void {
    const larger = new Int32Array(Math.max(least, this.#out.length * 2));
    larger.set(this.#out);
    this.#out = larger;
  }
}

/** Behind a number of a delta's head. */
function skipSize(bytes: Uint8Array, at: number): number {
  let next = at;
  while (bytes[next]! >= 0x80) next++;
  return next + 1;
}

/** Which entry of a tree starts at an offset; negative when none does. */
function findStart({ starts, count }: LiveTree, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low < count && starts[low] === offset ? low : -1;
}

/** The last of `first` and the entries behind it that starts at or before an offset: those before it end by then. */
function lastWithin({ starts, count }: LiveTree, first: number, offset: number): number {
  if (starts[count]! <= offset) return count;
  let low = first;
  let high = count;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
