import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  LineIndex,
  decodeContent
} from "./chunk-4726SY5A.mjs";
import {
  CONFIDENCE_ORDER
} from "./chunk-SFZ4GHME.mjs";
import {
  createFragmentDetector,
  pathOf
} from "./chunk-T5SFZNJT.mjs";
import {
  crc32
} from "./chunk-JN4QDFAE.mjs";
import {
  KERNEL_CONTRACT_VERSION,
  MIN_RUN_BYTES,
  RUN_ALPHABET
} from "./chunk-DSGTUIFF.mjs";
import {
  MAX_MATCH_BYTES,
  MAX_NEAR_LINES
} from "./chunk-ZUKYCCT6.mjs";
import {
  decodeUtf8,
  fromLatin1
} from "./chunk-B5ZZAE4C.mjs";
import {
  BugError,
  systemCode
} from "./chunk-MLKVTFW4.mjs";

// src/text/decode/stretches.ts
var PERCENT = 1;
var REFERENCE = 2;
var BACKSLASH = 4;
var QUOTED = 8;
var percent = (text) => ({ text, ignoreCase: true, kind: PERCENT, isAnchor: false });
var reference = (text) => ({
  text,
  ignoreCase: true,
  kind: REFERENCE,
  isAnchor: false
});
var backslash = (text) => ({
  text,
  ignoreCase: false,
  kind: BACKSLASH,
  isAnchor: false
});
var CHARACTERS = [..."!\"#$%&'()*+,-./:;<=>?@[]^_`{|}~0123456789aeioustAE"].map(
  (character) => character.charCodeAt(0)
);
var hexOf = (code) => code.toString(16).padStart(2, "0");
var ESCAPE_MARKS = [
  ...["%2b", "%2f", "%3d", "%5f", "%22%3a", "%27%3a", "%252b", "%252f", "%253d", "%255f"].map(percent),
  ...CHARACTERS.flatMap((code) => [`&#${code};`, `&#x${hexOf(code)};`]).map(reference),
  ...["&amp;", "&quot;", "&apos;", "&equals;", "&plus;", "&sol;", "&colon;", "&commat;", "&lowbar;"].map(
    reference
  ),
  ...["&dollar;", "&excl;", "&percnt;", "&period;", "&hyphen;", "&newline;"].map(reference),
  ...["\\u002", "\\u003", "\\u004", "\\u005", "\\u006", "\\u007", "\\U0000", "\\x2", "\\x5"].map(backslash),
  ...CHARACTERS.map(hexOf).flatMap((digits) => [.../* @__PURE__ */ new Set([digits, digits.toUpperCase()])]).map((digits) => backslash(`\\u{${digits}}`)),
  { text: "quoted-printable", ignoreCase: true, kind: QUOTED, isAnchor: true }
];
var REACH_BYTES = 512;
var MAX_PART_BYTES = 1024 * 1024;
var LF = 10;
var CR = 13;
function stretchesAround(bytes, marks) {
  const stretches = [];
  for (const { mark, at } of marks) {
    const { kind, text } = ESCAPE_MARKS[mark];
    let last = stretches.at(-1);
    if (last !== void 0 && at < last.end && (last.kinds & kind) !== 0) continue;
    let { start, end } = kind === QUOTED ? partBehind(bytes, at + text.length) : lineAround(bytes, at);
    let kinds = kind;
    const grown2 = kind === QUOTED ? { start, end, kinds } : grow(bytes, start, end, kinds);
    ({ start, end, kinds } = grown2);
    while (last !== void 0 && start <= last.end) {
      start = Math.min(start, last.start);
      end = Math.max(end, last.end);
      kinds |= last.kinds;
      stretches.pop();
      last = stretches.at(-1);
    }
    stretches.push({ start, end, kinds });
  }
  return stretches;
}
function grow(bytes, from, to, known) {
  let start = from;
  let end = to;
  let kinds = known;
  let lookedFrom = Math.max(0, start);
  let lookedTo = Math.max(lookedFrom, start);
  for (; ; ) {
    const edgeStart = Math.max(0, start - REACH_BYTES);
    const edgeEnd = Math.min(bytes.length, end + REACH_BYTES);
    let isGrown = false;
    const stretches = [
      ...edgeStart < lookedFrom ? [{ start: edgeStart, end: lookedFrom }] : [],
      ...edgeEnd > lookedTo ? [{ start: lookedTo, end: edgeEnd }] : []
    ];
    for (const stretch of stretches) {
      for (let at = stretch.start; at < stretch.end; at++) {
        const kind = markKindAt(bytes, at);
        if (kind === 0) continue;
        const line = lineAround(bytes, at);
        if (line.end < start || line.start > end) continue;
        if ((kinds & kind) === 0 || line.start < start || line.end > end) isGrown = true;
        kinds |= kind;
        start = Math.min(start, line.start);
        end = Math.max(end, line.end);
      }
    }
    lookedFrom = Math.min(lookedFrom, edgeStart);
    lookedTo = Math.max(lookedTo, edgeEnd);
    if (!isGrown) return { start, end, kinds };
  }
}
function markKindAt(bytes, at) {
  const byte = bytes[at];
  if (byte !== 37 && byte !== 38 && byte !== 92) return 0;
  let node = TRIE;
  for (let place = at; ; place++) {
    const next = node.next.get(bytes[place] ?? -1);
    if (next === void 0) return 0;
    if (next.kind !== 0) return next.kind;
    node = next;
  }
}
var TRIE = buildTrie();
function buildTrie() {
  const root = { kind: 0, next: /* @__PURE__ */ new Map() };
  for (const { text, ignoreCase, kind } of ESCAPE_MARKS) {
    let node = root;
    for (const letter of text) {
      const lower = node.next.get(letter.charCodeAt(0)) ?? { kind: 0, next: /* @__PURE__ */ new Map() };
      node.next.set(letter.charCodeAt(0), lower);
      if (ignoreCase) node.next.set(letter.toUpperCase().charCodeAt(0), lower);
      node = lower;
    }
    if (kind !== QUOTED) node.kind = kind;
  }
  return root;
}
function lineAround(bytes, at) {
  let start = at;
  const lowest = Math.max(0, at - REACH_BYTES);
  while (start > lowest && !isLineEnd(bytes[start - 1])) start--;
  let end = at;
  const highest = Math.min(bytes.length, at + REACH_BYTES);
  while (end < highest && !isLineEnd(bytes[end])) end++;
  while (end < highest && isLineEnd(bytes[end])) end++;
  return { start, end };
}
function lineEnd(bytes, at) {
  const highest = Math.min(bytes.length, at + MAX_PART_BYTES);
  let end = at;
  while (end < highest && bytes[end] !== LF) end++;
  return end;
}
function partBehind(bytes, from) {
  const start = Math.min(bytes.length, lineEnd(bytes, from));
  const limit = Math.min(bytes.length, start + MAX_PART_BYTES);
  let end = start;
  while (end < limit && !(bytes[end] === LF && bytes[end + 1] === 45 && bytes[end + 2] === 45)) end++;
  return { start, end };
}
function isLineEnd(byte) {
  return byte === LF || byte === CR;
}

// src/text/decode/escapes.ts
var LF2 = 10;
var CR2 = 13;
var EQUALS = 61;
function decodeStretch(bytes, { start, end, kinds }, target, at) {
  const out = [];
  const input = [];
  const outStart = [];
  const inputStart = [];
  let to = at;
  for (let from = start; from < end; ) {
    const byte = bytes[from];
    const read = byte === 37 && (kinds & PERCENT) !== 0 || byte === 38 && (kinds & REFERENCE) !== 0 || byte === 92 && (kinds & BACKSLASH) !== 0 || byte === EQUALS && (kinds & QUOTED) !== 0 ? readEscape(bytes, from, end) : void 0;
    if (read === void 0) {
      target[to++] = byte;
      from++;
      continue;
    }
    outStart.push(to - at);
    inputStart.push(from);
    if (read.isByte === true) target[to++] = read.code;
    else if (read.code >= 0) to += writeUtf8(target, to, read.code);
    from += read.length;
    out.push(to - at);
    input.push(from);
  }
  return { length: to - at, out, input, outStart, inputStart };
}
function readEscape(bytes, at, end) {
  switch (bytes[at]) {
    case 37:
      return byteFromHex(bytes, at + 1, end, 3);
    case 38:
      return readReference(bytes, at, end);
    case EQUALS:
      if (bytes[at + 1] === LF2 && at + 2 <= end) return { code: -1, length: 2 };
      if (bytes[at + 1] === CR2 && bytes[at + 2] === LF2 && at + 3 <= end) return { code: -1, length: 3 };
      return byteFromHex(bytes, at + 1, end, 3);
    default:
      return readBackslash(bytes, at, end);
  }
}
var SHORT = /* @__PURE__ */ new Map([
  [34, 34],
  [39, 39],
  [47, 47],
  [92, 92],
  [110, 10],
  [114, 13],
  [116, 9]
]);
function readBackslash(bytes, at, end) {
  const next = bytes[at + 1] ?? 0;
  if (at + 1 >= end) return void 0;
  if (next === 120) return byteFromHex(bytes, at + 2, end, 4);
  if (next === 85) return fromHex(bytes, at + 2, 8, end, 10);
  if (next === 117) {
    if (bytes[at + 2] !== 123) return readUtf16(bytes, at, end);
    let close = at + 3;
    while (close < end && close - at < 10 && bytes[close] !== 125) close++;
    return bytes[close] === 125 ? fromHex(bytes, at + 3, close - at - 3, end, close + 1 - at) : void 0;
  }
  const code = SHORT.get(next);
  return code === void 0 ? void 0 : { code, length: 2 };
}
function readUtf16(bytes, at, end) {
  const first = fromHex(bytes, at + 2, 4, end, 6);
  if (first === void 0 || (first.code & 64512) !== 55296) return first;
  if (bytes[at + 6] !== 92 || bytes[at + 7] !== 117) return first;
  const second = fromHex(bytes, at + 8, 4, end, 6);
  if (second === void 0 || (second.code & 64512) !== 56320) return first;
  return { code: 65536 + ((first.code & 1023) << 10) + (second.code & 1023), length: 12 };
}
function byteFromHex(bytes, from, end, length) {
  const read = fromHex(bytes, from, 2, end, length);
  return read === void 0 ? void 0 : { ...read, isByte: true };
}
function fromHex(bytes, from, count2, end, length) {
  if (count2 < 1 || from + count2 > end) return void 0;
  let code = 0;
  for (let at = from; at < from + count2; at++) {
    const digit = digitOf(bytes[at]);
    if (digit < 0) return void 0;
    code = code * 16 + digit;
  }
  return code > 1114111 ? void 0 : { code, length };
}
function digitOf(byte) {
  if (byte >= 48 && byte <= 57) return byte - 48;
  const letter = byte | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}
var NAMED = new Map(
  Object.entries({
    amp: 38,
    lt: 60,
    gt: 62,
    quot: 34,
    apos: 39,
    nbsp: 32,
    equals: 61,
    plus: 43,
    sol: 47,
    colon: 58,
    commat: 64,
    num: 35,
    lowbar: 95,
    hyphen: 45,
    period: 46,
    dollar: 36,
    excl: 33,
    percnt: 37,
    semi: 59,
    comma: 44,
    lpar: 40,
    rpar: 41,
    ast: 42,
    quest: 63,
    lsqb: 91,
    rsqb: 93,
    bsol: 92,
    hat: 94,
    grave: 96,
    lcub: 123,
    rcub: 125,
    verbar: 124,
    newline: 10,
    tab: 9
  })
  // biome-ignore format: a table of names reads better in rows
);
var MAX_NAME_BYTES = 8;
function readReference(bytes, at, end) {
  if (bytes[at + 1] === 35) return readNumeric(bytes, at, end);
  let name = "";
  let to = at + 1;
  for (; to < end && to - at <= MAX_NAME_BYTES && bytes[to] !== 59; to++)
    name += String.fromCharCode(bytes[to] | 32);
  const code = to < end && bytes[to] === 59 ? NAMED.get(name) : void 0;
  return code === void 0 ? void 0 : { code, length: to + 1 - at };
}
function readNumeric(bytes, at, end) {
  const isHex = (bytes[at + 2] | 32) === 120;
  let to = at + (isHex ? 3 : 2);
  const from = to;
  let code = 0;
  for (; to < end && to - from < 8; to++) {
    const digit = digitOf(bytes[to]);
    if (digit < 0 || !isHex && digit > 9) break;
    code = code * (isHex ? 16 : 10) + digit;
  }
  if (to === from || code > 1114111) return void 0;
  return { code, length: (bytes[to] === 59 && to < end ? to + 1 : to) - at };
}
function writeUtf8(target, at, code) {
  if (code < 128) {
    target[at] = code;
    return 1;
  }
  const text = Buffer.from(String.fromCodePoint((code & 2095104) === 55296 ? 65533 : code), "utf8");
  target.set(text, at);
  return text.length;
}

// src/text/decode/unpack.ts
import { isUtf8 } from "node:buffer";
import { constants, gunzipSync, inflateSync } from "node:zlib";
var MIN_BINARY_BYTES = 256;
var MAX_LAYERS = 3;
var MEDIA = [
  [137, 80, 78, 71],
  [255, 216, 255],
  [71, 73, 70, 56],
  [119, 79, 70, 70],
  [119, 79, 70, 50],
  [0, 97, 115, 109],
  [82, 73, 70, 70],
  [79, 84, 84, 79],
  [0, 1, 0, 0, 0],
  [0, 0, 1, 0],
  [73, 68, 51]
];
function unpack(decoded, budget) {
  let bytes = decoded;
  const layers = [];
  while (layers.length < MAX_LAYERS) {
    const kind = compressionOf(bytes);
    if (kind === void 0) break;
    const inflated = inflate(bytes, kind, budget);
    if (inflated === void 0) break;
    bytes = inflated;
    layers.push(kind);
  }
  if (isPlainText(bytes)) return { bytes, contentClass: "text", layers, isExact: layers.length === 0 };
  const wide = decodeContent(bytes);
  if (wide.contentClass === "text" && wide.bytes.length < bytes.length && isPlainText(wide.bytes))
    return { bytes: wide.bytes, contentClass: "text", layers: [...layers, "utf-16"], isExact: false };
  const isMedia = MEDIA.some((mark) => mark.every((byte, index) => bytes[index] === byte));
  if (bytes.length < MIN_BINARY_BYTES || isMedia) return void 0;
  return { bytes, contentClass: "binary", layers, isExact: layers.length === 0 };
}
function isPlainText(bytes) {
  if (bytes.length === 0) return false;
  for (const byte of bytes)
    if (byte < 32 ? byte !== 10 && byte !== 13 && byte !== 9 && byte !== 27 : byte === 127)
      return false;
  return isUtf8(bytes);
}
function compressionOf(bytes) {
  const [first = 0, second = 0, third] = bytes;
  if (first === 31 && second === 139 && third === 8) return "gzip";
  if (first === 120 && (first << 8 | second) % 31 === 0 && (second & 32) === 0) return "zlib";
  return void 0;
}
function inflate(bytes, kind, budget) {
  const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: Math.max(1, budget.bytesLeft) };
  try {
    const inflated = kind === "gzip" ? gunzipSync(bytes, options) : inflateSync(bytes, options);
    return inflated.length > 0 && budget.take(inflated.length) ? inflated : void 0;
  } catch (error) {
    if (error.code === "ERR_BUFFER_TOO_LARGE") budget.refuse();
    return void 0;
  }
}

// src/text/decode/runs.ts
var MIN_BASE64_CHARS = 20;
var MIN_HEX_CHARS = 32;
var MIN_BINARY_CHARS = Math.ceil(MIN_BINARY_BYTES * 4 / 3);
var MIN_LINE_CHARS = 40;
var MAX_GAP_BYTES = 64;
var JUDGED_CHARS = 64;
var MAX_SEPARATORS = 6;
var LF3 = 10;
var CR3 = 13;
var EQUALS2 = 61;
var SIX_BITS = sixBits();
var NIBBLE = nibbles();
var IS_RUN = Uint8Array.from(
  { length: 256 },
  (_, byte) => SIX_BITS[byte] >= 0 || byte === EQUALS2 ? 1 : 0
);
var IS_SEPARATOR = Uint8Array.from({ length: 256 }, (_, byte) => SIX_BITS[byte] >= 62 ? 1 : 0);
function piecesOfRun(bytes, start, end, cursor, budget) {
  if (start < cursor.doneUntil) return NONE;
  let from = start;
  let to = end;
  while (from > 0 && IS_RUN[bytes[from - 1]] === 1) from--;
  while (to < bytes.length && IS_RUN[bytes[to]] === 1) to++;
  const hasNeighbour = to - from >= MIN_LINE_CHARS && isLineEnd2(bytes, to) || previousLine(bytes, from) !== void 0;
  if (hasNeighbour) {
    const lines = blockAround(bytes, from, to);
    if (lines.length > 1) {
      cursor.doneUntil = lines.at(-1).end;
      return piecesOfLines(bytes, lines, budget);
    }
  }
  cursor.doneUntil = to;
  return to - from < MIN_BASE64_CHARS ? NONE : piecesOfStretch(bytes, from, to, budget);
}
var NONE = [];
function piecesOfStretch(bytes, start, end, budget) {
  let pieces;
  for (let from = start; end - from >= MIN_BASE64_CHARS; ) {
    const to = equalsFrom(bytes, from, end);
    const piece = to - from < MIN_BASE64_CHARS ? void 0 : pieceBetween(bytes, from, to, budget);
    if (piece !== void 0) {
      pieces ??= [];
      pieces.push(piece);
    }
    from = to;
    while (from < end && bytes[from] === EQUALS2) from++;
  }
  return pieces ?? NONE;
}
function equalsFrom(bytes, start, end) {
  const equals = EQUALS2;
  let at = start;
  while (at + 2 <= end && bytes[at] !== equals && bytes[at + 1] !== equals) at += 2;
  while (at < end && bytes[at] !== equals) at++;
  return at;
}
function pieceBetween(bytes, start, end, budget) {
  if (end - start >= MIN_HEX_CHARS) {
    const digits = hexTail(bytes, start, end);
    const hex = end - digits >= MIN_HEX_CHARS ? hexPiece(bytes, digits, end, budget) : void 0;
    if (hex !== void 0) return hex;
  }
  if (mayBegin(bytes, start, end)) {
    const piece = base64Piece(bytes, [{ start, end }], budget);
    if (piece !== void 0) return piece;
  }
  let tried = 0;
  const last = end - MIN_BASE64_CHARS;
  for (let at = start; at < last && tried < MAX_SEPARATORS; at++) {
    if (IS_SEPARATOR[bytes[at]] === 0) continue;
    tried++;
    if (!mayBegin(bytes, at + 1, end)) continue;
    const piece = base64Piece(bytes, [{ start: at + 1, end }], budget);
    if (piece !== void 0) return piece;
  }
  return void 0;
}
function hexTail(bytes, start, end) {
  let at = end;
  while (at > start && NIBBLE[bytes[at - 1]] >= 0) at--;
  const before = bytes[at - 1] ?? 0;
  return at === start || isSeparator(before) || (before | 32) === 120 ? at : end;
}
function isSeparator(byte) {
  return IS_SEPARATOR[byte] === 1;
}
function mayBegin(bytes, start, end) {
  const first = group(bytes, start);
  if (first < 0) return false;
  if (end - start >= MIN_BINARY_CHARS) return true;
  const a = first >> 16;
  const b = first >> 8 & 255;
  if (a === 31 && b === 139 || a === 120 && (b === 1 || b === 94 || b === 156 || b === 218))
    return true;
  if (a >= 254 || b === 0 || a === 0 && (first & 255) === 0) return true;
  return beginsAsText(bytes, start, Math.min(end, start + JUDGED_CHARS));
}
function beginsAsText(bytes, start, end) {
  let continuing = 0;
  for (let at = start; at + 4 <= end; at += 4) {
    const next = group(bytes, at);
    if (next < 0) return false;
    for (let shift = 16; shift >= 0; shift -= 8) {
      const byte = next >> shift & 255;
      if (continuing > 0) {
        if ((byte & 192) !== 128) return false;
        continuing--;
      } else if (byte >= 128) {
        continuing = continuationsOf(byte);
        if (continuing === 0) return false;
      } else if (!isTextByte(byte)) return false;
    }
  }
  return true;
}
function continuationsOf(byte) {
  if (byte < 194 || byte > 244) return 0;
  return byte < 224 ? 1 : byte < 240 ? 2 : 3;
}
function group(bytes, at) {
  return SIX_BITS[bytes[at]] << 18 | SIX_BITS[bytes[at + 1]] << 12 | SIX_BITS[bytes[at + 2]] << 6 | SIX_BITS[bytes[at + 3]];
}
function isTextByte(byte) {
  return byte >= 32 ? byte !== 127 : byte === 10 || byte === 13 || byte === 9 || byte === 27;
}
function piecesOfLines(bytes, lines, budget) {
  const pieces = [];
  for (let first = 0; first < lines.length; ) {
    const width = lines[first].end - lines[first].start;
    let last = first;
    while (last + 1 < lines.length && isFull(bytes, lines[last], width) && lines[last + 1].end - lines[last + 1].start <= width)
      last++;
    const whole = lines.slice(first, last + 1);
    const [{ start, end }] = [whole[0]];
    if (whole.length === 1) pieces.push(...piecesOfStretch(bytes, start, end, budget));
    else if (mayBegin(bytes, start, start + MIN_BINARY_CHARS)) {
      const piece = base64Piece(bytes, whole, budget) ?? void 0;
      if (piece !== void 0) pieces.push(piece);
      else for (const line of whole) pieces.push(...piecesOfStretch(bytes, line.start, line.end, budget));
    }
    first = last + 1;
  }
  return pieces;
}
function isFull(bytes, { start, end }, width) {
  return end - start === width && bytes[end - 1] !== EQUALS2;
}
function base64Piece(bytes, lines, budget) {
  const first = lines[0];
  const span = { start: first.start, end: lines.at(-1).end };
  const text = bufferOver(bytes);
  const characters = lines.length === 1 ? text.toString("latin1", first.start, first.end) : lines.map(({ start, end }) => text.toString("latin1", start, end)).join("");
  const decoded = Buffer.from(characters, "base64");
  if (!budget.take(decoded.length)) return void 0;
  const unpacked = unpack(decoded, budget);
  if (unpacked === void 0) return void 0;
  const how = ["base64", ...unpacked.layers].join(" of ");
  const placeOf2 = lines.length === 1 ? (at) => first.start + at : placesIn(lines);
  const last = characters.length;
  return {
    bytes: unpacked.bytes,
    contentClass: unpacked.contentClass,
    span,
    describe: () => how,
    originOf: unpacked.isExact ? ({ start, end }) => ({
      start: placeOf2(Math.min(last, Math.floor(start / 3) * 4)),
      end: placeOf2(Math.min(last, Math.ceil(end / 3) * 4) - 1) + 1
    }) : () => span,
    touches: () => true
  };
}
function placesIn(lines) {
  const firsts = [];
  let count2 = 0;
  for (const { start, end } of lines) {
    firsts.push(count2);
    count2 += end - start;
  }
  return (index) => {
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if (firsts[middle] <= index) low = middle;
      else high = middle - 1;
    }
    return lines[low].start + index - firsts[low];
  };
}
function hexPiece(bytes, start, end, budget) {
  const first = NIBBLE[bytes[start]] << 4 | NIBBLE[bytes[start + 1]];
  const second = NIBBLE[bytes[start + 2]] << 4 | NIBBLE[bytes[start + 3]];
  if (first < 0 || second < 0) return void 0;
  const isPacked = first === 31 && second === 139 || first === 120 || first >= 254 || second === 0;
  if (!isPacked && !(isTextByte(first) && isTextByte(second))) return void 0;
  const to = end - (end - start & 1);
  for (let at = start; at < to; at++) if (NIBBLE[bytes[at]] < 0) return void 0;
  if (!budget.take(to - start >> 1)) return void 0;
  const unpacked = unpack(Buffer.from(bufferOver(bytes).toString("latin1", start, to), "hex"), budget);
  if (unpacked === void 0 || unpacked.contentClass === "binary" && unpacked.layers.length === 0)
    return void 0;
  const how = ["hexadecimal digits", ...unpacked.layers].join(" of ");
  return {
    bytes: unpacked.bytes,
    contentClass: unpacked.contentClass,
    span: { start, end: to },
    describe: () => how,
    originOf: unpacked.isExact ? (span) => ({ start: start + 2 * span.start, end: start + 2 * span.end }) : () => ({ start, end: to }),
    touches: () => true
  };
}
function blockAround(bytes, start, end) {
  const before = [];
  for (let line = previousLine(bytes, start); line !== void 0; line = previousLine(bytes, line.start))
    before.push(line);
  const lines = [...before.reverse(), { start, end }];
  for (let last = lines.at(-1); last.end - last.start >= MIN_LINE_CHARS; ) {
    const next = nextLine(bytes, last.end);
    if (next === void 0) break;
    lines.push(next);
    last = next;
  }
  return lines;
}
function previousLine(bytes, start) {
  let at = start;
  const lowest = Math.max(0, start - MAX_GAP_BYTES);
  while (at > lowest && isBlank(bytes[at - 1])) at--;
  if (at === lowest || !(bytes[at - 1] === LF3 || bytes[at - 1] === CR3)) return void 0;
  at -= bytes[at - 1] === LF3 && bytes[at - 2] === CR3 ? 2 : 1;
  if (at < MIN_LINE_CHARS || IS_RUN[bytes[at - 1]] === 0) return void 0;
  let from = at - 1;
  while (from > 0 && IS_RUN[bytes[from - 1]] === 1) from--;
  return at - from >= MIN_LINE_CHARS ? { start: from, end: at } : void 0;
}
function nextLine(bytes, end) {
  if (!isLineEnd2(bytes, end)) return void 0;
  let at = end + (bytes[end] === CR3 && bytes[end + 1] === LF3 ? 2 : 1);
  const highest = Math.min(bytes.length, at + MAX_GAP_BYTES - 1);
  while (at < highest && isBlank(bytes[at])) at++;
  let to = at;
  while (to < bytes.length && IS_RUN[bytes[to]] === 1) to++;
  return to > at ? { start: at, end: to } : void 0;
}
function isLineEnd2(bytes, at) {
  return bytes[at] === LF3 || bytes[at] === CR3;
}
function isBlank(byte) {
  return byte === 32 || byte === 9;
}
function bufferOver(bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
function sixBits() {
  const table2 = new Int8Array(256).fill(-1);
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
  for (const [value, letter] of [...letters].entries()) table2[letter.charCodeAt(0)] = value;
  for (const [letter, value] of [
    ["+", 62],
    ["-", 62],
    ["/", 63],
    ["_", 63]
  ])
    table2[letter.charCodeAt(0)] = value;
  return table2;
}
function nibbles() {
  const table2 = new Int8Array(256).fill(-1);
  for (const [value, digit] of [..."0123456789abcdef"].entries()) {
    table2[digit.charCodeAt(0)] = value;
    table2[digit.toUpperCase().charCodeAt(0)] = value;
  }
  return table2;
}

// src/text/decode/wide-strings.ts
var MIN_CHARS = 16;
var STEP_BYTES = 16;
function wideStrings(bytes, range) {
  const spans = [];
  let done = range.start;
  let count2 = 0;
  for (let at = range.start; at + 4 <= range.end; at += STEP_BYTES) {
    if (at < done || !mayBeWide(bytes, at)) continue;
    const span = wideAround(bytes, at);
    if (span === void 0) continue;
    spans.push(span);
    count2 += span.end - span.start >> 1;
    done = span.end;
  }
  return spans.length === 0 ? void 0 : pieceOf(bytes, spans, count2);
}
function mayBeWide(bytes, at) {
  const first = bytes[at];
  const second = bytes[at + 1];
  if (first === 0) return isPrintable(second) && bytes[at + 2] === 0 && isPrintable(bytes[at + 3]);
  return second === 0 && isPrintable(first) && isPrintable(bytes[at + 2]) && bytes[at + 3] === 0;
}
function wideAround(bytes, at) {
  const parity = bytes[at] === 0 ? at + 1 : at;
  let start = parity;
  while (start >= 3 && bytes[start - 1] === 0 && isPrintable(bytes[start - 2])) start -= 2;
  let end = parity + 1;
  while (end + 1 < bytes.length && bytes[end] === 0 && isPrintable(bytes[end + 1])) end += 2;
  return end - start >= 2 * MIN_CHARS - 1 ? { start, end } : void 0;
}
function isPrintable(byte) {
  return byte >= 32 && byte < 127 || byte === 10 || byte === 13 || byte === 9;
}
function pieceOf(bytes, spans, count2) {
  const target = Buffer.alloc(count2 + 2 * spans.length);
  const starts = [];
  let to = 0;
  for (const { start, end } of spans) {
    starts.push(to);
    for (let at = start; at < end; at += 2) target[to++] = bytes[at];
    target[to++] = 10;
    target[to++] = 0;
  }
  const placeOf2 = (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if (starts[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    return Math.min(spans[low].end, spans[low].start + 2 * (offset - starts[low]));
  };
  return {
    bytes: target.subarray(0, to),
    contentClass: "binary",
    span: { start: spans[0].start, end: spans.at(-1).end },
    describe: () => "UTF-16",
    originOf: ({ start, end }) => ({ start: placeOf2(start), end: placeOf2(Math.max(start, end - 1)) + 1 }),
    touches: () => true
  };
}

// src/text/decode/find-pieces.ts
var EDGE_BYTES = 64;
var PieceFinder = class {
  #bytes;
  #contentClass;
  #budget;
  #isWanted;
  #cursor = { doneUntil: 0 };
  #pieces = [];
  #marks = [];
  #wideUntil = 0;
  /** `isWanted`: whether something encoded at a span is looked at; in the open it was looked at already. */
  constructor(bytes, contentClass, budget, isWanted) {
    this.#bytes = bytes;
    this.#isWanted = isWanted;
    this.#contentClass = contentClass;
    this.#budget = budget;
  }
  /** The first `count` token runs of a list, or parts of runs. Runs ascend, from list to list too. */
  addRuns(starts, ends, count2) {
    for (let index = 0; index < count2; index++) {
      const start = starts[index];
      const end = ends[index];
      if (this.#isWanted !== void 0 && !this.#isWanted({ start, end })) continue;
      const pieces = piecesOfRun(this.#bytes, start, end, this.#cursor, this.#budget);
      for (const piece of pieces) this.#pieces.push(piece);
    }
  }
  /** A mark of `ESCAPE_MARKS`, by its number. Marks ascend. */
  addMark(mark, at) {
    if (this.#contentClass === "binary") return;
    if (this.#isWanted?.({ start: at, end: at + 1 }) ?? true) this.#marks.push({ mark, at });
  }
  /** A range that was looked at; ranges ascend. */
  addRange(range) {
    if (this.#contentClass !== "binary") return;
    const start = Math.max(range.start - EDGE_BYTES, this.#wideUntil);
    const end = Math.min(range.end + EDGE_BYTES, this.#bytes.length);
    const piece = start < end ? wideStrings(this.#bytes, { start, end }) : void 0;
    this.#wideUntil = Math.max(end, piece?.span.end ?? 0);
    if (piece !== void 0 && this.#budget.take(piece.bytes.length)) this.#pieces.push(piece);
  }
  /** Everything that was decoded. */
  pieces() {
    if (this.#marks.length === 0) return this.#pieces;
    const escaped = pieceOfStretches(this.#bytes, stretchesAround(this.#bytes, this.#marks), this.#budget);
    return escaped === void 0 ? this.#pieces : [...this.#pieces, escaped];
  }
};
var SEPARATOR = Buffer.from(`${"\n".repeat(12)}\0${"\n".repeat(12)}`);
function pieceOfStretches(bytes, stretches, budget) {
  const size = stretches.reduce((sum, { start, end }) => sum + end - start + SEPARATOR.length, 0);
  if (stretches.length === 0 || !budget.take(size)) return void 0;
  const target = Buffer.allocUnsafe(size);
  const gathered = [];
  let to = 0;
  for (const stretch of stretches) {
    const decoded = decodeStretch(bytes, stretch, target, to);
    if (decoded.out.length === 0) continue;
    gathered.push({ outAt: to, stretch, decoded });
    to += decoded.length;
    target.set(SEPARATOR, to);
    to += SEPARATOR.length;
  }
  if (gathered.length === 0) return void 0;
  const at = (offset) => gathered[lastAtMost(gathered, offset)];
  return {
    bytes: target.subarray(0, to),
    contentClass: "text",
    span: { start: gathered[0].stretch.start, end: gathered.at(-1).stretch.end },
    describe: (offset) => nameOf(at(offset).stretch.kinds),
    originOf: ({ start, end }) => ({
      start: startOf(at(start), start),
      end: endOf(at(Math.max(start, end - 1)), end)
    }),
    touches: (span) => touchesEscape(at(span.start), span)
  };
}
function lastAtMost(gathered, offset) {
  let low = 0;
  let high = gathered.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if (gathered[middle].outAt <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
function escapesBefore(ends, offset) {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (ends[middle] <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
function startOf({ outAt, stretch, decoded }, offset) {
  const own = offset - outAt;
  const count2 = escapesBefore(decoded.out, own);
  if (count2 < decoded.outStart.length && decoded.outStart[count2] <= own && own < decoded.out[count2])
    return decoded.inputStart[count2];
  const behind = count2 === 0 ? void 0 : decoded.out[count2 - 1];
  const place = behind === void 0 ? stretch.start + own : decoded.input[count2 - 1] + own - behind;
  return Math.min(place, stretch.end);
}
function endOf(gathered, offset) {
  const { outAt, stretch, decoded } = gathered;
  const own = offset - outAt;
  if (own <= 0) return stretch.start;
  const count2 = escapesBefore(decoded.out, own - 1);
  if (count2 < decoded.outStart.length && decoded.outStart[count2] <= own - 1) return decoded.input[count2];
  return Math.min(stretch.end, startOf(gathered, offset - 1) + 1);
}
function touchesEscape({ outAt, decoded }, span) {
  const start = span.start - outAt;
  const end = span.end - outAt;
  const next = escapesBefore(decoded.out, start - 1);
  return next < decoded.outStart.length && decoded.outStart[next] <= end;
}
function nameOf(kinds) {
  const names = [];
  if ((kinds & PERCENT) !== 0) names.push("percent-encoding");
  if ((kinds & REFERENCE) !== 0) names.push("character references");
  if ((kinds & BACKSLASH) !== 0) names.push("escape sequences");
  if ((kinds & QUOTED) !== 0) names.push("quoted-printable");
  return names.join(" and ");
}

// src/text/decode/piece.ts
var DECODE_LIMITS = { maxDepth: 5, maxBytes: 128 * 1024 * 1024, maxMs: 3e4 };
var DecodeBudget = class {
  limits;
  #clock;
  #endMs;
  #bytesLeft;
  /** Which bound was reached, if one was: what was not decoded then may hold something. */
  reached;
  /** `clock` gives milliseconds from any start. */
  constructor(limits, clock) {
    this.limits = limits;
    this.#clock = clock;
    this.#endMs = clock() + limits.maxMs;
    this.#bytesLeft = limits.maxBytes;
  }
  /** How many bytes may still come out. */
  get bytesLeft() {
    return this.#bytesLeft;
  }
  /** Takes bytes off; false, and the bound is noted, when there are not so many or the time is up. */
  take(count2) {
    if (count2 > this.#bytesLeft) this.reached ??= "decode-limit";
    else if (this.#clock() > this.#endMs) this.reached ??= "time-limit";
    else {
      this.#bytesLeft -= count2;
      return true;
    }
    return false;
  }
  /** Notes that something was left because of a bound. */
  refuse() {
    this.reached ??= "decode-limit";
  }
};

// src/detectors/words/randomness.ts
var UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
function alphabetOf(text) {
  if (UUID.test(text)) return "hex";
  if (/^\d+$/.test(text)) return "decimal";
  if (/^(?:[0-9a-f]+|[0-9A-F]+)$/.test(text)) return "hex";
  if (/^(?:[A-Z2-7]+=*|[a-z2-7]+=*)$/.test(text)) return "base32";
  if (/^(?:[0-9a-z]+|[0-9A-Z]+)$/.test(text)) return "base36";
  if (/^[A-Za-z0-9+/_-]+=*$/.test(text)) return "base64";
  return "ascii";
}
function entropyBitsPerChar(text) {
  if (text.length === 0) return 0;
  const counts = /* @__PURE__ */ new Map();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count2 of counts.values()) bits -= count2 / text.length * Math.log2(count2 / text.length);
  return bits;
}
var LENGTHS = [8, 12, 16, 24, 32, 48, 64, 128];
var MINIMA = {
  decimal: [1.3, 1.78, 2.12, 2.44, 2.66, 2.89, 2.98, 3.17],
  hex: [1.55, 2.13, 2.48, 2.87, 3.14, 3.4, 3.53, 3.78],
  base32: [1.91, 2.52, 2.85, 3.38, 3.67, 4.06, 4.27, 4.64],
  base36: [2, 2.58, 2.95, 3.4, 3.78, 4.14, 4.38, 4.78],
  base64: [2.16, 2.79, 3.2, 3.74, 4.1, 4.53, 4.82, 5.37],
  ascii: [2.16, 2.86, 3.28, 3.86, 4.27, 4.73, 5.07, 5.67]
};
function isRandomFor(text, alphabet = alphabetOf(text), allowance = 0) {
  return entropyBitsPerChar(text) >= minimumEntropy(text.length, alphabet) - allowance;
}
function minimumEntropy(length, alphabet) {
  const minima = MINIMA[alphabet];
  const above = LENGTHS.findIndex((measured) => measured >= length);
  if (above < 0) return minima.at(-1) ?? 0;
  const high = minima[above] ?? 0;
  if (above === 0) return high * length / (LENGTHS[0] ?? 1);
  const from = LENGTHS[above - 1] ?? 1;
  const low = minima[above - 1] ?? 0;
  const share = Math.log2(length / from) / Math.log2((LENGTHS[above] ?? 1) / from);
  return low + (high - low) * share;
}

// src/detectors/gates.ts
function passGates(rule, detection, proof, view) {
  const { start, end } = detection.secret;
  const length = end - start;
  const isTooLong = length > rule.maxLength && rule.maxLength < MAX_MATCH_BYTES;
  if (length <= 0 || length < rule.minLength || isTooLong) return void 0;
  const own = { confidence: detection.confidence ?? rule.confidence, detail: detection.detail };
  const needsText = proof !== void 0 || rule.minEntropyBitsPerChar > 0;
  if (!needsText) return own;
  const secret = view.slice(start, end);
  const outcome = proof?.check(secret) ?? "unknown";
  if (proof !== void 0 && outcome === "passed") {
    return { confidence: "proven", detail: joinDetails(own.detail, `${proof.what} fits`) };
  }
  if (outcome === "failed" && rule.proofRequired) return void 0;
  if (rule.minEntropyBitsPerChar > 0 && entropyBitsPerChar(secret) < rule.minEntropyBitsPerChar)
    return void 0;
  if (proof === void 0 || outcome !== "failed") return own;
  return {
    confidence: oneStepDown(own.confidence),
    detail: joinDetails(own.detail, `${proof.what} does not fit`)
  };
}
function gateThatStopped(rule, detection, proof, view) {
  const { start, end } = detection.secret;
  const isTooLong = end - start > rule.maxLength && rule.maxLength < MAX_MATCH_BYTES;
  if (end <= start || end - start < rule.minLength || isTooLong) return "length";
  const isFailed = rule.proofRequired && proof?.check(view.slice(start, end)) === "failed";
  return isFailed ? "proof" : "entropy";
}
function oneStepDown(confidence) {
  return CONFIDENCE_ORDER[Math.max(0, CONFIDENCE_ORDER.indexOf(confidence) - 1)] ?? "hint";
}
function reaches(confidence, least) {
  return CONFIDENCE_ORDER.indexOf(confidence) >= CONFIDENCE_ORDER.indexOf(least);
}
function joinDetails(first, second) {
  if (first === void 0 || first === second) return second;
  return second === void 0 ? first : `${first}; ${second}`;
}

// src/detectors/weight.ts
var TEST_PATH = /(?:^|\/)(?:tests?|__tests?__|testing|testdata|test[_-]?(?:data|files|resources|fixtures|utils?|helpers?|cases)|specs?|__specs?__|fixtures?|__fixtures__|mocks?|__mocks__|stubs?|fakes?|e2e|integration[_-]?tests?|it|cypress|snapshots?|__snapshots__|examples?|samples?|demos?|golden|cassettes|vcr|benchmarks?|bench)\/|(?:^|\/)(?:test_[^/]+|conftest)\.py$|[._-](?:test|tests|spec|specs|mock|mocks|fixture|fixtures|stories|e2e|snap|example|sample)\.[^/]{1,12}$|_test\.(?:go|py|rb|dart|exs?|cc|cpp|rs)$|(?:Test|Tests|Spec|Specs|TestCase|IT)\.(?:java|kt|kts|scala|groovy|cs|fs|vb|swift|php|m|mm)$|\.(?:example|sample|dist|template|tmpl)$/i;
var DOCUMENT_PATH = /(?:^|\/)(?:docs?|documentation|doc_src|docs_src|website|tutorials?|guides?|book)\//i;
var ONE_STEP_DOWN = {
  critical: "high",
  high: "medium",
  medium: "low",
  low: "low"
};
function isTestPath(path) {
  return path !== void 0 && TEST_PATH.test(path);
}
function isDocumentPath(path) {
  return path !== void 0 && DOCUMENT_PATH.test(path);
}
function weigh(severity, publicByDesign, path) {
  if (publicByDesign) return { severity: "low", detail: "public by design" };
  if (isTestPath(path)) return { severity: ONE_STEP_DOWN[severity], detail: "in tests or examples" };
  if (isDocumentPath(path)) return { severity: ONE_STEP_DOWN[severity], detail: "in documentation" };
  return { severity, detail: void 0 };
}

// src/detectors/collector.ts
var MAX_MATCHES_PER_UNIT = 2e4;
function inOrder(a, b) {
  return a.secret.start - b.secret.start || a.secret.end - b.secret.end || a.rule.index - b.rule.index;
}
var Collector = class {
  #view;
  #options;
  #path;
  #isBinary;
  #kept = /* @__PURE__ */ new Map();
  /** Rules that do not look at this unit: wrong path, binary content, a failure, or once is enough. */
  #done = /* @__PURE__ */ new Map();
  #isFull = false;
  constructor(view, options) {
    this.#view = view;
    this.#options = options;
    this.#path = pathOf(view.unit.origin);
    this.#isBinary = view.unit.contentClass === "binary";
  }
  run(active, hit) {
    const { rule, detector } = active;
    if (this.#isFull || this.#isDone(active)) {
      this.#options.trace?.asked(this.#view, rule, detector, hit, this.#whyDone(active));
      return;
    }
    this.#options.trace?.asked(this.#view, rule, detector, hit, void 0);
    if (detector.scope === "unit") this.#done.set(rule, true);
    try {
      detector.detect(hit, rule, this.#view, (detection) => this.#keep(active, detection));
    } catch (error) {
      this.#done.set(rule, true);
      this.#options.onDetectorFailure?.({
        ruleId: rule.id,
        detector: detector.name,
        error,
        view: this.#view
      });
    }
  }
  /** What was kept, ascending by start of the secret, then its end, then the rule's place in the table. */
  matches() {
    return [...this.#kept.values()].sort(inOrder);
  }
  #isDone(active) {
    const { rule } = active;
    const known = this.#done.get(rule);
    if (known !== void 0) return known;
    const done = this.#isBinary && !rule.binary || !this.#isForPath(active);
    this.#done.set(rule, done);
    return done;
  }
  #whyDone(active) {
    if (this.#isBinary && !active.rule.binary) return "binary";
    return this.#isForPath(active) ? "read-already" : "path";
  }
  #isForPath({ rule, paths }) {
    const path = this.#path;
    if (path === void 0) return rule.pathOnly.length === 0 || this.#options.anyPath === true;
    const { only, never } = paths();
    if (only.length > 0 && !only.some((expression) => expression.test(path))) return false;
    return !never.some((expression) => expression.test(path));
  }
  #keep(active, detection) {
    const { rule, proof } = active;
    const { secret, whole } = detection;
    const key = `${rule.index}:${secret.start}:${secret.end}`;
    const known = this.#kept.get(key);
    const passage = passGates(rule, detection, proof, this.#view);
    if (passage === void 0) {
      const { trace } = this.#options;
      if (trace !== void 0)
        trace.stopped(this.#view, rule, detection, gateThatStopped(rule, detection, proof, this.#view));
      return;
    }
    if (known !== void 0 && reaches(known.confidence, passage.confidence)) return;
    if (known === void 0 && this.#kept.size >= MAX_MATCHES_PER_UNIT) {
      this.#isFull = true;
      this.#options.onMatchLimit?.(this.#view);
      return;
    }
    const weight = weigh(detection.severity ?? rule.severity, rule.publicByDesign, this.#path);
    this.#kept.set(key, {
      rule,
      secret,
      whole,
      parts: detection.parts ?? {},
      confidence: passage.confidence,
      severity: weight.severity,
      detail: joinDetails(passage.detail, weight.detail),
      decoded: detection.decoded
    });
  }
};

// src/text/view.ts
var UnitView = class {
  unit;
  /** The same bytes as a Buffer, made once: detectors slice hundreds of thousands of times. */
  #bytes;
  #lines;
  #whole;
  constructor(unit) {
    this.unit = unit;
    const { bytes } = unit;
    this.#bytes = Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }
  /** Length in bytes. */
  get length() {
    return this.unit.bytes.length;
  }
  /** The byte at an offset, or -1 outside the unit. */
  byteAt(offset) {
    return offset < 0 ? -1 : this.#bytes[offset] ?? -1;
  }
  /** `[start, end)` as a latin1 string; bounds outside the unit are cut. */
  slice(start, end) {
    const from = Math.max(0, start);
    const to = Math.min(this.#bytes.length, end);
    if (from >= to) return "";
    return this.#whole === void 0 ? this.#bytes.toString("latin1", from, to) : this.#whole.slice(from, to);
  }
  /** The whole unit as one latin1 string, made on first use and kept: for detectors of structure. */
  whole() {
    this.#whole ??= this.#bytes.toString("latin1");
    return this.#whole;
  }
  /** `[start, end)` decoded as UTF-8, for people. */
  decode(span) {
    return decodeUtf8(this.unit.bytes, span.start, span.end);
  }
  /** The line structure of the unit. */
  get lines() {
    this.#lines ??= new LineIndex(this.unit.bytes, this.unit.firstLine, this.unit.firstColumn);
    return this.#lines;
  }
  /** Span of the line around an offset without its line end, looking at most `bound` bytes each way. */
  lineAround(offset, bound = 4096) {
    const bytes = this.unit.bytes;
    const lowest = Math.max(0, offset - bound);
    const highest = Math.min(bytes.length, offset + bound);
    let start = Math.min(offset, bytes.length);
    while (start > lowest && bytes[start - 1] !== 10 && bytes[start - 1] !== 13) start--;
    let end = Math.min(offset, bytes.length);
    while (end < highest && bytes[end] !== 10 && bytes[end] !== 13) end++;
    return { start, end };
  }
};

// src/detectors/decoding.ts
function decodedMatches(view, finder, budget, scan, depth = 1) {
  const found = [];
  for (const piece of finder.pieces()) {
    if (depth > budget.limits.maxDepth) {
      budget.refuse();
      break;
    }
    if (!budget.take(0)) break;
    for (const match of matchesInPiece(view, piece, budget, scan, depth))
      found.push(depth === 1 ? { ...match, detail: joinDetails(match.detail, match.encoded?.how) } : match);
  }
  return found;
}
function matchesInPiece(outer, piece, budget, scan, depth) {
  const contentClass = outer.unit.contentClass === "binary" ? "binary" : piece.contentClass;
  const view = new UnitView({ origin: outer.unit.origin, bytes: piece.bytes, contentClass, firstLine: 1 });
  const finder = new PieceFinder(piece.bytes, contentClass, budget, (span) => piece.touches(span));
  const own = scan(view, finder);
  const deeper = decodedMatches(view, finder, budget, scan, depth + 1);
  return [...own, ...deeper].filter((match) => piece.touches(match.whole)).map((match) => atOrigin(match, piece, view));
}
function atOrigin(match, piece, view) {
  const how = piece.describe(match.secret.start);
  return {
    ...match,
    secret: piece.originOf(match.secret),
    whole: piece.originOf(match.whole),
    parts: Object.fromEntries(
      Object.entries(match.parts).map(([name, span]) => [name, piece.originOf(span)])
    ),
    decoded: match.decoded ?? view.unit.bytes.slice(match.secret.start, match.secret.end),
    encoded: {
      match,
      view,
      unit: view.unit,
      how: match.encoded === void 0 ? how : `${how} of ${match.encoded.how}`
    }
  };
}
var MAX_NEIGHBOURS = 8;
function withoutKnown(decoded, open) {
  if (decoded.length === 0 || open.length === 0) return decoded;
  const byRule = /* @__PURE__ */ new Map();
  for (const match of open) {
    const same = byRule.get(match.rule.id);
    if (same === void 0) byRule.set(match.rule.id, [match]);
    else same.push(match);
  }
  return decoded.filter((match) => {
    const same = byRule.get(match.rule.id) ?? [];
    const behind = firstStartingAt(same, match.secret.end);
    return !same.slice(Math.max(0, behind - MAX_NEIGHBOURS), behind).some(
      ({ secret, confidence }) => secret.end > match.secret.start && reaches(confidence, match.confidence)
    );
  });
}
function firstStartingAt(matches, offset) {
  let low = 0;
  let high = matches.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (matches[middle].secret.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

// src/detectors/near.ts
function composeNear(matches, view) {
  if (!matches.some(({ rule }) => rule.near.length > 0 || rule.partOnly)) {
    return matches.map((match) => ({ match, rests: [match.whole] }));
  }
  const byRule = /* @__PURE__ */ new Map();
  for (const match of matches) {
    const same = byRule.get(match.rule.id);
    if (same === void 0) byRule.set(match.rule.id, [match]);
    else same.push(match);
  }
  const absorbed = /* @__PURE__ */ new Set();
  const composed = [];
  for (const match of matches) {
    if (absorbed.has(match)) continue;
    const partners = partnersOf(match, byRule, absorbed, view);
    if (partners === void 0) continue;
    for (const partner of partners) absorbed.add(partner);
    composed.push(merge(match, partners));
  }
  return composed.filter(
    ({ match, rests }) => !match.rule.partOnly && !(rests.length === 1 && absorbed.has(match))
  );
}
function partnersOf(match, byRule, absorbed, view) {
  const partners = [];
  for (const part of match.rule.near) {
    const partner = nearest(match, byRule.get(part.rule) ?? [], part, view);
    if (partner === void 0) {
      if (part.required) return void 0;
    } else if (part.required || !absorbed.has(partner)) {
      partners.push(partner);
    }
  }
  return partners;
}
function nearest(match, candidates, part, view) {
  const from = firstStartingAt2(candidates, match.secret.start);
  const before = stepTo(candidates, from - 1, -1, match.secret);
  const behind = stepTo(candidates, from, 1, match.secret);
  const line = view.lines.lineOf(match.secret.start);
  const linesTo = (candidate) => Math.abs(view.lines.lineOf(candidate.secret.start) - line);
  const within = [before, behind].filter(
    (candidate) => candidate !== void 0 && linesTo(candidate) <= part.withinLines
  );
  return within.sort((a, b) => linesTo(a) - linesTo(b) || gap(a, match) - gap(b, match))[0];
}
function gap(a, b) {
  return Math.max(a.secret.start - b.secret.end, b.secret.start - a.secret.end);
}
function firstStartingAt2(candidates, offset) {
  let low = 0;
  let high = candidates.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((candidates[middle]?.secret.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
var MAX_OVERLAPS = 16;
function stepTo(candidates, from, step, secret) {
  for (let at = from, steps = 0; steps < MAX_OVERLAPS; at += step, steps++) {
    const candidate = candidates[at];
    if (candidate === void 0) return void 0;
    if (!overlaps(candidate.secret, secret)) return candidate;
  }
  return void 0;
}
function merge(match, partners) {
  if (partners.length === 0) return { match, rests: [match.whole] };
  const parts = { ...match.parts };
  for (const partner of partners) parts[partner.rule.id] = partner.secret;
  return { match: { ...match, parts }, rests: [match.whole, ...partners.map(({ whole }) => whole)] };
}
function overlaps(a, b) {
  return a.start < b.end && b.start < a.end;
}

// src/detectors/words/letter-table.ts
var LETTER_TABLE = [
  "-PTNQRTWWRccUSVUPePNRUZWkgk2eRNOmXUgejiMVP-O-ONRPXVk5itJeUbLhlgNhlQglN7-MbhL---V-0LfmeXkiOahpPfiEf-S",
  "cbUgcibqlRihhEehlI-njiiOloUegSk--c-qU8XX3Xchb-nRRJcYWURadQ8Gj-rLg-fPe--J-iOafJ--NgjO--lx-fSgbiKiWWNi",
  "YPZcMYeIbaO9a-9ZmH5hiJ-9iM-iiY5Ki-ZiSR---T-3b3ePfaZ-l--eMDhZ-nRR-0-8-0jKuwXQX-wUurz+vKV-yMTJvNc--cNb",
  "wbFuyOK37sXQVw2YgVX4Y-v-pLgjdKj9hH-+j+-Hh-jccc5--a-sGz-iKj--Kgfil9Kk-caePk--d-mKegqIdaiW+difzGW-iZdO",
  "iieh-xZPPb6Rbjc-aWVNjJ-NbUONUg8kwJ-imOomYSlgRjeMj-GfgQ---i-fW-560-8-tyykX347-o22A-V--wsRn34BihjYo6mg",
  "hQi-medS8--n-pSlRhK-mQO-bWacSPbgZKLha-T-qNghmMgnKN--fd-Nn-IZdU-WhR-0jejdtef-c--adCiO-VNRei-+-iqG6Z8I",
  "-3-I--b-+R+-fXaU-7-6-nI763L-hLLi4iipLeiNbb--f9i-WSxRPax8NN-ySM2QR-2LRt--QR-TKrquItw-L-6oSVIf-riX--s-",
  "StdO712F7uuJ--QuzL3-zyyp9--Uk4PTNQRTWWRccUSVUPePNRUZWkgkIJbMOzmetRylWdO2d0XQUgjmrirTWYWyS466P17D1eP5",
  "-hSzX---c-Wh6M9K--NV-Jbg-a-aa3Iw---a-JPacML5c-MX-UT5Ri-hQdvQ--W-QHiWRdcdojqsYaSkMhQJYmdhZmxQPtzzIIY-",
  "U3TguuS6-WpJh7-3j7OPb69F+ObN-6tVTW5-SS1g7g-78KJpsvIvsvWSukQoKsybkce---j-TtxbVrfY-h-fJTFnw-RWN-f-g-vW",
  "LhigQfxjYhelxiGd-lTdTJYn19KPsuXGsZpL15pUYrS0URpq2u-Z-IVnYnTdajK-bIdiZY-hRUUoe-a-LQSfdG8--P8+UT4UM-gS",
  "4b---6dMPgNLW4OiQ-bllSV--+NMWml-U-GccXXidbrcocVUMLW3PWWVZXjkrLS834Qf6PQ-+n6geF-XNQff--4-Jgyssmyvxgll",
  "Wipqu9appC0g4ziNOYTPM9R-NnTYWVZnnQQO27k-Q-QZ-WgJ7-OP-QfcbYc--HNX-8-U-SW-Q-Gf-VG-qllqQ--gaRX-k-3-comY",
  "QnwO9p-7MnUxn-VKFe8-d--WK2v4F-Z-I--4-6M6-2bbx-3-Z-MHYwtV4vVW4uP0Lev4gHr3-xz4-FgwarMw7kG-xrk1pV-1nRs-",
  "-nk-EUScyQya-W-+TZoWX-aKs--b-xxOQ601K6ttK-+mtyI2-yxxP8+-NS4PTNQRTWWRccUSVUPePNRUZWkgkZ6TIU-0U6Z-yNYO",
  "-q-PIQuwz4vXMaURLKqstKnuMotcs-Temb4z-Q3JXLNMXSVUU4YQxZSW3Rrdk4z5W-NNNNMRssyLwVUtsNu+UgviR1zr+PXbRPTT",
  "SOX8+NsP2t0JSP5fdWa-WXKssLKr-RQsMnnOz-aieaz-vcQMZLPsKtcOWxpciYbnvIckbps1qqSKOosLrpsTOOhelHpuYhZa---f",
  "-aRuWSadO-7-5HpIUt+WmL+r-z-rLYlnkES1PSPiq1mXi-pXiXlcr5-JNNigKgkdKOtejdgiojSdeqi-h-cWi4wC57-N-8d89Q4-",
  "+wwb3--T-QJfuoTux3FuwkeqLQSrfqey2-s1LMOWVMfRmYpgilfHmulUSffpwjzXXYoRzud8t5uPVdKY-LTNLWVQd8NIPlmNsoeZ",
  "zsVopUYuHcXby3wm3NbtnnhtqtbggRdlmp4WkkCvbzueYEypqKwt5P-YunqKw-ojYTu0-o-Jq9KRKy7nXcwuw1PU23kIl8Z9u-RG",
  "wjtVsweV-5PswQt6Hdii-r1P4coVTYnNNZK-8PaNyo-jQI6b-4--VMkdmD3i3L-7m0oTo-kfgf6l9k-QNkjgPqiTPrhanSGirKTe",
  "q6jmr-KUlOfNlvYN9lgYpeJ9pcKg02cY8IkonrSQV-g-3mihTK-ofG--p-qqSNwqrFwjjO70cjoTs7oooez02cH4PTNQRTWWRccU",
  "SVUPePNRUZWkgkbjaWf-kx-w-hIZO-O-QQHTf5+1+NSLHPTqPVbnuSotPs-TUmb4z-l3RiPRZFd6iW8mc16N37nvhJ8Z9w-MRPTP",
  "JqqPNTxjrQeR8kQtgpzxp8HfguOUb2dU-fTUPeO6TIx-26x+-KWJPrUOP-LPrYllTy-ZhdZy-ubzMYGKsTsOZLxpbiYbnuWckapr",
  "1pqJJgk-H-egO--dWeQj-RkfW---g-VLWoPNLr-Y-7fUMZQ-TQN-s-1-aVSgNfPewiXNNNwhSc+kHcSgXm08GVXdgIXcwQ8-Z2bX",
  "ef2LTx9Y-X-THg2uM25-N-6l66I1-8ZtK1--bcMLftLLtx3WSwkRpZJyrOqey2-r1JJnXWVfRmYqgilfamulUGffpxjzhg4hPboZ",
  "-4-5PIGZV-PXzSW0m--HVsnQUtpfa0tWqrPOvOdZIz4xn4ThzttnzwzhmmXjrsv+cqqB1h50kWSgdvG1y+H-yZtwN2-tpbuc5-M-",
  "Dm5XxTv4XT7srsxlRy0KQiYw6r-JX-1+Mk-vG--V9-N+-aOzR-9fihepYpuoxs+c-8MMayd-FLL79-4--YQoNqF7m7P--q4sXs-o",
  "Njj9p-L-VTqJLLwnYVwQNsXXnwYYQR-prw-KZqTkSN0dS-qkduiO-uhFl56hd-DSqKtksu-W-5nkilR-Rhm--r-ssRNwqqFwJjO7",
  "0binTs7nnneyz2bY4PTNQRTWWRccUSVUPePNRUZWkgkS6Qmp-zr6Z-yYWP-R-MTFtcd4M4LPQJUSLUsaUtOnsRr-edla3y-S2GJN",
  "PrRTxOeyddsxVuydlYfzu0n9JlUaPKyyYJW5PzxU0-NU1nx65x-OWXNNaQg--j-QZNbRgLMS-W9Z--GQouuXLt-TyuJpRX1-ckgP",
  "2-ye2NcpswDwSda1tgScfryKgoetv5uuJGlorPrpsTuqgLlSouNhZa---f-ZQfPYZPW--k-kcJYg-NIPbU-e-jXLiPhRPykLifny",
  "jUe-mUeGiZo2+DYfifNgjdSptdjdfioMSceqi-g-RWZvnDvy5L-zWZzUu-1mmmu4-P+YTeLoItw3EtwkdpYWxqfpex2-r1EbsbaL",
  "jVqPulnpkQqzqMWkku1o3SvuLpSaV9Z6vWLNXX-UYQQrIe29HVsnnUuqgb1uXqrEawUdZd04xn5PcuopjusucihTfmnq5XmmBxd0",
  "wfQHwnnIuq2L-qrloJu-lhjnsy-W-BYeq2i0+Zl-ywy3rp4edUo+1-w-TXtgPMpsGN-2hosOp2XKee-nxd0bOaGrWup8o+6JSXwL",
  "-Oih57-2--fFNTwL-s-I--w+ydy-upqp-v-u-RHmkhQsjUIsicoTJjsUUfr7lns-DZqTkTq1dL-qlevjO-vhPl67he-CiTmphpr-",
  "f-2ThIib-mej--n-poINwqqFwijO70binTs7nnneyz2bY4PTNQRTWWRccUSVUPePNRUZWkgka-VPK-fb-i-RQRP-Z-MLLzW4909O",
  "MpTaXvxUQsVWVyNU-ROrJ9W-R8UXmmfQ--WN-SUh-L--SaFQ---i-Bln-iWkfnR--jqjh--qb-X-p-l-JrWdHabw6f8SYVN2O0UQ",
  "Q5f0d4aMP177JNa-J-7R22R--UXWP---r-RH148M9deI-5aToQ3-OY0W58-V6SFsvyPyvyK1wnkrIv0enfh---m-UkohkjWK-V60",
  "QkIeU4QTO5J-u-mQQlnkDj2odliq2nYi-qJiYmds6-DbjmjRknhWtxPmgjlsnJgium-k-NOdZSJX9-L-+OkkQU--Tcbd--L-OLOi",
  "4Hh--Q+-0g6NM-7R6Yf--8-OSoMMSdWdV-lp-hY-fpRFaa--j-OpojkvIS4p0pTXTlN-OQYLSWww3QM8c4Lh6fX-+K67Nq-MTKt-",
  "--4-Ou-671-9-uzzUw458-Y33B-v--YGPeUgPXbkP-+YTUZZ-TLSiUd-Z-E5mThQm-ZX-jhlhWTmnMMZ---n-JPeUiKe-RP--ff-",
  "cj-POPS-Z-Y-VhfVPGoj2R40cfTqg8MJSz15w-8SL6Z8E-4-I--8-+R+-60Z1-7-6-HN0yvK6xSQ7wP2iSV7QPu6-z16-PSjM6N-",
  "-YP--7e-hH--3Ie--3z-GmUSXPVX-i-5nkiMU-qLW--N-ssWR0uvF0nnL-4gnsHw-ssri246gd4PTNQRTWWRccUSVUPePNRUZWkg",
  "kU4cIn+yp4K9YMTX-oaUNXMUx2c2PVMLPLLnnWioRioOm-ZYgWyt-fyFRMZkQopRWrVWlpNmqWeQXrmsf1GWhibNjjpHnqckjXl1",
  "dXmZisqL1RSXNUQYc628+ZsY2t0EUQ5vWr4-JkZ45FO4-K95TzzWd-nPrn--8p-FWimqRqZGUvmZgWZlsUaiYnpynoLKfilIlilM",
  "okaXeMioRaSU78-Z-eaiMiJbP--j+KuJpc-SiV-f-P-wJPcebMateJcZhtePZ7hOZPdUjx5MHeheMeicQorchbegnhQbcJh+f-gG",
  "XxpMx07M-1h12Hx-aobQw6-Y-KLcqlQqu0TrthOmJTvocKbvz-oyEXoXWWgMmYqhjPgbnvmLSggqxkzRwwXr2xv-w8wNoYRq-CZq",
  "Rtrb4-RNkfJMmiYTtmPijOSoMVRVsxqgxNbtnnhtqtbggRdlmp4WkkCvbzueeGyppGws4O-stnqMw-njlpuz-o-Eh0SrGpzea2nl",
  "nsgetucQdzq0l7FdzmvHvygY-8oTyfU8dRkk-Q3V6rljlpjsn6m84EjIuk-OPT3590--UMkJmF3i3L-7m0oTo-keff5l9k-MKhfd",
  "LneQModXjPOeoQPbn3gin+HWnQhQnyaI-oibsgL-seNj34eb+Cnsquluw-I-6plkmf-rio--s-ttRNwqqFwiJO70binTs7nnneyz",
  "2bY4PTNQRTWWRccUSVUPePNRUZWkgkc4RWn+xX4R9wRcO-X-LkErcx2tXILPJRWmoRXjQTkpYo-baiX0v-hzOULcmTrsUZuYZNsL",
  "LtZMTaupvi4HXiMbNkkqJordljLm1eYnZjsrj1IZ3fOcyi95h-fULYw3LLN8y3T7-KThnoRTm8MrnVMiQu-WeaHv-rYvQRXz3F4n",
  "ZMaaOtZmaaLnvma3a11JUcY5Q5c5V84OryYY7lVEX---t-WccRcZPd-e-7eqFQu-tLM-S-0-tJPcebMateJcZhtePZ7hOZPdUjx5",
  "KZgjhOhkOJOOOkegjOkTdfrj-h-eSwwoGwa6O-0fa0Gv-2nnYu5-N-aJgvqCvy5YvymfraYzshPgz4-t3MLclkKug0I4vxSuL190",
  "RgZud-y-NTqlVWrpaParPZNMWaKkMZQlxy5MMQmmTsIePzsVoqNZuScNby3wm3JewqrlwuwLLjVhops7ZooFzf2yhYE3tuH0x9U-",
  "xyseL0-snpcy4-t-BY7lyew5lR9ZYtzmlZ1iTj6Z7s-VZvirKquFP-3jSubr4ZQgg-SzR2UKjlqQtobMV4QPRUk-ITX3591--GRp",
  "irH8n8H--r5tYt-pjkk+q-p-KPmkhQsjUKtMMNTTjtUUgs7lns-GVmPgOmxZO+mhZrfK+rdLh13da9Ddhgkbjm8Z-webZcI-hYd5",
  "-i-jjWR0uvJ0nnC-4gnsXw-srri246gd4PTNQRTWWRccUSVUPePNRUZWkgkUdScVggd+RgYQZH-S-LOQYRd8g8OJeaPUkmnVJoRP",
  "nNl-ZXgVyt-exWLiMlRpqSLsWXmqJnrMfRYsntg2GWhiaMjjoPnqckiWk0HXlYirqh0UPaQLbz0-a--RPQfx4ILZgg4Xb-IKhnnQ",
  "Sm7MrnULiPu-VdZVv-qXvDXjmqRraXUvnagWZltUaNZnqzooPNLloMHmpQrndaiQlrVeWX+--c-TfYNTSTP-8a7SXGXQ-TSQ-V-1",
  "-tJPKebMateUcZhtePZ7hOZPdUjx5MWehMIficQorchbegniKbLph-f-OYpphUpszE-tYttYS4vggSny-I4MIiTrIx06SxzVhVSa",
  "1POth15-v4JJoXXWgSnHqhjmgbnvmVTggqPk0TwwrUeev-RbeNRTOY-JNRNeP34-KRojjQqmcXxqTmnKWsQZVJvNtj0Qevpqkwtv",
  "djjGgnor7YnnEye2xgSTzpaJwt5M-tuorEw-okXUv0-p-BP0frXpyea2nlmsfetubWRzq0l6FX2pyQy2XV--TPTiz-XONY-R7n+P",
  "jKjWXRV4k6YfPHsT+TRN137y-+TLjckE2g1J-6kznSm-jdee4k8j-MKhfdLneQModXjPOeoQPbn3gin+KUlOfNlvYN9lgYpeJ9pc",
  "Kg02cY8EjQmNhqs-f-2khfiI-nRj--o-ppQLuopDvhhM6yahmRq6mmmdxy1aX4PTNQRTWWRccUSVUPePNRUZWkgkQ9QcZ-2S9t-c",
  "GaLgs-bSJwz27y7PXsUdLdd1Lv2Iw1bd-RbdI-7-c-JH6g8N--XO-Qc9-U--VTPZ---e-JN3WRF5h-S9-X6Yde-cVZW4-c4-Uu4c",
  "Khiz+5--RvM6w3MHaiTNv7-UY288RO7-E-8ffgU--dgSq---J-RT4h-V-UJN-ghhGu6-VYbO8+-89INhkoLnloPrmdahHlqUdVX9",
  "--b-EdNZcbPd5RRtbcRXgxfZXxe-m7fJTghNKewiYgIlwhSd+kScSgXm09OdknlDloiKuyioikntoPhjvn-l-NS5eOJjc-J-iL99",
  "X4--UQZ3--T-RMa9aJfdhJ9-0T5gH-6X6T---7-SSlTSQXFdRgWh-gkg--QNaW-og-W43ye94n-3-4hfB0k-WclX0l+--LRcY0M7",
  "3TT-7O3ecO9bNJT---1-Vi0uvp0y0ionZlstw-dssA3j62lLT3TWE0xaT-eeYZSd-USVtfdeb-QS-OlOb-POfXhTeUO-kPHa-l-j",
  "kMSgZ-J--RJ--XdgV--eQRY-i-LnfZYZeYhcvbxsVDRiY1UNUrtyp-0ZN709C-5-M--9--f--e232-8-7-MKhfdLneQModXjPOeo",
  "QPbn3gin+Ek1evI1-oL-1wV6uZ-6sRw--so-FHdcgXfh4V-saXVYR-cUZ17e-feoJ---C-55Q--y5+c--+++0---yd4PTNQRTWWR",
  "ccUSVUPePNRUZWkgkiweQf2pgUf0TRTH4O3OcWjIpuluGQaXLQgijRdkNejSh-VUcRup-atTPfKiInnQVpTUjoMlpUcPWqlqe0JW",
  "GiLMjjpPnqckjWl0dXmYirqi0ajsBcnnoWu03jkSulsbSQxoskw8STMnoRKm8IsnViiQu-LeaWv-rYvFSehlMmVTPqiVbRUgoPVd",
  "UilujjOMGknLnloPqmdZhPkqUdVW9--b-IbgYbaPb4MyrabQWfweNIwc-l6dGQLfcNbufVdaiteQa7hPaPeVky6JXfhfMfjcJosH",
  "icehniRcdph-g-HPffXLfipM-jPjkPfvlWWWeo-QvOKUjeJjntMjmaUfPMngVgUos-hrISjSSRbHiUlcehbWiqhQObbltfvhlKgg",
  "UlkQHxlecKif-MPfeigst0LRojjFpMcWwqSmnSWsPZVYv0tj0NbtnnhtqtbggRdlmp4WkkCvbzueHOhYYJfbnOxbcWZQf1WSTXdi",
  "0X-Fj2hLZr1gc4pnpuKTvUeSf1sPn9PTpcHOlpWI-yekoVmyUVab-kuMxmfefUeni1h3yMKHoe7aHax04v-6FOmfoH5j4M-9n2qV",
  "q-mghh7n-m-VOqolIwnYVwIgsXXnwYLLv-prw-LVmPgOmxZO+mJZrfK+rdLh13da9DXbaeVdg2T-qYVTWP-bSXz5c9ddQLuopDvh",
  "hM6yahmRq6mmmdxy1aX4PTNQRTWWRccUSVUPePNRUZWkgkJxQdg4RKTT2pPiN6h5PTRlnVvUWLNfbPGkmnVhoMinOm-ZYgWyt-fx",
  "XTiblSNrTYsXYmrEosXLSZtouh3NOlmeQPntKrugomIp4ObOcmvum4MfgpJRwx739-VtOfb1LTM6gXsM-VWkqrUWp-HvrGlLTx-Z",
  "hdZy-ubyFXNmqRraYUvnagWZltIaiZnqzooMHoruSusvLxtkMoLrxbkcP---i-OnWaWTbn-493QmDhN7XaR7o-x-pJPKebMateUc",
  "ZhtePZ7hOZPdUjx5FUbebJcfZOlpZeYbdkfOYame8c-PPnnfKnqxU-rXLrIn3teeemw-J3LJaojOpsyRprfZkURtmGlZtx-nwVar",
  "aQMiUpbtkloiCpxoXViis0n2JgfabmKfvPrgZXMPa6NaaMdbnnuHSpkkRqndYxrTnoMXtJaLZw1uk1JewqqkwtvdjjUgnos7YnnC",
  "ye2xgHIlbcNifrJ1fgadUi5aVXbgm4b-Bp8n0gy7nZ-vSv1oT23kfQ7z9u-VMuhqTquRM-3jqtOr3Gbgg-pzL2IbLbgajewcyuXa",
  "TkGQVXWtvzr-2GNlemG4i3L-8m1pUo-lfgg6m+l-SEnlKRtkVStjdpUUktVVgt8mot-KUlOfNlvYN9lgYpeJ9pcKg02cY8Beihlc",
  "kn9a-xfcadW-iZe6-j-kkQLuopDvhhM6yahmRq6mmmdxy1aX4PTNQRTWWRccUSVUPePNRUZWkgkV-POj-5UkS-kpWQfW-LOHWjib",
  "QaOEQUkSQrsamUWnUbU-edlb3U-k2QRphsZxyMfzTeUyJvzemZF0v0o+GVcUcJzz5P37s1SW1-WLcpz87y-FPnROgfW-o-ndSTid",
  "8RNQ-YfWo-EbqvwZbv-H0wdqrN3-eTie3-zg4IcorvWwfcZ0sRlbEqyQfnMsv4ttKPknqNpnqRtofcjHnsWJXZ---d-bSUMSRVSm",
  "--ZxTJfb-1PN-V-n-MPNacZJYqcSaXfqbMX4eMXMaRgu3GbjmjIjnhOtwhmOjlsnMghtm-R-KPUkfK6k-O-iqkgMk-gSga5--I-G",
  "MesnSsw2PsvjdLNVxpepdx1-P0OMqZYHhToasjknhPownOULhrzm1VMPLkk1P-d-hjjOQW-TPXYfL7WfNMwrrKRuHT5ybuRae0YN",
  "dg381r8FevpqkvtvdjiUgnor7YnnEye2xgNUnePElhtU3hPcfWl7cYaOjo6d-Cc+b1Oc8oZ-Zvx2TW34lQm90+Y-IS5s1I15SH--",
  "ud4V2-XPqr-0+X-XMmnKNvN9c-7jPaxY-PKO58d3--hSwqyB-u-L--y-1f0-wrsr-x-w-SCmliRtkVStjdpUTktVVgs8mot-KUlO",
  "fNlvYN9lgYpeJ9pcKg02cY8By2ecwZj-W--zcgxq-2Yy--3-4YFOxrrGxjkP81djpUt8ooofz13cZ4PTNQRTWWRccUSVUPePNRUZ",
  "WkgkT-uVe-6UgOcWOxK-P-MTI0k5WaYUXpmSFvxyIszQtyMY-kirX94-a8KTjHlSqrTMtXYOrPosYgSZtouh3FRnoNTppvNtwiqO",
  "dr7jKsfoywo7KT7eOb1jjfi-ZRHZi6NNO-2by+fHJjppMUo9OtpWkkSw-XfbLx-tZxEWilpQqZWKumZfVYksTZhYmpynnNLgjnKm",
  "knOplcZgHjpTcUV8+-a-aayQUivV---+QbHoe-ZMJcv-V-PMTghfPewiYgdlwhSd+kDcSgXm08IXehFMficRoschbegniRbdph-f",
  "-DbrrjXru1M-vTvUTr7Viiiq0-M7UJa2XG26-M25tayNf70ozM7--X+GZqZYMhOoasjlnhLownLUhhrzm1VwbPIeev-UXxeaKYd-",
  "PSSSMr34ZOM94gW-7xR--H78KriPYPR--g5-EfwqrlxuwekkVhops8ZooFzf3yhGNnefQliuO4hjcNKl8dYaejp7d-Bo7myQwRlh",
  "9usaznY0WjTY6x7s-GXtgpNpsaM-1hosZL2XJee-nxd0WlkVqkto7m9YEPOuY-gQK35+1--WOmfoE5k5N-9o2qVJ-mhih7n-m-GM",
  "jheNpgROqfZlRQgqRRdp5ikp-KUlOfNlvYN9lgYpeJ9pcKg02cY8FNihlcln+a-xfObdW-NKf7-j-kkGOwrrGxjjP81cjoUt8ooo",
  "fz03cZ4PTNQRTWWRccUSVUPePNRUZWkgkSkPWe-kR-i-3ILR-W-PZJcWe90+NSjfjZprrMmsLmsGq-dOkO2x-j2TQ5x8G--NR-tQ",
  "9-Mk-PkQX-+-T-IPi70Jhg-K--QkiSZ-YN-h7i-k-JY6PKTdS-d--WjTZjfLMUiYTXk-UZx3cOi2-G73OyyH+-RtpS--7n-Bh-no",
  "Tl20W--X9zfo-dUcZk----KGsvyGywza1xnksRv1fogh---m-VgyPZUPc---+dTIYVViPJ-d-b-POOkmjEi0mckhp0lPh-oMhNkb",
  "q4-GSsWsKtwqM26qvSVv1wLpr3v-t-WSYumOvy5H-yeyzHu+1mmlt4-J+UGjxsFx17ay0oitMa2vjui26-T5UT0kjDsezO3tvysM",
  "z7UhfasX+a-TgZcQWXd-X8xbWMZU-KRIPXQ44-RNwrrYyukP5ybJvTe0KhdI38Rr9Nizuuo0xzhnnYkrsw-crrB2i61kTbtVlBro",
  "0T+opjmUV-jegkpv-k-Fb-b+PT-XM-6ae-WU--gKR-c-4-HO-ooJo-XK--V--X--QN2d-n-g-VOamqQaa7Y95LGXVU-gNS46bV--",
  "RM2vbF-0-L--4-7J6-2Yyx-3-2-QIrqnMypaPyohuZLpyHalx-qty-FZqTkSq0dS-NldujO-uhKl57hd-GVTVtUtU-Q-5oMXUf-Q",
  "hQ--P-ssUPystDyllJ+2elqVu+qqqg125eb4PTNQRTWWRccUSVUPePNRUZWkgkS2kTDbwn2Z7WRng-m+UTPWsZ0r0KMTnrTwyzUN",
  "0PuzWy-UIPV+5-a9QJ1Q4O9cWP-Iq5+S7-qVQP-7-0-NXV2aFe3gL7-w53V5-xU6J2--W-MhqeRlQmwsy1hiOsjqKHhvSqMu6Ghw",
  "22UG1-L62jxxX9-ksNZ+-5m+MQy2XTcLYN+2RvOU08IWxb35-a4MQlorPrOsGuqhdJTouYhZa---f-XmrTIlom-492lmEhq7pOR7",
  "o-w-PMOjkiGhzlJjOnzkVf-nVfVjap3-JTTvtGtwqL26ZwqsY1wNWO3v-t-OR4cMOe7-P-8I8gP3-+RvRO--V-NPT+5N-i-N--bM",
  "gVG-8c7v---9-GS-UTRTU-XhmacVZp-jJP7Wm-flPvcpQ0cU9X6ILTUrP-PQMnrd129MRZY3H+6ZR-+Zc7WRbVQLS---T-Hcuopj",
  "usucihTfmnq5XmmDxd0wfKSfVQO9YoO-RiMgvd-UPLj8c-U-MV-g5H3hXL-1zc6YY78PJV-4-Z-JLcfZJX9OO--a5hPe-cSSv-4-",
  "W-ZtWaXr0Q-u-hSrH2R-LMJ+--8--SR5yeC-2-K--6-9o9-5z00-6-5-HTf41Lg2oP-1b7Id3-oLe--46--GhxQsNx8lI-ysl2qW",
  "-2oXt--oL-INnmqHps-R-2kMfPb-nRj--o-ppXS1vwG1noE-5hOtYx-tssj357ge4PTNQRTWWRccUSVUPePNRUZWkgkc-XMY-5Qi",
  "T-3WfR-icHOKW1Z9W9OIOaeUkmmKhoQhnJl-YXfVxs-exFYngqXvwPdxcdrQJtxcNQeytzm8QEophTPqwMuxjrqds7ketfpyLpSO",
  "TkKOXjg-j--XgKZz5GTY+15x9-MMjppSUo9OtpWkMSw-XfbJx-NZxIamquVudbYzqdkadOwFQmcPt2rsPJwz2K203J51VoZNYVSX",
  "kl---R-SpuLUPZp-e-5MpHkN+PTU+r-d-rRPcebMateUcZhtePG7hOZPdUjx5NYgMgNgJdGptdjdfiojSdeqi-g-UIi4wH47-I-8",
  "o89P4-ivvT3--Q-GMdrmKsv1NKuicnXVwpdocw0-qzKXoXXWgHnOqhjmgbIvmVTggqyk0azzbi50y-P-zPdMWR-IHSewV67-Wc6f",
  "1G73uM-8K45Mo+Kbnqf--Z-HgxrsmyvxfllWipqt9HppG0g4ziba900Fl3-M-34y1F7-yihf5+-z-CZ9o0Ny7SS-wua1pnZ3XUR8",
  "z9u-JV8v5N48XG--a48O5-aOuS-3-X-VnLnrmcp8o+6KlQwm-LNH57-2--IOlfnE5j4M-8n2qUp-lghh7m-m-HMiheNpgROpfYlQ",
  "PgpRRco4hkp-GYoIjRozcR-pjcthN-tfOk45fc-Ehmkofoq-O-0jfRha-LOP+-m-nnRNwqqFwijH70binTs7nnneyz2bY4PTNQRT",
  "WWRccUSVUPePNRUZWkgkYGUSVsfWmVqdOWPuVtPSMZbekakQNXTYNdffOahJagPe-RQZOql+XqRNdVgMklNSnRShlJimSaMTniob",
  "xFSdeXJfflMjmYgfThxZTiVeomexLTdRMYXYjelnTVNfWcLMThYcUgsOPdjjMOi3InjQeeMq-RZWRr8nUrFSehlMmVTPqiVbRUgo",
  "PVdUilujjLKfilIlilMokaXeMioRaSU78-Z-GWaTWVXWynsmVVKQZqYSQqX-g1YIObdaLZsdTbYgrcOY6fNYOcTiw4FUbebJcfZO",
  "lpZeYbdkfOYame8c-CWmmeSnpxK-qWqrWm2teedlv-X2QFWlgLlovOlocVhROpiXiWqu-jtMQhQPPYKfRjaceZTfofOLZZjqdsVY",
  "YTTeZXnYkYRQIVSzLSSRVTfgnQMjeeLlhXSslOhiNRnKUQTqvoevNbtnnhtqtbggRdlmp4WkkCvbzueRSlccIjgrS1fhadUj5aHJ",
  "chn4b-GWpUgMeoTPrcachVTijRMSofpawLPkXgJgkSJ-tZgkRhtPRWW-fpVseKopuExs-J-9lohNa-klka+-a--TLjckE2g1J-6k",
  "znSm-jdee4k8j-PNkifEqhSPqgamRRhqSSdp5jlq-KUlOfNlvYN9lgYpeJ9pcKg02cY8DXbaeVdg2T-qYVTWP-bSXz5c9ddGNwqr",
  "FxjjO80cjoTs8ooofz03cZ4PTNQRTWWRccUSVUPePNRUZWkgkW-SMU-ZUgR-kRQL-Q-VUI2ZY-V-LKkglOVssInuXnULr-ePmb4y",
  "-k3PQzr2F67IS9nW27U48oXcR94+x-FWz0sJ116L48W20Y2-uK3q0Z8z-OOaPNVRTogbsTTRiQVaKSfTcpr-QJsRzPex-X3yKttG",
  "5-VplV6-2j6OMR03E4XlP80ntkYy6iRvPU3-12KMnqtIsqtMwrifmUqvZOaK---g-XNPQVOVS---hZUKTQ-1TM-T-klVJPcebMat",
  "eUcZhtKPZ7hOZPdUjx5HUsvWHRwaQ26Qwqsv1wJpY3v-t-JMvvTRVy5L-zfz0Nv-1Tmmu4-I-KGs6aNe+-I79brfUj-4P3Z-d-5-",
  "IH1laNtU0L4uwztT08XOgtt3-x-UbVSRfWTeebYQRPWP-UUONPPWXiSQyNta0wRU70RwxIg2Gjfi5+3t-PcuopjusucihTfmnq5X",
  "mmBxd0wfRL3tuG0d9L-xysaK1-sapSz4-U-DU-afM6-UP-4h39Wh+-hTt-7-2-IT+Z6K6iTI--gdga7-fMeV-5iVgWZXHtRwr+q-",
  "7PUHxP-jPW69-4--RN0t1E-x-H--1-4j3-0uvv-1-0-YGtroXzqbI0pjvaSq0Hbnz-suz-LVmPgPmxZP-mhIrfK-rdLh23da9CVy",
  "web02-T--vrqcK-xYZ--d-zzQLuopDvhhM6yahmRq6mmmdxy1aX4PTNQRTWWRccUSVUPePNRUZWkgkP6MVe-ON6Y+xMOO-e-QVOZ",
  "Sb4Y4MTdZdTjllUgmPglGk-XWeIwr-dwRKgu4R9+LU-qV5+L7-HdlU-7g0-HIqrkPQsySUNltsNU+mgvir0zr+JVjQMYhak+--SW",
  "O-WVKNPhblj--RdsyyKdx-N2yfttF5-gokL5-1S6GYlosMsbZWxpciOJNuWckapr1qqJKc7+J+7+L-9bc3L7-SzbS---y-acRWRb",
  "WK-k--WSLL0-eQM-R-c-TURegeOdvhWfcjvgGb9jKbKfWlz7GjrtrKruoJ04oXoqtzuKVY1t-W-OIwwoQwz6K-0g00Lv-2nXQv5-",
  "L-JGl0vQ03+J03YkwQd4xXUl59-y8FJtcbQkWrKvmoqlfrzrRXllv2p4SwvMacTX+v7wJPMUb-KqqNtr3a+VHd3aH+6eT-eP67Kg",
  "-Utps---Z-Mm4yzs414mrrHowx0-PvvE6m+5pKOqHhLnSwX6klfiMn+fbRgmr9g-IR-wjKX-gI-4cY9Ph+bcfQ-X-2kKJ-jZMgfl",
  "P-kfigPikJT2X-o-a-gVHQyUWW-V-hSLT2M-MVo---i--IRpNrK8I8Q--r5OYt-pklk-q-p-aKVtRK1VdH1rlxcKs1ddo0-uw1-C",
  "aqUlTq1eT-rlevjP-vhQm67he-Npuswnwy-m-8TJFph-VKZ--u-vvJOxrsGxkkI81djpUt8poofz13ca4PTNQRTWWRccUSVUPePN",
  "RUZWkgkS-MPZklR-N-VOYM-c-OUKgl6bd-ZJgchWmopXjqNjpHn-NQiL0v-gzSiyq1h56Bn8mcZ6UZ7nYhV839w-JRqrjJssyJwz",
  "TtrJu9mTvhr0zr9Kc-WIelX-m--VUP-f-INgrkoZ--HbqwwZbv-I0wdrUJ3-eQiTV-0g4MborvPvecZ0sGlbNqxIfRdsu4stLR5h",
  "iHh9-M-ifUbM9-MVtT---X-dRbPpVUi----XRKFa-ecV-P---bPNacZJYqcSaXfqbMX4eMXMaRgu3DWdgdLehbQnrbhbdgmhQaco",
  "g+e-PTxxpKx08N-1h12hx-3Tpow6-E-MJiwrLw06ZxzLhsRLQuiUT15-u4MGraZIiUpLtkRoidpxoYViis0n2RbaTW6aU-i-TWNV",
  "UQ-EZVbxb78-HPvqqRxtje4xRtuZdzQKcI270q8GfwqrlxuwekkVhops8ZooDzf3yhVG900Pl4-I-3by1P7-zfeL5--S-Ay-Zha6",
  "jvdk4jc9dv+-sYt-7f2-XO7u3Ee7oL--P26VS-Pnst-2-U-XMRdTTab+q-8dZRyR-ETS7d-4--TLjckE2g1J-6kznSm-jdee4k8j",
  "-aPvtqJ1QdH2rlxcHs2ddV1-uw1-FarUlTr1eT-rlevjP-vhHm67ie-Cuff1s13-e-fRsruI-ydv--z-00DQzttIzlmR+3elqWv+",
  "qqqh125eb4PTNQRTWWRccUSVUPePNRUZWkgkq4ckX+xT4o9cEoS-o-KRJrux2t2NUUXURzY2bVeLPadW-cIPVd8-YccZyL1L56PT",
  "8Pc26e37ndEo839w-NWWvnFRQ2I03pxvRY-pkzlv43v-IpzaSeuv5c79arKbsyOHpNuzq3-PTrxxRBw-W1xessZ4-fnjf4-0h5MT",
  "w03T4JHN80ZQknz6iTvQ13-1XJOilLMompIrnebiQmrVeWX+--c-snrRNmob-493HmQha7JPM7V-x-pSHdecMbtfVdaitePa7LPZ",
  "PdUjx5JXfhfMfiHJoscicehniRcdph-f-NIh3RMV6-Y-aMhXc2-9uJb2--Z-KVP5aGe9-S68wRTlO+3S2S+--4-VSWMKTadbNjUT",
  "UVdXfSPNaiX-ikhlkffqljzkwldcPhe-XeCJhfrszLh4cPM6SsX-6K24XI8gQPc--+0ePduopjvsuIiiTfmnq6XmmDxd1wfPNfPd",
  "Hae-Q-0TgPbV-NPXebi-d-KShf5I3-QN-1R16uV78UJXd4-d-LPbZZKaeMK--ae+MV-bRYV-5-v-eYWXcWfatFvrTWPhXzSTSqsw",
  "I-zJPngpI6l6O-+p3rWr-nhii8H-n-IHjifOqhSPqgZmRQhqSSdp5ilq-CbsVmUs2fU-snfxlQ-xjRn79jf-DXbaeVdg2T-qYVTW",
  "P-bSXz5c9ddSNwqrCwjjO70cjoTs7onney02cZ4PTNQRTWWRccUSVUPePNRUZWkgkW6Ybp-zr6R-yFqN-q-KULawz4v4KQaHbQgi",
  "jRdkNejSh-VUcRup-atKUkcnUrsNOuYZoPIquZNUavqvj5FVghZHiioOmpbjhVkzbWlXhqphzId6bP112-8--QcO8z6FOx-26ie-",
  "OPdjjMOi3InjQeeMq-RZWRr8nUrDWimpQqZXTumZgWZlsJZhYnpynoLKfilIlilMokaXeMioRaSU78-Z-wSwOMLfV-9-fWrMPv-S",
  "LO-V-1-tPNacZJYqcSaXfqbMX4eMXMaRgu3ISacaIaeYMjnYdXacidMXYkd6b+PQggYMgjqN-kQklQgGmXXXfp-RwOKUjeJjntMj",
  "maUfPMngVgUos-hrHRiRQQaMhTkbdgaVhpgPNaakreuXooKjupn3J0IJgYli-PiiWljvw3HNlggNmiYTtmPikPToMWSVsxqgxNbt",
  "nnhtqtbggRdlmp4WkkCvbzueGQLZaLgdpQzdeYbSg3YTVZek2Z-IcvKmTkuaVxihinbZopNMYulLg2HUqdmPmpXP-zflpKnzUMMc",
  "-lvbxeYXYdKgbuawrEXQhX0TUTqsxo-zTLjckE2g1J-6kznSm-jdee4k8j-PNkifOqhTPrgamSRhrSSeq6jFq-KUlOfNlvYN9lgY",
  "peJ9pcKg02cY8BaedhYhj6W-tcYXZS-eVb38f-ggQLuopDvhhM6yahmRq6mmmdxy1aX4PTNQRTWWRccUSVUPePNRUZWkgkW5TYb-",
  "zq5M+ePqQ-V-GQNsZy3N3GQaXbJgijRdkNejSi-VUcRup-btVRhZkQMpRWMVWMpNMqWeQXrmsf2BYjkdPllrRpsemlZn3fZobkus",
  "k3VTKaLPst4R58Qpi0rxHRo2Wxp1-HQfklOQk5KplSffNr-TbXTs9oVtDXjmqRraXUvnagWZltULiZnqzooVKvz2G1z2I50rovKz",
  "4irjl---T-XnrWNmXnc49UNnGhb7VNJ8o-x-ZQObdaLZsdTbYgrJOY6fNYOcTiw4FYfNfNgjdSptdjdfiojJceqi-g-IXoogLorS",
  "G-sXssXn3ufffnx-N3JMXlgLmpvOmKcWhROqjXiWqu-ktEYyihLqWxS1rLwqlx5wPdqq08v+SrqllwZp5q2rWiRVk-CZlRnlxy5U",
  "QnjjQplMWwpSlnGWMPZUYv0tj0PcuopjusuciJTfmnq5XmmDxd0wfcHwnoZurZD-rsmpOu-mhjnsy-n-Dn6VxLv5kg8XUtymRz0P",
  "dY5w6r-HWreoQNLMQ-0gnPYo1WYdd-mwczJUSTYSbWpVrnPSLdTvOPOmosj+vTLjckE2g1J-6kznSm-jdee4k8j-HOljgPriUQsh",
  "bnTSisTTfr7Imr-NXoRiQoybQ-oibsgM-sfNj34fF+EYcbfWfh4U-raJVXQ-cTZ16d+eeQLuopDvhhM6yahmRq6mmmdxy1aX4PTN",
  "QRTWWRccUSVUPePNRUZWkgkguRIN0neudylXEY2d1XaUhknsjsROYIZOeghPbiLchQf-TSaPsn-YrTdtlwF01Mi3hGw1Zy2iqcj3",
  "y4r-IWghaMLioGmqbjiWk0cWlYhrqh0TkuFJpop0v14XQevmtPKkyptlx9PQfklOQk5KplSffNr-TbJTs9oVtFSehlMmVTPqiVbR",
  "UgoPVdUilujjTFmpsQsqtMvrifmUpvMiMb---g-pkTQQXTk-160jKKUn4YJK4l-u-mPNacZJYqcSaXfqbMX4eMXMaRgu3FUbebJc",
  "fZOlpZeYbdkfOYame8c-IHhhZMhkrN-lQllQgwnYYXfq-RwMLcqlKqu0TqtFbmWTvocnbvz-oyMQhQPPYKfRjaceZTfofOLZZjqd",
  "sYcbWXiKbrcncVTMYW2GWWVZXjjqRO4zzJd1rO-5M13Im7LWlo--9z-NbtnnhtqtbggRdlmp4WkkCvbzueMNgWXIdamNwabVYPd0",
  "VQSWbhzW-LauZlRjsYUwhHKmZYnoVRMtkuf0IY4r0G0Rbd--taXk1cKTpR-z9p-bFTVaUdYqWsoRTNeUxPRQnptk-wTLjckE2g1J",
  "-6kznSm-jdee4k8j-MKhfdLneQModXjPOeoQPbn3gin+HZqTkSq0dS-qldujO-uhPl57Gd-Eeihlcln+N-xfcbdW-iZf7-j-kGQL",
  "uopDvhhM6yahmRq6mmmdxy1aX4PTNQRTWWRccUSVUPePNRUZWkgkMwKcf2pgPf0nQLI4f3NcWjlpukuZWgcgHloQOipSjoNn-MZh",
  "Jzu-gybWmfpWuvMMwbEqvNswbjWdxsyl7MOkleLmmsIqtfnmOo4Iapclutl4PMrfIQlmxsz1QjStkqMNQvmqTuVVWkqqTVp+CuqX",
  "llTx-MgdYy-ubyLXjnrIraYUwnKhXNmtKajZoqzopLKfilIlilMokaXeMioRaSU78-Z-oWngjLkj-XXziiCdm3lfd3k-t-lPNacZ",
  "JYqcSaXfqbMX4eMXMaRgu3JUbebJcfZHlpZeYbdkfOYame8c-QYpphHpszK-tZttHo4vggQoy-a4OQJxsLx17ax0LNtKa1Wjui26",
  "-v5bLwEffoavhVpruoQv3udJooy6s8UlTggrOk0lxlUSKif-PffEigst0WO2yyF40WO-4h02Tl6ToIn+-8y-NbtnnhtqtbggRdlm",
  "p4WkkCvbzueVLpQgHmjvG5jRehYm9eabfkq8f-En6SxVv4kO8trsylkU0hGi5w6r-WawjsDswHQ-5lrvct5bchi-r1h4YSRSXRaV",
  "oUqlORKbRuNONkmri9tTLjckE2g1J-6kznSm-jdee4k8j-VLpolUwnJUwmfsXFnwOYjv-orw-KUlOfNlvYN9lgYpeJ9pcKg02cY8",
  "Gejhlcln+b-xgPbeX-iaf7-j-EkGT2wxD2ppU-6ipuZy-uttk468hf4PTNQRTWWRccUSVUPePNRUZWkgkkyLei5sjyi3qbjR7i6U",
  "fCmorwnxQNXTYNdffOahJagPe-RQZOql+XqRNdVgMklNSnRShlJimSaMTniobxFSdeXJfflMjmYgfThxZTiVeomexGq0oHvuv617",
  "+qeTaezKNq4vzr3-OPdjjMOi3InjQeeMq-RZWRr8nUrHIfjmNnWUQrjWdTWhpRWeVkmvklNLgjmKmknOpJbYgOjpTcUV89-a-Whm",
  "eUUih+z4xJhFUJ2kec2j-r-jPNacZJYqcSaXfqbMX4eMXMaRgu3ISacaIaeYMjnYdXacidMXYkd6b+QRiiaHilsG-mRmmRhxoZZY",
  "gr-SxPLWkfKkouNlnbIgQNpiWhVpt-isMQhQPPYKfRjaceZTfofOLZZjqdseihcdoihxitibZBQc8VccbfdppwQMjeeLlhXSslOh",
  "iNRnKUQTqvoevNbtnnhtqtbggRdlmp4WkkCvbzueMNgWXIdamNwabVYPd0VQSWbhzW-GWpUgMeoTPrcachVTijRMSofpawLPkXgJ",
  "gkSJ-tZgkRhtPRWW-fpVsbVTVaUdYqWsoRTNeUxFRQnptk-wTLjckE2g1J-6kznSm-jdee4k8j-MKhfdLneQModXjPOeoQPbn3gi",
  "n+KUlOfNlvYN9lgYpeJ9pcKg02cY8CbfeiZhk6X-ucZXaT-fWb39g-MhIR0uvJ0nnS-4LnsXw-ssri246gI"
];

// src/detectors/words/surprise.ts
var SYMBOLS = 27;
var TABLE_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-";
var STEPS_PER_BIT = 4;
var DIGIT_BITS = 3.3;
var SYMBOL_BITS = 5;
var SEPARATOR_BITS = 1.5;
var FOREIGN_BITS = 2.5;
var RUN_BITS = 1;
var CASE_BITS = 1;
var WORD_BITS_PER_LETTER = [0, 9, 8, 5.4, 5.4, 5.2, 5, 4.8, 4.7];
var table;
function surpriseOf(text) {
  const runs = letterRuns(text);
  let bits = 0;
  let wordChars = 0;
  let longestWord = 0;
  for (const run of runs) {
    bits += run.bits;
    if (!run.isWord) continue;
    wordChars += run.end - run.start;
    longestWord = Math.max(longestWord, run.end - run.start);
  }
  let runChars = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (at > 0 && continuesRun(text.charCodeAt(at - 1), code)) {
      runChars++;
      if (!isLetter(code)) bits += RUN_BITS;
      continue;
    }
    if (isLetter(code)) continue;
    if (code >= 48 && code <= 57) bits += DIGIT_BITS;
    else if (code >= 128) bits += FOREIGN_BITS;
    else bits += isSeparator2(code) ? SEPARATOR_BITS : SYMBOL_BITS;
  }
  const length = text.length || 1;
  return {
    bits,
    bitsPerChar: bits / length,
    wordShare: wordChars / length,
    longestWord,
    runShare: runChars / length
  };
}
function letterRuns(text) {
  const runs = [];
  let at = 0;
  while (at < text.length) {
    if (!isLetter(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const end = letterRunEnd(text, at);
    runs.push(measure(text, at, end));
    at = end;
  }
  return runs;
}
function letterRunEnd(text, start) {
  let at = start + 1;
  const opensWithCapital = isCapital(text.charCodeAt(start));
  if (opensWithCapital && at < text.length && isCapital(text.charCodeAt(at))) {
    while (at < text.length && isCapital(text.charCodeAt(at))) at++;
    const next = text.charCodeAt(at);
    return at < text.length && isLetter(next) && at - start > 1 ? at - 1 : at;
  }
  while (at < text.length && isSmall(text.charCodeAt(at))) at++;
  return at;
}
function measure(text, start, end) {
  table ??= unpack2();
  let steps = 0;
  let bits = 0;
  let a = 0;
  let b = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const c = (code | 32) - 96;
    const step = table[(a * SYMBOLS + b) * SYMBOLS + c] ?? 0;
    steps += step;
    bits += at > start && continuesRun(text.charCodeAt(at - 1), code) ? RUN_BITS : step / STEPS_PER_BIT;
    if (at > start && isCapital(code) !== isCapital(text.charCodeAt(at - 1)) && at - start > 1)
      bits += CASE_BITS;
    a = b;
    b = c;
  }
  const length = end - start;
  const ending = (table[(a * SYMBOLS + b) * SYMBOLS] ?? 0) / STEPS_PER_BIT;
  const limit = WORD_BITS_PER_LETTER[Math.min(length, WORD_BITS_PER_LETTER.length - 1)] ?? 0;
  const isWord = length >= 3 && steps / STEPS_PER_BIT / length <= limit;
  return { start, end, bits: bits + (isWord ? ending : 0), isWord };
}
function continuesRun(before, code) {
  if (before === code) return true;
  const isPair = isDigit(before) && isDigit(code) || isLetter(before) && isLetter(code);
  return isPair && Math.abs((before | 32) - (code | 32)) === 1;
}
function isLetter(code) {
  const small = code | 32;
  return small >= 97 && small <= 122;
}
function isSmall(code) {
  return code >= 97 && code <= 122;
}
function isCapital(code) {
  return code >= 65 && code <= 90;
}
function isDigit(code) {
  return code >= 48 && code <= 57;
}
function isSeparator2(code) {
  return code === 95 || code === 45 || code === 46 || code === 47 || code === 58 || code === 32;
}
function unpack2() {
  const steps = new Map([...TABLE_ALPHABET].map((character, index) => [character, index]));
  return Uint8Array.from(LETTER_TABLE.join(""), (character) => steps.get(character) ?? 0);
}

// src/detectors/assignment/is-value.ts
var TEMPLATE = /\$\{|\{\{|\}\}|#\{|<%|%>|\$\(|\$\[\[|^@{1,2}[A-Za-z][A-Za-z._-]*@{1,2}$|^__\w+__$|^%[A-Z][A-Z0-9_.]*%$|^%[a-z][a-z_.]*%$|^\[\[|^\{[\w.:-]*\}$|^<[^<>]*>$|^\[[A-Za-z][A-Za-z_ .-]*\]$|\\\(|^%\(\w+\)s$|^:[a-z_]+$|^\?$|^%[-+0-9.]*[a-zA-Z]$|\{[0-9]\}|^=\w+\(|^\$[A-Z_][A-Z0-9_]*$/;
var REFERENCE2 = /^(?:(?:arn|urn|ssm|env|file|op|vault|secret|secretref|secretmanager|awssm|gcpsm|azurekv|keyvault|keychain|ref|sops|kms|akv|doppler|infisical|projects|classpath|resource|var|local|data|module|each|self|inputs|outputs|secrets|vars|steps|needs|github|env|context|parameters|pipeline|process)(?:\+\w+)?[:./](?!\/\/[^/]*:[^/]*@)[\w$.\-/:#*@[\]'"]*)$|^@Microsoft\.KeyVault\(|^\$env:\w+$|^!(?:vault|Ref|Sub|GetAtt|secret|env|include|reference|ImportValue|Join)\b/i;
var CONSTANT = /^(?:true|false|null|nil|none|undefined|nan|yes|no|on|off|void|self|this|n\/?a|unset|empty|default|auto|inherit|required|optional|string|str|text|number|int|integer|float|boolean|bool|bytes|object|array|list|dict|map|any|unknown|never|function|date|uuid|secret|password|bearer|basic|token|digest|hidden|input|plain|prompt|ask|stdin|disabled|enabled)$/i;
var DIGEST = /^(?:sha(?:1|224|256|384|512)|md5|blake2[bs]?|blake3|h1)[-:=]|^\$(?:2[abxy]?|1|5|6|7|y|gy|argon2(?:id?|d)|scrypt|pbkdf2(?:-\w+)?|apr1|P|H|sha1|S)\$|^\{(?:SSHA|SHA|MD5|SMD5|CRYPT|bcrypt|pbkdf2|noop)\d*\}|^pbkdf2[_:]|^bcrypt[_$]|^SCRAM-SHA/i;
var ENCRYPTED = /^ENC\[|^ENC\(|^AQICA|^\$ANSIBLE_VAULT|^vault:v\d+:|^\{cipher\}|^AgA[A-Za-z0-9+/=]{60,}|^age1[a-z0-9]{20,}/;
var SCHEME = /^[a-z][a-z0-9+.-]{1,20}:\/\/|^(?:mailto|tel|data|javascript|about|blob|cid|jdbc):|^www\./i;
var EXPRESSION = /\w\(|=>|&&|\|\||^[[{(]|^["'`]/;
var EXPRESSION_CLASS = /\[\^?[^\]]*[A-Za-z0-9]-[A-Za-z0-9][^\]]*\]|\{\d+,\d*\}$|\(\?[:=!<P]/;
var FORMAT = /^[A-Za-z0-9_\-.:/= ]*(?:%[sdvqxi]|\{[A-Za-z_][\w.]*\})[A-Za-z0-9_\-.:/= ]*$/;
var VARIABLE = /^\$[A-Za-z_][\w./:-]*$/;
var ALIAS = /^[&*@!][A-Za-z_][\w./:-]*$/;
var CODE = /\)\s*[;,{]?$|^\w+(?:\??\.\w+)+$|\w\[['"\w]+\]|->|::|[!=]==?\s|\breturn\b|^(?:new|await|async|function|lambda|const|let|var|not|if|else|typeof|class|def|self|this|super|throw|raise|yield|import|from)\b|^<[A-Za-z/]|\+\s*\w+$|^\w+\s*\?\s|;$|\{$/;
var FILE_NAME = /^[\w.\-/\\~ ]+\.(?:pem|key|crt|cer|der|p12|pfx|jks|txt|json|ya?ml|xml|html?|cfg|conf|ini|properties|env|sh|py|rb|js|ts|go|java|cs|php|png|jpe?g|gif|svg|ico|css|md|log|db|sqlite|bak|tmp|lock|gpg|asc|pub|zip|tar|gz|exe|dll|so|enc|sock|csv|toml)(?::\d{1,6}){0,2}$/i;
var PATH = /^(?:\.{0,2}\/|~\/|[A-Za-z]:[\\/]|\\\\)[\w.$@+ \-/\\{}*]*$|^[\w.-]+(?:\/[\w.@-]+){2,}\/?$/;
var ROOTED_PATH = /^\/(?:Users|home|etc|var|opt|usr|tmp|mnt|srv|root|run|data|app|proc|dev)\/[\w./-]*$/;
var ADDRESS = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$|^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?:com|org|net|io|dev|app|local|internal|svc|cloud|co|edu|gov|ai)(?::\d+)?(?:\/\S*)?$|^\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?$/i;
var PATTERN = /\[[^\]]*\w-\w[^\]]*\]|\\[dwsbDWSB]\b|\(\?[:=!<P]|\.\*|\.\+|\{\d+,\d*\}|^\^|^\/.*\/[gimsuy]*$/;
var SELECTOR = /^[#.][A-Za-z][\w-]*$|^\[?[a-z]+\[\w+[~^$*]?=|^\/\/\w+\[@|^(?:input|button|form)[#.[]/;
var DATE_OR_VERSION = /^\d{4}[-/]\d\d[-/]\d\d|^v?\d+(?:\.\d+)+(?:[-+][\w.]+)?$|^\d{1,2}:\d\d(?::\d\d)?$|^\d+(?:\.\d+)?\s?(?:ms|s|m|h|d|px|em|rem|%|[kmg]i?b)$/i;
function whyNoValue(raw, context) {
  const text = plainText(raw);
  if (text.trim() === "") return "empty";
  if (ENCRYPTED.test(text)) return "encrypted";
  if (TEMPLATE.test(text)) return "template";
  if (CONSTANT.test(text)) return "constant";
  if (DIGEST.test(text)) return "digest";
  if (REFERENCE2.test(text)) return "reference";
  if (SCHEME.test(text)) return "address";
  const bare = context.form !== "quoted";
  if (EXPRESSION_CLASS.test(text)) return "pattern";
  if (DATE_OR_VERSION.test(text)) return "constant";
  if (bare && whyBareIsCode(text, context)) return "code";
  if (!bare && isJoined(context)) return "code";
  if (looksRandom(text)) return void 0;
  if (FORMAT.test(text) && surpriseOf(text).wordShare > 0.55) return "template";
  if (VARIABLE.test(text)) return "reference";
  if (ALIAS.test(text)) return "alias";
  if (ADDRESS.test(text)) return "address";
  if (PATTERN.test(text) || SELECTOR.test(text)) return "pattern";
  if (bare && context.form !== "element" && CODE.test(text)) return "code";
  if (!bare && isCodeInQuotes(text)) return "code";
  if (FILE_NAME.test(text)) return "path";
  if (ROOTED_PATH.test(text) || PATH.test(text) && surpriseOf(text).wordShare > 0.4) return "path";
  if (isProse(text)) return "prose";
  if (isIdentifier(text)) return "identifier";
  return void 0;
}
function plainText(raw) {
  return raw.replace(/\\u([0-9a-fA-F]{4})/g, (_, hex) => {
    const code = Number.parseInt(hex, 16);
    return code < 128 ? String.fromCharCode(code) : "Ã¤";
  });
}
var RANDOM_BITS = 34;
function looksRandom(text) {
  if (text.length < 8 || !/^[!-~]+$/.test(text) || !/[A-Za-z]/.test(text)) return false;
  const changes = text.match(/[a-z][A-Z]|[A-Z]{2}[a-z]/g)?.length ?? 0;
  if (!/\d/.test(text) && changes < 2) return false;
  const { bits, bitsPerChar, wordShare } = surpriseOf(text);
  return bits >= RANDOM_BITS && bitsPerChar >= 2.8 && wordShare < 0.34;
}
function isIdentifier(text) {
  if (/^[\w:,.-]+(?:\|[\w:,.-]+)+$/.test(text) && surpriseOf(text).wordShare >= 0.6) return true;
  if (!/^[$#@]?[A-Za-z_./:\-\d\x80-\xff]+$/.test(text)) return false;
  const digits = text.replace(/\D/g, "").length;
  const { wordShare, longestWord } = surpriseOf(text);
  const separators = text.replace(/[A-Za-z\d\x80-\xff]/g, "").length;
  const letters = text.length - digits - separators;
  if (letters === 0) return false;
  const wordLetters = wordShare * text.length / letters;
  if (digits === 0) return longestWord >= 3 && wordLetters >= (separators > 0 ? 0.6 : 0.75);
  return digits <= 2 && separators > 0 && wordLetters >= 0.9;
}
function whyBareIsCode(text, context) {
  if (context.form === "element") return /^\s*[{<$]/.test(text);
  const { language } = context;
  if (language === "code" || language === "any") {
    const isValue = context.form !== "line" && isInsideText(text, context);
    if (isValue || language === "code") return !isValue;
  }
  if (context.form === "inline" && /^[([]/.test(context.behind)) return true;
  return EXPRESSION.test(text);
}
function isInsideText(text, context) {
  return /^["'`&\\]/.test(context.behind) && /\d/.test(text);
}
function isJoined(context) {
  return /^\s*(?:\+\s*[A-Za-z_$(]|\.\s*(?:\$|(?:format|concat|join|replace|split|sub)\b)|%\s*[\w(])/.test(
    context.behind
  );
}
function isCodeInQuotes(text) {
  if (/^\$?\w+(?:\.\w+)*\(.*\)$/.test(text)) return true;
  if (/^[-\w.?&/ ]*[=:]$/.test(text)) return true;
  return /^\s|\s$/.test(text) && surpriseOf(text).wordShare > 0.3;
}
function isProse(text) {
  const blanks = text.match(/\s+/g)?.length ?? 0;
  const foreign = text.match(/[\x80-\xff]/g)?.length ?? 0;
  if (foreign > 0 && (foreign / text.length > 0.25 || blanks > 0)) return true;
  if (blanks === 0) return foreign > 0 && /^[A-Za-z\x80-\xff.!?:-]+$/.test(text);
  if (blanks >= 3 || /^[A-Za-z\s.,:;!?'()-]+$/.test(text)) return true;
  return surpriseOf(text).wordShare > 0.34 || /[a-z]{3,} [a-z]/i.test(text);
}

// src/detectors/encoded.ts
var STANDARD = /^[A-Za-z0-9+/]+={0,2}$/;
var URL_SAFE = /^[A-Za-z0-9_-]+={0,2}$/;
function decodeBase64(text) {
  if (!STANDARD.test(text) && !URL_SAFE.test(text)) return void 0;
  const body = text.replace(/=+$/, "");
  if (body.length % 4 === 1) return void 0;
  if (body.length !== text.length && text.length % 4 !== 0) return void 0;
  return Buffer.from(body, "base64url");
}
function isText(bytes) {
  if (bytes.length === 0) return false;
  for (const byte of bytes) {
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 || byte === 127) return false;
  }
  return isUtf82(bytes);
}
function decodeBase64Text(text) {
  const bytes = decodeBase64(text);
  return bytes === void 0 || !isText(bytes) ? void 0 : Buffer.from(bytes).toString("latin1");
}
function decodeBase64Json(text) {
  const bytes = decodeBase64(text);
  return bytes === void 0 ? void 0 : parseJsonObject(Buffer.from(bytes).toString("utf8"));
}
function parseJsonObject(text) {
  try {
    const value = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
  } catch {
    return void 0;
  }
}
function isUtf82(bytes) {
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0;
    const length = byte < 128 ? 1 : byte >= 194 && byte < 224 ? 2 : byte >= 224 && byte < 240 ? 3 : 4;
    if (length === 4 && (byte < 240 || byte > 244)) return false;
    for (let next = 1; next < length; next++) {
      if (((bytes[at + next] ?? 0) & 192) !== 128) return false;
    }
    at += length;
  }
  return true;
}

// src/detectors/assignment/worth.ts
var MIN_PASSWORD_BYTES = 5;
var MAX_PASSWORD_BYTES = 128;
var MIN_TOKEN_BYTES = 8;
var WEAK_NAME_ALLOWANCE = 0.15;
var STRONG_NAME_ALLOWANCE = 0.4;
var WEAK_CORE = /^(?:pass(?:word|wd|wort|phrase|code)?|p[a@4][s$5]{2}w[o0]rd|pwd|pw|secret|s3cr3t|token|key|apikey|admin|administrator|root|user|username|test|testing|tester|demo|example|sample|guest|foo|bar|baz|foobar|qux|default|change|changeme|changeit|letmein|welcome|hello|world|abc|qwerty|asdf|dummy|fake|mock|temp|tmp|my|your|some|the|new|old|this|is|not|a|real|super|very|top|valid|invalid|wrong|bad|correct|good|login|client|server|dev|prod|stage|local|postgres|mysql|redis|mongo|rabbitmq|guest|oauth|oauth2|bearer|jwt|auth|access|refresh|id|session|string|value|long|key|word|phrase|please|insert|sample|strong|random|generated|placeholder|secure|insecure|private|public|and|x|xx|xxx)+$/i;
var MAX_FREE_TEXT_BYTES = 200;
function mayBeWorth(text, name) {
  if (text.length <= MAX_PASSWORD_BYTES) return true;
  if (name.kind === "password") return false;
  return text.length <= MAX_FREE_TEXT_BYTES || /^[\w+/.~-]+={0,2}$/.test(text);
}
function worthOf(text, name, isTightPlace) {
  if (!mayBeWorth(text, name)) return "no";
  const worth = judge(text, name, isTightPlace);
  if (worth === "sure" && isWeakInBase64(text)) return "weak";
  return worth === "sure" && (name.isSample || isWeakValue(text)) ? "weak" : worth;
}
function isWeakValue(text) {
  if (/^hunter\d$/i.test(text)) return true;
  const core = text.replace(/[^A-Za-z@$]+/g, "").replace(/[@$]+$/, "");
  if (core === "") return isRun(text);
  const rest = text.length - core.length;
  if (!WEAK_CORE.test(core) && !WEAK_CORE.test(text.replace(/[\d\W_]+$/, ""))) return isRun(text);
  return rest <= 4 || /^\D*(?:1234?5?6?7?8?9?0?|0+|1+|\d)\D{0,2}$/.test(text) || !/\d/.test(text);
}
function isWeakInBase64(text) {
  const plain = text.length >= 8 && text.length % 4 === 0 ? decodeBase64Text(text) : void 0;
  if (plain === void 0 || plain.length < 5) return false;
  return isWeakValue(plain) || !/\d/.test(plain) && surpriseOf(plain).wordShare > 0.6;
}
function isRun(text) {
  return surpriseOf(text).runShare >= 0.6 || new Set(text.toLowerCase()).size <= 3;
}
function judge(text, name, isTightPlace) {
  switch (name.kind) {
    case "password":
      return passwordWorth(text, name, isTightPlace);
    case "secret": {
      const asToken = tokenWorth(text, name, isTightPlace);
      return asToken === "no" && name.strength === "strong" && !isTightPlace ? secretWorth(text) : asToken;
    }
    case "token":
    case "key": {
      const worth = tokenWorth(text, name, isTightPlace);
      return worth === "no" && name.strength === "strong" && !isTightPlace ? shortTokenWorth(text) : worth;
    }
  }
}
function passwordWorth(text, name, isTightPlace) {
  if (text.length < MIN_PASSWORD_BYTES || text.length > MAX_PASSWORD_BYTES) return "no";
  const { bits, wordShare } = surpriseOf(text);
  const digits = count(text, /\d/g);
  const signs = count(text, /[^A-Za-z0-9\s_./:-]/g);
  const letters = count(text, /[A-Za-z]/g);
  if (letters === 0 && signs === 0) {
    return /^\d+$/.test(text) && digits >= 6 && name.strength === "strong" && !isTightPlace ? "weak" : "no";
  }
  if (digits === 0 && signs === 0) {
    if (!isTightPlace && text.length >= 8 && isRandomLetters(text)) return "sure";
    return text.length >= 6 && name.strength === "strong" && !isTightPlace ? "weak" : "no";
  }
  const least = name.strength === "strong" ? 18 : 27;
  if (bits < least + (isTightPlace ? 22 : 0))
    return wordShare > 0 && bits >= 16 && !isTightPlace ? "weak" : "no";
  if (isTightPlace && wordShare > 0.34) return "no";
  return "sure";
}
function isRandomLetters(text) {
  const { bits, bitsPerChar, wordShare } = surpriseOf(text);
  const changes = count(text, /[a-z][A-Z]|[A-Z][a-z]/g);
  if (changes >= 3 && bits >= 36 && !/^(?:[A-Z]?[a-z]{2,})+$/.test(text)) return true;
  return wordShare < 0.34 && bitsPerChar >= 6.2 && bits >= 50;
}
function secretWorth(text) {
  if (text.length < 8 || text.length > MAX_PASSWORD_BYTES) return "no";
  const { bits, wordShare } = surpriseOf(text);
  const digits = count(text, /\d/g);
  const signs = count(text, /[^A-Za-z0-9\s_./:-]/g);
  if (digits + signs === 0) return "weak";
  if (bits < 40) return "weak";
  return wordShare <= 0.7 ? "sure" : "weak";
}
function tokenWorth(text, name, isTightPlace) {
  if (text.length < MIN_TOKEN_BYTES || /\s/.test(text)) return "no";
  const alphabet = alphabetOf(text);
  if (alphabet === "decimal") return "no";
  const { wordShare, longestWord, runShare, bits } = surpriseOf(text);
  const strict = isTightPlace || name.strength === "weak";
  if (runShare > 0.5) return "no";
  if (strict && text.length < 16) return "no";
  if (!/\d/.test(text) && (strict || text.length < 16 || wordShare > 0.25)) return "no";
  if (alphabet !== "hex") {
    if (longestWord >= 8 && wordShare > 0.3) return "no";
    if (wordShare > (strict ? 0.4 : 0.5)) return "no";
  }
  if (!isRandomFor(text, alphabet, strict ? WEAK_NAME_ALLOWANCE : STRONG_NAME_ALLOWANCE)) return "no";
  return bits >= (strict ? 56 : 36) ? "sure" : "no";
}
function shortTokenWorth(text) {
  if (text.length < MIN_TOKEN_BYTES || text.length > 16 || /\s/.test(text)) return "no";
  const classes = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9_./:-]/].filter((one) => one.test(text)).length;
  const { bits, wordShare, runShare } = surpriseOf(text);
  return classes >= 3 && bits >= 31 && wordShare < 0.34 && runShare < 0.4 ? "sure" : "no";
}
function count(text, expression) {
  return text.match(expression)?.length ?? 0;
}

// src/detectors/placed-value.ts
var RESERVED_HOST = /^(?:[\w-]+\.)*(?:example|invalid|test)(?:\.(?:com|org|net|edu))?$/i;
var SAMPLE_HOST = /^(?:(?:[\w-]+\.)*(?:domain|mydomain|yourdomain|your-?domain|company|mycompany|server|myserver|yourserver|site|mysite|host|hostname|foo|bar|acme)\.(?:com|org|net|local|tld|io)|(?:your|my)[\w-]*|host(?:name)?|server(?:name)?|address|domain|ip|somehost|some-host|a|b|c|x|h|foo|bar)$/i;
var LOCAL_HOST = /^(?:localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[?::1\]?|host\.docker\.internal)$/i;
var NOT_A_PASSWORD = /* @__PURE__ */ new Set([
  "empty",
  "template",
  "reference",
  "encrypted",
  "digest"
]);
function judgePlaced(password, user = "", host = "") {
  const reason = whyNoValue(password, { form: "quoted", language: "unknown", binding: "assign", behind: "" });
  if (reason !== void 0 && NOT_A_PASSWORD.has(reason)) return "no";
  if (/^(?:null|nil|none|undefined|true|false)$/i.test(password)) return "no";
  if (/^[*.•x#-]+$/i.test(password) || /\.\.\.|…|\*{3}/.test(password)) return "no";
  if (password.length < 4 || RESERVED_HOST.test(host)) return "weak";
  if (SAMPLE_HOST.test(host) && !isMadeByMachine(password)) return "weak";
  if (user !== "" && user.toLowerCase() === password.toLowerCase()) return "weak";
  if (reason === "prose" || isWeakValue(password)) return "weak";
  return "sure";
}
function isMadeByMachine(password) {
  if (password.length < 12 || !/\d/.test(password) || !/[A-Za-z]/.test(password)) return false;
  const alphabet = alphabetOf(password);
  return isRandomFor(password, alphabet) && (alphabet === "hex" || surpriseOf(password).longestWord < 4);
}
function isLocalHost(host) {
  return LOCAL_HOST.test(host.replace(/:\d+$/, ""));
}
function weakFields(worth) {
  return worth === "weak" ? { confidence: "hint", detail: "weak or sample value" } : {};
}

// src/detectors/assignment/name-place.ts
function skip(expression, text, at) {
  return matchEnd(expression, text, at) ?? at;
}
function matchEnd(expression, text, at) {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : void 0;
}

// src/detectors/assignment/read-value.ts
var MAX_VALUE_BYTES = 512;
function readQuoted(text, at) {
  let open = at;
  while (text[open] === "\\") open++;
  const depth = open - at;
  const quote = text[open];
  if (quote !== '"' && quote !== "'" && quote !== "`") return void 0;
  const triple = quote.repeat(3);
  if (depth === 0 && text.startsWith(triple, open)) return readTriple(text, open + 3, triple);
  const start = open + 1;
  const limit = Math.min(text.length, start + MAX_VALUE_BYTES);
  for (let index = start; index < limit; index++) {
    const character = text[index];
    if (character === "\n" || character === "\r") return void 0;
    if (character !== quote) continue;
    const slashes = slashesBefore(text, index, start);
    if (depth === 0 && slashes % 2 === 0) return { start, end: index, close: index + 1, form: "quoted" };
    if (depth > 0 && slashes === depth)
      return { start, end: index - depth, close: index + 1, form: "quoted" };
    if (depth > 0 && slashes < depth) return void 0;
  }
  return void 0;
}
function readTriple(text, start, triple) {
  const end = text.indexOf(triple, start);
  if (end < 0 || end - start > MAX_VALUE_BYTES) return void 0;
  const read = trimmed(text, start, end, "quoted");
  return read === void 0 ? void 0 : { ...read, close: end + triple.length };
}
function slashesBefore(text, index, floor) {
  let count2 = 0;
  while (index - count2 - 1 >= floor && text[index - count2 - 1] === "\\") count2++;
  return count2;
}
function readElement(text, at) {
  const close = text.indexOf("<", at);
  if (text.startsWith("<![CDATA[", close) && text.slice(at, close).trim() === "") {
    const end = text.indexOf("]]>", close);
    return end < 0 ? void 0 : trimmed(text, close + "<![CDATA[".length, end, "element");
  }
  if (close < 0 || close - at > MAX_VALUE_BYTES || text[close + 1] !== "/") return void 0;
  return trimmed(text, at, close, "element");
}
function trimmed(text, from, to, form) {
  const inner = text.slice(from, to);
  const start = from + (inner.length - inner.trimStart().length);
  const end = start + inner.trim().length;
  return start === end ? void 0 : { start, end, close: end, form };
}
var INLINE = /[^\s"'`<>()[\]{},;&|\\]{1,512}/y;
var SHELL_WORD = /(?:[^\s"'`<>();&|\\]|\\[^\r\n]){1,512}/y;
var LINE = /[^\r\n]{1,512}/y;
var IN_QUERY = /[?&;][\w.%[\]-]{0,60}$|[?&][^\s"'`]{0,90}[&?;][\w.-]{0,60}$/;
var LINE_START = /^[\s>]*(?:[-*][ \t]+)?(?:(?:\/\/|#|--|;|REM|@)[ \t]*)?(?:(?:export|set|setx|env|ENV|ARG|declare -x|local|readonly|let|var|val|const|define|DEFINE)[ \t]+)?["'`$*]*[\w.]*$/;
function readBare(text, at, context) {
  if (at >= text.length) return void 0;
  if (context.operator === ":" && /^[|>][-+0-9]{0,2}[ \t]*\r?\n/.test(text.slice(at, at + 8)))
    return readBlockScalar(text, at);
  if (IN_QUERY.test(context.lead)) return readWith(INLINE, text, at, "inline");
  if (context.operator === "option") return readWith(SHELL_WORD, text, at, "inline");
  if (!LINE_START.test(context.lead) || context.wasQuoted) return readWith(INLINE, text, at, "inline");
  if (context.operator === "=" && text[at - 1] === "=") {
    const word = readWith(/[^\s]{1,512}/y, text, at, "line");
    return word === void 0 ? void 0 : trimLine(text, word);
  }
  const read = readWith(LINE, text, at, "line");
  return read === void 0 ? void 0 : trimLine(text, read);
}
function readWith(expression, text, at, form) {
  expression.lastIndex = at;
  if (!expression.test(text)) return void 0;
  return { start: at, end: expression.lastIndex, close: expression.lastIndex, form };
}
function trimLine(text, read) {
  const line = text.slice(read.start, read.end);
  const comment = /[ \t]+(?:#|\/\/|;|--[ \t]|<!--).*$/.exec(line);
  const kept = (comment === null ? line : line.slice(0, comment.index)).replace(/[ \t]+\\?$/, "").replace(/[,;]$/, "");
  if (kept === "") return void 0;
  return { ...read, end: read.start + kept.length, close: read.start + kept.length };
}
function readBlockScalar(text, at) {
  const match = /[|>][-+0-9]{0,2}[ \t]*\r?\n([ \t]+)([^\r\n]{1,512})/y;
  match.lastIndex = at;
  const found = match.exec(text);
  if (found === null) return void 0;
  const value = (found[2] ?? "").trimEnd();
  const start = match.lastIndex - (found[2] ?? "").length;
  const next = /^\r?\n([ \t]*)(?=\S)/.exec(text.slice(match.lastIndex));
  if (next !== null && (next[1] ?? "").length >= (found[1] ?? "").length) return void 0;
  return { start, end: start + value.length, close: start + value.length, form: "line" };
}

// src/detectors/assignment/pair.ts
var PAIR_LEAD = /(?:^|[\s<{,([-])\\*["']?(?:name|key|Name|Key|id|env|variable|ParameterKey|parameter|header|option)\\*["']?[ \t]*(?:[:=]|=>)[ \t]*\\*["'`]?$/;
var PAIR_VALUE = /[\s,;]{0,60}(?:\\*["']?(?:type|kind|enabled|secret|sensitive|description|encrypt\w*|protected|masked)\\*["']?\s*[:=]\s*\\*["']?[\w-]{0,30}\\*["']?[\s,;]{0,40}){0,2}\\*["']?(?:value|Value|ParameterValue|val|content|defaultValue|default_value|default)\\*["']?[ \t]*(?:[:=]|=>)[ \t]*/y;
var ELEMENT_LEAD = /<[\w:.-]{1,40}(?:[ \t]+[\w:.-]{1,40}="[^"]{0,60}")*[ \t]+(?:name|key)[ \t]*=[ \t]*["']$/;
var KEY_ELEMENT = /<\/(?:key|name)>\s{0,40}<(?:string|value)>/y;
function pairedValue(text, name, closed) {
  if (ELEMENT_LEAD.test(name.lead)) {
    const open = matchEnd(/[^<>\r\n]{0,80}(?<!\/)>/y, text, closed);
    const read = open === void 0 ? void 0 : readElement(text, open);
    if (read !== void 0) return read;
  }
  if (/<(?:key|name)>$/.test(name.lead)) {
    const open = matchEnd(KEY_ELEMENT, text, name.end);
    return open === void 0 ? void 0 : readElement(text, open);
  }
  if (PAIR_LEAD.test(name.lead)) {
    const at = matchEnd(PAIR_VALUE, text, closed);
    if (at === void 0) return void 0;
    return readQuoted(text, at) ?? readBare(text, at, { operator: ":", lead: "", wasQuoted: false });
  }
  if (/\bvariable[ \t]+"$/.test(name.lead)) {
    const at = matchEnd(
      /[ \t]*\{(?:\s{0,40}(?:type|description|sensitive)[ \t]*=[^\r\n]{0,200})*\s{0,40}default[ \t]*=[ \t]*/y,
      text,
      closed
    );
    return at === void 0 ? void 0 : readQuoted(text, at);
  }
  return void 0;
}

// src/detectors/assignment/parse.ts
var BEFORE_BYTES = 96;
var AFTER_BYTES = 800;
var MAX_NAME_TAIL = 64;
var MAX_LINE_ENDS = 3;
function assignmentsAt(view, hit, wants = () => true) {
  if (!mayAssign(view, hit)) return [];
  const span = nameSpan(view, hit);
  if (span === void 0 || !wants(view.slice(span.start, span.end))) return [];
  const base = Math.max(0, span.start - BEFORE_BYTES);
  const stretch = { text: view.slice(base, span.end + AFTER_BYTES), base };
  return valuesBehind(stretch, nameIn(stretch, span)).filter(
    ({ whole }) => lineEndsIn(stretch.text, whole.start - base, whole.end - base) <= MAX_LINE_ENDS
  );
}
function isNameByte(byte) {
  return byte >= 97 && byte <= 122 || byte >= 65 && byte <= 90 || byte >= 48 && byte <= 57 || byte === 95 || byte === 45 || byte >= 128;
}
function mayAssign(view, hit) {
  let at = hit.start;
  while (at < hit.end && !isNameByte(view.byteAt(at))) at++;
  const limit = at + MAX_NAME_TAIL;
  while (at < limit && (isNameByte(view.byteAt(at)) || view.byteAt(at) === 46)) at++;
  if (at >= limit) return false;
  let blanks = 0;
  for (let steps = 0; steps < 16; steps++, at++) {
    const byte = view.byteAt(at);
    if (byte === 32 || byte === 9) blanks++;
    else if (byte === 34 || byte === 39 || byte === 96 || byte === 92 || byte === 91 || byte === 93 || byte === 125)
      continue;
    else if (byte === 42 || byte === 41) continue;
    else return OPERATOR_BYTES.has(byte) || blanks > 0;
  }
  return true;
}
var OPERATOR_BYTES = new Set([..."=:,(<>?|&\r\n-"].map((c) => c.charCodeAt(0)));
var DOT = 46;
var DASH = 45;
function nameSpan(view, hit) {
  const isPart = (byte) => byte === DOT || isNameByte(byte);
  let start = hit.start;
  while (start < hit.end && !isNameByte(view.byteAt(start))) start++;
  const lowest = Math.max(0, hit.start - BEFORE_BYTES);
  if (start === hit.start) while (start > lowest && isPart(view.byteAt(start - 1))) start--;
  let end = Math.max(start, hit.start);
  const highest = end + MAX_NAME_TAIL;
  while (end < highest && isPart(view.byteAt(end))) end++;
  const isEdge = (byte) => byte === DOT || byte === DASH;
  while (end > start && isEdge(view.byteAt(end - 1))) end--;
  while (start < end && isEdge(view.byteAt(start))) start++;
  return end - start < 2 || end < hit.start ? void 0 : { start, end };
}
function nameIn({ text, base }, span) {
  const start = span.start - base;
  const lineStart = Math.max(text.lastIndexOf("\n", start - 1), text.lastIndexOf("\r", start - 1)) + 1;
  const from = start === 0 ? 0 : lineStart;
  return {
    start,
    end: span.end - base,
    text: text.slice(start, span.end - base),
    lead: text.slice(from, start),
    isCut: from === 0 && base > 0
  };
}
var CLOSERS = /(?:\\*["'`]|[\])}]|\*\*|\[\w{0,6}\](?=[ \t]*=))*/y;
var TYPE = /(?:[ \t]*\??:[ \t]*&?(?:'static[ \t]+)?[A-Za-z_][\w.<>[\]|?, ]{0,40}?|[ \t]+[Aa]s[ \t]+\w{1,20})(?=[ \t]*=[ \t]*[@$bru]*["'`])/y;
var OPERATOR = /[ \t]*(===?|!==?|=~|=>|:=|\?\??=|\|\|=|\+=|<-|->|=|\|\||\?\?|\?:|:(?!:)|,|\(|>)/y;
var TOLD = /[ \t]+(?:is|was)(?:[ \t]+(?:now|set to|still))?:?[ \t]+(?=["'`])/y;
var NEXT_QUOTE = /[ \t]*(?:\r?\n|\r)?[ \t]*(?=\\*["'`])/y;
function valuesBehind(stretch, name) {
  const { text } = stretch;
  const found = (binding, read) => read === void 0 ? [] : [toAssignment(stretch, name, binding, read)];
  if (/[\w;)\]]:$|\bref\+$/.test(name.lead)) return [];
  const closed = skip(CLOSERS, text, name.end);
  const wasQuoted = /["'`]/.test(text.slice(name.end, closed));
  const paired = pairedValue(text, name, closed);
  if (paired !== void 0) return found("pair", paired);
  const typed = wasQuoted ? closed : skip(TYPE, text, closed);
  OPERATOR.lastIndex = typed;
  const match = OPERATOR.exec(text);
  if (match === null) {
    const told = matchEnd(TOLD, text, closed);
    if (told !== void 0) return found("assign", readQuoted(text, told));
    return found("space", spacedValue(text, name, closed, wasQuoted));
  }
  const operator = match[1] ?? "";
  const behind = OPERATOR.lastIndex;
  if (name.lead.endsWith("${")) return found("fallback", defaultInBraces(text, behind, operator));
  switch (operator) {
    case "=~":
    case "+=":
    case "->":
      return [];
    case ">":
      return found("pair", isTag(name.lead) ? readElement(text, behind) : void 0);
    case "(":
      return found("call", wasQuoted ? void 0 : readQuoted(text, skip(NEXT_QUOTE, text, behind)));
    case ",":
      return found("call", argumentValue(text, name, behind, wasQuoted));
    case "||":
    case "??":
    case "?:":
      return found("fallback", readQuoted(text, skip(BLANKS, text, behind)));
    case "==":
      if (behind === closed + 2 && /[^\s"'`=]/.test(text[behind] ?? " ")) {
        return assigned(stretch, name, behind - 1, "=", wasQuoted);
      }
      return found("compare", readQuoted(text, skip(BLANKS, text, behind)));
    case "===":
    case "!=":
    case "!==":
      return found("compare", readQuoted(text, skip(BLANKS, text, behind)));
    default:
      return assigned(stretch, name, behind, operator, wasQuoted);
  }
}
var BLANKS = /[ \t]*/y;
var WRAPPER = /[ \t]*(?:\(?(?:new[ \t]+)?(?:[\w.:]{0,40}(?:String|str|string|bytes|Buffer\.from|SecretStr|Secret|Some|Optional\.of|valueOf|fromString|of|toCharArray|encode|strdup|CString::new|to_string|ConvertTo-SecureString|quote|mkDefault|nonsensitive|sensitive)|\[\](?:byte|rune)|@)?[ \t]*\(?[ \t]*(?:-String[ \t]+)?)(?:[brufFLNR@$]{1,2})?(?=\\*["'`])/y;
var FALLBACK = /[ \t]*(?:[\w.$]{0,60}(?:getenv|environ\.get|env|fetch|get|getProperty|getOrDefault|GetEnvironmentVariable|getEnv\w{0,20}|var)\([ \t]*\\?["'][^"'\r\n]{1,80}\\?["'][ \t]*,[ \t]*(?:default[ \t]*=[ \t]*)?(?=\\*["'`])|[\w.$()[\]"'> -]{1,90}?(?:\|\||\?\?|\?:|[ \t]or[ \t])[ \t]*(?=["'`]))/y;
function assigned(stretch, name, behind, operator, wasQuoted) {
  const { text } = stretch;
  const found = (binding, read) => read === void 0 ? [] : [toAssignment(stretch, name, binding, read)];
  const quoteAt = matchEnd(WRAPPER, text, behind) ?? matchEnd(NEXT_QUOTE, text, behind);
  if (quoteAt !== void 0) {
    if (closesString(text, name, behind, quoteAt)) return [];
    return found("assign", readQuoted(text, quoteAt));
  }
  const fallbackAt = matchEnd(FALLBACK, text, behind);
  if (fallbackAt !== void 0) return found("fallback", readQuoted(text, fallbackAt));
  const at = skip(BLANKS, text, behind);
  if (text[at] === "[" || text[at] === "{") return listValues(stretch, name, at);
  return found("assign", readBare(text, at, { operator, lead: name.lead, wasQuoted }));
}
function closesString(text, name, behind, quoteAt) {
  const quote = text[quoteAt];
  if (quote === void 0 || quote === "\\" || quoteAt > behind + 1 || name.isCut) return false;
  const before = (name.lead + text.slice(name.end, quoteAt)).replace(/\w'(?=\w)|\\./g, "");
  return before.split(quote).length % 2 === 0;
}
function listValues(stretch, name, at) {
  const { text } = stretch;
  const found = [];
  let next = at + 1;
  for (let count2 = 0; count2 < 16; count2++) {
    const quoteAt = matchEnd(/[ \t]*(?:\r?\n)?[ \t]*(?=\\*["'`])/y, text, next);
    const read = quoteAt === void 0 ? void 0 : readQuoted(text, quoteAt);
    if (read === void 0 || /^\s*(?::|=>)/.test(text.slice(read.close, read.close + 8))) break;
    found.push(toAssignment(stretch, name, "assign", read));
    const comma = matchEnd(/[ \t]*,/y, text, read.close);
    if (comma === void 0) break;
    next = comma;
  }
  return found;
}
function argumentValue(text, name, behind, wasQuoted) {
  const opens = wasQuoted ? /[([{][ \t]*[bru@]?\\*["'`]$/ : /\{[ \t]*:?$/;
  if (!opens.test(name.lead) || NO_SETTER.test(name.lead)) return void 0;
  const quoteAt = matchEnd(WRAPPER, text, behind);
  const read = quoteAt === void 0 ? void 0 : readQuoted(text, quoteAt);
  if (read === void 0) return void 0;
  return PAIR_END.test(text.slice(read.close, read.close + 24)) ? read : void 0;
}
var PAIR_END = /^\s*(?:,\s*(?:true|false|null|\d{1,6})\s*)?[)\]}]/;
var NO_SETTER = /(?:hash|argon|crypt|pbkdf|derive|compare|verif|check|equal|match|encod|sign|hmac|digest|replace|format|expect|assert|log|print|error|test|it)\w*[ \t]*\([ \t]*[bru@]?\\*["'`]$/i;
var DIRECTIVE = /(?:^|[\s;&|(])(?:ENV|ARG|setenv|setx|SetEnv|set|define|env|export|config)[ \t]+(?:-\w+[ \t]+)?[\w.-]*$/;
function spacedValue(text, name, closed, wasQuoted) {
  const at = skip(BLANKS, text, closed);
  if (at === closed || wasQuoted) return void 0;
  const quote = /^[@N]?(\\*["'`])/.exec(text.slice(at, at + 6));
  if (quote !== null)
    return quote[1] === "`" ? void 0 : readQuoted(text, at + quote[0].length - (quote[1] ?? "").length);
  const isOption = /(?:^|[\s"'`=[(,])--?[\w-]*$/.test(name.lead) && !/[\w)\]]$/.test(name.lead);
  if (isOption) return readBare(text, at, { operator: "option", lead: name.lead, wasQuoted });
  if (DIRECTIVE.test(name.lead)) return readBare(text, at, { operator: " ", lead: name.lead, wasQuoted });
  return void 0;
}
function defaultInBraces(text, behind, operator) {
  if (operator !== ":" && operator !== ":=") return void 0;
  const start = text[behind] === "-" ? behind + 1 : behind;
  const match = /^[^}\s"'`$]{1,256}(?=\})/.exec(text.slice(start, start + 260));
  if (match === null) return void 0;
  return { start, end: start + match[0].length, close: start + match[0].length, form: "inline" };
}
function isTag(lead) {
  return /<(?:[\w-]{1,30}:)?[\w.-]{0,60}$/.test(lead);
}
function lineEndsIn(text, start, end) {
  return text.slice(start, end).split("\n").length - 1;
}
function toAssignment(stretch, name, binding, read) {
  const { text, base } = stretch;
  const value = withinQuotes(text, read);
  return {
    name: { start: base + name.start, end: base + name.end },
    nameText: name.text,
    binding,
    value: { start: base + value.start, end: base + value.end },
    valueText: text.slice(value.start, value.end),
    form: read.form,
    behind: text.slice(read.close, read.close + 24),
    whole: { start: base + name.start, end: base + Math.max(read.close, read.end) }
  };
}
function withinQuotes(text, { start, end }) {
  const first = text[start];
  const isQuoted = end - start > 2 && (first === '"' || first === "'" || first === "`") && text[end - 1] === first;
  return isQuoted ? { start: start + 1, end: end - 1 } : { start, end };
}

// src/detectors/assignment/assigned.ts
var SAYS_SECRET = /key|token|secret|pass|pwd|auth|cred|api|sid|jwt|licen[cs]e|bearer|[-_.]?pat(?:$|[-_.])|sign|private|cert|sas|connection|webhook|dsn|cookie|session|login|reporter|contribsys/i;
function createAssignedDetector() {
  const expressions2 = /* @__PURE__ */ new WeakMap();
  return {
    name: "assigned",
    detect(hit, rule, view, emit) {
      if (rule.source === void 0) return;
      let expression = expressions2.get(rule);
      if (expression === void 0) {
        expression = new RegExp(`^(?:${rule.source})$`, "d");
        expressions2.set(rule, expression);
      }
      const isNamed = SAYS_SECRET.test(view.slice(hit.start, hit.end));
      for (const assignment of assignmentsAt(view, hit)) {
        if (!isNamed && !SAYS_SECRET.test(assignment.nameText)) continue;
        const place = placeOf(expression, assignment, view, hit);
        if (place === void 0) continue;
        emit({ secret: place, whole: assignment.whole, parts: { name: assignment.name } });
      }
    },
    explain(hit, _rule, view) {
      const isNamed = SAYS_SECRET.test(view.slice(hit.start, hit.end));
      const found = assignmentsAt(view, hit);
      if (found.length === 0) return [NO_ASSIGNMENT];
      return found.map(
        ({ nameText }) => isNamed || SAYS_SECRET.test(nameText) ? "the value does not have the form that the rule describes" : "the name speaks of the issuer and not of a credential"
      );
    }
  };
}
var NO_ASSIGNMENT = "it stands in no name to which a value is assigned";
function placeOf(expression, { value, valueText, name, form }, view, hit) {
  if (hit.start > name.end || view.length < value.end) return void 0;
  const texts = form === "line" ? [valueText, valueText.replace(/[\s,;"')\]}]+$/, "")] : [valueText];
  for (const text of texts) {
    const match = expression.exec(text);
    if (match === null) continue;
    const [from, to] = match.indices?.groups?.secret ?? match.indices?.[0] ?? [0, text.length];
    return { start: value.start + from, end: value.start + to };
  }
  return void 0;
}
var ANSIBLE_NAME = /^ansible_(?:(?:ssh|become|sudo|su|winrm|httpapi|netconf|network|psrp|paramiko|connection)_)?(?:pass|password|ssh_pass|ssh_password|become_pass)$/;
var ansibleDetector = {
  name: "ansible",
  detect(hit, _rule, view, emit) {
    for (const assignment of assignmentsAt(view, hit)) {
      if (!ANSIBLE_NAME.test(assignment.nameText)) continue;
      const inventory = /^(\S+)\s+\w+=/.exec(assignment.valueText)?.[1];
      const text = inventory ?? assignment.valueText;
      const worth = judgePlaced(text);
      if (worth === "no") continue;
      const start = assignment.value.start;
      emit({
        secret: { start, end: start + text.length },
        whole: assignment.whole,
        parts: { name: assignment.name },
        ...weakFields(worth)
      });
    }
  }
};

// src/detectors/assignment/name.ts
var words = (text) => new Set(text.split(/\s+/).filter((word) => word !== ""));
var PASSWORD = words(`password passwords passwd passwort passphrase passcode passw pswd psswd pword pwd passkey
  kennwort senha contrasena contrasenya motdepasse mdp wachtwoord paswoord salasana losenord passord haslo heslo parola
  parole lozinka jelszo sifre adgangskode matkhau`);
var WEAK_PASSWORD = words("pass pw psw pin passwds requirepass masterauth");
var SECRET = words("secret secrets secretkey appsecret clientsecret sharedsecret");
var WEAK_SECRET = words("credential credentials credencial creds cred salt pepper seed mnemonic");
var TOKEN = words("token tokens jwt bearer pat apitoken authtoken accesstoken");
var WEAK_TOKEN = words("auth authorization authentication sessionid session cookie otp sid");
var KEY = words("apikey apikeys accesskey secretkey privatekey authkey encryptionkey appkey licensekey");
var KEY_BEFORE = words(`api access secret private priv encryption encrypt encrypted crypto crypt cipher signing sign
  signature master auth authentication authorization account storage app application client consumer shared service admin
  aes des hmac rsa ec ecdsa ed25519 ssh gpg pgp tls ssl jwt jws license licence subscription deploy deployment session
  cookie webhook server integration ingest ingestion write read readonly publish bot partner merchant payment gateway
  security secure cloud maps sdk rest bearer token root user device enrollment instrumentation wallet recovery preshared
  psk wpa wifi bind activation functions function host`);
var KEY_WORD = words("key keys");
var TAKES_BACK = words(`file files filename path paths dir directory folder location uri url urls link href endpoint
  length len size min max minimum maximum count counter policy policies regex regexp pattern format formatter type types kind
  name names field fields label labels title titles hint hints placeholder message messages msg error errors err exception
  text prompt help desc description descriptions info input inputs box element selector locator xpath css id ids uuid class
  ref refs reference env var variable variables param params parameter parameters arg args argument option options column
  columns attr attribute attributes prop props property properties header headers prefix suffix algorithm algo alg encoding
  encoder decoder encoded version ttl expiry expires expire expired expiration exp timeout interval validity lifetime duration
  date time timestamp at age manager service services provider providers store storage repository handler handlers validator
  validation validate verifier verification generator factory builder helper util utils controller component module plugin
  state states status statuses required requirement requirements enabled enable disabled disable valid invalid visible
  visibility visible strength score meter reset forgot forgotten change changed changes update updated confirm confirmation
  scope scopes issuer audience limit limits usage usages cost price budget index indexes indices idx position pos offset
  order mode method methods source sources target arn public pub alias aliases rotation rotate rotated revocation revoked cache cached
  request requests response responses result results event events action actions callback hook listener list set map mapping
  mappings table tree node nodes stream iterator parser lexer kinds stack queue view page screen form dialog modal button
  icon image img color colour style width height rule rules check checks checker test tests spec group groups flow grant grants
  schema model entity dto json xml yaml csv log logs logger history audit alert display show hide hidden
  toggle copy copied paste supplier resolver extractor getter setter binding bindings code codes error description
  template templates engine backend adapter hash hashes hashed hasher digest md5 sha sha1 sha256 sha512 bcrypt scrypt
  argon2 crypt encrypted encryption fingerprint thumbprint checksum signature salt rounds iterations
  present exists missing empty null none unset known unknown owner user username users email role roles
  realm domain host hostname port address addr server ip question answer questions sent received created
  expected match matches matching mismatch differ different same equal equals combination entry entries
  allowed only also are is was were has have must should cannot can will not and or the a an to from of for with by in on`);
var NEUTRAL = words(`prod production prd dev development test testing staging stage stg qa uat local default value values
  val string str plain plaintext clear raw data base64 b64 hex bytes primary secondary backup main new old current previous
  live sandbox demo internal external global one two`);
var OPENS_QUESTION = words(`has is no not needs need without requires require required allow allows enable enables disable show
  hide toggle display forgot forgotten lost reset resets validate verify check confirm compare match missing empty expired
  revoked max min num number total count supports should cannot if when`);
var OTHER_TRADE = words(`public primary foreign partition sort cache hot short cursor idempotency dedupe translation i18n label
  message msg lang locale error err unique composite natural candidate surrogate index lookup group row column map dict
  hash object item list entry child parent react next prev previous page paging pagination continuation continue resume sync watch
  cancel cancellation abort stop syntax parse parser lexer lex lexical pad padding eos bos unk mask sep cls special input output
  prompt completion vocab design theme color css style start end begin open close left right operator punctuation
  comment identifier literal reserved csrf xsrf forgery antiforgery state nonce injection inject di tokenizer string
  data json yaml config attribute property header param parameter query route path file name type event metadata tag
  localstorage sessionstorage context query sorting grouping range hash`);
var SETTER = words("set with add use put");
var SAMPLE = words(`fake dummy mock mocked stub example sample wrong bad incorrect invalid illegal malformed bogus nonexistent
  nonexisting placeholder redacted masked`);
var FOREIGN = {
  password: [
    "пароль",
    "пароли",
    "парола",
    "κωδικος",
    "κωδικός",
    "密码",
    "密碼",
    "口令",
    "パスワード",
    "暗証番号",
    "비밀번호",
    "패스워드",
    "암호",
    "كلمةالمرور",
    "كلمة_المرور",
    "المرور",
    "گذرواژه",
    "رمزعبور",
    "סיסמה",
    "סיסמא",
    "पासवर्ड",
    "รหัสผ่าน"
  ],
  secret: ["секрет", "μυστικό", "秘密", "密钥", "密鑰", "秘钥", "秘鑰", "シークレット", "秘密鍵", "비밀키", "시크릿", "סוד"],
  token: ["токен", "令牌", "權杖", "トークン", "토큰", "טוקן", "टोकन", "โทเค็น"],
  key: ["апиключ"]
};
var FOREIGN_KINDS = new Map(
  Object.entries(FOREIGN).flatMap(
    ([kind, list]) => list.map((word) => [plainWord(word), kind])
  )
);
var IN_FOREIGN = [...FOREIGN_KINDS.keys()].sort((a, b) => b.length - a.length);
var ACCIDENTS = words(`monkey donkey turkey hotkey hotkeys shortkey keyboard keyword keywords keynote keystone keyframe keyframes
  secretary secretariat secretion secretly secrete passage passenger passing passive passport bypass compass surpass
  tokenize tokenized tokenizer tokenizers tokenization tokenizing author authority authored authentic keycode keypress keydown
  keyup keymap passthrough passes passed encompass trespass overpass underpass spawn`);
var GLUED = [
  "contrasena",
  "passphrase",
  "wachtwoord",
  "motdepasse",
  "clientsecret",
  "sharedsecret",
  "accesstoken",
  "privatekey",
  "accesskey",
  "secretkey",
  "authtoken",
  "kennwort",
  "password",
  "passwort",
  "passcode",
  "authkey",
  "apitoken",
  "apikey",
  "passwd",
  "secret",
  "token",
  "pswd",
  "pwd",
  "pass",
  "psw"
];
var HOLDS_GLUED = new RegExp(GLUED.join("|"));
function wordsOfName(name) {
  const found = [];
  for (const piece of withoutMarks(name).match(
    /[A-Z]{2,}(?![a-z])\d*|[A-Z]?[a-z\u0080-\uffff]+|[A-Z]|\d+/g
  ) ?? []) {
    found.push(...unglue(piece.toLowerCase()));
  }
  return found;
}
var STORED_FORM = words("hashed hash encrypted encoded digested salted bcrypt");
function withoutMarks(name) {
  if (!/[\x80-\xff]/.test(name)) return name;
  return plainWord(Buffer.from(name, "latin1").toString("utf8"));
}
function plainWord(text) {
  return text.normalize("NFD").replace(new RegExp("\\p{M}", "gu"), "").normalize("NFC").replaceAll("ł", "l");
}
var verdicts = /* @__PURE__ */ new Map();
var MAX_VERDICTS = 4096;
function judgeName(name) {
  if (verdicts.has(name)) return verdicts.get(name);
  if (verdicts.size >= MAX_VERDICTS) verdicts.clear();
  const verdict = findVerdict(name);
  verdicts.set(name, verdict);
  return verdict;
}
function findVerdict(name) {
  const segments = name.split(".").map(wordsOfName);
  for (let last = segments.length - 1; last >= 0; last--) {
    const parts = segments[last] ?? [];
    for (let at = parts.length - 1; at >= 0; at--) {
      const found = knownWord(parts, at);
      if (found === void 0) continue;
      const behind = [...parts.slice(at + 1), ...segments.slice(last + 1).flat()];
      return judgeAround(found, parts.slice(0, found.from), behind);
    }
  }
  return void 0;
}
function judgeAround(found, before, behind) {
  if (behind.some((word) => TAKES_BACK.has(word) && !NEUTRAL.has(word))) return void 0;
  const own = SETTER.has(before[0] ?? "") ? before.slice(1) : before;
  const isSample = own.some((word) => SAMPLE.has(word));
  if (!isSample && OPENS_QUESTION.has(own[0] ?? "")) return void 0;
  if (STORED_FORM.has(own.at(-1) ?? "")) return void 0;
  if (found.kind === "token" || found.kind === "key") {
    if (OTHER_TRADE.has(own.at(-1) ?? "") || own.includes("public")) return void 0;
  }
  return { kind: found.kind, strength: found.strength, isSample };
}
function knownWord(parts, at) {
  const word = parts[at] ?? "";
  if (word > "") {
    const foreign = IN_FOREIGN.find((one) => word.endsWith(one));
    const kind = foreign === void 0 ? void 0 : FOREIGN_KINDS.get(foreign);
    if (kind !== void 0) return { kind, strength: "strong", from: at };
  }
  const before = parts[at - 1] ?? "";
  if (PASSWORD.has(word)) return { kind: "password", strength: "strong", from: at };
  if (word === "phrase" && (before === "pass" || before === "secret"))
    return { kind: "password", strength: "strong", from: at - 1 };
  if (word === "khau" && before === "mat") return { kind: "password", strength: "strong", from: at - 1 };
  if (word === "passe" && before === "de") return { kind: "password", strength: "strong", from: at };
  if (word === "word" && before === "pass") return { kind: "password", strength: "strong", from: at - 1 };
  if (word === "code" && before === "pass") return { kind: "password", strength: "strong", from: at - 1 };
  if (WEAK_PASSWORD.has(word)) return { kind: "password", strength: "weak", from: at };
  if (KEY.has(word)) return { kind: "key", strength: "strong", from: at };
  if (KEY_WORD.has(word)) return keyWord(parts, at, before);
  if (SECRET.has(word)) return { kind: "secret", strength: "strong", from: at };
  if (WEAK_SECRET.has(word)) return { kind: "secret", strength: "weak", from: at };
  if (TOKEN.has(word)) return { kind: "token", strength: "strong", from: at };
  if (WEAK_TOKEN.has(word)) return { kind: "token", strength: "weak", from: at };
  return void 0;
}
function keyWord(parts, at, before) {
  if (KEY_BEFORE.has(before)) return { kind: "key", strength: "strong", from: at - 1 };
  if (SECRET.has(before)) return { kind: "secret", strength: "strong", from: at - 1 };
  if (SECRET.has(parts[at + 1] ?? "")) return void 0;
  return at > 0 ? { kind: "key", strength: "weak", from: at } : void 0;
}
function unglue(word) {
  if (word.length < 6 || !HOLDS_GLUED.test(word) || ACCIDENTS.has(word)) return [word];
  if (PASSWORD.has(word) || SECRET.has(word) || TOKEN.has(word) || KEY.has(word)) return [word];
  for (const known of GLUED) {
    const at = word.lastIndexOf(known);
    if (at < 0) continue;
    const before = word.slice(0, at);
    const behind = word.slice(at + known.length).replace(/^s(?=$|\d)/, "");
    if (behind !== "" && !/^\d+$/.test(behind) && !TAKES_BACK.has(behind) && !NEUTRAL.has(behind)) continue;
    return [...before === "" ? [] : [before], known, ...behind === "" ? [] : [behind]];
  }
  return [word];
}

// src/detectors/assignment/place.ts
var CODE2 = /\.(?:[cm]?[jt]sx?|py[iwx]?|rb|php\d?|phtml|java|kts?|scala|sc|groovy|gradle|go|rs|c|cc|cpp|cxx|h|hh|hpp|hxx|m|mm|cs|fs|fsx|vb|vbs|swift|dart|lua|pl|pm|t|r|jl|ex|exs|erl|hrl|hs|lhs|ml|mli|clj[cs]?|edn|el|lisp|scm|rkt|nim|zig|v|sol|pas|dpr|f90|ada|adb|cob|asm|s|sql|psql|plsql|ddl|proto|thrift|graphql|gql|vue|svelte|astro|coffee|elm|cr|d|hx|as|tcl|sv|vhd|wgsl|glsl|hlsl|css|scss|sass|less|styl|ipynb|bicep|json[5c]?|jsonl|geojson|tf|tfvars|hcl|nix|jsonnet|libsonnet|cue|dhall|rego|toml|webmanifest|map|lock)$/i;
var DATA = /(?:\.(?:ya?ml|ini|cfg|conf|cnf|config|properties|props|env|envrc|prefs|settings|rc|htpasswd|hosts|list|inventory|desktop|service|reg|inf|toml|credentials|eyaml|sls|j2|tmpl|tpl|template|erb|hbs)|(?:^|\/)\.env(?:\.[\w.-]+)?|(?:^|\/)(?:\.[\w-]*rc|credentials|config|hosts|inventory)|\.env\.[\w.-]+)$/i;
var SHELL = /(?:\.(?:sh|bash|zsh|ksh|fish|csh|bat|cmd|ps[md]?1|awk|mk|mak|make|dockerfile|containerfile|bashrc|profile|history)|(?:^|\/)(?:Dockerfile|Containerfile|Makefile|Jenkinsfile|Vagrantfile|Procfile|justfile)(?:\.[\w-]+)?|(?:^|\/)\.(?:bash|zsh|sh|fish|python|mysql|psql|rediscli|node_repl)_?history|(?:^|\/)\.(?:bashrc|zshrc|profile|bash_profile|zprofile))$/i;
var MARKUP = /\.(?:xml|xsd|xsl|xslt|html?|xhtml|plist|csproj|vbproj|nuspec|resx|xaml|svg|jsp|aspx?|cshtml|ftl|jmx|wsdl|pom|xib|storyboard|fxml)$/i;
var PROSE = /\.(?:md|mdx|markdown|rst|txt|text|adoc|asciidoc|tex|org|log|out|csv|tsv|eml|http|rest|diff|patch|wiki|textile|1|man|rdoc|pod)$|(?:^|\/)(?:README|CHANGELOG|CHANGES|NOTES|TODO|HISTORY)(?:\.\w+)?$/i;
function languageOf(path) {
  if (path === void 0) return "any";
  if (SHELL.test(path)) return "shell";
  if (MARKUP.test(path)) return "markup";
  if (PROSE.test(path)) return "prose";
  if (CODE2.test(path)) return "code";
  if (DATA.test(path)) return "data";
  return "unknown";
}
var LOCALE = /(?:^|[/._-])(?:locales?|i18n|l10n|lang|langs|languages?|translations?|messages?|intl|lproj|nls|po|strings|labels|resources\/values(?:-\w+)?)(?:[/._-]|$)|\.(?:po|pot|xlf|xliff|strings|arb|resx|ftl)$/i;
var LANGUAGE_FILE = /(?:^|\/)(?:a[fmrsz]|b[egnors]|c[asy]|d[ae]|e[lnostu]|f[aior]|g[adlu]|h[eiruy]|i[dst]|j[av]|k[akmnou]|l[abotv]|m[gkilnrst]|n[beln]o?|or|p[alst]|r[mouw]|s[iklnoqrvuw]|t[aeghklrt]|u[gkrz]|vi|xh|yi|yo|z[hu])(?:[-_][A-Za-z]{2,4})?\.(?:json5?|ya?ml|[cm]?js|ts|php|properties|toml|po)$/i;
function isLocaleFile(path) {
  return path !== void 0 && (LOCALE.test(path) || LANGUAGE_FILE.test(path));
}
var LOCKFILE = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.ya?ml|bun\.lockb?|deno\.lock|composer\.lock|Gemfile\.lock|Pipfile\.lock|poetry\.lock|uv\.lock|pdm\.lock|Cargo\.lock|go\.sum|go\.work\.sum|mix\.lock|pubspec\.lock|Podfile\.lock|Package\.resolved|packages\.lock\.json|flake\.lock|\.terraform\.lock\.hcl|gradle\.lockfile|buf\.lock|conda-lock\.yml|MODULE\.bazel\.lock|elm\.lock|rebar\.lock|paket\.lock|Chart\.lock)$/i;
function isLockFile(path) {
  return path !== void 0 && LOCKFILE.test(path);
}
var PACKED_LINE_BYTES = 600;
function isPackedLine(lineBytes) {
  return lineBytes > PACKED_LINE_BYTES;
}

// src/detectors/assignment/assignment.ts
var assignmentDetectors = [
  assignmentDetector("password"),
  assignmentDetector("secret"),
  assignmentDetector("token"),
  assignmentDetector("key")
];
function assignmentDetector(kind) {
  return {
    name: `${kind}-assignment`,
    detect(hit, _rule, view, emit) {
      let verdict;
      const wants = (name) => {
        verdict = judgeName(name);
        return verdict?.kind === kind;
      };
      for (const assignment of assignmentsAt(view, hit, wants)) {
        if (verdict === void 0) continue;
        const worth = judgeAssignment(view, assignment, verdict);
        if (worth !== "no") emit(toDetection(assignment, worth));
      }
    },
    explain(hit, _rule, view) {
      const found = assignmentsAt(view, hit);
      if (found.length === 0) return [NO_ASSIGNMENT];
      return found.map((assignment) => {
        const name = judgeName(assignment.nameText);
        if (name === void 0) return `the name promises no ${kind}`;
        if (name.kind !== kind) return `the name promises a ${name.kind}, which another rule looks for`;
        return whyNot(weighAssignment(view, assignment, name).because);
      });
    }
  };
}
function judgeAssignment(view, assignment, name) {
  return weighAssignment(view, assignment, name).worth;
}
function weighAssignment(view, assignment, name) {
  const path = pathOf(view.unit.origin);
  if (isLockFile(path)) return { worth: "no", because: "lock-file" };
  const { valueText, binding, form, behind } = assignment;
  if (!mayBeWorth(valueText, name)) return { worth: "no", because: "length" };
  const language = languageOf(path);
  const reason = whyNoValue(valueText, { form, language, binding, behind });
  const isPassphrase = reason === "identifier" && name.kind === "password" && PASSPHRASE.test(valueText);
  if (reason !== void 0 && !isPassphrase) return { worth: "no", because: reason };
  if (isEcho(valueText, assignment.nameText))
    return { worth: /\d/.test(valueText) ? "weak" : "no", because: "echo" };
  if (binding === "call" && isQuestionCall(view, assignment)) return { worth: "no", because: "question" };
  if (form === "inline" && isBadge(view.slice(assignment.name.start - 128, assignment.name.start)))
    return { worth: "no", because: "badge" };
  const line = view.lineAround(assignment.value.start, PACKED_LINE_BYTES);
  const isTight = isLocaleFile(path) || isPackedLine(line.end - line.start);
  return { worth: worthOf(valueText, name, isTight), because: "worth" };
}
var WHY_NOT = {
  empty: "the value is empty",
  template: "the value is a template that something else fills in",
  reference: "the value refers to a secret that is kept elsewhere",
  alias: "the value is an alias or an address of a variable",
  code: "the value is code: a call, a variable or an expression",
  constant: "the value is a constant word, a number, a date or a version",
  path: "the value is a path or the name of a file",
  address: "the value is an address",
  pattern: "the value is a pattern or a selector",
  digest: "the value is a digest or the stored form of a password",
  encrypted: "the value is encrypted",
  prose: "the value is text for people",
  identifier: "the value is words joined to an identifier",
  "lock-file": "lock files hold digests, and nobody writes secrets into them",
  length: "the value is longer than what its name promises",
  echo: "the value says its own name again",
  question: "the function asks about the value and does not set it",
  badge: "the token is that of a status badge's address, which reads the badge alone",
  worth: "the value is too short, too regular or too much like words for what its name promises"
};
function whyNot(decision) {
  return WHY_NOT[decision];
}
var PASSPHRASE = /^[A-Za-z]+(?:[-_.][A-Za-z]+){2,}[-_.]\d{1,4}$/;
function isEcho(value, name) {
  const bare = (text) => text.toLowerCase().replace(/[^a-z]/g, "");
  const own = bare(name);
  const said = bare(value);
  if (said.length < 4) return false;
  return own === said || value.length - said.length <= 3 && (own.endsWith(said) || said.endsWith(own));
}
function isBadge(before) {
  return /(?:badge|shield|\.svg)[^\s"'<>]{0,80}[?&]$/i.test(before);
}
var METHOD = /^(?:replace(?:All)?|split|slice|substr(?:ing)?|starts_?with|ends_?with|includes?|contains|index_?of|match(?:es)?|test|concat|trim\w*|strip\w*|pad\w*|equals\w*|eq|ne|format|join|g?sub|char_?at|to_?\w+|remove\w*|append|prepend|find|count|search)$/i;
function isQuestionCall(view, assignment) {
  const name = assignment.nameText.split(".").at(-1) ?? "";
  const isFunction = view.slice(assignment.name.end, assignment.name.end + 1) === "(";
  if (isFunction && assignment.nameText.includes(".") && METHOD.test(name)) return true;
  return isFunction && /^(?:get|is|has|find|fetch|load|read|hash|encode|decode|parse|make|create|generate|compare|match|test|describe|it|expect|assert|to|on)[A-Z_]/.test(
    name
  );
}
function toDetection(assignment, worth) {
  return {
    secret: assignment.value,
    whole: assignment.whole,
    parts: { name: assignment.name },
    ...worth === "weak" ? { confidence: "hint", detail: "weak or sample value" } : {}
  };
}

// src/detectors/basic-auth.ts
var REACH_BYTES2 = 600;
var HEADER = /^[ \t"'`]{0,4}([A-Za-z0-9+/_-]{6,512}={0,2})(?![A-Za-z0-9+/=_-])/;
var CURL_USER = /[ \t](?:-u[ \t]*|--user[ \t=]+|--proxy-user[ \t=]+)(?:"([^\s:"'$]{1,100}):([^"\r\n]{1,200})"|'([^\s:"']{1,100}):([^'\r\n]{1,200})'|([^\s:"'$]{1,100}):([^\s"'|;&<>]{1,200}))/;
var CALL = /^[ \t]*["']([^"'\r\n]{0,100})["'][ \t]*,[ \t]*["']([^"'\r\n]{1,200})["']/;
var basicAuthDetector = {
  name: "basic-auth",
  detect(hit, _rule, view, emit) {
    const literal = view.slice(hit.start, hit.end).toLowerCase();
    const detection = literal.startsWith("basic") ? fromHeader(view, hit) : literal.startsWith("curl") ? fromCurl(view, hit) : fromCall(view, hit);
    if (detection !== void 0) emit(detection);
  }
};
function fromHeader(view, hit) {
  if (/[A-Za-z0-9_]/.test(view.slice(hit.start - 1, hit.start))) return void 0;
  const match = HEADER.exec(view.slice(hit.end, hit.end + REACH_BYTES2));
  const encoded = match?.[1];
  if (match === null || encoded === void 0) return void 0;
  const plain = decodeBase64Text(encoded);
  const colon = plain?.indexOf(":") ?? -1;
  if (plain === void 0 || colon < 0 || /[\r\n]/.test(plain)) return void 0;
  const password = plain.slice(colon + 1);
  const worth = judgePlaced(password === "" ? plain.slice(0, colon) : password, plain.slice(0, colon));
  if (worth === "no") return void 0;
  const start = hit.end + match[0].length - encoded.length;
  return {
    secret: { start, end: start + encoded.length },
    whole: { start: hit.start, end: start + encoded.length },
    decoded: fromLatin1(plain),
    ...weakFields(worth)
  };
}
function fromCurl(view, hit) {
  const line = view.lineAround(hit.end, REACH_BYTES2);
  const match = CURL_USER.exec(view.slice(hit.end - 1, line.end));
  if (match === null) return void 0;
  const [user = "", password = ""] = match.slice(1).filter((group2) => group2 !== void 0);
  return userAndPassword({ user, password, text: match[0], at: hit.end - 1 + match.index, start: hit.start });
}
function fromCall(view, hit) {
  const match = CALL.exec(view.slice(hit.end, hit.end + REACH_BYTES2));
  if (match === null) return void 0;
  const [text, user = "", password = ""] = match;
  return userAndPassword({ user, password, text, at: hit.end, start: hit.start });
}
function userAndPassword({ user, password, text, at, start }) {
  const worth = judgePlaced(password, user);
  if (worth === "no") return void 0;
  const passwordAt = text.lastIndexOf(password);
  const secretStart = at + passwordAt;
  const userStart = at + text.lastIndexOf(user, passwordAt - 1);
  return {
    secret: { start: secretStart, end: secretStart + password.length },
    whole: { start, end: at + text.length },
    parts: user === "" ? {} : { user: { start: userStart, end: userStart + user.length } },
    ...weakFields(worth)
  };
}

// src/detectors/bearer.ts
var TOKEN2 = /^[ \t]*["']?((?:\d{5,20}\|)?[A-Za-z0-9._~+/-]{16,1024}={0,2})(?![A-Za-z0-9._~+/=|-])/;
var REACH_BYTES3 = 1100;
var bearerDetector = {
  name: "bearer",
  detect(hit, _rule, view, emit) {
    if (/[A-Za-z0-9_]/.test(view.slice(hit.start - 1, hit.start))) return;
    const text = view.slice(hit.end, hit.end + REACH_BYTES3);
    const match = TOKEN2.exec(text);
    const token = match?.[1];
    if (match === null || token === void 0) return;
    const behind = text.slice(match[0].length, match[0].length + 24);
    if (/^[({[]/.test(behind)) return;
    const reason = whyNoValue(token, { form: "quoted", language: "unknown", binding: "assign", behind });
    if (reason !== void 0) return;
    if (worthOf(token, { kind: "token", strength: "strong", isSample: false }, false) !== "sure") return;
    const start = hit.end + match[0].length - token.length;
    const secret = { start, end: start + token.length };
    emit({ secret, whole: { start: hit.start, end: secret.end } });
  }
};

// src/detectors/checksums/outcome.ts
function outcomeOf(fits) {
  return fits ? "passed" : "failed";
}
function crc32Of(text) {
  return crc32(fromLatin1(text));
}
var BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
function toBase62(value, width) {
  let text = "";
  for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) text = (BASE62[rest % 62] ?? "") + text;
  return text.padStart(width, "0");
}
function toHex32(value) {
  return value.toString(16).padStart(8, "0");
}
function littleEndian(value) {
  return Uint8Array.of(value & 255, value >>> 8 & 255, value >>> 16 & 255, value >>> 24);
}
function isHexCrc(digits, texts) {
  const wanted = digits.toLowerCase();
  return texts.some((text) => {
    const crc = crc32Of(text);
    return toHex32(crc) === wanted || Buffer.from(littleEndian(crc)).toString("hex") === wanted;
  });
}

// src/detectors/checksums/age.ts
var ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
var GENERATOR = [996825010, 642813549, 513874426, 1027748829, 705979059];
var ageKey = {
  name: "age-key",
  what: "checksum",
  check(secret) {
    if (secret !== secret.toUpperCase()) return "failed";
    return outcomeOf(isBech32(secret.toLowerCase()));
  }
};
function isBech32(text) {
  const separator = text.lastIndexOf("1");
  if (separator < 1 || text.length - separator < 7) return false;
  const part = [...text.slice(0, separator)].map((character) => character.charCodeAt(0));
  const data = [...text.slice(separator + 1)].map((character) => ALPHABET.indexOf(character));
  if (data.includes(-1)) return false;
  return polymod([...part.map((code) => code >> 5), 0, ...part.map((code) => code & 31), ...data]) === 1;
}
function polymod(values) {
  let check2 = 1;
  for (const value of values) {
    const top = check2 >>> 25;
    check2 = (check2 & 33554431) << 5 ^ value;
    for (const [bit, generator] of GENERATOR.entries()) if ((top >>> bit & 1) !== 0) check2 ^= generator;
  }
  return check2 >>> 0;
}

// src/detectors/checksums/atlassian.ts
var atlassianToken = {
  name: "atlassian-token",
  what: "checksum",
  check(secret) {
    const match = /^(AT[A-Z]{3}[\w-]+)=([0-9A-F]{8})$/.exec(secret);
    if (match === null) return "unknown";
    const body = match[1] ?? "";
    return outcomeOf(isHexCrc(match[2] ?? "", [`${body}=`, body]));
  }
};
var bitbucketAppPassword = {
  name: "bitbucket-app-password",
  what: "checksum",
  check(secret) {
    const match = /^(ATBB([0-9A-Za-z_-]{20,40}))([0-9A-F]{8})$/.exec(secret);
    if (match === null) return "unknown";
    return outcomeOf(isHexCrc(match[3] ?? "", [match[1] ?? "", match[2] ?? ""]));
  }
};
var atlassianServerToken = {
  name: "atlassian-server-token",
  what: "structure",
  check(secret) {
    const bytes = decodeBase64(secret.replace(/^BBDC-/, ""));
    if (bytes === void 0) return "failed";
    const colon = bytes.indexOf(58);
    const digits = Buffer.from(bytes.subarray(0, Math.max(0, colon))).toString("latin1");
    return outcomeOf(/^\d{9,13}$/.test(digits) && bytes.length - colon - 1 === 20);
  }
};

// src/detectors/checksums/base32.ts
var ALPHABET2 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
function decodeBase32(text) {
  const bytes = [];
  let bits = 0;
  let count2 = 0;
  for (const character of text) {
    const value = ALPHABET2.indexOf(character);
    if (value < 0) return void 0;
    bits = (bits << 5 | value) & 4095;
    count2 += 5;
    if (count2 < 8) continue;
    count2 -= 8;
    bytes.push(bits >> count2 & 255);
  }
  return Uint8Array.from(bytes);
}

// src/detectors/checksums/aws.ts
var MAX_ACCOUNT = 999999999999;
var awsAccessKeyId = {
  name: "aws-access-key-id",
  what: "structure",
  check(secret) {
    if (/(?:EXAMPLE|SAMPLE|FAKE|TEST)\d*$/.test(secret)) return "failed";
    const account = awsAccountOf(secret);
    return account !== void 0 && account > MAX_ACCOUNT ? "failed" : "unknown";
  }
};
function awsAccountOf(id) {
  const bytes = /^A[A-Z0-9]{3}[A-Z2-7]{16}$/.test(id) ? decodeBase32(id.slice(4)) : void 0;
  if (bytes === void 0) return void 0;
  if (((bytes[0] ?? 0) & 128) === 0) return void 0;
  const head = Buffer.from(bytes).readUIntBE(0, 6);
  return Math.floor((head - 2 ** 47) / 128);
}

// src/detectors/checksums/marvin32.ts
function marvin32(bytes, seedHigh, seedLow) {
  const [low, high] = marvinState(bytes, seedHigh, seedLow);
  return (low ^ high) >>> 0;
}
function marvinState(bytes, seedHigh, seedLow) {
  let low = seedLow >>> 0;
  let high = seedHigh >>> 0;
  const round2 = (word) => {
    low = low + word >>> 0;
    high ^= low;
    low = rotate(low, 20);
    low = low + high >>> 0;
    high = rotate(high, 9);
    high ^= low;
    low = rotate(low, 27);
    low = low + high >>> 0;
    high = rotate(high, 19);
  };
  const whole = bytes.length & ~3;
  for (let at = 0; at < whole; at += 4) round2(wordAt(bytes, at, 4));
  const left = bytes.length - whole;
  round2((wordAt(bytes, whole, left) | 128 << 8 * left) >>> 0);
  round2(0);
  return [low >>> 0, high >>> 0];
}
function wordAt(bytes, at, count2) {
  let word = 0;
  for (let index = 0; index < count2; index++) word |= (bytes[at + index] ?? 0) << 8 * index;
  return word >>> 0;
}
function rotate(value, bits) {
  return (value << bits | value >>> 32 - bits) >>> 0;
}

// src/detectors/checksums/azure.ts
var SEEDS = {
  "+ASb": ["Send0000", "Listen00", "Manage00", "System00", "Unknown0"],
  "+AEh": ["Send0000", "Listen00", "Manage00", "System00", "Unknown0"],
  "+ARm": ["Send0000", "Listen00", "Manage00", "Unknown0"],
  "+ABa": ["AbAcct00"],
  "+ASt": ["Default0"],
  "+AMC": ["Classic0"],
  "+ACR": ["ACRDflt0"],
  "+SQL": ["UsrPwd00"],
  ACDb: ["MastRO00", "MastRW00", "SystRO00", "SystRW00", "SysAll00", "Resour00", "Encryp00"],
  AZEG: [],
  AzFu: ["Master00", "System00", "Functi00"],
  AzCa: ["Access00"],
  AzSe: ["Query000", "PAdmin00"],
  AIoT: ["IoTHub00", "DpsKey00", "Device00"],
  APIM: ["Tenant00", "IoTHub00", "Gatewy00", "GitKey00"]
};
var ANNOTATED = /^[A-Za-z0-9]{52}JQQJ9[9D][A-Za-z0-9][A-L][A-Za-z0-9]{16}[A-Za-z][A-Za-z0-9]{7}(?:[A-Za-z0-9]{2}==)?$/;
var COVERED_CHARS = 80;
var SIGNATURE_AND_CHECKSUM_CHARS = 10;
function checkKey(secret) {
  if (ANNOTATED.test(secret)) return checkAnnotated(secret);
  const trimmed2 = secret.replace(/=+$/, "");
  const mark = trimmed2.slice(-SIGNATURE_AND_CHECKSUM_CHARS).slice(0, 4);
  const seeds = SEEDS[mark.replace("-", "+")];
  const bytes = decodeBase64(secret);
  if (seeds === void 0 || bytes === void 0 || bytes.length < 24) return "unknown";
  const covered = bytes.subarray(0, bytes.length - 4);
  const expected = Buffer.from(bytes.subarray(bytes.length - 4)).readUInt32LE();
  if (seeds.some((seed) => hashUnder(seed, covered) === expected)) return "passed";
  return mark === "AZEG" || mark === "AzCa" ? "unknown" : "failed";
}
function checkAnnotated(secret) {
  const covered = Buffer.from(secret.slice(0, COVERED_CHARS), "base64");
  const checksum = littleEndian(hashUnder("Default0", covered)).subarray(0, 3);
  const fits = Buffer.from(checksum).toString("base64") === secret.slice(COVERED_CHARS, COVERED_CHARS + 4);
  return fits ? "passed" : secret.slice(52, 58) === "JQQJ9D" ? "unknown" : "failed";
}
function hashUnder(seed, bytes) {
  const number = Buffer.from(seed, "latin1");
  return marvin32(bytes, number.readUInt32BE(0), number.readUInt32BE(4));
}
var azureKey = { name: "azure-key", what: "checksum", check: checkKey };
var azureDevopsToken = {
  name: "azure-devops-token",
  what: "checksum",
  check: (secret) => ANNOTATED.test(secret) ? checkAnnotated(secret) : "unknown"
};
var entraClientSecret = {
  name: "entra-client-secret",
  what: "structure",
  check: (secret) => /^[\w.~-]{3}(?:7Q~[\w.~-]{31}|8Q~[\w.~-]{34})$/.test(secret) ? "unknown" : "failed"
};

// src/detectors/jwt.ts
var COMPACT = /eyJ[A-Za-z0-9_-]{8,2000}\.(eyJ[A-Za-z0-9_-]{6,3600})\.([A-Za-z0-9_-]{16,1400})(?![A-Za-z0-9_-])(?!\.[A-Za-z0-9_-]{8})/y;
var ENCRYPTED2 = /eyJ[A-Za-z0-9_-]{8,2000}\.[A-Za-z0-9_-]{0,1400}\.[A-Za-z0-9_-]{8,64}\.[A-Za-z0-9_-]{8,3000}\.[A-Za-z0-9_-]{16,64}(?![A-Za-z0-9_-])/y;
function readJwt(token) {
  const [head = "", body = "", signature] = token.split(".");
  if (signature === void 0) return void 0;
  const header = decodeBase64Json(head);
  const payload = decodeBase64Json(body);
  if (header === void 0 || payload === void 0) return void 0;
  return typeof header.alg === "string" ? { header, payload } : void 0;
}
function createJwtDetector(nowMs) {
  return {
    name: "jwt",
    detect(hit, _rule, view, emit) {
      if (isInsideToken(view.byteAt(hit.start - 1), view.byteAt(hit.start - 2))) return;
      const text = view.slice(hit.start, hit.start + MAX_MATCH_BYTES + 64);
      COMPACT.lastIndex = 0;
      const match = COMPACT.exec(text);
      if (match !== null && match[0].length <= MAX_MATCH_BYTES) {
        const claims = readJwt(match[0]);
        if (claims === void 0) return;
        const span2 = { start: hit.start, end: hit.start + match[0].length };
        emit({ secret: span2, whole: span2, confidence: "proven", ...weightOf(claims, nowMs) });
        return;
      }
      ENCRYPTED2.lastIndex = 0;
      const encrypted = ENCRYPTED2.exec(text);
      if (encrypted === null || encrypted[0].length > MAX_MATCH_BYTES) return;
      const header = decodeBase64Json(encrypted[0].split(".")[0] ?? "");
      if (typeof header?.enc !== "string") return;
      const span = { start: hit.start, end: hit.start + encrypted[0].length };
      emit({ secret: span, whole: span, confidence: "likely", detail: "encrypted token" });
    }
  };
}
function isInsideToken(before, beforeThat) {
  const isTokenByte = (byte) => byte > 0 && /[A-Za-z0-9_+/-]/.test(String.fromCharCode(byte));
  return isTokenByte(before) || before === 46 && isTokenByte(beforeThat);
}
var PUBLIC_ROLES = /* @__PURE__ */ new Set(["anon", "authenticated_anon", "public"]);
var AUDIENCES = /* @__PURE__ */ new Map([
  ["sts.amazonaws.com", "AWS"],
  ["api://AzureADTokenExchange", "Azure"],
  ["https://management.azure.com", "Azure"],
  ["https://management.azure.com/", "Azure"],
  ["https://graph.microsoft.com", "Microsoft Graph"],
  ["https://vault.azure.net", "Azure Key Vault"],
  ["https://kubernetes.default.svc", "a Kubernetes cluster"],
  ["https://kubernetes.default.svc.cluster.local", "a Kubernetes cluster"],
  ["sigstore", "Sigstore"],
  ["authenticated", "signed-in users"]
]);
function audienceOf({ aud }) {
  const first = Array.isArray(aud) ? aud[0] : aud;
  const known = AUDIENCES.get(first);
  return known === void 0 ? void 0 : `for ${known}`;
}
function weightOf({ payload }, nowMs) {
  const weight = weightByTime(payload, nowMs);
  const audience = audienceOf(payload);
  return audience === void 0 ? weight : { ...weight, detail: `${weight.detail}; ${audience}` };
}
function weightByTime(payload, nowMs) {
  const expiry = expiryOf(payload);
  const day = expiry === void 0 ? void 0 : new Date(expiry).toISOString().slice(0, 10);
  if (expiry !== void 0 && nowMs !== void 0 && expiry < nowMs) {
    return { severity: "low", detail: `expired ${day}` };
  }
  if (PUBLIC_ROLES.has(payload.role)) return { severity: "low", detail: "public by design: anonymous role" };
  if (payload.role === "service_role") return { severity: "critical", detail: "service role" };
  return { detail: day === void 0 ? "does not expire" : `expires ${day}` };
}
var MAX_SECONDS = 1e11;
function expiryOf(payload) {
  const { exp } = payload;
  return typeof exp === "number" && exp > 0 && exp < MAX_SECONDS ? exp * 1e3 : void 0;
}

// src/detectors/checksums/github.ts
var CLASSIC = /^(?:gh[opsur]|npm)_([0-9A-Za-z]{30})([0-9A-Za-z]{6})$/;
var INSTALLATION = /^ghs_\d{1,12}_(eyJ[\w-]+\.[\w-]+\.[\w-]+)$/;
function check(secret) {
  const classic = CLASSIC.exec(secret);
  if (classic !== null) return outcomeOf(toBase62(crc32Of(classic[1] ?? ""), 6) === classic[2]);
  const installation = INSTALLATION.exec(secret);
  if (installation !== null) return outcomeOf(readJwt(installation[1] ?? "") !== void 0);
  return "unknown";
}
var githubToken = { name: "github-token", what: "checksum", check };
var npmToken = { name: "npm-token", what: "checksum", check };

// src/detectors/checksums/gitlab.ts
var ROUTABLE = /^([A-Za-z0-9_-]*?-)([A-Za-z0-9_-]{27,300})\.(?:([0-9a-z]{2})\.)?([0-9a-z]{2})([0-9a-z]{7})$/;
var gitlabRoutable = {
  name: "gitlab-routable",
  what: "checksum",
  check(secret) {
    const match = ROUTABLE.exec(secret);
    if (match === null) return "unknown";
    const covered = secret.slice(0, -7);
    if (Number.parseInt(match[5] ?? "", 36) !== crc32Of(covered)) return "failed";
    const length = Number.parseInt(match[4] ?? "", 36);
    return outcomeOf(length <= secret.indexOf(".") && length >= 27);
  }
};

// src/detectors/checksums/grafana.ts
var grafanaServiceAccount = {
  name: "grafana-service-account",
  what: "checksum",
  check(secret) {
    const match = /^(glsa_([0-9A-Za-z]{32}))_([0-9A-Fa-f]{8})$/.exec(secret);
    if (match === null) return "unknown";
    return outcomeOf(isHexCrc(match[3] ?? "", [match[1] ?? "", match[2] ?? ""]));
  }
};
var grafanaCloud = {
  name: "grafana-cloud",
  what: "structure",
  check(secret) {
    const isCloud = secret.startsWith("glc_");
    const json = decodeBase64Json(isCloud ? secret.slice(4) : secret);
    if (json === void 0) return "failed";
    return outcomeOf((isCloud ? ["o", "n", "k"] : ["k", "n", "id"]).every((key) => key in json));
  }
};

// src/detectors/checksums/macaroons.ts
var LOCATION = 1;
var IDENTIFIER = 2;
var SIGNATURE = 6;
var pypiToken = {
  name: "pypi-token",
  what: "structure",
  check(secret) {
    const bytes = decodeBase64(secret.replace(/^pypi-/, ""));
    return outcomeOf(bytes !== void 0 && isMacaroon(bytes));
  }
};
function isMacaroon(bytes) {
  if (bytes[0] !== 2) return false;
  let at = 1;
  let hasLocation = false;
  let hasIdentifier = false;
  for (let ends = 0; ends < 2; ) {
    const type = bytes[at];
    if (type === 0) {
      ends++;
      at++;
      continue;
    }
    const packet = packetAt(bytes, at);
    if (packet === void 0) return false;
    if (type === LOCATION) hasLocation ||= isIndexHost(bytes.subarray(packet.start, packet.end));
    if (type === IDENTIFIER) hasIdentifier = true;
    ends = 0;
    at = packet.end;
  }
  const signature = packetAt(bytes, at);
  const isSigned = bytes[at] === SIGNATURE && signature !== void 0 && signature.end - signature.start === 32;
  return hasLocation && hasIdentifier && isSigned && signature.end === bytes.length;
}
function isIndexHost(bytes) {
  return /^(?:[a-z0-9-]+\.)*pypi\.org$/.test(Buffer.from(bytes).toString("latin1"));
}
function packetAt(bytes, at) {
  let length = 0;
  let next = at + 1;
  for (let shift = 0; shift < 21; shift += 7) {
    const byte = bytes[next++];
    if (byte === void 0) return void 0;
    length |= (byte & 127) << shift;
    if ((byte & 128) === 0)
      return next + length > bytes.length ? void 0 : { start: next, end: next + length };
  }
  return void 0;
}
var ARRAY_OF_FOUR = 148;
var ARRAY_OF_THREE = 147;
var SHORT_BINARY = 196;
var flyToken = {
  name: "fly-token",
  what: "structure",
  check: (secret) => {
    const match = /^(?:FlyV1 )?fm(?:1[ar]|2)_([A-Za-z0-9+/=_-]+)/.exec(secret);
    if (match === null) return "unknown";
    const bytes = decodeBase64(match[1] ?? "");
    if (bytes === void 0 || bytes[0] !== ARRAY_OF_FOUR || bytes[1] !== ARRAY_OF_THREE) return "failed";
    const tail = bytes.length - 34;
    return outcomeOf(bytes[tail] === SHORT_BINARY && bytes[tail + 1] === 32);
  }
};

// src/detectors/checksums/nats.ts
var SEED_MARK = 18 << 3;
var natsNkey = {
  name: "nats-nkey",
  what: "checksum",
  check(secret) {
    const bytes = decodeBase32(secret);
    if (bytes === void 0 || bytes.length !== 36) return "failed";
    if (((bytes[0] ?? 0) & 248) !== SEED_MARK) return "failed";
    const expected = (bytes[34] ?? 0) | (bytes[35] ?? 0) << 8;
    return outcomeOf(crc16(bytes.subarray(0, 34)) === expected);
  }
};
function crc16(bytes) {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) crc = (crc << 1 ^ ((crc & 32768) === 0 ? 0 : 4129)) & 65535;
  }
  return crc;
}

// src/detectors/checksums/shapes.ts
var unknownIf = (fits) => fits ? "unknown" : "failed";
var googleApiKey = {
  name: "google-api-key",
  what: "structure",
  check: (secret) => unknownIf(/^AIza[\w-]{35}$/.test(secret) && isRandomFor(secret.slice(4), "base64"))
};
var telegramToken = {
  name: "telegram-token",
  what: "structure",
  check: (secret) => unknownIf(/^[1-9]\d{7,10}:A[\w-]{34}$/.test(secret) && isRandomFor(secret.slice(-34), "base64"))
};
var slackToken = {
  name: "slack-token",
  what: "structure",
  check(secret) {
    const groups = secret.split("-").slice(1);
    const rest = groups.at(-1) ?? "";
    const hasZeros = groups.slice(0, -1).some((group2) => /^0|^(\d)\1+$|^1234/.test(group2));
    return unknownIf(!hasZeros && entropyBitsPerChar(rest) >= 2.5);
  }
};
var stripeKey = {
  name: "stripe-key",
  what: "structure",
  check(secret) {
    const body = secret.replace(/^[a-z]+_(?:live|test)_|^whsec_/, "");
    return unknownIf(body.length >= 24 && isRandomFor(body, "base64"));
  }
};
var twilioSid = {
  name: "twilio-sid",
  what: "structure",
  check: (secret) => unknownIf(/^[A-Z]{2}[0-9a-f]{32}$/.test(secret) && isRandomFor(secret.slice(2), "hex"))
};

// src/detectors/checksums/structures.ts
var jwtStructure = {
  name: "jwt",
  what: "structure",
  check: (secret) => outcomeOf(readJwt(secret) !== void 0)
};
var openaiKey = {
  name: "openai-key",
  what: "structure",
  check: (secret) => outcomeOf(/^sk-(?:[a-z]+-)?[\w-]{20,100}T3BlbkFJ[\w-]{20,100}$/.test(secret))
};
var groqKey = {
  name: "groq-key",
  what: "structure",
  check: (secret) => outcomeOf(/^gsk_[0-9A-Za-z]{18,24}WGdyb3FY[0-9A-Za-z]{20,28}$/.test(secret))
};
var DISCORD_EPOCH_MS = 1420070400000n;
var LATEST_MS = 4102444800000n;
var discordToken = {
  name: "discord-token",
  what: "structure",
  check(secret) {
    const id = decodeBase64Text(secret.split(".")[0] ?? "") ?? "";
    if (!/^\d{17,20}$/.test(id)) return "failed";
    const madeMs = (BigInt(id) >> 22n) + DISCORD_EPOCH_MS;
    return outcomeOf(madeMs < LATEST_MS);
  }
};
var onepasswordServiceAccount = {
  name: "onepassword-service-account",
  what: "structure",
  check(secret) {
    const json = decodeBase64Json(secret.replace(/^ops_/, ""));
    return outcomeOf(json !== void 0 && "signInAddress" in json && ("muk" in json || "secretKey" in json));
  }
};
var sentryOrgToken = {
  name: "sentry-org-token",
  what: "structure",
  check(secret) {
    const match = /^sntrys_([A-Za-z0-9+/]+={0,2})_([A-Za-z0-9+/]{43})$/.exec(secret);
    const json = decodeBase64Json(match?.[1] ?? "");
    return outcomeOf(json !== void 0 && "iat" in json && "url" in json && "org" in json);
  }
};
var jfrogToken = {
  name: "jfrog-token",
  what: "structure",
  check(secret) {
    if (secret.startsWith("AKCp")) return outcomeOf(base58Length(secret) === 54);
    return outcomeOf(/^reftkn:\d{2}:\d{10}:[0-9A-Za-z]{20,40}$/.test(decodeBase64Text(secret) ?? ""));
  }
};
var BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
function base58Length(text) {
  let value = 0n;
  for (const character of text) {
    const digit = BASE58.indexOf(character);
    if (digit < 0) return -1;
    value = value * 58n + BigInt(digit);
  }
  const leading = /^1*/.exec(text)?.[0].length ?? 0;
  const hex = value === 0n ? "" : value.toString(16);
  return leading + Math.ceil(hex.length / 2);
}
var base64Bytes = {
  name: "base64-bytes",
  what: "structure",
  check(secret) {
    const bytes = decodeBase64(secret);
    if (bytes === void 0 || decodeBase64Text(secret) !== void 0) return "failed";
    return Buffer.from(bytes).toString("base64url") === secret.replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "") ? "unknown" : "failed";
  }
};

// src/detectors/checksums/trailing-crc.ts
var confluentSecret = {
  name: "confluent-secret",
  what: "checksum",
  check(secret) {
    const match = /^(cflt([A-Za-z0-9+/]{54}))([A-Za-z0-9+/]{6})$/.exec(secret);
    if (match === null) return "unknown";
    const [, whole = "", body = "", tail = ""] = match;
    return outcomeOf([body, whole].some((text) => base64OfCrc(text) === tail));
  }
};
function base64OfCrc(text) {
  return Buffer.from(littleEndian(crc32Of(text))).toString("base64").replace(/=+$/, "");
}
var zuploKey = {
  name: "zuplo-key",
  what: "checksum",
  check: (secret) => hexTail2(secret, /^(zpka_([0-9A-Za-z]{32}))_([0-9A-Fa-f]{8})$/)
};
var cloudflareToken = {
  name: "cloudflare-token",
  what: "checksum",
  check: (secret) => hexTail2(secret, /^(cf(?:k|ut|at)_([0-9A-Za-z_-]{40}))([0-9A-Fa-f]{8})$/)
};
var packagistToken = {
  name: "packagist-token",
  what: "checksum",
  check: (secret) => hexTail2(secret, /^(packagist_[a-z_]{2,8}_([0-9a-f]{60}))([0-9a-f]{8})$/)
};
function hexTail2(secret, form) {
  const match = form.exec(secret);
  if (match === null) return "unknown";
  return outcomeOf(isHexCrc(match[3] ?? "", [match[2] ?? "", match[1] ?? "", `${match[1] ?? ""}_`]));
}

// src/detectors/command-line.ts
var REACH_BYTES4 = 400;
var MAX_NAME_TAIL2 = 16;
var WORD = String.raw`(?:"([^"\r\n$]{1,200})"|'([^'\r\n]{1,200})'|([^\s"'<>|;&$()\x60]{1,200}))`;
var BEFORE = String.raw`(?:[^\r\n|;&]{0,300}?[ \t])?`;
var after = (option, flags = "") => new RegExp(`^${BEFORE}${option}${WORD}`, flags);
var spaced = (...options) => after(`(?:${options.join("|")})[ \\t]+`);
var either = (...options) => after(`(?:${options.join("|")})(?:[ \\t]+|=)`);
var programs = () => [
  ["sshpass", [after("-p[ \\t]*")]],
  ["mysql|mysqldump|mysqladmin|mysqlimport|mysqlcheck|mariadb|mariadb-dump|mariadb-admin|mycli", [after("(?:-p(?!assw|ort\\b|rotocol|lugin)|--password=)")]],
  ["redis-cli", [spaced("-a", "--pass")]],
  ["docker login|podman login|buildah login|nerdctl login|helm registry login|oras login|crane auth login|skopeo login", [either("-p", "--password")]],
  ["skopeo|buildah", [after("--(?:src-|dest-)?creds[= \\t][^\\s:]{1,64}:")]],
  ["openssl", [after(`-(?:passin|passout|pass|passwd)[ \\t]+["']?pass:`), spaced("-k")]],
  ["ldapsearch|ldapadd|ldapmodify|ldapdelete|ldappasswd|ldapwhoami", [spaced("-w")]],
  ["smbclient|smbmap|rpcclient", [after(`-U[ \\t]*["']?[^\\s%"']{1,64}%`), spaced("-p")]],
  ["mongosh|mongo|mongodump|mongorestore|mongoimport|mongoexport", [either("-p", "--password")]],
  ["sqlcmd|bcp|osql", [after("-P[ \\t]*")]],
  ["cqlsh", [either("-p", "--password")]],
  ["sqlplus|expdp|impdp", [/^[^\r\n|;&]{0,120}?[ \t][\w$#]{1,30}\/([^\s@"'<>|;&$()]{1,64})(?=@|\s|$)/]],
  ["htpasswd", [after("-[a-zA-Z]*b[a-zA-Z]*[ \\t]+\\S{1,100}[ \\t]+[^\\s$]{1,64}[ \\t]+")]],
  ["rabbitmqctl", [after("(?:add_user|change_password|authenticate_user)[ \\t]+[^\\s$]{1,64}[ \\t]+")]],
  ["az login|az acr login", [either("-p", "--password")]],
  ["cf login|cf auth", [spaced("-p")]],
  ["oc login|argocd login|rancher login", [either("-p", "--password", "--token", "-t")]],
  ["twine upload", [either("-p", "--password")]],
  ["keytool|jarsigner|apksigner", [either("-storepass", "-keypass", "-srcstorepass", "-deststorepass", "--ks-pass", "--key-pass")]],
  ["gpg|gpg2", [either("--passphrase")]],
  ["xfreerdp|rdesktop|wlfreerdp", [after("(?:/p:|-p[ \\t]+)")]],
  ["zip|unzip", [spaced("-P", "--password")]],
  ["7z|7za", [after("-p")]],
  ["cmdkey", [after("/pass:")]],
  ["net use", [after("/user:\\S{1,64}[ \\t]+")]],
  ["psexec|wmiexec.py|secretsdump.py", [spaced("-p")]],
  ["svn", [either("--password")]],
  ["influx", [either("-password", "--password", "-p")]],
  ["clickhouse-client", [either("--password")]],
  ["vault login", [after("(?:token=|password=)")]],
  ["chpasswd", []]
];
var expressions;
function expressionsOf(program) {
  expressions ??= new Map(
    programs().flatMap(([names, list]) => names.split("|").map((name) => [name, list]))
  );
  return expressions.get(program) ?? [];
}
var CHPASSWD = /echo[ \t]+(?:-\w+[ \t]+)?["']?[\w.-]{1,64}:([^\s"'|$]{1,200})["']?[ \t]*\|[ \t]*(?:sudo[ \t]+)?$/;
var commandLineDetector = {
  name: "command-line",
  detect(hit, _rule, view, emit) {
    if (/[\w-]/.test(view.slice(hit.start - 1, hit.start))) return;
    const tail = /^[\w.-]*/.exec(view.slice(hit.end, hit.end + MAX_NAME_TAIL2))?.[0] ?? "";
    const program = view.slice(hit.start, hit.end).trim() + tail;
    const end = hit.end + tail.length;
    const line = view.lineAround(end, REACH_BYTES4);
    const place = program === "chpasswd" ? lastGroup(CHPASSWD, view.slice(line.start, hit.start), line.start) : inArguments(program, view.slice(end, line.end), end);
    if (place === void 0) return;
    const password = view.slice(place.start, place.end);
    const worth = judgePlaced(password);
    const isQuoted = /["']/.test(view.slice(place.start - 1, place.start));
    if (worth === "no" || !isQuoted && /^-|^[<[]|^\.{0,2}\//.test(password)) return;
    emit({
      secret: place,
      whole: { start: Math.min(hit.start, place.start), end: Math.max(hit.end, place.end) },
      ...weakFields(worth)
    });
  }
};
function inArguments(program, text, base) {
  if (!/^\s/.test(text)) return void 0;
  for (const expression of expressionsOf(program)) {
    const found = lastGroup(expression, text, base);
    if (found !== void 0) return found;
  }
  return void 0;
}
function lastGroup(expression, text, base) {
  const match = expression.exec(text);
  const value = match?.slice(1).findLast((group2) => group2 !== void 0);
  if (match === null || value === void 0 || value === "") return void 0;
  const start = base + match.index + match[0].lastIndexOf(value);
  return { start, end: start + value.length };
}

// src/detectors/connection-string.ts
var REACH_BYTES5 = 384;
var HOST_KEY = /(?:^|[;\s"'(])(?:server|data source|datasource|host|hostname|addr|address|network address|endpoint|hostaddr)[ \t]*=[ \t]*(?:tcp:|np:|lpc:)?([^;\s"'<>]{1,120})/i;
var USER_KEY = /(?:^|[;\s"'(])(?:user id|userid|user|uid|username|user name|sharedaccesskeyname)[ \t]*=[ \t]*([^;\s"'<>]{1,120})/i;
var OTHER_KEY = /(?:^|[;\s"'(])(?:initial catalog|database|dbname|db|driver|provider|port|sslmode|encrypt|trusted_connection|integrated security|persist security info|persistsecurityinfo|multipleactiveresultsets|connection timeout|connect timeout|pooling|accountname|defaultendpointsprotocol|application name|service name|dsn)[ \t]*=/i;
var PASSWORD2 = /(?:^|[;\s"'(,?&])(?:password|pwd)[ \t]*=[ \t]*$/i;
var connectionStringDetector = {
  name: "connection-string",
  detect(hit, _rule, view, emit) {
    const text = view.slice(hit.start, hit.end);
    const detection = text.startsWith("@") ? goDataSource(view, hit) : keysAndValues(view, hit);
    if (detection !== void 0) emit(detection);
  }
};
function keysAndValues(view, hit) {
  if (/\w/.test(view.slice(hit.start - 1, hit.start)) && !/^\W/.test(view.slice(hit.start, hit.end)))
    return void 0;
  const line = view.lineAround(hit.start, REACH_BYTES5);
  const text = view.slice(line.start, line.end);
  const at = hit.end - line.start;
  const equals = text.slice(0, at).endsWith("=") ? at : at + (/^[ \t]*=[ \t]*/.exec(text.slice(at))?.[0].length ?? 0);
  if (!PASSWORD2.test(text.slice(Math.max(0, equals - 24), equals))) return void 0;
  const bounds = stringAround(text, hit.start - line.start);
  const inner = text.slice(bounds.start, bounds.end);
  const host = HOST_KEY.exec(inner)?.[1];
  const user = USER_KEY.exec(inner)?.[1];
  const others = [host, user, OTHER_KEY.test(inner) ? "" : void 0].filter(
    (part) => part !== void 0
  ).length;
  const isSemicolons = inner.includes(";");
  if (others < (isSemicolons ? 1 : 2)) return void 0;
  const value = readValue(text, equals, bounds.end, isSemicolons);
  if (value === void 0) return void 0;
  const worth = judgePlaced(text.slice(value.start, value.end), user, host?.replace(/[,:].*$/, ""));
  if (worth === "no") return void 0;
  return {
    secret: { start: line.start + value.start, end: line.start + value.end },
    whole: { start: line.start + bounds.start, end: line.start + Math.max(bounds.end, value.end) },
    parts: {
      ...partOf(text, bounds, line.start, "user", user),
      ...partOf(text, bounds, line.start, "host", host)
    },
    ...host !== void 0 && isLocalHost(host) ? { severity: "low", detail: "for the machine itself" } : {},
    ...weakFields(worth)
  };
}
var EDGES = new Set([...'"`<>'].map((character) => character.charCodeAt(0)));
function stringAround(text, offset) {
  let start = offset;
  while (start > 0 && !EDGES.has(text.charCodeAt(start - 1))) start--;
  let end = offset;
  while (end < text.length && !EDGES.has(text.charCodeAt(end))) end++;
  return { start, end };
}
function readValue(text, at, limit, isSemicolons) {
  const quoted = /^(["'])([^"'\r\n]{1,256})\1/.exec(text.slice(at, limit + 1));
  if (quoted !== null) return { start: at + 1, end: at + 1 + (quoted[2] ?? "").length };
  const bare = (isSemicolons ? /^[^;"`<>\r\n]{1,256}/ : /^[^\s;"'`<>]{1,256}/).exec(text.slice(at, limit))?.[0].trimEnd();
  if (bare === void 0 || bare === "") return void 0;
  const kept = bare.replace(/['\\]+$/, "");
  return kept === "" ? void 0 : { start: at, end: at + kept.length };
}
function partOf(text, bounds, base, name, value) {
  if (value === void 0 || value === "") return {};
  const at = text.indexOf(value, bounds.start);
  return at < 0 ? {} : { [name]: { start: base + at, end: base + at + value.length } };
}
function goDataSource(view, hit) {
  const base = Math.max(0, hit.start - 200);
  const before = view.slice(base, hit.start);
  const match = /(?:^|[\s"'`=])([\w.%-]{1,64}):([^\s"'`]{1,128})$/.exec(before);
  if (match === null) return void 0;
  const [whole, user = "", password = ""] = match;
  const host = /^([\w.[\]:-]{0,120})\)/.exec(view.slice(hit.end, hit.end + 128))?.[1];
  if (host === void 0) return void 0;
  const worth = judgePlaced(password, user, host.replace(/:\d*$/, ""));
  if (worth === "no") return void 0;
  const userStart = base + match.index + whole.length - password.length - 1 - user.length;
  return {
    secret: { start: hit.start - password.length, end: hit.start },
    whole: { start: userStart, end: hit.end + host.length + 1 },
    parts: {
      user: { start: userStart, end: userStart + user.length },
      ...host === "" ? {} : { host: { start: hit.end, end: hit.end + host.length } }
    },
    ...isLocalHost(host) ? { severity: "low", detail: "for the machine itself" } : {},
    ...weakFields(worth)
  };
}

// src/detectors/credential-files.ts
var ENTRY_BYTES = 600;
var NETRC = /^machine[ \t]+([^\s"']{1,200})\s{1,20}(?:login[ \t]+([^\s"']{1,200})\s{1,20})?(?:account[ \t]+\S{1,100}\s{1,20})?password[ \t]+(?:"([^"\r\n]{1,256})"|([^\s"]{1,256}))/;
var netrcDetector = {
  name: "netrc",
  detect(hit, _rule, view, emit) {
    if (/\w/.test(view.slice(hit.start - 1, hit.start))) return;
    const match = NETRC.exec(view.slice(hit.start, hit.start + ENTRY_BYTES));
    if (match === null || lineEnds(match[0]) > 3) return;
    const [whole, host = "", user = "", quoted, bare] = match;
    const password = quoted ?? bare ?? "";
    const worth = judgePlaced(password, user, host);
    if (worth === "no") return;
    const end = hit.start + whole.length - (quoted === void 0 ? 0 : 1);
    const parts = { host: spanOf(whole, host, hit.start, 0) };
    if (user !== "") parts.user = spanOf(whole, user, hit.start, whole.indexOf("login") + 5);
    emit({
      secret: { start: end - password.length, end },
      whole: { start: hit.start, end: hit.start + whole.length },
      parts,
      ...weakFields(worth)
    });
  }
};
var NPMRC = /(?:^|[\s"'`;&])(?:(\/\/[^\s"'=]{1,200}?)\/?:)?(_authToken|_auth|_password)[ \t]*(?:=|[ \t])[ \t]*["']?([^\s"'`;&|$<>{}]{4,2000})/g;
var npmrcDetector = {
  name: "npmrc",
  detect(hit, _rule, view, emit) {
    const line = view.lineAround(hit.start, ENTRY_BYTES);
    const text = view.slice(line.start, Math.min(line.end, hit.end + ENTRY_BYTES));
    NPMRC.lastIndex = 0;
    for (let match = NPMRC.exec(text); match !== null; match = NPMRC.exec(text)) {
      const [whole, host, kind, value = ""] = match;
      const end = line.start + match.index + whole.length;
      if (end < hit.end || line.start + match.index > hit.start) continue;
      const plain = kind === "_authToken" ? value : decodeBase64Text(value);
      if (plain === void 0) continue;
      const colon = kind === "_auth" ? plain.indexOf(":") : -1;
      if (kind === "_auth" && colon < 0) continue;
      const worth = judgePlaced(plain.slice(colon + 1), plain.slice(0, Math.max(0, colon)));
      if (worth === "no" || kind === "_authToken" && worth === "sure" && !isOpaque(value)) continue;
      emit({
        secret: { start: end - value.length, end },
        whole: { start: line.start + match.index, end },
        ...host === void 0 ? {} : { parts: { host: spanOf(text, host, line.start, match.index) } },
        ...plain === value ? {} : { decoded: fromLatin1(plain) },
        ...weakFields(worth)
      });
    }
  }
};
function isOpaque(value) {
  return value.length >= 12 && /\d/.test(value) && !/^[A-Z][A-Z0-9_]+$/.test(value);
}
var PGPASS = /^((?:[^:\\#\s]|\\.){1,200}):(\d{1,5}|\*):((?:[^:\\\s]|\\.){1,100}):((?:[^:\\\s]|\\.){1,100}):((?:[^\\\r\n]|\\.){1,256})$/;
var pgpassDetector = {
  name: "pgpass",
  detect(hit, _rule, view, emit) {
    const line = view.lineAround(hit.start, ENTRY_BYTES);
    const match = PGPASS.exec(view.slice(line.start, line.end));
    if (match === null) return;
    const [, host = "", port = "", database = "", user = "", password = ""] = match;
    const worth = judgePlaced(password, user, host);
    if (worth === "no") return;
    const userStart = line.start + host.length + port.length + database.length + 3;
    emit({
      secret: { start: line.end - password.length, end: line.end },
      whole: line,
      parts: {
        host: { start: line.start, end: line.start + host.length },
        user: { start: userStart, end: userStart + user.length }
      },
      ...isLocalHost(host) ? { severity: "low", detail: "for the machine itself" } : {},
      ...weakFields(worth)
    });
  }
};
function lineEnds(text) {
  return text.split("\n").length - 1;
}
function spanOf(text, part, base, from) {
  const at = text.indexOf(part, from);
  return { start: base + at, end: base + at + part.length };
}

// src/detectors/entropy.ts
var MIN_CHARS2 = {
  hex: 32,
  base32: 24,
  base36: 22,
  base64: 20,
  ascii: 20
};
var MAX_CHARS = 128;
var DIGEST_CHARS = /* @__PURE__ */ new Set([32, 40, 56, 64, 96, 128]);
var UUID2 = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
var ALLOWANCE = 0.15;
var ALGORITHM = /^(?:sha-?(?:1|224|256|384|512)|md5|blake2[bs]?|h1)[-=]/i;
var entropyDetector = {
  name: "entropy",
  detect(hit, _rule, view, emit) {
    if (hit.kind !== "run" || hit.end - hit.start > MAX_CHARS * 2) return;
    const run = view.slice(hit.start, hit.end);
    if (ALGORITHM.test(run)) return;
    const lead = /^(?:[A-Za-z_][A-Za-z_-]{0,40}=|[-=/+_]+)+/.exec(run)?.[0].length ?? 0;
    const token = run.slice(lead);
    if (!isToken(token) || isLockFile(pathOf(view.unit.origin))) return;
    const start = hit.start + lead;
    const around = { before: view.slice(start - 24, start), behind: view.slice(hit.end, hit.end + 2) };
    if (isExplained(around.before, around.behind)) return;
    const span = { start, end: hit.end };
    emit({ secret: span, whole: span });
  }
};
function isToken(token) {
  const alphabet = alphabetOf(token);
  const least = MIN_CHARS2[alphabet];
  if (least === void 0 || token.length < least || token.length > MAX_CHARS) return false;
  if (alphabet === "hex" && DIGEST_CHARS.has(token.length)) return false;
  if (UUID2.test(token) || !/\d/.test(token) || !/[A-Za-z]/.test(token)) return false;
  if (!isRandomFor(token, alphabet, ALLOWANCE)) return false;
  const { wordShare, longestWord, runShare } = surpriseOf(token);
  if (runShare > 0.4 || alphabet !== "hex" && (wordShare > 0.3 || longestWord >= 6)) return false;
  if (!token.split(/[/_=+-]/).some((piece) => piece.length >= 12)) return false;
  const decoded = decodeBase64(token);
  return decoded === void 0 || !isText(decoded);
}
function isExplained(before, behind) {
  return /sha(?:1|224|256|384|512)[-:]$|md5[-:]$|h1:$|;base64,$|@$|integrity["']?\s*[:=]\s*["']?$|[A-Za-z0-9+/]{8}\\[nr]?$/i.test(
    before
  ) || /^(?:\\|[A-Za-z0-9])/.test(behind);
}

// src/detectors/jwk.ts
var REACH_BYTES6 = 6e3;
var CURVE_CHARS = {
  "P-256": 43,
  "P-384": 64,
  "P-521": 88,
  secp256k1: 43,
  Ed25519: 43,
  X25519: 43,
  Ed448: 76,
  X448: 75
};
var jwkDetector = {
  name: "jwk",
  detect(hit, _rule, view, emit) {
    const base = Math.max(0, hit.start - REACH_BYTES6);
    const text = view.slice(base, hit.end + REACH_BYTES6);
    const object = objectAround(text, hit.start - base);
    if (object === void 0) return;
    const detection = readKey(text.slice(object.start, object.end), base + object.start);
    if (detection !== void 0) emit(detection);
  }
};
function objectAround(text, offset) {
  const start = text.lastIndexOf("{", offset);
  const end = text.indexOf("}", offset);
  if (start < 0 || end < 0) return void 0;
  return text.lastIndexOf("}", offset) > start ? void 0 : { start, end: end + 1 };
}
function readKey(object, base) {
  const kind = member(object, "kty")?.text;
  const secret = member(object, kind === "oct" ? "k" : "d");
  if (kind === void 0 || secret === void 0 || !/^[A-Za-z0-9_-]{16,2000}$/.test(secret.text))
    return void 0;
  const modulus = member(object, "n")?.text;
  const curve = member(object, "crv")?.text;
  const fits = kind === "RSA" ? modulus !== void 0 && Math.abs(modulus.length - secret.text.length) <= 4 : curve !== void 0 && CURVE_CHARS[curve] === secret.text.length;
  const kid = member(object, "kid");
  const place = (span) => ({ start: base + span.start, end: base + span.end });
  return {
    secret: place(secret),
    whole: { start: base, end: base + object.length },
    ...kid === void 0 ? {} : { parts: { kid: place(kid) } },
    ...fits ? { confidence: "proven", detail: "structure fits" } : {}
  };
}
function member(object, name) {
  const match = new RegExp(
    `[{,\\s"'\\\\]${name}\\\\*["']?\\s{0,8}:\\s{0,8}\\\\*["']([^"'\\\\]{1,4000})`
  ).exec(object);
  const text = match?.[1];
  if (match === null || text === void 0) return void 0;
  const end = match.index + match[0].length;
  return { start: end - text.length, end, text };
}

// src/detectors/keystore.ts
var HEAD_BYTES = 65536;
var BASE64_HEAD = 2048;
var MAX_ENTRIES = 64;
var JKS = 4277010157;
var JCEKS = 3469659854;
var keystoreDetector = {
  name: "keystore",
  detect(hit, _rule, view, emit) {
    const byte = view.byteAt(hit.start);
    const isStore = byte >= 128 || /^[/z]/.test(String.fromCharCode(byte)) ? isJavaStore : isPkcs12;
    if (byte >= 128 || byte === 42) emitRaw(view, isStore, emit);
    else emitBase64(view, hit.start, isStore, emit);
  },
  explain: () => ["it does not open a key store that holds a private key"]
};
function emitRaw(view, isStore, emit) {
  const head = Buffer.from(
    view.unit.bytes.buffer,
    view.unit.bytes.byteOffset,
    Math.min(view.length, HEAD_BYTES)
  );
  if (!isStore(head, true)) return;
  const whole = { start: 0, end: view.length };
  emit({ secret: whole, whole });
}
function emitBase64(view, at, isStore, emit) {
  let start = at;
  while (at - start < 64 && isBase64(view.byteAt(start - 1))) start--;
  let end = at;
  while (end - start < HEAD_BYTES && isBase64(view.byteAt(end))) end++;
  if (end - start < 256) return;
  const head = Buffer.from(view.slice(start, Math.min(end, start + BASE64_HEAD)), "base64");
  if (!isStore(head, false)) return;
  const whole = { start, end };
  emit({ secret: whole, whole });
}
function isBase64(byte) {
  return byte > 0 && /[0-9A-Za-z+/=]/.test(String.fromCharCode(byte));
}
function isJavaStore(head, isWhole) {
  if (head.length < 24) return false;
  const magic = head.readUInt32BE(0);
  if (magic !== JKS && magic !== JCEKS) return false;
  const version = head.readUInt32BE(4);
  const count2 = head.readUInt32BE(8);
  if (version !== 1 && version !== 2 || count2 === 0 || count2 > 65535) return false;
  let at = 12;
  for (let entry = 0; entry < Math.min(count2, MAX_ENTRIES); entry++) {
    if (at + 14 > head.length) return false;
    const tag = head.readUInt32BE(at);
    const alias = head.readUInt16BE(at + 4);
    const behind = at + 6 + alias + 8;
    if (tag === 3 && magic === JCEKS) return true;
    if (tag === 1) return !isWhole || hasKey(head, behind);
    if (tag !== 2) return false;
    const next = behindCertificate(head, behind, version);
    if (next === void 0) return false;
    at = next;
  }
  return false;
}
function hasKey(head, at) {
  return at + 5 <= head.length && head.readUInt32BE(at) >= 32 && head[at + 4] === 48;
}
function behindCertificate(head, at, version) {
  let place = at;
  if (version === 2) {
    if (place + 2 > head.length) return void 0;
    place += 2 + head.readUInt16BE(place);
  }
  return place + 4 > head.length ? void 0 : place + 4 + head.readUInt32BE(place);
}
var DATA2 = Buffer.from("06092a864886f70d010701", "hex");
function isPkcs12(head) {
  const outer = sequenceAt(head, 0);
  if (outer === void 0 || head[outer] !== 2 || head[outer + 1] !== 1 || head[outer + 2] !== 3)
    return false;
  const info = sequenceAt(head, outer + 3);
  return info !== void 0 && head.subarray(info, info + DATA2.length).equals(DATA2);
}
function sequenceAt(head, at) {
  if (head[at] !== 48) return void 0;
  const length = head[at + 1] ?? 0;
  const more = length < 129 ? 0 : length - 128;
  return more > 4 ? void 0 : at + 2 + more;
}

// src/detectors/otpauth.ts
var ADDRESS2 = /^otpauth:\/\/(?:totp|hotp)\/([^\s?"'<>]{0,200})\?([^\s"'<>`]{1,400})/i;
var SECRET2 = /(?:^|&(?:amp;)?)secret=([A-Za-z2-7]{8,128})(?:=|%3D){0,6}(?=&|$)/i;
var DOCUMENTED = ["JBSWY3DP", "EHPK3PXP"].join("");
var otpauthDetector = {
  name: "otpauth",
  detect(hit, _rule, view, emit) {
    const match = ADDRESS2.exec(view.slice(hit.start, hit.start + 700));
    const query = match?.[2];
    if (match === null || query === void 0) return;
    const found = SECRET2.exec(query);
    const value = found?.[1];
    if (found === null || value === void 0) return;
    const label = match[1] ?? "";
    const labelStart = hit.start + match[0].indexOf(label, "otpauth://".length);
    const start = hit.start + match[0].length - query.length + found.index + found[0].indexOf(value);
    const isSample = value.toUpperCase().startsWith(DOCUMENTED) || new Set(value).size < 5;
    emit({
      secret: { start, end: start + value.length },
      whole: { start: hit.start, end: hit.start + match[0].length },
      parts: label === "" ? {} : { user: { start: labelStart, end: labelStart + label.length } },
      ...isSample ? { confidence: "hint", detail: "weak or sample value" } : {}
    });
  }
};

// src/detectors/pattern.ts
function createPatternDetector(linear) {
  const expressions2 = /* @__PURE__ */ new WeakMap();
  const linearPatterns = /* @__PURE__ */ new WeakMap();
  return {
    name: "pattern",
    detect(hit, rule, view, emit) {
      if (rule.linearSource !== void 0) {
        if (linear === void 0) return;
        let pattern = linearPatterns.get(rule);
        if (pattern === void 0) {
          pattern = linear.compile(rule.linearSource);
          linearPatterns.set(rule, pattern);
        }
        emitFound(findLinear(pattern, hit, rule, view), emit);
      } else if (rule.source !== void 0) {
        let expression = expressions2.get(rule);
        if (expression === void 0) {
          expression = new RegExp(rule.source, "dy");
          expressions2.set(rule, expression);
        }
        emitFound(findSticky(expression, hit, rule, view), emit);
      }
    },
    explain: () => ["the expression of the rule does not match around it"]
  };
}
function findSticky(expression, hit, rule, view) {
  const first = Math.max(0, hit.start - rule.before.max);
  const last = hit.start - rule.before.min;
  if (last < first) return void 0;
  const base = Math.max(0, first - 1);
  const text = view.slice(base, last + rule.maxMatchBytes + 1);
  for (let at = first - base; at <= last - base; at++) {
    expression.lastIndex = at;
    const match = expression.exec(text);
    if (match === null || base + expression.lastIndex < hit.end) continue;
    const groups = {};
    for (const [name, place] of Object.entries(match.indices?.groups ?? {})) {
      if (place !== void 0) groups[name] = { start: base + place[0], end: base + place[1] };
    }
    return { whole: { start: base + at, end: base + expression.lastIndex }, groups };
  }
  return void 0;
}
function findLinear(pattern, hit, rule, view) {
  const first = Math.max(0, hit.start - rule.before.max);
  const last = hit.start - rule.before.min;
  if (last < first) return void 0;
  const base = Math.max(0, first - 1);
  const text = view.slice(base, last + rule.maxMatchBytes + 1);
  if (!pattern.test(text, first - base, text.length)) return void 0;
  for (let from = first - base; from <= last - base; ) {
    const match = pattern.exec(text, from, text.length);
    if (match === void 0 || match.start > last - base) return void 0;
    if (base + match.end >= hit.end) {
      const groups = {};
      for (const [name, span] of Object.entries(match.groups)) {
        groups[name] = { start: base + span.start, end: base + span.end };
      }
      return { whole: { start: base + match.start, end: base + match.end }, groups };
    }
    from = match.start + 1;
  }
  return void 0;
}
function emitFound(found, emit) {
  if (found === void 0) return;
  const { secret = found.whole, ...parts } = found.groups;
  emit({ secret, whole: found.whole, parts });
}

// src/detectors/key-structure.ts
var OPENSSH_MAGIC = "openssh-key-v1\0";
function derStructure(bytes, isEncrypted) {
  if (bytes[0] !== 48) return { shape: "other", isEncrypted };
  const length = derLength(bytes, 1);
  if (length === void 0) return { shape: "other", isEncrypted };
  const inner = bytes[length.next];
  if (inner !== 2 && inner !== 48) return { shape: "other", isEncrypted };
  const end = length.next + length.value;
  if (end === bytes.length) return { shape: "fits", isEncrypted };
  return { shape: end > bytes.length ? "cut" : "other", isEncrypted };
}
function derLength(bytes, at) {
  const first = bytes[at];
  if (first === void 0) return void 0;
  if (first < 128) return { value: first, next: at + 1 };
  const count2 = first & 127;
  if (count2 === 0 || count2 > 3) return void 0;
  let value = 0;
  for (let index = 1; index <= count2; index++) value = value * 256 + (bytes[at + index] ?? 0);
  return { value, next: at + 1 + count2 };
}
function opensshStructure(bytes) {
  const text = Buffer.from(bytes).toString("latin1");
  if (!text.startsWith(OPENSSH_MAGIC)) return { shape: "other", isEncrypted: false };
  let at = OPENSSH_MAGIC.length;
  const cipher = sshString(bytes, at);
  if (cipher === void 0) return { shape: "cut", isEncrypted: false };
  const isEncrypted = Buffer.from(cipher).toString("latin1") !== "none";
  at += 4 + cipher.length;
  for (const kind of ["string", "string", "number", "string", "string"]) {
    const part = kind === "number" ? new Uint8Array(0) : sshString(bytes, at);
    if (part === void 0) return { shape: "cut", isEncrypted };
    at += 4 + part.length;
  }
  return { shape: at <= bytes.length ? "fits" : "cut", isEncrypted };
}
function sshString(bytes, at) {
  if (at + 4 > bytes.length) return void 0;
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(at);
  return at + 4 + length <= bytes.length ? bytes.subarray(at + 4, at + 4 + length) : void 0;
}
function pgpStructure(bytes, checksum) {
  const packet = firstPacket(bytes);
  if (packet === void 0 || packet.tag !== 5) return { shape: "other", isEncrypted: false };
  const isEncrypted = isPgpEncrypted(bytes.subarray(packet.body, packet.end));
  if (packet.end > bytes.length) return { shape: "cut", isEncrypted };
  if (checksum === void 0) return { shape: "fits", isEncrypted };
  const expected = Buffer.from(checksum, "base64");
  const isRight = expected.length === 3 && expected.readUIntBE(0, 3) === crc24(bytes);
  return { shape: isRight ? "fits" : "other", isEncrypted };
}
function firstPacket(bytes) {
  const header = bytes[0];
  const second = bytes[1];
  if (header === void 0 || second === void 0 || (header & 128) === 0) return void 0;
  if ((header & 64) !== 0) {
    const tag2 = header & 63;
    if (second < 192) return { tag: tag2, body: 2, end: 2 + second };
    if (second < 224) return { tag: tag2, body: 3, end: 3 + (second - 192 << 8) + (bytes[2] ?? 0) + 192 };
    return void 0;
  }
  const tag = (header & 60) >> 2;
  const lengthBytes = [1, 2, 4][header & 3];
  if (lengthBytes === void 0) return void 0;
  let length = 0;
  for (let index = 1; index <= lengthBytes; index++) length = length * 256 + (bytes[index] ?? 0);
  return { tag, body: 1 + lengthBytes, end: 1 + lengthBytes + length };
}
function isPgpEncrypted(body) {
  const algorithm = body[5];
  if (body[0] !== 4 || algorithm === void 0) return false;
  let at = 6;
  const skipInteger = () => {
    const bits = (body[at] ?? 0) << 8 | (body[at + 1] ?? 0);
    at += 2 + (bits + 7 >> 3);
  };
  const skipShort = () => {
    at += 1 + (body[at] ?? 0);
  };
  if (algorithm <= 3) [0, 1].forEach(skipInteger);
  else if (algorithm === 17) [0, 1, 2, 3].forEach(skipInteger);
  else if (algorithm === 16) [0, 1, 2].forEach(skipInteger);
  else if (algorithm === 18 || algorithm === 19 || algorithm === 22) {
    skipShort();
    skipInteger();
    if (algorithm === 18) skipShort();
  } else if (algorithm === 25 || algorithm === 27) at += 32;
  else return false;
  const usage = body[at];
  return usage !== void 0 && usage !== 0;
}
function crc24(bytes) {
  let crc = 11994318;
  for (const byte of bytes) {
    crc ^= byte << 16;
    for (let bit = 0; bit < 8; bit++) {
      crc <<= 1;
      if ((crc & 16777216) !== 0) crc ^= 25578747;
    }
  }
  return crc & 16777215;
}

// src/detectors/pem.ts
var MAX_BLOCK_BYTES = 65536;
var MIN_BODY_CHARS = 60;
var MIN_CUT_CHARS = 200;
var OPENING_IN_BASE64 = "LS0tLS1CRUdJTi";
var OPENING = /-{4,5} ?BEGIN ((?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?) ?-{4,5}/g;
var BEFORE_LITERAL_BYTES = 80;
var pemDetector = {
  name: "pem",
  detect(hit, _rule, view, emit) {
    const text = view.slice(hit.start, hit.end);
    if (text === OPENING_IN_BASE64) emitAll(wrappedInBase64(view, hit), emit);
    else emitAll(blockAt(view, hit), emit);
  }
};
function emitAll(detection, emit) {
  if (detection !== void 0) emit(detection);
}
function blockAt(view, hit) {
  const base = Math.max(0, hit.start - BEFORE_LITERAL_BYTES);
  const head = view.slice(base, hit.end + BEFORE_LITERAL_BYTES);
  OPENING.lastIndex = 0;
  for (let match = OPENING.exec(head); match !== null; match = OPENING.exec(head)) {
    const start = base + match.index;
    if (start > hit.start) return void 0;
    if (base + OPENING.lastIndex < hit.end) continue;
    const block = readPemBlock(view.slice(start, start + MAX_BLOCK_BYTES));
    return block === void 0 ? void 0 : toDetection2(block, start);
  }
  return void 0;
}
function readPemBlock(text) {
  OPENING.lastIndex = 0;
  const opening = OPENING.exec(text);
  if (opening === null || opening.index !== 0) return void 0;
  const label = opening[1] ?? "";
  const bodyStart = opening[0].length;
  const next = text.indexOf("BEGIN ", bodyStart);
  const limit = next < 0 ? text.length : next;
  const closing = new RegExp(`-{4,5} ?END ${label} ?-{4,5}`).exec(text.slice(bodyStart, limit));
  const bodyEnd = closing === null ? limit : bodyStart + closing.index;
  const armour = readArmour(text.slice(bodyStart, bodyEnd), closing === null);
  if (armour === void 0) return void 0;
  const minimum = closing === null ? MIN_CUT_CHARS : MIN_BODY_CHARS;
  const body = armour.base64.length < minimum ? void 0 : decodeBase64(armour.base64);
  if (body === void 0) return void 0;
  const structure = structureOf(label, armour, body);
  if (closing === null && structure.shape === "other") return void 0;
  const end = closing === null ? bodyStart + armour.length : bodyEnd + closing[0].length;
  return { start: 0, end, label, structure, body };
}
function structureOf(label, armour, body) {
  if (label.includes("BLOCK")) return pgpStructure(body, armour.checksum);
  if (label.startsWith("OPENSSH")) return opensshStructure(body);
  if (armour.isEncrypted) return { shape: "fits", isEncrypted: true };
  if (label.startsWith("SSH2")) return { shape: "fits", isEncrypted: label.includes("ENCRYPTED") };
  return derStructure(body, label.startsWith("ENCRYPTED"));
}
var WRITTEN_LINE_END = /\\+r\\+n|\\+[nr]|&#(?:10|13|x0?[aAdD]);|<br ?\/?>/g;
var MARGIN = /^[\s"'`>#*|,;(]*(?:\/\/+[ \t]+|[+-][ \t]+)?["']?|["'`\\,;)\s]+[+.&]?\s*$/g;
var JOINT = /^[\s"'`+.,;()&\\#*>|]*$/;
function readArmour(text, isOpenEnded) {
  const unescaped = text.replace(WRITTEN_LINE_END, "\n");
  const lines = unescaped.split(/[\r\n]+/);
  const pieces = lines.length <= 2 && !isOpenEnded ? unescaped.trim().split(/[ \t]+/) : lines;
  const inner = pieces.slice(1, -1);
  const isDiff = inner.length > 1 && inner.every((piece) => /^\s*[+-]/.test(piece));
  let base64 = "";
  let checksum;
  let isEncrypted = false;
  for (const piece of pieces) {
    const header = /^[\s"'>#*+|]*([A-Za-z][A-Za-z-]{2,30}): ?(.*)$/.exec(piece);
    if (header !== null) {
      isEncrypted ||= header[1] === "Proc-Type" && (header[2] ?? "").includes("ENCRYPTED");
      continue;
    }
    if (JOINT.test(piece)) continue;
    const stripped = piece.replace(MARGIN, "");
    const line = isDiff && /^[+-]/.test(stripped) ? stripped.slice(1) : stripped;
    if (/^=[A-Za-z0-9+/]{4}$/.test(line)) checksum = line.slice(1);
    else if (/^[A-Za-z0-9+/]+={0,2}$/.test(line)) base64 += line;
    else if (isOpenEnded) break;
    else return void 0;
  }
  return { base64, checksum, isEncrypted, length: isOpenEnded ? openLength(text, base64) : text.length };
}
function openLength(text, base64) {
  const tail = base64.slice(-16);
  const at = text.lastIndexOf(tail);
  return at < 0 ? text.length : at + tail.length;
}
var ENCRYPTED_SEVERITY = "medium";
function toDetection2(block, start) {
  const { structure } = block;
  const span = { start: start + block.start, end: start + block.end };
  return {
    secret: span,
    whole: span,
    decoded: block.body,
    confidence: structure.shape === "fits" ? "proven" : "possible",
    ...structure.isEncrypted ? { severity: ENCRYPTED_SEVERITY } : {},
    detail: detailOf(structure)
  };
}
function detailOf({ shape, isEncrypted }) {
  if (isEncrypted) return "encrypted with a passphrase";
  if (shape === "fits") return "structure fits";
  return shape === "cut" ? "cut short" : "structure does not fit";
}
function wrappedInBase64(view, hit) {
  const text = view.slice(hit.start, hit.start + MAX_BLOCK_BYTES);
  const run = /^[A-Za-z0-9+/_-]+={0,2}/.exec(text)?.[0] ?? "";
  const inner = decodeBase64Text(run.slice(0, run.length - (run.endsWith("=") ? 0 : run.length % 4)));
  const at = inner?.search(OPENING) ?? -1;
  if (inner === void 0 || at < 0) return void 0;
  const block = readPemBlock(inner.slice(at));
  if (block === void 0) return void 0;
  const span = { start: hit.start, end: hit.start + run.length };
  return { ...toDetection2(block, 0), secret: span, whole: span };
}

// src/detectors/putty.ts
var MAX_FILE_BYTES = 32768;
var HEADER2 = /^PuTTY-User-Key-File-[123]: *([\w.@-]+)\r?\nEncryption: *([\w-]+)\r?\n(?:Comment: *[^\r\n]*\r?\n)?Public-Lines: *(\d{1,4})\r?\n/;
var PRIVATE_PART = /Private-Lines: *(\d{1,4})\r?\n/;
var puttyKeyDetector = {
  name: "putty-key",
  detect(hit, _rule, view, emit) {
    const text = view.slice(hit.start, hit.start + MAX_FILE_BYTES);
    const header = HEADER2.exec(text);
    const part = PRIVATE_PART.exec(text);
    if (header === null || part === null) return;
    const lines = text.slice(part.index + part[0].length).split("\n", Number(part[1]));
    const body = lines.map((line) => line.trim()).join("");
    const bytes = decodeBase64(body);
    if (bytes === void 0 || lines.length !== Number(part[1])) return;
    const length = part.index + part[0].length + lines.join("\n").length;
    const span = { start: hit.start, end: hit.start + length };
    const isEncrypted = header[2] !== "none";
    emit({
      secret: span,
      whole: span,
      decoded: bytes,
      confidence: "proven",
      detail: isEncrypted ? "encrypted with a passphrase" : "structure fits",
      ...isEncrypted ? { severity: "medium" } : {}
    });
  }
};

// src/detectors/structured/walk-json.ts
var MAX_DEPTH = 64;
function walkJson(text, from, visitor) {
  const walker = new Walker(text, visitor);
  const end = walker.value(from, 0);
  return walker.isBroken ? void 0 : end;
}
var BLANK = /(?:[\s,]|\/\/[^\r\n]*|\/\*[\s\S]*?\*\/)*/y;
var PLAIN = /[\w.+-]+/y;
var Walker = class {
  #text;
  #visitor;
  #path = [];
  isBroken = false;
  constructor(text, visitor) {
    this.#text = text;
    this.#visitor = visitor;
  }
  value(from, depth) {
    const at = this.#skip(BLANK, from);
    const opening = this.#text[at];
    if (opening === "{" || opening === "[") {
      if (depth >= MAX_DEPTH) return this.#break();
      this.#visitor.enter?.(this.#path);
      const end2 = opening === "{" ? this.#members(at + 1, depth) : this.#elements(at + 1, depth);
      this.#visitor.leave?.(this.#path);
      return end2;
    }
    if (opening === '"') {
      const end2 = this.#stringEnd(at + 1);
      if (this.#text[end2] !== '"') return this.#break();
      this.#visitor.leaf(this.#path, at + 1, end2, this.#text.slice(at + 1, end2), true);
      return end2 + 1;
    }
    const end = this.#skip(PLAIN, at);
    if (end === at) return this.#break();
    this.#visitor.leaf(this.#path, at, end, this.#text.slice(at, end), false);
    return end;
  }
  #members(from, depth) {
    let at = this.#skip(BLANK, from);
    while (at < this.#text.length && this.#text[at] !== "}") {
      if (this.#text[at] !== '"') return this.#break();
      const keyEnd = this.#stringEnd(at + 1);
      const key = this.#text.slice(at + 1, keyEnd);
      at = this.#skip(BLANK, keyEnd + 1);
      if (this.#text[at] !== ":") return this.#break();
      this.#path.push(key);
      at = this.value(at + 1, depth + 1);
      this.#path.pop();
      at = this.#skip(BLANK, at);
    }
    return at < this.#text.length ? at + 1 : this.#break();
  }
  #elements(from, depth) {
    let at = this.#skip(BLANK, from);
    for (let index = 0; at < this.#text.length && this.#text[at] !== "]"; index++) {
      this.#path.push(String(index));
      at = this.#skip(BLANK, this.value(at, depth + 1));
      this.#path.pop();
    }
    return at < this.#text.length ? at + 1 : this.#break();
  }
  #stringEnd(from) {
    for (let at = from; at < this.#text.length; at++) {
      const character = this.#text[at];
      if (character === "\\") at++;
      else if (character === '"' || character === "\n") return at;
    }
    return this.#text.length;
  }
  /** Ends the walk: the callers see the end of the text. */
  #break() {
    this.isBroken = true;
    return this.#text.length;
  }
  #skip(expression, at) {
    expression.lastIndex = at;
    return expression.test(this.#text) ? expression.lastIndex : at;
  }
};

// src/detectors/structured/walk-yaml.ts
var MAX_DEPTH2 = 64;
var MAX_BROKEN_JSON = 8;
var KEY2 = /^(?:- +)*(?:"([^"\r\n]{1,256})"|'([^'\r\n]{1,256})'|([^\s#"'[\]{}&*!|>%@`,:-][^:#\r\n]{0,256}?|-[\w.-][^:#\r\n]{0,255}?)) *:(?= |\t|$)/;
function walkYaml(text, onLeaf) {
  const levels = [];
  let document = 0;
  let lineStart = 0;
  let brokenJson = 0;
  while (lineStart <= text.length) {
    const lineEnd2 = endOfLine(text, lineStart);
    const line = text.slice(lineStart, lineEnd2);
    const next = lineEnd2 + (text[lineEnd2] === "\r" && text[lineEnd2 + 1] === "\n" ? 2 : 1);
    const indent = line.length - line.trimStart().length;
    const content = line.slice(indent);
    if (content.startsWith("---")) {
      document++;
      levels.length = 0;
    } else if (/^[{[](?!\{)/.test(content) && brokenJson < MAX_BROKEN_JSON) {
      document++;
      const end = tellJson(text, lineStart + indent, document, onLeaf);
      if (end === void 0) brokenJson++;
      else document++;
      lineStart = end ?? next;
      continue;
    } else if (content !== "" && !content.startsWith("#")) {
      const consumed = readLine(text, { lineStart, indent, content, next }, levels, document, onLeaf);
      if (consumed > next) {
        lineStart = consumed;
        continue;
      }
    }
    lineStart = next;
  }
}
function tellJson(text, at, document, onLeaf) {
  const leaves = [];
  const end = walkJson(text, at, {
    leaf: (path, start, stop, raw, isString) => {
      const style = isString ? "quoted" : "plain";
      leaves.push({ document, path: [...path], start, end: stop, text: raw, style });
    }
  });
  if (end === void 0) return void 0;
  for (const leaf of leaves) onLeaf(leaf);
  return end;
}
function readLine(text, line, levels, document, onLeaf) {
  const { lineStart, indent, content, next } = line;
  const dashes = /^(?:-(?: +|$))+/.exec(content)?.[0].length ?? 0;
  if (dashes > 0) openItem(levels, indent);
  const match = KEY2.exec(content);
  if (match === null) {
    if (dashes > 0)
      tellValue(lineStart + indent + dashes, content.slice(dashes), pathOf2(levels), document, onLeaf);
    return next;
  }
  const key = match[1] ?? match[2] ?? (match[3] ?? "").trim();
  const level = indent + dashes;
  while (levels.length > 0 && (levels.at(-1)?.indent ?? 0) >= level) levels.pop();
  if (levels.length < MAX_DEPTH2) levels.push({ indent: level, key, item: void 0 });
  const behind = content.slice(match[0].length);
  const valueOffset = behind.length - behind.trimStart().length;
  const value = behind.trimStart();
  const valueStart = lineStart + indent + match[0].length + valueOffset;
  if (/^(?:!!?\w+ +)?[|>][-+0-9]{0,2}\s*(?:#.*)?$/.test(value)) {
    return tellBlock(text, next, level, pathOf2(levels), document, onLeaf);
  }
  if (value !== "") tellValue(valueStart, value, pathOf2(levels), document, onLeaf);
  return next;
}
function openItem(levels, indent) {
  let index = 0;
  for (let last = levels.at(-1); last !== void 0; last = levels.at(-1)) {
    if (last.indent < indent || last.indent === indent && last.item === void 0) break;
    if (last.indent === indent && last.item !== void 0) index = last.item + 1;
    levels.pop();
  }
  if (levels.length < MAX_DEPTH2) levels.push({ indent, key: String(index), item: index });
}
function pathOf2(levels) {
  return levels.map(({ key }) => key);
}
function tellValue(start, value, path, document, onLeaf) {
  const tag = /^(?:[!&][\w!./-]* +)+/.exec(value)?.[0].length ?? 0;
  const at = start + tag;
  const body = value.slice(tag);
  const quote = body[0];
  if (quote === '"' || quote === "'") {
    const end = closingQuote(body, quote);
    if (end > 0)
      onLeaf({ document, path, start: at + 1, end: at + end, text: body.slice(1, end), style: "quoted" });
    return;
  }
  if (quote === "{" && body[1] !== "{" || quote === "[") {
    walkJson(body, 0, {
      leaf: (inner, from, to, raw, isString) => onLeaf({
        document,
        path: [...path, ...inner],
        start: at + from,
        end: at + to,
        text: raw,
        style: isString ? "quoted" : "plain"
      })
    });
    return;
  }
  const plain = body.replace(/\s+#.*$/, "").trimEnd();
  if (plain !== "")
    onLeaf({ document, path, start: at, end: at + plain.length, text: plain, style: "plain" });
}
function closingQuote(body, quote) {
  for (let at = 1; at < body.length; at++) {
    if (body[at] === "\\" && quote === '"') at++;
    else if (body[at] === quote) {
      if (quote === "'" && body[at + 1] === "'") at++;
      else return at;
    }
  }
  return -1;
}
function tellBlock(text, from, indent, path, document, onLeaf) {
  let at = from;
  let end = from;
  let start = -1;
  while (at < text.length) {
    const lineEnd2 = endOfLine(text, at);
    const line = text.slice(at, lineEnd2);
    const inner = line.length - line.trimStart().length;
    if (line.trim() !== "") {
      if (inner <= indent) break;
      if (start < 0) start = at + inner;
      end = at + line.trimEnd().length;
    }
    at = lineEnd2 + (text[lineEnd2] === "\r" && text[lineEnd2 + 1] === "\n" ? 2 : 1);
  }
  if (start >= 0) onLeaf({ document, path, start, end, text: text.slice(start, end), style: "block" });
  return at;
}
function endOfLine(text, from) {
  const lf = text.indexOf("\n", from);
  if (lf < 0) return text.length;
  return lf > from && text[lf - 1] === "\r" ? lf - 1 : lf;
}

// src/detectors/structured/leaves.ts
var MAX_UNIT_BYTES = 4 * 1024 * 1024;
var MAX_LEAVES = 2e5;
function readLeaves(view) {
  if (view.length > MAX_UNIT_BYTES) return [];
  const text = view.whole();
  const documents = [];
  let count2 = 0;
  const keep = (document, leaf) => {
    if (count2++ >= MAX_LEAVES) return;
    while (documents.length <= document) documents.push([]);
    documents[document]?.push(leaf);
  };
  if (/^\s*[{[]/.test(text.slice(0, 256))) {
    walkJson(text, 0, {
      leaf: (path, start, end, raw) => keep(0, { path: [...path], start, end, text: raw, isBlock: false })
    });
    return documents;
  }
  walkYaml(
    text,
    ({ document, path, start, end, text: raw, style }) => keep(document, { path, start, end, text: raw, isBlock: style === "block" })
  );
  return documents;
}
function keyOf(leaf) {
  return leaf.path.findLast((part) => !/^\d+$/.test(part)) ?? "";
}

// src/detectors/structured/client-configs.ts
var KUBE_MEMBERS = /* @__PURE__ */ new Set([
  "token",
  "password",
  "client-key-data",
  "access-token",
  "refresh-token",
  "id-token",
  "client-secret"
]);
var kubeconfigDetector = {
  name: "kubeconfig",
  scope: "unit",
  detect(_hit, _rule, view, emit) {
    for (const document of readLeaves(view)) {
      if (!document.some((leaf) => leaf.path.includes("users") || leaf.path.includes("clusters"))) continue;
      const names = entryNames(document);
      for (const leaf of document) {
        const member3 = leaf.path.at(-1) ?? "";
        if (!KUBE_MEMBERS.has(member3) || !leaf.path.includes("user")) continue;
        const detection = kubeValue(leaf, member3, names.get(entryOf(leaf)));
        if (detection !== void 0) emit(detection);
      }
    }
  }
};
function kubeValue(leaf, member3, user) {
  const place = { start: leaf.start, end: leaf.end };
  const base = { secret: place, whole: place, ...user === void 0 ? {} : { parts: { user } } };
  if (member3 === "client-key-data") {
    const plain = decodeBase64Text(leaf.text.replace(/\s+/g, ""));
    const block = plain === void 0 ? void 0 : readPemBlock(plain);
    return block === void 0 ? void 0 : { ...base, decoded: block.body, detail: "private key" };
  }
  const worth = judgePlaced(leaf.text);
  if (worth === "no" || member3 !== "password" && leaf.text.length < 8) return void 0;
  return { ...base, ...weakFields(worth) };
}
function entryNames(document) {
  const names = document.filter(({ path }) => path.at(-1) === "name");
  return new Map(names.map(({ path, start, end }) => [path.slice(0, -1).join("\0"), { start, end }]));
}
function entryOf({ path }) {
  return path.slice(0, path.indexOf("user")).join("\0");
}
var DOCKER_MEMBERS = /* @__PURE__ */ new Set([
  "auth",
  "password",
  "identitytoken",
  "registrytoken",
  "secret"
]);
var dockerConfigDetector = {
  name: "docker-config",
  scope: "unit",
  detect(_hit, _rule, view, emit) {
    for (const document of readLeaves(view)) {
      for (const leaf of document) {
        const at = leaf.path.lastIndexOf("auths");
        const member3 = leaf.path.at(-1) ?? "";
        if (at < 0 || at !== leaf.path.length - 3 || !DOCKER_MEMBERS.has(member3)) continue;
        const detection = dockerValue(leaf, member3);
        if (detection !== void 0) emit(detection);
      }
    }
  }
};
function dockerValue(leaf, member3) {
  const place = { start: leaf.start, end: leaf.end };
  const base = { secret: place, whole: place };
  if (member3 !== "auth") {
    const worth2 = judgePlaced(leaf.text);
    return worth2 === "no" ? void 0 : { ...base, ...weakFields(worth2) };
  }
  const plain = decodeBase64Text(leaf.text.replace(/\s+/g, ""));
  const colon = plain?.indexOf(":") ?? -1;
  if (plain === void 0 || colon < 0) return void 0;
  const worth = judgePlaced(plain.slice(colon + 1), plain.slice(0, colon));
  return worth === "no" ? void 0 : { ...base, decoded: fromLatin1(plain), ...weakFields(worth) };
}

// src/detectors/structured/gcp-service-account.ts
var REACH_BYTES7 = 6e3;
var TYPE2 = /\\*["']type\\*["']\s{0,4}:\s{0,4}\\*["']$/;
var gcpServiceAccountDetector = {
  name: "gcp-service-account",
  detect(hit, _rule, view, emit) {
    const text = view.slice(hit.start - 40, hit.end);
    const word = text.indexOf("service_account", Math.max(0, text.length - (hit.end - hit.start)));
    if (word < 0 || !TYPE2.test(text.slice(0, word))) return;
    const base = Math.max(0, hit.start - REACH_BYTES7);
    const around = view.slice(base, hit.end + REACH_BYTES7);
    const at = hit.start - base;
    const object = { start: Math.max(0, around.lastIndexOf("{", at)), end: endOfObject(around, at) };
    const inner = around.slice(object.start, object.end);
    const key = member2(inner, "private_key");
    const email = member2(inner, "client_email");
    if (key === void 0 || email === void 0) return;
    const opening = inner.slice(key.start, key.end).search(/-----BEGIN /);
    const block = opening < 0 ? void 0 : readPemBlock(inner.slice(key.start + opening, key.end));
    if (block === void 0) return;
    const place = (span) => ({
      start: base + object.start + span.start,
      end: base + object.start + span.end
    });
    const project = member2(inner, "project_id");
    const start = key.start + opening;
    emit({
      secret: place({ start, end: start + block.end }),
      whole: place({ start: 0, end: inner.length }),
      parts: { id: place(email), ...project === void 0 ? {} : { project: place(project) } },
      decoded: block.body,
      ...block.structure.shape === "fits" ? { confidence: "proven" } : {},
      detail: block.structure.shape === "fits" ? "structure fits" : "structure does not fit"
    });
  }
};
function endOfObject(text, at) {
  const end = text.indexOf("}", at);
  return end < 0 ? text.length : end + 1;
}
function member2(object, name) {
  const match = new RegExp(`["']${name}\\\\*["']\\s{0,4}:\\s{0,4}\\\\*["']`).exec(object);
  if (match === null) return void 0;
  const start = match.index + match[0].length;
  const length = object.slice(start).search(/\\*["']/);
  return length < 0 ? void 0 : { start, end: start + length };
}

// src/detectors/structured/kubernetes-secret.ts
var HARMLESS_KEY = /(?:^|[._-])(?:user(?:name)?|login|email|host(?:name)?|server|port|address|url|uri|endpoint|region|zone|namespace|database|db|dbname|name|type|id|clientid|client[_-]id|tenant(?:id)?|bucket|ca|cert(?:ificate)?|crt|issuer|pub|public(?:key)?|schema|realm|domain|version|enabled|path|engine|provider|log[_-]?level|environment|env|mode|timezone)$|\.(?:crt|pub|cer|ya?ml|conf|cfg|xml|properties|ini|sh|txt|html|toml)$|^(?:ca|tls)\.crt$/i;
var kubernetesSecretDetector = {
  name: "kubernetes-secret",
  scope: "unit",
  detect(_hit, _rule, view, emit) {
    for (const document of readLeaves(view)) {
      const secrets = secretObjects(document);
      for (const leaf of document) {
        const section = leaf.path.at(-2);
        if (section !== "data" && section !== "stringData") continue;
        if (!secrets.has(joined(leaf.path.slice(0, -2)))) continue;
        const detection = readValue2(leaf, section === "data");
        if (detection !== void 0) emit(detection);
      }
    }
  }
};
function secretObjects(document) {
  const kinds = document.filter((leaf) => leaf.path.at(-1) === "kind" && leaf.text === "Secret");
  return new Set(kinds.map((leaf) => joined(leaf.path.slice(0, -1))));
}
function joined(path) {
  return path.join("\0");
}
function readValue2(leaf, isEncoded) {
  const key = keyOf(leaf);
  const text = leaf.text;
  const decoded = isEncoded ? decodeBase64(text.replace(/\s+/g, "")) : void 0;
  if (isEncoded && decoded === void 0) return void 0;
  const plain = decoded === void 0 ? text : Buffer.from(decoded).toString("latin1");
  const place = { start: leaf.start, end: leaf.end };
  const base = {
    secret: place,
    whole: place,
    ...decoded === void 0 ? {} : { decoded: fromLatin1(plain) }
  };
  const opening = plain.indexOf("-----BEGIN ");
  if (opening >= 0) {
    const block = readPemBlock(plain.slice(opening).replace(/\r?\n[ \t]+/g, "\n"));
    return block === void 0 ? void 0 : { ...base, detail: "private key" };
  }
  if (/"auths?"\s*:/.test(plain) && /"(?:auth|password)"\s*:\s*"[^"]+"/.test(plain)) {
    return { ...base, detail: "registry credentials" };
  }
  if (HARMLESS_KEY.test(key) || /[\r\n]/.test(plain.trim())) return void 0;
  return worthOfPlain(base, key, plain.trim(), decoded);
}
function worthOfPlain(base, key, plain, decoded) {
  if (decoded !== void 0 && !isText(decoded)) {
    return decoded.length >= 16 && decoded.length <= 512 ? { ...base, detail: "binary key" } : void 0;
  }
  const placed = judgePlaced(plain);
  if (placed === "no") return void 0;
  const name = judgeName(key);
  const worth = name === void 0 ? worthOf(plain, { kind: "secret", strength: "strong", isSample: false }, false) : placed;
  if (worth === "no") return void 0;
  return { ...base, ...weakFields(worth) };
}

// src/detectors/structured/terraform-state.ts
var MAX_HELD = 1e4;
var terraformStateDetector = {
  name: "terraform-state",
  scope: "unit",
  detect(_hit, _rule, view, emit) {
    const text = view.whole();
    let held = [];
    let sensitive = /* @__PURE__ */ new Set();
    let isSensitiveOutput = false;
    const hold = (value) => {
      if (held.length < MAX_HELD) held.push(value);
    };
    walkJson(text, Math.max(0, text.search(/[{[]/)), {
      leaf(path, start, end, raw, isString) {
        const attributes = path.lastIndexOf("attributes");
        if (attributes >= 0 && isString) {
          const below = path.slice(attributes + 1);
          hold({ name: nameOf2(below), attribute: below.join("."), start, end, text: raw });
        } else if (path.includes("sensitive_attributes") && path.at(-1) === "value" && isString) {
          sensitive.add(raw);
        } else if (isOutput(path)) {
          if (path.at(-1) === "sensitive" && raw === "true") isSensitiveOutput = true;
          else if (isString && path.at(-1) !== "type")
            hold({ name: path[1] ?? "", attribute: "", start, end, text: raw });
        }
      },
      leave(path) {
        if (!isInstance(path) && !isOutputEntry(path)) return;
        for (const value of held) {
          const detection = judge2(
            value,
            isSensitiveOutput || sensitive.has(value.attribute.split(".")[0] ?? "")
          );
          if (detection !== void 0) emit(detection);
        }
        held = [];
        sensitive = /* @__PURE__ */ new Set();
        isSensitiveOutput = false;
      }
    });
  }
};
function isInstance(path) {
  return path.at(-2) === "instances" || path.at(-1) === "primary";
}
function isOutput(path) {
  return path[0] === "outputs" && path.length >= 3;
}
function isOutputEntry(path) {
  return path[0] === "outputs" && path.length === 2;
}
function nameOf2(below) {
  return below.findLast((part) => !/^\d+$/.test(part)) ?? "";
}
function judge2({ name, text, start, end }, isSensitive) {
  const verdict = judgeName(name);
  if (!isSensitive && verdict === void 0) return void 0;
  if (text.length > 1024 || text.includes("-----BEGIN ")) return void 0;
  const placed = judgePlaced(text);
  if (placed === "no") return void 0;
  const place = { start, end };
  if (isSensitive) return { secret: place, whole: place, ...weakFields(placed), ...markedFields(placed) };
  if (verdict === void 0) return void 0;
  const reason = whyNoValue(text, { form: "quoted", language: "code", binding: "assign", behind: "" });
  if (reason !== void 0) return void 0;
  const worth = worthOf(text, verdict, false);
  return worth === "no" ? void 0 : { secret: place, whole: place, ...weakFields(worth) };
}
function markedFields(worth) {
  return worth === "sure" ? { detail: "marked as sensitive in the state" } : {};
}

// src/detectors/uri.ts
var MAX_SCHEME_BYTES = 32;
var MAX_URI_BYTES = 600;
var SCHEME2 = /[A-Za-z][A-Za-z0-9+.-]*$/;
var REST = /^[^\s"'`<>\\|\x00-\x1f\x7f]+/;
var AUTHORITY = /^([^\s:/?#@]{0,128}):([^/?#]{1,256})@([\w.~%[\]:{}$-]{1,200})(?![\w.~%[\]:{}$#@-])/;
var LOOSE_AUTHORITY = /^([^\s:/?#@]{0,128}):(\S{1,256})@([\w.-]{1,200}(?::\d{1,5})?)(?=[/?,]|$)/;
var WEB = /^(?:https?|wss?|file|data|about)$/i;
function createUriDetector() {
  const schemes = /* @__PURE__ */ new WeakMap();
  const fits = (scheme, rule) => {
    if (rule.source === void 0) return true;
    let expression = schemes.get(rule);
    if (expression === void 0) {
      expression = new RegExp(`^(?:${rule.source})$`, "i");
      schemes.set(rule, expression);
    }
    return expression.test(scheme);
  };
  return {
    name: "uri",
    detect(hit, rule, view, emit) {
      const text = view.slice(hit.end, hit.end + MAX_URI_BYTES);
      const rest = REST.exec(text)?.[0] ?? "";
      const colon = rest.indexOf(":");
      if (colon < 0 || rest.indexOf("@", colon) < 0) return;
      const before = view.slice(hit.start - MAX_SCHEME_BYTES, hit.start);
      const scheme = SCHEME2.exec(before)?.[0] ?? "";
      if (scheme === "" || !fits(scheme, rule)) return;
      const match = AUTHORITY.exec(rest) ?? (WEB.test(scheme) ? null : LOOSE_AUTHORITY.exec(rest));
      if (match === null) return;
      const detection = readUserInfo(match, scheme, hit.end, hit.start - scheme.length);
      if (detection !== void 0) emit(detection);
    }
  };
}
function readUserInfo(match, scheme, base, start) {
  const [, user = "", password = "", host = ""] = match;
  if (/^\d{1,5}\//.test(password) || /[{}$<>]/.test(host)) return void 0;
  const plain = percentDecoded(password);
  const worth = judgePlaced(plain ?? password, percentDecoded(user) ?? user, host.replace(/:\d*$/, ""));
  if (worth === "no") return void 0;
  const secretStart = base + user.length + 1;
  const hostStart = secretStart + password.length + 1;
  const parts = {
    scheme: { start, end: start + scheme.length },
    host: { start: hostStart, end: hostStart + host.length }
  };
  if (user !== "") parts.user = { start: base, end: base + user.length };
  return {
    secret: { start: secretStart, end: secretStart + password.length },
    whole: { start, end: hostStart + host.length },
    parts,
    ...isLocalHost(host) ? { severity: "low", detail: "for the machine itself" } : {},
    ...weakFields(worth),
    ...plain !== void 0 && plain !== password ? { decoded: fromLatin1(plain) } : {}
  };
}
function percentDecoded(text) {
  if (!text.includes("%")) return text;
  if (/%(?![0-9A-Fa-f]{2})/.test(text)) return void 0;
  return text.replace(
    /%([0-9A-Fa-f]{2})/g,
    (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))
  );
}

// src/detectors/registry.ts
function createDetectors({
  linearEngine,
  nowMs
}) {
  const detectors = [
    createPatternDetector(linearEngine),
    createAssignedDetector(),
    ...assignmentDetectors,
    ansibleDetector,
    basicAuthDetector,
    bearerDetector,
    commandLineDetector,
    connectionStringDetector,
    createJwtDetector(nowMs),
    createUriDetector(),
    dockerConfigDetector,
    entropyDetector,
    gcpServiceAccountDetector,
    jwkDetector,
    keystoreDetector,
    kubeconfigDetector,
    kubernetesSecretDetector,
    netrcDetector,
    npmrcDetector,
    otpauthDetector,
    pemDetector,
    pgpassDetector,
    puttyKeyDetector,
    terraformStateDetector
  ];
  return new Map(detectors.map((detector) => [detector.name, detector]));
}
var PROOFS = new Map(
  [
    ageKey,
    atlassianServerToken,
    atlassianToken,
    awsAccessKeyId,
    azureDevopsToken,
    azureKey,
    base64Bytes,
    bitbucketAppPassword,
    cloudflareToken,
    confluentSecret,
    discordToken,
    entraClientSecret,
    flyToken,
    githubToken,
    gitlabRoutable,
    googleApiKey,
    grafanaCloud,
    grafanaServiceAccount,
    groqKey,
    jfrogToken,
    jwtStructure,
    natsNkey,
    npmToken,
    onepasswordServiceAccount,
    openaiKey,
    packagistToken,
    pypiToken,
    sentryOrgToken,
    slackToken,
    stripeKey,
    telegramToken,
    twilioSid,
    zuploKey
  ].map((proof) => [proof.name, proof])
);
function requireProof(name) {
  const proof = PROOFS.get(name);
  if (proof === void 0) throw new BugError(`there is no proof named ${name}`);
  return proof;
}

// src/detectors/windows.ts
var MAX_LINE_REACH = 4096;
var MAX_CONTEXT_REACH = 16384;
var LF4 = 10;
var CR4 = 13;
function rangesToScan(bytes, windows) {
  if (windows === void 0) return [{ start: 0, end: bytes.length }];
  const ranges = [];
  for (const window of windows) {
    const start = contextStart(bytes, Math.min(window.start, bytes.length));
    const end = contextEnd(bytes, Math.min(window.end, bytes.length));
    const last = ranges.at(-1);
    if (last !== void 0 && start <= last.end) {
      ranges[ranges.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    } else {
      ranges.push({ start, end });
    }
  }
  return ranges;
}
function touchesWindow(span, windows) {
  if (windows === void 0) return true;
  return windows.some(
    (window) => window.start === window.end ? span.start <= window.start && span.end >= window.start : span.start < window.end && span.end > window.start
  );
}
function contextStart(bytes, offset) {
  let at = offset;
  const lowest = Math.max(0, offset - MAX_CONTEXT_REACH);
  for (let lines = 0; lines <= MAX_NEAR_LINES; lines++) {
    const floor = Math.max(lowest, at - MAX_LINE_REACH);
    while (at > floor && bytes[at - 1] !== LF4 && bytes[at - 1] !== CR4) at--;
    if (at <= lowest || lines === MAX_NEAR_LINES || !isLineEnd3(bytes, at - 1)) break;
    at--;
    if (bytes[at] === LF4 && bytes[at - 1] === CR4) at--;
  }
  return at;
}
function contextEnd(bytes, offset) {
  let at = offset;
  const highest = Math.min(bytes.length, offset + MAX_CONTEXT_REACH);
  for (let lines = 0; lines <= MAX_NEAR_LINES; lines++) {
    const ceiling = Math.min(highest, at + MAX_LINE_REACH);
    while (at < ceiling && bytes[at] !== LF4 && bytes[at] !== CR4) at++;
    if (at >= highest || lines === MAX_NEAR_LINES || !isLineEnd3(bytes, at)) break;
    at++;
    if (bytes[at - 1] === CR4 && bytes[at] === LF4) at++;
  }
  return at;
}
function isLineEnd3(bytes, at) {
  return bytes[at] === LF4 || bytes[at] === CR4;
}

// src/detectors/engine.ts
var MAX_READ_BYTES = 2 * MAX_MATCH_BYTES;
function createEngine(ruleset, options) {
  if (ruleset.kernelContractVersion !== KERNEL_CONTRACT_VERSION) {
    throw new BugError(
      `the rule table is for kernel contract ${ruleset.kernelContractVersion}, expected ${KERNEL_CONTRACT_VERSION}`
    );
  }
  const active = activate(ruleset, options);
  const every = makePass(ruleset, active, options, (options.decode ?? DECODE_LIMITS).maxDepth > 0);
  let anchored;
  const anchoredPass = () => {
    anchored ??= makePass(
      ruleset,
      active.map((rule) => isAnchored(rule) ? rule : void 0),
      options,
      false
    );
    return anchored;
  };
  return {
    ruleCount: active.filter((rule) => rule !== void 0).length,
    scan: (view) => scanUnit(view, every, anchoredPass, options),
    scanCandidates: (view, found, ranges) => scanCandidates(view, every, found, ranges, options),
    reach: reachOf(every)
  };
}
function reachOf({ rulesOf, runRules, decodes }) {
  const isAnchor = ({ rule }) => rule.lineClass.kind === "anchored";
  const counts = [...rulesOf.flat(), ...runRules].map(
    ({ rule: { lineClass } }) => lineClass.kind === "lines" ? lineClass.count : 0
  );
  return {
    contextLines: Math.max(0, ...counts),
    boundBytes: MAX_READ_BYTES,
    anchors: Uint8Array.from([
      ...rulesOf.map((asking) => asking.some(isAnchor) ? 1 : 0),
      ...decodes ? ESCAPE_MARKS.map((mark) => mark.isAnchor ? 1 : 0) : []
    ]),
    isEverythingAnchored: runRules.some(isAnchor)
  };
}
function scanCandidates(view, pass, found, ranges, options) {
  const collector = new Collector(view, options);
  const decoding = startDecoding(view, pass, options);
  for (const range of ranges ?? [{ start: 0, end: view.length }]) decoding?.finder.addRange(range);
  tryCandidates(pass, found, collector, decoding?.finder);
  const matches = [...collector.matches(), ...finishDecoding(view, pass, decoding, options)];
  return {
    holdsPart: matches.some(({ rule }) => pass.requiredParts.has(rule.id)),
    matches: matches.filter(
      ({ rule, confidence }) => reaches(confidence, options.minConfidence) && !rule.partOnly && rule.near.every((part) => !part.required || matches.some((match) => match.rule.id === part.rule))
    )
  };
}
function activate(ruleset, options) {
  const detectors = createDetectors({ linearEngine: options.linearEngine, nowMs: options.nowMs });
  const disabled = new Set(options.disabledRules);
  const partners = new Set(ruleset.rules.flatMap((rule) => rule.near.map((part) => part.rule)));
  const { linearEngine, anyPath } = options;
  const fragments = linearEngine && createFragmentDetector(linearEngine, anyPath === true);
  return ruleset.rules.map((rule) => {
    const detector = rule.fragment === void 0 ? detectors.get(rule.detector) : fragments;
    if (detector === void 0) throw new BugError(`rule ${rule.id} names no detector: ${rule.detector}`);
    const canReach = reaches(rule.confidence, options.minConfidence) || rule.proof !== void 0;
    if (disabled.has(rule.id) || !(canReach || partners.has(rule.id))) return void 0;
    const proof = rule.proof === void 0 ? void 0 : requireProof(rule.proof);
    return { rule, detector, proof, paths: pathsOf(rule) };
  });
}
function pathsOf({ pathOnly, pathNever }) {
  let compiled;
  const toExpression = (source) => new RegExp(source);
  return () => {
    compiled ??= { only: pathOnly.map(toExpression), never: pathNever.map(toExpression) };
    return compiled;
  };
}
function isAnchored(active) {
  return active !== void 0 && (active.rule.isPart || active.rule.lineClass.kind === "anchored");
}
function makePass(ruleset, active, options, decodes) {
  const isActive = (rule) => rule !== void 0;
  const literals = ruleset.literals.filter(({ rules }) => rules.some((index) => isActive(active[index])));
  const runRules = ruleset.runRules.map((index) => active[index]).filter(isActive);
  const kernel = options.createKernel({
    contractVersion: KERNEL_CONTRACT_VERSION,
    literals: [
      ...literals.map(({ text, ignoreCase, gate }) => ({ text, ignoreCase, gate })),
      ...decodes ? ESCAPE_MARKS.map(({ text, ignoreCase }) => ({ text, ignoreCase, gate: "none" })) : []
    ],
    reportRuns: decodes || runRules.length > 0
  });
  const rulesOf = literals.map(({ rules }) => rules.map((index) => active[index]).filter(isActive));
  const needed = active.flatMap((each) => each?.rule.near.filter(({ required }) => required) ?? []);
  const requiredParts = new Set(needed.map(({ rule }) => rule));
  return { kernel, literals, rulesOf, runRules, requiredParts, decodes };
}
function scanUnit(view, every, anchored, options) {
  const collector = new Collector(view, options);
  const { bytes, windows } = view.unit;
  const ranges = rangesToScan(bytes, windows);
  const decoding = startDecoding(view, every, options);
  for (const range of ranges) runPass(view, every, range, collector, decoding?.finder);
  const isWhole = ranges.length === 1 && ranges[0]?.start === 0 && ranges[0].end === bytes.length;
  if (!isWhole) runPass(view, anchored(), { start: 0, end: bytes.length }, collector);
  const matches = collector.matches();
  options.trace?.matched(view, matches);
  const decoded = finishDecoding(view, every, decoding, options);
  const composed = composeNear(matches, view).filter(
    ({ match, rests }) => reaches(match.confidence, options.minConfidence) && rests.some((span) => touchesWindow(span, windows))
  ).map(({ match }) => match);
  if (decoded.length === 0) return composed;
  const hidden = withoutKnown(decoded, matches).filter(({ whole }) => touchesWindow(whole, windows));
  const all = [...composed, ...hidden].sort(inOrder);
  if (all.length > MAX_MATCHES_PER_UNIT) options.onMatchLimit?.(view);
  return all.slice(0, MAX_MATCHES_PER_UNIT);
}
function startDecoding(view, pass, options) {
  if (!pass.decodes) return void 0;
  const budget = new DecodeBudget(options.decode ?? DECODE_LIMITS, options.clock ?? (() => 0));
  return { finder: new PieceFinder(view.unit.bytes, view.unit.contentClass, budget), budget };
}
function finishDecoding(view, pass, decoding, options) {
  if (decoding === void 0) return [];
  const { finder, budget } = decoding;
  const matches = decodedMatches(view, finder, budget, (inner, innerFinder) => {
    const collector = new Collector(inner, options);
    runPass(inner, pass, { start: 0, end: inner.length }, collector, innerFinder);
    const own = collector.matches();
    options.trace?.matched(inner, own);
    return composeNear(own, inner).map(({ match }) => match).filter(({ confidence }) => reaches(confidence, options.minConfidence));
  });
  if (budget.reached !== void 0) options.onDecodeLimit?.(view, budget.reached);
  return matches;
}
function runPass(view, pass, range, collector, finder) {
  finder?.addRange(range);
  tryCandidates(pass, pass.kernel.scan(view.unit.bytes, range.start, range.end), collector, finder);
}
function tryCandidates(pass, found, collector, finder) {
  const ruleLiterals = pass.literals.length;
  for (let index = 0; index < found.literalCount; index++) {
    const id = found.literalIds[index] ?? 0;
    const start = found.literalOffsets[index] ?? 0;
    if (id >= ruleLiterals) {
      finder?.addMark(id - ruleLiterals, start);
      continue;
    }
    const hit = { kind: "literal", start, end: start + (pass.literals[id]?.text.length ?? 0) };
    for (const active of pass.rulesOf[id] ?? []) collector.run(active, hit);
  }
  finder?.addRuns(found.runStarts, found.runEnds, found.runCount);
  if (pass.runRules.length === 0) return;
  for (const active of pass.runRules)
    if (active.detector.scope === "unit") collector.run(active, { kind: "run", start: 0, end: 0 });
  for (let index = 0; index < found.runCount; index++) {
    const hit = { kind: "run", start: found.runStarts[index] ?? 0, end: found.runEnds[index] ?? 0 };
    for (const active of pass.runRules) collector.run(active, hit);
  }
}

// src/kernel/program.ts
var MAX_LITERAL_BYTES = 255;
var MAX_LITERALS = 65535;
var FOLD = Uint8Array.from(
  { length: 256 },
  (_, byte) => byte >= 65 && byte <= 90 ? byte + 32 : byte
);
var IS_RUN_BYTE = runTable();
function layOutLiterals({ contractVersion, literals }) {
  if (contractVersion !== KERNEL_CONTRACT_VERSION) {
    throw new BugError(
      `kernel table is of contract version ${String(contractVersion)}, expected ${KERNEL_CONTRACT_VERSION}`
    );
  }
  const count2 = literals.length;
  if (count2 > MAX_LITERALS)
    throw new BugError(`kernel table has ${count2} literals, expected at most ${MAX_LITERALS}`);
  const starts = new Int32Array(count2 + 1);
  for (let id = 0; id < count2; id++) starts[id + 1] = starts[id] + literals[id].text.length;
  const letters = new Uint8Array(starts[count2]);
  const exact = new Uint8Array(count2);
  const gated = new Uint8Array(count2);
  for (let id = 0; id < count2; id++) {
    const { text, ignoreCase, gate } = literals[id];
    if (text.length < 2 || text.length > MAX_LITERAL_BYTES) {
      throw new BugError(`kernel literal ${id} has ${text.length} bytes, expected 2 to ${MAX_LITERAL_BYTES}`);
    }
    let hasLetter = false;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code < 32 || code === 127 || code > 255)
        throw new BugError(`kernel literal ${id} holds a control character, or is not made of bytes`);
      const isCapital2 = code >= 65 && code <= 90;
      if (isCapital2 && ignoreCase) throw new BugError(`kernel literal ${id} is not in lower case`);
      hasLetter ||= isCapital2 || code >= 97 && code <= 122;
      letters[starts[id] + at] = code;
    }
    exact[id] = hasLetter && !ignoreCase ? 1 : 0;
    gated[id] = gate === "run" ? 1 : 0;
  }
  return { count: count2, letters, starts, exact, gated, anyGated: gated.includes(1) };
}
function runTable() {
  const table2 = new Uint8Array(256);
  for (let at = 0; at < RUN_ALPHABET.length; at++) table2[RUN_ALPHABET.charCodeAt(at)] = 1;
  return table2;
}

// src/kernel/automaton.ts
function buildAutomaton(literals) {
  const { letters } = literals;
  const classes = new Uint8Array(256);
  let columns = 1;
  for (let at = 0; at < letters.length; at++) {
    const byte = FOLD[letters[at]];
    if (classes[byte] === 0) classes[byte] = columns++;
  }
  for (let byte = 65; byte <= 90; byte++) classes[byte] = classes[byte + 32];
  const shift = 32 - Math.clz32(columns - 1);
  const room = letters.length + 1;
  const next = new Int32Array(room << shift);
  const own = new Int32Array(room).fill(-1);
  const sameText = new Int32Array(literals.count);
  const trie = growTrie(literals, { classes, shift, next, own, sameText });
  const shorter = completeRows(trie, { shift, next, own });
  return { classes, shift, next, own, sameText, shorter };
}
function growTrie(literals, automaton) {
  const { letters, starts, count: count2 } = literals;
  const { classes, shift, next, own, sameText } = automaton;
  const column = new Uint8Array(letters.length + 1);
  const firstChild = new Int32Array(letters.length + 1);
  const sibling = new Int32Array(letters.length + 1);
  let states = 1;
  let at = 0;
  for (let id = 0; id < count2; id++) {
    let state = 0;
    for (const stop = starts[id + 1]; at < stop; at++) {
      const letter = classes[letters[at]];
      const cell = (state << shift) + letter;
      let child = next[cell] >> shift;
      if (child === 0) {
        child = states++;
        next[cell] = child << shift;
        column[child] = letter;
        sibling[child] = firstChild[state];
        firstChild[state] = child;
      }
      state = child;
    }
    sameText[id] = own[state];
    own[state] = id;
  }
  return { states, column, firstChild, sibling };
}
function completeRows({ states, column, firstChild, sibling }, { shift, next, own }) {
  const width = 1 << shift;
  const suffix = new Int32Array(states);
  const shorter = new Int32Array(states);
  const queue = new Int32Array(states);
  let queued = 1;
  for (let done = 0; done < queued; done++) {
    const state = queue[done];
    const row = state << shift;
    const suffixRow = suffix[state] << shift;
    if (state !== 0) next.copyWithin(row, suffixRow, suffixRow + width);
    for (let child = firstChild[state]; child !== 0; child = sibling[child]) {
      const cell = column[child];
      const entry = state === 0 ? 0 : next[suffixRow + cell];
      const childSuffix = (entry < 0 ? ~entry : entry) >> shift;
      suffix[child] = childSuffix;
      shorter[child] = own[childSuffix] >= 0 ? childSuffix : shorter[childSuffix];
      const accepts = own[child] >= 0 || shorter[child] > 0;
      next[row + cell] = accepts ? ~(child << shift) : child << shift;
      queue[queued++] = child;
    }
  }
  return shorter;
}

// src/kernel/candidate-list.ts
var FIRST_CAPACITY = 1024;
var CandidateList = class {
  literalCount = 0;
  literalIds = new Int32Array(FIRST_CAPACITY);
  literalOffsets = new Int32Array(FIRST_CAPACITY);
  runCount = 0;
  runStarts = new Int32Array(FIRST_CAPACITY);
  runEnds = new Int32Array(FIRST_CAPACITY);
  /** Forgets all candidates and keeps the memory. */
  clear() {
    this.literalCount = 0;
    this.runCount = 0;
  }
  /**
   * Adds the literal `id` at byte `offset`. Costs one step for each candidate already there with a greater offset; as
   * an automaton reports by the end, those lie within one literal's length.
   */
  addLiteral(id, offset) {
    if (this.literalCount === this.literalIds.length) this.growLiterals();
    const ids = this.literalIds;
    const offsets = this.literalOffsets;
    let place = this.literalCount++;
    while (place > 0 && offsets[place - 1] > offset) {
      ids[place] = ids[place - 1];
      offsets[place] = offsets[place - 1];
      place--;
    }
    ids[place] = id;
    offsets[place] = offset;
  }
  /** Adds the run `[start, end)`; runs arrive in ascending order. */
  addRun(start, end) {
    if (this.runCount === this.runStarts.length) this.growRuns();
    this.runStarts[this.runCount] = start;
    this.runEnds[this.runCount++] = end;
  }
  /** Adds a run that may be, or go on, or lie before the last one: pieces that overlap it become part of it. */
  joinRun(start, end) {
    const last = this.runCount - 1;
    if (last < 0 || start >= this.runEnds[last]) this.addRun(start, end);
    else if (end > this.runEnds[last]) this.runEnds[last] = end;
  }
  growLiterals() {
    this.literalIds = grown(this.literalIds);
    this.literalOffsets = grown(this.literalOffsets);
  }
  growRuns() {
    this.runStarts = grown(this.runStarts);
    this.runEnds = grown(this.runEnds);
  }
};
function grown(full) {
  const larger = new Int32Array(full.length * 2);
  larger.set(full);
  return larger;
}

// src/kernel/scalar.ts
function createScalarKernel(program) {
  const literals = layOutLiterals(program);
  const automaton = buildAutomaton(literals);
  const found = new CandidateList();
  return {
    implementation: "scalar",
    scan(bytes, start, end) {
      found.clear();
      if (program.reportRuns || literals.anyGated) findRuns(bytes, start, end, found);
      findLiterals(bytes, start, end, automaton, literals, found);
      if (!program.reportRuns) found.runCount = 0;
      return found;
    }
  };
}
function findLiterals(bytes, start, end, automaton, literals, found) {
  const { classes, shift, next } = automaton;
  let row = 0;
  let run = 0;
  for (let at = start; at < end; at++) {
    row = next[row + classes[bytes[at]]];
    if (row >= 0) continue;
    row = ~row;
    while (run < found.runCount && found.runEnds[run] <= at) run++;
    const runStart = run < found.runCount ? found.runStarts[run] : end;
    report(bytes, at + 1, row >> shift, runStart, automaton, literals, found);
  }
}
function report(bytes, end, state, runStart, { own, sameText, shorter }, { letters, starts, exact, gated }, found) {
  for (let at = state; at > 0; at = shorter[at]) {
    for (let id = own[at]; id >= 0; id = sameText[id]) {
      const from = starts[id];
      const length = starts[id + 1] - from;
      const offset = end - length;
      if (gated[id] === 1 && offset < runStart) continue;
      let same = 0;
      if (exact[id] === 1) while (same < length && bytes[offset + same] === letters[from + same]) same++;
      if (exact[id] === 0 || same === length) found.addLiteral(id, offset);
    }
  }
}
function findRuns(bytes, start, end, found) {
  let from = start;
  while (end - from >= MIN_RUN_BYTES) {
    let at = from + MIN_RUN_BYTES - 1;
    while (at >= from && IS_RUN_BYTE[bytes[at]] === 1) at--;
    if (at >= from) {
      from = at + 1;
      continue;
    }
    let stop = from + MIN_RUN_BYTES;
    while (stop < end && IS_RUN_BYTE[bytes[stop]] === 1) stop++;
    found.addRun(from, stop);
    from = stop + 1;
  }
}

// src/kernel/scalar-arena.ts
import { inflateRawSync } from "node:zlib";

// src/kernel/arena-contract.ts
var SLOP_BYTES = 320;
var MAX_WINDOWS = 65536;
var MAX_CONTEXT_LINES = 255;
var HASH_KEY_BYTES = 16;

// src/kernel/delta.ts
var LF5 = 10;
var FULL_COPY = 65536;
var MAX_SIZE = 4294967295;
function readDeltaHead(delta) {
  const base = readSize(delta, 0);
  const target = base === void 0 ? void 0 : readSize(delta, base.next);
  if (base === void 0 || target === void 0) return { kind: "malformed" };
  if (base.size > MAX_SIZE || target.size > MAX_SIZE) return { kind: "too-large" };
  return { kind: "ok", baseBytes: base.size, targetBytes: target.size, instructionsAt: target.next };
}
function readSize(delta, at) {
  let size = 0;
  let weight = 1;
  for (let next = at; next < delta.length; next++) {
    const byte = delta[next];
    if ((byte & 127) !== 0) size += (byte & 127) * weight;
    if (byte < 128) return { size, next: next + 1 };
    weight *= 128;
  }
  return void 0;
}
function applyDelta(base, delta, target) {
  const head = readDeltaHead(delta);
  if (head.kind !== "ok") return head;
  if (head.baseBytes !== base.length) return { kind: "wrong-base" };
  const size = head.targetBytes;
  if (size > target.length) return { kind: "too-large" };
  const windows = new WindowList();
  let from = head.instructionsAt;
  let at = 0;
  let copiedTo;
  while (from < delta.length) {
    const instruction = delta[from++];
    if (instruction < 128) {
      if (instruction === 0 || from + instruction > delta.length || at + instruction > size)
        return { kind: "malformed" };
      target.set(delta.subarray(from, from + instruction), at);
      windows.add(at, at + instruction);
      from += instruction;
      at += instruction;
      copiedTo = void 0;
      continue;
    }
    const copy = readCopy(delta, from, instruction);
    from = copy.next;
    const { offset, length } = copy;
    if (from > delta.length || offset + length > base.length || at + length > size)
      return { kind: "malformed" };
    if (offset !== copiedTo) {
      const lineInTarget = at === 0 || target[at - 1] === LF5;
      const lineInBase = offset === 0 || base[offset - 1] === LF5;
      if (!lineInTarget || !lineInBase) windows.add(at, at + 1);
      else if (copiedTo !== void 0 || at === 0 && offset > 0) windows.add(at, at);
    }
    target.set(base.subarray(offset, offset + length), at);
    at += length;
    copiedTo = offset + length;
  }
  if (at !== size) return { kind: "malformed" };
  if (size > 0 && target[size - 1] !== LF5) windows.add(size - 1, size);
  else if (size > 0 && copiedTo !== void 0 && copiedTo < base.length) windows.add(size, size);
  return { kind: "ok", targetBytes: size, windows: windows.lost ? [0, size] : windows.pairs };
}
function readCopy(delta, at, instruction) {
  let next = at;
  let offset = 0;
  let length = 0;
  for (let byte = 0; byte < 4; byte++)
    if (instruction >> byte & 1) offset += (delta[next++] ?? 0) * 256 ** byte;
  for (let byte = 0; byte < 3; byte++)
    if (instruction >> 4 + byte & 1) length += (delta[next++] ?? 0) << 8 * byte;
  return { offset, length: length === 0 ? FULL_COPY : length, next };
}
var WindowList = class {
  pairs = [];
  lost = false;
  add(start, end) {
    const last = this.pairs.length - 1;
    if (last >= 0 && start <= this.pairs[last]) {
      if (end > this.pairs[last]) this.pairs[last] = end;
    } else if (this.pairs.length === 2 * MAX_WINDOWS) {
      this.lost = true;
    } else {
      this.pairs.push(start, end);
    }
  }
};
function widenWindows(bytes, pairs, shape) {
  const { contextLines, boundBytes, gapBytes } = shape;
  const lineStarts = findLineStarts(bytes);
  const widened = [];
  let line = 0;
  for (let pair = 0; pair < pairs.length; pair += 2) {
    const from = pairs[pair];
    const to = pairs[pair + 1];
    while (line + 1 < lineStarts.length && lineStarts[line + 1] <= from) line++;
    const start = Math.max(lineStarts[Math.max(0, line - contextLines)], from - boundBytes);
    let next = line;
    while (next < lineStarts.length && lineStarts[next] < to) next++;
    const end = Math.min(lineStarts[next + contextLines] ?? bytes.length, to + boundBytes, bytes.length);
    const last = widened.length - 1;
    if (last >= 0 && start <= widened[last] + gapBytes) widened[last] = Math.max(widened[last], end);
    else if (end > start) widened.push(start, end);
  }
  return widened;
}
function findLineStarts(bytes) {
  const starts = [0];
  for (let at = bytes.indexOf(LF5); at >= 0; at = bytes.indexOf(LF5, at + 1)) starts.push(at + 1);
  return starts;
}

// src/kernel/sip-hash.ts
function sipHash(key, tag, bytes) {
  const [a, b, c, d] = [readHalf(key, 0), readHalf(key, 4), readHalf(key, 8), readHalf(key, 12)];
  const state = Uint32Array.of(
    ...[a ^ 1886610805, b ^ 1936682341, c ^ 1852075885, d ^ 1685025377],
    ...[a ^ 1852142177, b ^ 1819895653, c ^ 2037671283, d ^ 1952801890]
  );
  mix(state, tag, 0);
  const whole = bytes.length - bytes.length % 8;
  for (let at = 0; at < whole; at += 8) mix(state, readHalf(bytes, at), readHalf(bytes, at + 4));
  mix(state, readHalf(bytes, whole), readHalf(bytes, whole + 4) | bytes.length + 8 << 24);
  state[4] ^= 255;
  for (let turn = 0; turn < 3; turn++) round(state);
  return {
    low: (state[0] ^ state[2] ^ state[4] ^ state[6]) >>> 0,
    high: (state[1] ^ state[3] ^ state[5] ^ state[7]) >>> 0
  };
}
function readHalf(bytes, at) {
  const byte = (place) => bytes[at + place] ?? 0;
  return byte(0) | byte(1) << 8 | byte(2) << 16 | byte(3) << 24;
}
function mix(state, low, high) {
  state[6] ^= low;
  state[7] ^= high;
  round(state);
  state[0] ^= low;
  state[1] ^= high;
}
function round(state) {
  add(state, 0, 2);
  rotate2(state, 2, 13, 0);
  rotate2(state, 0, 32);
  add(state, 4, 6);
  rotate2(state, 6, 16, 4);
  add(state, 0, 6);
  rotate2(state, 6, 21, 0);
  add(state, 4, 2);
  rotate2(state, 2, 17, 4);
  rotate2(state, 4, 32);
}
function add(state, to, from) {
  const low = state[to] + state[from];
  state[to] = low;
  state[to + 1] += state[from + 1] + (low > 4294967295 ? 1 : 0);
}
function rotate2(state, at, bits, other) {
  const low = state[at];
  const high = state[at + 1];
  state[at] = bits === 32 ? high : low << bits | high >>> 32 - bits;
  state[at + 1] = bits === 32 ? low : high << bits | low >>> 32 - bits;
  if (other === void 0) return;
  state[at] ^= state[other];
  state[at + 1] ^= state[other + 1];
}

// src/kernel/scalar-arena.ts
function createScalarArenaKernel(program) {
  return new ScalarArenaKernel(createScalarKernel(program));
}
var LF6 = 10;
var HEAD_BYTES2 = 2;
var SUM_BYTES = 4;
var ScalarArenaKernel = class {
  implementation = "scalar";
  inflatedBytes = 0;
  consumedBytes = 0;
  baseBytes = 0;
  targetBytes = 0;
  windowBytes = 0;
  hashLow = 0;
  hashHigh = 0;
  hashKey = new Uint8Array(HASH_KEY_BYTES);
  kernel;
  found = new CandidateList();
  bytes = new Uint8Array(0);
  windows = [];
  constructor(kernel) {
    this.kernel = kernel;
  }
  get arenaBytes() {
    return this.bytes.length;
  }
  get windowCount() {
    return this.windows.length / 2;
  }
  scan(bytes, start, end) {
    return this.kernel.scan(bytes, start, end);
  }
  growArena(bytes) {
    if (bytes <= this.bytes.length) return true;
    try {
      const larger = new Uint8Array(bytes);
      larger.set(this.bytes);
      this.bytes = larger;
      return true;
    } catch {
      return false;
    }
  }
  arena() {
    return this.bytes;
  }
  inflate(from, fromEnd, to, toEnd, checkSum) {
    const input = this.range(from, fromEnd);
    const room = this.range(to, toEnd);
    if (input.length < HEAD_BYTES2) return "truncated";
    if (!isZlibHead(input[0], input[1])) return "malformed";
    let inflated;
    try {
      inflated = inflateRawSync(input.subarray(HEAD_BYTES2), {
        info: true,
        maxOutputLength: Math.max(1, room.length)
      });
    } catch (error) {
      const code = systemCode(error);
      return code === "ERR_BUFFER_TOO_LARGE" ? "too-large" : code === "Z_BUF_ERROR" ? "truncated" : "malformed";
    }
    const output = inflated.buffer;
    if (output.length > room.length) return "too-large";
    const consumed = HEAD_BYTES2 + inflated.engine.bytesWritten + SUM_BYTES;
    if (consumed > input.length) return "truncated";
    if (checkSum && adler32(output) !== readSum(input, consumed - SUM_BYTES)) return "wrong-sum";
    room.set(output);
    this.inflatedBytes = output.length;
    this.consumedBytes = consumed;
    return "ok";
  }
  readDeltaSizes(delta, deltaEnd) {
    const head = readDeltaHead(this.range(delta, deltaEnd));
    if (head.kind !== "ok") return head.kind;
    this.baseBytes = head.baseBytes;
    this.targetBytes = head.targetBytes;
    return "ok";
  }
  applyDelta(base, baseSize, delta, deltaEnd, target, room) {
    const result = applyDelta(
      this.range(base, base + baseSize),
      this.range(delta, deltaEnd),
      this.range(target, target + room)
    );
    if (result.kind !== "ok") return result.kind;
    this.baseBytes = baseSize;
    this.targetBytes = result.targetBytes;
    this.windows = result.windows;
    return "ok";
  }
  windowStart(index) {
    return this.windows[2 * index];
  }
  windowEnd(index) {
    return this.windows[2 * index + 1];
  }
  setWindows(pairs) {
    if (pairs.length > 2 * MAX_WINDOWS)
      throw new BugError(`${pairs.length / 2} windows, expected at most ${MAX_WINDOWS}`);
    this.windows = [...pairs];
  }
  widenWindows(object, size, shape) {
    if (shape.contextLines > MAX_CONTEXT_LINES) {
      throw new BugError(`${shape.contextLines} lines of context, expected at most ${MAX_CONTEXT_LINES}`);
    }
    this.windows = widenWindows(this.range(object, object + size), this.windows, shape);
    this.windowBytes = 0;
    for (let at = 0; at < this.windows.length; at += 2)
      this.windowBytes += this.windows[at + 1] - this.windows[at];
  }
  scanObject(object, start, end) {
    return this.kernel.scan(this.range(object, object + end), start, end);
  }
  scanWindows(object) {
    this.found.clear();
    if (this.windowCount === 0) return this.found;
    const bytes = this.range(object, object + this.windowEnd(this.windowCount - 1));
    for (let at = 0; at < this.windows.length; at += 2) {
      const found = this.kernel.scan(bytes, this.windows[at], this.windows[at + 1]);
      for (let hit = 0; hit < found.literalCount; hit++) {
        this.found.addLiteral(found.literalIds[hit], found.literalOffsets[hit]);
      }
      for (let run = 0; run < found.runCount; run++)
        this.found.addRun(found.runStarts[run], found.runEnds[run]);
    }
    return this.found;
  }
  countLineEnds(from, to) {
    const bytes = this.range(from, to);
    let count2 = 0;
    for (let at = bytes.indexOf(LF6); at >= 0; at = bytes.indexOf(LF6, at + 1)) count2++;
    return count2;
  }
  setHashKey(key) {
    if (key.length !== HASH_KEY_BYTES)
      throw new BugError(`hash key of ${key.length} bytes, expected ${HASH_KEY_BYTES}`);
    this.hashKey = Uint8Array.from(key);
  }
  hash(tag, from, to) {
    const { low, high } = sipHash(this.hashKey, tag, this.range(from, to));
    this.hashLow = low;
    this.hashHigh = high;
  }
  range(from, to) {
    if (from < 0 || from > to || to > this.bytes.length) {
      throw new BugError(`bytes ${from} to ${to} lie outside the arena of ${this.bytes.length}`);
    }
    return this.bytes.subarray(from, to);
  }
};
function isZlibHead(method, flags) {
  return (method & 15) === 8 && method >> 4 <= 7 && (method * 256 + flags) % 31 === 0 && (flags & 32) === 0;
}
function readSum(bytes, at) {
  return (bytes[at] << 24 | bytes[at + 1] << 16 | bytes[at + 2] << 8 | bytes[at + 3]) >>> 0;
}
function adler32(bytes) {
  let low = 1;
  let high = 0;
  for (let at = 0; at < bytes.length; at++) {
    low = (low + bytes[at]) % 65521;
    high = (high + low) % 65521;
  }
  return high * 65536 + low;
}

// src/kernel/letter-costs.ts
var PAIRS = [
  "KqdhrwpgaYTrZecbdghkljlolkeelgkrjSaUWPXZZSmcVYSTWlSRRXcfcbmgfgxV",
  "EmahrrjcZoTlzisbcfilmnorqsl7hZordVZVZZYefUqkabZWYtXUTbbchmuZcdxb",
  "PSSXXacXRdWqofkhUbxzzwYozsdwoKromSWaXaUXeWWYbcZdbcZZWghgtuxeOokb",
  "RgQaYjmggRRqMjVafkpqlxmtlwQSjqZlWUbWXabYaZjiUaZaVnXVWaffjnsfSTef",
  "KokSowxjhmhzvqtahpssxwjwpwo2xz3ziZliEQkhqOrrhloraqggcdtwr43pat9a",
  "NbViXfeWYaZsYjeZYSdikebkilUZkphjPRfcPeWjtcZclhlfglPflkkrot2LRfvl",
  "KXYcYUaSSbbhhaihWjXcciXhklkqfgksiQZcYYbcfaegZeWfbgWLilsnciofRglf",
  "GgfkhlIaXVVtcnhsfmnrttetvwslvfeunUdaabbYoZjjZZaWbfYXZfdmgr8yZlud",
  "UqfchfpabPOnIhZglkoltuvuuuVakporZXYVYYYabXiiaVWaUeYRUaaaekkdWYlf",
  "jdTsrspXTOWv3njlZYgloqqtqtuunz1fiVWOZVYcZTmfYaWPTrVLTZWgWopde3wV",
  "J0avuyriZIMrQlYZglnqtvvxvyUMumsmiijakiimqazrhliYi1becjknoy+bgXzc",
  "E3sP0x2rpPL2ljpP2034763///u6tynwlefYdZfmoY3pijheb3jacieue01ppa8g",
  "GtbsgrwTXRXMdXkfcXcggmmnmnnauPqikcabefehhXZlgggiekgdfkilfnmiYawZ",
  "Duk4269fsiJs9u0vddcjlmmrrv525/9/3grRqVqZxXxcnakbqfkdkcrguj0qe0/o",
  "R6o4vw7ioqUlzEvwhYZhnmpohf1vydUusWYWaZVdeXnkZbdZXpXTXdeblofuZl4q",
  "N2bpp12ihiLunkUYXadhjijnmlw3e/qupTZRWVXVTVahWUYVTmURVbUcfpqnhn3U",
  "M1jgfu8kplG1jjiJuonvwzz1wwurnhispWaVVcfbgalraceaXsWXZbfaituVesoo",
  "ReaklnphdVSuNbZmLUVYZdZYcKbYuvmuoXchfggloojmkqqklrqttlrqMstsTZyX",
  "RtdhvwqfgSUuQgVjQRNWWWPXYVYZdtjsphcfbddqsqurgqsujsnlnZjqqwtlgY9J",
  "PtbrwvqdbSTvQcRhPTUVVOWXRYYaqnaspYbcWeapnWjlgkjjcqkfejejcurkfaoN",
  "TsetrstclWVtOeRfUSIWVXWXVUWesxnvqfaaYeWpqnoodopqmnioqpjqotqncb4N",
  "OgYnnqpbcTSrOZShRVVUTVXUSWVZnkYmoXZaadbknalmZkppipnhjhqebpphSY6Q",
  "XnhqruufsZXtOebnESXWXQSZZXXhuyrvohdegggopqorknpqkprgppsnqsrpdf4d",
  "RcPptsqbbUUsOaSjTWWWJVWXWXWeqfespcbeeedlobojhijpjqomipjhcrqkcb5Q",
  "PjXbkmqafUTsNcXjTUTVTVUVUVTestqtpWYaaaSjmhhkhkojjlmjmloolpluVb3M",
  "QeYjmnqadTSnOaXeOWWQTXPYVWVYqleooWUZbcaknchfhlgmfnjXlnnhcrpoYc4R",
  "RqelptmdlVXqReahVXVYXXXYXUXkwzvwtaccdddoqpqolloplplfnmSosootca7F",
  "Dqfypv4ikmM41oySjilkmnopopOyre6yhdhafedgoexridhccwdbghfnvrzfdlyc",
  "Q0q311yl0aBrzd1t637+w95//6xgty/70UlfvokiyW6sl3uluajom1tp1f81Uv/4",
  "OjT2vs1dhte4rmwOedgVgjjlo2s4OVetsVXSabXgbVneYcbTSvYTOSZbkryYhy0Q",
  "DmU4qt2edqfyvcvdffimlposrsw5vKRsthljkgfoqhhsklbljrffaimqvvvghszq",
  "HxevvxZbOYKyUqaokhmu0yy013XOcVQrebgfgiganctmgdhjephaWgkolnzhfeta",
  "KcZpelkSYZaujjRXjcgkklqqkkEkealUgghlpklqpfuunpjocjlegjkroqzbUkqj",
  "MrYkYjwdkXTuWjVklokkjsuyahgdjwwsPVWXSUXdfVcjVcYbNrSOTbcgmqvegepa",
  "Vmmwt42qkinzejhuoplmqpstrunhyttvzQWPTbeTrVocNQPiViNPLXcedZmvdv+e",
  "XqfttyvhgbirUgZcjgiiahfmklhhuroyuOYWeMeeiNQfNgfQdkVWcOlnnSophr/W",
  "Yumwz81ngbhoWmglonjnppqpqpjemtq30ObZgOjoNWoQRWiKfoSVMXhpgcqwpw/X",
  "Lxe2x41hXYapXeYkojhmnnqrmtabknlpnSdcVGgghPohZffTaoYWcXhicexmmh/R",
  "M1fsv5uiVac1YhamusqpxyszxycfinjqoUeRRYRbnfqnVWOgXbMPQnacSbwooj/V",
  "LmesoyykXcZ0ZjXulkmgpqgnfokikoszpRhdcTTnsIstUiYMftRYXQrptayogo8W",
  "N4fwo7pgZYc0UbYbtokruwwytteampknmTbZjJjcWQtnSaOVcpTRVWgorlokjd/R",
  "Q2dzx+wjYbbzbicowtowzvl010hgrndrpLhiiGjmoNvohdkQiqWaSYomsctsrn/W",
  "f/u15//triswdrkn4pmh49m6r8ur5xq89VXRRVRTxozmTUHNXnYOOrZxf1Y5vp/e",
  "TeZ+i22gYamlXpZpbkhmqqdpnolkwpnuySXZcFfihYifhhiRbghLdUbYlflnjj4U",
  "Ste1w70iaOfxRhahujquvztyvxhcqstrqUcTeKefkRsofeaihoiVdYodspsqni+G",
  "S5gw4/3jabdvbjch0tnq14y5m4fhmqquqPdgXLXccMvnOmjPesiTURWmoWrpsq/M",
  "R+jyu92fddj0ZiWb0plstxrytzikrvozuLTcYIdlpQrlYThRMshTfYhlpltusm/T",
  "O2f5t9zhcbe2cibmrYtu4504z3hhmpqrpRkRPNWPoWuebidSdwgMMVcryezrjm/X",
  "T8s5193pill6gmls5zw67947x/qqzv14vaXTSiSctUkZURJXPzLRUTaWmonytm/X",
  "Xyk2x1tjabkycmfrqmnuutupqwhmpqdkwNhccJdjbU0XRhgNWmNWOTkksWwswr/R",
  "VhdmnonhdVhoSnakhjkqmplqnqletmqvuOWbdWbcgbgjSdejeXZacEhgjegqjs8R",
  "Pshyw4ueZYexahbmzoquz3z506efjolspPiXZJcXlO1eZXTPbuUTQVbivV1qlh+V",
  "O3cqv80ibabuZhVawiprzyyis5agpoolpYlWiMhiXQwRQdYVWkdNKXkjncmfqn/W",
  "Mxg6s/zhYbdyZgailkpl34m7p6eglqjqpQkZeMfqNNwlcffRYzOUWUmhaRwomm/T",
  "Z6r////rrpouexkyejeg02m5k40pjxx//WTTWOYbqTzuOQLjSuMONrlrgut0x1/d",
  "Ywiv4/5ikeo1gqeijYbYcqbvfumnprr0yJfdiHdgoPscaPiNYngbdhbnhqriht/V",
  "PvhyqzziXgfnahYpjiqjrqsvqskirprusMbcaPghPJmjdfRQfmSSdXmYonnrns/S",
  "R7i2342hYTiuTeblSXZbZMgfUcdgmmtrrTYSbTYmmYrdhYefNoidLllpZgtoqj3Q",
  "KydyqxpfVYY1UdWaupqvzzw1x0acgognkYcbgYbdmYrqYXVUHiZTVikbspolmd9Q",
  "a8h8t63fjehqdlgjgplcosqqoqnlqrzurNZdeDggiRlldZgTiigghgkgeZbxjg5Q",
  "NhQzpqrXgoGmpekiWZeeipkknli0vx6uYZdZZaehiWlaXYbUatVUZdenmwzdVQeb",
  "MrWtmqsehmOrvmdfNstz//577/t1kjrpiiWgcjXpsjyvloMlZsWaWQUgLyueNdps",
  "LxYzkzyeVQHdNkaR+69///////ZMudZibvujtnmt1q+6su03x+mqv4rv5n+VWXxn",
  "VeXdghkYShUnlccaaZYZdeihjoimfZhjebecgegmoZmiOcflhgcZViikjuuWQdGa",
  "j/wo3//tkno/r+s2gglhwrr0w00x12/2wSWMTTTVaRrdVUTSRnTMPXVcYokx0u9R"
];
var COMMON_FOURS = [
  "BAAQAEQQAEAAgFABAFQAGAAUQBQAQABECUEQAABAABAEJVAZAEACQUAAUAQEAQAAgAxAAAAAAAQAAAAAAAAABENkAAAAAAEAABQAAQAA",
  "EIQABEAAAQAEEAgAUAAAAA0ABABAAAQCAAAAABEEIABAEEAAAAAAQAEBAJEABQAJADEAJABABABAQAAAAAQEAMBIAYBAABBBAAAAAADB",
  "AARAQYEABBANBBQEEQIEQAAAFAAAEUAYEAgAQAASQAAAFAAEAAAAAAyAAABQQCDAAAAYEQAAAIQIEgAAAIABACEAAAAAIAAAAAgQgEAB",
  "BIGEAIAABEAEAFBAYECAAQI8ACAIQAAwEEBIAEAAAAABAAAAigAAAAABAxEAQQAGAAAAAABAAAAAAQACIEAAAABACAEAKIEJQBAVAAAA",
  "AQAAAAAEQAQEFAAAIBAAQBBAEAQEAUAABGAwEQEBAAABAAAAQCAAAEAEUAAkABAQAAEAEAAAACACBAAAAAAkABAAaAAAAAAAAgABAEAg",
  "AAAAAAAgQQAAAEAAhgEAQAAEAAEAEIAAAAAQQAEgAEAEFQAAQAAEAAASAAYAAAAgIAAgAAAAAAAAAABAAAAEAAEAEAAACAAAQQAAAACA",
  "BUAAAAEABKEAAQBAAFEAECIAAEAAAGAAAEAAAAAAkAAIAABAQgAAQABASAAAAQBJDABAAAAAIABBAAEgAEiAIIABBEAAEEARDCoAJQAB",
  "AEFQAgQBAAAAQAAAQAAEAUAEGAAAIQAACRAEAEBAAAAKQBPQAAAQBAAAABAgAAAAIAEAAQQgCAAAhEBAABBAIBBRACARAAIFAiAABAAA",
  "BEAAAgAAUACQBAEABAARAAUAAABBAEAAAAAWABEAAAAIAAAAACAEFISAABAQACAFAAAAABAABIEAABBAAAEAAAAgQQAAAEABAEJADAAA",
  "BBABAIICAEASBAASABBAAAABQDAABABAAAAAEBAICSAAAQARQQBAMQAEAABBsAABATAAAAAEBEFgQAEkAACEAEAAQQAACCABBQAAAEAA",
  "AEQkEAAAAgAAAARAFACAAAAAAEIAAEAABEAAABFABAAAAQBBlAAABAQAAEEBAABEAEABwAACABBhEAFAAABABBAAAAQgAABBQAQFBAAA",
  "IAgAYAQEACAAFBQAAMAQAAAAQBAgIUhAAJAEAAAAAAABAAAAEADAAIBRQAAmBAAhABACQACQAgIAAARAAQAQQABQAAgAAAFwAgAAEBAD",
  "UBQBAAAgIBAAAEkAEAIBMEAAQAAAAAIAAAAQMABBAAQEARABECAAgEARVIIgQAAAAAAGIIEAARADAEBKQAAAAFBAAAACAAAAABABAQEQ",
  "EEQAAAAABABBIEAAAAAAAEUQQAQAAABBAAAAQIUAAAAAEACBBAABBVQBABAAAUAATAAAAAAEAABQAFAAAAEAQAAAAQAEADAACAAAEAAA",
  "EAQQBABAQAARAAQBABAABBQAABAUQQAAAQIAAEAAAgUAAAAAAAEAAAFBBAAARAAARAAQAQCAAEAIBAAJAAAQAQAAAAAAADAAAABAEEAE",
  "EAAEBAAAAAgABAACEBAAAAUABBAAAAADAAEFQQAISABAAAQAEABYAAAAEFASEBADAFAAAQEAAABAAAAIAAAFEgAMAAAAgEQCACCBRBAA",
  "AAABIQABAGFAAAIEADAAAEAAEAIAQAAQEQAEIEAEAAAAAAQRAAIRAAAAAACBAAAAAARAAAAAAgAEAAUAAAAAAQAAABAAMAAAAAAAggAA",
  "VQQACBAAAAAAAQBAEQAAAACYAAAIAAAAAEAAAAAAEAAKBEAAgAQAAAJEFAAAAUgBQEAAAAAAAAAAAQgBAAAAAQAAAAAAAAAAAQBAAAQA",
  "EBQEVAAABBAAAAAQAACAAUAAiQAUIEIEDUAAABAAAAAACQAABgBAAAAhAAAAAAAABgAAAAAABQQcUECAAQAAgAEEAAEAAwRACAAAAAAD",
  "AABAAMQACCABAAEAMEAAAQQAACCEpAAAgAIBAEAAQAgSEAACQAAQFAABDFACAAAAAAAABEAAQAACQRQAAAAABAAEAAQwAAAEAAEAAIAA",
  "AEAEAAAgABAQAgBAEAAAAAAAEBVBAAAEAAARAAAQJAAACBAAAIEAQEAAZAQBAhABAQAEBBIAABCEVQADEAAQBAAAEAAAAAAAABACAABA",
  "AAEQAABQAAAQGEEgBAGABACAABAAoAABBFgEAAQABAAhAQAAACcEABAAQAwIABCAAQBggAgBQAAAAEAQgAIAAAAAUAgAAAAACCQQAAAA",
  "DAAAAAAAAAAABEAQQAECAABACAAAAAAAAABAQQIkQEQQAAAAQHBAAAgAARAAAAQACAQAAAAAAJBQBIQQIAAAAAwEABAQAAhDABAQYAqB",
  "CABAAAAAAUJAAAAEBgAAAQA1QBAAEBAAAAAAAQEAABgQICgAQEMAACAQAggAAAQAAABAAQIKAAgAAAIQREAAAAAAQAAAEAAAEMAAAAAA",
  "QRIQABEAQAQAQAABABQABAAAECAQBACAFAAAAABAAAAMCHAAIAABBABEAAAAAAEABAAgAAAAAAAAAQABAAAAABBAYBBAIIAQFAAAEAAZ",
  "AAEAEABUCIAAQVAAAAQhAACEABACAAQAAEBAhBAQQAAAQQAABQUdgAAAAAAQAAAAEAAAAEIAAEAAAAAKAAAAAAAwAAAEAAQAEAAgAQAA",
  "AEUAAAQAARNBRAQAEAAAAAAABBgCIAABEgAAAABAAAABAAAQQAAAAABAAAKAAAAFAAAEAAQAAEAIBEEAAAFEAAAAQEACFAABARARAEBQ",
  "UAEgAAgQAAAAAAAACACFIAAAACAAEAARECBcQAEDAQABAQCAAABEABMQEgACAEAABQEAEAAAAAAEAEQAQQIAAkAAAAABkABAAGQAKAQA",
  "AYAAAABAEBAAEQAAAAQBASAAABIgkCAABAACAgAAQAAkAAgAAEAAQUQAAAEABABAAEkEAEAA0AAABBAAAAAAABAIDBABQAEAAAAAAAAC",
  "AAUEAQAQAABAEABEAAAAAgEEQREAAAAQAAoBQABBAAAEYAEgQAAAIAAAARACAABBAEQACAAAAEBBABBACBAEAAAAAAAEAAQAAEFQAIAA",
  "BAAAUxAAQCAAAEAAAABAACAAAAAAEEAAAAABQQAAAAAIAAQASAAgCAAASGAQAAAABEMECAAFAABBAAQAAAAGAAAQAACQgUBEBAAAAAAA",
  "EQAAAFBAAAAAEKAAAHIAgAAACABAgAAEABAAABEAAAAAAAEAEBKABEAABRAAAAQAAABAAAUQEAAABABAAAEAAlAAADgAAACCAAARAAFC",
  "BAAAIQAAAIoABAABABAAAAUACAAFAAABAAAYEAASQAkQYAARQEABQABAUAQABIEYAAIAAQCAAEASAAAAARQAEAgIQAACQQABABAAACEA",
  "AAEAghAAAAAUQgDAAABAAAACAAQACQAAAAAABCIAAAAUQAQAAAAABgAAAAAAQIEAAAAAEABAAAAAAAAAAAFAIQAAQBAAAQAAAAYUDAQC",
  "AAAQQAAEEBDgAAQAAEQAAAAAQAyEQMAQAAAAABEQAAAgAAABQACAAkkAAAAAARAAwBECFABSAEJEANRAEAAAAAAEAABAABABAAACAABA",
  "AEUAMAEQQAAAQAgAABAAAgAAAAAggACBAABAAAEQgQABAFgEABAABAAEAAUAAAAQEIACFAATACUAQAQAAEAAABEAQAAAABAQAAAAEAAC",
  "AAQAAJUAACAEAAABAIAQhQICQAAAAQARAACBYAAAAAAAAQEFAAQCDABAAAEAAAEAAAQAAAUAAQQIEAABAAQAAQAEEAAEAAAAAAICwAAF",
  "ECgABCAAAAAABABQQAAAAAABAAAAAAgRAAAAAAEAEAAAQAAFMAAAAIACVRCAAAAAAQQgQAAAAACEEVUAAAQwgAAAAABAAEAAEEQAQAGE",
  "AAAAUAAAAAIAAAAAABAAAAEACRAAAEAQAQACAEAQAIAJgAARBAAARBBADAwAREAAAAUwgAFQQAACACAAAAAAAAEEBAAAAAAIEBiAAEAA",
  "BAAMAUQWQAHIABMAAAAAIAQAAAABAQgDQAUVAQBAEFAABAAAAEGBAAAiQBAAQAEAACAYAAAASABAAgAEQAUAAAEAACAAQSBAAAEBEABI",
  "AEAEAAACEEQAAAMgAQBAAAAAAAAQAQFAAkAAIAAQQABQEUIAEEAAABBEAAAAAAARAAAADAAAIAAAQAAAQQAQMAAAUABEAAAABAAAAQAA",
  "AUCAEAIYBAAAAAAEIAAAAEABAAQBAAAAAEAEggAAAAAAACAAAAAACBAAEAABAQEBAAQAAAEAAAAUAQAAAACAAAIglBAQAQAAABAAAARB",
  "CAACAAAAxAAHAAEAARAAABBDBJAQAFACAQAEACAEQAgAQBAAABACACQEAAAUAEAEBBABQAAAAAAAASSQQRQQBCAEAAAIBQWECwAAQAAA",
  "AAAEgEAIAABEAUAAEQBAJLAAQAAASBCABAlQABBARAABBAARABAQEBAABQBAAAIECABAAIAAAAAAAAAAJQAASQAACAAASwQBQABEAAAA",
  "ABAAFAAAABAUBQAgAAABAACQgARAAQEAwBAEIIAAAAABAAIAAAEAEAgABAEAAAAAGAAABACQAABEAAQQQAMABBCAAIgEBAAEABAAAAQA",
  "QAARBAUAEEBQIEAARDAVIQAEBAEAYAAAAABABEQASIAAIBQAAAhA0AARwAAQEAAACAAQFADQAAAAQCABgAEUAAAAGBAAEAAAAABAAAII",
  "BBEDAEAAAAQAAAQAEQAAAABAAAABAAAAQYEAAAAAAAAAIAAQAACEAAEQBAQBAQCACAEAAUAAAQAAAEAVQAAACEQEAAYUAQQEEAAYCIAB",
  "ACBAKAAAAAGABARAAVAQAAEEQQAQAICAAAAAAIMAgJUTZQEIAAABAAAQoEAAgEABCASADAAAAAQAEEASIwAIQAIAAACCQAAAQEBAEIQU",
  "AScBADAAAAAFBAAAAAAAQAAAEAAAARAFAAQQAABUAQAAAEAAFAAAAQABAAEAAAAABAAAAEQiAAQAgBEAAAAAGQQQEAAAQAJEBGAAABAA",
  "AQAEAEBCAAAQAQAAgAAAIAAAAAADAYAAEBAIABAQAFAQRAAAAAIAQAAAAQAQAAoRDFAIAABAgAAAAAAACBQAAIQwASAEIAEAAAAAACAA",
  "wSAAAwSAAQABAAgAAABEAAARAAgAAQAAAAQAAQAAQAEAAAQAAAQAAgwAAQABAwADAQgAAQAAAEAKRgAgAAABAACAAUICAAAYQAEEAEAQ",
  "QBCAAAAAAAAUAEAQgABAAFAiAACAAQABEIQECAAAAAgAEEGQBEEAAAADgDAAQAQAFQAAAQCAAAwABEAQAAAAAAQQAAAAAAARAAAIABBR",
  "AABAAAAQAgAAAQAAFEAAYUAARAAAAMSAAQAA0AEAAokAAEAAAAALEA=="
];
var DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function letterCosts() {
  const values = new Uint8Array(128);
  for (let value = 0; value < DIGITS.length; value++) values[DIGITS.charCodeAt(value)] = value;
  const costs = Buffer.from(PAIRS.join(""), "latin1");
  for (let at = 0; at < costs.length; at++) costs[at] = values[costs[at]];
  return costs;
}
function commonFours() {
  return Buffer.from(COMMON_FOURS.join(""), "base64");
}

// src/kernel/kernel.gen.ts
var KERNEL_WITH_SIMD = "AGFzbQEAAAABTAtgAn9/AX9gBH9/f38AYAZ/f39/f38Bf2AFf39/f38Bf2AGf39/f39/AGAEf39/fwF/YAAAYAN/f38AYAJ/fwBgAAF/YAV/f39/fwADHBsBAgQDAQAFAQAGBAcFAwgACQkDBgcIAgIACgoFAwEAAAaLAjB/AEGACAt/AEGACgt/AEGAqAILfwBBgIADC38AQYCABAt/AEGAgAgLfwBBgIAoC38AQYCAyAALfwBBgIAEC38AQYCA6AALfwBBgIAEC38AQYCA/AALfwBBwAILfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC34BQgALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt+AUIAC34BQgALfgFCAAt+AUIAC38BQQALfwFBAAt/AUEACwffAhoEaW5pdAATB2FkbGVyMzIACAphcHBseURlbHRhABcOcmVhZERlbHRhU2l6ZXMABQdpbmZsYXRlABIPQ09NTU9OX0ZPVVJTX0FUAwMNR0FURURfSElUU19BVAMGC0hBU0hfS0VZX0FUAwEPTEVUVEVSX0NPU1RTX0FUAwINUExBSU5fSElUU19BVAMFClBST0dSQU1fQVQDCwpSRVNVTFRTX0FUAwAHUlVOU19BVAMEClNFR01FTlRfQVQDCQ1TRUdNRU5UX0JZVEVTAwoKU0xPUF9CWVRFUwMMD1dJTkRPV19DQVBBQ0lUWQMICldJTkRPV1NfQVQDBw1jb3VudExpbmVFbmRzAA8NYnVpbGRNYXRjaGVycwAZDHByb2dyYW1CeXRlcwAYBHNjYW4ADQtzY2FuV2luZG93cwAMB3NpcEhhc2gACwx3aWRlbldpbmRvd3MACgZtZW1vcnkCAAgBCQrtYBufAgEFfyAAKAIMIAAoAgQgASgCAEGgwICBAnJxIgdBsfPd8XlsIAAoAhB2QQJ0aigCACEEA0AgBARAAkAgBCgCACAHRw0AIAEgBCgCDGsiBSAEKAIQIghqIANLIAIgBUtyIAUjIElyIAUjIU9yDQAgBCgCFCEAQQAhBgJ/A0AgBiAISQRAQQAgACkDCCAFIAZqKQMAIAApAwCEUg0CGiAAQRBqIQAgBkEIaiEGDAELC0EBCwRAAkAgBCgCCCEGIyMjJEYEQEEBJCUMAQsjIyEAA0AgACMiSwR/IABBCGsoAgAgBUsFQQALBEAgACAAQQhrIgApAwA3AwAMAQsLIAAgBTYCACAAIAY2AgQjI0EIaiQjCwsLIAQoAgQhBAwBCwsL2QICB38BeyADIQYgAkGAMGohC0GANCECQQEhAwNAIANBD00EQCAD/Q8hDSACIQdBACEJA0AgBiAJSwRAIAkgC2r9AAQAIA39I/1kIQggBiAJayIMQRBJBEAgCEEBIAx0QQFrcSEICwNAIAgEQCACIAkgCGhqOwEAIAJBAmohAiAIIAhBAWtxIQgMAQsLIAlBEGohCQwBCwsgA0ECdEGAOmogAiAHa0EBdjYCACADIAogAiAHRxshCiADQQFqIQMMAQsLQQEhAkEBIQMDQCADQQ9NBEAgAkEBdCADQQJ0QYA6aigCAGsiAkEASARAQQAPCyADQQFqIQMMAQsLIAJBAEoEQEEBIApBAUsgBRsEQEEADwtBgDQvAQAhAiAAIAoEfyABIAJBAnRqKAIAQYECagVBgaICCzYCACAAQYGiAjYCBEEBDwsgACABIAQgCiAEIApJGyIAEBQgAAupAQECfyAAKAIEIAIgA2ooAgBBoMCAgQJycSICQbHz3fF5bCEGIABBgKICRgRAQYiiAigCACAGQQ12aiIHIActAABBAXI6AABBASQfCyAAKAIMIAYgACgCEHZBAnRqIQYjHCIHIAI2AgAgByAGKAIANgIEIAcgATYCCCAHIAM2AgwgByAENgIQIAcgBTYCFCAGIAc2AgAgACAAKAIAQQFqNgIAIAdBGGokHAvqAQEBfyMmIgVBiIACakGAgAhLBEBBAA8LIAIkICADJCEjJyICJCIgAiQjQYCAyAAkJEEAJCUgBARAIAUkGyAAIAEQDiMbJCZBvKICKAIAQdCiAigCAGoEQCAFIQIDQCACIyZJBEBBvKICQdCiAiACKAIAIAIoAgQQBCACQQhqIQIMAQsLCwsjIyMlIQMjKCIEJCIgBCQjQYCAKCQkQQAkJSAAIAEQFUGoogIoAgAEf0EABSMeQQFBlKICKAIAGwtFBEBBlKICQaiiAiAAIAEQBAtBASMlIAMbBEAgBSQmQQAPCyQnIyMkKEEBC8wEAgh/AX4gASgCAARAIAIhBSAAKAIIIQcgASgCCCEJIAMjIUGAAmoiBCADIARJGyEGA0AgAiAGSQRAIAIpAwAiDEIQiKchBCAJIAxCGIinIghB//8DcWotAAAgCSAEQf//A3FqLQAAIAkgDEIIiKciCkH//wNxai0AACAJIAynIgtB//8DcWotAAAgByAIQf///wdxQbHz3fF5bEEQdmotAAAgByAEQf///wdxQbHz3fF5bEEQdmotAAAgByALQf///wdxQbHz3fF5bEEQdmotAAAgByAKQf///wdxQbHz3fF5bEEQdmotAABycnJycnJyBEAgAiEEA0AgBCACQQRqSQRAIAcgBCgCACIIQf///wdxQbHz3fF5bEEQdmotAAAEQCAAIAQgBSADEAALIAkgCEH//wNxai0AAARAIAEgBCAFIAMQAAsgBEEBaiEEDAELCwsgAkEEaiECDAELCwUgACgCCCEFIAMjIUGAAmoiASABIANLGyEGIAIhAQNAIAEgBkkEQCAFIAEpAwAiDEIYiKdB////B3FBsfPd8XlsQRB2ai0AACAFIAxCEIinQf///wdxQbHz3fF5bEEQdmotAAAgBSAMp0H///8HcUGx893xeWxBEHZqLQAAIAUgDEIIiKdB////B3FBsfPd8XlsQRB2ai0AAHJycgRAIAEhBANAIAQgAUEEakkEQCAFIAQoAgBB////B3FBsfPd8XlsQRB2ai0AAARAIAAgBCACIAMQAAsgBEEBaiEEDAELCwsgAUEEaiEBDAELCwsLnQICA34BfyAAJBhBACEAAn4DQCMYIAFJBEAjGCIFQQFqJBggBTEAACEDIABBP0kEQCACIANC/wCDIACthoQhAgVCfyADQv8Ag0IAUg0DGgtCfyACIAJC/////w9WGyADQoABg1ANAhogAEEHaiEADAELC0J+CyIEQn5RBH5CfgVCACECQQAhAAJ+A0AjGCABSQRAIxgiBUEBaiQYIAUxAAAhAyAAQT9JBEAgAiADQv8AgyAArYaEIQIFQn8gA0L/AINCAFINAxoLQn8gAiACQv////8PVhsgA0KAAYNQDQIaIABBB2ohAAwBCwtCfgsLIgJCflEEQEEBDwsgAkJ/USAEQn9RcgRAQQMPC0GACCAEPgIAQYQIIAI+AgBBAAvaAwEJfyABIAJrIANBAEdrIQoDQCAIIApNBEAgACAIaiIGLQAAIgFBH3EgAUHAAHFBAXZyIgFBgKgCai0AACEJQQEhDANAIAIgDEsEQCAJIAYgDGotAAAiBUEfcSAFQcAAcUEBdnIiBSABQQZ0QcCoAmpqLQAAaiEJIAUhASAMQQFqIQwMAQsLIAkhBSADBEAgACAIakEBaiILLQAAIgFBH3EgAUHAAHFBAXZyIgFBgKgCai0AACEJQQEhDANAIAIgDEsEQCAJIAsgDGotAAAiBkEfcSAGQcAAcUEBdnIiBiABQQZ0QcCoAmpqLQAAaiEJIAYhASAMQQFqIQwMAQsLIAAgCGooAgBBoMCAgQJyQbHz3fF5bEESdiIBQQJ2QYCAA2otAAAgAUEDcUEBdHZBA3EiAUEDRgR/QSgFIAFBAkYEf0EwBUE2QTogBSAFQTpNGyABQQFGGwsLIgEgCygCAEGgwICBAnJBsfPd8XlsQRJ2IgVBAnZBgIADai0AACAFQQNxQQF0dkEDcSIFQQNGBH9BKAUgBUECRgR/QTAFQTZBOiAJIAlBOk0bIAVBAUYbCwsiBSABIAVJGyEFCyAEIAVJBEAgCCEHIAUhBAsgCEEBaiEIDAELCyAHC6QBAQR/A0AgBkEBIAJ0SQRAIAEhBEEBIQdBACEFA0AgAiAFSwRAIAZBASAFdHEEQCADQQEgBxsEf0EABSABIAVBA3R2Qf8BcUEgckHhAGtBGkkLIQcgBEEgIAVBA3R0cyEECyAFQQFqIQUMAQsLIAcEQCACQQNGBH8gBEGx893xeWxBEHYFIARB//8DcQsgACgCCGpBAToAAAsgBkEBaiEGDAELCwv8AgIFfwR7QQEhAgNAIAAgAUkEQP0MAAAAAAAAAAAAAAAAAAAAACEH/QwAAAAAAAAAAAAAAAAAAAAAIQj9DAAAAAAAAAAAAAAAAAAAAAAhCSAAIAEgAEGgK2oiBCABIARJGyIFIABrQQR2IgZBBHRqIQQDQCAAIARJBEAgCCAH/a4BIQggByAA/QAEACIK/X39f/2uASEHIAkgCv2JAf0MEAAPAA4ADQAMAAsACgAJAP26ASAK/YoB/QwIAAcABgAFAAQAAwACAAEA/boB/a4B/a4BIQkgAEEQaiEADAELCyADIAn9GwAgCf0bAWogCf0bAmogCf0bA2ogAkEEdCAGbCAI/RsAIAj9GwFqIAj9GwJqIAj9GwNqQQR0ampqIQMgAiAH/RsAIAf9GwFqIAf9GwJqIAf9GwNqaiECA0AgACAFSQRAIAMgAiAALQAAaiICaiEDIABBAWohAAwBCwsgAkHx/wNwIQIgA0Hx/wNwIQMMAQsLIANBEHQgAnILGwBBgIDIACQZQYCABCQmQYCAKCQnQYCACCQoC9kFAQx/IAAgAWohCiACQQN0QYCAyABqIQ5BgIDIACEHIAAiBiEBQQAkLUEAJC4gACQvQYCAyAAhCwNAIAsgDkkEQCAAIAsoAgRqIRAgASAAIAsoAgBqIgIgBGsgACACIABrIARLGyIIIAEgCEsbIQ8gAiAPSwRAIANBAWohCAJ/A0AgAiAPSwRAIAJBEGsiAv0ABAD9DAoKCgoKCgoKCgoKCgoKCgr9I/1kIglpIhEgCEkEQCAIIBFrIQgMAgsDQCAIQQFLBEAgCUEBQR8gCWdrdHMhCSAIQQFrIQgMAQsLIA8gAkEgaiAJZ2siAiACIA9JGwwCCwsgDwshAgsgCiAEIBBqIAogCiAQayAESxsiCCAIIApLGyEJAn8gECAAIBBGIgggA0VxDQAaIBAgEEEBayAIGyEPA0AjLgR/Iy1B/wNxQQJ0QYDgAmooAgAgD0kFQQALBEAjLUEBaiQtIy5BAWskLgwBCwsjLyAPSQRAIA8kLwsgAyADQQFqIAgbIQ8DQCMvIAlJIy4gD0lxBEAjL/0ABAD9DAoKCgoKCgoKCgoKCgoKCgr9I/1kIQggCiMvayIQQRBJBEAgCEEBIBB0QQFrcSEICwNAIAgEQCMuIhBBAWokLiMtIBBqQf8DcUECdEGA4AJqIy8gCGhqNgIAIAggCEEBa3EhCAwBCwsjL0EQaiQvDAELCyAJIy4gD0kNABojLSAPakEBa0H/A3FBAnRBgOACaigCAEEBaiIIIAkgCCAJSRsLIQggAiABIAVqTSANcQR/IAggASABIAhJGwUgDQRAIAcgBiAAazYCACAHIAEgAGs2AgQgDCABIAZraiEMIAdBCGohBwsgAiAISSENIAIhBiAICyEBIAtBCGohCwwBCwtBgAggDQR/IAcgBiAAazYCACAHIAEgAGs2AgQgDCABIAZraiEMIAdBCGoFIAcLQYCAyABrQQN2NgIAQYQIIAw2AgALrwUCAX8CfkGICikDACEEQYAKKQMAIgVC9crNg9es27fzAIUkKSAEQu3ekfOWzNy35ACFJCogBULh5JXz1uzZvOwAhSQrIARC88rRy6eM2bL0AIUkLCAArSIEIyyFJCwjKSMqfCQpIysjLHwkKyMpIypCDYmFJCojKyMsQhCJhSQsIywjKUIgiXwkKSMrIyp8JCsjKSMsQhWJhSQsIysjKkIRiYUkKiMrQiCJJCsjKSAEhSQpIAEhAANAIABBCGoiAyACTQRAIAApAwAiBCMshSQsIykjKnwkKSMrIyx8JCsjKSMqQg2JhSQqIysjLEIQiYUkLCMsIylCIIl8JCkjKyMqfCQrIykjLEIViYUkLCMrIypCEYmFJCojK0IgiSQrIykgBIUkKSADIQAMAQsLIAApAwBCASACIABrrUIDhoZCAX2DIAIgAWtBCGqtQjiGhCIEIyyFJCwjKSMqfCQpIysjLHwkKyMpIypCDYmFJCojKyMsQhCJhSQsIywjKUIgiXwkKSMrIyp8JCsjKSMsQhWJhSQsIysjKkIRiYUkKiMrQiCJJCsjKSAEhSQpIytC/wGFJCsjKSMqfCQpIysjLHwkKyMpIypCDYmFJCojKyMsQhCJhSQsIywjKUIgiXwkKSMrIyp8JCsjKSMsQhWJhSQsIysjKkIRiYUkKiMrQiCJJCsjKSMqfCQpIysjLHwkKyMpIypCDYmFJCojKyMsQhCJhSQsIywjKUIgiXwkKSMrIyp8JCsjKSMsQhWJhSQsIysjKkIRiYUkKiMrQiCJJCsjKSMqfCQpIysjLHwkKyMpIypCDYmFJCojKyMsQhCJhSQsIywjKUIgiXwkKSMrIyp8JCsjKSMsQhWJhSQsIysjKkIRiYUkKiMrQiCJJCtBgAgjLCMrIykjKoWFhTcDAAuWAQECf0GAgAQkJkGAgCgkJ0GAgAgkKANAIAEgAkkEQCAAIAFBA3RBgIDIAGoiBSgCBGoiBCAAIAUoAgBqIgVrQYCABEsEf0EABSAFIAQgBSAEIAMQAwsEQCABQQFqIQEMAgsLC0GACCMoQYCACGtBA3Y2AgBBhAgjJ0GAgChrQQN2NgIAQYgIIyZBgIAEa0EDdjYCACABC1AAQYCABCQmQYCAKCQnQYCACCQoIAAgASACIAMgBBADQYAIIyhBgIAIa0EDdjYCAEGECCMnQYCAKGtBA3Y2AgBBiAgjJkGAgARrQQN2NgIAC9kJAwJ/A34BeyAAIQIDQCAAQUBrIAFNBED9DAAAAQIECAQQAAAAAAAAAAAgAP0ABAAiB0EE/W39Dv0MGh4eHh4eHh4eHhwFBAcEDSAH/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/ST9ZK39DAAAAQIECAQQAAAAAAAAAAAgAP0ABBAiB0EE/W39Dv0MGh4eHh4eHh4eHhwFBAcEDSAH/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/ST9ZK1CEIaE/QwAAAECBAgEEAAAAAAAAAAAIAD9AAQgIgdBBP1t/Q79DBoeHh4eHh4eHh4cBQQHBA0gB/0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0k/WStQiCGhP0MAAABAgQIBBAAAAAAAAAAACAA/QAEMCIHQQT9bf0O/QwaHh4eHh4eHh4eHAUEBwQNIAf9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9JP1krUIwhoQiBUJ/hSIEQgBSBEAgACAEeiIEp2oiAyACa0EQTwRAIxsgAjYCACMbIAM2AgQjG0EIaiQbCyAFIAVCAYiDIgYgBkICiIMiBiAGQgSIgyIGIAZCCIiDIgZCAFIEQCAGQn8gBIaDQn8gBUJ/hXmIgyEEA0AgBEIAUgRAIxsgACAEeiIGp2o2AgAjGyAAIAYgBSAGiEJ/hXp8IganajYCBCMbQQhqJBsgBEJ/IAaGgyEEDAELCwsgAEFAayAFQn+FeadrIQILIABBQGshAAwBCwsgACABIABrIgEEfkIBIAGthkIBff0MAAABAgQIBBAAAAAAAAAAACAA/QAEACIHQQT9bf0O/QwaHh4eHh4eHh4eHAUEBwQNIAf9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9JP1krf0MAAABAgQIBBAAAAAAAAAAACAA/QAEECIHQQT9bf0O/QwaHh4eHh4eHh4eHAUEBwQNIAf9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9JP1krUIQhoT9DAAAAQIECAQQAAAAAAAAAAAgAP0ABCAiB0EE/W39Dv0MGh4eHh4eHh4eHhwFBAcEDSAH/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/ST9ZK1CIIaE/QwAAAECBAgEEAAAAAAAAAAAIAD9AAQwIgdBBP1t/Q79DBoeHh4eHh4eHh4cBQQHBA0gB/0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0k/WStQjCGhIMFQgALIgVCf4V6IgSnaiIBIAJrQRBPBEAjGyACNgIAIxsgATYCBCMbQQhqJBsLIAUgBUIBiIMiBiAGQgKIgyIGIAZCBIiDIgYgBkIIiIMiBkIAUgRAIAZCfyAEhoNCfyAFQn+FeYiDIQQDQCAEQgBSBEAjGyAAIAR6IganajYCACMbIAAgBiAFIAaIQn+FenwiBqdqNgIEIxtBCGokGyAEQn8gBoaDIQQMAQsLCwu/AQIBewJ/A0AgAEEQaiABTQRAIABB/wEgASAAa0EEdiIEIARB/wFPG0EEdGohBP0MAAAAAAAAAAAAAAAAAAAAACECA0AgACAESQRAIAIgAP0ABAD9DAoKCgoKCgoKCgoKCgoKCgr9I/1xIQIgAEEQaiEADAELCyADIAL9ff1/IgL9GwAgAv0bAWogAv0bAmogAv0bA2pqIQMMAQsLA0AgACABSQRAIAMgAC0AAEEKRmohAyAAQQFqIQAMAQsLIAMLywUCCX8BfiMSp0EfcSEDIxJCBYgkEiMTQQVrJBMjEqdBH3EjEkIFiCQSIxNBBWskEyMSp0EPcSEAIxJCBIgkEiMTQQRrJBNBAWoiB0EeSyADQYECaiIGQZ4CS3IEQEEBDwsgAEEEaiEDQYAwIQgDQCAIQZMwSQRAIAhCADcDACAIQQhqIQgMAQsLQQAhCANAIAMgCEsEQCMTQQNJBEAjEiMNKQMAIxOthoQkEiMNQT8jE2tBA3ZqJA0jE0E4ciQTCyAIQYAuai0AAEGAMGojEqdBB3EjEkIDiCQSIxNBA2skEzoAACAIQQFqIQgMAQsLQYDAAEGAJEEAQRNBB0EBEAEiAEUEQEEBDwsgBiAHaiEFQQEgAHRBAWshBAJ/A0AgASAFSQRAIxNBDkkEQCMSIw0pAwAjE62GhCQSIw1BPyMTa0EDdmokDSMTQThyJBMLIxIjEqcgBHFBAnRBgEBrKAIAIgJBH3EiAK2IJBIjEyAAayQTIAJBEHZB/wFxIgNBEEkEQCABIgBBAWohASAAQYAwaiADOgAADAILQQAgA0EQRiIAIAFFcQ0CGiAABH8gAUH/L2otAAAFQQALQQAgA0EQRgR/IxKnQQNxIxJCAogkEiMTQQJrJBNBA2oFIANBEUYEfyMSp0EHcSMSQgOIJBIjE0EDayQTQQNqBSMSp0H/AHEjEkIHiCQSIxNBB2skE0ELagsLIgAgAWogBUsNAhqtQoGChIiQoMCAAX4hCSAAIAFBgDBqIghqIQIDQCACIAhLBEAgCCAJNwMAIAhBCGohCAwBCwsgACABaiEBDAELC0EBC0UEQEEBDwtBgDItAABFBEBBAQ8LQYCAAUGAJEEAIAZBC0EAEAEhAUGAgAJBgC0gBiAHQQhBABABIgBFIAFFcgRAQQEPC0GAgAEkFEEBIAF0QQFrJBZBgIACJBVBASAAdEEBayQXQQAL2wcCD38CfiMUIQUjFiEGIxUhCCMXIQojECELIxEhCSMOQQhqIQwjDSEEIw8hACMSIQ8jEyEBA0ACQCAEIAxLBEBBAiEDDAELIAAgCUsEQEEDIQMMAQsgDyAEKQMAIAGthoQhDyAEQT8gAWtBA3ZqIQQgAUE4ciEBIAUgD6cgBnFBAnRqKAIAIgJBAEgEQCABIAJBH3EiB2shASAAIgNBAWohACADIAJBEHY6AAAgBSAPIAetiCIPpyAGcUECdGooAgAiAkEASARAIAEgAkEfcWshASAAIgNBAWohACADIAJBEHY6AAAgBSAPIAJBH3GtiCIPpyAGcUECdGooAgAiAkEASARAIA8gAkEfca2IIQ8gASACQR9xayEBIAAiA0EBaiEAIAMgAkEQdjoAAAwECwsLIAJBgIACcQRAIA8gAkEfcSIDrYghDyABIANrIQEgAkGAgAFxBEAgBSAPp0EBIAJBCHZBD3F0QQFrcSACQRB2akECdGooAgAiAkEASARAIA8gAkEfca2IIQ8gASACQR9xayEBIAAiA0EBaiEAIAMgAkEQdjoAAAwECyACQYCAAnEEQCAPIAJBH3EiA62IIQ8gASADayEBCwsgAkGAgAJxBEAgAkGAwABxRSEDDAILCyACQRB2Qf8DcSAPp0EBIAJ0QQFrcSACQQh2QQ9xdmohDiAPIAJBH3EiAq2IIQ8gASACayIBQRxJBEAgDyAEKQMAIAGthoQhDyAEQT8gAWtBA3ZqIQQgAUE4ciEBCyAIIA+nIApxQQJ0aigCACICQYCAAnEEQCACQYCAAXEEQCABIAJBH3EiA2shASAIIA8gA62IIg+nQQEgAkEIdkEPcXRBAWtxIAJBEHZqQQJ0aigCACECCyACQYCAAnEEQCABIAJBH3FrIQFBASEDDAILCyACQRB2IA+nQQEgAnRBAWtxIAJBCHZBD3F2aiENIA8gAkEfcSICrYghDyABIAJrIQEgDSAAIAtrSwRAQQEhAwwBCyAOIAAiA2ohByADIA1rIQIgDUEQTwRAA0AgAyAC/QAEAP0LBAAgAkEQaiECIAcgA0EQaiIDSw0ACwUgDUEITwRAA0AgAyACKQMANwMAIAJBCGohAiAHIANBCGoiA0sNAAsFIA1BAUYEQCACMQAAQoGChIiQoMCAAX4hECADIA5qIQIDQCACIANLBEAgAyAQNwMAIANBCGohAwwBCwsFA0AgAyACKQMANwMAIAIgDWohAiAHIAMgDWoiA0sNAAsLCwsgACAOaiEADAELCyAEJA0gACQPIA8kEiABJBNBAyADIANFIAAgCUtxGwueBAEDfyABIABrQQJJBEBBAg8LQQEgAC0AASIHQSBxIAAtAAAiBkEPcUEIRyAGQQR2QQdLcgR/QQEFIAZBCHQgB2pBH3ALGwRAQQEPCyAAQQJqJA0gASQOIAIkDyACJBAgAyQRQgAkEkEAJBMCQANAIAVFBEAjEiMNKQMAIxOthoQkEiMNQT8jE2tBA3ZqJA0jE0E4ciQTQQIhAyMNIw5BCGpLDQIjEqdBAXEhBSMSQgGIJBIjE0EBayQTQQAhAyMSp0EDcSEGIxJCAogkEiMTQQJrJBMgBgR/IAZBA0YEf0EBIQMMBAUgBkEBRgRAQYDQACQUQf8DJBZBgMgAJBVBHyQXBRAQIQMLIAMEfyADBRARCwsFIw0jE0EDdmskDUIAJBJBACQTAn8jDiMNQQRqSQRAIw5BAWokDUECDAELQQEjDS8BACIDIw0vAQJzQf//A0cNABojDUEEaiQNIw4jDSADakkEQCMOQQFqJA1BAgwBC0EDIw8gA2oiBiMRSw0AGiMPIw0gA/wKAAAjDSADaiQNIAYkD0EACwsiAw0CDAELC0EAIQMLIw0jE0EDdmskDSMNIAFLBEBBAg8LIAMEQCADDwsgASMNa0EESQRAQQIPCyAEBH8gAiMPEAgjDSgCACIBQYD+g3hxQQh3IAFB/4H8B3FBCHhyRwVBAAsEQEEEDwtBgAgjDyACazYCAEGECCMNQQRqIABrNgIAQQALrwUBBX8DQCADQYACSQRAIANBIHJB4QBrQRpJIgAEQCADQYABSSEACyADQYAgaiAAIANBMGtBCkkgABsiBCADQStGIgBFBEAgA0EtRiEACyAARQRAIANBL0YhAAsgAEUEQCADQT1GIQALIAAgA0HfAEYgABsgBBtBAEc6AAAgA0EBaiEDDAELCwNAIAFBgAJJBEAgAUECdEGAJGogAUEQdEGAgICAeHI2AgAgAUEBaiEBDAELC0GALEGAwAI2AgBBAyEBQYECIQADQCAAQZ0CSQRAIABBAnRBgCRqIABBgQJrQQJ2IgNBAWtBACADQQJPGyIDIAFBEHRyNgIAIAFBASADdGohASAAQQFqIQAMAQsLQfQsQYCAiAg2AgBB+CxBgKACNgIAQfwsQYCgAjYCAEEBIQFBACEAA0AgAEEeSQRAIABBAnRBgC1qIABBAXYiA0EBa0EAIANBAk8bIgMgAUEQdHI2AgAgAUEBIAN0aiEBIABBAWohAAwBCwtB+C1BgKACNgIAQfwtQYCgAjYCAEGALkGQosgANgIAQQAhAQNAIAFBD0kEQCABQYQuakEHIAFBAXYiAGsgAEEIaiABQQFxGzoAACABQQFqIQEMAQsLQQAhAANAIABBoAJJBEAgAEGAMGogAEGQAUkEf0EIBSAAQYACSQR/QQkFQQdBCCAAQZgCSRsLCzoAACAAQQFqIQAMAQsLQYDQAEGAJEEAQaACQQlBARABGkGAMEEFQSD8CwBBgMgAQYAtQQBBIEEFQQEQARoDQCACQYABSQRAQQAhAEEAIQMDQCADQQdJBEAgAiADdkEBcQRAIAAiAUEBaiEABUGAASEBCyACQQN0QYAQaiADaiABOgAAIANBAWohAwwBCwsgAkEDdEGHEGpBgAE6AAAgAkEBaiECDAELCwusBQELf0GANCEEQQEhBQNAIAVBAnRBgDpqKAIARQRAIAVBAWohBQwBCwsDQCACIAVPBEAgBUECdEGAOmooAgAhCQNAIAkEQCAAIA1BAnRqIAEgBC8BAEECdGooAgAgBUGBAmxqNgIAIARBAmohBCANQQEgBXRBAWtGBEADQCACIAVLBEAgAEEEIAV0aiIDIQQCQCAFQQJJBEAgBCAAKQMANwMADAELIAAhAQNAIAEgA0kEQCAEIAH9AAQA/QsEACABQRBqIQEgBEEQaiEEDAELCwsgBUEBaiEFDAELCw8LIA1BAUEfIA1BASAFdEEBa3Nna3QiA0EBa3EgA3IhDSAJQQFrIQkMAQsLIAIgBUsEQAJAIABBBCAFdGoiBiEJIAVBAkkEQCAJIAApAwA3AwAMAQsgACEDA0AgAyAGSQRAIAkgA/0ABAD9CwQAIANBEGohAyAJQRBqIQkMAQsLCwsgBUEBaiEFDAELCyAEIQNBASACIgZ0IgJBAWshC0EAIQRBfyEIIAZBAWohDANAIAxBD00EQAJAIAwgBmshByAMQQJ0QYA6aigCACEJA0AgCQRAIAsgDXEiBSAIRwRAIAUhCCACIQQgByEFIAkhAgNAIAJBASAFdEkEQCAGIAVBAWoiBWpBAnRBgDpqKAIAIAJBAXRqIQIMAQsLIAAgCEECdGogBEEQdEGAgANyIAVBCHRyIAZyNgIAIARBASAFdGohAgsgASADLwEAQQJ0aigCACAHQYECbGohCiADQQJqIQMgBCANIAZ2aiEFA0AgAiAFSwRAIAAgBUECdGogCjYCACAFQQEgB3RqIQUMAQsLQQEgDHRBAWsiBSANRg0CIA1BAUEfIAUgDXNna3QiBUEBa3EgBXIhDSAJQQFrIQkMAQsLIAxBAWohDAwCCwsLC60EAgZ/AX4jH0UEQA8LQYiiAigCACEFIAEjIUGAAmoiAiABIAJJGyEEQYCA8AAhAiAAIQMDQCADIARJBEAgBSADKAIOQaDAgIECckGx893xeWxBDXZqLQAAIAUgAykDCEKgwICBgoSIkCCEIghCIIinQbHz3fF5bEENdmotAAAgBSAIQhCIp0Gx893xeWxBDXZqLQAAIAUgCKdBsfPd8XlsQQ12ai0AACAFIAMoAgZBoMCAgQJyQbHz3fF5bEENdmotAAAgBSADKQMAQqDAgIGChIiQIIQiCEIgiKdBsfPd8XlsQQ12ai0AACAFIAinQbHz3fF5bEENdmotAAAgBSAIQhCIp0Gx893xeWxBDXZqLQAAcnJycnJyciEGIAIgAzYCACACIAZBAEdBAnRqIQIgA0EQaiEDDAELCyACIQRBgIDyACECQYCA8AAhBgNAIAQgBksEQCAGKAIAIgchAwNAIAMgB0EQakkEQCACIAM2AgAgAiAFIAMoAgBBoMCAgQJyQbHz3fF5bEENdmotAABBAEdBAnRqIQIgA0ECaiEDDAELCyAGQQRqIQYMAQsLIAIhA0GAgPIAIQIDQCACIANJBEAgBSACKAIAIgQoAgBBoMCAgQJyQbHz3fF5bEENdmotAAAiBkEBcQRAQYCiAiAEIAAgARAACyAGQQJxBEBBlKICIAQgACABEAALIAZBBHEEQEGUogIgBEEBaiAAIAEQAAsgAkEEaiECDAELCwvNBwIGfwF+IAIhBkEAIQIDQCADIAZLBEAgBkEBaiEJIAYtAAAiCEGAAU8EfyAJ/QAEACAIQf8AcSIGQQN0QYAQav1dAwD9Dv0dACEMIAkgBmlqIQYgDKchCSAMQiCIpyIIRQRAQYCABCEICyAFIAJrIAhJIQcgAyAGSQR/QQEFIAGtIAmtIAitfFQLIAdyBEBBAA8LIApFIAkgC0dyBEAgAkUiB0UEQCACIARqQQFrLQAAQQpGIQcLIAlFIgsEfyALBSAAIAlqQQFrLQAAQQpGC0UgB0VyBEAgAkEBaiEHIxlBgIDIAEsEfyACIxlBBGsoAgBNBUEACwRAIAcjGUEEayIKKAIASwRAIAogBzYCAAsFIxlBgIDoAEYEQEEBJBoFIxkgAjYCACMZIAc2AgQjGUEIaiQZCwsFQQEgAkUgCUEAR3EgChsEQCMZQYCAyABLBH8gAiMZQQRrKAIATQVBAAsEQCACIxlBBGsiBygCAEsEQCAHIAI2AgALBSMZQYCA6ABGBEBBASQaBSMZIAI2AgAjGSACNgIEIxlBCGokGQsLCwsLIAIgBGohByAAIAlqIQoCQCAIQYAESwRAIAcgCiAI/AoAAAwBCyAHIAhqIQsDQCAHIAtJBEAgByAK/QAEAP0LBAAgB0EQaiEHIApBEGohCgwBCwsLIAggCWohC0EBBSAIRSAIIAlqIANLciAIIAUgAmtLcgRAQQAPCyACIAhqIQYjGUGAgMgASwR/IAIjGUEEaygCAE0FQQALBEAgBiMZQQRrIgcoAgBLBEAgByAGNgIACwUjGUGAgOgARgRAQQEkGgUjGSACNgIAIxkgBjYCBCMZQQhqJBkLCyACIARqIQYgCSEHAkAgCEGABEsEQCAGIAcgCPwKAAAMAQsgBiAIaiEKA0AgBiAKSQRAIAYgB/0ABAD9CwQAIAZBEGohBiAHQRBqIQcMAQsLCyAIIAlqIQZBAAshCiACIAhqIQIMAQsLIAIgBUcEQEEADwsgAgRAIAIgBGpBAWstAABBCkcEQCACQQFrIQAjGUGAgMgASwR/IAAjGUEEaygCAE0FQQALBEAgAiMZQQRrIgAoAgBLBEAgACACNgIACwUjGUGAgOgARgRAQQEkGgUjGSAANgIAIxkgAjYCBCMZQQhqJBkLCwUgASALSyAKcQRAIxlBgIDIAEsEfyACIxlBBGsoAgBNBUEACwRAIAIjGUEEayIAKAIASwRAIAAgAjYCAAsFIxlBgIDoAEYEQEEBJBoFIxkgAjYCACMZIAI2AgQjGUEIaiQZCwsLCwtBAQuLAQAgAiADEAUiAgRAIAIPC0GACCgCACABRwRAQQUPC0GECCgCACICIAVLBEBBAw8LQYCAyAAkGUEAJBogACABIxggAyAEIAIQFkUEQEEBDwsjGgRAQYCAyABBADYCAEGEgMgAIAI2AgBBiIDIACQZC0GACCACNgIAQYQIIxlBgIDIAGtBA3Y2AgBBAAs3AQF/IABBMGxBBEEQQSEgAEEBdEEBcmdrIgIgAkEQTxt0QQVsaiABIABBA3RqQQF0akHAgDBqC+4CAQN/QRBBISABQQF0QQFyZ2siBSAFQRBPGyEGQYCiAiEFA0AgBUHQogJNBEAgBUEANgIAIAVBf0EgQQRBAkEDIAVBqKICRiIHIAVB0KICRiAHGxsgBUGAogJGIgcbQQN0a3Y2AgQgBUEgIAZrNgIQIAUgADYCDCAFIABBBCAGdGoiADYCCCAAQYCAIEGAgAQgBxtqIQAgBUEUaiEFDAELCyAAJBwgACABQTBsaiQdQQAhBUEAIQADQCAAIAFJBEAgBCAAQQF0ai0AAUEARyIGRSADIABBAnRqIgcoAgQgBygCAGsiB0EDRnEEfyAFQYACagUgBUGBAWogBSAGRSAHQQRGcRsLIQUgAEEBaiEADAELCyAFQYDAAE0kHkEAJB9BACEAA0AgACABSQRAIAAgAyAAQQJ0aiIFKAIAIgYgAmogBSgCBCAGayAEIABBAXRqIgUtAABBAEcgBS0AAUEARxAaIABBAWohAAwBCwsL4QQBBn8jHSEGIAJBB2pBeHEhBwNAIAUgB0kEQCACIAVLBH8gASAFai0AAAVB/wELIQggBiAFQXhxQQF0aiAFQQdxaiIJIAIgBU0Ef0H/AQVBIEEAIAMEf0EABSAIQSByQeEAa0EaSQsbCyIKOgAAIAkgCCAKcjoACCAFQQFqIQUMAQsLIAYgB0EBdGokHSAERSACQQVPcQRAQYCiAiAAIAEgASACQQRBARAGIgMgAiAGEAJBgKICIAAgASADQQFqIAIgBhACDwsgAkECRgRAQdCiAkGoogIgBBsiBCAAIAFBACACIAYQAiAEIAEvAQBBAiADEAcPC0G8ogJBlKICIAQbIAAgASABIAJBA0EAEAYiACACIAYQAkEAIx4gBBsEQCAAIAFqKAIAQaDAgIECckH///8HcSEDIABFIAJBBEZxBEBBiKICKAIAIAEoAgBBoMCAgQJyQbHz3fF5bEENdmoiBCAELQAAQQJyOgAAQQEkHwsgAEEBRiACQQRGcQRAQYiiAigCACABKAIAQaDAgIECckGx893xeWxBDXZqIgEgAS0AAEEEcjoAAEEBJB8LQQAhAQNAIAFBgAJJBEAgAUEgcQRAIABBAUYgAkEDRnIEQEGIogIoAgAgAyABQRh0ckGx893xeWxBDXZqIgQgBC0AAEECcjoAAEEBJB8LIABFIAJBA0ZyBEBBiKICKAIAIANBCHQgAXJBsfPd8XlsQQ12aiIEIAQtAABBBHI6AABBASQfCwsgAUEBaiEBDAELCwVBvKICQZSiAiAEGyAAIAFqKAIAQf///wdxQQMgAxAHCws=";
var KERNEL_PLAIN = "AGFzbQEAAAABTAtgAn9/AX9gBH9/f38AYAZ/f39/f38Bf2AFf39/f38Bf2AGf39/f39/AGAEf39/fwF/YAAAYAN/f38AYAABf2AFf39/f38AYAJ/fwADGxoBAgQDAQAFAQYEBwUDAAgIAwYHCgICAAkJAAUDAQAABosCMH8AQYAIC38AQYAKC38AQYCoAgt/AEGAgAMLfwBBgIAEC38AQYCACAt/AEGAgCgLfwBBgIDIAAt/AEGAgAQLfwBBgIDoAAt/AEGAgAQLfwBBgID8AAt/AEHAAgt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfgFCAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC34BQgALfgFCAAt+AUIAC34BQgALfwFBAAt/AUEAC38BQQALB98CGgRpbml0ABEHYWRsZXIzMgAZCmFwcGx5RGVsdGEAFQ5yZWFkRGVsdGFTaXplcwAFB2luZmxhdGUAEA9DT01NT05fRk9VUlNfQVQDAw1HQVRFRF9ISVRTX0FUAwYLSEFTSF9LRVlfQVQDAQ9MRVRURVJfQ09TVFNfQVQDAg1QTEFJTl9ISVRTX0FUAwUKUFJPR1JBTV9BVAMLClJFU1VMVFNfQVQDAAdSVU5TX0FUAwQKU0VHTUVOVF9BVAMJDVNFR01FTlRfQllURVMDCgpTTE9QX0JZVEVTAwwPV0lORE9XX0NBUEFDSVRZAwgKV0lORE9XU19BVAMHDWNvdW50TGluZUVuZHMADQ1idWlsZE1hdGNoZXJzABcMcHJvZ3JhbUJ5dGVzABYEc2NhbgAMC3NjYW5XaW5kb3dzAAsHc2lwSGFzaAAKDHdpZGVuV2luZG93cwAJBm1lbW9yeQIACAEICs9ZGp8CAQV/IAAoAgwgACgCBCABKAIAQaDAgIECcnEiB0Gx893xeWwgACgCEHZBAnRqKAIAIQQDQCAEBEACQCAEKAIAIAdHDQAgASAEKAIMayIFIAQoAhAiCGogA0sgAiAFS3IgBSMgSXIgBSMhT3INACAEKAIUIQBBACEGAn8DQCAGIAhJBEBBACAAKQMIIAUgBmopAwAgACkDAIRSDQIaIABBEGohACAGQQhqIQYMAQsLQQELBEACQCAEKAIIIQYjIyMkRgRAQQEkJQwBCyMjIQADQCAAIyJLBH8gAEEIaygCACAFSwVBAAsEQCAAIABBCGsiACkDADcDAAwBCwsgACAFNgIAIAAgBjYCBCMjQQhqJCMLCwsgBCgCBCEEDAELCwuQAwEFfwNAIAZBD00EQCAGQQJ0QYA6akEANgIAIAZBAWohBgwBCwsgAkGAMGohCEEAIQYDQCADIAZLBEAgBiAIai0AAEECdEGAOmoiAiACKAIAQQFqNgIAIAZBAWohBgwBCwtBgDQhB0EAIQJBASEGA0AgBkEPTQRAIAZBAnQiCUGAOmooAgAhCiAJQcA6aiAHNgIAIAcgCkEBdGohByAGIAIgChshAiAGQQFqIQYMAQsLQQAhBwNAIAMgB0sEQCAHIAhqLQAAIgYEQCAGQQJ0QcA6aiIGKAIAIgkgBzsBACAGIAlBAmo2AgALIAdBAWohBwwBCwsgAiEGQQEhAkEBIQMDQCADQQ9NBEAgAkEBdCADQQJ0QYA6aigCAGsiAkEASARAQQAPCyADQQFqIQMMAQsLIAJBAEoEQEEBIAZBAUsgBRsEQEEADwtBgDQvAQAhAiAAIAYEfyABIAJBAnRqKAIAQYECagVBgaICCzYCACAAQYGiAjYCBEEBDwsgACABIAQgBiAEIAZJGyIAEBIgAAupAQECfyAAKAIEIAIgA2ooAgBBoMCAgQJycSICQbHz3fF5bCEGIABBgKICRgRAQYiiAigCACAGQQ12aiIHIActAABBAXI6AABBASQfCyAAKAIMIAYgACgCEHZBAnRqIQYjHCIHIAI2AgAgByAGKAIANgIEIAcgATYCCCAHIAM2AgwgByAENgIQIAcgBTYCFCAGIAc2AgAgACAAKAIAQQFqNgIAIAdBGGokHAv/AgEBfyMmIgVBiIACakGAgAhLBEBBAA8LIAIkICADJCEjJyICJCIgAiQjQYCAyAAkJEEAJCUgBARAIAUkGyAAIQIDQCACQRBqIAFNBEAgAkEPaiEDA0AgAiADTQR/IAMtAABBgCBqLQAABUEACwRAIANBAWshAwwBCwsgAiADTQRAIANBAWohAgwCCyACQRBqIQMDQCABIANLBH8gAy0AAEGAIGotAAAFQQALBEAgA0EBaiEDDAELCyMbIAI2AgAjGyADNgIEIxtBCGokGyADQQFqIQIMAQsLIxskJkG8ogIoAgBB0KICKAIAagRAIAUhAgNAIAIjJkkEQEG8ogJB0KICIAIoAgAgAigCBBAEIAJBCGohAgwBCwsLCyMjIyUhAyMoIgQkIiAEJCNBgIAoJCRBACQlIAAgARATQaiiAigCAAR/QQAFIx5BAUGUogIoAgAbC0UEQEGUogJBqKICIAAgARAEC0EBIyUgAxsEQCAFJCZBAA8LJCcjIyQoQQELzAQCCH8BfiABKAIABEAgAiEFIAAoAgghByABKAIIIQkgAyMhQYACaiIEIAMgBEkbIQYDQCACIAZJBEAgAikDACIMQhCIpyEEIAkgDEIYiKciCEH//wNxai0AACAJIARB//8DcWotAAAgCSAMQgiIpyIKQf//A3FqLQAAIAkgDKciC0H//wNxai0AACAHIAhB////B3FBsfPd8XlsQRB2ai0AACAHIARB////B3FBsfPd8XlsQRB2ai0AACAHIAtB////B3FBsfPd8XlsQRB2ai0AACAHIApB////B3FBsfPd8XlsQRB2ai0AAHJycnJycnIEQCACIQQDQCAEIAJBBGpJBEAgByAEKAIAIghB////B3FBsfPd8XlsQRB2ai0AAARAIAAgBCAFIAMQAAsgCSAIQf//A3FqLQAABEAgASAEIAUgAxAACyAEQQFqIQQMAQsLCyACQQRqIQIMAQsLBSAAKAIIIQUgAyMhQYACaiIBIAEgA0sbIQYgAiEBA0AgASAGSQRAIAUgASkDACIMQhiIp0H///8HcUGx893xeWxBEHZqLQAAIAUgDEIQiKdB////B3FBsfPd8XlsQRB2ai0AACAFIAynQf///wdxQbHz3fF5bEEQdmotAAAgBSAMQgiIp0H///8HcUGx893xeWxBEHZqLQAAcnJyBEAgASEEA0AgBCABQQRqSQRAIAUgBCgCAEH///8HcUGx893xeWxBEHZqLQAABEAgACAEIAIgAxAACyAEQQFqIQQMAQsLCyABQQRqIQEMAQsLCwudAgIDfgF/IAAkGEEAIQACfgNAIxggAUkEQCMYIgVBAWokGCAFMQAAIQMgAEE/SQRAIAIgA0L/AIMgAK2GhCECBUJ/IANC/wCDQgBSDQMaC0J/IAIgAkL/////D1YbIANCgAGDUA0CGiAAQQdqIQAMAQsLQn4LIgRCflEEfkJ+BUIAIQJBACEAAn4DQCMYIAFJBEAjGCIFQQFqJBggBTEAACEDIABBP0kEQCACIANC/wCDIACthoQhAgVCfyADQv8Ag0IAUg0DGgtCfyACIAJC/////w9WGyADQoABg1ANAhogAEEHaiEADAELC0J+CwsiAkJ+UQRAQQEPCyACQn9RIARCf1FyBEBBAw8LQYAIIAQ+AgBBhAggAj4CAEEAC9oDAQl/IAEgAmsgA0EAR2shCgNAIAggCk0EQCAAIAhqIgYtAAAiAUEfcSABQcAAcUEBdnIiAUGAqAJqLQAAIQlBASEMA0AgAiAMSwRAIAkgBiAMai0AACIFQR9xIAVBwABxQQF2ciIFIAFBBnRBwKgCamotAABqIQkgBSEBIAxBAWohDAwBCwsgCSEFIAMEQCAAIAhqQQFqIgstAAAiAUEfcSABQcAAcUEBdnIiAUGAqAJqLQAAIQlBASEMA0AgAiAMSwRAIAkgCyAMai0AACIGQR9xIAZBwABxQQF2ciIGIAFBBnRBwKgCamotAABqIQkgBiEBIAxBAWohDAwBCwsgACAIaigCAEGgwICBAnJBsfPd8XlsQRJ2IgFBAnZBgIADai0AACABQQNxQQF0dkEDcSIBQQNGBH9BKAUgAUECRgR/QTAFQTZBOiAFIAVBOk0bIAFBAUYbCwsiASALKAIAQaDAgIECckGx893xeWxBEnYiBUECdkGAgANqLQAAIAVBA3FBAXR2QQNxIgVBA0YEf0EoBSAFQQJGBH9BMAVBNkE6IAkgCUE6TRsgBUEBRhsLCyIFIAEgBUkbIQULIAQgBUkEQCAIIQcgBSEECyAIQQFqIQgMAQsLIAcLpAEBBH8DQCAGQQEgAnRJBEAgASEEQQEhB0EAIQUDQCACIAVLBEAgBkEBIAV0cQRAIANBASAHGwR/QQAFIAEgBUEDdHZB/wFxQSByQeEAa0EaSQshByAEQSAgBUEDdHRzIQQLIAVBAWohBQwBCwsgBwRAIAJBA0YEfyAEQbHz3fF5bEEQdgUgBEH//wNxCyAAKAIIakEBOgAACyAGQQFqIQYMAQsLCxsAQYCAyAAkGUGAgAQkJkGAgCgkJ0GAgAgkKAvmBwIMfwF+IAAgAWohCyACQQN0QYCAyABqIQ9BgIDIACEIIAAiBiEBQQAkLUEAJC4gACQvQYCAyAAhDANAIAwgD0kEQCAAIAwoAgRqIQcgASAAIAwoAgBqIgIgBGsgACACIABrIARLGyIJIAEgCUsbIRAgAiAQSwRAIANBAWohCQJ/A0AgAiAQSwRAIAJBEGsiAikDAEKKlKjQoMGChQqFIhIgEkL//v379+/fv/8Ag0L//v379+/fv/8AfIRC//79+/fv37//AIRCf4VCB4hCgIGBgYGBgYEBfkI4iKcgAikDCEKKlKjQoMGChQqFIhIgEkL//v379+/fv/8Ag0L//v379+/fv/8AfIRC//79+/fv37//AIRCf4VCB4hCgIGBgYGBgYEBfkI4iKdBCHRyIgppIhEgCUkEQCAJIBFrIQkMAgsDQCAJQQFLBEAgCkEBQR8gCmdrdHMhCiAJQQFrIQkMAQsLIBAgAkEgaiAKZ2siAiACIBBJGwwCCwsgEAshAgsgCyAEIAdqIAsgCyAHayAESxsiCSAJIAtLGyEJAkAgACAHRiIKIANFcQ0AIAcgB0EBayAKGyEHA0AjLgR/Iy1B/wNxQQJ0QYDgAmooAgAgB0kFQQALBEAjLUEBaiQtIy5BAWskLgwBCwsjLyAHSQRAIAckLwsgAyADQQFqIAobIQoDQCMvIAlJIy4gCklxBEAjLyIHKQMAQoqUqNCgwYKFCoUiEiASQv/+/fv379+//wCDQv/+/fv379+//wB8hEL//v379+/fv/8AhEJ/hUIHiEKAgYGBgYGBgQF+QjiIpyAHKQMIQoqUqNCgwYKFCoUiEiASQv/+/fv379+//wCDQv/+/fv379+//wB8hEL//v379+/fv/8AhEJ/hUIHiEKAgYGBgYGBgQF+QjiIp0EIdHIhByALIy9rIhBBEEkEQCAHQQEgEHRBAWtxIQcLA0AgBwRAIy4iEEEBaiQuIy0gEGpB/wNxQQJ0QYDgAmojLyAHaGo2AgAgByAHQQFrcSEHDAELCyMvQRBqJC8MAQsLIy4gCkkEQCAJIQcMAQsjLSAKakEBa0H/A3FBAnRBgOACaigCAEEBaiIHIAkgByAJSRshBwsgAiABIAVqTSAOcQR/IAcgASABIAdJGwUgDgRAIAggBiAAazYCACAIIAEgAGs2AgQgDSABIAZraiENIAhBCGohCAsgAiAHSSEOIAIhBiAHCyEBIAxBCGohDAwBCwtBgAggDgR/IAggBiAAazYCACAIIAEgAGs2AgQgDSABIAZraiENIAhBCGoFIAgLQYCAyABrQQN2NgIAQYQIIA02AgALrwUCAX8CfkGICikDACEEQYAKKQMAIgVC9crNg9es27fzAIUkKSAEQu3ekfOWzNy35ACFJCogBULh5JXz1uzZvOwAhSQrIARC88rRy6eM2bL0AIUkLCAArSIEIyyFJCwjKSMqfCQpIysjLHwkKyMpIypCDYmFJCojKyMsQhCJhSQsIywjKUIgiXwkKSMrIyp8JCsjKSMsQhWJhSQsIysjKkIRiYUkKiMrQiCJJCsjKSAEhSQpIAEhAANAIABBCGoiAyACTQRAIAApAwAiBCMshSQsIykjKnwkKSMrIyx8JCsjKSMqQg2JhSQqIysjLEIQiYUkLCMsIylCIIl8JCkjKyMqfCQrIykjLEIViYUkLCMrIypCEYmFJCojK0IgiSQrIykgBIUkKSADIQAMAQsLIAApAwBCASACIABrrUIDhoZCAX2DIAIgAWtBCGqtQjiGhCIEIyyFJCwjKSMqfCQpIysjLHwkKyMpIypCDYmFJCojKyMsQhCJhSQsIywjKUIgiXwkKSMrIyp8JCsjKSMsQhWJhSQsIysjKkIRiYUkKiMrQiCJJCsjKSAEhSQpIytC/wGFJCsjKSMqfCQpIysjLHwkKyMpIypCDYmFJCojKyMsQhCJhSQsIywjKUIgiXwkKSMrIyp8JCsjKSMsQhWJhSQsIysjKkIRiYUkKiMrQiCJJCsjKSMqfCQpIysjLHwkKyMpIypCDYmFJCojKyMsQhCJhSQsIywjKUIgiXwkKSMrIyp8JCsjKSMsQhWJhSQsIysjKkIRiYUkKiMrQiCJJCsjKSMqfCQpIysjLHwkKyMpIypCDYmFJCojKyMsQhCJhSQsIywjKUIgiXwkKSMrIyp8JCsjKSMsQhWJhSQsIysjKkIRiYUkKiMrQiCJJCtBgAgjLCMrIykjKoWFhTcDAAuWAQECf0GAgAQkJkGAgCgkJ0GAgAgkKANAIAEgAkkEQCAAIAFBA3RBgIDIAGoiBSgCBGoiBCAAIAUoAgBqIgVrQYCABEsEf0EABSAFIAQgBSAEIAMQAwsEQCABQQFqIQEMAgsLC0GACCMoQYCACGtBA3Y2AgBBhAgjJ0GAgChrQQN2NgIAQYgIIyZBgIAEa0EDdjYCACABC1AAQYCABCQmQYCAKCQnQYCACCQoIAAgASACIAMgBBADQYAIIyhBgIAIa0EDdjYCAEGECCMnQYCAKGtBA3Y2AgBBiAgjJkGAgARrQQN2NgIAC4IBAgJ/AX4DQCAAQQhqIgIgAU0EQCADIAApAwBCipSo0KDBgoUKhSIEQv/+/fv379+//wCDQv/+/fv379+//wB8IASEQv/+/fv379+//wCEQn+Fe6dqIQMgAiEADAELCwNAIAAgAUkEQCADIAAtAABBCkZqIQMgAEEBaiEADAELCyADC8sFAgl/AX4jEqdBH3EhAyMSQgWIJBIjE0EFayQTIxKnQR9xIxJCBYgkEiMTQQVrJBMjEqdBD3EhACMSQgSIJBIjE0EEayQTQQFqIgdBHksgA0GBAmoiBkGeAktyBEBBAQ8LIABBBGohA0GAMCEIA0AgCEGTMEkEQCAIQgA3AwAgCEEIaiEIDAELC0EAIQgDQCADIAhLBEAjE0EDSQRAIxIjDSkDACMTrYaEJBIjDUE/IxNrQQN2aiQNIxNBOHIkEwsgCEGALmotAABBgDBqIxKnQQdxIxJCA4gkEiMTQQNrJBM6AAAgCEEBaiEIDAELC0GAwABBgCRBAEETQQdBARABIgBFBEBBAQ8LIAYgB2ohBUEBIAB0QQFrIQQCfwNAIAEgBUkEQCMTQQ5JBEAjEiMNKQMAIxOthoQkEiMNQT8jE2tBA3ZqJA0jE0E4ciQTCyMSIxKnIARxQQJ0QYBAaygCACICQR9xIgCtiCQSIxMgAGskEyACQRB2Qf8BcSIDQRBJBEAgASIAQQFqIQEgAEGAMGogAzoAAAwCC0EAIANBEEYiACABRXENAhogAAR/IAFB/y9qLQAABUEAC0EAIANBEEYEfyMSp0EDcSMSQgKIJBIjE0ECayQTQQNqBSADQRFGBH8jEqdBB3EjEkIDiCQSIxNBA2skE0EDagUjEqdB/wBxIxJCB4gkEiMTQQdrJBNBC2oLCyIAIAFqIAVLDQIarUKBgoSIkKDAgAF+IQkgACABQYAwaiIIaiECA0AgAiAISwRAIAggCTcDACAIQQhqIQgMAQsLIAAgAWohAQwBCwtBAQtFBEBBAQ8LQYAyLQAARQRAQQEPC0GAgAFBgCRBACAGQQtBABABIQFBgIACQYAtIAYgB0EIQQAQASIARSABRXIEQEEBDwtBgIABJBRBASABdEEBayQWQYCAAiQVQQEgAHRBAWskF0EAC+cHAg9/An4jFCEFIxYhBiMVIQgjFyEKIxAhCyMRIQkjDkEIaiEMIw0hBCMPIQAjEiEPIxMhAQNAAkAgBCAMSwRAQQIhAwwBCyAAIAlLBEBBAyEDDAELIA8gBCkDACABrYaEIQ8gBEE/IAFrQQN2aiEEIAFBOHIhASAFIA+nIAZxQQJ0aigCACICQQBIBEAgASACQR9xIgdrIQEgACIDQQFqIQAgAyACQRB2OgAAIAUgDyAHrYgiD6cgBnFBAnRqKAIAIgJBAEgEQCABIAJBH3FrIQEgACIDQQFqIQAgAyACQRB2OgAAIAUgDyACQR9xrYgiD6cgBnFBAnRqKAIAIgJBAEgEQCAPIAJBH3GtiCEPIAEgAkEfcWshASAAIgNBAWohACADIAJBEHY6AAAMBAsLCyACQYCAAnEEQCAPIAJBH3EiA62IIQ8gASADayEBIAJBgIABcQRAIAUgD6dBASACQQh2QQ9xdEEBa3EgAkEQdmpBAnRqKAIAIgJBAEgEQCAPIAJBH3GtiCEPIAEgAkEfcWshASAAIgNBAWohACADIAJBEHY6AAAMBAsgAkGAgAJxBEAgDyACQR9xIgOtiCEPIAEgA2shAQsLIAJBgIACcQRAIAJBgMAAcUUhAwwCCwsgAkEQdkH/A3EgD6dBASACdEEBa3EgAkEIdkEPcXZqIQ4gDyACQR9xIgKtiCEPIAEgAmsiAUEcSQRAIA8gBCkDACABrYaEIQ8gBEE/IAFrQQN2aiEEIAFBOHIhAQsgCCAPpyAKcUECdGooAgAiAkGAgAJxBEAgAkGAgAFxBEAgASACQR9xIgNrIQEgCCAPIAOtiCIPp0EBIAJBCHZBD3F0QQFrcSACQRB2akECdGooAgAhAgsgAkGAgAJxBEAgASACQR9xayEBQQEhAwwCCwsgAkEQdiAPp0EBIAJ0QQFrcSACQQh2QQ9xdmohDSAPIAJBH3EiAq2IIQ8gASACayEBIA0gACALa0sEQEEBIQMMAQsgDiAAIgNqIQcgAyANayECIA1BEE8EQANAIAIpAwghECADIAIpAwA3AwAgAyAQNwMIIAJBEGohAiAHIANBEGoiA0sNAAsFIA1BCE8EQANAIAMgAikDADcDACACQQhqIQIgByADQQhqIgNLDQALBSANQQFGBEAgAjEAAEKBgoSIkKDAgAF+IRAgAyAOaiECA0AgAiADSwRAIAMgEDcDACADQQhqIQMMAQsLBQNAIAMgAikDADcDACACIA1qIQIgByADIA1qIgNLDQALCwsLIAAgDmohAAwBCwsgBCQNIAAkDyAPJBIgASQTQQMgAyADRSAAIAlLcRsLhAUBA38gASAAa0ECSQRAQQIPC0EBIAAtAAEiB0EgcSAALQAAIgZBD3FBCEcgBkEEdkEHS3IEf0EBBSAGQQh0IAdqQR9wCxsEQEEBDwsgAEECaiQNIAEkDiACJA8gAiQQIAMkEUIAJBJBACQTAkADQCAFRQRAIxIjDSkDACMTrYaEJBIjDUE/IxNrQQN2aiQNIxNBOHIkE0ECIQMjDSMOQQhqSw0CIxKnQQFxIQUjEkIBiCQSIxNBAWskE0EAIQMjEqdBA3EhBiMSQgKIJBIjE0ECayQTIAYEfyAGQQNGBH9BASEDDAQFIAZBAUYEQEGA0AAkFEH/AyQWQYDIACQVQR8kFwUQDiEDCyADBH8gAwUQDwsLBSMNIxNBA3ZrJA1CACQSQQAkEwJ/Iw4jDUEEakkEQCMOQQFqJA1BAgwBC0EBIw0vAQAiAyMNLwECc0H//wNHDQAaIw1BBGokDSMOIw0gA2pJBEAjDkEBaiQNQQIMAQtBAyMPIANqIgYjEUsNABojDyMNIAP8CgAAIw0gA2okDSAGJA9BAAsLIgMNAgwBCwtBACEDCyMNIxNBA3ZrJA0jDSABSwRAQQIPCyADBEAgAw8LIAEjDWtBBEkEQEECDwsgBAR/Iw8hBUEBIQNBACEEIAIhAQNAIAEgBUkEQCAFIAFBoCtqIgYgBSAGSRshBgNAIAEgBkkEQCAEIAMgAS0AAGoiA2ohBCABQQFqIQEMAQsLIANB8f8DcCEDIARB8f8DcCEEDAELCyAEQRB0IANyIw0oAgAiAUGA/oN4cUEIdyABQf+B/AdxQQh4ckcFQQALBEBBBA8LQYAIIw8gAms2AgBBhAgjDUEEaiAAazYCAEEAC68FAQV/A0AgA0GAAkkEQCADQSByQeEAa0EaSSIABEAgA0GAAUkhAAsgA0GAIGogACADQTBrQQpJIAAbIgQgA0ErRiIARQRAIANBLUYhAAsgAEUEQCADQS9GIQALIABFBEAgA0E9RiEACyAAIANB3wBGIAAbIAQbQQBHOgAAIANBAWohAwwBCwsDQCABQYACSQRAIAFBAnRBgCRqIAFBEHRBgICAgHhyNgIAIAFBAWohAQwBCwtBgCxBgMACNgIAQQMhAUGBAiEAA0AgAEGdAkkEQCAAQQJ0QYAkaiAAQYECa0ECdiIDQQFrQQAgA0ECTxsiAyABQRB0cjYCACABQQEgA3RqIQEgAEEBaiEADAELC0H0LEGAgIgINgIAQfgsQYCgAjYCAEH8LEGAoAI2AgBBASEBQQAhAANAIABBHkkEQCAAQQJ0QYAtaiAAQQF2IgNBAWtBACADQQJPGyIDIAFBEHRyNgIAIAFBASADdGohASAAQQFqIQAMAQsLQfgtQYCgAjYCAEH8LUGAoAI2AgBBgC5BkKLIADYCAEEAIQEDQCABQQ9JBEAgAUGELmpBByABQQF2IgBrIABBCGogAUEBcRs6AAAgAUEBaiEBDAELC0EAIQADQCAAQaACSQRAIABBgDBqIABBkAFJBH9BCAUgAEGAAkkEf0EJBUEHQQggAEGYAkkbCws6AAAgAEEBaiEADAELC0GA0ABBgCRBAEGgAkEJQQEQARpBgDBBBUEg/AsAQYDIAEGALUEAQSBBBUEBEAEaA0AgAkGAAUkEQEEAIQBBACEDA0AgA0EHSQRAIAIgA3ZBAXEEQCAAIgFBAWohAAVBgAEhAQsgAkEDdEGAEGogA2ogAToAACADQQFqIQMMAQsLIAJBA3RBhxBqQYABOgAAIAJBAWohAgwBCwsLwgUCC38BfkGANCEKQQEhBANAIARBAnRBgDpqKAIARQRAIARBAWohBAwBCwsDQCACIARPBEAgBEECdEGAOmooAgAhBQNAIAUEQCAAIAlBAnRqIAEgCi8BAEECdGooAgAgBEGBAmxqNgIAIApBAmohCiAJQQEgBHRBAWtGBEADQCACIARLBEAgAEEEIAR0aiIFIQMCQCAEQQJJBEAgAyAAKQMANwMADAELIAAhAQNAIAEgBUkEQCABKQMIIQ4gAyABKQMANwMAIAMgDjcDCCABQRBqIQEgA0EQaiEDDAELCwsgBEEBaiEEDAELCw8LIAlBAUEfIAlBASAEdEEBa3Nna3QiA0EBa3EgA3IhCSAFQQFrIQUMAQsLIAIgBEsEQAJAIABBBCAEdGoiBiEFIARBAkkEQCAFIAApAwA3AwAMAQsgACEDA0AgAyAGSQRAIAMpAwghDiAFIAMpAwA3AwAgBSAONwMIIANBEGohAyAFQRBqIQUMAQsLCwsgBEEBaiEEDAELC0EBIAIiCHQiAkEBayEMQQAhA0F/IQYgCEEBaiELA0AgC0EPTQRAAkAgCyAIayEHIAtBAnRBgDpqKAIAIQUDQCAFBEAgCSAMcSIEIAZHBEAgBCEGIAIhAyAHIQQgBSECA0AgAkEBIAR0SQRAIAggBEEBaiIEakECdEGAOmooAgAgAkEBdGohAgwBCwsgACAGQQJ0aiADQRB0QYCAA3IgBEEIdHIgCHI2AgAgA0EBIAR0aiECCyABIAovAQBBAnRqKAIAIAdBgQJsaiENIApBAmohCiADIAkgCHZqIQQDQCACIARLBEAgACAEQQJ0aiANNgIAIARBASAHdGohBAwBCwtBASALdEEBayIEIAlGDQIgCUEBQR8gBCAJc2drdCIEQQFrcSAEciEJIAVBAWshBQwBCwsgC0EBaiELDAILCwsLrQQCBn8BfiMfRQRADwtBiKICKAIAIQUgASMhQYACaiICIAEgAkkbIQRBgIDwACECIAAhAwNAIAMgBEkEQCAFIAMoAg5BoMCAgQJyQbHz3fF5bEENdmotAAAgBSADKQMIQqDAgIGChIiQIIQiCEIgiKdBsfPd8XlsQQ12ai0AACAFIAhCEIinQbHz3fF5bEENdmotAAAgBSAIp0Gx893xeWxBDXZqLQAAIAUgAygCBkGgwICBAnJBsfPd8XlsQQ12ai0AACAFIAMpAwBCoMCAgYKEiJAghCIIQiCIp0Gx893xeWxBDXZqLQAAIAUgCKdBsfPd8XlsQQ12ai0AACAFIAhCEIinQbHz3fF5bEENdmotAABycnJycnJyIQYgAiADNgIAIAIgBkEAR0ECdGohAiADQRBqIQMMAQsLIAIhBEGAgPIAIQJBgIDwACEGA0AgBCAGSwRAIAYoAgAiByEDA0AgAyAHQRBqSQRAIAIgAzYCACACIAUgAygCAEGgwICBAnJBsfPd8XlsQQ12ai0AAEEAR0ECdGohAiADQQJqIQMMAQsLIAZBBGohBgwBCwsgAiEDQYCA8gAhAgNAIAIgA0kEQCAFIAIoAgAiBCgCAEGgwICBAnJBsfPd8XlsQQ12ai0AACIGQQFxBEBBgKICIAQgACABEAALIAZBAnEEQEGUogIgBCAAIAEQAAsgBkEEcQRAQZSiAiAEQQFqIAAgARAACyACQQRqIQIMAQsLC/8HAgd/AX4gAiEIQQAhAgNAIAMgCEsEQCAIQQFqIQcgCC0AACIMQYABTwR/IAchBiAMQf8AcSEJQgAhDUEAIQgDQCAJBEAgCUEBcQRAIA0gBjEAACAIrYaEIQ0gBkEBaiEGCyAJQQF2IQkgCEEIaiEIDAELCyAHIAxB/wBxaWohCCANpyEMIA1CIIinIgZFBEBBgIAEIQYLIAUgAmsgBkkhByADIAhJBH9BAQUgAa0gDK0gBq18VAsgB3IEQEEADwsgCkUgCyAMR3IEQCACRSIHRQRAIAIgBGpBAWstAABBCkYhBwsgDEUiCQR/IAkFIAAgDGpBAWstAABBCkYLRSAHRXIEQCACQQFqIQcjGUGAgMgASwR/IAIjGUEEaygCAE0FQQALBEAgByMZQQRrIgkoAgBLBEAgCSAHNgIACwUjGUGAgOgARgRAQQEkGgUjGSACNgIAIxkgBzYCBCMZQQhqJBkLCwVBASACRSAMQQBHcSAKGwRAIxlBgIDIAEsEfyACIxlBBGsoAgBNBUEACwRAIAIjGUEEayIHKAIASwRAIAcgAjYCAAsFIxlBgIDoAEYEQEEBJBoFIxkgAjYCACMZIAI2AgQjGUEIaiQZCwsLCwsgAiAEaiEJIAAgDGohCgJAIAZBgARLBEAgCSAKIAb8CgAADAELIAYgCWohBwNAIAcgCUsEQCAKKQMIIQ0gCSAKKQMANwMAIAkgDTcDCCAJQRBqIQkgCkEQaiEKDAELCwtBASEKIAYgDGohCyACIAZqBSAMRSAHIAxqIANLciAMIAUgAmtLcgRAQQAPCyACIAxqIQYjGUGAgMgASwR/IAIjGUEEaygCAE0FQQALBEAgBiMZQQRrIggoAgBLBEAgCCAGNgIACwUjGUGAgOgARgRAQQEkGgUjGSACNgIAIxkgBjYCBCMZQQhqJBkLCyAHIQYgDCACIARqIghqIQkDQCAIIAlJBEAgBikDCCENIAggBikDADcDACAIIA03AwggCEEQaiEIIAZBEGohBgwBCwsgByAMaiEIQQAhCiACIAxqCyECDAELCyACIAVHBEBBAA8LIAIEQCACIARqQQFrLQAAQQpHBEAgAkEBayEAIxlBgIDIAEsEfyAAIxlBBGsoAgBNBUEACwRAIAIjGUEEayIAKAIASwRAIAAgAjYCAAsFIxlBgIDoAEYEQEEBJBoFIxkgADYCACMZIAI2AgQjGUEIaiQZCwsFIAEgC0sgCnEEQCMZQYCAyABLBH8gAiMZQQRrKAIATQVBAAsEQCACIxlBBGsiACgCAEsEQCAAIAI2AgALBSMZQYCA6ABGBEBBASQaBSMZIAI2AgAjGSACNgIEIxlBCGokGQsLCwsLQQELiwEAIAIgAxAFIgIEQCACDwtBgAgoAgAgAUcEQEEFDwtBhAgoAgAiAiAFSwRAQQMPC0GAgMgAJBlBACQaIAAgASMYIAMgBCACEBRFBEBBAQ8LIxoEQEGAgMgAQQA2AgBBhIDIACACNgIAQYiAyAAkGQtBgAggAjYCAEGECCMZQYCAyABrQQN2NgIAQQALNwEBfyAAQTBsQQRBEEEhIABBAXRBAXJnayICIAJBEE8bdEEFbGogASAAQQN0akEBdGpBwIAwagvuAgEDf0EQQSEgAUEBdEEBcmdrIgUgBUEQTxshBkGAogIhBQNAIAVB0KICTQRAIAVBADYCACAFQX9BIEEEQQJBAyAFQaiiAkYiByAFQdCiAkYgBxsbIAVBgKICRiIHG0EDdGt2NgIEIAVBICAGazYCECAFIAA2AgwgBSAAQQQgBnRqIgA2AgggAEGAgCBBgIAEIAcbaiEAIAVBFGohBQwBCwsgACQcIAAgAUEwbGokHUEAIQVBACEAA0AgACABSQRAIAQgAEEBdGotAAFBAEciBkUgAyAAQQJ0aiIHKAIEIAcoAgBrIgdBA0ZxBH8gBUGAAmoFIAVBgQFqIAUgBkUgB0EERnEbCyEFIABBAWohAAwBCwsgBUGAwABNJB5BACQfQQAhAANAIAAgAUkEQCAAIAMgAEECdGoiBSgCACIGIAJqIAUoAgQgBmsgBCAAQQF0aiIFLQAAQQBHIAUtAAFBAEcQGCAAQQFqIQAMAQsLC+EEAQZ/Ix0hBiACQQdqQXhxIQcDQCAFIAdJBEAgAiAFSwR/IAEgBWotAAAFQf8BCyEIIAYgBUF4cUEBdGogBUEHcWoiCSACIAVNBH9B/wEFQSBBACADBH9BAAUgCEEgckHhAGtBGkkLGwsiCjoAACAJIAggCnI6AAggBUEBaiEFDAELCyAGIAdBAXRqJB0gBEUgAkEFT3EEQEGAogIgACABIAEgAkEEQQEQBiIDIAIgBhACQYCiAiAAIAEgA0EBaiACIAYQAg8LIAJBAkYEQEHQogJBqKICIAQbIgQgACABQQAgAiAGEAIgBCABLwEAQQIgAxAHDwtBvKICQZSiAiAEGyAAIAEgASACQQNBABAGIgAgAiAGEAJBACMeIAQbBEAgACABaigCAEGgwICBAnJB////B3EhAyAARSACQQRGcQRAQYiiAigCACABKAIAQaDAgIECckGx893xeWxBDXZqIgQgBC0AAEECcjoAAEEBJB8LIABBAUYgAkEERnEEQEGIogIoAgAgASgCAEGgwICBAnJBsfPd8XlsQQ12aiIBIAEtAABBBHI6AABBASQfC0EAIQEDQCABQYACSQRAIAFBIHEEQCAAQQFGIAJBA0ZyBEBBiKICKAIAIAMgAUEYdHJBsfPd8XlsQQ12aiIEIAQtAABBAnI6AABBASQfCyAARSACQQNGcgRAQYiiAigCACADQQh0IAFyQbHz3fF5bEENdmoiBCAELQAAQQRyOgAAQQEkHwsLIAFBAWohAQwBCwsFQbyiAkGUogIgBBsgACABaigCAEH///8HcUEDIAMQBwsLZAEDf0EBIQIDQCAAIAFJBEAgASAAQaAraiIEIAEgBEkbIQQDQCAAIARJBEAgAyACIAAtAABqIgJqIQMgAEEBaiEADAELCyACQfH/A3AhAiADQfH/A3AhAwwBCwsgA0EQdCACcgs=";

// src/kernel/wasm-module.ts
var modules = /* @__PURE__ */ new Map();
function instantiateKernel(implementation) {
  const api = globalThis.WebAssembly;
  if (api === void 0) return void 0;
  if (!modules.has(implementation)) modules.set(implementation, compileModule(api, implementation));
  const module = modules.get(implementation);
  if (module === void 0) return void 0;
  const exports = new api.Instance(module, {}).exports;
  growTo(exports, exports.PROGRAM_AT.value);
  exports.init();
  return exports;
}
var PAGE_BYTES = 65536;
function growTo(exports, bytes) {
  const missing = bytes + PAGE_BYTES - exports.memory.buffer.byteLength;
  if (missing > 0) exports.memory.grow(Math.ceil(missing / PAGE_BYTES));
}
function compileModule(api, implementation) {
  const text = implementation === "wasm-simd" ? KERNEL_WITH_SIMD : KERNEL_PLAIN;
  try {
    return new api.Module(Buffer.from(text, "base64"));
  } catch {
    return void 0;
  }
}

// src/kernel/wasm.ts
var OVERLAP_BEFORE = MIN_RUN_BYTES;
var OVERLAP_BEHIND = MAX_LITERAL_BYTES + MIN_RUN_BYTES;
var INFLATE_STATUS = ["ok", "malformed", "truncated", "too-large", "wrong-sum"];
var DELTA_STATUS = [
  "ok",
  "malformed",
  void 0,
  "too-large",
  void 0,
  "wrong-base"
];
var MAX_MEMORY_BYTES = 4294967296 - 131072;
function createWasmKernel(program, implementation) {
  const literals = layOutLiterals(program);
  const wasm = instantiateKernel(implementation);
  return wasm === void 0 ? void 0 : new WasmKernel(implementation, wasm, literals, program.reportRuns);
}
var WasmKernel = class {
  implementation;
  arenaBytes = 0;
  inflatedBytes = 0;
  consumedBytes = 0;
  baseBytes = 0;
  targetBytes = 0;
  windowCount = 0;
  windowBytes = 0;
  hashLow = 0;
  hashHigh = 0;
  wasm;
  found = new CandidateList();
  reportRuns;
  /** Whether the runs must be looked for: they are wanted, or open gates. */
  runsWanted;
  arenaAt;
  segmentAt;
  segmentBytes;
  /** Places of the module's results, as indices of 32-bit words. */
  resultsAt;
  lists;
  windowsAt;
  /** The memory, by bytes and by words; renewed whenever it grows. */
  bytes;
  words;
  constructor(implementation, wasm, literals, reportRuns) {
    this.implementation = implementation;
    this.wasm = wasm;
    this.reportRuns = reportRuns;
    this.runsWanted = reportRuns || literals.anyGated ? 1 : 0;
    this.segmentAt = wasm.SEGMENT_AT.value;
    this.segmentBytes = wasm.SEGMENT_BYTES.value;
    this.resultsAt = wasm.RESULTS_AT.value >> 2;
    this.windowsAt = wasm.WINDOWS_AT.value >> 2;
    this.lists = {
      plain: wasm.PLAIN_HITS_AT.value >> 2,
      gated: wasm.GATED_HITS_AT.value >> 2,
      runs: wasm.RUNS_AT.value >> 2
    };
    this.arenaAt = buildProgram(wasm, literals);
    this.bytes = new Uint8Array(wasm.memory.buffer);
    this.words = new Uint32Array(wasm.memory.buffer);
  }
  scan(bytes, start, end) {
    this.found.clear();
    let own = start;
    let step = this.segmentBytes;
    while (own < end) {
      const ownEnd = Math.min(end, own + step);
      const from = Math.max(start, own - OVERLAP_BEFORE);
      const to = Math.min(end, ownEnd + OVERLAP_BEHIND);
      this.bytes.set(from === 0 && to === bytes.length ? bytes : bytes.subarray(from, to), this.segmentAt);
      if (this.pass(this.segmentAt - from, from, to, own, ownEnd)) own = ownEnd;
      else step = Math.max(1, step >> 1);
    }
    return this.found;
  }
  scanObject(object, start, end) {
    this.checkRange(object + start, object + end);
    this.found.clear();
    this.scanInPlace(this.arenaAt + object, start, end);
    return this.found;
  }
  scanWindows(object) {
    if (this.windowCount > 0) this.checkRange(object, object + this.windowEnd(this.windowCount - 1));
    this.found.clear();
    const at = this.arenaAt + object;
    let next = 0;
    while (next < this.windowCount) {
      const done = this.wasm.scanWindows(at, next, this.windowCount, this.runsWanted);
      this.collect(at);
      if (done === next) this.scanInPlace(at, this.windowStart(next), this.windowEnd(next));
      next = done === next ? next + 1 : done;
    }
    return this.found;
  }
  /** Scans `[start, end)` of what lies at the memory's address `at`, adding to what was found. */
  scanInPlace(at, start, end) {
    let own = start;
    let step = this.segmentBytes;
    while (own < end) {
      const ownEnd = Math.min(end, own + step);
      const from = Math.max(start, own - OVERLAP_BEFORE);
      const to = Math.min(end, ownEnd + OVERLAP_BEHIND);
      if (this.pass(at, from, to, own, ownEnd)) own = ownEnd;
      else step = Math.max(1, step >> 1);
    }
  }
  /** One pass of the module over `[from, to)` of what lies at address `at`; false when its lists were too short. */
  pass(at, from, to, own, ownEnd) {
    if (this.wasm.scan(at + from, at + to, at + own, at + ownEnd, this.runsWanted) === 0) return false;
    this.collect(at);
    return true;
  }
  /** Adds the hits and runs in the module's lists, which hold addresses; `at` is the address of offset 0. */
  collect(at) {
    const { words: words2, found, lists } = this;
    let plain = lists.plain;
    let gated = lists.gated;
    const plainEnd = plain + 2 * words2[this.resultsAt];
    const gatedEnd = gated + 2 * words2[this.resultsAt + 1];
    while (plain < plainEnd || gated < gatedEnd) {
      if (gated === gatedEnd || plain < plainEnd && words2[plain] <= words2[gated]) {
        found.addLiteral(words2[plain + 1], words2[plain] - at);
        plain += 2;
      } else {
        found.addLiteral(words2[gated + 1], words2[gated] - at);
        gated += 2;
      }
    }
    if (!this.reportRuns) return;
    const runsEnd = lists.runs + 2 * words2[this.resultsAt + 2];
    for (let run = lists.runs; run < runsEnd; run += 2) found.joinRun(words2[run] - at, words2[run + 1] - at);
  }
  growArena(bytes) {
    if (bytes <= this.arenaBytes) return true;
    if (this.arenaAt + bytes > MAX_MEMORY_BYTES) return false;
    try {
      growTo(this.wasm, this.arenaAt + bytes);
    } catch {
      return false;
    }
    this.bytes = new Uint8Array(this.wasm.memory.buffer);
    this.words = new Uint32Array(this.wasm.memory.buffer);
    this.arenaBytes = bytes;
    return true;
  }
  arena() {
    return this.bytes.subarray(this.arenaAt, this.arenaAt + this.arenaBytes);
  }
  inflate(from, fromEnd, to, toEnd, checkSum) {
    this.checkRange(from, fromEnd);
    this.checkRange(to, toEnd);
    const at = this.arenaAt;
    const status = this.wasm.inflate(at + from, at + fromEnd, at + to, at + toEnd, checkSum ? 1 : 0);
    if (status === 0) {
      this.inflatedBytes = this.words[this.resultsAt];
      this.consumedBytes = this.words[this.resultsAt + 1];
    }
    return INFLATE_STATUS[status];
  }
  readDeltaSizes(delta, deltaEnd) {
    this.checkRange(delta, deltaEnd);
    const status = this.wasm.readDeltaSizes(this.arenaAt + delta, this.arenaAt + deltaEnd);
    if (status === 0) {
      this.baseBytes = this.words[this.resultsAt];
      this.targetBytes = this.words[this.resultsAt + 1];
    }
    return DELTA_STATUS[status];
  }
  applyDelta(base, baseSize, delta, deltaEnd, target, room) {
    this.checkRange(base, base + baseSize);
    this.checkRange(delta, deltaEnd);
    this.checkRange(target, target + room);
    const at = this.arenaAt;
    const status = this.wasm.applyDelta(at + base, baseSize, at + delta, at + deltaEnd, at + target, room);
    if (status === 0) {
      this.baseBytes = baseSize;
      this.targetBytes = this.words[this.resultsAt];
      this.windowCount = this.words[this.resultsAt + 1];
    }
    return DELTA_STATUS[status];
  }
  windowStart(index) {
    return this.words[this.windowsAt + 2 * index];
  }
  windowEnd(index) {
    return this.words[this.windowsAt + 2 * index + 1];
  }
  setWindows(pairs) {
    if (pairs.length > 2 * MAX_WINDOWS)
      throw new BugError(`${pairs.length / 2} windows, expected at most ${MAX_WINDOWS}`);
    this.words.set(pairs, this.windowsAt);
    this.windowCount = pairs.length >> 1;
  }
  widenWindows(object, size, { contextLines, boundBytes, gapBytes }) {
    this.checkRange(object, object + size);
    if (contextLines > MAX_CONTEXT_LINES) {
      throw new BugError(`${contextLines} lines of context, expected at most ${MAX_CONTEXT_LINES}`);
    }
    this.wasm.widenWindows(
      this.arenaAt + object,
      size,
      this.windowCount,
      contextLines,
      Math.min(boundBytes, 2147483647),
      Math.min(gapBytes, 2147483647)
    );
    this.windowCount = this.words[this.resultsAt];
    this.windowBytes = this.words[this.resultsAt + 1];
  }
  countLineEnds(from, to) {
    this.checkRange(from, to);
    return this.wasm.countLineEnds(this.arenaAt + from, this.arenaAt + to) >>> 0;
  }
  setHashKey(key) {
    if (key.length !== HASH_KEY_BYTES)
      throw new BugError(`hash key of ${key.length} bytes, expected ${HASH_KEY_BYTES}`);
    this.bytes.set(key, this.wasm.HASH_KEY_AT.value);
  }
  hash(tag, from, to) {
    this.checkRange(from, to);
    this.wasm.sipHash(tag, this.arenaAt + from, this.arenaAt + to);
    this.hashLow = this.words[this.resultsAt];
    this.hashHigh = this.words[this.resultsAt + 1];
  }
  checkRange(from, to) {
    if (from < 0 || from > to || to > this.arenaBytes) {
      throw new BugError(`bytes ${from} to ${to} lie outside the arena of ${this.arenaBytes}`);
    }
  }
};
function buildProgram(wasm, literals) {
  const at = wasm.PROGRAM_AT.value;
  const { count: count2, letters, starts } = literals;
  const arenaAt = at + (wasm.programBytes(count2, letters.length) >>> 0) + 15 & ~15;
  const startsAt = arenaAt + letters.length + 8 & ~3;
  const flagsAt = startsAt + 4 * starts.length;
  const end = flagsAt + 2 * count2;
  growTo(wasm, end);
  const bytes = new Uint8Array(wasm.memory.buffer);
  bytes.set(letterCosts(), wasm.LETTER_COSTS_AT.value);
  bytes.set(commonFours(), wasm.COMMON_FOURS_AT.value);
  bytes.set(letters, arenaAt);
  new Int32Array(wasm.memory.buffer, startsAt, starts.length).set(starts);
  for (let id = 0; id < count2; id++) {
    bytes[flagsAt + 2 * id] = literals.exact[id];
    bytes[flagsAt + 2 * id + 1] = literals.gated[id];
  }
  wasm.buildMatchers(at, count2, arenaAt, startsAt, flagsAt);
  bytes.fill(0, arenaAt, end);
  return arenaAt;
}

// src/kernel/kernel.ts
function createKernel(program, options = {}) {
  return createCompiled(program, options) ?? createScalarKernel(program);
}
function createArenaKernel(program, options = {}) {
  return createCompiled(program, options) ?? createScalarArenaKernel(program);
}
function createCompiled(program, { implementation = "wasm-simd" }) {
  if (implementation === "scalar") return void 0;
  const withSimd = implementation === "wasm-simd" ? createWasmKernel(program, "wasm-simd") : void 0;
  return withSimd ?? createWasmKernel(program, "wasm");
}

export {
  DECODE_LIMITS,
  reaches,
  UnitView,
  surpriseOf,
  letterRuns,
  decodeBase64,
  isLockFile,
  readJwt,
  createEngine,
  SLOP_BYTES,
  createKernel,
  createArenaKernel
};
