/**
 * All of an index at once: every id and every offset, and the objects in the order in which the pack stores them.
 *
 * Reading it whole is the moment to check it whole: its checksum, that its names are in order and agree with the fan-out, that
 * no two objects share an offset, and that every offset lies inside the pack. The order comes from the reverse index
 * (`.rev`) when there is one; it is believed only if the offsets it leads through ascend, which makes it a permutation
 * without a further check. Otherwise the offsets are sorted by their digits.
 * Format: gitformat-pack(5), "pack-*.idx files", "pack-*.rev files".
 */

import type { ByteSource } from './byte-source.ts';
import { compareIds, hashOf, sameId } from './id-format.ts';
import { PackError } from './pack-error.ts';
import { type PackIndex, readUint32, readUint64 } from './pack-index.ts';

/** All ids and offsets of an index, by position in the index. */
export interface IndexTables {
  readonly objectCount: number;
  readonly idBytes: number;
  /** The ids, one behind the other, ascending. A careless writer's pack may have an object twice. */
  readonly names: Uint8Array;
  readonly offsets: Float64Array;
}

/** The objects of a pack in the order of their offsets. */
export interface OffsetOrder {
  /** Positions in the index. */
  readonly positions: Uint32Array;
  /** Offsets, ascending; behind the last the offset at which the entries end. */
  readonly offsets: Float64Array;
  /** Whether the reverse index gave the order. */
  readonly fromReverse: boolean;
}

/** How to make arrays. */
export interface ArrayOptions {
  /** Over shared memory, so that worker threads see the same array. Default: not. */
  readonly shared?: boolean;
}

/**
 * The block of memory behind an array. @throws PackError `too-large` when there is not as much.
 */
export function allocateBytes(bytes: number, { shared = false }: ArrayOptions = {}): ArrayBufferLike {
  try {
    return shared ? new SharedArrayBuffer(bytes) : new ArrayBuffer(bytes);
  } catch (error) {
    // the engine's own RangeError
    throw new PackError('too-large', 'index', `no room for ${bytes} bytes`, error);
  }
}

/** Larger packs are left to git: the arrays alone would take 4 GB. The largest known have about a quarter of this. */
const MAX_OBJECTS = 64 * 1024 * 1024;

/** How much of an index is read at once. */
const PIECE_BYTES = 1024 * 1024;

/**
 * Reads an index whole. @throws PackError `malformed` when a check fails, `too-large`, and what reading throws.
 */
export function readIndexTables(index: PackIndex, options: ArrayOptions = {}): IndexTables {
  const { objectCount, idBytes, source } = index;
  if (objectCount > MAX_OBJECTS)
    throw new PackError('too-large', source.name, `counts ${objectCount} objects`);
  const names = new Uint8Array(allocateBytes(objectCount * idBytes, options));
  const offsets = new Float64Array(allocateBytes(objectCount * 8, options));
  checkSum(index);
  readNames(index, names);
  readOffsets(index, offsets);
  checkNames(names, index.fan, idBytes, source.name);
  return { objectCount, idBytes, names, offsets };
}

/** The index ends with the hash of all before it. @throws PackError `malformed` when it is another. */
function checkSum({ source, format, idBytes }: PackIndex): void {
  const hash = hashOf(format);
  const piece = new Uint8Array(Math.min(PIECE_BYTES, source.sizeBytes));
  const end = source.sizeBytes - idBytes;
  for (let at = 0; at < end; at += piece.length) {
    const length = Math.min(piece.length, end - at);
    source.read(at, piece, 0, length);
    hash.update(piece.subarray(0, length));
  }
  const sum = new Uint8Array(idBytes);
  source.read(end, sum, 0, idBytes);
  if (!sameId(sum, 0, hash.digest(), 0, idBytes))
    throw new PackError('malformed', source.name, 'its checksum is not that of its bytes');
}

/** Calls back with the rows of a table, some at a time: the bytes, the number of the first row, and how many there are. */
function readRows(
  source: ByteSource,
  table: { readonly at: number; readonly stride: number; readonly rowBytes: number; readonly count: number },
  take: (bytes: Uint8Array, first: number, count: number) => void,
): void {
  const { at, stride, rowBytes, count } = table;
  const rows = Math.min(count, Math.floor(PIECE_BYTES / stride));
  const piece = new Uint8Array(rows * stride);
  for (let first = 0; first < count; first += rows) {
    const now = Math.min(rows, count - first);
    source.read(at + first * stride, piece, 0, (now - 1) * stride + rowBytes);
    take(piece, first, now);
  }
}

function readNames({ source, layout, objectCount, idBytes }: PackIndex, names: Uint8Array): void {
  if (layout.nameStride === idBytes) {
    source.read(layout.namesAt, names, 0, names.length);
    return;
  }
  const table = { at: layout.namesAt, stride: layout.nameStride, rowBytes: idBytes, count: objectCount };
  readRows(source, table, (bytes, first, count) => {
    for (let row = 0; row < count; row++) {
      const from = row * layout.nameStride;
      names.set(bytes.subarray(from, from + idBytes), (first + row) * idBytes);
    }
  });
}

function readOffsets({ source, layout, objectCount }: PackIndex, offsets: Float64Array): void {
  const large = new Uint8Array(allocateBytes(layout.largeCount * 8));
  source.read(layout.largeAt, large, 0, large.length);
  const stride = layout.offsetStride;
  readRows(
    source,
    { at: layout.offsetsAt, stride, rowBytes: 4, count: objectCount },
    (bytes, first, count) => {
      for (let row = 0; row < count; row++) {
        const offset = readUint32(bytes, row * stride);
        const isLarge = layout.version === 2 && offset >= 0x8000_0000;
        if (isLarge && offset - 0x8000_0000 >= layout.largeCount)
          throw new PackError('malformed', source.name, 'names a 64-bit offset that it does not have');
        offsets[first + row] = isLarge ? readUint64(large, (offset - 0x8000_0000) * 8, source.name) : offset;
      }
    },
  );
}

