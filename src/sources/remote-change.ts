/**
 * The source `remote-change`: the commits that an event is about, of which the local clone may hold little.
 *
 * What the clone provably holds is read there, without any network. Else the change is fetched into a private side
 * repository; when there is no server to fetch from, or it refuses, the scan ends with an error and not with less.
 */

import { describeError, InputError, TacetError, UpstreamError } from '../base/errors.ts';
import { formatBytes } from '../base/printable.ts';
import type { RemoteChange } from '../base/scan-request.ts';
import { listCommits, resolveObjects } from '../git/commits.ts';
import { formatOf, isObjectId } from '../git/object-id.ts';
import { type FetchedRange, type FoundRange, fetchRange, holdsRange } from '../git/remote-range.ts';
import { openRepository, type Repository, shallowBoundary } from '../git/repository.ts';
import type { GitOutside } from '../git/run.ts';
import { SideRepository } from '../git/side-repository.ts';
import type { SourceContext } from './contract.ts';
import type { HistorySource } from './history.ts';
import { historySource } from './open-history.ts';
import { RangeSource } from './range.ts';
import { Tally } from './tally.ts';

/** What a test may set. */
export interface RemoteOptions {
  readonly retryDelaysMs?: readonly number[];
}

/**
 * Opens a change.
 * @throws UpstreamError `fetch-failed` when the change can be had neither from the clone nor from the server;
 * InputError for ids and addresses that are none.
 */
export async function openRemoteChange(
  change: RemoteChange,
  context: SourceContext,
  outside: GitOutside,
  options: RemoteOptions = {},
): Promise<RangeSource | HistorySource> {
  if (![...change.heads, ...change.bases].every(isObjectId))
    throw new InputError('revision-unknown', 'the event names a commit by something that is no full id');
  new Tally(context).enter('fetching');
  const here = { ...outside, signal: context.signal };
  const workspace = await usableWorkspace(change, here);
  if (change.wholeHistory) return openWholeHistory(change, workspace, context, here, options);
  const local = workspace === undefined ? undefined : await rangeIfHeld(change, workspace);
  if (workspace !== undefined && local !== undefined)
    return rangeSource(local, workspace, 'in the clone, which holds all of it', context);
  const side = await openSide(change, here, options);
  try {
    const range = await fetchRange(change, side, context.receipt);
    return rangeSource(range, side.repository, 'fetched into a side repository', context, {
      provide: (oids) => provide(side, range, oids, context),
      onClose: () => closeSide(side, context),
    });
  } catch (error) {
    side.remove();
    throw error;
  }
}

function rangeSource(
  range: FoundRange,
  repository: Repository,
  where: string,
  context: SourceContext,
  hooks: Pick<ConstructorParameters<typeof RangeSource>[0], 'provide' | 'onClose'> = {},
): RangeSource {
  const { commits, tags, heads, bases } = range;
  const [head] = heads;
  const what =
    bases.length === 0
      ? 'every commit that the head reaches'
      : 'the commits that the head reaches and the base does not';
  const resolution = {
    kind: 'range',
    ...(bases.length === 0 ? {} : { base: bases.join(' ') }),
    ...(head === undefined ? {} : { head: heads.join(' ') }),
    why: `${what}, ${where}`,
  };
  return new RangeSource({ repository, commits, tags, resolution, bases, heads, ...hooks }, context);
}

/** Everything that the server's branches and tags reach. */
async function openWholeHistory(
  change: RemoteChange,
  workspace: Repository | undefined,
  context: SourceContext,
  outside: GitOutside,
  options: RemoteOptions,
): Promise<HistorySource> {
  const { receipt } = context;
  try {
    const side = await openSide(change, outside, options);
    try {
      const refspecs = ['+refs/heads/*:refs/heads/*', '+refs/tags/*:refs/tags/*'];
      const heads = change.heads.map((oid, index) => `+${oid}:refs/tacet/head/${index}`);
      const outcome = await side.fetch({ refspecs: [...refspecs, ...heads], blobs: 'with' });
      if (outcome !== 'done') {
        // the commit that started the job may be gone by now; the branches are what was asked for
        receipt.note('head-unavailable', 'the commit that started this run is no longer on the server');
        await side.fetch({ refspecs, blobs: 'with' });
      }
      return await historySource(side.repository, context, 'every branch and tag on the server', () =>
        closeSide(side, context),
      );
    } catch (error) {
      side.remove();
      throw error;
    }
  } catch (error) {
    const isWhole = workspace !== undefined && !workspace.state.shallow && !workspace.state.partial;
    if (!(error instanceof UpstreamError) || error.code !== 'fetch-failed' || !isWhole) throw error;
    receipt.note('clone-only', `${describeError(error)}: what the clone holds was scanned`);
    if (change.remoteUrl !== undefined)
      receipt.skip('missing-commit', 'branches and tags that only the server has');
    return historySource(workspace, context, 'everything that the clone holds');
  }
}

