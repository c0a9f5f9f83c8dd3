/**
 * The commits that refs lead to, in one call of git: for what a push is compared with. Names are hostile text.
 *
 * Format: git-for-each-ref(1). `%(*objectname)` is what an annotated tag names; where that is a tag again (which git before
 * 2.45 does not follow) the ref leads to no commit here, and so bounds nothing.
 */

import { decodeUtf8 } from '../base/bytes.ts';
import { isObjectId } from './object-id.ts';
import type { Git } from './run.ts';

/** A ref that leads to a commit. */
export interface RefCommit {
  readonly name: string;
  /** What the ref holds: the commit, or a tag that names it. */
  readonly oid: string;
  readonly commit: string;
  /** Whether HEAD is this branch. */
  readonly isHead: boolean;
}

const FORMAT = '%(HEAD)%(objecttype) %(objectname) %(*objecttype) %(*objectname) %(refname)';
const MAX_LIST_BYTES = 1024 * 1024 * 1024;

/** All refs that lead to a commit, in git's order of names. @throws UpstreamError `git-failed`, `cancelled`. */
export async function listRefCommits(git: Git): Promise<readonly RefCommit[]> {
  const stdout = await git.require(['for-each-ref', `--format=${FORMAT}`], { maxBytes: MAX_LIST_BYTES });
  return decodeUtf8(stdout)
    .split('\n')
    .flatMap((line) => {
      const [type, oid = '', tagged, target = '', ...name] = line.slice(1).split(' ');
      const commit = type === 'commit' ? oid : tagged === 'commit' ? target : '';
      return isObjectId(oid) && isObjectId(commit)
        ? [{ name: name.join(' '), oid, commit, isHead: line.startsWith('*') }]
        : [];
    });
}
