// Scans in this process, for tests that compare the reports of a whole scan with those of its parts, or of a scan that
// builds on another. Times are made equal; everything else stays.

import { historyStream } from '../../bench/history/generator.ts';
import type { Progress } from '../../src/base/progress.ts';
import type { ScanRequest, ScanTarget } from '../../src/base/scan-request.ts';
import { REPORT_FORMATS } from '../../src/reports/formats.ts';
import { jsonReport } from '../../src/reports/json.ts';
import { type ReadReport, readReport } from '../../src/reports/read-report.ts';
import type { ScanReport } from '../../src/reports/report.ts';
import { type ScanResult, scan } from '../../src/scan.ts';
import { createRepository, type TestRepository } from '../git.ts';

/** Scans a target in this thread. */
export function scanOf(
  target: ScanTarget,
  changes: Partial<ScanRequest> = {},
  onProgress: (progress: Progress) => void = () => undefined,
): Promise<ScanResult> {
  const request: ScanRequest = {
    target,
    asked: `scan ${target.kind}`,
    why: '',
    ruleFiles: [],
    disabledRules: [],
    minConfidence: 'possible',
    honourMarks: true,
    threads: 1,
    maxFindings: 10_000,
    ...changes,
  };
  return scan(request, {
    now: () => Date.parse('2026-11-01T10:00:00.000Z'),
    signal: new AbortController().signal,
    onProgress,
    mayLoadNative: false,
  });
}

/** The JSON reports of all shards, as `tacet merge` reads them. */
export async function shardsOf(
  target: ScanTarget,
  count: number,
  changes: Partial<ScanRequest> = {},
): Promise<readonly ReadReport[]> {
  const reports: ReadReport[] = [];
  for (let index = 1; index <= count; index++) {
    const result = await scanOf(target, { ...changes, shard: { index, count } });
    reports.push(readReport(Buffer.from(jsonReport(result)), `shard-${index}.json`));
  }
  return reports;
}

/** Every format of a report, by name, without times. */
export async function everyFormat(report: ScanReport): Promise<Readonly<Record<string, string>>> {
  const { since: _, ...receipt } = report.receipt;
  const timeless = {
    ...report,
    receipt: { ...receipt, startedAt: '2026-11-01T10:00:00.000Z', durationMs: 0 },
  };
  const style = { colour: false, quiet: false, showSecrets: false };
  const texts: Record<string, string> = {};
  for (const { name, render } of REPORT_FORMATS) texts[name] = await render(timeless, style);
  return texts;
}

/** A history with credentials that come, move and go, packed with deep chains. */
export async function leakyHistory(seed: string, commits = 120): Promise<TestRepository> {
  const repository = await createRepository({ bare: true });
  const shape = { commits, files: 14, lines: 50, secretEvery: 6, oddities: true };
  const input = Buffer.concat([...historyStream(seed, shape)].map((part) => Buffer.from(part)));
  await repository.git(['fast-import', '--quiet', '--force', '--done'], { input });
  await repository.git(['repack', '-a', '-d', '-f', '-q', '--depth=50']);
  return repository;
}
