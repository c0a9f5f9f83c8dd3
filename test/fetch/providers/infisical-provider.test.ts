/**
 * The Infisical provider against the little Infisical: both versions of the API, imports and references, dynamic secrets,
 * refusals, and that nothing stays live.
 */

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LeaseBook } from '../../../src/fetch/leases/contract.ts';
import { InfisicalProvider } from '../../../src/fetch/providers/infisical/provider.ts';
import { InfisicalRevoker } from '../../../src/fetch/providers/infisical/revoker.ts';
import type { InfisicalSettings } from '../../../src/fetch/providers/infisical/settings.ts';
import { failing, redirecting } from '../../servers/faults.ts';
import {
  type InfisicalIdentity,
  type InfisicalServer,
  startInfisical,
} from '../../servers/infisical/infisical-server.ts';
import { subjectOf, workflowRun } from '../../servers/oidc-claims.ts';
import { type OidcIssuer, startOidcIssuer } from '../../servers/oidc-issuer.ts';
import { mintingIdentity } from '../gcp-world.ts';
import { type ProviderRun, requestsOf, runProvider } from '../provider-run.ts';

const AUDIENCE = 'https://github.com/octo-org';
const PROJECT = '3f0e4c1a-8b2d-4c56-9e7f-0123456789ab';
const OTHER = '4f0e4c1a-8b2d-4c56-9e7f-0123456789ab';
let issuer: OidcIssuer;
let infisical: InfisicalServer;
beforeAll(async () => {
  issuer = await startOidcIssuer();
});
afterAll(() => issuer.close());
beforeEach(async () => {
  issuer.run = workflowRun();
  infisical = await started();
});
afterEach(() => infisical.close());

function identity(changes: Partial<InfisicalIdentity> = {}): InfisicalIdentity {
  return {
    id: 'machine-1',
    issuer: issuer.issuer,
    boundAudiences: `https://other.example, ${AUDIENCE}`,
    boundSubject: 'repo:octo-org/octo-repo:*',
    projects: [PROJECT],
    ...changes,
  };
}

async function started(options: { readonly isOld?: boolean } = {}): Promise<InfisicalServer> {
  const server = await startInfisical(options);
  server.addIdentity(identity());
  server.addProject({
    id: PROJECT,
    slug: 'shop',
    folders: {
      'prod:/': {
        secrets: {
          PASSWORD: 'root password',
          URL: 'pg://app:${PASSWORD}@${prod.backend.api.HOST}',
          '10': 'ten',
        },
        imports: ['common:/', 'common:/late'],
      },
      'prod:/backend/api': {
        secrets: { HOST: 'db.example', KEPT: { value: 'never seen', isHidden: true } },
        dynamic: ['postgres'],
      },
      'common:/': { secrets: { SHARED: 'early', PASSWORD: 'imported', ONLY: 'only here' } },
      'common:/late': { secrets: { SHARED: 'late' } },
    },
  });
  server.addProject({ id: OTHER, slug: 'other', folders: { 'prod:/': { secrets: { X: 'x' } } } });
  return server;
}

/** A clock that does not make anybody wait. */
const client = { environment: {}, maxAttempts: 3, sleep: async () => undefined, random: () => 0 };

function providerWith(changes: Partial<InfisicalSettings> = {}): InfisicalProvider {
  return new InfisicalProvider({
    address: infisical.url,
    identity: 'machine-1',
    organization: undefined,
    audience: AUDIENCE,
    project: PROJECT,
    environment: 'prod',
    client,
    ...changes,
  });
}

const run = (text: string, changes: Partial<InfisicalSettings> = {}): Promise<ProviderRun> =>
  runProvider(providerWith(changes), text, issuer);

const calls = (): readonly string[] =>
  infisical.requests.map(({ method, path }) => `${method} ${path.split('?')[0]}`);
const LOGIN = 'POST /api/v1/auth/oidc-auth/login';
const LEASES = 'POST /api/v1/dynamic-secrets/leases';

