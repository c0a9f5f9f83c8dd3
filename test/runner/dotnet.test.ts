// The corners of .NET that the emulator copies. Expected values from the .NET documentation, by hand.

import { describe, expect, test } from 'vitest';
import { fc } from '../property.ts';
import { LineReader, parseInt32, readLines, splitPair, trim, trimStart } from './dotnet.ts';

function readBytes(...chunks: readonly (string | Uint8Array)[]): string[] {
  const lines: string[] = [];
  const reader = new LineReader((line) => lines.push(line));
  for (const chunk of chunks) reader.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  reader.end();
  return lines;
}

test('NEL is white space, the byte order mark is not', () => {
  expect(trimStart('\u0085 \u00a0x ')).toBe('x ');
  expect(trimStart('\ufeffx')).toBe('\ufeffx');
  expect(trim('\t x \u3000')).toBe('x');
});

test.each([
  ['12', 12],
  [' +3 ', 3],
  ['-1', -1],
  ['2147483647', 2147483647],
  ['2147483648', undefined],
  ['1.0', undefined],
  ['0x10', undefined],
  ['', undefined],
  [undefined, undefined],
])('Int32.TryParse of %j is %j', (text, expected) => {
  expect(parseInt32(text)).toBe(expected);
});

test.each([
  ['a=b', ['a', 'b']],
  ['a=b=c', ['a', 'b=c']],
  ['=a=b', ['a', 'b']],
  ['a==b', ['a', 'b']],
  ['a=b==', ['a', 'b==']],
  ['a=', undefined],
  ['=a', undefined],
  ['a', undefined],
  ['', undefined],
])('splitting %j once at the equals sign gives %j', (text, expected) => {
  expect(splitPair(text)).toEqual(expected);
});

describe('lines of a stream', () => {
  test.each<[what: string, chunks: readonly (string | Uint8Array)[], lines: readonly string[]]>([
    ['LF, CR LF and a bare CR each end a line', ['a\nb\r\nc\rd'], ['a', 'b', 'c', 'd']],
    ['a CR LF cut in two is one line end', ['a\r', '\nb'], ['a', 'b']],
    ['a CR LF cut in three is one line end', ['a', '\r', '\n', 'b\n'], ['a', 'b']],
    ['empty lines are lines, an empty rest is none', ['\n\na\n'], ['', '', 'a']],
    ['a byte order mark at the start is dropped', ['\ufeffa\n\ufeffb'], ['a', '\ufeffb']],
    ['a character cut in two is put together', [Uint8Array.of(0xc3), Uint8Array.of(0xa9, 0x0a)], ['é']],
    ['invalid UTF-8 becomes U+FFFD', [Uint8Array.of(0x61, 0xff, 0x62)], ['a\ufffdb']],
  ])('%s', (_, chunks, lines) => {
    expect(readBytes(...chunks)).toEqual(lines);
  });

  test('where a text is cut into chunks makes no difference', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\r', '\n', 'é', '\u{1f600}') });
    fc.assert(
      fc.property(text, fc.nat(), (whole, cut) => {
        const bytes = Buffer.from(whole);
        const at = cut % (bytes.length + 1);
        expect(readBytes(bytes.subarray(0, at), bytes.subarray(at))).toEqual(readLines(whole));
      }),
    );
  });
});
