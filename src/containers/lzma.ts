/**
 * The LZMA decoder behind xz and behind method 14 of zip: a range decoder over adaptive bits, matches into what has come
 * out, and the framing of LZMA2 around it.
 *
 * Promises: at most the bound comes out; what breaks the format throws `LzmaDamage`, which the callers of this folder
 * catch, and nothing else is thrown; the dictionary is what has come out, so that no declared size takes memory.
 * Format: the LZMA specification of the LZMA SDK, which is in the public domain.
 */

/** The stream breaks its format or ends. */
export class LzmaDamage extends Error {}

const STATES = 12;
const MAX_POSITION_STATES = 16;
const HALF = 1024;
const TOP = 0x100_0000;

/** Decodes streams of one input into one output. */
export class LzmaDecoder {
  readonly #in: Uint8Array;
  readonly #maxBytes: number;
  #at = 0;
  #inEnd: number;
  #out = Buffer.allocUnsafe(65_536);
  #size = 0;
  /** Matches reach no further back than this: a dictionary begins anew. */
  #dictionaryStart = 0;
  isFull = false;

  #range = 0;
  #code = 0;
  #state = 0;
  #reps = [0, 0, 0, 0];
  #lc = 0;
  #lp = 0;
  #pb = 0;
  #literals = new Uint16Array(0);
  readonly #isMatch = new Uint16Array(STATES * MAX_POSITION_STATES);
  readonly #isRep = new Uint16Array(STATES);
  readonly #isRep0 = new Uint16Array(STATES);
  readonly #isRep1 = new Uint16Array(STATES);
  readonly #isRep2 = new Uint16Array(STATES);
  readonly #isRep0Long = new Uint16Array(STATES * MAX_POSITION_STATES);
  readonly #slots = new Uint16Array(4 * 64);
  readonly #distances = new Uint16Array(128);
  readonly #aligned = new Uint16Array(16);
  readonly #matchLengths = new Lengths();
  readonly #repLengths = new Lengths();

  constructor(input: Uint8Array, maxBytes: number) {
    this.#in = input;
    this.#inEnd = input.length;
    this.#maxBytes = maxBytes;
  }

  /** What has come out. */
  output(): Uint8Array {
    return this.#out.subarray(0, this.#size);
  }

