/**
 * Byte sets against JavaScript's own sets, and UTF-8 ranges against Node's encoder.
 */

import { describe, expect, it } from 'vitest';
import { ByteSet } from '../../src/regex/byte-set.ts';
import { gapsBetween, MAX_CODE_POINT, mergeRanges, utf8Bytes, utf8Sequences } from '../../src/regex/utf8.ts';
import { fc } from '../property.ts';

describe('byte sets', () => {
  const bytes = fc.uniqueArray(fc.nat(255), { maxLength: 40 });
  const setOf = (list: readonly number[]): ByteSet =>
    ByteSet.of(...list.map((byte) => [byte, byte] as const));

  it('do what sets of numbers do', () => {
    fc.assert(
      fc.property(bytes, bytes, (left, right) => {
        const a = setOf(left);
        const b = setOf(right);
        const ascending = (list: Iterable<number>): number[] => [...list].sort((x, y) => x - y);
        expect(a.bytes()).toEqual(ascending(left));
        expect(a.size).toBe(left.length);
        expect(a.first()).toBe(ascending(left)[0]);
        expect(a.union(b).bytes()).toEqual(ascending(new Set([...left, ...right])));
        expect(a.intersect(b).bytes()).toEqual(ascending(left.filter((byte) => right.includes(byte))));
        expect(a.without(b).bytes()).toEqual(ascending(left.filter((byte) => !right.includes(byte))));
        expect(a.intersects(b)).toBe(left.some((byte) => right.includes(byte)));
        expect(a.complement().size).toBe(256 - left.length);
        expect(a.equals(b)).toBe(ascending(left).join() === ascending(right).join());
        expect(ByteSet.of(...a.ranges()).equals(a)).toBe(true);
      }),
    );
  });

  it('fold the case of ASCII letters alone', () => {
    expect(ByteSet.ofText('aZ1_@[`{\xe9').foldAsciiCase().equals(ByteSet.ofText('aAzZ1_@[`{\xe9'))).toBe(
      true,
    );
  });
});

describe('UTF-8', () => {
  const codePoint = fc.oneof(
    fc.nat(MAX_CODE_POINT),
    fc.constantFrom(0x7f, 0x80, 0x7ff, 0x800, 0xd7ff, 0xe000, 0xffff, 0x10000, MAX_CODE_POINT),
  );
  const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

  it('bytes are those of the encoder', () => {
    fc.assert(
      fc.property(codePoint, (code) => {
        fc.pre(!isSurrogate(code));
        expect(utf8Bytes(code)).toEqual([...Buffer.from(String.fromCodePoint(code), 'utf8')]);
      }),
    );
  });

  it('ranges hold the encodings of their characters and of no others', () => {
    fc.assert(
      fc.property(codePoint, codePoint, codePoint, (one, two, probe) => {
        fc.pre(!isSurrogate(probe));
        const [low, high] = [Math.min(one, two), Math.max(one, two)];
        const bytes = [...Buffer.from(String.fromCodePoint(probe), 'utf8')];
        const fitting = utf8Sequences(low, high).filter(
          (sequence) =>
            sequence.length === bytes.length &&
            sequence.every(([from, to], index) => bytes[index]! >= from && bytes[index]! <= to),
        );
        expect(fitting.length).toBe(probe >= low && probe <= high ? 1 : 0);
      }),
      { numRuns: 2000 },
    );
  });

  it('ranges count as many encodings as there are characters', () => {
    fc.assert(
      fc.property(codePoint, codePoint, (one, two) => {
        const [low, high] = [Math.min(one, two), Math.max(one, two)];
        const count = utf8Sequences(low, high)
          .map((sequence) => sequence.reduce((product, [from, to]) => product * (to - from + 1), 1))
          .reduce((total, each) => total + each, 0);
        const surrogates = Math.max(0, Math.min(high, 0xdfff) - Math.max(low, 0xd800) + 1);
        expect(count).toBe(high - low + 1 - surrogates);
      }),
    );
  });

  it('ranges merge, and leave the gaps between them', () => {
    const merged = mergeRanges([
      [0x90, 0x95],
      [0x96, 0x99],
      [0x200, 0x300],
      [0x250, 0x260],
    ]);
    expect(merged).toEqual([
      [0x90, 0x99],
      [0x200, 0x300],
    ]);
    expect(gapsBetween(merged, 0x80, 0x400)).toEqual([
      [0x80, 0x8f],
      [0x9a, 0x1ff],
      [0x301, 0x400],
    ]);
    expect(gapsBetween([[0x80, 0x400]], 0x80, 0x400)).toEqual([]);
    expect(gapsBetween([], 0x80, 0x400)).toEqual([[0x80, 0x400]]);
  });
});
