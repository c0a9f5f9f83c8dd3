/**
 * The `jwt` detector: JSON web tokens in compact form (RFC 7519, RFC 7515), and encrypted ones (RFC 7516). Header and
 * payload are decoded; a signed token with both is proven. Expired tokens and roles that are public by design weigh
 * less, and the reason is said without a word of the token.
 *
 * Tokens longer than `MAX_MATCH_BYTES` are not found: they would not lie within a line's bound.
 */

import { MAX_MATCH_BYTES } from '../ruleset/rule.ts';
import type { Detection, Detector } from './contract.ts';
import { decodeBase64Json } from './encoded.ts';

/** Header, payload and signature; the last may be empty in the unsecured form. */
const COMPACT =
  /eyJ[A-Za-z0-9_-]{8,2000}\.(eyJ[A-Za-z0-9_-]{6,3600})\.([A-Za-z0-9_-]{16,1400})(?![A-Za-z0-9_-])(?!\.[A-Za-z0-9_-]{8})/y;
const ENCRYPTED =
  /eyJ[A-Za-z0-9_-]{8,2000}\.[A-Za-z0-9_-]{0,1400}\.[A-Za-z0-9_-]{8,64}\.[A-Za-z0-9_-]{8,3000}\.[A-Za-z0-9_-]{16,64}(?![A-Za-z0-9_-])/y;

/** What a decoded token says. */
export interface JwtClaims {
  readonly header: Readonly<Record<string, unknown>>;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** Reads a compact signed token. Undefined when it is none: two decodable objects and an `alg`. Never throws. */
export function readJwt(token: string): JwtClaims | undefined {
  const [head = '', body = '', signature] = token.split('.');
  if (signature === undefined) return undefined;
  const header = decodeBase64Json(head);
  const payload = decodeBase64Json(body);
  if (header === undefined || payload === undefined) return undefined;
  return typeof header.alg === 'string' ? { header, payload } : undefined;
}

/** Makes the detector. `nowMs` is the time by which expiry is judged, milliseconds since 1970; undefined: it is told alone. */
export function createJwtDetector(nowMs: number | undefined): Detector {
  return {
    name: 'jwt',
    detect(hit, _rule, view, emit) {
      if (isInsideToken(view.byteAt(hit.start - 1), view.byteAt(hit.start - 2))) return;
      const text = view.slice(hit.start, hit.start + MAX_MATCH_BYTES + 64);
      COMPACT.lastIndex = 0;
      const match = COMPACT.exec(text);
      if (match !== null && match[0].length <= MAX_MATCH_BYTES) {
        const claims = readJwt(match[0]);
        if (claims === undefined) return;
        const span = { start: hit.start, end: hit.start + match[0].length };
        emit({ secret: span, whole: span, confidence: 'proven', ...weightOf(claims, nowMs) });
        return;
      }
      ENCRYPTED.lastIndex = 0;
      const encrypted = ENCRYPTED.exec(text);
      if (encrypted === null || encrypted[0].length > MAX_MATCH_BYTES) return;
      const header = decodeBase64Json(encrypted[0].split('.')[0] ?? '');
      if (typeof header?.enc !== 'string') return;
      const span = { start: hit.start, end: hit.start + encrypted[0].length };
      emit({ secret: span, whole: span, confidence: 'likely', detail: 'encrypted token' });
    },
  };
}

/** Whether the bytes before an `eyJ` show that it is a payload, or a piece of longer base64. */
function isInsideToken(before: number, beforeThat: number): boolean {
  const isTokenByte = (byte: number): boolean =>
    byte > 0 && /[A-Za-z0-9_+/-]/.test(String.fromCharCode(byte));
  return isTokenByte(before) || (before === 0x2e && isTokenByte(beforeThat));
}

/** Roles that are made to be shipped in a browser: Supabase's `anon`. */
const PUBLIC_ROLES: ReadonlySet<unknown> = new Set(['anon', 'authenticated_anon', 'public']);

/**
 * Audiences that name a service and nobody's project, in words; the claim itself is part of the token and is not shown.
 * AWS and Azure: their pages on federation with OIDC; Kubernetes: service account tokens; Sigstore; Supabase.
 */
const AUDIENCES: ReadonlyMap<unknown, string> = new Map([
  ['sts.amazonaws.com', 'AWS'],
  ['api://AzureADTokenExchange', 'Azure'],
  ['https://management.azure.com', 'Azure'],
  ['https://management.azure.com/', 'Azure'],
  ['https://graph.microsoft.com', 'Microsoft Graph'],
  ['https://vault.azure.net', 'Azure Key Vault'],
  ['https://kubernetes.default.svc', 'a Kubernetes cluster'],
  ['https://kubernetes.default.svc.cluster.local', 'a Kubernetes cluster'],
  ['sigstore', 'Sigstore'],
  ['authenticated', 'signed-in users'],
]);

function audienceOf({ aud }: JwtClaims['payload']): string | undefined {
  const first: unknown = Array.isArray(aud) ? aud[0] : aud;
  const known = AUDIENCES.get(first);
  return known === undefined ? undefined : `for ${known}`;
}

function weightOf({ payload }: JwtClaims, nowMs: number | undefined): Partial<Detection> {
  const weight = weightByTime(payload, nowMs);
  const audience = audienceOf(payload);
  return audience === undefined ? weight : { ...weight, detail: `${weight.detail}; ${audience}` };
}

function weightByTime(
  payload: JwtClaims['payload'],
  nowMs: number | undefined,
): Partial<Detection> & { readonly detail: string } {
  const expiry = expiryOf(payload);
  const day = expiry === undefined ? undefined : new Date(expiry).toISOString().slice(0, 10);
  if (expiry !== undefined && nowMs !== undefined && expiry < nowMs) {
    return { severity: 'low', detail: `expired ${day}` };
  }
  if (PUBLIC_ROLES.has(payload.role)) return { severity: 'low', detail: 'public by design: anonymous role' };
  if (payload.role === 'service_role') return { severity: 'critical', detail: 'service role' };
  return { detail: day === undefined ? 'does not expire' : `expires ${day}` };
}

/** Years up to 5138 in seconds: what is greater counts milliseconds, or is no time. */
const MAX_SECONDS = 1e11;

/** The claim `exp` in milliseconds since 1970, when it is a time (RFC 7519, section 4.1.4). */
function expiryOf(payload: JwtClaims['payload']): number | undefined {
  const { exp } = payload;
  return typeof exp === 'number' && exp > 0 && exp < MAX_SECONDS ? exp * 1000 : undefined;
}
