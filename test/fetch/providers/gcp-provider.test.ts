/**
 * The Google Cloud provider against the little Google Cloud, in this process: what it asks for, how often, what it trusts
 * of the answers, and how it explains every refusal.
 */

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Secret } from '../../../src/base/secret.ts';
import { LeaseBook } from '../../../src/fetch/leases/contract.ts';
import type {
  LocatorOutcome,
  LocatorRequest,
  ProviderReport,
} from '../../../src/fetch/providers/contract.ts';
import { crc32c } from '../../../src/fetch/providers/gcp/crc32c.ts';
import { GcpProvider } from '../../../src/fetch/providers/gcp/provider.ts';
import {
  type GcpSettings,
  parseIdentityProvider,
  requestReason,
} from '../../../src/fetch/providers/gcp/settings.ts';
import { parseReferences } from '../../../src/fetch/references/parse-references.ts';
import { fc } from '../../property.ts';
import { json } from '../../servers/exchange.ts';
import { failing, redirecting } from '../../servers/faults.ts';
import { checksumOf } from '../../servers/gcp/secret-manager.ts';
import { startLoopbackServer } from '../../servers/loopback-server.ts';
import { workflowRun } from '../../servers/oidc-claims.ts';
import { type OidcIssuer, startOidcIssuer } from '../../servers/oidc-issuer.ts';
import {
  EMAIL,
  type GcpWorld,
  mintingIdentity,
  PROJECT,
  PROJECT_NUMBER,
  REPOSITORY_SET,
  startGcpWorld,
} from '../gcp-world.ts';

let issuer: OidcIssuer;
let world: GcpWorld;
const waits: number[] = [];
const concealed: Secret[] = [];
const audiences: string[] = [];

beforeAll(async () => {
  issuer = await startOidcIssuer();
});
afterAll(() => issuer.close());
beforeEach(async () => {
  issuer.run = workflowRun();
  world = await startGcpWorld(issuer);
  for (const list of [waits, concealed, audiences]) list.length = 0;
});
afterEach(() => world.close());

async function restart(changes: Parameters<typeof startGcpWorld>[1]): Promise<void> {
  await world.close();
  world = await startGcpWorld(issuer, changes);
}

function requestsOf(text: string): readonly LocatorRequest[] {
  const { references, mistakes } = parseReferences(text, 'output');
  expect(mistakes).toEqual([]);
  return references.map(({ locator, written }) => ({ locator, written }));
}

function providerWith(changes: Partial<GcpSettings> = {}): GcpProvider {
  return new GcpProvider({
    provider: world.provider,
    audience: undefined,
    serviceAccount: undefined,
    delegates: [],
    tokenSeconds: 900,
    project: PROJECT,
    quotaProject: undefined,
    universe: 'googleapis.com',
    reason: 'tacet octo-org/octo-repo run 9001',
    originOf: world.cloud.originOf,
    client: {
      environment: {},
      sleep: async (milliseconds) => void waits.push(milliseconds),
      random: () => 0.5,
      requestTimeoutMs: 2_000,
    },
    ...changes,
  });
}

function fetchAll(text: string, changes: Partial<GcpSettings> = {}): Promise<ProviderReport> {
  return providerWith(changes).fetch(requestsOf(text), {
    identity: mintingIdentity(issuer, audiences),
    leases: new LeaseBook(() => undefined),
    conceal: async (secrets) => void concealed.push(...secrets),
    signal: new AbortController().signal,
  });
}

/** Values as text by what was written; failures as their code. */
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

/** Lets the service account read everything, and the job act as it. */
function grantImpersonation(): void {
  world.cloud.addServiceAccount({
    email: EMAIL,
    project: PROJECT,
    bindings: [{ role: 'roles/iam.workloadIdentityUser', members: [REPOSITORY_SET] }],
  });
  world.cloud
    .project(PROJECT)
    .bindings.push({ role: 'roles/secretmanager.secretAccessor', members: [`serviceAccount:${EMAIL}`] });
}

describe('the checksum', () => {
  it.each([
    // facts: secret-providers.md 9
    ['', 0],
    ['123456789', 3808858755],
    ['correct-horse-battery', 1200600878],
    ['line1\nline2\n', 2291327530],
  ])('of %j is %d', (text, expected) => {
    expect(crc32c(Buffer.from(text))).toBe(expected);
    expect(checksumOf(Buffer.from(text))).toBe(String(expected));
  });

  it('is that of the bit-by-bit definition for any bytes', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => String(crc32c(bytes)) === checksumOf(bytes)));
  });
});

