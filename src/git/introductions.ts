/**
 * Where secrets came from and how far they spread: for blobs of a history the commit that brought each in and the path it
 * has there, and for sets of blobs in how many commits and under how many paths they live.
 *
 * The commit that *introduced* a blob is the first one, in the order of `commit-order.ts`, whose tree leads to it: none of
 * its parents has it, be it a merge, and of several such commits it is the oldest. Its path is the first, by bytes, that the
 * blob has there. This file asks git for the changes of every commit; `history/` gives the same answers from the store.
 */

import { decodeUtf8 } from '../base/bytes.ts';
import { type Author, authorOf } from './commits.ts';
import { type HistoryCommit, listHistory, readSteps } from './first-parent-changes.ts';
import { readObjects } from './objects.ts';
import type { Repository } from './repository.ts';
import type { Git } from './run.ts';
import { StreamReader } from './stream-reader.ts';

/** The commit that brought a blob in, and the path that the blob has there: hostile text. */
export interface BlobPlace {
  readonly commit: string;
  readonly path: string;
  /** Which commit of the order it is: of several blobs, the one with the least came first. */
  readonly rank: number;
}

/** In how many commits a secret lives (those whose tree leads to a blob with it), and under how many paths in them all. */
export interface Spread {
  readonly commits: number;
  readonly paths: number;
  /** Which they are, where that was asked for: commits by rank, ascending; paths as bytes, in latin1. */
  readonly holders?: { readonly commits: readonly number[]; readonly paths: readonly string[] };
}

/** What is known of some secrets. */
export interface SecretTraces {
  /** By blob; blobs that no reachable commit has are left out. */
  readonly places: ReadonlyMap<string, BlobPlace>;
  /** One for each secret that was asked for, in order. */
  readonly spreads: readonly Spread[];
}

/** More paths of one secret are not counted: see `history/path-sets.ts`. */
const MAX_PATHS = 10_000;
const NUL = 0;

/**
 * Traces secrets, each given as the ids of the blobs that hold it. Of commits that cannot be read nothing is known; then an
 * introduction may be a later one, or missing, and the counts may be too small.
 * @throws UpstreamError `git-failed`, `cancelled`.
 */
export async function traceSecrets(
  repository: Repository,
  secrets: readonly ReadonlySet<string>[],
  withHolders = false,
): Promise<SecretTraces> {
  const trail = new SecretTrail(secrets, withHolders);
  if (!trail.isEmpty) {
    const history = await listHistory(repository.git);
    trail.begin(history);
    for await (const step of readSteps(repository.git, history))
      if (step.kind === 'change') trail.change(step);
  }
  return trail.end();
}

/** Which secrets each commit holds, from the changes of one after the other. */
class SecretTrail {
  readonly #byBlob = new Map<string, number[]>();
  readonly #places = new Map<string, BlobPlace>();
  readonly #paths: readonly Set<string>[];
  readonly #commits: number[];
  /** By secret: the ranks of its commits, when they are wanted. */
  readonly #ranks: readonly number[][] | undefined;
  #history: readonly HistoryCommit[] = [];
  /** By commit: how often it holds each secret; commits that change nothing of it share this with their parent. */
  #holdings: (ReadonlyMap<number, number> | undefined)[] = [];
  #changed: Map<number, number> | undefined;

  constructor(secrets: readonly ReadonlySet<string>[], withHolders: boolean) {
    this.#ranks = withHolders ? secrets.map(() => []) : undefined;
    for (const [index, blobs] of secrets.entries())
      for (const blob of blobs) this.#byBlob.set(blob, [...(this.#byBlob.get(blob) ?? []), index]);
    this.#paths = secrets.map(() => new Set<string>());
    this.#commits = secrets.map(() => 0);
  }

  get isEmpty(): boolean {
    return this.#byBlob.size === 0;
  }

