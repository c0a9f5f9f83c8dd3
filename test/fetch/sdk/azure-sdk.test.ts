/**
 * Microsoft's own libraries against the little Azure: a server that satisfies them, and refuses as they expect, is one on
 * which our own requests are worth testing.
 */

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { workflowRun } from '../../servers/oidc-claims.ts';
import { type OidcIssuer, startOidcIssuer } from '../../servers/oidc-issuer.ts';
import { AUDIENCE, type AzureWorld, CLIENT, startAzureWorld, TENANT, VAULT } from '../azure-world.ts';
import { type ClientRun, runClient } from './run-client.ts';

let issuer: OidcIssuer;
let world: AzureWorld;
beforeAll(async () => {
  issuer = await startOidcIssuer();
});
afterAll(() => issuer.close());
beforeEach(async () => {
  issuer.run = workflowRun();
  world = await startAzureWorld(issuer);
});
afterEach(() => world.close());

async function getSecret(
  name: string,
  { version, audience = AUDIENCE }: { readonly version?: string; readonly audience?: string } = {},
): Promise<ClientRun> {
  const request = {
    tenant: TENANT,
    clientId: CLIENT,
    assertion: await issuer.mint(audience),
    vaultUrl: `https://${VAULT}.vault.azure.net`,
    name,
    version,
  };
  return runClient('azure-client.mjs', request, world.cloud.routes());
}

describe('@azure/identity and @azure/keyvault-secrets', () => {
  it('sign in with the token of a run and get a secret, by name and by version', async () => {
    const expires = Math.floor(Date.now() / 1000) + 86_400;
    const old = world.vault.put('db-password', 'old-value', { contentType: 'text/plain' });
    world.vault.put('db-password', 'new-value', { attributes: { exp: expires } });
    const latest = await getSecret('db-password');
    expect(latest.answer).toMatchObject({
      value: 'new-value',
      enabled: true,
      expiresOn: new Date(expires * 1000).toISOString(),
    });
    expect(latest.hosts).toEqual([`${VAULT}.vault.azure.net:443`, 'login.microsoftonline.com:443']);
    const pinned = await getSecret('db-password', { version: old.id });
    expect(pinned.answer).toMatchObject({ value: 'old-value', version: old.id, contentType: 'text/plain' });
  });

  it('understand the refusals of Entra and of the vault', async () => {
    world.vault.put('db-password', 'a-value');
    const audience = await getSecret('db-password', { audience: 'api://SomethingElse' });
    expect(audience.answer).toMatchObject({ name: 'AuthenticationRequiredError' });
    expect(audience.answer.message).toContain('AADSTS700212');
    const absent = await getSecret('no-such-secret');
    expect(absent.answer).toMatchObject({ name: 'RestError', status: 404, code: 'SecretNotFound' });
    world.vault.readers.clear();
    const forbidden = await getSecret('db-password');
    expect(forbidden.answer).toMatchObject({ name: 'RestError', status: 403, code: 'Forbidden' });
  });
});
