/**
 * The run that has just ended, as GitHub's own event and API tell it: which commit it was about, and of which pull request.
 *
 * Promise: nothing here is believed from what the run left behind. The commit is the event's; the pull request is an open one of this
 * repository whose head, by the API, is that commit of that repository and branch right now.
 */

import { InputError } from '../../base/errors.ts';
import { commitIdIn, field, repositoryIn, textIn } from '../../runner/payload.ts';
import type { GitHubPlace } from '../github.ts';

/** What the event says. */
export interface EndedRun {
  readonly id: number;
  readonly head: string;
  /** `owner/name` of the repository that the branch is in. */
  readonly repository: string;
  readonly branch: string;
  readonly hasSucceeded: boolean;
}

const MAX_PULLS = 5;
const PER_PAGE = 100;
/** GitHub lists at most 250 commits of a pull request. */
const COMMIT_PAGES = 3;

/** The run of a `workflow_run` event. @throws InputError `option-invalid` for any other event. */
export function endedRunIn(eventName: string, payload: unknown): EndedRun {
  const run = field(payload, 'workflow_run');
  const id = field(run, 'id');
  const head = commitIdIn(field(run, 'head_sha'));
  const repository = repositoryIn(field(run, 'head_repository', 'full_name'));
  const branch = textIn(field(run, 'head_branch'));
  const isPull = textIn(field(run, 'event')) === 'pull_request';
  if (eventName !== 'workflow_run' || !isPull || typeof id !== 'number' || !head || !repository || !branch)
    throw new InputError(
      'option-invalid',
      'report-from is for the event workflow_run, after a workflow that ran for a pull request',
      {
        hint: "run the job if: github.event.workflow_run.event == 'pull_request'; docs/forks.md has both workflows",
      },
    );
  return { id, head, repository, branch, hasSucceeded: field(run, 'conclusion') === 'success' };
}

/** The open pull requests that the run was for, by number. Empty when the branch has moved on or they are closed. */
export async function pullsOf(
  { client, owner, repo }: GitHubPlace,
  { head, repository, branch }: EndedRun,
): Promise<readonly number[]> {
  const [headOwner = ''] = repository.split('/');
  const { data } = await client.rest.pulls.list({
    owner,
    repo,
    state: 'open',
    head: `${headOwner}:${branch}`,
    per_page: PER_PAGE,
  });
  const same = (a: string | undefined, b: string): boolean => a?.toLowerCase() === b.toLowerCase();
  return data
    .filter(
      (pull) =>
        pull.head.sha === head &&
        same(pull.head.repo?.full_name, repository) &&
        same(pull.base.repo.full_name, `${owner}/${repo}`),
    )
    .map(({ number }) => number)
    .slice(0, MAX_PULLS);
}

/** The commits of a pull request, as far as GitHub lists them. */
export async function commitsOf(
  { client, owner, repo }: GitHubPlace,
  pull: number,
): Promise<ReadonlySet<string>> {
  const commits = new Set<string>();
  for (let page = 1; page <= COMMIT_PAGES; page++) {
    const { data } = await client.rest.pulls.listCommits({
      owner,
      repo,
      pull_number: pull,
      per_page: PER_PAGE,
      page,
    });
    for (const { sha } of data) commits.add(sha);
    if (data.length < PER_PAGE) break;
  }
  return commits;
}
