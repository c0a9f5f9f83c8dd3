/**
 * Fetches what a partial clone left on its server, in one request, into a private repository beside the user's clone,
 * which is never written to. Only when the user asked for it.
 *
 * Of the clone's configuration nothing is believed but the address of the server that it names as its source, and that
 * only if it is one that may be fetched from (`git/fetch.ts`); no credentials are sent.
 * Promise: what the server does not give stays missing, with a note; never throws for what the network does.
 */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeError, TacetError } from '../base/errors.ts';
import type { ReceiptBuilder } from '../base/receipt.ts';
import type { Repository } from '../git/repository.ts';
import type { GitOutside } from '../git/run.ts';
import { SideRepository } from '../git/side-repository.ts';

/** A repository with what was fetched; `remove` deletes it. */
export interface FetchedObjects {
  readonly repository: Repository;
  remove(): void;
}

/** Fetches objects by their ids. Undefined when nothing came; the receipt says why. */
export async function fetchMissing(
  clone: Repository,
  oids: readonly string[],
  outside: GitOutside,
  receipt: ReceiptBuilder,
): Promise<FetchedObjects | undefined> {
  const url = await promisorAddress(clone);
  if (url === undefined) {
    receipt.note(
      'not-fetched',
      'missing objects were not fetched: the clone names no server that promised them',
    );
    return undefined;
  }
  const parent = mkdtempSync(join(tmpdir(), 'tacet-missing-'));
  const remove = (): void => rmSync(parent, { recursive: true, force: true, maxRetries: 3 });
  try {
    const address = { url, token: undefined };
    const side = await SideRepository.create(parent, clone.state.objectFormat, address, outside);
    const outcome = await side.fetch({ refspecs: [], objects: oids, blobs: 'with' });
    if (outcome === 'done') {
      receipt.note('fetched', `missing objects were fetched from ${side.remote.shown}`);
      return { repository: side.repository, remove };
    }
    receipt.note(
      'not-fetched',
      `missing objects were not fetched: ${side.remote.shown} does not give them out`,
    );
  } catch (error) {
    remove();
    if (!(error instanceof TacetError) || error.code === 'bug') throw error;
    receipt.note('not-fetched', `missing objects were not fetched: ${describeError(error)}`);
    return undefined;
  }
  remove();
  return undefined;
}

/** The address of the first remote that the clone calls its promisor. */
async function promisorAddress({ git }: Repository): Promise<string | undefined> {
  const { stdout } = await git.run(['config', '-z', '--get-regexp', '^remote\\..*\\.(promisor|url)$']);
  const settings = new Map<string, string>();
  for (const entry of Buffer.from(stdout).toString('utf8').split('\0')) {
    const end = entry.indexOf('\n');
    if (end > 0 && !settings.has(entry.slice(0, end)))
      settings.set(entry.slice(0, end), entry.slice(end + 1));
  }
  for (const [key, value] of settings)
    if (key.endsWith('.promisor') && value === 'true') {
      const url = settings.get(`${key.slice(0, -'.promisor'.length)}.url`);
      if (url !== undefined) return url;
    }
  return undefined;
}
