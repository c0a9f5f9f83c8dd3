/**
 * Folders for exported files: how they are named, made and deleted.
 *
 * Promise: a folder lies directly under the runner's temporary folder, outside the workspace, has a random name, and is
 * readable by its owner alone. Deleting follows no link and touches nothing but a folder that looks like one of these,
 * belongs to this user and lies in that place: the path comes back from a file that other steps could have written to.
 * Facts: secret-providers.md 6 (row 22) and 8 (item 10).
 */

import { randomBytes } from 'node:crypto';
import { lstat, mkdir, realpath, rm } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { DeniedError, describeError, InputError } from '../../base/errors.ts';
import type { FolderLease } from './contract.ts';

const FOLDER_NAME = /^tacet-fetch-[0-9a-f]{32}$/;

/** What became of a folder in post. */
export type FolderReturn =
  | { readonly kind: 'deleted' }
  /** It was not there (any more): main had not made it yet, or a step has deleted it. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'failed'; readonly error: DeniedError };

/**
 * The lease for a new folder, which does not exist yet. Throws `InputError` `export-refused` when the temporary folder
 * lies within the workspace, where files end up in artifacts and images.
 */
export async function planFolder(temp: string, workspace: string): Promise<FolderLease> {
  const [tempPath, workspacePath] = await Promise.all([realPath(temp), realPath(workspace)]);
  if (isWithin(tempPath, workspacePath)) {
    throw new InputError('export-refused', 'the temporary folder of the runner lies within the workspace', {
      hint: 'set RUNNER_TEMP outside GITHUB_WORKSPACE, or export to outputs',
    });
  }
  return { kind: 'folder', path: join(tempPath, `tacet-fetch-${randomBytes(16).toString('hex')}`) };
}

/** Makes the folder, mode 0700. Throws `InputError` `export-refused` when that fails or it exists already. */
export async function makeFolder(lease: FolderLease): Promise<void> {
  try {
    await mkdir(lease.path, { mode: 0o700 });
  } catch (cause) {
    throw new InputError(
      'export-refused',
      `no folder for the secrets can be made in the temporary folder of the runner (${describeError(cause)})`,
      { cause },
    );
  }
}

/** Deletes the folder and what is in it, if it is one that this action makes. Never throws. */
export async function deleteFolder(lease: FolderLease, temp: string): Promise<FolderReturn> {
  const path = resolve(lease.path);
  const isOurs = FOLDER_NAME.test(basename(path)) && dirname(path) === (await realPath(temp));
  if (!isOurs) return refused('the saved path is not one that this action makes');
  try {
    const status = await lstat(path);
    if (!status.isDirectory()) return refused('the saved path is not a folder');
    if (process.getuid !== undefined && status.uid !== process.getuid())
      return refused('the folder belongs to another user');
    await rm(path, { recursive: true, maxRetries: 3 });
    return { kind: 'deleted' };
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return { kind: 'absent' };
    return refused(`the folder cannot be deleted (${describeError(cause)})`);
  }
}

function refused(why: string): FolderReturn {
  return { kind: 'failed', error: new DeniedError('access-denied', why) };
}

/** Resolves links as far as the path exists, so that two names of one place compare equal. */
async function realPath(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    return resolve(path);
  }
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}
