/**
 * Finding literals by a hash of a few of their bytes. A matcher holds the literals of one kind; each is registered under
 * the key it holds at its rarest place (2, 3 or 4 bytes, letters folded), and a table of bytes says for each hash whether
 * any key has it. Where the table says so, the literals with that very key are compared in full.
 *
 *   LONG     five bytes and more, no gate: keys of 4 bytes, registered at two neighbouring places, so that looking at every
 *            second byte of the text is enough
 *   SHORT    three and four bytes, no gate: keys of 3 bytes at every byte (with SIMD: where three nibble look-ups agree)
 *   PAIR     two bytes, no gate: keys of 2 bytes, likewise
 *   GATED    three bytes and more, behind the run gate: keys of 3 bytes at every byte of a run
 *   GATED_PAIR  two bytes, behind the run gate
 *
 * Promise: each occurrence is reported exactly once, compared in full, in the case it asks for. Reads at most 255 bytes
 * behind the range it is given.
 */

import { HIT_CAPACITY, LETTER_COSTS_AT, MATCHERS_AT, NIBBLES_AT, PLACES_AT, STEPS_AT } from './layout';

/** Setting bit 5 maps capitals to small letters; that it maps other bytes together costs a comparison, no hit. */
const FOLD: u32 = 0x20202020;
const FOLD_EIGHT: u64 = 0x2020202020202020;
/** Knuth's multiplier, 2^32 divided by the golden ratio: the upper bits of the product depend on all of the key. */
const MULTIPLIER: u32 = 0x9e3779b1;

/** Fields of a matcher: how many entries, key mask, table of bytes, chain heads, and the two shifts of the hash. */
const COUNT: usize = 0;
const KEY_MASK: usize = 4;
const TABLE: usize = 8;
const HEADS: usize = 12;
const TABLE_SHIFT: usize = 16;
const HEAD_SHIFT: usize = 20;
const KEY_BYTES: usize = 24;
const MATCHER_BYTES: usize = 32;

export const LONG: usize = MATCHERS_AT;
export const SHORT: usize = MATCHERS_AT + MATCHER_BYTES;
export const PAIR: usize = MATCHERS_AT + MATCHER_BYTES * 2;
export const GATED: usize = MATCHERS_AT + MATCHER_BYTES * 3;
export const GATED_PAIR: usize = MATCHERS_AT + MATCHER_BYTES * 4;

/** Fields of an entry: key, next of the chain, the literal, how far into it the key stands, its length, its text. */
const KEY: usize = 0;
const NEXT: usize = 4;
const LITERAL: usize = 8;
const BACK: usize = 12;
const LENGTH: usize = 16;
const TEXT: usize = 20;
const ENTRY_BYTES: usize = 24;

/** 2^18 bytes were the best of 2^16 to 2^19 for 700 literals: larger ones leave the cache, smaller ones fill up. */
const LONG_TABLE_BITS: u32 = 18;
const SHORT_TABLE_BITS: u32 = 16;

/** Where the next entry and the next text go while a program is built. */
let entriesEnd: usize = 0;
let textsEnd: usize = 0;
/** How many literals have been put into the nibble tables: the buckets are dealt in turn. */
let nibbleLiterals: u32 = 0;

/** The bytes the tables of a program take, at most. */
export function programBytes(literals: u32, letters: u32): u32 {
  const tables: u32 = (1 << LONG_TABLE_BITS) + 4 * (1 << SHORT_TABLE_BITS);
  const heads: u32 = 5 * (4 << headBits(2 * literals));
  const entries: u32 = 2 * literals * <u32>ENTRY_BYTES;
  // Text and mask in eights: at most seven bytes more than the letters, twice.
  const texts: u32 = 2 * (letters + 8 * literals);
  return tables + heads + entries + texts + 64;
}

/** At least two heads for an entry; never finer than the table of bytes. */
function headBits(entries: u32): u32 {
  const bits: u32 = 33 - clz(entries | 1);
  return bits < 16 ? bits : 16;
}

