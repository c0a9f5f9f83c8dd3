/**
 * What allowlists of a gitleaks configuration let pass: a table of cases. Expectations were worked out by hand from the fact
 * sheet on gitleaks 8.30.1, sections A6 and A10.
 */

import { describe, expect, it } from 'vitest';
import { notesOf, scanTree } from './scan-tree.ts';

/** Line 1 to 3: the rule; an allowlist of its own begins on line 4. */
const RULE = "[[rules]]\nid = \"own\"\nregex = '''k=([a-z]{4});'''\n";
const own = (fields: string): string => `${RULE}[[rules.allowlists]]\n${fields}\n`;
const all = (fields: string): string => `${RULE}[[allowlists]]\n${fields}\n`;
const BY = ' (by .gitleaks.toml:4)';

interface Case {
  readonly title: string;
  readonly toml: string;
  readonly files: Readonly<Record<string, string>>;
  readonly expected: readonly string[];
}

const CASES: readonly Case[] = [
  {
    title: 'paths are searched anywhere in the path with slashes',
    toml: all("paths = ['''est/''', '''^docs$''']"),
    files: { 'test/a.txt': 'k=abcd;\n', 'docs/a.txt': 'k=abcd;\n' },
    expected: ['docs/a.txt:1 own abcd', `test/a.txt:1 own abcd${BY}`],
  },
  {
    title: 'regexes look at the secret unless told otherwise',
    toml: own("regexes = ['''^ab''', '''k=''']"),
    files: { 'a.txt': 'k=abcd;\nk=efgh;\n' },
    expected: [`a.txt:1 own abcd${BY}`, 'a.txt:2 own efgh'],
  },
  {
    title: 'regexTarget secret is the same as none',
    toml: own("regexTarget = 'secret'\nregexes = ['''k=''']"),
    files: { 'a.txt': 'k=abcd;\n' },
    expected: ['a.txt:1 own abcd'],
  },
  {
    title: 'regexTarget match looks at the whole match and no further',
    toml: own("regexTarget = 'match'\nregexes = ['''^k=ab''', '''here''']"),
    files: { 'a.txt': 'k=abcd;\nk=efgh; here\n' },
    expected: [`a.txt:1 own abcd${BY}`, 'a.txt:2 own efgh'],
  },
  {
    title: 'regexTarget line looks at the line and no other',
    toml: own("regexTarget = 'line'\nregexes = ['''here''']"),
    files: { 'a.txt': 'k=abcd; here\nk=efgh;\nhere\n' },
    expected: [`a.txt:1 own abcd${BY}`, 'a.txt:2 own efgh'],
  },
  {
    title: 'A10: a line after the first begins with its line end, so that ^ fits on the first line alone',
    toml: own("regexTarget = 'line'\nregexes = ['''^k''']"),
    files: { 'a.txt': 'k=abcd;\nk=efgh;\n' },
    expected: [`a.txt:1 own abcd${BY}`, 'a.txt:2 own efgh'],
  },
  {
    title: 'A10, not copied: a last line without a line end is not the whole text before it',
    toml: own("regexTarget = 'line'\nregexes = ['''here''']"),
    files: { 'a.txt': 'here\n\nk=abcd;' },
    expected: ['a.txt:3 own abcd'],
  },
  {
    title: 'stopwords are looked for in the secret in either case, whatever regexTarget says',
    toml: own("regexTarget = 'line'\nstopwords = ['BC', 'here']"),
    files: { 'a.txt': 'k=abcd;\nk=efgh; here\n' },
    expected: [`a.txt:1 own abcd${BY}`, 'a.txt:2 own efgh'],
  },
  {
    title: 'stopwords are compared in lower case on both sides',
    toml: "[[rules]]\nid = \"own\"\nregex = '''k=([a-zA-Z]{4});'''\n[[rules.allowlists]]\nstopwords = ['cD']\n",
    files: { 'a.txt': 'k=ABCD;\nk=abdc;\n' },
    expected: [`a.txt:1 own ABCD${BY}`, 'a.txt:2 own abdc'],
  },
  {
    title: 'without a condition one kind suffices',
    toml: own("paths = ['''^b''']\nstopwords = ['ab']"),
    files: { 'a.txt': 'k=abcd;\nk=efgh;\n', 'b.txt': 'k=efgh;\n' },
    expected: [`a.txt:1 own abcd${BY}`, 'a.txt:2 own efgh', `b.txt:1 own efgh${BY}`],
  },
  {
    title: 'AND wants every kind that is given, and of each any one',
    toml: own("condition = 'and'\npaths = ['''^z''', '''^b''']\nstopwords = ['zz', 'ab']"),
    files: { 'a.txt': 'k=abcd;\n', 'b.txt': 'k=abcd;\nk=efgh;\n' },
    expected: ['a.txt:1 own abcd', `b.txt:1 own abcd${BY}`, 'b.txt:2 own efgh'],
  },
  {
    title: '&& is AND',
    toml: own("condition = '&&'\npaths = ['''^b''']\nstopwords = ['ab']"),
    files: { 'a.txt': 'k=abcd;\n', 'b.txt': 'k=abcd;\n' },
    expected: ['a.txt:1 own abcd', `b.txt:1 own abcd${BY}`],
  },
  {
    title: '|| and Or are OR',
    toml: `${own("condition = '||'\npaths = ['''^b''']\nstopwords = ['ab']")}[[rules.allowlists]]\ncondition = 'Or'\npaths = ['''^c''']\nstopwords = ['zz']\n`,
    files: { 'a.txt': 'k=abcd;\n', 'c.txt': 'k=efgh;\n' },
    expected: [`a.txt:1 own abcd${BY}`, 'c.txt:1 own efgh (by .gitleaks.toml:8)'],
  },
  {
    title: 'of several allowlists any one suffices, global ones before the rule’s own',
    // the rule's own stands on line 4, the global one on line 6
    toml: `${own("stopwords = ['ab']")}[[allowlists]]\npaths = ['''^b''']\n`,
    files: { 'a.txt': 'k=abcd;\n', 'b.txt': 'k=abcd;\n' },
    expected: [`a.txt:1 own abcd${BY}`, 'b.txt:1 own abcd (by .gitleaks.toml:6)'],
  },
  {
    title: 'the deprecated [allowlist] and [rules.allowlist] are read as one allowlist each',
    toml: `[allowlist]\npaths = ['''^b''']\n${RULE}[rules.allowlist]\nstopwords = ['ab']\n`,
    files: { 'a.txt': 'k=abcd;\n', 'b.txt': 'k=efgh;\n' },
    expected: ['a.txt:1 own abcd (by .gitleaks.toml:6)', 'b.txt:1 own efgh (by .gitleaks.toml:1)'],
  },
  {
    title: 'targetRules keeps a global allowlist to those rules',
    toml: `${all("targetRules = ['own']\nstopwords = ['ab']")}[[rules]]\nid = "other"\nregex = '''o=([a-z]{4});'''\n`,
    files: { 'a.txt': 'k=abcd;\no=abcd;\n' },
    expected: [`a.txt:1 own abcd${BY}`, 'a.txt:2 other abcd'],
  },
  {
    title: 'commits alone let nothing pass outside of commits',
    toml: own(`commits = ['${'a'.repeat(40)}']`),
    files: { 'a.txt': 'k=abcd;\n' },
    expected: ['a.txt:1 own abcd'],
  },
  {
    title: 'an allowlist of a rule says nothing about another rule',
    toml: `${own("stopwords = ['ab']")}[[rules]]\nid = "other"\nregex = '''o=([a-z]{4});'''\n`,
    files: { 'a.txt': 'o=abcd;\n' },
    expected: ['a.txt:1 other abcd'],
  },
];

