/**
 * The Vault provider against the little Vault, in this process: what it asks for, how often, and what it leaves for post.
 * Statuses, fields and error strings: secret-providers.md 2.3.
 */

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Secret } from '../../../src/base/secret.ts';
import { decodeClaims } from '../../../src/fetch/identity/claims.ts';
import { LeaseBook, type RevocableLease } from '../../../src/fetch/leases/contract.ts';
import type {
  LocatorOutcome,
  LocatorRequest,
  ProviderReport,
} from '../../../src/fetch/providers/contract.ts';
import { readEnvelope } from '../../../src/fetch/providers/vault/envelope.ts';
import { readFacts, type VaultFacts, vaultLease } from '../../../src/fetch/providers/vault/lease-facts.ts';
import { VaultProvider } from '../../../src/fetch/providers/vault/provider.ts';
import { VaultRevoker } from '../../../src/fetch/providers/vault/revoker.ts';
import type { Pace, VaultSettings } from '../../../src/fetch/providers/vault/settings.ts';
import { parseReferences } from '../../../src/fetch/references/parse-references.ts';
import { fc } from '../../property.ts';
import { failing, redirecting } from '../../servers/faults.ts';
import { startLoopbackServer } from '../../servers/loopback-server.ts';
import { workflowRun } from '../../servers/oidc-claims.ts';
import { type OidcIssuer, startOidcIssuer, type TokenFlaw } from '../../servers/oidc-issuer.ts';
import { READ_ALL, startVaultWorld, type VaultWorld } from '../vault-world.ts';

let issuer: OidcIssuer;
let world: VaultWorld;
const waits: number[] = [];
const concealed: Secret[] = [];
let recorded: RevocableLease[] = [];

/** Waiting is written down and not done. */
const pace: Pace = {
  now: Date.now,
  random: () => 0.5,
  sleep: async (milliseconds) => void waits.push(milliseconds),
};

beforeAll(async () => {
  issuer = await startOidcIssuer();
});
afterAll(() => issuer.close());
beforeEach(async () => {
  issuer.run = workflowRun();
  waits.length = 0;
  concealed.length = 0;
  recorded = [];
  world = await startVaultWorld(issuer);
});
afterEach(() => world.close());

/** Another Vault in place of the one that every test gets. */
async function restart(options: Parameters<typeof startVaultWorld>[1]): Promise<void> {
  await world.close();
  world = await startVaultWorld(issuer, options);
}

function requestsOf(text: string): readonly LocatorRequest[] {
  const { references, mistakes } = parseReferences(text, 'output');
  expect(mistakes).toEqual([]);
  const requests = references.map(({ locator, written }) => ({ locator, written }));
  // as fetch.ts does: each locator once
  return requests.filter(
    ({ locator }, index) =>
      requests.findIndex((other) => JSON.stringify(other.locator) === JSON.stringify(locator)) === index,
  );
}

function providerWith(changes: Partial<VaultSettings> = {}): VaultProvider {
  return new VaultProvider({
    address: world.vault.url,
    role: 'deploy',
    authMount: 'jwt',
    namespace: undefined,
    audience: undefined,
    kvVersion: undefined,
    wrapSeconds: undefined,
    revokeCertificates: false,
    caCertificate: undefined,
    environment: {},
    pace,
    ...changes,
  });
}

async function fetchAll(
  text: string,
  changes: Partial<VaultSettings> = {},
  flaw?: TokenFlaw,
): Promise<ProviderReport> {
  return providerWith(changes).fetch(requestsOf(text), {
    identity: {
      token: async (audience) => {
        const secret = Secret.fromText(await issuer.mint(audience, flaw === undefined ? {} : { flaw }));
        return { secret, claims: decodeClaims(secret) };
      },
    },
    leases: new LeaseBook((all) => {
      recorded = all.filter((lease) => lease.kind === 'revocable');
    }),
    conceal: async (secrets) => void concealed.push(...secrets),
    signal: new AbortController().signal,
  });
}

/** What post says. */
async function giveBack(): Promise<readonly string[]> {
  const returns = await new VaultRevoker({}, pace).revoke(recorded.map(({ facts }) => facts));
  return returns.map((end) => (end.kind === 'failed' ? `!${end.error.message}` : `${end.kind}: ${end.text}`));
}

