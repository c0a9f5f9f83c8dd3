/**
 * Which objects of a store the tips of a history reach, and what on the way is missing or cannot be read.
 *
 * A traversal of the graph in numbers. Of a tree the graph knows what its delta base has not: a tree reaches that, and what
 * its base reaches is reached through the base, if the base is reached itself. The few trees whose base is not, are read
 * again, whole. A blob is reached when the one tree is that is noted for it; when that is not, the trees are gone over
 * once more, which happens only in stores with trees that nothing reaches.
 * Promise: exactly what `git rev-list --objects` would list is reached; nothing is said to be reached by an object that is
 * not. Commits at the edge of a shallow clone have no parents. Submodules' commits are no part of a history.
 */

import { EMPTY_TREE, type ObjectFormat } from '../git/object-id.ts';
import { BLOB, COMMIT, TAG, TREE } from '../git/packs/pack-file.ts';
import { kindOfMode } from '../git/packs/tree-walk.ts';
import { type HistoryGraph, NOWHERE, UNREAD } from './history-graph.ts';
import { NumberList } from './number-list.ts';
import type { StoreReader } from './read-store.ts';
import type { TreeSink } from './tree-forest.ts';

/** What was reached. */
export interface Reachability {
  /** By number, missing ones included: 1 when it is reached. */
  readonly marks: Uint8Array;
  /** Reached, and not in the store: the ids. */
  readonly missing: readonly string[];
  /** Commits, trees and tags that are reached and in the store, and cannot be read as what they should be: the ids. */
  readonly corrupt: readonly string[];
  /** Whether something that leads on is missing or corrupt: then more may belong to the history than is reached. */
  readonly isBroken: boolean;
}

/** Finds what the tips reach. Undefined when it was cancelled. */
export async function findReachable(
  reader: StoreReader,
  tips: Iterable<string>,
  shallow: ReadonlySet<string>,
  format: ObjectFormat,
): Promise<Reachability | undefined> {
  const walk = new ReachWalk(reader, shallow);
  for (const oid of tips) walk.mark(reader.graph.numbers.require(Buffer.from(oid, 'hex'), 0));
  walk.run();
  return (await walk.markBlobs()) ? walk.result(EMPTY_TREE[format]) : undefined;
}

class ReachWalk {
  readonly #reader: StoreReader;
  readonly #graph: HistoryGraph;
  #marks: Uint8Array;
  readonly #left = new NumberList();
  readonly #shallow = new Set<number>();
  /** Reached trees whose base is not, or may not be. */
  readonly #hanging = new NumberList();
  readonly #corrupt = new Set<number>();

  constructor(reader: StoreReader, shallow: ReadonlySet<string>) {
    this.#reader = reader;
    this.#graph = reader.graph;
    const { numbers } = this.#graph;
    this.#marks = new Uint8Array(numbers.size + numbers.missingCount + 1024);
    for (const oid of shallow) this.#shallow.add(numbers.find(Buffer.from(oid, 'hex'), 0));
  }

