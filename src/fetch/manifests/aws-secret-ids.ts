/**
 * The input `secret-ids` of aws-actions/aws-secretsmanager-get-secrets, as that action reads it.
 *
 *   app/db                     a name: the variable APP_DB
 *   arn:aws:secretsmanager:…   an ARN: the variable is made of the secret's name
 *   DB, app/db                 an alias
 *   app*                       all secrets whose names begin so (three characters at least, 100 secrets at most)
 *   , app/db                   with parse-json-secrets: the keys alone make the names
 *
 * The names of variables follow that action to the letter (v3). What differs is in `references/README.md`: numbers and
 * lists of a JSON secret are delivered as they are written, binary secrets are refused instead of mangled, and the role
 * comes from the input `role`. Facts: secret-providers.md 4.2; the README and the behaviour of that action.
 */

import { InputError } from '../../base/errors.ts';
import { Secret } from '../../base/secret.ts';
import type { Locator } from '../references/reference.ts';
import { type JsonNode, parseJsonText } from '../secrets/json-text.ts';
import type { Bundle, BundleMistake, BundleRequest, ReadBundles, ShapedEntry } from './contract.ts';
import { openText } from './open-value.ts';

/** The values of `name-transformation`. */
export type NameTransformation = 'uppercase' | 'lowercase' | 'none';

/** What that action's other inputs say. */
export interface SecretIdsOptions {
  readonly parsesJson: boolean;
  readonly transformation: NameTransformation;
  /** Whether a variable of this name holds something already: that action then fails. */
  readonly isTaken: (name: string) => boolean;
}

const PREFIX = /^[A-Za-z0-9/_+=.@-]{3,}\*$/;
const NAME = /^[A-Za-z0-9/_+=.@-]{1,519}$/;
const ARN = /^arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:\d{12}:secret:([A-Za-z0-9/_+=.@-]{1,519})$/;
const MAX_FOUND = 100;

/** An entry: what is asked for, and how its variable is called. */
interface Entry {
  /** Undefined: there is no comma. Empty: nothing stands before it. */
  readonly alias: string | undefined;
  /** The name of the secret; undefined for a prefix, which brings names. */
  readonly name: string | undefined;
  readonly request: BundleRequest;
}

/** Reads the lines of the input. Never throws. */
export function readSecretIds(text: string, options: SecretIdsOptions): ReadBundles {
  const mistakes: BundleMistake[] = [];
  const entries: Entry[] = [];
  const lines = text.split(/\r\n|\n|\r/);
  const seen = new Set<string>();
  for (const [index, line] of lines.entries()) {
    const written = line.trim();
    if (written === '' || seen.has(written)) continue;
    seen.add(written);
    const entry = readEntry(written, `secret-ids, line ${index + 1}`, options);
    if ('what' in entry) mistakes.push(entry);
    else entries.push(entry);
  }
  if (entries.length === 0 && mistakes.length === 0)
    mistakes.push({ place: 'secret-ids', what: 'names no secret', hint: undefined });
  return { bundles: entries.map((entry) => bundleOf(entry, options)), mistakes };
}

function readEntry(written: string, place: string, options: SecretIdsOptions): Entry | BundleMistake {
  const parts = written.split(',').map((part) => part.trim());
  const alias = parts.length > 1 ? (parts[0] ?? '') : undefined;
  const id = (parts.length > 1 ? parts[1] : parts[0]) ?? '';
  const wrong = (what: string, hint?: string): BundleMistake => ({ place, what, hint });
  if (parts.length > 2) return wrong('more than one comma', 'write ALIAS, name');
  if (alias !== undefined && alias !== variableName(alias, options.transformation))
    return wrong(
      `${JSON.stringify(alias.slice(0, 40))} is no name of a variable in the name-transformation`,
      `write ${variableName(alias, options.transformation).slice(0, 40)}`,
    );
  if (id.includes('*')) {
    if (!PREFIX.test(id))
      return wrong('a prefix has at least three characters and ends in its only *', 'for example app/*');
    return { alias: alias || undefined, name: undefined, request: requestOf(listOf(id), id, place) };
  }
  const arn = ARN.exec(id);
  if (arn === null && !NAME.test(id))
    return wrong(
      'a secret name has letters, digits and /_+=.@- alone',
      'or is an ARN, or ends in * as a prefix',
    );
  // AWS puts a dash and six characters behind the name
  const name = arn === null ? id : (arn[1] ?? '').replace(/-[A-Za-z0-9]{6}$/, '');
  return { alias, name, request: requestOf({ kind: 'aws-secret', id, version: undefined }, id, place) };
}

