/**
 * Token runs: maximal stretches of at least 16 bytes of `[A-Za-z0-9+/_=-]`.
 *
 * With SIMD a byte is classified by its two nibbles: one table look-up (`swizzle`) each, and the byte belongs to the class
 * when the two have a bit in common. 64 bytes become one 64-bit mask; four shifts and ands leave the places where 16 ones
 * begin, and nearly always there are none. Without SIMD every sixteenth byte is looked at first: a byte outside the class
 * rules out every run that would cover it.
 *
 * Promise: exact within the range. Reads at most 63 bytes behind it.
 */

import { RUN_BYTES_AT } from './layout';

const MIN_RUN_BYTES: usize = 16;

let runsEnd: usize = 0;

/** Fills the byte table of the class. Called once, before anything else. */
export function initRuns(): void {
  for (let byte: u32 = 0; byte < 256; byte++) {
    const isLetter = (byte | 0x20) - 0x61 < 26 && byte < 0x80;
    const isDigit = byte - 0x30 < 10;
    // + - / = _
    const isOther = byte == 0x2b || byte == 0x2d || byte == 0x2f || byte == 0x3d || byte == 0x5f;
    store<u8>(RUN_BYTES_AT + byte, <u8>(isLetter || isDigit || isOther));
  }
}

// @ts-ignore: decorator
@inline
function emitRun(start: usize, end: usize): void {
  store<u32>(runsEnd, <u32>start);
  store<u32>(runsEnd, <u32>end, 4);
  runsEnd += 8;
}

/** Finds the runs of `[from, to)`, clipped to it, and writes them to `list`; returns the address behind the last. */
export function findRuns(from: usize, to: usize, list: usize): usize {
  runsEnd = list;
  if (ASC_FEATURE_SIMD) {
    findRunsByMask(from, to);
  } else {
    findRunsByStep(from, to);
  }
  return runsEnd;
}

function findRunsByStep(from: usize, to: usize): void {
  while (from + MIN_RUN_BYTES <= to) {
    let p = from + MIN_RUN_BYTES - 1;
    while (p >= from && load<u8>(RUN_BYTES_AT + load<u8>(p)) != 0) p--;
    if (p >= from) {
      from = p + 1;
      continue;
    }
    let end = from + MIN_RUN_BYTES;
    while (end < to && load<u8>(RUN_BYTES_AT + load<u8>(end)) != 0) end++;
    emitRun(from, end);
    from = end + 1;
  }
}

function findRunsByMask(from: usize, to: usize): void {
  let runStart = from;
  let p = from;
  for (; p + 64 <= to; p += 64) {
    const mask = classMask(p);
    if (~mask == 0) continue;
    emitRuns(mask, p, runStart);
    runStart = p + 64 - <usize>clz(~mask);
  }
  const left = to - p;
  const mask = left == 0 ? 0 : classMask(p) & (((<u64>1) << left) - 1);
  emitRuns(mask, p, runStart);
}

/**
 * Emits what ends inside the 64 bytes at `p`: the run that began at `runStart` before them, and those that begin and end
 * here. At least one bit of the mask is zero; ones at its upper end belong to a run that is still open.
 */
// @ts-ignore: decorator
@inline
function emitRuns(mask: u64, p: usize, runStart: usize): void {
  const head = ctz(~mask);
  const headEnd = p + <usize>head;
  if (headEnd - runStart >= MIN_RUN_BYTES) emitRun(runStart, headEnd);
  let starts = mask & (mask >> 1);
  starts &= starts >> 2;
  starts &= starts >> 4;
  starts &= starts >> 8;
  if (starts == 0) return;
  const tail = clz(~mask);
  // Neither the run that came in nor the one that goes on. A shift by 64 would be one by 0: head and tail are below it.
  starts &= (<u64>-1) << head;
  starts &= (<u64>-1) >> tail;
  while (starts != 0) {
    const at = ctz(starts);
    const length = ctz(~(mask >> at));
    emitRun(p + <usize>at, p + <usize>(at + length));
    starts &= (<u64>-1) << (at + length);
  }
}

/** One bit for each of the 64 bytes at `p`: whether it belongs to the class. */
// @ts-ignore: decorator
@inline
function classMask(p: usize): u64 {
  return (
    <u64>classBits(v128.load(p)) |
    (<u64>classBits(v128.load(p, 16)) << 16) |
    (<u64>classBits(v128.load(p, 32)) << 32) |
    (<u64>classBits(v128.load(p, 48)) << 48)
  );
}

/**
 * Rows by upper nibble: 2 holds `+ - /` (bit 0), 3 digits and `=` (1), 4 and 6 all letters but nibble 0 (2), 5 letters to
 * nibble 10 and `_` (3), 7 letters to nibble 10 (4); 8 to 15 nothing, so that bytes above 127 never belong.
 */
// @ts-ignore: decorator
@inline
function classBits(bytes: v128): u32 {
  const upper = v128.swizzle(
    i8x16(0, 0, 1, 2, 4, 8, 4, 16, 0, 0, 0, 0, 0, 0, 0, 0),
    i8x16.shr_u(bytes, 4),
  );
  const lower = v128.swizzle(
    i8x16(0x1a, 0x1e, 0x1e, 0x1e, 0x1e, 0x1e, 0x1e, 0x1e, 0x1e, 0x1e, 0x1c, 0x05, 0x04, 0x07, 0x04, 0x0d),
    v128.and(bytes, i8x16.splat(0x0f)),
  );
  return i8x16.bitmask(i8x16.ne(v128.and(upper, lower), i8x16.splat(0)));
}
