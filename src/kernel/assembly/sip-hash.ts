/**
 * SipHash-1-3 (Aumasson and Bernstein, "SipHash: a fast short-input PRF", 2012, with one round a word and three at the end,
 * as hash tables of several languages use it): a hash of 64 bits under a secret key.
 *
 * Why keyed: lines that were seen are not looked at again. Under a hash without a key, whoever writes a repository could
 * prepare a harmless line that collides with one that holds a secret, and so hide it.
 */

import { HASH_KEY_AT, RESULTS_AT } from './layout';

let v0: u64 = 0;
let v1: u64 = 0;
let v2: u64 = 0;
let v3: u64 = 0;

// @ts-ignore: decorator
@inline
function round(): void {
  v0 += v1;
  v2 += v3;
  v1 = rotl(v1, 13) ^ v0;
  v3 = rotl(v3, 16) ^ v2;
  v0 = rotl(v0, 32) + v3;
  v2 += v1;
  v3 = rotl(v3, 21) ^ v0;
  v1 = rotl(v1, 17) ^ v2;
  v2 = rotl(v2, 32);
}

// @ts-ignore: decorator
@inline
function mix(word: u64): void {
  v3 ^= word;
  round();
  v0 ^= word;
}

/**
 * Hashes the tag, as eight bytes with the lowest first, and behind it the bytes `[from, to)`, under the key at
 * `HASH_KEY_AT`. Leaves the lower and the upper half in the first two result cells. Reads at most seven bytes beyond.
 */
export function sipHash(tag: u32, from: usize, to: usize): void {
  const k0 = load<u64>(HASH_KEY_AT);
  const k1 = load<u64>(HASH_KEY_AT, 8);
  v0 = k0 ^ 0x736f6d6570736575;
  v1 = k1 ^ 0x646f72616e646f6d;
  v2 = k0 ^ 0x6c7967656e657261;
  v3 = k1 ^ 0x7465646279746573;
  mix(tag);
  let p = from;
  for (; p + 8 <= to; p += 8) mix(load<u64>(p));
  // The last word: what is left, and the length's lowest byte on top.
  const left = <u64>(to - p);
  mix((load<u64>(p) & (((<u64>1) << (8 * left)) - 1)) | (<u64>(to - from + 8) << 56));
  v2 ^= 0xff;
  round();
  round();
  round();
  const hash = v0 ^ v1 ^ v2 ^ v3;
  store<u64>(RESULTS_AT, hash);
}
