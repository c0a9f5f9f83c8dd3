/**
 * Traces blobs to the commits that brought them in, from the object store's own files: several times cheaper than asking
 * git for the changes of every commit.
 *
 * A commit introduces a blob when its tree leads to it and the tree of no parent does; of several such commits the last
 * one in git's date order, walking back, counts: the oldest. Which commits there are, in which order and with which
 * trees, git says meanwhile. Promise: the answer is complete or undefined: then the caller asks git for everything.
 */

import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { decodeUtf8 } from '../base/bytes.ts';
import { type BlobIntroduction, readAuthors } from '../git/introductions.ts';
import { ChunkCache } from '../git/packs/chunk-cache.ts';
import { EntryReader } from '../git/packs/entry-reader.ts';
import { buildForest } from '../git/packs/forest-links.ts';
import { ForestReader } from '../git/packs/forest-reader.ts';
import { idBytesOf, idFromText, idText, sameId } from '../git/packs/id-format.ts';
import { listLoose, looseObjectPath, readLoose } from '../git/packs/loose.ts';
import { ObjectArena } from '../git/packs/object-arena.ts';
import { ObjectStore } from '../git/packs/object-store.ts';
import type { Pack } from '../git/packs/pack.ts';
import { PackError } from '../git/packs/pack-error.ts';
import { TREE } from '../git/packs/pack-file.ts';
import { kindOfMode, TreeCursor } from '../git/packs/tree-walk.ts';
import type { Repository } from '../git/repository.ts';
import { StreamReader } from '../git/stream-reader.ts';
import { KERNEL_CONTRACT_VERSION } from '../kernel/contract.ts';
import { createArenaKernel } from '../kernel/kernel.ts';
import { IdTable, tablesOf } from './id-table.ts';
import { MAX_TARGETS, type Reach, TreeGraph } from './tree-graph.ts';

const MEBIBYTE = 1024 * 1024;
/** Trees are small: the rest of the memory is for the graph, which takes 4 bytes for each tree in a tree. */
const MEMORY_BYTES = 160 * MEBIBYTE;
const CACHE_BYTES = 32 * MEBIBYTE;
const MAX_TREE_BYTES = 24 * MEBIBYTE;
const ROOTS_PER_BREATH = 2000;

/** The commits of a history, children before parents. */
interface CommitGraph {
  readonly oids: readonly string[];
  readonly trees: readonly string[];
  /** Of each commit, the places of its parents in these lists. */
  readonly parents: readonly (readonly number[])[];
}

/**
 * The introductions of blobs, by id; blobs that no commit leads to are left out. Undefined when the store or the history
 * cannot be read to its end here, or the scan was cancelled.
 */
export async function traceIntroductions(
  repository: Repository,
  blobs: ReadonlySet<string>,
): Promise<ReadonlyMap<string, BlobIntroduction> | undefined> {
  if (blobs.size === 0) return new Map();
  const listing = listCommitGraph(repository);
  // waited for below; until then a failure must not end the process
  listing.catch(() => undefined);
  const { place, state, git } = repository;
  const directory = join(place.commonDir, 'objects');
  let store: ObjectStore | undefined;
  try {
    store = ObjectStore.open({ directory, format: state.objectFormat }, { memoryBytes: MEMORY_BYTES });
    const targets = [...blobs];
    const ids = new IdTable();
    const graph = await readTrees(store, ids, targets, () => git.signal?.aborted === true);
    const commits = await listing;
    if (graph === undefined || commits === undefined) return undefined;
    const found = [...introductionsOf(graph, ids, commits, targets, store)];
    const authors = await readAuthors(repository, new Set(found.map(({ commit }) => commit)));
    return new Map(
      found.flatMap(({ blob, commit, path }) => {
        const author = authors.get(commit);
        return author === undefined ? [] : [[blob, { commit, author, path }] as const];
      }),
    );
  } catch (error) {
    if (error instanceof PackError) return undefined;
    throw error;
  } finally {
    store?.close();
  }
}

