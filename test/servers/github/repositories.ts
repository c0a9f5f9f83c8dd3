// Repositories and their commits: the repository itself, compare, and the commits of a pull request's range.
//
// Promises: compare is computed from the real repository and cut as the API cuts it: 250 commits unless paged, 300
// files and those on the first page only.
// Must never: name a commit that the repository on disk does not have.
// Source: facts/github-actions.md sections 7.2 and 14; docs.github.com REST, "Compare two commits".

import { json } from '../exchange.ts';
import { type ApiCall, linkHeader, notFound, pageRequest, type Route } from './api-call.ts';
import {
  type ChangedFile,
  findCommit,
  findMergeBase,
  listChangedFiles,
  listCommits,
  readCommit,
} from './changes.ts';
import type { Answered } from './contract.ts';
import { commitOf, repositoryOf } from './rendering.ts';

const MAX_COMMITS = 250;
const MAX_FILES = 300;

/** The routes of this part of the API. */
export const repositoryRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/:owner/:repo',
    needs: [],
    handle: (call) => json(200, repositoryOf(call.repository)),
  },
  {
    method: 'GET',
    path: '/repos/:owner/:repo/commits/:ref',
    needs: ['contents=read'],
    async handle(call) {
      const gitDir = requireGitDir(call);
      const sha = await requireCommit(gitDir, call.params.ref ?? '');
      return json(200, commitOf(await readCommit(gitDir, sha)));
    },
  },
  {
    method: 'GET',
    path: '/repos/:owner/:repo/compare/:basehead',
    needs: ['contents=read'],
    handle: compare,
  },
];

async function compare(call: ApiCall): Promise<ReturnType<typeof json>> {
  const gitDir = requireGitDir(call);
  const [baseName, headName] = (call.params.basehead ?? '').split('...');
  const base = await requireCommit(gitDir, baseName ?? '');
  const head = await requireCommit(gitDir, headName ?? '');
  const mergeBase = await findMergeBase(gitDir, base, head);
  if (mergeBase === undefined) {
    throw notFound();
  }
  const [ahead, behind, files] = await Promise.all([
    listCommits(gitDir, base, head),
    listCommits(gitDir, head, base),
    listChangedFiles(gitDir, mergeBase, head),
  ]);
  const paged = call.url.searchParams.has('page') || call.url.searchParams.has('per_page');
  const { page, size } = paged ? pageRequest(call.url) : { page: 1, size: MAX_COMMITS };
  const answer: Answered<'repos', 'compareCommits'> = {
    status: statusOf(ahead.length, behind.length),
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    base_commit: { sha: base },
    merge_base_commit: { sha: mergeBase },
    commits: ahead.slice((page - 1) * size, page * size).map(commitOf),
    files: page === 1 ? files.slice(0, MAX_FILES) : [],
  };
  const last = Math.max(1, Math.ceil(ahead.length / size));
  return json(200, answer, paged ? linkHeader(call.url, page, last) : {});
}

function statusOf(ahead: number, behind: number): 'identical' | 'ahead' | 'behind' | 'diverged' {
  if (ahead === 0) {
    return behind === 0 ? 'identical' : 'behind';
  }
  return behind === 0 ? 'ahead' : 'diverged';
}

/** The changes of a pull request: from the merge base to the head, as its "files changed" shows them. */
export async function changesOf(
  call: ApiCall,
  pull: {
    readonly base: { readonly sha: string };
    readonly head: { readonly sha: string };
    readonly files?: readonly ChangedFile[];
  },
): Promise<readonly ChangedFile[]> {
  if (pull.files !== undefined) {
    return pull.files;
  }
  const { gitDir } = call.repository;
  const from = gitDir === undefined ? undefined : await findMergeBase(gitDir, pull.base.sha, pull.head.sha);
  return gitDir === undefined || from === undefined ? [] : listChangedFiles(gitDir, from, pull.head.sha);
}

/** The repository on disk; 404 for a repository that a test gave none. */
export function requireGitDir(call: ApiCall): string {
  if (call.repository.gitDir === undefined) {
    throw notFound();
  }
  return call.repository.gitDir;
}

async function requireCommit(gitDir: string, revision: string): Promise<string> {
  const sha = revision === '' ? undefined : await findCommit(gitDir, revision);
  if (sha === undefined) {
    throw notFound();
  }
  return sha;
}
