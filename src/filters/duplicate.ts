/**
 * Drops a match that overlaps a more specific one: one secret, one finding. A token found by its issuer's rule is not
 * reported again as the password of the URL it stands in, nor as a generic assignment.
 *
 * The more specific match wins whether or not another filter then drops it: what a rule recognised as its issuer's
 * documented example must not come back as a generic finding.
 */

import { CONFIDENCE_ORDER } from '../base/scan-request.ts';
import type { Match, MatchInUnit } from '../detectors/contract.ts';
import type { CompiledRule } from '../ruleset/rule.ts';
import type { UnitView } from '../text/view.ts';
import type { Filter } from './contract.ts';

/** How specific a detector is; those not listed have a format of their own. */
const RANK: ReadonlyMap<string, number> = new Map([
  ['entropy', 0],
  ['password-assignment', 1],
  ['secret-assignment', 1],
  ['token-assignment', 1],
  ['key-assignment', 1],
  ['bearer', 1],
  ['command-line', 2],
  ['terraform-state', 2],
  ['kubernetes-secret', 2],
  ['uri', 3],
  ['connection-string', 3],
  ['basic-auth', 3],
  ['ansible', 3],
  ['netrc', 3],
  ['npmrc', 3],
  ['pgpass', 3],
  ['kubeconfig', 3],
  ['docker-config', 3],
  ['otpauth', 3],
  ['assigned', 4],
  ['gcp-service-account', 6],
  ['jwk', 6],
]);
const RANK_OF_FORMATS = 5;
/** A form that many issuers share: below a rule that knows the issuer by the name of the assignment. */
const RANK_OF_SHARED_FORMS = 3.5;
const SHARED_FORM = /^generic-/;
/** What was found in decoded text: the token whose form is that encoding (`ops_`, a JWT) says more than its inside. */
const MAX_RANK_OF_ENCODED = 3.9;

/** How many neighbours on each side are compared: overlaps are between few matches, and a hostile pile stays cheap. */
const MAX_NEIGHBOURS = 32;

/** Makes the filter for the matches of one unit, ascending by start of the secret as the engine gives them. */
export function duplicateFilter(matches: readonly Match[]): Filter {
  const places = new Map(matches.map((match, index) => [match, index]));
  return {
    name: 'duplicate',
    judge({ match, view }: MatchInUnit) {
      const at = places.get(match);
      if (at === undefined) return undefined;
      const from = Math.max(0, at - MAX_NEIGHBOURS);
      const rival = matches
        .slice(from, at + MAX_NEIGHBOURS + 1)
        .find(
          (other) =>
            other !== match &&
            (match.rule.fragment !== undefined || other.rule.fragment !== undefined
              ? takesPrecedence(other, match, view)
              : (overlaps(other, match) || holdsAsPart(other, match)) && isMoreSpecific(other, match)),
        );
      if (rival === undefined) return undefined;
      return {
        reason: 'duplicate',
        explanation: `the same bytes are reported by the more specific rule ${rival.rule.id}`,
      };
    },
  };
}

/**
 * Between rules of a gitleaks configuration, and between them and ours, both are reported, except that a generic one gives
 * way to one that is not, begins on the same line, and has a secret that contains its own.
 */
function takesPrecedence(other: Match, match: Match, view: UnitView): boolean {
  if (!isGeneric(match) || isGeneric(other)) return false;
  // a file that was found by its path has no secret to compare
  if (other.rule.fragment !== undefined && other.rule.fragment.regex === undefined) return false;
  return (
    view.lines.lineOf(other.whole.start) === view.lines.lineOf(match.whole.start) &&
    view
      .slice(other.secret.start, other.secret.end)
      .includes(view.slice(match.secret.start, match.secret.end))
  );
}

function isGeneric({ rule }: Match): boolean {
  return rule.fragment === undefined
    ? rankOfRule(rule) < RANK_OF_SHARED_FORMS || SHARED_FORM.test(rule.id)
    : rule.id.toLowerCase().includes('generic');
}

/** Matches in the same decoded text are compared there: the way back may give the whole of it for each. */
function overlaps(a: Match, b: Match): boolean {
  if (a.encoded !== undefined && b.encoded !== undefined && a.encoded.view === b.encoded.view)
    return overlaps(a.encoded.match, b.encoded.match);
  return a.secret.start < b.secret.end && b.secret.start < a.secret.end;
}

/** Whether a match was composed with a partner that stands where the other one does: such parts bear a rule's id. */
function holdsAsPart({ parts }: Match, { secret }: Match): boolean {
  return Object.entries(parts).some(
    ([name, { start, end }]) => name.includes('-') && start < secret.end && secret.start < end,
  );
}

/** By kind of detector, then confidence, then length, then the rule's place in the table: one of two always wins. */
function isMoreSpecific(a: Match, b: Match): boolean {
  const order =
    rankOf(a) - rankOf(b) ||
    CONFIDENCE_ORDER.indexOf(a.confidence) - CONFIDENCE_ORDER.indexOf(b.confidence) ||
    // of two that are alike, the one that was decoded has the value itself
    depthOf(a) - depthOf(b) ||
    a.secret.end - a.secret.start - (b.secret.end - b.secret.start) ||
    b.rule.index - a.rule.index ||
    b.secret.start - a.secret.start;
  return order > 0;
}

function depthOf({ encoded }: Match): number {
  return encoded === undefined ? 0 : 1 + depthOf(encoded.match);
}

function rankOfRule({ detector, id }: CompiledRule): number {
  return RANK.get(detector) ?? (SHARED_FORM.test(id) ? RANK_OF_SHARED_FORMS : RANK_OF_FORMATS);
}

function rankOf({ rule, encoded }: Match): number {
  const rank = rankOfRule(rule);
  return encoded === undefined ? rank : Math.min(rank, MAX_RANK_OF_ENCODED);
}
