/**
 * What a fetch must give back when the job ends: folders with exported files to delete, tokens and leases to revoke.
 *
 * Promise: a lease is recorded before it is used, so that post finds it also when main was cancelled or crashed. What is
 * recorded of a folder lies on disk in clear text until the job ends; what is recorded of a revocable lease, or for the
 * leak guard, is a secret and lies there encrypted (`sealed-leases.ts`).
 *
 * This file imports no revoker: each provider with revocable leases brings its own, and post knows them all.
 */

import type { TacetError } from '../../base/errors.ts';
import type { Secret } from '../../base/secret.ts';

/** A folder that this action made under `RUNNER_TEMP`, with everything in it. */
export interface FolderLease {
  readonly kind: 'folder';
  /** Absolute. */
  readonly path: string;
}

/** Something that a service gives and takes back: a token, a dynamic credential, a certificate. */
export interface RevocableLease {
  readonly kind: 'revocable';
  /** Whose revoker can read the facts: `vault`. */
  readonly system: string;
  /** What that revoker needs, as JSON text: where, and the token itself. */
  readonly facts: Secret;
}

/** What the leak guard of post looks for: values, and where (`guard/watch-list.ts`). There is nothing to give back. */
export interface WatchLease {
  readonly kind: 'watch';
  /** As JSON text. */
  readonly facts: Secret;
}

/** What is encrypted on disk. */
export type SealedLease = RevocableLease | WatchLease;

/** Something that post needs. */
export type Lease = FolderLease | SealedLease;

/** The encrypted file that holds the revocable leases, and the key to it: base64url of 32 bytes. */
export interface SealedFile {
  readonly kind: 'sealed';
  /** Absolute. */
  readonly path: string;
  readonly key: string;
}

/** What the state of the action holds. */
export type SavedLease = FolderLease | SealedFile;

/** The leases of a step, saved at every addition. */
export class LeaseBook {
  readonly #leases: Lease[] = [];
  readonly #save: (leases: readonly Lease[]) => void | Promise<void>;

  /**
   * `save` stores all leases so far where post will find them; what it throws keeps the lease from being used. The list
   * it gets is the live one, so that of two saves at the same time the later never stores less.
   */
  constructor(save: (leases: readonly Lease[]) => void | Promise<void>) {
    this.#save = save;
  }

  /** Records a lease. Wait for it before the folder is made, the token used. */
  async add(lease: Lease): Promise<void> {
    this.#leases.push(lease);
    await this.#save(this.#leases);
  }
}

/** What became of one or several leases in post. The texts are for log and summary, and hold no secret. */
export type LeaseReturn =
  /** The service has taken it back, or had done so already. */
  | { readonly kind: 'revoked'; readonly text: string }
  /** It cannot be revoked and ends by itself; the text says when. */
  | { readonly kind: 'expires'; readonly text: string }
  | { readonly kind: 'failed'; readonly error: TacetError };

/** Gives back the revocable leases of one system. */
export interface Revoker {
  readonly system: string;
  /**
   * Gives back the leases with these facts, in their order of recording. Harmless when repeated. Never throws, and takes
   * no longer than half a minute or so: a cancelled job does not wait.
   */
  revoke(facts: readonly Secret[]): Promise<readonly LeaseReturn[]>;
}

/** Leases as they come back from the saved state. Undefined when it is not a list of leases. */
export function decodeLeases(json: unknown): readonly SavedLease[] | undefined {
  if (!Array.isArray(json)) return undefined;
  const leases: SavedLease[] = [];
  for (const entry of json as readonly unknown[]) {
    if (typeof entry !== 'object' || entry === null) return undefined;
    const { kind, path, key } = entry as Readonly<Record<string, unknown>>;
    if (typeof path !== 'string') return undefined;
    if (kind === 'folder') leases.push({ kind, path });
    else if (kind === 'sealed' && typeof key === 'string') leases.push({ kind, path, key });
    else return undefined;
  }
  return leases;
}

/** Under which name main saves its leases for post, and how post reads them: a slot of `runner/state.ts`. */
export const leaseSlot = { name: 'tacet-leases', decode: decodeLeases } as const;
