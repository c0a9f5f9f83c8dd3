/**
 * Reads numbers and text at places of hostile bytes. A place outside reads as zeros or as less text: the callers' checks
 * of structure then fail by themselves.
 */

import { decodeUtf8 } from '../base/bytes.ts';

/** Two bytes, the lower first. */
export function u16(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
}

/** Four bytes, the lowest first. */
export function u32(bytes: Uint8Array, at: number): number {
  return (u16(bytes, at) | (u16(bytes, at + 2) << 16)) >>> 0;
}

/** Eight bytes, the lowest first; above 2^53 inexact, which is larger than any file. */
export function u64(bytes: Uint8Array, at: number): number {
  return u32(bytes, at) + u32(bytes, at + 4) * 0x1_0000_0000;
}

/** Two bytes, the higher first. */
export function u16be(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}

/** Four bytes, the highest first. */
export function u32be(bytes: Uint8Array, at: number): number {
  return ((u16be(bytes, at) << 16) | u16be(bytes, at + 2)) >>> 0;
}

/** Whether these bytes stand at a place. */
export function hasBytes(bytes: Uint8Array, at: number, wanted: readonly number[]): boolean {
  for (let index = 0; index < wanted.length; index++) if (bytes[at + index] !== wanted[index]) return false;
  return true;
}

/** A `Buffer` over the same bytes. */
export function bufferOver(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

const MAX_PATH_CHARS = 1024;

/** A member's name as a path with `/`, without what comes before the first name; cut when it is absurdly long. */
export function memberPath(name: Uint8Array): string {
  const text = decodeUtf8(name)
    .replaceAll('\\', '/')
    .replace(/^(?:\.?\/)+/, '');
  return text.length > MAX_PATH_CHARS ? `${text.slice(0, MAX_PATH_CHARS)}…` : text;
}
