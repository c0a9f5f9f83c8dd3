/**
 * The detectors for credentials that have no format: passwords, secrets, tokens and keys by the name to which they are
 * assigned. One detector a kind, so that each has a rule, a severity and words of its own; all share one judgement.
 *
 * The order of the decision is that of facts/detection.md, section 10: is it a value or code? what does the name say?
 * how much of it is words? how random is it for its length and alphabet? where does it stand? A weak or sample value is
 * emitted at level hint, so that it can be asked for and does not disturb.
 */

import { pathOf } from '../../text/unit.ts';
import type { UnitView } from '../../text/view.ts';
import type { Detection, Detector } from '../contract.ts';
import { whyNoValue } from './is-value.ts';
import { judgeName, type NameKind, type NameVerdict } from './name.ts';
import { type Assignment, assignmentsAt } from './parse.ts';
import { isLocaleFile, isLockFile, isPackedLine, languageOf, PACKED_LINE_BYTES } from './place.ts';
import { mayBeWorth, type Worth, worthOf } from './worth.ts';

/** The four detectors. */
export const assignmentDetectors: readonly Detector[] = [
  assignmentDetector('password'),
  assignmentDetector('secret'),
  assignmentDetector('token'),
  assignmentDetector('key'),
];

function assignmentDetector(kind: NameKind): Detector {
  return {
    name: `${kind}-assignment`,
    detect(hit, _rule, view, emit) {
      let verdict: NameVerdict | undefined;
      const wants = (name: string): boolean => {
        verdict = judgeName(name);
        return verdict?.kind === kind;
      };
      for (const assignment of assignmentsAt(view, hit, wants)) {
        if (verdict === undefined) continue;
        const worth = judgeAssignment(view, assignment, verdict);
        if (worth !== 'no') emit(toDetection(assignment, worth));
      }
    },
  };
}

/** The whole judgement over one assignment. */
export function judgeAssignment(view: UnitView, assignment: Assignment, name: NameVerdict): Worth {
  const path = pathOf(view.unit.origin);
  if (isLockFile(path)) return 'no';
  const { valueText, binding, form, behind } = assignment;
  if (!mayBeWorth(valueText, name)) return 'no';
  const language = languageOf(path);
  const reason = whyNoValue(valueText, { form, language, binding, behind });
  const isPassphrase = reason === 'identifier' && name.kind === 'password' && PASSPHRASE.test(valueText);
  if (reason !== undefined && !isPassphrase) return 'no';
  if (isEcho(valueText, assignment.nameText)) return /\d/.test(valueText) ? 'weak' : 'no';
  if (binding === 'call' && isQuestionCall(view, assignment)) return 'no';
  if (form === 'inline' && isBadge(view.slice(assignment.name.start - 128, assignment.name.start)))
    return 'no';
  const line = view.lineAround(assignment.value.start, PACKED_LINE_BYTES);
  const isTight = isLocaleFile(path) || isPackedLine(line.end - line.start);
  return worthOf(valueText, name, isTight);
}

/** Three words and a number: a name of something elsewhere, under a password's name a passphrase. */
const PASSPHRASE = /^[A-Za-z]+(?:[-_.][A-Za-z]+){2,}[-_.]\d{1,4}$/;

/** The value says its own name again: `password: "userPassword1"`, `TOKEN = "TOKEN"`. */
function isEcho(value: string, name: string): boolean {
  const bare = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, '');
  const own = bare(name);
  const said = bare(value);
  if (said.length < 4) return false;
  return own === said || (value.length - said.length <= 3 && (own.endsWith(said) || said.endsWith(own)));
}

/** The token of a status badge's address reads the badge and nothing else (Codecov's and Coveralls' documentation). */
function isBadge(before: string): boolean {
  return /(?:badge|shield|\.svg)[^\s"'<>]{0,80}[?&]$/i.test(before);
}

/** `getToken("…")`, `checkPassword("…")`: the argument is a question's, not the secret that is set. */
function isQuestionCall(view: UnitView, assignment: Assignment): boolean {
  const name = assignment.nameText.split('.').at(-1) ?? '';
  const isFunction = view.slice(assignment.name.end, assignment.name.end + 1) === '(';
  return (
    isFunction &&
    /^(?:get|is|has|find|fetch|load|read|hash|encode|decode|parse|make|create|generate|compare|match|test|describe|it|expect|assert|to|on)[A-Z_]/.test(
      name,
    )
  );
}

function toDetection(assignment: Assignment, worth: Worth): Detection {
  return {
    secret: assignment.value,
    whole: assignment.whole,
    parts: { name: assignment.name },
    ...(worth === 'weak' ? { confidence: 'hint' as const, detail: 'weak or sample value' } : {}),
  };
}
