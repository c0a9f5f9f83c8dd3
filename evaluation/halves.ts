/**
 * The two halves of every corpus. What people tune rules with is the open half; the final half is looked at by
 * `npm run evaluate -- --final` alone.
 *
 * Promise: the halves share no surrounding, form, name list entry or file, and no random value. Kinds of tokens are in
 * both: a kind that is held back altogether could not be worked on.
 */

import { createHash } from 'node:crypto';

/** Which half of a corpus. */
export type Half = 'open' | 'final';

/** Every second item: the first, third, … for the open half, the others for the final one. */
export function halfOf<Item>(items: readonly Item[], half: Half): readonly Item[] {
  return items.filter((_, index) => (index % 2 === 0) === (half === 'open'));
}

/** The half that a file belongs to, by its path: the same on every machine. */
export function halfOfPath(path: string): Half {
  return createHash('sha256').update(path).digest()[0]! % 2 === 0 ? 'open' : 'final';
}
