/**
 * The lines of a pull request's new version as its diff shows them: where a review comment may stand, and what stands there.
 *
 * A patch is GitHub's (`GET pulls/N/files`): hunks from the first `@@` on, without file heads. It holds what somebody wrote, so
 * every line is hostile text. A patch that does not parse ends where it stops making sense: a comment on a line that GitHub does not
 * show would have the whole review refused.
 */

/** A line of the new version. */
export interface DiffLine {
  /** Without its line end, a carriage return included. */
  readonly text: string;
  /** Whether the change adds it; else it is context. */
  readonly isAdded: boolean;
}

/** A changed file, as far as reviews need it. */
export interface ChangedFile {
  readonly path: string;
  /** The id of its new content. */
  readonly blob: string;
  /** The lines by their number, one-based. Empty for binary and very large files, of which there is no patch. */
  readonly lines: ReadonlyMap<number, DiffLine>;
}

/** A hunk may skip, but never names a line beyond this. */
const MAX_LINE = 100_000_000;

/** The lines that a patch shows of the new version. Never throws. */
export function linesOfPatch(patch: string): ReadonlyMap<number, DiffLine> {
  const lines = new Map<number, DiffLine>();
  let next = 0;
  for (const line of patch.split('\n')) {
    const head = /^@@ -\d+(?:,\d+)? \+(\d{1,9})(?:,\d+)? @@/.exec(line);
    if (head !== null) {
      next = Number(head[1]);
      continue;
    }
    const kind = line.charAt(0);
    if (kind === '-' || kind === '\\') continue;
    if (next === 0 || next > MAX_LINE || (kind !== '+' && kind !== ' ')) return lines;
    lines.set(next, { text: line.slice(1).replace(/\r$/, ''), isAdded: kind === '+' });
    next++;
  }
  return lines;
}
