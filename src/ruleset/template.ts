/**
 * The language of examples and near misses: text with placeholders, `ghp_{base62:36}`, that are minted anew for each
 * check, so that no token stands in the repository as a whole. `rules/README.md` explains every placeholder.
 *
 * Promise: a template that parses can be minted with any random source; all that can be wrong with it is found while
 * parsing, with its place. The break mark is no part of a template: it is removed before anything else, but places count
 * it, as they are shown in the text as it was written.
 */

import { nearest } from '../base/nearest.ts';
import { ALPHABETS } from './alphabets.ts';
import { MINTS } from './mint.ts';
import { JWK_KINDS, type JwkKind, mintJwk, mintJwt, mintPem, PEM_KINDS, type PemKind } from './mint-keys.ts';
import { pick, type RandomSource, textOf } from './random.ts';

/** The mark that breaks a fixed sample in two (U+00A6). It is removed wherever it stands. */
export const BREAK_MARK = '\u00a6';

/** What a template cannot be: the reason, and the index of the UTF-16 code unit at which it goes wrong. */
export interface TemplateMistake {
  readonly offset: number;
  readonly message: string;
  readonly hint: string | undefined;
}

/** A parsed template: a function from randomness to text. */
export type Template = (random: RandomSource) => string;

/** The answer of `parseTemplate`: the template, or every mistake in it. */
export type ParsedTemplate =
  | { readonly kind: 'template'; readonly mint: Template }
  | { readonly kind: 'mistakes'; readonly mistakes: readonly TemplateMistake[] };

/** The longest text that one placeholder of an alphabet gives: enough for every credential, small enough for a typo. */
const MAX_LENGTH = 4096;

/** How deep placeholders may stand in each other: `{b64:{json:{pem:ec}}}` needs three. */
const MAX_DEPTH = 5;

/** The text without break marks. */
export function withoutBreakMarks(text: string): string {
  return text.replaceAll(BREAK_MARK, '');
}

/** Parses a template. Never throws. */
export function parseTemplate(text: string): ParsedTemplate {
  const mistakes: TemplateMistake[] = [];
  const clean = withoutBreakMarks(text);
  const mint = parseText(clean, 0, clean.length, 0, mistakes);
  if (mistakes.length === 0) return { kind: 'template', mint };
  return {
    kind: 'mistakes',
    mistakes: mistakes.map((mistake) => ({ ...mistake, offset: offsetWithMarks(text, mistake.offset) })),
  };
}

/** Where the character at an offset of the text without break marks stands in the text with them. */
function offsetWithMarks(text: string, offset: number): number {
  let at = 0;
  for (let left = offset; at < text.length; at++) {
    if (text[at] === BREAK_MARK) continue;
    if (left-- === 0) break;
  }
  return at;
}

/** The names of all placeholders, for suggestions: of two that differ in case alone, the common one first. */
export function placeholderNames(): readonly string[] {
  return [...ALPHABETS.keys(), ...PLACEHOLDERS.keys(), ...WRAPPERS.keys(), 'mint'];
}

/** A brace opens a placeholder only when a name and then `:` or `}` follow; JSON and code are left alone. */
const OPENING = /\{([A-Za-z][A-Za-z0-9_-]*)(?=[:}])/y;

function parseText(
  text: string,
  start: number,
  end: number,
  depth: number,
  mistakes: TemplateMistake[],
): Template {
  const parts: (string | Template)[] = [];
  let literal = '';
  let at = start;
  while (at < end) {
    if (text.startsWith('\\{', at)) {
      literal += '{';
      at += 2;
      continue;
    }
    OPENING.lastIndex = at;
    const name = OPENING.exec(text)?.[1];
    if (name === undefined || at + name.length + 1 >= end) {
      literal += text[at++];
      continue;
    }
    const close = closingBrace(text, at, end);
    if (close < 0) {
      mistakes.push({
        offset: at,
        message: `the placeholder {${name} is not closed`,
        hint: 'close it with }, or write \\{ for a brace that opens no placeholder',
      });
      return () => '';
    }
    const argumentStart = at + 1 + name.length + (text[at + 1 + name.length] === ':' ? 1 : 0);
    if (literal !== '') parts.push(literal);
    literal = '';
    parts.push(parsePlaceholder({ text, name, at, argumentStart, close, depth }, mistakes));
    at = close + 1;
  }
  if (literal !== '') parts.push(literal);
  return (random) => parts.map((part) => (typeof part === 'string' ? part : part(random))).join('');
}

