/**
 * Inline marks, ours and those of other tools: which one speaks for a secret. Each tool's marks reach as far as that tool
 * lets them, and no farther (docs/moving-over.md has the table). Marks drop nothing, as ours do not: the finding says whose
 * mark it is, and the policy decides whether it is believed and whether the tool is honoured.
 */

import type { ForeignTool } from '../config/contract.ts';
import { markFor, type PlacedMark } from '../config/mark.ts';
import type { Span } from '../text/unit.ts';
import type { UnitView } from '../text/view.ts';
import { detectSecretsMark } from './detect-secrets/mark.ts';
import { kingfisherMark } from './kingfisher/mark.ts';
import { MarkPlace, type MarkReader, markOn, opensComment } from './mark-place.ts';
import { secretlintMark } from './secretlint/mark.ts';

/** A word alone, not a part of a longer one. */
const GITLEAKS = /gitleaks:allow/;
const BETTERLEAKS = /betterleaks:allow/;
const TRUFFLEHOG = /trufflehog:ignore/;
const GGSHIELD = /(?<![\w-])ggignore(?![\w-])/;

/** All readers. The marks of gitleaks and trufflehog count as parts of longer words, too, as with those tools. */
export const MARK_READERS: readonly MarkReader[] = [
  { tool: 'gitleaks', read: ({ lines, last }) => markOn([...lines, last], GITLEAKS) },
  { tool: 'betterleaks', read: ({ lines, last }) => markOn([...lines, last], BETTERLEAKS) },
  // trufflehog wants it behind the secret
  { tool: 'trufflehog', read: ({ behind }) => markOn([behind], TRUFFLEHOG) },
  kingfisherMark,
  detectSecretsMark,
  secretlintMark,
  {
    tool: 'ggshield',
    read: ({ lines, last }) => {
      const line = [...lines, last].find(({ text }) => {
        const at = text.search(GGSHIELD);
        return at >= 0 && opensComment(text.slice(0, at));
      });
      return line === undefined ? undefined : { line: line.number };
    },
  },
];

/** Tools whose marks may stand on any line of what was matched, name and operator included. */
const OF_MATCH: ReadonlySet<ForeignTool> = new Set(['gitleaks', 'betterleaks']);

/**
 * The mark that speaks for a secret, ours before any other; undefined when there is none. `whole` is everything that was
 * matched.
 */
export function anyMarkFor(
  ruleId: string,
  secret: Span,
  view: UnitView,
  whole: Span = secret,
): PlacedMark | undefined {
  const own = markFor(ruleId, secret.start, view);
  if (own !== undefined) return own;
  const ofSecret = new MarkPlace(view, secret);
  const ofMatch = new MarkPlace(view, withoutLineEnds(view, whole, secret));
  for (const { tool, read } of MARK_READERS) {
    const mark = read(OF_MATCH.has(tool) ? ofMatch : ofSecret, ruleId);
    if (mark === undefined) continue;
    return {
      rules: [],
      reason: mark.reason,
      kind: undefined,
      owner: undefined,
      until: undefined,
      isAlone: false,
      line: mark.line,
      tool,
    };
  }
  return undefined;
}

/** What was matched without line ends around it, which patterns look at. */
function withoutLineEnds(view: UnitView, { start, end }: Span, secret: Span): Span {
  const isLineEnd = (at: number): boolean => view.byteAt(at) === 0x0a || view.byteAt(at) === 0x0d;
  let [from, to] = [start, end];
  while (from < secret.start && isLineEnd(from)) from++;
  while (to > secret.end && isLineEnd(to - 1)) to--;
  return { start: from, end: to };
}
