/**
 * What decoding yields: text or bytes that stood encoded in a stretch of a unit, with the way back to where they stood.
 *
 * Promise: for every span of the decoded bytes `originOf` gives a span of the encoded ones that holds all of it, exact
 * where each encoded character stands for certain bytes (base64, hex, escapes), the whole stretch where it does not
 * (compression). What a decoder gives depends on the encoded stretch alone and never on what was asked for before, so
 * that a look at a part of an object that touches the stretch finds what a look at all of it would (DESIGN section 3, 6).
 */

import type { ContentClass, Span } from '../unit.ts';

/** Decoded bytes, with the way back. */
export interface DecodedPiece {
  readonly bytes: Uint8Array;
  readonly contentClass: ContentClass;
  /** The encoded stretch in the bytes that were decoded. */
  readonly span: Span;
  /** How the bytes at a place of the piece were encoded, for the reader: `base64`, `base64 of gzip`, `escape sequences`. */
  describe(offset: number): string;
  /** The encoded bytes of a span of the piece. */
  originOf(span: Span): Span;
  /** Whether a span of the piece holds or adjoins anything that was encoded: else it stands in the open just so. */
  touches(span: Span): boolean;
}

/** How far decoding goes. */
export interface DecodeLimits {
  /** How often what was decoded is decoded again; 0: nothing is decoded. */
  readonly maxDepth: number;
  /** Bytes that come out of all decoding of one unit. */
  readonly maxBytes: number;
  /** Milliseconds for all decoding of one unit, scanning it included. */
  readonly maxMs: number;
}

/**
 * Depth: deeper nesting has not been met outside puzzles. Bytes: twice the largest unit, so that only what grows when it
 * is decompressed comes to the bound. Time: some hundred times what the largest unit takes.
 */
export const DECODE_LIMITS: DecodeLimits = { maxDepth: 5, maxBytes: 128 * 1024 * 1024, maxMs: 30_000 };

/** What is left of the limits for one unit. */
export class DecodeBudget {
  readonly limits: DecodeLimits;
  readonly #clock: () => number;
  readonly #endMs: number;
  #bytesLeft: number;
  /** Which bound was reached, if one was: what was not decoded then may hold something. */
  reached: 'decode-limit' | 'time-limit' | undefined;

  /** `clock` gives milliseconds from any start. */
  constructor(limits: DecodeLimits, clock: () => number) {
    this.limits = limits;
    this.#clock = clock;
    this.#endMs = clock() + limits.maxMs;
    this.#bytesLeft = limits.maxBytes;
  }

  /** How many bytes may still come out. */
  get bytesLeft(): number {
    return this.#bytesLeft;
  }

  /** Takes bytes off; false, and the bound is noted, when there are not so many or the time is up. */
  take(count: number): boolean {
    if (count > this.#bytesLeft) this.reached ??= 'decode-limit';
    else if (this.#clock() > this.#endMs) this.reached ??= 'time-limit';
    else {
      this.#bytesLeft -= count;
      return true;
    }
    return false;
  }

  /** Notes that something was left because of a bound. */
  refuse(): void {
    this.reached ??= 'decode-limit';
  }
}
