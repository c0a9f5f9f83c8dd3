/**
 * Inflate: RFC 1950 (zlib) and RFC 1951 (deflate), whole streams from memory to memory.
 *
 * A buffer of 64 bits is refilled by one unaligned load of eight bytes, which leaves at least 56; that is enough for three
 * literals, or for a length and a distance with their extra bits. Reading past the input is harmless inside the memory:
 * it is noticed once a refill stands more than eight bytes behind the end, and at the end of the stream. Matches are
 * copied in steps of 16 bytes into room behind the output (`SLOP_BYTES`), so that one check a step suffices.
 *
 * Promise: answers OK exactly when zlib does, with the same bytes; for any input it ends, in time linear in input and
 * output, and writes nothing outside `[to, toEnd + SLOP_BYTES)`. What it answers depends on the given input alone, not on
 * the bytes behind it: whatever goes wrong after the input ended is TRUNCATED.
 */

import { adler32 } from './adler';
import { copySixteen, fillEights } from './copy';
import {
  buildTable,
  IS_END,
  IS_SECOND,
  IS_SPECIAL,
} from './huffman';
import {
  CODE_LENGTHS_AT,
  DISTANCE_SYMBOLS_AT,
  DISTANCE_TABLE_AT,
  FIXED_DISTANCES_AT,
  FIXED_LITERALS_AT,
  LENGTH_ORDER_AT,
  LITERAL_SYMBOLS_AT,
  LITERAL_TABLE_AT,
  PRECODE_TABLE_AT,
  RESULTS_AT,
} from './layout';

export const OK: i32 = 0;
/** The stream breaks the format. */
export const MALFORMED: i32 = 1;
/** The stream goes on where the input ends. */
export const TRUNCATED: i32 = 2;
/** The stream gives more bytes than there is room for. */
export const OVERFLOW: i32 = 3;
/** The checksum behind the stream is not that of the bytes. */
export const WRONG_SUM: i32 = 4;

const LITERAL_INDEX_BITS: u32 = 11;
const DISTANCE_INDEX_BITS: u32 = 8;
const PRECODE_INDEX_BITS: u32 = 7;

/** The state between blocks: input, its end, output, bit buffer and how many bits it holds. */
let input: usize = 0;
let inputEnd: usize = 0;
let output: usize = 0;
let outputStart: usize = 0;
let outputEnd: usize = 0;
let bits: u64 = 0;
let held: u32 = 0;

/** The tables of the block in hand: addresses and index masks. */
let literalTable: usize = 0;
let distanceTable: usize = 0;
let literalMask: u32 = 0;
let distanceMask: u32 = 0;

/** Builds the tables of the fixed codes. Called once, after `initSymbols`. */
export function initInflate(): void {
  for (let symbol: u32 = 0; symbol < 288; symbol++) {
    store<u8>(CODE_LENGTHS_AT + symbol, symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8);
  }
  buildTable(FIXED_LITERALS_AT, LITERAL_SYMBOLS_AT, 0, 288, 9, true);
  memory.fill(CODE_LENGTHS_AT, 5, 32);
  buildTable(FIXED_DISTANCES_AT, DISTANCE_SYMBOLS_AT, 0, 32, 5, true);
}

/**
 * Inflates the zlib stream that starts at `from` into `[to, toEnd)`. Leaves in the first two result cells how many bytes
 * came out and how many went in; both hold for OK alone. Eight bytes behind `fromEnd` are read, `SLOP_BYTES` behind
 * `toEnd` written. `check` asks for the checksum.
 */
export function inflate(from: usize, fromEnd: usize, to: usize, toEnd: usize, check: i32): i32 {
  if (fromEnd - from < 2) return TRUNCATED;
  const method: u32 = load<u8>(from);
  const flags: u32 = load<u8>(from, 1);
  // Deflate, a window of at most 32 KiB, a header that is a multiple of 31, and no preset dictionary.
  if ((method & 0x0f) != 8 || method >> 4 > 7 || (method * 256 + flags) % 31 != 0 || (flags & 0x20) != 0) return MALFORMED;
  input = from + 2;
  inputEnd = fromEnd;
  output = to;
  outputStart = to;
  outputEnd = toEnd;
  bits = 0;
  held = 0;
  const status = inflateBlocks();
  // Whole bytes still in the buffer were not used.
  input -= held >> 3;
  if (input > fromEnd) return TRUNCATED;
  if (status != OK) return status;
  if (fromEnd - input < 4) return TRUNCATED;
  if (check != 0 && adler32(to, output) != bswap<u32>(load<u32>(input))) return WRONG_SUM;
  store<u32>(RESULTS_AT, <u32>(output - to));
  store<u32>(RESULTS_AT, <u32>(input + 4 - from), 4);
  return OK;
}

