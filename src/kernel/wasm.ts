/**
 * The compiled kernel behind the contracts: hands bytes to the module in `assembly/`, collects what it finds, and lends
 * out the memory behind the program's tables as the arena.
 *
 * Bytes from outside go through a segment of 64 KiB in the kernel's memory, which the second-level cache holds while the
 * passes go over it. Segments overlap, so that each literal lies wholly in the one in which it starts and no run of
 * sixteen bytes is cut; runs cut in two are joined again. Objects in the arena are scanned in place, in stretches of the
 * same size. Contracts: `contract.ts`, `arena-contract.ts`.
 */

import { BugError } from '../base/errors.ts';
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
import { type Candidates, type KernelProgram, MIN_RUN_BYTES } from './contract.ts';
import { commonFours, letterCosts } from './letter-costs.ts';
import { type LiteralTable, layOutLiterals, MAX_LITERAL_BYTES } from './program.ts';
import { growTo, instantiateKernel, type WasmExports, type WasmImplementation } from './wasm-module.ts';

/** What a segment holds before and behind the bytes whose literals it reports. */
const OVERLAP_BEFORE = MIN_RUN_BYTES;
const OVERLAP_BEHIND = MAX_LITERAL_BYTES + MIN_RUN_BYTES;

/** The module's status codes by number: `inflate.ts`, `delta.ts` in the assembly folder. */
const INFLATE_STATUS: readonly InflateStatus[] = ['ok', 'malformed', 'truncated', 'too-large', 'wrong-sum'];
const DELTA_STATUS: readonly (DeltaStatus | undefined)[] = [
  'ok',
  'malformed',
  undefined,
  'too-large',
  undefined,
  'wrong-base',
];

/** The most a 32-bit memory holds, less the page that stays free behind the arena. */
const MAX_MEMORY_BYTES = 0x1_0000_0000 - 0x2_0000;

/**
 * Builds the compiled kernel for a program; undefined when this engine cannot run it. Throws a `BugError` when the
 * program breaks the contract.
 */
export function createWasmKernel(
  program: KernelProgram,
  implementation: WasmImplementation,
): ArenaKernel | undefined {
  const literals = layOutLiterals(program);
  const wasm = instantiateKernel(implementation);
  return wasm === undefined ? undefined : new WasmKernel(implementation, wasm, literals, program.reportRuns);
}

class WasmKernel implements ArenaKernel {
  readonly implementation: WasmImplementation;
  arenaBytes = 0;
  inflatedBytes = 0;
  consumedBytes = 0;
  baseBytes = 0;
  targetBytes = 0;
  windowCount = 0;
  windowBytes = 0;
  hashLow = 0;
  hashHigh = 0;

  private readonly wasm: WasmExports;
  private readonly found = new CandidateList();
  private readonly reportRuns: boolean;
  /** Whether the runs must be looked for: they are wanted, or open gates. */
  private readonly runsWanted: number;
  private readonly arenaAt: number;
  private readonly segmentAt: number;
  private readonly segmentBytes: number;
  /** Places of the module's results, as indices of 32-bit words. */
  private readonly resultsAt: number;
  private readonly lists: { readonly plain: number; readonly gated: number; readonly runs: number };
  private readonly windowsAt: number;
  /** The memory, by bytes and by words; renewed whenever it grows. */
  private bytes: Uint8Array;
  private words: Uint32Array;

  constructor(
    implementation: WasmImplementation,
    wasm: WasmExports,
    literals: LiteralTable,
    reportRuns: boolean,
  ) {
    this.implementation = implementation;
    this.wasm = wasm;
    this.reportRuns = reportRuns;
    this.runsWanted = reportRuns || literals.anyGated ? 1 : 0;
    this.segmentAt = wasm.SEGMENT_AT.value;
    this.segmentBytes = wasm.SEGMENT_BYTES.value;
    this.resultsAt = wasm.RESULTS_AT.value >> 2;
    this.windowsAt = wasm.WINDOWS_AT.value >> 2;
    this.lists = {
      plain: wasm.PLAIN_HITS_AT.value >> 2,
      gated: wasm.GATED_HITS_AT.value >> 2,
      runs: wasm.RUNS_AT.value >> 2,
    };
    this.arenaAt = buildProgram(wasm, literals);
    this.bytes = new Uint8Array(wasm.memory.buffer);
    this.words = new Uint32Array(wasm.memory.buffer);
  }

