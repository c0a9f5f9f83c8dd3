/**
 * The doctor on SOPS files: it says of each key whether it opens, decrypts nothing, sends no token where a fetch would not
 * send it, and prints the least permissions for one key of each group.
 */

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type DoctorReport, examine } from '../../../src/fetch/doctor/doctor.ts';
import { doctorSummary, doctorText } from '../../../src/fetch/doctor/report.ts';
import { type Lease, LeaseBook } from '../../../src/fetch/leases/contract.ts';
import { allowing } from '../../servers/aws/github-role.ts';
import { json } from '../../servers/exchange.ts';
import { checksumOf } from '../../servers/gcp/secret-manager.ts';
import { startLoopbackServer } from '../../servers/loopback-server.ts';
import { workflowRun } from '../../servers/oidc-claims.ts';
import { type OidcIssuer, startOidcIssuer } from '../../servers/oidc-issuer.ts';
import { ACCOUNT, REGION, startAwsWorld } from '../aws-world.ts';
import { CLIENT, startAzureWorld, TENANT } from '../azure-world.ts';
import { EMAIL, mintingIdentity, REPOSITORY_SET, startGcpWorld } from '../gcp-world.ts';
import { Sealer } from '../sops/sealer.ts';
import {
  makeWorkspace,
  referencesOf,
  type SopsCall,
  sopsProvider,
  type Workspace,
} from '../sops/workspace.ts';
import { startVaultWorld, type VaultWorld } from '../vault-world.ts';

type Entries = Readonly<Record<string, unknown>>;

const VALUE = 'value-that-the-doctor-never-sees';
const PGP = { pgp: [{ fp: '00', enc: '' }] };
const client = { environment: {}, maxAttempts: 1, sleep: async () => undefined, random: () => 0 };
const pace = { now: Date.now, random: () => 0, sleep: async () => undefined };

let issuer: OidcIssuer;
let workspace: Workspace;
let leases: readonly Lease[];
const closing: (() => unknown)[] = [];
beforeAll(async () => {
  issuer = await startOidcIssuer();
});
afterAll(() => issuer.close());
beforeEach(() => {
  issuer.run = workflowRun();
  workspace = makeWorkspace();
  leases = [];
});
afterEach(async () => {
  workspace.remove();
  for (const close of closing.splice(0)) await close();
});

/** A file with one value, its data key kept as these entries say. Its MAC is broken, so that no fetch could read it. */
function write(entries: (dataKey: Buffer) => Entries, path = 'f.yaml'): void {
  const s = new Sealer();
  const metadata = { ...s.metadata(entries(s.dataKey)), mac: 'ENC[broken]' };
  workspace.write(path, `a: ${s.leaf('a:', VALUE)}\nsops: ${JSON.stringify(metadata)}\n`);
}

async function examined(call: SopsCall, text = 'A = sops:f.yaml#a'): Promise<DoctorReport> {
  const report = await examine(referencesOf(text), {
    identity: mintingIdentity(issuer),
    providers: [sopsProvider(workspace.folder, call)],
    leases: new LeaseBook((all) => {
      leases = [...all];
    }),
    maskSink: async () => undefined,
    signal: new AbortController().signal,
  });
  expect(`${doctorSummary(report)}${doctorText(report)}`).not.toContain(VALUE);
  return report;
}

const verdicts = ({ checks }: DoctorReport): readonly string[] =>
  checks.map(({ what, verdict, text }) => `${verdict} ${what}: ${text}`);
const OPENS = 'ok opening sops:f.yaml: its data key can be opened; nothing in it was decrypted';

