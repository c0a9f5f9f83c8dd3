/**
 * The Azure provider against the little Azure, in this process: what it asks for, who gets a token, what it trusts of the
 * answers, and how it explains every refusal.
 */

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Secret } from '../../../src/base/secret.ts';
import { LeaseBook } from '../../../src/fetch/leases/contract.ts';
import { AzureProvider } from '../../../src/fetch/providers/azure/provider.ts';
import type { AzureSettings } from '../../../src/fetch/providers/azure/settings.ts';
import type {
  LocatorOutcome,
  LocatorRequest,
  ProviderReport,
} from '../../../src/fetch/providers/contract.ts';
import { explainCall } from '../../../src/fetch/providers/explain-call.ts';
import { CallFailure } from '../../../src/fetch/providers/json-client.ts';
import { parseReferences } from '../../../src/fetch/references/parse-references.ts';
import { entraFailure } from '../../servers/azure/entra.ts';
import { json } from '../../servers/exchange.ts';
import { failing, redirecting } from '../../servers/faults.ts';
import { startLoopbackServer } from '../../servers/loopback-server.ts';
import { workflowRun } from '../../servers/oidc-claims.ts';
import { type OidcIssuer, startOidcIssuer } from '../../servers/oidc-issuer.ts';
import { AUDIENCE, type AzureWorld, CLIENT, startAzureWorld, TENANT, VAULT } from '../azure-world.ts';
import { mintingIdentity } from '../gcp-world.ts';

let issuer: OidcIssuer;
let world: AzureWorld;
const waits: number[] = [];
const concealed: Secret[] = [];
const audiences: string[] = [];

beforeAll(async () => {
  issuer = await startOidcIssuer();
});
afterAll(() => issuer.close());
beforeEach(async () => {
  issuer.run = workflowRun();
  world = await startAzureWorld(issuer);
  for (const list of [waits, concealed, audiences]) list.length = 0;
});
afterEach(() => world.close());

async function restart(options: Parameters<typeof startAzureWorld>[1]): Promise<void> {
  await world.close();
  world = await startAzureWorld(issuer, options);
}

function requestsOf(text: string): readonly LocatorRequest[] {
  const { references, mistakes } = parseReferences(text, 'output');
  expect(mistakes).toEqual([]);
  return references.map(({ locator, written }) => ({ locator, written }));
}

