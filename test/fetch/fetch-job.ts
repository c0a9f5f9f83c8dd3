/**
 * Runs the fetch action as a step of a job on the emulated runner, against a little AWS and the issuer of its tokens.
 */

import { mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SkippableTest } from '../node24.ts';
import { requireNode24 } from '../node24.ts';
import type { JobResult, JobSpec, StepSpec } from '../runner/contract.ts';
import { runJob } from '../runner/job.ts';
import { type Allowance, assertNoLeak, type Planted } from '../runner/leak-check.ts';
import { type AwsWorld, REGION } from './aws-world.ts';

/** A job with the fetch action as its first step, called `secrets`. */
export interface FetchJobOptions extends Partial<Omit<JobSpec, 'steps' | 'services'>> {
  /** Inputs; `role` and `region` are the world's unless given. */
  readonly with: Readonly<Record<string, string>>;
  /** Steps after it. */
  readonly next?: readonly StepSpec[];
}

/** Runs the job. `folder` is the folder of the action to use. */
export function runFetchJob(
  test: SkippableTest,
  world: AwsWorld,
  folder: string,
  { with: inputs, next = [], env = {}, ...spec }: FetchJobOptions,
): Promise<JobResult> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL, ACTIONS_ID_TOKEN_REQUEST_TOKEN } = world.issuer.environment;
  return runJob({
    workspace: realpathSync(mkdtempSync(join(tmpdir(), 'tacet-workspace-'))),
    node: spec.node ?? requireNode24(test),
    permissions: { 'id-token': 'write' },
    services: { idTokenUrl: ACTIONS_ID_TOKEN_REQUEST_URL, runtimeToken: ACTIONS_ID_TOKEN_REQUEST_TOKEN },
    env: { ...world.cloud.environment, ...env },
    github: { repository: 'octo-org/octo-repo' },
    ...spec,
    steps: [
      {
        id: 'secrets',
        uses: folder,
        reference: 'OWNER/tacet/fetch@v1',
        with: { role: world.role, region: REGION, ...inputs },
      },
      ...next,
    ],
  });
}

/** Throws when a planted value, a token or a session's credentials are anywhere but where the test allows them. */
export function assertFetchLeaksNothing(
  job: JobResult,
  world: AwsWorld,
  planted: readonly Planted[],
  allow: readonly Allowance[] = [],
): void {
  const { issuer, cloud } = world;
  const credentials = cloud.sessions.flatMap(({ secretAccessKey, sessionToken = '' }) => [
    { label: 'secret access key', value: secretAccessKey },
    { label: 'session token', value: sessionToken, owners: ['secretsmanager', 'ssm'] },
  ]);
  const tokens = issuer.issued.map((value) => ({ label: 'id token', value, owners: ['sts'] }));
  const bearer = {
    label: 'request token',
    value: issuer.environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN,
    owners: ['oidc'],
  };
  const requests = [issuer, cloud.sts, cloud.secretsManager, cloud.ssm].flatMap((server) => server.requests);
  const secrets = [...planted, ...credentials, ...tokens, bearer];
  // the action's own stages print nothing; the steps after it print values on purpose, and the log must not show them
  assertNoLeak(secrets, { ...job, stages: job.stages.filter(({ step }) => step === 0) }, { allow, requests });
  assertNoLeak(secrets, job, { allow: [...allow, { surface: 'printed' }], requests });
}
