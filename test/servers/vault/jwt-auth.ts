// The JWT method: its configuration, its roles, and how it judges a token.
//
// Promises: the keys come from the issuer over HTTP, through its discovery document, at every login; every bound of a role
// is enforced in the plugin's order and refused in its words. Must never: accept another algorithm than RS256.
// Source: facts/secret-providers.md section 2.3 (role fields, error strings, leeways).

import { BlockList } from 'node:net';
import { createLocalJWKSet, type JSONWebKeySet, type JWTPayload, jwtVerify } from 'jose';
import { denied, VaultFault } from './vault-fault.ts';

export interface JwtConfig {
  readonly oidcDiscoveryUrl: string;
  readonly boundIssuer?: string;
  readonly defaultRole?: string;
}

/** A role; the names are those of the API in camel case. */
export interface JwtRole {
  readonly roleType?: 'jwt' | 'oidc';
  readonly boundAudiences?: readonly string[];
  readonly boundSubject?: string;
  readonly boundClaims?: Readonly<Record<string, string | readonly string[]>>;
  readonly boundClaimsType?: 'string' | 'glob';
  readonly userClaim?: string;
  readonly claimMappings?: Readonly<Record<string, string>>;
  readonly tokenPolicies?: readonly string[];
  readonly tokenNoDefaultPolicy?: boolean;
  readonly tokenTtlSeconds?: number;
  readonly tokenNumUses?: number;
  readonly tokenType?: 'service' | 'batch';
  readonly tokenBoundCidrs?: readonly string[];
  /** Login MFA: the login succeeds without a token. */
  readonly needsMfa?: boolean;
}

/** A mounted JWT method. */
export interface JwtMount {
  readonly config: JwtConfig | undefined;
  readonly roles: Map<string, JwtRole>;
}

/** A login that passed. */
export interface JwtLogin {
  readonly roleName: string;
  readonly role: JwtRole;
  readonly metadata: Readonly<Record<string, string>>;
}

/** Defaults of the plugin, in seconds. */
const EXPIRATION_LEEWAY = 150;
const NOT_BEFORE_LEEWAY = 150;
const CLOCK_SKEW_LEEWAY = 60;

/** Judges a login. Throws the plugin's refusal. */
export async function judgeLogin(
  mount: JwtMount,
  body: Readonly<Record<string, unknown>>,
  nowMs: number,
): Promise<JwtLogin> {
  const { config, roles } = mount;
  if (config === undefined) throw bad('could not load configuration');
  const roleName = typeof body.role === 'string' && body.role !== '' ? body.role : (config.defaultRole ?? '');
  if (roleName === '') throw bad('missing role');
  const role = roles.get(roleName);
  if (role === undefined) throw bad(`role "${roleName}" could not be found`);
  if (role.roleType === 'oidc') throw bad('role with oidc role_type is not allowed');
  if (typeof body.jwt !== 'string' || body.jwt === '') throw bad('missing token');
  const claims = await verify(body.jwt, config);
  requireDates(claims, Math.floor(nowMs / 1000));
  requireAudience(claims, role);
  if (role.boundSubject !== undefined && role.boundSubject !== claims.sub)
    throw bad('error validating token: invalid subject (sub) claim');
  requireClaims(claims, role);
  const user = claims[role.userClaim ?? 'sub'];
  if (typeof user !== 'string') throw bad(`claim "${role.userClaim ?? 'sub'}" not found in token`);
  requireAddress(role);
  const mapped = Object.entries(role.claimMappings ?? {}).flatMap(([claim, name]) =>
    typeof claims[claim] === 'string' ? [[name, claims[claim]] as const] : [],
  );
  return { roleName, role, metadata: { role: roleName, ...Object.fromEntries(mapped) } };
}

async function verify(token: string, config: JwtConfig): Promise<JWTPayload> {
  try {
    const discovery = await fetchJson(`${config.oidcDiscoveryUrl}/.well-known/openid-configuration`);
    const keys = (await fetchJson(String(discovery.jwks_uri))) as unknown as JSONWebKeySet;
    // the dates are judged with the plugin's own leeways
    const { payload } = await jwtVerify(token, createLocalJWKSet(keys), {
      algorithms: ['RS256'],
      clockTolerance: Number.MAX_SAFE_INTEGER,
    });
    if (payload.iss !== (config.boundIssuer ?? config.oidcDiscoveryUrl)) throw new Error('issuer');
    return payload;
  } catch {
    throw bad('error validating token: error verifying token: failed to verify id token signature');
  }
}

async function fetchJson(url: string): Promise<Readonly<Record<string, unknown>>> {
  const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(5_000) });
  if (!response.ok) throw new Error(`the issuer answered ${response.status}`);
  return (await response.json()) as Readonly<Record<string, unknown>>;
}

function requireDates({ exp, nbf, iat }: JWTPayload, nowSeconds: number): void {
  if ((exp ?? 0) + EXPIRATION_LEEWAY + CLOCK_SKEW_LEEWAY < nowSeconds)
    throw bad('error validating token: invalid expiration time (exp) claim: token is expired');
  if ((nbf ?? 0) - NOT_BEFORE_LEEWAY - CLOCK_SKEW_LEEWAY > nowSeconds)
    throw bad('error validating token: invalid not before (nbf) claim: token not yet valid');
  if ((iat ?? 0) - CLOCK_SKEW_LEEWAY > nowSeconds)
    throw bad('error validating token: invalid issued at (iat) claim: token issued in the future');
}

function requireAudience(claims: JWTPayload, { boundAudiences = [] }: JwtRole): void {
  const audiences = [claims.aud ?? []].flat();
  if (audiences.length > 0 && boundAudiences.length === 0)
    throw bad('audience claim found in JWT but no audiences bound to the role');
  if (boundAudiences.length > 0 && !audiences.some((audience) => boundAudiences.includes(audience)))
    throw bad(
      'error validating token: invalid audience (aud) claim: audience claim does not match any bound audience',
    );
}

function requireClaims(claims: JWTPayload, { boundClaims = {}, boundClaimsType = 'string' }: JwtRole): void {
  for (const [name, bound] of Object.entries(boundClaims)) {
    const value = claims[name];
    if (value === undefined) throw bad(`error validating claims: claim "${name}" is missing`);
    const fits = [bound]
      .flat()
      .some((pattern) =>
        boundClaimsType === 'glob'
          ? new RegExp(`^${pattern.split('*').map(escaped).join('.*')}$`, 's').test(String(value))
          : pattern === value,
      );
    if (!fits)
      throw bad(`error validating claims: claim "${name}" does not match any associated bound claim values`);
  }
}

/** Everyone here comes from 127.0.0.1. */
function requireAddress({ tokenBoundCidrs = [] }: JwtRole): void {
  if (tokenBoundCidrs.length === 0) return;
  const list = new BlockList();
  for (const cidr of tokenBoundCidrs) {
    const [address = '', bits = '32'] = cidr.split('/');
    list.addSubnet(address, Number(bits), 'ipv4');
  }
  if (!list.check('127.0.0.1', 'ipv4')) throw denied();
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function bad(sentence: string): VaultFault {
  return new VaultFault(400, [sentence]);
}
