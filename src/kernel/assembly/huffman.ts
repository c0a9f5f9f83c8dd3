/**
 * Decoding tables for the prefix codes of deflate (RFC 1951, section 3.2.2).
 *
 * A table is indexed by the next bits of the stream, first bit lowest. Codes longer than the index lead to a second
 * table behind the first. An entry says all that the decoder needs, so that no second look-up by symbol follows:
 *
 *   bit 31       a literal: the byte in bits 16 to 23
 *   bits 16-30   else the base of a length or distance, or where the second table starts (in entries)
 *   bit 15       else neither: bit 14 second table, bit 13 end of block, bit 12 no symbol has this code
 *   bits 8-11    bits of the code itself, or of the second table's index
 *   bits 0-4     bits to consume: the code and its extra bits
 *
 * Tables grow by doubling: while codes of n bits are entered the table has 2^n entries; for n + 1 it is copied behind
 * itself. So each entry is written about once.
 *
 * Promise: accepts and refuses exactly the sets of lengths that zlib does. Never writes outside the table's room: at most
 * 2,342 entries for 11 bits and 288 symbols, 402 for 8 and 32 (counted by zlib's `enough.c` for these bounds).
 */

import { copySixteen } from './copy';
import {
  CODE_LENGTHS_AT,
  DISTANCE_SYMBOLS_AT,
  LENGTH_COUNTS_AT,
  LENGTH_ORDER_AT,
  LENGTH_PLACES_AT,
  LITERAL_SYMBOLS_AT,
  SORTED_SYMBOLS_AT,
} from './layout';

export const IS_LITERAL: u32 = 0x80000000;
export const IS_SPECIAL: u32 = 0x8000;
export const IS_SECOND: u32 = 0x4000;
export const IS_END: u32 = 0x2000;
export const IS_INVALID: u32 = 0x1000;

const MAX_CODE_BITS: u32 = 15;

/** Fills the tables of what the symbols mean. Called once. */
export function initSymbols(): void {
  for (let symbol: u32 = 0; symbol < 256; symbol++) {
    store<u32>(LITERAL_SYMBOLS_AT + 4 * symbol, IS_LITERAL | (symbol << 16));
  }
  store<u32>(LITERAL_SYMBOLS_AT + 4 * 256, IS_SPECIAL | IS_END);
  // Lengths 3 to 257 in groups of four symbols with 0, 0, 1, 2, 3, 4, 5 extra bits; 258 has a symbol of its own.
  let base: u32 = 3;
  for (let symbol: u32 = 257; symbol < 285; symbol++) {
    const group = (symbol - 257) >> 2;
    const extra = group < 2 ? 0 : group - 1;
    store<u32>(LITERAL_SYMBOLS_AT + 4 * symbol, (base << 16) | extra);
    base += 1 << extra;
  }
  store<u32>(LITERAL_SYMBOLS_AT + 4 * 285, 258 << 16);
  store<u32>(LITERAL_SYMBOLS_AT + 4 * 286, IS_SPECIAL | IS_INVALID);
  store<u32>(LITERAL_SYMBOLS_AT + 4 * 287, IS_SPECIAL | IS_INVALID);
  // Distances 1 to 32,768 in groups of two symbols with 0, 0, 1, 2, … 13 extra bits.
  base = 1;
  for (let symbol: u32 = 0; symbol < 30; symbol++) {
    const group = symbol >> 1;
    const extra = group < 2 ? 0 : group - 1;
    store<u32>(DISTANCE_SYMBOLS_AT + 4 * symbol, (base << 16) | extra);
    base += 1 << extra;
  }
  store<u32>(DISTANCE_SYMBOLS_AT + 4 * 30, IS_SPECIAL | IS_INVALID);
  store<u32>(DISTANCE_SYMBOLS_AT + 4 * 31, IS_SPECIAL | IS_INVALID);
  // 16 17 18 0, then 8 7 9 6 10 5 … 15: lengths from the middle outwards, as the likely ones come first.
  store<u32>(LENGTH_ORDER_AT, 0x00121110);
  for (let at: u32 = 0; at < 15; at++) {
    const half = at >> 1;
    store<u8>(LENGTH_ORDER_AT + 4 + at, <u8>((at & 1) == 0 ? 8 + half : 7 - half));
  }
}