describe('fetching', () => {
  it('asks for one secret by its name, with its references expanded', async () => {
    const { values, report } = await run('A = infisical:URL');
    expect(values).toEqual({ A: 'pg://app:root password@db.example' });
    expect(calls()).toEqual([LOGIN, 'GET /api/v4/secrets/URL']);
    expect(report.outcomes[0]).toMatchObject({ value: { version: '3', createdAtMs: Date.UTC(2026, 1, 1) } });
  });

  it('asks for several of a folder with one call, imports included, the folder and later imports first', async () => {
    const { values } = await run('A = infisical:PASSWORD\nB = infisical:SHARED\nC = infisical:ONLY');
    expect(values).toEqual({ A: 'root password', B: 'late', C: 'only here' });
    expect(calls()).toEqual([LOGIN, 'GET /api/v4/secrets']);
  });

  it('brings a whole folder as JSON in its order, and fields of it', async () => {
    const { values } = await run('ALL = infisical:*\nF = infisical:*#ONLY');
    // the imports come first; what the folder has itself takes the place of theirs
    expect(values.ALL).toBe(
      '{"SHARED":"late","PASSWORD":"root password","ONLY":"only here","10":"ten","URL":"pg://app:root password@db.example"}',
    );
    expect(values.F).toBe('only here');
  });

  it('sends every boolean, because version 4 takes an absent one for true', async () => {
    await run('A = infisical:*');
    const query = Object.fromEntries(new URL(infisical.requests[1]?.path ?? '', infisical.url).searchParams);
    expect(query).toEqual({
      projectId: PROJECT,
      environment: 'prod',
      secretPath: '/',
      recursive: 'false',
      includeImports: 'true',
      expandSecretReferences: 'true',
      includePersonalOverrides: 'false',
    });
  });

  it('asks version 3 for a project by its slug', async () => {
    const { values } = await run('A = infisical:PASSWORD\nB = infisical:backend/api/HOST', {
      project: 'shop',
    });
    expect(values).toEqual({ A: 'root password', B: 'db.example' });
    expect([...calls()].sort()).toEqual(
      ['GET /api/v3/secrets/raw/HOST', 'GET /api/v3/secrets/raw/PASSWORD', LOGIN].sort(),
    );
  });

  it('falls back to version 3 where the server knows no other, and asks for 4 once', async () => {
    await infisical.close();
    infisical = await started({ isOld: true });
    const { values } = await run('A = infisical:PASSWORD');
    expect(values).toEqual({ A: 'root password' });
    expect(calls()).toEqual([LOGIN, 'GET /api/v4/secrets/PASSWORD', 'GET /api/v3/secrets/raw/PASSWORD']);
  });

  it('takes another project and environment from the reference', async () => {
    const { values } = await run(
      'A = infisical:late/SHARED?environment=common\nB = infisical:SHARED?environment=common&project=shop',
    );
    expect(values).toEqual({ A: 'late', B: 'early' });
  });

  it('names the organisation where the identity has several', async () => {
    infisical.addIdentity(identity({ organization: 'acme' }));
    expect((await run('A = infisical:PASSWORD', { organization: 'acme' })).values).toEqual({
      A: 'root password',
    });
    expect((await run('A = infisical:PASSWORD')).values).toEqual({ A: '!access-denied' });
  });
});

describe('dynamic secrets', () => {
  it('are made once for all their fields, recorded, and taken back before the token', async () => {
    const text =
      'U = infisical-dynamic:backend/api/postgres?ttl=10m#DB_USERNAME\nP = infisical-dynamic:backend/api/postgres?ttl=10m#DB_PASSWORD';
    const { values, leases, report } = await run(text, { project: 'shop' });
    const [lease] = infisical.leases;
    expect(values).toEqual({ U: lease?.data.DB_USERNAME, P: lease?.data.DB_PASSWORD });
    expect(calls()).toEqual([LOGIN, LEASES]);
    expect(lease?.ttl).toBe('10m');
    expect(report.outcomes[0]).toMatchObject({ value: { expiresAtMs: expect.any(Number) } });
    infisical.clearLog();
    const revoker = new InfisicalRevoker(client);
    const facts = leases.map((entry) => entry.facts);
    expect((await revoker.revoke(facts)).map((end) => end.kind !== 'failed' && end.text)).toEqual([
      'the dynamic secret postgres of Infisical was revoked',
      'the token of Infisical was revoked',
    ]);
    expect(calls()).toEqual([
      `DELETE /api/v1/dynamic-secrets/leases/${lease?.id}`,
      'POST /api/v1/auth/token/revoke',
    ]);
    expect([...infisical.leases, ...infisical.sessions].some(({ isLive }) => isLive)).toBe(false);
    expect((await revoker.revoke(facts)).every(({ kind }) => kind === 'revoked')).toBe(true);
  });

  it('are not asked for again when the connection broke: a second credential would have no lease', async () => {
    infisical.fail({ kind: 'truncate' }, { times: 9, when: ({ path }) => path.includes('dynamic') });
    const { values } = await run('U = infisical-dynamic:backend/api/postgres', { project: 'shop' });
    expect(values).toEqual({ U: '!upstream-failed' });
    expect(infisical.leases).toHaveLength(1);
  });

  it('are asked for again when throttled', async () => {
    infisical.fail(failing(429), { times: 2, when: ({ path }) => path.includes('dynamic') });
    const { values } = await run('U = infisical-dynamic:backend/api/postgres#DB_USERNAME', {
      project: 'shop',
    });
    expect(values.U).toBe(infisical.leases[0]?.data.DB_USERNAME);
  });

  it('that do not exist are told as missing', async () => {
    const { values } = await run('U = infisical-dynamic:backend/api/mysql', { project: 'shop' });
    expect(values).toEqual({ U: '!secret-not-found' });
  });
});

