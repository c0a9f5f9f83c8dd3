/**
 * References of vals: what each becomes, and which are refused. What they mean is that of the README of helmfile/vals.
 */

import { describe, expect, it } from 'vitest';
import { parseReferences } from '../../../src/fetch/references/parse-references.ts';
import { storeKey } from '../../../src/fetch/references/store-settings.ts';
import { fc } from '../../property.ts';

function one(text: string): Record<string, unknown> {
  const { references, mistakes } = parseReferences(`NAME = ${text}`, 'output');
  expect(mistakes).toEqual([]);
  const [reference] = references;
  return { ...reference?.locator, field: reference?.fieldPath?.join('/'), store: reference?.store };
}

function own(text: string): Record<string, unknown> {
  return { ...one(text), store: undefined };
}

function mistakeOf(text: string): string {
  const { mistakes } = parseReferences(`NAME = ${text}`, 'output');
  return mistakes.map(({ what, hint }) => `${what} (${hint})`).join('\n');
}

/** A reference of vals, and the own one that asks for the same. */
const SAME: readonly (readonly [string, string])[] = [
  ['ref+vault://secret/app#/password', 'vault:secret/app#password'],
  ['secretref+vault://secret/app#/a.b/c', 'vault:secret/app#"a.b".c'],
  // without a fragment the last step is the key
  ['ref+vault://mykv/foo/bar', 'vault:mykv/foo#bar'],
  ['ref+openbao://mykv/foo?version=3#/bar', 'vault:mykv/foo@3#bar'],
  ['ref+awssecrets://myteam/mykey', 'aws:myteam/mykey'],
  ['ref+awssecrets://myteam/mydoc#/foo/bar', 'aws:myteam/mydoc#foo.bar'],
  ['ref+awssecrets://myteam/mykey?version_stage=AWSPREVIOUS', 'aws:myteam/mykey@AWSPREVIOUS'],
  [
    'ref+awssecrets://arn:aws:secretsmanager:eu-west-1:111122223333:secret:/myteam/mydoc-AbCdEf#/k',
    'aws:arn:aws:secretsmanager:eu-west-1:111122223333:secret:/myteam/mydoc-AbCdEf#k',
  ],
  ['ref+awsssm://foo/bar/a', 'aws-ssm:/foo/bar/a'],
  ['ref+awsssm://foo#/bar', 'aws-ssm:/foo/bar'],
  ['ref+awsssm://foo?recursive=true#/bar/a', 'aws-ssm:/foo/bar/a'],
  ['ref+awsssm://foo/bar?mode=singleparam#/BAR', 'aws-ssm:/foo/bar#BAR'],
  ['ref+awsssm://foo/bar?version=3', 'aws-ssm:/foo/bar:3'],
  ['ref+gcpsecrets://myproject/mysecret', 'gcp:myproject/mysecret'],
  ['ref+gcpsecrets://mysecret?version=3#/a/b', 'gcp:mysecret@3#a.b'],
  ['ref+azurekeyvault://my-vault/secret-a', 'azure:my-vault/secret-a'],
  [
    'ref+azurekeyvault://my-vault/secret-a/0123456789abcdef0123456789abcdef',
    'azure:my-vault/secret-a@0123456789abcdef0123456789abcdef',
  ],
  ['ref+sops://path/to/file.yaml#/foo/bar', 'sops:path/to/file.yaml#foo.bar'],
  ['ref+sops://license.key', 'sops:license.key'],
  ['ref+doppler:////FOO', 'doppler:FOO'],
  ['ref+doppler:////', 'doppler:*'],
  ['ref+doppler://#FOO', 'doppler:FOO'],
  ['ref+doppler://MyProject/development/DB_PASSWORD', 'doppler:MyProject/development/DB_PASSWORD'],
  ['ref+doppler://MyProject/development/#DB_PASSWORD', 'doppler:MyProject/development/DB_PASSWORD'],
  [
    'ref+infisical://WEBHOOK_URL?project=infra-hue8&path=prometheus&environment=prod',
    'infisical:prometheus/WEBHOOK_URL?project=infra-hue8&environment=prod',
  ],
];

