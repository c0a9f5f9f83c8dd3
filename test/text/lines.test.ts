import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countLineEnds, LineIndex } from '../../src/text/lines.ts';

const bytes = (text: string) => Buffer.from(text, 'utf8');
const texts = fc
  .array(fc.constantFrom('a', 'ä', '😀', '\n', '\r\n', '\r', ' '), { maxLength: 40 })
  .map((parts) => parts.join(''));

describe('a line', () => {
  it('ends at LF, CR LF or a lone CR, and its span leaves the end out', () => {
    const text = 'one\ntwo\r\nthree\rfour';
    const lines = new LineIndex(bytes(text), 1);
    const spans = [1, 2, 3, 4, 5].map((line) => lines.spanOf(line));
    expect(spans.map((span) => span && text.slice(span.start, span.end))).toEqual([
      'one',
      'two',
      'three',
      'four',
      undefined,
    ]);
    expect(lines.count).toBe(4);
  });

  it('is numbered from the first line that was given', () => {
    const lines = new LineIndex(bytes('a\nb\n'), 100);
    expect([0, 1, 2, 3, 4, 99].map((offset) => lines.lineOf(offset))).toEqual([100, 100, 101, 101, 102, 102]);
    expect([lines.spanOf(99), lines.spanOf(102)]).toEqual([undefined, { start: 4, end: 4 }]);
  });

  it('of nothing is one', () => {
    const lines = new LineIndex(new Uint8Array(0), 1);
    expect([lines.count, lines.position(0), lines.spanOf(1)]).toEqual([
      1,
      { line: 1, column: 1 },
      { start: 0, end: 0 },
    ]);
  });
});

describe('a column', () => {
  it('counts UTF-16 code units, as SARIF viewers do', () => {
    // ä has two bytes and one unit, the emoji four bytes and two units
    const lines = new LineIndex(bytes('x\nä😀=y'), 1);
    expect(lines.position(2)).toEqual({ line: 2, column: 1 });
    expect(lines.position(4)).toEqual({ line: 2, column: 2 });
    expect(lines.position(8)).toEqual({ line: 2, column: 4 });
    expect(lines.position(9)).toEqual({ line: 2, column: 5 });
  });
});

describe('line ends', () => {
  it('of any text are counted as the index counts its lines', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(countLineEnds(bytes(text))).toBe(new LineIndex(bytes(text), 1).count - 1);
        // a second opinion: the three kinds of line ends as one expression
        expect(countLineEnds(bytes(text))).toBe(text.match(/\r\n|\n|\r/g)?.length ?? 0);
      }),
    );
  });

  it('of any text give each offset the line that a split gives it', () => {
    fc.assert(
      fc.property(texts, fc.nat(200), (text, at) => {
        const content = bytes(text);
        const offset = Math.min(at, content.length);
        // an offset between CR and LF belongs to the line that they end
        const before = content.subarray(0, offset).toString('latin1');
        const split = content[offset] === 0x0a && before.endsWith('\r') ? before.slice(0, -1) : before;
        expect(new LineIndex(content, 1).lineOf(offset)).toBe(1 + (split.match(/\r\n|\n|\r/g)?.length ?? 0));
      }),
    );
  });
});
