// The issuer against two strangers: GitHub's own toolkit asks for tokens, jose verifies them over HTTP.
// The forms of `sub` are the table of facts/secret-providers.md section 2.1; the list of claims is GitHub's.
// Each flaw must be the one that a verifier reports, and must last for one token only.

import { getIDToken } from '@actions/core';
import { createRemoteJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failing } from './faults.ts';
import { subjectOf, workflowRun } from './oidc-claims.ts';
import { type OidcIssuer, startOidcIssuer } from './oidc-issuer.ts';

describe('the sub of a job', () => {
  const immutable = 'repo:octo-org@65/octo-repo@74';
  it.each([
    ['a branch', {}, 'repo:octo-org/octo-repo:ref:refs/heads/main'],
    ['a tag', { ref: 'refs/tags/v1' }, 'repo:octo-org/octo-repo:ref:refs/tags/v1'],
    ['a pull request', { event: 'pull_request' }, 'repo:octo-org/octo-repo:pull_request'],
    [
      'a pull request target',
      { event: 'pull_request_target' },
      'repo:octo-org/octo-repo:ref:refs/heads/main',
    ],
    [
      'an environment, also in a pull request',
      { event: 'pull_request', environment: 'prod' },
      'repo:octo-org/octo-repo:environment:prod',
    ],
    [
      'an environment with a colon',
      { environment: 'prod:eu' },
      'repo:octo-org/octo-repo:environment:prod%3Aeu',
    ],
    ['a branch, immutable', { subject: 'immutable' }, `${immutable}:ref:refs/heads/main`],
    [
      'an environment, immutable',
      { subject: 'immutable', environment: 'prod' },
      `${immutable}:environment:prod`,
    ],
    [
      'a template of claims',
      { subject: ['repository_owner_id', 'repository_id', 'job_workflow_ref'] },
      'repository_owner_id:65:repository_id:74:job_workflow_ref:octo-org/octo-repo/.github/workflows/ci.yml@refs/heads/main',
    ],
    [
      'a template with repo and context',
      { subject: ['repo', 'context', 'actor'] },
      'repo:octo-org/octo-repo:ref:refs/heads/main:actor:octocat',
    ],
  ] as const)('is as documented for %s', (_, changes, expected) => {
    expect(subjectOf(workflowRun(changes))).toBe(expected);
  });
});

