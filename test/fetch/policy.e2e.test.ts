/**
 * What a job may do with its secrets, in whole jobs: the doctor, the rotation gate, the audit record, the never-mask list,
 * and a lease that lives as long as the job says.
 */

import { randomBytes } from 'node:crypto';
import { mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type BundledAction, bundleFetchAction } from '../bundle.ts';
import { requireNode24 } from '../node24.ts';
import { runJob } from '../runner/job.ts';
import { workflowRun } from '../servers/oidc-claims.ts';
import { type OidcIssuer, startOidcIssuer } from '../servers/oidc-issuer.ts';
import { type AwsWorld, startAwsWorld } from './aws-world.ts';
import { assertFetchLeaksNothing, runFetchJob } from './fetch-job.ts';
import { startVaultWorld } from './vault-world.ts';

let action: BundledAction;
let issuer: OidcIssuer;
let world: AwsWorld;
let planted: { readonly label: string; readonly value: string };
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
  world = await startAwsWorld(issuer);
  planted = { label: 'value', value: `${randomBytes(12).toString('base64url')}&'x` };
});
afterEach(() => world.close());

describe('doctor: true', () => {
  it('checks everything, exports nothing and reads nothing', async (test) => {
    world.secrets.put({ name: 'app/key', value: planted.value });
    const job = await runFetchJob(test, world, action.folder, {
      with: { secrets: 'KEY = aws:app/key', doctor: 'true' },
    });
    expect(job.conclusion).toBe('success');
    expect(job.steps[0]?.outputs).toEqual({});
    expect(job.visibleLog).toContain('tacet doctor: 2 checks passed, 0 failed; nothing was fetched');
    expect(job.visibleLog).toContain('The least that arn:aws:iam::111122223333:role/deploy needs');
    expect(job.steps[0]?.summary).toContain('## 🩺 tacet doctor: 2 checks passed');
    assertFetchLeaksNothing(job, world, [planted]);
  });

  it('fails the step when something is missing, with every failure at once', async (test) => {
    const job = await runFetchJob(test, world, action.folder, {
      with: { secrets: 'A = aws:one\nB = aws:two', doctor: 'true' },
    });
    expect(job.conclusion).toBe('failure');
    expect(job.steps[0]?.annotations.map(({ title }) => title)).toEqual([
      'doctor: reading aws:one',
      'doctor: reading aws:two',
    ]);
    assertFetchLeaksNothing(job, world, [planted]);
  });

  it('gives back the token that it signed in with', async (test) => {
    const vault = await startVaultWorld(issuer);
    try {
      const { ACTIONS_ID_TOKEN_REQUEST_URL, ACTIONS_ID_TOKEN_REQUEST_TOKEN } = issuer.environment;
      const job = await runJob({
        workspace: realpathSync(mkdtempSync(join(tmpdir(), 'tacet-workspace-'))),
        node: requireNode24(test),
        permissions: { 'id-token': 'write' },
        services: { idTokenUrl: ACTIONS_ID_TOKEN_REQUEST_URL, runtimeToken: ACTIONS_ID_TOKEN_REQUEST_TOKEN },
        github: { repository: 'octo-org/octo-repo' },
        steps: [
          {
            uses: action.folder,
            with: {
              secrets: 'A = vault:database/creds/app#password',
              doctor: 'true',
              'vault-address': vault.vault.url,
              'vault-role': 'deploy',
            },
          },
        ],
      });
      expect(job.conclusion).toBe('success');
      expect(vault.database.credentials).toEqual([]);
      expect(vault.vault.liveTokens()).toEqual([]);
    } finally {
      await vault.close();
    }
  });
});

