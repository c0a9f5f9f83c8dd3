/**
 * A history that was walked: the answers to everything that a scan asks of it, from the graph alone.
 *
 * The commit that *introduced* a blob is the first one, in the order of `git/commit-order.ts`, whose tree leads to it; the
 * path is the first, by bytes, that the blob has in that commit. A secret *lives* in a commit whose tree leads to a blob that
 * holds it, and under every path that such a blob has in any commit. `git/introductions.ts` gives the same answers from
 * what git says of every commit, which takes far longer.
 */

import type { HistoryObject, LookedAt, WalkedHistory } from '../git/all-objects.ts';
import { type CommitGraph, orderCommits } from '../git/commit-order.ts';
import type { BlobPlace, SecretTraces, Spread } from '../git/introductions.ts';
import { BLOB, COMMIT, TREE } from '../git/packs/pack-file.ts';
import { Containment, treesAbove } from './containment.ts';
import { type HistoryGraph, NOWHERE } from './history-graph.ts';
import { pathText } from './name-table.ts';
import type { NumberList } from './number-list.ts';
import { UNKNOWN } from './object-numbers.ts';
import { PathSets } from './path-sets.ts';
import type { Reachability } from './reachability.ts';

/** Behind all commits: reached without one. */
const NO_COMMIT = 0xffff_ffff;

/** How many secrets are followed through the trees at once. */
const SECRETS_AT_ONCE = 32;

/** The first commit that leads to something, and the way there. */
interface Origin {
  /** Rank of the commit in the order; `NO_COMMIT` for what only a tag of a tree holds. */
  readonly rank: number;
  /** The tree, by place, and the number of the name in it. */
  readonly tree: number;
  readonly name: number;
}

/** A walked history. Made by `walkHistory`. */
export class GraphHistory implements WalkedHistory {
  readonly missing: readonly string[];
  readonly corrupt: readonly string[];
  readonly isBroken: boolean;
  readonly unreachable: number;
  readonly #graph: HistoryGraph;
  readonly #marks: Uint8Array;
  readonly #lists: readonly StoreList[];
  /** Undefined when nothing is traced. */
  readonly #tracer: Tracer | undefined;

