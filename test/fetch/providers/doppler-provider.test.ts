/**
 * The Doppler provider against the little Doppler: what it asks for and how often, how it explains refusals, and that
 * nothing stays live.
 */

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LeaseBook } from '../../../src/fetch/leases/contract.ts';
import { DopplerProvider } from '../../../src/fetch/providers/doppler/provider.ts';
import { DopplerRevoker } from '../../../src/fetch/providers/doppler/revoker.ts';
import { type DopplerSettings, ownerAudience } from '../../../src/fetch/providers/doppler/settings.ts';
import { type DopplerServer, startDoppler } from '../../servers/doppler/doppler-server.ts';
import { failing, redirecting } from '../../servers/faults.ts';
import { subjectOf, workflowRun } from '../../servers/oidc-claims.ts';
import { type OidcIssuer, startOidcIssuer } from '../../servers/oidc-issuer.ts';
import { mintingIdentity } from '../gcp-world.ts';
import { type ProviderRun, requestsOf, runProvider } from '../provider-run.ts';

const AUDIENCE = 'https://github.com/octo-org';
let issuer: OidcIssuer;
let doppler: DopplerServer;
beforeAll(async () => {
  issuer = await startOidcIssuer();
});
afterAll(() => issuer.close());
beforeEach(async () => {
  issuer.run = workflowRun();
  doppler = await startDoppler();
  doppler.addIdentity({
    id: 'id-1',
    issuer: issuer.issuer,
    audience: AUDIENCE,
    subject: subjectOf(issuer.run),
    configs: ['shop/prd', 'shop/stg'],
  });
  doppler.setConfig('shop/prd', {
    DB_PASSWORD: 'prd password',
    DB_HOST: { value: 'db.example', visibility: 'unmasked' },
    ROOT_KEY: { value: 'never seen', visibility: 'restricted' },
    MULTI: 'line 1\nline "2" ü',
  });
  doppler.setConfig('shop/stg', { DB_PASSWORD: 'stg password' });
  doppler.setConfig('other/prd', { DB_PASSWORD: 'other password' });
});
afterEach(() => doppler.close());

/** A clock that does not make anybody wait. */
const client = { environment: {}, maxAttempts: 3, sleep: async () => undefined, random: () => 0 };

function providerWith(changes: Partial<DopplerSettings> = {}): DopplerProvider {
  return new DopplerProvider({
    identity: 'id-1',
    project: 'shop',
    config: 'prd',
    audience: AUDIENCE,
    api: doppler.url,
    dynamicSeconds: undefined,
    client,
    ...changes,
  });
}

const run = (text: string, changes: Partial<DopplerSettings> = {}): Promise<ProviderRun> =>
  runProvider(providerWith(changes), text, issuer);

const calls = (): readonly string[] =>
  doppler.requests.map(({ method, path }) => `${method} ${path.split('?')[0]}`);
const LOGIN = 'POST /v3/auth/oidc';
const DOWNLOAD = 'GET /v3/configs/config/secrets/download';

describe('fetching', () => {
  it('brings selected names with one login and one download that names them alone', async () => {
    const { values } = await run('A = doppler:DB_PASSWORD\nB = doppler:MULTI\nC = doppler:shop/prd/DB_HOST');
    expect(values).toEqual({ A: 'prd password', B: 'line 1\nline "2" ü', C: 'db.example' });
    expect(calls()).toEqual([LOGIN, DOWNLOAD]);
    const query = new URL(doppler.requests[1]?.path ?? '', doppler.url).searchParams;
    expect(query.get('secrets')).toBe('DB_PASSWORD,MULTI,DB_HOST');
    expect(query.get('include_dynamic_secrets')).toBe('false');
  });

  it('brings a whole config as JSON without what Doppler adds, and names of it from the same call', async () => {
    const { values } = await run('ALL = doppler:*\nF = doppler:*#MULTI\nA = doppler:DB_PASSWORD');
    expect(JSON.parse(values.ALL ?? '')).toEqual({
      DB_PASSWORD: 'prd password',
      DB_HOST: 'db.example',
      MULTI: 'line 1\nline "2" ü',
    });
    expect(values).toMatchObject({ F: 'line 1\nline "2" ü', A: 'prd password' });
    expect(calls()).toEqual([LOGIN, DOWNLOAD]);
  });

  it('asks each config once, all with the same token', async () => {
    const { values } = await run('A = doppler:DB_PASSWORD\nB = doppler:shop/stg/DB_PASSWORD');
    expect(values).toEqual({ A: 'prd password', B: 'stg password' });
    expect(calls()).toEqual([LOGIN, DOWNLOAD, DOWNLOAD]);
    expect(doppler.sessions).toHaveLength(1);
  });

  it('asks for a hundred names in a call', async () => {
    const names = Array.from({ length: 150 }, (_, at) => `NAME_${at}`);
    doppler.setConfig('shop/prd', Object.fromEntries(names.map((name) => [name, `value of ${name}`])));
    const { values } = await run(names.map((name) => `${name} = doppler:${name}`).join('\n'));
    expect(values.NAME_149).toBe('value of NAME_149');
    expect(calls()).toEqual([LOGIN, DOWNLOAD, DOWNLOAD]);
  });

  it('asks for dynamic secrets only when told how long they may live', async () => {
    const { report } = await run('A = doppler:DB_PASSWORD', { dynamicSeconds: 600 });
    const query = new URL(doppler.requests[1]?.path ?? '', doppler.url).searchParams;
    expect([query.get('include_dynamic_secrets'), query.get('dynamic_secrets_ttl_sec')]).toEqual([
      'true',
      '600',
    ]);
    expect(report.notes.map(({ text }) => text).join()).toContain('600 seconds');
  });

  it('hides and records the token before it is used', async () => {
    const { concealed, leases } = await run('A = doppler:DB_PASSWORD');
    const [session] = doppler.sessions;
    expect(concealed).toEqual([session?.token]);
    expect(leases).toHaveLength(1);
    expect(JSON.parse(leases[0]?.facts.reveal() ?? '')).toMatchObject({ token: session?.token });
    expect(JSON.stringify(leases)).not.toContain(session?.token);
  });
});

