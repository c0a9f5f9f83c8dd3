/**
 * SOPS files whose data keys are in AWS KMS, against the little AWS: which session is asked for, and for what.
 */

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AwsSettings } from '../../../src/fetch/providers/aws/settings.ts';
import { jsonFailure } from '../../servers/aws/aws-fault.ts';
import { allowing } from '../../servers/aws/github-role.ts';
import type { KmsKey } from '../../servers/aws/kms.ts';
import { workflowRun } from '../../servers/oidc-claims.ts';
import { type OidcIssuer, startOidcIssuer } from '../../servers/oidc-issuer.ts';
import { ACCOUNT, type AwsWorld, REGION, startAwsWorld } from '../aws-world.ts';
import { Sealer } from '../sops/sealer.ts';
import { makeWorkspace, sopsValues, type Workspace } from '../sops/workspace.ts';

const NAMES = ['AWS_ENDPOINT_URL_STS', 'AWS_ENDPOINT_URL_KMS'];
const before = Object.fromEntries(NAMES.map((name) => [name, process.env[name]]));
let issuer: OidcIssuer;
let world: AwsWorld;
let workspace: Workspace;
beforeAll(async () => {
  issuer = await startOidcIssuer();
});
afterAll(async () => {
  await issuer.close();
  for (const [name, value] of Object.entries(before)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
});
beforeEach(async () => {
  issuer.run = workflowRun();
  workspace = makeWorkspace();
  world = await startAwsWorld(issuer, { policies: [allowing(['kms:Decrypt', 'sts:AssumeRole'])] });
  Object.assign(process.env, world.cloud.environment);
});
afterEach(async () => {
  workspace.remove();
  await world.close();
});

const keyIn = (region = REGION, alias?: string): KmsKey => world.cloud.keys(ACCOUNT, region).create(alias);

/** A file with the one value `value` at `a`, its data key under these keys. */
function write(path: string, entries: (dataKey: Buffer) => readonly unknown[]): void {
  const s = new Sealer();
  const leaf = s.leaf('a:', `value of ${path}`);
  workspace.write(path, `a: ${leaf}\nsops: ${JSON.stringify(s.metadata({ kms: entries(s.dataKey) }))}\n`);
}

function entry(
  key: KmsKey,
  dataKey: Buffer,
  context: Readonly<Record<string, string>> = {},
): Record<string, unknown> {
  const more = Object.keys(context).length === 0 ? {} : { context };
  return {
    arn: key.arn,
    ...more,
    created_at: '2026-08-01T12:00:00Z',
    enc: key.encrypt(dataKey, context).toString('base64'),
    aws_profile: '',
  };
}

function open(text: string, changes: Partial<AwsSettings> = {}): Promise<Readonly<Record<string, string>>> {
  const aws: AwsSettings = {
    role: world.role,
    region: REGION,
    audience: 'sts.amazonaws.com',
    sessionSeconds: 900,
    sessionName: 'tacet-test',
    maxAttempts: 2,
    environment: {},
    ...changes,
  };
  return sopsValues(workspace.folder, text, { aws, mint: (audience) => issuer.mint(audience) });
}

const kmsCalls = (): readonly unknown[] =>
  world.cloud.kms.requests.map(({ body, status }) => [JSON.parse(body.toString()).KeyId, status]);

describe('a data key in AWS KMS', () => {
  it('is decrypted with a session that may use exactly the keys of the files', async () => {
    const key = keyIn();
    const far = keyIn('ap-southeast-2');
    write('f.yaml', (dataKey) => [entry(key, dataKey, { app: 'shop', stage: 'prod' })]);
    write('g.yaml', (dataKey) => [entry(far, dataKey)]);
    expect(await open('A = sops:f.yaml#a\nB = sops:g.yaml#a')).toEqual({
      A: 'value of f.yaml',
      B: 'value of g.yaml',
    });
    expect(kmsCalls()).toEqual([
      [key.arn, 200],
      [far.arn, 200],
    ]);
    expect(world.cloud.sts.requests).toHaveLength(1);
    expect(JSON.parse(world.policies()[0] ?? '')).toEqual({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 'kms:Decrypt', Resource: [key.arn, far.arn] }],
    });
  });

  it('is not asked for when a value is not asked for', async () => {
    write('f.yaml', (dataKey) => [entry(keyIn(), dataKey)]);
    workspace.write('g.yaml', 'a: b');
    expect((await open('A = sops:g.yaml#a')).A).toContain('no metadata');
    expect(world.cloud.sts.requests).toEqual([]);
  });

  it('named by an alias is decrypted with a session limited to that alias', async () => {
    const key = keyIn(REGION, 'alias/app');
    write('f.yaml', (dataKey) => [{ ...entry(key, dataKey), arn: key.arn.replace(/key\/.*/, 'alias/app') }]);
    expect(await open('A = sops:f.yaml#a')).toEqual({ A: 'value of f.yaml' });
    expect(JSON.parse(world.policies()[0] ?? '').Statement[0]).toMatchObject({
      Resource: `arn:aws:kms:${REGION}:${ACCOUNT}:key/*`,
      Condition: { StringEquals: { 'kms:RequestAlias': 'alias/app' } },
    });
  });

  it('behind a role that the file names is decrypted by that role', async () => {
    const role = world.cloud.account(ACCOUNT).addRole({
      name: 'decryptor',
      policies: [allowing(['kms:Decrypt'])],
      trust: {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Principal: { AWS: world.role }, Action: 'sts:AssumeRole' }],
      },
    });
    const key = keyIn();
    for (const named of [{ role }, { arn: `${key.arn}+${role}` }]) {
      write('f.yaml', (dataKey) => [{ ...entry(key, dataKey), ...named }]);
      expect(await open('A = sops:f.yaml#a')).toEqual({ A: 'value of f.yaml' });
    }
    const [first, second] = world.policies().map((text) => JSON.parse(text).Statement);
    expect(first).toEqual([{ Effect: 'Allow', Action: 'sts:AssumeRole', Resource: [role] }]);
    expect(second).toEqual([{ Effect: 'Allow', Action: 'kms:Decrypt', Resource: [key.arn] }]);
  });

  it('behind a role that does not let us in says so', async () => {
    const role = `arn:aws:iam::${ACCOUNT}:role/stranger`;
    write('f.yaml', (dataKey) => [{ ...entry(keyIn(), dataKey), role }]);
    expect((await open('A = sops:f.yaml#a')).A).toContain(`may not assume ${role}, which the file names`);
  });

  it('is looked for under the next key when one refuses', async () => {
    const [disabled, good] = [keyIn(), keyIn()];
    disabled.isEnabled = false;
    write('f.yaml', (dataKey) => [entry(disabled, dataKey), entry(good, dataKey)]);
    expect(await open('A = sops:f.yaml#a')).toEqual({ A: 'value of f.yaml' });
    expect(kmsCalls()).toEqual([
      [disabled.arn, 400],
      [good.arn, 200],
    ]);
  });

  it.for([
    [
      'a disabled key',
      (key: KmsKey) => {
        key.isEnabled = false;
      },
      'is disabled or waits for its deletion',
    ],
    [
      'a throttled service',
      () => world.cloud.kms.fail(jsonFailure('ThrottlingException'), { times: 9 }),
      'refuses more requests',
    ],
    [
      'no connection',
      () => world.cloud.kms.fail({ kind: 'reset' }, { times: 9 }),
      'AWS KMS in eu-central-1 cannot be reached',
    ],
  ] as const)('with %s says so', async ([, spoil, message]) => {
    const key = keyIn();
    write('f.yaml', (dataKey) => [entry(key, dataKey)]);
    spoil(key);
    expect((await open('A = sops:f.yaml#a')).A).toContain(message);
  });

  it('for another context, of a role without permission, or of no role says so', async () => {
    const key = keyIn();
    write('f.yaml', (dataKey) => [{ ...entry(key, dataKey, { app: 'shop' }), context: { app: 'other' } }]);
    expect((await open('A = sops:f.yaml#a')).A).toContain('or for another context');
    expect((await open('A = sops:f.yaml#a', { role: undefined })).A).toContain('needs a role');
    await world.close();
    world = await startAwsWorld(issuer, { policies: [allowing(['ssm:*'])] });
    Object.assign(process.env, world.cloud.environment);
    expect((await open('A = sops:f.yaml#a')).A).toContain('may not decrypt with');
  });

  it('named by what is no ARN is refused without a request', async () => {
    write('f.yaml', () => [{ arn: 'https://evil.example/key', enc: 'eA==' }]);
    expect((await open('A = sops:f.yaml#a')).A).toContain('by what is not its ARN');
    expect(world.cloud.sts.requests).toEqual([]);
  });

  it('needs as many sessions as the policies of many keys take, and the files are opened all the same', async () => {
    const keys = Array.from({ length: 40 }, () => keyIn());
    for (const [at, key] of keys.entries()) write(`f${at}.yaml`, (dataKey) => [entry(key, dataKey)]);
    const got = await open(keys.map((_, at) => `N${at} = sops:f${at}.yaml#a`).join('\n'));
    expect(got.N39).toBe('value of f39.yaml');
    expect(world.policies().length).toBeGreaterThan(1);
    expect(Math.max(...world.policies().map(({ length }) => length))).toBeLessThanOrEqual(2048);
  });
});
