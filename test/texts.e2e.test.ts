/**
 * Text beside files through the shipped scan action: what an event says of itself, comments through the API, and the logs
 * and artifacts of a run that has ended, in the shapes in which past attacks on the supply chain printed secrets.
 */

import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SHIPPED } from './bundle.ts';
import { tacet } from './dist.ts';
import { createRepository, type TestRepository } from './git.ts';
import { mint } from './mint.ts';
import { requireNode24, type SkippableTest } from './node24.ts';
import type { JobResult } from './runner/contract.ts';
import { runJob } from './runner/job.ts';
import { assertNoLeak } from './runner/leak-check.ts';
import { failing } from './servers/faults.ts';
import { type GitHttpServer, startGitHttp } from './servers/git-http.ts';
import type { TokenGrant } from './servers/github/access.ts';
import type { RepositoryState } from './servers/github/repository-state.ts';
import { type GitHubApi, startGitHubApi } from './servers/github-api.ts';
import { type GitHubStorage, startGitHubStorage } from './servers/github-storage.ts';
import { zipOf } from './zip.ts';

const REPOSITORY = 'octo/app';
const RUN = 30_433_642;
const SERVER = 'http://127.0.0.1:9';
const time = '2026-11-24T00:12:15.1234567Z ';

let api: GitHubApi;
let storage: GitHubStorage;
let state: RepositoryState;
let workspace: string;
let planted: { readonly label: string; readonly value: string };

beforeEach(async () => {
  [api, storage] = await Promise.all([startGitHubApi(), startGitHubStorage()]);
  state = api.addRepository({ name: REPOSITORY });
  state.storage = storage;
  workspace = realpathSync(mkdtempSync(join(tmpdir(), 'tacet-workspace-')));
  planted = { label: 'planted token', value: mint('ghp_{mint:github-crc32:30}') };
});
afterEach(async () => {
  expect(storage.trespasses, 'the storage server saw a token').toEqual([]);
  await Promise.all([api.close(), storage.close()]);
  rmSync(workspace, { recursive: true, force: true });
});

interface Found {
  readonly location: {
    readonly kind: string;
    readonly startLine: number;
    readonly text?: { readonly name: string };
  };
  readonly rule: string;
  readonly fingerprint: string;
  readonly blocking: boolean;
  readonly suppression?: { readonly effect: string };
}

interface Outcome {
  readonly job: JobResult;
  readonly status: string | undefined;
  readonly found: readonly Found[];
  /** `kind name:line` of everything that counts. */
  readonly places: readonly string[];
  readonly receipt: {
    readonly complete: boolean;
    readonly counts: { readonly texts?: number };
    readonly skips: readonly { readonly reason: string; readonly examples: readonly string[] }[];
    readonly notes: readonly { readonly text: string }[];
  };
  readonly sarif: string;
}

/** Runs the action on an event; no file is scanned unless `with` says so. Checks that nothing leaked. */
async function run(
  test: SkippableTest,
  event: string,
  payload: object,
  inputs: Readonly<Record<string, string>> = {},
  permissions: TokenGrant['permissions'] = {},
  on: { readonly server?: GitHttpServer; readonly sha?: string; readonly ref?: string } = {},
): Promise<Outcome> {
  const token = mint('ghs_{mint:github-crc32:30}');
  api.allowToken({ token, permissions });
  on.server?.allowToken(token);
  const job = await runJob({
    workspace,
    node: requireNode24(test),
    event: { name: event, payload },
    github: {
      ...{ token, repository: REPOSITORY, sha: on.sha ?? 'a'.repeat(40), ref: on.ref ?? 'refs/heads/main' },
      ...{ server_url: on.server?.url ?? SERVER, api_url: api.url },
    },
    permissions: { contents: 'read' },
    steps: [{ id: 'tacet', uses: SHIPPED, with: { scan: 'texts', ...inputs } }],
  });
  assertNoLeak([planted], job, {
    allow: [
      { surface: 'file', at: /event\.json$/ },
      { surface: 'file', at: /^workspace:/ },
    ],
    requests: [...api.requests, ...storage.requests],
  });
  const read = (end: string): string => {
    const file = job.files.find(({ place, path }) => place === 'temp' && path.endsWith(end));
    return Buffer.from(file?.bytes ?? []).toString();
  };
  const found: readonly Found[] = JSON.parse(read('report.json') || '{"findings":[]}').findings;
  const places = found
    .filter(({ blocking }) => blocking)
    .map(({ location }) => `${location.kind} ${location.text?.name}:${location.startLine}`);
  const status = job.steps[0]?.outputs.status;
  return {
    job,
    status,
    found,
    places,
    receipt: JSON.parse(read('receipt.json') || '{}'),
    sarif: read('.sarif'),
  };
}

