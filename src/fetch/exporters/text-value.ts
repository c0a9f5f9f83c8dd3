/**
 * A value as text, for destinations that hold nothing else.
 */

import { InputError } from '../../base/errors.ts';
import { textOf } from '../secrets/fetched-value.ts';
import type { NamedSecret } from './contract.ts';

/** The value as text. Throws `InputError` `export-refused` when it is not UTF-8 or holds a NUL. */
export function requireText({ name, masked }: NamedSecret, destination: string): string {
  const text = textOf(masked.secret);
  if (text !== undefined && !text.includes('\0')) return text;
  throw new InputError('export-refused', `${name} is binary, and ${destination} holds text alone`, {
    hint: `write \`| base64\` after its reference, or export it with export: file and file-format: raw`,
  });
}
