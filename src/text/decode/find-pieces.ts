/**
 * From the places where something may be encoded to what it decodes to: base64 and hexadecimal digits in token runs,
 * stretches with escapes, UTF-16 inside binary content. The front door of decoding; who scans the pieces and decodes
 * them again is the detectors' engine.
 *
 * Promise: what is given back depends on the bytes at the places alone; time is linear; never throws for any bytes.
 */

import type { ContentClass, Span } from '../unit.ts';
import { decodeStretch } from './escapes.ts';
import type { DecodeBudget, DecodedPiece } from './piece.ts';
import { piecesOfRun, type RunCursor } from './runs.ts';
import {
  BACKSLASH,
  ESCAPE_MARKS,
  type EscapedStretch,
  type MetMark,
  PERCENT,
  QUOTED,
  REFERENCE,
  stretchesAround,
} from './stretches.ts';
import { wideStrings } from './wide-strings.ts';

/** How far beside a range the short rest of a string may lie that the range cuts. */
const EDGE_BYTES = 64;

/** Collects what is encoded in one unit while its passes go on, and decodes it. */
export class PieceFinder {
  readonly #bytes: Uint8Array;
  readonly #contentClass: ContentClass;
  readonly #budget: DecodeBudget;
  readonly #isWanted: ((span: Span) => boolean) | undefined;
  readonly #cursor: RunCursor = { doneUntil: 0 };
  readonly #pieces: DecodedPiece[] = [];
  readonly #marks: MetMark[] = [];
  #wideUntil = 0;

  /** `isWanted`: whether something encoded at a span is looked at; in the open it was looked at already. */
  constructor(
    bytes: Uint8Array,
    contentClass: ContentClass,
    budget: DecodeBudget,
    isWanted?: (span: Span) => boolean,
  ) {
    this.#bytes = bytes;
    this.#isWanted = isWanted;
    this.#contentClass = contentClass;
    this.#budget = budget;
  }