describe('fetching', () => {
  it('takes one exchange, and one call for each version, by number, alias and latest', async () => {
    world.cloud.put({
      project: PROJECT,
      id: 'db',
      value: 'one',
      aliases: ['stable'],
      readers: [REPOSITORY_SET],
    });
    world.cloud.put({ project: PROJECT, id: 'db', value: 'two' });
    const report = await fetchAll('A = gcp:db\nB = gcp:db@1\nC = gcp:db@stable\nD = gcp:db@latest');
    expect(results(report)).toEqual({
      'gcp:db': 'two',
      'gcp:db@1': 'one',
      'gcp:db@stable': 'one',
      'gcp:db@latest': 'two',
    });
    expect(report.outcomes.map((outcome) => outcome.kind === 'value' && outcome.value.version)).toEqual([
      '2',
      '1',
      '1',
      '2',
    ]);
    expect(world.calls()).toEqual(['token', 'access', 'access', 'access', 'access']);
  });

  it('names the provider with https: in the id token and without it in the exchange', async () => {
    world.cloud.put({ project: PROJECT, id: 'db', value: 'v', readers: [REPOSITORY_SET] });
    await fetchAll('A = gcp:db');
    const name = `projects/${PROJECT_NUMBER}/locations/global/workloadIdentityPools/github/providers/actions`;
    expect(audiences).toEqual([`https://iam.googleapis.com/${name}`]);
    const form = new URLSearchParams(world.cloud.sts.requests[0]?.body.toString());
    expect(form.get('audience')).toBe(`//iam.googleapis.com/${name}`);
    expect([...form.keys()]).toEqual([
      'grant_type',
      'audience',
      'scope',
      'requested_token_type',
      'subject_token_type',
      'subject_token',
    ]);
  });

  it.each(['https://iam.googleapis.com/', '//iam.googleapis.com/', ''])(
    'takes the provider written with "%s" before it',
    async (prefix) => {
      world.cloud.put({ project: PROJECT, id: 'db', value: 'v', readers: [REPOSITORY_SET] });
      const report = await fetchAll('A = gcp:db', { provider: `${prefix}${world.provider}` });
      expect(results(report)).toEqual({ 'gcp:db': 'v' });
    },
  );

  it('asks for the audience that was set', async () => {
    await restart({ allowedAudiences: ['https://octo.example/gcp'] });
    world.cloud.put({ project: PROJECT, id: 'db', value: 'v', readers: [REPOSITORY_SET] });
    const report = await fetchAll('A = gcp:db', { audience: 'https://octo.example/gcp' });
    expect(results(report)).toEqual({ 'gcp:db': 'v' });
  });

  it('takes secrets of other projects, by id and number, and of regions, each from its own host', async () => {
    await world.cloud.addRegion('europe-west3');
    world.cloud.project('other-project', '777');
    world.cloud.put({ project: 'other-project', id: 'db', value: 'other', readers: [REPOSITORY_SET] });
    world.cloud.put({
      project: PROJECT,
      id: 'db',
      value: 'regional',
      location: 'europe-west3',
      readers: [REPOSITORY_SET],
    });
    const regional = `gcp:projects/${PROJECT}/locations/europe-west3/secrets/db`;
    const text = `A = gcp:other-project/db\nB = gcp:777/db\nC = ${regional}\nD = gcp:projects/777/secrets/db/versions/1`;
    expect(results(await fetchAll(text))).toEqual({
      'gcp:other-project/db': 'other',
      'gcp:777/db': 'other',
      [regional]: 'regional',
      'gcp:projects/777/secrets/db/versions/1': 'other',
    });
  });

  it('brings binary and empty values byte for byte', async () => {
    const bytes = Uint8Array.from({ length: 65_536 }, (_, index) => (index * 7) & 0xff);
    world.cloud.put({ project: PROJECT, id: 'key', value: bytes, readers: [REPOSITORY_SET] });
    world.cloud.put({ project: PROJECT, id: 'none', value: '', readers: [REPOSITORY_SET] });
    const { outcomes } = await fetchAll('A = gcp:key\nB = gcp:none');
    expect(outcomes.map((outcome) => outcome.kind === 'value' && outcome.value.secret.revealBytes())).toEqual(
      [bytes, new Uint8Array(0)],
    );
  });

  it('hides the tokens before it uses them', async () => {
    grantImpersonation();
    world.cloud.put({ project: PROJECT, id: 'db', value: 'v' });
    await fetchAll('A = gcp:db', { serviceAccount: EMAIL });
    expect(concealed.map((secret) => secret.reveal())).toEqual(world.cloud.tokens.map(({ token }) => token));
  });

  it('sends the quota project and the reason, and works when the job may use that project', async () => {
    world.cloud.put({ project: PROJECT, id: 'db', value: 'v', readers: [REPOSITORY_SET] });
    world.cloud
      .project('quota-project')
      .bindings.push({ role: 'roles/serviceusage.serviceUsageConsumer', members: [REPOSITORY_SET] });
    const report = await fetchAll('A = gcp:db', { quotaProject: 'quota-project' });
    expect(results(report)).toEqual({ 'gcp:db': 'v' });
    const headers = world.cloud.secretManager.requests[0]?.headers;
    expect(headers?.['x-goog-user-project']).toBe('quota-project');
    expect(headers?.['x-goog-request-reason']).toBe('tacet octo-org/octo-repo run 9001');
    expect(requestReason({ GITHUB_REPOSITORY: 'a/b\r\nx: y', GITHUB_RUN_ID: '1' })).toBe(
      'tacet a/b-x-y run 1',
    );
  });

  it('reaches another universe by its own host names', async () => {
    const hosts: string[] = [];
    world.cloud.put({ project: PROJECT, id: 'db', value: 'v', readers: [REPOSITORY_SET] });
    const report = await fetchAll('A = gcp:db', {
      universe: 'universe.example',
      audience: `https://iam.googleapis.com/${world.provider}`,
      originOf: (host) => {
        hosts.push(host);
        return world.cloud.originOf(host);
      },
    });
    expect(results(report)).toEqual({ 'gcp:db': 'v' });
    expect(hosts).toEqual(['sts.universe.example', 'secretmanager.universe.example']);
  });
});

