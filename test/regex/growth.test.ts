/**
 * The growth test tells patterns of linear cost from steeper ones, and V8's own clock agrees with the counted steps.
 * What each pattern is was worked out by hand; the reason stands beside it.
 */

import { describe, expect, it } from 'vitest';
import { compileStepCounter } from '../../src/regex/backtrack.ts';
import { growthRefusal, MAX_ADMITTED_STEPS, MAX_EXPONENT, measureGrowth } from '../../src/regex/growth.ts';
import { hostileTexts } from '../../src/regex/hostile-texts.ts';
import { parsePattern } from '../../src/regex/parse.ts';
import { PatternError } from '../../src/regex/pattern-error.ts';
import { compileV8, v8Refusal } from '../../src/regex/to-v8.ts';
import { fc } from '../property.ts';
import { asciiPattern } from './patterns.ts';

describe('the step counter', () => {
  it.each([
    // Counted by hand: one step for each instruction entered, each byte a run takes, and each way taken back.
    ['abc', 'abc', 4, 3], // three bytes and the match
    ['abc', 'abd', 3, undefined], // three bytes, the last in vain
    ['a*b', 'aaa', 11, undefined], // run 1+3, b 1, then three times: back 1, b 1
    ['a*?b', 'aab', 7, 3], // run 1, b 1, then twice: on 1, b 1; match 1
    ['a|b', 'b', 5, 1], // fork 1, a 1, back 1, b 1, match 1
  ])('needs for %j over %j %d steps', (source, text, steps, end) => {
    expect(compileStepCounter(parsePattern(source).root)(text, 0, 1000)).toEqual({
      steps,
      end,
      exhausted: false,
    });
  });

  it('gives up at its limit', () => {
    const counter = compileStepCounter(parsePattern('(?:a+)+b').root);
    expect(counter('a'.repeat(64), 0, 5000)).toEqual({ steps: 5000, end: undefined, exhausted: true });
  });
});

describe('patterns of linear cost are admitted', () => {
  it.each([
    ['abc', 'no repetition'],
    ['[a-z]+', 'one run'],
    ['a*b', 'one run, given back once'],
    ['a{20,200}\\b', 'a bounded run'],
    ['"[^"]*"', 'the run cannot pass its end'],
    ['(?:[^"\\\\]|\\\\.)*"', 'one way for each byte'],
    ['(?:[a-z]+\\.)+com', 'the dot divides'],
    ['(?:\\w+-)*\\w+@', 'the dash divides'],
    ['<!--(?s:.)*?-->', 'one lazy run'],
    ['[a-z]+\\d+[a-z]+', 'neighbours share nothing'],
    ['[\\w.]+@[\\w.]+\\.com', 'each run ends at a byte that it does not take'],
    ['(?i)(?:key|token)[\\w.-]{0,20}[ \\t]{0,5}[=:][ \\t]{0,5}([0-9a-z]{16,200})', 'bounded runs'],
    ['(?:\\s*\\w+\\s*;){1,50}x', 'the semicolon divides'],
  ])('%j: %s', (source) => {
    const growth = measureGrowth(parsePattern(source));
    expect(growthRefusal(growth)).toBeUndefined();
    expect(growth.exponent).toBeLessThanOrEqual(1.05);
  });
});

