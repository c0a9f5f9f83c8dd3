/**
 * Line ends: counting them, and marking them in 16 bytes at a time. A line end is a line feed (0x0a), as everywhere in the
 * scan; a carriage return before it is part of the line.
 */

const LF: u8 = 0x0a;
const LF_EIGHT: u64 = 0x0a0a0a0a0a0a0a0a;
const LOW_SEVEN: u64 = 0x7f7f7f7f7f7f7f7f;

/** Bit 7 of each byte that is a line end, exactly (no borrow runs from byte to byte). */
// @ts-ignore: decorator
@inline
function lineEndBits(eight: u64): u64 {
  const x = eight ^ LF_EIGHT;
  return ~(((x & LOW_SEVEN) + LOW_SEVEN) | x | LOW_SEVEN);
}

/** How many line feeds the bytes `[from, to)` hold. */
export function countLineEnds(from: usize, to: usize): u32 {
  let total: u32 = 0;
  let p = from;
  if (ASC_FEATURE_SIMD) {
    while (p + 16 <= to) {
      // Sixteen counters of eight bits hold 255 steps.
      const left = (to - p) >> 4;
      const stop = p + ((left < 255 ? left : 255) << 4);
      let counters = i8x16.splat(0);
      for (; p < stop; p += 16) counters = i8x16.sub(counters, i8x16.eq(v128.load(p), i8x16.splat(LF)));
      const sums = i32x4.extadd_pairwise_i16x8_u(i16x8.extadd_pairwise_i8x16_u(counters));
      total +=
        i32x4.extract_lane(sums, 0) + i32x4.extract_lane(sums, 1) + i32x4.extract_lane(sums, 2) + i32x4.extract_lane(sums, 3);
    }
  } else {
    for (; p + 8 <= to; p += 8) total += <u32>popcnt(lineEndBits(load<u64>(p)));
  }
  for (; p < to; p++) total += <u32>(load<u8>(p) == LF);
  return total;
}

/** One bit for each of the 16 bytes at `p`, the first lowest: whether it is a line feed. */
// @ts-ignore: decorator
@inline
export function lineEndMask(p: usize): u32 {
  if (ASC_FEATURE_SIMD) {
    return i8x16.bitmask(i8x16.eq(v128.load(p), i8x16.splat(LF)));
  }
  return lowBits(lineEndBits(load<u64>(p))) | (lowBits(lineEndBits(load<u64>(p, 8))) << 8);
}

/** Gathers bit 7 of each byte into eight bits: the multiplier moves the bit of byte k from 8k to 56 + k. */
// @ts-ignore: decorator
@inline
function lowBits(bits: u64): u32 {
  return <u32>(((bits >> 7) * 0x0102040810204080) >> 56);
}
