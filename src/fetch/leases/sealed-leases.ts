/**
 * Revocable leases on disk: one file of mode 0600 in the runner's temporary folder, encrypted with AES-256-GCM under a key
 * that is in the action's state alone.
 *
 * Promise: the state with the key is saved before the file is written, and the key is masked before the state is saved
 * (under step debugging the runner prints what is saved); every write is a whole new file with a fresh nonce that takes
 * the place of the old one; a file that anyone has touched does not open. Post deletes the file, whatever became of the
 * leases. A key without its file, as a file without its key, is worth nothing.
 * Facts: secret-providers.md 5 (state lies in clear text on disk); AES-GCM: NIST SP 800-38D.
 */

import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { lstatSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { DeniedError, describeError, InputError, systemCode, type TacetError } from '../../base/errors.ts';
import { Secret } from '../../base/secret.ts';
import type { Lease, SavedLease, SealedFile, SealedLease } from './contract.ts';

const ALGORITHM = 'aes-256-gcm';
const KEY_BYTES = 32;
/** SP 800-38D, 5.2.1.1: 96 bits, and random ones are good for far more writes than a step makes. */
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** Binds the file to this use of the key. */
const CONTEXT = Buffer.from('tacet-leases-1', 'ascii');
const FILE_NAME = /^tacet-leases-[0-9a-f]{32}$/;
/** 500 references with the longest tokens, and the values for the leak guard with its bound, stay below. */
const MAX_FILE_BYTES = 16 * 1024 * 1024;

/** Where the leases of a step go, and how. */
export interface LeaseSafeWorld {
  /** The runner's temporary folder. */
  readonly temp: string;
  /** Hides the key in the log. */
  readonly conceal: (secrets: readonly Secret[]) => Promise<void>;
  /** Puts the list into the action's state. */
  readonly saveState: (leases: readonly SavedLease[]) => void;
}

/** Stores leases for post: folders in the state, revocable ones in the sealed file. */
export class LeaseSafe {
  readonly #world: LeaseSafeWorld;
  readonly #key = randomBytes(KEY_BYTES);
  readonly #path: string;
  #concealed: Promise<void> | undefined;

  constructor(world: LeaseSafeWorld) {
    this.#world = world;
    this.#path = join(realPath(world.temp), `tacet-leases-${randomBytes(16).toString('hex')}`);
  }

  /** Where the file is, once there is one. */
  get path(): string {
    return this.#path;
  }

  /** Stores all leases. Throws `InputError` `export-refused` when the file cannot be written. */
  async save(leases: readonly Lease[]): Promise<void> {
    if (leases.some(({ kind }) => kind !== 'folder')) {
      const key = this.#key.toString('base64url');
      this.#concealed ??= this.#world.conceal([Secret.fromText(key)]);
      await this.#concealed;
      this.#world.saveState([...foldersOf(leases), { kind: 'sealed', path: this.#path, key }]);
      this.#write(leases.filter((lease) => lease.kind !== 'folder'));
    } else this.#world.saveState(foldersOf(leases));
  }

  #write(leases: readonly SealedLease[]): void {
    const plain = JSON.stringify(leases.map((lease) => ({ ...lease, facts: lease.facts.reveal() })));
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(ALGORITHM, this.#key, nonce).setAAD(CONTEXT);
    const sealed = Buffer.concat([nonce, cipher.update(plain, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    try {
      const next = `${this.#path}.next`;
      rmSync(next, { force: true });
      writeFileSync(next, sealed, { mode: 0o600, flag: 'wx' });
      renameSync(next, this.#path);
    } catch (cause) {
      throw new InputError(
        'export-refused',
        `what has to be revoked cannot be written into the temporary folder of the runner (${describeError(cause)})`,
        { hint: 'without it nothing could be revoked when the job ends, so nothing is fetched', cause },
      );
    }
  }
}

/** What a sealed file holds. */
export type OpenedLeases =
  | { readonly kind: 'leases'; readonly leases: readonly SealedLease[] }
  | { readonly kind: 'failed'; readonly error: TacetError };

/** Reads a sealed file and deletes it. Never throws. */
export function takeSealed(file: SealedFile, temp: string): OpenedLeases {
  const path = resolve(file.path);
  if (!FILE_NAME.test(basename(path)) || realPath(dirname(path)) !== realPath(temp))
    return refused('the saved path is not one that this action makes');
  try {
    const status = lstatSync(path);
    if (!status.isFile() || status.size > MAX_FILE_BYTES)
      return refused('what is there is not a file of this action');
    const sealed = readFileSync(path);
    rmSync(path, { force: true, maxRetries: 3 });
    rmSync(`${path}.next`, { force: true, maxRetries: 3 });
    return open(sealed, file.key);
  } catch (cause) {
    if (systemCode(cause) === 'ENOENT') return refused('it is not there any more');
    return refused(`it cannot be read or deleted (${describeError(cause)})`);
  }
}

function open(sealed: Buffer, keyText: string): OpenedLeases {
  const key = Buffer.from(keyText, 'base64url');
  if (key.length !== KEY_BYTES || sealed.length < NONCE_BYTES + TAG_BYTES)
    return refused('it is damaged, or its key is');
  try {
    const decipher = createDecipheriv(ALGORITHM, key, sealed.subarray(0, NONCE_BYTES), {
      authTagLength: TAG_BYTES,
    });
    decipher.setAAD(CONTEXT).setAuthTag(sealed.subarray(-TAG_BYTES));
    const plain = Buffer.concat([
      decipher.update(sealed.subarray(NONCE_BYTES, -TAG_BYTES)),
      decipher.final(),
    ]);
    const entries = JSON.parse(plain.toString('utf8')) as readonly (SealedLease & {
      readonly facts: string;
    })[];
    return {
      kind: 'leases',
      leases: entries.map((entry) => ({ ...entry, facts: Secret.fromText(entry.facts) })),
    };
  } catch {
    // the authentication tag does not fit: what opens was written by main, and need not be checked further
    return refused('somebody has changed it');
  }
}

function refused(why: string): OpenedLeases {
  const error = new DeniedError(
    'access-denied',
    `the record of what has to be revoked cannot be used: ${why}`,
    {
      hint: 'what main took ends by itself; the summary of that step says when',
    },
  );
  return { kind: 'failed', error };
}

function foldersOf(leases: readonly Lease[]): readonly SavedLease[] {
  return leases.filter((lease) => lease.kind === 'folder');
}

/** Resolves links as far as the path exists, so that two names of one place compare equal. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}
