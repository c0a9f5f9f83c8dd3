/**
 * The input `secrets` of hashicorp/vault-action, as that action reads it.
 *
 *   secret/data/ci token ;                    the field `token`: output `token`, variable TOKEN
 *   secret/data/ci token | NPM_TOKEN ;        under this name, as it is written
 *   secret/data/ci db.password | DB ;         a field further in
 *   secret/data/ci * ;                        every field; variables in capitals; `**` keeps the case
 *   secret/data/ci * | CI_ ;                  with this in front
 *
 * A path is asked for as it stands, by GET (`data/` belongs to it; `?version=3` may follow). Where an answer has a member
 * `data` within its data, the fields are those of the inner one. Of selectors in JSONata a subset is read: names joined
 * by dots, a name with other characters in back quotes. What differs is in `references/README.md`.
 * Facts: secret-providers.md 4.2, 4.3; the README and the behaviour of that action (v3).
 */

import { InputError } from '../../base/errors.ts';
import { Secret } from '../../base/secret.ts';
import { quotedWord } from '../references/native-text.ts';
import type { VaultLocator } from '../references/reference.ts';
import { LineMistake, LineScanner } from '../references/scanner.ts';
import { parseVaultRead } from '../references/vault-syntax.ts';
import { type JsonNode, parseJsonText } from '../secrets/json-text.ts';
import type { Bundle, BundleMistake, ReadBundles, ShapedEntry } from './contract.ts';
import { openText } from './open-value.ts';

/** How the values of an answer are encoded, by `secretEncodingType`. */
export type SecretEncoding = 'base64' | 'hex' | 'utf8';

/** What that action's other inputs say. */
export interface VaultActionOptions {
  /** A path that is not there is skipped. */
  readonly ignoresNotFound: boolean;
  readonly encoding: SecretEncoding | undefined;
}

type Selector =
  | { readonly kind: 'all'; readonly isUpper: boolean }
  | { readonly kind: 'field'; readonly steps: readonly string[] };

/** An entry of the list, read. */
export interface VaultActionEntry {
  readonly place: string;
  readonly locator: VaultLocator;
  /** The path as it stands. */
  readonly path: string;
  readonly selector: Selector;
  /** What stands behind `|`. */
  readonly rename: string | undefined;
  /** The selector as that action makes names of it. */
  readonly selectorText: string;
}

/** Reads the entries. Never throws. */
export function readVaultActionLines(text: string, options: VaultActionOptions): ReadBundles {
  const { entries, mistakes } = parseVaultActionLines(text);
  return { bundles: entries.map((entry) => bundleOf(entry, options)), mistakes };
}

/** The entries as data, and every mistake. Never throws. */
export function parseVaultActionLines(text: string): {
  readonly entries: readonly VaultActionEntry[];
  readonly mistakes: readonly BundleMistake[];
} {
  const entries: VaultActionEntry[] = [];
  const mistakes: BundleMistake[] = [];
  const written = text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  for (const [index, part] of written.entries()) {
    const place = `secrets, entry ${index + 1}`;
    try {
      entries.push({ place, ...parseEntry(part) });
    } catch (error) {
      if (!(error instanceof LineMistake)) throw error;
      mistakes.push({ place, what: error.message, hint: error.hint });
    }
  }
  return { entries, mistakes };
}

function parseEntry(text: string): Omit<VaultActionEntry, 'place'> {
  const bar = text.lastIndexOf('|');
  const rename = bar < 0 ? undefined : text.slice(bar + 1).trim();
  if (rename === '') throw new LineMistake('no name stands behind the |', 'write path key | NAME ;');
  const [path = '', selector = '', ...more] = (bar < 0 ? text : text.slice(0, bar)).trim().split(/\s+/);
  if (selector === '' || more.length > 0)
    throw new LineMistake(
      'an entry is a path, a key and perhaps a name',
      'write path key | NAME ; entries end in a semicolon',
    );
  const selectorText = selector.replaceAll('"', '');
  const read = readSelector(selectorText);
  if (read === undefined)
    throw new LineMistake(
      'this selector needs JSONata, which is not read',
      'write names joined by dots, one with other characters in back quotes, or * for all fields',
    );
  return { locator: locatorOf(path), path, selector: read, rename, selectorText };
}

