/**
 * What a user's pattern costs on the engine that runs it, on texts made to be slow for it. That engine is linear in the
 * text for any pattern, so nothing is refused here: a pattern with large counted repeats is only slow, and its author is told.
 *
 * Times are processor time, the least of several runs; the clock is an argument.
 */

import type { Pattern } from '../regex/ast.ts';
import { MAX_SLICE_BYTES } from '../regex/growth.ts';
import { hostileTexts } from '../regex/hostile-texts.ts';
import type { LinearEngine } from '../regex/linear.ts';
import { toRe2 } from '../regex/to-re2.ts';

/**
 * From this many milliseconds for one candidate on, the author is told. Ordinary patterns take about 1 ms on the largest
 * slice, counted repeats of counted repeats a hundred times that; a file may hold thousands of candidates.
 */
export const SLOW_MS = 25;

/** The size from which growth is measured: an eighth of the largest slice. */
const SMALL_BYTES = MAX_SLICE_BYTES / 8;
const RUNS = 3;
/** So often is a pattern run before its time is taken: the engine builds its automaton while it runs. */
const WARM_UP_RUNS = 5;
/** Below this the steps of the clock show more than growth does. */
const MEASURABLE_MS = 1;

/** What was measured. */
export interface LinearCost {
  /** Milliseconds for one candidate in the largest slice of the slowest text. 0 for a pattern that repeats nothing. */
  readonly slowestMs: number;
  /** The exponent with which that grew from an eighth of the slice: about 1 is linear. Undefined when it was too quick to tell. */
  readonly exponent: number | undefined;
}

/** Measures a pattern. `cpuMs` tells the processor time used so far, in milliseconds. Throws `InputError` as the engine does. */
export function measureLinearCost(pattern: Pattern, engine: LinearEngine, cpuMs: () => number): LinearCost {
  const compiled = engine.compile(toRe2(pattern));
  const cost = (text: string): number => {
    let least = Number.POSITIVE_INFINITY;
    for (let run = 0; run < WARM_UP_RUNS; run++) compiled.exec(text, 0, text.length);
    for (let run = 0; run < RUNS; run++) {
      const before = cpuMs();
      compiled.exec(text, 0, text.length);
      least = Math.min(least, cpuMs() - before);
    }
    return least;
  };
  let worst: LinearCost = { slowestMs: 0, exponent: undefined };
  for (const hostile of hostileTexts(pattern)) {
    const slowestMs = cost(hostile.build(MAX_SLICE_BYTES).slice(0, MAX_SLICE_BYTES));
    if (slowestMs <= worst.slowestMs) continue;
    const small = cost(hostile.build(SMALL_BYTES).slice(0, SMALL_BYTES));
    const exponent = small < MEASURABLE_MS ? undefined : Math.log(slowestMs / small) / Math.log(8);
    worst = { slowestMs, exponent };
  }
  return worst;
}
