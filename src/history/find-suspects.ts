/**
 * Goes over the object store of a repository, packs and loose objects, on all threads, and tells which objects may hold
 * a match. For most repositories that is none or few; only these are then read through git, under the names that a walk
 * over the history gives them, and judged. DESIGN section 3; `README.md` beside this file.
 *
 * Promises: every object of the store that a whole scan would report, under whatever path, is among the suspects, and so
 * is every object that could not be read here; when the store as a whole cannot be read here, the answer says so, and
 * the caller scans everything through git. Never writes, never fetches. Memory is bounded by what the caller allows.
 */

import { tmpdir } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { type PackForest, type PackForests, packKey } from '../git/packs/forest-links.ts';
import { idBytesOf, idFromText } from '../git/packs/id-format.ts';
import { ObjectStore, type StorePlace } from '../git/packs/object-store.ts';
import type { Pack } from '../git/packs/pack.ts';
import { PackError } from '../git/packs/pack-error.ts';
import type { Span } from '../text/unit.ts';
import type { ExaminedObjects } from './examined.ts';
import { JobRunner, type ThreadBounds } from './job-runner.ts';
import { Control, type ScanCounts, type ThreadResult } from './jobs.ts';
import type { ExaminerParts } from './object-examiner.ts';
import {
  countObjects,
  entriesInCircles,
  examinedObjects,
  namer,
  type PlannedJob,
  planLoose,
  planPack,
} from './planned-jobs.ts';
import type { WantedObjects } from './wanted.ts';
import { startWorkers, type WorkerPlan, type WorkerTeam } from './worker-team.ts';

/** What to go over, and with what. */
export interface SuspectSearch {
  readonly place: StorePlace;
  /** Makes engine and kernel for this thread; called when the store turns out to have objects. */
  readonly makeParts: () => ExaminerParts;
  /** What other threads need to make theirs; undefined when there is to be no other thread. */
  readonly workers: WorkerPlan | undefined;
  /** How many threads, this one included; undefined: as the machine and the size of the packs suggest. */
  readonly threads: number | undefined;
  /** For the whole process, about: what it needs besides is taken off. */
  readonly memoryBytes: number;
  /** Where temporary files are made, for blobs that memory has no room for. Default: the system's folder for them. */
  readonly temporaryDirectory?: string;
  /** The only objects that are told of; undefined: all. */
  readonly wanted?: WantedObjects;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: {
    readonly objects: number;
    readonly totalObjects: number;
    readonly bytes: number;
  }) => void;
}

/** What came of it. */
export type SuspectAnswer =
  | {
      readonly kind: 'found';
      /** Full ids of objects that may hold a match, those that could not be read included. */
      readonly suspects: ReadonlySet<string>;
      /** Of suspects that hold nothing elsewhere: the spans of their bytes that all they may hold touches. */
      readonly places: ReadonlyMap<string, readonly Span[]>;
      /**
       * Those of them that git must not be asked for: deltas in circles, in one pack or across packs. git 2.39 follows
       * them until memory ends.
       */
      readonly hopeless: ReadonlySet<string>;
      /** How many of them could not be read here. */
      readonly unread: number;
      /** What was looked at, of what was wanted; those that could not be read are not in it. */
      readonly examined: ExaminedObjects;
      /** The forests of the packs, for a walk that follows; none where only some objects were wanted. */
      readonly forests: PackForests;
      readonly counts: ScanCounts;
      readonly threads: number;
    }
  | { readonly kind: 'cancelled'; readonly counts: ScanCounts }
  /** The store, or a thread, failed: nothing that was learned may be relied on. `why` is one of our own sentences. */
  | { readonly kind: 'unusable'; readonly why: string };

const MEBIBYTE = 1024 * 1024;
/** What a process with one thread, and each further thread, takes besides the kernel's memory. Measured. */
const PROCESS_BYTES = 110 * MEBIBYTE;
/** What the main thread takes besides while it looks at a blob of any size: one of 64 MiB, or pieces. Measured. */
const LARGE_BYTES = 96 * MEBIBYTE;
const THREAD_BYTES = 45 * MEBIBYTE;
const CACHE_BYTES = 32 * MEBIBYTE;
const LEAST_THREAD_MEMORY = 48 * MEBIBYTE;
/** A thread takes some 60 ms to start: below this size of packs it is not worth it (facts/engine.md, section 1). */
const BYTES_FOR_THREADS = 20 * MEBIBYTE;
const MAX_DEFAULT_THREADS = 8;

/** Of the store itself only the bases of objects in other packs are asked for. */
const STORE_BOUNDS = {
  memoryBytes: LARGE_BYTES,
  cacheBytes: 4 * MEBIBYTE,
  keepBytes: 16 * MEBIBYTE,
  maxObjectBytes: 24 * MEBIBYTE,
};

