/**
 * Issuers whose tokens end in a plain CRC-32 of the body: Confluent (`cflt`, six base64 characters, least significant
 * byte first), Zuplo (`zpka_`, documentation "API Key Format": body, underscore, checksum), Cloudflare (`cfk_`, `cfut_`,
 * `cfat_`, documentation "Token formats": 40 characters and a checksum) and Packagist. None of them says in public
 * whether the prefix is covered, so both are tried.
 */

import type { Proof } from '../contract.ts';
import { crc32Of, isHexCrc, littleEndian, outcomeOf } from './outcome.ts';

/** `cflt` */
export const confluentSecret: Proof = {
  name: 'confluent-secret',
  what: 'checksum',
  check(secret) {
    const match = /^(cflt([A-Za-z0-9+/]{54}))([A-Za-z0-9+/]{6})$/.exec(secret);
    if (match === null) return 'unknown';
    const [, whole = '', body = '', tail = ''] = match;
    return outcomeOf([body, whole].some((text) => base64OfCrc(text) === tail));
  },
};

function base64OfCrc(text: string): string {
  return Buffer.from(littleEndian(crc32Of(text)))
    .toString('base64')
    .replace(/=+$/, '');
}

/** `zpka_` */
export const zuploKey: Proof = {
  name: 'zuplo-key',
  what: 'checksum',
  check: (secret) => hexTail(secret, /^(zpka_([0-9A-Za-z]{32}))_([0-9A-Fa-f]{8})$/),
};

/** `cfk_`, `cfut_`, `cfat_` */
export const cloudflareToken: Proof = {
  name: 'cloudflare-token',
  what: 'checksum',
  check: (secret) => hexTail(secret, /^(cf(?:k|ut|at)_([0-9A-Za-z_-]{40}))([0-9A-Fa-f]{8})$/),
};

/** `packagist_…` */
export const packagistToken: Proof = {
  name: 'packagist-token',
  what: 'checksum',
  check: (secret) => hexTail(secret, /^(packagist_[a-z_]{2,8}_([0-9a-f]{60}))([0-9a-f]{8})$/),
};

/** The groups of `form` are prefix with body, body, eight hexadecimal digits. */
function hexTail(secret: string, form: RegExp): 'passed' | 'failed' | 'unknown' {
  const match = form.exec(secret);
  if (match === null) return 'unknown';
  return outcomeOf(isHexCrc(match[3] ?? '', [match[2] ?? '', match[1] ?? '', `${match[1] ?? ''}_`]));
}
