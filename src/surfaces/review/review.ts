/**
 * Review comments on the lines of a pull request: one review with what is new, gravest first; what was said already is not said
 * again, and is brought up to date when the line, or the secret, is gone.
 *
 * Promise: at most `MAX_COMMENTS` of ours are open at a time (people stop reading, and GitHub's limits on content are near); the others
 * are left to the comment that lists all findings. A comment is ours by its mark and by its author: anybody can write the mark.
 * Source: docs.github.com REST, "Pull request reviews", "Pull request review comments"; github-actions.md section 4.
 */

import type { Finding } from '../../findings/finding.ts';
import { isBlocking, SEVERITY_ORDER } from '../../findings/finding.ts';
import type { ScanReport } from '../../reports/report.ts';
import { type GitHubPlace, isOwnAuthor } from '../github.ts';
import { foundText, goneText, isSettled, leftText, passedText, reviewKeyIn } from './comment-text.ts';
import { type ChangedFile, linesOfPatch } from './diff-lines.ts';
import { type PlacedFinding, placeFindings, reviewKey } from './place-findings.ts';

/** Reviews of more comments have been seen to time out. */
export const MAX_COMMENTS = 20;
/** Comments brought up to date in one run; the next one goes on. */
const MAX_UPDATES = 40;
/** GitHub lists at most 3,000 files of a pull request. */
const MAX_PAGES = 30;
const PER_PAGE = 100;

/** The pull request that is reviewed. */
export interface ReviewedPull {
  readonly number: number;
  /** The commit that was scanned. */
  readonly head: string;
}

/** What became of it. */
export interface ReviewOutcome {
  /** What was done, for the log. */
  readonly text: string;
  /** How many findings that count are on no line of the diff, or beyond the limit: they are to be shown elsewhere. */
  readonly elsewhere: number;
}

/** Writes the review, and brings earlier comments up to date. Throws as the client does. */
export async function writeReview(
  place: GitHubPlace,
  pull: ReviewedPull,
  report: ScanReport,
): Promise<ReviewOutcome> {
  const blocking = report.findings.filter(isBlocking);
  const known = await ownComments(place, pull.number);
  const files = blocking.length === 0 ? new Map() : await changedFiles(place, pull.number);
  const { placed, elsewhere } = placeFindings(blocking, files, pull.number);
  const updated = await bringUpToDate(place, known, placed, report.findings);
  const open = new Set(
    known.filter(({ key }) => placed.some((each) => each.key === key)).map(({ key }) => key),
  );
  const fresh = firstOfEachKey(placed).filter(({ key }) => !known.some((comment) => comment.key === key));
  const chosen = gravestFirst(fresh).slice(0, Math.max(0, MAX_COMMENTS - open.size));
  if (chosen.length > 0) await createReview(place, pull, chosen);
  const rest = elsewhere.length + fresh.length - chosen.length;
  const parts = [
    ...(chosen.length > 0 ? [`${chosen.length} new`] : []),
    ...(open.size > 0 ? [`${open.size} already there`] : []),
    ...(updated > 0 ? [`${updated} brought up to date`] : []),
    ...(rest > 0 ? [`${rest} findings on no line of the diff or beyond ${MAX_COMMENTS} comments`] : []),
  ];
  return { text: parts.length === 0 ? 'there is nothing to say' : parts.join(', '), elsewhere: rest };
}

interface OwnComment {
  readonly id: number;
  readonly key: string;
  readonly body: string;
}

/** Our comments on a pull request; of several with one key the first. */
async function ownComments(place: GitHubPlace, pull: number): Promise<readonly OwnComment[]> {
  const { client, owner, repo } = place;
  const known = new Map<string, OwnComment>();
  for (let page = 1; page <= MAX_PAGES; page++) {
    const { data } = await client.rest.pulls.listReviewComments({
      owner,
      repo,
      pull_number: pull,
      per_page: PER_PAGE,
      page,
    });
    for (const { id, body, user } of data) {
      const key = reviewKeyIn(body ?? '');
      if (key !== undefined && !known.has(key) && (await isOwnAuthor(place, user)))
        known.set(key, { id, key, body });
    }
    if (data.length < PER_PAGE) break;
  }
  return [...known.values()];
}

async function changedFiles(
  { client, owner, repo }: GitHubPlace,
  pull: number,
): Promise<ReadonlyMap<string, ChangedFile>> {
  const files = new Map<string, ChangedFile>();
  for (let page = 1; page <= MAX_PAGES; page++) {
    const { data } = await client.rest.pulls.listFiles({
      owner,
      repo,
      pull_number: pull,
      per_page: PER_PAGE,
      page,
    });
    for (const { filename, sha, patch } of data)
      files.set(filename, { path: filename, blob: sha ?? '', lines: linesOfPatch(patch ?? '') });
    if (data.length < PER_PAGE) break;
  }
  return files;
}

/** Says of earlier comments what has become of their findings; gives how many were changed. */
async function bringUpToDate(
  { client, owner, repo }: GitHubPlace,
  known: readonly OwnComment[],
  placed: readonly PlacedFinding[],
  findings: readonly Finding[],
): Promise<number> {
  const onLine = new Map(placed.map((each) => [each.key, each]));
  const byKey = new Map<string, Finding>();
  for (const finding of findings) {
    const key = reviewKey(finding);
    const other = byKey.get(key);
    if (other === undefined || (isBlocking(finding) && !isBlocking(other))) byKey.set(key, finding);
  }
  let updated = 0;
  for (const { id, key, body } of known) {
    const finding = byKey.get(key);
    const here = onLine.get(key);
    // a suggestion that stands there is for the line as it was then: it stays, as long as nothing else is to be said
    if (here !== undefined && !isSettled(body)) continue;
    const text =
      here !== undefined
        ? foundText(here)
        : finding === undefined
          ? goneText(key)
          : isBlocking(finding)
            ? leftText(key, finding)
            : passedText(key, finding);
    if (text.trimEnd() === body.trimEnd() || updated >= MAX_UPDATES) continue;
    await client.rest.pulls.updateReviewComment({ owner, repo, comment_id: id, body: text });
    updated++;
  }
  return updated;
}

/** One review with all of them; one by one where GitHub refuses the review over one of its places. */
async function createReview(
  { client, owner, repo }: GitHubPlace,
  pull: ReviewedPull,
  chosen: readonly PlacedFinding[],
): Promise<void> {
  const target = { owner, repo, pull_number: pull.number, commit_id: pull.head };
  const comments = chosen.map((each) => ({
    path: each.path,
    line: each.line,
    side: 'RIGHT' as const,
    body: foundText(each),
  }));
  try {
    await client.rest.pulls.createReview({ ...target, event: 'COMMENT', comments });
  } catch (error) {
    if (!isRefusedContent(error)) throw error;
    let isAnyTaken = false;
    for (const comment of comments) {
      try {
        await client.rest.pulls.createReviewComment({ ...target, ...comment });
        isAnyTaken = true;
      } catch (refusal) {
        if (!isRefusedContent(refusal)) throw refusal;
      }
    }
    if (!isAnyTaken) throw error;
  }
}

function isRefusedContent(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'status' in error && error.status === 422;
}

function firstOfEachKey(placed: readonly PlacedFinding[]): readonly PlacedFinding[] {
  return [...new Map([...placed].reverse().map((each) => [each.key, each])).values()].reverse();
}

function gravestFirst(placed: readonly PlacedFinding[]): readonly PlacedFinding[] {
  const rank = ({ finding }: PlacedFinding): number => SEVERITY_ORDER.indexOf(finding.severity);
  return [...placed].sort((a, b) => rank(b) - rank(a));
}
