/**
 * Parameters of AWS by name and by tags, as `dataFrom.find` asks for them: which come, in how many calls, with which
 * permissions, and what a refusal says. Expected results follow the guide "getallsecrets" of External Secrets and the
 * reference of Systems Manager: GetParametersByPath gives 10 a page, DescribeParameters 50, GetParameters takes 10.
 */

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LeaseBook } from '../../../src/fetch/leases/contract.ts';
import { AwsParameterListProvider } from '../../../src/fetch/providers/aws/parameter-list-provider.ts';
import type { AwsSettings } from '../../../src/fetch/providers/aws/settings.ts';
import type { ProviderContext, ProviderFailure } from '../../../src/fetch/providers/contract.ts';
import type { AwsParameterListLocator, Locator } from '../../../src/fetch/references/reference.ts';
import { addGitHubRole, allowing } from '../../servers/aws/github-role.ts';
import { failing } from '../../servers/faults.ts';
import { subjectOf } from '../../servers/oidc-claims.ts';
import { type OidcIssuer, startOidcIssuer } from '../../servers/oidc-issuer.ts';
import { ACCOUNT, type AwsWorld, REGION, startAwsWorld } from '../aws-world.ts';
import { mintingIdentity } from '../gcp-world.ts';

const NAMES = ['AWS_ENDPOINT_URL_STS', 'AWS_ENDPOINT_URL_SECRETS_MANAGER', 'AWS_ENDPOINT_URL_SSM'];
const PARAMETER = `arn:aws:ssm:${REGION}:${ACCOUNT}:parameter`;

let issuer: OidcIssuer;
let world: AwsWorld;
const before = NAMES.map((name) => [name, process.env[name]] as const);
beforeAll(async () => {
  issuer = await startOidcIssuer();
});
afterAll(async () => {
  await issuer.close();
  for (const [name, value] of before) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
});
beforeEach(async () => {
  world = await startAwsWorld(issuer);
  Object.assign(process.env, world.cloud.environment);
});
afterEach(() => world.close());

const list: AwsParameterListLocator = {
  kind: 'aws-parameter-list',
  path: undefined,
  prefix: undefined,
  namePattern: undefined,
  tags: {},
  maxSecrets: 500,
};

function context(signal: AbortSignal = new AbortController().signal): ProviderContext {
  return {
    identity: mintingIdentity(issuer),
    leases: new LeaseBook(() => undefined),
    conceal: async () => undefined,
    signal,
  };
}

const provider = (changes: Partial<AwsSettings> = {}): AwsParameterListProvider =>
  new AwsParameterListProvider({
    role: world.role, region: REGION, audience: 'sts.amazonaws.com', sessionSeconds: 900,
    sessionName: 'tacet-find', maxAttempts: 1, environment: {}, ...changes,
  }); // biome-ignore format: a list of settings reads better in rows

/** What each locator brings: its value, parsed, or why there is none. */
async function fetched(
  aws: AwsParameterListProvider,
  ...locators: Locator[]
): Promise<readonly (Readonly<Record<string, string>> | ProviderFailure)[]> {
  const requests = locators.map((locator) => ({ locator, written: 'find' }));
  expect(aws.check(requests)).toEqual([]);
  const { outcomes } = await aws.fetch(requests, context());
  return requests.map((request) => {
    const outcome = outcomes.find((one) => one.request === request);
    if (outcome === undefined) throw new Error('an outcome was expected');
    return outcome.kind === 'value' ? JSON.parse(outcome.value.secret.reveal()) : outcome.failure;
  });
}

/** The calls besides those that sign in. */
const calls = (): readonly string[] => world.calls().filter((call) => call !== 'AssumeRoleWithWebIdentity');

const statements = (): readonly { readonly Action: string; readonly Resource: unknown }[][] =>
  world.policies().map((policy) => JSON.parse(policy).Statement);

