/**
 * One compressed stream, whatever made it: deflate, gzip, zlib, bzip2, xz, LZMA2 and Zstandard, within a bound.
 *
 * Promises: no more than the bound comes out, whatever the stream declares; a stream that is cut off or damaged gives
 * what comes out before that, where its format allows, and says so; never throws for any bytes.
 */

import * as zlib from 'node:zlib';
import { Decompress } from 'fzstd';
import { bunzip2 } from './bzip2.ts';
import type { Unpacked } from './contract.ts';
import { unxz } from './xz.ts';

/** How a stream is compressed. */
export type Compression = 'deflate' | 'gzip' | 'zlib' | 'bzip2' | 'xz' | 'zstd';

const EMPTY = new Uint8Array(0);

/** Unpacks one stream. At most `maxBytes` come out. */
export function decompress(bytes: Uint8Array, compression: Compression, maxBytes: number): Unpacked {
  if (maxBytes <= 0) return { bytes: EMPTY, status: 'too-large' };
  switch (compression) {
    case 'deflate':
      return withZlib(zlib.inflateRawSync, bytes, maxBytes);
    case 'gzip':
      return withZlib(zlib.gunzipSync, bytes, maxBytes);
    case 'zlib':
      return withZlib(zlib.inflateSync, bytes, maxBytes);
    case 'bzip2':
      return bunzip2(bytes, maxBytes);
    case 'xz':
      return unxz(bytes, maxBytes);
    case 'zstd':
      return unzstd(bytes, maxBytes);
  }
}

type Inflate = (bytes: Uint8Array, options: zlib.ZlibOptions) => Buffer;

function withZlib(inflate: Inflate, bytes: Uint8Array, maxBytes: number): Unpacked {
  const all = attempt(inflate, bytes, { maxOutputLength: maxBytes });
  if (typeof all !== 'string') return { bytes: all, status: 'whole' };
  if (all === 'ERR_BUFFER_TOO_LARGE') return { bytes: EMPTY, status: 'too-large' };
  // with this, zlib gives what comes out before a stream ends too early
  const options = { maxOutputLength: maxBytes, finishFlush: zlib.constants.Z_SYNC_FLUSH };
  const part = attempt(inflate, bytes, options);
  if (typeof part !== 'string') return { bytes: part, status: 'cut' };
  return { bytes: all === 'Z_BUF_ERROR' ? EMPTY : beforeDamage(inflate, bytes, options), status: 'cut' };
}

/** What comes out of a stream that is damaged somewhere: the longest beginning of it, by halving, that inflates. */
function beforeDamage(inflate: Inflate, bytes: Uint8Array, options: zlib.ZlibOptions): Uint8Array {
  let good: Uint8Array = EMPTY;
  let low = 0;
  let high = bytes.length;
  for (let round = 0; round < MAX_HALVINGS && low < high; round++) {
    const middle = (low + high + 1) >> 1;
    const part = attempt(inflate, bytes.subarray(0, middle), options);
    if (typeof part === 'string') high = middle - 1;
    else {
      good = part;
      low = middle;
    }
  }
  return good;
}

const MAX_HALVINGS = 12;

/** What inflates, or the code of the error. */
function attempt(inflate: Inflate, bytes: Uint8Array, options: zlib.ZlibOptions): Buffer | string {
  try {
    return inflate(bytes, options);
  } catch (error) {
    return String((error as { readonly code?: unknown }).code);
  }
}

/** Node has Zstandard since 22.15 and 23.8; before, and where a stream is damaged, the plain implementation works. */
const nativeZstd = (
  zlib as {
    readonly zstdDecompressSync?: (bytes: Uint8Array, options: { maxOutputLength: number }) => Buffer;
  }
).zstdDecompressSync;

function unzstd(bytes: Uint8Array, maxBytes: number): Unpacked {
  if (nativeZstd !== undefined) {
    try {
      return { bytes: nativeZstd(bytes, { maxOutputLength: maxBytes }), status: 'whole' };
    } catch (error) {
      if ((error as { readonly code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE')
        return { bytes: EMPTY, status: 'too-large' };
    }
  }
  if (zstdWindow(bytes) > MAX_ZSTD_WINDOW) return { bytes: EMPTY, status: 'unsupported' };
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream = new Decompress((chunk) => {
    size += chunk.length;
    if (size > maxBytes) throw new RangeError('too large');
    chunks.push(chunk.slice());
  });
  try {
    for (let at = 0; at < bytes.length; at += CHUNK_BYTES)
      stream.push(bytes.subarray(at, at + CHUNK_BYTES), at + CHUNK_BYTES >= bytes.length);
  } catch {
    // the library's own errors, and ours above
    return { bytes: Buffer.concat(chunks), status: size > maxBytes ? 'too-large' : 'cut' };
  }
  return { bytes: Buffer.concat(chunks), status: 'whole' };
}

const CHUNK_BYTES = 65_536;
/** RFC 8878, 3.1.1.1.2 recommends at least 8 MiB; `zstd -19` takes as much, `--ultra -22` 128 MiB. */
const MAX_ZSTD_WINDOW = 128 * 1024 * 1024;

/** The window that a frame declares, for which memory is taken before anything comes out (RFC 8878, 3.1.1). */
function zstdWindow(bytes: Uint8Array): number {
  const descriptor = bytes[4] ?? 0;
  if ((descriptor & 0x20) === 0) {
    const window = bytes[5] ?? 0;
    const base = 2 ** (10 + (window >> 3));
    return base + (base / 8) * (window & 7);
  }
  const at = 5 + [0, 1, 2, 4][descriptor & 3]!;
  const count = [1, 2, 4, 8][descriptor >> 6]!;
  let size = 0;
  for (let index = count - 1; index >= 0; index--) size = size * 256 + (bytes[at + index] ?? 0);
  return size;
}
