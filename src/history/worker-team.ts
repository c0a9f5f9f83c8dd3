/**
 * The other threads of a history scan: starts them, hands them the jobs, and gathers what they found.
 *
 * Promise: a thread that dies is noticed and never taken for one that found nothing; whatever happens, all threads are
 * gone when `stop` returns.
 */

import { Worker } from 'node:worker_threads';
import type { Confidence } from '../base/scan-request.ts';
import type { ContainerLimits } from '../containers/contract.ts';
import type { CompiledRuleset } from '../ruleset/rule.ts';
import type { DecodeLimits } from '../text/decode/piece.ts';
import type { ThreadBounds } from './job-runner.ts';
import type { Job, ThreadResult } from './jobs.ts';

/** What a thread needs to make engine and kernel. Plain data. */
export interface EnginePlan {
  /** Undefined: the built-in rules, which every thread has. */
  readonly ruleset: CompiledRuleset | undefined;
  readonly disabledRules: readonly string[];
  readonly decode?: DecodeLimits;
  readonly containers?: ContainerLimits;
  readonly minConfidence: Confidence;
  readonly nowMs: number;
  readonly mayLoadNative: boolean;
}

/** How other threads are started. */
export interface WorkerPlan {
  /** The bundle of `scan-worker.ts`. */
  readonly url: URL;
  readonly processors: number;
  readonly engine: EnginePlan;
}

/** What every thread is given. */
export interface WorkerAssignment {
  readonly jobs: readonly Job[];
  readonly cells: Int32Array;
  readonly bounds: ThreadBounds;
}

/** What arrives in a worker as its data. */
export interface WorkerOrder extends WorkerAssignment {
  readonly engine: EnginePlan;
}

/** The threads of one scan. */
export interface WorkerTeam {
  /** Whether one ended without a result. */
  readonly hasFailed: boolean;
  /** Waits for all; undefined when one failed. `tell` is called now and then meanwhile. */
  results(tell: () => void): Promise<readonly ThreadResult[] | undefined>;
  stop(): Promise<void>;
}

const TELL_MS = 100;

/** Starts `count` threads on the jobs. Never throws: a thread that cannot start has failed. */
export function startWorkers(count: number, plan: WorkerPlan, assignment: WorkerAssignment): WorkerTeam {
  const order: WorkerOrder = { ...assignment, engine: plan.engine };
  const workers: Worker[] = [];
  let failed = false;
  const promises = Array.from(
    { length: count },
    () =>
      new Promise<ThreadResult | undefined>((resolve) => {
        const fail = (): void => {
          failed = true;
          resolve(undefined);
        };
        try {
          const worker = new Worker(plan.url, { workerData: order });
          workers.push(worker);
          worker.once('message', resolve);
          worker.once('error', fail);
          // after a result this changes nothing
          worker.once('exit', () => resolve(undefined));
        } catch {
          fail();
        }
      }),
  );
  return {
    get hasFailed() {
      return failed;
    },
    async results(tell) {
      const timer = setInterval(tell, TELL_MS);
      try {
        const results = await Promise.all(promises);
        return results.every((result) => result !== undefined) ? results : undefined;
      } finally {
        clearInterval(timer);
      }
    },
    async stop() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
