/**
 * Scans what a unit holds encoded, and what that holds encoded again, and puts what it finds where the encoding stands.
 *
 * Promises: a match is given back only when something of it was encoded, so that nothing is told twice; credentials of
 * several parts are composed where they stand together, in the decoded text; depth, bytes and time are bounded, and the
 * budget says when a bound was reached.
 */

import { PieceFinder } from '../text/decode/find-pieces.ts';
import type { DecodeBudget, DecodedPiece } from '../text/decode/piece.ts';
import { UnitView } from '../text/view.ts';
import type { Match } from './contract.ts';
import { joinDetails, reaches } from './gates.ts';

/** Scans a whole view, tells the finder what may be encoded in it, and gives back what was composed of its matches. */
export type ScanDecoded = (view: UnitView, finder: PieceFinder) => readonly Match[];

/** The matches in what `finder` has found in `view`, as matches of `view`. `depth` counts from 1. */
export function decodedMatches(
  view: UnitView,
  finder: PieceFinder,
  budget: DecodeBudget,
  scan: ScanDecoded,
  depth = 1,
): Match[] {
  const found: Match[] = [];
  for (const piece of finder.pieces()) {
    if (depth > budget.limits.maxDepth) {
      budget.refuse();
      break;
    }
    if (!budget.take(0)) break;
    for (const match of matchesInPiece(view, piece, budget, scan, depth))
      found.push(depth === 1 ? { ...match, detail: joinDetails(match.detail, match.encoded?.how) } : match);
  }
  return found;
}

function matchesInPiece(
  outer: UnitView,
  piece: DecodedPiece,
  budget: DecodeBudget,
  scan: ScanDecoded,
  depth: number,
): Match[] {
  // a program or picture does not become a text because a part of it does
  const contentClass = outer.unit.contentClass === 'binary' ? 'binary' : piece.contentClass;
  const view = new UnitView({ origin: outer.unit.origin, bytes: piece.bytes, contentClass, firstLine: 1 });
  const finder = new PieceFinder(piece.bytes, contentClass, budget, (span) => piece.touches(span));
  const own = scan(view, finder);
  const deeper = decodedMatches(view, finder, budget, scan, depth + 1);
  return [...own, ...deeper]
    .filter((match) => piece.touches(match.whole))
    .map((match) => atOrigin(match, piece, view));
}

function atOrigin(match: Match, piece: DecodedPiece, view: UnitView): Match {
  const how = piece.describe(match.secret.start);
  return {
    ...match,
    secret: piece.originOf(match.secret),
    whole: piece.originOf(match.whole),
    parts: Object.fromEntries(
      Object.entries(match.parts).map(([name, span]) => [name, piece.originOf(span)]),
    ),
    decoded: match.decoded ?? view.unit.bytes.slice(match.secret.start, match.secret.end),
    encoded: {
      match,
      view,
      unit: view.unit,
      how: match.encoded === undefined ? how : `${how} of ${match.encoded.how}`,
    },
  };
}

/** How many matches of a rule that begin before another are compared with it: overlaps are between few. */
const MAX_NEIGHBOURS = 8;

/**
 * The decoded matches without those that the same rule has found in the open at the same place, at least as sure: some
 * detectors read escapes themselves (the password of a URL, the lines of a key). `open` ascends by start.
 */
export function withoutKnown(decoded: readonly Match[], open: readonly Match[]): readonly Match[] {
  if (decoded.length === 0 || open.length === 0) return decoded;
  const byRule = new Map<string, Match[]>();
  for (const match of open) {
    const same = byRule.get(match.rule.id);
    if (same === undefined) byRule.set(match.rule.id, [match]);
    else same.push(match);
  }
  return decoded.filter((match) => {
    const same = byRule.get(match.rule.id) ?? [];
    const behind = firstStartingAt(same, match.secret.end);
    return !same
      .slice(Math.max(0, behind - MAX_NEIGHBOURS), behind)
      .some(
        ({ secret, confidence }) => secret.end > match.secret.start && reaches(confidence, match.confidence),
      );
  });
}

function firstStartingAt(matches: readonly Match[], offset: number): number {
  let low = 0;
  let high = matches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (matches[middle]!.secret.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
