/**
 * Runs the jobs of a history scan in one thread, sharing them with the others.
 *
 * Promises: memory stays within the bounds given; what cannot be read is told and never passed over; between two shares
 * the caller gets a turn, so that the main thread can go on telling its progress.
 */

import { setImmediate } from 'node:timers/promises';
import { BugError } from '../base/errors.ts';
import { FileSource } from '../git/packs/byte-source.ts';
import { ChunkCache } from '../git/packs/chunk-cache.ts';
import { type ExternalBases, NONE, readEntries } from '../git/packs/delta-forest.ts';
import { EntryReader } from '../git/packs/entry-reader.ts';
import { linkForest, type PackForest, planForest } from '../git/packs/forest-links.ts';
import { ForestReader } from '../git/packs/forest-reader.ts';
import { entryAfter, type TreeShares, takeBatch } from '../git/packs/forest-shares.ts';
import { idBytesOf, idText } from '../git/packs/id-format.ts';
import { readLoose } from '../git/packs/loose.ts';
import { ObjectArena } from '../git/packs/object-arena.ts';
import type { ObjectStore } from '../git/packs/object-store.ts';
import type { Pack } from '../git/packs/pack.ts';
import { BLOB, COMMIT, PackFile, TAG } from '../git/packs/pack-file.ts';
import { type EntrySink, FamilyScan, type TreeWalk } from './family-scan.ts';
import {
  Control,
  emptyResult,
  type Job,
  type LooseJob,
  type OpenResult,
  type PackJob,
  type ThreadResult,
} from './jobs.ts';
import { scanLargeLoose, scanLargeTrees } from './large-scan.ts';
import { type ExaminerParts, ObjectExaminer } from './object-examiner.ts';

/** Bounds of one thread, in bytes. */
export interface ThreadBounds {
  /** For everything that lies in the kernel's memory. */
  readonly memoryBytes: number;
  /** Of it, for chunks of packs. */
  readonly cacheBytes: number;
  /** Larger objects are not read here. */
  readonly maxObjectBytes: number;
}

/** One thread's part of a scan. */
export class JobRunner {
  readonly #arena: ObjectArena;
  readonly #reader: EntryReader;
  readonly #examiner: ObjectExaminer;
  readonly #bounds: ThreadBounds;
  #results: readonly OpenResult[] = [];
  #control: Control = Control.create(0);
  #blobs = 0;
  #commits = 0;
  #bytes = 0;
  /** Told to the others at the end of each share. */
  #objectsSince = 0;
  #bytesSince = 0;

