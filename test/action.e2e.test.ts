/**
 * The scan action on the emulated runner: the committed `dist/action.mjs`, a checkout of depth 1, a git host that wants
 * the token, and every kind of event. Expected ranges are worked out from how each repository is built.
 */

import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SHIPPED } from './bundle.ts';
import type { TestRepository } from './git.ts';
import { createRepository, requireGit } from './git.ts';
import { mint } from './mint.ts';
import type { SkippableTest } from './node24.ts';
import { requireNode24 } from './node24.ts';
import type { JobResult } from './runner/contract.ts';
import { runJob } from './runner/job.ts';
import { assertNoLeak } from './runner/leak-check.ts';
import type { GitHttpServer } from './servers/git-http.ts';
import { startGitHttp, tokenHeader } from './servers/git-http.ts';

const ACTION = SHIPPED;
const REPOSITORY = 'octo/app';
const JOB_TOKEN = mint('ghs_{mint:github-crc32:30}');
const ZERO = '0'.repeat(40);

const planted = { label: 'planted token', value: mint('ghp_{mint:github-crc32:30}') };
const known = { label: 'known token', value: mint('ghp_{mint:github-crc32:30}') };
const leak = (secret: { value: string }): string => `const client = connect("${secret.value}");\n`;

let server: GitHttpServer;
let origin: TestRepository;
let workspace: string;

beforeAll(async () => {
  server = await startGitHttp();
  server.allowToken(JOB_TOKEN);
});
afterAll(() => server.close());
beforeEach(async () => {
  origin = await createRepository({ bare: true });
  server.serve(REPOSITORY, { gitDir: origin.gitDir });
  server.clearLog();
  workspace = realpathSync(mkdtempSync(join(tmpdir(), 'tacet-workspace-')));
});
afterEach(async () => {
  await origin.remove();
  rmSync(workspace, { recursive: true, force: true });
});

/** What actions/checkout leaves at its default depth of 1: one commit, detached, no credentials. */
async function checkOut(commit: string): Promise<void> {
  const git = (...args: string[]): Promise<string> => requireGit(args, { cwd: workspace });
  await git('init', '--quiet', '--template=', `--object-format=${commit.length === 64 ? 'sha256' : 'sha1'}`);
  await git('remote', 'add', 'origin', `${server.url}/${REPOSITORY}`);
  await git(
    '-c',
    `http.extraheader=${tokenHeader(JOB_TOKEN)}`,
    '-c',
    'protocol.version=2',
    'fetch',
    '--quiet',
    '--no-tags',
    '--depth=1',
    'origin',
    commit,
  );
  await git('checkout', '--quiet', '--detach', commit);
  server.clearLog();
}

interface Run {
  readonly event: string;
  readonly payload?: unknown;
  readonly sha: string;
  readonly ref: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly token?: string;
}

interface Outcome {
  readonly job: JobResult;
  readonly outputs: Readonly<Record<string, string>>;
  /** `path:line` of every finding of the JSON report. */
  readonly places: readonly string[];
  readonly receipt: {
    readonly notes: readonly { readonly text: string }[];
    readonly counts: { readonly commits: number };
    readonly skips: readonly unknown[];
  };
}

/** Runs the action, checks that nothing leaked and that the user's clone is as it was, and reads its reports. */
async function run(
  test: SkippableTest,
  { event, payload = {}, sha, ref, token = JOB_TOKEN, ...rest }: Run,
): Promise<Outcome> {
  const before = await cloneState();
  const job = await runJob({
    workspace,
    node: requireNode24(test),
    event: {
      name: event,
      payload: { repository: { default_branch: 'main', full_name: REPOSITORY }, ...(payload as object) },
    },
    github: { token, repository: REPOSITORY, sha, ref, server_url: server.url },
    permissions: { contents: 'read' },
    steps: [{ id: 'tacet', uses: ACTION, with: rest.with ?? {} }],
  });
  const reports = job.files.filter(({ place }) => place === 'temp');
  assertNoLeak([planted, known], job, { allow: [{ surface: 'file', at: /^workspace:/ }] });
  expect(await cloneState(), "the user's clone was written to").toEqual(before);
  const read = (end: string) => {
    const file = reports.find(({ path }) => path.endsWith(end));
    return file === undefined ? undefined : JSON.parse(Buffer.from(file.bytes).toString());
  };
  const report = read('report.json');
  const found: readonly { blocking: boolean; location: { path: string; startLine: number } }[] =
    report?.findings ?? [];
  const places = found
    .filter(({ blocking }) => blocking)
    .map(({ location }) => `${location.path}:${location.startLine}`);
  return { job, outputs: job.steps[0]?.outputs ?? {}, places, receipt: read('receipt.json') };
}

