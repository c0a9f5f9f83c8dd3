/**
 * SQLite databases: the text of every page, whether it belongs to a table, an index, an overflow page, or to a row that was
 * deleted and not overwritten.
 *
 * Cells of leaf pages are read as records, and a value that goes on over overflow pages is put together; of all other
 * bytes the printable stretches are given. So a credential in a row, in a deleted row and in a long text is found, without a
 * reading of the schema. Promises: chains that loop end; each overflow page is read as often as there are cells at most.
 * Format: "Database File Format", sqlite.org/fileformat2.html.
 */

import { u16be, u32be } from './bytes-reader.ts';
import type { ContainerBudget, Member } from './contract.ts';

const MAGIC = [...Buffer.from('SQLite format 3\0')];
const LEAF_TABLE = 0x0d;
const LEAF_INDEX = 0x0a;
const FIRST_HEADER_AT = 100;
/** A value longer than this is given as far as it goes: the rest is found as the text of overflow pages. */
const MAX_VALUE_BYTES = 16 * 1024 * 1024;
const MIN_STRETCH_BYTES = 6;

/** Whether bytes are a database. */
export function isSqlite(bytes: Uint8Array): boolean {
  return bytes.length >= 512 && MAGIC.every((byte, index) => bytes[index] === byte);
}

/** Gives the text of each page that has any. */
export function* readSqlite(bytes: Uint8Array, budget: ContainerBudget): Generator<Member, void, void> {
  const declared = u16be(bytes, 16);
  const pageBytes = declared === 1 ? 65_536 : declared;
  if (pageBytes < 512 || (pageBytes & (pageBytes - 1)) !== 0) return budget.problem('container-damaged', '');
  const database: Database = { bytes, pageBytes, usable: pageBytes - (bytes[20] ?? 0), taken: new Set() };
  if (bytes.length % pageBytes !== 0) budget.problem('container-damaged', '');
  const pages = Array.from({ length: Math.ceil(bytes.length / pageBytes) }, (_, index) => index + 1);
  // rows first: the overflow pages that they take are no text of their own
  const rows = pages.filter((page) => isLeaf(bytes[headerOf(database, page)]));
  const others = pages.filter((page) => !isLeaf(bytes[headerOf(database, page)]));
  for (const page of [...rows, ...others]) {
    if (database.taken.has(page)) continue;
    const lines: Uint8Array[] = [];
    collectPage(database, page, budget.room, lines);
    if (lines.length === 0) continue;
    const text = Buffer.concat(lines.flatMap((line) => [line, LINE_END]));
    const path = `page ${page}`;
    if (!budget.take(path, text.length)) return;
    yield { path, bytes: text };
  }
}

const LINE_END = Uint8Array.of(0x0a);

interface Database {
  readonly bytes: Uint8Array;
  readonly pageBytes: number;
  /** Bytes of a page without what is reserved at its end. */
  readonly usable: number;
  /** Overflow pages that belong to a row that was read. */
  readonly taken: Set<number>;
}

function headerOf({ pageBytes }: Database, page: number): number {
  return page === 1 ? FIRST_HEADER_AT : (page - 1) * pageBytes;
}

function isLeaf(type: number | undefined): boolean {
  return type === LEAF_TABLE || type === LEAF_INDEX;
}

function collectPage(database: Database, page: number, room: number, lines: Uint8Array[]): void {
  const { bytes, pageBytes } = database;
  const start = (page - 1) * pageBytes;
  const header = headerOf(database, page);
  const type = bytes[header];
  const end = Math.min(bytes.length, start + pageBytes);
  const covered: [number, number][] = [];
  if (type === LEAF_TABLE || type === LEAF_INDEX) {
    const count = Math.min(u16be(bytes, header + 3), pageBytes >> 2);
    let left = Math.min(room, MAX_VALUE_BYTES);
    for (let index = 0; index < count && left > 0; index++) {
      const cell = start + u16be(bytes, header + 8 + 2 * index);
      if (cell >= end) continue;
      left -= readCell(database, cell, type, end, left, lines, covered);
    }
  }
  covered.sort((a, b) => a[0] - b[0]);
  let at = header;
  for (const [from, to] of [...covered, [end, end] as const]) {
    collectStretches(bytes, at, from, lines);
    at = Math.max(at, to);
  }
}

