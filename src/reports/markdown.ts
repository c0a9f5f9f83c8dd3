/**
 * The report as a Markdown document, for a wiki, an issue or a merge request: the verdict, then the findings by rule,
 * gravest first, each rule with what to do about it, then what was scanned.
 *
 * Unlike the job summary it has no bound and no links into a repository, as it knows neither a host nor its limits. All
 * text from the repository is escaped for GitHub-flavoured Markdown and HTML; secrets are always redacted.
 */

import { markdownCode, markdownText } from '../base/markdown.ts';
import { counted } from '../base/printable.ts';
import type { Finding } from '../findings/finding.ts';
import { SEVERITY_ORDER } from '../findings/finding.ts';
import type { ScanReport, Verdict } from './report.ts';
import {
  entryLines,
  findingUrl,
  placeName,
  severityCounts,
  shortId,
  splitFindings,
  spreadText,
  standingText,
  suppressionText,
  verdictOf,
  whyNotBlocking,
} from './report.ts';
import { scannedLine, skipLine } from './text.ts';

const TITLE: Readonly<Record<Verdict, string>> = {
  clean: 'No secrets found',
  findings: 'Secrets found',
  incomplete: 'The scan is incomplete',
};

/** The document, ending in a line end. */
export function markdownReport(report: ScanReport): string {
  const { blocking: findings, others } = splitFindings(report.findings);
  const lines = [`# ${TITLE[verdictOf(report)]}`, ''];
  if (findings.length > 0) {
    lines.push(`**${counted(findings.length, 'finding')}**: ${severityCounts(findings)}.`, '');
    lines.push('Revoke first, clean up after: a secret that was pushed is known to others.', '');
  }
  for (const group of byRule(findings)) lines.push(...ruleSection(group, report.links));
  lines.push(...notCounted(others));
  lines.push(...scanned(report));
  return `${lines.join('\n')}\n`;
}

/** The findings that do not count, each with the reason. */
function notCounted(others: readonly Finding[]): readonly string[] {
  if (others.length === 0) return [];
  const rows = others.map((finding) => {
    const { location, introduction, rule, preview } = finding;
    const place = `${placeName(location, introduction?.commit)}:${location.startLine}`;
    return `| ${finding.severity} | ${markdownText(place)} | ${markdownText(rule.name)} | ${markdownCode(preview)} | ${markdownText(whyNotBlocking(finding))} |`;
  });
  return [
    `## Not counted: ${counted(others.length, 'finding')}`,
    '',
    '| Severity | Where | What | Secret | Why not |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ];
}

/** The findings of each rule, the rule with the gravest finding first, then by id. */
function byRule(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.rule.id);
    if (group === undefined) groups.set(finding.rule.id, [finding]);
    else group.push(finding);
  }
  const worst = (group: readonly Finding[]): number =>
    Math.max(...group.map(({ severity }) => SEVERITY_ORDER.indexOf(severity)));
  return [...groups.entries()]
    .map(([id, group]) => ({ id, group, rank: worst(group) }))
    .sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1))
    .map(({ group }) => group);
}

function ruleSection(group: readonly Finding[], links: ScanReport['links']): readonly string[] {
  const rule = group[0]?.rule;
  if (rule === undefined) return [];
  return [
    `## ${markdownText(rule.name)}`,
    '',
    `${markdownText(rule.description)} (${markdownCode(rule.id)})`,
    '',
    `- **Now:** ${markdownText(rule.revoke)}`,
    ...(rule.rotate === undefined ? [] : [`- **Then:** ${markdownText(rule.rotate)}`]),
    ...(rule.publicByDesign === undefined
      ? []
      : [`- **Lower because:** ${markdownText(rule.publicByDesign)}`]),
    '',
    '| Severity | Where | Line, redacted | Introduced | In HEAD |',
    '| --- | --- | --- | --- | --- |',
    ...group.map((finding) => row(finding, links)),
    '',
  ];
}

function row(finding: Finding, links: ScanReport['links']): string {
  const url = findingUrl(finding, links);
  const { location, introduction } = finding;
  const place = `${placeName(location, introduction?.commit)}:${location.startLine}:${location.startColumn}`;
  const said = [standingText(finding), suppressionText(finding)];
  const facts = [finding.confidence, finding.detail, ...said].filter((text) => text !== undefined).join(', ');
  const cells = [
    `${finding.severity}<br>${markdownText(facts)}`,
    url === undefined ? markdownText(place) : `[${markdownText(place)}](${url})`,
    markdownCode(finding.line.trim()),
    introduction === undefined ? '' : introductionText(introduction),
    headCell(finding),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** Whether, and where when that is elsewhere; how far the secret spread. */
function headCell(finding: Finding): string {
  const { inHead, headPlace, location } = finding;
  const parts: string[] = [];
  if (inHead !== undefined) parts.push(inHead ? 'yes' : 'no');
  if (headPlace !== undefined) {
    const { path, line } = headPlace;
    parts.push(markdownText(path === location.path ? `line ${line}` : `${path}:${line}`));
  }
  const spread = spreadText(finding);
  if (spread !== undefined) parts.push(markdownText(spread));
  return parts.join('<br>');
}

function introductionText({ commit, author, date }: NonNullable<Finding['introduction']>): string {
  const parts = [author, date.slice(0, 10)].filter((part) => part !== '').map(markdownText);
  return [markdownCode(shortId(commit)), ...parts].join(' ');
}

function scanned(report: ScanReport): readonly string[] {
  const { receipt } = report;
  return [
    '## What was scanned',
    '',
    `- ${markdownText(scannedLine(receipt))}`,
    ...receipt.notes.map((note) => `- ${markdownText(note.text)}`),
    ...entryLines(receipt).map((line) => `- ${markdownText(line)}`),
    ...receipt.skips.map((skip) => {
      const line = markdownText(skipLine(skip));
      return skip.incomplete ? `- **${line}**` : `- ${line}`;
    }),
    `- tacet ${markdownText(receipt.tool.version)}, ${markdownText(receipt.startedAt)}`,
  ];
}
