/**
 * From a path of a reference to a file of the workspace.
 *
 * Promise: what is read lies within the workspace, also after every symbolic link has been followed, is a file and not too
 * large; the store is chosen by the name's ending, as sops does. Must never put content of a file into an error.
 */

import { realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { describeError, InputError } from '../../../base/errors.ts';
import { type Format, formatOf } from './format.ts';

/** sops encrypts configuration; a file of this size is none. */
export const MAX_FILE_BYTES = 8 * 1024 * 1024;

/** A file that may be read. */
export interface LocatedFile {
  /** Absolute, links resolved. */
  readonly path: string;
  readonly format: Format;
}

/** The file of a path. Throws `InputError` when it is not there, not a file, too large, or outside the workspace. */
export function locateFile(path: string, workspace: string): LocatedFile {
  let real: string;
  let root: string;
  let status: ReturnType<typeof statSync>;
  try {
    root = realpathSync(workspace);
    real = realpathSync(join(root, ...path.split('/')));
    status = statSync(real);
  } catch (cause) {
    throw new InputError(
      'path-not-found',
      `there is no file ${path} in the workspace (${describeError(cause)})`,
      {
        hint: 'check out the repository before this step; the path is relative to its root',
        cause,
      },
    );
  }
  const way = relative(root, real);
  if (way === '' || way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way))
    throw new InputError('path-unreadable', `${path} leads out of the workspace`);
  if (!status.isFile()) throw new InputError('path-unreadable', `${path} is not a file`);
  if (status.size > MAX_FILE_BYTES)
    throw new InputError('path-unreadable', `${path} is larger than ${MAX_FILE_BYTES} bytes`);
  return { path: real, format: formatOf(path) };
}
