/**
 * Reproducible randomness for minted examples: the same seed gives the same stream on every platform and Node version.
 *
 * It is SHA-256 in counter mode: slow as generators go, and far more than fast enough for examples. It must never make
 * a secret that somebody uses.
 */

import { createHash } from 'node:crypto';

/** A stream of random numbers. */
export interface RandomSource {
  /** A whole number, 0 to `bound - 1`, each equally likely. `bound` is 1 to 2^48. */
  below(bound: number): number;
  /** The next bytes of the stream. */
  bytes(count: number): Uint8Array;
}

const BLOCK_BYTES = 32;

/** The stream that belongs to a seed of any text. Never throws for bounds and counts in range. */
export function seededRandom(seed: string): RandomSource {
  let counter = 0;
  let block: Uint8Array = new Uint8Array(0);
  let used = 0;

  function nextByte(): number {
    if (used === block.length) {
      block = createHash('sha256').update(`${counter++}:${seed}`).digest().subarray(0, BLOCK_BYTES);
      used = 0;
    }
    return block[used++]!;
  }

  return {
    below(bound) {
      // Draw again above the greatest multiple of the bound: a plain remainder would prefer small numbers.
      const size = bound <= 0x100 ? 1 : bound <= 0x10000 ? 2 : bound <= 0x100000000 ? 4 : 6;
      const range = 2 ** (8 * size);
      const limit = range - (range % bound);
      for (;;) {
        let value = 0;
        for (let at = 0; at < size; at++) value = value * 256 + nextByte();
        if (value < limit) return value % bound;
      }
    },
    bytes(count) {
      return Uint8Array.from({ length: count }, nextByte);
    },
  };
}

/** One of the items, each equally likely. There must be at least one. */
export function pick<Item>(items: readonly Item[], random: RandomSource): Item {
  return items[random.below(items.length)]!;
}

/** `length` characters of an alphabet. */
export function textOf(alphabet: string, length: number, random: RandomSource): string {
  let text = '';
  for (let at = 0; at < length; at++) text += alphabet[random.below(alphabet.length)];
  return text;
}
