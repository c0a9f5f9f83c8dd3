/**
 * The work of a history scan, cut into shares that any number of threads take from: one job for each pack, one for the
 * loose objects. Jobs are plain data over shared memory and are sent to worker threads as they are.
 *
 * Promise: each root and each loose object is taken exactly once, whatever the number of threads; whoever sees that the
 * scan was cancelled stops within one object.
 */

import type { ObjectFormat } from '../git/object-id.ts';
import type { LentFile } from '../git/packs/byte-source.ts';
import type { LinkedForest } from '../git/packs/delta-forest.ts';
import type { TreeShares } from '../git/packs/forest-shares.ts';

/** A pack to go over. */
export interface PackJob {
  readonly kind: 'pack';
  readonly file: LentFile;
  readonly format: ObjectFormat;
  readonly forest: LinkedForest;
  /** Trees of blobs, of commits, of tags, as threads take them. */
  readonly shares: readonly [TreeShares, TreeShares, TreeShares];
  /** By entry, in shared memory: the size plus one of what was looked at, 0 of what was not. */
  readonly measured: Uint32Array;
}

/** Loose objects to go over. */
export interface LooseJob {
  readonly kind: 'loose';
  /** Paths of their files. */
  readonly paths: readonly string[];
  /** By path, as in `PackJob`. */
  readonly measured: Uint32Array;
}

/** One job. */
export type Job = PackJob | LooseJob;

/** What came of one job in one thread: entries of the pack, or indices of the paths. */
export interface JobResult {
  readonly suspects: readonly number[];
  /** Of some suspects: the spans that all they may hold touches, as `EntrySink.suspect` is told them. */
  readonly places: ReadonlyMap<number, readonly number[]>;
  readonly unread: readonly number[];
  /** What memory has no room for; of a pack, with all blobs that are built from it. */
  readonly large: readonly number[];
  /** Those of the unread ones that hang on bases in other packs which cannot be rebuilt: they may stand in a circle. */
  readonly hopeless: readonly number[];
}

/** A result that grows. */
export interface OpenResult extends JobResult {
  readonly suspects: number[];
  readonly places: Map<number, readonly number[]>;
  readonly unread: number[];
  readonly large: number[];
  readonly hopeless: number[];
}

/** A result without anything in it yet. */
export function emptyResult(): OpenResult {
  return { suspects: [], places: new Map(), unread: [], large: [], hopeless: [] };
}

/** What one thread has counted. */
export interface ScanCounts {
  readonly blobs: number;
  readonly commits: number;
  /** Bytes of the objects that were looked at. */
  readonly bytes: number;
  /** Bytes of them that went through the kernel. */
  readonly scannedBytes: number;
}

/** What one thread gives back: a result for each job, in their order. */
export interface ThreadResult {
  readonly jobs: readonly JobResult[];
  readonly counts: ScanCounts;
}

/** Cells that every job has: the next share of its blobs, of its commits, of its tags. */
const CELLS_PER_JOB = 3;
const CANCELLED = 0;
const OBJECTS = 1;
const KIBIBYTES = 2;
const FIRST_JOB = 3;

/** What the threads of one scan share beside the jobs. */
export class Control {
  /** To be sent to other threads. */
  readonly cells: Int32Array;

  private constructor(cells: Int32Array) {
    this.cells = cells;
  }

  /** For so many jobs, in memory that threads can share. */
  static create(jobs: number): Control {
    const cells = FIRST_JOB + CELLS_PER_JOB * jobs;
    return new Control(new Int32Array(new SharedArrayBuffer(4 * cells)));
  }

  /** In a worker, over the cells of the main thread. */
  static over(cells: Int32Array): Control {
    return new Control(cells);
  }

  /** The counter from which shares of a list of a job are taken. */
  counter(job: number, list: 0 | 1 | 2): Int32Array {
    const at = FIRST_JOB + CELLS_PER_JOB * job + list;
    return this.cells.subarray(at, at + 1);
  }

  cancel(): void {
    Atomics.store(this.cells, CANCELLED, 1);
  }

  get isCancelled(): boolean {
    return Atomics.load(this.cells, CANCELLED) !== 0;
  }

  /** Tells the progress; bytes are counted by the KiB. */
  advance(objects: number, bytes: number): void {
    Atomics.add(this.cells, OBJECTS, objects);
    Atomics.add(this.cells, KIBIBYTES, Math.round(bytes / 1024));
  }

  get objects(): number {
    return Atomics.load(this.cells, OBJECTS);
  }

  /** Approximate; up to 4 TiB. */
  get bytes(): number {
    return (Atomics.load(this.cells, KIBIBYTES) >>> 0) * 1024;
  }
}
