/**
 * The scan action with `report-from`: shows what another run has reported, and says what became of it. No file is scanned.
 *
 * Promise: the step fails when the report is not taken, and when it could be shown nowhere; what the report says decides nothing.
 */

import { resolve } from 'node:path';
import { InputError } from '../../base/errors.ts';
import type { Secret } from '../../base/secret.ts';
import { rangeText, verdictOf } from '../../reports/report.ts';
import { annotate, log } from '../../runner/commands.ts';
import { repositoryUrl } from '../../runner/event-facts.ts';
import { setOutputs } from '../../runner/outputs.ts';
import type { WantedSurfaces } from '../surfaces.ts';
import { showReported } from './show-reported.ts';

/** What the runner says about this run. */
export interface ReportedFacts {
  readonly eventName: string;
  readonly payload: unknown;
  readonly token: Secret | undefined;
  readonly workspace: string;
}

/** Runs the action. Returns the exit status. @throws InputError, UpstreamError as `showReported`. */
export async function showReportedRun(
  file: string,
  wanted: WantedSurfaces,
  { eventName, payload, token, workspace }: ReportedFacts,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  const isWanted = wanted.comment || wanted.reviewComments || wanted.checkRun;
  if (wanted.codeScanning || !isWanted || token === undefined)
    throw new InputError(
      'option-invalid',
      'report-from needs a token, and one of comment, review-comments and check-run',
      { hint: 'leave upload-sarif out: what a fork reports closes no alert' },
    );
  const { report, shown } = await showReported({
    environment,
    token,
    eventName,
    payload,
    file: resolve(workspace, file),
    repositoryUrl: repositoryUrl(environment),
    wanted,
  });
  for (const { kind, text } of shown) {
    if (kind === 'refused') annotate({ level: 'warning', title: 'tacet', message: text });
    else log(`tacet: ${text}`);
  }
  if (report === undefined) {
    log('tacet: no open pull request has the commit of that run as its head: nothing is shown');
    return 0;
  }
  setOutputs([
    ['findings', String(report.receipt.counts.findings)],
    ['status', verdictOf(report)],
    ['range', rangeText(report.receipt)],
  ]);
  return shown.length > 0 && shown.every(({ kind }) => kind === 'refused') ? 1 : 0;
}
