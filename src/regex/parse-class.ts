/**
 * Bracketed classes: `[a-z]`, `[^"\s]`, `[[:alpha:]]`, `[а-я]`.
 *
 * A class matches one byte, except where it names characters outside ASCII: each of those stands for its UTF-8 bytes,
 * so the class becomes a choice. A negated class matches any other single byte, 0x80 to 0xff included; but once it
 * names a character outside ASCII it has to tell characters apart, and then it matches any other well-formed UTF-8
 * character instead. Follows RE2 in what it accepts, and in folding case before negating.
 */

import { choiceOf, type PatternNode, sequenceOf } from './ast.ts';
import { ByteSet, WORD_BYTES } from './byte-set.ts';
import type { Cursor } from './cursor.ts';
import { parseCharacterEscape, parseClassEscape } from './parse-escape.ts';
import {
  type CodePointRange,
  gapsBetween,
  MAX_CODE_POINT,
  mergeRanges,
  utf8Bytes,
  utf8Sequences,
} from './utf8.ts';

const ASCII_END = 0x7f;
/** The last character that has another case: U+1E943, by the tables of Unicode 17 (found by trying them all). */
const LAST_CASED = 0x1e943;

const POSIX_CLASSES: ReadonlyMap<string, ByteSet> = new Map([
  ['alnum', ByteSet.of([0x30, 0x39], [0x41, 0x5a], [0x61, 0x7a])],
  ['alpha', ByteSet.of([0x41, 0x5a], [0x61, 0x7a])],
  ['ascii', ByteSet.of([0x00, 0x7f])],
  ['blank', ByteSet.ofText('\t ')],
  ['cntrl', ByteSet.of([0x00, 0x1f], [0x7f, 0x7f])],
  ['digit', ByteSet.of([0x30, 0x39])],
  ['graph', ByteSet.of([0x21, 0x7e])],
  ['lower', ByteSet.of([0x61, 0x7a])],
  ['print', ByteSet.of([0x20, 0x7e])],
  ['punct', ByteSet.of([0x21, 0x2f], [0x3a, 0x40], [0x5b, 0x60], [0x7b, 0x7e])],
  ['space', ByteSet.ofText('\t\n\v\f\r ')],
  ['upper', ByteSet.of([0x41, 0x5a])],
  ['word', WORD_BYTES],
  ['xdigit', ByteSet.of([0x30, 0x39], [0x41, 0x46], [0x61, 0x66])],
]);

/** The node for one character: its byte, or its UTF-8 bytes in sequence; with `ignoreCase`, in each of its cases. */
export function characterNode(codePoint: number, ignoreCase: boolean): PatternNode {
  if (codePoint <= ASCII_END) {
    const set = ByteSet.single(codePoint);
    return { kind: 'byte', set: ignoreCase ? set.foldAsciiCase() : set };
  }
  const cases = ignoreCase ? casesOf(codePoint) : [codePoint];
  return choiceOf(
    cases.map((each) =>
      sequenceOf(utf8Bytes(each).map((byte): PatternNode => ({ kind: 'byte', set: ByteSet.single(byte) }))),
    ),
  );
}

/** Parses the class whose `[` the cursor stands at, and moves behind its `]`. */
export function parseClass(cursor: Cursor, ignoreCase: boolean): PatternNode {
  const start = cursor.offset;
  cursor.takeIf('[');
  const negated = cursor.takeIf('^');
  let bytes = ByteSet.none;
  const wide: CodePointRange[] = [];
  for (let first = true; first || cursor.peek() !== ']'; first = false) {
    if (cursor.atEnd) return cursor.fail('a class is not closed', start, 'write \\[ for a bracket itself');
    const set = parsePosixClass(cursor, ignoreCase) ?? parseClassEscape(cursor);
    if (set !== undefined) {
      bytes = bytes.union(set);
      continue;
    }
    const [low, high] = parseRange(cursor);
    if (low <= ASCII_END) {
      const ascii = ByteSet.of([low, Math.min(high, ASCII_END)]);
      bytes = bytes.union(ignoreCase ? ascii.foldAsciiCase() : ascii);
    }
    if (high > ASCII_END) wide.push([Math.max(low, ASCII_END + 1), high]);
  }
  cursor.takeIf(']');
  return classNode(bytes, ignoreCase ? foldWide(wide) : wide, negated);
}