/** Reads every tree of the store. Undefined when one of them, or a pack, cannot be read. */
async function readTrees(
  store: ObjectStore,
  ids: IdTable,
  targets: readonly string[],
  isCancelled: () => boolean,
): Promise<TreeGraph | undefined> {
  if (store.problems.length > 0) return undefined;
  const kernel = createArenaKernel({
    contractVersion: KERNEL_CONTRACT_VERSION,
    literals: [],
    reportRuns: false,
  });
  const arena = new ObjectArena(kernel, MEMORY_BYTES);
  const reader = new EntryReader(arena, new ChunkCache(arena, CACHE_BYTES), {
    maxObjectBytes: MAX_TREE_BYTES,
    checkSums: false,
  });
  const idBytes = idBytesOf(store.format);
  const packs = store.packs.map((pack: Pack) => {
    const cached = reader.attach(pack.file());
    const { forest, tables } = buildForest(pack, cached, reader);
    return { forest, base: ids.add(tables), tables, trees: new ForestReader(forest, cached, reader) };
  });
  const loose = looseObjects(store, idBytes);
  ids.add(tablesOf([...loose.keys()], idBytes));
  const graph = new TreeGraph(ids, idBytes, targets);
  let isWhole = true;
  for (const { forest, base, tables, trees } of packs) {
    if (forest.damaged.length > 0 || forest.external.entries.length > 0) return undefined;
    for (const [index, root] of forest.roots[TREE]!.entries()) {
      trees.readTree(root, (entry, status, address, sizeBytes) => {
        const position = forest.positions[entry]!;
        const number = ids.find(tables.names, position * idBytes);
        if (status !== 'ok') isWhole = false;
        // the other copies of an object say the same
        else if (number === base + position) graph.add(number, arena.view, address, address + sizeBytes);
        return isWhole;
      });
      if (!isWhole || isCancelled()) return undefined;
      if (index % ROOTS_PER_BREATH === 0) await setImmediate();
    }
  }
  for (const [oid, path] of loose) {
    const answer = readLoose(path, arena, MAX_TREE_BYTES);
    // a large object is no tree
    if (answer.kind === 'too-large') continue;
    if (answer.kind !== 'ok') return undefined;
    // a copy in a pack was added already, and is not added again
    if (answer.type === 'tree')
      graph.add(ids.find(idFromText(oid), 0), arena.view, answer.address, answer.address + answer.sizeBytes);
    arena.release(answer.place);
  }
  return graph;
}

/** Paths of loose objects by id, ascending. */
function looseObjects({ directories }: ObjectStore, idBytes: number): ReadonlyMap<string, string> {
  const found = directories.flatMap((directory) =>
    [...listLoose(directory, idBytes)].map((oid) => [oid, looseObjectPath(directory, oid)] as const),
  );
  return new Map(found.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

/** Undefined when git could not walk to the end. */
async function listCommitGraph({ git }: Repository): Promise<CommitGraph | undefined> {
  const walk = git.start(['log', '--all', '--reflog', '--date-order', '--no-decorate', '--format=%H %T %P']);
  const reader = new StreamReader(walk.stdout);
  const oids: string[] = [];
  const trees: string[] = [];
  const lists: (readonly string[])[] = [];
  try {
    for (let line = await reader.readUntil(LF); line !== undefined; line = await reader.readUntil(LF)) {
      const [oid = '', tree = '', ...parents] = Buffer.from(line).toString('latin1').trim().split(' ');
      oids.push(oid);
      trees.push(tree);
      lists.push(parents);
    }
    const end = await walk.exited;
    if (end.status !== 0) return undefined;
  } finally {
    walk.stop();
  }
  const places = new Map(oids.map((oid, place) => [oid, place]));
  return { oids, trees, parents: lists.map((list) => list.flatMap((oid) => places.get(oid) ?? [])) };
}

const LF = 0x0a;

/** A blob, the commit that brought it in, and the path it has there. */
interface Found {
  readonly blob: string;
  readonly commit: string;
  readonly path: string;
}

function* introductionsOf(
  graph: TreeGraph,
  ids: IdTable,
  { oids, trees, parents }: CommitGraph,
  targets: readonly string[],
  store: ObjectStore,
): Generator<Found> {
  const roots = Int32Array.from(trees, (tree) => ids.find(idFromText(tree), 0));
  for (let first = 0; first < targets.length; first += MAX_TARGETS) {
    const reach = graph.reach(first);
    const found = new Map<number, number>();
    for (let commit = 0; commit < oids.length; commit++) {
      for (let word = 0; word < reach.words; word++) {
        let fresh = reach.wordOf(roots[commit]!, word);
        if (fresh === 0) continue;
        for (const parent of parents[commit]!) fresh &= ~reach.wordOf(roots[parent]!, word);
        // later commits of the list are older
        for (; fresh !== 0; fresh &= fresh - 1)
          found.set(word * 32 + 31 - Math.clz32(fresh & -fresh), commit);
      }
    }
    for (const [target, commit] of found) {
      const blob = targets[first + target]!;
      const path = pathOf(store, ids, reach, trees[commit]!, target, blob);
      yield { blob, commit: oids[commit]!, path };
    }
  }
}

/** The first path at which a tree has a blob that it leads to; empty when its trees cannot be read again. */
function pathOf(
  store: ObjectStore,
  ids: IdTable,
  reach: Reach,
  root: string,
  target: number,
  blob: string,
): string {
  const idBytes = idBytesOf(store.format);
  const cursor = new TreeCursor(idBytes);
  const wanted = idFromText(blob);
  let prefix = '';
  for (let tree: string | undefined = root; tree !== undefined; ) {
    const answer = store.read(tree);
    if (answer.kind !== 'object') return '';
    const { bytes } = answer;
    tree = undefined;
    for (cursor.start(bytes); tree === undefined && cursor.next(); ) {
      const { nameStart, nameEnd, idStart, mode } = cursor;
      if (kindOfMode(mode) !== 'tree') {
        if (sameId(bytes, idStart, wanted, 0, idBytes)) return prefix + decodeUtf8(bytes, nameStart, nameEnd);
      } else if (reach.leadsTo(ids.find(bytes, idStart), target)) {
        tree = idText(bytes, idStart, idBytes);
        prefix += `${decodeUtf8(bytes, nameStart, nameEnd)}/`;
      }
    }
  }
  return '';
}
