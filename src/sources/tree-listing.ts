/**
 * Which files a tree has: in git those that git lists (tracked, and untracked but not ignored), elsewhere every file.
 *
 * Promises: the order is stable; links are listed and never followed, so that neither a loop nor a way out of the tree
 * exists; names are bytes and may hold anything, line ends included (which is why no glob library walks here: fast-glob
 * loses a name with a line end and one that is not UTF-8, measured with 3.3.3). A folder that cannot be read, a
 * submodule and a `.git` are skips on the receipt.
 */

import { type Dirent, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { decodeUtf8 } from '../base/bytes.ts';
import { systemCode } from '../base/errors.ts';
import type { Git } from '../git/run.ts';
import type { ListingSkips } from './contract.ts';
import { type FilePlace, filePath } from './file.ts';

const NUL = 0;
const SLASH = Buffer.from('/');

/** The files that git lists, in the two steps in which it does. */
export interface GitFiles {
  /** What is in the index: known in no time, however large the tree is. Undefined when git cannot read it. */
  readonly tracked: readonly FilePlace[] | undefined;
  /** What is not and is not ignored either, for which git looks at every folder. Undefined when it could not. */
  readonly untracked: Promise<readonly FilePlace[] | undefined>;
}

/**
 * The files that git lists under a folder of its work tree. Paths are relative to the work tree's top. Both lists are
 * made at the same time; the second need not be waited for before the first is gone through.
 */
export async function listGitFiles(git: Git, folder: string, receipt: ListingSkips): Promise<GitFiles> {
  const { workTree } = git.place;
  if (workTree === undefined) return { tracked: undefined, untracked: Promise.resolve(undefined) };
  const list = (args: readonly string[]) => listPart(git, folder, Buffer.from(workTree), receipt, args);
  const untracked = list(['--others', '--exclude-standard']);
  untracked.catch(() => undefined);
  return { tracked: await list(['--stage', '--cached']), untracked };
}

async function listPart(
  git: Git,
  folder: string,
  workTree: Buffer,
  receipt: ListingSkips,
  args: readonly string[],
): Promise<readonly FilePlace[] | undefined> {
  // the user's own list of ignored files counts, as it does for `git status`
  const process = git.start(['ls-files', '-z', '-t', '--full-name', ...args], {
    cwd: folder,
    userConfig: true,
  });
  const listing = new GitListing(workTree, receipt);
  let rest: Uint8Array = new Uint8Array(0);
  try {
    for await (const chunk of process.stdout as AsyncIterable<Buffer>) {
      const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      let start = 0;
      for (let end = bytes.indexOf(NUL); end >= 0; end = bytes.indexOf(NUL, start)) {
        listing.add(bytes.subarray(start, end));
        start = end + 1;
      }
      rest = bytes.subarray(start);
    }
  } catch {
    // how it ended says the exit status
  }
  const exit = await process.exited;
  return exit.status === 0 ? listing.files() : undefined;
}

/** Every file under a folder, without `.git`. Paths are relative to the folder. */
export function* walkFiles(folder: string, receipt: ListingSkips): Generator<FilePlace> {
  const left: { readonly bytes: Buffer; readonly prefix: Buffer }[] = [
    { bytes: Buffer.from(folder), prefix: Buffer.alloc(0) },
  ];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const { bytes, prefix } = next;
    const folders: typeof left = [];
    for (const entry of entriesOf(bytes, prefix, receipt)) {
      const place = { bytes: joined(bytes, entry.name), prefix: Buffer.concat([prefix, entry.name, SLASH]) };
      const path = decodeUtf8(place.prefix, 0, place.prefix.length - 1);
      if (entry.name.equals(Buffer.from('.git'))) receipt.skip('git-directory', path);
      else if (entry.isDirectory()) folders.push(place);
      else yield { bytes: place.bytes, path };
    }
    left.push(...folders.reverse());
  }
}

