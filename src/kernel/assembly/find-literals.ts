/**
 * Finding literals with the matchers: where a key may stand is collected first, and compared afterwards, because the
 * processor foresees the branches of the former and not of the latter.
 *
 * Promise: each occurrence is reported exactly once, compared in full, in the case it asks for. Reads at most 255 bytes
 * behind the range it is given.
 */

import { longWanted, shortMarked } from './build-matchers';
import { HIT_CAPACITY, PLACES_AT, STEPS_AT } from './layout';
import {
  BACK,
  COUNT,
  FOLD,
  FOLD_EIGHT,
  HEAD_SHIFT,
  HEADS,
  IS_LONG,
  IS_SHORT_HERE,
  IS_SHORT_NEXT,
  KEY,
  KEY_MASK,
  keyAt,
  LENGTH,
  LITERAL,
  LONG,
  LONG_TABLE_BITS,
  MULTIPLIER,
  NEXT,
  PAIR,
  SHORT,
  SHORT_TABLE_BITS,
  TABLE,
  TEXT,
} from './matchers';

/** What the pass in hand reports: occurrences that start in `[ownFrom, ownTo)`. */
let ownFrom: usize = 0;
let ownTo: usize = 0;
/** The list in hand: its first entry of this pass, its end, its limit. */
let listStart: usize = 0;
let listEnd: usize = 0;
let listLimit: usize = 0;
let listFull: bool = false;

/** From now on only occurrences that start in `[from, to)` are reported. */
export function ownHits(from: usize, to: usize): void {
  ownFrom = from;
  ownTo = to;
}

/** From now on hits go to the list at `list`, behind `end`. */
export function reopenHits(list: usize, end: usize): void {
  listStart = end;
  listEnd = end;
  listLimit = list + 8 * HIT_CAPACITY;
  listFull = false;
}

/** Address behind the last hit. */
export function hitsEnd(): usize {
  return listEnd;
}

/** Whether a hit was lost for want of room. */
export function hitsFull(): bool {
  return listFull;
}

/** Adds a hit, keeping the list in ascending order: the later ones are within a literal's length. */
function addHit(at: usize, id: u32): void {
  if (listEnd == listLimit) {
    listFull = true;
    return;
  }
  let place = listEnd;
  while (place > listStart && load<u32>(place - 8) > <u32>at) {
    store<u64>(place, load<u64>(place - 8));
    place -= 8;
  }
  store<u32>(place, <u32>at);
  store<u32>(place, id, 4);
  listEnd += 8;
}

/** Reports every literal of a matcher that has its key at `p` and lies inside `[from, to)`. */
function probe(matcher: usize, p: usize, from: usize, to: usize): void {
  const key = keyAt(p, load<u32>(matcher, KEY_MASK));
  const hash = key * MULTIPLIER;
  let entry: usize = load<u32>(load<u32>(matcher, HEADS) + ((hash >> load<u32>(matcher, HEAD_SHIFT)) << 2));
  for (; entry != 0; entry = load<u32>(entry, NEXT)) {
    if (load<u32>(entry, KEY) != key) continue;
    const at = p - load<u32>(entry, BACK);
    const length = load<u32>(entry, LENGTH);
    if (at < from || at + length > to || at < ownFrom || at >= ownTo) continue;
    if (equals(at, load<u32>(entry, TEXT), length)) addHit(at, load<u32>(entry, LITERAL));
  }
}

// @ts-ignore: decorator
@inline
function equals(at: usize, text: usize, length: u32): bool {
  for (let done: u32 = 0; done < length; done += 8) {
    if ((load<u64>(at + done) | load<u64>(text)) != load<u64>(text, 8)) return false;
    text += 16;
  }
  return true;
}

/**
 * Reports the long literals inside `[from, to)`, and the short ones marked in their table, in three steps without a branch
 * that cannot be foreseen but for the last: steps of 16 bytes in which some key may stand, then the places in them, then
 * the comparison.
 */
export function findLong(from: usize, to: usize): void {
  if (!longWanted) return;
  const table: usize = load<u32>(LONG, TABLE);
  // A literal that starts before `ownTo` has its key at most 255 bytes later.
  const stepsEnd = collectSteps(table, from, min(to, ownTo + 256));
  const placesEnd = collectPlaces(table, stepsEnd);
  for (let place = PLACES_AT; place < placesEnd; place += 4) {
    const p: usize = load<u32>(place);
    const marks = longByte(table, load<u32>(p) | FOLD);
    if ((marks & IS_LONG) != 0) probe(LONG, p, from, to);
    if ((marks & IS_SHORT_HERE) != 0) probe(SHORT, p, from, to);
    if ((marks & IS_SHORT_NEXT) != 0) probe(SHORT, p + 1, from, to);
  }
}

