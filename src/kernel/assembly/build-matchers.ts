/**
 * Builds the matchers of a program, in zeroed memory, from the literals as the loader puts them there. Done in here rather
 * than by the loader because this code is fast at its first call: 2 ms for 700 literals.
 *
 * Promise: writes at most `programBytes` behind the place it is given.
 */

import { COMMON_FOURS_AT, LETTER_COSTS_AT } from './layout';
import {
  BACK,
  COUNT,
  ENTRY_BYTES,
  GATED,
  GATED_PAIR,
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
  MATCHER_BYTES,
  MULTIPLIER,
  NEXT,
  PAIR,
  SHORT,
  SHORT_TABLE_BITS,
  TABLE,
  TEXT,
} from './matchers';

/**
 * The most marks of short literals in the table of LONG: three in a hundred of its hashes. With more, looking at places that
 * were marked for another key takes longer than a pass of its own.
 */
const MAX_MARKS: u32 = 8192;

/** Where the next entry and the next text go while a program is built. */
let entriesEnd: usize = 0;
let textsEnd: usize = 0;
/** Whether the literals of SHORT are marked in the table of LONG, or else looked for at every byte. */
export let shortMarked: bool = false;
/** Whether the table of LONG has any entry at all. */
export let longWanted: bool = false;

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
    const isPair = matcher == PAIR || matcher == GATED_PAIR;
    const keyBytes: u32 = matcher == LONG ? 4 : isPair ? 2 : 3;
    store<u32>(matcher, 0, COUNT);
    store<u32>(matcher, <u32>-1 >> (32 - 8 * keyBytes), KEY_MASK);
    store<u32>(matcher, 32 - heads, HEAD_SHIFT);
    store<u32>(matcher, <u32>place, HEADS);
    place += 4 << heads;
    store<u32>(matcher, <u32>place, TABLE);
    place += 1 << (matcher == LONG ? LONG_TABLE_BITS : SHORT_TABLE_BITS);
  }
  entriesEnd = place;
  textsEnd = place + 2 * literals * ENTRY_BYTES;
  shortMarked = countMarks(literals, starts, flags) <= MAX_MARKS;
  longWanted = false;
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
    markCases(gated ? GATED_PAIR : PAIR, load<u16>(letters), 2, exact);
    return;
  }
  const place = rarestPlace(letters, length, 3, false);
  addEntry(gated ? GATED : SHORT, id, letters, place, length, text);
  if (gated || !shortMarked) markCases(gated ? GATED : SHORT, load<u32>(letters + place) & 0xffffff, 3, exact);
  else markShort(letters, length, place);
}

/**
 * Marks two or three bytes in the table of a matcher, in each case that they may have: three by their hash, two as they are.
 * These tables are not folded: in the case that they ask for, short literals are much rarer.
 */
function markCases(matcher: usize, bytes: u32, width: u32, exact: bool): void {
  for (let cases: u32 = 0; cases < <u32>(1 << width); cases++) {
    let key = bytes;
    let fits = true;
    for (let at: u32 = 0; at < width; at++) {
      if ((cases & (1 << at)) == 0) continue;
      fits = fits && !exact && isLetter((bytes >> (8 * at)) & 0xff);
      key ^= 0x20 << (8 * at);
    }
    if (!fits) continue;
    const at = width == 3 ? (key * MULTIPLIER) >> (32 - SHORT_TABLE_BITS) : key & 0xffff;
    store<u8>(load<u32>(matcher, TABLE) + at, 1);
  }
}

// @ts-ignore: decorator
@inline
function isLetter(byte: u32): bool {
  return (byte | 0x20) - 0x61 < 26;
}

/** How many marks the short literals without a gate would take in the table of LONG: see `markShort`. */
function countMarks(literals: u32, starts: usize, flags: usize): u32 {
  let marks: u32 = 0;
  for (let id: u32 = 0; id < literals; id++) {
    const length = load<u32>(starts + 4 * id + 4) - load<u32>(starts + 4 * id);
    const gated = load<u8>(flags + 2 * id + 1) != 0;
    if (!gated && length == 3) marks += 256;
    else if (!gated && length == 4) marks += 129;
  }
  return marks;
}

/**
 * Marks the four bytes that stand where a short literal's key begins, and one byte before: of the two places every second
 * byte of the text hits one. A byte outside the literal may be any, which makes 128 marks, letters being folded.
 */
function markShort(letters: usize, length: u32, place: u32): void {
  const key = keyAt(letters + place, 0xffffff);
  if (length == 4 && place == 0) mark(keyAt(letters, -1), IS_SHORT_HERE);
  if (length == 4 && place == 1) mark(keyAt(letters, -1), IS_SHORT_NEXT);
  for (let byte: u32 = 0; byte < 256; byte++) {
    if ((byte & 0x20) == 0) continue;
    if (length == 3 || place == 1) mark(key | (byte << 24), IS_SHORT_HERE);
    if (length == 3 || place == 0) mark((key << 8) | byte, IS_SHORT_NEXT);
  }
}

function mark(key: u32, what: u8): void {
  const at: usize = load<u32>(LONG, TABLE) + ((key * MULTIPLIER) >> (32 - LONG_TABLE_BITS));
  store<u8>(at, load<u8>(at) | what);
  longWanted = true;
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
    const mask: u32 = at >= length ? 0xff : exact || !isLetter(byte) ? 0 : 0x20;
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
  if (matcher == LONG) mark(key, IS_LONG);
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
    if (twice) cost = min(fourCost(letters + place, cost), fourCost(letters + place + 1, costOf(letters + place + 1, width)));
    if (cost > bestCost) {
      best = place;
      bestCost = cost;
    }
  }
  return best;
}

/**
 * How rare a group of four is: as the table of common ones says, or, where that says it is none, at least a little rarer
 * than those, and beyond that what its pairs say. In quarters of a bit: the limits are 2^-14.3, 2^-12.7 and 2^-11.
 */
function fourCost(letters: usize, byPairs: u32): u32 {
  const hash = (keyAt(letters, -1) * MULTIPLIER) >> 18;
  const level = (<u32>load<u8>(COMMON_FOURS_AT + (hash >> 2)) >> (2 * (hash & 3))) & 3;
  return level == 3 ? 40 : level == 2 ? 48 : level == 1 ? 54 : max(byPairs, 58);
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
