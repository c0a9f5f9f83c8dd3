/**
 * The AWS provider against the little AWS, in this process: what it asks for, how often, with which policy, and how it
 * explains every refusal. The official clients do the talking, so the wire is real.
 */

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Secret } from '../../../src/base/secret.ts';
import { decodeClaims } from '../../../src/fetch/identity/claims.ts';
import { LeaseBook } from '../../../src/fetch/leases/contract.ts';
import { AwsProvider } from '../../../src/fetch/providers/aws/provider.ts';
import type { AwsSettings } from '../../../src/fetch/providers/aws/settings.ts';
import type {
  LocatorOutcome,
  LocatorRequest,
  ProviderReport,
} from '../../../src/fetch/providers/contract.ts';
import { parseReferences } from '../../../src/fetch/references/parse-references.ts';
import { jsonFailure, stsFailure } from '../../servers/aws/aws-fault.ts';
import { addGitHubRole, allowing } from '../../servers/aws/github-role.ts';
import { failing, redirecting } from '../../servers/faults.ts';
import { workflowRun } from '../../servers/oidc-claims.ts';
import { type OidcIssuer, startOidcIssuer } from '../../servers/oidc-issuer.ts';
import { ACCOUNT, type AwsWorld, REGION, startAwsWorld } from '../aws-world.ts';

let issuer: OidcIssuer;
let world: AwsWorld;
const before: Record<string, string | undefined> = {};

