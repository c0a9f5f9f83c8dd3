/**
 * Bytes at positions: a file that stays open, or a block of memory. Everything in this folder reads through this contract,
 * so that the same parsers run over files, over small files held in memory, and over invented bytes in tests.
 *
 * Promises: a read gives exactly the bytes asked for or throws a `PackError`; only regular files are opened, so that no
 * pipe or device can block us; a file that git deletes or replaces while it is open is still read as it was, because the
 * descriptor holds it. A descriptor can be lent to other threads, which read with it and never close it.
 */

import { closeSync, fstatSync, openSync, readSync, type Stats, statSync } from 'node:fs';
import { PackError, unreadable } from './pack-error.ts';

/** Bytes that can be read at any position. */
export interface ByteSource {
  /** For messages: the file's name. */
  readonly name: string;
  readonly sizeBytes: number;
  /**
   * Reads the `length` bytes at `position` to `target[at]`, all of them.
   * @throws PackError `truncated` when there are not so many, `unreadable` when the system refuses.
   */
  read(position: number, target: Uint8Array, at: number, length: number): void;
  /** Frees what the source holds. Reading afterwards is a mistake. */
  close(): void;
}

/** A file's descriptor as it is sent to another thread. It holds until the owner closes it. */
export interface LentFile {
  readonly path: string;
  readonly descriptor: number;
  readonly sizeBytes: number;
}

/** What became of the file that a descriptor was opened from. */
export type FileFate = 'same' | 'replaced' | 'removed' | 'changed';

/** A regular file that is kept open. */
export class FileSource implements ByteSource {
  readonly name: string;
  readonly sizeBytes: number;
  readonly #descriptor: number;
  /** What the file was when it was opened; undefined when the descriptor is lent. */
  readonly #opened: Stats | undefined;

  private constructor(path: string, descriptor: number, sizeBytes: number, opened: Stats | undefined) {
    this.name = path;
    this.#descriptor = descriptor;
    this.sizeBytes = sizeBytes;
    this.#opened = opened;
  }

  /** Opens a file. @throws PackError `unreadable` also when it is no regular file. */
  static open(path: string): FileSource {
    let descriptor: number | undefined;
    try {
      // before opening: opening a named pipe waits for its other end
      if (!statSync(path).isFile()) throw new PackError('unreadable', path, 'is not a regular file');
      descriptor = openSync(path, 'r');
      const opened = fstatSync(descriptor);
      return new FileSource(path, descriptor, opened.size, opened);
    } catch (error) {
      if (descriptor !== undefined) closeSync(descriptor);
      throw error instanceof PackError ? error : unreadable(path, error);
    }
  }

  /** Reads with a descriptor that another thread owns and closes. */
  static borrow({ path, descriptor, sizeBytes }: LentFile): FileSource {
    return new FileSource(path, descriptor, sizeBytes, undefined);
  }

  /** What another thread needs to read the same open file. */
  lend(): LentFile {
    return { path: this.name, descriptor: this.#descriptor, sizeBytes: this.sizeBytes };
  }

  /**
   * Whether the path still leads to the file that was opened, and the file has kept its size. Of a lent file only the
   * size is known.
   */
  fate(): FileFate {
    try {
      const now = fstatSync(this.#descriptor);
      if (now.size !== this.sizeBytes) return 'changed';
      // not by its time: git touches packs to say that their objects are in use
      if (this.#opened === undefined) return 'same';
      const there = statSync(this.name);
      return there.ino === this.#opened.ino && there.dev === this.#opened.dev ? 'same' : 'replaced';
    } catch {
      return 'removed';
    }
  }

  read(position: number, target: Uint8Array, at: number, length: number): void {
    let done = 0;
    while (done < length) {
      let count: number;
      try {
        count = readSync(this.#descriptor, target, at + done, length - done, position + done);
      } catch (error) {
        throw unreadable(this.name, error);
      }
      if (count === 0) throw new PackError('truncated', this.name, `ends before byte ${position + length}`);
      done += count;
    }
  }

  close(): void {
    if (this.#opened !== undefined) closeSync(this.#descriptor);
  }
}

/** Bytes in memory. */
export class MemorySource implements ByteSource {
  readonly name: string;
  readonly #bytes: Uint8Array;

  constructor(name: string, bytes: Uint8Array) {
    this.name = name;
    this.#bytes = bytes;
  }

  get sizeBytes(): number {
    return this.#bytes.length;
  }

  read(position: number, target: Uint8Array, at: number, length: number): void {
    if (position + length > this.#bytes.length)
      throw new PackError('truncated', this.name, `ends before byte ${position + length}`);
    if (length <= SHORT_COPY) {
      for (let index = 0; index < length; index++) target[at + index] = this.#bytes[position + index]!;
    } else {
      target.set(this.#bytes.subarray(position, position + length), at);
    }
  }

  close(): void {}
}

/** Up to so many bytes a loop is faster than a call into the engine. */
const SHORT_COPY = 32;

/** A file's bytes in memory when it is small, so that no descriptor stays open for it; else the file. */
export function openSource(path: string, memoryBytes: number): ByteSource {
  const file = FileSource.open(path);
  if (file.sizeBytes > memoryBytes) return file;
  try {
    return new MemorySource(path, readAll(file));
  } finally {
    file.close();
  }
}

/** All bytes of a source. @throws PackError as `read` does, `too-large` when memory has no room for them. */
export function readAll(source: ByteSource): Uint8Array {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(source.sizeBytes);
  } catch (error) {
    throw new PackError('too-large', source.name, `has ${source.sizeBytes} bytes`, error);
  }
  source.read(0, bytes, 0, bytes.length);
  return bytes;
}
