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
   * Whether an object that holds it must be looked at whole: what it says holds for lines that are far away.
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

/** What secrets and their surroundings have beside letters and digits, and some of these, for what is escaped throughout. */
const CHARACTERS = [...'!"#$%&\'()*+,-./:;<=>?@[]^_`{|}~0123456789aeioustAE'].map((character) =>
  character.charCodeAt(0),
);
const hexOf = (code: number): string => code.toString(16).padStart(2, '0');

/**
 * The marks. Those of three and four bytes cost the kernel hundreds of entries, and with 8,192 of all short literals
 * together a pass of its own, which doubles its time (`kernel/assembly/build-matchers.ts`; a test counts them). So of
 * percent-encoding there are those of the characters that base64 has and addresses escape and of the underscore; of
 * `\x` the rows of the marks and of the underscore. All others are as long as their escapes, or nearly.
 */
export const ESCAPE_MARKS: readonly EscapeMark[] = [
  ...['%2b', '%2f', '%3d', '%5f', '%22%3a', '%27%3a', '%252b', '%252f', '%253d', '%255f'].map(percent),
  ...CHARACTERS.flatMap((code) => [`&#${code};`, `&#x${hexOf(code)};`]).map(reference),
  ...['&amp;', '&quot;', '&apos;', '&equals;', '&plus;', '&sol;', '&colon;', '&commat;', '&lowbar;'].map(
    reference,
  ),
  ...['&dollar;', '&excl;', '&percnt;', '&period;', '&hyphen;', '&newline;'].map(reference),
  ...['\\u002', '\\u003', '\\u004', '\\u005', '\\u006', '\\u007', '\\U0000', '\\x2', '\\x5'].map(backslash),
  ...CHARACTERS.map(hexOf)
    .flatMap((digits) => [...new Set([digits, digits.toUpperCase()])])
    .map((digits) => backslash(`\\u{${digits}}`)),
  { text: 'quoted-printable', ignoreCase: true, kind: QUOTED, isAnchor: true },
];

/** How far from a mark its stretch reaches on the line: a name before a value, a value behind it. */
const REACH_BYTES = 512;
/** A part of a message in quoted-printable, from its header on. Longer ones are decoded as far as this. */
const MAX_PART_BYTES = 1024 * 1024;

const LF = 0x0a;
const CR = 0x0d;

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
    let { start, end } = kind === QUOTED ? partBehind(bytes, at + text.length) : lineAround(bytes, at);
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

/** The kind of the mark that begins at a place, or 0; quoted-printable has none of its own here. */
function markKindAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at];
  if (byte !== 0x25 && byte !== 0x26 && byte !== 0x5c) return 0;
  let node = TRIE;
  for (let place = at; ; place++) {
    const next = node.next.get(bytes[place] ?? -1);
    if (next === undefined) return 0;
    if (next.kind !== 0) return next.kind;
    node = next;
  }
}

interface TrieNode {
  kind: number;
  readonly next: Map<number, TrieNode>;
}

/** The marks by their bytes, letters in either case where that is asked for. No mark is the beginning of another. */
const TRIE = buildTrie();

function buildTrie(): TrieNode {
  const root: TrieNode = { kind: 0, next: new Map() };
  for (const { text, ignoreCase, kind } of ESCAPE_MARKS) {
    let node = root;
    for (const letter of text) {
      const lower = node.next.get(letter.charCodeAt(0)) ?? { kind: 0, next: new Map<number, TrieNode>() };
      node.next.set(letter.charCodeAt(0), lower);
      if (ignoreCase) node.next.set(letter.toUpperCase().charCodeAt(0), lower);
      node = lower;
    }
    if (kind !== QUOTED) node.kind = kind;
  }
  return root;
}

/** The line of a mark as far as reach goes, its line end included. */
function lineAround(bytes: Uint8Array, at: number): Span {
  let start = at;
  const lowest = Math.max(0, at - REACH_BYTES);
  while (start > lowest && !isLineEnd(bytes[start - 1])) start--;
  let end = at;
  const highest = Math.min(bytes.length, at + REACH_BYTES);
  while (end < highest && !isLineEnd(bytes[end])) end++;
  while (end < highest && isLineEnd(bytes[end])) end++;
  return { start, end };
}

function lineEnd(bytes: Uint8Array, at: number): number {
  const highest = Math.min(bytes.length, at + MAX_PART_BYTES);
  let end = at;
  while (end < highest && bytes[end] !== LF) end++;
  return end;
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
