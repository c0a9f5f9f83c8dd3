/**
 * Runs the fetch action as a step of a job on the emulated runner against the little clouds, which it reaches as it would
 * reach the real ones: by their own host names, over TLS with a private CA, through a proxy.
 */

import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SkippableTest } from '../node24.ts';
import { requireNode24 } from '../node24.ts';
import type { JobResult, JobSpec, StepSpec } from '../runner/contract.ts';
import { runJob } from '../runner/job.ts';
import { type Allowance, assertNoLeak, type Planted } from '../runner/leak-check.ts';
import type { LoopbackServer } from '../servers/loopback-server.ts';
import type { OidcIssuer } from '../servers/oidc-issuer.ts';
import { startTlsProxy } from './tls-proxy.ts';

/** A job with the fetch action as its first step, called `secrets`. */
export interface CloudJobOptions extends Partial<Omit<JobSpec, 'steps' | 'services'>> {
  readonly with: Readonly<Record<string, string>>;
  /** Steps after it. */
  readonly next?: readonly StepSpec[];
  /** Host names of the cloud and the addresses that play them. */
  readonly routes: Readonly<Record<string, string>>;
}

/** The job, and the hosts that it reached, each once, in order. */
export interface CloudJob extends JobResult {
  readonly hosts: readonly string[];
}

/** Runs the job. `folder` is the folder of the action to use. */
export async function runCloudJob(
  test: SkippableTest,
  issuer: OidcIssuer,
  folder: string,
  { with: inputs, next = [], routes, ...spec }: CloudJobOptions,
): Promise<CloudJob> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL, ACTIONS_ID_TOKEN_REQUEST_TOKEN } = issuer.environment;
  const authorityFolder = mkdtempSync(join(tmpdir(), 'tacet-authority-'));
  const proxy = await startTlsProxy(routes, 'runner:open-sesame');
  try {
    const authority = join(authorityFolder, 'authority.pem');
    writeFileSync(authority, proxy.chain.authority);
    const job = await runJob({
      workspace: realpathSync(mkdtempSync(join(tmpdir(), 'tacet-workspace-'))),
      node: spec.node ?? requireNode24(test),
      permissions: { 'id-token': 'write' },
      services: { idTokenUrl: ACTIONS_ID_TOKEN_REQUEST_URL, runtimeToken: ACTIONS_ID_TOKEN_REQUEST_TOKEN },
      github: { repository: 'octo-org/octo-repo' },
      machineEnv: {
        HTTPS_PROXY: `http://runner:open-sesame@${proxy.host}`,
        NODE_EXTRA_CA_CERTS: authority,
      },
      ...spec,
      steps: [{ id: 'secrets', uses: folder, reference: 'OWNER/tacet/fetch@v1', with: inputs }, ...next],
    });
    const hosts = [...new Set(proxy.tunnels.map(({ target }) => target.replace(/:443$/, '')))];
    return { ...job, hosts };
  } finally {
    await proxy.close();
    rmSync(authorityFolder, { recursive: true });
  }
}

/** Throws when a planted value or a token is anywhere but where the test allows it. */
export function assertCloudLeaksNothing(
  job: JobResult,
  servers: readonly LoopbackServer[],
  issuer: OidcIssuer,
  {
    secrets,
    exchange,
    allow = [],
  }: {
    readonly secrets: readonly Planted[];
    /** The name of the server that gets id tokens. */
    readonly exchange: string;
    readonly allow?: readonly Allowance[];
  },
): void {
  const tokens = issuer.issued.map((value) => ({ label: 'id token', value, owners: [exchange] }));
  const bearer = {
    label: 'request token',
    value: issuer.environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN,
    owners: ['oidc'],
  };
  const requests = [issuer, ...servers].flatMap((server) => server.requests);
  const all = [...secrets, ...tokens, bearer];
  // the action's own stages print nothing; the steps after it print values on purpose, and the log must not show them
  assertNoLeak(all, { ...job, stages: job.stages.filter(({ step }) => step === 0) }, { allow, requests });
  assertNoLeak(all, job, { allow: [...allow, { surface: 'printed' }], requests });
}
