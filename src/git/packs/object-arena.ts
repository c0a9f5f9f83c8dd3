/**
 * Gives out places in the kernel's memory: for the chunk cache, for objects while they are rebuilt, for deltas.
 *
 * At any time few places are taken (a delta forest needs about as many objects as the logarithm of its size), so a sorted
 * list of them and the first gap that is wide enough do: nothing is lost to size classes, and low addresses, which the
 * processor's caches know, are used again first. Each place has the slop behind it that the kernel may overwrite.
 * Promise: never takes more of the kernel's memory than it was allowed to; then `allocate` says so and nothing has changed.
 */

import { BugError } from '../../base/errors.ts';
import { type ArenaKernel, SLOP_BYTES } from '../../kernel/arena-contract.ts';

/** What `allocate` gives when there is no room. */
export const NO_ROOM = -1;

/** Memory grows by this share at least, so that a slowly growing need does not grow it each time. */
const GROWTH = 1.25;
const LEAST_GROWTH_BYTES = 1024 * 1024;
const ALIGNMENT = 16;

/** The places in one kernel's memory. */
export class ObjectArena {
  readonly kernel: ArenaKernel;
  readonly maxBytes: number;
  /** All of the memory; replaced whenever it grows, so never to be kept. */
  view: Uint8Array;
  /** Starts and ends of the places that are taken, ascending. */
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  /** The kernel's whole arena belongs to this object from now on; it may grow to `maxBytes`. */
  constructor(kernel: ArenaKernel, maxBytes: number) {
    this.kernel = kernel;
    this.maxBytes = maxBytes;
    this.view = kernel.arena();
  }

  /** How many places are taken. */
  get liveCount(): number {
    return this.#starts.length;
  }

  /** Where `sizeBytes` bytes may be written, and the kernel's slop behind them; `NO_ROOM` when there is no such place. */
  allocate(sizeBytes: number): number {
    const starts = this.#starts;
    const ends = this.#ends;
    const need = (sizeBytes + SLOP_BYTES + ALIGNMENT - 1) & -ALIGNMENT;
    // beyond 2 GiB the mask above is no longer right, and no kernel has that much to give
    if (sizeBytes > 0x7000_0000 || need < 0) return NO_ROOM;
    let start = 0;
    let index = 0;
    while (index < starts.length && starts[index]! - start < need) start = ends[index++]!;
    const end = start + need;
    if (end > this.kernel.arenaBytes && !this.#grow(end)) return NO_ROOM;
    // by hand: `splice` makes an array each time, and this happens twice an object
    for (let at = starts.length; at > index; at--) {
      starts[at] = starts[at - 1]!;
      ends[at] = ends[at - 1]!;
    }
    starts[index] = start;
    ends[index] = end;
    return start;
  }

  /** Gives back a place that `allocate` gave. Its bytes stay as they are until someone else gets the place. */
  release(start: number): void {
    const starts = this.#starts;
    const ends = this.#ends;
    const index = starts.lastIndexOf(start);
    if (index < 0) throw new BugError(`no place in the arena starts at ${start}`);
    const last = starts.length - 1;
    for (let at = index; at < last; at++) {
      starts[at] = starts[at + 1]!;
      ends[at] = ends[at + 1]!;
    }
    starts.length = last;
    ends.length = last;
  }

  #grow(bytes: number): boolean {
    if (bytes > this.maxBytes) return false;
    const wanted = Math.max(bytes, this.kernel.arenaBytes * GROWTH, LEAST_GROWTH_BYTES);
    const grown =
      this.kernel.growArena(Math.min(this.maxBytes, Math.ceil(wanted))) || this.kernel.growArena(bytes);
    this.view = this.kernel.arena();
    return grown;
  }
}
