/**
 * Every situation of the table of events, on the emulated runner: the shipped action, a git host that wants the token, and
 * repositories built for it. Each change plants the same files, so that one look at what blocks tells which commits were
 * scanned, whose ignore file decided and whether marks counted; expected values follow from how each repository is built.
 */

import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EVENT_TABLE, type EventId, eventRow } from '../src/runner/event-table.ts';
import { SHIPPED } from './bundle.ts';
import { AUTHOR, commitCommand, endCommand, FIRST_COMMIT_SECONDS } from './fast-import.ts';
import { createRepository, requireGit, type TestRepository } from './git.ts';
import { mint } from './mint.ts';
import { requireNode24 } from './node24.ts';
import { runJob } from './runner/job.ts';
import { assertNoLeak } from './runner/leak-check.ts';
import * as payloads from './runner-side/payloads.ts';
import { type GitHttpServer, startGitHttp, tokenHeader } from './servers/git-http.ts';

const { REPOSITORY, ZERO } = payloads;
const JOB_TOKEN = mint('ghs_{mint:github-crc32:30}');
const MAIN = 'refs/heads/main';
const TOPIC = 'refs/heads/topic';

/** A secret of its own for each path, so that none is known from another. */
const secrets = new Map<string, string>();
function leak(path: string): string {
  const value = secrets.get(path) ?? mint('ghp_{mint:github-crc32:30}');
  secrets.set(path, value);
  return `const client = connect("${value}");\n`;
}

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

/** A run, and what is to come of it. */
interface Situation {
  readonly event: string;
  readonly payload: payloads.Payload;
  readonly sha: string;
  readonly ref?: string;
  /** What actions/checkout has left; undefined: nothing. */
  readonly checkOut: string | undefined;
  readonly with?: Readonly<Record<string, string>>;
  /** Whose ignore file decides. */
  readonly decides?: 'base' | 'head';
  /** Blocking findings besides those of `change`, sorted in. */
  readonly also?: readonly string[];
  /** Instead of what `change` brings. */
  readonly only?: readonly string[];
  readonly commits?: number;
  readonly range?: string;
  /** Codes of notes that must be there. */
  readonly notes?: readonly string[];
}

/** Main with some commits; its ignore file lets one of the leaks of `change` pass. Returns its tip. */
async function mainBranch(): Promise<string> {
  await origin.commit({ ref: 'main', files: { 'README.md': 'app\n', 'old.ts': leak('old.ts') } });
  return origin.commit({ ref: 'main', files: { '.tacetignore': 'path:base-allows.ts -- agreed\n' } });
}

/** Two commits: the first adds leaks and another ignore file, the second takes one back and adds another. Returns the tip. */
async function change(ref: string, parent: string): Promise<string> {
  const first = {
    'base-allows.ts': leak('base-allows.ts'),
    'head-allows.ts': leak('head-allows.ts'),
    'marked.ts': `${leak('marked.ts').trim()} // tacet:allow -- for the test\n`,
    'gone.ts': leak('gone.ts'),
    '.tacetignore': 'path:head-allows.ts -- trust me\n',
  };
  await origin.commit({ ref, parents: [parent], files: first });
  return origin.commit({ ref, files: { 'gone.ts': 'gone\n', 'last.ts': leak('last.ts') } });
}

/** What blocks of a change, by who decides and whether marks count. `inTree`: without what the last commit took back. */
function blocking(decides: 'base' | 'head', marks: boolean, inTree: boolean): readonly string[] {
  return [
    decides === 'base' ? 'head-allows.ts:1' : 'base-allows.ts:1',
    ...(marks ? [] : ['marked.ts:1']),
    ...(inTree ? [] : ['gone.ts:1']),
    'last.ts:1',
  ];
}

