// Secrets Manager: GetSecretValue, BatchGetSecretValue, DescribeSecret and ListSecrets.
//
// Promises: permission first, then existence, then state, then the key, as the service does, so that a caller who
// may not see a secret cannot learn whether it exists; batches report failures per secret with status 200 and answer
// in another order than asked.
// Must never: look into another region than the endpoint's, whatever an ARN says: real clients do not follow it.
// Source: facts/secret-providers.md section 2.2 (Secrets Manager); docs.aws.amazon.com, "Secrets Manager API".

import { AwsFault } from './aws-fault.ts';
import { type Call, type Input, type Operation, pageOf, requireAccess, viaService } from './json-service.ts';
import type { SecretStore, SecretVersion, StoredSecret } from './secret-store.ts';

/** Finds the store of an account in a region. */
export type FindSecretStore = (accountId: string, region: string) => SecretStore;

/** The operations, for `jsonHandler` with the target prefix `secretsmanager`. */
export function secretsManagerOperations(storeOf: FindSecretStore): Readonly<Record<string, Operation>> {
  return {
    GetSecretValue: (call) => getSecretValue(call, storeOf),
    BatchGetSecretValue: (call) => batchGetSecretValue(call, storeOf),
    DescribeSecret: (call) => describeSecret(call, storeOf),
    ListSecrets: (call) => listSecrets(call, storeOf),
  };
}

function getSecretValue(call: Call, storeOf: FindSecretStore): Readonly<Record<string, unknown>> {
  const secretId = requireSecretId(call.input);
  return readValue(call, storeOf, secretId, {
    versionId: call.input.text('VersionId'),
    versionStage: call.input.text('VersionStage'),
  });
}

interface Selection {
  readonly versionId: string | undefined;
  readonly versionStage: string | undefined;
}

/** Everything that reading one value needs: permission, state, version, key. Throws what the service would. */
function readValue(
  call: Call,
  storeOf: FindSecretStore,
  secretId: string,
  selection: Selection,
): Readonly<Record<string, unknown>> {
  const secret = requireSecret(call, storeOf, secretId, 'secretsmanager:GetSecretValue', selection);
  if (secret.deletedAtMs !== undefined) {
    throw new AwsFault(
      'InvalidRequestException',
      "You can't perform this operation on the secret because it was marked for deletion.",
    );
  }
  const version = selectVersion(secret, selection);
  requireKey(call, secret);
  secret.lastAccessedMs = call.nowMs;
  return valueOutput(secret, version);
}

/** The secret, after the permission check; a caller who may not is never told whether it exists. */
function requireSecret(
  call: Call,
  storeOf: FindSecretStore,
  secretId: string,
  action: string,
  selection?: Selection,
): StoredSecret {
  const { principal, region } = call;
  const accountId = secretId.startsWith('arn:') ? (secretId.split(':')[4] ?? '') : principal.accountId;
  const secret = storeOf(accountId, region).find(secretId);
  // IAM judges the ARN of the secret that exists; where none does, the name alone, without any suffix.
  const resource =
    secret?.arn ??
    (secretId.startsWith('arn:')
      ? secretId
      : `arn:${principal.partition}:secretsmanager:${region}:${accountId}:secret:${secretId}`);
  const tags = Object.entries(secret?.facts.tags ?? {});
  const context = {
    'secretsmanager:SecretId': resource,
    'secretsmanager:VersionId': selection?.versionId,
    'secretsmanager:VersionStage': selection?.versionStage,
    'aws:RequestedRegion': region,
    'aws:PrincipalArn': principal.roleArn ?? principal.arn,
    ...Object.fromEntries(
      tags.flatMap(([key, value]) => [
        [`aws:ResourceTag/${key}`, value],
        [`secretsmanager:ResourceTag/${key}`, value],
      ]),
    ),
  };
  const owner = {
    resourceAccountId: accountId,
    ...(secret?.policy ? { resourcePolicy: secret.policy } : {}),
  };
  requireAccess(principal, { action, resource, context, ...owner }, secretId);
  if (secret === undefined) {
    throw notFound("Secrets Manager can't find the specified secret.");
  }
  return secret;
}

