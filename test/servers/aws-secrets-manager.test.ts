// Secrets Manager against the official SDK client, signed with sessions that STS gave for a GitHub token.
// Expected answers and sentences are those of the API reference and of facts/secret-providers.md section 2.2.
// A little over 400 lines: its four operations share one store, one role and one way to start a session.

import {
  BatchGetSecretValueCommand,
  DescribeSecretCommand,
  GetSecretValueCommand,
  ListSecretsCommand,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { AssumeRoleWithWebIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type AwsCloud, startAwsCloud } from './aws/aws-cloud.ts';
import { jsonFailure } from './aws/aws-fault.ts';
import type { Credentials } from './aws/directory.ts';
import { addGitHubRole, allowing, STS_AUDIENCE } from './aws/github-role.ts';
import type { SecretStore } from './aws/secret-store.ts';
import { type OidcIssuer, startOidcIssuer } from './oidc-issuer.ts';

const ACCOUNT = '111122223333';
const OTHER = '444455556666';
const region = 'eu-central-1';
const GET = 'secretsmanager:GetSecretValue';
const BATCH = 'secretsmanager:BatchGetSecretValue';
const LIST = 'secretsmanager:ListSecrets';

let issuer: OidcIssuer;
let cloud: AwsCloud;
let secrets: SecretStore;
let roleArn: string;
let all: SecretsManagerClient;
beforeAll(async () => {
  issuer = await startOidcIssuer();
});
afterAll(() => issuer.close());
beforeEach(async () => {
  cloud = await startAwsCloud();
  secrets = cloud.secrets(ACCOUNT, region);
  roleArn = addGitHubRole(cloud, issuer, {
    accountId: ACCOUNT,
    name: 'ci',
    subject: 'repo:octo-org/*',
    policies: [allowing(['secretsmanager:*'])],
  });
  all = clientOf(cloud.account(ACCOUNT).addUser('all', [allowing(['secretsmanager:*'])]));
});
afterEach(() => cloud.close());

function clientOf(
  credentials: Credentials,
  more: { readonly region?: string; readonly maxAttempts?: number } = {},
): SecretsManagerClient {
  return new SecretsManagerClient({
    region,
    maxAttempts: 1,
    endpoint: cloud.secretsManager.url,
    credentials: { ...credentials },
    ...more,
  });
}

/** A client with a session of the role, bounded by a session policy. */
async function sessionWith(policy: unknown): Promise<SecretsManagerClient> {
  const sts = new STSClient({ region, endpoint: cloud.sts.url });
  const { Credentials: keys } = await sts.send(
    new AssumeRoleWithWebIdentityCommand({
      RoleArn: roleArn,
      RoleSessionName: 'run',
      WebIdentityToken: await issuer.mint(STS_AUDIENCE),
      Policy: JSON.stringify(policy),
    }),
  );
  return clientOf({
    accessKeyId: keys?.AccessKeyId ?? '',
    secretAccessKey: keys?.SecretAccessKey ?? '',
    sessionToken: keys?.SessionToken ?? '',
  });
}

const get = (
  client: SecretsManagerClient,
  SecretId: string,
  more: object = {},
): Promise<{
  readonly SecretString?: string | undefined;
  readonly SecretBinary?: Uint8Array | undefined;
  readonly VersionId?: string | undefined;
}> => client.send(new GetSecretValueCommand({ SecretId, ...more }));

describe('GetSecretValue', () => {
  it('returns text exactly: quotes, newlines, percent signs, NUL, BOM, 64 KiB', async () => {
    for (const value of ['"\'\r\n%0A\u0000\uFEFFünï 🔑', 'x'.repeat(65_536)]) {
      secrets.put({ name: 'app/odd', value });
      expect((await get(all, 'app/odd')).SecretString).toBe(value);
    }
  });

  it('returns bytes exactly', async () => {
    const value = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    secrets.put({ name: 'app/key', value });
    const answer = await get(all, 'app/key');
    expect(answer.SecretString).toBeUndefined();
    expect(Buffer.from(answer.SecretBinary ?? []).equals(value)).toBe(true);
  });

  it('finds a secret by name, ARN and partial ARN, but not where the partial ARN looks whole', async () => {
    const arn = secrets.put({ name: 'app/db', value: '1' });
    expect(arn).toMatch(/^arn:aws:secretsmanager:eu-central-1:111122223333:secret:app\/db-[A-Za-z0-9]{6}$/u);
    for (const id of ['app/db', arn, arn.slice(0, -7)]) {
      expect((await get(all, id)).SecretString).toBe('1');
    }
    const trap = secrets.put({ name: 'app-secret', value: '2' });
    expect((await get(all, trap)).SecretString).toBe('2');
    await expect(get(all, trap.slice(0, -7))).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  });

  it('chooses versions by id and stage, and moves AWSPREVIOUS along', async () => {
    secrets.put({ name: 'app/db', value: 'one', versionId: 'id-1' });
    secrets.put({ name: 'app/db', value: 'two', versionId: 'id-2' });
    secrets.put({ name: 'app/db', value: 'next', versionId: 'id-3', stages: ['AWSPENDING', 'canary'] });
    expect(await get(all, 'app/db')).toMatchObject({ SecretString: 'two', VersionStages: ['AWSCURRENT'] });
    expect(await get(all, 'app/db', { VersionStage: 'AWSPREVIOUS' })).toMatchObject({ SecretString: 'one' });
    expect(await get(all, 'app/db', { VersionStage: 'canary' })).toMatchObject({ VersionId: 'id-3' });
    expect(await get(all, 'app/db', { VersionId: 'id-1' })).toMatchObject({ SecretString: 'one' });
    await expect(get(all, 'app/db', { VersionId: 'id-1', VersionStage: 'AWSCURRENT' })).rejects.toMatchObject(
      { name: 'InvalidRequestException' },
    );
    await expect(get(all, 'app/db', { VersionStage: 'none' })).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
      message: "Secrets Manager can't find the specified secret value for staging label: none",
    });
    await expect(get(all, 'app/db', { VersionId: 'id-9' })).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
  });

  it('fails for the secret’s own reasons', async () => {
    secrets.put({ name: 'deleted', value: '1' });
    secrets.scheduleDeletion('deleted', Date.now() + 86_400_000);
    secrets.put({ name: 'broken', value: '1', undecryptable: true });
    await expect(get(all, 'deleted')).rejects.toMatchObject({
      name: 'InvalidRequestException',
      message: expect.stringContaining('marked for deletion'),
    });
    await expect(get(all, 'broken')).rejects.toMatchObject({ name: 'DecryptionFailure' });
    await expect(get(all, 'absent')).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
      message: "Secrets Manager can't find the specified secret.",
      $metadata: { httpStatusCode: 400 },
    });
  });

  it('looks only into the region that the client signed for', async () => {
    const arn = secrets.put({ name: 'app/db', value: '1' });
    const keys = cloud.account(ACCOUNT).addUser('traveller', [allowing([GET])]);
    const ireland = clientOf(keys, { region: 'eu-west-1' });
    for (const id of ['app/db', arn]) {
      await expect(get(ireland, id)).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
    }
    cloud.secrets(ACCOUNT, 'eu-west-1').put({ name: 'app/db', value: 'irish' });
    expect((await get(ireland, 'app/db')).SecretString).toBe('irish');
  });
});

