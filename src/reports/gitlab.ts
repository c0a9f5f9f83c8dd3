/**
 * GitLab's secret detection report (`artifacts:reports:secret_detection`), in the shape of schema 15.2.1.
 *
 * GitLab drops the whole report over one field that does not fit, so every bound of the schema is kept: name up to 255
 * characters, description up to 1 MiB, solution up to 7,000, a commit for every place, times to the second without a
 * zone. It tells vulnerabilities apart by first identifier, file and lines. `raw_source_code_extract` is left out: the
 * schema means the unredacted line by it.
 */

import { createHash } from 'node:crypto';
import { markdownText } from '../base/markdown.ts';
import { counted, printable } from '../base/printable.ts';
import type { Receipt } from '../base/receipt.ts';
import type { Severity } from '../base/scan-request.ts';
import { type Finding, isBlocking } from '../findings/finding.ts';
import { jsonText } from './json-text.ts';
import { placeKeys } from './place-keys.ts';
import type { ScanReport } from './report.ts';
import { entryLines, openablePlace, placeName, spreadText, standingText, suppressionText } from './report.ts';
import { skipLine } from './text.ts';

/** The version of the schema that the document names. */
export const GITLAB_SCHEMA_VERSION = '15.2.1';

/** The name space (RFC 9562, section 6.6) of the ids, drawn once at random. */
const ID_SPACE = '5b0d7c1e-52f1-4b7a-9c55-0f0a3c1d6e84';
/** git's null object id: GitLab requires a commit also where none is known, as in a folder outside git. */
const NO_COMMIT = '0'.repeat(40);
const MAX_NAME = 255;
const MAX_SOLUTION = 7000;
const LINK = /^https?:\/\/./;

const SEVERITY: Readonly<Record<Severity, string>> = {
  critical: 'Critical',
  high: 'High',
  medium: 'Medium',
  low: 'Low',
};

/** What GitLab can be told of a finding that does not count: that it is likely to be none. */
const FALSE_KINDS: ReadonlySet<unknown> = new Set(['false-positive', 'test-value']);

/** The findings that GitLab shows: those that count, and those of which somebody said that they are none. */
function shownFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((finding) => isBlocking(finding) || isSaidToBeNone(finding));
}

function isSaidToBeNone({ suppression }: Finding): boolean {
  return suppression?.effect === 'silences' && FALSE_KINDS.has(suppression.kind);
}

/** The report as text, ending in a line end. Its `scan.status` is `failure` when the scan is incomplete. */
export function gitlabReport(report: ScanReport): string {
  const findings = shownFindings(report.findings);
  const keys = placeKeys(findings);
  const document = {
    version: GITLAB_SCHEMA_VERSION,
    scan: scanPart(report.receipt, report.findings.length - findings.length),
    vulnerabilities: findings.map((finding, index) =>
      vulnerability(finding, keys[index] ?? '', report.receipt),
    ),
  };
  return `${jsonText(document)}\n`;
}

function scanPart(receipt: Receipt, leftOut: number): object {
  const startMs = Date.parse(receipt.startedAt);
  const tool = {
    id: 'tacet',
    name: 'tacet',
    version: receipt.tool.version,
    vendor: { name: 'tacet' },
    url: 'https://github.com/OWNER/tacet',
  };
  return {
    analyzer: tool,
    scanner: tool,
    type: 'secret_detection',
    start_time: gitlabTime(startMs),
    end_time: gitlabTime(startMs + receipt.durationMs),
    status: receipt.complete ? 'success' : 'failure',
    messages: [
      ...receipt.skips.map((skip) => ({ level: skip.incomplete ? 'warn' : 'info', value: skipLine(skip) })),
      ...[...receipt.notes.map(({ text }) => text), ...entryLines(receipt), ...leftOutLine(leftOut)].map(
        (text) => ({ level: 'info', value: printable(text) }),
      ),
    ].filter(({ value }) => value !== ''),
  };
}

