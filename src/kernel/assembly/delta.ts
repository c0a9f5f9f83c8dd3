/**
 * Deltas as packs store them (git's documentation, "pack-format", section "Deltified representation"): rebuilds the target
 * from its base, and notes in the same pass what is new in it.
 *
 * What is new is given as windows, half-open pairs of offsets into the target, ascending and apart:
 *
 *   - inserted bytes;
 *   - where two pieces meet inside a line of the target or of the base, one byte, for the line around it;
 *   - where two copies meet that are no neighbours in the base, or the target begins or ends inside the base, all exactly
 *     at line ends, an empty window: no line is new there, but a neighbourhood is;
 *   - the last byte, when it is no line end: the last line may be a line of the base cut short.
 *
 * `widenWindows` (windows.ts) makes whole lines of them. Every line of the target outside them stands whole in the base.
 *
 * Promise: writes nothing outside `[target, target + size + SLOP_BYTES)`, whatever the delta says; the time is linear in
 * delta and target, as each instruction gives at least one byte.
 */

import { copySixteen } from './copy';
import { COPY_SHUFFLES_AT, RESULTS_AT, WINDOW_CAPACITY, WINDOWS_AT } from './layout';
import { MALFORMED, OK, OVERFLOW } from './inflate';

const LF: u8 = 0x0a;
/** A copy whose size is given as 0 has this one. */
const FULL_COPY: u32 = 0x10000;
/** Up to this length a loop of 16 bytes a step is faster than a call into the engine. */
const INLINE_COPY: u32 = 512;

/** The base's size is not the one that the delta was made for. */
export const WRONG_BASE: i32 = 5;

/** How many bytes a copy instruction's operands take; the sizes read by `readSize`. */
let cursor: usize = 0;
let windowsEnd: usize = WINDOWS_AT;
let windowsLost: bool = false;

/**
 * Fills the table that puts the operands of a copy in place. Its index is the instruction's lower seven bits, which say
 * what bytes follow: four of the offset, three of the size. An index of 0x80 gives zero.
 */
export function initDelta(): void {
  for (let flags: usize = 0; flags < 128; flags++) {
    let next: u8 = 0;
    for (let byte: usize = 0; byte < 7; byte++) {
      const present = (flags >> byte) & 1;
      store<u8>(COPY_SHUFFLES_AT + 8 * flags + byte, present != 0 ? next++ : 0x80);
    }
    store<u8>(COPY_SHUFFLES_AT + 8 * flags + 7, 0x80);
  }
}

/** Reads a size, seven bits a byte, lowest first, and moves the cursor. Above 32 bits gives -1, a cut one -2. */
function readSize(end: usize): i64 {
  let size: u64 = 0;
  for (let shift: u32 = 0; cursor < end; shift += 7) {
    const byte: u64 = load<u8>(cursor++);
    if (shift < 63) size |= (byte & 0x7f) << shift;
    else if ((byte & 0x7f) != 0) return -1;
    if ((byte & 0x80) == 0) return size > 0xffff_ffff ? -1 : <i64>size;
  }
  return -2;
}

/**
 * Reads the head of the delta `[delta, deltaEnd)`: leaves the sizes of base and target in the first two result cells.
 * OVERFLOW when one of them does not fit in 32 bits.
 */
export function readDeltaSizes(delta: usize, deltaEnd: usize): i32 {
  cursor = delta;
  const base = readSize(deltaEnd);
  const target = base == -2 ? -2 : readSize(deltaEnd);
  if (target == -2) return MALFORMED;
  if (base == -1 || target == -1) return OVERFLOW;
  store<u32>(RESULTS_AT, <u32>base);
  store<u32>(RESULTS_AT, <u32>target, 4);
  return OK;
}

/** Adds a window that starts no earlier than the last one; one that touches it is joined to it. */
// @ts-ignore: decorator
@inline
function addWindow(start: u32, end: u32): void {
  if (windowsEnd > WINDOWS_AT && start <= load<u32>(windowsEnd - 4)) {
    if (end > load<u32>(windowsEnd - 4)) store<u32>(windowsEnd - 4, end);
  } else if (windowsEnd == WINDOWS_AT + 8 * WINDOW_CAPACITY) {
    windowsLost = true;
  } else {
    store<u32>(windowsEnd, start);
    store<u32>(windowsEnd, end, 4);
    windowsEnd += 8;
  }
}

