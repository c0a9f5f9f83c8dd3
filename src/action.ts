/**
 * The scan action's entry: from the event to a request, from the result to annotations, summary, files and outputs.
 *
 * Promise: the step is green only when everything that should have been scanned was, and nothing at or above `fail-on`
 * was found. Whatever fails here (an unreadable event, a fetch, a bug) fails the step with a sentence and a hint; no
 * stack and no text of a foreign error reaches the log, except for a stack under step debugging.
 */

import { join, relative, resolve, sep } from 'node:path';
import { describeError, InputError, TacetError } from './base/errors.ts';
import { printable } from './base/printable.ts';
import { sortedNotes } from './base/receipt.ts';
import { readReceipt, receiptKey, whyNoReceipt } from './base/resume-input.ts';
import type { Confidence, ConfigRequest, ScanRequest } from './base/scan-request.ts';
import type { Secret } from './base/secret.ts';
import { writeWhole } from './base/write-whole.ts';
import { scanActionInputs } from './options/scan-options.ts';
import {
  deleteLogsWithFindings,
  type EventTexts,
  readTextSettings,
  type TextSettings,
  textsOfEvent,
} from './remote-texts/action-texts.ts';
import { annotationsOf } from './reports/annotations.ts';
import {
  type AskedGate,
  FAIL_ON_WORDS,
  type FailOn,
  gateOf,
  isFailing,
  parseFailOn,
} from './reports/gate.ts';
import { jsonReport } from './reports/json.ts';
import type { ScanReport, Verdict } from './reports/report.ts';
import { rangeText, verdictOf } from './reports/report.ts';
import { sarifCategory, sarifReport } from './reports/sarif.ts';
import { type SummaryContext, summaryReport } from './reports/summary.ts';
import { textReport } from './reports/text.ts';
import { annotate, inGroup, isDebug, log } from './runner/commands.ts';
import type { EventFacts, EventScan, EventScanMode } from './runner/event.ts';
import { scanOfEvent } from './runner/event.ts';
import { readEventFacts, repositoryUrl, runnerTemp } from './runner/event-facts.ts';
import { type GitleaksVariables, readGitleaksVariables, withBase } from './runner/gitleaks-variables.ts';
import { InputReader } from './runner/inputs.ts';
import { setOutputs } from './runner/outputs.ts';
import { sharedConfigOf } from './runner/shared-config.ts';
import { writeSummary } from './runner/summary.ts';
import { type ScanResult, scan } from './scan.ts';
import type { WantedSurfaces } from './surfaces/surfaces.ts';

const MODES: readonly (EventScanMode | 'texts')[] = ['auto', 'change', 'history', 'tree', 'texts'];
const CONFIDENCES: readonly Confidence[] = ['hint', 'possible', 'likely', 'proven'];
const MAX_FINDINGS = 10_000;

/** The output exit-code as gitleaks-action sets it: gitleaks runs there with 2 for findings; 1 is every error. */
const GITLEAKS_EXIT_CODES: Readonly<Record<Verdict, string>> = { clean: '0', findings: '2', incomplete: '1' };

/** Resume receipts: files, and the key. */
interface ReceiptInputs {
  readonly since: string | undefined;
  readonly save: string | undefined;
  readonly key: Secret | undefined;
}

/** What the inputs say. */
interface Settings {
  readonly mode: EventScanMode | 'texts';
  readonly texts: TextSettings;
  readonly gate: AskedGate;
  readonly minConfidence: Confidence | undefined;
  readonly ruleFiles: readonly string[];
  readonly disabledRules: readonly string[];
  readonly depths: { readonly decodeDepth: number; readonly archiveDepth: number };
  readonly sarifFile: string | undefined;
  readonly receipts: ReceiptInputs;
  readonly surfaces: WantedSurfaces;
  /** The report of another run, which is shown instead of scanning. */
  readonly reportFrom: string | undefined;
  readonly shared: Pick<ConfigRequest, 'policy' | 'shared'>;
  /** Those of gitleaks-action, for workflows that were written for it. */
  readonly variables: GitleaksVariables;
}

