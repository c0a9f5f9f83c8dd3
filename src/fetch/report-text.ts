/**
 * What a fetch tells the reader: the summary as Markdown, and the same as plain lines for the log.
 *
 * Never a value, a hash or a length of one. Every text is escaped here for Markdown; for the log that happens where it is
 * printed.
 */

import { markdownCode, markdownText } from '../base/markdown.ts';
import { counted, printable } from '../base/printable.ts';
import type { UnmaskedForm } from '../runner/masks.ts';
import type { FetchFailure, FetchReport, FetchRow } from './fetch.ts';

/** Reasons with more parts than this name the first ones and count the rest. */
const MAX_PARTS_NAMED = 4;

const FENCE = '```';

/** The job summary of a fetch. */
export function fetchSummary(report: FetchReport): string {
  const notes = report.notes.map(({ text }) => `- ${markdownText(text)}`);
  if (report.kind === 'failed') {
    return lines([
      '## ❌ tacet fetch: nothing was exported',
      '',
      ...report.failures.flatMap(failureLines),
      ...notes,
    ]);
  }
  const fetched = report.rows.filter(({ destination }) => destination !== undefined);
  return lines([
    `## 🔑 tacet fetch: ${counted(fetched.length, 'secret')}`,
    '',
    '| Name | System | Version | Exported to | Masked forms | Not masked | Made | Ends |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...report.rows.map(tableRow),
    '',
    ...report.missing.map(
      ({ names, error }) =>
        `- Optional and missing: ${names.map(markdownCode).join(', ')}: ${markdownText(error.message)}`,
    ),
    ...report.rotation.map(({ name, text }) => `- ⏳ ${markdownCode(name)}: ${markdownText(text)}`),
    ...notes,
  ]);
}

/** One line for each secret, for the log. */
export function fetchLog(rows: readonly FetchRow[]): string {
  return rows
    .map(({ name, system, version, destination, maskedForms, unmasked }) =>
      destination === undefined
        ? `${name}: missing, and optional`
        : `${name}: ${system}${version === undefined ? '' : `, version ${version}`}, to ${destination}, ${counted(maskedForms, 'form')} masked${
            unmasked.length === 0 ? '' : `; not masked: ${unmaskedText(unmasked)}`
          }`,
    )
    .join('\n');
}

/** The forms that are not masked, those of one reason together: `leaf 2, leaf 5: shorter than 6 characters`. */
export function unmaskedText(unmasked: readonly UnmaskedForm[]): string {
  const byReason = new Map<string, string[]>();
  for (const { what, reason } of unmasked) byReason.set(reason, [...(byReason.get(reason) ?? []), what]);
  return [...byReason]
    .map(([reason, parts]) => {
      const rest = parts.length - MAX_PARTS_NAMED;
      const named = parts.slice(0, MAX_PARTS_NAMED).join(', ');
      return `${named}${rest > 0 ? ` and ${rest} more` : ''}: ${reason}`;
    })
    .join('; ');
}

function tableRow(row: FetchRow): string {
  const { name, system, version, destination, maskedForms, unmasked, createdAtMs, expiresAtMs, lease } = row;
  const cells = [
    markdownCode(name),
    markdownText(system),
    version === undefined ? '' : markdownCode(version),
    destination === undefined ? 'missing, and optional' : markdownText(destination),
    destination === undefined ? '' : String(maskedForms),
    markdownText(unmaskedText(unmasked)),
    createdAtMs === undefined ? '' : day(createdAtMs),
    endText({ expiresAtMs, lease }),
  ];
  return `| ${cells.join(' | ')} |`;
}

function endText({ expiresAtMs, lease }: Pick<FetchRow, 'expiresAtMs' | 'lease'>): string {
  const end = expiresAtMs === undefined ? '' : `${day(expiresAtMs)} ${iso(expiresAtMs).slice(11, 16)} UTC`;
  if (lease?.isRevoked !== true) return end;
  return `with the job${end === '' ? '' : `, at the latest ${end}`}`;
}

function day(atMs: number): string {
  return iso(atMs).slice(0, 10);
}

/** Empty for a time that no calendar has. */
function iso(atMs: number): string {
  return Math.abs(atMs) <= 8.64e15 ? new Date(atMs).toISOString() : '';
}

function failureLines({ names, error, advice }: FetchFailure): readonly string[] {
  return [
    `- ${names.map(markdownCode).join(', ')}: ${markdownText(error.message)}`,
    ...(error.hint === undefined ? [] : [`  - ${markdownText(error.hint)}`]),
    ...(advice.length === 0 ? [] : ['', FENCE, ...advice.map(fenced), FENCE, '']),
  ];
}

/** A line of a code block, as it is: a policy is to be copied from there. Back quotes, which could end it, are not. */
function fenced(line: string): string {
  return printable(line).replaceAll('`', "'");
}

function lines(all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}
