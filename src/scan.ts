/**
 * The scan route, in order: source → policy → units → kernel and detectors → filters → findings → attribution → policy.
 *
 * Promise: whatever happens to one unit, the scan goes on and the receipt says what was not looked at; only what makes
 * the whole request impossible throws (`InputError`, `UpstreamError`). Nothing is printed here and nothing is written.
 */

import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import type { Progress } from './base/progress.ts';
import type { Receipt } from './base/receipt.ts';
import { RECEIPT_VERSION, ReceiptBuilder } from './base/receipt.ts';
import type { Confidence, ScanRequest, Severity } from './base/scan-request.ts';
import { ShardPart } from './base/shard.ts';
import { VERSION } from './base/version.ts';
import { findWorker } from './base/worker-bundle.ts';
import { type AllowEntry, CONFIG_NAME, IGNORE_NAME } from './config/contract.ts';
import { createEngine } from './detectors/engine.ts';
import { createFilterChain } from './filters/chain.ts';
import { applyPolicies } from './findings/apply-policy.ts';
import { attribute } from './findings/attribution.ts';
import { FindingCollector } from './findings/collect.ts';
import type { Finding, SecretPart } from './findings/finding.ts';
import { compareFindings, isBlocking } from './findings/finding.ts';
import { type Counting, countedAs } from './findings/standing.ts';
import { SecretEraser } from './findings/without-secrets.ts';
import { createKernel } from './kernel/kernel.ts';
import type { LinearEngine } from './regex/linear.ts';
import type { Ruleset } from './ruleset/ruleset.ts';
import { loadRuleset } from './ruleset/ruleset.ts';
import { gitleaksJudges } from './scan-gitleaks.ts';
import { HistoryRoute, type HistoryScan } from './scan-history.ts';
import { closePolicies, readPolicies } from './scan-policy.ts';
import { settleStandings } from './scan-standing.ts';
import { depthsOf, scanUnit, type UnitScan } from './scan-unit.ts';
import type { LookAhead, Source, SourceProgress, TextReader } from './sources/contract.ts';
import { HistorySource } from './sources/history.ts';
import { openSource } from './sources/open.ts';
import { openTexts } from './sources/texts.ts';
import { TreeSource } from './sources/tree.ts';
import { placeOf } from './text/unit.ts';

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
  /** Reads texts beside files from a server; undefined: none is read. */
  readonly readTexts?: TextReader;
  /** Read every object of a history through git, as where its files cannot be read: for comparisons. */
  readonly historyThroughGit?: boolean;
}

/** What a scan gives back. */
export interface ScanResult {
  /** In report order. */
  readonly findings: readonly Finding[];
  readonly receipt: Receipt;
  /** The least severity that is to fail a check, as the configuration has it; undefined when it says nothing. */
  readonly failOn: Severity | 'never' | undefined;
  /** The severity from which a check must fail at the latest, whatever is asked for: a policy of the organisation locks it. */
  readonly failOnBound: Severity | undefined;
  /** Entries of the configuration, ignore files and baselines that were about no finding. */
  readonly unusedEntries: readonly AllowEntry[];
  /** Those that were about some finding. */
  readonly usedEntries: readonly AllowEntry[];
  /** Of a part of a history: how far secrets spread, by fingerprint. */
  readonly secrets?: ReadonlyMap<string, SecretPart>;
  /** The resume receipt, when one was asked for and there is something that a later scan can rely on. */
  readonly resume: Uint8Array | undefined;
}

