/**
 * xz, written from its specification: what there is for Node answers in promises only, or brings much besides.
 *
 * A stream has blocks, a block a chain of filters that ends in LZMA2. The filters for programs of certain processors
 * change addresses in jumps and no text, and are passed over. Promises: at most the bound comes out; damage ends it with
 * what came before; never throws. Sums over the content are not checked: a flipped bit is no reason to look at less.
 * Formats: "The .xz File Format" 1.2.1; LZMA and LZMA2 as the LZMA SDK (in the public domain) describes them.
 */

import { u32 } from './bytes-reader.ts';
import type { Unpacked } from './contract.ts';
import { LzmaDamage, LzmaDecoder } from './lzma.ts';

const HEADER = [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00];
const HEADER_BYTES = 12;
/** Bytes of the sum behind a block, by its id (section 2.1.1.2). */
const SUM_BYTES = [0, 4, 4, 4, 8, 8, 8, 16, 16, 16, 32, 32, 32, 64, 64, 64];
const LZMA2 = 0x21;
const FIRST_BRANCH_FILTER = 0x04;
const LAST_BRANCH_FILTER = 0x0b;

/** Unpacks all streams that follow one another. */
export function unxz(bytes: Uint8Array, maxBytes: number): Unpacked {
  const decoder = new LzmaDecoder(bytes, maxBytes);
  let at = 0;
  try {
    while (at + HEADER_BYTES <= bytes.length) {
      if (!HEADER.every((byte, index) => bytes[at + index] === byte)) break;
      const sumBytes = SUM_BYTES[bytes[at + 7]! & 0x0f]!;
      at += HEADER_BYTES;
      while (bytes[at] !== undefined && bytes[at] !== 0) {
        const start = readBlockHeader(bytes, at);
        if (start === undefined) return { bytes: decoder.output(), status: 'unsupported' };
        const end = decoder.lzma2(start);
        if (decoder.isFull) return { bytes: decoder.output(), status: 'too-large' };
        at = start + ((end - start + 3) & ~3) + sumBytes;
      }
      if (at >= bytes.length) return { bytes: decoder.output(), status: 'cut' };
      at = skipIndex(bytes, at);
      while (at < bytes.length && bytes[at] === 0) at += 4;
    }
  } catch (error) {
    if (!(error instanceof LzmaDamage)) throw error;
    return { bytes: decoder.output(), status: 'cut' };
  }
  return { bytes: decoder.output(), status: at === 0 ? 'cut' : 'whole' };
}

/** Where a block's compressed bytes begin; undefined for a filter that changes text. */
function readBlockHeader(bytes: Uint8Array, at: number): number | undefined {
  const end = at + (bytes[at]! + 1) * 4;
  const flags = bytes[at + 1] ?? 0;
  let place = at + 2;
  const number = (): number => {
    let value = 0;
    for (let index = 0; index < 9; index++) {
      const byte = bytes[place++] ?? 0;
      value += (byte & 0x7f) * 2 ** (7 * index);
      if ((byte & 0x80) === 0) return value;
    }
    throw new LzmaDamage();
  };
  if ((flags & 0x40) !== 0) number();
  if ((flags & 0x80) !== 0) number();
  for (let filter = 0; filter <= (flags & 3); filter++) {
    const id = number();
    const size = number();
    place += size;
    if (place > end) throw new LzmaDamage();
    const isLast = filter === (flags & 3);
    if (isLast ? id !== LZMA2 : id < FIRST_BRANCH_FILTER || id > LAST_BRANCH_FILTER) return undefined;
  }
  return end;
}

/** Behind the index and the footer of a stream. */
function skipIndex(bytes: Uint8Array, at: number): number {
  const limit = bytes.length - HEADER_BYTES;
  // the footer says how long the index is; it ends in the same two letters everywhere
  for (let footer = at + 4; footer <= limit; footer += 4) {
    const isFooter = bytes[footer + 10] === 0x59 && bytes[footer + 11] === 0x5a;
    if (isFooter && (u32(bytes, footer + 4) + 1) * 4 === footer - at) return footer + HEADER_BYTES;
  }
  throw new LzmaDamage();
}
