/**
 * OpenBao's inline authentication: no login of its own, no token, nothing to give back, and refusals that explain
 * themselves as those of a login do.
 */

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { VaultProvider } from '../../../src/fetch/providers/vault/provider.ts';
import { realPace, type VaultSettings } from '../../../src/fetch/providers/vault/settings.ts';
import { workflowRun } from '../../servers/oidc-claims.ts';
import { type OidcIssuer, startOidcIssuer } from '../../servers/oidc-issuer.ts';
import { runProvider } from '../provider-run.ts';
import { startVaultWorld, type VaultWorld } from '../vault-world.ts';

let issuer: OidcIssuer;
let world: VaultWorld;
beforeAll(async () => {
  issuer = await startOidcIssuer();
});
afterAll(() => issuer.close());
beforeEach(async () => {
  issuer.run = workflowRun();
  world = await startVaultWorld(issuer);
  world.kv.put('app', { password: 'the-value' });
});
afterEach(() => world.close());

const provider = (changes: Partial<VaultSettings> = {}): VaultProvider =>
  new VaultProvider({
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
    pace: realPace,
    inlineAuth: true,
    ...changes,
  });

describe('a read with inline authentication', () => {
  it('brings the value without a login of its own, a token or a lease', async () => {
    const run = await runProvider(provider(), 'A = vault:secret/app#password', issuer);
    expect(run.values).toEqual({ A: 'the-value' });
    expect(world.vault.calls()).toEqual(['GET sys/internal/ui/mounts/secret/app', 'GET secret/data/app']);
    expect(world.vault.requests.every(({ headers }) => headers['x-vault-token'] === undefined)).toBe(true);
    expect(run.leases).toEqual([]);
    expect(world.vault.liveTokens()).toEqual([]);
    expect(run.report.notes.map(({ text }) => text).join()).toContain('there is no token');
  });

  it('is unwrapped with the wrapping token alone', async () => {
    const run = await runProvider(provider({ wrapSeconds: 60 }), 'A = vault:secret/app#password', issuer);
    expect(run.values).toEqual({ A: 'the-value' });
    const unwrap = world.vault.requests.find(({ path }) => path.endsWith('sys/wrapping/unwrap'));
    expect(unwrap?.headers['x-vault-inline-auth-path']).toBeUndefined();
    expect(unwrap?.headers['x-vault-token']).toBeDefined();
  });

  it('whose login fails shows the claims and the role to paste', async () => {
    world.role({ boundClaims: { environment: 'production' } });
    const run = await runProvider(provider(), 'A = vault:secret/app#password', issuer);
    expect(run.failures).toHaveLength(1);
    expect(run.failures[0]?.error.message).toContain('the claim environment does not fit');
    expect(run.failures[0]?.advice.join('\n')).toContain('"role_type": "jwt"');
  });

  it('of a path that makes a lease is refused, and nothing stays live', async () => {
    const run = await runProvider(provider(), 'A = vault:database/creds/app#password', issuer);
    expect(run.failures).toHaveLength(1);
    expect(world.vault.liveLeases()).toEqual([]);
    expect(world.database.credentials.filter(({ isLive }) => isLive)).toEqual([]);
  });

  it('without the right policy is told as any other', async () => {
    world.space.policy('deploy', {});
    const run = await runProvider(provider({ kvVersion: 2 }), 'A = vault:secret/app#password', issuer);
    expect(run.failures[0]?.error.code).toBe('access-denied');
  });
});
