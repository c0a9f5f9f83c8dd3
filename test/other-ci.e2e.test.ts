/**
 * `tacet scan --ci` of the shipped program under the variables of each CI system, on real clones. Variables are as the
 * vendors document them; what is expected follows from how the repository is built, by hand.
 */

import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CI_SYSTEMS, findCiSystem } from '../src/ci/systems.ts';
import { tacet } from './dist.ts';
import { cloneRepository, createRepository, type TestRepository } from './git.ts';
import { mint } from './mint.ts';
import { pull } from './runner-side/payloads.ts';
import { type GitHttpServer, startGitHttp } from './servers/git-http.ts';

const TOKEN = ['job', 'token', 'of', 'gitlab'].join('-');
const ZERO = '0'.repeat(40);

type Variables = Readonly<Record<string, string>>;

let origin: TestRepository;
let clone: TestRepository;
let shallow: TestRepository;
let scratch: string;
/** main: old leak, then two pushes of one leak each. topic: two commits from the first push, the last takes one leak back. */
let commits: Readonly<Record<'root' | 'before' | 'main' | 'topic' | 'left', string>>;

const leak = (): string => `const client = connect("${mint('ghp_{mint:github-crc32:30}')}");\n`;

beforeAll(async () => {
  scratch = realpathSync(mkdtempSync(join(tmpdir(), 'tacet-ci-')));
  origin = await createRepository();
  const root = await origin.commit({
    files: { 'old.ts': leak(), '.tacetignore': 'path:allowed.ts -- agreed\n' },
  });
  const before = await origin.commit({ files: { 'before.ts': leak() } });
  const left = await origin.commit({ ref: 'left', parents: [before], files: { 'left.ts': leak() } });
  const first = { 'gone.ts': leak(), 'allowed.ts': leak(), '.tacetignore': 'path:*.ts -- trust me\n' };
  await origin.commit({ ref: 'topic', parents: [before], files: first });
  const topic = await origin.commit({ ref: 'topic', files: { 'gone.ts': 'gone\n' } });
  const main = await origin.commit({ files: { 'main.ts': leak() } });
  commits = { root, before, main, topic, left };
  clone = await cloneRepository(`file://${origin.path}`);
  await clone.git(['checkout', '--quiet', '--detach', topic]);
  shallow = await cloneRepository(`file://${origin.path}`, ['--depth=1', '--branch=topic']);
});
afterAll(async () => {
  await Promise.all([origin, clone, shallow].map((repository) => repository?.remove()));
  rmSync(scratch, { recursive: true, force: true });
});

async function scanCi(env: Variables, cwd = clone.path, words: readonly string[] = ['--format', 'json']) {
  const result = await tacet(['scan', '--ci', ...words], { cwd, env: { ...env, TMPDIR: scratch } });
  if (words[1] !== 'json' || result.stdout === '') return { ...result, places: [], commits: 0, notes: [] };
  const report = JSON.parse(result.stdout);
  const places: readonly string[] = report.findings
    .filter(({ blocking }: { blocking: boolean }) => blocking)
    .map(({ location }: { location: { path: string } }) => location.path);
  const notes: readonly { code: string; text: string }[] = report.receipt.notes;
  return { ...result, places: places.toSorted(), commits: report.receipt.counts.commits as number, notes };
}

/** What topic brings: its ignore file lets nothing pass, the one of its base one leak. */
const TOPIC = ['gone.ts'];

interface Case {
  readonly system: string;
  readonly name: string;
  readonly env: () => Variables;
  readonly places: readonly string[];
  readonly commits: number;
}

const gitlab = (more: Variables): Variables => ({ GITLAB_CI: 'true', CI_DEFAULT_BRANCH: 'main', ...more });
const azure = (more: Variables): Variables => ({ TF_BUILD: 'True', ...more });

