/**
 * GitLab's code quality report: the subset of the Code Climate format that GitLab reads in every tier, shown in the
 * merge request (docs.gitlab.com, "Code Quality report format"; GitLab's parser, read in 2026).
 *
 * GitLab keeps one entry for each `fingerprint` of a report, and compares those of the two branches: hence one for each
 * place, and the same when lines move. It stops reading at the first entry that does not fit its schema. The format has
 * no place for "could not scan everything", so an incomplete scan is an entry of its own.
 */

import { createHash } from 'node:crypto';
import { printable } from '../base/printable.ts';
import type { Severity } from '../base/scan-request.ts';
import type { Finding } from '../findings/finding.ts';
import { jsonText } from './json-text.ts';
import { placeKeys } from './place-keys.ts';
import type { ScanReport } from './report.ts';
import { insideText, openablePlace, placeName, seenAt, shortId, standingText } from './report.ts';
import { skipLine } from './text.ts';

/** GitLab: info, minor, major, critical, blocker. */
const SEVERITY: Readonly<Record<Severity, string>> = {
  critical: 'blocker',
  high: 'critical',
  medium: 'major',
  low: 'minor',
};

/** The report as text, ending in a line end; an empty array when the scan is clean. */
export function codeQualityReport(report: ScanReport): string {
  const keys = placeKeys(report.findings);
  const entries = report.findings.map((finding, index) => entryOf(finding, keys[index] ?? ''));
  return `${jsonText([...incompleteEntries(report), ...entries])}\n`;
}

function entryOf(finding: Finding, key: string): object {
  const { rule, introduction } = finding;
  const location = openablePlace(finding.location);
  const since = introduction === undefined ? '' : ` Introduced by commit ${shortId(introduction.commit)}.`;
  const standing = standingText(finding);
  const gone =
    finding.inHead === false
      ? ' No longer in HEAD, but in the history.'
      : standing === undefined
        ? ''
        : ` It is ${standing}.`;
  return {
    description: `${rule.name} (${finding.preview}). ${rule.description} Now: ${rule.revoke}${insideText(finding.location)}${seenAt(location)}${since}${gone}`,
    check_name: rule.id,
    fingerprint: digest(key),
    severity: SEVERITY[finding.severity],
    location: {
      path: placeName(location, introduction?.commit),
      lines: { begin: location.startLine, end: location.endLine },
    },
  };
}

function incompleteEntries(report: ScanReport): readonly object[] {
  return report.receipt.skips
    .filter((skip) => skip.incomplete)
    .map((skip) => ({
      description: `The scan is incomplete. ${skipLine(skip)}`,
      check_name: `tacet-incomplete-${skip.reason}`,
      fingerprint: digest(`incomplete\0${skip.reason}`),
      severity: 'critical',
      location: { path: printable(skip.examples[0] ?? skip.reason), lines: { begin: 1 } },
    }));
}

function digest(key: string): string {
  return createHash('sha256').update('tacet code quality 1\0').update(key).digest('hex').slice(0, 32);
}
