// SigV4 against known answers that three independent implementations agree on (facts, section 9), and the door of
// the services against requests that the SDK signed and somebody then changed.
// Whatever is changed after signing must shut the door; an honest request, repeated as it was, must not.

import { createHash } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { GetParametersCommand, SSMClient } from '@aws-sdk/client-ssm';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AwsCloud, startAwsCloud } from './aws/aws-cloud.ts';
import type { Credentials } from './aws/directory.ts';
import { allowing } from './aws/github-role.ts';
import {
  canonicalRequest,
  computeSignature,
  formatAmzDate,
  hasValidSignature,
  parseAmzDate,
  parseAuthorization,
} from './aws/sigv4.ts';
import type { LoggedRequest } from './loopback-server.ts';

describe('the known answers', () => {
  const amzDate = '20260801T120000Z';
  const scope = { day: '20260801', region: 'eu-central-1', service: 'secretsmanager' };
  const request = {
    method: 'POST',
    url: new URL('http://secretsmanager.eu-central-1.amazonaws.com/'),
    body: Buffer.from('{"SecretId":"app/db"}'),
    headers: {
      host: 'secretsmanager.eu-central-1.amazonaws.com',
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': 'secretsmanager.GetSecretValue',
      'x-amz-date': amzDate,
      'x-amz-security-token': 'test-session-token',
      'x-amz-content-sha256': '127924f4c3c88e6c4dad7a8ba1536b680c2dfc9b0c5947674966081476b5093d',
    },
  };

  it.each([
    [
      'without',
      'content-type;host;x-amz-date;x-amz-security-token;x-amz-target',
      '33d02ed73fbc6f20d1152ced7a2e16c2f13d65187bd29f152b31374407f67f86',
      '2c5321205b689ed24c1165593dfea12c5bec8e8198f65dfd7ac4fbe4da39dc5c',
    ],
    [
      'with',
      'content-type;host;x-amz-content-sha256;x-amz-date;x-amz-security-token;x-amz-target',
      '320ef0b4fc7ccae260713fdb0227b48cdd7589e015855c79ce19b1f86b1194bc',
      '79ae6baba5060ddb9cdceda0aacb7e55cbb61b296b44580e6ebe8727b19a1466',
    ],
  ])('come out %s a signed body hash', (_, signedHeaders, canonicalHash, signature) => {
    const canonical = canonicalRequest(request, signedHeaders.split(';'));
    expect(createHash('sha256').update(canonical).digest('hex')).toBe(canonicalHash);
    expect(computeSignature('test-secret-key', scope, amzDate, canonical)).toBe(signature);
  });
});

it('counts a request as unsigned when the body hash it announces and signs is not its body’s', () => {
  const signedWith = (announced: string): boolean => {
    const headers = { host: 'x', 'x-amz-date': '20260801T120000Z', 'x-amz-content-sha256': announced };
    const request = {
      method: 'POST',
      path: '/',
      url: new URL('http://x/'),
      headers,
      body: Buffer.from('body'),
    };
    const claim = {
      accessKeyId: 'AKIDTEST',
      day: '20260801',
      region: 'r',
      service: 's',
      signedHeaders: Object.keys(headers).sort(),
    };
    const canonical = canonicalRequest(request, claim.signedHeaders);
    const signature = computeSignature('key', claim, headers['x-amz-date'], canonical);
    return hasValidSignature(request, { ...claim, signature }, 'key');
  };
  const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
  expect([signedWith(hash('body')), signedWith(hash('other')), signedWith('UNSIGNED-PAYLOAD')]).toEqual([
    true,
    false,
    false,
  ]);
});

it('sorts and encodes the query, and trims and collapses header values', () => {
  const canonical = canonicalRequest(
    {
      method: 'GET',
      url: new URL("http://x/?b=2&a=1%202&a=*'"),
      headers: { host: 'x', 'x-amz-meta': '  a   b ' },
      body: Buffer.alloc(0),
    },
    ['host', 'x-amz-meta'],
  );
  // Written by hand from the specification; the last line is the SHA-256 of nothing.
  expect(canonical.split('\n')).toEqual([
    'GET',
    '/',
    'a=%2A%27&a=1%202&b=2',
    'host:x',
    'x-amz-meta:a b',
    '',
    'host;x-amz-meta',
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  ]);
});

it('reads dates and refuses headers that are not whole', () => {
  expect(formatAmzDate(Date.UTC(2026, 7, 1, 12))).toBe('20260801T120000Z');
  expect(parseAmzDate('20260801T120000Z')).toBe(Date.UTC(2026, 7, 1, 12));
  expect(parseAmzDate('2026-08-01')).toBeNaN();
  // tacet:allow -- invented for this test
  expect(parseAuthorization('AWS4-HMAC-SHA256 Credential=A/20260801/r/s/aws4_request')).toBeUndefined();
  expect(parseAuthorization('Bearer x')).toBeUndefined();
});

