/**
 * The list of hashicorp/vault-action: which paths are asked for, and what names and values come out. The expected names
 * are those of that action's README and of its normalisation: a dot becomes two underscores, other signs than letters,
 * digits, `_` and `-` go, variables are in capitals unless renamed.
 */

import { describe, expect, it } from 'vitest';
import { Secret } from '../../../src/base/secret.ts';
import {
  readVaultActionLines,
  type VaultActionOptions,
} from '../../../src/fetch/manifests/vault-action-lines.ts';
import { fc } from '../../property.ts';

const OPTIONS: VaultActionOptions = { ignoresNotFound: false, encoding: undefined };

async function shaped(
  text: string,
  answers: Readonly<Record<string, unknown>>,
  options: Partial<VaultActionOptions> = {},
): Promise<readonly string[]> {
  const { bundles, mistakes } = readVaultActionLines(text, { ...OPTIONS, ...options });
  expect(mistakes).toEqual([]);
  const entries = await Promise.all(
    bundles.map((bundle) =>
      bundle.shape(
        bundle.requests.map(({ written }) => {
          const answer = answers[written];
          if (answer === undefined) return undefined;
          return Secret.fromText(typeof answer === 'string' ? answer : JSON.stringify(answer));
        }),
      ),
    ),
  );
  return entries.flat().map(({ name, variable, value }) => `${name} ${variable} ${value.reveal()}`);
}

const kv2 = (data: unknown): unknown => ({ data, metadata: { version: 1 } });

describe('an entry of vault-action', () => {
  it('makes an output and a variable of a field, renamed or not', async () => {
    const answers = {
      'secret/data/ci': kv2({ token: 't', 'my-key': 'k', 'a.b': 'dotted', db: { password: 'p' } }),
    };
    expect(
      await shaped(
        `
        secret/data/ci token ;
        secret/data/ci token | NPM_token ;
        secret/data/ci my-key ;
        secret/data/ci db.password ;
        secret/data/ci "token" | quoted ; secret/data/ci \`a.b\` | dotted
      `,
        answers,
      ),
    ).toEqual([
      'token TOKEN t',
      'NPM_token NPM_token t',
      'my-key MY-KEY k',
      'db__password DB__PASSWORD p',
      'quoted quoted t',
      'dotted dotted dotted',
    ]);
  });

  it('makes one of every field with *, in capitals for variables, and with ** as they are', async () => {
    const answers = { 'secret/data/ci': kv2({ user: 'u', 'a.b-c': 'x' }) };
    expect(await shaped('secret/data/ci *', answers)).toEqual(['user USER u', 'a__b-c A__B-C x']);
    expect(await shaped('secret/data/ci **', answers)).toEqual(['user user u', 'a__b-c a__b-c x']);
    expect(await shaped('secret/data/ci * | ci_', answers)).toEqual([
      'ci_user CI_USER u',
      'ci_a__b-c CI_A__B-C x',
    ]);
  });

  it('takes the fields of the data itself where there is no inner data', async () => {
    expect(await shaped('database/creds/app password', { 'database/creds/app': { password: 'p' } })).toEqual([
      'password PASSWORD p',
    ]);
    expect(await shaped('kv/x a', { 'kv/x': '{"a":1.50,"data":null}' })).toEqual(['a A 1.50']);
  });

  it('delivers objects as they are written, and decodes where that was asked for', async () => {
    expect(await shaped('kv/x a | A', { 'kv/x': '{"a": {"b": [1, 2]}}' })).toEqual(['A A {"b": [1, 2]}']);
    expect(await shaped('kv/x a | A', { 'kv/x': { a: 'aGVsbG8=' } }, { encoding: 'base64' })).toEqual([
      'A A hello',
    ]);
    expect(await shaped('kv/x a | A', { 'kv/x': { a: '6869' } }, { encoding: 'hex' })).toEqual(['A A hi']);
  });

  it('asks for exactly the path, by GET, with its query', () => {
    const { bundles } = readVaultActionLines('secret/data/ci?version=3 token', OPTIONS);
    expect(bundles[0]?.requests).toMatchObject([
      {
        locator: { kind: 'vault', method: 'read', path: 'secret/data/ci', parameters: [['version', '3']] },
        written: 'secret/data/ci?version=3',
      },
    ]);
  });

  it('says which field is missing, and skips a missing path where it may', async () => {
    const { bundles } = readVaultActionLines('kv/x nope', OPTIONS);
    await expect(bundles[0]?.shape([Secret.fromText('{"a":"secret-text"}')])).rejects.toMatchObject({
      code: 'secret-not-found',
      message: expect.not.stringContaining('secret-text'),
    });
    expect(await shaped('kv/x a', {}, { ignoresNotFound: true })).toEqual([]);
  });

  it('reports every mistake with the number of its entry', () => {
    const { mistakes } = readVaultActionLines(
      'kv/x ; kv/x a b ; kv/x a | ; kv/x $.a[0].b | A ; kv/../x a ; kv/x a.b-c | A; v1/kv/x a',
      OPTIONS,
    );
    expect(mistakes.map(({ place, what }) => `${place}: ${what}`)).toEqual([
      'secrets, entry 1: an entry is a path, a key and perhaps a name',
      'secrets, entry 2: an entry is a path, a key and perhaps a name',
      'secrets, entry 3: no name stands behind the |',
      'secrets, entry 4: this selector needs JSONata, which is not read',
      'secrets, entry 5: the path has a step that is no name',
      'secrets, entry 6: this selector needs JSONata, which is not read',
      'secrets, entry 7: the path begins with v1/, which is part of the address',
    ]);
  });

  it('never throws, whatever the list holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => void readVaultActionLines(text, OPTIONS)),
    );
  });
});
