/**
 * External Secrets manifests: what is asked of whom, and what comes out. Expected results follow the API documentation of
 * external-secrets.io (guides: datafrom-rewrite, decoding-strategy, templating) and the fact sheet, section 2.9.
 */

import { describe, expect, it } from 'vitest';
import { TacetError } from '../../../src/base/errors.ts';
import { Secret } from '../../../src/base/secret.ts';
import type { Bundle } from '../../../src/fetch/manifests/contract.ts';
import { readManifests } from '../../../src/fetch/manifests/external-secrets/read-manifests.ts';
import { fc } from '../../property.ts';

const VAULT = `
apiVersion: external-secrets.io/v1
kind: SecretStore
metadata: { name: store, namespace: app }
spec:
  provider:
    vault:
      server: https://vault.example.com:8200
      path: secret
      version: v2
      auth: { kubernetes: { mountPath: kubernetes, role: app } }
`;

function secret(spec: string, extra = ''): string {
  return `${VAULT}---
apiVersion: external-secrets.io/v1beta1
kind: ExternalSecret
metadata: { name: app-secrets, namespace: app }
spec:
  refreshInterval: 1h
  secretStoreRef: { name: store, kind: SecretStore }
${spec.replace(/^/gm, '  ')}
${extra}`;
}

function read(text: string): Bundle {
  const { bundles, mistakes } = readManifests([{ path: 'es.yaml', text }]);
  expect(mistakes).toEqual([]);
  expect(bundles).toHaveLength(1);
  return bundles[0] as Bundle;
}

function mistakesOf(text: string): readonly string[] {
  return readManifests([{ path: 'es.yaml', text }]).mistakes.map(({ place, what }) => `${place}: ${what}`);
}

/** The entries, with the values of requests by what is written. */
async function shaped(
  text: string,
  values: Readonly<Record<string, string | Uint8Array>>,
): Promise<Readonly<Record<string, string>>> {
  const bundle = read(text);
  const entries = await bundle.shape(
    bundle.requests.map(({ written }) => {
      const value = values[written] ?? '';
      return typeof value === 'string' ? Secret.fromText(value) : Secret.fromBytes(value);
    }),
  );
  const exported = entries.filter(({ isHidden }) => isHidden !== true);
  return Object.fromEntries(exported.map(({ name, value }) => [name, value.reveal()]));
}

const data = (remote: string): string => secret(`data:\n  - secretKey: out\n    remoteRef: ${remote}`);

