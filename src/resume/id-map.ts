/**
 * A map from object ids to sizes in little memory: ids as bytes, about 36 bytes an object. For the objects that a receipt
 * covers, and for those that a part of a scan wants.
 *
 * Ids are hashes already: their first four bytes say where to look. Whoever makes ids that begin alike only makes the
 * search longer; whole ids are compared.
 */

import { compareIds } from '../git/packs/id-format.ts';

const FREE = 0;
/** Sizes are kept as their successor in 32 bits; larger ones as this. No object so large is covered. */
export const MAX_SIZE = 0xffff_fffe;

/** Ids with a size each. */
export class IdMap {
  readonly idBytes: number;
  #names: Uint8Array;
  #sizes: Uint32Array;
  /** Numbers of entries plus one, by hash. */
  #slots: Uint32Array;
  #count = 0;

  constructor(idBytes: number, expected = 1024) {
    this.idBytes = idBytes;
    this.#names = new Uint8Array(expected * idBytes);
    this.#sizes = new Uint32Array(expected);
    this.#slots = new Uint32Array(slotsFor(expected));
  }

  /** How many ids there are. */
  get count(): number {
    return this.#count;
  }

  /** The ids in the order in which they were added, one behind the other: a view. */
  get names(): Uint8Array {
    return this.#names.subarray(0, this.#count * this.idBytes);
  }

  /** Their sizes: a view. */
  get sizes(): Uint32Array {
    return this.#sizes.subarray(0, this.#count);
  }

  /** Adds an id; one that is there keeps its size. */
  add(bytes: Uint8Array, at: number, sizeBytes: number): void {
    if (this.#count === this.#sizes.length) this.#grow();
    const slot = this.#slotOf(bytes, at);
    if (this.#slots[slot] !== FREE) return;
    this.#names.set(bytes.subarray(at, at + this.idBytes), this.#count * this.idBytes);
    this.#sizes[this.#count] = Math.min(sizeBytes, MAX_SIZE);
    this.#slots[slot] = ++this.#count;
  }

  /** Whether an id is there. */
  has(bytes: Uint8Array, at: number): boolean {
    return this.#slots[this.#slotOf(bytes, at)] !== FREE;
  }

  /** The size of an object in bytes; undefined when it is not there. */
  sizeOf(oid: string): number | undefined {
    if (oid.length !== this.idBytes * 2) return undefined;
    const entry = this.#slots[this.#slotOf(Buffer.from(oid, 'hex'), 0)] ?? FREE;
    return entry === FREE ? undefined : this.#sizes[entry - 1];
  }

  /** The slot that holds an id, or the free one where it belongs. */
  #slotOf(bytes: Uint8Array, at: number): number {
    const mask = this.#slots.length - 1;
    const view = (bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!;
    for (let slot = (view >>> 0) & mask; ; slot = (slot + 1) & mask) {
      const entry = this.#slots[slot]!;
      if (entry === FREE) return slot;
      if (compareIds(this.#names, (entry - 1) * this.idBytes, bytes, at, this.idBytes) === 0) return slot;
    }
  }

  #grow(): void {
    const room = this.#sizes.length * 2 + 16;
    const names = new Uint8Array(room * this.idBytes);
    names.set(this.#names);
    const sizes = new Uint32Array(room);
    sizes.set(this.#sizes);
    this.#names = names;
    this.#sizes = sizes;
    this.#slots = new Uint32Array(slotsFor(room));
    for (let entry = 0; entry < this.#count; entry++)
      this.#slots[this.#slotOf(names, entry * this.idBytes)] = entry + 1;
  }
}

/** At most half of the slots are taken. */
function slotsFor(count: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(8, count * 2)));
}
