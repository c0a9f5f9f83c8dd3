/**
 * The fetch action with Doppler, Infisical and SOPS files, from its inputs to the end of the job: what the job gets, that
 * nothing revocable is live when it is over, and around every job the leak check.
 */

import { randomBytes } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type BundledAction, bundleFetchAction } from '../bundle.ts';
import { requireNode24, type SkippableTest } from '../node24.ts';
import type { JobResult, JobSpec, StepSpec } from '../runner/contract.ts';
import { runJob } from '../runner/job.ts';
import { type Allowance, assertNoLeak, type Planted } from '../runner/leak-check.ts';
import { type DopplerServer, startDoppler } from '../servers/doppler/doppler-server.ts';
import { failing } from '../servers/faults.ts';
import { type InfisicalServer, startInfisical } from '../servers/infisical/infisical-server.ts';
import { subjectOf, workflowRun } from '../servers/oidc-claims.ts';
import { type OidcIssuer, startOidcIssuer } from '../servers/oidc-issuer.ts';
import { ACCOUNT, REGION, startAwsWorld } from './aws-world.ts';
import { ageEntry, flattened, Sealer } from './sops/sealer.ts';
import { makeWorkspace, type Workspace } from './sops/workspace.ts';

const AUDIENCE = 'https://github.com/octo-org';

let action: BundledAction;
let issuer: OidcIssuer;
let doppler: DopplerServer;
let infisical: InfisicalServer;
let workspace: Workspace;
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
  workspace = makeWorkspace();
  [doppler, infisical] = await Promise.all([startDoppler(), startInfisical()]);
  const trust = { issuer: issuer.issuer, subject: subjectOf(issuer.run) };
  doppler.addIdentity({ id: 'doppler-id', audience: AUDIENCE, ...trust, configs: ['shop/prd'] });
  infisical.addIdentity({
    id: 'infisical-id',
    issuer: issuer.issuer,
    boundAudiences: AUDIENCE,
    boundSubject: trust.subject,
    projects: ['p-1'],
  });
});
afterEach(async () => {
  workspace.remove();
  await Promise.all([doppler.close(), infisical.close()]);
});

/** A value nobody has seen before, of characters that encodings treat differently. */
function fresh(label: string): Planted & { readonly value: string } {
  return { label, value: `${randomBytes(12).toString('base64url')}&<"'${randomBytes(6).toString('hex')}` };
}

interface StoresJob {
  readonly secrets?: Readonly<Record<string, string>>;
  readonly with: Readonly<Record<string, string>>;
  readonly next?: readonly StepSpec[];
  readonly env?: Readonly<Record<string, string>>;
  readonly ends?: Pick<JobSpec, 'cancel' | 'timing'>;
}

function runStoresJob(
  test: SkippableTest,
  { with: inputs, next = [], env = {}, secrets = {}, ends = {} }: StoresJob,
): Promise<JobResult> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL, ACTIONS_ID_TOKEN_REQUEST_TOKEN } = issuer.environment;
  return runJob({
    workspace: workspace.folder,
    node: requireNode24(test),
    permissions: { 'id-token': 'write' },
    services: { idTokenUrl: ACTIONS_ID_TOKEN_REQUEST_URL, runtimeToken: ACTIONS_ID_TOKEN_REQUEST_TOKEN },
    github: { repository: 'octo-org/octo-repo' },
    env,
    secrets,
    ...ends,
    steps: [
      {
        id: 'secrets',
        uses: action.folder,
        reference: 'OWNER/tacet/fetch@v1',
        with: {
          'doppler-api': doppler.url,
          'doppler-identity': 'doppler-id',
          'doppler-audience': AUDIENCE,
          'infisical-address': infisical.url,
          'infisical-identity': 'infisical-id',
          'infisical-audience': AUDIENCE,
          'infisical-project': 'shop',
          'infisical-environment': 'prod',
          ...inputs,
        },
      },
      ...next,
    ],
  });
}

/** Throws when a planted value or a token is anywhere but where the test allows it. */
function assertStoresLeakNothing(
  job: JobResult,
  planted: readonly Planted[],
  allow: readonly Allowance[] = [{ surface: 'output' }],
): void {
  const secrets = [
    ...planted.map((secret) => ({ owners: [] as string[], ...secret })),
    ...doppler.sessions.map(({ token }) => ({
      label: 'token of Doppler',
      value: token,
      owners: ['doppler'],
    })),
    ...infisical.sessions.map(({ token }) => ({
      label: 'token of Infisical',
      value: token,
      owners: ['infisical'],
    })),
    ...issuer.issued.map((value) => ({ label: 'id token', value, owners: ['doppler', 'infisical', 'sts'] })),
  ];
  const requests = [issuer, doppler, infisical].flatMap((server) => server.requests);
  // the action's own stages print nothing; the steps after it print values on purpose, and the log must not show them
  assertNoLeak(secrets, { ...job, stages: job.stages.filter(({ step }) => step === 0) }, { allow, requests });
  assertNoLeak(secrets, job, { allow: [...allow, { surface: 'printed' }], requests });
}

