/**
 * What kind of content some bytes are, and UTF-16 and UTF-32 made into UTF-8, so that the rest of the scan sees one
 * kind of text.
 *
 * A byte-order mark decides; without one, NUL bytes that stand at every second place of the beginning mean UTF-16; any
 * other NUL among the first 8,000 bytes means binary, as git sees it (`buffer_is_binary`). A mark is not part of the
 * text and is left out.
 * Promise: nothing legible is lost on the way. Eight-bit text inside UTF-16 (a tool appended to the file, or someone put
 * a false mark in front) is kept as it is wherever at least `MIN_EIGHT_BIT_UNITS` units in a row read as printable
 * ASCII in both bytes, which text in any script practically never does. Never throws for any bytes.
 * Formats: The Unicode Standard, 23.8 "Byte Order Mark"; RFC 2781.
 */

import type { ContentClass } from './unit.ts';

/** How bytes are to be read. `eight-bit`: UTF-8 or any other encoding in which ASCII is one byte. */
export type ContentEncoding = 'eight-bit' | 'binary' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';

/** What the beginning of some content shows. */
export interface DetectedContent {
  readonly encoding: ContentEncoding;
  readonly contentClass: ContentClass;
  /** Length of the byte-order mark, which is not part of the text: 0, 2, 3 or 4. */
  readonly markBytes: number;
}

/** Content as the scan reads it. */
export interface DecodedContent {
  readonly bytes: Uint8Array;
  readonly contentClass: ContentClass;
}

/** How much of the beginning is looked at. The number is git's. */
export const DETECTION_BYTES = 8000;

/** So many units in a row that are two printable ASCII bytes are eight-bit text. In Chinese, by chance: 1 in 10^6. */
export const MIN_EIGHT_BIT_UNITS = 12;