describe('refusals', () => {
  it('tell a restricted secret from one that is not there', async () => {
    const { values, failures } = await run('A = doppler:ROOT_KEY\nB = doppler:NOPE\nC = doppler:DB_PASSWORD');
    expect(values).toEqual({ A: '!access-denied', B: '!secret-not-found', C: 'prd password' });
    expect(failures.map(({ error, isAboutOneSecret }) => [error.message, isAboutOneSecret])).toEqual([
      ['doppler:ROOT_KEY is restricted in shop/prd: Doppler does not give its value away', true],
      ['doppler:NOPE: there is no secret of this name in shop/prd', true],
    ]);
  });

  it('of one config leave the others alone', async () => {
    const { values } = await run('A = doppler:other/prd/X\nB = doppler:shop/nope/X\nC = doppler:DB_PASSWORD');
    expect(values).toEqual({ A: '!access-denied', B: '!secret-not-found', C: 'prd password' });
  });

  it.for(['expired', 'issued-in-future', 'unknown-key', 'bad-signature'] as const)(
    'of a token that is %s show what it says and not the token',
    async (flaw) => {
      const flawed = { ...issuer, mint: (audience: string) => issuer.mint(audience, { flaw }) };
      const { failures } = await runProvider(providerWith(), 'A = doppler:X\nB = doppler:Y', flawed);
      expect(failures).toHaveLength(1);
      expect(failures[0]?.error.code).toBe('access-denied');
      expect(failures[0]?.advice.join('\n')).toContain('sub  repo:octo-org/octo-repo:ref:refs/heads/main');
      expect(JSON.stringify(failures)).not.toContain(issuer.issued.at(-1));
      expect(doppler.sessions).toEqual([]);
    },
  );

  it('of a wrong audience or subject show both', async () => {
    const { failures } = await run('A = doppler:X', { audience: 'https://github.com/OCTO-ORG' });
    expect(failures[0]?.advice.join('\n')).toContain('audience       https://github.com/OCTO-ORG');
    issuer.run = workflowRun({ subject: 'immutable' });
    const { failures: second } = await run('A = doppler:X');
    expect(second[0]?.advice.join('\n')).toContain(
      'The classic form of the same would be repo:octo-org/octo-repo',
    );
  });

  it('of an unknown identity name the input', async () => {
    const { failures } = await run('A = doppler:X', { identity: 'nobody' });
    expect(failures[0]?.error.hint).toContain('doppler-identity');
  });
});

describe('trouble on the way', () => {
  it.for([
    ['throttling', failing(429, '{}', { 'retry-after': '1' })],
    ['a 503', failing(503)],
    ['a reset connection', { kind: 'reset' }],
    ['a body cut short', { kind: 'truncate' }],
  ] as const)('%s passes when it ends in time', async ([, fault]) => {
    doppler.fail(fault, { times: 2, when: ({ path }) => path.includes('download') });
    expect((await run('A = doppler:DB_PASSWORD')).values).toEqual({ A: 'prd password' });
    expect(calls()).toEqual([LOGIN, DOWNLOAD, DOWNLOAD, DOWNLOAD]);
  });

  it.for([
    ['throttling that does not end', failing(429), 'upstream-throttled'],
    ['an oversized answer', { kind: 'oversize', bytes: 2_000_000 }, 'upstream-malformed'],
    ['a page in its place', failing(200, '<html>', { 'content-type': 'text/html' }), 'upstream-malformed'],
    [
      'a list in its place',
      failing(200, '{"A":[1]}', { 'content-type': 'application/json' }),
      'upstream-malformed',
    ],
  ] as const)('%s is told as what it is', async ([, fault, code]) => {
    doppler.fail(fault, { times: 9, when: ({ path }) => path.includes('download') });
    const { values, failures } = await run('A = doppler:DB_PASSWORD');
    expect(values).toEqual({ A: `!${code}` });
    expect(failures[0]?.isAboutOneSecret).toBe(false);
  });

  it('a redirect is not followed: the token stays with Doppler', async () => {
    const other = await startDoppler();
    try {
      doppler.fail(redirecting(`${other.url}/v3/configs/config/secrets/download`), { times: 9 });
      expect((await run('A = doppler:DB_PASSWORD')).values).toEqual({ A: '!upstream-malformed' });
      expect(other.requests).toEqual([]);
    } finally {
      await other.close();
    }
  });

  it('a cancelled job ends the fetch', async () => {
    const controller = new AbortController();
    controller.abort();
    await expect(
      runProvider(providerWith(), 'A = doppler:X', issuer, controller.signal),
    ).rejects.toMatchObject({
      code: 'cancelled',
    });
  });
});

