/**
 * Deltas with their windows, through every implementation. First cases by hand for each rule of DESIGN section 3; then
 * the property that the history scan rests on: every line of a target, and every neighbourhood of lines, that is not in
 * the base lies wholly inside a window; then hostile deltas.
 */

import { describe, expect, it } from 'vitest';
import { BugError } from '../../src/base/errors.ts';
import {
  type ArenaKernel,
  type DeltaStatus,
  MAX_WINDOWS,
  SLOP_BYTES,
  type WindowShape,
} from '../../src/kernel/arena-contract.ts';
import { fc } from '../property.ts';
import { copy, type Instruction, insert, rebuild, writeCopy, writeDelta, writeSize } from './delta-writer.ts';
import { buildArena, IMPLEMENTATIONS } from './implementations.ts';

const BASE_AT = 0;
const DELTA_AT = 0x200_000;
const TARGET_AT = 0x400_000;
const ARENA_BYTES = 0x900_000;
const FILLER = 0xc5;

interface Outcome {
  readonly status: DeltaStatus;
  readonly target: string | undefined;
  readonly windows: readonly string[];
}

/** Applies a delta with `room` for its target, and checks that nothing around the target changed, but for the slop. */
function apply(kernel: ArenaKernel, base: string, delta: Uint8Array, room: number): Outcome {
  const arena = kernel.arena();
  arena.set(Buffer.from(base, 'latin1'), BASE_AT);
  arena.set(delta, DELTA_AT);
  const guardAt = TARGET_AT + room + SLOP_BYTES;
  arena.fill(FILLER, TARGET_AT - 64, TARGET_AT);
  arena.fill(FILLER, guardAt, guardAt + 64);
  const status = kernel.applyDelta(BASE_AT, base.length, DELTA_AT, DELTA_AT + delta.length, TARGET_AT, room);
  const untouched = (byte: number) => byte === FILLER;
  const before = arena.subarray(TARGET_AT - 64, TARGET_AT).every(untouched);
  const behind = arena.subarray(guardAt, guardAt + 64).every(untouched);
  if (!before || !behind) throw new Error('bytes outside the target and its slop have changed');
  if (status !== 'ok') return { status, target: undefined, windows: [] };
  const target = Buffer.from(arena.subarray(TARGET_AT, TARGET_AT + kernel.targetBytes)).toString('latin1');
  return { status, target, windows: windowsOf(kernel) };
}

function windowsOf(kernel: ArenaKernel): string[] {
  return Array.from(
    { length: kernel.windowCount },
    (_, at) => `${kernel.windowStart(at)}-${kernel.windowEnd(at)}`,
  );
}

const WHOLE_LINES: WindowShape = { contextLines: 0, boundBytes: 1_000_000, gapBytes: 0 };

interface Case {
  readonly title: string;
  readonly base: string;
  readonly instructions: readonly Instruction[];
  /** By hand: as the delta gives them, then widened to whole lines, then with one line of context. */
  readonly raw: readonly string[];
  readonly lines: readonly string[];
  readonly context: readonly string[];
}

// Lines of four bytes: offsets 0, 4, 8, 12, 16.
const FIVE = 'aaa\nbbb\nccc\nddd\neee\n';