function listOf(id: string): Locator {
  return {
    kind: 'aws-secret-list',
    prefix: id.slice(0, -1),
    namePattern: undefined,
    tags: {},
    maxSecrets: MAX_FOUND,
  };
}

function requestOf(locator: Locator, written: string, place: string): BundleRequest {
  return { locator, written, place, store: undefined, isOptional: false };
}

function bundleOf({ alias, name, request }: Entry, options: SecretIdsOptions): Bundle {
  return {
    place: request.place,
    system: 'aws',
    requests: [request],
    kubernetes: undefined,
    shape: async ([value]) => {
      if (value === undefined) return [];
      const secrets =
        name === undefined
          ? listed(openText(value, request.written))
          : [[name, openText(value, request.written)] as const];
      if (alias !== undefined && secrets.length > 1)
        throw new InputError(
          'reference-invalid',
          `${request.place}: one alias was given, and ${secrets.length} secrets begin so`,
          { hint: 'leave the alias out' },
        );
      const entries = secrets.flatMap(([secretName, text]) => entriesOf(secretName, text, alias, options));
      for (const entry of entries)
        if (options.isTaken(entry.name))
          throw new InputError('export-refused', `the variable ${entry.name} holds something already`, {
            hint: 'give the secret an alias: ALIAS, name',
          });
      return entries;
    },
  };
}

function listed(text: string): readonly (readonly [string, string])[] {
  const node = parseJsonText(text);
  if (node?.kind !== 'object') return [];
  return [...node.members].map(([name, member]) => [name, member.kind === 'string' ? member.value : '']);
}

function entriesOf(
  secretName: string,
  text: string,
  alias: string | undefined,
  { parsesJson, transformation }: SecretIdsOptions,
): readonly ShapedEntry[] {
  const object = parsesJson ? objectOf(text) : undefined;
  // a blank alias leaves the name out, which only keys can make up for
  const named = alias === undefined || (alias === '' && object === undefined) ? secretName : alias;
  if (object === undefined) return [entry(variableName(named, transformation), text)];
  const entries: ShapedEntry[] = [];
  const walk = (node: JsonNode & { readonly kind: 'object' }, source: string, before: string): void => {
    for (const [key, member] of node.members) {
      const name = [before, cleanName(key, transformation)].filter((part) => part !== '').join('_');
      const value = member.kind === 'string' ? member.value : source.slice(member.start, member.end);
      const inner = objectOf(value);
      if (inner === undefined) entries.push(entry(variableName(name, transformation), value));
      else walk(inner, value, name);
    }
  };
  walk(object, text, variableName(named, transformation));
  return entries;
}

function entry(name: string, value: string): ShapedEntry {
  return { name, value: Secret.fromText(value), request: 0 };
}

function objectOf(text: string): (JsonNode & { readonly kind: 'object' }) | undefined {
  const node = parseJsonText(text);
  return node?.kind === 'object' ? node : undefined;
}

/** A name as that action makes it: what begins with a digit gets a `_` in front. */
export function variableName(text: string, transformation: NameTransformation): string {
  return cleanName(/^\d/.test(text) ? `_${text}` : text, transformation);
}

function cleanName(text: string, transformation: NameTransformation): string {
  const clean = text.replace(/[^A-Za-z0-9_]/g, '_');
  if (transformation === 'none') return clean;
  return transformation === 'uppercase' ? clean.toUpperCase() : clean.toLowerCase();
}