describe('permission', () => {
  const pattern = (name: string): string =>
    `arn:aws:secretsmanager:${region}:${ACCOUNT}:secret:${name}-??????`;

  it('is the role’s policies cut down to the session’s', async () => {
    secrets.put({ name: 'app/db', value: '1' });
    secrets.put({ name: 'app/db-admin', value: '2' });
    const client = await sessionWith(allowing([GET], [pattern('app/db')]));
    expect((await get(client, 'app/db')).SecretString).toBe('1');
    await expect(get(client, 'app/db-admin')).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message:
        `User: arn:aws:sts::${ACCOUNT}:assumed-role/ci/run is not authorized to perform: ${GET} on resource: ` +
        `app/db-admin because no session policy allows the ${GET} action`,
    });
    await expect(client.send(new DescribeSecretCommand({ SecretId: 'app/db' }))).rejects.toMatchObject({
      name: 'AccessDeniedException',
    });
  });

  it('hides whether a secret exists from those who may not read it', async () => {
    const client = await sessionWith(allowing([GET], [pattern('app/db')]));
    await expect(get(client, 'app/db')).rejects.toMatchObject({ name: 'AccessDeniedException' });
  });

  it('includes the customer’s key, through Secrets Manager only', async () => {
    const kmsKeyId = `arn:aws:kms:${region}:${ACCOUNT}:key/0001`;
    secrets.put({ name: 'app/db', value: '1', kmsKeyId });
    const via = (service: string): unknown => ({
      StringEquals: { 'kms:ViaService': `${service}.${region}.amazonaws.com` },
    });
    const user = (name: string, policies: readonly unknown[]): SecretsManagerClient =>
      clientOf(cloud.account(ACCOUNT).addUser(name, policies));
    const read = allowing([GET]);
    await expect(get(user('a', [read]), 'app/db')).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message: 'Access to KMS is not allowed',
    });
    await expect(
      get(user('b', [read, allowing(['kms:Decrypt'], ['*'], via('ssm'))]), 'app/db'),
    ).rejects.toMatchObject({ name: 'AccessDeniedException' });
    expect(
      (await get(user('c', [read, allowing(['kms:Decrypt'], ['*'], via('secretsmanager'))]), 'app/db'))
        .SecretString,
    ).toBe('1');
  });

  it('can hang on tags, and on a version stage that the request must then name', async () => {
    secrets.put({ name: 'app/db', value: '1', tags: { team: 'core' } });
    const user = (name: string, condition: unknown): SecretsManagerClient =>
      clientOf(cloud.account(ACCOUNT).addUser(name, [allowing([GET], ['*'], condition)]));
    expect(
      (await get(user('core', { StringEquals: { 'aws:ResourceTag/team': 'core' } }), 'app/db')).SecretString,
    ).toBe('1');
    await expect(
      get(user('web', { StringEquals: { 'aws:ResourceTag/team': 'web' } }), 'app/db'),
    ).rejects.toMatchObject({ name: 'AccessDeniedException' });
    const staged = user('staged', { StringEquals: { 'secretsmanager:VersionStage': 'AWSCURRENT' } });
    await expect(get(staged, 'app/db')).rejects.toMatchObject({ name: 'AccessDeniedException' });
    expect((await get(staged, 'app/db', { VersionStage: 'AWSCURRENT' })).SecretString).toBe('1');
  });

  it('crosses accounts by full ARN when the secret’s policy lets the role in', async () => {
    cloud.account(OTHER);
    const foreign = cloud.secrets(OTHER, region);
    const resourcePolicy = {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: { AWS: roleArn }, Action: GET, Resource: '*' }],
    };
    const shared = foreign.put({ name: 'shared', value: '1', resourcePolicy });
    const closed = foreign.put({ name: 'closed', value: '2' });
    const client = await sessionWith(allowing([GET]));
    expect((await get(client, shared)).SecretString).toBe('1');
    await expect(get(client, closed)).rejects.toMatchObject({
      message: expect.stringContaining('because no resource-based policy allows'),
    });
    await expect(get(client, 'shared')).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  });

  it('works in the other partitions', async () => {
    cloud.account('777788889999', 'aws-cn');
    const arn = cloud.secrets('777788889999', 'cn-north-1').put({ name: 'app', value: '1' });
    expect(arn).toMatch(/^arn:aws-cn:secretsmanager:cn-north-1:777788889999:secret:app-/u);
    const keys = cloud.account('777788889999').addUser('u', [allowing([GET], [arn])]);
    expect((await get(clientOf(keys, { region: 'cn-north-1' }), 'app')).SecretString).toBe('1');
  });
});

