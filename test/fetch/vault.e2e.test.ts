/**
 * The fetch action with Vault, from its inputs to the end of the job: what the job gets, what Vault was asked, and that
 * nothing revocable is live when the job is over, however it ends. Around every job the leak check.
 */

import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type BundledAction, bundleFetchAction } from '../bundle.ts';
import { requireNode24, type SkippableTest } from '../node24.ts';
import type { JobResult, JobSpec, StepSpec } from '../runner/contract.ts';
import { runJob } from '../runner/job.ts';
import { type Allowance, assertNoLeak, type Planted } from '../runner/leak-check.ts';
import { failing } from '../servers/faults.ts';
import { workflowRun } from '../servers/oidc-claims.ts';
import { type OidcIssuer, startOidcIssuer } from '../servers/oidc-issuer.ts';
import { startTlsProxy } from './tls-proxy.ts';
import { startVaultWorld, type VaultWorld } from './vault-world.ts';

const planted = { label: 'password', value: 'planted-&-pass"word-of-the-vault', owners: [] };

let action: BundledAction;
let issuer: OidcIssuer;
let world: VaultWorld;
let workspace: string;
beforeAll(async () => {
  [action, issuer] = await Promise.all([bundleFetchAction(), startOidcIssuer()]);
});
afterAll(async () => {
  await issuer.close();
  action.remove();
});
beforeEach(async () => {
  issuer.run = workflowRun();
  issuer.clearLog();
  workspace = realpathSync(mkdtempSync(join(tmpdir(), 'tacet-workspace-')));
  world = await startVaultWorld(issuer);
  world.kv.put('app', { password: planted.value });
});
afterEach(async () => {
  await world.close();
  rmSync(workspace, { recursive: true, force: true });
});

interface VaultJobOptions extends Partial<Omit<JobSpec, 'steps' | 'services'>> {
  readonly with: Readonly<Record<string, string>>;
  readonly next?: readonly StepSpec[];
}

function runVaultJob(
  test: SkippableTest,
  { with: inputs, next = [], ...spec }: VaultJobOptions,
): Promise<JobResult> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL, ACTIONS_ID_TOKEN_REQUEST_TOKEN } = issuer.environment;
  return runJob({
    workspace,
    node: requireNode24(test),
    permissions: { 'id-token': 'write' },
    services: { idTokenUrl: ACTIONS_ID_TOKEN_REQUEST_URL, runtimeToken: ACTIONS_ID_TOKEN_REQUEST_TOKEN },
    github: { repository: 'octo-org/octo-repo' },
    ...spec,
    steps: [
      {
        id: 'secrets',
        uses: action.folder,
        reference: 'OWNER/tacet/fetch@v1',
        with: { 'vault-address': world.vault.url, 'vault-role': 'deploy', ...inputs },
      },
      ...next,
    ],
  });
}

/** Throws when a token or a value is anywhere but where it belongs. */
function assertNothingLeaks(
  job: JobResult,
  values: readonly Planted[] = [],
  allow: readonly Allowance[] = [],
): void {
  const tokens = world.vault.tree.tokens.map(({ id }) => ({
    label: 'Vault token',
    value: id,
    owners: ['vault'],
  }));
  const idTokens = issuer.issued.map((value) => ({ label: 'id token', value, owners: ['vault'] }));
  const bearer = {
    label: 'request token',
    value: issuer.environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN,
    owners: ['oidc'],
  };
  const credentials = [...world.database.credentials, ...world.aws.credentials].map(({ password }) => ({
    label: 'credential',
    value: password,
  }));
  const keys = world.pki.issued.map(({ privateKey }) => ({ label: 'private key', value: privateKey }));
  const secrets = [planted, ...values, ...tokens, ...idTokens, bearer, ...credentials, ...keys];
  const requests = [issuer, world.vault].flatMap((server) => server.requests);
  const own = { ...job, stages: job.stages.filter(({ step }) => step === 0) };
  assertNoLeak(secrets, own, { allow, requests });
  assertNoLeak(secrets, job, { allow: [...allow, { surface: 'printed' }], requests });
}

