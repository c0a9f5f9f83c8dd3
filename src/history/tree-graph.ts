/**
 * Which trees lead to which of some blobs: every tree of a store is gone through once, and of its entries only the trees
 * and the wanted blobs are kept.
 *
 * Promise: `reach` is exact for trees that were added; a tree that is missing reaches nothing. Bits are kept for at most
 * `MAX_TARGETS` blobs at a time, so that memory is bounded whatever is asked. Format: see `git/packs/tree-walk.ts`; the
 * loop here does the same with fewer questions, as it sees every entry of every tree of a history.
 */

import { type IdTable, UNKNOWN } from './id-table.ts';

/** How many blobs can be asked for at once. */
export const MAX_TARGETS = 256;

const NOT_A_TREE = -1;

/** A list of numbers that grows. */
class NumberList {
  #values = new Uint32Array(1 << 16);
  length = 0;

  get values(): Uint32Array {
    return this.#values;
  }

  push(value: number): void {
    if (this.length === this.#values.length) {
      const larger = new Uint32Array(this.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.length++] = value;
  }
}

/** The trees of a store, with edges to trees and to wanted blobs. */
export class TreeGraph {
  readonly #ids: IdTable;
  readonly #idBytes: number;
  /** By the number of an object: which tree it is. */
  readonly #ordinals: Int32Array;
  /** By tree: where its edges begin; they end where those of the next one begin. */
  readonly #starts = new NumberList();
  readonly #edges = new NumberList();
  /** Pairs of tree and target. */
  readonly #hits = new NumberList();
  /** By the first two bytes of an id: whether a target begins like that. */
  readonly #mayBeTarget = new Uint8Array(0x10000);
  readonly #targets = new Map<string, number>();

  /** `targets` are full ids of blobs. All ids of the store must be in the table already. */
  constructor(ids: IdTable, idBytes: number, targets: readonly string[]) {
    this.#ids = ids;
    this.#idBytes = idBytes;
    this.#ordinals = new Int32Array(ids.size).fill(NOT_A_TREE);
    for (const [index, oid] of targets.entries()) {
      this.#targets.set(oid, index);
      this.#mayBeTarget[Number.parseInt(oid.slice(0, 4), 16)] = 1;
    }
  }

  /** Adds the tree with this number, whose entries are `bytes[from, to)`. Stops where it breaks the format. */
  add(number: number, bytes: Uint8Array, from: number, to: number): void {
    if (this.#ordinals[number] !== NOT_A_TREE) return;
    const ordinal = this.#starts.length;
    this.#ordinals[number] = ordinal;
    this.#starts.push(this.#edges.length);
    const idBytes = this.#idBytes;
    let at = from;
    while (at < to) {
      // '4' opens the mode of a tree, '1' that of everything else; old writers put a '0' in front
      const isTree = bytes[at] === 0x34 || (bytes[at] === 0x30 && bytes[at + 1] === 0x34);
      at += 6;
      while (at < to && bytes[at] !== 0) at++;
      const id = at + 1;
      at = id + idBytes;
      if (at > to) return;
      if (isTree) {
        const child = this.#ids.find(bytes, id);
        if (child !== UNKNOWN) this.#edges.push(child);
      } else if (this.#mayBeTarget[(bytes[id]! << 8) | bytes[id + 1]!] === 1) {
        const target = this.#targets.get(Buffer.from(bytes.subarray(id, id + idBytes)).toString('hex'));
        if (target !== undefined) {
          this.#hits.push(ordinal);
          this.#hits.push(target);
        }
      }
    }
  }

  /** The bits of the targets `[first, first + MAX_TARGETS)` for every tree; see `Reach`. */
  reach(first: number): Reach {
    const words = Math.max(1, Math.ceil(Math.min(MAX_TARGETS, this.#targets.size - first) / 32));
    const trees = this.#starts.length;
    const bits = new Uint32Array(trees * words);
    const hits = this.#hits.values;
    for (let at = 0; at < this.#hits.length; at += 2) {
      const target = hits[at + 1]! - first;
      if (target >= 0 && target < words * 32) bits[hits[at]! * words + (target >> 5)]! |= 1 << (target & 31);
    }
    this.#propagate(bits, words);
    return new Reach(this.#ordinals, bits, words);
  }

  /** Adds to each tree what the trees in it reach: depth first, each tree once, without recursion. */
  #propagate(bits: Uint32Array, words: number): void {
    const trees = this.#starts.length;
    const starts = this.#starts.values;
    const edges = this.#edges.values;
    const ordinals = this.#ordinals;
    const next = new Uint32Array(trees);
    for (let tree = 0; tree < trees; tree++) next[tree] = starts[tree]!;
    const endOf = (tree: number): number => (tree + 1 < trees ? starts[tree + 1]! : this.#edges.length);
    const isSeen = new Uint8Array(trees);
    const path: number[] = [];
    for (let root = 0; root < trees; root++) {
      if (isSeen[root] === 1) continue;
      isSeen[root] = 1;
      path.push(root);
      while (path.length > 0) {
        const tree = path[path.length - 1]!;
        if (next[tree]! < endOf(tree)) {
          const child = ordinals[edges[next[tree]!]!]!;
          if (child !== NOT_A_TREE && isSeen[child] === 0) {
            isSeen[child] = 1;
            path.push(child);
            continue;
          }
          next[tree]!++;
          if (child !== NOT_A_TREE)
            for (let word = 0; word < words; word++)
              bits[tree * words + word]! |= bits[child * words + word]!;
        } else {
          path.pop();
        }
      }
    }
  }
}

/** Which trees lead to which of up to `MAX_TARGETS` blobs. */
export class Reach {
  readonly words: number;
  readonly #ordinals: Int32Array;
  readonly #bits: Uint32Array;

  constructor(ordinals: Int32Array, bits: Uint32Array, words: number) {
    this.#ordinals = ordinals;
    this.#bits = bits;
    this.words = words;
  }

  /** 32 targets at once, of the tree with this number; none for what is no tree, or not here. */
  wordOf(number: number, word: number): number {
    const ordinal = number === UNKNOWN ? NOT_A_TREE : this.#ordinals[number]!;
    return ordinal === NOT_A_TREE ? 0 : this.#bits[ordinal * this.words + word]!;
  }

  /** Whether a tree leads to a target, counted from the first of this reach. */
  leadsTo(number: number, target: number): boolean {
    return ((this.wordOf(number, target >> 5) >>> (target & 31)) & 1) === 1;
  }
}
