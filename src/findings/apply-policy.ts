/**
 * What the policy makes of findings: which are not reported where they stand, which are silenced and by whom, and what a
 * change would silence if it were believed.
 *
 * Nothing silenced is lost: it stays among the findings, with who said so and why, and does not block. Only what a
 * configuration that is believed switches off (a rule, a level of confidence) is dropped and counted.
 */

import { CONFIDENCE_ORDER } from '../base/scan-request.ts';
import type { AllowKind, Subject } from '../config/contract.ts';
import { ALLOW_KINDS } from '../config/contract.ts';
import type { Judgement, Policy } from '../config/policy.ts';
import { dayOf, holdsOn } from '../config/selectors.ts';
import type { Finding, Suppression } from './finding.ts';

/** The policies of a scan. */
export interface Policies {
  readonly trusted: Policy | undefined;
  /** What the change itself says: shown, not believed. */
  readonly proposed: Policy | undefined;
  /** Whether inline marks in what was scanned are believed. */
  readonly believesMarks: boolean;
  /** A day in UTC, `2026-01-31`. */
  readonly today: string;
}

/** Applies the policies, in order; `onDrop` is told why a finding is not reported. Throws as reading configuration does. */
export async function applyPolicies(
  findings: readonly Finding[],
  policies: Policies,
  onDrop: (reason: string) => void,
): Promise<readonly Finding[]> {
  const kept: Finding[] = [];
  for (const finding of findings) {
    const judged = await judge(finding, policies, onDrop);
    if (judged !== undefined) kept.push(judged);
  }
  return kept;
}

async function judge(
  finding: Finding,
  { trusted, proposed, believesMarks, today }: Policies,
  onDrop: (reason: string) => void,
): Promise<Finding | undefined> {
  const subject = subjectOf(finding);
  const adjustment = await trusted?.adjust(subject, finding.confidence, finding.severity);
  if (adjustment?.drop !== undefined) {
    onDrop(adjustment.drop);
    return undefined;
  }
  const own = await trusted?.judge(subject);
  const mark = markEffect(
    heardMark(finding.suppression, trusted),
    // anybody writes comments: what they say of themselves is never believed
    finding.location.text === undefined && (believesMarks || trusted?.settings.trustChanges === true),
    trusted,
    today,
  );
  const asked = trusted?.settings.trustChanges === true ? 'silences' : 'untrusted';
  const other = proposed === undefined ? undefined : await proposed.judge(subject);
  return {
    ...finding,
    severity: adjustment?.severity ?? finding.severity,
    suppression: strongest([
      own && suppressionOf(own, own.effect),
      ...allowancesOf(finding, trusted, subject, asked),
      mark,
      other?.effect === 'silences' ? proposedSuppression(other, trusted, subject, asked) : undefined,
      proposed && (await switchedOffBy(proposed, subject, finding)),
    ]),
  };
}

/** What allowlists of gitleaks configurations say: those of the change as its other entries do. */
function allowancesOf(
  { allowances = [], introduction }: Finding,
  trusted: Policy | undefined,
  subject: Subject,
  asked: Suppression['effect'],
): readonly Suppression[] {
  const commit = introduction?.commit.toLowerCase() ?? '';
  return allowances
    .filter(({ commits }) => commits === undefined || commits.includes(commit))
    .map(({ entry, isProposed, isSetting }) => {
      const judgement = { entry, source: 'config', effect: 'silences' } as const;
      if (isSetting === true) return suppressionOf(judgement, 'untrusted');
      return proposedSuppression(judgement, trusted, subject, isProposed ? asked : 'silences');
    });
}

/** What silences comes first, then what a policy refuses, what is only not believed, what has expired or lacks its reason. */
const STRENGTH: readonly Suppression['effect'][] = [
  'silences',
  'refused',
  'untrusted',
  'expired',
  'unreasoned',
];

function strongest(suppressions: readonly (Suppression | undefined)[]): Suppression | undefined {
  for (const effect of STRENGTH) {
    const found = suppressions.find((suppression) => suppression?.effect === effect);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A mark of another tool, unless the configuration does not honour that tool. */
function heardMark(mark: Suppression | undefined, trusted: Policy | undefined): Suppression | undefined {
  const isUnheard = mark?.tool !== undefined && trusted?.settings.honours.includes(mark.tool) === false;
  return isUnheard ? undefined : mark;
}

function markEffect(
  mark: Suppression | undefined,
  isBelieved: boolean,
  trusted: Policy | undefined,
  today: string,
): Suppression | undefined {
  if (mark?.by !== 'mark') return mark;
  const { expires, kind, reason, owner } = mark;
  const isExpired =
    expires !== undefined && (dayOf(expires) === undefined || !holdsOn({ until: expires }, today));
  if (isExpired) return { ...mark, effect: 'expired' };
  const why = trusted?.whyMarkRefused({ kind, reason, owner, until: expires });
  if (why !== undefined) return { ...mark, effect: 'refused', why };
  return { ...mark, effect: isBelieved ? 'silences' : 'untrusted' };
}

/** What an entry of the change itself says. Where changes are trusted the locks of the base bind them all the same. */
function proposedSuppression(
  judgement: Judgement,
  trusted: Policy | undefined,
  subject: Subject,
  effect: Suppression['effect'],
): Suppression {
  const { entry } = judgement;
  const why = trusted?.locks.refusesEntry(entry) ?? trusted?.locks.refusesFor(entry, subject);
  return why === undefined
    ? suppressionOf(judgement, effect)
    : { ...suppressionOf(judgement, 'refused'), why };
}

/** What the settings of the change would keep from being reported: that is never believed, only shown. */
async function switchedOffBy(
  proposed: Policy,
  subject: Subject,
  { confidence }: Finding,
): Promise<Suppression | undefined> {
  const { drop, where = proposed.name } = await proposed.adjust(subject, confidence);
  const level = proposed.settings.minConfidence;
  const isUnsure =
    level !== undefined && CONFIDENCE_ORDER.indexOf(confidence) < CONFIDENCE_ORDER.indexOf(level);
  if (drop === undefined && !isUnsure) return undefined;
  return {
    by: 'config',
    where: drop === undefined ? `min-confidence: ${level}` : where,
    kind: undefined,
    reason: undefined,
    owner: undefined,
    expires: undefined,
    effect: 'untrusted',
  };
}

function suppressionOf({ entry, source, why }: Judgement, effect: Suppression['effect']): Suppression {
  const { kind, reason, owner, until, file, line, tool } = entry;
  const whose = tool === undefined ? {} : { tool };
  const which = effect === 'refused' && why !== undefined ? { why } : {};
  const where = `${file}:${line}`;
  return { by: source, ...whose, where, kind, reason, owner, expires: until, effect, ...which };
}

/** A finding as a policy sees it. */
export function subjectOf(finding: Finding): Subject {
  const { fingerprint, rule, location, valueClasses, secret, rawLine, match } = finding;
  const { matchLine = location.startLine, introduction } = finding;
  const found = {
    ...{ secret, line: location.startLine, rawLine, matchLine, match },
    commit: introduction?.commit,
  };
  return { fingerprint, ruleId: rule.id, path: location.path, valueClasses, found };
}

/** The kind that a mark names, if there is such a kind. */
export function allowKind(text: string | undefined): AllowKind | undefined {
  return ALLOW_KINDS.find((kind) => kind === text);
}
