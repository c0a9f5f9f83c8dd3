/**
 * A parsed pattern as RE2 source over bytes, for the linear engines.
 *
 * The engines read text as Unicode; given a latin1 string, every byte is the character of the same number, so the
 * printed source speaks of U+0000 to U+00FF only and needs no flags. Both engines then mean exactly what the tree says.
 */

import type { Pattern } from './ast.ts';
import { type Dialect, printPattern, printRanges } from './print.ts';

const RE2_DIALECT: Dialect = {
  printClass: (set) => `[${printRanges(set)}]`,
  never: '[^\\x00-\\x{10ffff}]',
  assertions: {
    'text-start': '\\A',
    'text-end': '\\z',
    'line-start': '(?m:^)',
    'line-end': '(?m:$)',
    'word-boundary': '\\b',
    'not-word-boundary': '\\B',
  },
  openNamed: (name) => `(?P<${name}>`,
  printRepeat: () => undefined,
};

/** RE2 source that means on latin1 text what the pattern means on bytes. Never throws. */
export function toRe2(pattern: Pattern): string {
  return printPattern(pattern.root, RE2_DIALECT);
}