// @ts-ignore: decorator
@inline
function refill(): void {
  bits |= load<u64>(input) << held;
  input += (63 - held) >> 3;
  held |= 56;
}

// @ts-ignore: decorator
@inline
function take(count: u32): u32 {
  const value = <u32>bits & ((1 << count) - 1);
  bits >>= count;
  held -= count;
  return value;
}

function inflateBlocks(): i32 {
  let last: u32 = 0;
  while (last == 0) {
    refill();
    if (input > inputEnd + 8) return TRUNCATED;
    last = take(1);
    const kind = take(2);
    let status: i32 = OK;
    if (kind == 0) {
      status = copyStored();
    } else if (kind == 3) {
      return MALFORMED;
    } else {
      if (kind == 1) {
        literalTable = FIXED_LITERALS_AT;
        literalMask = 511;
        distanceTable = FIXED_DISTANCES_AT;
        distanceMask = 31;
      } else {
        status = readCodes();
      }
      if (status == OK) status = inflateBlock();
    }
    if (status != OK) return status;
  }
  return OK;
}

/** A block of bytes as they are: length and its complement from the next whole byte on, then the bytes. */
function copyStored(): i32 {
  input -= held >> 3;
  bits = 0;
  held = 0;
  if (input + 4 > inputEnd) {
    input = inputEnd + 1;
    return TRUNCATED;
  }
  const length: u32 = load<u16>(input);
  if ((length ^ load<u16>(input, 2)) != 0xffff) return MALFORMED;
  input += 4;
  if (input + length > inputEnd) {
    input = inputEnd + 1;
    return TRUNCATED;
  }
  if (output + length > outputEnd) return OVERFLOW;
  memory.copy(output, input, length);
  input += length;
  output += length;
  return OK;
}

/** Reads the codes of a dynamic block (RFC 1951, section 3.2.7) and builds its tables. */
function readCodes(): i32 {
  const literals = take(5) + 257;
  const distances = take(5) + 1;
  const lengths = take(4) + 4;
  if (literals > 286 || distances > 30) return MALFORMED;
  fillEights(CODE_LENGTHS_AT, 0, 19);
  for (let at: u32 = 0; at < lengths; at++) {
    if (held < 3) refill();
    store<u8>(CODE_LENGTHS_AT + <usize>load<u8>(LENGTH_ORDER_AT + at), <u8>take(3));
  }
  const precodeBits = buildTable(PRECODE_TABLE_AT, LITERAL_SYMBOLS_AT, 0, 19, PRECODE_INDEX_BITS, true);
  if (precodeBits == 0) return MALFORMED;
  if (!readLengths(literals + distances, (1 << precodeBits) - 1)) return MALFORMED;
  // A block without a code for its end cannot end.
  if (load<u8>(CODE_LENGTHS_AT + 256) == 0) return MALFORMED;
  const literalBits = buildTable(LITERAL_TABLE_AT, LITERAL_SYMBOLS_AT, 0, literals, LITERAL_INDEX_BITS, false);
  const distanceBits = buildTable(DISTANCE_TABLE_AT, DISTANCE_SYMBOLS_AT, literals, distances, DISTANCE_INDEX_BITS, false);
  if (literalBits == 0 || distanceBits == 0) return MALFORMED;
  literalTable = LITERAL_TABLE_AT;
  literalMask = (1 << literalBits) - 1;
  distanceTable = DISTANCE_TABLE_AT;
  distanceMask = (1 << distanceBits) - 1;
  return OK;
}

/** Reads `count` code lengths to `CODE_LENGTHS_AT`. False when they start with a repetition or run over the count. */
function readLengths(count: u32, mask: u32): bool {
  for (let at: u32 = 0; at < count; ) {
    if (held < 14) refill();
    const entry = load<u32>(PRECODE_TABLE_AT + ((<usize>bits & mask) << 2));
    take(entry & 31);
    const symbol: u32 = (entry >> 16) & 0xff;
    if (symbol < 16) {
      store<u8>(CODE_LENGTHS_AT + at++, <u8>symbol);
      continue;
    }
    if (symbol == 16 && at == 0) return false;
    const value: u8 = symbol == 16 ? load<u8>(CODE_LENGTHS_AT + at - 1) : 0;
    const times = symbol == 16 ? take(2) + 3 : symbol == 17 ? take(3) + 3 : take(7) + 11;
    if (at + times > count) return false;
    fillEights(CODE_LENGTHS_AT + at, value, times);
    at += times;
  }
  return true;
}

/**
 * The hot loop: literals and matches until the end of the block. One long function on purpose: it works on copies of the
 * state in registers, which it puts back at the end, and there is no way to hand those to another function and back.
 */