  /** Decodes an LZMA2 stream at a place; returns the place behind it. */
  lzma2(from: number): number {
    this.#at = from;
    this.#dictionaryStart = this.#size;
    let hasProperties = false;
    for (;;) {
      const control = this.#byte();
      if (control === 0 || this.isFull) return this.#at;
      if (control === 1 || control >= 0xe0) this.#dictionaryStart = this.#size;
      if (control < 0x80) {
        if (control > 2) throw new LzmaDamage();
        this.#copyPlain(((this.#byte() << 8) | this.#byte()) + 1);
        continue;
      }
      const size = (((control & 0x1f) << 16) | (this.#byte() << 8) | this.#byte()) + 1;
      const packed = ((this.#byte() << 8) | this.#byte()) + 1;
      if (control >= 0xc0) {
        this.#setProperties(this.#byte());
        hasProperties = true;
      } else if (control >= 0xa0) this.#resetState();
      if (!hasProperties) throw new LzmaDamage();
      const end = this.#at + packed;
      if (end > this.#in.length) {
        this.#inEnd = this.#in.length;
        this.#decode(size, packed);
        throw new LzmaDamage();
      }
      this.#inEnd = end;
      this.#decode(size, packed);
      this.#inEnd = this.#in.length;
      this.#at = end;
    }
  }

  /** Decodes a plain LZMA stream at a place, by its byte of properties, until its mark or `size` bytes have come. */
  lzma(from: number, properties: number, size: number): void {
    this.#at = from;
    this.#setProperties(properties);
    this.#decode(size, this.#in.length);
  }

  #setProperties(byte: number): void {
    if (byte >= 9 * 5 * 5) throw new LzmaDamage();
    this.#lc = byte % 9;
    this.#lp = Math.floor(byte / 9) % 5;
    this.#pb = Math.floor(byte / 45);
    this.#literals = new Uint16Array(0x300 << (this.#lc + this.#lp));
    this.#resetState();
  }

  #resetState(): void {
    this.#state = 0;
    this.#reps = [0, 0, 0, 0];
    for (const table of [
      this.#literals,
      this.#isMatch,
      this.#isRep,
      this.#isRep0,
      this.#isRep1,
      this.#isRep2,
      this.#isRep0Long,
      this.#slots,
      this.#distances,
      this.#aligned,
    ])
      table.fill(HALF);
    this.#matchLengths.reset();
    this.#repLengths.reset();
  }

  #byte(): number {
    if (this.#at >= this.#inEnd) throw new LzmaDamage();
    return this.#in[this.#at++]!;
  }

  #copyPlain(count: number): void {
    for (let index = 0; index < count; index++) this.#put(this.#byte());
  }

  #put(byte: number): void {
    if (this.#size >= this.#maxBytes) {
      this.isFull = true;
      return;
    }
    if (this.#size === this.#out.length) this.#out = Buffer.concat([this.#out], 2 * this.#size);
    this.#out[this.#size++] = byte;
  }

  #decode(size: number, packed: number): void {
    if (packed < 5) throw new LzmaDamage();
    this.#range = 0xffff_ffff;
    this.#byte();
    this.#code = ((this.#byte() << 24) | (this.#byte() << 16) | (this.#byte() << 8) | this.#byte()) >>> 0;
    const end = this.#size + size;
    const positionMask = (1 << this.#pb) - 1;
    while (this.#size < end && !this.isFull) {
      const position = (this.#size - this.#dictionaryStart) & positionMask;
      const at = this.#state * MAX_POSITION_STATES + position;
      if (this.#bit(this.#isMatch, at) === 0) {
        this.#literal();
        continue;
      }
      let length: number;
      if (this.#bit(this.#isRep, this.#state) === 0) {
        this.#reps = [0, this.#reps[0]!, this.#reps[1]!, this.#reps[2]!];
        length = this.#length(this.#matchLengths, position);
        this.#state = this.#state < 7 ? 7 : 10;
        this.#reps[0] = this.#distance(length);
        if (this.#reps[0] === 0xffff_ffff) return;
      } else if (this.#bit(this.#isRep0, this.#state) === 0) {
        if (this.#bit(this.#isRep0Long, at) === 0) {
          this.#state = this.#state < 7 ? 9 : 11;
          this.#copy(this.#reps[0]!, 1);
          continue;
        }
        length = this.#length(this.#repLengths, position);
        this.#state = this.#state < 7 ? 8 : 11;
      } else {
        this.#takeOlder();
        length = this.#length(this.#repLengths, position);
        this.#state = this.#state < 7 ? 8 : 11;
      }
      this.#copy(this.#reps[0]!, Math.min(length, end - this.#size));
    }
  }

  /** One of the three older distances becomes the first. */
  #takeOlder(): void {
    const [first, second, third, fourth] = this.#reps as [number, number, number, number];
    if (this.#bit(this.#isRep1, this.#state) === 0) this.#reps = [second, first, third, fourth];
    else if (this.#bit(this.#isRep2, this.#state) === 0) this.#reps = [third, first, second, fourth];
    else this.#reps = [fourth, first, second, third];
  }

  #copy(distance: number, count: number): void {
    if (distance >= this.#size - this.#dictionaryStart) throw new LzmaDamage();
    for (let index = 0; index < count && !this.isFull; index++)
      this.#put(this.#out[this.#size - distance - 1]!);
  }

  #literal(): void {
    const position = this.#size - this.#dictionaryStart;
    const previous = position > 0 ? this.#out[this.#size - 1]! : 0;
    const base = 0x300 * (((position & ((1 << this.#lp) - 1)) << this.#lc) + (previous >> (8 - this.#lc)));
    const table = this.#literals;
    let symbol = 1;
    if (this.#state >= 7) {
      const distance = this.#reps[0]!;
      if (distance >= position) throw new LzmaDamage();
      let match = this.#out[this.#size - distance - 1]!;
      while (symbol < 0x100) {
        const matchBit = (match >> 7) & 1;
        match <<= 1;
        const bit = this.#bit(table, base + ((1 + matchBit) << 8) + symbol);
        symbol = (symbol << 1) | bit;
        if (matchBit !== bit) break;
      }
    }
    while (symbol < 0x100) symbol = (symbol << 1) | this.#bit(table, base + symbol);
    this.#put(symbol & 0xff);
    this.#state = this.#state < 4 ? 0 : this.#state < 10 ? this.#state - 3 : this.#state - 6;
  }

  #length(lengths: Lengths, position: number): number {
    if (this.#bit(lengths.choice, 0) === 0) return 2 + this.#tree(lengths.low, position << 3, 3);
    if (this.#bit(lengths.choice, 1) === 0) return 10 + this.#tree(lengths.middle, position << 3, 3);
    return 18 + this.#tree(lengths.high, 0, 8);
  }

  #distance(length: number): number {
    const slot = this.#tree(this.#slots, Math.min(length - 2, 3) << 6, 6);
    if (slot < 4) return slot;
    const bits = (slot >> 1) - 1;
    const base = (2 | (slot & 1)) * 2 ** bits;
    if (slot < 14) return base + this.#reverseTree(this.#distances, base - slot, bits);
    return (base + this.#direct(bits - 4) * 16 + this.#reverseTree(this.#aligned, 0, 4)) >>> 0;
  }

  #tree(table: Uint16Array, base: number, bits: number): number {
    let symbol = 1;
    for (let index = 0; index < bits; index++) symbol = (symbol << 1) | this.#bit(table, base + symbol);
    return symbol - (1 << bits);
  }

  #reverseTree(table: Uint16Array, base: number, bits: number): number {
    let symbol = 1;
    let value = 0;
    for (let index = 0; index < bits; index++) {
      const bit = this.#bit(table, base + symbol);
      symbol = (symbol << 1) | bit;
      value |= bit << index;
    }
    return value;
  }

  #direct(bits: number): number {
    let value = 0;
    for (let index = 0; index < bits; index++) {
      this.#range >>>= 1;
      const bit = this.#code >= this.#range ? 1 : 0;
      if (bit === 1) this.#code = (this.#code - this.#range) >>> 0;
      value = value * 2 + bit;
      this.#normalise();
    }
    return value;
  }

  #bit(table: Uint16Array, at: number): 0 | 1 {
    const probability = table[at]!;
    const bound = (this.#range >>> 11) * probability;
    let bit: 0 | 1;
    if (this.#code < bound) {
      this.#range = bound;
      table[at] = probability + ((2048 - probability) >> 5);
      bit = 0;
    } else {
      this.#range = (this.#range - bound) >>> 0;
      this.#code = (this.#code - bound) >>> 0;
      table[at] = probability - (probability >> 5);
      bit = 1;
    }
    this.#normalise();
    return bit;
  }

  #normalise(): void {
    if (this.#range >= TOP) return;
    this.#range = (this.#range << 8) >>> 0;
    this.#code = ((this.#code << 8) | this.#byte()) >>> 0;
  }
}

/** Codes of lengths: whether short, middle or long, then which. */
class Lengths {
  readonly choice = new Uint16Array(2);
  readonly low = new Uint16Array(MAX_POSITION_STATES << 3);
  readonly middle = new Uint16Array(MAX_POSITION_STATES << 3);
  readonly high = new Uint16Array(256);

  reset(): void {
    for (const table of [this.choice, this.low, this.middle, this.high]) table.fill(HALF);
  }
}
