/**
 * Makes windows whole: from what a delta changed to the lines that must be looked at. A window is widened to the start and
 * the end of its lines, by a number of lines of context on both sides, but never by more than a bound of bytes each way;
 * then those that meet, or nearly meet, become one.
 *
 * Promise: linear in the target however the windows lie. Backwards no byte is looked at twice, as the search stops at the
 * last window's end; forwards the line ends found for one window are kept for the next.
 */

import { LINE_RING_AT, LINE_RING_ENTRIES, RESULTS_AT, WINDOWS_AT } from './layout';
import { lineEndMask } from './lines';

/** Line ends ahead, ascending: from `ringHead`, `ringCount` of them; all up to `searchedTo` are known. */
let ringHead: u32 = 0;
let ringCount: u32 = 0;
let searchedTo: usize = 0;

/**
 * Widens the first `count` windows at `WINDOWS_AT` in place, which must be ascending and apart, offsets into the `size`
 * bytes at `target`. `context` is at most 255 lines, `bound` the most bytes each way; windows with at most `gap` bytes
 * between them are joined. Empty windows that gain nothing are dropped. Leaves the number of windows and the sum of their
 * lengths in the first two result cells.
 */
export function widenWindows(target: usize, size: u32, count: u32, context: u32, bound: u32, gap: u32): void {
  const targetEnd = target + size;
  const stop = WINDOWS_AT + 8 * count;
  let done = WINDOWS_AT;
  let total: u32 = 0;
  let lastStart: usize = target;
  let lastEnd: usize = target;
  let any = false;
  ringHead = 0;
  ringCount = 0;
  searchedTo = target;
  for (let window = WINDOWS_AT; window < stop; window += 8) {
    const from: usize = target + load<u32>(window);
    const to: usize = target + load<u32>(window, 4);
    const floor = max(lastEnd, <u32>(from - target) > bound ? from - bound : target);
    const start = from > floor ? linesBefore(floor, from, context) : from;
    const end = linesAfter(target, targetEnd, to, min(targetEnd, targetEnd - to > bound ? to + bound : targetEnd), context);
    if (any && start <= lastEnd + gap) {
      if (end > lastEnd) lastEnd = end;
      continue;
    }
    if (any) {
      done = putWindow(done, <u32>(lastStart - target), <u32>(lastEnd - target));
      total += <u32>(lastEnd - lastStart);
    }
    any = end > start;
    lastStart = start;
    lastEnd = end;
  }
  if (any) {
    done = putWindow(done, <u32>(lastStart - target), <u32>(lastEnd - target));
    total += <u32>(lastEnd - lastStart);
  }
  store<u32>(RESULTS_AT, <u32>(done - WINDOWS_AT) >> 3);
  store<u32>(RESULTS_AT, total, 4);
}

// @ts-ignore: decorator
@inline
function putWindow(at: usize, start: u32, end: u32): usize {
  store<u32>(at, start);
  store<u32>(at, end, 4);
  return at + 8;
}

/** The start of the line that holds `from`, or of the one `context` lines before it, but not before `floor`. */
function linesBefore(floor: usize, from: usize, context: u32): usize {
  let needed = context + 1;
  let p = from;
  while (p > floor) {
    p -= 16;
    let ends = lineEndMask(p);
    const found = <u32>popcnt(ends);
    if (found < needed) {
      needed -= found;
      continue;
    }
    for (; needed > 1; needed--) ends ^= 1 << (31 - clz(ends));
    // Line ends before the floor may have been counted: then the floor is what was wanted.
    return max(floor, p + 32 - clz(ends));
  }
  return floor;
}

/**
 * The end of the line on which `to` ends, or of the one `context` lines behind it, but not behind `limit`. A line end just
 * before `to` counts as the first: then no further line is touched.
 */
function linesAfter(target: usize, targetEnd: usize, to: usize, limit: usize, context: u32): usize {
  // At the start of the target there is no line end before; nothing is touched, and the context begins here.
  if (to == target && context == 0) return to;
  const needed = to == target ? context : context + 1;
  const first = to == target ? to : to - 1;
  const mask = LINE_RING_ENTRIES - 1;
  while (ringCount > 0 && load<u32>(LINE_RING_AT + 4 * <usize>(ringHead & mask)) < <u32>first) {
    ringHead++;
    ringCount--;
  }
  if (searchedTo < first) searchedTo = first;
  while (ringCount < needed && searchedTo < limit) {
    let ends = lineEndMask(searchedTo);
    // What lies behind the target is none of its lines.
    if (targetEnd - searchedTo < 16) ends &= (1 << <u32>(targetEnd - searchedTo)) - 1;
    for (; ends != 0; ends &= ends - 1) {
      store<u32>(LINE_RING_AT + 4 * <usize>((ringHead + ringCount++) & mask), <u32>searchedTo + ctz(ends));
    }
    searchedTo += 16;
  }
  if (ringCount < needed) return limit;
  const end: usize = load<u32>(LINE_RING_AT + 4 * <usize>((ringHead + needed - 1) & mask)) + 1;
  return min(end, limit);
}
