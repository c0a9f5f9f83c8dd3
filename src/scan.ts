/**
 * The scan route, in order: source → units → kernel and detectors → filters → findings → attribution → report.
 *
 * Promise: whatever happens to one unit, the scan goes on and the receipt says what was not looked at; only what makes
 * the whole request impossible throws (`InputError`, `UpstreamError`). Nothing is printed here and nothing is written.
 */

import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Progress } from './base/progress.ts';
import type { Receipt } from './base/receipt.ts';
import { RECEIPT_VERSION, ReceiptBuilder } from './base/receipt.ts';
import type { ScanRequest } from './base/scan-request.ts';
import { VERSION } from './base/version.ts';
import type { Match } from './detectors/contract.ts';
import type { Engine } from './detectors/engine.ts';
import { createEngine } from './detectors/engine.ts';
import type { FilterChain } from './filters/chain.ts';
import { createFilterChain } from './filters/chain.ts';
import { attribute, type BlobTrace } from './findings/attribution.ts';
import { FindingCollector } from './findings/collect.ts';
import type { Finding } from './findings/finding.ts';
import { makeFinding } from './findings/make-finding.ts';
import { newMatches } from './findings/novelty.ts';
import { createKernel } from './kernel/kernel.ts';
import type { LinearEngine } from './regex/linear.ts';
import type { Ruleset } from './ruleset/ruleset.ts';
import { loadRuleset } from './ruleset/ruleset.ts';
import type { Source } from './sources/contract.ts';
import { HistorySource } from './sources/history.ts';
import { openSource } from './sources/open.ts';
import type { Unit } from './text/unit.ts';
import { placeOf } from './text/unit.ts';
import { UnitView } from './text/view.ts';

/** What the scan needs from outside. */
export interface ScanEnvironment {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly signal: AbortSignal;
  /** Called often; must be cheap. */
  readonly onProgress: (progress: Progress) => void;
  /** Whether native RE2 may run users' patterns when it is installed beside tacet. Never in an action. */
  readonly mayLoadNative: boolean;
  /** The bundle of `scan-worker.ts` for further threads; undefined: the one that lies beside this program, if any. */
  readonly workerUrl?: URL;
  /** Read every object of a history through git, as where its files cannot be read: for comparisons. */
  readonly historyThroughGit?: boolean;
}

/** What a scan gives back. */
export interface ScanResult {
  /** In report order. */
  readonly findings: readonly Finding[];
  readonly receipt: Receipt;
}

/** Runs one request. Throws `InputError` or `UpstreamError` when nothing could be scanned at all. */
export async function scan(request: ScanRequest, environment: ScanEnvironment): Promise<ScanResult> {
  const startedAtMs = environment.now();
  const receipt = new ReceiptBuilder();
  const ruleset = await loadRuleset(request.ruleFiles, request.disabledRules);
  const linear = await linearEngineFor(ruleset, environment);
  const engine = createEngine(ruleset.compiled, {
    disabledRules: request.disabledRules,
    minConfidence: request.minConfidence,
    createKernel,
    nowMs: startedAtMs,
    ...linear,
    onDetectorFailure: ({ view, detector }) =>
      receipt.skip('detector-failed', `${placeOf(view.unit.origin)} (${detector})`),
    onMatchLimit: (view) => receipt.skip('finding-limit', placeOf(view.unit.origin)),
  });
  const chain = createFilterChain({ honourMarks: request.honourMarks });
  const collector = new FindingCollector(receipt, request.maxFindings);
  const source = await openSource(request.target, {
    receipt,
    signal: environment.signal,
    onProgress: (progress) => environment.onProgress({ ...progress, findings: collector.count }),
  });
  let findings: readonly Finding[];
  try {
    const trace =
      source instanceof HistorySource && environment.historyThroughGit !== true
        ? await narrowHistory(source, { request, environment, ruleset, linear, nowMs: startedAtMs, receipt })
        : undefined;
    for await (const unit of source.units()) {
      await scanUnit({ unit, source, engine, chain, ruleset, receipt, collector });
    }
    findings = await attribute(collector, source.repository, trace);
  } finally {
    await source.close();
  }
  return {
    findings,
    receipt: sealReceipt(request, ruleset, source, receipt, findings, startedAtMs, environment.now()),
  };
}

/** The engine for users' patterns, loaded only when there are any. */
async function linearEngineFor(
  ruleset: Ruleset,
  environment: ScanEnvironment,
): Promise<{ linearEngine?: LinearEngine }> {
  if (!ruleset.compiled.rules.some((rule) => rule.linearSource !== undefined)) return {};
  const { loadLinearEngine } = await import('./regex/load-linear.ts');
  return { linearEngine: await loadLinearEngine(environment.mayLoadNative) };
}

interface HistoryScan {
  readonly request: ScanRequest;
  readonly environment: ScanEnvironment;
  readonly ruleset: Ruleset;
  readonly linear: { readonly linearEngine?: LinearEngine };
  readonly nowMs: number;
  readonly receipt: ReceiptBuilder;
}

const DEFAULT_MEMORY_BYTES = 512 * 1024 * 1024;

