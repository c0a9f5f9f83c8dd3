/**
 * The AWS provider against moto, an emulator of AWS by other people: that what our own server accepts and answers is not
 * merely our own reading of the documents. moto checks neither tokens nor policies, so that side is left to our server.
 *
 * Runs where `moto_server` is found: named by TACET_MOTO, or on the PATH (`pip install 'moto[server]==5.2.3'`). Elsewhere the
 * tests are skipped and say so.
 */

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  CreateSecretCommand,
  DeleteSecretCommand,
  PutSecretValueCommand,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { LabelParameterVersionCommand, PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Secret } from '../../src/base/secret.ts';
import { decodeClaims } from '../../src/fetch/identity/claims.ts';
import { LeaseBook } from '../../src/fetch/leases/contract.ts';
import { AwsListProvider } from '../../src/fetch/providers/aws/list-provider.ts';
import { AwsProvider } from '../../src/fetch/providers/aws/provider.ts';
import type { AwsSettings } from '../../src/fetch/providers/aws/settings.ts';
import type { LocatorOutcome, Provider } from '../../src/fetch/providers/contract.ts';
import { workflowRun } from '../servers/oidc-claims.ts';
import { type OidcIssuer, startOidcIssuer } from '../servers/oidc-issuer.ts';
import { requestsOf } from './provider-run.ts';

const REGION = 'eu-central-1';
const SERVICES = ['STS', 'SECRETS_MANAGER', 'SSM'] as const;
const program = process.env.TACET_MOTO || 'moto_server';
const isThere = spawnSync(program, ['--help'], { stdio: 'ignore' }).status === 0;
const why = 'needs moto: pip install "moto[server]==5.2.3", or name moto_server in TACET_MOTO';

let moto: ChildProcess;
let issuer: OidcIssuer;
const before = new Map(SERVICES.map((name) => [name, process.env[`AWS_ENDPOINT_URL_${name}`]]));

beforeAll(async () => {
  if (!isThere) {
    process.stdout.write(`test/fetch/moto.e2e.test.ts ${why}\n`);
    return;
  }
  issuer = await startOidcIssuer({ run: workflowRun() });
  moto = spawn(program, ['-H', '127.0.0.1', '-p', '0'], { stdio: ['ignore', 'pipe', 'pipe'] });
  const url = await addressOf(moto);
  for (const name of SERVICES) process.env[`AWS_ENDPOINT_URL_${name}`] = url;
  await seed();
}, 60_000);
afterAll(async () => {
  if (!isThere) return;
  moto.kill();
  await issuer.close();
  for (const [name, value] of before) {
    if (value === undefined) delete process.env[`AWS_ENDPOINT_URL_${name}`];
    else process.env[`AWS_ENDPOINT_URL_${name}`] = value;
  }
});

