/**
 * The functions that Go's templates have of themselves, but for `and` and `or`, which the renderer decides, and `call`,
 * which has nothing to call. Source: pkg.go.dev/text/template#hdr-Functions.
 */

import { printf } from './printf.ts';
import {
  areEqual,
  compared,
  isList,
  isMap,
  isTrue,
  kindOf,
  requireNumber,
  requireText,
  shown,
  type Value,
  ValueMistake,
} from './values.ts';

/** A function: how many arguments it takes, and what it makes of them. Throws `ValueMistake`. */
export interface TemplateFunction {
  readonly min: number;
  readonly max: number;
  readonly call: (args: readonly Value[]) => Value;
}

/** Declares a function with a fixed number of arguments, or with at least so many. */
export function define(min: number, call: (...args: Value[]) => Value, max = min): TemplateFunction {
  return { min, max, call: (args) => call(...args) };
}

const MANY = Number.POSITIVE_INFINITY;

/** By name. */
export const BUILT_IN_FUNCTIONS: ReadonlyMap<string, TemplateFunction> = new Map([
  ['not', define(1, (value) => !isTrue(value))],
  ['len', define(1, length)],
  ['index', define(1, (value, ...keys) => keys.reduce(indexed, value), MANY)],
  ['slice', define(1, (value, from, to) => sliced(value, from, to), 3)],
  ['print', define(0, (...args) => printed(args), MANY)],
  ['println', define(0, (...args) => `${args.map(shown).join(' ')}\n`, MANY)],
  ['printf', define(1, (format, ...args) => printf(requireText(format), args), MANY)],
  ['html', define(0, (...args) => htmlText(printed(args)), MANY)],
  ['js', define(0, (...args) => scriptText(printed(args)), MANY)],
  ['urlquery', define(0, (...args) => queryText(printed(args)), MANY)],
  ['eq', define(2, (value, ...others) => others.some((other) => areEqual(value, other)), MANY)],
  ['ne', define(2, (a, b) => !areEqual(a, b))],
  ['lt', define(2, (a, b) => compared(a, b) < 0)],
  ['le', define(2, (a, b) => compared(a, b) <= 0)],
  ['gt', define(2, (a, b) => compared(a, b) > 0)],
  ['ge', define(2, (a, b) => compared(a, b) >= 0)],
]);

/** Of a text the number of its bytes, as in Go. */
function length(value: Value): number {
  if (typeof value === 'string') return Buffer.byteLength(value);
  if (isList(value)) return value.length;
  if (isMap(value)) return value.size;
  throw new ValueMistake(`${kindOf(value)} has no length`);
}

function indexed(value: Value, key: Value): Value {
  if (isMap(value)) return value.get(requireText(key));
  const at = requireNumber(key);
  if (isList(value) && Number.isInteger(at) && at >= 0 && at < value.length) return value[at];
  throw new ValueMistake(isList(value) ? `there is no element ${at}` : `${kindOf(value)} has no elements`);
}

function sliced(value: Value, from: Value, to: Value): Value {
  const bytes = typeof value === 'string' ? Buffer.from(value) : undefined;
  if (bytes === undefined && !isList(value)) throw new ValueMistake(`${kindOf(value)} has no parts`);
  const size = bytes?.length ?? (isList(value) ? value.length : 0);
  const start = from === undefined ? 0 : requireNumber(from);
  const end = to === undefined ? size : requireNumber(to);
  if (!(start >= 0 && start <= end && end <= size)) throw new ValueMistake('the part is out of range');
  return isList(value) ? value.slice(start, end) : (bytes ?? Buffer.alloc(0)).toString('utf8', start, end);
}

/** fmt.Sprint: a blank between two values of which neither is a text. */
function printed(args: readonly Value[]): string {
  let text = '';
  for (const [index, value] of args.entries()) {
    const isApart = index > 0 && typeof value !== 'string' && typeof args[index - 1] !== 'string';
    text += (isApart ? ' ' : '') + shown(value);
  }
  return text;
}

const HTML: Readonly<Record<string, string>> = {
  '&': '&amp;', "'": '&#39;', '"': '&#34;', '<': '&lt;', '>': '&gt;', '\0': '\ufffd',
}; // biome-ignore format: a table reads better in one row

function htmlText(text: string): string {
  return text.replace(/[&'"<>\0]/g, (letter) => HTML[letter] ?? letter);
}

function scriptText(text: string): string {
  return text.replace(/[\\'"<>&=\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, (letter) =>
    '\\\'"'.includes(letter)
      ? `\\${letter}`
      : `\\u${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}

function queryText(text: string): string {
  return encodeURIComponent(text.toWellFormed())
    .replace(/[!'()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%20', '+');
}