/**
 * Builds a table at `table` for the `count` symbols whose code lengths lie at `CODE_LENGTHS_AT + first`, with an index of at
 * most `indexBits` bits. Returns the bits of its index, or 0 when the lengths make no code: too many codes, or too few,
 * where a single code of one bit may stand alone, or none at all, unless `complete` asks for a full set.
 */
export function buildTable(
  table: usize,
  symbols: usize,
  first: u32,
  count: u32,
  indexBits: u32,
  complete: bool,
): u32 {
  const longest = sortSymbols(first, count);
  let left: i32 = 1;
  for (let bits: u32 = 1; bits <= MAX_CODE_BITS; bits++) {
    left = 2 * left - load<i32>(LENGTH_COUNTS_AT + 4 * bits);
    if (left < 0) return 0;
  }
  if (left > 0) {
    if (complete || longest > 1) return 0;
    const symbol: u32 = load<u16>(SORTED_SYMBOLS_AT);
    // No code: one bit is taken all the same, so that a stream that ends here counts as cut, not as wrong.
    const nothing: u32 = (IS_SPECIAL | IS_INVALID) + 0x101;
    store<u32>(table, longest == 0 ? nothing : load<u32>(symbols + 4 * symbol) + 0x101);
    store<u32>(table, nothing, 4);
    return 1;
  }
  const index = min(indexBits, longest);
  fillTable(table, symbols, index);
  return index;
}

/** Counts the codes of each length and sorts the symbols by length, then by number. Returns the longest length. */
function sortSymbols(first: u32, count: u32): u32 {
  return ASC_FEATURE_SIMD ? sortByMask(first, count) : sortByPlace(first, count);
}

/**
 * Goes over all lengths once for each of the fifteen, sixteen symbols a step. That is faster than to count up fifteen
 * cells in memory: equal lengths in a row would each wait for the store of the one before.
 */
function sortByMask(first: u32, count: u32): u32 {
  const lengths = CODE_LENGTHS_AT + first;
  let sorted = SORTED_SYMBOLS_AT;
  let longest: u32 = 0;
  for (let bits: u32 = 1; bits <= MAX_CODE_BITS; bits++) {
    const wanted = i8x16.splat(<u8>bits);
    const before = sorted;
    for (let group: u32 = 0; group < count; group += 16) {
      let mask: u32 = i8x16.bitmask(i8x16.eq(v128.load(lengths + group), wanted));
      // The last group may reach into what lies behind the lengths.
      if (count - group < 16) mask &= (1 << (count - group)) - 1;
      for (; mask != 0; mask &= mask - 1) {
        store<u16>(sorted, <u16>(group + ctz(mask)));
        sorted += 2;
      }
    }
    store<u32>(LENGTH_COUNTS_AT + 4 * bits, <u32>(sorted - before) >> 1);
    if (sorted != before) longest = bits;
  }
  return longest;
}

