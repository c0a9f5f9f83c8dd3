/**
 * SOPS files whose data keys are in Google Cloud KMS, Azure Key Vault or Vault transit, against the little clouds: who
 * gets a token, and what a refusal says.
 */

import { constants, generateKeyPairSync, privateDecrypt, publicEncrypt, randomBytes } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Secret } from '../../../src/base/secret.ts';
import type { AzureSettings } from '../../../src/fetch/providers/azure/settings.ts';
import type { GcpSettings } from '../../../src/fetch/providers/gcp/settings.ts';
import { VaultRevoker } from '../../../src/fetch/providers/vault/revoker.ts';
import type { VaultSettings } from '../../../src/fetch/providers/vault/settings.ts';
import { json } from '../../servers/exchange.ts';
import { failing } from '../../servers/faults.ts';
import { checksumOf } from '../../servers/gcp/secret-manager.ts';
import { type LoopbackServer, startLoopbackServer } from '../../servers/loopback-server.ts';
import { workflowRun } from '../../servers/oidc-claims.ts';
import { type OidcIssuer, startOidcIssuer } from '../../servers/oidc-issuer.ts';
import { CLIENT, startAzureWorld, TENANT } from '../azure-world.ts';
import { startGcpWorld } from '../gcp-world.ts';
import { runProvider } from '../provider-run.ts';
import { Sealer } from '../sops/sealer.ts';
import { makeWorkspace, type SopsCall, sopsProvider, sopsValues, type Workspace } from '../sops/workspace.ts';
import { startVaultWorld, type VaultWorld } from '../vault-world.ts';

const client = { environment: {}, maxAttempts: 2, sleep: async () => undefined, random: () => 0 };
const pace = { now: Date.now, random: () => 0, sleep: async () => undefined };
let issuer: OidcIssuer;
let workspace: Workspace;
const closing: (() => Promise<void>)[] = [];
beforeAll(async () => {
  issuer = await startOidcIssuer();
});
afterAll(() => issuer.close());
beforeEach(() => {
  issuer.run = workflowRun();
  workspace = makeWorkspace();
});
afterEach(async () => {
  workspace.remove();
  for (const close of closing.splice(0)) await close();
});

/** A file `f.yaml` with the value `sealed` at `a`, and this metadata for its data key. */
function write(metadata: (dataKey: Buffer) => Readonly<Record<string, unknown>>): void {
  const s = new Sealer();
  const leaf = s.leaf('a:', 'sealed');
  workspace.write('f.yaml', `a: ${leaf}\nsops: ${JSON.stringify(s.metadata(metadata(s.dataKey)))}\n`);
}

const open = (call: SopsCall): Promise<Readonly<Record<string, string>>> =>
  sopsValues(workspace.folder, 'A = sops:f.yaml#a\nB = sops:f.yaml', {
    mint: (audience) => issuer.mint(audience),
    ...call,
  });

