/**
 * What one directory of objects has in its `pack` folder, and whether that has changed since it was listed.
 *
 * git only believes in packs that have an index, and so does this listing; packs without one are told apart, because a
 * multi-pack-index may lead into them. Never throws: a folder that cannot be listed is empty and says so.
 */

import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { PackTraits } from './pack.ts';
import { PackError, unreadable } from './pack-error.ts';

/** A pack by its files. */
export interface ListedPack {
  /** Path without the ending. */
  readonly path: string;
  readonly hasIndex: boolean;
  readonly traits: PackTraits;
}

/** The `pack` folder of a directory of objects. */
export interface PackListing {
  readonly packs: readonly ListedPack[];
  /** Path of the multi-pack-index, when there is one. */
  readonly multiPackIndex: string | undefined;
  /** Changes when files come or go. */
  readonly stamp: string;
  /** Why the folder could not be listed. */
  readonly problem: PackError | undefined;
}

/** Lists a directory's packs, in the order of their names. */
export function listPacks(directory: string): PackListing {
  const folder = join(directory, 'pack');
  // first, so that a change while we list is seen as one
  const stamp = packStamp(directory);
  let names: ReadonlySet<string>;
  try {
    names = new Set(stamp === '' ? [] : readdirSync(folder));
  } catch (error) {
    return { packs: [], multiPackIndex: undefined, stamp, problem: unreadable('pack', error) };
  }
  const packs = [...names]
    .filter((name) => name.endsWith('.pack'))
    .sort()
    .map((name) => {
      const base = name.slice(0, -'.pack'.length);
      const traits = {
        isCruft: names.has(`${base}.mtimes`),
        isPromisor: names.has(`${base}.promisor`),
        hasReverse: names.has(`${base}.rev`),
      };
      return { path: join(folder, base), hasIndex: names.has(`${base}.idx`), traits };
    });
  const multiPackIndex = names.has('multi-pack-index') ? join(folder, 'multi-pack-index') : undefined;
  const problem =
    multiPackIndex === undefined && names.has('multi-pack-index.d') && packs.some((pack) => !pack.hasIndex)
      ? new PackError('unsupported', 'multi-pack-index.d', 'is a chain of indexes, and packs lack their own')
      : undefined;
  return { packs, multiPackIndex, stamp, problem };
}

/** What changes when files come into the `pack` folder or go; empty when there is no such folder. Never throws. */
export function packStamp(directory: string): string {
  try {
    const facts = statSync(join(directory, 'pack'), { bigint: true, throwIfNoEntry: false });
    return facts === undefined ? '' : `${facts.ino} ${facts.mtimeNs} ${facts.ctimeNs} ${facts.size}`;
  } catch {
    return '';
  }
}
