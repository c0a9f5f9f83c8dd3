// SSM Parameter Store: GetParameter, GetParameters, GetParametersByPath, DescribeParameters, secrets read through it.
//
// Promises: every name is checked for permission before any is looked up; missing names come back as
// `InvalidParameters` with status 200; without `WithDecryption` a SecureString's value is ciphertext.
// Must never: give a SecureString under a customer's key to somebody without `kms:Decrypt` on that key.
// Source: facts/secret-providers.md section 2.2 (SSM Parameter Store); docs.aws.amazon.com, "Systems Manager API".

import { createHash } from 'node:crypto';
import { AwsFault } from './aws-fault.ts';
import { type Call, type Input, type Operation, pageOf, requireAccess, viaService } from './json-service.ts';
import type { ParameterStore, ParameterVersion, StoredParameter } from './parameter-store.ts';

/** Finds the store of an account in a region. */
export type FindParameterStore = (accountId: string, region: string) => ParameterStore;

type Output = Readonly<Record<string, unknown>>;

const SECRET_PREFIX = '/aws/reference/secretsmanager/';

/**
 * The operations, for `jsonHandler` with the target prefix `AmazonSSM`. `getSecret` is Secrets Manager's
 * GetSecretValue, which `/aws/reference/secretsmanager/NAME` leads to.
 */
export function ssmOperations(
  storeOf: FindParameterStore,
  getSecret: Operation,
): Readonly<Record<string, Operation>> {
  const read = (call: Call, name: string): Output | undefined =>
    name.startsWith(SECRET_PREFIX) ? readSecret(call, name, getSecret) : readParameter(call, name, storeOf);
  return {
    GetParameter(call) {
      const name = call.input.text('Name');
      if (name === undefined) {
        throw validation(
          "1 validation error detected: Value null at 'name' failed to satisfy constraint: Member must not be null",
        );
      }
      requireNames(call, 'ssm:GetParameter', [name], storeOf);
      const parameter = read(call, name);
      if (parameter === undefined) {
        throw missing(call, name, storeOf);
      }
      return { Parameter: parameter };
    },
    GetParameters(call) {
      const names = call.input.texts('Names') ?? [];
      if (names.length < 1 || names.length > 10) {
        throw validation(
          `1 validation error detected: Value at 'names' failed to satisfy constraint: Member must have length ${
            names.length < 1 ? 'greater than or equal to 1' : 'less than or equal to 10'
          }`,
        );
      }
      if (new Set(names).size < names.length) {
        throw validation('duplicate parameter names in the request');
      }
      requireNames(call, 'ssm:GetParameters', names, storeOf);
      const found = names.map((name) => [name, read(call, name)] as const);
      return {
        Parameters: found.flatMap(([, parameter]) => parameter ?? []).reverse(),
        InvalidParameters: found.filter(([, parameter]) => parameter === undefined).map(([name]) => name),
      };
    },
    GetParametersByPath: (call) => getParametersByPath(call, storeOf),
    DescribeParameters: (call) => describeParameters(call, storeOf),
  };
}

function getParametersByPath(call: Call, storeOf: FindParameterStore): Output {
  const { input, principal, region, settings } = call;
  const path = input.text('Path') ?? '';
  if (!/^\/[A-Za-z0-9_./-]*$/u.test(path)) {
    throw validation(
      'The parameter doesn\'t meet the parameter name requirements. The parameter name must begin with a forward slash "/".',
    );
  }
  const maxResults = input.number('MaxResults') ?? 10;
  if (maxResults < 1 || maxResults > 10) {
    throw validation(
      "1 validation error detected: Value at 'maxResults' failed to satisfy constraint: Member must have value less than or equal to 10",
    );
  }
  if (input.structures('ParameterFilters').length > 0) {
    throw validation('ParameterFilters are not modelled by this server');
  }
  const store = storeOf(principal.accountId, region);
  requireAccess(principal, {
    action: 'ssm:GetParametersByPath',
    resource: store.arnOf(path),
    resourceAccountId: principal.accountId,
  });
  const folder = path.endsWith('/') ? path : `${path}/`;
  const recursive = input.flag('Recursive');
  const below = store
    .list()
    .filter(({ name }) => name.startsWith(folder) && (recursive || !name.slice(folder.length).includes('/')));
  const size = Math.min(maxResults, settings.maxPageSize);
  const { page, next } = pageOf(
    below,
    input.text('NextToken'),
    size,
    () => new AwsFault('InvalidNextToken', ''),
  );
  return {
    Parameters: page.flatMap((parameter) => render(call, parameter, parameter.versions.at(-1))),
    ...next,
  };
}

