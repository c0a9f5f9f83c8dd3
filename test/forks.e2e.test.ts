/**
 * Pull requests from forks, by the workflows of docs/forks.md: the first stage scans in full without any right, the second
 * shows its report and takes it for the word of whoever sent the pull request.
 */

import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { SHIPPED } from './bundle.ts';
import { createRepository, type PullRequestRefs, type TestRepository } from './git.ts';
import { mint } from './mint.ts';
import { requireNode24, type SkippableTest } from './node24.ts';
import type { JobResult } from './runner/contract.ts';
import { runJob } from './runner/job.ts';
import { assertNoLeak } from './runner/leak-check.ts';
import { type GitHttpServer, startGitHttp } from './servers/git-http.ts';
import type { TokenGrant } from './servers/github/access.ts';
import type { RepositoryState } from './servers/github/repository-state.ts';
import { FORK_PERMISSIONS, type GitHubApi, startGitHubApi } from './servers/github-api.ts';

interface Workflow {
  readonly on: unknown;
  readonly jobs: Readonly<
    Record<
      string,
      { readonly permissions: TokenGrant['permissions']; readonly steps: readonly WorkflowStep[] }
    >
  >;
}

interface WorkflowStep {
  readonly uses: string;
  readonly with?: Readonly<Record<string, string | boolean>>;
}

const document = join(dirname(dirname(fileURLToPath(import.meta.url))), 'docs', 'forks.md');
const [first, second, alone] = [...readFileSync(document, 'utf8').matchAll(/```yaml\n([\s\S]*?)```/g)].map(
  ([, text = '']) => parse(text) as Workflow,
) as [Workflow, Workflow, Workflow];

const REPOSITORY = 'octo/app';
const FORK = 'mallory/app';
const planted = { label: 'planted token', value: mint('ghp_{mint:github-crc32:30}') };

let api: GitHubApi;
let server: GitHttpServer;
let origin: TestRepository;
let state: RepositoryState;
let workspace: string;
let refs: PullRequestRefs;

beforeEach(async () => {
  [api, server, origin] = await Promise.all([
    startGitHubApi(),
    startGitHttp(),
    createRepository({ bare: true }),
  ]);
  server.serve(REPOSITORY, { gitDir: origin.gitDir });
  state = api.addRepository({ name: REPOSITORY, visibility: 'public', gitDir: origin.gitDir });
  workspace = realpathSync(mkdtempSync(join(tmpdir(), 'tacet-workspace-')));
  const base = await origin.commit({ ref: 'main', files: { 'a.ts': 'a\n' } });
  await origin.commit({
    ref: 'topic',
    parents: [base],
    files: { 'src/leak.ts': `connect("${planted.value}");\n` },
  });
  refs = await origin.openPullRequest(7, 'main', 'topic');
  openPull(7, refs.headSha);
});
afterEach(async () => {
  await Promise.all([api.close(), server.close(), origin.remove()]);
  rmSync(workspace, { recursive: true, force: true });
});

function openPull(number: number, head: string, repository = FORK): void {
  state.openPull({
    number,
    base: { ref: 'main', sha: refs.baseSha },
    head: { ref: 'topic', sha: head, repository },
    mergeSha: refs.mergeSha,
  });
}

interface RunOptions {
  readonly name: string;
  readonly payload: object;
  readonly sha: string;
  readonly job: string;
  readonly workflow: Workflow;
  readonly permissions?: TokenGrant['permissions'];
}

/** Runs the step of a workflow that is ours. */
async function run(test: SkippableTest, options: RunOptions): Promise<JobResult> {
  const token = mint('ghs_{mint:github-crc32:30}');
  const job = options.workflow.jobs[options.job];
  server.allowToken(token);
  api.allowToken({ token, permissions: options.permissions ?? job?.permissions ?? {} });
  const step = job?.steps.find(({ uses }) => uses.startsWith('OWNER/tacet'));
  const result = await runJob({
    workspace,
    node: requireNode24(test),
    event: {
      name: options.name,
      payload: { repository: { default_branch: 'main', full_name: REPOSITORY }, ...options.payload },
    },
    github: {
      token,
      repository: REPOSITORY,
      sha: options.sha,
      ref: 'refs/heads/main',
      server_url: server.url,
      api_url: api.url,
    },
    permissions: { contents: 'read' },
    steps: [{ id: 'tacet', uses: SHIPPED, with: step?.with ?? {} }],
  });
  assertNoLeak([planted], result, {
    allow: [{ surface: 'file', at: /^workspace:/ }],
    texts: [...state.comments, ...state.reviewComments].map(({ body }) => ({
      name: 'comment',
      content: body,
    })),
  });
  return result;
}