describe('parameters by name below a path', () => {
  it('come under their whole names, with their values in the pages that list them', async () => {
    for (let n = 0; n < 21; n++)
      world.parameters.put({ name: `/app/db/${n}`, value: `value ${n}`, type: 'SecureString' });
    world.parameters.put({ name: '/app/other', value: 'not asked for' });
    world.parameters.put({ name: '/apple/db', value: 'not below the path' });
    const [found] = await fetched(provider(), { ...list, path: '/app', namePattern: 'db/[0-9]+$' });
    expect(Object.keys(found ?? {})).toHaveLength(21);
    expect(found).toMatchObject({ '/app/db/0': 'value 0', '/app/db/20': 'value 20' });
    // 22 parameters lie below the path, ten a page, and nothing is asked for again
    expect(calls()).toEqual(Array.from({ length: 3 }, () => 'GetParametersByPath'));
    expect(statements()).toEqual([
      [
        {
          Effect: 'Allow',
          Action: 'ssm:GetParametersByPath',
          Resource: [`${PARAMETER}/app`, `${PARAMETER}/app/*`],
        },
        expect.objectContaining({ Action: 'kms:Decrypt' }),
      ],
    ]);
  });

  it('share one session, whatever the number of their paths, and the session is noted', async () => {
    world.parameters.put({ name: '/a/db', value: 'in a' });
    world.parameters.put({ name: '/b/db', value: 'in b' });
    const requests = ['/a', '/b'].map((path) => ({
      locator: { ...list, path, namePattern: 'db' },
      written: path,
    }));
    const { outcomes, notes } = await provider().fetch(requests, context());
    expect(outcomes.map(({ kind }) => kind)).toEqual(['value', 'value']);
    expect(world.calls().filter((call) => call === 'AssumeRoleWithWebIdentity')).toHaveLength(1);
    expect(notes.map(({ text }) => text)).toEqual([expect.stringContaining('ends by itself at')]);
  });

  it('that are none, or too many, are told', async () => {
    for (const name of ['/app/a', '/app/b', '/app/c']) world.parameters.put({ name, value: 'x' });
    const [none, tooMany] = await fetched(
      provider(),
      { ...list, path: '/app', namePattern: 'zzz' },
      { ...list, path: '/app', namePattern: '.', maxSecrets: 2 },
    );
    expect(none).toMatchObject({ error: { code: 'secret-not-found' } });
    expect(tooMany).toMatchObject({ error: { code: 'reference-invalid' } });
  });

  it('that the role may not read are refused with what to allow', async () => {
    const role = addGitHubRole(world.cloud, issuer, {
      accountId: ACCOUNT,
      name: 'poor',
      subject: subjectOf(issuer.run),
      policies: [allowing(['ssm:GetParameters'])],
    });
    const [refused] = await fetched(provider({ role }), { ...list, path: '/app', namePattern: 'db' });
    expect(refused).toMatchObject({
      error: { code: 'access-denied', hint: expect.stringContaining('ssm:GetParametersByPath') },
    });
  });
});

describe('parameters by tags', () => {
  it('are listed page after page without values, and only those found are read, ten a call', async () => {
    world.cloud.settings.maxPageSize = 5;
    for (let n = 0; n < 11; n++)
      world.parameters.put({
        name: `/app/${n}`,
        value: `value ${n}`,
        type: 'SecureString',
        tags: { team: 'web', env: 'prod' },
      });
    world.parameters.put({ name: '/app/dev', value: 'x', tags: { team: 'web', env: 'dev' } });
    world.parameters.put({ name: '/else/1', value: 'x', tags: { team: 'web', env: 'prod' } });
    world.parameters.put({ name: '/app/none', value: 'x' });
    const [found] = await fetched(provider(), {
      ...list,
      path: '/app',
      tags: { team: 'web', env: 'prod' },
    });
    expect(Object.keys(found ?? {})).toHaveLength(11);
    expect(found).toMatchObject({ '/app/10': 'value 10' });
    // 11 names in pages of 5 here, then 11 values, ten a call
    expect(calls()).toEqual([
      ...Array.from({ length: 3 }, () => 'DescribeParameters'),
      ...Array.from({ length: 2 }, () => 'GetParameters'),
    ]);
    const [listing = [], reading = []] = statements();
    expect(listing).toEqual([{ Effect: 'Allow', Action: 'ssm:DescribeParameters', Resource: '*' }]);
    expect(reading[0]?.Action).toBe('ssm:GetParameters');
    expect(reading[0]?.Resource).toHaveLength(11);
    expect(JSON.stringify(reading)).not.toContain('*"]');
    expect(world.policies()).toHaveLength(2);
  });

  it('and by a name in the whole store are read once, whoever asks for them', async () => {
    world.parameters.put({ name: '/a/db', value: 'one', tags: { team: 'web' } });
    world.parameters.put({ name: 'db', value: 'two', tags: { team: 'web' } });
    world.parameters.put({ name: '/a/other', value: 'three' });
    const [tagged, named] = await fetched(
      provider(),
      { ...list, tags: { team: 'web' } },
      { ...list, namePattern: 'db$' },
    );
    expect(tagged).toEqual({ '/a/db': 'one', db: 'two' });
    expect(named).toEqual(tagged);
    expect(calls()).toEqual(['DescribeParameters', 'DescribeParameters', 'GetParameters']);
  });

  it('and by path together need no second reading of what the path brought', async () => {
    world.parameters.put({ name: '/a/db', value: 'one', tags: { team: 'web' } });
    world.parameters.put({ name: '/b/x', value: 'two', tags: { team: 'web' } });
    const [below, tagged] = await fetched(
      provider(),
      { ...list, path: '/a', namePattern: '.' },
      { ...list, tags: { team: 'web' } },
    );
    expect(below).toEqual({ '/a/db': 'one' });
    expect(tagged).toEqual({ '/a/db': 'one', '/b/x': 'two' });
    expect(calls()).toEqual(['GetParametersByPath', 'DescribeParameters', 'GetParameters']);
    expect(statements().at(-1)?.[0]?.Resource).toBe(`${PARAMETER}/b/x`);
  });

  it('that the role may not list are refused with what to allow', async () => {
    const role = addGitHubRole(world.cloud, issuer, {
      accountId: ACCOUNT,
      name: 'poor',
      subject: subjectOf(issuer.run),
      policies: [allowing(['ssm:GetParameters'])],
    });
    const [refused] = await fetched(provider({ role }), { ...list, tags: { a: 'b' } });
    expect(refused).toMatchObject({
      error: { code: 'access-denied', hint: expect.stringContaining('ssm:DescribeParameters on "*"') },
    });
    expect(calls()).toEqual(['DescribeParameters']);
  });

  it.each([
    ['throttles', failing(400, '{"__type":"ThrottlingException"}'), 'upstream-throttled'],
    ['is down', failing(503, '{}'), 'upstream-failed'],
    ['does not know the filter', failing(400, '{"__type":"InvalidFilterValue"}'), 'upstream-failed'],
  ])('are told when the service %s', async (_, fault, code) => {
    world.cloud.ssm.fail(fault, { times: 9 });
    const [failed] = await fetched(provider(), { ...list, tags: { a: 'b' } });
    expect(failed).toMatchObject({ error: { code } });
  });

  it('are not looked for any more when the job is cancelled', async () => {
    const controller = new AbortController();
    controller.abort();
    const request = { locator: { ...list, tags: { a: 'b' } }, written: 'find' };
    await expect(provider().fetch([request], context(controller.signal))).rejects.toMatchObject({
      code: 'cancelled',
    });
    expect(calls()).toEqual([]);
  });
});