/** Runs the search. Throws only for mistakes of our own. */
export async function findSuspects(search: SuspectSearch): Promise<SuspectAnswer> {
  let store: ObjectStore;
  try {
    store = ObjectStore.open(search.place, STORE_BOUNDS);
  } catch (error) {
    return unusable(error);
  }
  try {
    // open from here on: whatever git does to their files, they can be read to the end
    const packs = store.openPacks();
    const [problem] = store.problems;
    if (problem !== undefined) return unusable(problem);
    return await searchStore(store, packs, search);
  } catch (error) {
    return unusable(error);
  } finally {
    store.close();
  }
}

function unusable(error: unknown): SuspectAnswer {
  if (!(error instanceof PackError)) throw error;
  return { kind: 'unusable', why: error.message };
}

async function searchStore(
  store: ObjectStore,
  packs: readonly Pack[],
  search: SuspectSearch,
): Promise<SuspectAnswer> {
  const packBytes = packs.reduce((sum, pack) => sum + pack.file().source.sizeBytes, 0);
  const threads = threadsFor(search, packBytes);
  const bounds = boundsFor(search.memoryBytes, threads);
  const runner = new JobRunner(search.makeParts(), bounds);
  const planned: PlannedJob[] = [];
  for (const pack of packs) {
    if (search.signal.aborted) return { kind: 'cancelled', counts: sumCounts([]) };
    planned.push(await planPack(pack, runner, { threads, bounds, wanted: search.wanted }));
  }
  const loose = planLoose(store, search.wanted);
  if (loose === undefined) return { kind: 'unusable', why: 'a folder of loose objects cannot be listed' };
  planned.push(loose);
  const jobs = planned.map(({ job }) => job);
  const control = Control.create(jobs.length);
  const team =
    threads > 1 && search.workers !== undefined
      ? startWorkers(threads - 1, search.workers, { jobs, cells: control.cells, bounds })
      : undefined;
  try {
    const results = await runAll({ runner, store, planned, control, team, search });
    if (results === undefined) return { kind: 'unusable', why: 'a thread of the scan ended by itself' };
    if (search.signal.aborted) return { kind: 'cancelled', counts: sumCounts(results) };
    const answer = gather(store, planned, results, threads, search.wanted);
    return { ...answer, forests: search.wanted === undefined ? forestsOf(packs, planned) : new Map() };
  } finally {
    await team?.stop();
  }
}

function threadsFor(search: SuspectSearch, packBytes: number): number {
  if (search.workers === undefined) return 1;
  const most = Math.max(
    1,
    Math.floor((search.memoryBytes - PROCESS_BYTES) / (THREAD_BYTES + LEAST_THREAD_MEMORY)),
  );
  if (search.threads !== undefined) return Math.max(1, Math.min(search.threads, most));
  if (packBytes < BYTES_FOR_THREADS) return 1;
  return Math.min(search.workers.processors, MAX_DEFAULT_THREADS, most);
}

/** An object needs its base, itself, its delta and its compressed bytes in memory at once. */
function boundsFor(memoryBytes: number, threads: number): ThreadBounds {
  const share = (memoryBytes - PROCESS_BYTES - LARGE_BYTES) / threads - THREAD_BYTES;
  const own = Math.max(LEAST_THREAD_MEMORY, Math.floor(share));
  const cacheBytes = Math.min(CACHE_BYTES, Math.floor(own / 3));
  return {
    memoryBytes: own,
    cacheBytes,
    maxObjectBytes: Math.min(64 * MEBIBYTE, Math.floor((own - cacheBytes) / 4)),
  };
}

/** All that runs the jobs. */
interface Search {
  readonly runner: JobRunner;
  readonly store: ObjectStore;
  readonly planned: readonly PlannedJob[];
  readonly control: Control;
  readonly team: WorkerTeam | undefined;
  readonly search: SuspectSearch;
}

/**
 * The main thread looks at what is too large for memory first, while the others begin with the rest; then it joins them.
 * What turns out later to be too large, and what is built from objects in other packs, is left to it for the end.
 */
async function runAll(all: Search): Promise<readonly ThreadResult[] | undefined> {
  const { runner, planned, control, team, search } = all;
  const { signal, onProgress } = search;
  const cancel = (): void => control.cancel();
  signal.addEventListener('abort', cancel);
  if (signal.aborted) cancel();
  const totalObjects = countObjects(planned);
  const tell = (): void => onProgress({ objects: control.objects, totalObjects, bytes: control.bytes });
  const jobs = planned.map(({ job }) => job);
  try {
    runner.start(jobs, control);
    await runLarge(all, (index) => largeOf(planned[index]!), tell);
    await runSteps(runner.run(jobs, control), all, tell);
    const others = await team?.results(tell);
    if (team !== undefined && others === undefined) return undefined;
    const late = [runner.result, ...(others ?? [])];
    await runLarge(all, (index) => late.flatMap(({ jobs: results }) => [...results[index]!.large]), tell);
    for (const [index, { job }] of planned.entries())
      if (job.kind === 'pack' && job.forest.external.entries.length > 0)
        await runSteps(runner.runExternal(job, index, all.store), all, tell);
    return [runner.result, ...(others ?? [])];
  } finally {
    signal.removeEventListener('abort', cancel);
  }
}

