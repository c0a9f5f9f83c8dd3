/**
 * Under which paths things lie, over all commits of a history: most trees lie under one path all their life, so that is
 * what is kept for each, and a set for the few others.
 *
 * Bounded: of an object that lies under more paths than `MAX_PATHS`, which takes a tree made for that, so many are counted.
 */

import type { Containment } from './containment.ts';
import type { HistoryGraph } from './history-graph.ts';
import type { NumberList } from './number-list.ts';

/** The most paths that are counted for one thing. */
export const MAX_PATHS = 10_000;

const NONE = -1;
/** The path of a commit's own tree. */
const ROOT = 0;
/** Names have numbers below this. */
const NAMES = 0x40_0000;

/** The paths of the trees that lead to some objects. */
export class PathSets {
  readonly #containment: Containment;
  /** By tree: its only path, or the first of several; `NONE` without one. */
  readonly #first: Int32Array;
  /** By tree: its further paths. */
  readonly #more = new Map<number, Set<number>>();
  /** Numbers of paths by the number of the path above and the name. */
  readonly #numbers = new Map<number, number>();
  /** The same the other way round, made when it is needed. */
  #keys: ReadonlyMap<number, number> = new Map();
  #above = NONE;
  #name = NONE;
  #joined = NONE;

  /** `trees`: by place, each behind those that hold it. `isRoot`: whether a tree is that of a commit. */
  constructor(
    graph: HistoryGraph,
    containment: Containment,
    trees: NumberList,
    isRoot: (tree: number) => boolean,
  ) {
    this.#containment = containment;
    this.#first = new Int32Array(graph.trees.count).fill(NONE);
    for (let at = 0; at < trees.length; at++) {
      const tree = trees.values[at]!;
      const add = (path: number): void => this.#add(tree, path);
      if (isRoot(tree)) add(ROOT);
      this.#pathsOf(graph.trees.numbers.values[tree]!, add);
    }
  }

  /** Under how many paths some objects lie together: at most `MAX_PATHS`. */
  countOf(objects: readonly number[]): number {
    return this.#numbersOf(objects).size;
  }

  /** These paths, joined by `nameOf` of the numbers of their names. */
  textsOf(objects: readonly number[], nameOf: (name: number) => string): readonly string[] {
    const paths = this.#numbersOf(objects);
    if (this.#keys.size < this.#numbers.size)
      this.#keys = new Map([...this.#numbers].map(([key, number]) => [number, key]));
    return [...paths].map((path) => {
      const names: string[] = [];
      for (let at = path; at !== ROOT; ) {
        const key = this.#keys.get(at) ?? ROOT;
        names.push(nameOf(key % NAMES));
        at = Math.floor(key / NAMES);
      }
      return names.reverse().join('/');
    });
  }

  #numbersOf(objects: readonly number[]): ReadonlySet<number> {
    const paths = new Set<number>();
    for (const object of objects)
      this.#pathsOf(object, (path) => {
        if (paths.size < MAX_PATHS) paths.add(path);
      });
    return paths;
  }

  #add(tree: number, path: number): void {
    const first = this.#first[tree]!;
    if (first === path) return;
    if (first === NONE) {
      this.#first[tree] = path;
      return;
    }
    let more = this.#more.get(tree);
    if (more === undefined) {
      more = new Set();
      this.#more.set(tree, more);
    }
    if (more.size < MAX_PATHS) more.add(path);
  }

  #pathsOf(object: number, see: (path: number) => void): void {
    this.#containment.holdersOf(object, (holder, name) => {
      const first = this.#first[holder]!;
      if (first === NONE) return;
      see(this.#join(first, name));
      const more = this.#more.get(holder);
      if (more !== undefined) for (const path of more) see(this.#join(path, name));
    });
  }

  /** The number of a path: the versions of a tree come one after the other, and ask the same. */
  #join(above: number, name: number): number {
    if (above === this.#above && name === this.#name) return this.#joined;
    const key = above * NAMES + name;
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.#numbers.size + 1;
      this.#numbers.set(key, number);
    }
    this.#above = above;
    this.#name = name;
    this.#joined = number;
    return number;
  }
}
