/**
 * The alphabets that credentials are written in, by the names that rule authors use in examples.
 *
 * Base64, base64url and base32 are those of RFC 4648 (without the padding sign), base58 is Bitcoin's, base62 has the
 * order digits, capitals, small letters in which issuers write checksums.
 */

const DIGITS = '0123456789';
const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const LOWER = 'abcdefghijklmnopqrstuvwxyz';

/** Digits, capitals, small letters: also the digits of a base-62 number, in order. */
export const BASE62 = DIGITS + UPPER + LOWER;

/** The 32 letters and digits of RFC 4648 base32, in order of their values. */
export const BASE32 = `${UPPER}234567`;

/** The alphabet behind each placeholder that is an alphabet with a length: `{base62:36}`. */
export const ALPHABETS: ReadonlyMap<string, string> = new Map([
  ['base62', BASE62],
  ['alnum', DIGITS + LOWER],
  ['ALNUM', DIGITS + UPPER],
  ['lower', LOWER],
  ['upper', UPPER],
  ['letters', UPPER + LOWER],
  ['digits', DIGITS],
  ['hex', `${DIGITS}abcdef`],
  ['HEX', `${DIGITS}ABCDEF`],
  ['base64', `${UPPER}${LOWER}${DIGITS}+/`],
  ['base64url', `${UPPER}${LOWER}${DIGITS}-_`],
  ['base32', BASE32],
  ['base58', '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'],
]);

/** A number from 0 up in the given digits, most significant first, padded on the left with the zero digit. */
export function writeNumber(value: number, digits: string, width: number): string {
  let text = '';
  for (let rest = value; rest > 0; rest = Math.floor(rest / digits.length)) {
    text = digits[rest % digits.length] + text;
  }
  return text.padStart(width, digits[0]!);
}

/** Bytes in RFC 4648 base32, capitals, without padding. */
export function toBase32(bytes: Uint8Array): string {
  let text = '';
  let bits = 0;
  let value = 0;
  for (const byte of bytes) {
    value = (value << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += BASE32[(value >>> bits) & 31];
    }
    value &= (1 << bits) - 1;
  }
  return bits === 0 ? text : text + BASE32[(value << (5 - bits)) & 31];
}
