/**
 * Inflate against Node's zlib: every stream that zlib accepts gives the same bytes, every stream that it refuses is refused,
 * and nothing that a stream says makes the kernel write elsewhere, trap, or go on for ever. RFC 1950 and 1951.
 */

import { constants, deflateSync, inflateRawSync, inflateSync, type ZlibOptions } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BugError } from '../../src/base/errors.ts';
import { type ArenaKernel, type InflateStatus, SLOP_BYTES } from '../../src/kernel/arena-contract.ts';
import { fc } from '../property.ts';
import { BitWriter, canonicalCodes, extraBits, writeDynamicHead } from './deflate-writer.ts';
import { buildArena, IMPLEMENTATIONS } from './implementations.ts';

/** Where the stream and the output lie in the arena of the tests; between and behind them stands `FILLER`. */
const INPUT_AT = 0x1000;
const OUTPUT_AT = 0x80_000;
const ARENA_BYTES = 0x180_000;
const FILLER = 0xc5;

interface Outcome {
  readonly status: InflateStatus;
  readonly output: Buffer | undefined;
  readonly consumed: number | undefined;
}

/** Inflates with `room` bytes, and checks that no byte around input and output changed, but for the slop. */
function run(
  kernel: ArenaKernel,
  stream: Uint8Array,
  room: number,
  checkSum = true,
  filler = FILLER,
): Outcome {
  const arena = kernel.arena();
  const inputEnd = INPUT_AT + stream.length;
  arena.fill(filler, inputEnd, inputEnd + 1024);
  arena.set(stream, INPUT_AT);
  const guardAt = OUTPUT_AT + room + SLOP_BYTES;
  arena.fill(FILLER, OUTPUT_AT - 64, OUTPUT_AT);
  arena.fill(FILLER, guardAt, guardAt + 64);
  const status = kernel.inflate(INPUT_AT, inputEnd, OUTPUT_AT, OUTPUT_AT + room, checkSum);
  const untouched = (byte: number) => byte === FILLER;
  const before = arena.subarray(OUTPUT_AT - 64, OUTPUT_AT).every(untouched);
  const behind = arena.subarray(guardAt, guardAt + 64).every(untouched);
  if (!before || !behind) throw new Error('bytes outside the room and its slop have changed');
  if (status !== 'ok') return { status, output: undefined, consumed: undefined };
  const output = Buffer.from(arena.subarray(OUTPUT_AT, OUTPUT_AT + kernel.inflatedBytes));
  return { status, output, consumed: kernel.consumedBytes };
}

/** What zlib says of a whole stream, checksum included. */
function byZlib(stream: Uint8Array): Buffer | undefined {
  try {
    return inflateSync(stream);
  } catch {
    return undefined;
  }
}

/** What zlib says of the deflate stream inside, without the checksum, and how many bytes it took. */
function byRawZlib(stream: Uint8Array): { readonly output: Buffer; readonly consumed: number } | undefined {
  try {
    const { buffer, engine } = inflateRawSync(stream.subarray(2), { info: true }) as unknown as {
      buffer: Buffer;
      engine: { bytesWritten: number };
    };
    const consumed = 2 + engine.bytesWritten + 4;
    return consumed > stream.length ? undefined : { output: buffer, consumed };
  } catch {
    return undefined;
  }
}

/** Texts with long and short repeats, few and many letters, and none that repeat. */
const TEXTS: readonly Buffer[] = [
  Buffer.from(''),
  Buffer.from('a'),
  Buffer.from('aaaaaaaaaa'.repeat(500)),
  Buffer.from('abc'.repeat(3000)),
  Buffer.from(
    Array.from({ length: 600 }, (_, line) => `  const value${line % 37} = compute(${line * 7});\n`).join(''),
  ),
  Buffer.from(Array.from({ length: 9000 }, (_, at) => (at * at * 31 + (at >> 3)) & 0xff)),
  pseudoRandom(40_000, 11),
  Buffer.concat([
    pseudoRandom(33_000, 12),
    pseudoRandom(200, 12),
    Buffer.alloc(300),
    pseudoRandom(33_000, 12),
  ]),
];