describe('refusals', () => {
  it('concern the secret, the folder or the project, and leave the others alone', async () => {
    const text = [
      'A = infisical:NOPE',
      'B = infisical:PASSWORD',
      'C = infisical:nofolder/X',
      'D = infisical:backend/api/KEPT',
      `E = infisical:X?project=${OTHER}`,
      'F = infisical:X?project=unknown',
    ].join('\n');
    const { values, failures } = await run(text);
    expect(values).toEqual({
      A: '!secret-not-found',
      B: 'root password',
      C: '!secret-not-found',
      D: '!access-denied',
      E: '!access-denied',
      F: '!secret-not-found',
    });
    expect(failures.every(({ isAboutOneSecret }) => isAboutOneSecret)).toBe(true);
    expect(failures.map(({ error }) => error.message)).toContain(
      'infisical:backend/api/KEPT: the machine identity may see the secret in /backend/api of prod in 3f0e4c1a-8b2d-4c56-9e7f-0123456789ab, and not its value',
    );
  });

  it('of a request that is not understood are the reference’s fault', async () => {
    const body = JSON.stringify({
      reqId: 'r',
      statusCode: 422,
      error: 'ValidationFailure',
      message: [{ path: 'x' }],
    });
    infisical.fail(failing(422, body, { 'content-type': 'application/json' }), {
      when: ({ path }) => path.includes('v4'),
    });
    expect((await run('A = infisical:PASSWORD')).values).toEqual({ A: '!reference-invalid' });
  });

  it('of a token without uses left name the limits of the identity', async () => {
    infisical.addIdentity(identity({ numUsesLimit: 1 }));
    const { values, failures } = await run('A = infisical:PASSWORD\nB = infisical:backend/api/HOST');
    expect(Object.values(values).sort()).toEqual(['!access-denied', expect.stringMatching(/root|db/)]);
    expect(failures[0]?.error.hint).toContain('number of uses');
    expect(failures[0]?.isAboutOneSecret).toBe(false);
  });

  it.for([
    ['an expired token', { flaw: 'expired' } as const, {}],
    ['a token of an unknown key', { flaw: 'unknown-key' } as const, {}],
    ['a wrong audience', undefined, { boundAudiences: 'https://github.com/OCTO-ORG' }],
    ['a wrong subject', undefined, { boundSubject: 'repo:octo-org/other:*' }],
    ['a wrong claim', undefined, { boundClaims: { environment: 'production' } }],
  ] as const)('of %s show what the token says, and nothing is left live', async ([, flaw, changes]) => {
    infisical.addIdentity(identity(changes));
    const minting = { ...issuer, mint: (audience: string) => issuer.mint(audience, flaw) };
    const { failures } = await runProvider(providerWith(), 'A = infisical:X\nB = infisical:Y', minting);
    expect(failures).toHaveLength(1);
    expect(failures[0]?.advice.join('\n')).toContain(`subject             ${subjectOf(issuer.run)}`);
    expect(JSON.stringify(failures)).not.toContain(issuer.issued.at(-1));
    expect(infisical.sessions).toEqual([]);
  });
});

