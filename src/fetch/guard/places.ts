/**
 * Where the leak guard looks: declared paths, the step summaries on disk, the workspace with git's own settings.
 *
 * Promise: no link is followed but those that lead to the workspace and to declared paths themselves; git's object store is
 * passed over; folders are listed breadth first, so that a bound cuts what lies deepest. What cannot be read is reported,
 * never an error.
 */

import { lstatSync, readdirSync, realpathSync, type Stats } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

/** A file to look into. */
export interface GuardedFile {
  /** Absolute. */
  readonly path: string;
  /** For people: relative to the workspace with slashes, or absolute outside it. */
  readonly shown: string;
  readonly place: 'workspace' | 'declared' | 'summary';
  readonly sizeBytes: number;
}

/** What is to be looked through. */
export interface GuardedPlaces {
  readonly workspace: string;
  readonly declared: readonly string[];
  /** Relative to the workspace, with slashes. */
  readonly allowed: readonly string[];
  /** The file that the runner gave this stage for its own summary; those of earlier steps lie beside it. */
  readonly summaryFile: string | undefined;
}

/** Every file there is, declared paths first. `unreadable` gets what cannot be listed. */
export function* guardedFiles(
  { workspace, declared, allowed, summaryFile }: GuardedPlaces,
  unreadable: (shown: string) => void,
): Generator<GuardedFile> {
  const root = realPath(resolve(workspace));
  const shownOf = (path: string): string => {
    const way = relative(root, path);
    const isWithin = way !== '' && !way.startsWith(`..${sep}`) && way !== '..' && !isAbsolute(way);
    return (isWithin ? way : path).split(sep).join('/');
  };
  const isAllowed = (path: string): boolean => {
    const shown = shownOf(path);
    return allowed.some((entry) => shown === entry || shown.startsWith(`${entry}/`));
  };
  const walk = { shownOf, isAllowed, unreadable };
  for (const entry of declared) {
    const path = realPath(resolve(root, literalPart(entry)));
    // what lies in the workspace comes with it
    if (shownOf(path) === path.split(sep).join('/') && path !== root)
      yield* filesBelow(path, 'declared', walk);
  }
  if (summaryFile !== undefined && summaryFile !== '') {
    const folder = dirname(summaryFile);
    for (const name of namesIn(folder) ?? [])
      if (/^step_summary_/.test(name) || name === basename(summaryFile))
        yield* filesBelow(join(folder, name), 'summary', walk);
  }
  yield* filesBelow(root, 'workspace', walk);
}

interface Walk {
  readonly shownOf: (path: string) => string;
  readonly isAllowed: (path: string) => boolean;
  readonly unreadable: (shown: string) => void;
}

function* filesBelow(start: string, place: GuardedFile['place'], walk: Walk): Generator<GuardedFile> {
  let level = [start];
  while (level.length > 0) {
    const next: string[] = [];
    for (const path of level) {
      if (walk.isAllowed(path)) continue;
      const status = statusOf(path);
      if (status?.isFile() === true) yield { path, shown: walk.shownOf(path), place, sizeBytes: status.size };
      else if (status?.isDirectory() === true) {
        const names = namesIn(path);
        if (names === undefined) walk.unreadable(walk.shownOf(path));
        for (const name of names ?? []) if (!isObjectStore(path, name)) next.push(join(path, name));
      }
    }
    level = next;
  }
}

function statusOf(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    // its folder may be listed and not entered
    return undefined;
  }
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    // it does not exist: there is nothing to look into
    return path;
  }
}

function namesIn(folder: string): readonly string[] | undefined {
  try {
    return readdirSync(folder).sort();
  } catch {
    // not there, or not ours to read: the caller says so
    return undefined;
  }
}

/** Compressed objects: what is staged is read through git, and what is committed is in the work tree or in history. */
function isObjectStore(folder: string, name: string): boolean {
  return name === 'objects' && basename(folder) === '.git';
}

/** The folder before the first wildcard of a pattern, as artifact paths have them. */
function literalPart(pattern: string): string {
  const segments = pattern.split(/[\\/]/);
  const wild = segments.findIndex((segment) => /[*?[\]]/.test(segment));
  return wild < 0 ? pattern : segments.slice(0, wild).join('/') || '.';
}
