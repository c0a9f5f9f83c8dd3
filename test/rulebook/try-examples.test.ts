/** The trial of examples that `npm run rules` makes: what it accepts, and what it says about what does not hold. */

import { describe, expect, it } from 'vitest';
import { tryExamples } from '../../src/rulebook/try-examples.ts';
import { compileRules } from '../../src/ruleset/compile.ts';
import { examineRules } from '../../src/ruleset/load.ts';
import { editedRule } from '../ruleset/rule-text.ts';

/** Mistakes as `line:column: message (hint)`, and notes. */
function tryRule(
  changes: Readonly<Record<string, string | null>>,
  more: string = '',
): { readonly mistakes: readonly string[]; readonly notes: readonly string[]; readonly mints: number } {
  const text = editedRule({ extra: null, ...changes }).text + more;
  const { rules, mistakes } = examineRules([{ name: 'a.yml', text }], { origin: 'built-in' });
  expect(mistakes()).toEqual([]);
  const { counts, notes } = tryExamples(rules, compileRules(rules).ruleset, 'seed');
  return {
    mistakes: mistakes().map(
      ({ line, column, message, hint }) =>
        `${line}:${column}: ${message}${hint === undefined ? '' : ` (${hint})`}`,
    ),
    notes: notes.map(({ id, text: note }) => `${id}: ${note}`),
    mints: counts.mints,
  };
}

describe('the trial of examples', () => {
  it('accepts a rule that finds its examples and none of its near misses', () => {
    // two examples and two near misses, five times each
    expect(tryRule({})).toEqual({ mistakes: [], notes: [], mints: 20 });
  });

  it('reports an example that is not found, at its place', () => {
    const { mistakes } = tryRule({ examples: '    examples: ["acme_{hex:32}", "acme_{hex:31}"]' });
    expect(mistakes).toEqual(['14:33: the rule does not find its example']);
  });

  it('reports an example without a literal', () => {
    const { mistakes } = tryRule({ examples: '    examples: ["acme_{hex:32}", "acne_{hex:32}"]' });
    expect(mistakes).toEqual(['14:33: the example holds none of the literals of its rule']);
  });

  it('reports a near miss that is found', () => {
    const { mistakes } = tryRule({ nearMisses: '    nearMisses: ["acme_{hex:32}", "acme_{upper:32}"]' });
    expect(mistakes).toEqual(['15:18: the rule finds its near miss']);
  });

  it('reports an entropy floor that random values fall below', () => {
    // 32 random hexadecimal digits have about 3.6 bits per character, with a deviation of 0.1
    const { mistakes } = tryRule({ extra: '    minEntropyBitsPerChar: 3.6' });
    expect(mistakes[0]).toMatch(
      /^15:16: the rule does not find its example in \d+ of 120 trials \(minEntropyBitsPerChar is too near to what random values have\)$/,
    );
  });

  it('tries a rule for certain paths under such a path', () => {
    expect(tryRule({ extra: "    paths: { only: ['**/.acme/*.ini'] }" }).mistakes).toEqual([]);
  });

  it('notes a proof that no example passes', () => {
    expect(tryRule({ extra: '    proof: github-token' }).notes).toEqual([
      'acme-token: no example passes the proof github-token',
    ]);
  });

  const part = `
  - id: acme-id
    name: Acme id
    description: Names a customer.
    severity: low
    confidence: likely
    partOnly: true
    pattern: \\b(?P<secret>acid_[0-9]{16})\\b
    literals: [acid_]
    references: [{ url: https://acme.example/tokens, seen: 2026-01-31 }]
    revoke: Ask.
    examples: ["acid_{digits:16}", "id=acid_{digits:16}"]
    nearMisses: ["acid_{digits:15}", "acid_{upper:16}"]
`;

  it('tries a part, which is never reported alone, by itself', () => {
    const near = '    near: [{ rule: acme-id, withinLines: 3 }]';
    expect(tryRule({ extra: near }, part).mistakes).toEqual([]);
  });

  it('wants the partner in the examples of a rule that requires it', () => {
    const near = '    near: [{ rule: acme-id, withinLines: 3, required: true }]';
    const alone = '    examples: ["acme_{hex:32}", "acid_{digits:16} acme_{hex:32}"]';
    expect(tryRule({ extra: near, examples: alone }, part).mistakes).toEqual([
      '15:16: the rule does not find its example',
    ]);
  });
});