function expectNothingLive(): void {
  expect(world.vault.liveTokens()).toEqual([]);
  expect(world.vault.liveLeases()).toEqual([]);
  expect(world.database.credentials.filter(({ isLive }) => isLive)).toEqual([]);
}

const OUTPUT: readonly Allowance[] = [{ surface: 'output' }];

describe('a job with Vault', () => {
  it('gets each path by one request, and everything is revoked when it ends', async (test) => {
    const secrets = `
      PASSWORD = vault:secret/app#password
      DB_USER  = vault:database/creds/app#username
      DB_PASS  = vault:database/creds/app#password
      CERT     = vault:pki/issue/web?common_name=a.example.org#certificate
      KEY      = vault:pki/issue/web?common_name=a.example.org#private_key
    `;
    const job = await runVaultJob(test, {
      with: { secrets, 'vault-revoke-certificates': 'true' },
      next: [
        {
          run: 'console.log(process.env.PASS, Buffer.from(process.env.DB).toString("base64")); console.log(process.env.KEY)',
          env: {
            PASS: '${{ steps.secrets.outputs.PASSWORD }}',
            DB: '${{ steps.secrets.outputs.DB_PASS }}',
            KEY: '${{ steps.secrets.outputs.KEY }}',
          },
        },
      ],
    });
    expect(job.conclusion).toBe('success');
    const [credential] = world.database.credentials;
    expect(job.steps[0]?.outputs).toMatchObject({
      PASSWORD: planted.value,
      DB_USER: credential?.username,
      DB_PASS: credential?.password,
      KEY: world.pki.issued[0]?.privateKey,
    });
    expect(world.database.credentials).toHaveLength(1);
    const reads = ['GET secret/data/app', 'GET database/creds/app', 'POST pki/issue/web'];
    expect([...world.vault.calls()].sort()).toEqual(
      [
        'POST auth/jwt/login',
        ...['secret/app', 'database/creds/app', 'pki/issue/web'].map(
          (path) => `GET sys/internal/ui/mounts/${path}`,
        ),
        ...reads,
        'POST pki/revoke',
        'POST auth/token/revoke-self',
      ].sort(),
    );
    expectNothingLive();
    expect(world.pki.issued[0]?.isRevoked).toBe(true);
    expect(job.visibleLog).toContain('tacet: Vault token revoked, and with it 1 lease (database/creds/app)');
    const summary = job.steps[0]?.summary ?? '';
    expect(summary).toContain('database/creds/app: the lease ends with the token');
    expect(summary).toContain('Vault token revoked, and with it 1 lease');
    expect(summary).toMatch(/certificate [0-9a-f:]+ of pki revoked/);
    expect(job.files.filter(({ place }) => place === 'temp')).toEqual([]);
    assertNothingLeaks(job, [], OUTPUT);
  });

  it('leaves between main and post one file that nobody can read, and a key that nobody sees', async (test) => {
    const job = await runVaultJob(test, {
      with: { secrets: 'PASSWORD = vault:secret/app#password' },
      debug: true,
      next: [
        {
          run: `const { readdirSync, readFileSync, statSync } = await import('node:fs');
            const folder = process.env.RUNNER_TEMP;
            for (const name of readdirSync(folder).filter((entry) => entry.startsWith('tacet-leases-'))) {
              const path = folder + '/' + name;
              console.log('found', (statSync(path).mode & 0o777).toString(8), readFileSync(path).includes('hvs'));
            }`,
        },
      ],
    });
    if (process.platform !== 'win32') expect(job.visibleLog).toContain('found 600 false');
    const state = job.steps[0]?.state['tacet-leases'] ?? '';
    const [sealed] = JSON.parse(state) as readonly { readonly key: string }[];
    expect(sealed?.key).toMatch(/^[\w-]{43}$/);
    expect(job.visibleLog).not.toContain(sealed?.key);
    expect(job.files.filter(({ place }) => place === 'temp')).toEqual([]);
    expectNothingLive();
    assertNothingLeaks(job, [], OUTPUT);
  });

  it('that fails to get one secret exports none, and gives the others back', async (test) => {
    const job = await runVaultJob(test, {
      with: { secrets: 'DB = vault:database/creds/app#password\nGONE = vault:secret/none#x' },
    });
    expect(job.conclusion).toBe('failure');
    expect(job.steps[0]?.outputs).toEqual({});
    expect(job.steps[0]?.annotations[0]?.message).toContain('Vault has nothing at vault:secret/none');
    expect(world.database.credentials).toHaveLength(1);
    expectNothingLive();
    assertNothingLeaks(job);
  });

  it('whose role does not admit it shows the claims and a role to paste', async (test) => {
    world.role({ boundClaims: { environment: 'production' } });
    const job = await runVaultJob(test, { with: { secrets: 'PASSWORD = vault:secret/app#password' } });
    expect(job.steps[0]?.annotations[0]?.message).toContain('the claim environment does not fit');
    expect(job.visibleLog).toContain('sub  repo:octo-org/octo-repo:ref:refs/heads/main');
    expect(job.visibleLog).toContain('"role_type": "jwt"');
    expect(job.visibleLog).toContain('there is nothing to delete or give back');
    assertNothingLeaks(job);
  });

  it('is told of wrong settings before anybody is asked', async (test) => {
    const job = await runVaultJob(test, {
      with: {
        secrets: 'A = vault:secret/app\nB = vault:/x',
        'vault-address': 'http://vault.example.com',
        'vault-kv-version': '3',
      },
    });
    expect(job.steps[0]?.annotations[0]?.message.split('\n')).toEqual([
      '3 mistakes in the inputs',
      expect.stringMatching(/^vault-kv-version: takes one of 1, 2, found "3"/),
      expect.stringMatching(/^secrets, line 2: the path begins or ends with a slash/),
      expect.stringMatching(/^vault-address: this is not an https address/),
    ]);
    expect(issuer.requests).toEqual([]);
    expect(world.vault.requests).toEqual([]);
  });
});