describe('trouble on the way', () => {
  it.for([
    ['throttling', failing(429, '{}', { 'retry-after': '1' })],
    ['a 502', failing(502)],
    ['a reset connection', { kind: 'reset' }],
  ] as const)('%s passes when it ends in time', async ([, fault]) => {
    infisical.fail(fault, { times: 2, when: ({ path }) => path.includes('/secrets') });
    expect((await run('A = infisical:PASSWORD')).values).toEqual({ A: 'root password' });
  });

  it.for([
    ['throttling without end', failing(429), 'upstream-throttled'],
    ['an oversized answer', { kind: 'oversize', bytes: 2_000_000 }, 'upstream-malformed'],
    ['another type', { kind: 'content-type', value: 'text/html' }, 'upstream-malformed'],
    ['a redirect', redirecting('https://example.com/'), 'upstream-malformed'],
  ] as const)('%s is told as what it is', async ([, fault, code]) => {
    infisical.fail(fault, { times: 9, when: ({ path }) => path.includes('/secrets') });
    expect((await run('A = infisical:PASSWORD')).values).toEqual({ A: `!${code}` });
  });
});

describe('giving back', () => {
  it('says what could not be revoked, and until when it lives', async () => {
    const { leases } = await run('A = infisical:PASSWORD');
    infisical.fail(failing(500), { times: 9 });
    const [end] = await new InfisicalRevoker(client).revoke(leases.map(({ facts }) => facts));
    expect(end?.kind === 'failed' && end.error.hint).toMatch(/^it ends by itself at \d{4}-/);
  });

  it('does not take an unknown route for a revoked lease', async () => {
    const { leases } = await run('A = infisical:PASSWORD');
    const body = JSON.stringify({
      message: 'Route POST:/api/v1/auth/token/revoke not found',
      statusCode: 404,
    });
    infisical.fail(failing(404, body, { 'content-type': 'application/json' }), { times: 9 });
    expect(await new InfisicalRevoker(client).revoke(leases.map(({ facts }) => facts))).toMatchObject([
      { kind: 'failed' },
    ]);
  });
});

describe('the check', () => {
  it('finds everything that is missing before any network', () => {
    const bare = providerWith({
      identity: undefined,
      address: 'http://infisical.example',
      audience: undefined,
      environment: undefined,
    });
    const mistakes = bare.check(requestsOf('A = infisical:X\nB = infisical-dynamic:x?environment=prod'));
    expect(mistakes.map(({ setting, what }) => [setting, what])).toEqual([
      ['infisical-identity', 'is required for Infisical and was not given'],
      ['infisical-address', 'takes an address with https://'],
      ['infisical-audience', 'is needed where the owner of the repository is not known'],
      [undefined, 'infisical:X names no project and environment, and not both are set'],
      [undefined, 'infisical-dynamic:x?environment=prod needs the slug of the project, not its id'],
    ]);
  });
});

describe('the doctor at Infisical', () => {
  const examined = async (
    text: string,
    changes: Partial<InfisicalSettings> = {},
  ): Promise<readonly string[]> => {
    const { checks } = await providerWith(changes).diagnose(requestsOf(text), {
      identity: mintingIdentity(issuer),
      leases: new LeaseBook(() => undefined),
      conceal: async () => undefined,
      signal: new AbortController().signal,
    });
    return checks.map(({ what, verdict, text: said }) => `${verdict} ${what}: ${said}`);
  };

  it('asks for the names of each folder once, without values, and makes no credential', async () => {
    const said = await examined(
      'A = infisical:PASSWORD\nB = infisical:GONE\nC = infisical:nowhere/X\nD = infisical:ONLY\nE = infisical-dynamic:backend/api/postgres?project=shop',
    );
    expect(said).toEqual([
      expect.stringMatching(/^ok signing in/),
      expect.stringMatching(/^ok reading infisical:PASSWORD: it is there, .*the value too shows only/),
      expect.stringMatching(/^failed reading infisical:GONE: /),
      expect.stringMatching(/^ok reading infisical:ONLY: /),
      expect.stringMatching(/^failed reading infisical:nowhere\/X: /),
      expect.stringMatching(/^unknown reading infisical-dynamic:\S+: asking for it would make a credential/),
    ]);
    expect(calls()).toEqual([LOGIN, 'GET /api/v4/secrets', 'GET /api/v4/secrets']);
    expect(infisical.requests.slice(1).every(({ path }) => path.includes('viewSecretValue=false'))).toBe(
      true,
    );
    expect(infisical.leases).toEqual([]);
  });

  it('says what the identity may not see, and asks a server of version 3 in its own words', async () => {
    expect((await examined(`A = infisical:X?project=${OTHER}`)).at(-1)).toMatch(
      /^failed reading .*may not read/,
    );
    const old = await started({ isOld: true });
    try {
      expect((await examined('A = infisical:PASSWORD', { address: old.url })).at(-1)).toMatch(/^ok reading/);
    } finally {
      await old.close();
    }
  });
});
