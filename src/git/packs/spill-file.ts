/**
 * A temporary file for an object that is too large for memory and that others are built from.
 *
 * Promises: nobody else can read it (mode 0600, made anew under a name that nobody can guess); it has no name from the
 * moment it is made, where the system allows that, so that nothing is left behind however the process ends; elsewhere it
 * is deleted when it is closed.
 */

import { randomBytes } from 'node:crypto';
import { closeSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { ByteSource } from './byte-source.ts';
import { PackError, unreadable } from './pack-error.ts';

const NAME = 'a temporary file';

/** Bytes written one after the other, and then read at any position. */
export class SpillFile implements ByteSource {
  readonly name = NAME;
  sizeBytes = 0;
  readonly #descriptor: number;
  /** Where the file still has a name. */
  readonly #path: string | undefined;

  private constructor(descriptor: number, path: string | undefined) {
    this.#descriptor = descriptor;
    this.#path = path;
  }

  /** Makes an empty file in a directory. @throws PackError `unreadable` when the system refuses. */
  static create(directory: string): SpillFile {
    const path = join(directory, `tacet-${randomBytes(12).toString('hex')}`);
    let descriptor: number;
    try {
      descriptor = openSync(path, 'wx+', 0o600);
    } catch (error) {
      throw unreadable(NAME, error);
    }
    return new SpillFile(descriptor, unlink(path) ? undefined : path);
  }

  /** Writes bytes behind those that are there. @throws PackError `unreadable` when the system refuses: the disk is full. */
  append(bytes: Uint8Array): void {
    let done = 0;
    try {
      while (done < bytes.length)
        done += writeSync(this.#descriptor, bytes, done, bytes.length - done, this.sizeBytes + done);
    } catch (error) {
      throw unreadable(NAME, error);
    }
    this.sizeBytes += bytes.length;
  }

  read(position: number, target: Uint8Array, at: number, length: number): void {
    let done = 0;
    while (done < length) {
      let count: number;
      try {
        count = readSync(this.#descriptor, target, at + done, length - done, position + done);
      } catch (error) {
        throw unreadable(NAME, error);
      }
      if (count === 0) throw new PackError('truncated', NAME, `ends before byte ${position + length}`);
      done += count;
    }
  }

  close(): void {
    closeSync(this.#descriptor);
    if (this.#path !== undefined) unlink(this.#path);
  }
}

function unlink(path: string): boolean {
  try {
    unlinkSync(path);
    return true;
  } catch {
    // a system that deletes no open file: it goes when it is closed
    return false;
  }
}
