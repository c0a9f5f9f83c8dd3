/**
 * The `otpauth` detector: the shared secret of one-time passwords in `otpauth://totp/LABEL?secret=BASE32` addresses.
 * Format: the key URI format of the Google Authenticator wiki; base32 is RFC 4648's.
 */

import type { Detector } from './contract.ts';

const ADDRESS = /^otpauth:\/\/(?:totp|hotp)\/([^\s?"'<>]{0,200})\?([^\s"'<>`]{1,400})/i;
const SECRET = /(?:^|&(?:amp;)?)secret=([A-Za-z2-7]{8,128})(?:=|%3D){0,6}(?=&|$)/i;

/** The secret that the format's own page shows: `Hello!` and four bytes, in base32. */
const DOCUMENTED = ['JBSWY3DP', 'EHPK3PXP'].join('');

/** The detector. */
export const otpauthDetector: Detector = {
  name: 'otpauth',
  detect(hit, _rule, view, emit) {
    const match = ADDRESS.exec(view.slice(hit.start, hit.start + 700));
    const query = match?.[2];
    if (match === null || query === undefined) return;
    const found = SECRET.exec(query);
    const value = found?.[1];
    if (found === null || value === undefined) return;
    const label = match[1] ?? '';
    const labelStart = hit.start + match[0].indexOf(label, 'otpauth://'.length);
    const start = hit.start + match[0].length - query.length + found.index + found[0].indexOf(value);
    const isSample = value.toUpperCase().startsWith(DOCUMENTED) || new Set(value).size < 5;
    emit({
      secret: { start, end: start + value.length },
      whole: { start: hit.start, end: hit.start + match[0].length },
      parts: label === '' ? {} : { user: { start: labelStart, end: labelStart + label.length } },
      ...(isSample ? { confidence: 'hint' as const, detail: 'weak or sample value' } : {}),
    });
  },
};