function inflateBlock(): i32 {
  const table = literalTable;
  const mask = literalMask;
  const distances = distanceTable;
  const farMask = distanceMask;
  const start = outputStart;
  const outEnd = outputEnd;
  const inLimit = inputEnd + 8;
  let p = input;
  let out = output;
  let buffer = bits;
  let count = held;
  let status: i32 = OK;
  for (;;) {
    if (p > inLimit) {
      status = TRUNCATED;
      break;
    }
    if (out > outEnd) {
      status = OVERFLOW;
      break;
    }
    buffer |= load<u64>(p) << count;
    p += (63 - count) >> 3;
    count |= 56;
    let entry = load<u32>(table + ((<usize>buffer & mask) << 2));
    if (<i32>entry < 0) {
      buffer >>= entry & 31;
      count -= entry & 31;
      store<u8>(out++, <u8>(entry >> 16));
      entry = load<u32>(table + ((<usize>buffer & mask) << 2));
      if (<i32>entry < 0) {
        buffer >>= entry & 31;
        count -= entry & 31;
        store<u8>(out++, <u8>(entry >> 16));
        entry = load<u32>(table + ((<usize>buffer & mask) << 2));
        if (<i32>entry < 0) {
          buffer >>= entry & 31;
          count -= entry & 31;
          store<u8>(out++, <u8>(entry >> 16));
          continue;
        }
      }
    }
    if ((entry & IS_SPECIAL) != 0) {
      buffer >>= entry & 31;
      count -= entry & 31;
      if ((entry & IS_SECOND) != 0) {
        const second = <usize>(entry >> 16) + (<usize>buffer & ((1 << ((entry >> 8) & 15)) - 1));
        entry = load<u32>(table + (second << 2));
        if (<i32>entry < 0) {
          buffer >>= entry & 31;
          count -= entry & 31;
          store<u8>(out++, <u8>(entry >> 16));
          continue;
        }
        if ((entry & IS_SPECIAL) != 0) {
          buffer >>= entry & 31;
          count -= entry & 31;
        }
      }
      if ((entry & IS_SPECIAL) != 0) {
        if ((entry & IS_END) == 0) status = MALFORMED;
        break;
      }
    }
    // After two literals and a long length code 14 bits could be left; a distance takes up to 28.
    const length = ((entry >> 16) & 0x1ff) + ((<u32>buffer & ((1 << (entry & 31)) - 1)) >> ((entry >> 8) & 15));
    buffer >>= entry & 31;
    count -= entry & 31;
    if (count < 28) {
      buffer |= load<u64>(p) << count;
      p += (63 - count) >> 3;
      count |= 56;
    }
    entry = load<u32>(distances + ((<usize>buffer & farMask) << 2));
    if ((entry & IS_SPECIAL) != 0) {
      if ((entry & IS_SECOND) != 0) {
        buffer >>= entry & 31;
        count -= entry & 31;
        const second = <usize>(entry >> 16) + (<usize>buffer & ((1 << ((entry >> 8) & 15)) - 1));
        entry = load<u32>(distances + (second << 2));
      }
      if ((entry & IS_SPECIAL) != 0) {
        // Taken first: whether its bits lie inside the input decides between wrong and cut.
        count -= entry & 31;
        status = MALFORMED;
        break;
      }
    }
    const distance: usize = (entry >> 16) + ((<u32>buffer & ((1 << (entry & 31)) - 1)) >> ((entry >> 8) & 15));
    buffer >>= entry & 31;
    count -= entry & 31;
    if (distance > out - start) {
      status = MALFORMED;
      break;
    }
    copyMatch(out, distance, length);
    out += length;
  }
  input = p;
  output = out;
  bits = buffer;
  held = count;
  if (status == OK && out > outEnd) status = OVERFLOW;
  return status;
}

/** Copies `length` bytes from `distance` bytes back; may write up to 15 bytes more. */
// @ts-ignore: decorator
@inline
function copyMatch(to: usize, distance: usize, length: u32): void {
  const end = to + length;
  let from = to - distance;
  if (distance >= 16) {
    do {
      copySixteen(to, from);
      to += 16;
      from += 16;
    } while (to < end);
  } else if (distance >= 8) {
    do {
      store<u64>(to, load<u64>(from));
      to += 8;
      from += 8;
    } while (to < end);
  } else if (distance == 1) {
    fillEights(to, load<u8>(from), length);
  } else {
    // Each step repeats the pattern once more: the first `distance` bytes of what is written are right.
    do {
      store<u64>(to, load<u64>(from));
      to += distance;
      from += distance;
    } while (to < end);
  }
}