/** The address that the server prints when it listens. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const look = (chunk: Buffer): void => {
      text += chunk.toString('utf8');
      const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(text) ?? [];
      if (found !== undefined) resolve(found);
    };
    child.stdout?.on('data', look);
    child.stderr?.on('data', look);
    child.once('exit', () => reject(new Error('moto ended before it listened')));
  });
}

const binary = Uint8Array.from({ length: 64 }, (_, n) => 255 - n);

async function seed(): Promise<void> {
  const own = { region: REGION, credentials: { accessKeyId: 'test', secretAccessKey: 'test' } };
  const secrets = new SecretsManagerClient(own);
  const put = (Name: string, value: string | Uint8Array, team?: string): Promise<unknown> =>
    secrets.send(
      new CreateSecretCommand({
        Name,
        ...(typeof value === 'string' ? { SecretString: value } : { SecretBinary: value }),
        ...(team === undefined ? {} : { Tags: [{ Key: 'team', Value: team }] }),
      }),
    );
  await put('app/db', '{"user":"u","password":"first"}');
  await secrets.send(
    // tacet:allow generic-secret kind=test-value -- invented for this test
    new PutSecretValueCommand({ SecretId: 'app/db', SecretString: '{"user":"u","password":"second"}' }),
  );
  await put('app/binary', binary);
  await put('app/lines', 'one\ntwo "quoted" ünï\n');
  for (let n = 0; n < 23; n++) await put(`many/${n}`, `value ${n}`, n % 2 === 0 ? 'even' : 'odd');
  await put('app/gone', 'x');
  await secrets.send(new DeleteSecretCommand({ SecretId: 'app/gone' }));
  const ssm = new SSMClient(own);
  const parameter = (Name: string, Value: string, Type: 'String' | 'SecureString'): Promise<unknown> =>
    ssm.send(new PutParameterCommand({ Name, Value, Type, Overwrite: true }));
  await parameter('/app/key', 'k1', 'SecureString');
  await ssm.send(
    new LabelParameterVersionCommand({ Name: '/app/key', Labels: ['old'], ParameterVersion: 1 }),
  );
  await parameter('/app/key', 'k2', 'SecureString');
  for (let n = 0; n < 13; n++) await parameter(`/path/deep/${n}`, `p${n}`, 'String');
}

const settings = (changes: Partial<AwsSettings> = {}): AwsSettings => ({
  role: 'arn:aws:iam::123456789012:role/deploy',
  region: REGION,
  audience: 'sts.amazonaws.com',
  sessionSeconds: 900,
  sessionName: 'tacet-moto',
  maxAttempts: 2,
  environment: {},
  ...changes,
});

async function fetchWith(provider: Provider, text: string): Promise<Readonly<Record<string, string>>> {
  const report = await provider.fetch(requestsOf(text), {
    identity: {
      token: async (audience) => {
        const secret = Secret.fromText(await issuer.mint(audience));
        return { secret, claims: decodeClaims(secret) };
      },
    },
    leases: new LeaseBook(() => undefined),
    conceal: async () => undefined,
    signal: new AbortController().signal,
    wantsAge: true,
  });
  return Object.fromEntries(report.outcomes.map((outcome) => [outcome.request.written, shown(outcome)]));
}

function shown(outcome: LocatorOutcome): string {
  if (outcome.kind === 'failure') return `!${outcome.failure.error.code}`;
  return outcome.value.secret.reveal();
}

describe.skipIf(!isThere)('with moto', () => {
  it('secrets come singly and in batches, by name, ARN, stage and version', async () => {
    expect(await fetchWith(new AwsProvider(settings()), 'A = aws:app/db')).toEqual({
      'aws:app/db': '{"user":"u","password":"second"}',
    });
    expect(
      await fetchWith(
        new AwsProvider(settings()),
        'A = aws:app/db\nB = aws:app/lines\nC = aws:app/db@AWSPREVIOUS\nD = aws:app/none',
      ),
    ).toEqual({
      'aws:app/db': '{"user":"u","password":"second"}',
      'aws:app/lines': 'one\ntwo "quoted" ünï\n',
      'aws:app/db@AWSPREVIOUS': '{"user":"u","password":"first"}',
      'aws:app/none': '!secret-not-found',
    });
  });

  it('a binary secret arrives byte for byte, a deleted one not at all', async () => {
    const report = await new AwsProvider(settings()).fetch(requestsOf('A = aws:app/binary'), {
      identity: {
        token: async (audience) => {
          const secret = Secret.fromText(await issuer.mint(audience));
          return { secret, claims: decodeClaims(secret) };
        },
      },
      leases: new LeaseBook(() => undefined),
      conceal: async () => undefined,
      signal: new AbortController().signal,
    });
    const [outcome] = report.outcomes;
    expect(outcome?.kind === 'value' ? outcome.value.secret.revealBytes() : undefined).toEqual(binary);
    expect(await fetchWith(new AwsProvider(settings()), 'A = aws:app/gone')).toEqual({
      'aws:app/gone': '!secret-not-found',
    });
  });

  it('prefixes and tags bring everything that has them, through all pages', async () => {
    const all = await fetchWith(new AwsListProvider(settings()), 'A = aws:many/*');
    expect(Object.keys(JSON.parse(all['aws:many/*'] ?? '{}'))).toHaveLength(23);
    const even = await fetchWith(new AwsListProvider(settings()), 'A = aws:*?team=even');
    // 0, 2, … 22
    expect(Object.keys(JSON.parse(even['aws:*?team=even'] ?? '{}'))).toHaveLength(12);
  });

  it('parameters come by name, version and label, and whole paths', async () => {
    expect(
      await fetchWith(
        new AwsProvider(settings()),
        'A = aws-ssm:/app/key\nB = aws-ssm:/app/key:1\nC = aws-ssm:/app/key:old\nD = aws-ssm:/app/none',
      ),
    ).toEqual({
      'aws-ssm:/app/key': 'k2',
      'aws-ssm:/app/key:1': 'k1',
      'aws-ssm:/app/key:old': 'k1',
      'aws-ssm:/app/none': '!secret-not-found',
    });
    const below = await fetchWith(new AwsProvider(settings()), 'A = aws-ssm:/path/*');
    const found = JSON.parse(below['aws-ssm:/path/*'] ?? '{}') as Readonly<Record<string, string>>;
    expect(Object.keys(found)).toHaveLength(13);
    expect(found['deep/12']).toBe('p12');
  });

  it('roles are chained, and the session itself can be had', async () => {
    const chained = settings({ roleChain: ['arn:aws:iam::123456789012:role/reader'] });
    expect(await fetchWith(new AwsProvider(chained), 'A = aws:app/lines')).toEqual({
      'aws:app/lines': 'one\ntwo "quoted" ünï\n',
    });
    const own = await fetchWith(new AwsProvider(settings()), 'A = aws:credentials');
    expect(JSON.parse(own['aws:credentials'] ?? '{}')).toMatchObject({
      Version: 1,
      AccessKeyId: expect.any(String),
      SecretAccessKey: expect.any(String),
      SessionToken: expect.any(String),
    });
  });
});

if (!isThere) it.skip(why, () => undefined);
