/**
 * Where blobs came from: for a set of blobs of a history the commit that brought each in, its author and date, the path
 * it had there, and whether HEAD still has it. One pass over all commits, and only when there is something to look for.
 *
 * A commit introduces a blob at a path when none of its parents has that blob at that path; of several such commits the
 * last one in git's date order, walking back, is the introduction: the oldest.
 */

import { decodeUtf8 } from '../base/bytes.ts';
import { readChanges } from './changes.ts';
import { type Author, authorOf, listAllCommits } from './commits.ts';
import { readObjects } from './objects.ts';
import type { Repository } from './repository.ts';
import type { Git } from './run.ts';
import { StreamReader } from './stream-reader.ts';

/** The commit that brought a blob in. Names and paths are hostile text. */
export interface BlobIntroduction {
  readonly commit: string;
  readonly author: Author;
  /** The path that the blob had in that commit. */
  readonly path: string;
}

const NUL = 0;

/**
 * The introductions of blobs, by id; blobs that no reachable commit has are left out. Of commits that cannot be read
 * nothing is known; then an introduction may be a later one, or missing.
 * @throws UpstreamError `git-failed`, `cancelled`.
 */
export async function findIntroductions(
  repository: Repository,
  blobs: ReadonlySet<string>,
): Promise<ReadonlyMap<string, BlobIntroduction>> {
  if (blobs.size === 0) return new Map();
  const { commits } = await listAllCommits(repository.git);
  const places = new Map<string, { readonly commit: string; readonly path: string }>();
  for await (const event of readChanges(repository.git, commits)) {
    if (event.kind === 'change' && blobs.has(event.oid))
      places.set(event.oid, { commit: event.commit, path: decodeUtf8(event.path) });
  }
  const authors = await readAuthors(repository, new Set([...places.values()].map(({ commit }) => commit)));
  return new Map(
    [...places].flatMap(([oid, place]) => {
      const author = authors.get(place.commit);
      return author === undefined ? [] : [[oid, { ...place, author }] as const];
    }),
  );
}

/** The authors of commits, by id; commits that cannot be read are left out. */
export async function readAuthors(
  repository: Repository,
  commits: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Author>> {
  const authors = new Map<string, Author>();
  const requests = [...commits].map((oid) => ({ oid, item: undefined }));
  if (requests.length === 0) return authors;
  for await (const { oid, answer } of readObjects(repository, requests))
    if (answer.kind === 'object' && answer.type === 'commit') authors.set(oid, authorOf(answer.bytes));
  return authors;
}

/**
 * The paths at which HEAD's tree has blobs of the set, by id; blobs that it does not have are left out. Empty when there
 * is no HEAD.
 */
export async function findInHead(
  git: Git,
  blobs: ReadonlySet<string>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const paths = new Map<string, string[]>();
  if (blobs.size === 0) return paths;
  const process = git.start(['ls-tree', '-r', '-z', '--full-tree', 'HEAD']);
  const reader = new StreamReader(process.stdout);
  for (let entry = await reader.readUntil(NUL); entry !== undefined; entry = await reader.readUntil(NUL)) {
    // "100644 blob OID\tPATH"
    const tab = entry.indexOf(0x09);
    const oid = decodeUtf8(entry, 0, tab).split(' ')[2] ?? '';
    if (!blobs.has(oid)) continue;
    const known = paths.get(oid) ?? [];
    known.push(decodeUtf8(entry, tab + 1));
    paths.set(oid, known);
  }
  return paths;
}
