/**
 * The answer of `tacet why` as text for a stranger and as JSON. Pure. Text from the repository (its path alone) goes
 * through `printable`; everything else is ours or redacted.
 */

import { counted, printable } from '../base/printable.ts';
import type { WhyEntry, WhyReport, WhyStatus } from '../why/why-report.ts';

/** Version of the JSON document. Fields may be added within a version; none changes its meaning. */
export const WHY_JSON_VERSION = 1;

/** The answer as JSON, ending in a line end. */
export function whyJson(report: WhyReport): string {
  return `${JSON.stringify({ version: WHY_JSON_VERSION, ...report }, undefined, 2)}\n`;
}

const HEADINGS: Readonly<Record<WhyStatus, string>> = {
  finding: 'Reported',
  silenced: 'Found, and silenced',
  filtered: 'Found, and dropped by a filter',
  unsure: 'Found, and not sure enough to be reported',
  part: 'Found, and no finding by itself',
  stopped: 'Found, and stopped by a gate of the rule',
  unconfirmed: 'Looked, and confirmed nothing',
  'passed-over': 'Did not look, though its text stands there',
};

/** The answer as text, ending in a line end. */
export function whyText(report: WhyReport): string {
  const blocks = [opening(report)];
  for (const status of Object.keys(HEADINGS) as WhyStatus[]) {
    const entries = report.entries.filter((entry) => entry.status === status);
    if (entries.length > 0) blocks.push(`${HEADINGS[status]}:\n${entries.map(entryLines).join('\n')}`);
  }
  if (report.entries.length === 0) blocks.push(silence(report));
  for (const { reason, count, examples } of report.skips)
    blocks.push(`Not read: ${reason} (${count}) ${printable(examples[0] ?? '')}`.trimEnd());
  return `${blocks.join('\n\n')}\n`;
}

function opening({ path, line, rule, rules, minConfidence }: WhyReport): string {
  if (path === undefined) return 'Nothing was read.';
  const place = `${printable(path)}${line === undefined ? '' : `:${line}`}`;
  const which = rule === undefined ? counted(rules, 'rule') : `rule ${rule}`;
  return `${place}: ${which}; reported is what is "${minConfidence}" or surer.`;
}

function entryLines(entry: WhyEntry): string {
  const { rule, name, line, column, literal, preview, severity, confidence } = entry;
  const weight = [severity, confidence].filter((fact) => fact !== undefined).join(', ');
  const shown = preview === undefined ? '' : `  ${printable(preview)}`;
  const cause = literal === undefined ? '' : ` (it looked because of "${printable(literal)}")`;
  return [
    `  ${line}:${column}  ${rule}  (${name})${weight === '' ? '' : `  [${weight}]`}${shown}`,
    `      ${entry.why}${cause}.`,
  ].join('\n');
}

/** Why there is nothing to tell. */
function silence({ path, line, rule, literals }: WhyReport): string {
  if (path === undefined) return 'There is nothing to tell.';
  const where = line === undefined ? 'this file' : 'this line';
  if (rule === undefined) {
    return line === undefined
      ? 'No rule confirmed anything in this file. Give a line to see which rules looked at it.'
      : 'No rule looked at this line: none of the texts that make one look stands on it.';
  }
  if (literals.length === 0) return `The rule found nothing to look at in ${where}.`;
  const listed = literals
    .slice(0, 12)
    .map((literal) => JSON.stringify(literal))
    .join(', ');
  const rest = literals.length > 12 ? ` and ${literals.length - 12} more` : '';
  return line === undefined
    ? `The rule confirmed nothing in ${where}. It looks only where one of these stands: ${listed}${rest}. Give a line to see why.`
    : `The rule did not look at ${where}: none of these stands on it: ${listed}${rest}.`;
}