const pull = (fields: object): object => ({
  pull_request: {
    number: 7,
    title: 'x',
    body: null,
    head: { ref: 'topic' },
    base: { ref: 'main' },
    ...fields,
  },
});
const saying = (): string => `use ${planted.value} for now`;
const said = (id: number, login: string): object => ({ id, user: { login }, body: saying() });

describe('what an event says of itself', () => {
  it.for([
    ['pull_request', 'title of pull request 7', () => pull({ title: saying() })],
    ['pull_request', 'body of pull request 7', () => pull({ body: `first\n\n${saying()}` })],
    ['pull_request_target', 'name of the head branch', () => pull({ head: { ref: `fix/${planted.value}` } })],
    ['issues', 'body of issue 9', () => ({ issue: { number: 9, title: 'x', body: saying() } })],
    ['issue_comment', 'comment 5 by octocat', () => ({ issue: { number: 9 }, comment: said(5, 'octocat') })],
    ['pull_request_review', 'review 6 by hubot', () => ({ ...pull({}), review: said(6, 'hubot') })],
    ['create', 'name of the tag', () => ({ ref: planted.value, ref_type: 'tag' })],
    ['release', 'text of the release', () => ({ release: { name: 'x', body: saying() } })],
  ] as const)('is scanned by default: %s, %s', async ([event, name, payload], test) => {
    const { job, places, status } = await run(test, event, payload());
    expect([job.conclusion, status]).toEqual(['failure', 'findings']);
    expect(places.map((place) => place.replace(/:\d+$/, ''))).toEqual([`text ${name}`]);
    expect(api.requests).toEqual([]);
  });

  it('is scanned where nothing is checked out, too', async (test) => {
    const issue = { issue: { number: 9, title: 'x', body: saying() } };
    const { job, places, receipt } = await run(
      test,
      'issue_comment',
      { ...issue, comment: {} },
      { scan: 'auto' },
    );
    expect([job.conclusion, places]).toEqual(['failure', ['text body of issue 9:1']]);
    expect(receipt.complete).toBe(true);
  });

  it('is shown without a file: in the annotation, the summary and SARIF', async (test) => {
    const { job, sarif, receipt } = await run(test, 'pull_request', pull({ body: `first\n${saying()}` }));
    const [annotation] = job.steps[0]?.annotations ?? [];
    expect(annotation).toMatchObject({ kind: 'error' });
    expect(annotation?.message).toContain('In the body of pull request 7.');
    expect(annotation?.message).toContain(`${SERVER}/${REPOSITORY}/pull/7`);
    expect(JSON.stringify(annotation)).not.toContain('"file":"');
    expect(job.steps[0]?.summary).toContain(`[body of pull request 7:2](${SERVER}/${REPOSITORY}/pull/7)`);
    const [result] = JSON.parse(sarif).runs[0].results;
    expect(result.locations[0].logicalLocations).toEqual([
      {
        fullyQualifiedName: 'body of pull request 7',
        kind: 'resource',
        properties: { url: `${SERVER}/${REPOSITORY}/pull/7` },
      },
    ]);
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe('body%20of%20pull%20request%207');
    // title, body and two names of branches
    expect(receipt.counts.texts).toBe(4);
  });

  it('is green when there is nothing, and nothing is asked of GitHub', async (test) => {
    const { job, status, receipt } = await run(test, 'pull_request', pull({ body: 'all is well' }));
    expect([job.conclusion, status, receipt.complete]).toEqual(['success', 'clean', true]);
    expect(api.requests).toEqual([]);
  });

  it('is let be with scan-texts: none', async (test) => {
    const { job } = await run(test, 'pull_request', pull({ body: saying() }), { 'scan-texts': 'none' });
    expect(job.conclusion).toBe('success');
  });

  it('cannot speak for itself: a mark in it silences nothing, the configuration does', async (test) => {
    const marked = { body: `${saying()} # tacet:allow github-pat -- agreed` };
    const own = await run(test, 'pull_request', pull(marked));
    expect(own.found.map(({ blocking, suppression }) => [blocking, suppression?.effect])).toEqual([
      [true, 'untrusted'],
    ]);
    const fingerprint = own.found[0]?.fingerprint;
    writeFileSync(join(workspace, '.tacetignore'), `${fingerprint} -- a revoked one\n`);
    const again = await run(test, 'pull_request', pull(marked));
    expect(again.job.conclusion, 'what a pull request checks out is only proposed').toBe('failure');
    const known = await run(test, 'issues', { issue: { number: 9, title: 'x', body: marked.body } });
    expect(known.found.map(({ blocking }) => blocking)).toEqual([false]);
    expect(known.job.conclusion).toBe('success');
  });

  it('has what an edit has replaced, as old: it is listed and does not count', async (test) => {
    const edited = { action: 'edited', changes: { body: { from: saying() } } };
    const { job, found } = await run(test, 'pull_request', { ...pull({ body: 'all is well' }), ...edited });
    expect(found.map(({ location, blocking }) => [location.text?.name, blocking])).toEqual([
      ['former body of pull request 7', false],
    ]);
    expect(job.conclusion).toBe('success');
  });

  it('may be huge and full of control characters', async (test) => {
    const noise = '\u0000\u001b[2J\u202e##[stop-commands]x\n::add-mask::y\n'.repeat(20_000);
    const { job, places, receipt } = await run(test, 'pull_request', pull({ body: `${noise}${saying()}` }));
    expect(job.conclusion).toBe('failure');
    // 20,000 times two lines before it
    expect(places).toEqual(['text body of pull request 7:40001']);
    expect(receipt.complete).toBe(true);
  });
});

