/**
 * Every commit, tag and blob of a history, each once, with a path for the blobs; what a walk over it must be able to answer;
 * and the walk through git, for when the store's files cannot be read natively (`history/` does that, in a fraction).
 *
 * First the steps of the history (`first-parent-changes.ts`) name each blob by the path it came in with, oldest first. Then
 * `git rev-list` walks from all refs, HEADs and reflogs, `git cat-file --batch-check` says what kind each object is, and
 * what was not named yet follows. Where the walk cannot go on (a commit or tree is missing or corrupt) the rest of the
 * object store is listed without the help of the history, so that what is there is seen all the same.
 * Format: git-rev-list(1) `--objects`, `--missing=print`; git-cat-file(1) `--batch-check`, `--batch-all-objects`.
 */

import { decodeUtf8 } from '../base/bytes.ts';
import type { RunningProcess } from '../base/process.ts';
import { listHistory, readSteps } from './first-parent-changes.ts';
import type { SecretTraces } from './introductions.ts';
import { isObjectId } from './object-id.ts';
import type { Git } from './run.ts';
import { StreamReader } from './stream-reader.ts';

/** What the listing says, in the order in which git comes to it. */
export type ListedObject =
  | { readonly kind: 'commit' | 'tag'; readonly oid: string }
  /** The path is the first, by bytes, in the commit that introduced the blob; undefined when no commit has it. */
  | { readonly kind: 'blob'; readonly oid: string; readonly path: string | undefined }
  /** Named by a tree, and not here. `isListed`: it came already, as the blob that it must be; whoever reads it finds out. */
  | { readonly kind: 'missing'; readonly oid: string; readonly isListed: boolean }
  /** The walk broke off; what follows comes from the object store, without paths. */
  | { readonly kind: 'walk-broken' }
  /** git does not even list the objects: nothing follows. */
  | { readonly kind: 'store-unlisted' };

/** A commit, a tag or a blob of a history. */
export type HistoryObject = Extract<ListedObject, { readonly oid: string }> & {
  readonly kind: 'commit' | 'tag' | 'blob';
};

/** A history that was walked to its end, whoever walked it. */
export interface WalkedHistory {
  /** Ids of what is named and not in the store; submodules' commits are no part of a history. */
  readonly missing: readonly string[];
  /** Ids of the commits, trees and tags that are there and cannot be read. */
  readonly corrupt: readonly string[];
  /** Whether something that leads on is missing or corrupt: then all of the store counts as part of the history. */
  readonly isBroken: boolean;
  /** How many objects of the store, trees included, no ref, HEAD or reflog reaches. */
  readonly unreachable: number;
  /** Whether an object is reached by a ref, a HEAD or a reflog. */
  reachable(oid: string): boolean;
  /** Commits, tags and blobs of the history, without paths, in no particular order. */
  objects(): Iterable<HistoryObject>;
  /** How many commits the history has, and how many blobs, and bytes of all kinds, of those that were looked at. */
  totals(search: LookedAt): { readonly commits: number; readonly blobs: number; readonly bytes: number };
  /** Those of some objects that belong to the history: blobs in the order in which they came into it, with their paths. */
  listSuspects(oids: Iterable<string>): readonly HistoryObject[];
  /** Where secrets came from, given as sets of blobs; of blobs that were not among the targets of the walk nothing is known. */
  trace(secrets: readonly ReadonlySet<string>[], withHolders?: boolean): SecretTraces;
}

/** What a search has looked at: the size of an object, undefined when it was not looked at. */
export interface LookedAt {
  readonly sizeOf: (oid: string) => number | undefined;
  /** The same as tables, where there are any: ids in ascending order, and for each its size plus one, 0 for none. */
  readonly parts?: readonly { readonly names: Uint8Array; readonly sizes: Uint32Array }[];
}

const LF = 0x0a;
const CHECK = ['cat-file', '--buffer', '--batch-check=%(objectname) %(objecttype) %(rest)'] as const;

/** Lists everything. Ends early, without an error, when the signal is aborted. */
export async function* listAllObjects(git: Git): AsyncGenerator<ListedObject> {
  const seen = new SeenObjects();
  const history = await listHistory(git);
  let isWhole = true;
  for await (const step of readSteps(git, history)) {
    if (step.kind === 'unreadable') isWhole = false;
    else if (step.after !== undefined && seen.add(step.after))
      yield { kind: 'blob', oid: step.after, path: decodeUtf8(step.path) };
  }
  const walk = git.start(['rev-list', '--objects', '--missing=print', '--all', '--reflog']);
  const check = git.start(CHECK, { input: 'piped' });
  const pumping = pump(walk, check);
  try {
    for await (const object of listed(check)) {
      const isFirst = !('oid' in object) || seen.add(object.oid);
      if (object.kind === 'missing') yield { ...object, isListed: !isFirst };
      else if (isFirst) yield object;
    }
    await pumping;
    const ends = await Promise.all([walk.exited, check.exited]);
    if (git.signal?.aborted === true || (isWhole && ends.every((end) => end.status === 0))) return;
  } finally {
    walk.stop();
    check.stop();
  }
  yield* listRest(git, seen);
}

/**
 * Every object in the store, reachable or not, that was not listed yet, behind `walk-broken`. Where git does not list even
 * one (its HEAD is damaged, say), `store-unlisted` alone: nobody may say then that anything was looked at instead.
 */
async function* listRest(git: Git, seen: SeenObjects): AsyncGenerator<ListedObject> {
  const rest = listOthers(git, (oid) => !seen.add(oid));
  const first = await rest.next();
  if (first.done === true || first.value.kind !== 'store-unlisted') yield { kind: 'walk-broken' };
  if (first.done === true) return;
  yield first.value;
  yield* rest;
}

/** Every commit, tag and blob of the store that is not known; blobs without a path. Then, where git fails, `store-unlisted`. */
export async function* listOthers(
  git: Git,
  isKnown: (oid: string) => boolean,
): AsyncGenerator<HistoryObject | { readonly kind: 'store-unlisted' }> {
  const check = git.start([
    'cat-file',
    '--buffer',
    '--batch-all-objects',
    '--batch-check=%(objectname) %(objecttype) ',
  ]);
  try {
    for await (const object of listed(check))
      if ('oid' in object && object.kind !== 'missing' && !isKnown(object.oid)) yield object;
    if ((await check.exited).status !== 0 && git.signal?.aborted !== true) yield { kind: 'store-unlisted' };
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
  if (oid.startsWith('?')) return { kind: 'missing', oid: oid.slice(1), isListed: false };
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
