/**
 * What the leak guard is told by main: the values that were exported, and how their forms are to be made again in post.
 *
 * Promise: the list travels encrypted (`leases/sealed-leases.ts`) and holds values, not their forms, which are many and
 * are derived again. Values that were declared public are not on it. What does not fit is named, so that post can say
 * what it has not looked for.
 */

import { Secret } from '../../base/secret.ts';
import type { WatchLease } from '../leases/contract.ts';
import type { MaskRequest } from '../secrets/derived-forms.ts';

/** Values of all secrets together, in bytes: beyond it a secret is not watched. */
export const MAX_WATCHED_BYTES = 4 * 1024 * 1024;

/** A value with the name that the job knows it by. */
export interface NamedValue {
  readonly name: string;
  readonly mask: MaskRequest;
}

/** Where and how to look. */
export interface WatchSettings {
  /** Further files and folders, relative to the workspace or absolute. */
  readonly paths: readonly string[];
  /** Files and folders where a value may stand, relative to the workspace. */
  readonly allowed: readonly string[];
  readonly publicKeys: readonly string[];
  readonly neverMask: readonly string[];
}

/** One value, as post finds it. */
export interface WatchedValue {
  readonly name: string;
  readonly exported: Secret;
  readonly payload: Secret;
}

/** What post knows. */
export interface WatchList extends WatchSettings {
  readonly values: readonly WatchedValue[];
  /** Names of secrets that did not fit. */
  readonly left: readonly string[];
}

/** The list as a lease to record, or undefined when there is nothing to look for. */
export function watchLease(named: readonly NamedValue[], settings: WatchSettings): WatchLease | undefined {
  const watched = named.filter(({ mask }) => mask.mode !== 'none');
  if (watched.length === 0) return undefined;
  let usedBytes = 0;
  const values: { name: string; exported: string; payload: string }[] = [];
  const left: string[] = [];
  for (const { name, mask } of watched) {
    usedBytes += mask.exported.sizeBytes + mask.payload.sizeBytes;
    if (usedBytes > MAX_WATCHED_BYTES) left.push(name);
    else values.push({ name, exported: inBase64(mask.exported), payload: inBase64(mask.payload) });
  }
  return { kind: 'watch', facts: Secret.fromText(JSON.stringify({ ...settings, values, left })) };
}

/** The list of a recorded lease. It was sealed, so that what comes out is what main put in. */
export function readWatchList({ facts }: WatchLease): WatchList {
  const plain = JSON.parse(facts.reveal()) as WatchSettings & {
    readonly values: readonly {
      readonly name: string;
      readonly exported: string;
      readonly payload: string;
    }[];
    readonly left: readonly string[];
  };
  const values = plain.values.map(({ name, exported, payload }) => ({
    name,
    exported: fromBase64(exported),
    payload: fromBase64(payload),
  }));
  return { ...plain, values };
}

function inBase64(secret: Secret): string {
  return Buffer.from(secret.revealBytes()).toString('base64');
}

function fromBase64(text: string): Secret {
  return Secret.fromBytes(Buffer.from(text, 'base64'));
}
