/**
 * The route of `tacet why`: the scan of one file or of standard input, with every step told. What looked at a place, what
 * it confirmed, and the gate at which it ended: detector, length, checksum, randomness, partner, confidence, filter, mark
 * or policy. Engine, filters and policy are those of a scan, so that both say the same.
 *
 * Promise: nothing of the scanned text is in the answer but what a redacted finding shows; nothing is printed here and
 * nothing is written. Throws `InputError` and `UpstreamError` as a scan does. DESIGN sections 1, 4 and 5.
 */

import { InputError } from '../base/errors.ts';
import { nearest } from '../base/nearest.ts';
import { ReceiptBuilder } from '../base/receipt.ts';
import type { ScanRequest } from '../base/scan-request.ts';
import { createEngine } from '../detectors/engine.ts';
import { reaches } from '../detectors/gates.ts';
import { createKernel } from '../kernel/kernel.ts';
import type { LinearEngine } from '../regex/linear.ts';
import { loadRuleset, type Ruleset } from '../ruleset/ruleset.ts';
import { gitleaksJudges } from '../scan-gitleaks.ts';
import { readPolicies } from '../scan-policy.ts';
import { openSource } from '../sources/open.ts';
import { pathOf } from '../text/unit.ts';
import { UnitView } from '../text/view.ts';
import { type Told, ToldUnit, type TracerSettings } from './told-unit.ts';
import type { WhyEntry, WhyReport, WhyStatus } from './why-report.ts';

/** What is asked. */
export interface WhyRequest {
  /** The scan of which this tells: of one file (a `tree`), or of standard input. */
  readonly scan: ScanRequest;
  /** One-based; undefined: the whole file, of which only what was confirmed is told. */
  readonly line: number | undefined;
  /** Tell of this rule alone. */
  readonly rule: string | undefined;
}

/** What `why` needs from outside. */
export interface WhyEnvironment {
  readonly now: () => number;
  readonly signal: AbortSignal;
}

/** Answers. Throws `InputError` for an unknown rule, a line that the file does not have, and as a scan does. */
export async function why(request: WhyRequest, environment: WhyEnvironment): Promise<WhyReport> {
  const { scan, line, rule } = request;
  const receipt = new ReceiptBuilder();
  const nowMs = environment.now();
  const source = await openSource(scan.target, {
    receipt,
    signal: environment.signal,
    onProgress: () => undefined,
  });
  try {
    const read = await readPolicies(scan, source, receipt, nowMs);
    const { policies, settings, ruleFiles, bound, fragments, gitleaks } = read;
    const { minConfidence, disabledRules } = bound;
    const ruleset = await loadRuleset(ruleFiles, disabledRules, fragments);
    if (rule !== undefined) requireRule(rule, ruleset);
    const asked = { ...scan, disabledRules };
    const judges = await gitleaksJudges(gitleaks.trusted, gitleaks.proposed, loadLinear);
    const traced = { scan: asked, minConfidence, policies, nowMs, salt: settings?.salt, judges };
    const tracer = await makeTracer(ruleset, traced);
    const entries: WhyEntry[] = [];
    let path: string | undefined;
    let lines = 0;
    for await (const unit of source.units()) {
      const view = new UnitView(unit);
      path = pathOf(unit.origin);
      lines = Math.max(lines, unit.firstLine + view.lines.count - 1);
      entries.push(...(await tracer(view, line)));
    }
    if (line !== undefined && path !== undefined && line > lines) throw noSuchLine(line, lines);
    return {
      path,
      line,
      rule,
      minConfidence,
      entries: inOrder(entries.filter((entry) => rule === undefined || entry.rule === rule)),
      rules: ruleset.activeRules,
      literals: rule === undefined ? [] : literalsOf(rule, ruleset),
      skips: receipt.snapshot().skips,
    };
  } finally {
    await source.close();
  }
}

function noSuchLine(line: number, lines: number): InputError {
  return new InputError('option-invalid', `there is no line ${line}: the last one is ${lines}`, {
    hint: 'leave the line out to see the whole file',
  });
}

function requireRule(id: string, { compiled }: Ruleset): void {
  const ids = compiled.rules.map((rule) => rule.id);
  if (ids.includes(id)) return;
  const suggestion = nearest(id, ids);
  throw new InputError('option-invalid', `there is no rule ${JSON.stringify(id)}`, {
    hint: suggestion === undefined ? 'a finding shows the id of its rule' : `did you mean ${suggestion}?`,
  });
}

function literalsOf(id: string, { compiled }: Ruleset): string[] {
  const index = compiled.rules.find((rule) => rule.id === id)?.index;
  return compiled.literals
    .filter(({ rules }) => index !== undefined && rules.includes(index))
    .map(({ text }) => text);
}

/** Makes the function that tells of one unit, or of one line of it. */
async function makeTracer(
  ruleset: Ruleset,
  settings: TracerSettings,
): Promise<(view: UnitView, line: number | undefined) => Promise<WhyEntry[]>> {
  const { scan, minConfidence, nowMs } = settings;
  const told: Told = { view: undefined, asked: [], stopped: [], matched: [] };
  // what is decoded from a unit has offsets of its own: what is found there comes back as a match
  const isOwn = (view: UnitView): boolean => view === told.view;
  const engine = createEngine(ruleset.compiled, {
    disabledRules: scan.disabledRules,
    // every rule runs, so that one whose matches are not sure enough can be told of, too
    minConfidence: 'hint',
    createKernel,
    nowMs,
    ...(await linearEngineFor(ruleset)),
    trace: {
      asked: (view, rule, detector, hit, over) => {
        if (isOwn(view)) told.asked.push({ rule, detector, hit, over });
      },
      stopped: (view, rule, detection, gate) => {
        if (isOwn(view)) told.stopped.push({ rule, detection, gate });
      },
      matched: (view, matches) => {
        if (isOwn(view)) told.matched = [...told.matched, ...matches];
      },
    },
  });
  const texts = await ruleset.texts();
  return async (view, line) => {
    Object.assign(told, { view, asked: [], stopped: [], matched: [] } satisfies Told);
    const matches = engine.scan(view);
    const unit = new ToldUnit(view, line, texts, settings);
    return [
      ...(await unit.ofMatches(matches.filter(({ confidence }) => reaches(confidence, minConfidence)))),
      ...unit.ofUnsure(matches.filter(({ confidence }) => !reaches(confidence, minConfidence))),
      ...unit.ofParts(told.matched, matches),
      ...unit.ofStopped(told.stopped),
      ...unit.ofAsked(told, matches),
    ];
  };
}

async function linearEngineFor(ruleset: Ruleset): Promise<{ linearEngine?: LinearEngine }> {
  if (!ruleset.compiled.rules.some((rule) => rule.linearSource !== undefined)) return {};
  return { linearEngine: await loadLinear() };
}

async function loadLinear(): Promise<LinearEngine> {
  const { loadLinearEngine } = await import('../regex/load-linear.ts');
  return await loadLinearEngine(true);
}

const STATUS_ORDER: readonly WhyStatus[] = [
  'finding', 'silenced', 'filtered', 'unsure', 'part', 'stopped', 'unconfirmed', 'passed-over',
]; // biome-ignore format: from the furthest to the least

function inOrder(entries: readonly WhyEntry[]): WhyEntry[] {
  return [...entries].sort(
    (a, b) =>
      STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status) ||
      a.line - b.line ||
      a.column - b.column ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
}