function selectVersion(secret: StoredSecret, { versionId, versionStage }: Selection): SecretVersion {
  const stage = versionStage ?? (versionId === undefined ? 'AWSCURRENT' : undefined);
  const byId = secret.versions.find(({ id }) => id === versionId);
  if (versionId !== undefined && byId === undefined) {
    throw notFound(`Secrets Manager can't find the specified secret value for VersionId: ${versionId}`);
  }
  if (byId !== undefined && stage !== undefined && !byId.stages.has(stage)) {
    throw new AwsFault(
      'InvalidRequestException',
      'You provided a VersionStage that is not associated to the provided VersionId.',
    );
  }
  const version = byId ?? secret.versions.find(({ stages }) => stages.has(stage ?? ''));
  if (version === undefined) {
    throw notFound(`Secrets Manager can't find the specified secret value for staging label: ${stage}`);
  }
  return version;
}

/** The key: AWS's own needs no permission of the reader; a customer's needs `kms:Decrypt` through this service. */
function requireKey(call: Call, secret: StoredSecret): void {
  const { kmsKeyId, undecryptable } = secret.facts;
  if (kmsKeyId !== undefined) {
    const context = {
      'kms:ViaService': viaService(call, 'secretsmanager'),
      'kms:CallerAccount': call.principal.accountId,
      'kms:EncryptionContext:SecretARN': secret.arn,
    };
    try {
      requireAccess(call.principal, { action: 'kms:Decrypt', resource: kmsKeyId, context });
    } catch {
      throw new AwsFault('AccessDeniedException', 'Access to KMS is not allowed');
    }
  }
  if (undecryptable === true) {
    throw new AwsFault(
      'DecryptionFailure',
      "Secrets Manager can't decrypt the protected secret text using the provided KMS key.",
    );
  }
}

function valueOutput(secret: StoredSecret, version: SecretVersion): Readonly<Record<string, unknown>> {
  return {
    ARN: secret.arn,
    Name: secret.name,
    VersionId: version.id,
    ...(typeof version.value === 'string'
      ? { SecretString: version.value }
      : { SecretBinary: Buffer.from(version.value).toString('base64') }),
    VersionStages: [...version.stages],
    CreatedDate: version.createdAtMs / 1000,
  };
}

function batchGetSecretValue(call: Call, storeOf: FindSecretStore): Readonly<Record<string, unknown>> {
  const { input, principal, region, settings } = call;
  const ids = input.texts('SecretIdList');
  const filters = input.structures('Filters');
  const maxResults = input.number('MaxResults');
  if ((ids === undefined) === (filters.length === 0)) {
    throw invalidParameter('You must specify either SecretIdList or Filters, but not both.');
  }
  if (ids !== undefined && (ids.length < 1 || ids.length > 20)) {
    throw validation(
      `1 validation error detected: Value at 'secretIdList' failed to satisfy constraint: Member must have length ${
        ids.length < 1 ? 'greater than or equal to 1' : 'less than or equal to 20'
      }`,
    );
  }
  if (ids !== undefined && maxResults !== undefined) {
    throw invalidParameter('MaxResults can only be used with Filters.');
  }
  requireAccess(principal, { action: 'secretsmanager:BatchGetSecretValue', resource: '*' });
  let wanted = ids ?? [];
  let next = {};
  if (ids === undefined) {
    requireAccess(principal, { action: 'secretsmanager:ListSecrets', resource: '*' });
    const matching = storeOf(principal.accountId, region).list().filter(isFilteredBy(filters, region));
    const size = Math.min(maxResults ?? 20, settings.maxPageSize);
    const listed = pageOf(matching, input.text('NextToken'), size, invalidNextToken);
    wanted = listed.page.map(({ arn }) => arn);
    next = listed.next;
  }
  const values: unknown[] = [];
  const errors: unknown[] = [];
  // Backwards, because the service promises no order and clients must not count on one.
  for (const secretId of [...new Set(wanted)].reverse()) {
    try {
      values.push(readValue(call, storeOf, secretId, { versionId: undefined, versionStage: undefined }));
    } catch (error) {
      if (!(error instanceof AwsFault)) {
        throw error;
      }
      errors.push({ SecretId: secretId, ErrorCode: error.code, Message: error.message });
    }
  }
  return { SecretValues: values, Errors: errors, ...next };
}

function describeSecret(call: Call, storeOf: FindSecretStore): Readonly<Record<string, unknown>> {
  const secretId = requireSecretId(call.input);
  return descriptionOf(
    requireSecret(call, storeOf, secretId, 'secretsmanager:DescribeSecret'),
    'VersionIdsToStages',
  );
}

