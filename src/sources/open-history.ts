/**
 * Opens the source `history`: of a repository on disk, or of one that is open already.
 *
 * Promise: what a shallow clone does not have is on the receipt before anything is read.
 */

import { openRepository, type Repository, shallowBoundary } from '../git/repository.ts';
import type { GitOutside } from '../git/run.ts';
import { listRefs } from '../git/tips.ts';
import { listingSkips, type SourceContext } from './contract.ts';
import { HistorySource } from './history.ts';
import { fetchMissing } from './missing-objects.ts';

/**
 * Opens the whole history of a repository.
 * @throws InputError `not-a-repository`.
 */
export async function openHistory(
  path: string,
  context: SourceContext,
  outside: GitOutside,
): Promise<HistorySource> {
  const repository = await openRepository(path, { ...outside, signal: context.signal });
  const edges = shallowBoundary(repository.place);
  if (edges.size > 0)
    context.receipt.note(
      'shallow',
      `this clone is shallow: what comes before ${edges.size} of its commits is not here (git fetch --unshallow brings it)`,
    );
  for (const commit of edges) listingSkips(context).skip('missing-commit', `before ${commit}`);
  const source = await historySource(
    repository,
    context,
    'everything that refs, HEAD, stashes, notes and reflogs reach',
  );
  source.fetchMissing = (oids) => fetchMissing(repository, oids, outside, context.receipt);
  // a hook's objects lie elsewhere, and git alone knows where
  source.isPlainStore = outside.environment.GIT_OBJECT_DIRECTORY === undefined;
  return source;
}

/** The whole history of a repository that is open already. `onClose` is called once when the source is closed. */
export async function historySource(
  repository: Repository,
  context: SourceContext,
  why: string,
  onClose: () => void = () => undefined,
): Promise<HistorySource> {
  const refs = await listRefs(repository.git);
  return new HistorySource(repository, context, { kind: 'history', refs: refs.length, why }, onClose, refs);
}
