/**
 * Reads every commit, tag and tree of an object store, packs and loose objects, once, and makes the graph of them.
 *
 * Each pack is gone over in the order of its delta forest, trees by what is new in them (`tree-forest.ts`). What such a
 * walk does not come to, or cannot build, is read by its id: from another pack, from a base outside, as a loose object.
 * Promises: after `read` each object of the store has its type, or is `UNREAD`; blobs are not read. Memory is bounded, and
 * so is the time between two breaths.
 */

import { setImmediate } from 'node:timers/promises';
import { ChunkCache } from '../git/packs/chunk-cache.ts';
import { type CachedPack, EntryReader } from '../git/packs/entry-reader.ts';
import { buildForest, type PackForest, type PackForests, packKey } from '../git/packs/forest-links.ts';
import { ForestReader } from '../git/packs/forest-reader.ts';
import { idBytesOf } from '../git/packs/id-format.ts';
import { looseObjectPath } from '../git/packs/loose.ts';
import { ObjectArena } from '../git/packs/object-arena.ts';
import { CommitHead, idFromHex, TagHead } from '../git/packs/object-head.ts';
import type { ObjectStore } from '../git/packs/object-store.ts';
import { PackError } from '../git/packs/pack-error.ts';
import { BLOB, COMMIT, TAG, TREE } from '../git/packs/pack-file.ts';
import { KERNEL_CONTRACT_VERSION } from '../kernel/contract.ts';
import { createArenaKernel } from '../kernel/kernel.ts';
import { GraphSink, HistoryGraph, NOWHERE, UNREAD } from './history-graph.ts';
import { tablesOf } from './id-table.ts';
import { looseTypeOf } from './loose-type.ts';
import { NumberList } from './number-list.ts';
import { ObjectNumbers } from './object-numbers.ts';
import { TreeForest, TreeParser, type TreeSink } from './tree-forest.ts';

const MEBIBYTE = 1024 * 1024;
/** For the chunks of packs and the few objects that are in memory at a time. */
const WALK_MEMORY_BYTES = 128 * MEBIBYTE;
const CACHE_BYTES = 32 * MEBIBYTE;
/** A larger tree, commit or tag is none that git could work with. */
const MAX_OBJECT_BYTES = 24 * MEBIBYTE;
const ROOTS_PER_BREATH = 500;

/** One pack while the store is read. */
interface OpenForest {
  readonly planned: PackForest;
  readonly cached: CachedPack;
  /** The number of the object at position 0 of its index. */
  readonly base: number;
}

/** Reads one store. */
export class StoreReader {
  readonly graph: HistoryGraph;
  readonly #store: ObjectStore;
  readonly #isCancelled: () => boolean;
  readonly #reader: EntryReader;
  readonly #arena: ObjectArena;
  readonly #parser: TreeParser;
  readonly #forests: readonly OpenForest[];
  readonly #loose: readonly string[];
  readonly #looseBase: number;
  /** Numbers of what could not be built where it lies. */
  readonly #unread = new NumberList(16);
  /** Trees from this place on were read singly. */
  #firstSingle = 0;
  readonly #commitHead: CommitHead;
  readonly #tagHead: TagHead;
  readonly #id: Uint8Array;

