/**
 * Inputs by their declarations: empty means not given, and all mistakes come at once.
 */

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { InputError } from '../../src/base/errors.ts';
import { InputReader } from '../../src/runner/inputs.ts';

const DECLARED = [
  { name: 'secrets', kind: 'list', required: true },
  { name: 'export', kind: 'choice', values: ['outputs', 'env'], default: 'outputs' },
  { name: 'count', kind: 'number' },
  { name: 'on', kind: 'flag' },
  { name: 'names', kind: 'list' },
  { name: 'token', kind: 'text', default: '${{ github.token }}' },
] as const;

const saved = new Map<string, string | undefined>();
function give(inputs: Readonly<Record<string, string>>): InputReader {
  for (const [name, value] of Object.entries(inputs)) {
    const variable = `INPUT_${name.toUpperCase()}`;
    saved.set(variable, process.env[variable]);
    process.env[variable] = value;
  }
  return new InputReader(DECLARED);
}
beforeEach(() => saved.clear());
afterEach(() => {
  for (const [name, value] of saved) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
});

describe('an input', () => {
  it('that is empty or absent is not given, or is its declared default', () => {
    const inputs = give({ count: '', names: '  ' });
    expect([inputs.text('count'), inputs.text('on'), inputs.lines('names')]).toEqual([
      undefined,
      undefined,
      [],
    ]);
    expect(inputs.choice('export', ['outputs', 'env'])).toBe('outputs');
    expect(inputs.number('count', { min: 0, max: 9 })).toBeUndefined();
    expect(inputs.flag('on')).toBe(false);
    inputs.requireValid();
  });

  it('whose default is an expression has none when the runner evaluated it to nothing', () => {
    expect(give({ token: '' }).secret('token')).toBeUndefined();
    expect(give({ token: 'x' }).secret('token')?.reveal()).toBe('x');
  });

  it('is trimmed, split into lines or entries, or left as it is', () => {
    const inputs = give({ names: ' a,\n b \r\n\n c ', secrets: '\n  A = aws:x\n' });
    expect(inputs.list('names')).toEqual(['a', 'b', 'c']);
    expect(inputs.lines('names')).toEqual(['a,', 'b', 'c']);
    expect(inputs.untrimmed('secrets')).toBe('\n  A = aws:x\n');
  });

  it('is true or false in any case', () => {
    expect([give({ on: 'TRUE' }).flag('on'), give({ on: 'False' }).flag('on')]).toEqual([true, false]);
  });
});

describe('mistakes', () => {
  it('are reported all at once, with the nearest right word', () => {
    const inputs = give({ export: 'output', count: '12', on: 'yes' });
    inputs.text('secrets');
    inputs.choice('export', ['outputs', 'env']);
    inputs.number('count', { min: 0, max: 9 });
    inputs.flag('on');
    inputs.mistake({ where: 'secrets, line 3', what: 'is odd', hint: 'write it even' });
    let error: unknown;
    try {
      inputs.requireValid();
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).code).toBe('option-invalid');
    expect((error as InputError).message.split('\n')).toEqual([
      '5 mistakes in the inputs',
      'secrets: is required and was not given',
      'export: takes one of outputs, env, found "output" (did you mean outputs?)',
      'count: takes a whole number from 0 to 9, found "12"',
      'on: takes true or false, found "yes"',
      'secrets, line 3: is odd (write it even)',
    ]);
  });

  it('of a missing input alone have a code of their own', () => {
    const inputs = give({ secrets: '\n' });
    inputs.untrimmed('secrets');
    inputs.untrimmed('secrets');
    expect(() => inputs.requireValid()).toThrow('secrets: is required and was not given');
    try {
      inputs.requireValid();
    } catch (error) {
      expect((error as InputError).code).toBe('input-missing');
    }
  });

  it('show no control characters of a value', () => {
    const inputs = give({ on: '::error::\u001b[31m' });
    inputs.flag('on');
    expect(() => inputs.requireValid()).toThrow('found "\\::error::\\x1b[31m"');
  });
});