const print = { run: 'console.log(process.env.V)', env: { V: '${{ steps.secrets.outputs.A }}' } };

describe('Doppler in a job', () => {
  it('gives selected names, and has its token revoked when the job ends', async (test) => {
    const value = fresh('password');
    doppler.setConfig('shop/prd', { DB_PASSWORD: value.value, OTHER: 'x' });
    const job = await runStoresJob(test, {
      with: { secrets: 'A = doppler:shop/prd/DB_PASSWORD' },
      next: [print],
    });
    expect(job.conclusion).toBe('success');
    expect(job.steps[0]?.outputs).toEqual({ A: value.value });
    expect(doppler.requests.map(({ method, path }) => `${method} ${path.split('?')[0]}`)).toEqual([
      'POST /v3/auth/oidc',
      'GET /v3/configs/config/secrets/download',
      'POST /v3/auth/revoke',
    ]);
    expect(doppler.sessions.map(({ isLive }) => isLive)).toEqual([false]);
    expect(job.visibleLog).toContain('the token of Doppler was revoked');
    expect(job.files.filter(({ place }) => place === 'temp')).toEqual([]);
    assertStoresLeakNothing(job, [value]);
  });

  it('that gives a part alone exports nothing, and its token is revoked all the same', async (test) => {
    const value = fresh('password');
    doppler.setConfig('shop/prd', { DB_PASSWORD: value.value });
    const secrets = 'A = doppler:shop/prd/DB_PASSWORD\nB = doppler:shop/prd/NOPE';
    const job = await runStoresJob(test, { with: { secrets } });
    expect(job.conclusion).toBe('failure');
    expect(job.steps[0]?.outputs).toEqual({});
    expect(job.steps[0]?.annotations[0]?.message).toContain('there is no secret of this name in shop/prd');
    expect(doppler.sessions.map(({ isLive }) => isLive)).toEqual([false]);
    assertStoresLeakNothing(job, [value]);
  });

  it('that does not revoke fails the job in post, which says until when the token lives', async (test) => {
    const value = fresh('password');
    doppler.setConfig('shop/prd', { DB_PASSWORD: value.value });
    doppler.fail(failing(403, '{}'), { times: 9, when: ({ path }) => path.includes('revoke') });
    const job = await runStoresJob(test, { with: { secrets: 'A = doppler:shop/prd/DB_PASSWORD' } });
    expect(job.conclusion).toBe('failure');
    const messages = job.steps
      .flatMap(({ annotations }) => annotations.map(({ message }) => message))
      .join('\n');
    expect(messages).toContain('Doppler does not revoke its token (HTTP 403)');
    expect(messages).toMatch(/it ends by itself at \d{4}-/);
    assertStoresLeakNothing(job, [value]);
  });

  it('that refuses the token shows what it says, and how to set the identity up', async (test) => {
    issuer.run = workflowRun({ ref: 'refs/heads/other' });
    doppler.setConfig('shop/prd', { X: 'x' });
    const job = await runStoresJob(test, { with: { secrets: 'A = doppler:shop/prd/X' } });
    expect(job.conclusion).toBe('failure');
    expect(job.visibleLog).toContain('sub  repo:octo-org/octo-repo:ref:refs/heads/other');
    expect(doppler.sessions).toEqual([]);
    assertStoresLeakNothing(job, []);
  });
});

describe('Infisical in a job', () => {
  it('gives secrets and a dynamic credential, and has lease and token taken back', async (test) => {
    const value = fresh('password');
    infisical.addProject({
      id: 'p-1',
      slug: 'shop',
      folders: { 'prod:/': { secrets: { PASSWORD: value.value }, dynamic: ['postgres'] } },
    });
    const secrets =
      'A = infisical:PASSWORD\nUSER_NAME = infisical-dynamic:postgres#DB_USERNAME\nB = infisical-dynamic:postgres#DB_PASSWORD';
    const job = await runStoresJob(test, { with: { secrets }, next: [print] });
    expect(job.conclusion).toBe('success');
    const [lease] = infisical.leases;
    expect(job.steps[0]?.outputs).toEqual({
      A: value.value,
      USER_NAME: lease?.data.DB_USERNAME,
      B: lease?.data.DB_PASSWORD,
    });
    expect(infisical.leases).toHaveLength(1);
    expect([...infisical.leases, ...infisical.sessions].filter(({ isLive }) => isLive)).toEqual([]);
    expect(job.visibleLog).toContain('the dynamic secret postgres of Infisical was revoked');
    assertStoresLeakNothing(job, [value, { label: 'dynamic', value: lease?.data.DB_PASSWORD ?? '' }]);
  });
});

