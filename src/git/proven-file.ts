/**
 * A file of a commit, with a proof that it is one: every object on the way from the commit's id to the bytes is hashed
 * here, whoever gave it. So a store, a cache or a server may hand out what it likes, and nothing else is believed.
 *
 * Formats: gitformat-pack(5) has none of this; objects as `git cat-file` prints them: a commit's first line is
 * `tree ID`, a tree's entries are `MODE NAME`, NUL, and the id in binary.
 */

import { formatOf, isObjectId } from './object-id.ts';
import type { ObjectType } from './objects.ts';
import { idOfObject } from './packs/id-format.ts';

/** The bytes of an object; undefined where there are none. What it gives is not believed before it is hashed. */
export type ObjectLookup = (oid: string, type: ObjectType) => Promise<Uint8Array | undefined>;

/** What came of looking for a file. */
export type ProvenFile =
  | { readonly kind: 'file'; readonly oid: string; readonly bytes: Uint8Array }
  /** The commit has no regular file there. */
  | { readonly kind: 'none' }
  /** An object on the way is not to be had. */
  | { readonly kind: 'missing'; readonly oid: string; readonly type: ObjectType };

/** An object as it was given does not have the id it was asked for by. */
export type Forged = { readonly kind: 'forged'; readonly oid: string };

/** Looks for a regular file by its path, with `/`, in a commit. Throws what the lookup throws. */
export async function readProvenFile(
  { commit, path }: { readonly commit: string; readonly path: string },
  lookup: ObjectLookup,
): Promise<ProvenFile | Forged> {
  const read = async (oid: string, type: ObjectType): Promise<Uint8Array | ProvenFile | Forged> => {
    const bytes = await lookup(oid, type);
    if (bytes === undefined) return { kind: 'missing', oid, type };
    return idOfObject(formatOf(oid), type, bytes) === oid ? bytes : { kind: 'forged', oid };
  };
  const head = await read(commit, 'commit');
  if (!(head instanceof Uint8Array)) return head;
  let tree = treeOf(head);
  const names = path.split('/');
  for (const [index, name] of names.entries()) {
    if (tree === undefined) return { kind: 'none' };
    const folder = await read(tree, 'tree');
    if (!(folder instanceof Uint8Array)) return folder;
    const entry = entryOf(folder, name, commit.length / 2);
    const isLast = index === names.length - 1;
    if (entry === undefined || !(isLast ? entry.mode.startsWith('100') : entry.mode === '40000'))
      return { kind: 'none' };
    tree = entry.oid;
  }
  const oid = tree ?? '';
  const bytes = await read(oid, 'blob');
  return bytes instanceof Uint8Array ? { kind: 'file', oid, bytes } : bytes;
}

function treeOf(commit: Uint8Array): string | undefined {
  const line = Buffer.from(commit.subarray(0, 80)).toString('latin1');
  const oid = /^tree ([0-9a-f]{40}|[0-9a-f]{64})\n/.exec(line)?.[1];
  return oid !== undefined && isObjectId(oid) ? oid : undefined;
}

/** One entry of a tree by its name; undefined when there is none, and when the tree is cut short. */
function entryOf(
  tree: Uint8Array,
  wanted: string,
  idBytes: number,
): { readonly mode: string; readonly oid: string } | undefined {
  const bytes = Buffer.from(tree.buffer, tree.byteOffset, tree.byteLength);
  const name = Buffer.from(wanted, 'utf8');
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(0x20, at);
    const end = space < 0 ? -1 : bytes.indexOf(0, space);
    if (end < 0 || end + 1 + idBytes > bytes.length) return undefined;
    const next = end + 1 + idBytes;
    if (bytes.subarray(space + 1, end).equals(name))
      return { mode: bytes.toString('latin1', at, space), oid: bytes.toString('hex', end + 1, next) };
    at = next;
  }
  return undefined;
}
