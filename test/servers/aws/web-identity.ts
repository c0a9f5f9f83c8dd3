// How STS judges a web identity token: is it the issuer's, is it for us, is it still good.
//
// Promises: the keys are fetched from the issuer over HTTP for every token, through its discovery document, so that
// rotated keys and an unreachable issuer have their real effect; the checks come in STS's order as far as known.
// Must never: look at a role (`sts.ts`), or accept another algorithm than RS256.
// Source: facts/secret-providers.md section 2.2 (table of errors); docs.aws.amazon.com, "AssumeRoleWithWebIdentity".

import { createLocalJWKSet, decodeJwt, type JSONWebKeySet, type JWTPayload, jwtVerify } from 'jose';
import { AwsFault } from './aws-fault.ts';
import type { Account, OidcProvider } from './directory.ts';

export interface VerifiedIdentity {
  readonly provider: OidcProvider;
  readonly claims: JWTPayload;
  readonly audience: string;
}

/** Clocks of issuer and STS may differ this much for `nbf` and `iat`; `exp` is strict. */
const MAX_SKEW_SECONDS = 300;

/** An issuer that takes longer counts as unreachable. */
const ISSUER_TIMEOUT_MS = 5_000;

/** Checks a token against the account's providers. Throws STS's `AwsFault` when it fails a check. */
export async function verifyWebIdentity(
  token: string,
  account: Account | undefined,
  nowMs: number,
): Promise<VerifiedIdentity> {
  const claims = decode(token);
  const issuer = claims.iss ?? '';
  const provider = account?.providers.get(issuer);
  if (provider === undefined) {
    throw invalidToken(`No OpenIDConnect provider found in your account for ${issuer}`);
  }
  const nowSeconds = Math.floor(nowMs / 1000);
  if (claims.exp === undefined || claims.exp <= nowSeconds) {
    throw new AwsFault(
      'ExpiredTokenException',
      `Token expired: current date/time ${nowSeconds} must be before the expiration date/time ${claims.exp ?? 0}`,
    );
  }
  const audience = [claims.aud ?? []].flat().find((aud) => provider.clientIds.includes(aud));
  if (audience === undefined) {
    throw invalidToken('Incorrect token audience');
  }
  await verifySignature(token, await fetchKeys(issuer));
  if (Math.max(claims.nbf ?? 0, claims.iat ?? 0) > nowSeconds + MAX_SKEW_SECONDS) {
    throw notValidated();
  }
  return { provider, claims, audience };
}

function decode(token: string): JWTPayload {
  try {
    return decodeJwt(token);
  } catch {
    throw invalidToken(
      'The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)',
    );
  }
}

async function fetchKeys(issuer: string): Promise<JSONWebKeySet> {
  try {
    const discovery = await fetchJson(`${issuer}/.well-known/openid-configuration`);
    return (await fetchJson(String(discovery.jwks_uri))) as unknown as JSONWebKeySet;
  } catch {
    throw noVerificationKey();
  }
}

async function fetchJson(url: string): Promise<Readonly<Record<string, unknown>>> {
  const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(ISSUER_TIMEOUT_MS) });
  if (!response.ok) {
    throw new Error(`the issuer answered ${response.status}`);
  }
  return (await response.json()) as Readonly<Record<string, unknown>>;
}

async function verifySignature(token: string, keys: JSONWebKeySet): Promise<void> {
  try {
    // The dates are STS's own business, with its own errors: here every date must pass.
    await jwtVerify(token, createLocalJWKSet(keys), {
      algorithms: ['RS256'],
      clockTolerance: Number.MAX_SAFE_INTEGER,
    });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    throw code === 'ERR_JWKS_NO_MATCHING_KEY' || code === 'ERR_JWKS_INVALID'
      ? noVerificationKey()
      : notValidated();
  }
}

function invalidToken(message: string): AwsFault {
  return new AwsFault('InvalidIdentityToken', message);
}

/** The two spaces are AWS's. */
function noVerificationKey(): AwsFault {
  return invalidToken(
    "Couldn't retrieve verification key from your identity provider,  please reference AssumeRoleWithWebIdentity documentation for requirements",
  );
}

/** The sentence of the API reference for this error; what STS says of a bad signature is not published. */
function notValidated(): AwsFault {
  return invalidToken('The web identity token that was passed could not be validated by AWS.');
}