describe('a reference of vals', () => {
  it.each(SAME)('%s asks for what %s asks for', (theirs, ours) => {
    expect(own(theirs)).toEqual(own(ours));
    expect(own(`${theirs}+`)).toEqual(own(ours));
  });

  it('brings the server, the namespace, the region and the role along', () => {
    expect(one('ref+vault://kv/a?address=https://v.example:8200&namespace=ns1#/b').store).toEqual({
      kind: 'vault',
      address: 'https://v.example:8200',
      namespace: 'ns1',
    });
    expect(one('ref+vault://127.0.0.1:8200/kv/a?proto=http#/b')).toMatchObject({
      path: 'kv/a',
      store: { kind: 'vault', address: 'http://127.0.0.1:8200' },
    });
    expect(
      one('ref+awssecrets://a?region=us-west-2&role_arn=arn:aws:iam::111122223333:role/x').store,
    ).toEqual({
      kind: 'aws',
      region: 'us-west-2',
      role: 'arn:aws:iam::111122223333:role/x',
    });
  });

  it('takes the modifiers and the comment of a line, and may be optional', () => {
    const { references, mistakes } = parseReferences(
      'A = ref+gcpsecrets://p-roject/s?optional=true | base64 # note\nB? = ref+doppler:////X+ | mask=value',
      'variable',
    );
    expect(mistakes).toEqual([]);
    expect(references).toMatchObject([
      {
        name: 'A',
        isOptional: true,
        encoding: 'base64',
        written: 'ref+gcpsecrets://p-roject/s?optional=true',
      },
      { name: 'B', isOptional: true, mask: 'value', written: 'ref+doppler:////X' },
    ]);
  });

  it.each([
    ['ref+file://some.yaml#/foo', /file:\/\/ is no store/],
    ['ref+exec://echo/hello', /exec:\/\/ is no store/],
    ['ref+toString://x', /toString:\/\/ is no store/],
    ['ref+vault://kv/a?token_env=VAULT_TOKEN#/b', /token_env is about credentials/],
    ['ref+vault://kv/a?auth_method=approle&role_id=x#/b', /auth_method is about credentials/],
    ['ref+vault://kv/a?decode=base64#/b', /takes no parameter decode/],
    ['ref+awssecrets://a?version_stage=A&version_id=b', /two versions/],
    ['ref+awsssm://foo?recursive=true', /all parameters of a path/],
    ['ref+awsssm://foo#/bar/a', /needs recursive=true/],
    ['ref+gcpsecrets://p/s?fallback=x', /takes no parameter fallback/],
    ['ref+sops://AAAA?key_type=base64', /only files of the workspace/],
    ['ref+sops://a.yaml?format=json#/x', /not the one of the name/],
    ['ref+sops://../a.yaml#/x', /lie in the workspace/],
    ['ref+doppler://project//NAME', /named together/],
    ['ref+infisical://A?type=personal', /personal secret/],
    ['ref+infisical://A?version=3', /takes no parameter version/],
    ['ref+vault://kv/%zz#/b', /percent sign/],
    ['prefix ref+vault://kv/a#/b', /names no system/],
    ['ref+vault://kv/a#/b+suffix', /unexpected text/],
    ['ref+azurekeyvault://my-vault', /vault and a secret/],
  ])('%s is refused', (text, why) => {
    expect(mistakeOf(text)).toMatch(why);
  });

  it('never makes the parser throw, whatever stands there', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          'vault',
          'awssecrets',
          'awsssm',
          'gcpsecrets',
          'azurekeyvault',
          'sops',
          'doppler',
          'infisical',
          'x',
        ),
        fc.string(),
        fc.string(),
        fc.string(),
        (backend, path, query, fragment) => {
          parseReferences(`N = ref+${backend}://${path}?${query}#${fragment}`, 'output');
        },
      ),
    );
  });
});

describe('the key of what a reference says about its store', () => {
  it('is the same for the same settings, and empty for none', () => {
    expect(storeKey(undefined)).toBe('');
    expect(storeKey({ kind: 'aws', region: undefined })).toBe('');
    expect(storeKey({ kind: 'aws', region: 'a', role: 'b' })).toBe(
      storeKey({ role: 'b', kind: 'aws', region: 'a' }),
    );
    expect(storeKey({ kind: 'aws', region: 'a' })).not.toBe(storeKey({ kind: 'aws', region: 'b' }));
  });
});