const pullPayload = () => ({
  pull_request: {
    number: 7,
    commits: 1,
    head: { sha: refs.headSha, ref: 'topic', repo: { full_name: FORK } },
    base: { sha: refs.baseSha, ref: 'main', repo: { full_name: REPOSITORY } },
  },
});

/** The first stage; gives the bytes of its report. */
async function scanned(test: SkippableTest): Promise<{ readonly job: JobResult; readonly report: string }> {
  const job = await run(test, {
    name: 'pull_request',
    payload: pullPayload(),
    sha: refs.mergeSha,
    workflow: first,
    job: 'scan',
    permissions: FORK_PERMISSIONS,
  });
  const file = job.files.find(({ path }) => path.endsWith('/report.json'));
  return { job, report: Buffer.from(file?.bytes ?? []).toString('utf8') };
}

/** The second stage, with the artifact of the first in its place. */
async function shown(
  test: SkippableTest,
  report: string | undefined,
  changes: { readonly run?: object; readonly permissions?: TokenGrant['permissions'] } = {},
): Promise<JobResult> {
  if (report !== undefined) {
    mkdirSync(join(workspace, 'tacet-report'), { recursive: true });
    writeFileSync(join(workspace, 'tacet-report', 'report.json'), report);
  }
  return await run(test, {
    name: 'workflow_run',
    payload: {
      action: 'completed',
      workflow_run: {
        id: 4711,
        event: 'pull_request',
        conclusion: 'failure',
        head_sha: refs.headSha,
        head_branch: 'topic',
        head_repository: { full_name: FORK, owner: { login: 'mallory' } },
        // empty for forks
        pull_requests: [],
        ...changes.run,
      },
    },
    sha: refs.baseSha,
    workflow: second,
    job: 'show',
    ...(changes.permissions === undefined ? {} : { permissions: changes.permissions }),
  });
}

/** What could be seen on GitHub. */
const nothingShown = () =>
  expect([state.comments.length, state.reviews.length, state.checkRuns.length]).toEqual([0, 0, 0]);

describe('for a fork', () => {
  it('the first stage scans in full and fails, the second shows it on the pull request', async (test) => {
    const { job, report } = await scanned(test);
    expect(job.conclusion).toBe('failure');
    expect(job.steps[0]?.annotations.map(({ file, line }) => [file, line])).toContainEqual([
      'src/leak.ts',
      1,
    ]);
    expect(job.steps[0]?.outputs).toMatchObject({ findings: '1', status: 'findings' });
    nothingShown();

    const show = await shown(test, report);
    expect(show.conclusion).toBe('success');
    expect(state.comments).toHaveLength(1);
    expect(state.comments[0]?.body).toContain('[run 4711]');
    expect(state.comments[0]?.body).toContain('secrets found');
    expect(state.reviewComments).toMatchObject([{ path: 'src/leak.ts', line: 1, commitSha: refs.headSha }]);
    expect(state.reviewComments[0]?.body).toContain('```suggestion\nconnect(process.env.GH_PAT);\n```');
    expect(state.checkRuns).toMatchObject([{ headSha: refs.headSha, conclusion: 'failure' }]);
    expect(state.checkRuns[0]?.annotations).toHaveLength(1);
  });

  it('pull_request_target does both without a checkout', async (test) => {
    const job = await run(test, {
      name: 'pull_request_target',
      payload: pullPayload(),
      sha: refs.baseSha,
      workflow: alone,
      job: 'scan',
    });
    expect(job.conclusion).toBe('failure');
    expect(state.reviewComments).toMatchObject([{ path: 'src/leak.ts', line: 1 }]);
    expect(state.checkRuns).toMatchObject([{ conclusion: 'failure' }]);
    expect(job.files.filter(({ place }) => place === 'workspace')).toEqual([]);
  });
});

