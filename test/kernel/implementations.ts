/**
 * The implementations that every case of the kernel's tests goes through, and kernels built for tests that are not about
 * literals.
 */

import { expect } from 'vitest';
import type { ArenaKernel } from '../../src/kernel/arena-contract.ts';
import type { Kernel, KernelProgram } from '../../src/kernel/contract.ts';
import { createArenaKernel } from '../../src/kernel/kernel.ts';

export const IMPLEMENTATIONS: readonly Kernel['implementation'][] = ['scalar', 'wasm', 'wasm-simd'];

/** A program that looks for nothing. */
export const NOTHING: KernelProgram = { contractVersion: 1, literals: [], reportRuns: false };

/** A kernel with an arena of so many bytes, of exactly the wanted implementation. */
export function buildArena(
  implementation: Kernel['implementation'],
  bytes: number,
  program: KernelProgram = NOTHING,
): ArenaKernel {
  const kernel = createArenaKernel(program, { implementation });
  expect(kernel.implementation).toBe(implementation);
  expect(kernel.growArena(bytes)).toBe(true);
  return kernel;
}
