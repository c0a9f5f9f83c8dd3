/**
 * Whether a repository is as it was: one digest over everything that decides what a scan of its whole history comes to.
 *
 * It covers the bytes of all files in which git keeps refs, HEADs and reflogs, those of worktrees included; the packs (their
 * names, sizes, and the checksums at the end of their indexes), the ids of the loose objects, alternates, and the edge of a
 * shallow clone. What a ref leads to needs no look: an id is a hash of all that it reaches. Reading files is some hundred
 * times faster than asking git for the tips; a change that changes nothing (refs that were packed) costs a walk.
 * What the digest cannot see is a byte that rotted in a pack: the first scan has checked every byte, `git fsck` does it
 * again. Layout: gitrepository-layout(5), reftable (tables are never changed, `tables.list` names them).
 */

import { createHash, type Hash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { systemCode } from '../base/errors.ts';
import { findObjectDirectories } from '../git/packs/alternates.ts';
import { idBytesOf } from '../git/packs/id-format.ts';
import { listLoose } from '../git/packs/loose.ts';
import { listPacks } from '../git/packs/pack-directory.ts';
import type { Repository } from '../git/repository.ts';

/** Behind every index: the checksums of the pack and of the index itself, of 20 or 32 bytes. */
const TRAILER_BYTES = 64;
/** In a git directory, and in that of each worktree. */
const REF_FILES = ['HEAD', 'packed-refs', 'refs', 'logs', 'reftable/tables.list', 'shallow'] as const;
/** Folders within folders: names of refs have few slashes. */
const MAX_DEPTH = 64;

/** The digest (`sha256:…`), or undefined when something of it cannot be read: then nothing is known to be unchanged. */
export function repositoryState({ place, state }: Repository): string | undefined {
  const hash = createHash('sha256');
  try {
    const worktrees = namesIn(join(place.commonDir, 'worktrees')).map((name) =>
      join(place.commonDir, 'worktrees', name),
    );
    for (const folder of [place.gitDir, place.commonDir, ...worktrees])
      for (const name of REF_FILES) addFile(hash, join(folder, name), `${basename(folder)}/${name}`, 0);
    const store = storeState(join(place.commonDir, 'objects'), state.objectFormat);
    if (store === undefined) return undefined;
    hash.update(store.join('\n'));
  } catch {
    return undefined;
  }
  return `sha256:${hash.digest('hex')}`;
}

/** Adds a file, or all files of a folder, by name and content. @throws the system's error, but for what is not there. */
function addFile(hash: Hash, path: string, name: string, depth: number): void {
  if (depth > MAX_DEPTH) throw new Error('folders are too deep');
  const names = namesIn(path);
  for (const inner of names) addFile(hash, join(path, inner), `${name}/${inner}`, depth + 1);
  if (names.length > 0) return;
  try {
    const bytes = readFileSync(path);
    hash.update(`${name}\0${bytes.length}\0`).update(bytes);
  } catch (error) {
    // absent, or an empty folder
    if (!['ENOENT', 'ENOTDIR', 'EISDIR'].includes(systemCode(error) ?? '')) throw error;
  }
}

/** Names in a folder, sorted; none for what is no folder. @throws the system's error. */
function namesIn(path: string): readonly string[] {
  try {
    return readdirSync(path).sort();
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(systemCode(error) ?? '')) return [];
    throw error;
  }
}

/** One line for each pack, and one for the loose objects; undefined when a folder cannot be read. */
function storeState(directory: string, format: Repository['state']['objectFormat']): string[] | undefined {
  const { directories, problems } = findObjectDirectories([directory]);
  const listings = directories.map(listPacks);
  if (problems.length > 0 || listings.some(({ problem }) => problem !== undefined)) return undefined;
  const packs = listings.flatMap((listing) => listing.packs.map(({ path }) => packLine(path))).sort();
  let isWhole = true;
  const ids = directories.flatMap((each) => [
    ...listLoose(each, idBytesOf(format), () => {
      isWhole = false;
    }),
  ]);
  const loose = createHash('sha256').update(ids.sort().join('\n'));
  return isWhole ? [...packs, `loose ${ids.length} ${loose.digest('hex')}`] : undefined;
}

/** A pack's name, its size, and size and last bytes of its index. @throws the system's error. */
function packLine(path: string): string {
  const descriptor = openSync(`${path}.idx`, 'r');
  try {
    const { size } = fstatSync(descriptor);
    const trailer = Buffer.alloc(Math.min(size, TRAILER_BYTES));
    readSync(descriptor, trailer, 0, trailer.length, size - trailer.length);
    return `pack ${basename(path)} ${statSync(`${path}.pack`).size} ${size} ${trailer.toString('hex')}`;
  } finally {
    closeSync(descriptor);
  }
}
