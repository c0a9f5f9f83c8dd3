/**
 * What the AWS provider does beyond single secrets of one role: prefixes, tags and paths with all their pages, chained
 * roles, accounts that are allowed, the session itself, replicas, and the schedule of rotations.
 */

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Secret } from '../../../src/base/secret.ts';
import { decodeClaims } from '../../../src/fetch/identity/claims.ts';
import { LeaseBook } from '../../../src/fetch/leases/contract.ts';
import { AwsListProvider } from '../../../src/fetch/providers/aws/list-provider.ts';
import { AwsProvider } from '../../../src/fetch/providers/aws/provider.ts';
import type { AwsSettings } from '../../../src/fetch/providers/aws/settings.ts';
import type { LocatorOutcome, Provider } from '../../../src/fetch/providers/contract.ts';
import { allowing } from '../../servers/aws/github-role.ts';
import { workflowRun } from '../../servers/oidc-claims.ts';
import { type OidcIssuer, startOidcIssuer } from '../../servers/oidc-issuer.ts';
import { ACCOUNT, type AwsWorld, REGION, startAwsWorld } from '../aws-world.ts';
import { requestsOf } from '../provider-run.ts';

const OTHER_ACCOUNT = '444455556666';

let issuer: OidcIssuer;
let world: AwsWorld;
const before: Record<string, string | undefined> = {};
beforeAll(async () => {
  issuer = await startOidcIssuer();
  for (const name of ['AWS_ENDPOINT_URL_STS', 'AWS_ENDPOINT_URL_SECRETS_MANAGER', 'AWS_ENDPOINT_URL_SSM'])
    before[name] = process.env[name];
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
  world = await startAwsWorld(issuer, { policies: [allowing(['secretsmanager:*', 'ssm:*', 'sts:*'])] });
  Object.assign(process.env, world.cloud.environment);
});
afterEach(() => world.close());

const settings = (changes: Partial<AwsSettings> = {}): AwsSettings => ({
  role: world.role,
  region: REGION,
  audience: 'sts.amazonaws.com',
  sessionSeconds: 900,
  sessionName: 'tacet-octo-org-octo-repo-9001',
  maxAttempts: 3,
  environment: {},
  ...changes,
});

const concealed: string[] = [];
const notes: string[] = [];
async function fetchWith(
  provider: Provider,
  text: string,
  wantsAge = false,
): Promise<readonly LocatorOutcome[]> {
  concealed.length = 0;
  notes.length = 0;
  const report = await provider.fetch(requestsOf(text), {
    identity: {
      token: async (audience) => {
        const secret = Secret.fromText(await issuer.mint(audience));
        return { secret, claims: decodeClaims(secret) };
      },
    },
    leases: new LeaseBook(() => undefined),
    conceal: async (secrets) => void concealed.push(...secrets.map((secret) => secret.reveal())),
    signal: new AbortController().signal,
    wantsAge,
  });
  notes.push(...report.notes.map(({ text: note }) => note));
  return report.outcomes;
}

const jsonOf = (outcomes: readonly LocatorOutcome[]): unknown => {
  const [outcome] = outcomes;
  if (outcome?.kind !== 'value') throw new Error(JSON.stringify(outcome));
  return JSON.parse(outcome.value.secret.reveal());
};
const errorOf = (outcomes: readonly LocatorOutcome[]): string => {
  const [outcome] = outcomes;
  return outcome?.kind === 'failure' ? outcome.failure.error.message : 'no failure';
};

describe('secrets by prefix and tag', () => {
  it('come as one object, in the fewest calls, through all pages', async () => {
    world.cloud.settings.maxPageSize = 20;
    for (let n = 0; n < 25; n++) world.secrets.put({ name: `prod/key-${n}`, value: `value ${n}` });
    world.secrets.put({ name: 'test/key', value: 'not this' });
    const all = jsonOf(await fetchWith(new AwsListProvider(settings()), 'A = aws:prod/*'));
    expect(Object.keys(all as object)).toHaveLength(25);
    expect(all).toMatchObject({ 'prod/key-0': 'value 0', 'prod/key-24': 'value 24' });
    // the policy of a session names each secret and has 2,048 characters, so two sessions share the 25; a batch has 20
    const shares = world
      .policies()
      .filter((policy) => policy.includes('GetSecretValue'))
      .map((policy) => JSON.parse(policy).Statement[0].Resource.length as number);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBe(25);
    expect(world.calls().filter((call) => call === 'BatchGetSecretValue')).toHaveLength(
      shares.reduce((sum, share) => sum + Math.ceil(share / 20), 0),
    );
    expect(world.calls().filter((call) => call === 'GetSecretValue')).toEqual([]);
  });

  it('are those with exactly this tag', async () => {
    world.secrets.put({ name: 'a', value: '1', tags: { team: 'payments' } });
    world.secrets.put({ name: 'b', value: '2', tags: { team: 'payments-test' } });
    world.secrets.put({ name: 'c', value: '3', tags: { owner: 'payments' } });
    expect(jsonOf(await fetchWith(new AwsListProvider(settings()), 'A = aws:*?team=payments'))).toEqual({
      a: '1',
    });
  });

  it('that nothing has are reported', async () => {
    expect(errorOf(await fetchWith(new AwsListProvider(settings()), 'A = aws:none/*'))).toContain(
      'finds no secret',
    );
  });
});

