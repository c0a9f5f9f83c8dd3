/**
 * External Secrets manifests beyond single keys: find in every store, merging, templates of other resources, metadata,
 * generators. Expected results follow the operator's guides (datafrom-rewrite, templating, getallsecrets, generator).
 */

import { describe, expect, it } from 'vitest';
import { TacetError } from '../../../src/base/errors.ts';
import { Secret } from '../../../src/base/secret.ts';
import type { Bundle } from '../../../src/fetch/manifests/contract.ts';
import { readManifests } from '../../../src/fetch/manifests/external-secrets/read-manifests.ts';
import { fc } from '../../property.ts';

function manifest(provider: string, spec: string, more = ''): string {
  return `apiVersion: external-secrets.io/v1
kind: ClusterSecretStore
metadata: { name: store }
spec: { provider: { ${provider} } }
---
apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: { name: e, namespace: app }
spec:
  secretStoreRef: { name: store, kind: ClusterSecretStore }
${spec.replace(/^/gm, '  ')}
${more}`;
}

// the prefix of the store is not the one of what find looks for
const PARAMETERS = 'aws: { service: ParameterStore, region: eu-west-1, prefix: /x/ }';
const VAULT = 'vault: { server: "https://v.example", path: secret }';

function read(text: string): Bundle {
  const { bundles, mistakes } = readManifests([{ path: 'es.yaml', text }]);
  expect(mistakes).toEqual([]);
  expect(bundles).toHaveLength(1);
  return bundles[0] as Bundle;
}

function mistakesOf(text: string): string {
  return readManifests([{ path: 'es.yaml', text }])
    .mistakes.map(({ place, what, hint = '' }) => `${place}: ${what}; ${hint}`)
    .join('\n');
}

async function shaped(text: string, ...values: string[]): Promise<Readonly<Record<string, string>>> {
  const entries = await read(text).shape(values.map((value) => Secret.fromText(value)));
  const exported = entries.filter(({ isHidden }) => isHidden !== true);
  return Object.fromEntries(exported.map(({ name, value }) => [name, value.reveal()]));
}

describe('find', () => {
  const base = { prefix: undefined, namePattern: undefined, tags: {}, maxSecrets: 500 };

  it.each([
    [
      VAULT,
      '{ path: app, name: { regexp: db } }',
      { ...base, kind: 'vault-list', mount: 'secret', folder: 'app', namePattern: 'db' },
    ],
    [
      VAULT,
      '{ tags: { team: a } }',
      { ...base, kind: 'vault-list', mount: 'secret', folder: undefined, tags: { team: 'a' } },
    ],
    [
      PARAMETERS,
      '{ path: /app/, name: { regexp: db } }',
      { ...base, kind: 'aws-parameter-list', path: '/app', namePattern: 'db' },
    ],
    [
      PARAMETERS,
      '{ path: /, tags: { team: a } }',
      { ...base, kind: 'aws-parameter-list', path: undefined, tags: { team: 'a' } },
    ],
    [
      'gcpsm: { projectID: my-project, location: europe-west3 }',
      '{ path: app-, name: { regexp: db } }',
      {
        ...base,
        kind: 'gcp-secret-list',
        project: 'my-project',
        location: 'europe-west3',
        prefix: 'app-',
        namePattern: 'db',
      },
    ],
    [
      'azurekv: { vaultUrl: "https://my-vault.vault.azure.net" }',
      '{ name: { regexp: db }, tags: { a: b } }',
      {
        ...base,
        kind: 'azure-secret-list',
        vault: 'my-vault.vault.azure.net',
        namePattern: 'db',
        tags: { a: 'b' },
      },
    ],
  ])('in %s by %s asks for a list', (provider, find, locator) => {
    const { requests } = read(manifest(provider, `dataFrom: [{ find: ${find} }]`));
    expect(requests[0]?.locator).toEqual(locator);
  });

  it.each([
    [VAULT.replace(', path: secret', ''), '{ name: { regexp: a } }', 'needs the path of the store'],
    [VAULT, '{ name: { regexp: a }, tags: { a: b } }', 'not looked for together'],
    [VAULT.replace('path', 'version: v1, path'), '{ tags: { a: b } }', 'keeps no metadata'],
    ['gcpsm: { projectID: my-project }', '{}', 'needs a name or tags'],
    ['azurekv: { vaultUrl: "https://my-vault.vault.azure.net" }', '{ path: a }', 'has no paths'],
    [PARAMETERS, '{ name: { regexp: a }, tags: { a: b } }', 'not looked for together'],
    [PARAMETERS, '{ path: /app }', 'needs a name or tags'],
    [PARAMETERS, '{ path: app, name: { regexp: a } }', 'begins with a slash'],
    ['doppler: { project: p, config: c }', '{ tags: { a: b } }', 'not looked for in Doppler'],
  ])('in %s by %s is refused with its reason', (provider, find, why) => {
    expect(mistakesOf(manifest(provider, `dataFrom: [{ find: ${find} }]`))).toContain(why);
  });

  it('brings what was found under converted names, each value as a whole', async () => {
    const text = manifest(VAULT, 'dataFrom: [{ find: { name: { regexp: . } } }]');
    expect(await shaped(text, '{"app/db":"{\\"a\\":1}","b":"2"}')).toEqual({ app_db: '{"a":1}', b: '2' });
  });
});

