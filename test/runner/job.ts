// Runs a whole job on the emulated runner: the entry for every end-to-end test of the actions.
//
// Promises: all `pre` before the first `main`, the mains in order, every registered `post` last-in first-out; a failed
// or cancelled job skips what does not ask for it; the machine's folders are made for this job and are gone when the
// result comes back, which holds all that was left in them.
// Must never use the environment, home or temporary folder of the tests, nor reach a network that a test did not name.
// Facts: github-actions.md sections 2.2, 9.2 and 9.3; the runner's JobExtension and StepsRunner.

import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JobResult, JobSpec, Stage } from './contract.ts';
import type { RunnerFolders } from './environment.ts';
import { evaluateTemplate } from './expressions.ts';
import { filesLeft, type Snapshot, takeSnapshot } from './files-left.ts';
import { isAction, isLocal, JobState, type StepState } from './job-state.ts';
import { runStage } from './stage.ts';
import { StageRecord } from './stage-record.ts';

/** GitHub's limit for the outputs of one job, in bytes of UTF-16. */
const JOB_OUTPUT_LIMIT_BYTES = 1024 * 1024;

/**
 * Runs a job to its end and returns everything that can be seen of it:
 * `await runJob({ workspace, node: requireNode24(test), github: { token }, steps: [{ id: 'scan', uses: repositoryRoot }] })`.
 * Throws when the job itself is written wrongly: an action.yml that is not acceptable, a `uses` that is no path.
 * A step that fails, in whatever way, is in the result.
 */
export async function runJob(spec: JobSpec): Promise<JobResult> {
  const machine = realpathSync(mkdtempSync(join(tmpdir(), 'emulated-runner-')));
  try {
    return await runOn(machine, spec);
  } finally {
    rmSync(machine, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function runOn(machine: string, spec: JobSpec): Promise<JobResult> {
  const folders: RunnerFolders = {
    temp: join(machine, '_temp'),
    toolCache: join(machine, '_tool'),
    home: join(machine, 'home'),
    tmp: join(machine, 'tmp'),
  };
  for (const folder of [spec.workspace, ...Object.values(folders)]) mkdirSync(folder, { recursive: true });
  const before = takeSnapshot(spec.workspace);
  const job = new JobState(spec, folders);
  const { cancel } = spec;
  const timer =
    cancel !== undefined && 'afterMs' in cancel ? setTimeout(() => job.cancel(), cancel.afterMs) : undefined;
  await runSteps(job).finally(() => clearTimeout(timer));
  const finish = new StageRecord({
    masker: job.masker,
    debug: spec.debug === true,
    onLine: () => undefined,
  });
  const jobOutputs = collectOutputs(job, finish);
  return toResult(job, finish, jobOutputs, before);
}

async function runSteps(job: JobState): Promise<void> {
  const posts: StepState[] = [];
  const { workspace } = job.spec;
  const run = async (step: StepState, stage: Stage) => {
    const { conclusion } = await runStage(job, step, stage);
    const isForgiven = conclusion === 'failure' && step.spec.continueOnError === true;
    if (stage === 'main') {
      step.outcome = conclusion;
      step.conclusion = isForgiven ? 'success' : conclusion;
    }
    if (conclusion === 'failure' && !isForgiven && job.status === 'success') job.status = 'failure';
    if (step.isPostRegistered && stage !== 'post' && !posts.includes(step)) posts.push(step);
  };
  // A downloaded action is read before anything runs; a local one may be made by an earlier step.
  const downloaded = job.steps.filter(({ spec }) => isAction(spec) && !isLocal(spec));
  for (const step of downloaded) step.metadata(workspace);
  for (const step of downloaded) if (step.metadata(workspace).pre !== undefined) await run(step, 'pre');
  for (const step of job.steps) await run(step, 'main');
  for (const step of posts.toReversed()) await run(step, 'post');
}

/** The job's outputs; one that is empty, or in which the masker finds something, is dropped. */
function collectOutputs(job: JobState, record: StageRecord): Record<string, string> {
  const wanted = Object.entries(job.spec.outputs ?? {});
  const outputs: Record<string, string> = {};
  if (wanted.length === 0) return outputs;
  record.output('Evaluate and set job outputs');
  try {
    const scope = job.scope(job.env.toRecord());
    const values = wanted.map(([name, template]) => [name, evaluateTemplate(template, scope)] as const);
    const sizeBytes = values.reduce((sum, [name, value]) => sum + 2 * (name.length + value.length), 0);
    if (sizeBytes > JOB_OUTPUT_LIMIT_BYTES) throw new Error('Maximum object size exceeded');
    for (const [name, value] of values) {
      if (value === '') {
        record.debug(`Skip output '${name}' since it's empty`);
      } else if (job.masker.mask(value) !== value) {
        record.warning(`Skip output '${name}' since it may contain secret.`);
      } else {
        record.output(`Set output '${name}'`);
        outputs[name] = value;
      }
    }
  } catch (error) {
    record.error('Fail to evaluate job outputs');
    record.error((error as Error).message);
    job.status = 'failure';
  }
  return outputs;
}

function toResult(
  job: JobState,
  finish: StageRecord,
  jobOutputs: Readonly<Record<string, string>>,
  before: Snapshot,
): JobResult {
  const { temp, tmp, home, toolCache } = job.folders;
  return {
    conclusion: job.status,
    steps: job.steps.map((step) => step.toResult()),
    stages: job.stages,
    visibleLog: [...job.stages.flatMap((stage) => stage.log), ...finish.log].join('\n'),
    rawLog: job.stages.flatMap((stage) => stage.printed.map((line) => line.text)).join('\n'),
    masks: job.masker.values,
    env: job.env.toRecord(),
    path: job.addedPaths.toReversed(),
    jobOutputs,
    files: [
      ...filesLeft('workspace', job.spec.workspace, before),
      ...filesLeft('temp', temp, undefined, job.ownFiles),
      ...filesLeft('tmp', tmp),
      ...filesLeft('home', home),
      ...filesLeft('tool-cache', toolCache),
    ],
  };
}