/** The clone, if there is one that git can read. */
async function usableWorkspace(change: RemoteChange, outside: GitOutside): Promise<Repository | undefined> {
  if (change.workspace === undefined) return undefined;
  try {
    return await openRepository(change.workspace, outside);
  } catch (error) {
    if (error instanceof TacetError && error.code === 'not-a-repository') return undefined;
    throw error;
  }
}

/** As `rangeInWorkspace`; a clone that git fails on holds nothing. */
async function rangeIfHeld(change: RemoteChange, workspace: Repository): Promise<FoundRange | undefined> {
  try {
    return await rangeInWorkspace(change, workspace);
  } catch (error) {
    if (error instanceof TacetError && error.code === 'git-failed') return undefined;
    throw error;
  }
}

/** The range as the clone holds it, if it provably holds all of it. */
async function rangeInWorkspace(
  change: RemoteChange,
  { git, place, state }: Repository,
): Promise<FoundRange | undefined> {
  if (state.partial) return undefined;
  const heads = await resolveObjects(git, change.heads.map(toCommit));
  const headIds = heads.flatMap((object) => object?.oid ?? []);
  if (headIds.length < heads.length) return undefined;
  const bounds =
    change.bases.length > 0
      ? change.bases
      : change.baseRefs.map((ref) => ref.replace(/^refs\/heads\//, 'refs/remotes/origin/'));
  const bases = await resolveObjects(git, bounds.map(toCommit));
  const baseIds = bases.flatMap((object) => object?.oid ?? []);
  if (baseIds.length < bases.length) return undefined;
  if (!(await holdsRange(git, shallowBoundary(place), headIds, baseIds))) return undefined;
  const list = await listCommits(git, { include: headIds, exclude: baseIds });
  // bounded by a branch that may have moved: the server's answer is the better one
  if (!list.complete || (change.bases.length === 0 && list.commits.length < change.expectedCommits))
    return undefined;
  const objects = await resolveObjects(git, change.heads);
  const tags = objects.flatMap((object) => (object?.type === 'tag' ? [object.oid] : []));
  return { commits: list.commits, tags, heads: headIds, bases: baseIds };
}

/** @throws UpstreamError `fetch-failed` when there is no server to fetch from. */
function openSide(
  change: RemoteChange,
  outside: GitOutside,
  options: RemoteOptions,
): Promise<SideRepository> {
  const { remoteUrl: url, token, sideDirectory } = change;
  if (url === undefined)
    throw new UpstreamError(
      'fetch-failed',
      'no server is known to fetch from, and the clone may not hold everything',
      {
        hint: 'check out with fetch-depth: 0',
      },
    );
  return SideRepository.create(
    sideDirectory,
    formatOf(change.heads[0] ?? ''),
    { url, token, ...options },
    outside,
  );
}

/** Makes blobs present: in one request, or with all the rest from a server that does not give out single objects. */
async function provide(
  side: SideRepository,
  range: FetchedRange,
  oids: readonly string[],
  { receipt }: SourceContext,
): Promise<void> {
  if ((await side.fetchObjects(oids)) === 'done') return;
  receipt.note(
    'fetched-whole',
    'the server gives out no single objects: the change was fetched with every file',
  );
  await range.refetchWithBlobs();
}

function closeSide(side: SideRepository, { receipt }: SourceContext): void {
  receipt.note('fetched', `${formatBytes(side.fetchedBytes())} were fetched from the server`);
  side.remove();
}

function toCommit(revision: string): string {
  return `${revision}^{commit}`;
}
