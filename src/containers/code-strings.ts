/**
 * The strings in compiled code: the constant pool of a Java class, the marshalled code object of a `.pyc`.
 *
 * Each string becomes a line, so that a name and its value, which stand next to each other in source, stand on neighbouring
 * lines. Promises: what does not follow the format ends the reading with what came before, and is told; nothing is
 * executed or built. Formats: The Java Virtual Machine Specification, 4.4; CPython, `Python/marshal.c` (3.0 to 3.14).
 */

import { hasBytes, u16, u16be, u32 } from './bytes-reader.ts';
import type { ContainerBudget, Member } from './contract.ts';

const CLASS_MAGIC = [0xca, 0xfe, 0xba, 0xbe];
/** Java 1.0.2; a Mach-O file for several processors, with the same magic, has a small count there. */
const FIRST_CLASS_VERSION = 45;
const UTF8 = 1;
/** Bytes of each kind of constant behind its tag. */
const CONSTANT_BYTES: ReadonlyMap<number, number> = new Map([
  [3, 4], [4, 4], [5, 8], [6, 8], [7, 2], [8, 2], [9, 4], [10, 4], [11, 4], [12, 4], [15, 3], [16, 2], [17, 4],
  [18, 4], [19, 2], [20, 2],
]); // biome-ignore format: a table of numbers reads better in rows

/** Whether bytes are a Java class. */
export function isJavaClass(bytes: Uint8Array): boolean {
  return bytes.length > 10 && hasBytes(bytes, 0, CLASS_MAGIC) && u16be(bytes, 6) >= FIRST_CLASS_VERSION;
}

/** Gives the strings of a class as one text. */
export function* readJavaClass(bytes: Uint8Array, budget: ContainerBudget): Generator<Member, void, void> {
  const lines: Uint8Array[] = [];
  const count = u16be(bytes, 8);
  let at = 10;
  for (let index = 1; index < count; index++) {
    const tag = bytes[at] ?? 0;
    const size = CONSTANT_BYTES.get(tag);
    if (at >= bytes.length || (tag !== UTF8 && size === undefined)) {
      budget.problem('container-damaged', 'strings');
      break;
    }
    if (tag === UTF8) {
      const length = u16be(bytes, at + 1);
      lines.push(bytes.subarray(at + 3, at + 3 + length));
      at += 3 + length;
    } else {
      at += 1 + size!;
      // numbers of eight bytes take two places (4.4.5)
      if (tag === 5 || tag === 6) index++;
    }
  }
  yield* giveLines(lines, budget);
}

/** The second half of every magic number of Python; the first counts from 3000 on. */
const PYC_LINE_END = [0x0d, 0x0a];
/** Behind the magic: flags, and time and size of the source or its hash (PEP 552). */
const PYC_HEADER_BYTES = 16;
const REFERENCE_FLAG = 0x80;
const CODE = 0x63;

/** Whether bytes are a `.pyc` of Python 3.7 or later. */
export function isPyc(bytes: Uint8Array): boolean {
  const magic = u16(bytes, 0);
  return (
    magic >= 3390 &&
    magic < 4000 &&
    hasBytes(bytes, 2, PYC_LINE_END) &&
    u32(bytes, 4) <= 3 &&
    ((bytes[PYC_HEADER_BYTES] ?? 0) & ~REFERENCE_FLAG) === CODE
  );
}

/** Gives the strings of a `.pyc` as one text. */
export function* readPyc(bytes: Uint8Array, budget: ContainerBudget): Generator<Member, void, void> {
  const lines: Uint8Array[] = [];
  let at = PYC_HEADER_BYTES;
  // Strings announce themselves by their type and length. Whatever lies between (numbers, byte code) is passed over byte by
  // byte: the layout of code objects differs from version to version, that of strings does not.
  while (at < bytes.length) {
    const found = readString(bytes, at);
    if (found === undefined) at++;
    else {
      lines.push(found.text);
      at = found.end;
    }
  }
  yield* giveLines(lines, budget);
}

/** Types with a length of one byte: short ASCII, interned or not. */
const SHORT_TYPES: ReadonlySet<number> = new Set([0x7a, 0x5a]);
/** Types with a length of four bytes: bytes, Unicode, ASCII, each interned or not. */
const LONG_TYPES: ReadonlySet<number> = new Set([0x73, 0x75, 0x74, 0x61, 0x41]);

function readString(
  bytes: Uint8Array,
  at: number,
): { readonly text: Uint8Array; readonly end: number } | undefined {
  const type = (bytes[at] ?? 0) & ~REFERENCE_FLAG;
  const isShort = SHORT_TYPES.has(type);
  if (!isShort && !LONG_TYPES.has(type)) return undefined;
  const length = isShort ? (bytes[at + 1] ?? 0) : u32(bytes, at + 1);
  const start = at + (isShort ? 2 : 5);
  const end = start + length;
  if (length === 0 || end > bytes.length || !isPrintable(bytes, start, end)) return undefined;
  return { text: bytes.subarray(start, end), end };
}

function isPrintable(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!;
    if (byte < 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) return false;
  }
  return true;
}

function* giveLines(lines: readonly Uint8Array[], budget: ContainerBudget): Generator<Member, void, void> {
  const text = Buffer.concat(lines.flatMap((line) => [line, LINE_END]));
  if (text.length > 0 && budget.take('strings', text.length)) yield { path: 'strings', bytes: text };
}

const LINE_END = Uint8Array.of(0x0a);
