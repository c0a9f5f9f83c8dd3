/**
 * SecretStore and ClusterSecretStore: what each of their providers becomes in our own words.
 *
 * How the cluster signs in (`auth`) is passed over: the identity of the job takes its place, as the inputs say. What a
 * store says about where secrets are is kept; what would change which secret comes, and is not done, is a mistake by name.
 * Facts: secret-providers.md 2.9; the API of external-secrets.io.
 */

import { parseAzureVault } from '../../references/azure-syntax.ts';
import { quotedWord } from '../../references/native-text.ts';
import { parseLocatorText } from '../../references/parse-references.ts';
import type { Locator } from '../../references/reference.ts';
import { LineMistake } from '../../references/scanner.ts';
import type { StoreSettings } from '../../references/store-settings.ts';
import { type FieldReader, placeOf } from './field-reader.ts';
import { type FindQuery, findParameters, MAX_FOUND, requireNoTags, requireOne } from './find-query.ts';
import type { MapNode } from './manifest-tree.ts';
import type { PropertyOrder } from './property.ts';

/** A secret of a store: `remoteRef` without what concerns its value. */
export interface RemoteKey {
  readonly key: string;
  readonly version: string | undefined;
  /** Whether tags, labels or metadata are wanted in place of the value. */
  readonly isMetadata?: boolean;
}

/** A store that secrets can be fetched from. */
export interface Store {
  readonly settings: StoreSettings | undefined;
  readonly propertyOrder: PropertyOrder;
  /** Whether what `locateAll` asks for is already what `find` looks for; otherwise it is looked for here. */
  readonly filtersItself?: true;
  /** How a property of metadata is written for `selectProperty`, where its names hold dots. */
  metadataProperty?(property: string): string;
  /** The locator of a key. Throws `LineMistake`. */
  locate(remote: RemoteKey): Locator;
  /** The locator of all secrets among which `find` looks, as one JSON object. Throws `LineMistake` where that is not done. */
  locateAll(query: FindQuery): Locator;
}

type ReadProvider = (spec: MapNode, reader: FieldReader) => Store | undefined;

const PROVIDERS: Readonly<Record<string, ReadProvider>> = {
  aws: readAws,
  vault: readVault,
  openBao: readVault,
  gcpsm: readGcp,
  azurekv: readAzure,
  doppler: readDoppler,
  infisical: readInfisical,
};

/** The store of a document's `spec`. Undefined, and a mistake, when it is none that is served. */
export function readStore(spec: MapNode, reader: FieldReader): Store | undefined {
  const fields = ['controller', 'provider', 'retrySettings', 'refreshInterval', 'conditions'];
  reader.known(spec, 'the spec of a store', fields);
  const provider = reader.requiredMap(spec, 'provider');
  const [[name, value] = ['', undefined], ...more] = provider?.members ?? [];
  if (provider === undefined) return undefined;
  const read = Object.hasOwn(PROVIDERS, name) ? PROVIDERS[name] : undefined;
  if (value === undefined || more.length > 0) reader.wrong(provider.place, 'provider names one store');
  else if (read === undefined)
    reader.wrong(
      value.place,
      `the store ${JSON.stringify(name.slice(0, 40))} is not served here`,
      `there are ${Object.keys(PROVIDERS).join(', ')}`,
    );
  else if (value.kind !== 'map') reader.wrong(value.place, `${name} must be a mapping`);
  else return read(value, reader);
  return undefined;
}

function located(native: string): Locator {
  return parseLocatorText(native).locator;
}

/** The same secret, for what is known about it. Throws `LineMistake` where nothing is. */
function aboutSecret(locator: Locator): Locator {
  switch (locator.kind) {
    case 'aws-secret':
      // tags are those of the secret, whatever the version
      return { ...locator, version: undefined, part: 'metadata' };
    case 'gcp-secret':
      return { ...locator, version: 'latest', part: 'metadata' };
    case 'azure-secret':
      return { ...locator, part: 'metadata' };
    case 'vault':
      return { ...locator, method: 'metadata', version: undefined };
    default:
      throw new LineMistake('metadata is fetched of Secrets Manager, Vault, Google and Azure alone');
  }
}

