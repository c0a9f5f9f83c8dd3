/**
 * Attribution: which commit brought a finding in, who made it and when, and whether the secret is still in HEAD.
 *
 * Runs once, after the scan, over what was found; a clean scan pays nothing. What cannot be read stays empty.
 */

import { UpstreamError } from '../base/errors.ts';
import type { BlobIntroduction } from '../git/introductions.ts';
import { findInHead, findIntroductions, readAuthors } from '../git/introductions.ts';
import type { Repository } from '../git/repository.ts';
import type { FindingCollector } from './collect.ts';
import type { Finding, Introduction } from './finding.ts';

/** Finds the introductions of blobs; undefined when it cannot, and git must be asked. */
export type BlobTrace = (
  repository: Repository,
  blobs: ReadonlySet<string>,
) => Promise<ReadonlyMap<string, BlobIntroduction> | undefined>;

/**
 * The findings in report order, with what the repository knows of their commits. Findings of a change name their commit
 * already; those of a history are traced through their blobs, by `traceBlobs` where that can. Without a repository, and
 * when the scan is cancelled meanwhile, they are returned as they are: a finding without an author is worth more than
 * none.
 * @throws UpstreamError `git-failed`.
 */
export async function attribute(
  collector: FindingCollector,
  repository: Repository | undefined,
  traceBlobs: BlobTrace = findIntroductions,
): Promise<readonly Finding[]> {
  const findings = collector.sorted();
  if (findings.length === 0 || repository === undefined) return findings;
  try {
    return await trace(findings, collector, repository, traceBlobs);
  } catch (error) {
    if (error instanceof UpstreamError && error.code === 'cancelled') return findings;
    throw error;
  }
}

async function trace(
  findings: readonly Finding[],
  collector: FindingCollector,
  repository: Repository,
  traceBlobs: BlobTrace,
): Promise<readonly Finding[]> {
  const untraced = findings.filter(
    ({ introduction, location }) => introduction === undefined && location.kind === 'blob',
  );
  const blobs = new Set(untraced.flatMap((finding) => [...collector.blobsOf(finding)]));
  const introductions = (await traceBlobs(repository, blobs)) ?? (await findIntroductions(repository, blobs));
  const inHead = await findInHead(repository.git, blobs);
  const commits = new Set(findings.flatMap(({ introduction }) => introduction?.commit ?? []));
  const authors = await readAuthors(repository, commits);
  return findings.map((finding) => {
    if (finding.introduction !== undefined) {
      const { commit } = finding.introduction;
      return { ...finding, introduction: introductionOf(commit, authors.get(commit)) };
    }
    const own = [...collector.blobsOf(finding)];
    const first = earliest(own.flatMap((blob) => introductions.get(blob) ?? []));
    return { ...finding, introduction: first, inHead: own.some((blob) => inHead.has(blob)) };
  });
}

/** Of all blobs that hold the secret at this path, the earliest commit counts. */
function earliest(introductions: readonly BlobIntroduction[]): Introduction | undefined {
  const sorted = [...introductions].sort(
    (a, b) => Date.parse(a.author.date) - Date.parse(b.author.date) || (a.commit < b.commit ? -1 : 1),
  );
  return sorted[0] === undefined ? undefined : introductionOf(sorted[0].commit, sorted[0].author);
}

function introductionOf(commit: string, author: BlobIntroduction['author'] | undefined): Introduction {
  return { commit, author: author?.name ?? '', email: author?.email ?? '', date: author?.date ?? '' };
}