describe('max-age', () => {
  const old = Date.now() - 200 * 86_400_000;

  it('warns of a secret that its own rotation has forgotten, and exports it', async (test) => {
    world.secrets.put({
      name: 'app/key',
      value: planted.value,
      rotation: { everyDays: 30, nextMs: old },
    });
    const job = await runFetchJob(test, world, action.folder, {
      with: { secrets: 'KEY = aws:app/key', 'max-age': '90d' },
    });
    expect(job.conclusion).toBe('success');
    expect(job.steps[0]?.outputs).toEqual({ KEY: planted.value });
    expect(job.steps[0]?.annotations).toMatchObject([
      {
        kind: 'warning',
        title: 'max-age: KEY',
        message: expect.stringMatching(/its own rotation was due 200 days ago/),
      },
    ]);
    assertFetchLeaksNothing(job, world, [planted], [{ surface: 'output' }]);
  });

  it('fails and exports nothing when that was asked for', async (test) => {
    world.secrets.put({ name: 'app/key', value: planted.value, rotation: { everyDays: 30, nextMs: old } });
    const job = await runFetchJob(test, world, action.folder, {
      with: { secrets: 'KEY = aws:app/key', 'max-age': 'KEY=90d', 'max-age-action': 'fail' },
    });
    expect(job.conclusion).toBe('failure');
    expect(job.steps[0]?.outputs).toEqual({});
    expect(job.steps[0]?.annotations[0]?.message).toContain('KEY is refused by max-age');
    assertFetchLeaksNothing(job, world, [planted]);
  });

  it('of a name that nothing has, or no duration, is a mistake before any network', async (test) => {
    const job = await runFetchJob(test, world, action.folder, {
      with: { secrets: 'KEY = aws:app/key', 'max-age': '90,OTHER=3d' },
    });
    expect(job.steps[0]?.annotations[0]?.message.split('\n')).toEqual([
      '2 mistakes in the inputs',
      'max-age: entry 1 is no duration such as 90d, 12h or 8w',
      'max-age: no secret is called OTHER',
    ]);
    expect(issuer.requests).toEqual([]);
  });

  it('of a system that tells no age is refused before anybody is asked', async (test) => {
    const job = await runFetchJob(test, world, action.folder, {
      with: {
        secrets: 'KEY = doppler:shop/prd/KEY\nOLD = aws:app/key',
        'max-age': '90d,KEY=30d',
        'doppler-identity': 'id',
      },
    });
    expect(job.conclusion).toBe('failure');
    expect(job.steps[0]?.annotations[0]?.message).toContain(
      'max-age: KEY: its system does not say how old a secret is',
    );
    expect(issuer.requests).toEqual([]);
  });
});

describe('audit: true', () => {
  it('writes a record outside the workspace, without the value, and names it', async (test) => {
    world.secrets.put({ name: 'app/key', value: planted.value });
    const job = await runFetchJob(test, world, action.folder, {
      with: { secrets: 'KEY = aws:app/key', audit: 'true' },
    });
    const path = job.steps[0]?.outputs['audit-path'] ?? '';
    expect(path).toMatch(/tacet-audit-[0-9a-f]{16}\.json$/);
    const [file] = job.files.filter(({ place }) => place === 'temp');
    const record = JSON.parse(Buffer.from(file?.bytes ?? []).toString('utf8'));
    expect(record).toMatchObject({
      result: 'exported',
      repository: 'octo-org/octo-repo',
      secrets: [{ name: 'KEY', system: 'aws', destination: 'output KEY', ageDays: 0 }],
    });
    if (process.platform !== 'win32') expect(file?.mode).toBe(0o600);
    assertFetchLeaksNothing(job, world, [planted], [{ surface: 'output' }]);
  });

  it('refuses a secret of the name of its output', async (test) => {
    const job = await runFetchJob(test, world, action.folder, {
      with: { secrets: 'audit-path = aws:app/key', audit: 'true' },
    });
    expect(job.steps[0]?.annotations[0]?.message).toContain(
      'is the output with the path of the audit record',
    );
  });
});

describe('never-mask', () => {
  it('keeps a text readable, so that job outputs with it do not vanish', async (test) => {
    world.secrets.put({ name: 'app/db', value: JSON.stringify({ stage: 'production', key: planted.value }) });
    const job = await runFetchJob(test, world, action.folder, {
      with: { secrets: 'DB = aws:app/db', 'never-mask': 'production' },
      outputs: { where: 'deployed to production' },
    });
    expect(job.jobOutputs).toEqual({ where: 'deployed to production' });
    expect(job.steps[0]?.summary).toContain('on the never-mask list');
    assertFetchLeaksNothing(job, world, [planted], [{ surface: 'output' }]);
  });
});
