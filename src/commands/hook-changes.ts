/**
 * From what git tells a hook about a push to the changes that are scanned: what no ref of the receiver reaches, in groups
 * by the commit whose configuration decides.
 *
 * Promise: of a ref that is moved the former tip decides; of a new one the commit at which it left the receiver's default
 * branch; never what is pushed, unless the receiver has nothing at all. So nobody can lay a configuration into one branch
 * to let another one pass. Formats: githooks(5), pre-push and pre-receive.
 */

import { tmpdir } from 'node:os';
import { InputError } from '../base/errors.ts';
import { printable } from '../base/printable.ts';
import type { RemoteChange } from '../base/scan-request.ts';
import { findMergeBase, resolveObjects } from '../git/commits.ts';
import { isNullId, isObjectId } from '../git/object-id.ts';
import { listRefCommits, type RefCommit } from '../git/ref-commits.ts';
import { findRepository } from '../git/repository.ts';
import { Git, type GitOutside } from '../git/run.ts';

/** The hooks that are told of refs. */
export type PushHook = 'pre-push' | 'pre-receive';

/** What one ref is to change from and to: ids, null ids for what is new or deleted. */
export interface RefUpdate {
  readonly from: string;
  readonly to: string;
  /** The full name that it has, or gets, at the receiver. Hostile text. */
  readonly name: string;
}

/** pre-receive: `OLD NEW REF`; pre-push: `LOCAL_REF NEW REMOTE_REF OLD`. @throws InputError for anything else. */
export function parseUpdates(hook: PushHook, text: string): readonly RefUpdate[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line, index) => {
      const words = line.split(' ');
      const [from = '', to = ''] = hook === 'pre-receive' ? words : [words[3], words[1]];
      if (isObjectId(from) && isObjectId(to)) return { from, to, name: words[2] ?? '' };
      throw new InputError(
        'option-invalid',
        `line ${index + 1} of standard input is not what git gives a ${hook} hook: ${printable(line.slice(0, 80))}`,
      );
    });
}

/**
 * The changes to scan; none when everything is known. `remote`: what pre-push is told of the receiver.
 * @throws InputError `not-a-repository`, UpstreamError `git-failed`.
 */
export async function changesOf(
  hook: PushHook,
  updates: readonly RefUpdate[],
  remote: string | undefined,
  outside: GitOutside,
): Promise<readonly RemoteChange[]> {
  const here = outside.currentDirectory;
  const search = findRepository(here, outside);
  if (search.kind !== 'found')
    throw new InputError('not-a-repository', 'the hook was not called in a repository');
  const { kind: _, ...place } = search.repository;
  const git = new Git(place, outside);
  const prefix = hook === 'pre-receive' ? 'refs/' : remoteRefs(remote);
  const refs = (await listRefCommits(git)).filter(({ name }) => name.startsWith(prefix));
  const receiver = new Receiver(git, refs, hook === 'pre-receive' ? undefined : `${prefix}HEAD`);
  await receiver.learn(updates.map(({ from }) => from));
  const groups = new Map<string | undefined, Set<string>>();
  for (const update of updates) {
    if (isNullId(update.to) || receiver.has(update.to)) continue;
    const decides = await receiver.deciding(update);
    groups.set(decides, (groups.get(decides) ?? new Set()).add(update.to));
  }
  return [...groups].map(([policyBase, heads]) => ({
    kind: 'remote-change',
    workspace: here,
    remoteUrl: undefined,
    token: undefined,
    sideDirectory: tmpdir(),
    heads: [...heads],
    bases: receiver.commits,
    baseRefs: [],
    expectedCommits: 0,
    wholeHistory: false,
    ...(policyBase === undefined ? {} : { policyBase }),
  }));
}

/** Where this clone remembers what the receiver has. A receiver given by its address has no name: all are asked. */
function remoteRefs(remote: string | undefined): string {
  const isName = remote !== undefined && /^[A-Za-z0-9][\w.-]*$/.test(remote);
  return isName ? `refs/remotes/${remote}/` : 'refs/remotes/';
}

/** Of so many new refs it is asked where each parted from the default branch; beyond, its tip decides for the others. */
const MAX_PARTINGS = 50;

/** What the receiver has, as far as it is known here. */
class Receiver {
  readonly #git: Git;
  readonly #commits: Set<string>;
  /** By what a ref holds: the commit that it leads to. */
  readonly #byOid: Map<string, string>;
  readonly #default: string | undefined;
  /** By what a new ref is to hold: which commit decides. */
  readonly #partings = new Map<string, string | undefined>();

  constructor(git: Git, refs: readonly RefCommit[], defaultRef: string | undefined) {
    this.#git = git;
    this.#commits = new Set(refs.map(({ commit }) => commit));
    this.#byOid = new Map(refs.map(({ oid, commit }) => [oid, commit]));
    this.#default = refs.find(({ name, isHead }) =>
      defaultRef === undefined ? isHead : name === defaultRef,
    )?.commit;
  }

  /** All commits that refs lead to. */
  get commits(): readonly string[] {
    return [...this.#commits];
  }

  /** Whether a ref leads to a commit itself: of an annotated tag the message may be new. */
  has(oid: string): boolean {
    return this.#commits.has(oid);
  }

  /** Former tips that no ref has any more, as after a forced update of somebody else's; those that are here. */
  async learn(oids: readonly string[]): Promise<void> {
    const strange = oids.filter((oid) => !isNullId(oid) && !this.#byOid.has(oid));
    const found = await resolveObjects(
      this.#git,
      strange.map((oid) => `${oid}^{commit}`),
    );
    for (const [index, object] of found.entries()) {
      if (object === undefined) continue;
      this.#byOid.set(strange[index] ?? '', object.oid);
      this.#commits.add(object.oid);
    }
  }

  /** The commit whose configuration decides; undefined when the receiver has none. */
  async deciding({ from, to }: RefUpdate): Promise<string | undefined> {
    const former = this.#byOid.get(from);
    if (former !== undefined) return former;
    const others = this.#default === undefined ? this.commits : [this.#default];
    if (this.#partings.has(to)) return this.#partings.get(to);
    if (this.#partings.size >= MAX_PARTINGS) return others[0];
    const parting = (await findMergeBase(this.#git, to, others)) ?? others[0];
    this.#partings.set(to, parting);
    return parting;
  }
}