describe('an ExternalSecret', () => {
  it('asks the store for its keys, each with the settings of the store', () => {
    const { requests, kubernetes } = read(
      secret(`
target: { name: made, template: { type: kubernetes.io/tls, metadata: { labels: { team: a } } }, immutable: true }
data:
  - secretKey: password
    remoteRef: { key: app/db, property: password, version: '3' }
dataFrom:
  - extract: { key: secret/app/all }
`),
    );
    expect(requests).toMatchObject([
      { locator: { kind: 'vault', path: 'secret/app/all' }, written: 'secret/app/all' },
      {
        locator: { kind: 'vault', path: 'secret/app/db', version: 3, method: 'auto' },
        place: 'es.yaml:23:25',
      },
    ]);
    expect(requests[0]?.store).toMatchObject({
      kind: 'vault',
      address: 'https://vault.example.com:8200',
      kvVersion: 2,
    });
    expect(kubernetes).toEqual({
      name: 'made',
      namespace: 'app',
      type: 'kubernetes.io/tls',
      isImmutable: true,
      labels: { team: 'a' },
      annotations: {},
    });
  });

  it('takes properties as keys and as paths', async () => {
    const value = '{"a.b":"key","a":{"b":"path","list":[{"n":1.50}],"empty":null}}';
    const one = (property: string): Promise<unknown> =>
      shaped(data(`{ key: k, property: '${property}' }`), { k: value }).then(({ out }) => out);
    expect(await one('a.b')).toBe('key');
    expect(await one('a.list.0.n')).toBe('1.50');
    expect(await one('a.empty')).toBe('');
    expect(await one('a\\.b')).toBe('key');
    expect(await one('a')).toBe('{"b":"path","list":[{"n":1.50}],"empty":null}');
    await expect(one('a.*')).rejects.toMatchObject({ code: 'secret-not-found' });
  });

  it('decodes as the strategy says', async () => {
    const one = (strategy: string, value: string): Promise<unknown> =>
      shaped(data(`{ key: k, decodingStrategy: ${strategy} }`), { k: value }).then(({ out }) => out);
    expect(await one('None', 'aGk=')).toBe('aGk=');
    expect(await one('Base64', 'aGk=\n')).toBe('hi');
    expect(await one('Base64URL', 'Pz8_')).toBe('???');
    expect(await one('Auto', 'Pz8_')).toBe('???');
    expect(await one('Auto', 'not base64!')).toBe('not base64!');
    await expect(one('Base64', 'Pz8_')).rejects.toMatchObject({ code: 'reference-invalid' });
    await expect(
      shaped(data('{ key: k, nullBytePolicy: Fail }'), { k: Uint8Array.of(65, 0) }),
    ).rejects.toMatchObject({ message: expect.stringContaining('NUL') });
  });

  it('extracts, converts and rewrites keys; later entries and data win', async () => {
    const spec = secret(`
dataFrom:
  - extract: { key: one }
  - extract: { key: two, conversionStrategy: Unicode }
  - extract: { key: three }
    rewrite:
      - regexp: { source: '^db_(.*)$', target: 'DB_$1' }
      - regexp: { source: 'x', target: '\${0}$$' }
      - regexp: { source: '[$]', target: '' }
      - transform: { template: '{{ .value | lower }}-end' }
data:
  - { secretKey: user, remoteRef: { key: four } }
`);
    expect(
      await shaped(spec, {
        one: '{"user":"1","a b":"sp","n":{"x": 1}}',
        two: '{"a/b":"uni","n":true}',
        three: '{"db_pass":"p","x":"y"}',
        four: 'from data',
      }),
    ).toEqual({
      user: 'from data',
      a_b: 'sp',
      a_U002f_b: 'uni',
      n: 'true',
      'db_pass-end': 'p',
      'x-end': 'y',
    });
    await expect(
      shaped(secret('dataFrom: [{ extract: { key: k } }]'), { k: '{"a b":"1","a_b":"2"}' }),
    ).rejects.toThrow(/two keys become one/);
    const doubling = '{ regexp: { source: "^.*$", target: "$0$0" } }';
    const bomb = secret(`dataFrom: [{ extract: { key: k }, rewrite: [${`${doubling},`.repeat(40)}] }]`);
    await expect(shaped(bomb, { k: '{"key":"v"}' })).rejects.toThrow(/more than 4096/);
    await expect(shaped(secret('dataFrom: [{ extract: { key: k } }]'), { k: 'text' })).rejects.toThrow(
      /no JSON object/,
    );
  });

  it('fills a template, with the data beside it where that is wanted', async () => {
    const spec = (policy: string): string =>
      secret(`
target:
  template:
    engineVersion: v2
    mergePolicy: ${policy}
    data:
      url: "postgres://{{ .user }}:{{ .pass | quote }}@db"
      config: |
        {{- /* a comment */ -}}
        pass={{ index . "pass" | b64enc }}
        {{ printf "%s-%d" .user 7 | upper }}
        {{ (fromJson .json).a.b }} {{ .json | fromJson | toJson }}
dataFrom: [{ extract: { key: k } }]
`);
    const value = { k: '{"user":"u","pass":"p\\"w","json":"{\\"a\\":{\\"b\\":\\"<deep>\\"}}"}' };
    const filled = {
      url: 'postgres://u:"p\\"w"@db',
      config: 'pass=cCJ3\nU-7\n<deep> {"a":{"b":"\\u003cdeep\\u003e"}}\n',
    };
    expect(await shaped(spec('Replace'), value)).toEqual(filled);
    expect(await shaped(spec('Merge'), value)).toMatchObject({ ...filled, user: 'u' });
    await expect(
      shaped(
        secret('target: { template: { data: { a: "{{ .gone }}" } } }\ndataFrom: [{ extract: { key: k } }]'),
        {
          k: '{"user":"hidden"}',
        },
      ),
    ).rejects.toThrow(/asks for gone/);
  });

  it('has the functions of the declared subset', async () => {
    const one = async (template: string): Promise<unknown> => {
      const text = secret(
        `target: { template: { data: { out: ${JSON.stringify(template)} } } }\ndata: [{ secretKey: k, remoteRef: { key: k } }]`,
      );
      return (await shaped(text, { k: ' aB ' })).out;
    };
    // hand calculations after the documentation of Sprig
    expect(await one('{{ .k | trim | lower }}')).toBe('ab');
    expect(await one('{{ .k | trim | b64enc | b64dec }}')).toBe('aB');
    expect(await one('{{ .k | trim | replace "B" "$&" }}')).toBe('a$&');
    expect(await one('{{ .k | trim | trimPrefix "a" | default "x" }}')).toBe('B');
    expect(await one('{{ "" | default "x" }}{{ trimSuffix "b" "ab" }}')).toBe('xa');
    expect(await one('{{ .k | trim | squote }}{{ `raw}}` }}')).toBe("'aB'raw}}");
    expect(await one('a: {{ "x\\ny" | nindent 2 }}')).toBe('a: \n  x\n  y');
    expect(await one('{{ toString 12 }}')).toBe('12');
    await expect(one('{{ fromJson "{}" }}')).rejects.toThrow(/use toJson|a map/);
    await expect(one('{{ b64dec "?" }}')).rejects.toThrow(/no base64/);
    await expect(one(`{{ .k ${'| replace "a" "aaaaaaaaaa" '.repeat(30)} }}`)).rejects.toThrow(
      /makes more than/,
    );
    await expect(one(`{{ .k ${'| quote '.repeat(60)} }}`)).rejects.toThrow(/makes more than/);
    await expect(one('{{ printf "%x" .k }}')).rejects.toThrow(/printf knows/);
  });
});

