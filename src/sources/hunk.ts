/**
 * One hunk of a diff as it is gathered: the lines of its new side, and which of them are added.
 *
 * A hunk of any size is handed out in bounded units, which see 64 KiB of their neighbours; windows are the added lines.
 */

import { countLineEnds } from '../text/lines.ts';
import type { Span, Unit } from '../text/unit.ts';

const UNIT_BYTES = 16 * 1024 * 1024;
const OVERLAP_BYTES = 64 * 1024;
const LF = Uint8Array.of(0x0a);

/** Gathers the new side of one hunk. */
export class Hunk {
  readonly #path: string;
  readonly #unitBytes: number;
  readonly #overlapBytes: number;
  #firstLine: number;
  #parts: Uint8Array[] = [];
  #length = 0;
  #windows: Span[] = [];
  /** Where the part begins that no unit has reported yet. */
  #seam = 0;

  /** `firstLine` is the new side's line number from the hunk's header. Sizes are for tests. */
  constructor(path: string, firstLine: number, unitBytes = UNIT_BYTES, overlapBytes = OVERLAP_BYTES) {
    this.#path = path;
    this.#firstLine = firstLine;
    this.#unitBytes = unitBytes;
    this.#overlapBytes = overlapBytes;
  }

  /** Adds a line of the new side, without its line end. */
  add(line: Uint8Array, isAdded: boolean): void {
    const start = this.#length;
    this.#parts.push(line, LF);
    this.#length += line.length + 1;
    if (!isAdded) return;
    const last = this.#windows.at(-1);
    if (last?.end === start)
      this.#windows[this.#windows.length - 1] = { start: last.start, end: this.#length };
    else this.#windows.push({ start, end: this.#length });
  }

  /** Takes the line end off the last line: "\ No newline at end of file". */
  endWithoutNewline(): void {
    if (this.#parts.at(-1) !== LF) return;
    this.#parts.pop();
    this.#length--;
    const last = this.#windows.at(-1);
    if (last !== undefined && last.end > this.#length)
      this.#windows[this.#windows.length - 1] = { start: last.start, end: this.#length };
  }

  /** A unit, when so much has been gathered that it must not grow on; else undefined. */
  takeFull(): Unit | undefined {
    if (this.#length < this.#seam + this.#unitBytes + this.#overlapBytes) return undefined;
    const bytes = Buffer.concat(this.#parts);
    const seam = lineStartBefore(bytes, this.#length - this.#overlapBytes, this.#seam);
    const unit = this.#unit(bytes, seam);
    const keepFrom = lineStartBefore(bytes, Math.max(0, seam - this.#overlapBytes), 0);
    this.#firstLine += countLineEnds(bytes, 0, keepFrom);
    this.#windows = shifted(clipped(this.#windows, seam, this.#length), keepFrom);
    this.#parts = [new Uint8Array(bytes.subarray(keepFrom, -1)), LF];
    this.#length -= keepFrom;
    this.#seam = seam - keepFrom;
    return unit;
  }

  /** The last unit; undefined when no line of it is added. */
  takeLast(): Unit | undefined {
    const unit = this.#unit(Buffer.concat(this.#parts), this.#length);
    return unit.windows === undefined || unit.windows.length === 0 ? undefined : unit;
  }

  #unit(bytes: Uint8Array, windowEnd: number): Unit {
    return {
      origin: { kind: 'diff', path: this.#path },
      bytes,
      contentClass: bytes.subarray(0, 8000).includes(0) ? 'binary' : 'text',
      firstLine: this.#firstLine,
      windows: clipped(this.#windows, this.#seam, windowEnd),
    };
  }
}

/** The start of the line that holds `offset`, when it is beyond `after`; else `offset` itself. */
function lineStartBefore(bytes: Buffer, offset: number, after: number): number {
  const lineEnd = bytes.subarray(after, offset).lastIndexOf(0x0a);
  return lineEnd < 0 ? offset : after + lineEnd + 1;
}

function clipped(windows: readonly Span[], from: number, to: number): Span[] {
  return windows
    .map(({ start, end }) => ({ start: Math.max(start, from), end: Math.min(end, to) }))
    .filter(({ start, end }) => start < end);
}

function shifted(windows: readonly Span[], by: number): Span[] {
  return windows.map(({ start, end }) => ({ start: start - by, end: end - by }));
}
