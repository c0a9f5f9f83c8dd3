/**
 * All packs of a store's directories, as they come and go while we read.
 *
 * git may at any moment replace packs by others (gc, repack, fetch). A pack that is open is kept until the end, because its
 * descriptor outlives the file; one that is not is dropped when it is gone from its directory. What cannot be used is
 * remembered as a problem, once, and its objects are looked for elsewhere.
 */

import { basename, dirname, join } from 'node:path';
import type { ObjectFormat } from '../object-id.ts';
import { FileSource } from './byte-source.ts';
import { MultiPackIndex } from './multi-pack-index.ts';
import { Pack } from './pack.ts';
import { listPacks, type PackListing, packStamp } from './pack-directory.ts';
import { PackError } from './pack-error.ts';
import { NOT_FOUND } from './pack-index.ts';

/** git may repack while packs are opened, but not without end. */
const MAX_ROUNDS = 5;

/** A pack and an offset in it at which an object lies, by an index. */
export interface PackedPlace {
  readonly pack: Pack;
  readonly offset: number;
}

/** A multi-pack-index that leads into packs without an index of their own. */
interface OpenMultiPackIndex {
  readonly index: MultiPackIndex;
  /** By its numbers; undefined for packs that have their own index, or are not there. */
  readonly packs: readonly (Pack | undefined)[];
}

/** The packs of some directories. */
export class PackSet {
  readonly #directories: readonly string[];
  readonly #format: ObjectFormat;
  readonly #stamps = new Map<string, string>();
  readonly #byPath = new Map<string, Pack>();
  readonly #multi = new Map<string, OpenMultiPackIndex>();
  readonly #problems = new Map<string, PackError>();
  /** Packs that could not be opened once; they may have been replaced in that moment. */
  readonly #suspects = new Set<string>();
  /** The packs in the order in which they are searched: the one that had the last object is first. */
  #searched: Pack[] = [];

  /** Lists the directories and opens the indexes in them. */
  constructor(directories: readonly string[], format: ObjectFormat) {
    this.#directories = directories;
    this.#format = format;
    this.refresh();
  }

