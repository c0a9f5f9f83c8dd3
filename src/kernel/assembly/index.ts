/**
 * What the module offers to the loader (`src/kernel/wasm-module.ts`). Built twice from this source, with SIMD and without.
 */

import { initDelta } from './delta';
import { initSymbols } from './huffman';
import { initInflate } from './inflate';
import { buildMatchers } from './matchers';
import { initRuns } from './runs';

export { adler32 } from './adler';
export { applyDelta, readDeltaSizes } from './delta';
export { inflate } from './inflate';
export {
  GATED_HITS_AT,
  LETTER_COSTS_AT,
  PLAIN_HITS_AT,
  PROGRAM_AT,
  RESULTS_AT,
  RUNS_AT,
  SEGMENT_AT,
  SEGMENT_BYTES,
  SLOP_BYTES,
  WINDOW_CAPACITY,
  WINDOWS_AT,
} from './layout';
export { countLineEnds } from './lines';
export { programBytes } from './matchers';
export { scan, scanWindows } from './scan';
export { widenWindows } from './windows';

/** Fills the tables that never change. Must be called once, before anything else. */
export function init(): void {
  initRuns();
  initSymbols();
  initInflate();
  initDelta();
}

/** Builds the tables of a program; see `buildMatchers`. */
export function buildProgram(at: usize, literals: u32, letters: usize, starts: usize, flags: usize): void {
  buildMatchers(at, literals, letters, starts, flags);
}