beforeAll(async () => {
  issuer = await startOidcIssuer();
  for (const name of ['AWS_ENDPOINT_URL_STS', 'AWS_ENDPOINT_URL_SECRETS_MANAGER', 'AWS_ENDPOINT_URL_SSM'])
    before[name] = process.env[name];
});
afterAll(async () => {
  await issuer.close();
  for (const [name, value] of Object.entries(before)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
});
beforeEach(async () => {
  issuer.run = workflowRun();
  world = await startAwsWorld(issuer);
  Object.assign(process.env, world.cloud.environment);
});
afterEach(() => world.close());

function requestsOf(text: string): readonly LocatorRequest[] {
  const { references, mistakes } = parseReferences(text, 'output');
  expect(mistakes).toEqual([]);
  return references.map(({ locator, written }) => ({ locator, written }));
}

function providerWith(changes: Partial<AwsSettings> = {}): AwsProvider {
  return new AwsProvider({
    role: world.role,
    region: REGION,
    audience: 'sts.amazonaws.com',
    sessionSeconds: 900,
    sessionName: 'tacet-octo-org-octo-repo-9001',
    maxAttempts: 3,
    environment: {},
    ...changes,
  });
}

const concealed: Secret[] = [];
async function fetchAll(text: string, changes: Partial<AwsSettings> = {}): Promise<ProviderReport> {
  concealed.length = 0;
  return providerWith(changes).fetch(requestsOf(text), {
    identity: {
      token: async (audience) => {
        const secret = Secret.fromText(await issuer.mint(audience));
        return { secret, claims: decodeClaims(secret) };
      },
    },
    leases: new LeaseBook(() => undefined),
    conceal: async (secrets) => void concealed.push(...secrets),
    signal: new AbortController().signal,
  });
}

/** Values as text by what was written, in the order asked for; failures as their code. */
function results({ outcomes }: ProviderReport): Record<string, string> {
  return Object.fromEntries(
    outcomes.map((outcome) => [
      outcome.request.written,
      outcome.kind === 'value' ? outcome.value.secret.reveal() : `!${outcome.failure.error.code}`,
    ]),
  );
}

function onlyFailure({ outcomes }: ProviderReport): (LocatorOutcome & { kind: 'failure' })['failure'] {
  const [outcome] = outcomes;
  if (outcome?.kind !== 'failure') throw new Error('a failure was expected');
  return outcome.failure;
}

describe('fetching', () => {
  it('asks for one secret with one exchange and one call, and names its version', async () => {
    world.secrets.put({ name: 'app/db', value: 'v-1', versionId: 'a'.repeat(32) });
    const report = await fetchAll('A = aws:app/db');
    expect(results(report)).toEqual({ 'aws:app/db': 'v-1' });
    expect(world.calls()).toEqual(['AssumeRoleWithWebIdentity', 'GetSecretValue']);
    expect(report.outcomes[0]).toMatchObject({ value: { version: 'a'.repeat(32) } });
  });

  it('asks for several current secrets in one batch, however they are named', async () => {
    const arn = world.secrets.put({ name: 'app/one', value: '1' });
    const partial = world.secrets.put({ name: 'app/two', value: '2' }).slice(0, -7);
    world.secrets.put({ name: 'app/three', value: '3' });
    const report = await fetchAll(`A = aws:${arn}\nB = aws:${partial}\nC = aws:app/three`);
    expect(results(report)).toEqual({
      [`aws:${arn}`]: '1',
      [`aws:${partial}`]: '2',
      'aws:app/three': '3',
    });
    expect(world.calls()).toEqual(['AssumeRoleWithWebIdentity', 'BatchGetSecretValue']);
  });

  it('asks for chosen versions singly, because a batch cannot choose', async () => {
    const id = 'b'.repeat(36);
    world.secrets.put({ name: 'app/db', value: 'old', versionId: id });
    world.secrets.put({ name: 'app/db', value: 'new' });
    const report = await fetchAll(`A = aws:app/db@AWSPREVIOUS\nB = aws:app/db@${id}\nC = aws:app/db`);
    expect(results(report)).toEqual({
      'aws:app/db@AWSPREVIOUS': 'old',
      [`aws:app/db@${id}`]: 'old',
      'aws:app/db': 'new',
    });
    expect(world.calls()).toEqual([
      'AssumeRoleWithWebIdentity',
      'GetSecretValue',
      'GetSecretValue',
      'GetSecretValue',
    ]);
  });

  it('names the stage when it asks singly, for policies that want it named', async () => {
    world.secrets.put({ name: 'app/db', value: 'v' });
    await fetchAll('A = aws:app/db');
    expect(JSON.parse(world.cloud.secretsManager.requests[0]?.body.toString() ?? '')).toEqual({
      SecretId: 'app/db',
      VersionStage: 'AWSCURRENT',
    });
  });

  it('brings binary secrets byte for byte', async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    world.secrets.put({ name: 'app/key', value: bytes });
    const report = await fetchAll('A = aws:app/key');
    const [outcome] = report.outcomes;
    expect(outcome?.kind === 'value' && outcome.value.secret.revealBytes()).toEqual(bytes);
  });

  it('asks for parameters ten at a time, by name, version, label and ARN', async () => {
    for (let n = 0; n < 11; n++) world.parameters.put({ name: `/app/p${n}`, value: `v${n}` });
    world.parameters.put({ name: '/app/p0', value: 'v0-2', labels: ['next'] });
    const arn = world.parameters.put({ name: 'plain', value: 'p', type: 'SecureString' });
    const lines = Array.from({ length: 10 }, (_, n) => `P${n} = aws-ssm:/app/p${n + 1}`);
    const report = await fetchAll(
      [...lines, 'X = aws-ssm:/app/p0:1', 'Y = aws-ssm:/app/p0:next', `Z = aws-ssm:${arn}`].join('\n'),
    );
    expect(results(report)).toMatchObject({
      'aws-ssm:/app/p10': 'v10',
      'aws-ssm:/app/p0:1': 'v0',
      'aws-ssm:/app/p0:next': 'v0-2',
      [`aws-ssm:${arn}`]: 'p',
    });
    // 13 parameters: ten, two, and one more call because a call names each parameter once
    expect(world.calls()).toEqual([
      'AssumeRoleWithWebIdentity',
      'GetParameters',
      'GetParameters',
      'GetParameters',
    ]);
  });

  it('follows the region of an ARN, where AWS clients do not', async () => {
    const far = world.cloud.secrets(ACCOUNT, 'ap-southeast-2');
    const arn = far.put({ name: 'far/away', value: 'far' });
    world.secrets.put({ name: 'app/db', value: 'near' });
    const report = await fetchAll(`A = aws:${arn}\nB = aws:app/db`);
    expect(results(report)).toEqual({ [`aws:${arn}`]: 'far', 'aws:app/db': 'near' });
  });

  it('needs no region when every reference is an ARN', async () => {
    const arn = world.secrets.put({ name: 'app/db', value: 'v' });
    const report = await fetchAll(`A = aws:${arn}`, { region: undefined });
    expect(results(report)).toEqual({ [`aws:${arn}`]: 'v' });
  });

  it('hides the session credentials before it uses them', async () => {
    world.secrets.put({ name: 'app/db', value: 'v' });
    await fetchAll('A = aws:app/db');
    const [session] = world.cloud.sessions;
    expect(concealed.map((secret) => secret.reveal())).toEqual([
      session?.secretAccessKey,
      session?.sessionToken,
    ]);
  });

  it('goes on without batches when the role may not use them', async () => {
    await world.close();
    world = await startAwsWorld(issuer, {
      policies: [allowing(['secretsmanager:GetSecretValue', 'kms:Decrypt'])],
    });
    Object.assign(process.env, world.cloud.environment);
    world.secrets.put({ name: 'a', value: '1' });
    world.secrets.put({ name: 'b', value: '2' });
    const report = await fetchAll('A = aws:a\nB = aws:b');
    expect(results(report)).toEqual({ 'aws:a': '1', 'aws:b': '2' });
    expect(world.calls()).toEqual([
      'AssumeRoleWithWebIdentity',
      'BatchGetSecretValue',
      'GetSecretValue',
      'GetSecretValue',
    ]);
  });

  it('reads a secret through Parameter Store with the right policy', async () => {
    world.secrets.put({ name: 'app/db', value: 'through' });
    const report = await fetchAll('A = aws-ssm:/aws/reference/secretsmanager/app/db');
    expect(results(report)).toEqual({ 'aws-ssm:/aws/reference/secretsmanager/app/db': 'through' });
  });
});

