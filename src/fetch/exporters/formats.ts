/**
 * How several secrets are written into one file.
 *
 * `dotenv` is written so that a POSIX shell that sources the file and the readers of `.env` files (Node's `--env-file`,
 * the dotenv packages) get the same value, byte for byte. They agree on bare words, on single quotes (everything as it
 * is) and on double quotes around text without `"`, `\`, `$`, back quote; a value that fits none of the three is refused,
 * because each reader would make something else of it. So is a carriage return, which some of them drop.
 */

import { InputError } from '../../base/errors.ts';

/** The formats of the input `file-format`. */
export type FileFormat = 'dotenv' | 'json' | 'raw';

/** A name and its value. */
export type TextEntry = readonly [name: string, value: string];

/** The entries as a `.env` file, ending in a line end. Throws `InputError` `export-refused`. */
export function dotenvText(entries: readonly TextEntry[]): string {
  return entries.map(([name, value]) => `${name}=${dotenvValue(name, value)}\n`).join('');
}

/** The entries as one JSON object, indented, ending in a line end. */
export function jsonText(entries: readonly TextEntry[]): string {
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}

function dotenvValue(name: string, value: string): string {
  if (/^[A-Za-z0-9_./:@%+,=-]+$/.test(value)) return value;
  if (!value.includes('\r')) {
    if (!value.includes("'")) return `'${value}'`;
    if (!/["\\$`]/.test(value)) return `"${value}"`;
  }
  throw new InputError(
    'export-refused',
    `${name} cannot be written into a dotenv file so that every reader gets the same value`,
    {
      hint: 'it holds a carriage return, or a single quote together with ", \\, $ or `; use file-format: json or raw',
    },
  );
}
