// Google's Security Token Service: from an OIDC token to a federated access token, through a provider of a pool.
//
// Promises: the signature is checked with the issuer's keys, fetched for every token; issuer, audience, dates, mapping and
// condition as documented, each with the error that Google gives; both spellings of the request (form and JSON).
// Must never: evaluate more than the subset of CEL below; a condition or mapping outside it is a mistake of the test.
// Source: facts/secret-providers.md section 2.4, item 2; RFC 8693; cloud.google.com, "Workload Identity Federation".

import { createLocalJWKSet, decodeJwt, type JSONWebKeySet, type JWTPayload, jwtVerify } from 'jose';
import { json, type ServerAnswer, type ServerRequest } from '../exchange.ts';
import type { Principal, TokenBook } from './iam.ts';

/** A provider of a pool. */
export interface WorkloadProvider {
  readonly projectNumber: string;
  readonly pool: string;
  readonly provider: string;
  readonly issuer: string;
  /** Undefined: the provider's own name, with and without `https:`. */
  readonly allowedAudiences?: readonly string[];
  /** `{ 'google.subject': 'assertion.sub', 'attribute.repository_id': 'assertion.repository_id' }`. */
  readonly mapping: Readonly<Record<string, string>>;
  /** `assertion.repository_owner_id == '65' && attribute.repository_id == '74'`. */
  readonly condition?: string;
  readonly isDisabled?: boolean;
}

/** A refusal of the exchange. */
class StsFault extends Error {
  readonly code: string;

  constructor(code: string, description: string) {
    super(description);
    this.code = code;
  }
}

const EXPECTED = {
  grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
  requested_token_type: 'urn:ietf:params:oauth:token-type:access_token',
  subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
} as const;

const LIFE_SECONDS = 3_600;
/** Clocks may differ this much. */
const MAX_SKEW_SECONDS = 60;
const MAX_ATTRIBUTE_BYTES = 127;

/** The resource name of a pool. */
export function poolName({ projectNumber, pool }: Pick<WorkloadProvider, 'projectNumber' | 'pool'>): string {
  return `projects/${projectNumber}/locations/global/workloadIdentityPools/${pool}`;
}

/** The resource name of a provider. */
export function providerName(provider: WorkloadProvider): string {
  return `${poolName(provider)}/providers/${provider.provider}`;
}

/** The handler of `/v1/token`. */
export function stsHandler(
  providers: readonly WorkloadProvider[],
  tokens: TokenBook,
  now: () => number,
): (request: ServerRequest) => Promise<ServerAnswer> {
  return async (request) => {
    if (request.method !== 'POST' || request.url.pathname !== '/v1/token') {
      return json(404, { error: { code: 404, message: 'Not found', status: 'NOT_FOUND' } });
    }
    try {
      const fields = readFields(request);
      for (const [name, value] of Object.entries(EXPECTED)) {
        if (fields(name) !== value) {
          throw new StsFault('invalid_request', `Invalid value for "${name}".`);
        }
      }
      if (fields('scope') !== 'https://www.googleapis.com/auth/cloud-platform') {
        throw new StsFault('invalid_scope', 'Invalid scope.');
      }
      const principal = await principalOf(
        fields('subject_token') ?? '',
        fields('audience') ?? '',
        providers,
        now(),
      );
      const { token } = tokens.issue(principal, LIFE_SECONDS);
      return json(200, {
        access_token: token,
        issued_token_type: EXPECTED.requested_token_type,
        token_type: 'Bearer',
        expires_in: LIFE_SECONDS,
      });
    } catch (error) {
      if (error instanceof StsFault) {
        return json(400, { error: error.code, error_description: error.message });
      }
      throw error;
    }
  };
}

/** The fields by their names in snake case, from a form or from JSON in camel case. */
function readFields({ headers, body }: ServerRequest): (name: string) => string | undefined {
  if (headers['content-type']?.startsWith('application/json') === true) {
    const value = JSON.parse(body.toString()) as Readonly<Record<string, unknown>>;
    return (name) => {
      const field = value[name.replace(/_([a-z])/gu, (_, letter: string) => letter.toUpperCase())];
      return typeof field === 'string' ? field : undefined;
    };
  }
  const form = new URLSearchParams(body.toString());
  return (name) => form.get(name) ?? undefined;
}

async function principalOf(
  token: string,
  audience: string,
  providers: readonly WorkloadProvider[],
  nowMs: number,
): Promise<Principal> {
  const name = /^\/\/iam\.[a-z.]+\/(projects\/\d+\/locations\/global\/workloadIdentityPools\/.+)$/u.exec(
    audience,
  )?.[1];
  if (name === undefined) {
    throw new StsFault(
      'invalid_request',
      'Invalid value for "audience". This value should be the full resource name of the Identity Provider.',
    );
  }
  const provider = providers.find((candidate) => providerName(candidate) === name);
  if (provider === undefined || provider.isDisabled === true) {
    throw new StsFault(
      'invalid_target',
      'The target service indicated by the "audience" parameters is invalid. This might either be because the pool or provider is disabled or deleted or because it doesn\'t exist.',
    );
  }
  const claims = await verified(token, provider, nowMs);
  return mapped(claims, provider);
}

