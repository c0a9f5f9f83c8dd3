/**
 * Steps of other fetch actions as steps of this one: hashicorp/vault-action, aws-secretsmanager-get-secrets,
 * get-secretmanager-secrets of Google, the actions of Doppler and Infisical.
 *
 * How a job signs in stands in another step for two of them (`configure-aws-credentials`, `google-github-actions/auth`);
 * its inputs are taken over. What depends on values cannot become lines, and is said. Facts: secret-providers.md 4.2, 4.3.
 */

import { isBareWord, pathText, quotedWord } from '../../references/native-text.ts';
import { parseLocatorText } from '../../references/parse-references.ts';
import { LineMistake } from '../../references/scanner.ts';
import { readSecretIds, variableName } from '../aws-secret-ids.ts';
import type { BundleMistake } from '../contract.ts';
import { outputKey, parseVaultActionLines, type VaultActionEntry } from '../vault-action-lines.ts';
import type { Translation } from './translation.ts';

/** A step of a workflow: its inputs as text, by their names in lower case (the runner does not look at case). */
export interface Step {
  readonly place: string;
  /** `hashicorp/vault-action`, in lower case, without version. */
  readonly uses: string;
  readonly with: ReadonlyMap<string, string>;
}

type Inputs = readonly (readonly [name: string, value: string | undefined])[];
type Translate = (step: Step, signIns: readonly Step[]) => Omit<Translation, 'place' | 'from'>;

const ACTIONS: Readonly<Record<string, Translate>> = {
  'hashicorp/vault-action': translateVault,
  'aws-actions/aws-secretsmanager-get-secrets': translateAws,
  'google-github-actions/get-secretmanager-secrets': translateGoogle,
  'dopplerhq/secrets-fetch-action': translateDoppler,
  'infisical/secrets-action': translateInfisical,
};

const SIGN_INS = new Set(['aws-actions/configure-aws-credentials', 'google-github-actions/auth']);

/** The translation of a step; undefined when it is none of these actions. `before` are the steps before it. */
export function translateStep(step: Step, before: readonly Step[]): Translation | undefined {
  const translate = Object.hasOwn(ACTIONS, step.uses) ? ACTIONS[step.uses] : undefined;
  if (translate === undefined) return undefined;
  const signIns = before.filter(({ uses }) => SIGN_INS.has(uses));
  return { place: step.place, from: step.uses, ...translate(step, signIns) };
}

function given(inputs: Inputs): Translation['inputs'] {
  return inputs.flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [[name, value] as const],
  );
}

/** The list of vault-action alone, without a step around it. */
export function translateVaultLines(text: string): Pick<Translation, 'lines' | 'problems'> {
  return vaultLines(text, false, undefined);
}

function translateVault({ place, with: inputs }: Step): ReturnType<Translate> {
  const input = (name: string): string | undefined => inputs.get(name.toLowerCase());
  const problems: BundleMistake[] = [];
  const method = (input('method') ?? 'token').toLowerCase();
  if (method !== 'jwt')
    problems.push({
      place,
      what: `method ${method} signs in with a stored credential`,
      hint: 'set up a JWT login for the id token of the job, and name its role in vault-role',
    });
  for (const name of [
    'pki',
    'extraHeaders',
    'clientCertificate',
    'tlsSkipVerify',
    'exportToken',
    'outputToken',
  ])
    if ((input(name) ?? 'false') !== 'false')
      problems.push({ place, what: `${name} is not translated`, hint: undefined });
  const setsVariables = input('exportEnv') !== 'false';
  if (setsVariables)
    problems.push({
      place,
      what: 'that action sets outputs besides the variables; here it is one of both',
      hint: 'leave export out for outputs, or keep url and its inputs, which this action takes as they are',
    });
  const audience = input('jwtGithubAudience') ?? '${{ github.server_url }}/${{ github.repository_owner }}';
  const { lines, problems: more } = vaultLines(
    input('secrets') ?? '',
    setsVariables,
    input('secretEncodingType'),
  );
  return {
    inputs: given([
      ['vault-address', input('url')],
      ['vault-role', method === 'jwt' ? input('role') : undefined],
      ['vault-mount', input('path')],
      ['vault-namespace', input('namespace')],
      ['vault-audience', method === 'jwt' ? audience : undefined],
      ['vault-ca-certificate', input('caCertificate')],
      ['export', setsVariables ? 'env' : undefined],
    ]),
    lines: lines.map((line) => (input('ignoreNotFound') === 'true' ? line.replace(' = ', '? = ') : line)),
    problems: [...problems, ...more.map((one) => ({ ...one, place: `${place}, ${one.place}` }))],
  };
}

