/**
 * The part of the scan route that only a whole history takes: the object store is searched first, so that only what may
 * hold something is read through git and judged; what an earlier scan has covered is not searched again; what this scan
 * leaves for the next one is written down.
 *
 * Promise: what is judged is the same whichever way it was found; when the store cannot be read, everything is read
 * through git and the receipt says so.
 */

import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { numberSetText } from './base/number-set.ts';
import type { ReceiptBuilder } from './base/receipt.ts';
import type { Confidence, ScanRequest } from './base/scan-request.ts';
import { findWorker } from './base/worker-bundle.ts';
import { attribute, type SecretTracer } from './findings/attribution.ts';
import type { FindingCollector } from './findings/collect.ts';
import type { Finding, SecretPart } from './findings/finding.ts';
import type { PackForests, WantedObjects } from './history/index.ts';
import type { LinearEngine } from './regex/linear.ts';
import { Resume } from './resume/resume.ts';
import { allBut } from './resume/rule-digests.ts';
import { type Searched, searchAll, searchNew } from './resume/search-new.ts';
import type { Ruleset } from './ruleset/ruleset.ts';
import { depthsOf } from './scan-unit.ts';
import type { HistorySource, WalkFacts } from './sources/history.ts';

/** What the scan of a history needs. */
export interface HistoryScan {
  readonly source: HistorySource;
  readonly request: ScanRequest & { readonly minConfidence: Confidence; readonly hasOwnRules: boolean };
  readonly environment: {
    readonly signal: AbortSignal;
    readonly mayLoadNative: boolean;
    readonly workerUrl?: URL;
  };
  readonly ruleset: Ruleset;
  readonly linear: { readonly linearEngine?: LinearEngine };
  readonly nowMs: number;
  readonly configDigest: string;
  readonly receipt: ReceiptBuilder;
}

const DEFAULT_MEMORY_BYTES = 512 * 1024 * 1024;
const UNREAD = 'objects that were read through git';

/** One scan of a history. `prepare`, then the units of the source, then `attribute`, then `leave`. */
export class HistoryRoute {
  readonly #scan: HistoryScan;
  #resume: Resume | undefined;
  #searched: Searched | undefined;
  #forests: PackForests | undefined;
  #trace: SecretTracer | undefined;
  #before: readonly Finding[] = [];
  #after: readonly Finding[] = [];
  readonly #secrets = new Map<string, SecretPart>();

  constructor(scan: HistoryScan) {
    this.#scan = scan;
  }

  /** Searches the store and narrows the source to what may hold something. */
  async prepare(): Promise<void> {
    const { source, request, ruleset, receipt, configDigest } = this.#scan;
    source.hasUnreachable = request.hasUnreachable === true;
    source.fetchesMissing = request.fetchesMissing === true;
    if (!source.isPlainStore) return;
    source.walker = async (repository, suspects) => {
      const { walkHistory } = await import('./history/index.ts');
      const forests = this.#forests;
      // some thirty bytes an object: kept for one walk and no longer
      this.#forests = undefined;
      return await walkHistory(repository, suspects, forests);
    };
    if (request.resume !== undefined && !this.#seesMore())
      this.#resume = Resume.open(
        {
          request: request.resume,
          ruleset,
          disabledRules: request.disabledRules,
          configDigest,
          repository: source.repository,
        },
        receipt,
      );
    const { earlier, isUnchanged = false } = this.#resume ?? {};
    if (isUnchanged && earlier?.walk !== undefined) {
      const { commits, objects, bytes } = earlier.counts;
      receipt.commits += commits;
      receipt.objects += objects;
      receipt.bytes += bytes;
      if (earlier.unread > 0) receipt.noteCount('read-through-git', UNREAD, earlier.unread);
      source.recall(earlier.judged, earlier.walk);
      this.#trace = traceWithStore(source);
    } else await this.#search();
  }

