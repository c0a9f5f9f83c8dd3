/**
 * Scans whole histories twice, by their deltas and blob by blob through git, and compares everything that a reader could
 * see: each finding with its place and its count, and what the filters dropped, which counts every match in every blob.
 *
 * Usage: [TACET_BENCH_WORKER=dist/scan-worker.mjs] node scripts/run.mjs bench/history/compare.ts REPOSITORY…
 */

import { pathToFileURL } from 'node:url';
import type { ScanRequest } from '../../src/base/scan-request.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { type ScanResult, scan } from '../../src/scan.ts';

/** A bundle of `scan-worker.ts`, such as `dist/scan-worker.mjs`: without it, one thread does all. */
const worker = process.env.TACET_BENCH_WORKER;
const places = process.argv.slice(2);
let differing = 0;
for (const repository of places) {
  const [byDeltas, deltaMs] = await timed(repository, false);
  const [byBlobs, blobMs] = await timed(repository, true);
  const left = new Set(linesOf(byDeltas));
  const right = new Set(linesOf(byBlobs));
  const lost = [...right].filter((line) => !left.has(line));
  const extra = [...left].filter((line) => !right.has(line));
  const { objects, bytes } = byDeltas.receipt.counts;
  console.log(
    `${repository}: ${objects} blobs, ${(bytes / 1e6).toFixed(0)} MB, ${byBlobs.findings.length} findings, ${(deltaMs / 1000).toFixed(1)} s by deltas, ${(blobMs / 1000).toFixed(1)} s by blobs: ${lost.length + extra.length === 0 ? 'equal' : 'DIFFERENT'}`,
  );
  for (const line of lost.slice(0, 20)) console.log(`  lost  ${line}`);
  for (const line of extra.slice(0, 20)) console.log(`  extra ${line}`);
  if (lost.length + extra.length > 0) differing++;
}
process.exitCode = differing === 0 ? 0 : 1;

async function timed(repository: string, historyThroughGit: boolean): Promise<readonly [ScanResult, number]> {
  const request: ScanRequest = {
    target: { kind: 'history', repository },
    asked: 'compare',
    why: 'compare',
    ruleFiles: [],
    disabledRules: [],
    minConfidence: 'possible',
    honourMarks: true,
    maxFindings: 1_000_000,
    ...(worker === undefined ? {} : { threads: 2 }),
  };
  const startedAt = performance.now();
  const result = await scan(request, {
    now: () => 0,
    signal: new AbortController().signal,
    onProgress: () => undefined,
    mayLoadNative: false,
    historyThroughGit,
    ...(worker === undefined ? {} : { workerUrl: pathToFileURL(worker) }),
  });
  return [result, performance.now() - startedAt];
}

/** One line for each thing that must be the same; of secrets only their fingerprints. */
function linesOf({ findings, receipt }: ScanResult): readonly string[] {
  return [
    ...findings.map(lineOf),
    ...Object.entries(receipt.counts.dropped).map(([reason, count]) => `dropped ${reason}: ${count}`),
    ...receipt.skips.map(({ reason, count }) => `skipped ${reason}: ${count}`),
  ];
}

function lineOf({
  rule,
  fingerprint,
  location,
  occurrences,
  introduction,
  confidence,
  inHead,
}: Finding): string {
  const { path = '', blob = '', startLine, startColumn } = location;
  return [
    rule.id,
    fingerprint,
    JSON.stringify(path),
    `${blob}:${startLine}:${startColumn}`,
    `in ${occurrences} blobs`,
    introduction?.commit ?? '',
    confidence,
    String(inHead),
  ].join(' ');
}
