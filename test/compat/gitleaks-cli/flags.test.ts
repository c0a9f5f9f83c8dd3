/**
 * Flags by the rules of Go's pflag (pkg.go.dev/github.com/spf13/pflag, "Command line flag syntax"), under gitleaks' names
 * (facts: gitleaks-v8.md A2).
 */

import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/base/errors.ts';
import { GITLEAKS_OPTIONS, type GitleaksCommand } from '../../../src/options/gitleaks-options.ts';
import { parseGitleaksCommand } from '../../../src/options/gitleaks-parse.ts';
import { fc } from '../../property.ts';

const parse = (text: string | readonly string[], command: GitleaksCommand = 'git') => {
  const words = typeof text === 'string' ? text.split(' ').filter(Boolean) : text;
  const { values, positionals } = parseGitleaksCommand(words, GITLEAKS_OPTIONS[command], command);
  return { ...Object.fromEntries(values), ...(positionals.length === 0 ? {} : { positionals }) };
};

function error(text: string, command: GitleaksCommand = 'git'): InputError {
  try {
    parse(text, command);
  } catch (thrown) {
    if (thrown instanceof InputError) return thrown;
  }
  throw new Error(`${text} was taken`);
}

describe('a flag', () => {
  const cases: readonly (readonly [string, string, object])[] = [
    ['has its value behind it', '--config a.toml', { config: 'a.toml' }],
    ['has its value behind =', '--config=a.toml', { config: 'a.toml' }],
    ['has a letter', '-c a.toml -r b -f csv -b c -i d -l warn -v', { config: 'a.toml', 'report-path': 'b', 'report-format': 'csv', 'baseline-path': 'c', 'gitleaks-ignore-path': 'd', 'log-level': 'warn', verbose: true }],
    ['has its value at its letter', '-ca.toml', { config: 'a.toml' }],
    ['has = between letter and value', '-c=a.toml', { config: 'a.toml' }],
    ['shares a row of letters', '-vc a.toml', { verbose: true, config: 'a.toml' }],
    ['can be switched off', '--verbose --verbose=false', {}],
    ['takes the last of several', '--exit-code 2 --exit-code=3', { 'exit-code': '3' }],
    ['gathers a list with commas and repeats', '--enable-rule a,b --enable-rule c', { 'enable-rule': ['a', 'b', 'c'] }],
    ['redacts all when it has no value', '--redact', { redact: '100' }],
    ['redacts so much behind =', '--redact=20', { redact: '20' }],
    ['does not take the next word for an optional value', '--redact 20', { redact: '100', positionals: ['20'] }],
    ['is the same as none when it is empty', '--config=', {}],
    ['takes a word that looks like a flag as its value', '--log-opts --all', { 'log-opts': '--all' }],
    ['ends before --', '-v -- -x', { verbose: true, positionals: ['-x'] }],
    ['may stand behind the path', 'repo --staged', { positionals: ['repo'], staged: true }],
  ]; // biome-ignore format: a table reads better in rows

  it.each(cases)('%s: %s', (_name, text, expected) => {
    expect(parse(text)).toEqual(expected);
  });

  it('may hold blanks', () => {
    expect(parse(['--log-opts=--all -n 3'])).toEqual({ 'log-opts': '--all -n 3' });
  });

  // every name of A2, each taken by a command that has it
  it.each([
    'config', 'report-path', 'report-format', 'report-template', 'baseline-path', 'redact', 'enable-rule', 'exit-code',
    'gitleaks-ignore-path', 'ignore-gitleaks-allow', 'log-opts', 'staged', 'pre-commit', 'platform', 'follow-symlinks',
    'max-target-megabytes', 'max-decode-depth', 'max-archive-depth', 'timeout', 'no-banner', 'no-color', 'verbose',
    'log-level', 'diagnostics',
  ])('--%s is known', (name) => {
    expect(Object.values(GITLEAKS_OPTIONS).some((options) => options.some((option) => option.name === name))).toBe(true);
  }); // biome-ignore format: a list of names reads better in rows
});

describe('a mistake', () => {
  it('in a name is told with the nearest name, as what it is', () => {
    const { code, message, hint } = error('--redcat');
    expect([code, message, hint]).toEqual([
      'option-unknown',
      'unknown flag --redcat',
      'did you mean --redact?',
    ]);
  });

  it.each([
    ['--exit-code one', '--exit-code takes a whole number, zero or more'],
    ['--report-format html', '--report-format takes one of json, csv, junit, sarif, template'],
    ['--log-level loud', '--log-level takes one of trace, debug, info, warn, error, fatal'],
    ['--config', '--config needs a value (FILE)'],
    ['--verbose=perhaps', '--verbose takes true or false'],
  ])('in a value is told: %s', (text, message) => {
    expect([error(text).code, error(text).message]).toEqual(['option-invalid', message]);
  });

  it('does not hide the others', () => {
    const { code, message } = error('--nope --exit-code x -q');
    expect(code).toBe('option-unknown');
    expect(message).toBe(
      'unknown flag --nope; --exit-code takes a whole number, zero or more; unknown flag -q',
    );
  });

  it('is a flag of another command', () => {
    expect(error('--staged', 'dir').code).toBe('option-unknown');
    expect(error('--no-git', 'git').code).toBe('option-unknown');
  });

  it('is told by our own errors alone, whatever the words', () => {
    const word = fc.oneof(
      fc.constantFrom('-', '--', '-v', '-c', '--redact', '--=', '-=', '--config='),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(word), (words) => {
        try {
          parse(words);
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(InputError);
        }
      }),
    );
  });
});
