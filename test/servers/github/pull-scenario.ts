// A repository with one open pull request, at the API and on disk: the scene of the API's own tests, and of others.
//
// Promises: the pull request (number 7, `topic` into `main`) edits one line of `a.txt`, deletes `gone.txt`, renames
// `old name.txt` and adds a binary `pic.bin`, in two commits; `main` has moved on since by `later.txt`.
// Must never: be changed by a test in a way that the next one would see: state belongs to one `startPullApi`.
// Source: facts/github-actions.md sections 4 and 6.

import { randomBytes } from 'node:crypto';
import { getOctokit } from '@actions/github';
import { createRepository, type PullRequestRefs, type TestRepository } from '../../git.ts';
import { type GitHubApi, startGitHubApi } from '../github-api.ts';
import type { TokenGrant } from './access.ts';
import type { RepositoryState } from './repository-state.ts';

export type Octokit = ReturnType<typeof getOctokit>;

/** The repository on disk. */
export interface PullOrigin {
  readonly origin: TestRepository;
  readonly pull: PullRequestRefs;
}

/** A fresh API that knows the repository as `octo/private`. */
export interface PullApi {
  readonly api: GitHubApi;
  readonly state: RepositoryState;
  /** The official client with a token that may write everything the API has. */
  readonly octokit: Octokit;
  /** A client with another token. */
  client(permissions: TokenGrant['permissions'], more?: Partial<TokenGrant>): Octokit;
}

/** The repository's name, as most calls of the client take it. */
export const PULL_REPOSITORY = { owner: 'octo', repo: 'private' } as const;

/** Builds the repository; the test removes it. */
export async function createPullOrigin(): Promise<PullOrigin> {
  const origin = await createRepository({ bare: true });
  const lines = Array.from({ length: 30 }, (_, number) => `line ${number + 1}\n`);
  const edited = lines.map((line, index) => (index === 9 ? 'changed\n' : line));
  const root = await origin.commit({
    files: { 'a.txt': lines.join(''), 'gone.txt': 'x\n', 'old name.txt': lines.join('') },
  });
  await origin.commit({
    ref: 'topic',
    parents: [root],
    message: 'edit\n\nbody',
    files: { 'a.txt': edited.join(''), 'gone.txt': null },
  });
  await origin.commit({
    ref: 'topic',
    files: { 'old name.txt': null, 'new name.txt': lines.join(''), 'pic.bin': Uint8Array.from([0, 1, 2]) },
  });
  await origin.commit({ ref: 'main', files: { 'later.txt': '1\n' } });
  return { origin, pull: await origin.openPullRequest(7, 'main', 'topic') };
}

/** Starts an API over the repository; the test closes it. */
export async function startPullApi({ origin, pull }: PullOrigin): Promise<PullApi> {
  const api = await startGitHubApi();
  const state = api.addRepository({ name: 'octo/private', gitDir: origin.gitDir });
  state.openPull({
    number: 7,
    base: { ref: 'main', sha: pull.baseSha },
    head: { ref: 'topic', sha: pull.headSha },
    mergeSha: pull.mergeSha,
  });
  const client = (permissions: TokenGrant['permissions'], more: Partial<TokenGrant> = {}): Octokit => {
    const token = randomBytes(12).toString('hex');
    api.allowToken({ token, permissions, ...more });
    return getOctokit(token, { baseUrl: api.url });
  };
  const octokit = client({
    'pull-requests': 'write',
    issues: 'write',
    checks: 'write',
    contents: 'read',
    'security-events': 'write',
  });
  return { api, state, octokit, client };
}

/** What a refused call says: status 0 when it was not refused. */
export async function refusal(
  call: Promise<unknown>,
): Promise<{ readonly status: number; readonly message: string; readonly errors: unknown }> {
  const error = (await call.then(
    () => ({ status: 0, message: 'not refused', response: { data: {} } }),
    (thrown: unknown) => thrown,
  )) as {
    readonly status: number;
    readonly message: string;
    readonly response: { readonly data: { readonly message?: string; readonly errors?: unknown } };
  };
  const { message, errors } = error.response.data;
  return { status: error.status, message: message ?? error.message, errors };
}