/** Names and facts, never values. Its filters are those of paths and tags; all of them must fit. */
function describeParameters(call: Call, storeOf: FindParameterStore): Output {
  const { input, principal, region, settings } = call;
  const maxResults = input.number('MaxResults') ?? 50;
  if (maxResults < 1 || maxResults > 50) {
    throw validation(
      "1 validation error detected: Value at 'maxResults' failed to satisfy constraint: Member must have value less than or equal to 50",
    );
  }
  requireAccess(principal, {
    action: 'ssm:DescribeParameters',
    resource: '*',
    resourceAccountId: principal.accountId,
  });
  const tests = input.structures('ParameterFilters').map(parameterTest);
  const fitting = storeOf(principal.accountId, region)
    .list()
    .filter((parameter) => tests.every((test) => test(parameter)));
  const { page, next } = pageOf(
    fitting,
    input.text('NextToken'),
    Math.min(maxResults, settings.maxPageSize),
    () => new AwsFault('InvalidNextToken', ''),
  );
  return {
    Parameters: page.map(({ name, arn, type, keyId, versions }) => ({
      Name: name,
      ARN: arn,
      Type: type,
      KeyId: keyId,
      Version: versions.at(-1)?.version,
      LastModifiedDate: (versions.at(-1)?.modifiedAtMs ?? 0) / 1000,
      Tier: 'Standard',
      DataType: 'text',
    })),
    ...next,
  };
}

function parameterTest(filter: Input): (parameter: StoredParameter) => boolean {
  const key = filter.text('Key') ?? '';
  const option = filter.text('Option');
  const values = filter.texts('Values') ?? [];
  if (key.startsWith('tag:')) {
    if (option !== undefined && option !== 'Equals') throw new AwsFault('InvalidFilterOption', '');
    const tag = key.slice('tag:'.length);
    return ({ tags }) => Object.hasOwn(tags, tag) && values.includes(tags[tag] ?? '');
  }
  if (key !== 'Path') throw new AwsFault('InvalidFilterKey', '');
  if (option !== 'Recursive' && option !== 'OneLevel') throw new AwsFault('InvalidFilterOption', '');
  if (values.some((path) => !path.startsWith('/'))) throw new AwsFault('InvalidFilterValue', '');
  const folders = values.map((path) => (path.endsWith('/') ? path : `${path}/`));
  return ({ name }) =>
    folders.some(
      (folder) =>
        name.startsWith(folder) && (option === 'Recursive' || !name.slice(folder.length).includes('/')),
    );
}

/** Checks all names at once: one that is not allowed refuses the whole call. */
function requireNames(
  call: Call,
  action: string,
  names: readonly string[],
  storeOf: FindParameterStore,
): void {
  const { principal, region } = call;
  for (const name of names) {
    const { base } = splitSelector(name);
    const resource = base.startsWith('arn:') ? base : storeOf(principal.accountId, region).arnOf(base);
    const resourceAccountId = resource.split(':')[4] ?? principal.accountId;
    requireAccess(principal, { action, resource, resourceAccountId });
  }
}

function readParameter(call: Call, name: string, storeOf: FindParameterStore): Output | undefined {
  const { base, selector } = splitSelector(name);
  const parameter = storeOf(call.principal.accountId, call.region).find(base);
  const version = parameter === undefined ? undefined : selectVersion(parameter, selector);
  return parameter === undefined ? undefined : render(call, parameter, version, selector);
}