/** Stores with one key each, and the locator that it becomes. */
const STORES: readonly (readonly [
  name: string,
  provider: string,
  remote: string,
  locator: object,
  store: object | undefined,
])[] = [
  [
    'Secrets Manager by stage',
    'aws: { service: SecretsManager, region: eu-west-1, role: arn:aws:iam::111122223333:role/r, prefix: app/ }',
    '{ key: db, version: AWSPREVIOUS }',
    { kind: 'aws-secret', id: 'app/db', version: { kind: 'stage', stage: 'AWSPREVIOUS' } },
    { kind: 'aws', region: 'eu-west-1', role: 'arn:aws:iam::111122223333:role/r', isClusterRole: true },
  ],
  [
    'Secrets Manager by id',
    'aws: { service: SecretsManager, region: eu-west-1 }',
    '{ key: db, version: uuid/01234567-89ab-cdef-0123-456789abcdef }',
    { kind: 'aws-secret', version: { kind: 'id', id: '01234567-89ab-cdef-0123-456789abcdef' } },
    { kind: 'aws', region: 'eu-west-1' },
  ],
  [
    'Parameter Store',
    'aws: { service: ParameterStore, region: eu-west-1 }',
    '{ key: /app/db, version: "3" }',
    { kind: 'aws-parameter', name: '/app/db', selector: '3' },
    { kind: 'aws', region: 'eu-west-1' },
  ],
  [
    'Vault without a mount, KV 1',
    'vault: { server: "https://v.example", version: v1, namespace: ns, auth: { jwt: { path: gh, role: ci } } }',
    '{ key: kv/app }',
    { kind: 'vault', path: 'kv/app' },
    { kind: 'vault', address: 'https://v.example', namespace: 'ns', role: 'ci', mount: 'gh', kvVersion: 1 },
  ],
  [
    'Google',
    'gcpsm: { projectID: my-project }',
    '{ key: s, version: "2" }',
    { kind: 'gcp-secret', project: 'my-project', secret: 's', version: '2' },
    undefined,
  ],
  [
    'Google, regional',
    'gcpsm: { projectID: my-project, location: europe-west3 }',
    '{ key: s }',
    { kind: 'gcp-secret', location: 'europe-west3', version: 'latest' },
    undefined,
  ],
  [
    'Azure',
    'azurekv: { vaultUrl: "https://My-Vault.vault.azure.net", tenantId: t, environmentType: PublicCloud, authType: WorkloadIdentity }',
    '{ key: secret/db-pass }',
    { kind: 'azure-secret', vault: 'my-vault.vault.azure.net', name: 'db-pass' },
    { kind: 'azure', tenant: 't', cloud: 'public', host: 'my-vault.vault.azure.net' },
  ],
  [
    'Doppler',
    'doppler: { project: p, config: prd, auth: { oidcConfig: { identity: id } } }',
    '{ key: DB }',
    { kind: 'doppler', project: 'p', config: 'prd', name: 'DB' },
    { kind: 'doppler', identity: 'id' },
  ],
  [
    'Infisical',
    'infisical: { hostAPI: "https://i.example/api", secretsScope: { projectSlug: shop, environmentSlug: prod, secretsPath: /back } }',
    '{ key: DB }',
    { kind: 'infisical', project: 'shop', environment: 'prod', folder: '/back', name: 'DB' },
    { kind: 'infisical', address: 'https://i.example' },
  ],
  [
    'Infisical, elsewhere',
    'infisical: { secretsScope: { projectSlug: shop, environmentSlug: prod, secretsPath: /back } }',
    '{ key: /other/folder/DB }',
    { kind: 'infisical', folder: '/other/folder', name: 'DB' },
    { kind: 'infisical' },
  ],
];