/** Refs, configuration and shallow file of the clone: what must not change. */
async function cloneState(): Promise<string> {
  const files = ['config', 'shallow', 'HEAD', 'packed-refs'].map((name) => {
    try {
      return readFileSync(join(workspace, '.git', name), 'latin1');
    } catch {
      return '';
    }
  });
  return files.join('\0');
}

/** A main branch of some length, with one secret that everybody knows. Returns its tip. */
async function mainBranch(): Promise<string> {
  await origin.fastImport({ commits: 40, branch: 'main' });
  return await origin.commit({ ref: 'main', files: { 'known.ts': leak(known) } });
}

const pushPayload = (before: string, after: string, more: object = {}) => ({
  ref: 'refs/heads/main',
  before,
  after,
  created: false,
  deleted: false,
  forced: false,
  commits: [],
  ...more,
});

describe('a push', () => {
  it('scans what it added, also what a later commit of it removes', async (test) => {
    const before = await mainBranch();
    await origin.commit({ ref: 'main', files: { 'src/a.ts': leak(planted) } });
    const after = await origin.commit({ ref: 'main', files: { 'src/a.ts': 'removed\n' } });
    await checkOut(after);
    const { job, outputs, places } = await run(test, {
      event: 'push',
      payload: pushPayload(before, after, { commits: [{}, {}] }),
      sha: after,
      ref: 'refs/heads/main',
    });
    expect(job.conclusion).toBe('failure');
    expect(places).toEqual(['src/a.ts:1']);
    expect(outputs).toMatchObject({ findings: '1', status: 'findings', range: `${before}..${after}` });
  });

  it('without a leak is green, fetches little and says what was scanned', async (test) => {
    const before = await mainBranch();
    const after = await origin.commit({ ref: 'main', files: { 'src/a.ts': 'fine\n' } });
    await checkOut(after);
    const { job, outputs, receipt } = await run(test, {
      event: 'push',
      payload: pushPayload(before, after, { commits: [{}] }),
      sha: after,
      ref: 'refs/heads/main',
    });
    expect([job.conclusion, outputs.status, outputs.findings]).toEqual(['success', 'clean', '0']);
    expect(receipt.counts.commits).toBe(1);
    expect(job.steps[0]?.summary).toContain('no secrets found');
  });

  it.for([
    ['before', 'success', []],
    ['with it', 'failure', ['src/a.ts:1']],
  ] as const)('hears an ignore file that came %s', async ([when, conclusion, expected], test) => {
    const ignore = { '.tacetignore': 'path:src/a.ts -- agreed\n' };
    await mainBranch();
    const before = await origin.commit({ ref: 'main', files: when === 'before' ? ignore : { x: 'x\n' } });
    const after = await origin.commit({ ref: 'main', files: { 'src/a.ts': leak(planted), ...ignore } });
    await checkOut(after);
    const payload = pushPayload(before, after, { commits: [{}] });
    const { job, places } = await run(test, { event: 'push', payload, sha: after, ref: 'refs/heads/main' });
    expect([job.conclusion, places]).toEqual([conclusion, expected]);
  });

  it('of a new branch scans what the default branch does not reach', async (test) => {
    const base = await mainBranch();
    const tip = await origin.commit({ ref: 'topic', parents: [base], files: { 'src/b.ts': leak(planted) } });
    await checkOut(tip);
    const payload = pushPayload(ZERO, tip, { ref: 'refs/heads/topic', created: true, commits: [{}] });
    const { places, receipt } = await run(test, {
      event: 'push',
      payload,
      sha: tip,
      ref: 'refs/heads/topic',
    });
    expect(places).toEqual(['src/b.ts:1']);
    expect(receipt.counts.commits).toBe(1);
  });

  it('that was forced scans what the former tip does not reach', async (test) => {
    const base = await mainBranch();
    const former = await origin.commit({ ref: 'main', files: { 'src/old.ts': 'old\n' } });
    await origin.setBranch('kept', former);
    const after = await origin.commit({
      ref: 'main',
      parents: [base],
      files: { 'src/new.ts': leak(planted) },
    });
    await checkOut(after);
    const { places } = await run(test, {
      event: 'push',
      payload: pushPayload(former, after, { forced: true, commits: [{}] }),
      sha: after,
      ref: 'refs/heads/main',
    });
    expect(places).toEqual(['src/new.ts:1']);
  });

  it('whose former tip is gone widens the range, and says so', async (test) => {
    const base = await mainBranch();
    const after = await origin.commit({
      ref: 'topic',
      parents: [base],
      files: { 'src/new.ts': leak(planted) },
    });
    await checkOut(after);
    const payload = pushPayload('1'.repeat(40), after, {
      ref: 'refs/heads/topic',
      forced: true,
      commits: [{}],
    });
    const { places, receipt } = await run(test, {
      event: 'push',
      payload,
      sha: after,
      ref: 'refs/heads/topic',
    });
    expect(places).toContain('src/new.ts:1');
    expect(receipt.notes.length).toBeGreaterThan(0);
  });

  it('of a tag scans what the tag brings', async (test) => {
    const base = await mainBranch();
    const side = await origin.commit({ ref: 'side', parents: [base], files: { 'src/t.ts': leak(planted) } });
    const tag = await origin.tag('v1', side, 'release');
    await origin.git(['update-ref', '-d', 'refs/heads/side']);
    await checkOut(side);
    const payload = pushPayload(ZERO, tag, { ref: 'refs/tags/v1', created: true, head_commit: { id: side } });
    expect((await run(test, { event: 'push', payload, sha: side, ref: 'refs/tags/v1' })).places).toEqual([
      'src/t.ts:1',
    ]);
  });

  it('that deletes a branch scans nothing, and is green', async (test) => {
    const tip = await mainBranch();
    await checkOut(tip);
    const { job, outputs } = await run(test, {
      event: 'push',
      payload: pushPayload(tip, ZERO, { ref: 'refs/heads/gone', deleted: true }),
      sha: tip,
      ref: 'refs/heads/main',
    });
    expect([job.conclusion, outputs.range]).toEqual(['success', 'nothing']);
    expect(server.requests).toHaveLength(0);
  });
});

