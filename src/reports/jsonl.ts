/**
 * JSON Lines: one finding a line as it stands in the JSON report, then one line with the verdict and the receipt, for
 * `jq`, log pipelines and readers that want findings without holding them all.
 *
 * Every line names its `kind` and the version of the JSON report. A file without its last line, `receipt`, was cut off.
 * Secrets are always redacted.
 */

import { JSON_REPORT_VERSION, jsonFinding } from './json.ts';
import { jsonText } from './json-text.ts';
import type { ScanReport } from './report.ts';
import { verdictOf } from './report.ts';

/** The lines, each ending in a line feed. */
export function jsonlReport(report: ScanReport): string {
  const version = JSON_REPORT_VERSION;
  const lines = [
    ...report.findings.map((finding) => ({ kind: 'finding', version, ...jsonFinding(finding, false) })),
    { kind: 'receipt', version, verdict: verdictOf(report), receipt: report.receipt },
  ];
  return lines.map((line) => `${jsonText(line, 0)}\n`).join('');
}
