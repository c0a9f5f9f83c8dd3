/**
 * From a match to a finding: place, redaction and fingerprint. Pure; the words about the rule are passed in.
 */

import { fromLatin1 } from '../base/bytes.ts';
import { Secret } from '../base/secret.ts';
import type { ValueClass } from '../config/contract.ts';
import type { PlacedMark } from '../config/mark.ts';
import type { Match } from '../detectors/contract.ts';
import type { RuleText } from '../ruleset/rule.ts';
import type { Origin, Span } from '../text/unit.ts';
import { pathOf, placeOf, textPlaceOf } from '../text/unit.ts';
import type { UnitView } from '../text/view.ts';
import { allowKind } from './apply-policy.ts';
import type { Allowance, Finding, Introduction, Location, Suppression } from './finding.ts';
import { fingerprint, isGuessable, normalisedValue } from './fingerprint.ts';
import { excerptAround, previewOf, redactedLine } from './redact.ts';

/** What else is known about a match. */
export interface FindingContext {
  /** The inline mark that speaks for it; whether it is believed is decided by the policy. */
  readonly mark?: PlacedMark | undefined;
  /** The salt of the fingerprints; undefined: that of the product. */
  readonly salt?: string | undefined;
  /** What allowlists of gitleaks configurations say of it. */
  readonly allowances?: readonly Allowance[] | undefined;
}

/** Makes a finding. `secretsInUnit` are the spans of every match of the unit: none of them may show in the line. */
export function makeFinding(
  match: Match,
  view: UnitView,
  text: RuleText,
  secretsInUnit: readonly Span[],
  { mark, salt, allowances = [] }: FindingContext = {},
): Finding {
  const excerpt = excerptAround(view, match.secret);
  const value = secretText(match, view);
  const preview = previewOf(value, match);
  return {
    fingerprint: fingerprint(match.rule.id, normalisedValue(match, view), isGuessable(match), salt),
    rule: text,
    severity: match.severity,
    confidence: match.confidence,
    detail: match.detail,
    secret: Secret.fromBytes(fromLatin1(value)),
    valueClasses: valueClassesOf(match, view, text),
    preview,
    line: redactedLine(view, excerpt, secretsInUnit, preview, match.secret),
    rawLine: Secret.fromBytes(view.unit.bytes.subarray(excerpt.span.start, excerpt.span.end)),
    ...wholeMatch(match, view),
    ...matchLine(match, view),
    ...(allowances.length === 0 ? {} : { allowances }),
    location: locate(view, match.secret),
    introduction: commitOf(view.unit.origin),
    occurrences: 1,
    spread: undefined,
    inHead: undefined,
    headPlace: undefined,
    standing: undefined,
    suppression: mark === undefined ? undefined : suppressionOf(mark, view),
  };
}

/** The secret as a latin1 string: where it stands encoded, what it decodes to. */
function secretText({ encoded, secret }: Match, view: UnitView): string {
  return encoded === undefined
    ? view.slice(secret.start, secret.end)
    : secretText(encoded.match, encoded.view);
}

/** Room for what stands around a secret: a name, an operator, quotes. */
const MAX_AROUND_BYTES = 512;

function wholeMatch({ whole, secret, encoded }: Match, view: UnitView): Pick<Finding, 'match'> {
  const around = whole.end - whole.start - (secret.end - secret.start);
  if (encoded !== undefined || around <= 0 || around > MAX_AROUND_BYTES) return {};
  return { match: Secret.fromBytes(view.unit.bytes.subarray(whole.start, whole.end)) };
}

function matchLine({ rule, whole, secret }: Match, view: UnitView): Pick<Finding, 'matchLine'> {
  const isFile = rule.fragment !== undefined && rule.fragment.regex === undefined;
  // a line end before the match, which many patterns look at, is no part of it
  let start = whole.start;
  while (start < secret.start && (view.byteAt(start) === 0x0a || view.byteAt(start) === 0x0d)) start++;
  const line = isFile ? 0 : view.lines.lineOf(start);
  return line === view.lines.lineOf(secret.start) ? {} : { matchLine: line };
}

function locate(view: UnitView, span: Span): Location {
  const start = view.lines.position(span.start);
  const end = view.lines.position(Math.max(span.start, span.end));
  const origin = view.unit.origin;
  const text = textPlaceOf(origin);
  const { container } = view.unit;
  return {
    kind: origin.kind,
    path: text === undefined ? pathOf(origin) : undefined,
    ...(text === undefined ? {} : { text }),
    ...(container === undefined || text !== undefined ? {} : { container }),
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    blob: blobOf(origin),
  };
}

/** What a value is made of, and what its rule says about all of its kind. */
function valueClassesOf(match: Match, view: UnitView, text: RuleText): readonly ValueClass[] {
  const value = view.slice(
    match.secret.start,
    Math.min(match.secret.end, match.secret.start + MAX_CLASSED_BYTES),
  );
  return [
    ...(text.publicByDesign === undefined ? [] : (['public'] as const)),
    ...(match.detail?.startsWith('expired') === true ? (['expired'] as const) : []),
    ...(isGuessable(match) ? (['generic'] as const) : []),
    ...SHAPES.flatMap(([name, shape]) => (shape.test(value) ? [name] : [])),
  ];
}

const MAX_CLASSED_BYTES = 256;
const SHAPES: readonly (readonly [ValueClass, RegExp])[] = [
  ['uuid', /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i],
  ['hex', /^[0-9a-f]+$/i],
  ['number', /^[0-9]+$/],
  ['word', /^[A-Za-z]+$/],
];

function suppressionOf(mark: PlacedMark, view: UnitView): Suppression {
  const { reason, owner, until, line, tool } = mark;
  const where = `${placeOf(view.unit.origin)}:${line}`;
  return {
    by: 'mark',
    ...(tool === undefined ? {} : { tool }),
    where,
    kind: allowKind(mark.kind),
    reason,
    owner,
    expires: until,
    effect: 'untrusted',
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
