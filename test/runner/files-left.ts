// Finds what a job made or changed on disk and did not remove.
//
// Promises: every file in RUNNER_TEMP, the temporary and the home folder, and every file of the workspace that is new
// or was touched since the snapshot (size, times or inode differ), with its content and permission bits.
// Must never follow a symbolic link, nor list the runner's own files.
// Facts: github-actions.md section 10, layer A.4 (temporary files left behind belong to the leak check).

import { type BigIntStats, lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { FileLeft } from './contract.ts';

/** What the files of a folder looked like, by path. */
export type Snapshot = ReadonlyMap<string, string>;

/** Remembers every file of a folder by its size, times and inode; an absent folder is an empty one. */
export function takeSnapshot(folder: string): Snapshot {
  return new Map(walk(folder).map((path) => [path, fingerprint(lstatSync(path, { bigint: true }))]));
}

/** The files of a folder that are not as in the snapshot and not among the excluded paths, by path in order. */
export function filesLeft(
  place: FileLeft['place'],
  folder: string,
  before: Snapshot = new Map(),
  excluded: ReadonlySet<string> = new Set(),
): FileLeft[] {
  const left: FileLeft[] = [];
  for (const path of walk(folder)) {
    const stats = lstatSync(path, { bigint: true });
    if (excluded.has(path) || before.get(path) === fingerprint(stats)) continue;
    left.push({
      place,
      path: relative(folder, path).replaceAll(sep, '/'),
      mode: Number(stats.mode) & 0o777,
      bytes: stats.isFile()
        ? readFileSync(path)
        : stats.isSymbolicLink()
          ? Buffer.from(readlinkSync(path))
          : Buffer.of(),
    });
  }
  return left;
}

function walk(folder: string): string[] {
  const found: string[] = [];
  const open = [folder];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const entry of entries(next)) {
      const path = join(next, entry.name);
      if (entry.isDirectory()) open.push(path);
      else found.push(path);
    }
  }
  return found.sort();
}

function entries(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function fingerprint(stats: BigIntStats): string {
  return [stats.size, stats.mtimeNs, stats.ctimeNs, stats.ino, stats.mode].join(' ');
}
