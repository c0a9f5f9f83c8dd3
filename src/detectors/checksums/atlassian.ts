/**
 * Atlassian's tokens. Cloud (`ATATT`, `ATCTT`, `ATSTT`): `=` and the CRC-32 of all before as eight capital hexadecimal
 * digits. Bitbucket app passwords (`ATBB`): the same at the end, without `=`. Data Center: base64 of a number, a colon
 * and random bytes, with `BBDC-` in front for Bitbucket. The covered range is not documented by the vendor: a check
 * that fails lowers, and whether the `=` or the prefix is covered is left open.
 */

import type { Proof } from '../contract.ts';
import { decodeBase64 } from '../encoded.ts';
import { isHexCrc, outcomeOf } from './outcome.ts';

/** `ATATT`, `ATCTT`, `ATSTT`. */
export const atlassianToken: Proof = {
  name: 'atlassian-token',
  what: 'checksum',
  check(secret) {
    const match = /^(AT[A-Z]{3}[\w-]+)=([0-9A-F]{8})$/.exec(secret);
    if (match === null) return 'unknown';
    const body = match[1] ?? '';
    return outcomeOf(isHexCrc(match[2] ?? '', [`${body}=`, body]));
  },
};

/** `ATBB`. */
export const bitbucketAppPassword: Proof = {
  name: 'bitbucket-app-password',
  what: 'checksum',
  check(secret) {
    const match = /^(ATBB([0-9A-Za-z_-]{20,40}))([0-9A-F]{8})$/.exec(secret);
    if (match === null) return 'unknown';
    return outcomeOf(isHexCrc(match[3] ?? '', [match[1] ?? '', match[2] ?? '']));
  },
};

/** Data Center tokens, with or without `BBDC-`. */
export const atlassianServerToken: Proof = {
  name: 'atlassian-server-token',
  what: 'structure',
  check(secret) {
    const bytes = decodeBase64(secret.replace(/^BBDC-/, ''));
    if (bytes === undefined) return 'failed';
    const colon = bytes.indexOf(0x3a);
    const digits = Buffer.from(bytes.subarray(0, Math.max(0, colon))).toString('latin1');
    return outcomeOf(/^\d{9,13}$/.test(digits) && bytes.length - colon - 1 === 20);
  },
};
