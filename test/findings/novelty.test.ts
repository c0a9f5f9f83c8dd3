import { describe, expect, it } from 'vitest';
import { newMatches } from '../../src/findings/novelty.ts';
import { matchOf, viewOf } from './sample.ts';

const A = ['secret', 'value', 'aaaa', '1111'].join('-');
const B = ['secret', 'value', 'bbbb', '2222'].join('-');

/** A version of a file with every occurrence of both secrets matched. */
function version(text: string): Parameters<typeof newMatches>[0] {
  const view = viewOf(text);
  const matches = [A, B].flatMap((secret) =>
    Array.from({ length: text.split(secret).length - 1 }, (_, nth) => matchOf(view, secret, {}, nth)),
  );
  return { view, matches };
}

/** The lines on which new matches stand. */
function newLines(current: string, ...previous: readonly string[]): readonly number[] {
  const scanned = version(current);
  return newMatches(scanned, previous.map(version)).map(({ secret }) =>
    scanned.view.lines.lineOf(secret.start),
  );
}

describe('what is new in a version of a file', () => {
  it('is everything when the path is new', () => {
    expect(newLines(`a ${A}\nb ${B}\n`)).toEqual([1, 2]);
  });

  it('is not a secret that was there, though its line moved or changed', () => {
    expect(newLines(`x\ny\n  key: ${A}\n`, `key = ${A}\n`)).toEqual([]);
  });

  it('is a second copy of a secret, on the line that was not there', () => {
    expect(newLines(`new ${A}\nold ${A}\n`, `old ${A}\n`)).toEqual([1]);
  });

  it('is nothing when a copy was removed', () => {
    expect(newLines(`one ${A}\nmoved ${A}\n`, `one ${A}\ntwo ${A}\nthree ${A}\n`)).toEqual([]);
  });

  it('is a secret that replaces another', () => {
    expect(newLines(`key ${B}\n`, `key ${A}\n`)).toEqual([1]);
  });

  it('of a merge is what no parent has', () => {
    expect(newLines(`a ${A}\nb ${B}\n`, `a ${A}\n`, `b ${B}\n`)).toEqual([]);
    expect(newLines(`a ${A}\nb ${B}\n`, `a ${A}\n`, 'nothing\n')).toEqual([2]);
  });
});
