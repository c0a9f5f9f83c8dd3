/**
 * Files to look at, and what came of each, in memory that threads share: who takes a file, and what is told of it, needs
 * no message.
 *
 * Promises: each file is taken exactly once, whatever the number of threads; a verdict is seen only with the size that
 * belongs to it. Paths are bytes and may hold anything.
 */

import { decodeUtf8 } from '../base/bytes.ts';
import type { FileToLookAt } from '../sources/contract.ts';

/** What is known of a file. */
export const PENDING = 0;
/** Nothing matches in it, and nothing about it belongs on the receipt. */
export const CLEAN = 1;
/** The source must read it itself. */
export const TO_READ = 2;

/** A batch as it is sent to a thread. */
export interface SharedBatch {
  readonly count: number;
  readonly memory: SharedArrayBuffer;
}

/** Files that a thread takes at a time: few, so that none waits at the end for one that took large ones. */
const FILES_PER_SHARE = 4;

const NEXT_AT = 0;
const HEAD_BYTES = 8;

/** The files of one batch. Layout: counter, sizes (8 bytes each), verdicts and two ends of names (4 each), names. */
export class FileBatch {
  readonly count: number;
  readonly shared: SharedBatch;
  readonly #next: Int32Array;
  readonly #sizes: Float64Array;
  readonly #verdicts: Int32Array;
  /** Where the path and, behind it, the shown path of each file end. */
  readonly #ends: Uint32Array;
  readonly #names: Buffer;

  private constructor(shared: SharedBatch) {
    const { count, memory } = shared;
    this.shared = shared;
    this.count = count;
    this.#next = new Int32Array(memory, NEXT_AT, 1);
    this.#sizes = new Float64Array(memory, HEAD_BYTES, count);
    this.#verdicts = new Int32Array(memory, HEAD_BYTES + 8 * count, count);
    this.#ends = new Uint32Array(memory, HEAD_BYTES + 12 * count, 2 * count);
    this.#names = Buffer.from(memory, HEAD_BYTES + 20 * count);
  }

  /** A batch of these files. */
  static of(files: readonly FileToLookAt[]): FileBatch {
    const shown = files.map(({ path }) => Buffer.from(path));
    const nameBytes = files.reduce((sum, { bytes }, index) => sum + bytes.length + shown[index]!.length, 0);
    const count = files.length;
    const batch = new FileBatch({
      count,
      memory: new SharedArrayBuffer(HEAD_BYTES + 20 * count + nameBytes),
    });
    let at = 0;
    for (const [index, { bytes }] of files.entries()) {
      batch.#names.set(bytes, at);
      at += bytes.length;
      batch.#ends[2 * index] = at;
      batch.#names.set(shown[index]!, at);
      at += shown[index]!.length;
      batch.#ends[2 * index + 1] = at;
    }
    return batch;
  }

  /** The batch that another thread made. */
  static over(shared: SharedBatch): FileBatch {
    return new FileBatch(shared);
  }

  /** The numbers `[from, to)` of files that are this thread's from now on; undefined when all are taken. */
  take(): { readonly from: number; readonly to: number } | undefined {
    if (Atomics.load(this.#next, 0) >= this.count) return undefined;
    const from = Atomics.add(this.#next, 0, FILES_PER_SHARE);
    return from < this.count ? { from, to: Math.min(this.count, from + FILES_PER_SHARE) } : undefined;
  }

  /** A file, with memory of its own. */
  file(index: number): { readonly bytes: Buffer; readonly path: string } {
    const start = index === 0 ? 0 : this.#ends[2 * index - 1]!;
    const middle = this.#ends[2 * index]!;
    const end = this.#ends[2 * index + 1]!;
    return {
      bytes: Buffer.from(this.#names.subarray(start, middle)),
      path: decodeUtf8(this.#names, middle, end),
    };
  }

  /** Tells what came of a file. */
  tell(index: number, verdict: typeof CLEAN | typeof TO_READ, sizeBytes: number): void {
    this.#sizes[index] = sizeBytes;
    Atomics.store(this.#verdicts, index, verdict);
  }

  /** What is known of a file by now. */
  verdict(index: number): number {
    return Atomics.load(this.#verdicts, index);
  }

  /** Leaves every file to the source of which nothing is known by now. */
  leavePending(): void {
    for (let index = 0; index < this.count; index++)
      Atomics.compareExchange(this.#verdicts, index, PENDING, TO_READ);
  }

  /** The size of a clean file. */
  sizeBytes(index: number): number {
    return this.#sizes[index]!;
  }
}
