/**
 * The fetch action in the languages of others, from its inputs to the end of the job: the inputs of vault-action and of
 * aws-secretsmanager-get-secrets as a workflow of those actions has them, and External Secrets manifests. Around every
 * job: nothing revocable is live when it is over, and no value is where it does not belong.
 */

import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type BundledAction, bundleFetchAction } from '../bundle.ts';
import { requireNode24, type SkippableTest } from '../node24.ts';
import type { JobResult, StepSpec } from '../runner/contract.ts';
import { runJob } from '../runner/job.ts';
import { type Allowance, assertNoLeak } from '../runner/leak-check.ts';
import { startDoppler } from '../servers/doppler/doppler-server.ts';
import { startInfisical } from '../servers/infisical/infisical-server.ts';
import { subjectOf, workflowRun } from '../servers/oidc-claims.ts';
import { type OidcIssuer, startOidcIssuer } from '../servers/oidc-issuer.ts';
import { type AwsWorld, REGION, startAwsWorld } from './aws-world.ts';
import { startVaultWorld, type VaultWorld } from './vault-world.ts';

const password = { label: 'password', value: 'planted-&-pass"word-of-the-dialects', owners: [] };
const apiKey = { label: 'api key', value: 'planted-api-key-of-the-dialects', owners: [] };

let action: BundledAction;
let issuer: OidcIssuer;
let vault: VaultWorld;
let aws: AwsWorld;
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
  [vault, aws] = await Promise.all([startVaultWorld(issuer), startAwsWorld(issuer)]);
  vault.role({ boundAudiences: [vault.vault.url, 'https://github.invalid/octo-org'] });
  vault.kv.put('app', { password: password.value, 'api.key': apiKey.value });
});
afterEach(async () => {
  await Promise.all([vault.close(), aws.close()]);
  rmSync(workspace, { recursive: true, force: true });
});

interface DialectJob {
  readonly with: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly next?: readonly StepSpec[];
}

function run(test: SkippableTest, { with: inputs, next = [], env = {} }: DialectJob): Promise<JobResult> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL, ACTIONS_ID_TOKEN_REQUEST_TOKEN } = issuer.environment;
  return runJob({
    workspace,
    node: requireNode24(test),
    permissions: { 'id-token': 'write' },
    services: { idTokenUrl: ACTIONS_ID_TOKEN_REQUEST_URL, runtimeToken: ACTIONS_ID_TOKEN_REQUEST_TOKEN },
    github: { repository: 'octo-org/octo-repo' },
    env: { ...aws.cloud.environment, ...env },
    steps: [{ id: 'secrets', uses: action.folder, reference: 'OWNER/tacet/fetch@v1', with: inputs }, ...next],
  });
}

/** A session of the role, as an earlier step leaves it in the environment. */
async function jobSession(): Promise<
  Readonly<Record<'AWS_ACCESS_KEY_ID' | 'AWS_SECRET_ACCESS_KEY' | 'AWS_SESSION_TOKEN', string>>
> {
  const answer = await fetch(aws.cloud.sts.url, {
    method: 'POST',
    body: new URLSearchParams({
      Action: 'AssumeRoleWithWebIdentity',
      Version: '2011-06-15',
      RoleArn: aws.role,
      RoleSessionName: 'earlier-step',
      WebIdentityToken: await issuer.mint('sts.amazonaws.com'),
    }),
  });
  const text = await answer.text();
  const field = (name: string): string => new RegExp(`<${name}>([^<]+)</${name}>`).exec(text)?.[1] ?? '';
  return {
    AWS_ACCESS_KEY_ID: field('AccessKeyId'),
    AWS_SECRET_ACCESS_KEY: field('SecretAccessKey'),
    AWS_SESSION_TOKEN: field('SessionToken'),
  };
}

/** What the job's steps have put into the environment. */
function exported(job: JobResult): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(job.env).filter(([name]) => !(name in aws.cloud.environment)));
}