function vaultLines(
  text: string,
  areVariables: boolean,
  encoding: string | undefined,
): Pick<Translation, 'lines' | 'problems'> {
  const { entries, mistakes } = parseVaultActionLines(text);
  const problems = [...mistakes];
  if (encoding !== undefined && encoding !== 'utf8')
    problems.push({ place: 'secretEncodingType', what: 'values are not decoded here', hint: undefined });
  const lines = entries.flatMap((entry) => {
    const line = vaultLine(entry, areVariables);
    if (typeof line === 'string') return [line];
    problems.push(line);
    return [];
  });
  return { lines, problems };
}

function vaultLine(entry: VaultActionEntry, areVariables: boolean): string | BundleMistake {
  const { selector, rename, selectorText, locator, place } = entry;
  if (selector.kind === 'all')
    return {
      place,
      what: 'the fields of * are known only when it is fetched',
      hint: 'write a line for each, NAME = vault:PATH#field, or keep url and its inputs',
    };
  const [[parameter, version] = ['', ''], ...more] = locator.parameters;
  const isVersion = parameter === 'version' && more.length === 0;
  const system = locator.parameters.length === 0 || isVersion ? 'vault' : 'vault-read';
  const query =
    locator.parameters.length === 0
      ? ''
      : isVersion
        ? `@${version}`
        : `?${locator.parameters.map(([name, value]) => `${name}=${quotedWord(value)}`).join('&')}`;
  const name = rename ?? outputKey(selectorText, areVariables);
  return checked(`${system}:${quotedWord(locator.path)}${query}#${pathText(selector.steps)}`, name, place);
}

/** A line, once our own parser has taken it. */
function checked(native: string, name: string, place: string): string | BundleMistake {
  if (!/^[A-Za-z_][A-Za-z0-9_-]*$/.test(name))
    return {
      place,
      what: `${JSON.stringify(name.slice(0, 60))} is no name of a secret`,
      hint: 'choose another one',
    };
  try {
    parseLocatorText(native);
    return `${name} = ${native}`;
  } catch (error) {
    if (error instanceof LineMistake) return { place, what: error.message, hint: error.hint };
    throw error;
  }
}

function translateAws({ place, with: inputs }: Step, signIns: readonly Step[]): ReturnType<Translate> {
  const sign = signIns.findLast(({ uses }) => uses === 'aws-actions/configure-aws-credentials')?.with;
  const transformation = (inputs.get('name-transformation') ?? 'uppercase').toLowerCase();
  const parsesJson = inputs.get('parse-json-secrets')?.toLowerCase() === 'true';
  const options = {
    parsesJson,
    transformation:
      transformation === 'lowercase' || transformation === 'none' ? transformation : 'uppercase',
    isTaken: () => false,
  } as const;
  const { bundles, mistakes } = readSecretIds(inputs.get('secret-ids') ?? '', options);
  const problems: BundleMistake[] = mistakes.map((one) => ({ ...one, place: `${place}, ${one.place}` }));
  const lines: string[] = [];
  for (const { requests, place: where } of bundles) {
    const [request] = requests;
    const locator = request?.locator;
    if (request === undefined || locator?.kind !== 'aws-secret') {
      problems.push({
        place: `${place}, ${where}`,
        what: 'what a prefix finds is known only when it is fetched',
        hint: 'keep secret-ids, which this action takes as it is, or name the secrets',
      });
      continue;
    }
    const written = (inputs.get('secret-ids') ?? '')
      .split('\n')
      .map((line) =>
        line
          .trim()
          .split(',')
          .map((part) => part.trim()),
      )
      .find((parts) => parts.at(-1) === locator.id);
    const alias = written !== undefined && written.length > 1 ? written[0] : undefined;
    const secretName = locator.id
      .replace(/^arn:.*:secret:/, '')
      .replace(/^(.*)-[A-Za-z0-9]{6}$/, (all, name: string) => (locator.id.startsWith('arn:') ? name : all));
    const name = variableName(alias || secretName, options.transformation);
    if (parsesJson)
      problems.push({
        place: `${place}, ${where}`,
        what: 'the keys of a JSON secret are known only when it is fetched',
        hint: `write a line for each: ${name}_KEY = aws:${locator.id}#key, or keep secret-ids and parse-json-secrets`,
      });
    else {
      const line = checked(
        `aws:${locator.id.includes('@') ? JSON.stringify(locator.id) : locator.id}`,
        name,
        where,
      );
      if (typeof line === 'string') lines.push(line);
      else problems.push(line);
    }
  }
  const role = sign?.get('role-to-assume');
  if (role === undefined)
    problems.push({
      place,
      what: 'no configure-aws-credentials before it names a role for the id token',
      hint: 'set role to one that trusts the id token of the job',
    });
  return {
    inputs: given([
      ['role', role],
      ['region', sign?.get('aws-region')],
      ['audience', sign?.get('audience')],
      ['export', 'env'],
    ]),
    lines,
    problems,
  };
}

