/**
 * age identities: Bech32 in capitals with the human-readable part `age-secret-key-` and, for plugins and post-quantum
 * keys, others that begin so (C2SP, age.md; Bech32: BIP 173, whose generator and constant are used).
 */

import type { Proof } from '../contract.ts';
import { outcomeOf } from './outcome.ts';

const ALPHABET = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const GENERATOR: readonly number[] = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

/** `AGE-SECRET-KEY-1…` */
export const ageKey: Proof = {
  name: 'age-key',
  what: 'checksum',
  check(secret) {
    if (secret !== secret.toUpperCase()) return 'failed';
    return outcomeOf(isBech32(secret.toLowerCase()));
  },
};

/** Whether a text in small letters is Bech32 with a right checksum. */
export function isBech32(text: string): boolean {
  const separator = text.lastIndexOf('1');
  if (separator < 1 || text.length - separator < 7) return false;
  const part = [...text.slice(0, separator)].map((character) => character.charCodeAt(0));
  const data = [...text.slice(separator + 1)].map((character) => ALPHABET.indexOf(character));
  if (data.includes(-1)) return false;
  return polymod([...part.map((code) => code >> 5), 0, ...part.map((code) => code & 31), ...data]) === 1;
}

function polymod(values: readonly number[]): number {
  let check = 1;
  for (const value of values) {
    const top = check >>> 25;
    check = ((check & 0x1ffffff) << 5) ^ value;
    for (const [bit, generator] of GENERATOR.entries()) if (((top >>> bit) & 1) !== 0) check ^= generator;
  }
  return check >>> 0;
}
