/**
 * Two detectors on top of the reading of assignments. `assigned`: the rule's literal stands in the name (or in a name
 * before it on the same path: `datadog.apiKey`), and the whole value fits the rule's pattern. `ansible`: the variables
 * by which Ansible is told passwords (its documentation of behavioural inventory parameters).
 */

import type { CompiledRule } from '../../ruleset/rule.ts';
import type { UnitView } from '../../text/view.ts';
import type { Detector, Hit } from '../contract.ts';
import { judgePlaced, weakFields } from '../placed-value.ts';
import { type Assignment, assignmentsAt } from './parse.ts';

/** Pieces of names of credentials. An issuer's name alone promises none: `BROWSERSTACK_BUILD` is no key. */
const SAYS_SECRET =
  /key|token|secret|pass|pwd|auth|cred|api|sid|jwt|licen[cs]e|bearer|[-_.]?pat(?:$|[-_.])|sign|private|cert|sas|connection|webhook|dsn|cookie|session|login|reporter|contribsys/i;

/** Makes the `assigned` detector; expressions are compiled on first use and belong to built-in rules. */
export function createAssignedDetector(): Detector {
  const expressions = new WeakMap<CompiledRule, RegExp>();
  return {
    name: 'assigned',
    detect(hit, rule, view, emit) {
      if (rule.source === undefined) return;
      let expression = expressions.get(rule);
      if (expression === undefined) {
        expression = new RegExp(`^(?:${rule.source})$`, 'd');
        expressions.set(rule, expression);
      }
      const isNamed = SAYS_SECRET.test(view.slice(hit.start, hit.end));
      for (const assignment of assignmentsAt(view, hit)) {
        if (!isNamed && !SAYS_SECRET.test(assignment.nameText)) continue;
        const place = placeOf(expression, assignment, view, hit);
        if (place === undefined) continue;
        emit({ secret: place, whole: assignment.whole, parts: { name: assignment.name } });
      }
    },
    explain(hit, _rule, view) {
      const isNamed = SAYS_SECRET.test(view.slice(hit.start, hit.end));
      const found = assignmentsAt(view, hit);
      if (found.length === 0) return [NO_ASSIGNMENT];
      return found.map(({ nameText }) =>
        isNamed || SAYS_SECRET.test(nameText)
          ? 'the value does not have the form that the rule describes'
          : 'the name speaks of the issuer and not of a credential',
      );
    },
  };
}

/** What both kinds of detectors say where nothing is assigned. */
export const NO_ASSIGNMENT = 'it stands in no name to which a value is assigned';

/** The place of the capture `secret` in a value that fits whole; a trailing separator of a bare value may be left out. */
function placeOf(
  expression: RegExp,
  { value, valueText, name, form }: Assignment,
  view: UnitView,
  hit: Hit,
): { readonly start: number; readonly end: number } | undefined {
  // A literal that reaches past the name (`key = "`) has been judged by the parser; one before it is part of the name.
  if (hit.start > name.end || view.length < value.end) return undefined;
  const texts = form === 'line' ? [valueText, valueText.replace(/[\s,;"')\]}]+$/, '')] : [valueText];
  for (const text of texts) {
    const match = expression.exec(text);
    if (match === null) continue;
    const [from, to] = match.indices?.groups?.secret ?? match.indices?.[0] ?? [0, text.length];
    return { start: value.start + from, end: value.start + to };
  }
  return undefined;
}

/** `ansible_password`, `ansible_ssh_pass`, `ansible_become_password`, `ansible_httpapi_pass` and their kin. */
const ANSIBLE_NAME =
  /^ansible_(?:(?:ssh|become|sudo|su|winrm|httpapi|netconf|network|psrp|paramiko|connection)_)?(?:pass|password|ssh_pass|ssh_password|become_pass)$/;

/** The `ansible` detector. */
export const ansibleDetector: Detector = {
  name: 'ansible',
  detect(hit, _rule, view, emit) {
    for (const assignment of assignmentsAt(view, hit)) {
      if (!ANSIBLE_NAME.test(assignment.nameText)) continue;
      // The inventory's INI form has several assignments on a line: the value ends at a blank.
      const inventory = /^(\S+)\s+\w+=/.exec(assignment.valueText)?.[1];
      const text = inventory ?? assignment.valueText;
      const worth = judgePlaced(text);
      if (worth === 'no') continue;
      const start = assignment.value.start;
      emit({
        secret: { start, end: start + text.length },
        whole: assignment.whole,
        parts: { name: assignment.name },
        ...weakFields(worth),
      });
    }
  },
};
