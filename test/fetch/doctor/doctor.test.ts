/**
 * The doctor against the little clouds: what it says when all is well and when something is missing, that it reads no
 * value, and the permissions that it prints.
 */

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DeniedError } from '../../../src/base/errors.ts';
import { type DoctorReport, examine } from '../../../src/fetch/doctor/doctor.ts';
import { doctorSummary } from '../../../src/fetch/doctor/report.ts';
import { LeaseBook } from '../../../src/fetch/leases/contract.ts';
import { AwsListProvider } from '../../../src/fetch/providers/aws/list-provider.ts';
import { AwsProvider } from '../../../src/fetch/providers/aws/provider.ts';
import { AzureProvider } from '../../../src/fetch/providers/azure/provider.ts';
import type { Provider } from '../../../src/fetch/providers/contract.ts';
import { GcpProvider } from '../../../src/fetch/providers/gcp/provider.ts';
import { VaultProvider } from '../../../src/fetch/providers/vault/provider.ts';
import { realPace } from '../../../src/fetch/providers/vault/settings.ts';
import { addGitHubRole, allowing } from '../../servers/aws/github-role.ts';
import { subjectOf, workflowRun } from '../../servers/oidc-claims.ts';
import { type OidcIssuer, startOidcIssuer } from '../../servers/oidc-issuer.ts';
import { ACCOUNT, type AwsWorld, REGION, startAwsWorld } from '../aws-world.ts';
import { AUDIENCE, type AzureWorld, CLIENT, startAzureWorld, TENANT, VAULT } from '../azure-world.ts';
import { EMAIL, type GcpWorld, mintingIdentity, PROJECT, startGcpWorld } from '../gcp-world.ts';
import { referencesOf } from '../provider-run.ts';
import { startVaultWorld, type VaultWorld } from '../vault-world.ts';

let issuer: OidcIssuer;
beforeAll(async () => {
  issuer = await startOidcIssuer();
});
afterAll(() => issuer.close());
beforeEach(() => {
  issuer.run = workflowRun();
});

function examineWith(provider: Provider, text: string): Promise<DoctorReport> {
  return examine(referencesOf(text), {
    identity: mintingIdentity(issuer),
    providers: [provider],
    leases: new LeaseBook(() => undefined),
    maskSink: async () => undefined,
    signal: new AbortController().signal,
  });
}

const said = ({ checks }: DoctorReport): readonly string[] =>
  checks.map(({ what, verdict, text }) => `${verdict} ${what}${text === '' ? '' : `: ${text}`}`);

