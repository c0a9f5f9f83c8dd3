/**
 * Inline marks: `tacet:allow`, `tacet:allow rule-id, rule-id`, each with ` -- reason` behind it. A mark stands on the
 * line on which the secret begins, in a comment of any language, or alone on the line before. A mark behind code speaks
 * for its own line only: else it would hide what the next line adds.
 *
 * A mark without a reason works, and is counted apart, so that a reader of the receipt sees it. Whether marks are heard
 * at all is decided by the chain (DESIGN section 5: never for a pull request's own content).
 */

import type { MatchInUnit } from '../detectors/contract.ts';
import type { UnitView } from '../text/view.ts';
import type { Drop, Filter } from './contract.ts';

const MARK =
  /(?<![\w:-])tacet:allow(?![\w:-])(?:[ \t]+([a-z0-9][a-z0-9-]*(?:[ \t]*,[ \t]*[a-z0-9][a-z0-9-]*)*))?(?:[ \t]+--[ \t]*(\S.*))?/;
/** Nothing but what opens a comment stands before a mark that is alone on its line. */
const ALONE = /^[\s#/*;%'"!<>|(){}-]*(?:REM[ \t]+|rem[ \t]+|dnl[ \t]+)?$/;

/** One mark as written. */
export interface AllowMark {
  /** The rules it names; empty: every rule. */
  readonly rules: readonly string[];
  readonly reason: string | undefined;
  readonly isAlone: boolean;
}

/** The mark on a line of text, or undefined. */
export function readMark(line: string): AllowMark | undefined {
  const match = MARK.exec(line);
  if (match === null) return undefined;
  return {
    rules: (match[1] ?? '')
      .split(',')
      .map((rule) => rule.trim())
      .filter((rule) => rule !== ''),
    reason: match[2],
    isAlone: ALONE.test(line.slice(0, match.index)),
  };
}

/** The filter. */
export const markFilter: Filter = {
  name: 'mark',
  judge({ match, view }: MatchInUnit): Drop | undefined {
    const mark = marksFor(view, match.secret.start).find(
      ({ rules }) => rules.length === 0 || rules.includes(match.rule.id),
    );
    if (mark === undefined) return undefined;
    return mark.reason === undefined
      ? { reason: 'allow-mark-without-reason', explanation: 'an inline mark without a reason allows it' }
      : { reason: 'allow-mark', explanation: 'an inline mark allows it' };
  },
};

function marksFor(view: UnitView, offset: number): AllowMark[] {
  const line = view.lineAround(offset);
  const own = readMark(view.slice(line.start, line.end));
  const marks = own === undefined ? [] : [own];
  if (line.start === 0) return marks;
  const isCrLf = view.byteAt(line.start - 1) === 0x0a && view.byteAt(line.start - 2) === 0x0d;
  const before = view.lineAround(line.start - (isCrLf ? 2 : 1));
  const above = readMark(view.slice(before.start, before.end));
  if (above?.isAlone === true) marks.push(above);
  return marks;
}