/** Short streams with one bit flipped, each bit in turn, with zlib's verdict. */
const FLIPPED = [{ level: 9 }, { level: 0 }, { strategy: constants.Z_FIXED }].flatMap((options) => {
  const stream = deflateSync(TEXTS[4]!.subarray(0, 250), options);
  return Array.from({ length: stream.length * 8 }, (_, bit) => {
    const flipped = Buffer.from(stream);
    flipped[bit >> 3]! ^= 1 << (bit & 7);
    // A flipped head is wrong for all: the raw verdict does not look at it.
    return {
      stream: flipped,
      verdict: bit < 16 && byZlib(flipped) === undefined ? undefined : byRawZlib(flipped),
    };
  });
});

describe.each(IMPLEMENTATIONS)('inflate of the %s kernel', (implementation) => {
  const kernel = buildArena(implementation, ARENA_BYTES);

  it('gives what zlib was given, at all levels, strategies and window sizes', () => {
    let text = 0;
    for (let level = 0; level <= 9; level++) {
      for (const strategy of [
        constants.Z_DEFAULT_STRATEGY,
        constants.Z_FILTERED,
        constants.Z_HUFFMAN_ONLY,
        constants.Z_RLE,
        constants.Z_FIXED,
      ]) {
        for (const windowBits of [9, 12, 15]) {
          const options: ZlibOptions = {
            level,
            strategy,
            windowBits,
            memLevel: 1 + ((level + windowBits) % 9),
          };
          const given = TEXTS[text++ % TEXTS.length]!;
          const stream = deflateSync(given, options);
          const { status, output, consumed } = run(kernel, stream, given.length);
          expect([status, consumed, output?.equals(given)]).toEqual(['ok', stream.length, true]);
        }
      }
    }
  });

  it('reads streams with flushed, empty and stored blocks in a row', () => {
    const parts = [TEXTS[4]!, Buffer.alloc(0), TEXTS[5]!];
    // A full flush ends in an empty stored block; the chunks share one stream.
    const stream = deflateSync(Buffer.concat(parts), {
      finishFlush: constants.Z_FINISH,
      flush: constants.Z_FULL_FLUSH,
      chunkSize: 64,
    });
    const { output } = run(kernel, stream, 60_000);
    expect(output?.equals(Buffer.concat(parts))).toBe(true);
  });

  it('says how much of the input the stream took, whatever follows it', () => {
    const stream = deflateSync(TEXTS[4]!);
    const longer = Buffer.concat([stream, pseudoRandom(100, 3)]);
    expect(run(kernel, longer, TEXTS[4]!.length).consumed).toBe(stream.length);
  });

  it('calls every cut stream truncated', () => {
    for (const given of [TEXTS[1]!, TEXTS[4]!.subarray(0, 700), pseudoRandom(300, 5)]) {
      for (const level of [0, 1, 9]) {
        const stream = deflateSync(given, { level });
        for (let length = 0; length < stream.length; length++) {
          expect(run(kernel, stream.subarray(0, length), given.length).status).toBe('truncated');
        }
      }
    }
  });

  it('calls a stream that gives more than the room too large, and ends soon', () => {
    const bomb = deflateSync(Buffer.alloc(30_000_000));
    const started = performance.now();
    expect(run(kernel, bomb, 100).status).toBe('too-large');
    // Inflating all of it takes tens of milliseconds in the fastest implementation; noticing it, microseconds.
    expect(performance.now() - started).toBeLessThan(1000);
    for (const given of TEXTS.slice(1)) {
      for (const level of [0, 6])
        expect(run(kernel, deflateSync(given, { level }), given.length - 1).status).toBe('too-large');
    }
  });

  it('finds a wrong checksum when asked, and ignores it otherwise', () => {
    for (const given of TEXTS) {
      const stream = Buffer.from(deflateSync(given));
      stream[stream.length - 1]! ^= 1;
      expect(run(kernel, stream, given.length).status).toBe('wrong-sum');
      expect(run(kernel, stream, given.length, false).output?.equals(given)).toBe(true);
    }
  });

  it('takes all bytes of the checksum from 0 to 255 into account, over long stretches', () => {
    // 255 in every byte drives the sums up fastest: a sum that left 32 bits would differ from zlib's.
    for (const length of [5535, 5536, 5537, 5551, 5552, 5553, 100_000]) {
      const given = Buffer.alloc(length, 0xff);
      expect(run(kernel, deflateSync(given), length).status).toBe('ok');
    }
  });

  it.each([
    ['another method', [0x77, 0x85]],
    ['a window above 32 KiB', [0x88, 0x1c]],
    ['a head that is no multiple of 31', [0x78, 0x9d]],
    ['a preset dictionary', [0x78, 0xbb]],
  ])('refuses %s', (_, head) => {
    const stream = Buffer.from(deflateSync('abc'));
    stream.set(head);
    expect(run(kernel, stream, 100).status).toBe('malformed');
    expect(byZlib(stream)).toBeUndefined();
  });

  it('judges every single flipped bit as zlib does', () => {
    for (const { stream, verdict } of FLIPPED) {
      const room = verdict?.output.length ?? 70_000;
      const { status, output } = run(kernel, stream, room, false);
      expect([status === 'ok', output]).toEqual([verdict !== undefined, verdict?.output]);
    }
  });

  it('does not depend on the bytes behind the input', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(), (body, flip) => {
        const stream = Buffer.concat([deflateSync(body).subarray(0, 1 + (flip % (body.length + 12))), body]);
        stream[flip % stream.length]! ^= 1 << (flip & 7);
        expect(run(kernel, stream, 500, true, 0x00)).toEqual(run(kernel, stream, 500, true, 0xff));
      }),
      { numRuns: 300 },
    );
  });

  it('agrees with zlib on dynamic blocks of any code lengths, full sets or not', () => {
    fc.assert(
      fc.property(dynamicBlock(), (stream) => {
        const expected = byRawZlib(stream);
        const room = expected?.output.length ?? 200_000;
        const { status, output, consumed } = run(kernel, stream, room, false);
        if (expected === undefined) expect(status).not.toBe('ok');
        else expect([status, output, consumed]).toEqual(['ok', expected.output, expected.consumed]);
      }),
      { numRuns: 400 },
    );
  });

  it('has bits enough for the longest codes in a row: two literals, then length and distance with all extra bits', () => {
    const { stream, expected } = longestCodes();
    const { status, output } = run(kernel, stream, expected.length, false);
    expect([status, output?.equals(expected)]).toEqual(['ok', true]);
  });

  it('agrees with zlib on noise behind a correct head', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 120 }), (noise) => {
        const stream = Buffer.concat([Buffer.from([0x78, 0x01]), noise, Buffer.alloc(4)]);
        const expected = byRawZlib(stream);
        const { status, output } = run(kernel, stream, expected?.output.length ?? 100_000, false);
        expect([status === 'ok', output]).toEqual([expected !== undefined, expected?.output]);
      }),
      { numRuns: 1500 },
    );
  });

  it('refuses addresses outside the arena as the caller’s mistake', () => {
    expect(() => kernel.inflate(0, ARENA_BYTES + 1, 0, 0, false)).toThrow(BugError);
    expect(() => kernel.inflate(0, 10, ARENA_BYTES - 5, ARENA_BYTES + 5, false)).toThrow(BugError);
    expect(() => kernel.inflate(-1, 10, 0, 0, false)).toThrow(BugError);
    expect(() => kernel.inflate(10, 9, 0, 0, false)).toThrow(BugError);
  });

  it('writes up to the arena’s very end', () => {
    const given = TEXTS[2]!;
    const stream = deflateSync(given);
    kernel.arena().set(stream, 0);
    expect(kernel.inflate(0, stream.length, ARENA_BYTES - given.length, ARENA_BYTES, true)).toBe('ok');
    expect(Buffer.from(kernel.arena().subarray(ARENA_BYTES - given.length)).equals(given)).toBe(true);
  });
});

