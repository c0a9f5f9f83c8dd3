/**
 * The contract of a kernel with an arena: memory of its own in which objects are inflated, rebuilt from deltas, and
 * scanned where they lie, so that no byte of a history is copied between the engine and the kernel.
 *
 * The arena is one block of bytes, addressed by offsets from its start; what lies where is the caller's business. Behind
 * every place that `inflate` or `applyDelta` writes, `SLOP_BYTES` more may be overwritten. Guarantees: no input makes a
 * function throw, hang, or touch bytes outside these bounds, as long as the addresses given lie inside the arena (an
 * address outside is the caller's mistake: a `BugError`); its time is linear in input and output. `test/kernel/` runs the
 * same cases through every implementation.
 *
 * How a reader of packs uses it, for one delta: copy the entry's compressed bytes into the arena; `inflate` them; with
 * `readDeltaSizes` make room for the target and compare the base's size; `applyDelta`; `widenWindows`; `scanWindows`. A
 * full object is inflated and scanned whole with `scanObject`. Matches are confirmed on the object, in `arena()`.
 */

import type { Candidates, Kernel } from './contract.ts';

/** How many bytes behind a written range may be overwritten. */
export const SLOP_BYTES = 320;

/** The most windows kept for one object; with more, the whole object is one window. */
export const MAX_WINDOWS = 65_536;

/** The most lines of context that `widenWindows` takes. */
export const MAX_CONTEXT_LINES = 255;

/** The length of the key of `hash`. */
export const HASH_KEY_BYTES = 16;

/** How `inflate` ended. */
export type InflateStatus =
  /** The whole stream came out; `inflatedBytes` and `consumedBytes` hold. */
  | 'ok'
  /** The stream breaks the format. */
  | 'malformed'
  /** The stream goes on where the input ends: give more, if there is more. */
  | 'truncated'
  /** The stream gives more bytes than the room: the declared size lies, or a bomb. */
  | 'too-large'
  /** The checksum was asked for and is not that of the bytes. */
  | 'wrong-sum';

/** How `readDeltaSizes` and `applyDelta` ended. */
export type DeltaStatus =
  /** The target is there; `targetBytes` and the windows hold. */
  | 'ok'
  /** The delta breaks the format, or copies from outside its base, or gives another size than it declares. */
  | 'malformed'
  /** The target does not fit into the room, or a declared size not into 32 bits. */
  | 'too-large'
  /** The delta was made for a base of another size. */
  | 'wrong-base';

/** How windows are widened. */
export interface WindowShape {
  /** Lines before and after a changed line that are looked at, too: as many as rules span, 0 to `MAX_CONTEXT_LINES`. */
  readonly contextLines: number;
  /** The most bytes by which a window grows each way: the longest match. */
  readonly boundBytes: number;
  /** Windows with at most so many bytes between them become one: a window has its price, too. */
  readonly gapBytes: number;
}

/** A kernel with an arena. Not re-entrant; figures and windows hold until the next call that sets them. */
export interface ArenaKernel extends Kernel {
  /** How large the arena is now, in bytes. */
  readonly arenaBytes: number;
  /**
   * Makes the arena at least `bytes` large, keeping what it holds. Invalidates earlier views. Returns false when so much
   * memory is not to be had, and leaves the arena as it is.
   */
  growArena(bytes: number): boolean;
  /** A view of the whole arena, valid until it grows. */
  arena(): Uint8Array;

  /**
   * Inflates the zlib stream at `[from, fromEnd)` into `[to, toEnd)`. `checkSum` verifies the Adler-32 behind it; without,
   * a flipped bit that keeps format and length goes unnoticed.
   */
  inflate(from: number, fromEnd: number, to: number, toEnd: number, checkSum: boolean): InflateStatus;
  readonly inflatedBytes: number;
  /** Bytes of the stream with its head and checksum. */
  readonly consumedBytes: number;

  /** Reads the two sizes at the head of the delta at `[delta, deltaEnd)`: sets `baseBytes` and `targetBytes`. */
  readDeltaSizes(delta: number, deltaEnd: number): DeltaStatus;
  /**
   * Rebuilds the target at `target` from the base's bytes at `[base, base + baseSize)` and the delta; sets `targetBytes`,
   * `windowCount` and the windows: what is new in the target, see `delta.ts`. The target may take `room` bytes at most.
   * The three places must not overlap.
   */
  applyDelta(
    base: number,
    baseSize: number,
    delta: number,
    deltaEnd: number,
    target: number,
    room: number,
  ): DeltaStatus;
  readonly baseBytes: number;
  readonly targetBytes: number;

  /** How many windows there are now, ascending and apart, as offsets into the object. */
  readonly windowCount: number;
  windowStart(index: number): number;
  windowEnd(index: number): number;
  /** Puts windows in place of the present ones; pairs of start and end, ascending and apart, at most `MAX_WINDOWS`. */
  setWindows(pairs: readonly number[]): void;
  /** Widens and joins the windows of the object of `size` bytes at `object`, after which `windowBytes` is their sum. */
  widenWindows(object: number, size: number, shape: WindowShape): void;
  readonly windowBytes: number;

  /** `scan` over the bytes `[start, end)` of the object at `object`; offsets count from the object's start. */
  scanObject(object: number, start: number, end: number): Candidates;
  /** `scanObject` over each of the present windows. */
  scanWindows(object: number): Candidates;
  /** How many line feeds the bytes `[from, to)` of the arena hold. */
  countLineEnds(from: number, to: number): number;

  /** Sets the key of `hash`: `HASH_KEY_BYTES` random bytes, fresh for each run, the same for all its threads. */
  setHashKey(key: Uint8Array): void;
  /**
   * Hashes a tag of 32 bits and the bytes `[from, to)` under the key (SipHash-1-3): sets `hashLow` and `hashHigh`. For a
   * `SeenSet` of lines that need no second look. Without the key nobody can prepare two texts with one hash.
   */
  hash(tag: number, from: number, to: number): void;
  readonly hashLow: number;
  readonly hashHigh: number;
}
