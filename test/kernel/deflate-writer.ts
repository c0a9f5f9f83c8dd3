/**
 * Writes deflate streams bit by bit (RFC 1951), right or wrong on purpose: what zlib's own compressor would never write,
 * such as codes of fifteen bits, lone codes, and code lengths that make no code.
 */

/** Collects bits, first bit lowest. */
export class BitWriter {
  private readonly bytes: number[] = [];
  private filled = 0;

  /** Writes the lowest `count` bits of `value`, lowest first. */
  bits(value: number, count: number): this {
    for (let bit = 0; bit < count; bit++) {
      if (this.filled % 8 === 0) this.bytes.push(0);
      const at = this.bytes.length - 1;
      this.bytes[at]! |= ((value >> bit) & 1) << (this.filled % 8);
      this.filled++;
    }
    return this;
  }

  /** Writes a prefix code: highest bit first. */
  code({ code, length }: Code): this {
    for (let bit = length - 1; bit >= 0; bit--) this.bits((code >> bit) & 1, 1);
    return this;
  }

  /** Goes to the next whole byte and appends bytes. */
  append(...bytes: readonly number[]): this {
    this.filled = 0;
    this.bytes.push(...bytes);
    return this;
  }

  /** The stream with a zlib head, and four bytes where the checksum belongs. */
  toZlib(sum = 0): Uint8Array {
    const tail = [24, 16, 8, 0].map((shift) => (sum >>> shift) & 0xff);
    return Uint8Array.from([0x78, 0x9c, ...this.bytes, ...tail]);
  }
}

/** One code of a prefix code. */
export interface Code {
  readonly code: number;
  readonly length: number;
}

/** The canonical codes of some lengths (RFC 1951, section 3.2.2); symbols of length 0 have none. */
export function canonicalCodes(lengths: readonly number[]): Code[] {
  const codes: Code[] = lengths.map((length) => ({ code: 0, length }));
  let code = 0;
  for (let length = 1; length <= 15; length++) {
    for (const [symbol, wanted] of lengths.entries())
      if (wanted === length) codes[symbol] = { code: code++, length };
    code *= 2;
  }
  return codes;
}

/** Lengths of the code-length code used below: thirteen codes of four bits and six of five, a full set. */
const PRECODE_LENGTHS = Array.from({ length: 19 }, (_, symbol) => (symbol < 13 ? 4 : 5));
const PRECODE_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** Writes the head of a last, dynamic block with these code lengths, one by one, without repetitions. */
export function writeDynamicHead(
  writer: BitWriter,
  literals: readonly number[],
  distances: readonly number[],
): void {
  writer.bits(1, 1).bits(2, 2);
  writer
    .bits(literals.length - 257, 5)
    .bits(distances.length - 1, 5)
    .bits(19 - 4, 4);
  for (const symbol of PRECODE_ORDER) writer.bits(PRECODE_LENGTHS[symbol]!, 3);
  const codes = canonicalCodes(PRECODE_LENGTHS);
  for (const length of [...literals, ...distances]) writer.code(codes[length]!);
}

/** Extra bits of a length symbol (257 to 285) or a distance symbol (0 to 29), by RFC 1951's tables. */
export function extraBits(symbol: number): number {
  if (symbol >= 257) return symbol < 265 || symbol === 285 ? 0 : Math.floor((symbol - 261) / 4);
  return symbol < 4 ? 0 : Math.floor((symbol - 2) / 2);
}
