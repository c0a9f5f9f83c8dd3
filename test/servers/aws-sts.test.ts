// STS against the official SDK client and tokens of the issuer: who gets a session, who does not, and why.
// Codes, statuses and sentences are the table of facts/secret-providers.md section 2.2.
// Over 400 lines because the table of refusals, one row for each published error, belongs in one place.

import {
  AssumeRoleCommand,
  AssumeRoleWithWebIdentityCommand,
  type AssumeRoleWithWebIdentityCommandOutput,
  GetCallerIdentityCommand,
  STSClient,
} from '@aws-sdk/client-sts';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type AwsCloud, startAwsCloud } from './aws/aws-cloud.ts';
import { stsFailure } from './aws/aws-fault.ts';
import type { Credentials } from './aws/directory.ts';
import { addGitHubRole, allowing, STS_AUDIENCE } from './aws/github-role.ts';
import { failing } from './faults.ts';
import { workflowRun } from './oidc-claims.ts';
import { type OidcIssuer, startOidcIssuer } from './oidc-issuer.ts';

const ACCOUNT = '111122223333';
const region = 'eu-central-1';
const SUBJECT = 'repo:octo-org/octo-repo:ref:refs/heads/main';
const READ = allowing(['secretsmanager:GetSecretValue']);

let clock: number;
let issuer: OidcIssuer;
let cloud: AwsCloud;
let roleArn: string;
beforeAll(async () => {
  clock = Date.now();
  issuer = await startOidcIssuer({ now: () => clock });
});
afterAll(() => issuer.close());
beforeEach(async () => {
  clock = Date.now();
  issuer.run = workflowRun();
  cloud = await startAwsCloud({ now: () => clock });
  roleArn = addGitHubRole(cloud, issuer, {
    accountId: ACCOUNT,
    name: 'ci',
    subject: SUBJECT,
    policies: [READ],
  });
});
afterEach(() => cloud.close());

function client(credentials?: Credentials, maxAttempts = 1): STSClient {
  return new STSClient({
    region,
    endpoint: cloud.sts.url,
    maxAttempts,
    ...(credentials ? { credentials: { ...credentials } } : {}),
  });
}

interface Asked {
  readonly token?: string;
  readonly roleArn?: string;
  readonly sessionName?: string;
  readonly seconds?: number;
  readonly policy?: string;
  readonly policyArns?: readonly string[];
  readonly attempts?: number;
}

async function assume(asked: Asked = {}): Promise<AssumeRoleWithWebIdentityCommandOutput> {
  return client(undefined, asked.attempts).send(
    new AssumeRoleWithWebIdentityCommand({
      RoleArn: asked.roleArn ?? roleArn,
      RoleSessionName: asked.sessionName ?? 'octo-repo-9001',
      WebIdentityToken: asked.token ?? (await issuer.mint(STS_AUDIENCE)),
      DurationSeconds: asked.seconds,
      Policy: asked.policy,
      PolicyArns: asked.policyArns?.map((arn) => ({ arn })),
    }),
  );
}

function keysOf({
  Credentials: keys,
}: {
  Credentials?: AssumeRoleWithWebIdentityCommandOutput['Credentials'];
}): Credentials {
  return {
    accessKeyId: keys?.AccessKeyId ?? '',
    secretAccessKey: keys?.SecretAccessKey ?? '',
    sessionToken: keys?.SessionToken ?? '',
  };
}

