import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  decodeUtf8
} from "./chunk-B5ZZAE4C.mjs";

// src/text/encoding.ts
var DETECTION_BYTES = 8e3;
var MIN_EIGHT_BIT_UNITS = 12;
var MARKS = [
  // UTF-32 first: its little-endian mark begins with that of UTF-16
  ["utf-32le", [255, 254, 0, 0]],
  ["utf-32be", [0, 0, 254, 255]],
  ["eight-bit", [239, 187, 191]],
  ["utf-16le", [255, 254]],
  ["utf-16be", [254, 255]]
];
var MIN_NUL_SHARE = 0.6;
var MAX_STRAY_SHARE = 1 / 32;
var MIN_UNITS = 8;
function detectContent(head) {
  for (const [encoding, mark] of MARKS) {
    if (!mark.every((byte, index) => head[index] === byte)) continue;
    const isBinary = encoding === "eight-bit" && hasNul(head);
    return isBinary ? { encoding: "binary", contentClass: "binary", markBytes: 0 } : { encoding, contentClass: "text", markBytes: mark.length };
  }
  if (!hasNul(head)) return { encoding: "eight-bit", contentClass: "text", markBytes: 0 };
  const wide = unmarkedUtf16(head);
  return wide === void 0 ? { encoding: "binary", contentClass: "binary", markBytes: 0 } : { encoding: wide, contentClass: "text", markBytes: 0 };
}
function decodeContent(bytes) {
  const { encoding, contentClass, markBytes } = detectContent(bytes.subarray(0, DETECTION_BYTES));
  const content = bytes.subarray(markBytes);
  if (encoding === "eight-bit" || encoding === "binary") return { bytes: content, contentClass };
  const transcoder = new Transcoder(encoding);
  return { bytes: Buffer.concat([transcoder.push(content), transcoder.finish()]), contentClass };
}
var Transcoder = class {
  #encoding;
  #unitBytes;
  /** Bytes that cannot be judged before more have come. */
  #held = new Uint8Array(0);
  #inEightBitRun = false;
  constructor(encoding) {
    this.#encoding = encoding;
    this.#unitBytes = encoding.startsWith("utf-32") ? 4 : encoding.startsWith("utf-16") ? 2 : 1;
  }
  /** The UTF-8 of what has come so far and was not given back yet; eight-bit and binary content as it is. */
  push(bytes) {
    if (this.#unitBytes === 1) return bytes;
    const all = this.#held.length === 0 ? bytes : Buffer.concat([this.#held, bytes]);
    const whole = all.length - all.length % this.#unitBytes;
    const end = whole - this.#undecided(all, whole);
    const text = this.#decode(all.subarray(0, end));
    this.#held = all.slice(end);
    return text;
  }
  /** What is left at the end. A cut last character is kept as the bytes it is. */
  finish() {
    const held = this.#held;
    this.#held = new Uint8Array(0);
    const whole = held.length - held.length % this.#unitBytes;
    return Buffer.concat([this.#decode(held.subarray(0, whole)), held.subarray(whole)]);
  }
  /** How many bytes at the end may still become part of an eight-bit run, or are half of a pair of surrogates. */
  #undecided(bytes, end) {
    if (this.#unitBytes !== 2) return 0;
    let start = end;
    while (start > 0 && end - start < 2 * MIN_EIGHT_BIT_UNITS && isAsciiPair(bytes, start - 2)) start -= 2;
    if (end - start > 0) return end - start < 2 * MIN_EIGHT_BIT_UNITS ? end - start : 0;
    const high = bytes[end - (this.#encoding === "utf-16le" ? 1 : 2)] ?? 0;
    return end >= 2 && (high & 252) === 216 ? 2 : 0;
  }
  #decode(bytes) {
    if (this.#unitBytes === 4) return decodeUtf32(bytes, this.#encoding === "utf-32le");
    const parts = [];
    let done = 0;
    let offset = 0;
    while (offset < bytes.length) {
      const start = offset;
      while (offset < bytes.length && isAsciiPair(bytes, offset)) offset += 2;
      const continues = start === 0 && this.#inEightBitRun;
      if (offset - start >= 2 * MIN_EIGHT_BIT_UNITS || continues && offset > start) {
        parts.push(this.#decodeUtf16(bytes.subarray(done, start)), bytes.subarray(start, offset));
        done = offset;
      }
      if (offset < bytes.length) offset += 2;
    }
    if (bytes.length > 0) this.#inEightBitRun = done === bytes.length;
    parts.push(this.#decodeUtf16(bytes.subarray(done)));
    return Buffer.concat(parts);
  }
  #decodeUtf16(bytes) {
    if (bytes.length === 0) return bytes;
    const units = this.#encoding === "utf-16le" ? Buffer.from(bytes) : Buffer.from(bytes).swap16();
    return Buffer.from(units.toString("utf16le"), "utf8");
  }
};
function hasNul(head) {
  return head.subarray(0, DETECTION_BYTES).includes(0);
}
function unmarkedUtf16(head) {
  const units = Math.min(head.length, DETECTION_BYTES) >> 1;
  if (units < MIN_UNITS) return void 0;
  let even = 0;
  let odd = 0;
  for (let unit = 0; unit < units; unit++) {
    if (head[2 * unit] === 0) even++;
    if (head[2 * unit + 1] === 0) odd++;
  }
  if (odd >= MIN_NUL_SHARE * units && even <= MAX_STRAY_SHARE * units) return "utf-16le";
  if (even >= MIN_NUL_SHARE * units && odd <= MAX_STRAY_SHARE * units) return "utf-16be";
  return void 0;
}
function isAsciiPair(bytes, offset) {
  return isAscii(bytes[offset]) && isAscii(bytes[offset + 1]);
}
function isAscii(byte) {
  return byte !== void 0 && (byte >= 32 && byte < 127 || byte === 10 || byte === 13 || byte === 9);
}
function decodeUtf32(bytes, littleEndian) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = [];
  let text = "";
  for (let offset = 0; offset + 4 <= bytes.length; offset += 4) {
    const code = view.getUint32(offset, littleEndian);
    if (code <= 1114111) {
      text += String.fromCodePoint(code);
      continue;
    }
    parts.push(Buffer.from(text, "utf8"), bytes.subarray(offset, offset + 4));
    text = "";
  }
  return Buffer.concat([...parts, Buffer.from(text, "utf8")]);
}

// src/text/lines.ts
var LF = 10;
var CR = 13;
var LineIndex = class {
  #bytes;
  #starts;
  #firstLine;
  #firstColumn;
  /** The last column that was asked for: the next one on the same line goes on from there, so that a line of megabytes
   * with many findings is decoded once and not once a finding. */
  #last = { lineStart: -1, offset: 0, column: 1 };
  /** `firstLine` is the number of the line on which byte 0 stands, `firstColumn` its column there. */
  constructor(bytes, firstLine, firstColumn = 1) {
    this.#bytes = bytes;
    this.#firstLine = firstLine;
    this.#firstColumn = firstColumn;
    this.#starts = lineStarts(bytes);
  }
  /** How many lines there are; at least one. A trailing line end opens a last, empty line. */
  get count() {
    return this.#starts.length;
  }
  /** The one-based number of the line that holds an offset; offsets beyond the end belong to the last line. */
  lineOf(offset) {
    return this.#firstLine + this.#indexOf(offset);
  }
  /** The line and column of an offset. An offset inside a multi-byte character counts as after its first byte. */
  position(offset) {
    const index = this.#indexOf(offset);
    const start = this.#starts[index] ?? 0;
    const known = this.#last;
    const resume = known.lineStart === start && known.offset <= offset;
    const from = resume ? known.offset : start;
    const first = index === 0 ? this.#firstColumn : 1;
    const column = (resume ? known.column : first) + decodeUtf8(this.#bytes, from, offset).length;
    if (isCharacterStart(this.#bytes[offset])) this.#last = { lineStart: start, offset, column };
    return { line: this.#firstLine + index, column };
  }
  /** Span of a line, without its line end. Undefined when there is no such line. */
  spanOf(line) {
    const index = line - this.#firstLine;
    const start = this.#starts[index];
    if (start === void 0) return void 0;
    let end = this.#starts[index + 1] ?? this.#bytes.length;
    if (index + 1 < this.#starts.length) {
      if (this.#bytes[end - 1] === LF) end--;
      if (end > start && this.#bytes[end - 1] === CR) end--;
    }
    return { start, end };
  }
  #indexOf(offset) {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
};
function countLineEnds(bytes, start = 0, end = bytes.length) {
  let count = 0;
  for (let offset = start; offset < end; offset++) {
    const byte = bytes[offset];
    if (byte === LF || byte === CR && bytes[offset + 1] !== LF) count++;
  }
  return count;
}
function utf16Length(bytes, start, end) {
  let count = 0;
  for (let offset = start; offset < end; offset++) {
    const byte = bytes[offset] ?? 0;
    if ((byte & 192) !== 128) count += byte >= 240 ? 2 : 1;
  }
  return count;
}
function isCharacterStart(byte) {
  return byte === void 0 || (byte & 192) !== 128;
}
function lineStarts(bytes) {
  const searched = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const starts = new StartList(bytes.length);
  const next = (byte, from) => {
    const at = searched.indexOf(byte, from);
    return at < 0 ? bytes.length : at;
  };
  const { length } = bytes;
  let cr = next(CR, 0);
  let lf = next(LF, 0);
  while (cr < length || lf < length) {
    if (lf < cr) {
      starts.push(lf + 1);
      lf = next(LF, lf + 1);
    } else {
      if (cr + 1 < lf || lf === length) starts.push(cr + 1);
      cr = next(CR, cr + 1);
    }
  }
  return starts.list();
}
var StartList = class {
  #starts;
  #count = 1;
  constructor(byteCount) {
    this.#starts = new Uint32Array(16 + (byteCount >> 5));
  }
  push(start) {
    if (this.#count === this.#starts.length) {
      const larger = new Uint32Array(this.#count * 2);
      larger.set(this.#starts);
      this.#starts = larger;
    }
    this.#starts[this.#count++] = start;
  }
  list() {
    return this.#starts.subarray(0, this.#count);
  }
};

export {
  DETECTION_BYTES,
  detectContent,
  decodeContent,
  Transcoder,
  LineIndex,
  countLineEnds,
  utf16Length
};
