/**
 * Base64, base64url and hexadecimal digits, from the token runs that the kernel reports: alone in a run, behind a `=` or
 * a separator in it, or wrapped over lines.
 *
 * Promises: a run is followed to its ends in the bytes, and a block of lines to its first and last one, wherever the
 * caller met it; nearly every run of ordinary text is turned down after a look at its first characters; time is linear
 * in the bytes that are given back and those looked at. Formats: RFC 4648; RFC 2045, 6.8 for lines.
 */

import type { Span } from '../unit.ts';
import type { DecodeBudget, DecodedPiece } from './piece.ts';
import { MIN_BINARY_BYTES, unpack } from './unpack.ts';

/** Fewer characters hold no secret that could be told from chance: fifteen bytes. */
const MIN_BASE64_CHARS = 20;
const MIN_HEX_CHARS = 32;
/** Characters that stand for enough bytes to be looked at although they are no text. */
const MIN_BINARY_CHARS = Math.ceil((MIN_BINARY_BYTES * 4) / 3);
/** Lines of a block but its last have at least so many characters: programs wrap at 60, 64, 70, 72 and 76. */
const MIN_LINE_CHARS = 40;
/** White space between two lines of a block: indentation, one line end. */
const MAX_GAP_BYTES = 64;
/** So many characters of a stretch are judged before it is decoded: nearly all that are no text are found out. */
const JUDGED_CHARS = 64;
/** Separators in a run behind which an encoding may begin: more are not tried. */
const MAX_SEPARATORS = 6;

const LF = 0x0a;
const CR = 0x0d;
const EQUALS = 0x3d;

/** The value of each character of either base64 alphabet; -1 for all others. */
const SIX_BITS = sixBits();
const NIBBLE = nibbles();
/** 1 for `[A-Za-z0-9+/_=-]`, the bytes of a run. */
const IS_RUN = Uint8Array.from({ length: 256 }, (_, byte) =>
  SIX_BITS[byte]! >= 0 || byte === EQUALS ? 1 : 0,
);

/** 1 for `-`, `/`, `_` and `+`. */
const IS_SEPARATOR = Uint8Array.from({ length: 256 }, (_, byte) => (SIX_BITS[byte]! >= 62 ? 1 : 0));

/** Where a caller of `piecesOfRun` has come to: no stretch is decoded twice. */
export interface RunCursor {
  /** Everything before is done. */
  doneUntil: number;
}

/** Decodes what a token run holds, with the lines around that belong to it; `start` and `end` need not be its ends. */
export function piecesOfRun(
  bytes: Uint8Array,
  start: number,
  end: number,
  cursor: RunCursor,
  budget: DecodeBudget,
): readonly DecodedPiece[] {
  if (start < cursor.doneUntil) return NONE;
  let from = start;
  let to = end;
  while (from > 0 && IS_RUN[bytes[from - 1]!] === 1) from--;
  while (to < bytes.length && IS_RUN[bytes[to]!] === 1) to++;
  const hasNeighbour =
    (to - from >= MIN_LINE_CHARS && isLineEnd(bytes, to)) || previousLine(bytes, from) !== undefined;
  if (hasNeighbour) {
    const lines = blockAround(bytes, from, to);
    if (lines.length > 1) {
      cursor.doneUntil = lines.at(-1)!.end;
      return piecesOfLines(bytes, lines, budget);
    }
  }
  cursor.doneUntil = to;
  return to - from < MIN_BASE64_CHARS ? NONE : piecesOfStretch(bytes, from, to, budget);
}

const NONE: readonly DecodedPiece[] = [];

/** The stretch between `=` signs of one run, each for itself; a `=` at its end is padding. */
function piecesOfStretch(
  bytes: Uint8Array,
  start: number,
  end: number,
  budget: DecodeBudget,
): readonly DecodedPiece[] {
  let pieces: DecodedPiece[] | undefined;
  for (let from = start; end - from >= MIN_BASE64_CHARS; ) {
    const to = equalsFrom(bytes, from, end);
    const piece = to - from < MIN_BASE64_CHARS ? undefined : pieceBetween(bytes, from, to, budget);
    if (piece !== undefined) {
      pieces ??= [];
      pieces.push(piece);
    }
    from = to;
    while (from < end && bytes[from] === EQUALS) from++;
  }
  return pieces ?? NONE;
}