describe('AssumeRoleWithWebIdentity', () => {
  it('gives a session that says who it is, sent unsigned and answered in XML', async () => {
    const answer = await assume({ seconds: 900 });
    expect(answer).toMatchObject({
      SubjectFromWebIdentityToken: SUBJECT,
      Audience: STS_AUDIENCE,
      Provider: `arn:aws:iam::${ACCOUNT}:oidc-provider/${issuer.host}`,
      AssumedRoleUser: { Arn: `arn:aws:sts::${ACCOUNT}:assumed-role/ci/octo-repo-9001` },
    });
    expect(answer.Credentials?.Expiration?.getTime()).toBe((Math.floor(clock / 1000) + 900) * 1000);
    expect(answer.PackedPolicySize).toBeUndefined();
    expect(cloud.sts.requests[0]?.headers.authorization).toBeUndefined();
    const identity = await client(keysOf(answer)).send(new GetCallerIdentityCommand({}));
    expect(identity.Arn).toBe(answer.AssumedRoleUser?.Arn);
    expect(identity.UserId).toBe(answer.AssumedRoleUser?.AssumedRoleId);
    expect(cloud.sessions.map(({ arn }) => arn)).toEqual([answer.AssumedRoleUser?.Arn]);
  });

  it('binds a session’s keys to its own token', async () => {
    const [one, two] = [keysOf(await assume()), keysOf(await assume())];
    const { sessionToken, ...bare } = one;
    expect(sessionToken).not.toBe(two.sessionToken);
    for (const keys of [bare, { ...bare, sessionToken: two.sessionToken ?? '' }]) {
      await expect(client(keys).send(new GetCallerIdentityCommand({}))).rejects.toMatchObject({
        name: 'InvalidClientTokenId',
      });
    }
  });

  it('ends its sessions on time', async () => {
    const keys = keysOf(await assume({ seconds: 900 }));
    const late = client(keys);
    clock += 901_000;
    // The SDK takes the server's time from the first refusal (clock skew), so the second attempt is judged alone.
    await late.send(new GetCallerIdentityCommand({})).catch(() => undefined);
    await expect(late.send(new GetCallerIdentityCommand({}))).rejects.toMatchObject({
      name: expect.stringMatching(/^ExpiredToken/u),
      $metadata: { httpStatusCode: 403 },
    });
  });

  const NOT_AUTHORIZED = 'Not authorized to perform sts:AssumeRoleWithWebIdentity';
  it.each<[string, () => Promise<Asked>, number, string, string | RegExp]>([
    [
      'no JWT',
      async () => ({ token: 'not-a-token' }),
      400,
      'InvalidIdentityToken',
      /^The ID Token provided is not a valid JWT/u,
    ],
    [
      'a token for another audience',
      async () => ({ token: await issuer.mint('vault') }),
      400,
      'InvalidIdentityToken',
      'Incorrect token audience',
    ],
    [
      'an expired token',
      async () => ({ token: await issuer.mint(STS_AUDIENCE, { flaw: 'expired' }) }),
      400,
      'ExpiredTokenException',
      /^Token expired: current date\/time \d+ must be before the expiration date\/time \d+$/u,
    ],
    [
      'a token of a key nobody published',
      async () => ({ token: await issuer.mint(STS_AUDIENCE, { flaw: 'unknown-key' }) }),
      400,
      'InvalidIdentityToken',
      /^Couldn't retrieve verification key from your identity provider, {2}please/u,
    ],
    [
      'a token with a wrong signature',
      async () => ({ token: await issuer.mint(STS_AUDIENCE, { flaw: 'bad-signature' }) }),
      400,
      'InvalidIdentityToken',
      /could not be validated/u,
    ],
    [
      'a token from the future',
      async () => ({ token: await issuer.mint(STS_AUDIENCE, { flaw: 'not-yet-valid' }) }),
      400,
      'InvalidIdentityToken',
      /could not be validated/u,
    ],
    [
      'a token of an issuer nobody added',
      async () => ({ token: await issuer.mint(STS_AUDIENCE, { claims: { iss: 'https://other.test' } }) }),
      400,
      'InvalidIdentityToken',
      'No OpenIDConnect provider found in your account for https://other.test',
    ],
    [
      'a role in an account without a provider',
      async () => ({ roleArn: 'arn:aws:iam::999900001111:role/ci' }),
      400,
      'InvalidIdentityToken',
      /^No OpenIDConnect provider found in your account for http/u,
    ],
    [
      'a role that does not exist',
      async () => ({ roleArn: `${roleArn}x` }),
      403,
      'AccessDenied',
      NOT_AUTHORIZED,
    ],
    [
      'another sub',
      async () => ({
        token: await issuer.mint(STS_AUDIENCE, { claims: { sub: 'repo:octo-org/octo-repo:pull_request' } }),
      }),
      403,
      'AccessDenied',
      NOT_AUTHORIZED,
    ],
    [
      'the immutable sub of the same branch',
      async () => {
        issuer.run = workflowRun({ subject: 'immutable' });
        return {};
      },
      403,
      'AccessDenied',
      NOT_AUTHORIZED,
    ],
    [
      'an ARN that is none',
      async () => ({ roleArn: 'my-role-without-an-arn' }),
      400,
      'ValidationError',
      'Request ARN is invalid',
    ],
    [
      'a session name with a slash',
      async () => ({ sessionName: 'octo/repo' }),
      400,
      'ValidationError',
      /^1 validation error detected: Value 'octo\/repo' at 'roleSessionName' .*pattern/u,
    ],
    [
      'a session name of 65 characters',
      async () => ({ sessionName: 'x'.repeat(65) }),
      400,
      'ValidationError',
      /length less than or equal to 64/u,
    ],
    [
      'two mistakes at once',
      async () => ({ sessionName: 'x', seconds: 899 }),
      400,
      'ValidationError',
      /^2 validation errors detected: .*; /u,
    ],
    [
      'a duration under 15 minutes',
      async () => ({ seconds: 899 }),
      400,
      'ValidationError',
      /at 'durationSeconds' .* greater than or equal to 900/u,
    ],
    [
      'a duration over 12 hours',
      async () => ({ seconds: 43_201 }),
      400,
      'ValidationError',
      /less than or equal to 43200/u,
    ],
    [
      'a duration over the role’s own',
      async () => ({ seconds: 3_601 }),
      400,
      'ValidationError',
      'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
    ],
    [
      'a session policy of 2,049 characters',
      async () => ({ policy: JSON.stringify(READ).padEnd(2_049) }),
      400,
      'ValidationError',
      /at 'policy' .*length less than or equal to 2048/u,
    ],
    [
      'a session policy that is not JSON',
      async () => ({ policy: '{"Version"' }),
      400,
      'MalformedPolicyDocumentException',
      'This policy contains invalid Json',
    ],
    [
      'eleven policy ARNs',
      async () => ({
        policyArns: Array.from({ length: 11 }, (_, n) => `arn:aws:iam::${ACCOUNT}:policy/p${n}`),
      }),
      400,
      'ValidationError',
      /'policyArns'/u,
    ],
  ])('refuses %s', async (_, asked, status, name, message) => {
    const failure: unknown = await assume(await asked()).catch((error: unknown) => error);
    expect(failure).toMatchObject({
      $metadata: { httpStatusCode: status },
      message: expect.stringMatching(message),
    });
    // The SDK names modelled errors with "Exception" at the end, whatever the wire says.
    expect((failure as Error).name.replace(/Exception$/u, '')).toBe(name.replace(/Exception$/u, ''));
    expect(cloud.sessions).toEqual([]);
  });

  it('takes exactly 2,048 characters of policy, and tells how full it is', async () => {
    const answer = await assume({ policy: JSON.stringify(READ).padEnd(2_048) });
    expect(answer.PackedPolicySize).toBe(100);
    expect(cloud.sessions[0]?.sessionPolicies).toHaveLength(1);
  });

  it('can condition a role on the other claims that IAM knows, and on no more', async () => {
    const role = (conditions: Readonly<Record<string, Readonly<Record<string, string>>>>): Promise<unknown> =>
      assume({
        roleArn: addGitHubRole(cloud, issuer, {
          accountId: ACCOUNT,
          name: 'strict',
          subject: 'repo:octo-org/*',
          policies: [],
          conditions,
        }),
      });
    await role({ StringEquals: { repository_id: '74', ref: 'refs/heads/main' } });
    await expect(role({ StringEquals: { repository_id: '75' } })).rejects.toThrow('Not authorized');
    // `sha` is a claim of the token but no condition key.
    await expect(role({ StringEquals: { sha: workflowRun().sha } })).rejects.toThrow('Not authorized');
  });

  it('follows rotated keys, and cannot verify while the issuer is away', async () => {
    await issuer.rotateKeys({ forget: true });
    await assume();
    issuer.fail(failing(503), { when: ({ path }) => path.endsWith('/jwks') });
    await expect(assume()).rejects.toThrow("Couldn't retrieve verification key");
    await assume();
  });

  it('fails as scripted and lets the SDK’s retry succeed', async () => {
    for (const code of ['IDPCommunicationError', 'Throttling', 'ServiceUnavailable'] as const) {
      cloud.sts.fail(stsFailure(code));
      cloud.sts.clearLog();
      await assume({ attempts: 2 });
      expect(cloud.sts.requests.map(({ status }) => status)).toEqual([
        code === 'ServiceUnavailable' ? 503 : 400,
        200,
      ]);
    }
    for (const code of ['PackedPolicyTooLarge', 'RegionDisabledException', 'IDPRejectedClaim'] as const) {
      cloud.sts.fail(stsFailure(code));
      await expect(assume()).rejects.toMatchObject({
        name: expect.stringContaining(code.replace('Exception', '')),
      });
    }
  });
});

