/**
 * Random patterns and texts for the property tests, over a small alphabet so that they meet often.
 *
 * Patterns are made as source text, not as trees, so that another engine can read the same source. Every generated
 * pattern is valid RE2 syntax; `bytes` says whether texts go beyond ASCII.
 */

import { fc } from '../property.ts';

const LITERALS = [
  'a',
  'b',
  'c',
  'A',
  'k',
  's',
  '1',
  '_',
  '-',
  ' ',
  '\\n',
  '\\r',
  '\\.',
  '\\x41',
  '\\Qa.\\E',
  'ab',
];
const CLASSES = [
  '.',
  '\\d',
  '\\D',
  '\\w',
  '\\W',
  '\\s',
  '\\S',
  '[ab]',
  '[^a]',
  '[a-c1]',
  '[^\\n]',
  '[^a-z\\s]',
  '[]a-]',
  '[[:alpha:]]',
  '[[:^digit:]]',
  '[\\w.-]',
  '[^\\W_]',
  '\\pL',
  '(?s:.)',
];
const ASSERTIONS = ['^', '$', '\\A', '\\z', '\\b', '\\B', '(?m:^)', '(?m:$)'];
const COUNTS = ['*', '+', '?', '{2}', '{0,2}', '{1,3}', '{2,}', '{0}', '{1}', '{0,1}'];

interface Sources {
  readonly pattern: string;
  readonly item: string;
}

const { pattern } = fc.letrec<Sources>((tie) => ({
  pattern: fc
    .array(fc.array(tie('item'), { maxLength: 4 }), { minLength: 1, maxLength: 3 })
    .map((branches) => branches.map((items) => items.join('')).join('|')),
  item: fc.oneof(
    { maxDepth: 3, depthSize: 'small', withCrossShrink: true },
    { arbitrary: fc.constantFrom(...LITERALS), weight: 5 },
    { arbitrary: fc.constantFrom(...CLASSES), weight: 4 },
    { arbitrary: fc.constantFrom(...ASSERTIONS), weight: 1 },
    {
      arbitrary: fc
        .tuple(
          fc.constantFrom('(', '(?:', '(?P<g>', '(?i:', '(?s:', '(?m-i:', '(?U:', '(?i)(?:'),
          tie('pattern'),
        )
        .map(([open, inside]) => `${open}${inside})`),
      weight: 3,
    },
    {
      arbitrary: fc
        .tuple(
          fc.oneof(
            fc.constantFrom('a', 'b', '1', '.', '\\w', '[ab]', '[^a]', '\\s'),
            tie('pattern').map((inside) => `(?:${inside})`),
            tie('pattern').map((inside) => `(${inside})`),
          ),
          fc.constantFrom(...COUNTS),
          fc.constantFrom('', '', '?'),
        )
        .map(([body, count, lazy]) => `${body}${count}${lazy}`),
      weight: 4,
    },
  ),
}));

/** Source of a random valid pattern in ASCII; its named groups are g1, g2, … */
export const asciiPattern: fc.Arbitrary<string> = pattern.map((source) => {
  let count = 0;
  return source.replaceAll('(?P<g>', () => `(?P<g${++count}>`);
});

/** The same with characters outside ASCII in it. */
export const anyPattern: fc.Arbitrary<string> = fc
  .tuple(
    asciiPattern,
    fc.constantFrom('', 'é', '[aé-ü]', '[^é]', '(?i:É)', '€?', '[^\\x00-\\x7f]'),
    asciiPattern,
  )
  .map(([before, wide, after]) => `(?:${before})${wide}(?:${after.replaceAll('(?P<g', '(?P<h')})`);

/** Random texts of ASCII that meet the patterns. */
export const asciiText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...'aabbbcAkKsS11_-. \n\n\r'), { maxLength: 16 })
  .map((chars) => chars.join(''));

/** Random texts of bytes, as latin1, with pieces of UTF-8 in them. */
export const byteText: fc.Arbitrary<string> = fc
  .array(
    fc.constantFrom(...'aabbbcAk1_- \n\r', '\xc3\xa9', '\xc3\x89', '\xe2\x82\xac', '\xc3', '\xff', '\0'),
    {
      maxLength: 16,
    },
  )
  .map((chars) => chars.join(''));

const SOURCE_PIECES = [
  ...'()[]{}|*+?\\^$.-:,=!#"/<>&',
  ...[
    'a',
    'b',
    'i',
    's',
    'U',
    'm',
    'n',
    'A',
    '0',
    '1',
    '2',
    '41',
    '(?',
    '(?P<',
    '(?<',
    '(?:',
    '(?i)',
    '(?-s:',
  ],
  ...[
    '[:alpha:]',
    '[[:',
    ':]',
    '[^',
    '-]',
    '\\d',
    '\\W',
    '\\b',
    '\\Q',
    '\\E',
    '\\x',
    '\\x{',
    '\\z',
    '\\A',
    '\\C',
  ],
  ...['{2}', '{1,3}', '{,2}', '{1001}', '{01}', '\\1', '\\8', '\\07', '\\12', '\\pL', '\\PN', '\\p{', 'Lu'],
  ...['\\_', '\\-', '\\/'],
];

/** Random strings of pieces of the syntax; most are wrong. */
export const sourcePieces: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...SOURCE_PIECES), { maxLength: 9 })
  .map((pieces) => pieces.join(''));