/**
 * Builds the tables of a program at `at`, in zeroed memory. The literals lie at `input`: their letters, then (aligned by
 * the caller) where each starts as 32-bit numbers, one more than literals, then two bytes for each: exact case, gated.
 */
export function buildMatchers(at: usize, literals: u32, letters: usize, starts: usize, flags: usize): void {
  let place = at;
  const heads = headBits(2 * literals);
  for (let matcher = LONG; matcher <= GATED_PAIR; matcher += MATCHER_BYTES) {
    const keyBytes: u32 = matcher == LONG ? 4 : matcher == SHORT || matcher == GATED ? 3 : 2;
    const tableBits = matcher == LONG ? LONG_TABLE_BITS : SHORT_TABLE_BITS;
    store<u32>(matcher, 0, COUNT);
    store<u32>(matcher, keyBytes, KEY_BYTES);
    store<u32>(matcher, <u32>-1 >> (32 - 8 * keyBytes), KEY_MASK);
    store<u32>(matcher, 32 - tableBits, TABLE_SHIFT);
    store<u32>(matcher, 32 - heads, HEAD_SHIFT);
    store<u32>(matcher, <u32>place, TABLE);
    place += 1 << tableBits;
    store<u32>(matcher, <u32>place, HEADS);
    place += 4 << heads;
  }
  memory.fill(NIBBLES_AT, 0, 96);
  nibbleLiterals = 0;
  entriesEnd = place;
  textsEnd = place + 2 * literals * ENTRY_BYTES;
  for (let id: u32 = 0; id < literals; id++) {
    const start = load<u32>(starts + 4 * id);
    const length = load<u32>(starts + 4 * id + 4) - start;
    const exact = load<u8>(flags + 2 * id) != 0;
    const gated = load<u8>(flags + 2 * id + 1) != 0;
    addLiteral(id, letters + start, length, exact, gated);
  }
}

function addLiteral(id: u32, letters: usize, length: u32, exact: bool, gated: bool): void {
  const text = addText(letters, length, exact);
  if (!gated && length >= 5) {
    const place = rarestPlace(letters, length, 4, true);
    addEntry(LONG, id, letters, place, length, text);
    addEntry(LONG, id, letters, place + 1, length, text);
    return;
  }
  if (length == 2) {
    addEntry(gated ? GATED_PAIR : PAIR, id, letters, 0, length, text);
    if (!gated) addNibbles(letters, 2, exact);
    return;
  }
  const place = rarestPlace(letters, length, 3, false);
  addEntry(gated ? GATED : SHORT, id, letters, place, length, text);
  if (!gated) addNibbles(letters + place, 3, exact);
}

/**
 * Stores a literal for `equals`: for each eight bytes first the mask to set, then the text. Bit 5 is set in letters that
 * may have either case; all bits in the bytes behind the end, so that those always agree.
 */
function addText(letters: usize, length: u32, exact: bool): usize {
  const text = textsEnd;
  const padded = (length + 7) & ~7;
  for (let at: u32 = 0; at < padded; at++) {
    const byte: u32 = at < length ? load<u8>(letters + at) : 0xff;
    const mask: u32 = at >= length ? 0xff : exact || (byte | 0x20) - 0x61 >= 26 ? 0 : 0x20;
    const eight = text + 2 * (at & ~7) + (at & 7);
    store<u8>(eight, <u8>mask);
    store<u8>(eight, <u8>(byte | mask), 8);
  }
  textsEnd = text + 2 * padded;
  return text;
}

