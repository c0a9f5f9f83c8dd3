/**
 * Which line of a pull request's diff each finding stands on.
 *
 * Promise: a place is a line that the diff shows, for GitHub refuses a whole review over one that is not. A finding of an earlier
 * commit is looked for among the added lines of the file as it is now, by what stands around its secret: no secret is needed,
 * and none is known where a report was read back. What has no place is told, to be shown elsewhere.
 */

import { createHash } from 'node:crypto';
import type { Finding } from '../../findings/finding.ts';
import type { ChangedFile } from './diff-lines.ts';
import { isSameLine, partsOf, type Suggestion, suggestionFor } from './suggestion.ts';

/** A finding with its line. */
export interface PlacedFinding {
  readonly finding: Finding;
  /** By it a comment is known again: fingerprint, and a digest of the path. */
  readonly key: string;
  readonly path: string;
  /** The line to comment on, one-based: the finding's own, or with a mark suggested the one before. */
  readonly line: number;
  readonly suggestion: Suggestion | undefined;
}

/** What came of all findings. */
export interface Placement {
  readonly placed: readonly PlacedFinding[];
  /** Findings that stand on no line of the diff. */
  readonly elsewhere: readonly Finding[];
}

/** What a comment about a finding is known by. */
export function reviewKey({ fingerprint, location }: Finding): string {
  const path = createHash('sha256')
    .update(location.path ?? '')
    .digest('hex')
    .slice(0, 12);
  return `${fingerprint} ${path}`;
}

/** Places findings, in their order; each line is taken once for the same secret. */
export function placeFindings(
  findings: readonly Finding[],
  files: ReadonlyMap<string, ChangedFile>,
  pull: number,
): Placement {
  const taken = new Set<string>();
  const found: { readonly finding: Finding; readonly path: string; readonly line: number }[] = [];
  const elsewhere: Finding[] = [];
  for (const finding of findings) {
    const { path, container } = finding.location;
    const file = path === undefined || container !== undefined ? undefined : files.get(path);
    const line = file === undefined ? undefined : lineOf(finding, file, taken);
    if (path === undefined || line === undefined) elsewhere.push(finding);
    else found.push({ finding, path, line });
  }
  const linesInUse = new Set(found.map(({ path, line }) => `${line} ${path}`));
  const placed = found.map(({ finding, path, line }) =>
    withSuggestion({ finding, path, line, file: files.get(path), pull, linesInUse }),
  );
  return { placed, elsewhere };
}

function lineOf(finding: Finding, file: ChangedFile, taken: Set<string>): number | undefined {
  const { location, fingerprint } = finding;
  const parts = partsOf(finding);
  const fits = (line: number): boolean => {
    const shown = file.lines.get(line);
    const isFree = !taken.has(`${fingerprint} ${line} ${file.path}`);
    return shown !== undefined && isFree && (parts === undefined || isSameLine(shown.text, parts));
  };
  const isSameFile = location.blob === file.blob;
  const line =
    isSameFile && fits(location.startLine)
      ? location.startLine
      : parts === undefined
        ? undefined
        : [...file.lines].find(([number, { isAdded }]) => isAdded && fits(number))?.[0];
  if (line !== undefined) taken.add(`${fingerprint} ${line} ${file.path}`);
  return line;
}

interface FoundLine {
  readonly finding: Finding;
  readonly path: string;
  readonly line: number;
  readonly file: ChangedFile | undefined;
  readonly pull: number;
  /** Lines with a finding on them. */
  readonly linesInUse: ReadonlySet<string>;
}

function withSuggestion({ finding, path, line, file, pull, linesInUse }: FoundLine): PlacedFinding {
  const parts = partsOf(finding);
  const previous = linesInUse.has(`${line - 1} ${path}`) ? undefined : file?.lines.get(line - 1)?.text;
  const suggestion = parts === undefined ? undefined : suggestionFor(finding, parts, { previous, pull });
  return {
    finding,
    key: reviewKey(finding),
    path,
    line: suggestion?.kind === 'mark' ? line - 1 : line,
    suggestion,
  };
}
