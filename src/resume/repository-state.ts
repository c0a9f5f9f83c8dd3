/**
 * Whether a repository is as it was: one digest over everything that decides what a scan of its whole history comes to.
 *
 * It covers the refs with their names, HEAD, what reflogs and worktrees hold, the packs (their names, sizes, and the
 * checksums at the end of their indexes), the ids of the loose objects, alternates, and the edge of a shallow clone. What
 * a ref leads to needs no look: an id is a hash of all that it reaches. What the digest cannot see is a byte that
 * rotted in a pack whose index is whole; the first scan has checked every byte, `git fsck` does it again.
 */

import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { decodeUtf8 } from '../base/bytes.ts';
import { findObjectDirectories } from '../git/packs/alternates.ts';
import { idBytesOf } from '../git/packs/id-format.ts';
import { listLoose } from '../git/packs/loose.ts';
import { listPacks } from '../git/packs/pack-directory.ts';
import { type Repository, shallowBoundary } from '../git/repository.ts';
import { listTips } from '../git/tips.ts';

/** Behind every index: the checksums of the pack and of the index itself, of 20 or 32 bytes. */
const TRAILER_BYTES = 64;

/** The digest (`sha256:…`), or undefined when something of it cannot be read: then nothing is known to be unchanged. */
export async function repositoryState(repository: Repository): Promise<string | undefined> {
  const { git, place, state } = repository;
  const [tips, head] = await Promise.all([
    listTips(git),
    git.run(['rev-parse', '--verify', '--quiet', 'HEAD']),
  ]);
  if (!tips.isComplete) return undefined;
  const store = storeState(join(place.commonDir, 'objects'), state.objectFormat);
  if (store === undefined) return undefined;
  const lines = [
    `head ${decodeUtf8(head.stdout).trim()}`,
    ...tips.refs.map(({ name, oid }) => `ref ${oid} ${name}`),
    ...[...tips.oids].sort().map((oid) => `tip ${oid}`),
    ...[...shallowBoundary(place)].sort().map((oid) => `shallow ${oid}`),
    ...store,
  ];
  return `sha256:${createHash('sha256').update(lines.join('\n')).digest('hex')}`;
}

/** One line for each pack, and one for the loose objects; undefined when a folder cannot be read. */
function storeState(directory: string, format: Repository['state']['objectFormat']): string[] | undefined {
  try {
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
  } catch {
    return undefined;
  }
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
