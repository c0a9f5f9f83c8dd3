/**
 * Small parts that the proofs share: CRC-32 over text, its spellings, and the three outcomes. A proof judges text of any
 * shape without throwing; where an issuer has not said which bytes a checksum covers, every plausible range is tried,
 * as a random text passes one 32-bit check in four thousand million.
 */

import { fromLatin1 } from '../../base/bytes.ts';
import { crc32 } from '../../base/crc32.ts';
import type { Proof } from '../contract.ts';

/** What a proof answers. */
export type Outcome = ReturnType<Proof['check']>;

/** The outcome of a question with two answers. */
export function outcomeOf(fits: boolean): Outcome {
  return fits ? 'passed' : 'failed';
}

/** CRC-32 of a latin1 text, 0 to 2^32 - 1. */
export function crc32Of(text: string): number {
  return crc32(fromLatin1(text));
}

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** A number in base 62 (digits, capitals, small letters), filled with zeros on the left. */
export function toBase62(value: number, width: number): string {
  let text = '';
  for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) text = (BASE62[rest % 62] ?? '') + text;
  return text.padStart(width, '0');
}

/** A 32-bit number as eight small hexadecimal digits, most significant byte first. */
export function toHex32(value: number): string {
  return value.toString(16).padStart(8, '0');
}

/** The four bytes of a 32-bit number, least significant first. */
export function littleEndian(value: number): Uint8Array {
  return Uint8Array.of(value & 0xff, (value >>> 8) & 0xff, (value >>> 16) & 0xff, value >>> 24);
}

/** Whether eight hexadecimal digits are the CRC-32 of any of the texts, in either byte order. */
export function isHexCrc(digits: string, texts: readonly string[]): boolean {
  const wanted = digits.toLowerCase();
  return texts.some((text) => {
    const crc = crc32Of(text);
    return toHex32(crc) === wanted || Buffer.from(littleEndian(crc)).toString('hex') === wanted;
  });
}