describe('beside the commits of a change', () => {
  let server: GitHttpServer;
  let origin: TestRepository;
  beforeEach(async () => {
    [server, origin] = await Promise.all([startGitHttp(), createRepository({ bare: true })]);
    server.serve(REPOSITORY, { gitDir: origin.gitDir });
  });
  afterEach(() => Promise.all([server.close(), origin.remove()]));

  const runOn = async (test: SkippableTest, event: string, payload: object, sha: string, ref: string) => {
    const repository = { default_branch: 'main', full_name: REPOSITORY };
    const with_ = { scan: 'auto' };
    const told = await run(test, event, { repository, ...payload }, with_, {}, { server, sha, ref });
    return {
      ...told,
      kinds: told.found.filter(({ blocking }) => blocking).map(({ location }) => location.kind),
    };
  };

  it('a pull request has messages, a title and a body', async (test) => {
    const base = await origin.commit({ ref: 'main', files: { a: 'a\n' } });
    const message = `add\n\n${saying()}\n`;
    const head = await origin.commit({ ref: 'topic', parents: [base], files: { b: 'b\n' }, message });
    const branch = (ref: string, sha: string) => ({ ref, sha, repo: { full_name: REPOSITORY } });
    const fields = { commits: 1, head: branch('topic', head), base: branch('main', base), body: saying() };
    const { job, kinds } = await runOn(test, 'pull_request', pull(fields), head, 'refs/pull/7/merge');
    expect([job.conclusion, kinds.sort()]).toEqual(['failure', ['message', 'text']]);
  });

  it('a push has the name of its branch, which is printed nowhere', async (test) => {
    const before = await origin.commit({ ref: 'main', files: { a: 'a\n' } });
    const name = `fix-${planted.value}`;
    const after = await origin.commit({ ref: name, parents: [before], files: { b: 'b\n' } });
    const ref = `refs/heads/${name}`;
    const payload = { ref, before: '0'.repeat(40), after, created: true, forced: false, commits: [{}] };
    const { job, kinds, receipt } = await runOn(test, 'push', payload, after, ref);
    expect([job.conclusion, kinds]).toEqual(['failure', ['text']]);
    expect(JSON.stringify(receipt.notes)).toContain('refs/heads/fix-');
  });

  it('an annotated tag has a message', async (test) => {
    const before = await origin.commit({ ref: 'main', files: { a: 'a\n' } });
    const tag = await origin.tag('v1', before, saying());
    const payload = {
      ...{ ref: 'refs/tags/v1', before: '0'.repeat(40), after: tag, created: true, commits: [] },
      head_commit: { id: before },
    };
    const { job, kinds } = await runOn(test, 'push', payload, before, 'refs/tags/v1');
    expect([job.conclusion, kinds]).toEqual(['failure', ['message']]);
  });
});

