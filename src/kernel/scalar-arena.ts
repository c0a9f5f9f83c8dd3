/**
 * The arena in plain TypeScript over an ordinary buffer: Node's zlib inflates, `delta.ts` rebuilds, the plain kernel scans.
 * It runs where WebAssembly does not, several times slower and with the same answers, and it is the oracle for the
 * compiled arena. Contract: `arena-contract.ts`.
 */

import { inflateRawSync } from 'node:zlib';
import { BugError, systemCode } from '../base/errors.ts';
import {
  type ArenaKernel,
  type DeltaStatus,
  HASH_KEY_BYTES,
  type InflateStatus,
  MAX_CONTEXT_LINES,
  MAX_WINDOWS,
  type WindowShape,
} from './arena-contract.ts';
import { CandidateList } from './candidate-list.ts';
import type { Candidates, Kernel, KernelProgram } from './contract.ts';
import { applyDelta, readDeltaHead, widenWindows } from './delta.ts';
import { createScalarKernel } from './scalar.ts';
import { sipHash } from './sip-hash.ts';

/** Builds the plain kernel with an arena. Throws a `BugError` when the program breaks the contract. */
export function createScalarArenaKernel(program: KernelProgram): ArenaKernel {
  return new ScalarArenaKernel(createScalarKernel(program));
}

const LF = 0x0a;
/** Head and checksum of a zlib stream (RFC 1950). */
const HEAD_BYTES = 2;
const SUM_BYTES = 4;

class ScalarArenaKernel implements ArenaKernel {
  readonly implementation = 'scalar';
  inflatedBytes = 0;
  consumedBytes = 0;
  baseBytes = 0;
  targetBytes = 0;
  windowBytes = 0;
  hashLow = 0;
  hashHigh = 0;
  private hashKey = new Uint8Array(HASH_KEY_BYTES);
  private readonly kernel: Kernel;
  private readonly found = new CandidateList();
  private bytes = new Uint8Array(0);
  private windows: readonly number[] = [];

  constructor(kernel: Kernel) {
    this.kernel = kernel;
  }

  get arenaBytes(): number {
    return this.bytes.length;
  }

  get windowCount(): number {
    return this.windows.length / 2;
  }

  scan(bytes: Uint8Array, start: number, end: number): Candidates {
    return this.kernel.scan(bytes, start, end);
  }

  growArena(bytes: number): boolean {
    if (bytes <= this.bytes.length) return true;
    try {
      const larger = new Uint8Array(bytes);
      larger.set(this.bytes);
      this.bytes = larger;
      return true;
    } catch {
      // The engine's own error for memory that is not to be had; nothing has changed.
      return false;
    }
  }

  arena(): Uint8Array {
    return this.bytes;
  }

  inflate(from: number, fromEnd: number, to: number, toEnd: number, checkSum: boolean): InflateStatus {
    const input = this.range(from, fromEnd);
    const room = this.range(to, toEnd);
    if (input.length < HEAD_BYTES) return 'truncated';
    if (!isZlibHead(input[0]!, input[1]!)) return 'malformed';
    let inflated: { readonly buffer: Uint8Array; readonly engine: { readonly bytesWritten: number } };
    try {
      // With `info` the engine comes along, which knows how much of the input it used; the types do not say so.
      inflated = inflateRawSync(input.subarray(HEAD_BYTES), {
        info: true,
        maxOutputLength: Math.max(1, room.length),
      }) as unknown as typeof inflated;
    } catch (error) {
      const code = systemCode(error);
      return code === 'ERR_BUFFER_TOO_LARGE'
        ? 'too-large'
        : code === 'Z_BUF_ERROR'
          ? 'truncated'
          : 'malformed';
    }
    const output = inflated.buffer;
    if (output.length > room.length) return 'too-large';
    const consumed = HEAD_BYTES + inflated.engine.bytesWritten + SUM_BYTES;
    if (consumed > input.length) return 'truncated';
    if (checkSum && adler32(output) !== readSum(input, consumed - SUM_BYTES)) return 'wrong-sum';
    room.set(output);
    this.inflatedBytes = output.length;
    this.consumedBytes = consumed;
    return 'ok';
  }