describe('the doctor on searches for parameters', () => {
  it('lists without reading, and prints the policy by what the searches have in common', async () => {
    world.parameters.put({ name: '/app/db', value: 'never read', tags: { team: 'web' } });
    const requests = [
      { locator: { ...list, path: '/app', namePattern: 'db' }, written: 'by path' },
      { locator: { ...list, path: '/app', tags: { team: 'web' } }, written: 'by tags' },
      { locator: { ...list, namePattern: 'gone' }, written: 'by name' },
    ];
    const { checks, privileges } = await provider().diagnose(requests, context());
    expect(checks.map(({ verdict, what }) => `${verdict} ${what}`)).toEqual([
      `ok signing in as ${world.role} for 3 searches`,
      'unknown listing by path',
      'ok listing by tags',
      'failed listing by name',
    ]);
    expect(calls()).toEqual(['DescribeParameters', 'DescribeParameters']);
    expect(JSON.parse(privileges.slice(1).join('\n')).Statement).toEqual([
      { Effect: 'Allow', Action: 'ssm:DescribeParameters', Resource: '*' },
      {
        Effect: 'Allow',
        Action: 'ssm:GetParametersByPath',
        Resource: [`${PARAMETER}/app`, `${PARAMETER}/app/*`],
      },
      {
        Effect: 'Allow',
        Action: 'ssm:GetParameters',
        Resource: `${PARAMETER}/app/*`,
        Condition: { StringEquals: { 'ssm:resourceTag/team': 'web' } },
      },
      { Effect: 'Allow', Action: 'ssm:GetParameters', Resource: `${PARAMETER}/*` },
      {
        Effect: 'Allow',
        Action: 'kms:Decrypt',
        Resource: '*',
        Condition: { StringEquals: { 'kms:ViaService': `ssm.${REGION}.amazonaws.com` } },
      },
    ]);
  });

  it('says why it cannot sign in, and asks nothing more', async () => {
    const role = addGitHubRole(world.cloud, issuer, {
      accountId: ACCOUNT,
      name: 'other',
      subject: 'repo:octo-org/octo-repo:environment:production',
      policies: [],
    });
    const request = { locator: { ...list, tags: { a: 'b' } }, written: 'find' };
    const { checks } = await provider({ role }).diagnose([request], context());
    expect(checks.map(({ verdict }) => verdict)).toEqual(['failed']);
    expect(calls()).toEqual([]);
  });
});

it('a search without a region, or by no pattern, is a mistake before any network', () => {
  const locator = { ...list, path: '/app', namePattern: '(?=x)' };
  const mistakes = provider({ region: undefined }).check([{ locator, written: 'find' }]);
  expect(mistakes.map(({ what }) => what)).toEqual([
    expect.stringContaining('is required'),
    'find: this is no RE2 pattern',
  ]);
});
