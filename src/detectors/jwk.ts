/**
 * The `jwk` detector: private JSON web keys (RFC 7517, RFC 7518 section 6, RFC 8037). An object with `kty` counts when it
 * holds the private member of its kind, `d`, or `k` of a symmetric key, in a plausible length; the public members beside
 * it make it proven. Public keys are never reported. Reads at most `REACH_BYTES` around the hit.
 */

import type { Span } from '../text/unit.ts';
import type { Detection, Detector } from './contract.ts';

const REACH_BYTES = 6000;

/** Bytes of `d` in base64url by curve (RFC 7518, section 6.2.2.1; RFC 8037, section 2). */
const CURVE_CHARS: Readonly<Record<string, number>> = {
  'P-256': 43,
  'P-384': 64,
  'P-521': 88,
  secp256k1: 43,
  Ed25519: 43,
  X25519: 43,
  Ed448: 76,
  X448: 75,
};

/** The detector. */
export const jwkDetector: Detector = {
  name: 'jwk',
  detect(hit, _rule, view, emit) {
    const base = Math.max(0, hit.start - REACH_BYTES);
    const text = view.slice(base, hit.end + REACH_BYTES);
    const object = objectAround(text, hit.start - base);
    if (object === undefined) return;
    const detection = readKey(text.slice(object.start, object.end), base + object.start);
    if (detection !== undefined) emit(detection);
  },
};

/** The braces around an offset: no other object may open or close between, as a key's members are plain values. */
function objectAround(text: string, offset: number): Span | undefined {
  const start = text.lastIndexOf('{', offset);
  const end = text.indexOf('}', offset);
  if (start < 0 || end < 0) return undefined;
  return text.lastIndexOf('}', offset) > start ? undefined : { start, end: end + 1 };
}

function readKey(object: string, base: number): Detection | undefined {
  const kind = member(object, 'kty')?.text;
  const secret = member(object, kind === 'oct' ? 'k' : 'd');
  if (kind === undefined || secret === undefined || !/^[A-Za-z0-9_-]{16,2000}$/.test(secret.text))
    return undefined;
  const modulus = member(object, 'n')?.text;
  const curve = member(object, 'crv')?.text;
  const fits =
    kind === 'RSA'
      ? modulus !== undefined && Math.abs(modulus.length - secret.text.length) <= 4
      : curve !== undefined && CURVE_CHARS[curve] === secret.text.length;
  const kid = member(object, 'kid');
  const place = (span: Span): Span => ({ start: base + span.start, end: base + span.end });
  return {
    secret: place(secret),
    whole: { start: base, end: base + object.length },
    ...(kid === undefined ? {} : { parts: { kid: place(kid) } }),
    ...(fits ? { confidence: 'proven' as const, detail: 'structure fits' } : {}),
  };
}

function member(object: string, name: string): (Span & { readonly text: string }) | undefined {
  const match = new RegExp(
    `[{,\\s"'\\\\]${name}\\\\*["']?\\s{0,8}:\\s{0,8}\\\\*["']([^"'\\\\]{1,4000})`,
  ).exec(object);
  const text = match?.[1];
  if (match === null || text === undefined) return undefined;
  const end = match.index + match[0].length;
  return { start: end - text.length, end, text };
}
