/**
 * Rebuilds one object from its chain of deltas: down to the full object, then up again.
 *
 * Promises: no recursion, so that chains of thousands are as good as short ones; a chain that leads back to itself is
 * found out (each circle needs a REF delta, as an OFS delta's base lies before it); bounded in length and in the bytes
 * that are produced on the way; bases are found in the same pack first, then wherever the store has them. What was rebuilt
 * is kept for the next chain as long as there is room.
 */

import type { ObjectType } from '../objects.ts';
import { BaseCache } from './base-cache.ts';
import type { CachedPack, EntryReader, EntryStatus } from './entry-reader.ts';
import { readLoose } from './loose.ts';
import { NO_ROOM } from './object-arena.ts';
import { OFS_DELTA, REF_DELTA } from './pack-file.ts';

/** Where the store has an object. */
export type ObjectPlace =
  | { readonly kind: 'packed'; readonly pack: CachedPack; readonly offset: number }
  | { readonly kind: 'loose'; readonly path: string };

/** Finds the base of a REF delta: the id lies at the start of `id`. Prefers the pack that asks. */
export type BaseFinder = (id: Uint8Array, asking: CachedPack) => ObjectPlace | undefined;

/** How a chain ended: as an entry does, or it has more links than are followed. */
export type ChainStatus = EntryStatus | 'too-long';

/** git makes chains of at most 4,095; longer ones come from elsewhere. */
export const MAX_CHAIN_LENGTH = 65_536;

/** Bytes produced for one object, deltas and objects on the way included: some seconds of work. */
const MAX_CHAIN_WORK_BYTES = 16 * 1024 * 1024 * 1024;

/** The types by their numbers in a pack. */
export const TYPE_NAMES: readonly (ObjectType | undefined)[] = [undefined, 'commit', 'tree', 'blob', 'tag'];

/** Bounds of a `ChainReader`. */
export interface ChainBounds {
  readonly maxObjectBytes: number;
  /** Memory for objects that are kept for the next chains. */
  readonly keepBytes: number;
}

interface DeltaLink {
  readonly pack: CachedPack;
  readonly offset: number;
  readonly dataAt: number;
  readonly deltaBytes: number;
}

/** Reads whole chains. The fields tell of the last object that was `ok`, until the next call. */
export class ChainReader {
  type: ObjectType = 'blob';
  /** Where the content lies. */
  address: number = NO_ROOM;
  sizeBytes = 0;
  readonly #entries: EntryReader;
  readonly #findBase: BaseFinder;
  readonly #bounds: ChainBounds;
  readonly #kept: BaseCache;
  /** The place of the object in hand, when it is not kept. */
  #ownPlace: number = NO_ROOM;

  constructor(entries: EntryReader, findBase: BaseFinder, bounds: ChainBounds) {
    this.#entries = entries;
    this.#findBase = findBase;
    this.#bounds = bounds;
    this.#kept = new BaseCache(entries.arena, bounds.keepBytes);
  }

  /** Rebuilds the object at a place. */
  read(start: ObjectPlace): ChainStatus {
    const status = this.#attempt(start);
    if (status !== 'too-large' || this.#kept.isEmpty || !this.#entries.lacksRoom) return status;
    // what is kept may be what stands in the way
    this.#kept.clear();
    return this.#attempt(start);
  }

  /** Forgets a pack before it is closed. */
  forget(pack: CachedPack): void {
    this.#kept.clear(pack);
  }

  #attempt(start: ObjectPlace): ChainStatus {
    this.#releaseOwn();
    const links: DeltaLink[] = [];
    const status = this.#readBase(start, links);
    return status === 'ok' ? this.#applyLinks(links) : status;
  }

  /** Follows the chain to an object that is full, or kept, and gathers the deltas on the way. */
  #readBase(start: ObjectPlace, links: DeltaLink[]): ChainStatus {
    const entries = this.#entries;
    const { head } = entries;
    let place = start;
    let visited: Map<CachedPack, Set<number>> | undefined;
    for (;;) {
      if (place.kind === 'loose') return this.#readLoose(place.path);
      if (links.length > MAX_CHAIN_LENGTH) return 'too-long';
      const { pack, offset }: { readonly pack: CachedPack; readonly offset: number } = place;
      if (this.#takeKept(pack, offset)) return 'ok';
      const status = entries.readHead(pack, offset);
      if (status !== 'ok') return status;
      const dataAt = offset + head.headBytes;
      const type = TYPE_NAMES[head.type];
      if (type !== undefined) {
        this.type = type;
        return this.#take(entries.readFull(pack, dataAt, pack.file.entriesEnd, head.sizeBytes), pack, offset);
      }
      links.push({ pack, offset, dataAt, deltaBytes: head.sizeBytes });
      if (head.type === OFS_DELTA) {
        place = { kind: 'packed', pack, offset: offset - head.baseDistance };
        continue;
      }
      if (head.type !== REF_DELTA) return 'corrupt';
      const base = this.#findBase(entries.baseId, pack);
      if (base === undefined) return 'corrupt';
      visited ??= new Map();
      if (base.kind === 'packed' && !isFirstVisit(visited, base.pack, base.offset)) return 'corrupt';
      place = base;
    }
  }

  #readLoose(path: string): EntryStatus {
    const answer = readLoose(path, this.#entries.arena, this.#bounds.maxObjectBytes);
    // an undeclared size may be for want of memory
    this.#entries.lacksRoom = answer.kind === 'too-large' && answer.sizeBytes === undefined;
    if (answer.kind !== 'ok') return answer.kind;
    ({ type: this.type, address: this.address, sizeBytes: this.sizeBytes } = answer);
    this.#ownPlace = answer.place;
    return 'ok';
  }

  #applyLinks(links: readonly DeltaLink[]): EntryStatus {
    let work = 0;
    for (let index = links.length - 1; index >= 0; index--) {
      const { pack, offset, dataAt, deltaBytes } = links[index]!;
      const { address, sizeBytes } = this;
      work += deltaBytes + sizeBytes;
      if (work > MAX_CHAIN_WORK_BYTES) return 'too-large';
      const end = pack.file.entriesEnd;
      const status = this.#entries.readDelta(pack, dataAt, end, deltaBytes, address, sizeBytes);
      // the base has served
      this.#releaseOwn();
      if (this.#take(status, pack, offset) !== 'ok') return status;
    }
    return 'ok';
  }

  #takeKept(pack: CachedPack, offset: number): boolean {
    const kept = this.#kept.get(pack, offset);
    if (kept === undefined) return false;
    ({ type: this.type, address: this.address, sizeBytes: this.sizeBytes } = kept);
    return true;
  }

  /** Takes over the object that the entry reader has made, and keeps it if that is possible. */
  #take(status: EntryStatus, pack: CachedPack, offset: number): EntryStatus {
    if (status !== 'ok') return status;
    ({ address: this.address, sizeBytes: this.sizeBytes } = this.#entries);
    if (!this.#kept.put(pack, offset, this.type, this.address, this.sizeBytes)) this.#ownPlace = this.address;
    return 'ok';
  }

  #releaseOwn(): void {
    if (this.#ownPlace !== NO_ROOM) this.#entries.arena.release(this.#ownPlace);
    this.#ownPlace = NO_ROOM;
  }
}

function isFirstVisit(visited: Map<CachedPack, Set<number>>, pack: CachedPack, offset: number): boolean {
  const offsets = visited.get(pack) ?? new Set();
  if (offsets.has(offset)) return false;
  visited.set(pack, offsets.add(offset));
  return true;
}
