import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/base/errors.ts';
import { helpText } from '../../src/options/help.ts';
import { parseCommand } from '../../src/options/parse.ts';
import { scanCliOptions } from '../../src/options/scan-options.ts';

function mistake(words: readonly string[]): InputError {
  try {
    parseCommand(words, scanCliOptions);
  } catch (error) {
    if (error instanceof InputError) return error;
  }
  throw new Error('no mistake was found');
}

describe('parsing a command line', () => {
  it('reads flags, texts, repeated lists and the path in any order', () => {
    const { values, positionals } = parseCommand(
      ['--format', 'json=a.json', 'folder', '--format=sarif', '--history'],
      scanCliOptions,
    );
    expect(values.get('format')).toEqual(['json=a.json', 'sarif']);
    expect(values.get('history')).toBe(true);
    expect(positionals).toEqual(['folder']);
  });

  it('takes what follows -- as a path', () => {
    expect(parseCommand(['--', '--history'], scanCliOptions).positionals).toEqual(['--history']);
  });

  it.each([
    ['--histroy', '--history'],
    ['--formt', '--format'],
    ['--max-finding', '--max-findings'],
    ['--stag', '--staged'],
  ])('answers %s with %s', (wrong, right) => {
    const error = mistake([wrong]);
    expect(error.code).toBe('option-unknown');
    expect(error.hint).toContain(right);
  });

  it('names every mistake at once', () => {
    const { message } = mistake([
      '--wat',
      '--max-findings',
      'many',
      '--min-confidence=sure',
      '--staged=no',
      '-x',
    ]);
    for (const part of ['--wat', '--max-findings', '--min-confidence', '--staged', '-x'])
      expect(message).toContain(part);
  });

  it('refuses an option without its value, and one given twice', () => {
    expect(mistake(['--range']).message).toContain('needs a value');
    expect(mistake(['--range', 'a..b', '--range', 'c..d']).message).toContain('twice');
  });
});

describe('help', () => {
  it('names every option and stays within its width', () => {
    const text = helpText(['Usage: tacet scan'], scanCliOptions, 100);
    for (const { name } of scanCliOptions) expect(text).toContain(`--${name}`);
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });
});
