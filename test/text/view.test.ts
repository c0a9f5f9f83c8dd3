import { describe, expect, it } from 'vitest';
import { pathOf, type Unit } from '../../src/text/unit.ts';
import { UnitView } from '../../src/text/view.ts';

const unit = (text: string | Uint8Array): Unit => ({
  origin: { kind: 'file', path: 'x' },
  bytes: Buffer.from(text),
  contentClass: 'text',
  firstLine: 7,
});

describe('a view of a unit', () => {
  it('gives one character for each byte, and cuts bounds outside', () => {
    const view = new UnitView(unit('aä\n'));
    expect(view.length).toBe(4);
    expect([view.slice(0, 4), view.slice(-5, 99), view.slice(3, 2)]).toEqual(['aÃ¤\n', 'aÃ¤\n', '']);
    expect(view.whole()).toBe('aÃ¤\n');
    // after the whole was made, slices come from it
    expect(view.slice(1, 3)).toBe('Ã¤');
    expect([view.byteAt(-1), view.byteAt(0), view.byteAt(4)]).toEqual([-1, 0x61, -1]);
  });

  it('decodes for people, and never fails on what is not UTF-8', () => {
    expect(new UnitView(unit('aä')).decode({ start: 1, end: 3 })).toBe('ä');
    expect(new UnitView(unit(Uint8Array.of(0xff, 0x61))).decode({ start: 0, end: 2 })).toBe('\ufffda');
  });

  it('finds the line around an offset, within a bound', () => {
    const view = new UnitView(unit('first\r\nsecond\nthird'));
    expect(view.lineAround(9)).toEqual({ start: 7, end: 13 });
    expect(view.lineAround(9, 1)).toEqual({ start: 8, end: 10 });
    expect(view.lineAround(99)).toEqual({ start: 14, end: 19 });
    expect(view.lineAround(0)).toEqual({ start: 0, end: 5 });
  });

  it('numbers its lines from the first line of the unit', () => {
    expect(new UnitView(unit('a\nb')).lines.position(2)).toEqual({ line: 8, column: 1 });
  });
});

describe('the path of a unit', () => {
  it('is there for everything but messages', () => {
    expect(pathOf({ kind: 'message', commit: 'c' })).toBeUndefined();
    expect(pathOf({ kind: 'stdin', path: 'n' })).toBe('n');
    expect(pathOf({ kind: 'blob', oid: 'o', path: undefined, commit: undefined })).toBeUndefined();
  });
});
