// The GitHub API against the official client, over a real repository: repositories, pull requests, permissions and
// limits. What GitHub answers is answered, what it refuses is refused in its words.
// Numbers are counted by hand from the scene's commits, ids are read back with git.

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { failing } from './faults.ts';
import { secondaryLimit } from './github/access.ts';
import {
  createPullOrigin,
  PULL_REPOSITORY,
  type PullApi,
  type PullOrigin,
  refusal,
  startPullApi,
} from './github/pull-scenario.ts';
import { FORK_PERMISSIONS } from './github-api.ts';

const repo = PULL_REPOSITORY;
let scene: PullOrigin;
let origin: PullOrigin['origin'];
let pull: PullOrigin['pull'];
let api: PullApi['api'];
let state: PullApi['state'];
let octokit: PullApi['octokit'];
let client: PullApi['client'];
beforeAll(async () => {
  scene = await createPullOrigin();
  ({ origin, pull } = scene);
});
afterAll(() => origin.remove());
beforeEach(async () => {
  ({ api, state, octokit, client } = await startPullApi(scene));
});
afterEach(() => api.close());

describe('repositories and pull requests', () => {
  it('show the repository and the pull request with its true numbers', async () => {
    expect((await octokit.rest.repos.get(repo)).data).toMatchObject({
      full_name: 'octo/private',
      private: true,
      default_branch: 'main',
    });
    const { data } = await octokit.rest.pulls.get({ ...repo, pull_number: 7 });
    // By hand: a.txt one line changed, gone.txt one line deleted, one rename, one binary file.
    expect(data).toMatchObject({
      number: 7,
      state: 'open',
      commits: 2,
      changed_files: 4,
      additions: 1,
      deletions: 2,
      merge_commit_sha: pull.mergeSha,
      head: { sha: pull.headSha, ref: 'topic' },
      base: { sha: pull.baseSha },
    });
    expect((await refusal(octokit.rest.pulls.get({ ...repo, pull_number: 8 }))).status).toBe(404);
    expect((await octokit.rest.pulls.list(repo)).data).toHaveLength(1);
    expect((await octokit.rest.pulls.list({ ...repo, state: 'closed' })).data).toEqual([]);
  });

  it('list the changed files as git sees them, without a patch for binaries', async () => {
    const files = await octokit.paginate(octokit.rest.pulls.listFiles, {
      ...repo,
      pull_number: 7,
      per_page: 1,
    });
    expect(files.map(({ filename, status, patch }) => [filename, status, patch !== undefined])).toEqual([
      ['a.txt', 'modified', true],
      ['gone.txt', 'removed', true],
      ['new name.txt', 'renamed', false],
      ['pic.bin', 'added', false],
    ]);
    expect(files[0]).toMatchObject({
      additions: 1,
      deletions: 1,
      changes: 2,
      sha: await origin.git(['rev-parse', 'topic:a.txt']),
    });
    expect(files[0]?.patch).toBe(
      [
        '@@ -7,7 +7,7 @@ line 6',
        ' line 7',
        ' line 8',
        ' line 9',
        '-line 10',
        '+changed',
        ' line 11',
        ' line 12',
        ' line 13',
      ].join('\n'),
    );
    expect(files[2]?.previous_filename).toBe('old name.txt');
    expect(api.requests.filter(({ path }) => path.includes('/files'))).toHaveLength(4);
  });

  it('compare two commits: merge base, distances, commits in pages, files on the first page', async () => {
    const compare = async (
      more: object = {},
    ): Promise<{
      status: string;
      ahead_by: number;
      behind_by: number;
      total_commits: number;
      merge_base_commit: { sha: string };
      commits: { commit: { message: string } }[];
      files?: { filename: string }[];
    }> =>
      (await octokit.rest.repos.compareCommitsWithBasehead({ ...repo, basehead: 'main...topic', ...more }))
        .data;
    const whole = await compare();
    expect(whole).toMatchObject({ status: 'diverged', ahead_by: 2, behind_by: 1, total_commits: 2 });
    expect(whole.merge_base_commit.sha).toBe(await origin.git(['merge-base', 'main', 'topic']));
    expect(whole.commits.map(({ commit }) => commit.message)).toEqual(['edit\n\nbody', 'change']);
    expect(whole.files).toHaveLength(4);
    const second = await compare({ per_page: 1, page: 2 });
    expect([second.commits.length, second.files?.length]).toEqual([1, 0]);
    expect((await refusal(compare({ basehead: 'main...nowhere' }))).status).toBe(404);
    expect((await compare({ basehead: 'main...main' })).status).toBe('identical');
  });

  it('cut an unpaged compare at 250 commits and say how many there are', async () => {
    await origin.setBranch('long', 'main');
    await origin.git(['fast-import', '--quiet'], {
      input: `${Array.from({ length: 260 }, (_, n) => `commit refs/heads/long\ncommitter A <a@x> ${n + 1} +0000\ndata 1\nx\n${n === 0 ? 'from refs/heads/long^0\n' : ''}`).join('\n')}\ndone\n`,
    });
    const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
      ...repo,
      basehead: 'main...long',
    });
    expect([data.total_commits, data.commits.length, data.ahead_by]).toEqual([260, 250, 260]);
  });

  it('show one commit, the first of all too', async () => {
    const root = await origin.git(['rev-list', '--max-parents=0', 'main']);
    const { data } = await octokit.rest.repos.getCommit({ ...repo, ref: root });
    expect(data).toMatchObject({ sha: root, parents: [], commit: { author: { name: 'Ada Test' } } });
    expect(
      (await octokit.rest.pulls.listCommits({ ...repo, pull_number: 7 })).data.map(({ sha }) => sha).at(-1),
    ).toBe(pull.headSha);
  });
});

