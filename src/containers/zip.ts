/**
 * Zip and all that is zip under another name: jar, war, whl, nupkg, docx, apk.
 *
 * Members are those that the central directory lists, and those that it does not list but whose local headers stand
 * between them: a reader that goes by the headers would see them. Promises: sizes that are declared are never believed;
 * members whose bytes overlap are given once (a bomb without nesting is made so); without a directory the local headers
 * alone are followed. Format: PKWARE APPNOTE 6.3.10.
 */

import { bufferOver, hasBytes, memberPath, u16, u32, u64 } from './bytes-reader.ts';
import { type Compression, decompress } from './compressed.ts';
import type { ContainerBudget, Member } from './contract.ts';
import { LzmaDamage, LzmaDecoder } from './lzma.ts';

const LOCAL = [0x50, 0x4b, 0x03, 0x04];
const CENTRAL = [0x50, 0x4b, 0x01, 0x02];
const END = [0x50, 0x4b, 0x05, 0x06];
const END_64 = [0x50, 0x4b, 0x06, 0x06];
const LOCATOR_64 = [0x50, 0x4b, 0x06, 0x07];
const END_BYTES = 22;
const MAX_COMMENT_BYTES = 65_535;
const LOCAL_BYTES = 30;
const CENTRAL_BYTES = 46;
const IN_ZIP64 = 0xffff_ffff;

/** Methods (APPNOTE 4.4.5); 14 is LZMA, 99 says that a member is encrypted. */
const METHODS: ReadonlyMap<number, Compression> = new Map([
  [8, 'deflate'],
  [12, 'bzip2'],
  [93, 'zstd'],
  [95, 'xz'],
]);
const LZMA = 14;
const AES = 99;

/** A member as the directory, or its own header, describes it. */
interface Entry {
  readonly path: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  /** Compressed bytes; undefined where they are not known: as far as the stream goes. */
  readonly packedBytes: number | undefined;
  /** Where its local header stands. */
  readonly at: number;
}

/** Gives the members of a zip file. */
export function* readZip(bytes: Uint8Array, budget: ContainerBudget): Generator<Member, void, void> {
  const listed = readDirectory(bytes);
  if (listed === undefined) budget.problem('container-damaged', '');
  const entries = (listed ?? []).sort((a, b) => a.at - b.at);
  let done = 0;
  for (const entry of entries) {
    if (entry.at > done) yield* readUnlisted(bytes, done, entry.at, budget);
    if (entry.at < done) {
      // two members in the same bytes
      budget.problem('container-limit', entry.path);
      continue;
    }
    const start = dataStart(bytes, entry.at);
    if (start === undefined) {
      budget.problem('container-damaged', entry.path);
      continue;
    }
    const end = Math.min(bytes.length, start + (entry.packedBytes ?? 0));
    yield* unpackEntry(bytes, entry, start, end, budget);
    if (budget.isOver) return;
    done = Math.max(done, end);
  }
  const limit = listed === undefined ? bytes.length : Math.min(bytes.length, directoryStart(bytes) ?? 0);
  yield* readUnlisted(bytes, done, limit, budget);
}

/** The members of local headers in a stretch that the directory says nothing of. */
function* readUnlisted(
  bytes: Uint8Array,
  from: number,
  to: number,
  budget: ContainerBudget,
): Generator<Member, void, void> {
  const buffer = bufferOver(bytes);
  for (
    let at = buffer.indexOf(Buffer.from(LOCAL), from);
    at >= 0 && at + LOCAL_BYTES <= to && !budget.isOver;
  ) {
    const start = dataStart(bytes, at);
    const packed = u32(bytes, at + 18);
    const next = buffer.indexOf(Buffer.from(LOCAL), at + LOCAL_BYTES);
    const known = (u16(bytes, at + 6) & 8) === 0 && packed !== IN_ZIP64 && (start ?? to) + packed <= to;
    const end = known && start !== undefined ? start + packed : next < 0 ? to : Math.min(next, to);
    if (start !== undefined && start <= end)
      yield* unpackEntry(bytes, localEntry(bytes, at), start, end, budget);
    at = known && end > at ? buffer.indexOf(Buffer.from(LOCAL), end) : next;
  }
}

function localEntry(bytes: Uint8Array, at: number): Entry {
  const nameBytes = u16(bytes, at + 26);
  return {
    path: memberPath(bytes.subarray(at + LOCAL_BYTES, at + LOCAL_BYTES + nameBytes)),
    method: u16(bytes, at + 8),
    isEncrypted: (u16(bytes, at + 6) & 1) !== 0,
    packedBytes: undefined,
    at,
  };
}

function* unpackEntry(
  bytes: Uint8Array,
  { path, method, isEncrypted }: Entry,
  start: number,
  end: number,
  budget: ContainerBudget,
): Generator<Member, void, void> {
  if (path.endsWith('/') && end === start) return;
  if (isEncrypted || method === AES) return budget.problem('container-encrypted', path);
  const packed = bytes.subarray(start, end);
  if (method === 0) {
    if (packed.length > budget.room) return budget.problem('container-limit', path);
    if (budget.take(path, packed.length)) yield { path, bytes: packed };
    return;
  }
  const compression = METHODS.get(method);
  if (compression === undefined && method !== LZMA) return budget.problem('container-unsupported', path);
  const { bytes: unpacked, status } =
    compression === undefined
      ? unpackLzma(packed, budget.room)
      : decompress(packed, compression, budget.room);
  if (status === 'too-large') budget.refuse(path);
  else if (status === 'cut') budget.problem('container-damaged', path);
  else if (status === 'unsupported') budget.problem('container-unsupported', path);
  if (budget.take(path, unpacked.length) && unpacked.length > 0) yield { path, bytes: unpacked };
}