describe('the session', () => {
  it('may read what was asked for and nothing else of what the role may', async () => {
    world.secrets.put({ name: 'app/db', value: 'v' });
    world.secrets.put({ name: 'app/other', value: 'w' });
    await fetchAll('A = aws:app/db');
    // asked with the same session's policy, the neighbour is refused: the policy names app/db alone
    expect(JSON.parse(world.policies()[0] ?? '')).toEqual({
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Action: 'secretsmanager:GetSecretValue',
          Resource: `arn:aws:secretsmanager:${REGION}:${ACCOUNT}:secret:app/db-??????`,
        },
        {
          Effect: 'Allow',
          Action: 'kms:Decrypt',
          Resource: '*',
          Condition: { StringEquals: { 'kms:ViaService': `secretsmanager.${REGION}.amazonaws.com` } },
        },
      ],
    });
  });

  it('is split into several when its policy would be longer than 2,048 characters, and none is dropped', async () => {
    const names = Array.from({ length: 60 }, (_, n) => `service/${'x'.repeat(40)}/secret-number-${n}`);
    for (const [n, name] of names.entries()) world.secrets.put({ name, value: `value ${n}` });
    const report = await fetchAll(names.map((name, n) => `S${n} = aws:${name}`).join('\n'));
    expect(Object.values(results(report))).toHaveLength(60);
    expect(Object.values(results(report)).filter((value) => value.startsWith('!'))).toEqual([]);
    const policies = world.policies();
    expect(policies.length).toBeGreaterThan(1);
    expect(Math.max(...policies.map((policy) => policy.length))).toBeLessThanOrEqual(2048);
    // every session but the last is as full as it can be: no exchange too many
    const resources = policies.flatMap(
      (policy) =>
        (JSON.parse(policy) as { Statement: { Resource: string[] }[] }).Statement[0]?.Resource ?? [],
    );
    expect(new Set(resources).size).toBe(60);
    expect(report.notes[0]?.text).toContain(`${policies.length} sessions of ${world.role}`);
  });

  it('is halved when AWS packs its policy too large', async () => {
    world.secrets.put({ name: 'a', value: '1' });
    world.secrets.put({ name: 'b', value: '2' });
    world.cloud.sts.fail(stsFailure('PackedPolicyTooLarge'));
    expect(results(await fetchAll('A = aws:a\nB = aws:b'))).toEqual({ 'aws:a': '1', 'aws:b': '2' });
    expect(world.calls().filter((call) => call === 'AssumeRoleWithWebIdentity')).toHaveLength(3);
  });

  it('has the name and the life that were set, and its end is told', async () => {
    world.secrets.put({ name: 'a', value: '1' });
    const { notes } = await fetchAll('A = aws:a', { sessionSeconds: 1800 });
    const end = new Date(world.cloud.sessions[0]?.expiresAtMs ?? 0).toISOString();
    expect(notes.map(({ text }) => text)).toEqual([
      `the session of ${world.role} ends by itself at ${end.slice(0, 10)} ${end.slice(11, 16)} UTC; the credentials never left this step`,
    ]);
    const form = new URLSearchParams(world.cloud.sts.requests[0]?.body.toString());
    expect([form.get('DurationSeconds'), form.get('RoleSessionName')]).toEqual([
      '1800',
      'tacet-octo-org-octo-repo-9001',
    ]);
  });
});

