// The little Vault itself: what it refuses, so that a client which passes has a right to pass.
// Spec: facts/secret-providers.md sections 2.3 and 7.2.

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { subjectOf } from './oidc-claims.ts';
import { type OidcIssuer, startOidcIssuer } from './oidc-issuer.ts';
import { Database, KvTwo } from './vault/engines.ts';
import { isAllowed, touchesMount } from './vault/policies.ts';
import { startVault, type VaultServer } from './vault/vault-server.ts';

let issuer: OidcIssuer;
let vault: VaultServer;
let nowMs: number;
beforeAll(async () => {
  issuer = await startOidcIssuer();
});
afterAll(() => issuer.close());
beforeEach(async () => {
  nowMs = Date.now();
  vault = await startVault({ now: () => nowMs });
  const space = vault.namespace();
  space.jwt('jwt', { oidcDiscoveryUrl: issuer.issuer });
  space.policy('ci', { 'secret/data/*': ['read'], 'database/creds/*': ['read'] });
  space.role('jwt', 'ci', {
    boundAudiences: ['vault'],
    boundSubject: subjectOf(issuer.run),
    tokenPolicies: ['ci'],
    tokenTtlSeconds: 300,
  });
  space.mount('secret', new KvTwo()).put('app', { a: 'b' });
  space.mount('database', new Database()).role('app', 3600);
});
afterEach(() => vault.close());

interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

async function call(
  method: string,
  path: string,
  { token, body, headers = {} }: { token?: string; body?: unknown; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const response = await fetch(`${vault.url}/v1/${path}`, {
    method,
    headers: {
      'x-vault-request': 'true',
      ...(token === undefined ? {} : { 'x-vault-token': token }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? {} : (JSON.parse(text) as Answer['body']) };
}

async function logIn(): Promise<string> {
  const { body } = await call('POST', 'auth/jwt/login', {
    body: { role: 'ci', jwt: await issuer.mint('vault') },
  });
  return (body.auth as { readonly client_token: string }).client_token;
}

describe('a token', () => {
  it('is needed, must be live, and takes its leases along', async () => {
    expect((await call('GET', 'secret/data/app')).status).toBe(400);
    expect((await call('GET', 'secret/data/app', { token: 'wrong' })).status).toBe(403);
    const token = await logIn();
    await call('GET', 'database/creds/app', { token });
    expect(vault.liveLeases()).toHaveLength(1);
    expect((await call('POST', 'auth/token/revoke-self', { token })).status).toBe(204);
    expect(vault.liveLeases()).toEqual([]);
    expect((await call('POST', 'auth/token/revoke-self', { token })).status).toBe(403);
  });

  it('ends when its time is over', async () => {
    const token = await logIn();
    nowMs += 301_000;
    expect((await call('GET', 'secret/data/app', { token })).status).toBe(403);
    expect(vault.liveTokens()).toEqual([]);
  });

  it('is worth nothing in a namespace beside its own, and something in one below', async () => {
    vault.namespace('team').mount('secret', new KvTwo());
    vault.namespace('team').policy('ci', { 'secret/data/*': ['read'] });
    const token = await logIn();
    const headers = { 'x-vault-namespace': 'team' };
    expect((await call('GET', 'secret/data/app', { token, headers })).status).toBe(404);
    expect(
      (await call('GET', 'secret/data/app', { token, headers: { 'x-vault-namespace': 'none' } })).status,
    ).toBe(403);
  });
});

describe('a path', () => {
  it('that no policy names is refused as one that does not exist', async () => {
    const token = await logIn();
    const [forbidden, absent] = await Promise.all([
      call('GET', 'secret/metadata/app', { token }),
      call('GET', 'nothing/here', { token }),
    ]);
    expect(forbidden).toEqual(absent);
    expect(forbidden).toEqual({
      status: 403,
      body: { errors: ['1 error occurred:\n\t* permission denied\n\n'] },
    });
  });

  it('is judged by the most specific rule, and deny wins', () => {
    const policies = [
      { 'a/*': ['read'] as const, 'a/b': ['deny'] as const },
      { 'a/+/c': ['update'] as const },
    ];
    expect(isAllowed(policies, 'a/x', ['read'])).toBe(true);
    expect(isAllowed(policies, 'a/b', ['read'])).toBe(false);
    expect(isAllowed(policies, 'b', ['read'])).toBe(false);
    expect(touchesMount(policies, 'a')).toBe(true);
    expect(touchesMount(policies, 'ab')).toBe(false);
  });
});

describe('a wrapping token', () => {
  it('opens once, and for nothing else', async () => {
    const token = await logIn();
    const wrapped = await call('GET', 'secret/data/app', { token, headers: { 'x-vault-wrap-ttl': '60s' } });
    const info = wrapped.body.wrap_info as { readonly token: string; readonly creation_path: string };
    expect(wrapped.body.data).toBeNull();
    const looked = await call('POST', 'sys/wrapping/lookup', { token, body: { token: info.token } });
    expect(looked.body.data).toMatchObject({ creation_path: 'secret/data/app' });
    const opened = await call('POST', 'sys/wrapping/unwrap', { token: info.token });
    expect(opened.body.data).toMatchObject({ data: { a: 'b' } });
    const again = await call('POST', 'sys/wrapping/unwrap', { token: info.token });
    expect(again).toEqual({
      status: 400,
      body: { errors: ['wrapping token is not valid or does not exist'] },
    });
  });
});
