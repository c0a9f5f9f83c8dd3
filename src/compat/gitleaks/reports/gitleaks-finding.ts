/**
 * Findings in gitleaks' shape: the fields of its JSON report, from which all its report formats are made.
 *
 * Promise: unless `secrets` says otherwise no secret of any finding stands in a field, neither in the match nor in the
 * message of the commit. Columns follow gitleaks' counting (bytes, from 1, the end inclusive, one too high on every line but
 * the first), so that its own tools find the place; facts: gitleaks-v8.md A8, A10, A12, A15, A17.
 */

import type { Finding } from '../../../findings/finding.ts';
import { placeName, type ScanReport, splitFindings } from '../../../reports/report.ts';
import { entropyOf } from './entropy.ts';
import { Eraser, type Redaction } from './eraser.ts';

/** One finding, its fields in gitleaks' order. */
export interface GitleaksFinding {
  readonly RuleID: string;
  readonly Description: string;
  readonly StartLine: number;
  readonly EndLine: number;
  readonly StartColumn: number;
  readonly EndColumn: number;
  readonly Match: string;
  readonly Secret: string;
  readonly File: string;
  readonly SymlinkFile: string;
  readonly Commit: string;
  /** Left out where there is no link. */
  readonly Link?: string;
  readonly Entropy: number;
  readonly Author: string;
  readonly Email: string;
  /** RFC 3339 in UTC; empty where there is none. */
  readonly Date: string;
  readonly Message: string;
  readonly Tags: readonly string[];
  readonly Fingerprint: string;
  /**
   * Ours, and only where the secret is hidden: by it a redacted report can be a baseline, which by gitleaks' fields alone
   * would take any other secret in the same place for a known one (A16, A20).
   */
  readonly TacetFingerprint?: string;
}

/** A finding and the line it stands on, which only templates show. */
export interface ShapedFinding {
  readonly fields: GitleaksFinding;
  readonly line: string;
}

/** What the shape needs beside the findings. */
export interface ShapeOptions {
  readonly secrets: Redaction;
  /** The name that gitleaks has for a rule of ours; the id itself when it has none. */
  readonly ruleIdOf: (ruleId: string) => string;
  /** The messages of commits, by id. */
  readonly messages: ReadonlyMap<string, string>;
  /** Where people see a finding. */
  readonly linkOf: (place: LinkPlace) => string | undefined;
}

/** What a link is made of. */
export interface LinkPlace {
  readonly commit: string;
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
}

/** The findings that count, as gitleaks would list them: what is silenced or known is in none of its reports. */
export function shapedFindings(report: ScanReport, options: ShapeOptions): readonly ShapedFinding[] {
  const eraser = new Eraser(
    report.findings.map(({ secret }) => secret.reveal()),
    options.secrets,
  );
  return splitFindings(report.findings).blocking.map((finding) => shaped(finding, options, eraser));
}

function shaped(finding: Finding, options: ShapeOptions, eraser: Eraser): ShapedFinding {
  const { location, introduction, rule } = finding;
  const commit = introduction?.commit ?? '';
  const file = gitleaksPath(finding);
  const ruleId = options.ruleIdOf(rule.id);
  const link =
    commit === '' || location.path === undefined
      ? undefined
      : options.linkOf({
          commit,
          path: location.container ?? location.path,
          startLine: location.startLine,
          endLine: location.endLine,
        });
  const place = commit === '' ? file : `${commit}:${file}`;
  const fields: GitleaksFinding = {
    RuleID: ruleId,
    Description: rule.description,
    StartLine: location.startLine,
    EndLine: location.endLine,
    ...columnsOf(finding),
    Match:
      finding.match === undefined
        ? eraser.shown(finding.secret.reveal())
        : eraser.text(finding.match.reveal()),
    Secret: eraser.shown(finding.secret.reveal()),
    File: file,
    SymlinkFile: '',
    Commit: commit,
    ...(link === undefined ? {} : { Link: link }),
    Entropy: entropyOf(finding.secret.reveal()),
    Author: introduction?.author ?? '',
    Email: introduction?.email ?? '',
    Date: utcDate(introduction?.date),
    Message: eraser.text(options.messages.get(commit) ?? ''),
    Tags: rule.tags ?? [],
    Fingerprint: `${place}:${ruleId}:${location.startLine}`,
    ...(options.secrets.kind === 'none' ? {} : { TacetFingerprint: finding.fingerprint }),
  };
  return { fields, line: options.secrets.kind === 'none' ? finding.rawLine.reveal() : finding.line };
}

/** The path; inside of archives with gitleaks' `!` where ours has `!/`; for what is in no file its name. */
function gitleaksPath({ location, introduction }: Finding): string {
  const { path, container } = location;
  if (path === undefined) return placeName(location, introduction?.commit);
  if (container === undefined || !path.startsWith(container)) return path;
  return container + path.slice(container.length).replaceAll('!/', '!');
}

/**
 * The columns of the secret in bytes. What comes before the secret is known up to the length of an excerpt; beyond it
 * letters are counted as they are, which is the same wherever they are ASCII.
 */
function columnsOf({
  location,
  rawLine,
  secret,
}: Finding): Pick<GitleaksFinding, 'StartColumn' | 'EndColumn'> {
  const { startLine, startColumn, endLine, endColumn } = location;
  const before = rawLine.reveal().slice(0, startColumn - 1);
  const start = startColumn + Buffer.byteLength(before) - before.length;
  // a secret that stands encoded in the line is not as long as its place
  const isPlain = startLine === endLine && rawLine.reveal().includes(secret.reveal());
  const end = isPlain ? start + secret.sizeBytes - 1 : Math.max(1, endColumn - 1);
  const shift = (line: number): number => (line > 1 ? 1 : 0);
  return { StartColumn: start + shift(startLine), EndColumn: end + shift(endLine) };
}

function utcDate(date: string | undefined): string {
  const time = Date.parse(date ?? '');
  return Number.isNaN(time) ? '' : new Date(time).toISOString().replace('.000Z', 'Z');
}
