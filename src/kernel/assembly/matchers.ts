/**
 * What a matcher is: the literals of one kind, found by a hash of a few of their bytes. Each literal is registered under
 * the key it holds at its rarest place (2, 3 or 4 bytes, letters folded), and a table of bytes says for each hash whether
 * any key has it. Where the table says so, the literals with that very key are compared in full.
 *
 *   LONG     five bytes and more, no gate: keys of 4 bytes, registered at two neighbouring places, so that looking at every
 *            second byte of the text is enough
 *   SHORT    three and four bytes, no gate: keys of 3 bytes. Few of them are found along with the long ones: each is marked
 *            in that table with every byte that may stand before or behind its key. Many are looked for at every byte
 *   PAIR     two bytes, no gate: at every byte, in a table that has a place for any two bytes, so that it never errs
 *   GATED    three bytes and more, behind the run gate: keys of 3 bytes at every byte of a run
 *   GATED_PAIR  two bytes, behind the run gate, as PAIR
 *
 * `build-matchers.ts` fills them, `find-literals.ts` uses them; both read these fields and nothing else.
 */

import { MATCHERS_AT } from './layout';

/** Setting bit 5 maps capitals to small letters; that it maps other bytes together costs a comparison, no hit. */
export const FOLD: u32 = 0x20202020;
export const FOLD_EIGHT: u64 = 0x2020202020202020;
/** Knuth's multiplier, 2^32 divided by the golden ratio: the upper bits of the product depend on all of the key. */
export const MULTIPLIER: u32 = 0x9e3779b1;

/** Fields of a matcher: how many entries, key mask, table of bytes, chain heads, and the shift of the hash for those. */
export const COUNT: usize = 0;
export const KEY_MASK: usize = 4;
export const TABLE: usize = 8;
export const HEADS: usize = 12;
export const HEAD_SHIFT: usize = 16;
export const MATCHER_BYTES: usize = 20;

export const LONG: usize = MATCHERS_AT;
export const SHORT: usize = MATCHERS_AT + MATCHER_BYTES;
export const PAIR: usize = MATCHERS_AT + MATCHER_BYTES * 2;
export const GATED: usize = MATCHERS_AT + MATCHER_BYTES * 3;
export const GATED_PAIR: usize = MATCHERS_AT + MATCHER_BYTES * 4;

/** Fields of an entry: key, next of the chain, the literal, how far into it the key stands, its length, its text. */
export const KEY: usize = 0;
export const NEXT: usize = 4;
export const LITERAL: usize = 8;
export const BACK: usize = 12;
export const LENGTH: usize = 16;
export const TEXT: usize = 20;
export const ENTRY_BYTES: usize = 24;

/** What the table of LONG says of a hash, one bit each: a long key, a short key here, a short key one byte further. */
export const IS_LONG: u8 = 1;
export const IS_SHORT_HERE: u8 = 2;
export const IS_SHORT_NEXT: u8 = 4;

/** 2^19 bytes are best for 1,900 literals, 0.81 GB/s against 0.71 with 2^18 and 0.78 with 2^20; for 700 it was 2^18. */
export const LONG_TABLE_BITS: u32 = 19;
export const SHORT_TABLE_BITS: u32 = 16;

/** The key that stands at `p`: its bytes, folded. */
// @ts-ignore: decorator
@inline
export function keyAt(p: usize, mask: u32): u32 {
  return (load<u32>(p) | FOLD) & mask;
}
