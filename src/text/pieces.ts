/**
 * From bytes that arrive in chunks to units: content that fits becomes one unit, larger content a row of pieces.
 *
 * A piece reports what stands in its window and sees 64 KiB more on either side, so that what needs its neighbours finds
 * them. Windows meet at a seam: the end of a line, best of an empty one, never inside an armoured block, and in a line
 * without end at a byte that no token holds. A match that lies across a seam all the same is in both pieces, whole and
 * on the same lines, and is one finding.
 * Promises: the windows of all pieces together are the content, each byte once; what is held at a time is bounded,
 * however large the content; the same content gives the same pieces, whoever reads it and in whatever chunks.
 */

import { DETECTION_BYTES, detectContent, Transcoder } from './encoding.ts';
import { countLineEnds, utf16Length } from './lines.ts';
import type { ContentClass, Origin, Unit } from './unit.ts';

/** Sizes in bytes. */
export interface PieceSizes {
  /** Content up to this size is one unit. */
  readonly wholeBytes: number;
  /** The largest window of a piece. */
  readonly pieceBytes: number;
  /** What a piece sees on either side of its window. At most half of `pieceBytes`. */
  readonly overlapBytes: number;
}

/** Content up to 64 MiB whole, else 16 MiB pieces that see 64 KiB around them: armoured keys have a few KiB. */
export const PIECE_SIZES: PieceSizes = {
  wholeBytes: 64 * 1024 * 1024,
  pieceBytes: 16 * 1024 * 1024,
  overlapBytes: 64 * 1024,
};

const LF = 0x0a;
const CR = 0x0d;

const isLineEnd = (byte: number): boolean => byte === LF || byte === CR;

/** Bytes between which a token never runs on: white space, control characters, quotes, brackets, comma, semicolon. */
const SEPARATORS: ReadonlySet<number> = new Set([...Buffer.from(' \t,;"\'`()[]{}<>|\0\r')]);

/** The units of content that arrives in chunks: one when it fits, else pieces; none when there are no bytes. */
export async function* unitsOfChunks(
  origin: Origin,
  chunks: AsyncIterable<Uint8Array>,
  sizes: PieceSizes = PIECE_SIZES,
): AsyncGenerator<Unit> {
  const decoded = await decodeChunks(chunks);
  const cutter = new PieceCutter(origin, decoded.contentClass, sizes);
  for await (const chunk of decoded.chunks) {
    cutter.push(chunk);
    yield* cutter.pieces();
  }
  cutter.finish();
  yield* cutter.pieces();
}

/** Content that arrives in chunks, as the scan reads it: judged by its beginning, UTF-16 and UTF-32 made UTF-8. */
export async function decodeChunks(chunks: AsyncIterable<Uint8Array>): Promise<{
  readonly contentClass: ContentClass;
  readonly chunks: AsyncIterable<Uint8Array>;
}> {
  const iterator = chunks[Symbol.asyncIterator]();
  const parts: Uint8Array[] = [];
  let size = 0;
  while (size < DETECTION_BYTES) {
    const next = await iterator.next();
    if (next.done === true) break;
    parts.push(next.value);
    size += next.value.length;
  }
  const head = Buffer.concat(parts);
  const { encoding, contentClass, markBytes } = detectContent(head);
  const transcoder = new Transcoder(encoding);
  async function* decoded(): AsyncGenerator<Uint8Array> {
    try {
      yield transcoder.push(head.subarray(markBytes));
      for (let next = await iterator.next(); next.done !== true; next = await iterator.next())
        yield transcoder.push(next.value);
      yield transcoder.finish();
    } finally {
      await iterator.return?.();
    }
  }
  return { contentClass, chunks: decoded() };
}