describe('on the command line', () => {
  it('a range has the names and messages of its refs; standard input whatever is piped into it', async () => {
    await using repository = await createRepository();
    await repository.commit({ files: { a: 'a\n' } });
    await repository.commit({ files: { a: 'b\n' } });
    await repository.tag(`v-${planted.value}`);
    await repository.tag('v2', 'HEAD', saying());
    const ranged = await tacet(['scan', '--range', 'HEAD~1..HEAD', '--format', 'json'], {
      cwd: repository.path,
    });
    const kinds = JSON.parse(ranged.stdout).findings.map(({ location }: Found) => location.kind);
    expect([ranged.status, kinds.sort()]).toEqual([1, ['message', 'ref']]);
    expect(ranged.stdout).not.toContain(planted.value);
    const piped = await tacet(['scan', '--stdin'], {
      cwd: workspace,
      input: JSON.stringify({ body: saying() }),
    });
    expect(piped.status).toBe(1);
  });

  it('a log is read as the action reads it: a file, an archive, or what gh prints', async () => {
    const { privateKey } = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    });
    const lines = ['##[group]Run', ...privateKey.trim().split('\n'), [...planted.value].reverse().join('')];
    const stored = `\ufeff${lines.map((line) => `${time}${line}\n`).join('')}`;
    const shown = lines
      .map((line, at) => `build\tRun it\t${at === 0 ? '\ufeff' : ''}${time}${line}\n`)
      .join('');
    const archive = zipOf([{ name: '0_build.txt', bytes: stored }]);
    const forms = [
      ['stored.txt', stored, 'log of stored.txt'],
      ['logs.zip', archive, 'log of job build (logs.zip)'],
      ['-', shown, 'log of standard input'],
    ] as const;
    for (const [file, input, name] of forms) {
      if (file !== '-') writeFileSync(join(workspace, file), input);
      const words = ['scan', '--log', file, '--format', 'json'];
      const { status, stdout } = await tacet(words, { cwd: workspace, ...(file === '-' ? { input } : {}) });
      const places = JSON.parse(stdout).findings.map(
        ({ location }: Found) => `${location.text?.name}:${location.startLine}`,
      );
      expect([status, places], file).toEqual([1, [`${name}:2`, `${name}, read backwards:${lines.length}`]]);
    }
    const clean = await tacet(['scan', '--log', '-'], { cwd: workspace, input: 'all is well\n' });
    expect([clean.status, clean.stdout]).toEqual([0, expect.stringContaining('1 text beside files')]);
    for (const words of [['nowhere.txt'], ['-', '--stdin'], ['-', '.']]) {
      const wrong = await tacet(['scan', '--log', ...words], { cwd: workspace });
      expect([wrong.status, wrong.stderr.split('\n').length > 0], words.join()).toEqual([2, true]);
    }
  });

  it('a hook sees the name of a new branch, also when every commit is known', async () => {
    await using repository = await createRepository();
    const tip = await repository.commit({ files: { a: 'a\n' } });
    await repository.git(['update-ref', 'refs/remotes/origin/main', tip]);
    const name = `refs/heads/${planted.value}`;
    const input = `${name} ${tip} ${name} ${'0'.repeat(40)}\n`;
    const pushed = await tacet(['hook', 'pre-push', 'origin', 'x'], { cwd: repository.path, input });
    expect([pushed.status, pushed.stderr]).toEqual([1, expect.stringContaining('names of what is pushed')]);
    expect(pushed.stderr).not.toContain(planted.value);
  });
});

