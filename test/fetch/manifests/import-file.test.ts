/**
 * `tacet import`: what becomes of the steps of other actions and of references of vals. Every line that comes out must be
 * one that our own parser takes, and the whole must be YAML.
 */

import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importFile } from '../../../src/fetch/manifests/import/import-file.ts';
import { translationText } from '../../../src/fetch/manifests/import/translation.ts';
import { parseReferences } from '../../../src/fetch/references/parse-references.ts';
import { fc } from '../../property.ts';

function imported(
  text: string,
  path = 'x.yml',
): { readonly text: string; readonly problems: string; readonly with: unknown } {
  const { translations, mistakes } = importFile(path, text, undefined);
  expect(mistakes).toEqual([]);
  const result = translationText(translations);
  for (const { lines } of translations)
    expect(parseReferences(lines.join('\n'), 'output').mistakes).toEqual([]);
  const steps = parse(result) as readonly { readonly with: unknown }[] | null;
  const problems = translations
    .flatMap((one) => one.problems.map(({ place, what }) => `${place}: ${what}`))
    .join('\n');
  return { text: result, problems, with: steps?.[0]?.with };
}

const workflow = (...steps: readonly string[]): string =>
  `on: push\njobs:\n  deploy:\n    runs-on: x\n    steps:\n${steps.map((step) => step.replace(/^/gm, '      ')).join('\n')}\n`;

