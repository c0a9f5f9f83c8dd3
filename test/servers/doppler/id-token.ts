// How Doppler and Infisical judge an id token: the issuer's keys, the dates, the audience. What the claims must say
// beyond that is each server's own.
//
// Promises: the keys come over HTTP from the issuer's discovery document for every token.
// Must never: accept another algorithm than RS256.
// Source: RFC 7519; OpenID Connect Discovery 1.0.

import { createLocalJWKSet, type JSONWebKeySet, type JWTPayload, jwtVerify } from 'jose';

/** The claims of a token that holds; undefined when it does not. */
export async function verifiedClaims(
  token: string,
  issuer: string,
  audiences: readonly string[],
  nowMs: number,
): Promise<JWTPayload | undefined> {
  try {
    const discovery = await fetchJson(`${issuer}/.well-known/openid-configuration`);
    const keys = (await fetchJson(String(discovery.jwks_uri))) as unknown as JSONWebKeySet;
    const { payload } = await jwtVerify(token, createLocalJWKSet(keys), {
      algorithms: ['RS256'],
      issuer,
      audience: [...audiences],
      currentDate: new Date(nowMs),
    });
    // jose leaves the time of issue alone
    return (payload.iat ?? 0) * 1000 > nowMs + 60_000 ? undefined : payload;
  } catch {
    return undefined;
  }
}

async function fetchJson(url: string): Promise<Readonly<Record<string, unknown>>> {
  const response = await fetch(url, { redirect: 'error' });
  return (await response.json()) as Readonly<Record<string, unknown>>;
}
