/**
 * Values from AWS Secrets Manager in as few calls as it allows: up to twenty current versions in one batch, chosen
 * versions one by one.
 *
 * A batch answers 200 with errors inside, in any order, and needs a permission of its own: what the batch does not bring
 * because of a refusal is asked for singly, with the stage named, which is also what policies that condition on the stage
 * want (aws/aws-cli#5031). Facts: secret-providers.md 2.2.
 */

import type { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { Secret } from '../../../base/secret.ts';
import type { FetchedValue } from '../../secrets/fetched-value.ts';
import type { LocatorOutcome } from '../contract.ts';
import type { Role } from './arn.ts';
import { explainSecret } from './explain-secret.ts';
import { readServiceError, type ServiceError } from './service-error.ts';
import { isBatchable, isMetadata, type PlacedRequest } from './session-policy.ts';

/** BatchGetSecretValue takes this many ids. */
const BATCH_SIZE = 20;

/** What the calls need. */
export interface SecretsCall {
  readonly client: SecretsManagerClient;
  readonly role: Role;
  readonly signal: AbortSignal;
  /** Whether it matters when a secret is to be rotated: one more call for each. */
  readonly wantsAge: boolean;
}

/** An entry of an answer, single or batch. */
interface SecretEntry {
  readonly ARN?: string | undefined;
  readonly Name?: string | undefined;
  readonly VersionId?: string | undefined;
  readonly SecretString?: string | undefined;
  readonly SecretBinary?: Uint8Array | undefined;
  readonly CreatedDate?: Date | undefined;
}

/** The calls for these requests, which all lie in the client's region. Each brings the outcomes of its requests. */
export function secretTasks(
  requests: readonly PlacedRequest[],
  call: SecretsCall,
): readonly (() => Promise<readonly LocatorOutcome[]>)[] {
  const batchable = requests.filter(({ locator }) => isBatchable(locator));
  const single = requests.filter(({ locator }) => !isBatchable(locator));
  // a batch of one would only need one more permission
  if (batchable.length === 1) single.push(...batchable.splice(0));
  const batches: PlacedRequest[][] = [];
  for (let at = 0; at < batchable.length; at += BATCH_SIZE)
    batches.push(batchable.slice(at, at + BATCH_SIZE));
  return [
    ...batches.map((batch) => async () => withSchedules(await fetchBatch(batch, call), batch, call)),
    ...single.map((request) => async (): Promise<readonly LocatorOutcome[]> => {
      if (isMetadata(request)) return [await fetchTags(request, call)];
      return withSchedules([await fetchSingle(request, call)], [request], call);
    }),
  ];
}

/** The outcomes, with the time at which each secret was to be rotated next, where that matters and is told. */
async function withSchedules(
  outcomes: readonly LocatorOutcome[],
  requests: readonly PlacedRequest[],
  call: SecretsCall,
): Promise<readonly LocatorOutcome[]> {
  if (!call.wantsAge) return outcomes;
  const { DescribeSecretCommand } = await import('./sdk-secrets-manager.ts');
  const dated: LocatorOutcome[] = [];
  for (const outcome of outcomes) {
    const asked = requests.find(({ request }) => request === outcome.request);
    if (outcome.kind === 'failure' || asked === undefined) {
      dated.push(outcome);
      continue;
    }
    try {
      const answer = await call.client.send(new DescribeSecretCommand({ SecretId: idOf(asked) }), {
        abortSignal: call.signal,
      });
      const rotationDueAtMs =
        answer.RotationEnabled === true ? answer.NextRotationDate?.getTime() : undefined;
      dated.push({ ...outcome, value: { ...outcome.value, rotationDueAtMs } });
    } catch {
      // the permission is one of its own; without it the age of the version is judged alone
      dated.push(outcome);
    }
  }
  return dated;
}

async function fetchBatch(
  batch: readonly PlacedRequest[],
  call: SecretsCall,
): Promise<readonly LocatorOutcome[]> {
  const { BatchGetSecretValueCommand } = await import('./sdk-secrets-manager.ts');
  let entries: readonly SecretEntry[] = [];
  const errors = new Map<string, string>();
  try {
    const answer = await call.client.send(new BatchGetSecretValueCommand({ SecretIdList: batch.map(idOf) }), {
      abortSignal: call.signal,
    });
    entries = answer.SecretValues ?? [];
    for (const { SecretId, ErrorCode } of answer.Errors ?? []) errors.set(SecretId ?? '', ErrorCode ?? '');
  } catch (cause) {
    const error = readServiceError(cause);
    // a role without the permission for batches may still have the one for each secret
    if (error.kind !== 'refusal') return batch.map((request) => failed(error, request, call));
  }
  return Promise.all(
    batch.map(async (request) => {
      const entry = entries.find((candidate) => isEntryOf(candidate, idOf(request)));
      const value = entry === undefined ? undefined : fetchedValue(entry);
      if (value !== undefined) return { kind: 'value', request: request.request, value };
      const code = errors.get(idOf(request))?.replace(/Exception$/, '');
      if (code === 'ResourceNotFound')
        return failed({ kind: 'refusal', code, status: 200, text: '', cause: undefined }, request, call);
      return fetchSingle(request, call);
    }),
  );
}

async function fetchSingle(request: PlacedRequest, call: SecretsCall): Promise<LocatorOutcome> {
  const { GetSecretValueCommand } = await import('./sdk-secrets-manager.ts');
  const { locator } = request;
  const version = locator.kind === 'aws-secret' ? locator.version : undefined;
  const selection =
    version?.kind === 'id' ? { VersionId: version.id } : { VersionStage: version?.stage ?? 'AWSCURRENT' };
  try {
    const answer = await call.client.send(
      new GetSecretValueCommand({ SecretId: idOf(request), ...selection }),
      { abortSignal: call.signal },
    );
    const value = fetchedValue(answer);
    if (value !== undefined) return { kind: 'value', request: request.request, value };
    return failed(
      { kind: 'malformed', code: 'no value', status: 200, text: '', cause: undefined },
      request,
      call,
    );
  } catch (cause) {
    return failed(readServiceError(cause), request, call);
  }
}

/** The tags of a secret, as one JSON object. */
async function fetchTags(request: PlacedRequest, call: SecretsCall): Promise<LocatorOutcome> {
  const { DescribeSecretCommand } = await import('./sdk-secrets-manager.ts');
  try {
    const answer = await call.client.send(new DescribeSecretCommand({ SecretId: idOf(request) }), {
      abortSignal: call.signal,
    });
    const tags = (answer.Tags ?? []).map(({ Key = '', Value = '' }) => [Key, Value]);
    const value: FetchedValue = {
      secret: Secret.fromText(JSON.stringify(Object.fromEntries(tags))),
      version: undefined,
      createdAtMs: answer.CreatedDate?.getTime(),
      expiresAtMs: undefined,
    };
    return { kind: 'value', request: request.request, value };
  } catch (cause) {
    return failed(readServiceError(cause), request, call);
  }
}

function fetchedValue(entry: SecretEntry): FetchedValue | undefined {
  const secret =
    entry.SecretString !== undefined
      ? Secret.fromText(entry.SecretString)
      : entry.SecretBinary !== undefined
        ? Secret.fromBytes(entry.SecretBinary)
        : undefined;
  if (secret === undefined) return undefined;
  return {
    secret,
    version: entry.VersionId,
    createdAtMs: entry.CreatedDate?.getTime(),
    expiresAtMs: undefined,
  };
}

function failed(error: ServiceError, request: PlacedRequest, call: SecretsCall): LocatorOutcome {
  return { kind: 'failure', request: request.request, failure: explainSecret(error, request, call.role) };
}

function idOf({ locator }: PlacedRequest): string {
  return locator.kind === 'aws-secret' ? locator.id : '';
}

/** Answers come in any order: an entry is the one asked for by its name, its ARN, or its ARN without the suffix. */
function isEntryOf({ ARN = '', Name }: SecretEntry, id: string): boolean {
  return Name === id || ARN === id || (ARN.startsWith(`${id}-`) && ARN.length === id.length + 7);
}
