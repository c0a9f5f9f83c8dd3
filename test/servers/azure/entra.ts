// Microsoft Entra's token endpoint: from an OIDC token to an access token, by the federated credential of an application.
//
// Promises: the signature is checked with the issuer's keys, fetched for every token; issuer, subject and audience must be
// those of one credential to the letter; each refusal has the number, status and shape that Entra gives it.
// Must never: accept a client secret, or a scope that no resource of the tenant has.
// Source: facts/secret-providers.md section 2.5; learn.microsoft.com, error codes and "Workload identity federation".

import { randomBytes, randomUUID } from 'node:crypto';
import { createLocalJWKSet, decodeJwt, type JSONWebKeySet, type JWTPayload, jwtVerify } from 'jose';
import { json, type ServerAnswer, type ServerRequest } from '../exchange.ts';

export interface FederatedCredential {
  readonly issuer: string;
  readonly subject: string;
  readonly audiences: readonly string[];
}

export interface Application {
  readonly clientId: string;
  readonly credentials: FederatedCredential[];
}

export interface Tenant {
  readonly id: string;
  /** A verified domain, which names the tenant as well. */
  readonly domain: string;
  readonly applications: Application[];
  /** Resources that tokens can be for: `https://vault.azure.net`. */
  readonly resources: Set<string>;
}

/** A live or ended access token. */
export interface IssuedToken {
  readonly token: string;
  readonly tenant: string;
  readonly clientId: string;
  readonly audience: string;
  readonly expiresAtMs: number;
}

class EntraFault extends Error {
  readonly code: number;
  readonly status: number;
  readonly error: string;

  constructor(code: number, error: string, description: string, status = 400) {
    super(description);
    this.code = code;
    this.error = error;
    this.status = status;
  }
}

const LIFE_SECONDS = 3_599;
/** Clocks may differ by five minutes. */
const MAX_SKEW_SECONDS = 300;

/** The handler of `/<tenant>/oauth2/v2.0/token`. */
export function entraHandler(
  tenants: readonly Tenant[],
  issued: IssuedToken[],
  now: () => number,
): (request: ServerRequest) => Promise<ServerAnswer> {
  return async (request) => {
    try {
      const named = /^\/([^/]+)\/oauth2\/v2\.0\/token$/u.exec(request.url.pathname)?.[1];
      if (named === undefined || request.method !== 'POST') {
        return { status: 404 };
      }
      // parameters are ignored: MSAL sends a charset, which RFC 6749 asks for in its appendix B
      if (request.headers['content-type']?.split(';')[0]?.trim() !== 'application/x-www-form-urlencoded') {
        throw new EntraFault(
          900144,
          'invalid_request',
          'The request body must contain the following parameter: grant_type.',
        );
      }
      const token = await issue(named, new URLSearchParams(request.body.toString()), tenants, now());
      issued.push(token);
      return json(200, {
        token_type: 'Bearer',
        expires_in: LIFE_SECONDS,
        ext_expires_in: LIFE_SECONDS,
        access_token: token.token,
      });
    } catch (error) {
      if (error instanceof EntraFault) {
        return faultAnswer(error, now());
      }
      throw error;
    }
  };
}

/** A scripted refusal with a number that no request provokes here. */
export function entraFailure(code: number, error = 'invalid_client', status = 401): ServerAnswer {
  return faultAnswer(new EntraFault(code, error, 'A sentence of the service.', status), 0);
}

function faultAnswer({ code, status, error, message }: EntraFault, nowMs: number): ServerAnswer {
  const timestamp = new Date(nowMs).toISOString().replace('T', ' ').replace(/\.\d+/u, '');
  const trace = randomUUID();
  return json(status, {
    error,
    error_description: `AADSTS${code}: ${message} Trace ID: ${trace} Correlation ID: ${trace} Timestamp: ${timestamp}`,
    error_codes: [code],
    timestamp,
    trace_id: trace,
    correlation_id: trace,
    error_uri: `https://login.microsoftonline.com/error?code=${code}`,
  });
}

