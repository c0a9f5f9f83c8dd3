/**
 * Checks between the rules of a set: ids that are unique, parts that exist, texts that nobody pasted twice.
 *
 * Promise: a repeated thing is reported at its second place and names the first.
 */

import { nearest } from '../base/nearest.ts';
import type { DraftRule, RuleField } from './draft-rule.ts';
import { type Place, quoted } from './rule-mistake.ts';

/** Checks all rules of a set together. `otherIds`: rules that are there already (the built-in ones, for users'). */
export function checkSet(rules: readonly DraftRule[], otherIds: ReadonlySet<string>): void {
  checkIds(rules, otherIds);
  checkParts(rules, otherIds);
  checkCopies(rules, 'name');
  checkCopies(rules, 'description');
  checkPatterns(rules);
}

function checkIds(rules: readonly DraftRule[], otherIds: ReadonlySet<string>): void {
  const first = new Map<string, Place>();
  for (const { id, report } of rules) {
    if (id === undefined) continue;
    const earlier = first.get(id.text);
    if (otherIds.has(id.text)) {
      report(
        id.place,
        `the id ${quoted(id.text)} is that of a built-in rule`,
        'give yours another id; --disable-rule switches the built-in one off',
      );
    } else if (earlier !== undefined) {
      report(id.place, `the id ${quoted(id.text)} is taken: ${describe(earlier)}`);
    } else first.set(id.text, id.place);
  }
}

function checkParts(rules: readonly DraftRule[], otherIds: ReadonlySet<string>): void {
  const ids = new Set([...otherIds, ...rules.map(({ source }) => source.id)]);
  const referred = new Set<string>();
  for (const { near, source, report } of rules) {
    const seen = new Set<string>();
    for (const { rule, place } of near) {
      referred.add(rule);
      if (rule === source.id) report(place, 'a rule is no part of itself');
      else if (!ids.has(rule)) {
        const suggestion = nearest(rule, [...ids]);
        report(
          place,
          `there is no rule ${quoted(rule)}`,
          suggestion === undefined ? undefined : `did you mean ${suggestion}?`,
        );
      } else if (seen.has(rule)) report(place, `the part ${quoted(rule)} is there twice`);
      seen.add(rule);
    }
  }
  for (const { source, placeOf, report } of rules) {
    if (!source.partOnly || referred.has(source.id)) continue;
    report(
      placeOf('partOnly'),
      'no rule names this part in its near: its matches would never be shown',
      'name it in the near of a rule, or leave partOnly out',
    );
  }
}

/** Two rules with the same words were copied, and one of them is wrong. */
function checkCopies(rules: readonly DraftRule[], field: RuleField): void {
  const first = new Map<string, Place>();
  for (const rule of rules) {
    const text = rule.source[field];
    if (!rule.has(field) || typeof text !== 'string') continue;
    const earlier = first.get(text);
    if (earlier === undefined) first.set(text, rule.placeOf(field));
    else rule.report(rule.placeOf(field), `the same ${field} is there already: ${describe(earlier)}`);
  }
}

/** Two rules of one detector with the same pattern, literals and paths find the same things twice. */
function checkPatterns(rules: readonly DraftRule[]): void {
  const first = new Map<string, Place>();
  for (const { source, pattern, report } of rules) {
    if (pattern === undefined) continue;
    const { detector, literals, ignoreCase, paths } = source;
    const key = JSON.stringify([detector, pattern.text, [...literals].sort(), ignoreCase, paths]);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, pattern.place);
    else
      report(
        pattern.place,
        `a rule with the same pattern and literals is there already: ${describe(earlier)}`,
      );
  }
}

function describe({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}
