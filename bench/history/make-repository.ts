/**
 * Makes a bare repository from a generated history, packed as a server packs: deep chains of deltas, in one pack.
 *
 * Promise: what was made once for a seed and a shape is kept under `.cache/bench/` and used again; a run that is broken
 * off leaves nothing that a later one would take for whole.
 */

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gitEnvironment, requireGit } from '../../test/git.ts';
import { MODULES } from '../kernel/source-text.ts';
import { type HistoryShape, historyStream } from './generator.ts';

/** To be raised when the generator's output changes. */
const GENERATOR_VERSION = 1;
const CACHE = join(dirname(MODULES), '.cache', 'bench');

/** A repository of `commits` commits with source-like files of some 4 KB, a twentieth as many as commits. */
export function shapeOf(commits: number, secretEvery = 0): HistoryShape {
  return { commits, files: Math.ceil(commits / 20) + 50, lines: 150, secretEvery, oddities: false };
}

/** The repository of this seed and shape: its git directory. Branch `main`. */
export async function cachedRepository(seed: string, shape: HistoryShape): Promise<string> {
  const key = createHash('sha256')
    .update(JSON.stringify([GENERATOR_VERSION, seed, shape]))
    .digest('hex');
  const folder = join(CACHE, key.slice(0, 16));
  if (existsSync(folder)) return folder;
  mkdirSync(CACHE, { recursive: true });
  const draft = `${folder}.${process.pid}`;
  try {
    await makeRepository(draft, seed, shape);
    renameSync(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return folder;
}

/** Makes the repository in a folder that is not there yet. Throws when git fails. */
export async function makeRepository(folder: string, seed: string, shape: HistoryShape): Promise<void> {
  mkdirSync(dirname(folder), { recursive: true });
  await requireGit(['init', '--quiet', '--bare', '--template=', '--initial-branch=main', folder]);
  const child = spawn('git', ['fast-import', '--quiet', '--force', '--done'], {
    cwd: folder,
    env: gitEnvironment(),
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  const ended = once(child, 'close');
  for (const part of historyStream(seed, shape))
    if (!child.stdin.write(part)) await Promise.race([once(child.stdin, 'drain'), ended]);
  child.stdin.end();
  const [status] = (await ended) as [number | null];
  if (status !== 0) throw new Error(`git fast-import ended with status ${String(status)}`);
  await requireGit(['repack', '-a', '-d', '-f', '-q', '--depth=50', '--window=10'], { cwd: folder });
}
