/**
 * Several secrets of Vault, Google Cloud and Azure by name, tags and path, as `dataFrom.find` asks for them: which come,
 * in how many calls, and what a refusal says. Expected results follow the operator's documentation (guide "getallsecrets")
 * and the API references of the services.
 */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LeaseBook } from '../../../src/fetch/leases/contract.ts';
import { AzureProvider } from '../../../src/fetch/providers/azure/provider.ts';
import type { Provider, ProviderContext } from '../../../src/fetch/providers/contract.ts';
import { GcpProvider } from '../../../src/fetch/providers/gcp/provider.ts';
import { VaultProvider } from '../../../src/fetch/providers/vault/provider.ts';
import { realPace } from '../../../src/fetch/providers/vault/settings.ts';
import type { Locator } from '../../../src/fetch/references/reference.ts';
import { failing, redirecting } from '../../servers/faults.ts';
import { type OidcIssuer, startOidcIssuer } from '../../servers/oidc-issuer.ts';
import { CLIENT, startAzureWorld, TENANT, VAULT } from '../azure-world.ts';
import { mintingIdentity, PROJECT, PROJECT_NUMBER, REPOSITORY_SET, startGcpWorld } from '../gcp-world.ts';
import { startVaultWorld } from '../vault-world.ts';

let issuer: OidcIssuer;
beforeAll(async () => {
  issuer = await startOidcIssuer();
});
afterAll(() => issuer.close());

const HOST = `${VAULT}.vault.azure.net`;

function context(): ProviderContext {
  return {
    identity: mintingIdentity(issuer),
    leases: new LeaseBook(() => undefined),
    conceal: async () => undefined,
    signal: new AbortController().signal,
  };
}

/** What each locator brings: the text of its value, or `!` and the code of its failure. */
async function fetched(provider: Provider, ...locators: Locator[]): Promise<readonly string[]> {
  const requests = locators.map((locator) => ({ locator, written: 'find' }));
  expect(provider.check(requests)).toEqual([]);
  const { outcomes } = await provider.fetch(requests, context());
  return requests.map((request) => {
    const outcome = outcomes.find((one) => one.request === request);
    if (outcome === undefined) return 'nothing';
    return outcome.kind === 'value' ? outcome.value.secret.reveal() : `!${outcome.failure.error.code}`;
  });
}

const query = { prefix: undefined, namePattern: undefined, tags: {}, maxSecrets: 500 } as const;

describe('secrets of Vault', () => {
  const settings = (
    address: string,
    kvVersion: 1 | 2 = 2,
  ): ConstructorParameters<typeof VaultProvider>[0] => ({
    address,
    role: 'deploy',
    authMount: 'jwt',
    namespace: undefined,
    audience: undefined,
    kvVersion,
    wrapSeconds: undefined,
    revokeCertificates: false,
    caCertificate: undefined,
    environment: {},
    pace: { ...realPace, sleep: async () => undefined },
  });
  const list = { ...query, kind: 'vault-list', mount: 'secret', folder: undefined } as const;

  it('are found by name through all folders, in one call a folder, and each is read once', async () => {
    const policy = { 'secret/metadata/*': ['list', 'read'], 'secret/data/*': ['read'] } as const;
    const world = await startVaultWorld(issuer, { policy });
    try {
      for (const path of ['app/db', 'app/deep/db', 'db', 'other']) world.kv.put(path, { at: path });
      const single = {
        kind: 'vault',
        path: 'secret/app/db',
        method: 'auto',
        version: undefined,
        parameters: [],
      } as const;
      const provider = new VaultProvider(settings(world.vault.url));
      expect(await fetched(provider, { ...list, namePattern: 'db$' }, single)).toEqual([
        JSON.stringify({
          'app/db': '{"at":"app/db"}',
          'app/deep/db': '{"at":"app/deep/db"}',
          db: '{"at":"db"}',
        }),
        '{"at":"app/db"}',
      ]);
      expect(world.vault.calls()).toEqual([
        'POST auth/jwt/login',
        'GET secret/metadata/?list=true',
        'GET secret/metadata/app/?list=true',
        'GET secret/metadata/app/deep/?list=true',
        'GET sys/internal/ui/mounts/secret/app/db',
        ...['app/db', 'app/deep/db', 'db'].map((name) => `GET secret/data/${name}`),
      ]);
      expect(await fetched(provider, { ...list, folder: 'app' })).toEqual([
        '{"app/db":"{\\"at\\":\\"app/db\\"}","app/deep/db":"{\\"at\\":\\"app/deep/db\\"}"}',
      ]);
    } finally {
      await world.close();
    }
  });

  it('are found by their metadata, without those whose last version was deleted', async () => {
    const policy = { 'secret/metadata/*': ['list', 'read'], 'secret/data/*': ['read'] } as const;
    const world = await startVaultWorld(issuer, { policy });
    try {
      for (const path of ['a', 'b', 'c']) world.kv.put(path, { at: path }, '2026-08-01T00:00:00Z');
      world.kv.describe('a', { team: 'web' });
      world.kv.describe('b', { team: 'web' });
      world.kv.delete('b', 1, '2026-08-02T00:00:00Z');
      const provider = new VaultProvider(settings(world.vault.url));
      const about = {
        kind: 'vault',
        path: 'secret/a',
        method: 'metadata',
        version: undefined,
        parameters: [],
      } as const;
      const [found, metadata = ''] = await fetched(provider, { ...list, tags: { team: 'web' } }, about);
      expect(found).toBe('{"a":"{\\"at\\":\\"a\\"}"}');
      expect(JSON.parse(metadata)).toEqual({
        created_time: '2026-08-01T00:00:00Z',
        current_version: '1',
        delete_version_after: '0s',
        team: 'web',
      });
      expect(await fetched(provider, { ...list, tags: { team: 'nobody' } })).toEqual(['!secret-not-found']);
    } finally {
      await world.close();
    }
  });

  it('of KV 1 are found by name, and not by metadata, which it does not have', async () => {
    const policy = { 'kv1/*': ['list', 'read'] } as const;
    const world = await startVaultWorld(issuer, { policy });
    try {
      world.kvOne.put('x/one', { v: '1' });
      const provider = new VaultProvider(settings(world.vault.url, 1));
      const first = { ...list, mount: 'kv1' } as const;
      expect(await fetched(provider, { ...first, namePattern: '^x/' })).toEqual([
        '{"x/one":"{\\"v\\":\\"1\\"}"}',
      ]);
      expect(await fetched(provider, { ...first, tags: { a: 'b' } })).toEqual(['!reference-invalid']);
    } finally {
      await world.close();
    }
  });

  it('that the role may not list are refused with the policy to add, and the doctor prints it', async () => {
    const world = await startVaultWorld(issuer, { policy: { 'secret/data/*': ['read'] } });
    try {
      const request = { locator: { ...list, folder: 'app' }, written: 'find' };
      const provider = new VaultProvider(settings(world.vault.url));
      const { outcomes } = await provider.fetch([request], context());
      expect(outcomes[0]).toMatchObject({
        failure: {
          error: { code: 'access-denied' },
          advice: expect.arrayContaining(['  capabilities = ["list"]']),
        },
      });
      const diagnosis = await provider.diagnose([request], context());
      expect(diagnosis.checks.map(({ verdict }) => verdict)).toEqual(['ok', 'failed']);
      expect(diagnosis.privileges).toContain('path "secret/metadata/app/*" {');
    } finally {
      await world.close();
    }
  });
});

