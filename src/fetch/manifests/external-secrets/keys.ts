/**
 * What becomes of the keys and values of one entry of `dataFrom` or `data`: rewriting, conversion, the check of keys,
 * decoding, NUL bytes. In the operator's order: rewriting; without one, conversion; the check; decoding.
 *
 * Expressions are Go's and run in linear time: they come with the manifest. Two keys that become one are an error here,
 * where the operator keeps one of them by chance. Facts: secret-providers.md 2.9.
 */

import { RE2JS } from 're2js';
import { InputError } from '../../../base/errors.ts';
import { type MergeRewrite, mergeValues } from './merge.ts';
import type { Template } from './template.ts';

/** How keys with characters that Kubernetes does not take are written. */
export type ConversionStrategy = 'Default' | 'Unicode';

/** How values are decoded. */
export type DecodingStrategy = 'None' | 'Base64' | 'Base64URL' | 'Auto';

/** One step of a rewriting. */
export type Rewrite =
  | MergeRewrite
  | { readonly kind: 'regexp'; readonly source: RE2JS; readonly target: string }
  | { readonly kind: 'transform'; readonly template: Template };

/** Far above the 253 characters of a key; a rewriting that makes more is made to fill memory. */
const MAX_KEY_CHARS = 4096;

/** Compiles an expression of Go. Undefined when it is none. */
export function compileExpression(source: string): RE2JS | undefined {
  try {
    return RE2JS.compile(source);
  } catch {
    return undefined;
  }
}

/** Keys rewritten, and values merged, step by step. Throws `InputError` when two keys become one. */
export function rewriteKeys(
  values: ReadonlyMap<string, string>,
  rewrites: readonly Rewrite[],
  place: string,
): ReadonlyMap<string, string> {
  return rewrites.reduce(
    (current, rewrite) =>
      rewrite.kind === 'merge'
        ? mergeValues(current, rewrite, place)
        : renamed(current, (key) => rewriteKey(key, rewrite, place), place),
    values,
  );
}

function rewriteKey(key: string, rewrite: Exclude<Rewrite, MergeRewrite>, place: string): string {
  if (rewrite.kind === 'transform') return rewrite.template.render(new Map([['value', key]]), place);
  const { source, target } = rewrite;
  const matcher = source.matcher(key);
  let result = '';
  let at = 0;
  while (matcher.find()) {
    result += key.slice(at, matcher.start()) + expanded(target, (group) => groupOf(matcher, group));
    at = matcher.end();
    if (result.length > MAX_KEY_CHARS) break;
  }
  result += key.slice(at);
  if (result.length <= MAX_KEY_CHARS) return result;
  throw new InputError(
    'reference-invalid',
    `${place}: a rewriting makes a key of more than ${MAX_KEY_CHARS} characters`,
  );
}

type Matcher = ReturnType<RE2JS['matcher']>;

function groupOf(matcher: Matcher, group: string): string {
  try {
    return (/^\d+$/.test(group) ? matcher.group(Number(group)) : matcher.group(group)) ?? '';
  } catch {
    // a group that the expression has not is empty in Go
    return '';
  }
}

/** Go's `Expand`: `$name` takes as many word characters as there are, `${name}` says where it ends, `$$` is a dollar sign. */
function expanded(target: string, group: (name: string) => string): string {
  return target.replace(/\$(?:\$|\{(\w+)\}|(\w+))/g, (whole, braced?: string, bare?: string) =>
    whole === '$$' ? '$' : group(braced ?? bare ?? ''),
  );
}

/** Keys with every character that Kubernetes does not take written otherwise. Throws `InputError` when two become one. */
export function convertKeys<Value>(
  values: ReadonlyMap<string, Value>,
  strategy: ConversionStrategy,
  place: string,
): ReadonlyMap<string, Value> {
  const convert = (key: string): string =>
    [...key]
      .map((character) => {
        if (/^[-._a-zA-Z0-9]$/.test(character)) return character;
        return strategy === 'Default'
          ? '_'
          : `_U${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}_`;
      })
      .join('');
  return renamed(values, convert, place);
}

function renamed<Value>(
  values: ReadonlyMap<string, Value>,
  rename: (key: string) => string,
  place: string,
): ReadonlyMap<string, Value> {
  const result = new Map<string, Value>();
  for (const [key, value] of values) {
    const name = rename(key);
    if (result.has(name))
      throw new InputError('reference-invalid', `${place}: two keys become one by their rewriting`);
    result.set(name, value);
  }
  return result;
}

/** Throws `InputError` for a key that no Secret of Kubernetes can have. */
export function requireKey(key: string, place: string): void {
  if (/^[-._a-zA-Z0-9]{1,253}$/.test(key) && key !== '.' && !key.startsWith('..')) return;
  throw new InputError('reference-invalid', `${place}: a key has letters, digits, -, _ and . alone`, {
    hint: 'a rewrite can change it',
  });
}

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
const BASE64_URL = /^(?:[\w-]{4})*(?:[\w-]{2}==|[\w-]{3}=)?$/;

/** A value decoded. Throws `InputError` when it is not what the strategy says. */
export function decodeValue(bytes: Uint8Array, strategy: DecodingStrategy, place: string): Uint8Array {
  if (strategy === 'None') return bytes;
  // Go's decoder skips line ends
  const text = Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\r\n]/g, '');
  if (strategy !== 'Base64URL' && BASE64.test(text)) return Buffer.from(text, 'base64');
  if (strategy !== 'Base64' && BASE64_URL.test(text)) return Buffer.from(text, 'base64url');
  if (strategy === 'Auto') return bytes;
  throw new InputError(
    'reference-invalid',
    `${place}: the value is no ${strategy === 'Base64' ? 'base64' : 'base64url'}`,
    {
      hint: 'decodingStrategy: Auto takes what is none as it is',
    },
  );
}
