/** The language of examples: what each placeholder gives, what is left alone, and what is refused at which character. */

import { describe, expect, it } from 'vitest';
import { MINTS } from '../../src/ruleset/mint.ts';
import { seededRandom } from '../../src/ruleset/random.ts';
import { parseTemplate, placeholderNames, withoutBreakMarks } from '../../src/ruleset/template.ts';
import { mint } from '../mint.ts';
import { fc } from '../property.ts';

describe('a template', () => {
  it.each([
    ['{base62:36}', /^[0-9A-Za-z]{36}$/],
    ['{alnum:20}', /^[0-9a-z]{20}$/],
    ['{ALNUM:20}', /^[0-9A-Z]{20}$/],
    ['{lower:20}', /^[a-z]{20}$/],
    ['{upper:16}', /^[A-Z]{16}$/],
    ['{letters:12}', /^[A-Za-z]{12}$/],
    ['{digits:12}', /^[0-9]{12}$/],
    ['{hex:32}', /^[0-9a-f]{32}$/],
    ['{HEX:32}', /^[0-9A-F]{32}$/],
    ['{base64:40}', /^[A-Za-z0-9+/]{40}$/],
    ['{base64url:43}', /^[A-Za-z0-9_-]{43}$/],
    ['{base32:16}', /^[A-Z2-7]{16}$/],
    ['{base58:44}', /^[1-9A-HJ-NP-Za-km-z]{44}$/],
    ['{chars:a-f0-9_.-:34}', /^[a-f0-9_.-]{34}$/],
    ['{chars:::8}', /^:{8}$/],
    ['{password:16}', /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)(?=.*[!#%*+.=@^_-])[\w!#%*+.=@^-]{16}$/],
    ['{int:1-9}', /^[1-9]$/],
    ['{int:7-7}', /^7$/],
    ['{uuid}', /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/],
    ['{UUID}', /^[0-9A-F]{8}-[0-9A-F]{4}-4[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}$/],
    ['{word}', /^[a-z]{4,8}$/],
    ['{byte:0a}{byte:41}', /^\nA$/],
    ['{jwt}', /^eyJ[\w-]+\.eyJ[\w-]+\.[\w-]{43}$/],
    ['{mint:github-crc32}', /^[0-9A-Za-z]{36}$/],
    ['{mint:github-crc32:10}', /^[0-9A-Za-z]{16}$/],
    ['a{hex:2}b{hex:2}c', /^a[0-9a-f]{2}b[0-9a-f]{2}c$/],
  ])('%s gives what it says', (template, expected) => {
    for (let round = 0; round < 20; round++) expect(mint(template)).toMatch(expected);
  });

  it('draws every length of a range', () => {
    const lengths = Array.from({ length: 300 }, () => mint('{hex:3-5}').length);
    expect(new Set(lengths)).toEqual(new Set([3, 4, 5]));
  });

  it('encodes what stands inside it', () => {
    expect(mint('{b64:user:pass}')).toBe('dXNlcjpwYXNz');
    expect(mint('{b64:ab}')).toBe('YWI=');
    expect(mint('{b64url:ab}')).toBe('YWI');
    expect(mint('{b64:{"a":1}}')).toBe('eyJhIjoxfQ==');
    expect(mint('{json:a{byte:0a}"b"}')).toBe('a\\n\\"b\\"');
    expect(Buffer.from(mint('{b64:{json:{pem:ed25519}}}'), 'base64').toString()).toMatch(
      /^-{5}BEGIN PRIVATE KEY-{5}\\n/,
    );
  });

  it.each([
    '{ "a": 1 }',
    '{"a":{}}',
    '{}',
    '{{ value }}',
    '${{ secrets.X }}',
    '%{ NAME}d{',
    'a{2,3}',
    '{1}',
    'if (x) { return }',
  ])('leaves %s alone', (text) => {
    expect(mint(text)).toBe(text);
  });

  it('gives a plain brace for an escaped one', () => {
    expect(mint('$\\{NAME} \\{\\{value}} \\{hex:3}')).toBe('${NAME} {{value}} {hex:3}');
  });

  it('leaves other backslashes alone', () => {
    expect(mint('C:\\x\\{byte:41} \\n')).toBe('C:\\x{byte:41} \\n');
  });

  it('is minted without break marks', () => {
    expect(mint('AK\u00a6IA{he\u00a6x:\u00a62}')).toMatch(/^AKIA[0-9a-f]{2}$/);
    expect(withoutBreakMarks('a\u00a6b\u00a6')).toBe('ab');
  });

  it('gives the same text for the same seed', () => {
    const template = placeholderNames()
      .filter((name) => ['uuid', 'word', 'jwt'].includes(name))
      .map((name) => `{${name}}`)
      .join('');
    expect(mint(template, seededRandom('a'))).toBe(mint(template, seededRandom('a')));
    expect(mint(template, seededRandom('a'))).not.toBe(mint(template, seededRandom('b')));
  });
});

describe('a wrong template', () => {
  it.each([
    ['x{hexx:3}', 1, 'there is no placeholder {hexx}'],
    ['${NAME}', 1, 'there is no placeholder {NAME}'],
    ['ab{hex:3', 2, 'the placeholder {hex is not closed'],
    ['{hex}', 4, '{hex}: expected a length such as 36, or a range such as 20-40'],
    ['{hex:0}', 5, '{hex}: expected a length of 1 to 4096, the lower first in a range'],
    ['{hex:9-8}', 5, '{hex}: expected a length of 1 to 4096, the lower first in a range'],
    ['{hex:4097}', 5, '{hex}: expected a length of 1 to 4096, the lower first in a range'],
    ['{chars:z-a:3}', 7, '{chars}: a range of characters ends before it starts'],
    ['{chars:abc}', 7, '{chars}: expected characters, a colon and a length, such as a-f0-9:32'],
    ['{int:5}', 5, '{int}: expected a range such as 1-65535'],
    ['{byte:80}', 6, '{byte}: expected two hexadecimal digits, 00 to 7f'],
    ['{uuid:3}', 6, '{uuid}: takes no argument'],
    [
      '{pem:dsa}',
      5,
      '{pem}: expected one of rsa, pkcs8, ec, ed25519, openssh, encrypted, pgp, putty, public',
    ],
    ['{jwt:iss}', 5, '{jwt}: expected claims such as iss=supabase,role=anon'],
    ['{mint:github-crc}', 6, '{mint}: there is no mint "github-crc", did you mean github-crc32?'],
    [
      '{mint:github-crc32:x}',
      6,
      '{mint}: the mint github-crc32 takes a length of the random part such as 30',
    ],
    ['{mint:zuplo:3}', 6, '{mint}: the mint zuplo takes no argument'],
    ['{b64:{b64:{b64:{b64:{b64:{b64:x}}}}}}', 25, 'placeholders stand more than 5 deep in each other'],
  ])('%s is refused at character %i', (template, offset, message) => {
    const parsed = parseTemplate(template);
    expect(parsed.kind === 'mistakes' ? parsed.mistakes[0] : parsed).toMatchObject({ offset, message });
  });

  it('with several mistakes shows each', () => {
    const parsed = parseTemplate('{nope} {hex} {b64:{nein}}');
    expect(parsed.kind === 'mistakes' && parsed.mistakes.map(({ offset }) => offset)).toEqual([0, 11, 18]);
  });

  it('is all that any text can be, besides a right one', () => {
    const piece = fc.oneof(
      fc.constantFrom('{', '}', ':', '\\', '-', 'hex', 'b64', 'mint', 'chars', 'int', '3', '{hex:', '\u00a6'),
      fc.string({ maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = pieces.join('');
        const parsed = parseTemplate(text);
        if (parsed.kind === 'template') expect(typeof parsed.mint(seededRandom('x'))).toBe('string');
        else for (const { offset } of parsed.mistakes) expect(offset).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the mints', () => {
  it('take their default where the placeholder names no argument', () => {
    for (const name of MINTS.keys()) expect(mint(`{mint:${name}}`).length, name).toBeGreaterThan(15);
  });
});