describe('secrets of Google Cloud', () => {
  it('are found by name and by labels, page after page, and nothing that the filter let through besides', async () => {
    const world = await startGcpWorld(issuer);
    const { cloud } = world;
    try {
      const viewer = { role: 'roles/secretmanager.viewer', members: [REPOSITORY_SET] };
      cloud.project(PROJECT, PROJECT_NUMBER).bindings.push(viewer);
      for (const [id, env] of [
        ['app-db', 'prod'],
        ['app-key', 'dev'],
        ['not-app-x', 'prod'],
        ['z', 'prod'],
      ] as const) {
        const { secret } = cloud.put({
          project: PROJECT,
          id,
          value: `value of ${id}`,
          readers: [REPOSITORY_SET],
        });
        secret.facts = { labels: { env }, annotations: { 'a.b/c': id } };
      }
      cloud.listPageSize = 1;
      const provider = new GcpProvider({
        provider: world.provider, serviceAccount: undefined, delegates: [], project: PROJECT, audience: undefined,
        tokenSeconds: 900, quotaProject: undefined, universe: 'googleapis.com', reason: 'test', client: { environment: {} },
        originOf: (host) => cloud.originOf(host),
      }); // biome-ignore format: a list of settings reads better in rows
      const list = { ...query, kind: 'gcp-secret-list', project: undefined, location: undefined } as const;
      expect(await fetched(provider, { ...list, prefix: 'app', namePattern: 'app' })).toEqual([
        '{"app-db":"value of app-db","app-key":"value of app-key"}',
      ]);
      // three that hold `app` in their names, one a page, of which two begin with it
      const paths = cloud.secretManager.requests.map(({ path }) => path.split('?')[0]?.split('/').at(-1));
      expect(paths).toEqual(['secrets', 'secrets', 'secrets', 'latest:access', 'latest:access']);
      const metadata = {
        kind: 'gcp-secret',
        project: PROJECT,
        location: undefined,
        secret: 'z',
        version: 'latest',
        part: 'metadata',
      } as const;
      expect(await fetched(provider, { ...list, tags: { env: 'dev' } }, metadata)).toEqual([
        '{"app-key":"value of app-key"}',
        '{"annotations":{"a.b/c":"z"},"labels":{"env":"prod"}}',
      ]);
      expect(await fetched(provider, { ...list, namePattern: '.', maxSecrets: 3 })).toEqual([
        '!reference-invalid',
      ]);
      const diagnosis = await provider.diagnose(
        [{ locator: { ...list, namePattern: 'db' }, written: 'find' }],
        context(),
      );
      expect(diagnosis.checks.map(({ what, verdict }) => `${verdict} ${what}`)).toEqual([
        expect.stringMatching(/^ok signing in/),
        'ok listing find',
        `ok reading gcp:${PROJECT}/app-db`,
      ]);
      cloud.project(PROJECT).bindings.length = 0;
      const { outcomes } = await provider.fetch(
        [{ locator: { ...list, namePattern: 'db' }, written: 'find' }],
        context(),
      );
      expect(outcomes[0]).toMatchObject({
        failure: {
          error: { code: 'access-denied' },
          advice: expect.arrayContaining([expect.stringContaining('--role=roles/secretmanager.viewer')]),
        },
      });
    } finally {
      await world.close();
    }
  });
});