/** Runs one request. Throws `InputError` or `UpstreamError` when nothing could be scanned at all. */
export async function scan(request: ScanRequest, environment: ScanEnvironment): Promise<ScanResult> {
  const startedAtMs = environment.now();
  const receipt = new ReceiptBuilder();
  for (const { code, text } of request.notes ?? []) receipt.note(code, text);
  const part = request.shard === undefined ? undefined : new ShardPart(request.shard);
  let count = 0;
  const source = await openSource(request.target, {
    receipt,
    signal: environment.signal,
    ...(part === undefined ? {} : { part }),
    onProgress: (progress) => environment.onProgress({ ...progress, findings: count }),
  });
  try {
    const { policies, settings, ruleFiles, bound, fragments, gitleaks } = await readPolicies(
      request,
      source,
      receipt,
      startedAtMs,
    );
    const { minConfidence, disabledRules } = bound;
    const effective = { ...request, ...bound, hasOwnRules: ruleFiles.length > 0 || fragments !== undefined };
    const ruleset = await loadRuleset(ruleFiles, disabledRules, fragments);
    const linear = await linearEngineFor(ruleset, environment);
    const judges = await gitleaksJudges(
      gitleaks.trusted,
      gitleaks.proposed,
      async () => linear.linearEngine ?? (await loadLinear(environment)),
    );
    const depths = depthsOf(request);
    const engine = createEngine(ruleset.compiled, {
      disabledRules,
      minConfidence,
      createKernel,
      nowMs: startedAtMs,
      ...linear,
      onDetectorFailure: ({ view, detector }) =>
        receipt.skip('detector-failed', `${placeOf(view.unit.origin)} (${detector})`),
      onMatchLimit: (view) => receipt.skip('finding-limit', placeOf(view.unit.origin)),
      decode: depths.decode,
      clock: environment.now,
      onDecodeLimit: (view, reason) => receipt.skip(reason, placeOf(view.unit.origin)),
    });
    const chain = createFilterChain();
    const collector = new FindingCollector(receipt, request.maxFindings);
    const unitScan: UnitScan = {
      ...{ source, engine, chain, ruleset, receipt, collector, judges, salt: settings?.salt },
      containers: depths.containers,
      clock: environment.now,
    };
    const history = historyRoute({
      source,
      request: effective,
      environment,
      ruleset,
      linear,
      nowMs: startedAtMs,
      configDigest: configDigest(effective),
      receipt,
    });
    await history?.prepare();
    const tree = source instanceof TreeSource ? source : undefined;
    tree?.notice([`/${CONFIG_NAME}`, `/${IGNORE_NAME}`]);
    tree?.lookAheadWith(() => lookAhead(effective, environment, ruleset, linear, startedAtMs));
    for await (const unit of source.units()) {
      await scanUnit(unit, unitScan);
      count = collector.count;
    }
    const placed = await (history?.attribute(collector) ?? attribute(collector, source.repository));
    const isLocked = policies.trusted?.locks.failOn !== undefined;
    const counting = isLocked && request.counting === 'new' ? undefined : request.counting;
    const standing = { source, engine, ruleset, salt: settings?.salt, counting };
    const attributed = await settleStandings(placed, standing);
    const besides = await scanTexts(request, environment, unitScan, counting, (found) => {
      count = collector.count + found;
    });
    const all = [...attributed, ...besides].sort(compareFindings);
    const findings = await applyPolicies(all, policies, (reason) => receipt.drop(reason));
    const entries = await closePolicies(policies, request, source, receipt);
    const sealed = sealReceipt(effective, ruleset, source, receipt, findings, startedAtMs, environment.now());
    const eraser = new SecretEraser(besides);
    const resume = history?.leave(sealed.startedAt);
    return {
      findings: findings.map((finding) => eraser.finding(finding)),
      receipt: {
        ...eraser.receipt(sealed),
        ...(entries === undefined ? {} : { entries }),
        ...(part === undefined ? {} : { shard: { ...part.number, census: part.census } }),
        ...(history?.since === undefined ? {} : { since: history.since }),
      },
      failOn: settings?.failOn,
      failOnBound: policies.trusted?.locks.failOn,
      unusedEntries: policies.trusted?.unused ?? [],
      usedEntries: policies.trusted?.used ?? [],
      ...(history === undefined || part === undefined ? {} : { secrets: history.secrets }),
      resume,
    };
  } finally {
    await source.close();
  }
}

/**
 * The findings in the texts beside files. They are kept apart, because a history that a later scan builds on has none; of
 * the parts of a scan the first looks at them.
 */
async function scanTexts(
  { texts = [], shard, maxFindings }: ScanRequest,
  { readTexts, signal, onProgress }: ScanEnvironment,
  unitScan: UnitScan,
  counting: Counting,
  onCount: (found: number) => void,
): Promise<readonly Finding[]> {
  if ((texts.length === 0 && readTexts === undefined) || (shard !== undefined && shard.index > 1)) return [];
  const { receipt } = unitScan;
  const collector = new FindingCollector(receipt, maxFindings);
  const context = {
    receipt,
    signal,
    onProgress: (state: SourceProgress) => onProgress({ ...state, findings: collector.count }),
  };
  const source = openTexts(texts, readTexts, context);
  for await (const unit of source.units()) {
    await scanUnit(unit, { ...unitScan, source, collector });
    onCount(collector.count);
  }
  const former = new Set(texts.filter(({ isFormer }) => isFormer === true).map(({ name }) => name));
  return collector
    .sorted()
    .map((finding) =>
      former.has(finding.location.text?.name ?? '')
        ? countedAs({ ...finding, standing: 'old' }, counting)
        : finding,
    );
}

