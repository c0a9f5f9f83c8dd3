/**
 * From the inputs to what is asked for: references, manifests, the lines of other actions, and the providers for them.
 *
 * Which language the inputs speak: with `url` that of hashicorp/vault-action, with `secret-ids` that of
 * aws-secretsmanager-get-secrets, otherwise our own. The inputs of those actions keep their meaning, so that moving over is
 * a change of one `uses:` line; what they do that is not done here is a mistake with its reason. Every mistake is reported
 * before any network.
 */

import { readFileSync } from 'node:fs';
import { describeError, TacetError } from '../base/errors.ts';
import type { ActionOption } from '../options/option.ts';
import type { Environment } from '../runner/event-facts.ts';
import { InputReader } from '../runner/inputs.ts';
import { readAzureSettings, readGcpSettings } from './cloud-inputs.ts';
import { checkReferences } from './fetch.ts';
import { readSecretIds } from './manifests/aws-secret-ids.ts';
import type { Bundle, BundleRequest, ReadBundles } from './manifests/contract.ts';
import { readVaultActionLines } from './manifests/vault-action-lines.ts';
import { ProviderSet } from './provider-set.ts';
import { jobSessionOf } from './providers/aws/job-session-provider.ts';
import {
  type AwsSettings,
  DEFAULT_ATTEMPTS,
  DEFAULT_AUDIENCE,
  SESSION_SECONDS,
  sessionName,
} from './providers/aws/settings.ts';
import { ownerAudience } from './providers/doppler/settings.ts';
import { locateFile } from './providers/sops/locate-file.ts';
import type { VaultSettings } from './providers/vault/settings.ts';
import { parseReferences } from './references/parse-references.ts';
import type { Reference } from './references/reference.ts';
import type { StoreSettings } from './references/store-settings.ts';
import { readDopplerSettings, readInfisicalSettings, readSopsSettings } from './store-inputs.ts';
import { readVaultSettings } from './vault-inputs.ts';

/** What is asked for, and of whom. */
export interface Asked {
  readonly references: readonly Reference[];
  readonly bundles: readonly Bundle[];
  readonly providers: ProviderSet;
  /** Where another action exports to by default; undefined: the input `export` says it. */
  readonly exports: 'env' | 'env-and-outputs' | undefined;
}

/** A manifest is written by hand; what is larger is something else. */
const MAX_MANIFEST_BYTES = 1024 * 1024;

/** Inputs of vault-action that are not done here: the name, and why. */
const REFUSED_INPUTS: readonly (readonly [name: string, why: string])[] = [
  ['token', 'the identity of the job signs in, no stored token does'],
  ['roleId', 'the identity of the job signs in: method: jwt'],
  ['secretId', 'the identity of the job signs in: method: jwt'],
  ['githubToken', 'the identity of the job signs in: method: jwt'],
  ['username', 'the identity of the job signs in: method: jwt'],
  ['password', 'the identity of the job signs in: method: jwt'],
  ['authPayload', 'the identity of the job signs in: method: jwt'],
  ['jwtPrivateKey', 'the token is the one that GitHub signs'],
  ['jwtKeyPassword', 'the token is the one that GitHub signs'],
  ['clientCertificate', 'client certificates are not supported'],
  ['clientKey', 'client certificates are not supported'],
  ['extraHeaders', 'further headers are not sent'],
  ['pki', 'write a reference: CERT = vault:pki/issue/ROLE?common_name=…#certificate'],
];

/** Inputs of vault-action that must not be switched on, and why. */
const REFUSED_FLAGS: readonly (readonly [name: string, why: string])[] = [
  ['tlsSkipVerify', 'certificates are always checked: name your CA in caCertificate'],
  ['exportToken', 'the token never leaves the step, and is revoked when the job ends'],
  ['outputToken', 'the token never leaves the step, and is revoked when the job ends'],
];

