// The emulated masker against the runner's rules and the table of what leaks past it.
// Expected values: base64 and percent-encoding by GNU coreutils 9.1 and Python 3, everything else by hand from the
// description of the encoders in github-actions.md section 9.5 and secret-providers.md section 5.

import { describe, expect, test } from 'vitest';
import { fc } from '../property.ts';
import { MASK_ENCODERS } from './mask-encoders.ts';
import { Masker } from './masker.ts';

/** Thirty bytes, so that its base64 has no padding. */
const THIRTY = 'Tacet rests for 30 characters!';

function maskerOf(...values: readonly string[]): Masker {
  const masker = new Masker();
  for (const value of values) masker.addValueAndLines(value);
  return masker;
}

describe('every encoder gives what the runner stores', () => {
  test.each([
    ['base64', 'correct horse & battery', 'Y29ycmVjdCBob3JzZSAmIGJhdHRlcnk='],
    ['base64', 'é', 'w6k='],
    ['base64Shift1', THIRTY, 'YWNldCByZXN0cyBmb3IgMzAgY2hhcmFjdGVycyE='],
    ['base64Shift2', THIRTY, 'Y2V0IHJlc3RzIGZvciAzMCBjaGFyYWN0ZXJzIQ=='],
    ['base64Shift1', 'a', 'YQ=='],
    ['base64Shift2', 'ab', 'YWI='],
    ['commandLine', 'say "hi"', 'say \\"hi\\"'],
    ['expression', "it's", "it''s"],
    ['json', 'a"b\\c\td\u2028é<&>\'/', 'a\\"b\\\\c\\td\\u2028é<&>\'/'],
    ['json', 'x\u0001\u0085y', 'x\\u0001\\u0085y'],
    ['uri', "it's (100%) done!* ok", 'it%27s%20%28100%25%29%20done%21%2A%20ok'],
    ['uri', 'A-z_0.9~é', 'A-z_0.9~%C3%A9'],
    [
      'xml',
      `<a href="x">Tom & 'Jerry'</a>`,
      '&lt;a href=&quot;x&quot;&gt;Tom &amp; &apos;Jerry&apos;&lt;/a&gt;',
    ],
    ['trimDoubleQuotes', '"sevenish"', 'sevenish'],
    ['trimDoubleQuotes', '"sixish"', ''],
    ['powerShellBeforeAmpersand', 'first&second&third', 'first&second&'],
    ['powerShellBeforeAmpersand', 'first&+second&third', 'first&+'],
    ['powerShellBeforeAmpersand', 'ab&cdefghij', ''],
    ['powerShellBeforeAmpersand', 'no ampersand here', ''],
    ['powerShellAfterAmpersand', 'first&second&thirdish', 'thirdish'],
    ['powerShellAfterAmpersand', 'first&+second&third', 'econd&third'],
    ['powerShellAfterAmpersand', 'first&five5', ''],
    ['powerShellAfterAmpersand', 'no ampersand here', ''],
  ])('%s of %j', (encoder, value, expected) => {
    expect(MASK_ENCODERS[encoder]?.(value)).toBe(expected);
  });

  test('there are eleven of them', () => {
    expect(Object.keys(MASK_ENCODERS)).toHaveLength(11);
  });
});