/** A pull request of topic to main, with main as it was and as it is. */
async function pullRequest(isFork = false) {
  const base = await mainBranch();
  const head = await change(isFork ? 'refs/pull/7/head' : 'topic', base);
  const { mergeSha } = await origin.openPullRequest(7, 'main', head);
  return { base, head, mergeSha, ref: 'refs/pull/7/merge', range: `${base}..${head}` };
}

/** Main goes on, with a leak of its own and another ignore file. Returns its tip. */
function mainMovesOn(): Promise<string> {
  const files = { 'main-new.ts': leak('main-new.ts'), 'other.txt': 'other\n' };
  return origin.commit({ ref: 'main', files });
}

type Situations = Readonly<Record<string, () => Promise<Situation>>>;

const pushes: Situations = {
  'push-update: update': async () => {
    const before = await mainBranch();
    const after = await change('main', before);
    const payload = payloads.push({ before, after, commits: 2 });
    return { event: 'push', payload, sha: after, checkOut: after, commits: 2, range: `${before}..${after}` };
  },
  'push-update: more than 2,048 commits': async () => {
    const before = await mainBranch();
    const first = await change('main', before);
    const after = await manyCommits('main', first, 2060);
    const payload = payloads.push({ before, after, commits: 2048 });
    return {
      event: 'push',
      payload,
      sha: after,
      checkOut: after,
      commits: 2062,
      range: `${before}..${after}`,
    };
  },
  'push-forced: forced': async () => {
    const base = await mainBranch();
    const before = await origin.commit({
      ref: 'topic',
      parents: [base],
      files: { 'left.ts': leak('left.ts') },
    });
    const after = await change('topic', base);
    const payload = payloads.push({ before, after, ref: TOPIC, commits: 2 }, { forced: true });
    const ends = { range: `${before}..${after}`, commits: 3, also: ['left.ts:1'], notes: ['left-behind'] };
    return { event: 'push', payload, sha: after, ref: TOPIC, checkOut: after, ...ends };
  },
  'push-forced: forced with the former tip gone': async () => {
    const base = await mainBranch();
    const after = await change('topic', base);
    const payload = payloads.push({ before: '1'.repeat(40), after, ref: TOPIC }, { forced: true });
    const notes = ['base-unavailable', 'left-behind-gone'];
    return { event: 'push', payload, sha: after, ref: TOPIC, checkOut: after, commits: 2, notes };
  },
  'push-branch: new branch': async () => {
    const base = await mainBranch();
    const after = await change('topic', base);
    // the ignore file of main as it is now would let everything pass; that of where topic parted does not
    await origin.commit({ ref: 'main', files: { '.tacetignore': 'path:*.ts -- all\n' } });
    const payload = payloads.push({ before: ZERO, after, ref: TOPIC, commits: 2 });
    return { event: 'push', payload, sha: after, ref: TOPIC, checkOut: after, commits: 2 };
  },
  'push-branch-from: branch from a branch': async () => {
    const base = await mainBranch();
    const release = await origin.commit({ ref: 'release', parents: [base], files: { 'r.ts': leak('r.ts') } });
    const after = await change('topic', release);
    const more = { base_ref: 'refs/heads/release' };
    const payload = payloads.push({ before: ZERO, after, ref: TOPIC, commits: 2 }, more);
    return { event: 'push', payload, sha: after, ref: TOPIC, checkOut: after, commits: 2 };
  },
  'push-tag: light tag': async () => {
    const base = await mainBranch();
    const commit = await change('side', base);
    await origin.tag('v1', commit);
    await origin.git(['update-ref', '-d', 'refs/heads/side']);
    const payload = payloads.push({ before: ZERO, after: commit, ref: 'refs/tags/v1', commits: 0 });
    return { event: 'push', payload, sha: commit, ref: 'refs/tags/v1', checkOut: commit, commits: 2 };
  },
  'push-tag: annotated tag': async () => {
    const base = await mainBranch();
    const commit = await change('side', base);
    const after = await origin.tag('v1', commit, `release\n\n${leak('message')}`);
    await origin.git(['update-ref', '-d', 'refs/heads/side']);
    const payload = payloads.push({ before: ZERO, after, commit, ref: 'refs/tags/v1', commits: 0 });
    const ends = { commits: 2, also: ['message:3'] };
    return { event: 'push', payload, sha: commit, ref: 'refs/tags/v1', checkOut: commit, ...ends };
  },
  'push-delete: delete': async () => {
    const base = await mainBranch();
    const before = await change('topic', base);
    await origin.git(['update-ref', '-d', TOPIC]);
    const payload = payloads.push({ before, after: ZERO, ref: TOPIC });
    return { event: 'push', payload, sha: base, checkOut: base, only: [], commits: 0 };
  },
};

