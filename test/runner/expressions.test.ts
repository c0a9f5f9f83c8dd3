// The small expressions. Expected values from GitHub's documentation "Evaluate expressions in workflows and actions".

import { describe, expect, test } from 'vitest';
import { fc } from '../property.ts';
import { type ExpressionScope, evaluateCondition, evaluateTemplate } from './expressions.ts';

const scope: ExpressionScope = {
  status: 'success',
  contexts: {
    github: { token: 'T', repository: 'o/r', event: { number: 7, draft: false, labels: [{ name: 'Bug' }] } },
    env: { Name: 'value' },
    steps: { 'my-id': { outputs: { 'a b': 'x' } } },
  },
};

describe('templates', () => {
  test.each([
    ['no expression', 'no expression'],
    ['${{ github.token }}', 'T'],
    ['a ${{ github.repository }} b ${{github.event.number}}', 'a o/r b 7'],
    ["${{ steps.my-id.outputs['a b'] }}", 'x'],
    ['${{ GitHub.Repository }}', 'o/r'],
    ['${{ github.event.labels[0].name }}', 'Bug'],
    ['${{ github.nothing.at.all }}', ''],
    ["${{ 'it''s }} here' }}", "it's }} here"],
    ['${{ github.event.draft }}', 'false'],
    ["${{ github.event.draft && 'draft' || 'ready' }}", 'ready'],
    ["${{ format('{0}-{{{1}}}', 'a', 2) }}", 'a-{2}'],
    ['x${{ github.event }}', 'xObject'],
    ['${{ 0x10 }} ${{ 1.50 }} ${{ -3 }} ${{ null }}', '16 1.5 -3 '],
    ["${{ join(fromJSON('[1,2]'), '+') }}", '1+2'],
    ['${{ fromJSON(toJSON(github.event)).number }}', '7'],
  ])('%s gives %j', (template, expected) => {
    expect(evaluateTemplate(template, scope)).toBe(expected);
  });

  test.each([
    '${{ github.token',
    '${{ }}',
    '${{ secrets.X }}',
    '${{ nope() }}',
    '${{ a b }}',
    '${{ github.event }}',
    '${{ constructor }}',
    '${{ toString() }}',
  ])('%s is an error', (template) => {
    expect(() => evaluateTemplate(template, scope)).toThrow();
  });

  test('text without the opening sign comes out as it went in', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!text.includes('${{'));
        expect(evaluateTemplate(text, scope)).toBe(text);
      }),
    );
  });
});

describe('conditions', () => {
  test.each([
    ["'ABC' == 'abc'", true],
    ["'1' == 1", true],
    ['true == 1', true],
    ["null == ''", true],
    ["null == 'x'", false],
    ["'a' != 'b'", true],
    ['2 > 10', false],
    ["'b' > 'A'", true],
    ['3 >= 3 && 3 <= 3', true],
    ['!github.event.draft', true],
    ["!(1 == 1) || github.repository == 'o/r'", true],
    ["contains(github.repository, 'O/')", true],
    ["contains(fromJSON('[\"a\"]'), 'A')", true],
    ["startsWith('Tacet', 'ta') && endsWith('Tacet', 'CET')", true],
    ['always()', true],
    ['failure() || cancelled()', false],
    ['${{ success() }}', true],
    ["env.Name == 'value'", true],
  ])('%s is %j', (condition, expected) => {
    expect(evaluateCondition(condition, scope)).toBe(expected);
  });

  test('a step asks for success() unless it names a status function', () => {
    const failed: ExpressionScope = { ...scope, status: 'failure' };
    expect(evaluateCondition('1 == 1', failed, 'success()')).toBe(false);
    expect(evaluateCondition('1 == 1', failed)).toBe(true);
    expect(evaluateCondition('failure()', failed, 'success()')).toBe(true);
    expect(evaluateCondition('always() && 1 == 2', failed, 'success()')).toBe(false);
  });

  test.runIf(process.platform !== 'win32')('variable names differ by case, other names do not', () => {
    expect(evaluateCondition("env.name == ''", scope)).toBe(true);
  });
});
