/**
 * Escapes in text: percent-encoding, HTML and XML character references, `\u002d`, `\u{2d}`, `\x2d` and the short escapes
 * of JSON and programming languages, quoted-printable. Each makes one character of several, so that a secret or its
 * surroundings do not read as what they are.
 *
 * A *mark* is a string that only escapes begin with; the kernel looks for them. Around marks lie *stretches*: their line,
 * `REACH_BYTES` each way at most, joined where they meet. A stretch is decoded once, all kinds of escapes that have a
 * mark in it together; what decodes to another escape waits for the next depth.
 * Promises: a stretch depends on the bytes alone and not on which of its marks was met; time is linear in the stretch.
 * Formats: RFC 3986, 2.1; HTML, 13.2.5.72 to 13.2.5.80; ECMA-404; ECMA-262, 12.9.4; RFC 2045, 6.7.
 */

import type { Span } from '../unit.ts';

/** What kinds of escapes a stretch has, as bits. */
export const PERCENT = 1;
export const REFERENCE = 2;
export const BACKSLASH = 4;
export const QUOTED = 8;

/** A string that only an escape begins with. */
export interface EscapeMark {
  readonly text: string;
  readonly ignoreCase: boolean;
  readonly kind: number;
  /**
   * Whether an object that holds it must be looked at whole: what it says holds for lines that are far away, or the
   * escapes that go with it are no marks themselves.
   */
  readonly isAnchor: boolean;
}

const percent = (text: string): EscapeMark => ({ text, ignoreCase: true, kind: PERCENT, isAnchor: false });
const reference = (text: string): EscapeMark => ({
  text,
  ignoreCase: true,
  kind: REFERENCE,
  isAnchor: false,
});
const backslash = (text: string): EscapeMark => ({
  text,
  ignoreCase: false,
  kind: BACKSLASH,
  isAnchor: false,
});

/**
 * The marks. Of percent-encoding those of the characters that secrets and their surroundings have and addresses must
 * escape, and some letters and digits for what is escaped throughout; of character references those of ASCII and the
 * names that occur in values. A mark of three bytes costs the kernel some hundred entries: no more than needed.
 */
export const ESCAPE_MARKS: readonly EscapeMark[] = [
  ...['%21', '%22', '%23', '%24', '%25', '%26', '%2b', '%2d', '%2f', '%3a', '%3d', '%40', '%5f', '%0a'].map(
    percent,
  ),
  ...['%31', '%41', '%61', '%65', '%6f', '%73'].map(percent),
  ...['&#x', '&#3', '&#4', '&#5', '&#6', '&#9', '&#10', '&#11', '&#12'].map(reference),
  ...['&amp;', '&quot;', '&apos;', '&equals;', '&plus;', '&sol;', '&colon;', '&commat;', '&lowbar;'].map(
    reference,
  ),
  ...['&dollar;', '&excl;', '&num;', '&percnt;', '&period;', '&hyphen;', '&newline;'].map(reference),
  ...['\\u00', '\\u{', '\\U0000', '\\x2', '\\x3', '\\x4', '\\x5', '\\x6', '\\x7'].map(backslash),
  { text: '=3d', ignoreCase: true, kind: QUOTED, isAnchor: true },
  { text: 'quoted-printable', ignoreCase: true, kind: QUOTED, isAnchor: true },
];

/** How far from a mark its stretch reaches on the line: a name before a value, a value behind it. */
const REACH_BYTES = 512;
/** A part of a message in quoted-printable, from its header on. Longer ones are decoded as far as this. */
const MAX_PART_BYTES = 1024 * 1024;

const LF = 0x0a;
const CR = 0x0d;
const EQUALS = 0x3d;

/** A stretch with the kinds of escapes in it. */
export interface EscapedStretch extends Span {
  readonly kinds: number;
}

/** A mark that was met: its number in `ESCAPE_MARKS` and its place. */
export interface MetMark {
  readonly mark: number;
  readonly at: number;
}

