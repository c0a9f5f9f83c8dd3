/**
 * What programs that manage hooks tell a hook in git's place. The framework pre-commit reads git's words itself and hands
 * on variables; others may leave standard input empty. A hook that was told nothing must not pass for one that has found
 * nothing.
 *
 * Facts: pre-commit's documentation, "supported git hooks": `PRE_COMMIT` is 1 in every hook it runs; `PRE_COMMIT_FROM_REF`
 * and `PRE_COMMIT_TO_REF` are set for pre-push and for `pre-commit run --from-ref --to-ref`.
 */

import type { Environment } from '../base/process.ts';
import type { ScanTarget } from '../base/scan-request.ts';
import { resolveObjects } from '../git/commits.ts';
import { findRepository } from '../git/repository.ts';
import { Git, type GitOutside } from '../git/run.ts';
import type { RefUpdate } from './hook-changes.ts';

/**
 * What pre-commit is about when git does not commit: a range that was named, or every file of a tree in which nothing is
 * staged, as for `pre-commit run --all-files`. Undefined: what is staged.
 */
export async function targetOfFramework(outside: GitOutside): Promise<ScanTarget | undefined> {
  const { environment, currentDirectory: here } = outside;
  if (environment.PRE_COMMIT !== '1') return undefined;
  const { from, to } = rangeOf(environment);
  if (to !== undefined) return { kind: 'range', repository: here, from, to };
  const git = gitAt(outside);
  const workTree = git?.place.workTree;
  if (git === undefined || workTree === undefined) return undefined;
  const { exit } = await git.run(['diff-index', '--cached', '--quiet', '--no-ext-diff', 'HEAD']);
  return exit.status === 0 ? { kind: 'tree', path: workTree } : undefined;
}

/**
 * What pre-push is about when git's words did not come through: what a framework says, else HEAD. git itself says nothing
 * when there is nothing to push, and then HEAD has nothing new either.
 */
export async function updatesWithoutWords(outside: GitOutside): Promise<readonly RefUpdate[]> {
  const { environment } = outside;
  const git = gitAt(outside);
  if (git === undefined) return [];
  const { from, to = 'HEAD' } = rangeOf(environment);
  const [tip, former] = await resolveObjects(git, [to, from ?? '']);
  const name = environment.PRE_COMMIT_REMOTE_BRANCH ?? '';
  return tip === undefined ? [] : [{ from: former?.oid ?? '0'.repeat(tip.oid.length), to: tip.oid, name }];
}

/** The receiver that a framework names; undefined: none does. */
export function remoteOfFramework({ PRE_COMMIT_REMOTE_NAME: name }: Environment): string | undefined {
  return name === undefined || name === '' ? undefined : name;
}

function rangeOf({ PRE_COMMIT_FROM_REF: from, PRE_COMMIT_TO_REF: to }: Environment) {
  const given = (text: string | undefined) => (text === undefined || text === '' ? undefined : text);
  return { from: given(from), to: given(to) };
}

function gitAt(outside: GitOutside): Git | undefined {
  const search = findRepository(outside.currentDirectory, outside);
  if (search.kind !== 'found') return undefined;
  const { kind: _, ...place } = search.repository;
  return new Git(place, outside);
}
