/**
 * The kernel's front door: picks the fastest implementation that this machine can run. All of them answer alike, so
 * the choice is about speed alone; it is made from what the engine can do, never from the environment.
 */

import type { ArenaKernel } from './arena-contract.ts';
import type { Kernel, KernelProgram } from './contract.ts';
import { createScalarKernel } from './scalar.ts';
import { createScalarArenaKernel } from './scalar-arena.ts';
import { createWasmKernel } from './wasm.ts';

/** How to choose. */
export interface KernelOptions {
  /** Ask for this implementation, as tests and benchmarks do. Default: the fastest that runs here. */
  readonly implementation?: Kernel['implementation'];
}

/**
 * Builds a kernel for a program. Where the wanted implementation does not run, the next one down is taken; its name says
 * which it is. Throws a `BugError` when the program breaks the contract.
 */
export function createKernel(program: KernelProgram, options: KernelOptions = {}): Kernel {
  return createCompiled(program, options) ?? createScalarKernel(program);
}

/** Builds a kernel with an arena, for whoever rebuilds objects from packs. Otherwise like `createKernel`. */
export function createArenaKernel(program: KernelProgram, options: KernelOptions = {}): ArenaKernel {
  return createCompiled(program, options) ?? createScalarArenaKernel(program);
}

function createCompiled(
  program: KernelProgram,
  { implementation = 'wasm-simd' }: KernelOptions,
): ArenaKernel | undefined {
  if (implementation === 'scalar') return undefined;
  const withSimd = implementation === 'wasm-simd' ? createWasmKernel(program, 'wasm-simd') : undefined;
  return withSimd ?? createWasmKernel(program, 'wasm');
}
