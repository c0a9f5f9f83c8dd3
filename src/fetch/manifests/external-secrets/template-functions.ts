/**
 * The functions of the template subset, as Sprig has them: what is piped in is the last argument.
 */

import { InputError } from '../../../base/errors.ts';

/** A value within a template. Maps and lists come from `fromJson` and from the data itself. */
export type TemplateValue =
  | string
  | number
  | boolean
  | null
  | ReadonlyMap<string, TemplateValue>
  | readonly TemplateValue[];

type Call = (words: readonly TemplateValue[], place: string) => TemplateValue;

/** By the number of arguments, from 0. */
const TEXT_FUNCTIONS: Readonly<
  Record<string, readonly [count: number, call: (...words: string[]) => string]>
> = {
  b64enc: [1, (text = '') => Buffer.from(text, 'utf8').toString('base64')],
  upper: [1, (text = '') => text.toUpperCase()],
  lower: [1, (text = '') => text.toLowerCase()],
  trim: [1, (text = '') => text.trim()],
  trimPrefix: [2, (prefix = '', text = '') => (text.startsWith(prefix) ? text.slice(prefix.length) : text)],
  trimSuffix: [
    2,
    (suffix = '', text = '') =>
      suffix !== '' && text.endsWith(suffix) ? text.slice(0, -suffix.length) : text,
  ],
  replace: [3, (from = '', to = '', text = '') => text.replaceAll(from, () => to)],
  quote: [1, (text = '') => goQuoted(text)],
  squote: [1, (text = '') => `'${text}'`],
};

const OTHER_FUNCTIONS: Readonly<Record<string, Call>> = {
  toString: (words: readonly TemplateValue[], place: string) =>
    printed(only(words, 'toString', place), place),
  b64dec: (words, place) => {
    const text = asText(only(words, 'b64dec', place), 'b64dec', place);
    const decoded = Buffer.from(text, 'base64');
    const isSound = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(
      text.replace(/[\r\n]/g, ''),
    );
    if (isSound) return utf8(decoded, 'b64dec', place);
    throw wrong(place, 'b64dec was given what is no base64');
  },
  default: (words, place) => {
    if (words.length !== 2) throw wrong(place, 'default takes two arguments');
    const [fallback = '', value = ''] = words;
    return isEmpty(value) ? fallback : value;
  },
  indent: (words, place) => indented(words, 'indent', place),
  nindent: (words, place) => `\n${indented(words, 'nindent', place)}`,
  index: (words, place) => {
    const [first = null, ...keys] = words;
    return keys.reduce((value: TemplateValue, key) => {
      const next =
        value instanceof Map
          ? (value as ReadonlyMap<string, TemplateValue>).get(asText(key, 'index', place))
          : Array.isArray(value) && typeof key === 'number'
            ? (value as readonly TemplateValue[])[key]
            : undefined;
      if (next !== undefined) return next;
      throw new InputError(
        'secret-not-found',
        `${place}: index finds no ${typeof key === 'number' ? key : 'such key'}`,
      );
    }, first);
  },
  fromJson: (words, place) => {
    try {
      return fromJson(JSON.parse(asText(only(words, 'fromJson', place), 'fromJson', place)));
    } catch (error) {
      if (error instanceof InputError) throw error;
      throw wrong(place, 'fromJson was given what is no JSON');
    }
  },
  toJson: (words, place) => goJson(only(words, 'toJson', place)),
  printf: (words, place) => formatted(words, place),
};

/** A Secret of Kubernetes holds a mebibyte; a template that makes more is made to fill memory. */
const MAX_TEXT_CHARS = 1024 * 1024;

/** The names of all functions. */
export const FUNCTIONS: ReadonlySet<string> = new Set(
  [...Object.keys(TEXT_FUNCTIONS), ...Object.keys(OTHER_FUNCTIONS)].sort(),
);

/** Calls a function of `FUNCTIONS`. Throws `InputError`. */
export function callFunction(name: string, words: readonly TemplateValue[], place: string): TemplateValue {
  const text = Object.hasOwn(TEXT_FUNCTIONS, name) ? TEXT_FUNCTIONS[name] : undefined;
  if (text !== undefined) {
    const [count, call] = text;
    if (words.length !== count) throw wrong(place, `${name} takes ${count} arguments, found ${words.length}`);
    const texts = words.map((word) => asText(word, name, place));
    const [first = '', second = '', third = ''] = texts;
    // the one function whose result can be much longer than what it is given
    if (name === 'replace') requireSize((third.split(first).length - 1) * second.length, place);
    return bounded(call(...texts), place);
  }
  return bounded(OTHER_FUNCTIONS[name]?.(words, place) ?? '', place);
}