describe('impersonation', () => {
  it('is asked for once, with the life that was set, and its end is told', async () => {
    grantImpersonation();
    world.cloud.put({ project: PROJECT, id: 'db', value: 'v' });
    const { outcomes, notes } = await fetchAll('A = gcp:db', { serviceAccount: EMAIL, tokenSeconds: 600 });
    expect(outcomes[0]?.kind).toBe('value');
    expect(world.calls()).toEqual(['token', 'generateAccessToken', 'access']);
    expect(JSON.parse(world.cloud.iamCredentials.requests[0]?.body.toString() ?? '')).toEqual({
      scope: ['https://www.googleapis.com/auth/cloud-platform'],
      lifetime: '600s',
    });
    const end = new Date(world.cloud.tokens[1]?.expiresAtMs ?? 0).toISOString();
    expect(notes.map(({ text }) => text)).toEqual([
      `the access token of ${EMAIL} ends by itself at ${end.slice(0, 10)} ${end.slice(11, 16)} UTC; it never left this step`,
    ]);
  });

  it('goes along a chain of delegates', async () => {
    const [first, second] = [
      `first@${PROJECT}.iam.gserviceaccount.com`,
      `second@${PROJECT}.iam.gserviceaccount.com`,
    ];
    const links = [
      [first, 'roles/iam.workloadIdentityUser', REPOSITORY_SET],
      [second, 'roles/iam.serviceAccountTokenCreator', `serviceAccount:${first}`],
      [EMAIL, 'roles/iam.serviceAccountTokenCreator', `serviceAccount:${second}`],
    ] as const;
    for (const [email, role, member] of links)
      world.cloud.addServiceAccount({ email, project: PROJECT, bindings: [{ role, members: [member] }] });
    world.cloud.put({ project: PROJECT, id: 'db', value: 'v', readers: [`serviceAccount:${EMAIL}`] });
    const report = await fetchAll('A = gcp:db', { serviceAccount: EMAIL, delegates: [first, second] });
    expect(results(report)).toEqual({ 'gcp:db': 'v' });
  });

  it('that is refused is explained with the bindings to paste, which then work', async () => {
    const account = world.cloud.addServiceAccount({ email: EMAIL, project: PROJECT });
    world.cloud.put({ project: PROJECT, id: 'db', value: 'v', readers: [`serviceAccount:${EMAIL}`] });
    const failure = onlyFailure(await fetchAll('A = gcp:db', { serviceAccount: EMAIL }));
    expect(failure.error.message).toBe(
      `this job may not act as ${EMAIL}, or there is no such service account`,
    );
    expect(failure.isAboutOneSecret).toBe(false);
    const advice = failure.advice.join('\n');
    const commands = [
      ...advice.matchAll(
        /gcloud iam service-accounts add-iam-policy-binding (\S+) --role=(\S+) --member=(\S+)/g,
      ),
    ];
    expect(commands.map((command) => command[1])).toEqual([EMAIL, EMAIL]);
    for (const [, , role = '', member = ''] of commands) {
      account.bindings.splice(0, Infinity, { role, members: [member] });
      expect(results(await fetchAll('A = gcp:db', { serviceAccount: EMAIL }))).toEqual({ 'gcp:db': 'v' });
    }
  });

  it('names every link of a chain that is refused', async () => {
    const first = `first@${PROJECT}.iam.gserviceaccount.com`;
    const failure = onlyFailure(await fetchAll('A = gcp:db', { serviceAccount: EMAIL, delegates: [first] }));
    const advice = failure.advice.join('\n');
    expect(advice).toContain(`add-iam-policy-binding ${first} --role=roles/iam.workloadIdentityUser`);
    expect(advice).toContain(
      `add-iam-policy-binding ${EMAIL} --role=roles/iam.serviceAccountTokenCreator --member=serviceAccount:${first}`,
    );
  });

  it('for longer than an hour is explained with the organisation policy that it needs', async () => {
    grantImpersonation();
    const failure = onlyFailure(await fetchAll('A = gcp:db', { serviceAccount: EMAIL, tokenSeconds: 7200 }));
    expect(failure.error.message).toBe(`${EMAIL} takes no token of 7200 seconds`);
    expect(failure.error.hint).toContain('iam.allowServiceAccountCredentialLifetimeExtension');
  });
});

