/**
 * Google's own library against the little Google Cloud: a server that satisfies it, and refuses as it expects, is one on
 * which our own requests are worth testing.
 */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { workflowRun } from '../../servers/oidc-claims.ts';
import { type OidcIssuer, startOidcIssuer } from '../../servers/oidc-issuer.ts';
import { EMAIL, type GcpWorld, PROJECT, REPOSITORY_SET, startGcpWorld } from '../gcp-world.ts';
import { type ClientRun, runClient } from './run-client.ts';

const VALUE = 'a-value-of-google';

let issuer: OidcIssuer;
let world: GcpWorld;
let folder: string;
beforeAll(async () => {
  issuer = await startOidcIssuer();
});
afterAll(() => issuer.close());
beforeEach(async () => {
  issuer.run = workflowRun();
  world = await startGcpWorld(issuer);
  folder = mkdtempSync(join(tmpdir(), 'tacet-google-'));
});
afterEach(async () => {
  await world.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Reads the secret `key` with a credential configuration as gcloud writes it (cloud.google.com, AIP-4117). */
async function access(
  serviceAccount?: string,
  audience = `https://iam.googleapis.com/${world.provider}`,
): Promise<ClientRun> {
  const file = join(folder, 'token');
  writeFileSync(file, await issuer.mint(audience));
  const config = {
    type: 'external_account',
    audience: `//iam.googleapis.com/${world.provider}`,
    subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
    token_url: 'https://sts.googleapis.com/v1/token',
    credential_source: { file },
    ...(serviceAccount === undefined
      ? {}
      : {
          service_account_impersonation_url: `https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${serviceAccount}:generateAccessToken`,
        }),
  };
  const url = `https://secretmanager.googleapis.com/v1/projects/${PROJECT}/secrets/key/versions/latest:access`;
  return runClient('google-client.mjs', { config, url }, world.cloud.routes());
}

describe('google-auth-library', () => {
  it('exchanges the token of a run and reads a secret as the federated identity', async () => {
    world.cloud.put({ project: PROJECT, id: 'key', value: VALUE, readers: [REPOSITORY_SET] });
    const { answer, hosts } = await access();
    expect(answer).toMatchObject({ data: { payload: { data: Buffer.from(VALUE).toString('base64') } } });
    expect(hosts).toEqual(['sts.googleapis.com:443', 'secretmanager.googleapis.com:443']);
  });

  it('acts as a service account where that is bound, and is refused where it is not', async () => {
    world.cloud.put({ project: PROJECT, id: 'key', value: VALUE, readers: [`serviceAccount:${EMAIL}`] });
    const account = world.cloud.addServiceAccount({
      email: EMAIL,
      project: PROJECT,
      bindings: [{ role: 'roles/iam.workloadIdentityUser', members: [REPOSITORY_SET] }],
    });
    const { answer, hosts } = await access(EMAIL);
    expect(answer).toMatchObject({ data: { payload: { data: Buffer.from(VALUE).toString('base64') } } });
    expect(hosts).toEqual([
      'sts.googleapis.com:443',
      'iamcredentials.googleapis.com:443',
      'secretmanager.googleapis.com:443',
    ]);
    account.bindings.length = 0;
    const refused = await access(EMAIL);
    expect(refused.answer).toMatchObject({ status: 403 });
    expect(refused.answer.message).toContain('iam.serviceAccounts.getAccessToken');
  });

  it('understands the refusals of STS and of Secret Manager', async () => {
    world.cloud.put({ project: PROJECT, id: 'key', value: VALUE });
    expect((await access()).answer).toMatchObject({ status: 403 });
    const stranger = await access(undefined, 'https://elsewhere.example');
    expect(stranger.answer).toMatchObject({ status: 400 });
    expect(stranger.answer.message).toContain('invalid_grant');
  });
});
