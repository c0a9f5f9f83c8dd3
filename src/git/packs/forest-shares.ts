/**
 * Divides the trees of a forest among threads, so that none waits on one giant tree while others idle: the history of one
 * file that changed in every commit can be most of a repository.
 *
 * Trees that outweigh a share are cut: a subtree becomes a tree of its own, whose walk rebuilds the bases above it first
 * and does not visit them. Cuts are made where that costs little beside the share. Heavy trees come first, given out one
 * by one; the rest follows in the order of the pack, in batches. What an object weighs is an estimate of the time it takes
 * (bytes to inflate, bytes to copy, and a constant), not a promise.
 */

import { type LinkedForest, NONE } from './delta-forest.ts';
import { type ArrayOptions, allocateBytes } from './index-tables.ts';

/** The trees of one type, as threads take them. */
export interface TreeShares {
  /**
   * Where trees start: full objects, and deltas at which a tree was cut (their `bases` are entries). A cut one is to be
   * looked at whole, like a full object: what was found in its base may not be known yet.
   */
  readonly starts: Uint32Array;
  /** So many at the front are heavy, and are given out one by one. */
  readonly heavyCount: number;
}

/** A share of a list: half-open. */
export interface Batch {
  readonly from: number;
  readonly to: number;
}

/** Light trees that are given out at once. */
const TREES_PER_BATCH = 64;

/** Takes as long as some hundreds of bytes: the calls around one object. */
const OBJECT_WEIGHT = 256;
/** Copying a byte takes about an eighth of the time of inflating one. */
const COPY_WEIGHT = 1 / 8;
/** Below this weight, some milliseconds, cutting gains nothing. */
const LEAST_SHARE = 1024 * 1024;
/** A tree of this part of a share is heavy. */
const HEAVY_PART = 1 / 16;

/**
 * Divides the trees of a type (1 to 4) into at least `shareCount` shares of about equal weight where their shapes allow it;
 * some per thread make up for wrong estimates. Cuts trees of the forest, so it is called once for each type, before any
 * thread walks. A base with thousands of children of its own cannot be divided.
 */
export function shareTrees(
  forest: LinkedForest,
  type: number,
  shareCount: number,
  options: ArrayOptions = {},
): TreeShares {
  const roots = forest.roots[type]!;
  const weights = Float64Array.from(roots, (root) => weighTree(forest, root));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const share = Math.max(LEAST_SHARE, total / shareCount);
  const heavy: { readonly start: number; readonly weight: number }[] = [];
  const light: number[] = [];
  let cutter: TreeCutter | undefined;
  for (const [index, root] of roots.entries()) {
    const weight = weights[index]!;
    if (weight > share) {
      cutter ??= new TreeCutter(forest, share);
      heavy.push(...cutter.cut(root));
    } else if (weight > share * HEAVY_PART) {
      heavy.push({ start: root, weight });
    } else {
      light.push(root);
    }
  }
  heavy.sort((left, right) => right.weight - left.weight);
  const starts = new Uint32Array(allocateBytes((heavy.length + light.length) * 4, options));
  starts.set(heavy.map(({ start }) => start));
  starts.set(light, heavy.length);
  return { starts, heavyCount: heavy.length };
}

/**
 * Takes the next trees of a list; undefined when all are taken. `counter` is one cell, 0 at first, in shared memory when
 * several threads take from it; each tree is given out once.
 */
export function takeBatch(counter: Int32Array, { starts, heavyCount }: TreeShares): Batch | undefined {
  for (;;) {
    const from = Atomics.load(counter, 0);
    if (from >= starts.length) return undefined;
    const to = from < heavyCount ? from + 1 : Math.min(starts.length, from + TREES_PER_BATCH);
    if (Atomics.compareExchange(counter, 0, from, to) === from) return { from, to };
  }
}

/** What an entry weighs in the tree of a root: its objects have about the root's size. */
function weigh({ sizes }: LinkedForest, entry: number, root: number): number {
  return OBJECT_WEIGHT + sizes[entry]! + sizes[root]! * COPY_WEIGHT;
}

function weighTree(forest: LinkedForest, root: number): number {
  let weight = 0;
  for (let entry = root; entry !== NONE; entry = entryAfter(forest, entry, root))
    weight += weigh(forest, entry, root);
  return weight;
}

/** The entry behind this one, depth first, inside the tree that starts at `root`; `NONE` behind the last. */
export function entryAfter(forest: LinkedForest, entry: number, root: number): number {
  const { firstChildren, nextSiblings, bases } = forest;
  if (firstChildren[entry] !== NONE) return firstChildren[entry]!;
  let at = entry;
  while (at !== root) {
    if (nextSiblings[at] !== NONE) return nextSiblings[at]!;
    at = bases[at]!;
  }
  return NONE;
}

/** Cuts trees that outweigh a share. */
class TreeCutter {
  readonly #forest: LinkedForest;
  readonly #share: number;
  /** Weight of what hangs on an entry and is not cut off, the entry included. */
  readonly #weights: Float64Array;
  readonly #depths: Uint32Array;

  constructor(forest: LinkedForest, share: number) {
    this.#forest = forest;
    this.#share = share;
    this.#weights = new Float64Array(forest.entryCount);
    this.#depths = new Uint32Array(forest.entryCount);
  }

  /** Cuts the tree of a root. Gives the parts, that of the root included. */
  cut(root: number): { start: number; weight: number }[] {
    const { bases } = this.#forest;
    const entries: number[] = [];
    for (let entry = root; entry !== NONE; entry = entryAfter(this.#forest, entry, root)) {
      this.#depths[entry] = entry === root ? 0 : this.#depths[bases[entry]!]! + 1;
      entries.push(entry);
    }
    const parts: { start: number; weight: number }[] = [];
    // backwards: whatever hangs on an entry was seen before it
    for (let index = entries.length - 1; index > 0; index--) {
      const entry = entries[index]!;
      const own = weigh(this.#forest, entry, root);
      const weight = this.#weights[entry]! + own;
      const rebuilding = this.#depths[entry]! * own;
      if (weight >= this.#share && rebuilding <= this.#share / 2) {
        this.#unlink(entry);
        parts.push({ start: entry, weight: weight + rebuilding });
      } else {
        this.#weights[bases[entry]!]! += weight;
      }
    }
    return [...parts, { start: root, weight: this.#weights[root]! + weigh(this.#forest, root, root) }];
  }

  /** Takes an entry out of the children of its base, which it keeps. */
  #unlink(entry: number): void {
    const { bases, firstChildren, nextSiblings } = this.#forest;
    const base = bases[entry]!;
    if (firstChildren[base] === entry) {
      firstChildren[base] = nextSiblings[entry]!;
    } else {
      let before = firstChildren[base]!;
      while (nextSiblings[before] !== entry) before = nextSiblings[before]!;
      nextSiblings[before] = nextSiblings[entry]!;
    }
    nextSiblings[entry] = NONE;
  }
}