describe('the doctor at AWS', () => {
  let world: AwsWorld;
  const before = { ...process.env };
  beforeEach(async () => {
    world = await startAwsWorld(issuer);
    Object.assign(process.env, world.cloud.environment);
  });
  afterEach(async () => {
    for (const name of Object.keys(world.cloud.environment)) {
      const value = before[name];
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
    await world.close();
  });

  const provider = (role = world.role): AwsProvider =>
    new AwsProvider({
      role,
      region: REGION,
      audience: 'sts.amazonaws.com',
      sessionSeconds: 900,
      sessionName: 'tacet-doctor',
      maxAttempts: 1,
      environment: {},
    });

  it('signs in, asks about each secret without reading one, and prints the standing policy', async () => {
    world.secrets.put({ name: 'app/db', value: 'never-read-value' });
    world.parameters.put({ name: '/app/key', value: 'never-read-value', type: 'String' });
    const report = await examineWith(provider(), 'A = aws:app/db\nB = aws-ssm:/app/key\nC = aws:none');
    expect(said(report)).toEqual([
      `ok signing in as ${world.role} for 3 secrets`,
      expect.stringMatching(/^ok reading aws:app\/db: it is there, and the role may read it/),
      expect.stringMatching(/^ok reading aws-ssm:\/app\/key: the role may read it/),
      expect.stringMatching(/^failed reading aws:none: .* has no aws:none/),
    ]);
    const policy = JSON.parse(report.privileges[0]?.slice(1).join('\n') ?? '');
    expect(policy.Statement[0]).toMatchObject({
      Action: 'secretsmanager:GetSecretValue',
      Resource: [
        `arn:aws:secretsmanager:${REGION}:${ACCOUNT}:secret:app/db-??????`,
        `arn:aws:secretsmanager:${REGION}:${ACCOUNT}:secret:none-??????`,
      ],
    });
    expect(policy.Statement.map(({ Action }: { Action: string }) => Action)).toEqual([
      'secretsmanager:GetSecretValue',
      'secretsmanager:BatchGetSecretValue',
      'ssm:GetParameters',
      'kms:Decrypt',
    ]);
    expect(JSON.stringify(world.cloud.secretsManager.requests)).not.toContain('never-read-value');
    expect(doctorSummary(report)).toContain('## 🩺 tacet doctor: 3 checks passed, 1 failed');
  });

  it('shows the claims and the trust policy when the role does not admit the job, and never the token', async () => {
    const other = addGitHubRole(world.cloud, issuer, {
      accountId: ACCOUNT,
      name: 'other',
      subject: 'repo:octo-org/octo-repo:environment:production',
      policies: [],
    });
    const report = await examineWith(provider(other), 'A = aws:app/db');
    expect(said(report)[0]).toContain('its trust policy does not admit');
    expect(report.checks[0]?.advice.join('\n')).toContain(`:sub": "${subjectOf(issuer.run)}"`);
    const summary = doctorSummary(report);
    expect(summary).toContain('repository_id  74');
    expect(summary).toContain('An id token for sts.amazonaws.com was issued.');
    expect(summary).not.toMatch(/eyJ[\w-]{10,}/);
  });

  it('lists prefixes and tags without reading, and prints a policy by what they have in common', async () => {
    for (const name of ['prod/a', 'prod/b'])
      world.secrets.put({ name, value: 'never-read-value', tags: { team: 'payments' } });
    const lists = new AwsListProvider({
      role: world.role,
      region: REGION,
      audience: 'sts.amazonaws.com',
      sessionSeconds: 900,
      sessionName: 'tacet-doctor',
      maxAttempts: 1,
      environment: {},
    });
    const report = await examineWith(lists, 'A = aws:prod/*?team=payments\nB = aws:none/*');
    expect(said(report)).toEqual([
      `ok signing in as ${world.role} to list secrets`,
      expect.stringMatching(/^ok listing aws:prod\/\*\?team=payments: 2 secrets/),
      expect.stringMatching(/^failed listing aws:none\/\*: .* finds no secret/),
    ]);
    const policy = JSON.parse(report.privileges[0]?.slice(1).join('\n') ?? '');
    expect(policy.Statement[1]).toEqual({
      Effect: 'Allow',
      Action: 'secretsmanager:GetSecretValue',
      Resource: `arn:aws:secretsmanager:${REGION}:${ACCOUNT}:secret:prod/*`,
      Condition: { StringEquals: { 'secretsmanager:ResourceTag/team': 'payments' } },
    });
    expect(world.calls()).not.toContain('GetSecretValue');
  });

  it('names the permission that the role lacks for a secret', async () => {
    const poor = addGitHubRole(world.cloud, issuer, {
      accountId: ACCOUNT,
      name: 'poor',
      subject: subjectOf(issuer.run),
      policies: [allowing(['ssm:GetParameters'])],
    });
    world.secrets.put({ name: 'app/db', value: 'x' });
    const report = await examineWith(provider(poor), 'A = aws:app/db');
    expect(said(report).at(-1)).toContain(
      `failed reading aws:app/db: ${poor} may not read aws:app/db (allow secretsmanager:GetSecretValue on`,
    );
  });
});

describe('the doctor at Vault', () => {
  let world: VaultWorld;
  beforeEach(async () => {
    world = await startVaultWorld(issuer);
  });
  afterEach(() => world.close());

  const provider = (role = 'deploy'): VaultProvider =>
    new VaultProvider({
      address: world.vault.url,
      role,
      authMount: 'jwt',
      namespace: undefined,
      audience: undefined,
      kvVersion: undefined,
      wrapSeconds: undefined,
      revokeCertificates: true,
      caCertificate: undefined,
      environment: {},
      pace: realPace,
    });

  it('asks for capabilities in one call, makes no credential, and prints the policy', async () => {
    world.kv.put('app', { password: 'x' });
    const report = await examineWith(
      provider(),
      'A = vault:secret/app#password\nB = vault:database/creds/app#password\nC = vault:pki/issue/web?common_name=a.example.org#certificate',
    );
    expect(said(report)).toEqual([
      `ok signing in to ${world.vault.url} as deploy`,
      'ok reading vault:secret/app: the role may; nothing was read',
      'ok reading vault:database/creds/app: the role may; nothing was read',
      'ok reading vault:pki/issue/web?common_name=a.example.org: the role may; nothing was read',
    ]);
    expect(world.database.credentials).toEqual([]);
    expect(world.pki.issued).toEqual([]);
    expect(world.vault.calls().filter((call) => call.endsWith('capabilities-self'))).toHaveLength(1);
    expect(report.privileges[0]?.slice(1)).toEqual([
      'path "secret/data/app" {',
      '  capabilities = ["read"]',
      '}',
      'path "database/creds/app" {',
      '  capabilities = ["read"]',
      '}',
      'path "pki/issue/web" {',
      '  capabilities = ["update"]',
      '}',
      'path "pki/revoke" {',
      '  capabilities = ["update"]',
      '}',
    ]);
  });

  it('shows what the policy lacks, and the role to paste when the login fails', async () => {
    world.space.policy('deploy', { 'secret/data/other': ['read'] });
    const denied = await examineWith(provider(), 'A = vault:secret/app#password');
    expect(said(denied).at(-1)).toBe(
      'failed reading vault:secret/app: no policy of the role allows read at secret/data/app',
    );
    world.role({ boundClaims: { environment: 'production' } });
    const refused = await examineWith(provider(), 'A = vault:secret/app#password');
    expect(said(refused)).toHaveLength(1);
    expect(refused.checks[0]?.advice.join('\n')).toContain('"role_type": "jwt"');
  });
});

describe('the doctor at Google Cloud', () => {
  let world: GcpWorld;
  beforeEach(async () => {
    world = await startGcpWorld(issuer);
  });
  afterEach(() => world.close());

  const provider = (): GcpProvider =>
    new GcpProvider({
      provider: world.provider,
      audience: undefined,
      serviceAccount: undefined,
      delegates: [],
      tokenSeconds: 900,
      project: PROJECT,
      quotaProject: undefined,
      universe: 'googleapis.com',
      reason: 'tacet',
      client: { environment: {} },
      originOf: world.cloud.originOf,
    });

  it('tests the permission on each secret, and prints the bindings', async () => {
    world.cloud.put({
      project: PROJECT,
      id: 'granted',
      value: 'never-read-value',
      readers: [
        `principalSet://iam.googleapis.com/projects/123456789012/locations/global/workloadIdentityPools/github/attribute.repository_id/74`,
      ],
    });
    world.cloud.put({ project: PROJECT, id: 'closed', value: 'never-read-value', readers: [EMAIL] });
    const report = await examineWith(provider(), 'A = gcp:granted\nB = gcp:closed');
    expect(said(report)).toEqual([
      `ok signing in through ${world.provider}`,
      expect.stringMatching(/^ok reading gcp:granted/),
      expect.stringMatching(/^failed reading gcp:closed: .* may not read gcp:closed, or it does not exist/),
    ]);
    expect(world.calls().filter((call) => call === 'access')).toEqual([]);
    expect(report.privileges[0]?.join('\n')).toContain(
      'gcloud secrets add-iam-policy-binding granted --project=octo-project --role=roles/secretmanager.secretAccessor',
    );
  });
});

describe('the doctor at Azure', () => {
  let world: AzureWorld;
  beforeEach(async () => {
    world = await startAzureWorld(issuer);
  });
  afterEach(() => world.close());

  const provider = (): AzureProvider =>
    new AzureProvider({
      tenant: TENANT,
      clientId: CLIENT,
      cloud: 'public',
      audience: AUDIENCE,
      vault: VAULT,
      allowedHosts: [],
      client: { environment: {} },
      originOf: world.cloud.originOf,
    });

  it('asks for a version that is not there, and prints the assignment', async () => {
    world.vault.put('db', 'never-read-value');
    const report = await examineWith(provider(), 'A = azure:db');
    expect(said(report)).toEqual([
      `ok signing in as ${CLIENT} for ${VAULT}.vault.azure.net`,
      expect.stringMatching(/^ok reading azure:db: the application may read it/),
    ]);
    expect(report.privileges[0]?.join('\n')).toMatch(
      /az role assignment create --assignee \S+ --role "Key Vault Secrets User" --scope \S+\/secrets\/db/,
    );
    world.vault.readers.clear();
    const denied = await examineWith(provider(), 'A = azure:db');
    expect(said(denied).at(-1)).toMatch(/^failed reading azure:db: .*it has no role for it/);
  });
});

describe('the doctor', () => {
  it('goes on after a provider that gets no token, and says of one that cannot tell that it cannot', async () => {
    const silent: Provider = {
      kinds: ['aws-secret'],
      check: () => [],
      fetch: () => Promise.reject(new Error('nothing is fetched')),
    };
    const refused: Provider = {
      ...silent,
      kinds: ['sops'],
      diagnose: () => Promise.reject(new DeniedError('oidc-unavailable', 'no token', { hint: 'grant it' })),
    };
    const report = await examine(referencesOf('A = sops:a.yaml#x\nB = aws:x'), {
      identity: mintingIdentity(issuer),
      providers: [refused, silent],
      leases: new LeaseBook(() => undefined),
      maskSink: async () => undefined,
      signal: new AbortController().signal,
    });
    expect(said(report)).toEqual([
      'failed signing in for sops:a.yaml: no token (grant it)',
      'unknown reading aws:x: whether it can be read is known only by reading it',
    ]);
  });
});
