/**
 * The data inside the HTML report: everything that the page shows, as compact JSON. Texts that repeat (rules, places,
 * commits) stand once and are named by their index.
 *
 * Promise: every text from the repository has passed `printable`, so that nothing on the page reorders or hides text;
 * no raw secret is in it. `page-logic.ts` reads this shape; both change together.
 */

import { printable } from '../../base/printable.ts';
import type { Severity } from '../../base/scan-request.ts';
import { type Finding, isBlocking, type RuleText, type Suppression } from '../../findings/finding.ts';
import type { ScanReport, Verdict } from '../report.ts';
import {
  entryLines,
  headText,
  placeName,
  rangeText,
  spreadText,
  suppressionText,
  verdictOf,
  whyNotBlocking,
} from '../report.ts';
import { scannedLine, skipLine } from '../text.ts';

/** Severities by their index in a row, gravest first. */
export const PAGE_SEVERITIES: readonly Severity[] = ['critical', 'high', 'medium', 'low'];

/** A rule, in the words of the report. */
export interface PageRule {
  readonly id: string;
  readonly name: string;
  readonly issuer: string;
  readonly description: string;
  readonly revoke: string;
  readonly rotate: string;
  readonly publicByDesign: string;
  /** `https` and `http` addresses only. */
  readonly links: readonly string[];
}

/** Commit, author, e-mail, date as the commit has it, the same in seconds since 1970 (null when it cannot be read). */
export type PageCommit = readonly [string, string, string, string, number | null];

/**
 * One finding: rule, severity, confidence, place, line, column, commit (-1: none), occurrences, in HEAD (1, 0, or -1
 * where the question does not arise), fingerprint, preview, redacted line, detail, what is known of HEAD, of the spread;
 * whether it counts, its standing and what was said of it by their index in `page-logic.ts`, and why it does not count or what
 * was said all the same.
 */
export type PageRow = readonly [
  number,
  number,
  string,
  number,
  number,
  number,
  number,
  number,
  -1 | 0 | 1,
  string,
  string,
  string,
  string,
  string,
  string,
  0 | 1,
  number,
  number,
  string,
];

/** Standings by their index in a row; the last: there is no change to stand to. */
const PAGE_STANDINGS: readonly Finding['standing'][] = ['new', 'known', 'old', undefined];
/** What became of what was said, by its index in a row; the first: nobody has said anything. */
const PAGE_EFFECTS: readonly (Suppression['effect'] | undefined)[] = [
  undefined,
  'silences',
  'untrusted',
  'expired',
  'unreasoned',
  'refused',
];

/** The whole of it. */
export interface PageData {
  readonly verdict: Verdict;
  /** When the scan started, in seconds since 1970: ages are reckoned from it, so that the page never changes. */
  readonly scannedAt: number;
  readonly facts: readonly (readonly [string, string])[];
  /** What should have been scanned and was not. Empty when the scan is complete. */
  readonly problems: readonly string[];
  /** Choices, and what was left out by design. */
  readonly notes: readonly string[];
  readonly rules: readonly PageRule[];
  readonly places: readonly string[];
  readonly commits: readonly PageCommit[];
  readonly rows: readonly PageRow[];
}

/** The page's data for a report. */
export function pageData(report: ScanReport): PageData {
  const { findings, receipt } = report;
  const rules = new Index<RuleText>();
  const places = new Index<string>();
  const commits = new Index<PageCommit>();
  const rows = findings.map((finding) => pageRow(finding, rules, places, commits));
  return {
    verdict: verdictOf(report),
    scannedAt: Math.floor(Date.parse(receipt.startedAt) / 1000),
    facts: factsOf(report),
    problems: receipt.skips.filter((skip) => skip.incomplete).map(skipLine),
    notes: [
      ...receipt.notes.map((note) => printable(note.text)),
      ...entryLines(receipt).map(printable),
      ...receipt.skips.filter((skip) => !skip.incomplete).map(skipLine),
    ],
    rules: rules.values.map(pageRule),
    places: places.values,
    commits: commits.values,
    rows,
  };
}

/** Values in the order in which they were first seen. */
class Index<Value> {
  readonly values: Value[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(key: string, make: () => Value): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.values.length);
    return this.values.push(make()) - 1;
  }
}

function pageRow(
  finding: Finding,
  rules: Index<RuleText>,
  places: Index<string>,
  commits: Index<PageCommit>,
): PageRow {
  const { location, introduction, rule } = finding;
  const place = printable(placeName(location, introduction?.commit));
  return [
    rules.numberOf(rule.id, () => rule),
    PAGE_SEVERITIES.indexOf(finding.severity),
    finding.confidence,
    places.numberOf(place, () => place),
    location.startLine,
    location.startColumn,
    introduction === undefined ? -1 : commits.numberOf(introduction.commit, () => pageCommit(introduction)),
    finding.occurrences,
    finding.inHead === undefined ? -1 : finding.inHead ? 1 : 0,
    finding.fingerprint,
    printable(finding.preview),
    printable(finding.line.trim()),
    printable(finding.detail ?? ''),
    printable(headText(finding) ?? ''),
    spreadText(finding) ?? '',
    isBlocking(finding) ? 1 : 0,
    PAGE_STANDINGS.indexOf(finding.standing),
    PAGE_EFFECTS.indexOf(finding.suppression?.effect),
    printable(isBlocking(finding) ? (suppressionText(finding) ?? '') : whyNotBlocking(finding)),
  ];
}

function pageCommit({ commit, author, email, date }: NonNullable<Finding['introduction']>): PageCommit {
  const timeMs = Date.parse(date);
  const seconds = Number.isNaN(timeMs) ? null : Math.floor(timeMs / 1000);
  return [printable(commit), printable(author), printable(email), printable(date), seconds];
}

function pageRule(rule: RuleText): PageRule {
  return {
    id: printable(rule.id),
    name: printable(rule.name),
    issuer: printable(rule.issuer),
    description: printable(rule.description),
    revoke: printable(rule.revoke),
    rotate: printable(rule.rotate ?? ''),
    publicByDesign: printable(rule.publicByDesign ?? ''),
    links: rule.references.map(({ url }) => printable(url)).filter((url) => /^https?:\/\//.test(url)),
  };
}

function factsOf(report: ScanReport): readonly (readonly [string, string])[] {
  const { receipt } = report;
  const dropped = Object.entries(receipt.counts.dropped).map(([reason, count]) => `${count} × ${reason}`);
  const facts: [string, string][] = [
    ['Asked for', receipt.asked],
    ['Resolved to', rangeText(receipt)],
    ['Looked at', scannedLine(receipt)],
    ['Not reported', dropped.join(', ')],
    ['Scanned on', receipt.startedAt],
    ['Rules', `${receipt.rules} (${receipt.digests.ruleset.slice(0, 19)}…)`],
    ['Made by', `tacet ${receipt.tool.version}`],
  ];
  return facts.filter(([, value]) => value !== '').map(([name, value]) => [name, printable(value)]);
}
