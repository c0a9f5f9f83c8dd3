/**
 * From the values of an ExternalSecret's requests to the entries of its Secret: selection, rewriting, conversion, decoding,
 * template. The reading of the manifest has checked everything that does not depend on values.
 * Facts: secret-providers.md 2.9.
 */

import { InputError } from '../../../base/errors.ts';
import { Secret } from '../../../base/secret.ts';
import type { BundleRequest, ShapedEntry } from '../contract.ts';
import { openBytes, openText } from '../open-value.ts';
import type { FindQuery } from './find-query.ts';
import {
  type ConversionStrategy,
  compileExpression,
  convertKeys,
  type DecodingStrategy,
  decodeValue,
  type Rewrite,
  requireKey,
  rewriteKeys,
} from './keys.ts';
import { readManifestTree } from './manifest-tree.ts';
import { objectMembers, selectProperty } from './property.ts';
import type { Store } from './stores.ts';
import type { Template } from './template.ts';

/** How a value is treated. */
export interface Treatment {
  readonly property: string | undefined;
  readonly conversion: ConversionStrategy;
  readonly decoding: DecodingStrategy;
  readonly failsOnNul: boolean;
  /** Whether it is what is known about a secret and not the value. */
  readonly isMetadata: boolean;
}

/** One entry of `dataFrom` or `data`: a request, and what is made of its value. */
export interface Part {
  readonly place: string;
  readonly store: Store;
  readonly request: BundleRequest;
  readonly treatment: Treatment;
  readonly use:
    | { readonly kind: 'single'; readonly key: string }
    | {
        readonly kind: 'extract' | 'find';
        readonly rewrites: readonly Rewrite[];
        readonly query: FindQuery | undefined;
      };
}

/** A template that makes one value, or a YAML mapping of several. */
export type TemplateStep =
  | {
      readonly kind: 'value';
      readonly key: string;
      readonly template: Template;
      readonly decoding: DecodingStrategy;
    }
  | { readonly kind: 'map'; readonly template: Template; readonly decoding: DecodingStrategy };

/** `target.template`, as far as it makes data. */
export interface DataTemplate {
  /** In their order: a later one wins. */
  readonly steps: readonly TemplateStep[];
  /** Whether the data stays beside what the template makes (`mergePolicy: Merge`). */
  readonly keepsData: boolean;
}

/** A value on its way, with the request that it comes from. */
interface Held {
  readonly bytes: Uint8Array;
  readonly request: number;
}

/** The entries of the Secret. Throws `InputError`, which names places, keys and properties and no value. */
export function shapeSecret(
  parts: readonly Part[],
  template: DataTemplate | undefined,
  values: readonly (Secret | undefined)[],
  place: string,
): readonly ShapedEntry[] {
  const data = new Map<string, Held>();
  for (const [request, part] of parts.entries()) {
    const value = values[request];
    if (value === undefined) continue;
    for (const [key, bytes] of entriesOf(part, value)) data.set(key, { bytes, request });
  }
  const made = template === undefined ? data : templated(template, data, place);
  const entryOf = ([name, { bytes, request }]: readonly [string, Held]): ShapedEntry => ({
    name,
    value: Secret.fromBytes(bytes),
    request,
  });
  const used = made === data ? [] : [...data].filter(([key, held]) => made.get(key) !== held);
  return [
    ...[...made].map(entryOf),
    ...used.map((one): ShapedEntry => ({ ...entryOf(one), isHidden: true })),
  ];
}

function entriesOf(part: Part, value: Secret): ReadonlyMap<string, Uint8Array> {
  const { use, treatment, place, store } = part;
  if (use.kind === 'single') {
    const { property } = treatment;
    const bytes = property === undefined ? openBytes(value) : utf8(propertyOf(value, property, part));
    return new Map([[use.key, treated(bytes, treatment, place)]]);
  }
  const text =
    treatment.property === undefined ? openText(value, place) : propertyOf(value, treatment.property, part);
  const members = objectMembers(text);
  if (members === undefined)
    throw new InputError(
      'reference-invalid',
      `${place}: the secret is no JSON object, so nothing can be extracted`,
      {
        hint: 'data takes it as a whole',
      },
    );
  const wanted = use.query === undefined || store.filtersItself ? members : found(members, use.query, place);
  const named =
    use.rewrites.length > 0
      ? rewriteKeys(wanted, use.rewrites, place)
      : convertKeys(wanted, treatment.conversion, place);
  for (const key of named.keys()) requireKey(key, place);
  return new Map([...named].map(([key, member]) => [key, treated(utf8(member), treatment, place)]));
}

