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