describe('the access token', () => {
  it('is delivered as a value with its end, without a call more, and the note says that steps have it', async () => {
    grantImpersonation();
    const { outcomes, notes } = await fetchAll('A = gcp:access-token', {
      serviceAccount: EMAIL,
      project: undefined,
    });
    const issued = world.cloud.tokens.at(-1);
    const [outcome] = outcomes;
    expect(outcome?.kind === 'value' && outcome.value.secret.reveal()).toBe(issued?.token);
    expect(outcome).toMatchObject({ value: { expiresAtMs: issued?.expiresAtMs } });
    expect(notes[0]?.text).toContain('later steps have it until then');
    expect(world.calls()).toEqual(['token', 'generateAccessToken']);
  });

  it('of the federated identity is one too, and a secret of that name is still reachable', async () => {
    world.cloud.put({ project: PROJECT, id: 'access-token', value: 'secret', readers: [REPOSITORY_SET] });
    const report = await fetchAll('A = gcp:access-token\nB = gcp:access-token@latest');
    expect(results(report)).toEqual({
      'gcp:access-token': world.cloud.tokens[0]?.token,
      'gcp:access-token@latest': 'secret',
    });
  });
});

describe('a value that cannot be trusted', () => {
  it('because its checksum does not fit is asked for again, and refused when it stays so', async () => {
    const { version } = world.cloud.put({
      project: PROJECT,
      id: 'db',
      value: 'v',
      readers: [REPOSITORY_SET],
    });
    const good = json(200, {
      name: `projects/${PROJECT_NUMBER}/secrets/db/versions/1`,
      payload: { data: Buffer.from('x').toString('base64'), dataCrc32c: '1' },
    });
    world.cloud.secretManager.fail({ kind: 'answer', answer: good });
    expect(results(await fetchAll('A = gcp:db'))).toEqual({ 'gcp:db': 'v' });
    version.checksum = '12345';
    const { error } = onlyFailure(await fetchAll('A = gcp:db'));
    expect(error.code).toBe('upstream-malformed');
    expect(error.message).toContain('does not fit its own checksum');
  });

  it('has no checksum: it is delivered and the report says so', async () => {
    const { version } = world.cloud.put({
      project: PROJECT,
      id: 'db',
      value: 'v',
      readers: [REPOSITORY_SET],
    });
    version.checksum = undefined;
    const report = await fetchAll('A = gcp:db');
    expect(results(report)).toEqual({ 'gcp:db': 'v' });
    expect(report.notes[1]?.text).toContain('gcp:db has no checksum');
  });

  const payload = { data: 'dg==' };
  it.each([
    ['another secret', { name: `projects/1/secrets/other/versions/1`, payload }],
    ['another version', { name: `projects/1/secrets/db/versions/2`, payload }],
    ['no payload', { name: `projects/1/secrets/db/versions/1` }],
    ['no base64', { name: `projects/1/secrets/db/versions/1`, payload: { data: 'd g=' } }],
    ['a list', []],
  ])('is the answer for %s', async (_name, body) => {
    world.cloud.secretManager.fail({ kind: 'answer', answer: json(200, body) });
    const { error } = onlyFailure(await fetchAll('A = gcp:db@1'));
    expect(error.code).toBe('upstream-malformed');
  });
});