/** A parameter as the service shows it; `undefined` when the version is. Throws when the key is out of reach. */
function render(
  call: Call,
  parameter: StoredParameter,
  version: ParameterVersion | undefined,
  selector?: string,
): Output | undefined {
  if (version === undefined) {
    return undefined;
  }
  const decrypted = call.input.flag('WithDecryption');
  if (parameter.type === 'SecureString' && decrypted) {
    requireKey(call, parameter);
  }
  return {
    Name: parameter.name,
    Type: parameter.type,
    Value: parameter.type === 'SecureString' && !decrypted ? ciphertextOf(version.value) : version.value,
    Version: version.version,
    Selector: selector === undefined ? undefined : `:${selector}`,
    LastModifiedDate: version.modifiedAtMs / 1000,
    ARN: parameter.arn,
    DataType: 'text',
  };
}

function requireKey(call: Call, parameter: StoredParameter): void {
  if (parameter.keyId === undefined) {
    return;
  }
  const context = {
    'kms:ViaService': viaService(call, 'ssm'),
    'kms:CallerAccount': call.principal.accountId,
    'kms:EncryptionContext:PARAMETER_ARN': parameter.arn,
  };
  try {
    requireAccess(call.principal, { action: 'kms:Decrypt', resource: parameter.keyId, context });
  } catch {
    // The sentence KMS sends through SSM: it does not tell a missing key from a forbidden one.
    throw new AwsFault(
      'AccessDeniedException',
      'The ciphertext refers to a customer master key that does not exist, does not exist in this region, or you are not allowed to access.',
    );
  }
}

function readSecret(call: Call, name: string, getSecret: Operation): Output | undefined {
  if (!call.input.flag('WithDecryption')) {
    throw validation('WithDecryption flag must be True for retrieving a Secret Manager secret.');
  }
  const secretId = name.slice(SECRET_PREFIX.length);
  const input = { ...call.input, text: (member: string) => (member === 'SecretId' ? secretId : undefined) };
  try {
    const secret = getSecret({ ...call, input });
    return {
      Name: name,
      Type: 'SecureString',
      Value: secret.SecretString,
      Version: 0,
      SourceResult: JSON.stringify(secret),
      LastModifiedDate: secret.CreatedDate,
      ARN: secret.ARN,
      DataType: 'text',
    };
  } catch (error) {
    if (error instanceof AwsFault && error.code === 'ResourceNotFoundException') {
      return undefined;
    }
    throw error;
  }
}

/** Splits `NAME:VERSION`, `NAME:LABEL` or an ARN with either; ARNs have five colons of their own. */
function splitSelector(name: string): { readonly base: string; readonly selector?: string } {
  const parts = name.split(':');
  const own = name.startsWith('arn:') ? 6 : 1;
  return parts.length > own
    ? { base: parts.slice(0, own).join(':'), selector: parts.slice(own).join(':') }
    : { base: name };
}

function selectVersion(
  parameter: StoredParameter,
  selector: string | undefined,
): ParameterVersion | undefined {
  return selector === undefined
    ? parameter.versions.at(-1)
    : parameter.versions.find(
        ({ version, labels }) => String(version) === selector || labels.includes(selector),
      );
}

/** Something that is not the value, and as long as ciphertext would be. */
function ciphertextOf(value: string): string {
  return createHash('sha512').update(value).digest('base64');
}

/** SSM sends this error without a message. A parameter that exists has no such version or label. */
function missing(call: Call, name: string, storeOf: FindParameterStore): AwsFault {
  const { base, selector } = splitSelector(name);
  const known = storeOf(call.principal.accountId, call.region).find(base) !== undefined;
  return known && selector !== undefined
    ? new AwsFault(
        'ParameterVersionNotFound',
        `Systems Manager could not find version ${selector} of ${base}.`,
      )
    : new AwsFault('ParameterNotFound', '');
}

function validation(message: string): AwsFault {
  return new AwsFault('ValidationException', message);
}
