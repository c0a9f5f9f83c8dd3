/**
 * The private bare repository into which a change is fetched, beside the user's clone, which is never written to.
 *
 * It holds commits and trees as deep as needed, and of the blobs those that were asked for; it has no work tree, no
 * hooks and no configuration but its own, and is deleted when the scan is done.
 * Facts: github-actions.md section 7.2. No alternates to the user's clone: a shallow one breaks the fetch.
 */

import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Secret } from '../base/secret.ts';
import {
  type FetchOutcome,
  type FetchWants,
  fetchFrom,
  openRemote,
  type Remote,
  readRemoteRefs,
} from './fetch.ts';
import type { ObjectFormat } from './object-id.ts';
import { presentObjects } from './objects.ts';
import { type Repository, shallowBoundary } from './repository.ts';
import { Git, type GitOutside } from './run.ts';

/** Where to fetch from. */
export interface RemoteAddress {
  readonly url: string;
  readonly token: Secret | undefined;
  /** Who the token belongs to. Default: `x-access-token`. */
  readonly tokenUser?: string;
  /** Default: `RETRY_DELAYS_MS`. */
  readonly retryDelaysMs?: readonly number[];
}

/** A bare repository of our own, with the server it is filled from. */
export class SideRepository {
  readonly repository: Repository;
  readonly remote: Remote;
  readonly #directory: string;

  private constructor(repository: Repository, remote: Remote, directory: string) {
    this.repository = repository;
    this.remote = remote;
    this.#directory = directory;
  }

  /**
   * Makes an empty repository in a new folder inside `parent`.
   * @throws InputError for an address that is not allowed, UpstreamError `git-failed` when git cannot make it.
   */
  static async create(
    parent: string,
    objectFormat: ObjectFormat,
    address: RemoteAddress,
    outside: GitOutside,
  ): Promise<SideRepository> {
    mkdirSync(parent, { recursive: true, mode: 0o700 });
    const directory = mkdtempSync(join(parent, 'side-'));
    const place = { gitDir: directory, commonDir: directory, workTree: undefined };
    const git = new Git(place, outside);
    try {
      const format = objectFormat === 'sha256' ? ['--object-format=sha256'] : [];
      await git.require(['init', '--quiet', '--bare', '--template=', ...format]);
      const { url, token, retryDelaysMs, tokenUser } = address;
      const remote = await openRemote(git, url, token, retryDelaysMs, tokenUser);
      // partial from the first fetch on: what is missing is asked for by us, and never by git on its own
      const state = { objectFormat, shallow: true, partial: true };
      return new SideRepository({ kind: 'bare', git, place, state }, remote, directory);
    } catch (error) {
      rmSync(directory, { recursive: true, force: true });
      throw error;
    }
  }

  /** Fetches from the server. Throws as `fetchFrom` does. */
  fetch(wants: FetchWants): Promise<FetchOutcome> {
    return fetchFrom(this.repository.git, this.remote, wants);
  }

  /** The ids of refs of the server; undefined for one that it does not have. Throws as `readRemoteRefs` does. */
  readRefs(refs: readonly string[]): Promise<readonly (string | undefined)[]> {
    return readRemoteRefs(this.repository.git, this.remote, refs);
  }

  /** Fetches those of the objects that are not here yet, in one request. */
  async fetchObjects(oids: readonly string[]): Promise<FetchOutcome> {
    const present = await presentObjects(this.repository.git, oids);
    const missing = oids.filter((oid) => !present.has(oid));
    return missing.length === 0 ? 'done' : this.fetch({ refspecs: [], objects: missing, blobs: 'with' });
  }

  /** The commits at which the history is cut off. */
  boundary(): ReadonlySet<string> {
    return shallowBoundary(this.repository.place);
  }

  /** The size of all packs that came from the server, in bytes. */
  fetchedBytes(): number {
    const folder = join(this.#directory, 'objects', 'pack');
    return readdirSync(folder)
      .filter((name) => name.endsWith('.pack'))
      .reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  }

  /** Deletes the repository. */
  remove(): void {
    rmSync(this.#directory, { recursive: true, force: true, maxRetries: 3 });
  }
}