const CASES: readonly Case[] = [
  {
    title: 'a copy of everything is nothing new',
    base: FIVE,
    instructions: [copy(0, 20)],
    raw: [],
    lines: [],
    context: [],
  },
  {
    title: 'a whole line inserted is that line',
    base: FIVE,
    instructions: [copy(0, 8), insert('xyz\n'), copy(8, 12)],
    raw: ['8-12'],
    lines: ['8-12'],
    context: ['4-16'],
  },
  {
    title: 'bytes inserted inside a line make the line new',
    base: FIVE,
    instructions: [copy(0, 9), insert('X'), copy(9, 11)],
    raw: ['9-11'],
    lines: ['8-13'],
    context: ['4-17'],
  },
  {
    title: 'an insert up to a line end leaves the next line alone',
    base: FIVE,
    instructions: [copy(0, 9), insert('XX\n'), copy(12, 8)],
    raw: ['9-12'],
    lines: ['8-12'],
    context: ['4-16'],
  },
  {
    title: 'copies cut at 64 KiB by the encoder, neighbours in the base, are one copy',
    base: FIVE,
    instructions: [copy(0, 6), copy(6, 14)],
    raw: [],
    lines: [],
    context: [],
  },
  {
    title: 'bytes removed inside a line make the line new',
    base: FIVE,
    instructions: [copy(0, 5), copy(6, 14)],
    raw: ['5-6'],
    lines: ['4-7'],
    context: ['0-11'],
  },
  {
    title: 'lines removed are no new line, but a new neighbourhood',
    base: FIVE,
    instructions: [copy(0, 8), copy(12, 8)],
    raw: ['8-8'],
    lines: [],
    context: ['4-12'],
  },
  {
    title: 'a line end removed joins two lines into a new one',
    base: FIVE,
    instructions: [copy(0, 7), copy(8, 12)],
    raw: ['7-8'],
    lines: ['4-11'],
    context: ['0-15'],
  },
  {
    title: 'a copy from inside a line of the base begins with a new line',
    base: FIVE,
    instructions: [copy(0, 4), copy(9, 11)],
    raw: ['4-5'],
    lines: ['4-7'],
    context: ['0-11'],
  },
  {
    title: 'a target that starts inside a line of the base starts with a new line',
    base: FIVE,
    instructions: [copy(2, 18)],
    raw: ['0-1'],
    lines: ['0-2'],
    context: ['0-6'],
  },
  {
    title: 'first lines removed are a new neighbourhood at the start',
    base: FIVE,
    instructions: [copy(4, 16)],
    raw: ['0-0'],
    lines: [],
    context: ['0-4'],
  },
  {
    title: 'last lines removed are a new neighbourhood at the end',
    base: FIVE,
    instructions: [copy(0, 16)],
    raw: ['16-16'],
    lines: [],
    context: ['12-16'],
  },
  {
    title: 'a last line without a line end is new: it may be a line cut short',
    base: FIVE,
    instructions: [copy(0, 18)],
    raw: ['17-18'],
    lines: ['16-18'],
    context: ['12-18'],
  },
  {
    title: 'a last line without a line end is new even when the base ends alike',
    base: 'aaa\nbbb',
    instructions: [copy(0, 7)],
    raw: ['6-7'],
    lines: ['4-7'],
    context: ['0-7'],
  },
  {
    title: 'a base that ends without a line end, with lines added behind',
    base: 'aaa\nbbb',
    instructions: [copy(0, 7), insert('\nccc\n')],
    raw: ['7-12'],
    lines: ['4-12'],
    context: ['0-12'],
  },
  {
    title: 'lines moved: their order is new, they are not',
    base: FIVE,
    instructions: [copy(8, 12), copy(0, 8)],
    raw: ['0-0', '12-12', '20-20'],
    lines: [],
    context: ['0-4', '8-20'],
  },
  {
    title: 'a line end alone inserted between lines',
    base: FIVE,
    instructions: [copy(0, 4), insert('\n'), copy(4, 16)],
    raw: ['4-5'],
    lines: ['4-5'],
    context: ['0-9'],
  },
  {
    title: 'an empty target from a base that was not',
    base: FIVE,
    instructions: [],
    raw: [],
    lines: [],
    context: [],
  },
  {
    title: 'everything inserted into an empty base',
    base: '',
    instructions: [insert('aaa\nb')],
    raw: ['0-5'],
    lines: ['0-5'],
    context: ['0-5'],
  },
];

