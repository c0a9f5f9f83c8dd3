/**
 * `.gitleaksignore` and JSON baselines of gitleaks: sections A15 and A16 of the fact sheet on gitleaks 8.30.1, and the
 * deviations that docs/gitleaks.md lists.
 */

import { describe, expect, it } from 'vitest';
import { Secret } from '../../../src/base/secret.ts';
import { readGitleaksBaseline } from '../../../src/compat/gitleaks/baseline.ts';
import { parseFingerprint, readGitleaksIgnore } from '../../../src/compat/gitleaks/ignore.ts';
import { ForeignFile } from '../../../src/compat/placed-value.ts';
import type { Subject } from '../../../src/config/contract.ts';
import { fc } from '../../property.ts';

const COMMIT = '0123456789abcdef0123456789abcdef01234567';
const context = { ownRules: new Set(['own']), catalogue: new Set(['github-pat', 'aws-access-key-id']) };

function subject(over: {
  readonly rule?: string;
  readonly path?: string;
  readonly secret?: string;
  readonly line?: number;
  readonly matchLine?: number;
  readonly commit?: string;
}): Subject {
  const { rule = 'own', path = 'src/a.txt', secret = 'hello there', line = 3, matchLine = line } = over;
  return {
    fingerprint: `t1-${'0'.repeat(32)}`,
    ruleId: rule,
    path,
    valueClasses: [],
    found: {
      secret: Secret.fromText(secret),
      line,
      rawLine: Secret.fromText(secret),
      matchLine,
      match: undefined,
      commit: over.commit,
    },
  };
}

/** The lines of the entries that are about a finding. */
const about = (text: string, asked: Subject): readonly number[] =>
  readGitleaksIgnore('.gitleaksignore', text, context)
    .entries.about(asked)
    .map(({ line }) => line);

describe('.gitleaksignore (A15)', () => {
  it('names a file, a rule and a line, in any commit', () => {
    const text = 'src/a.txt:own:3\n';
    expect(about(text, subject({}))).toEqual([1]);
    expect(about(text, subject({ commit: COMMIT }))).toEqual([1]);
    expect(about(text, subject({ line: 4 }))).toEqual([]);
    expect(about(text, subject({ path: 'a.txt' }))).toEqual([]);
    expect(about(text, subject({ rule: 'other' }))).toEqual([]);
  });

  it('with a commit in front is about that commit alone', () => {
    const text = `${COMMIT}:src/a.txt:own:3\n`;
    expect(about(text, subject({ commit: COMMIT }))).toEqual([1]);
    expect(about(text, subject({ commit: 'f'.repeat(40) }))).toEqual([]);
    // a run before the commit has none
    expect(about(text, subject({}))).toEqual([]);
  });

  it('takes the line of the match, which may begin before the secret', () => {
    expect(about('src/a.txt:own:2\n', subject({ line: 3, matchLine: 2 }))).toEqual([1]);
  });

  it('has line 0 for a file that was found by its path', () => {
    expect(about('src/a.txt:own:0\n', subject({ line: 1, matchLine: 0 }))).toEqual([1]);
    expect(about('src/a.txt:own:1\n', subject({ line: 1, matchLine: 0 }))).toEqual([]);
  });

  it('reads comments, blank lines, CR LF and back-slashes', () => {
    expect(about('# src/a.txt:own:3\r\n\r\n  src\\a.txt:own:3\r\n', subject({}))).toEqual([3]);
  });

  it('separates the inner path of an archive by !', () => {
    expect(about('a.zip!b/c.txt:own:3\n', subject({ path: 'a.zip!/b/c.txt' }))).toEqual([1]);
  });

  it('knows gitleaks’ ids and ours', () => {
    expect(about('src/a.txt:aws-access-token:3\n', subject({ rule: 'aws-access-key-id' }))).toEqual([1]);
    expect(about('src/a.txt:aws-access-key-id:3\n', subject({ rule: 'aws-access-key-id' }))).toEqual([1]);
  });

  it('warns of lines that are no fingerprints, and of rules that nobody has', () => {
    const { warnings } = readGitleaksIgnore('i', 'x\na:own:z\na:b:own:3:4\na:nobody:3\na:own:1\n', context);
    expect(warnings.map(({ line, message }) => `${line}: ${message}`)).toEqual([
      '1: "x" is no fingerprint: it is ignored',
      '2: "a:own:z" is no fingerprint: it is ignored',
      '3: "a:b:own:3:4" is no fingerprint: it is ignored',
      '4: there is no rule "nobody": the line lets nothing pass',
    ]);
  });

  it('is read whatever it holds, and each line by itself', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(999), (file, rule, line) => {
        const read = readGitleaksIgnore('i', `${file}\n${rule}\n`, context);
        expect(read.mistakes).toEqual([]);
        const isPlain = /^[^:\\\s#.]+$/.test(file) && /^[^:\\\s]+$/.test(rule);
        if (isPlain)
          expect(parseFingerprint(`${file}:${rule}:${line}`)).toEqual({
            commit: undefined,
            file,
            rule,
            line,
          });
      }),
    );
  });
});

