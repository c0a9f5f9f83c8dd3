/**
 * A workflow that was written for gitleaks-action, with another `uses:` line, on the emulated runner: what its variables do.
 */

import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SHIPPED } from '../../bundle.ts';
import { createRepository, type TestRepository } from '../../git.ts';
import { mint } from '../../mint.ts';
import { requireNode24, type SkippableTest } from '../../node24.ts';
import { runJob } from '../../runner/job.ts';
import { assertNoLeak } from '../../runner/leak-check.ts';
import { type GitHttpServer, startGitHttp } from '../../servers/git-http.ts';
import type { RepositoryState } from '../../servers/github/repository-state.ts';
import { type GitHubApi, startGitHubApi } from '../../servers/github-api.ts';

const REPOSITORY = 'octo/app';
const planted = { label: 'planted token', value: mint('ghp_{mint:github-crc32:30}') };
const leak = `const client = connect("${planted.value}");\n`;
const LICENSE = '${{ secrets.GITLEAKS_LICENSE }}';

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
  base = await origin.commit({
    ref: 'main',
    files: {
      'a.ts': 'a\n',
      'ci/gitleaks.toml': "[extend]\nuseDefault = true\n[[allowlists]]\npaths = ['''^fixtures/''']\n",
    },
  });
});
afterEach(async () => {
  await Promise.all([api.close(), server.close(), origin.remove()]);
  rmSync(workspace, { recursive: true, force: true });
});