/** Values as text by what was written; failures as their code. */
function results({ outcomes }: ProviderReport): Record<string, string> {
  return Object.fromEntries(
    outcomes.map((outcome) => [
      outcome.request.written,
      outcome.kind === 'value' ? outcome.value.secret.reveal() : `!${outcome.failure.error.code}`,
    ]),
  );
}

function failureIn({ outcomes }: ProviderReport): (LocatorOutcome & { kind: 'failure' })['failure'] {
  const failed = outcomes.find((outcome) => outcome.kind === 'failure');
  if (failed?.kind !== 'failure') throw new Error('a failure was expected');
  return failed.failure;
}

const LOGIN = 'POST auth/jwt/login';
const mountCall = (path: string): string => `GET sys/internal/ui/mounts/${path}`;

describe('KV secrets', () => {
  it('of version 2 are found through their mount, with data/ inserted, and say their version', async () => {
    world.kv.put('app', { password: 'old' }, '2026-01-01T00:00:00Z');
    world.kv.put('app', { password: 'new', port: 1 }, '2026-02-01T00:00:00Z');
    const report = await fetchAll('A = vault:secret/app#password\nB = vault:secret/app@1#password');
    expect(results(report)).toEqual({
      'vault:secret/app': '{"password":"new","port":1}',
      'vault:secret/app@1': '{"password":"old"}',
    });
    expect(report.outcomes).toMatchObject([
      { value: { version: '2', createdAtMs: Date.UTC(2026, 1, 1), expiresAtMs: undefined } },
      { value: { version: '1', createdAtMs: Date.UTC(2026, 0, 1) } },
    ]);
    expect(world.vault.calls()).toEqual([
      LOGIN,
      mountCall('secret/app'),
      'GET secret/data/app',
      'GET secret/data/app?version=1',
    ]);
  });

  it('of version 1 are told by their mount, not by a field called data', async () => {
    world.kvOne.put('app', { data: { data: 'x' }, metadata: { version: 3 } });
    const report = await fetchAll('A = vault:kv1/app');
    expect(results(report)).toEqual({ 'vault:kv1/app': '{"data":{"data":"x"},"metadata":{"version":3}}' });
    expect(world.vault.calls()).toEqual([LOGIN, mountCall('kv1/app'), 'GET kv1/app']);
  });

  it('are asked for by the path of the API as well', async () => {
    world.kv.put('app', { a: 'b' });
    expect(
      results(await fetchAll('A = vault:secret/data/app\nB = vault-read:secret/data/app')),
    ).toMatchObject({
      'vault:secret/data/app': '{"a":"b"}',
      'vault-read:secret/data/app': expect.stringContaining('"metadata"'),
    });
  });

  it('keep their numbers and characters as they were written', async () => {
    const body =
      '{"data":{"data":{"n":12345678901234567890,"f":1.0,"t":"ü\\u0000\\n"},"metadata":{"version":1}}}';
    world.kv.put('app', {});
    world.vault.fail(failing(200, body, { 'content-type': 'application/json' }), {
      when: ({ path }) => path.includes('/data/'),
    });
    expect(results(await fetchAll('A = vault:secret/app'))).toEqual({
      'vault:secret/app': '{"n":12345678901234567890,"f":1.0,"t":"ü\\u0000\\n"}',
    });
  });

  it('whose mount may not be asked about are tried in both versions', async () => {
    world.kv.put('app', { a: 'two' });
    world.kvOne.put('app', { a: 'one' });
    world.vault.fail(
      failing(403, '{"errors":["1 error occurred"]}', { 'content-type': 'application/json' }),
      {
        times: 9,
        when: ({ path }) => path.includes('/internal/'),
      },
    );
    expect(results(await fetchAll('A = vault:secret/app\nB = vault:kv1/app'))).toEqual({
      'vault:secret/app': '{"a":"two"}',
      'vault:kv1/app': '{"a":"one"}',
    });
    expect(world.vault.calls().slice(3).sort()).toEqual([
      'GET kv1/app',
      'GET kv1/data/app',
      'GET secret/data/app',
    ]);
    world.vault.clearLog();
    expect(results(await fetchAll('B = vault:kv1/app', { kvVersion: 1 }))).toEqual({
      'vault:kv1/app': '{"a":"one"}',
    });
    expect(world.vault.calls()).toEqual([LOGIN, mountCall('kv1/app'), 'GET kv1/app']);
  });

  it('whose mount may not be asked about cost one question for each folder', async () => {
    await restart({ policy: {} });
    await fetchAll('A = vault:secret/a\nB = vault:secret/b\nC = vault:team/kv/c\nD = vault:team/pki/d');
    expect(world.vault.calls().filter((call) => call.includes('/internal/'))).toEqual([
      mountCall('secret/a'),
      mountCall('team/kv/c'),
      mountCall('team/pki/d'),
    ]);
  });

  it('that look like an engine path are found all the same', async () => {
    world.kv.put('creds/app', { a: 'b' });
    world.vault.fail(
      failing(403, '{"errors":["1 error occurred"]}', { 'content-type': 'application/json' }),
      {
        times: 9,
        when: ({ path }) => path.includes('/internal/'),
      },
    );
    world.space.policy('deploy', { ...READ_ALL, 'secret/*': ['read'] });
    expect(results(await fetchAll('A = vault:secret/creds/app'))).toEqual({
      'vault:secret/creds/app': '{"a":"b"}',
    });
    const none = failureIn(await fetchAll('A = vault:secret/none', { kvVersion: 1 }));
    expect(none.error.code).toBe('secret-not-found');
  });

  it('of a deleted or destroyed version say so, and when', async () => {
    world.kv.put('app', { a: 'b' });
    world.kv.put('app', { a: 'c' });
    world.kv.delete('app', 1, '2026-03-04T05:06:07.000000008Z');
    world.kv.destroy('app', 2);
    const deleted = failureIn(await fetchAll('A = vault:secret/app@1'));
    expect(deleted).toMatchObject({
      isAboutOneSecret: true,
      error: { code: 'secret-not-found' },
    });
    expect(deleted.error.message).toBe(
      'vault:secret/app@1: version 1 was deleted at 2026-03-04T05:06:07.000000008Z',
    );
    expect(failureIn(await fetchAll('A = vault:secret/app')).error.message).toBe(
      'vault:secret/app: version 2 was destroyed',
    );
    expect(failureIn(await fetchAll('A = vault:secret/none')).error.code).toBe('secret-not-found');
  });

  it('are never written, whatever parameters are given', async () => {
    world.kvOne.put('app', { a: 'b' });
    await restart({ policy: { ...READ_ALL, 'kv1/*': ['read', 'update', 'create'] } });
    world.kvOne.put('app', { a: 'b' });
    const failure = failureIn(await fetchAll('A = vault:kv1/app?version=2'));
    expect(failure.error.code).toBe('reference-invalid');
    expect(failure.error.hint).toContain('@');
    expect(world.kvOne.secrets.get('app')).toEqual({ a: 'b' });
  });

  it('that a policy forbids come with the rule to add', async () => {
    await restart({ policy: { 'secret/data/other': ['read'] } });
    world.kv.put('app', { a: 'b' });
    const failure = failureIn(await fetchAll('A = vault:secret/app'));
    expect(failure).toMatchObject({ isAboutOneSecret: true, error: { code: 'access-denied' } });
    expect(failure.advice).toContain('path "secret/data/app" {');
    expect(failure.advice).toContain('  capabilities = ["read"]');
  });
});

