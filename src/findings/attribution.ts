/**
 * Attribution: which commit brought a finding in, who made it and when, and whether the secret is still in HEAD.
 *
 * Runs once, after the scan, over what was found; a clean scan pays nothing. What a source cannot tell stays undefined.
 */

import type { Authorship, BlobTrace, Source } from '../sources/contract.ts';
import type { FindingCollector } from './collect.ts';
import type { Finding } from './finding.ts';

/** The findings in report order, with what the source knows of their commits. */
export async function attribute(collector: FindingCollector, source: Source): Promise<readonly Finding[]> {
  const findings = collector.sorted();
  if (findings.length === 0) return findings;
  const traced = await traces(findings, collector, source);
  const placed = findings.map((finding) => withTrace(finding, [...collector.blobsOf(finding)], traced));
  const commits = new Set(
    placed.flatMap(({ introduction }) => (introduction?.date === '' ? [introduction.commit] : [])),
  );
  const authors =
    commits.size === 0 ? new Map<string, Authorship>() : await source.describeCommits?.(commits);
  return placed.map((finding) => withAuthor(finding, authors ?? new Map()));
}

async function traces(
  findings: readonly Finding[],
  collector: FindingCollector,
  source: Source,
): Promise<ReadonlyMap<string, BlobTrace>> {
  if (source.traceBlobs === undefined) return new Map();
  const blobs = new Set(findings.flatMap((finding) => [...collector.blobsOf(finding)]));
  return blobs.size === 0 ? new Map() : await source.traceBlobs(blobs);
}

/** Of all blobs that hold the secret at this path, the earliest commit counts; one of them in HEAD is enough. */
function withTrace(
  finding: Finding,
  blobs: readonly string[],
  traced: ReadonlyMap<string, BlobTrace>,
): Finding {
  const known = blobs.flatMap((blob) => traced.get(blob) ?? []);
  if (known.length === 0) return finding;
  const introductions = known.flatMap(({ introduction }) => introduction ?? []);
  introductions.sort((a, b) => Date.parse(a.date) - Date.parse(b.date) || (a.commit < b.commit ? -1 : 1));
  return {
    ...finding,
    introduction: introductions[0] ?? finding.introduction,
    inHead: known.some(({ inHead }) => inHead),
  };
}

function withAuthor(finding: Finding, authors: ReadonlyMap<string, Authorship>): Finding {
  const author = finding.introduction === undefined ? undefined : authors.get(finding.introduction.commit);
  return author === undefined ? finding : { ...finding, introduction: author };
}
