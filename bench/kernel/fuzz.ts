/**
 * Feeds the kernel's parsers broken input for as long as one likes: zlib streams and deltas with bits flipped, bytes set,
 * cut, doubled and spliced. Each is judged by zlib, or by the plain implementation, too; a difference, a trap, or a byte
 * written outside the given range ends the run with the input in hexadecimal.
 *
 * Usage: node scripts/run.mjs bench/kernel/fuzz.ts [COUNT [SEED]]     default: 100,000 of each kind, seed 1
 * Ten million of each take some twenty minutes on one core.
 */

import { constants, deflateSync, inflateRawSync } from 'node:zlib';
import { type ArenaKernel, SLOP_BYTES } from '../../src/kernel/arena-contract.ts';
import { applyDelta, widenWindows } from '../../src/kernel/delta.ts';
import { createArenaKernel } from '../../src/kernel/kernel.ts';
import { copy, type Instruction, insert, writeDelta } from '../../test/kernel/delta-writer.ts';

const count = Number(process.argv[2] ?? 100_000);
let state = Number(process.argv[3] ?? 1) >>> 0;

const INPUT_AT = 4096;
const BASE_AT = 65_536;
const OUTPUT_AT = 131_072;
const ROOM = 4000;
const GUARD_BYTES = 64;
const FILLER = 0xc5;
const SHAPE = { contextLines: 2, boundBytes: 100, gapBytes: 3 };

const kernels = (['wasm', 'wasm-simd'] as const).map((implementation) => {
  const kernel = createArenaKernel(
    { contractVersion: 1, literals: [], reportRuns: false },
    { implementation },
  );
  if (kernel.implementation !== implementation) throw new Error(`${implementation} does not run here`);
  kernel.growArena(262_144);
  return kernel;
});

const streams = makeStreams();
let accepted = 0;
for (let done = 0; done < count; done++) accepted += fuzzInflate(mutate(pick(streams), pick(streams)));
console.log(`inflate: ${count} streams, ${accepted} of them still right, no difference`);
accepted = 0;
for (let done = 0; done < count; done++) accepted += fuzzDelta();
console.log(`deltas: ${count}, ${accepted} of them still right, no difference`);

/** A fast generator (xorshift, Marsaglia 2003): fast-check's shrinking would cost most of the time. */
function next(below: number): number {
  state ^= state << 13;
  state ^= state >>> 17;
  state ^= state << 5;
  state ||= 1;
  return (state >>> 0) % below;
}

function pick<Item>(items: readonly Item[]): Item {
  return items[next(items.length)]!;
}

function makeStreams(): Buffer[] {
  const letters = 'aaaabbbcd \n{}();=constvaluereturn0123456789';
  return Array.from({ length: 400 }, (_, index) => {
    const text = Array.from({ length: next(900) }, () => letters[next(1 + (index % letters.length))]).join(
      '',
    );
    const strategy = pick([
      constants.Z_DEFAULT_STRATEGY,
      constants.Z_FIXED,
      constants.Z_HUFFMAN_ONLY,
      constants.Z_RLE,
    ]);
    return deflateSync(text, { level: next(10), strategy });
  });
}

/** One to four changes; `other` lends bytes to splice in. */
function mutate(bytes: Uint8Array, other: Uint8Array): Uint8Array {
  let result = Buffer.from(bytes);
  for (let changes = 1 + next(4); changes > 0 && result.length > 2; changes--) {
    const at = 2 + next(result.length - 2);
    const kind = next(6);
    if (kind <= 1) result[at]! ^= 1 << next(8);
    else if (kind === 2) result[at] = next(256);
    else if (kind === 3) result = result.subarray(0, at);
    else if (kind === 4) result = Buffer.concat([result.subarray(0, at), other.subarray(next(other.length))]);
    else result = Buffer.concat([result.subarray(0, at), result.subarray(at - next(at))]);
  }
  return result;
}

