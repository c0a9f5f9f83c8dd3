/**
 * A whole history as steps: the commits in the order of `commit-order.ts`, and for each what it changed against its first
 * parent alone. From these steps alone it can be told what each commit's tree holds, merges included, without ever listing
 * a tree whole. Slow (git compares every pair of trees): for when the store cannot be read natively.
 *
 * Format: git-diff-tree(1) with `--stdin`, where `commit parent` compares just these two; git-log(1), `%H %ct %P`.
 */

import { orderCommits } from './commit-order.ts';
import { isNullId, isObjectId } from './object-id.ts';
import type { Git } from './run.ts';
import { StreamReader } from './stream-reader.ts';

/** A commit with its parents; those that are not part of the history (shallow, missing) are left out. */
export interface HistoryCommit {
  readonly oid: string;
  /** Places of the parents in the list, all before its own. */
  readonly parents: readonly number[];
}

/** One path that a commit changed against its first parent. */
export type HistoryStep =
  /** Undefined ids: the path had, or has, no blob. Submodules count as none. */
  | {
      readonly kind: 'change';
      /** Place of the commit in the list. */
      readonly commit: number;
      readonly path: Uint8Array;
      readonly before: string | undefined;
      readonly after: string | undefined;
    }
  /** The changes of this commit are not known. */
  | { readonly kind: 'unreadable'; readonly commit: number };

const LF = 0x0a;
const NUL = 0;
const COLON = 0x3a;
const SUBMODULE_MODE = '160000';

/**
 * Every commit that any ref, HEAD, stash, note or reflog reaches, parents first. Where git cannot walk on, what it came to.
 * Ends early, without an error, when the signal is aborted.
 */
export async function listHistory(git: Git): Promise<readonly HistoryCommit[]> {
  const walk = git.start([
    'log',
    '--all',
    '--reflog',
    '--no-decorate',
    '--no-show-signature',
    '--format=%H %ct %P',
  ]);
  const reader = new StreamReader(walk.stdout);
  const oids: string[] = [];
  const dates: number[] = [];
  const lists: (readonly string[])[] = [];
  try {
    for (let line = await reader.readUntil(LF); line !== undefined; line = await reader.readUntil(LF)) {
      const [oid = '', date = '', ...parents] = Buffer.from(line).toString('latin1').trim().split(' ');
      if (!isObjectId(oid)) continue;
      oids.push(oid);
      dates.push(Number(date));
      lists.push(parents);
    }
  } finally {
    walk.stop();
  }
  const places = new Map(oids.map((oid, place) => [oid, place]));
  const parents = lists.map((list) => list.flatMap((oid) => places.get(oid) ?? []));
  const order = orderCommits({
    count: oids.length,
    dates,
    parentsOf: (commit) => parents[commit]!,
    compareIds: (first, second) => (oids[first]! < oids[second]! ? -1 : 1),
  });
  const ranks = new Uint32Array(order.length);
  for (const [rank, commit] of order.entries()) ranks[commit] = rank;
  return [...order].map((commit) => ({
    oid: oids[commit]!,
    parents: parents[commit]!.map((parent) => ranks[parent]!),
  }));
}

/**
 * The steps of a history, commit by commit; of one commit, by path. A commit whose trees cannot be read is `unreadable`,
 * and those after it follow. Ends early, without an error, when the signal is aborted.
 */
export async function* readSteps(git: Git, history: readonly HistoryCommit[]): AsyncGenerator<HistoryStep> {
  for (let next = 0; next < history.length; ) {
    const args = ['diff-tree', '--stdin', '--always', '--root', '-r', '-c', '--raw', '-z', '--no-renames'];
    const options = ['--no-abbrev', '--no-ext-diff', '--no-textconv', '--ignore-submodules=none'];
    const lines = history.slice(next).map(({ oid, parents: [first] }) => {
      return first === undefined ? `${oid}\n` : `${oid} ${history[first]!.oid}\n`;
    });
    const process = git.start([...args, ...options], { input: Buffer.from(lines.join('')) });
    const reader = new StreamReader(process.stdout);
    let commit = next - 1;
    try {
      for (
        let token = await reader.readUntil(NUL);
        token !== undefined;
        token = await reader.readUntil(NUL)
      ) {
        if (token[0] !== COLON) {
          commit++;
          continue;
        }
        const path = await reader.readUntil(NUL);
        if (path === undefined) break;
        // ":MODE MODE OID OID STATUS"
        const [oldMode, mode, old = '', oid = ''] = Buffer.from(token.subarray(1))
          .toString('latin1')
          .split(' ');
        const before = oldMode === SUBMODULE_MODE ? undefined : blobId(old);
        const after = mode === SUBMODULE_MODE ? undefined : blobId(oid);
        yield { kind: 'change', commit, path: new Uint8Array(path), before, after };
      }
      if ((await process.exited).status === 0 || git.signal?.aborted === true) return;
    } finally {
      process.stop();
    }
    // git ended at the commit behind the last one that it named, or inside that one
    const broken = Math.min(commit + 1, history.length - 1);
    yield { kind: 'unreadable', commit: broken };
    next = broken + 1;
  }
}

function blobId(oid: string): string | undefined {
  return isObjectId(oid) && !isNullId(oid) ? oid : undefined;
}
