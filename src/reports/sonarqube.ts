/**
 * SonarQube's generic format for issues of other tools, in the shape of version 10.3 and later: `rules` and `issues`
 * (docs.sonarsource.com, "Generic formatted issue reports"; what is mandatory, from the importer's checks in 2026).
 *
 * Columns are 0-based and the end is exclusive. A line or column that a file does not have aborts SonarQube's whole
 * analysis, so a range is given only for findings in files of the scanned tree; one from the history stands at its file.
 * Issues carry neither severity nor type: SonarQube takes both from the rule and refuses them on an issue.
 */

import type { Severity } from '../base/scan-request.ts';
import type { Finding, RuleText } from '../findings/finding.ts';
import { SEVERITY_ORDER } from '../findings/finding.ts';
import { jsonText } from './json-text.ts';
import type { ScanReport } from './report.ts';
import { insideText, openablePlace, placeName, seenAt, shortId } from './report.ts';

/** Severity of the standard experience. */
const SEVERITY: Readonly<Record<Severity, string>> = {
  critical: 'BLOCKER',
  high: 'CRITICAL',
  medium: 'MAJOR',
  low: 'MINOR',
};
/** Impact in multi-quality mode. LOW to HIGH is all that 10.3 knows; BLOCKER came with 10.8. */
const IMPACT: Readonly<Record<Severity, string>> = {
  critical: 'HIGH',
  high: 'HIGH',
  medium: 'MEDIUM',
  low: 'LOW',
};

/** The report as text, ending in a line end. */
export function sonarqubeReport(report: ScanReport): string {
  const worst = new Map<string, { rule: RuleText; severity: Severity }>();
  for (const { rule, severity } of report.findings) {
    const known = worst.get(rule.id);
    if (known === undefined || SEVERITY_ORDER.indexOf(severity) > SEVERITY_ORDER.indexOf(known.severity))
      worst.set(rule.id, { rule, severity });
  }
  const rules = [...worst.values()].sort((a, b) => (a.rule.id < b.rule.id ? -1 : 1));
  return `${jsonText({
    rules: rules.map(({ rule, severity }) => ruleOf(rule, severity)),
    issues: report.findings.map(issueOf),
  })}\n`;
}

/** A rule has one severity here, the gravest of its findings. */
function ruleOf(rule: RuleText, severity: Severity): object {
  return {
    id: rule.id,
    name: rule.name,
    description: `${rule.description} Now: ${rule.revoke}`,
    engineId: 'tacet',
    cleanCodeAttribute: 'TRUSTWORTHY',
    type: 'VULNERABILITY',
    severity: SEVERITY[severity],
    impacts: [{ softwareQuality: 'SECURITY', severity: IMPACT[severity] }],
  };
}

function issueOf(finding: Finding): object {
  const { rule, introduction } = finding;
  const location = openablePlace(finding.location);
  const inTree = location.kind === 'file' && location.container === undefined;
  const line =
    inTree || location.container !== undefined
      ? ''
      : ` In line ${location.startLine} of the version that was scanned.`;
  const since = introduction === undefined ? '' : ` Introduced by commit ${shortId(introduction.commit)}.`;
  const gone = finding.inHead === false ? ' No longer in HEAD, but in the history.' : '';
  return {
    ruleId: rule.id,
    primaryLocation: {
      message: `${rule.name} (${finding.preview}). Now: ${rule.revoke}${insideText(finding.location)}${seenAt(location)}${line}${since}${gone}`,
      filePath: placeName(location, introduction?.commit),
      ...(inTree
        ? {
            textRange: {
              startLine: location.startLine,
              endLine: location.endLine,
              startColumn: location.startColumn - 1,
              endColumn: location.endColumn - 1,
            },
          }
        : {}),
    },
  };
}