describe('a refused exchange is explained', () => {
  it('by the claims, both forms of sub, and a condition that admits the repository, when the condition rejects it', async () => {
    await restart({ condition: "assertion.repository_id == '99'" });
    const failure = onlyFailure(await fetchAll('A = gcp:db'));
    expect(failure.error.message).toContain('attribute condition');
    const advice = failure.advice.join('\n');
    expect(advice).toContain('sub  repo:octo-org/octo-repo:ref:refs/heads/main');
    expect(advice).toContain('repo:octo-org@65/octo-repo@74:ref:refs/heads/main');
    const condition = /--attribute-condition="([^"]+)"/.exec(advice)?.[1];
    await restart({ condition: condition ?? '' });
    world.cloud.put({ project: PROJECT, id: 'db', value: 'v', readers: [REPOSITORY_SET] });
    expect(results(await fetchAll('A = gcp:db'))).toEqual({ 'gcp:db': 'v' });
  });

  const cases: readonly (readonly [string, () => Promise<ProviderReport>, RegExp, RegExp])[] = [
    [
      'a provider that does not exist',
      () => fetchAll('A = gcp:db', { provider: world.provider.replace('actions', 'nobody') }),
      /has no active identity provider .*nobody/,
      /disabled or deleted/,
    ],
    [
      'a disabled provider',
      async () => {
        await restart({ isDisabled: true });
        return fetchAll('A = gcp:db');
      },
      /has no active identity provider/,
      /disabled or deleted/,
    ],
    [
      'an audience that it does not expect',
      () => fetchAll('A = gcp:db', { audience: 'elsewhere' }),
      /does not expect the audience elsewhere/,
      /gcp-audience/,
    ],
    [
      'another issuer',
      async () => {
        await restart({ issuer: 'https://token.actions.githubusercontent.com' });
        return fetchAll('A = gcp:db');
      },
      /for another issuer than http:\/\/127/,
      /to the letter/,
    ],
    [
      'a subject of more than 127 bytes',
      () => {
        issuer.run = workflowRun({ ref: `refs/heads/${'x'.repeat(120)}` });
        return fetchAll('A = gcp:db');
      },
      /longer than the 127 bytes/,
      /shorter claim/,
    ],
    [
      'a mapped claim that the token has not',
      async () => {
        await restart({ mapping: { 'google.subject': 'assertion.environment' } });
        return fetchAll('A = gcp:db');
      },
      /does not accept the id token/,
      /attribute mapping/,
    ],
    [
      'an issuer out of reach',
      () => {
        issuer.fail(failing(503), { when: ({ path }) => path.includes('well-known') });
        return fetchAll('A = gcp:db');
      },
      /cannot fetch the keys of the issuer/,
      /reachable/,
    ],
    [
      'a code that nobody has heard of',
      () => {
        world.cloud.sts.fail({ kind: 'answer', answer: json(400, { error: 'unheard_of' }) });
        return fetchAll('A = gcp:db');
      },
      /refuses the id token of this job \(unheard_of\)/,
      /Workload Identity Federation/,
    ],
    [
      'a request that it finds invalid',
      () => {
        world.cloud.sts.fail({ kind: 'answer', answer: json(400, { error: 'invalid_request' }) });
        return fetchAll('A = gcp:db');
      },
      /finds the request .* invalid/,
      /number of the project/,
    ],
  ];
  it.each(cases)('when there is %s', async (_name, run, message, hint) => {
    const { error, isAboutOneSecret } = onlyFailure(await run());
    expect(error.message).toMatch(message);
    expect(error.hint).toMatch(hint);
    expect(isAboutOneSecret).toBe(false);
  });

  it.each(['expired', 'issued-in-future'] as const)('when the token is %s, by the clock', async (flaw) => {
    const report = await providerWith().fetch(requestsOf('A = gcp:db'), {
      identity: {
        token: async (audience) => {
          const token = await issuer.mint(audience, { flaw });
          return mintingIdentity({ ...issuer, mint: async () => token }).token(audience);
        },
      },
      leases: new LeaseBook(() => undefined),
      conceal: async () => undefined,
      signal: new AbortController().signal,
    });
    expect(onlyFailure(report).error.message).toContain('out of date');
  });

  it('and never shows the token or what the service says', async () => {
    await restart({ condition: "assertion.repository_id == '99'" });
    const failure = onlyFailure(await fetchAll('A = gcp:db'));
    const shown = [failure.error.message, failure.error.hint, ...failure.advice].join('\n');
    for (const token of issuer.issued) expect(shown).not.toContain(token.split('.')[2]);
    expect(shown).not.toContain('The given credential is rejected');
  });
});

