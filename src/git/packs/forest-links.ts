/**
 * Joins the entries of a pack to a forest: bases of REF deltas, lists of children, types, and the order in which a walk
 * needs the fewest objects in memory. See `delta-forest.ts` for what comes out.
 */

import {
  allocateForest,
  type DeltaForest,
  EntryFinder,
  EXTERNAL,
  type ExternalBases,
  type LinkedForest,
  NONE,
  readEntries,
} from './delta-forest.ts';
import type { CachedPack, EntryReader } from './entry-reader.ts';
import { compareIds, idBytesOf } from './id-format.ts';
import {
  type ArrayOptions,
  allocateBytes,
  type IndexTables,
  orderByOffset,
  readIndexTables,
} from './index-tables.ts';
import type { Pack } from './pack.ts';
import { PackError } from './pack-error.ts';
import { PACK_HEAD_BYTES, TAG } from './pack-file.ts';
import { readUint32 } from './pack-index.ts';

/** A head of a byte, and zlib's stream of nothing. */
const LEAST_ENTRY_BYTES = 1 + 8;

/** A forest with the ids of its objects. */
export interface PackForest {
  readonly forest: LinkedForest;
  readonly tables: IndexTables;
}

/** Forests that were made before, by `packKey`. */
export type PackForests = ReadonlyMap<string, PackForest>;

/** What tells one pack from another: its name, which is that of its objects, its size and its checksum. */
export function packKey(pack: Pack): string {
  const { source, checksum } = pack.file();
  return `${pack.name} ${source.sizeBytes} ${Buffer.from(checksum).toString('hex')}`;
}

/** The arrays of a pack, before the heads of its entries are read. */
export interface ForestPlan {
  readonly forest: DeltaForest;
  readonly tables: IndexTables;
}

/**
 * Reads the index of a pack whole and lays out the arrays. Then `readEntries`, in as many shares as wanted, and
 * `linkForest`.
 * @throws PackError when index or pack cannot be used: the caller then asks git for the objects of this pack.
 */
export function planForest(pack: Pack, options: ArrayOptions = {}): ForestPlan {
  const file = pack.file();
  if (pack.index === undefined) throw new PackError('unsupported', pack.name, 'has no index of its own');
  if (pack.index.objectCount * LEAST_ENTRY_BYTES > file.entriesEnd - PACK_HEAD_BYTES)
    throw new PackError('mismatch', pack.name, `has no room for its ${pack.index.objectCount} objects`);
  const tables = readIndexTables(pack.index, options);
  const reverse = pack.openReverse();
  try {
    const range = { start: PACK_HEAD_BYTES, end: file.entriesEnd };
    const order = orderByOffset(pack.index, tables, range, reverse, options);
    return { forest: allocateForest(pack.format, order, options), tables };
  } finally {
    reverse?.close();
  }
}

/** All three steps in one thread. @throws PackError as `planForest` does. */
export function buildForest(
  pack: Pack,
  cached: CachedPack,
  reader: EntryReader,
  options: ArrayOptions = {},
): PackForest {
  const { forest, tables } = planForest(pack, options);
  const refs = readEntries(forest, reader, cached);
  return { forest: linkForest(forest, tables, [refs], options), tables };
}

/**
 * Links a forest whose entries have all been read; `shares` is what `readEntries` returned for each share.
 * Writes to the arrays of the forest; no thread may walk it before.
 */
export function linkForest(
  forest: DeltaForest,
  tables: IndexTables,
  shares: readonly ExternalBases[],
  options: ArrayOptions = {},
): LinkedForest {
  const external = resolveRefs(forest, tables, shares);
  listChildren(forest);
  const order = orderFromRoots(forest, external.entries);
  orderChildren(forest, order);
  return { ...forest, roots: listRoots(forest, options), external, damaged: listUnreached(forest, options) };
}

/** Finds the bases of REF deltas in the pack itself. Returns those that are not there. */
function resolveRefs(
  { bases, offsets, entryCount, format }: DeltaForest,
  tables: IndexTables,
  shares: readonly ExternalBases[],
): ExternalBases {
  const idBytes = idBytesOf(format);
  const outside: number[] = [];
  const outsideIds: Uint8Array[] = [];
  if (shares.every(({ entries }) => entries.length === 0))
    return { entries: new Uint32Array(0), baseIds: new Uint8Array(0) };
  const finder = new EntryFinder(offsets, entryCount);
  for (const { entries, baseIds } of shares) {
    for (const [index, entry] of entries.entries()) {
      const position = findName(tables, baseIds, index * idBytes);
      const base = position === NONE ? NONE : finder.find(tables.offsets[position]!);
      bases[entry] = base === NONE ? EXTERNAL : base;
      if (base !== NONE) continue;
      outside.push(entry);
      outsideIds.push(baseIds.subarray(index * idBytes, (index + 1) * idBytes));
    }
  }
  return { entries: Uint32Array.from(outside), baseIds: Buffer.concat(outsideIds) };
}

