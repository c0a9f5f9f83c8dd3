/**
 * Numbers as Go writes and reads them, which is what the MAC of a SOPS file is made over.
 *
 * Source: Go's documentation of strconv (FormatFloat with `f` and -1, ParseInt with base 0, ParseBool).
 */

const INT64_MIN = -(2n ** 63n);
const UINT64_MAX = 2n ** 64n - 1n;

/** A double with the least digits that give it back, never with an exponent: `100000`, `0.000001`, `-0`, `+Inf`. */
export function goFloat(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? '+Inf' : '-Inf';
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  // JavaScript finds the same shortest digits and only writes them in another way
  const [, whole = '', fraction = '', exponent = '0'] =
    /^(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(Math.abs(value))) ?? [];
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  if (point >= digits.length) return `${sign}${digits}${'0'.repeat(point - digits.length)}`;
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** Go's reading of a float; undefined when it is none. */
export function parseGoFloat(text: string): number | undefined {
  if (/^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/.test(text)) return Number(text);
  const special = /^([-+]?)(?:inf(?:inity)?|(nan))$/i.exec(text);
  if (special === null) return undefined;
  if (special[2] !== undefined) return Number.NaN;
  return special[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}

/** A decimal integer of 64 bits in its one form; undefined when it is none. */
export function parseDecimal(text: string): string | undefined {
  if (!/^[-+]?\d{1,40}$/.test(text)) return undefined;
  return inRange(BigInt(text.replace(/^\+/, '')));
}

/** An integer as Go reads it with base 0: decimal, `0x`, `0o` or `0`, `0b`. Undefined when it is none of 64 bits. */
export function parseGoInt(text: string): string | undefined {
  const [, sign = '', body = ''] = /^([-+]?)(.+)$/.exec(text) ?? [];
  const form = /^0[xX][0-9a-fA-F]{1,32}$|^0[oO][0-7]{1,44}$|^0[bB][01]{1,64}$/.test(body)
    ? body.toLowerCase()
    : /^0[0-7]{1,44}$/.test(body)
      ? `0o${body.slice(1)}`
      : /^(?:0|[1-9]\d{0,39})$/.test(body)
        ? body
        : undefined;
  if (form === undefined) return undefined;
  const value = BigInt(form);
  return inRange(sign === '-' ? -value : value);
}

/** Go's reading of a boolean; undefined when it is none. */
export function parseGoBool(text: string): boolean | undefined {
  if (/^(?:1|t|T|TRUE|true|True)$/.test(text)) return true;
  if (/^(?:0|f|F|FALSE|false|False)$/.test(text)) return false;
  return undefined;
}

function inRange(value: bigint): string | undefined {
  return value >= INT64_MIN && value <= UINT64_MAX ? value.toString() : undefined;
}
