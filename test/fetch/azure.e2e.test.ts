/**
 * The fetch action with Azure, from its inputs to the end of the job: what the job gets, what the log shows, whom the
 * action reached, and what is left behind. Around every job the leak check.
 */

import { createHash, randomBytes } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type BundledAction, bundleFetchAction } from '../bundle.ts';
import type { Allowance, Planted } from '../runner/leak-check.ts';
import { workflowRun } from '../servers/oidc-claims.ts';
import { type OidcIssuer, startOidcIssuer } from '../servers/oidc-issuer.ts';
import { type AzureWorld, CLIENT, startAzureWorld, TENANT, VAULT } from './azure-world.ts';
import { assertCloudLeaksNothing, type CloudJob, runCloudJob } from './cloud-job.ts';

const INPUTS = { 'azure-tenant-id': TENANT, 'azure-client-id': CLIENT, 'azure-vault': VAULT } as const;

let action: BundledAction;
let issuer: OidcIssuer;
let world: AzureWorld;
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
  world = await startAzureWorld(issuer);
});
afterEach(() => world.close());

function fresh(label: string): Planted & { readonly value: string } {
  return { label, value: `${randomBytes(12).toString('base64url')}&<"'${randomBytes(6).toString('hex')}` };
}

/** No value and no token anywhere: a token goes to the vault of its domain alone. */
function assertNoLeaks(job: CloudJob, planted: readonly Planted[], allow: readonly Allowance[] = []): void {
  const tokens = world.cloud.tokens.map(({ token }) => ({
    label: 'access token',
    value: token,
    owners: [world.vault.host],
  }));
  assertCloudLeaksNothing(job, world.cloud.servers, issuer, {
    secrets: [...planted, ...tokens],
    exchange: 'entra',
    allow,
  });
}

describe('secrets of Azure', () => {
  it('are fetched whole and by field, in the fewest calls, from the hosts of the cloud', async (test) => {
    const [password, whole] = [fresh('password'), fresh('whole')];
    world.vault.put('db', JSON.stringify({ user: { password: password.value }, port: 5432 }));
    world.vault.put('whole', whole.value, { attributes: { exp: 4_102_444_800 } });
    const job = await runCloudJob(test, issuer, action.folder, {
      routes: world.cloud.routes(),
      with: {
        ...INPUTS,
        secrets: `VALUE = azure:db#user.password\nPORT = azure:db#port\nOTHER = azure:https://${world.vault.host}/secrets/whole`,
      },
      next: [
        {
          run: "console.log(process.env.VALUE, Buffer.from(process.env.VALUE + '\\n').toString('base64'), encodeURIComponent(process.env.VALUE))",
          env: { VALUE: '${{ steps.secrets.outputs.VALUE }}' },
        },
      ],
    });
    expect(job.conclusion).toBe('success');
    expect(job.steps[0]?.outputs).toEqual({ VALUE: password.value, PORT: '5432', OTHER: whole.value });
    // the two are asked for at the same time
    expect([...world.calls()].sort()).toEqual(['/secrets/db', '/secrets/whole', 'token']);
    expect(job.hosts).toEqual(['login.microsoftonline.com', world.vault.host]);
    // 4102444800 seconds are the first of January 2100
    expect(job.steps[0]?.summary).toContain('expires at 2100-01-01 00:00 UTC');
    assertNoLeaks(job, [password, whole], [{ surface: 'output' }]);
  });

  it('that are certificates reach a file byte for byte, and nothing is left of it', async (test) => {
    const bytes = randomBytes(300);
    world.vault.put('site', bytes.toString('base64'), { contentType: 'application/x-pkcs12' });
    const job = await runCloudJob(test, issuer, action.folder, {
      routes: world.cloud.routes(),
      with: { ...INPUTS, secrets: 'site = azure-cert:site', export: 'file', 'file-format': 'raw' },
      next: [
        {
          run: `const { readFileSync } = await import('node:fs');
            const { createHash } = await import('node:crypto');
            console.log(createHash('sha256').update(readFileSync(process.env.AT + '/site')).digest('hex'));`,
          env: { AT: '${{ steps.secrets.outputs.path }}' },
        },
      ],
    });
    expect(job.visibleLog).toContain(createHash('sha256').update(bytes).digest('hex'));
    expect(job.files.filter(({ place }) => place === 'temp')).toEqual([]);
    assertNoLeaks(job, [{ label: 'key', value: bytes }]);
  });
});

describe('a refusal of Azure', () => {
  it('shows the subject and the federated credential to paste, and exports nothing', async (test) => {
    // a difference in case alone is told at once, where a credential that is missing is waited for
    issuer.run = workflowRun({ name: 'Octo-Repo' });
    world.vault.put('x', 'value of it');
    const job = await runCloudJob(test, issuer, action.folder, {
      routes: world.cloud.routes(),
      with: { ...INPUTS, secrets: 'VALUE = azure:x' },
    });
    expect(job.conclusion).toBe('failure');
    expect(job.steps[0]?.outputs).toEqual({});
    expect(job.visibleLog).toContain('sub  repo:octo-org/Octo-Repo:ref:refs/heads/main');
    expect(job.visibleLog).toContain('"subject": "repo:octo-org/Octo-Repo:ref:refs/heads/main"');
    expect(job.steps[0]?.summary).toContain('"subject": "repo:octo-org/Octo-Repo:ref:refs/heads/main"');
    assertNoLeaks(job, []);
  });

  it('of a host outside the cloud comes before any network', async (test) => {
    const job = await runCloudJob(test, issuer, action.folder, {
      routes: world.cloud.routes(),
      with: {
        ...INPUTS,
        'azure-client-id': '',
        secrets: 'VALUE = azure:https://octo-vault.vault.azure.net.evil.example/secrets/x\nB = azure:a_b',
      },
    });
    expect(job.steps[0]?.annotations[0]?.message.split('\n')).toEqual([
      '3 mistakes in the inputs',
      'secrets, line 2: a name in Key Vault has letters, digits and dashes alone (Key Vault knows no underscore: most tools write a dash in its place)',
      'azure-client-id: is required for Azure and was not given (the application (client) id)',
      'secrets, line 1: octo-vault.vault.azure.net.evil.example is no vault of the public cloud (….vault.azure.net), and a token may not be sent there (check the name; if this host is right, add it to the input azure-allowed-hosts)',
    ]);
    expect(issuer.requests).toEqual([]);
    expect(job.hosts).toEqual([]);
  });
});