function sortByPlace(first: u32, count: u32): u32 {
  for (let bits: u32 = 0; bits <= MAX_CODE_BITS; bits++) store<u32>(LENGTH_COUNTS_AT + 4 * bits, 0);
  const lengths = CODE_LENGTHS_AT + first;
  for (let symbol: u32 = 0; symbol < count; symbol++) {
    const cell = LENGTH_COUNTS_AT + 4 * <usize>load<u8>(lengths + symbol);
    store<u32>(cell, load<u32>(cell) + 1);
  }
  let place = <u32>SORTED_SYMBOLS_AT;
  let longest: u32 = 0;
  for (let bits: u32 = 1; bits <= MAX_CODE_BITS; bits++) {
    const codes = load<u32>(LENGTH_COUNTS_AT + 4 * bits);
    store<u32>(LENGTH_PLACES_AT + 4 * bits, place);
    place += 2 * codes;
    if (codes != 0) longest = bits;
  }
  for (let symbol: u32 = 0; symbol < count; symbol++) {
    const bits: usize = load<u8>(lengths + symbol);
    if (bits == 0) continue;
    const cell = LENGTH_PLACES_AT + 4 * bits;
    const at: usize = load<u32>(cell);
    store<u16>(at, <u16>symbol);
    store<u32>(cell, <u32>at + 2);
  }
  return longest;
}

/** The next code in canonical order: codes are held with their first bit lowest, so the carry runs downwards. */
// @ts-ignore: decorator
@inline
function nextCode(code: u32, bits: u32): u32 {
  const bit: u32 = 1 << (31 - clz(code ^ ((1 << bits) - 1)));
  return (code & (bit - 1)) | bit;
}

/** Copies the first 2^bits entries behind themselves; a call into the engine would cost more than most of these copies. */
// @ts-ignore: decorator
@inline
function doubleTable(table: usize, bits: u32): void {
  const end = table + (4 << bits);
  let to = end;
  if (bits < 2) {
    store<u64>(to, load<u64>(table));
    return;
  }
  for (let from = table; from < end; from += 16, to += 16) copySixteen(to, from);
}

/** Enters a full set of codes, shortest first; it ends with the code of all ones. */
function fillTable(table: usize, symbols: usize, index: u32): void {
  let sorted = SORTED_SYMBOLS_AT;
  let code: u32 = 0;
  let bits: u32 = 1;
  while (load<u32>(LENGTH_COUNTS_AT + 4 * bits) == 0) bits++;
  while (bits <= index) {
    for (let left = load<u32>(LENGTH_COUNTS_AT + 4 * bits); left > 0; left--) {
      store<u32>(table + 4 * code, load<u32>(symbols + 4 * <usize>load<u16>(sorted)) + 0x101 * bits);
      sorted += 2;
      if (code == <u32>((1 << bits) - 1)) {
        for (; bits < index; bits++) doubleTable(table, bits);
        return;
      }
      code = nextCode(code, bits);
    }
    if (bits < index) doubleTable(table, bits);
    bits++;
  }
  fillSecondTables(table, symbols, index, sorted, code);
}

/** Enters the codes longer than the index, a second table for each group with the same first bits. */
function fillSecondTables(table: usize, symbols: usize, index: u32, sorted: usize, code: u32): void {
  const mask: u32 = (1 << index) - 1;
  let start: u32 = 0;
  let end: u32 = 1 << index;
  let prefix: u32 = -1;
  for (let bits = index + 1; bits <= MAX_CODE_BITS; bits++) {
    const further = bits - index;
    for (let left = load<u32>(LENGTH_COUNTS_AT + 4 * bits); left > 0; left--) {
      if ((code & mask) != prefix) {
        prefix = code & mask;
        start = end;
        // As large as the codes under this prefix need: those of this length, and so on until they fill it.
        let size = further;
        let filled = left;
        while (filled < <u32>(1 << size)) {
          size++;
          filled = 2 * filled + load<u32>(LENGTH_COUNTS_AT + 4 * (index + size));
        }
        end = start + (1 << size);
        store<u32>(table + 4 * prefix, IS_SPECIAL | IS_SECOND | (start << 16) | (size << 8) | index);
      }
      const entry = load<u32>(symbols + 4 * <usize>load<u16>(sorted)) + 0x101 * further;
      sorted += 2;
      for (let at = start + (code >> index); at < end; at += 1 << further) store<u32>(table + 4 * at, entry);
      if (code == <u32>((1 << bits) - 1)) return;
      code = nextCode(code, bits);
    }
  }
}
