/**
 * Numbers for all objects of a store, and the number of an id in well under a tenth of a microsecond: a table over the
 * first bits of the ids, at most twenty, leads to one or two names that can be it.
 *
 * An object that lies in several packs has the number of one of them, always the same.
 */

import type { IndexTables } from '../git/packs/index-tables.ts';

/** No object has this id. */
export const UNKNOWN = -1;

const PREFIX_BITS = 20;

/** The ids of some ascending list, found through their first bits. */
class NameList {
  readonly base: number;
  readonly tables: IndexTables;
  readonly #starts: Uint32Array;
  /** How many of the prefix's bits are not looked at: a store may have many small packs, and each has a table. */
  readonly #shift: number;

  constructor(tables: IndexTables, base: number) {
    this.tables = tables;
    this.base = base;
    const { names, objectCount, idBytes } = tables;
    const bits = Math.min(PREFIX_BITS, 33 - Math.clz32(objectCount));
    this.#shift = PREFIX_BITS - bits;
    this.#starts = new Uint32Array((1 << bits) + 1);
    for (let position = 0; position < objectCount; position++)
      this.#starts[(prefixOf(names, position * idBytes) >> this.#shift) + 1]!++;
    for (let prefix = 0; prefix < 1 << bits; prefix++) this.#starts[prefix + 1]! += this.#starts[prefix]!;
  }

  find(prefix: number, bytes: Uint8Array, at: number): number {
    const { names, idBytes } = this.tables;
    const own = prefix >> this.#shift;
    const end = this.#starts[own + 1]!;
    for (let position = this.#starts[own]!; position < end; position++) {
      let index = 0;
      const from = position * idBytes;
      while (index < idBytes && names[from + index] === bytes[at + index]) index++;
      if (index === idBytes) return this.base + position;
    }
    return UNKNOWN;
  }
}

/** Numbers by id. */
export class IdTable {
  readonly #lists: NameList[] = [];
  /** One more than the greatest number. */
  size = 0;

  /** Adds the ids of an index; the number of the one at position p is what is returned, plus p. */
  add(tables: IndexTables): number {
    const base = this.size;
    this.#lists.push(new NameList(tables, base));
    this.size += tables.objectCount;
    return base;
  }

  /** The number of the id at a place, or `UNKNOWN`. */
  find(bytes: Uint8Array, at: number): number {
    const prefix = prefixOf(bytes, at);
    for (const list of this.#lists) {
      const number = list.find(prefix, bytes, at);
      if (number !== UNKNOWN) return number;
    }
    return UNKNOWN;
  }
}

function prefixOf(bytes: Uint8Array, at: number): number {
  return (bytes[at]! << 12) | (bytes[at + 1]! << 4) | (bytes[at + 2]! >> 4);
}

/** Ids as the ascending table that an index would have; they must ascend. */
export function tablesOf(ids: readonly string[], idBytes: number): IndexTables {
  const names = new Uint8Array(ids.length * idBytes);
  for (const [position, id] of ids.entries()) names.set(Buffer.from(id, 'hex'), position * idBytes);
  return { objectCount: ids.length, idBytes, names, offsets: new Float64Array(0) };
}