function checkNames(names: Uint8Array, fan: Uint32Array, idBytes: number, file: string): void {
  for (let first = 0; first < 256; first++) {
    const end = fan[first + 1]!;
    for (let position = fan[first]!; position < end; position++) {
      const at = position * idBytes;
      if (names[at] !== first) throw new PackError('malformed', file, 'its fan-out and its names disagree');
      if (position > 0 && compareIds(names, at - idBytes, names, at, idBytes) > 0)
        throw new PackError('malformed', file, 'its names are not in order');
    }
  }
}

/** The bytes of a pack in which entries can lie. */
export interface EntryRange {
  /** Where the first entry starts: behind the head. */
  readonly start: number;
  /** Where the checksum starts. */
  readonly end: number;
}

/**
 * The objects in the order of the pack. `reverse` is the pack's `.rev` file, when there is one.
 * @throws PackError `mismatch` when an offset lies outside `range`, or two objects share one.
 */
export function orderByOffset(
  index: PackIndex,
  tables: IndexTables,
  range: EntryRange,
  reverse: ByteSource | undefined,
  options: ArrayOptions = {},
): OffsetOrder {
  const count = tables.objectCount;
  const positions = new Uint32Array(allocateBytes(count * 4, options));
  const offsets = new Float64Array(allocateBytes((count + 1) * 8, options));
  const fromReverse = reverse !== undefined && readReverse(index, tables, reverse, positions);
  if (!fromReverse) sortByOffset(tables.offsets, positions);
  let last = range.start - 1;
  for (let entry = 0; entry < count; entry++) {
    const offset = tables.offsets[positions[entry]!]!;
    if (offset <= last || offset >= range.end)
      throw new PackError(
        'mismatch',
        index.source.name,
        `offset ${offset} is not one of an entry of its pack`,
      );
    offsets[entry] = offset;
    last = offset;
  }
  offsets[count] = range.end;
  return { positions, offsets, fromReverse };
}

const REVERSE_MAGIC = 0x52494458;
const REVERSE_HEAD_BYTES = 12;

/** Fills `positions` from a reverse index; false when it is not this pack's, or not in order. */
function readReverse(
  { format, idBytes, objectCount, packChecksum }: PackIndex,
  { offsets }: IndexTables,
  reverse: ByteSource,
  positions: Uint32Array,
): boolean {
  if (reverse.sizeBytes !== REVERSE_HEAD_BYTES + 4 * objectCount + 2 * idBytes) return false;
  const head = new Uint8Array(REVERSE_HEAD_BYTES);
  const sum = new Uint8Array(idBytes);
  try {
    reverse.read(0, head, 0, head.length);
    reverse.read(REVERSE_HEAD_BYTES + 4 * objectCount, sum, 0, idBytes);
    if (readUint32(head, 0) !== REVERSE_MAGIC || readUint32(head, 4) !== 1) return false;
    if (readUint32(head, 8) !== (format === 'sha256' ? 2 : 1)) return false;
    if (!sameId(sum, 0, packChecksum, 0, idBytes)) return false;
    const table = { at: REVERSE_HEAD_BYTES, stride: 4, rowBytes: 4, count: objectCount };
    readRows(reverse, table, (bytes, first, count) => {
      for (let row = 0; row < count; row++) positions[first + row] = readUint32(bytes, row * 4);
    });
  } catch (error) {
    // the order can be had without it
    if (error instanceof PackError) return false;
    throw error;
  }
  return ascends(offsets, positions);
}

/** Whether the offsets rise strictly along the positions: only a permutation can do that. */
function ascends(offsets: Float64Array, positions: Uint32Array): boolean {
  let last = -1;
  for (let entry = 0; entry < positions.length; entry++) {
    const position = positions[entry]!;
    if (position >= offsets.length) return false;
    const offset = offsets[position]!;
    if (offset <= last) return false;
    last = offset;
  }
  return true;
}

/** Digits of a radix sort: large ones mean fewer passes, and counters that only pay for many numbers. */
const LARGE_DIGIT = 0x10000;
const SMALL_DIGIT = 0x100;
const MANY = 10_000;

/**
 * Fills `positions` with the positions in the order of their offsets: a radix sort by as many digits as the largest offset
 * has, which needs no comparisons and is linear.
 */
function sortByOffset(offsets: Float64Array, positions: Uint32Array): void {
  const count = offsets.length;
  const digits = count < MANY ? SMALL_DIGIT : LARGE_DIGIT;
  let largest = 0;
  for (let position = 0; position < count; position++) {
    positions[position] = position;
    largest = Math.max(largest, offsets[position]!);
  }
  let from = positions;
  let to = new Uint32Array(allocateBytes(count * 4));
  const ends = new Uint32Array(digits + 1);
  for (let weight = 1; weight <= largest; weight *= digits) {
    ends.fill(0);
    for (let at = 0; at < count; at++) ends[(Math.floor(offsets[at]! / weight) % digits) + 1]!++;
    for (let digit = 1; digit <= digits; digit++) ends[digit]! += ends[digit - 1]!;
    for (let at = 0; at < count; at++) {
      const position = from[at]!;
      to[ends[Math.floor(offsets[position]! / weight) % digits]!++] = position;
    }
    [from, to] = [to, from];
  }
  if (from !== positions) positions.set(from);
}