function leftOutLine(count: number): readonly string[] {
  return count === 0 ? [] : [`${counted(count, 'finding')} not counted: known before, or let pass`];
}

function vulnerability(finding: Finding, key: string, receipt: Receipt): object {
  const { location, rule, introduction } = finding;
  const then = rule.rotate === undefined ? '' : ` Then: ${rule.rotate}`;
  return {
    id: nameUuid(key),
    name: cut(rule.name, MAX_NAME),
    description: `${markdownText(rule.description)} Found: ${markdownText(finding.preview)}`,
    severity: SEVERITY[finding.severity],
    solution: cut(`Revoke first: ${rule.revoke}${then}`, MAX_SOLUTION),
    identifiers: [
      { type: 'tacet_rule_id', name: `tacet rule ${rule.id}`, value: rule.id },
      {
        type: 'cwe',
        name: 'CWE-798',
        value: '798',
        url: 'https://cwe.mitre.org/data/definitions/798.html',
      },
    ],
    links: [...(location.text?.url === undefined ? [] : [{ url: location.text.url }]), ...linksOf(rule)],
    details: detailsOf(finding),
    ...(isSaidToBeNone(finding) ? { flags: [falseFlag(finding)] } : {}),
    location: {
      // a message has no file; its place stands in for one, or GitLab would take all messages for one place
      file: placeName(openablePlace(location), introduction?.commit),
      start_line: openablePlace(location).startLine,
      end_line: openablePlace(location).endLine,
      commit: {
        sha: introduction?.commit ?? receipt.resolved.head ?? NO_COMMIT,
        ...(introduction === undefined || introduction.author === '' ? {} : { author: introduction.author }),
        ...(introduction === undefined || introduction.date === '' ? {} : { date: introduction.date }),
      },
    },
  };
}

function linksOf({ references }: Finding['rule']): readonly { readonly url: string }[] {
  return references.filter(({ url }) => LINK.test(url)).map(({ url }) => ({ url }));
}

function falseFlag(finding: Finding): object {
  return {
    type: 'flagged-as-likely-false-positive',
    origin: 'tacet',
    description: printable(suppressionText(finding) ?? 'let pass'),
  };
}

function detailsOf(finding: Finding): object {
  const rows: [string, string, string][] = [
    ['confidence', 'Confidence', finding.confidence],
    ['line', 'Line, redacted', printable(finding.line.trim())],
    ['fingerprint', 'Fingerprint', finding.fingerprint],
    ['occurrences', 'Occurrences', String(finding.occurrences)],
  ];
  if (finding.detail !== undefined) rows.push(['detail', 'Detail', printable(finding.detail)]);
  const standing = standingText(finding);
  if (standing !== undefined) rows.push(['standing', 'Standing', standing]);
  const said = suppressionText(finding);
  if (said !== undefined) rows.push(['said', 'Said of it', printable(said)]);
  if (finding.inHead !== undefined) rows.push(['in_head', 'Still in HEAD', finding.inHead ? 'yes' : 'no']);
  if (finding.headPlace !== undefined) {
    const { path, line } = finding.headPlace;
    rows.push(['head_place', 'Place in HEAD', printable(`${path}:${line}`)]);
  }
  const spread = spreadText(finding);
  if (spread !== undefined) rows.push(['spread', 'Lives', spread]);
  return Object.fromEntries(
    rows.map(([key, name, value]) => [key, { name, type: key === 'line' ? 'code' : 'text', value }]),
  );
}

/** UTC, to the second, without a zone: the only form the schema takes. */
function gitlabTime(timeMs: number): string {
  return new Date(timeMs).toISOString().slice(0, 19);
}

/** At most `length` characters as JSON Schema counts them: code points. */
function cut(text: string, length: number): string {
  const characters = [...text];
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`;
}

/** A name-based UUID, version 5 (RFC 9562, section 5.5): the same key always gives the same id. */
function nameUuid(key: string): string {
  const space = Buffer.from(ID_SPACE.replaceAll('-', ''), 'hex');
  const bytes = createHash('sha1').update(space).update(key).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
