/**
 * The list of aws-secretsmanager-get-secrets: names of variables to the letter. The expected ones are from the tables of
 * that action's README ("Environment variable naming") and its rules: capitals, `_` for other signs, a `_` before a digit.
 */

import { describe, expect, it } from 'vitest';
import { Secret } from '../../../src/base/secret.ts';
import {
  readSecretIds,
  type SecretIdsOptions,
  variableName,
} from '../../../src/fetch/manifests/aws-secret-ids.ts';
import { fc } from '../../property.ts';

const OPTIONS: SecretIdsOptions = { parsesJson: false, transformation: 'uppercase', isTaken: () => false };

async function shaped(
  text: string,
  values: Readonly<Record<string, string>>,
  options: Partial<SecretIdsOptions> = {},
): Promise<Readonly<Record<string, string>>> {
  const { bundles, mistakes } = readSecretIds(text, { ...OPTIONS, ...options });
  expect(mistakes).toEqual([]);
  const entries = await Promise.all(
    bundles.map((bundle) =>
      bundle.shape(bundle.requests.map(({ written }) => Secret.fromText(values[written] ?? ''))),
    ),
  );
  return Object.fromEntries(entries.flat().map(({ name, value }) => [name, value.reveal()]));
}

const NESTED = '{"user":"u","password":"p","config":{"active":"true","n":1.0,"list":[1, 2]},"9":"nine"}';

describe('an entry of secret-ids', () => {
  it('names variables after the secret, the name of an ARN, or the alias', async () => {
    const arn = 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:prod/db.main-AbCdEf';
    expect(
      await shaped(`app/db\n${arn}\n  ALIAS , app/other \n\n0digit`, {
        'app/db': 'a',
        [arn]: 'b',
        'app/other': 'c',
        '0digit': 'd',
      }),
    ).toEqual({ APP_DB: 'a', PROD_DB_MAIN: 'b', ALIAS: 'c', _0DIGIT: 'd' });
  });

  it('makes one variable for each key of a JSON secret, nested ones joined by _', async () => {
    const options = { parsesJson: true };
    expect(await shaped('test/s', { 'test/s': NESTED }, options)).toEqual({
      TEST_S_USER: 'u',
      TEST_S_PASSWORD: 'p',
      TEST_S_CONFIG_ACTIVE: 'true',
      TEST_S_CONFIG_N: '1.0',
      TEST_S_CONFIG_LIST: '[1, 2]',
      TEST_S_9: 'nine',
    });
    // a blank alias: the keys alone
    expect(Object.keys(await shaped(',test/s', { 'test/s': NESTED }, options))).toContain('CONFIG_ACTIVE');
    expect(Object.keys(await shaped(',test/s', { 'test/s': NESTED }, options))).toContain('_9');
    // and the name again when there are no keys
    expect(await shaped(', test/s', { 'test/s': 'plain' }, options)).toEqual({ TEST_S: 'plain' });
    expect(await shaped('test/s', { 'test/s': '["a"]' }, options)).toEqual({ TEST_S: '["a"]' });
    // JSON in a string of JSON goes on
    expect(await shaped('A, s', { s: '{"in":"{\\"x\\":\\"y\\"}"}' }, options)).toEqual({ A_IN_X: 'y' });
  });

  it('leaves JSON whole without parse-json-secrets', async () => {
    expect(await shaped('s', { s: NESTED })).toEqual({ S: NESTED });
  });

  it('transforms names as asked', async () => {
    expect(await shaped('Test/Db', { 'Test/Db': 'x' }, { transformation: 'none' })).toEqual({ Test_Db: 'x' });
    expect(await shaped('Test/Db', { 'Test/Db': 'x' }, { transformation: 'lowercase' })).toEqual({
      test_db: 'x',
    });
    expect(variableName('9-a', 'uppercase')).toBe('_9_A');
  });

  it('takes all secrets with a prefix, one alias for one secret alone', async () => {
    const found = { 'app/*': '{"app/a":"1","app/b":"2"}' };
    expect(await shaped('app/*', found)).toEqual({ APP_A: '1', APP_B: '2' });
    await expect(shaped('X, app/*', found)).rejects.toMatchObject({ code: 'reference-invalid' });
    expect(await shaped('X, app/*', { 'app/*': '{"app/a":"1"}' })).toEqual({ X: '1' });
    const { bundles } = readSecretIds('app/*', OPTIONS);
    expect(bundles[0]?.requests[0]?.locator).toMatchObject({
      kind: 'aws-secret-list',
      prefix: 'app/',
      maxSecrets: 100,
    });
  });

  it('refuses a variable that holds something already', async () => {
    await expect(shaped('home', { home: 'x' }, { isTaken: (name) => name === 'HOME' })).rejects.toMatchObject(
      {
        code: 'export-refused',
      },
    );
  });

  it('reports every mistake with its line', () => {
    const { mistakes } = readSecretIds(
      'ab*\na*b*\nbad-alias, x\nA,B,C\nsecret name\narn:aws:s3:::x',
      OPTIONS,
    );
    expect(mistakes.map(({ place, what }) => `${place}: ${what}`)).toEqual([
      'secret-ids, line 1: a prefix has at least three characters and ends in its only *',
      'secret-ids, line 2: a prefix has at least three characters and ends in its only *',
      'secret-ids, line 3: "bad-alias" is no name of a variable in the name-transformation',
      'secret-ids, line 4: more than one comma',
      'secret-ids, line 5: a secret name has letters, digits and /_+=.@- alone',
      'secret-ids, line 6: a secret name has letters, digits and /_+=.@- alone',
    ]);
    expect(readSecretIds(' \n', OPTIONS).mistakes).toHaveLength(1);
  });

  it('never throws, whatever the list holds', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void readSecretIds(text, OPTIONS)));
  });
});