describe('comments through the API', () => {
  const wanted = { 'scan-texts': 'event, comments' };

  beforeEach(() => {
    const base = { ref: 'main', sha: 'a'.repeat(40) };
    state.openPull({ number: 7, base, head: { ref: 'topic', sha: 'b'.repeat(40) }, files: [] });
  });

  it('are read when they are asked for', async (test) => {
    const id = state.addComment({ issue: 7, author: 'octocat', body: saying() });
    const permissions = { 'pull-requests': 'read' } as const;
    const { job, places } = await run(test, 'pull_request', pull({}), wanted, permissions);
    expect([job.conclusion, places]).toEqual(['failure', [`text comment ${id} by octocat:1`]]);
  });

  it('of tacet itself hold nothing that it would find', async (test) => {
    const write = { 'pull-requests': 'write' } as const;
    const inputs = { ...wanted, comment: 'true' };
    await run(test, 'pull_request', pull({ body: saying() }), inputs, write);
    expect(state.comments.map(({ body }) => body.includes('body of pull request 7'))).toEqual([true]);
    const again = await run(test, 'pull_request', pull({ body: saying() }), inputs, write);
    expect(again.places).toEqual(['text body of pull request 7:1']);
    const edited = await run(test, 'pull_request', pull({ body: 'gone' }), inputs, write);
    expect([edited.job.conclusion, edited.status]).toEqual(['success', 'clean']);
    expect(state.comments.map(({ body }) => body.includes('no secrets found'))).toEqual([true]);
  });

  it('that may not be read make the scan incomplete and name the permission', async (test) => {
    const { job, status, receipt } = await run(test, 'pull_request', pull({}), wanted, { contents: 'read' });
    expect([job.conclusion, status]).toEqual(['failure', 'incomplete']);
    expect(JSON.stringify(receipt.skips)).toContain('permissions: pull-requests: read');
    expect(JSON.stringify(job.steps[0]?.annotations)).toContain('permissions: pull-requests: read');
  });

  it('that cannot be had because the API is down make it incomplete, too', async (test) => {
    api.fail({ kind: 'reset' }, { times: 100 });
    const { status } = await run(test, 'pull_request', pull({}), wanted, { 'pull-requests': 'read' });
    expect(status).toBe('incomplete');
  }, 60_000);

  it('are nothing on an event without a thread, which is said', async (test) => {
    const { status, receipt } = await run(test, 'push', { ref: 'refs/heads/main' }, wanted);
    expect(status).toBe('clean');
    expect(receipt.notes.map(({ text }) => text).join()).toContain('no comments are read');
  });
});

