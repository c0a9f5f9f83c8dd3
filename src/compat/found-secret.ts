/**
 * What files of other tools ask of a found secret: whether its digest is one that they list, whether an expression of theirs
 * matches it or its line. The only file of `compat` in which a secret is revealed; nothing of it leaves but yes, no, and
 * digests that such a file may hold already.
 */

import { createHash } from 'node:crypto';
import { latin1 } from '../base/bytes.ts';
import type { Secret } from '../base/secret.ts';
import type { Subject } from '../config/contract.ts';

/** The part of a subject that has secrets in it. */
export type Found = NonNullable<Subject['found']>;

/** Digests that tools list: hexadecimal, lower case. */
export type DigestName = 'sha1' | 'sha256';

const cache = new WeakMap<Secret, Map<string, readonly string[]>>();

/** The digests of a found secret: of its bytes, and of what some tools take for the secret in a private key block. */
export function digestsOf({ secret }: Found, name: DigestName): readonly string[] {
  const known = cache.get(secret) ?? new Map<string, readonly string[]>();
  cache.set(secret, known);
  const digests = known.get(name) ?? valuesIn(secret).map((value) => digestOf(value, name));
  known.set(name, digests);
  return digests;
}

/** The digest of a text that a tool's file gives in place of a digest. */
export function digestOf(value: string | Uint8Array, name: DigestName): string {
  return createHash(name).update(value).digest('hex');
}

/** Whether an expression matches the secret, given as a latin1 string. */
export function secretFits({ secret }: Found, test: (text: string) => boolean): boolean {
  return test(latin1(secret.revealBytes()));
}

/** Whether an expression matches what is known of the line, behind a text of the caller; both as latin1 strings. */
export function lineFits({ rawLine }: Found, before: string, test: (text: string) => boolean): boolean {
  return test(before + latin1(rawLine.revealBytes()));
}

/** detect-secrets knows a private key by its first line alone, without the dashes. */
function valuesIn(secret: Secret): readonly (string | Uint8Array)[] {
  const bytes = secret.revealBytes();
  const header = /^-----(BEGIN [A-Z0-9 ]+)-----/.exec(latin1(bytes, 0, Math.min(bytes.length, 100)))?.[1];
  return header === undefined ? [bytes] : [bytes, header];
}