/**
 * Goes over the object store first, so that only what may hold something is read through git, walked to, and judged.
 * Returns how blobs are traced to commits in a store that can be read like this; undefined: through git.
 */
async function narrowHistory(source: HistorySource, scan: HistoryScan): Promise<BlobTrace | undefined> {
  const { request, environment, ruleset, receipt } = scan;
  if (!source.isPlainStore) return undefined;
  const { findSuspects, createExaminer, findWorker, traceIntroductions } = await import('./history/index.ts');
  const options = {
    disabledRules: request.disabledRules,
    minConfidence: request.minConfidence,
    nowMs: scan.nowMs,
  };
  const { place, state } = source.repository;
  const url = environment.workerUrl ?? findWorker();
  const answer = await findSuspects({
    place: { directory: join(place.commonDir, 'objects'), format: state.objectFormat },
    makeParts: () => createExaminer(ruleset.compiled, { ...options, ...scan.linear }),
    workers:
      url === undefined
        ? undefined
        : {
            url,
            processors: availableParallelism(),
            engine: {
              ...options,
              ruleset: request.ruleFiles.length === 0 ? undefined : ruleset.compiled,
              mayLoadNative: environment.mayLoadNative,
            },
          },
    threads: request.threads,
    memoryBytes: request.memoryBytes ?? DEFAULT_MEMORY_BYTES,
    signal: environment.signal,
    onProgress: (progress) => source.context.onProgress({ phase: 'scanning', ...progress }),
  });
  if (answer.kind === 'unusable') {
    receipt.note('through-git', `every object is read through git, which is slower: ${answer.why}`);
    return undefined;
  }
  receipt.objects += answer.counts.blobs;
  receipt.commits += answer.counts.commits;
  receipt.bytes += answer.counts.bytes;
  receipt.note(
    'counted-in-store',
    'objects were looked at in the object store, where those that no ref reaches lie, too: these are counted, not reported',
  );
  if (answer.kind === 'cancelled') return undefined;
  if (answer.unread > 0)
    receipt.note('read-through-git', `objects that were read through git: ${answer.unread}`);
  // the walk that follows reads nothing but the suspects, and tells what is missing: without it "clean" could be a lie
  source.narrow(answer.suspects);
  return traceIntroductions;
}

interface UnitScan {
  readonly unit: Unit;
  readonly source: Source;
  readonly engine: Engine;
  readonly chain: FilterChain;
  readonly ruleset: Ruleset;
  readonly receipt: ReceiptBuilder;
  readonly collector: FindingCollector;
}

async function scanUnit({
  unit,
  source,
  engine,
  chain,
  ruleset,
  receipt,
  collector,
}: UnitScan): Promise<void> {
  const view = new UnitView(unit);
  const matches = engine.scan(view);
  if (matches.length === 0) return;
  const kept = chain.judgeAll(matches, unit, view, (reason) => receipt.drop(reason));
  if (kept.length === 0) return;
  const fresh = await onlyNew(unit, view, kept, source, engine);
  if (fresh.length === 0) return;
  const texts = await ruleset.texts();
  const secrets = matches.map(({ secret }) => secret);
  for (const match of fresh) {
    const text = texts.get(match.rule.id);
    if (text !== undefined) collector.add(makeFinding(match, view, text, secrets));
  }
}

/** Of a change, the matches that no earlier version of the path had; of anything else, all. */
async function onlyNew(
  unit: Unit,
  view: UnitView,
  kept: readonly Match[],
  source: Source,
  engine: Engine,
): Promise<readonly Match[]> {
  const previous = await source.previous?.(unit);
  if (previous === undefined || previous.length === 0) return kept;
  const versions = previous.map((bytes) => {
    const before = new UnitView({ ...unit, bytes, windows: [{ start: 0, end: bytes.length }], firstLine: 1 });
    return { view: before, matches: engine.scan(before) };
  });
  return newMatches({ view, matches: kept }, versions);
}

function sealReceipt(
  request: ScanRequest,
  ruleset: Ruleset,
  source: Source,
  builder: ReceiptBuilder,
  findings: readonly Finding[],
  startedAtMs: number,
  endedAtMs: number,
): Receipt {
  const { skips, notes, complete, dropped } = builder.snapshot();
  const { commits, objects, files, bytes } = builder;
  return {
    receiptVersion: RECEIPT_VERSION,
    tool: { name: 'tacet', version: VERSION },
    asked: request.asked,
    resolved: source.resolution,
    counts: { commits, objects, files, bytes, findings: findings.length, dropped },
    skips,
    notes,
    complete,
    digests: { ruleset: ruleset.digest, config: configDigest(request) },
    rules: ruleset.activeRules,
    startedAt: new Date(startedAtMs).toISOString(),
    durationMs: Math.max(0, Math.round(endedAtMs - startedAtMs)),
  };
}

/** A digest over every setting that changes what is found, so that two receipts can be compared. */
function configDigest(request: ScanRequest): string {
  const { disabledRules, minConfidence, honourMarks, maxFindings } = request;
  const canonical = JSON.stringify({
    disabledRules: [...disabledRules].sort(),
    minConfidence,
    honourMarks,
    maxFindings,
  });
  return `sha256:${createHash('sha256').update(canonical).digest('hex')}`;
}