function classNode(bytes: ByteSet, wide: readonly CodePointRange[], negated: boolean): PatternNode {
  const ranges = mergeRanges(wide);
  if (!negated) return bytesOrCharacters(bytes, ranges);
  if (ranges.length === 0) return { kind: 'byte', set: bytes.complement() };
  const ascii = ByteSet.of([0, ASCII_END]).without(bytes);
  const highBytes = bytes.intersects(ByteSet.of([ASCII_END + 1, 0xff]));
  return bytesOrCharacters(ascii, highBytes ? [] : gapsBetween(ranges, ASCII_END + 1, MAX_CODE_POINT));
}

function bytesOrCharacters(bytes: ByteSet, ranges: readonly CodePointRange[]): PatternNode {
  const sequences = ranges
    .flatMap(([low, high]) => utf8Sequences(low, high))
    .map((sequence) =>
      sequenceOf(sequence.map((range): PatternNode => ({ kind: 'byte', set: ByteSet.of(range) }))),
    );
  if (bytes.isEmpty && sequences.length > 0) return choiceOf(sequences);
  return choiceOf([{ kind: 'byte', set: bytes }, ...sequences]);
}

/** `[:name:]` or `[:^name:]`; undefined (and no move) when none stands here. */
function parsePosixClass(cursor: Cursor, ignoreCase: boolean): ByteSet | undefined {
  const start = cursor.offset;
  // The bound keeps a class of many [: quick; no name is as long.
  const match = cursor.takeMatch(/\[:(\^?)(.{0,64}?):\]/sy);
  if (match === undefined) return undefined;
  const found = POSIX_CLASSES.get(match[2] ?? '');
  if (found === undefined) return cursor.fail('there is no POSIX class of this name', start);
  const set = ignoreCase ? found.foldAsciiCase() : found;
  return match[1] === '^' ? set.complement() : set;
}

function parseRange(cursor: Cursor): CodePointRange {
  const start = cursor.offset;
  const low = parseClassCharacter(cursor);
  if (cursor.peek() !== '-' || cursor.peek(1) === ']' || cursor.peek(1) === '') return [low, low];
  cursor.takeIf('-');
  const high = parseClassCharacter(cursor);
  if (high < low) return cursor.fail('the ends of a range are in the wrong order', start);
  return [low, high];
}

function parseClassCharacter(cursor: Cursor): number {
  return cursor.peek() === '\\' ? parseCharacterEscape(cursor) : cursor.takeCodePoint();
}

/** Adds the other cases of every character outside ASCII. What folds into ASCII stays out, as in `casesOf`. */
function foldWide(ranges: readonly CodePointRange[]): readonly CodePointRange[] {
  const folded: CodePointRange[] = [...ranges];
  for (const [low, high] of mergeRanges(ranges)) {
    for (const [code, cases] of casedCharacters()) {
      if (code < low || code > high) continue;
      for (const other of cases) if (other < low || other > high) folded.push([other, other]);
    }
  }
  return folded;
}

let casedOnce: ReadonlyMap<number, readonly number[]> | undefined;

/** Every character outside ASCII that has another case, with all its cases. Made at its first use: it takes a moment. */
function casedCharacters(): ReadonlyMap<number, readonly number[]> {
  if (casedOnce !== undefined) return casedOnce;
  const cased = new Map<number, readonly number[]>();
  for (let code = ASCII_END + 1; code <= LAST_CASED; code++) {
    const cases = casesOf(code);
    if (cases.length > 1) cased.set(code, cases);
  }
  casedOnce = cased;
  return cased;
}

/**
 * A character outside ASCII and its simple case variants outside ASCII, itself first. Those with an ASCII variant (the
 * Kelvin sign, the long s) do not fold to it, so that ASCII letters fold among themselves only, in both directions.
 */
function casesOf(codePoint: number): readonly number[] {
  const char = String.fromCodePoint(codePoint);
  const lower = char.toLowerCase();
  const upper = char.toUpperCase();
  if (lower === char && upper === char) return [codePoint];
  const cases = [char, lower, upper, upper.toLowerCase(), lower.toUpperCase()]
    .map((text) => ({ text, code: text.codePointAt(0) ?? 0 }))
    .filter(({ text, code }) => code > ASCII_END && String.fromCodePoint(code) === text);
  return [...new Set(cases.map(({ code }) => code))];
}
