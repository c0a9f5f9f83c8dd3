/**
 * Numbers for all objects of a store, and for those that it names and does not have: the graph of a history is made of
 * these and never of ids.
 *
 * Objects of the store have the numbers below `size`, by their place in an index; what is missing gets the next ones when
 * it is first named. An object that lies in several packs has one number; its other places are *copies*.
 */

import { idText, sameId } from '../git/packs/id-format.ts';
import type { IndexTables } from '../git/packs/index-tables.ts';
import { IdTable, UNKNOWN } from './id-table.ts';

export { UNKNOWN } from './id-table.ts';

/** The numbers of one store. */
export class ObjectNumbers {
  readonly idBytes: number;
  readonly #table = new IdTable();
  readonly #lists: { readonly base: number; readonly tables: IndexTables }[] = [];
  readonly #missing: MissingIds;
  /** By place, where some object has several; undefined: every place is its own number. */
  #numbers: Int32Array | undefined;

  constructor(idBytes: number) {
    this.idBytes = idBytes;
    this.#missing = new MissingIds(idBytes);
  }

  /** The lists of ids, with the number of the first of each. */
  get lists(): readonly { readonly base: number; readonly names: Uint8Array }[] {
    return this.#lists.map(({ base, tables }) => ({ base, names: tables.names }));
  }

  /** How many places of objects there are, copies included. */
  get size(): number {
    return this.#table.size;
  }

  /** How many objects were named that the store does not have: their numbers follow those below `size`. */
  get missingCount(): number {
    return this.#missing.count;
  }

  /** Adds the ids of an index, before anything is looked for. The place at position p is what is returned, plus p. */
  add(tables: IndexTables): number {
    const base = this.#table.add(tables);
    this.#lists.push({ base, tables });
    return base;
  }

  /** To be called when all indexes are added: finds the copies. */
  seal(): void {
    const { idBytes, size } = this;
    const hasCopies = this.#lists.length > 1 || this.#lists.some(({ tables }) => hasTwice(tables));
    if (!hasCopies) return;
    const numbers = new Int32Array(size);
    for (const { base, tables } of this.#lists)
      for (let position = 0; position < tables.objectCount; position++)
        numbers[base + position] = this.#table.find(tables.names, position * idBytes);
    this.#numbers = numbers;
  }

  /** The number of the object at a place: that of its first copy. */
  numberOf(place: number): number {
    return this.#numbers === undefined ? place : this.#numbers[place]!;
  }

  /** The number of an id of the store, or `UNKNOWN`. */
  find(bytes: Uint8Array, at: number): number {
    return this.#table.find(bytes, at);
  }

  /** The number of an id, which becomes one of the missing when the store does not have it. */
  require(bytes: Uint8Array, at: number): number {
    const number = this.#table.find(bytes, at);
    return number === UNKNOWN ? this.size + this.#missing.add(bytes, at) : number;
  }

  /** The number of an id that the store has, or that was named, or `UNKNOWN`. */
  findNamed(bytes: Uint8Array, at: number): number {
    const number = this.#table.find(bytes, at);
    if (number !== UNKNOWN) return number;
    const missing = this.#missing.find(bytes, at);
    return missing === UNKNOWN ? UNKNOWN : this.size + missing;
  }

  /** The id of a number. */
  idOf(number: number): string {
    if (number >= this.size) return this.#missing.idOf(number - this.size);
    const { base, tables } = this.#listOf(number);
    return idText(tables.names, (number - base) * this.idBytes, this.idBytes);
  }

  #listOf(place: number): { readonly base: number; readonly tables: IndexTables } {
    let at = this.#lists.length - 1;
    while (this.#lists[at]!.base > place) at--;
    return this.#lists[at]!;
  }
}

/** Whether an index has an id more than once: then side by side. */
function hasTwice({ names, objectCount, idBytes }: IndexTables): boolean {
  for (let at = idBytes; at < objectCount * idBytes; at += idBytes)
    if (sameId(names, at - idBytes, names, at, idBytes)) return true;
  return false;
}

/** Ids that no index has, in the order in which they were named. A partial clone may have millions. */
class MissingIds {
  readonly #idBytes: number;
  #names: Uint8Array;
  /** Open addressing: one more than the number, 0 for a free slot. */
  #slots = new Int32Array(64);
  count = 0;

  constructor(idBytes: number) {
    this.#idBytes = idBytes;
    this.#names = new Uint8Array(32 * idBytes);
  }

  add(bytes: Uint8Array, at: number): number {
    let slot = this.#slotOf(bytes, at);
    const known = this.#slots[slot]!;
    if (known !== 0) return known - 1;
    const number = this.count++;
    if (number * 2 >= this.#slots.length) {
      this.#grow(number);
      slot = this.#slotOf(bytes, at);
    }
    this.#slots[slot] = number + 1;
    if ((number + 1) * this.#idBytes > this.#names.length) {
      const larger = new Uint8Array(this.#names.length * 2);
      larger.set(this.#names);
      this.#names = larger;
    }
    for (let index = 0; index < this.#idBytes; index++)
      this.#names[number * this.#idBytes + index] = bytes[at + index]!;
    return number;
  }

  find(bytes: Uint8Array, at: number): number {
    const known = this.#slots[this.#slotOf(bytes, at)]!;
    return known === 0 ? UNKNOWN : known - 1;
  }

  idOf(number: number): string {
    return idText(this.#names, number * this.#idBytes, this.#idBytes);
  }

  /** The slot of an id, or the free one where it would go. */
  #slotOf(bytes: Uint8Array, at: number): number {
    const mask = this.#slots.length - 1;
    // ids are hashes; the first bytes are crowded where somebody wants them to be, and then this is slow, not wrong
    let slot =
      ((bytes[at + 4]! << 24) | (bytes[at + 5]! << 16) | (bytes[at + 6]! << 8) | bytes[at + 7]!) & mask;
    for (;;) {
      const known = this.#slots[slot]!;
      if (known === 0 || this.#isAt(known - 1, bytes, at)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #isAt(number: number, bytes: Uint8Array, at: number): boolean {
    const from = number * this.#idBytes;
    for (let index = 0; index < this.#idBytes; index++)
      if (this.#names[from + index] !== bytes[at + index]) return false;
    return true;
  }

  #grow(count: number): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let number = 0; number < count; number++)
      this.#slots[this.#slotOf(this.#names, number * this.#idBytes)] = number + 1;
  }
}
