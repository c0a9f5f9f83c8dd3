/**
 * Tar archives: V7, ustar, GNU and pax. Regular files are given with their bytes where they lie; links, devices and folders
 * hold none.
 *
 * Promises: a size that goes beyond the archive is cut there and told; a header whose sum does not fit ends the reading
 * but for the search for the next one. Formats: POSIX.1-2017, pax, "ustar Interchange Format"; the manual of GNU tar,
 * "Basic Tar Format".
 */

import { latin1 } from '../base/bytes.ts';
import { hasBytes, memberPath } from './bytes-reader.ts';
import type { ContainerBudget, Member } from './contract.ts';

const BLOCK_BYTES = 512;
const SUM_AT = 148;
const TYPE_AT = 156;
const MAGIC_AT = 257;
const USTAR = [0x75, 0x73, 0x74, 0x61, 0x72];
/** Names in a header of their own; nobody needs longer ones. */
const MAX_NAME_BYTES = 1024 * 1024;

/** Whether bytes begin with a header of an archive. */
export function isTar(bytes: Uint8Array): boolean {
  if (bytes.length < BLOCK_BYTES) return false;
  // the type of the first member, and a digit of its sum, rule out nearly everything else
  const type = bytes[TYPE_AT]!;
  if (!(type === 0 || (type >= 0x30 && type <= 0x37) || isSpecial(type)) || bytes[0] === 0) return false;
  return hasRightSum(bytes, 0) && (hasBytes(bytes, MAGIC_AT, USTAR) || isOctal(bytes, 124, 12));
}

/** Gives the regular files of an archive. */
export function* readTar(bytes: Uint8Array, budget: ContainerBudget): Generator<Member, void, void> {
  let longName: Uint8Array | undefined;
  let at = 0;
  while (at + BLOCK_BYTES <= bytes.length) {
    if (bytes[at] === 0 && bytes[at + SUM_AT] === 0) {
      // two empty blocks end an archive; what was appended behind them is read, too
      at += BLOCK_BYTES;
      continue;
    }
    if (!hasRightSum(bytes, at)) {
      budget.problem('container-damaged', '');
      at = nextHeader(bytes, at + BLOCK_BYTES);
      continue;
    }
    const type = bytes[at + TYPE_AT]!;
    const name = longName ?? nameOf(bytes, at);
    const start = at + BLOCK_BYTES;
    const declared = sizeOf(bytes, at);
    const end = Math.min(bytes.length, start + declared);
    if (end < start + declared) budget.problem('container-damaged', memberPath(name));
    at = start + Math.ceil((end - start) / BLOCK_BYTES) * BLOCK_BYTES;
    if (type === 0x4c || type === 0x78) {
      const own = bytes.subarray(start, Math.min(end, start + MAX_NAME_BYTES));
      longName = type === 0x4c ? untilNul(own) : (paxPath(own) ?? longName);
      continue;
    }
    if (type === 0x4b || type === 0x67) continue;
    longName = undefined;
    if (type !== 0 && type !== 0x30 && type !== 0x37) continue;
    const path = memberPath(name);
    if (end - start > budget.room) budget.problem('container-limit', path);
    else if (!budget.take(path, end - start)) return;
    else if (end > start) yield { path, bytes: bytes.subarray(start, end) };
  }
}

/** Long names and links of GNU, and the headers of pax. */
function isSpecial(type: number): boolean {
  return type === 0x4c || type === 0x4b || type === 0x78 || type === 0x67;
}

/** The sum of all bytes of a header, its own field read as blanks. */
function hasRightSum(bytes: Uint8Array, at: number): boolean {
  if (!isOctal(bytes, at + SUM_AT, 8)) return false;
  let sum = 8 * 0x20;
  for (let index = 0; index < BLOCK_BYTES; index++)
    if (index < SUM_AT || index >= SUM_AT + 8) sum += bytes[at + index]!;
  return sum === octal(bytes, at + SUM_AT, 8);
}

function nextHeader(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at + BLOCK_BYTES <= bytes.length && !hasRightSum(bytes, at)) at += BLOCK_BYTES;
  return at;
}

function isOctal(bytes: Uint8Array, at: number, count: number): boolean {
  return /^ *[0-7]+[ \0]*$/.test(latin1(bytes, at, at + count));
}

function octal(bytes: Uint8Array, at: number, count: number): number {
  return Number.parseInt(latin1(bytes, at, at + count).replace(/^[ \0]+/, ''), 8) || 0;
}

/** Octal digits, or where these do not suffice a number to the base 256. */
function sizeOf(bytes: Uint8Array, at: number): number {
  if ((bytes[at + 124]! & 0x80) === 0) return octal(bytes, at + 124, 12);
  let size = bytes[at + 124]! & 0x7f;
  for (let index = 125; index < 136; index++) size = size * 256 + bytes[at + index]!;
  return size;
}

function nameOf(bytes: Uint8Array, at: number): Uint8Array {
  const name = untilNul(bytes.subarray(at, at + 100));
  const prefix = hasBytes(bytes, at + MAGIC_AT, [...USTAR, 0])
    ? untilNul(bytes.subarray(at + 345, at + 500))
    : [];
  return prefix.length === 0 ? name : Buffer.concat([Uint8Array.from(prefix), Buffer.from('/'), name]);
}

function untilNul(bytes: Uint8Array): Uint8Array {
  const end = bytes.indexOf(0);
  return end < 0 ? bytes : bytes.subarray(0, end);
}

/** The path in a pax header: records of `length key=value`. */
function paxPath(bytes: Uint8Array): Uint8Array | undefined {
  const text = latin1(bytes);
  let path: Uint8Array | undefined;
  for (let at = 0; at < text.length; ) {
    const length = Number.parseInt(text.slice(at, at + 8), 10);
    if (!(length > 0)) break;
    const record = text.slice(at, at + length);
    const match = /^\d+ path=/.exec(record);
    if (match !== null) path = Buffer.from(record.slice(match[0].length).replace(/\n$/, ''), 'latin1');
    at += length;
  }
  return path;
}
