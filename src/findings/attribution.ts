/**
 * Attribution: which commit brought a finding in, who made it and when, how far the secret spread, and whether and where
 * it still stands in HEAD.
 *
 * A *secret* is what has one fingerprint; its findings may lie at several paths. The introduction is a finding's own, that of
 * the first of its blobs; spread and HEAD are the secret's: a file that was renamed since is still in HEAD.
 * Runs once, after the scan, over what was found; a clean scan pays nothing. What cannot be read stays empty.
 */

import { UpstreamError } from '../base/errors.ts';
import {
  type BlobPlace,
  findInHead,
  readAuthors,
  type SecretTraces,
  type Spread,
  traceSecrets,
} from '../git/introductions.ts';
import type { Repository } from '../git/repository.ts';
import type { FindingCollector } from './collect.ts';
import type { Finding, Introduction } from './finding.ts';

/** Traces secrets, given as sets of blobs; undefined when it cannot, and git must be asked. */
export type SecretTracer = (
  repository: Repository,
  secrets: readonly ReadonlySet<string>[],
  withHolders: boolean,
) => Promise<SecretTraces | undefined>;

/** Told, where that is wanted, which commits and paths hold each secret. */
export type HoldersSink = (fingerprint: string, holders: NonNullable<Spread['holders']>) => void;

/**
 * The findings in report order, with what the repository knows of their commits. Findings of a change name their commit
 * already; those of a history are traced through their blobs, by `tracer` where that can. Without a repository, and
 * when the scan is cancelled meanwhile, they are returned as they are: a finding without an author is worth more than
 * none.
 * @throws UpstreamError `git-failed`.
 */
export async function attribute(
  collector: FindingCollector,
  repository: Repository | undefined,
  tracer: SecretTracer = traceSecrets,
  onHolders?: HoldersSink,
): Promise<readonly Finding[]> {
  const findings = collector.sorted();
  if (findings.length === 0 || repository === undefined) return findings;
  try {
    return await trace(findings, collector, repository, tracer, onHolders);
  } catch (error) {
    if (error instanceof UpstreamError && error.code === 'cancelled') return findings;
    throw error;
  }
}

async function trace(
  findings: readonly Finding[],
  collector: FindingCollector,
  repository: Repository,
  tracer: SecretTracer,
  onHolders: HoldersSink | undefined,
): Promise<readonly Finding[]> {
  const secrets = new Secrets();
  for (const finding of findings)
    if (isUntraced(finding)) secrets.add(finding.fingerprint, collector.linesOf(finding));
  const sets = secrets.sets();
  const indexes = secrets.indexes();
  const traces =
    sets.length === 0
      ? { places: new Map<string, BlobPlace>(), spreads: [] }
      : ((await tracer(repository, sets, onHolders !== undefined)) ??
        (await traceSecrets(repository, sets, onHolders !== undefined)));
  for (const [fingerprint, index] of indexes) {
    const holders = traces.spreads[index]?.holders;
    if (holders !== undefined) onHolders?.(fingerprint, holders);
  }
  const blobs = new Set(sets.flatMap((set) => [...set]));
  const inHead = blobs.size === 0 ? undefined : await findInHead(repository.git, blobs);
  const introductions = findings.map((finding) => {
    if (!isUntraced(finding)) return finding.introduction?.commit;
    return earliest([...collector.linesOf(finding).keys()].flatMap((blob) => traces.places.get(blob) ?? []));
  });
  const authors = await readAuthors(repository, new Set(introductions.flatMap((commit) => commit ?? [])));
  return findings.map((finding, index) => {
    const commit = introductions[index];
    const introduction: Introduction | undefined =
      commit === undefined
        ? undefined
        : {
            commit,
            author: authors.get(commit)?.name ?? '',
            email: authors.get(commit)?.email ?? '',
            date: authors.get(commit)?.date ?? '',
          };
    if (!isUntraced(finding)) return { ...finding, introduction };
    const spread = traces.spreads[indexes.get(finding.fingerprint) ?? -1];
    const headPlace = inHead && secrets.firstPlace(finding.fingerprint, inHead);
    return {
      ...finding,
      introduction,
      // what only a tag of a tree holds, or lies where a broken history ends, was not counted
      spread:
        spread === undefined || spread.commits === 0
          ? undefined
          : { commits: spread.commits, paths: spread.paths },
      inHead: inHead === undefined ? undefined : headPlace !== undefined,
      headPlace,
    };
  });
}

/** Whether a finding's commit is to be found out: it stands in a blob of a history. */
function isUntraced({ introduction, location }: Finding): boolean {
  return introduction === undefined && location.kind === 'blob';
}

/** Of all blobs that hold the secret at this path, the earliest commit counts. */
function earliest(places: readonly BlobPlace[]): string | undefined {
  let first: BlobPlace | undefined;
  for (const place of places) if (first === undefined || place.rank < first.rank) first = place;
  return first?.commit;
}

/** Secrets by fingerprint, with the blobs they stand in, and the first line on which they do. */
class Secrets {
  readonly #lines = new Map<string, Map<string, number>>();

  add(fingerprint: string, lines: ReadonlyMap<string, number>): void {
    const known = this.#lines.get(fingerprint) ?? new Map<string, number>();
    for (const [blob, line] of lines) known.set(blob, Math.min(line, known.get(blob) ?? line));
    this.#lines.set(fingerprint, known);
  }

  sets(): readonly ReadonlySet<string>[] {
    return [...this.#lines.values()].map((lines) => new Set(lines.keys()));
  }

  /** Places of the secrets in `sets`, by fingerprint. */
  indexes(): ReadonlyMap<string, number> {
    return new Map([...this.#lines.keys()].map((fingerprint, index) => [fingerprint, index]));
  }

  /** The first place in a tree, by path, at which a secret stands; undefined when it is not there. */
  firstPlace(
    fingerprint: string,
    tree: ReadonlyMap<string, readonly string[]>,
  ): { readonly path: string; readonly line: number } | undefined {
    let first: { readonly path: string; readonly line: number } | undefined;
    for (const [blob, line] of this.#lines.get(fingerprint) ?? [])
      for (const path of tree.get(blob) ?? [])
        if (first === undefined || path < first.path) first = { path, line };
    return first;
  }
}