describe('an allowlist of a gitleaks configuration', () => {
  it.each(CASES)('A6: $title', async ({ toml, files, expected }) => {
    const { lines } = await scanTree({ '.gitleaks.toml': toml, ...files });
    expect(lines).toEqual(expected);
  });

  it('is shown with its description as the reason, and its file on the receipt', async () => {
    const scanned = await scanTree({
      '.gitleaks.toml': own("description = 'made for the tests'\nstopwords = ['ab']"),
      'a.txt': 'k=abcd;\n',
    });
    expect(scanned.result.findings[0]?.suppression).toMatchObject({
      by: 'config',
      tool: 'gitleaks',
      reason: 'gitleaks allowlist made for the tests',
      where: '.gitleaks.toml:4',
    });
    expect(scanned.result.receipt.counts).toMatchObject({ findings: 0, silenced: 1 });
    expect(notesOf(scanned)).toContain('gitleaks-files: honoured as they are: .gitleaks.toml');
  });

  it('is not heard when .tacet.yml leaves gitleaks out of honours, nor are rules and marks', async () => {
    const { lines, result } = await scanTree({
      '.tacet.yml': 'version: 1\nhonours: []\n',
      '.gitleaks.toml': all("paths = ['''.''']"),
      '.gitleaksignore': 'a.txt:own:1\n',
      'a.txt': 'k=abcd; # gitleaks:allow\n',
    });
    expect(lines).toEqual([]);
    expect(result.receipt.notes.filter(({ code }) => code.startsWith('gitleaks'))).toEqual([]);
  });
});
