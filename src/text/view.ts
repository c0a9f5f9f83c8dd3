/**
 * A view of one unit: its bytes as latin1 strings on demand, and its line structure. Detectors and filters read units
 * through it, so that bytes become strings only around candidates, and the line index is built once and only when
 * somebody asks.
 */

import { decodeUtf8 } from '../base/bytes.ts';
import { LineIndex } from './lines.ts';
import type { Span, Unit } from './unit.ts';

/** Bytes of one unit as text. Cheap to make; holds no copy. */
export class UnitView {
  readonly unit: Unit;
  /** The same bytes as a Buffer, made once: detectors slice hundreds of thousands of times. */
  readonly #bytes: Buffer;
  #lines: LineIndex | undefined;
  #whole: string | undefined;

  constructor(unit: Unit) {
    this.unit = unit;
    const { bytes } = unit;
    this.#bytes = Buffer.isBuffer(bytes)
      ? bytes
      : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** Length in bytes. */
  get length(): number {
    return this.unit.bytes.length;
  }

  /** The byte at an offset, or -1 outside the unit. */
  byteAt(offset: number): number {
    return offset < 0 ? -1 : (this.#bytes[offset] ?? -1);
  }

  /** `[start, end)` as a latin1 string; bounds outside the unit are cut. */
  slice(start: number, end: number): string {
    const from = Math.max(0, start);
    const to = Math.min(this.#bytes.length, end);
    if (from >= to) return '';
    return this.#whole === undefined ? this.#bytes.toString('latin1', from, to) : this.#whole.slice(from, to);
  }

  /** The whole unit as one latin1 string, made on first use and kept: for detectors of structure. */
  whole(): string {
    this.#whole ??= this.#bytes.toString('latin1');
    return this.#whole;
  }

  /** `[start, end)` decoded as UTF-8, for people. */
  decode(span: Span): string {
    return decodeUtf8(this.unit.bytes, span.start, span.end);
  }

  /** The line structure of the unit. */
  get lines(): LineIndex {
    this.#lines ??= new LineIndex(this.unit.bytes, this.unit.firstLine, this.unit.firstColumn);
    return this.#lines;
  }

  /** Span of the line around an offset without its line end, looking at most `bound` bytes each way. */
  lineAround(offset: number, bound = 4096): Span {
    const bytes = this.unit.bytes;
    const lowest = Math.max(0, offset - bound);
    const highest = Math.min(bytes.length, offset + bound);
    let start = Math.min(offset, bytes.length);
    while (start > lowest && bytes[start - 1] !== 0x0a && bytes[start - 1] !== 0x0d) start--;
    let end = Math.min(offset, bytes.length);
    while (end < highest && bytes[end] !== 0x0a && bytes[end] !== 0x0d) end++;
    return { start, end };
  }
}