async function main(): Promise<number> {
  const inputs = new InputReader(scanActionInputs);
  const token = inputs.secret('token');
  const facts = readEventFacts(process.env, token);
  const settings = readSettings(inputs, facts);
  inputs.requireValid();
  if (settings.reportFrom !== undefined) {
    const { showReportedRun } = await import('./surfaces/reported/reported-action.ts');
    return await showReportedRun(settings.reportFrom, settings.surfaces, facts, process.env);
  }
  const texts = await textsOfEvent(settings.texts, facts, process.env, settings.mode === 'texts');
  const hasTexts = texts.texts.length > 0 || texts.readTexts !== undefined;
  const { mode } = settings;
  const event = mode === 'texts' ? textsAlone(ALONE, facts) : scanOfEvent(facts, mode);
  if (event.kind === 'nothing' && !hasTexts) return await nothingToScan(event.why);
  if (event.kind === 'unreadable') throw unreadableEvent(event);
  const scanned = await scanEvent(
    event.kind === 'nothing' ? textsAlone(event, facts) : event,
    settings,
    texts,
  );
  const report = await withoutLogs(scanned, settings, facts);
  const { severity } = settings.gate;
  const failOn = gateOf(severity, report);
  if (severity !== undefined && failOn !== severity)
    log(`Note: fail-on: ${severity} is not heard, the policy locks ${failOn}`);
  await deliver(report, settings, facts);
  return isFailing(report, failOn) ? 1 : 0;
}

function readSettings(inputs: InputReader, facts: EventFacts): Settings {
  const { workspace } = facts;
  const sarif = inputs.text('sarif-file');
  const variables = readGitleaksVariables(process.env, workspace);
  const depths = {
    decodeDepth: depthOf(inputs, 'decode-depth'),
    archiveDepth: depthOf(inputs, 'archive-depth'),
  };
  return {
    mode: inputs.choice('scan', MODES) ?? 'auto',
    gate: gateIn(inputs),
    minConfidence: inputs.choice('min-confidence', CONFIDENCES),
    ruleFiles: inputs.lines('rules').map((file) => resolve(workspace, file)),
    disabledRules: inputs.list('disable-rule'),
    depths,
    texts: readTextSettings(inputs, depths.archiveDepth),
    sarifFile: sarif === undefined ? undefined : resolve(workspace, sarif),
    receipts: {
      since: inputs.text('since-receipt'),
      save: inputs.text('save-receipt'),
      key: receiptKey(inputs.text('receipt-key'), 'receipt-key'),
    },
    surfaces: {
      comment: inputs.flag('comment') || variables.wantsComment,
      reviewComments: inputs.flag('review-comments'),
      checkRun: inputs.flag('check-run'),
      codeScanning: inputs.flag('upload-sarif'),
    },
    reportFrom: inputs.text('report-from'),
    shared: sharedConfigOf({ policy: inputs.text('policy'), token: inputs.secret('config-token') }, facts),
    variables,
  };
}

function gateIn(inputs: InputReader): AskedGate {
  const asked = parseFailOn(inputs.list('fail-on'));
  if (asked !== undefined) return asked;
  inputs.mistake({
    where: 'fail-on',
    what: `takes new or any, a severity or never, or one of each: ${FAIL_ON_WORDS.join(', ')}`,
  });
  return { severity: undefined, counting: undefined };
}

/** An input that is a number of levels. @throws InputError `option-invalid`. */
function depthOf(inputs: InputReader, name: string): number {
  const text = inputs.text(name) ?? '5';
  if (/^\d{1,3}$/.test(text)) return Number(text);
  throw new InputError('option-invalid', `the input ${name} is "${printable(text)}", expected a number`, {
    hint: `set ${name}: 5, or 0 to switch it off`,
  });
}

type ScannedEvent = Pick<
  EventScan & { readonly kind: 'scan' },
  'kind' | 'asked' | 'why' | 'target' | 'notices' | 'honourMarks'
>;

const ALONE = { asked: 'scan: texts', why: 'the input scan asks for texts beside files alone' };