function withStore(provider: string, rest: string): string {
  return `apiVersion: external-secrets.io/v1
kind: ClusterSecretStore
metadata: { name: store }
spec: { provider: { ${provider} } }
---
apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: { name: e }
spec: { secretStoreRef: { name: store, kind: ClusterSecretStore }, ${rest} }
`;
}

describe('a store', () => {
  it.each(STORES)('of %s', (_, provider, remote, locator, store) => {
    const { requests } = read(withStore(provider, `data: [{ secretKey: a, remoteRef: ${remote} }]`));
    expect(requests[0]?.locator).toMatchObject(locator);
    if (store === undefined) expect(requests[0]?.store).toBeUndefined();
    else expect(requests[0]?.store).toMatchObject(store);
  });

  it('finds by an expression of Go and a path where that is done', async () => {
    const doppler = withStore(
      'doppler: { project: p, config: c }',
      'dataFrom: [{ find: { path: DB_, name: { regexp: "^DB_[A-Z]+$" } } }]',
    );
    expect(read(doppler).requests[0]?.locator).toMatchObject({ kind: 'doppler', name: undefined });
    const [written = ''] = read(doppler).requests.map((request) => request.written);
    expect(await shaped(doppler, { [written]: '{"DB_USER":"u","DB_1":"x","API":"y"}' })).toEqual({
      DB_USER: 'u',
    });
    await expect(shaped(doppler, { [written]: '{"API":"y"}' })).rejects.toMatchObject({
      code: 'secret-not-found',
    });
    const aws = withStore(
      'aws: { service: SecretsManager, region: eu-west-1 }',
      'dataFrom: [{ find: { path: app/, name: { regexp: "db$" }, tags: { env: prod } } }]',
    );
    expect(read(aws).requests[0]?.locator).toEqual({
      kind: 'aws-secret-list',
      prefix: 'app/',
      namePattern: 'db$',
      tags: { env: 'prod' },
      maxSecrets: 500,
    });
  });

  it.each([
    ['gitlab: { projectID: "1" }', 'the store "gitlab" is not served here'],
    ['fake: { data: [] }', 'the store "fake" is not served here'],
    ['vault: { path: a }', 'server is missing'],
    ['vault: { server: "https://v", caBundle: AAAA }', 'caBundle is not supported'],
    ['vault: { server: "https://v", version: v3 }', 'version is none of v1, v2'],
    ['vault: { server: "https://v", sever: x }', 'vault has no field "sever" that is read here'],
    ['azurekv: { vaultUrl: "http://my-vault.vault.azure.net" }', 'vaultUrl is no https address of a vault'],
    ['aws: { service: CertificateManager, region: x }', 'service is none of SecretsManager, ParameterStore'],
    ['doppler: { project: p }', 'project and config are named together'],
    [
      'infisical: { secretsScope: { projectSlug: a, environmentSlug: b, recursive: true } }',
      'folders within the folder are not read',
    ],
    [
      'gcpsm: { projectID: my-project, secretVersionSelectionPolicy: LatestOrFetch }',
      'secretVersionSelectionPolicy is none of LatestOrFail',
    ],
  ])('is refused: %s', (provider, why) => {
    expect(
      mistakesOf(withStore(provider, 'data: [{ secretKey: a, remoteRef: { key: k } }]')).join('\n'),
    ).toContain(why);
  });
});

