/** The rules of one scan: the built-in table alone, and joined with a user's files. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { builtInRuleset } from '../../src/ruleset/built-in.gen.ts';
import { RulesError } from '../../src/ruleset/rule-mistake.ts';
import { loadRuleset } from '../../src/ruleset/ruleset.ts';

const folder = mkdtempSync(join(tmpdir(), 'tacet-ruleset-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function ruleFile(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const OWN = ruleFile(
  'own.yml',
  'rules:\n  - id: parcel-token\n    pattern: parcel_(?P<secret>[0-9a-f]{24})\n',
);

describe('loadRuleset', () => {
  it('gives the built-in table as it is when there are no rule files', async () => {
    const ruleset = await loadRuleset([]);
    expect(ruleset.compiled).toBe(builtInRuleset);
    expect(ruleset.digest).toBe(builtInRuleset.digest);
    expect(ruleset.activeRules).toBe(builtInRuleset.rules.length);
  });

  it('joins own rules with the built-in ones', async () => {
    const ruleset = await loadRuleset([OWN]);
    expect(ruleset.activeRules).toBe(builtInRuleset.rules.length + 1);
    const own = ruleset.compiled.rules.at(-1);
    expect(own).toMatchObject({ id: 'parcel-token', index: builtInRuleset.rules.length, source: undefined });
    expect(ruleset.digest).not.toBe(builtInRuleset.digest);
  });

  it('has words about every rule', async () => {
    const { compiled, texts } = await loadRuleset([OWN]);
    const words = await texts();
    expect(compiled.rules.filter(({ id }) => !words.has(id))).toEqual([]);
    expect(words.get('parcel-token')).toMatchObject({
      name: 'parcel-token',
      issuer: 'your own rules',
      revoke: 'Revoke it where it was issued.',
    });
  });

  it('does not count rules that are switched off', async () => {
    const { activeRules } = await loadRuleset([OWN], ['parcel-token']);
    expect(activeRules).toBe(builtInRuleset.rules.length);
  });

  it('refuses to switch off a rule that is not there, and suggests the nearest', async () => {
    await expect(loadRuleset([OWN], ['parcel-tokn'])).rejects.toMatchObject({
      name: 'InputError',
      code: 'option-invalid',
      message: 'there is no rule "parcel-tokn" to switch off',
      hint: 'did you mean parcel-token?',
    });
  });

  it('reports the mistakes of all files at once, with the paths as they were given', async () => {
    const first = ruleFile('first.yml', 'rules:\n  - id: one\n');
    const second = ruleFile('second.yml', 'ruls: []\n');
    const error: unknown = await loadRuleset([first, second]).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(RulesError);
    const files = (error as RulesError).mistakes.map(({ file }) => file);
    expect(new Set(files)).toEqual(new Set([first, second]));
  });
});
