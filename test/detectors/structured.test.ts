/** Readers of structure: manifests, client configurations, state files, key files; and the walkers beneath them. */

import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { walkJson } from '../../src/detectors/structured/walk-json.ts';
import { walkYaml, type YamlLeaf } from '../../src/detectors/structured/walk-yaml.ts';
import { mint } from '../mint.ts';
import { fc } from '../property.ts';
import { detectorFinder, type Found } from './builder.ts';

const base64 = (text: string): string => Buffer.from(text, 'latin1').toString('base64');
const secrets = (found: readonly Found[]): string[] =>
  found.filter(({ confidence }) => confidence !== 'hint').map(({ secret }) => secret);
const PASSWORD = (): string => mint('{letters:5}{digits:3}-{base62:6}');
const pem = String(generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }));

describe('a Kubernetes secret', () => {
  const findSecret = detectorFinder('kubernetes-secret', [
    'kind: secret',
    '"kind": "secret"',
    '"kind":"secret"',
  ]);

  it('gives the values of data, decoded, and of stringData', () => {
    const encoded = base64(PASSWORD());
    const plain = mint('{base62:8}{digits:4}{base62:8}');
    const text = `apiVersion: v1\nkind: Secret\nmetadata:\n  name: app\ndata:\n  password: ${encoded}\nstringData:\n  "api-token": "${plain}"\n`;
    expect(secrets(findSecret(text))).toEqual([encoded, plain]);
  });

  it('gives them in JSON, in a list of several kinds, from the secret alone', () => {
    const encoded = base64(PASSWORD());
    const other = base64(PASSWORD());
    const list = {
      kind: 'List',
      items: [
        { kind: 'ConfigMap', data: { password: other } },
        { kind: 'Secret', data: { password: encoded } },
      ],
    };
    expect(secrets(findSecret(JSON.stringify(list, undefined, 1)))).toEqual([encoded]);
  });

  it('gives them in YAML of several documents and in a List', () => {
    const one = base64(PASSWORD());
    const two = base64(PASSWORD());
    const text = [
      'kind: ConfigMap',
      'data:',
      `  password: ${base64(PASSWORD())}`,
      '---',
      'kind: Secret',
      'data:',
      `  password: ${one}`,
      '---',
      'kind: List',
      'items:',
      '- kind: Secret',
      '  data:',
      `    password: ${two}`,
      '- kind: ConfigMap',
      '  data:',
      `    password: ${base64(PASSWORD())}`,
    ].join('\n');
    expect(secrets(findSecret(text))).toEqual([one, two]);
  });

  it('gives private keys and registry credentials, not certificates and names', () => {
    const auth = base64(JSON.stringify({ auths: { x: { auth: base64('a:b') } } }));
    const text = [
      'kind: Secret',
      'data:',
      `  tls.crt: ${base64('-----BEGIN CERTIFICATE-----\nMIIB\n')}`,
      `  tls.key: ${base64(pem)}`,
      `  .dockerconfigjson: ${auth}`,
      `  username: ${base64('deploy-user-77')}`,
      `  DB_HOST: ${base64('db1.internal:5432')}`,
      `  ca.crt: ${mint('{base64:40}')}`,
    ].join('\n');
    expect(secrets(findSecret(text))).toEqual([base64(pem), auth]);
  });

  it('gives a key that is a block of lines', () => {
    const indented = pem
      .trimEnd()
      .split('\n')
      .map((line) => `    ${line}`)
      .join('\n');
    const [found] = findSecret(`kind: Secret\nstringData:\n  id_rsa: |\n${indented}\n  other: x\n`);
    expect(found?.detail).toBe('private key');
    expect(found?.secret).toContain('PRIVATE KEY');
  });

  it.each([
    ['a template', 'kind: Secret\nstringData:\n  password: {{ .Values.password | quote }}\n'],
    // tacet:allow -- invented for this test
    ['a sealed secret', 'kind: SealedSecret\nspec:\n  encryptedData:\n    password: AgBy3i4OJSWK\n'],
    // tacet:allow -- invented for this test
    ['a secret store', 'kind: SecretStore\ndata:\n  password: aB3dE5gH7j\n'],
    ['a SOPS value', 'kind: Secret\nstringData:\n  password: ENC[AES256_GCM,data:abc,iv:x,tag:y,type:str]\n'],
    ['an external reference', 'kind: Secret\ndata:\n  remoteRef:\n    key: aB3dE5gH7jK9\n'],
    ['a hash', `kind: Secret\nstringData:\n  users: $2y$05$${'a'.repeat(53)}\n`],
  ])('is not %s', (_what, text) => {
    expect(findSecret(text)).toEqual([]);
  });
});