describe('what is masked, and what leaks past the mask', () => {
  const b64 = (text: string) => Buffer.from(text).toString('base64');
  test.each<[form: string, secret: string, printed: string, visible: string]>([
    ['the value itself', THIRTY, `key=${THIRTY};`, 'key=***;'],
    ['base64 of the value', THIRTY, 'VGFjZXQgcmVzdHMgZm9yIDMwIGNoYXJhY3RlcnMh', '***'],
    ['base64 after two bytes', THIRTY, 'YTpUYWNldCByZXN0cyBmb3IgMzAgY2hhcmFjdGVycyE=', 'YTpU***'],
    ['base64 after three bytes', THIRTY, 'YWI6VGFjZXQgcmVzdHMgZm9yIDMwIGNoYXJhY3RlcnMh', 'YWI6***'],
    ['base64 after four bytes', THIRTY, 'YWJjOlRhY2V0IHJlc3RzIGZvciAzMCBjaGFyYWN0ZXJzIQ==', 'YWJjOlRh***'],
    ['base64 after five bytes', THIRTY, 'dXNlcjpUYWNldCByZXN0cyBmb3IgMzAgY2hhcmFjdGVycyE=', 'dXNlcjpU***'],
    ['base64 with a line end, 30 bytes', THIRTY, 'VGFjZXQgcmVzdHMgZm9yIDMwIGNoYXJhY3RlcnMhCg==', '***Cg=='],
    ['base64 with a line end, 31 bytes', `${THIRTY}1`, b64(`${THIRTY}1\n`), b64(`${THIRTY}1\n`)],
    ['base64 with a line end, 32 bytes', `${THIRTY}12`, b64(`${THIRTY}12\n`), b64(`${THIRTY}12\n`)],
    ['base64 of a JSON object around it', `${THIRTY}1`, b64(`{"t":"${THIRTY}1"}`), b64(`{"t":"${THIRTY}1"}`)],
    ['hex', THIRTY, Buffer.from(THIRTY).toString('hex'), Buffer.from(THIRTY).toString('hex')],
    ['the value backwards', 'abcdefgh', 'hgfedcba', 'hgfedcba'],
    ['the value in another case', 'abcdefgh', 'ABCDEFGH', 'ABCDEFGH'],
    ['JSON as .NET and JavaScript write it', 'a"b\\c', '{"k":"a\\"b\\\\c"}', '{"k":"***"}'],
    ['JSON as Go writes it', 'fish&chips', '"fish\\u0026chips"', '"fish\\u0026chips"'],
    ['JSON as Python writes it', 'caf\u00e9 noir', '"caf\\u00e9 noir"', '"caf\\u00e9 noir"'],
    ['percent-encoding as .NET does it', 'no (way)!', 'no%20%28way%29%21', '***'],
    ['encodeURIComponent of ( ) !', 'no (way)!', encodeURIComponent('no (way)!'), 'no%20(way)!'],
    ['XML', 'a<b>c', '&#10;a&lt;b&gt;c', '&#10;***'],
    [
      'a string of a JSON secret alone',
      '{"user":"anna","pass":"swordfish"}',
      'pass swordfish',
      'pass swordfish',
    ],
  ])('%s', (_, secret, printed, visible) => {
    expect(maskerOf(secret).mask(printed)).toBe(visible);
  });

  test('base64url, where it differs from base64, leaks', () => {
    const secret = '>>>???>>>???'; // Pj4+Pz8/Pj4+Pz8/ in the standard alphabet
    expect(maskerOf(secret).mask('Pj4+Pz8/Pj4+Pz8/ Pj4-Pz8_Pj4-Pz8_')).toBe('*** Pj4-Pz8_Pj4-Pz8_');
  });
});

describe('registration', () => {
  test('there is no minimum length', () => {
    expect(maskerOf('e').mask('the tree')).toBe('th*** tr***');
  });

  test('a value of several lines is masked as a whole and by its trimmed lines', () => {
    const masker = maskerOf('first line\r\n  second line \n\n');
    expect(masker.mask('a first line b')).toBe('a *** b');
    expect(masker.mask('second line')).toBe('***');
    expect(masker.values).toEqual(['first line\r\n  second line \n\n', 'first line', 'second line']);
  });

  test('a pretty-printed JSON secret blots out every brace of the log', () => {
    expect(maskerOf('{\n  "a": 1\n}').mask('function f() { return {}; }')).toBe(
      'function f() *** return ***; ***',
    );
  });

  test('the empty string and blank lines are not registered', () => {
    expect(maskerOf('', ' \n\t\n').values).toEqual([' \n\t\n']);
    expect(maskerOf('').mask('as it was')).toBe('as it was');
  });
});

describe('replacement', () => {
  test.each([
    ['hits that overlap are one', ['abcd', 'cdef'], 'xabcdefx', 'x***x'],
    ['hits that touch are one', ['abcd', 'efgh'], 'xabcdefghx', 'x***x'],
    ['hits apart are two', ['abcd', 'efgh'], 'abcd efgh', '*** ***'],
    ['a hit within a hit is one', ['abcdef', 'cd'], 'abcdef', '***'],
    ['a value that overlaps itself is found at every place', ['aa'], 'baaab', 'b***b'],
  ])('%s', (_, secrets, text, expected) => {
    expect(maskerOf(...secrets).mask(text)).toBe(expected);
  });

  test('what is masked holds none of the registered values, whatever they are', () => {
    const word = fc.string({
      minLength: 1,
      maxLength: 6,
      unit: fc.constantFrom('a', 'b', '"', '&', '\\', 'é'),
    });
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 4 }),
        fc.array(word, { maxLength: 8 }),
        (secrets, parts) => {
          const text = [...parts, ...secrets].join('');
          const masked = maskerOf(...secrets).mask(text);
          expect(secrets.some((secret) => masked.replaceAll('***', '\n').includes(secret))).toBe(false);
        },
      ),
    );
  });
});