  readDeltaSizes(delta: number, deltaEnd: number): DeltaStatus {
    const head = readDeltaHead(this.range(delta, deltaEnd));
    if (head.kind !== 'ok') return head.kind;
    this.baseBytes = head.baseBytes;
    this.targetBytes = head.targetBytes;
    return 'ok';
  }

  applyDelta(
    base: number,
    baseSize: number,
    delta: number,
    deltaEnd: number,
    target: number,
    room: number,
  ): DeltaStatus {
    const result = applyDelta(
      this.range(base, base + baseSize),
      this.range(delta, deltaEnd),
      this.range(target, target + room),
    );
    if (result.kind !== 'ok') return result.kind;
    this.baseBytes = baseSize;
    this.targetBytes = result.targetBytes;
    this.windows = result.windows;
    return 'ok';
  }

  windowStart(index: number): number {
    return this.windows[2 * index]!;
  }

  windowEnd(index: number): number {
    return this.windows[2 * index + 1]!;
  }

  setWindows(pairs: readonly number[]): void {
    if (pairs.length > 2 * MAX_WINDOWS)
      throw new BugError(`${pairs.length / 2} windows, expected at most ${MAX_WINDOWS}`);
    this.windows = [...pairs];
  }

  widenWindows(object: number, size: number, shape: WindowShape): void {
    if (shape.contextLines > MAX_CONTEXT_LINES) {
      throw new BugError(`${shape.contextLines} lines of context, expected at most ${MAX_CONTEXT_LINES}`);
    }
    this.windows = widenWindows(this.range(object, object + size), this.windows, shape);
    this.windowBytes = 0;
    for (let at = 0; at < this.windows.length; at += 2)
      this.windowBytes += this.windows[at + 1]! - this.windows[at]!;
  }

  scanObject(object: number, start: number, end: number): Candidates {
    return this.kernel.scan(this.range(object, object + end), start, end);
  }

  scanWindows(object: number): Candidates {
    this.found.clear();
    if (this.windowCount === 0) return this.found;
    const bytes = this.range(object, object + this.windowEnd(this.windowCount - 1));
    for (let at = 0; at < this.windows.length; at += 2) {
      const found = this.kernel.scan(bytes, this.windows[at]!, this.windows[at + 1]!);
      for (let hit = 0; hit < found.literalCount; hit++) {
        this.found.addLiteral(found.literalIds[hit]!, found.literalOffsets[hit]!);
      }
      for (let run = 0; run < found.runCount; run++)
        this.found.addRun(found.runStarts[run]!, found.runEnds[run]!);
    }
    return this.found;
  }

  countLineEnds(from: number, to: number): number {
    const bytes = this.range(from, to);
    let count = 0;
    for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) count++;
    return count;
  }

  setHashKey(key: Uint8Array): void {
    if (key.length !== HASH_KEY_BYTES)
      throw new BugError(`hash key of ${key.length} bytes, expected ${HASH_KEY_BYTES}`);
    this.hashKey = Uint8Array.from(key);
  }

  hash(tag: number, from: number, to: number): void {
    const { low, high } = sipHash(this.hashKey, tag, this.range(from, to));
    this.hashLow = low;
    this.hashHigh = high;
  }

  private range(from: number, to: number): Uint8Array {
    if (from < 0 || from > to || to > this.bytes.length) {
      throw new BugError(`bytes ${from} to ${to} lie outside the arena of ${this.bytes.length}`);
    }
    return this.bytes.subarray(from, to);
  }
}

/** Deflate, a window of at most 32 KiB, a multiple of 31, no preset dictionary (RFC 1950, section 2.2). */
function isZlibHead(method: number, flags: number): boolean {
  return (
    (method & 0x0f) === 8 && method >> 4 <= 7 && (method * 256 + flags) % 31 === 0 && (flags & 0x20) === 0
  );
}

function readSum(bytes: Uint8Array, at: number): number {
  return ((bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!) >>> 0;
}

/** Adler-32 (RFC 1950, section 8.2). */
function adler32(bytes: Uint8Array): number {
  let low = 1;
  let high = 0;
  for (let at = 0; at < bytes.length; at++) {
    low = (low + bytes[at]!) % 65_521;
    high = (high + low) % 65_521;
  }
  return high * 65_536 + low;
}
