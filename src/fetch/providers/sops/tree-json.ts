/**
 * A SOPS tree with its plain values as JSON text: what fields are selected from, and how JSON files are written.
 *
 * Keys keep their order, numbers every digit; comments are left out. What JSON cannot say is text: an infinite number, a
 * time, bytes (as UTF-8 when they are, else as base64).
 */

import { type PlainValues, plainOf, type SopsLeaf, type SopsMap, type SopsNode } from './tree.ts';

/** One branch as an object, several as a list of objects. `indent` is one level of indentation; empty: one line. */
export function jsonText(branches: readonly SopsMap[], plain: PlainValues, indent = ''): string {
  const [only] = branches;
  const root: SopsNode =
    branches.length === 1 && only !== undefined ? only : { kind: 'list', items: branches };
  return write(root, plain, indent, '');
}

function write(node: SopsNode, plain: PlainValues, indent: string, margin: string): string {
  if (node.kind === 'leaf') return leafText(node, plain);
  const inner = margin + indent;
  const isMap = node.kind === 'map';
  const parts: string[] = [];
  if (isMap) {
    for (const entry of node.entries) {
      if (entry.kind === 'comment') continue;
      const colon = indent === '' ? ':' : ': ';
      parts.push(`${JSON.stringify(entry.key)}${colon}${write(entry.value, plain, indent, inner)}`);
    }
  } else {
    for (const item of node.items) if (item.kind !== 'comment') parts.push(write(item, plain, indent, inner));
  }
  const [open, close] = isMap ? ['{', '}'] : ['[', ']'];
  if (parts.length === 0) return `${open}${close}`;
  if (indent === '') return `${open}${parts.join(',')}${close}`;
  return `${open}\n${inner}${parts.join(`,\n${inner}`)}\n${margin}${close}`;
}

function leafText(leaf: SopsLeaf, plain: PlainValues): string {
  const value = plainOf(leaf, plain);
  switch (value.kind) {
    case 'null':
      return 'null';
    case 'bool':
      return String(value.value);
    case 'int':
      return plain.leaves.has(leaf) ? value.text : (leaf.written ?? value.text);
    case 'float': {
      const text = plain.leaves.has(leaf) ? value.text : (leaf.written ?? value.text);
      return /[a-z]/i.test(text.replace(/e/gi, '')) ? JSON.stringify(text) : text;
    }
    case 'bytes': {
      const bytes = Buffer.from(value.bytes);
      const text = bytes.toString('utf8');
      return JSON.stringify(Buffer.from(text, 'utf8').equals(bytes) ? text : bytes.toString('base64'));
    }
    default:
      return JSON.stringify(value.text);
  }
}