describe('secrets of Azure', () => {
  const provider = (originOf: (host: string) => string): AzureProvider =>
    new AzureProvider({
      tenant: TENANT, clientId: CLIENT, cloud: 'public', audience: undefined, vault: undefined, allowedHosts: [],
      client: { environment: {}, maxAttempts: 1 }, originOf,
    }); // biome-ignore format: a list of settings reads better in rows
  const list = { ...query, kind: 'azure-secret-list', vault: HOST } as const;

  it('are found by name and by tags, page after page, disabled ones left out', async () => {
    const world = await startAzureWorld(issuer);
    try {
      world.vault.put('app-db', 'one', { tags: { env: 'prod' } });
      world.vault.put('app-off', 'two', { attributes: { enabled: false } });
      world.vault.put('app-key', 'three', { tags: { env: 'dev' } });
      world.vault.listPageSize = 1;
      const azure = provider((host) => world.cloud.originOf(host));
      expect(await fetched(azure, { ...list, namePattern: '^app-' })).toEqual([
        '{"app-db":"one","app-key":"three"}',
      ]);
      expect(world.calls()).toEqual([
        'token',
        '/secrets',
        '/secrets',
        '/secrets',
        '/secrets/app-db',
        '/secrets/app-key',
      ]);
      const about = {
        kind: 'azure-secret',
        vault: HOST,
        name: 'app-db',
        version: undefined,
        part: 'metadata',
      } as const;
      const [found, metadata = ''] = await fetched(azure, { ...list, tags: { env: 'prod' } }, about);
      expect(found).toBe('{"app-db":"one"}');
      expect(JSON.parse(metadata)).toMatchObject({
        env: 'prod',
        'attribute.created': expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:]+Z$/),
      });
      world.vault.readers.delete(CLIENT);
      const { outcomes } = await azure.fetch([{ locator: list, written: 'find' }], context());
      expect(outcomes[0]).toMatchObject({
        failure: {
          error: { code: 'access-denied' },
          advice: expect.arrayContaining([expect.stringContaining('--secret-permissions get list')]),
        },
      });
    } finally {
      await world.close();
    }
  });

  it.each([
    ['another host', 'https://elsewhere.example/secrets?x=1', '!host-refused'],
    ['another path', `https://${HOST}/keys?x=1`, '!host-refused'],
    ['plain text', `http://${HOST}/secrets?x=1`, '!host-refused'],
    ['nowhere', 'not a link', '!upstream-malformed'],
  ])('are not looked for at %s that a page leads to', async (_, nextLink, code) => {
    const world = await startAzureWorld(issuer);
    try {
      const headers = { 'content-type': 'application/json' };
      world.server.fail(failing(200, JSON.stringify({ value: [], nextLink }), headers));
      expect(
        await fetched(
          provider((host) => world.cloud.originOf(host)),
          list,
        ),
      ).toEqual([code]);
      expect(world.calls()).toEqual(['token', '/secrets']);
    } finally {
      await world.close();
    }
  });

  it.each([
    ['a redirect', redirecting('https://elsewhere.example/'), '!upstream-malformed'],
    ['a broken answer', { kind: 'truncate' }, '!upstream-failed'],
    ['too much', { kind: 'oversize', bytes: 2 * 2 ** 20 }, '!upstream-malformed'],
  ] as const)('are told when the list is %s', async (_, fault, code) => {
    const world = await startAzureWorld(issuer);
    try {
      world.server.fail(fault, { times: 9 });
      expect(
        await fetched(
          provider((host) => world.cloud.originOf(host)),
          list,
        ),
      ).toEqual([code]);
    } finally {
      await world.close();
    }
  });
});

it('a pattern that is none is told before anybody is asked', () => {
  const azure = new AzureProvider({
    tenant: TENANT, clientId: CLIENT, cloud: 'public', audience: undefined, vault: undefined, allowedHosts: [],
    client: { environment: {} },
  }); // biome-ignore format: a list of settings reads better in rows
  const locator = { ...query, kind: 'azure-secret-list', vault: HOST, namePattern: '(?=x)' } as const;
  expect(azure.check([{ locator, written: 'find' }])).toMatchObject([
    { what: 'find: this is no RE2 pattern' },
  ]);
});
