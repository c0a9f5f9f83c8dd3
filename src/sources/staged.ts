/**
 * The source `staged`: what the index adds to HEAD, as a commit would record it; the work tree is not looked at.
 *
 * Before the first commit everything in the index is new. A path that is only intended to be added has no content yet.
 * Of a path in conflict the other side's version is looked at, compared with ours and with the common ancestor.
 * Format: git-diff-index(1) `--cached --raw`, git-ls-files(1) `--unmerged`.
 */

import { InputError } from '../base/errors.ts';
import { resolveObjects } from '../git/commits.ts';
import { EMPTY_BLOB, EMPTY_TREE, isNullId, isObjectId } from '../git/object-id.ts';
import { ObjectReader, presentObjects, readObjects } from '../git/objects.ts';
import { openRepository, type Repository } from '../git/repository.ts';
import type { Git, GitOutside } from '../git/run.ts';
import type { Unit } from '../text/unit.ts';
import { contentsOf, shownPath, unitsOfBlob } from './blobs.ts';
import type { Resolution, Source, SourceContext } from './contract.ts';
import { Tally } from './tally.ts';

/** A path whose blob in the index is new. */
interface StagedEntry {
  readonly path: string;
  readonly mode: string;
  readonly oid: string;
  /** What stood there before; empty for a new path. */
  readonly previous: readonly string[];
}

/**
 * Opens the index of a repository.
 * @throws InputError `not-a-repository`, also for a bare one; UpstreamError `git-failed` for a corrupt index.
 */
export async function openStaged(
  path: string,
  context: SourceContext,
  outside: GitOutside,
): Promise<StagedSource> {
  const repository = await openRepository(path, { ...outside, signal: context.signal });
  const { git } = repository;
  if (repository.place.workTree === undefined)
    throw new InputError('not-a-repository', 'this is a bare repository and has no index', {
      hint: 'scan commits with --range, or everything with --history',
    });
  const [head] = await resolveObjects(git, ['HEAD^{commit}']);
  const base = head?.oid ?? EMPTY_TREE[repository.state.objectFormat];
  const entries = [...(await readAdditions(git, base)), ...(await readConflicts(git))];
  const why =
    head === undefined
      ? 'before the first commit: everything in the index'
      : 'what the index adds to HEAD, as a commit would record it';
  const resolution = { kind: 'staged', ...(head === undefined ? {} : { base: head.oid }), why };
  return new StagedSource(repository, entries, resolution, context);
}

/** The new content of an index. */
export class StagedSource implements Source {
  readonly resolution: Resolution;
  readonly repository: Repository;
  readonly #entries: readonly StagedEntry[];
  readonly #context: SourceContext;
  readonly #reader: ObjectReader;
  readonly #previous = new WeakMap<Unit, readonly string[]>();

  constructor(
    repository: Repository,
    entries: readonly StagedEntry[],
    resolution: Resolution,
    context: SourceContext,
  ) {
    this.repository = repository;
    this.resolution = resolution;
    this.#entries = entries;
    this.#context = context;
    this.#reader = new ObjectReader(repository);
  }

  async *units(): AsyncGenerator<Unit> {
    const { receipt } = this.#context;
    const requests = this.#requests();
    const tally = new Tally(this.#context, requests.length);
    for await (const { oid, item, answer } of readObjects(this.repository, requests)) {
      let isCounted = false;
      for await (const unit of unitsOfBlob({ kind: 'staged', oid, path: item.path }, answer, receipt)) {
        if (!isCounted) tally.countObject('object');
        isCounted = true;
        if (unit.windows === undefined) this.#previous.set(unit, item.previous);
        yield unit;
        tally.countUnit(unit);
      }
      if (tally.isCancelled()) return;
    }
    tally.isCancelled();
  }

  async previous(unit: Unit): Promise<readonly Uint8Array[]> {
    const oids = this.#previous.get(unit) ?? [];
    if (!this.repository.state.partial) return contentsOf(this.#reader, oids);
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

  #requests(): readonly { readonly oid: string; readonly item: StagedEntry }[] {
    const requests = [];
    for (const entry of this.#entries) {
      if (entry.mode === '160000') this.#context.receipt.skip('submodule', entry.path);
      // the empty blob need not be stored: it stands for "intended to be added"
      else if (entry.oid !== EMPTY_BLOB[this.repository.state.objectFormat])
        requests.push({ oid: entry.oid, item: entry });
    }
    return requests;
  }
}

/** The paths whose blob in the index differs from the one in `base`, deleted and conflicting paths left out. */
async function readAdditions(git: Git, base: string): Promise<readonly StagedEntry[]> {
  const args = ['diff-index', '--cached', '--raw', '-r', '-z', '--no-renames', '--no-abbrev'];
  const output = await git.require([
    ...args,
    '--no-ext-diff',
    '--no-textconv',
    '--ignore-submodules=none',
    base,
  ]);
  const tokens = tokensOf(output);
  const entries: StagedEntry[] = [];
  for (let index = 0; index + 1 < tokens.length; index += 2) {
    const [, mode = '', old = '', oid = ''] = (tokens[index] ?? '').split(' ');
    if (!isObjectId(oid) || isNullId(oid)) continue;
    const path = shownPath(Buffer.from(tokens[index + 1] ?? '', 'latin1'));
    entries.push({ path, mode, oid, previous: isNullId(old) ? [] : [old] });
  }
  return entries;
}

/** The other side's version (stage 3) of every path in conflict; what it is compared with are ours and the ancestor's. */
async function readConflicts(git: Git): Promise<readonly StagedEntry[]> {
  const tokens = tokensOf(await git.require(['ls-files', '--unmerged', '-z', '--full-name']));
  const stages = new Map<string, Map<string, { readonly mode: string; readonly oid: string }>>();
  for (const token of tokens) {
    const [, mode = '', oid = '', stage = '', path = ''] =
      /^([0-7]{6}) ([0-9a-f]+) ([123])\t(.*)$/s.exec(token) ?? [];
    if (!isObjectId(oid)) continue;
    const known = stages.get(path) ?? new Map();
    stages.set(path, known.set(stage, { mode, oid }));
  }
  return [...stages].flatMap(([path, byStage]) => {
    const theirs = byStage.get('3');
    if (theirs === undefined) return [];
    const previous = [byStage.get('2')?.oid, byStage.get('1')?.oid].filter((oid) => oid !== undefined);
    return [{ path: shownPath(Buffer.from(path, 'latin1')), ...theirs, previous }];
  });
}

/** NUL-terminated tokens, one character for each byte. */
function tokensOf(output: Uint8Array): readonly string[] {
  return Buffer.from(output).toString('latin1').split('\0').slice(0, -1);
}