describe('a hostile report', () => {
  it('turns nothing green, and is shown as incomplete when its run failed', async (test) => {
    const { report } = await scanned(test);
    const clean = { ...JSON.parse(report), findings: [] };
    await shown(test, JSON.stringify(clean));
    expect(state.checkRuns).toMatchObject([{ conclusion: 'failure' }]);
    expect(state.comments[0]?.body).toContain('The run failed'.toLowerCase());
    await shown(test, JSON.stringify(clean), { run: { conclusion: 'success' } });
    expect(state.checkRuns.map(({ conclusion }) => conclusion)).toEqual(['failure', 'neutral']);
  });

  it('says nothing in its own words', async (test) => {
    const { report } = await scanned(test);
    const words = 'EVIL @everyone [x](https://evil.example) <img src=x onerror=1> -->\n## x\n```suggestion';
    const hostile = JSON.parse(report);
    const [finding] = hostile.findings;
    Object.assign(finding, {
      name: words,
      description: words,
      revoke: words,
      detail: words,
      preview: words,
      line: words,
      introduction: { commit: 'd'.repeat(40), author: words, email: words, date: words },
      suppression: { by: 'mark', where: words, reason: words, owner: words, effect: 'untrusted' },
      headPlace: { path: words, line: 1 },
    });
    const own = { ...finding, rule: 'rule-of-ours', location: { ...finding.location, path: 'b.ts' } };
    hostile.findings.push(own);
    hostile.receipt.asked = words;
    hostile.receipt.resolved.why = words;
    hostile.receipt.notes = [{ code: 'x', text: words }];
    hostile.receipt.skips = [{ reason: 'no-such', count: 1, incomplete: true, examples: [words] }];
    hostile.receipt.counts.dropped = { [words]: 1 };
    hostile.receipt.tool.version = words;
    const show = await shown(test, JSON.stringify(hostile));
    expect(show.conclusion).toBe('success');
    const texts = JSON.stringify([state.comments, state.reviews, state.reviewComments, state.checkRuns]);
    expect(texts).not.toMatch(/EVIL|everyone|evil\.example|onerror|dddddddddd/);
    expect(texts).toContain('rule-of-ours');
    expect(show.stages.flatMap(({ log }) => log).join('\n')).not.toContain('EVIL');
  });

  it('about another commit, or too large, is not taken', async (test) => {
    const { report } = await scanned(test);
    const other = JSON.parse(report);
    other.receipt.resolved.head = 'e'.repeat(40);
    const refused = await shown(test, JSON.stringify(other));
    expect(refused.conclusion).toBe('failure');
    expect(JSON.stringify(refused.steps[0]?.annotations)).toContain('about another commit');
    const large = await shown(test, ' '.repeat(33 * 1024 * 1024));
    expect(large.conclusion).toBe('failure');
    expect(JSON.stringify(large.steps[0]?.annotations)).toContain('at most 32 MiB');
    nothingShown();
  });

  it('that is a link, a folder or not there is not read', async (test) => {
    const { report } = await scanned(test);
    mkdirSync(join(workspace, 'tacet-report'));
    writeFileSync(join(workspace, 'elsewhere.json'), report);
    const place = join(workspace, 'tacet-report', 'report.json');
    symlinkSync('../elsewhere.json', place);
    expect((await shown(test, undefined)).conclusion).toBe('failure');
    rmSync(place);
    mkdirSync(place);
    expect((await shown(test, undefined)).conclusion).toBe('failure');
    rmSync(place, { recursive: true });
    expect((await shown(test, undefined)).conclusion).toBe('failure');
    nothingShown();
  });

  it('is shown on no pull request but the one of its run', async (test) => {
    const { report } = await scanned(test);
    const named = JSON.stringify({ ...JSON.parse(report), pull: 8, pull_request: { number: 8 } });
    // the same commit from another repository, and a pull request that has moved on
    openPull(8, refs.headSha, 'somebody/app');
    openPull(7, refs.baseSha);
    const moved = await shown(test, named);
    expect(moved.conclusion).toBe('success');
    nothingShown();
    openPull(7, refs.headSha);
    await shown(test, named);
    expect(state.comments.map(({ issue }) => issue)).toEqual([7]);
    expect(state.reviewComments.map(({ pull }) => pull)).toEqual([7]);
  });

  it('is for workflow_run alone, and says which permission is missing', async (test) => {
    const { report } = await scanned(test);
    expect((await shown(test, report, { run: { event: 'push' } })).conclusion).toBe('failure');
    const refused = await shown(test, report, { permissions: { contents: 'read', 'pull-requests': 'read' } });
    expect(refused.conclusion).toBe('failure');
    const said = JSON.stringify(refused.steps[0]?.annotations);
    expect(said).toContain('pull-requests: write');
    expect(said).toContain('checks: write');
  });
});
