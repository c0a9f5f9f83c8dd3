/**
 * The gate: which findings make a command or a step fail. Asked for as `fail-on`, in an option, an input and the configuration.
 *
 * Promise: an incomplete scan fails whatever was asked for, and a severity that a policy of the organisation locks is not undercut.
 */

import type { Severity } from '../base/scan-request.ts';
import { SEVERITY_ORDER } from '../findings/finding.ts';
import type { ScanReport } from './report.ts';
import { meetsSeverity, splitFindings, verdictOf } from './report.ts';

/** The least severity that fails; `never`: none does. */
export type FailOn = Severity | 'never';

/** What `fail-on` takes: which findings count, and from which severity on they fail. */
export const FAIL_ON_WORDS = ['new', 'any', 'low', 'medium', 'high', 'critical', 'never'] as const;

/** What was asked for. */
export interface AskedGate {
  readonly severity: FailOn | undefined;
  readonly counting: 'new' | 'any' | undefined;
}

/**
 * Reads `fail-on`: one of `new` and `any`, one severity or `never`, or both, separated by commas or given one after the other.
 * Undefined when it is anything else.
 */
export function parseFailOn(texts: readonly string[]): AskedGate | undefined {
  const words = texts.flatMap((text) => text.split(',')).map((word) => word.trim());
  const countings = words.filter((word) => word === 'new' || word === 'any');
  const severities = words.filter(
    (word) => word === 'never' || SEVERITY_ORDER.some((known) => known === word),
  );
  if (countings.length > 1 || severities.length > 1 || countings.length + severities.length < words.length)
    return undefined;
  return {
    severity: severities[0] as FailOn | undefined,
    counting: countings[0] as AskedGate['counting'],
  };
}

/** From which severity on findings fail: what was asked for, what the configuration says, else all; no later than the bound. */
export function gateOf(
  asked: FailOn | undefined,
  {
    failOn,
    failOnBound,
  }: { readonly failOn: FailOn | undefined; readonly failOnBound: Severity | undefined },
): FailOn {
  const wanted = asked ?? failOn ?? 'low';
  if (failOnBound === undefined || (wanted !== 'never' && meetsSeverity(failOnBound, wanted))) return wanted;
  return failOnBound;
}

/** Whether a report fails: it is incomplete, or a finding that counts is grave enough. */
export function isFailing(report: ScanReport, failOn: FailOn): boolean {
  if (verdictOf(report) === 'incomplete') return true;
  const { blocking } = splitFindings(report.findings);
  return failOn !== 'never' && blocking.some((finding) => meetsSeverity(finding.severity, failOn));
}
