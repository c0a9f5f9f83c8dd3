/**
 * Runs the jobs of a history scan in one thread, sharing them with the others.
 *
 * Promises: memory stays within the bounds given; what cannot be read is told and never passed over; between two shares
 * the caller gets a turn, so that the main thread can go on telling its progress.
 */

import { BugError } from '../base/errors.ts';
import { FileSource } from '../git/packs/byte-source.ts';
import { ChunkCache } from '../git/packs/chunk-cache.ts';
import { EntryReader } from '../git/packs/entry-reader.ts';
import { buildForest, type PackForest } from '../git/packs/forest-links.ts';
import { ForestReader } from '../git/packs/forest-reader.ts';
import { type TreeShares, takeBatch } from '../git/packs/forest-shares.ts';
import { readLoose } from '../git/packs/loose.ts';
import { ObjectArena } from '../git/packs/object-arena.ts';
import type { Pack } from '../git/packs/pack.ts';
import { BLOB, COMMIT, PackFile, TAG } from '../git/packs/pack-file.ts';
import { type EntrySink, FamilyScan } from './family-scan.ts';
import { Control, type Job, type JobResult, type LooseJob, type PackJob, type ThreadResult } from './jobs.ts';
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
  readonly #results: JobResult[] = [];
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
   * The forest of a pack, in shared memory. @throws PackError when index or pack cannot be used.
   */
  plan(pack: Pack): PackForest {
    const cached = this.#reader.attach(pack.file());
    try {
      return buildForest(pack, cached, this.#reader, { shared: true });
    } finally {
      this.#reader.detach(cached);
    }
  }

  /** Does this thread's share of all jobs, a batch between two turns of the caller. */
  *run(jobs: readonly Job[], control: Control): Generator<void, ThreadResult, void> {
    this.#control = control;
    for (const [index, job] of jobs.entries()) {
      const result = { suspects: [], unread: [] };
      this.#results.push(result);
      if (job.kind === 'pack') yield* this.#runPack(job, index, result);
      else yield* this.#runLoose(job, index, result);
    }
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

  *#runPack(
    { file, format, forest, shares }: PackJob,
    index: number,
    result: { suspects: number[]; unread: number[] },
  ): Generator<void> {
    const pack = this.#reader.attach(PackFile.open(FileSource.borrow(file), format));
    const trees = new ForestReader(forest, pack, this.#reader);
    const sink: EntrySink = {
      built: (entry, sizeBytes) => this.#count(forest.types[entry]!, sizeBytes),
      suspect: (entry) => void result.suspects.push(entry),
      unread: (entry) => void result.unread.push(entry),
    };
    const scan = new FamilyScan(forest, trees, this.#examiner, sink);
    const [blobs, commits, tags] = shares;
    yield* this.#shares(index, 0, blobs, (root) => scan.scanBlobs(root));
    yield* this.#shares(index, 1, commits, (root) => scan.scanMessages(root));
    yield* this.#shares(index, 2, tags, (root) => scan.scanMessages(root));
    this.#reader.detach(pack);
  }

  *#runLoose(
    { paths }: LooseJob,
    index: number,
    result: { suspects: number[]; unread: number[] },
  ): Generator<void> {
    const starts = Uint32Array.from(paths, (_, number) => number);
    yield* this.#shares(index, 0, { starts, heavyCount: 0 }, (number) => {
      const answer = readLoose(paths[number]!, this.#arena, this.#bounds.maxObjectBytes);
      if (answer.kind !== 'ok') {
        result.unread.push(number);
        return !this.#control.isCancelled;
      }
      const { type, address, sizeBytes } = answer;
      const isSuspect =
        type === 'blob'
          ? this.#examiner.holdsMatch(address, sizeBytes)
          : type !== 'tree' && this.#examiner.holdsMessageMatch(address, sizeBytes);
      this.#arena.release(answer.place);
      if (isSuspect) result.suspects.push(number);
      return this.#count({ blob: BLOB, commit: COMMIT, tag: TAG, tree: 0 }[type], sizeBytes);
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
      this.#control.advance(this.#objectsSince, this.#bytesSince);
      this.#objectsSince = 0;
      this.#bytesSince = 0;
      yield;
      batch = takeBatch(counter, shares);
    }
  }

  /** False when the scan was cancelled. */
  #count(type: number, sizeBytes: number): boolean {
    if (type === BLOB) this.#blobs++;
    else if (type === COMMIT) this.#commits++;
    if (type !== 0) {
      this.#objectsSince++;
      this.#bytesSince += sizeBytes;
      this.#bytes += sizeBytes;
    }
    return !this.#control.isCancelled;
  }
}

/** The cache, and the place where stretches across its chunks are put together. */
const MAX_PLACES_AT_REST = 2;