/**
 * Rebuilds the target of the delta `[delta, deltaEnd)` from the base at `base`. The target's place must have room for the
 * size that the delta gives, which must not exceed `room`. Leaves the size of the target and the number of windows (at
 * `WINDOWS_AT`) in the first two result cells. When there are more windows than the list holds, the one window is all of
 * the target. Answers WRONG_BASE when the delta was made for a base of another size, OVERFLOW when the target exceeds
 * `room`.
 */
export function applyDelta(base: usize, baseSize: u32, delta: usize, deltaEnd: usize, target: usize, room: u32): i32 {
  const status = readDeltaSizes(delta, deltaEnd);
  if (status != OK) return status;
  if (load<u32>(RESULTS_AT) != baseSize) return WRONG_BASE;
  const size = load<u32>(RESULTS_AT, 4);
  if (size > room) return OVERFLOW;
  windowsEnd = WINDOWS_AT;
  windowsLost = false;
  if (!applyInstructions(base, baseSize, cursor, deltaEnd, target, size)) return MALFORMED;
  if (windowsLost) {
    store<u32>(WINDOWS_AT, 0);
    store<u32>(WINDOWS_AT, size, 4);
    windowsEnd = WINDOWS_AT + 8;
  }
  store<u32>(RESULTS_AT, size);
  store<u32>(RESULTS_AT, <u32>(windowsEnd - WINDOWS_AT) >> 3, 4);
  return OK;
}

function applyInstructions(base: usize, baseSize: u32, delta: usize, deltaEnd: usize, target: usize, size: u32): bool {
  let d = delta;
  let at: u32 = 0;
  let afterCopy = false;
  let copiedTo: u32 = 0;
  while (d < deltaEnd) {
    const instruction: u32 = load<u8>(d++);
    if (instruction >= 0x80) {
      const operands = copyOperands(d, instruction & 0x7f);
      d += <usize>popcnt(instruction & 0x7f);
      const offset = <u32>operands;
      let length = <u32>(operands >> 32);
      if (length == 0) length = FULL_COPY;
      if (d > deltaEnd || <u64>offset + length > baseSize || length > size - at) return false;
      // Encoders cut long copies in two; neighbours in the base are one copy.
      if (!afterCopy || offset != copiedTo) {
        const lineInTarget = at == 0 || load<u8>(target + at - 1) == LF;
        const lineInBase = offset == 0 || load<u8>(base + offset - 1) == LF;
        if (!lineInTarget || !lineInBase) addWindow(at, at + 1);
        else if (afterCopy || (at == 0 && offset > 0)) addWindow(at, at);
      }
      copyPiece(target + at, base + offset, length);
      at += length;
      afterCopy = true;
      copiedTo = offset + length;
    } else {
      if (instruction == 0 || d + instruction > deltaEnd || instruction > size - at) return false;
      addWindow(at, at + instruction);
      copyPiece(target + at, d, instruction);
      d += instruction;
      at += instruction;
      afterCopy = false;
    }
  }
  if (at != size) return false;
  if (at > 0) {
    if (load<u8>(target + at - 1) != LF) addWindow(at - 1, at);
    else if (afterCopy && copiedTo < baseSize) addWindow(at, at);
  }
  return true;
}

/** Offset (lower half) and size (upper half) of a copy whose operands lie at `p`. */
// @ts-ignore: decorator
@inline
function copyOperands(p: usize, flags: u32): u64 {
  if (ASC_FEATURE_SIMD) {
    const places = v128.load64_zero(COPY_SHUFFLES_AT + 8 * <usize>flags);
    return <u64>i64x2.extract_lane(v128.swizzle(v128.load(p), places), 0);
  }
  let value: u64 = 0;
  for (let shift: u32 = 0; flags != 0; flags >>= 1, shift += 8) {
    if ((flags & 1) != 0) value |= <u64>load<u8>(p++) << shift;
  }
  return value;
}

/** Copies bytes that do not overlap; short pieces may write up to 15 bytes more. */
// @ts-ignore: decorator
@inline
function copyPiece(to: usize, from: usize, length: u32): void {
  if (length > INLINE_COPY) {
    memory.copy(to, from, length);
    return;
  }
  for (const end = to + length; to < end; to += 16, from += 16) copySixteen(to, from);
}