/** The index of the brace that closes the one at `open`, counting every unescaped brace between; -1 without one. */
function closingBrace(text: string, open: number, end: number): number {
  let depth = 0;
  for (let at = open; at < end; at++) {
    if (text[at] === '\\' && text[at + 1] === '{') at++;
    else if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return at;
  }
  return -1;
}

/** A placeholder as it stands in the text. */
interface Found {
  readonly text: string;
  readonly name: string;
  /** Index of the opening brace, of the argument's first character, of the closing brace. */
  readonly at: number;
  readonly argumentStart: number;
  readonly close: number;
  readonly depth: number;
}

function parsePlaceholder(found: Found, mistakes: TemplateMistake[]): Template {
  const { text, name, at, argumentStart, close, depth } = found;
  const wrapper = WRAPPERS.get(name);
  if (wrapper !== undefined) {
    if (depth >= MAX_DEPTH) {
      mistakes.push({
        offset: at,
        message: `placeholders stand more than ${MAX_DEPTH} deep in each other`,
        hint: undefined,
      });
      return () => '';
    }
    const inner = parseText(text, argumentStart, close, depth + 1, mistakes);
    return (random) => wrapper(inner(random));
  }
  const argument = text.slice(argumentStart, close);
  const alphabet = ALPHABETS.get(name);
  const made =
    alphabet !== undefined
      ? alphabetText(alphabet, argument)
      : name === 'mint'
        ? mintCall(argument)
        : PLACEHOLDERS.get(name)?.(argument);
  if (typeof made === 'function') return made;
  mistakes.push(
    made === undefined
      ? unknownPlaceholder(name, at)
      : { offset: Math.min(argumentStart, close), message: `{${name}}: ${made}`, hint: undefined },
  );
  return () => '';
}

function unknownPlaceholder(name: string, at: number): TemplateMistake {
  const suggestion = nearest(name, placeholderNames());
  const plain = `for a plain brace write \\{${name}`;
  return {
    offset: at,
    message: `there is no placeholder {${name}}`,
    hint: suggestion === undefined ? plain : `did you mean {${suggestion}}? ${plain}`,
  };
}

/** Placeholders around text: `{b64:user-{word}}`. */
const WRAPPERS: ReadonlyMap<string, (inner: string) => string> = new Map([
  ['b64', (inner: string) => Buffer.from(inner).toString('base64')],
  ['b64url', (inner: string) => Buffer.from(inner).toString('base64url')],
  ['json', (inner: string) => JSON.stringify(inner).slice(1, -1)],
]);

/** A template, or what is wrong with the argument. */
type Made = Template | string;

/** Placeholders with an argument of their own form. */
const PLACEHOLDERS: ReadonlyMap<string, (argument: string) => Made> = new Map<
  string,
  (argument: string) => Made
>([
  ['chars', charsText],
  ['password', (argument) => withLength(argument, passwordText)],
  ['int', wholeNumber],
  ['uuid', (argument) => (argument === '' ? (random) => uuid(random) : 'takes no argument')],
  ['UUID', (argument) => (argument === '' ? (random) => uuid(random).toUpperCase() : 'takes no argument')],
  ['word', (argument) => (argument === '' ? (random) => pick(WORDS, random) : 'takes no argument')],
  ['byte', oneByte],
  ['jwt', jwt],
  [
    'pem',
    (argument) =>
      isOneOf(argument, PEM_KINDS)
        ? (random) => mintPem(argument as PemKind, random)
        : `expected one of ${PEM_KINDS.join(', ')}`,
  ],
  [
    'jwk',
    (argument) =>
      isOneOf(argument, JWK_KINDS)
        ? (random) => mintJwk(argument as JwkKind, random)
        : `expected one of ${JWK_KINDS.join(', ')}`,
  ],
]);

function isOneOf(text: string, choices: readonly string[]): boolean {
  return choices.includes(text);
}

/** `36` or `20-40`; the callback makes a text of the length drawn. */
function withLength(argument: string, make: (length: number, random: RandomSource) => string): Made {
  const match = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(argument);
  if (match === null) return 'expected a length such as 36, or a range such as 20-40';
  const least = Number(match[1]);
  const most = Number(match[2] ?? match[1]);
  if (least < 1 || most < least || most > MAX_LENGTH) {
    return `expected a length of 1 to ${MAX_LENGTH}, the lower first in a range`;
  }
  return (random) => make(least + random.below(most - least + 1), random);
}

