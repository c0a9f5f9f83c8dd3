/**
 * Object ids as bytes: how long they are, how they compare, and how they are made from what an object holds.
 *
 * Inside this folder an id is bytes in some array at some place; text is made at the rim only. Sources: gitformat-pack(5),
 * git's "hash-function-transition": SHA-1 ids have 20 bytes, SHA-256 ids 32.
 */

import { createHash, type Hash } from 'node:crypto';
import type { ObjectFormat } from '../object-id.ts';
import type { ObjectType } from '../objects.ts';

/** Bytes of an id. */
export function idBytesOf(format: ObjectFormat): number {
  return format === 'sha256' ? 32 : 20;
}

/** Less than, equal to or greater than 0, as `left[leftAt…]` is before, the same as or after `right[rightAt…]`. */
export function compareIds(
  left: Uint8Array,
  leftAt: number,
  right: Uint8Array,
  rightAt: number,
  idBytes: number,
): number {
  for (let index = 0; index < idBytes; index++) {
    const difference = left[leftAt + index]! - right[rightAt + index]!;
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Whether two ids are the same. */
export function sameId(
  left: Uint8Array,
  leftAt: number,
  right: Uint8Array,
  rightAt: number,
  idBytes: number,
) {
  return compareIds(left, leftAt, right, rightAt, idBytes) === 0;
}

/** The text of the id at a place, in lower case. */
export function idText(bytes: Uint8Array, at: number, idBytes: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + at, idBytes).toString('hex');
}

/** The bytes of an id, which is full and in lower case (`isObjectId`). */
export function idFromText(oid: string): Uint8Array {
  return Buffer.from(oid, 'hex');
}

/** The hash that ids of a format are made with. */
export function hashOf(format: ObjectFormat): Hash {
  return createHash(format);
}

/** The id of an object with this content, as text. */
export function idOfObject(format: ObjectFormat, type: ObjectType, bytes: Uint8Array): string {
  return hashOf(format).update(`${type} ${bytes.length}\0`).update(bytes).digest('hex');
}