describe('a main that does not end as it should', () => {
  const held = { kind: 'hold', at: 'start', until: new Promise(() => undefined) } as const;
  const secrets =
    'A = doppler:shop/prd/PASSWORD\nB = infisical-dynamic:postgres#DB_PASSWORD\nC = infisical:LATE';

  it.for<readonly [string, Pick<JobSpec, 'cancel' | 'timing'>]>([
    ['is cancelled', { cancel: { afterMs: 2500 } }],
    ['is killed', { timing: { stepMs: 2500, sigintMs: 0, sigtermMs: 0 } }],
  ])('because it %s has every token taken back', async ([, ends], test) => {
    doppler.setConfig('shop/prd', { PASSWORD: fresh('x').value });
    const folders = { 'prod:/': { secrets: { LATE: 'never comes' }, dynamic: ['postgres'] } };
    infisical.addProject({ id: 'p-1', slug: 'shop', folders });
    // what is read in vain until the job ends
    infisical.fail(held, { when: ({ path }) => path.startsWith('/api/v3/secrets') });
    const job = await runStoresJob(test, { with: { secrets }, ends });
    expect(job.conclusion).not.toBe('success');
    expect(job.steps[0]?.outputs).toEqual({});
    expect(doppler.sessions).toHaveLength(1);
    expect(infisical.sessions).toHaveLength(1);
    expect(
      [...doppler.sessions, ...infisical.sessions, ...infisical.leases].filter(({ isLive }) => isLive),
    ).toEqual([]);
    assertStoresLeakNothing(job, [], []);
  });

  it('because it is killed right after a dynamic credential was made has that taken back', async (test) => {
    const folders = { 'prod:/': { secrets: {}, dynamic: ['postgres'] } };
    infisical.addProject({ id: 'p-1', slug: 'shop', folders });
    const asked = join(workspace.folder, '..', `${basename(workspace.folder)}-asked`);
    infisical.fail(failing(500), {
      when: ({ method, path }) => {
        if (method === 'POST' && path.endsWith('/dynamic-secrets/leases')) writeFileSync(asked, '');
        return false;
      },
    });
    // main ends at the very moment in which the lease is on disk: no handler of its own runs any more
    const crash = join(dirname(asked), `${basename(asked)}.mjs`);
    writeFileSync(
      crash,
      `import fs from 'node:fs';
       import { syncBuiltinESMExports } from 'node:module';
       const rename = fs.renameSync;
       fs.renameSync = (from, to) => {
         rename(from, to);
         if (!/tacet-leases-[0-9a-f]+$/.test(String(to)) || !fs.existsSync(${JSON.stringify(asked)})) return;
         fs.appendFileSync(${JSON.stringify(asked)}, 'killed');
         process.kill(process.pid, 'SIGKILL');
         for (;;);
       };
       syncBuiltinESMExports();`,
    );
    try {
      const job = await runStoresJob(test, {
        with: { secrets: 'A = infisical-dynamic:postgres#DB_PASSWORD' },
        env: { NODE_OPTIONS: `--import=${pathToFileURL(crash).href}` },
      });
      expect(readFileSync(asked, 'utf8')).toBe('killed');
      expect(job.conclusion).toBe('failure');
      expect(job.steps[0]?.outputs).toEqual({});
      expect(infisical.leases).toHaveLength(1);
      expect(job.visibleLog).toContain('the dynamic secret postgres of Infisical was revoked');
      const live = (): number =>
        [...infisical.leases, ...infisical.sessions].filter(({ isLive }) => isLive).length;
      expect(live()).toBe(0);
      const made = infisical.leases.map(({ data }) => ({ label: 'dynamic', value: data.DB_PASSWORD ?? '' }));
      assertStoresLeakNothing(job, made, []);
    } finally {
      for (const file of [asked, crash]) rmSync(file, { force: true });
    }
  });
});

