/**
 * The V8 translation: what it prints and how it is compiled, what it refuses, and the corners in which V8's own syntax
 * means something else than RE2's. `equivalence.test.ts` compares meanings at large.
 */

import { describe, expect, it } from 'vitest';
import { parsePattern } from '../../src/regex/parse.ts';
import { PatternError } from '../../src/regex/pattern-error.ts';
import { re2jsEngine } from '../../src/regex/re2js.ts';
import { toRe2 } from '../../src/regex/to-re2.ts';
import { compileV8, compileV8Source, toV8 } from '../../src/regex/to-v8.ts';
import { linearPlaces, nativeEngine, v8Places } from './engines.ts';

describe('the printed source', () => {
  it.each([
    // source, V8, RE2
    ['abc', 'abc', 'abc'],
    ['(?i)ab1', '[Aa][Bb]1', '[Aa][Bb]1'],
    ['.', '[^\\x0a]', '[\\x00-\\x09\\x0b-\\xff]'],
    ['(?s).', '[^]', '[\\x00-\\xff]'],
    ['\\s', '[\\x09\\x0a\\x0c\\x0d ]', '[\\x09\\x0a\\x0c\\x0d ]'],
    ['[^\\x00-\\x{10ffff}]', '[]', '[^\\x00-\\x{10ffff}]'],
    ['^a$', '^a$', '\\Aa\\z'],
    ['(?m)^a$', '(?<![^\\n])a(?![^\\n])', '(?m:^)a(?m:$)'],
    ['\\A\\b\\B\\z', '^\\b\\B$', '\\A\\b\\B\\z'],
    ['(?P<x>a)(b)(?:c)', '(?<x>a)(b)c', '(?P<x>a)(b)c'],
    ['(?:ab)+?c{2,}d{3}', '(?:ab)+?c{2,}d{3}', '(?:ab)+?c{2,}d{3}'],
    ['a|(?:b|c)d', 'a|(?:b|c)d', 'a|(?:b|c)d'],
    ['(?:a*)?', '(?:a*|)', '(?:a*)?'],
    ['(?:a*)??', '(?:|a*)', '(?:a*)??'],
    ['\\/[\\]\\\\^-]', '\\x2f[\\x2d\\x5c-\\x5e]', '\\x2f[\\x2d\\x5c-\\x5e]'],
    ['', '(?:)', '(?:)'],
    ['é', '\\xc3\\xa9', '\\xc3\\xa9'],
  ])('of %j is %j for V8 and %j for RE2', (source, v8, re2) => {
    expect(toV8(parsePattern(source))).toBe(v8);
    expect(toRe2(parsePattern(source))).toBe(re2);
  });

  it('is compiled without flags that change its meaning', () => {
    const pattern = parsePattern('(?is)a.');
    expect(compileV8(pattern, { mode: 'sticky' }).flags).toBe('y');
    expect(compileV8(pattern, { mode: 'search' }).flags).toBe('g');
    expect(compileV8(pattern, { mode: 'search', indices: true }).flags).toBe('dg');
    expect(compileV8Source('a', { mode: 'sticky', indices: true }).flags).toBe('dy');
  });

  it('keeps the names of groups', () => {
    const expression = compileV8(parsePattern('(?P<id>[0-9]+):(?P<secret>[a-z]+)'), { mode: 'search' });
    expect({ ...expression.exec('x 12:abc')?.groups }).toEqual({ id: '12', secret: 'abc' });
  });
});

describe('where V8 would mean something else', () => {
  it.each([
    // source, offset: V8 drops a round that matched nothing, RE2 counts it
    ['(|a)*', 4],
    ['x(?:a*)+', 7],
    ['(?:a|b?){2,3}', 8],
    ['(?:\\b)*', 6],
    // V8 forgets a group in each round, RE2 remembers it
    ['(?:(a)|b)*', 9],
    ['(?:a(b)?){2}', 9],
    ['(?:(a){0,2}b)+', 13],
  ])('%j is refused at %d', (source, offset) => {
    const error = (() => {
      try {
        toV8(parsePattern(source));
        return undefined;
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(error).toBeInstanceOf(PatternError);
    expect(error).toMatchObject({ offset });
  });

  it.each([['(?:a*){2}'], ['(?:(a)b)*'], ['(?:(a)+b)*'], ['((a)|b)?'], ['(a*)?b']])(
    '%j means the same and is not',
    (source) => {
      expect(() => toV8(parsePattern(source))).not.toThrow();
    },
  );

  it.each([
    // source, text, places by hand
    ['(?m)a$', 'a\rb', undefined], // only LF ends a line
    ['(?m)^b', 'a\rb', undefined],
    ['(?m)^b', 'a\nb', [[2, 3]]],
    ['(?m)a$', 'a\nb', [[0, 1]]],
    ['a$', 'a\n', undefined], // $ is \z, not before a last line end
    ['.', '\r', [[0, 1]]], // V8's . leaves out CR and more
    ['\\s', '\v\xa0', undefined], // V8's \s has these
    ['\\bb', '\xe9b', [[1, 2]]], // é is no word byte
    ['(?i)\\xb5', '\xb5', undefined], // µ is two bytes
    [
      '(a*)?',
      'b',
      [
        [0, 0],
        [0, 0],
      ],
    ], // V8 leaves the group of an empty round unset
    [
      '(|a)?',
      'a',
      [
        [0, 0],
        [0, 0],
      ],
    ],
    ['(|a)??', 'a', [[0, 0], null]],
  ] as const)('%j finds in %j what RE2 finds', (source, text, places) => {
    const pattern = parsePattern(source);
    expect(v8Places(pattern, text)).toEqual(places);
    expect(linearPlaces(re2jsEngine.compile(toRe2(pattern)), text)).toEqual(places);
    if (nativeEngine !== undefined) {
      expect(linearPlaces(nativeEngine.compile(toRe2(pattern)), text)).toEqual(places);
    }
  });
});
