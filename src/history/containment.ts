/**
 * Which trees hold what, upwards: from the blobs that are traced through the trees that hold them to the trees of commits.
 *
 * An entry comes into a tree where its delta base has it not, and is then in all trees that hang on that one, down to
 * those where it is gone: so the trees that hold an object are stretches of the table. Only trees that are reached count.
 * Nothing here recurses, and a circle, which only a forged index can make, is left where it closes.
 */

import type { HistoryGraph } from './history-graph.ts';
import { NumberList } from './number-list.ts';

/** Sees a tree, by place, that holds the object in hand, and the number of the name it has there. */
export type HolderVisitor = (tree: number, name: number) => void;

/** The trees that hold objects. */
export class Containment {
  readonly #graph: HistoryGraph;
  readonly #marks: Uint8Array;
  readonly #ends: Uint32Array;
  /** By number of an object: where its entries begin in `#entries`, which are places in the list of fresh ones. */
  readonly #starts: Uint32Array;
  readonly #entries: Uint32Array;
  readonly #owners: Uint32Array;

  /** `marks`: what is reached, by number. */
  constructor(graph: HistoryGraph, marks: Uint8Array) {
    const { trees, numbers } = graph;
    const { fresh } = trees;
    this.#graph = graph;
    this.#marks = marks;
    this.#ends = trees.listEnds();
    const count = numbers.size + numbers.missingCount;
    this.#starts = new Uint32Array(count + 1);
    for (let at = 0; at < fresh.length; at++) this.#starts[fresh.values[at]! + 1]!++;
    for (let number = 0; number < count; number++) this.#starts[number + 1]! += this.#starts[number]!;
    const filled = this.#starts.slice();
    this.#entries = new Uint32Array(fresh.length);
    this.#owners = new Uint32Array(fresh.length);
    for (let tree = 0; tree < trees.count; tree++) {
      for (let at = trees.freshStarts.values[tree]!; at < trees.freshEnd(tree); at++) {
        const slot = filled[fresh.values[at]!]!++;
        this.#entries[slot] = at;
        this.#owners[slot] = tree;
      }
    }
  }

  /** Tells each reached tree that holds an object, by place, once for each name it has there. */
  holdersOf(number: number, visit: HolderVisitor): void {
    const { trees } = this.#graph;
    for (let slot = this.#starts[number]!; slot < this.#starts[number + 1]!; slot++) {
      const owner = this.#owners[slot]!;
      const name = trees.freshNames.values[this.#entries[slot]!]!;
      const end = this.#ends[owner]!;
      for (let tree = owner; tree < end; ) {
        if (tree !== owner && this.#loses(tree, number, name)) {
          tree = this.#ends[tree]!;
          continue;
        }
        if (this.#marks[trees.numbers.values[tree]!] === 1 && this.#graph.isFirst(tree)) visit(tree, name);
        tree++;
      }
    }
  }

  #loses(tree: number, number: number, name: number): boolean {
    const { gone, goneNames, goneStarts } = this.#graph.trees;
    const end = this.#graph.trees.goneEnd(tree);
    for (let at = goneStarts.values[tree]!; at < end; at++)
      if (gone.values[at] === number && goneNames.values[at] === name) return true;
    return false;
  }
}

const NEW = 0;
const OPEN = 1;
const DONE = 2;

/**
 * All trees that lead to any of some objects, each behind every tree that holds it. The objects themselves are not listed.
 */
export function treesAbove(
  graph: HistoryGraph,
  containment: Containment,
  objects: Iterable<number>,
): NumberList {
  const states = new Uint8Array(graph.trees.count);
  const order = new NumberList();
  // places of trees; one that is open is met again when all above it are done
  const stack = new NumberList();
  const pushNew = (tree: number): void => {
    if (states[tree] === NEW) stack.push(tree);
  };
  for (const object of objects) {
    containment.holdersOf(object, pushNew);
    for (let tree = stack.pop(); tree !== undefined; tree = stack.pop()) {
      if (states[tree] === NEW) {
        states[tree] = OPEN;
        stack.push(tree);
        containment.holdersOf(graph.trees.numbers.values[tree]!, pushNew);
      } else if (states[tree] === OPEN) {
        states[tree] = DONE;
        order.push(tree);
      }
    }
  }
  return order;
}