/** Runs on a pull request whose commits have these files; the workflow has these variables beside the token. */
async function run(
  test: SkippableTest,
  commits: readonly Readonly<Record<string, string>>[],
  env: Readonly<Record<string, string>> | ((ids: readonly string[]) => Readonly<Record<string, string>>),
) {
  const ids: string[] = [];
  for (const [index, files] of commits.entries())
    ids.push(await origin.commit({ ref: 'topic', ...(index === 0 ? { parents: [base] } : {}), files }));
  const tip = ids.at(-1) ?? base;
  const refs = await origin.openPullRequest(7, 'main', 'topic');
  state.openPull({
    number: 7,
    base: { ref: 'main', sha: refs.baseSha },
    head: { ref: 'topic', sha: tip },
    mergeSha: refs.mergeSha,
  });
  const token = mint('ghs_{mint:github-crc32:30}');
  server.allowToken(token);
  api.allowToken({ token, permissions: { contents: 'read', 'pull-requests': 'write' } });
  const job = await runJob({
    workspace,
    node: requireNode24(test),
    event: {
      name: 'pull_request',
      payload: {
        repository: { default_branch: 'main', full_name: REPOSITORY },
        pull_request: {
          number: 7,
          commits: ids.length,
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
    permissions: { contents: 'read', 'pull-requests': 'write' },
    secrets: { GITLEAKS_LICENSE: ['license', 'of', 'octo'].join('-') },
    steps: [
      {
        id: 'gitleaks',
        uses: SHIPPED,
        env: { GITHUB_TOKEN: token, ...(typeof env === 'function' ? env(ids) : env) },
      },
    ],
  });
  assertNoLeak([planted], job, {
    allow: [{ surface: 'file', at: /^workspace:/ }],
  });
  const file = job.files.find(({ path }) => path.endsWith('receipt.json'));
  const receipt = JSON.parse(Buffer.from(file?.bytes ?? []).toString() || '{"notes":[]}');
  const notes: readonly { code: string; text: string }[] = receipt.notes;
  return {
    conclusion: job.conclusion,
    exitCode: job.steps[0]?.outputs['exit-code'],
    findings: job.steps[0]?.outputs.findings,
    summary: job.steps[0]?.summary ?? '',
    notes: notes.filter(({ code }) => code === 'gitleaks-variable').map(({ text }) => text),
    allNotes: notes.map(({ text }) => text).join('\n'),
    comments: state.comments.map(({ body }) => body),
  };
}

describe('a workflow of gitleaks-action', () => {
  it('comments on a pull request, mentions who is to know, and fails with 2', async (test) => {
    const job = await run(test, [{ 'a.ts': leak }], {
      GITLEAKS_LICENSE: LICENSE,
      GITLEAKS_NOTIFY_USER_LIST: '@ann, octo/team, <script>',
    });
    expect([job.conclusion, job.exitCode, job.findings]).toEqual(['failure', '2', '1']);
    expect(job.comments).toHaveLength(1);
    expect(job.comments[0]).toContain('For @ann, @octo/team.');
    expect(job.comments[0]).not.toContain('script');
    expect(job.summary).toContain('secrets found');
    expect(job.notes.join('\n')).toContain('GITLEAKS_LICENSE: not needed');
    expect(job.notes.join('\n')).toContain('GITHUB_TOKEN: the input token is used instead');
  });

  it('leaves comments and summary out when it says so, and is told what means nothing', async (test) => {
    const job = await run(test, [{ 'a.ts': leak }], {
      GITLEAKS_ENABLE_COMMENTS: 'false',
      GITLEAKS_ENABLE_SUMMARY: 'false',
      GITLEAKS_ENABLE_UPLOAD_ARTIFACT: 'true',
      GITLEAKS_VERSION: '8.24.3',
    });
    expect([job.conclusion, job.comments, job.summary]).toEqual(['failure', [], '']);
    for (const text of ['GITLEAKS_ENABLE_UPLOAD_ARTIFACT: no artifact', 'GITLEAKS_VERSION: no gitleaks'])
      expect(job.notes.join('\n')).toContain(text);
  });

  it('passes with 0 when nothing is found, and writes no comment', async (test) => {
    const job = await run(test, [{ 'a.ts': 'b\n' }], { GITLEAKS_LICENSE: LICENSE });
    expect([job.conclusion, job.exitCode, job.comments]).toEqual(['success', '0', []]);
  });
});

describe('GITLEAKS_CONFIG', () => {
  const env = { GITLEAKS_CONFIG: 'ci/gitleaks.toml' };

  it('is honoured as the base has it', async (test) => {
    const job = await run(test, [{ 'fixtures/a.ts': leak }], env);
    expect([job.conclusion, job.findings]).toEqual(['success', '0']);
    expect(job.allNotes).toContain('honoured as they are: ci/gitleaks.toml');
  });

  it('does not let a pull request allow itself what it adds', async (test) => {
    const config = "[extend]\nuseDefault = true\n[[allowlists]]\npaths = ['''.*''']\n";
    const job = await run(test, [{ 'a.ts': leak, 'ci/gitleaks.toml': config }], env);
    expect([job.conclusion, job.findings]).toEqual(['failure', '1']);
  });

  it('that only the pull request has is not believed, and that is said', async (test) => {
    const config = "[[allowlists]]\npaths = ['''.*''']\n";
    const job = await run(test, [{ 'a.ts': leak, 'ci/new.toml': config }], {
      GITLEAKS_CONFIG: 'ci/new.toml',
    });
    expect([job.conclusion, job.findings]).toEqual(['failure', '1']);
    expect(job.allNotes).toContain('ci/new.toml:1: there is no such file in the base');
  });
});

describe('BASE_REF', () => {
  const commits = [{ 'a.ts': leak }, { 'b.ts': 'b\n' }];
  const fromFirst = (ids: readonly string[]) => ({ BASE_REF: ids[0] ?? '' });

  it('bounds the change, and the receipt says so', async (test) => {
    const job = await run(test, commits, (ids) => ({ GITLEAKS_LICENSE: LICENSE, ...fromFirst(ids) }));
    expect([job.conclusion, job.findings]).toEqual(['success', '0']);
    expect(job.notes.join('\n')).toContain('BASE_REF: a pull request or push is scanned from');
  });

  it('means nothing where nothing else is of gitleaks', async (test) => {
    const job = await run(test, commits, fromFirst);
    expect([job.conclusion, job.findings, job.notes]).toEqual(['failure', '1', []]);
  });

  it('that cannot be used leaves the scan as it is', async (test) => {
    const job = await run(test, commits, { GITLEAKS_LICENSE: LICENSE, BASE_REF: 'HEAD~1' });
    expect([job.conclusion, job.findings]).toEqual(['failure', '1']);
    expect(job.notes.join('\n')).toContain('BASE_REF: takes a full commit id');
  });
});
