/**
 * Where a history starts: what every ref, every HEAD and every reflog names.
 *
 * git alone says it, because refs lie in files, packed files or tables, and worktrees have their own; both calls look at
 * the tips only, and take milliseconds. Nothing is walked here.
 * Promise: when git cannot name all of them, `isComplete` is false, and whoever walks must not say that what it did not
 * come to is unreachable. Format: git-for-each-ref(1); git-rev-list(1), `--all`, `--reflog`, `--filter=tree:0`.
 */

import { decodeUtf8 } from '../base/bytes.ts';
import { resolveObjects } from './commits.ts';
import { isObjectId } from './object-id.ts';
import type { Git } from './run.ts';

/** A ref and what it names: a commit, mostly, or a tag, a tree or a blob. The name is hostile text. */
export interface Ref {
  readonly name: string;
  readonly oid: string;
}

/** Everything that a history is walked from. */
export interface Tips {
  /** In git's order of names. */
  readonly refs: readonly Ref[];
  /** Ids that refs, HEADs of all worktrees, and reflogs name; those of a reflog only where they still exist. */
  readonly oids: ReadonlySet<string>;
  /** False when git could not read them all: a ref that leads nowhere, a HEAD that is none. */
  readonly isComplete: boolean;
}

/** Names of refs may fill some tens of megabytes where a server keeps one for each pull request. */
const MAX_LIST_BYTES = 1024 * 1024 * 1024;

/** All refs, in git's order of names; those that git can list. @throws UpstreamError `cancelled`. */
export async function listRefs(git: Git): Promise<readonly Ref[]> {
  return (await readRefs(git)).refs;
}

/** Refs that lead to some commits, and the annotated tags on the way. */
export interface RefsOfCommits {
  /** Full names, in git's order. Hostile text. */
  readonly names: readonly string[];
  /** Ids of tag objects, of a tag of a tag both. */
  readonly tags: readonly string[];
}

/**
 * Which refs lead to these commits, themselves or through tags. One process, which may run while the commits are listed.
 * @throws UpstreamError `cancelled`.
 */
export async function refsOfCommits(
  git: Git,
  commits: Promise<{ readonly commits: readonly string[] }>,
): Promise<RefsOfCommits> {
  const format = '%(objectname) %(objecttype) %(*objectname) %(*objecttype) %(refname)';
  const listed = git.run(['for-each-ref', `--format=${format}`], { maxBytes: MAX_LIST_BYTES });
  const [{ stdout }, list] = await Promise.all([listed, commits]);
  const wanted = new Set(list.commits);
  const names: string[] = [];
  const tags = new Set<string>();
  const unpeeled: { readonly name: string; readonly oids: readonly string[] }[] = [];
  for (const line of decodeUtf8(stdout).split('\n')) {
    // the two of what a tag names are empty for everything else
    const [oid = '', type, inner = '', innerType, ...rest] = line.split(' ');
    const name = rest.join(' ');
    if (!isObjectId(oid)) continue;
    if (type !== 'tag' && wanted.has(oid)) names.push(name);
    else if (type === 'tag' && wanted.has(inner)) {
      names.push(name);
      tags.add(oid);
    } else if (innerType === 'tag') unpeeled.push({ name, oids: [oid, inner] });
  }
  if (unpeeled.length > 0) {
    const found = await resolveObjects(
      git,
      unpeeled.map(({ oids: [outer = ''] }) => `${outer}^{commit}`),
    );
    for (const [index, { name, oids }] of unpeeled.entries()) {
      if (!wanted.has(found[index]?.oid ?? '')) continue;
      names.push(name);
      for (const oid of oids) tags.add(oid);
    }
  }
  return { names, tags: [...tags] };
}

/**
 * The messages of all reflogs, a line each: what was committed, from where was cloned, what was rebased. Empty without any;
 * of a reflog that git cannot read, nothing. @throws UpstreamError `cancelled`.
 */
export async function listReflogMessages(git: Git): Promise<Uint8Array> {
  const { stdout } = await git.run(['log', '--walk-reflogs', '--all', '--no-decorate', '--format=%gs'], {
    maxBytes: MAX_LIST_BYTES,
  });
  return stdout;
}

/** Asks git for the tips. @throws UpstreamError `cancelled`. */
export async function listTips(git: Git): Promise<Tips> {
  const [{ refs, isWhole }, others] = await Promise.all([
    readRefs(git),
    // commits and tags, the filter keeps it from listing what they hold
    git.run(['rev-list', '--no-walk', '--objects', '--filter=tree:0', '--all', '--reflog'], {
      maxBytes: MAX_LIST_BYTES,
    }),
  ]);
  const ids = Buffer.from(others.stdout).toString('latin1').split('\n');
  const oids = new Set([...refs.map(({ oid }) => oid), ...ids.map((line) => line.split(' ', 1)[0] ?? '')]);
  for (const oid of oids) if (!isObjectId(oid)) oids.delete(oid);
  const isComplete = isWhole && others.exit.status === 0;
  if (!isComplete) for (const oid of await headsOf(git)) oids.add(oid);
  return { refs, oids, isComplete };
}

async function readRefs(git: Git): Promise<{ readonly refs: readonly Ref[]; readonly isWhole: boolean }> {
  const { exit, stdout } = await git.run(['for-each-ref', '--format=%(objectname) %(refname)'], {
    maxBytes: MAX_LIST_BYTES,
  });
  const refs = decodeUtf8(stdout)
    .split('\n')
    .flatMap((line) => {
      const space = line.indexOf(' ');
      const oid = line.slice(0, Math.max(0, space));
      return isObjectId(oid) ? [{ oid, name: line.slice(space + 1) }] : [];
    });
  return { refs, isWhole: exit.status === 0 };
}

/** HEAD alone, for when git does not get beyond a broken ref. */
async function headsOf(git: Git): Promise<readonly string[]> {
  const { stdout } = await git.run(['rev-parse', '--verify', '--quiet', 'HEAD']);
  return Buffer.from(stdout).toString('latin1').split('\n').filter(isObjectId);
}
