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

  /** What could not be used, with the reason; each file once. */
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
   * Takes out a pack that cannot be used. The first time it may have been replaced in this moment: then `refresh` opens
   * what is there now. True when it is worth asking again.
   */
  reject(pack: Pack, error: PackError): boolean {
    const isFirst = !this.#problems.has(pack.name);
    this.#problems.set(pack.name, error);
    this.#searched = this.#searched.filter((other) => other !== pack);
    if (!isFirst) return false;
    pack.close();
    this.#byPath.delete(pack.name);
    for (const directory of this.#directories)
      if (holds(directory, pack.name)) this.#stamps.delete(directory);
    return true;
  }

  /** Ids, as bytes that hold until the next one, of objects that only a multi-pack-index leads to. */
  *idsWithoutIndex(): Generator<Uint8Array> {
    for (const { index, packs } of this.#multi.values()) {
      const id = new Uint8Array(index.idBytes);
      for (let position = 0; position < index.objectCount; position++) {
        if (packs[index.placeAt(position).pack] === undefined) continue;
        index.nameAt(position, id);
        yield id;
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
    for (const { path, hasIndex, traits } of listing.packs) {
      if (hasIndex && !this.#byPath.has(path))
        this.#attempt(path, () => this.#byPath.set(path, Pack.at(path, this.#format, traits)));
    }
    this.#multi.get(directory)?.index.close();
    this.#multi.delete(directory);
    this.#loadMulti(directory, listing);
  }

  /** Opens a multi-pack-index only if a pack needs it. */
  #loadMulti(directory: string, { packs, multiPackIndex }: PackListing): void {
    const lost = new Map(
      packs.filter((pack) => !pack.hasIndex).map((pack) => [`${basename(pack.path)}.idx`, pack]),
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
    try {
      return pack.find(id);
    } catch (error) {
      this.#keepProblem(pack.name, error);
      return NOT_FOUND;
    }
  }

  #findInMulti(directory: string, multi: OpenMultiPackIndex, id: Uint8Array): PackedPlace | undefined {
    try {
      const position = multi.index.find(id);
      if (position === NOT_FOUND) return undefined;
      const { pack: number, offset } = multi.index.placeAt(position);
      const pack = multi.packs[number];
      return pack && { pack, offset };
    } catch (error) {
      this.#keepProblem(directory, error);
      return undefined;
    }
  }

  #attempt(name: string, action: () => void): void {
    try {
      action();
    } catch (error) {
      this.#keepProblem(name, error);
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