describe('BatchGetSecretValue', () => {
  const batch = (
    client: SecretsManagerClient,
    SecretIdList: string[],
  ): Promise<{ SecretValues?: { Name?: string | undefined }[] | undefined; Errors?: object[] | undefined }> =>
    client.send(new BatchGetSecretValueCommand({ SecretIdList }));

  it('answers in its own order, and puts failures beside the values with status 200', async () => {
    for (const name of ['a', 'b', 'c']) {
      secrets.put({ name, value: name });
    }
    const denied = {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Deny', Action: GET, Resource: `arn:aws:secretsmanager:*:*:secret:c-*` }],
    };
    const client = clientOf(cloud.account(ACCOUNT).addUser('u', [allowing(['secretsmanager:*']), denied]));
    const answer = await batch(client, ['a', 'b', 'c', 'absent']);
    expect(answer.SecretValues?.map(({ Name }) => Name)).toEqual(['b', 'a']);
    expect(answer.Errors).toEqual([
      {
        SecretId: 'absent',
        ErrorCode: 'ResourceNotFoundException',
        Message: "Secrets Manager can't find the specified secret.",
      },
      {
        SecretId: 'c',
        ErrorCode: 'AccessDeniedException',
        Message: expect.stringContaining('explicit deny in an identity-based policy'),
      },
    ]);
  });

  it('needs its own permission besides that for each value', async () => {
    secrets.put({ name: 'a', value: '1' });
    await expect(batch(await sessionWith(allowing([GET])), ['a'])).rejects.toMatchObject({
      message: expect.stringContaining(BATCH),
    });
    const answer = await batch(await sessionWith(allowing([BATCH])), ['a']);
    expect(answer.Errors).toMatchObject([{ SecretId: 'a', ErrorCode: 'AccessDeniedException' }]);
  });

  it('takes twenty names, not one more', async () => {
    const names = Array.from({ length: 21 }, (_, number) => `s${number}`);
    for (const name of names) {
      secrets.put({ name, value: '1' });
    }
    expect((await batch(all, names.slice(1))).SecretValues).toHaveLength(20);
    await expect(batch(all, names)).rejects.toMatchObject({ name: 'ValidationException' });
  });

  it('filters by prefix and tag, page by page', async () => {
    secrets.put({ name: 'app/a', value: '1', tags: { team: 'core' } });
    secrets.put({ name: 'app/b', value: '2', tags: { team: 'web' } });
    secrets.put({ name: 'other', value: '3', tags: { team: 'core' } });
    cloud.settings.maxPageSize = 1;
    const names: (string | undefined)[] = [];
    let NextToken: string | undefined;
    do {
      const page = await all.send(
        new BatchGetSecretValueCommand({ Filters: [{ Key: 'name', Values: ['app/'] }], NextToken }),
      );
      names.push(...(page.SecretValues ?? []).map(({ Name }) => Name));
      NextToken = page.NextToken;
    } while (NextToken !== undefined);
    expect(names).toEqual(['app/a', 'app/b']);
    const tagged = await all.send(
      new BatchGetSecretValueCommand({
        Filters: [
          { Key: 'tag-value', Values: ['core'] },
          { Key: 'name', Values: ['!other'] },
        ],
      }),
    );
    expect(tagged.SecretValues?.map(({ Name }) => Name)).toEqual(['app/a']);
    await expect(
      all.send(
        new BatchGetSecretValueCommand({ Filters: [{ Key: 'name', Values: ['x'] }], NextToken: 'made-up' }),
      ),
    ).rejects.toMatchObject({ name: 'InvalidNextTokenException' });
    await expect(
      (await sessionWith(allowing([BATCH]))).send(
        new BatchGetSecretValueCommand({ Filters: [{ Key: 'name', Values: ['x'] }] }),
      ),
    ).rejects.toThrow(LIST);
  });
});

