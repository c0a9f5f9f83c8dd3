/**
 * Builds the matchers of a program, in zeroed memory, from the literals as the loader puts them there. Done in here rather
 * than by the loader because this code is fast at its first call: 2 ms for 700 literals.
 *
 * Promise: writes at most `programBytes` behind the place it is given.
 */

import { LETTER_COSTS_AT, NIBBLES_AT } from './layout';
import {
  BACK,
  COUNT,
  ENTRY_BYTES,
  GATED,
  GATED_PAIR,
  HEAD_SHIFT,
  HEADS,
  KEY,
  KEY_MASK,
  keyAt,
  LENGTH,
  LITERAL,
  LONG,
  LONG_TABLE_BITS,
  MATCHER_BYTES,
  MULTIPLIER,
  NEXT,
  PAIR,
  SHORT,
  SHORT_TABLE_BITS,
  TABLE,
  TABLE_SHIFT,
  TEXT,
} from './matchers';

/** Where the next entry and the next text go while a program is built. */
let entriesEnd: usize = 0;
let textsEnd: usize = 0;
/** How many literals have been put into the nibble tables: the buckets are dealt in turn. */
export let nibbleLiterals: u32 = 0;

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
