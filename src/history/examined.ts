/**
 * What a search has looked at: the ids of the blobs, commits and tags whose content went by, with their sizes.
 *
 * Promise: an object is in here only when it was rebuilt whole and looked at by every rule, in this run. For counting what
 * a history reaches, and for receipts that spare a later scan the same work.
 */

import { compareIds, idFromText } from '../git/packs/id-format.ts';
import type { IndexTables } from '../git/packs/index-tables.ts';

/** Ids in ascending order, and for each its size plus one; 0 when it was not looked at. */
export interface ExaminedPart {
  readonly names: Uint8Array;
  readonly sizes: Uint32Array;
}

/** The objects of all packs, and the loose ones. */
export class ExaminedObjects {
  readonly #parts: readonly ExaminedPart[];
  readonly #idBytes: number;

  constructor(parts: readonly ExaminedPart[], idBytes: number) {
    this.#parts = parts;
    this.#idBytes = idBytes;
  }

  /** Bytes of an id. */
  get idBytes(): number {
    return this.#idBytes;
  }

  /** The parts, one for each pack and one for the loose objects; an object may be in several. */
  get parts(): readonly ExaminedPart[] {
    return this.#parts;
  }

  /** The size of an object in bytes; undefined when it was not looked at. */
  sizeOf(oid: string): number | undefined {
    const id = idFromText(oid);
    for (const part of this.#parts) {
      const size = sizeIn(part, id, this.#idBytes);
      if (size !== undefined) return size;
    }
    return undefined;
  }
}

/** The size that a part has for an id; undefined when it is not in it. */
export function sizeIn({ names, sizes }: ExaminedPart, id: Uint8Array, idBytes: number): number | undefined {
  let low = 0;
  let high = sizes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const order = compareIds(names, middle * idBytes, id, 0, idBytes);
    if (order === 0) return sizes[middle] === 0 ? undefined : sizes[middle]! - 1;
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return undefined;
}

/** The part of a pack: `measured` is by entry, sizes plus one. */
export function partOfPack(
  { names, objectCount }: IndexTables,
  positions: Uint32Array,
  measured: Uint32Array,
  isWanted: (entry: number) => boolean,
): ExaminedPart {
  const sizes = new Uint32Array(objectCount);
  for (let entry = 0; entry < measured.length; entry++)
    if (isWanted(entry)) sizes[positions[entry]!] = measured[entry]!;
  return { names, sizes };
}

/** The part of loose objects. */
export function partOfLoose(ids: readonly string[], measured: Uint32Array, idBytes: number): ExaminedPart {
  const order = ids.map((_, number) => number).sort((a, b) => (ids[a]! < ids[b]! ? -1 : 1));
  const names = new Uint8Array(ids.length * idBytes);
  for (const [position, number] of order.entries()) names.set(idFromText(ids[number]!), position * idBytes);
  return { names, sizes: Uint32Array.from(order, (number) => measured[number]!) };
}
