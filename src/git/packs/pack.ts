/**
 * A pack with its index, as one directory holds them: where an object lies, and the open pack to read it from.
 *
 * The pack itself is opened when it is first needed, and then checked against its index: both must count the same objects
 * and name the same checksum, or one of them was replaced in between. Promises: a descriptor once open is kept, so that
 * a pack which git deletes meanwhile is still read; what does not fit together is a `PackError`, never another object.
 */

import type { ObjectFormat } from '../object-id.ts';
import { type ByteSource, type FileFate, FileSource, openSource } from './byte-source.ts';
import { sameId } from './id-format.ts';
import { PackError } from './pack-error.ts';
import { PackFile } from './pack-file.ts';
import { NOT_FOUND, PackIndex } from './pack-index.ts';

/** Indexes and reverse indexes up to this size are held in memory, without a descriptor: 1 MiB, some 36,000 objects. */
const IN_MEMORY_BYTES = 1024 * 1024;

/** Opens the files of one pack. */
export interface PackSources {
  /** What the pack is called: its path without the ending. */
  readonly name: string;
  openPack(): ByteSource;
  /** The reverse index, or undefined without one. */
  openReverse(): ByteSource | undefined;
}

/** What a directory says of a pack by the files beside it. */
export interface PackTraits {
  /** Unreachable objects that git keeps for a while (`.mtimes`). */
  readonly isCruft: boolean;
  /** Fetched from a server that has what is missing here (`.promisor`). */
  readonly isPromisor: boolean;
  /** There is a reverse index. */
  readonly hasReverse: boolean;
}

/** One pack. `index` is undefined for a pack that only the multi-pack-index leads into. */
export class Pack {
  readonly name: string;
  readonly format: ObjectFormat;
  readonly index: PackIndex | undefined;
  readonly traits: PackTraits;
  readonly #sources: PackSources;
  #file: PackFile | undefined;

  constructor(
    sources: PackSources,
    format: ObjectFormat,
    index: PackIndex | undefined,
    traits: PackTraits = NO_TRAITS,
  ) {
    this.name = sources.name;
    this.format = format;
    this.index = index;
    this.traits = traits;
    this.#sources = sources;
  }

  /** Opens the index of the pack at a path without ending. @throws PackError when it cannot be used. */
  static at(path: string, format: ObjectFormat, traits: PackTraits): Pack {
    const source = openSource(`${path}.idx`, IN_MEMORY_BYTES);
    try {
      return new Pack(filesAt(path, traits), format, PackIndex.open(source, format), traits);
    } catch (error) {
      source.close();
      throw error;
    }
  }

  /** A pack whose index is lost. */
  static withoutIndex(path: string, format: ObjectFormat, traits: PackTraits): Pack {
    return new Pack(filesAt(path, traits), format, undefined, traits);
  }

  /** Whether the pack is open, and so outlives its deletion. */
  get isOpen(): boolean {
    return this.#file !== undefined;
  }

  /**
   * The open pack. @throws PackError `mismatch` when it is not the one its index was made for, and what opening throws;
   * the next call tries again.
   */
  file(): PackFile {
    this.#file ??= this.#open();
    return this.#file;
  }

  /** What became of the pack's file since it was opened; `same` before. */
  fate(): FileFate {
    const source = this.#file?.source;
    return source instanceof FileSource ? source.fate() : 'same';
  }

  /** Offset of the entry of an object, or `NOT_FOUND`. @throws PackError when the index cannot be read. */
  find(id: Uint8Array, at = 0): number {
    const position = this.index?.find(id, at) ?? NOT_FOUND;
    return position === NOT_FOUND ? NOT_FOUND : this.index!.offsetAt(position);
  }

  /** Opens the reverse index; the caller closes it. Undefined when there is none that can be read. */
  openReverse(): ByteSource | undefined {
    try {
      return this.#sources.openReverse();
    } catch (error) {
      if (error instanceof PackError) return undefined;
      throw error;
    }
  }

  /** Closes everything. */
  close(): void {
    this.index?.close();
    this.#file?.close();
    this.#file = undefined;
  }

  #open(): PackFile {
    const source = this.#sources.openPack();
    try {
      const file = PackFile.open(source, this.format);
      if (this.index !== undefined) requireSamePack(this.index, file);
      return file;
    } catch (error) {
      source.close();
      throw error;
    }
  }
}

const NO_TRAITS: PackTraits = { isCruft: false, isPromisor: false, hasReverse: false };

function filesAt(path: string, { hasReverse }: PackTraits): PackSources {
  return {
    name: path,
    openPack: () => FileSource.open(`${path}.pack`),
    openReverse: () => (hasReverse ? openSource(`${path}.rev`, IN_MEMORY_BYTES) : undefined),
  };
}

function requireSamePack(index: PackIndex, file: PackFile): void {
  if (index.objectCount !== file.objectCount)
    throw new PackError(
      'mismatch',
      file.source.name,
      `has ${file.objectCount} objects, its index ${index.objectCount}`,
    );
  if (!sameId(index.packChecksum, 0, file.checksum, 0, file.idBytes))
    throw new PackError('mismatch', file.source.name, 'is not the pack that its index was made for');
}