describe.each(IMPLEMENTATIONS)('deltas in the %s kernel', (implementation) => {
  const kernel = buildArena(implementation, ARENA_BYTES);

  it.each(CASES)('$title', ({ base, instructions, raw, lines, context }) => {
    const target = rebuild(base, instructions);
    const delta = writeDelta(base, instructions);
    const outcome = apply(kernel, base, delta, target.length);
    expect(outcome).toEqual({ status: 'ok', target, windows: raw });
    kernel.widenWindows(TARGET_AT, target.length, WHOLE_LINES);
    expect(windowsOf(kernel)).toEqual(lines);
    apply(kernel, base, delta, target.length);
    kernel.widenWindows(TARGET_AT, target.length, { ...WHOLE_LINES, contextLines: 1 });
    expect(windowsOf(kernel)).toEqual(context);
  });

  it('reads sizes and operands of every length', () => {
    const base = Array.from({ length: 0x11_000 }, (_, at) => String.fromCharCode(at % 251)).join('');
    const pieces = [
      copy(0, 1),
      copy(255, 256),
      copy(256, 0x10_000),
      copy(0x10_000, 0xfff),
      copy(1, 0x10_fff),
    ];
    for (const piece of pieces) {
      const delta = writeDelta(base, [piece]);
      expect(apply(kernel, base, delta, 0x20_000).target).toBe(rebuild(base, [piece]));
    }
    // One instruction with all seven operand bytes, some of them zero: offset 0x00000102, size 0x000304.
    const full = Uint8Array.from([...writeSize(base.length), ...writeSize(0x304), 0xff, 2, 1, 0, 0, 4, 3, 0]);
    expect(apply(kernel, base, full, 0x304).target).toBe(base.slice(0x102, 0x406));
  });

  it('tells the sizes without applying', () => {
    kernel.arena().set([...writeSize(300), ...writeSize(0xffff_ffff)], DELTA_AT);
    expect(kernel.readDeltaSizes(DELTA_AT, DELTA_AT + 7)).toBe('ok');
    expect([kernel.baseBytes, kernel.targetBytes]).toEqual([300, 0xffff_ffff]);
  });

  it.each<[string, readonly number[], DeltaStatus]>([
    ['no bytes at all', [], 'malformed'],
    ['a head cut in the first size', [0x80], 'malformed'],
    ['a head cut in the second size', [10, 0x80], 'malformed'],
    ['a size of more than 32 bits', [...writeSize(2 ** 33), 0], 'too-large'],
    ['a size of a hundred bytes', [...new Array<number>(100).fill(0xff), 1, 0], 'too-large'],
    ['a base of another size', [9, 0], 'wrong-base'],
    ['a target larger than the room', [10, ...writeSize(1001), ...writeCopy(0, 10)], 'too-large'],
    ['a target of almost 4 GiB', [10, ...writeSize(0xffff_fff0), ...writeCopy(0, 10)], 'too-large'],
    ['fewer bytes than the target’s size', [10, 11, ...writeCopy(0, 10)], 'malformed'],
    ['more bytes than the target’s size', [10, 9, ...writeCopy(0, 10)], 'malformed'],
    ['an insert beyond the target’s size', [10, 2, 3, 65, 66, 67], 'malformed'],
    ['the reserved instruction', [10, 1, 0, 65], 'malformed'],
    ['an insert that is cut', [10, 5, 5, 65, 66], 'malformed'],
    ['a copy whose operands are cut', [10, 5, 0x91, 3], 'malformed'],
    ['a copy that starts behind the base', [10, 1, ...writeCopy(10, 1)], 'malformed'],
    ['a copy that ends behind the base', [10, 5, ...writeCopy(6, 5)], 'malformed'],
    [
      'a copy at the highest offset of the largest size',
      [10, 5, ...writeCopy(0xffff_ffff, 0xff_ffff)],
      'malformed',
    ],
  ])('refuses %s', (_, delta, status) => {
    expect(apply(kernel, 'aaa\nbbb\ncc', Uint8Array.from(delta), 1000).status).toBe(status);
  });

  it('writes nothing behind the target, however much an instruction copies', () => {
    const base = 'a'.repeat(100_000);
    for (const size of [0, 1, 99, 50_000]) {
      const delta = [
        ...writeSize(base.length),
        ...writeSize(size),
        ...writeCopy(0, 0x10_000),
        ...writeCopy(7, 500),
      ];
      expect(apply(kernel, base, Uint8Array.from(delta), size).status).toBe('malformed');
    }
  });

  it('gives one window for all when there are too many to keep', () => {
    const base = 'aaaaaaaaaaaaaaaaaaaa\n';
    const pieces: Instruction[] = [];
    for (let at = 0; at < MAX_WINDOWS; at++) pieces.push(insert('x'), copy(1, 20));
    const target = rebuild(base, pieces);
    // Exactly as many as fit: each insert and the junction behind it are one window.
    expect(apply(kernel, base, writeDelta(base, pieces), target.length).windows.length).toBe(MAX_WINDOWS);
    pieces.push(insert('y'), copy(1, 20));
    const size = target.length + 21;
    expect(apply(kernel, base, writeDelta(base, pieces), size).windows).toEqual([`0-${size}`]);
  });

  it('takes time in proportion to the target, also for thousands of windows in one line', () => {
    // Windows of one byte, one byte apart, in a line that never ends: a search from each of them up to the bound would look
    // at 60,000 times a megabyte.
    const base = 'a'.repeat(1_000_000);
    const pieces: Instruction[] = [];
    for (let at = 0; at < 60_000; at++) pieces.push(insert('x'), copy(0, 2));
    pieces.push(copy(0, 1_000_000));
    const target = rebuild(base, pieces);
    const started = performance.now();
    apply(kernel, base, writeDelta(base, pieces), target.length);
    kernel.widenWindows(TARGET_AT, target.length, { contextLines: 20, boundBytes: 1_000_000, gapBytes: 0 });
    expect(windowsOf(kernel)).toEqual([`0-${target.length}`]);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('grows a window by the bound and no further', () => {
    const base = `${'a'.repeat(100)}\n${'b'.repeat(100)}\n`;
    const pieces = [copy(0, 150), insert('XX'), copy(150, 52)];
    apply(kernel, base, writeDelta(base, pieces), 300);
    // The insert and the byte behind it are new: 150 to 153, and ten bytes each way.
    kernel.widenWindows(TARGET_AT, 204, { contextLines: 3, boundBytes: 10, gapBytes: 0 });
    expect(windowsOf(kernel)).toEqual(['140-163']);
    expect(kernel.windowBytes).toBe(23);
  });

  it('joins windows that are no farther apart than the gap', () => {
    kernel.arena().set(Buffer.from('a\n'.repeat(20)), TARGET_AT);
    const widened = (gapBytes: number) => {
      kernel.setWindows([2, 3, 6, 7, 12, 13]);
      kernel.widenWindows(TARGET_AT, 40, { contextLines: 0, boundBytes: 100, gapBytes });
      return windowsOf(kernel);
    };
    expect(widened(0)).toEqual(['2-4', '6-8', '12-14']);
    expect(widened(2)).toEqual(['2-8', '12-14']);
    expect(widened(4)).toEqual(['2-14']);
  });

  it('refuses what no caller may ask for', () => {
    expect(() => kernel.applyDelta(0, ARENA_BYTES + 1, 0, 1, 0, 1)).toThrow(BugError);
    expect(() => kernel.applyDelta(0, 1, 0, ARENA_BYTES + 1, 0, 1)).toThrow(BugError);
    expect(() => kernel.applyDelta(0, 1, 0, 1, ARENA_BYTES, 1)).toThrow(BugError);
    expect(() => kernel.setWindows(new Array<number>(2 * MAX_WINDOWS + 2).fill(0))).toThrow(BugError);
    expect(() => kernel.widenWindows(0, 0, { ...WHOLE_LINES, contextLines: 256 })).toThrow(BugError);
  });

  it('leaves nothing new outside the windows: no line, and no neighbourhood of lines', () => {
    fc.assert(
      fc.property(randomEdit(), fc.integer({ min: 0, max: 3 }), ({ base, instructions }, contextLines) => {
        const target = rebuild(base, instructions);
        expect(apply(kernel, base, writeDelta(base, instructions), target.length).target).toBe(target);
        kernel.widenWindows(TARGET_AT, target.length, { ...WHOLE_LINES, contextLines });
        const spans = windowsOf(kernel).map((window) => window.split('-').map(Number) as [number, number]);
        const known = new Set(neighbourhoods(base, contextLines + 1).map(({ text }) => text));
        for (const { text, start, end } of neighbourhoods(target, contextLines + 1)) {
          const inWindow = spans.some(([from, to]) => from <= start && end <= to);
          if (!inWindow) expect(known).toContain(text);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives the windows of the plain implementation, widened in any way', () => {
    const plain = buildArena('scalar', ARENA_BYTES);
    const shape = fc.record({
      contextLines: fc.oneof(fc.nat(6), fc.nat(255)),
      boundBytes: fc.oneof(fc.nat(40), fc.constant(4096)),
      gapBytes: fc.nat(8),
    });
    fc.assert(
      fc.property(randomEdit(), shape, ({ base, instructions }, wanted) => {
        const delta = writeDelta(base, instructions);
        const size = rebuild(base, instructions).length;
        expect(apply(kernel, base, delta, size)).toEqual(apply(plain, base, delta, size));
        for (const one of [kernel, plain]) one.widenWindows(TARGET_AT, size, wanted);
        expect([windowsOf(kernel), kernel.windowBytes]).toEqual([windowsOf(plain), plain.windowBytes]);
      }),
      { numRuns: 500 },
    );
  });

  it('judges noise, and deltas with bytes changed, as the plain implementation does', () => {
    const plain = buildArena('scalar', ARENA_BYTES);
    const changed = fc
      .tuple(randomEdit(), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 4 }), fc.nat(3))
      .map(([{ base, instructions }, changes, cut]) => {
        const delta = writeDelta(base, instructions);
        for (const [place, value] of changes) delta[place % delta.length] = value;
        return { base, delta: delta.subarray(0, delta.length - (cut === 0 ? 1 : 0)) };
      });
    const noise = fc
      .tuple(fc.string({ maxLength: 40 }), fc.uint8Array({ maxLength: 60 }))
      .map(([text, bytes]) => ({ base: text.replaceAll(/[^\0-\xff]/gu, '?'), delta: bytes }));
    fc.assert(
      fc.property(fc.oneof(changed, noise), ({ base, delta }) => {
        expect(apply(kernel, base, delta, 2000)).toEqual(apply(plain, base, delta, 2000));
      }),
      { numRuns: 1000 },
    );
  });
});

/** A base of short lines, few different ones, and instructions that cut it up anywhere, often at line ends. */
function randomEdit(): fc.Arbitrary<{
  readonly base: string;
  readonly instructions: readonly Instruction[];
}> {
  const line = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 4 }).map((text) => `${text}\n`),
    },
    {
      weight: 1,
      arbitrary: fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 40 }).map((text) => `${text}\r\n`),
    },
    { weight: 1, arbitrary: fc.constantFrom('', 'aa', '\n\n') },
  );
  const piece = fc.tuple(fc.nat(6), fc.nat(), fc.nat(), line);
  return fc
    .tuple(fc.array(line, { maxLength: 30 }), fc.array(piece, { maxLength: 12 }))
    .map(([lines, pieces]) => {
      const base = lines.join('');
      const cuts = [0, base.length, ...[...base.matchAll(/\n/gu)].map((match) => match.index + 1)];
      let next = 0;
      const instructions = pieces.flatMap(([kind, one, other, text]): Instruction[] => {
        if (kind >= 5) return text.length > 0 ? [insert(text)] : [];
        // Kind 4: going on where the last copy ended; else each end at a line start of the base, or anywhere.
        const at = (place: number, atLine: boolean) =>
          atLine ? cuts[place % cuts.length]! : place % (base.length + 1);
        const start = kind === 4 ? next : at(one, (kind & 1) === 1);
        const stop = at(other, (kind & 2) === 2);
        next = Math.max(start, stop);
        return start < stop ? [copy(start, stop - start)] : [];
      });
      return { base, instructions };
    });
}

/** Every `count` lines in a row, with their line ends, and where they stand. Fewer when the text has fewer. */
function neighbourhoods(text: string, count: number) {
  const lines = [...text.matchAll(/[^\n]*\n|[^\n]+$/gu)];
  const found: { readonly text: string; readonly start: number; readonly end: number }[] = [];
  for (let first = 0; first + count <= lines.length; first++) {
    const taken = lines.slice(first, first + count);
    const start = taken[0]!.index;
    const joined = taken.map((match) => match[0]).join('');
    found.push({ text: joined, start, end: start + joined.length });
  }
  return found;
}