  scan(bytes: Uint8Array, start: number, end: number): Candidates {
    this.found.clear();
    let own = start;
    let step = this.segmentBytes;
    while (own < end) {
      const ownEnd = Math.min(end, own + step);
      const from = Math.max(start, own - OVERLAP_BEFORE);
      const to = Math.min(end, ownEnd + OVERLAP_BEHIND);
      this.bytes.set(from === 0 && to === bytes.length ? bytes : bytes.subarray(from, to), this.segmentAt);
      if (this.pass(this.segmentAt - from, from, to, own, ownEnd)) own = ownEnd;
      // Denser in hits than the lists: half as much fits, at the latest a single byte.
      else step = Math.max(1, step >> 1);
    }
    return this.found;
  }

  scanObject(object: number, start: number, end: number): Candidates {
    this.checkRange(object + start, object + end);
    this.found.clear();
    this.scanInPlace(this.arenaAt + object, start, end);
    return this.found;
  }

  scanWindows(object: number): Candidates {
    if (this.windowCount > 0) this.checkRange(object, object + this.windowEnd(this.windowCount - 1));
    this.found.clear();
    const at = this.arenaAt + object;
    let next = 0;
    while (next < this.windowCount) {
      const done = this.wasm.scanWindows(at, next, this.windowCount, this.runsWanted);
      this.collect(at);
      // A window that is long, or dense in hits, goes by stretches.
      if (done === next) this.scanInPlace(at, this.windowStart(next), this.windowEnd(next));
      next = done === next ? next + 1 : done;
    }
    return this.found;
  }

  /** Scans `[start, end)` of what lies at the memory's address `at`, adding to what was found. */
  private scanInPlace(at: number, start: number, end: number): void {
    let own = start;
    let step = this.segmentBytes;
    while (own < end) {
      const ownEnd = Math.min(end, own + step);
      const from = Math.max(start, own - OVERLAP_BEFORE);
      const to = Math.min(end, ownEnd + OVERLAP_BEHIND);
      if (this.pass(at, from, to, own, ownEnd)) own = ownEnd;
      else step = Math.max(1, step >> 1);
    }
  }

  /** One pass of the module over `[from, to)` of what lies at address `at`; false when its lists were too short. */
  private pass(at: number, from: number, to: number, own: number, ownEnd: number): boolean {
    if (this.wasm.scan(at + from, at + to, at + own, at + ownEnd, this.runsWanted) === 0) return false;
    this.collect(at);
    return true;
  }

  /** Adds the hits and runs in the module's lists, which hold addresses; `at` is the address of offset 0. */
  private collect(at: number): void {
    const { words, found, lists } = this;
    let plain = lists.plain;
    let gated = lists.gated;
    const plainEnd = plain + 2 * words[this.resultsAt]!;
    const gatedEnd = gated + 2 * words[this.resultsAt + 1]!;
    while (plain < plainEnd || gated < gatedEnd) {
      if (gated === gatedEnd || (plain < plainEnd && words[plain]! <= words[gated]!)) {
        found.addLiteral(words[plain + 1]!, words[plain]! - at);
        plain += 2;
      } else {
        found.addLiteral(words[gated + 1]!, words[gated]! - at);
        gated += 2;
      }
    }
    if (!this.reportRuns) return;
    const runsEnd = lists.runs + 2 * words[this.resultsAt + 2]!;
    for (let run = lists.runs; run < runsEnd; run += 2) found.joinRun(words[run]! - at, words[run + 1]! - at);
  }

  growArena(bytes: number): boolean {
    if (bytes <= this.arenaBytes) return true;
    if (this.arenaAt + bytes > MAX_MEMORY_BYTES) return false;
    try {
      growTo(this.wasm, this.arenaAt + bytes);
    } catch {
      // The engine's own error for memory that is not to be had; nothing has changed.
      return false;
    }
    this.bytes = new Uint8Array(this.wasm.memory.buffer);
    this.words = new Uint32Array(this.wasm.memory.buffer);
    this.arenaBytes = bytes;
    return true;
  }

  arena(): Uint8Array {
    return this.bytes.subarray(this.arenaAt, this.arenaAt + this.arenaBytes);
  }

  inflate(from: number, fromEnd: number, to: number, toEnd: number, checkSum: boolean): InflateStatus {
    this.checkRange(from, fromEnd);
    this.checkRange(to, toEnd);
    const at = this.arenaAt;
    const status = this.wasm.inflate(at + from, at + fromEnd, at + to, at + toEnd, checkSum ? 1 : 0);
    if (status === 0) {
      this.inflatedBytes = this.words[this.resultsAt]!;
      this.consumedBytes = this.words[this.resultsAt + 1]!;
    }
    return INFLATE_STATUS[status]!;
  }