/** Lists at `STEPS_AT` the steps from `from` on, every 16 bytes, where one of eight keys may stand. */
function collectSteps(table: usize, from: usize, stop: usize): usize {
  let end = STEPS_AT;
  for (let p = from; p < stop; p += 16) {
    const one = load<u64>(p) | FOLD_EIGHT;
    const two = load<u64>(p, 8) | FOLD_EIGHT;
    const mid = load<u32>(p, 6) | FOLD;
    const last = load<u32>(p, 14) | FOLD;
    const found: u32 =
      longByte(table, <u32>one) |
      longByte(table, <u32>(one >> 16)) |
      longByte(table, <u32>(one >> 32)) |
      longByte(table, mid) |
      longByte(table, <u32>two) |
      longByte(table, <u32>(two >> 16)) |
      longByte(table, <u32>(two >> 32)) |
      longByte(table, last);
    store<u32>(end, <u32>p);
    end += <usize>(found != 0) << 2;
  }
  return end;
}

/** Lists at `PLACES_AT` where in the steps a key may stand. */
function collectPlaces(table: usize, stepsEnd: usize): usize {
  let end = PLACES_AT;
  for (let step = STEPS_AT; step < stepsEnd; step += 4) {
    const p: usize = load<u32>(step);
    for (let q = p; q < p + 16; q += 2) {
      store<u32>(end, <u32>q);
      end += <usize>(longByte(table, load<u32>(q) | FOLD) != 0) << 2;
    }
  }
  return end;
}

// @ts-ignore: decorator
@inline
function longByte(table: usize, key: u32): u32 {
  return load<u8>(table + ((key * MULTIPLIER) >> (32 - LONG_TABLE_BITS)));
}

/** Reports the literals of two matchers, with keys of three bytes and of two, that lie in `[from, to)`. */
export function findEverywhere(threes: usize, pairs: usize, from: usize, to: usize): void {
  if (load<u32>(pairs, COUNT) == 0) findThrees(threes, from, to);
  else findThreesAndPairs(threes, pairs, from, to);
}

/** Looks for keys of three bytes at every byte, four at a time. */
function findThrees(threes: usize, from: usize, to: usize): void {
  const table: usize = load<u32>(threes, TABLE);
  const stop = min(to, ownTo + 256);
  for (let p = from; p < stop; p += 4) {
    const eight = load<u64>(p);
    const found: u32 =
      shortByte(table, <u32>eight) |
      shortByte(table, <u32>(eight >> 8)) |
      shortByte(table, <u32>(eight >> 16)) |
      shortByte(table, <u32>(eight >> 24));
    if (found == 0) continue;
    for (let q = p; q < p + 4; q++) if (shortByte(table, load<u32>(q)) != 0) probe(threes, q, from, to);
  }
}

/** The same for keys of two bytes, too. */
function findThreesAndPairs(threes: usize, pairs: usize, from: usize, to: usize): void {
  const table: usize = load<u32>(threes, TABLE);
  const pairTable: usize = load<u32>(pairs, TABLE);
  const stop = min(to, ownTo + 256);
  for (let p = from; p < stop; p += 4) {
    const eight = load<u64>(p);
    const found: u32 =
      shortByte(table, <u32>eight) |
      shortByte(table, <u32>(eight >> 8)) |
      shortByte(table, <u32>(eight >> 16)) |
      shortByte(table, <u32>(eight >> 24)) |
      pairByte(pairTable, <u32>eight) |
      pairByte(pairTable, <u32>(eight >> 8)) |
      pairByte(pairTable, <u32>(eight >> 16)) |
      pairByte(pairTable, <u32>(eight >> 24));
    if (found == 0) continue;
    for (let q = p; q < p + 4; q++) {
      const key = load<u32>(q);
      if (shortByte(table, key) != 0) probe(threes, q, from, to);
      if (pairByte(pairTable, key) != 0) probe(pairs, q, from, to);
    }
  }
}

// @ts-ignore: decorator
@inline
function shortByte(table: usize, key: u32): u32 {
  return load<u8>(table + (((key & 0xffffff) * MULTIPLIER) >> (32 - SHORT_TABLE_BITS)));
}

// @ts-ignore: decorator
@inline
function pairByte(table: usize, key: u32): u32 {
  return load<u8>(table + (key & 0xffff));
}

/** Reports the literals of two bytes without a gate, and those of three and four when they are many, in `[from, to)`. */
export function findShort(from: usize, to: usize): void {
  if (load<u32>(PAIR, COUNT) != 0 || (load<u32>(SHORT, COUNT) != 0 && !shortMarked)) findEverywhere(SHORT, PAIR, from, to);
}