/** How many bytes of a unit are its own: what progress and the receipt count. */
export function ownBytes(unit: Unit): number {
  if (unit.windows === undefined) return unit.bytes.length;
  return unit.windows.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** Gathers chunks and cuts pieces off their front. */
class PieceCutter {
  readonly #origin: Origin;
  readonly #contentClass: ContentClass;
  readonly #sizes: PieceSizes;
  readonly #held: GrowingBytes = new GrowingBytes();
  /** Where, in `#held`, the bytes begin that no piece has reported yet; before them is what a piece sees, too. */
  #windowStart = 0;
  /** Number of the line on which the first byte of `#held` stands. */
  #firstLine = 1;
  /** And its column there. */
  #firstColumn = 1;
  #isCut = false;
  #isFinished = false;

  constructor(origin: Origin, contentClass: ContentClass, sizes: PieceSizes) {
    this.#origin = origin;
    this.#contentClass = contentClass;
    this.#sizes = sizes;
  }

  push(chunk: Uint8Array): void {
    this.#held.append(chunk);
  }

  finish(): void {
    this.#isFinished = true;
  }

  /** The pieces that can be cut off now; after `finish`, all that are left. */
  *pieces(): Generator<Unit> {
    const { wholeBytes, pieceBytes, overlapBytes } = this.#sizes;
    this.#isCut ||= this.#held.length > wholeBytes;
    while (this.#isCut) {
      const target = this.#windowStart + pieceBytes;
      if (this.#held.length < target + (this.#isFinished ? 1 : overlapBytes)) break;
      const seam = findSeam(this.#held.bytes, this.#windowStart, target, overlapBytes);
      yield this.#unit(seam, Math.min(this.#held.length, seam + overlapBytes));
      this.#dropBefore(contextStart(this.#held.bytes, seam, overlapBytes));
    }
    if (!this.#isFinished || this.#windowStart >= this.#held.length) return;
    yield this.#unit(this.#held.length, this.#held.length);
    this.#windowStart = this.#held.length;
  }

  /** The unit whose window goes up to `windowEnd` and that sees as far as `end`, with bytes of its own. */
  #unit(windowEnd: number, end: number): Unit {
    const unit = {
      origin: this.#origin,
      bytes: new Uint8Array(this.#held.bytes.subarray(0, end)),
      contentClass: this.#contentClass,
      firstLine: this.#firstLine,
      ...(this.#firstColumn === 1 ? {} : { firstColumn: this.#firstColumn }),
    };
    return this.#isCut ? { ...unit, windows: [{ start: this.#windowStart, end: windowEnd }] } : unit;
  }

  /** Forgets what no later piece sees, and makes the seam the start of the next window. */
  #dropBefore({ seam, keepFrom }: { readonly seam: number; readonly keepFrom: number }): void {
    const { bytes } = this.#held;
    this.#firstLine += lineEndsBefore(bytes, keepFrom);
    const lineStart = lastAfter(bytes, 0, keepFrom, isLineEnd);
    this.#firstColumn =
      (lineStart === undefined ? this.#firstColumn : 1) + utf16Length(bytes, lineStart ?? 0, keepFrom);
    this.#held.drop(keepFrom);
    this.#windowStart = seam - keepFrom;
  }
}

/** Bytes that are appended at the end and dropped at the front. */
class GrowingBytes {
  #store = Buffer.alloc(0);
  #start = 0;
  #end = 0;

  get length(): number {
    return this.#end - this.#start;
  }

  /** A view that holds until the next change. */
  get bytes(): Buffer {
    return this.#store.subarray(this.#start, this.#end);
  }

  append(bytes: Uint8Array): void {
    if (this.#end + bytes.length > this.#store.length) this.#makeRoom(bytes.length);
    this.#store.set(bytes, this.#end);
    this.#end += bytes.length;
  }

  drop(count: number): void {
    this.#start += count;
  }

  #makeRoom(count: number): void {
    const needed = this.length + count;
    const isTight = needed > this.#store.length / 2;
    const store = isTight ? Buffer.allocUnsafeSlow(Math.max(65_536, 2 * needed)) : this.#store;
    this.#store.copy(store, 0, this.#start, this.#end);
    this.#end -= this.#start;
    this.#start = 0;
    this.#store = store;
  }
}

/** As `countLineEnds`; content without a CR is searched natively (2 GB of NUL bytes: 0.2 s instead of 5). */
function lineEndsBefore(bytes: Buffer, end: number): number {
  if (bytes.subarray(0, end).includes(0x0d)) return countLineEnds(bytes, 0, end);
  let count = 0;
  for (let offset = bytes.indexOf(LF); offset >= 0 && offset < end; offset = bytes.indexOf(LF, offset + 1))
    count++;
  return count;
}

/** Where the window that began at `from` ends: at `target`, or up to `reach` bytes before it at a better place. */
function findSeam(bytes: Buffer, from: number, target: number, reach: number): number {
  const lowest = Math.max(from + 1, target - reach);
  const seam =
    emptyLineBefore(bytes, lowest, target) ??
    lastAfter(bytes, lowest, target, (byte) => byte === LF) ??
    lastAfter(bytes, lowest, target, (byte) => SEPARATORS.has(byte)) ??
    target;
  const stretch = bytes.subarray(lowest, seam);
  const begin = stretch.lastIndexOf('-----BEGIN');
  if (begin < 0 || stretch.lastIndexOf('-----END') > begin) return seam;
  // a block that is not closed before the seam is left to the next piece, from the start of its line
  return lowest + stretch.subarray(0, begin).lastIndexOf(LF) + 1;
}

/** The offset after the last empty line in `[from, to)`, if there is one. */
function emptyLineBefore(bytes: Buffer, from: number, to: number): number | undefined {
  const stretch = bytes.subarray(from, to);
  const plain = stretch.lastIndexOf('\n\n');
  const windows = stretch.lastIndexOf('\n\r\n');
  if (plain < 0 && windows < 0) return undefined;
  return from + Math.max(plain < 0 ? 0 : plain + 2, windows < 0 ? 0 : windows + 3);
}

/** The offset after the last byte in `[from, to)` that the test accepts, if there is one. */
function lastAfter(
  bytes: Buffer,
  from: number,
  to: number,
  test: (byte: number) => boolean,
): number | undefined {
  for (let offset = to - 1; offset >= from; offset--) if (test(bytes[offset] ?? -1)) return offset + 1;
  return undefined;
}

/** What the piece after a seam sees before it: from the first line that begins within reach. */
function contextStart(bytes: Buffer, seam: number, reach: number): { seam: number; keepFrom: number } {
  const lowest = Math.max(0, seam - reach);
  if (lowest === 0) return { seam, keepFrom: 0 };
  const lineEnd = bytes.subarray(lowest, seam).indexOf(LF);
  if (lineEnd >= 0) return { seam, keepFrom: lowest + lineEnd + 1 };
  // not from the middle of a character, which has three more bytes at most
  let keepFrom = lowest;
  while (keepFrom < Math.min(seam, lowest + 3) && ((bytes[keepFrom] ?? 0) & 0xc0) === 0x80) keepFrom++;
  return { seam, keepFrom };
}