describe('parameters below a path', () => {
  it('come as one object of their paths, ten a page', async () => {
    for (let n = 0; n < 23; n++)
      world.parameters.put({ name: `/app/db/${n}`, value: `p${n}`, type: 'SecureString' });
    world.parameters.put({ name: '/app/deep/er/key', value: 'deep', type: 'String' });
    world.parameters.put({ name: '/application', value: 'not this', type: 'String' });
    const all = jsonOf(await fetchWith(new AwsProvider(settings()), 'A = aws-ssm:/app/*')) as object;
    expect(Object.keys(all)).toHaveLength(24);
    expect(all).toMatchObject({ 'db/0': 'p0', 'deep/er/key': 'deep' });
    // 24 parameters in pages of 10
    expect(world.calls().filter((call) => call === 'GetParametersByPath')).toHaveLength(3);
    const [policy = ''] = world.policies();
    expect(JSON.parse(policy).Statement[0]).toEqual({
      Effect: 'Allow',
      Action: 'ssm:GetParametersByPath',
      Resource: [
        `arn:aws:ssm:${REGION}:${ACCOUNT}:parameter/app`,
        `arn:aws:ssm:${REGION}:${ACCOUNT}:parameter/app/*`,
      ],
    });
  });

  it('that are not there are reported', async () => {
    expect(errorOf(await fetchWith(new AwsProvider(settings()), 'A = aws-ssm:/none/*'))).toContain(
      'has no aws-ssm:/none/*',
    );
  });
});

describe('chained roles', () => {
  const chained = (trusted: string): string => {
    world.cloud.account(OTHER_ACCOUNT);
    return world.cloud.account(OTHER_ACCOUNT).addRole({
      name: 'reader',
      policies: [allowing(['secretsmanager:*'])],
      trust: {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Principal: { AWS: trusted }, Action: 'sts:AssumeRole' }],
      },
    });
  };

  it('fetch with the last one, in its account, and the first may do nothing but assume it', async () => {
    const reader = chained(world.role);
    world.cloud.secrets(OTHER_ACCOUNT, REGION).put({ name: 'app', value: '{"there":1}' });
    world.secrets.put({ name: 'app', value: '{"here":1}' });
    const provider = new AwsProvider(settings({ roleChain: [reader] }));
    expect(jsonOf(await fetchWith(provider, 'A = aws:app'))).toEqual({ there: 1 });
    expect(world.calls()).toEqual(['AssumeRoleWithWebIdentity', 'AssumeRole', 'GetSecretValue']);
    const [first = '', second = ''] = world.policies();
    expect(JSON.parse(first).Statement).toEqual([
      { Effect: 'Allow', Action: 'sts:AssumeRole', Resource: reader },
    ]);
    expect(second).toContain(`:${OTHER_ACCOUNT}:secret:app-??????`);
    // both sessions are hidden: a key and a token each
    expect(concealed).toHaveLength(4);
  });

  it('that do not trust each other are told which, with the policy to paste', async () => {
    const reader = chained(`arn:aws:iam::${ACCOUNT}:role/somebody-else`);
    const [outcome] = await fetchWith(new AwsProvider(settings({ roleChain: [reader] })), 'A = aws:app');
    if (outcome?.kind !== 'failure') throw new Error('a failure was expected');
    expect(outcome.failure.error.message).toBe(`${world.role} may not assume ${reader} (AccessDenied)`);
    expect(outcome.failure.advice.join('\n')).toContain(`"AWS": "${world.role}"`);
  });

  it('and lengths, accounts and forms that cannot work are found before any network', () => {
    const provider = new AwsProvider(
      settings({ roleChain: ['reader'], sessionSeconds: 7200, allowedAccounts: ['999988887777'] }),
    );
    const mistakes = provider
      .check(requestsOf('A = aws:app'))
      .map(({ setting, what }) => `${setting}: ${what}`);
    expect(mistakes).toEqual([
      'role-chain: entry 1 is not the ARN of a role',
      'session-duration: a session of a chained role lasts 3600 seconds at most',
      `allowed-account-ids: the account ${ACCOUNT} of ${world.role} is not among them`,
    ]);
    const allowed = new AwsProvider(settings({ allowedAccounts: [ACCOUNT] }));
    expect(allowed.check(requestsOf('A = aws:app'))).toEqual([]);
  });
});

