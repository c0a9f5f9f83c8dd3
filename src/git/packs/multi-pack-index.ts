/**
 * The multi-pack-index: one table of ids over several packs. git writes the packs' own indexes beside it, and those are
 * what this reader uses. When they are lost, git 2.39 gives the packs up ("index unavailable"); this file still leads to
 * their objects, one by one.
 *
 * Promises: as for a pack's index: nothing is believed that the size of the file does not bear out; a lookup takes a
 * logarithm of steps; a file that breaks the format is a `PackError`. An object that several packs have is listed for
 * one of them only. Chains of incremental indexes are `unsupported`.
 * Format: gitformat-pack(5), "multi-pack-index (MIDX) files", version 1.
 */

import type { ObjectFormat } from '../object-id.ts';
import type { ByteSource } from './byte-source.ts';
import { compareIds, idBytesOf } from './id-format.ts';
import { PackError } from './pack-error.ts';
import { NOT_FOUND, readFan, readUint32, readUint64 } from './pack-index.ts';

const SIGNATURE = 0x4d494458;
const HEAD_BYTES = 12;
const CHUNK_ROW_BYTES = 12;
const FAN_BYTES = 1024;
const PACK_NAMES = 0x504e414d;
const FAN = 0x4f494446;
const NAMES = 0x4f49444c;
const OFFSETS = 0x4f4f4646;
const LARGE_OFFSETS = 0x4c4f4646;
const LARGE = 0x8000_0000;
const MAX_PACK_NAMES_BYTES = 64 * 1024 * 1024;

/** Where an object lies: in which of `packNames`, and at which offset. */
export interface PackPlace {
  readonly pack: number;
  readonly offset: number;
}

/** One chunk of the file. */
interface Chunk {
  readonly at: number;
  readonly bytes: number;
}

/** An open multi-pack-index. */
export class MultiPackIndex {
  readonly objectCount: number;
  readonly idBytes: number;
  /** Names of the packs' index files (`pack-….idx`), as the file gives them: hostile until compared with what is there. */
  readonly packNames: readonly string[];
  readonly #source: ByteSource;
  readonly #fan: Uint32Array;
  readonly #chunks: ReadonlyMap<number, Chunk>;
  readonly #name: Uint8Array;
  readonly #word = new Uint8Array(8);

  private constructor(
    source: ByteSource,
    idBytes: number,
    chunks: ReadonlyMap<number, Chunk>,
    packNames: readonly string[],
  ) {
    this.#source = source;
    this.#chunks = chunks;
    this.idBytes = idBytes;
    this.packNames = packNames;
    this.#name = new Uint8Array(idBytes);
    const fan = new Uint8Array(FAN_BYTES);
    source.read(requireChunk(chunks, FAN, source, FAN_BYTES).at, fan, 0, FAN_BYTES);
    this.#fan = readFan(fan, 0, source.name);
    this.objectCount = this.#fan[256]!;
    requireChunk(chunks, NAMES, source, this.objectCount * idBytes);
    requireChunk(chunks, OFFSETS, source, this.objectCount * 8);
  }

  /**
   * Reads the head and the fan-out. The index closes its source with itself.
   * @throws PackError `truncated`, `malformed`, `unsupported`, `unreadable`.
   */
  static open(source: ByteSource, format: ObjectFormat): MultiPackIndex {
    const idBytes = idBytesOf(format);
    const head = new Uint8Array(HEAD_BYTES);
    if (source.sizeBytes < HEAD_BYTES + idBytes) throw new PackError('truncated', source.name, 'has no head');
    source.read(0, head, 0, HEAD_BYTES);
    if (readUint32(head, 0) !== SIGNATURE)
      throw new PackError('malformed', source.name, 'is no multi-pack-index');
    const [version, hash, chunkCount, baseFiles] = head.subarray(4, 8);
    if (version !== 1 || baseFiles !== 0)
      throw new PackError('unsupported', source.name, `version ${version}, on ${baseFiles} others`);
    if (hash !== (format === 'sha256' ? 2 : 1))
      throw new PackError('mismatch', source.name, 'is for ids of another kind');
    const chunks = readChunkTable(source, chunkCount!, source.sizeBytes - idBytes);
    const packNames = readPackNames(source, chunks, readUint32(head, 8));
    return new MultiPackIndex(source, idBytes, chunks, packNames);
  }