describe('rewrite.merge', () => {
  const values =
    '{"z":"{\\"k\\":\\"z\\",\\"n\\":1.50}","a":"{\\"k\\":\\"a\\",\\"o\\": {\\"y\\": [1, 2], \\"b\\": null}}"}';
  const merged = (merge: string): Promise<unknown> =>
    shaped(manifest(VAULT, `dataFrom: [{ extract: { key: k }, rewrite: [{ merge: ${merge} }] }]`), values);

  it('hoists the members of all values, later keys winning where that is allowed', async () => {
    expect(await merged('{ conflictPolicy: Ignore }')).toEqual({
      k: 'z',
      n: '1.50',
      o: '{"y": [1, 2], "b": null}',
    });
    expect(await merged('{ conflictPolicy: Ignore, priority: [a] }')).toMatchObject({ k: 'a' });
    await expect(merged('{}')).rejects.toThrow(/member of the same name/);
  });

  it('puts them into one key as JSON, sorted, with the values beside it', async () => {
    const result = await merged('{ strategy: JSON, into: all, conflictPolicy: Ignore }');
    expect(result).toMatchObject({
      all: '{"k":"z","n":1.50,"o":{"b":null,"y":[1,2]}}',
      z: '{"k":"z","n":1.50}',
    });
  });

  it('minds what priority names', async () => {
    await expect(merged('{ conflictPolicy: Ignore, priority: [gone] }')).rejects.toThrow(
      /"gone", which is not there/,
    );
    const lenient = '{ conflictPolicy: Ignore, priority: [gone], priorityPolicy: IgnoreNotFound }';
    expect(await merged(lenient)).toMatchObject({ k: 'z' });
    const text = manifest(VAULT, 'dataFrom: [{ extract: { key: k }, rewrite: [{ merge: {} }] }]');
    await expect(shaped(text, '{"a":"no JSON"}')).rejects.toThrow(/needs JSON objects/);
  });

  it('comes in its place among the other steps', async () => {
    const steps = '[{ merge: { conflictPolicy: Ignore } }, { regexp: { source: "^", target: "DB_" } }]';
    const text = manifest(VAULT, `dataFrom: [{ extract: { key: k }, rewrite: ${steps} }]`);
    expect(Object.keys(await shaped(text, values)).sort()).toEqual(['DB_k', 'DB_n', 'DB_o']);
  });
});