  /** Whether more is scanned than what the history reaches and the store has: no receipt covers that. */
  #seesMore(): boolean {
    const { request, receipt } = this.#scan;
    const seesMore = request.hasUnreachable === true || request.fetchesMissing === true;
    if (seesMore && request.resume?.since !== undefined)
      receipt.note(
        'receipt-ignored',
        'everything is scanned, the earlier receipt is ignored: it does not cover what nothing reaches, nor what is fetched',
      );
    return seesMore;
  }

  /** The findings, traced to where they came from. @throws UpstreamError `git-failed`. */
  async attribute(collector: FindingCollector): Promise<readonly Finding[]> {
    this.#before = collector.sorted();
    const known = this.#resume?.isUnchanged === true ? this.#resume.traced(this.#before) : undefined;
    const { source, request } = this.#scan;
    this.#after =
      known ??
      (await attribute(
        collector,
        source.repository,
        this.#trace,
        request.shard === undefined
          ? undefined
          : (fingerprint, { commits, paths }) =>
              this.#secrets.set(fingerprint, { commits: numberSetText(commits), paths }),
      ));
    return this.#after;
  }

  /** Of a part of a history: how far each secret spread, as far as this part knows. */
  get secrets(): ReadonlyMap<string, SecretPart> {
    return this.#secrets;
  }

  /** What an earlier scan has spared this one, for the receipt; undefined: nothing. */
  get since(): { readonly savedAt: string; readonly objects: number } | undefined {
    const earlier = this.#resume?.earlier;
    return earlier === undefined
      ? undefined
      : { savedAt: earlier.savedAt, objects: earlier.names.length / earlier.idBytes };
  }

  /** The bytes of the resume receipt of this scan; undefined when none is wanted, or there is nothing to rely on. */
  leave(savedAt: string): Uint8Array | undefined {
    const { source, receipt } = this.#scan;
    const { commits, objects, bytes } = receipt;
    const before = this.#before;
    return this.#resume?.leave({
      searched: this.#searched,
      judged: source.judged,
      findings: this.#after.flatMap((after, index) => {
        const own = before[index];
        return own?.fingerprint === after.fingerprint && own.rule.id === after.rule.id
          ? [{ before: own, after }]
          : [];
      }),
      counts: { commits, objects, bytes },
      walk: factsOf(source.walked),
      savedAt,
    });
  }

  async #search(): Promise<void> {
    const { source, request, receipt } = this.#scan;
    const covered = this.#resume?.covered();
    const find = await this.#finder();
    const isPart = request.shard !== undefined;
    // what nothing reaches is in no list: then the whole store is searched in every part
    const isWhole = covered === undefined && (!isPart || request.hasUnreachable === true);
    if (isPart) await source.list();
    const searched = isWhole ? await searchAll(find) : await searchNew(source, covered, find);
    this.#searched = searched;
    if (searched.kind === 'unusable')
      receipt.note('through-git', `every object is read through git, which is slower: ${searched.why}`);
    if (searched.kind !== 'found') return;
    const tells = !isWhole || !isPart || request.shard?.index === 1;
    if (searched.unread > 0 && tells) receipt.noteCount('read-through-git', UNREAD, searched.unread);
    source.narrow(searched);
    this.#trace = traceWithStore(source);
  }

  /** The search of the object store, on all threads. */
  async #finder() {
    const { source, request, environment, ruleset, linear, nowMs } = this.#scan;
    const { findSuspects, createExaminer } = await import('./history/index.ts');
    const { place, state } = source.repository;
    const url = environment.workerUrl ?? findWorker();
    return async (wanted: WantedObjects | undefined, onlyRules: readonly string[] | undefined) => {
      const disabledRules =
        onlyRules === undefined
          ? request.disabledRules
          : allBut(ruleset.compiled, onlyRules, request.disabledRules);
      const options = { disabledRules, minConfidence: request.minConfidence, nowMs, ...depthsOf(request) };
      const engine = {
        ...options,
        ruleset: request.hasOwnRules ? ruleset.compiled : undefined,
        mayLoadNative: environment.mayLoadNative,
      };
      const answer = await findSuspects({
        place: { directory: join(place.commonDir, 'objects'), format: state.objectFormat },
        makeParts: () => createExaminer(ruleset.compiled, { ...options, ...linear }),
        workers: url === undefined ? undefined : { url, processors: availableParallelism(), engine },
        threads: request.threads,
        memoryBytes: request.memoryBytes ?? DEFAULT_MEMORY_BYTES,
        ...(wanted === undefined ? {} : { wanted }),
        signal: environment.signal,
        onProgress: (progress) => source.context.onProgress({ phase: 'scanning', ...progress }),
      });
      if (answer.kind === 'found') {
        this.#forests = answer.forests;
        for (const oid of answer.hopeless) source.withheld.add(oid);
      }
      return answer;
    };
  }
}

function factsOf(walked: WalkFacts | undefined): WalkFacts | undefined {
  if (walked === undefined) return undefined;
  const { missing, corrupt, isBroken, unreachable } = walked;
  return { missing, corrupt, isBroken, unreachable };
}

/** Traces secrets by the walk that the source has made, or one of its own; loaded when there is something to trace. */
function traceWithStore(source: HistorySource): SecretTracer {
  return async (repository, secrets, withHolders) => {
    if (source.walked !== undefined) return source.walked.trace(secrets, withHolders);
    const { traceInStore } = await import('./history/index.ts');
    return await traceInStore(repository, secrets, withHolders);
  };
}
