/**
 * Keeps objects that were rebuilt last, in the kernel's memory, for whoever reads single objects: versions of a file and
 * its folders hang on the same chains, so most of a chain is often there already.
 *
 * Replacement is by a clock, as among chunks. Promises: bounded in bytes and in number; an object that is kept is the one
 * that was stored at that offset of that pack. Measured on the 981 objects of 50 commits of git/git: 115 ms of CPU in place
 * of 183 from a cold start, 45 in place of 106 once warm.
 */

import type { ObjectType } from '../objects.ts';
import type { CachedPack } from './entry-reader.ts';
import type { ObjectArena } from './object-arena.ts';

/** An object that is kept. The address holds until something else is kept. */
export interface KeptObject {
  readonly type: ObjectType;
  readonly address: number;
  readonly sizeBytes: number;
}

interface Slot extends KeptObject {
  readonly pack: CachedPack;
  readonly offset: number;
  isUsed: boolean;
}

/** More are not kept, so that finding room among them stays quick. */
const MAX_OBJECTS = 1024;

/** The objects that were rebuilt last. */
export class BaseCache {
  readonly #arena: ObjectArena;
  readonly #maxBytes: number;
  readonly #byPack = new Map<CachedPack, Map<number, Slot>>();
  readonly #slots = new Array<Slot | undefined>(MAX_OBJECTS).fill(undefined);
  #hand = 0;
  #bytes = 0;

  constructor(arena: ObjectArena, maxBytes: number) {
    this.#arena = arena;
    this.#maxBytes = maxBytes;
  }

  /** Whether nothing is kept. */
  get isEmpty(): boolean {
    return this.#bytes === 0;
  }

  /** The object stored at an offset, if it is kept. */
  get(pack: CachedPack, offset: number): KeptObject | undefined {
    const slot = this.#byPack.get(pack)?.get(offset);
    if (slot !== undefined) slot.isUsed = true;
    return slot;
  }

  /**
   * Keeps an object and takes over its place. False when it is too large to keep: then the place stays the caller's.
   * Others may go; the object that was kept or got last may be among them.
   */
  put(pack: CachedPack, offset: number, type: ObjectType, address: number, sizeBytes: number): boolean {
    const cost = sizeBytes + OVERHEAD_BYTES;
    // one object must not drive out all others
    if (cost > this.#maxBytes / 4) return false;
    const offsets = this.#byPack.get(pack) ?? new Map<number, Slot>();
    this.#byPack.set(pack, offsets);
    const known = offsets.get(offset);
    if (known !== undefined) this.#drop(this.#slots.indexOf(known));
    let free = this.#advance();
    while (this.#bytes + cost > this.#maxBytes) free = this.#advance();
    const slot: Slot = { pack, offset, type, address, sizeBytes, isUsed: false };
    this.#slots[free] = slot;
    offsets.set(offset, slot);
    this.#bytes += cost;
    return true;
  }

  /** Forgets all objects of a pack, or of all packs, and gives back their places. */
  clear(pack?: CachedPack): void {
    for (const [index, slot] of this.#slots.entries())
      if (slot !== undefined && (pack === undefined || slot.pack === pack)) this.#drop(index);
    if (pack === undefined) this.#byPack.clear();
    else this.#byPack.delete(pack);
  }

  /** Goes on to the next slot that was not used since the hand passed it last, and empties it. */
  #advance(): number {
    for (;;) {
      const index = this.#hand;
      this.#hand = index + 1 === MAX_OBJECTS ? 0 : index + 1;
      const slot = this.#slots[index];
      if (slot?.isUsed === true) {
        slot.isUsed = false;
        continue;
      }
      this.#drop(index);
      return index;
    }
  }

  #drop(index: number): void {
    const slot = this.#slots[index];
    if (slot === undefined) return;
    this.#slots[index] = undefined;
    this.#byPack.get(slot.pack)?.delete(slot.offset);
    this.#arena.release(slot.address);
    this.#bytes -= slot.sizeBytes + OVERHEAD_BYTES;
  }
}

/** What a place costs beside its bytes: the kernel's slop and the rounding. */
const OVERHEAD_BYTES = 336;
