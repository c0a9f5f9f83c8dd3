/**
 * Inline marks: `tacet:allow`, `tacet:allow rule-id, rule-id`, each with attributes (`kind=test-value owner=@team
 * until=2026-12-31`) and ` -- reason` behind it. A mark stands on the line on which the secret begins, in a comment of any
 * language, or alone on the line before. A mark behind code speaks for its own line only: else it would hide what the
 * next line adds.
 *
 * Marks drop nothing: what is marked becomes a finding that says so, and whether the mark is believed is decided with the
 * rest of the policy (DESIGN section 5: never for a pull request's own content).
 */

import type { UnitView } from '../text/view.ts';
import type { ForeignTool } from './contract.ts';

const MARK =
  /(?<![\w:-])tacet:allow(?![\w:-])(?:[ \t]+(?![a-z]+=)([a-z0-9][a-z0-9-]*(?:[ \t]*,[ \t]*[a-z0-9][a-z0-9-]*)*))?((?:[ \t]+(?:kind|owner|until)=\S{1,100}){0,3})(?:[ \t]+--[ \t]*(\S.*))?/;
/** Nothing but what opens a comment stands before a mark that is alone on its line. */
const ALONE = /^[\s#/*;%'"!<>|(){}-]*(?:REM[ \t]+|rem[ \t]+|dnl[ \t]+)?$/;
/** What closes a comment is no part of a reason. */
const COMMENT_END = /\s*(?:\*\/|-->|\}\}|#\}|--%>)\s*$/;

/** One mark as written. All texts are hostile. */
export interface AllowMark {
  /** The rules it names; empty: every rule. */
  readonly rules: readonly string[];
  readonly reason: string | undefined;
  readonly kind: string | undefined;
  readonly owner: string | undefined;
  readonly until: string | undefined;
  readonly isAlone: boolean;
}

/** A mark with the line on which it stands, one-based. */
export interface PlacedMark extends AllowMark {
  readonly line: number;
  /** Whose mark it is, when it is not ours: `compat/marks.ts` reads those. */
  readonly tool?: ForeignTool;
}

/** The mark on a line of text, or undefined. */
export function readMark(line: string): AllowMark | undefined {
  const match = MARK.exec(line);
  if (match === null) return undefined;
  const attributes = new Map(
    [...(match[2] ?? '').matchAll(/(\w+)=(\S+)/g)].map(([, name = '', value]) => [name, value]),
  );
  const reason = match[3]?.replace(COMMENT_END, '');
  return {
    rules: (match[1] ?? '')
      .split(',')
      .map((rule) => rule.trim())
      .filter((rule) => rule !== ''),
    reason: reason === '' ? undefined : reason,
    kind: attributes.get('kind'),
    owner: attributes.get('owner'),
    until: attributes.get('until'),
    isAlone: ALONE.test(line.slice(0, match.index)),
  };
}

/** The mark that speaks for what a rule found at an offset, or undefined. */
export function markFor(ruleId: string, offset: number, view: UnitView): PlacedMark | undefined {
  return marksAround(view, offset).find(({ rules }) => rules.length === 0 || rules.includes(ruleId));
}

function marksAround(view: UnitView, offset: number): PlacedMark[] {
  const line = view.lineAround(offset);
  const number = view.lines.position(line.start).line;
  const own = readMark(view.decode(line));
  const marks = own === undefined ? [] : [{ ...own, line: number }];
  if (line.start === 0) return marks;
  const isCrLf = view.byteAt(line.start - 1) === 0x0a && view.byteAt(line.start - 2) === 0x0d;
  const before = view.lineAround(line.start - (isCrLf ? 2 : 1));
  const above = readMark(view.decode(before));
  if (above?.isAlone === true) marks.push({ ...above, line: number - 1 });
  return marks;
}