const item = (over: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> => ({
  RuleID: 'own',
  Description: 'anything',
  StartLine: 3,
  EndLine: 3,
  StartColumn: 1,
  EndColumn: 9,
  Match: 'k=hello there',
  Secret: 'hello there',
  File: 'src/a.txt',
  SymlinkFile: '',
  Commit: '',
  Entropy: 3.1,
  Author: '',
  Email: '',
  Date: '',
  Message: '',
  Tags: [],
  Fingerprint: 'src/a.txt:own:3',
  ...over,
});

async function isKnown(items: unknown, asked: Subject): Promise<boolean> {
  const file = new ForeignFile('report.json', JSON.stringify(items));
  const entries = await readGitleaksBaseline(file);
  expect(file.mistakes).toEqual([]);
  return (entries?.about(asked).length ?? 0) > 0;
}

async function mistakesOf(text: string): Promise<readonly string[]> {
  const file = new ForeignFile('report.json', text);
  expect(await readGitleaksBaseline(file)).toBeUndefined();
  return file.mistakes.map(({ line, message }) => `${line}: ${message}`);
}

describe('a JSON report of gitleaks as a baseline', () => {
  it('knows a finding by file, rule and secret, whatever line it has moved to', async () => {
    expect(await isKnown([item()], subject({}))).toBe(true);
    expect(await isKnown([item()], subject({ line: 30 }))).toBe(true);
    expect(await isKnown([item()], subject({ path: 'src/b.txt' }))).toBe(false);
    expect(await isKnown([item()], subject({ rule: 'other' }))).toBe(false);
    expect(await isKnown([], subject({}))).toBe(false);
  });

  it('never takes another secret at the same place as known', async () => {
    expect(await isKnown([item()], subject({ secret: 'other words' }))).toBe(false);
  });

  it('takes a secret that is cut differently on the same line as the same', async () => {
    expect(await isKnown([item({ Secret: '"hello there"' })], subject({}))).toBe(true);
    expect(await isKnown([item({ Secret: '"hello there"' })], subject({ line: 4 }))).toBe(false);
    expect(await isKnown([item({ Secret: 'hello' })], subject({}))).toBe(false);
  });

  it('translates ids, and takes a report without Link and with back-slashes', async () => {
    const found = subject({ rule: 'aws-access-key-id' });
    expect(await isKnown([item({ RuleID: 'aws-access-token', File: 'src\\a.txt' })], found)).toBe(true);
  });

  it('is refused when it is redacted, in whole or in part', async () => {
    for (const Secret of ['REDACTED', 'hel...'])
      expect(await mistakesOf(JSON.stringify([item({ Secret })]))).toEqual([
        '1: the report is redacted: it cannot tell one secret from another',
      ]);
  });

  it('is refused when it is something else', async () => {
    expect((await mistakesOf('[\n{"RuleID": 1}]')).at(-1)).toBe('2: the item is no finding of gitleaks');
    expect(await mistakesOf('[1')).toHaveLength(1);
    expect(await mistakesOf('{}')).toEqual(['1: a report of gitleaks: expected a list, found a mapping']);
  });
});
