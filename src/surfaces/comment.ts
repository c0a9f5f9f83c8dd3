/**
 * One comment on a pull request, updated in place: made when something is found, turned to all-clear when it is gone,
 * never made for a clean scan.
 *
 * It is known again by a mark in its text and by its author: anybody can write the mark.
 */

import type { ScanReport } from '../reports/report.ts';
import { verdictOf } from '../reports/report.ts';
import { type SummaryContext, summaryReport } from '../reports/summary.ts';
import { fitSummary } from '../runner/summary.ts';
import { type GitHubPlace, isOwnAuthor } from './github.ts';

/** GitHub's limit for a comment is 65,536 characters; our own are at most four bytes of UTF-8 each. */
const MAX_COMMENT_BYTES = 60_000;
const MAX_PAGES = 30;
const PER_PAGE = 100;

/** What a comment says beside the report. */
export interface CommentOptions {
  /** By it the comment is known again: each job keeps its own. */
  readonly job: string;
  /** Sentences before the findings, as Markdown of our own. */
  readonly lead: readonly string[];
  /** Whether a comment may be made; else one that is there is kept up to date, and no more. */
  readonly mayCreate: boolean;
}

/** Writes the comment of a job to a pull request; the answer says what was done. Throws as the client does. */
export async function writeComment(
  { client, owner, repo }: GitHubPlace,
  pullNumber: number,
  { job, lead, mayCreate }: CommentOptions,
  report: ScanReport,
  context: SummaryContext,
): Promise<string> {
  const mark = `<!-- tacet:scan ${job.replace(/[^\w./ -]/g, '_').replaceAll('--', '__')} -->`;
  const known = await ownComment({ client, owner, repo }, pullNumber, mark);
  const isClean = verdictOf(report) === 'clean';
  if (known === undefined && (isClean || !mayCreate)) return 'there is nothing to say';
  const head = [mark, ...lead.flatMap((sentence) => [sentence, ''])].join('\n');
  const body = `${head}\n${fitSummary(summaryReport(report, context, MAX_COMMENT_BYTES), MAX_COMMENT_BYTES) ?? ''}`;
  if (known === undefined) {
    await client.rest.issues.createComment({ owner, repo, issue_number: pullNumber, body });
    return 'written';
  }
  if (known.body.trimEnd() === body.trimEnd()) return 'up to date';
  await client.rest.issues.updateComment({ owner, repo, comment_id: known.id, body });
  return isClean ? 'turned to all-clear' : 'updated';
}

interface Comment {
  readonly id: number;
  readonly body: string;
}

async function ownComment(place: GitHubPlace, issue: number, mark: string): Promise<Comment | undefined> {
  const { client, owner, repo } = place;
  for (let page = 1; page <= MAX_PAGES; page++) {
    const { data } = await client.rest.issues.listComments({
      owner,
      repo,
      issue_number: issue,
      per_page: PER_PAGE,
      page,
    });
    for (const { id, body, user } of data) {
      if (body?.startsWith(mark) === true && (await isOwnAuthor(place, user))) return { id, body };
    }
    if (data.length < PER_PAGE) return undefined;
  }
  return undefined;
}
