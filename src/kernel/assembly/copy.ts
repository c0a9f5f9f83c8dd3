/**
 * Short copies and fills, inline: a call into the engine (`memory.copy`) costs more than most of those that inflate and
 * deltas make.
 *
 * Promise: they write whole steps, so up to 15 bytes more than asked; the layout and `SLOP_BYTES` leave room for that.
 */

/** Copies 16 bytes; the places may overlap, as all are read before the first is written. */
// @ts-ignore: decorator
@inline
export function copySixteen(to: usize, from: usize): void {
  if (ASC_FEATURE_SIMD) {
    v128.store(to, v128.load(from));
  } else {
    const first = load<u64>(from);
    const second = load<u64>(from, 8);
    store<u64>(to, first);
    store<u64>(to, second, 8);
  }
}

/** Sets `count` bytes, at least one, rounded up to a multiple of eight. */
// @ts-ignore: decorator
@inline
export function fillEights(to: usize, value: u8, count: u32): void {
  const eight = <u64>value * 0x0101010101010101;
  const end = to + count;
  for (let p = to; p < end; p += 8) store<u64>(p, eight);
}
