/**
 * Finds the commits of a change on a server, fetching no more history than proves that none is missing.
 *
 * Heads and bases are fetched without blobs, first as deep as the event says the change is, then four times as deep, and
 * so on, until no commit that only one side reaches is one at which the history is cut off; then every commit of the
 * change and its parents are here. (Measured: a pull request on 3,000 commits takes 81 kB, an unshallow fetch 2.2 MB;
 * excluding the base branch from a shallow fetch loses commits when the change has merged it.)
 * Promise: where a base cannot be found the range grows, never shrinks, and the receipt says so.
 * Facts: github-actions.md section 7.2.
 */

import type { ReceiptBuilder } from '../base/receipt.ts';
import type { RemoteChange } from '../base/scan-request.ts';
import { findMergeBase, listCommits, resolveObjects } from './commits.ts';
import { commitUnknown, type FetchOutcome, UNBOUNDED_DEPTH } from './fetch.ts';
import { isObjectId } from './object-id.ts';
import type { Git } from './run.ts';
import type { SideRepository } from './side-repository.ts';

/** The commits of a change. */
export interface FoundRange {
  /** Parents before children. */
  readonly commits: readonly string[];
  /** Annotated tags among the heads. */
  readonly tags: readonly string[];
  readonly heads: readonly string[];
  /** What bounds the range; empty when it reaches back to the first commit. */
  readonly bases: readonly string[];
  /** Commits that a forced push left behind, parents before children. */
  readonly leftBehind: readonly string[];
  /** The commit whose files hold the configuration that decides: the base, or where the change parted from it. */
  readonly policyBase: string | undefined;
}

/** A change that was fetched, without its blobs. */
export interface FetchedRange extends FoundRange {
  /** Fetches the same history again with all its blobs: for servers that give out no single objects. */
  readonly refetchWithBlobs: () => Promise<void>;
}

/** How deep to begin when the event names no number of commits, and the least depth: a commit costs about 300 bytes. */
const FIRST_DEPTH = 32;
const LEAST_DEPTH = 5;
const DEPTH_FACTOR = 4;
/** Beyond this, deepening step by step costs more round trips than fetching everything without blobs. */
const LAST_DEPTH = 8192;

const HEADS = 'refs/tacet/head';
const BASES = 'refs/tacet/base';
const SERVER_REFS = ['+refs/heads/*:refs/tacet/heads/*', '+refs/tags/*:refs/tacet/tags/*'];

/**
 * Fetches a change into the side repository and lists its commits.
 * @throws UpstreamError `fetch-failed` when the server cannot be reached, or does not have a head.
 */
export async function fetchRange(
  change: RemoteChange,
  side: SideRepository,
  receipt: ReceiptBuilder,
): Promise<FetchedRange> {
  const fetching = new RangeFetch(change, side, receipt);
  await fetching.deepen();
  return { ...(await fetching.list()), refetchWithBlobs: () => fetching.refetchWithBlobs() };
}

/**
 * Whether a repository holds a range entirely: no commit that only the heads, or only the bases, reach is one at which
 * its history is cut off.
 */
export async function holdsRange(
  git: Git,
  boundary: ReadonlySet<string>,
  heads: readonly string[],
  bases: readonly string[],
): Promise<boolean> {
  if (boundary.size === 0) return true;
  if (bases.length === 0) return false;
  const sides = await Promise.all([
    listCommits(git, { include: heads, exclude: bases }),
    listCommits(git, { include: bases, exclude: heads }),
  ]);
  return sides.every(({ commits, complete }) => complete && !commits.some((commit) => boundary.has(commit)));
}

/** A range whose ends are known, before its commits are listed. */
export interface RangeEnds extends Pick<FoundRange, 'heads' | 'bases'> {
  /** Whether the bases are those that the event named; else they are where branches stand by now. */
  readonly isBoundById: boolean;
}

