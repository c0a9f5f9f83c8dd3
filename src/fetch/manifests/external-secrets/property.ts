/**
 * Selects a property of a JSON value as the operator does, which asks gjson. Read is a subset of its paths: names and list
 * positions joined by dots, a backslash before a character that belongs to a name. Everything else of gjson (`*`, `?`,
 * `#`, `|`, `@`, queries) is taken literally, as a key, and not found when there is none.
 *
 * What comes back is the text of a string, and everything else as it is written; null is an empty text.
 * Facts: secret-providers.md 2.9 (`property`).
 */

import { type JsonNode, parseJsonText } from '../../secrets/json-text.ts';

/** Which way a store asks first: the property as one key, or as a path. */
export type PropertyOrder = 'key-first' | 'path-first';

/** A value within a JSON text; undefined when the text is no JSON object or list, or has no such value. */
export function selectProperty(text: string, property: string, order: PropertyOrder): string | undefined {
  const root = parseJsonText(text);
  if (root === undefined || (root.kind !== 'object' && root.kind !== 'array')) return undefined;
  const asKey = root.kind === 'object' ? root.members.get(property) : undefined;
  const asPath = walk(root, pathOf(property));
  const node = order === 'key-first' ? (asKey ?? asPath) : (asPath ?? asKey);
  return node === undefined ? undefined : nodeText(node, text);
}

/** The members of a JSON object as texts; undefined when it is none. */
export function objectMembers(text: string): ReadonlyMap<string, string> | undefined {
  const root = parseJsonText(text);
  if (root?.kind !== 'object') return undefined;
  return new Map([...root.members].map(([key, node]) => [key, nodeText(node, text)]));
}

/** The text of a string, an empty one for null, and everything else as it is written. */
export function nodeText(node: JsonNode, text: string): string {
  if (node.kind === 'string') return node.value;
  return node.kind === 'null' ? '' : text.slice(node.start, node.end);
}

function pathOf(property: string): readonly string[] {
  const steps: string[] = [''];
  for (let at = 0; at < property.length; at++) {
    const character = property[at] ?? '';
    if (character === '.') steps.push('');
    else if (character === '\\' && at + 1 < property.length) steps[steps.length - 1] += property[++at] ?? '';
    else steps[steps.length - 1] += character;
  }
  return steps;
}

function walk(root: JsonNode, steps: readonly string[]): JsonNode | undefined {
  let node: JsonNode | undefined = root;
  for (const step of steps) {
    if (node?.kind === 'object') node = node.members.get(step);
    else if (node?.kind === 'array' && /^\d{1,6}$/.test(step)) node = node.items[Number(step)];
    else return undefined;
  }
  return node;
}
