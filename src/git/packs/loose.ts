/**
 * Loose objects: one file each, a zlib stream of `type size NUL content`.
 *
 * Promises: a file that is no object (cut, a flipped bit, a size that lies, bytes behind the stream, a name that is no id)
 * is an answer; the declared size is checked before memory is taken for more than a first guess; only regular files are
 * read. Listing goes through the 256 folders that git uses and gives nothing but ids.
 * Format: gitformat-loose(5); git's `unpack_loose_header` accepts the four type names, a decimal size without leading
 * zeros, and at most 32 bytes of header.
 */

import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync, constants as zlib } from 'node:zlib';
import type { ObjectType } from '../objects.ts';
import { type ByteSource, FileSource } from './byte-source.ts';
import { type EntryStatus, statusOf } from './entry-reader.ts';
import { NO_ROOM, type ObjectArena } from './object-arena.ts';

/** A loose object in the arena. */
export interface LooseObject {
  readonly kind: 'ok';
  readonly type: ObjectType;
  /** The place to release: the header lies at its start. */
  readonly place: number;
  /** Where the content starts, and its length. */
  readonly address: number;
  readonly sizeBytes: number;
}

/** How reading one ended. `too-large` knows the declared size, unless memory ran out before. */
export type LooseAnswer =
  | LooseObject
  | { readonly kind: 'too-large'; readonly sizeBytes: number | undefined }
  | { readonly kind: Exclude<EntryStatus, 'ok' | 'too-large'> };

const MAX_HEADER_BYTES = 32;
/** How much of the file is looked at to learn the size: more than enough for 32 bytes of header in any sane stream. */
const HEADER_INPUT_BYTES = 1024;
/** Source text compresses to a quarter; a wrong guess costs a second look. */
const GUESSED_RATIO = 5;

/** Where a loose object lies in a directory of objects. */
export function looseObjectPath(directory: string, oid: string): string {
  return join(directory, oid.slice(0, 2), oid.slice(2));
}

/** Whether there is a file for a loose object. Never throws. */
export function isLoose(directory: string, oid: string): boolean {
  try {
    return statSync(looseObjectPath(directory, oid), { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

/**
 * Ids of all loose objects in a directory, as text, in no particular order but folder by folder. What cannot be listed is
 * left out; `onUnreadable` is told its folder.
 */
export function* listLoose(
  directory: string,
  idBytes: number,
  onUnreadable: (folder: string) => void = () => undefined,
): Generator<string> {
  const rest = new RegExp(`^[0-9a-f]{${idBytes * 2 - 2}}$`);
  for (let first = 0; first < 256; first++) {
    const folder = first.toString(16).padStart(2, '0');
    let names: readonly string[] = [];
    try {
      if (statSync(join(directory, folder), { throwIfNoEntry: false }) !== undefined)
        names = readdirSync(join(directory, folder));
    } catch {
      onUnreadable(folder);
    }
    for (const name of names) if (rest.test(name)) yield folder + name;
  }
}

/** Reads a loose object into the arena. Never throws for what the file holds. */
export function readLoose(path: string, arena: ObjectArena, maxObjectBytes: number): LooseAnswer {
  let file: FileSource;
  try {
    file = FileSource.open(path);
  } catch (error) {
    return { kind: failure(statusOf(error)) };
  }
  try {
    return readLooseFrom(file, arena, maxObjectBytes);
  } finally {
    file.close();
  }
}

/** Reads a loose object from an open file, or from what a test invented. Never throws for what it holds. */
export function readLooseFrom(file: ByteSource, arena: ObjectArena, maxObjectBytes: number): LooseAnswer {
  const { sizeBytes } = file;
  // a file that is larger than the largest object can be when stored
  if (sizeBytes > maxObjectBytes + (maxObjectBytes >> 8) + 1024)
    return { kind: 'too-large', sizeBytes: undefined };
  const input = arena.allocate(sizeBytes);
  if (input === NO_ROOM) return { kind: 'too-large', sizeBytes: undefined };
  try {
    file.read(0, arena.view, input, sizeBytes);
    const guess = Math.min(maxObjectBytes, sizeBytes * GUESSED_RATIO) + MAX_HEADER_BYTES;
    return (
      inflateObject(arena, input, sizeBytes, guess) ?? inflateKnown(arena, input, sizeBytes, maxObjectBytes)
    );
  } catch (error) {
    return { kind: failure(statusOf(error)) };
  } finally {
    arena.release(input);
  }
}

/** Inflates into `room` bytes; undefined when they do not suffice. */
function inflateObject(
  arena: ObjectArena,
  input: number,
  inputBytes: number,
  room: number,
): LooseAnswer | undefined {
  const place = arena.allocate(room);
  if (place === NO_ROOM) return { kind: 'too-large', sizeBytes: undefined };
  const status = arena.kernel.inflate(input, input + inputBytes, place, place + room, true);
  if (status === 'ok' && arena.kernel.consumedBytes === inputBytes) {
    const end = place + arena.kernel.inflatedBytes;
    const header = parseLooseHeader(arena.view, place, end);
    if (header !== undefined && header.contentAt + header.sizeBytes === end) {
      const { type, contentAt, sizeBytes } = header;
      return { kind: 'ok', type, place, address: contentAt, sizeBytes };
    }
  }
  arena.release(place);
  return status === 'too-large' ? undefined : { kind: 'corrupt' };
}

/** Learns the size from the header first. */
function inflateKnown(
  arena: ObjectArena,
  input: number,
  inputBytes: number,
  maxObjectBytes: number,
): LooseAnswer {
  const header = inflateHeader(arena.view.subarray(input, input + Math.min(inputBytes, HEADER_INPUT_BYTES)));
  if (header === undefined) return { kind: 'corrupt' };
  if (header.sizeBytes > maxObjectBytes) return { kind: 'too-large', sizeBytes: header.sizeBytes };
  // more than declared does not fit, and then it lies
  return inflateObject(arena, input, inputBytes, header.contentAt + header.sizeBytes) ?? { kind: 'corrupt' };
}

function inflateHeader(input: Uint8Array): LooseHeader | undefined {
  try {
    const start = inflateSync(input, { finishFlush: zlib.Z_SYNC_FLUSH });
    return parseLooseHeader(start, 0, Math.min(start.length, MAX_HEADER_BYTES));
  } catch {
    // zlib's own error: the stream is broken already here
    return undefined;
  }
}

/** What a loose object declares. */
export interface LooseHeader {
  readonly type: ObjectType;
  readonly sizeBytes: number;
  readonly contentAt: number;
}

/** The header at the start of `bytes[from, to)`; undefined when there is none. */
export function parseLooseHeader(bytes: Uint8Array, from: number, to: number): LooseHeader | undefined {
  const end = bytes.subarray(from, Math.min(to, from + MAX_HEADER_BYTES)).indexOf(0);
  if (end < 0) return undefined;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset + from, end).toString('latin1');
  const [, type, size] = /^(commit|tree|blob|tag) (0|[1-9][0-9]{0,15})$/.exec(text) ?? [];
  if (type === undefined || !Number.isSafeInteger(Number(size))) return undefined;
  return { type: type as ObjectType, sizeBytes: Number(size), contentAt: from + end + 1 };
}

function failure(status: EntryStatus): 'corrupt' | 'unreadable' {
  return status === 'unreadable' ? 'unreadable' : 'corrupt';
}
