// What changed between two commits, read from the real repository and written as GitHub's REST API writes it.
//
// Promises: names, statuses, counts and patches are git's (`diff-tree` with rename detection); a patch is missing for
// binary files and for those over GitHub's documented size; file and commit limits are the caller's to apply.
// Must never: change the repository, or run anything that it configures (the environment is closed, diffs are plain).
// Source: docs.github.com REST ("Compare two commits", "List pull requests files"), "Repository limits" for diffs.

import { requireGit, runGit } from '../../git.ts';

/** A changed file with GitHub's member names. */
export interface ChangedFile {
  /** Id of the new content; of the old one when the file is gone. */
  readonly sha: string;
  readonly filename: string;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed' | 'unchanged';
  readonly additions: number;
  readonly deletions: number;
  readonly changes: number;
  /** Hunks from the first `@@` on; missing when binary or too large. */
  readonly patch?: string;
  readonly previous_filename?: string;
}

/** A commit as far as answers show it. */
export interface CommitFacts {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: { readonly name: string; readonly email: string; readonly date: string };
  readonly committer: { readonly name: string; readonly email: string; readonly date: string };
  readonly message: string;
}

/** "No single file's diff may exceed … 500 KB of raw diff data" (docs.github.com, Repository limits). */
const MAX_PATCH_BYTES = 500_000;

const DIFF = ['-r', '-M', '--no-commit-id', '--no-ext-diff', '--no-textconv', '--no-color'];

const STATUSES: Readonly<Record<string, ChangedFile['status']>> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  C: 'copied',
  T: 'changed',
};

/** The commit id of a revision, `undefined` when there is no such commit. */
export async function findCommit(gitDir: string, revision: string): Promise<string | undefined> {
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
  const result = await runGit(args, { cwd: gitDir });
  return result.status === 0 ? result.stdout.toString().trim() : undefined;
}

/** The best common ancestor, `undefined` for unrelated histories. */
export async function findMergeBase(gitDir: string, one: string, other: string): Promise<string | undefined> {
  const result = await runGit(['merge-base', one, other], { cwd: gitDir });
  return result.status === 0 ? result.stdout.toString().trim() : undefined;
}

/** Commits that `head` has and `base` has not, oldest first. */
export function listCommits(gitDir: string, base: string, head: string): Promise<readonly CommitFacts[]> {
  return logCommits(gitDir, ['--reverse', '--topo-order', `${base}..${head}`]);
}

/** One commit. Throws when there is no such commit. */
export async function readCommit(gitDir: string, sha: string): Promise<CommitFacts> {
  const [commit] = await logCommits(gitDir, ['--max-count=1', sha]);
  if (commit === undefined) {
    throw new Error(`git log shows no commit ${sha}`);
  }
  return commit;
}

async function logCommits(gitDir: string, args: readonly string[]): Promise<readonly CommitFacts[]> {
  const format = ['%H', '%T', '%P', '%an', '%ae', '%aI', '%cn', '%ce', '%cI', '%B'].join('%x1f');
  const log = await requireGit(['log', '-z', `--format=${format}`, ...args], { cwd: gitDir });
  return log
    .split('\0')
    .filter((entry) => entry !== '')
    .map((entry) => {
      const [
        sha = '',
        tree = '',
        parents = '',
        an = '',
        ae = '',
        ad = '',
        cn = '',
        ce = '',
        cd = '',
        message = '',
      ] = entry.split('\x1f');
      return {
        sha,
        tree,
        parents: parents.split(' ').filter((parent) => parent !== ''),
        author: { name: an, email: ae, date: ad },
        committer: { name: cn, email: ce, date: cd },
        message: message.trimEnd(),
      };
    });
}

/** The files that differ between the trees of two commits, in git's order. */
export async function listChangedFiles(
  gitDir: string,
  from: string,
  to: string,
): Promise<readonly ChangedFile[]> {
  const run = (...args: string[]): Promise<string> =>
    requireGit(['diff-tree', ...DIFF, ...args, from, to], { cwd: gitDir });
  const [raw, counts, patches] = await Promise.all([
    run('--raw', '-z', '--abbrev=64'),
    run('--numstat', '-z'),
    run('--patch'),
  ]);
  const numbers = parseCounts(counts);
  // Every file of a patch starts with this line, and no line of content can: those begin with ' ', '+', '-' or '\'.
  const hunks = `\n${patches}`.split('\ndiff --git ').slice(1);
  return parseRaw(raw).map((file, index) => {
    const [additions = 0, deletions = 0] = numbers[index] ?? [];
    const patch = patchOf(hunks[index] ?? '');
    return {
      ...file,
      additions,
      deletions,
      changes: additions + deletions,
      ...(patch === undefined ? {} : { patch }),
    };
  });
}

type RawFile = Pick<ChangedFile, 'sha' | 'filename' | 'status' | 'previous_filename'>;

function parseRaw(raw: string): readonly RawFile[] {
  const fields = raw.split('\0');
  const files: RawFile[] = [];
  for (let index = 0; index + 1 < fields.length; ) {
    const [, , oldId = '', newId = '', letter = ''] = fields[index]?.split(' ') ?? [];
    const status = STATUSES[letter.charAt(0)] ?? 'changed';
    const twoNames = status === 'renamed' || status === 'copied';
    const [first = '', second = ''] = fields.slice(index + 1);
    files.push({
      sha: status === 'removed' ? oldId : newId,
      filename: twoNames ? second : first,
      status,
      ...(twoNames ? { previous_filename: first } : {}),
    });
    index += twoNames ? 3 : 2;
  }
  return files;
}

/** Added and deleted lines by file; binary files have none. With `-z` a renamed file's names follow in two fields. */
function parseCounts(numstat: string): readonly (readonly [number, number])[] {
  const fields = numstat.split('\0');
  const counts: (readonly [number, number])[] = [];
  for (let index = 0; index + 1 < fields.length; index += 1) {
    const [added = '', deleted = '', name = ''] = fields[index]?.split('\t') ?? [];
    counts.push([Number.parseInt(added, 10) || 0, Number.parseInt(deleted, 10) || 0]);
    index += name === '' ? 2 : 0;
  }
  return counts;
}

function patchOf(text: string): string | undefined {
  const start = text.indexOf('\n@@ ');
  const patch = start < 0 ? undefined : text.slice(start + 1).replace(/\n$/u, '');
  return patch === undefined || Buffer.byteLength(patch) > MAX_PATCH_BYTES ? undefined : patch;
}

/** Which lines of which side a patch shows, and in which hunk: where a review comment may stand. */
export function commentableLines(patch: string): {
  readonly LEFT: ReadonlyMap<number, number>;
  readonly RIGHT: ReadonlyMap<number, number>;
} {
  const LEFT = new Map<number, number>();
  const RIGHT = new Map<number, number>();
  let [left, right, hunk] = [0, 0, 0];
  for (const line of patch.split('\n')) {
    const header = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/u.exec(line);
    if (header !== null) {
      [left, right, hunk] = [Number(header[1]), Number(header[2]), hunk + 1];
      continue;
    }
    if (!line.startsWith('+') && !line.startsWith('\\')) {
      LEFT.set(left, hunk);
      left += 1;
    }
    if (!line.startsWith('-') && !line.startsWith('\\')) {
      RIGHT.set(right, hunk);
      right += 1;
    }
  }
  return { LEFT, RIGHT };
}