  /**
   * `lists`: the ids of the store in the order of their numbers. `tips`: what the history starts from.
   * @throws PackError `too-large` when what is to be traced lies in too many trees.
   */
  constructor(
    graph: HistoryGraph,
    { marks, missing, corrupt, isBroken }: Reachability,
    lists: readonly StoreList[],
    tips: Iterable<string>,
  ) {
    this.#graph = graph;
    this.#marks = marks;
    this.#lists = lists;
    this.missing = missing;
    this.corrupt = corrupt;
    this.isBroken = isBroken;
    let unreachable = 0;
    const { numbers } = graph;
    for (let number = 0; number < numbers.size; number++)
      if (marks[number] !== 1 && numbers.numberOf(number) === number) unreachable++;
    this.unreachable = unreachable;
    if (graph.targets === undefined) return;
    const extraTrees = [...tips].flatMap((oid) => this.#taggedTree(this.#numberOf(oid)));
    this.#tracer = new Tracer(graph, marks, graph.targets, extraTrees);
  }

  reachable(oid: string): boolean {
    const number = this.#numberOf(oid);
    return number !== UNKNOWN && this.#marks[number] === 1;
  }

  *objects(): Generator<HistoryObject> {
    const { numbers, types } = this.#graph;
    for (let number = 0; number < numbers.size; number++) {
      const kind = KINDS[types[number]!];
      if (kind === undefined || numbers.numberOf(number) !== number || !this.#isOurs(number)) continue;
      const oid = numbers.idOf(number);
      yield kind === 'blob' ? { kind, oid, path: undefined } : { kind, oid };
    }
  }

  totals(search: LookedAt): { readonly commits: number; readonly blobs: number; readonly bytes: number } {
    const { numbers, types } = this.#graph;
    const sizes = this.#sizesOf(search);
    const total = { commits: 0, blobs: 0, bytes: 0 };
    for (let number = 0; number < numbers.size; number++) {
      const type = types[number]!;
      if (type === TREE || numbers.numberOf(number) !== number || !this.#isOurs(number)) continue;
      if (type === COMMIT) total.commits++;
      const size = sizes(number);
      if (size === undefined) continue;
      if (type === BLOB) total.blobs++;
      total.bytes += size;
    }
    return total;
  }

  listSuspects(oids: Iterable<string>): readonly HistoryObject[] {
    const blobs: { readonly oid: string; readonly rank: number; readonly path: string | undefined }[] = [];
    const others: HistoryObject[] = [];
    for (const oid of oids) {
      const number = this.#numberOf(oid);
      // what the graph does not know came into the store meanwhile: it is looked at
      if (number !== UNKNOWN && !this.#isOurs(number)) continue;
      const kind = number === UNKNOWN ? 'blob' : (KINDS[this.#graph.types[number]!] ?? 'blob');
      if (kind !== 'blob') {
        others.push({ kind, oid });
        continue;
      }
      const origin = number === UNKNOWN ? undefined : this.#tracer?.originOf(number);
      const path = origin && this.#tracer?.pathOf(origin);
      blobs.push({ oid, rank: origin?.rank ?? NO_COMMIT, path });
    }
    blobs.sort((a, b) => a.rank - b.rank || compare(a.path ?? '', b.path ?? '') || compare(a.oid, b.oid));
    others.sort((a, b) => compare(a.oid, b.oid));
    const named = blobs.map(({ oid, path }) => ({
      kind: 'blob' as const,
      oid,
      path: path === undefined ? undefined : pathText(path),
    }));
    return [...named, ...others];
  }

  trace(secrets: readonly ReadonlySet<string>[], withHolders = false): SecretTraces {
    const tracer = this.#tracer;
    const places = new Map<string, BlobPlace>();
    if (tracer === undefined) return { places, spreads: secrets.map(() => ({ commits: 0, paths: 0 })) };
    const { commits, numbers } = this.#graph;
    for (const oid of secrets.flatMap((blobs) => [...blobs])) {
      const origin = tracer.originOf(this.#numberOf(oid));
      if (origin === undefined || origin.rank === NO_COMMIT) continue;
      const commit = numbers.idOf(commits.numbers.values[tracer.order[origin.rank]!]!);
      places.set(oid, { commit, path: pathText(tracer.pathOf(origin)), rank: origin.rank });
    }
    const spreads = tracer.spreadOf(
      secrets.map((blobs) => this.#targetsAmong(blobs)),
      withHolders,
    );
    return { places, spreads };
  }

  /** What is reached; all of the store when the walk could not go on somewhere. */
  #isOurs(number: number): boolean {
    return this.isBroken || this.#marks[number] === 1;
  }

  #targetsAmong(oids: Iterable<string>): readonly number[] {
    return [...oids].map((oid) => this.#numberOf(oid)).filter((number) => this.#graph.targets?.has(number));
  }

  #numberOf(oid: string): number {
    return this.#graph.numbers.findNamed(Buffer.from(oid, 'hex'), 0);
  }

  /** Sizes by number: by place, where the tables of the search are those of the store. */
  #sizesOf({ sizeOf, parts }: LookedAt): (number: number) => number | undefined {
    const { numbers } = this.#graph;
    if (parts === undefined) return (number) => sizeOf(numbers.idOf(number));
    const sizes = new Uint32Array(numbers.size);
    const { idBytes } = numbers;
    for (const part of parts) {
      const own = this.#lists.find(({ names }) => Buffer.compare(names, part.names) === 0);
      for (let position = 0; position < part.sizes.length; position++) {
        const size = part.sizes[position]!;
        if (size === 0) continue;
        const number =
          own === undefined
            ? numbers.find(part.names, position * idBytes)
            : numbers.numberOf(own.base + position);
        if (number !== UNKNOWN) sizes[number] = size;
      }
    }
    return (number) => (sizes[number] === 0 ? undefined : sizes[number]! - 1);
  }

  /** The tree that a tip leads to without a commit, by place. */
  #taggedTree(tip: number): readonly number[] {
    const { types, tags } = this.#graph;
    let number = tip;
    for (let steps = 0; steps <= tags.numbers.length; steps++) {
      const place = number === UNKNOWN || number >= types.length ? NOWHERE : this.#graph.placeOf(number);
      if (place === NOWHERE || types[number] === COMMIT) return [];
      if (types[number] === TREE) return [place];
      number = tags.objects.values[place]!;
    }
    return [];
  }
}

/** Ids of the store, ascending, and the number of the first. */
export interface StoreList {
  readonly base: number;
  readonly names: Uint8Array;
}

/** By type; an object that could not be read is taken for a blob, and found out when it is read. */
const KINDS: readonly (HistoryObject['kind'] | undefined)[] = ['blob', 'commit', undefined, 'blob', 'tag'];

/** Follows blobs up to commits. */
class Tracer {
  /** Commits by rank, by place in the table. */
  readonly order: Uint32Array;
  readonly #graph: HistoryGraph;
  readonly #containment: Containment;
  /** By tree: the least rank of a commit whose own tree it is; `NO_COMMIT` for that of a tag. */
  readonly #rootRanks: Float64Array;
  /** Trees that lead to targets, each behind those that hold it. */
  readonly #above: NumberList;
  readonly #origins = new Map<number, Origin>();
  readonly #treeRanks: Float64Array;
  readonly #via: Map<number, Origin> = new Map();
  #paths: PathSets | undefined;

  constructor(
    graph: HistoryGraph,
    marks: Uint8Array,
    targets: ReadonlySet<number>,
    extraTrees: readonly number[],
  ) {
    this.#graph = graph;
    this.#containment = new Containment(graph, marks);
    this.order = orderReached(graph, marks);
    this.#rootRanks = new Float64Array(graph.trees.count).fill(Number.POSITIVE_INFINITY);
    for (const tree of extraTrees) this.#rootRanks[tree] = NO_COMMIT;
    for (const [rank, commit] of this.order.entries()) {
      const tree = graph.placeOf(graph.commits.trees.values[commit]!);
      if (tree !== NOWHERE && this.#rootRanks[tree]! > rank) this.#rootRanks[tree] = rank;
    }
    this.#above = treesAbove(graph, this.#containment, targets);
    this.#treeRanks = Float64Array.from(this.#rootRanks);
    for (let at = 0; at < this.#above.length; at++) this.#rankTree(this.#above.values[at]!);
  }

  /** Where a target came from; undefined when no tree that is reached holds it. */
  originOf(number: number): Origin | undefined {
    const known = this.#origins.get(number);
    if (known !== undefined) return known;
    const origin = this.#leastHolder(number, Number.POSITIVE_INFINITY);
    if (origin !== undefined) this.#origins.set(number, origin);
    return origin;
  }

  /** The path of what came so: the bytes, as latin1. */
  pathOf({ tree, name }: Origin): string {
    const names = [name];
    let at = tree;
    for (let via = this.#via.get(at); via !== undefined; via = this.#via.get(at)) {
      names.push(via.name);
      at = via.tree;
    }
    return names
      .reverse()
      .map((number) => this.#graph.names!.nameOf(number))
      .join('/');
  }

  /** For each secret, given as numbers of blobs, in how many commits and under how many paths it lives. */
  spreadOf(secrets: readonly (readonly number[])[], withHolders: boolean): readonly Spread[] {
    this.#paths ??= new PathSets(this.#graph, this.#containment, this.#above, (tree) => this.#isRoot(tree));
    const paths = this.#paths;
    const commits = secrets.map(() => 0);
    const ranks: number[][] = secrets.map(() => []);
    for (let first = 0; first < secrets.length; first += SECRETS_AT_ONCE)
      this.#countCommits(secrets.slice(first, first + SECRETS_AT_ONCE), (index, rank) => {
        commits[first + index]!++;
        if (withHolders) ranks[first + index]!.push(rank);
      });
    return secrets.map((blobs, index) => {
      const spread = { commits: commits[index]!, paths: paths.countOf(blobs) };
      if (!withHolders) return spread;
      return {
        ...spread,
        holders: {
          commits: ranks[index]!,
          paths: paths.textsOf(blobs, (name) => this.#graph.names?.nameOf(name) ?? ''),
        },
      };
    });
  }

  #isRoot(tree: number): boolean {
    return this.#rootRanks[tree]! < NO_COMMIT;
  }

  #countCommits(
    secrets: readonly (readonly number[])[],
    count: (secret: number, rank: number) => void,
  ): void {
    const bits = new Int32Array(this.#graph.trees.count);
    const spread = (object: number, own: number): void =>
      this.#containment.holdersOf(object, (tree) => {
        bits[tree]! |= own;
      });
    for (const [index, blobs] of secrets.entries()) for (const blob of blobs) spread(blob, 1 << index);
    const { numbers } = this.#graph.trees;
    // from the blobs upwards: whatever a tree holds comes before it
    for (let at = this.#above.length - 1; at >= 0; at--) {
      const tree = this.#above.values[at]!;
      if (bits[tree] !== 0) spread(numbers.values[tree]!, bits[tree]!);
    }
    const { commits } = this.#graph;
    for (const [rank, commit] of this.order.entries()) {
      const tree = this.#graph.placeOf(commits.trees.values[commit]!);
      if (tree === NOWHERE) continue;
      for (let own = bits[tree]!; own !== 0; own &= own - 1) count(31 - Math.clz32(own & -own), rank);
    }
  }

  /** Gives a tree the rank of the first commit that leads to it; the trees that hold it have theirs. */
  #rankTree(tree: number): void {
    const via = this.#leastHolder(this.#graph.trees.numbers.values[tree]!, this.#rootRanks[tree]!);
    if (via === undefined) return;
    this.#treeRanks[tree] = via.rank;
    this.#via.set(tree, via);
  }

  /** The holder of the least rank below a bound; of several that with the first path. */
  #leastHolder(number: number, bound: number): Origin | undefined {
    let least: Origin | undefined;
    this.#containment.holdersOf(number, (tree, name) => {
      const rank = this.#treeRanks[tree]!;
      if (rank >= bound || (least !== undefined && rank > least.rank)) return;
      const candidate = { rank, tree, name };
      if (least === undefined || rank < least.rank || this.pathOf(candidate) < this.pathOf(least))
        least = candidate;
    });
    return least;
  }
}