/** Reads what is asked for; what is wrong with it is a mistake of `inputs`. */
export async function readAsked(
  inputs: InputReader,
  environment: Environment,
  names: 'variable' | 'output',
  placeOfLine: (line: number) => string = (line) => `secrets, line ${line}`,
): Promise<Asked> {
  const url = inputs.text('url');
  const ids = inputs.untrimmed('secret-ids');
  const manifests = inputs.lines('manifest');
  const secrets = inputs.untrimmed('secrets');
  if (url !== undefined && ids !== undefined)
    inputs.mistake({ where: 'url', what: 'and secret-ids are inputs of two different actions' });
  if (ids !== undefined && (secrets !== undefined || manifests.length > 0))
    inputs.mistake({
      where: 'secret-ids',
      what: 'is not combined with secrets and manifest',
      hint: 'use two steps',
    });
  if (url !== undefined && manifests.length > 0)
    inputs.mistake({
      where: 'url',
      what: 'is not combined with manifest',
      hint: 'name the server in vault-address',
    });
  if (secrets === undefined && ids === undefined && manifests.length === 0)
    inputs.mistake({ where: 'secrets', what: 'is required and was not given' });
  const providers = readProviders(inputs, environment, { url, hasSecretIds: ids !== undefined });
  const references = url === undefined ? readReferences(inputs, secrets, names, placeOfLine) : [];
  const read: ReadBundles[] = [];
  if (url !== undefined) read.push(readVaultAction(inputs, secrets ?? ''));
  if (ids !== undefined) read.push(readAwsIds(inputs, ids, environment));
  if (manifests.length > 0) read.push(await readManifestFiles(manifests, environment));
  for (const { place, what, hint } of read.flatMap(({ mistakes }) => mistakes))
    inputs.mistake({ where: place, what, hint });
  const bundles = read.flatMap((one) => one.bundles);
  const located = references.map((reference) => ({ ...reference, place: placeOfLine(reference.line) }));
  checkAll(inputs, [...located, ...bundles.flatMap(({ requests }) => requests)], providers);
  const exportsBoth = url !== undefined && inputs.flag('exportEnv');
  return {
    references,
    bundles,
    providers,
    exports: exportsBoth ? 'env-and-outputs' : ids === undefined ? undefined : 'env',
  };
}

function readReferences(
  inputs: InputReader,
  text: string | undefined,
  names: 'variable' | 'output',
  placeOfLine: (line: number) => string,
): readonly Reference[] {
  if (text === undefined) return [];
  const { references, mistakes } = parseReferences(text, names);
  for (const { line, what, hint } of mistakes) inputs.mistake({ where: placeOfLine(line), what, hint });
  if (references.length === 0 && mistakes.length === 0)
    inputs.mistake({ where: 'secrets', what: 'names no secret: there are only comments' });
  return references;
}

function readProviders(
  inputs: InputReader,
  environment: Environment,
  { url, hasSecretIds }: { readonly url: string | undefined; readonly hasSecretIds: boolean },
): ProviderSet {
  const vault = readVaultSettings(inputs, environment);
  const aws: AwsSettings = {
    // vault-action's role is one of Vault
    role: url === undefined ? inputs.text('role') : undefined,
    region: inputs.text('region') ?? (environment.AWS_REGION || environment.AWS_DEFAULT_REGION || undefined),
    audience: inputs.text('audience') ?? DEFAULT_AUDIENCE,
    sessionSeconds: inputs.number('session-duration', SESSION_SECONDS) ?? SESSION_SECONDS.min,
    roleChain: inputs.list('role-chain'),
    allowedAccounts: inputs.list('allowed-account-ids'),
    sessionName: sessionName(environment),
    maxAttempts: DEFAULT_ATTEMPTS,
    environment,
  };
  return new ProviderSet({
    aws,
    gcp: readGcpSettings(inputs, environment),
    azure: readAzureSettings(inputs, environment),
    vault: url === undefined ? vault : vaultActionSettings(inputs, vault, url, environment),
    doppler: readDopplerSettings(inputs, environment),
    infisical: readInfisicalSettings(inputs, environment),
    sops: readSopsSettings(inputs, environment),
    // that action works with what configure-aws-credentials left
    jobSession: hasSecretIds && aws.role === undefined ? jobSessionOf(environment) : undefined,
    allowedHosts: inputs.list('allowed-hosts').map((host) => host.toLowerCase()),
  });
}