  readDeltaSizes(delta: number, deltaEnd: number): DeltaStatus {
    this.checkRange(delta, deltaEnd);
    const status = this.wasm.readDeltaSizes(this.arenaAt + delta, this.arenaAt + deltaEnd);
    if (status === 0) {
      this.baseBytes = this.words[this.resultsAt]!;
      this.targetBytes = this.words[this.resultsAt + 1]!;
    }
    return DELTA_STATUS[status]!;
  }

  applyDelta(
    base: number,
    baseSize: number,
    delta: number,
    deltaEnd: number,
    target: number,
    room: number,
  ): DeltaStatus {
    this.checkRange(base, base + baseSize);
    this.checkRange(delta, deltaEnd);
    this.checkRange(target, target + room);
    const at = this.arenaAt;
    const status = this.wasm.applyDelta(at + base, baseSize, at + delta, at + deltaEnd, at + target, room);
    if (status === 0) {
      this.baseBytes = baseSize;
      this.targetBytes = this.words[this.resultsAt]!;
      this.windowCount = this.words[this.resultsAt + 1]!;
    }
    return DELTA_STATUS[status]!;
  }

  windowStart(index: number): number {
    return this.words[this.windowsAt + 2 * index]!;
  }

  windowEnd(index: number): number {
    return this.words[this.windowsAt + 2 * index + 1]!;
  }

  setWindows(pairs: readonly number[]): void {
    if (pairs.length > 2 * MAX_WINDOWS)
      throw new BugError(`${pairs.length / 2} windows, expected at most ${MAX_WINDOWS}`);
    this.words.set(pairs, this.windowsAt);
    this.windowCount = pairs.length >> 1;
  }

  widenWindows(object: number, size: number, { contextLines, boundBytes, gapBytes }: WindowShape): void {
    this.checkRange(object, object + size);
    if (contextLines > MAX_CONTEXT_LINES) {
      throw new BugError(`${contextLines} lines of context, expected at most ${MAX_CONTEXT_LINES}`);
    }
    this.wasm.widenWindows(
      this.arenaAt + object,
      size,
      this.windowCount,
      contextLines,
      Math.min(boundBytes, 0x7fff_ffff),
      Math.min(gapBytes, 0x7fff_ffff),
    );
    this.windowCount = this.words[this.resultsAt]!;
    this.windowBytes = this.words[this.resultsAt + 1]!;
  }

  countLineEnds(from: number, to: number): number {
    this.checkRange(from, to);
    return this.wasm.countLineEnds(this.arenaAt + from, this.arenaAt + to) >>> 0;
  }

  setHashKey(key: Uint8Array): void {
    if (key.length !== HASH_KEY_BYTES)
      throw new BugError(`hash key of ${key.length} bytes, expected ${HASH_KEY_BYTES}`);
    this.bytes.set(key, this.wasm.HASH_KEY_AT.value);
  }

  hash(tag: number, from: number, to: number): void {
    this.checkRange(from, to);
    this.wasm.sipHash(tag, this.arenaAt + from, this.arenaAt + to);
    this.hashLow = this.words[this.resultsAt]!;
    this.hashHigh = this.words[this.resultsAt + 1]!;
  }

  private checkRange(from: number, to: number): void {
    if (from < 0 || from > to || to > this.arenaBytes) {
      throw new BugError(`bytes ${from} to ${to} lie outside the arena of ${this.arenaBytes}`);
    }
  }
}

/** Hands the literals to the module, which builds its tables; returns the first free address behind them. */
function buildProgram(wasm: WasmExports, literals: LiteralTable): number {
  const at = wasm.PROGRAM_AT.value;
  const { count, letters, starts } = literals;
  const arenaAt = (at + (wasm.programBytes(count, letters.length) >>> 0) + 0xf) & ~0xf;
  // The input lies where the arena will be; four letters are read behind the last.
  const startsAt = (arenaAt + letters.length + 8) & ~0x3;
  const flagsAt = startsAt + 4 * starts.length;
  const end = flagsAt + 2 * count;
  growTo(wasm, end);
  const bytes = new Uint8Array(wasm.memory.buffer);
  bytes.set(letterCosts(), wasm.LETTER_COSTS_AT.value);
  bytes.set(commonFours(), wasm.COMMON_FOURS_AT.value);
  bytes.set(letters, arenaAt);
  new Int32Array(wasm.memory.buffer, startsAt, starts.length).set(starts);
  for (let id = 0; id < count; id++) {
    bytes[flagsAt + 2 * id] = literals.exact[id]!;
    bytes[flagsAt + 2 * id + 1] = literals.gated[id]!;
  }
  wasm.buildMatchers(at, count, arenaAt, startsAt, flagsAt);
  bytes.fill(0, arenaAt, end);
  return arenaAt;
}
