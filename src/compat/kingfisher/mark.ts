/**
 * `kingfisher:ignore`, in either case: on the line of a secret, on the line that closes a value of several lines, or in a
 * comment alone on the line before. Its option `--ignore-comment` adds words of other tools, which are heard anyway.
 * Facts: mongodb.github.io/kingfisher, "Advanced Configuration".
 */

import { isOnlyComment, type MarkReader, markOn } from '../mark-place.ts';

const WORD = /(?<![\w:-])kingfisher:ignore(?![\w:-])/i;
/** A line that begins by closing a string or brackets, and says nothing else before the mark. */
const CLOSES =
  /^\s*(?:"""|'''|"|'|`|[)\]}]|-----END[^-]*-----)[)\]};,'"`\s]*(?:#|\/\/|\/\*|--|<!--|;|%)[\s*/#;-]*$/;

/** Reads marks of kingfisher. */
export const kingfisherMark: MarkReader = {
  tool: 'kingfisher',
  read: (place) => {
    const own = markOn([...place.lines, place.last], WORD);
    if (own !== undefined) return own;
    const { above, below } = place;
    const aboveAt = above === undefined ? -1 : above.text.search(WORD);
    if (above !== undefined && aboveAt >= 0 && isOnlyComment(above.text.slice(0, aboveAt)))
      return { line: above.number };
    const belowAt = below === undefined ? -1 : below.text.search(WORD);
    if (below !== undefined && belowAt >= 0 && CLOSES.test(below.text.slice(0, belowAt)))
      return { line: below.number };
    return undefined;
  },
};
