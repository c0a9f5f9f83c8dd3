/**
 * The index of a pack (`.idx`, versions 1 and 2): at which offset of the pack an object lies.
 *
 * Single objects are looked up through the fan-out table and one or two short reads, whatever the size of the index; all
 * offsets at once are `index-tables.ts`. Promises: opening checks that the file can hold what its fan-out counts; no
 * lookup takes more steps than the logarithm of that count; an index that breaks the format is a `PackError`, one that
 * lies about its order makes objects missing and never gives another object's offset.
 * Format: gitformat-pack(5), "pack-*.idx files".
 */

import type { ObjectFormat } from '../object-id.ts';
import type { ByteSource } from './byte-source.ts';
import { compareIds, idBytesOf } from './id-format.ts';
import { PackError } from './pack-error.ts';

const FAN_BYTES = 256 * 4;
const MAGIC = 0xff744f63;
const V2_HEAD_BYTES = 8;
/** Above this bit of a 32-bit offset the rest is a place in the table of 64-bit offsets. */
const LARGE = 0x8000_0000;
/** Names read at once. Their place is guessed from the id itself, which misses by some tens in a large index. */
const WINDOW_NAMES = 128;

/** What `find` gives for an id that is not there. */
export const NOT_FOUND = -1;

/** Where the tables of an index lie in its file, by version. */
export interface IndexLayout {
  readonly version: 1 | 2;
  /** First name, and bytes from one name to the next. */
  readonly namesAt: number;
  readonly nameStride: number;
  /** First 32-bit offset, and bytes from one to the next. */
  readonly offsetsAt: number;
  readonly offsetStride: number;
  readonly largeAt: number;
  readonly largeCount: number;
  /** The checksum of the pack; that of the index is behind it. */
  readonly packSumAt: number;
}

/** One open index. */
export class PackIndex {
  readonly source: ByteSource;
  readonly format: ObjectFormat;
  readonly idBytes: number;
  readonly objectCount: number;
  readonly layout: IndexLayout;
  /** Objects whose first byte is below the index: 257 counts, ascending. */
  readonly fan: Uint32Array;
  /** The checksum with which the pack ends. */
  readonly packChecksum: Uint8Array;
  readonly #window: Uint8Array;
  readonly #word = new Uint8Array(8);

  private constructor(source: ByteSource, format: ObjectFormat, fan: Uint32Array, layout: IndexLayout) {
    this.source = source;
    this.format = format;
    this.idBytes = idBytesOf(format);
    this.fan = fan;
    this.objectCount = fan[256]!;
    this.layout = layout;
    this.packChecksum = new Uint8Array(this.idBytes);
    source.read(layout.packSumAt, this.packChecksum, 0, this.idBytes);
    this.#window = new Uint8Array(WINDOW_NAMES * layout.nameStride);
  }

  /**
   * Reads the head and the fan-out. The index closes its source with itself.
   * @throws PackError `truncated`, `malformed`, `unsupported` (a newer version), `unreadable`.
   */
  static open(source: ByteSource, format: ObjectFormat): PackIndex {
    const head = new Uint8Array(V2_HEAD_BYTES + FAN_BYTES);
    if (source.sizeBytes < head.length) throw new PackError('truncated', source.name, 'has no fan-out');
    source.read(0, head, 0, head.length);
    const isVersion2 = readUint32(head, 0) === MAGIC;
    if (isVersion2 && readUint32(head, 4) !== 2)
      throw new PackError('unsupported', source.name, `version ${readUint32(head, 4)} of the index`);
    const fan = readFan(head, isVersion2 ? V2_HEAD_BYTES : 0, source.name);
    const layout = isVersion2 ? layOutVersion2 : layOutVersion1;
    return new PackIndex(source, format, fan, layout(source, fan[256]!, idBytesOf(format)));
  }

  /** Position in the index of the object whose id lies at `id[at]`; `NOT_FOUND` when it is not there. */
  find(id: Uint8Array, at = 0): number {
    const first = id[at]!;
    let low = this.fan[first]!;
    let high = this.fan[first + 1]!;
    // ids are evenly spread: the next four bytes say where in the share of the first byte to look
    let guess = low + Math.floor(((high - low) * readUint32(id, at + 1)) / 0x1_0000_0000);
    const { nameStride, namesAt } = this.layout;
    while (low < high) {
      const from = Math.max(low, Math.min(guess - WINDOW_NAMES / 2, high - WINDOW_NAMES));
      const count = Math.min(WINDOW_NAMES, high - from);
      const bytes = (count - 1) * nameStride + this.idBytes;
      this.source.read(namesAt + from * nameStride, this.#window, 0, bytes);
      const inside = this.#findInWindow(id, at, count);
      if (inside >= 0 && inside < count) return from + inside;
      if (inside === BEFORE) high = from;
      else if (inside === BEHIND) low = from + count;
      else return NOT_FOUND;
      guess = (low + high) >>> 1;
    }
    return NOT_FOUND;
  }

  /** Place of the id among the names of the window, or where it would have to be. */
  #findInWindow(id: Uint8Array, at: number, count: number): number {
    const { nameStride } = this.layout;
    const compare = (name: number) => compareIds(id, at, this.#window, name * nameStride, this.idBytes);
    if (compare(0) < 0) return BEFORE;
    if (compare(count - 1) > 0) return BEHIND;
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const order = compare(middle);
      if (order === 0) return middle;
      if (order < 0) high = middle;
      else low = middle + 1;
    }
    return BETWEEN;
  }