describe('a secret that cannot be had', () => {
  it('for want of a permission is explained with the binding to paste, which then works', async () => {
    const { secret } = world.cloud.put({ project: PROJECT, id: 'db', value: 'v' });
    const failure = onlyFailure(await fetchAll('A = gcp:db'));
    expect(failure.error.message).toContain('may not read gcp:db, or it does not exist');
    expect(failure.isAboutOneSecret).toBe(true);
    const advice = failure.advice.join('\n');
    expect(advice).toContain('attribute.repository_id=assertion.repository_id');
    const members = [
      ...advice.matchAll(
        /gcloud secrets add-iam-policy-binding db --project=octo-project --role=(\S+) --member=(\S+)/g,
      ),
    ];
    expect(members).toHaveLength(2);
    for (const [, role = '', member = ''] of members) {
      secret.bindings.splice(0, Infinity, { role, members: [member] });
      expect(results(await fetchAll('A = gcp:db'))).toEqual({ 'gcp:db': 'v' });
    }
  });

  it('by the service account is explained with a binding for that account, in its region', async () => {
    await world.cloud.addRegion('us-east1');
    world.cloud.addServiceAccount({
      email: EMAIL,
      project: PROJECT,
      bindings: [{ role: 'roles/iam.workloadIdentityUser', members: [REPOSITORY_SET] }],
    });
    const written = `gcp:projects/${PROJECT}/locations/us-east1/secrets/db`;
    const failure = onlyFailure(await fetchAll(`A = ${written}`, { serviceAccount: EMAIL }));
    expect(failure.advice[1]).toBe(
      `  gcloud secrets add-iam-policy-binding db --project=${PROJECT} --location=us-east1 --role=roles/secretmanager.secretAccessor --member=serviceAccount:${EMAIL}`,
    );
  });

  it('whose branch cannot stand in a command gets no command with it', async () => {
    issuer.run = workflowRun({ ref: "refs/heads/it's-`x`" });
    world.cloud.put({ project: PROJECT, id: 'db', value: 'v' });
    const advice = onlyFailure(await fetchAll('A = gcp:db')).advice.join('\n');
    expect(advice).toContain(REPOSITORY_SET);
    expect(advice).not.toContain('/subject/');
  });

  const cases: readonly (readonly [string, () => unknown, string, RegExp, RegExp])[] = [
    [
      'is not there',
      () => grantAll(),
      'gcp:nowhere',
      /has no gcp:nowhere in project octo-project/,
      /locations\/REGION/,
    ],
    ['has no such version', () => [grantAll(), put('v')], 'gcp:db@9', /has no gcp:db@9/, /version or alias/],
    [
      'has no such alias',
      () => [grantAll(), put('v')],
      'gcp:db@nope',
      /has no gcp:db@nope/,
      /version or alias/,
    ],
    [
      'is disabled',
      () => putInState('DISABLED'),
      'gcp:db@1',
      /version of gcp:db@1 is disabled/,
      /gcloud secrets versions enable 1 --secret=db --project=octo-project/,
    ],
    [
      'is destroyed',
      () => putInState('DESTROYED'),
      'gcp:db',
      /version of gcp:db is destroyed/,
      /another version/,
    ],
  ];
  const grantAll = (): unknown =>
    world.cloud
      .project(PROJECT)
      .bindings.push({ role: 'roles/secretmanager.secretAccessor', members: [REPOSITORY_SET] });
  const put = (value: string): ReturnType<GcpWorld['cloud']['put']> =>
    world.cloud.put({ project: PROJECT, id: 'db', value });
  const putInState = (state: 'DISABLED' | 'DESTROYED'): void => {
    grantAll();
    put('v').version.state = state;
  };
  it.each(cases)('because it %s is explained', async (_name, prepare, written, message, hint) => {
    prepare();
    const { error, isAboutOneSecret } = onlyFailure(await fetchAll(`A = ${written}`));
    expect(error.message).toMatch(message);
    expect(error.hint).toMatch(hint);
    expect(isAboutOneSecret).toBe(true);
  });

  it('because the API is off is explained with the command that switches it on', async () => {
    world.cloud.put({ project: PROJECT, id: 'db', value: 'v', readers: [REPOSITORY_SET] });
    world.cloud.project(PROJECT).services.delete('secretmanager.googleapis.com');
    const { error, isAboutOneSecret } = onlyFailure(await fetchAll('A = gcp:db'));
    expect(error.message).toBe(`secretmanager.googleapis.com is not enabled in project ${PROJECT_NUMBER}`);
    expect(error.hint).toContain(
      `gcloud services enable secretmanager.googleapis.com --project=${PROJECT_NUMBER}`,
    );
    expect(isAboutOneSecret).toBe(false);
  });

  it('because the API for impersonation is off is explained likewise', async () => {
    grantImpersonation();
    world.cloud.project(PROJECT).services.delete('iamcredentials.googleapis.com');
    const { error } = onlyFailure(await fetchAll('A = gcp:db', { serviceAccount: EMAIL }));
    expect(error.message).toContain('iamcredentials.googleapis.com is not enabled');
  });

  it('because of the quota project is explained with the role', async () => {
    world.cloud.put({ project: PROJECT, id: 'db', value: 'v', readers: [REPOSITORY_SET] });
    const { error } = onlyFailure(await fetchAll('A = gcp:db', { quotaProject: 'quota-project' }));
    expect(error.message).toContain('may not have its calls counted for quota-project');
    expect(error.hint).toContain('roles/serviceusage.serviceUsageConsumer');
  });

  it('does not take the others along', async () => {
    world.cloud.put({ project: PROJECT, id: 'a', value: '1', readers: [REPOSITORY_SET] });
    world.cloud.put({ project: PROJECT, id: 'b', value: '2' });
    expect(results(await fetchAll('A = gcp:a\nB = gcp:b'))).toEqual({
      'gcp:a': '1',
      'gcp:b': '!access-denied',
    });
  });
});