describe('the logs of a run that has ended', () => {
  const wanted = { 'scan-texts': 'logs' };
  const ended = (attempts = 1): object => ({
    action: 'completed',
    workflow_run: { id: RUN, run_attempt: attempts, event: 'push', pull_requests: [] },
  });
  const READ = { actions: 'read' } as const;
  const log = (...lines: readonly string[]): Buffer =>
    zipOf([{ name: '0_build.txt', bytes: `\ufeff${lines.map((line) => `${time}${line}\n`).join('')}` }]);
  const addLogs = (...attempts: readonly Uint8Array[]): void =>
    void state.runs.set(RUN, { logs: new Map(attempts.map((each, at) => [at + 1, each])), artifacts: [] });
  const twice = (text: string | Uint8Array): string =>
    Buffer.from(Buffer.from(text as string).toString('base64')).toString('base64');
  const name = `log of job build (run ${RUN}, attempt 1)`;

  it('are scanned, the token on a line behind the time that the runner writes', async (test) => {
    addLogs(log('##[group]Run', planted.value, '##[endgroup]'));
    const { job, places } = await run(test, 'workflow_run', ended(), wanted, READ);
    expect([job.conclusion, places]).toEqual(['failure', [`log ${name}:2`]]);
    expect(job.steps[0]?.summary).toContain(`/actions/runs/${RUN}/attempts/1)`);
  });

  it('are searched for what was encoded twice past the masks: the memory of a runner', async (test) => {
    // the lines that the attack of March 2025 took out of a runner's memory, encoded twice on one line
    const memory = [
      `"github_token":{"value":"${planted.value}","isSecret":true}`,
      '"system.github.job":{"value":"build","isSecret":false}',
    ].join('\n');
    addLogs(log('##[group]changed-files', twice(memory)));
    const { places } = await run(test, 'workflow_run', ended(), wanted, READ);
    expect(places).toEqual([`log ${name}:2`]);
  });

  it('are searched for what has no form of its own, by that of the memory it was read from', async (test) => {
    const password = { label: 'planted password', value: mint('{base62:24}') };
    planted = password;
    addLogs(log(twice(`"DB_PASSWORD":{"value":"${password.value}","isSecret":true}`)));
    const { found } = await run(test, 'workflow_run', ended(), wanted, READ);
    expect(found.map(({ rule, location }) => [rule, location.startLine])).toEqual([
      ['generic-runner-memory-secret', 1],
    ]);
  });

  it('are searched in columns, compressed and by other alphabets, too', async (test) => {
    const text = `TOKEN=${planted.value}\n`;
    const forms = [
      Buffer.from(gzipSync(text).toString('base64')).toString('base64'),
      Buffer.from(text).toString('base64url'),
      Buffer.from(text).toString('hex'),
    ];
    for (const form of forms) {
      addLogs(log('printed:', form));
      const { places } = await run(test, 'workflow_run', ended(), wanted, READ);
      expect(places, form.slice(0, 8)).toEqual([`log ${name}:2`]);
    }
    // base64 without -w 0 ends its lines after 76 characters, and the runner puts its time before each
    const padded = `${'x'.repeat(300)}\n${text}`;
    const columns = twice(padded).match(/.{1,76}/g) ?? [];
    addLogs(log(...columns));
    const { places } = await run(test, 'workflow_run', ended(), wanted, READ);
    expect(places).toHaveLength(1);
  });

  it('are searched turned round, taken apart and as numbers, which masks do not know', async (test) => {
    const token = planted.value;
    const hex = Buffer.from(`${token}\n`).toString('hex');
    addLogs(
      log(
        [...token].reverse().join(''),
        [...token].join(' '),
        ...[...token],
        'done',
        ...(hex.match(/.{1,60}/g) ?? []),
        [...Buffer.from(token)].join(','),
      ),
    );
    const { places, receipt } = await run(test, 'workflow_run', ended(), wanted, READ);
    // a token has 40 characters, a line each from the third on
    expect([...places].sort()).toEqual(
      [
        `log ${name}, put together from lines of one character:3`,
        `log ${name}, put together from single characters:2`,
        `log ${name}, read backwards:1`,
        `log ${name}, read from a dump:44`,
        `log ${name}, read from numbers:46`,
      ].sort(),
    );
    expect(receipt.counts.texts).toBe(1);
  });

  it('are searched for keys of several lines', async (test) => {
    const { privateKey } = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    });
    addLogs(log('cat key', ...privateKey.trim().split('\n'), 'done'));
    const { found } = await run(test, 'workflow_run', ended(), wanted, READ);
    expect(found.map(({ rule, location }) => [rule, location.startLine])).toEqual([
      [expect.stringContaining('private-key'), 2],
    ]);
  });

  it('are those of all attempts', async (test) => {
    addLogs(log(planted.value), log('fine'));
    const { places } = await run(test, 'workflow_run', ended(2), wanted, READ);
    expect(places).toEqual([`log ${name}:1`]);
  });

  it('are one finding of a secret however often a job printed it', async (test) => {
    addLogs(log(...Array.from({ length: 500 }, () => planted.value)));
    expect((await run(test, 'workflow_run', ended(), wanted, READ)).places).toEqual([`log ${name}:1`]);
  });

  it.for([
    ['without the permission', ended(), {}, 'permissions: actions: read'],
    ['when GitHub has deleted them', ended(3), READ, `logs of run ${RUN}, attempt 3`],
    [
      'when the run has not ended',
      { action: 'requested', workflow_run: { id: RUN } },
      READ,
      'no run that has ended',
    ],
  ] as const)(
    'that cannot be read make the scan incomplete: %s',
    async ([, event, permissions, why], test) => {
      const { status, receipt } = await run(test, 'workflow_run', event, wanted, permissions);
      expect(status).toBe('incomplete');
      expect(JSON.stringify(receipt.skips)).toContain(why);
    },
  );

  it('of the very run cannot be read, which is said and not green', async (test) => {
    const { status, receipt } = await run(test, 'push', { ref: 'refs/heads/main' }, wanted, READ);
    expect(status).toBe('incomplete');
    expect(JSON.stringify(receipt.skips)).toContain('by another workflow');
  });

  describe('with delete-logs', () => {
    const deleting = { ...wanted, 'delete-logs': 'true' };
    const WRITE = { actions: 'write' } as const;
    const deletions = () => api.requests.filter(({ method }) => method === 'DELETE');

    it('are deleted when a secret stands in them, and the report says so', async (test) => {
      addLogs(log(planted.value), log('fine'));
      const { job, receipt } = await run(test, 'workflow_run', ended(2), deleting, WRITE);
      expect(job.conclusion).toBe('failure');
      expect(state.runs.get(RUN)?.logs.size).toBe(0);
      expect(receipt.notes.map(({ text }) => text).join()).toContain(`the logs of run ${RUN} were deleted`);
      expect(job.steps[0]?.summary).toContain('were deleted');
    });

    it('stay when there is nothing, or only elsewhere', async (test) => {
      addLogs(log('fine'));
      const event = ended() as { workflow_run: object };
      await run(test, 'workflow_run', event, deleting, WRITE);
      const elsewhere = { ...event, workflow_run: { ...event.workflow_run, display_title: saying() } };
      const inputs = { ...deleting, 'scan-texts': 'event, logs' };
      const { places } = await run(test, 'workflow_run', elsewhere, inputs, WRITE);
      expect(places).toEqual(['text title of the run:1']);
      expect(deletions()).toEqual([]);
    });

    it('that cannot be deleted are an error, and the step stays red', async (test) => {
      addLogs(log(planted.value));
      const { job, receipt } = await run(test, 'workflow_run', ended(), deleting, READ);
      expect(job.conclusion).toBe('failure');
      expect(state.runs.get(RUN)?.logs.size).toBe(1);
      const errors = job.steps[0]?.annotations.filter(({ kind }) => kind === 'error');
      expect(JSON.stringify(errors)).toContain('permissions: actions: write');
      expect(receipt.notes.map(({ text }) => text).join()).toContain('could not be deleted');
    });

    it('without scanning them is a mistake that is told', async (test) => {
      const { job } = await run(test, 'workflow_run', ended(), { 'delete-logs': 'true' }, WRITE);
      expect(job.conclusion).toBe('failure');
      expect(JSON.stringify(job.steps[0]?.annotations)).toContain('add logs to scan-texts');
    });
  });
});