  /** Position of the object whose id lies at `id[at]`; `NOT_FOUND` when it is not there. */
  find(id: Uint8Array, at = 0): number {
    let low = this.#fan[id[at]!]!;
    let high = this.#fan[id[at]! + 1]!;
    while (low < high) {
      const middle = (low + high) >>> 1;
      this.nameAt(middle, this.#name);
      const order = compareIds(id, at, this.#name, 0, this.idBytes);
      if (order === 0) return middle;
      if (order < 0) high = middle;
      else low = middle + 1;
    }
    return NOT_FOUND;
  }

  /** Writes the id of the object at a position to `target[at]`. */
  nameAt(position: number, target: Uint8Array, at = 0): void {
    const names = this.#chunks.get(NAMES)!.at;
    this.#source.read(names + position * this.idBytes, target, at, this.idBytes);
  }

  /** Where the object at a position lies. @throws PackError `malformed` for a pack or an offset that is not there. */
  placeAt(position: number): PackPlace {
    const { name } = this.#source;
    this.#source.read(this.#chunks.get(OFFSETS)!.at + position * 8, this.#word, 0, 8);
    const pack = readUint32(this.#word, 0);
    const offset = readUint32(this.#word, 4);
    if (pack >= this.packNames.length)
      throw new PackError('malformed', name, 'names a pack that it does not have');
    const large = this.#chunks.get(LARGE_OFFSETS);
    if (large === undefined || offset < LARGE) return { pack, offset };
    const at = (offset - LARGE) * 8;
    if (at + 8 > large.bytes)
      throw new PackError('malformed', name, 'names a 64-bit offset that it does not have');
    this.#source.read(large.at + at, this.#word, 0, 8);
    return { pack, offset: readUint64(this.#word, 0, name) };
  }

  /** Closes the source. */
  close(): void {
    this.#source.close();
  }
}

/** The chunks by their ids. Each ends where the next starts; a last row of the table ends the last one. */
function readChunkTable(source: ByteSource, count: number, end: number): ReadonlyMap<number, Chunk> {
  const table = new Uint8Array((count + 1) * CHUNK_ROW_BYTES);
  if (HEAD_BYTES + table.length > end)
    throw new PackError('truncated', source.name, 'has no table of chunks');
  source.read(HEAD_BYTES, table, 0, table.length);
  const chunks = new Map<number, Chunk>();
  const startOf = (row: number) => readUint64(table, row * CHUNK_ROW_BYTES + 4, source.name);
  for (let row = 0; row < count; row++) {
    const at = startOf(row);
    const next = startOf(row + 1);
    if (at < HEAD_BYTES + table.length || next < at || next > end)
      throw new PackError('malformed', source.name, `chunk ${row} does not lie inside the file`);
    chunks.set(readUint32(table, row * CHUNK_ROW_BYTES), { at, bytes: next - at });
  }
  return chunks;
}

/** A chunk that must be there and hold at least so many bytes. */
function requireChunk(
  chunks: ReadonlyMap<number, Chunk>,
  id: number,
  source: ByteSource,
  bytes: number,
): Chunk {
  const chunk = chunks.get(id);
  if (chunk === undefined || chunk.bytes < bytes)
    throw new PackError('malformed', source.name, 'lacks a table, or a part of one');
  return chunk;
}

/** Names that end with NUL each. */
function readPackNames(
  source: ByteSource,
  chunks: ReadonlyMap<number, Chunk>,
  count: number,
): readonly string[] {
  const chunk = requireChunk(chunks, PACK_NAMES, source, count);
  if (chunk.bytes > MAX_PACK_NAMES_BYTES)
    throw new PackError('unsupported', source.name, 'has more names of packs than are read');
  const bytes = new Uint8Array(chunk.bytes);
  source.read(chunk.at, bytes, 0, bytes.length);
  const names = Buffer.from(bytes).toString('utf8').split('\0');
  // behind the last NUL there is only padding
  if (names.length - 1 < count)
    throw new PackError('malformed', source.name, 'has fewer names of packs than it counts');
  return names.slice(0, count);
}