describe('another partition', () => {
  it('gets policies with its own ARNs and both names of the service behind the key', async () => {
    await world.close();
    world = await startAwsWorld(issuer, { partition: 'aws-cn' });
    Object.assign(process.env, world.cloud.environment);
    world.cloud.secrets(ACCOUNT, 'cn-north-1').put({
      name: 'app/db',
      value: 'v',
      kmsKeyId: `arn:aws-cn:kms:cn-north-1:${ACCOUNT}:key/k1`,
    });
    const report = await fetchAll('A = aws:app/db', { region: 'cn-north-1' });
    expect(results(report)).toEqual({ 'aws:app/db': 'v' });
    expect(world.policies()[0]).toContain('arn:aws-cn:secretsmanager:cn-north-1');
  });
});

describe('a refused session is explained', () => {
  it('by the claims that were sent, both forms of sub, and the trust policy that would admit them', async () => {
    issuer.run = workflowRun({ ref: 'refs/heads/feature' });
    const failure = onlyFailure(await fetchAll('A = aws:app/db'));
    expect(failure.error.code).toBe('access-denied');
    expect(failure.error.message).toContain(world.role);
    const advice = failure.advice.join('\n');
    expect(advice).toContain('sub  repo:octo-org/octo-repo:ref:refs/heads/feature');
    expect(advice).toContain('repo:octo-org@65/octo-repo@74:ref:refs/heads/feature');
    expect(advice).toContain('aud  sts.amazonaws.com');
    const policy = JSON.parse(
      advice.slice(advice.indexOf('  {\n'), advice.lastIndexOf('  }\n') + 3),
    ) as unknown;
    // pasted into the role, the same fetch works: the policy is the right one
    world.cloud.account(ACCOUNT).addRole({
      name: 'deploy',
      trust: policy,
      policies: [allowing(['secretsmanager:*', 'kms:*'])],
    });
    world.secrets.put({ name: 'app/db', value: 'v' });
    expect(results(await fetchAll('A = aws:app/db'))).toEqual({ 'aws:app/db': 'v' });
  });

  it('by the immutable form when the repository sends it and the role names the classic one', async () => {
    issuer.run = workflowRun({ subject: 'immutable' });
    const failure = onlyFailure(await fetchAll('A = aws:app/db'));
    const advice = failure.advice.join('\n');
    expect(advice).toContain('This is the immutable form of sub.');
    expect(advice).toContain(
      'The classic form of the same would be repo:octo-org/octo-repo:ref:refs/heads/main',
    );
    expect(advice).toContain('15 July 2026');
  });

  it('by a customised sub, of which no other form can be told', async () => {
    issuer.run = workflowRun({ subject: ['repository_owner_id', 'job_workflow_ref'] });
    const failure = onlyFailure(await fetchAll('A = aws:app/db'));
    expect(failure.advice.join('\n')).toContain('The form of sub is customised');
  });

  it('by the environment that took the place of the branch', async () => {
    issuer.run = workflowRun({ environment: 'production' });
    const failure = onlyFailure(await fetchAll('A = aws:app/db'));
    expect(failure.advice.join('\n')).toContain('sub  repo:octo-org/octo-repo:environment:production');
    expect(failure.advice.join('\n')).toContain('The job has an environment');
  });

  const cases: readonly (readonly [string, () => Promise<ProviderReport>, RegExp, RegExp])[] = [
    [
      'an audience that the provider does not know',
      () => fetchAll('A = aws:app/db', { audience: 'somewhere-else' }),
      /does not know the audience somewhere-else/,
      /add somewhere-else to its audiences/,
    ],
    [
      'an account without the identity provider',
      () => {
        world.cloud.account('444455556666');
        return fetchAll('A = aws:app/db', { role: 'arn:aws:iam::444455556666:role/deploy' });
      },
      /account 444455556666 has no identity provider for 127\.0\.0\.1/,
      /create one under IAM/,
    ],
    [
      'a session longer than the role allows',
      () => fetchAll('A = aws:app/db', { sessionSeconds: 7200 }),
      /a session of 7200 seconds is longer than .*:role\/deploy allows/,
      /session-duration lower/,
    ],
    [
      'a claim that AWS rejects',
      () => {
        world.cloud.sts.fail(stsFailure('IDPRejectedClaim'));
        return fetchAll('A = aws:app/db');
      },
      /rejects a claim/,
      /audience/,
    ],
    [
      'a region without STS',
      () => {
        world.cloud.sts.fail(stsFailure('RegionDisabledException'));
        return fetchAll('A = aws:app/db');
      },
      /STS is not active in eu-central-1/,
      /another region/,
    ],
    [
      'one secret whose policy alone is too large',
      () => {
        world.cloud.sts.fail(stsFailure('PackedPolicyTooLarge'));
        return fetchAll('A = aws:app/db');
      },
      /too large for a session/,
      /fewer characters/,
    ],
    [
      'an expired token',
      () => {
        const expired = failing(
          400,
          '<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>ExpiredTokenException</Code><Message>Token expired: current date/time must be before the expiration date/time</Message></Error><RequestId>r</RequestId></ErrorResponse>',
          { 'content-type': 'text/xml' },
        );
        world.cloud.sts.fail(expired);
        return fetchAll('A = aws:app/db');
      },
      /calls the id token expired/,
      /clock/,
    ],
  ];
  it.each(cases)('when there is %s', async (_name, run, message, hint) => {
    const { error, isAboutOneSecret } = onlyFailure(await run());
    expect(error.message).toMatch(message);
    expect(error.hint).toMatch(hint);
    expect(isAboutOneSecret).toBe(false);
  });

  it('and never shows the token or the answer of the service', async () => {
    issuer.run = workflowRun({ ref: 'refs/heads/feature' });
    const failure = onlyFailure(await fetchAll('A = aws:app/db'));
    const shown = [failure.error.message, failure.error.hint, ...failure.advice].join('\n');
    for (const token of issuer.issued) {
      expect(shown).not.toContain(token);
      expect(shown).not.toContain(token.split('.')[2]);
    }
    expect(shown).not.toContain('Not authorized to perform');
  });
});