describe('dynamic secrets', () => {
  it('of one path are one credential, however many lines name its fields or spell its path', async () => {
    const report = await fetchAll(
      'U = vault:database/creds/app#username\nP = vault:database/creds/app#password\nR = vault-read:database/creds/app',
    );
    expect(world.database.credentials).toHaveLength(1);
    expect(world.vault.calls()).toEqual([LOGIN, mountCall('database/creds/app'), 'GET database/creds/app']);
    const value = JSON.parse(results(report)['vault:database/creds/app'] ?? '') as { username: string };
    expect(value.username).toBe(world.database.credentials[0]?.username);
    expect(report.notes.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^the Vault token is revoked when the job ends, at the latest it ends at \d{4}-/),
      expect.stringMatching(/^database\/creds\/app: the lease ends with the token/),
    ]);
    expect(world.vault.liveLeases()).toHaveLength(1);
    expect(await giveBack()).toEqual([
      'revoked: Vault token revoked, and with it 1 lease (database/creds/app)',
    ]);
    expect(world.vault.liveLeases()).toEqual([]);
    expect(world.vault.liveTokens()).toEqual([]);
    expect(world.database.credentials[0]?.isLive).toBe(false);
  });

  it('are recorded for post before their value is known to anybody', async () => {
    await fetchAll('U = vault:database/creds/app');
    const facts = recorded.map(({ facts: text }) => JSON.parse(text.reveal()) as Record<string, unknown>);
    expect(facts.map(({ kind }) => kind)).toEqual(['login', 'lease']);
    expect(facts[0]?.token).toBe(world.vault.tree.tokens[0]?.id);
    expect(facts[1]?.leaseId).toBe(world.vault.liveLeases()[0]?.id);
    expect(concealed.map((secret) => secret.reveal())).toEqual([world.vault.tree.tokens[0]?.id]);
  });

  it('of static roles have no lease and say until when they hold', async () => {
    const credential = world.database.staticRole('legacy');
    const before = Date.now();
    const report = await fetchAll('P = vault:database/static-creds/legacy#password');
    expect(results(report)['vault:database/static-creds/legacy']).toContain(
      JSON.stringify(credential.password),
    );
    const [outcome] = report.outcomes;
    const expiresAtMs = outcome?.kind === 'value' ? outcome.value.expiresAtMs : undefined;
    // the server's ttl is 86,340 s
    expect((expiresAtMs ?? 0) - before).toBeGreaterThan(86_330_000);
    expect(world.vault.tree.leases).toEqual([]);
  });

  it('of AWS end at once for a user, and by themselves for a session', async () => {
    await fetchAll('K = vault:aws/creds/ci#access_key\nS = vault:aws/sts/ci?ttl=15m#security_token');
    expect(world.vault.requests.at(-1)?.body.toString()).toBe('{"ttl":"15m"}');
    expect(await giveBack()).toEqual([
      'revoked: Vault token revoked, and with it 1 lease (aws/creds/ci)',
      expect.stringMatching(/^expires: the session of AWS STS of aws\/sts\/ci ends by itself at \d{4}-/),
    ]);
    expect(
      world.aws.credentials
        .map(({ role, isLive, sessionToken }) => [role, isLive, sessionToken === null])
        .sort(),
    ).toEqual([
      ['ci', false, true],
      ['ci', true, false],
    ]);
  });

  it('whose role does not exist say that', async () => {
    const failure = failureIn(await fetchAll('U = vault:database/creds/none'));
    expect(failure).toMatchObject({ isAboutOneSecret: true, error: { code: 'secret-not-found' } });
  });
});