function expectNothingLiveOrLeaked(job: JobResult, allow: readonly Allowance[]): void {
  expect(vault.vault.liveTokens()).toEqual([]);
  expect(vault.vault.liveLeases()).toEqual([]);
  const tokens = vault.vault.tree.tokens.map(({ id }) => ({
    label: 'Vault token',
    value: id,
    owners: ['vault'],
  }));
  const idTokens = issuer.issued.map((value) => ({ label: 'id token', value, owners: ['vault', 'sts'] }));
  const secrets = [password, apiKey, ...tokens, ...idTokens];
  const own = { ...job, stages: job.stages.filter(({ step }) => step === 0) };
  assertNoLeak(secrets, own, { allow });
  assertNoLeak(secrets, job, { allow: [...allow, { surface: 'printed' }] });
}

const PRINT: StepSpec = { run: 'console.log("seen", process.env.PASSWORD, process.env.API__KEY)' };

describe('a workflow of vault-action', () => {
  it('gets the same variables and outputs after a change of uses', async (test) => {
    const job = await run(test, {
      with: {
        url: vault.vault.url,
        method: 'jwt',
        role: 'deploy',
        path: 'jwt',
        secrets: `
          secret/data/app password | renamed ;
          secret/data/app * ;
        `,
      },
      next: [PRINT],
    });
    expect(job.steps[0]?.annotations).toEqual([]);
    expect(job.steps[0]?.outputs).toEqual({
      renamed: password.value,
      password: password.value,
      api__key: apiKey.value,
    });
    expect(exported(job)).toMatchObject({
      renamed: password.value,
      PASSWORD: password.value,
      API__KEY: apiKey.value,
    });
    // one login with GitHub's default audience, one read for the path, one revocation
    expect(vault.vault.calls()).toEqual([
      'POST auth/jwt/login',
      'GET secret/data/app',
      'POST auth/token/revoke-self',
    ]);
    expect(job.visibleLog).toContain('seen *** ***');
    expectNothingLiveOrLeaked(job, [{ surface: 'output' }, { surface: 'env' }]);
  });

  it('sets no variables with exportEnv: false, and goes on without a path with ignoreNotFound', async (test) => {
    const job = await run(test, {
      with: {
        url: vault.vault.url,
        method: 'JWT',
        role: 'deploy',
        exportEnv: 'false',
        ignoreNotFound: 'true',
        jwtGithubAudience: vault.vault.url,
        secrets: 'secret/data/app password ; secret/data/none x | NONE',
      },
    });
    expect(job.conclusion).toBe('success');
    expect(job.steps[0]?.outputs).toEqual({ password: password.value });
    expect(Object.keys(exported(job))).toEqual([]);
    expectNothingLiveOrLeaked(job, [{ surface: 'output' }]);
  });

  it('is told at once what is done in another way', async (test) => {
    const job = await run(test, {
      with: {
        url: vault.vault.url,
        token: 'stored-credential-text',
        tlsSkipVerify: 'true',
        exportToken: 'true',
        secrets: 'secret/data/app',
        manifest: 'es.yaml',
      },
    });
    expect(job.conclusion).toBe('failure');
    const text = job.steps[0]?.annotations.map(({ message }) => message).join('\n') ?? '';
    for (const part of [
      'method: "token"',
      'token: is not taken',
      'tlsSkipVerify: is not done',
      'exportToken',
      'entry 1',
      'manifest',
    ])
      expect(text).toContain(part);
    expect(text).not.toContain('stored-credential-text');
    expect(vault.vault.calls()).toEqual([]);
    expect(issuer.requests).toEqual([]);
  });
});