describe('when main does not end as it should', () => {
  it('a cancelled one still has everything revoked that it had taken', async (test) => {
    // the database answers and the KV read never does
    world.vault.fail(
      { kind: 'hold', at: 'start', until: new Promise(() => undefined) },
      { when: ({ path }) => path.includes('secret/data') },
    );
    const job = await runVaultJob(test, {
      with: { secrets: 'DB = vault:database/creds/app#password\nPASSWORD = vault:secret/app#password' },
      cancel: { afterMs: 2500 },
    });
    expect(job.conclusion).toBe('cancelled');
    expect(job.steps[0]?.outputs).toEqual({});
    expect(world.vault.calls()).toContain('GET database/creds/app');
    expect(job.visibleLog).toContain('Vault token revoked, and with it 1 lease');
    expectNothingLive();
    assertNothingLeaks(job);
  });

  it('a killed one too', async (test) => {
    // the action's own process is killed by the answer to its read
    world.vault.fail(
      { kind: 'hold', at: 'start', until: new Promise(() => undefined) },
      { when: ({ path }) => path.includes('secret/data') },
    );
    const job = await runVaultJob(test, {
      with: { secrets: 'DB = vault:database/creds/app#password\nPASSWORD = vault:secret/app#password' },
      timing: { stepMs: 2500, sigintMs: 0, sigtermMs: 0 },
    });
    expect(job.conclusion).not.toBe('success');
    expectNothingLive();
    assertNothingLeaks(job);
  });

  it('and Vault cannot be reached in post either, the step fails and says what stays', async (test) => {
    world.vault.fail(failing(500), { times: 99, when: ({ path }) => path.includes('revoke-self') });
    const job = await runVaultJob(test, { with: { secrets: 'PASSWORD = vault:secret/app#password' } });
    expect(job.conclusion).toBe('failure');
    expect(job.steps[0]?.annotations.at(-1)?.message).toContain(
      'Vault has trouble (revoking the token, HTTP 500)',
    );
    expect(world.vault.liveTokens()).toHaveLength(1);
    assertNothingLeaks(job, [], OUTPUT);
  });

  it('and the record is gone, post says so', async (test) => {
    const job = await runVaultJob(test, {
      with: { secrets: 'PASSWORD = vault:secret/app#password' },
      next: [
        {
          run: `const { readdirSync, rmSync } = await import('node:fs');
            for (const name of readdirSync(process.env.RUNNER_TEMP).filter((entry) => entry.startsWith('tacet-leases-')))
              rmSync(process.env.RUNNER_TEMP + '/' + name);`,
        },
      ],
    });
    expect(job.conclusion).toBe('failure');
    expect(job.steps[0]?.annotations.at(-1)?.message).toContain(
      'the record of what has to be revoked cannot be used: it is not there any more',
    );
  });
});

