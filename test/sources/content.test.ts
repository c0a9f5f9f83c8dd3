import { describe, expect, it } from 'vitest';
import { isLfsPointer, ownBytes, unitOf, unitsOfChunks } from '../../src/sources/content.ts';
import type { Unit } from '../../src/text/unit.ts';
import { UnitView } from '../../src/text/view.ts';
import { all } from '../git/helpers.ts';
import { fc } from '../property.ts';
import { chunks, windowTexts } from './harness.ts';

const origin = { kind: 'stdin', path: 'x' } as const;
const SMALL = { wholeBytes: 100, pieceBytes: 60, overlapBytes: 20 };

/** Cuts content into chunks of one size and reads it in pieces. */
async function pieces(content: Uint8Array | string, chunkSize = 37, sizes = SMALL): Promise<Unit[]> {
  const bytes = Buffer.from(content);
  const parts: Uint8Array[] = [];
  for (let start = 0; start < bytes.length; start += chunkSize)
    parts.push(bytes.subarray(start, start + chunkSize));
  return all(unitsOfChunks(origin, chunks(...parts), sizes));
}

const lines = (count: number) => Array.from({ length: count }, (_, index) => `line ${index + 1}`).join('\n');
const joined = (units: readonly Unit[]) => units.flatMap(windowTexts).join('');