describe('certificates', () => {
  const LINES =
    'C = vault:pki/issue/web?common_name=a.example.org&ttl=2h#certificate\nK = vault:pki/issue/web?ttl=2h&common_name=a.example.org#private_key';

  it('are issued by one POST for all their parts, and revoked by serial number when asked', async () => {
    const report = await fetchAll(LINES, { revokeCertificates: true });
    expect(world.pki.issued).toHaveLength(1);
    expect(world.vault.calls()).toEqual([LOGIN, mountCall('pki/issue/web'), 'POST pki/issue/web']);
    expect(report.outcomes[0]).toMatchObject({ kind: 'value' });
    const [certificate] = world.pki.issued;
    expect(await giveBack()).toEqual([
      `revoked: certificate ${certificate?.serial} of pki revoked`,
      'revoked: Vault token revoked',
    ]);
    expect(certificate?.isRevoked).toBe(true);
    expect(world.vault.liveTokens()).toEqual([]);
  });

  it('are told with their end when they are not revoked', async () => {
    const report = await fetchAll(LINES);
    expect(report.notes[1]?.text).toMatch(
      /^pki\/issue\/web: the certificate is valid until \d{4}.* and is not revoked: vault-revoke-certificates would$/,
    );
    await giveBack();
    expect(world.pki.issued[0]?.isRevoked).toBe(false);
  });

  it('with a lease go with the token', async () => {
    world.pki.role('leased', '.example.org', { generateLease: true });
    await fetchAll('C = vault:pki/issue/leased?common_name=a.example.org', { revokeCertificates: true });
    await giveBack();
    expect(world.pki.issued[0]?.isRevoked).toBe(true);
    expect(world.vault.calls()).not.toContain('POST pki/revoke');
  });

  it('that could not be revoked are a failure with the rule to add', async () => {
    await restart({ policy: { 'pki/issue/*': ['update'] } });
    await fetchAll(LINES, { revokeCertificates: true });
    expect(await giveBack()).toEqual([
      expect.stringMatching(/^!Vault does not revoke the certificate [0-9a-f:]+ of pki$/),
      'revoked: Vault token revoked',
    ]);
  });

  it('are not issued a second time when the first answer was lost', async () => {
    world.vault.fail(
      { kind: 'truncate' },
      { when: ({ path }) => path.includes('/issue/') && !path.includes('ui') },
    );
    const failure = failureIn(await fetchAll(LINES));
    expect(failure.error.message).toMatch(/^Vault cannot be reached/);
    expect(world.pki.issued).toHaveLength(1);
  });
});

