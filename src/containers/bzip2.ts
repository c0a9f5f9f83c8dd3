/**
 * bzip2, written from its format: there is no library for Node that works within a bound on what comes out, in the thread
 * that asks, and is kept.
 *
 * Promises: at most the bound comes out; damage ends it with what came before; never throws; time is linear in what
 * comes out. Blocks are checked by their CRC. Format: bzip2(1) and the public description of it: a run-length code,
 * Burrows-Wheeler transform, move-to-front, run-length of zeros, Huffman codes in groups of fifty.
 */

import type { Unpacked } from './contract.ts';

const BLOCK = 0x314159265359;
const END = 0x177245385090;
const GROUP_SYMBOLS = 50;
const MAX_TABLES = 6;
const MAX_CODE_BITS = 20;

/** Unpacks all streams that follow one another. */
export function bunzip2(bytes: Uint8Array, maxBytes: number): Unpacked {
  const out = new Output(maxBytes);
  let at = 0;
  try {
    while (at + 4 <= bytes.length && bytes[at] === 0x42 && bytes[at + 1] === 0x5a && bytes[at + 2] === 0x68) {
      const level = bytes[at + 3]! - 0x30;
      if (level < 1 || level > 9) break;
      const bits = new Bits(bytes, at + 4);
      while (readBlock(bits, level * 100_000, out)) if (out.isFull) return out.done('too-large');
      at = bits.alignedPlace();
      if (out.isFull) return out.done('too-large');
    }
  } catch (error) {
    if (!(error instanceof Damage)) throw error;
    return out.done(out.isFull ? 'too-large' : 'cut');
  }
  return out.done(at === 0 ? 'cut' : 'whole');
}

/** The stream breaks its format or ends. */
class Damage extends Error {}