function largeOf(planned: PlannedJob): readonly number[] {
  return 'ids' in planned ? [] : planned.large;
}

async function runLarge(
  { runner, planned, search }: Search,
  numbersOf: (index: number) => readonly number[],
  tell: () => void,
): Promise<void> {
  const timer = setInterval(tell, BREATH_MS);
  try {
    for (const [index, { job }] of planned.entries())
      await runner.runLarge(job, index, numbersOf(index), search.temporaryDirectory ?? tmpdir());
  } finally {
    clearInterval(timer);
  }
}

/** Runs to the end, and lets signals and the messages of the other threads arrive now and then. */
async function runSteps(
  steps: Iterator<void, unknown>,
  { control, team }: Search,
  tell: () => void,
): Promise<void> {
  let breathedAt = performance.now();
  for (let step = steps.next(); step.done !== true; step = steps.next()) {
    if (performance.now() - breathedAt < BREATH_MS) continue;
    tell();
    await setImmediate();
    breathedAt = performance.now();
    if (team?.hasFailed === true) control.cancel();
  }
}

const BREATH_MS = 50;

function forestsOf(packs: readonly Pack[], planned: readonly PlannedJob[]): PackForests {
  const forests = new Map<string, PackForest>();
  for (const [index, pack] of packs.entries()) {
    const item = planned[index]!;
    if (!('ids' in item)) forests.set(packKey(pack), item.planned);
  }
  return forests;
}

function gather(
  store: ObjectStore,
  planned: readonly PlannedJob[],
  results: readonly ThreadResult[],
  threads: number,
  wanted: WantedObjects | undefined,
): Omit<Extract<SuspectAnswer, { readonly kind: 'found' }>, 'forests'> {
  const suspects = new Set<string>();
  const places = new Map<string, readonly Span[]>();
  const anywhere = new Set<string>();
  const hopeless = new Set<string>();
  let unread = 0;
  for (const [index, item] of planned.entries()) {
    const idOf = namer(item);
    const isTold = 'ids' in item ? () => true : item.isWanted;
    for (const { jobs } of results) {
      const lost = jobs[index]!.unread.filter(isTold);
      for (const number of jobs[index]!.suspects.filter(isTold)) {
        const oid = idOf(number);
        const spans = jobs[index]!.places.get(number);
        suspects.add(oid);
        if (spans === undefined) anywhere.add(oid);
        else places.set(oid, spansOf(spans));
      }
      for (const number of lost) {
        suspects.add(idOf(number));
        anywhere.add(idOf(number));
      }
      unread += lost.length;
      for (const number of jobs[index]!.hopeless.filter(isTold)) hopeless.add(idOf(number));
    }
    if ('ids' in item) continue;
    // what no walk over full objects comes to
    const damaged = item.planned.forest.damaged.filter(isTold);
    for (const entry of damaged) {
      suspects.add(idOf(entry));
      anywhere.add(idOf(entry));
    }
    unread += damaged.length;
    for (const entry of entriesInCircles(item.planned.forest).filter(isTold)) hopeless.add(idOf(entry));
  }
  for (const oid of store.idsWithoutIndex()) {
    if (wanted?.has(idFromText(oid), 0) === false) continue;
    suspects.add(oid);
    anywhere.add(oid);
    unread++;
  }
  // an object may lie in several packs: what one of them tells least of counts
  for (const oid of anywhere) places.delete(oid);
  const examined = examinedObjects(planned, idBytesOf(store.format));
  return { kind: 'found', suspects, places, hopeless, unread, examined, counts: sumCounts(results), threads };
}

/** From pairs of start and end. */
function spansOf(pairs: readonly number[]): readonly Span[] {
  return Array.from({ length: pairs.length / 2 }, (_, at) => ({
    start: pairs[2 * at]!,
    end: pairs[2 * at + 1]!,
  }));
}

function sumCounts(results: readonly ThreadResult[]): ScanCounts {
  const sum = { blobs: 0, commits: 0, bytes: 0, scannedBytes: 0 };
  for (const { counts } of results) {
    sum.blobs += counts.blobs;
    sum.commits += counts.commits;
    sum.bytes += counts.bytes;
    sum.scannedBytes += counts.scannedBytes;
  }
  return sum;
}
