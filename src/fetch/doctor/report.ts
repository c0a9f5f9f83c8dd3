/**
 * What the doctor tells the reader: the log in groups, an annotation for each failed check, the summary as Markdown.
 */

import { markdownText } from '../../base/markdown.ts';
import { counted, printable } from '../../base/printable.ts';
import { annotate, inGroup, log } from '../../runner/commands.ts';
import type { DoctorCheck } from '../providers/contract.ts';
import type { DoctorReport } from './doctor.ts';

const SIGN: Readonly<Record<DoctorCheck['verdict'], string>> = { ok: '✅', failed: '❌', unknown: '❔' };

/** Prints the report. Returns whether every check came out well or undecided. */
export async function tellDoctor(report: DoctorReport): Promise<boolean> {
  for (const lines of report.tokens) log(lines.join('\n'));
  for (const check of report.checks) {
    log(`${SIGN[check.verdict]} ${check.what}${check.text === '' ? '' : `: ${check.text}`}`);
    if (check.verdict === 'failed')
      annotate({ level: 'error', title: `doctor: ${check.what}`, message: check.text });
    if (check.advice.length > 0)
      await inGroup('What was sent, and what has to be there', () => log(check.advice.join('\n')));
  }
  for (const lines of report.privileges)
    await inGroup(lines[0] ?? 'least privilege', () => log(lines.slice(1).join('\n')));
  log(`tacet doctor: ${outcome(report)}; nothing was fetched`);
  return isWell(report);
}

/** The report as plain text, for a terminal or the log of another CI. */
export function doctorText(report: DoctorReport): string {
  const lines = [
    ...report.tokens.flat(),
    ...report.checks.flatMap(({ what, verdict, text, advice }) => [
      `${SIGN[verdict]} ${what}${text === '' ? '' : `: ${text}`}`,
      ...advice.map((line) => `    ${line}`),
    ]),
    ...report.privileges.flat(),
    `tacet doctor: ${outcome(report)}; nothing was fetched`,
  ];
  return `${lines.map(printable).join('\n')}\n`;
}

/** Whether every check came out well or undecided. */
export function isWell(report: DoctorReport): boolean {
  return failedOf(report) === 0;
}

/** The job summary. */
export function doctorSummary(report: DoctorReport): string {
  const fence = '```';
  const block = (lines: readonly string[]): readonly string[] => [
    fence,
    ...lines.map((line) => printable(line).replaceAll('`', "'")),
    fence,
    '',
  ];
  const checks = report.checks.flatMap(({ what, verdict, text, advice }) => [
    `- ${SIGN[verdict]} ${markdownText(what)}${text === '' ? '' : `: ${markdownText(text)}`}`,
    ...(advice.length === 0 ? [] : ['', ...block(advice)]),
  ]);
  const lines = [
    `## 🩺 tacet doctor: ${outcome(report)}`,
    '',
    ...checks,
    '',
    ...report.tokens.flatMap(block),
    ...report.privileges.flatMap(([title = '', ...rest]) => [
      `**${markdownText(title)}**`,
      '',
      ...block(rest),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

function outcome(report: DoctorReport): string {
  const failed = failedOf(report);
  const unknown = report.checks.filter(({ verdict }) => verdict === 'unknown').length;
  return [
    `${counted(report.checks.length - failed - unknown, 'check')} passed`,
    `${failed} failed`,
    ...(unknown === 0 ? [] : [`${unknown} undecided`]),
  ].join(', ');
}

function failedOf(report: DoctorReport): number {
  return report.checks.filter(({ verdict }) => verdict === 'failed').length;
}