/**
 * The files, and behind each link to a file that file, under the link's path. A link to a folder is not followed, so that
 * there is no loop; one that leads nowhere is only the text that it is.
 */
export function* withLinkedFiles(files: Iterable<FilePlace>): Generator<FilePlace> {
  for (const file of files) {
    yield file;
    const path = filePath(file.bytes);
    try {
      if (!lstatSync(path).isSymbolicLink() || !statSync(path).isFile()) continue;
      yield { bytes: realpathSync.native(path, { encoding: 'buffer' }), path: file.path };
    } catch (error) {
      if (systemCode(error) === undefined) throw error;
    }
  }
}

/** Gathers what `ls-files -t` prints: `H mode oid stage\tpath` with `--stage`, `? path` for untracked paths. */
class GitListing {
  readonly #workTree: Buffer;
  readonly #receipt: ListingSkips;
  readonly #files: FilePlace[] = [];
  readonly #realFolders = new Map<string, boolean>();
  #lastTracked: Buffer = Buffer.alloc(0);

  constructor(workTree: Buffer, receipt: ListingSkips) {
    this.#workTree = workTree;
    this.#receipt = receipt;
  }

  add(record: Buffer): void {
    if (record[0] === 0x3f) {
      this.#addUntracked(record.subarray(2));
      return;
    }
    const tab = record.indexOf(0x09);
    const path = record.subarray(tab + 1);
    // a path in conflict is listed once for each stage
    if (path.equals(this.#lastTracked)) return;
    // a view into what git wrote, which nobody writes to
    this.#lastTracked = path;
    if (record.toString('latin1', 2, 8) === '160000') this.#receipt.skip('submodule', decodeUtf8(path));
    else if (this.#isBehindRealFolders(path)) this.#addFile(path);
  }

  files(): readonly FilePlace[] {
    return this.#files;
  }

  /** A path with a slash at its end is another repository inside this one, which git does not look into either. */
  #addUntracked(path: Buffer): void {
    if (path.at(-1) === 0x2f) this.#receipt.skip('submodule', decodeUtf8(path));
    else this.#addFile(path);
  }

  #addFile(path: Buffer): void {
    this.#files.push({ bytes: joined(this.#workTree, path), path: decodeUtf8(path) });
  }

  /** Whether no folder above a tracked path has been replaced by a link, which would lead out of the tree. */
  #isBehindRealFolders(path: Buffer): boolean {
    const slash = path.lastIndexOf(0x2f);
    if (slash < 0) return true;
    const folder = path.subarray(0, slash);
    const key = folder.toString('latin1');
    const known = this.#realFolders.get(key);
    if (known !== undefined) return known;
    const isReal = this.#isBehindRealFolders(folder) && !isLink(joined(this.#workTree, folder));
    this.#realFolders.set(key, isReal);
    return isReal;
  }
}

function entriesOf(folder: Buffer, prefix: Buffer, receipt: ListingSkips): Dirent<Buffer>[] {
  try {
    const entries = readdirSync(filePath(folder), { withFileTypes: true, encoding: 'buffer' });
    return entries.sort((a, b) => Buffer.compare(a.name, b.name));
  } catch (error) {
    const code = systemCode(error);
    // a folder that was deleted meanwhile is gone, as a deleted file is
    if (code !== 'ENOENT' && code !== 'ENOTDIR')
      receipt.skip('unreadable', prefix.length === 0 ? '.' : decodeUtf8(prefix));
    return [];
  }
}

function isLink(path: Buffer): boolean {
  try {
    return lstatSync(filePath(path)).isSymbolicLink();
  } catch {
    // deleted or unreadable: reading the file will tell
    return false;
  }
}

function joined(folder: Buffer, name: Buffer): Buffer {
  return folder.at(-1) === 0x2f ? Buffer.concat([folder, name]) : Buffer.concat([folder, SLASH, name]);
}
