/**
 * A set of byte values: the only leaf of a parsed pattern that consumes text.
 *
 * Promise to callers: a set never changes after it is made, and every operation gives a new one. Ranges are inclusive
 * at both ends, as in a character class; nothing here knows about characters, encodings or case beyond ASCII.
 */

/** Both ends included; `low <= high`, both 0 to 255. */
export type ByteRange = readonly [low: number, high: number];

const WORDS = 8;

/** An immutable set of bytes. */
export class ByteSet {
  static readonly none = new ByteSet(new Uint32Array(WORDS));
  static readonly all = ByteSet.of([0x00, 0xff]);

  readonly #words: Uint32Array;
  /** How many bytes are in the set. */
  readonly size: number;

  private constructor(words: Uint32Array) {
    this.#words = words;
    let size = 0;
    for (const word of words) size += bitCount(word);
    this.size = size;
  }

  /** The set of all bytes in the given ranges; they may overlap and come in any order. */
  static of(...ranges: readonly ByteRange[]): ByteSet {
    const words = new Uint32Array(WORDS);
    for (const [low, high] of ranges) {
      for (let byte = low; byte <= high; byte++) words[byte >> 5]! |= 1 << (byte & 31);
    }
    return new ByteSet(words);
  }

  /** The set of one byte. */
  static single(byte: number): ByteSet {
    return ByteSet.of([byte, byte]);
  }

  /** The set of the characters of a latin1 string. */
  static ofText(text: string): ByteSet {
    return ByteSet.of(...Array.from(text, (char): ByteRange => [char.charCodeAt(0), char.charCodeAt(0)]));
  }

  has(byte: number): boolean {
    return ((this.#words[byte >> 5]! >>> (byte & 31)) & 1) === 1;
  }

  get isEmpty(): boolean {
    return this.size === 0;
  }

  union(other: ByteSet): ByteSet {
    return this.#combine(other, (a, b) => a | b);
  }

  intersect(other: ByteSet): ByteSet {
    return this.#combine(other, (a, b) => a & b);
  }

  /** The bytes of this set that are not in the other. */
  without(other: ByteSet): ByteSet {
    return this.#combine(other, (a, b) => a & ~b);
  }

  /** Every byte that is not in the set. */
  complement(): ByteSet {
    return ByteSet.all.without(this);
  }

  intersects(other: ByteSet): boolean {
    return this.#words.some((word, index) => (word & other.#words[index]!) !== 0);
  }

  equals(other: ByteSet): boolean {
    return this.#words.every((word, index) => word === other.#words[index]);
  }

  /** The least byte, or undefined when the set is empty. */
  first(): number | undefined {
    return this.ranges()[0]?.[0];
  }

  /** The set as the fewest ranges, ascending and neither overlapping nor touching. */
  ranges(): readonly ByteRange[] {
    const ranges: ByteRange[] = [];
    let byte = 0;
    while (byte <= 0xff) {
      if (!this.has(byte)) {
        byte++;
        continue;
      }
      const low = byte;
      while (byte < 0xff && this.has(byte + 1)) byte++;
      ranges.push([low, byte]);
      byte++;
    }
    return ranges;
  }

  /** Every byte of the set, ascending. */
  bytes(): readonly number[] {
    return this.ranges().flatMap(([low, high]) => Array.from({ length: high - low + 1 }, (_, i) => low + i));
  }

  /** The set with the other case of each ASCII letter in it. */
  foldAsciiCase(): ByteSet {
    const folded = this.intersect(ASCII_LETTERS)
      .bytes()
      .map((byte): ByteRange => [byte ^ CASE_BIT, byte ^ CASE_BIT]);
    return folded.length === 0 ? this : this.union(ByteSet.of(...folded));
  }

  #combine(other: ByteSet, operation: (a: number, b: number) => number): ByteSet {
    return new ByteSet(this.#words.map((word, index) => operation(word, other.#words[index]!)));
  }
}

/** The bit by which an ASCII letter's two cases differ. */
export const CASE_BIT = 0x20;

/** `[A-Za-z]`. */
export const ASCII_LETTERS: ByteSet = ByteSet.of([0x41, 0x5a], [0x61, 0x7a]);

/** `[0-9A-Za-z_]`: what `\w` matches and `\b` looks for. */
export const WORD_BYTES: ByteSet = ByteSet.of([0x30, 0x39], [0x41, 0x5a], [0x5f, 0x5f], [0x61, 0x7a]);

/** LF and CR: the bytes that can end a line. */
export const LINE_END_BYTES: ByteSet = ByteSet.ofText('\n\r');

function bitCount(word: number): number {
  let rest = word;
  let count = 0;
  while (rest !== 0) {
    rest &= rest - 1;
    count++;
  }
  return count;
}