describe('a file with a key of Vault transit', () => {
  let world: VaultWorld;
  beforeEach(async () => {
    world = await startVaultWorld(issuer);
    closing.push(() => world.close());
  });
  const settings = (): NonNullable<SopsCall['vault']> => ({
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
  });
  const entry = (dataKey: Buffer, vault_address = world.vault.url): Entries => ({
    hc_vault: [
      {
        vault_address,
        engine_path: 'transit',
        key_name: 'app',
        enc: world.transit.encrypt('app', dataKey),
      },
    ],
  });

  it('opens beside one of PGP, and needs one path', async () => {
    write((dataKey) => ({ ...PGP, ...entry(dataKey) }));
    const report = await examined({ vault: settings() });
    expect(verdicts(report)).toEqual([OPENS]);
    expect(report.checks[0]?.advice).toEqual([
      'The keys of the file, of which one is needed:',
      `  Vault transit ${world.vault.url} transit/app: opens`,
      '  PGP: stays closed: a key of PGP cannot be used here',
    ]);
    expect(report.privileges).toEqual([
      [
        'The least that the role needs to decrypt, as a policy of Vault (besides the policy default):',
        'path "transit/decrypt/app" {',
        '  capabilities = ["update"]',
        '}',
      ],
    ]);
    // the login is recorded, for what gives it back
    expect(leases).toHaveLength(1);
  });

  it('at a server that no input names stays closed, gets no token and no permission', async () => {
    write((dataKey) => entry(dataKey, 'https://evil.example:8200'));
    const report = await examined({ vault: settings() });
    expect(verdicts(report)[0]).toMatch(
      /^failed .*the file wants a token to be sent to https:\/\/evil\.example/,
    );
    expect(report.privileges).toEqual([]);
    expect(report.tokens).toEqual([]);
    expect(world.vault.requests).toEqual([]);
  });

  it('counts groups: one of two open is not enough for two', async () => {
    write((dataKey) => ({ key_groups: [entry(dataKey), PGP], shamir_threshold: 2 }));
    const few = await examined({ vault: settings() });
    expect(verdicts(few)[0]).toContain('2 of 2 key groups are needed, and 1 can be opened');
    expect(few.checks[0]?.advice.slice(0, 4)).toEqual([
      'The keys of the file, in 2 groups, of which 2 are needed:',
      '  group 1',
      `  Vault transit ${world.vault.url} transit/app: opens`,
      '  group 2',
    ]);
    write((dataKey) => ({ key_groups: [entry(dataKey), PGP], shamir_threshold: 1 }));
    expect((await examined({ vault: settings() })).checks[0]?.verdict).toBe('ok');
  });
});

describe('a file with keys of AWS KMS', () => {
  it('shows a statement for the key that opens, and who takes which role for another', async () => {
    const world = await startAwsWorld(issuer, { policies: [allowing(['kms:Decrypt', 'sts:AssumeRole'])] });
    const before = { ...process.env };
    Object.assign(process.env, world.cloud.environment);
    closing.push(() => {
      for (const name of Object.keys(world.cloud.environment)) {
        const value = before[name];
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
      }
      return world.close();
    });
    const key = world.cloud.keys(ACCOUNT, REGION).create();
    const foreign = `arn:aws:kms:${REGION}:999988887777:key/other`;
    const enc = (dataKey: Buffer): string => key.encrypt(dataKey).toString('base64');
    const aws = {
      role: world.role,
      region: undefined,
      audience: 'sts.amazonaws.com',
      sessionSeconds: 900,
      sessionName: 'tacet-test',
      maxAttempts: 1,
      environment: {},
    };
    write((dataKey) => ({
      kms: [
        { arn: key.arn, enc: enc(dataKey) },
        { arn: foreign, enc: 'eA==' },
      ],
    }));
    const report = await examined({ aws });
    expect(verdicts(report)).toEqual([OPENS]);
    const [title, ...lines] = report.privileges[0] ?? [];
    expect(title).toBe(`The least that ${world.role} needs at AWS KMS, as an IAM policy:`);
    expect(JSON.parse(lines.slice(0, -1).join('\n'))).toEqual({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 'kms:Decrypt', Resource: [key.arn] }],
    });
    const second = 'arn:aws:iam::999988887777:role/keeper';
    write(() => ({ kms: [{ arn: foreign, role: second, enc: 'eA==' }] }));
    const closed = await examined({ aws });
    expect(verdicts(closed)[0]).toMatch(/^failed opening sops:f\.yaml: .*may not assume/);
    const text = closed.privileges.flat().join('\n');
    expect(text).toContain(`The least that ${second} needs at AWS KMS`);
    expect(text).toMatch(/"sts:AssumeRole",\s+"Resource": \[\s+"arn:aws:iam::999988887777:role\/keeper"/);
    // without a role the file says what is missing, and nobody is there to whom a policy could be given
    const none = await examined({});
    expect(verdicts(none)[0]).toContain('needs a role, and none is given');
    expect(none.privileges).toEqual([]);
  });
});

