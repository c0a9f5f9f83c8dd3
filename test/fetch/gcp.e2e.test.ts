/**
 * The fetch action with Google Cloud, from its inputs to the end of the job: what the job gets, what the log shows, whom
 * the action reached, and what is left behind. Around every job the leak check.
 */

import { randomBytes } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type BundledAction, bundleFetchAction } from '../bundle.ts';
import type { Allowance, Planted } from '../runner/leak-check.ts';
import { workflowRun } from '../servers/oidc-claims.ts';
import { type OidcIssuer, startOidcIssuer } from '../servers/oidc-issuer.ts';
import { assertCloudLeaksNothing, type CloudJob, runCloudJob } from './cloud-job.ts';
import { EMAIL, type GcpWorld, PROJECT, REPOSITORY_SET, startGcpWorld } from './gcp-world.ts';

let action: BundledAction;
let issuer: OidcIssuer;
let world: GcpWorld;
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
  world = await startGcpWorld(issuer);
});
afterEach(() => world.close());

function fresh(label: string): Planted & { readonly value: string } {
  return { label, value: `${randomBytes(12).toString('base64url')}&<"'${randomBytes(6).toString('hex')}` };
}

/** No value and no token anywhere; a federated token belongs to both services that take one. */
function assertNoLeaks(job: CloudJob, planted: readonly Planted[], allow: readonly Allowance[] = []): void {
  const tokens = world.cloud.tokens.map(({ token, principal }) => ({
    label: `${principal.kind} token`,
    value: token,
    owners: principal.kind === 'federated' ? ['iamcredentials', 'secretmanager'] : ['secretmanager'],
  }));
  assertCloudLeaksNothing(job, world.cloud.servers, issuer, {
    secrets: [...planted, ...tokens],
    exchange: 'sts',
    allow,
  });
}

describe('secrets of Google Cloud', () => {
  it('are fetched with the identity of the job itself, whole and by field, in the fewest calls', async (test) => {
    const [password, whole] = [fresh('password'), fresh('whole')];
    world.cloud.put({
      project: PROJECT,
      id: 'db',
      value: JSON.stringify({ user: { password: password.value }, port: 5432 }),
      readers: [REPOSITORY_SET],
    });
    world.cloud.put({ project: PROJECT, id: 'whole', value: `${whole.value}\n`, readers: [REPOSITORY_SET] });
    const job = await runCloudJob(test, issuer, action.folder, {
      routes: world.cloud.routes(),
      with: {
        secrets: 'VALUE = gcp:db#user.password\nPORT = gcp:db#port\nOTHER = gcp:whole@1',
        'gcp-provider': world.provider,
        'gcp-project': PROJECT,
      },
      next: [
        {
          run: "console.log(process.env.VALUE, Buffer.from(process.env.VALUE + '\\n').toString('base64'), encodeURIComponent(process.env.VALUE))",
          env: { VALUE: '${{ steps.secrets.outputs.VALUE }}' },
        },
      ],
    });
    expect(job.conclusion).toBe('success');
    expect(job.steps[0]?.outputs).toEqual({ VALUE: password.value, PORT: '5432', OTHER: `${whole.value}\n` });
    expect(world.calls()).toEqual(['token', 'access', 'access']);
    expect(job.hosts).toEqual(['sts.googleapis.com', 'secretmanager.googleapis.com']);
    expect(job.steps[0]?.summary).toContain(
      'the access token of the federated identity of this job ends by itself at',
    );
    assertNoLeaks(
      job,
      [password, whole],
      [
        { surface: 'output', label: 'password' },
        { surface: 'output', label: 'whole' },
      ],
    );
  });

  it('are fetched as a service account, with its access token as an output that is masked', async (test) => {
    const value = fresh('value');
    world.cloud.addServiceAccount({
      email: EMAIL,
      project: PROJECT,
      bindings: [{ role: 'roles/iam.workloadIdentityUser', members: [REPOSITORY_SET] }],
    });
    world.cloud.put({ project: PROJECT, id: 'db', value: value.value, readers: [`serviceAccount:${EMAIL}`] });
    const job = await runCloudJob(test, issuer, action.folder, {
      routes: world.cloud.routes(),
      with: {
        secrets: `VALUE = gcp:projects/${PROJECT}/secrets/db\nTOKEN = gcp:access-token`,
        'gcp-provider': `https://iam.googleapis.com/${world.provider}`,
        'gcp-service-account': EMAIL,
        'gcp-token-duration': '600',
      },
      next: [{ run: 'console.log(process.env.TOKEN)', env: { TOKEN: '${{ steps.secrets.outputs.TOKEN }}' } }],
    });
    expect(job.conclusion).toBe('success');
    const [, token] = world.cloud.tokens;
    expect(job.steps[0]?.outputs).toEqual({ VALUE: value.value, TOKEN: token?.token });
    expect(world.calls()).toEqual(['token', 'generateAccessToken', 'access']);
    expect(job.steps[0]?.summary).toMatch(
      /ends by itself at [\d-]+ [\d:]+ UTC; later steps have it until then/,
    );
    assertNoLeaks(
      job,
      [value],
      [
        { surface: 'output', at: 'VALUE', label: 'value' },
        { surface: 'output', at: 'TOKEN', label: 'service-account token' },
      ],
    );
  });
});

