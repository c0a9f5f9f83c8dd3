/**
 * Every commit, tag and blob of a history, each once, with a path for the blobs.
 *
 * `git rev-list` walks from all refs, HEAD and reflogs, `git cat-file --batch-check` says what kind each object is, and
 * this file runs between the two. Where the walk cannot go on (a commit or tree is missing or corrupt) the rest of the
 * object store is listed without the help of the history, so that what is there is seen all the same.
 * A path is what `rev-list` calls the object: one of its paths, cut at a line end if the name has one.
 * Format: git-rev-list(1) `--objects`, `--missing=print`; git-cat-file(1) `--batch-check`, `--batch-all-objects`.
 */

import { decodeUtf8 } from '../base/bytes.ts';
import type { RunningProcess } from '../base/process.ts';
import { isObjectId } from './object-id.ts';
import type { Git } from './run.ts';
import { StreamReader } from './stream-reader.ts';

/** What the listing says, in the order in which git comes to it. */
export type ListedObject =
  | { readonly kind: 'commit' | 'tag'; readonly oid: string }
  | { readonly kind: 'blob'; readonly oid: string; readonly path: string | undefined }
  /** Named by a tree, and not here. */
  | { readonly kind: 'missing'; readonly oid: string }
  /** The walk broke off; what follows comes from the object store, without paths. */
  | { readonly kind: 'walk-broken' };

const LF = 0x0a;
const CHECK = ['cat-file', '--buffer', '--batch-check=%(objectname) %(objecttype) %(rest)'] as const;

/** Lists everything. Ends early, without an error, when the signal is aborted. */
export async function* listAllObjects(git: Git): AsyncGenerator<ListedObject> {
  const seen = new SeenObjects();
  const walk = git.start(['rev-list', '--objects', '--missing=print', '--all', '--reflog']);
  const check = git.start(CHECK, { input: 'piped' });
  const pumping = pump(walk, check);
  try {
    for await (const object of listed(check)) {
      if ('oid' in object && !seen.add(object.oid)) continue;
      yield object;
    }
    await pumping;
    const ends = await Promise.all([walk.exited, check.exited]);
    if (git.signal?.aborted === true || ends.every((end) => end.status === 0)) return;
  } finally {
    walk.stop();
    check.stop();
  }
  yield { kind: 'walk-broken' };
  yield* listStore(git, seen);
}

/** Every object in the store, reachable or not, that was not listed yet. */
async function* listStore(git: Git, seen: SeenObjects): AsyncGenerator<ListedObject> {
  const check = git.start([
    'cat-file',
    '--buffer',
    '--batch-all-objects',
    '--batch-check=%(objectname) %(objecttype) ',
  ]);
  try {
    for await (const object of listed(check)) if ('oid' in object && seen.add(object.oid)) yield object;
  } finally {
    check.stop();
  }
}

async function pump(from: RunningProcess, to: RunningProcess): Promise<void> {
  const reader = new StreamReader(from.stdout);
  for (let chunk = await reader.readSome(65_536); chunk !== undefined; chunk = await reader.readSome(65_536))
    await to.write(chunk);
  to.end();
}

async function* listed(check: RunningProcess): AsyncGenerator<ListedObject> {
  const reader = new StreamReader(check.stdout);
  for (let line = await reader.readUntil(LF); line !== undefined; line = await reader.readUntil(LF)) {
    const object = parseLine(line);
    if (object !== undefined) yield object;
  }
}

/** `oid type path`, or `?oid missing` for what `rev-list` missed, or `oid missing` for what cannot be read. */
function parseLine(line: Uint8Array): ListedObject | undefined {
  const space = line.indexOf(0x20);
  const oid = Buffer.from(line.subarray(0, space)).toString('latin1');
  if (oid.startsWith('?')) return { kind: 'missing', oid: oid.slice(1) };
  if (!isObjectId(oid)) return undefined;
  const rest = line.subarray(space + 1);
  const typeEnd = rest.indexOf(0x20);
  const type = Buffer.from(typeEnd < 0 ? rest : rest.subarray(0, typeEnd)).toString('latin1');
  if (type === 'tree') return undefined;
  if (type === 'commit' || type === 'tag') return { kind: type, oid };
  // an object of unknown type is asked for as a blob, and found out to be corrupt then
  const path = typeEnd < 0 ? '' : decodeUtf8(rest.subarray(typeEnd + 1));
  return { kind: 'blob', oid, path: path === '' ? undefined : path };
}

/** Ids that were met, by their first 52 bits: 20 bytes each instead of 90. */
class SeenObjects {
  // one set holds at most 2^24 entries
  readonly #sets = Array.from({ length: 16 }, () => new Set<number>());

  /** Whether this is the first time. */
  add(oid: string): boolean {
    const set = this.#sets[Number.parseInt(oid.slice(0, 1), 16)];
    const key = Number.parseInt(oid.slice(1, 14), 16);
    if (set === undefined || set.has(key)) return false;
    set.add(key);
    return true;
  }
}
