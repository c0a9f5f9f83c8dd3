// Real git repositories for tests, in temporary directories, built quickly and always the same way.
//
// Promises: a closed environment (no user or system configuration, no hooks, no signing, no prompts, fixed people
// and dates, so object ids never change between runs); every content git can hold (any bytes, modes, symlinks,
// gitlinks, hostile names), because commits go in through `git fast-import` and not through a work tree; one to
// four short git processes per commit. All calls are asynchronous: a git server may live in the same process.
// Must never: read or write a repository that the test did not ask for, nor depend on the machine's git settings.
// Formats: git-fast-import(1), gitrevisions(7).

import { spawn } from 'node:child_process';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  AUTHOR,
  COMMITTER,
  commitCommand,
  endCommand,
  FIRST_COMMIT_SECONDS,
  type FileSpecPair,
  type FileSpecs,
  filePairs,
  historyStream,
  type Person,
} from './fast-import.ts';

export interface CommitOptions {
  readonly files?: FileSpecs;
  readonly message?: string | Uint8Array;
  /** Full ref name or branch name that moves to the new commit; the current branch when left out. */
  readonly ref?: string;
  /** Commit-ish of every parent, the first one being the base of `files`; the ref's tip when left out, `[]` = root. */
  readonly parents?: readonly string[];
  readonly author?: Person;
  /** Seconds since 1970, UTC, for author and committer; one minute after the last commit when left out. */
  readonly dateSeconds?: number;
}

export interface MergeOptions extends Omit<CommitOptions, 'parents'> {
  /** The branch (or commit) that is merged into `into`. */
  readonly from: string;
  /** The first parent; also the ref that moves unless `ref` says otherwise. The current branch when left out. */
  readonly into?: string;
}

export interface GitOptions {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** How a git process ended. Never thrown: a non-zero status is the caller's to judge. */
export interface GitResult {
  readonly status: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

export interface PullRequestRefs {
  /** Tip of the base branch, the first parent of `mergeSha`. */
  readonly baseSha: string;
  /** Tip of the topic branch, `refs/pull/N/head`. */
  readonly headSha: string;
  /** The merge commit GitHub makes and checks out, `refs/pull/N/merge`. */
  readonly mergeSha: string;
}

export interface HistoryOptions {
  readonly commits: number;
  /** Branch to write, replaced when it exists; the current branch when left out. */
  readonly branch?: string;
  /** How many files the history spreads its edits over; 200 when left out. */
  readonly files?: number;
}

export interface TestRepository {
  /** The work tree, or the repository itself when bare. */
  readonly path: string;
  readonly gitDir: string;
  readonly bare: boolean;
  readonly objectFormat: 'sha1' | 'sha256';
  /** Runs git here and returns its output without the last line end; throws, with git's stderr, when it fails. */
  git(args: readonly string[], options?: GitOptions): Promise<string>;
  /** The commit id a revision names; throws when it names none. */
  resolve(revision: string): Promise<string>;
  /** Writes one commit and moves a ref to it. The work tree follows when that ref is the current branch. Returns its id. */
  commit(options?: CommitOptions): Promise<string>;
  /**
   * Writes a merge commit: the first parent's tree, the other side's changes since the merge base, then `files` on
   * top (content that neither parent has is an "evil merge"). Throws when both sides changed a path in different ways
   * and `files` does not settle it.
   */
  merge(options: MergeOptions): Promise<string>;
  /** Creates a branch, or moves it anywhere without asking: what a forced push leaves behind. Returns the commit id. */
  setBranch(name: string, revision: string): Promise<string>;
  /** Creates a tag: annotated when `message` is given, else light. Returns the id the ref holds. */
  tag(name: string, revision?: string, message?: string): Promise<string>;
  /** Creates `refs/pull/N/head` and `refs/pull/N/merge` as GitHub does for an open pull request. */
  openPullRequest(number: number, base: string, head: string): Promise<PullRequestRefs>;
  /** Makes a branch current; in a repository with a work tree, the tree follows and local changes are dropped. */
  checkOut(branch: string): Promise<void>;
  /** Writes a long synthetic history (3,000 commits in about a second). Returns the tip. */
  fastImport(options: HistoryOptions): Promise<string>;
  /** Deletes everything from disk. */
  remove(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * The closed environment for every git process of a test: no configuration but the repository's own.
 * `/dev/null` is right on Windows too, where git itself maps it. Extra variables win over ours.
 */
export function gitEnvironment(extra: Readonly<Record<string, string>> = {}): Record<string, string> {
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && !/^(?:GIT_|SSH_ASKPASS|XDG_CONFIG)/iu.test(entry[0]),
  );
  return {
    ...Object.fromEntries(inherited),
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_AUTHOR_NAME: AUTHOR.name,
    GIT_AUTHOR_EMAIL: AUTHOR.email,
    GIT_AUTHOR_DATE: `${FIRST_COMMIT_SECONDS} +0000`,
    GIT_COMMITTER_NAME: COMMITTER.name,
    GIT_COMMITTER_EMAIL: COMMITTER.email,
    GIT_COMMITTER_DATE: `${FIRST_COMMIT_SECONDS} +0000`,
    LC_ALL: 'C',
    TZ: 'UTC',
    ...extra,
  };
}

/** Runs git in the closed environment and returns how it ended. Throws only when git cannot be started. */
export function runGit(args: readonly string[], options: GitOptions = {}): Promise<GitResult> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', args, {
      cwd: options.cwd,
      env: gitEnvironment(options.env),
      windowsHide: true,
    });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({
        status: code ?? 128,
        stdout: Buffer.concat(stdout),
        stderr: Buffer.concat(stderr).toString(),
      }),
    );
    // A git that refuses its arguments exits before it reads: the status says so, the broken pipe is no news.
    child.stdin.on('error', () => undefined);
    child.stdin.end(options.input ?? '');
  });
}

