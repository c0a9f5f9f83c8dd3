/**
 * Reads one file of a tree, of any kind and size, without ever following a link.
 *
 * Promises: a symbolic link is its target text; a pipe, socket or device is not opened; a file that cannot be read, or
 * that changed while it was read, is a skip on the receipt and what was read of it is scanned all the same; names that
 * are not valid UTF-8 are opened by their bytes. Reading is synchronous: for the small files that trees are made of that
 * is several times faster than through promises (20,000 files of 4 KB: 0.2 s against 1.8 s).
 */

import { isUtf8 } from 'node:buffer';
import {
  type BigIntStats,
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readlinkSync,
  readSync,
} from 'node:fs';
import { systemCode } from '../base/errors.ts';
import type { ReceiptBuilder } from '../base/receipt.ts';
import type { Origin, Unit } from '../text/unit.ts';
import { isLfsPointer, PIECE_SIZES, type PieceSizes, unitOf, unitsOfChunks } from './content.ts';

/** A file to read. */
export interface FilePlace {
  /** Absolute path, in bytes. */
  readonly bytes: Buffer;
  /** What reports call it: relative to the repository or to the scanned folder, with `/`. */
  readonly path: string;
}

/** A path as the file system takes it: text where possible (Windows knows nothing else), else its bytes. */
export type FilePath = string | Buffer;

const READ_BYTES = 1024 * 1024;

/** A path in bytes as the file system takes it. */
export function filePath(bytes: Buffer): FilePath {
  return isUtf8(bytes) ? bytes.toString('utf8') : bytes;
}

/**
 * The units of one file. A file that is not there (deleted, but still in git's index) has none and is no skip; what
 * else goes wrong with it is one.
 */
export async function* unitsOfFile(
  place: FilePlace,
  receipt: ReceiptBuilder,
  sizes: PieceSizes = PIECE_SIZES,
): AsyncGenerator<Unit> {
  const origin: Origin = { kind: 'file', path: place.path };
  const path = filePath(place.bytes);
  try {
    const facts = lstatSync(path);
    if (facts.isSymbolicLink()) {
      yield unitOf(origin, readlinkSync(path, { encoding: 'buffer' }));
      return;
    }
    if (!facts.isFile()) {
      // a folder that stands where git has a file: the file is deleted
      if (!facts.isDirectory()) receipt.skip('special-file', place.path);
      return;
    }
  } catch (error) {
    skipUnlessGone(error, place, receipt);
    return;
  }
  yield* unitsOfRegularFile(path, place, receipt, sizes);
}

async function* unitsOfRegularFile(
  path: FilePath,
  place: FilePlace,
  receipt: ReceiptBuilder,
  sizes: PieceSizes,
): AsyncGenerator<Unit> {
  const origin: Origin = { kind: 'file', path: place.path };
  let descriptor: number | undefined;
  try {
    // what was a file a moment ago may be a link or a pipe by now
    descriptor = openSync(
      path,
      constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
    );
    const before = fstatSync(descriptor, { bigint: true });
    if (!before.isFile()) return receipt.skip('special-file', place.path);
    if (before.size > BigInt(sizes.wholeBytes)) {
      yield* unitsOfChunks(origin, chunksOf(descriptor), { ...sizes, wholeBytes: 0 });
    } else {
      const content = readWhole(descriptor, Number(before.size), sizes.wholeBytes);
      if (isLfsPointer(content)) receipt.skip('lfs-pointer', place.path);
      else yield unitOf(origin, content);
      if (content.length > sizes.wholeBytes) receipt.skip('too-large', place.path);
    }
    if (hasChanged(before, fstatSync(descriptor, { bigint: true })))
      receipt.skip('changed-while-read', place.path);
  } catch (error) {
    skipUnlessGone(error, place, receipt);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** Everything in a file that says it has `size` bytes; a little more or less is read as far as the bound. */
function readWhole(descriptor: number, size: number, maxBytes: number): Uint8Array {
  let content = Buffer.allocUnsafe(size + 1);
  let filled = 0;
  for (;;) {
    const count = readSync(descriptor, content, filled, content.length - filled, null);
    filled += count;
    if (count === 0 || filled > maxBytes) return content.subarray(0, filled);
    // files under /proc say that they are empty
    if (filled === content.length) content = Buffer.concat([content], Math.max(65_536, 2 * filled));
  }
}

async function* chunksOf(descriptor: number): AsyncGenerator<Uint8Array> {
  for (;;) {
    const chunk = Buffer.allocUnsafe(READ_BYTES);
    const count = readSync(descriptor, chunk, 0, chunk.length, null);
    if (count === 0) return;
    yield chunk.subarray(0, count);
  }
}

function hasChanged(before: BigIntStats, after: BigIntStats): boolean {
  return before.size !== after.size || before.mtimeNs !== after.mtimeNs;
}

function skipUnlessGone(error: unknown, place: FilePlace, receipt: ReceiptBuilder): void {
  const code = systemCode(error);
  if (code === undefined) throw error;
  if (code === 'ENOENT' || code === 'ENOTDIR') return;
  receipt.skip('unreadable', place.path);
}