const CASES: readonly Case[] = [
  {
    system: 'gitlab',
    name: 'a merge request',
    env: () =>
      gitlab({
        CI_PIPELINE_SOURCE: 'merge_request_event',
        CI_MERGE_REQUEST_IID: '7',
        CI_COMMIT_SHA: commits.topic,
        CI_COMMIT_BEFORE_SHA: ZERO,
        CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: '',
        CI_MERGE_REQUEST_DIFF_BASE_SHA: commits.before,
        CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
      }),
    places: TOPIC,
    commits: 2,
  },
  {
    system: 'gitlab',
    name: 'a push',
    env: () =>
      gitlab({
        CI_PIPELINE_SOURCE: 'push',
        CI_COMMIT_BRANCH: 'main',
        CI_COMMIT_SHA: commits.main,
        CI_COMMIT_BEFORE_SHA: commits.before,
      }),
    places: ['main.ts'],
    commits: 1,
  },
  {
    system: 'gitlab',
    name: 'a new branch',
    env: () =>
      gitlab({
        CI_PIPELINE_SOURCE: 'push',
        CI_COMMIT_BRANCH: 'topic',
        CI_COMMIT_SHA: commits.topic,
        CI_COMMIT_BEFORE_SHA: ZERO,
      }),
    places: TOPIC,
    commits: 2,
  },
  {
    system: 'gitlab',
    name: 'a forced push, with what it left behind',
    env: () =>
      gitlab({
        CI_PIPELINE_SOURCE: 'push',
        CI_COMMIT_BRANCH: 'topic',
        CI_COMMIT_SHA: commits.topic,
        CI_COMMIT_BEFORE_SHA: commits.left,
      }),
    places: [...TOPIC, 'left.ts'],
    commits: 3,
  },
  {
    system: 'gitlab',
    name: 'a forced push whose former tip is gone, compared with the default branch',
    env: () =>
      gitlab({
        CI_PIPELINE_SOURCE: 'push',
        CI_COMMIT_BRANCH: 'topic',
        CI_COMMIT_SHA: commits.topic,
        CI_COMMIT_BEFORE_SHA: '1'.repeat(40),
      }),
    places: TOPIC,
    commits: 2,
  },
  {
    system: 'azure',
    name: 'a pull request',
    env: () =>
      azure({
        BUILD_REASON: 'PullRequest',
        BUILD_SOURCEBRANCH: 'refs/pull/7/merge',
        BUILD_SOURCEVERSION: commits.main,
        SYSTEM_PULLREQUEST_SOURCECOMMITID: commits.topic,
        SYSTEM_PULLREQUEST_TARGETBRANCH: 'refs/heads/main',
      }),
    places: TOPIC,
    commits: 2,
  },
  {
    system: 'azure',
    name: 'a push, compared with what the clone knows as the default branch',
    env: () =>
      azure({
        BUILD_REASON: 'IndividualCI',
        BUILD_SOURCEBRANCH: 'refs/heads/topic',
        BUILD_SOURCEVERSION: commits.topic,
      }),
    places: TOPIC,
    commits: 2,
  },
  {
    system: 'bitbucket',
    name: 'a pull request, whose base is cut to twelve digits',
    env: () => ({
      BITBUCKET_BUILD_NUMBER: '12',
      BITBUCKET_COMMIT: commits.topic,
      BITBUCKET_BRANCH: 'topic',
      BITBUCKET_PR_ID: '7',
      BITBUCKET_PR_DESTINATION_BRANCH: 'main',
      BITBUCKET_PR_DESTINATION_COMMIT: commits.main.slice(0, 12),
    }),
    places: TOPIC,
    commits: 2,
  },
  {
    system: 'circleci',
    name: 'a push, bounded by TACET_BASE',
    env: () => ({
      CIRCLECI: 'true',
      CIRCLE_SHA1: commits.main,
      CIRCLE_BRANCH: 'main',
      CIRCLE_REPOSITORY_URL: 'git@github.com:octo/app.git',
      TACET_BASE: commits.before,
    }),
    places: ['main.ts'],
    commits: 1,
  },
  {
    system: 'circleci',
    name: 'a push to the default branch, which nothing bounds',
    env: () => ({ CIRCLECI: 'true', CIRCLE_SHA1: commits.main, CIRCLE_BRANCH: 'main' }),
    places: ['before.ts', 'main.ts', 'old.ts'],
    commits: 3,
  },
  {
    system: 'buildkite',
    name: 'a pull request',
    env: () => ({
      BUILDKITE: 'true',
      BUILDKITE_COMMIT: commits.topic,
      BUILDKITE_BRANCH: 'topic',
      BUILDKITE_PULL_REQUEST: '7',
      BUILDKITE_PULL_REQUEST_BASE_BRANCH: 'main',
      BUILDKITE_PIPELINE_DEFAULT_BRANCH: 'main',
    }),
    places: TOPIC,
    commits: 2,
  },
  {
    system: 'jenkins',
    name: 'a change request of a multibranch job',
    env: () => ({
      JENKINS_URL: 'https://ci.example.org/',
      GIT_COMMIT: commits.topic,
      BRANCH_NAME: 'PR-7',
      CHANGE_ID: '7',
      CHANGE_TARGET: 'main',
    }),
    places: TOPIC,
    commits: 2,
  },
  {
    system: 'jenkins',
    name: 'a push since the build before',
    env: () => ({
      JENKINS_URL: 'https://ci.example.org/',
      GIT_COMMIT: commits.main,
      GIT_BRANCH: 'origin/main',
      GIT_PREVIOUS_COMMIT: commits.before,
    }),
    places: ['main.ts'],
    commits: 1,
  },
  {
    system: 'woodpecker',
    name: 'a pull request',
    env: () => ({
      CI: 'woodpecker',
      CI_PIPELINE_EVENT: 'pull_request',
      CI_COMMIT_SHA: commits.topic,
      CI_COMMIT_TARGET_BRANCH: 'main',
      CI_REPO_DEFAULT_BRANCH: 'main',
    }),
    places: TOPIC,
    commits: 2,
  },
  {
    system: 'drone',
    name: 'a push',
    env: () => ({
      DRONE: 'true',
      DRONE_BUILD_EVENT: 'push',
      DRONE_COMMIT_SHA: commits.main,
      DRONE_COMMIT_BEFORE: commits.before,
      DRONE_BRANCH: 'main',
      DRONE_REPO_BRANCH: 'main',
    }),
    places: ['main.ts'],
    commits: 1,
  },
  {
    system: 'travis',
    name: 'a pull request',
    env: () => ({
      TRAVIS: 'true',
      TRAVIS_EVENT_TYPE: 'pull_request',
      TRAVIS_BRANCH: 'main',
      TRAVIS_COMMIT: commits.main,
      TRAVIS_PULL_REQUEST_SHA: commits.topic,
    }),
    places: TOPIC,
    commits: 2,
  },
  {
    system: 'teamcity',
    name: 'a build, bounded by TACET_BASE as a branch',
    env: () => ({ TEAMCITY_VERSION: '2026.1', BUILD_VCS_NUMBER: commits.topic, TACET_BASE: 'main' }),
    places: TOPIC,
    commits: 2,
  },
];

