/**
 * A check run with every finding that counts on its line: GitHub takes fifty annotations a request and any number of
 * requests, where the runner keeps ten of a step.
 */

import type { Annotation } from '../reports/annotations.ts';
import { annotationOf } from '../reports/annotations.ts';
import type { ScanReport, Verdict } from '../reports/report.ts';
import { splitFindings, verdictOf } from '../reports/report.ts';
import { type SummaryContext, summaryReport } from '../reports/summary.ts';
import { fitSummary } from '../runner/summary.ts';
import type { GitHubPlace } from './github.ts';

const BATCH = 50;
/** Beyond this the summary says how many there are: ten thousand findings would take the limit of requests of an hour. */
const MAX_ANNOTATIONS = 1000;
const MAX_SUMMARY_BYTES = 60_000;

const TITLE: Readonly<Record<Verdict, string>> = {
  clean: 'No secrets found',
  findings: 'Secrets found',
  incomplete: 'The scan is incomplete',
};

/** Of which commit, and with which outcome. */
export interface CheckSubject {
  readonly head: string;
  readonly conclusion: 'success' | 'neutral' | 'failure';
  /** Sentences before the findings, as Markdown of our own. */
  readonly lead: readonly string[];
}

/** Makes the check run for a commit; the answer says what was done. Throws as the client does. */
export async function writeCheckRun(
  { client, owner, repo }: GitHubPlace,
  { head, conclusion, lead }: CheckSubject,
  report: ScanReport,
  context: SummaryContext,
): Promise<string> {
  const { blocking } = splitFindings(report.findings);
  const annotations = blocking
    .map(annotationOf)
    .filter(({ path }) => path !== undefined)
    .slice(0, MAX_ANNOTATIONS);
  const title = TITLE[verdictOf(report)];
  const said = fitSummary(summaryReport(report, context, MAX_SUMMARY_BYTES), MAX_SUMMARY_BYTES) ?? title;
  const summary = [...lead.flatMap((sentence) => [sentence, '']), said].join('\n');
  const batches = batchesOf(annotations.map(checkAnnotation));
  const { data } = await client.rest.checks.create({
    owner,
    repo,
    name: 'tacet',
    head_sha: head,
    status: 'completed',
    conclusion,
    output: { title, summary, annotations: batches[0] ?? [] },
  });
  for (const batch of batches.slice(1)) {
    await client.rest.checks.update({
      owner,
      repo,
      check_run_id: data.id,
      output: { title, summary, annotations: batch },
    });
  }
  return `written, with ${annotations.length} of ${blocking.length} findings on their lines`;
}

type CheckAnnotation = NonNullable<
  NonNullable<
    NonNullable<Parameters<GitHubPlace['client']['rest']['checks']['create']>[0]>['output']
  >['annotations']
>[number];

function checkAnnotation(annotation: Annotation): CheckAnnotation {
  const {
    level,
    title,
    message,
    path = '',
    startLine = 1,
    endLine = startLine,
    startColumn,
    endColumn,
  } = annotation;
  const isOneLine = startLine === endLine;
  return {
    path,
    start_line: startLine,
    end_line: endLine,
    // columns are taken on single lines alone
    ...(isOneLine && startColumn !== undefined && endColumn !== undefined
      ? { start_column: startColumn, end_column: endColumn }
      : {}),
    annotation_level: level === 'error' ? 'failure' : level,
    title: title.slice(0, 255),
    message,
  };
}

function batchesOf<T>(items: readonly T[]): T[][] {
  const batches: T[][] = [];
  for (let at = 0; at < items.length; at += BATCH) batches.push(items.slice(at, at + BATCH));
  return batches;
}