describe('Vault transit', () => {
  let world: VaultWorld;
  beforeEach(async () => {
    world = await startVaultWorld(issuer);
    closing.push(() => world.close());
  });
  const settings = (changes: Partial<VaultSettings> = {}): VaultSettings => ({
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
  const entry = (dataKey: Buffer, address = world.vault.url): Readonly<Record<string, unknown>> => ({
    hc_vault: [
      {
        vault_address: address,
        engine_path: 'transit',
        key_name: 'app',
        enc: world.transit.encrypt('app', dataKey),
      },
    ],
  });

  it('decrypts with one login, whose token is recorded and can be revoked', async () => {
    write((dataKey) => entry(dataKey));
    const provider = sopsProvider(workspace.folder, { vault: settings() });
    const { values, leases, concealed } = await runProvider(
      provider,
      'A = sops:f.yaml#a\nB = sops:f.yaml',
      issuer,
    );
    expect(values).toEqual({ A: 'sealed', B: 'a: sealed\n' });
    expect(world.vault.requests.map(({ path }) => path)).toEqual([
      '/v1/auth/jwt/login',
      '/v1/transit/decrypt/app',
    ]);
    expect(leases).toHaveLength(1);
    expect(concealed).toHaveLength(1);
    const ends = await new VaultRevoker({}, pace).revoke(leases.map(({ facts }) => facts));
    expect(ends.map(({ kind }) => kind)).toEqual(['revoked']);
  });

  it('at a server that no input names gets no token', async () => {
    write((dataKey) => entry(dataKey, 'https://evil.example:8200'));
    const { A } = await open({ vault: settings() });
    expect(A).toBe('!the file wants a token to be sent to https://evil.example:8200');
    expect((await open({ vault: settings({ address: undefined }) })).A).toContain(
      'needs the Vault at https://evil.example:8200',
    );
    expect(world.vault.requests).toEqual([]);
  });

  it('that refuses says for which path', async () => {
    write(() => ({
      hc_vault: [
        { vault_address: world.vault.url, engine_path: 'other', key_name: 'app', enc: 'vault:v1:eA==' },
      ],
    }));
    expect((await open({ vault: settings() })).A).toContain('Vault refuses to decrypt at other/decrypt/app');
    expect((await open({ vault: settings({ role: 'nobody' }) })).A).toMatch(/^!/);
  });

  it('named by a path that is none is refused without a request', async () => {
    write(() => ({
      hc_vault: [
        { vault_address: world.vault.url, engine_path: '../sys', key_name: 'a/b', enc: 'vault:v1:eA==' },
      ],
    }));
    expect((await open({ vault: settings() })).A).toContain('by what is no address, mount and name');
    expect(world.vault.requests).toEqual([]);
  });
});

describe('Google Cloud KMS', () => {
  const RESOURCE = 'projects/octo-project/locations/global/keyRings/ring/cryptoKeys/key';
  let kms: LoopbackServer;
  let settings: GcpSettings;
  let isCorrupt = false;
  const plain = new Map<string, Buffer>();
  beforeEach(async () => {
    isCorrupt = false;
    const world = await startGcpWorld(issuer);
    kms = await startLoopbackServer({
      name: 'cloudkms',
      handle: ({ headers, path, body }) => {
        const token = /^Bearer (.+)$/u.exec(headers.authorization ?? '')?.[1];
        if (!world.cloud.tokens.some((issued) => issued.token === token))
          return json(401, { error: { code: 401, status: 'UNAUTHENTICATED', message: '' } });
        if (path !== `/v1/${RESOURCE}:decrypt`)
          return json(403, { error: { code: 403, status: 'PERMISSION_DENIED', message: '' } });
        const found = plain.get(String(JSON.parse(body.toString()).ciphertext));
        if (found === undefined)
          return json(400, { error: { code: 400, status: 'INVALID_ARGUMENT', message: '' } });
        const plaintextCrc32c = String(isCorrupt ? 1 : checksumOf(found));
        return json(200, { plaintext: found.toString('base64'), plaintextCrc32c, usedPrimary: true });
      },
    });
    closing.push(
      () => world.close(),
      () => kms.close(),
    );
    settings = {
      provider: world.provider,
      audience: undefined,
      serviceAccount: undefined,
      delegates: [],
      tokenSeconds: 900,
      project: undefined,
      quotaProject: undefined,
      universe: 'googleapis.com',
      reason: 'tacet test',
      client,
      originOf: (host) => (host === 'cloudkms.googleapis.com' ? kms.url : world.cloud.originOf(host)),
    };
  });
  const entry = (dataKey: Buffer, resource_id = RESOURCE): Readonly<Record<string, unknown>> => {
    const enc = randomBytes(60).toString('base64');
    plain.set(enc, dataKey);
    return { gcp_kms: [{ resource_id, created_at: '2026-08-01T12:00:00Z', enc }] };
  };

  it('decrypts with the federated token, asked for once', async () => {
    write((dataKey) => entry(dataKey));
    expect(await open({ gcp: settings })).toEqual({ A: 'sealed', B: 'a: sealed\n' });
    expect(kms.requests).toHaveLength(1);
  });

  it.for([
    [
      'a corrupt answer',
      () => {
        isCorrupt = true;
      },
      'does not fit its own checksum',
    ],
    ['throttling', () => kms.fail(failing(429), { times: 9 }), 'refuses more requests'],
  ] as const)('with %s is told as that', async ([, spoil, message]) => {
    write((dataKey) => entry(dataKey));
    spoil();
    expect((await open({ gcp: settings })).A).toContain(message);
  });

  it('that does not permit it, or did not encrypt it, says so', async () => {
    write((dataKey) => entry(dataKey, RESOURCE.replace('ring', 'other')));
    expect((await open({ gcp: settings })).A).toContain('may not decrypt with projects/octo-project/');
    write((dataKey) => {
      const metadata = entry(dataKey);
      plain.clear();
      return metadata;
    });
    expect((await open({ gcp: settings })).A).toContain('was not encrypted with');
  });

  it('named by what is no resource, or without an identity, is not asked', async () => {
    write((dataKey) => entry(dataKey, 'https://evil.example/x'));
    expect((await open({ gcp: settings })).A).toContain('by what is not its resource name');
    write((dataKey) => entry(dataKey));
    expect((await open({ gcp: { ...settings, provider: undefined } })).A).toContain(
      'needs an identity of Google Cloud',
    );
    expect(kms.requests).toEqual([]);
  });
});

describe('Azure Key Vault', () => {
  const HOST = 'keys.vault.azure.net';
  const VERSION = '0123456789abcdef0123456789abcdef';
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const padding = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' };
  let vault: LoopbackServer;
  let settings: AzureSettings;
  beforeEach(async () => {
    const world = await startAzureWorld(issuer);
    vault = await startLoopbackServer({
      name: HOST,
      handle: ({ headers, url, body }) => {
        const token = /^Bearer (.+)$/u.exec(headers.authorization ?? '')?.[1];
        if (!world.cloud.tokens.some((issued) => issued.token === token)) return json(401, {});
        if (url.pathname !== `/keys/sops/${VERSION}/decrypt` || url.searchParams.get('api-version') === null)
          return json(404, { error: { code: 'KeyNotFound', message: '' } });
        const { alg, value } = JSON.parse(body.toString()) as Record<string, string>;
        if (alg !== 'RSA-OAEP-256') return json(400, { error: { code: 'BadParameter', message: '' } });
        try {
          const opened = privateDecrypt(
            { key: privateKey, ...padding },
            Buffer.from(value ?? '', 'base64url'),
          );
          return json(200, {
            kid: `https://${HOST}/keys/sops/${VERSION}`,
            value: opened.toString('base64url'),
          });
        } catch {
          return json(400, { error: { code: 'BadParameter', message: '' } });
        }
      },
    });
    closing.push(
      () => world.close(),
      () => vault.close(),
    );
    settings = {
      tenant: TENANT,
      clientId: CLIENT,
      cloud: 'public',
      audience: undefined,
      vault: 'keys',
      allowedHosts: [],
      client,
      originOf: (host) => (host === HOST ? vault.url : world.cloud.originOf(host)),
    };
  });
  const entry = (
    dataKey: Buffer,
    changes: Readonly<Record<string, string>> = {},
  ): Readonly<Record<string, unknown>> => ({
    azure_kv: [
      {
        vault_url: `https://${HOST}`,
        name: 'sops',
        version: VERSION,
        enc: publicEncrypt({ key: publicKey, ...padding }, dataKey).toString('base64url'),
        ...changes,
      },
    ],
  });

  it('decrypts with a token for the vaults of the cloud', async () => {
    write((dataKey) => entry(dataKey));
    const concealed: Secret[] = [];
    expect(await open({ azure: settings, concealed })).toEqual({ A: 'sealed', B: 'a: sealed\n' });
    expect(vault.requests).toHaveLength(1);
    expect(concealed).toHaveLength(1);
    expect(await open({ azure: { ...settings, vault: undefined, allowedHosts: [HOST] } })).toMatchObject({
      A: 'sealed',
    });
  });

  it.for(['https://evil.example', 'https://evil.vault.azure.net'])(
    'at %s, which no input names, gets no token and is not asked',
    async (vault_url) => {
      write((dataKey) => entry(dataKey, { vault_url }));
      const minted = issuer.issued.length;
      expect((await open({ azure: settings })).A).toBe(
        `!the file wants a token to be sent to ${new URL(vault_url).hostname}`,
      );
      expect(issuer.issued).toHaveLength(minted);
    },
  );

  it.for([
    [{ vault_url: `http://${HOST}` }, 'by what is not its identifier'],
    [{ name: '../x' }, 'by what is not its identifier'],
    [{ name: 'other' }, `there is no key ${HOST}/keys/other/`],
    [{ enc: 'eA' }, 'was not encrypted with'],
  ] as const)('with %j says what is wrong', async ([changes, message]) => {
    write((dataKey) => entry(dataKey, changes));
    expect((await open({ azure: settings })).A).toContain(message);
  });

  it('without an application says which inputs are missing', async () => {
    write((dataKey) => entry(dataKey));
    expect((await open({ azure: { ...settings, clientId: undefined } })).A).toContain(
      'needs an application of Azure',
    );
    issuer.run = workflowRun({ ref: 'refs/heads/other' });
    expect((await open({ azure: settings })).A).toMatch(/^!/);
    expect(vault.requests).toEqual([]);
  });
});