describe('a file with a key of Google Cloud KMS', () => {
  const RESOURCE = 'projects/octo-project/locations/europe-west1/keyRings/ring/cryptoKeys/key';

  it('shows the binding for the account or for the job itself, and never a name that no key has', async () => {
    const world = await startGcpWorld(issuer);
    const plain = new Map<string, Buffer>();
    const kms = await startLoopbackServer({
      name: 'cloudkms',
      handle: ({ body }) => {
        const found = plain.get(String(JSON.parse(body.toString()).ciphertext));
        if (found === undefined)
          return json(403, { error: { code: 403, status: 'PERMISSION_DENIED', message: '' } });
        return json(200, { plaintext: found.toString('base64'), plaintextCrc32c: String(checksumOf(found)) });
      },
    });
    closing.push(
      () => world.close(),
      () => kms.close(),
    );
    const gcp = {
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
      originOf: (host: string) => (host.startsWith('cloudkms.') ? kms.url : world.cloud.originOf(host)),
    };
    const binding =
      'gcloud kms keys add-iam-policy-binding key --keyring=ring --location=europe-west1 --project=octo-project --role=roles/cloudkms.cryptoKeyDecrypter';
    write((dataKey) => {
      plain.set('opens', dataKey);
      return { gcp_kms: [{ resource_id: RESOURCE, enc: 'opens' }] };
    });
    const report = await examined({ gcp });
    expect(verdicts(report)).toEqual([OPENS]);
    expect(report.privileges[0]?.[0]).toContain('cryptoKeyVersions.useToDecrypt');
    expect(report.privileges[0]).toContain(`  ${binding} --member=${REPOSITORY_SET}`);
    write(() => ({ gcp_kms: [{ resource_id: RESOURCE, enc: 'refused' }] }));
    world.cloud.addServiceAccount({
      email: EMAIL,
      project: 'octo-project',
      bindings: [{ role: 'roles/iam.workloadIdentityUser', members: [REPOSITORY_SET] }],
    });
    const refused = await examined({ gcp: { ...gcp, serviceAccount: EMAIL } });
    expect(verdicts(refused)[0]).toMatch(/^failed .* may not decrypt with projects\/octo-project/);
    expect(refused.privileges[0]).toContain(`  ${binding} --member=serviceAccount:${EMAIL}`);
    write(() => ({ gcp_kms: [{ resource_id: `${RESOURCE};reboot`, enc: 'x' }] }));
    expect((await examined({ gcp })).privileges).toEqual([]);
  });
});

describe('a file with a key of Azure Key Vault', () => {
  it('shows a role and an access policy for decrypt alone', async () => {
    const world = await startAzureWorld(issuer);
    const host = 'keys.vault.azure.net';
    const vault = await startLoopbackServer({
      name: host,
      handle: ({ headers }) =>
        headers.authorization === undefined
          ? json(401, {})
          : json(403, { error: { code: 'Forbidden', message: '' } }),
    });
    closing.push(
      () => world.close(),
      () => vault.close(),
    );
    const azure = {
      tenant: TENANT,
      clientId: CLIENT,
      cloud: 'public',
      audience: undefined,
      vault: 'keys',
      allowedHosts: [],
      client,
      originOf: (name: string) => (name === host ? vault.url : world.cloud.originOf(name)),
    } as const;
    const entry = (name: string): Entries => ({
      azure_kv: [
        { vault_url: `https://${host}`, name, version: '0123456789abcdef0123456789abcdef', enc: 'eA' },
      ],
    });
    write(() => entry('sops'));
    const report = await examined({ azure });
    expect(verdicts(report)[0]).toMatch(/^failed .*may not decrypt with keys\.vault\.azure\.net\/keys\/sops/);
    const text = report.privileges.flat().join('\n');
    expect(text).toContain('"DataActions":["Microsoft.KeyVault/vaults/keys/decrypt/action"]');
    expect(text).toContain(`--assignee ${CLIENT} --role "SOPS decrypt"`);
    expect(text).toContain('/providers/Microsoft.KeyVault/vaults/keys/keys/sops');
    expect(text).toContain(`az keyvault set-policy --name keys --spn ${CLIENT} --key-permissions decrypt`);
    write(() => entry('$(reboot)'));
    expect((await examined({ azure })).privileges).toEqual([]);
  });
});

it('a file that is none, or none of sops, fails alone', async () => {
  workspace.write('plain.yaml', 'a: b\n');
  workspace.write('f.yaml', 'a: [\n');
  const report = await examined({}, 'A = sops:f.yaml\nB = sops:plain.yaml#a\nC = sops:plain.yaml');
  expect(report.checks.map(({ verdict, what }) => `${verdict} ${what}`)).toEqual([
    'failed opening sops:f.yaml',
    'failed opening sops:plain.yaml',
  ]);
  expect(report.checks[1]?.text).toContain('it has no metadata');
  expect(report.privileges).toEqual([]);
});
