/**
 * A scene for the scan action on the emulated runner: a repository on a git host that wants the job's token, a checkout of
 * depth 1, events about it, and the JSON report that the action leaves. Nothing may leak, and the clone may not change.
 */

import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SHIPPED } from './bundle.ts';
import { createRepository, requireGit, type TestRepository } from './git.ts';
import { mint } from './mint.ts';
import { requireNode24, type SkippableTest } from './node24.ts';
import type { JobResult } from './runner/contract.ts';
import { runJob } from './runner/job.ts';
import { assertNoLeak } from './runner/leak-check.ts';
import { type GitHttpServer, startGitHttp, tokenHeader } from './servers/git-http.ts';

export const REPOSITORY = 'octo/app';
export const JOB_TOKEN = mint('ghs_{mint:github-crc32:30}');
export const ZERO = '0'.repeat(40);

/** A finding of the JSON report, as far as tests look at it. */
export interface SceneFinding {
  readonly rule: string;
  readonly fingerprint: string;
  readonly blocking: boolean;
  readonly location: { readonly path?: string; readonly startLine: number };
  readonly suppression?: {
    readonly by: string;
    readonly tool?: string;
    readonly where: string;
    readonly effect: string;
    readonly why?: string;
  };
}

/** How a run ended. */
export interface SceneOutcome {
  readonly job: JobResult;
  /** Without a report, when the action could not scan: empty. */
  readonly findings: readonly SceneFinding[];
  /** `path:line` of every finding that counts. */
  readonly places: readonly string[];
  readonly notes: readonly string[];
  /** What the action printed, annotations included, and the summary. */
  readonly shown: string;
}

/** What a run is given. */
export interface SceneRun {
  readonly event: string;
  readonly payload: object;
  readonly sha: string;
  readonly ref?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly token?: string;
}

/** One repository with its host. Close it. */
export class ActionScene {
  readonly server: GitHttpServer;
  readonly origin: TestRepository;
  readonly workspace: string;
  readonly #secrets: { readonly label: string; readonly value: string }[] = [];

  private constructor(server: GitHttpServer, origin: TestRepository) {
    this.server = server;
    this.origin = origin;
    this.workspace = realpathSync(mkdtempSync(join(tmpdir(), 'tacet-workspace-')));
  }

  static async open(): Promise<ActionScene> {
    const server = await startGitHttp();
    server.allowToken(JOB_TOKEN, [REPOSITORY]);
    const origin = await createRepository({ bare: true });
    server.serve(REPOSITORY, { gitDir: origin.gitDir });
    return new ActionScene(server, origin);
  }

  /** A line of code with a new token, which may be in no output. */
  leak(): string {
    return `const client = connect("${this.secret('ghp_{mint:github-crc32:30}')}");\n`;
  }

  /** A secret of a shape, as `mint` takes it, which may be in no output. */
  secret(shape: string): string {
    const value = mint(shape);
    this.#secrets.push({ label: 'planted secret', value });
    return value;
  }

  /** A pull request of a topic branch with these files on the tip of main. */
  async pullRequest(
    files: Readonly<Record<string, string>>,
  ): Promise<Pick<SceneRun, 'event' | 'payload' | 'sha' | 'ref'>> {
    await this.origin.setBranch('topic', 'refs/heads/main');
    await this.origin.commit({ ref: 'topic', files });
    const { headSha, baseSha, mergeSha } = await this.origin.openPullRequest(7, 'main', 'topic');
    const repo = { full_name: REPOSITORY };
    return {
      event: 'pull_request',
      payload: {
        action: 'opened',
        number: 7,
        pull_request: {
          number: 7,
          commits: 1,
          head: { sha: headSha, ref: 'topic', repo },
          base: { sha: baseSha, ref: 'main', repo },
        },
      },
      sha: mergeSha,
      ref: 'refs/pull/7/merge',
    };
  }

  /** A push that moves a branch. */
  push(before: string, after: string, branch = 'main'): Pick<SceneRun, 'event' | 'payload' | 'sha' | 'ref'> {
    const created = before === ZERO;
    const ref = `refs/heads/${branch}`;
    const payload = { ref, before, after, created, deleted: false, forced: false, commits: [{}] };
    return { event: 'push', payload, sha: after, ref };
  }

  /** Checks out as actions/checkout does, runs the action, and reads its report. */
  async run(test: SkippableTest, run: SceneRun): Promise<SceneOutcome> {
    const node = requireNode24(test);
    await this.#checkOut(run.sha);
    const before = this.#cloneState();
    const job = await runJob({
      workspace: this.workspace,
      node,
      event: {
        name: run.event,
        payload: { repository: { default_branch: 'main', full_name: REPOSITORY }, ...run.payload },
      },
      github: {
        token: run.token ?? JOB_TOKEN,
        repository: REPOSITORY,
        sha: run.sha,
        ref: run.ref ?? 'refs/heads/main',
        server_url: this.server.url,
      },
      permissions: { contents: 'read' },
      steps: [{ id: 'tacet', uses: SHIPPED, with: run.with ?? {} }],
    });
    if (this.#secrets.length > 0)
      assertNoLeak(this.#secrets, job, { allow: [{ surface: 'file', at: /^workspace:/ }] });
    if (this.#cloneState() !== before) throw new Error("the user's clone was written to");
    const file = job.files.find(({ place, path }) => place === 'temp' && path.endsWith('report.json'));
    const report =
      file === undefined ? undefined : (JSON.parse(Buffer.from(file.bytes).toString()) as SceneReport);
    const findings = report?.findings ?? [];
    return {
      job,
      findings,
      places: findings
        .filter(({ blocking }) => blocking)
        .map(({ location }) => `${location.path}:${location.startLine}`),
      notes: report?.receipt.notes.map(({ text }) => text) ?? [],
      shown: [job.rawLog, ...job.steps.map(({ summary }) => summary)].join('\n'),
    };
  }

  async close(): Promise<void> {
    await Promise.all([this.origin.remove(), this.server.close()]);
    rmSync(this.workspace, { recursive: true, force: true });
  }

  async #checkOut(commit: string): Promise<void> {
    rmSync(this.workspace, { recursive: true, force: true, maxRetries: 3 });
    await requireGit(['init', '--quiet', '--template=', this.workspace]);
    const git = (...args: string[]): Promise<string> => requireGit(args, { cwd: this.workspace });
    await git('remote', 'add', 'origin', `${this.server.url}/${REPOSITORY}`);
    const header = `http.extraheader=${tokenHeader(JOB_TOKEN)}`;
    await git('-c', header, 'fetch', '--quiet', '--no-tags', '--depth=1', 'origin', commit);
    await git('checkout', '--quiet', '--detach', commit);
    this.server.clearLog();
  }

  #cloneState(): string {
    return ['config', 'shallow', 'HEAD', 'packed-refs']
      .map((name) => {
        try {
          return readFileSync(join(this.workspace, '.git', name), 'latin1');
        } catch {
          return '';
        }
      })
      .join('\0');
  }
}

interface SceneReport {
  readonly findings: readonly SceneFinding[];
  readonly receipt: { readonly notes: readonly { readonly text: string }[] };
}
