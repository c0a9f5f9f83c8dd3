/**
 * Reads entries of packs into the kernel's memory: a full object by inflating it, a delta by inflating it and applying it
 * to its base, which lies there already.
 *
 * Promises: what an entry declares is checked before memory is taken for it and after it was made; nothing larger than
 * the bound is built; whatever the pack holds, the answer is one of four words and every place but that of an `ok` object
 * has been given back. After `readDelta` the kernel's windows are those of the object.
 * Format: gitformat-pack(5), "Deltified representation".
 */

import type { ArenaKernel } from '../../kernel/arena-contract.ts';
import type { CachedSource, ChunkCache } from './chunk-cache.ts';
import { NO_ROOM, type ObjectArena } from './object-arena.ts';
import { PackError } from './pack-error.ts';
import { EntryHead, MAX_ENTRY_HEAD_BYTES, type PackFile, REF_DELTA } from './pack-file.ts';

/** How reading an entry ended. */
export type EntryStatus =
  /** The object lies at `address`. */
  | 'ok'
  /** The entry breaks the format, declares another size than it has, or does not fit its base. */
  | 'corrupt'
  /** It or its delta exceeds the bound, or the memory there is. */
  | 'too-large'
  /** The system refuses to read the pack. */
  | 'unreadable';

/** A pack whose chunks are in a reader's cache. */
export interface CachedPack {
  readonly file: PackFile;
  readonly cached: CachedSource;
}

/** Bounds of an `EntryReader`. */
export interface EntryBounds {
  /** Larger objects, and larger deltas, are `too-large`. */
  readonly maxObjectBytes: number;
  /** Whether the checksum of each compressed stream is compared. */
  readonly checkSums: boolean;
}

/** Reads entries, one at a time, into one arena. */
export class EntryReader {
  readonly arena: ObjectArena;
  /** The head that `readHead` read. */
  readonly head = new EntryHead();
  /** For a REF delta: the id of its base. */
  readonly baseId = new Uint8Array(32);
  /** Where the last object that was `ok` lies, and how long it is. It belongs to the caller, who releases it. */
  address: number = NO_ROOM;
  sizeBytes = 0;
  /** Whether the last `too-large` was for want of memory, and not by the bound. */
  lacksRoom = false;
  readonly #cache: ChunkCache;
  readonly #bounds: EntryBounds;
  readonly #kernel: ArenaKernel;

  constructor(arena: ObjectArena, cache: ChunkCache, bounds: EntryBounds) {
    this.arena = arena;
    this.#kernel = arena.kernel;
    this.#cache = cache;
    this.#bounds = bounds;
  }

  /** Lets the reader read a pack. */
  attach(file: PackFile): CachedPack {
    return { file, cached: this.#cache.attach(file.source) };
  }

  /** Forgets a pack before it is closed. */
  detach(pack: CachedPack): void {
    this.#cache.detach(pack.cached);
  }

  /**
   * Reads the head of the entry at an offset; `corrupt` when none can be there.
   * The offset may be any number: it is checked.
   */
  readHead(pack: CachedPack, offset: number): EntryStatus {
    const { file, cached } = pack;
    if (!(offset >= 0 && offset < file.entriesEnd)) return 'corrupt';
    const length = Math.min(MAX_ENTRY_HEAD_BYTES, file.entriesEnd - offset);
    let at: number;
    try {
      at = this.#cache.locate(cached, offset, length);
    } catch (error) {
      return statusOf(error);
    }
    const bytes = this.arena.view;
    if (!this.head.parse(bytes, at, at + length, file.idBytes)) return 'corrupt';
    if (this.head.type === REF_DELTA) {
      const { baseIdAt } = this.head;
      for (let index = 0; index < file.idBytes; index++) this.baseId[index] = bytes[baseIdAt + index]!;
    }
    return 'ok';
  }

  /**
   * Reads a full object: its compressed bytes start at `dataAt` and end before `end` (the next entry, if that is known,
   * or the end of the pack's entries), and it has `sizeBytes` bytes.
   */
  readFull(pack: CachedPack, dataAt: number, end: number, sizeBytes: number): EntryStatus {
    return this.#inflate(pack, dataAt, end, sizeBytes);
  }

  /**
   * Reads a delta of `deltaBytes` bytes, as `readFull` reads an object, and applies it to the base at `baseAt`, which
   * stays the caller's.
   */
  readDelta(
    pack: CachedPack,
    dataAt: number,
    end: number,
    deltaBytes: number,
    baseAt: number,
    baseBytes: number,
  ): EntryStatus {
    const status = this.#inflate(pack, dataAt, end, deltaBytes);
    if (status !== 'ok') return status;
    const deltaAt = this.address;
    const applied = this.#apply(deltaAt, deltaAt + deltaBytes, baseAt, baseBytes);
    this.arena.release(deltaAt);
    return applied;
  }

  #allocate(sizeBytes: number): number {
    const place = this.arena.allocate(sizeBytes);
    this.lacksRoom = place === NO_ROOM;
    return place;
  }