describe('a workflow of aws-secretsmanager-get-secrets', () => {
  it('gets the same variables after a change of uses and the role', async (test) => {
    aws.secrets.put({
      name: 'app/db',
      value: JSON.stringify({ user: 'app-user', password: password.value }),
    });
    aws.secrets.put({ name: 'app/key', value: apiKey.value });
    aws.secrets.put({ name: 'other', value: 'not asked for at all' });
    const job = await run(test, {
      with: {
        role: aws.role,
        region: REGION,
        'secret-ids': `
          app/*
          ALIAS, app/key
        `,
        'parse-json-secrets': 'true',
      },
    });
    expect(job.steps[0]?.annotations).toEqual([]);
    expect(job.conclusion).toBe('success');
    expect(exported(job)).toEqual({
      APP_DB_USER: 'app-user',
      APP_DB_PASSWORD: password.value,
      APP_KEY: apiKey.value,
      ALIAS: apiKey.value,
    });
    expect(job.steps[0]?.outputs).toEqual({});
    expect(aws.calls()).toContain('ListSecrets');
    // the session that reads is limited to what the listing found
    expect(aws.policies().filter((policy) => policy.includes('other'))).toEqual([]);
    expect(aws.policies().filter((policy) => policy.includes(':secret:*'))).toEqual([]);
    expectNothingLiveOrLeaked(job, [{ surface: 'env' }]);
  });

  it('gets them with the session that configure-aws-credentials left, and nothing else but uses changed', async (test) => {
    aws.secrets.put({ name: 'app/db', value: password.value });
    const session = await jobSession();
    const job = await run(test, {
      with: { 'secret-ids': 'app*' },
      env: { ...session, AWS_DEFAULT_REGION: REGION },
    });
    expect(job.steps[0]?.annotations).toEqual([]);
    expect(exported(job).APP_DB).toBe(password.value);
    expect(job.visibleLog).toContain('not limited to these secrets');
    // no token was asked for: the session was there
    expect(issuer.requests.filter(({ path }) => path.includes('audience'))).toEqual([]);
    expectNothingLiveOrLeaked(job, [{ surface: 'env' }]);
    const stored = await run(test, {
      with: { 'secret-ids': 'app*' },
      env: { ...session, AWS_SESSION_TOKEN: '', AWS_DEFAULT_REGION: REGION },
    });
    expect(stored.steps[0]?.annotations[0]?.message).toContain('role: is required for AWS');
  });

  it('fails where a prefix finds nothing, and exports nothing', async (test) => {
    const job = await run(test, { with: { role: aws.role, region: REGION, 'secret-ids': 'nothing*' } });
    expect(job.conclusion).toBe('failure');
    expect(job.steps[0]?.annotations[0]?.message).toContain('nothing* finds no secret');
    expect(exported(job)).toEqual({});
    expectNothingLiveOrLeaked(job, []);
  });
});