  /**
   * Opens all packs and reads their indexes, but for those of which the forest is `known`. `targets` are ids of blobs that
   * will be traced.
   * @throws PackError when a pack or a folder cannot be used as a whole.
   */
  constructor(
    store: ObjectStore,
    targets: Iterable<string>,
    isCancelled: () => boolean,
    known: PackForests = new Map(),
  ) {
    const idBytes = idBytesOf(store.format);
    this.#store = store;
    this.#isCancelled = isCancelled;
    this.#arena = new ObjectArena(
      createArenaKernel({ contractVersion: KERNEL_CONTRACT_VERSION, literals: [], reportRuns: false }),
      WALK_MEMORY_BYTES,
    );
    this.#reader = new EntryReader(this.#arena, new ChunkCache(this.#arena, CACHE_BYTES), {
      maxObjectBytes: MAX_OBJECT_BYTES,
      checkSums: true,
    });
    this.#parser = new TreeParser(idBytes, MAX_OBJECT_BYTES);
    this.#commitHead = new CommitHead(idBytes);
    this.#tagHead = new TagHead(idBytes);
    this.#id = new Uint8Array(idBytes);
    const numbers = new ObjectNumbers(idBytes);
    this.#forests = store.openPacks().map((pack) => {
      const cached = this.#reader.attach(pack.file());
      const planned = known.get(packKey(pack)) ?? buildForest(pack, cached, this.#reader);
      return { planned, cached, base: numbers.add(planned.tables) };
    });
    requireUsable(store);
    this.#loose = listLooseIds(store);
    this.#looseBase = numbers.add(tablesOf(this.#loose, idBytes));
    numbers.seal();
    this.graph = new HistoryGraph(numbers, numbersOf(targets, numbers));
  }

  /** Reads everything. False when it was cancelled. */
  async read(): Promise<boolean> {
    for (const forest of this.#forests) this.#noteTypes(forest);
    this.#noteLooseTypes();
    for (const forest of this.#forests) {
      if (!(await this.#readHeads(forest)) || !(await this.#readTrees(forest, this.#sinkFor(forest))))
        return false;
    }
    return this.#readSingly();
  }

  /**
   * Tells every tree of the packs once more, whole or by its differences, to a sink that is made for each pack from the
   * numbers of its entries. False when it was cancelled. Trees outside packs, and those read singly, are not told.
   */
  async retellTrees(sinkFor: (numberOf: (entry: number) => number) => TreeSink): Promise<boolean> {
    for (const forest of this.#forests)
      if (!(await this.#readTrees(forest, sinkFor(this.#numbersIn(forest))))) return false;
    return true;
  }

  /** Tells all entries of one tree, read by its id. Whether it could be read. */
  tellTree(number: number, sink: TreeSink): boolean {
    const answer = this.#store.borrow(this.graph.numbers.idOf(number));
    if (answer.kind !== 'object' || answer.type !== 'tree') return false;
    this.#parser.parse(answer.bytes, 0, answer.bytes.length, sink);
    return true;
  }

  /** Whether a tree, by place, was read singly: `retellTrees` does not tell it. */
  isOutsidePacks(tree: number): boolean {
    return tree >= this.#firstSingle;
  }

  #numbersIn({ planned: { forest }, base }: OpenForest): (entry: number) => number {
    const { numbers } = this.graph;
    const { positions } = forest;
    return (entry) => numbers.numberOf(base + positions[entry]!);
  }

  #noteTypes(open: OpenForest): void {
    const { forest } = open.planned;
    const numberOf = this.#numbersIn(open);
    const { types } = this.graph;
    for (let entry = 0; entry < forest.entryCount; entry++) {
      const number = numberOf(entry);
      if (forest.types[entry] === UNREAD) this.#unread.push(number);
      else if (types[number] === UNREAD) types[number] = forest.types[entry]!;
    }
  }

  #noteLooseTypes(): void {
    const { types, numbers } = this.graph;
    for (const [index, oid] of this.#loose.entries()) {
      const number = numbers.numberOf(this.#looseBase + index);
      const type = this.#looseType(oid);
      if (type === undefined) this.#unread.push(number);
      else if (types[number] === UNREAD) types[number] = type;
    }
  }

  #looseType(oid: string): number | undefined {
    for (const directory of this.#store.directories) {
      const type = looseTypeOf(looseObjectPath(directory, oid));
      if (type !== undefined) return type;
    }
    return undefined;
  }

  #sinkFor(open: OpenForest): TreeSink {
    return new GraphSink(
      this.graph,
      open.planned.forest.entryCount,
      this.#numbersIn(open),
      (number) => void this.#unread.push(number),
    );
  }

  async #readHeads(open: OpenForest): Promise<boolean> {
    const { forest } = open.planned;
    const reader = new ForestReader(forest, open.cached, this.#reader);
    const numberOf = this.#numbersIn(open);
    for (const type of [COMMIT, TAG]) {
      for (const [index, root] of forest.roots[type]!.entries()) {
        if (index % (ROOTS_PER_BREATH * 8) === 0 && (await this.#breathe())) return false;
        reader.readTree(root, (entry, status, address, sizeBytes) => {
          const number = numberOf(entry);
          if (status !== 'ok') this.#unread.push(number);
          else this.#addHead(number, type, this.#arena.view, address, address + sizeBytes);
          return true;
        });
      }
    }
    return true;
  }

  async #readTrees(open: OpenForest, sink: TreeSink): Promise<boolean> {
    const { forest } = open.planned;
    const trees = new TreeForest(forest, open.cached, this.#reader, this.#parser);
    for (const [index, root] of forest.roots[TREE]!.entries()) {
      if (index % ROOTS_PER_BREATH === 0 && (await this.#breathe())) return false;
      trees.walk(root, sink);
    }
    return true;
  }

  /** Loose objects, and what could not be built in its pack. */
  async #readSingly(): Promise<boolean> {
    const { types, numbers } = this.graph;
    this.#firstSingle = this.graph.trees.count;
    for (let index = 0; index < this.#loose.length; index++) {
      const number = numbers.numberOf(this.#looseBase + index);
      if (types[number] === BLOB) continue;
      if (index % ROOTS_PER_BREATH === 0 && (await this.#breathe())) return false;
      this.#readOne(number);
    }
    for (let index = 0; index < this.#unread.length; index++) {
      if (index % ROOTS_PER_BREATH === 0 && (await this.#breathe())) return false;
      this.#readOne(this.#unread.values[index]!);
    }
    return true;
  }

  #readOne(number: number): void {
    const { graph } = this;
    // blobs are the scan's: whether one can be read it says
    if (graph.placeOf(number) !== NOWHERE || graph.types[number] === BLOB) return;
    const answer = this.#store.borrow(graph.numbers.idOf(number));
    if (answer.kind !== 'object') return;
    const type = { commit: COMMIT, tree: TREE, blob: BLOB, tag: TAG }[answer.type];
    graph.types[number] = type;
    const { bytes } = answer;
    if (type === TREE) {
      const sink = new GraphSink(
        graph,
        1,
        () => number,
        () => undefined,
      );
      sink.begin(0, NOWHERE);
      sink.end(this.#parser.parse(bytes, 0, bytes.length, sink));
    } else if (type !== BLOB) {
      this.#addHead(number, type, bytes, 0, bytes.length);
    }
  }

  #addHead(number: number, type: number, bytes: Uint8Array, from: number, to: number): void {
    if (this.graph.placeOf(number) !== NOWHERE) return;
    if (type === COMMIT) this.#addCommit(number, bytes, from, to);
    else this.#addTag(number, bytes, from, to);
  }

  #addCommit(number: number, bytes: Uint8Array, from: number, to: number): void {
    const head = this.#commitHead;
    // what has no tree is no commit, whatever it says it is
    if (!head.read(bytes, from, to)) return;
    const { commits } = this.graph;
    commits.numbers.push(number);
    commits.trees.push(this.#numberAt(bytes, head.treeAt));
    commits.parentStarts.push(commits.parents.length);
    for (let parent = 0; parent < head.parentCount; parent++)
      commits.parents.push(this.#numberAt(bytes, head.parentAt(parent)));
    commits.dates.push(dateOf(bytes, head.committer.start, head.committer.end));
    this.graph.setPlace(number, commits.count - 1);
  }

  #addTag(number: number, bytes: Uint8Array, from: number, to: number): void {
    const head = this.#tagHead;
    if (!head.read(bytes, from, to)) return;
    const { tags } = this.graph;
    tags.numbers.push(number);
    tags.objects.push(this.#numberAt(bytes, head.objectAt));
    this.graph.setPlace(number, tags.numbers.length - 1);
  }

  #numberAt(bytes: Uint8Array, hexAt: number): number {
    const { numbers } = this.graph;
    idFromHex(bytes, hexAt, this.#id, 0, numbers.idBytes);
    return numbers.require(this.#id, 0);
  }

  /** Lets the rest of the process run; whether the scan was cancelled. */
  async #breathe(): Promise<boolean> {
    await setImmediate();
    return this.#isCancelled();
  }
}

/** @throws PackError when something of the store cannot be gone over as a whole. */
function requireUsable(store: ObjectStore): void {
  const [problem] = store.problems;
  if (problem !== undefined) throw problem;
  for (const _ of store.idsWithoutIndex())
    throw new PackError('unsupported', 'pack', 'has no index of its own');
}

/** Ids of loose objects, ascending, each once. */
function listLooseIds(store: ObjectStore): readonly string[] {
  const ids = new Set(
    store.looseIds((folder) => {
      throw new PackError('unreadable', `objects/${folder}`, 'cannot be listed');
    }),
  );
  return [...ids].sort();
}

/** What a partial clone lacks can be traced, too: it has a number like everything that is named. */
function numbersOf(oids: Iterable<string>, numbers: ObjectNumbers): ReadonlySet<number> {
  const found = new Set<number>();
  for (const oid of oids) found.add(numbers.require(Buffer.from(oid, 'hex'), 0));
  return found;
}

const GREATER = 0x3e;
const DIGIT_0 = 0x30;

/** The seconds in `Name <email> seconds zone`, as git reads them; 0 when there are none. */
function dateOf(bytes: Uint8Array, start: number, end: number): number {
  let at = end;
  while (at > start && bytes[at - 1] !== GREATER) at--;
  if (at <= start) return 0;
  while (at < end && bytes[at] === 0x20) at++;
  let seconds = 0;
  for (; at < end; at++) {
    const digit = bytes[at]! - DIGIT_0;
    if (digit < 0 || digit > 9) break;
    seconds = seconds * 10 + digit;
  }
  return seconds < Number.MAX_SAFE_INTEGER ? seconds : 0;
}