/** The reached commits, by place in the table, in order. */
function orderReached(graph: HistoryGraph, marks: Uint8Array): Uint32Array {
  const { commits, numbers } = graph;
  const reached: number[] = [];
  const ranks = new Int32Array(commits.count).fill(NOWHERE);
  for (let commit = 0; commit < commits.count; commit++) {
    if (marks[commits.numbers.values[commit]!] !== 1) continue;
    ranks[commit] = reached.length;
    reached.push(commit);
  }
  const order = orderCommits({
    count: reached.length,
    dates: reached.map((commit) => commits.dates[commit]!),
    parentsOf(index) {
      const commit = reached[index]!;
      const parents: number[] = [];
      for (let at = commits.parentStarts.values[commit]!; at < commits.parentsEnd(commit); at++) {
        const place = graph.placeOf(commits.parents.values[at]!);
        const rank = place === NOWHERE ? NOWHERE : ranks[place]!;
        if (rank !== NOWHERE) parents.push(rank);
      }
      return parents;
    },
    compareIds: (first, second) =>
      compare(
        numbers.idOf(commits.numbers.values[reached[first]!]!),
        numbers.idOf(commits.numbers.values[reached[second]!]!),
      ),
  } satisfies CommitGraph);
  return order.map((index) => reached[index]!);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