function addEntry(matcher: usize, id: u32, letters: usize, back: u32, length: u32, text: usize): void {
  // Zero behind the letters of the last literal, or the next literal's: masked away.
  const key = keyAt(letters + back, load<u32>(matcher, KEY_MASK));
  const hash = key * MULTIPLIER;
  store<u8>(load<u32>(matcher, TABLE) + (hash >> load<u32>(matcher, TABLE_SHIFT)), 1);
  const head = load<u32>(matcher, HEADS) + ((hash >> load<u32>(matcher, HEAD_SHIFT)) << 2);
  const entry = entriesEnd;
  store<u32>(entry, key, KEY);
  store<u32>(entry, load<u32>(head), NEXT);
  store<u32>(entry, id, LITERAL);
  store<u32>(entry, back, BACK);
  store<u32>(entry, length, LENGTH);
  store<u32>(entry, <u32>text, TEXT);
  store<u32>(head, <u32>entry);
  store<u32>(matcher, load<u32>(matcher, COUNT) + 1, COUNT);
  entriesEnd = entry + ENTRY_BYTES;
}

/**
 * The place in a literal whose `width` bytes are rarest in source text, by the letter costs. With `twice` the key at the
 * next byte is used, too, and the commoner of the two counts.
 */
function rarestPlace(letters: usize, length: u32, width: u32, twice: bool): u32 {
  let best: u32 = 0;
  let bestCost: u32 = 0;
  const last = length - width - <u32>twice;
  for (let place: u32 = 0; place <= last; place++) {
    let cost = costOf(letters + place, width);
    if (twice) cost = min(cost, costOf(letters + place + 1, width));
    if (cost > bestCost) {
      best = place;
      bestCost = cost;
    }
  }
  return best;
}

/** How rare some letters are, in quarters of a bit: the first one, then each after the one before it. */
function costOf(letters: usize, width: u32): u32 {
  let previous = letterOf(load<u8>(letters));
  let cost: u32 = load<u8>(LETTER_COSTS_AT + previous);
  for (let at: u32 = 1; at < width; at++) {
    const letter = letterOf(load<u8>(letters + at));
    cost += load<u8>(LETTER_COSTS_AT + 64 + 64 * previous + letter);
    previous = letter;
  }
  return cost;
}

// @ts-ignore: decorator
@inline
function letterOf(byte: u32): u32 {
  return (byte & 0x1f) | ((byte & 0x40) >> 1);
}

/** Enters up to three bytes into one of the eight buckets of the nibble tables; a missing third byte agrees always. */
function addNibbles(letters: usize, width: u32, exact: bool): void {
  const bucket: u32 = 1 << (nibbleLiterals++ & 7);
  for (let at: u32 = 0; at < 3; at++) {
    const upper = NIBBLES_AT + 32 * at;
    const lower = upper + 16;
    if (at >= width) {
      for (let nibble: u32 = 0; nibble < 16; nibble++) {
        store<u8>(upper + nibble, <u8>(load<u8>(upper + nibble) | bucket));
        store<u8>(lower + nibble, <u8>(load<u8>(lower + nibble) | bucket));
      }
      continue;
    }
    const byte: u32 = load<u8>(letters + at);
    const other = !exact && (byte | 0x20) - 0x61 < 26 ? byte ^ 0x20 : byte;
    store<u8>(upper + (byte >> 4), <u8>(load<u8>(upper + (byte >> 4)) | bucket));
    store<u8>(upper + (other >> 4), <u8>(load<u8>(upper + (other >> 4)) | bucket));
    store<u8>(lower + (byte & 15), <u8>(load<u8>(lower + (byte & 15)) | bucket));
  }
}

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

// @ts-ignore: decorator
@inline
function keyAt(p: usize, mask: u32): u32 {
  return (load<u32>(p) | FOLD) & mask;
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
 * Reports the long literals inside `[from, to)`, in three steps without a branch that cannot be foreseen but for the last:
 * steps of 16 bytes in which some key may stand, then the places in them, then the comparison.
 */
export function findLong(from: usize, to: usize): void {
  if (load<u32>(LONG, COUNT) == 0) return;
  const table: usize = load<u32>(LONG, TABLE);
  // A literal that starts before `ownTo` has its key at most 255 bytes later.
  const stepsEnd = collectSteps(table, from, min(to, ownTo + 256));
  const placesEnd = collectPlaces(table, stepsEnd);
  for (let place = PLACES_AT; place < placesEnd; place += 4) probe(LONG, load<u32>(place), from, to);
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
    // The table holds ones and zeros.
    end += found << 2;
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
      end += longByte(table, load<u32>(q) | FOLD) << 2;
    }
  }
  return end;
}

