/**
 * Reads single objects of a repository from its files: packs, loose objects, and what its alternates lend it. Nothing is
 * read whole: indexes are searched by short reads, and bases that were rebuilt are kept for their neighbours on the chain.
 * The 981 objects of 50 commits of git/git take 0.1 s from a cold start, as with `git cat-file --batch`, and no process.
 *
 * Promises: an answer for every id, never an error; what is here is the object or nothing (with `verify` also by its id);
 * bounded memory, chain length and work; nothing is fetched: what a partial clone lacks is `missing`. While git repacks,
 * objects that moved are found again. `corrupt`, `unsupported` and `too-large` are for the caller to ask git about, and
 * to put on the receipt.
 */

import { join } from 'node:path';
import type { ArenaKernel } from '../../kernel/arena-contract.ts';
import { KERNEL_CONTRACT_VERSION } from '../../kernel/contract.ts';
import { createArenaKernel } from '../../kernel/kernel.ts';
import { EMPTY_TREE, formatOf, isObjectId, type ObjectFormat } from '../object-id.ts';
import type { ObjectType } from '../objects.ts';
import { findObjectDirectories } from './alternates.ts';
import { type BaseFinder, ChainReader, type ChainStatus, type ObjectPlace } from './chain-reader.ts';
import { ChunkCache } from './chunk-cache.ts';
import { type CachedPack, EntryReader } from './entry-reader.ts';
import { idFromText, idOfObject, idText } from './id-format.ts';
import { isLoose, listLoose, looseObjectPath } from './loose.ts';
import { ObjectArena } from './object-arena.ts';
import type { Pack } from './pack.ts';
import type { PackError } from './pack-error.ts';
import { PackSet } from './pack-set.ts';

/** Which store to open. */
export interface StorePlace {
  /** The repository's directory of objects: `objects` in `GitPlace.commonDir`. */
  readonly directory: string;
  readonly format: ObjectFormat;
  /** Directories that come first, such as the quarantine in which a pre-receive hook finds the pushed objects. */
  readonly before?: readonly string[];
}

/** Bounds and choices. */
export interface StoreOptions {
  /** The kernel whose memory is used; all of its arena then belongs to the store. Default: one of its own. */
  readonly kernel?: ArenaKernel;
  /** Memory for everything. Default 384 MiB: beside what follows a base, an object, a delta and its bytes in the pack. */
  readonly memoryBytes?: number;
  /** Of it, for chunks of packs. Default 16 MiB. */
  readonly cacheBytes?: number;
  /** Of it, for objects that were rebuilt last, which others may be deltas against. Default 48 MiB. */
  readonly keepBytes?: number;
  /** Larger objects are `too-large`. Default 64 MiB. */
  readonly maxObjectBytes?: number;
  /** Whether each object's id is computed and compared. Default: not; checksums of the streams are always compared. */
  readonly verify?: boolean;
}

/** What the store says of an id. */
export type StoredObject =
  | { readonly kind: 'object'; readonly type: ObjectType; readonly bytes: Uint8Array }
  /** Nothing here has that id; also the answer to what is no id. */
  | { readonly kind: 'missing' }
  /** It is here and cannot be read as what it says it is. */
  | { readonly kind: 'corrupt' }
  | { readonly kind: 'too-large' }
  /** It is stored in a way that is not read here, or the system does not let us. */
  | { readonly kind: 'unsupported' };

const MEBIBYTE = 1024 * 1024;

/** One open store. Not for several threads: each opens its own. */
export class ObjectStore {
  readonly format: ObjectFormat;
  /** The directories in which objects are looked for. */
  readonly directories: readonly string[];
  readonly #alternateProblems: readonly PackError[];
  readonly #packs: PackSet;
  readonly #entries: EntryReader;
  readonly #chains: ChainReader;
  readonly #cached = new Map<Pack, CachedPack>();
  readonly #arena: ObjectArena;
  readonly #verify: boolean;

