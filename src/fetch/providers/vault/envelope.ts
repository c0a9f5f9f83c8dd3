/**
 * Reads Vault's envelope: the fields around the data, and the data as the very text that the server sent.
 *
 * Promise: numbers and strings of a secret are never re-written; what is not an envelope is `undefined`; errors of the
 * server are there to be matched and are never printed. Facts: secret-providers.md 2.3.
 */

import { Secret } from '../../../base/secret.ts';
import { type JsonNode, parseJsonText } from '../../secrets/json-text.ts';

/** An answer with a body of Vault's. */
export interface Envelope {
  /** The `data` as JSON text; undefined when it is null or absent. */
  readonly data: Secret | undefined;
  /** The `auth` as JSON text; undefined when it is null or absent. */
  readonly auth: Secret | undefined;
  /** Empty when there is none. */
  readonly leaseId: string;
  /** 0 when it does not say. */
  readonly leaseSeconds: number;
  readonly wrapInfo: Secret | undefined;
  /** Sentences of the server, to be matched and never printed. */
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

/** The members of a JSON object, decoded as far as asked for. */
export interface Members {
  /** The text of a string member; undefined when there is none. */
  text(name: string): string | undefined;
  /** A finite number; undefined when there is none. */
  number(name: string): number | undefined;
  flag(name: string): boolean;
  texts(name: string): readonly string[];
  object(name: string): Members | undefined;
  /** A member as it is written; undefined when it is absent or null. */
  written(name: string): Secret | undefined;
  has(name: string): boolean;
  /** The names of all members, in their order. */
  names(): readonly string[];
}

/** Reads the members of an object. Undefined when the text is not a JSON object. */
export function readMembers(text: string): Members | undefined {
  const tree = parseJsonText(text);
  return tree?.kind === 'object' ? membersOf(text, tree) : undefined;
}

/** As `readMembers`, for an object that is a secret. */
export function readSecretMembers(object: Secret | undefined): Members | undefined {
  return object === undefined ? undefined : readMembers(object.reveal());
}

/** Reads an answer's body. Undefined when it is not a JSON object in UTF-8. */
export function readEnvelope(body: Uint8Array): Envelope | undefined {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    // the decoder's only error: not UTF-8, so not Vault's
    return undefined;
  }
  const members = readMembers(text);
  if (members === undefined) return undefined;
  return {
    data: members.written('data'),
    auth: members.written('auth'),
    leaseId: members.text('lease_id') ?? '',
    leaseSeconds: members.number('lease_duration') ?? 0,
    wrapInfo: members.written('wrap_info'),
    errors: members.texts('errors'),
    warnings: members.texts('warnings'),
  };
}

function membersOf(text: string, node: JsonNode & { readonly kind: 'object' }): Members {
  const member = (name: string): JsonNode | undefined => node.members.get(name);
  return {
    text: (name) => {
      const found = member(name);
      return found?.kind === 'string' ? found.value : undefined;
    },
    number: (name) => {
      const found = member(name);
      const value = found?.kind === 'number' ? Number(text.slice(found.start, found.end)) : Number.NaN;
      return Number.isFinite(value) ? value : undefined;
    },
    flag: (name) => {
      const found = member(name);
      return found?.kind === 'boolean' && text.slice(found.start, found.end) === 'true';
    },
    texts: (name) => {
      const found = member(name);
      if (found?.kind !== 'array') return [];
      return found.items.flatMap((item) => (item.kind === 'string' ? [item.value] : []));
    },
    object: (name) => {
      const found = member(name);
      return found?.kind === 'object' ? membersOf(text, found) : undefined;
    },
    written: (name) => {
      const found = member(name);
      if (found === undefined || found.kind === 'null') return undefined;
      return Secret.fromText(text.slice(found.start, found.end));
    },
    has: (name) => node.members.has(name),
    names: () => [...node.members.keys()],
  };
}
