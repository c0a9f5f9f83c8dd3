/**
 * Values from AWS Systems Manager Parameter Store, ten in one call; whole paths page by page.
 *
 * What is not there comes back in a list beside the values, with status 200; one parameter that may not be read makes the
 * whole call fail, so the others are then asked for singly. Facts: secret-providers.md 2.2.
 */

import type { Parameter, SSMClient } from '@aws-sdk/client-ssm';
import { InputError } from '../../../base/errors.ts';
import { Secret } from '../../../base/secret.ts';
import type { LocatorOutcome } from '../contract.ts';
import type { Role } from './arn.ts';
import { explainSecret, notFound } from './explain-secret.ts';
import { readServiceError } from './service-error.ts';
import { isPath, type PlacedRequest } from './session-policy.ts';

/** GetParameters takes this many names, GetParametersByPath gives this many. */
const GROUP_SIZE = 10;
/** A path with more parameters than this is too short. */
const MAX_BELOW_PATH = 500;

/** What the calls need. */
export interface ParametersCall {
  readonly client: SSMClient;
  readonly role: Role;
  readonly signal: AbortSignal;
}

/** The calls for these requests, which all lie in the client's region. Each brings the outcomes of its requests. */
export function parameterTasks(
  requests: readonly PlacedRequest[],
  call: ParametersCall,
): readonly (() => Promise<readonly LocatorOutcome[]>)[] {
  const groups: PlacedRequest[][] = [];
  for (const request of requests.filter((one) => !isPath(one))) {
    // two versions of one parameter go into different calls: a call names each parameter once
    const group = groups.find(
      (candidate) =>
        candidate.length < GROUP_SIZE && candidate.every((other) => nameOf(other) !== nameOf(request)),
    );
    if (group === undefined) groups.push([request]);
    else group.push(request);
  }
  return [
    ...groups.map((group) => () => fetchGroup(group, call)),
    ...requests.filter(isPath).map((request) => async () => [await fetchPath(request, call)]),
  ];
}

/** All parameters below a path as one JSON object. Its keys are the names without the path and its slash. */
async function fetchPath(request: PlacedRequest, call: ParametersCall): Promise<LocatorOutcome> {
  const { GetParametersByPathCommand } = await import('./sdk-ssm.ts');
  const path = nameOf(request);
  const members = new Map<string, string>();
  let newestMs = 0;
  let next: string | undefined;
  try {
    do {
      const answer = await call.client.send(
        new GetParametersByPathCommand({
          Path: path,
          Recursive: true,
          WithDecryption: true,
          MaxResults: GROUP_SIZE,
          ...(next === undefined ? {} : { NextToken: next }),
        }),
        { abortSignal: call.signal },
      );
      for (const { Name = '', Value, LastModifiedDate } of answer.Parameters ?? []) {
        if (Value === undefined || !Name.startsWith(`${path}/`)) continue;
        members.set(Name.slice(path.length + 1), Value);
        newestMs = Math.max(newestMs, LastModifiedDate?.getTime() ?? 0);
      }
      next = answer.NextToken;
    } while (next !== undefined && members.size <= MAX_BELOW_PATH);
  } catch (cause) {
    const failure = explainSecret(readServiceError(cause), request, call.role);
    return { kind: 'failure', request: request.request, failure };
  }
  if (members.size === 0) return missing(request);
  if (members.size > MAX_BELOW_PATH) {
    const error = new InputError(
      'reference-invalid',
      `there are more than ${MAX_BELOW_PATH} parameters below ${request.request.written}`,
      { hint: 'name a longer path' },
    );
    return {
      kind: 'failure',
      request: request.request,
      failure: { error, isAboutOneSecret: false, advice: [] },
    };
  }
  // built by hand: an object would put keys that look like numbers first
  const text = [...members]
    .map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`)
    .join(',');
  const value = {
    secret: Secret.fromText(`{${text}}`),
    version: undefined,
    createdAtMs: newestMs > 0 ? newestMs : undefined,
    expiresAtMs: undefined,
  };
  return { kind: 'value', request: request.request, value };
}

async function fetchGroup(
  group: readonly PlacedRequest[],
  call: ParametersCall,
): Promise<readonly LocatorOutcome[]> {
  const { GetParametersCommand } = await import('./sdk-ssm.ts');
  try {
    const answer = await call.client.send(
      new GetParametersCommand({ Names: group.map(askedName), WithDecryption: true }),
      { abortSignal: call.signal },
    );
    return group.map((request) => outcomeOf(request, answer.Parameters ?? []));
  } catch (cause) {
    const error = readServiceError(cause);
    if (error.kind === 'refusal' && group.length > 1) {
      const single = await Promise.all(group.map((request) => fetchGroup([request], call)));
      return single.flat();
    }
    return group.map((request) => ({
      kind: 'failure',
      request: request.request,
      failure: explainSecret(error, request, call.role),
    }));
  }
}

function outcomeOf(request: PlacedRequest, parameters: readonly Parameter[]): LocatorOutcome {
  const parameter = parameters.find((candidate) => isAnswerTo(candidate, request));
  if (parameter?.Value === undefined) return missing(request);
  return {
    kind: 'value',
    request: request.request,
    value: {
      secret: Secret.fromText(parameter.Value),
      version: parameter.Version === undefined ? undefined : String(parameter.Version),
      createdAtMs: parameter.LastModifiedDate?.getTime(),
      expiresAtMs: undefined,
    },
  };
}

function missing(request: PlacedRequest): LocatorOutcome {
  const service = `AWS Parameter Store in ${request.place.region}`;
  const error = notFound(request.request.written, service, request.locator);
  return {
    kind: 'failure',
    request: request.request,
    failure: { error, isAboutOneSecret: true, advice: [] },
  };
}

/** By name or ARN; names may come back with or without their leading slash, the selector with its colon. */
function isAnswerTo({ Name, ARN, Selector }: Parameter, request: PlacedRequest): boolean {
  const name = nameOf(request);
  const isSameName = Name === name || ARN === name || Name?.replace(/^\//, '') === name.replace(/^\//, '');
  const selector = selectorOf(request);
  return isSameName && (selector === undefined || Selector === undefined || Selector === `:${selector}`);
}

function askedName(request: PlacedRequest): string {
  const selector = selectorOf(request);
  return selector === undefined ? nameOf(request) : `${nameOf(request)}:${selector}`;
}

function nameOf({ locator }: PlacedRequest): string {
  return locator.kind === 'aws-parameter' ? locator.name : '';
}

function selectorOf({ locator }: PlacedRequest): string | undefined {
  return locator.kind === 'aws-parameter' ? locator.selector : undefined;
}
