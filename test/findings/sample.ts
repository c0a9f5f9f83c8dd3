/**
 * Matches, units and findings for tests of what happens after detection. Values are minted, never whole tokens.
 */

import type { Match } from '../../src/detectors/contract.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { makeFinding } from '../../src/findings/make-finding.ts';
import type { CompiledRule, RuleText } from '../../src/ruleset/rule.ts';
import type { Origin, Span, Unit } from '../../src/text/unit.ts';
import { UnitView } from '../../src/text/view.ts';

/** A view over text, as if read from a file. */
export function viewOf(text: string, origin: Origin = { kind: 'file', path: 'src/app.ts' }): UnitView {
  const unit: Unit = { origin, bytes: new TextEncoder().encode(text), contentClass: 'text', firstLine: 1 };
  return new UnitView(unit);
}

/** The words of a rule. */
export const sampleText: RuleText = {
  id: 'sample-token',
  name: 'Sample token',
  issuer: 'Sample',
  description: 'An attacker could act as the owner of the token.',
  revoke: 'Revoke it in the settings of Sample.',
  rotate: undefined,
  publicByDesign: undefined,
  references: [{ url: 'https://sample.example/tokens', seen: '2026-11-01' }],
};

/** A match of the first (or `nth`) occurrence of `secret` in the view. */
export function matchOf(view: UnitView, secret: string, changes: Partial<Match> = {}, nth = 0): Match {
  const text = new TextDecoder('latin1').decode(view.unit.bytes);
  const needle = Buffer.from(secret, 'utf8').toString('latin1');
  let start = text.indexOf(needle);
  for (let index = 0; index < nth; index++) start = text.indexOf(needle, start + 1);
  if (start < 0) throw new Error('the text does not hold the sample secret');
  const span: Span = { start, end: start + needle.length };
  const source = '(?<secret>abcd[0-9A-Z]+)';
  const rule = { id: 'sample-token', detector: 'pattern', source } as CompiledRule;
  return {
    rule,
    secret: span,
    whole: span,
    parts: {},
    confidence: 'likely',
    severity: 'high',
    detail: undefined,
    decoded: undefined,
    ...changes,
  };
}

/** A finding of `secret` in `text`. */
export function findingOf(
  text: string,
  secret: string,
  changes: Partial<Finding> = {},
  origin?: Origin,
): Finding {
  const view = viewOf(text, origin);
  const match = matchOf(view, secret);
  return { ...makeFinding(match, view, sampleText, [match.secret]), ...changes };
}