describe('a private Vault', () => {
  it('behind a proxy, under a CA given as input, is reached through both, also by post', async (test) => {
    const proxy = await startTlsProxy({ 'vault.internal.example': world.vault.url });
    try {
      world.role({ boundAudiences: ['https://vault.internal.example'] });
      const job = await runVaultJob(test, {
        with: {
          secrets: 'PASSWORD = vault:secret/app#password',
          'vault-address': 'https://vault.internal.example/',
          'vault-ca-certificate': Buffer.from(proxy.chain.authority).toString('base64'),
        },
        machineEnv: { HTTPS_PROXY: `http://${proxy.host}` },
      });
      expect(job.steps[0]?.outputs).toEqual({ PASSWORD: planted.value });
      expect(new Set(proxy.tunnels.map(({ target }) => target))).toEqual(
        new Set(['vault.internal.example:443']),
      );
      expectNothingLive();
      assertNothingLeaks(job, [], OUTPUT);
      const untrusted = await runVaultJob(test, {
        with: {
          secrets: 'PASSWORD = vault:secret/app#password',
          'vault-address': 'https://vault.internal.example',
        },
        machineEnv: { HTTPS_PROXY: `http://${proxy.host}` },
      });
      expect(untrusted.steps[0]?.annotations[0]?.message).toContain('vault-ca-certificate');
    } finally {
      await proxy.close();
    }
  });
});

describe('a job that is longer than its leases', () => {
  it('has them renewed beside its steps, and still nothing is live when it ends', async (test) => {
    world.database.role('short', 7);
    // the step is answered once somebody has asked for a renewal
    let renewed = (): void => undefined;
    const until = new Promise<void>((resolve) => {
      renewed = resolve;
    });
    world.vault.fail(
      { kind: 'hold', at: 'start', until },
      {
        times: 9,
        when: ({ path }) => {
          if (path.includes('leases/renew')) renewed();
          return path.includes('sys/health');
        },
      },
    );
    const job = await runVaultJob(test, {
      with: { secrets: 'DB = vault:database/creds/short#password', 'vault-renew': 'true' },
      next: [{ run: `await fetch('${world.vault.url}/v1/sys/health'); console.log('the step has ended');` }],
    });
    expect(job.conclusion).toBe('success');
    expect(job.visibleLog).toContain('the leases of Vault are renewed until the job ends');
    expect(world.vault.calls()).toContain('POST sys/leases/renew');
    expect(job.visibleLog).toContain('Vault token revoked, and with it 1 lease (database/creds/short)');
    expectNothingLive();
    assertNothingLeaks(job, [], OUTPUT);
    expect(job.files.filter(({ place }) => place === 'temp')).toEqual([]);
  });
});
