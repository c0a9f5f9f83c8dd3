/**
 * Which commit a revision names, which commits a range has, and what a commit object says.
 *
 * Promise: revisions written by a user or an event reach git on standard input only, never as an argument, and what
 * comes back is checked to be an id before it is passed on. Formats: gitrevisions(7), git-rev-list(1); the commit
 * object: header lines, an empty line, the message (git's Documentation, "user-manual", "The Object Database").
 */

import { decodeUtf8 } from '../base/bytes.ts';
import { InputError, UpstreamError } from '../base/errors.ts';
import { printable } from '../base/printable.ts';
import { isObjectId } from './object-id.ts';
import type { ObjectType } from './objects.ts';
import type { Repository } from './repository.ts';
import { type Git, gitFailed } from './run.ts';

/** Which commits to list. Ids only; see `resolveCommit`. */
export interface CommitSet {
  /** Commits whose ancestors, themselves included, are listed. */
  readonly include: readonly string[];
  /** Commits whose ancestors, themselves included, are not. */
  readonly exclude: readonly string[];
}

/** A person and a time, as a commit names its author. Hostile text. */
export interface Author {
  readonly name: string;
  readonly email: string;
  /** ISO 8601 with offset; empty when the commit has no readable date. */
  readonly date: string;
}

/** What a revision turned out to be. */
export interface ResolvedObject {
  readonly oid: string;
  readonly type: ObjectType;
}

/** What became of a list of commits. `complete` is false when git had to give up in the middle. */
export interface CommitList {
  readonly commits: readonly string[];
  readonly complete: boolean;
}

const MAX_REVISION_CHARS = 4096;
const MAX_LIST_BYTES = 1024 * 1024 * 1024;

/**
 * The full id of the commit that a user's revision names (`main~3`, a tag, a short id).
 * @throws InputError `revision-unknown`, with a hint that fits a shallow clone.
 */
export async function resolveCommit(repository: Repository, revision: string): Promise<string> {
  const [found] = await resolveObjects(repository.git, [`${revision}^{commit}`]);
  if (found !== undefined) return found.oid;
  throw new InputError('revision-unknown', `no commit is called ${shown(revision)} in this repository`, {
    hint: repository.state.shallow
      ? 'this clone is shallow: fetch more of it (git fetch --unshallow; in actions/checkout fetch-depth: 0)'
      : 'give a branch, a tag, or an id that "git log" shows',
  });
}

/**
 * What each revision names; undefined where it names nothing. In order.
 * @throws UpstreamError `git-failed`.
 */
export async function resolveObjects(
  git: Git,
  revisions: readonly string[],
): Promise<readonly (ResolvedObject | undefined)[]> {
  if (revisions.length === 0) return [];
  // one line each; what is too long or would break the line becomes a name that git cannot know
  const lines = revisions.map((text) =>
    text.length > MAX_REVISION_CHARS || /[\0-\x1f\x7f]/.test(text) || text.startsWith('^{') ? '^{}' : text,
  );
  const stdout = await git.require(['cat-file', '--batch-check=%(objectname) %(objecttype)'], {
    input: Buffer.from(`${lines.join('\n')}\n`),
  });
  const answers = Buffer.from(stdout).toString('utf8').split('\n');
  return revisions.map((_, index) => parseResolved(answers[index] ?? ''));
}

/**
 * The commits of a set, parents before children, or as `rev-list` options in `order` say.
 * Commits that git cannot read end the list early: then it is not complete.
 * @throws UpstreamError `cancelled`.
 */
export async function listCommits(
  git: Git,
  { include, exclude }: CommitSet,
  order: readonly string[] = ['--reverse', '--topo-order'],
): Promise<CommitList> {
  if (include.length === 0) return { commits: [], complete: true };
  const lines = [...include.map(requireId), ...exclude.map((oid) => `^${requireId(oid)}`)];
  const { exit, stdout } = await git.run(['rev-list', ...order, '--stdin'], {
    input: Buffer.from(`${lines.join('\n')}\n`),
    maxBytes: MAX_LIST_BYTES,
  });
  const commits = Buffer.from(stdout).toString('latin1').split('\n').filter(isObjectId);
  return { commits, complete: exit.status === 0 };
}

/**
 * The best common ancestor of a commit and any of some others (git-merge-base(1)); the first of several. Undefined when
 * there is none, or git cannot tell.
 */
export async function findMergeBase(
  git: Git,
  head: string,
  others: readonly string[],
): Promise<string | undefined> {
  if (others.length === 0) return undefined;
  const { stdout } = await git.run(['merge-base', requireId(head), ...others.map(requireId)]);
  return Buffer.from(stdout).toString('latin1').split('\n').find(isObjectId);
}

/**
 * Every commit that any ref, HEAD, stash, note or reflog reaches, children before parents.
 * @throws UpstreamError `cancelled`, or `git-failed` when git cannot even begin.
 */
export async function listAllCommits(git: Git): Promise<CommitList> {
  const args = ['rev-list', '--all', '--reflog', '--date-order'];
  const { exit, stdout } = await git.run(args, { maxBytes: MAX_LIST_BYTES });
  if (exit.status === undefined) throw gitFailed('rev-list', exit);
  const commits = Buffer.from(stdout).toString('latin1').split('\n').filter(isObjectId);
  return { commits, complete: exit.status === 0 };
}

/** Offset of the message in a commit or tag object; the object's length when it has none. */
export function messageStart(object: Uint8Array): number {
  const end = Buffer.from(object.buffer, object.byteOffset, object.byteLength).indexOf('\n\n');
  return end < 0 ? object.length : end + 2;
}

/** The author of a commit object. What cannot be read is empty. Never throws. */
export function authorOf(commit: Uint8Array): Author {
  const header = decodeUtf8(commit, 0, messageStart(commit));
  const line = /^author (.*)$/m.exec(header)?.[1] ?? '';
  const [, name = '', email = '', seconds = '', offset = ''] =
    /^(.*?) ?<([^>]*)>(?: (-?[0-9]+) ([+-][0-9]{4}))?/.exec(line) ?? [];
  return { name, email, date: isoDate(Number(seconds === '' ? Number.NaN : seconds), offset) };
}

/** Seconds since 1970 and git's `+hhmm` as ISO 8601 with that offset; empty when out of range. */
function isoDate(seconds: number, offset: string): string {
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(3, 5));
  const shift = offset.startsWith('-') ? -minutes : minutes;
  const date = new Date((seconds + shift * 60) * 1000);
  if (Number.isNaN(date.getTime())) return '';
  return `${date.toISOString().slice(0, 19)}${offset.slice(0, 3)}:${offset.slice(3, 5)}`;
}

function parseResolved(line: string): ResolvedObject | undefined {
  const [, oid, type] = /^([0-9a-f]+) (commit|tree|blob|tag)$/.exec(line) ?? [];
  if (oid === undefined || !isObjectId(oid)) return undefined;
  return { oid, type: type === 'commit' || type === 'tree' || type === 'tag' ? type : 'blob' };
}

function requireId(oid: string): string {
  if (!isObjectId(oid)) throw new UpstreamError('git-failed', `${shown(oid)} is no object id`);
  return oid;
}

/** A revision in an error: one line, cut, quoted. */
function shown(revision: string): string {
  return `"${printable(revision).slice(0, 80)}"`;
}
