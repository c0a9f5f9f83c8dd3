/**
 * Starts a look at the files of a tree ahead of the source that lists them: with this thread alone, or with others where
 * there are cores and memory for them.
 *
 * Promise: what the source is told does not depend on the number of threads, nor on whether one of them dies; memory
 * stays about within what was given.
 */

import { setImmediate, setTimeout } from 'node:timers/promises';
import type { CompiledRuleset } from '../ruleset/rule.ts';
import { PIECE_SIZES } from '../sources/content.ts';
import type { FileToLookAt, LookAhead } from '../sources/contract.ts';
import { CLEAN, FileBatch, PENDING } from './file-batch.ts';
import { FileLook, type LookOptions } from './look-at-files.ts';
import { type LookPlan, LookTeam } from './look-team.ts';

/** What a look is started with. */
export interface LookSettings {
  readonly ruleset: CompiledRuleset;
  readonly options: LookOptions;
  /** How other threads are started; undefined when there are to be none. */
  readonly workers:
    | {
        readonly url: URL;
        readonly processors: number;
        readonly plan: Omit<LookPlan, 'maxFileBytes'>;
      }
    | undefined;
  /** How many threads, this one included; undefined: one a core, at most 8. */
  readonly threads: number | undefined;
  /** For the whole process, about. */
  readonly memoryBytes: number;
}

const MEBIBYTE = 1024 * 1024;
/** What a process with one thread, and each further thread, takes besides the files it holds. Measured. */
const PROCESS_BYTES = 110 * MEBIBYTE;
const THREAD_BYTES = 45 * MEBIBYTE;
/** What a thread must have for files: the largest takes three times its size, as bytes, as text and as lines. */
const LEAST_FILE_BYTES = 4 * MEBIBYTE;
const COPIES = 3;
const MAX_DEFAULT_THREADS = 8;
/** How long this thread looks at files before signals and the listing get a turn. */
const BREATH_MS = 20;

/** Starts a look. */
export function startLookAhead(settings: LookSettings): LookAhead {
  const threads = threadsFor(settings);
  const share = (settings.memoryBytes - PROCESS_BYTES - THREAD_BYTES * (threads - 1)) / threads / COPIES;
  const maxFileBytes = Math.floor(Math.min(PIECE_SIZES.wholeBytes, Math.max(LEAST_FILE_BYTES, share)));
  const { workers } = settings;
  const team =
    workers === undefined || threads === 1
      ? undefined
      : new LookTeam(threads - 1, workers.url, { ...workers.plan, maxFileBytes });
  return new TreeLook(new FileLook(settings.ruleset, settings.options, maxFileBytes), team);
}

function threadsFor({ workers, threads, memoryBytes }: LookSettings): number {
  if (workers === undefined) return 1;
  const each = THREAD_BYTES + COPIES * LEAST_FILE_BYTES;
  const most = Math.max(1, Math.floor((memoryBytes - PROCESS_BYTES) / each));
  return Math.max(1, Math.min(threads ?? Math.min(workers.processors, MAX_DEFAULT_THREADS), most));
}

class TreeLook implements LookAhead {
  readonly #look: FileLook;
  readonly #team: LookTeam | undefined;
  readonly #batches: (FileBatch | undefined)[] = [];
  /** Number of the first file of each batch. */
  readonly #starts: number[] = [];
  #count = 0;
  /** The batch that was asked about last, and the one from which this thread takes files. */
  #asked = 0;
  #taken = 0;
  #breathedAt = performance.now();

  constructor(look: FileLook, team: LookTeam | undefined) {
    this.#look = look;
    this.#team = team;
  }

  add(files: readonly FileToLookAt[]): void {
    if (files.length === 0) return;
    const batch = FileBatch.of(files);
    this.#starts.push(this.#count);
    this.#batches.push(batch);
    this.#count += files.length;
    this.#team?.add(batch);
  }

  isPending(index: number): boolean {
    const batch = this.#batchOf(index);
    return batch !== undefined && batch.verdict(index - this.#starts[this.#asked]!) === PENDING;
  }

  cleanBytes(index: number): number | undefined {
    const batch = this.#batchOf(index);
    const at = index - this.#starts[this.#asked]!;
    return batch?.verdict(at) === CLEAN ? batch.sizeBytes(at) : undefined;
  }

  async help(): Promise<void> {
    while (performance.now() - this.#breathedAt < BREATH_MS) {
      if (this.#lookAtSome()) return;
      // all are taken: the others have them
      if (this.#team?.hasFailed !== false) return this.#giveUp();
      await setTimeout(1);
      this.#breathedAt = performance.now();
      return;
    }
    await setImmediate();
    this.#breathedAt = performance.now();
  }

  async close(): Promise<void> {
    await this.#team?.stop();
  }

  #lookAtSome(): boolean {
    for (; this.#taken < this.#batches.length; this.#taken++) {
      const batch = this.#batches[this.#taken];
      if (batch !== undefined && this.#look.lookAtSome(batch)) return true;
    }
    return false;
  }

  /** What a thread that died had taken: the source reads it. */
  #giveUp(): void {
    for (const batch of this.#batches) batch?.leavePending();
  }

  /** The batch of a file; files are asked about in ascending order, and what is behind is forgotten. */
  #batchOf(index: number): FileBatch | undefined {
    while (index >= (this.#starts[this.#asked + 1] ?? Number.POSITIVE_INFINITY)) {
      this.#batches[this.#asked] = undefined;
      this.#asked++;
    }
    return this.#batches[this.#asked];
  }
}
