/**
 * A pack: its head, its trailer, and the heads of its entries.
 *
 * Promises: opening checks signature, version and that a trailer fits; the head of an entry is read within the bounds of
 * the pack only, and is either right by the format or a `PackError`; a pack that git deletes while it is open is read to
 * its end. What an entry holds is not looked at here: `entry-reader.ts`. Versions 2 and 3 are the same on disk.
 * Format: gitformat-pack(5), "pack-*.pack files".
 */

import type { ObjectFormat } from '../object-id.ts';
import type { ByteSource } from './byte-source.ts';
import { idBytesOf } from './id-format.ts';
import { PackError } from './pack-error.ts';
import { readUint32 } from './pack-index.ts';

/** How an entry is stored. The numbers are those of the format; 5 is reserved. */
export const COMMIT = 1;
export const TREE = 2;
export const BLOB = 3;
export const TAG = 4;
/** A delta against the entry that lies so many bytes before. */
export const OFS_DELTA = 6;
/** A delta against the object with this id. */
export const REF_DELTA = 7;

const SIGNATURE = 0x5041434b;

/** Where the first entry starts. */
export const PACK_HEAD_BYTES = 12;

/** No head of an entry is longer: a size of 8 bytes, a distance of 8 or an id of 32. */
export const MAX_ENTRY_HEAD_BYTES = 48;

/** Larger packs are left to git: the lists of their chunks would take more memory than their objects. 256 GiB. */
const MAX_PACK_BYTES = 2 ** 38;

/** The most bytes of a size or a distance that stay within 2^53. */
const MAX_SIZE_BYTES = 8;

/** An open pack. */
export class PackFile {
  readonly source: ByteSource;
  readonly format: ObjectFormat;
  readonly idBytes: number;
  readonly objectCount: number;
  /** Where the entries end and the trailer starts. */
  readonly entriesEnd: number;
  /** The hash of all that stands before it, as the pack says; not computed. */
  readonly checksum: Uint8Array;

  private constructor(source: ByteSource, format: ObjectFormat, objectCount: number) {
    this.source = source;
    this.format = format;
    this.idBytes = idBytesOf(format);
    this.objectCount = objectCount;
    this.entriesEnd = source.sizeBytes - this.idBytes;
    this.checksum = new Uint8Array(this.idBytes);
    source.read(this.entriesEnd, this.checksum, 0, this.idBytes);
  }

  /**
   * Reads the head and the trailer. The pack closes its source with itself.
   * @throws PackError `truncated`, `malformed`, `unsupported` (a newer version), `too-large`, `unreadable`.
   */
  static open(source: ByteSource, format: ObjectFormat): PackFile {
    const head = new Uint8Array(PACK_HEAD_BYTES);
    if (source.sizeBytes < PACK_HEAD_BYTES + idBytesOf(format))
      throw new PackError('truncated', source.name, 'is shorter than a pack without objects');
    if (source.sizeBytes > MAX_PACK_BYTES)
      throw new PackError('too-large', source.name, `has ${source.sizeBytes} bytes`);
    source.read(0, head, 0, head.length);
    if (readUint32(head, 0) !== SIGNATURE) throw new PackError('malformed', source.name, 'is no pack');
    const version = readUint32(head, 4);
    if (version !== 2 && version !== 3)
      throw new PackError('unsupported', source.name, `version ${version} of the pack`);
    return new PackFile(source, format, readUint32(head, 8));
  }

  /** Closes the source. */
  close(): void {
    this.source.close();
  }
}

/** The head of one entry. One object is used for many, so that reading a million of them makes no garbage. */
export class EntryHead {
  /** One of the numbers above; 0 when the bytes are no head of an entry. */
  type = 0;
  /** Bytes of the object, or of the delta, when inflated. */
  sizeBytes = 0;
  /** Bytes of this head. */
  headBytes = 0;
  /** For `OFS_DELTA`: how many bytes before this entry its base starts; more than 0. */
  baseDistance = 0;
  /** For `REF_DELTA`: where the id of the base starts, in the bytes that were parsed. */
  baseIdAt = 0;

  /**
   * Reads a head from `bytes[at, end)`. False, with `type` 0, when it breaks the format, runs over `end`, or has a size
   * or a distance above 2^53.
   */
  parse(bytes: Uint8Array, at: number, end: number, idBytes: number): boolean {
    this.type = 0;
    if (at >= end) return false;
    let next = at;
    let byte = bytes[next++]!;
    const type = (byte >> 4) & 7;
    let size = byte & 0x0f;
    let weight = 16;
    const sizeEnd = Math.min(end, at + MAX_SIZE_BYTES);
    while (byte >= 0x80) {
      if (next >= sizeEnd) return false;
      byte = bytes[next++]!;
      size += (byte & 0x7f) * weight;
      weight *= 128;
    }
    if (type === OFS_DELTA) {
      next = this.#parseDistance(bytes, next, end);
      if (next < 0) return false;
    } else if (type === REF_DELTA) {
      this.baseIdAt = next;
      next += idBytes;
      if (next > end) return false;
    } else if (type === 0 || type === 5) {
      return false;
    }
    this.type = type;
    this.sizeBytes = size;
    this.headBytes = next - at;
    return true;
  }

  /** Sets the distance and gives the place behind it, or -1. Each byte but the last also adds one: no two forms of a number. */
  #parseDistance(bytes: Uint8Array, at: number, end: number): number {
    const limit = Math.min(end, at + MAX_SIZE_BYTES);
    let distance = 0;
    for (let next = at; next < limit; next++) {
      const byte = bytes[next]!;
      distance = distance * 128 + (byte & 0x7f);
      if (byte < 0x80) {
        this.baseDistance = distance;
        return distance > 0 && Number.isSafeInteger(distance) ? next + 1 : -1;
      }
      distance += 1;
    }
    return -1;
  }
}
