/**
 * The graph of a history, in numbers: what each commit, tag and tree of a store names. Filled once, by `read-store.ts`,
 * and then only asked.
 *
 * Of a tree only what its delta base does not have is kept: of blobs one tree that names each, of trees, and of the blobs
 * that are traced, the entries that are new and those that are gone, by name. So a history of a hundred million entries
 * takes some megabytes. A tree that lies in several packs is here several times; what `placeOf` gives is the one that counts.
 * Numbers are those of `object-numbers.ts`.
 */

import { BLOB, TREE } from '../git/packs/pack-file.ts';
import { kindOfMode } from '../git/packs/tree-walk.ts';
import { NameTable } from './name-table.ts';
import { NumberList } from './number-list.ts';
import type { ObjectNumbers } from './object-numbers.ts';
import type { TreeSink } from './tree-forest.ts';

/** In place of a number or a place: there is none. */
export const NOWHERE = -1;

/** Type of an object that could not be read. */
export const UNREAD = 0;

/** Commits, tags and trees of a store. */
export class HistoryGraph {
  readonly numbers: ObjectNumbers;
  /** Type of each object (`COMMIT`, `TREE`, `BLOB`, `TAG`), by number; `UNREAD` where it is not known. */
  readonly types: Uint8Array;
  /** By number: which of the trees, of the commits or of the tags it is; `NOWHERE` when it could not be read. */
  readonly #places: Int32Array;
  /** By number: a tree that names this blob (or whatever it is) anew, by place in `trees`; `NOWHERE` when none does. */
  readonly #namers: Int32Array;
  readonly #missingNamers = new NumberList();
  readonly trees = new TreeTable();
  readonly commits = new CommitTable();
  readonly tags = new TagTable();
  /** Trees that broke the format, by number. */
  readonly broken = new Set<number>();
  /** Pairs of a tree and what it names as something that it is not. */
  readonly misnamed = new NumberList(16);
  /** The blobs that are traced, by number; undefined when nothing is. */
  readonly targets: ReadonlySet<number> | undefined;
  readonly names: NameTable | undefined;

  /** For a store whose numbers are all given. `targets`: the blobs that will be traced. */
  constructor(numbers: ObjectNumbers, targets: ReadonlySet<number>) {
    this.numbers = numbers;
    this.types = new Uint8Array(numbers.size);
    this.#places = new Int32Array(numbers.size).fill(NOWHERE);
    this.#namers = new Int32Array(numbers.size).fill(NOWHERE);
    this.targets = targets.size === 0 ? undefined : targets;
    this.names = targets.size === 0 ? undefined : new NameTable();
  }

  /** The place of a commit, a tag or a tree in its table; `NOWHERE` when it is missing or could not be read. */
  placeOf(number: number): number {
    return number < this.types.length ? this.#places[number]! : NOWHERE;
  }

