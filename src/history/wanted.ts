/**
 * Narrows the forest of a pack to some of its objects: those that a part of a scan owns, or that no earlier scan has
 * looked at.
 *
 * What is wanted is rebuilt and looked at, and so is every base that leads to it, because only what this run has looked at
 * proves something about what is built from it (DESIGN section 3, rule 8); all other objects are not even inflated.
 * Promise: the walk over the narrowed forest comes to every wanted object that the walk over the whole one comes to.
 */

import { NONE } from '../git/packs/delta-forest.ts';
import type { PackForest } from '../git/packs/forest-links.ts';
import { TREE } from '../git/packs/pack-file.ts';

/** A set of objects, by the bytes of their ids. */
export interface WantedObjects {
  has(bytes: Uint8Array, at: number): boolean;
}

/** A forest whose trees are cut down to what is wanted. */
export interface NarrowForest {
  readonly planned: PackForest;
  /** Whether what is found in an entry is to be told. */
  readonly isWanted: (entry: number) => boolean;
}

const BASE = 1;
const WANTED = 2;

/** Cuts the trees of a forest. Changes its lists of children: to be called before they are shared out. */
export function narrowForest({ forest, tables }: PackForest, wanted: WantedObjects): NarrowForest {
  const { entryCount, positions, bases, types } = forest;
  const marks = new Uint8Array(entryCount);
  for (let entry = 0; entry < entryCount; entry++) {
    if (types[entry] === TREE || !wanted.has(tables.names, positions[entry]! * tables.idBytes)) continue;
    marks[entry] = WANTED;
    for (let base = bases[entry]!; base >= 0 && marks[base] === 0; base = bases[base]!) marks[base] = BASE;
  }
  for (let entry = 0; entry < entryCount; entry++) if (marks[entry] !== 0) keepChildren(forest, entry, marks);
  const roots = forest.roots.map((list) => list.filter((root) => marks[root] !== 0));
  return { planned: { forest: { ...forest, roots }, tables }, isWanted: (entry) => marks[entry] === WANTED };
}

/** Takes out of the list of an entry's children those without a mark; the order of the others stays. */
function keepChildren(
  { firstChildren, nextSiblings }: PackForest['forest'],
  entry: number,
  marks: Uint8Array,
): void {
  let last = NONE;
  for (let child = firstChildren[entry]!; child !== NONE; ) {
    const next = nextSiblings[child]!;
    if (marks[child] !== 0) {
      if (last === NONE) firstChildren[entry] = child;
      else nextSiblings[last] = child;
      last = child;
    }
    child = next;
  }
  if (last === NONE) firstChildren[entry] = NONE;
  else nextSiblings[last] = NONE;
}
