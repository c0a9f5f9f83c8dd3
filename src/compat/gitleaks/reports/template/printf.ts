/**
 * `printf` and `%q` of Go's fmt, as far as report templates use them: `%v %s %q %d %t %f %x %X %c %%`, with the flags `-`,
 * `0`, `+`, a width and a precision.
 *
 * Promise: pure and bounded; throws `ValueMistake` for verbs and arguments that do not fit. Format: pkg.go.dev/fmt.
 */

import { kindOf, shown, type Value, ValueMistake } from './values.ts';

const MAX_WIDTH = 1000;

/** The text of a format with its arguments. */
export function printf(format: string, args: readonly Value[]): string {
  let next = 0;
  const text = format.replace(
    /%([-+0 #]*)(\d*)(?:\.(\d*))?(.?)/gsu,
    (_all, flags: string, width: string, precision: string | undefined, verb: string) => {
      if (verb === '%') return '%';
      if (verb === '') throw new ValueMistake('the format ends in the middle of a verb');
      if (next >= args.length) throw new ValueMistake(`there is no argument for %${verb}`);
      if (Number(width) > MAX_WIDTH || Number(precision) > MAX_WIDTH)
        throw new ValueMistake(`the width is above ${MAX_WIDTH}`);
      const digits = precision === undefined ? undefined : Number(precision);
      return padded(formatted(verb, args[next++], flags, digits), flags, Number(width));
    },
  );
  if (next < args.length) throw new ValueMistake(`the format takes ${next} arguments, found ${args.length}`);
  return text;
}

function formatted(verb: string, value: Value, flags: string, precision: number | undefined): string {
  const sign = (number: number): string => (flags.includes('+') && number >= 0 ? '+' : '');
  switch (verb) {
    case 'v':
      return typeof value === 'number' ? sign(value) + shown(value) : shown(value);
    case 's':
      return cut(requireFit(verb, value, typeof value !== 'number' && typeof value !== 'boolean'), precision);
    case 'q':
      return goQuoted(requireFit(verb, value, typeof value === 'string'));
    case 't':
      return requireFit(verb, value, typeof value === 'boolean');
    case 'd':
      requireFit(verb, value, Number.isInteger(value));
      return sign(Number(value)) + String(value);
    case 'f':
      requireFit(verb, value, typeof value === 'number');
      return sign(Number(value)) + fixed(Number(value), Math.min(precision ?? 6, 50));
    case 'x':
    case 'X': {
      requireFit(verb, value, typeof value === 'string' || Number.isInteger(value));
      const hex = typeof value === 'string' ? Buffer.from(value).toString('hex') : Number(value).toString(16);
      return verb === 'X' ? hex.toUpperCase() : hex;
    }
    case 'c':
      requireFit(verb, value, Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 0x10ffff);
      return String.fromCodePoint(Number(value));
    default:
      throw new ValueMistake(`the verb %${verb} is not supported`);
  }
}

/** Go rounds what lies exactly in the middle to the even digit, JavaScript away from zero. */
function fixed(value: number, digits: number): string {
  const exact = Math.abs(value).toFixed(100);
  const cutAt = exact.indexOf('.') + (digits === 0 ? 0 : digits + 1);
  const isMiddle = /^\.?50*$/.test(exact.slice(cutAt));
  const kept = exact.slice(0, cutAt);
  if (!exact.includes('.') || !isMiddle || !/[02468]$/.test(kept)) return value.toFixed(digits);
  return (value < 0 ? '-' : '') + kept;
}

function requireFit(verb: string, value: Value, fits: boolean): string {
  if (!fits) throw new ValueMistake(`%${verb} does not take ${kindOf(value)}`);
  return shown(value);
}

function cut(text: string, precision: number | undefined): string {
  return precision === undefined ? text : [...text].slice(0, precision).join('');
}

function padded(text: string, flags: string, width: number): string {
  const missing = width - [...text].length;
  if (missing <= 0) return text;
  if (flags.includes('-')) return text + ' '.repeat(missing);
  if (!flags.includes('0')) return ' '.repeat(missing) + text;
  const [sign = ''] = /^[+-]?/.exec(text) ?? [];
  return sign + '0'.repeat(missing) + text.slice(sign.length);
}

const SHORT: Readonly<Record<string, string>> = {
  '\x07': '\\a', '\b': '\\b', '\f': '\\f', '\n': '\\n', '\r': '\\r', '\t': '\\t', '\v': '\\v',
  '\\': '\\\\', '"': '\\"',
}; // biome-ignore format: a table reads better in rows

/** A text as `%q` and strconv.Quote write it. */
export function goQuoted(text: string): string {
  const inside = text.toWellFormed().replace(/[\\"]|[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu, (letter) => {
    const short = SHORT[letter];
    if (short !== undefined) return short;
    const code = letter.codePointAt(0) ?? 0;
    if (code < 0x80) return `\\x${code.toString(16).padStart(2, '0')}`;
    return code > 0xffff
      ? `\\U${code.toString(16).padStart(8, '0')}`
      : `\\u${code.toString(16).padStart(4, '0')}`;
  });
  return `"${inside}"`;
}