describe('trouble on the way', () => {
  beforeEach(
    () => void world.cloud.put({ project: PROJECT, id: 'db', value: 'v', readers: [REPOSITORY_SET] }),
  );

  it('is retried: 429 after the time it names, 503, a reset connection, half an answer', async () => {
    world.cloud.sts.fail(failing(503));
    world.cloud.sts.fail({ kind: 'reset' });
    world.cloud.secretManager.fail(failing(429, '{}', { 'retry-after': '3' }));
    world.cloud.secretManager.fail({ kind: 'truncate' });
    expect(results(await fetchAll('A = gcp:db'))).toEqual({ 'gcp:db': 'v' });
    // half of 250 and 500 ms; then three seconds and half of 250; then half of 500
    expect(waits).toEqual([125, 250, 3125, 250]);
  });

  it('is given up when the service wants a longer wait than the budget has', async () => {
    world.cloud.secretManager.fail(failing(429, '{}', { 'retry-after': '3600' }), { times: 9 });
    const { error, isAboutOneSecret } = onlyFailure(await fetchAll('A = gcp:db'));
    expect(error.code).toBe('upstream-throttled');
    expect(isAboutOneSecret).toBe(false);
    expect(waits).toEqual([]);
  });

  it('is given up after five attempts', async () => {
    world.cloud.secretManager.fail(failing(500), { times: 9 });
    const { error } = onlyFailure(await fetchAll('A = gcp:db'));
    expect(error.message).toContain('has trouble (HTTP 500)');
    expect(world.calls()).toEqual(['token', ...Array.from({ length: 5 }, () => 'access')]);
  });

  it('is never a retry of a refusal', async () => {
    await fetchAll('A = gcp:nowhere');
    expect(world.calls()).toEqual(['token', 'access']);
  });

  it('ends without following a redirect: the token goes to no other host', async () => {
    const stranger = await startLoopbackServer({ name: 'stranger', handle: () => json(200, {}) });
    world.cloud.secretManager.fail(redirecting(`${stranger.url}/steal`));
    const { error } = onlyFailure(await fetchAll('A = gcp:db'));
    expect(error.message).toContain('answered with a redirect');
    expect(stranger.requests).toEqual([]);
    await stranger.close();
  });

  it.each([
    ['a page', failing(200, '<html>log in</html>', { 'content-type': 'text/html' })],
    ['JSON of another type', { kind: 'content-type', value: 'text/html' } as const],
    ['an answer of two megabytes', { kind: 'oversize', bytes: 2_000_000 } as const],
    ['half of a JSON text', failing(200, '{"name":', { 'content-type': 'application/json' })],
  ])('is said to be a stranger for %s', async (_name, fault) => {
    world.cloud.secretManager.fail(fault);
    const { error } = onlyFailure(await fetchAll('A = gcp:db'));
    expect(error.code).toBe('upstream-malformed');
    expect(error.message).not.toContain('log in');
  });

  it('is a time-out when nothing, or only half, arrives', async () => {
    const settings = { client: { environment: {}, requestTimeoutMs: 40, maxAttempts: 1 } };
    for (const at of ['start', 'body'] as const) {
      let release: (() => void) | undefined;
      world.cloud.secretManager.fail({
        kind: 'hold',
        at,
        until: new Promise<void>((resolve) => (release = resolve)),
      });
      const { error } = onlyFailure(await fetchAll('A = gcp:db', settings));
      expect(error.message).toContain('gave no answer in time');
      release?.();
    }
  });

  it('is said to be the network when nobody listens', async () => {
    await world.cloud.sts.close();
    const { error } = onlyFailure(await fetchAll('A = gcp:db'));
    expect(error.message).toBe('Google Cloud STS cannot be reached (ECONNREFUSED)');
  });

  it('is refused when an address without TLS is not on this machine', async () => {
    const { error } = onlyFailure(await fetchAll('A = gcp:db', { originOf: () => 'http://sts.example.com' }));
    expect(error.code).toBe('host-refused');
  });

  it('ends at once when the job is cancelled', async () => {
    const controller = new AbortController();
    world.cloud.sts.fail({ kind: 'hold', at: 'start', until: new Promise(() => undefined) });
    const running = providerWith().fetch(requestsOf('A = gcp:db'), {
      identity: {
        token: (audience) => {
          setImmediate(() => controller.abort());
          return mintingIdentity(issuer).token(audience);
        },
      },
      leases: new LeaseBook(() => undefined),
      conceal: async () => undefined,
      signal: controller.signal,
    });
    await expect(running).rejects.toMatchObject({ code: 'cancelled' });
  });
});

