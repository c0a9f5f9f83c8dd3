/**
 * Jupyter notebooks: the source of each cell, and what it printed, as the text that a reader sees.
 *
 * What stands in one line of a notebook is found there by the ordinary scan; here a key over several lines, which are
 * strings of their own in the file, comes together. Promises: what is no notebook gives nothing; never throws. Format:
 * nbformat 3 and 4, "The Notebook file format".
 */

import { decodeUtf8 } from '../base/bytes.ts';
import { bufferOver } from './bytes-reader.ts';
import type { ContainerBudget, Member } from './contract.ts';

/** Where the names of a notebook's parts begin: programs write them in the order of the alphabet, or these first. */
const HEAD_BYTES = 512;
const PARTS = ['"cells"', '"nbformat"', '"metadata"', '"worksheets"'];

/** Whether text is a notebook. */
export function isNotebook(bytes: Uint8Array): boolean {
  let at = 0;
  while (at < 64 && (bytes[at] === 0x20 || bytes[at] === 0x0a || bytes[at] === 0x0d || bytes[at] === 0x09))
    at++;
  if (bytes[at] !== 0x7b) return false;
  const buffer = bufferOver(bytes);
  const head = buffer.subarray(0, HEAD_BYTES);
  return PARTS.some((part) => head.includes(part)) && buffer.includes('"nbformat"');
}

/** Gives the source and the printed output of each cell. */
export function* readNotebook(bytes: Uint8Array, budget: ContainerBudget): Generator<Member, void, void> {
  let notebook: unknown;
  try {
    notebook = JSON.parse(decodeUtf8(bytes));
  } catch {
    return budget.problem('container-damaged', '');
  }
  let number = 0;
  for (const cell of cellsOf(notebook)) {
    number++;
    const texts = [
      textOf(field(cell, 'source') ?? field(cell, 'input')),
      ...listOf(field(cell, 'outputs')).flatMap(printedBy),
    ];
    const content = Buffer.from(texts.filter((text) => text !== '').join('\n'), 'utf8');
    const path = `cell ${number}`;
    if (!budget.take(path, content.length)) return;
    if (content.length > 0) yield { path, bytes: content };
  }
}

function cellsOf(notebook: unknown): readonly unknown[] {
  return [
    ...listOf(field(notebook, 'cells')),
    ...listOf(field(notebook, 'worksheets')).flatMap((sheet) => listOf(field(sheet, 'cells'))),
  ];
}

function printedBy(output: unknown): readonly string[] {
  const data = field(output, 'data');
  const kinds = typeof data === 'object' && data !== null ? Object.keys(data) : [];
  return [
    textOf(field(output, 'text')),
    textOf(field(output, 'traceback')),
    ...kinds.filter((kind) => !kind.startsWith('image/')).map((kind) => textOf(field(data, kind))),
  ];
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A text, or the lines of one. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return listOf(value)
    .filter((line) => typeof line === 'string')
    .join('');
}
