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
import type { ScanTarget } from '../base/scan-request.ts';
import { findRepository } from '../git/repository.ts';
import { Git, type GitOutside } from '../git/run.ts';
import type { Unit } from '../text/unit.ts';
import {
  type LookAhead,
  listingSkips,
  type Resolution,
  type Source,
  type SourceContext,
} from './contract.ts';
import { type FilePlace, unitsOfFile } from './file.ts';
import { FileQueue } from './file-queue.ts';
import { Tally } from './tally.ts';
import { type GitFiles, listGitFiles, walkFiles, withLinkedFiles } from './tree-listing.ts';

/** What is to be read, and why so. */
interface Listing {
  /** Part by part, in a stable order: the first is known by now. */
  readonly parts: () => AsyncIterable<readonly FilePlace[]>;
  readonly why: string;
}

/** So many files are worth starting other threads for, which takes some 60 ms: a file takes 50 µs. */
const FILES_FOR_LOOK_AHEAD = 1500;
/** Few, large files are, too, when the scan has taken so long already. */
const WHILE_MS = 80;
const FILES_AFTER_A_WHILE = 8;
/** Of files outside git, so many are listed between two turns of the event loop: some 5 ms. */
const FILES_PER_PART = 1024;

/**
 * Opens a tree.
 * @throws InputError `path-not-found`, `path-unreadable`; `not-a-repository` for a bare repository, which has no files.
 */
export async function openTree(
  target: Omit<ScanTarget & { readonly kind: 'tree' }, 'kind'>,
  context: SourceContext,
  outside: GitOutside,
): Promise<TreeSource> {
  const root = requireReal(target.path);
  const listing = !statSync(root).isDirectory()
    ? listFile(root, outside)
    : target.hasIgnored === true
      ? listEveryFile(root, target.followsLinks === true, context)
      : await listFolder(root, context, outside);
  return new TreeSource(ownPart(listing, context), context);
}

/** The files of this part of the scan. */
function ownPart({ parts, why }: Listing, { part }: SourceContext): Listing {
  if (part === undefined) return { parts, why };
  const own = async function* () {
    for await (const files of parts()) yield files.filter(({ path }) => part.takes(path));
  };
  return { parts: own, why };
}

/** The files of a tree. */
export class TreeSource implements Source {
  readonly resolution: Resolution;
  readonly #listing: Listing;
  readonly #context: SourceContext;
  #startLookAhead: (() => Promise<LookAhead>) | undefined;
  #endings: readonly string[] = [];
  readonly #noticed: string[] = [];

  constructor(listing: Listing, context: SourceContext) {
    this.#listing = listing;
    this.#context = context;
    this.resolution = { kind: 'tree', why: listing.why };
  }

  /** Lets others look at files ahead of the source, once there is so much to do that it is worth starting them. */
  lookAheadWith(start: () => Promise<LookAhead>): void {
    this.#startLookAhead = start;
  }

  /** Has the paths of files remembered that end in one of these: `/.tacetignore`. */
  notice(endings: readonly string[]): void {
    this.#endings = endings;
  }

  /** The paths that were asked for, as far as the files have been gone through. */
  get noticed(): readonly string[] {
    return this.#noticed;
  }