/** Where the first `=` of a stretch stands, or its end. */
function equalsFrom(bytes: Uint8Array, start: number, end: number): number {
  const equals = EQUALS;
  let at = start;
  // two at a time: every byte of every run comes by here
  while (at + 2 <= end && bytes[at] !== equals && bytes[at + 1] !== equals) at += 2;
  while (at < end && bytes[at] !== equals) at++;
  return at;
}

/** An encoding from the start of the stretch, or else from behind one of its first separators, to its end. */
function pieceBetween(
  bytes: Uint8Array,
  start: number,
  end: number,
  budget: DecodeBudget,
): DecodedPiece | undefined {
  if (end - start >= MIN_HEX_CHARS) {
    const digits = hexTail(bytes, start, end);
    const hex = end - digits >= MIN_HEX_CHARS ? hexPiece(bytes, digits, end, budget) : undefined;
    if (hex !== undefined) return hex;
  }
  if (mayBegin(bytes, start, end)) {
    const piece = base64Piece(bytes, [{ start, end }], budget);
    if (piece !== undefined) return piece;
  }
  let tried = 0;
  const last = end - MIN_BASE64_CHARS;
  for (let at = start; at < last && tried < MAX_SEPARATORS; at++) {
    if (IS_SEPARATOR[bytes[at]!] === 0) continue;
    tried++;
    if (!mayBegin(bytes, at + 1, end)) continue;
    const piece = base64Piece(bytes, [{ start: at + 1, end }], budget);
    if (piece !== undefined) return piece;
  }
  return undefined;
}

/** Where the hexadecimal digits begin with which a stretch ends: at its start, behind `0x` or behind a separator. */
function hexTail(bytes: Uint8Array, start: number, end: number): number {
  let at = end;
  while (at > start && NIBBLE[bytes[at - 1]!]! >= 0) at--;
  const before = bytes[at - 1] ?? 0;
  return at === start || isSeparator(before) || (before | 0x20) === 0x78 ? at : end;
}

function isSeparator(byte: number): boolean {
  return IS_SEPARATOR[byte] === 1;
}

/** Whether the first characters stand for text, for something compressed or wide, or for a long run of bytes. */
function mayBegin(bytes: Uint8Array, start: number, end: number): boolean {
  const first = group(bytes, start);
  if (first < 0) return false;
  if (end - start >= MIN_BINARY_CHARS) return true;
  const a = first >> 16;
  const b = (first >> 8) & 0xff;
  // gzip; zlib; byte-order marks and wide characters
  if ((a === 0x1f && b === 0x8b) || (a === 0x78 && (b === 1 || b === 0x5e || b === 0x9c || b === 0xda)))
    return true;
  if (a >= 0xfe || b === 0 || (a === 0 && (first & 0xff) === 0)) return true;
  return beginsAsText(bytes, start, Math.min(end, start + JUDGED_CHARS));
}

/**
 * Whether what `[start, end)` stands for is UTF-8 without control characters, so far. Words and paths are base64 digits,
 * too: of 390 MB of source text a look at nine bytes let 430,000 runs through, of which 959 held anything.
 */
function beginsAsText(bytes: Uint8Array, start: number, end: number): boolean {
  let continuing = 0;
  for (let at = start; at + 4 <= end; at += 4) {
    const next = group(bytes, at);
    if (next < 0) return false;
    for (let shift = 16; shift >= 0; shift -= 8) {
      const byte = (next >> shift) & 0xff;
      if (continuing > 0) {
        if ((byte & 0xc0) !== 0x80) return false;
        continuing--;
      } else if (byte >= 0x80) {
        continuing = continuationsOf(byte);
        if (continuing === 0) return false;
      } else if (!isTextByte(byte)) return false;
    }
  }
  return true;
}

/** How many bytes follow the first one of a character beyond ASCII; 0 when it is none (RFC 3629, section 4). */
function continuationsOf(byte: number): number {
  if (byte < 0xc2 || byte > 0xf4) return 0;
  return byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
}

