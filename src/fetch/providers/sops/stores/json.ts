/**
 * JSON files of SOPS, and binary files, which are JSON around one value.
 *
 * Every member counts, also one whose key occurs twice, and in the order of the file; a number is a float64, as SOPS reads
 * it. `JSON.parse` judges the syntax (RFC 8259), so the walk after it may trust the text. Facts: secret-providers.md 2.8.
 */

import { goFloat } from '../go-numbers.ts';
import {
  MAX_DEPTH,
  MAX_NODES,
  type PlainValues,
  plainOf,
  SopsFault,
  type SopsFile,
  type SopsItem,
  type SopsMap,
  type SopsNode,
  type SopsScalar,
} from '../tree.ts';
import { jsonText } from '../tree-json.ts';

/** Reads a JSON file. Throws `SopsFault`. */
export function parseJsonFile(text: string): SopsFile {
  const { branch, metadata } = split(text);
  return { branches: [branch], metadata, render: (plain) => `${jsonText([branch], plain, '\t')}\n` };
}

/** Reads a binary file: JSON with the member `data`. Throws `SopsFault`. */
export function parseBinaryFile(text: string): SopsFile {
  const { branch, metadata } = split(text);
  return { branches: [branch], metadata, render: (plain) => dataOf(branch, plain) };
}

function dataOf(branch: SopsMap, plain: PlainValues): string | Uint8Array {
  const item = branch.entries.find((entry) => entry.kind === 'item' && entry.key === 'data');
  const value: SopsScalar | undefined =
    item?.kind === 'item' && item.value.kind === 'leaf' ? plainOf(item.value, plain) : undefined;
  if (value?.kind === 'string') return value.text;
  if (value?.kind === 'bytes') return value.bytes;
  throw new SopsFault(
    'the file holds no binary data of SOPS',
    'its name must end in .yaml, .json, .env or .ini to be read as such',
  );
}

function split(text: string): { readonly branch: SopsMap; readonly metadata: unknown } {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new SopsFault('the file is not JSON');
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
    throw new SopsFault('the file is not a JSON object');
  const metadata = Object.hasOwn(parsed, 'sops')
    ? (parsed as Readonly<Record<string, unknown>>).sops
    : undefined;
  const tree = new JsonReader(text).document();
  if (tree.kind !== 'map') throw new SopsFault('the file is not a JSON object');
  const entries = tree.entries.filter((entry) => entry.kind !== 'item' || entry.key !== 'sops');
  return { branch: { kind: 'map', entries }, metadata };
}

class JsonReader {
  readonly #text: string;
  #at = 0;
  #nodes = 0;

  constructor(text: string) {
    this.#text = text;
  }

  document(): SopsNode {
    return this.#value(0);
  }

  #value(depth: number): SopsNode {
    this.#nodes++;
    if (depth > MAX_DEPTH || this.#nodes > MAX_NODES)
      throw new SopsFault('the file is nested too deeply or has too many values');
    this.#skipSpace();
    const first = this.#text[this.#at];
    if (first === '{') return this.#object(depth);
    if (first === '[') return this.#array(depth);
    if (first === '"')
      return { kind: 'leaf', value: { kind: 'string', text: this.#string() }, written: undefined };
    const start = this.#at;
    while (/[a-z0-9+\-.E]/.test(this.#text[this.#at] ?? '')) this.#at++;
    const word = this.#text.slice(start, this.#at);
    if (first === 'n') return { kind: 'leaf', value: { kind: 'null' }, written: undefined };
    if (first === 't' || first === 'f')
      return { kind: 'leaf', value: { kind: 'bool', value: first === 't' }, written: undefined };
    return { kind: 'leaf', value: { kind: 'float', text: goFloat(Number(word)) }, written: word };
  }

  #object(depth: number): SopsNode {
    const entries: SopsItem[] = [];
    this.#at++;
    while (!this.#take('}')) {
      this.#take(',');
      this.#skipSpace();
      const key = this.#string();
      this.#take(':');
      entries.push({ kind: 'item', key, value: this.#value(depth + 1) });
    }
    return { kind: 'map', entries };
  }

  #array(depth: number): SopsNode {
    const items: SopsNode[] = [];
    this.#at++;
    while (!this.#take(']')) {
      this.#take(',');
      items.push(this.#value(depth + 1));
    }
    return { kind: 'list', items };
  }

  #string(): string {
    const start = this.#at;
    this.#at++;
    while (this.#text[this.#at] !== '"') this.#at += this.#text[this.#at] === '\\' ? 2 : 1;
    this.#at++;
    return String(JSON.parse(this.#text.slice(start, this.#at)));
  }

  #take(character: string): boolean {
    this.#skipSpace();
    if (this.#text[this.#at] !== character) return false;
    this.#at++;
    return true;
  }

  #skipSpace(): void {
    while (/[ \t\r\n]/.test(this.#text[this.#at] ?? '')) this.#at++;
  }
}
