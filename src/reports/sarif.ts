/**
 * SARIF 2.1.0 (OASIS), shaped for GitHub code scanning and read by Azure DevOps, SonarQube and editors.
 *
 * GitHub's limits are kept: relative URIs, non-empty texts, names up to 255 and descriptions up to 1,024 characters,
 * `security-severity` as a string. `primaryLocationLineHash` is made from the fingerprint and not from the line: a plain
 * hash of the line would let a reader guess a short password. The receipt stands in the run's `properties`.
 */

import { printable } from '../base/printable.ts';
import type { Receipt } from '../base/receipt.ts';
import type { Confidence, Severity } from '../base/scan-request.ts';
import type { Finding, Location, RuleText, Suppression } from '../findings/finding.ts';

import { jsonText } from './json-text.ts';
import type { ScanReport } from './report.ts';
import { entryLines, insideText, openablePlace, placeName, saidWhere, seenAt, shortId } from './report.ts';

/** The fixed address of the schema that the document names. */
export const SARIF_SCHEMA_URI = 'https://json.schemastore.org/sarif-2.1.0.json';

const LEVEL: Readonly<Record<Severity, string>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
};
/** GitHub: over 9.0 is critical, 7.0 to 8.9 high, 4.0 to 6.9 medium, 0.1 to 3.9 low. */
const SECURITY_SEVERITY: Readonly<Record<Severity, string>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '2.0',
};
const PRECISION: Readonly<Record<Confidence, string>> = {
  proven: 'very-high',
  likely: 'high',
  possible: 'medium',
  hint: 'low',
};

/** What the caller knows and the scan does not. */
export interface SarifOptions {
  /** Keeps uploads of different kinds apart, so that one does not close the other's alerts: `tacet/change`. */
  readonly category: string;
}

/**
 * The category of an upload. Code scanning closes the alerts of a category that a later upload of it on the same ref lacks: trees,
 * histories and changes are kept apart, and each push from every other, because it shows what it brought and no more.
 */
export function sarifCategory({ asked, resolved }: Receipt): string {
  const { kind, head } = resolved;
  const isPush = kind === 'range' && /^event push\b/.test(asked) && head !== undefined;
  return isPush ? `tacet/push/${shortId(head)}` : `tacet/${kind}`;
}

/** The report as text, ending in a line end. */
export function sarifReport(report: ScanReport, options: SarifOptions): string {
  const rules = [...new Map(report.findings.map(({ rule }) => [rule.id, rule])).values()].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
  const ruleIndex = new Map(rules.map((rule, index) => [rule.id, index]));
  const occurrence = new Map<string, number>();
  const { receipt } = report;
  // only a change has a baseline: all of its results stand to it, and those of a tree or a history to none
  const hasBaseline = report.findings.some(
    ({ standing, inHead }) => standing !== undefined && inHead === undefined,
  );
  // SARIF 3.27.23: all results have the property or none has it; empty says that nobody has said anything
  const hasSuppressions = report.findings.some(({ suppression }) => suppression !== undefined);
  const run = {
    tool: {
      driver: {
        name: 'tacet',
        version: receipt.tool.version,
        semanticVersion: receipt.tool.version,
        informationUri: 'https://github.com/OWNER/tacet',
        rules: rules.map((rule) => sarifRule(rule, report.findings)),
      },
    },
    automationDetails: { id: `${options.category}/` },
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: receipt.complete,
        startTimeUtc: receipt.startedAt,
        toolExecutionNotifications: [
          ...receipt.skips.map((skip) => ({
            level: skip.incomplete ? 'error' : 'note',
            descriptor: { id: skip.reason },
            message: { text: `${skip.count} × ${skip.reason}: ${skip.examples.map(printable).join(', ')}` },
          })),
          ...receipt.notes.map((note) => ({
            level: 'note',
            descriptor: { id: note.code },
            message: { text: printable(note.text) },
          })),
          ...entryLines(receipt).map((line) => ({
            level: 'note',
            descriptor: { id: 'entries' },
            message: { text: printable(line) },
          })),
        ],
      },
    ],
    results: report.findings.map((finding) =>
      sarifResult(finding, { ruleIndex, occurrence, hasBaseline, hasSuppressions }),
    ),
    properties: { receipt },
  };
  return `${jsonText({ $schema: SARIF_SCHEMA_URI, version: '2.1.0', runs: [run] })}\n`;
}

function sarifRule(rule: RuleText, findings: readonly Finding[]): object {
  const worst = findings.find((finding) => finding.rule.id === rule.id);
  const severity = worst?.severity ?? 'medium';
  const help = `${rule.description}\n\nNow: ${rule.revoke}${rule.rotate === undefined ? '' : `\n\nThen: ${rule.rotate}`}`;
  return {
    id: rule.id,
    name: rule.name.slice(0, 255),
    shortDescription: { text: rule.name.slice(0, 1024) },
    fullDescription: { text: rule.description.slice(0, 1024) },
    help: { text: help, markdown: help },
    ...(rule.references[0] === undefined ? {} : { helpUri: rule.references[0].url }),
    defaultConfiguration: { level: LEVEL[severity] },
    properties: {
      tags: ['security', 'secret'],
      precision: PRECISION[worst?.confidence ?? 'possible'],
      'security-severity': SECURITY_SEVERITY[severity],
    },
  };
}