describe('a pull request', () => {
  /** A pull request of several commits whose head has merged the base, as GitHub presents it. */
  async function open(files: Readonly<Record<string, string>>) {
    const base = await mainBranch();
    await origin.commit({ ref: 'topic', parents: [base], files: { 'src/one.ts': 'one\n' } });
    await origin.commit({ ref: 'main', files: { 'src/main.ts': 'main moved on\n' } });
    await origin.merge({ ref: 'topic', into: 'topic', from: 'main' });
    await origin.commit({ ref: 'topic', files });
    const refs = await origin.openPullRequest(7, 'main', 'topic');
    const payload = {
      action: 'opened',
      number: 7,
      pull_request: {
        number: 7,
        commits: 3,
        head: { sha: refs.headSha, ref: 'topic', repo: { full_name: REPOSITORY } },
        base: { sha: refs.baseSha, ref: 'main', repo: { full_name: REPOSITORY } },
      },
    };
    return { ...refs, payload };
  }

  it('scans every commit of its head, annotates the line, and fails', async (test) => {
    const { mergeSha, payload, headSha } = await open({ 'src/leak.ts': `\n${leak(planted)}` });
    await checkOut(mergeSha);
    const { job, outputs, places } = await run(test, {
      event: 'pull_request',
      payload,
      sha: mergeSha,
      ref: 'refs/pull/7/merge',
    });
    expect([job.conclusion, places]).toEqual(['failure', ['src/leak.ts:2']]);
    expect(outputs.range?.endsWith(headSha)).toBe(true);
    const [annotation] = job.steps[0]?.annotations ?? [];
    expect(annotation).toMatchObject({ kind: 'error', file: 'src/leak.ts', line: 2 });
    expect(job.steps[0]?.summary).toContain('secrets found');
  });

  it('that only carries what the base has is green', async (test) => {
    const { mergeSha, payload } = await open({ 'src/fine.ts': 'fine\n' });
    await checkOut(mergeSha);
    const { job, places } = await run(test, {
      event: 'pull_request',
      payload,
      sha: mergeSha,
      ref: 'refs/pull/7/merge',
    });
    expect([job.conclusion, places]).toEqual(['success', []]);
  });

  it('cannot wave itself through with a mark', async (test) => {
    const { mergeSha, payload } = await open({
      'src/leak.ts': `${leak(planted).trim()} // tacet:allow -- nothing to see\n`,
    });
    await checkOut(mergeSha);
    expect(
      (await run(test, { event: 'pull_request', payload, sha: mergeSha, ref: 'refs/pull/7/merge' })).places,
    ).toEqual(['src/leak.ts:1']);
  });

  it.for([
    ['.tacetignore', 'path:src/leak.ts kind=false-positive -- trust me\n'],
    ['.tacet.yml', "allow:\n  - { path: 'src/**', reason: trust me }\n"],
    ['.tacet-baseline', 'rule:* -- trust me\n'],
    ['src/.tacet.yml', 'disable: ["*"]\n'],
  ])(
    'cannot wave itself through with a %s, and is shown that it tried',
    async ([name = '', text = ''], test) => {
      const { mergeSha, payload } = await open({ 'src/leak.ts': leak(planted), [name]: text });
      await checkOut(mergeSha);
      const given = { event: 'pull_request', payload, sha: mergeSha, ref: 'refs/pull/7/merge' };
      const { job, places } = await run(test, given);
      expect([job.conclusion, places]).toEqual(['failure', ['src/leak.ts:1']]);
      if (!name.startsWith('src/')) expect(job.steps[0]?.summary).toContain('would let it pass');
    },
  );

  it('is let pass by what its base says', async (test) => {
    await mainBranch();
    await origin.commit({ ref: 'main', files: { '.tacetignore': 'path:src/leak.ts -- agreed\n' } });
    const base = await origin.resolve('main');
    await origin.commit({ ref: 'topic', parents: [base], files: { 'src/leak.ts': leak(planted) } });
    const { mergeSha, headSha, baseSha } = await origin.openPullRequest(9, 'main', 'topic');
    await checkOut(mergeSha);
    const payload = {
      pull_request: {
        number: 9,
        commits: 1,
        head: { sha: headSha, ref: 'topic', repo: { full_name: REPOSITORY } },
        base: { sha: baseSha, ref: 'main', repo: { full_name: REPOSITORY } },
      },
    };
    const given = { event: 'pull_request', payload, sha: mergeSha, ref: 'refs/pull/9/merge' };
    const { job, outputs, places } = await run(test, given);
    expect([job.conclusion, outputs.findings, outputs.status, places]).toEqual(['success', '0', 'clean', []]);
    expect(job.steps[0]?.summary).toContain('agreed');
  });

  it('with a broken configuration on its base is not scanned as if there were none', async (test) => {
    await mainBranch();
    await origin.commit({ ref: 'main', files: { '.tacet.yml': 'fail-on: severe\n' } });
    const base = await origin.resolve('main');
    await origin.commit({ ref: 'topic', parents: [base], files: { 'src/fine.ts': 'fine\n' } });
    const { mergeSha, headSha, baseSha } = await origin.openPullRequest(10, 'main', 'topic');
    await checkOut(mergeSha);
    const payload = {
      pull_request: {
        number: 10,
        commits: 1,
        head: { sha: headSha, ref: 'topic', repo: { full_name: REPOSITORY } },
        base: { sha: baseSha, ref: 'main', repo: { full_name: REPOSITORY } },
      },
    };
    const given = { event: 'pull_request', payload, sha: mergeSha, ref: 'refs/pull/10/merge' };
    const { job, outputs } = await run(test, given);
    expect([job.conclusion, outputs.status]).toEqual(['failure', 'incomplete']);
    expect(JSON.stringify(job.steps[0]?.annotations)).toContain('.tacet.yml:1:10');
  });

  it('is scanned from a side repository without any checkout (pull_request_target)', async (test) => {
    const { baseSha, payload } = await open({ 'src/leak.ts': leak(planted) });
    const { places } = await run(test, {
      event: 'pull_request_target',
      payload,
      sha: baseSha,
      ref: 'refs/heads/main',
    });
    expect(places).toEqual(['src/leak.ts:1']);
  });

  it('with content that only a merge commit has is found out', async (test) => {
    const base = await mainBranch();
    await origin.commit({ ref: 'topic', parents: [base], files: { 'src/one.ts': 'one\n' } });
    await origin.commit({ ref: 'main', files: { 'src/main.ts': 'main moved on\n' } });
    await origin.merge({
      ref: 'topic',
      into: 'topic',
      from: 'main',
      files: { 'src/evil.ts': leak(planted) },
    });
    const { headSha, baseSha, mergeSha } = await origin.openPullRequest(8, 'main', 'topic');
    await checkOut(mergeSha);
    const side = (sha: string, ref: string) => ({ sha, ref, repo: { full_name: REPOSITORY } });
    const payload = {
      number: 8,
      pull_request: { number: 8, commits: 2, head: side(headSha, 'topic'), base: side(baseSha, 'main') },
    };
    expect(
      (await run(test, { event: 'pull_request', payload, sha: mergeSha, ref: 'refs/pull/8/merge' })).places,
    ).toEqual(['src/evil.ts:1']);
  });
});