describe('transit', () => {
  it('brings the plain bytes, also binary ones', async () => {
    const bytes = Buffer.from([0, 255, 1, 254, 10, 13]);
    const data = Buffer.from('context').toString('base64');
    const written = `vault-decrypt:transit/app?ciphertext=${world.transit.encrypt('app', bytes, data)}&associated_data=${data}`;
    const report = await fetchAll(`B = ${written}`);
    const [outcome] = report.outcomes;
    expect(outcome?.kind === 'value' && Buffer.from(outcome.value.secret.revealBytes())).toEqual(bytes);
    expect(world.vault.calls()).toEqual([LOGIN, 'POST transit/decrypt/app']);
  });

  it('that cannot decrypt is a failure about that one secret', async () => {
    const other = world.transit.encrypt('other', Buffer.from('x'));
    world.transit.encrypt('app', Buffer.from('y'));
    const failure = failureIn(await fetchAll(`B = vault-decrypt:transit/app?ciphertext=${other}`));
    expect(failure).toMatchObject({ isAboutOneSecret: true, error: { code: 'reference-invalid' } });
  });
});

describe('other paths', () => {
  it('give tokens by POST, of which the orphans are revoked by themselves', async () => {
    const report = await fetchAll(
      'T = vault-write:auth/token/create?ttl=60s#client_token\nO = vault-write:auth/token/create-orphan?ttl=90s#client_token',
    );
    expect(results(report)['vault-write:auth/token/create?ttl=60s']).toContain('"client_token"');
    expect(world.vault.liveTokens()).toHaveLength(3);
    expect(await giveBack()).toEqual([
      'revoked: the token of auth/token/create-orphan revoked',
      'revoked: Vault token revoked',
    ]);
    expect(world.vault.liveTokens()).toEqual([]);
  });

  it('with another method say which prefix has it', async () => {
    const failure = failureIn(await fetchAll('A = vault-write:database/creds/app'));
    expect(failure.error.code).toBe('access-denied');
    await restart({ policy: { 'database/creds/*': ['read', 'update'] } });
    const second = failureIn(await fetchAll('A = vault-write:database/creds/app'));
    expect(second.error).toMatchObject({ code: 'reference-invalid' });
    expect(second.error.hint).toContain('vault-read:');
  });
});