describe('permissions', () => {
  it('are asked for by name and answered as GitHub answers', async () => {
    const reader = client(FORK_PERMISSIONS);
    const writes = [
      reader.rest.issues.createComment({ ...repo, issue_number: 7, body: 'x' }),
      reader.rest.checks.create({ ...repo, name: 'x', head_sha: pull.headSha }),
      reader.rest.pulls.createReview({ ...repo, pull_number: 7, body: 'x', event: 'COMMENT' }),
      reader.rest.codeScanning.uploadSarif({
        ...repo,
        commit_sha: pull.headSha,
        ref: 'refs/heads/topic',
        sarif: 'x',
      }),
    ];
    for (const refused of await Promise.all(writes.map(refusal))) {
      expect(refused).toMatchObject({ status: 403, message: 'Resource not accessible by integration' });
    }
    expect((await reader.rest.pulls.get({ ...repo, pull_number: 7 })).status).toBe(200);
    expect(state.comments).toEqual([]);
    expect(
      (await refusal(client({ contents: 'read' }).rest.pulls.get({ ...repo, pull_number: 7 }))).status,
    ).toBe(403);
  });

  it('either of issues and pull-requests is enough to comment', async () => {
    for (const key of ['issues', 'pull-requests']) {
      const { data } = await client({ [key]: 'write' }).rest.issues.createComment({
        ...repo,
        issue_number: 7,
        body: key,
      });
      expect(data).toMatchObject({ body: key, user: { login: 'github-actions[bot]', type: 'Bot' } });
    }
  });

  it('hide a private repository from strangers, and let everybody read a public one', async () => {
    api.addRepository({ name: 'octo/public', visibility: 'public' });
    const status = async (path: string, headers: Record<string, string>, method = 'GET'): Promise<number> =>
      (await fetch(api.url + path, { method, headers: { 'user-agent': 'test', ...headers } })).status;
    expect(await status('/repos/octo/private', {})).toBe(404);
    expect(await status('/repos/octo/public', {})).toBe(200);
    expect(await status('/repos/octo/public', { authorization: 'Bearer wrong' })).toBe(401);
    expect(await status('/repos/octo/public/check-runs', {}, 'POST')).toBe(401);
    expect(await status('/repos/octo/public', { 'user-agent': '' })).toBe(403);
    expect(await status('/repos/octo/public/pulls/%E0%A4%A', {})).toBe(400);
    const other = client({ checks: 'write' }, { repositories: ['octo/public'] });
    expect((await refusal(other.rest.repos.get(repo))).status).toBe(404);
  });
});

describe('limits and failures', () => {
  it('count down the hour and then refuse', async () => {
    api.rate.remaining = 1;
    expect((await octokit.rest.repos.get(repo)).headers['x-ratelimit-remaining']).toBe('0');
    const refused = await octokit.rest.repos.get(repo).catch((error: unknown) => error);
    expect(refused).toMatchObject({
      status: 403,
      response: { headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-limit': '1000' } },
    });
    expect(
      Number(
        (refused as { response: { headers: Record<string, string> } }).response.headers['x-ratelimit-reset'],
      ),
    ).toBeGreaterThan(Date.now() / 1000);
  });

  it('send the secondary limit and 5xx as scripted, then the true answer', async () => {
    api.fail(secondaryLimit(2));
    api.fail(failing(502, '<html>', { 'content-type': 'text/html' }));
    const refused = await octokit.rest.repos.get(repo).catch((error: unknown) => error);
    expect(refused).toMatchObject({
      status: 403,
      response: { headers: { 'retry-after': '2' } },
      message: expect.stringContaining('secondary rate limit'),
    });
    expect((await refusal(octokit.rest.repos.get(repo))).status).toBe(502);
    expect((await octokit.rest.repos.get(repo)).status).toBe(200);
  });
});