describe('templateFrom', () => {
  const RESOURCES = `---
apiVersion: v1
kind: ConfigMap
metadata: { name: templates, namespace: app }
data:
  app.conf: "user={{ .user }}"
  several: |
    url: "db://{{ .user }}@h"
    port: 5432
---
apiVersion: v1
kind: Secret
metadata: { name: hidden }
data: { line: ${Buffer.from('pass={{ .pass }}').toString('base64')} }
stringData: { own: "own {{ .user }}" }
`;
  // tacet:allow kubernetes-secret kind=test-value -- the type of a parameter
  const template = (from: string, more = ''): string =>
    manifest(
      VAULT,
      `target: { template: { templateFrom: ${from}${more} } }\ndataFrom: [{ extract: { key: k } }]`,
      RESOURCES,
    );
  const value = '{"user":"u","pass":"p"}';

  it('takes ConfigMaps, Secrets and literals of the files, and data of the manifest over them', async () => {
    const from =
      '[{ configMap: { name: templates, items: [{ key: app.conf }, { key: several, templateAs: KeysAndValues }] } }, { secret: { name: hidden, items: [{ key: line }, { key: own }] } }, { literal: "lit: {{ .pass | quote }}\\napp.conf: twice" }]';
    expect(await shaped(template(from, ', data: { port: "1" }'), value)).toEqual({
      'app.conf': 'twice',
      url: 'db://u@h',
      port: '1',
      line: 'pass=p',
      own: 'own u',
      lit: 'p',
    });
  });

  it('decodes what it makes', async () => {
    const from = '[{ literal: "a: {{ .user | b64enc }}", valuesDecodingStrategy: Base64 }]';
    expect(await shaped(template(from), value)).toEqual({ a: 'u' });
  });

  it.each([
    ['[{ literal: "- {{ .user }}" }]', /no YAML mapping/],
    ['[{ literal: "a: [{{ .user }}]" }]', /a value that is no text/],
    ['[{ literal: "{{ .pass }} /: x" }]', /what cannot be a key/],
    ['[{ literal: "a: {{ .gone }}" }]', /asks for gone/],
  ])('of %s fails without showing a value', async (from, why) => {
    const failure = shaped(template(from), '{"user":"u","pass":"hidden-value"}');
    await expect(failure).rejects.toThrow(why);
    await failure.catch((error: Error) => expect(error.message).not.toContain('hidden-value'));
  });

  it('that names what no file has is told before any network', () => {
    const mistakes = (from: string): string => mistakesOf(template(from));
    expect(mistakes('[{ configMap: { name: templates, items: [{ key: gone }] } }]')).toContain(
      'has no "gone"',
    );
    expect(mistakes('[{ secret: { name: other, items: [{ key: a }] } }]')).toContain(
      'what only the cluster has',
    );
    expect(mistakes('[{ literal: "{{ if .a }}x{{ end }}" }]')).toContain('if is not supported');
  });
});

describe('metadataPolicy: Fetch', () => {
  const text = (provider: string, remote: string): string =>
    manifest(provider, `data: [{ secretKey: a, remoteRef: { ${remote}, metadataPolicy: Fetch } }]`);

  it.each([
    [
      'aws: { service: SecretsManager, region: eu-west-1 }',
      'key: app/db',
      { kind: 'aws-secret', id: 'app/db', part: 'metadata' },
    ],
    [VAULT, 'key: app/db', { kind: 'vault', path: 'secret/app/db', method: 'metadata' }],
    [
      'gcpsm: { projectID: my-project }',
      'key: s, version: "3"',
      { kind: 'gcp-secret', version: 'latest', part: 'metadata' },
    ],
    [
      'azurekv: { vaultUrl: "https://my-vault.vault.azure.net" }',
      'key: s',
      { kind: 'azure-secret', name: 's', part: 'metadata' },
    ],
  ])('of %s asks for what is known besides the value', (provider, remote, locator) => {
    expect(read(text(provider, remote)).requests[0]?.locator).toMatchObject(locator);
  });

  it.each([
    ['aws: { service: ParameterStore, region: eu-west-1 }', 'tags of parameters'],
    [VAULT.replace('path', 'version: v1, path'), 'keeps no metadata'],
    ['doppler: { project: p, config: c }', 'no metadata that is fetched'],
    ['infisical: { secretsScope: { projectSlug: p, environmentSlug: e } }', 'metadata of Infisical'],
  ])('of %s is refused', (provider, why) => {
    expect(mistakesOf(text(provider, 'key: S'))).toContain(why);
  });

  it('takes labels and annotations of Google by their whole names', async () => {
    const metadata = '{"annotations":{"example.com/owner":"me"},"labels":{"env":"prod"}}';
    const one = (property: string): Promise<unknown> =>
      shaped(text('gcpsm: { projectID: my-project }', `key: s, property: '${property}'`), metadata);
    expect(await one('annotations.example.com/owner')).toEqual({ a: 'me' });
    expect(await one('labels.env')).toEqual({ a: 'prod' });
    expect(await one('labels')).toEqual({ a: '{"env":"prod"}' });
  });
});