/** A path as the own syntax takes it: its query holds the parameters. */
function locatorOf(path: string): VaultLocator {
  const at = path.indexOf('?');
  const query = at < 0 ? '' : path.slice(at);
  const bare = (at < 0 ? path : path.slice(0, at)).replace(/^\//, '');
  const scanner = new LineScanner(`${quotedWord(bare)}${query}`);
  const locator = parseVaultRead(scanner);
  if (!scanner.isAtEnd) throw new LineMistake('the path holds a character that no path has');
  return locator;
}

function readSelector(text: string): Selector | undefined {
  if (text === '*' || text === '**') return { kind: 'all', isUpper: text === '*' };
  // without a dot that action takes the text as one key, whatever it holds
  if (!text.includes('.')) return { kind: 'field', steps: [text.replace(/^`(.*)`$/, '$1')] };
  const steps: string[] = [];
  const step = /(?:`([^`]+)`|([A-Za-z_][A-Za-z0-9_]*))(?:\.(?=.)|$)/y;
  while (step.lastIndex < text.length) {
    const match = step.exec(text);
    if (match === null) return undefined;
    steps.push(match[1] ?? match[2] ?? '');
  }
  return { kind: 'field', steps };
}

function bundleOf(entry: VaultActionEntry, options: VaultActionOptions): Bundle {
  const request = {
    locator: entry.locator,
    written: entry.path,
    place: entry.place,
    store: undefined,
    isOptional: options.ignoresNotFound,
  };
  return {
    place: entry.place,
    system: 'vault',
    requests: [request],
    kubernetes: undefined,
    shape: async ([value]) => {
      if (value === undefined) return [];
      const text = openText(value, entry.path);
      const fields = fieldsOf(text);
      if (fields === undefined)
        throw new InputError('reference-invalid', `${entry.place}: the answer of Vault has no fields`);
      return entriesOf(entry, fields, text, options);
    },
  };
}

/** The inner `data` of a KV secret of version 2, else the data itself. */
function fieldsOf(text: string): (JsonNode & { readonly kind: 'object' }) | undefined {
  const outer = parseJsonText(text);
  if (outer?.kind !== 'object') return undefined;
  const inner = outer.members.get('data');
  if (inner === undefined || inner.kind === 'null') return outer;
  return inner.kind === 'object' ? inner : undefined;
}

function entriesOf(
  entry: VaultActionEntry,
  fields: JsonNode & { readonly kind: 'object' },
  text: string,
  { encoding }: VaultActionOptions,
): readonly ShapedEntry[] {
  const { selector, rename, selectorText, place } = entry;
  const made = (name: string, variable: string, node: JsonNode): ShapedEntry => ({
    name,
    variable,
    value: decoded(node.kind === 'string' ? node.value : text.slice(node.start, node.end), encoding),
    request: 0,
  });
  if (selector.kind === 'all') {
    return [...fields.members].map(([key, node]) => {
      const name = `${rename ?? ''}${key}`;
      return made(outputKey(name, false), outputKey(name, selector.isUpper), node);
    });
  }
  let node: JsonNode | undefined = fields;
  for (const step of selector.steps) node = node?.kind === 'object' ? node.members.get(step) : undefined;
  if (node === undefined)
    throw new InputError('secret-not-found', `${place}: there is no field of this name at ${entry.path}`, {
      hint: 'case counts; a KV secret of version 2 is asked for with data/ in its path',
    });
  if (rename !== undefined) return [made(rename, rename, node)];
  return [made(outputKey(selectorText, false), outputKey(selectorText, true), node)];
}

function decoded(text: string, encoding: SecretEncoding | undefined): Secret {
  if (encoding === undefined || encoding === 'utf8') return Secret.fromText(text);
  return Secret.fromBytes(Buffer.from(text, encoding));
}

/** The name of an output as that action makes it: `.` becomes `__`, and only letters, digits, `_` and `-` stay. */
export function outputKey(text: string, isUpper: boolean): string {
  const clean = text.replaceAll('.', '__').replace(/[^\p{L}\p{N}_-]/gu, '');
  return isUpper ? clean.toUpperCase() : clean;
}
