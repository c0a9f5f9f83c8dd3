/**
 * What rules of a gitleaks configuration find: a table of cases. Every expectation was worked out by hand from the fact
 * sheet on gitleaks 8.30.1 (its sections A5 to A10 are noted in the titles), none from a run.
 */

import { describe, expect, it } from 'vitest';
import { scanTree } from './scan-tree.ts';

interface Case {
  readonly title: string;
  /** The configuration without the other cases' rules. */
  readonly toml: string;
  readonly files: Readonly<Record<string, string>>;
  readonly expected: readonly string[];
}

/** One rule of four letters behind `k=`. */
const rule = (fields: string, regex = 'k=([a-z]{4})'): string =>
  `[[rules]]\nid = "own"\nregex = '''${regex}'''\n${fields}\n`;

const CASES: readonly Case[] = [
  {
    title: 'A8: a keyword may stand anywhere in the file, in either case',
    toml: rule('keywords = ["Zebra"]'),
    files: { 'a.txt': 'ZEBRA\n\nk=abcd\n', 'b.txt': 'k=abcd\n' },
    expected: ['a.txt:3 own abcd'],
  },
  {
    title: 'A8: one keyword of several suffices, as a part of a word',
    toml: rule('keywords = ["zebra", "pony"]'),
    files: { 'a.txt': 'ponytail k=abcd\n' },
    expected: ['a.txt:1 own abcd'],
  },
  {
    title: 'A8: a keyword of one letter, or with a line end, counts as well',
    toml: `${rule('keywords = ["q"]')}[[rules]]\nid = "other"\nregex = '''k=(abcd)'''\nkeywords = ["a\\nb"]\n`,
    files: { 'a.txt': 'Q k=abcd\n', 'b.txt': 'k=abcd\n', 'c.txt': 'A\nB k=abcd\n' },
    expected: ['a.txt:1 own abcd', 'c.txt:2 other abcd'],
  },
  {
    title: 'A8: keywords beyond ASCII are found in either case, too',
    toml: rule('keywords = ["straße", "ÉTÉ"]'),
    files: { 'a.txt': 'Été k=abcd\n', 'b.txt': 'ete k=abcd\n' },
    expected: ['a.txt:1 own abcd'],
  },
  {
    title: 'A8: without keywords a rule looks everywhere, also where nothing is 16 characters long',
    toml: rule('', '[0-9]{2}-[0-9]{2}'),
    files: { 'a.txt': 'at 12-34\n' },
    expected: ['a.txt:1 own 12-34'],
  },
  {
    title: 'A8: secretGroup names the group',
    toml: rule('secretGroup = 2', 'k=([a-z]{4}):([a-z]{4})'),
    files: { 'a.txt': 'k=abcd:efgh\n' },
    expected: ['a.txt:1 own efgh'],
  },
  {
    title: 'A8: without secretGroup the first group that is not empty is the secret',
    toml: rule('', 'k=(x*)(y+)'),
    files: { 'a.txt': 'k=yy\n', 'b.txt': 'k=xxyy\n' },
    expected: ['a.txt:1 own yy', 'b.txt:1 own xx'],
  },
  {
    title: 'A8: without groups the whole match is the secret',
    toml: rule('', 'k=[a-z]{4}'),
    files: { 'a.txt': 'k=abcd\n' },
    expected: ['a.txt:1 own k=abcd'],
  },
  {
    title: 'A8: what relies on its neighbours has no groups, so that the whole match is the secret',
    // the boundary lies between x and -, and the match alone begins with -
    toml: rule('', '\\b-([a-z]{4})'),
    files: { 'a.txt': 'x-abcd\n' },
    expected: ['a.txt:1 own -abcd'],
  },
  {
    title: 'A8: line ends at both ends are no part of the match',
    toml: rule('', '\\n+abcd\\n'),
    files: { 'a.txt': 'x\n\nabcd\ny\n' },
    expected: ['a.txt:3 own abcd'],
  },
  {
    title: 'A8: every match of a file counts',
    toml: rule(''),
    files: { 'a.txt': 'k=abcd k=efgh\nk=ijkl\n' },
    expected: ['a.txt:1 own abcd', 'a.txt:1 own efgh', 'a.txt:2 own ijkl'],
  },
  {
    // aabb: two letters, half each: 1 bit
    title: 'A8: a secret of exactly the entropy is dropped',
    toml: rule('entropy = 1.0'),
    files: { 'a.txt': 'k=aabb\n', 'b.txt': 'k=aabc\n' },
    // aabc: 1/2 * 1 + 2 * 1/4 * 2 = 1.5 bits
    expected: ['b.txt:1 own aabc'],
  },
  {
    title: 'A8: a secret just above the entropy is kept, and 0 is no threshold',
    toml: `${rule('entropy = 0.99')}[[rules]]\nid = "zero"\nregex = '''z=([a-z]{4})'''\nentropy = 0\n`,
    files: { 'a.txt': 'k=aabb z=aaaa\n' },
    expected: ['a.txt:1 own aabb', 'a.txt:1 zero aaaa'],
  },
  {
    // two é of two bytes each: 2/4 = 1/2, and 1/2 * log2(2) = 0.5 bits, where Shannon's own measure gives 0
    title: 'A8: entropy is divided by bytes and not by characters',
    toml: rule('entropy = 0.4', 'k=([^\\n(]+)'),
    files: { 'a.txt': 'k=éé\n', 'b.txt': 'k=ee\n' },
    expected: ['a.txt:1 own éé'],
  },
  {
    title: 'A8: a rule with a path alone finds files; one with both needs both',
    toml: `[[rules]]\nid = "file"\npath = '''\\.p99$'''\n${rule("path = '''^src/'''")}`,
    files: { 'x.p99': 'hello', 'y.p98': 'hello', 'src/a.txt': 'k=abcd\n', 'lib/a.txt': 'k=abcd\n' },
    expected: ['src/a.txt:1 own abcd', 'x.p99:1 file hello'],
  },
  {
    title: 'A8: gitleaks:allow speaks for its own line alone, wherever it stands on it',
    toml: rule(''),
    files: { 'a.txt': 'k=abcd gitleaks:allow\nk=efgh\n# xgitleaks:allowed k=ijkl\n' },
    expected: ['a.txt:1 own abcd (by a.txt:1)', 'a.txt:2 own efgh', 'a.txt:3 own ijkl (by a.txt:3)'],
  },
  {
    title: 'A8: gitleaks:allow may stand on any line of the match, and on no line beside it',
    toml: rule('', '(?:^|\\n)key:\\n\\s+([a-z]{4})'),
    files: {
      'a.txt': 'key: \n',
      'b.txt': '# gitleaks:allow\nkey:\n  abcd\n',
      'c.txt': 'x\nkey:\n  efgh # gitleaks:allow\n',
    },
    expected: ['b.txt:3 own abcd', 'c.txt:3 own efgh (by c.txt:3)'],
  },
  {
    title: 'A10, not copied: on a last line without a line end a mark far above does not speak for it',
    toml: rule(''),
    files: { 'a.txt': '# gitleaks:allow\n\nk=abcd' },
    expected: ['a.txt:3 own abcd'],
  },
  {
    title: 'A8: a generic rule gives way to one with the same start line whose secret contains its own',
    toml: `[[rules]]\nid = "my-generic"\nregex = '''k=([a-z]{2})'''\n${rule('')}`,
    files: { 'a.txt': 'k=abcd\n' },
    expected: ['a.txt:1 own abcd'],
  },
  {
    title: 'A8: a generic rule stays beside one whose secret does not contain its own, or on another line',
    toml: `[[rules]]\nid = "my-generic"\nregex = '''g=([a-z]{2})'''\n${rule('')}`,
    files: { 'a.txt': 'k=abcd g=xy\n', 'b.txt': 'k=abcd\ng=ab\n' },
    expected: ['a.txt:1 own abcd', 'a.txt:1 my-generic xy', 'b.txt:1 own abcd', 'b.txt:2 my-generic ab'],
  },
  {
    title: 'A9: a required rule must have a finding within the lines',
    toml: `${rule('[[rules.required]]\nid = "part"\nwithinLines = 2')}[[rules]]\nid = "part"\nregex = '''p=([a-z]{4})'''\nskipReport = true\n`,
    files: { 'a.txt': 'k=abcd\n\np=efgh\n', 'b.txt': 'k=abcd\n\n\np=efgh\n', 'c.txt': 'k=abcd\n' },
    expected: ['a.txt:1 own abcd'],
  },
  {
    title: 'A9: columns bound, too, and without bounds the same file suffices',
    toml: `${rule('[[rules.required]]\nid = "part"\nwithinColumns = 7')}[[rules]]\nid = "part"\nregex = '''p=([a-z]{4})'''\nskipReport = true\n[[rules]]\nid = "far"\nregex = '''f=([a-z]{4})'''\n[[rules.required]]\nid = "part"\n`,
    files: {
      'a.txt': 'k=abcd p=efgh f=ijkl\n',
      'b.txt': 'k=abcd  p=efgh\n',
      'c.txt': 'f=abcd\n\n\n\np=efgh\n',
    },
    expected: ['a.txt:1 own abcd', 'a.txt:1 far ijkl', 'c.txt:1 far abcd'],
  },
  {
    title:
      'A9: a required rule runs without its keywords, honours its entropy and allowlists, and is reported itself',
    toml: `${rule('[[rules.required]]\nid = "part"')}[[rules]]\nid = "part"\nregex = '''p=([a-z]{4})'''\nkeywords = ["zebra"]\nentropy = 1\n[[rules.allowlists]]\nstopwords = ["wxyz"]\n`,
    files: {
      'a.txt': 'k=abcd p=efgh\n',
      'b.txt': 'k=abcd p=eeff\n',
      'c.txt': 'k=abcd p=wxyz\n',
      'd.txt': 'zebra p=efgh\n',
    },
    expected: ['a.txt:1 own abcd', 'd.txt:1 part efgh'],
  },
  {
    title: 'A9: required rules do not nest',
    // part itself requires inner, which is nowhere; that does not matter to own
    toml: `${rule('[[rules.required]]\nid = "part"')}[[rules]]\nid = "part"\nregex = '''p=([a-z]{4})'''\n[[rules.required]]\nid = "inner"\n[[rules]]\nid = "inner"\nregex = '''i=([a-z]{4})'''\n`,
    files: { 'a.txt': 'k=abcd p=efgh\n' },
    expected: ['a.txt:1 own abcd'],
  },
  {
    title: 'A3: keys are read in any case',
    toml: `[[RULES]]\nID = "own"\nRegex = '''k=([a-z]{4}):([a-z]{4})'''\nSECRETGROUP = 2\n`,
    files: { 'a.txt': 'k=abcd:efgh\n' },
    expected: ['a.txt:1 own efgh'],
  },
  {
    title: 'A18: inline flags in the middle, POSIX classes and named groups are read as Go reads them',
    toml: rule('', 'K=(?i)(?P<v>[[:lower:]]{2}(?-i:cd))'),
    files: { 'a.txt': 'K=ABcd\n', 'b.txt': 'k=ABcd\n', 'c.txt': 'K=ABCD\n' },
    expected: ['a.txt:1 own ABcd'],
  },
];

