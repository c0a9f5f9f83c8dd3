/** What `tacet rules test` does: mistakes of all files at once, examples through the engine, costs, words for every name. */

import { describe, expect, it } from 'vitest';
import { re2jsEngine } from '../../src/regex/re2js.ts';
import { measureLinearCost } from '../../src/rulebook/linear-cost.ts';
import { mistakeLines, type TestedFile, testRuleFiles } from '../../src/rulebook/test-rule-files.ts';
import { DETECTOR_WORDS, PROOF_WORDS } from '../../src/rulebook/words.ts';
import { DETECTORS, PROOF_NAMES } from '../../src/ruleset/detector-names.ts';
import { examineRules } from '../../src/ruleset/load.ts';

const tested = (...files: readonly TestedFile[]) => testRuleFiles(files, 'seed', () => 0);

const GOOD = `rules:
  - id: acme-key
    pattern: \\bacme_(?P<secret>[0-9a-f]{32})\\b
    examples: ["acme_{hex:32}", "key: acme_{hex:32}"]
    nearMisses: ["acme_{hex:31}"]
`;

describe('a test of rule files', () => {
  it('finds nothing wrong with rules that hold', () => {
    expect(tested({ name: 'a.yml', text: GOOD })).toMatchObject({
      rules: 1,
      files: 1,
      // three templates, five times each
      counts: { examples: 2, found: 2, nearMisses: 1, quiet: 1, mints: 15 },
      mistakes: [],
      notes: [],
    });
  });

  it('names the mistakes of all files, those of examples and those of files that cannot be read', () => {
    const wrong = `rules:
  - id: acme-other
    sevrity: high
    pattern: other_(?P<secret>[0-9]{9}
  - id: acme-third
    pattern: third_(?P<secret>[0-9]{9})
    examples: ["third_{digits:9}", "third_{digits:8}"]
    nearMisses: ["third_{digits:9}"]
`;
    const report = tested(
      { name: 'gone.yml', unread: 'there is no such file' },
      { name: 'a.yml', text: GOOD },
      { name: 'b.yml', text: wrong },
    );
    expect(mistakeLines(report).map((line) => line.replace(/ \(.*/, ''))).toEqual([
      'b.yml:3:5: the rule has no field "sevrity"',
      expect.stringMatching(/^b\.yml:4:\d+: the pattern is wrong here: a bracket is not closed$/),
      'b.yml:7:36: the rule does not find its example',
      'b.yml:8:18: the rule finds its near miss',
      'gone.yml:1:1: there is no such file',
    ]);
    expect(report.counts).toMatchObject({ examples: 4, found: 3, nearMisses: 2, quiet: 1 });
  });

  it('lets a rule name a built-in rule as its part, and refuses the id of one', () => {
    const near = `rules:
  - id: acme-pair
    pattern: acmesecret_(?P<secret>[0-9a-f]{32})
    near: [{ rule: github-pat, withinLines: 2, required: true }]
    examples: ["acmesecret_{hex:32} ghp_{mint:github-crc32:30}"]
    nearMisses: ["acmesecret_{hex:32}"]
`;
    expect(mistakeLines(tested({ name: 'a.yml', text: near }))).toEqual([]);
    const taken = GOOD.replace('acme-key', 'github-pat');
    expect(mistakeLines(tested({ name: 'a.yml', text: taken }))).toEqual([
      expect.stringContaining('a.yml:2:9: the id "github-pat" is that of a built-in rule'),
    ]);
  });

  it('leaves out a rule whose part has mistakes, and says nothing wrong of it', () => {
    const text = `rules:
  - id: acme-one
    pattern: acmeone_(?P<secret>[0-9]{9})
    near: [{ rule: acme-two, withinLines: 2, required: true }]
    examples: ["acmeone_{digits:9}"]
  - id: acme-two
    pattern: acmetwo_(?P<secret>[0-9]{9}
`;
    const report = tested({ name: 'a.yml', text });
    expect(report.mistakes.map(({ rule }) => rule)).toEqual(['acme-two']);
    expect(report.counts.examples).toBe(0);
  });

  it('notes a rule without examples', () => {
    const text = 'rules:\n  - id: acme-key\n    pattern: acme_(?P<secret>[0-9]{9})\n';
    expect(tested({ name: 'a.yml', text }).notes).toEqual([
      {
        id: 'acme-key',
        text: 'has no examples and no nearMisses: nothing shows what it finds and what it leaves',
      },
    ]);
  });

  it('takes any text for a file without throwing', () => {
    for (const text of [
      '',
      '[',
      'rules: 7',
      'rules: [{}]',
      '\u0000',
      '- a: &a [*a]',
      'rules:\n  - id: [x]\n',
    ])
      expect(() => tested({ name: 'a.yml', text })).not.toThrow();
  });
});

describe('the cost of a pattern', () => {
  const patternOf = (pattern: string) => {
    const text = `rules:\n  - id: acme-key\n    pattern: ${pattern}\n`;
    return examineRules([{ name: 'a.yml', text }], { origin: 'user' }).rules[0]!.pattern!;
  };

  it('is that of the slowest text, and grows by its length', () => {
    // a clock by which a run takes a millisecond for each text, whatever its length: 1 ms, growing with the power 0
    let clock = 0;
    const cost = measureLinearCost(patternOf('acme_(?P<secret>[a-z]{8,64})'), re2jsEngine, () => clock++);
    expect(cost).toEqual({ slowestMs: 1, exponent: 0 });
  });

  it('is nothing for a pattern that repeats nothing', () => {
    expect(measureLinearCost(patternOf('acme_(?P<secret>abc)'), re2jsEngine, () => 0)).toEqual({
      slowestMs: 0,
      exponent: undefined,
    });
  });
});

describe('the words of an explanation', () => {
  it('are there for every detector and every proof, and for no other', () => {
    expect([...DETECTOR_WORDS.keys()].sort()).toEqual([...DETECTORS.keys()].sort());
    expect([...PROOF_WORDS.keys()].sort()).toEqual([...PROOF_NAMES].sort());
  });
});
