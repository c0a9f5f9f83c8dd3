/**
 * The source `unstaged`: the tracked files of a work tree that differ from the index, as they are on disk.
 *
 * git only names them, by what it knows of their size and time: to compare contents itself it would run the filters that a
 * repository names. What stood in the index is a unit's previous version, so that a file which was only touched, and the
 * untouched part of one that was changed, bring nothing new. Format: git-diff-files(1), "RAW OUTPUT FORMAT".
 */

import { realpathSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { InputError, systemCode } from '../base/errors.ts';
import type { ReceiptBuilder } from '../base/receipt.ts';
import { isNullId, isObjectId } from '../git/object-id.ts';
import { ObjectReader, presentObjects } from '../git/objects.ts';
import { openRepository, type Repository } from '../git/repository.ts';
import type { GitOutside } from '../git/run.ts';
import type { Unit } from '../text/unit.ts';
import { contentsOf, shownPath } from './blobs.ts';
import type { Resolution, Source, SourceContext } from './contract.ts';
import { type FilePlace, unitsOfFile } from './file.ts';
import { Tally } from './tally.ts';

/** A file that differs from the index. */
interface ChangedFile {
  readonly place: FilePlace;
  /** Its blob in the index; empty for one of which there are several. */
  readonly previous: readonly string[];
}

/**
 * Opens the changes of a work tree.
 * @throws InputError `not-a-repository`, also for a bare one; UpstreamError `git-failed` for a corrupt index.
 */
export async function openUnstaged(
  path: string,
  context: SourceContext,
  outside: GitOutside,
): Promise<UnstagedSource> {
  const repository = await openRepository(path, { ...outside, signal: context.signal });
  const { workTree } = repository.place;
  if (workTree === undefined)
    throw new InputError('not-a-repository', 'this is a bare repository and has no working tree', {
      hint: 'scan what it holds with --history',
    });
  const args = ['diff-files', '--raw', '-z', '--no-renames', '--no-abbrev', '--ignore-submodules=all'];
  const files = changedFiles(await repository.git.require(args), Buffer.from(workTree));
  return new UnstagedSource(repository, files, workTree, context);
}

/** The files of a work tree that differ from its index. */
export class UnstagedSource implements Source {
  readonly repository: Repository;
  readonly resolution: Resolution = {
    kind: 'unstaged',
    why: 'what is changed in tracked files and not staged',
  };
  readonly #files: readonly ChangedFile[];
  readonly #workTree: string;
  readonly #context: SourceContext;
  readonly #reader: ObjectReader;
  readonly #previous = new WeakMap<Unit, readonly string[]>();

  constructor(
    repository: Repository,
    files: readonly ChangedFile[],
    workTree: string,
    context: SourceContext,
  ) {
    this.repository = repository;
    this.#files = files;
    this.#workTree = workTree;
    this.#context = context;
    this.#reader = new ObjectReader(repository);
  }

  async *units(): AsyncGenerator<Unit> {
    const { receipt } = this.#context;
    const tally = new Tally(this.#context, this.#files.length);
    for (const { place, previous } of this.#files) {
      if (tally.isCancelled()) return;
      if (!isBehindRealFolders(place, this.#workTree, receipt)) continue;
      let isCounted = false;
      for await (const unit of unitsOfFile(place, receipt)) {
        if (!isCounted) tally.countObject('file');
        isCounted = true;
        if (unit.windows === undefined) this.#previous.set(unit, previous);
        yield unit;
        tally.countUnit(unit);
      }
    }
    tally.isCancelled();
  }

  async previous(unit: Unit): Promise<readonly Uint8Array[]> {
    const oids = this.#previous.get(unit) ?? [];
    const present = await presentObjects(this.repository.git, oids);
    return contentsOf(
      this.#reader,
      oids.filter((oid) => present.has(oid)),
    );
  }

  close(): Promise<void> {
    this.#reader.close();
    return Promise.resolve();
  }
}

/** The entries of git's answer that are files on disk: what was deleted is left out. A path in conflict is named twice. */
function changedFiles(output: Uint8Array, workTree: Buffer): readonly ChangedFile[] {
  const tokens = Buffer.from(output).toString('latin1').split('\0').slice(0, -1);
  const files = new Map<string, ChangedFile>();
  for (let index = 0; index + 1 < tokens.length; index += 2) {
    const [, , old = '', , status = ''] = (tokens[index] ?? '').split(' ');
    const name = tokens[index + 1] ?? '';
    if (status === 'D') continue;
    const path = Buffer.from(name, 'latin1');
    const bytes = Buffer.concat([workTree, Buffer.from('/'), path]);
    const isKnown = status !== 'U' && isObjectId(old) && !isNullId(old);
    // of the two entries the one that knows no earlier version is kept: more counts as new
    if (isKnown && files.has(name)) continue;
    files.set(name, { place: { bytes, path: shownPath(path) }, previous: isKnown ? [old] : [] });
  }
  return [...files.values()];
}

/**
 * Whether no folder above the file has been replaced by a link, which would lead out of the tree: the file is deleted then.
 * A folder whose name is not UTF-8 cannot be asked for by its text: its files are skipped.
 */
function isBehindRealFolders({ path }: FilePlace, workTree: string, receipt: ReceiptBuilder): boolean {
  const inside = dirname(path);
  if (inside.includes('\ufffd')) {
    receipt.skip('unreadable', path);
    return false;
  }
  try {
    const real = realpathSync.native(join(workTree, ...inside.split('/')));
    const way = relative(realpathSync.native(workTree), real).split(sep).join('/');
    return way === (inside === '.' ? '' : inside);
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return false;
  }
}
