/**
 * Dotenv files of SOPS: a key a line, everything before the first `=` as it is, `\n` for a line end in a value.
 *
 * This is the line format of SOPS and no shell's: no quotes, no `export`, blanks around the key belong to it. A carriage
 * return belongs to the value. Facts: secret-providers.md 2.8.
 */

import { BugError } from '../../../../base/errors.ts';
import { type PlainValues, plainOf, SopsFault, type SopsFile, type SopsMap, type SopsNode } from '../tree.ts';
import { unflatten } from './flat-metadata.ts';

const PREFIX = 'sops_';

/** Reads a dotenv file. Throws `SopsFault`. */
export function parseDotenvFile(text: string): SopsFile {
  const entries: SopsMap['entries'][number][] = [];
  const metadata: (readonly [string, string])[] = [];
  for (const line of text.split('\n')) {
    if (line === '') continue;
    if (line.startsWith('#')) {
      entries.push({ kind: 'comment', text: line.slice(1) });
      continue;
    }
    const equals = line.indexOf('=');
    if (equals < 0) throw new SopsFault('a line of the file is neither a comment nor KEY=value');
    const key = line.slice(0, equals);
    const value = line.slice(equals + 1);
    if (key.startsWith(PREFIX)) metadata.push([key.slice(PREFIX.length), value.replace(/\r$/, '')]);
    else {
      const unescaped = { kind: 'string', text: value.replaceAll('\\n', '\n') } as const;
      entries.push({ kind: 'item', key, value: { kind: 'leaf', value: unescaped, written: undefined } });
    }
  }
  const branch: SopsMap = { kind: 'map', entries };
  return { branches: [branch], metadata: unflatten(metadata), render: (plain) => render(branch, plain) };
}

function render(branch: SopsMap, plain: PlainValues): string {
  return branch.entries
    .map((entry) => {
      if (entry.kind === 'comment') return `#${plain.comments.get(entry) ?? entry.text}\n`;
      return `${entry.key}=${flatText(entry.value, plain).replaceAll('\n', '\\n')}\n`;
    })
    .join('');
}

/** A leaf as flat text: what a dotenv or an INI file holds. These files have no maps or lists below a key. */
export function flatText(node: SopsNode, plain: PlainValues): string {
  if (node.kind !== 'leaf') throw new BugError('a flat file has a nested value');
  const value = plainOf(node, plain);
  if (value.kind === 'bytes') return Buffer.from(value.bytes).toString('utf8');
  if (value.kind === 'bool') return String(value.value);
  return value.kind === 'null' ? '' : value.text;
}