/**
 * A scan of no file: what was asked for, or all that an event has that brings none. The configuration that is checked out
 * is believed, unless the event proposes it; marks in texts never are.
 */
function textsAlone(
  { asked, why }: Pick<EventScan, 'asked' | 'why'>,
  { eventName }: EventFacts,
): ScannedEvent {
  const honourMarks = !/^(?:pull_request|merge_group)/.test(eventName);
  return { kind: 'scan', target: { kind: 'texts' }, asked, why, notices: [], honourMarks };
}

async function scanEvent(
  event: ScannedEvent,
  settings: Settings,
  { texts, readTexts }: EventTexts,
): Promise<ScanResult> {
  const controller = new AbortController();
  // a cancelled job gets SIGINT, then 7.5 s: enough to end in order and write the receipt
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => controller.abort());
  const request: ScanRequest = {
    target: withBase(event.target, settings.variables),
    asked: event.asked,
    why: event.why,
    notes: [
      ...[event.why, ...event.notices].map((text) => ({ code: 'event', text })),
      ...settings.variables.notes.map((text) => ({ code: 'gitleaks-variable', text })),
    ],
    ...(settings.variables.gitleaks === undefined ? {} : { gitleaks: settings.variables.gitleaks }),
    ruleFiles: settings.ruleFiles,
    disabledRules: settings.disabledRules,
    ...settings.depths,
    minConfidence: settings.minConfidence,
    honourMarks: event.honourMarks,
    config: { believesHead: event.honourMarks, rulesOfBase: true, ...settings.shared },
    texts,
    maxFindings: MAX_FINDINGS,
    ...(settings.gate.counting === undefined ? {} : { counting: settings.gate.counting }),
    ...(await resumeOf(settings.receipts)),
  };
  return await scan(request, {
    now: () => Date.now(),
    signal: controller.signal,
    onProgress: () => {},
    mayLoadNative: false,
    ...(readTexts === undefined ? {} : { readTexts }),
  });
}

/** Deletes the logs in which something was found, where that is wanted, and has the report say what became of them. */
async function withoutLogs(report: ScanResult, settings: Settings, facts: EventFacts): Promise<ScanResult> {
  const deletion = await deleteLogsWithFindings(settings.texts, report.findings, facts, process.env);
  if (deletion === undefined) return report;
  const { isDeleted, text } = deletion;
  if (!isDeleted) annotate({ level: 'error', title: 'tacet', message: text });
  const note = { code: isDeleted ? 'logs-deleted' : 'logs-not-deleted', text };
  return { ...report, receipt: { ...report.receipt, notes: sortedNotes([...report.receipt.notes, note]) } };
}

/** What an earlier scan has left, and what this one is to leave. */
async function resumeOf({ since, save, key }: ReceiptInputs): Promise<Pick<ScanRequest, 'resume'>> {
  if (since === undefined && save === undefined) return {};
  const ignoreBecause = whyNoReceipt(process.env);
  return {
    resume: {
      since: since === undefined ? undefined : await readReceipt(since),
      key,
      save: save !== undefined && ignoreBecause === undefined,
      ignoreBecause,
    },
  };
}

/** Reports to every place: log, annotations, files, outputs, summary. A place that fails fails the step. */
async function deliver(report: ScanResult, settings: Settings, facts: EventFacts): Promise<void> {
  const folder = join(runnerTemp(process.env), 'tacet', `scan-${process.pid}`);
  const files = {
    sarif: settings.sarifFile ?? join(folder, 'tacet.sarif'),
    report: join(folder, 'report.json'),
    receipt: join(folder, 'receipt.json'),
  };
  const sarif = sarifReport(report, { category: sarifCategory(report.receipt) });
  await writeWhole(files.sarif, sarif);
  await writeWhole(files.report, jsonReport(report));
  await writeWhole(files.receipt, `${JSON.stringify(report.receipt, null, 2)}\n`);
  await inGroup('tacet: what was found and what was scanned', () =>
    log(textReport(report, { colour: false, quiet: false, showSecrets: false })),
  );
  const { save } = settings.receipts;
  if (save !== undefined && report.resume !== undefined) await writeWhole(resolve(save), report.resume);
  for (const annotation of annotationsOf(report))
    annotate({ ...annotation, path: workspacePath(annotation.path) });
  setOutputs([
    ['findings', String(report.receipt.counts.findings)],
    ['status', verdictOf(report)],
    ['range', rangeText(report.receipt)],
    ['sarif-path', files.sarif],
    ['report-path', files.report],
    ['receipt-path', files.receipt],
    ['exit-code', GITLEAKS_EXIT_CODES[verdictOf(report)]],
  ]);
  const headCommit = report.receipt.resolved.head ?? facts.sha;
  const summary = { repositoryUrl: repositoryUrl(process.env), headCommit };
  if (settings.variables.wantsSummary) writeSummary(summaryReport(report, summary));
  await showElsewhere(report, settings, facts, summary, sarif);
  log(closingLine(verdictOf(report), report, gateOf(settings.gate.severity, report)));
}