const MARKS: readonly (readonly [ContentEncoding, readonly number[]])[] = [
  // UTF-32 first: its little-endian mark begins with that of UTF-16
  ['utf-32le', [0xff, 0xfe, 0x00, 0x00]],
  ['utf-32be', [0x00, 0x00, 0xfe, 0xff]],
  ['eight-bit', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** At least this share of the units must have a NUL on the one side, and at most 1 in 32 on the other. */
const MIN_NUL_SHARE = 0.6;
const MAX_STRAY_SHARE = 1 / 32;
/** Fewer units say too little: four bytes with two NULs are not a text. */
const MIN_UNITS = 8;

/** Judges content by its beginning; `head` should hold at least the first `DETECTION_BYTES` bytes, or all there is. */
export function detectContent(head: Uint8Array): DetectedContent {
  for (const [encoding, mark] of MARKS) {
    if (!mark.every((byte, index) => head[index] === byte)) continue;
    const isBinary = encoding === 'eight-bit' && hasNul(head);
    return isBinary
      ? { encoding: 'binary', contentClass: 'binary', markBytes: 0 }
      : { encoding, contentClass: 'text', markBytes: mark.length };
  }
  if (!hasNul(head)) return { encoding: 'eight-bit', contentClass: 'text', markBytes: 0 };
  const wide = unmarkedUtf16(head);
  return wide === undefined
    ? { encoding: 'binary', contentClass: 'binary', markBytes: 0 }
    : { encoding: wide, contentClass: 'text', markBytes: 0 };
}

/** Whole content as the scan reads it. Eight-bit text and binary come back as a view of the same bytes. */
export function decodeContent(bytes: Uint8Array): DecodedContent {
  const { encoding, contentClass, markBytes } = detectContent(bytes.subarray(0, DETECTION_BYTES));
  const content = bytes.subarray(markBytes);
  if (encoding === 'eight-bit' || encoding === 'binary') return { bytes: content, contentClass };
  const transcoder = new Transcoder(encoding);
  return { bytes: Buffer.concat([transcoder.push(content), transcoder.finish()]), contentClass };
}

/** Turns content that arrives in pieces into UTF-8. The byte-order mark must have been taken off. */
export class Transcoder {
  readonly #encoding: ContentEncoding;
  readonly #unitBytes: number;
  /** Bytes that cannot be judged before more have come. */
  #held: Uint8Array = new Uint8Array(0);
  #inEightBitRun = false;

  constructor(encoding: ContentEncoding) {
    this.#encoding = encoding;
    this.#unitBytes = encoding.startsWith('utf-32') ? 4 : encoding.startsWith('utf-16') ? 2 : 1;
  }

  /** The UTF-8 of what has come so far and was not given back yet; eight-bit and binary content as it is. */
  push(bytes: Uint8Array): Uint8Array {
    if (this.#unitBytes === 1) return bytes;
    const all = this.#held.length === 0 ? bytes : Buffer.concat([this.#held, bytes]);
    const whole = all.length - (all.length % this.#unitBytes);
    const end = whole - this.#undecided(all, whole);
    const text = this.#decode(all.subarray(0, end));
    this.#held = all.slice(end);
    return text;
  }

  /** What is left at the end. A cut last character is kept as the bytes it is. */
  finish(): Uint8Array {
    const held = this.#held;
    this.#held = new Uint8Array(0);
    const whole = held.length - (held.length % this.#unitBytes);
    return Buffer.concat([this.#decode(held.subarray(0, whole)), held.subarray(whole)]);
  }

  /** How many bytes at the end may still become part of an eight-bit run, or are half of a pair of surrogates. */
  #undecided(bytes: Uint8Array, end: number): number {
    if (this.#unitBytes !== 2) return 0;
    let start = end;
    while (start > 0 && end - start < 2 * MIN_EIGHT_BIT_UNITS && isAsciiPair(bytes, start - 2)) start -= 2;
    if (end - start > 0) return end - start < 2 * MIN_EIGHT_BIT_UNITS ? end - start : 0;
    const high = bytes[end - (this.#encoding === 'utf-16le' ? 1 : 2)] ?? 0;
    return end >= 2 && (high & 0xfc) === 0xd8 ? 2 : 0;
  }

  #decode(bytes: Uint8Array): Uint8Array {
    if (this.#unitBytes === 4) return decodeUtf32(bytes, this.#encoding === 'utf-32le');
    const parts: Uint8Array[] = [];
    let done = 0;
    let offset = 0;
    while (offset < bytes.length) {
      const start = offset;
      while (offset < bytes.length && isAsciiPair(bytes, offset)) offset += 2;
      const continues = start === 0 && this.#inEightBitRun;
      if (offset - start >= 2 * MIN_EIGHT_BIT_UNITS || (continues && offset > start)) {
        parts.push(this.#decodeUtf16(bytes.subarray(done, start)), bytes.subarray(start, offset));
        done = offset;
      }
      if (offset < bytes.length) offset += 2;
    }
    if (bytes.length > 0) this.#inEightBitRun = done === bytes.length;
    parts.push(this.#decodeUtf16(bytes.subarray(done)));
    return Buffer.concat(parts);
  }

  #decodeUtf16(bytes: Uint8Array): Uint8Array {
    if (bytes.length === 0) return bytes;
    const units = this.#encoding === 'utf-16le' ? Buffer.from(bytes) : Buffer.from(bytes).swap16();
    // lone surrogates become U+FFFD
    return Buffer.from(units.toString('utf16le'), 'utf8');
  }
}

function hasNul(head: Uint8Array): boolean {
  return head.subarray(0, DETECTION_BYTES).includes(0);
}

/** UTF-16 without a mark: text in which most characters are ASCII has a NUL in every other place. */
function unmarkedUtf16(head: Uint8Array): ContentEncoding | undefined {
  const units = Math.min(head.length, DETECTION_BYTES) >> 1;
  if (units < MIN_UNITS) return undefined;
  let even = 0;
  let odd = 0;
  for (let unit = 0; unit < units; unit++) {
    if (head[2 * unit] === 0) even++;
    if (head[2 * unit + 1] === 0) odd++;
  }
  if (odd >= MIN_NUL_SHARE * units && even <= MAX_STRAY_SHARE * units) return 'utf-16le';
  if (even >= MIN_NUL_SHARE * units && odd <= MAX_STRAY_SHARE * units) return 'utf-16be';
  return undefined;
}

/** Whether the two bytes at an even offset are both printable ASCII, tab or a line end. */
function isAsciiPair(bytes: Uint8Array, offset: number): boolean {
  return isAscii(bytes[offset]) && isAscii(bytes[offset + 1]);
}

function isAscii(byte: number | undefined): boolean {
  return (
    byte !== undefined && ((byte >= 0x20 && byte < 0x7f) || byte === 0x0a || byte === 0x0d || byte === 0x09)
  );
}

/** UTF-32 as UTF-8; a unit that is no character (four ASCII bytes never are one) is kept as the bytes it is. */
function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Uint8Array[] = [];
  let text = '';
  for (let offset = 0; offset + 4 <= bytes.length; offset += 4) {
    const code = view.getUint32(offset, littleEndian);
    if (code <= 0x10ffff) {
      text += String.fromCodePoint(code);
      continue;
    }
    parts.push(Buffer.from(text, 'utf8'), bytes.subarray(offset, offset + 4));
    text = '';
  }
  return Buffer.concat([...parts, Buffer.from(text, 'utf8')]);
}
