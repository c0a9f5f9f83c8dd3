/**
 * gitleaks' files on a pull request, with the shipped action on the emulated runner: those of the base decide, those that
 * the pull request itself brings are shown and not believed.
 */

import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SHIPPED } from '../../bundle.ts';
import { createRepository, requireGit, type TestRepository } from '../../git.ts';
import { mint } from '../../mint.ts';
import { requireNode24, type SkippableTest } from '../../node24.ts';
import { runJob } from '../../runner/job.ts';
import { type GitHttpServer, startGitHttp, tokenHeader } from '../../servers/git-http.ts';

const REPOSITORY = 'octo/app';
const JOB_TOKEN = mint('ghs_{mint:github-crc32:30}');
const leak = `const client = connect("${mint('ghp_{mint:github-crc32:30}')}");\n`;

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
  workspace = realpathSync(mkdtempSync(join(tmpdir(), 'tacet-gitleaks-')));
});
afterEach(async () => {
  await origin.remove();
  rmSync(workspace, { recursive: true, force: true });
});

interface Outcome {
  readonly conclusion: string;
  /** `path:line` of what blocks. */
  readonly blocking: readonly string[];
  readonly summary: string;
  readonly log: string;
}

/** Opens a pull request with files on a base with others, and runs the action on it. */
async function pullRequest(
  test: SkippableTest,
  base: Readonly<Record<string, string>>,
  head: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  await origin.commit({ ref: 'main', files: { 'readme.md': 'hello\n', ...base } });
  const tip = await origin.resolve('main');
  await origin.commit({ ref: 'topic', parents: [tip], files: head });
  const { mergeSha, headSha, baseSha } = await origin.openPullRequest(7, 'main', 'topic');
  const git = (...args: string[]): Promise<string> => requireGit(args, { cwd: workspace });
  await git('init', '--quiet', '--template=');
  await git('remote', 'add', 'origin', `${server.url}/${REPOSITORY}`);
  const header = `http.extraheader=${tokenHeader(JOB_TOKEN)}`;
  await git('-c', header, 'fetch', '--quiet', '--no-tags', '--depth=1', 'origin', mergeSha);
  await git('checkout', '--quiet', '--detach', mergeSha);
  const repo = { full_name: REPOSITORY };
  const job = await runJob({
    workspace,
    node: requireNode24(test),
    event: {
      name: 'pull_request',
      payload: {
        repository: { default_branch: 'main', ...repo },
        action: 'opened',
        number: 7,
        pull_request: {
          number: 7,
          commits: 1,
          head: { sha: headSha, ref: 'topic', repo },
          base: { sha: baseSha, ref: 'main', repo },
        },
      },
    },
    github: {
      token: JOB_TOKEN,
      repository: REPOSITORY,
      sha: mergeSha,
      ref: 'refs/pull/7/merge',
      server_url: server.url,
    },
    permissions: { contents: 'read' },
    steps: [{ id: 'tacet', uses: SHIPPED, env }],
  });
  const file = job.files.find(({ place, path }) => place === 'temp' && path.endsWith('report.json'));
  const report = JSON.parse(file === undefined ? '{"findings":[]}' : Buffer.from(file.bytes).toString()) as {
    findings: readonly { blocking: boolean; location: { path: string; startLine: number } }[];
  };
  return {
    conclusion: job.conclusion,
    blocking: report.findings
      .filter((finding) => finding.blocking)
      .map(({ location }) => `${location.path}:${location.startLine}`),
    summary: job.steps[0]?.summary ?? '',
    log: JSON.stringify(job.steps[0] ?? {}),
  };
}

const IGNORE = 'src/leak.ts:github-pat:1\n';
const ALLOW =
  "[extend]\nuseDefault = true\n[[allowlists]]\ndescription = \"trust me\"\npaths = ['''^src/''']\n";

describe('a pull request', () => {
  it.for([
    ['.gitleaks.toml', ALLOW],
    ['.gitleaksignore', IGNORE],
  ])(
    'cannot wave itself through with a %s, and is shown that it tried',
    async ([name = '', text = ''], test) => {
      const outcome = await pullRequest(test, {}, { 'src/leak.ts': leak, [name]: text });
      expect([outcome.conclusion, outcome.blocking]).toEqual(['failure', ['src/leak.ts:1']]);
      expect(outcome.summary).toContain('would let it pass');
    },
  );

  it('cannot wave itself through with gitleaks:allow', async (test) => {
    const outcome = await pullRequest(test, {}, { 'src/leak.ts': `${leak.trimEnd()} // gitleaks:allow\n` });
    expect([outcome.conclusion, outcome.blocking]).toEqual(['failure', ['src/leak.ts:1']]);
  });

  it('cannot switch a rule of its base off, nor leave the base’s own rules out', async (test) => {
    const rule = "[[rules]]\nid = \"acme-key\"\nregex = '''acme_[a-z0-9]{8}'''\n";
    const outcome = await pullRequest(
      test,
      { '.gitleaks.toml': `[extend]\nuseDefault = true\n${rule}` },
      {
        '.gitleaks.toml': '[extend]\nuseDefault = true\ndisabledRules = ["github-pat"]\n',
        'src/leak.ts': leak,
        'src/own.ts': 'acme_k3v9x2q7\n',
      },
    );
    expect([outcome.conclusion, outcome.blocking]).toEqual(['failure', ['src/leak.ts:1', 'src/own.ts:1']]);
    expect(outcome.summary).toContain('would let it pass');
  });

  it.for([
    ['.gitleaks.toml', ALLOW],
    ['.gitleaksignore', IGNORE],
  ])('is let pass by a %s that its base has', async ([name = '', text = ''], test) => {
    const outcome = await pullRequest(test, { [name]: text }, { 'src/leak.ts': leak });
    expect([outcome.conclusion, outcome.blocking]).toEqual(['success', []]);
    expect(outcome.log).toContain(`honoured as they are: ${name}`);
  });

  it('does not change what a configuration from outside extends', async (test) => {
    const env = { GITLEAKS_CONFIG_TOML: '[extend]\npath = "base.toml"\n' };
    const rule = "[[rules]]\nid = \"acme-key\"\nregex = '''acme_[a-z0-9]{8}'''\n";
    const allowed = `${rule}[[allowlists]]\npaths = ['''.''']\n`;
    const head = { 'base.toml': allowed, 'src/own.ts': 'acme_k3v9x2q7\n' };
    const outcome = await pullRequest(test, { 'base.toml': rule }, head, env);
    expect([outcome.conclusion, outcome.blocking]).toEqual(['failure', ['src/own.ts:1']]);
  });

  it('is not scanned as if there were no configuration when that of its base is broken', async (test) => {
    const outcome = await pullRequest(test, { '.gitleaks.toml': 'rules = 1\n' }, { 'src/fine.ts': 'fine\n' });
    expect(outcome.conclusion).toBe('failure');
    expect(outcome.log).toContain('.gitleaks.toml:1:9');
  });
});
