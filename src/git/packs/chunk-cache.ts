/**
 * Reads packs by chunks and keeps the chunks last used, in the kernel's memory, so that entries are inflated where they
 * lie and no pack is ever held whole.
 *
 * Replacement is by a clock: a chunk used since the hand last passed is passed over once. With 64 MiB of chunks the time to
 * go over git/git, a pack of 496 MB, is that of holding it all, within some percent.
 * Promises: bounded by the size given at the start; a chunk that could not be read whole is not kept; never a byte of
 * another file or place than asked for.
 */

import type { ByteSource } from './byte-source.ts';
import { NO_ROOM, type ObjectArena } from './object-arena.ts';
import { PackError } from './pack-error.ts';

/**
 * Size of a chunk. Measured on git/git, reading all blobs from 64 MiB of chunks: 2.4 s of CPU with 16 KiB, 2.6 with 32, 2.8
 * with 64, 3.3 with 128 (deltas and their bases lie scattered, so most of a large chunk is read in vain), 2.5 with 8.
 */
const CHUNK_BYTES = 16 * 1024;

/** What lies across more chunks than these is read past the cache. */
const MAX_JOINED_CHUNKS = 4;

/** A source whose chunks a cache may hold. */
export class CachedSource {
  readonly source: ByteSource;
  /** Slot of each chunk, plus one; 0 when it is not held. */
  readonly slots: Int32Array;

  /** Made by `ChunkCache.attach`. */
  constructor(source: ByteSource, chunks: number) {
    this.source = source;
    this.slots = new Int32Array(chunks);
  }
}

/** The chunks of any number of sources that were used last. */
export class ChunkCache {
  readonly #arena: ObjectArena;
  readonly #chunkBytes: number;
  readonly #slotCount: number;
  /** Address of the slots in the arena. */
  readonly #slotsAt: number;
  readonly #owners: (CachedSource | undefined)[];
  readonly #chunks: Float64Array;
  readonly #used: Uint8Array;
  #hand = 0;
  /** Where stretches that lie across chunks are put together. */
  #joinAt = NO_ROOM;
  #joinBytes = 0;
  /** How many chunks were read so far. */
  reads = 0;

  /**
   * Takes about `cacheBytes` of the arena for good: at least two chunks, each a power of two.
   * @throws PackError `too-large` when the arena has no such room.
   */
  constructor(arena: ObjectArena, cacheBytes: number, chunkBytes: number = CHUNK_BYTES) {
    this.#arena = arena;
    this.#chunkBytes = chunkBytes;
    this.#slotCount = Math.max(2, Math.floor(cacheBytes / chunkBytes));
    this.#slotsAt = this.#require(this.#slotCount * chunkBytes, 'the chunk cache');
    this.#owners = new Array<CachedSource | undefined>(this.#slotCount).fill(undefined);
    this.#chunks = new Float64Array(this.#slotCount);
    this.#used = new Uint8Array(this.#slotCount);
  }

  /** Lets the cache hold chunks of a source. */
  attach(source: ByteSource): CachedSource {
    return new CachedSource(source, Math.ceil(source.sizeBytes / this.#chunkBytes));
  }

  /** Forgets a source before it is closed. */
  detach(cached: CachedSource): void {
    for (let slot = 0; slot < this.#slotCount; slot++) {
      if (this.#owners[slot] !== cached) continue;
      this.#owners[slot] = undefined;
      this.#used[slot] = 0;
    }
    cached.slots.fill(0);
  }

  /**
   * Address in the arena at which the bytes `[position, position + length)` of a source lie side by side, until the next
   * call. The range must lie inside the source, and not be empty.
   * @throws PackError `truncated` or `unreadable` as the source does, `too-large` without room for a stretch so long.
   */
  locate(cached: CachedSource, position: number, length: number): number {
    const chunk = Math.floor(position / this.#chunkBytes);
    const inside = position - chunk * this.#chunkBytes;
    if (inside + length <= this.#chunkBytes) return this.#chunkAt(cached, chunk) + inside;
    return this.#join(cached, position, length);
  }

  /** Address of a chunk, which is read when it is not held. */
  #chunkAt(cached: CachedSource, chunk: number): number {
    const held = cached.slots[chunk]! - 1;
    if (held >= 0) {
      this.#used[held] = 1;
      return this.#slotsAt + held * this.#chunkBytes;
    }
    const slot = this.#freeSlot();
    const at = this.#slotsAt + slot * this.#chunkBytes;
    const position = chunk * this.#chunkBytes;
    const length = Math.min(this.#chunkBytes, cached.source.sizeBytes - position);
    cached.source.read(position, this.#arena.view, at, length);
    this.reads++;
    this.#owners[slot] = cached;
    this.#chunks[slot] = chunk;
    this.#used[slot] = 1;
    cached.slots[chunk] = slot + 1;
    return at;
  }

  /** A slot that holds nothing any more. */
  #freeSlot(): number {
    for (;;) {
      const slot = this.#hand;
      this.#hand = slot + 1 === this.#slotCount ? 0 : slot + 1;
      if (this.#used[slot] !== 0) {
        this.#used[slot] = 0;
        continue;
      }
      const owner = this.#owners[slot];
      if (owner !== undefined) owner.slots[this.#chunks[slot]!] = 0;
      this.#owners[slot] = undefined;
      return slot;
    }
  }

  #join(cached: CachedSource, position: number, length: number): number {
    const spare = MAX_JOINED_CHUNKS * this.#chunkBytes;
    // a place that one large entry needed is given back by the next small one
    if (length > this.#joinBytes || (this.#joinBytes > spare && length <= spare)) this.#placeJoin(length);
    if (length > spare) {
      cached.source.read(position, this.#arena.view, this.#joinAt, length);
      return this.#joinAt;
    }
    let done = 0;
    while (done < length) {
      const chunk = Math.floor((position + done) / this.#chunkBytes);
      const inside = position + done - chunk * this.#chunkBytes;
      const part = Math.min(length - done, this.#chunkBytes - inside);
      const from = this.#chunkAt(cached, chunk) + inside;
      this.#arena.view.copyWithin(this.#joinAt + done, from, from + part);
      done += part;
    }
    return this.#joinAt;
  }

  #placeJoin(length: number): void {
    const bytes = Math.max(length, MAX_JOINED_CHUNKS * this.#chunkBytes);
    if (this.#joinAt !== NO_ROOM) this.#arena.release(this.#joinAt);
    this.#joinAt = NO_ROOM;
    this.#joinBytes = 0;
    this.#joinAt = this.#require(bytes, 'a stretch of a pack');
    this.#joinBytes = bytes;
  }

  #require(bytes: number, what: string): number {
    const at = this.#arena.allocate(bytes);
    if (at === NO_ROOM) throw new PackError('too-large', what, `no room for ${bytes} bytes`);
    return at;
  }
}
