/**
 * Inline marks of a working tree that stand on lines without a finding: what they once let pass is gone.
 *
 * Promise: a mark counts as used when anything was found on its line or the next one, whether it was what let it pass or
 * not. Texts about marks look like marks: what comes out is for people to look at, and nothing is taken out. Nothing is
 * told of trees outside git, and of more bytes than the bound. Format: git-grep(1), `-n -z`.
 */

import { decodeUtf8 } from '../base/bytes.ts';
import { UpstreamError } from '../base/errors.ts';
import { readMark } from '../config/mark.ts';
import type { Finding } from '../findings/finding.ts';
import { findRepository } from '../git/repository.ts';
import { Git, type GitOutside } from '../git/run.ts';

const MAX_OUTPUT_BYTES = 64 << 20;
const GREP = ['grep', '-I', '-n', '-z', '-F', '--no-textconv', '--untracked', '-e', 'tacet:allow'] as const;

/** What git found; nothing when it could not search, or found more than anybody would look at. */
async function searched(git: Git): Promise<Uint8Array> {
  try {
    const { exit, stdout } = await git.run(GREP, { maxBytes: MAX_OUTPUT_BYTES });
    return exit.status === 0 ? stdout : new Uint8Array();
  } catch (error) {
    if (error instanceof UpstreamError && error.code !== 'cancelled') return new Uint8Array();
    throw error;
  }
}

/** Their places, `src/a.ts:12`, in git's order; none where git cannot search. Hostile texts. @throws UpstreamError `cancelled`. */
export async function unusedMarks(
  root: string,
  findings: readonly Finding[],
  outside: GitOutside,
): Promise<readonly string[]> {
  const search = findRepository(root, outside);
  if (search.kind !== 'found' || search.repository.workTree === undefined) return [];
  const { kind: _, ...place } = search.repository;
  const stdout = await searched(new Git(place, outside));
  const found = new Set(findings.map(({ location }) => `${location.path}:${location.startLine}`));
  return decodeUtf8(stdout)
    .split('\n')
    .flatMap((entry) => {
      const [path = '', number = '', ...text] = entry.split('\0');
      const line = Number(number);
      if (readMark(text.join('\0')) === undefined || !Number.isSafeInteger(line)) return [];
      return found.has(`${path}:${line}`) || found.has(`${path}:${line + 1}`) ? [] : [`${path}:${line}`];
    });
}