describe('the door of a service', () => {
  const region = 'eu-central-1';
  let clock: number;
  let cloud: AwsCloud;
  let credentials: Credentials;
  beforeEach(async () => {
    clock = Date.now();
    cloud = await startAwsCloud({ now: () => clock });
    credentials = cloud.account('111122223333').addUser('ci', [allowing(['secretsmanager:GetSecretValue'])]);
    cloud.secrets('111122223333', region).put({ name: 'app/db', value: 'value' });
  });
  afterEach(() => cloud.close());

  const secretsClient = (with_: Credentials, endpoint = cloud.secretsManager.url): SecretsManagerClient =>
    new SecretsManagerClient({ region, endpoint, credentials: { ...with_ }, maxAttempts: 1 });
  const get = (client: SecretsManagerClient): Promise<unknown> =>
    client.send(new GetSecretValueCommand({ SecretId: 'app/db' }));

  /** A request that the SDK really sent, sent once more after a change. */
  async function replay(
    change: (headers: Record<string, string>) => void,
    body?: string,
  ): Promise<{ status: number; code: string }> {
    await get(secretsClient(credentials));
    const original = cloud.secretsManager.requests.at(-1) as LoggedRequest;
    const headers = { ...(original.headers as Record<string, string>) };
    change(headers);
    const sent = Buffer.from(body ?? original.body);
    headers['content-length'] = String(sent.length);
    return new Promise((resolve, reject) => {
      const outgoing = httpRequest(cloud.secretsManager.url, { method: 'POST', headers }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => {
          text += chunk;
        });
        response.on('end', () => {
          const answer = JSON.parse(text) as { readonly __type?: string };
          resolve({ status: response.statusCode ?? 0, code: answer.__type ?? '' });
        });
      });
      outgoing.on('error', reject).end(sent);
    });
  }

  it('opens to an honest request, also when it is repeated unchanged', async () => {
    expect(await replay(() => undefined)).toEqual({ status: 200, code: '' });
  });

  it.each([
    ['another body', 'InvalidSignatureException', () => undefined, '{"SecretId":"app/DB"}'],
    [
      'another target',
      'InvalidSignatureException',
      (h: Record<string, string>) => {
        h['x-amz-target'] = 'secretsmanager.ListSecrets';
      },
      undefined,
    ],
    [
      'another host',
      'InvalidSignatureException',
      (h: Record<string, string>) => {
        h.host = 'elsewhere';
      },
      undefined,
    ],
    [
      'a session token added',
      'IncompleteSignatureException',
      (h: Record<string, string>) => {
        h['x-amz-security-token'] = 'x';
      },
      undefined,
    ],
    [
      'an unsigned target',
      'IncompleteSignatureException',
      (h: Record<string, string>) => {
        h.authorization = (h.authorization ?? '').replace(';x-amz-target', '');
      },
      undefined,
    ],
    [
      'no signature',
      'MissingAuthenticationTokenException',
      (h: Record<string, string>) => {
        delete h.authorization;
      },
      undefined,
    ],
    [
      'an unknown key',
      'UnrecognizedClientException',
      (h: Record<string, string>) => {
        h.authorization = (h.authorization ?? '').replace(/Credential=\w+/u, 'Credential=AKIANOBODY');
      },
      undefined,
    ],
  ])('stays shut for %s', async (_, code, change, body) => {
    expect(await replay(change, body)).toEqual({ status: 400, code });
  });

  it('of one service takes no signature for another', async () => {
    const misled = new SSMClient({
      region,
      endpoint: cloud.secretsManager.url,
      credentials: { ...credentials },
      maxAttempts: 1,
    });
    await expect(misled.send(new GetParametersCommand({ Names: ['x'] }))).rejects.toMatchObject({
      name: 'InvalidSignatureException',
      message: "Credential should be scoped to correct service: 'secretsmanager'. ",
    });
  });

  it('takes no request more than five minutes old or early', async () => {
    const late = await replay(() => {
      clock += 5 * 60_000 + 2_000;
    });
    expect(late).toEqual({ status: 400, code: 'InvalidSignatureException' });
    clock -= 10 * 60_000 + 4_000;
    await expect(get(secretsClient(credentials))).rejects.toMatchObject({
      name: 'InvalidSignatureException',
      message: expect.stringMatching(/^Signature not yet current: \d{8}T\d{6}Z is still later than /u),
    });
  });

  it('lets a client with a wrong clock in once it has learned the time from the answer', async () => {
    clock += 60 * 60_000;
    const client = new SecretsManagerClient({
      region,
      endpoint: cloud.secretsManager.url,
      credentials: { ...credentials },
      maxAttempts: 2,
    });
    await expect(get(client)).resolves.toMatchObject({ SecretString: 'value' });
    expect(cloud.secretsManager.requests.map(({ status }) => status)).toEqual([400, 200]);
  });

  it('of a regional endpoint takes that region only', async () => {
    const frankfurt = await cloud.regional('secretsmanager', region);
    const ireland = await cloud.regional('secretsmanager', 'eu-west-1');
    await expect(get(secretsClient(credentials, frankfurt.url))).resolves.toMatchObject({
      SecretString: 'value',
    });
    await expect(get(secretsClient(credentials, ireland.url))).rejects.toMatchObject({
      name: 'InvalidSignatureException',
      message: 'Credential should be scoped to a valid region. ',
    });
  });

  it('answers in the query protocol with its codes and 403', async () => {
    const sts = (keys: Credentials): STSClient =>
      new STSClient({ region, endpoint: cloud.sts.url, credentials: { ...keys }, maxAttempts: 1 });
    const identity = (keys: Credentials): Promise<unknown> =>
      sts(keys).send(new GetCallerIdentityCommand({}));
    await expect(identity(credentials)).resolves.toMatchObject({
      Account: '111122223333',
      Arn: 'arn:aws:iam::111122223333:user/ci',
    });
    const failures = [
      [{ ...credentials, secretAccessKey: 'wrong' }, 'SignatureDoesNotMatch'],
      [{ ...credentials, accessKeyId: 'AKIANOBODY' }, 'InvalidClientTokenId'],
    ] as const;
    for (const [keys, name] of failures) {
      await expect(identity(keys)).rejects.toMatchObject({ name, $metadata: { httpStatusCode: 403 } });
    }
  });
});
