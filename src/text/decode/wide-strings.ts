/**
 * UTF-16 strings inside binary content: what compilers for Windows and .NET, registry exports and memory images hold.
 *
 * Promises: every stretch of at least `MIN_CHARS` printable ASCII characters of two bytes each is found, in either byte
 * order, at even and at odd places; nearly all of the content is passed over in steps. Shorter strings hold no secret.
 */

import type { Span } from '../unit.ts';
import type { DecodedPiece } from './piece.ts';

const MIN_CHARS = 16;
/** A stretch of `MIN_CHARS` characters covers two whole steps, so that the first byte of one of them is looked at. */
const STEP_BYTES = 16;

/** The strings of some binary content in a range that are not done yet, as one piece; undefined when there are none. */
export function wideStrings(bytes: Uint8Array, range: Span): DecodedPiece | undefined {
  const spans: Span[] = [];
  let done = range.start;
  let count = 0;
  for (let at = range.start; at + 4 <= range.end; at += STEP_BYTES) {
    if (at < done || !mayBeWide(bytes, at)) continue;
    const span = wideAround(bytes, at);
    if (span === undefined) continue;
    spans.push(span);
    count += (span.end - span.start) >> 1;
    done = span.end;
  }
  return spans.length === 0 ? undefined : pieceOf(bytes, spans, count);
}

/** Whether of four bytes every second one is NUL, and the others are printable. */
function mayBeWide(bytes: Uint8Array, at: number): boolean {
  const first = bytes[at]!;
  const second = bytes[at + 1]!;
  if (first === 0) return isPrintable(second) && bytes[at + 2] === 0 && isPrintable(bytes[at + 3]!);
  return second === 0 && isPrintable(first) && isPrintable(bytes[at + 2]!) && bytes[at + 3] === 0;
}

/** The characters around a place, from its first byte to behind its last; undefined when they are few. */
function wideAround(bytes: Uint8Array, at: number): Span | undefined {
  // printable bytes stand at this parity, NUL at the other
  const parity = bytes[at] === 0 ? at + 1 : at;
  let start = parity;
  while (start >= 3 && bytes[start - 1] === 0 && isPrintable(bytes[start - 2]!)) start -= 2;
  let end = parity + 1;
  while (end + 1 < bytes.length && bytes[end] === 0 && isPrintable(bytes[end + 1]!)) end += 2;
  return end - start >= 2 * MIN_CHARS - 1 ? { start, end } : undefined;
}

function isPrintable(byte: number): boolean {
  return (byte >= 0x20 && byte < 0x7f) || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

function pieceOf(bytes: Uint8Array, spans: readonly Span[], count: number): DecodedPiece {
  const target = Buffer.alloc(count + 2 * spans.length);
  const starts: number[] = [];
  let to = 0;
  for (const { start, end } of spans) {
    starts.push(to);
    for (let at = start; at < end; at += 2) target[to++] = bytes[at]!;
    // strings of their own: no token goes on from one to the next
    target[to++] = 0x0a;
    target[to++] = 0x00;
  }
  const placeOf = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return Math.min(spans[low]!.end, spans[low]!.start + 2 * (offset - starts[low]!));
  };
  return {
    bytes: target.subarray(0, to),
    contentClass: 'binary',
    span: { start: spans[0]!.start, end: spans.at(-1)!.end },
    describe: () => 'UTF-16',
    originOf: ({ start, end }) => ({ start: placeOf(start), end: placeOf(Math.max(start, end - 1)) + 1 }),
    touches: () => true,
  };
}
