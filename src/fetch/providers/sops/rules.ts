/**
 * Which leaves of a SOPS file are encrypted: by the suffix or a pattern of a key on the way to it, or by a comment before
 * it or before one of the maps around it.
 *
 * Patterns are Go's and run on an engine of linear time: they come with the file. Facts: secret-providers.md 2.8.
 */

import { RE2JS } from 're2js';
import { SopsFault } from './tree.ts';

/** At most one rule holds; none: the suffix `_unencrypted`. */
export type EncryptionRule =
  | { readonly kind: 'suffix'; readonly encrypts: boolean; readonly suffix: string }
  | { readonly kind: 'keys' | 'comments'; readonly encrypts: boolean; readonly pattern: RE2JS };

/** What SOPS assumes when a file names no rule. */
export const DEFAULT_RULE: EncryptionRule = { kind: 'suffix', encrypts: false, suffix: '_unencrypted' };

/** Where something stands: its keys from the root, and the comments before it, one list for each level. */
export interface Standing {
  readonly path: readonly string[];
  readonly comments: readonly (readonly string[])[];
  /** Whether it is itself a comment: the last line of the last list then. */
  readonly isComment: boolean;
}

/** Compiles a pattern of the metadata. Throws `SopsFault`. */
export function compilePattern(source: string, field: string): RE2JS {
  try {
    return RE2JS.compile(source);
  } catch {
    throw new SopsFault(`${field} in the metadata is not a pattern of Go`);
  }
}

/** Whether what stands there is encrypted. */
export function isToBeEncrypted({ path, comments, isComment }: Standing, rule: EncryptionRule): boolean {
  if (rule.kind === 'suffix') return path.some((key) => key.endsWith(rule.suffix)) === rule.encrypts;
  if (rule.kind === 'keys') return path.some((key) => rule.pattern.matcher(key).find()) === rule.encrypts;
  const lines = comments.flat();
  // the comment that switches encryption on stays readable itself; one that switches it off does too, as all after it
  const before = isComment && rule.encrypts ? lines.slice(0, -1) : lines;
  return before.some((line) => rule.pattern.matcher(line).find()) === rule.encrypts;
}
