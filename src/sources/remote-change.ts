/**
 * The source `remote-change`: the commits that an event is about, of which the local clone may hold little.
 *
 * What the clone provably holds is read there, without any network. Else the change is fetched into a private side
 * repository. When there is no server to fetch from, or it refuses, a clone that is whole is scanned by what it has to
 * compare with, which may be more; with any other clone the scan ends with an error and not with less.
 */

import { describeError, InputError, TacetError, UpstreamError } from '../base/errors.ts';
import { formatBytes } from '../base/printable.ts';
import type { ReceiptBuilder } from '../base/receipt.ts';
import type { RemoteChange } from '../base/scan-request.ts';
import { listCommits, resolveObjects } from '../git/commits.ts';
import { commitUnknown } from '../git/fetch.ts';
import { formatOf, isObjectId } from '../git/object-id.ts';
import {
  besidesRange,
  type FetchedRange,
  type FoundRange,
  fetchRange,
  holdsRange,
  type RangeEnds,
  tipsWithout,
} from '../git/remote-range.ts';
import { openRepository, type Repository, shallowBoundary } from '../git/repository.ts';
import type { Git, GitOutside } from '../git/run.ts';
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
  if (![...change.heads, ...change.bases, ...(change.formerHeads ?? [])].every(isObjectId))
    throw new InputError('revision-unknown', 'the event names a commit by something that is no full id');
  new Tally(context).enter('fetching');
  const here = { ...outside, signal: context.signal };
  const workspace = await usableWorkspace(change, here);
  if (change.wholeHistory) return openWholeHistory(change, workspace, context, here, options);
  const named = await withHeads(change, here, options);
  const { receipt } = context;
  const local = workspace === undefined ? undefined : await rangeIfHeld(named, workspace, receipt);
  if (workspace !== undefined && local !== undefined)
    return rangeSource(local, workspace, 'in the clone, which holds all of it', context);
  try {
    return await openFetched(named, context, here, options);
  } catch (error) {
    if (!(error instanceof UpstreamError) || error.code !== 'fetch-failed') throw error;
    const widened = workspace === undefined ? undefined : await widenedRange(named, workspace, receipt);
    if (workspace === undefined || widened === undefined) throw error;
    if (change.remoteUrl !== undefined) receipt.note('clone-only', cloneOnlyText(error));
    return rangeSource(widened, workspace, 'in the clone', context);
  }
}

/** The change with the ids that its refs have now. @throws UpstreamError `fetch-failed` for a ref that is gone. */
async function withHeads(
  change: RemoteChange,
  outside: GitOutside,
  options: RemoteOptions,
): Promise<RemoteChange> {
  const { headRefs = [] } = change;
  if (headRefs.length === 0) return change;
  const side = await openSide(change, outside, options);
  try {
    const ids = await side.readRefs(headRefs);
    const gone = headRefs.find((_, index) => ids[index] === undefined);
    if (gone !== undefined) throw commitUnknown(side.remote, gone);
    return { ...change, heads: [...change.heads, ...ids.flatMap((oid) => oid ?? [])] };
  } finally {
    side.remove();
  }
}

async function openFetched(
  change: RemoteChange,
  context: SourceContext,
  outside: GitOutside,
  options: RemoteOptions,
): Promise<RangeSource> {
  const side = await openSide(change, outside, options);
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
  const { tags, heads, bases, policyBase } = range;
  const [head] = heads;
  const commits = [...range.commits, ...range.leftBehind];
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
  const ends = { bases, heads, ...(policyBase === undefined ? {} : { policyBase }) };
  return new RangeSource({ repository, commits, tags, resolution, ...ends, ...hooks }, context);
}