describe('the credentials themselves', () => {
  it('come from a session of their own without a policy, in the form of credential_process', async () => {
    world.secrets.put({ name: 'app', value: 'x' });
    const outcomes = await fetchWith(new AwsProvider(settings()), 'A = aws:app\nB = aws:credentials');
    const found = outcomes.find(({ request }) => request.written === 'aws:credentials');
    if (found?.kind !== 'value') throw new Error('credentials were expected');
    const credentials = JSON.parse(found.value.secret.reveal());
    const session = world.cloud.sessions.at(-1);
    expect(credentials).toMatchObject({
      Version: 1,
      AccessKeyId: session?.accessKeyId,
      SecretAccessKey: session?.secretAccessKey,
      SessionToken: session?.sessionToken,
    });
    expect(world.policies()).toEqual([expect.stringContaining('secret:app-'), '']);
    expect(found.value.lease).toEqual({ id: undefined, isRevoked: false });
    expect(notes.at(-1)).toMatch(/^aws:credentials: a session of arn:.*ends by itself at 20/);
  });
});

describe('replicas and rotation', () => {
  it('an ARN of a replica is read in its own region', async () => {
    const replica = world.cloud
      .secrets(ACCOUNT, 'eu-west-1')
      .put({ name: 'app', value: '{"from":"replica"}' });
    expect(jsonOf(await fetchWith(new AwsProvider(settings()), `A = aws:${replica}`))).toEqual({
      from: 'replica',
    });
  });

  it('the schedule is asked for when ages matter, one call a secret, and may be refused', async () => {
    const due = new Date('2026-07-01T00:00:00Z');
    world.secrets.put({ name: 'app', value: 'x', rotation: { everyDays: 30, nextMs: due.getTime() } });
    const [dated] = await fetchWith(new AwsProvider(settings()), 'A = aws:app', true);
    expect(dated).toMatchObject({ kind: 'value', value: { rotationDueAtMs: due.getTime() } });
    expect(world.calls()).toEqual(['AssumeRoleWithWebIdentity', 'GetSecretValue', 'DescribeSecret']);
    await world.close();
    world = await startAwsWorld(issuer, { policies: [allowing(['secretsmanager:GetSecretValue'])] });
    Object.assign(process.env, world.cloud.environment);
    world.secrets.put({ name: 'app', value: 'x' });
    const [plain] = await fetchWith(new AwsProvider(settings()), 'A = aws:app', true);
    expect(plain).toMatchObject({ kind: 'value' });
  });
});

describe('the tags of a secret', () => {
  it('come as one object by one call, in a session that may not read the value', async () => {
    world.secrets.put({ name: 'app/db', value: 'never read', tags: { team: 'shop', env: 'prod' } });
    const locator = { kind: 'aws-secret', id: 'app/db', version: undefined, part: 'metadata' } as const;
    const request = { locator, written: 'aws:app/db' };
    const context = {
      identity: {
        token: async (audience: string) => {
          const secret = Secret.fromText(await issuer.mint(audience));
          return { secret, claims: decodeClaims(secret) };
        },
      },
      leases: new LeaseBook(() => undefined),
      conceal: async () => undefined,
      signal: new AbortController().signal,
    };
    const provider = new AwsProvider(settings());
    const { outcomes } = await provider.fetch([request], context);
    expect(jsonOf(outcomes)).toEqual({ team: 'shop', env: 'prod' });
    expect(world.calls().filter((call) => call !== 'AssumeRoleWithWebIdentity')).toEqual(['DescribeSecret']);
    expect(world.policies().map((policy) => JSON.parse(policy).Statement[0].Action)).toEqual([
      'secretsmanager:DescribeSecret',
    ]);
    expect(world.policies()[0]).not.toContain('GetSecretValue');
    const { checks } = await provider.diagnose([request], context);
    expect(checks.map(({ verdict, text }) => `${verdict} ${text}`).at(-1)).toBe('ok its tags can be read');
  });
});
