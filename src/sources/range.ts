/**
 * The source `range`: everything that the commits of a range bring, merges and messages included.
 *
 * A unit is a pair of path and blob that a commit brings together, with the commit as its origin; the same pair is
 * looked at again only when it follows on something else, because then it may bring back what had been removed.
 * `previous` gives what stood at the path before. Blobs in pieces have no previous version: each piece alone cannot be
 * compared, so everything in them counts as new.
 */

import { InputError, UpstreamError } from '../base/errors.ts';
import type { ScanTarget } from '../base/scan-request.ts';
import { type Change, isSubmodule, readChanges } from '../git/changes.ts';
import { listCommits, resolveCommit } from '../git/commits.ts';
import { ObjectReader, type ObjectRequest, presentObjects, readObjects } from '../git/objects.ts';
import { openRepository, type Repository, shallowBoundary } from '../git/repository.ts';
import type { GitOutside } from '../git/run.ts';
import { refsOfCommits } from '../git/tips.ts';
import type { Unit } from '../text/unit.ts';
import { contentsOf, shownPath, unitOfMessage, unitsOfBlob } from './blobs.ts';
import { unitOf } from './content.ts';
import {
  type ListingSkips,
  listingSkips,
  type Resolution,
  type Source,
  type SourceContext,
} from './contract.ts';
import { Tally } from './tally.ts';

/** The commits to look at, in a repository that has them. */
export interface CommitRange {
  readonly repository: Repository;
  /** Parents before children. */
  readonly commits: readonly string[];
  /** Annotated tags whose messages are looked at, too. */
  readonly tags: readonly string[];
  /** Names of refs that lead to these commits: they are looked at, too. Default: none. */
  readonly refNames?: readonly string[];
  readonly resolution: Resolution;
  /** What bounds the range and what it leads to, in full ids. Default: none. */
  readonly bases?: readonly string[];
  readonly heads?: readonly string[];
  /** The commit whose configuration decides, where it is not the first base. */
  readonly policyBase?: string;
  /** Makes blobs present that were not fetched before: called with all that are wanted, before any is read. */
  readonly provide?: (oids: readonly string[]) => Promise<void>;
  /** Called once when the source is closed. */
  readonly onClose?: () => void;
}

/** What to do with an object that was asked for. */
type Item = { readonly kind: 'message' } | { readonly kind: 'blob'; readonly change: Change };

/**
 * Opens the range `from..to` of a local repository; without `from`, all that `to` reaches.
 * @throws InputError `not-a-repository`, `revision-unknown`.
 */
export async function openRange(
  target: Omit<ScanTarget & { readonly kind: 'range' }, 'kind'>,
  context: SourceContext,
  outside: GitOutside,
): Promise<RangeSource> {
  const repository = await openRepository(target.repository, { ...outside, signal: context.signal });
  const { git } = repository;
  // two processes at the same time: each takes some 6 ms, and a pull request has 250 for everything
  const [head, base] = await Promise.all([
    resolveCommit(repository, target.to),
    target.from === undefined ? undefined : resolveCommit(repository, target.from),
  ]);
  const { alsoTo = [], alsoFrom = [] } = target;
  const listing = listCommits(git, {
    include: [head, ...alsoTo],
    exclude: [...(base === undefined ? [] : [base]), ...alsoFrom],
  });
  const [list, refs] = await Promise.all([listing, refsOfCommits(git, listing)]);
  if (!list.complete && list.commits.length === 0)
    throw new InputError('revision-unknown', 'git cannot list the commits of this range', {
      hint: 'check the repository with "git fsck"',
    });
  if (!list.complete) listingSkips(context).skip('missing-commit', head);
  noteShallowEdges(repository, list.commits, listingSkips(context));
  return new RangeSource(
    {
      repository,
      commits: list.commits,
      tags: refs.tags,
      refNames: refs.names,
      heads: [head],
      bases: base === undefined ? [] : [base],
      resolution: {
        kind: 'range',
        ...(base === undefined ? {} : { base }),
        head,
        why:
          base === undefined
            ? 'every commit that the head reaches'
            : 'the commits that the head reaches and the base does not',
      },
    },
    context,
  );
}

/** Commits at the edge of a shallow clone: what comes before them may belong to the range and is not here. */
function noteShallowEdges(repository: Repository, commits: readonly string[], receipt: ListingSkips): void {
  const boundary = shallowBoundary(repository.place);
  for (const commit of commits) if (boundary.has(commit)) receipt.skip('missing-commit', `before ${commit}`);
}

/** A range that has been resolved to commits. */
export class RangeSource implements Source {
  readonly resolution: Resolution;
  readonly repository: Repository;
  readonly #range: CommitRange;
  readonly #context: SourceContext;
  readonly #previous = new WeakMap<Unit, readonly string[]>();
  readonly #reader: ObjectReader;
  /** Blobs that stood before, as far as changes have been read. */
  readonly #oldBlobs = new Set<string>();

  constructor(range: CommitRange, context: SourceContext) {
    this.resolution = range.resolution;
    this.repository = range.repository;
    this.#range = range;
    this.#context = context;
    this.#reader = new ObjectReader(range.repository);
  }

