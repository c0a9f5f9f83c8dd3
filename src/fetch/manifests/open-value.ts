/**
 * The one place of this folder where a value leaves its `Secret`: as text or bytes, for what a bundle makes of it.
 */

import { InputError } from '../../base/errors.ts';
import type { Secret } from '../../base/secret.ts';
import { textOf } from '../secrets/fetched-value.ts';

/** The value as text. Throws `InputError` `reference-invalid` when it is not UTF-8; `what` names it. */
export function openText(value: Secret, what: string): string {
  const text = textOf(value);
  if (text === undefined)
    throw new InputError('reference-invalid', `${what} is binary, and text is needed here`);
  return text.startsWith('\uFEFF') ? text.slice(1) : value.reveal();
}

/** The value as bytes. */
export function openBytes(value: Secret): Uint8Array {
  return value.revealBytes();
}