/** Three bytes of four characters, or -1. */
function group(bytes: Uint8Array, at: number): number {
  return (
    (SIX_BITS[bytes[at]!]! << 18) |
    (SIX_BITS[bytes[at + 1]!]! << 12) |
    (SIX_BITS[bytes[at + 2]!]! << 6) |
    SIX_BITS[bytes[at + 3]!]!
  );
}

/** Of ASCII: printable characters, tab, line ends and the escape of terminals. */
function isTextByte(byte: number): boolean {
  return byte >= 0x20 ? byte !== 0x7f : byte === 0x0a || byte === 0x0d || byte === 0x09 || byte === 0x1b;
}

/** The lines of one block that belong together, as one encoding: all as long as the first but the last. */
function piecesOfLines(
  bytes: Uint8Array,
  lines: readonly Span[],
  budget: DecodeBudget,
): readonly DecodedPiece[] {
  const pieces: DecodedPiece[] = [];
  for (let first = 0; first < lines.length; ) {
    const width = lines[first]!.end - lines[first]!.start;
    let last = first;
    while (
      last + 1 < lines.length &&
      isFull(bytes, lines[last]!, width) &&
      lines[last + 1]!.end - lines[last + 1]!.start <= width
    )
      last++;
    const whole = lines.slice(first, last + 1);
    const [{ start, end }] = [whole[0]!];
    if (whole.length === 1) pieces.push(...piecesOfStretch(bytes, start, end, budget));
    else if (mayBegin(bytes, start, start + MIN_BINARY_CHARS)) {
      const piece = base64Piece(bytes, whole, budget) ?? undefined;
      if (piece !== undefined) pieces.push(piece);
      else for (const line of whole) pieces.push(...piecesOfStretch(bytes, line.start, line.end, budget));
    }
    first = last + 1;
  }
  return pieces;
}

function isFull(bytes: Uint8Array, { start, end }: Span, width: number): boolean {
  return end - start === width && bytes[end - 1] !== EQUALS;
}

function base64Piece(
  bytes: Uint8Array,
  lines: readonly Span[],
  budget: DecodeBudget,
): DecodedPiece | undefined {
  const first = lines[0]!;
  const span = { start: first.start, end: lines.at(-1)!.end };
  const text = bufferOver(bytes);
  const characters =
    lines.length === 1
      ? text.toString('latin1', first.start, first.end)
      : lines.map(({ start, end }) => text.toString('latin1', start, end)).join('');
  const decoded = Buffer.from(characters, 'base64');
  if (!budget.take(decoded.length)) return undefined;
  const unpacked = unpack(decoded, budget);
  if (unpacked === undefined) return undefined;
  const how = ['base64', ...unpacked.layers].join(' of ');
  const placeOf = lines.length === 1 ? (at: number) => first.start + at : placesIn(lines);
  const last = characters.length;
  return {
    bytes: unpacked.bytes,
    contentClass: unpacked.contentClass,
    span,
    describe: () => how,
    originOf: unpacked.isExact
      ? ({ start, end }) => ({
          start: placeOf(Math.min(last, Math.floor(start / 3) * 4)),
          end: placeOf(Math.min(last, Math.ceil(end / 3) * 4) - 1) + 1,
        })
      : () => span,
    touches: () => true,
  };
}

/** From a character's number in a block to its place. */
function placesIn(lines: readonly Span[]): (index: number) => number {
  const firsts: number[] = [];
  let count = 0;
  for (const { start, end } of lines) {
    firsts.push(count);
    count += end - start;
  }
  return (index) => {
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (firsts[middle]! <= index) low = middle;
      else high = middle - 1;
    }
    return lines[low]!.start + index - firsts[low]!;
  };
}