function readAws(spec: MapNode, reader: FieldReader): Store | undefined {
  const fields = [
    'service',
    'region',
    'role',
    'prefix',
    'auth',
    'additionalRoles',
    'externalID',
    'sessionTags',
  ];
  reader.known(spec, 'aws', [...fields, 'transitiveTagKeys', 'secretsManager']);
  const service = reader.choice(spec, 'service', ['SecretsManager', 'ParameterStore']);
  if (!spec.members.has('service')) reader.wrong(spec.place, 'service is missing');
  const role = reader.text(spec, 'role');
  const prefix = reader.text(spec, 'prefix') ?? '';
  const settings = {
    kind: 'aws',
    region: reader.requiredText(spec, 'region'),
    role,
    isClusterRole: role === undefined ? undefined : true,
  } as const;
  const locate = ({ key, version, isMetadata }: RemoteKey): Locator => {
    const name = quotedWord(`${prefix}${key}`);
    if (isMetadata === true && service === 'ParameterStore')
      throw new LineMistake('tags of parameters are not fetched');
    if (isMetadata === true) return aboutSecret(located(`aws:${name}`));
    if (service === 'ParameterStore')
      return located(`aws-ssm:${version === undefined ? name : quotedWord(`${prefix}${key}:${version}`)}`);
    if (version === undefined) return located(`aws:${name}`);
    const id = /^uuid\/(.+)$/.exec(version)?.[1];
    return located(
      `aws:${name}@${id === undefined ? `stage:${quotedWord(version)}` : `id:${quotedWord(id)}`}`,
    );
  };
  const locateAll = (query: FindQuery): Locator => {
    if (service === 'ParameterStore') return findParameters(query);
    const { path, namePattern, tags } = query;
    const begin = `${prefix}${path ?? ''}`;
    return {
      kind: 'aws-secret-list',
      prefix: begin === '' ? undefined : begin,
      namePattern,
      tags,
      maxSecrets: MAX_FOUND,
    };
  };
  return { settings, propertyOrder: 'key-first', filtersItself: true, locate, locateAll };
}

/** The store of Vault or OpenBao, as `provider.vault` says it. */
export function readVault(spec: MapNode, reader: FieldReader): Store | undefined {
  const fields = [
    'server',
    'path',
    'version',
    'namespace',
    'auth',
    'caBundle',
    'caProvider',
    'tls',
    'headers',
  ];
  reader.known(spec, 'vault', [...fields, 'forwardInconsistent', 'readYourWrites']);
  reader.refused(spec, {
    caBundle:
      'name the CA in the input vault-ca-certificate: a file of the repository does not say whom to trust',
    caProvider: 'name the CA in the input vault-ca-certificate',
    tls: 'client certificates are not supported',
    headers: 'further headers are not sent',
  });
  const address = reader.requiredText(spec, 'server');
  const mount = reader.text(spec, 'path')?.replace(/^\/+|\/+$/g, '') || undefined;
  const version = reader.choice(spec, 'version', ['v1', 'v2']) ?? 'v2';
  const namespace = reader.text(spec, 'namespace');
  const auth = reader.map(spec, 'auth');
  const jwt = auth === undefined ? undefined : reader.map(auth, 'jwt');
  const ownNamespace = auth === undefined ? undefined : reader.text(auth, 'namespace');
  if (auth !== undefined && ownNamespace !== undefined && ownNamespace !== namespace)
    reader.wrong(
      placeOf(auth, 'namespace'),
      'a login in another namespace than the secrets is not supported',
    );
  const settings = {
    kind: 'vault',
    address,
    namespace,
    role: jwt === undefined ? undefined : reader.text(jwt, 'role'),
    mount: jwt === undefined ? undefined : reader.text(jwt, 'path'),
    kvVersion: version === 'v1' ? 1 : 2,
  } as const;
  const locate = ({ key, version: wanted, isMetadata }: RemoteKey): Locator => {
    if (isMetadata === true && version === 'v1')
      throw new LineMistake('the KV engine of version 1 keeps no metadata');
    const name = key.replace(/^\/+|\/+$/g, '');
    const path =
      mount === undefined
        ? name
        : `${mount}/${name.startsWith(`${mount}/`) ? name.slice(mount.length + 1) : name}`;
    if (isMetadata === true) return aboutSecret(located(`vault:${quotedWord(path)}`));
    return located(`vault:${quotedWord(path)}${wanted === undefined ? '' : `@${quotedWord(wanted)}`}`);
  };
  const locateAll = (query: FindQuery): Locator => {
    requireOne(query);
    if (mount === undefined)
      throw new LineMistake('find needs the path of the store: the mount of the KV engine');
    if (version === 'v1' && Object.keys(query.tags).length > 0)
      throw new LineMistake('the KV engine of version 1 keeps no metadata to look for', 'find by name');
    const folder = query.path?.replace(/^\/+|\/+$/g, '') || undefined;
    // read as a path, so that what is no path is a mistake
    located(`vault:${quotedWord(folder === undefined ? mount : `${mount}/${folder}`)}`);
    const { namePattern, tags } = query;
    return { kind: 'vault-list', mount, folder, prefix: undefined, namePattern, tags, maxSecrets: MAX_FOUND };
  };
  return { settings, propertyOrder: 'key-first', filtersItself: true, locate, locateAll };
}