/** The settings of Vault as vault-action's inputs say them. Without an audience GitHub gives its default one. */
function vaultActionSettings(
  inputs: InputReader,
  own: VaultSettings,
  url: string,
  environment: Environment,
): VaultSettings {
  return {
    ...own,
    address: url,
    role: inputs.text('role') ?? own.role,
    authMount: inputs.text('path') ?? own.authMount,
    namespace: inputs.text('namespace') ?? own.namespace,
    audience: inputs.text('jwtGithubAudience') ?? own.audience ?? ownerAudience(environment),
    caCertificate: inputs.text('caCertificate') ?? own.caCertificate,
  };
}

function readVaultAction(inputs: InputReader, secrets: string): ReadBundles {
  const method = inputs.text('method')?.toLowerCase() ?? 'token';
  if (method !== 'jwt')
    inputs.mistake({
      where: 'method',
      what: `${JSON.stringify(method.slice(0, 30))} signs in with a stored credential; only the job’s own identity is used`,
      hint: 'set method: jwt and a role of the JWT login',
    });
  // these are declared in no action.yml: the runner passes them all the same, with a warning
  const foreign = new InputReader(
    [...REFUSED_INPUTS, ...REFUSED_FLAGS].map(
      ([name]): ActionOption => ({ name, kind: 'text', description: '' }),
    ),
  );
  for (const [name, why] of REFUSED_INPUTS)
    if (foreign.text(name) !== undefined) inputs.mistake({ where: name, what: 'is not taken', hint: why });
  for (const [name, why] of REFUSED_FLAGS)
    if ((foreign.text(name) ?? 'false').toLowerCase() !== 'false')
      inputs.mistake({ where: name, what: 'is not done', hint: why });
  if (secrets.trim() === '') inputs.mistake({ where: 'secrets', what: 'is required and was not given' });
  return readVaultActionLines(secrets, {
    ignoresNotFound: inputs.flag('ignoreNotFound'),
    encoding: inputs.choice('secretEncodingType', ['base64', 'hex', 'utf8']),
  });
}

function readAwsIds(inputs: InputReader, ids: string, environment: Environment): ReadBundles {
  return readSecretIds(ids, {
    parsesJson: inputs.flag('parse-json-secrets'),
    transformation: inputs.choice('name-transformation', ['uppercase', 'lowercase', 'none']) ?? 'uppercase',
    isTaken: (name) => (environment[name] ?? '') !== '',
  });
}

async function readManifestFiles(paths: readonly string[], environment: Environment): Promise<ReadBundles> {
  const { readManifests } = await import('./manifests/external-secrets/read-manifests.ts');
  const files: { readonly path: string; readonly text: string }[] = [];
  const mistakes: ReadBundles['mistakes'][number][] = [];
  for (const path of new Set(paths.map((written) => written.replace(/^(?:\.\/)+/, '')))) {
    try {
      const located = locateFile(path, environment.GITHUB_WORKSPACE || '.');
      const bytes = readFileSync(located.path);
      if (bytes.length > MAX_MANIFEST_BYTES)
        mistakes.push({ place: path, what: `is larger than ${MAX_MANIFEST_BYTES} bytes`, hint: undefined });
      else files.push({ path, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) });
    } catch (error) {
      const what = error instanceof TacetError ? error.message : `cannot be read (${describeError(error)})`;
      mistakes.push({
        place: path,
        what,
        hint: error instanceof TacetError ? error.hint : 'it must be UTF-8',
      });
    }
  }
  const read = readManifests(files);
  return { bundles: read.bundles, mistakes: [...mistakes, ...read.mistakes] };
}

/** What the stores and the providers find wrong, before any network. */
function checkAll(
  inputs: InputReader,
  asked: readonly (Pick<BundleRequest, 'locator' | 'written' | 'place'> & {
    readonly store?: StoreSettings | undefined;
  })[],
  providers: ProviderSet,
): void {
  const usable = asked.filter(({ store, place }) => {
    const refusal = store === undefined ? undefined : providers.refusal(store);
    if (refusal !== undefined) inputs.mistake({ where: place, ...refusal });
    return refusal === undefined;
  });
  const problems = checkReferences(usable, providers.base, (store) => providers.at(store));
  const told = new Set<string>();
  for (const { place, setting, what, hint } of problems) {
    const where = setting ?? place ?? 'secrets';
    // several stores may lack the same input
    if (!told.has(`${where} ${what}`)) inputs.mistake({ where, what, hint });
    told.add(`${where} ${what}`);
  }
}