describe('DescribeSecret and ListSecrets', () => {
  it('tell rotation, stages and tags, and never a value', async () => {
    const lastMs = Date.UTC(2026, 0, 1);
    secrets.put({
      name: 'app/db',
      value: 'do-not-show',
      versionId: 'id-1',
      description: 'd',
      tags: { a: 'b' },
      rotation: { everyDays: 30, lastMs },
    });
    const description = await all.send(new DescribeSecretCommand({ SecretId: 'app/db' }));
    expect(description).toMatchObject({
      Name: 'app/db',
      RotationEnabled: true,
      RotationRules: { AutomaticallyAfterDays: 30 },
      LastRotatedDate: new Date(lastMs),
      VersionIdsToStages: { 'id-1': ['AWSCURRENT'] },
      Tags: [{ Key: 'a', Value: 'b' }],
    });
    expect(JSON.stringify(description)).not.toContain('do-not-show');
    const list = await all.send(new ListSecretsCommand({}));
    expect(list.SecretList).toMatchObject([
      { Name: 'app/db', SecretVersionsToStages: { 'id-1': ['AWSCURRENT'] } },
    ]);
  });

  it('leave secrets planned for deletion out unless asked, and sort both ways', async () => {
    for (const name of ['a', 'b', 'c']) {
      secrets.put({ name, value: '1' });
    }
    secrets.scheduleDeletion('b', Date.now());
    const names = async (input: object): Promise<unknown> =>
      (await all.send(new ListSecretsCommand(input))).SecretList?.map(({ Name }) => Name);
    expect(await names({})).toEqual(['a', 'c']);
    expect(await names({ IncludePlannedDeletion: true, SortOrder: 'desc' })).toEqual(['c', 'b', 'a']);
  });
});

describe('the wire', () => {
  beforeEach(() => void secrets.put({ name: 'app/db', value: 'value' }));

  it.each(['plain', 'namespaced', 'header'] as const)(
    'spells errors in the %s way, and the SDK reads them',
    async (style) => {
      cloud.settings.errorStyle = style;
      await expect(get(all, 'absent')).rejects.toMatchObject({
        name: 'ResourceNotFoundException',
        message: "Secrets Manager can't find the specified secret.",
      });
    },
  );

  it('throttles and breaks as scripted, and the SDK’s retry succeeds', async () => {
    const client = clientOf(cloud.account(ACCOUNT).addUser('u', [allowing([GET])]), { maxAttempts: 2 });
    for (const fault of [
      jsonFailure(),
      jsonFailure('InternalServiceError', 'try again', 500),
      { kind: 'reset' } as const,
    ]) {
      cloud.secretsManager.fail(fault);
      expect((await get(client, 'app/db')).SecretString).toBe('value');
    }
  });

  it.each([
    ['truncated', { kind: 'truncate' }],
    [
      'HTML',
      { kind: 'answer', answer: { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>' } },
    ],
  ] as const)('can send a %s body, which the SDK does not take for a secret', async (_, fault) => {
    cloud.secretsManager.fail(fault);
    await expect(get(all, 'app/db')).rejects.toThrow();
  });

  it('refuses operations and inputs that do not exist', async () => {
    await expect(all.send(new GetSecretValueCommand({ SecretId: 7 as unknown as string }))).rejects.toThrow();
    await expect(get(all, '')).rejects.toMatchObject({ name: 'ValidationException' });
  });
});
