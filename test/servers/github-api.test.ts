// The GitHub API against the official client, over a real repository: what GitHub takes is taken, what it refuses
// is refused in its words.

import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { getOctokit } from '@actions/github';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createRepository, type PullRequestRefs, type TestRepository } from '../git.ts';
import { failing } from './faults.ts';
import { secondaryLimit, type TokenGrant } from './github/access.ts';
import { commentableLines } from './github/changes.ts';
import type { RepositoryState } from './github/repository-state.ts';
import { sarifProblems } from './github/sarif-limits.ts';
import { FORK_PERMISSIONS, type GitHubApi, startGitHubApi } from './github-api.ts';

const repo = { owner: 'octo', repo: 'private' };
let origin: TestRepository;
let api: GitHubApi;
let state: RepositoryState;
let pull: PullRequestRefs;
let octokit: ReturnType<typeof getOctokit>;

beforeAll(async () => {
  origin = await createRepository({ bare: true });
  const lines = Array.from({ length: 30 }, (_, number) => `line ${number + 1}\n`);
  const root = await origin.commit({
    files: { 'a.txt': lines.join(''), 'gone.txt': 'x\n', 'old name.txt': lines.join('') },
  });
  const edited = lines.with(9, 'changed\n').join('');
  await origin.commit({
    ref: 'topic',
    parents: [root],
    message: 'edit\n\nbody',
    files: { 'a.txt': edited, 'gone.txt': null },
  });
  await origin.commit({
    ref: 'topic',
    files: { 'old name.txt': null, 'new name.txt': lines.join(''), 'pic.bin': Uint8Array.from([0, 1, 2]) },
  });
  await origin.commit({ ref: 'main', files: { 'later.txt': '1\n' } });
  pull = await origin.openPullRequest(7, 'main', 'topic');
});
afterAll(() => origin.remove());
beforeEach(async () => {
  api = await startGitHubApi();
  state = api.addRepository({ name: 'octo/private', gitDir: origin.gitDir });
  state.openPull({
    number: 7,
    base: { ref: 'main', sha: pull.baseSha },
    head: { ref: 'topic', sha: pull.headSha },
    mergeSha: pull.mergeSha,
  });
  octokit = client({
    'pull-requests': 'write',
    issues: 'write',
    checks: 'write',
    contents: 'read',
    'security-events': 'write',
  });
});
afterEach(() => api.close());

function client(
  permissions: TokenGrant['permissions'],
  more: Partial<TokenGrant> = {},
): ReturnType<typeof getOctokit> {
  const token = randomBytes(12).toString('hex');
  api.allowToken({ token, permissions, ...more });
  return getOctokit(token, { baseUrl: api.url });
}

/** What a refused call says. */
async function refusal(
  call: Promise<unknown>,
): Promise<{ status: number; message: string; errors: unknown }> {
  const error = (await call.then(
    () => ({ status: 0, message: 'not refused', response: { data: {} } }),
    (thrown: unknown) => thrown,
  )) as { status: number; message: string; response: { data: { message?: string; errors?: unknown } } };
  return {
    status: error.status,
    message: error.response.data.message ?? error.message,
    errors: error.response.data.errors,
  };
}

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

describe('comments', () => {
  it('are found by page and author, created, changed and deleted', async () => {
    for (let number = 0; number < 31; number += 1) {
      state.addComment({ issue: 7, author: 'octocat', body: `${number}` });
    }
    const { data: made } = await octokit.rest.issues.createComment({
      ...repo,
      issue_number: 7,
      body: 'mark',
    });
    const first = await octokit.rest.issues.listComments({ ...repo, issue_number: 7 });
    expect(first.data).toHaveLength(30);
    expect(first.headers.link).toMatch(/page=2>; rel="next", .*page=2>; rel="last"/u);
    const all = await octokit.paginate(octokit.rest.issues.listComments, {
      ...repo,
      issue_number: 7,
      per_page: 100,
    });
    expect(all.filter(({ user }) => user?.login === 'github-actions[bot]').map(({ body }) => body)).toEqual([
      'mark',
    ]);
    await octokit.rest.issues.updateComment({ ...repo, comment_id: made.id, body: 'all clear' });
    expect(state.comments.at(-1)?.body).toBe('all clear');
    await octokit.rest.issues.deleteComment({ ...repo, comment_id: made.id });
    expect((await refusal(octokit.rest.issues.getComment({ ...repo, comment_id: made.id }))).status).toBe(
      404,
    );
  });

  it('hold 65,536 characters and no more, and never nothing', async () => {
    const comment = (body: string): Promise<unknown> =>
      octokit.rest.issues.createComment({ ...repo, issue_number: 7, body });
    await comment('x'.repeat(65_536));
    expect(await refusal(comment('x'.repeat(65_537)))).toMatchObject({
      status: 422,
      errors: [{ message: 'body is too long (maximum is 65536 characters)' }],
    });
    expect((await refusal(comment(' '))).status).toBe(422);
  });
});