describe('a job of', () => {
  it('every system of the table has a case', () => {
    expect([...new Set(CASES.map(({ system }) => system))].toSorted()).toEqual(
      CI_SYSTEMS.map(({ id }) => id).toSorted(),
    );
    for (const { env, system } of CASES) expect(findCiSystem(env())?.id).toBe(system);
  });

  it.each(CASES.map((one) => [one.system, one.name, one] as const))('%s: %s', async (_system, _name, one) => {
    const result = await scanCi(one.env());
    expect([result.places, result.commits, result.status, result.stderr]).toEqual([
      one.places,
      one.commits,
      1,
      expect.anything(),
    ]);
    expect(result.notes.map(({ code }) => code)).toContain('event');
    if (one.name.includes('is gone'))
      expect(result.notes.map(({ code }) => code)).toEqual(
        expect.arrayContaining(['base-unavailable', 'left-behind-gone']),
      );
    if (one.name.includes('nothing bounds')) {
      expect(result.notes.map(({ text }) => text).join('\n')).toContain('Set TACET_BASE');
    }
  });

  it('GitHub Actions, in a step, scans what the action would', async () => {
    const event = join(scratch, 'event.json');
    const { writeFile } = await import('node:fs/promises');
    await writeFile(event, JSON.stringify(pull({ head: commits.topic, base: commits.main, commits: 2 })));
    const result = await scanCi({
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: event,
      GITHUB_SHA: commits.topic,
      GITHUB_REF: 'refs/pull/7/merge',
      GITHUB_WORKSPACE: clone.path,
    });
    expect([result.places, result.commits, result.status]).toEqual([TOPIC, 2, 1]);
  });
});

