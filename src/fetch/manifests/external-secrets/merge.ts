/**
 * `rewrite.merge`: the members of several JSON values as members of their own, or together as the value of one key.
 *
 * Keys in the order of their bytes, those of `priority` after them in their own order; a later member wins over an earlier
 * one of its name where that is allowed. Facts: external-secrets.io, guide "Rewriting Keys in DataFrom" (Merge).
 */

import { InputError } from '../../../base/errors.ts';
import { type JsonNode, parseJsonText } from '../../secrets/json-text.ts';
import { nodeText } from './property.ts';

/** A merge, as the manifest says it. */
export interface MergeRewrite {
  readonly kind: 'merge';
  readonly strategy: 'Extract' | 'JSON';
  /** The key of the whole, with the strategy JSON. */
  readonly into: string;
  readonly priority: readonly string[];
  /** Whether a key of `priority` that is not there is passed over. */
  readonly ignoresMissing: boolean;
  /** Whether a member that comes twice is taken from the later value. */
  readonly ignoresConflicts: boolean;
}

/** A member on its way: the tree and the text that its offsets are of. */
interface Member {
  readonly node: JsonNode;
  readonly text: string;
}

/** Values merged. Throws `InputError`, which names keys of the manifest and no member. */
export function mergeValues(
  values: ReadonlyMap<string, string>,
  merge: MergeRewrite,
  place: string,
): ReadonlyMap<string, string> {
  const members = new Map<string, Member>();
  for (const key of keysInOrder(values, merge)) {
    const text = values.get(key);
    if (text === undefined) {
      if (merge.ignoresMissing) continue;
      throw wrong(place, `priority names ${JSON.stringify(key)}, which is not there`);
    }
    const root = parseJsonText(text);
    if (root?.kind !== 'object')
      throw wrong(place, 'merge needs JSON objects, and a value is none', 'find or rewrite fewer keys');
    for (const [name, node] of root.members) {
      if (members.has(name) && !merge.ignoresConflicts)
        throw wrong(
          place,
          'two of the merged values have a member of the same name',
          'conflictPolicy: Ignore takes the later one',
        );
      members.set(name, { node, text });
    }
  }
  if (merge.strategy === 'JSON') return new Map([...values, [merge.into, objectText(members)]]);
  return new Map([...members].map(([name, { node, text }]) => [name, nodeText(node, text)]));
}

function keysInOrder(values: ReadonlyMap<string, string>, { priority }: MergeRewrite): readonly string[] {
  return [...[...values.keys()].filter((key) => !priority.includes(key)).sort(byBytes), ...priority];
}

/** As Go writes a map: members sorted, nothing between them; numbers stay as they were written. */
function objectText(members: ReadonlyMap<string, Member>): string {
  const entries = [...members].sort(([a], [b]) => byBytes(a, b));
  return `{${entries.map(([name, { node, text }]) => `${JSON.stringify(name)}:${compact(node, text)}`).join(',')}}`;
}

function compact(node: JsonNode, text: string): string {
  switch (node.kind) {
    case 'object':
      return objectText(new Map([...node.members].map(([name, member]) => [name, { node: member, text }])));
    case 'array':
      return `[${node.items.map((item) => compact(item, text)).join(',')}]`;
    case 'string':
      return JSON.stringify(node.value);
    default:
      return text.slice(node.start, node.end);
  }
}

function byBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

function wrong(place: string, what: string, hint?: string): InputError {
  return new InputError('reference-invalid', `${place}: ${what}`, hint === undefined ? {} : { hint });
}
