/**
 * `pragma: allowlist secret` in a comment on the line of a secret, and `pragma: allowlist nextline secret` in one on the
 * line before; `whitelist` is the older spelling of both. Facts: the readme of detect-secrets, "Inline Allowlisting".
 */

import { type ForeignMark, type MarkReader, type NumberedLine, opensComment } from '../mark-place.ts';

const OWN_LINE = /(?<!\w)pragma:[ \t]?(?:allow|white)list[ -]secret(?!\w)/i;
const NEXT_LINE = /(?<!\w)pragma:[ \t]?(?:allow|white)list[ -]nextline[ -]secret(?!\w)/i;

/** Reads marks of detect-secrets. */
export const detectSecretsMark: MarkReader = {
  tool: 'detect-secrets',
  read: (place) => {
    for (const line of [...place.lines, place.last]) {
      const own = inComment(line, OWN_LINE);
      if (own !== undefined) return own;
    }
    return place.above === undefined ? undefined : inComment(place.above, NEXT_LINE);
  },
};

function inComment({ text, number }: NumberedLine, expression: RegExp): ForeignMark | undefined {
  const at = text.search(expression);
  return at >= 0 && opensComment(text.slice(0, at)) ? { line: number } : undefined;
}
