/**
 * Every way in which a service can fail on the wire, at every system with a client of ours: what the reader is told, how
 * often the service is asked, and that no value and no token goes to another host. AWS has the same in aws-provider.test.ts.
 *
 * Expected are the rules of the fact sheet, sections 2.3 and 2.11: 429, 412 (Vault), 5xx and a lost connection pass and
 * are asked again; a redirect is not followed with a token; an answer cut short, too large or of another type is none.
 */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AzureProvider } from '../../../src/fetch/providers/azure/provider.ts';
import type { Provider } from '../../../src/fetch/providers/contract.ts';
import { DopplerProvider } from '../../../src/fetch/providers/doppler/provider.ts';
import { DopplerRevoker } from '../../../src/fetch/providers/doppler/revoker.ts';
import { GcpProvider } from '../../../src/fetch/providers/gcp/provider.ts';
import { InfisicalProvider } from '../../../src/fetch/providers/infisical/provider.ts';
import { InfisicalRevoker } from '../../../src/fetch/providers/infisical/revoker.ts';
import { VaultProvider } from '../../../src/fetch/providers/vault/provider.ts';
import { VaultRevoker } from '../../../src/fetch/providers/vault/revoker.ts';
import { startDoppler } from '../../servers/doppler/doppler-server.ts';
import { type Fault, failing, redirecting } from '../../servers/faults.ts';
import { startInfisical } from '../../servers/infisical/infisical-server.ts';
import { type LoopbackServer, startLoopbackServer } from '../../servers/loopback-server.ts';
import { subjectOf } from '../../servers/oidc-claims.ts';
import { type OidcIssuer, startOidcIssuer } from '../../servers/oidc-issuer.ts';
import { CLIENT, startAzureWorld, TENANT, VAULT } from '../azure-world.ts';
import { PROJECT, REPOSITORY_SET, startGcpWorld } from '../gcp-world.ts';
import { type ProviderRun, runProvider } from '../provider-run.ts';
import { startVaultWorld } from '../vault-world.ts';

const VALUE = 'value-of-the-test';
const AUDIENCE = 'https://github.com/octo-org';
const DOPPLER_PLACE = 'shop/prd';
const INFISICAL_PROJECT = '3f0e4c1a-8b2d-4c56-9e7f-0123456789ab';

let issuer: OidcIssuer;
/** Where redirects lead; nobody may come. */
let elsewhere: LoopbackServer;
beforeAll(async () => {
  issuer = await startOidcIssuer();
  elsewhere = await startLoopbackServer({ name: 'elsewhere', handle: () => ({ status: 200, body: '{}' }) });
});
afterAll(() => Promise.all([issuer.close(), elsewhere.close()]));

/** One system with one secret, ready to be asked for it. */
interface System {
  readonly provider: Provider;
  readonly reference: string;
  /** The server that has the secret, and the calls that bring it. */
  readonly server: LoopbackServer;
  readonly isRead: (path: string) => boolean;
  /** Gives everything back; afterwards `live` must be 0. */
  readonly giveBack: (run: ProviderRun) => Promise<unknown>;
  readonly live: () => number;
  readonly close: () => Promise<unknown>;
}

const sleeps: number[] = [];
const client = {
  environment: {},
  maxAttempts: 3,
  random: () => 0,
  sleep: async (milliseconds: number) => void sleeps.push(milliseconds),
};
const pace = { now: Date.now, random: () => 0, sleep: client.sleep };
const nothing = async (): Promise<undefined> => undefined;

