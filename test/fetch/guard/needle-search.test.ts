/**
 * The search for many byte strings at once, held against a plain search: the same places, whatever the bytes.
 */

import { describe, expect, it } from 'vitest';
import { NeedleSearch } from '../../../src/fetch/guard/needle-search.ts';
import type { Needle } from '../../../src/fetch/guard/needles.ts';
import { fc } from '../../property.ts';

const needle = (bytes: Uint8Array, value: number): Needle => ({ bytes, value, isPlain: true });

/** Where each needle first stands, by the plainest search there is. */
function plainly(needles: readonly Needle[], bytes: Buffer): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const { bytes: wanted, value } of needles) {
    const at = bytes.indexOf(wanted);
    if (at >= 0) found.set(value, at);
  }
  return found;
}

describe('the search for needles', () => {
  it('finds each first place that a plain search finds, and no other', () => {
    // few letters, so that needles overlap, begin alike and contain each other
    const letters = fc.constantFrom('a', 'b', '7', ' ', '\n', 'é', '\u0000');
    const text = (minLength: number, maxLength: number): fc.Arbitrary<string> =>
      fc.array(letters, { minLength, maxLength }).map((all) => all.join(''));
    fc.assert(
      fc.property(
        fc.uniqueArray(text(8, 40), { minLength: 1, maxLength: 12 }),
        fc.array(fc.oneof(text(0, 30), fc.nat(11)), { maxLength: 12 }),
        (texts, parts) => {
          const needles = texts.map((one, index) => needle(Buffer.from(one), index));
          const bytes = Buffer.from(
            parts
              .map((part) => (typeof part === 'number' ? (texts[part % texts.length] ?? '') : part))
              .join(''),
          );
          const first = new Map<number, number>();
          for (const { needle: found, offset } of new NeedleSearch(needles).find(bytes, bytes.length)) {
            expect(bytes.subarray(offset, offset + found.bytes.length)).toEqual(Buffer.from(found.bytes));
            first.set(found.value, Math.min(offset, first.get(found.value) ?? Number.POSITIVE_INFINITY));
          }
          expect(new Map([...first].sort())).toEqual(new Map([...plainly(needles, bytes)].sort()));
        },
      ),
      { numRuns: 400 },
    );
  });

  it('looks no further than it is told', () => {
    const bytes = Buffer.from('xxxxthe-needle-herexxxx');
    const search = new NeedleSearch([needle(Buffer.from('the-needle-here'), 0)]);
    expect(search.find(bytes, 19).map(({ offset }) => offset)).toEqual([4]);
    expect(search.find(bytes, 18)).toEqual([]);
  });
});
