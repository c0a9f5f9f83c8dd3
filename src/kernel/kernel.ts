/**
 * The kernel's front door: picks the fastest implementation that this machine can run. All of them answer alike, so
 * the choice is about speed alone; it is made from what the engine can do, never from the environment.
 */

import type { Kernel, KernelProgram } from './contract.ts';
import { createScalarKernel } from './scalar.ts';

/** How to choose. */
export interface KernelOptions {
  /** Ask for this implementation, as tests and benchmarks do. Default: the fastest that runs here. */
  readonly implementation?: Kernel['implementation'];
}

/** Builds a kernel for a program. Throws a `BugError` when the program breaks the contract. */
export function createKernel(program: KernelProgram, _options: KernelOptions = {}): Kernel {
  return createScalarKernel(program);
}