describe('the issuer', () => {
  let clock: number;
  let issuer: OidcIssuer;
  beforeEach(async () => {
    clock = Date.now();
    issuer = await startOidcIssuer({ now: () => clock });
    for (const [name, value] of Object.entries(issuer.environment)) {
      vi.stubEnv(name, value);
    }
    // The toolkit prints an `::add-mask::` line for the token: not into our own log.
    vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    await issuer.close();
  });
  const keys = (): ReturnType<typeof createRemoteJWKSet> =>
    createRemoteJWKSet(new URL(`${issuer.issuer}/.well-known/jwks`));
  const verify = (token: string): Promise<unknown> =>
    jwtVerify(token, keys(), { issuer: issuer.issuer, audience: 'sts.amazonaws.com', clockTolerance: 0 });

  it('gives the toolkit a token that verifies and carries every claim of the run', async () => {
    issuer.run = workflowRun({ environment: 'prod', enterprise: { slug: 'octo-inc', id: '3' } });
    const token = await getIDToken('sts.amazonaws.com');
    const { payload, protectedHeader } = await jwtVerify(token, keys(), {
      issuer: issuer.issuer,
      audience: 'sts.amazonaws.com',
    });
    expect(protectedHeader).toMatchObject({ alg: 'RS256', typ: 'JWT' });
    expect(Object.keys(payload).sort()).toEqual(
      (
        'actor actor_id aud base_ref check_run_id enterprise enterprise_id environment event_name exp head_ref iat iss ' +
        'job_workflow_ref job_workflow_sha jti nbf ref ref_protected ref_type repository repository_id repository_owner ' +
        'repository_owner_id repository_visibility run_attempt run_id run_number runner_environment sha sub workflow ' +
        'workflow_ref workflow_sha'
      ).split(' '),
    );
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(300);
    expect(payload.sub).toBe('repo:octo-org/octo-repo:environment:prod');
    expect(issuer.issued).toEqual([token]);
  });

  it('names the owner as audience when none is asked for', async () => {
    expect(decodeJwt(await getIDToken()).aud).toBe('https://github.com/octo-org');
  });

  it('wants its bearer, and an audience appended to the query that is already there', async () => {
    const url = issuer.environment.ACTIONS_ID_TOKEN_REQUEST_URL;
    const authorization = `Bearer ${issuer.environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN}`;
    const status = async (to: string, headers: Record<string, string>): Promise<number> =>
      (await fetch(to, { headers })).status;
    expect(url).toContain('?api-version=2.0');
    expect(await status(url, {})).toBe(401);
    expect(await status(url, { authorization: 'Bearer wrong' })).toBe(401);
    expect(await status(`${url}?audience=x`, { authorization })).toBe(400);
    expect(await status(`${url}&audience=x`, { authorization })).toBe(200);
  });

  it.each([
    ['expired', 'ERR_JWT_EXPIRED'],
    ['not-yet-valid', 'ERR_JWT_CLAIM_VALIDATION_FAILED'],
    ['unknown-key', 'ERR_JWKS_NO_MATCHING_KEY'],
    ['bad-signature', 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED'],
  ] as const)('makes a token %s once when asked, and good ones again', async (flaw, code) => {
    issuer.spoil(flaw);
    await expect(verify(await getIDToken('sts.amazonaws.com'))).rejects.toMatchObject({ code });
    await verify(await getIDToken('sts.amazonaws.com'));
  });

  it('can date a token into the future, and follows the clock it was given', async () => {
    issuer.spoil('issued-in-future');
    const seconds = Math.floor(clock / 1000);
    expect(decodeJwt(await getIDToken('x')).iat).toBe(seconds + 3_600);
    clock += 60_000;
    expect(decodeJwt(await issuer.mint('x')).iat).toBe(seconds + 60);
  });

  it('rotates its keys, keeping or forgetting the old ones', async () => {
    const before = await issuer.mint('sts.amazonaws.com');
    await issuer.rotateKeys();
    const between = await issuer.mint('sts.amazonaws.com');
    expect(decodeProtectedHeader(between).kid).not.toBe(decodeProtectedHeader(before).kid);
    await Promise.all([verify(before), verify(between)]);
    await issuer.rotateKeys({ forget: true });
    await expect(verify(between)).rejects.toMatchObject({ code: 'ERR_JWKS_NO_MATCHING_KEY' });
  });

  it('publishes a discovery document that leads to its keys', async () => {
    const document: unknown = await (await fetch(`${issuer.issuer}/.well-known/openid-configuration`)).json();
    expect(document).toMatchObject({
      issuer: issuer.issuer,
      jwks_uri: `${issuer.issuer}/.well-known/jwks`,
      id_token_signing_alg_values_supported: ['RS256'],
    });
    const published: unknown = await (await fetch(`${issuer.issuer}/.well-known/jwks`)).json();
    expect(published).toMatchObject({
      keys: [
        { kty: 'RSA', use: 'sig' },
        { kty: 'RSA', use: 'sig' },
      ],
    });
    // Nothing of a private key may be published: d, p, q and the rest are absent.
    expect(JSON.stringify(published)).not.toMatch(/"(?:d|p|q|dp|dq|qi)":/u);
  });

  it('fails as GitHub was seen to fail: 5xx, an empty value, a page instead of JSON', async () => {
    issuer.answerEmpty();
    await expect(getIDToken('x')).rejects.toThrow();
    issuer.fail(failing(503), { times: 1 });
    expect(decodeJwt(await getIDToken('x')).aud).toBe('x');
    issuer.fail(failing(200, '<html></html>', { 'content-type': 'text/html' }));
    await expect(getIDToken('x')).rejects.toThrow();
    expect(issuer.requests).toHaveLength(4);
  });
});

it('can be the issuer of a GHES or of one enterprise', async () => {
  const issuer = await startOidcIssuer({ path: '/_services/token' });
  expect(decodeJwt(await issuer.mint('x')).iss).toBe(`${issuer.url}/_services/token`);
  expect((await fetch(`${issuer.issuer}/.well-known/jwks`)).status).toBe(200);
  expect((await fetch(`${issuer.url}/.well-known/jwks`)).status).toBe(404);
  await issuer.close();
});
