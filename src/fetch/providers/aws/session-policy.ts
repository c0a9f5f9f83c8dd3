/**
 * The policy of a session: exactly what the references need, and nothing else of what the role may do.
 *
 * STS takes 2,048 characters of policy text. A set of secrets that needs more is split into several sessions; a policy
 * is never left out and never widened by wildcards (a shared prefix would admit secrets nobody asked for).
 * Facts: secret-providers.md 2.2, "Least-privilege session policy".
 */

import type { AwsLocator } from '../../references/reference.ts';
import type { LocatorRequest } from '../contract.ts';
import type { Place, Role } from './arn.ts';
import { referencedSecretArn } from './arn.ts';

/** STS's limit for the text of an inline session policy, in characters. */
export const POLICY_MAX_CHARS = 2048;

/** A request and where its secret lies. */
export interface PlacedRequest {
  readonly request: LocatorRequest;
  readonly locator: AwsLocator;
  readonly place: Place;
}

interface Statement {
  readonly Effect: 'Allow';
  readonly Action: string;
  readonly Resource: string | readonly string[];
  readonly Condition?: unknown;
}

/** The policy text for one session that fetches these requests. */
export function sessionPolicy(requests: readonly PlacedRequest[], role: Role, wantsAge = false): string {
  const described = requests.filter(isMetadata);
  const secrets = requests.filter((one) => one.locator.kind === 'aws-secret' && !isMetadata(one));
  const parameters = requests.filter(({ locator }) => locator.kind === 'aws-parameter');
  const referenced = parameters.flatMap(({ locator, place }) =>
    locator.kind === 'aws-parameter' ? [referencedSecretArn(locator, role, place.region)] : [],
  );
  const statements = [
    allow('secretsmanager:GetSecretValue', [...secrets.map(({ place }) => place.policyArn), ...referenced]),
    allow(
      'secretsmanager:DescribeSecret',
      [...described, ...(wantsAge ? secrets : [])].map(({ place }) => place.policyArn),
    ),
    ...(needsBatch(secrets) ? [allow('secretsmanager:BatchGetSecretValue', ['*'])] : []),
    allow(
      'ssm:GetParameters',
      parameters.filter((request) => !isPath(request)).map(({ place }) => place.policyArn),
    ),
    allow(
      'ssm:GetParametersByPath',
      parameters.filter(isPath).flatMap(({ place: { policyArn } }) => [policyArn, `${policyArn}/*`]),
    ),
    decryption(secrets, parameters),
  ].filter((statement) => statement !== undefined);
  return JSON.stringify({ Version: '2012-10-17', Statement: statements });
}

/** The requests in as few sessions as their policies allow. Requests of one region stay together where they can. */
export function splitIntoSessions(
  requests: readonly PlacedRequest[],
  role: Role,
  wantsAge = false,
): readonly (readonly PlacedRequest[])[] {
  const ordered = [...requests].sort((a, b) => compare(a.place.region, b.place.region));
  const sessions: PlacedRequest[][] = [];
  for (const request of ordered) {
    const last = sessions.at(-1);
    const isFitting =
      last !== undefined && sessionPolicy([...last, request], role, wantsAge).length <= POLICY_MAX_CHARS;
    if (isFitting) last.push(request);
    else sessions.push([request]);
  }
  return sessions;
}

/** Whether a secret can come in a batch: a batch cannot select versions. */
export function isBatchable(locator: AwsLocator): boolean {
  return locator.kind === 'aws-secret' && locator.version === undefined && locator.part === undefined;
}

/** Whether the tags of a secret are wanted and not its value. */
export function isMetadata({ locator }: PlacedRequest): boolean {
  return locator.kind === 'aws-secret' && locator.part === 'metadata';
}

/** Whether all parameters below a path are wanted. */
export function isPath({ locator }: PlacedRequest): boolean {
  return locator.kind === 'aws-parameter' && locator.isPath === true;
}

function needsBatch(secrets: readonly PlacedRequest[]): boolean {
  const regions = secrets.filter(({ locator }) => isBatchable(locator)).map(({ place }) => place.region);
  return new Set(regions).size < regions.length;
}

function allow(action: string, resources: readonly (string | undefined)[]): Statement | undefined {
  const known = [...new Set(resources)].filter((resource) => resource !== undefined);
  if (known.length === 0) return undefined;
  return { Effect: 'Allow', Action: action, Resource: known.length === 1 ? (known[0] ?? []) : known };
}

/** Decryption only as those services do it, for secrets and parameters under a key of the customer's. */
function decryption(
  secrets: readonly PlacedRequest[],
  parameters: readonly PlacedRequest[],
): Statement | undefined {
  const services = [
    ...secrets.flatMap(({ place }) => serviceNames('secretsmanager', place)),
    ...parameters.flatMap(({ place }) => serviceNames('ssm', place)),
  ];
  const unique = [...new Set(services)];
  if (unique.length === 0) return undefined;
  return {
    Effect: 'Allow',
    Action: 'kms:Decrypt',
    Resource: '*',
    Condition: { StringEquals: { 'kms:ViaService': unique.length === 1 ? unique[0] : unique } },
  };
}

function serviceNames(service: string, { region, partition }: Place): readonly string[] {
  const name = `${service}.${region}.amazonaws.com`;
  // the documents give both forms for China
  return partition === 'aws-cn' ? [name, `${name}.cn`] : [name];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