const pulls: Situations = {
  'pull-request: opened': async () => {
    const { base, head, mergeSha, ref, range } = await pullRequest();
    const payload = payloads.pull({ head, base, commits: 2 });
    return { event: 'pull_request', payload, sha: mergeSha, ref, checkOut: mergeSha, commits: 2, range };
  },
  'pull-request: synchronised': async () => {
    const { base, head: before } = await pullRequest();
    const head = await origin.commit({ ref: 'topic', files: { 'sync.ts': leak('sync.ts') } });
    const { mergeSha } = await origin.openPullRequest(7, 'main', head);
    const payload = {
      ...payloads.pull({ head, base, commits: 3, action: 'synchronize' }),
      before,
      after: head,
    };
    const ends = { commits: 3, also: ['sync.ts:1'], range: `${base}..${head}` };
    return {
      event: 'pull_request',
      payload,
      sha: mergeSha,
      ref: 'refs/pull/7/merge',
      checkOut: mergeSha,
      ...ends,
    };
  },
  'pull-request: base moved on': async () => {
    const { base, head, range } = await pullRequest();
    await mainMovesOn();
    const { mergeSha } = await origin.openPullRequest(7, 'main', head);
    const payload = payloads.pull({ head, base, commits: 2, action: 'edited' });
    const ends = { ref: 'refs/pull/7/merge', checkOut: mergeSha, commits: 2, range };
    return { event: 'pull_request', payload, sha: mergeSha, ...ends };
  },
  'pull-request: base merged into the head': async () => {
    const { base } = await pullRequest();
    await mainMovesOn();
    const head = await origin.merge({ into: 'topic', ref: 'topic', from: 'main' });
    const { mergeSha } = await origin.openPullRequest(7, 'main', head);
    // base.sha lags behind: the leak that came with main is not the pull request's
    const payload = payloads.pull({ head, base, commits: 3, action: 'synchronize' });
    const ends = { ref: 'refs/pull/7/merge', checkOut: mergeSha, commits: 3, range: `${base}..${head}` };
    return { event: 'pull_request', payload, sha: mergeSha, ...ends };
  },
  'pull-request-closed: closed without merging': async () => {
    const { base, head, mergeSha, ref, range } = await pullRequest();
    const payload = payloads.pull({ head, base, commits: 2, action: 'closed' });
    return { event: 'pull_request', payload, sha: mergeSha, ref, checkOut: mergeSha, commits: 2, range };
  },
  'pull-request-closed: closed by merging': async () => {
    const { base, head, range } = await pullRequest();
    const merged = await origin.merge({ into: 'main', ref: 'main', from: 'topic' });
    const more = { merged: true, merge_commit_sha: merged };
    const payload = payloads.pull({ head, base, commits: 2, action: 'closed', more });
    return { event: 'pull_request', payload, sha: merged, ref: MAIN, checkOut: merged, commits: 2, range };
  },
  'pull-request-fork: from a fork': async () => {
    const { base, head, mergeSha, ref, range } = await pullRequest(true);
    const payload = payloads.pull({ head, base, commits: 2, from: 'mona/app' });
    return { event: 'pull_request', payload, sha: mergeSha, ref, checkOut: mergeSha, commits: 2, range };
  },
  'pull-request-review: review': async () => {
    const { base, head, mergeSha, ref, range } = await pullRequest();
    const payload = payloads.review({ head, base });
    return {
      event: 'pull_request_review',
      payload,
      sha: mergeSha,
      ref,
      checkOut: mergeSha,
      commits: 2,
      range,
    };
  },
  'pull-request-target: target': async () => {
    const { base, head, range } = await pullRequest(true);
    const payload = payloads.pull({ head, base, commits: 2, from: 'mona/app' });
    return { event: 'pull_request_target', payload, sha: base, checkOut: undefined, commits: 2, range };
  },
  'merge-group: first in the queue': async () => {
    const base = await mainBranch();
    const head = await change('gh-readonly-queue/main/pr-7', base);
    const payload = payloads.mergeGroup({ head, base });
    return {
      event: 'merge_group',
      payload,
      sha: head,
      checkOut: head,
      commits: 2,
      range: `${base}..${head}`,
    };
  },
  'merge-group: behind another group': async () => {
    const main = await mainBranch();
    const files = { 'first.ts': leak('first.ts') };
    const base = await origin.commit({ ref: 'gh-readonly-queue/main/pr-6', parents: [main], files });
    const head = await change('gh-readonly-queue/main/pr-7', base);
    const payload = payloads.mergeGroup({ head, base });
    return {
      event: 'merge_group',
      payload,
      sha: head,
      checkOut: head,
      commits: 2,
      range: `${base}..${head}`,
    };
  },
};