async function verified(token: string, provider: WorkloadProvider, nowMs: number): Promise<JWTPayload> {
  let claims: JWTPayload;
  try {
    claims = decodeJwt(token);
  } catch {
    throw grant('Unable to parse the ID Token.');
  }
  if (claims.iss !== provider.issuer) {
    throw grant(`The issuer in ID Token ${claims.iss} does not match the expected ones: ${provider.issuer}`);
  }
  const name = providerName(provider);
  const allowed = provider.allowedAudiences ?? [
    `https://iam.googleapis.com/${name}`,
    `//iam.googleapis.com/${name}`,
  ];
  if (![claims.aud].flat().some((aud) => allowed.includes(aud ?? ''))) {
    throw grant(`The audience in ID Token [${String(claims.aud)}] does not match the expected audience.`);
  }
  const nowSeconds = Math.floor(nowMs / 1000);
  if ((claims.exp ?? 0) <= nowSeconds) {
    throw grant(`ID Token issued at ${claims.iat} is stale to sign-in.`);
  }
  if (Math.max(claims.iat ?? 0, claims.nbf ?? 0) > nowSeconds + MAX_SKEW_SECONDS) {
    throw grant(`ID Token issued at ${claims.iat} is in the future.`);
  }
  const keys = await fetchKeys(provider.issuer);
  try {
    await jwtVerify(token, createLocalJWKSet(keys), {
      algorithms: ['RS256'],
      clockTolerance: Number.MAX_SAFE_INTEGER,
    });
  } catch {
    throw grant('Invalid ID Token signature.');
  }
  return claims;
}

async function fetchKeys(issuer: string): Promise<JSONWebKeySet> {
  try {
    const discovery = await fetchJson(`${issuer}/.well-known/openid-configuration`);
    return (await fetchJson(String(discovery.jwks_uri))) as unknown as JSONWebKeySet;
  } catch {
    throw grant("Error connecting to the given credential's issuer.");
  }
}

async function fetchJson(url: string): Promise<Readonly<Record<string, unknown>>> {
  const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(5_000) });
  if (!response.ok) {
    throw new Error(`the issuer answered ${response.status}`);
  }
  return (await response.json()) as Readonly<Record<string, unknown>>;
}

function mapped(claims: JWTPayload, provider: WorkloadProvider): Principal {
  const values = new Map<string, string>();
  for (const [target, source] of Object.entries(provider.mapping)) {
    const claim = /^assertion\.(\w+)$/u.exec(source)?.[1];
    if (claim === undefined) {
      throw new Error(`this mapping is not modelled: ${source}`);
    }
    const value = claims[claim];
    if (typeof value !== 'string') {
      throw grant(`Could not obtain a value for ${target} from the given credential.`);
    }
    if (Buffer.byteLength(value) > MAX_ATTRIBUTE_BYTES) {
      throw grant(`The size of mapped attribute ${target} exceeds the 127 bytes limit.`);
    }
    values.set(target, value);
  }
  if (provider.condition !== undefined && !holds(provider.condition, claims, values)) {
    throw new StsFault('unauthorized_client', 'The given credential is rejected by the attribute condition.');
  }
  const subject = values.get('google.subject');
  if (subject === undefined) {
    throw new Error('a mapping always has google.subject');
  }
  const attributes = [...values].flatMap(([target, value]) =>
    target.startsWith('attribute.') ? [[target.slice('attribute.'.length), value] as const] : [],
  );
  return { kind: 'federated', pool: poolName(provider), subject, attributes: Object.fromEntries(attributes) };
}

/** Comparisons and `startsWith` joined by `&&`, those joined by `||`. */
function holds(condition: string, claims: JWTPayload, values: ReadonlyMap<string, string>): boolean {
  const lookUp = (name: string): string => {
    const claim = /^assertion\.(\w+)$/u.exec(name)?.[1];
    return claim === undefined ? (values.get(name) ?? '') : String(claims[claim] ?? '');
  };
  return condition.split('||').some((alternative) =>
    alternative.split('&&').every((term) => {
      const equal = /^\s*([\w.]+)\s*==\s*'([^']*)'\s*$/u.exec(term);
      const starts = /^\s*([\w.]+)\.startsWith\('([^']*)'\)\s*$/u.exec(term);
      if (equal !== null) {
        return lookUp(equal[1] ?? '') === equal[2];
      }
      if (starts !== null) {
        return lookUp(starts[1] ?? '').startsWith(starts[2] ?? '');
      }
      throw new Error(`this condition is not modelled: ${term}`);
    }),
  );
}

function grant(description: string): StsFault {
  return new StsFault('invalid_grant', description);
}
