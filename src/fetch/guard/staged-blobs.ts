/**
 * What the git index would commit: the blobs in it that HEAD does not have at the same path.
 *
 * Fetched values get there by `git add`, also when the file has since gone from the work tree. Git is started by
 * `git/run.ts` alone, in its closed environment. Format: git-diff-index(1) `--cached --raw`.
 */

import { EMPTY_TREE, isNullId, isObjectId } from '../../git/object-id.ts';
import { readObjects } from '../../git/objects.ts';
import { describeRepository, findRepository } from '../../git/repository.ts';
import type { GitOutside } from '../../git/run.ts';

/** Larger blobs are not read from the index; the file in the work tree is. */
const MAX_BLOB_BYTES = 32 * 1024 * 1024;
/** A job that stages more than this is not guarded blob by blob. */
const MAX_BLOBS = 20_000;

/** A staged blob. */
export interface StagedBlob {
  /** With slashes, from the top of the work tree. */
  readonly path: string;
  readonly bytes: Buffer;
}

/**
 * The blobs, each once for its path. None when the folder is in no repository or git is not there. Throws what git
 * throws when it cannot read its own repository.
 */
export async function* stagedBlobs(
  workspace: string,
  outside: GitOutside,
  skipped: (what: string) => void,
): AsyncGenerator<StagedBlob> {
  const search = findRepository(workspace, outside);
  if (search.kind !== 'found' || search.repository.workTree === undefined) return;
  const repository = await describeRepository(search.repository, outside);
  const head = await repository.git.run(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
  const base =
    head.exit.status === 0
      ? Buffer.from(head.stdout).toString('latin1').trim()
      : EMPTY_TREE[repository.state.objectFormat];
  const raw = await repository.git.require([
    ...['diff-index', '--cached', '--raw', '-r', '-z', '--no-renames', '--no-abbrev', '--no-ext-diff'],
    ...['--no-textconv', '--ignore-submodules=all', base],
  ]);
  const tokens = Buffer.from(raw).toString('latin1').split('\0');
  const requests: { readonly oid: string; readonly item: string }[] = [];
  for (let index = 0; index + 1 < tokens.length; index += 2) {
    const [, , , oid = ''] = (tokens[index] ?? '').split(' ');
    if (isObjectId(oid) && !isNullId(oid))
      requests.push({ oid, item: Buffer.from(tokens[index + 1] ?? '', 'latin1').toString('utf8') });
  }
  if (requests.length > MAX_BLOBS) skipped(`${requests.length - MAX_BLOBS} staged files`);
  for await (const { item, answer } of readObjects(
    repository,
    requests.slice(0, MAX_BLOBS),
    MAX_BLOB_BYTES,
  )) {
    if (answer.kind === 'object') yield { path: item, bytes: Buffer.from(answer.bytes) };
    else if (answer.kind === 'large') skipped(`the staged ${item}, which is large`);
  }
}
