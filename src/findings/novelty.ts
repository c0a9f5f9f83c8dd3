/**
 * What is new in a change: which matches of a unit the path did not hold before.
 *
 * A secret is new when every earlier version of the path (one for each parent of the commit) holds fewer of the same
 * secret under the same rule. Comparing secrets and not lines makes moved and re-indented lines old, a copied line new,
 * and finds what a removed line brought together; a merge is compared with each of its parents, so that content that
 * only the merge has is new and content from either side is not.
 */

import type { Match } from '../detectors/contract.ts';
import type { UnitView } from '../text/view.ts';
import { normalisedValue } from './fingerprint.ts';

/** The matches of one version of a path. */
export interface ScannedVersion {
  readonly view: UnitView;
  readonly matches: readonly Match[];
}

/**
 * The matches of `current` that are new against every one of `previous`, in order. With no previous version all are.
 * A version may be several texts: what was inside a container. When a secret occurs more often than before, the occurrences on lines that were not there are the new ones; if all
 * lines were there, the last ones.
 */
export function newMatches(
  current: ScannedVersion,
  previous: readonly (ScannedVersion | readonly ScannedVersion[])[],
): readonly Match[] {
  if (previous.length === 0) return current.matches;
  const before = previous.map((version) => groupBySecret('view' in version ? [version] : version));
  const fresh = new Set<Match>();
  for (const [key, matches] of groupBySecret([current])) {
    const known = before.map((version) => version.get(key) ?? []);
    const mostBefore = Math.max(...known.map((entries) => entries.length));
    const added = matches.length - mostBefore;
    if (added <= 0) continue;
    const knownLines = new Set(known.flat().map((entry) => entry.line));
    const [onNewLines, onOldLines] = partition(matches, (entry) => !knownLines.has(entry.line));
    const chosen = [...onNewLines, ...onOldLines.reverse()].slice(0, added);
    for (const { match } of chosen) fresh.add(match);
  }
  return current.matches.filter((match) => fresh.has(match));
}

interface Occurrence {
  readonly match: Match;
  readonly line: string;
}

function groupBySecret(texts: readonly ScannedVersion[]): Map<string, Occurrence[]> {
  const groups = new Map<string, Occurrence[]>();
  for (const { view, matches } of texts) {
    for (const match of matches) {
      const key = secretKey(match, view);
      const { start, end } = view.lineAround(match.secret.start);
      const group = groups.get(key) ?? [];
      group.push({ match, line: view.slice(start, end) });
      groups.set(key, group);
    }
  }
  return groups;
}

/** What two matches of the same secret under the same rule have in common. */
export function secretKey(match: Match, view: UnitView): string {
  return `${match.rule.id}\0${Buffer.from(normalisedValue(match, view)).toString('latin1')}`;
}

function partition<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  const yes: T[] = [];
  const no: T[] = [];
  for (const item of items) (test(item) ? yes : no).push(item);
  return [yes, no];
}