const others: Situations = {
  'workflow-run: after a push to a branch': async () => {
    const base = await mainBranch();
    const head = await change('topic', base);
    const sha = await mainMovesOn();
    const payload = payloads.workflowRun({ head, event: 'push' });
    return { event: 'workflow_run', payload, sha, checkOut: undefined, commits: 2 };
  },
  'workflow-run: after a push to the default branch': async () => {
    const head = await change('main', await mainBranch());
    const payload = payloads.workflowRun({ head, event: 'push', branch: 'main' });
    // of the run the event knows one commit alone
    return {
      event: 'workflow_run',
      payload,
      sha: head,
      checkOut: undefined,
      commits: 1,
      only: ['last.ts:1'],
    };
  },
  'workflow-run-proposed: after a pull request': async () => {
    const { base, head, range } = await pullRequest();
    const payload = payloads.workflowRun({ head, event: 'pull_request', pulls: [{ base }] });
    return { event: 'workflow_run', payload, sha: base, checkOut: undefined, commits: 2, range };
  },
  'workflow-run-proposed: after a pull request of a fork': async () => {
    const { base, head } = await pullRequest(true);
    const payload = payloads.workflowRun({ head, event: 'pull_request', from: 'mona/app' });
    return { event: 'workflow_run', payload, sha: base, checkOut: undefined, commits: 2 };
  },
  'workflow-call: called on a push': () => (pushes['push-update: update'] as () => Promise<Situation>)(),
  'workflow-call: called on a pull request': () =>
    (pulls['pull-request: opened'] as () => Promise<Situation>)(),
  'schedule: schedule': async () => {
    const base = await mainBranch();
    await origin.commit({ ref: 'stale', parents: [base], files: { 'stale.ts': leak('stale.ts') } });
    const sha = await change('main', base);
    const also = ['old.ts:1', 'stale.ts:1'];
    return { event: 'schedule', payload: payloads.schedule(), sha, checkOut: sha, also, decides: 'head' };
  },
  'workflow-dispatch: without inputs': async () => inTree('workflow_dispatch', payloads.dispatch(null)),
  'workflow-dispatch: with an input for the history': async () => {
    const sha = await change('main', await mainBranch());
    const payload = payloads.dispatch({ scan: 'history' });
    const more = { with: { scan: '${{ inputs.scan }}' }, also: ['old.ts:1'], decides: 'head' } as const;
    return { event: 'workflow_dispatch', payload, sha, checkOut: sha, ...more };
  },
  'workflow-dispatch: with an input for the change': async () => {
    const sha = await change('topic', await mainBranch());
    const payload = payloads.dispatch({ scan: 'change' }, TOPIC);
    const more = { with: { scan: '${{ inputs.scan }}' }, commits: 2 };
    return { event: 'workflow_dispatch', payload, sha, ref: TOPIC, checkOut: sha, ...more };
  },
  'repository-dispatch: dispatched': async () =>
    inTree('repository_dispatch', payloads.repositoryDispatch({ scan: 'nothing', ref: '--all' })),
  'release: published': async () => inTree('release', payloads.release('v1')),
  'issue-comment-pull: on a pull request': async () => {
    const { base } = await pullRequest(true);
    const payload = payloads.issueComment(7, true);
    return { event: 'issue_comment', payload, sha: base, checkOut: undefined, commits: 2 };
  },
  'issue-comment: on an issue': async () => inTree('issue_comment', payloads.issueComment(8, false)),
  'other: unknown': async () => inTree('watch', { action: 'started' }),
};

