// Small pieces that several answers of the GitHub API share: accounts, repositories, commits.
//
// Promises: members as the official types name them; ids derived from names, so that they stay the same.
// Must never: invent a member that the API does not have (the types see to it).
// Source: GitHub's OpenAPI description, through `contract.ts`.

import type { CommitFacts } from './changes.ts';
import type { Answered, Part } from './contract.ts';
import type { RepositoryState } from './repository-state.ts';

/** A user, bot or organisation, by login. */
export function accountOf(login: string): {
  readonly login: string;
  readonly id: number;
  readonly type: string;
} {
  const id = [...login].reduce(
    (sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % 1_000_000_007,
    7,
  );
  return { login, id, type: login.endsWith('[bot]') ? 'Bot' : 'User' };
}

/** A repository as GET /repos shows it. */
export function repositoryOf(repository: RepositoryState) {
  return {
    id: repository.id,
    name: repository.name,
    full_name: repository.fullName,
    private: repository.visibility === 'private',
    visibility: repository.visibility,
    owner: accountOf(repository.owner),
    default_branch: repository.defaultBranch,
    html_url: `https://github.com/${repository.fullName}`,
  } satisfies Answered<'repos', 'get'>;
}

/** A commit as lists show it. */
export function commitOf(commit: CommitFacts): Part<Answered<'repos', 'listCommits'>[number]> {
  return {
    sha: commit.sha,
    parents: commit.parents.map((sha) => ({ sha })),
    commit: {
      message: commit.message,
      author: commit.author,
      committer: commit.committer,
      tree: { sha: commit.tree },
    },
  };
}
