/**
 * Deletes the logs of a run in which a secret was found, so that nobody reads it there any more.
 *
 * Promise: called only for a run whose logs hold something that counts; the answer is a sentence for the report, whatever
 * happens. What was deleted is still to be revoked: it was legible until then.
 */

import { setTimeout } from 'node:timers/promises';
import type { Finding } from '../findings/finding.ts';
import { isBlocking } from '../findings/finding.ts';
import { Api, type ApiPlace, refusalText } from './api.ts';
import type { EndedRun } from './wanted.ts';

/** What became of the logs. */
export interface LogDeletion {
  readonly isDeleted: boolean;
  /** For the report, without a final period. */
  readonly text: string;
}

/** Whether something that counts stands in a log. */
export function isInLogs(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.location.kind === 'log' && isBlocking(finding));
}

/** Deletes the logs of all attempts of a run. Never throws. */
export async function deleteLogs(place: ApiPlace, run: EndedRun): Promise<LogDeletion> {
  const api = new Api(place, {
    signal: new AbortController().signal,
    now: Date.now,
    sleep: (ms) => setTimeout(ms),
  });
  const refusal = await api.remove(`actions/runs/${run.id}/logs`);
  if (refusal === undefined)
    return {
      isDeleted: true,
      text: `the logs of run ${run.id} were deleted, all attempts of them, because a secret stood there`,
    };
  return {
    isDeleted: false,
    text: `the logs of run ${run.id} could not be deleted: ${refusalText(refusal, 'actions: write')}`,
  };
}
