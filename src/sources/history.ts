/**
 * The source `history`: everything that any ref, HEAD, stash, note or reflog reaches; each blob once, and the message of
 * every commit and annotated tag.
 *
 * It reads objects through git. What is missing or corrupt is on the receipt, and a history that cannot be walked to its
 * end is completed from the object store.
 */

import { type ListedObject, listAllObjects } from '../git/all-objects.ts';
import { type ObjectRequest, readObjects } from '../git/objects.ts';
import { openRepository, type Repository, shallowBoundary } from '../git/repository.ts';
import type { GitOutside } from '../git/run.ts';
import type { Unit } from '../text/unit.ts';
import { unitOfMessage, unitsOfBlob } from './blobs.ts';
import type { Resolution, Source, SourceContext } from './contract.ts';
import { Tally } from './tally.ts';

type Item = Extract<ListedObject, { readonly oid: string }>;

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
  for (const commit of edges) context.receipt.skip('missing-commit', `before ${commit}`);
  const source = await historySource(
    repository,
    context,
    'everything that refs, HEAD, stashes, notes and reflogs reach',
  );
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
  const refs = await repository.git.run(['for-each-ref', '--format=%(objecttype)']);
  const count = Buffer.from(refs.stdout).toString('latin1').split('\n').length - 1;
  return new HistorySource(repository, context, { kind: 'history', refs: count, why }, onClose);
}

/** A repository whose whole history is read. */
export class HistorySource implements Source {
  readonly resolution: Resolution;
  readonly repository: Repository;
  readonly #context: SourceContext;

  /** Whether all objects lie where the repository itself says. */
  isPlainStore = true;
  readonly #onClose: () => void;
  /** The only objects that are read; undefined: all. */
  #suspects: ReadonlySet<string> | undefined;

  constructor(
    repository: Repository,
    context: SourceContext,
    resolution: Resolution,
    onClose: () => void = () => undefined,
  ) {
    this.#onClose = onClose;
    this.repository = repository;
    this.resolution = resolution;
    this.#context = context;
  }

  /** What the source reports to: for whoever looks at the object store before. */
  get context(): SourceContext {
    return this.#context;
  }

  /**
   * Reads these objects only, because all others are known to hold nothing; they are counted by whoever looked at all of
   * them. The history is walked even when there are none, because the walk tells what is missing.
   */
  narrow(suspects: ReadonlySet<string>): void {
    this.#suspects = suspects;
  }

  async *units(): AsyncGenerator<Unit> {
    const { receipt } = this.#context;
    const isNarrow = this.#suspects !== undefined;
    const tally = new Tally(this.#context, undefined, isNarrow);
    for await (const { oid, item, answer } of readObjects(this.repository, this.#requests())) {
      if (item.kind === 'blob') {
        const origin = { kind: 'blob', oid, path: item.path, commit: undefined } as const;
        let isCounted = false;
        for await (const unit of unitsOfBlob(origin, answer, receipt)) {
          if (!isCounted) tally.countObject('object');
          isCounted = true;
          yield unit;
          tally.countUnit(unit);
        }
      } else {
        if (item.kind === 'commit' && !isNarrow) receipt.commits++;
        const unit = unitOfMessage(oid, answer, receipt);
        if (unit !== undefined) {
          yield unit;
          tally.countUnit(unit);
        }
      }
      if (tally.isCancelled()) return;
    }
    tally.isCancelled();
  }

  close(): Promise<void> {
    this.#onClose();
    return Promise.resolve();
  }

  async *#requests(): AsyncGenerator<ObjectRequest<Item>> {
    const { receipt } = this.#context;
    for await (const object of listAllObjects(this.repository.git)) {
      if (object.kind === 'missing') receipt.skip('missing-object', object.oid);
      else if (object.kind === 'walk-broken') {
        receipt.skip('missing-commit', 'a commit or tree that the history needs');
        receipt.note(
          'walk-broken',
          'git could not walk the whole history: every object in the store is scanned instead, some without a path',
        );
      } else if (this.#suspects?.has(object.oid) ?? true) yield { oid: object.oid, item: object };
    }
  }
}
