/**
 * What one rule of a gitleaks configuration finds in one text: every place at which its expression matches, the match
 * without the line ends around it, and the secret in it.
 *
 * As in gitleaks the secret is taken from a second run of the expression over the match alone: one that relies on what
 * stands beside it then has no groups, and the whole match is the secret.
 */

import type { LinearPattern } from '../../regex/linear.ts';
import type { FragmentRule } from '../../ruleset/fragment-rule.ts';
import type { Span } from '../../text/unit.ts';
import { byteEntropy } from './byte-entropy.ts';

/** One place. Offsets into the text. */
export interface FragmentMatch {
  readonly whole: Span;
  readonly secret: Span;
}

/** Every match whose secret is random enough, from left to right, none overlapping another. */
export function* findInFragment(
  pattern: LinearPattern,
  { secretGroup, entropy }: Pick<FragmentRule, 'secretGroup' | 'entropy'>,
  text: string,
): Generator<FragmentMatch> {
  if (!pattern.test(text, 0, text.length)) return;
  for (let from = 0; from <= text.length; ) {
    const found = pattern.exec(text, from, text.length);
    if (found === undefined) return;
    from = found.end > found.start ? found.end : found.end + 1;
    const whole = trimmed(text, found);
    if (whole.end === whole.start) continue;
    const secret = secretIn(pattern, text.slice(whole.start, whole.end), whole.start, secretGroup);
    const isDull = entropy !== 0 && byteEntropy(text.slice(secret.start, secret.end)) <= entropy;
    if (!isDull) yield { whole, secret };
  }
}

/** Without line feeds at both ends. */
function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && text[from] === '\n') from++;
  while (to > from && text[to - 1] === '\n') to--;
  return { start: from, end: to };
}

function secretIn(pattern: LinearPattern, match: string, offset: number, group: number): Span {
  const captures = pattern.exec(match, 0, match.length)?.captures ?? [];
  const isFilled = (span: Span | undefined): span is Span => span !== undefined && span.end > span.start;
  const chosen = group > 0 ? captures[group] : captures.slice(1).find(isFilled);
  const { start, end } = isFilled(chosen) ? chosen : { start: 0, end: match.length };
  return { start: offset + start, end: offset + end };
}
