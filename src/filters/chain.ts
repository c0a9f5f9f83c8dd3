/**
 * The chain of filters: every gate a match must pass to become a finding, in order. The first that drops decides, its
 * reason is counted on the receipt, and its explanation is what `tacet why` prints.
 *
 * Order: a match that gives way to a more specific one first, so that it is not counted twice; then what the bytes say
 * (encrypted, digests, placeholders). Inline marks are no filter: what they let pass is shown (`config/mark.ts`).
 */

import type { Match, MatchInUnit } from '../detectors/contract.ts';
import type { Unit } from '../text/unit.ts';
import type { UnitView } from '../text/view.ts';
import type { Drop, Filter } from './contract.ts';
import { duplicateFilter } from './duplicate.ts';
import { encryptedFilter } from './encrypted.ts';
import { integrityFilter } from './integrity.ts';
import { placeholderFilter } from './placeholder.ts';

/** A match with the gate that stopped it, if one did. */
export interface Verdict {
  readonly match: Match;
  readonly drop: Drop | undefined;
}

/** All filters as one. */
export interface FilterChain {
  /** The filters that look at a match by itself, in order. */
  readonly filters: readonly Filter[];
  /** The verdict of those filters on one match; undefined lets it pass. Never throws. */
  judge(candidate: MatchInUnit): Drop | undefined;
  /** The verdicts on all matches of a unit, in their order, overlaps included. */
  verdicts(matches: readonly Match[], unit: Unit, view: UnitView): Verdict[];
  /** The matches that pass; `onDrop` is told the reason of each that does not. */
  judgeAll(matches: readonly Match[], unit: Unit, view: UnitView, onDrop: (reason: string) => void): Match[];
}

/** Makes the chain. */
export function createFilterChain(): FilterChain {
  const filters: readonly Filter[] = [encryptedFilter, integrityFilter, placeholderFilter];
  const judge = (candidate: MatchInUnit): Drop | undefined => firstDrop(filters, candidate);
  const verdicts = (matches: readonly Match[], unit: Unit, view: UnitView): Verdict[] => {
    const all = [duplicateFilter(matches), ...filters];
    return matches.map((match) => ({ match, drop: firstDrop(all, { match, unit, view }) }));
  };
  return {
    filters,
    judge,
    verdicts,
    judgeAll(matches, unit, view, onDrop) {
      const kept: Match[] = [];
      for (const { match, drop } of verdicts(matches, unit, view)) {
        if (drop === undefined) kept.push(match);
        else onDrop(drop.reason);
      }
      return kept;
    },
  };
}

function firstDrop(filters: readonly Filter[], candidate: MatchInUnit): Drop | undefined {
  const decoded = innermost(candidate);
  const isForeign = candidate.match.rule.fragment !== undefined;
  for (const filter of filters) {
    // what a value is, its decoded surroundings say; marks stand where people see them
    const isAtOrigin = filter.name === 'mark' || filter.name === 'duplicate';
    // a rule of a gitleaks configuration finds what it says: its allowlists are its filters
    if (isForeign && filter.name !== 'duplicate') continue;
    const drop = filter.judge(isAtOrigin ? candidate : decoded);
    if (drop !== undefined) return drop;
  }
  return undefined;
}

/** The match in the text that was decoded last. */
function innermost(candidate: MatchInUnit): MatchInUnit {
  let inner = candidate;
  while (inner.match.encoded !== undefined) inner = inner.match.encoded;
  return inner;
}