  #apply(deltaAt: number, deltaEnd: number, baseAt: number, baseBytes: number): EntryStatus {
    const kernel = this.#kernel;
    this.address = NO_ROOM;
    const head = kernel.readDeltaSizes(deltaAt, deltaEnd);
    if (head !== 'ok') return head === 'too-large' ? 'too-large' : 'corrupt';
    const size = kernel.targetBytes;
    if (size > this.#bounds.maxObjectBytes) return 'too-large';
    const target = this.#allocate(size);
    if (target === NO_ROOM) return 'too-large';
    if (kernel.applyDelta(baseAt, baseBytes, deltaAt, deltaEnd, target, size) !== 'ok') {
      this.arena.release(target);
      return 'corrupt';
    }
    this.address = target;
    this.sizeBytes = size;
    return 'ok';
  }

  #inflate(pack: CachedPack, dataAt: number, end: number, sizeBytes: number): EntryStatus {
    this.address = NO_ROOM;
    if (sizeBytes > this.#bounds.maxObjectBytes) return 'too-large';
    const available = end - dataAt;
    if (available <= 0) return 'corrupt';
    const to = this.#allocate(sizeBytes);
    if (to === NO_ROOM) return 'too-large';
    const status = this.#inflateTo(to, sizeBytes, pack, dataAt, available);
    if (status === 'ok') {
      this.address = to;
      this.sizeBytes = sizeBytes;
    } else {
      this.arena.release(to);
    }
    return status;
  }

  /**
   * Where a stream ends shows when it is inflated. So the first attempt gets what a stream of this size rarely exceeds,
   * and only a cut one gets more: an index that hides the next entry must not make us read the rest of the pack.
   */
  #inflateTo(
    to: number,
    sizeBytes: number,
    pack: CachedPack,
    dataAt: number,
    available: number,
  ): EntryStatus {
    const { checkSums } = this.#bounds;
    const most = sizeBytes + (sizeBytes >> 9) + 64;
    let length = available <= most ? available : Math.min(most, (sizeBytes >> 1) + 512);
    for (;;) {
      let from: number;
      try {
        from = this.#cache.locate(pack.cached, dataAt, length);
      } catch (error) {
        const status = statusOf(error);
        this.lacksRoom = status === 'too-large';
        return status;
      }
      const status = this.#kernel.inflate(from, from + length, to, to + sizeBytes, checkSums);
      if (status === 'ok') return this.#kernel.inflatedBytes === sizeBytes ? 'ok' : 'corrupt';
      if (status !== 'truncated' || length === available) return 'corrupt';
      length = Math.min(available, length * 4);
    }
  }
}

/** What an error of a source means for the entry. Anything else is not ours to explain. */
export function statusOf(error: unknown): EntryStatus {
  if (!(error instanceof PackError)) throw error;
  if (error.problem === 'too-large') return 'too-large';
  return error.problem === 'unreadable' ? 'unreadable' : 'corrupt';
}
