/**
 * The one error of the object store's readers: a file of the store cannot be used, and why in one word.
 *
 * Promise: whatever bytes an index, a pack or a loose object holds, the readers in this folder answer or throw this error;
 * its text names the file and what was expected, never content. Whoever catches it asks git instead, and says so on the
 * receipt.
 */

import { systemCode, UpstreamError } from '../../base/errors.ts';

/** Why a file of the store cannot be used. */
export type PackProblem =
  /** The system does not let us read it, or it is gone. */
  | 'unreadable'
  /** It ends before what its own head declares. */
  | 'truncated'
  /** It breaks its format. */
  | 'malformed'
  /** It does not belong to the file it stands beside: an index of another pack, a pack that was replaced. */
  | 'mismatch'
  /** A version or a variant that is not read here. */
  | 'unsupported'
  /** It needs more memory than the reader was given. */
  | 'too-large';

/** A file of the object store that cannot be used. */
export class PackError extends UpstreamError {
  readonly problem: PackProblem;

  /** `file` is a name out of the repository; what could disturb a screen is taken out of it. */
  constructor(problem: PackProblem, file: string, what: string, cause?: unknown) {
    super('git-failed', `${safeName(file)}: ${what}`, {
      hint: '"git fsck" checks the objects of a repository',
      ...(cause === undefined ? {} : { cause }),
    });
    this.problem = problem;
  }
}

/** The error for a system call that failed on a file of the store. */
export function unreadable(file: string, error: unknown): PackError {
  return new PackError(
    'unreadable',
    file,
    `cannot be read (${systemCode(error) ?? 'unknown reason'})`,
    error,
  );
}

/** The last part of a path, of plain characters alone, at most 100 of them. */
function safeName(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  return name.slice(0, 100).replace(/[^A-Za-z0-9._-]/g, '?');
}
