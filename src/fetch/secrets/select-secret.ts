/**
 * From a whole value to the part that a reference asks for, byte for byte.
 *
 * A string field is delivered as the text it stands for; numbers, booleans, objects and lists as they are written in the
 * secret. Must never put a key or a value of the secret into an error: only the user's own words.
 */

import { InputError } from '../../base/errors.ts';
import { Secret } from '../../base/secret.ts';
import { textOf } from './fetched-value.ts';
import { type JsonNode, parseJsonText } from './json-text.ts';

/** What to take of a value; `Reference` of `fetch/references` has it. */
export interface Selection {
  readonly name: string;
  readonly fieldPath: readonly string[] | undefined;
  readonly encoding: 'plain' | 'base64';
}

/** The selected part. */
export interface SelectedSecret {
  /** What will be exported. */
  readonly exported: Secret;
  /** The same before `| base64`: what the masks are derived from as well. */
  readonly payload: Secret;
}

/**
 * The selected part. Throws `InputError` `secret-not-found` when the value has no such field, and `reference-invalid`
 * when it has no fields at all.
 */
export function selectSecret(value: Secret, selection: Selection): SelectedSecret {
  const payload = selection.fieldPath === undefined ? value : fieldOf(value, selection.fieldPath, selection);
  if (selection.encoding === 'plain') return { exported: payload, payload };
  const encoded = Buffer.from(payload.revealBytes()).toString('base64');
  return { exported: Secret.fromText(encoded), payload };
}

/** A field path as the user would write it. */
export function pathText(path: readonly string[]): string {
  return path.map((step) => (/^[\w-]+$/.test(step) ? step : JSON.stringify(step))).join('.');
}

function fieldOf(value: Secret, path: readonly string[], { name }: Selection): Secret {
  const text = textOf(value);
  const tree = text === undefined ? undefined : parseJsonText(text);
  if (text === undefined || tree === undefined || (tree.kind !== 'object' && tree.kind !== 'array')) {
    throw new InputError(
      'reference-invalid',
      `${name}: the secret is not a JSON object, so it has no fields`,
      {
        hint: `leave out #${pathText(path)} to get the whole value`,
      },
    );
  }
  let node: JsonNode = tree;
  for (const [index, step] of path.entries()) {
    const next = childOf(node, step);
    if (next === undefined) throw missing(name, path, index, tree);
    node = next;
  }
  if (node.kind === 'null')
    throw new InputError('secret-not-found', `${name}: the field ${pathText(path)} is null`);
  return Secret.fromText(node.kind === 'string' ? node.value : text.slice(node.start, node.end));
}

function childOf(node: JsonNode, step: string): JsonNode | undefined {
  if (node.kind === 'object') return node.members.get(step);
  if (node.kind === 'array' && /^\d{1,6}$/.test(step)) return node.items[Number(step)];
  return undefined;
}

function missing(name: string, path: readonly string[], index: number, tree: JsonNode): InputError {
  const joined = path.join('.');
  const isOneKey = path.length > 1 && tree.kind === 'object' && tree.members.has(joined);
  const details = isOneKey
    ? { hint: `the dots belong to the key: write #${JSON.stringify(joined)}` }
    : { hint: 'keys are case-sensitive; steps are separated by dots, list positions count from 0' };
  return new InputError(
    'secret-not-found',
    `${name}: the secret has no field ${pathText(path.slice(0, index + 1))}`,
    details,
  );
}
