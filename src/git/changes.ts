/**
 * What each commit of a list changed: which blob it put at which path, and what stood there in each of its parents.
 *
 * One `git diff-tree` process goes over all commits. Of a merge only what differs from every parent is shown (combined
 * diff), which is exactly the content that no other commit of the history accounts for; a root commit, and a commit at
 * the edge of a shallow clone, shows its whole tree. No renames: a moved file is a new pair of path and blob.
 * Format: git-diff-tree(1), "RAW OUTPUT FORMAT" and "DIFF FORMAT FOR MERGES", with `-z`.
 */

import { UpstreamError } from '../base/errors.ts';
import { isNullId, isObjectId } from './object-id.ts';
import type { Git } from './run.ts';
import { StreamReader } from './stream-reader.ts';

/** One path that a commit brought to a new blob. */
export interface Change {
  readonly commit: string;
  /** The bytes of the path. */
  readonly path: Uint8Array;
  /** As git writes it: `100644`, `100755`, `120000` (symbolic link), `160000` (submodule). */
  readonly mode: string;
  readonly oid: string;
  /** The blobs that stood at this path in the parents; parents without the path are left out. */
  readonly previous: readonly string[];
}

/** What comes out of `readChanges`. */
export type ChangeEvent =
  | ({ readonly kind: 'change' } & Change)
  /** A tree of this commit is missing or corrupt: its changes are not known. */
  | { readonly kind: 'unreadable'; readonly commit: string };

const NUL = 0;
const COLON = 0x3a;
const SUBMODULE_MODE = '160000';
/** Each costs about 5 ms. */
const MAX_FAILURES_IN_A_ROW = 500;

/** Whether a change put a submodule's commit, and no content, at its path. */
export function isSubmodule(change: Change): boolean {
  return change.mode === SUBMODULE_MODE;
}

/**
 * The changes of each commit, in the order given; deleted paths are left out. A commit whose trees cannot be read is
 * `unreadable`, and those after it follow. Ends early, without an error, when the signal is aborted.
 * @throws UpstreamError `git-failed` when hundreds of commits in a row cannot be read: then git cannot work here at all.
 */
export async function* readChanges(git: Git, commits: readonly string[]): AsyncGenerator<ChangeEvent> {
  let next = 0;
  let failuresInARow = 0;
  while (next < commits.length) {
    const run = new DiffRun(git, commits.slice(next));
    yield* run.events();
    if (git.signal?.aborted === true) return;
    next += run.seen;
    if (await run.succeeded()) return;
    failuresInARow = run.seen === 0 ? failuresInARow + 1 : 0;
    if (failuresInARow > MAX_FAILURES_IN_A_ROW)
      throw new UpstreamError('git-failed', `git diff-tree failed ${failuresInARow} times in a row`, {
        hint: 'check the repository with "git fsck"',
      });
    const commit = commits[next];
    if (commit === undefined) return;
    yield { kind: 'unreadable', commit };
    next++;
  }
}

/** One run of `diff-tree`, as far as it comes. */
class DiffRun {
  readonly #git: Git;
  readonly #commits: readonly string[];
  #succeeded: Promise<boolean> = Promise.resolve(false);
  /** How many commits were shown, in full. */
  seen = 0;

  constructor(git: Git, commits: readonly string[]) {
    this.#git = git;
    this.#commits = commits;
  }

  succeeded(): Promise<boolean> {
    return this.#succeeded;
  }

  async *events(): AsyncGenerator<ChangeEvent> {
    const args = ['diff-tree', '--stdin', '--always', '--root', '-r', '-c', '--raw', '-z', '--no-renames'];
    const options = ['--no-abbrev', '--no-ext-diff', '--no-textconv', '--ignore-submodules=none'];
    const process = this.#git.start([...args, ...options], {
      input: Buffer.from(this.#commits.map((commit) => `${commit}\n`).join('')),
    });
    this.#succeeded = process.exited.then((exit) => exit.status === 0);
    const reader = new StreamReader(process.stdout);
    let commit = '';
    try {
      for (;;) {
        const token = await reader.readUntil(NUL);
        if (token === undefined) return;
        if (token[0] !== COLON) {
          commit = Buffer.from(token).toString('latin1').trim();
          this.seen++;
          continue;
        }
        const path = await reader.readUntil(NUL);
        if (path === undefined) return;
        const change = parseChange(Buffer.from(token).toString('latin1'), commit, path);
        if (change !== undefined) yield { kind: 'change', ...change };
      }
    } finally {
      process.stop();
    }
  }
}

/**
 * `:MODE MODE OID OID STATUS`, with as many colons, and as many modes and ids before the last, as there are parents.
 * Undefined for a deleted path and for anything else that has no new blob.
 */
function parseChange(header: string, commit: string, path: Uint8Array): Change | undefined {
  const parents = /^:+/.exec(header)?.[0].length ?? 0;
  const fields = header.slice(parents).split(' ');
  const mode = fields[parents] ?? '';
  const oids = fields.slice(parents + 1, 2 * parents + 2);
  const oid = oids.at(-1) ?? '';
  if (mode === '000000' || !isObjectId(oid) || isNullId(oid) || !isObjectId(commit)) return undefined;
  const previous = oids
    .slice(0, -1)
    .filter((old, parent) => isObjectId(old) && !isNullId(old) && fields[parent] !== SUBMODULE_MODE);
  return { commit, path: new Uint8Array(path), mode, oid, previous };
}
