/**
 * Where literals stand in matches: a table calculated by hand, whole small languages by enumeration (the words come from
 * re2js), and promises checked on the matches of random patterns.
 */

import { RE2JS } from 're2js';
import { describe, expect, it } from 'vitest';
import { ByteSet } from '../../src/regex/byte-set.ts';
import type { Literal } from '../../src/regex/literals.ts';
import { parsePattern } from '../../src/regex/parse.ts';
import { type LiteralCover, literalPlacements, placeLiterals } from '../../src/regex/placement.ts';
import { fc } from '../property.ts';
import { allMatches } from './engines.ts';
import { anyPattern, asciiPattern, byteText } from './patterns.ts';

const INF = Number.POSITIVE_INFINITY;
const RUN = ByteSet.ofText('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/_=-');

/** A leading / stands for ignoring case. */
function literal(text: string): Literal {
  return text.startsWith('/') ? { text: text.slice(1), ignoreCase: true } : { text, ignoreCase: false };
}

function cover(source: string, texts: readonly string[]): LiteralCover {
  return placeLiterals(parsePattern(source).root, texts.map(literal), RUN);
}

describe('placement', () => {
  it.each([
    // source, literals, in every match, for each literal: least and greatest distance, least run; null: not found
    ['ghp_[0-9A-Za-z]{36}', ['ghp_'], true, [[0, 0, 40]]],
    ['\\bghp_[0-9A-Za-z]{36}\\b', ['ghp_'], true, [[0, 0, 40]]],
    ['gh[pousr]_[0-9]{8}', ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'], true, Array(5).fill([0, 0, 12])],
    ['gh[pousr]_[0-9]{8}', ['ghp_'], false, [[0, 0, 12]]],
    ['[a-z]{0,20}key=', ['key='], true, [[0, 20, 4]]],
    ['[a-z]{0,20}key=', ['key'], true, [[0, 20, 4]]],
    ['[a-z]*key', ['key'], true, [[0, INF, 3]]],
    ['[0-9]{2,4}-key', ['key'], true, [[3, 5, 6]]],
    ['[0-9]{2,4} key', ['key'], true, [[3, 5, 3]]],
    ['(?i)key', ['key'], false, [[0, 0, 3]]],
    ['(?i)key', ['/key'], true, [[0, 0, 3]]],
    [
      'key|token',
      ['key', 'token'],
      true,
      [
        [0, 0, 3],
        [0, 0, 5],
      ],
    ],
    ['key|token', ['key'], false, [[0, 0, 3]]],
    [
      'apikey',
      ['apikey', 'key'],
      true,
      [
        [0, 0, 6],
        [3, 3, 6],
      ],
    ],
    ['akeyb?', ['keyb', 'key'], true, [null, [1, 1, 4]]],
    ['abc', ['d'], false, [null]],
    ['(?:a{3}){2}b', ['aab'], true, [[4, 4, 7]]],
    ['a{1000}b', ['b'], true, [[1000, 1000, 64]]],
    ['x?é', ['\xc3\xa9'], true, [[0, 1, 0]]],
    ['(?:a|b*)', ['a'], false, [[0, 0, 1]]],
    ['k(?:ey)+', ['key'], true, [[0, 0, 3]]],
    ['(?:x*y)*key', ['key'], true, [[0, INF, 3]]],
    ['(?:a?){5}k', ['k'], true, [[0, 5, 1]]],
    ['k[ -~]{3}', ['k'], true, [[0, 0, 1]]],
    ['k\\.yyy', ['k.y'], true, [[0, 0, 0]]],
    ['[e.]{3}key', ['key'], true, [[3, 3, 3]]],
    ['-----BEGIN', ['BEGIN'], true, [[5, 5, 10]]],
  ] as const)('in %j of %j', (source, texts, everyMatch, expected) => {
    expect(cover(source, texts)).toEqual({
      everyMatch,
      placements: (expected as readonly (readonly number[] | null)[]).map((place) => ({
        found: place !== null,
        minBefore: place?.[0] ?? 0,
        maxBefore: place?.[1] ?? 0,
        leastRun: place?.[2] ?? 0,
      })),
    });
  });

  it('of a single literal says whether every match contains it', () => {
    const { root } = parsePattern('(?:my)?key=[a-z]+');
    expect(literalPlacements(root, literal('key='))).toEqual({
      everyMatch: true,
      found: true,
      minBefore: 0,
      maxBefore: 2,
      leastRun: 0,
    });
    expect(literalPlacements(root, literal('mykey')).everyMatch).toBe(false);
  });

  it('promises nothing for a pattern that is too large to follow', () => {
    expect(cover('a?'.repeat(5000), ['a'])).toEqual({
      everyMatch: false,
      placements: [{ found: true, minBefore: 0, maxBefore: INF, leastRun: 0 }],
    });
  });
});

/** The literals that end first in a text, with the distance of each from the text's start. */
function firstToEnd(text: string, literals: readonly Literal[]): readonly { index: number; at: number }[] {
  const folded = text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  for (let end = 1; end <= text.length; end++) {
    const ending = literals.flatMap((each, index) =>
      (each.ignoreCase ? folded : text).slice(0, end).endsWith(each.text)
        ? [{ index, at: end - each.text.length }]
        : [],
    );
    if (ending.length > 0) return ending;
  }
  return [];
}

describe('small languages', () => {
  // Two items of at most four bytes each: no word of a generated language is longer than eight.
  const words = Array.from({ length: 2 ** 9 - 1 }, (_, index) =>
    (index + 1).toString(2).slice(1).replaceAll('0', 'a').replaceAll('1', 'b'),
  );
  const atom = fc.constantFrom('a', 'b', '[ab]', '(?:ab|b)', '(?:a|)', 'ba');
  const counted = fc
    .tuple(atom, fc.constantFrom('', '?', '{0,2}', '{2}'))
    .map(([body, count]) => (body.length > 1 ? `(?:${body})${count}` : `${body}${count}`));
  const branch = fc.array(counted, { minLength: 1, maxLength: 2 }).map((parts) => parts.join(''));
  const small = fc.array(branch, { minLength: 1, maxLength: 3 }).map((branches) => branches.join('|'));
  const texts = fc.uniqueArray(fc.constantFrom('a', 'b', 'ab', 'ba', 'aa', 'abb', 'bab'), {
    minLength: 1,
    maxLength: 2,
  });

  it('are placed exactly', () => {
    fc.assert(
      fc.property(small, texts, (source, wanted) => {
        const language = RE2JS.compile(source);
        const firsts = words
          .filter((word) => language.testExact(word))
          .map((word) => firstToEnd(word, wanted.map(literal)));
        const { everyMatch, placements } = cover(source, wanted);
        expect(everyMatch).toBe(firsts.every((first) => first.length > 0));
        placements.forEach((placement, index) => {
          const places = firsts.flat().flatMap((first) => (first.index === index ? [first.at] : []));
          expect(placement).toMatchObject({
            found: places.length > 0,
            minBefore: places.length > 0 ? Math.min(...places) : 0,
            maxBefore: places.length > 0 ? Math.max(...places) : 0,
          });
        });
      }),
      { numRuns: 500 },
    );
  });
});

it('promises hold for every match of random patterns', () => {
  let placed = 0;
  const lists = fc.uniqueArray(
    fc.constantFrom('a', '/a', 'b', 'ab', '/ab', 'ba', 'aa', 'c', 'k1', '/k', '_', '\xc3'),
    {
      minLength: 1,
      maxLength: 3,
    },
  );
  fc.assert(
    fc.property(
      fc.oneof(asciiPattern, anyPattern),
      fc.array(byteText, { minLength: 3, maxLength: 6 }),
      lists,
      (source, texts, wanted) => {
        const pattern = parsePattern(source);
        const literals = wanted.map(literal);
        const { everyMatch, placements } = placeLiterals(pattern.root, literals, RUN);
        for (const text of texts) {
          for (const { start, end } of allMatches(pattern, text)) {
            const match = text.slice(start, end);
            const firsts = firstToEnd(match, literals);
            if (everyMatch) expect(firsts).not.toEqual([]);
            for (const { index, at } of firsts) {
              placed++;
              const placement = placements[index]!;
              expect(placement.found).toBe(true);
              expect(at).toBeGreaterThanOrEqual(placement.minBefore);
              expect(at).toBeLessThanOrEqual(placement.maxBefore);
              expect(runAround(match, at, literals[index]!.text.length)).toBeGreaterThanOrEqual(
                placement.leastRun,
              );
            }
          }
        }
      },
    ),
    { numRuns: 800 },
  );
  expect(placed).toBeGreaterThan(300);
});

/** The length of the run of run bytes that wholly holds a stretch of the text; 0 when it is not wholly in one. */
function runAround(text: string, at: number, length: number): number {
  const isRun = (offset: number): boolean =>
    offset >= 0 && offset < text.length && RUN.has(text.charCodeAt(offset));
  for (let offset = at; offset < at + length; offset++) if (!isRun(offset)) return 0;
  let low = at;
  let high = at + length;
  while (isRun(low - 1)) low--;
  while (isRun(high)) high++;
  return high - low;
}
