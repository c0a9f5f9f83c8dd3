/**
 * The directories of a repository's object store: its own, and those that it borrows objects from.
 *
 * A directory names its alternates in `info/alternates`, one a line; each may have alternates of its own. Promises: every
 * directory once, however the lists lead in circles; bounded in depth (git's own bound), number and size of the lists;
 * what is not followed is said. On Windows no name leads to another machine: opening one would log in there.
 * Format: gitrepository-layout(5) "objects/info/alternates"; depth, comments, relative and quoted paths as in git's
 * `link_alt_odb_entries`.
 */

import { readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { PackError, unreadable } from './pack-error.ts';

/** The directories, the repository's own first, and what was not followed. */
export interface ObjectDirectories {
  readonly directories: readonly string[];
  readonly problems: readonly PackError[];
}

/** Beyond this depth git itself does not follow. */
const MAX_DEPTH = 5;
const MAX_DIRECTORIES = 1000;
const MAX_LIST_BYTES = 1024 * 1024;

/**
 * The object directories that belong to those given, in the order in which git looks through them. A directory that does
 * not exist is left out, as git does. Never throws.
 */
export function findObjectDirectories(own: readonly string[]): ObjectDirectories {
  const directories: string[] = [];
  const problems: PackError[] = [];
  const seen = new Set<string>();
  const visit = (directory: string, depth: number): void => {
    const real = realDirectory(directory);
    if (real === undefined || seen.has(real)) return;
    if (depth > MAX_DEPTH || directories.length >= MAX_DIRECTORIES) {
      problems.push(new PackError('unsupported', 'alternates', 'lead to more directories than are followed'));
      return;
    }
    seen.add(real);
    directories.push(directory);
    for (const named of readList(directory, problems)) {
      const path = isAbsolute(named) ? named : resolve(directory, named);
      if (isOtherMachine(path))
        problems.push(new PackError('unsupported', 'alternates', 'name a directory of another machine'));
      else visit(path, depth + 1);
    }
  };
  for (const directory of own) visit(directory, 0);
  return { directories, problems };
}

/** Whether a path leads to another machine, which only Windows' paths can. */
export function isOtherMachine(path: string, platform: NodeJS.Platform = process.platform): boolean {
  return platform === 'win32' && /^[\\/]{2}/.test(path);
}

function readList(directory: string, problems: PackError[]): readonly string[] {
  const path = join(directory, 'info', 'alternates');
  try {
    const facts = statSync(path, { throwIfNoEntry: false });
    if (facts === undefined) return [];
    if (!facts.isFile() || facts.size > MAX_LIST_BYTES)
      throw new PackError('unsupported', 'alternates', 'is no list of a size that is read');
    return parseAlternates(readFileSync(path));
  } catch (error) {
    problems.push(error instanceof PackError ? error : unreadable('alternates', error));
    return [];
  }
}

/** The paths that a list of alternates names; comments and empty lines are passed over. Never throws. */
export function parseAlternates(bytes: Uint8Array): readonly string[] {
  return Buffer.from(bytes)
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#') && !line.includes('\0'))
    .map((line) => unquote(line) ?? line)
    .filter((line) => line !== '');
}

const ESCAPES: Readonly<Record<string, number>> = {
  a: 7,
  b: 8,
  t: 9,
  n: 10,
  v: 11,
  f: 12,
  r: 13,
  '"': 0x22,
  '\\': 0x5c,
};

/** A path in git's C-style quotes; undefined when the line is not quoted, or wrongly, and then stands for itself. */
function unquote(line: string): string | undefined {
  if (!/^"(?:[^"\\]|\\(?:[abtnvfr"\\]|[0-3][0-7]{2}))*"$/.test(line)) return undefined;
  const inside = Buffer.from(line.slice(1, -1)).toString('latin1');
  const bytes = inside.replace(/\\([0-3][0-7]{2}|.)/g, (_, code: string) =>
    String.fromCharCode(code.length === 3 ? Number.parseInt(code, 8) : (ESCAPES[code] ?? 0)),
  );
  const path = Buffer.from(bytes, 'latin1').toString('utf8');
  return path.includes('\0') ? undefined : path;
}

function realDirectory(path: string): string | undefined {
  try {
    const real = realpathSync.native(path);
    return statSync(real).isDirectory() ? real : undefined;
  } catch {
    return undefined;
  }
}
