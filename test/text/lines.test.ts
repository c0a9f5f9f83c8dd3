import { describe, expect, it } from 'vitest';
import { countLineEnds, LineIndex } from '../../src/text/lines.ts';
import { fc } from '../property.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('lines and columns', () => {
  // by hand: LF, CR LF and a lone CR each end a line; the last line is empty
  it.each([
    ['a\nbc\n', 2, { line: 2, column: 1 }],
    ['a\r\nbc', 4, { line: 2, column: 2 }],
    ['a\rbc', 3, { line: 2, column: 2 }],
    ['a\n', 2, { line: 2, column: 1 }],
    ['', 0, { line: 1, column: 1 }],
  ])('of %j at byte %d', (text, offset, position) => {
    expect(new LineIndex(bytes(text), 1).position(offset)).toEqual(position);
  });

  it('count UTF-16 code units, so that an emoji is two columns', () => {
    // "é" is two bytes and one unit, "🔑" four bytes and two units
    const index = new LineIndex(bytes('é🔑x'), 1);
    expect(index.position(2).column).toBe(2);
    expect(index.position(6).column).toBe(4);
  });

  it('begin where the unit begins in its file', () => {
    expect(new LineIndex(bytes('a\nb'), 40).position(2)).toEqual({ line: 41, column: 1 });
  });

  it('give the span of a line without its end', () => {
    const index = new LineIndex(bytes('ab\r\ncd\n'), 1);
    expect(index.spanOf(1)).toEqual({ start: 0, end: 2 });
    expect(index.spanOf(2)).toEqual({ start: 4, end: 6 });
    expect(index.spanOf(9)).toBeUndefined();
  });

  it('do not depend on the order in which places are asked for (property)', () => {
    const text = fc.array(fc.constantFrom('a', 'é', '🔑', '\n', '\r', ' '), { maxLength: 30 });
    fc.assert(
      fc.property(text, fc.array(fc.nat(80), { maxLength: 12 }), (parts, offsets) => {
        const content = bytes(parts.join(''));
        const index = new LineIndex(content, 1);
        for (const offset of offsets) {
          const at = Math.min(offset, content.length);
          expect(index.position(at)).toEqual(new LineIndex(content, 1).position(at));
        }
      }),
    );
  });

  it('are counted alike by both counters (property)', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '\n', '\r')), (parts) => {
        const content = bytes(parts.join(''));
        expect(countLineEnds(content) + 1).toBe(new LineIndex(content, 1).count);
      }),
    );
  });
});