describe('a rule of a gitleaks configuration', () => {
  it.each(CASES)('$title', async ({ toml, files, expected }) => {
    const { lines } = await scanTree({ '.gitleaks.toml': toml, ...files });
    expect(lines).toEqual(expected);
  });

  it('is found in decoded text, too (A11)', async () => {
    const inner = Buffer.from('key is k=abcd, is it not').toString('base64');
    const { lines } = await scanTree({
      '.gitleaks.toml': rule('keywords = ["k="]'),
      'a.txt': `v: ${inner}\n`,
    });
    expect(lines).toEqual(['a.txt:1 own abcd']);
  });

  it('by a path alone is told once, whatever is decoded inside (A8)', async () => {
    const inner = Buffer.from('this is a long enough text to decode').toString('base64');
    const toml = `[[rules]]\nid = "file"\npath = '''^a\\.txt$'''\n`;
    const { lines } = await scanTree({ '.gitleaks.toml': toml, 'a.txt': inner });
    expect(lines).toEqual([`a.txt:1 file ${inner}`]);
  });

  it('keeps the findings in the configuration itself from counting, and shows them (A7)', async () => {
    const toml = `# k=abcd\n${rule('')}`;
    const { lines } = await scanTree({ '.gitleaks.toml': toml });
    expect(lines).toEqual(['.gitleaks.toml:1 own abcd (by .gitleaks.toml:1)']);
  });
});
