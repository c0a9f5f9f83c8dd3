/**
 * The entry of a worker thread: of a history scan it does its share of the jobs and posts what it found once, of a tree it
 * looks at the files that it is told of until it is ended. Everything it needs arrives as its data; of a repository it
 * opens no file but through the descriptors lent to it.
 */

import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { JobRunner } from './history/job-runner.ts';
import { Control, type ThreadResult } from './history/jobs.ts';
import { createExaminer } from './history/object-examiner.ts';
import type { WorkerOrder } from './history/worker-team.ts';
import { FileLook } from './look-ahead/look-at-files.ts';
import { type LookOrder, serve } from './look-ahead/look-team.ts';
import { loadLinearEngine } from './regex/load-linear.ts';
import { builtInRuleset } from './ruleset/built-in.gen.ts';
import type { CompiledRuleset } from './ruleset/rule.ts';

async function linearFor(ruleset: CompiledRuleset, mayLoadNative: boolean) {
  const needsLinear = ruleset.rules.some((rule) => rule.linearSource !== undefined);
  return needsLinear ? { linearEngine: await loadLinearEngine(mayLoadNative) } : {};
}

async function work({ jobs, cells, bounds, engine }: WorkerOrder): Promise<ThreadResult> {
  const { ruleset = builtInRuleset, mayLoadNative, ...options } = engine;
  const linear = await linearFor(ruleset, mayLoadNative);
  const runner = new JobRunner(createExaminer(ruleset, { ...options, ...linear }), bounds);
  const steps = runner.run(jobs, Control.over(cells));
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

async function lookAtFiles({ plan, cells }: LookOrder, port: MessagePort): Promise<void> {
  const { ruleset = builtInRuleset, mayLoadNative, maxFileBytes, ...options } = plan;
  const linear = await linearFor(ruleset, mayLoadNative);
  serve(cells, port, new FileLook(ruleset, { ...options, ...linear }, maxFileBytes));
}

const order = workerData as WorkerOrder | LookOrder;
if (parentPort !== null && 'kind' in order) await lookAtFiles(order, parentPort);
else if (!('kind' in order)) parentPort?.postMessage(await work(order));
