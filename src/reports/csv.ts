/**
 * Findings as a table for a spreadsheet: CSV by RFC 4180, one head line, CRLF, every text quoted.
 *
 * Spreadsheets run a cell that begins with `=`, `+`, `-` or `@` as a formula, and paths and authors come from the
 * repository: such a text gets an apostrophe before it (OWASP, "CSV Injection"). So does one after a semicolon, a comma, a
 * bar or a quote, where another locale's separator would begin a new cell. Numbers are never negative here.
 */

import { printable } from '../base/printable.ts';
import type { Finding } from '../findings/finding.ts';
import { isBlocking } from '../findings/finding.ts';
import type { ScanReport } from './report.ts';
import { placeName, suppressionText } from './report.ts';

/** The columns, in their order. New ones may be added at the end. */
const COLUMNS: readonly (readonly [string, (finding: Finding) => string | number | undefined])[] = [
  ['severity', ({ severity }) => severity],
  ['confidence', ({ confidence }) => confidence],
  ['rule', ({ rule }) => rule.id],
  ['name', ({ rule }) => rule.name],
  ['issuer', ({ rule }) => rule.issuer],
  ['place', ({ location, introduction }) => placeName(location, introduction?.commit)],
  ['line', ({ location }) => location.startLine],
  ['column', ({ location }) => location.startColumn],
  ['end_line', ({ location }) => location.endLine],
  ['end_column', ({ location }) => location.endColumn],
  ['kind', ({ location }) => location.kind],
  ['preview', ({ preview }) => preview],
  ['detail', ({ detail }) => detail],
  ['in_head', ({ inHead }) => (inHead === undefined ? undefined : inHead ? 'yes' : 'no')],
  ['head_path', ({ headPlace }) => headPlace?.path],
  ['head_line', ({ headPlace }) => headPlace?.line],
  ['spread_commits', ({ spread }) => spread?.commits],
  ['spread_paths', ({ spread }) => spread?.paths],
  ['occurrences', ({ occurrences }) => occurrences],
  ['commit', ({ introduction }) => introduction?.commit],
  ['author', ({ introduction }) => introduction?.author],
  ['email', ({ introduction }) => introduction?.email],
  ['date', ({ introduction }) => introduction?.date],
  ['blob', ({ location }) => location.blob],
  ['fingerprint', ({ fingerprint }) => fingerprint],
  ['counts', (finding) => (isBlocking(finding) ? 'yes' : 'no')],
  ['standing', ({ standing }) => standing],
  ['suppression', (finding) => suppressionText(finding)],
  ['description', ({ rule }) => rule.description],
  ['revoke', ({ rule }) => rule.revoke],
  ['url', ({ location }) => location.text?.url],
];

/** What starts a formula, at the beginning or where a separator may end a cell; some locales take full-width forms too. */
const FORMULA = /(^|[;,|"])(\s*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/g;

/** The table as text, each line ending in CRLF. Without findings the head line alone. */
export function csvReport(report: ScanReport): string {
  const head = COLUMNS.map(([name]) => name).join(',');
  const rows = report.findings.map((finding) => COLUMNS.map(([, read]) => cell(read(finding))).join(','));
  return `${[head, ...rows].join('\r\n')}\r\n`;
}

function cell(value: string | number | undefined): string {
  if (value === undefined || value === '') return '';
  if (typeof value === 'number') return String(value);
  const text = printable(value.toWellFormed()).replace(FORMULA, "$1$2'");
  return `"${text.replaceAll('"', '""')}"`;
}