describe('steeper patterns are refused', () => {
  it.each([
    ['a*a*b', 1.8, 2.2, 'two runs share one text: square'],
    ['a*a*a*b', 2.6, 3.2, 'three: cube'],
    ['.*=.*;', 1.8, 2.2, 'each = may be the one'],
    ['.*foo.*bar', 1.8, 2.2, 'each foo may be the one'],
    ['\\w+\\s*\\w+=', 1.8, 2.2, 'words need no space between them'],
    ['(?:ab)*(?:abab)*c', 1.8, 2.2, 'two loops over the same words'],
    ['[ab]*[bc]*[cd]*X', 1.8, 3.2, 'neighbours overlap'],
    ['key[^x]*(?:secret|token)[^x]*value', 1.8, 2.2, 'each token may be the one'],
    ['(?:a+)+b', 3.5, Number.POSITIVE_INFINITY, 'a loop in a loop: exponential'],
    ['(?:a|a)*b', 3.5, Number.POSITIVE_INFINITY, 'two ways for each byte'],
    ['(?:a|ab|b)*c', 3.5, Number.POSITIVE_INFINITY, 'two ways for each ab'],
    ['(?:foo|bar|foobar)*!', 3, Number.POSITIVE_INFINITY, 'two ways for each foobar'],
    ['"(?:[^"]|\\\\.)*"', 3.5, Number.POSITIVE_INFINITY, 'two ways for each backslash pair'],
    ['(?:\\w+-?)*@', 3.5, Number.POSITIVE_INFINITY, 'the dash need not divide'],
    ['(?:[0-9]{1,3}\\.?)+x', 3.5, Number.POSITIVE_INFINITY, 'nor the dot'],
    ['(?:.*,){11}P', 3.5, Number.POSITIVE_INFINITY, 'eleven runs that take commas'],
  ])('%j grows between %d and %d: %s', (source, least, most) => {
    const growth = measureGrowth(parsePattern(source));
    expect(growth.exponent).toBeGreaterThanOrEqual(least);
    expect(growth.exponent).toBeLessThanOrEqual(most);
    expect(growthRefusal(growth)).toMatch(/^the cost of the pattern grows/);
  });

  it('by their steps when bounds keep them from growing', () => {
    // Fifty ways for each of two divisions, fifty bytes each time: about 50³ steps, whatever the size.
    const growth = measureGrowth(parsePattern('[ab]{0,50}[bc]{0,50}[cd]{0,50}X'));
    expect(growth.exponent).toBeLessThan(MAX_EXPONENT);
    expect(growth.steps).toBeGreaterThan(MAX_ADMITTED_STEPS);
    expect(growthRefusal(growth)).toMatch(/^one candidate takes/);
  });

  it('by their starts when one start alone is cheap', () => {
    const pattern = parsePattern('[a-z]*=');
    expect(growthRefusal(measureGrowth(pattern))).toBeUndefined();
    expect(growthRefusal(measureGrowth(pattern, { starts: 51 }))).toMatch(/^one candidate takes/);
  });

  it('with an error when V8 would not mean the same', () => {
    expect(() => measureGrowth(parsePattern('(?:a*)*b'))).toThrow(PatternError);
  });
});

it('gives the same answer each time', () => {
  const pattern = parsePattern('(?i)[\\w.-]{0,20}(?:key|token)\\s{0,5}=\\s{0,5}(\\S{16,99})');
  expect(measureGrowth(pattern, { starts: 21 })).toEqual(measureGrowth(pattern, { starts: 21 }));
});

it('makes hostile texts for any pattern', () => {
  fc.assert(
    fc.property(asciiPattern, (source) => {
      const pattern = parsePattern(source);
      for (const text of hostileTexts(pattern)) expect(text.build(64).length).toBeGreaterThan(0);
      if (v8Refusal(pattern.root) === undefined) measureGrowth(pattern);
    }),
    { numRuns: 150 },
  );
});

describe("V8's clock", () => {
  /** The least of several times for some sticky attempts on a run of letters, in milliseconds. */
  function attemptsMs(source: string, size: number, attempts: number): number {
    const expression = compileV8(parsePattern(source), { mode: 'sticky' });
    const text = 'a'.repeat(size);
    const times = Array.from({ length: 7 }, () => {
      const before = performance.now();
      for (let attempt = 0; attempt < attempts; attempt++) {
        expression.lastIndex = 0;
        expression.test(text);
      }
      return performance.now() - before;
    });
    return Math.min(...times);
  }

  it.each([
    // Eight times the text: 8 times the time when linear, 64 times when square. The bound lies between.
    ['[a-z]*b', 16_384, 8, false],
    ['(?:[a-z]+-)*[a-z]+@', 16_384, 8, false],
    ['[a-z]*[a-z]*b', 1024, 8, true],
    ['[a-z]+\\s*[a-z]+=', 1024, 8, true],
  ])('agrees that %j over %d bytes and more is steep or not', (source, size, factor, steep) => {
    const attempts = steep ? 1 : 20;
    const ratio = attemptsMs(source, size * factor, attempts) / attemptsMs(source, size, attempts);
    expect(ratio > 22).toBe(steep);
    expect(measureGrowth(parsePattern(source)).exponent > MAX_EXPONENT).toBe(steep);
  });
});
