/**
 * What the parser accepts, refuses (and at which character), and reads out of a pattern.
 * Expected values: the RE2 syntax page, and the answers of re2js and native RE2 for the random sources.
 */

import { RE2JS } from 're2js';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/base/errors.ts';
import type { PatternNode } from '../../src/regex/ast.ts';
import { MAX_NESTING, MAX_SOURCE_LENGTH, parsePattern } from '../../src/regex/parse.ts';
import { PatternError } from '../../src/regex/pattern-error.ts';
import { re2jsEngine } from '../../src/regex/re2js.ts';
import { toRe2 } from '../../src/regex/to-re2.ts';
import { fc } from '../property.ts';
import { nativeEngine } from './engines.ts';
import { sourcePieces } from './patterns.ts';

/** Whether the pattern's first match is the whole of the bytes. */
function matchesAll(source: string, text: string): boolean {
  const match = re2jsEngine.compile(toRe2(parsePattern(source))).exec(text, 0, text.length);
  return match?.start === 0 && match.end === text.length;
}

/** The bytes of a text, as latin1. */
function utf8(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

function refusal(source: string): PatternError | undefined {
  try {
    parsePattern(source);
    return undefined;
  } catch (error) {
    if (error instanceof PatternError) return error;
    throw error;
  }
}

describe('what a pattern means', () => {
  it.each([
    // source, a text that it matches as a whole, one that it does not
    ['abc', 'abc', 'abC'],
    ['(?i)aBc', 'AbC', 'ab'],
    ['a(?i)b', 'aB', 'AB'],
    ['(?i:a)b', 'Ab', 'AB'],
    ['(?i)a(?-i)b', 'Ab', 'AB'],
    ['(a(?i)b)c', 'aBc', 'aBC'],
    ['(?i)a|b', 'B', 'c'],
    ['a|b|', '', 'c'],
    ['.', '\r', '\n'],
    ['(?s).', '\n', ''],
    ['.', '\xff', 'ab'],
    ['\\d\\D', '1\xe9', '11'],
    ['\\w', '_', '-'],
    ['\\W', '\x80', 'a'],
    ['\\s', '\f', '\v'],
    ['[[:space:]]', '\v', 'x'],
    ['\\S', '\v', ' '],
    ['[]a]', ']', 'b'],
    ['[^]a]', 'b', ']'],
    ['[a-]', '-', 'b'],
    ['[-a]', '-', 'b'],
    ['[a\\-z]', '-', 'b'],
    ['[\\d-z]', '-', 'y'],
    ['[[:alpha:]_]', '_', '1'],
    ['[[:^alpha:]]', '1', 'a'],
    ['[^[:alpha:]]', '1', 'a'],
    ['[[:xdigit:]]', 'F', 'g'],
    ['[[:punct:]]', '~', 'a'],
    ['[[a]', '[', 'b'],
    ['(?i)[a-c]', 'B', 'd'],
    ['(?i)[^a]', 'b', 'A'],
    ['(?i)[[:lower:]]', 'A', '1'],
    ['\\x41\\x{42}\\103', 'ABC', 'ABc'],
    ['\\0', '\0', '0'],
    ['\\07', '\x07', '\0'],
    ['\\a\\f\\t\\n\\r\\v', '\x07\f\t\n\r\v', ''],
    ['\\.\\/\\"\\_\\-\\ ', './"_- ', ''],
    ['\\Qa.b*\\E', 'a.b*', 'axb*'],
    ['\\Qa.\\E*', 'a...', 'a.a.'],
    ['\\Q\\', '\\', ''],
    ['a{2}', 'aa', 'a'],
    ['a{2,}', 'aaa', 'a'],
    ['a{1,2}', 'aa', 'aaa'],
    ['a{,2}', 'a{,2}', 'aa'],
    ['a{', 'a{', 'a'],
    ['a{01}', 'a{01}', 'a'],
    ['a{x}', 'a{x}', 'a'],
    ['a{0}', '', 'a'],
    ['}', '}', ''],
    ['\\pL\\p{Lu}', 'aB', 'ab'],
    ['\\PL', '1', 'a'],
    ['\\p{^Nd}', 'a', '1'],
    ['[\\pN\\p{Pd}]', '-', 'a'],
    ['(?P<n>a)(?<m>b)', 'ab', 'a'],
    ['', '', 'a'],
    ['()', '', 'a'],
    ['(?i)k', 'K', utf8('\u212a')],
    ['é', utf8('é'), '\xe9'],
    ['é+', utf8('éé'), '\xc3\xa9\xa9'],
    ['\\xe9', utf8('é'), '\xe9'],
    ['(?i)É', utf8('é'), utf8('e')],
    ['(?i)пароль', utf8('ПАРОЛЬ'), utf8('пароли')],
    ['[а-я]', utf8('ж'), utf8('Ж')],
    ['(?i)[а-я]', utf8('Ж'), utf8('z')],
    ['[aé]', utf8('é'), '\xc3'],
    ['[^é]', utf8('è'), utf8('é')],
    ['[^é]', 'e', '\xff'],
    ['[^e]', '\xff', utf8('é')],
    ['[^\\x00-\\x7f]', '\xff', 'a'],
    ['[^\\x00-\\x{10ffff}]?', '', 'a'],
    ['[\\x{80}-\\x{10ffff}]', utf8('\u{1f511}'), '\x80'],
    ['\u{1f511}', utf8('\u{1f511}'), utf8('\u{1f510}')],
  ])('%j matches %j and not %j', (source, match, other) => {
    expect(matchesAll(source, match)).toBe(true);
    expect(matchesAll(source, other)).toBe(false);
  });

  it.each([
    ['(a)(?:b)(?P<c>c)(?<d>(e))', [undefined, 'c', 'd', undefined]],
    ['(?i)x', []],
    ['((?:(z)))', [undefined, undefined]],
  ])('%j numbers and names its groups', (source, names) => {
    expect(parsePattern(source).captures).toEqual(names.map((name, i) => ({ index: i + 1, name })));
  });

  it.each([
    ['^', 'text-start'],
    ['(?m)^', 'line-start'],
    ['$', 'text-end'],
    ['(?m)$', 'line-end'],
    ['\\A', 'text-start'],
    ['(?m)\\A', 'text-start'],
    ['\\z', 'text-end'],
    ['\\b', 'word-boundary'],
    ['\\B', 'not-word-boundary'],
  ])('%j is an assertion', (source, what) => {
    expect(parsePattern(source).root).toEqual({ kind: 'assertion', what });
  });

  it.each([
    ['a*', 0, Number.POSITIVE_INFINITY, false],
    ['a*?', 0, Number.POSITIVE_INFINITY, true],
    ['a+', 1, Number.POSITIVE_INFINITY, false],
    ['a??', 0, 1, true],
    ['a{3}', 3, 3, false],
    ['a{3,}?', 3, Number.POSITIVE_INFINITY, true],
    ['a{3,5}', 3, 5, false],
    ['(?U)a*', 0, Number.POSITIVE_INFINITY, true],
    ['(?U)a*?', 0, Number.POSITIVE_INFINITY, false],
    ['a{1000}', 1000, 1000, false],
  ])('%j repeats from %d to %d times, lazy: %j', (source, min, max, lazy) => {
    const { root } = parsePattern(source);
    expect(root).toMatchObject({ kind: 'repeat', min, max, lazy } satisfies Partial<PatternNode>);
  });
});

describe('what is refused', () => {
  it.each([
    ['a(?=b)', 1, 'look-ahead'],
    ['a(?!b)', 1, 'look-ahead'],
    ['(?<=a)b', 0, 'look-behind'],
    ['x(?<!a)b', 1, 'look-behind'],
    ['(a)\\1', 3, 'back reference'],
    ['\\8', 0, 'back reference'],
    ['(?P<n>a)(?P=n)', 8, 'back reference'],
    ['(?P<n>a)\\k<n>', 8, 'back reference'],
    ['(?>a)', 0, 'atomic'],
    ['(?#a)', 0, 'comment'],
    ['(?R)', 0, 'recursion'],
    ['(?(1)a)', 0, 'condition'],
    ['(?|a)', 0, 'branch reset'],
    ['a++', 2, 'repeated'],
    ['a**', 2, 'repeated'],
    ['a{2}{3}', 4, 'repeated'],
    ['a+??', 3, 'repeated'],
    ['*a', 0, 'nothing to repeat'],
    ['a|+', 2, 'nothing to repeat'],
    ['(?:{2})', 3, 'nothing to repeat'],
    ['a(?i)*', 1, 'nothing to repeat'],
    ['a{1001}', 1, 'a repetition counts further than 1000'],
    ['a{2,1001}', 1, 'a repetition counts further than 1000'],
    ['a{99999999999}', 1, 'a repetition counts further than 1000'],
    ['a{3,2}', 1, 'wrong order'],
    ['(?:a{40}){40}', 4, 'nested repetitions'],
    ['(ab', 0, 'not closed'],
    ['a(b(c)', 1, 'not closed'],
    ['ab)', 2, 'not opened'],
    ['a[bc', 1, 'not closed'],
    ['a[]', 1, 'not closed'],
    ['[z-a]', 1, 'wrong order'],
    ['[a-\\d]', 3, 'not an escape'],
    ['[[:foo:]]', 1, 'POSIX class'],
    ['[a\\b]', 2, 'not an escape'],
    ['ab\\', 2, 'backslash'],
    ['\\xg', 0, 'hexadecimal'],
    ['\\x4', 0, 'hexadecimal'],
    ['\\x{}', 0, 'hexadecimal'],
    ['\\x{110000}', 0, 'no character'],
    ['\\x{d800}', 0, 'no character'],
    ['a\\Cb', 1, '\\C'],
    ['\\Z', 0, '\\Z'],
    ['\\y', 0, '\\y'],
    ['\\E', 0, '\\E'],
    ['\\é', 0, 'outside ASCII'],
    ['\\p{Greek}', 0, 'general category'],
    ['\\pM', 0, 'general category'],
    ['[\\p{Lo}]', 1, 'general category'],
    ['\\p', 0, 'general category'],
    ['(?P<1a>x)', 4, 'name'],
    ['(?P<a', 4, 'name'],
    ['(?<>x)', 3, 'name'],
    ['(?P<n>a)(?P<n>b)', 8, 'named n'],
    ['(?x)a', 0, 'no flag x'],
    ['(?i-)a', 0, 'opens no group'],
    ['(?', 0, 'opens no group'],
    ['a\ud800', 1, 'surrogate'],
    ['\u{1f511}(', 2, 'not closed'],
  ])('%j at offset %d: %s', (source, offset, words) => {
    const error = refusal(source);
    expect(error).toBeInstanceOf(InputError);
    expect(error?.message).toContain(words);
    expect(error?.offset).toBe(offset);
    expect(error?.message).toMatch(/^[a-z(\\].*[^.]$/s);
  });

  it('limits nesting, size and length', () => {
    const nested = (depth: number): string => '('.repeat(depth) + ')'.repeat(depth);
    expect(refusal(nested(MAX_NESTING))).toBeUndefined();
    expect(refusal(nested(MAX_NESTING + 1))).toMatchObject({ offset: MAX_NESTING });
    expect(refusal('a'.repeat(20_000))).toBeUndefined();
    expect(refusal('a'.repeat(20_001))?.message).toContain('larger');
    expect(refusal('a{1000}'.repeat(21))?.message).toContain('larger');
    expect(refusal('|'.repeat(MAX_SOURCE_LENGTH + 1))).toMatchObject({ offset: MAX_SOURCE_LENGTH });
  });
});

describe('random sources', () => {
  /** The only ways in which a source that RE2 accepts is refused here. */
  const KNOWN = /\\C is not|nothing to repeat|name of a group|general category|nest deeper|larger|longer/;

  it('are accepted where RE2 accepts them, and else refused with a PatternError inside the source', () => {
    fc.assert(
      fc.property(sourcePieces, (source) => {
        const error = refusal(source);
        if (error !== undefined) {
          expect(error.offset).toBeGreaterThanOrEqual(0);
          expect(error.offset).toBeLessThanOrEqual(source.length);
        }
        const accepted = acceptedByRe2(source);
        if (error === undefined) expect(accepted).toBe(true);
        else if (accepted) expect(error.message).toMatch(KNOWN);
      }),
      { numRuns: 5000 },
    );
  });

  it('of any characters throw nothing else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (source) => {
        const error = refusal(source);
        if (error === undefined) re2jsEngine.compile(toRe2(parsePattern(source)));
      }),
      { numRuns: 2000 },
    );
  });

  function acceptedByRe2(source: string): boolean {
    // re2js 2.10 refuses the class in `[[:]`, which Go and C++ accept: then only the native engine is asked.
    if (nativeEngine === undefined && source.includes('[:')) return refusal(source) === undefined;
    try {
      if (nativeEngine === undefined) RE2JS.compile(source);
      else nativeEngine.compile(source);
      return true;
    } catch {
      return false;
    }
  }
});
