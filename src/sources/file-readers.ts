/**
 * Reads single files of a working tree or of a commit by their path: for configuration, which is read before anything is
 * scanned. Links are not followed: what a repository links to is not its own.
 */

import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemCode, UpstreamError } from '../base/errors.ts';
import type { FileReader } from '../base/file-reader.ts';
import { resolveObjects } from '../git/commits.ts';
import { ObjectReader } from '../git/objects.ts';
import type { Repository } from '../git/repository.ts';

/** The files under a folder of the disk. */
export function diskFiles(root: string, name = 'the working tree'): FileReader {
  return {
    name,
    read(path) {
      try {
        return Promise.resolve(readRegular(join(root, ...path.split('/'))));
      } catch (error) {
        const code = systemCode(error);
        if (code === 'ENOENT' || code === 'ENOTDIR') return Promise.resolve(undefined);
        throw new UpstreamError('path-unreadable', `${path} cannot be read (${code ?? 'unknown reason'})`, {
          cause: error,
        });
      }
    },
  };
}

function readRegular(file: string): Uint8Array | undefined {
  return lstatSync(file).isFile() ? readFileSync(file) : undefined;
}

/**
 * The files of a commit. `provide` makes blobs present that were not fetched. Undefined when the commit or its tree is
 * not here.
 */
export async function commitFiles(
  repository: Repository,
  commit: string,
  name: string,
  provide: (oids: readonly string[]) => Promise<void> = () => Promise.resolve(),
): Promise<FileReader | undefined> {
  const [tree] = await resolveObjects(repository.git, [`${commit}^{tree}`]);
  if (tree === undefined) return undefined;
  return {
    name,
    async read(path) {
      const oid = await blobAt(repository, tree.oid, path);
      if (oid === undefined) return undefined;
      await provide([oid]);
      const reader = new ObjectReader(repository);
      try {
        const answer = await reader.read(oid);
        if (answer.kind === 'object') return answer.bytes;
        throw new UpstreamError('git-failed', `${path} of ${name} cannot be read (${answer.kind})`);
      } finally {
        reader.close();
      }
    },
  };
}

/** The id of a regular file in a tree. Asks for the tree's entry alone: the blob itself may not have been fetched yet. */
async function blobAt({ git }: Repository, tree: string, path: string): Promise<string | undefined> {
  const stdout = await git.require(['ls-tree', '-z', '--full-tree', tree, '--', path]);
  const entry = /^100\d{3} blob ([0-9a-f]+)\t([\s\S]*)\0$/.exec(Buffer.from(stdout).toString('utf8'));
  return entry?.[2] === path ? entry[1] : undefined;
}