  /** Marks an object, and what it leads to when `run` comes to it. */
  mark(number: number): void {
    if (number >= this.#marks.length) {
      const larger = new Uint8Array(number * 2);
      larger.set(this.#marks);
      this.#marks = larger;
    }
    if (this.#marks[number] === 1) return;
    this.#marks[number] = 1;
    if (number < this.#graph.types.length && this.#graph.types[number] !== BLOB) this.#left.push(number);
  }

  /** Follows everything that is marked. */
  run(): void {
    do {
      for (let number = this.#left.pop(); number !== undefined; number = this.#left.pop())
        this.#follow(number);
      this.#followHanging();
    } while (this.#left.length > 0);
  }

  #follow(number: number): void {
    const { types, commits, tags } = this.#graph;
    const place = this.#graph.placeOf(number);
    if (place === NOWHERE) {
      this.#corrupt.add(number);
      return;
    }
    const type = types[number];
    if (type === TREE) {
      this.#followTree(place);
    } else if (type === TAG) {
      this.mark(tags.objects.values[place]!);
    } else if (type === COMMIT) {
      this.mark(commits.trees.values[place]!);
      if (this.#shallow.has(number)) return;
      const end = commits.parentsEnd(place);
      for (let at = commits.parentStarts.values[place]!; at < end; at++)
        this.mark(commits.parents.values[at]!);
    }
  }

  #followTree(tree: number): void {
    const { trees } = this.#graph;
    const end = trees.freshEnd(tree);
    for (let at = trees.freshStarts.values[tree]!; at < end; at++) this.mark(trees.fresh.values[at]!);
    if (this.#isHanging(tree)) this.#hanging.push(tree);
  }

  /** Whether a tree's base, as far as is known now, is not reached. */
  #isHanging(tree: number): boolean {
    const { trees } = this.#graph;
    const base = trees.baseOf(tree);
    return base !== NOWHERE && this.#marks[trees.numbers.values[base]!] === 0;
  }

  /** Reads the trees whose base is still not reached, whole. */
  #followHanging(): void {
    const { trees, types } = this.#graph;
    for (let tree = this.#hanging.pop(); tree !== undefined; tree = this.#hanging.pop()) {
      if (!this.#isHanging(tree)) continue;
      const number = trees.numbers.values[tree]!;
      const sink = new EntrySink((child, isTree) => {
        if (isTree || (child < types.length && types[child] !== BLOB)) this.mark(child);
      }, this.#graph);
      if (!this.#reader.tellTree(number, sink)) this.#corrupt.add(number);
    }
  }

  /** Marks the blobs, and whatever else trees name as files. False when it was cancelled. */
  async markBlobs(): Promise<boolean> {
    const { types, numbers, trees } = this.#graph;
    const end = numbers.size + numbers.missingCount;
    let isUndecided = false;
    for (let number = 0; number < end; number++) {
      if (number < types.length && types[number] !== BLOB && types[number] !== UNREAD) continue;
      if (this.#marks[number] === 1) continue;
      const namer = this.#graph.namerOf(number);
      if (namer === NOWHERE) continue;
      if (this.#marks[trees.numbers.values[namer]!] === 1) this.#marks[number] = 1;
      else isUndecided = true;
    }
    if (!isUndecided) return true;
    const markFile = (child: number, isTree: boolean): void => {
      if (!isTree) this.#marks[child] = 1;
    };
    const wasTold = await this.#reader.retellTrees(
      (numberOf) => new EntrySink(markFile, this.#graph, (entry) => this.#marks[numberOf(entry)] === 1),
    );
    // those without a place in a pack, and those whose base is not reached
    const whole = new EntrySink(markFile, this.#graph);
    for (let tree = 0; tree < trees.count; tree++) {
      const number = trees.numbers.values[tree]!;
      if (this.#marks[number] === 0 || !this.#graph.isFirst(tree)) continue;
      if (this.#reader.isOutsidePacks(tree) || this.#isHanging(tree)) this.#reader.tellTree(number, whole);
    }
    return wasTold;
  }

  result(emptyTree: string): Reachability {
    const { numbers, types, broken, misnamed } = this.#graph;
    const marks = this.#marks;
    const missing: string[] = [];
    let isBroken = false;
    for (let number = numbers.size; number < numbers.size + numbers.missingCount; number++) {
      if (marks[number] !== 1) continue;
      const oid = numbers.idOf(number);
      // git knows this one without storing it
      if (oid === emptyTree) continue;
      missing.push(oid);
      // what is named as a file ends there; anything else would have led on
      if (this.#graph.namerOf(number) === NOWHERE) isBroken = true;
    }
    const corrupt = new Set(this.#corrupt);
    for (const number of broken) if (marks[number] === 1) corrupt.add(number);
    for (let at = 0; at < misnamed.length; at += 2)
      if (marks[misnamed.values[at]!] === 1) corrupt.add(misnamed.values[at + 1]!);
    // a blob that is of no known type is the scan's to report
    for (const number of corrupt)
      if (types[number] === UNREAD && this.#graph.namerOf(number) !== NOWHERE) corrupt.delete(number);
    if (corrupt.size > 0) isBroken = true;
    return { marks, missing, corrupt: [...corrupt].map((number) => numbers.idOf(number)), isBroken };
  }
}

/** Sees the entries of a tree as numbers. */
class EntrySink implements TreeSink {
  readonly wantsGone = false;
  readonly #see: (number: number, isTree: boolean) => void;
  readonly #graph: HistoryGraph;
  readonly #isWanted: (entry: number) => boolean;
  #isOn = true;

  constructor(
    see: (number: number, isTree: boolean) => void,
    graph: HistoryGraph,
    isWanted: (entry: number) => boolean = () => true,
  ) {
    this.#see = see;
    this.#graph = graph;
    this.#isWanted = isWanted;
  }

  begin(entry: number): void {
    this.#isOn = this.#isWanted(entry);
  }

  fresh(bytes: Uint8Array, mode: number, _nameStart: number, _nameEnd: number, idStart: number): void {
    if (!this.#isOn) return;
    const kind = kindOfMode(mode);
    if (kind !== 'submodule') this.#see(this.#graph.numbers.require(bytes, idStart), kind === 'tree');
  }

  gone(): void {
    // only what is there counts
  }

  end(): void {
    this.#isOn = true;
  }

  unread(): void {
    // told when the graph was made
  }
}
