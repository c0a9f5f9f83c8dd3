/**
 * Reads YAML (1.2, core schema; JSON of a moderate size, too) with the place of every value, for configuration and rules
 * that other tools wrote.
 *
 * Promise: throws nothing for any text. Aliases are not followed: what is asked of one is a mistake.
 */

import { isAlias, isMap, isScalar, isSeq, parseAllDocuments } from 'yaml';
import { type Content, type ForeignFile, MAX_DEPTH, MAX_MISTAKES, PlacedValue } from './placed-value.ts';

/** The longest file; the YAML library takes a third of a second for a megabyte. */
export const MAX_YAML_CHARACTERS = 2 << 20;

/** The value of a file, empty for an empty one; undefined, and mistakes of the file, when its text is no YAML. */
export function readYaml(file: ForeignFile): PlacedValue | undefined {
  if (file.text.length > MAX_YAML_CHARACTERS) {
    file.report(file.placeOf(0), `the file is longer than ${MAX_YAML_CHARACTERS} characters`);
    return undefined;
  }
  const documents = parseAllDocuments(file.text, {
    keepSourceTokens: false,
    prettyErrors: false,
    version: '1.2',
    logLevel: 'silent',
    uniqueKeys: false,
  });
  const [first, second] = Array.isArray(documents) ? documents : [];
  if (first === undefined) return new PlacedValue(file, 0, { kind: 'nothing' });
  for (const { pos, message } of first.errors.slice(0, MAX_MISTAKES))
    file.report(file.placeOf(pos[0]), `not valid YAML: ${message.split('\n')[0]}`);
  if (second !== undefined)
    file.report(
      file.placeOf(second.range?.[0] ?? 0),
      'a second document in the file',
      'keep one document a file',
    );
  return file.mistakes.length > 0 ? undefined : placedValue(file, first.contents, 0, 0);
}

/** `parentIndex` places what has no place of its own. */
function placedValue(file: ForeignFile, node: unknown, depth: number, parentIndex: number): PlacedValue {
  const index = startOf(node) ?? parentIndex;
  return new PlacedValue(file, index, contentOf(file, node, depth, index));
}

function contentOf(file: ForeignFile, node: unknown, depth: number, index: number): Content {
  if (depth > MAX_DEPTH)
    return { kind: 'other', words: `something nested more than ${MAX_DEPTH} levels deep` };
  if (isMap(node)) {
    const fields = new Map<string, PlacedValue>();
    for (const { key, value } of node.items)
      fields.set(keyText(key), placedValue(file, value, depth + 1, startOf(key) ?? index));
    return { kind: 'map', fields };
  }
  if (isSeq(node))
    return { kind: 'list', items: node.items.map((item) => placedValue(file, item, depth + 1, index)) };
  if (isAlias(node)) return { kind: 'other', words: 'an alias, which is not followed' };
  if (!isScalar(node)) return { kind: 'nothing' };
  switch (typeof node.value) {
    case 'string':
      return { kind: 'text', text: node.value };
    case 'number':
      return { kind: 'number', number: node.value };
    case 'bigint':
      return { kind: 'number', number: Number(node.value) };
    case 'boolean':
      return { kind: 'flag', flag: node.value };
    default:
      return { kind: 'nothing' };
  }
}

function keyText(key: unknown): string {
  return isScalar(key) ? String(key.value) : '';
}

function startOf(node: unknown): number | undefined {
  if (!(isMap(node) || isSeq(node) || isScalar(node) || isAlias(node))) return undefined;
  return node.range?.[0];
}
