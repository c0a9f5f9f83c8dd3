/**
 * Where configuration comes from: one version of the files of the scanned repository, or of another one at a commit. The
 * paths that a file names are those of its own repository, so each file goes with its origin.
 */

import type { FileReader, SharedAnswer, SharedFileId, SharedReader } from '../base/file-reader.ts';
import type { ConfigFile } from './config-file.ts';

/** One version of the files of one repository. */
export interface Origin {
  /** For reports: `the base 1234abcd`, `octo/policy at 1234abcd`. */
  readonly name: string;
  /** A path as mistakes and reports show it. */
  shown(path: string): string;
  /** Throws what the reader throws. */
  read(path: string): Promise<SharedAnswer>;
}

/** A file with where it comes from. */
export interface OriginFile {
  readonly origin: Origin;
  readonly path: string;
}

/** A configuration with where it comes from. */
export interface OriginConfig {
  readonly origin: Origin;
  readonly config: ConfigFile;
}

/** The files of the scanned repository. */
export function originOf(reader: FileReader): Origin {
  return {
    name: reader.name,
    shown: (path) => path,
    async read(path) {
      const bytes = await reader.read(path);
      return bytes === undefined ? { kind: 'none' } : { kind: 'file', bytes };
    },
  };
}

/** The files of another repository at a commit. Without a reader every answer is a refusal. */
export function sharedOrigin(
  { repository, commit }: Omit<SharedFileId, 'path'>,
  readShared: SharedReader | undefined,
): Origin {
  return {
    name: `${repository} at ${commit.slice(0, 10)}`,
    shown: (path) => sharedName({ repository, path, commit }),
    read: (path) => readShared?.({ repository, path, commit }) ?? Promise.resolve(NO_NETWORK),
  };
}

/** `OWNER/REPO/PATH@COMMIT`. */
export function sharedName({ repository, path, commit }: SharedFileId): string {
  return `${repository}/${path}@${commit}`;
}

const NO_NETWORK: SharedAnswer = {
  kind: 'refused',
  why: 'is in another repository, and no network may be used',
  hint: 'read it with --fetch-config, or name a clone of that repository with --config-from',
};