describe('a refusal of Google Cloud', () => {
  it('fails the step with the binding to paste, and exports nothing', async (test) => {
    const value = fresh('value');
    world.cloud.put({ project: PROJECT, id: 'one', value: value.value, readers: [REPOSITORY_SET] });
    world.cloud.put({ project: PROJECT, id: 'two', value: value.value });
    const job = await runCloudJob(test, issuer, action.folder, {
      routes: world.cloud.routes(),
      with: { secrets: 'A = gcp:one\nB = gcp:two', 'gcp-provider': world.provider, 'gcp-project': PROJECT },
    });
    expect(job.conclusion).toBe('failure');
    expect(job.steps[0]?.outputs).toEqual({});
    expect(job.steps[0]?.annotations[0]).toMatchObject({ kind: 'error', title: 'not fetched: B' });
    const command = `gcloud secrets add-iam-policy-binding two --project=${PROJECT} --role=roles/secretmanager.secretAccessor --member=${REPOSITORY_SET}`;
    expect(job.visibleLog).toContain(command);
    expect(job.steps[0]?.summary).toContain(command);
    assertNoLeaks(job, [value]);
  });

  it('of the provider shows what the token says', async (test) => {
    issuer.run = workflowRun({ ownerId: '66', subject: 'immutable' });
    const job = await runCloudJob(test, issuer, action.folder, {
      routes: world.cloud.routes(),
      with: { secrets: 'A? = gcp:one', 'gcp-provider': world.provider, 'gcp-project': PROJECT },
    });
    expect(job.conclusion).toBe('failure');
    expect(job.visibleLog).toContain('the attribute condition of the identity provider');
    expect(job.visibleLog).toContain('sub  repo:octo-org@66/octo-repo@74:ref:refs/heads/main');
    assertNoLeaks(job, []);
  });

  it('is not asked for while an input is wrong: all mistakes come together', async (test) => {
    const job = await runCloudJob(test, issuer, action.folder, {
      routes: world.cloud.routes(),
      with: {
        secrets: 'A = gcp:one\nB = gcp:a.b',
        'gcp-provider': world.provider.replace(/\d+/, PROJECT),
        'gcp-token-duration': '0',
      },
    });
    expect(job.steps[0]?.annotations[0]?.message.split('\n')).toEqual([
      '4 mistakes in the inputs',
      'gcp-token-duration: takes a whole number from 60 to 43200, found "0"',
      'secrets, line 2: a secret name has letters, digits, _ and - alone (the part after # selects a field, the part after @ a version)',
      'gcp-provider: names the project by its id, and Google takes the number here (gcloud projects describe PROJECT --format="value(projectNumber)")',
      'secrets, line 1: gcp:one is a name, and no project is set for it (set the input gcp-project, or write gcp:PROJECT/NAME)',
    ]);
    expect(issuer.requests).toEqual([]);
    expect(job.hosts).toEqual([]);
  });
});