function providerWith(changes: Partial<AzureSettings> = {}): AzureProvider {
  return new AzureProvider({
    tenant: TENANT,
    clientId: CLIENT,
    cloud: 'public',
    audience: undefined,
    vault: VAULT,
    allowedHosts: [],
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

function fetchAll(text: string, changes: Partial<AzureSettings> = {}): Promise<ProviderReport> {
  return providerWith(changes).fetch(requestsOf(text), {
    identity: mintingIdentity(issuer, audiences),
    leases: new LeaseBook(() => undefined),
    conceal: async (secrets) => void concealed.push(...secrets),
    signal: new AbortController().signal,
  });
}

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
  it('takes one exchange, and one call for each secret, current and by version', async () => {
    const old = world.vault.put('db-password', 'one');
    const { id } = world.vault.put('db-password', 'two');
    const url = `azure:https://${VAULT}.vault.azure.net/secrets/db-password/${old.id}`;
    const report = await fetchAll(
      `A = azure:db-password\nB = azure:${VAULT}/db-password@${old.id}\nC = ${url}`,
    );
    expect(results(report)).toEqual({
      'azure:db-password': 'two',
      [`azure:${VAULT}/db-password@${old.id}`]: 'one',
      [url]: 'one',
    });
    expect(report.outcomes[0]).toMatchObject({ value: { version: id } });
    expect(world.calls()).toEqual([
      'token',
      '/secrets/db-password',
      `/secrets/db-password/${old.id}`,
      `/secrets/db-password/${old.id}`,
    ]);
    expect(audiences).toEqual([AUDIENCE]);
  });

  it('sends the fields of the flow and no others', async () => {
    world.vault.put('x', 'v');
    await fetchAll('A = azure:x');
    const [request] = world.cloud.entra.requests;
    expect(request?.path).toBe(`/${TENANT}/oauth2/v2.0/token`);
    const { client_assertion, ...fields } = Object.fromEntries(new URLSearchParams(request?.body.toString()));
    expect(fields).toEqual({
      client_id: CLIENT,
      scope: 'https://vault.azure.net/.default',
      grant_type: 'client_credentials',
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    });
    expect(client_assertion).toBe(issuer.issued.at(-1));
  });

  it('takes several vaults with one token, a tenant by its domain, and the address of a vault', async () => {
    const { vault } = await world.cloud.addVault({ name: 'other-vault', tenant: world.tenant });
    vault.readers.add(CLIENT);
    vault.put('x', 'there');
    world.vault.put('x', 'here');
    const report = await fetchAll('A = azure:x\nB = azure:Other-Vault/x', {
      tenant: world.tenant.domain,
      vault: `https://${VAULT}.vault.azure.net/`,
    });
    expect(results(report)).toEqual({ 'azure:x': 'here', 'azure:Other-Vault/x': 'there' });
    expect(world.calls().filter((call) => call === 'token')).toHaveLength(1);
  });

  it('brings empty values, and text of every kind, unchanged', async () => {
    const texts = ['', 'line\r\nend\n', ' "quoted" %41 \u0000 ünï 💧', '\ufeffmark', 'x'.repeat(25_600)];
    for (const [index, text] of texts.entries()) world.vault.put(`n${index}`, text);
    const report = await fetchAll(texts.map((_, index) => `N${index} = azure:n${index}`).join('\n'));
    expect(Object.values(results(report))).toEqual(texts);
  });

  it('hides the token before it uses it, and tells when it ends', async () => {
    world.vault.put('x', 'v');
    const { notes } = await fetchAll('A = azure:x');
    expect(concealed.map((secret) => secret.reveal())).toEqual(world.cloud.tokens.map(({ token }) => token));
    const end = new Date(world.cloud.tokens[0]?.expiresAtMs ?? 0).toISOString();
    expect(notes[0]?.text).toBe(
      `the access token of the application ${CLIENT} ends by itself at ${end.slice(0, 10)} ${end.slice(11, 16)} UTC; it never left this step`,
    );
  });

  it('tells the dates of a secret, and delivers it before and after them as Key Vault does', async () => {
    const nowSeconds = Math.floor(Date.now() / 1000);
    world.vault.put('soon', '1', { attributes: { exp: nowSeconds + 3600 } });
    world.vault.put('over', '2', { attributes: { exp: nowSeconds - 3600 } });
    world.vault.put('later', '3', { attributes: { nbf: nowSeconds + 3600 } });
    const report = await fetchAll('A = azure:soon\nB = azure:over\nC = azure:later');
    expect(results(report)).toEqual({ 'azure:soon': '1', 'azure:over': '2', 'azure:later': '3' });
    const notes = report.notes.map(({ text }) => text).join('\n');
    expect(notes).toContain('azure:soon expires at');
    expect(notes).toContain('azure:over is marked as expired since');
    expect(notes).toContain('azure:later is marked as valid only from');
    const [soon] = report.outcomes;
    expect(soon).toMatchObject({
      value: { expiresAtMs: (nowSeconds + 3600) * 1000, createdAtMs: expect.any(Number) },
    });
  });

  it.each([
    ['usgov', 'login.microsoftonline.us', 'vault.usgovcloudapi.net', 'api://AzureADTokenExchangeUSGov'],
    ['china', 'login.chinacloudapi.cn', 'vault.azure.cn', 'api://AzureADTokenExchangeChina'],
  ] as const)(
    'reaches the %s cloud by its own hosts and audience',
    async (cloud, loginHost, vaultSuffix, audience) => {
      await restart({ loginHost, vaultSuffix, audience });
      world.vault.put('x', 'v');
      expect(results(await fetchAll('A = azure:x', { cloud }))).toEqual({ 'azure:x': 'v' });
      expect(audiences).toEqual([audience]);
      expect(world.cloud.tokens[0]?.audience).toBe(`https://${vaultSuffix}`);
    },
  );
});

describe('a certificate', () => {
  it('comes as PEM text, or as the bytes of a PKCS #12 file', async () => {
    const pem = ['-----BEGIN', 'CERTIFICATE-----\nAAAA\n'].join(' ');
    const bytes = Uint8Array.from({ length: 200 }, (_, index) => 255 - index);
    world.vault.put('site', pem, { contentType: 'application/x-pem-file' });
    world.vault.put('old-site', Buffer.from(bytes).toString('base64'), {
      contentType: 'application/x-pkcs12',
    });
    const { outcomes } = await fetchAll(
      `A = azure-cert:site\nB = azure-cert:https://${VAULT}.vault.azure.net/certificates/old-site`,
    );
    const values = outcomes.map((outcome) => (outcome.kind === 'value' ? outcome.value.secret : undefined));
    expect(values[0]?.reveal()).toBe(pem);
    expect(values[1]?.revealBytes()).toEqual(bytes);
    expect(world.calls()).toEqual(['token', '/secrets/site', '/secrets/old-site']);
  });

  it('that is an ordinary secret is refused', async () => {
    world.vault.put('plain', 'v', { contentType: 'text/plain' });
    const { error, isAboutOneSecret } = onlyFailure(await fetchAll('A = azure-cert:plain'));
    expect(error.message).toContain('but no certificate');
    expect(isAboutOneSecret).toBe(true);
  });
});

describe('the host of a vault', () => {
  const mistakesOf = (text: string, changes: Partial<AzureSettings> = {}): unknown =>
    providerWith(changes)
      .check(requestsOf(text))
      .map(({ what, hint }) => `${what} / ${hint}`);

  it.each([
    'azure:https://octo-vault.vault.azure.net.evil.example/secrets/x',
    'azure:https://evilvault.azure.net/secrets/x',
    'azure:https://vault.azure.net/secrets/x',
    'azure:https://a.b.vault.azure.net/secrets/x',
    'azure:evil.example/x',
  ])('outside the domain of the vaults gets no token: %s', (written) => {
    expect(providerWith().check(requestsOf(`A = ${written}`))[0]?.what).toMatch(
      /is no vault of the public cloud/,
    );
  });

  it('of another cloud is told which', () => {
    expect(mistakesOf('A = azure:https://octo-vault.vault.azure.cn/secrets/x')).toEqual([
      'octo-vault.vault.azure.cn is no vault of the public cloud (….vault.azure.net), and a token may not be sent there / it is one of the china cloud: set azure-cloud: china',
    ]);
  });

  it('that is allowed gets a token for its own domain, after an anonymous request has named it', async () => {
    world.tenant.resources.add('https://vault.corp.example');
    const { vault, server } = await world.cloud.addVault({
      name: 'team.vault.corp.example',
      tenant: world.tenant,
      resource: 'https://vault.corp.example',
    });
    vault.readers.add(CLIENT);
    vault.put('x', 'corp');
    const report = await fetchAll('A = azure:https://team.vault.corp.example/secrets/x', {
      allowedHosts: ['team.vault.corp.example'],
    });
    expect(Object.values(results(report))).toEqual(['corp']);
    expect(server.requests.map(({ headers }) => headers.authorization === undefined)).toEqual([true, false]);
    expect(world.cloud.tokens.map(({ audience }) => audience)).toEqual(['https://vault.corp.example']);
  });

  it.each([
    ['a resource of others', 'https://vault.azure.net'],
    ['a resource that only ends alike', 'https://ault.corp.example'],
  ])('that is allowed and asks for %s gets none', async (_name, resource) => {
    const { server } = await world.cloud.addVault({
      name: 'team.vault.corp.example',
      tenant: world.tenant,
      resource,
    });
    world.vault.put('x', 'v');
    const report = await fetchAll('A = azure:team.vault.corp.example/x\nB = azure:x', {
      allowedHosts: ['team.vault.corp.example'],
    });
    expect(results(report)).toEqual({ 'azure:team.vault.corp.example/x': '!host-refused', 'azure:x': 'v' });
    expect(server.requests.filter(({ headers }) => headers.authorization !== undefined)).toEqual([]);
  });

  it('that is allowed and wants no token at all gets none either', async () => {
    const open = await startLoopbackServer({ name: 'open', handle: () => json(200, { value: [] }) });
    const report = await fetchAll('A = azure:team.vault.corp.example/x', {
      allowedHosts: ['team.vault.corp.example'],
      originOf: (host) => (host === 'team.vault.corp.example' ? open.url : world.cloud.originOf(host)),
    });
    expect(onlyFailure(report).error.code).toBe('upstream-malformed');
    expect(world.calls()).toEqual([]);
    await open.close();
  });
});

describe('a refused exchange is explained', () => {
  beforeEach(() => void world.vault.put('x', 'v'));

  it('by the subject, both forms of it, and the federated credential to paste, which then works', async () => {
    issuer.run = workflowRun({ ref: 'refs/heads/feature' });
    const failure = onlyFailure(await fetchAll('A = azure:x'));
    expect(failure.error.message).toContain(
      'no federated credential for the subject repo:octo-org/octo-repo:ref:refs/heads/feature (AADSTS700213)',
    );
    const advice = failure.advice.join('\n');
    expect(advice).toContain('repo:octo-org@65/octo-repo@74:ref:refs/heads/feature');
    const credential = JSON.parse(advice.slice(advice.indexOf('  {\n'), advice.lastIndexOf('  }\n') + 3)) as {
      issuer: string;
      subject: string;
      audiences: string[];
      name: string;
    };
    expect(credential.name).toBe('github-octo-org-octo-repo');
    world.application.credentials.push(credential);
    expect(results(await fetchAll('A = azure:x'))).toEqual({ 'azure:x': 'v' });
  });

  it('by the immutable form when the credential names the classic one', async () => {
    issuer.run = workflowRun({ subject: 'immutable' });
    const advice = onlyFailure(await fetchAll('A = azure:x')).advice.join('\n');
    expect(advice).toContain('This is the immutable form of sub.');
    expect(advice).toContain('a federated credential');
  });

  it('by its case when it differs in nothing else', async () => {
    const [credential] = world.application.credentials;
    world.application.credentials.splice(0, 1, {
      issuer: issuer.issuer,
      audiences: credential?.audiences ?? [],
      subject: 'repo:Octo-Org/octo-repo:ref:refs/heads/main',
    });
    const { error } = onlyFailure(await fetchAll('A = azure:x'));
    expect(error.message).toContain(
      'differs from the subject repo:octo-org/octo-repo:ref:refs/heads/main in upper and lower case alone (AADSTS7002138)',
    );
  });

  const refusals: readonly (readonly [number, string, string, RegExp])[] = [
    [50027, 'invalid_client', 'access-denied', /does not accept the id token/],
    [70021, 'invalid_client', 'access-denied', /no federated credential for the subject/],
    [70025, 'invalid_client', 'access-denied', /no federated credentials at all/],
    [90002, 'invalid_request', 'option-invalid', /there is no tenant/],
    [500011, 'invalid_resource', 'access-denied', /does not know the resource https:\/\/vault\.azure\.net/],
    [700016, 'unauthorized_client', 'option-invalid', /has no application/],
    [700024, 'invalid_client', 'upstream-failed', /out of date/],
    [700027, 'invalid_client', 'access-denied', /does not accept the id token/],
    [700211, 'invalid_client', 'access-denied', /for the issuer http:\/\/127/],
    [700212, 'invalid_client', 'access-denied', /for the audience api:\/\/AzureADTokenExchange/],
    [7000112, 'unauthorized_client', 'access-denied', /is disabled/],
    [7000215, 'invalid_client', 'access-denied', /client secret/],
    [7000229, 'unauthorized_client', 'access-denied', /no service principal/],
    [53003, 'access_denied', 'access-denied', /conditional access/],
    [9999999, 'invalid_client', 'access-denied', /refuses the id token .*AADSTS9999999/],
  ];
  it.each(refusals)('when it is AADSTS%d', async (code, error, errorCode, message) => {
    world.cloud.entra.fail({ kind: 'answer', answer: entraFailure(code, error) }, { times: 3 });
    const failure = onlyFailure(await fetchAll('A = azure:x'));
    expect(failure.error.code).toBe(errorCode);
    expect(failure.error.message).toMatch(message);
    expect(failure.error.message).toContain(`AADSTS${code}`);
    expect(failure.error.hint).toBeTruthy();
    expect(failure.isAboutOneSecret).toBe(false);
    expect([failure.error.message, failure.error.hint, ...failure.advice].join('\n')).not.toContain(
      'sentence of',
    );
  });

  const causes: readonly (readonly [string, () => Promise<ProviderReport>, RegExp])[] = [
    [
      'an unknown tenant',
      () => fetchAll('A = azure:x', { tenant: 'nobody.example' }),
      /no tenant nobody\.example/,
    ],
    [
      'an unknown application',
      () => fetchAll('A = azure:x', { clientId: TENANT }),
      /has no application 1111/,
    ],
    [
      'another audience',
      () => fetchAll('A = azure:x', { audience: 'api://elsewhere' }),
      /audience api:\/\/elsewhere/,
    ],
    [
      'no credentials',
      () => {
        world.application.credentials.length = 0;
        return fetchAll('A = azure:x');
      },
      /no federated credentials at all/,
    ],
    [
      'keys out of reach',
      () => {
        issuer.fail(failing(503), { when: ({ path }) => path.includes('well-known') });
        return fetchAll('A = azure:x');
      },
      /AADSTS700027/,
    ],
  ];
  it.each(causes)('as Entra itself would give it for %s', async (_name, run, message) => {
    expect(onlyFailure(await run()).error.message).toMatch(message);
  });

  it('and never shows the token', async () => {
    issuer.run = workflowRun({ ref: 'refs/heads/feature' });
    const failure = onlyFailure(await fetchAll('A = azure:x'));
    const shown = [failure.error.message, failure.error.hint, ...failure.advice].join('\n');
    for (const token of issuer.issued) expect(shown).not.toContain(token.split('.')[2]);
  });
});

describe('a new federated credential', () => {
  it('that is not known everywhere yet is waited for, twice, a few seconds', async () => {
    world.vault.put('x', 'v');
    world.cloud.entra.fail({ kind: 'answer', answer: entraFailure(70021) }, { times: 2 });
    expect(results(await fetchAll('A = azure:x'))).toEqual({ 'azure:x': 'v' });
    expect(waits).toEqual([2_000, 6_000]);
  });

  it('is not waited for when the refusal has another reason', async () => {
    world.cloud.entra.fail({ kind: 'answer', answer: entraFailure(700016) });
    await fetchAll('A = azure:x');
    expect(waits).toEqual([]);
  });
});

describe('a secret that cannot be had', () => {
  const cases: readonly (readonly [string, () => void, string, boolean, RegExp, RegExp])[] = [
    [
      'is not there',
      () => undefined,
      'azure:nowhere',
      true,
      /octo-vault\.vault\.azure\.net has no azure:nowhere/,
      /deleted/,
    ],
    [
      'has no such version',
      () => void world.vault.put('x', 'v'),
      `azure:x@${'0'.repeat(32)}`,
      true,
      /has no azure:x@0/,
      /version/,
    ],
    [
      'is disabled',
      () => void world.vault.put('x', 'v', { attributes: { enabled: false } }),
      'azure:x',
      true,
      /azure:x is disabled/,
      /enable/,
    ],
    [
      'lies behind a firewall',
      () => {
        world.vault.isClosed = true;
      },
      'azure:x',
      false,
      /firewall of octo-vault\.vault\.azure\.net does not admit/,
      /networks/,
    ],
    [
      'is just being changed',
      () =>
        world.server.fail({
          kind: 'answer',
          answer: json(409, { error: { code: 'Conflict', message: 'm' } }),
        }),
      'azure:x',
      true,
      /is changing azure:x just now \(Conflict\)/,
      /again/,
    ],
    [
      'has a version of the API that the vault does not know',
      () => world.server.fail({ kind: 'answer', answer: json(400, { error: { code: 'BadParameter' } }) }),
      'azure:x',
      true,
      /does not accept azure:x as a reference \(BadParameter\)/,
      /name/,
    ],
  ];
  it.each(cases)('because it %s is explained', async (_name, prepare, written, aboutOne, message, hint) => {
    prepare();
    const { error, isAboutOneSecret } = onlyFailure(await fetchAll(`A = ${written}`));
    expect(error.message).toMatch(message);
    expect(error.hint).toMatch(hint);
    expect(isAboutOneSecret).toBe(aboutOne);
  });

  it('for want of a role is explained with the assignment for this very secret', async () => {
    world.vault.put('x', 'v');
    world.vault.readers.clear();
    const failure = onlyFailure(await fetchAll('A = azure:x'));
    expect(failure.error.message).toContain('it has no role for it (ForbiddenByRbac)');
    expect(failure.advice[1]).toBe(
      `  az role assignment create --assignee ${CLIENT} --role "Key Vault Secrets User" --scope /subscriptions/SUBSCRIPTION/resourceGroups/GROUP/providers/Microsoft.KeyVault/vaults/octo-vault/secrets/x`,
    );
    world.vault.readers.add(`${CLIENT}/secrets/x`);
    expect(results(await fetchAll('A = azure:x\nB = azure:y'))).toEqual({
      'azure:x': 'v',
      'azure:y': '!access-denied',
    });
  });

  it('for want of an access policy is explained with that', async () => {
    await restart({ permissions: 'policies' });
    world.vault.readers.clear();
    const failure = onlyFailure(await fetchAll('A = azure:x'));
    expect(failure.advice[1]).toBe(
      `  az keyvault set-policy --name octo-vault --spn ${CLIENT} --secret-permissions get`,
    );
  });

  it('because its vault belongs to another tenant is explained with that tenant', async () => {
    const other = world.cloud.addTenant('99999999-2222-3333-4444-555555555555', 'other.example');
    await world.cloud.addVault({ name: 'their-vault', tenant: other });
    const { error, isAboutOneSecret } = onlyFailure(await fetchAll('A = azure:their-vault/x'));
    expect(error.message).toBe(
      `their-vault.vault.azure.net belongs to the tenant ${other.id}, and the token is from ${TENANT}`,
    );
    expect(isAboutOneSecret).toBe(false);
  });

  it.each([
    ['its own tenant', TENANT, TENANT],
    [
      'a tenant that is configured by its domain',
      'octo.onmicrosoft.example',
      '99999999-2222-3333-4444-555555555555',
    ],
  ])(
    'because the vault does not take the token, and names %s, is not blamed on the tenant',
    async (_name, tenant, named) => {
      const challenge = `Bearer authorization="https://login.microsoftonline.com/${named}", resource="https://vault.azure.net"`;
      world.server.fail({ kind: 'answer', answer: json(401, {}, { 'www-authenticate': challenge }) });
      const { error } = onlyFailure(await fetchAll('A = azure:x', { tenant }));
      expect(error.message).toBe(
        `octo-vault.vault.azure.net does not accept the token of the application ${CLIENT}`,
      );
    },
  );

  it('because its vault does not exist is explained with the name', () => {
    const about = { service: 'x.vault.azure.net', statusPage: '', unknownHost: 'there is no vault' };
    const error = explainCall(new CallFailure('unreachable', 'ENOTFOUND'), about);
    expect([error.message, error.hint]).toEqual([
      'x.vault.azure.net cannot be reached (ENOTFOUND)',
      'there is no vault',
    ]);
  });
});

describe('an answer that cannot be trusted', () => {
  const id = `https://${VAULT}.vault.azure.net/secrets/x/${'a'.repeat(32)}`;
  it.each([
    ['of another vault', { value: 'v', id: id.replace(VAULT, 'other') }],
    ['for another name', { value: 'v', id: id.replace('/x/', '/y/') }],
    ['without identifier', { value: 'v' }],
    ['without value', { id }],
    ['with a value that is no text', { value: 1, id }],
  ])('is refused: %s', async (_name, body) => {
    world.server.fail({ kind: 'answer', answer: json(200, body) });
    expect(onlyFailure(await fetchAll('A = azure:x')).error.code).toBe('upstream-malformed');
  });

  it('is refused when it is for another version', async () => {
    world.server.fail({ kind: 'answer', answer: json(200, { value: 'v', id }) });
    const { error } = onlyFailure(await fetchAll(`A = azure:x@${'b'.repeat(32)}`));
    expect(error.code).toBe('upstream-malformed');
  });
});

describe('trouble on the way', () => {
  beforeEach(() => void world.vault.put('x', 'v'));

  it('is retried: throttling after the time the vault names, as seconds or as a date, 503, a reset', async () => {
    const date = new Date(Date.now() + 5_000).toUTCString();
    world.cloud.entra.fail(failing(503));
    world.server.fail(failing(429, '{"error":{"code":"Throttled"}}', { 'retry-after': '4' }));
    world.server.fail(failing(429, '{}', { 'retry-after': date }));
    world.server.fail({ kind: 'reset' });
    expect(results(await fetchAll('A = azure:x'))).toEqual({ 'azure:x': 'v' });
    const [entra, seconds, dated = 0, reset] = waits;
    // half of 250, 4 s and half of 250, up to 5 s and half of 500, half of 1000
    expect([entra, seconds, reset]).toEqual([125, 4_125, 500]);
    expect(dated).toBeGreaterThan(3_000);
    expect(dated).toBeLessThanOrEqual(5_250);
  });

  it('is called throttling when it stays', async () => {
    world.server.fail(failing(429, '{}'), { times: 9 });
    const { error, isAboutOneSecret } = onlyFailure(await fetchAll('A = azure:x'));
    expect(error.code).toBe('upstream-throttled');
    expect(isAboutOneSecret).toBe(false);
  });

  it('ends without following a redirect of the vault', async () => {
    const stranger = await startLoopbackServer({ name: 'stranger', handle: () => json(200, {}) });
    world.server.fail(redirecting(`${stranger.url}/secrets/x`));
    expect(onlyFailure(await fetchAll('A = azure:x')).error.message).toContain('answered with a redirect');
    expect(stranger.requests).toEqual([]);
    await stranger.close();
  });

  it('is said to be a stranger when the answer is not one of Azure', async () => {
    world.cloud.entra.fail(failing(200, '<html>log in</html>', { 'content-type': 'text/html' }));
    const { error } = onlyFailure(await fetchAll('A = azure:x'));
    expect(error.code).toBe('upstream-malformed');
    expect(error.message).not.toContain('log in');
  });

  it('ends at once when the job is cancelled', async () => {
    const controller = new AbortController();
    world.server.fail({ kind: 'hold', at: 'start', until: new Promise(() => undefined) });
    // without the cancellation this would wait for a minute
    const client = { environment: {}, requestTimeoutMs: 60_000 };
    const running = providerWith({ client }).fetch(requestsOf('A = azure:x'), {
      identity: mintingIdentity(issuer),
      leases: new LeaseBook(() => undefined),
      conceal: async () => void setTimeout(() => controller.abort(), 10),
      signal: controller.signal,
    });
    await expect(running).rejects.toMatchObject({ code: 'cancelled' });
  });
});

describe('the check before any network', () => {
  const mistakesOf = (changes: Partial<AzureSettings>, text = 'A = azure:x'): unknown =>
    providerWith(changes)
      .check(requestsOf(text))
      .map(({ setting, request, what }) => [setting ?? request?.written, what]);

  it('finds nothing wrong with what works', () => {
    expect(mistakesOf({})).toEqual([]);
    expect(mistakesOf({ vault: undefined, tenant: 'octo.example' }, 'A = azure:octo-vault/x')).toEqual([]);
  });

  it('finds all mistakes together', () => {
    expect(
      mistakesOf({ tenant: undefined, clientId: undefined, vault: undefined, allowedHosts: ['https://x'] }),
    ).toEqual([
      ['azure-tenant-id', 'is required for Azure and was not given'],
      ['azure-client-id', 'is required for Azure and was not given'],
      ['azure-allowed-hosts', 'not every line is a host name'],
      ['azure:x', 'azure:x is a name, and no vault is set for it'],
    ]);
    expect(mistakesOf({ tenant: '/x', clientId: 'app', vault: 'no_vault' })).toEqual([
      ['azure-tenant-id', 'this is not the id or a domain of a tenant'],
      ['azure-client-id', 'this is not the id of an application'],
      ['azure-vault', 'this is not the name or the address of a vault'],
    ]);
  });
});