describe('an import', () => {
  it('translates a step of vault-action', () => {
    const result = imported(
      workflow(`- uses: actions/checkout@v4
- uses: hashicorp/vault-action@v3
  with:
    url: https://vault.example.com:8200
    method: jwt
    role: ci
    jwtGithubAudience: https://vault.example.com
    exportEnv: false
    secrets: |
      secret/data/ci token ;
      secret/data/ci?version=3 db.password | DB_PASS ;
      database/creds/app "user.name" | USER
      ; secret/data/ci * `),
    );
    expect(result.with).toEqual({
      'vault-address': 'https://vault.example.com:8200',
      'vault-role': 'ci',
      'vault-audience': 'https://vault.example.com',
      secrets:
        'token = vault:secret/data/ci#token\nDB_PASS = vault:secret/data/ci@3#db.password\nUSER = vault:database/creds/app#user.name\n',
    });
    expect(result.problems).toBe(
      'x.yml:7:9, secrets, entry 4: the fields of * are known only when it is fetched',
    );
    expect(result.text).toContain('# x.yml:7:9: hashicorp/vault-action');
  });

  it('says what of vault-action is not done', () => {
    const result = imported(
      workflow(`- uses: hashicorp/vault-action@v2
  with: { url: 'https://v', method: approle, roleId: x, exportToken: true, secrets: 'kv/a b' }`),
    );
    expect(result.with).toEqual({
      'vault-address': 'https://v',
      export: 'env',
      // tacet:allow generic-secret kind=test-value -- a reference, not a value
      secrets: 'B = vault:kv/a#b\n',
    });
    for (const what of ['method approle signs in', 'exportToken is not translated', 'sets outputs besides'])
      expect(result.problems).toContain(what);
  });

  it('translates aws-secretsmanager-get-secrets with the role that signed in before it', () => {
    const result = imported(
      workflow(`- uses: aws-actions/configure-aws-credentials@v4
  with: { role-to-assume: 'arn:aws:iam::111122223333:role/ci', aws-region: eu-west-1 }
- uses: aws-actions/aws-secretsmanager-get-secrets@v2
  with:
    secret-ids: |
      app/db
      ALIAS, app/key
      arn:aws:secretsmanager:eu-west-1:111122223333:secret:prod/x-AbCdEf
      app/*`),
    );
    expect(result.with).toEqual({
      role: 'arn:aws:iam::111122223333:role/ci',
      region: 'eu-west-1',
      export: 'env',
      secrets:
        'APP_DB = aws:app/db\nALIAS = aws:app/key\nPROD_X = aws:arn:aws:secretsmanager:eu-west-1:111122223333:secret:prod/x-AbCdEf\n',
    });
    expect(result.problems).toContain('what a prefix finds');
  });

  it('translates the actions of Google, Doppler and Infisical', () => {
    const result = imported(
      workflow(`- uses: google-github-actions/auth@v2
  with: { workload_identity_provider: projects/1/locations/global/workloadIdentityPools/pool/providers/gh }
- uses: google-github-actions/get-secretmanager-secrets@v2
  with:
    secrets: |-
      token:my-project/docker-key
      other:my-project/other/3
      reg:projects/my-project/locations/europe-west3/secrets/s`),
    );
    expect(result.with).toEqual({
      'gcp-provider': 'projects/1/locations/global/workloadIdentityPools/pool/providers/gh',
      secrets:
        'token = gcp:my-project/docker-key\nother = gcp:my-project/other@3\nreg = gcp:projects/my-project/locations/europe-west3/secrets/s\n',
    });
    const others = imported(
      workflow(`- uses: dopplerhq/secrets-fetch-action@v1
  with: { auth-method: oidc, doppler-identity-id: id, doppler-project: p, doppler-config: c }
- uses: Infisical/secrets-action@v1
  with: { method: oidc, identity-id: id, project-slug: p, env-slug: dev, secret-path: /a }`),
    );
    expect(others.with).toEqual({ 'doppler-identity': 'id', 'doppler-project': 'p', 'doppler-config': 'c' });
    expect(others.problems).toContain('the folder /a is part of each reference here');
  });

  it('translates references of vals in YAML and in lines', () => {
    const yaml = imported(
      'db:\n  pass: ref+vault://secret/app#/password\n  url: x ref+vault://a/b#/c+ y\n  f: ref+file://x\nlist:\n  - secretref+awsssm://foo/bar?region=eu-west-1\n',
    );
    expect(yaml.with).toEqual({
      secrets: 'DB_PASS = vault:secret/app#password\nLIST_0 = secretref+awsssm://foo/bar?region=eu-west-1\n',
    });
    expect(yaml.problems).toBe(
      'x.yml:3:8: a reference within other text\nx.yml:4:6: ref+file:// is no store that secrets are fetched from here',
    );
    const lines = imported(
      '# comment\nA=ref+vault://kv/a?address=https://v.example:8200#/b\nexport B="ref+doppler:////C"\n',
      '.env',
    );
    expect(lines.with).toEqual({
      'allowed-hosts': 'v.example:8200',
      secrets: 'A = ref+vault://kv/a?address=https://v.example:8200#/b\nB = doppler:C\n',
    });
  });

  it('translates the bare list of vault-action', () => {
    expect(imported('secret/data/ci token | T ;\nsecret/data/ci `a-b` | AB').with).toEqual({
      secrets: 'T = vault:secret/data/ci#token\nAB = vault:secret/data/ci#a-b\n',
    });
  });

  it('never throws, and what comes out is always YAML that our parser takes', () => {
    const line = fc.constantFrom(
      'jobs:', '  a:', '    steps:', '    - uses: hashicorp/vault-action@v3', '      with:', '        url: https://v', '        method: jwt',
      '        secrets: "a/b c | D; x *"', '    - uses: aws-actions/aws-secretsmanager-get-secrets@v2', '        secret-ids: "x, y"',
      'k: ref+vault://a/b#/c', 'A=ref+sops://a.yaml#/b', '- uses: google-github-actions/get-secretmanager-secrets@v2', '"\u0000": &a [*a]',
    ); // biome-ignore format: a list of lines reads better in rows
    fc.assert(
      fc.property(fc.array(fc.oneof(line, fc.string()), { maxLength: 20 }), (lines) => {
        const { translations } = importFile('x', lines.join('\n'), undefined);
        expect(() => parse(translationText(translations))).not.toThrow();
        for (const one of translations)
          expect(
            parseReferences(one.lines.join('\n'), 'output').mistakes.filter(
              ({ what }) => !/already the name|changes what/.test(what),
            ),
          ).toEqual([]);
      }),
    );
  });
});