describe('SOPS files in a job', () => {
  it('give fields and whole files, opened with an age key that shows up nowhere', async (test) => {
    const identity = await generateIdentity();
    const [password, whole, dotenv] = [fresh('password'), fresh('whole'), fresh('dotenv')];
    const age = async (s: Sealer): Promise<unknown[]> => [
      await ageEntry(s.dataKey, await identityToRecipient(identity)),
    ];
    const s = new Sealer();
    const leaf = s.leaf('db:password:', password.value);
    workspace.write(
      'config/secrets.yaml',
      `db:\n  password: ${leaf}\nsops: ${JSON.stringify(s.metadata({ age: await age(s) }))}\n`,
    );
    const b = new Sealer();
    const data = b.leaf('data:', `${whole.value}\n`);
    workspace.write('license.key', JSON.stringify({ data, sops: b.metadata({ age: await age(b) }) }));
    const d = new Sealer();
    const line = `KEY=${d.leaf('KEY:', dotenv.value)}`;
    const meta = flattened(d.metadata({ age: await age(d) })).map(([name, value]) => `sops_${name}=${value}`);
    workspace.write('app.env', `${[line, ...meta].join('\n')}\n`);
    const secrets = 'A = sops:config/secrets.yaml#db.password\nB = sops:license.key\nC = sops:app.env#KEY';
    const job = await runStoresJob(test, {
      with: { secrets, 'sops-age-key': '${{ secrets.AGE_KEY }}' },
      secrets: { AGE_KEY: identity },
      next: [print],
    });
    expect(job.conclusion).toBe('success');
    expect(job.steps[0]?.outputs).toEqual({ A: password.value, B: `${whole.value}\n`, C: dotenv.value });
    expect(issuer.requests).toEqual([]);
    assertStoresLeakNothing(job, [password, whole, dotenv, { label: 'age identity', value: identity }]);
  });

  it('give their values for a key of AWS KMS in exchange for the id token', async (test) => {
    const aws = await startAwsWorld(issuer);
    try {
      const value = fresh('value');
      const key = aws.cloud.keys(ACCOUNT, REGION).create();
      const s = new Sealer();
      const leaf = s.leaf('a:', value.value);
      const kms = [{ arn: key.arn, enc: key.encrypt(s.dataKey).toString('base64') }];
      workspace.write('f.json', JSON.stringify({ a: leaf, sops: s.metadata({ kms }) }));
      const job = await runStoresJob(test, {
        with: { secrets: 'A = sops:f.json#a', role: aws.role },
        env: aws.cloud.environment,
        next: [print],
      });
      expect(job.conclusion).toBe('success');
      expect(job.steps[0]?.outputs).toEqual({ A: value.value });
      expect(aws.calls()).toEqual(['AssumeRoleWithWebIdentity']);
      expect(aws.cloud.kms.requests).toHaveLength(1);
      assertStoresLeakNothing(job, [value]);
    } finally {
      await aws.close();
    }
  });

  it('that were changed export nothing and show nothing', async (test) => {
    const identity = await generateIdentity();
    const value = fresh('value');
    const s = new Sealer();
    const leaf = s.leaf('a:', value.value);
    const meta = s.metadata({ age: [await ageEntry(s.dataKey, await identityToRecipient(identity))] });
    writeFileSync(
      join(workspace.folder, 'f.yaml'),
      `a: ${leaf}\nb_unencrypted: added\nsops: ${JSON.stringify(meta)}\n`,
    );
    const job = await runStoresJob(test, {
      with: { secrets: 'A = sops:f.yaml#a', 'sops-age-key': '${{ secrets.AGE_KEY }}' },
      secrets: { AGE_KEY: identity },
    });
    expect(job.conclusion).toBe('failure');
    expect(job.steps[0]?.annotations[0]?.message).toContain(
      'f.yaml: the MAC of the file does not fit its content',
    );
    assertStoresLeakNothing(job, [value, { label: 'age identity', value: identity }]);
  });
});

describe('wrong inputs', () => {
  it('are all told at once, with their lines, before any network', async (test) => {
    const secrets = 'A = doppler:NAME\nB = infisical:x?environment=prod\nC = sops:none.yaml#k\nD = sops:../x';
    const job = await runStoresJob(test, {
      with: { secrets, 'doppler-identity': '', 'infisical-project': '', 'sops-age-key': 'wrong' },
    });
    expect(job.conclusion).toBe('failure');
    const message = job.steps[0]?.annotations[0]?.message ?? '';
    for (const part of [
      'secrets, line 1: doppler:NAME names no project and config',
      'doppler-identity: is required',
      'secrets, line 2: infisical:x?environment=prod names no project and environment',
      'secrets, line 3: there is no file none.yaml in the workspace',
      'secrets, line 4: the file must lie in the workspace',
      'sops-age-key: entry 1 is not an age identity',
    ])
      expect(message).toContain(part);
    expect([issuer, doppler, infisical].flatMap(({ requests }) => requests)).toEqual([]);
  });
});
