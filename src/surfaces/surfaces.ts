/**
 * The places on GitHub in which a scan shows itself when it is asked to, beside the log, the annotations and the summary
 * that need no permission.
 */

import type { Secret } from '../base/secret.ts';
import type { ScanReport } from '../reports/report.ts';
import type { SummaryContext } from '../reports/summary.ts';
import { commitIdIn, field } from '../runner/payload.ts';
import { writeCheckRun } from './check-run.ts';
import { uploadSarif } from './code-scanning.ts';
import { writeComment } from './comment.ts';
import { githubPlace, type Shown, show } from './github.ts';

/** Which places are wanted. */
export interface WantedSurfaces {
  readonly comment: boolean;
  readonly checkRun: boolean;
  readonly codeScanning: boolean;
}

/** What is shown, and of which run. */
export interface SurfaceContent {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly token: Secret;
  readonly payload: unknown;
  readonly report: ScanReport;
  readonly summary: SummaryContext;
  readonly sarif: string;
  readonly isFailure: boolean;
}

/** Shows a scan where that is wanted, one place after the other. Never throws. */
export async function showOnGitHub(
  wanted: WantedSurfaces,
  content: SurfaceContent,
): Promise<readonly Shown[]> {
  const { environment, token, payload, report, summary, sarif, isFailure } = content;
  const place = githubPlace(environment, token);
  if (place === undefined)
    return [{ kind: 'refused', text: 'the runner does not say which repository this is' }];
  const pull = pullNumberIn(payload);
  const pullHead = commitIdIn(field(payload, 'pull_request', 'head', 'sha'));
  const head = pullHead ?? commitIdIn(environment.GITHUB_SHA);
  const shown: Shown[] = [];
  if (wanted.comment && pull !== undefined) {
    const job = `${environment.GITHUB_WORKFLOW ?? ''}/${environment.GITHUB_JOB ?? ''}`;
    shown.push(
      await show('comment', 'pull-requests: write', () => writeComment(place, pull, job, report, summary)),
    );
  }
  if (wanted.checkRun && head !== undefined)
    shown.push(
      await show('check run', 'checks: write', () => writeCheckRun(place, head, isFailure, report, summary)),
    );
  const ref = pull === undefined ? environment.GITHUB_REF : `refs/pull/${pull}/head`;
  if (wanted.codeScanning && head !== undefined && ref !== undefined)
    shown.push(
      await show('code scanning', 'security-events: write', () =>
        uploadSarif(place, { commit: head, ref, sarif }),
      ),
    );
  return shown;
}

/** The pull request that an event is about. */
function pullNumberIn(payload: unknown): number | undefined {
  const number = field(payload, 'pull_request', 'number') ?? field(payload, 'number');
  const isPull = field(payload, 'pull_request') !== undefined;
  return isPull && typeof number === 'number' && Number.isSafeInteger(number) && number > 0
    ? number
    : undefined;
}