describe('other events', () => {
  it('merge_group scans the group', async (test) => {
    const base = await mainBranch();
    const head = await origin.commit({
      ref: 'gh-readonly-queue/main/pr-7',
      parents: [base],
      files: { 'src/q.ts': leak(planted) },
    });
    await checkOut(head);
    const payload = {
      action: 'checks_requested',
      merge_group: {
        head_sha: head,
        base_sha: base,
        base_ref: 'refs/heads/main',
        head_ref: 'refs/heads/gh-readonly-queue/main/pr-7',
      },
    };
    expect(
      (
        await run(test, {
          event: 'merge_group',
          payload,
          sha: head,
          ref: 'refs/heads/gh-readonly-queue/main/pr-7',
        })
      ).places,
    ).toEqual(['src/q.ts:1']);
  });

  it('schedule scans the whole history, other branches included', async (test) => {
    const base = await mainBranch();
    await origin.commit({ ref: 'stale', parents: [base], files: { 'src/stale.ts': leak(planted) } });
    await checkOut(base);
    const { places, outputs } = await run(test, {
      event: 'schedule',
      payload: { schedule: '0 4 * * 1' },
      sha: base,
      ref: 'refs/heads/main',
    });
    expect([...places].sort()).toEqual(['known.ts:1', 'src/stale.ts:1']);
    expect(outputs.status).toBe('findings');
  });

  it.for(['workflow_dispatch', 'watch'])('%s scans the tree, without any network', async (event, test) => {
    const tip = await mainBranch();
    await checkOut(tip);
    const { places, job } = await run(test, { event, sha: tip, ref: 'refs/heads/main' });
    expect(places).toEqual(['known.ts:1']);
    expect(server.requests).toHaveLength(0);
    if (event === 'watch') expect(job.visibleLog).toContain('tree');
  });
});