describe('a kubeconfig', () => {
  const findConfig = detectorFinder('kubeconfig', ['client-key-data', 'kind: config', '"kind": "config"']);

  it('gives tokens, passwords and client keys, each with its user', () => {
    const token = mint('{base62:40}');
    const password = PASSWORD();
    const key = base64(pem);
    const text = [
      'apiVersion: v1',
      'kind: Config',
      'clusters:',
      '- cluster:',
      '    server: https://k8s.internal',
      '  name: main',
      'users:',
      '- name: admin',
      '  user:',
      `    token: ${token}`,
      '- name: basic',
      '  user:',
      '    username: jane',
      `    password: ${password}`,
      '- name: cert',
      '  user:',
      `    client-certificate-data: ${mint('{base64:64}')}`,
      `    client-key-data: ${key}`,
    ].join('\n');
    expect(findConfig(text).map(({ secret, parts }) => [parts.user, secret])).toEqual([
      ['admin', token],
      ['basic', password],
      ['cert', key],
    ]);
  });

  it('gives them in JSON', () => {
    const token = mint('{base62:40}');
    const config = { kind: 'Config', clusters: [], users: [{ name: 'a', user: { token } }] };
    expect(secrets(findConfig(JSON.stringify(config, undefined, 2)))).toEqual([token]);
  });

  it('gives nothing for users who log in otherwise', () => {
    const text =
      'kind: Config\nclusters: []\nusers:\n- name: a\n  user:\n    exec:\n      command: aws\n      args: [eks, get-token]\n';
    expect(findConfig(text)).toEqual([]);
  });
});

describe('a Docker configuration', () => {
  const findDocker = detectorFinder('docker-config', ['"auths"', 'auths:']);

  it('gives what lets in, for every registry', () => {
    const one = base64(`ci:${PASSWORD()}`);
    const two = mint('{uuid}');
    const config = {
      auths: {
        'ghcr.io': { auth: one },
        'https://index.docker.io/v1/': { identitytoken: two, email: 'a@b.io' },
      },
      credsStore: 'desktop',
    };
    expect(secrets(findDocker(JSON.stringify(config, undefined, 2)))).toEqual([one, two]);
  });

  it('gives nothing for a store, or for samples above hint', () => {
    expect(findDocker('{"auths": {"ghcr.io": {}}, "credsStore": "desktop"}')).toEqual([]);
    expect(secrets(findDocker(`{"auths": {"x": {"auth": "${base64('user:password')}"}}}`))).toEqual([]);
  });
});

describe('a Terraform state', () => {
  const findState = detectorFinder('terraform-state', ['"terraform_version"']);
  const state = (resources: unknown[], outputs: unknown = {}): string =>
    JSON.stringify({ version: 4, terraform_version: '1.9.0', outputs, resources }, undefined, 2);

  it('gives attributes that it marks as sensitive and those named like secrets', () => {
    const [marked, named] = [mint('{base62:20}1'), PASSWORD()];
    const text = state([
      {
        type: 'random_password',
        instances: [
          {
            attributes: { id: 'none', result: marked, length: 20 },
            sensitive_attributes: [[{ type: 'get_attr', value: 'result' }]],
          },
        ],
      },
      {
        type: 'aws_db_instance',
        instances: [{ attributes: { master_password: named, id: mint('{base62:20}') } }],
      },
    ]);
    expect(secrets(findState(text))).toEqual([marked, named]);
  });

  it('gives outputs that are marked as sensitive, and no others', () => {
    const [hidden, shown] = [mint('{base62:20}1'), mint('{base62:20}1')];
    const text = state([], {
      hidden: { value: hidden, type: 'string', sensitive: true },
      shown: { value: shown, type: 'string' },
    });
    expect(secrets(findState(text))).toEqual([hidden]);
  });

  it('gives nothing for ids, addresses and nulls', () => {
    const attributes = {
      id: mint('{base62:20}'),
      arn: 'arn:aws:iam::1:x',
      password: null,
      endpoint: 'db.internal',
    };
    expect(findState(state([{ instances: [{ attributes }] }]))).toEqual([]);
  });
});