/** What a range has beside its commits: what was left behind, and whose configuration decides. */
export async function besidesRange(
  git: Git,
  change: RemoteChange,
  { heads, bases, isBoundById }: RangeEnds,
  receipt: ReceiptBuilder,
): Promise<Pick<FoundRange, 'leftBehind' | 'policyBase'>> {
  const [head] = heads;
  // an id is what was accepted before the change; a branch may have moved on since the change parted from it
  const isKnown = head === undefined || isBoundById || change.policyBase !== undefined;
  const parting = isKnown ? undefined : await findMergeBase(git, head, bases);
  const leftBehind = await listLeftBehind(git, change, heads, receipt);
  return { leftBehind, policyBase: change.policyBase ?? parting ?? bases[0] };
}

/** What only former tips reach, as far as they can still be had. */
async function listLeftBehind(
  git: Git,
  { formerHeads = [] }: RemoteChange,
  heads: readonly string[],
  receipt: ReceiptBuilder,
): Promise<readonly string[]> {
  const found = await resolveObjects(
    git,
    formerHeads.map((oid) => `${oid}^{commit}`),
  );
  for (const [index, oid] of formerHeads.entries())
    if (found[index] === undefined)
      receipt.note(
        'left-behind-gone',
        `the former tip ${oid} is no longer given out: what a forced push may have left behind was not scanned`,
      );
  const tips = found.flatMap((object) => object?.oid ?? []);
  const { commits } = await listCommits(git, { include: tips, exclude: heads });
  if (commits.length > 0)
    receipt.noteCount(
      'left-behind',
      'commits that the forced push left behind, scanned too because the server still gives them out',
      commits.length,
    );
  return commits;
}

/** Those of some tips that have not taken a head in: what they reach was there without the change. */
export async function tipsWithout(
  git: Git,
  tips: readonly string[],
  heads: readonly string[],
): Promise<readonly string[]> {
  const kept: string[] = [];
  for (const tip of tips) {
    const own = await Promise.all(
      heads.map((head) => listCommits(git, { include: [head], exclude: [tip] }, ['--max-count=1'])),
    );
    if (own.every(({ commits }) => commits.length > 0)) kept.push(tip);
  }
  return kept;
}

/** The fetches for one change. */
class RangeFetch {
  readonly #change: RemoteChange;
  readonly #side: SideRepository;
  readonly #receipt: ReceiptBuilder;
  /** Ids that bound the range, and names of refs that do when there is no such id; what is not on the server goes. */
  #bases: readonly string[];
  #baseRefs: readonly string[];
  /** Refs that bound the range besides the bases, where the server has them. */
  #alsoRefs: readonly string[];
  /** Some servers give out nothing but the tips of refs; then all refs are fetched. */
  #byRefs = false;
  #depth = UNBOUNDED_DEPTH;

  constructor(change: RemoteChange, side: SideRepository, receipt: ReceiptBuilder) {
    this.#change = change;
    this.#side = side;
    this.#receipt = receipt;
    this.#bases = change.bases.filter(isObjectId);
    this.#baseRefs = this.#bases.length > 0 ? [] : usableRefs(change.baseRefs);
    this.#alsoRefs = usableRefs(change.alsoBaseRefs ?? []);
  }

