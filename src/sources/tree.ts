/**
 * The source `tree`: the files of a working tree, of a folder outside git, or one file.
 *
 * In git it looks at the tracked files as they are on disk and at the untracked ones that are not ignored. A path that
 * was named outright is looked at even if git ignores it. Where git cannot work (it is not installed, the repository is
 * broken) every file is looked at, and the receipt says so: more, never less.
 */

import { lstatSync, realpathSync, statSync } from 'node:fs';
import { basename, relative, sep } from 'node:path';
import { describeError, InputError, systemCode, TacetError } from '../base/errors.ts';
import { printable } from '../base/printable.ts';
import { findRepository } from '../git/repository.ts';
import { Git, type GitOutside } from '../git/run.ts';
import type { Unit } from '../text/unit.ts';
import type { Resolution, Source, SourceContext } from './contract.ts';
import { type FilePlace, unitsOfFile } from './file.ts';
import { Tally } from './tally.ts';
import { listGitFiles, walkFiles } from './tree-listing.ts';

/** What is to be read, and why so. */
interface Listing {
  readonly files: Iterable<FilePlace>;
  readonly total: number | undefined;
  readonly why: string;
}

/**
 * Opens a tree.
 * @throws InputError `path-not-found`, `path-unreadable`; `not-a-repository` for a bare repository, which has no files.
 */
export async function openTree(path: string, context: SourceContext, outside: GitOutside): Promise<Source> {
  const root = requireReal(path);
  const listing = statSync(root).isDirectory()
    ? await listFolder(root, context, outside)
    : listFile(root, outside);
  return new TreeSource(listing, context);
}

class TreeSource implements Source {
  readonly resolution: Resolution;
  readonly #listing: Listing;
  readonly #context: SourceContext;

  constructor(listing: Listing, context: SourceContext) {
    this.#listing = listing;
    this.#context = context;
    this.resolution = { kind: 'tree', why: listing.why };
  }

  async *units(): AsyncGenerator<Unit> {
    const { receipt } = this.#context;
    const tally = new Tally(this.#context, this.#listing.total);
    for (const place of this.#listing.files) {
      if (tally.isCancelled()) return;
      let isRead = false;
      for await (const unit of unitsOfFile(place, receipt)) {
        if (!isRead) tally.countObject('file');
        isRead = true;
        yield unit;
        tally.countUnit(unit);
        await tally.breathe();
        if (tally.isCancelled()) return;
      }
    }
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}

async function listFolder(root: string, context: SourceContext, outside: GitOutside): Promise<Listing> {
  const { receipt } = context;
  const walk = (why: string): Listing => ({ files: walkFiles(root, receipt), total: undefined, why });
  const search = findRepository(root, outside);
  if (search.kind === 'none') return walk('not in a git repository: every file');
  if (search.kind === 'broken') {
    receipt.note(
      'git-unusable',
      'the repository cannot be read by git: every file is scanned, ignored ones too',
    );
    return walk('a broken git repository: every file');
  }
  const { repository } = search;
  if (repository.workTree === undefined && root !== repository.gitDir)
    return walk('inside a git directory: every file');
  if (repository.workTree === undefined)
    throw new InputError('not-a-repository', 'this is a bare repository and has no working tree', {
      hint: 'scan what it holds with --history',
    });
  const files = await listWithGit(repository, root, context, outside);
  if (files === undefined) return walk('git could not list the files: every file');
  // git lists nothing in a folder that it ignores; who names it wants it scanned
  if (files.length === 0 && root !== repository.workTree)
    return walk('git tracks nothing in this folder, or ignores it: every file');
  return {
    files,
    total: files.length,
    why: 'the files that git tracks, and the untracked ones it does not ignore',
  };
}

async function listWithGit(
  repository: Git['place'],
  root: string,
  { receipt, signal }: SourceContext,
  outside: GitOutside,
): Promise<readonly FilePlace[] | undefined> {
  try {
    const git = new Git(repository, { ...outside, signal });
    const files = await listGitFiles(git, root, receipt);
    if (files === undefined && !signal.aborted)
      receipt.note('git-unusable', 'git cannot list the files: every file is scanned, ignored ones too');
    return files;
  } catch (error) {
    if (!(error instanceof TacetError) || error.code !== 'git-failed') throw error;
    receipt.note('git-unusable', `${describeError(error)}: every file is scanned, ignored ones too`);
    return undefined;
  }
}

/** One file, with the path it has in its repository, or its name outside one. */
function listFile(file: string, outside: GitOutside): Listing {
  const search = findRepository(file, outside);
  const workTree = search.kind === 'found' ? search.repository.workTree : undefined;
  const way = workTree === undefined ? '' : relative(workTree, file);
  const inside = way !== '' && !way.startsWith('..');
  const path = inside ? way.split(sep).join('/') : basename(file);
  return { files: [{ bytes: Buffer.from(file), path }], total: 1, why: 'the one file that was named' };
}

/** The path without links: what was named is looked at, even through a link; what is found is not. */
function requireReal(path: string): string {
  const shown = `"${printable(path)}"`;
  try {
    const real = realpathSync.native(path);
    lstatSync(real);
    return real;
  } catch (error) {
    const code = systemCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw new InputError('path-not-found', `there is no ${shown}`, {
        cause: error,
        hint: 'check the path; it is taken relative to the current folder',
      });
    throw new InputError('path-unreadable', `${shown} cannot be read (${code ?? 'unknown reason'})`, {
      cause: error,
    });
  }
}