describe('a login', () => {
  it.each([
    ['of a missing role', { role: undefined }, {}, /has no default role/],
    ['of an unknown role', { role: 'nobody' }, {}, /does not know the role nobody/],
    ['at no mount', { authMount: 'github' }, {}, /has no login at github/],
    ['for another audience', { audience: 'https://elsewhere.example' }, {}, /does not accept the audience/],
    ['without a bound audience', {}, { boundAudiences: [] }, /does not accept the audience/],
    ['of another subject', {}, { boundSubject: 'repo:a/b:x' }, /the subject does not fit/],
    [
      'with a claim that does not fit',
      {},
      { boundClaims: { ref: 'refs/heads/prod' } },
      /the claim ref does not/,
    ],
    ['with a claim that is missing', {}, { boundClaims: { team: 'a' } }, /the claim team does not fit/],
    ['for browsers', {}, { roleType: 'oidc' as const }, /for people with a browser/],
    ['from another network', {}, { tokenBoundCidrs: ['10.0.0.0/8'] }, /has no login at jwt, or refuses it/],
    ['that wants a second factor', {}, { needsMfa: true }, /wants a second factor/],
  ])('%s explains itself, with the claims and a role to paste', async (_name, settings, role, message) => {
    world.role(role);
    const failure = failureIn(await fetchAll('A = vault:secret/app', settings));
    expect(failure.error.message).toMatch(message);
    expect(failure.isAboutOneSecret).toBe(false);
    if (!/factor/.test(failure.error.message)) {
      expect(failure.advice.join('\n')).toContain('sub  repo:octo-org/octo-repo:ref:refs/heads/main');
      expect(failure.advice.join('\n')).toContain('"role_type": "jwt"');
    }
    expect(recorded).toEqual([]);
    expect(world.vault.calls()).toEqual([expect.stringMatching(/^POST auth\/.+\/login$/)]);
  });

  it.each([
    ['expired', /expired or not yet valid/],
    ['not-yet-valid', /expired or not yet valid/],
    ['issued-in-future', /expired or not yet valid/],
    ['unknown-key', /does not accept the token of the job/],
    ['bad-signature', /does not accept the token of the job/],
  ] as const)('with a token that is %s is refused and says why', async (flaw, message) => {
    expect(failureIn(await fetchAll('A = vault:secret/app', {}, flaw)).error.message).toMatch(message);
  });

  it('whose token cannot be recorded for post gives it back at once', async () => {
    const fetched = providerWith().fetch(requestsOf('A = vault:secret/app'), {
      identity: {
        token: async (audience) => {
          const secret = Secret.fromText(await issuer.mint(audience));
          return { secret, claims: decodeClaims(secret) };
        },
      },
      leases: new LeaseBook(() => Promise.reject(new Error('disk full'))),
      conceal: async () => undefined,
      signal: new AbortController().signal,
    });
    await expect(fetched).rejects.toThrow('disk full');
    expect(world.vault.calls()).toEqual([LOGIN, 'POST auth/token/revoke-self']);
    expect(world.vault.liveTokens()).toEqual([]);
  });

  it('takes place in the namespace, where the paths are too', async () => {
    await restart({ namespace: 'admin/team' });
    world.kv.put('app', { a: 'b' });
    const report = await fetchAll('A = vault:secret/app', { namespace: '/admin/team/' });
    expect(results(report)).toEqual({ 'vault:secret/app': '{"a":"b"}' });
    const outside = failureIn(await fetchAll('A = vault:secret/app'));
    expect(outside.error.message).toContain('has no login at jwt');
    expect(await giveBack()).toEqual(['revoked: Vault token revoked']);
  });

  it('is repeated when Vault has trouble, and not when it says no', async () => {
    world.kv.put('app', { a: 'b' });
    world.vault.fail(failing(502), { when: ({ path }) => path.includes('/login') });
    world.vault.fail({ kind: 'reset' }, { when: ({ path }) => path.includes('/login') });
    expect(results(await fetchAll('A = vault:secret/app'))).toEqual({ 'vault:secret/app': '{"a":"b"}' });
    expect(world.vault.calls().filter((call) => call === LOGIN)).toHaveLength(3);
  });
});