function bounded(value: TemplateValue, place: string): TemplateValue {
  if (typeof value === 'string') requireSize(value.length, place);
  return value;
}

function requireSize(chars: number, place: string): void {
  if (chars > MAX_TEXT_CHARS) throw wrong(place, `the template makes more than ${MAX_TEXT_CHARS} characters`);
}

/** A value as `{{ }}` prints it. Throws `InputError` for maps, lists and numbers that Go writes in another way. */
export function printed(value: TemplateValue, place: string): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return String(value);
  // Go prints a float with %v: with an exponent from a million on, and below a ten-thousandth
  if (typeof value === 'number' && (value === 0 || (Math.abs(value) >= 1e-4 && Math.abs(value) < 1e6)))
    return String(value);
  if (value === null) return '<no value>';
  throw wrong(place, 'a map, a list or a large number is printed', 'use toJson, or name a member');
}

function only(words: readonly TemplateValue[], name: string, place: string): TemplateValue {
  const [word] = words;
  if (words.length !== 1 || word === undefined)
    throw wrong(place, `${name} takes one argument, found ${words.length}`);
  return word;
}

function asText(value: TemplateValue, name: string, place: string): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return printed(value, place);
  throw wrong(place, `${name} takes text alone`);
}

function isEmpty(value: TemplateValue): boolean {
  if (value === null || value === '' || value === 0 || value === false) return true;
  return Array.isArray(value) ? value.length === 0 : value instanceof Map && value.size === 0;
}

function indented(words: readonly TemplateValue[], name: string, place: string): string {
  const [spaces, text] = words;
  if (words.length !== 2 || typeof spaces !== 'number' || text === undefined || spaces < 0 || spaces > 200)
    throw wrong(place, `${name} takes a number of spaces and a text`);
  const pad = ' '.repeat(spaces);
  requireSize(asText(text, name, place).split('\n').length * spaces, place);
  return pad + asText(text, name, place).replaceAll('\n', `\n${pad}`);
}

function formatted(words: readonly TemplateValue[], place: string): string {
  const [format, ...values] = words;
  if (typeof format !== 'string') throw wrong(place, 'printf takes a format first');
  let used = 0;
  const text = format.replace(/%(.?)/gs, (_, verb: string) => {
    if (verb === '%') return '%';
    const value = values[used++];
    if (value === undefined) throw wrong(place, 'printf has more verbs than values');
    if (verb === 's' || verb === 'v') return printed(value, place);
    if (verb === 'q') return goQuoted(asText(value, 'printf', place));
    if (verb === 'd' && Number.isInteger(value)) return printed(value, place);
    throw wrong(place, 'printf knows %s, %v, %q, %d and %% here');
  });
  if (used < values.length) throw wrong(place, 'printf has more values than verbs');
  return text;
}

/** `strconv.Quote` of Go, for what `%q` and `quote` write. */
function goQuoted(text: string): string {
  const escapes: Readonly<Record<string, string>> = {
    '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t', '\b': '\\b', '\f': '\\f', '\v': '\\v', '\u0007': '\\a',
  }; // biome-ignore format: a table of pairs reads better in rows
  const clean = text.replace(/["\\]|[\u0000-\u001f\u007f]/g, (character) => {
    const known = escapes[character];
    return known ?? `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
  });
  return `"${clean}"`;
}

function fromJson(value: unknown): TemplateValue {
  if (Array.isArray(value)) return value.map(fromJson);
  if (typeof value === 'object' && value !== null)
    return new Map(Object.entries(value).map(([key, member]) => [key, fromJson(member)]));
  return value as string | number | boolean | null;
}

/** As `json.Marshal` of Go: keys sorted, `<`, `>`, `&` and the two line separators escaped. */
function goJson(value: TemplateValue): string {
  if (value instanceof Map) {
    const members = [...(value as ReadonlyMap<string, TemplateValue>)].sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${members.map(([key, member]) => `${goJson(key)}:${goJson(member)}`).join(',')}}`;
  }
  if (Array.isArray(value)) return `[${(value as readonly TemplateValue[]).map(goJson).join(',')}]`;
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function utf8(bytes: Uint8Array, name: string, place: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw wrong(place, `${name} makes bytes that are no text`, 'decodingStrategy: Base64 keeps bytes');
  }
}

function wrong(place: string, what: string, hint?: string): InputError {
  return new InputError('reference-invalid', `${place}: ${what}`, hint === undefined ? {} : { hint });
}
