/**
 * Composition: an id and a key found near each other become one match. A rule names its partners with a distance in
 * lines; a required partner that is absent takes the match away, a partner that is found becomes a part of the match
 * under its rule's id, and is not reported a second time. Pure.
 */

import type { NearPart } from '../ruleset/rule.ts';
import type { Span } from '../text/unit.ts';
import type { UnitView } from '../text/view.ts';
import type { Match } from './contract.ts';

/** A match with every stretch of the unit that it rests on: its own, and those of its partners. */
export interface ComposedMatch {
  readonly match: Match;
  readonly rests: readonly Span[];
}

/** Composes the matches of one unit, in their order. Matches of part-only rules come back only as parts. */
export function composeNear(matches: readonly Match[], view: UnitView): ComposedMatch[] {
  if (!matches.some(({ rule }) => rule.near.length > 0 || rule.partOnly)) {
    return matches.map((match) => ({ match, rests: [match.whole] }));
  }
  const byRule = new Map<string, Match[]>();
  for (const match of matches) {
    const same = byRule.get(match.rule.id);
    if (same === undefined) byRule.set(match.rule.id, [match]);
    else same.push(match);
  }
  const absorbed = new Set<Match>();
  const composed: ComposedMatch[] = [];
  for (const match of matches) {
    if (absorbed.has(match)) continue;
    const partners = partnersOf(match, byRule, absorbed, view);
    if (partners === undefined) continue;
    for (const partner of partners) absorbed.add(partner);
    composed.push(merge(match, partners));
  }
  // A partner that came earlier in the unit was composed before it was absorbed.
  return composed.filter(
    ({ match, rests }) => !match.rule.partOnly && !(rests.length === 1 && absorbed.has(match)),
  );
}

function partnersOf(
  match: Match,
  byRule: ReadonlyMap<string, readonly Match[]>,
  absorbed: ReadonlySet<Match>,
  view: UnitView,
): Match[] | undefined {
  const partners: Match[] = [];
  for (const part of match.rule.near) {
    const partner = nearest(match, byRule.get(part.rule) ?? [], part, view);
    if (partner === undefined) {
      if (part.required) return undefined;
    } else if (part.required || !absorbed.has(partner)) {
      partners.push(partner);
    }
  }
  return partners;
}

/**
 * The nearest candidate within the lines: by lines, then by bytes. Candidates ascend by start, so only those next
 * to the match on each side that do not overlap it can be the nearest: time does not grow with their number.
 */
function nearest(
  match: Match,
  candidates: readonly Match[],
  part: NearPart,
  view: UnitView,
): Match | undefined {
  const from = firstStartingAt(candidates, match.secret.start);
  const before = stepTo(candidates, from - 1, -1, match.secret);
  const behind = stepTo(candidates, from, 1, match.secret);
  const line = view.lines.lineOf(match.secret.start);
  const linesTo = (candidate: Match): number => Math.abs(view.lines.lineOf(candidate.secret.start) - line);
  const within = [before, behind].filter(
    (candidate): candidate is Match => candidate !== undefined && linesTo(candidate) <= part.withinLines,
  );
  return within.sort((a, b) => linesTo(a) - linesTo(b) || gap(a, match) - gap(b, match))[0];
}

/** Bytes between two secrets that do not overlap. */
function gap(a: Match, b: Match): number {
  return Math.max(a.secret.start - b.secret.end, b.secret.start - a.secret.end);
}

function firstStartingAt(candidates: readonly Match[], offset: number): number {
  let low = 0;
  let high = candidates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((candidates[middle]?.secret.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Overlaps are between few matches; the bound keeps a hostile pile of them from costing time. */
const MAX_OVERLAPS = 16;

function stepTo(candidates: readonly Match[], from: number, step: 1 | -1, secret: Span): Match | undefined {
  for (let at = from, steps = 0; steps < MAX_OVERLAPS; at += step, steps++) {
    const candidate = candidates[at];
    if (candidate === undefined) return undefined;
    if (!overlaps(candidate.secret, secret)) return candidate;
  }
  return undefined;
}

function merge(match: Match, partners: readonly Match[]): ComposedMatch {
  if (partners.length === 0) return { match, rests: [match.whole] };
  const parts: Record<string, Span> = { ...match.parts };
  for (const partner of partners) parts[partner.rule.id] = partner.secret;
  return { match: { ...match, parts }, rests: [match.whole, ...partners.map(({ whole }) => whole)] };
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