/** Method 14: two bytes of version, two of length, then what LZMA needs to know (APPNOTE 5.8.8). */
function unpackLzma(packed: Uint8Array, maxBytes: number): ReturnType<typeof decompress> {
  const decoder = new LzmaDecoder(packed, maxBytes);
  try {
    decoder.lzma(4 + u16(packed, 2), packed[4] ?? 0, Number.MAX_SAFE_INTEGER);
  } catch (error) {
    if (!(error instanceof LzmaDamage)) throw error;
    // without a mark at its end a stream simply ends: what came is what there is
    const isEmpty = decoder.output().length === 0;
    return { bytes: decoder.output(), status: isEmpty ? 'cut' : decoder.isFull ? 'too-large' : 'whole' };
  }
  return { bytes: decoder.output(), status: decoder.isFull ? 'too-large' : 'whole' };
}

/** Where a member's bytes begin; undefined when no local header stands there. */
function dataStart(bytes: Uint8Array, at: number): number | undefined {
  if (!hasBytes(bytes, at, LOCAL)) return undefined;
  const start = at + LOCAL_BYTES + u16(bytes, at + 26) + u16(bytes, at + 28);
  return start <= bytes.length ? start : undefined;
}

/** What the end of the file says of its directory. */
interface DirectoryPlace {
  readonly at: number;
  readonly count: number;
  /** What stands before the archive, by which all its offsets are short: a program that unpacks itself. */
  readonly prefix: number;
}

function directoryStart(bytes: Uint8Array): number | undefined {
  return findDirectory(bytes)?.at;
}

function findDirectory(bytes: Uint8Array): DirectoryPlace | undefined {
  const lowest = Math.max(0, bytes.length - END_BYTES - MAX_COMMENT_BYTES);
  for (let at = bytes.length - END_BYTES; at >= lowest; at--) {
    if (bytes[at] !== 0x50 || !hasBytes(bytes, at, END)) continue;
    let count = u16(bytes, at + 10);
    let size = u32(bytes, at + 12);
    let start = u32(bytes, at + 16);
    let end = at;
    if (hasBytes(bytes, at - 20, LOCATOR_64)) {
      const far = findEnd64(bytes, at - 20);
      if (far !== undefined) {
        count = u64(bytes, far + 32);
        size = u64(bytes, far + 40);
        start = u64(bytes, far + 48);
        end = far;
      }
    }
    const place = end - size;
    if (count === 0 && size === 0) return { at: place, count: 0, prefix: 0 };
    if (place >= 0 && hasBytes(bytes, place, CENTRAL)) return { at: place, count, prefix: place - start };
    if (hasBytes(bytes, start, CENTRAL)) return { at: start, count, prefix: 0 };
  }
  return undefined;
}

function findEnd64(bytes: Uint8Array, locator: number): number | undefined {
  const declared = u64(bytes, locator + 8);
  if (hasBytes(bytes, declared, END_64)) return declared;
  return hasBytes(bytes, locator - 56, END_64) ? locator - 56 : undefined;
}

function readDirectory(bytes: Uint8Array): Entry[] | undefined {
  const place = findDirectory(bytes);
  if (place === undefined) return undefined;
  const entries: Entry[] = [];
  let at = place.at;
  // the count is one more thing that can lie: the headers themselves are followed
  while (hasBytes(bytes, at, CENTRAL) && at + CENTRAL_BYTES <= bytes.length) {
    const nameBytes = u16(bytes, at + 28);
    const extraBytes = u16(bytes, at + 30);
    const name = bytes.subarray(at + CENTRAL_BYTES, at + CENTRAL_BYTES + nameBytes);
    const wide = readExtra64(bytes, at, at + CENTRAL_BYTES + nameBytes, extraBytes);
    entries.push({
      path: memberPath(name),
      method: u16(bytes, at + 10),
      isEncrypted: (u16(bytes, at + 8) & 1) !== 0,
      packedBytes: wide.packedBytes,
      at: wide.offset + Math.max(0, place.prefix),
    });
    at += CENTRAL_BYTES + nameBytes + extraBytes + u16(bytes, at + 32);
  }
  return entries.length > 0 || place.count === 0 ? entries : undefined;
}

/** Sizes and offset that do not fit in 32 bits stand in an extra field, in this order (APPNOTE 4.5.3). */
function readExtra64(
  bytes: Uint8Array,
  header: number,
  from: number,
  extraBytes: number,
): { readonly packedBytes: number; readonly offset: number } {
  let packedBytes = u32(bytes, header + 20);
  let offset = u32(bytes, header + 42);
  for (let at = from; at + 4 <= from + extraBytes; at += 4 + u16(bytes, at + 2)) {
    if (u16(bytes, at) !== 1) continue;
    let field = at + 4;
    if (u32(bytes, header + 24) === IN_ZIP64) field += 8;
    if (packedBytes === IN_ZIP64) {
      packedBytes = u64(bytes, field);
      field += 8;
    }
    if (offset === IN_ZIP64) offset = u64(bytes, field);
    break;
  }
  return { packedBytes, offset };
}
