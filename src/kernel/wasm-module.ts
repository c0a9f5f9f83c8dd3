/**
 * Loads the compiled kernel: decodes the module that the build put into `kernel.gen.ts`, compiles it once a process, and
 * makes instances, each with a memory of its own.
 *
 * Promise: `undefined` where the engine has no WebAssembly or no SIMD, never an error. The types below restate what
 * `assembly/index.ts` exports; its comments say what each function does.
 */

import { KERNEL_PLAIN, KERNEL_WITH_SIMD } from './kernel.gen.ts';

/** The two compiled kernels. */
export type WasmImplementation = 'wasm' | 'wasm-simd';

/** What one instance exports. Addresses and sizes are unsigned 32-bit numbers, which come back as signed ones. */
export interface WasmExports {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  init(): void;
  programBytes(literals: number, letters: number): number;
  buildMatchers(at: number, literals: number, letters: number, starts: number, flags: number): void;
  scan(from: number, to: number, ownFrom: number, ownTo: number, runsWanted: number): number;
  scanWindows(object: number, first: number, count: number, runsWanted: number): number;
  countLineEnds(from: number, to: number): number;
  sipHash(tag: number, from: number, to: number): void;
  inflate(from: number, fromEnd: number, to: number, toEnd: number, check: number): number;
  adler32(from: number, to: number): number;
  readDeltaSizes(delta: number, deltaEnd: number): number;
  applyDelta(
    base: number,
    baseSize: number,
    delta: number,
    deltaEnd: number,
    target: number,
    room: number,
  ): number;
  widenWindows(
    target: number,
    size: number,
    count: number,
    context: number,
    bound: number,
    gap: number,
  ): void;
  readonly RESULTS_AT: WasmGlobal;
  readonly LETTER_COSTS_AT: WasmGlobal;
  readonly COMMON_FOURS_AT: WasmGlobal;
  readonly HASH_KEY_AT: WasmGlobal;
  readonly RUNS_AT: WasmGlobal;
  readonly PLAIN_HITS_AT: WasmGlobal;
  readonly GATED_HITS_AT: WasmGlobal;
  readonly WINDOWS_AT: WasmGlobal;
  readonly WINDOW_CAPACITY: WasmGlobal;
  readonly SEGMENT_AT: WasmGlobal;
  readonly SEGMENT_BYTES: WasmGlobal;
  readonly PROGRAM_AT: WasmGlobal;
  readonly SLOP_BYTES: WasmGlobal;
}

interface WasmGlobal {
  readonly value: number;
}

/** The part of the engine's `WebAssembly` that is used here; the types of Node 20 do not have it. */
interface WebAssemblyApi {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
}

const modules = new Map<WasmImplementation, object | undefined>();

/** A fresh instance, its constant tables filled; undefined when this engine cannot run it. */
export function instantiateKernel(implementation: WasmImplementation): WasmExports | undefined {
  const api = (globalThis as { readonly WebAssembly?: WebAssemblyApi }).WebAssembly;
  if (api === undefined) return undefined;
  if (!modules.has(implementation)) modules.set(implementation, compileModule(api, implementation));
  const module = modules.get(implementation);
  if (module === undefined) return undefined;
  const exports = new api.Instance(module, {}).exports as WasmExports;
  growTo(exports, exports.PROGRAM_AT.value);
  exports.init();
  return exports;
}

/** One page of WebAssembly memory. */
const PAGE_BYTES = 0x10000;

/**
 * Grows the memory to at least `bytes` and a page: functions read a little behind what they are given. Views of the
 * memory made before are empty afterwards, if it grew. Throws a RangeError when the engine cannot give as much.
 */
export function growTo(exports: WasmExports, bytes: number): void {
  const missing = bytes + PAGE_BYTES - exports.memory.buffer.byteLength;
  if (missing > 0) exports.memory.grow(Math.ceil(missing / PAGE_BYTES));
}

function compileModule(api: WebAssemblyApi, implementation: WasmImplementation): object | undefined {
  const text = implementation === 'wasm-simd' ? KERNEL_WITH_SIMD : KERNEL_PLAIN;
  try {
    return new api.Module(Buffer.from(text, 'base64'));
  } catch {
    // An engine without SIMD refuses the module: the caller takes the next implementation.
    return undefined;
  }
}
