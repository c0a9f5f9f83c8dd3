import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  DETECTION_BYTES,
  Transcoder,
  countLineEnds,
  detectContent,
  utf16Length
} from "./chunk-4726SY5A.mjs";

// src/text/pieces.ts
var PIECE_SIZES = {
  wholeBytes: 64 * 1024 * 1024,
  pieceBytes: 16 * 1024 * 1024,
  overlapBytes: 64 * 1024
};
var LF = 10;
var CR = 13;
var isLineEnd = (byte) => byte === LF || byte === CR;
var SEPARATORS = /* @__PURE__ */ new Set([...Buffer.from(" 	,;\"'`()[]{}<>|\0\r")]);
async function* unitsOfChunks(origin, chunks, sizes = PIECE_SIZES) {
  const decoded = await decodeChunks(chunks);
  const cutter = new PieceCutter(origin, decoded.contentClass, sizes);
  for await (const chunk of decoded.chunks) {
    cutter.push(chunk);
    yield* cutter.pieces();
  }
  cutter.finish();
  yield* cutter.pieces();
}
async function decodeChunks(chunks) {
  const iterator = chunks[Symbol.asyncIterator]();
  const parts = [];
  let size = 0;
  while (size < DETECTION_BYTES) {
    const next = await iterator.next();
    if (next.done === true) break;
    parts.push(next.value);
    size += next.value.length;
  }
  const head = Buffer.concat(parts);
  const { encoding, contentClass, markBytes } = detectContent(head);
  const transcoder = new Transcoder(encoding);
  async function* decoded() {
    try {
      yield transcoder.push(head.subarray(markBytes));
      for (let next = await iterator.next(); next.done !== true; next = await iterator.next())
        yield transcoder.push(next.value);
      yield transcoder.finish();
    } finally {
      await iterator.return?.();
    }
  }
  return { contentClass, chunks: decoded() };
}
function ownBytes(unit) {
  if (unit.windows === void 0) return unit.bytes.length;
  return unit.windows.reduce((sum, { start, end }) => sum + end - start, 0);
}
var PieceCutter = class {
  #origin;
  #contentClass;
  #sizes;
  #held = new GrowingBytes();
  /** Where, in `#held`, the bytes begin that no piece has reported yet; before them is what a piece sees, too. */
  #windowStart = 0;
  /** Number of the line on which the first byte of `#held` stands. */
  #firstLine = 1;
  /** And its column there. */
  #firstColumn = 1;
  #isCut = false;
  #isFinished = false;
  constructor(origin, contentClass, sizes) {
    this.#origin = origin;
    this.#contentClass = contentClass;
    this.#sizes = sizes;
  }
  push(chunk) {
    this.#held.append(chunk);
  }
  finish() {
    this.#isFinished = true;
  }
  /** The pieces that can be cut off now; after `finish`, all that are left. */
  *pieces() {
    const { wholeBytes, pieceBytes, overlapBytes } = this.#sizes;
    this.#isCut ||= this.#held.length > wholeBytes;
    while (this.#isCut) {
      const target = this.#windowStart + pieceBytes;
      if (this.#held.length < target + (this.#isFinished ? 1 : overlapBytes)) break;
      const seam = findSeam(this.#held.bytes, this.#windowStart, target, overlapBytes);
      yield this.#unit(seam, Math.min(this.#held.length, seam + overlapBytes));
      this.#dropBefore(contextStart(this.#held.bytes, seam, overlapBytes));
    }
    if (!this.#isFinished || this.#windowStart >= this.#held.length) return;
    yield this.#unit(this.#held.length, this.#held.length);
    this.#windowStart = this.#held.length;
  }
  /** The unit whose window goes up to `windowEnd` and that sees as far as `end`, with bytes of its own. */
  #unit(windowEnd, end) {
    const unit = {
      origin: this.#origin,
      bytes: new Uint8Array(this.#held.bytes.subarray(0, end)),
      contentClass: this.#contentClass,
      firstLine: this.#firstLine,
      ...this.#firstColumn === 1 ? {} : { firstColumn: this.#firstColumn }
    };
    return this.#isCut ? { ...unit, windows: [{ start: this.#windowStart, end: windowEnd }] } : unit;
  }
  /** Forgets what no later piece sees, and makes the seam the start of the next window. */
  #dropBefore({ seam, keepFrom }) {
    const { bytes } = this.#held;
    this.#firstLine += lineEndsBefore(bytes, keepFrom);
    const lineStart = lastAfter(bytes, 0, keepFrom, isLineEnd);
    this.#firstColumn = (lineStart === void 0 ? this.#firstColumn : 1) + utf16Length(bytes, lineStart ?? 0, keepFrom);
    this.#held.drop(keepFrom);
    this.#windowStart = seam - keepFrom;
  }
};
var GrowingBytes = class {
  #store = Buffer.alloc(0);
  #start = 0;
  #end = 0;
  get length() {
    return this.#end - this.#start;
  }
  /** A view that holds until the next change. */
  get bytes() {
    return this.#store.subarray(this.#start, this.#end);
  }
  append(bytes) {
    if (this.#end + bytes.length > this.#store.length) this.#makeRoom(bytes.length);
    this.#store.set(bytes, this.#end);
    this.#end += bytes.length;
  }
  drop(count) {
    this.#start += count;
  }
  #makeRoom(count) {
    const needed = this.length + count;
    const isTight = needed > this.#store.length / 2;
    const store = isTight ? Buffer.allocUnsafeSlow(Math.max(65536, 2 * needed)) : this.#store;
    this.#store.copy(store, 0, this.#start, this.#end);
    this.#end -= this.#start;
    this.#start = 0;
    this.#store = store;
  }
};
function lineEndsBefore(bytes, end) {
  if (bytes.subarray(0, end).includes(13)) return countLineEnds(bytes, 0, end);
  let count = 0;
  for (let offset = bytes.indexOf(LF); offset >= 0 && offset < end; offset = bytes.indexOf(LF, offset + 1))
    count++;
  return count;
}
function findSeam(bytes, from, target, reach) {
  const lowest = Math.max(from + 1, target - reach);
  const seam = emptyLineBefore(bytes, lowest, target) ?? lastAfter(bytes, lowest, target, (byte) => byte === LF) ?? lastAfter(bytes, lowest, target, (byte) => SEPARATORS.has(byte)) ?? target;
  const stretch = bytes.subarray(lowest, seam);
  const begin = stretch.lastIndexOf("-----BEGIN");
  if (begin < 0 || stretch.lastIndexOf("-----END") > begin) return seam;
  return lowest + stretch.subarray(0, begin).lastIndexOf(LF) + 1;
}
function emptyLineBefore(bytes, from, to) {
  const stretch = bytes.subarray(from, to);
  const plain = stretch.lastIndexOf("\n\n");
  const windows = stretch.lastIndexOf("\n\r\n");
  if (plain < 0 && windows < 0) return void 0;
  return from + Math.max(plain < 0 ? 0 : plain + 2, windows < 0 ? 0 : windows + 3);
}
function lastAfter(bytes, from, to, test) {
  for (let offset = to - 1; offset >= from; offset--) if (test(bytes[offset] ?? -1)) return offset + 1;
  return void 0;
}
function contextStart(bytes, seam, reach) {
  const lowest = Math.max(0, seam - reach);
  if (lowest === 0) return { seam, keepFrom: 0 };
  const lineEnd = bytes.subarray(lowest, seam).indexOf(LF);
  if (lineEnd >= 0) return { seam, keepFrom: lowest + lineEnd + 1 };
  let keepFrom = lowest;
  while (keepFrom < Math.min(seam, lowest + 3) && ((bytes[keepFrom] ?? 0) & 192) === 128) keepFrom++;
  return { seam, keepFrom };
}

export {
  PIECE_SIZES,
  unitsOfChunks,
  decodeChunks,
  ownBytes
};