describe('the check before any network', () => {
  const mistakesOf = (
    changes: Partial<GcpSettings>,
    text = 'A = gcp:projects/octo-project/secrets/db',
  ): unknown =>
    providerWith(changes)
      .check(requestsOf(text))
      .map(({ setting, request, what }) => [setting ?? request?.written, what]);

  it('finds nothing wrong with what works', () => {
    expect(mistakesOf({ serviceAccount: EMAIL, quotaProject: 'octo-project' })).toEqual([]);
    expect(mistakesOf({ project: undefined }, 'A = gcp:access-token')).toEqual([]);
  });

  it('finds all mistakes together', () => {
    expect(
      mistakesOf(
        {
          provider: undefined,
          serviceAccount: 'deploy',
          delegates: ['x'],
          project: 'My Project',
          quotaProject: '-',
          universe: 'x',
        },
        'A = gcp:db',
      ),
    ).toEqual([
      ['gcp-provider', 'is required for Google Cloud and was not given'],
      ['gcp-service-account', 'this is not the email of a service account'],
      ['gcp-delegates', 'not every line is the email of a service account'],
      ['gcp-project', 'this is neither the id nor the number of a project'],
      ['gcp-quota-project', 'this is neither the id nor the number of a project'],
      ['gcp-universe', 'this is not a domain'],
    ]);
    expect(mistakesOf({ project: undefined, delegates: [EMAIL] }, 'A = gcp:db')).toEqual([
      ['gcp-delegates', 'lead to no service account'],
      ['gcp:db', 'gcp:db is a name, and no project is set for it'],
    ]);
  });

  it.each([
    ['projects/octo-project/locations/global/workloadIdentityPools/github/providers/actions', /by its id/],
    ['projects/1/locations/global/workloadIdentityPools/github', /a pool, not one of its providers/],
    ['projects/1/locations/europe-west3/workloadIdentityPools/github/providers/actions', /not the name/],
    ['github', /not the name/],
  ])('tells what is wrong with the provider %s', (provider, what) => {
    expect(providerWith({ provider }).check([])[0]?.what).toMatch(what);
  });

  it('reads the parts of a provider', () => {
    expect(
      parseIdentityProvider('projects/1/locations/global/workloadIdentityPools/pool/providers/prov'),
    ).toEqual({
      projectNumber: '1',
      pool: 'pool',
      provider: 'prov',
      poolName: 'projects/1/locations/global/workloadIdentityPools/pool',
      name: 'projects/1/locations/global/workloadIdentityPools/pool/providers/prov',
    });
  });
});
