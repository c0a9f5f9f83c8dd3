/**
 * The `bearer` detector: `Authorization: Bearer …` with an opaque token (RFC 6750, section 2.1). JSON web tokens are
 * found by the `jwt` detector, issuers' tokens by their rules; what is left has to be random for its length and alphabet.
 */

import { whyNoValue } from './assignment/is-value.ts';
import { worthOf } from './assignment/worth.ts';
import type { Detector } from './contract.ts';

/** `b64token` of RFC 6750, at least 16 characters of it; some issuers put an id and a bar before it (Facebook, Laravel). */
const TOKEN = /^[ \t]*["']?((?:\d{5,20}\|)?[A-Za-z0-9._~+/-]{16,1024}={0,2})(?![A-Za-z0-9._~+/=|-])/;
const REACH_BYTES = 1100;

/** The detector. */
export const bearerDetector: Detector = {
  name: 'bearer',
  detect(hit, _rule, view, emit) {
    if (/[A-Za-z0-9_]/.test(view.slice(hit.start - 1, hit.start))) return;
    const text = view.slice(hit.end, hit.end + REACH_BYTES);
    const match = TOKEN.exec(text);
    const token = match?.[1];
    if (match === null || token === undefined) return;
    const behind = text.slice(match[0].length, match[0].length + 24);
    if (/^[({[]/.test(behind)) return;
    const reason = whyNoValue(token, { form: 'quoted', language: 'unknown', binding: 'assign', behind });
    if (reason !== undefined) return;
    if (worthOf(token, { kind: 'token', strength: 'strong', isSample: false }, false) !== 'sure') return;
    const start = hit.end + match[0].length - token.length;
    const secret = { start, end: start + token.length };
    emit({ secret, whole: { start: hit.start, end: secret.end } });
  },
};