function listSecrets(call: Call, storeOf: FindSecretStore): Readonly<Record<string, unknown>> {
  const { input, principal, region, settings } = call;
  requireAccess(principal, { action: 'secretsmanager:ListSecrets', resource: '*' });
  const planned = input.flag('IncludePlannedDeletion');
  const matching = storeOf(principal.accountId, region)
    .list()
    .filter((secret) => planned || secret.deletedAtMs === undefined)
    .filter(isFilteredBy(input.structures('Filters'), region));
  const ordered = input.text('SortOrder') === 'desc' ? [...matching].reverse() : matching;
  const size = Math.min(input.number('MaxResults') ?? 100, settings.maxPageSize);
  const { page, next } = pageOf(ordered, input.text('NextToken'), size, invalidNextToken);
  return { SecretList: page.map((secret) => descriptionOf(secret, 'SecretVersionsToStages')), ...next };
}

/** A secret without its values. DescribeSecret and ListSecrets differ in the name of one member. */
function descriptionOf(
  secret: StoredSecret,
  stagesName: 'VersionIdsToStages' | 'SecretVersionsToStages',
): Readonly<Record<string, unknown>> {
  const { description, kmsKeyId, rotation, tags } = secret.facts;
  const seconds = (timeMs: number | undefined): number | undefined =>
    timeMs === undefined ? undefined : timeMs / 1000;
  // JSON.stringify leaves out what is undefined, as the service leaves out what it does not know.
  return {
    ARN: secret.arn,
    Name: secret.name,
    Description: description,
    KmsKeyId: kmsKeyId,
    RotationEnabled: rotation !== undefined,
    RotationRules: rotation === undefined ? undefined : { AutomaticallyAfterDays: rotation.everyDays },
    LastRotatedDate: seconds(rotation?.lastMs),
    NextRotationDate: seconds(rotation?.nextMs),
    CreatedDate: seconds(secret.createdAtMs),
    LastChangedDate: seconds(secret.versions.at(-1)?.createdAtMs),
    LastAccessedDate: seconds(secret.lastAccessedMs),
    DeletedDate: seconds(secret.deletedAtMs),
    Tags: Object.entries(tags ?? {}).map(([Key, Value]) => ({ Key, Value })),
    [stagesName]: Object.fromEntries(secret.versions.map(({ id, stages }) => [id, [...stages]])),
  };
}

/** All filters must match; within one, any of its values. A `!` before a value turns it round. */
function isFilteredBy(filters: readonly Input[], region: string): (secret: StoredSecret) => boolean {
  const tests = filters.map((filter) => {
    const key = filter.text('Key') ?? '';
    const values = filter.texts('Values') ?? [];
    return (secret: StoredSecret): boolean =>
      values.some((value) =>
        value.startsWith('!')
          ? !filterTexts(secret, key, region).some((text) => text.startsWith(value.slice(1)))
          : filterTexts(secret, key, region).some((text) => text.startsWith(value)),
      );
  });
  return (secret) => tests.every((test) => test(secret));
}

/** What a filter key looks at; every key matches by prefix. */
function filterTexts(secret: StoredSecret, key: string, region: string): readonly string[] {
  const tags = Object.entries(secret.facts.tags ?? {});
  const texts: Readonly<Record<string, readonly string[]>> = {
    name: [secret.name],
    description: [secret.facts.description ?? ''],
    'tag-key': tags.map(([name]) => name),
    'tag-value': tags.map(([, value]) => value),
    'primary-region': [region],
    'owning-service': [],
  };
  const found = key === 'all' ? Object.values(texts).flat() : texts[key];
  if (found === undefined) {
    throw validation(
      "1 validation error detected: Value at 'filters.1.member.key' failed to satisfy constraint: Member must satisfy enum value set: [all, name, tag-key, description, tag-value, primary-region, owning-service]",
    );
  }
  return found;
}

function requireSecretId(input: Input): string {
  const secretId = input.text('SecretId');
  if (secretId === undefined || secretId === '' || secretId.length > 2_048) {
    throw validation(
      "1 validation error detected: Value at 'secretId' failed to satisfy constraint: Member must not be null",
    );
  }
  return secretId;
}

function notFound(message: string): AwsFault {
  return new AwsFault('ResourceNotFoundException', message);
}

function validation(message: string): AwsFault {
  return new AwsFault('ValidationException', message);
}

function invalidParameter(message: string): AwsFault {
  return new AwsFault('InvalidParameterException', message);
}

function invalidNextToken(): AwsFault {
  return new AwsFault('InvalidNextTokenException', 'Invalid Token.');
}
