/**
 * Reads single files of a working tree or of a commit by their path: for configuration, which is read before anything is
 * scanned. Links are not followed: what a repository links to is not its own.
 */

import { lstatSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { systemCode, UpstreamError } from '../base/errors.ts';
import type { FileReader } from '../base/file-reader.ts';
import { resolveObjects } from '../git/commits.ts';
import { ObjectReader } from '../git/objects.ts';
import type { Repository } from '../git/repository.ts';

/**
 * The files under a folder of the disk. `followsLinks`: for what a user has put there and not a repository, as systems
 * mount configuration through links.
 */
export function diskFiles(root: string, name = 'the working tree', followsLinks = false): FileReader {
  return {
    name,
    read(path) {
      try {
        return Promise.resolve(readRegular(join(root, ...path.split('/')), followsLinks));
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

function readRegular(file: string, followsLinks: boolean): Uint8Array | undefined {
  const facts = followsLinks ? statSync(file) : lstatSync(file);
  return facts.isFile() ? readFileSync(file) : undefined;
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
  const files = new CommitTree(repository, commit);
  if (!(await files.isThere())) return undefined;
  return {
    name,
    async read(path) {
      const oid = await files.blobAt(path);
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

/** What git may say of one folder: millions of entries. */
const MAX_FOLDER_BYTES = 256 * 1024 * 1024;

/** An entry of one folder of a commit, with the mode and the kind that git gives it. */
interface TreeEntry {
  readonly mode: string;
  readonly kind: string;
  readonly oid: string;
}

/**
 * The folders of one commit (or of what leads to one), each listed once, when a path first leads there: configuration is looked for under several
 * names, and a process of git for each was most of what looking took. Lists alone: a blob may not have been fetched yet.
 */
class CommitTree {
  readonly #git: Repository['git'];
  readonly #root: string;
  readonly #folders = new Map<string, Promise<ReadonlyMap<string, TreeEntry>>>();

  constructor({ git }: Repository, root: string) {
    this.#git = git;
    this.#root = root;
  }

  /** Whether the commit and its tree are here; one process of git where they are. Throws for a tree that is damaged. */
  async isThere(): Promise<boolean> {
    try {
      await this.#list(this.#root);
      return true;
    } catch (error) {
      const [tree] = await resolveObjects(this.#git, [`${this.#root}^{tree}`]);
      if (tree !== undefined) throw error;
      return false;
    }
  }

  /** The id of a regular file; undefined when there is none at the path, or a link, a folder or a submodule. */
  async blobAt(path: string): Promise<string | undefined> {
    const names = path.split('/');
    const file = names.pop()!;
    let folder = this.#root;
    for (const name of names) {
      const entry = (await this.#list(folder)).get(name);
      if (entry?.kind !== 'tree') return undefined;
      folder = entry.oid;
    }
    const entry = (await this.#list(folder)).get(file);
    return entry?.kind === 'blob' && entry.mode.startsWith('100') ? entry.oid : undefined;
  }

  #list(tree: string): Promise<ReadonlyMap<string, TreeEntry>> {
    let listed = this.#folders.get(tree);
    if (listed === undefined) {
      listed = this.#git
        .require(['ls-tree', '-z', '--full-tree', tree], { maxBytes: MAX_FOLDER_BYTES })
        .then(parseTree);
      this.#folders.set(tree, listed);
    }
    return listed;
  }
}

/** `mode kind id`, a tab and the name, each entry ended by NUL (git-ls-tree(1), `-z`). */
function parseTree(stdout: Uint8Array): ReadonlyMap<string, TreeEntry> {
  const entries = new Map<string, TreeEntry>();
  for (const line of Buffer.from(stdout).toString('utf8').split('\0')) {
    const tab = line.indexOf('\t');
    const [mode = '', kind = '', oid = ''] = line.slice(0, Math.max(0, tab)).split(' ');
    if (oid !== '') entries.set(line.slice(tab + 1), { mode, kind, oid });
  }
  return entries;
}
