/**
 * What the module offers to the loader (`src/kernel/wasm-module.ts`). Built twice from this source, with SIMD and without.
 */

import { initDelta } from './delta';
import { initSymbols } from './huffman';
import { initInflate } from './inflate';
import { initRuns } from './runs';

export { adler32 } from './adler';
export { applyDelta, readDeltaSizes } from './delta';
export { inflate } from './inflate';
export {
  COMMON_FOURS_AT,
  GATED_HITS_AT,
  HASH_KEY_AT,
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
export { buildMatchers, programBytes } from './build-matchers';
export { scan, scanWindows } from './scan';
export { sipHash } from './sip-hash';
export { widenWindows } from './windows';

/** Fills the tables that never change. Must be called once, before anything else. */
export function init(): void {
  initRuns();
  initSymbols();
  initInflate();
  initDelta();
}