  /** The first `count` token runs of a list, or parts of runs. Runs ascend, from list to list too. */
  addRuns(starts: Int32Array, ends: Int32Array, count: number): void {
    for (let index = 0; index < count; index++) {
      const start = starts[index]!;
      const end = ends[index]!;
      if (this.#isWanted !== undefined && !this.#isWanted({ start, end })) continue;
      const pieces = piecesOfRun(this.#bytes, start, end, this.#cursor, this.#budget);
      for (const piece of pieces) this.#pieces.push(piece);
    }
  }

  /** A mark of `ESCAPE_MARKS`, by its number. Marks ascend. */
  addMark(mark: number, at: number): void {
    if (this.#contentClass === 'binary') return;
    if (this.#isWanted?.({ start: at, end: at + 1 }) ?? true) this.#marks.push({ mark, at });
  }

  /** A range that was looked at; ranges ascend. */
  addRange(range: Span): void {
    if (this.#contentClass !== 'binary') return;
    const start = Math.max(range.start - EDGE_BYTES, this.#wideUntil);
    const end = Math.min(range.end + EDGE_BYTES, this.#bytes.length);
    const piece = start < end ? wideStrings(this.#bytes, { start, end }) : undefined;
    this.#wideUntil = Math.max(end, piece?.span.end ?? 0);
    if (piece !== undefined && this.#budget.take(piece.bytes.length)) this.#pieces.push(piece);
  }

  /** Everything that was decoded. */
  pieces(): readonly DecodedPiece[] {
    if (this.#marks.length === 0) return this.#pieces;
    const escaped = pieceOfStretches(this.#bytes, stretchesAround(this.#bytes, this.#marks), this.#budget);
    return escaped === undefined ? this.#pieces : [...this.#pieces, escaped];
  }
}

/** Between two stretches: more lines than any two parts of a credential are apart, and a byte that no block holds. */
const SEPARATOR = Buffer.from(`${'\n'.repeat(12)}\0${'\n'.repeat(12)}`);

/** A stretch of the gathered bytes. */
interface Gathered {
  readonly outAt: number;
  readonly stretch: EscapedStretch;
  readonly decoded: ReturnType<typeof decodeStretch>;
}

/** All stretches as one piece, so that one pass goes over many short ones. */
function pieceOfStretches(
  bytes: Uint8Array,
  stretches: readonly EscapedStretch[],
  budget: DecodeBudget,
): DecodedPiece | undefined {
  const size = stretches.reduce((sum, { start, end }) => sum + end - start + SEPARATOR.length, 0);
  if (stretches.length === 0 || !budget.take(size)) return undefined;
  const target = Buffer.allocUnsafe(size);
  const gathered: Gathered[] = [];
  let to = 0;
  for (const stretch of stretches) {
    const decoded = decodeStretch(bytes, stretch, target, to);
    if (decoded.out.length === 0) continue;
    gathered.push({ outAt: to, stretch, decoded });
    to += decoded.length;
    target.set(SEPARATOR, to);
    to += SEPARATOR.length;
  }
  if (gathered.length === 0) return undefined;
  const at = (offset: number): Gathered => gathered[lastAtMost(gathered, offset)]!;
  return {
    bytes: target.subarray(0, to),
    contentClass: 'text',
    span: { start: gathered[0]!.stretch.start, end: gathered.at(-1)!.stretch.end },
    describe: (offset) => nameOf(at(offset).stretch.kinds),
    originOf: ({ start, end }) => ({
      start: startOf(at(start), start),
      end: endOf(at(Math.max(start, end - 1)), end),
    }),
    touches: (span) => touchesEscape(at(span.start), span),
  };
}

function lastAtMost(gathered: readonly Gathered[], offset: number): number {
  let low = 0;
  let high = gathered.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (gathered[middle]!.outAt <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** How many escapes end at or before an offset in the decoded bytes of a stretch. */
function escapesBefore(ends: readonly number[], offset: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where the character at an offset begins in the encoded bytes. */
function startOf({ outAt, stretch, decoded }: Gathered, offset: number): number {
  const own = offset - outAt;
  const count = escapesBefore(decoded.out, own);
  if (count < decoded.outStart.length && decoded.outStart[count]! <= own && own < decoded.out[count]!)
    return decoded.inputStart[count]!;
  const behind = count === 0 ? undefined : decoded.out[count - 1]!;
  const place = behind === undefined ? stretch.start + own : decoded.input[count - 1]! + own - behind;
  return Math.min(place, stretch.end);
}

/** Where the character before an offset ends in the encoded bytes. */
function endOf(gathered: Gathered, offset: number): number {
  const { outAt, stretch, decoded } = gathered;
  const own = offset - outAt;
  if (own <= 0) return stretch.start;
  const count = escapesBefore(decoded.out, own - 1);
  if (count < decoded.outStart.length && decoded.outStart[count]! <= own - 1) return decoded.input[count]!;
  return Math.min(stretch.end, startOf(gathered, offset - 1) + 1);
}

/** Whether an escape lies in a span of the gathered bytes, or at its edge. */
function touchesEscape({ outAt, decoded }: Gathered, span: Span): boolean {
  const start = span.start - outAt;
  const end = span.end - outAt;
  const next = escapesBefore(decoded.out, start - 1);
  return next < decoded.outStart.length && decoded.outStart[next]! <= end;
}

function nameOf(kinds: number): string {
  const names: string[] = [];
  if ((kinds & PERCENT) !== 0) names.push('percent-encoding');
  if ((kinds & REFERENCE) !== 0) names.push('character references');
  if ((kinds & BACKSLASH) !== 0) names.push('escape sequences');
  if ((kinds & QUOTED) !== 0) names.push('quoted-printable');
  return names.join(' and ');
}

export { ESCAPE_MARKS };
