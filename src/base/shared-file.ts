/**
 * The name of a file of another repository, as configuration and options write it: `OWNER/REPO/PATH@COMMIT`. Pure.
 */

import type { SharedFileId } from './file-reader.ts';

/** A file of another repository at a commit. */
export interface SharedFile extends SharedFileId {
  readonly kind: 'shared';
}

const NAME =
  /^([A-Za-z0-9][A-Za-z0-9-]*\/(?!\.{1,2}\/)[A-Za-z0-9._-]{1,100})\/([^@]+)@([0-9a-f]{40}|[0-9a-f]{64})$/;

/** The file that a text names; undefined when it is none, or does not name the commit by its full id. */
export function sharedFileOf(text: string): SharedFile | undefined {
  const [, repository = '', path = '', commit = ''] = NAME.exec(text) ?? [];
  const isPath = !/\\|[\0-\x1f\x7f]/.test(path) && !/(?:^|\/)\.{0,2}(?:\/|$)/.test(path);
  return commit !== '' && isPath ? { kind: 'shared', repository, path, commit } : undefined;
}
