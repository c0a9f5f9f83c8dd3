/**
 * Which git repository a path belongs to, of what kind, and what state it is in.
 *
 * Finding reads the file system itself and does not ask git: git refuses repositories of another user unless it is told
 * not to, and versions differ in where they take that from, while a git directory that is named outright is never
 * refused. Nothing of the repository is run to find out. Rules: gitrepository-layout(5), git-worktree(1); a directory
 * counts as git's when it has HEAD, and objects and refs, or a `commondir` file that leads to them.
 */

import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { InputError } from '../base/errors.ts';
import type { ObjectFormat } from './object-id.ts';
import { Git, type GitOutside, type GitPlace, gitFailed } from './run.ts';

/** A repository that was found, not yet asked anything. */
export interface FoundRepository extends GitPlace {
  /** `worktree`: linked to another; `submodule`: the git directory lies elsewhere (also `--separate-git-dir`). */
  readonly kind: 'work-tree' | 'worktree' | 'submodule' | 'bare';
}

/** What a path belongs to. `broken`: there is a `.git` that git could not work with. */
export type RepositorySearch =
  | { readonly kind: 'found'; readonly repository: FoundRepository }
  | { readonly kind: 'broken'; readonly place: string }
  | { readonly kind: 'none' };

/** What a repository's own configuration and files say about its objects. */
export interface RepositoryState {
  readonly objectFormat: ObjectFormat;
  /** History is cut off: the commits of `shallowBoundary` have parents that are not here. */
  readonly shallow: boolean;
  /** A partial clone: objects may be missing that a server has. */
  readonly partial: boolean;
}

/** A repository with the git that reads it. */
export interface Repository {
  readonly kind: FoundRepository['kind'];
  readonly git: Git;
  readonly place: GitPlace;
  readonly state: RepositoryState;
}

const MAX_POINTER_BYTES = 4096;

/**
 * Looks for the repository of an existing file or folder, upwards. With nothing there, and `GIT_DIR` set (a hook, or a
 * user who keeps it apart), that one counts. Never throws.
 */
export function findRepository(path: string, outside: GitOutside): RepositorySearch {
  let folder = isFolder(path) ? path : dirname(path);
  for (;;) {
    const found = repositoryAt(folder);
    if (found.kind !== 'none') return found;
    const parent = dirname(folder);
    if (parent === folder) return repositoryOfVariables(outside);
    folder = parent;
  }
}

/**
 * The repository of a path, ready to be read.
 * @throws InputError `not-a-repository`, UpstreamError `git-failed` without a git to start.
 */
export async function openRepository(path: string, outside: GitOutside): Promise<Repository> {
  const search = findRepository(path, outside);
  if (search.kind === 'found') return describeRepository(search.repository, outside);
  throw new InputError(
    'not-a-repository',
    search.kind === 'broken'
      ? 'there is a .git here, but it is not a repository that git can read'
      : 'this path is in no git repository',
    { hint: 'give the path of a clone, or scan the files alone with "tacet scan PATH"' },
  );
}

/**
 * Asks git for the state of a repository.
 * @throws InputError `not-a-repository` when git cannot read it.
 */
export async function describeRepository(found: FoundRepository, outside: GitOutside): Promise<Repository> {
  const { kind, ...place } = found;
  const git = new Git(place, outside);
  return { kind, git, place, state: await readState(git) };
}

/** The commits at which a shallow repository is cut off; empty when it is not shallow. */
export function shallowBoundary(place: GitPlace): ReadonlySet<string> {
  const text = readSmallFile(join(place.commonDir, 'shallow'), 64 * 1024 * 1024) ?? '';
  return new Set(text.split('\n').filter((line) => line !== ''));
}

async function readState(git: Git): Promise<RepositoryState> {
  const pattern = '^(extensions\\.(objectformat|partialclone)|remote\\..*\\.(promisor|partialclonefilter))$';
  const { exit, stdout } = await git.run(['config', '-z', '--get-regexp', pattern]);
  // 1: no such setting
  if (exit.status !== 0 && exit.status !== 1)
    throw new InputError('not-a-repository', 'git cannot read the configuration of this repository', {
      cause: gitFailed('config', exit),
      hint: 'check .git/config, or run with --debug to see what git said',
    });
  const settings = Buffer.from(stdout).toString('utf8').split('\0');
  return {
    objectFormat: settings.some((setting) => /^extensions\.objectformat\nsha256$/i.test(setting))
      ? 'sha256'
      : 'sha1',
    partial: settings.some((setting) => /^(?:remote\.|extensions\.partialclone)/i.test(setting)),
    shallow: shallowBoundary(git.place).size > 0,
  };
}

/** What stands in one folder: `.git` as a folder or as a pointer, or a bare repository. */
function repositoryAt(folder: string): RepositorySearch {
  const entry = join(folder, '.git');
  if (isFolder(entry)) {
    const found = place(entry, folder, 'work-tree');
    // git, too, walks on past an empty .git; a HEAD without the rest is a repository that broke
    if (found !== undefined) return { kind: 'found', repository: found };
    return existsSync(join(entry, 'HEAD')) || existsSync(join(entry, 'config'))
      ? { kind: 'broken', place: entry }
      : { kind: 'none' };
  }
  const pointer = readSmallFile(entry, MAX_POINTER_BYTES);
  if (pointer !== undefined) {
    const target = /^gitdir: ([^\n]+?)\r?\n?$/.exec(pointer)?.[1];
    const gitDir = target === undefined ? undefined : resolve(folder, target);
    const kind = gitDir !== undefined && existsSync(join(gitDir, 'commondir')) ? 'worktree' : 'submodule';
    const found = gitDir === undefined ? undefined : place(gitDir, folder, kind);
    return found === undefined ? { kind: 'broken', place: entry } : { kind: 'found', repository: found };
  }
  const bare = place(folder, undefined, 'bare');
  return bare === undefined ? { kind: 'none' } : { kind: 'found', repository: bare };
}

/** The repository that `GIT_DIR` and `GIT_WORK_TREE` name. */
function repositoryOfVariables({ environment, currentDirectory }: GitOutside): RepositorySearch {
  const { GIT_DIR: gitDir, GIT_WORK_TREE: workTree } = environment;
  if (gitDir === undefined || gitDir === '') return { kind: 'none' };
  const tree = workTree === undefined ? currentDirectory : resolve(currentDirectory, workTree);
  const found = place(resolve(currentDirectory, gitDir), tree, 'submodule');
  return found === undefined ? { kind: 'none' } : { kind: 'found', repository: found };
}

function place(
  gitDir: string,
  workTree: string | undefined,
  kind: FoundRepository['kind'],
): FoundRepository | undefined {
  if (!existsSync(join(gitDir, 'HEAD'))) return undefined;
  const pointer = readSmallFile(join(gitDir, 'commondir'), MAX_POINTER_BYTES)?.trim();
  const commonDir = pointer === undefined ? gitDir : resolve(gitDir, pointer);
  if (!isFolder(join(commonDir, 'objects')) || !isFolder(join(commonDir, 'refs'))) return undefined;
  return {
    kind,
    gitDir: realPath(gitDir),
    commonDir: realPath(commonDir),
    workTree: workTree === undefined ? undefined : realPath(workTree),
  };
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

/** A regular file as text, or undefined when there is none, it cannot be read, or it is larger than the bound. */
function readSmallFile(path: string, maxBytes: number): string | undefined {
  try {
    const facts = statSync(path);
    return facts.isFile() && facts.size <= maxBytes ? readFileSync(path, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}