/** 1 when the stream is right, 0 when it is not. */
function fuzzInflate(stream: Uint8Array): number {
  const expected = inflateByZlib(stream);
  for (const kernel of kernels) {
    prepare(kernel, stream);
    const status = kernel.inflate(INPUT_AT, INPUT_AT + stream.length, OUTPUT_AT, OUTPUT_AT + ROOM, false);
    const output = kernel.arena().subarray(OUTPUT_AT, OUTPUT_AT + kernel.inflatedBytes);
    const agrees = status === 'ok' ? expected?.equals(output) === true : expected === undefined;
    if (!agrees || !guarded(kernel)) fail(`${kernel.implementation} inflate: ${status}`, stream);
  }
  return expected === undefined ? 0 : 1;
}

/** The output, or undefined when zlib refuses, more than the room comes out, or the checksum's place is cut. */
function inflateByZlib(stream: Uint8Array): Buffer | undefined {
  try {
    const options = { info: true, maxOutputLength: ROOM };
    const { buffer, engine } = inflateRawSync(stream.subarray(2), options) as unknown as {
      readonly buffer: Buffer;
      readonly engine: { readonly bytesWritten: number };
    };
    return 2 + engine.bytesWritten + 4 <= stream.length ? buffer : undefined;
  } catch {
    return undefined;
  }
}

function fuzzDelta(): number {
  const base = Array.from({ length: next(300) }, () => 'ab\n'[next(3)]).join('');
  const instructions = Array.from({ length: next(8) }, (): Instruction => {
    const offset = next(base.length + 1);
    const length = next(base.length - offset + 1);
    return length === 0 ? insert('a\nb'.slice(0, 1 + next(3))) : copy(offset, length);
  });
  const whole = writeDelta(base, instructions);
  const delta = next(3) === 0 ? whole : mutate(whole, whole);
  const baseBytes = Buffer.from(base);
  const target = new Uint8Array(ROOM);
  const expected = applyDelta(baseBytes, delta, target);
  for (const kernel of kernels) {
    prepare(kernel, delta);
    kernel.arena().set(baseBytes, BASE_AT);
    const status = kernel.applyDelta(
      BASE_AT,
      base.length,
      INPUT_AT,
      INPUT_AT + delta.length,
      OUTPUT_AT,
      ROOM,
    );
    if (status !== expected.kind || !guarded(kernel))
      fail(`${kernel.implementation} delta: ${status}`, delta);
    if (expected.kind !== 'ok') continue;
    const size = expected.targetBytes;
    const same = Buffer.from(target.buffer, 0, size).equals(
      kernel.arena().subarray(OUTPUT_AT, OUTPUT_AT + size),
    );
    kernel.widenWindows(OUTPUT_AT, size, SHAPE);
    const windows = widenWindows(target.subarray(0, size), expected.windows, SHAPE);
    const sameWindows = windows.every(
      (place, at) => place === (at % 2 === 0 ? kernel.windowStart(at >> 1) : kernel.windowEnd(at >> 1)),
    );
    if (!same || !sameWindows || windows.length !== 2 * kernel.windowCount) {
      fail(`${kernel.implementation} delta: another target or other windows`, delta);
    }
  }
  return expected.kind === 'ok' ? 1 : 0;
}

function prepare(kernel: ArenaKernel, input: Uint8Array): void {
  const arena = kernel.arena();
  arena.set(input, INPUT_AT);
  arena.fill(FILLER, OUTPUT_AT - GUARD_BYTES, OUTPUT_AT);
  const behind = OUTPUT_AT + ROOM + SLOP_BYTES;
  arena.fill(FILLER, behind, behind + GUARD_BYTES);
}

function guarded(kernel: ArenaKernel): boolean {
  const arena = kernel.arena();
  const behind = OUTPUT_AT + ROOM + SLOP_BYTES;
  for (let at = 0; at < GUARD_BYTES; at++) {
    if (arena[OUTPUT_AT - GUARD_BYTES + at] !== FILLER || arena[behind + at] !== FILLER) return false;
  }
  return true;
}

function fail(what: string, input: Uint8Array): never {
  console.error(`${what}\n${Buffer.from(input).toString('hex')}`);
  process.exit(1);
}
