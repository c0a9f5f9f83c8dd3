/**
 * The scan action on GitHub's own surfaces: one comment that is kept, a check run with everything on its line, code
 * scanning; and that a missing permission costs the place and never the verdict.
 */

import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SHIPPED } from './bundle.ts';
import { createRepository, type TestRepository } from './git.ts';
import { mint } from './mint.ts';
import { requireNode24, type SkippableTest } from './node24.ts';
import { runJob } from './runner/job.ts';
import { assertNoLeak } from './runner/leak-check.ts';
import { type Fault, failing } from './servers/faults.ts';
import { type GitHttpServer, startGitHttp } from './servers/git-http.ts';
import type { TokenGrant } from './servers/github/access.ts';
import type { RepositoryState } from './servers/github/repository-state.ts';
import { type GitHubApi, startGitHubApi } from './servers/github-api.ts';

const REPOSITORY = 'octo/app';
const ALL = {
  'pull-requests': 'write',
  checks: 'write',
  contents: 'read',
  'security-events': 'write',
} as const;
const WANTED: Readonly<Record<string, string>> = {
  comment: 'true',
  'check-run': 'true',
  'upload-sarif': 'true',
};
const REVIEW = { 'review-comments': 'true' };
const planted = { label: 'planted token', value: mint('ghp_{mint:github-crc32:30}') };
const leak = `const client = connect("${planted.value}");\n`;

let api: GitHubApi;
let server: GitHttpServer;
let origin: TestRepository;
let state: RepositoryState;
let workspace: string;
let base: string;

beforeEach(async () => {
  [api, server, origin] = await Promise.all([
    startGitHubApi(),
    startGitHttp(),
    createRepository({ bare: true }),
  ]);
  server.serve(REPOSITORY, { gitDir: origin.gitDir });
  state = api.addRepository({ name: REPOSITORY, visibility: 'public', gitDir: origin.gitDir });
  workspace = realpathSync(mkdtempSync(join(tmpdir(), 'tacet-workspace-')));
  base = await origin.commit({ ref: 'main', files: { 'a.ts': 'a\n' } });
});
afterEach(async () => {
  await Promise.all([api.close(), server.close(), origin.remove()]);
  rmSync(workspace, { recursive: true, force: true });
});

/** Opens pull request 7 of the branch `topic`, or follows its branch. */
async function pullRequest(files: Readonly<Record<string, string | null>>) {
  const tip = await origin.commit({
    ref: 'topic',
    ...(state.pulls.size === 0 ? { parents: [base] } : {}),
    files,
  });
  if (state.pulls.size > 0) state.pulls.clear();
  const refs = await origin.openPullRequest(7, 'main', 'topic');
  state.openPull({
    number: 7,
    base: { ref: 'main', sha: refs.baseSha },
    head: { ref: 'topic', sha: tip },
    mergeSha: refs.mergeSha,
  });
  return refs;
}

async function run(
  test: SkippableTest,
  refs: { readonly baseSha: string; readonly headSha: string; readonly mergeSha: string },
  permissions: TokenGrant['permissions'] = ALL,
  wanted = WANTED,
) {
  const token = mint('ghs_{mint:github-crc32:30}');
  server.allowToken(token);
  api.allowToken({ token, permissions });
  const job = await runJob({
    workspace,
    node: requireNode24(test),
    event: {
      name: 'pull_request',
      payload: {
        repository: { default_branch: 'main', full_name: REPOSITORY },
        pull_request: {
          number: 7,
          commits: 1,
          head: { sha: refs.headSha, ref: 'topic', repo: { full_name: REPOSITORY } },
          base: { sha: refs.baseSha, ref: 'main', repo: { full_name: REPOSITORY } },
        },
      },
    },
    github: {
      token,
      repository: REPOSITORY,
      sha: refs.mergeSha,
      ref: 'refs/pull/7/merge',
      server_url: server.url,
      api_url: api.url,
    },
    permissions: { contents: 'read' },
    steps: [{ id: 'tacet', uses: SHIPPED, with: wanted }],
  });
  assertNoLeak([planted], job, { allow: [{ surface: 'file', at: /^workspace:/ }] });
  return job;
}