describe('trouble', () => {
  beforeEach(() => void world.kv.put('app', { a: 'b' }));
  const isRead = ({ path }: { readonly path: string }): boolean => path.includes('/data/');

  it('that passes is waited for: a replica behind, and a rate limit as long as it says', async () => {
    world.vault.fail(failing(412), { times: 2, when: isRead });
    world.vault.fail(failing(429, '', { 'retry-after': '7' }), { when: isRead });
    world.vault.fail(failing(429), { when: isRead });
    expect(results(await fetchAll('A = vault:secret/app'))).toEqual({ 'vault:secret/app': '{"a":"b"}' });
    // 412: 1.0 to 1.5 s; Retry-After and half of the jitter's 4 s; half of its 8 s
    expect(waits).toEqual([1250, 1250, 7000 + 2000, 4000]);
  });

  it('with a longer wait than the budget ends at once', async () => {
    world.vault.fail(failing(429, '', { 'retry-after': '3600' }), { times: 9, when: isRead });
    const failure = failureIn(await fetchAll('A = vault:secret/app'));
    expect(failure).toMatchObject({ isAboutOneSecret: false, error: { code: 'upstream-throttled' } });
    expect(waits).toEqual([]);
  });

  it('of a sealed Vault is asked about three times and told', async () => {
    world.vault.isSealed = true;
    const failure = failureIn(await fetchAll('A = vault:secret/app'));
    expect(failure.error.message).toBe('Vault is sealed (logging in)');
    expect(world.vault.calls()).toEqual([LOGIN, LOGIN, LOGIN]);
  });

  it.each([
    ['another status', failing(501), /Vault has trouble \(.*HTTP 501\)/],
    ['a login page', failing(200, '<html>', { 'content-type': 'text/html' }), /not one of Vault's/],
    ['a page of a proxy', failing(404, 'no', {}), /not one of Vault's/],
    ['too much', { kind: 'oversize', bytes: 9_000_000 } as const, /too large/],
    ['half an answer', { kind: 'truncate' } as const, /cannot be reached \(.*(?:TRUNCATED|ECONNRESET)\)/],
    ['no JSON', failing(200, '{"data":', { 'content-type': 'application/json' }), /not one of Vault's/],
  ])('of %s is told without a word of the answer', async (_name, fault, message) => {
    world.vault.fail(fault, { times: 9, when: isRead });
    const failure = failureIn(await fetchAll('A = vault:secret/app'));
    expect(failure.error.message).toMatch(message);
    expect(failure.isAboutOneSecret).toBe(false);
  });

  it('of a redirect never leads a token to another host, and is followed once at the same', async () => {
    const stranger = await startLoopbackServer({
      name: 'stranger',
      handle: () => ({ status: 200, body: '{}' }),
    });
    world.vault.fail(redirecting(`${stranger.url}/v1/secret/data/app`), { when: isRead });
    expect(failureIn(await fetchAll('A = vault:secret/app')).error.code).toBe('host-refused');
    expect(stranger.requests).toEqual([]);
    await stranger.close();
    world.vault.fail(redirecting('/v1/secret/data/app'), { when: isRead });
    expect(results(await fetchAll('A = vault:secret/app'))).toEqual({ 'vault:secret/app': '{"a":"b"}' });
  });
});

describe('a token', () => {
  it('of few uses is not begun to be used when they will not do', async () => {
    world.kv.put('app', { a: 'b' });
    // mounts 1, read 1, revocation 1
    world.role({ tokenNumUses: 2 });
    const failure = failureIn(await fetchAll('A = vault:secret/app'));
    expect(failure.error.message).toBe('the Vault token of this role is good for 2 uses, and 3 are needed');
    expect(world.vault.calls()).toEqual([LOGIN]);
    world.role({ tokenNumUses: 3 });
    expect(results(await fetchAll('A = vault:secret/app'))).toEqual({ 'vault:secret/app': '{"a":"b"}' });
    expect(await giveBack()).toEqual(['revoked: Vault token revoked']);
  });

  it('of batch type is told with its end, and its leases are revoked by themselves where that is allowed', async () => {
    world.role({ tokenType: 'batch' });
    const report = await fetchAll('U = vault:database/creds/app');
    expect(report.notes[0]?.text).toMatch(/^the Vault token is a batch token: it cannot be revoked and ends/);
    expect(await giveBack()).toEqual([
      expect.stringMatching(/^expires: the Vault token is a batch token/),
      expect.stringMatching(
        /^expires: the lease of database\/creds\/app is not revoked .* and ends at \d{4}-/,
      ),
    ]);
    world.space.policy('deploy', { ...READ_ALL, 'sys/leases/revoke': ['update'] });
    expect((await giveBack())[1]).toBe('revoked: the lease of database/creds/app revoked');
    expect(world.vault.liveLeases()).toEqual([]);
  });

  it('that may not revoke itself, or is gone, is told with its end', async () => {
    world.kv.put('app', { a: 'b' });
    await fetchAll('A = vault:secret/app');
    expect(await giveBack()).toEqual(['revoked: Vault token revoked']);
    expect(await giveBack()).toEqual([
      expect.stringMatching(/^expires: Vault does not revoke the token.*UTC$/),
    ]);
  });

  it('stays live with an error when Vault cannot be reached', async () => {
    world.kv.put('app', { a: 'b' });
    await fetchAll('A = vault:secret/app');
    world.vault.isSealed = true;
    expect(await giveBack()).toEqual(['!Vault is sealed (revoking the token)']);
  });
});

describe('wrapping', () => {
  beforeEach(() => void world.kv.put('app', { a: 'b' }));

  it('is looked at before it is taken off, and hides its token', async () => {
    const report = await fetchAll('A = vault:secret/app', { wrapSeconds: 120 });
    expect(results(report)).toEqual({ 'vault:secret/app': '{"a":"b"}' });
    expect(world.vault.calls()).toEqual([
      LOGIN,
      mountCall('secret/app'),
      'GET secret/data/app',
      'POST sys/wrapping/lookup',
      'POST sys/wrapping/unwrap',
    ]);
    expect(world.vault.requests[2]?.headers['x-vault-wrap-ttl']).toBe('120s');
    const [login, wrapping] = world.vault.tree.tokens;
    expect(concealed.map((secret) => secret.reveal())).toEqual([login?.id, wrapping?.id]);
    // in the header and not in the body as well
    expect(world.vault.requests[4]?.body.length).toBe(0);
    await giveBack();
    expect(world.vault.liveTokens()).toEqual([]);
  });

  it('of another path is not taken off', async () => {
    world.vault.forgeNextWrapping('secret/data/other');
    const failure = failureIn(await fetchAll('A = vault:secret/app', { wrapSeconds: 120 }));
    expect(failure.error.message).toBe('the wrapped answer for vault:secret/app was made for another path');
    expect(world.vault.calls()).not.toContain('POST sys/wrapping/unwrap');
  });

  it('that somebody took off before is an alarm', async () => {
    world.vault.fail(
      failing(400, '{"errors":["wrapping token is not valid or does not exist"]}', {
        'content-type': 'application/json',
      }),
      {
        when: ({ path }) => path.endsWith('/unwrap'),
      },
    );
    const failure = failureIn(await fetchAll('A = vault:secret/app', { wrapSeconds: 120 }));
    expect(failure.error.message).toContain('is not valid any more');
  });

  it('keeps the lease of a dynamic secret', async () => {
    await fetchAll('U = vault:database/creds/app', { wrapSeconds: 60 });
    expect(await giveBack()).toEqual([
      'revoked: Vault token revoked, and with it 1 lease (database/creds/app)',
    ]);
    expect(world.vault.liveLeases()).toEqual([]);
  });
});

describe('what comes from outside', () => {
  it('is read or refused, whatever bytes an answer has', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array(),
          fc.json().map((text) => Buffer.from(text)),
        ),
        (bytes) => {
          readEnvelope(bytes);
          readFacts(Secret.fromBytes(bytes));
          expect(JSON.stringify(readEnvelope(bytes)) ?? '').not.toContain('undefined');
        },
      ),
    );
  });

  it('becomes the same facts again that were recorded', () => {
    const token = Secret.fromText('a token');
    const all: readonly VaultFacts[] = [
      {
        kind: 'login',
        address: 'https://v.example',
        namespace: 'a/b',
        authority: undefined,
        token,
        isBatch: true,
        uses: 3,
        expiresAtMs: 1_700_000_000_000,
      },
      { kind: 'token', path: 'auth/x', token },
      { kind: 'lease', path: 'a/b', leaseId: 'a/b/c', isEffective: false, expiresAtMs: undefined },
      { kind: 'certificate', mount: 'pki', serial: '0a:0b' },
    ];
    for (const facts of all) {
      const again = readFacts(vaultLease(facts).facts);
      expect({ ...again, token: '' }).toEqual({ ...facts, token: '' });
      if (again !== undefined && 'token' in again) expect(again.token.reveal()).toBe('a token');
    }
  });

  it('and names a record of nobody is an error and no silence', async () => {
    const returns = await new VaultRevoker({}, pace).revoke([Secret.fromText('{}'), Secret.fromText('x')]);
    expect(returns).toMatchObject([{ kind: 'failed' }]);
  });
});

describe('settings', () => {
  it('are checked all at once, before anybody is asked', () => {
    const provider = providerWith({
      address: 'http://vault.example.com',
      authMount: '../sys',
      namespace: 'a b/..',
      caCertificate: 'no certificate',
    });
    expect(provider.check(requestsOf('A = vault:secret/app')).map(({ setting }) => setting)).toEqual([
      'vault-address',
      'vault-mount',
      'vault-namespace',
      'vault-ca-certificate',
    ]);
    expect(world.vault.requests).toEqual([]);
  });

  it.each([
    ['https://user@vault.example.com'],
    ['https://:pass@vault.example.com'],
    ['https://vault.example.com?x=1'],
    ['ftp://vault.example.com'],
    ['vault.example.com'],
    ['http://127.0.0.1.example.com'],
  ])('with the address %s are refused', (address) => {
    expect(providerWith({ address }).check([])).toHaveLength(1);
  });
});
