/**
 * The places on GitHub in which a scan shows itself when it is asked to, beside the log, the annotations and the summary
 * that need no permission.
 *
 * Promise: nothing that happens here changes the verdict. What is refused, slow or down becomes a sentence.
 */

import type { Secret } from '../base/secret.ts';
import type { ScanReport } from '../reports/report.ts';
import type { SummaryContext } from '../reports/summary.ts';
import { commitIdIn, field } from '../runner/payload.ts';
import { writeCheckRun } from './check-run.ts';
import { uploadSarif } from './code-scanning.ts';
import { writeComment } from './comment.ts';
import { type GitHubPlace, githubPlace, type Shown, show } from './github.ts';
import { MAX_COMMENTS, type ReviewOutcome, writeReview } from './review/review.ts';

/** Which places are wanted. */
export interface WantedSurfaces {
  readonly comment: boolean;
  readonly reviewComments: boolean;
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
  /** What is said before the findings in a comment and a check run, as Markdown of our own. Default: nothing. */
  readonly lead?: readonly string[];
}

/** What a report is about, as far as it has been made sure of. */
export interface Subject {
  readonly pull: number | undefined;
  /** The commit that the findings are shown on. */
  readonly head: string | undefined;
  /** By it this job's comment is known again. */
  readonly job: string;
  /** What is said before the findings in a comment and a check run, as Markdown of our own. */
  readonly lead: readonly string[];
  /** Of a check run; `failure` blocks where the check is required. */
  readonly conclusion: 'success' | 'neutral' | 'failure';
}

/** Shows a scan where that is wanted, one place after the other. Never throws. */
export async function showOnGitHub(
  wanted: WantedSurfaces,
  content: SurfaceContent,
): Promise<readonly Shown[]> {
  const { environment, token, payload, report, sarif, isFailure } = content;
  const place = githubPlace(environment, token);
  if (place === undefined)
    return [{ kind: 'refused', text: 'the runner does not say which repository this is' }];
  const pull = pullNumberIn(payload);
  const head =
    commitIdIn(field(payload, 'pull_request', 'head', 'sha')) ?? commitIdIn(environment.GITHUB_SHA);
  const job = `${environment.GITHUB_WORKFLOW ?? ''}/${environment.GITHUB_JOB ?? ''}`;
  const conclusion = isFailure ? 'failure' : report.receipt.counts.findings > 0 ? 'neutral' : 'success';
  const subject = { pull, head, job, lead: content.lead ?? [], conclusion } as const;
  const shown = [...(await showReport(wanted, place, subject, report, content.summary))];
  const ref = pull === undefined ? environment.GITHUB_REF : `refs/pull/${pull}/head`;
  // a push has a category of its own, and closes no alert: without findings there is nothing to upload
  const isIdle = /^event push\b/.test(report.receipt.asked) && report.findings.length === 0;
  if (wanted.codeScanning && isIdle)
    shown.push({ kind: 'shown', text: 'code scanning: a push without findings is not uploaded' });
  else if (wanted.codeScanning && head !== undefined && ref !== undefined)
    shown.push(
      await show('code scanning', 'security-events: write', () =>
        uploadSarif(place, { commit: head, ref, sarif }),
      ),
    );
  return shown;
}

/** Shows a report in a comment, on the lines and in a check run, where that is wanted. Never throws. */
export async function showReport(
  wanted: WantedSurfaces,
  place: GitHubPlace,
  subject: Subject,
  report: ScanReport,
  summary: SummaryContext,
): Promise<readonly Shown[]> {
  const { pull, head } = subject;
  const shown: Shown[] = [];
  let review: ReviewOutcome | undefined;
  if (wanted.reviewComments && pull !== undefined && head !== undefined)
    shown.push(
      await show('review comments', 'pull-requests: write', async () => {
        review = await writeReview(place, { number: pull, head }, report);
        return review.text;
      }),
    );
  if ((wanted.comment || wanted.reviewComments) && pull !== undefined) {
    const elsewhere = review?.elsewhere ?? 0;
    const lead = [...subject.lead, ...(elsewhere > 0 ? [elsewhereText(elsewhere)] : [])];
    // without its lines the comment is where findings are shown
    const mayCreate = wanted.comment || review === undefined || elsewhere > 0;
    const written = await show('comment', 'pull-requests: write', () =>
      writeComment(place, pull, { job: subject.job, lead, mayCreate }, report, summary),
    );
    if (wanted.comment || (written.kind === 'shown' && mayCreate)) shown.push(written);
  }
  if (wanted.checkRun && head !== undefined)
    shown.push(
      await show('check run', 'checks: write', () =>
        writeCheckRun(place, { ...subject, head }, report, summary),
      ),
    );
  return shown;
}

function elsewhereText(count: number): string {
  const what = count === 1 ? '1 finding of this list has' : `${count} findings of this list have`;
  return `${what} no comment on the line: its line is not part of the diff, or there are ${MAX_COMMENTS} comments already.`;
}

/** The pull request that an event is about. */
function pullNumberIn(payload: unknown): number | undefined {
  const number = field(payload, 'pull_request', 'number') ?? field(payload, 'number');
  const isPull = field(payload, 'pull_request') !== undefined;
  return isPull && typeof number === 'number' && Number.isSafeInteger(number) && number > 0
    ? number
    : undefined;
}
