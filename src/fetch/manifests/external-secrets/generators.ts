/**
 * Generators that an entry of `dataFrom` names. One is run: `VaultDynamicSecret`, which asks a path of Vault and gives the
 * credential back like any other of Vault's.
 *
 * The others are refused by name, each with its reason: some make values that only this job would know, others make
 * credentials for which there is a reference. In a cluster every use of a generator makes a credential of its own; here
 * uses of the same path share one. Facts: secret-providers.md 2.9; external-secrets.io, API "Generators".
 */

import { quotedWord } from '../../references/native-text.ts';
import { parseLocatorText } from '../../references/parse-references.ts';
import type { Locator } from '../../references/reference.ts';
import { LineMistake } from '../../references/scanner.ts';
import { type FieldReader, placeOf } from './field-reader.ts';
import type { MapNode } from './manifest-tree.ts';
import type { ResourceTable } from './resources.ts';
import { readVault, type Store } from './stores.ts';

/** What a generator asks for, and of whom. */
export interface Generated {
  readonly store: Store;
  readonly locator: Locator;
  readonly written: string;
}

const GROUP = /^generators\.external-secrets\.io\/v1alpha1$/;

const RANDOM = 'it makes a value that nobody but this job would know, and the cluster has another';
const STORED = 'it signs in with a credential stored in the cluster';

/** Generators that are not run, and why. */
const REFUSED: Readonly<Record<string, string>> = {
  Password: RANDOM,
  UUID: RANDOM,
  SSHKey: RANDOM,
  Fake: 'its values stand in the manifest: they are no secrets',
  MFA: STORED,
  Webhook: 'a file of the repository does not say whom to call',
  STSSessionToken: 'aws:credentials is a session of the role of the job',
  ECRAuthorizationToken: 'aws:credentials lets aws ecr get-login-password make one',
  GCRAccessToken: 'gcp:access-token is one of the identity of the job; the user name is oauth2accesstoken',
  ACRAccessToken: STORED,
  GithubAccessToken: 'the job has one of its own: github.token',
  Gitlab: STORED,
  Grafana: STORED,
  QuayAccessToken: STORED,
  CloudsmithAccessToken: STORED,
};

/** What a `generatorRef` asks for. Undefined, and a mistake, when it is not run here. */
export function readGenerator(
  reference: MapNode,
  namespace: string | undefined,
  resources: ResourceTable,
  reader: FieldReader,
): Generated | undefined {
  reader.known(reference, 'generatorRef', ['apiVersion', 'kind', 'name']);
  const kind = reader.requiredText(reference, 'kind');
  const name = reader.requiredText(reference, 'name');
  if (kind === undefined || name === undefined) return undefined;
  if (kind !== 'VaultDynamicSecret' && kind !== 'ClusterGenerator') {
    refuse(kind, placeOf(reference, 'kind'), reader);
    return undefined;
  }
  const isCluster = kind === 'ClusterGenerator';
  const document = resources.find(GROUP, kind, name, isCluster ? undefined : namespace);
  if (document === undefined) {
    const what = `the ${kind} ${JSON.stringify(name.slice(0, 60))} is in none of the files`;
    reader.wrong(placeOf(reference, 'name'), what, 'name its file in the input manifest too');
    return undefined;
  }
  const spec = reader.requiredMap(document, 'spec');
  const own = spec === undefined || !isCluster ? spec : clusterSpec(spec, reader);
  return own === undefined ? undefined : readVaultDynamic(own, reader);
}

function refuse(kind: string, place: string, reader: FieldReader): void {
  const why = Object.hasOwn(REFUSED, kind) ? REFUSED[kind] : 'write what it makes as a reference';
  reader.wrong(place, `the generator ${JSON.stringify(kind.slice(0, 40))} is not run here`, why);
}

function clusterSpec(spec: MapNode, reader: FieldReader): MapNode | undefined {
  reader.known(spec, 'the spec of a ClusterGenerator', ['kind', 'generator']);
  const kind = reader.requiredText(spec, 'kind');
  const generator = reader.requiredMap(spec, 'generator');
  if (kind === undefined || generator === undefined) return undefined;
  if (kind === 'VaultDynamicSecret') return reader.requiredMap(generator, 'vaultDynamicSecretSpec');
  refuse(kind, placeOf(spec, 'kind'), reader);
  return undefined;
}

function readVaultDynamic(spec: MapNode, reader: FieldReader): Generated | undefined {
  reader.known(spec, 'the spec of a VaultDynamicSecret', [
    'controller', 'method', 'parameters', 'getParameters', 'resultType', 'retrySettings', 'provider', 'path', 'allowEmptyResponse',
  ]); // biome-ignore format: a list of names reads better in rows
  reader.choice(spec, 'resultType', ['Data']);
  const method = reader.choice(spec, 'method', ['GET', 'POST', 'PUT']) ?? 'GET';
  const path = reader.requiredText(spec, 'path');
  const provider = reader.requiredMap(spec, 'provider');
  const store = provider === undefined ? undefined : readVault(provider, reader);
  const parameters = method === 'GET' ? queryOf(spec, reader) : bodyOf(spec, reader);
  if (path === undefined || store === undefined) return undefined;
  try {
    const system = method === 'GET' ? 'vault-read' : 'vault-write';
    const query = parameters.map(([name, value]) => `${name}=${quotedWord(value)}`).join('&');
    const place = quotedWord(path.replace(/^\/+|\/+$/g, ''));
    const { locator } = parseLocatorText(`${system}:${place}${query === '' ? '' : `?${query}`}`);
    return { store, locator, written: `${system}:${path}` };
  } catch (error) {
    if (!(error instanceof LineMistake)) throw error;
    reader.wrong(placeOf(spec, 'path'), error.message, error.hint);
    return undefined;
  }
}

/** The body's parameters: texts, numbers and truth values, as they are written. */
function bodyOf(spec: MapNode, reader: FieldReader): readonly (readonly [string, string])[] {
  const parameters = reader.map(spec, 'parameters');
  return [...(parameters?.members ?? [])].flatMap(([name, value]) => {
    if (value.kind === 'text' || (value.kind === 'other' && value.value !== null))
      return [[name, value.text] as const];
    reader.wrong(
      value.place,
      'a parameter is a text, a number or true and false',
      'nested ones are not sent',
    );
    return [];
  });
}

function queryOf(spec: MapNode, reader: FieldReader): readonly (readonly [string, string])[] {
  const parameters = reader.map(spec, 'getParameters');
  return [...(parameters?.members ?? [])].flatMap(([name, value]) => {
    const [only, ...more] = value.kind === 'list' ? value.items : [value];
    if (more.length === 0 && only !== undefined && (only.kind === 'text' || only.kind === 'other'))
      return [[name, only.text] as const];
    reader.wrong(value.place, 'a parameter of the query has one value');
    return [];
  });
}