  private constructor(place: StorePlace, options: StoreOptions) {
    this.format = place.format;
    const found = findObjectDirectories([...(place.before ?? []), place.directory]);
    this.directories = found.directories;
    this.#alternateProblems = found.problems;
    this.#packs = new PackSet(found.directories, place.format);
    const maxObjectBytes = options.maxObjectBytes ?? 64 * MEBIBYTE;
    const keepBytes = options.keepBytes ?? 48 * MEBIBYTE;
    this.#verify = options.verify ?? false;
    this.#arena = new ObjectArena(options.kernel ?? plainKernel(), options.memoryBytes ?? 384 * MEBIBYTE);
    const cache = new ChunkCache(this.#arena, options.cacheBytes ?? 16 * MEBIBYTE);
    this.#entries = new EntryReader(this.#arena, cache, { maxObjectBytes, checkSums: true });
    this.#chains = new ChainReader(this.#entries, this.#findBase, { maxObjectBytes, keepBytes });
  }

  /**
   * Opens a store: lists its directories and opens the indexes. A directory that does not exist holds nothing.
   * @throws PackError `too-large` when not even the cache fits into `memoryBytes`.
   */
  static open(place: StorePlace, options: StoreOptions = {}): ObjectStore {
    return new ObjectStore(place, options);
  }

  /**
   * Opens all packs, for whoever goes over them whole, and gives those that could be opened; `problems` has the others. From
   * then on they can be read to the end, whatever git does to their files.
   */
  openPacks(): readonly Pack[] {
    return this.#packs.openAll();
  }

  /** The packs there are, open or not. */
  get packs(): readonly Pack[] {
    return this.#packs.packs;
  }

  /** Packs, indexes and alternates that could not be used so far, each once. */
  get problems(): readonly PackError[] {
    return [...this.#alternateProblems, ...this.#packs.problems];
  }

  /** Looks at the directories again for packs that came or went. Whether something did. */
  refresh(): boolean {
    const changed = this.#packs.refresh();
    if (changed) {
      const present = new Set(this.packs);
      for (const [pack, cached] of this.#cached) {
        if (present.has(pack)) continue;
        this.#chains.forget(cached);
        this.#entries.detach(cached);
        this.#cached.delete(pack);
      }
    }
    return changed;
  }

  /** Reads an object. The bytes are the caller's own. */
  read(oid: string): StoredObject {
    const answer = this.borrow(oid);
    return answer.kind === 'object' ? { ...answer, bytes: answer.bytes.slice() } : answer;
  }

  /** Reads an object without copying it: the bytes hold until the next call of any method, and must not be changed. */
  borrow(oid: string): StoredObject {
    if (!this.#isOurs(oid)) return { kind: 'missing' };
    let answer = this.#readHere(oid);
    // what was deleted or replaced a moment ago lies in another pack now
    if (answer.kind !== 'object' && this.refresh()) answer = this.#readHere(oid);
    return answer.kind === 'missing' && oid === EMPTY_TREE[this.format]
      ? { kind: 'object', type: 'tree', bytes: new Uint8Array(0) }
      : answer;
  }

  /** Whether an object is here, by the indexes and the loose files; it is not read. */
  has(oid: string): boolean {
    return this.#isOurs(oid) && (this.#isHere(oid) || (this.refresh() && this.#isHere(oid)));
  }

  /** Ids of all loose objects of all directories; one may come twice. Folders that cannot be listed go to the callback. */
  *looseIds(onUnreadable?: (folder: string) => void): Generator<string> {
    const idBytes = this.#idBytes;
    for (const directory of this.directories) yield* listLoose(directory, idBytes, onUnreadable);
  }

  /** Ids of objects in packs that have no index of their own: these packs cannot be gone over whole. */
  *idsWithoutIndex(): Generator<string> {
    for (const id of this.#packs.idsWithoutIndex()) yield idText(id, 0, id.length);
  }

  /** Closes all files. */
  close(): void {
    this.#packs.close();
    this.#cached.clear();
  }

  get #idBytes(): number {
    return this.format === 'sha256' ? 32 : 20;
  }

  #isOurs(oid: string): boolean {
    return isObjectId(oid) && formatOf(oid) === this.format;
  }

  #isHere(oid: string): boolean {
    for (const _ of this.#packs.places(idFromText(oid))) return true;
    return this.directories.some((directory) => isLoose(directory, oid));
  }

  /** Tries every copy until one can be read; otherwise the answer is that of the last one that was not missing. */
  #readHere(oid: string): StoredObject {
    let answer: StoredObject = { kind: 'missing' };
    for (const { pack, offset } of this.#packs.places(idFromText(oid))) {
      const cached = this.#open(pack);
      answer =
        cached === undefined
          ? { kind: 'unsupported' }
          : this.#readAt(oid, { kind: 'packed', pack: cached, offset });
      if (answer.kind === 'object') return answer;
    }
    for (const directory of this.directories) {
      if (!isLoose(directory, oid)) continue;
      answer = this.#readAt(oid, { kind: 'loose', path: looseObjectPath(directory, oid) });
      if (answer.kind === 'object') return answer;
    }
    return answer;
  }

  #readAt(oid: string, place: ObjectPlace): StoredObject {
    const status = this.#chains.read(place);
    if (status !== 'ok') return { kind: ANSWERS[status] };
    const { address, sizeBytes, type } = this.#chains;
    const bytes = this.#arena.view.subarray(address, address + sizeBytes);
    if (this.#verify && idOfObject(this.format, type, bytes) !== oid) return { kind: 'corrupt' };
    return { kind: 'object', type, bytes };
  }

  /** A pack ready for reading; undefined when it cannot be used. */
  #open(pack: Pack): CachedPack | undefined {
    const known = this.#cached.get(pack);
    if (known !== undefined) return known;
    if (!this.#packs.open(pack)) return undefined;
    const cached = this.#entries.attach(pack.file());
    this.#cached.set(pack, cached);
    return cached;
  }

  readonly #findBase: BaseFinder = (id, asking) => {
    const own = id.slice(0, this.#idBytes);
    let other: ObjectPlace | undefined;
    for (const { pack, offset } of this.#packs.places(own)) {
      const cached = this.#open(pack);
      if (cached === asking) return { kind: 'packed', pack: cached, offset };
      if (cached !== undefined) other ??= { kind: 'packed', pack: cached, offset };
    }
    if (other !== undefined) return other;
    const oid = idText(own, 0, own.length);
    const directory = this.directories.find((candidate) => isLoose(candidate, oid));
    return directory === undefined ? undefined : { kind: 'loose', path: looseObjectPath(directory, oid) };
  };
}

const ANSWERS: Readonly<
  Record<Exclude<ChainStatus, 'ok'>, Exclude<StoredObject['kind'], 'object' | 'missing'>>
> = {
  corrupt: 'corrupt',
  'too-large': 'too-large',
  'too-long': 'unsupported',
  unreadable: 'unsupported',
};

/** A kernel that looks for nothing: only its memory and what it does there are needed. */
function plainKernel(): ArenaKernel {
  return createArenaKernel({ contractVersion: KERNEL_CONTRACT_VERSION, literals: [], reportRuns: false });
}

/** The directory of objects of a repository whose common directory is given. */
export function objectDirectoryOf(commonDir: string): string {
  return join(commonDir, 'objects');
}
