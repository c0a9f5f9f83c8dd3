/** The stream behind minted examples: reproducible, and fair where it is used. */

import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { seededRandom, textOf } from '../../src/ruleset/random.ts';

describe('seededRandom', () => {
  it('is SHA-256 of a counter and the seed, so that every machine mints the same', () => {
    const expected = Buffer.concat(
      [0, 1].map((counter) => createHash('sha256').update(`${counter}:seed`).digest()),
    );
    expect(Buffer.from(seededRandom('seed').bytes(64))).toEqual(expected);
  });

  it('gives every number below the bound about equally often', () => {
    const random = seededRandom('fair');
    const counts = new Array<number>(62).fill(0);
    for (let at = 0; at < 62_000; at++) counts[random.below(62)]!++;
    // 1000 each expected; six standard deviations are 190
    expect(Math.min(...counts)).toBeGreaterThan(810);
    expect(Math.max(...counts)).toBeLessThan(1190);
  });

  it('stays below large bounds', () => {
    const random = seededRandom('large');
    const numbers = Array.from({ length: 1000 }, () => random.below(899_999_999_999));
    expect(Math.max(...numbers)).toBeLessThan(899_999_999_999);
    expect(Math.max(...numbers)).toBeGreaterThan(2 ** 32);
  });

  it('answers 0 for the bound 1', () => {
    expect(seededRandom('one').below(1)).toBe(0);
  });

  it('writes texts of the alphabet alone', () => {
    expect(textOf('ab', 100, seededRandom('x'))).toMatch(/^[ab]{100}$/);
  });
});