function hexPiece(
  bytes: Uint8Array,
  start: number,
  end: number,
  budget: DecodeBudget,
): DecodedPiece | undefined {
  const first = (NIBBLE[bytes[start]!]! << 4) | NIBBLE[bytes[start + 1]!]!;
  const second = (NIBBLE[bytes[start + 2]!]! << 4) | NIBBLE[bytes[start + 3]!]!;
  if (first < 0 || second < 0) return undefined;
  const isPacked = (first === 0x1f && second === 0x8b) || first === 0x78 || first >= 0xfe || second === 0;
  if (!isPacked && !(isTextByte(first) && isTextByte(second))) return undefined;
  const to = end - ((end - start) & 1);
  for (let at = start; at < to; at++) if (NIBBLE[bytes[at]!]! < 0) return undefined;
  if (!budget.take((to - start) >> 1)) return undefined;
  const unpacked = unpack(Buffer.from(bufferOver(bytes).toString('latin1', start, to), 'hex'), budget);
  // digits of a digest or key: what is no text has to have been made smaller by somebody
  if (unpacked === undefined || (unpacked.contentClass === 'binary' && unpacked.layers.length === 0))
    return undefined;
  const how = ['hexadecimal digits', ...unpacked.layers].join(' of ');
  return {
    bytes: unpacked.bytes,
    contentClass: unpacked.contentClass,
    span: { start, end: to },
    describe: () => how,
    originOf: unpacked.isExact
      ? (span) => ({ start: start + 2 * span.start, end: start + 2 * span.end })
      : () => ({ start, end: to }),
    touches: () => true,
  };
}

/** The lines of the block in which a run stands, itself among them: each follows on the one before. */
function blockAround(bytes: Uint8Array, start: number, end: number): readonly Span[] {
  const before: Span[] = [];
  for (let line = previousLine(bytes, start); line !== undefined; line = previousLine(bytes, line.start))
    before.push(line);
  const lines = [...before.reverse(), { start, end }];
  for (let last = lines.at(-1)!; last.end - last.start >= MIN_LINE_CHARS; ) {
    const next = nextLine(bytes, last.end);
    if (next === undefined) break;
    lines.push(next);
    last = next;
  }
  return lines;
}

/** The run that ends the line before the one on which a run begins, when nothing but white space is between them. */
function previousLine(bytes: Uint8Array, start: number): Span | undefined {
  let at = start;
  const lowest = Math.max(0, start - MAX_GAP_BYTES);
  while (at > lowest && isBlank(bytes[at - 1]!)) at--;
  if (at === lowest || !(bytes[at - 1] === LF || bytes[at - 1] === CR)) return undefined;
  at -= bytes[at - 1] === LF && bytes[at - 2] === CR ? 2 : 1;
  if (at < MIN_LINE_CHARS || IS_RUN[bytes[at - 1]!] === 0) return undefined;
  let from = at - 1;
  while (from > 0 && IS_RUN[bytes[from - 1]!] === 1) from--;
  return at - from >= MIN_LINE_CHARS ? { start: from, end: at } : undefined;
}

/** The run at the beginning of the line behind, when nothing but white space is between. */
function nextLine(bytes: Uint8Array, end: number): Span | undefined {
  if (!isLineEnd(bytes, end)) return undefined;
  let at = end + (bytes[end] === CR && bytes[end + 1] === LF ? 2 : 1);
  // as `previousLine` looks back from there
  const highest = Math.min(bytes.length, at + MAX_GAP_BYTES - 1);
  while (at < highest && isBlank(bytes[at]!)) at++;
  let to = at;
  while (to < bytes.length && IS_RUN[bytes[to]!] === 1) to++;
  return to > at ? { start: at, end: to } : undefined;
}

function isLineEnd(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === LF || bytes[at] === CR;
}

function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === 0x09;
}

function bufferOver(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function sixBits(): Int8Array {
  const table = new Int8Array(256).fill(-1);
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
  for (const [value, letter] of [...letters].entries()) table[letter.charCodeAt(0)] = value;
  for (const [letter, value] of [
    ['+', 62],
    ['-', 62],
    ['/', 63],
    ['_', 63],
  ] as const)
    table[letter.charCodeAt(0)] = value;
  return table;
}

function nibbles(): Int8Array {
  const table = new Int8Array(256).fill(-1);
  for (const [value, digit] of [...'0123456789abcdef'].entries()) {
    table[digit.charCodeAt(0)] = value;
    table[digit.toUpperCase().charCodeAt(0)] = value;
  }
  return table;
}
