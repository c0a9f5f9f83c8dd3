/**
 * The values of a Go template and what Go makes of them: truth, order, and how they print with `%v`.
 *
 * Promise: pure; throws `ValueMistake`, which the renderer turns into an `InputError` with line and column.
 */

/** A value. A finding and a dictionary are maps; whole numbers and fractions are told apart by their value alone. */
export type Value = string | number | boolean | undefined | readonly Value[] | ReadonlyMap<string, Value>;

/** A function was given what it cannot take. Lower case, no final period; holds no text of the report. */
export class ValueMistake extends Error {
  override readonly name = 'ValueMistake';
}

/** Whether a value is a list. */
export function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

/** Whether a value is a map. */
export function isMap(value: Value): value is ReadonlyMap<string, Value> {
  return value instanceof Map;
}

/** What Go takes for true: whatever is not the zero value or empty. */
export function isTrue(value: Value): boolean {
  if (isList(value)) return value.length > 0;
  if (isMap(value)) return value.size > 0;
  return value !== undefined && value !== false && value !== 0 && value !== '';
}

/** A value as `{{ . }}` and `%v` print it. */
export function shown(value: Value): string {
  if (value === undefined) return '<no value>';
  if (isList(value)) return `[${value.map(shown).join(' ')}]`;
  if (isMap(value)) return `map[${[...value].map(([key, item]) => `${key}:${shown(item)}`).join(' ')}]`;
  return String(value);
}

/** What a value is, for mistakes. */
export function kindOf(value: Value): string {
  if (value === undefined) return 'nothing';
  if (isList(value)) return 'a list';
  if (isMap(value)) return 'a finding or a dictionary';
  return typeof value === 'string' ? 'a text' : typeof value === 'number' ? 'a number' : 'true or false';
}

/** Whether two values are equal. Only texts, numbers, truth values and nothing can be compared, as in Go. */
export function areEqual(a: Value, b: Value): boolean {
  requireBasic(a);
  requireBasic(b);
  if (a !== undefined && b !== undefined && typeof a !== typeof b)
    throw new ValueMistake(`${kindOf(a)} cannot be compared with ${kindOf(b)}`);
  return a === b;
}

/** Below 0, 0, above 0. Only texts with texts and numbers with numbers. */
export function compared(a: Value, b: Value): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  // Go compares bytes; UTF-8 keeps the order of code points, UTF-16 does not
  if (typeof a === 'string' && typeof b === 'string') return Buffer.compare(Buffer.from(a), Buffer.from(b));
  throw new ValueMistake(`${kindOf(a)} and ${kindOf(b)} have no order`);
}

/** The text of an argument. */
export function requireText(value: Value): string {
  if (typeof value === 'string') return value;
  throw new ValueMistake(`expected a text, found ${kindOf(value)}`);
}

/** The number of an argument. */
export function requireNumber(value: Value): number {
  if (typeof value === 'number') return value;
  throw new ValueMistake(`expected a number, found ${kindOf(value)}`);
}

/** The list of an argument. */
export function requireList(value: Value): readonly Value[] {
  if (isList(value)) return value;
  throw new ValueMistake(`expected a list, found ${kindOf(value)}`);
}

/** The map of an argument. */
export function requireMap(value: Value): ReadonlyMap<string, Value> {
  if (isMap(value)) return value;
  throw new ValueMistake(`expected a dictionary, found ${kindOf(value)}`);
}

function requireBasic(value: Value): void {
  if (isList(value) || isMap(value)) throw new ValueMistake(`${kindOf(value)} cannot be compared`);
}
