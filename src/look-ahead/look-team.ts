/**
 * The threads that look at files ahead of the source: started together, told of batches as the tree is listed, ended
 * with the scan.
 *
 * Promise: a thread that dies takes no file with it: what it had not told of stays pending, and whoever waits for it is
 * told that the team has failed. Nothing a thread does ends the process.
 */

import { type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { Confidence } from '../base/scan-request.ts';
import type { ContainerLimits } from '../containers/contract.ts';
import type { CompiledRuleset } from '../ruleset/rule.ts';
import type { DecodeLimits } from '../text/decode/piece.ts';
import { FileBatch, type SharedBatch } from './file-batch.ts';
import type { FileLook } from './look-at-files.ts';

/** What a thread needs to make its engine. Plain data. */
export interface LookPlan {
  /** Undefined: the built-in rules, which every thread has. */
  readonly ruleset: CompiledRuleset | undefined;
  readonly disabledRules: readonly string[];
  readonly decode?: DecodeLimits;
  readonly containers?: ContainerLimits;
  readonly minConfidence: Confidence;
  readonly nowMs: number;
  readonly mayLoadNative: boolean;
  readonly maxFileBytes: number;
}

/** What arrives in a worker as its data. */
export interface LookOrder {
  readonly kind: 'look-at-files';
  readonly plan: LookPlan;
  readonly cells: Int32Array;
}

/** Cells that all threads share: how many batches there are by now, and whether to end. */
const BATCHES = 0;
const ENDED = 1;

/** How long a thread without work sleeps at most before it looks whether it is to end. */
const SLEEP_MS = 1000;

/** The other threads, as the main thread sees them. */
export class LookTeam {
  readonly #cells = new Int32Array(new SharedArrayBuffer(8));
  readonly #workers: Worker[] = [];
  #failed = false;

  /** Starts `count` threads. Never throws: a thread that cannot start has failed. */
  constructor(count: number, url: URL, plan: LookPlan) {
    const order: LookOrder = { kind: 'look-at-files', plan, cells: this.#cells };
    const fail = (): void => {
      this.#failed = true;
    };
    for (let index = 0; index < count; index++) {
      try {
        const worker = new Worker(url, { workerData: order });
        worker.once('error', fail);
        // none ends before it is told to
        worker.once('exit', fail);
        worker.unref();
        this.#workers.push(worker);
      } catch {
        this.#failed = true;
      }
    }
  }

  /** Whether a thread has ended by itself. */
  get hasFailed(): boolean {
    return this.#failed;
  }

  /** Tells all of a batch. */
  add(batch: FileBatch): void {
    for (const worker of this.#workers) worker.postMessage(batch.shared);
    Atomics.add(this.#cells, BATCHES, 1);
    Atomics.notify(this.#cells, BATCHES);
  }

  /** Ends all threads; they are gone when this returns. */
  async stop(): Promise<void> {
    Atomics.store(this.#cells, ENDED, 1);
    Atomics.notify(this.#cells, BATCHES);
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }
}

/** What a worker thread does until it is told to end. */
export function serve(cells: Int32Array, port: MessagePort, look: FileLook): void {
  const batches: (FileBatch | undefined)[] = [];
  let first = 0;
  while (Atomics.load(cells, ENDED) === 0) {
    const known = Atomics.load(cells, BATCHES);
    while (batches.length < known) {
      const message = receiveMessageOnPort(port);
      if (message === undefined) break;
      batches.push(FileBatch.over(message.message as SharedBatch));
    }
    const batch = batches[first];
    if (batch === undefined) Atomics.wait(cells, BATCHES, known, SLEEP_MS);
    else if (!look.lookAtSome(batch)) batches[first++] = undefined;
  }
}
