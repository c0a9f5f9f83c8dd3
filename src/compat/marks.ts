/**
 * Inline marks, ours and those of other tools: which one speaks for a secret. Each tool's marks reach as far as that tool
 * lets them, and no farther (docs/moving-over.md has the table). Marks drop nothing, as ours do not: the finding says whose
 * mark it is, and the policy decides whether it is believed and whether the tool is honoured.
 */

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

/** The mark that speaks for a secret, ours before any other; undefined when there is none. */
export function anyMarkFor(ruleId: string, secret: Span, view: UnitView): PlacedMark | undefined {
  const own = markFor(ruleId, secret.start, view);
  if (own !== undefined) return own;
  const place = new MarkPlace(view, secret);
  for (const { tool, read } of MARK_READERS) {
    const mark = read(place, ruleId);
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
