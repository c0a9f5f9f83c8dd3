/**
 * One pass over a stretch of memory: runs first, then the gated literals inside them, then all others. Three loops, each
 * over the whole stretch, as one loop that does everything was measured to be slower; the stretch should fit in the
 * second-level cache for that (64 KiB).
 */

import {
  GATED_HITS_AT,
  PLAIN_HITS_AT,
  RESULTS_AT,
  RUN_CAPACITY,
  RUNS_AT,
  SEGMENT_BYTES,
  SEGMENT_ROOM,
  WINDOWS_AT,
} from './layout';
import { findEverywhere, findLong, findShort, hitsEnd, hitsFull, ownHits, reopenHits } from './find-literals';
import { COUNT, GATED, GATED_PAIR } from './matchers';
import { findRuns } from './runs';

/** Ends of the three lists. */
let runsEnd: usize = RUNS_AT;
let gatedEnd: usize = GATED_HITS_AT;
let plainEnd: usize = PLAIN_HITS_AT;

/**
 * Scans `[from, to)`, at most `SEGMENT_ROOM` bytes, reporting the literals that start in `[ownFrom, ownTo)` and, when
 * wanted, all runs. The number of plain hits, gated hits and runs goes to the first three result cells. Returns 0 when
 * there are more hits than the lists hold (then scan a shorter stretch), else 1.
 */
export function scan(from: usize, to: usize, ownFrom: usize, ownTo: usize, runsWanted: i32): i32 {
  clearLists();
  const fits = appendPass(from, to, ownFrom, ownTo, runsWanted);
  storeCounts();
  return <i32>fits;
}

/**
 * Scans the windows from number `first` on of the object at `object`, each by itself, until all `count` are done, the
 * lists are full, or a window is longer than a segment. Returns the number of the first window not done, and the counts
 * in the first three result cells.
 */
export function scanWindows(object: usize, first: u32, count: u32, runsWanted: i32): u32 {
  clearLists();
  let window = first;
  for (; window < count; window++) {
    const from: usize = object + load<u32>(WINDOWS_AT + 8 * window);
    const to: usize = object + load<u32>(WINDOWS_AT + 8 * window, 4);
    if (to - from > SEGMENT_BYTES || !appendPass(from, to, from, to, runsWanted)) break;
  }
  storeCounts();
  return window;
}

function clearLists(): void {
  runsEnd = RUNS_AT;
  gatedEnd = GATED_HITS_AT;
  plainEnd = PLAIN_HITS_AT;
}

function storeCounts(): void {
  store<u32>(RESULTS_AT, <u32>(plainEnd - PLAIN_HITS_AT) >> 3);
  store<u32>(RESULTS_AT, <u32>(gatedEnd - GATED_HITS_AT) >> 3, 4);
  store<u32>(RESULTS_AT, <u32>(runsEnd - RUNS_AT) >> 3, 8);
}

/** One pass, appended to the lists; false, and the lists as before, when they cannot take its hits. */
function appendPass(from: usize, to: usize, ownFrom: usize, ownTo: usize, runsWanted: i32): bool {
  const runsBefore = runsEnd;
  // Every stretch that is allowed finds room for its runs.
  if (runsBefore + 8 * (SEGMENT_ROOM / 17 + 1) > RUNS_AT + 8 * RUN_CAPACITY) return false;
  ownHits(ownFrom, ownTo);
  reopenHits(GATED_HITS_AT, gatedEnd);
  if (runsWanted != 0) {
    runsEnd = findRuns(from, to, runsBefore);
    if (load<u32>(GATED, COUNT) + load<u32>(GATED_PAIR, COUNT) != 0) {
      for (let run = runsBefore; run < runsEnd; run += 8) {
        findEverywhere(GATED, GATED_PAIR, load<u32>(run), load<u32>(run, 4));
      }
    }
  }
  const gatedAfter = hitsEnd();
  const gatedFull = hitsFull();
  reopenHits(PLAIN_HITS_AT, plainEnd);
  findLong(from, to);
  findShort(from, to);
  if (gatedFull || hitsFull()) {
    runsEnd = runsBefore;
    return false;
  }
  gatedEnd = gatedAfter;
  plainEnd = hitsEnd();
  return true;
}
