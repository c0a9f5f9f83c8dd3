/**
 * Reads a unified diff line by line: git's and plain ones, combined ones of merges (`@@@`), several in a row with mail or
 * log text between them.
 *
 * Promises: the counts in a hunk's header decide where it ends, so that content which looks like a header is content; a
 * hunk that does not keep to its header is reported as malformed, and what it has, and every other hunk, still comes
 * out; memory is bounded by one line and one unit. Never throws for any bytes.
 * Format: git-diff(1), "GENERATING PATCH TEXT WITH -P" and "COMBINED DIFF FORMAT"; POSIX diff(1), "Diff -u Output".
 */

import { latin1 } from '../base/bytes.ts';
import type { Unit } from '../text/unit.ts';
import { newSidePath, parseCombinedPath, parseHeaderPath } from './diff-path.ts';
import { Hunk } from './hunk.ts';

/** What the parser meets. */
export type DiffEvent =
  | { readonly kind: 'unit'; readonly unit: Unit }
  /** A file's header, of any kind. */
  | { readonly kind: 'file' }
  /** A file whose content the diff does not show as text. */
  | { readonly kind: 'binary' }
  /** A hunk that breaks its own header; `line` is the one-based number of the line in the diff. */
  | { readonly kind: 'malformed'; readonly line: number };

/** A header cannot be longer: the longest path has 4,096 bytes, each at most four characters when quoted. */
const MAX_HEADER_BYTES = 40_000;
const NAMELESS = 'unnamed file of the diff';

interface OpenHunk {
  readonly hunk: Hunk;
  /** How many columns of marks a line has: one for each old side. */
  readonly columns: number;
  readonly oldLeft: number[];
  newLeft: number;
  isLastOnNewSide: boolean;
  isMalformed: boolean;
}

/** Takes lines, gives events. */
export class DiffParser {
  #lineNumber = 0;
  #gitHeader: string | undefined;
  #combinedPath: string | undefined;
  #oldPath: string | undefined;
  #path = NAMELESS;
  #open: OpenHunk | undefined;

  /** The next line of the diff, without its line feed. */
  *push(line: Uint8Array): Generator<DiffEvent> {
    this.#lineNumber++;
    if (this.#open !== undefined && this.#takeIntoHunk(this.#open, line)) {
      const unit = this.#open.hunk.takeFull();
      if (unit !== undefined) yield { kind: 'unit', unit };
      return;
    }
    yield* this.finish();
    yield* this.#takeOutside(latin1(line, 0, Math.min(line.length, MAX_HEADER_BYTES)));
  }

  /** The end of the diff, or of the open hunk. */
  *finish(): Generator<DiffEvent> {
    const open = this.#open;
    this.#open = undefined;
    if (open === undefined) return;
    const unit = open.hunk.takeLast();
    if (unit !== undefined) yield { kind: 'unit', unit };
    if (open.isMalformed || open.newLeft > 0 || open.oldLeft.some((count) => count > 0))
      yield { kind: 'malformed', line: this.#lineNumber };
  }

  /** Whether the line belongs to the open hunk. */
  #takeIntoHunk(open: OpenHunk, line: Uint8Array): boolean {
    if (line[0] === 0x5c) {
      if (open.isLastOnNewSide) open.hunk.endWithoutNewline();
      return true;
    }
    const isOver = open.newLeft <= 0 && open.oldLeft.every((count) => count <= 0);
    let marks = latin1(line, 0, Math.min(line.length, open.columns));
    // mailers strip the blank off an empty context line
    if (!isOver && (line.length === 0 || marks === '\r')) marks = ' '.repeat(open.columns);
    if (marks.length < open.columns || !/^[ +-]+$/.test(marks)) return false;
    // beyond its counts a hunk goes on only where lines are plainly added: nothing new is passed over
    if (isOver && (!marks.includes('+') || marks.includes('-'))) return false;
    if (isOver && open.columns === 1 && latin1(line, 0, 4) === '+++ ') return false;
    this.#count(open, marks);
    open.isLastOnNewSide = !marks.includes('-');
    if (open.isLastOnNewSide) open.hunk.add(line.subarray(open.columns), marks.includes('+'));
    return true;
  }

  /** Counts a line against the header: a line of the result stands in every parent without a plus, a removed one in those with a minus. */
  #count(open: OpenHunk, marks: string): void {
    const isRemoved = marks.includes('-');
    if (!isRemoved) open.newLeft--;
    for (let column = 0; column < open.columns; column++) {
      const isInParent = isRemoved ? marks[column] === '-' : marks[column] === ' ';
      if (isInParent) open.oldLeft[column] = (open.oldLeft[column] ?? 0) - 1;
    }
    if (open.newLeft < 0 || open.oldLeft.some((count) => count < 0)) open.isMalformed = true;
  }

  *#takeOutside(line: string): Generator<DiffEvent> {
    if (line.startsWith('diff --git ')) {
      this.#startFile(line.slice(11), undefined);
      yield { kind: 'file' };
    } else if (line.startsWith('diff --cc ') || line.startsWith('diff --combined ')) {
      this.#startFile(undefined, parseCombinedPath(line.replace(/^diff --(?:cc|combined) /, '')));
      yield { kind: 'file' };
    } else if (line.startsWith('--- ')) {
      this.#oldPath = parseHeaderPath(line.slice(4));
    } else if (line.startsWith('+++ ')) {
      const newPath = parseHeaderPath(line.slice(4));
      const path = newSidePath(this.#oldPath, newPath, this.#gitHeader);
      this.#path = this.#combinedPath ?? path ?? NAMELESS;
      if (this.#gitHeader === undefined && this.#combinedPath === undefined) yield { kind: 'file' };
      this.#gitHeader = undefined;
      this.#combinedPath = undefined;
      this.#oldPath = undefined;
    } else if (/^(?:Binary files .* differ|GIT binary patch)\r?$/.test(line)) {
      yield { kind: 'binary' };
    } else if (line.startsWith('@@')) {
      this.#open = this.#openHunk(line);
      if (this.#open === undefined) yield { kind: 'malformed', line: this.#lineNumber };
    }
  }

  #startFile(gitHeader: string | undefined, combinedPath: string | undefined): void {
    this.#gitHeader = gitHeader;
    this.#combinedPath = combinedPath;
    this.#oldPath = undefined;
    this.#path = combinedPath ?? NAMELESS;
  }

  #openHunk(line: string): OpenHunk | undefined {
    const [, marks = '', ranges = ''] = /^(@@+) ((?:-[0-9,]+ )+\+[0-9,]+) @@/.exec(line) ?? [];
    const columns = marks.length - 1;
    const parsed = ranges.split(' ').map(parseRange);
    const next = parsed.at(-1);
    if (columns < 1 || parsed.length !== columns + 1 || next === undefined) return undefined;
    const oldLeft = parsed.slice(0, -1).map((range) => range?.count ?? Number.NaN);
    if (oldLeft.some(Number.isNaN)) return undefined;
    return {
      hunk: new Hunk(this.#path, Math.max(1, next.start)),
      columns,
      oldLeft,
      newLeft: next.count,
      isLastOnNewSide: false,
      isMalformed: false,
    };
  }
}

/** `-12,3` or `+12`: the first line and how many there are. */
function parseRange(text: string): { readonly start: number; readonly count: number } | undefined {
  const [, start, count = '1'] = /^[-+]([0-9]{1,10})(?:,([0-9]{1,10}))?$/.exec(text) ?? [];
  return start === undefined ? undefined : { start: Number(start), count: Number(count) };
}
