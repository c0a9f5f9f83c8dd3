// Parsing of the command files. Expected values by hand from github-actions.md section 9.3.

import { describe, expect, test } from 'vitest';
import { fc } from '../property.ts';
import { parsePairs, parsePaths } from './file-commands.ts';

function pairs(text: string, platform: NodeJS.Platform = 'linux'): (readonly [string, string])[] {
  return [...parsePairs(text, platform)];
}

describe('pairs that are read', () => {
  test.each<[what: string, text: string, expected: readonly (readonly [string, string])[]]>([
    [
      'one to a line',
      'a=1\nb=2\n',
      [
        ['a', '1'],
        ['b', '2'],
      ],
    ],
    ['the last line without its end', 'a=1', [['a', '1']]],
    ['empty lines between', '\n\na=1\n\n', [['a', '1']]],
    ['an equals sign in the value', 'a=b=c', [['a', 'b=c']]],
    ['an empty value', 'a=\n', [['a', '']]],
    ['an empty name', '=1\n', [['', '1']]],
    ['white space as it stands', ' a = 1 \n', [[' a ', ' 1 ']]],
    ['a carriage return belongs to the value', 'a=1\r\n', [['a', '1\r']]],
    [
      'several lines',
      'a<<EOF\none\ntwo\nEOF\nb=2\n',
      [
        ['a', 'one\ntwo'],
        ['b', '2'],
      ],
    ],
    ['no lines at all', 'a<<EOF\nEOF\n', [['a', '']]],
    ['an empty line', 'a<<EOF\n\nEOF\n', [['a', '']]],
    ['two empty lines', 'a<<EOF\n\n\nEOF\n', [['a', '\n']]],
    ['the delimiter as the last line without its end', 'a<<EOF\nx\nEOF', [['a', 'x']]],
    ['a delimiter with spaces, exactly', 'a<<E F\nE F \nE F\n', [['a', 'E F ']]],
    [
      'an equals sign first: the heredoc sign is value',
      'a=b<<EOF\nc=d\n',
      [
        ['a', 'b<<EOF'],
        ['c', 'd'],
      ],
    ],
    ['the heredoc sign first: the equals sign is delimiter', 'a<<b=c\nx\nb=c\n', [['a', 'x']]],
    ['a value that looks like a pair', 'a<<EOF\nb=2\nEOF\n', [['a', 'b=2']]],
  ])('%s', (_, text, expected) => {
    expect(pairs(text)).toEqual(expected);
  });

  test('on Windows CR LF ends a line, and stays within a value of several', () => {
    expect(pairs('a=1\r\nb<<EOF\r\none\r\ntwo\r\nEOF\r\n', 'win32')).toEqual([
      ['a', '1'],
      ['b', 'one\r\ntwo'],
    ]);
  });
});

describe('files that are errors', () => {
  test.each([
    ['a line that is no pair', 'word\n', "Invalid format 'word'"],
    ['a heredoc without a name', '<<EOF\nx\nEOF\n', 'Name must not be empty'],
    ['a heredoc without a delimiter', 'a<<\nx\n', 'delimiter must not be empty'],
    ['a delimiter that never comes', 'a<<EOF\nx\n', "Matching delimiter not found 'EOF'"],
    ['a delimiter that never comes, cut short', 'a<<EOF\nx', 'EOF marker missing new line'],
    ['nothing after the delimiter is named', 'a<<EOF', "Matching delimiter not found 'EOF'"],
  ])('%s', (_, text, message) => {
    expect(() => pairs(text)).toThrow(message);
  });

  test('give out the pairs before the mistake', () => {
    const reader = parsePairs('a=1\nwrong\nb=2\n', 'linux');
    expect(reader.next().value).toEqual(['a', '1']);
    expect(() => reader.next()).toThrow('Invalid format');
  });
});

test('a value injected without a random delimiter sets a variable of the attacker', () => {
  expect(pairs(`title<<EOF\n${'harmless\nEOF\nPATH=/evil\nrest<<EOF'}\nEOF\n`)).toEqual([
    ['title', 'harmless'],
    ['PATH', '/evil'],
    ['rest', ''],
  ]);
});

test('any value survives a heredoc whose delimiter it does not hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '=', '<', '\n', '\r', ' ', 'é') }), (value) => {
      expect(pairs(`name<<never-in-there\n${value}\nnever-in-there\n`)).toEqual([['name', value]]);
    }),
  );
});

test('whatever is in the file, the error is one of the known ones', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '=', '<<', '\n', '\r\n', 'EOF') }), (text) => {
      try {
        pairs(text);
      } catch (error) {
        expect((error as Error).message).toMatch(/^Invalid (?:format|value)/u);
      }
    }),
  );
});

test('GITHUB_PATH holds one folder to a line', () => {
  expect(parsePaths('/one\n\n/two three\r\n/four')).toEqual(['/one', '/two three', '/four']);
});
