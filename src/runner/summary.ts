/**
 * The job summary of a step.
 *
 * The runner drops a summary of more than 1 MiB whole, with an error annotation (facts: github-actions.md 3.2): text
 * that would go beyond is cut at a line end, with a sentence that says so. The runner masks summaries line by line.
 */

import { appendFileSync, statSync } from 'node:fs';

/** The runner's limit for the file of one step, in bytes. */
export const SUMMARY_MAX_BYTES = 1024 * 1024;

const CUT_NOTE = '\n\n_The summary ends here: the rest would exceed the limit of 1 MiB._\n';

/** What became of a summary: written whole, written in part, or not written because there is no runner or no room. */
export type SummaryOutcome = 'whole' | 'cut' | 'unavailable';

/** Appends Markdown to the step's summary. Never throws: a job must not fail for its summary. */
export function writeSummary(markdown: string): SummaryOutcome {
  const path = process.env['GITHUB_STEP_SUMMARY'];
  if (path === undefined || path === '') return 'unavailable';
  try {
    const usedBytes = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
    const text = fitSummary(markdown, SUMMARY_MAX_BYTES - usedBytes);
    if (text === undefined) return 'unavailable';
    appendFileSync(path, text, { encoding: 'utf8' });
    return text === markdown ? 'whole' : 'cut';
  } catch {
    return 'unavailable';
  }
}

/** `markdown` as it fits into `roomBytes`: whole, or cut at a line end with a note, or undefined when not even that fits. */
export function fitSummary(markdown: string, roomBytes: number): string | undefined {
  if (Buffer.byteLength(markdown) <= roomBytes) return markdown;
  const bytes = Buffer.from(markdown);
  const cutAt = bytes.lastIndexOf(0x0a, roomBytes - Buffer.byteLength(CUT_NOTE) - 1);
  if (roomBytes <= Buffer.byteLength(CUT_NOTE) || cutAt < 0) return undefined;
  return `${bytes.toString('utf8', 0, cutAt)}${CUT_NOTE}`;
}
