/**
 * Marvin32, the keyed hash that Microsoft's identifiable keys carry as their checksum. Algorithm: .NET runtime,
 * `Marvin.cs`; the known answers in the tests are those of its `MarvinTests.cs`. Pure.
 */

/** The 32-bit hash of bytes under a 64-bit seed given as its upper and lower half: both halves of the state, folded. */
export function marvin32(bytes: Uint8Array, seedHigh: number, seedLow: number): number {
  const [low, high] = marvinState(bytes, seedHigh, seedLow);
  return (low ^ high) >>> 0;
}

/** The two halves of the state after the last round, lower first: the hash in 64 bits. */
export function marvinState(
  bytes: Uint8Array,
  seedHigh: number,
  seedLow: number,
): readonly [low: number, high: number] {
  let low = seedLow >>> 0;
  let high = seedHigh >>> 0;
  const round = (word: number): void => {
    low = (low + word) >>> 0;
    high ^= low;
    low = rotate(low, 20);
    low = (low + high) >>> 0;
    high = rotate(high, 9);
    high ^= low;
    low = rotate(low, 27);
    low = (low + high) >>> 0;
    high = rotate(high, 19);
  };
  const whole = bytes.length & ~3;
  for (let at = 0; at < whole; at += 4) round(wordAt(bytes, at, 4));
  // The tail: what is left, and a single bit behind it.
  const left = bytes.length - whole;
  round((wordAt(bytes, whole, left) | (0x80 << (8 * left))) >>> 0);
  round(0);
  return [low >>> 0, high >>> 0];
}

function wordAt(bytes: Uint8Array, at: number, count: number): number {
  let word = 0;
  for (let index = 0; index < count; index++) word |= (bytes[at + index] ?? 0) << (8 * index);
  return word >>> 0;
}

function rotate(value: number, bits: number): number {
  return ((value << bits) | (value >>> (32 - bits))) >>> 0;
}
