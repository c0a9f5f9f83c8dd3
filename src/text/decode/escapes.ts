/**
 * Decodes the escapes of a stretch of text, and keeps where each stood.
 *
 * Percent-encoding and quoted-printable stand for bytes, character references and the escapes of programming languages for
 * characters, which are written as UTF-8. Promises: what is no escape stays as it is; what comes out is never longer than
 * what went in; time is linear. Formats: RFC 3986, 2.1; HTML, 13.2.5.72 to 13.2.5.80; ECMA-404; ECMA-262, 12.9.4; RFC 2045,
 * 6.7.
 */

import { BACKSLASH, type EscapedStretch, PERCENT, QUOTED, REFERENCE } from './stretches.ts';

const LF = 0x0a;
const CR = 0x0d;
const EQUALS = 0x3d;

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