/** What results of a run have in common. */
interface RunFacts {
  readonly ruleIndex: ReadonlyMap<string, number>;
  /** How often a secret has been seen at a path so far. */
  readonly occurrence: Map<string, number>;
  readonly hasBaseline: boolean;
  readonly hasSuppressions: boolean;
}

function sarifResult(
  finding: Finding,
  { ruleIndex, occurrence, hasBaseline, hasSuppressions }: RunFacts,
): object {
  const { location, rule, introduction } = finding;
  const openable = openablePlace(location);
  const key = `${finding.fingerprint}\0${location.path ?? location.text?.name ?? ''}`;
  const count = (occurrence.get(key) ?? 0) + 1;
  occurrence.set(key, count);
  const since = introduction === undefined ? '' : ` Introduced by commit ${shortId(introduction.commit)}.`;
  const gone = finding.inHead === false ? ' No longer in HEAD, but in the history.' : '';
  return {
    ruleId: rule.id,
    ruleIndex: ruleIndex.get(rule.id) ?? -1,
    level: LEVEL[finding.severity],
    message: {
      text: `${rule.name} (${finding.preview}). ${rule.description} Now: ${rule.revoke}${insideText(location)}${seenAt(location)}${since}${gone}`,
    },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(openable, introduction?.commit) },
          region: {
            startLine: openable.startLine,
            startColumn: openable.startColumn,
            endLine: openable.endLine,
            endColumn: openable.endColumn,
            snippet: { text: finding.line },
          },
        },
        ...logicalLocations(location, introduction?.commit),
      },
    ],
    ...(hasBaseline ? { baselineState: BASELINE_STATE[finding.standing ?? 'new'] } : {}),
    ...(hasSuppressions
      ? { suppressions: finding.suppression === undefined ? [] : [sarifSuppression(finding.suppression)] }
      : {}),
    partialFingerprints: {
      primaryLocationLineHash: `${finding.fingerprint.slice(3, 19)}:${count}`,
      'tacetFingerprint/v1': finding.fingerprint,
    },
    properties: {
      confidence: finding.confidence,
      severity: finding.severity,
      'security-severity': SECURITY_SEVERITY[finding.severity],
      occurrences: finding.occurrences,
      ...(finding.standing === undefined ? {} : { standing: finding.standing }),
      ...(finding.detail === undefined ? {} : { detail: finding.detail }),
      ...(location.blob === undefined ? {} : { blob: location.blob }),
      ...(introduction === undefined ? {} : { introduction }),
      ...(finding.spread === undefined ? {} : { spread: finding.spread }),
      ...(finding.inHead === undefined ? {} : { inHead: finding.inHead }),
      ...(finding.headPlace === undefined
        ? {}
        : { headPlace: { uri: toUri(finding.headPlace.path), startLine: finding.headPlace.line } }),
    },
  };
}

/** Where a finding is that stands in no file one can open: inside a container, in a message, in text beside files. */
function logicalLocations(location: Location, commit: string | undefined): object {
  const { container, path, startLine, text } = location;
  if (container === undefined && path !== undefined) return {};
  const name = container === undefined ? placeName(location, commit) : `${path}:${startLine}`;
  const kind = container === undefined ? 'resource' : 'member';
  return {
    logicalLocations: [
      {
        fullyQualifiedName: name,
        kind,
        ...(text?.url === undefined ? {} : { properties: { url: text.url } }),
      },
    ],
  };
}

/** GitHub takes no result without a relative URI: what has no file gets its name as one segment. */
function uriOf(location: Location, commit: string | undefined): string {
  return location.path === undefined
    ? encodeURIComponent(placeName(location, commit).toWellFormed())
    : toUri(location.path);
}

/** SARIF 3.27.24. What neither base nor head have any more is *absent*. */
const BASELINE_STATE: Readonly<Record<NonNullable<Finding['standing']>, string>> = {
  new: 'new',
  known: 'unchanged',
  old: 'absent',
};

/** SARIF 3.35: what is not believed is under review, so that viewers keep showing the result. */
function sarifSuppression(suppression: Suppression): object {
  const { by, reason, effect } = suppression;
  return {
    kind: by === 'mark' ? 'inSource' : 'external',
    status: effect === 'silences' ? 'accepted' : effect === 'untrusted' ? 'underReview' : 'rejected',
    justification: printable(reason ?? `said in ${saidWhere(suppression)}`),
  };
}

/** A repository-relative path as a relative URI reference (RFC 3986): each segment percent-encoded. */
export function toUri(path: string): string {
  const encoded = path
    .split('/')
    .map((segment) => encodeURIComponent(segment.toWellFormed()))
    .join('/');
  return encoded === '' ? '.' : encoded;
}