async function issue(
  named: string,
  form: URLSearchParams,
  tenants: readonly Tenant[],
  nowMs: number,
): Promise<IssuedToken> {
  const tenant = tenants.find(({ id, domain }) =>
    [id, domain].includes(decodeURIComponent(named).toLowerCase()),
  );
  if (tenant === undefined) {
    throw new EntraFault(90002, 'invalid_request', `Tenant '${named}' not found.`);
  }
  if (form.get('grant_type') !== 'client_credentials') {
    throw new EntraFault(70003, 'unsupported_grant_type', 'The app requested an unsupported grant type.');
  }
  const clientId = form.get('client_id') ?? '';
  const application = tenant.applications.find((candidate) => candidate.clientId === clientId.toLowerCase());
  if (application === undefined) {
    throw new EntraFault(
      700016,
      'unauthorized_client',
      `Application with identifier '${clientId}' was not found in the directory '${tenant.domain}'.`,
    );
  }
  const audience = /^(https:\/\/[^/]+)\/\.default$/u.exec(form.get('scope') ?? '')?.[1];
  if (audience === undefined || !tenant.resources.has(audience)) {
    throw new EntraFault(
      500011,
      'invalid_resource',
      `The resource principal named ${audience} was not found in the tenant.`,
    );
  }
  if (form.get('client_assertion_type') !== 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer') {
    throw new EntraFault(7000215, 'invalid_client', 'Invalid client secret provided.', 401);
  }
  await verify(form.get('client_assertion') ?? '', application, nowMs);
  return {
    token: ['ey', randomBytes(60).toString('base64url')].join('J0'),
    tenant: tenant.id,
    clientId: application.clientId,
    audience,
    expiresAtMs: nowMs + LIFE_SECONDS * 1000,
  };
}

async function verify(assertion: string, { credentials }: Application, nowMs: number): Promise<void> {
  let claims: JWTPayload;
  try {
    claims = decodeJwt(assertion);
  } catch {
    throw denied(50027, 'Invalid JWT token.');
  }
  const nowSeconds = Math.floor(nowMs / 1000);
  const isEarly = Math.max(claims.nbf ?? 0, claims.iat ?? 0) > nowSeconds + MAX_SKEW_SECONDS;
  if (isEarly || (claims.exp ?? 0) + MAX_SKEW_SECONDS <= nowSeconds) {
    throw denied(700024, 'Client assertion is not within its valid time range.');
  }
  if (credentials.length === 0) {
    throw denied(70025, 'The client has no configured federated identity credentials.');
  }
  const sameIssuer = credentials.filter(({ issuer }) => issuer === claims.iss);
  if (sameIssuer.length === 0) {
    throw denied(
      700211,
      `No matching federated identity record found for presented assertion issuer '${claims.iss}'.`,
    );
  }
  const { sub = '' } = claims;
  const sameSubject = sameIssuer.filter(({ subject }) => subject === sub);
  if (sameSubject.length === 0) {
    const isCase = sameIssuer.some(({ subject }) => subject.toLowerCase() === sub.toLowerCase());
    throw isCase
      ? denied(
          7002138,
          `No matching federated identity record found for presented assertion subject '${sub}'. The subject matches with case-insensitive comparison, but not with case-sensitive comparison.`,
        )
      : denied(
          700213,
          `No matching federated identity record found for presented assertion subject '${sub}'.`,
        );
  }
  const presented = [claims.aud ?? []].flat();
  if (!sameSubject.some(({ audiences }) => audiences.some((audience) => presented.includes(audience)))) {
    throw denied(
      700212,
      `No matching federated identity record found for presented assertion audience '${presented.join()}'.`,
    );
  }
  await verifySignature(assertion, claims.iss ?? '');
}

async function verifySignature(assertion: string, issuer: string): Promise<void> {
  try {
    const discovery = await fetchJson(`${issuer}/.well-known/openid-configuration`);
    const keys = (await fetchJson(String(discovery.jwks_uri))) as unknown as JSONWebKeySet;
    await jwtVerify(assertion, createLocalJWKSet(keys), {
      algorithms: ['RS256'],
      clockTolerance: Number.MAX_SAFE_INTEGER,
    });
  } catch {
    throw denied(700027, 'Client assertion failed signature validation.');
  }
}

async function fetchJson(url: string): Promise<Readonly<Record<string, unknown>>> {
  const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(5_000) });
  if (!response.ok) {
    throw new Error(`the issuer answered ${response.status}`);
  }
  return (await response.json()) as Readonly<Record<string, unknown>>;
}

function denied(code: number, description: string): EntraFault {
  return new EntraFault(code, 'invalid_client', description, 401);
}
