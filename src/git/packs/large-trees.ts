/**
 * Walks trees of a delta forest whose objects are too large for memory: each is a stream, and what others are built from
 * lies in a temporary file for as long as it is needed.
 *
 * Promises: every entry of a tree is visited exactly once, a base before its children; at most as many files as the
 * root's `needs` says, and none when a tree is done, however it ended; what cannot be built is told, with all that hangs
 * on it. Memory: some hundreds of kilobytes. Twin of `forest-reader.ts`.
 */

import type { ByteSource } from './byte-source.ts';
import { HUGE, type LinkedForest, NONE } from './delta-forest.ts';
import { entryAfter } from './forest-shares.ts';
import { chunksOf, inflatedObject, rebuiltObject, type StreamedObject } from './large-streams.ts';
import { PackError } from './pack-error.ts';
import type { PackFile } from './pack-file.ts';
import { SpillFile } from './spill-file.ts';

/**
 * Sees one object; undefined when it cannot be built. Reading its chunks may still throw a `PackError`: then it could not
 * be built either. False ends the walk.
 */
export type LargeVisitor = (entry: number, object: StreamedObject | undefined) => Promise<boolean>;

/** More bytes than this are not put into temporary files at once: what needs more is told as not built. 8 GiB. */
const MAX_SPILLED_BYTES = 8 * 1024 * 1024 * 1024;

/** Reads trees of one pack. */
export class LargeTreeReader {
  readonly #forest: LinkedForest;
  readonly #file: PackFile;
  readonly #directory: string;
  /** The bases that are still needed; undefined for one that could not be built. */
  readonly #bases: (SpillFile | undefined)[] = [];

  /** `directory` takes the temporary files. */
  constructor(forest: LinkedForest, file: PackFile, directory: string) {
    this.#forest = forest;
    this.#file = file;
    this.#directory = directory;
  }

  /** Visits the tree that starts at any entry; what it hangs on is rebuilt and not visited. False when the visitor ended it. */
  async readTree(start: number, visit: LargeVisitor): Promise<boolean> {
    const { bases, firstChildren, nextSiblings } = this.#forest;
    try {
      if (bases[start]! >= 0) this.#bases.push(await this.#rebuildBase(start));
      else if (bases[start] !== NONE) this.#bases.push(undefined);
      for (let entry = start; entry !== NONE; entry = entryAfter(this.#forest, entry, start)) {
        let object = await this.#open(entry);
        const isLastChild = entry !== start && nextSiblings[entry] === NONE;
        if (firstChildren[entry] !== NONE) {
          const spilled = object && (await this.#spill(object));
          if (isLastChild) this.#bases.pop()?.close();
          this.#bases.push(spilled);
          object = spilled && { sizeBytes: spilled.sizeBytes, chunks: chunksOf(spilled) };
          if (!(await visit(entry, object))) return false;
        } else {
          if (!(await visit(entry, object))) return false;
          if (isLastChild) this.#bases.pop()?.close();
        }
      }
      return true;
    } finally {
      while (this.#bases.length > 0) this.#bases.pop()?.close();
    }
  }

  /** An entry as a stream, from the last base when it is a delta. */
  async #open(entry: number): Promise<StreamedObject | undefined> {
    const isFull = this.#forest.bases[entry] === NONE;
    const base = this.#bases.at(-1);
    // what has 4 GiB and more in a pack is left to git
    if ((!isFull && base === undefined) || this.#forest.sizes[entry] === HUGE) return undefined;
    return attempt(() => this.#stream(entry, isFull ? undefined : base));
  }

  #stream(entry: number, base: ByteSource | undefined): StreamedObject | Promise<StreamedObject> {
    const { offsets, headBytes, sizes } = this.#forest;
    const dataAt = offsets[entry]! + headBytes[entry]!;
    const stored = inflatedObject(this.#file.source, dataAt, offsets[entry + 1]!, sizes[entry]!);
    return base === undefined ? stored : rebuiltObject(stored.chunks, base);
  }

  /** Undefined when the object turns out not to be what it declares, or there is no room. */
  async #spill({ sizeBytes, chunks }: StreamedObject): Promise<SpillFile | undefined> {
    const taken = this.#bases.reduce((sum, base) => sum + (base?.sizeBytes ?? 0), 0);
    if (taken + sizeBytes > MAX_SPILLED_BYTES) return undefined;
    return attempt(async () => {
      const file = SpillFile.create(this.#directory);
      try {
        for await (const chunk of chunks) file.append(chunk);
        return file;
      } catch (error) {
        file.close();
        throw error;
      }
    });
  }

  /** What an entry hangs on, from the full object down. */
  async #rebuildBase(start: number): Promise<SpillFile | undefined> {
    const { bases } = this.#forest;
    const chain: number[] = [];
    for (let entry = bases[start]!; entry !== NONE; entry = bases[entry]!) {
      if (entry < 0) return undefined;
      chain.push(entry);
    }
    let base: SpillFile | undefined;
    for (const entry of chain.reverse()) {
      const below: SpillFile | undefined = base;
      const object = await attempt(() => this.#stream(entry, below));
      base = object && (await this.#spill(object));
      below?.close();
      if (base === undefined) return undefined;
    }
    return base;
  }
}

/** The result of an action; undefined when it meets what cannot be read. */
async function attempt<T>(action: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof PackError) return undefined;
    throw error;
  }
}