/** Runs git, returns its output as text without the last line end, and throws with git's stderr when it fails. */
export async function requireGit(args: readonly string[], options: GitOptions = {}): Promise<string> {
  const result = await runGit(args, options);
  if (result.status !== 0) {
    throw new Error(`git ${args[0] ?? ''} ended with ${result.status}: ${result.stderr.trim()}`);
  }
  return result.stdout.toString().replace(/\n$/u, '');
}

/**
 * Creates an empty repository in a new temporary directory, with `main` as its current, unborn branch.
 * The test removes it (`remove`, or `await using`).
 */
export async function createRepository(
  options: { readonly objectFormat?: 'sha1' | 'sha256'; readonly bare?: boolean } = {},
): Promise<TestRepository> {
  const { objectFormat = 'sha1', bare = false } = options;
  // The real path, because macOS reaches its temporary directory through a symlink and git prints the target.
  const path = await realpath(await mkdtemp(join(tmpdir(), 'tacet-git-')));
  await requireGit([
    'init',
    '--quiet',
    '--template=',
    `--object-format=${objectFormat}`,
    '--initial-branch=main',
    ...(bare ? ['--bare'] : []),
    path,
  ]);
  return openRepository(path, bare, objectFormat);
}

/** Clones `url` (or a path) into a new temporary directory with extra `git clone` arguments. Throws when git does. */
export async function cloneRepository(
  url: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<TestRepository> {
  const path = await realpath(await mkdtemp(join(tmpdir(), 'tacet-git-')));
  const result = await runGit(['clone', '--quiet', '--template=', ...args, '--', url, path], { env });
  if (result.status !== 0) {
    await rm(path, { recursive: true, force: true });
    throw new Error(`git clone ended with ${result.status}: ${result.stderr.trim()}`);
  }
  const facts = await requireGit(['rev-parse', '--is-bare-repository', '--show-object-format'], {
    cwd: path,
  });
  const [bare, format] = facts.split('\n');
  return openRepository(path, bare === 'true', format === 'sha256' ? 'sha256' : 'sha1');
}

function openRepository(path: string, bare: boolean, objectFormat: 'sha1' | 'sha256'): TestRepository {
  const git = (args: readonly string[], options: GitOptions = {}): Promise<string> =>
    requireGit(args, { cwd: path, ...options });
  const currentRef = (): Promise<string> => git(['symbolic-ref', 'HEAD']);
  let nextDateSeconds = FIRST_COMMIT_SECONDS;

  /** The commit a revision names, or `undefined`: a branch still unborn, for instance. */
  async function tipOf(revision: string): Promise<string | undefined> {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
    const result = await runGit(args, { cwd: path });
    return result.status === 0 ? result.stdout.toString().trim() : undefined;
  }

  async function resolve(revision: string): Promise<string> {
    const id = await tipOf(revision);
    if (id === undefined) {
      throw new Error(`no commit is called ${JSON.stringify(revision)} in ${path}`);
    }
    return id;
  }

  async function commit(options: CommitOptions = {}): Promise<string> {
    const head = await currentRef();
    const ref = options.ref === undefined ? head : fullRef(options.ref);
    const tip = await tipOf(ref);
    const parents = await Promise.all((options.parents ?? (tip === undefined ? [] : [tip])).map(resolve));
    const dateSeconds = options.dateSeconds ?? nextDateSeconds;
    nextDateSeconds = dateSeconds + 60;
    const command = commitCommand({
      ref,
      mark: 1,
      dateSeconds,
      author: options.author ?? AUTHOR,
      message: options.message ?? 'change',
      parents,
      files: options.files ?? {},
    });
    const input = Buffer.concat([command, endCommand(1)]);
    const id = await git(['fast-import', '--quiet', '--force', '--done'], { input });
    if (!bare && ref === head) {
      await git(['read-tree', '-m', '-u', ...(tip === undefined ? [] : [tip]), id]);
    }
    return id;
  }

  async function merge(options: MergeOptions): Promise<string> {
    const into = options.into ?? (await currentRef());
    const parents = await Promise.all([resolve(into), resolve(options.from)]);
    const base = await git(['merge-base', ...parents]);
    const [ourChanges = new Map(), theirChanges = new Map()] = await Promise.all(
      parents.map((tip) => changesBetween(base, tip)),
    );
    const files = filePairs(options.files ?? {});
    const settled = new Set(files.map(([name]) => Buffer.from(name).toString('latin1')));
    for (const [name, theirs] of theirChanges) {
      const ours = ourChanges.get(name) ?? theirs;
      if (!settled.has(name) && (ours.object !== theirs.object || ours.mode !== theirs.mode)) {
        throw new Error(`both sides changed the path ${JSON.stringify(name)} in different ways`);
      }
    }
    const merged = [...theirChanges].map(
      ([name, { mode, object }]): FileSpecPair => [
        Buffer.from(name, 'latin1'),
        object === '' ? null : { mode, object },
      ],
    );
    return commit({
      ...options,
      ref: options.ref ?? into,
      parents,
      message: options.message ?? `Merge ${options.from} into ${options.into ?? 'the current branch'}`,
      files: [...merged, ...files],
    });
  }

  /** What changed between two commits: path (its bytes as Latin-1) to the new side's entry. */
  async function changesBetween(from: string, to: string): Promise<Map<string, ChangedEntry>> {
    const raw = await runGit(['diff-tree', '-r', '-z', '--raw', '--no-renames', from, to], { cwd: path });
    const fields = raw.stdout.toString('latin1').split('\0');
    const changes = new Map<string, ChangedEntry>();
    for (let index = 0; index + 1 < fields.length; index += 2) {
      const [, mode = '', , object = '', status] = fields[index]?.split(' ') ?? [];
      changes.set(fields[index + 1] ?? '', { mode, object: status === 'D' ? '' : object });
    }
    return changes;
  }

  async function setBranch(name: string, revision: string): Promise<string> {
    const id = await resolve(revision);
    await git(['update-ref', fullRef(name), id]);
    return id;
  }

  async function tag(name: string, revision = 'HEAD', message?: string): Promise<string> {
    await git(['tag', '--force', ...(message === undefined ? [] : ['-m', message]), '--', name, revision]);
    return git(['rev-parse', `refs/tags/${name}`]);
  }

  async function openPullRequest(number: number, base: string, head: string): Promise<PullRequestRefs> {
    const [baseSha, headSha] = await Promise.all([resolve(base), resolve(head)]);
    await git(['update-ref', `refs/pull/${number}/head`, headSha]);
    const message = `Merge ${headSha} into ${baseSha}`;
    const mergeSha = await merge({ from: headSha, into: baseSha, ref: `refs/pull/${number}/merge`, message });
    return { baseSha, headSha, mergeSha };
  }

  async function checkOut(branch: string): Promise<void> {
    await (bare
      ? git(['symbolic-ref', 'HEAD', fullRef(branch)])
      : git(['checkout', '--quiet', '--force', branch, '--']));
  }

  async function fastImport(options: HistoryOptions): Promise<string> {
    const head = await currentRef();
    const ref = options.branch === undefined ? head : fullRef(options.branch);
    const input = historyStream(ref, options.commits, options.files ?? 200);
    nextDateSeconds = FIRST_COMMIT_SECONDS + options.commits * 60;
    const tip = await git(['fast-import', '--quiet', '--force', '--done'], { input });
    if (!bare && ref === head) {
      await git(['reset', '--quiet', '--hard']);
    }
    return tip;
  }

  const remove = (): Promise<void> => rm(path, { recursive: true, force: true, maxRetries: 3 });
  return {
    path,
    gitDir: bare ? path : join(path, '.git'),
    bare,
    objectFormat,
    git,
    resolve,
    commit,
    merge,
    setBranch,
    tag,
    openPullRequest,
    checkOut,
    fastImport,
    remove,
    [Symbol.asyncDispose]: remove,
  };
}

/** The new side of a changed path; `object` is empty when the path is gone. */
interface ChangedEntry {
  readonly mode: string;
  readonly object: string;
}

/** Branch names get their prefix; names that are refs already stay. */
function fullRef(name: string): string {
  return name.startsWith('refs/') ? name : `refs/heads/${name}`;
}