describe('a job with External Secrets manifests', () => {
  function writeManifests(server = vault.vault.url): void {
    mkdirSync(join(workspace, 'deploy'));
    writeFileSync(
      join(workspace, 'deploy', 'store.yaml'),
      `apiVersion: external-secrets.io/v1
kind: ClusterSecretStore
metadata: { name: vault }
spec:
  provider:
    vault: { server: '${server}', path: secret, version: v2, auth: { jwt: { path: jwt, role: deploy } } }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: not-ours }
`,
    );
    writeFileSync(
      join(workspace, 'deploy', 'secret.yaml'),
      `apiVersion: external-secrets.io/v1beta1
kind: ExternalSecret
metadata: { name: app, namespace: shop }
spec:
  secretStoreRef: { name: vault, kind: ClusterSecretStore }
  target:
    name: app-secret
    template:
      mergePolicy: Merge
      metadata: { labels: { team: shop } }
      data: { url: 'https://app:{{ .password }}@db.example' }
  dataFrom:
    - extract: { key: app }
      rewrite: [{ regexp: { source: '[.]', target: _ } }]
`,
    );
  }
  const manifest = 'deploy/secret.yaml\ndeploy/store.yaml';

  it('gets the keys of the Secret as variables, with the identity of the job', async (test) => {
    writeManifests();
    const job = await run(test, {
      with: {
        manifest,
        export: 'env',
        'allowed-hosts': new URL(vault.vault.url).host,
        'vault-audience': vault.vault.url,
      },
      next: [{ run: 'console.log("seen", process.env.password, process.env.api_key, process.env.url)' }],
    });
    expect(job.steps[0]?.annotations).toEqual([]);
    expect(exported(job)).toEqual({
      password: password.value,
      api_key: apiKey.value,
      url: `https://app:${password.value}@db.example`,
    });
    expect(job.visibleLog).toMatch(/seen \*\*\* \*\*\*/);
    expectNothingLiveOrLeaked(job, [{ surface: 'env' }]);
  });

  it('finds, merges, generates and fills templates of a ConfigMap, with one login, and gives all of it back', async (test) => {
    const policy = {
      'secret/metadata/*': ['list', 'read'],
      'secret/data/*': ['read'],
      'database/creds/*': ['read'],
    } as const;
    vault.space.policy('deploy', policy);
    vault.kv.describe('app', { team: 'shop' });
    vault.kv.put('other', { password: 'of somebody else' });
    writeFileSync(
      join(workspace, 'all.yaml'),
      `apiVersion: external-secrets.io/v1
kind: SecretStore
metadata: { name: vault }
spec: { provider: { vault: { server: '${vault.vault.url}', path: secret, auth: { jwt: { path: jwt, role: deploy } } } } }
---
apiVersion: generators.external-secrets.io/v1alpha1
kind: VaultDynamicSecret
metadata: { name: db }
spec:
  path: database/creds/app
  provider: { server: '${vault.vault.url}', path: secret, auth: { jwt: { path: jwt, role: deploy } } }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: templates }
data: { DB_URL: 'postgres://{{ .username }}:{{ .password }}@db.example' }
---
apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: { name: app }
spec:
  secretStoreRef: { name: vault }
  target:
    template:
      mergePolicy: Merge
      templateFrom: [{ configMap: { name: templates, items: [{ key: DB_URL }] } }]
  dataFrom:
    - { find: { tags: { team: shop } }, rewrite: [{ merge: {} }, { regexp: { source: '^password$', target: app_password } }] }
    - sourceRef: { generatorRef: { apiVersion: generators.external-secrets.io/v1alpha1, kind: VaultDynamicSecret, name: db } }
`,
    );
    const job = await run(test, {
      with: { manifest: 'all.yaml', 'vault-address': vault.vault.url },
      next: [
        { run: 'console.log("seen", process.env.URL)', env: { URL: '${{ steps.secrets.outputs.DB_URL }}' } },
      ],
    });
    expect(job.steps[0]?.annotations).toEqual([]);
    const [credential] = vault.database.credentials;
    const { username = '', password: made = '' } = credential ?? {};
    expect(job.steps[0]?.outputs).toEqual({
      'api.key': apiKey.value,
      app_password: password.value,
      username,
      password: made,
      DB_URL: `postgres://${username}:${made}@db.example`,
    });
    expect(job.visibleLog).toContain('seen ***');
    expect(credential?.isLive).toBe(false);
    // the login, the folder, the metadata of its two secrets, the mount, the secret that fits, the credential, the end
    expect(vault.vault.calls()).toEqual([
      'POST auth/jwt/login',
      'GET secret/metadata/?list=true',
      'GET secret/metadata/app',
      'GET secret/metadata/other',
      'GET sys/internal/ui/mounts/secret/app',
      expect.stringMatching(/^GET (?:database\/creds\/app|secret\/data\/app)$/),
      expect.stringMatching(/^GET (?:database\/creds\/app|secret\/data\/app)$/),
      'POST auth/token/revoke-self',
    ]);
    expectNothingLiveOrLeaked(job, [{ surface: 'output' }]);
  });

  it('gets the finished Secret as a file that is gone when the job ends', async (test) => {
    writeManifests();
    const job = await run(test, {
      with: { manifest, export: 'file', 'file-format': 'kubernetes', 'vault-address': vault.vault.url },
      next: [
        {
          run: `const { readFileSync, statSync } = await import('node:fs');
            console.log('mode', (statSync(process.env.FILE).mode & 0o777).toString(8));
            const text = readFileSync(process.env.FILE, 'utf8');
            (await import('node:fs')).writeFileSync(process.env.GITHUB_OUTPUT, 'text=' + Buffer.from(text).toString('hex') + '\\n');`,
          id: 'read',
          env: { FILE: '${{ steps.secrets.outputs.path }}' },
        },
      ],
    });
    expect(job.conclusion).toBe('success');
    if (process.platform !== 'win32') expect(job.visibleLog).toContain('mode 600');
    const text = Buffer.from(job.steps[1]?.outputs.text ?? '', 'hex').toString();
    const base64 = (value: string): string => Buffer.from(value).toString('base64');
    expect(parse(text)).toEqual({
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: 'app-secret', namespace: 'shop', labels: { team: 'shop' } },
      type: 'Opaque',
      data: {
        password: base64(password.value),
        api_key: base64(apiKey.value),
        url: base64(`https://app:${password.value}@db.example`),
      },
    });
    expect(job.files.filter(({ place }) => place === 'temp')).toEqual([]);
    expectNothingLiveOrLeaked(job, [{ surface: 'output', at: 'text' }]);
  });

  it('sends no token to a server that no input allows', async (test) => {
    writeManifests();
    const job = await run(test, { with: { manifest, export: 'env' } });
    expect(job.conclusion).toBe('failure');
    expect(job.steps[0]?.annotations[0]?.message).toMatch(
      /deploy\/secret\.yaml:13:23: the job’s token would be sent to 127\.0\.0\.1:\d+, which no input allows/,
    );
    expect(vault.vault.requests).toEqual([]);
    expect(issuer.requests).toEqual([]);
  });

  it('gets the secrets of several stores of one manifest, and gives back what each gave', async (test) => {
    const [doppler, infisical] = await Promise.all([startDoppler(), startInfisical()]);
    const trust = { issuer: issuer.issuer, subject: subjectOf(issuer.run) };
    const audience = 'https://github.invalid/octo-org';
    doppler.addIdentity({ id: 'doppler-id', audience, ...trust, configs: ['shop/prd'] });
    doppler.setConfig('shop/prd', { DB_PASSWORD: password.value, DB_USER: 'app-user', API: 'not-asked-for' });
    infisical.addIdentity({
      id: 'infisical-id', issuer: issuer.issuer, boundAudiences: audience, boundSubject: trust.subject, projects: ['p-1'],
    }); // biome-ignore format: one identity
    infisical.addProject({
      id: 'p-1',
      slug: 'shop',
      folders: { 'prod:/back': { secrets: { KEY: apiKey.value } } },
    });
    aws.secrets.put({ name: 'app/db', value: JSON.stringify({ 'a.b': 'aws-literal-key', port: 5432 }) });
    aws.parameters.put({ name: '/app/licence', value: 'aws-parameter-value' });
    const store = (name: string, provider: string): string =>
      `---\napiVersion: external-secrets.io/v1\nkind: SecretStore\nmetadata: { name: ${name} }\nspec: { provider: { ${provider} } }\n`;
    mkdirSync(join(workspace, 'deploy'));
    writeFileSync(
      join(workspace, 'deploy', 'all.yaml'),
      [
        store(
          'sm',
          `aws: { service: SecretsManager, region: ${REGION}, prefix: app/, auth: { jwt: { serviceAccountRef: { name: x } } } }`,
        ),
        store('ps', `aws: { service: ParameterStore, region: ${REGION} }`),
        store(
          'dop',
          'doppler: { project: shop, config: prd, auth: { oidcConfig: { identity: doppler-id } } }',
        ),
        store(
          'inf',
          `infisical: { hostAPI: '${infisical.url}/api', secretsScope: { projectSlug: shop, environmentSlug: prod, secretsPath: /back } }`,
        ),
        `---
apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: { name: all }
spec:
  secretStoreRef: { name: sm }
  data:
    - { secretKey: literal, remoteRef: { key: db, property: a.b } }
    - { secretKey: port, remoteRef: { key: db, property: port } }
    - { secretKey: licence, remoteRef: { key: /app/licence }, sourceRef: { storeRef: { name: ps } } }
    - { secretKey: key, remoteRef: { key: KEY }, sourceRef: { storeRef: { name: inf } } }
  dataFrom:
    - { find: { name: { regexp: '^DB_' } }, sourceRef: { storeRef: { name: dop } } }
`,
      ].join(''),
    );
    try {
      const job = await run(test, {
        with: {
          manifest: './deploy/all.yaml', role: aws.role, 'doppler-api': doppler.url, 'infisical-identity': 'infisical-id',
          'allowed-hosts': new URL(infisical.url).host,
        }, // biome-ignore format: inputs
      });
      expect(job.steps[0]?.annotations).toEqual([]);
      expect(job.steps[0]?.outputs).toEqual({
        literal: 'aws-literal-key',
        port: '5432',
        licence: 'aws-parameter-value',
        key: apiKey.value,
        DB_PASSWORD: password.value,
        DB_USER: 'app-user',
      });
      // one session of AWS for all of its secrets, and one login elsewhere each
      expect(aws.calls().filter((call) => call === 'AssumeRoleWithWebIdentity')).toHaveLength(1);
      expect(doppler.sessions.map(({ isLive }) => isLive)).toEqual([false]);
      expect(infisical.sessions.map(({ isLive }) => isLive)).toEqual([false]);
      assertNoLeak([password, apiKey], job, { allow: [{ surface: 'output' }, { surface: 'printed' }] });
    } finally {
      await Promise.all([doppler.close(), infisical.close()]);
    }
  });

  it('finds parameters of AWS by name below a path and by tags, under converted names', async (test) => {
    const tags = { team: 'web' };
    aws.parameters.put({ name: '/app/db/password', value: password.value, type: 'SecureString' });
    aws.parameters.put({ name: '/app/db/user', value: 'user-not-asked-for', type: 'SecureString' });
    aws.parameters.put({ name: '/other/key', value: apiKey.value, type: 'SecureString', tags });
    mkdirSync(join(workspace, 'deploy'));
    writeFileSync(
      join(workspace, 'deploy', 'find.yaml'),
      `apiVersion: external-secrets.io/v1
kind: SecretStore
metadata: { name: ps }
spec: { provider: { aws: { service: ParameterStore, region: ${REGION} } } }
---
apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: { name: found }
spec:
  secretStoreRef: { name: ps }
  dataFrom:
    - { find: { path: /app, name: { regexp: 'password$' } } }
    - { find: { tags: { team: web } } }
`,
    );
    const job = await run(test, { with: { manifest: './deploy/find.yaml', role: aws.role } });
    expect(job.steps[0]?.annotations).toEqual([]);
    // a slash cannot stand in the name of a key: the operator writes _ in its place
    expect(job.steps[0]?.outputs).toEqual({ _app_db_password: password.value, _other_key: apiKey.value });
    expect(aws.calls().filter((call) => call !== 'AssumeRoleWithWebIdentity')).toEqual([
      'GetParametersByPath',
      'DescribeParameters',
      'GetParameters',
    ]);
    assertNoLeak([password, apiKey], job, { allow: [{ surface: 'output' }, { surface: 'printed' }] });
  });

  it('is told every mistake in every file, with line and column, before any network', async (test) => {
    mkdirSync(join(workspace, 'deploy'));
    writeFileSync(join(workspace, 'deploy', 'a.yaml'), 'a: &x 1\nb: *x\n');
    writeFileSync(
      join(workspace, 'deploy', 'b.yaml'),
      'apiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata: {name: a}\nspec: {data: [{secretKey: a}]}\n',
    );
    const job = await run(test, {
      with: { manifest: 'deploy/a.yaml\ndeploy/b.yaml\ndeploy/none.yaml\n../out.yaml', export: 'env' },
    });
    expect(job.conclusion).toBe('failure');
    const text = job.steps[0]?.annotations[0]?.message ?? '';
    for (const part of [
      'deploy/a.yaml:2:4: an alias',
      'deploy/b.yaml:4:',
      'there is no file deploy/none.yaml',
      '../out.yaml',
    ])
      expect(text).toContain(part);
    expect(issuer.requests).toEqual([]);
  });
});

describe('a job with references of vals', () => {
  it('gets what vals would have got, from an allowed server', async (test) => {
    const { host } = new URL(vault.vault.url);
    const job = await run(test, {
      with: {
        secrets: `A = ref+vault://secret/app?address=${encodeURIComponent(vault.vault.url)}#/password\nB = secretref+vault://${host}/secret/app?proto=http#/api.key`,
        'allowed-hosts': host,
        'vault-role': 'deploy',
      },
    });
    expect(job.steps[0]?.annotations).toEqual([]);
    expect(job.steps[0]?.outputs).toEqual({ A: password.value, B: apiKey.value });
    // both ways of naming the server come to one login
    expect(vault.vault.calls().filter((call) => call === 'POST auth/jwt/login')).toHaveLength(1);
    expectNothingLiveOrLeaked(job, [{ surface: 'output' }]);
  });
});
