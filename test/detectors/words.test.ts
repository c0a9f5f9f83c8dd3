/** The measures of words and randomness, against random texts drawn with a seed. */

import { describe, expect, it } from 'vitest';
import {
  type Alphabet,
  alphabetOf,
  entropyBitsPerChar,
  isRandomFor,
  minimumEntropy,
} from '../../src/detectors/words/randomness.ts';
import { isWordLike, letterRuns, surpriseOf } from '../../src/detectors/words/surprise.ts';
import { seededRandom, textOf } from '../../src/ruleset/random.ts';
import { fc } from '../property.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const ALPHABETS: Readonly<Record<Alphabet, string>> = {
  decimal: '0123456789',
  hex: '0123456789abcdef',
  base32: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567',
  base36: `0123456789${LETTERS}`,
  base64: `${LETTERS}${LETTERS.toUpperCase()}0123456789+/`,
  ascii: Array.from({ length: 90 }, (_, at) => String.fromCharCode(0x23 + at)).join(''),
};

describe('randomness', () => {
  it('is measured as Shannon defined it', () => {
    expect(entropyBitsPerChar('')).toBe(0);
    expect(entropyBitsPerChar('aaaa')).toBe(0);
    expect(entropyBitsPerChar('abab')).toBe(1);
    expect(entropyBitsPerChar('abcdefgh')).toBe(3);
  });

  const random = seededRandom('randomness');
  it.each(Object.keys(ALPHABETS) as Alphabet[])(
    'of %s loses one random text in a thousand, not more',
    (alphabet) => {
      for (const length of [8, 10, 12, 16, 20, 24, 32, 40, 64, 100, 128]) {
        let lost = 0;
        for (let round = 0; round < 1500; round++) {
          const text = textOf(ALPHABETS[alphabet], length, random);
          if (entropyBitsPerChar(text) < minimumEntropy(length, alphabet)) lost++;
        }
        // 1.5 are expected; more than 9 happen once in 10^5 series.
        expect(lost, `${alphabet} ${length}`).toBeLessThanOrEqual(9);
      }
    },
  );

  it('asks for more of a longer text and never for more than there can be', () => {
    for (const alphabet of Object.keys(ALPHABETS) as Alphabet[]) {
      let before = 0;
      for (let length = 1; length <= 300; length++) {
        const least = minimumEntropy(length, alphabet);
        expect(least).toBeGreaterThanOrEqual(before);
        expect(least).toBeLessThanOrEqual(Math.log2(Math.max(2, length)));
        before = least;
      }
    }
  });

  it('knows the narrowest alphabet of a text', () => {
    expect(alphabetOf('123')).toBe('decimal');
    expect(alphabetOf('12ab')).toBe('hex');
    expect(alphabetOf('12AB')).toBe('hex');
    expect(alphabetOf('QRS234')).toBe('base32');
    expect(alphabetOf('qrs0189')).toBe('base36');
    expect(alphabetOf('12aB')).toBe('base64');
    expect(alphabetOf('1!')).toBe('ascii');
    expect(alphabetOf('01234567-89ab-cdef-0123-456789abcdef')).toBe('hex');
  });

  it('is not seen in repeated and counted texts', () => {
    expect(isRandomFor('aaaaaaaaaaaaaaaa')).toBe(false);
    expect(isRandomFor('abababababababab')).toBe(false);
  });
});

describe('surprise', () => {
  it.each([
    'password',
    'connection',
    'existing',
    'subscription',
    'operator',
    'authentication',
    'welcome',
    'server',
  ])('knows %s for a word', (word) => {
    expect(isWordLike(word)).toBe(true);
    expect(surpriseOf(word).bitsPerChar).toBeLessThan(4.5);
  });

  it('knows few random letters for a word', () => {
    const random = seededRandom('letters');
    let words = 0;
    for (let round = 0; round < 2000; round++) if (isWordLike(textOf(LETTERS, 10, random))) words++;
    // The header of the model says that 95 of 100 lie above the limit at eight letters; at ten it is more.
    expect(words).toBeLessThan(60);
  });

  it('costs a random token far more than words of its length', () => {
    const random = seededRandom('tokens');
    const words = surpriseOf('keyword.operator.assignment.compound').bits;
    for (let round = 0; round < 200; round++) {
      expect(surpriseOf(textOf(ALPHABETS.base64, 36, random)).bits).toBeGreaterThan(words * 1.2);
    }
  });

  it('costs runs and repetitions little, whatever they are made of', () => {
    for (const text of ['aaaaaaaaaaaa', '123456789012', 'abcdefghijkl', 'zyxwvutsrqpo']) {
      expect(surpriseOf(text).bits).toBeLessThan(32);
      expect(surpriseOf(text).runShare).toBeGreaterThan(0.8);
    }
  });

  it('cuts identifiers at humps and at everything that is no letter', () => {
    const runs = (text: string): string[] => letterRuns(text).map(({ start, end }) => text.slice(start, end));
    expect(runs('fooBarHTTPServer2_x')).toEqual(['foo', 'Bar', 'HTTP', 'Server', 'x']);
    expect(runs('')).toEqual([]);
    expect(runs('123 -_')).toEqual([]);
  });

  it('is finite and not negative for any text, and its shares lie between 0 and 1', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: 'binary' }), (text) => {
        const { bits, wordShare, runShare, longestWord } = surpriseOf(text);
        expect(bits).toBeGreaterThanOrEqual(0);
        expect(Number.isFinite(bits)).toBe(true);
        for (const share of [wordShare, runShare]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
        expect(longestWord).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
