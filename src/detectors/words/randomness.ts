/**
 * Is a text as random as a random text of its length and alphabet would be? Shannon entropy over single characters
 * cannot exceed log2 of the length, so a fixed floor is blind to length: the minima here grow with it, so that one random
 * text in a thousand is lost at every length and alphabet (`test/detectors/words.test.ts` repeats the measurement).
 * Pure; never throws.
 */

/** Alphabets with minima of their own, the narrowest that holds the whole text. */
export type Alphabet = 'decimal' | 'hex' | 'base32' | 'base36' | 'base64' | 'ascii';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The alphabet of a text. Mixed case hexadecimal counts as base64, as no encoder writes it; a UUID is hexadecimal. */
export function alphabetOf(text: string): Alphabet {
  if (UUID.test(text)) return 'hex';
  if (/^\d+$/.test(text)) return 'decimal';
  if (/^(?:[0-9a-f]+|[0-9A-F]+)$/.test(text)) return 'hex';
  if (/^(?:[A-Z2-7]+=*|[a-z2-7]+=*)$/.test(text)) return 'base32';
  if (/^(?:[0-9a-z]+|[0-9A-Z]+)$/.test(text)) return 'base36';
  if (/^[A-Za-z0-9+/_-]+=*$/.test(text)) return 'base64';
  return 'ascii';
}

/** Shannon entropy over single characters, in bits per character; 0 for an empty text. */
export function entropyBitsPerChar(text: string): number {
  if (text.length === 0) return 0;
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

/** Lengths for which the minima were measured; between them the minimum is interpolated over the logarithm. */
const LENGTHS: readonly number[] = [8, 12, 16, 24, 32, 48, 64, 128];

/** The one-in-a-thousand quantile of the entropy of random texts, 20,000 a cell (6,000 from 64 on), computed with Python. */
const MINIMA: Readonly<Record<Alphabet, readonly number[]>> = {
  decimal: [1.3, 1.78, 2.12, 2.44, 2.66, 2.89, 2.98, 3.17],
  hex: [1.55, 2.13, 2.48, 2.87, 3.14, 3.4, 3.53, 3.78],
  base32: [1.91, 2.52, 2.85, 3.38, 3.67, 4.06, 4.27, 4.64],
  base36: [2.0, 2.58, 2.95, 3.4, 3.78, 4.14, 4.38, 4.78],
  base64: [2.16, 2.79, 3.2, 3.74, 4.1, 4.53, 4.82, 5.37],
  ascii: [2.16, 2.86, 3.28, 3.86, 4.27, 4.73, 5.07, 5.67],
};

/**
 * Whether a text has at least the entropy that a random text of its length and alphabet has. `allowance` is how far, in
 * bits per character, it may fall below.
 */
export function isRandomFor(text: string, alphabet = alphabetOf(text), allowance = 0): boolean {
  return entropyBitsPerChar(text) >= minimumEntropy(text.length, alphabet) - allowance;
}

/** The least entropy, in bits per character, of a random text of this length in this alphabet. Never falls with length. */
export function minimumEntropy(length: number, alphabet: Alphabet): number {
  const minima = MINIMA[alphabet];
  const above = LENGTHS.findIndex((measured) => measured >= length);
  if (above < 0) return minima.at(-1) ?? 0;
  const high = minima[above] ?? 0;
  if (above === 0) return (high * length) / (LENGTHS[0] ?? 1);
  const from = LENGTHS[above - 1] ?? 1;
  const low = minima[above - 1] ?? 0;
  const share = Math.log2(length / from) / Math.log2((LENGTHS[above] ?? 1) / from);
  return low + (high - low) * share;
}