  async *units(): AsyncGenerator<Unit> {
    const { receipt } = this.#context;
    const { repository, tags, provide } = this.#range;
    const isOwn = (place: string): boolean => this.#context.part?.takes(place) ?? true;
    const commits = this.#range.commits.filter(isOwn);
    receipt.commits += commits.length;
    const tally = new Tally(this.#context);
    const { refNames = [] } = this.#range;
    if (refNames.length > 0 && (this.#context.part?.takes('refs') ?? true)) {
      const unit = unitOf({ kind: 'ref' }, Buffer.from(refNames.join('\n')));
      yield unit;
      tally.countUnit(unit);
    }
    let requests: Iterable<ObjectRequest<Item>> | AsyncIterable<ObjectRequest<Item>> = this.#requests(
      [...commits, ...tags.filter(isOwn)],
      isOwn,
    );
    if (provide !== undefined || repository.state.partial) requests = await this.#gather(requests, tally);
    for await (const { oid, item, answer } of readObjects(repository, requests)) {
      if (item.kind === 'message') {
        const unit = unitOfMessage(oid, answer, receipt);
        if (unit === undefined) continue;
        yield unit;
        tally.countUnit(unit);
      } else {
        yield* this.#unitsOf(item.change, unitsOfBlob(originOf(item.change), answer, receipt), tally);
      }
      if (tally.isCancelled()) return;
    }
    tally.isCancelled();
  }

  /** What bounds the range; empty when it reaches back to the first commit. */
  get bases(): readonly string[] {
    return this.#range.bases ?? [];
  }

  /** The commit whose configuration decides; undefined when nothing was there before. */
  get policyBase(): string | undefined {
    return this.#range.policyBase ?? this.bases[0];
  }

  /** What the range leads to. */
  get heads(): readonly string[] {
    return this.#range.heads ?? [];
  }

  /** Makes blobs present that were not fetched, where that is possible. */
  async provide(oids: readonly string[]): Promise<void> {
    await this.#range.provide?.(oids);
  }

  async previous(unit: Unit): Promise<readonly Uint8Array[]> {
    const oids = this.#previous.get(unit) ?? [];
    if (oids.length === 0) return [];
    await this.#provideOldBlobs();
    const { git, state } = this.repository;
    const present = state.partial ? await presentObjects(git, oids) : undefined;
    return contentsOf(this.#reader, present === undefined ? oids : oids.filter((oid) => present.has(oid)));
  }

  close(): Promise<void> {
    this.#reader.close();
    this.#range.onClose?.();
    return Promise.resolve();
  }

  /** The first finding fetches what stood before at every path of the range: one request, and none when nothing is found. */
  async #provideOldBlobs(): Promise<void> {
    if (this.#oldBlobs.size === 0) return;
    const oids = [...this.#oldBlobs];
    this.#oldBlobs.clear();
    try {
      await this.#range.provide?.(oids);
    } catch (error) {
      if (!(error instanceof UpstreamError) || error.code === 'cancelled') throw error;
      this.#context.receipt.note(
        'previous-unavailable',
        'what stood in the changed files before could not be fetched: what was there already may be reported as new',
      );
    }
  }

  async *#unitsOf(change: Change, units: AsyncIterable<Unit>, tally: Tally): AsyncGenerator<Unit> {
    let isCounted = false;
    for await (const unit of units) {
      if (!isCounted) tally.countObject('object');
      isCounted = true;
      if (unit.windows === undefined) this.#previous.set(unit, change.previous);
      yield unit;
      tally.countUnit(unit);
    }
  }

  /** These messages first, then every new pair of path and blob of this part, in the order of the commits. */
  async *#requests(
    messages: readonly string[],
    isOwn: (place: string) => boolean,
  ): AsyncGenerator<ObjectRequest<Item>> {
    const receipt = listingSkips(this.#context);
    const { repository, commits, provide } = this.#range;
    for (const oid of messages) yield { oid, item: { kind: 'message' } };
    const seen = new Set<string>();
    for await (const event of readChanges(repository.git, commits)) {
      if (event.kind === 'unreadable') {
        receipt.skip('missing-object', `a tree of ${event.commit}`);
        continue;
      }
      if (isSubmodule(event)) {
        receipt.skip('submodule', shownPath(event.path));
        continue;
      }
      const key = [Buffer.from(event.path).toString('latin1'), event.oid, ...event.previous].join('\0');
      if (seen.has(key)) continue;
      seen.add(key);
      if (!isOwn(shownPath(event.path))) continue;
      if (provide !== undefined) for (const oid of event.previous) this.#oldBlobs.add(oid);
      yield { oid: event.oid, item: { kind: 'blob', change: event } };
    }
  }

  /** All requests, their blobs fetched where that is possible, and those left out that are not here. */
  async #gather(
    requests: AsyncIterable<ObjectRequest<Item>>,
    tally: Tally,
  ): Promise<readonly ObjectRequest<Item>[]> {
    const all: ObjectRequest<Item>[] = [];
    for await (const request of requests) all.push(request);
    const wanted = all.filter(({ item }) => item.kind === 'blob').map(({ oid }) => oid);
    const blobs = [...new Set(wanted)];
    tally.enter('fetching');
    await this.#range.provide?.(blobs);
    tally.expect(wanted.length);
    if (!this.#range.repository.state.partial) return all;
    const present = await presentObjects(this.#range.repository.git, blobs);
    return all.filter(({ oid, item }) => {
      if (item.kind === 'message' || present.has(oid)) return true;
      this.#context.receipt.skip('missing-object', oid);
      return false;
    });
  }
}

function originOf(change: Change) {
  return { kind: 'blob', oid: change.oid, path: shownPath(change.path), commit: change.commit } as const;
}
