// What a scan reports to GitHub, through the official client: comments, reviews and check runs, with their limits.
// Every limit is the documented one (facts/github-actions.md section 4): the last value that is taken, and the first
// that is not. A refused request must leave the state as it was.

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { commentableLines } from './github/changes.ts';
import {
  createPullOrigin,
  PULL_REPOSITORY,
  type PullApi,
  type PullOrigin,
  refusal,
  startPullApi,
} from './github/pull-scenario.ts';

const repo = PULL_REPOSITORY;
let scene: PullOrigin;
let origin: PullOrigin['origin'];
let pull: PullOrigin['pull'];
let api: PullApi['api'];
let state: PullApi['state'];
let octokit: PullApi['octokit'];
beforeAll(async () => {
  scene = await createPullOrigin();
  ({ origin, pull } = scene);
});
afterAll(() => origin.remove());
beforeEach(async () => {
  ({ api, state, octokit } = await startPullApi(scene));
});
afterEach(() => api.close());

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
    for (let number = 0; number < 70; number += 1) {
      state.addComment({ issue: 7, author: 'octocat', body: `${number}` });
    }
    const largest = await octokit.rest.issues.listComments({ ...repo, issue_number: 7, per_page: 1_000 });
    expect(largest.data).toHaveLength(100);
    const all = await octokit.paginate(octokit.rest.issues.listComments, {
      ...repo,
      issue_number: 7,
      per_page: 100,
    });
    expect(all.filter(({ user }) => user?.login === 'github-actions[bot]').map(({ body }) => body)).toEqual([
      'mark',
    ]);
    await octokit.rest.issues.updateComment({ ...repo, comment_id: made.id, body: 'all clear' });
    expect(state.comments.find(({ id }) => id === made.id)?.body).toBe('all clear');
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