describe('the artifacts of a run that has ended', () => {
  const wanted = { 'scan-texts': 'artifacts' };
  const ended = { action: 'completed', workflow_run: { id: RUN, run_attempt: 1 } };
  const READ = { actions: 'read' } as const;
  const addArtifacts = (
    ...artifacts: readonly { readonly name: string; readonly bytes: Uint8Array }[]
  ): void =>
    void state.runs.set(RUN, {
      logs: new Map(),
      artifacts: artifacts.map((artifact, at) => ({ id: at + 1, ...artifact })),
    });

  it('are opened, archives inside them as well', async (test) => {
    const inner = zipOf([{ name: 'conf/app.env', bytes: `TOKEN=${planted.value}\n` }]);
    addArtifacts({ name: 'dist', bytes: zipOf([{ name: 'a/app.jar', bytes: inner }]) });
    const { job, places } = await run(test, 'workflow_run', ended, wanted, READ);
    expect(job.conclusion).toBe('failure');
    expect(places).toEqual([`artifact artifact dist of run ${RUN}: a/app.jar!/conf/app.env:1`]);
  });

  it('with hostile names and members are shown, harmless', async (test) => {
    const bytes = zipOf([{ name: '../../.ssh/id', bytes: saying() }]);
    addArtifacts({ name: '..\n::add-mask::x\u001b[2J', bytes });
    const { job, found } = await run(test, 'workflow_run', ended, wanted, READ);
    expect(found).toHaveLength(1);
    expect(job.visibleLog).not.toContain('\u001b[2J');
  });

  it('that are bombs, or declare what is not so, end at the bounds', async (test) => {
    const bomb = zipOf([{ name: 'zeros', bytes: Buffer.alloc(100 * 1024 * 1024), declaredBytes: 1 }]);
    addArtifacts(
      { name: 'bomb', bytes: bomb },
      { name: 'good', bytes: zipOf([{ name: 'x', bytes: saying() }]) },
    );
    const { status, places, receipt } = await run(test, 'workflow_run', ended, wanted, READ);
    expect(status).toBe('incomplete');
    expect(places).toEqual([`artifact artifact good of run ${RUN}: x:1`]);
    expect(receipt.skips.map(({ reason }) => reason)).toContain('container-limit');
  });

  it('whose name is the secret do not say it', async (test) => {
    addArtifacts({ name: planted.value, bytes: zipOf([{ name: 'x', bytes: saying() }]) });
    const { places } = await run(test, 'workflow_run', ended, wanted, READ);
    expect(places).toHaveLength(2);
  });

  it('that have gone, or are refused, are told', async (test) => {
    addArtifacts({ name: 'dist', bytes: zipOf([]) });
    storage.fail(failing(404), { times: 9 });
    const { status, receipt } = await run(test, 'workflow_run', ended, wanted, READ);
    expect(status).toBe('incomplete');
    expect(JSON.stringify(receipt.skips)).toContain(`artifact dist of run ${RUN}`);
  });
});