describe('giving back', () => {
  it('revokes the token, and is harmless when repeated', async () => {
    const { leases } = await run('A = doppler:DB_PASSWORD');
    const revoker = new DopplerRevoker(client);
    const facts = leases.map((lease) => lease.facts);
    for (let time = 0; time < 2; time++)
      expect(await revoker.revoke(facts)).toEqual([
        { kind: 'revoked', text: 'the token of Doppler was revoked' },
      ]);
    expect(doppler.sessions.map(({ isLive }) => isLive)).toEqual([false]);
  });

  it('says until when a token lives that could not be revoked', async () => {
    const { leases } = await run('A = doppler:DB_PASSWORD');
    doppler.fail(failing(500), { times: 9 });
    const [end] = await new DopplerRevoker(client).revoke(leases.map(({ facts }) => facts));
    expect(end).toMatchObject({ kind: 'failed', error: { code: 'upstream-failed' } });
    expect(end?.kind === 'failed' && end.error.hint).toMatch(/^it ends by itself at \d{4}-/);
  });
});

describe('the check', () => {
  it('finds everything that is missing before any network', () => {
    const bare = providerWith({
      identity: undefined,
      project: undefined,
      api: 'http://doppler.example',
      audience: undefined,
    });
    expect(
      bare
        .check(requestsOf('A = doppler:X\nB = doppler:shop/prd/X'))
        .map(({ setting, what }) => [setting, what]),
    ).toEqual([
      ['doppler-identity', 'is required for Doppler and was not given'],
      ['doppler-api', 'takes an address with https://'],
      ['doppler-audience', 'is needed where the owner of the repository is not known'],
      [undefined, 'doppler:X names no project and config, and none are set'],
    ]);
    expect(doppler.requests).toEqual([]);
  });

  it("takes the owner's page as audience", () => {
    expect(ownerAudience({ GITHUB_REPOSITORY_OWNER: 'octo-org' })).toBe(AUDIENCE);
  });
});

describe('the doctor at Doppler', () => {
  const examined = async (text: string): Promise<readonly string[]> => {
    const requests = requestsOf(text);
    const { checks } = await providerWith().diagnose(requests, {
      identity: mintingIdentity(issuer),
      leases: new LeaseBook(() => undefined),
      conceal: async () => undefined,
      signal: new AbortController().signal,
    });
    return checks.map(({ what, verdict, text: said }) => `${verdict} ${what}: ${said}`);
  };

  it('asks for the names of each config once, says which secrets are there, and downloads nothing', async () => {
    const said = await examined(
      'A = doppler:DB_PASSWORD\nB = doppler:GONE\nC = doppler:other/prd/DB_PASSWORD\nD = doppler:*',
    );
    expect(said).toEqual([
      expect.stringMatching(/^ok signing in/),
      expect.stringMatching(
        /^ok reading doppler:DB_PASSWORD: it is there, .*whether a value is restricted shows only/,
      ),
      expect.stringMatching(/^failed reading doppler:GONE: .*no secret of this name in shop\/prd/),
      expect.stringMatching(/^ok reading doppler:\*: 4 names in it/),
      expect.stringMatching(
        /^failed reading doppler:other\/prd\/DB_PASSWORD: the service account may not read other\/prd/,
      ),
    ]);
    expect(doppler.requests.map(({ path }) => path.split('?')[0])).toEqual([
      '/v3/auth/oidc',
      '/v3/configs/config/secrets/names',
      '/v3/configs/config/secrets/names',
    ]);
  });

  it.each([
    ['throttles', failing(429)],
    [
      'answers what is no list of names',
      failing(200, '{"names":"A"}', { 'content-type': 'application/json' }),
    ],
    ['resets', { kind: 'reset' }],
  ] as const)('says so when Doppler %s', async (_, fault) => {
    doppler.fail(fault, { times: 9, when: ({ path }) => path.includes('/names') });
    expect((await examined('A = doppler:DB_PASSWORD')).at(-1)).toMatch(
      /^failed reading doppler:DB_PASSWORD: /,
    );
  });
});