describe('trouble on the way', () => {
  it('is retried: throttling, an unreachable issuer, a 503', async () => {
    world.secrets.put({ name: 'app/db', value: 'v' });
    world.cloud.sts.fail(stsFailure('IDPCommunicationError'));
    world.cloud.sts.fail(stsFailure('Throttling'));
    world.cloud.secretsManager.fail(jsonFailure());
    world.cloud.secretsManager.fail(failing(503));
    expect(results(await fetchAll('A = aws:app/db'))).toEqual({ 'aws:app/db': 'v' });
  });

  it('is called throttling when it stays', async () => {
    world.secrets.put({ name: 'app/db', value: 'v' });
    world.cloud.secretsManager.fail(jsonFailure(), { times: 20 });
    const { error, isAboutOneSecret } = onlyFailure(await fetchAll('A = aws:app/db'));
    expect(error.code).toBe('upstream-throttled');
    expect(isAboutOneSecret).toBe(false);
  });

  it('is said to be the network when nobody listens', async () => {
    await world.cloud.sts.close();
    const { error } = onlyFailure(await fetchAll('A = aws:app/db'));
    expect(error.message).toBe('AWS STS in eu-central-1 cannot be reached (ECONNREFUSED)');
  });

  it('is said to be a stranger when the answer is not one of AWS', async () => {
    const page = '<html><body>Please log in to the network</body></html>';
    world.cloud.sts.fail(failing(200, page, { 'content-type': 'text/html' }), { times: 20 });
    const { error } = onlyFailure(await fetchAll('A = aws:app/db'));
    expect(error.code).toBe('upstream-malformed');
    expect(error.message).not.toContain('log in');
  });

  it('is told when an answer is of too much, or ends in the middle', async () => {
    world.secrets.put({ name: 'app/db', value: 'v' });
    world.cloud.secretsManager.fail({ kind: 'oversize', bytes: 20 * 2 ** 20 });
    const large = onlyFailure(await fetchAll('A = aws:app/db'));
    expect(large.error.code).toBe('upstream-malformed');
    world.cloud.secretsManager.fail({ kind: 'truncate' }, { times: 9 });
    const { error } = onlyFailure(await fetchAll('A = aws:app/db'));
    expect(error.message).toBe("AWS Secrets Manager in eu-central-1 gave an answer that is not one of AWS's");
  });

  it('never leads a request to another host: a redirect is not followed', async () => {
    world.secrets.put({ name: 'app/db', value: 'v' });
    const stranger = await startAwsWorld(issuer);
    try {
      for (const status of [301, 307, 308]) {
        world.cloud.sts.fail(redirecting(`${stranger.cloud.sts.url}/`, status), { times: 9 });
        const { error } = onlyFailure(await fetchAll('A = aws:app/db'));
        expect(error.code).toBe('upstream-malformed');
      }
      expect(stranger.cloud.sts.requests).toEqual([]);
    } finally {
      await stranger.close();
    }
  });

  it('is refused when an address without TLS is not on this machine', async () => {
    process.env.AWS_ENDPOINT_URL_STS = 'http://sts.example.com';
    const { error } = onlyFailure(await fetchAll('A = aws:app/db'));
    expect(error.code).toBe('host-refused');
  });

  it('ends at once when the job is cancelled', async () => {
    const controller = new AbortController();
    world.cloud.sts.fail({ kind: 'hold', at: 'start', until: new Promise(() => undefined) });
    const running = providerWith().fetch(requestsOf('A = aws:app/db'), {
      identity: {
        token: async (audience) => {
          setImmediate(() => controller.abort());
          const secret = Secret.fromText(await issuer.mint(audience));
          return { secret, claims: decodeClaims(secret) };
        },
      },
      leases: new LeaseBook(() => undefined),
      conceal: async () => undefined,
      signal: controller.signal,
    });
    await expect(running).rejects.toMatchObject({ code: 'cancelled' });
  });
});