describe('settings', () => {
  it('fail-on lets lower findings pass, and never reports alone', async (test) => {
    const tip = await mainBranch();
    await checkOut(tip);
    const { job, outputs } = await run(test, {
      event: 'workflow_dispatch',
      sha: tip,
      ref: 'refs/heads/main',
      with: { 'fail-on': 'never' },
    });
    expect([job.conclusion, outputs.status, outputs.findings]).toEqual(['success', 'findings', '1']);
  });

  it('that are wrong are all named, and fail the step before anything is fetched', async (test) => {
    const tip = await mainBranch();
    await checkOut(tip);
    const { job } = await run(test, {
      event: 'push',
      payload: pushPayload(ZERO, tip),
      sha: tip,
      ref: 'refs/heads/main',
      with: { scan: 'everything', 'fail-on': 'sometimes' },
    });
    expect(job.conclusion).toBe('failure');
    expect(job.visibleLog).toContain('everything');
    expect(job.visibleLog).toContain('sometimes');
    expect(server.requests).toHaveLength(0);
  });
});

describe('what goes wrong', () => {
  it('at fetching never turns the step green', async (test) => {
    const before = await mainBranch();
    await origin.commit({ ref: 'main', files: { 'src/a.ts': leak(planted) } });
    const after = await origin.commit({ ref: 'main', files: { 'src/a.ts': 'removed\n' } });
    await checkOut(after);
    const { job, outputs } = await run(test, {
      event: 'push',
      payload: pushPayload(before, after, { commits: [{}, {}] }),
      sha: after,
      ref: 'refs/heads/main',
      token: mint('ghs_{mint:github-crc32:30}'),
    });
    expect(job.conclusion).toBe('failure');
    expect(outputs.status).toBe('incomplete');
    expect(job.steps[0]?.annotations[0]?.message).toMatch(/contents: read|token/);
  });

  it('with servers that refuse filters and ids is worked round', async (test) => {
    server.serve(REPOSITORY, { gitDir: origin.gitDir, allowFilter: false, wants: 'tips' });
    const before = await mainBranch();
    await origin.commit({ ref: 'main', files: { 'src/a.ts': leak(planted) } });
    const after = await origin.commit({ ref: 'main', files: { 'src/a.ts': 'removed\n' } });
    await checkOut(after);
    expect(
      (
        await run(test, {
          event: 'push',
          payload: pushPayload(before, after, { commits: [{}, {}] }),
          sha: after,
          ref: 'refs/heads/main',
        })
      ).places,
    ).toEqual(['src/a.ts:1']);
  });

  it('with hostile names injects no command', async (test) => {
    const before = await mainBranch();
    const after = await origin.commit({
      ref: 'main',
      author: { name: '##[error]Mallory\u202e', email: 'm@example.org' },
      files: {
        '##[stop-commands]x.ts': leak(planted),
        '::error::y.ts': leak(known),
        'line\nbreak.ts': leak(planted),
      },
    });
    await checkOut(after);
    const { job, places } = await run(test, {
      event: 'push',
      payload: pushPayload(before, after, { commits: [{}] }),
      sha: after,
      ref: 'refs/heads/main',
    });
    expect(places).toHaveLength(3);
    const obeyed = job.stages
      .flatMap(({ printed }) => printed)
      .filter(
        (line) =>
          line.obeyed !== undefined &&
          !['error', 'warning', 'notice', 'group', 'endgroup', 'debug'].includes(line.obeyed),
      );
    expect(obeyed).toEqual([]);
    expect(job.steps[0]?.annotations.every(({ title }) => title !== undefined)).toBe(true);
  });

  it('when the job is cancelled ends in order, and is not green', async (test) => {
    const tip = await mainBranch();
    await checkOut(tip);
    writeFileSync(join(workspace, 'big.txt'), Buffer.alloc(300_000_000, 'abcdefgh ijklmnop\n'));
    const job = await runJob({
      workspace,
      node: requireNode24(test),
      event: { name: 'workflow_dispatch', payload: {} },
      github: {
        token: JOB_TOKEN,
        repository: REPOSITORY,
        sha: tip,
        ref: 'refs/heads/main',
        server_url: server.url,
      },
      steps: [{ id: 'tacet', uses: ACTION }],
      cancel: { afterMs: 500 },
    });
    expect(job.conclusion).toBe('cancelled');
    expect(job.steps[0]?.outputs.status).not.toBe('clean');
  });
});