describe('a manifest with mistakes', () => {
  it.each([
    ['data: [{ secretKey: "a b", remoteRef: { key: k } }]', /a key of a Secret has/],
    ['data: [{ secretKey: .., remoteRef: { key: k } }]', /a key of a Secret has/],
    ['data: [{ secretKey: a }]', /remoteRef is missing/],
    ['data: [{ secretKey: a, remoteRef: { key: ../x } }]', /step that is no name/],
    ['data: [{ secretKey: a, remoteRef: { key: k, version: latest } }]', /a version is a number/],
    [
      'data: [{ secretKey: a, remoteRef: { key: k }, sourceRef: { generatorRef: { kind: Password, name: p } } }]',
      /a generator makes several values/,
    ],
    [
      'data: [{ secretKey: a, remoteRef: { key: k }, sourceRef: { storeRef: { name: other } } }]',
      /"other" is in none of the files/,
    ],
    ['dataFrom: [{ find: { name: { regexp: "(?=x)" } } }]', /regexp is no expression of Go/],
    ['dataFrom: [{ find: { name: { regexp: x }, tags: { a: b } } }]', /looked for together/],
    ['dataFrom: [{ find: { path: ../x, name: { regexp: x } } }]', /step that is no name/],
    ['dataFrom: [{ extract: { key: k }, rewrite: [{ merge: { strategy: JSON } }] }]', /into is missing/],
    [
      'dataFrom: [{ extract: { key: k }, rewrite: [{ merge: {}, regexp: {} }] }]',
      /regexp, transform or merge/,
    ],
    ['dataFrom: [{ extract: { key: k }, rewrite: [{ merge: { priority: k } }] }]', /priority must be a list/],
    [
      'dataFrom: [{ sourceRef: { generatorRef: { kind: Password, name: p } } }]',
      /"Password" is not run here/,
    ],
    ['dataFrom: [{ sourceRef: { generatorRef: { kind: Odd, name: p } } }]', /"Odd" is not run here/],
    [
      'dataFrom: [{ sourceRef: { generatorRef: { kind: VaultDynamicSecret, name: p } } }]',
      /VaultDynamicSecret "p" is in none of the files/,
    ],
    ['target: { template: { templateFrom: [{}] } }', /names a configMap, a secret or a literal/],
    ['target: { template: { templateFrom: [{ literal: a, target: Labels }] } }', /only data is made/],
    [
      'target: { template: { templateFrom: [{ configMap: { name: c, items: [{ key: k }] } }] } }',
      /ConfigMap "c" is in none of the files/,
    ],
    ['dataFrom: [{ extract: { key: k }, find: {} }]', /either extract or find/],
    ['target: { creationPolicy: None }\ndata: []', /creationPolicy is none of/],
    ['target: { template: { engineVersion: v1 } }', /engineVersion is none of v2/],
    ['target: { template: { metadata: { labels: { a: "{{ .x }}" } } } }', /templates in labels/],
    ['target: { template: { data: { a: "{{ range .x }}{{ end }}" } } }', /range is not supported/],
    ['target: { template: { data: { a: "{{ $x := .y }}" } } }', /variables/],
    ['target: { template: { data: { a: "{{ .x " } } }', /not closed/],
    ['target: { template: { data: { a: "{{ .x | pkcs12key }}" } } }', /pkcs12key is not supported/],
    ['target: { manifest: {} }', /manifest is not supported/],
    ['', /neither data nor dataFrom/],
  ])('says what is wrong: %s', (spec, why) => {
    expect(mistakesOf(secret(spec)).join('\n')).toMatch(why);
  });

  it('names file, line and column of every mistake, in all files at once', () => {
    const { mistakes } = readManifests([
      { path: 'a.yaml', text: 'apiVersion: external-secrets.io/v1alpha1\nkind: ExternalSecret\n' },
      { path: 'b/c.yml', text: 'kind: ConfigMap\napiVersion: v1\n---\na: 1\na: 2\n' },
      {
        path: 'd.yaml',
        text: withStore('vault: { server: 1.5 }', 'data: [{ secretKey: 5, remoteRef: { kee: k } }]'),
      },
    ]);
    expect(mistakes.map(({ place }) => place)).toEqual([
      'b/c.yml:5:1',
      'a.yaml:1:13',
      'd.yaml:9:109',
      'd.yaml:9:102',
    ]);
  });

  it.each([
    ['an alias', 'a: &x [1]\nb: *x\n', /an alias is not followed/],
    [
      'a bomb of aliases',
      `a: &a [x,x]\n${'bcdefghij'
        .split('')
        .map((name, index) => `${name}: &${name} [*${'abcdefghi'[index]},*${'abcdefghi'[index]}]`)
        .join('\n')}\n`,
      /an alias is not followed/,
    ],
    ['a tag', 'a: !!js/function "x"\n', /a tag is not read|TAG_RESOLVE/],
    ['a tag of its own', 'a: !secret x\n', /a tag is not read|TAG_RESOLVE/],
    ['a repeated key', 'a: 1\na: 2\n', /given twice/],
    ['deep nesting', `a: ${'['.repeat(60)}${']'.repeat(60)}\n`, /nested too deep/],
    ['very deep nesting', '['.repeat(50_000), /nested too deep|not valid YAML/],
    ['a key that is no text', '? [a]\n: b\n', /a key is no text/],
    ['a list', '- a\n', /is a mapping/],
    ['nothing', '', /there is no ExternalSecret/],
  ])('is not taken in by %s', (_, text, why) => {
    expect(mistakesOf(text).join('\n')).toMatch(why);
  });

  it('never throws but our own errors, whatever it holds', () => {
    const line = fc.constantFrom(
      'apiVersion: external-secrets.io/v1', 'kind: ExternalSecret', 'kind: SecretStore', 'metadata:', '  name: a', 'spec:',
      '  provider:', '    vault:', '    aws:', '      server: https://v', '  secretStoreRef:', '    name: a', '  data:', '  - secretKey: a',
      '    remoteRef:', '      key: k', '---', '  target: {template: {data: {a: "{{ .b | quote }}"}}}', '  dataFrom: [{extract: {key: k}}]',
      '  x: &a [*a]', '\t', '  - ', ': :',
    ); // biome-ignore format: a list of lines reads better in rows
    fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 25 }), fc.string(), async (lines, value) => {
        const { bundles } = readManifests([{ path: 'x', text: lines.join('\n') }]);
        for (const bundle of bundles) {
          try {
            await bundle.shape(bundle.requests.map(() => Secret.fromText(value)));
          } catch (error) {
            expect(error).toBeInstanceOf(TacetError);
          }
        }
      }),
    );
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        (text) => void readManifests([{ path: 'x', text }]),
      ),
    );
  });
});