describe('reviews', () => {
  const review = (comments: object[]): Promise<unknown> =>
    octokit.rest.pulls.createReview({
      ...repo,
      pull_number: 7,
      commit_id: pull.headSha,
      event: 'COMMENT',
      comments: comments as [],
    });

  it('take comments on shown lines of either side, on ranges and on whole files', async () => {
    await review([
      { path: 'a.txt', line: 10, body: 'added' },
      { path: 'a.txt', line: 10, side: 'LEFT', body: 'removed' },
      { path: 'a.txt', start_line: 8, start_side: 'RIGHT', line: 10, side: 'RIGHT', body: 'range' },
    ]);
    await octokit.rest.pulls.createReviewComment({
      ...repo,
      pull_number: 7,
      commit_id: pull.headSha,
      path: 'pic.bin',
      body: 'file',
      subject_type: 'file',
    });
    expect(state.reviewComments.map(({ body }) => body)).toEqual(['added', 'removed', 'range', 'file']);
    expect((await octokit.rest.pulls.listReviews({ ...repo, pull_number: 7 })).data).toMatchObject([
      { state: 'COMMENTED' },
    ]);
    expect(
      (await octokit.rest.pulls.listReviewComments({ ...repo, pull_number: 7 })).data.at(-1),
    ).toMatchObject({ subject_type: 'file' });
  });

  it.each([
    ['a line outside the diff', { path: 'a.txt', line: 20 }, 'line must be part of the diff'],
    ['a file outside the diff', { path: 'later.txt', line: 1 }, 'path is invalid'],
    ['a range that starts outside', { path: 'a.txt', start_line: 2, line: 10 }, 'same hunk'],
  ])('are refused whole for %s', async (_, place, text) => {
    const refused = await refusal(
      review([
        { path: 'a.txt', line: 10, body: 'good' },
        { ...place, body: 'bad' },
      ]),
    );
    expect(refused).toMatchObject({
      status: 422,
      message: 'Unprocessable Entity',
      errors: [expect.stringContaining(text)],
    });
    expect([state.reviews, state.reviewComments]).toEqual([[], []]);
    const single = octokit.rest.pulls.createReviewComment({
      ...repo,
      pull_number: 7,
      commit_id: pull.headSha,
      body: 'bad',
      ...place,
    });
    expect(await refusal(single)).toMatchObject({ status: 422, message: 'Validation Failed' });
  });

  it('know the lines of a patch with several hunks', () => {
    const { LEFT, RIGHT } = commentableLines(
      '@@ -1,2 +1,3 @@\n a\n+b\n c\n@@ -10 +11 @@ x\n-d\n+e\n\\ No newline at end of file',
    );
    expect([...LEFT]).toEqual([
      [1, 1],
      [2, 1],
      [10, 2],
    ]);
    expect([...RIGHT]).toEqual([
      [1, 1],
      [2, 1],
      [3, 1],
      [11, 2],
    ]);
  });
});

