// SSM Parameter Store against the official SDK client: values, selectors, permissions, pages, secrets by reference.
// Expected answers are those of the API reference and of facts/secret-providers.md section 2.2.
// The last test proves that an SDK in a child process needs the environment alone to find the servers.

import {
  DescribeParametersCommand,
  GetParameterCommand,
  GetParametersByPathCommand,
  GetParametersCommand,
  SSMClient,
} from '@aws-sdk/client-ssm';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type AwsCloud, startAwsCloud } from './aws/aws-cloud.ts';
import { jsonFailure } from './aws/aws-fault.ts';
import { allowing } from './aws/github-role.ts';
import type { ParameterStore } from './aws/parameter-store.ts';

const ACCOUNT = '111122223333';
const region = 'eu-central-1';
const arn = (name: string): string => `arn:aws:ssm:${region}:${ACCOUNT}:parameter/${name}`;

let cloud: AwsCloud;
let parameters: ParameterStore;
let all: SSMClient;
beforeEach(async () => {
  cloud = await startAwsCloud();
  parameters = cloud.parameters(ACCOUNT, region);
  all = user('all', [allowing(['ssm:*', 'secretsmanager:*'])]);
});
afterEach(() => {
  vi.unstubAllEnvs();
  return cloud.close();
});

function user(name: string, policies: readonly unknown[], maxAttempts = 1): SSMClient {
  const credentials = { ...cloud.account(ACCOUNT).addUser(name, policies) };
  return new SSMClient({ region, endpoint: cloud.ssm.url, credentials, maxAttempts });
}

const getOne = (
  client: SSMClient,
  Name: string,
  WithDecryption = true,
): Promise<{ Parameter?: object | undefined }> =>
  client.send(new GetParameterCommand({ Name, WithDecryption }));
const getMany = (
  client: SSMClient,
  Names: string[],
  WithDecryption = true,
): Promise<{
  Parameters?: { Name?: string | undefined; Value?: string | undefined }[] | undefined;
  InvalidParameters?: string[] | undefined;
}> => client.send(new GetParametersCommand({ Names, WithDecryption }));

it('returns the newest value, or that of a version or label, by name or ARN', async () => {
  parameters.put({ name: '/app/url', value: 'one', labels: ['stable'] });
  const own = parameters.put({ name: '/app/url', value: 'two' });
  expect(own).toBe(arn('app/url'));
  expect((await getOne(all, '/app/url')).Parameter).toMatchObject({
    Name: '/app/url',
    Type: 'String',
    Value: 'two',
    Version: 2,
    ARN: own,
    DataType: 'text',
  });
  for (const name of ['/app/url:1', '/app/url:stable', `${own}:1`]) {
    expect((await getOne(all, name)).Parameter).toMatchObject({
      Value: 'one',
      Version: 1,
      Selector: name.slice(name.lastIndexOf(':')),
    });
  }
  await expect(getOne(all, '/app/url:9')).rejects.toMatchObject({ name: 'ParameterVersionNotFound' });
});

it('answers 200 with the names it could not find', async () => {
  parameters.put({ name: 'plain', value: '1' });
  parameters.put({ name: '/list', value: 'a,b', type: 'StringList' });
  const answer = await getMany(all, ['plain', '/absent', '/list', '/list:7']);
  expect(answer.InvalidParameters).toEqual(['/absent', '/list:7']);
  // Not in the order asked: the service promises none.
  expect(answer.Parameters?.map(({ Name, Value }) => [Name, Value])).toEqual([
    ['/list', 'a,b'],
    ['plain', '1'],
  ]);
  await expect(getOne(all, '/absent')).rejects.toMatchObject({
    name: 'ParameterNotFound',
    $metadata: { httpStatusCode: 400 },
  });
});

it('takes ten names, each once', async () => {
  const names = Array.from({ length: 11 }, (_, number) => `/p${number}`);
  expect((await getMany(all, names.slice(1))).InvalidParameters).toHaveLength(10);
  await expect(getMany(all, names)).rejects.toMatchObject({ name: 'ValidationException' });
  await expect(getMany(all, ['/a', '/a'])).rejects.toMatchObject({ name: 'ValidationException' });
});

it('encrypts a SecureString unless asked to decrypt, and wants the customer’s key', async () => {
  const keyId = `arn:aws:kms:${region}:${ACCOUNT}:key/0001`;
  parameters.put({ name: '/own', value: 'value', type: 'SecureString' });
  parameters.put({ name: '/customer', value: 'value', type: 'SecureString', keyId });
  expect((await getOne(all, '/own')).Parameter).toMatchObject({ Type: 'SecureString', Value: 'value' });
  expect(JSON.stringify(await getOne(all, '/own', false))).not.toContain('"value"');
  await expect(getOne(all, '/customer')).rejects.toMatchObject({
    name: 'AccessDeniedException',
    message: expect.stringMatching(/^The ciphertext refers to/u),
  });
  const condition = { StringEquals: { 'kms:ViaService': `ssm.${region}.amazonaws.com` } };
  const holder = user('holder', [
    allowing(['ssm:GetParameter']),
    allowing(['kms:Decrypt'], [keyId], condition),
  ]);
  expect((await getOne(holder, '/customer')).Parameter).toMatchObject({ Value: 'value' });
});

it('refuses the whole call when one name is not allowed', async () => {
  parameters.put({ name: '/app/a', value: '1' });
  parameters.put({ name: '/ops/b', value: '2' });
  const limited = user('limited', [allowing(['ssm:GetParameters'], [arn('app/*')])]);
  expect((await getMany(limited, ['/app/a'])).Parameters).toHaveLength(1);
  await expect(getMany(limited, ['/app/a', '/ops/b'])).rejects.toMatchObject({
    name: 'AccessDeniedException',
    message:
      `User: arn:aws:iam::${ACCOUNT}:user/limited is not authorized to perform: ssm:GetParameters on resource: ` +
      `${arn('ops/b')} because no identity-based policy allows the ssm:GetParameters action`,
  });
});