async function inTree(event: string, payload: payloads.Payload): Promise<Situation> {
  const sha = await change('main', await mainBranch());
  return { event, payload, sha, checkOut: sha, also: ['old.ts:1'], decides: 'head', commits: 0 };
}

const SITUATIONS: Situations = { ...pushes, ...pulls, ...others };

/** So many commits on top of another, by one process. Returns the last. */
async function manyCommits(branch: string, parent: string, count: number): Promise<string> {
  const ref = `refs/heads/${branch}`;
  const commands = Array.from({ length: count }, (_, index) =>
    commitCommand({
      ...{ ref, mark: index + 1, dateSeconds: FIRST_COMMIT_SECONDS + index, author: AUTHOR },
      ...{ message: `filler ${index}`, files: { 'filler.txt': `${index}\n` } },
      parents: index === 0 ? [parent] : 'previous',
    }),
  );
  const input = Buffer.concat([...commands, endCommand(count)]);
  await origin.git(['fast-import', '--quiet', '--force', '--done'], { input });
  return origin.resolve(branch);
}

/** What actions/checkout leaves at its default depth of 1. */
async function checkOut(commit: string): Promise<void> {
  const git = (...args: string[]): Promise<string> => requireGit(args, { cwd: workspace });
  await git('init', '--quiet', '--template=');
  await git('remote', 'add', 'origin', `${server.url}/${REPOSITORY}`);
  const fetch = ['fetch', '--quiet', '--no-tags', '--depth=1', 'origin', commit];
  await git('-c', `http.extraheader=${tokenHeader(JOB_TOKEN)}`, ...fetch);
  await git('checkout', '--quiet', '--detach', commit);
  server.clearLog();
}

async function run(node: string, situation: Situation) {
  const { event, payload, sha, ref = MAIN } = situation;
  const job = await runJob({
    ...{ workspace, node, event: { name: event, payload }, permissions: { contents: 'read' } },
    github: { token: JOB_TOKEN, repository: REPOSITORY, sha, ref, server_url: server.url },
    steps: [{ id: 'tacet', uses: SHIPPED, with: situation.with ?? {} }],
  });
  const planted = [...secrets].map(([label, value]) => ({ label, value }));
  assertNoLeak(planted, job, { allow: [{ surface: 'file', at: /^workspace:/ }] });
  const read = (end: string) => {
    const file = job.files.find(({ place, path }) => place === 'temp' && path.endsWith(end));
    return file === undefined ? undefined : JSON.parse(Buffer.from(file.bytes).toString());
  };
  const findings: readonly { blocking: boolean; location: Record<string, unknown> }[] =
    read('report.json')?.findings ?? [];
  const places = findings
    .filter(({ blocking: counts }) => counts)
    .map(({ location }) => `${location.path ?? location.kind}:${location.startLine}`);
  const receipt = read('receipt.json');
  const notes: readonly { code: string; text: string }[] = receipt?.notes ?? [];
  return { job, places: places.toSorted(), notes, commits: receipt?.counts.commits ?? 0, receipt };
}