function readGcp(spec: MapNode, reader: FieldReader): Store | undefined {
  reader.known(spec, 'gcpsm', ['projectID', 'location', 'secretVersionSelectionPolicy', 'auth']);
  reader.choice(spec, 'secretVersionSelectionPolicy', ['LatestOrFail']);
  const project = reader.text(spec, 'projectID');
  const location = reader.text(spec, 'location');
  if (location !== undefined && project === undefined) reader.wrong(spec.place, 'projectID is missing');
  const locate = ({ key, version = 'latest', isMetadata }: RemoteKey): Locator => {
    const name =
      location !== undefined
        ? `projects/${project}/locations/${location}/secrets/${key}`
        : project === undefined
          ? key
          : `${project}/${key}`;
    const secret = located(`gcp:${quotedWord(name)}@${quotedWord(version)}`);
    return isMetadata === true ? aboutSecret(secret) : secret;
  };
  const locateAll = (query: FindQuery): Locator => {
    requireOne(query);
    const { path: prefix, namePattern, tags } = query;
    if (namePattern === undefined && Object.keys(tags).length === 0)
      throw new LineMistake('find needs a name or tags');
    return { kind: 'gcp-secret-list', project, location, prefix, namePattern, tags, maxSecrets: MAX_FOUND };
  };
  // names of annotations have dots, which are no path
  const metadataProperty = (property: string): string => {
    const at = property.indexOf('.');
    return at < 0 ? property : `${property.slice(0, at)}.${property.slice(at + 1).replace(/[\\.]/g, '\\$&')}`;
  };
  return {
    settings: undefined,
    propertyOrder: 'key-first',
    filtersItself: true,
    locate,
    locateAll,
    metadataProperty,
  };
}

const AZURE_CLOUDS = { PublicCloud: 'public', USGovernmentCloud: 'usgov', ChinaCloud: 'china' } as const;

