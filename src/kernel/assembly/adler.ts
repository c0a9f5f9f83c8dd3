/**
 * Adler-32, the checksum behind a zlib stream (RFC 1950, section 8.2): two sums modulo 65,521, the second a sum of the
 * first.
 *
 * Promise: exact for any length. The sums are reduced often enough that none leaves 32 bits.
 */

const MODULUS: u32 = 65521;
/** Bytes between reductions: a multiple of 16 below 5,552, the most for which the second sum stays below 2^32. */
const STRETCH: usize = 5536;

/** The checksum of `[from, to)`. */
export function adler32(from: usize, to: usize): u32 {
  let low: u32 = 1;
  let high: u32 = 0;
  let p = from;
  while (p < to) {
    const stop = min(to, p + STRETCH);
    if (ASC_FEATURE_SIMD) {
      const blocks = <u32>((stop - p) >> 4);
      let sums = i32x4.splat(0);
      let sumsBefore = i32x4.splat(0);
      let weighted = i32x4.splat(0);
      for (const end = p + (blocks << 4); p < end; p += 16) {
        const bytes = v128.load(p);
        sumsBefore = i32x4.add(sumsBefore, sums);
        sums = i32x4.add(sums, i32x4.extadd_pairwise_i16x8_u(i16x8.extadd_pairwise_i8x16_u(bytes)));
        // The first byte of a block enters the second sum 16 times, the last once.
        weighted = i32x4.add(
          weighted,
          i32x4.add(
            i32x4.dot_i16x8_s(i16x8.extend_low_i8x16_u(bytes), i16x8(16, 15, 14, 13, 12, 11, 10, 9)),
            i32x4.dot_i16x8_s(i16x8.extend_high_i8x16_u(bytes), i16x8(8, 7, 6, 5, 4, 3, 2, 1)),
          ),
        );
      }
      high += low * 16 * blocks + 16 * sumOf(sumsBefore) + sumOf(weighted);
      low += sumOf(sums);
    }
    for (; p < stop; p++) {
      low += load<u8>(p);
      high += low;
    }
    low %= MODULUS;
    high %= MODULUS;
  }
  return (high << 16) | low;
}

// @ts-ignore: decorator
@inline
function sumOf(lanes: v128): u32 {
  return (
    i32x4.extract_lane(lanes, 0) + i32x4.extract_lane(lanes, 1) + i32x4.extract_lane(lanes, 2) + i32x4.extract_lane(lanes, 3)
  );
}
