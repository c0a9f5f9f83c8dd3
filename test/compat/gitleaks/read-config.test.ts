/**
 * Reading a configuration of gitleaks: every mistake at once, with line and column; hostile texts. What is a mistake and
 * what a warning follows from the fact sheet on gitleaks 8.30.1, sections A3 to A6, and from the list of deliberate
 * deviations in docs/gitleaks.md.
 */

import { describe, expect, it } from 'vitest';
import { readGitleaksToml } from '../../../src/compat/gitleaks/read-config.ts';
import { MAX_TOML_CHARACTERS } from '../../../src/compat/gitleaks/toml-table.ts';
import { formatMistake } from '../../../src/ruleset/rule-mistake.ts';
import { fc } from '../../property.ts';

const mistakesOf = async (text: string): Promise<readonly string[]> =>
  (await readGitleaksToml('g.toml', text)).mistakes.map(formatMistake);
const warningsOf = async (text: string): Promise<readonly string[]> =>
  (await readGitleaksToml('g.toml', text)).warnings.map(formatMistake);

describe('a configuration with mistakes', () => {
  it('has all of them told at once, each with its place', async () => {
    const text = [
      'title = 5',
      '[extend]',
      'useDefault = "yes"',
      '[[rules]]',
      "regex = 'a'",
      '[[rules]]',
      'id = "two"',
      "regex = '''x(?=y)'''",
      'entropy = "high"',
      'secretGroup = -1',
      'keywords = ["a", 1]',
      'path = "(["',
      '[[allowlists]]',
      'condition = "xor"',
      "regexTarget = 'Line'",
      'stopwords = [""]',
      '[[allowlists]]',
      'description = "empty"',
    ].join('\n');
    const places = (await readGitleaksToml('g.toml', text)).mistakes
      .map(({ line, column }) => `${line}:${column}`)
      .sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
    // a basic string has escapes: its mistakes are shown where it begins
    expect(places).toEqual([
      '1:9', '3:14', '4:1', '8:13', '9:11', '10:15', '11:18', '12:8', '14:13', '15:15', '16:14', '17:1',
    ]); // biome-ignore format: a list of places reads better in rows
  });

  const CASES: readonly (readonly [title: string, text: string, expected: string])[] = [
    ['both forms of allowlists', '[allowlist]\nstopwords=["a"]\n[[allowlists]]\nstopwords=["b"]\n', 'g.toml:1:1: the configuration has both'],
    ['both forms of allowlists in a rule', '[[rules]]\nid="a"\nregex="b"\n[rules.allowlist]\nstopwords=["a"]\n[[rules.allowlists]]\nstopwords=["b"]\n', 'g.toml:4:1: the rule has both'],
    ['an id that is there twice', '[[rules]]\nid="a"\nregex="b"\n[[rules]]\nid="a"\nregex="c"\n', 'g.toml:5:4: the id "a" is there twice'],
    ['a key that is there twice, in different letters', 'title="a"\nTitle="b"\n', 'g.toml:2:7: "Title" is there twice'],
    ['a rule that requires itself', '[[rules]]\nid="a"\nregex="b"\n[[rules.required]]\nid="a"\n', 'g.toml:5:4: a rule cannot require itself'],
    ['an id with control characters', '[[rules]]\nid="a\\u001bb"\nregex="b"\n', 'g.toml:2:4: the id'],
    ['an expression that would allow everything', '[[allowlists]]\npaths=["a", ""]\n', 'g.toml:2:13: an empty expression would allow everything'],
    ['no TOML', '[[rules]]\nid = \n', 'g.toml:2:'],
    ['tables where lists are expected', 'rules = 1\n[allowlists]\na=1\n', 'g.toml:1:9: rules: expected a list of tables'],
  ]; // biome-ignore format: a table

  it.each(CASES)('is refused for %s', async (_title, text, expected) => {
    expect((await mistakesOf(text))[0]).toContain(expected);
  });

  it('is refused when it is too long or too deep', async () => {
    expect(await mistakesOf(`# ${'x'.repeat(MAX_TOML_CHARACTERS)}`)).toEqual([
      `g.toml:1:1: the file is longer than ${MAX_TOML_CHARACTERS} characters`,
    ]);
    expect(await mistakesOf(`a = ${'['.repeat(100_000)}`)).toHaveLength(1);
  });
});

describe('a configuration that is odd', () => {
  const CASES: readonly (readonly [title: string, text: string, expected: string])[] = [
    ['unknown keys', 'tittle = "a"\n', 'g.toml:1:10: a configuration of gitleaks has no field "tittle": it is ignored (did you mean title?)'],
    ['extend.url', '[extend]\nurl = "https://x"\n', 'g.toml:2:7: extend.url does nothing, as in gitleaks'],
    ['a newer minVersion', 'minVersion = "v8.31.0"\n', 'g.toml:1:14: the file asks for gitleaks "v8.31.0"; tacet follows 8.30.1'],
    ['a minVersion that is none', 'minVersion = "new"\n', 'g.toml:1:14: minVersion: "new" is no version'],
    ['targetRules in a rule', '[[rules]]\nid="a"\nregex="b"\n[[rules.allowlists]]\nstopwords=["a"]\ntargetRules=["b"]\n', 'g.toml:6:13: an allowlist of gitleaks has no field "targetrules"'],
    ['an empty keyword', '[[rules]]\nid="a"\nregex="b"\nkeywords=[""]\n', 'g.toml:4:11: an empty keyword is ignored'],
  ]; // biome-ignore format: a table

  it.each(CASES)('is read with a warning about %s', async (_title, text, expected) => {
    expect(await mistakesOf(text)).toEqual([]);
    expect((await warningsOf(text))[0]).toContain(expected);
  });

  it('is read without a warning for this and older versions', async () => {
    for (const version of ['8.30.1', 'v8.25.0', '8.30', 'v7.9.9'])
      expect(await warningsOf(`minVersion = "${version}"\n`), version).toEqual([]);
  });
});

describe('any text', () => {
  it('is read or refused, with places inside it', async () => {
    const word = fc.constantFrom(
      '[[rules]]', '[extend]', '[[allowlists]]', '[rules.allowlist]', '[[rules.required]]', 'id', 'regex', 'path', '=', '"a"',
      "'''", '"""', "'", '"', '[', ']', '{', '}', ',', '.', '\n', '\n', '\\', '#', '1', '-1', '1e400', 'true', 'nan', '1979-05-27',
      'keywords', 'condition', 'useDefault', '__proto__', '(?i)', '\u{1f600}', '\u0000', ' ', '\r\n',
    ); // biome-ignore format: a list of words reads better in rows
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.array(word, { maxLength: 60 }).map((words) => words.join('')),
        ),
        async (text) => {
          const lines = text.split('\n').length;
          const { mistakes, warnings } = await readGitleaksToml('g.toml', text);
          for (const { line, column } of [...mistakes, ...warnings]) {
            expect(line).toBeGreaterThan(0);
            expect(line).toBeLessThanOrEqual(lines + 1);
            expect(column).toBeGreaterThan(0);
          }
        },
      ),
      { numRuns: 1500 },
    );
  });
});