const SYSTEMS: Readonly<Record<string, () => Promise<System>>> = {
  vault: async () => {
    const world = await startVaultWorld(issuer);
    world.kv.put('app', { v: VALUE });
    const provider = new VaultProvider({
      address: world.vault.url, role: 'deploy', authMount: 'jwt', namespace: undefined, audience: undefined, kvVersion: undefined,
      wrapSeconds: undefined, revokeCertificates: false, caCertificate: undefined, environment: {}, pace,
    }); // biome-ignore format: a list of settings reads better in rows
    return {
      provider,
      reference: 'vault:secret/app#v',
      server: world.vault,
      isRead: (path) => path.startsWith('/v1/secret/data/'),
      giveBack: ({ leases }) => new VaultRevoker({}, pace).revoke(leases.map(({ facts }) => facts)),
      live: () => world.vault.liveTokens().length + world.vault.liveLeases().length,
      close: () => world.close(),
    };
  },
  gcp: async () => {
    const world = await startGcpWorld(issuer);
    world.cloud.put({ project: PROJECT, id: 'app', value: VALUE, readers: [REPOSITORY_SET] });
    const provider = new GcpProvider({
      provider: world.provider, serviceAccount: undefined, delegates: [], project: PROJECT, audience: undefined, tokenSeconds: 900,
      quotaProject: undefined, universe: 'googleapis.com', reason: 'test', client, originOf: (host) => world.cloud.originOf(host),
    }); // biome-ignore format: a list of settings reads better in rows
    const isRead = (path: string): boolean => path.endsWith(':access');
    const server = world.cloud.secretManager;
    return { provider, reference: 'gcp:app', server, isRead, giveBack: nothing, live: () => 0, close: () => world.close() };
  },
  azure: async () => {
    const world = await startAzureWorld(issuer);
    world.vault.put('app', VALUE);
    const provider = new AzureProvider({
      tenant: TENANT, clientId: CLIENT, cloud: 'public', audience: undefined, vault: VAULT, allowedHosts: [], client,
      originOf: (host) => world.cloud.originOf(host),
    }); // biome-ignore format: a list of settings reads better in rows
    const isRead = (path: string): boolean => path.startsWith('/secrets/app');
    const { server } = world;
    return { provider, reference: 'azure:app', server, isRead, giveBack: nothing, live: () => 0, close: () => world.close() };
  },
  doppler: async () => {
    const server = await startDoppler();
    const subject = subjectOf(issuer.run);
    server.addIdentity({ id: 'i', issuer: issuer.issuer, audience: AUDIENCE, subject, configs: [DOPPLER_PLACE] });
    server.setConfig(DOPPLER_PLACE, { APP: VALUE });
    const settings = { identity: 'i', project: 'shop', config: 'prd', audience: AUDIENCE, dynamicSeconds: undefined, client };
    return {
      provider: new DopplerProvider({ ...settings, api: server.url }),
      reference: 'doppler:APP',
      server,
      isRead: (path) => path.includes('/secrets/download'),
      giveBack: ({ leases }) => new DopplerRevoker(client).revoke(leases.map(({ facts }) => facts)),
      live: () => server.sessions.filter(({ isLive }) => isLive).length,
      close: () => server.close(),
    };
  },
  infisical: async () => {
    const server = await startInfisical();
    const boundSubject = 'repo:*';
    server.addIdentity({ id: 'i', issuer: issuer.issuer, boundAudiences: AUDIENCE, boundSubject, projects: [INFISICAL_PROJECT] });
    server.addProject({ id: INFISICAL_PROJECT, slug: 'shop', folders: { 'prod:/': { secrets: { APP: VALUE } } } });
    const settings = { identity: 'i', organization: undefined, audience: AUDIENCE, project: INFISICAL_PROJECT, environment: 'prod', client };
    return {
      provider: new InfisicalProvider({ ...settings, address: server.url }),
      reference: 'infisical:APP',
      server,
      isRead: (path) => path.startsWith('/api/v4/secrets/'),
      giveBack: ({ leases }) => new InfisicalRevoker(client).revoke(leases.map(({ facts }) => facts)),
      live: () => server.sessions.filter(({ isLive }) => isLive).length,
      close: () => server.close(),
    };
  },
}; // biome-ignore format: settings read better in rows

interface Case {
  readonly what: string;
  readonly fault: () => Fault;
  readonly times: number;
  /** The value, or `!` and the code. */
  readonly outcome: string;
  /** How often the secret is asked for: at most. */
  readonly reads: number;
  /** What at least one wait must have been, where the service says it. */
  readonly waitMs?: number;
}