/** A request whose open settings have been filled in from the configuration, and whether other rules run than our own. */
type EffectiveRequest = ScanRequest & { readonly minConfidence: Confidence; readonly hasOwnRules: boolean };

/** What only a history does, unless everything is to be read through git; an earlier receipt serves nothing else. */
function historyRoute(
  scan: Omit<HistoryScan, 'source' | 'environment'> & {
    readonly source: Source;
    readonly environment: ScanEnvironment;
  },
): HistoryRoute | undefined {
  const { source, environment, request, receipt } = scan;
  if (source instanceof HistorySource && environment.historyThroughGit !== true)
    return new HistoryRoute({ ...scan, source });
  if (request.resume?.since !== undefined)
    receipt.note('receipt-ignored', 'the earlier receipt is ignored: only a whole history can build on one');
  return undefined;
}

/** The engine for users' patterns, loaded only when there are any. */
async function linearEngineFor(
  ruleset: Ruleset,
  environment: ScanEnvironment,
): Promise<{ linearEngine?: LinearEngine }> {
  if (!ruleset.compiled.rules.some((rule) => rule.linearSource !== undefined)) return {};
  return { linearEngine: await loadLinear(environment) };
}

async function loadLinear({ mayLoadNative }: ScanEnvironment): Promise<LinearEngine> {
  const { loadLinearEngine } = await import('./regex/load-linear.ts');
  return await loadLinearEngine(mayLoadNative);
}

/** A look at the files of a tree ahead of the source. What it says of a file rests on the same rules alone. */
async function lookAhead(
  request: EffectiveRequest,
  environment: ScanEnvironment,
  { compiled }: Ruleset,
  linear: { readonly linearEngine?: LinearEngine },
  nowMs: number,
): Promise<LookAhead> {
  const { startLookAhead } = await import('./look-ahead/index.ts');
  const { disabledRules, minConfidence, hasOwnRules, threads } = request;
  const options = { disabledRules, minConfidence, nowMs, ...depthsOf(request) };
  const url = environment.workerUrl ?? findWorker();
  const { mayLoadNative } = environment;
  const plan = { ...options, ruleset: hasOwnRules ? compiled : undefined, mayLoadNative };
  return startLookAhead({
    ruleset: compiled,
    options: { ...options, ...linear },
    workers: url === undefined ? undefined : { url, processors: availableParallelism(), plan },
    threads,
    memoryBytes: request.memoryBytes ?? DEFAULT_MEMORY_BYTES,
  });
}

const DEFAULT_MEMORY_BYTES = 512 * 1024 * 1024;

function sealReceipt(
  request: EffectiveRequest,
  ruleset: Ruleset,
  source: Source,
  builder: ReceiptBuilder,
  findings: readonly Finding[],
  startedAtMs: number,
  endedAtMs: number,
): Receipt {
  const { skips, notes, complete, dropped } = builder.snapshot();
  const { commits, objects, files, bytes, texts } = builder;
  return {
    receiptVersion: RECEIPT_VERSION,
    tool: { name: 'tacet', version: VERSION },
    asked: request.asked,
    resolved: source.resolution,
    counts: {
      ...{ commits, objects, files, bytes },
      ...(texts === 0 ? {} : { texts }),
      ...countsOf(findings),
      dropped,
    },
    skips,
    notes,
    complete,
    digests: { ruleset: ruleset.digest, config: configDigest(request) },
    rules: ruleset.activeRules,
    startedAt: new Date(startedAtMs).toISOString(),
    durationMs: Math.max(0, Math.round(endedAtMs - startedAtMs)),
  };
}

function countsOf(findings: readonly Finding[]): Pick<Receipt['counts'], 'findings' | 'known' | 'silenced'> {
  const blocking = findings.filter(isBlocking).length;
  const silenced = findings.filter(({ suppression }) => suppression?.effect === 'silences').length;
  return { findings: blocking, known: findings.length - blocking - silenced, silenced };
}

/** A digest over every setting that changes what is found, so that two receipts can be compared. */
function configDigest(request: EffectiveRequest): string {
  const { disabledRules, minConfidence, honourMarks, maxFindings, hasUnreachable } = request;
  const { decode, containers } = depthsOf(request);
  const canonical = JSON.stringify({
    disabledRules: [...disabledRules].sort(),
    minConfidence,
    honourMarks,
    maxFindings,
    ...(hasUnreachable === true ? { hasUnreachable } : {}),
    depths: [decode.maxDepth, containers.maxDepth],
  });
  return `sha256:${createHash('sha256').update(canonical).digest('hex')}`;
}