describe('a job', () => {
  it('on a schedule scans the whole history', async () => {
    const env = gitlab({
      CI_PIPELINE_SOURCE: 'schedule',
      CI_COMMIT_SHA: commits.main,
      CI_COMMIT_BRANCH: 'main',
    });
    const { places } = await scanCi(env, clone.path, ['--format', 'json', '--no-config']);
    expect(places).toEqual(expect.arrayContaining(['old.ts', 'before.ts', 'left.ts', 'main.ts', 'gone.ts']));
  });

  it('that was started by hand scans the tree', async () => {
    const env = azure({ BUILD_REASON: 'Manual', BUILD_SOURCEVERSION: commits.main });
    const { commits: count, stdout } = await scanCi(env);
    expect([count, JSON.parse(stdout).receipt.resolved.kind]).toEqual([0, 'tree']);
  });

  it('of a system that nobody knows is told so, and which are known', async () => {
    const { status, stderr } = await scanCi({ CI: 'true' });
    expect(status).toBe(2);
    expect(stderr).toContain('no variable says which CI system this is');
    expect(stderr).toContain('GitLab, Azure Pipelines, Bitbucket Pipelines');
  });

  it.each([
    ['a head that is none', { CI_COMMIT_SHA: '--upload-pack=x' }, 'CI_COMMIT_SHA'],
    ['no head', {}, 'CI_COMMIT_SHA'],
    ['a base that is none', { CI_COMMIT_SHA: 'a'.repeat(40), TACET_BASE: '../x y' }, 'TACET_BASE'],
  ])('with %s is status 2 and names the variable', async (_title, env, variable) => {
    const { status, stderr } = await scanCi(gitlab(env));
    expect([status, stderr.includes(variable)]).toEqual([2, true]);
  });

  it('and another choice exclude each other', async () => {
    const { status, stderr } = await scanCi({}, clone.path, ['--history']);
    expect([status, stderr.includes('--ci and --history exclude each other')]).toEqual([2, true]);
  });

  it('writes the reports that GitLab shows, unless others are asked for', async () => {
    // the clone holds everything, so nothing is asked of that address
    const env = { ...CASES[1]?.env(), CI_PROJECT_URL: 'https://git.example.org/octo/app' };
    const { status, stdout } = await scanCi(env, clone.path, []);
    expect([status, stdout.includes('main.ts')]).toEqual([1, true]);
    expect(stdout).toContain(`https://git.example.org/octo/app/-/blob/${commits.main}/main.ts#L1`);
    const file = join(clone.path, 'gl-secret-detection-report.json');
    expect(JSON.parse(readFileSync(file, 'utf8')).vulnerabilities).toHaveLength(1);
    expect(existsSync(join(clone.path, 'gl-code-quality-report.json'))).toBe(true);
  });
});

describe('a shallow clone', () => {
  const mergeRequest = (): Variables => CASES[0]?.env() ?? {};

  it('of a system without an address is status 2, with what to set there', async () => {
    const { status, stderr } = await scanCi(mergeRequest(), shallow.path);
    expect([status, stderr.includes('GIT_DEPTH: "0"')]).toEqual([2, true]);
  });

  it("is filled up from GitLab with the job's own token, which is shown nowhere", async () => {
    const server: GitHttpServer = await startGitHttp();
    try {
      server.allowToken(TOKEN);
      const url = server.serve('octo/app', { gitDir: origin.gitDir });
      const env = { ...mergeRequest(), CI_PROJECT_URL: url.replace(/\.git$/, ''), CI_JOB_TOKEN: TOKEN };
      const result = await scanCi(env, shallow.path);
      expect([result.places, result.commits, result.status]).toEqual([TOPIC, 2, 1]);
      expect(server.requests.length).toBeGreaterThan(0);
      const basic = Buffer.from(`gitlab-ci-token:${TOKEN}`).toString('base64');
      for (const { headers } of server.requests) expect(headers.authorization).toBe(`basic ${basic}`);
      expect(result.stdout + result.stderr).not.toContain(TOKEN);
    } finally {
      await server.close();
    }
  });
});