describe('a generator', () => {
  const use = (kind: string, name = 'gen'): string =>
    `dataFrom: [{ sourceRef: { generatorRef: { apiVersion: generators.external-secrets.io/v1alpha1, kind: ${kind}, name: ${name} } }, rewrite: [{ regexp: { source: "^", target: DB_ } }] }]`;
  const spec =
    '{ path: database/creds/app, provider: { server: "https://v.example", namespace: ns, auth: { jwt: { path: gh, role: ci } } } }';

  it('of Vault asks for its path with the identity of the job, and takes the answer apart', async () => {
    const generator = `---\napiVersion: generators.external-secrets.io/v1alpha1\nkind: VaultDynamicSecret\nmetadata: { name: gen, namespace: app }\nspec: ${spec}\n`;
    const text = manifest(VAULT, use('VaultDynamicSecret'), generator);
    expect(read(text).requests[0]).toMatchObject({
      locator: { kind: 'vault', path: 'database/creds/app', method: 'read', parameters: [] },
      store: { kind: 'vault', address: 'https://v.example', namespace: 'ns', role: 'ci', mount: 'gh' },
    });
    expect(await shaped(text, '{"username":"u","password":"p"}')).toEqual({
      DB_username: 'u',
      DB_password: 'p',
    });
  });

  it('of the cluster, by POST with parameters, does so too', () => {
    const own = spec.replace(
      '{ path: database/creds/app',
      '{ path: pki/issue/web, method: POST, parameters: { common_name: a.example, ttl: 5 }',
    );
    const generator = `---\napiVersion: generators.external-secrets.io/v1alpha1\nkind: ClusterGenerator\nmetadata: { name: gen }\nspec: { kind: VaultDynamicSecret, generator: { vaultDynamicSecretSpec: ${own} } }\n`;
    expect(read(manifest(VAULT, use('ClusterGenerator'), generator)).requests[0]?.locator).toMatchObject({
      path: 'pki/issue/web',
      method: 'write',
      parameters: [
        ['common_name', 'a.example'],
        ['ttl', '5'],
      ],
    });
  });

  it.each([
    ['Password', 'nobody but this job would know'],
    ['UUID', 'nobody but this job would know'],
    ['ECRAuthorizationToken', 'aws:credentials'],
    ['STSSessionToken', 'aws:credentials'],
    ['GCRAccessToken', 'gcp:access-token'],
    ['GithubAccessToken', 'github.token'],
    ['Webhook', 'does not say whom to call'],
  ])('of the kind %s is refused by name', (kind, why) => {
    expect(mistakesOf(manifest(VAULT, use(kind)))).toMatch(new RegExp(`"${kind}" is not run here; .*${why}`));
  });

  it.each([
    ['resultType: Raw', 'resultType is none of Data'],
    ['parameters: { a: [1] }, method: POST', 'nested ones are not sent'],
    ['getParameters: { a: [x, y] }', 'one value'],
    ['method: DELETE', 'method is none of GET, POST, PUT'],
  ])('of Vault with %s is refused', (more, why) => {
    const generator = `---\napiVersion: generators.external-secrets.io/v1alpha1\nkind: VaultDynamicSecret\nmetadata: { name: gen }\nspec: ${spec.replace('{ path', `{ ${more}, path`)}\n`;
    expect(mistakesOf(manifest(VAULT, use('VaultDynamicSecret'), generator))).toContain(why);
  });
});

it('whatever the values are, what comes out is entries or one of our own errors', async () => {
  const merge = manifest(
    VAULT,
    'dataFrom: [{ extract: { key: k }, rewrite: [{ merge: { strategy: JSON, into: all, conflictPolicy: Ignore } }, { merge: { conflictPolicy: Ignore } }] }]',
  );
  const from = manifest(
    VAULT,
    'target: { template: { templateFrom: [{ literal: "{{ .a }}", valuesDecodingStrategy: Auto }] } }\ndata: [{ secretKey: a, remoteRef: { key: k } }]',
  );
  const value = fc.oneof(
    fc.string(),
    fc.json(),
    fc.dictionary(fc.string(), fc.json()).map((one) => JSON.stringify(one)),
  );
  await fc.assert(
    fc.asyncProperty(value, async (text) => {
      for (const one of [merge, from]) {
        try {
          await shaped(one, text);
        } catch (error) {
          expect(error).toBeInstanceOf(TacetError);
          // no long piece of the value is in the sentence
          if (text.length > 12) expect((error as Error).message).not.toContain(text);
        }
      }
    }),
  );
});
