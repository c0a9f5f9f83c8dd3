/**
 * References to Google Cloud and Azure: what they mean, and what is wrong with those that mean nothing.
 */

import { describe, expect, it } from 'vitest';
import { parseReferences } from '../../../src/fetch/references/parse-references.ts';
import type { Reference } from '../../../src/fetch/references/reference.ts';
import { fc } from '../../property.ts';

function only(line: string): Reference {
  const { references, mistakes } = parseReferences(line, 'output');
  expect(mistakes).toEqual([]);
  const [reference] = references;
  if (reference === undefined) throw new Error('a reference was expected');
  return reference;
}

const gcp = (secret: string, more: object = {}): object => ({
  kind: 'gcp-secret',
  project: undefined,
  location: undefined,
  secret,
  version: 'latest',
  ...more,
});
const azure = (name: string, more: object = {}): object => ({
  kind: 'azure-secret',
  vault: undefined,
  name,
  version: undefined,
  ...more,
});
const VERSION = '0123456789abcdef'.repeat(2);

describe('a reference', () => {
  it.each([
    ['gcp:db-password', gcp('db-password')],
    ['gcp:DB_PASSWORD@7', gcp('DB_PASSWORD', { version: '7' })],
    ['gcp:db@stable-one', gcp('db', { version: 'stable-one' })],
    ['gcp:my-project/db', gcp('db', { project: 'my-project' })],
    ['gcp:example.com:my-project/db', gcp('db', { project: 'example.com:my-project' })],
    ['gcp:123456789/db@latest', gcp('db', { project: '123456789' })],
    ['gcp:projects/my-project/secrets/db', gcp('db', { project: 'my-project' })],
    ['gcp:projects/my-project/secrets/db/versions/3', gcp('db', { project: 'my-project', version: '3' })],
    ['gcp:projects/1/secrets/db@blue', gcp('db', { project: '1', version: 'blue' })],
    [
      'gcp:projects/my-project/locations/europe-west3/secrets/db/versions/blue',
      gcp('db', { project: 'my-project', location: 'europe-west3', version: 'blue' }),
    ],
    ['gcp:access-token', { kind: 'gcp-token' }],
    ['gcp:access-token@latest', gcp('access-token')],
    ['azure:db-password', azure('db-password')],
    ['azure:My-Vault/db', azure('db', { vault: 'my-vault' })],
    [`azure:db@${VERSION.toUpperCase()}`, azure('db', { version: VERSION })],
    ['azure:https://my-vault.vault.azure.net/secrets/db', azure('db', { vault: 'my-vault.vault.azure.net' })],
    [
      `azure:https://my-vault.vault.azure.cn:443/secrets/db/${VERSION}`,
      azure('db', { vault: 'my-vault.vault.azure.cn', version: VERSION }),
    ],
    ['azure:vault.corp.example/db', azure('db', { vault: 'vault.corp.example' })],
    ['azure-cert:my-vault/site', azure('site', { kind: 'azure-certificate', vault: 'my-vault' })],
    [
      'azure-cert:https://my-vault.vault.azure.net/certificates/site',
      azure('site', { kind: 'azure-certificate', vault: 'my-vault.vault.azure.net' }),
    ],
  ])('%s says where the secret is', (written, locator) => {
    expect(only(`NAME = ${written}`)).toMatchObject({ locator, written });
    expect(only(`NAME=${written}#db.password | base64`)).toMatchObject({
      locator,
      written,
      fieldPath: ['db', 'password'],
    });
  });
});

describe('a mistake', () => {
  it.each([
    ['gcp:', 'no secret is named after gcp:'],
    ['gcp:a/b/c', 'this is not the resource name of a secret'],
    ['gcp:projects/p/secrets', 'this is not the resource name of a secret'],
    ['gcp:projects/octo-project/secrets/db/versions/1@2', 'two versions'],
    ['gcp:My-Project/db', 'this is neither the id nor the number of a project'],
    ['gcp:projects/octo-project/locations/Europe/secrets/db', 'this is not the name of a region'],
    ['gcp:db.password', 'a secret name has letters, digits, _ and - alone'],
    ['gcp:db@', 'after the @ a version number, an alias or latest is expected'],
    ['gcp:db@0', 'after the @ a version number, an alias or latest is expected'],
    ['gcp:db@1/x', 'after the @ a version number, an alias or latest is expected'],
    ['azure:', 'no secret is named after azure:'],
    ['azure-cert:', 'no secret is named after azure-cert:'],
    ['azure:a/b/c', 'too many slashes'],
    ['azure:my_vault/db', 'this is not the name of a vault'],
    ['azure:my--vault/db', 'this is not the name of a vault'],
    ['azure:db_password', 'a name in Key Vault has letters, digits and dashes alone'],
    ['azure:db@1', 'a version in Key Vault has 32 hexadecimal digits'],
    ['azure:http://my-vault.vault.azure.net/secrets/db', 'this is not the identifier of a secret'],
    ['azure:https://my-vault.vault.azure.net/keys/db', 'this is not the identifier of a secret'],
    ['azure:https://my-vault.vault.azure.net/certificates/db', 'this is not the identifier of a secret'],
    ['azure:https://user@my-vault.vault.azure.net/secrets/db', 'this is not the identifier of a secret'],
    ['azure:https://my-vault.vault.azure.net:8443/secrets/db', 'this is not the identifier of a secret'],
    [`azure:https://my-vault.vault.azure.net/secrets/db/${VERSION}@${VERSION}`, 'two versions'],
  ])('in %s is told', (written, what) => {
    expect(parseReferences(`N = ${written}`, 'output').mistakes).toMatchObject([{ line: 1, what }]);
  });

  it('with an underscore in a name of Key Vault is told what tools write in its place', () => {
    expect(parseReferences('N = azure:a_b', 'output').mistakes[0]?.hint).toContain('a dash in its place');
  });
});

describe('the parsers', () => {
  it('never throw, and let nothing through that could leave its place in an address', () => {
    const piece = fc.constantFrom(
      ...[
        'gcp:',
        'azure:',
        'azure-cert:',
        'projects/',
        'secrets/',
        'versions/',
        'https://',
        'vault.azure.net',
      ],
      ...[
        'a',
        'octo-vault',
        '1',
        '/',
        '@',
        '#',
        '?',
        '%2f',
        '..',
        '"',
        '\\',
        ':',
        '_',
        '-',
        '.',
        ' ',
        '\u0000',
        'é',
        '|',
      ],
    );
    const safe = /^[A-Za-z0-9._:-]*$/;
    fc.assert(
      fc.property(
        fc.constantFrom('gcp:', 'azure:', 'azure-cert:'),
        fc.array(piece, { maxLength: 12 }),
        (system, rest) => {
          const { references } = parseReferences(`N = ${system}${rest.join('')}`, 'output');
          for (const { locator } of references) {
            for (const [key, value] of Object.entries(locator)) {
              if (key === 'kind' || value === undefined) continue;
              expect(value).toMatch(safe);
              expect(value).not.toContain('..');
            }
          }
        },
      ),
      { numRuns: 3_000 },
    );
  });
});