describe('the situations', () => {
  it('are those of the table, each once', () => {
    const named = EVENT_TABLE.flatMap(({ id, cases }) => cases.map((one) => `${id}: ${one}`));
    expect(Object.keys(SITUATIONS).toSorted()).toEqual(named.toSorted());
  });

  it.for(Object.keys(SITUATIONS))('%s', async (name, test) => {
    const node = requireNode24(test);
    const build = SITUATIONS[name];
    if (build === undefined) throw new Error('no situation');
    const situation = await build();
    if (situation.checkOut !== undefined) await checkOut(situation.checkOut);
    const { job, places, notes, commits, receipt } = await run(node, situation);
    const called = { 'called on a push': 'push-update', 'called on a pull request': 'pull-request' } as const;
    const row = eventRow(
      called[name.split(': ')[1] as keyof typeof called] ?? (name.split(':')[0] as EventId),
    );
    const inTree = row.to !== '' && situation.commits === 0;
    const brought = blocking(situation.decides ?? 'base', row.marks, inTree);
    const expected = situation.only ?? [...brought, ...(situation.also ?? [])];
    expect([places, job.conclusion]).toEqual([
      expected.toSorted(),
      expected.length === 0 ? 'success' : 'failure',
    ]);
    if (situation.commits !== undefined) expect(commits).toBe(situation.commits);
    if (situation.range !== undefined) expect(job.steps[0]?.outputs.range).toBe(situation.range);
    if (receipt !== undefined) expect(receipt.complete).toBe(true);
    for (const code of situation.notes ?? []) expect(notes.map((note) => note.code)).toContain(code);
    if (situation.event === 'push' && row.id === 'push-delete') expect(server.requests).toEqual([]);
  });
});

describe('a hostile payload', () => {
  it('with titles that hold commands, and of megabytes, is scanned and obeyed nowhere', async (test) => {
    const { base, head, mergeSha, ref } = await pullRequest();
    const title = '::error::x\u0000\u001b[2J\n##[set-output name=a]b \u202e';
    const more = { title, body: 'x'.repeat(8_000_000), labels: Array(50_000).fill({ name: title }) };
    const payload = payloads.pull({ head, base, commits: 2, more });
    await checkOut(mergeSha);
    const given = { event: 'pull_request', payload, sha: mergeSha, ref, checkOut: mergeSha };
    const { job, places } = await run(requireNode24(test), given);
    expect(places).toEqual(blocking('base', false, false).toSorted());
    expect(job.visibleLog).not.toContain('[2J');
  });

  it('that does not name the commits is red with all its mistakes', async (test) => {
    const { base } = await pullRequest(true);
    const pull_request = { head: { sha: 7 }, base: { sha: ['x'], ref: '..' }, number: 'seven' };
    const payload = { ...payloads.pull({ head: base, base }), number: null, pull_request };
    const given = { event: 'pull_request_target', payload, sha: base, checkOut: undefined };
    const { job } = await run(requireNode24(test), given);
    expect([job.conclusion, job.steps[0]?.outputs.status]).toEqual(['failure', 'incomplete']);
    const message = job.steps[0]?.annotations[0]?.message ?? '';
    for (const field of ['head.sha', 'base.sha', 'base.ref', 'number'])
      expect(message).toContain(`pull_request.${field} should be`);
  });

  it('of an event whose tree is not checked out is red', async (test) => {
    const sha = await mainBranch();
    const given = { event: 'workflow_dispatch', payload: payloads.dispatch(null), sha, checkOut: undefined };
    const { job } = await run(requireNode24(test), given);
    expect(job.conclusion).toBe('failure');
    expect(job.visibleLog).toContain('nothing is checked out');
  });
});
