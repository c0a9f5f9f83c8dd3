/**
 * Runs the rules of gitleaks configurations: asked once a unit, when a keyword occurs in it, each looks at the whole of it.
 * Order within a rule as in gitleaks: path, expression, secret, entropy; a rule that requires others counts where each of
 * those has a finding near, with its own threshold and allowlists, whether or not its keywords occur.
 *
 * Fulfils `detectors/contract.ts`; linear in the unit for each rule. Allowlists of the rule itself are not asked here: what
 * they let pass is a finding that says so.
 */

import type { LinearEngine } from '../../regex/linear.ts';
import type { FragmentProgram, FragmentRequirement, FragmentRule } from '../../ruleset/fragment-rule.ts';
import { pathOf, type Span } from '../../text/unit.ts';
import type { UnitView } from '../../text/view.ts';
import type { Detection, Detector } from '../contract.ts';
import { AllowlistJudge, bytesOf } from './allowlist.ts';
import { type FragmentMatch, findInFragment } from './find.ts';

/** How much of a file stands for it, where the path alone was matched. */
const MAX_FILE_BYTES = 1024;

/** How much of a longer line is read each way: gitleaks itself reads pieces of 100 to 125 kB. */
const MAX_LINE_BYTES = 128 << 10;

/** Makes the detector. `anyPath`: units without a path count as being at any, as names are not known yet. */
export function createFragmentDetector(linear: LinearEngine, anyPath: boolean): Detector {
  const judge = new AllowlistJudge(linear);
  return {
    name: 'fragment',
    scope: 'unit',
    detect(_hit, rule, view, emit) {
      if (rule.fragment === undefined || !isAtPath(rule.fragment, view, judge, anyPath)) return;
      // what the kernel could look for it has seen
      const isAsked = !rule.runs || holdsKeyword(rule.fragment, view);
      if (isAsked) detect(rule.fragment, view, emit, judge, anyPath);
    },
    explain: (_hit, rule) => [
      rule.fragment?.regex === undefined
        ? 'the path does not match the expression of the rule'
        : 'the expression of the rule matches nowhere in the text, or only at other paths, or what it matches is not random enough',
    ],
  };
}

function detect(
  program: FragmentProgram,
  view: UnitView,
  emit: (detection: Detection) => void,
  judge: AllowlistJudge,
  anyPath: boolean,
): void {
  if (program.regex === undefined) {
    const whole = { start: 0, end: view.length };
    if (view.length > 0)
      emit({
        whole,
        secret: { start: 0, end: Math.min(view.length, MAX_FILE_BYTES) },
        detail: 'found by its path',
      });
    return;
  }
  const text = view.whole();
  const parts = program.required.map((requirement) => ({
    requirement,
    places: partsOf(requirement, program, text, view, judge, anyPath),
  }));
  for (const match of findInFragment(judge.pattern(program.regex), program, text)) {
    const isComplete = parts.every(({ requirement, places }) => isNear(match, places, requirement, view));
    if (isComplete) emit(match);
  }
}

function isAtPath({ path }: FragmentRule, view: UnitView, judge: AllowlistJudge, anyPath: boolean): boolean {
  if (path === undefined) return true;
  const own = pathOf(view.unit.origin);
  return own === undefined ? anyPath : judge.matchesAny([path], bytesOf(own));
}

/** Whether one of the keywords occurs; a rule without keywords, or without an expression, looks everywhere. */
function holdsKeyword({ keywords, regex }: FragmentRule, view: UnitView): boolean {
  if (keywords.length === 0 || regex === undefined) return true;
  const lower = view.decode({ start: 0, end: view.length }).toLowerCase();
  return keywords.some((keyword) => lower.includes(keyword));
}

/** Where the findings of a required rule stand. */
interface Place {
  readonly line: number;
  readonly column: number;
}

function partsOf(
  { rule }: FragmentRequirement,
  { global }: FragmentProgram,
  text: string,
  view: UnitView,
  judge: AllowlistJudge,
  anyPath: boolean,
): readonly Place[] {
  if (!isAtPath(rule, view, judge, anyPath)) return [];
  if (rule.regex === undefined) return [{ line: 0, column: 0 }];
  const path = pathOf(view.unit.origin);
  const allowlists = [...global, ...rule.allowlists];
  const places: Place[] = [];
  for (const { whole, secret } of findInFragment(judge.pattern(rule.regex), rule, text)) {
    const subject = {
      secret: text.slice(secret.start, secret.end),
      match: text.slice(whole.start, whole.end),
      get line() {
        return linesOf(view, whole);
      },
      path,
    };
    if (!allowlists.some((allowlist) => judge.ask(allowlist, subject) === 'holds'))
      places.push(placeOf(whole.start, view));
  }
  return places;
}

function isNear(
  { whole }: FragmentMatch,
  places: readonly Place[],
  { withinLines, withinColumns }: FragmentRequirement,
  view: UnitView,
): boolean {
  const { line, column } = placeOf(whole.start, view);
  return places.some(
    (place) =>
      (withinLines === undefined || Math.abs(place.line - line) <= withinLines) &&
      (withinColumns === undefined || Math.abs(place.column - column) <= withinColumns),
  );
}

/** One-based; columns count bytes. */
function placeOf(offset: number, view: UnitView): Place {
  const { start } = view.lineAround(offset);
  return { line: view.lines.lineOf(offset), column: offset - start + 1 };
}

/**
 * The lines on which a match stands, one byte a character. As in gitleaks the line end before the first of them belongs to
 * it, so that `^` fits on a unit's first line alone; unlike in gitleaks a last line without a line end is itself and
 * not the whole text up to it.
 */
export function linesOf(view: UnitView, whole: Span): string {
  const { start } = view.lineAround(whole.start, MAX_LINE_BYTES);
  const { end } = view.lineAround(Math.max(whole.start, whole.end - 1), MAX_LINE_BYTES);
  return view.slice(view.byteAt(start - 1) === 0x0a ? start - 1 : start, end);
}