/** A stream whose literals take 11 bits, its matches 15 + 5 and 15 + 13, behind 30,000 bytes to go back to. */
function longestCodes() {
  const literals = new Array<number>(286).fill(0);
  const distances = new Array<number>(30).fill(0);
  // One code of each length and two of the longest: 1, 2, 3 … 14, 15, 15. Symbol 284 has five extra bits.
  for (let length = 1; length <= 14; length++) literals[64 + length] = length;
  literals[256] = 15;
  literals[284] = 15;
  for (let length = 1; length <= 15; length++) distances[30 - 1 - length] = length;
  distances[29] = 15;
  const writer = new BitWriter();
  writeDynamicHead(writer, literals, distances);
  const literalCodes = canonicalCodes(literals);
  const noise = pseudoRandom(60_000, 4);
  for (let at = 0; at < 30_000; at++) writer.code(literalCodes[65 + (noise[at]! % 14)]!);
  for (let at = 30_000; at < 36_000; at += 3) {
    // Symbol 75 is the literal with 11 bits. Distances 24,577 to 28,672, lengths 227 to 257.
    writer.code(literalCodes[75]!).code(literalCodes[75]!);
    writer.code(literalCodes[284]!).bits(noise[at]! % 31, 5);
    writer.code(canonicalCodes(distances)[29]!).bits(noise[at + 1]! * 16 + (noise[at + 2]! & 15), 13);
  }
  const stream = writer.code(literalCodes[256]!).toZlib();
  return { stream, expected: byRawZlib(stream)!.output };
}