/** Comment, check run, code scanning: what is refused is said, and decides nothing. */
async function showElsewhere(
  report: ScanResult,
  settings: Settings,
  facts: EventFacts,
  summary: SummaryContext,
  sarif: string,
): Promise<void> {
  const { surfaces } = settings;
  if (!Object.values(surfaces).some(Boolean)) return;
  if (facts.token === undefined) return log('Note: without a token nothing can be shown on GitHub');
  const { showOnGitHub } = await import('./surfaces/surfaces.ts');
  const isFailure = isFailing(report, gateOf(settings.gate.severity, report));
  const { payload, token } = facts;
  const mentions = report.receipt.counts.findings > 0 ? settings.variables.notify : [];
  const lead = mentions.length === 0 ? [] : [`For ${mentions.join(', ')}.`];
  const content = { environment: process.env, token, payload, report, summary, sarif, isFailure, lead };
  for (const { kind, text } of await showOnGitHub(surfaces, content)) {
    if (kind === 'refused') annotate({ level: 'warning', title: 'tacet', message: text });
    else log(`tacet: ${text}`);
  }
}

/** Annotations want paths relative to the repository; a tree scan of a sub-folder is relative to the workspace already. */
function workspacePath(path: string | undefined): string | undefined {
  return path === undefined ? undefined : relative('.', path).split(sep).join('/');
}

function closingLine(verdict: Verdict, report: ScanReport, failOn: FailOn): string {
  if (verdict === 'clean') return 'tacet: clean';
  if (verdict === 'incomplete') return 'tacet: the scan is incomplete, so this step fails';
  return isFailing(report, failOn)
    ? 'tacet: secrets were found, so this step fails'
    : `tacet: findings, none of which is to fail the step (fail-on: ${failOn})`;
}

/** The error for an event that cannot be scanned without looking at less than it brought. */
function unreadableEvent({ why, mistakes, hint }: EventScan & { readonly kind: 'unreadable' }): InputError {
  const all = mistakes.length === 0 ? '' : `: ${mistakes.join('; ')}`;
  return new InputError('event-invalid', `${printable(why)}${printable(all)}`, { hint });
}

async function nothingToScan(why: string): Promise<number> {
  annotate({ level: 'notice', title: 'tacet', message: `Nothing to scan: ${why}` });
  setOutputs([
    ['findings', '0'],
    ['status', 'clean'],
    ['range', 'nothing'],
    ['exit-code', GITLEAKS_EXIT_CODES.clean],
  ]);
  return 0;
}

function fail(error: unknown): void {
  const hint = error instanceof TacetError && error.hint !== undefined ? `\n${error.hint}` : '';
  annotate({ level: 'error', title: 'tacet could not scan', message: `${describeError(error)}${hint}` });
  try {
    setOutputs([
      ['status', 'incomplete'],
      ['exit-code', GITLEAKS_EXIT_CODES.incomplete],
    ]);
  } catch {
    // outside a runner there is nowhere to set outputs: the exit status says it all
  }
  if (isDebug() && error instanceof Error) log(error.stack ?? '');
}

try {
  process.exitCode = await main();
} catch (error) {
  fail(error);
  process.exitCode = 1;
}
