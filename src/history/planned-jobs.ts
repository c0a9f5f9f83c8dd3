/**
 * Plans the jobs of a search of the object store: reads indexes and heads of entries, cuts the trees of deltas into shares,
 * sets apart what is too large for memory, and knows afterwards which object a number stands for.
 *
 * Promise: every object of a pack that is wanted is in exactly one of: the shares, the large ones, the trees with their
 * base elsewhere, and the damaged ones of the forest.
 */

import { FileSource } from '../git/packs/byte-source.ts';
import type { LinkedForest } from '../git/packs/delta-forest.ts';
import type { PackForest } from '../git/packs/forest-links.ts';
import { shareTrees } from '../git/packs/forest-shares.ts';
import { idBytesOf, idFromText, idText } from '../git/packs/id-format.ts';
import { allocateBytes } from '../git/packs/index-tables.ts';
import { listLoose, looseObjectPath } from '../git/packs/loose.ts';
import type { ObjectStore } from '../git/packs/object-store.ts';
import type { Pack } from '../git/packs/pack.ts';
import { PackError } from '../git/packs/pack-error.ts';
import { BLOB, COMMIT, TAG, TREE } from '../git/packs/pack-file.ts';
import { ExaminedObjects, partOfLoose, partOfPack } from './examined.ts';
import type { JobRunner, ThreadBounds } from './job-runner.ts';
import type { LooseJob, PackJob } from './jobs.ts';
import { narrowForest, type WantedObjects } from './wanted.ts';

/** A pack with its forest, or the loose objects with their ids. */
export type PlannedJob =
  | {
      readonly job: PackJob;
      readonly planned: PackForest;
      readonly isWanted: (entry: number) => boolean;
      /** Blobs that are known to be too large for memory, with what is built from them. */
      readonly large: readonly number[];
    }
  | { readonly job: LooseJob; readonly ids: readonly string[] };

/** What a plan depends on. */
export interface PlanOptions {
  readonly threads: number;
  readonly bounds: ThreadBounds;
  readonly wanted: WantedObjects | undefined;
}

/** Plans a pack. @throws PackError when it cannot be used. */
export async function planPack(
  pack: Pack,
  runner: JobRunner,
  { threads, bounds, wanted }: PlanOptions,
): Promise<PlannedJob> {
  const { source } = pack.file();
  if (!(source instanceof FileSource)) throw new PackError('unsupported', pack.name, 'is no file');
  const whole = await runner.plan(pack);
  const narrow =
    wanted === undefined ? { planned: whole, isWanted: () => true } : narrowForest(whole, wanted);
  const { forest: narrowed, tables } = narrow.planned;
  const { large, forest } = withoutLarge(narrowed, bounds.maxObjectBytes);
  const share = (type: number) => shareTrees(forest, type, threads * SHARES_PER_THREAD, { shared: true });
  const shares = [share(BLOB), share(COMMIT), share(TAG)] as const;
  const measured = new Uint32Array(allocateBytes(forest.entryCount * 4, { shared: true }));
  const job = { kind: 'pack', file: source.lend(), format: pack.format, forest, shares, measured } as const;
  return { job, planned: { forest, tables }, isWanted: narrow.isWanted, large };
}

/** Takes the trees of blobs that are too large out of the lists. */
function withoutLarge(
  forest: LinkedForest,
  maxObjectBytes: number,
): { readonly forest: LinkedForest; readonly large: readonly number[] } {
  const isLarge = (root: number): boolean => forest.sizes[root]! > maxObjectBytes;
  const blobs = forest.roots[BLOB]!;
  const large = [...blobs.filter(isLarge)];
  if (large.length === 0) return { forest, large };
  const roots = forest.roots.map((list) => (list === blobs ? blobs.filter((root) => !isLarge(root)) : list));
  return { forest: { ...forest, roots }, large };
}

/** More than one, because what a share weighs is an estimate. */
const SHARES_PER_THREAD = 8;

/** Plans the loose objects of all directories; undefined when a folder cannot be listed. */
export function planLoose(
  { directories, format }: ObjectStore,
  wanted: WantedObjects | undefined,
): PlannedJob | undefined {
  let isComplete = true;
  const paths = new Map<string, string>();
  for (const directory of directories) {
    const listed = listLoose(directory, idBytesOf(format), () => {
      isComplete = false;
    });
    for (const oid of listed)
      if (!paths.has(oid) && (wanted?.has(idFromText(oid), 0) ?? true))
        paths.set(oid, looseObjectPath(directory, oid));
  }
  if (!isComplete) return undefined;
  const measured = new Uint32Array(allocateBytes(paths.size * 4, { shared: true }));
  return { job: { kind: 'loose', paths: [...paths.values()], measured }, ids: [...paths.keys()] };
}

/** Blobs, commits and tags: what the progress counts. */
export function countObjects(planned: readonly PlannedJob[]): number {
  let count = 0;
  for (const item of planned) {
    if ('ids' in item) count += item.ids.length;
    else
      for (const [entry, type] of item.planned.forest.types.entries())
        if (type !== TREE && item.isWanted(entry)) count++;
  }
  return count;
}

/** Of the damaged entries of a pack, those that stand in a circle of deltas, or hang on one. In linear time. */
export function entriesInCircles({ damaged, bases, entryCount }: LinkedForest): readonly number[] {
  if (damaged.length === 0) return [];
  const ways = new Uint8Array(entryCount);
  for (const start of damaged) {
    const path: number[] = [];
    let at = start;
    for (; at >= 0 && ways[at] === UNKNOWN; at = bases[at]!) {
      ways[at] = ON_PATH;
      path.push(at);
    }
    const way = at >= 0 && ways[at] !== ENDS ? CIRCLES : ENDS;
    for (const entry of path) ways[entry] = way;
  }
  return [...damaged.filter((entry) => ways[entry] === CIRCLES)];
}

/** Where the way from an entry to its base, to the base of that and so on leads. */
const UNKNOWN = 0;
const ON_PATH = 1;
const ENDS = 2;
const CIRCLES = 3;

/** What of the planned jobs was looked at. */
export function examinedObjects(planned: readonly PlannedJob[], idBytes: number): ExaminedObjects {
  const parts = planned.map((item) => {
    const { measured } = item.job;
    if ('ids' in item) return partOfLoose(item.ids, measured, idBytes);
    return partOfPack(item.planned.tables, item.planned.forest.positions, measured, item.isWanted);
  });
  return new ExaminedObjects(parts, idBytes);
}

/** The full id of an entry, or of a loose object, by its number. */
export function namer(item: PlannedJob): (number: number) => string {
  if ('ids' in item) return (number) => item.ids[number]!;
  const { forest, tables } = item.planned;
  return (entry) => idText(tables.names, forest.positions[entry]! * tables.idBytes, tables.idBytes);
}
