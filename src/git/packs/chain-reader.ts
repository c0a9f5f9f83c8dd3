/**
 * Rebuilds one object from its chain of deltas: down to the full object, then up again.
 *
 * Promises: no recursion, so that chains of thousands are as good as short ones; a chain that leads back to itself is
 * found out (each circle needs a REF delta, as an OFS delta's base lies before it); bounded in length and in the bytes
 * that are produced on the way; bases are found in the same pack first, then wherever the store has them.
 */

import type { ObjectType } from '../objects.ts';
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

interface DeltaLink {
  readonly pack: CachedPack;
  readonly dataAt: number;
  readonly deltaBytes: number;
}

/** Reads whole chains. The fields hold the last object that was `ok`. */
export class ChainReader {
  type: ObjectType = 'blob';
  /** Where the content lies. */
  address: number = NO_ROOM;
  sizeBytes = 0;
  /** The place to release, which belongs to the caller. */
  place: number = NO_ROOM;
  readonly #entries: EntryReader;
  readonly #findBase: BaseFinder;
  readonly #maxObjectBytes: number;

  constructor(entries: EntryReader, findBase: BaseFinder, maxObjectBytes: number) {
    this.#entries = entries;
    this.#findBase = findBase;
    this.#maxObjectBytes = maxObjectBytes;
  }

  /** Rebuilds the object at a place. */
  read(start: ObjectPlace): ChainStatus {
    this.place = NO_ROOM;
    const links: DeltaLink[] = [];
    const status = this.#readBase(start, links);
    return status === 'ok' ? this.#applyLinks(links) : status;
  }

  /** Follows the chain to its full object, reads that, and gathers the deltas on the way. */
  #readBase(start: ObjectPlace, links: DeltaLink[]): ChainStatus {
    const entries = this.#entries;
    const { head } = entries;
    let place = start;
    const visited = new Map<CachedPack, Set<number>>();
    for (;;) {
      if (place.kind === 'loose') return this.#readLoose(place.path);
      if (links.length > MAX_CHAIN_LENGTH) return 'too-long';
      const { pack, offset }: { readonly pack: CachedPack; readonly offset: number } = place;
      const status = entries.readHead(pack, offset);
      if (status !== 'ok') return status;
      const dataAt = offset + head.headBytes;
      const type = TYPE_NAMES[head.type];
      if (type !== undefined) {
        this.type = type;
        return this.#kept(entries.readFull(pack, dataAt, pack.file.entriesEnd, head.sizeBytes));
      }
      links.push({ pack, dataAt, deltaBytes: head.sizeBytes });
      if (head.type === OFS_DELTA) {
        place = { kind: 'packed', pack, offset: offset - head.baseDistance };
        continue;
      }
      if (head.type !== REF_DELTA) return 'corrupt';
      const base = this.#findBase(entries.baseId, pack);
      if (base === undefined) return 'corrupt';
      if (base.kind === 'packed' && !isFirstVisit(visited, base.pack, base.offset)) return 'corrupt';
      place = base;
    }
  }

  #readLoose(path: string): EntryStatus {
    const answer = readLoose(path, this.#entries.arena, this.#maxObjectBytes);
    if (answer.kind !== 'ok') return answer.kind;
    ({ type: this.type, address: this.address, sizeBytes: this.sizeBytes, place: this.place } = answer);
    return 'ok';
  }

  #applyLinks(links: readonly DeltaLink[]): EntryStatus {
    const entries = this.#entries;
    let work = 0;
    for (let index = links.length - 1; index >= 0; index--) {
      const { pack, dataAt, deltaBytes } = links[index]!;
      const end = pack.file.entriesEnd;
      const { place, address, sizeBytes } = this;
      work += deltaBytes + sizeBytes;
      const status =
        work > MAX_CHAIN_WORK_BYTES
          ? 'too-large'
          : entries.readDelta(pack, dataAt, end, deltaBytes, address, sizeBytes);
      entries.arena.release(place);
      this.place = NO_ROOM;
      if (this.#kept(status) !== 'ok') return status;
    }
    return 'ok';
  }

  /** Takes over the object that the entry reader has made. */
  #kept(status: EntryStatus): EntryStatus {
    if (status !== 'ok') return status;
    this.place = this.#entries.address;
    this.address = this.place;
    this.sizeBytes = this.#entries.sizeBytes;
    return 'ok';
  }
}

function isFirstVisit(visited: Map<CachedPack, Set<number>>, pack: CachedPack, offset: number): boolean {
  const offsets = visited.get(pack) ?? new Set();
  if (offsets.has(offset)) return false;
  visited.set(pack, offsets.add(offset));
  return true;
}
