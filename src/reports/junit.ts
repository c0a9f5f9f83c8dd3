/**
 * JUnit XML, as Jenkins, Azure Pipelines, GitLab, CircleCI and Buildkite read it: every finding that counts is a failed
 * test, every other a skipped one with the reason, and one test says whether everything was scanned (an `error` when not),
 * so that the file is never empty.
 *
 * GitLab ignores all but the first test of a name and compares names between branches: names are unique and hold no
 * line number, so that a finding keeps its name while lines move. There is no output element: GitLab and Jenkins read
 * attachments out of those, and the texts here come from the repository.
 */

import { type Finding, isBlocking } from '../findings/finding.ts';
import { placeKeys } from './place-keys.ts';
import type { ScanReport } from './report.ts';
import { placeName, shortId, standingText, whyNotBlocking } from './report.ts';
import { scannedLine, skipLine } from './text.ts';
import { xmlText } from './xml-text.ts';

/** The report as text, ending in a line end. */
export function junitReport(report: ScanReport): string {
  const { findings, receipt } = report;
  const keys = placeKeys(findings);
  const errors = receipt.complete ? 0 : 1;
  const failures = findings.filter(isBlocking).length;
  const skipped = findings.length - failures;
  const seconds = (receipt.durationMs / 1000).toFixed(3);
  const counts = `tests="${findings.length + 1}" failures="${failures}" errors="${errors}" skipped="${skipped}" time="${seconds}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="tacet" ${counts}>`,
    `  <testsuite name="tacet" ${counts} timestamp="${xmlText(receipt.startedAt.slice(0, 19))}">`,
    ...completeness(report),
    ...findings.flatMap((finding, index) => testCase(finding, keys[index] ?? '')),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

function completeness(report: ScanReport): readonly string[] {
  const { receipt } = report;
  const head = '    <testcase classname="tacet" name="everything was scanned" time="0"';
  if (receipt.complete) return [`${head}/>`];
  const lines = [
    ...receipt.skips.filter((skip) => skip.incomplete).map((skip) => skipLine(skip)),
    scannedLine(receipt),
  ];
  return [
    `${head}>`,
    `      <error type="incomplete" message="the scan is incomplete">${lines.map(xmlText).join('\n')}</error>`,
    '    </testcase>',
  ];
}

function testCase(finding: Finding, key: string): readonly string[] {
  const { location, rule, introduction } = finding;
  const place = placeName(location, introduction?.commit);
  const standing = standingText(finding);
  const number = key.slice(key.lastIndexOf('\0') + 1);
  const name = `${place}: ${rule.name} (${finding.fingerprint.slice(0, 11)})${number === '1' ? '' : ` #${number}`}`;
  const lines = [
    `${place}:${location.startLine}:${location.startColumn}`,
    finding.line.trim(),
    rule.description,
    `Now: ${rule.revoke}`,
    ...(location.text?.url === undefined ? [] : [location.text.url]),
    ...(introduction === undefined ? [] : [`Introduced by commit ${shortId(introduction.commit)}.`]),
    ...(finding.inHead === false ? ['No longer in HEAD, but in the history.'] : []),
    ...(standing === undefined ? [] : [`It is ${standing}.`]),
    `${rule.id}, ${finding.severity}, ${finding.confidence}, ${finding.fingerprint}`,
  ];
  const head = `    <testcase classname="${xmlText(rule.id)}" name="${xmlText(name)}"${fileAttributes(finding)} time="0">`;
  if (!isBlocking(finding))
    return [head, `      <skipped message="${xmlText(whyNotBlocking(finding))}"/>`, '    </testcase>'];
  return [
    head,
    `      <failure type="${xmlText(finding.severity)}" message="${xmlText(`${rule.name}: ${finding.preview}`)}">${lines.map(xmlText).join('\n')}</failure>`,
    '    </testcase>',
  ];
}

function fileAttributes({ location }: Finding): string {
  return location.path === undefined ? '' : ` file="${xmlText(location.path)}" line="${location.startLine}"`;
}