/** A cell's record: one line with its values of text, separated as columns. Returns how many bytes were put together. */
function readCell(
  database: Database,
  cell: number,
  type: number,
  pageEnd: number,
  left: number,
  lines: Uint8Array[],
  covered: [number, number][],
): number {
  const { bytes } = database;
  const [payload, afterSize] = varint(bytes, cell);
  const from = type === LEAF_TABLE ? varint(bytes, afterSize)[1] : afterSize;
  const local = localBytes(database, payload, type);
  const ownEnd = Math.min(pageEnd, from + local);
  if (ownEnd <= from) return 0;
  const parts = [bytes.subarray(from, ownEnd)];
  if (payload > local)
    parts.push(...overflow(database, u32be(bytes, ownEnd), Math.min(payload - local, left)));
  const record = parts.length === 1 ? parts[0]! : Buffer.concat(parts);
  const line = textOfRecord(record);
  if (line === undefined) return 0;
  covered.push([from, ownEnd]);
  lines.push(line);
  return record.length;
}

/** How much of a payload lies in the cell ("Cell Payload Overflow Pages"). */
function localBytes({ usable }: Database, payload: number, type: number): number {
  const most = type === LEAF_TABLE ? usable - 35 : Math.floor(((usable - 12) * 64) / 255) - 23;
  if (payload <= most) return payload;
  const least = Math.floor(((usable - 12) * 32) / 255) - 23;
  const rest = least + ((payload - least) % (usable - 4));
  return rest <= most ? rest : least;
}

function overflow({ bytes, pageBytes, usable, taken }: Database, first: number, size: number): Uint8Array[] {
  const parts: Uint8Array[] = [];
  const seen = new Set<number>();
  let left = size;
  for (let page = first; page > 0 && left > 0 && !seen.has(page); ) {
    seen.add(page);
    const start = (page - 1) * pageBytes;
    if (start + 4 > bytes.length) break;
    taken.add(page);
    const part = bytes.subarray(start + 4, Math.min(start + usable, start + 4 + left, bytes.length));
    parts.push(part);
    left -= part.length;
    page = u32be(bytes, start);
  }
  return parts;
}

/** The values of text and bytes of a record as a line; undefined when it is no record. Format: "Record Format". */
function textOfRecord(record: Uint8Array): Uint8Array | undefined {
  const [headerBytes, first] = varint(record, 0);
  if (headerBytes < 2 || headerBytes > record.length) return undefined;
  const values: Uint8Array[] = [];
  let body = headerBytes;
  for (let at = first; at < headerBytes; ) {
    const [type, next] = varint(record, at);
    at = next;
    const size = sizeOfType(type);
    if (size === undefined) return undefined;
    if (type >= 12 && size > 0) values.push(record.subarray(body, body + size), COLUMN);
    body += size;
  }
  return values.length === 0 ? undefined : Buffer.concat(values);
}

const COLUMN = Uint8Array.of(0x09);

function sizeOfType(type: number): number | undefined {
  if (type >= 12) return (type - (type & 1 ? 13 : 12)) / 2;
  return [0, 1, 2, 3, 4, 6, 8, 8, 0, 0][type];
}

/** A number of up to nine bytes, and the place behind it. */
function varint(bytes: Uint8Array, at: number): readonly [number, number] {
  let value = 0;
  for (let index = 0; index < 8; index++) {
    const byte = bytes[at + index] ?? 0;
    value = value * 128 + (byte & 0x7f);
    if ((byte & 0x80) === 0) return [value, at + index + 1];
  }
  return [value * 256 + (bytes[at + 8] ?? 0), at + 9];
}

/** The printable stretches of some bytes, each as a line. */
function collectStretches(bytes: Uint8Array, from: number, to: number, lines: Uint8Array[]): void {
  let start = from;
  for (let at = from; at <= to; at++) {
    const byte = at < to ? bytes[at]! : 0;
    if (byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d) continue;
    if (at - start >= MIN_STRETCH_BYTES) lines.push(bytes.subarray(start, at));
    start = at + 1;
  }
}