  begin(history: readonly HistoryCommit[]): void {
    this.#history = history;
    this.#holdings = [];
  }

  change(step: {
    readonly commit: number;
    readonly path: Uint8Array;
    readonly before: string | undefined;
    readonly after: string | undefined;
  }): void {
    const lost = step.before === undefined ? undefined : this.#byBlob.get(step.before);
    const won = step.after === undefined ? undefined : this.#byBlob.get(step.after);
    if (lost === undefined && won === undefined) return;
    this.#goTo(step.commit);
    this.#changed ??= new Map(this.#inherited(step.commit));
    for (const secret of lost ?? []) this.#changed.set(secret, (this.#changed.get(secret) ?? 0) - 1);
    for (const secret of won ?? []) this.#changed.set(secret, (this.#changed.get(secret) ?? 0) + 1);
    if (step.after === undefined || won === undefined) return;
    const path = Buffer.from(step.path).toString('latin1');
    for (const secret of won) if (this.#paths[secret]!.size < MAX_PATHS) this.#paths[secret]!.add(path);
    if (!this.#places.has(step.after))
      this.#places.set(step.after, {
        commit: this.#history[step.commit]!.oid,
        path: decodeUtf8(step.path),
        rank: step.commit,
      });
  }

  end(): SecretTraces {
    this.#goTo(this.#history.length);
    const spreads = this.#commits.map((commits, secret) => {
      const paths = this.#paths[secret]!;
      const holders = this.#ranks && { commits: this.#ranks[secret]!, paths: [...paths] };
      return { commits, paths: paths.size, ...(holders === undefined ? {} : { holders }) };
    });
    return { places: this.#places, spreads };
  }

  /** Closes all commits before this one. */
  #goTo(commit: number): void {
    while (this.#holdings.length < commit) {
      const at = this.#holdings.length;
      const holding = this.#changed ?? this.#inherited(at);
      this.#changed = undefined;
      this.#holdings.push(holding);
      for (const [secret, count] of holding ?? []) {
        if (count <= 0) continue;
        this.#commits[secret]!++;
        this.#ranks?.[secret]?.push(at);
      }
    }
  }

  #inherited(commit: number): ReadonlyMap<number, number> | undefined {
    const first = this.#history[commit]?.parents[0];
    return first === undefined ? undefined : this.#holdings[first];
  }
}

/** The authors of commits, by id; commits that cannot be read are left out. */
export async function readAuthors(
  repository: Repository,
  commits: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Author>> {
  const authors = new Map<string, Author>();
  const requests = [...commits].map((oid) => ({ oid, item: undefined }));
  if (requests.length === 0) return authors;
  for await (const { oid, answer } of readObjects(repository, requests))
    if (answer.kind === 'object' && answer.type === 'commit') authors.set(oid, authorOf(answer.bytes));
  return authors;
}

/**
 * The paths at which HEAD's tree has blobs of the set, by id, in git's order; blobs that it does not have are left out.
 * Undefined when there is no HEAD to look at, or it cannot be read to its end.
 */
export async function findInHead(
  git: Git,
  blobs: ReadonlySet<string>,
): Promise<ReadonlyMap<string, readonly string[]> | undefined> {
  const paths = new Map<string, string[]>();
  const process = git.start(['ls-tree', '-r', '-z', '--full-tree', 'HEAD']);
  const reader = new StreamReader(process.stdout);
  for (let entry = await reader.readUntil(NUL); entry !== undefined; entry = await reader.readUntil(NUL)) {
    // "100644 blob OID\tPATH"
    const tab = entry.indexOf(0x09);
    const oid = decodeUtf8(entry, 0, tab).split(' ')[2] ?? '';
    if (!blobs.has(oid)) continue;
    const known = paths.get(oid) ?? [];
    known.push(decodeUtf8(entry, tab + 1));
    paths.set(oid, known);
  }
  return (await process.exited).status === 0 ? paths : undefined;
}