describe('a service account key of Google Cloud', () => {
  const findAccount = detectorFinder('gcp-service-account', ['service_account'], { confidence: 'likely' });
  const account = (fields: Record<string, string> = {}): Record<string, string> => ({
    type: 'service_account',
    project_id: 'acme-prod',
    private_key_id: mint('{hex:40}'),
    private_key: pem,
    client_email: 'ci@acme-prod.iam.gserviceaccount.com',
    ...fields,
  });

  it('is proven by the key in it, and names account and project', () => {
    for (const text of [
      JSON.stringify(account(), undefined, 2),
      JSON.stringify({ env: JSON.stringify(account()) }),
      `GOOGLE_CREDENTIALS='${JSON.stringify(account())}'`,
    ]) {
      expect(findAccount(text)).toMatchObject([
        { confidence: 'proven', parts: { id: 'ci@acme-prod.iam.gserviceaccount.com', project: 'acme-prod' } },
      ]);
    }
  });

  it('is none without a key, or for another type', () => {
    expect(findAccount(JSON.stringify(account({ private_key: '' })))).toEqual([]);
    expect(findAccount(JSON.stringify(account({ type: 'authorized_user' })))).toEqual([]);
    expect(findAccount('the type "service_account" needs a private_key')).toEqual([]);
  });
});

describe('the walk through JSON', () => {
  const leavesOf = (text: string): (readonly [string, string])[] => {
    const leaves: (readonly [string, string])[] = [];
    walkJson(text, 0, {
      leaf: (path, start, end, raw) => {
        expect(text.slice(start, end)).toBe(raw);
        leaves.push([path.join('.'), raw]);
      },
    });
    return leaves;
  };

  it('tells every plain value with its path, in order', () => {
    expect(leavesOf('{"a": [1, {"b": "x\\"y"}], "c": null}')).toEqual([
      ['a.0', '1'],
      ['a.1.b', 'x\\"y'],
      ['c', 'null'],
    ]);
  });

  it('finds in any JSON what JSON.parse finds', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (text) => {
        const plain = (value: unknown): number =>
          typeof value === 'object' && value !== null
            ? Object.values(value).reduce((sum: number, item) => sum + plain(item), 0)
            : 1;
        expect(leavesOf(text)).toHaveLength(plain(JSON.parse(text)));
      }),
    );
  });

  it('ends on any text, and says when it broke off', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('{', '}', '[', ']', '"', ':', ',', 'a', '\\', '\n', ' ') }),
        (text) => {
          const end = walkJson(text, 0, { leaf: () => undefined });
          expect(end === undefined || end <= text.length).toBe(true);
        },
      ),
    );
    expect(walkJson('{"a": [1, 2', 0, { leaf: () => undefined })).toBeUndefined();
    expect(walkJson('['.repeat(100_000), 0, { leaf: () => undefined })).toBeUndefined();
  });
});

describe('the walk through YAML', () => {
  const leavesOf = (text: string): YamlLeaf[] => {
    const leaves: YamlLeaf[] = [];
    walkYaml(text, (leaf) => {
      expect(text.slice(leaf.start, leaf.end)).toBe(leaf.text);
      leaves.push(leaf);
    });
    return leaves;
  };
  const pairs = (text: string): string[] =>
    leavesOf(text).map(({ path, text: value }) => `${path.join('.')}=${value}`);

  it('tells keys by indentation, items of lists by their number', () => {
    expect(pairs('a:\n  b: 1\n  c:\n  - d: 2\n    e: 3\n  - d: 4\nf: 5\n')).toEqual([
      'a.b=1',
      'a.c.0.d=2',
      'a.c.0.e=3',
      'a.c.1.d=4',
      'f=5',
    ]);
  });

  it('reads quotes, comments, tags, blocks and documents', () => {
    expect(pairs("a: \"x # y\" # z\nb: 'it''s'\nc: !!str v\nd: |\n  one\n  two\ne: f # g\n")).toEqual([
      'a=x # y',
      "b=it''s",
      'c=v',
      'd=one\n  two',
      'e=f',
    ]);
    expect(leavesOf('a: 1\n---\nb: 2\n').map(({ document }) => document)).toEqual([0, 1]);
    expect(leavesOf('a: 1\r\nb:\r\n  c: 2\r\n').map(({ text }) => text)).toEqual(['1', '2']);
  });

  it('reads JSON within, as documents of their own', () => {
    expect(pairs('some text\n{"a": {"b": "c"}}\nmore: text\n')).toEqual(['a.b=c', 'more=text']);
    expect(pairs('flow: {"a": "b"}\nlist: ["x", "y"]\n')).toEqual(['flow.a=b', 'list.0=x', 'list.1=y']);
  });

  it('ends on any text, with exact places', () => {
    const unit = fc.constantFrom(
      'a',
      ': ',
      '- ',
      '\n',
      '  ',
      '|',
      '"',
      "'",
      '{',
      '}',
      '[',
      '---',
      '#',
      '\r\n',
      ',',
    );
    fc.assert(fc.property(fc.string({ unit, maxLength: 120 }), (text) => void leavesOf(text)));
  });
});
