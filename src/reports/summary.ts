/**
 * The job summary: GitHub-flavoured Markdown with the verdict, what was scanned and why, a table of findings linked to
 * their lines, and what to do first.
 *
 * All text from the repository is escaped for Markdown and HTML. The whole stays under `MAX_SUMMARY_BYTES`: the runner
 * drops a summary of more than 1 MiB entirely, so rows are left out, and counted, before that.
 */

import { markdownCode, markdownText } from '../base/markdown.ts';
import { counted, formatBytes, formatDuration } from '../base/printable.ts';
import type { Finding } from '../findings/finding.ts';
import type { ScanReport, Verdict } from './report.ts';
import {
  entryLines,
  placeName,
  severityCounts,
  shortId,
  splitFindings,
  standingText,
  suppressionText,
  verdictOf,
  whyNotBlocking,
} from './report.ts';
import { skipLine } from './text.ts';

/** Well under the runner's 1 MiB, so that a later step of the same job still has room. */
export const MAX_SUMMARY_BYTES = 900_000;

/** What is needed to link a finding to its line. */
export interface SummaryContext {
  /** `https://github.com/owner/repo`. Undefined: no links. */
  readonly repositoryUrl: string | undefined;
  /** The commit whose tree the paths stand in, for findings that name none themselves. */
  readonly headCommit: string | undefined;
}

const TITLE: Readonly<Record<Verdict, string>> = {
  clean: '✅ tacet: no secrets found',
  findings: '❌ tacet: secrets found',
  incomplete: '⚠️ tacet: the scan is incomplete',
};

/** The summary as Markdown, ending in a line end, in about `maxBytes`: rows that do not fit are counted. */
export function summaryReport(
  report: ScanReport,
  context: SummaryContext,
  maxBytes = MAX_SUMMARY_BYTES,
): string {
  const { blocking: findings, others } = splitFindings(report.findings);
  const head = [`## ${TITLE[verdictOf(report)]}`, ''];
  if (findings.length > 0)
    head.push(`**${counted(findings.length, 'finding')}**: ${severityCounts(findings)}.`, '');
  const tail = [...firstSteps(findings), ...notCounted(others), ...scanned(report)];
  const budget = maxBytes - Buffer.byteLength([...head, ...tail].join('\n'));
  return `${[...head, ...table(findings, context, budget), ...tail].join('\n')}\n`;
}

function table(findings: readonly Finding[], context: SummaryContext, budgetBytes: number): string[] {
  if (findings.length === 0) return [];
  const rows = ['| Severity | What | Where | Secret | Introduced |', '| --- | --- | --- | --- | --- |'];
  let left = budgetBytes - 400;
  for (const [index, finding] of findings.entries()) {
    const row = findingRow(finding, context);
    left -= Buffer.byteLength(row) + 1;
    if (left < 0) {
      rows.push(
        '',
        `… and ${counted(findings.length - index, 'further finding')}: see the JSON and SARIF files.`,
      );
      break;
    }
    rows.push(row);
  }
  rows.push('');
  return rows;
}

function findingRow(finding: Finding, context: SummaryContext): string {
  const { location, introduction } = finding;
  const place = `${placeName(location, introduction?.commit)}:${location.startLine}`;
  const commit = introduction?.commit ?? context.headCommit;
  const link =
    location.text?.url !== undefined
      ? `[${markdownText(place)}](${location.text.url})`
      : context.repositoryUrl !== undefined && commit !== undefined && location.path !== undefined
        ? `[${markdownText(place)}](${context.repositoryUrl}/blob/${commit}/${linkPath(location.container ?? location.path)}${location.container === undefined ? `#L${location.startLine}` : ''})`
        : markdownText(place);
  const since =
    introduction === undefined
      ? ''
      : `${commitLink(introduction.commit, context)} ${markdownText(introduction.author)}, ${introduction.date.slice(0, 10)}`;
  const said = [standingText(finding), suppressionText(finding)]
    .filter((text) => text !== undefined)
    .join('; ');
  const what = `${markdownText(finding.rule.name)}${finding.detail === undefined ? '' : ` (${markdownText(finding.detail)})`}`;
  return `| ${finding.severity} | ${what}<br>\`${finding.rule.id}\` ${finding.confidence}${said === '' ? '' : `<br>${markdownText(said)}`} | ${link} | ${markdownCode(finding.preview)} | ${since} |`;
}

function commitLink(commit: string, context: SummaryContext): string {
  const id = shortId(commit);
  return context.repositoryUrl === undefined
    ? `\`${id}\``
    : `[\`${id}\`](${context.repositoryUrl}/commit/${commit})`;
}

function firstSteps(findings: readonly Finding[]): string[] {
  if (findings.length === 0) return [];
  const rules = [...new Map(findings.map(({ rule }) => [rule.id, rule])).values()].slice(0, 20);
  return [
    '### First',
    '',
    'Revoke first, clean up after: a secret that was pushed is known to others, and removing the line does not take it back.',
    '',
    ...rules.map((rule) => `- **${markdownText(rule.name)}**: ${markdownText(rule.revoke)}`),
    '',
  ];
}

const MAX_OTHERS = 100;

/** The findings that do not count, folded away. */
function notCounted(others: readonly Finding[]): string[] {
  if (others.length === 0) return [];
  const rows = others.slice(0, MAX_OTHERS).map((finding) => {
    const { location, introduction, rule } = finding;
    const place = `${placeName(location, introduction?.commit)}:${location.startLine}`;
    return `- ${markdownText(place)}: ${markdownText(rule.name)}, ${markdownText(whyNotBlocking(finding))}`;
  });
  const more = others.length - rows.length;
  const rest = more === 0 ? [] : [`- … and ${more} more, in the JSON and SARIF files`];
  return [
    `<details><summary>Not counted: ${counted(others.length, 'finding')}</summary>`,
    '',
    ...rows,
    ...rest,
    '',
    '</details>',
    '',
  ];
}

function scanned(report: ScanReport): string[] {
  const { receipt } = report;
  const { counts, resolved } = receipt;
  const range =
    resolved.head === undefined
      ? ''
      : ` \`${resolved.base === undefined ? '' : `${shortId(resolved.base)}..`}${shortId(resolved.head)}\``;
  const texts = counts.texts === undefined ? '' : `${counted(counts.texts, 'text')} beside files, `;
  const lines = [
    '### What was scanned',
    '',
    `- ${markdownText(receipt.asked)}${range}: ${markdownText(resolved.why)}`,
    `- ${counted(counts.commits, 'commit')}, ${counted(counts.objects, 'object')}, ${counted(counts.files, 'file')}, ${texts}${formatBytes(counts.bytes)}, ${counted(receipt.rules, 'rule')}, ${formatDuration(receipt.durationMs)}`,
    ...receipt.notes.map((note) => `- ${markdownText(note.text)}`),
    ...receipt.skips.map(
      (skip) =>
        `- ${skip.incomplete ? '**' : ''}${markdownText(skipLine(skip))}${skip.incomplete ? '**' : ''}`,
    ),
  ];
  for (const line of entryLines(receipt)) lines.push(`- ${markdownText(line)}`);
  const dropped = Object.entries(counts.dropped);
  if (dropped.length > 0)
    lines.push(`- Not reported: ${dropped.map(([reason, count]) => `${count} × ${reason}`).join(', ')}`);
  return [...lines, ''];
}

function linkPath(path: string): string {
  return path
    .split('/')
    .map((segment) =>
      encodeURIComponent(segment.toWellFormed()).replace(/[()]/g, (c) => `%${c.charCodeAt(0).toString(16)}`),
    )
    .join('/');
}