function alphabetText(alphabet: string, argument: string): Made {
  return withLength(argument, (length, random) => textOf(alphabet, length, random));
}

/** `{chars:A-Za-z0-9._-:34}`: the length stands after the last colon. */
function charsText(argument: string): Made {
  const colon = argument.lastIndexOf(':');
  if (colon < 1) return 'expected characters, a colon and a length, such as a-f0-9:32';
  const alphabet = expandRanges(argument.slice(0, colon));
  if (alphabet === undefined) return 'a range of characters ends before it starts';
  return alphabetText(alphabet, argument.slice(colon + 1));
}

function expandRanges(list: string): string | undefined {
  const characters = new Set<string>();
  for (let at = 0; at < list.length; at++) {
    const isRange = list[at + 1] === '-' && at + 2 < list.length;
    const low = list.charCodeAt(at);
    const high = isRange ? list.charCodeAt(at + 2) : low;
    if (high < low) return undefined;
    for (let code = low; code <= high; code++) characters.add(String.fromCharCode(code));
    if (isRange) at += 2;
  }
  return [...characters].join('');
}

/** The kinds of characters that password rules ask for; no quotes, brackets, slashes, which would end a value. */
const PASSWORD_KINDS = [
  'abcdefghijklmnopqrstuvwxyz',
  'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  '0123456789',
  '!#%*+.=@^_-',
];

function passwordText(length: number, random: RandomSource): string {
  const all = PASSWORD_KINDS.join('');
  for (;;) {
    const text = textOf(all, length, random);
    const isMixed = PASSWORD_KINDS.every((kind) => [...text].some((character) => kind.includes(character)));
    if (isMixed || length < PASSWORD_KINDS.length) return text;
  }
}

function wholeNumber(argument: string): Made {
  const match = /^(\d{1,12})-(\d{1,12})$/.exec(argument);
  if (match === null) return 'expected a range such as 1-65535';
  const least = Number(match[1]);
  const most = Number(match[2]);
  if (most < least) return 'expected the lower number first';
  return (random) => String(least + random.below(most - least + 1));
}

function oneByte(argument: string): Made {
  if (!/^[0-7][0-9a-fA-F]$/.test(argument)) return 'expected two hexadecimal digits, 00 to 7f';
  const character = String.fromCharCode(Number.parseInt(argument, 16));
  return () => character;
}

/** RFC 9562, version 4. */
function uuid(random: RandomSource): string {
  const bytes = Buffer.from(random.bytes(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function jwt(argument: string): Made {
  const claims = new Map<string, string>();
  for (const claim of argument === '' ? [] : argument.split(',')) {
    const match = /^([A-Za-z_][A-Za-z0-9_:/.-]*)=(.+)$/.exec(claim);
    if (match === null) return 'expected claims such as iss=supabase,role=anon';
    claims.set(match[1]!, match[2]!);
  }
  return (random) => mintJwt(claims, random);
}

/** `github-crc32`, `github-crc32:30`. */
function mintCall(argument: string): Made {
  const [name = '', ...rest] = argument.split(':');
  const mint = MINTS.get(name);
  if (mint === undefined) {
    const suggestion = nearest(name, [...MINTS.keys()]);
    return `there is no mint ${JSON.stringify(name.slice(0, 40))}${
      suggestion === undefined
        ? `; the mints are ${[...MINTS.keys()].join(', ')}`
        : `, did you mean ${suggestion}?`
    }`;
  }
  if (mint.argument === undefined) {
    return rest.length === 0 ? (random) => mint.make(random, '') : `the mint ${name} takes no argument`;
  }
  const value = rest.length === 0 ? mint.argument.default : rest.join(':');
  if (!mint.argument.form.test(value)) {
    return `the mint ${name} takes a ${mint.argument.what} such as ${mint.argument.default}`;
  }
  return (random) => mint.make(random, value);
}

/** Words that are nobody's placeholder: the filters drop `example`, `test`, `password`. */
const WORDS = (
  'anchor apricot arrow basalt beacon birch bramble bridge canyon cedar cinder clover cobalt copper coral ' +
  'cricket dahlia delta drift ember falcon fennel fjord garnet ginger glacier harbor hazel heron indigo ' +
  'jasper juniper kestrel lagoon lantern larch linden lupine maple marble meadow nectar nettle nickel ' +
  'orchid osprey otter pebble pepper quartz quill ribbon saffron sparrow spruce tansy thistle timber ' +
  'topaz tundra umber velvet violet walnut willow yarrow zephyr'
).split(' ');
