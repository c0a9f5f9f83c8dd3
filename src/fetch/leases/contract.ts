/**
 * What a fetch must give back when the job ends: today the folders with exported files, later tokens to revoke.
 *
 * Promise: a lease is recorded before it is used, so that post finds it also when main was cancelled or crashed. What is
 * recorded lies on disk in clear text until the job ends: a lease that is itself a secret must be encrypted first.
 */

/** A folder that this action made under `RUNNER_TEMP`, with everything in it. */
export interface FolderLease {
  readonly kind: 'folder';
  /** Absolute. */
  readonly path: string;
}

/** Something to give back. A further kind adds itself here, in `decodeLeases` and in `giveBack`. */
export type Lease = FolderLease;

/** The leases of a step, saved at every addition. */
export class LeaseBook {
  readonly #leases: Lease[] = [];
  readonly #save: (leases: readonly Lease[]) => void;

  /** `save` stores all leases so far where post will find them; what it throws keeps the lease from being used. */
  constructor(save: (leases: readonly Lease[]) => void) {
    this.#save = save;
  }

  /** Records a lease. Call it before the folder is made, the token used. */
  add(lease: Lease): void {
    this.#leases.push(lease);
    this.#save(this.#leases);
  }
}

/** Leases as they come back from the saved state. Undefined when it is not a list of leases. */
export function decodeLeases(json: unknown): readonly Lease[] | undefined {
  if (!Array.isArray(json)) return undefined;
  const leases: Lease[] = [];
  for (const entry of json as readonly unknown[]) {
    if (typeof entry !== 'object' || entry === null) return undefined;
    const { kind, path } = entry as Readonly<Record<string, unknown>>;
    if (kind !== 'folder' || typeof path !== 'string') return undefined;
    leases.push({ kind, path });
  }
  return leases;
}

/** Under which name main saves its leases for post, and how post reads them: a slot of `runner/state.ts`. */
export const leaseSlot = { name: 'tacet-leases', decode: decodeLeases } as const;
