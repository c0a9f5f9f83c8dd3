/**
 * The source `history`: everything that any ref, HEAD, stash, note or reflog reaches; each blob once, and the message of
 * every commit and annotated tag.
 *
 * It reads objects through git. What is missing or corrupt is on the receipt, and a history that cannot be walked to its
 * end is completed from the object store.
 */

import { type ShardPart, shardOf } from '../base/shard.ts';
import { type LookedAt, listAllObjects, listOthers, type WalkedHistory } from '../git/all-objects.ts';
import { type AnsweredRequest, type ObjectRequest, readObjects } from '../git/objects.ts';
import type { Repository } from '../git/repository.ts';
import { listReflogMessages, type Ref } from '../git/tips.ts';
import type { Span, Unit } from '../text/unit.ts';
import { sizeOfAnswer, unitOfMessage, unitsOfBlob } from './blobs.ts';
import { unitOf } from './content.ts';
import { listingSkips, type Resolution, type Source, type SourceContext } from './contract.ts';
import type { FetchedObjects } from './missing-objects.ts';
import { pathOf, placeOfObject, ReachedList, type ReachedObject } from './reached-list.ts';
import { Tally } from './tally.ts';

type Item = ReachedObject;

/** A repository whose whole history is read. */
export class HistorySource implements Source {
  readonly resolution: Resolution;
  readonly repository: Repository;
  readonly #context: SourceContext;

  /** Whether all objects lie where the repository itself says. */
  isPlainStore = true;
  readonly #onClose: () => void;
  readonly #refs: readonly Ref[];
  /** After a search, what was read to be judged, in order. */
  readonly judged: ReachedObject[] = [];
  /** What was looked at already; undefined: nothing. */
  #search: StoreSearch | undefined;
  #isRecalled = false;
  #walked: WalkedHistory | undefined;
  #walkedFor: ReadonlySet<string> = new Set();
  /** What the walk came to, when it was made before; undefined: it is made while units are read. */
  #reached: ReachedList | undefined;

  constructor(
    repository: Repository,
    context: SourceContext,
    resolution: Resolution,
    onClose: () => void = () => undefined,
    refs: readonly Ref[] = [],
  ) {
    this.#onClose = onClose;
    this.#refs = refs;
    this.repository = repository;
    this.resolution = resolution;
    this.#context = context;
  }

  /** What the source reports to: for whoever looks at the object store before. */
  get context(): SourceContext {
    return this.#context;
  }

  /**
   * Reads the suspects only, because all others are known to hold nothing. The history is walked even when there are
   * none, because the walk tells what is missing, and what there is to count.
   */
  narrow(search: StoreSearch): void {
    this.#search = search;
  }

  /** Reads these objects again and nothing else: nothing has changed since they were the ones to be judged. */
  recall(judged: readonly ReachedObject[], walk: WalkFacts): void {
    this.#tellWalk(walk);
    this.#reached = new ReachedList();
    for (const object of judged) this.#reached.add(object);
    this.#search = { suspects: new Set(judged.map(({ oid }) => oid)), sizeOf: () => 0 };
    this.#isRecalled = true;
  }

  /** Objects that are never read, because git would not come to an end: they are told as corrupt. */
  readonly withheld = new Set<string>();
  /** Whether what no ref, HEAD or reflog reaches is read, too. */
  hasUnreachable = false;
  /** Whether what a partial clone lacks is fetched, by `fetchMissing`. */
  fetchesMissing = false;
  fetchMissing: ((oids: readonly string[]) => Promise<FetchedObjects | undefined>) | undefined;
  /** What is to be fetched: ids, with paths where they are known. */
  readonly #missing = new Map<string, string | undefined>();
  /** What the walk through git came to, of all parts; kept when the rest of the store is wanted, too. */
  readonly #listed = new Set<string>();
  /** Whether the walk broke off, so that all of the store is read anyway. */
  #isBroken = false;

  /** Who walks the history in the store's own files; undefined: git does. */
  walker: HistoryWalker | undefined;

  /** What the last walk over the whole history came to; undefined when git walked, or nobody did yet. */
  get walked(): WalkedHistory | undefined {
    return this.#walked;
  }