  /**
   * Offset in the pack of the object at a position. It is only what the index says: whether an entry lies there is the
   * pack's to check. @throws PackError `malformed` for a 64-bit offset that is not there or no whole number of ours.
   */
  offsetAt(position: number): number {
    const { offsetsAt, offsetStride, largeAt, largeCount, version } = this.layout;
    this.source.read(offsetsAt + position * offsetStride, this.#word, 0, 4);
    const offset = readUint32(this.#word, 0);
    if (version === 1 || offset < LARGE) return offset;
    if (offset - LARGE >= largeCount)
      throw new PackError('malformed', this.source.name, 'names a 64-bit offset that it does not have');
    this.source.read(largeAt + (offset - LARGE) * 8, this.#word, 0, 8);
    return readUint64(this.#word, 0, this.source.name);
  }

  /** Writes the id of the object at a position to `target[at]`. */
  nameAt(position: number, target: Uint8Array, at = 0): void {
    const { namesAt, nameStride } = this.layout;
    this.source.read(namesAt + position * nameStride, target, at, this.idBytes);
  }

  /** Closes the source. */
  close(): void {
    this.source.close();
  }
}

const BEFORE = -1;
const BEHIND = -2;
const BETWEEN = -3;

/** 32 bits, highest byte first. */
export function readUint32(bytes: Uint8Array, at: number): number {
  return ((bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!) >>> 0;
}

/** 64 bits, highest byte first. @throws PackError `malformed` above 2^53, where no file reaches. */
export function readUint64(bytes: Uint8Array, at: number, name: string): number {
  const value = readUint32(bytes, at) * 0x1_0000_0000 + readUint32(bytes, at + 4);
  if (!Number.isSafeInteger(value))
    throw new PackError('malformed', name, 'has an offset that no file reaches');
  return value;
}

/** The fan-out as 257 ascending counts. @throws PackError `malformed` when it goes down. */
export function readFan(bytes: Uint8Array, at: number, name: string): Uint32Array {
  const fan = new Uint32Array(257);
  for (let first = 0; first < 256; first++) {
    const count = readUint32(bytes, at + 4 * first);
    if (count < fan[first]!) throw new PackError('malformed', name, `its fan-out goes down at ${first}`);
    fan[first + 1] = count;
  }
  return fan;
}

function layOutVersion1(source: ByteSource, count: number, idBytes: number): IndexLayout {
  const stride = 4 + idBytes;
  const packSumAt = FAN_BYTES + count * stride;
  requireSize(source, packSumAt + 2 * idBytes, 0, count);
  return {
    version: 1,
    namesAt: FAN_BYTES + 4,
    nameStride: stride,
    offsetsAt: FAN_BYTES,
    offsetStride: stride,
    largeAt: packSumAt,
    largeCount: 0,
    packSumAt,
  };
}

function layOutVersion2(source: ByteSource, count: number, idBytes: number): IndexLayout {
  const namesAt = V2_HEAD_BYTES + FAN_BYTES;
  const sumsAt = namesAt + count * idBytes;
  const offsetsAt = sumsAt + count * 4;
  const largeAt = offsetsAt + count * 4;
  requireSize(source, largeAt + 2 * idBytes, count * 8, count);
  const packSumAt = source.sizeBytes - 2 * idBytes;
  return {
    version: 2,
    namesAt,
    nameStride: idBytes,
    offsetsAt,
    offsetStride: 4,
    largeAt,
    largeCount: (packSumAt - largeAt) / 8,
    packSumAt,
  };
}

/** The file must have as many bytes as its count says, or up to `extraBytes` more in steps of 8. */
function requireSize(source: ByteSource, bytes: number, extraBytes: number, count: number): void {
  const more = source.sizeBytes - bytes;
  if (more < 0)
    throw new PackError('truncated', source.name, `has no room for the ${count} objects it counts`);
  if (more > extraBytes || more % 8 !== 0)
    throw new PackError('malformed', source.name, `has another size than its ${count} objects need`);
}