/** Streams of one dynamic block, its code lengths from full sets down to nonsense, its body valid for them or not. */
function dynamicBlock(): fc.Arbitrary<Uint8Array> {
  const choice = fc.infiniteStream(fc.nat(0xffff));
  return fc
    .record({ choice, spoil: fc.nat(9), symbols: fc.integer({ min: 0, max: 400 }) })
    .map(({ choice: source, spoil, symbols }) => {
      const next = (below: number) => source.next().value! % below;
      const literals = randomLengths(286, 257 + next(30), 256, next);
      const distances = randomLengths(30, 1 + next(30), undefined, next);
      // Now and then a set of lengths that is over-full or not full, no end of block, or a lone code.
      if (spoil === 1) literals[next(literals.length)] = next(16);
      if (spoil === 2) distances[next(distances.length)] = next(16);
      if (spoil === 3) literals[256] = 0;
      if (spoil === 4) distances.fill(0);
      if (spoil === 5) distances.fill(0)[next(distances.length)] = 1;
      if (spoil === 6) literals.fill(0)[256] = 1;
      const writer = new BitWriter();
      writeDynamicHead(writer, literals, distances);
      const literalCodes = canonicalCodes(literals);
      const distanceCodes = canonicalCodes(distances);
      const usable = literals.flatMap((length, symbol) => (length > 0 && symbol !== 256 ? [symbol] : []));
      const far = distances.flatMap((length, symbol) => (length > 0 ? [symbol] : []));
      for (let count = 0; count < symbols && usable.length > 0; count++) {
        const symbol = usable[next(usable.length)]!;
        writer.code(literalCodes[symbol]!);
        if (symbol < 256) continue;
        writer.bits(next(0x10000), extraBits(symbol));
        // Mostly near, as there is little output to go back to.
        const distance = far[next(4) === 0 ? next(far.length) : 0];
        if (distance === undefined) break;
        writer.code(distanceCodes[distance]!).bits(next(4) === 0 ? next(0x10000) : 0, extraBits(distance));
      }
      if (literals[256]! > 0) writer.code(literalCodes[256]!);
      return writer.toZlib();
    });
}

/** Code lengths that use up all codes of at most fifteen bits, dealt to random symbols; `always` gets one in any case. */
function randomLengths(
  symbols: number,
  count: number,
  always: number | undefined,
  next: (below: number) => number,
): number[] {
  // Start from one code of no bits and split random codes in two, which keeps the set full.
  const leaves = [0];
  const wanted = 2 + next(count - 1);
  for (let tries = 0; leaves.length < wanted && tries < 2000; tries++) {
    const leaf = next(3) === 0 ? leaves.length - 1 : next(leaves.length);
    if (leaves[leaf]! < 15) leaves.push(++leaves[leaf]!);
  }
  const lengths = new Array<number>(Math.min(symbols, count)).fill(0);
  if (leaves.length === 1) leaves[0] = 1;
  const first = always ?? next(lengths.length);
  for (const [at, length] of leaves.slice(0, lengths.length).entries())
    lengths[(first + at * 7) % lengths.length] ||= length;
  return lengths;
}

function pseudoRandom(length: number, seed: number): Buffer {
  const bytes = Buffer.alloc(length);
  let state = seed;
  for (let at = 0; at < length; at++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    bytes[at] = state >>> 24;
  }
  return bytes;
}