function found(
  members: ReadonlyMap<string, string>,
  { path, namePattern }: FindQuery,
  place: string,
): ReadonlyMap<string, string> {
  const pattern = namePattern === undefined ? undefined : compileExpression(namePattern);
  const matching = [...members].filter(
    ([name]) => name.startsWith(path ?? '') && pattern?.matcher(name).find() !== false,
  );
  if (matching.length > 0) return new Map(matching);
  throw new InputError('secret-not-found', `${place}: find finds no secret`, { hint: 'case counts' });
}

function propertyOf(value: Secret, property: string, { store, place, treatment }: Part): string {
  const path = treatment.isMetadata ? (store.metadataProperty?.(property) ?? property) : property;
  const text = selectProperty(openText(value, place), path, store.propertyOrder);
  if (text !== undefined) return text;
  throw new InputError(
    'secret-not-found',
    `${place}: the secret has no property ${JSON.stringify(property)}`,
    {
      hint: 'names and list positions are joined by dots; case counts',
    },
  );
}

function treated(bytes: Uint8Array, { decoding, failsOnNul }: Treatment, place: string): Uint8Array {
  const decoded = decodeValue(bytes, decoding, place);
  if (failsOnNul && decoded.includes(0))
    throw new InputError('reference-invalid', `${place}: the value holds a NUL byte`);
  return decoded;
}

/** What the template makes: each of its texts, and with `mergePolicy: Merge` the data beside them. */
function templated(
  { steps, keepsData }: DataTemplate,
  data: ReadonlyMap<string, Held>,
  place: string,
): ReadonlyMap<string, Held> {
  if (steps.length === 0) return data;
  const texts = new LazyTexts(data, place);
  const made = new Map(keepsData ? data : []);
  for (const step of steps) {
    const where = step.kind === 'value' ? `${place} (${step.key})` : `${place} (templateFrom)`;
    const rendered = step.template.render(texts, where);
    const values = step.kind === 'value' ? new Map([[step.key, rendered]]) : mappingOf(rendered, where);
    for (const [key, text] of values)
      made.set(key, { bytes: decodeValue(utf8(text), step.decoding, where), request: 0 });
  }
  return made;
}

/** A YAML mapping of scalars. Its keys and values may be secret: nothing of it is in an error. */
function mappingOf(text: string, place: string): ReadonlyMap<string, string> {
  const { documents, mistakes } = readManifestTree('', text);
  const [root, ...more] = documents;
  if (mistakes.length > 0 || more.length > 0 || (root !== undefined && root.kind !== 'map'))
    throw new InputError('reference-invalid', `${place}: what the template makes is no YAML mapping`);
  return new Map(
    [...(root?.members ?? [])].map(([key, node]) => {
      if (!/^[-._a-zA-Z0-9]{1,253}$/.test(key))
        throw new InputError('reference-invalid', `${place}: the template makes what cannot be a key`);
      if (node.kind === 'text') return [key, node.text];
      if (node.kind === 'other') return [key, node.value === null ? '' : node.text];
      throw new InputError('reference-invalid', `${place}: the template makes a value that is no text`);
    }),
  );
}

/** The data as texts, each made when it is asked for, so that a binary value which no template names does no harm. */
class LazyTexts extends Map<string, string> {
  readonly #data: ReadonlyMap<string, Held>;
  readonly #place: string;

  constructor(data: ReadonlyMap<string, Held>, place: string) {
    super();
    this.#data = data;
    this.#place = place;
  }

  override get(key: string): string | undefined {
    const held = this.#data.get(key);
    return held === undefined ? undefined : openText(Secret.fromBytes(held.bytes), `${this.#place}: ${key}`);
  }
}

function utf8(text: string): Uint8Array {
  return Buffer.from(text, 'utf8');
}
