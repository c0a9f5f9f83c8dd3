// Which lines are commands, and what is in them. Expected values by hand from github-actions.md sections 3.1 and 9.4.

import { describe, expect, test } from 'vitest';
import { fc } from '../property.ts';
import { parseCommand } from './command-parser.ts';

const REGISTERED = new Set(['error', 'add-mask', 'stop-commands', 'group']);

function parse(line: string): object | undefined {
  const command = parseCommand(line, REGISTERED);
  return command && { ...command, properties: Object.fromEntries(command.properties) };
}

describe('lines that are commands', () => {
  test.each<[what: string, line: string, expected: object]>([
    ['a bare command', '::group::Title', { name: 'group', properties: {}, data: 'Title' }],
    ['white space before', ' \t\u00a0::error::x', { name: 'error', properties: {}, data: 'x' }],
    ['any case of the name', '::ERROR::x', { name: 'error', properties: {}, data: 'x' }],
    [
      'properties',
      '::error file=a.js,line=3,title=T::text',
      { name: 'error', properties: { file: 'a.js', line: '3', title: 'T' }, data: 'text' },
    ],
    [
      'an equals sign in a value',
      '::error title=a=b::',
      { name: 'error', properties: { title: 'a=b' }, data: '' },
    ],
    [
      'a property without a value is left out',
      '::error file=,line=1::',
      { name: 'error', properties: { line: '1' }, data: '' },
    ],
    [
      'a space before a property name is part of it',
      '::error a=1, b=2::',
      { name: 'error', properties: { a: '1', ' b': '2' }, data: '' },
    ],
    [
      'escapes in data',
      '::error::a%0Ab%0Dc%25d%3A%2C',
      { name: 'error', properties: {}, data: 'a\nb\rc%d%3A%2C' },
    ],
    [
      'escapes in properties',
      '::error title=a%3Ab%2Cc%0Ad%25::',
      { name: 'error', properties: { title: 'a:b,c\nd%' }, data: '' },
    ],
    [
      'an escaped percent sign hides an escape',
      '::error::%250A',
      { name: 'error', properties: {}, data: '%0A' },
    ],
    ['lower-case escapes are none', '::error::%0a', { name: 'error', properties: {}, data: '%0a' }],
    ['colons in data', '::error::a::b', { name: 'error', properties: {}, data: 'a::b' }],
    ['the legacy form', '##[error]text', { name: 'error', properties: {}, data: 'text' }],
    [
      'the legacy form in the middle of a line',
      'file ##[add-mask]abc',
      { name: 'add-mask', properties: {}, data: 'abc' },
    ],
    [
      'legacy properties',
      '##[error file=a;line=2]x',
      { name: 'error', properties: { file: 'a', line: '2' }, data: 'x' },
    ],
    [
      'legacy escapes, alike in data',
      '##[error t=%3B%5D]%3B%5D%0A%25',
      { name: 'error', properties: { t: ';]' }, data: ';]\n%' },
    ],
    [
      'a colon form that is unknown, a legacy one that is known',
      '::nope::##[error]x',
      { name: 'error', properties: {}, data: 'x' },
    ],
  ])('%s', (_, line, expected) => {
    expect(parse(line)).toEqual(expected);
  });
});

describe('lines that are ordinary output', () => {
  test.each([
    ['text before the colons', 'x ::error::y'],
    ['a name that is not registered', '::set-thing::x'],
    ['no second pair of colons', '::error x'],
    ['a byte order mark before the colons', '\ufeff::error::x'],
    ['an empty line', ''],
    ['a legacy command without its bracket', '##[error text'],
    ['a second legacy command after an unknown first', '##[nope]a ##[error]b'],
    ['one number sign', '#[error]x'],
  ])('%s', (_, line) => {
    expect(parse(line)).toBeUndefined();
  });
});

test('no line makes the parser throw, and what it finds is registered', () => {
  const line = fc.array(
    fc.constantFrom('::', '##[', ']', 'error', 'group', ' ', ',', ';', '=', '%0A', '%', 'a', '\r'),
  );
  fc.assert(
    fc.property(line, (parts) => {
      const command = parseCommand(parts.join(''), REGISTERED);
      expect(command === undefined || REGISTERED.has(command.name)).toBe(true);
    }),
  );
});
