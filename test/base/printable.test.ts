import { describe, expect, it } from 'vitest';
import { formatBytes, formatDuration, printable } from '../../src/base/printable.ts';

const ESC = String.fromCharCode(27);

describe('hostile text made printable', () => {
  it.each([
    ['a line feed', 'a\nb', 'a\\nb'],
    ['a carriage return', 'a\rb', 'a\\rb'],
    ['an escape sequence', `a${ESC}[31mb`, 'a\\x1b[31mb'],
    ['a C1 control', 'a\u009bb', 'a\\x9bb'],
    ['a right-to-left override', 'a\u202eb', 'a\\u{202e}b'],
    ['a zero-width space', 'a\u200bb', 'a\\u{200b}b'],
    ['a tag character', 'a\u{e0041}b', 'a\\u{e0041}b'],
    ['a tab', 'a\tb', 'a b'],
  ])('escapes %s', (_name, text, expected) => {
    expect(printable(text)).toBe(expected);
  });

  it('leaves letters of other scripts alone', () => {
    expect(printable('naïve Straße 密码 пароль 🔑')).toBe('naïve Straße 密码 пароль 🔑');
  });

  // the runner's two command forms (actions/runner, late 2026): `::name` after leading white space, `##[name]` anywhere
  it.each([
    ['::error::x'],
    ['   ::set-output name=a::b'],
    ['\t::stop-commands::x'],
    ['x ##[error]y'],
    ['##[add-mask]z'],
    ['##vso[task.complete]'],
  ])('breaks the command in %j', (text) => {
    const shown = printable(text);
    expect(shown).not.toMatch(/^\s*::/);
    expect(shown).not.toMatch(/##\[|##vso/);
  });
});

describe('amounts for people', () => {
  it.each([
    [1, '1 byte'],
    [999, '999 bytes'],
    [1000, '1.0 kB'],
    [12_345, '12 kB'],
    [999_999, '1.0 MB'],
    [8_100_000_000, '8.1 GB'],
  ])('%d bytes are %s', (size, text) => {
    expect(formatBytes(size)).toBe(text);
  });

  it.each([
    [85, '85 ms'],
    [1400, '1.4 s'],
    [125_000, '2 min 5 s'],
  ])('%d milliseconds are %s', (duration, text) => {
    expect(formatDuration(duration)).toBe(text);
  });
});