class Bits {
  readonly #bytes: Uint8Array;
  #at: number;
  #held = 0;
  #count = 0;

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.#at = at;
  }

  /** Up to 24 bits. */
  read(count: number): number {
    while (this.#count < count) {
      if (this.#at >= this.#bytes.length) throw new Damage();
      this.#held = ((this.#held << 8) | this.#bytes[this.#at++]!) & 0x7fff_ffff;
      this.#count += 8;
    }
    this.#count -= count;
    const value = (this.#held >>> this.#count) & ((1 << count) - 1);
    this.#held &= (1 << this.#count) - 1;
    return value;
  }

  /** Where the next whole byte begins. */
  alignedPlace(): number {
    return this.#at - (this.#count >> 3);
  }
}

/** One block; false at the end of the stream. */
function readBlock(bits: Bits, maxBlock: number, out: Output): boolean {
  const mark = bits.read(24) * 0x100_0000 + bits.read(24);
  const crc = ((bits.read(16) << 16) | bits.read(16)) >>> 0;
  if (mark === END) return false;
  if (mark !== BLOCK || bits.read(1) === 1) throw new Damage();
  const pointer = bits.read(24);
  const symbols = readSymbols(bits);
  const size = symbols.length + 2;
  const tableCount = bits.read(3);
  const selectorCount = bits.read(15);
  if (symbols.length === 0 || tableCount < 2 || tableCount > MAX_TABLES || selectorCount === 0)
    throw new Damage();
  const selectors = readSelectors(bits, selectorCount, tableCount);
  const tables = Array.from({ length: tableCount }, () => readTable(bits, size));
  const block = readMoved(bits, symbols, selectors, tables, maxBlock);
  if (pointer >= block.count) throw new Damage();
  out.startBlock();
  untransform(block.values, block.count, pointer, out);
  if (!out.isFull && out.blockCrc() !== crc) throw new Damage();
  return true;
}

function readSymbols(bits: Bits): Uint8Array {
  const groups = bits.read(16);
  const used: number[] = [];
  for (let group = 0; group < 16; group++) {
    if (((groups >> (15 - group)) & 1) === 0) continue;
    const members = bits.read(16);
    for (let index = 0; index < 16; index++)
      if (((members >> (15 - index)) & 1) === 1) used.push(16 * group + index);
  }
  return Uint8Array.from(used);
}

function readSelectors(bits: Bits, count: number, tableCount: number): Uint8Array {
  const order = Array.from({ length: tableCount }, (_, index) => index);
  const selectors = new Uint8Array(count);
  for (let index = 0; index < count; index++) {
    let place = 0;
    while (bits.read(1) === 1) if (++place >= tableCount) throw new Damage();
    const [table] = order.splice(place, 1);
    order.unshift(table!);
    selectors[index] = table!;
  }
  return selectors;
}

/** A canonical Huffman code: for each length the greatest code, and what to take off to get a symbol's place. */
interface Table {
  readonly limits: Int32Array;
  readonly offsets: Int32Array;
  readonly sorted: Uint16Array;
  readonly shortest: number;
}

function readTable(bits: Bits, size: number): Table {
  const lengths = new Uint8Array(size);
  let length = bits.read(5);
  for (let symbol = 0; symbol < size; symbol++) {
    for (;;) {
      if (length < 1 || length > MAX_CODE_BITS) throw new Damage();
      if (bits.read(1) === 0) break;
      length += bits.read(1) === 0 ? 1 : -1;
    }
    lengths[symbol] = length;
  }
  const limits = new Int32Array(MAX_CODE_BITS + 2).fill(-1);
  const offsets = new Int32Array(MAX_CODE_BITS + 2);
  const sorted = new Uint16Array(size);
  let code = 0;
  let place = 0;
  let shortest = 0;
  for (let bitsNow = 1; bitsNow <= MAX_CODE_BITS; bitsNow++) {
    const first = place;
    for (let symbol = 0; symbol < size; symbol++) if (lengths[symbol] === bitsNow) sorted[place++] = symbol;
    offsets[bitsNow] = first - code;
    code += place - first;
    limits[bitsNow] = place > first ? code - 1 : -1;
    if (shortest === 0 && place > first) shortest = bitsNow;
    code <<= 1;
  }
  return { limits, offsets, sorted, shortest };
}

function readMoved(
  bits: Bits,
  symbols: Uint8Array,
  selectors: Uint8Array,
  tables: readonly Table[],
  maxBlock: number,
): { readonly values: Uint32Array; readonly count: number } {
  const front = Uint8Array.from(symbols);
  const end = symbols.length + 1;
  const values = new Uint32Array(maxBlock);
  let count = 0;
  let run = 0;
  let weight = 1;
  for (let group = 0; group < selectors.length; group++) {
    const table = tables[selectors[group]!]!;
    for (let index = 0; index < GROUP_SYMBOLS; index++) {
      const symbol = readSymbol(bits, table);
      if (symbol <= 1) {
        run += weight << symbol;
        weight <<= 1;
        if (run > maxBlock) throw new Damage();
        continue;
      }
      if (run > 0) {
        if (count + run > maxBlock) throw new Damage();
        values.fill(front[0]!, count, count + run);
        count += run;
        run = 0;
        weight = 1;
      }
      if (symbol === end) return { values, count };
      const place = symbol - 1;
      const value = front[place]!;
      front.copyWithin(1, 0, place);
      front[0] = value;
      if (count >= maxBlock) throw new Damage();
      values[count++] = value;
    }
  }
  throw new Damage();
}

function readSymbol(bits: Bits, { limits, offsets, sorted, shortest }: Table): number {
  if (shortest === 0) throw new Damage();
  let length = shortest;
  let code = bits.read(length);
  while (limits[length]! < code) {
    if (++length > MAX_CODE_BITS) throw new Damage();
    code = (code << 1) | bits.read(1);
  }
  const symbol = sorted[code + offsets[length]!];
  if (symbol === undefined) throw new Damage();
  return symbol;
}

/** Undoes the Burrows-Wheeler transform; the lower byte of each value is the character, the rest becomes its successor. */
function untransform(values: Uint32Array, count: number, pointer: number, out: Output): void {
  const places = new Uint32Array(256);
  for (let index = 0; index < count; index++) places[values[index]! & 0xff]!++;
  let sum = 0;
  for (let byte = 0; byte < 256; byte++) {
    const own = places[byte]!;
    places[byte] = sum;
    sum += own;
  }
  for (let index = 0; index < count; index++) {
    const byte = values[index]! & 0xff;
    values[places[byte]!++]! |= index << 8;
  }
  let at = values[pointer]! >>> 8;
  for (let index = 0; index < count && !out.isFull; index++) {
    out.push(values[at]! & 0xff);
    at = values[at]! >>> 8;
  }
}

/** The bytes that come out, the first run-length code undone. */
class Output {
  readonly #maxBytes: number;
  #bytes = Buffer.allocUnsafe(65_536);
  #size = 0;
  #crc = -1;
  #last = -1;
  #repeats = 0;
  isFull = false;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  startBlock(): void {
    this.#crc = -1;
    this.#last = -1;
    this.#repeats = 0;
  }

  blockCrc(): number {
    return ~this.#crc >>> 0;
  }

  push(byte: number): void {
    if (this.#repeats === 4) {
      for (let count = 0; count < byte; count++) this.#put(this.#last);
      this.#repeats = 0;
      this.#last = -1;
      return;
    }
    this.#repeats = byte === this.#last ? this.#repeats + 1 : 1;
    this.#last = byte;
    this.#put(byte);
  }

  done(status: Unpacked['status']): Unpacked {
    return { bytes: this.#bytes.subarray(0, this.#size), status };
  }

  #put(byte: number): void {
    if (this.#size >= this.#maxBytes) {
      this.isFull = true;
      return;
    }
    if (this.#size === this.#bytes.length) this.#bytes = Buffer.concat([this.#bytes], 2 * this.#size);
    this.#bytes[this.#size++] = byte;
    this.#crc = (this.#crc << 8) ^ CRC[((this.#crc >>> 24) ^ byte) & 0xff]!;
  }
}

/** CRC-32 with the highest bit first, polynomial 0x04c11db7. */
const CRC = Int32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte << 24;
  for (let bit = 0; bit < 8; bit++) crc = crc < 0 ? (crc << 1) ^ 0x04c1_1db7 : crc << 1;
  return crc;
});