const JSON_TYPE = { 'content-type': 'application/json' };
const CASES: readonly Case[] = [
  { what: 'nothing', fault: () => failing(500), times: 0, outcome: VALUE, reads: 1 },
  { what: 'a rate limit that passes, with its time', fault: () => failing(429, '{}', { ...JSON_TYPE, 'retry-after': '2' }), times: 1, outcome: VALUE, reads: 2, waitMs: 2000 },
  { what: 'a rate limit that passes, without a time', fault: () => failing(429, '{}', JSON_TYPE), times: 1, outcome: VALUE, reads: 2 },
  { what: 'a rate limit that stays', fault: () => failing(429, '{}', JSON_TYPE), times: 99, outcome: '!upstream-throttled', reads: 5 },
  { what: 'trouble that passes', fault: () => failing(503, '{}', JSON_TYPE), times: 1, outcome: VALUE, reads: 2 },
  { what: 'trouble that stays', fault: () => failing(502), times: 99, outcome: '!upstream-failed', reads: 3 },
  { what: 'a lost connection', fault: () => ({ kind: 'reset' }), times: 1, outcome: VALUE, reads: 2 },
  { what: 'a connection that is lost every time', fault: () => ({ kind: 'reset' }), times: 99, outcome: '!upstream-failed', reads: 3 },
  { what: 'an answer cut short', fault: () => ({ kind: 'truncate' }), times: 1, outcome: VALUE, reads: 2 },
  { what: 'an answer cut short every time', fault: () => ({ kind: 'truncate' }), times: 99, outcome: '!upstream-failed', reads: 3 },
  { what: 'an answer that is too large', fault: () => ({ kind: 'oversize', bytes: 9 * 2 ** 20 }), times: 99, outcome: '!upstream-malformed', reads: 1 },
  { what: 'an answer of another type', fault: () => ({ kind: 'content-type', value: 'text/html' }), times: 99, outcome: '!upstream-malformed', reads: 1 },
  { what: 'an answer that is no JSON', fault: () => failing(200, '<html>', JSON_TYPE), times: 99, outcome: '!upstream-malformed', reads: 1 },
  { what: 'an answer that is another JSON', fault: () => failing(200, '{"a":[1]}', JSON_TYPE), times: 99, outcome: '!', reads: 1 },
  { what: 'a redirect to another host', fault: () => redirecting(`${elsewhere.url}/v1/secret/data/app`), times: 99, outcome: '!', reads: 1 },
]; // biome-ignore format: a table reads better in rows

describe.each(Object.keys(SYSTEMS))('%s', (name) => {
  it.each(CASES)('meets $what', async ({ fault, times, outcome, reads, waitMs }) => {
    const system = await (SYSTEMS[name] as () => Promise<System>)();
    sleeps.length = 0;
    try {
      if (times > 0) system.server.fail(fault(), { times, when: ({ path }) => system.isRead(path) });
      const run = await runProvider(system.provider, `A = ${system.reference}`, issuer);
      if (outcome === '!')
        expect(run.values.A).toMatch(/^!(?:upstream-malformed|host-refused|secret-not-found)$/);
      else expect(run.values.A).toBe(outcome);
      const asked = system.server.requests.filter(({ path }) => system.isRead(path)).length;
      expect(asked).toBeGreaterThan(0);
      expect(asked).toBeLessThanOrEqual(reads);
      if (waitMs !== undefined) expect(Math.max(...sleeps)).toBeGreaterThanOrEqual(waitMs);
      // what the reader is told holds neither the value nor what the service said
      const told = JSON.stringify(
        run.failures.map(({ error, advice }) => [error.message, error.hint, advice]),
      );
      expect(told).not.toContain(VALUE);
      expect(told).not.toContain('<html>');
      expect(elsewhere.requests).toEqual([]);
      await system.giveBack(run);
      expect(system.live()).toBe(0);
    } finally {
      await system.close();
    }
  });

  it('is asked for nothing more once the job is cancelled', async () => {
    const system = await (SYSTEMS[name] as () => Promise<System>)();
    const cancelled = new AbortController();
    cancelled.abort();
    try {
      const run = runProvider(system.provider, `A = ${system.reference}`, issuer, cancelled.signal);
      await expect(run).rejects.toMatchObject({ code: 'cancelled' });
      expect(system.server.requests.filter(({ path }) => system.isRead(path))).toEqual([]);
      expect(system.live()).toBe(0);
    } finally {
      await system.close();
    }
  });
});

it('a replica of Vault that is behind is asked again after a second', async () => {
  const system = await (SYSTEMS.vault as () => Promise<System>)();
  sleeps.length = 0;
  try {
    system.server.fail(failing(412, '{"errors":[]}', JSON_TYPE), {
      times: 2,
      when: ({ path }) => system.isRead(path),
    });
    const run = await runProvider(system.provider, `A = ${system.reference}`, issuer);
    expect(run.values.A).toBe(VALUE);
    expect(sleeps).toEqual([1000, 1000]);
  } finally {
    await system.close();
  }
});