describe('on GitHub a scan', () => {
  it('keeps one comment, which turns to all-clear', async (test) => {
    const first = await run(test, await pullRequest({ 'src/leak.ts': leak }));
    expect(first.conclusion).toBe('failure');
    const own = () => state.comments.filter(({ author }) => author === 'github-actions[bot]');
    expect(own()).toHaveLength(1);
    expect(own()[0]?.body).toContain('secrets found');
    expect(own()[0]?.body).not.toContain(planted.value);

    const again = await run(test, await pullRequest({ 'src/other.ts': 'fine\n' }));
    expect(again.conclusion).toBe('failure');
    expect(own()).toHaveLength(1);

    await origin.setBranch(
      'topic',
      await origin.commit({ ref: 'rewritten', parents: [base], files: { b: 'b\n' } }),
    );
    const last = await run(test, await pullRequest({ 'src/more.ts': 'fine\n' }));
    expect(last.conclusion).toBe('success');
    expect(own().map(({ body }) => body.includes('no secrets found'))).toEqual([true]);
  });

  it('takes no comment for its own that somebody else wrote', async (test) => {
    const refs = await pullRequest({ 'src/leak.ts': leak });
    await run(test, refs);
    const [own] = state.comments.splice(0);
    const mark = own?.body.split('\n')[0] ?? '';
    expect(mark).toContain('tacet:scan');
    state.addComment({ issue: 7, author: 'mallory', body: `${mark}\nall is well` });
    await run(test, refs);
    expect(state.comments.map(({ author, body }) => [author, body.includes('all is well')])).toEqual([
      ['mallory', true],
      ['github-actions[bot]', false],
    ]);
  });

  it('shows 300 findings in a check run, in batches, and uploads them', async (test) => {
    const lines = Array.from({ length: 300 }, () => `connect("${mint('ghp_{mint:github-crc32:30}')}");\n`);
    const refs = await pullRequest({ 'src/many.ts': lines.join('') });
    const job = await run(test, refs);
    const [check] = state.checkRuns;
    expect(check).toMatchObject({ name: 'tacet', headSha: refs.headSha, conclusion: 'failure' });
    expect(check?.annotations).toHaveLength(300);
    expect(job.steps[0]?.annotations.filter(({ kind }) => kind === 'error')).toHaveLength(10);
    const [upload] = state.sarifUploads;
    expect(upload).toMatchObject({ commitSha: refs.headSha, ref: 'refs/pull/7/head', errors: [] });
    expect(job.steps[0]?.summary).toContain('300 findings');
  });

  it('says which permission is missing, and stays red', async (test) => {
    const job = await run(test, await pullRequest({ 'src/leak.ts': leak }), { contents: 'read' });
    expect(job.conclusion).toBe('failure');
    const said = JSON.stringify(job.steps[0]?.annotations);
    for (const permission of ['pull-requests: write', 'checks: write', 'security-events: write'])
      expect(said).toContain(permission);
    expect(state.comments).toEqual([]);
  });

  it('that is clean writes no comment, and a green check', async (test) => {
    const job = await run(test, await pullRequest({ 'src/fine.ts': 'fine\n' }));
    expect(job.conclusion).toBe('success');
    expect(state.comments).toEqual([]);
    expect(state.checkRuns.map(({ conclusion }) => conclusion)).toEqual(['success']);
  });

  it('is green, and says so, when a known secret only moves with its file', async (test) => {
    base = await origin.commit({ ref: 'main', files: { 'old/leak.ts': leak } });
    const job = await run(
      test,
      await pullRequest({ 'old/leak.ts': null, 'new/leak.ts': `// moved\n${leak}` }),
    );
    expect(job.conclusion).toBe('success');
    expect(job.steps[0]?.summary).toContain('it was there before this change');
    expect(state.comments).toEqual([]);
  });

  it('is as red or green as before when the API is down', async (test) => {
    const refs = await pullRequest({ 'src/leak.ts': leak });
    await api.close();
    expect((await run(test, refs)).conclusion).toBe('failure');
    api = await startGitHubApi();
  });
});

