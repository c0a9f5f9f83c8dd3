/**
 * What a plain word of YAML means to Go's yaml.v3, which SOPS is built on: mostly YAML 1.2, with the numbers and the
 * timestamps of 1.1. `yes` and `on` are text there, `0777` and `0o777` are octal, `1_000` is a thousand.
 *
 * Leaves that a SOPS file leaves in clear are hashed as the type that they have there. Source: the documentation of
 * gopkg.in/yaml.v3 ("Compatibility"), and YAML 1.1's timestamp type.
 */

import { goFloat, parseGoFloat, parseGoInt } from './go-numbers.ts';
import type { SopsScalar } from './tree.ts';

const DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const DATE_TIME =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[Tt]|[ \t]+)(\d{1,2}):(\d{1,2}):(\d{1,2})(\.\d{1,9})?(?:[ \t]*(Z|[+-]\d{2}:\d{2}))?$/;

/** The value of a plain (unquoted, untagged) scalar. */
export function resolvePlain(text: string): SopsScalar {
  if (/^(?:~|null|Null|NULL|)$/.test(text)) return { kind: 'null' };
  if (/^(?:true|True|TRUE)$/.test(text)) return { kind: 'bool', value: true };
  if (/^(?:false|False|FALSE)$/.test(text)) return { kind: 'bool', value: false };
  if (/^[-+]?\.(?:inf|Inf|INF)$/.test(text))
    return { kind: 'float', text: text.startsWith('-') ? '-Inf' : '+Inf' };
  if (/^\.(?:nan|NaN|NAN)$/.test(text)) return { kind: 'float', text: 'NaN' };
  if (!/^[-+.\d]/.test(text)) return { kind: 'string', text };
  const time = parseTime(text);
  if (time !== undefined) return { kind: 'time', text: time };
  const plain = text.replaceAll('_', '');
  const int = parseGoInt(plain);
  if (int !== undefined) return { kind: 'int', text: int };
  const float = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(plain)
    ? parseGoFloat(plain)
    : undefined;
  return float === undefined || !Number.isFinite(float)
    ? { kind: 'string', text }
    : { kind: 'float', text: goFloat(float) };
}

/** Whether a text stays the same text when it is written plain, for every reader of YAML 1.1 and 1.2. */
export function isPlainText(text: string): boolean {
  return (
    /^[A-Za-z](?:[\w./@+-]| (?=[\w./@+-]))*$/.test(text) &&
    resolvePlain(text).kind === 'string' &&
    !/^(?:y|yes|n|no|on|off)$/i.test(text)
  );
}

/** A timestamp in RFC 3339 with as many fractional digits as it needs; undefined when it is none. */
function parseTime(text: string): string | undefined {
  const date = DATE.exec(text);
  const parts = date ?? DATE_TIME.exec(text);
  if (parts === null) return undefined;
  const [
    ,
    year = '',
    month = '',
    day = '',
    hour = '0',
    minute = '0',
    second = '0',
    fraction = '',
    zone = 'Z',
  ] = parts;
  const two = (part: string): string => part.padStart(2, '0');
  const isReal =
    Number(hour) < 24 &&
    Number(minute) < 60 &&
    Number(second) < 60 &&
    new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDate() === Number(day) &&
    Number(month) >= 1 &&
    Number(month) <= 12;
  if (!isReal) return undefined;
  const rest = fraction.replace(/\.?0+$/, '');
  const offset = /^[+-]00:00$/.test(zone) ? 'Z' : zone;
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}${rest}${offset}`;
}