  /** @throws PackError `too-large` when the memory does not even hold the cache. */
  constructor(parts: ExaminerParts, bounds: ThreadBounds) {
    this.#bounds = bounds;
    this.#arena = new ObjectArena(parts.kernel, bounds.memoryBytes);
    const cache = new ChunkCache(this.#arena, bounds.cacheBytes);
    // the checksum of a stream is what tells a flipped bit from a secret that is not there
    this.#reader = new EntryReader(this.#arena, cache, {
      maxObjectBytes: bounds.maxObjectBytes,
      checkSums: true,
    });
    this.#examiner = new ObjectExaminer(parts);
  }

  /**
   * The forest of a pack, in shared memory; the rest of the process gets a turn now and then.
   * @throws PackError when index or pack cannot be used.
   */
  async plan(pack: Pack): Promise<PackForest> {
    const options = { shared: true };
    const cached = this.#reader.attach(pack.file());
    try {
      const { forest, tables } = planForest(pack, options);
      const refs: ExternalBases[] = [];
      for (let from = 0; from < forest.entryCount; from += ENTRIES_PER_TURN) {
        const to = Math.min(forest.entryCount, from + ENTRIES_PER_TURN);
        refs.push(readEntries(forest, this.#reader, cached, from, to));
        await setImmediate();
      }
      return { forest: linkForest(forest, tables, refs, options), tables };
    } finally {
      this.#reader.detach(cached);
    }
  }

  /** Makes ready for jobs. */
  start(jobs: readonly Job[], control: Control): void {
    this.#control = control;
    this.#results = jobs.map(emptyResult);
  }

  /** Does this thread's share of all jobs, a batch between two turns of the caller. */
  *run(jobs: readonly Job[], control: Control): Generator<void, ThreadResult, void> {
    if (control !== this.#control) this.start(jobs, control);
    for (const [index, job] of jobs.entries()) {
      const result = this.#results[index]!;
      if (job.kind === 'pack') yield* this.#runPack(job, index, result);
      else yield* this.#runLoose(job, index, result);
    }
    return this.result;
  }

  *#runPack(job: PackJob, index: number, result: OpenResult): Generator<void> {
    const { file, format, forest, shares } = job;
    const pack = this.#reader.attach(PackFile.open(FileSource.borrow(file), format));
    const trees = new ForestReader(forest, pack, this.#reader);
    const sink = this.#sink(job, result, (entry) => forest.types[entry]!);
    const scan = new FamilyScan(forest, trees, this.#examiner, sink);
    const [blobs, commits, tags] = shares;
    yield* this.#shares(index, 0, blobs, (root) => scan.scanBlobs(root));
    yield* this.#shares(index, 1, commits, (root) => scan.scanMessages(root));
    yield* this.#shares(index, 2, tags, (root) => scan.scanMessages(root));
    this.#reader.detach(pack);
  }

  /**
   * Scans the trees of a pack whose bases lie elsewhere: in another pack, or loose. To be called in one thread only, after
   * `run`. A base that the store does not have, and what is too large, leave their trees unread.
   */
  *runExternal(job: PackJob, index: number, store: ObjectStore): Generator<void> {
    const { file, format, forest } = job;
    const result = this.#results[index]!;
    const pack = this.#reader.attach(PackFile.open(FileSource.borrow(file), format));
    const trees = new ForestReader(forest, pack, this.#reader);
    const idBytes = idBytesOf(format);
    const leave = (start: number): void => {
      for (let entry = start; entry !== NONE; entry = entryAfter(forest, entry, start))
        result.unread.push(entry);
    };
    for (const [place, start] of forest.external.entries.entries()) {
      if (this.#control.isCancelled) break;
      // the bytes hold, because nothing else is asked of the store until the tree is done
      const base = store.borrow(idText(forest.external.baseIds, place * idBytes, idBytes));
      if (base.kind !== 'object') {
        const from = result.unread.length;
        leave(start);
        if (base.kind === 'corrupt') result.hopeless.push(...result.unread.slice(from));
      } else if (base.type !== 'tree') {
        const type = NUMBERS[base.type];
        const scan = new FamilyScan(
          forest,
          trees,
          this.#examiner,
          this.#sink(job, result, () => type, leave),
        );
        const walk: TreeWalk = (visit) => trees.readTreeOn(start, base.bytes, visit);
        if (type === BLOB) scan.scanBlobs(start, walk);
        else scan.scanMessages(start, walk);
      }
      this.#tell();
      yield;
    }
    this.#reader.detach(pack);
  }

  /** Scans what memory has no room for: trees of a pack by their first entries, or loose objects by their numbers. */
  async runLarge(job: Job, index: number, numbers: readonly number[], directory: string): Promise<void> {
    const result = this.#results[index]!;
    const sink = this.#sink(job, result, () => BLOB);
    if (job.kind === 'loose') await scanLargeLoose(job.paths, numbers, this.#examiner, sink);
    else await scanLargeTrees(job, numbers, this.#examiner, sink, directory);
  }

  /** What this thread has found so far. */
  get result(): ThreadResult {
    return {
      jobs: this.#results,
      counts: {
        blobs: this.#blobs,
        commits: this.#commits,
        bytes: this.#bytes,
        scannedBytes: this.#examiner.scannedBytes,
      },
    };
  }

  #sink(
    { measured }: Job,
    result: OpenResult,
    typeOf: (entry: number) => number,
    large: (entry: number) => void = (entry) => void result.large.push(entry),
  ): EntrySink {
    const control = (): Control => this.#control;
    return {
      get isCancelled() {
        return control().isCancelled;
      },
      built: (entry, sizeBytes) => this.#count(typeOf(entry), measured, entry, sizeBytes),
      suspect: (entry, places) => {
        result.suspects.push(entry);
        if (places !== undefined) result.places.set(entry, places);
      },
      unread: (entry) => void result.unread.push(entry),
      large,
    };
  }

  *#runLoose({ paths, measured }: LooseJob, index: number, result: OpenResult): Generator<void> {
    const starts = Uint32Array.from(paths, (_, number) => number);
    yield* this.#shares(index, 0, { starts, heavyCount: 0 }, (number) => {
      const answer = readLoose(paths[number]!, this.#arena, this.#bounds.maxObjectBytes);
      if (answer.kind !== 'ok') {
        (answer.kind === 'too-large' ? result.large : result.unread).push(number);
        return !this.#control.isCancelled;
      }
      const { type, address, sizeBytes } = answer;
      const isSuspect =
        type === 'blob'
          ? this.#examiner.holdsMatch(address, sizeBytes)
          : type !== 'tree' && this.#examiner.holdsMessageMatch(address, sizeBytes);
      this.#arena.release(answer.place);
      if (isSuspect) result.suspects.push(number);
      return this.#count(NUMBERS[type], measured, number, sizeBytes);
    });
  }

  *#shares(
    job: number,
    list: 0 | 1 | 2,
    shares: TreeShares,
    work: (item: number) => boolean,
  ): Generator<void> {
    const counter = this.#control.counter(job, list);
    for (let batch = takeBatch(counter, shares); batch !== undefined; ) {
      for (let at = batch.from; at < batch.to; at++) if (!work(shares.starts[at]!)) return;
      if (this.#arena.liveCount > MAX_PLACES_AT_REST) throw new BugError('objects were left in memory');
      this.#tell();
      yield;
      batch = takeBatch(counter, shares);
    }
  }

  #tell(): void {
    this.#control.advance(this.#objectsSince, this.#bytesSince);
    this.#objectsSince = 0;
    this.#bytesSince = 0;
  }

  /** False when the scan was cancelled. */
  #count(type: number, measured: Uint32Array, place: number, sizeBytes: number): boolean {
    if (type === BLOB) this.#blobs++;
    else if (type === COMMIT) this.#commits++;
    if (type !== 0) {
      measured[place] = Math.min(sizeBytes + 1, MAX_MEASURE);
      this.#objectsSince++;
      this.#bytesSince += sizeBytes;
      this.#bytes += sizeBytes;
    }
    return !this.#control.isCancelled;
  }
}

/** What a cell of `measured` holds at most. */
const MAX_MEASURE = 0xffff_ffff;

/** Heads of entries that are read in one go: some 100 ms. */
const ENTRIES_PER_TURN = 250_000;

/** The types by their names; trees are not counted. */
const NUMBERS = { blob: BLOB, commit: COMMIT, tag: TAG, tree: 0 } as const;

/** The cache, and the place where stretches across its chunks are put together. */
const MAX_PLACES_AT_REST = 2;