  /** All packs that can be used, those of the first directory first. */
  get packs(): readonly Pack[] {
    return [...this.#byPath.values()];
  }

  /** What cannot be used, with the reason; each file once. What git took away meanwhile is not among it. */
  get problems(): readonly PackError[] {
    return [...this.#problems.values()];
  }

  /** Lists directories again that changed since. Whether there was one. */
  refresh(): boolean {
    const changed = this.#directories.filter(
      (directory) => packStamp(directory) !== this.#stamps.get(directory),
    );
    for (const directory of changed) this.#load(directory);
    if (changed.length > 0) this.#searched = this.packs.filter((pack) => pack.index !== undefined);
    return changed.length > 0;
  }

  /** Every place at which an object lies, the likeliest first. An index that cannot be read is passed over. */
  *places(id: Uint8Array): Generator<PackedPlace> {
    // a list of its own: whoever reads a place may look for bases meanwhile
    for (const pack of this.#searched) {
      const offset = this.#find(pack, id);
      if (offset === NOT_FOUND) continue;
      // the next object is often in the same pack
      if (this.#searched[0] !== pack)
        this.#searched = [pack, ...this.#searched.filter((other) => other !== pack)];
      yield { pack, offset };
    }
    for (const [directory, multi] of this.#multi) {
      const place = this.#findInMulti(directory, multi, id);
      if (place !== undefined) yield place;
    }
  }

  /**
   * Opens all packs, so that they stay readable whatever git does, and gives those that are open. Those that went away
   * meanwhile are looked for again under their new names.
   */
  openAll(): readonly Pack[] {
    for (let round = 0; round < MAX_ROUNDS; round++) {
      for (const pack of this.packs) if (!pack.isOpen) this.open(pack);
      if (!this.refresh()) break;
    }
    return this.packs.filter((pack) => pack.isOpen);
  }

  /**
   * Opens a pack; false when it cannot be used. The first time it is only taken out, and `refresh` will look at its
   * directory again; if it cannot be opened then either, it is a problem.
   */
  open(pack: Pack): boolean {
    try {
      pack.file();
      return true;
    } catch (error) {
      if (!(error instanceof PackError)) throw error;
      this.#searched = this.#searched.filter((other) => other !== pack);
      if (this.#suspects.has(pack.name)) {
        this.#problems.set(pack.name, error);
        return false;
      }
    }
    this.#suspects.add(pack.name);
    pack.close();
    this.#byPath.delete(pack.name);
    for (const directory of this.#directories)
      if (holds(directory, pack.name)) this.#stamps.delete(directory);
    return false;
  }

  /** Ids, as bytes that hold until the next one, of objects that only a multi-pack-index leads to. */
  *idsWithoutIndex(): Generator<Uint8Array> {
    for (const [directory, multi] of this.#multi) {
      const id = new Uint8Array(multi.index.idBytes);
      for (let position = 0; position < multi.index.objectCount; position++) {
        const isOurs = this.#attempt(directory, () => {
          multi.index.nameAt(position, id);
          return multi.packs[multi.index.placeAt(position).pack] !== undefined;
        });
        if (isOurs === true) yield id;
      }
    }
  }

  /** Closes all packs. */
  close(): void {
    for (const pack of this.#byPath.values()) pack.close();
    for (const { index } of this.#multi.values()) index.close();
    this.#byPath.clear();
    this.#multi.clear();
    this.#searched = [];
  }

  #load(directory: string): void {
    const listing = listPacks(directory);
    this.#stamps.set(directory, listing.stamp);
    if (listing.problem !== undefined) this.#keepProblem(directory, listing.problem);
    const present = new Map(listing.packs.map((pack) => [pack.path, pack]));
    for (const [path, pack] of this.#byPath) {
      if (!holds(directory, path)) continue;
      // one that the multi-pack-index alone leads to is made anew with that
      if (pack.index !== undefined && (pack.isOpen || present.get(path)?.hasIndex === true)) continue;
      pack.close();
      this.#byPath.delete(path);
    }
    for (const name of this.#problems.keys())
      if (holds(directory, name) && !present.has(name)) this.#problems.delete(name);
    for (const { path, hasIndex, traits } of listing.packs) {
      if (!hasIndex || this.#byPath.has(path)) continue;
      const pack = this.#attempt(path, () => Pack.at(path, this.#format, traits));
      if (pack === undefined) continue;
      this.#byPath.set(path, pack);
      this.#problems.delete(path);
    }
    this.#multi.get(directory)?.index.close();
    this.#multi.delete(directory);
    this.#loadMulti(directory, listing);
  }

  /** Opens a multi-pack-index only if a pack needs it, because it has no index, or none that can be used. */
  #loadMulti(directory: string, { packs, multiPackIndex }: PackListing): void {
    const lost = new Map(
      packs
        .filter((pack) => !this.#byPath.has(pack.path))
        .map((pack) => [`${basename(pack.path)}.idx`, pack]),
    );
    if (multiPackIndex === undefined || lost.size === 0) return;
    this.#attempt(multiPackIndex, () => {
      const source = FileSource.open(multiPackIndex);
      let index: MultiPackIndex;
      try {
        index = MultiPackIndex.open(source, this.#format);
      } catch (error) {
        source.close();
        throw error;
      }
      const found = index.packNames.map((name) => {
        const listed = lost.get(name);
        return listed && Pack.withoutIndex(listed.path, this.#format, listed.traits);
      });
      for (const pack of found) if (pack !== undefined) this.#byPath.set(pack.name, pack);
      this.#multi.set(directory, { index, packs: found });
    });
  }

  #find(pack: Pack, id: Uint8Array): number {
    return this.#attempt(pack.name, () => pack.find(id)) ?? NOT_FOUND;
  }

  #findInMulti(
    directory: string,
    { index, packs }: OpenMultiPackIndex,
    id: Uint8Array,
  ): PackedPlace | undefined {
    return this.#attempt(directory, () => {
      const position = index.find(id);
      if (position === NOT_FOUND) return undefined;
      const { pack: number, offset } = index.placeAt(position);
      const pack = packs[number];
      return pack && { pack, offset };
    });
  }

  /** The result of an action; undefined when it meets a file that cannot be used, which is remembered. */
  #attempt<T>(name: string, action: () => T): T | undefined {
    try {
      return action();
    } catch (error) {
      this.#keepProblem(name, error);
      return undefined;
    }
  }

  #keepProblem(name: string, error: unknown): void {
    if (!(error instanceof PackError)) throw error;
    if (!this.#problems.has(name)) this.#problems.set(name, error);
  }
}

/** Whether a pack lies in a directory of objects. */
function holds(directory: string, packPath: string): boolean {
  return dirname(packPath) === join(directory, 'pack');
}
