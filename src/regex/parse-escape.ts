/**
 * What follows a backslash: single characters and the classes that have a letter.
 *
 * RE2 syntax (github.com/google/re2/wiki/Syntax), with two limits of tacet's own, because a pattern sees bytes: `\C` is
 * refused (`(?s:.)` says the same), and `\p` has its ASCII meaning or is refused. Escapes that other dialects have are
 * refused with what to write instead; assertions (`\b`, `\A`, …) and `\Q` are the main parser's.
 */

import { ByteSet, WORD_BYTES } from './byte-set.ts';
import type { Cursor } from './cursor.ts';
import { MAX_CODE_POINT } from './utf8.ts';

const DIGITS = ByteSet.of([0x30, 0x39]);
/** RE2's `\s`: without the vertical tab, which `[[:space:]]` has. */
const PERL_SPACE = ByteSet.ofText('\t\n\f\r ');

const PERL_CLASSES: ReadonlyMap<string, ByteSet> = new Map([
  ['d', DIGITS],
  ['D', DIGITS.complement()],
  ['s', PERL_SPACE],
  ['S', PERL_SPACE.complement()],
  ['w', WORD_BYTES],
  ['W', WORD_BYTES.complement()],
]);

const CONTROL_ESCAPES: ReadonlyMap<string, number> = new Map([
  ['a', 0x07],
  ['f', 0x0c],
  ['n', 0x0a],
  ['r', 0x0d],
  ['t', 0x09],
  ['v', 0x0b],
]);

/** Escapes of other dialects, and what to write here. */
const FOREIGN_ESCAPES: ReadonlyMap<string, string> = new Map([
  ['C', 'write (?s:.) for any byte'],
  ['Z', 'write \\n?\\z for the end of the text before a last line feed'],
  ['G', 'patterns are searched from every place; leave it out'],
  ['K', 'put the part to be reported into a group'],
  ['R', 'write (?:\\r\\n|\\n|\\r)'],
  ['h', 'write [ \\t]'],
  ['H', 'write [^ \\t]'],
  ['N', 'write [^\\n]'],
  ['V', 'write [^\\n]'],
  ['X', 'write . for any byte but a line feed'],
  ['e', 'write \\x1b'],
  ['c', 'write the control character as \\x and two hexadecimal digits'],
  ['u', 'write \\x{…} with the code in hexadecimal'],
  ['U', 'write \\x{…} with the code in hexadecimal'],
]);

/**
 * `\d`, `\W`, `\pL`, `\P{Lu}` and their like at the cursor, which moves behind it; undefined (and no move) when
 * something else stands there.
 */
export function parseClassEscape(cursor: Cursor): ByteSet | undefined {
  const perl = PERL_CLASSES.get(cursor.peek(1));
  if (perl !== undefined && cursor.peek() === '\\') {
    cursor.takeMatch(/\\./y);
    return perl;
  }
  return parseProperty(cursor);
}

/** A backslash escape that stands for one character; gives its code point. The cursor must be at the backslash. */
export function parseCharacterEscape(cursor: Cursor): number {
  const start = cursor.offset;
  cursor.takeIf('\\');
  if (cursor.atEnd) return cursor.fail('a backslash ends the pattern', start, 'write \\\\ for a backslash');
  const letter = cursor.peek();
  if (letter === 'x') return parseHexadecimal(cursor, start);
  const octal = cursor.takeMatch(/0[0-7]{0,2}|[1-7][0-7]{1,2}/y);
  if (octal !== undefined) return Number.parseInt(octal[0], 8);
  if (/[1-9]/.test(letter) || letter === 'k') {
    return cursor.fail('back references are not part of RE2 syntax', start, 'write out what may repeat');
  }
  const control = CONTROL_ESCAPES.get(letter);
  if (control !== undefined) {
    cursor.takeCodePoint();
    return control;
  }
  if (letter < '\x80' && !/[0-9A-Za-z]/.test(letter)) return cursor.takeCodePoint();
  const hint = FOREIGN_ESCAPES.get(letter);
  const shown = letter < '\x80' ? `\\${letter}` : 'a backslash before a character outside ASCII';
  return cursor.fail(`${shown} is not an escape of RE2 syntax here`, start, hint);
}

function parseHexadecimal(cursor: Cursor, start: number): number {
  const digits = cursor.takeMatch(/x(?:\{([0-9A-Fa-f]+)\}|([0-9A-Fa-f]{2}))/y);
  if (digits === undefined) {
    return cursor.fail('\\x needs two hexadecimal digits, or some in braces', start);
  }
  const codePoint = Number.parseInt(digits[1] ?? digits[2] ?? '', 16);
  if (codePoint > MAX_CODE_POINT || (codePoint >= 0xd800 && codePoint <= 0xdfff)) {
    return cursor.fail('there is no character with this code', start);
  }
  return codePoint;
}

/**
 * The general categories of Unicode that have a member in ASCII, by name. Their members come from the engine's own
 * Unicode tables; ASCII is stable there for ever (Unicode's stability policy keeps assigned categories of ASCII).
 */
const PROPERTY_NAMES: ReadonlySet<string> = new Set(
  'C Cc L Ll Lu N Nd P Pc Pd Pe Po Ps S Sc Sk Sm Z Zs'.split(' '),
);

function parseProperty(cursor: Cursor): ByteSet | undefined {
  const start = cursor.offset;
  const property = cursor.takeMatch(/\\([pP])(?:\{(\^?)([^{}]*)\}|([^{}]))?/y);
  if (property === undefined) return undefined;
  const [, letter, caret = '', braced, single] = property;
  const name = braced ?? single ?? '';
  if (!PROPERTY_NAMES.has(name)) {
    return cursor.fail(
      `\\${letter} needs a general category that occurs in ASCII`,
      start,
      'patterns see bytes: list the characters in a class instead',
    );
  }
  const expression = new RegExp(`\\p{${name}}`, 'u');
  const members = Array.from({ length: 0x80 }, (_, code) => String.fromCharCode(code)).filter((char) =>
    expression.test(char),
  );
  const set = ByteSet.ofText(members.join(''));
  return (letter === 'P') !== (caret === '^') ? set.complement() : set;
}
