/**
 * What decoded bytes are: text, UTF-16 or UTF-32, gzip or zlib around any of these, or something else. Used on what came
 * out of base64 and hexadecimal digits.
 *
 * Promises: what is no text is given back only when it is long enough to be a file of some kind, and not when it is a
 * picture, a font or other media; decompression stops at the bound given and says so. Never throws for any bytes.
 * Formats: RFC 1950 (zlib), RFC 1952 (gzip).
 */

import { isUtf8 } from 'node:buffer';
import { constants, gunzipSync, inflateSync } from 'node:zlib';
import { decodeContent } from '../encoding.ts';
import type { ContentClass } from '../unit.ts';
import type { DecodeBudget } from './piece.ts';

/** What became of some decoded bytes. */
export interface Unpacked {
  readonly bytes: Uint8Array;
  readonly contentClass: ContentClass;
  /** What was around them, outermost first: `gzip`, `utf-16`. */
  readonly layers: readonly string[];
  /** Whether the bytes are still those that were given, so that each has its own place. */
  readonly isExact: boolean;
}

/** Shorter bytes that are no text are digests, keys and ids: what is in them has no prefix. */
export const MIN_BINARY_BYTES = 256;
/** Compression within compression, before the depth of decoding counts. */
const MAX_LAYERS = 3;

/** Beginnings of media, whose bytes are as good as random: PNG, JPEG, GIF, WOFF, WOFF2, WebAssembly, RIFF, OTF, TTF, ICO, MP3. */
const MEDIA: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x77, 0x4f, 0x46, 0x46],
  [0x77, 0x4f, 0x46, 0x32],
  [0x00, 0x61, 0x73, 0x6d],
  [0x52, 0x49, 0x46, 0x46],
  [0x4f, 0x54, 0x54, 0x4f],
  [0x00, 0x01, 0x00, 0x00, 0x00],
  [0x00, 0x00, 0x01, 0x00],
  [0x49, 0x44, 0x33],
];

/** Looks into decoded bytes; undefined when there is nothing to scan in them, or a bound was reached. */
export function unpack(decoded: Uint8Array, budget: DecodeBudget): Unpacked | undefined {
  let bytes = decoded;
  const layers: string[] = [];
  while (layers.length < MAX_LAYERS) {
    const kind = compressionOf(bytes);
    if (kind === undefined) break;
    const inflated = inflate(bytes, kind, budget);
    if (inflated === undefined) break;
    bytes = inflated;
    layers.push(kind);
  }
  if (isPlainText(bytes)) return { bytes, contentClass: 'text', layers, isExact: layers.length === 0 };
  const wide = decodeContent(bytes);
  if (wide.contentClass === 'text' && wide.bytes.length < bytes.length && isPlainText(wide.bytes))
    return { bytes: wide.bytes, contentClass: 'text', layers: [...layers, 'utf-16'], isExact: false };
  const isMedia = MEDIA.some((mark) => mark.every((byte, index) => bytes[index] === byte));
  if (bytes.length < MIN_BINARY_BYTES || isMedia) return undefined;
  return { bytes, contentClass: 'binary', layers, isExact: layers.length === 0 };
}

/** Whether bytes are UTF-8 without control characters but white space and the escape of terminals. Empty is not. */
export function isPlainText(bytes: Uint8Array): boolean {
  if (bytes.length === 0) return false;
  for (const byte of bytes)
    if (byte < 0x20 ? byte !== 0x0a && byte !== 0x0d && byte !== 0x09 && byte !== 0x1b : byte === 0x7f)
      return false;
  return isUtf8(bytes);
}

/** Whether two or more first bytes are those of gzip or zlib. */
function compressionOf(bytes: Uint8Array): 'gzip' | 'zlib' | undefined {
  const [first = 0, second = 0, third] = bytes;
  if (first === 0x1f && second === 0x8b && third === 8) return 'gzip';
  // RFC 1950, 2.2: deflate with a window of 32 KiB, a check over both bytes, no dictionary
  if (first === 0x78 && ((first << 8) | second) % 31 === 0 && (second & 0x20) === 0) return 'zlib';
  return undefined;
}

/** As much as comes out; undefined when nothing does. A stream that is cut off or damaged gives what is before that. */
function inflate(bytes: Uint8Array, kind: 'gzip' | 'zlib', budget: DecodeBudget): Uint8Array | undefined {
  const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: Math.max(1, budget.bytesLeft) };
  try {
    const inflated = kind === 'gzip' ? gunzipSync(bytes, options) : inflateSync(bytes, options);
    return inflated.length > 0 && budget.take(inflated.length) ? inflated : undefined;
  } catch (error) {
    // anything else is a stream that is none: two bytes are easily those of zlib
    if ((error as { readonly code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE') budget.refuse();
    return undefined;
  }
}
