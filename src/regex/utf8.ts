/**
 * Characters as bytes: how a character or a range of characters outside ASCII becomes a pattern over bytes.
 *
 * Follows RFC 3629: one to four bytes, no surrogates (U+D800 to U+DFFF), at most U+10FFFF. Every byte sequence that the
 * result describes is the encoding of exactly one character of the range, and the other way round.
 */

import type { ByteRange } from './byte-set.ts';

/** The last character there is. */
export const MAX_CODE_POINT = 0x10ffff;

/** Both ends included. */
export type CodePointRange = readonly [low: number, high: number];

/** Ranges for each byte of an encoding, first byte first: it stands for every combination. */
export type Utf8Sequence = readonly ByteRange[];

/** The last character that is encoded in one, two, three and four bytes. */
const LAST_OF_LENGTH = [0x7f, 0x7ff, 0xffff, MAX_CODE_POINT] as const;
/** The marks of a first byte, by length of the encoding. */
const FIRST_BYTE_MARK = [0x00, 0xc0, 0xe0, 0xf0] as const;
const SURROGATES: CodePointRange = [0xd800, 0xdfff];

/** The bytes of one character. Surrogates, which have none, give the three bytes that they would have. */
export function utf8Bytes(codePoint: number): readonly number[] {
  const length = lengthOf(codePoint);
  const bytes: number[] = [];
  let rest = codePoint;
  for (let i = 1; i < length; i++) {
    bytes.unshift(0x80 | (rest & 0x3f));
    rest >>= 6;
  }
  return [FIRST_BYTE_MARK[length - 1]! | rest, ...bytes];
}

/** The encodings of all characters of a range, surrogates left out; no sequence twice. Empty when nothing is left. */
export function utf8Sequences(low: number, high: number): readonly Utf8Sequence[] {
  if (low > high) return [];
  if (low <= SURROGATES[1] && high >= SURROGATES[0]) {
    return [...utf8Sequences(low, SURROGATES[0] - 1), ...utf8Sequences(SURROGATES[1] + 1, high)];
  }
  const last = LAST_OF_LENGTH[lengthOf(low) - 1]!;
  if (high > last) return [...utf8Sequences(low, last), ...utf8Sequences(last + 1, high)];
  // Cut until both ends agree in all but trailing bytes that run through their full range.
  for (let i = 1; i < lengthOf(low); i++) {
    const mask = 2 ** (6 * i) - 1;
    if ((low & ~mask) === (high & ~mask)) continue;
    if ((low & mask) !== 0)
      return [...utf8Sequences(low, low | mask), ...utf8Sequences((low | mask) + 1, high)];
    if ((high & mask) !== mask) {
      return [...utf8Sequences(low, (high & ~mask) - 1), ...utf8Sequences(high & ~mask, high)];
    }
  }
  const highBytes = utf8Bytes(high);
  return [utf8Bytes(low).map((byte, index): ByteRange => [byte, highBytes[index]!])];
}

/** Sorted, without overlaps, touching ranges joined. */
export function mergeRanges(ranges: readonly CodePointRange[]): readonly CodePointRange[] {
  const merged: [number, number][] = [];
  for (const [low, high] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last !== undefined && low <= last[1] + 1) last[1] = Math.max(last[1], high);
    else merged.push([low, high]);
  }
  return merged;
}

/** What of `[low, high]` lies in none of the ranges, which must come from `mergeRanges`. */
export function gapsBetween(
  ranges: readonly CodePointRange[],
  low: number,
  high: number,
): readonly CodePointRange[] {
  const gaps: CodePointRange[] = [];
  let next = low;
  for (const [from, to] of ranges) {
    if (from > next) gaps.push([next, Math.min(from - 1, high)]);
    next = Math.max(next, to + 1);
  }
  if (next <= high) gaps.push([next, high]);
  return gaps;
}

function lengthOf(codePoint: number): number {
  return LAST_OF_LENGTH.findIndex((last) => codePoint <= last) + 1;
}
