/**
 * From a match to a finding: place, redaction and fingerprint. Pure; the words about the rule are passed in.
 */

import { Secret } from '../base/secret.ts';
import type { Match } from '../detectors/contract.ts';
import type { RuleText } from '../ruleset/rule.ts';
import type { Origin, Span } from '../text/unit.ts';
import { pathOf } from '../text/unit.ts';
import type { UnitView } from '../text/view.ts';
import type { Finding, Introduction, Location } from './finding.ts';
import { fingerprint, isGuessable, normalisedValue } from './fingerprint.ts';
import { excerptAround, previewOf, redactedLine } from './redact.ts';

/** Makes a finding. `secretsInUnit` are the spans of every match of the unit: none of them may show in the line. */
export function makeFinding(
  match: Match,
  view: UnitView,
  text: RuleText,
  secretsInUnit: readonly Span[],
): Finding {
  const excerpt = excerptAround(view, match.secret);
  const preview = previewOf(view.slice(match.secret.start, match.secret.end), match.confidence);
  return {
    fingerprint: fingerprint(match.rule.id, normalisedValue(match, view), isGuessable(match)),
    rule: text,
    severity: match.severity,
    confidence: match.confidence,
    detail: match.detail,
    secret: Secret.fromBytes(view.unit.bytes.subarray(match.secret.start, match.secret.end)),
    preview,
    line: redactedLine(view, excerpt, secretsInUnit, preview, match.secret),
    rawLine: Secret.fromBytes(view.unit.bytes.subarray(excerpt.span.start, excerpt.span.end)),
    location: locate(view, match.secret),
    introduction: commitOf(view.unit.origin),
    occurrences: 1,
    spread: undefined,
    inHead: undefined,
    headPlace: undefined,
    standing: undefined,
    suppression: undefined,
  };
}

function locate(view: UnitView, span: Span): Location {
  const start = view.lines.position(span.start);
  const end = view.lines.position(Math.max(span.start, span.end));
  const origin = view.unit.origin;
  return {
    kind: origin.kind,
    path: pathOf(origin),
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    blob: blobOf(origin),
  };
}

/** The commit that a change's unit names; attribution adds who made it. */
function commitOf(origin: Origin): Introduction | undefined {
  const commit = origin.kind === 'blob' || origin.kind === 'message' ? origin.commit : undefined;
  return commit === undefined ? undefined : { commit, author: '', email: '', date: '' };
}

function blobOf(origin: Origin): string | undefined {
  return origin.kind === 'blob' || origin.kind === 'staged' ? origin.oid : undefined;
}
