// The values of `${{ }}` expressions: their kinds, their conversions and comparisons, and the built-in functions.
//
// Promises: GitHub's coercions (loose equality as in JavaScript's `==`, but strings compared without regard to case
// and collections by identity), its notion of truth, and its way of writing a value as text.
// Facts: GitHub documentation "Evaluate expressions in workflows and actions".

/** A value of an expression; collections are plain objects and arrays. */
export type ExpressionValue = unknown;

/** False for null, false, 0, NaN and the empty string; true for everything else, also empty collections. */
export function isTruthy(value: ExpressionValue): boolean {
  return !(
    value === null ||
    value === undefined ||
    value === false ||
    value === '' ||
    value === 0 ||
    Number.isNaN(value)
  );
}

/** The value as text: empty for null, the kind's name for collections. */
export function toText(value: ExpressionValue): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return 'Array';
  return typeof value === 'object' ? 'Object' : String(value);
}

/** A lookup in a collection: undefined becomes null. Keys compare without regard to case unless told otherwise. */
export function lookUp(
  collection: ExpressionValue,
  key: ExpressionValue,
  caseSensitive = false,
): ExpressionValue {
  if (Array.isArray(collection)) return collection[toNumber(key)] ?? null;
  if (typeof collection !== 'object' || collection === null) return null;
  const name = toText(key);
  const fits = (candidate: string) =>
    caseSensitive ? candidate === name : candidate.toLowerCase() === name.toLowerCase();
  return Object.entries(collection).find(([candidate]) => fits(candidate))?.[1] ?? null;
}

/** Compares two values by one of the six comparison operators. */
export function compare(operator: string, left: ExpressionValue, right: ExpressionValue): boolean {
  if (operator === '!=') return !isEqual(left, right);
  if (operator === '==') return isEqual(left, right);
  if (operator.endsWith('=') && isEqual(left, right)) return true;
  const [a, b] = coerce(left, right);
  if (typeof a !== typeof b || (typeof a !== 'number' && typeof a !== 'string' && typeof a !== 'boolean'))
    return false;
  const lower = a as number;
  const upper = b as number;
  return operator.startsWith('<') ? lower < upper : lower > upper;
}

function isEqual(left: ExpressionValue, right: ExpressionValue): boolean {
  const [a, b] = coerce(left, right);
  return a === b;
}

/** Brings both to one kind; strings come back in upper case, ready to compare. */
function coerce(left: ExpressionValue, right: ExpressionValue): readonly [ExpressionValue, ExpressionValue] {
  const a = left ?? null;
  const b = right ?? null;
  if (typeof a === 'string' && typeof b === 'string') return [a.toUpperCase(), b.toUpperCase()];
  if (typeof a === typeof b) return [a, b];
  return [isPrimitive(a) ? toNumber(a) : a, isPrimitive(b) ? toNumber(b) : b];
}

function isPrimitive(value: ExpressionValue): boolean {
  return value === null || typeof value !== 'object';
}

function toNumber(value: ExpressionValue): number {
  return value === null || isPrimitive(value) ? Number(value) : Number.NaN;
}

/** A built-in function over evaluated arguments; throws when an argument cannot be used. */
export type ExpressionFunction = (...args: readonly ExpressionValue[]) => ExpressionValue;

/** The built-in functions that do not depend on the job, by lower-case name. */
export const FUNCTIONS: Readonly<Record<string, ExpressionFunction>> = {
  contains: (where, what) =>
    Array.isArray(where)
      ? where.some((item) => compare('==', item, what))
      : toText(where).toUpperCase().includes(toText(what).toUpperCase()),
  startswith: (text, start) => toText(text).toUpperCase().startsWith(toText(start).toUpperCase()),
  endswith: (text, end) => toText(text).toUpperCase().endsWith(toText(end).toUpperCase()),
  join: (items, separator) =>
    Array.isArray(items)
      ? items.map(toText).join(separator === undefined ? ',' : toText(separator))
      : toText(items),
  tojson: (value) => JSON.stringify(value ?? null, null, 2),
  fromjson: (text) => JSON.parse(toText(text)) as unknown,
  format,
};

function format(template: ExpressionValue, ...values: readonly ExpressionValue[]): string {
  return toText(template).replace(/\{\{|\}\}|\{(\d+)\}|[{}]/gu, (found, index: string | undefined) => {
    if (found === '{{' || found === '}}') return found.charAt(0);
    if (index === undefined || Number(index) >= values.length) throw new Error('invalid format string');
    return toText(values[Number(index)]);
  });
}
