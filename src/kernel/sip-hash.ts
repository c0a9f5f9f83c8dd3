/**
 * SipHash-1-3 in plain TypeScript, with 64-bit words as two halves: the fallback for, and the twin of, the compiled one.
 * Aumasson and Bernstein, "SipHash: a fast short-input PRF", 2012; one round a word, three at the end.
 *
 * Promise: never throws for a key of 16 bytes.
 */

/** The four words of the state, each its lower half and its upper half. */
type State = Uint32Array;

/** Hashes a tag, as eight bytes with the lowest first, and behind it the bytes, under a key of 16 bytes. */
export function sipHash(
  key: Uint8Array,
  tag: number,
  bytes: Uint8Array,
): { readonly low: number; readonly high: number } {
  const [a, b, c, d] = [readHalf(key, 0), readHalf(key, 4), readHalf(key, 8), readHalf(key, 12)];
  const state: State = Uint32Array.of(
    ...[a ^ 0x70736575, b ^ 0x736f6d65, c ^ 0x6e646f6d, d ^ 0x646f7261],
    ...[a ^ 0x6e657261, b ^ 0x6c796765, c ^ 0x79746573, d ^ 0x74656462],
  );
  mix(state, tag, 0);
  const whole = bytes.length - (bytes.length % 8);
  for (let at = 0; at < whole; at += 8) mix(state, readHalf(bytes, at), readHalf(bytes, at + 4));
  // The last word: what is left, and the length's lowest byte on top.
  mix(state, readHalf(bytes, whole), readHalf(bytes, whole + 4) | ((bytes.length + 8) << 24));
  state[4]! ^= 0xff;
  for (let turn = 0; turn < 3; turn++) round(state);
  return {
    low: (state[0]! ^ state[2]! ^ state[4]! ^ state[6]!) >>> 0,
    high: (state[1]! ^ state[3]! ^ state[5]! ^ state[7]!) >>> 0,
  };
}

/** Four bytes, lowest first; bytes behind the end count as zero. */
function readHalf(bytes: Uint8Array, at: number): number {
  const byte = (place: number) => bytes[at + place] ?? 0;
  return byte(0) | (byte(1) << 8) | (byte(2) << 16) | (byte(3) << 24);
}

function mix(state: State, low: number, high: number): void {
  state[6]! ^= low;
  state[7]! ^= high;
  round(state);
  state[0]! ^= low;
  state[1]! ^= high;
}

function round(state: State): void {
  add(state, 0, 2);
  rotate(state, 2, 13, 0);
  rotate(state, 0, 32);
  add(state, 4, 6);
  rotate(state, 6, 16, 4);
  add(state, 0, 6);
  rotate(state, 6, 21, 0);
  add(state, 4, 2);
  rotate(state, 2, 17, 4);
  rotate(state, 4, 32);
}

/** Adds word `from` to word `to`, modulo 2^64. */
function add(state: State, to: number, from: number): void {
  const low = state[to]! + state[from]!;
  state[to] = low;
  state[to + 1]! += state[from + 1]! + (low > 0xffff_ffff ? 1 : 0);
}

/** Rotates word `at` left by `bits`, 1 to 32, and then, when given, combines it with word `other` by exclusive or. */
function rotate(state: State, at: number, bits: number, other?: number): void {
  const low = state[at]!;
  const high = state[at + 1]!;
  state[at] = bits === 32 ? high : (low << bits) | (high >>> (32 - bits));
  state[at + 1] = bits === 32 ? low : (high << bits) | (low >>> (32 - bits));
  if (other === undefined) return;
  state[at]! ^= state[other]!;
  state[at + 1]! ^= state[other + 1]!;
}
