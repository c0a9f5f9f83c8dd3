/**
 * The entry of a worker thread of the history scan: makes engine and kernel, does its share of the jobs, and posts what
 * it found once. Everything it needs arrives as its data; it opens no file but through the descriptors lent to it.
 */

import { parentPort, workerData } from 'node:worker_threads';
import { JobRunner } from './history/job-runner.ts';
import { Control, type ThreadResult } from './history/jobs.ts';
import { createExaminer } from './history/object-examiner.ts';
import type { WorkerOrder } from './history/worker-team.ts';
import { loadLinearEngine } from './regex/load-linear.ts';
import { builtInRuleset } from './ruleset/built-in.gen.ts';

async function work({ jobs, cells, bounds, engine }: WorkerOrder): Promise<ThreadResult> {
  const { ruleset = builtInRuleset, mayLoadNative, ...options } = engine;
  const needsLinear = ruleset.rules.some((rule) => rule.linearSource !== undefined);
  const linear = needsLinear ? { linearEngine: await loadLinearEngine(mayLoadNative) } : {};
  const runner = new JobRunner(createExaminer(ruleset, { ...options, ...linear }), bounds);
  const steps = runner.run(jobs, Control.over(cells));
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

parentPort?.postMessage(await work(workerData as WorkerOrder));
