/**
 * The references of vals, `ref+BACKEND://PATH[?PARAMETERS][#/FRAGMENT][+]`, in the words of this product's own references.
 *
 *   ref+vault://secret/app#/password           vault:secret/app#password
 *   ref+awsssm://foo#/bar                      aws-ssm:/foo/bar
 *   secretref+gcpsecrets://project/name        gcp:project/name
 *
 * A translation and no second parser: the own syntax checks every name. What vals would do with credentials of its own
 * (`token_env`, `role_id`, `profile`…) is refused by name, because the job's identity takes their place; so is every
 * backend that is no store of this product. `ref+` and `secretref+` are masked alike.
 * Facts: secret-providers.md 2.10; backends and parameters: the README of helmfile/vals.
 */

import { isBareWord, pathText, quotedWord } from './native-text.ts';
import { LineMistake } from './scanner.ts';
import type { StoreSettings } from './store-settings.ts';

/** A reference of vals at the start of a text: as far as vals itself reads it. */
export const VALS_REFERENCE = /(?:secret)?ref\+[A-Za-z0-9]+:\/\/[^+\s]*\+?/y;

/** A reference in the own syntax, and what the other one said besides. */
export interface TranslatedReference {
  /** `vault:secret/app#password`, to be read by the own parser. */
  readonly native: string;
  readonly store: StoreSettings | undefined;
  readonly isOptional: boolean;
}

interface ValsParts {
  readonly backend: string;
  /** Decoded, without a slash at its ends. */
  readonly path: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly fragment: readonly string[];
}

interface Backend {
  readonly parameters: readonly string[];
  readonly translate: (parts: ValsParts) => Omit<TranslatedReference, 'isOptional'>;
}

const BACKENDS: Readonly<Record<string, Backend>> = {
  vault: { parameters: ['address', 'namespace', 'proto', 'version'], translate: translateVault },
  openbao: { parameters: ['address', 'namespace', 'proto', 'version'], translate: translateVault },
  awssecrets: {
    parameters: ['region', 'role_arn', 'version_stage', 'version_id'],
    translate: translateAwsSecret,
  },
  awsssm: {
    parameters: ['region', 'role_arn', 'version', 'mode', 'recursive'],
    translate: translateAwsParameter,
  },
  gcpsecrets: { parameters: ['version', 'optional'], translate: translateGcp },
  azurekeyvault: { parameters: [], translate: translateAzure },
  sops: { parameters: ['key_type', 'format'], translate: translateSops },
  doppler: { parameters: ['include_doppler_defaults'], translate: translateDoppler },
  infisical: {
    parameters: ['project', 'project_id', 'path', 'environment', 'type'],
    translate: translateInfisical,
  },
};

/** Parameters by which vals authenticates. */
const CREDENTIALS = new Set(
  (
    'token token_env token_file auth_method role_id secret_id username password_env password_file profile ' +
    'credentials credentials_file no_verify_tls ssl_verify'
  ).split(' '),
);

/** Translates one reference, with or without its `+` at the end. Throws `LineMistake`. */
export function translateVals(text: string): TranslatedReference {
  const parts = partsOf(text);
  const backend = Object.hasOwn(BACKENDS, parts.backend) ? BACKENDS[parts.backend] : undefined;
  if (backend === undefined) {
    throw new LineMistake(
      `ref+${parts.backend.slice(0, 30)}:// is no store that secrets are fetched from here`,
      parts.backend === 'file'
        ? 'a file of the workspace is read by the job itself; an encrypted one is ref+sops:// or sops:'
        : `there are ${Object.keys(BACKENDS).join(', ')}`,
    );
  }
  for (const name of parts.parameters.keys()) {
    if (backend.parameters.includes(name)) continue;
    if (CREDENTIALS.has(name))
      throw new LineMistake(
        `the parameter ${name} is about credentials of vals`,
        'leave it out: the identity of the job is used, as the inputs say',
      );
    throw new LineMistake(
      `ref+${parts.backend}:// takes no parameter ${name.slice(0, 40)} here`,
      backend.parameters.length === 0 ? 'it takes none' : `it takes ${backend.parameters.join(', ')}`,
    );
  }
  return { ...backend.translate(parts), isOptional: parts.parameters.get('optional') === 'true' };
}

