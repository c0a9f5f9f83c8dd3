/**
 * The functions of sprig (masterminds.github.io/sprig) that report templates use: texts, lists, dictionaries, numbers, JSON.
 *
 * Left out, and refused by name: what reaches outside (environment, network, files), what needs a clock or chance, and
 * patterns of the user's own. Every result is bounded, so that no template takes all memory there is.
 */

import { createHash } from 'node:crypto';
import { define, type TemplateFunction } from './functions.ts';
import { goQuoted } from './printf.ts';
import {
  areEqual,
  compared,
  isList,
  isMap,
  isTrue,
  requireList,
  requireMap,
  requireNumber,
  requireText,
  shown,
  type Value,
  ValueMistake,
} from './values.ts';

const MANY = Number.POSITIVE_INFINITY;
const MAX_REPEATED_CHARS = 1 << 20;

const text = requireText;
const number = requireNumber;
const list = requireList;

const TEXT_FUNCTIONS: readonly (readonly [string, TemplateFunction])[] = [
  [
    'quote',
    define(
      0,
      (...args) =>
        given(args)
          .map((value) => goQuoted(shown(value)))
          .join(' '),
      MANY,
    ),
  ],
  [
    'squote',
    define(
      0,
      (...args) =>
        given(args)
          .map((value) => `'${shown(value)}'`)
          .join(' '),
      MANY,
    ),
  ],
  ['toString', define(1, shown)],
  ['trim', define(1, (value) => text(value).trim())],
  ['trimAll', define(2, (letters, value) => trimmed(text(value), text(letters)))],
  ['trimPrefix', define(2, (start, value) => withoutStart(text(value), text(start)))],
  ['trimSuffix', define(2, (end, value) => withoutEnd(text(value), text(end)))],
  ['upper', define(1, (value) => text(value).toUpperCase())],
  ['lower', define(1, (value) => text(value).toLowerCase())],
  [
    'title',
    define(1, (value) =>
      text(value).replace(/(^|\s)(\S)/gu, (_all, gap, first) => gap + first.toUpperCase()),
    ),
  ],
  [
    'untitle',
    define(1, (value) =>
      text(value).replace(/(^|\s)(\S)/gu, (_all, gap, first) => gap + first.toLowerCase()),
    ),
  ],
  ['repeat', define(2, (count, value) => repeated(text(value), number(count)))],
  ['substr', define(3, (start, end, value) => substring(text(value), number(start), number(end)))],
  ['trunc', define(2, (count, value) => truncated(text(value), number(count)))],
  ['abbrev', define(2, (width, value) => abbreviated(text(value), number(width)))],
  ['nospace', define(1, (value) => text(value).replace(/\s/gu, ''))],
  ['contains', define(2, (part, value) => text(value).includes(text(part)))],
  ['hasPrefix', define(2, (start, value) => text(value).startsWith(text(start)))],
  ['hasSuffix', define(2, (end, value) => text(value).endsWith(text(end)))],
  [
    'replace',
    define(3, (old, fresh, value) =>
      bounded(
        () => text(value).replaceAll(text(old), () => text(fresh)),
        text(value).length * (text(fresh).length + 1),
      ),
    ),
  ],
  ['cat', define(0, (...args) => given(args).map(shown).join(' '), MANY)],
  ['indent', define(2, (count, value) => indented(text(value), number(count)))],
  ['nindent', define(2, (count, value) => `\n${indented(text(value), number(count))}`)],
  ['plural', define(3, (one, many, count) => text(number(count) === 1 ? one : many))],
  [
    'join',
    define(2, (separator, value) => (isList(value) ? value : [value]).map(shown).join(text(separator))),
  ],
  ['splitList', define(2, (separator, value) => text(value).split(text(separator)))],
  [
    'split',
    define(
      2,
      (separator, value) =>
        new Map(
          text(value)
            .split(text(separator))
            .map((part, index) => [`_${index}`, part]),
        ),
    ),
  ],
  ['b64enc', define(1, (value) => Buffer.from(text(value)).toString('base64'))],
  ['sha1sum', define(1, (value) => createHash('sha1').update(text(value)).digest('hex'))],
  ['sha256sum', define(1, (value) => createHash('sha256').update(text(value)).digest('hex'))],
  ['toJson', define(1, (value) => safeJson(JSON.stringify(plain(value))))],
  ['toPrettyJson', define(1, (value) => safeJson(JSON.stringify(plain(value), null, 2)))],
  ['toRawJson', define(1, (value) => JSON.stringify(plain(value)))],
];

const NUMBER_FUNCTIONS: readonly (readonly [string, TemplateFunction])[] = [
  ['int', define(1, whole)],
  ['int64', define(1, whole)],
  ['atoi', define(1, whole)],
  ['float64', define(1, (value) => Number(shown(value)) || 0)],
  ['add', define(1, (...args) => args.map(whole).reduce((sum, value) => sum + value, 0), MANY)],
  ['add1', define(1, (value) => whole(value) + 1)],
  ['sub', define(2, (a, b) => whole(a) - whole(b))],
  ['mul', define(1, (...args) => args.map(whole).reduce((product, value) => product * value, 1), MANY)],
  ['div', define(2, (a, b) => Math.trunc(whole(a) / divisor(b)))],
  ['mod', define(2, (a, b) => whole(a) % divisor(b))],
  ['max', define(1, (...args) => Math.max(...args.map(whole)), MANY)],
  ['min', define(1, (...args) => Math.min(...args.map(whole)), MANY)],
  ['floor', define(1, (value) => Math.floor(Number(shown(value))))],
  ['ceil', define(1, (value) => Math.ceil(Number(shown(value))))],
  [
    'round',
    define(2, (value, digits) =>
      Number(Number(shown(value)).toFixed(Math.min(20, Math.max(0, number(digits))))),
    ),
  ],
];