describe('a secret that cannot be had', () => {
  const cases: readonly (readonly [string, () => void, string, RegExp, RegExp])[] = [
    [
      'is not there',
      () => undefined,
      'aws:nowhere',
      /Secrets Manager in eu-central-1 has no aws:nowhere/,
      /name.*region/,
    ],
    [
      'has no version at that stage',
      () => world.secrets.put({ name: 'app/db', value: 'v' }),
      'aws:app/db@corp',
      /has no aws:app\/db@corp/,
      /if the @ belongs to the name, quote/,
    ],
    [
      'is scheduled for deletion',
      () => {
        world.secrets.put({ name: 'app/db', value: 'v' });
        world.secrets.scheduleDeletion('app/db', Date.now());
      },
      'aws:app/db',
      /cannot be read in its present state/,
      /scheduled for deletion: restore it/,
    ],
    [
      'cannot be decrypted',
      () => world.secrets.put({ name: 'app/db', value: 'v', undecryptable: true }),
      'aws:app/db',
      /cannot decrypt aws:app\/db/,
      /kms:Decrypt/,
    ],
    [
      'is no parameter',
      () => undefined,
      'aws-ssm:/no/such',
      /Parameter Store in eu-central-1 has no/,
      /leading \//,
    ],
  ];
  it.each(cases)('because it %s is explained', async (_name, prepare, written, message, hint) => {
    prepare();
    const { error, isAboutOneSecret } = onlyFailure(await fetchAll(`A = ${written}`));
    expect(error.message).toMatch(message);
    expect(error.hint).toMatch(hint);
    expect(isAboutOneSecret).toBe(true);
  });

  it.each(['plain', 'namespaced', 'header'] as const)(
    'is explained when the service spells errors %s',
    async (style) => {
      world.cloud.settings.errorStyle = style;
      const { error } = onlyFailure(await fetchAll('A = aws:nowhere'));
      expect(error.code).toBe('secret-not-found');
    },
  );

  it('because the role may not read it is explained with the permission and its resource', async () => {
    await world.close();
    world = await startAwsWorld(issuer, {
      policies: [
        allowing(
          ['secretsmanager:GetSecretValue'],
          [`arn:aws:secretsmanager:${REGION}:${ACCOUNT}:secret:app/one-*`],
        ),
      ],
    });
    Object.assign(process.env, world.cloud.environment);
    world.secrets.put({ name: 'app/one', value: '1' });
    world.secrets.put({ name: 'app/two', value: '2' });
    const report = await fetchAll('A = aws:app/one\nB = aws:app/two');
    expect(results(report)).toEqual({ 'aws:app/one': '1', 'aws:app/two': '!access-denied' });
    const failure = report.outcomes.find((outcome) => outcome.kind === 'failure');
    expect(failure?.kind === 'failure' && failure.failure.error.hint).toContain(
      `allow secretsmanager:GetSecretValue on arn:aws:secretsmanager:${REGION}:${ACCOUNT}:secret:app/two-??????`,
    );
  });

  it('because its key may not be used is told apart from that', async () => {
    await world.close();
    world = await startAwsWorld(issuer, { policies: [allowing(['secretsmanager:GetSecretValue'])] });
    Object.assign(process.env, world.cloud.environment);
    const kmsKeyId = `arn:aws:kms:${REGION}:${ACCOUNT}:key/k1`;
    world.secrets.put({ name: 'app/db', value: 'v', kmsKeyId });
    const { error } = onlyFailure(await fetchAll('A = aws:app/db'));
    expect(error.message).toContain('may not decrypt aws:app/db');
    expect(error.hint).toContain('kms:Decrypt');
  });

  it('does not take the others of its batch or call along', async () => {
    world.secrets.put({ name: 'a', value: '1' });
    world.parameters.put({ name: '/p', value: '2' });
    const report = await fetchAll('A = aws:a\nB = aws:nowhere\nC = aws-ssm:/p\nD = aws-ssm:/q');
    expect(results(report)).toEqual({
      'aws:a': '1',
      'aws:nowhere': '!secret-not-found',
      'aws-ssm:/p': '2',
      'aws-ssm:/q': '!secret-not-found',
    });
  });
});