function readAzure(spec: MapNode, reader: FieldReader): Store | undefined {
  const fields = ['vaultUrl', 'tenantId', 'authType', 'environmentType', 'authSecretRef', 'identityId'];
  reader.known(spec, 'azurekv', [...fields, 'serviceAccountRef', 'useAzureSDK', 'customCloudConfig']);
  reader.refused(spec, { customCloudConfig: 'only the three clouds of Microsoft are known' });
  const cloud = reader.choice(spec, 'environmentType', ['PublicCloud', 'USGovernmentCloud', 'ChinaCloud']);
  const url = reader.requiredText(spec, 'vaultUrl');
  const host = url === undefined || !URL.canParse(url) ? undefined : new URL(url).hostname.toLowerCase();
  const vault = host === undefined ? undefined : parseAzureVault(host);
  if (url !== undefined && (vault === undefined || !/^https:\/\//i.test(url)))
    reader.wrong(placeOf(spec, 'vaultUrl'), 'vaultUrl is no https address of a vault');
  if (vault === undefined) return undefined;
  const settings = {
    kind: 'azure',
    tenant: reader.text(spec, 'tenantId'),
    cloud: cloud === undefined ? undefined : AZURE_CLOUDS[cloud],
    host: vault,
  } as const;
  const locate = ({ key, version, isMetadata }: RemoteKey): Locator => {
    const [kind, name] = key.includes('/')
      ? [key.slice(0, key.indexOf('/')), key.slice(key.indexOf('/') + 1)]
      : ['secret', key];
    if (kind !== 'secret')
      throw new LineMistake(
        'only secrets are read of Key Vault, no keys and certificates',
        kind === 'cert'
          ? 'a certificate with its private key is the secret of the same name: secret/NAME'
          : undefined,
      );
    const secret = located(
      `azure:${quotedWord(`${vault}/${name}`)}${version === undefined ? '' : `@${quotedWord(version)}`}`,
    );
    return isMetadata === true ? aboutSecret(secret) : secret;
  };
  const locateAll = ({ path, namePattern, tags }: FindQuery): Locator => {
    if (path !== undefined)
      throw new LineMistake('a key vault has no paths: the operator does not look at it', 'find by name');
    return { kind: 'azure-secret-list', vault, prefix: undefined, namePattern, tags, maxSecrets: MAX_FOUND };
  };
  return { settings, propertyOrder: 'path-first', filtersItself: true, locate, locateAll };
}

function readDoppler(spec: MapNode, reader: FieldReader): Store | undefined {
  reader.known(spec, 'doppler', ['auth', 'project', 'config', 'nameTransformer', 'format']);
  reader.refused(spec, {
    nameTransformer: 'a rewrite changes names',
    format: 'a file is made by export: file',
  });
  const project = reader.text(spec, 'project');
  const config = reader.text(spec, 'config');
  if ((project === undefined) !== (config === undefined))
    reader.wrong(spec.place, 'project and config are named together');
  const auth = reader.map(spec, 'auth');
  const oidc = auth === undefined ? undefined : reader.map(auth, 'oidcConfig');
  const settings = {
    kind: 'doppler',
    identity: oidc === undefined ? undefined : reader.text(oidc, 'identity'),
  } as const;
  const place = project === undefined ? '' : `${project}/${config}/`;
  const locate = ({ key, version, isMetadata }: RemoteKey): Locator => {
    if (isMetadata === true) throw new LineMistake('Doppler keeps no metadata that is fetched');
    if (version !== undefined) throw new LineMistake('a secret of Doppler has no version to choose');
    return located(`doppler:${quotedWord(`${place}${key}`)}`);
  };
  const locateAll = (query: FindQuery): Locator => {
    requireNoTags(query);
    return located(`doppler:${quotedWord(`${place}*`)}`);
  };
  return { settings, propertyOrder: 'key-first', locate, locateAll };
}

function readInfisical(spec: MapNode, reader: FieldReader): Store | undefined {
  reader.known(spec, 'infisical', ['auth', 'secretsScope', 'hostAPI', 'caBundle', 'caProvider']);
  reader.refused(spec, {
    caBundle: 'name the CA in NODE_EXTRA_CA_CERTS: a file of the repository does not say whom to trust',
    caProvider: 'name the CA in NODE_EXTRA_CA_CERTS',
  });
  const scope = reader.requiredMap(spec, 'secretsScope');
  if (scope === undefined) return undefined;
  const fields = ['projectSlug', 'environmentSlug', 'secretsPath', 'recursive', 'expandSecretReferences'];
  reader.known(scope, 'secretsScope', [...fields, 'organizationSlug']);
  if (reader.flag(scope, 'recursive') === true)
    reader.wrong(
      placeOf(scope, 'recursive'),
      'folders within the folder are not read',
      'use one store for each',
    );
  if (reader.flag(scope, 'expandSecretReferences') === false)
    reader.wrong(placeOf(scope, 'expandSecretReferences'), 'references are always expanded');
  const project = reader.requiredText(scope, 'projectSlug') ?? '';
  const environment = reader.requiredText(scope, 'environmentSlug') ?? '';
  const folder = (reader.text(scope, 'secretsPath') ?? '/').replace(/^\/+|\/+$/g, '');
  const settings = {
    kind: 'infisical',
    address: reader
      .text(spec, 'hostAPI')
      ?.replace(/\/+$/, '')
      .replace(/\/api$/, ''),
    organization: reader.text(scope, 'organizationSlug'),
  } as const;
  const query = `?environment=${quotedWord(environment)}&project=${quotedWord(project)}`;
  const at = (name: string): Locator =>
    located(`infisical:${quotedWord(folder === '' ? name : `${folder}/${name}`)}${query}`);
  const locate = ({ key, version, isMetadata }: RemoteKey): Locator => {
    if (isMetadata === true) throw new LineMistake('metadata of Infisical is not fetched');
    if (version !== undefined) throw new LineMistake('versions of Infisical are not chosen');
    if (!key.includes('/')) return at(key);
    if (!key.startsWith('/')) throw new LineMistake('a key with folders begins with a slash');
    return located(`infisical:${quotedWord(key.slice(1))}${query}`);
  };
  const locateAll = (wanted: FindQuery): Locator => {
    requireNoTags(wanted);
    return at('*');
  };
  return { settings, propertyOrder: 'path-first', locate, locateAll };
}
