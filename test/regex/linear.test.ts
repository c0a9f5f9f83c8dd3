/**
 * The contract of the linear engines, on each of them: bounds, context, groups, refusals; and from where the native one
 * is loaded. Expected values by hand.
 */

import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LinearEngine } from '../../src/regex/linear.ts';
import { parsePattern } from '../../src/regex/parse.ts';
import { loadNativeRe2, loadRe2From } from '../../src/regex/re2-native.ts';
import { re2jsEngine } from '../../src/regex/re2js.ts';
import { toRe2 } from '../../src/regex/to-re2.ts';
import { nativeEngine } from './engines.ts';

const engines = [re2jsEngine, nativeEngine].filter((engine): engine is LinearEngine => engine !== undefined);

describe.each(engines)('the engine $name', (engine) => {
  const compile = (source: string) => engine.compile(toRe2(parsePattern(source)));

  it.each([
    // source, text, from, to, start and end
    ['a+', 'baab', 0, 4, [1, 3]],
    ['a+', 'baab', 2, 4, [2, 3]],
    ['a+', 'baab', 0, 2, [1, 2]], // the text ends at `to`
    ['a+', 'baab', 3, 4, undefined],
    ['a+', 'baab', 1, 1, undefined],
    ['', 'baab', 4, 4, [4, 4]],
    ['\\ba', 'baab', 1, 4, undefined], // the b before is seen
    ['\\ba', ' aab', 1, 4, [1, 2]],
    ['\\Ba', 'baab', 1, 4, [1, 2]],
    ['\\B', 'aa\xffa', 2, 4, undefined], // no place inside a byte
    ['a\\b', 'baab', 0, 3, [2, 3]], // the b after is not
    ['\\Aa', 'aaa', 1, 3, undefined], // the text begins at 0
    ['\\Aa', 'aaa', 0, 3, [0, 1]],
    ['a\\z', 'aaa', 0, 2, [1, 2]],
    ['(?m)^a', '\na', 1, 2, [1, 2]],
    ['(?m)^a', 'aa', 1, 2, undefined],
    ['[^a]', 'a\xffa', 0, 3, [1, 2]],
    ['é', 'x\xc3\xa9', 0, 3, [1, 3]],
    ['b', 'ab', 1, 2, [1, 2]],
    ['a', 'ab', 1, 2, undefined], // a match must not begin before `from`
    ['ab', 'abb', 1, 3, undefined],
  ] as const)('finds %j in %j from %d to %d at %j', (source, text, from, to, place) => {
    const pattern = compile(source);
    const match = pattern.exec(text, from, to);
    expect(match && [match.start, match.end]).toEqual(place);
    expect(pattern.test(text, from, to)).toBe(place !== undefined);
  });

  it('tells where groups stand, by index and by name, and leaves out those that took no part', () => {
    const match = compile('(?P<id>\\d+)(x)?(?P<no>y)?:(?P<secret>[a-z]*)').exec('..12:\xff', 0, 6);
    expect(match).toEqual({
      start: 2,
      end: 5,
      captures: [{ start: 2, end: 5 }, { start: 2, end: 4 }, undefined, undefined, { start: 5, end: 5 }],
      groups: { id: { start: 2, end: 4 }, secret: { start: 5, end: 5 } },
    });
  });

  it('takes any name for a group', () => {
    const match = compile('(?P<__proto__>a)(?P<constructor>b)').exec('ab', 0, 2);
    expect(Object.entries(match?.groups ?? {})).toEqual([
      ['__proto__', { start: 0, end: 1 }],
      ['constructor', { start: 1, end: 2 }],
    ]);
  });

  it('keeps nothing of a search for the next one', () => {
    const pattern = compile('a');
    expect(pattern.exec('bba', 0, 3)?.start).toBe(2);
    expect(pattern.exec('a', 0, 1)?.start).toBe(0);
    expect(pattern.test('bba', 1, 3)).toBe(true);
    expect(pattern.test('ab', 0, 2)).toBe(true);
  });

  it('runs in linear time where backtracking does not end', () => {
    // 2^4000 ways for a backtracking engine.
    const text = 'a'.repeat(4000);
    expect(compile('(?:a|a)*b').test(text, 0, text.length)).toBe(false);
    expect(compile('(?:a+)+b').exec(text, 0, text.length)).toBeUndefined();
  });
});

it('re2js reports a source that it cannot compile as wrong input', () => {
  expect(() => re2jsEngine.compile('(')).toThrow(/too large for the linear engine/);
});

describe('the native engine', () => {
  let place: string;
  beforeAll(() => {
    place = realpathSync(mkdtempSync(join(tmpdir(), 'tacet-re2-')));
  });
  afterAll(() => rmSync(place, { recursive: true, force: true }));

  /** Lays out a tacet package, and a stand-in for re2 that works like the real one as far as it is probed. */
  function layOut(tacet: string, re2: string | undefined, name = 'tacet'): string {
    mkdirSync(join(place, tacet, 'dist'), { recursive: true });
    writeFileSync(join(place, tacet, 'package.json'), JSON.stringify({ name }));
    if (re2 !== undefined) {
      mkdirSync(join(place, re2), { recursive: true });
      writeFileSync(join(place, re2, 'package.json'), '{"main":"main.cjs"}');
      writeFileSync(join(place, re2, 'main.cjs'), STAND_IN);
    }
    return pathToFileURL(join(place, tacet, 'dist', 'cli.mjs')).href;
  }

  const STAND_IN =
    'module.exports = function (source) { return new RegExp(source.replace("?P<", "?<"), "dg"); };';

  it('is loaded from the node_modules of the package itself', () => {
    expect(loadNativeRe2(layOut('own', 'own/node_modules/re2'))?.name).toBe('re2');
  });

  it('is loaded from beside the installed package', () => {
    expect(loadNativeRe2(layOut('b/node_modules/tacet', 'b/node_modules/re2'))?.name).toBe('re2');
  });

  it('is not loaded from folders above the package', () => {
    expect(loadNativeRe2(layOut('c/tacet', 'c/node_modules/re2'))).toBeUndefined();
    expect(loadNativeRe2(layOut('d/x/node_modules/tacet', 'd/node_modules/re2'))).toBeUndefined();
  });

  it('is not loaded for another package', () => {
    expect(loadNativeRe2(layOut('e', 'e/node_modules/re2', 'other'))).toBeUndefined();
  });

  it('is not loaded from the working directory', () => {
    const url = layOut('f', undefined);
    layOut('g', 'g/node_modules/re2');
    const before = process.cwd();
    process.chdir(join(place, 'g'));
    try {
      expect(loadNativeRe2(url)).toBeUndefined();
    } finally {
      process.chdir(before);
    }
  });

  it('is left out when the module is broken or another one', () => {
    const url = layOut('h', 'h/node_modules/re2');
    writeFileSync(join(place, 'h/node_modules/re2/main.cjs'), 'throw new Error("wrong platform");');
    expect(loadNativeRe2(url)).toBeUndefined();
    const other = layOut('i', 'i/node_modules/re2');
    writeFileSync(join(place, 'i/node_modules/re2/main.cjs'), 'module.exports = { hello: 1 };');
    expect(loadNativeRe2(other)).toBeUndefined();
    expect(loadRe2From(join(place, 'nowhere'))).toBeUndefined();
  });
});
