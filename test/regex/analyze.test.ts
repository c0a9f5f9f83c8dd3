/**
 * What analysis says about patterns: a table calculated by hand, and promises checked on the matches of random patterns.
 */

import { describe, expect, it } from 'vitest';
import { analyzePattern, type PatternAnalysis } from '../../src/regex/analyze.ts';
import { ByteSet } from '../../src/regex/byte-set.ts';
import { parsePattern } from '../../src/regex/parse.ts';
import { fc } from '../property.ts';
import { allMatches } from './engines.ts';
import { anyPattern, asciiPattern, byteText } from './patterns.ts';

const INF = Number.POSITIVE_INFINITY;

function analysis(source: string): PatternAnalysis {
  return analyzePattern(parsePattern(source));
}

describe('length and lines', () => {
  it.each([
    // source, least and greatest length, line ends at most
    ['', 0, 0, 0],
    ['abc', 3, 3, 0],
    ['a?b*', 0, INF, 0],
    ['a{3,5}', 3, 5, 0],
    ['(?:ab|c){2,4}', 2, 8, 0],
    ['(?:ab|){3}', 0, 6, 0],
    ['a{0}', 0, 0, 0],
    ['(?:a*){0}', 0, 0, 0],
    ['é', 2, 2, 0],
    ['[aé€]', 1, 3, 0],
    ['x[0-9a-f]{32}\\b', 33, 33, 0],
    // . excludes LF and includes CR
    ['.', 1, 1, 1],
    ['.{2,40}', 2, 40, 40],
    ['.*', 0, INF, INF],
    ['(?s:.){3}', 3, 3, 3],
    ['[^\\r\\n]*', 0, INF, 0],
    ['a\\s{0,3}b', 2, 5, 3],
    ['a\\s*b', 2, INF, INF],
    ['a[ \\t]*b', 2, INF, 0],
    ['a\\r?\\nb', 3, 4, 2],
    ['[^"]{1,100}', 1, 100, 100],
    ['\\S+\\W', 2, INF, 1],
    ['(?:a\\n|b){2,3}', 2, 6, 3],
    ['(?:\\n{0}a)*', 0, INF, 0],
    ['(?m)^a$', 1, 1, 0],
  ])('of %j: %d to %d bytes, %d line ends', (source, min, max, lineEnds) => {
    const { length, lines } = analysis(source);
    expect(length).toEqual({ min, max });
    expect(lines).toEqual(
      lineEnds === 0
        ? { kind: 'line' }
        : lineEnds === INF
          ? { kind: 'unbounded' }
          : { kind: 'lines', count: lineEnds },
    );
  });
});

describe('first bytes', () => {
  it.each([
    ['abc', 'a'],
    ['a?b', 'ab'],
    ['a*(?:b|cd)', 'abc'],
    ['(?i)k', 'kK'],
    ['\\ba{2}', 'a'],
    ['(?:a{0}|b)c', 'bc'],
    ['é', '\xc3'],
    ['(?:|a)b', 'ab'],
  ])('of %j are %j', (source, bytes) => {
    expect(analysis(source).firstBytes.equals(ByteSet.ofText(bytes))).toBe(true);
  });

  it('are all bytes when a match can be empty', () => {
    expect(analysis('a*').firstBytes.size).toBe(256);
    expect(analysis('\\b').firstBytes.size).toBe(256);
  });
});

describe('assertions at the edges', () => {
  it.each([
    ['abc', 'never', 'never', false],
    ['\\babc\\b', 'always', 'always', false],
    ['(?:\\b|x)abc', 'sometimes', 'never', false],
    ['a?\\bb', 'sometimes', 'never', false],
    ['(\\ba|^b)c(?:d|e$)', 'always', 'sometimes', true],
    ['a\\bb', 'never', 'never', false],
    ['(?m)^a$', 'always', 'always', false],
    ['a\\z', 'never', 'always', true],
    ['ab\\b?', 'never', 'sometimes', false],
    ['(?:a\\b)*', 'never', 'sometimes', false],
    ['(?:a\\b)+', 'never', 'always', false],
    ['(?:\\b){0}a', 'never', 'never', false],
    ['(?:)\\Ba', 'always', 'never', false],
  ] as const)('of %j: start %s, end %s, whole text %j', (source, start, end, wholeText) => {
    expect(analysis(source).edges).toEqual({ start, end, wholeText });
  });
});

describe('required literals', () => {
  it.each([
    ['abc', ['abc']],
    ['gh[pousr]_[0-9A-Za-z]{36}', ['gho_', 'ghp_', 'ghr_', 'ghs_', 'ghu_']],
    ['(?:key|token)[=:]', ['key:', 'key=', 'token:', 'token=']],
    ['[a-z]{2,9}(?:key|token)\\s*=', ['key', 'token']],
    ['a[0-9]{3}bcd', ['bcd']],
    ['(?i)api_?key', ['/api_key', '/apikey']],
    ['ab(?i)c', ['/abc']],
    ['(?:abc)?de', ['de']],
    ['(?:ab){2,}', ['abab']],
    ['(abc|xabcx)', ['abc']],
    ['é', ['\xc3\xa9']],
    ['a?', undefined],
    ['[0-9a-z]+', undefined],
    ['', undefined],
    ['(?:a|b*)c*', undefined],
    ['(?:abc|[0-9a-z]{5})', undefined],
  ])('of %j are %j', (source, texts) => {
    // A leading / stands for ignoring case.
    const found = analysis(source).literals?.map(({ text, ignoreCase }) => (ignoreCase ? `/${text}` : text));
    expect(found?.toSorted()).toEqual(texts);
  });
});

it('promises hold for every match of random patterns', () => {
  let matches = 0;
  fc.assert(
    fc.property(
      fc.oneof(asciiPattern, anyPattern),
      fc.array(byteText, { minLength: 3, maxLength: 6 }),
      (source, texts) => {
        const pattern = parsePattern(source);
        const { length, lines, firstBytes, literals, edges } = analyzePattern(pattern);
        for (const text of texts) {
          for (const { start, end } of allMatches(pattern, text)) {
            matches++;
            const match = text.slice(start, end);
            expect(match.length).toBeGreaterThanOrEqual(length.min);
            expect(match.length).toBeLessThanOrEqual(length.max);
            const lineEnds = match.replace(/[^\r\n]/g, '').length;
            if (lines.kind !== 'unbounded') {
              expect(lineEnds).toBeLessThanOrEqual(lines.kind === 'line' ? 0 : lines.count);
            }
            if (match !== '') expect(firstBytes.has(match.charCodeAt(0))).toBe(true);
            else expect(firstBytes.size).toBe(256);
            if (literals !== undefined) {
              const folded = match.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
              const holds = literals.some(({ text, ignoreCase }) =>
                (ignoreCase ? folded : match).includes(text),
              );
              expect(holds).toBe(true);
            }
            // Without assertions at its edges and on the whole text, a match stands anywhere.
            if (edges.start === 'never' && edges.end === 'never' && !edges.wholeText) {
              const moved = allMatches(pattern, `\n${match}\n`);
              expect(moved.length).toBeGreaterThan(0);
            }
          }
        }
      },
    ),
    { numRuns: 800 },
  );
  expect(matches).toBeGreaterThan(300);
});
