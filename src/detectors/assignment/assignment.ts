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
import { NO_ASSIGNMENT } from './assigned.ts';
import { type NoValue, whyNoValue } from './is-value.ts';
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
    explain(hit, _rule, view) {
      const found = assignmentsAt(view, hit);
      if (found.length === 0) return [NO_ASSIGNMENT];
      return found.map((assignment) => {
        const name = judgeName(assignment.nameText);
        if (name === undefined) return `the name promises no ${kind}`;
        if (name.kind !== kind) return `the name promises a ${name.kind}, which another rule looks for`;
        return whyNot(weighAssignment(view, assignment, name).because);
      });
    },
  };
}

/** What decided over an assignment: the reason why there is no value, or the step that was the last. */
type Decision = NoValue | 'lock-file' | 'length' | 'echo' | 'question' | 'badge' | 'worth';

/** The whole judgement over one assignment. */
export function judgeAssignment(view: UnitView, assignment: Assignment, name: NameVerdict): Worth {
  return weighAssignment(view, assignment, name).worth;
}

interface Weighed {
  readonly worth: Worth;
  readonly because: Decision;
}

function weighAssignment(view: UnitView, assignment: Assignment, name: NameVerdict): Weighed {
  const path = pathOf(view.unit.origin);
  if (isLockFile(path)) return { worth: 'no', because: 'lock-file' };
  const { valueText, binding, form, behind } = assignment;
  if (!mayBeWorth(valueText, name)) return { worth: 'no', because: 'length' };
  const language = languageOf(path);
  const reason = whyNoValue(valueText, { form, language, binding, behind });
  const isPassphrase = reason === 'identifier' && name.kind === 'password' && PASSPHRASE.test(valueText);
  if (reason !== undefined && !isPassphrase) return { worth: 'no', because: reason };
  if (isEcho(valueText, assignment.nameText))
    return { worth: /\d/.test(valueText) ? 'weak' : 'no', because: 'echo' };
  if (binding === 'call' && isQuestionCall(view, assignment)) return { worth: 'no', because: 'question' };
  if (form === 'inline' && isBadge(view.slice(assignment.name.start - 128, assignment.name.start)))
    return { worth: 'no', because: 'badge' };
  const line = view.lineAround(assignment.value.start, PACKED_LINE_BYTES);
  const isTight = isLocaleFile(path) || isPackedLine(line.end - line.start);
  return { worth: worthOf(valueText, name, isTight), because: 'worth' };
}

const WHY_NOT: Readonly<Record<Decision, string>> = {
  empty: 'the value is empty',
  template: 'the value is a template that something else fills in',
  reference: 'the value refers to a secret that is kept elsewhere',
  alias: 'the value is an alias or an address of a variable',
  code: 'the value is code: a call, a variable or an expression',
  constant: 'the value is a constant word, a number, a date or a version',
  path: 'the value is a path or the name of a file',
  address: 'the value is an address',
  pattern: 'the value is a pattern or a selector',
  digest: 'the value is a digest or the stored form of a password',
  encrypted: 'the value is encrypted',
  prose: 'the value is text for people',
  identifier: 'the value is words joined to an identifier',
  'lock-file': 'lock files hold digests, and nobody writes secrets into them',
  length: 'the value is longer than what its name promises',
  echo: 'the value says its own name again',
  question: 'the function asks about the value and does not set it',
  badge: "the token is that of a status badge's address, which reads the badge alone",
  worth: 'the value is too short, too regular or too much like words for what its name promises',
};

function whyNot(decision: Decision): string {
  return WHY_NOT[decision];
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

/** Methods of texts, which take a secret apart or ask about it: `SECRET.replace("…", "…")`. */
const METHOD =
  /^(?:replace(?:All)?|split|slice|substr(?:ing)?|starts_?with|ends_?with|includes?|contains|index_?of|match(?:es)?|test|concat|trim\w*|strip\w*|pad\w*|equals\w*|eq|ne|format|join|g?sub|char_?at|to_?\w+|remove\w*|append|prepend|find|count|search)$/i;

/** `getToken("…")`, `checkPassword("…")`: the argument is a question's, not the secret that is set. */
function isQuestionCall(view: UnitView, assignment: Assignment): boolean {
  const name = assignment.nameText.split('.').at(-1) ?? '';
  const isFunction = view.slice(assignment.name.end, assignment.name.end + 1) === '(';
  if (isFunction && assignment.nameText.includes('.') && METHOD.test(name)) return true;
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