describe('check runs', () => {
  const annotations = (
    count: number,
  ): { path: string; start_line: number; end_line: number; annotation_level: 'failure'; message: string }[] =>
    Array.from({ length: count }, (_, n) => ({
      path: 'a.txt',
      start_line: n + 1,
      end_line: n + 1,
      annotation_level: 'failure',
      message: `${n}`,
    }));
  const create = (more: object): Promise<{ data: { id: number } }> =>
    octokit.rest.checks.create({ ...repo, name: 'tacet', head_sha: pull.headSha, ...more });
  const output = (more: object): object => ({ output: { title: 't', summary: 's', ...more } });

  it('take fifty annotations a request and append the next ones', async () => {
    const { data } = await create({ status: 'in_progress', ...output({ annotations: annotations(50) }) });
    const update = { ...repo, check_run_id: data.id, conclusion: 'failure' as const };
    const { data: done } = await octokit.rest.checks.update({
      ...update,
      ...output({ annotations: annotations(30) }),
    });
    expect(done).toMatchObject({
      status: 'completed',
      conclusion: 'failure',
      output: { annotations_count: 80 },
    });
    expect(
      (
        await octokit.rest.checks.listForRef({ ...repo, ref: 'topic', check_name: 'tacet' })
      ).data.check_runs.map(({ id }) => id),
    ).toEqual([data.id]);
    expect(
      await octokit.paginate(octokit.rest.checks.listAnnotations, { ...repo, check_run_id: data.id }),
    ).toHaveLength(80);
    expect(
      await refusal(octokit.rest.checks.update({ ...update, ...output({ annotations: annotations(51) }) })),
    ).toEqual({
      status: 422,
      message: 'Invalid request.\n\nNo more than 50 items are allowed; 51 were supplied.',
      errors: undefined,
    });
    expect(state.checkRuns[0]?.annotations).toHaveLength(80);
  });

  it.each<[string, object, RegExp]>([
    ['a commit that does not exist', { head_sha: '0'.repeat(40) }, /No commit found for SHA/u],
    ['no name', { name: undefined }, /"name" wasn't supplied/u],
    ['an unknown conclusion', { conclusion: 'bad' }, /is not a member of/u],
    ['completion without a conclusion', { status: 'completed' }, /"conclusion" wasn't supplied/u],
    ['an output without a summary', { output: { title: 't' } }, /"summary" wasn't supplied/u],
    [
      'a summary over 65,535 characters',
      output({ summary: 'x'.repeat(65_536) }),
      /Only 65535 characters are allowed; 65536 were supplied/u,
    ],
    [
      'columns over several lines',
      output({ annotations: [{ ...annotations(1)[0], end_line: 2, start_column: 1 }] }),
      /start_column/u,
    ],
    [
      'a line before it starts',
      output({ annotations: [{ ...annotations(2)[1], end_line: 1 }] }),
      /end_line/u,
    ],
    [
      'a line given as text',
      output({ annotations: [{ ...annotations(1)[0], start_line: '1' }] }),
      /is not an integer/u,
    ],
    [
      'a message over 64 KB',
      output({ annotations: [{ ...annotations(1)[0], message: 'x'.repeat(65_537) }] }),
      /64 KB/u,
    ],
    [
      'a title over 255 characters',
      output({ annotations: [{ ...annotations(1)[0], title: 'x'.repeat(256) }] }),
      /Only 255/u,
    ],
    [
      'four buttons',
      { actions: Array.from({ length: 4 }, () => ({ label: 'a', description: 'b', identifier: 'c' })) },
      /No more than 3/u,
    ],
  ])('refuse %s', async (_, more, message) => {
    expect(await refusal(create(more))).toMatchObject({
      status: 422,
      message: expect.stringMatching(message),
    });
    expect(state.checkRuns).toEqual([]);
  });
});

describe('code scanning', () => {
  const SARIF = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'tacet',
            rules: [
              {
                id: 'r',
                shortDescription: { text: 'a' },
                fullDescription: { text: 'b' },
                help: { text: 'c' },
                properties: { 'security-severity': '9.0' },
              },
            ],
          },
        },
        results: [
          {
            ruleId: 'r',
            message: { text: 'm' },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: 'a.txt' },
                  region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 4 },
                },
              },
            ],
            partialFingerprints: { primaryLocationLineHash: 'x:1' },
          },
        ],
      },
    ],
  };
  const packed = (value: unknown): string => gzipSync(JSON.stringify(value)).toString('base64');
  const upload = (more: object = {}): Promise<{ data: { id?: string } }> =>
    octokit.rest.codeScanning.uploadSarif({
      ...repo,
      commit_sha: pull.headSha,
      ref: 'refs/pull/7/head',
      sarif: packed(SARIF),
      ...more,
    });
  const status = async (id: string): Promise<unknown> =>
    (await octokit.rest.codeScanning.getSarif({ ...repo, sarif_id: id })).data;
  beforeEach(() => {
    state = api.addRepository({ name: 'octo/private', gitDir: origin.gitDir, codeScanning: true });
  });

  it('unpacks an upload, and settles its status after a while', async () => {
    const { data } = await upload({ tool_name: 'tacet' });
    expect(state.sarifUploads).toMatchObject([
      { commitSha: pull.headSha, ref: 'refs/pull/7/head', toolName: 'tacet', sarif: SARIF, errors: [] },
    ]);
    expect(await status(data.id ?? '')).toEqual({ processing_status: 'pending' });
    expect(await status(data.id ?? '')).toMatchObject({ processing_status: 'complete', errors: null });
    expect((await refusal(status('none'))).status).toBe(404);
  });

  it('accepts a document that GitHub would drop, and then says why', async () => {
    const { data } = await upload({ sarif: packed({ ...SARIF, version: '2.0.0' }) });
    await status(data.id ?? '');
    expect(await status(data.id ?? '')).toMatchObject({
      processing_status: 'failed',
      errors: ['version must be "2.1.0"'],
    });
  });

  it.each<[string, object, number, RegExp]>([
    ['without a ref', { ref: undefined }, 422, /"ref" wasn't supplied/u],
    ['with a short ref', { ref: 'main' }, 422, /properties\/ref/u],
    ['with a short commit', { commit_sha: 'abc' }, 422, /commit_sha/u],
    ['for a commit that does not exist', { commit_sha: '0'.repeat(40) }, 404, /commit not found/u],
    ['that is not base64', { sarif: '{"version":"2.1.0"}' }, 400, /Base64/u],
    ['that is not gzip', { sarif: Buffer.from('{}').toString('base64') }, 400, /gzip/u],
    ['over 10 MB', { sarif: Buffer.alloc(10 * 1024 * 1024 + 1).toString('base64') }, 413, /too large/u],
  ])('refuses an upload %s', async (_, more, code, message) => {
    expect(await refusal(upload(more))).toMatchObject({
      status: code,
      message: expect.stringMatching(message),
    });
    expect(state.sarifUploads).toEqual([]);
  });

  it('is closed to private repositories without a licence', async () => {
    api.addRepository({ name: 'octo/private', gitDir: origin.gitDir });
    expect(await refusal(upload())).toMatchObject({
      status: 403,
      message: expect.stringContaining('Code Security must be enabled'),
    });
  });

  it('names every problem of a document with its place', () => {
    const [run] = SARIF.runs;
    const [result] = run?.results ?? [];
    const withResult = (changes: object): unknown => ({
      ...SARIF,
      runs: [{ ...run, results: [{ ...result, ...changes }] }],
    });
    const at = (uri: string, region: object): object => ({
      locations: [{ physicalLocation: { artifactLocation: { uri }, region } }],
    });
    expect(sarifProblems(SARIF)).toEqual([]);
    expect(sarifProblems(null)).toHaveLength(3);
    expect(sarifProblems(withResult({ message: { text: '' } }))).toEqual([
      'runs[0].results[0].message.text must be a text that is not empty',
    ]);
    expect(sarifProblems(withResult({ ruleId: 'other' }))).toEqual([
      'runs[0].results[0].ruleId names no rule',
    ]);
    expect(sarifProblems(withResult(at('/etc/passwd', { startLine: 1 })))).toEqual([
      'runs[0].results[0] has a uri that is not relative',
    ]);
    for (const region of [
      {},
      { startLine: 0 },
      { startLine: 2, endLine: 1 },
      { startLine: 1, startColumn: 5, endColumn: 4 },
    ]) {
      expect(sarifProblems(withResult(at('a.txt', region)))).toHaveLength(1);
    }
    expect(sarifProblems({ ...SARIF, runs: Array.from({ length: 21 }, () => run) })).toEqual([
      'runs has 21 entries, at most 20 are taken',
    ]);
    expect(
      sarifProblems({ ...SARIF, runs: [{ ...run, results: Array.from({ length: 25_001 }, () => result) }] }),
    ).toHaveLength(1);
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
