/**
 * Annotations for GitHub's runner: which findings are shown on their lines, and in which words.
 *
 * The runner keeps ten errors, ten warnings and ten notices a step and drops the rest without a word (actions/runner,
 * late 2026), so the gravest come first and the last place says how many more there are. Titles and paths of annotations
 * are not masked by the runner: nothing here carries more of a secret than its redacted preview.
 */

import { counted, printable } from '../base/printable.ts';
import type { Finding } from '../findings/finding.ts';
import { SEVERITY_ORDER } from '../findings/finding.ts';
import type { ScanReport } from './report.ts';
import {
  insideText,
  openablePlace,
  placeName,
  seenAt,
  shortId,
  splitFindings,
  standingText,
  suppressionText,
} from './report.ts';

/** The runner's limit for each level and step. */
export const MAX_ANNOTATIONS = 10;

/** One annotation, before it becomes a workflow command. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  /** Set when the finding stands in a file: hostile text, to be escaped as a command's property. */
  readonly path: string | undefined;
  readonly startLine: number | undefined;
  readonly endLine: number | undefined;
  readonly startColumn: number | undefined;
  readonly endColumn: number | undefined;
}

/** The annotations of a scan, at most ten a level, gravest first. Empty when there is nothing to say. */
export function annotationsOf(report: ScanReport): readonly Annotation[] {
  const ranked = [...splitFindings(report.findings).blocking].sort(
    (a, b) => SEVERITY_ORDER.indexOf(b.severity) - SEVERITY_ORDER.indexOf(a.severity),
  );
  const findings = ranked.map(annotationOf);
  const incomplete = report.receipt.skips
    .filter((skip) => skip.incomplete)
    .map((skip) =>
      plain(
        'error',
        'Scan incomplete',
        `Not scanned: ${skip.count} × ${skip.reason} (${skip.examples.map(printable).join(', ')})`,
      ),
    );
  // an unread file weighs more than the eleventh finding
  const errors = [...incomplete.slice(0, 2), ...findings.filter(({ level }) => level === 'error')];
  return [
    ...withinLimit(errors, 'error'),
    ...withinLimit(
      findings.filter(({ level }) => level === 'warning'),
      'warning',
    ),
    ...withinLimit(
      findings.filter(({ level }) => level === 'notice'),
      'notice',
    ),
  ];
}

function withinLimit(all: readonly Annotation[], level: Annotation['level']): Annotation[] {
  if (all.length <= MAX_ANNOTATIONS) return [...all];
  const rest = all.length - (MAX_ANNOTATIONS - 1);
  const more = `${counted(rest, 'further finding')} of this level: see the job summary and the SARIF file.`;
  return [...all.slice(0, MAX_ANNOTATIONS - 1), plain(level, 'More findings', more)];
}

/** One finding as an annotation. */
export function annotationOf(finding: Finding): Annotation {
  const { rule, introduction } = finding;
  const location = openablePlace(finding.location);
  const level = finding.severity === 'medium' ? 'warning' : finding.severity === 'low' ? 'notice' : 'error';
  const where =
    location.path === undefined
      ? ` In the ${printable(placeName(location, introduction?.commit))}.${seenAt(location)}`
      : '';
  const since = introduction === undefined ? '' : ` Introduced by commit ${shortId(introduction.commit)}.`;
  const notes = [standingText(finding), suppressionText(finding)].filter((text) => text !== undefined);
  const note = notes.map((text) => ` ${sentence(printable(text))}.`).join('');
  return {
    level,
    title: rule.name,
    message: `${finding.preview}: ${rule.description} Now: ${rule.revoke}${insideText(finding.location)}${where}${since}${note} (${rule.id}, ${finding.fingerprint})`,
    path: location.path,
    startLine: location.path === undefined ? undefined : location.startLine,
    endLine: location.path === undefined ? undefined : location.endLine,
    startColumn: location.path === undefined ? undefined : location.startColumn,
    endColumn: location.path === undefined ? undefined : location.endColumn,
  };
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function plain(level: Annotation['level'], title: string, message: string): Annotation {
  const nowhere = {
    path: undefined,
    startLine: undefined,
    endLine: undefined,
    startColumn: undefined,
    endColumn: undefined,
  };
  return { level, title, message, ...nowhere };
}