describe('on the lines of a pull request a scan', () => {
  const ours = () => state.reviewComments.filter(({ body }) => body.startsWith('<!-- tacet:review '));

  it('suggests the environment, in one review that is not repeated, and says when it is fixed', async (test) => {
    const refs = await pullRequest({
      'src/leak.ts': `const a = 1;\n${leak}`,
      'deploy.py': `API_TOKEN = '${mint('ghp_{mint:github-crc32:30}')}'\n`,
    });
    const first = await run(test, refs, ALL, REVIEW);
    expect(first.conclusion).toBe('failure');
    expect(state.reviews).toHaveLength(1);
    expect(state.reviews[0]).toMatchObject({ commitSha: refs.headSha, state: 'COMMENTED' });
    expect(ours().map(({ path, line, side }) => [path, line, side])).toEqual([
      ['deploy.py', 1, 'RIGHT'],
      ['src/leak.ts', 2, 'RIGHT'],
    ]);
    const [python, script] = ours().map(({ body }) => body);
    expect(script).toContain('```suggestion\nconst client = connect(process.env.GH_PAT);\n```');
    expect(python).toContain('```suggestion\nAPI_TOKEN = os.environ["API_TOKEN"]\n```');
    expect(script).not.toContain(planted.value);
    // every finding stands on its line: no comment of its own is needed
    expect(state.comments).toEqual([]);

    await run(test, await pullRequest({ 'src/other.ts': 'fine\n' }), ALL, REVIEW);
    expect(state.reviews).toHaveLength(1);
    expect(ours()).toHaveLength(2);

    await run(test, await pullRequest({ 'src/leak.ts': 'const a = 1;\n' }), ALL, REVIEW);
    expect(ours()[1]?.body).toContain('still in this pull request');
    expect(state.comments[0]?.body).toContain('1 finding of this list has no comment on the line');

    await origin.setBranch(
      'topic',
      await origin.commit({ ref: 'clean', parents: [base], files: { b: 'b\n' } }),
    );
    const last = await run(test, await pullRequest({ 'src/more.ts': 'fine\n' }), ALL, REVIEW);
    expect(last.conclusion).toBe('success');
    expect(state.reviews).toHaveLength(1);
    expect(ours().every(({ body }) => body.includes('Gone from this pull request'))).toBe(true);
    expect(state.comments[0]?.body).toContain('no secrets found');
  });

  it('suggests a mark, on the line before, where the language reads no environment', async (test) => {
    const refs = await pullRequest({ 'conf/app.yaml': `service:\n  token: ${planted.value}\n` });
    await run(test, refs, ALL, REVIEW);
    expect(ours()).toMatchObject([{ path: 'conf/app.yaml', line: 1 }]);
    expect(ours()[0]?.body).toContain(
      '```suggestion\nservice:\n  # tacet:allow github-pat kind=test-value -- said to be a test value in the review of #7\n```',
    );
  });

  it('lets no text of a line out of its block', async (test) => {
    const refs = await pullRequest({
      'a ``` <b>.ts': `f("${planted.value}"); // \`\`\`\` @everyone <img src=x> --> ![x](http://x.example)\n`,
    });
    await run(test, refs, ALL, REVIEW);
    const [body = ''] = ours().map((comment) => comment.body);
    expect(body).toContain(
      '`````suggestion\nf(process.env.GH_PAT); // ```` @everyone <img src=x> --> ![x](http://x.example)\n`````',
    );
    // outside the block nothing of the line or the path is said
    expect(body.replace(/`````[\s\S]*?`````/, '')).not.toMatch(/everyone|<img|x\.example|<b>/);
  });

  it('shows twenty of 300, and the rest in the comment, within the limits', async (test) => {
    const lines = Array.from({ length: 300 }, () => `connect("${mint('ghp_{mint:github-crc32:30}')}");\n`);
    const refs = await pullRequest({ 'src/many.ts': lines.join('') });
    const before = api.rate.remaining;
    const job = await run(test, refs, ALL, { ...WANTED, ...REVIEW });
    expect(job.conclusion).toBe('failure');
    expect(state.reviews).toHaveLength(1);
    expect(ours()).toHaveLength(20);
    expect(state.comments).toHaveLength(1);
    const [comment] = state.comments;
    expect(comment?.body).toContain('280 findings of this list have no comment on the line');
    expect(comment?.body.length).toBeLessThanOrEqual(65_536);
    expect(comment?.body).toContain('300 findings');
    expect(state.checkRuns).toHaveLength(1);
    expect(state.checkRuns[0]?.annotations).toHaveLength(300);
    expect(state.checkRuns[0]?.summary?.length).toBeLessThanOrEqual(65_535);
    expect(job.steps[0]?.annotations.filter(({ kind }) => kind === 'error')).toHaveLength(10);
    expect(Buffer.byteLength(job.steps[0]?.summary ?? '')).toBeLessThan(1024 * 1024);
    expect(job.steps[0]?.summary).toContain(`/blob/${refs.headSha}/src/many.ts#L1)`);
    expect(state.sarifUploads).toMatchObject([{ errors: [] }]);
    // one list of files, two of comments, a review, a comment, a check run with five updates, an upload
    expect(before - api.rate.remaining).toBeLessThanOrEqual(15);
    await run(test, refs, ALL, REVIEW);
    expect(ours()).toHaveLength(20);
  });

  it('stays red when comments are refused, limited, or fail, and says why', async (test) => {
    const refs = await pullRequest({ 'src/leak.ts': leak });
    const refused = await run(test, refs, { contents: 'read' }, REVIEW);
    expect(refused.conclusion).toBe('failure');
    expect(JSON.stringify(refused.steps[0]?.annotations)).toContain('pull-requests: write');
    api.rate.remaining = 0;
    const limited = await run(test, refs, ALL, { ...WANTED, ...REVIEW });
    expect(limited.conclusion).toBe('failure');
    expect(JSON.stringify(limited.steps[0]?.annotations)).toContain('the limit of requests is reached');
    expect(JSON.stringify(limited.steps[0]?.annotations)).not.toContain('permissions:');
    api.rate.remaining = 1000;
    // half of an answer, a reset, an error page, a review that GitHub does not take: each costs the place alone
    const faults: readonly Fault[] = [
      { kind: 'truncate' },
      { kind: 'reset' },
      failing(502),
      failing(422, '{}'),
    ];
    for (const fault of faults) {
      api.fail(fault, {
        times: 9,
        when: ({ url, method }) => /pulls/.test(url.pathname) && method === 'POST',
      });
      expect((await run(test, refs, ALL, { ...WANTED, ...REVIEW })).conclusion).toBe('failure');
    }
    // the review whose answer was cut is there, and was seen by the later runs
    expect(ours()).toHaveLength(1);
    expect(state.comments[0]?.body).toContain('secrets found');
  });
});