  /** Says where a commit, a tag or a tree is. The first place counts. */
  setPlace(number: number, place: number): void {
    if (this.#places[number] === NOWHERE) this.#places[number] = place;
  }

  /** A tree, by place, that names an object anew; `NOWHERE` when none does. */
  namerOf(number: number): number {
    const { length } = this.#namers;
    if (number < length) return this.#namers[number]!;
    const missing = number - length;
    return missing < this.#missingNamers.length ? this.#missingNamers.values[missing]! - 1 : NOWHERE;
  }

  setNamer(number: number, tree: number): void {
    const { length } = this.#namers;
    if (number < length) {
      if (this.#namers[number] === NOWHERE) this.#namers[number] = tree;
      return;
    }
    // numbers of what is missing are given out in order, but not all to blobs
    const list = this.#missingNamers;
    while (list.length <= number - length) list.push(0);
    if (list.values[number - length] === 0) list.values[number - length] = tree + 1;
  }

  /** Whether a tree of the table is the one that counts for its object. */
  isFirst(tree: number): boolean {
    return this.#places[this.trees.numbers.values[tree]!] === tree;
  }
}

/** Trees in the order in which they were read: a delta behind its base, and all that hang on one tree side by side. */
export class TreeTable {
  readonly numbers = new NumberList();
  /** One more than the place of the base; 0 without one. */
  readonly #bases = new NumberList();
  /** Where the lists of the tree begin; they end where those of the next begin. */
  readonly freshStarts = new NumberList();
  readonly goneStarts = new NumberList();
  /** Numbers of trees, and of blobs that are traced, with the numbers of their names when anything is traced. */
  readonly fresh = new NumberList();
  readonly freshNames = new NumberList();
  readonly gone = new NumberList();
  readonly goneNames = new NumberList();

  get count(): number {
    return this.numbers.length;
  }

  add(number: number, base: number): number {
    this.numbers.push(number);
    this.#bases.push(base + 1);
    this.freshStarts.push(this.fresh.length);
    this.goneStarts.push(this.gone.length);
    return this.numbers.length - 1;
  }

  baseOf(tree: number): number {
    return this.#bases.values[tree]! - 1;
  }

  freshEnd(tree: number): number {
    return tree + 1 < this.count ? this.freshStarts.values[tree + 1]! : this.fresh.length;
  }

  goneEnd(tree: number): number {
    return tree + 1 < this.count ? this.goneStarts.values[tree + 1]! : this.gone.length;
  }

  /** By tree: the place behind the last tree that hangs on it. */
  listEnds(): Uint32Array {
    const ends = Uint32Array.from({ length: this.count }, (_, tree) => tree + 1);
    for (let tree = this.count - 1; tree >= 0; tree--) {
      const base = this.baseOf(tree);
      if (base !== NOWHERE) ends[base] = Math.max(ends[base]!, ends[tree]!);
    }
    return ends;
  }
}

/** Commits, in the order in which they were read. */
export class CommitTable {
  readonly numbers = new NumberList();
  readonly trees = new NumberList();
  readonly parentStarts = new NumberList();
  readonly parents = new NumberList();
  /** Seconds since 1970, as the committer's line says; 0 when it cannot be read. */
  readonly dates: number[] = [];

  get count(): number {
    return this.numbers.length;
  }

  parentsEnd(commit: number): number {
    return commit + 1 < this.count ? this.parentStarts.values[commit + 1]! : this.parents.length;
  }
}

/** Annotated tags. */
export class TagTable {
  readonly numbers = new NumberList(16);
  /** What each tags, by number. */
  readonly objects = new NumberList(16);
}

/** Fills a graph with the trees that a reader tells. */
export class GraphSink implements TreeSink {
  readonly #graph: HistoryGraph;
  readonly #numberOf: (entry: number) => number;
  readonly wantsGone: boolean;
  /** By entry of the pack: one more than its place. */
  readonly #placeOfEntry: Uint32Array;
  readonly #onUnread: (number: number) => void;
  readonly #seen: RecentIds;
  #tree = NOWHERE;
  #goneAt = 0;

  /** `numberOf`: the number of an entry; entries are below `entryCount`. `onUnread` is told the number. */
  constructor(
    graph: HistoryGraph,
    entryCount: number,
    numberOf: (entry: number) => number,
    onUnread: (number: number) => void,
  ) {
    this.#graph = graph;
    this.#numberOf = numberOf;
    this.#placeOfEntry = new Uint32Array(entryCount);
    this.#onUnread = onUnread;
    this.wantsGone = graph.targets !== undefined;
    this.#seen = new RecentIds(graph.numbers.idBytes);
  }

  begin(entry: number, base: number): void {
    const number = this.#numberOf(entry);
    this.#tree = this.#graph.trees.add(number, base < 0 ? NOWHERE : this.#placeOfEntry[base]! - 1);
    this.#placeOfEntry[entry] = this.#tree + 1;
    this.#graph.setPlace(number, this.#tree);
    this.#goneAt = this.#graph.trees.gone.length;
  }

  fresh(bytes: Uint8Array, mode: number, nameStart: number, nameEnd: number, idStart: number): void {
    const kind = kindOfMode(mode);
    if (kind === 'submodule') return;
    const graph = this.#graph;
    const isTree = kind === 'tree';
    const seen = this.#seen.find(bytes, idStart, isTree);
    const number = seen === NOWHERE ? graph.numbers.require(bytes, idStart) : seen;
    // what was named like this before has a namer, and is what it should be
    if (seen !== NOWHERE) {
      if (isTree || graph.targets?.has(number) === true) this.#keep(number, bytes, nameStart, nameEnd);
      return;
    }
    const type = number < graph.types.length ? graph.types[number]! : UNREAD;
    const isRight = type === UNREAD || type === (isTree ? TREE : BLOB);
    // every tree that names something as what it is not is noted
    if (isRight) this.#seen.add(bytes, idStart, isTree, number);
    else this.#misname(number);
    if (!isTree) graph.setNamer(number, this.#tree);
    if (isTree || graph.targets?.has(number) === true) this.#keep(number, bytes, nameStart, nameEnd);
  }

  gone(bytes: Uint8Array, mode: number, nameStart: number, nameEnd: number, idStart: number): void {
    const { numbers, targets, names, trees } = this.#graph;
    const kind = kindOfMode(mode);
    if (kind === 'submodule' || names === undefined) return;
    const number = numbers.require(bytes, idStart);
    if (kind !== 'tree' && targets?.has(number) !== true) return;
    trees.gone.push(number);
    trees.goneNames.push(names.numberOf(bytes, nameStart, nameEnd));
  }

  end(isBroken: boolean): void {
    const { trees, broken } = this.#graph;
    if (isBroken) broken.add(trees.numbers.values[this.#tree]!);
    if (trees.gone.length > this.#goneAt) this.#cancelEqual();
  }

  unread(entry: number): void {
    this.#onUnread(this.#numberOf(entry));
  }

  #keep(number: number, bytes: Uint8Array, nameStart: number, nameEnd: number): void {
    const { trees, names } = this.#graph;
    trees.fresh.push(number);
    if (names !== undefined) trees.freshNames.push(names.numberOf(bytes, nameStart, nameEnd));
  }

  #misname(number: number): void {
    this.#graph.misnamed.push(this.#graph.trees.numbers.values[this.#tree]!);
    this.#graph.misnamed.push(number);
  }

  /** An entry that was put together from pieces is told as gone and as fresh: it is neither. */
  #cancelEqual(): void {
    const { trees } = this.#graph;
    const { fresh, freshNames, gone, goneNames } = trees;
    const freshAt = trees.freshStarts.values[this.#tree]!;
    if (fresh.length === freshAt) return;
    const key = (list: NumberList, names: NumberList, at: number): number =>
      list.values[at]! * 0x40_0000 + names.values[at]!;
    const both = new Set<number>();
    for (let at = freshAt; at < fresh.length; at++) both.add(key(fresh, freshNames, at));
    const equal = new Set<number>();
    for (let at = this.#goneAt; at < gone.length; at++)
      if (both.has(key(gone, goneNames, at))) equal.add(key(gone, goneNames, at));
    if (equal.size === 0) return;
    removeAll(fresh, freshNames, freshAt, (at) => equal.has(key(fresh, freshNames, at)));
    removeAll(gone, goneNames, this.#goneAt, (at) => equal.has(key(gone, goneNames, at)));
  }
}

/**
 * The ids named last, with their numbers, in memory that a processor keeps at hand: full trees of one folder lie side by
 * side in a pack and name mostly the same, so that most lookups in the whole table are spared.
 */
class RecentIds {
  readonly #idBytes: number;
  readonly #ids: Uint8Array;
  /** Twice the number, and one more for what was named as a tree; `NOWHERE` in an empty slot. */
  readonly #numbers = new Int32Array(RECENT_SLOTS).fill(NOWHERE);

  constructor(idBytes: number) {
    this.#idBytes = idBytes;
    this.#ids = new Uint8Array(RECENT_SLOTS * idBytes);
  }

  /** The number of an id that was named in the same way not long ago; `NOWHERE` when it was not. */
  find(bytes: Uint8Array, at: number, isTree: boolean): number {
    const slot = slotOf(bytes, at);
    const number = this.#numbers[slot]!;
    if (number === NOWHERE || (number & 1) !== (isTree ? 1 : 0)) return NOWHERE;
    const from = slot * this.#idBytes;
    for (let index = 0; index < this.#idBytes; index++)
      if (this.#ids[from + index] !== bytes[at + index]) return NOWHERE;
    return number >> 1;
  }

  add(bytes: Uint8Array, at: number, isTree: boolean, number: number): void {
    const slot = slotOf(bytes, at);
    this.#numbers[slot] = number * 2 + (isTree ? 1 : 0);
    const from = slot * this.#idBytes;
    for (let index = 0; index < this.#idBytes; index++) this.#ids[from + index] = bytes[at + index]!;
  }
}

/** 14 bits: with 20 bytes of an id and 4 of its number 384 KiB. */
const RECENT_SLOTS = 1 << 14;

function slotOf(bytes: Uint8Array, at: number): number {
  return ((bytes[at]! << 6) | (bytes[at + 1]! >> 2)) & (RECENT_SLOTS - 1);
}

/** Takes pairs out of two lists that run side by side, from a place on. */
function removeAll(
  list: NumberList,
  names: NumberList,
  from: number,
  isRemoved: (at: number) => boolean,
): void {
  let to = from;
  for (let at = from; at < list.length; at++) {
    if (isRemoved(at)) continue;
    list.values[to] = list.values[at]!;
    names.values[to] = names.values[at]!;
    to++;
  }
  list.length = to;
  names.length = to;
}