  async *units(): AsyncGenerator<Unit> {
    const { receipt } = this.#context;
    const tally = new Tally(this.#context, 0);
    const queue = new FileQueue(this.#listing.parts());
    const others = new Others(this.#startLookAhead, queue);
    try {
      for (let number = 0; ; number++) {
        const place = await queue.next();
        if (tally.isCancelled() || place === undefined) return;
        tally.expect(queue.listed);
        if (this.#endings.some((ending) => place.path.endsWith(ending))) this.#noticed.push(place.path);
        const cleanBytes = await others.cleanBytes(number, tally);
        if (tally.isCancelled()) return;
        if (cleanBytes !== undefined) {
          tally.countCleanFile(cleanBytes);
          continue;
        }
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
    } finally {
      queue.stop();
      await others.close();
    }
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}

/** Those who look at files ahead of the source, once it has shown that this is worth while. */
class Others {
  /** Undefined once they were started, or when there are none. */
  #starter: (() => Promise<LookAhead>) | undefined;
  readonly #queue: FileQueue;
  readonly #startedAt = performance.now();
  #lookAhead: LookAhead | undefined;
  /** Number of the first file that they were told of. */
  #first = 0;

  constructor(starter: (() => Promise<LookAhead>) | undefined, queue: FileQueue) {
    this.#starter = starter;
    this.#queue = queue;
  }

  /** Size of a file, of all units together, of which is known that it holds nothing; undefined: it must be read. */
  async cleanBytes(number: number, tally: Tally): Promise<number | undefined> {
    if (this.#starter !== undefined && this.#isWorthwhile(number)) await this.#start(this.#starter, number);
    const lookAhead = this.#lookAhead;
    if (lookAhead === undefined || number < this.#first) return undefined;
    while (lookAhead.isPending(number - this.#first)) {
      await lookAhead.help();
      tally.enter('scanning');
      if (tally.isCancelled()) return undefined;
    }
    return lookAhead.cleanBytes(number - this.#first);
  }

  async close(): Promise<void> {
    await this.#lookAhead?.close();
  }

  #isWorthwhile(number: number): boolean {
    const left = this.#queue.listed - number;
    if (left >= FILES_FOR_LOOK_AHEAD) return true;
    return left >= FILES_AFTER_A_WHILE && performance.now() - this.#startedAt > WHILE_MS;
  }

  async #start(starter: () => Promise<LookAhead>, number: number): Promise<void> {
    this.#starter = undefined;
    const lookAhead = await starter();
    this.#lookAhead = lookAhead;
    // this file is taken, and is the source's own
    this.#first = number + 1;
    this.#queue.tellOf((files) => lookAhead.add(files));
  }
}

function listEveryFile(root: string, followsLinks: boolean, context: SourceContext): Listing {
  const files = walkFiles(root, listingSkips(context));
  return {
    parts: () => inParts(followsLinks ? withLinkedFiles(files) : files),
    why: `every file, ignored ones included${followsLinks ? ', and the files that links lead to' : ''}`,
  };
}

async function listFolder(root: string, context: SourceContext, outside: GitOutside): Promise<Listing> {
  const { receipt } = context;
  const skips = listingSkips(context);
  const walk = (why: string): Listing => ({ parts: () => inParts(walkFiles(root, skips)), why });
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
  const { tracked, untracked } = await listWithGit(repository, root, context, outside);
  if (tracked === undefined) return walk('git could not list the files: every file');
  const parts = async function* () {
    yield tracked;
    yield* inParts((await untracked) ?? leftOver(root, tracked, context));
  };
  // git lists nothing in a folder that it ignores; who names it wants it scanned
  if (tracked.length === 0 && root !== repository.workTree && (await untracked)?.length === 0)
    return walk('git tracks nothing in this folder, or ignores it: every file');
  return { parts, why: 'the files that git tracks, and the untracked ones it does not ignore' };
}

/** Every file that is not tracked, because git could not say which of them it ignores. */
function* leftOver(
  root: string,
  tracked: readonly FilePlace[],
  context: SourceContext,
): Generator<FilePlace> {
  if (context.signal.aborted) return;
  context.receipt.note('git-unusable', NOT_LISTED);
  const known = new Set(tracked.map(({ bytes }) => bytes.toString('latin1')));
  for (const file of walkFiles(root, listingSkips(context)))
    if (!known.has(file.bytes.toString('latin1'))) yield file;
}

const NOT_LISTED = 'git cannot list the files: every file is scanned, ignored ones too';

async function listWithGit(
  repository: Git['place'],
  root: string,
  context: SourceContext,
  outside: GitOutside,
): Promise<GitFiles> {
  const { receipt, signal } = context;
  try {
    const git = new Git(repository, { ...outside, signal });
    const files = await listGitFiles(git, root, listingSkips(context));
    if (files.tracked === undefined && !signal.aborted) receipt.note('git-unusable', NOT_LISTED);
    return files;
  } catch (error) {
    if (!(error instanceof TacetError) || error.code !== 'git-failed') throw error;
    receipt.note('git-unusable', `${describeError(error)}: every file is scanned, ignored ones too`);
    return { tracked: undefined, untracked: Promise.resolve(undefined) };
  }
}

async function* inParts(files: Iterable<FilePlace>): AsyncGenerator<readonly FilePlace[]> {
  let part: FilePlace[] = [];
  for (const file of files) {
    if (part.push(file) < FILES_PER_PART) continue;
    yield part;
    part = [];
  }
  yield part;
}

/** One file, with the path it has in its repository, or its name outside one. */
function listFile(file: string, outside: GitOutside): Listing {
  const search = findRepository(file, outside);
  const workTree = search.kind === 'found' ? search.repository.workTree : undefined;
  const way = workTree === undefined ? '' : relative(workTree, file);
  const inside = way !== '' && !way.startsWith('..');
  const path = inside ? way.split(sep).join('/') : basename(file);
  return { parts: () => inParts([{ bytes: Buffer.from(file), path }]), why: 'the one file that was named' };
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
