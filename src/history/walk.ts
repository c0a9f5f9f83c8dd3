/**
 * Walks a history in the store's own files: from what git says refs, HEADs and reflogs name, over commits, tags and trees,
 * to every object that they reach. It takes about as much time as `git rev-list --objects` (0.65 of it on git/git, 1.2 on
 * spree) and a third of its memory, and what it finds is kept, so that nothing is walked again to trace secrets to commits.
 *
 * What it promises: that an object is reached says that a chain of objects which were read leads to it; that nothing is
 * missing says that every object which is named is in the store, and that all commits, tags and trees among them could be
 * read as such (blobs are the scan's to read). A commit-graph or a bitmap is never asked: they come with the repository, and
 * "complete" must not rest on what it says of itself.
 * Never writes, never fetches. Undefined, with the reason, when the store cannot be read here: the caller asks git then.
 */

import { join } from 'node:path';
import type { WalkedHistory } from '../git/all-objects.ts';
import type { SecretTraces } from '../git/introductions.ts';
import type { PackForests } from '../git/packs/forest-links.ts';
import { ObjectStore } from '../git/packs/object-store.ts';
import { PackError } from '../git/packs/pack-error.ts';
import { type Repository, shallowBoundary } from '../git/repository.ts';
import { listTips } from '../git/tips.ts';
import { findReachable } from './reachability.ts';
import { StoreReader } from './read-store.ts';
import { GraphHistory } from './walked-history.ts';

const MEBIBYTE = 1024 * 1024;
/** Of the store itself only what lies outside packs is asked for, one by one. */
const STORE_BOUNDS = {
  memoryBytes: 80 * MEBIBYTE,
  cacheBytes: 4 * MEBIBYTE,
  keepBytes: 8 * MEBIBYTE,
  maxObjectBytes: 24 * MEBIBYTE,
};

/** What came of a walk. */
export type WalkAnswer =
  | { readonly kind: 'walked'; readonly history: WalkedHistory }
  | { readonly kind: 'cancelled' }
  /** `why` is one of our own sentences. */
  | { readonly kind: 'unusable'; readonly why: string };

/**
 * Walks the whole history of a repository. `targets` are blobs that will be listed with paths, or traced: what is kept for
 * them is kept during the walk. `forests`: those that a search of the store has made.
 * @throws UpstreamError `cancelled` when git is asked after the signal.
 */
export async function walkHistory(
  repository: Repository,
  targets: Iterable<string>,
  forests?: PackForests,
): Promise<WalkAnswer> {
  const { place, state, git } = repository;
  const listing = listTips(git);
  // waited for below; until then a failure must not end the process
  listing.catch(() => undefined);
  const isCancelled = (): boolean => git.signal?.aborted === true;
  let store: ObjectStore | undefined;
  try {
    store = ObjectStore.open(
      { directory: join(place.commonDir, 'objects'), format: state.objectFormat },
      STORE_BOUNDS,
    );
    const reader = new StoreReader(store, targets, isCancelled, forests);
    if (!(await reader.read())) return { kind: 'cancelled' };
    const tips = await listing;
    const reached = await findReachable(reader, tips.oids, shallowBoundary(place), state.objectFormat);
    if (reached === undefined) return { kind: 'cancelled' };
    const isBroken = reached.isBroken || !tips.isComplete;
    const { graph } = reader;
    const history = new GraphHistory(graph, { ...reached, isBroken }, graph.numbers.lists, tips.oids);
    return { kind: 'walked', history };
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    return { kind: 'unusable', why: error.message };
  } finally {
    store?.close();
  }
}

/** Traces secrets by a walk of its own; undefined when the store cannot be read here, or the scan was cancelled. */
export async function traceInStore(
  repository: Repository,
  secrets: readonly ReadonlySet<string>[],
  withHolders = false,
): Promise<SecretTraces | undefined> {
  const answer = await walkHistory(
    repository,
    secrets.flatMap((blobs) => [...blobs]),
  );
  return answer.kind === 'walked' ? answer.history.trace(secrets, withHolders) : undefined;
}