function translateGoogle({ place, with: inputs }: Step, signIns: readonly Step[]): ReturnType<Translate> {
  const sign = signIns.findLast(({ uses }) => uses === 'google-github-actions/auth')?.with;
  const problems: BundleMistake[] = [];
  const lines: string[] = [];
  for (const written of (inputs.get('secrets') ?? '').split(/[\n,]/).map((line) => line.trim())) {
    if (written === '') continue;
    const [, name = '', reference = ''] = /^([^:]+):\s*(.+)$/.exec(written) ?? [];
    const steps = reference.split('/');
    const native = reference.startsWith('projects/')
      ? `gcp:${reference}`
      : `gcp:${steps.slice(0, 2).join('/')}${steps[2] === undefined ? '' : `@${steps[2]}`}`;
    const line =
      name === '' || steps.length < 2 || !isBareWord(reference)
        ? { place, what: 'an entry is no output:project/secret', hint: undefined }
        : checked(native, name, place);
    if (typeof line === 'string') lines.push(line);
    else problems.push(line);
  }
  for (const name of ['encoding', 'min_mask_length', 'export_to_environment'])
    if (name === 'encoding' && (inputs.get(name) ?? 'utf8') !== 'utf8')
      problems.push({ place, what: 'encoding is not translated', hint: 'write | base64 behind a reference' });
  if (sign?.get('workload_identity_provider') === undefined)
    problems.push({
      place,
      what: 'no google-github-actions/auth before it names a workload identity provider',
      hint: 'set gcp-provider',
    });
  return {
    inputs: given([
      ['gcp-provider', sign?.get('workload_identity_provider')],
      ['gcp-service-account', sign?.get('service_account')],
      ['gcp-audience', sign?.get('audience')],
      ['min-mask-length', inputs.get('min_mask_length')],
      ['export', inputs.get('export_to_environment') === 'true' ? 'env' : undefined],
    ]),
    lines,
    problems,
  };
}

const WHOLE = 'all secrets are taken there, whatever they are called';

function translateDoppler({ place, with: inputs }: Step): ReturnType<Translate> {
  const problems: BundleMistake[] = [
    { place, what: WHOLE, hint: 'name those that the job needs: NAME = doppler:NAME' },
  ];
  if (inputs.get('auth-method') !== 'oidc')
    problems.push({
      place,
      what: 'a stored token signs in there',
      hint: 'set doppler-identity to a service account identity that trusts the id token of the job',
    });
  return {
    inputs: given([
      ['doppler-identity', inputs.get('doppler-identity-id')],
      ['doppler-project', inputs.get('doppler-project')],
      ['doppler-config', inputs.get('doppler-config')],
      ['export', inputs.get('inject-env-vars') === 'true' ? 'env' : undefined],
    ]),
    lines: [],
    problems,
  };
}

function translateInfisical({ place, with: inputs }: Step): ReturnType<Translate> {
  const problems: BundleMistake[] = [
    { place, what: WHOLE, hint: 'name those that the job needs: NAME = infisical:folder/NAME' },
  ];
  if (inputs.get('method') !== 'oidc')
    problems.push({
      place,
      what: 'a stored credential signs in there',
      hint: 'set infisical-identity to a machine identity with OIDC auth',
    });
  const path = inputs.get('secret-path');
  if (path !== undefined && path !== '/')
    problems.push({ place, what: `the folder ${path} is part of each reference here`, hint: undefined });
  return {
    inputs: given([
      ['infisical-address', inputs.get('domain')],
      ['infisical-identity', inputs.get('identity-id')],
      ['infisical-audience', inputs.get('oidc-audience')],
      ['infisical-project', inputs.get('project-slug')],
      ['infisical-environment', inputs.get('env-slug')],
      ['export', inputs.get('export-type') === 'file' ? 'file' : 'env'],
    ]),
    lines: [],
    problems,
  };
}
