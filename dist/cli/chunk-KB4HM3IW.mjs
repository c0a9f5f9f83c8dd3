import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  InputError
} from "./chunk-MLKVTFW4.mjs";

// src/regex/byte-set.ts
var WORDS = 8;
var ByteSet = class _ByteSet {
  static none = new _ByteSet(new Uint32Array(WORDS));
  static all = _ByteSet.of([0, 255]);
  #words;
  /** How many bytes are in the set. */
  size;
  constructor(words) {
    this.#words = words;
    let size = 0;
    for (const word of words) size += bitCount(word);
    this.size = size;
  }
  /** The set of all bytes in the given ranges; they may overlap and come in any order. */
  static of(...ranges) {
    const words = new Uint32Array(WORDS);
    for (const [low, high] of ranges) {
      for (let byte = low; byte <= high; byte++) words[byte >> 5] |= 1 << (byte & 31);
    }
    return new _ByteSet(words);
  }
  /** The set of one byte. */
  static single(byte) {
    return _ByteSet.of([byte, byte]);
  }
  /** The set of the characters of a latin1 string. */
  static ofText(text) {
    return _ByteSet.of(...Array.from(text, (char) => [char.charCodeAt(0), char.charCodeAt(0)]));
  }
  has(byte) {
    return (this.#words[byte >> 5] >>> (byte & 31) & 1) === 1;
  }
  get isEmpty() {
    return this.size === 0;
  }
  union(other) {
    return this.#combine(other, (a, b) => a | b);
  }
  intersect(other) {
    return this.#combine(other, (a, b) => a & b);
  }
  /** The bytes of this set that are not in the other. */
  without(other) {
    return this.#combine(other, (a, b) => a & ~b);
  }
  /** Every byte that is not in the set. */
  complement() {
    return _ByteSet.all.without(this);
  }
  intersects(other) {
    return this.#words.some((word, index) => (word & other.#words[index]) !== 0);
  }
  equals(other) {
    return this.#words.every((word, index) => word === other.#words[index]);
  }
  /** The least byte, or undefined when the set is empty. */
  first() {
    return this.ranges()[0]?.[0];
  }
  /** The set as the fewest ranges, ascending and neither overlapping nor touching. */
  ranges() {
    const ranges = [];
    let byte = 0;
    while (byte <= 255) {
      if (!this.has(byte)) {
        byte++;
        continue;
      }
      const low = byte;
      while (byte < 255 && this.has(byte + 1)) byte++;
      ranges.push([low, byte]);
      byte++;
    }
    return ranges;
  }
  /** Every byte of the set, ascending. */
  bytes() {
    return this.ranges().flatMap(([low, high]) => Array.from({ length: high - low + 1 }, (_, i) => low + i));
  }
  /** The set with the other case of each ASCII letter in it. */
  foldAsciiCase() {
    const folded = this.intersect(ASCII_LETTERS).bytes().map((byte) => [byte ^ CASE_BIT, byte ^ CASE_BIT]);
    return folded.length === 0 ? this : this.union(_ByteSet.of(...folded));
  }
  #combine(other, operation) {
    return new _ByteSet(this.#words.map((word, index) => operation(word, other.#words[index])));
  }
};
var CASE_BIT = 32;
var ASCII_LETTERS = ByteSet.of([65, 90], [97, 122]);
var WORD_BYTES = ByteSet.of([48, 57], [65, 90], [95, 95], [97, 122]);
var LINE_END_BYTES = ByteSet.ofText("\n\r");
function bitCount(word) {
  let rest = word;
  let count = 0;
  while (rest !== 0) {
    rest &= rest - 1;
    count++;
  }
  return count;
}

// src/regex/pattern-error.ts
var PatternError = class extends InputError {
  /** Zero-based index, in UTF-16 code units of the pattern, of the first character that is wrong. */
  offset;
  constructor(message, offset, details = {}) {
    super("rule-invalid", message, details);
    this.offset = offset;
  }
};

export {
  ByteSet,
  CASE_BIT,
  ASCII_LETTERS,
  WORD_BYTES,
  LINE_END_BYTES,
  PatternError
};