describe('the check before any network', () => {
  it('finds a missing role, a wrong region, names without region and foreign partitions together', () => {
    const requests = requestsOf(
      'A = aws:app/db\nB = aws:arn:aws-cn:secretsmanager:cn-north-1:111122223333:secret:x-abcdef\nC = aws-ssm:/p',
    );
    const mistakes = providerWith({ region: undefined }).check(requests);
    expect(mistakes.map(({ request, what }) => [request?.written, what])).toEqual([
      ['aws:app/db', 'aws:app/db is a name, and no region is set for it'],
      [
        'aws:arn:aws-cn:secretsmanager:cn-north-1:111122223333:secret:x-abcdef',
        'aws:arn:aws-cn:secretsmanager:cn-north-1:111122223333:secret:x-abcdef lies in the partition aws-cn, the role in aws',
      ],
      ['aws-ssm:/p', 'aws-ssm:/p is a name, and no region is set for it'],
    ]);
    expect(
      providerWith({ role: undefined, region: 'nowhere' })
        .check([])
        .map(({ setting }) => setting),
    ).toEqual(['role', 'region']);
    expect(providerWith({ role: 'deploy' }).check([])[0]?.what).toBe('this is not the ARN of a role');
  });
});

describe('a secret of another account', () => {
  it('is fetched by its ARN when its own policy admits the role', async () => {
    const other = world.cloud.secrets('444455556666', REGION);
    const arn = other.put({
      name: 'shared',
      value: 's',
      resourcePolicy: {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Principal: { AWS: world.role },
            Action: 'secretsmanager:GetSecretValue',
            Resource: '*',
          },
        ],
      },
    });
    addGitHubRole(world.cloud, issuer, {
      accountId: '444455556666',
      name: 'unused',
      subject: 'x',
      policies: [],
    });
    expect(Object.values(results(await fetchAll(`A = aws:${arn}`)))).toEqual(['s']);
  });
});
