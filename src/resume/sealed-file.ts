/**
 * The file of a resume receipt: a line that names the format, a line with an authentication code, a header in JSON, and
 * tables in bytes.
 *
 * ```
 * tacet resume receipt, version 1 LF
 * hmac-sha256 HEX LF
 * header size (u32) · header · rest          all numbers little-endian
 * ```
 *
 * Promise: `unseal` looks at nothing behind the second line before the code over all of it (the first line included) has
 * been found right; the comparison takes the same time wherever two codes differ. The key is never in an error, and
 * never in the file: the code is made with a key that is derived from it, so that it fits nothing else (RFC 2104,
 * RFC 5869 for the thought of one key for one purpose).
 */

import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Secret } from '../base/secret.ts';

const MAGIC = 'tacet resume receipt, version ';
/** Version of the file. A reader ignores every other one. */
export const RESUME_VERSION = 1;
const FIRST_LINE = Buffer.from(`${MAGIC}${RESUME_VERSION}\n`);
const CODE_LABEL = Buffer.from('hmac-sha256 ');
const CODE_DIGITS = 64;
const BODY_AT = FIRST_LINE.length + CODE_LABEL.length + CODE_DIGITS + 1;
const SIZE_BYTES = 4;

/** What a file held. */
export type Unsealed =
  | { readonly kind: 'sealed'; readonly header: Uint8Array; readonly rest: Uint8Array }
  /** `why` is a part of a sentence: `it …`. */
  | { readonly kind: 'refused'; readonly why: string };

/** The bytes of a file. */
export function seal(header: Uint8Array, rest: readonly Uint8Array[], key: Secret): Uint8Array {
  const size = Buffer.alloc(SIZE_BYTES);
  size.writeUInt32LE(header.length);
  const body = [size, header, ...rest];
  const code = codeOf(body, key).toString('hex');
  return Buffer.concat([FIRST_LINE, CODE_LABEL, Buffer.from(`${code}\n`), ...body]);
}

/** Opens a file. Never throws, whatever the bytes are. The parts are views of the file. */
export function unseal(file: Uint8Array, key: Secret): Unsealed {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  if (!bytes.subarray(0, FIRST_LINE.length).equals(FIRST_LINE))
    return { kind: 'refused', why: stranger(bytes) };
  const label = bytes.subarray(FIRST_LINE.length, FIRST_LINE.length + CODE_LABEL.length);
  const digits = bytes.toString('latin1', FIRST_LINE.length + CODE_LABEL.length, BODY_AT - 1);
  const body = bytes.subarray(BODY_AT);
  const isWhole = label.equals(CODE_LABEL) && /^[0-9a-f]{64}$/.test(digits) && bytes[BODY_AT - 1] === 0x0a;
  if (!isWhole || !timingSafeEqual(codeOf([body], key), Buffer.from(digits, 'hex')))
    return {
      kind: 'refused',
      why: 'it is not what was written under this key: it was changed or cut short, or the key is another one',
    };
  if (body.length < SIZE_BYTES) return { kind: 'refused', why: 'it is too short' };
  const headerEnd = SIZE_BYTES + body.readUInt32LE();
  if (headerEnd > body.length) return { kind: 'refused', why: 'it is too short' };
  return { kind: 'sealed', header: body.subarray(SIZE_BYTES, headerEnd), rest: body.subarray(headerEnd) };
}

function stranger(bytes: Buffer): string {
  return bytes.subarray(0, MAGIC.length).toString('latin1') === MAGIC
    ? 'another version of tacet wrote it, in a form of its own'
    : 'it is no resume receipt';
}

function codeOf(parts: readonly Uint8Array[], key: Secret): Buffer {
  const own = createHmac('sha256', key.revealBytes()).update('tacet resume receipt').digest();
  const hmac = createHmac('sha256', own).update(FIRST_LINE);
  for (const part of parts) hmac.update(part);
  return hmac.digest();
}
