/**
 * How paths of Vault are written, and every mistake in them. The grammar stands in src/fetch/references/README.md.
 */

import { describe, expect, it } from 'vitest';
import { parseReferences } from '../../../src/fetch/references/parse-references.ts';
import { fc } from '../../property.ts';

function locator(written: string): unknown {
  const { references, mistakes } = parseReferences(`N = ${written}`, 'output');
  expect(mistakes).toEqual([]);
  return references[0]?.locator;
}

const auto = { kind: 'vault', method: 'auto', version: undefined, parameters: [] };

describe('a path of Vault', () => {
  it.each([
    ['vault:secret/app', { ...auto, path: 'secret/app' }],
    ['vault:secret/app@12#a.b', { ...auto, path: 'secret/app', version: 12 }],
    ['vault:"secret/team@example"#x', { ...auto, path: 'secret/team@example' }],
    ['vault:secret/with\\ space', { ...auto, path: 'secret/with space' }],
    [
      'vault:pki/issue/web?ttl=2h&common_name=a.example.org#certificate',
      {
        ...auto,
        path: 'pki/issue/web',
        parameters: [
          ['common_name', 'a.example.org'],
          ['ttl', '2h'],
        ],
      },
    ],
    [
      'vault:a/b?x="1 & 2#3"&y=u=v',
      {
        ...auto,
        path: 'a/b',
        parameters: [
          ['x', '1 & 2#3'],
          ['y', 'u=v'],
        ],
      },
    ],
    ['vault:a/b?email=me@example.org', { ...auto, path: 'a/b', parameters: [['email', 'me@example.org']] }],
    ['vault-read:sys/x?a=', { ...auto, method: 'read', path: 'sys/x', parameters: [['a', '']] }],
    ['vault-write:auth/token/create', { ...auto, method: 'write', path: 'auth/token/create' }],
    [
      'vault-decrypt:transit/app?ciphertext=vault:v1:ab+/c=',
      { ...auto, method: 'decrypt', path: 'transit/app', parameters: [['ciphertext', 'vault:v1:ab+/c=']] },
    ],
  ])('%s is read', (written, expected) => {
    expect(locator(written)).toEqual(expected);
  });

  it.each([
    ['vault:', 'no path is named'],
    ['vault:#x', 'no path is named'],
    ['vault:/secret/app', 'the path begins or ends with a slash, or has two in a row'],
    ['vault:secret//app', 'the path begins or ends with a slash, or has two in a row'],
    ['vault:secret/../sys/x', 'the path has a step that is no name'],
    ['vault:v1/secret/app', 'the path begins with v1/, which is part of the address'],
    ['vault:secret/app@', 'a version is a number from 1'],
    ['vault:secret/app@0', 'a version is a number from 1'],
    ['vault:secret/app@latest', 'a version is a number from 1'],
    ['vault:secret/app@1?a=b', 'a version and parameters exclude each other'],
    ['vault:a/b?', 'parameters are written ?name=value&name=value'],
    ['vault:a/b?x', 'parameters are written ?name=value&name=value'],
    ['vault:a/b?x=1&x=2', 'a parameter is given twice'],
    ['vault-read:a/b@1', 'only vault: takes a version'],
    [
      'vault-decrypt:app?ciphertext=vault:v1:x',
      'a mount and the name of a key are expected after vault-decrypt:',
    ],
    ['vault-decrypt:transit/app', 'no ciphertext to decrypt'],
    ['vault-decrypt:transit/app?ciphertext=vault:v1:x&context=no!', 'context must be base64'],
  ])('%s is a mistake', (written, what) => {
    expect(parseReferences(`N = ${written}`, 'output').mistakes.map((mistake) => mistake.what)).toEqual([
      what,
    ]);
  });

  it('is read or refused, whatever is written, and nothing of it is quoted', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('vault:', 'vault-read:', 'vault-write:', 'vault-decrypt:'),
        fc.string({ unit: fc.constantFrom(...'ab/.@?#&=|"\\ 1%ü\u0001') }),
        (system, text) => {
          const { references, mistakes } = parseReferences(`N = ${system}${text}Zq9Zq9`, 'output');
          expect(references.length + mistakes.length).toBe(1);
          for (const { what } of mistakes) expect(what).not.toContain('Zq9Zq9');
        },
      ),
    );
  });
});
