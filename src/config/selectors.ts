/**
 * Whether an entry is about a finding. Pure. Globs and wildcards are compiled once an entry and kept.
 */

import { globToExpression } from '../ruleset/path-glob.ts';
import type { AllowEntry, AllowSelectors, Subject } from './contract.ts';

/** A fingerprint as `findings/fingerprint.ts` makes it. */
export const FINGERPRINT = /^t1-[0-9a-f]{32}$/;
/** A rule's id with wildcards. */
export const RULE_SELECTOR = /^(?=.*[a-z0-9*])[a-z0-9*]+(?:-[a-z0-9*]+)*$/;

/** Decides for one set of selectors. */
export type Selector = (subject: Subject) => boolean;

/** Compiles selectors. Throws `GlobError` for a path that is no glob; the other texts have been checked. */
export function compileSelectors(selectors: AllowSelectors): Selector {
  const { fingerprint, valueClass } = selectors;
  const rule = selectors.rule === undefined ? undefined : new RegExp(wildcard(selectors.rule));
  const path = selectors.path === undefined ? undefined : new RegExp(globToExpression(selectors.path));
  return (subject) =>
    (fingerprint === undefined || fingerprint === subject.fingerprint) &&
    (rule === undefined || rule.test(subject.ruleId)) &&
    (path === undefined || (subject.path !== undefined && path.test(subject.path))) &&
    (valueClass === undefined || subject.valueClasses.includes(valueClass));
}

/** Runs of stars count as one, so that no text makes the expression slow. */
function wildcard(text: string): string {
  return `^${text.replace(/\*+/g, '*').replaceAll('*', '[\\s\\S]*')}$`;
}

/** Whether an entry still holds on a day (`2026-01-31`). */
export function holdsOn(entry: Pick<AllowEntry, 'until'>, day: string): boolean {
  return entry.until === undefined || day <= entry.until;
}

/** A day as entries write it, in UTC; undefined when the text is no day that exists. */
export function dayOf(text: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text ? text : undefined;
}