function cloneOnlyText(error: unknown): string {
  return `${describeError(error)}: what the clone holds was scanned`;
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
    receipt.note('clone-only', cloneOnlyText(error));
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
async function rangeIfHeld(
  change: RemoteChange,
  workspace: Repository,
  receipt: ReceiptBuilder,
): Promise<FoundRange | undefined> {
  try {
    return await rangeInWorkspace(change, workspace, receipt);
  } catch (error) {
    if (error instanceof TacetError && error.code === 'git-failed') return undefined;
    throw error;
  }
}

/** The range as the clone holds it, if it provably holds all of it. */
async function rangeInWorkspace(
  change: RemoteChange,
  { git, place, state }: Repository,
  receipt: ReceiptBuilder,
): Promise<FoundRange | undefined> {
  // without a server there is nothing better: what is missing is on the receipt
  if (state.partial && change.remoteUrl !== undefined) return undefined;
  const isBoundById = change.bases.length > 0;
  const bounds = isBoundById ? change.bases : change.baseRefs.map(trackingRef);
  const [headIds, baseIds] = await Promise.all([commitsNamed(git, change.heads), commitsNamed(git, bounds)]);
  if (headIds.length < change.heads.length) return undefined;
  if (baseIds.length < bounds.length) return undefined;
  const also = await commitsNamed(git, (change.alsoBaseRefs ?? []).map(trackingRef));
  const exclude = [...baseIds, ...(await tipsWithout(git, also, headIds))];
  if (!(await holdsRange(git, shallowBoundary(place), headIds, exclude))) return undefined;
  const list = await listCommits(git, { include: headIds, exclude });
  // bounded by a branch that may have moved: the server's answer is the better one
  if (!list.complete || (!isBoundById && list.commits.length < change.expectedCommits)) return undefined;
  return foundRange(git, change, list.commits, { heads: headIds, bases: baseIds, isBoundById }, receipt);
}

/**
 * The range in a clone that is whole, where no server answers: what cannot be found there to compare with is not
 * compared with, and is said. Undefined for a clone that lacks objects or a head.
 */
async function widenedRange(
  change: RemoteChange,
  { git, state }: Repository,
  receipt: ReceiptBuilder,
): Promise<FoundRange | undefined> {
  const heads = await commitsNamed(git, change.heads);
  if (state.partial || state.shallow || heads.length < change.heads.length || heads.length === 0)
    return undefined;
  const bases = await commitsNamed(git, change.bases);
  const isBoundById = bases.length > 0;
  if (!isBoundById) {
    for (const base of change.bases)
      receipt.note('base-unavailable', `the clone does not have ${base} to compare with: more is scanned`);
    bases.push(...(await commitsNamed(git, change.baseRefs.map(trackingRef))));
  }
  if (bases.length === 0)
    receipt.note('unbounded', 'nothing bounds this change: every commit of its history is scanned');
  const also = await commitsNamed(git, (change.alsoBaseRefs ?? []).map(trackingRef));
  const exclude = [...bases, ...(await tipsWithout(git, also, heads))];
  const list = await listCommits(git, { include: heads, exclude });
  if (!list.complete) receipt.skip('missing-commit', heads[0] ?? 'head');
  return foundRange(git, change, list.commits, { heads, bases, isBoundById }, receipt);
}

async function foundRange(
  git: Git,
  change: RemoteChange,
  commits: readonly string[],
  ends: RangeEnds,
  receipt: ReceiptBuilder,
): Promise<FoundRange> {
  // what leads to a commit and is none is a tag
  const tags = change.heads.filter((oid, index) => oid !== ends.heads[index]);
  const bases = [...new Set(ends.bases)];
  const besides = await besidesRange(git, change, { ...ends, bases }, receipt);
  return { commits, tags, heads: ends.heads, bases, ...besides };
}

/** The commits that revisions name, in their order; what names none is left out. */
async function commitsNamed(git: Git, revisions: readonly string[]): Promise<string[]> {
  const found = await resolveObjects(git, revisions.map(toCommit));
  return found.flatMap((object) => object?.oid ?? []);
}

/** What a clone calls a branch of its server. */
function trackingRef(ref: string): string {
  return ref.replace(/^refs\/heads\//, 'refs/remotes/origin/');
}

/** @throws UpstreamError `fetch-failed` when there is no server to fetch from. */
function openSide(
  change: RemoteChange,
  outside: GitOutside,
  options: RemoteOptions,
): Promise<SideRepository> {
  const { remoteUrl: url, token, tokenUser, sideDirectory } = change;
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
    { url, token, ...(tokenUser === undefined ? {} : { tokenUser }), ...options },
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