// @ts-ignore: decorator
@inline
function longByte(table: usize, key: u32): u32 {
  return load<u8>(table + ((key * MULTIPLIER) >> (32 - LONG_TABLE_BITS)));
}

/** Reports the literals of a matcher whose keys are looked for at every byte of `[from, to)`, four at a time. */
export function findEverywhere(matcher: usize, from: usize, to: usize): void {
  if (load<u32>(matcher, COUNT) == 0) return;
  const table: usize = load<u32>(matcher, TABLE);
  const mask = load<u32>(matcher, KEY_MASK);
  const shift: u32 = 32 - SHORT_TABLE_BITS;
  const stop = min(to, ownTo + 256);
  for (let p = from; p < stop; p += 4) {
    const eight = load<u64>(p) | FOLD_EIGHT;
    const found =
      load<u8>(table + (((<u32>eight & mask) * MULTIPLIER) >> shift)) |
      load<u8>(table + (((<u32>(eight >> 8) & mask) * MULTIPLIER) >> shift)) |
      load<u8>(table + (((<u32>(eight >> 16) & mask) * MULTIPLIER) >> shift)) |
      load<u8>(table + (((<u32>(eight >> 24) & mask) * MULTIPLIER) >> shift));
    if (found == 0) continue;
    for (let q = p; q < p + 4; q++) {
      if (load<u8>(table + ((keyAt(q, mask) * MULTIPLIER) >> shift)) != 0) probe(matcher, q, from, to);
    }
  }
}

/** Reports the literals of two to four bytes without a gate inside `[from, to)`. */
export function findShort(from: usize, to: usize): void {
  if (ASC_FEATURE_SIMD) {
    if (nibbleLiterals != 0) findShortByNibbles(from, to);
  } else {
    findEverywhere(SHORT, from, to);
    findEverywhere(PAIR, from, to);
  }
}

/**
 * Sixteen places a step: a place stays in the race for the buckets on which six look-ups agree, those of the upper and
 * the lower nibble of three bytes. With up to sixteen literals that leaves a few places a kilobyte.
 */
function findShortByNibbles(from: usize, to: usize): void {
  const stop = min(to, ownTo + 256);
  const low = i8x16.splat(0x0f);
  const upper0 = v128.load(NIBBLES_AT);
  const lower0 = v128.load(NIBBLES_AT, 16);
  const upper1 = v128.load(NIBBLES_AT, 32);
  const lower1 = v128.load(NIBBLES_AT, 48);
  const upper2 = v128.load(NIBBLES_AT, 64);
  const lower2 = v128.load(NIBBLES_AT, 80);
  for (let p = from; p < stop; p += 16) {
    const first = v128.load(p);
    const second = v128.load(p, 1);
    const third = v128.load(p, 2);
    const agree = v128.and(
      v128.and(
        v128.and(v128.swizzle(upper0, i8x16.shr_u(first, 4)), v128.swizzle(lower0, v128.and(first, low))),
        v128.and(v128.swizzle(upper1, i8x16.shr_u(second, 4)), v128.swizzle(lower1, v128.and(second, low))),
      ),
      v128.and(v128.swizzle(upper2, i8x16.shr_u(third, 4)), v128.swizzle(lower2, v128.and(third, low))),
    );
    if (!v128.any_true(agree)) continue;
    let places: u32 = i8x16.bitmask(i8x16.ne(agree, i8x16.splat(0)));
    for (; places != 0; places &= places - 1) {
      const at = p + ctz(places);
      if (at >= to) break;
      probe(SHORT, at, from, to);
      probe(PAIR, at, from, to);
    }
  }
}