  /**
   * Walks the history now, and keeps what of it is this part's own: the units are then read from that. `suspects` are
   * those that are known already: when they turn out to be all, no other walk is made.
   */
  async list(suspects: ReadonlySet<string> = new Set()): Promise<ReachedList> {
    if (this.#reached !== undefined) return this.#reached;
    const reached = new ReachedList();
    const part = this.#context.part;
    if (part !== undefined && (await this.#listPart(part, reached))) {
      this.#reached = reached;
      return reached;
    }
    const walked = await this.#walkStore(suspects);
    if (walked !== undefined) {
      this.#tellWalk(walked);
      for (const object of walked.objects()) reached.add(object);
    } else for await (const object of this.#walk(false)) reached.add(object);
    this.#reached = reached;
    return reached;
  }

  /**
   * Lists a part from the store's own files: parts are told apart by paths, so all blobs are followed to theirs. False
   * when git must walk; it comes to the same paths.
   */
  async #listPart(part: ShardPart, reached: ReachedList): Promise<boolean> {
    const all = await this.walker?.(this.repository, []);
    if (all?.kind !== 'walked') return false;
    const oids = [...all.history.objects()].map(({ oid }) => oid);
    const answer = await this.walker?.(this.repository, oids);
    if (answer?.kind !== 'walked') return false;
    this.#walked = answer.history;
    this.#tellWalk(answer.history);
    for (const object of answer.history.listSuspects(oids))
      if (part.takes(placeOfObject(object))) reached.add(object);
    return true;
  }

  async *units(): AsyncGenerator<Unit> {
    const tally = new Tally(this.#context, undefined, true);
    for await (const unit of this.#refUnits()) {
      yield unit;
      if (tally.isCancelled()) return;
    }
    for await (const answered of readObjects(this.repository, this.#requests())) {
      if (answered.answer.kind === 'missing' && this.fetchesMissing)
        this.#missing.set(answered.oid, pathOf(answered.item));
      else yield* this.#unitsOf(answered, tally);
      if (tally.isCancelled()) return;
    }
    if (this.#missing.size > 0) yield* this.#fetchedUnits(tally);
    tally.isCancelled();
  }

  async *#unitsOf({ oid, item, answer }: AnsweredRequest<Item>, tally: Tally): AsyncGenerator<Unit> {
    const { receipt } = this.#context;
    const search = this.#search;
    // what the search has looked at was counted when it was listed
    const isNew = search === undefined || search.sizeOf(oid) === undefined;
    if (item.kind === 'blob') {
      const origin = { kind: 'blob', oid, path: item.path, commit: undefined } as const;
      tally.countObject('object');
      for await (const unit of unitsOfBlob(origin, answer, receipt, search?.places?.get(oid))) {
        yield unit;
        tally.countUnit(unit);
      }
      const isRead = answer.kind === 'object' || (answer.kind === 'large' && !answer.isCutShort());
      if (isNew && isRead) receipt.objects++;
    } else {
      if (item.kind === 'commit' && search === undefined) receipt.commits++;
      const unit = unitOfMessage(oid, answer, receipt);
      if (unit !== undefined) {
        yield unit;
        tally.countUnit(unit);
      }
    }
    if (isNew) receipt.bytes += sizeOfAnswer(answer);
  }

  /** What the clone lacks, as its server has it: in one request. What does not come, or is no blob, stays missing. */
  async *#fetchedUnits(tally: Tally): AsyncGenerator<Unit> {
    const { receipt } = this.#context;
    tally.enter('fetching');
    const fetched = await this.fetchMissing?.([...this.#missing.keys()]);
    try {
      const paths = await this.#pathsOfMissing();
      const requests = [...this.#missing].map(([oid, path]) => ({
        oid,
        item: { kind: 'blob', oid, path: path ?? paths.get(oid) } as const,
      }));
      if (fetched === undefined) {
        for (const { oid } of requests) receipt.skip('missing-object', oid);
        return;
      }
      for await (const answered of readObjects(fetched.repository, requests)) {
        const { answer, oid } = answered;
        if (answer.kind === 'object' && answer.type !== 'blob') receipt.skip('missing-object', oid);
        else yield* this.#unitsOf(answered, tally);
        if (tally.isCancelled()) return;
      }
    } finally {
      fetched?.remove();
    }
  }

  /** The paths of what is missing, and where it came from, by another walk that looks for it. */
  async #pathsOfMissing(): Promise<ReadonlyMap<string, string | undefined>> {
    const targets = new Set([...(this.#search?.suspects ?? []), ...this.#missing.keys()]);
    const answer = this.#walked && (await this.walker?.(this.repository, targets));
    if (answer?.kind !== 'walked') return new Map();
    this.#walked = answer.history;
    const missing = answer.history.listSuspects(this.#missing.keys());
    return new Map(missing.map((object) => [object.oid, pathOf(object)]));
  }

  close(): Promise<void> {
    this.#onClose();
    return Promise.resolve();
  }

  /** What git itself remembers in text: names of refs, and the messages of reflogs, where addresses with passwords stand. */
  async *#refUnits(): AsyncGenerator<Unit> {
    const { part, signal } = this.#context;
    if (signal.aborted || part?.takes('refs') === false) return;
    const names = this.#refs.map(({ name }) => name).join('\n');
    if (names !== '') yield unitOf({ kind: 'ref' }, Buffer.from(names));
    const messages = await listReflogMessages(this.repository.git);
    if (messages.length > 0) yield unitOf({ kind: 'reflog' }, messages);
  }

  async *#requests(): AsyncGenerator<ObjectRequest<Item>> {
    const { receipt } = this.#context;
    for (const requests of [this.#reachable(), this.#unreachable()]) {
      for await (const request of requests) {
        if (this.withheld.has(request.oid)) receipt.skip('corrupt-object', request.oid);
        else yield request;
      }
    }
  }

  /** Of what nothing reaches, what may hold something; after what is reached. */
  async *#unreachable(): AsyncGenerator<ObjectRequest<Item>> {
    const walked = this.#walked;
    if (!this.hasUnreachable || this.#isBroken || walked?.isBroken === true) return;
    const { receipt, part } = this.#context;
    const search = this.#search;
    const isKnown = (oid: string): boolean => walked?.reachable(oid) ?? this.#listed.has(oid);
    let count = 0;
    for await (const object of listOthers(this.repository.git, isKnown)) {
      if (object.kind === 'store-unlisted') this.#tellUnlisted();
      else if (part?.takes(placeOfObject(object)) ?? true) {
        count++;
        if (search !== undefined) this.#count(object, search);
        if (search?.suspects.has(object.oid) ?? true) yield { oid: object.oid, item: object };
      }
    }
    if (count > 0) receipt.noteCount('unreachable-scanned', UNREACHABLE, count);
  }

  async *#reachable(): AsyncGenerator<ObjectRequest<Item>> {
    const search = this.#search;
    if (search !== undefined && !this.#isRecalled) {
      const walked = await this.#walkStore(search.suspects);
      if (walked !== undefined) return yield* this.#suspectsOf(walked, search);
    }
    for await (const object of this.#reached ?? this.#walk(search === undefined)) {
      if (search !== undefined && !this.#isRecalled) this.#count(object, search);
      if (search?.suspects.has(object.oid) === false) continue;
      if (search !== undefined) this.judged.push(object);
      yield { oid: object.oid, item: object };
    }
  }

  /** Walks the store for these suspects; undefined when git must walk. */
  async #walkStore(suspects: ReadonlySet<string>): Promise<WalkedHistory | undefined> {
    // a part has been listed before
    if (this.walker === undefined || this.#context.part !== undefined) return undefined;
    if (this.#walked !== undefined && [...suspects].every((oid) => this.#walkedFor.has(oid)))
      return this.#walked;
    this.#context.onProgress({ phase: 'listing', objects: 0, totalObjects: undefined, bytes: 0 });
    const answer = await this.walker(this.repository, suspects);
    if (answer.kind === 'walked') {
      this.#walked = answer.history;
      this.#walkedFor = suspects;
      return answer.history;
    }
    if (answer.kind === 'unusable')
      this.#context.receipt.note('walked-by-git', `git walks the history, which is slower: ${answer.why}`);
    return undefined;
  }

  *#suspectsOf(walked: WalkedHistory, search: StoreSearch): Generator<ObjectRequest<Item>> {
    const { receipt } = this.#context;
    // a list of the same history, made before, has told of it
    if (this.#reached === undefined) this.#tellWalk(walked);
    const { commits, blobs, bytes } = walked.totals(search);
    receipt.commits += commits;
    receipt.objects += blobs;
    receipt.bytes += bytes;
    for (const object of walked.listSuspects(search.suspects)) {
      this.judged.push(object);
      yield { oid: object.oid, item: object };
    }
  }

  /** Whether what is counted over the whole store is this part's to tell: one does. */
  get #tellsOfWhole(): boolean {
    const number = this.#context.part?.number;
    return number === undefined || shardOf('unreachable', number.count) === number.index;
  }

  /** Puts on the receipt what a walk missed, and what it did not come to. */
  #tellWalk({ missing, corrupt, isBroken, unreachable }: WalkFacts): void {
    const { receipt } = this.#context;
    const skips = listingSkips(this.#context);
    for (const oid of missing) this.#miss(oid);
    for (const oid of corrupt) skips.skip('corrupt-object', oid);
    if (isBroken) {
      skips.skip('missing-commit', 'a commit or tree that the history needs');
      receipt.note('walk-broken', WALK_BROKEN);
    } else if (unreachable > 0 && this.#tellsOfWhole) {
      receipt.noteCount(
        'unreachable',
        'objects that no ref, HEAD or reflog reaches, and that are not reported',
        unreachable,
      );
    }
  }

  #miss(oid: string): void {
    if (this.fetchesMissing) this.#missing.set(oid, undefined);
    else listingSkips(this.#context).skip('missing-object', oid);
  }

  /** What the history reaches, of this part. `isRead`: all of it will be read, which tells what is missing. */
  async *#walk(isRead: boolean): AsyncGenerator<ReachedObject> {
    const { receipt, part } = this.#context;
    const skips = listingSkips(this.#context);
    for await (const object of listAllObjects(this.repository.git)) {
      if (object.kind === 'missing') {
        if (!object.isListed || !isRead) this.#miss(object.oid);
      } else if (object.kind === 'walk-broken') {
        this.#isBroken = true;
        skips.skip('missing-commit', 'a commit or tree that the history needs');
        receipt.note('walk-broken', WALK_BROKEN);
      } else if (object.kind === 'store-unlisted') {
        this.#tellUnlisted();
      } else {
        if (this.hasUnreachable) this.#listed.add(object.oid);
        if (part?.takes(placeOfObject(object)) ?? true) yield object;
      }
    }
  }

  #tellUnlisted(): void {
    listingSkips(this.#context).skip('unreadable', 'the object store');
    this.#context.receipt.note(
      'store-unlisted',
      'git cannot list the objects of this repository: they are not scanned',
    );
  }

  /** Counts an object that the search has looked at. */
  #count({ kind, oid }: ReachedObject, search: StoreSearch): void {
    const { receipt } = this.#context;
    const size = search.sizeOf(oid);
    if (kind === 'commit') receipt.commits++;
    if (size === undefined) return;
    if (kind === 'blob') receipt.objects++;
    receipt.bytes += size;
  }
}

/** What a walk tells of a history as a whole. */
export type WalkFacts = Pick<WalkedHistory, 'missing' | 'corrupt' | 'isBroken' | 'unreachable'>;

/** Walks a history in the store's own files, for some suspects: see `history/walk.ts`. */
export type HistoryWalker = (
  repository: Repository,
  suspects: Iterable<string>,
) => Promise<
  | { readonly kind: 'walked'; readonly history: WalkedHistory }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'unusable'; readonly why: string }
>;

const UNREACHABLE = 'objects that no ref, HEAD or reflog reaches: what they hold is reported without a path';

const WALK_BROKEN =
  'the history cannot be walked to its end: every object in the store is scanned instead, some without a path';

/** What a search of the object store, now or earlier, has found out. */
export interface StoreSearch extends LookedAt {
  /** Ids of the objects that may hold something. */
  readonly suspects: ReadonlySet<string>;
  /** Of some of them: the spans that all they may hold touches; only there they are judged. */
  readonly places?: ReadonlyMap<string, readonly Span[]>;
}
