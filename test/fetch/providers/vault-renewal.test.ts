/**
 * Longer lives for Vault's tokens and leases: asked for once when a job says how long it is, and again and again while a
 * command runs. Time is a number here: nobody waits.
 */

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { VaultProvider } from '../../../src/fetch/providers/vault/provider.ts';
import { keepAlive } from '../../../src/fetch/providers/vault/renewal.ts';
import type { Pace, VaultSettings } from '../../../src/fetch/providers/vault/settings.ts';
import { workflowRun } from '../../servers/oidc-claims.ts';
import { type OidcIssuer, startOidcIssuer } from '../../servers/oidc-issuer.ts';
import { runProvider } from '../provider-run.ts';
import { startVaultWorld, type VaultWorld } from '../vault-world.ts';

let issuer: OidcIssuer;
let world: VaultWorld;
let nowMs: number;
beforeAll(async () => {
  issuer = await startOidcIssuer();
});
afterAll(() => issuer.close());
beforeEach(async () => {
  issuer.run = workflowRun();
  nowMs = Date.now();
  world = await startVaultWorld(issuer, { now: () => nowMs });
  world.database.role('short', 300);
});
afterEach(() => world.close());

/** Sleeping moves the clock. */
const pace: Pace = {
  now: () => nowMs,
  random: () => 0.5,
  sleep: async (milliseconds) => {
    nowMs += milliseconds;
    // as a real timer: other work comes first
    await new Promise((resolve) => setImmediate(resolve));
  },
};

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
    pace,
    ...changes,
  });

const renewals = (): readonly string[] => world.vault.calls().filter((call) => call.includes('renew'));

describe('vault-lease-duration', () => {
  it('has token and lease renewed once, and tells when they end', async () => {
    const { report } = await runProvider(
      provider({ leaseSeconds: 7200 }),
      'A = vault:database/creds/short#password',
      issuer,
    );
    expect(renewals()).toEqual(['POST auth/token/renew-self', 'POST sys/leases/renew']);
    expect(world.vault.liveLeases().map(({ expiresAtMs }) => expiresAtMs - nowMs)).toEqual([7_200_000]);
    expect(world.vault.liveTokens().map(({ expiresAtMs }) => expiresAtMs - nowMs)).toEqual([7_200_000]);
    const [outcome] = report.outcomes;
    expect(outcome).toMatchObject({
      kind: 'value',
      value: {
        expiresAtMs: nowMs + 7_200_000,
        lease: { id: world.vault.liveLeases()[0]?.id, isRevoked: true },
      },
    });
  });

  it('asks nothing when what there is lives long enough', async () => {
    world.role({ tokenTtlSeconds: 3600 });
    await runProvider(provider({ leaseSeconds: 120 }), 'A = vault:database/creds/short#password', issuer);
    expect(renewals()).toEqual([]);
  });

  it('says what falls short when Vault has a lower maximum', async () => {
    world.vault.maxSeconds = 900;
    const { report } = await runProvider(
      provider({ leaseSeconds: 7200 }),
      'A = vault:database/creds/short#password',
      issuer,
    );
    const texts = report.notes.map(({ text }) => text).join('\n');
    expect(texts).toContain('database/creds/short: Vault does not give it the 7200 seconds');
    expect(texts).toContain('the Vault token: Vault does not give it the 7200 seconds');
  });
});

describe('a lease while a command runs', () => {
  it('is renewed in time, again and again, until the command ends', async () => {
    const { leases } = await runProvider(provider(), 'A = vault:database/creds/short#password', issuer);
    const told: string[] = [];
    const startedAtMs = nowMs;
    let finish = (): void => undefined;
    const enough = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const alive = keepAlive(
      leases.map(({ facts }) => facts),
      {
        environment: {},
        pace: {
          ...pace,
          sleep: async (milliseconds, signal) => {
            await pace.sleep(milliseconds, signal);
            if (nowMs - startedAtMs > 3_600_000) finish();
          },
        },
        onEnd: (text) => void told.push(text),
      },
    );
    await enough;
    await alive.stop();
    // an hour has passed; the lease was for five minutes, the token for ten
    expect(world.vault.liveLeases()).toHaveLength(1);
    expect(told).toEqual([]);
    // every 200 of 300 seconds for the lease, every 400 of 600 for the token: 18 and 9 in an hour
    expect(renewals().filter((call) => call.includes('leases')).length).toBeGreaterThanOrEqual(17);
    expect(renewals().length).toBeLessThanOrEqual(30);
  });

  it('that Vault does not renew any more is told once, and nothing is asked again', async () => {
    const { leases } = await runProvider(provider(), 'A = vault:database/creds/short#password', issuer);
    world.space.policy('default', { 'auth/token/revoke-self': ['update'] });
    const told: string[] = [];
    const alive = keepAlive(
      leases.map(({ facts }) => facts),
      { environment: {}, pace, onEnd: (text) => void told.push(text) },
    );
    // both are refused, so that the loop ends by itself
    while (told.length < 2) await new Promise((resolve) => setImmediate(resolve));
    await alive.stop();
    expect(told.map((text) => text.split(' is ')[0]).sort()).toEqual([
      'database/creds/short',
      'the Vault token',
    ]);
    expect(renewals()).toHaveLength(2);
  });
});