function partsOf(text: string): ValsParts {
  const [, backend = '', rest = ''] = /^(?:secret)?ref\+([A-Za-z0-9]+):\/\/([\s\S]*?)\+?$/.exec(text) ?? [];
  const [, path = '', query = '', fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(?:#([\s\S]*))?$/.exec(rest) ?? [];
  const parameters = new Map<string, string>();
  for (const pair of query.split('&').filter((part) => part !== '')) {
    const at = pair.indexOf('=');
    const name = decoded(at < 0 ? pair : pair.slice(0, at));
    if (parameters.has(name)) throw new LineMistake('a parameter is given twice');
    parameters.set(name, at < 0 ? '' : decoded(pair.slice(at + 1)));
  }
  const steps = fragment
    .replace(/^\//, '')
    .split('/')
    .map((step) => decoded(step));
  return {
    backend,
    path: decoded(path),
    parameters,
    fragment: fragment === '' ? [] : steps,
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new LineMistake('a percent sign is followed by what is no code', 'write %25 for the sign itself');
  }
}

/** Without a fragment the last step of the path is the key, as vals has it. */
function translateVault({ path, parameters, fragment }: ValsParts): ReturnType<Backend['translate']> {
  const steps = path.split('/').filter((step, index, all) => step !== '' || index < all.length - 1);
  const isServer = /^[^/:]+:\d{1,5}$/.test(steps[0] ?? '');
  const server = isServer ? steps.shift() : parameters.get('address');
  const field = fragment.length > 0 ? fragment : [steps.pop() ?? ''];
  const version = parameters.get('version');
  const at = version === undefined ? '' : `@${quotedWord(version)}`;
  return {
    native: `vault:${quotedWord(steps.join('/'))}${at}#${pathText(field)}`,
    store: {
      kind: 'vault',
      address: server === undefined ? undefined : addressOf(server, parameters.get('proto')),
      namespace: parameters.get('namespace'),
    },
  };
}

function addressOf(server: string, protocol: string | undefined): string {
  return server.includes('://') ? server : `${protocol ?? 'https'}://${server}`;
}

function translateAwsSecret({ path, parameters, fragment }: ValsParts): ReturnType<Backend['translate']> {
  const stage = parameters.get('version_stage');
  const id = parameters.get('version_id');
  if (stage !== undefined && id !== undefined)
    throw new LineMistake('two versions', 'give version_stage or version_id');
  const version =
    stage !== undefined ? `@stage:${quotedWord(stage)}` : id !== undefined ? `@id:${quotedWord(id)}` : '';
  return {
    native: `aws:${quotedWord(path.replace(/\/$/, ''))}${version}${fieldText(fragment)}`,
    store: awsStore(parameters),
  };
}

/** A fragment goes on with the path, but for a parameter that is read as YAML or JSON (`mode=singleparam`). */
function translateAwsParameter({ path, parameters, fragment }: ValsParts): ReturnType<Backend['translate']> {
  const mode = parameters.get('mode');
  if (mode !== undefined && mode !== 'singleparam')
    throw new LineMistake('the mode is unknown', 'there is singleparam');
  if (fragment.length === 0 && parameters.get('recursive') === 'true')
    throw new LineMistake('all parameters of a path are asked for', 'name one: #/NAME');
  if (mode === undefined && fragment.length > 1 && parameters.get('recursive') !== 'true')
    throw new LineMistake('a fragment of several steps needs recursive=true', 'or mode=singleparam');
  const base = `/${path.replace(/^\/+|\/+$/g, '')}`;
  const name = mode === undefined && fragment.length > 0 ? `${base}/${fragment.join('/')}` : base;
  const version = parameters.get('version');
  return {
    native: `aws-ssm:${quotedWord(version === undefined ? name : `${name}:${version}`)}${mode === undefined ? '' : fieldText(fragment)}`,
    store: awsStore(parameters),
  };
}

function awsStore(parameters: ReadonlyMap<string, string>): StoreSettings {
  return { kind: 'aws', region: parameters.get('region'), role: parameters.get('role_arn') };
}

function translateGcp({ path, parameters, fragment }: ValsParts): ReturnType<Backend['translate']> {
  const version = parameters.get('version') ?? 'latest';
  const native = `gcp:${quotedWord(path.replace(/\/$/, ''))}@${quotedWord(version)}${fieldText(fragment)}`;
  return { native, store: undefined };
}

function translateAzure({ path, fragment }: ValsParts): ReturnType<Backend['translate']> {
  const [vault = '', name = '', version, ...more] = path.replace(/\/$/, '').split('/');
  if (vault === '' || name === '' || more.length > 0)
    throw new LineMistake('a vault and a secret are expected', 'ref+azurekeyvault://VAULT/SECRET');
  const at = version === undefined ? '' : `@${quotedWord(version)}`;
  const native = `azure:${quotedWord(`${vault}/${name}`)}${at}${fieldText(fragment)}`;
  return { native, store: undefined };
}

const SOPS_ENDINGS: Readonly<Record<string, RegExp>> = {
  yaml: /\.ya?ml$/i,
  json: /\.json$/i,
  dotenv: /\.env$/i,
  binary: /^(?!.*\.(?:ya?ml|json|env|ini)$)/i,
};

function translateSops({ path, parameters, fragment }: ValsParts): ReturnType<Backend['translate']> {
  if ((parameters.get('key_type') ?? 'filepath') !== 'filepath')
    throw new LineMistake('only files of the workspace are read', 'key_type=filepath');
  const format = parameters.get('format');
  const ending = format === undefined ? undefined : SOPS_ENDINGS[format];
  if (format !== undefined && ending?.test(path) !== true)
    throw new LineMistake(
      'the format is not the one of the name of the file',
      'the ending decides: .yaml, .yml, .json, .env, .ini, anything else is binary',
    );
  return { native: `sops:${quotedWord(path)}${fieldText(fragment)}`, store: undefined };
}

function translateDoppler({ path, parameters, fragment }: ValsParts): ReturnType<Backend['translate']> {
  if ((parameters.get('include_doppler_defaults') ?? 'false') !== 'false')
    throw new LineMistake(
      'DOPPLER_PROJECT and its like are no secrets',
      'leave include_doppler_defaults out',
    );
  const [project = '', config = '', key = '', ...more] = path.split('/');
  if (more.length > 0 || fragment.length > 1 || (key !== '' && fragment.length > 0))
    throw new LineMistake(
      'a project, a config and a secret are expected',
      'ref+doppler://PROJECT/CONFIG/NAME',
    );
  if ((project === '') !== (config === ''))
    throw new LineMistake('a project and a config are named together', 'or neither: ref+doppler:////NAME');
  const name = key || (fragment[0] ?? '*');
  const native = project === '' ? `doppler:${name}` : `doppler:${project}/${config}/${name}`;
  return {
    native: isBareWord(native) ? native : `doppler:${quotedWord(native.slice('doppler:'.length))}`,
    store: undefined,
  };
}

function translateInfisical({ path, parameters, fragment }: ValsParts): ReturnType<Backend['translate']> {
  if ((parameters.get('type') ?? 'shared') !== 'shared')
    throw new LineMistake('a personal secret is not the job’s', 'type=shared');
  const project = parameters.get('project') ?? parameters.get('project_id');
  const folder = (parameters.get('path') ?? '').replace(/^\/+|\/+$/g, '');
  const environment = parameters.get('environment');
  const query = [
    ...(environment === undefined ? [] : [`environment=${quotedWord(environment)}`]),
    ...(project === undefined ? [] : [`project=${quotedWord(project)}`]),
  ].join('&');
  const word = quotedWord(folder === '' ? path : `${folder}/${path}`);
  return {
    native: `infisical:${word}${query === '' ? '' : `?${query}`}${fieldText(fragment)}`,
    store: undefined,
  };
}

function fieldText(fragment: readonly string[]): string {
  return fragment.length === 0 ? '' : `#${pathText(fragment)}`;
}