it('walks a path, one level or all, page by page', async () => {
  for (const name of ['/app/a', '/app/b', '/app/deep/c', '/apple', '/other']) {
    parameters.put({ name, value: name });
  }
  cloud.settings.maxPageSize = 1;
  const walk = async (client: SSMClient, Recursive: boolean): Promise<unknown[]> => {
    const names: unknown[] = [];
    let NextToken: string | undefined;
    do {
      const page = await client.send(new GetParametersByPathCommand({ Path: '/app', Recursive, NextToken }));
      names.push(...(page.Parameters ?? []).map(({ Name }) => Name));
      NextToken = page.NextToken;
    } while (NextToken !== undefined);
    return names;
  };
  expect(await walk(all, false)).toEqual(['/app/a', '/app/b']);
  expect(await walk(all, true)).toEqual(['/app/a', '/app/b', '/app/deep/c']);
  await expect(
    walk(user('narrow', [allowing(['ssm:GetParametersByPath'], [arn('app/*')])]), true),
  ).rejects.toMatchObject({
    message: expect.stringContaining(`on resource: ${arn('app')} because`),
  });
  await expect(
    all.send(new GetParametersByPathCommand({ Path: '/app', MaxResults: 11 })),
  ).rejects.toMatchObject({ name: 'ValidationException' });
  await expect(all.send(new GetParametersByPathCommand({ Path: 'app' }))).rejects.toMatchObject({
    name: 'ValidationException',
  });
});

it('reads a secret through its reference, with both permissions', async () => {
  cloud.secrets(ACCOUNT, region).put({ name: 'app/db', value: '{"user":"u"}' });
  const name = '/aws/reference/secretsmanager/app/db';
  const answer = await getOne(all, name);
  expect(answer.Parameter).toMatchObject({ Name: name, Type: 'SecureString', Value: '{"user":"u"}' });
  expect(JSON.parse((answer.Parameter as { SourceResult: string }).SourceResult)).toMatchObject({
    Name: 'app/db',
  });
  expect((await getMany(all, ['/aws/reference/secretsmanager/none'])).InvalidParameters).toHaveLength(1);
  await expect(getOne(all, name, false)).rejects.toMatchObject({ name: 'ValidationException' });
  await expect(getOne(user('half', [allowing(['ssm:*'])]), name)).rejects.toMatchObject({
    message: expect.stringContaining('secretsmanager:GetSecretValue'),
  });
});

it('throttles as scripted, and the SDK’s retry succeeds', async () => {
  parameters.put({ name: '/a', value: '1' });
  cloud.ssm.fail(jsonFailure());
  expect((await getMany(user('patient', [allowing(['ssm:*'])], 2), ['/a'])).Parameters).toHaveLength(1);
  expect(cloud.ssm.requests.map(({ status }) => status)).toEqual([400, 200]);
});

it('is found by an SDK that reads the environment alone', async () => {
  expect(Object.keys(cloud.environment)).toEqual([
    'AWS_ENDPOINT_URL_STS',
    'AWS_ENDPOINT_URL_SECRETS_MANAGER',
    'AWS_ENDPOINT_URL_SSM',
    'AWS_ENDPOINT_URL_KMS',
  ]);
  parameters.put({ name: '/a', value: '1' });
  vi.stubEnv('AWS_ENDPOINT_URL_SSM', cloud.environment.AWS_ENDPOINT_URL_SSM);
  const credentials = { ...cloud.account(ACCOUNT).addUser('env', [allowing(['ssm:*'])]) };
  const client = new SSMClient({ region, credentials, maxAttempts: 1 });
  expect((await getOne(client, '/a')).Parameter).toMatchObject({ Value: '1' });
});

it('describes parameters by path and tags without their values, page after page', async () => {
  parameters.put({ name: '/app/a', value: 'hidden', tags: { team: 'web', env: 'prod' } });
  parameters.put({ name: '/app/b/c', value: 'hidden', tags: { team: 'web' } });
  parameters.put({ name: '/apple', value: 'hidden', tags: { team: 'web' } });
  const described = async (
    filters: { Key: string; Option?: string; Values: string[] }[],
    token?: string,
  ): Promise<{ readonly names: readonly unknown[]; readonly next: string | undefined }> => {
    const answer = await all.send(
      new DescribeParametersCommand({
        ParameterFilters: filters,
        ...(token === undefined ? {} : { NextToken: token }),
      }),
    );
    expect(JSON.stringify(answer.Parameters)).not.toContain('hidden');
    return { names: (answer.Parameters ?? []).map(({ Name }) => Name), next: answer.NextToken };
  };
  const web = { Key: 'tag:team', Option: 'Equals', Values: ['web'] };
  const below = { Key: 'Path', Option: 'Recursive', Values: ['/app'] };
  expect((await described([web])).names).toEqual(['/app/a', '/app/b/c', '/apple']);
  expect((await described([{ ...below, Option: 'OneLevel' }])).names).toEqual(['/app/a']);
  expect((await described([web, { Key: 'tag:env', Values: ['prod'] }])).names).toEqual(['/app/a']);
  cloud.settings.maxPageSize = 1;
  const first = await described([web, below]);
  expect(first.names).toEqual(['/app/a']);
  expect(await described([web, below], first.next)).toEqual({ names: ['/app/b/c'], next: undefined });
  await expect(described([{ Key: 'Colour', Values: ['x'] }])).rejects.toMatchObject({
    name: 'InvalidFilterKey',
  });
});