const CHOICE_FUNCTIONS: readonly (readonly [string, TemplateFunction])[] = [
  ['default', define(1, (other, value) => (isTrue(value) ? value : other), 2)],
  ['empty', define(1, (value) => !isTrue(value))],
  ['coalesce', define(0, (...args) => args.find(isTrue), MANY)],
  ['ternary', define(3, (yes, no, value) => (value === true ? yes : no))],
];

const LIST_FUNCTIONS: readonly (readonly [string, TemplateFunction])[] = [
  ['list', define(0, (...args) => args, MANY)],
  ['first', define(1, (value) => list(value)[0])],
  ['last', define(1, (value) => list(value).at(-1))],
  ['rest', define(1, (value) => list(value).slice(1))],
  ['initial', define(1, (value) => list(value).slice(0, -1))],
  ['append', define(2, (value, item) => [...list(value), item])],
  ['prepend', define(2, (value, item) => [item, ...list(value)])],
  ['concat', define(0, (...args) => args.flatMap((value) => list(value)), MANY)],
  ['reverse', define(1, (value) => [...list(value)].reverse())],
  ['uniq', define(1, (value) => [...new Set(list(value))])],
  ['compact', define(1, (value) => list(value).filter(isTrue))],
  ['has', define(2, (item, value) => list(value).some((other) => areEqual(item, other)))],
  [
    'without',
    define(
      1,
      (value, ...items) => list(value).filter((other) => !items.some((item) => areEqual(item, other))),
      MANY,
    ),
  ],
  ['sortAlpha', define(1, (value) => list(value).map(shown).sort(compared))],
  ['toStrings', define(1, (value) => list(value).map(shown))],
  ['dict', define(0, (...args) => dictionary(args), MANY)],
  ['get', define(2, (map, key) => requireMap(map).get(text(key)) ?? '')],
  ['hasKey', define(2, (map, key) => requireMap(map).has(text(key)))],
  ['keys', define(1, (...maps) => maps.flatMap((map) => [...requireMap(map).keys()]), MANY)],
  ['values', define(1, (map) => [...requireMap(map).values()])],
];

/** By name. */
export const SPRIG_FUNCTIONS: ReadonlyMap<string, TemplateFunction> = new Map([
  ...TEXT_FUNCTIONS,
  ...NUMBER_FUNCTIONS,
  ...CHOICE_FUNCTIONS,
  ...LIST_FUNCTIONS,
]);

function given(args: readonly Value[]): readonly Value[] {
  return args.filter((value) => value !== undefined);
}

function bounded(make: () => string, chars: number): string {
  if (chars > MAX_REPEATED_CHARS * 64) throw new ValueMistake('the text would be too long');
  return make();
}

function trimmed(value: string, letters: string): string {
  let start = 0;
  let end = value.length;
  while (start < end && letters.includes(value[start] ?? '')) start++;
  while (end > start && letters.includes(value[end - 1] ?? '')) end--;
  return value.slice(start, end);
}

function withoutStart(value: string, start: string): string {
  return value.startsWith(start) ? value.slice(start.length) : value;
}

function withoutEnd(value: string, end: string): string {
  return end !== '' && value.endsWith(end) ? value.slice(0, -end.length) : value;
}

function repeated(value: string, count: number): string {
  if (value.length * Math.max(0, count) > MAX_REPEATED_CHARS)
    throw new ValueMistake('the text would be too long');
  return value.repeat(Math.max(0, Math.trunc(count)));
}

/** Sprig counts bytes. */
function substring(value: string, start: number, end: number): string {
  const bytes = Buffer.from(value);
  const from = Math.max(0, start);
  return bytes.toString('utf8', Math.min(from, bytes.length), end < 0 ? bytes.length : Math.max(from, end));
}

function truncated(value: string, count: number): string {
  const bytes = Buffer.from(value);
  if (count < 0) return bytes.toString('utf8', Math.max(0, bytes.length + count));
  return bytes.toString('utf8', 0, Math.min(count, bytes.length));
}

function abbreviated(value: string, width: number): string {
  return width < 4 || value.length <= width ? value : `${value.slice(0, width - 3)}...`;
}

function indented(value: string, count: number): string {
  if (!(count >= 0 && count <= 1000)) throw new ValueMistake('an indent is 0 to 1000 blanks');
  const pad = ' '.repeat(count);
  return pad + value.replaceAll('\n', `\n${pad}`);
}

function whole(value: Value): number {
  if (typeof value === 'boolean') return value ? 1 : 0;
  const parsed = typeof value === 'number' ? value : Number(typeof value === 'string' ? value : Number.NaN);
  return Number.isFinite(parsed) ? Math.trunc(parsed) : 0;
}

function divisor(value: Value): number {
  const by = whole(value);
  if (by === 0) throw new ValueMistake('division by zero');
  return by;
}

/** In the order of its keys, as Go goes through maps in templates. */
function dictionary(args: readonly Value[]): Value {
  const entries: [string, Value][] = [];
  for (let at = 0; at < args.length; at += 2) entries.push([shown(args[at]), args[at + 1] ?? '']);
  return new Map(entries.sort(([a], [b]) => compared(a, b)));
}

function plain(value: Value): unknown {
  if (isList(value)) return value.map(plain);
  if (isMap(value)) return Object.fromEntries([...value].map(([key, item]) => [key, plain(item)]));
  return value ?? null;
}

/** Go writes these as escapes, so that JSON can stand in HTML. */
function safeJson(json: string): string {
  return json.replace(
    /[<>&\u2028\u2029]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
