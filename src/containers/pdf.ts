/**
 * The text of PDF documents: the content streams, inflated where they are deflated, with what their operators show put
 * together; and whatever else lies in streams that is text, such as attached files and metadata.
 *
 * Strings are read as one byte a character, which fonts with the usual encodings have; text in fonts with an encoding of
 * their own cannot be read without them and is left. Promises: objects are found by their marks and not by a table that
 * may lie; every stream is inflated within the bounds. Format: ISO 32000-1, 7.3 (objects), 7.4 (filters), 9.4 (text).
 */

import { isUtf8 } from 'node:buffer';
import { latin1 } from '../base/bytes.ts';
import { bufferOver, hasBytes } from './bytes-reader.ts';
import { decompress } from './compressed.ts';
import type { ContainerBudget, Member } from './contract.ts';

const MAGIC = [...Buffer.from('%PDF-')];
const STREAM = Buffer.from('stream');
const END_STREAM = Buffer.from('endstream');
/** Dictionaries before a stream are far shorter. */
const MAX_DICTIONARY_BYTES = 4096;

/** Whether bytes are a PDF document. */
export function isPdf(bytes: Uint8Array): boolean {
  return hasBytes(bytes, 0, MAGIC);
}

/** Gives the text of each stream that has any. */
export function* readPdf(bytes: Uint8Array, budget: ContainerBudget): Generator<Member, void, void> {
  const buffer = bufferOver(bytes);
  if (/\/Encrypt\s+\d+\s+\d+\s+R/.test(latin1(bytes, Math.max(0, bytes.length - 65_536))))
    return budget.problem('container-encrypted', '');
  let number = 0;
  for (let at = buffer.indexOf(STREAM); at >= 0; ) {
    number++;
    const start = streamStart(bytes, at);
    const close = buffer.indexOf(END_STREAM, at + STREAM.length);
    const end = close < 0 ? bytes.length : close;
    const path = `stream ${number}`;
    if (start !== undefined) {
      const text = textOfStream(buffer, at, start, end, path, budget);
      if (!budget.take(path, text?.length ?? 0)) return;
      if (text !== undefined && text.length > 0) yield { path, bytes: text };
    }
    at = close < 0 ? -1 : buffer.indexOf(STREAM, close + END_STREAM.length);
  }
}

/** Behind the word and its line end; undefined when it is a word in some text. */
function streamStart(bytes: Uint8Array, at: number): number | undefined {
  const behind = at + STREAM.length;
  if (bytes[behind] === 0x0d && bytes[behind + 1] === 0x0a) return behind + 2;
  return bytes[behind] === 0x0a || bytes[behind] === 0x0d ? behind + 1 : undefined;
}

function textOfStream(
  buffer: Buffer,
  word: number,
  start: number,
  end: number,
  path: string,
  budget: ContainerBudget,
): Uint8Array | undefined {
  const dictionary = dictionaryBefore(buffer, word);
  if (
    /\/Subtype\s*\/Image/.test(dictionary) ||
    /DCTDecode|JPXDecode|CCITTFaxDecode|JBIG2Decode|LZWDecode|ASCII85Decode/.test(dictionary)
  )
    return undefined;
  let content: Uint8Array = buffer.subarray(start, end);
  if (/\/(?:FlateDecode|Fl)\b/.test(dictionary)) {
    const unpacked = decompress(content, 'zlib', budget.room);
    if (unpacked.status === 'too-large') budget.refuse(path);
    if (unpacked.status === 'cut' && unpacked.bytes.length === 0) budget.problem('container-damaged', path);
    content = unpacked.bytes;
  }
  const text = latin1(content);
  if (/(?:^|\s)BT\s/.test(text) && /T[jJ]|['"]\s/.test(text)) return Buffer.from(shownText(text), 'latin1');
  return isUtf8(content) && !content.includes(0) ? content : undefined;
}

function dictionaryBefore(buffer: Buffer, word: number): string {
  const before = latin1(buffer, Math.max(0, word - MAX_DICTIONARY_BYTES), word);
  return before.slice(Math.max(0, before.lastIndexOf(' obj')));
}

/** Operators that begin a new line, or move so far that there is one. */
const NEW_LINE: ReadonlySet<string> = new Set(['T*', 'Td', 'TD', 'Tm', 'ET', "'", '"']);
const SHOW: ReadonlySet<string> = new Set(['Tj', 'TJ', "'", '"']);
/** A hexadecimal string, a bracket of an array, a number, a name or an operator. */
const TOKEN = /<([0-9A-Fa-f\s]*)>|(\[|\])|(-?\d*\.?\d+)|\/[^\s/<>[\]()]*|([A-Za-z'"*]+)/y;
/** A move to the left by so much, in thousandths of the size of the type, is a space (9.4.3). */
const SPACE_MOVE = -180;

/** What the operators of a content stream show, a line for each line of the page. */
function shownText(content: string): string {
  let text = '';
  let pending = '';
  let isArray = false;
  for (let at = 0; at < content.length; ) {
    if (content[at] === '(') {
      const end = literalEnd(content, at);
      pending += unescaped(content.slice(at + 1, end - 1));
      at = end;
      continue;
    }
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(content);
    if (match === null) {
      at++;
      continue;
    }
    at = TOKEN.lastIndex;
    const [, hex, bracket, number, operator] = match;
    if (hex !== undefined) pending += fromHex(hex);
    else if (bracket !== undefined) isArray = bracket === '[';
    else if (number !== undefined) pending += isArray && Number(number) <= SPACE_MOVE ? ' ' : '';
    else if (operator !== undefined) {
      if (NEW_LINE.has(operator) && text !== '' && !text.endsWith('\n')) text += '\n';
      if (SHOW.has(operator)) text += pending;
      pending = '';
    }
  }
  return text;
}

/** Behind the bracket that closes a literal string; brackets in it are balanced or escaped (7.3.4.2). */
function literalEnd(content: string, start: number): number {
  let depth = 0;
  for (let at = start; at < content.length; at++) {
    const character = content[at];
    if (character === '\\') at++;
    else if (character === '(') depth++;
    else if (character === ')' && --depth === 0) return at + 1;
  }
  return content.length + 1;
}

function fromHex(digits: string): string {
  return Buffer.from(digits.replace(/\s/g, ''), 'hex').toString('latin1').replaceAll('\0', '');
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function unescaped(literal: string): string {
  if (!literal.includes('\\')) return literal;
  return literal.replace(/\\([0-7]{1,3}|\r\n|[\s\S])/g, (_, code: string) => {
    if (/^[0-7]/.test(code)) return String.fromCharCode(Number.parseInt(code, 8) & 0xff);
    return /^[\r\n]/.test(code) ? '' : (ESCAPES[code] ?? code);
  });
}