  async deepen(): Promise<void> {
    const { expectedCommits } = this.#change;
    let depth = expectedCommits > 0 ? Math.max(LEAST_DEPTH, expectedCommits + 1) : FIRST_DEPTH;
    for (;;) {
      if (this.#isUnbounded || depth > LAST_DEPTH) depth = UNBOUNDED_DEPTH;
      this.#depth = depth;
      await this.#fetch(depth);
      if (depth === UNBOUNDED_DEPTH || (await this.#isComplete())) return;
      depth *= DEPTH_FACTOR;
    }
  }

  async refetchWithBlobs(): Promise<void> {
    const tips = [...this.#change.heads, ...(this.#change.formerHeads ?? [])];
    const known = await resolveObjects(this.#side.repository.git, tips);
    const heads = tips.flatMap((oid, index) =>
      known[index] === undefined ? [] : [`+${oid}:${HEADS}/${index}`],
    );
    const refspecs = this.#byRefs ? SERVER_REFS : heads;
    const wants = { depth: this.#depth, blobs: 'again' } as const;
    if ((await this.#side.fetch({ refspecs, ...wants })) !== 'done')
      await this.#side.fetch({ refspecs: SERVER_REFS, ...wants });
  }

  async list(): Promise<FoundRange> {
    const { git } = this.#side.repository;
    const heads = await this.#requireHeads();
    const bases = await this.#settledBases();
    const also = await tipsWithout(git, await this.#alsoTips(), heads);
    const list = await listCommits(git, { include: heads, exclude: [...bases, ...also] });
    if (!list.complete) this.#receipt.skip('missing-commit', heads[0] ?? 'head');
    const boundary = this.#side.boundary();
    for (const commit of list.commits)
      if (boundary.has(commit)) this.#receipt.skip('missing-commit', `before ${commit}`);
    if (bases.length === 0)
      this.#note('unbounded', 'nothing bounds this change: every commit of its history is scanned');
    const objects = await resolveObjects(git, this.#change.heads);
    const tags = objects.filter((object) => object?.type === 'tag').map((object) => object?.oid ?? '');
    const commits = await this.#atLeastExpected(list.commits, heads);
    const ends = { heads, bases, isBoundById: this.#bases.length > 0 };
    const besides = await besidesRange(git, this.#change, ends, this.#receipt);
    return { commits, tags, heads, bases, ...besides };
  }

  get #isUnbounded(): boolean {
    return this.#bases.length === 0 && this.#baseRefs.length === 0;
  }

  /** Fetches heads and bases up to a depth; finds out, when the server refuses, which of them it does not have. */
  async #fetch(depth: number): Promise<void> {
    if (this.#byRefs) {
      await this.#side.fetch({ refspecs: SERVER_REFS, depth, blobs: 'none' });
      return;
    }
    const heads = this.#change.heads.map((oid, index) => `+${oid}:${HEADS}/${index}`);
    const ids = this.#bases.map((oid) => `+${oid}:${BASES}/${oid}`);
    const refs = [...new Set([...this.#baseRefs, ...this.#alsoRefs])].map(refspecOfBase);
    if ((await this.#fetchOnly([...heads, ...ids, ...refs], depth)) === 'done') return;
    const outcome = await this.#fetchOnly(heads, depth);
    if (outcome === 'unknown') throw commitUnknown(this.#side.remote, this.#change.heads.join(', '));
    if (outcome === 'done') await this.#fetchBases(depth);
    else this.#byRefs = true;
    if (this.#byRefs) await this.#fetch(depth);
  }

  /** One base after the other, because one that is gone makes a fetch of all of them fail. */
  async #fetchBases(depth: number): Promise<void> {
    this.#bases = await this.#fetchable(this.#bases, depth);
    this.#alsoRefs = await this.#fetchable(this.#alsoRefs, depth, false);
    if (this.#bases.length > 0 || this.#byRefs) return;
    const refs = this.#baseRefs.length > 0 ? this.#baseRefs : usableRefs(this.#change.baseRefs);
    this.#baseRefs = await this.#fetchable(refs, depth);
  }

  /** Those of some bases that the server has; notes the others. One that is hidden turns everything to refs. */
  async #fetchable(bases: readonly string[], depth: number, isNoted = true): Promise<readonly string[]> {
    const found: string[] = [];
    for (const base of bases) {
      const outcome = await this.#fetchOnly([refspecOfBase(base)], depth);
      if (outcome === 'hidden') this.#byRefs = true;
      if (outcome !== 'unknown') found.push(base);
      else if (isNoted) this.#noteLost(base);
    }
    return found;
  }

  #fetchOnly(refspecs: readonly string[], depth: number): Promise<FetchOutcome> {
    return this.#side.fetch({ refspecs, depth, blobs: 'none' });
  }

  async #isComplete(): Promise<boolean> {
    const { git } = this.#side.repository;
    const heads = await this.#foundHeads();
    const bases = await this.#foundBases();
    const wanted = this.#bases.length + this.#baseRefs.length;
    // by refs, a commit that is not at a tip may still turn up deeper down
    if (heads.length < this.#change.heads.length || bases.length < wanted) return false;
    // one that has taken a head in will not bound it, so that the bases alone have to
    const also = await tipsWithout(git, await this.#alsoTips(), heads);
    return holdsRange(git, this.#side.boundary(), heads, [...new Set([...bases, ...also])]);
  }

  async #foundHeads(): Promise<readonly string[]> {
    return this.#resolve(this.#change.heads);
  }

  async #requireHeads(): Promise<readonly string[]> {
    const found = await resolveObjects(this.#side.repository.git, this.#commitsOf(this.#change.heads));
    const lost = this.#change.heads.find((_, index) => found[index] === undefined);
    if (lost !== undefined) throw commitUnknown(this.#side.remote, lost);
    return this.#foundHeads();
  }

  /** The bases after the last fetch. What refs did not lead to by now is not on the server. */
  async #settledBases(): Promise<readonly string[]> {
    if (!this.#byRefs || this.#bases.length === 0) return this.#foundBases();
    const found = await this.#resolve(this.#bases);
    if (found.length === this.#bases.length) return found;
    for (const base of this.#bases) if (!found.includes(base)) this.#noteLost(base);
    this.#bases = found;
    if (found.length === 0) this.#baseRefs = usableRefs(this.#change.baseRefs);
    return this.#foundBases();
  }

  async #foundBases(): Promise<readonly string[]> {
    return this.#resolve([...this.#bases, ...this.#ownNames(this.#baseRefs)]);
  }

  async #alsoTips(): Promise<readonly string[]> {
    return this.#resolve(this.#ownNames(this.#alsoRefs));
  }

  /** What refs of the server are called in the side repository. */
  #ownNames(refs: readonly string[]): readonly string[] {
    return refs.map((ref) => (this.#byRefs ? ref.replace(/^refs\//, 'refs/tacet/') : `${BASES}/${ref}`));
  }

  async #resolve(revisions: readonly string[]): Promise<readonly string[]> {
    const found = await resolveObjects(this.#side.repository.git, this.#commitsOf(revisions));
    return [...new Set(found.flatMap((object) => (object === undefined ? [] : [object.oid])))];
  }

  #commitsOf(revisions: readonly string[]): readonly string[] {
    return revisions.map((revision) => `${revision}^{commit}`);
  }

  /**
   * Bounded by a branch alone, the range shrinks when that branch moves on and takes the change in before the job runs:
   * then at least as many commits are listed as the event spoke of.
   */
  async #atLeastExpected(commits: readonly string[], heads: readonly string[]): Promise<readonly string[]> {
    const { expectedCommits } = this.#change;
    if (this.#bases.length > 0 || commits.length >= expectedCommits) return commits;
    const last = await listCommits(this.#side.repository.git, { include: heads, exclude: [] }, [
      '--reverse',
      '--topo-order',
      `--max-count=${expectedCommits}`,
    ]);
    this.#note(
      'base-moved',
      `the last ${last.commits.length} commits are scanned, because the branch to compare with has moved on`,
    );
    return [...new Set([...last.commits, ...commits])];
  }

  #noteLost(base: string): void {
    this.#note(
      'base-unavailable',
      `the server does not have ${base} to compare with: more commits are scanned`,
    );
  }

  #note(code: string, text: string): void {
    this.#receipt.note(code, text);
  }
}

function refspecOfBase(base: string): string {
  return `+${base}:${BASES}/${base}`;
}

/** Names of refs that can stand in a refspec and mean one ref. */
function usableRefs(refs: readonly string[]): readonly string[] {
  return refs.filter((ref) => /^refs\/(?:heads|tags)\/[^\0- ~^:?*[\\\x7f]+$/.test(ref));
}