describe('content in chunks', () => {
  it('that fits is one unit without windows', async () => {
    const text = lines(10);
    expect(await pieces(text)).toEqual([
      { origin, bytes: new Uint8Array(Buffer.from(text)), contentClass: 'text', firstLine: 1 },
    ]);
  });

  it('is nothing when there is none', async () => {
    expect(await pieces('')).toEqual([]);
  });

  it('that does not fit is cut at line ends, each byte in one window, with what stands around', async () => {
    const text = lines(40);
    const units = await pieces(text);
    expect(units.length).toBeGreaterThan(4);
    expect(joined(units)).toBe(text);
    for (const [index, unit] of units.entries()) {
      const [window] = unit.windows ?? [];
      expect(unit.windows).toHaveLength(1);
      if (index < units.length - 1) expect(windowTexts(unit)[0]).toMatch(/\n$/);
      // what is seen before the window is at least one whole line, at most 20 bytes
      if (index > 0) expect(window?.start).toBeGreaterThan(0);
      expect(window?.start).toBeLessThanOrEqual(20);
      const text = Buffer.from(unit.bytes).toString();
      // the number of the first line is the one that the line says
      expect(text).toMatch(new RegExp(`^line ${unit.firstLine}\\n`));
    }
  });

  it('without line ends is cut where no token runs on', async () => {
    const text = Array.from({ length: 60 }, (_, index) => `token${index}`).join(',');
    const units = await pieces(text);
    expect(joined(units)).toBe(text);
    for (const unit of units.slice(0, -1)) expect(windowTexts(unit)[0]).toMatch(/,$/);
  });

  it('without any place to cut is cut all the same, and its pieces overlap', async () => {
    const text = 'x'.repeat(400);
    const units = await pieces(text);
    expect(joined(units)).toBe(text);
    for (const unit of units.slice(0, -1)) expect(unit.bytes.length).toBeGreaterThanOrEqual(80);
  });

  it('has every place at the column it has in the whole, whatever the characters', async () => {
    const words = Array.from({ length: 40 }, (_, index) => `${'aé😀'.repeat(index % 4)}mark${index}`);
    const text = `first\n${words.join(',')}\nlast mark40`;
    const columnOf = (word: string): string => {
      const at = text.indexOf(word);
      const lineStart = text.lastIndexOf('\n', at) + 1;
      return `${text.slice(0, at).split('\n').length}:${at - lineStart + 1}`;
    };
    for (const unit of await pieces(text)) {
      const view = new UnitView(unit);
      for (const { 0: word, index } of Buffer.from(unit.bytes)
        .toString('latin1')
        .matchAll(/mark\d+(?=,|$|\n)/g)) {
        const { line, column } = view.lines.position(index);
        expect(`${line}:${column}`, word).toBe(columnOf(word));
      }
    }
  });

  it('is not cut inside an armoured block', async () => {
    const block = ['-----BEGIN KEY-----', 'abc', 'def', '-----END KEY-----', ''].join('\n');
    const sizes = { wholeBytes: 100, pieceBytes: 120, overlapBytes: 60 };
    for (let before = 40; before < 160; before++) {
      const text = `${'a\n'.repeat(before / 2)}${block}${'b\n'.repeat(100)}`;
      const units = await pieces(text, 50, sizes);
      expect(joined(units)).toBe(text);
      const holding = units.filter((unit) => windowTexts(unit)[0]?.includes(block));
      expect(holding).toHaveLength(1);
    }
  });

  it('prefers an empty line to cut at', async () => {
    const text = `${lines(6)}\n\n${lines(40)}`;
    const [first] = await pieces(text, 50, { wholeBytes: 50, pieceBytes: 60, overlapBytes: 30 });
    expect(first && windowTexts(first)[0]).toBe(`${lines(6)}\n\n`);
  });

  it('is the same bytes, lines and windows wherever the chunks end', async () => {
    const content = fc.array(
      fc.constantFrom('a', 'token', '\n', '\r\n', '\r', ' ', '\n\n', '-----BEGIN', '-----END', 'ä'),
      {
        maxLength: 120,
      },
    );
    await fc.assert(
      fc.asyncProperty(content, fc.integer({ min: 1, max: 90 }), async (parts, chunkSize) => {
        const text = parts.join('');
        const units = await pieces(text, chunkSize);
        expect(units).toEqual(await pieces(text, 1000));
        expect(joined(units)).toBe(text);
        for (const unit of units) {
          const [window = { start: 0, end: 0 }] = unit.windows ?? [{ start: 0, end: unit.bytes.length }];
          const before = text.slice(0, text.length - joined(units.slice(units.indexOf(unit))).length);
          // line ends before the window, counted by hand: CR LF, LF and CR are one each
          const seen = Buffer.from(unit.bytes.subarray(0, window.start)).toString();
          const count = (part: string) => part.match(/\r\n|\n|\r(?!$)/g)?.length ?? 0;
          if (!/\r$/.test(before) && !/^\n/.test(Buffer.from(unit.bytes).toString()))
            expect(unit.firstLine + count(seen)).toBe(1 + count(before));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('in UTF-16 is made UTF-8 on the way', async () => {
    const text = lines(40).replaceAll('line', 'zeile ä');
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
    const units = await pieces(bytes);
    expect(joined(units)).toBe(text);
    expect(units.every(({ contentClass }) => contentClass === 'text')).toBe(true);
  });

  it('of 2 GB is read to its end, without gaps and in little memory', async () => {
    const mebibyte = Buffer.alloc(1024 * 1024, `${'x'.repeat(255)}\n`);
    async function* large() {
      for (let count = 0; count < 2048; count++) yield mebibyte;
      yield Buffer.from('the end');
    }
    let bytes = 0;
    let largest = 0;
    let last: Unit | undefined;
    for await (const unit of unitsOfChunks(origin, large())) {
      bytes += ownBytes(unit);
      largest = Math.max(largest, unit.bytes.length);
      last = unit;
    }
    expect(bytes).toBe(2 * 1024 ** 3 + 7);
    expect(largest).toBeLessThan(17 * 1024 ** 2);
    const text = Buffer.from(last?.bytes ?? []).toString();
    expect(text.endsWith('the end')).toBe(true);
    // 256 bytes a line: the last line is number 2 GB / 256 + 1
    expect((last?.firstLine ?? 0) + text.split('\n').length - 1).toBe(2 ** 31 / 256 + 1);
  });

  it('that is binary stays binary in every piece', async () => {
    const units = await pieces(Buffer.concat([Buffer.from([0]), Buffer.from(lines(40))]));
    expect(units.length).toBeGreaterThan(2);
    expect(units.every(({ contentClass }) => contentClass === 'binary')).toBe(true);
  });
});

describe('an LFS pointer', () => {
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0a'.repeat(32)}\nsize 12345\n`;

  it('is known by its whole form', () => {
    expect(isLfsPointer(Buffer.from(pointer))).toBe(true);
    const extended = pointer.replace('oid', `ext-0-foo sha256:${'1b'.repeat(32)}\noid`);
    expect(isLfsPointer(Buffer.from(extended))).toBe(true);
  });

  it('with anything else in it is content like any other', () => {
    for (const text of [
      `${pointer}password = x\n`,
      ` ${pointer}`,
      pointer.replace('size', 'password = x\nsize'),
      '',
    ])
      expect(isLfsPointer(Buffer.from(text))).toBe(false);
  });
});

describe('a unit', () => {
  it('counts its own bytes: all of them, or its windows', () => {
    const unit = unitOf(origin, Buffer.from('abcdef'));
    expect(ownBytes(unit)).toBe(6);
    expect(
      ownBytes({
        ...unit,
        windows: [
          { start: 1, end: 2 },
          { start: 3, end: 6 },
        ],
      }),
    ).toBe(4);
  });
});