/** The stretches around marks, ascending and apart. `marks` ascend. */
export function stretchesAround(bytes: Uint8Array, marks: readonly MetMark[]): readonly EscapedStretch[] {
  const stretches: { start: number; end: number; kinds: number }[] = [];
  for (const { mark, at } of marks) {
    const { kind, text } = ESCAPE_MARKS[mark]!;
    let last = stretches.at(-1);
    // a stretch that was grown holds all marks within it already
    if (last !== undefined && at < last.end && (last.kinds & kind) !== 0) continue;
    let { start, end } = text.length > 10 ? partBehind(bytes, at + text.length) : lineAround(bytes, at, kind);
    let kinds = kind;
    const grown = kind === QUOTED ? { start, end, kinds } : grow(bytes, start, end, kinds);
    ({ start, end, kinds } = grown);
    while (last !== undefined && start <= last.end) {
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

/** Adds the stretches of marks within reach that the caller did not meet, until there are none. */
function grow(bytes: Uint8Array, from: number, to: number, known: number): EscapedStretch {
  let start = from;
  let end = to;
  let kinds = known;
  let lookedFrom = Math.max(0, start);
  let lookedTo = Math.max(lookedFrom, start);
  for (;;) {
    // the bytes of the stretch and of the lines beside it, each looked at once
    const edgeStart = Math.max(0, start - REACH_BYTES);
    const edgeEnd = Math.min(bytes.length, end + REACH_BYTES);
    let isGrown = false;
    const stretches = [
      ...(edgeStart < lookedFrom ? [{ start: edgeStart, end: lookedFrom }] : []),
      ...(edgeEnd > lookedTo ? [{ start: lookedTo, end: edgeEnd }] : []),
    ];
    for (const stretch of stretches) {
      for (let at = stretch.start; at < stretch.end; at++) {
        const kind = markKindAt(bytes, at);
        if (kind === 0) continue;
        const line = lineAround(bytes, at, kind);
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

/** The kind of the mark that begins at a place, or 0; quoted-printable has none of its own here. */
function markKindAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at];
  if (byte !== 0x25 && byte !== 0x26 && byte !== 0x5c) return 0;
  for (const { codes, ignoreCase, kind } of MARK_CODES) {
    if (codes[0] !== byte) continue;
    let same = 1;
    while (same < codes.length) {
      const own = bytes[at + same]!;
      if (own !== codes[same] && !(ignoreCase && own >= 0x41 && own <= 0x5a && (own | 0x20) === codes[same]))
        break;
      same++;
    }
    if (same === codes.length) return kind;
  }
  return 0;
}

const MARK_CODES = ESCAPE_MARKS.filter(({ kind }) => kind !== QUOTED).map(({ text, ignoreCase, kind }) => ({
  codes: Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
  ignoreCase,
  kind,
}));

/** The line of a mark as far as reach goes, its line end included; of quoted-printable with the lines it is joined to. */
function lineAround(bytes: Uint8Array, at: number, kind: number): Span {
  if (kind === QUOTED) return softLinesAround(bytes, at);
  let start = at;
  const lowest = Math.max(0, at - REACH_BYTES);
  while (start > lowest && !isLineEnd(bytes[start - 1])) start--;
  let end = at;
  const highest = Math.min(bytes.length, at + REACH_BYTES);
  while (end < highest && !isLineEnd(bytes[end])) end++;
  while (end < highest && isLineEnd(bytes[end])) end++;
  return { start, end };
}

/** The lines that soft line breaks join to the one around a place. */
function softLinesAround(bytes: Uint8Array, at: number): Span {
  let start = lineStart(bytes, at);
  while (start > 0 && at - start < MAX_PART_BYTES && isSoftBreak(bytes, start - 1))
    start = lineStart(bytes, start - 1);
  let end = lineEnd(bytes, at);
  while (end < bytes.length && end - at < MAX_PART_BYTES && isSoftBreak(bytes, end))
    end = lineEnd(bytes, end + 1);
  return { start, end };
}

function lineStart(bytes: Uint8Array, at: number): number {
  const lowest = Math.max(0, at - MAX_PART_BYTES);
  let start = at;
  while (start > lowest && bytes[start - 1] !== LF) start--;
  return start;
}

function lineEnd(bytes: Uint8Array, at: number): number {
  const highest = Math.min(bytes.length, at + MAX_PART_BYTES);
  let end = at;
  while (end < highest && bytes[end] !== LF) end++;
  return end;
}

/** Whether the line feed at a place ends a line that goes on. */
function isSoftBreak(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === LF && bytes[bytes[at - 1] === CR ? at - 2 : at - 1] === EQUALS;
}

/** What follows a header that says quoted-printable: to the next boundary of the message. */
function partBehind(bytes: Uint8Array, from: number): Span {
  const start = Math.min(bytes.length, lineEnd(bytes, from));
  const limit = Math.min(bytes.length, start + MAX_PART_BYTES);
  let end = start;
  while (end < limit && !(bytes[end] === LF && bytes[end + 1] === 0x2d && bytes[end + 2] === 0x2d)) end++;
  return { start, end };
}

function isLineEnd(byte: number | undefined): boolean {
  return byte === LF || byte === CR;
}

/** A decoded stretch: where each character that was an escape came out, and where it stood. */
export interface DecodedStretch {
  readonly length: number;
  /** Ascending: for each escape the offset behind it in the decoded bytes and in the encoded ones. */
  readonly out: readonly number[];
  readonly input: readonly number[];
  /** Where each escape's own bytes begin, as `out` and `input` say where they end. */
  readonly outStart: readonly number[];
  readonly inputStart: readonly number[];
}

/** Decodes a stretch into `target` at `at`, which must have room for as many bytes. Nothing changed: no escapes. */
export function decodeStretch(
  bytes: Uint8Array,
  { start, end, kinds }: EscapedStretch,
  target: Uint8Array,
  at: number,
): DecodedStretch {
  const out: number[] = [];
  const input: number[] = [];
  const outStart: number[] = [];
  const inputStart: number[] = [];
  let to = at;
  for (let from = start; from < end; ) {
    const byte = bytes[from]!;
    const read =
      (byte === 0x25 && (kinds & PERCENT) !== 0) ||
      (byte === 0x26 && (kinds & REFERENCE) !== 0) ||
      (byte === 0x5c && (kinds & BACKSLASH) !== 0) ||
      (byte === EQUALS && (kinds & QUOTED) !== 0)
        ? readEscape(bytes, from, end)
        : undefined;
    if (read === undefined) {
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

/** A character, or -1 for none (a soft line break), and how many bytes stand for it. */
interface Escape {
  readonly code: number;
  readonly length: number;
  /** Whether it stands for a byte of some encoding, and not for a character. */
  readonly isByte?: boolean;
}

function readEscape(bytes: Uint8Array, at: number, end: number): Escape | undefined {
  switch (bytes[at]) {
    case 0x25:
      return byteFromHex(bytes, at + 1, end, 3);
    case 0x26:
      return readReference(bytes, at, end);
    case EQUALS:
      if (bytes[at + 1] === LF && at + 2 <= end) return { code: -1, length: 2 };
      if (bytes[at + 1] === CR && bytes[at + 2] === LF && at + 3 <= end) return { code: -1, length: 3 };
      return byteFromHex(bytes, at + 1, end, 3);
    default:
      return readBackslash(bytes, at, end);
  }
}

/** Short escapes of JSON and of most languages. The byte behind the backslash gives the code. */
const SHORT: ReadonlyMap<number, number> = new Map([
  [0x22, 0x22],
  [0x27, 0x27],
  [0x2f, 0x2f],
  [0x5c, 0x5c],
  [0x6e, 0x0a],
  [0x72, 0x0d],
  [0x74, 0x09],
]);

function readBackslash(bytes: Uint8Array, at: number, end: number): Escape | undefined {
  const next = bytes[at + 1] ?? 0;
  if (at + 1 >= end) return undefined;
  if (next === 0x78) return byteFromHex(bytes, at + 2, end, 4);
  if (next === 0x55) return fromHex(bytes, at + 2, 8, end, 10);
  if (next === 0x75) {
    if (bytes[at + 2] !== 0x7b) return readUtf16(bytes, at, end);
    let close = at + 3;
    while (close < end && close - at < 10 && bytes[close] !== 0x7d) close++;
    return bytes[close] === 0x7d ? fromHex(bytes, at + 3, close - at - 3, end, close + 1 - at) : undefined;
  }
  const code = SHORT.get(next);
  return code === undefined ? undefined : { code, length: 2 };
}

/** `\uXXXX`, two of them for a pair of surrogates. */
function readUtf16(bytes: Uint8Array, at: number, end: number): Escape | undefined {
  const first = fromHex(bytes, at + 2, 4, end, 6);
  if (first === undefined || (first.code & 0xfc00) !== 0xd800) return first;
  if (bytes[at + 6] !== 0x5c || bytes[at + 7] !== 0x75) return first;
  const second = fromHex(bytes, at + 8, 4, end, 6);
  if (second === undefined || (second.code & 0xfc00) !== 0xdc00) return first;
  return { code: 0x10000 + ((first.code & 0x3ff) << 10) + (second.code & 0x3ff), length: 12 };
}

function byteFromHex(bytes: Uint8Array, from: number, end: number, length: number): Escape | undefined {
  const read = fromHex(bytes, from, 2, end, length);
  return read === undefined ? undefined : { ...read, isByte: true };
}

function fromHex(
  bytes: Uint8Array,
  from: number,
  count: number,
  end: number,
  length: number,
): Escape | undefined {
  if (count < 1 || from + count > end) return undefined;
  let code = 0;
  for (let at = from; at < from + count; at++) {
    const digit = digitOf(bytes[at]!);
    if (digit < 0) return undefined;
    code = code * 16 + digit;
  }
  return code > 0x10ffff ? undefined : { code, length };
}

function digitOf(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

/** Names of the characters of ASCII that are no letters or digits (HTML, 13.5), and of the space that does not break. */
const NAMED: ReadonlyMap<string, number> = new Map(
  Object.entries({
    amp: 0x26, lt: 0x3c, gt: 0x3e, quot: 0x22, apos: 0x27, nbsp: 0x20, equals: 0x3d, plus: 0x2b, sol: 0x2f, colon: 0x3a,
    commat: 0x40, num: 0x23, lowbar: 0x5f, hyphen: 0x2d, period: 0x2e, dollar: 0x24, excl: 0x21, percnt: 0x25,
    semi: 0x3b, comma: 0x2c, lpar: 0x28, rpar: 0x29, ast: 0x2a, quest: 0x3f, lsqb: 0x5b, rsqb: 0x5d, bsol: 0x5c,
    hat: 0x5e, grave: 0x60, lcub: 0x7b, rcub: 0x7d, verbar: 0x7c, newline: 0x0a, tab: 0x09,
  }), // biome-ignore format: a table of names reads better in rows
);
const MAX_NAME_BYTES = 8;

function readReference(bytes: Uint8Array, at: number, end: number): Escape | undefined {
  if (bytes[at + 1] === 0x23) return readNumeric(bytes, at, end);
  let name = '';
  let to = at + 1;
  for (; to < end && to - at <= MAX_NAME_BYTES && bytes[to] !== 0x3b; to++)
    name += String.fromCharCode(bytes[to]! | 0x20);
  const code = to < end && bytes[to] === 0x3b ? NAMED.get(name) : undefined;
  return code === undefined ? undefined : { code, length: to + 1 - at };
}

function readNumeric(bytes: Uint8Array, at: number, end: number): Escape | undefined {
  const isHex = (bytes[at + 2]! | 0x20) === 0x78;
  let to = at + (isHex ? 3 : 2);
  const from = to;
  let code = 0;
  for (; to < end && to - from < 8; to++) {
    const digit = digitOf(bytes[to]!);
    if (digit < 0 || (!isHex && digit > 9)) break;
    code = code * (isHex ? 16 : 10) + digit;
  }
  if (to === from || code > 0x10ffff) return undefined;
  return { code, length: (bytes[to] === 0x3b && to < end ? to + 1 : to) - at };
}

/** Writes a character, which takes fewer bytes than any escape for it. Returns how many. */
function writeUtf8(target: Uint8Array, at: number, code: number): number {
  if (code < 0x80) {
    target[at] = code;
    return 1;
  }
  const text = Buffer.from(String.fromCodePoint((code & 0x1ff800) === 0xd800 ? 0xfffd : code), 'utf8');
  target.set(text, at);
  return text.length;
}