/** Position of an id among ascending names; `NONE` when it is not there. Guesses from the id, then halves. */
export function findName({ names, objectCount, idBytes }: IndexTables, id: Uint8Array, at: number): number {
  let low = 0;
  let high = objectCount;
  let middle = Math.floor((readUint32(id, at) / 0x1_0000_0000) * objectCount);
  while (low < high) {
    const order = compareIds(id, at, names, middle * idBytes, idBytes);
    if (order === 0) return middle;
    if (order < 0) high = middle;
    else low = middle + 1;
    middle = (low + high) >>> 1;
  }
  return NONE;
}

/** Lists of children in the order of offsets. */
function listChildren({ bases, firstChildren, nextSiblings, entryCount }: DeltaForest): void {
  for (let entry = entryCount - 1; entry >= 0; entry--) {
    const base = bases[entry]!;
    if (base < 0) continue;
    nextSiblings[entry] = firstChildren[base]!;
    firstChildren[base] = entry;
  }
}

/**
 * All entries that hang on a full object or on an external base, each behind its base. Gives them the type of their root,
 * and a need of 1, which marks them as reached.
 */
function orderFromRoots(forest: DeltaForest, external: Uint32Array): Uint32Array {
  const { types, bases, firstChildren, nextSiblings, needs, entryCount } = forest;
  const order = new Uint32Array(allocateBytes(entryCount * 4));
  let end = 0;
  for (let entry = 0; entry < entryCount; entry++) if (bases[entry] === NONE) order[end++] = entry;
  for (const entry of external) order[end++] = entry;
  for (let done = 0; done < end; done++) {
    const entry = order[done]!;
    needs[entry] = 1;
    for (let child = firstChildren[entry]!; child !== NONE; child = nextSiblings[child]!) {
      types[child] = types[entry]!;
      order[end++] = child;
    }
  }
  return order.subarray(0, end);
}

/**
 * Puts the neediest child of each entry last, and counts the need of the entry itself. While any but the last child's tree
 * is walked, the entry stays in memory beside it; once the last child is built, it goes.
 */
function orderChildren({ firstChildren, nextSiblings, needs }: DeltaForest, order: Uint32Array): void {
  for (let index = order.length - 1; index >= 0; index--) {
    const entry = order[index]!;
    let last = NONE;
    let neediest = NONE;
    let beforeNeediest = NONE;
    let most = 0;
    let second = 0;
    for (let child = firstChildren[entry]!; child !== NONE; child = nextSiblings[child]!) {
      const need = needs[child]!;
      if (need >= most) {
        second = most;
        most = need;
        neediest = child;
        beforeNeediest = last;
      } else if (need > second) {
        second = need;
      }
      last = child;
    }
    if (last === NONE) continue;
    needs[entry] = Math.max(2, most, second + 1);
    if (neediest === last) continue;
    if (beforeNeediest === NONE) firstChildren[entry] = nextSiblings[neediest]!;
    else nextSiblings[beforeNeediest] = nextSiblings[neediest]!;
    nextSiblings[last] = neediest;
    nextSiblings[neediest] = NONE;
  }
}

function listRoots({ types, bases, entryCount }: DeltaForest, options: ArrayOptions): readonly Uint32Array[] {
  const counts = new Array<number>(TAG + 1).fill(0);
  for (let entry = 0; entry < entryCount; entry++) if (bases[entry] === NONE) counts[types[entry]!]!++;
  const roots = counts.map((count) => new Uint32Array(allocateBytes(count * 4, options)));
  const filled = counts.map(() => 0);
  for (let entry = 0; entry < entryCount; entry++) {
    if (bases[entry] !== NONE) continue;
    const type = types[entry]!;
    roots[type]![filled[type]!++] = entry;
  }
  return roots;
}

function listUnreached({ needs }: DeltaForest, options: ArrayOptions): Uint32Array {
  const entries: number[] = [];
  for (const [entry, need] of needs.entries()) if (need === 0) entries.push(entry);
  const list = new Uint32Array(allocateBytes(entries.length * 4, options));
  list.set(entries);
  return list;
}