describe('AssumeRole', () => {
  const OTHER = '444455556666';
  const chain = (
    credentials: Credentials,
    target: string,
    more: object = {},
  ): Promise<AssumeRoleWithWebIdentityCommandOutput> =>
    client(credentials).send(
      new AssumeRoleCommand({ RoleArn: target, RoleSessionName: 'next', ...more }),
    ) as Promise<AssumeRoleWithWebIdentityCommandOutput>;

  function addTarget(principal: string, condition?: unknown): string {
    return cloud.account(OTHER).addRole({
      name: 'deploy',
      path: '/ci/',
      maxSessionSeconds: 7_200,
      trust: {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Principal: { AWS: principal },
            Action: 'sts:AssumeRole',
            ...(condition ? { Condition: condition } : {}),
          },
        ],
      },
    });
  }

  it('chains into a role that trusts the first, for an hour at most', async () => {
    const first = addGitHubRole(cloud, issuer, {
      accountId: ACCOUNT,
      name: 'ci',
      subject: SUBJECT,
      policies: [allowing(['sts:AssumeRole'])],
    });
    const target = addTarget(first);
    const keys = keysOf(await assume());
    const second = await chain(keys, target);
    expect(second.AssumedRoleUser?.Arn).toBe(`arn:aws:sts::${OTHER}:assumed-role/deploy/next`);
    expect((await client(keysOf(second)).send(new GetCallerIdentityCommand({}))).Account).toBe(OTHER);
    await expect(chain(keys, target, { DurationSeconds: 3_601 })).rejects.toThrow(
      'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining',
    );
  });

  it('needs both sides across accounts, and the external id where one is asked for', async () => {
    const target = addTarget(`arn:aws:iam::${ACCOUNT}:root`, { StringEquals: { 'sts:ExternalId': 'octo' } });
    const allowed = cloud.account(ACCOUNT).addUser('allowed', [allowing(['sts:AssumeRole'], [target])]);
    const silent = cloud.account(ACCOUNT).addUser('silent');
    await expect(
      chain(allowed, target, { ExternalId: 'octo', DurationSeconds: 7_200 }),
    ).resolves.toMatchObject({ AssumedRoleUser: {} });
    for (const [keys, more] of [
      [silent, { ExternalId: 'octo' }],
      [allowed, {}],
      [allowed, { ExternalId: 'other' }],
    ] as const) {
      await expect(chain(keys, target, more)).rejects.toMatchObject({
        name: 'AccessDenied',
        message: expect.stringContaining(
          `is not authorized to perform: sts:AssumeRole on resource: ${target}`,
        ),
      });
    }
    await expect(chain(allowed, `${target}x`, { ExternalId: 'octo' })).rejects.toMatchObject({
      name: 'AccessDenied',
    });
  });

  it('refuses what it does not model instead of ignoring it', async () => {
    const user = cloud.account(ACCOUNT).addUser('u', [allowing(['*'])]);
    await expect(chain(user, addTarget('*'), { SourceIdentity: 'me' })).rejects.toThrow(
      'SourceIdentity is not modelled',
    );
  });
});
