/**
 * A session at AWS for one purpose: the id token for a session of the first role, and, where roles are chained, each for a
 * session of the next.
 *
 * Promise: the policy bounds the last session; the ones on the way may assume the next role and nothing else. Every
 * session is hidden from the log before it is used. A chained session lasts an hour at most (facts 2.2).
 */

import { DeniedError, InputError, UpstreamError } from '../../../base/errors.ts';
import { Secret } from '../../../base/secret.ts';
import type { ProviderContext, ProviderFailure } from '../contract.ts';
import { parseRole, type Role } from './arn.ts';
import type { AwsClients, SessionCredentials } from './clients.ts';
import { networkFailure } from './explain-network.ts';
import { explainSts } from './explain-sts.ts';
import { readServiceError, type ServiceError } from './service-error.ts';
import type { AwsSettings } from './settings.ts';
import { assumeRole } from './sts.ts';

/** STS's limit for a session that another session took. */
export const CHAINED_SECONDS = 3600;

/** A session, or why there is none. */
export type SignedIn =
  | { readonly kind: 'session'; readonly credentials: SessionCredentials }
  | { readonly kind: 'refused'; readonly error: ServiceError; readonly failure: ProviderFailure };

/** What a session is for. */
export interface SignInRequest {
  /** The region of STS. */
  readonly region: string;
  /** The session policy; `whole role` leaves the role all that it may do. */
  readonly policy: string | 'whole role';
}

/** The roles of the settings in the order in which they are assumed. Undefined when one of them is no role's ARN. */
export function rolesOf({ role, roleChain = [] }: AwsSettings): readonly [Role, ...Role[]] | undefined {
  const [first, ...rest] = [role ?? '', ...roleChain].map(parseRole);
  if (first === undefined || rest.some((one) => one === undefined)) return undefined;
  return [first, ...rest.filter((one) => one !== undefined)];
}

/** The role whose session fetches: the last of the chain. */
export function fetchingRole(settings: AwsSettings): Role | undefined {
  return rolesOf(settings)?.at(-1);
}

/** Signs in. Throws for a cancelled job, and what the identity and `conceal` throw. */
export async function signIn(
  { region, policy }: SignInRequest,
  settings: AwsSettings,
  clients: AwsClients,
  context: ProviderContext,
): Promise<SignedIn> {
  const roles = rolesOf(settings);
  if (roles === undefined) throw new InputError('option-invalid', 'the role of AWS is not the ARN of a role');
  const [first, ...chain] = roles;
  const { audience, sessionSeconds, sessionName } = settings;
  const token = await context.identity.token(audience);
  const request = {
    ...{ role: first, region, audience, sessionName, claims: token.claims, token: token.secret },
    sessionSeconds: chain.length === 0 ? sessionSeconds : Math.min(sessionSeconds, CHAINED_SECONDS),
    policy: chain[0] === undefined ? policy : mayAssume(chain[0]),
  };
  let credentials: SessionCredentials;
  try {
    credentials = await assumeRole(request, clients, context.signal);
  } catch (cause) {
    const error = readServiceError(cause);
    requireNotCancelled(context.signal, cause);
    return { kind: 'refused', error, failure: explainSts(error, request) };
  }
  await context.conceal([credentials.secretAccessKey, credentials.sessionToken]);
  for (const [index, role] of chain.entries()) {
    const next = chain[index + 1];
    const step = {
      from: roles[index] ?? first,
      role,
      region,
      policy: next === undefined ? policy : mayAssume(next),
    };
    try {
      credentials = await assumeNext(step, credentials, { settings, clients, signal: context.signal });
    } catch (cause) {
      const error = readServiceError(cause);
      requireNotCancelled(context.signal, cause);
      return { kind: 'refused', error, failure: explainChain(error, step) };
    }
    await context.conceal([credentials.secretAccessKey, credentials.sessionToken]);
  }
  return { kind: 'session', credentials };
}

interface ChainStep {
  readonly from: Role;
  readonly role: Role;
  readonly region: string;
  readonly policy: string;
}

async function assumeNext(
  { role, region, policy }: ChainStep,
  session: SessionCredentials,
  {
    settings,
    clients,
    signal,
  }: { readonly settings: AwsSettings; readonly clients: AwsClients; readonly signal: AbortSignal },
): Promise<SessionCredentials> {
  const { AssumeRoleCommand } = await import('./sdk-sts.ts');
  const client = await clients.sts(region, session);
  const answer = await client.send(
    new AssumeRoleCommand({
      RoleArn: role.arn,
      RoleSessionName: settings.sessionName,
      DurationSeconds: Math.min(settings.sessionSeconds, CHAINED_SECONDS),
      ...(policy === 'whole role' ? {} : { Policy: policy }),
    }),
    { abortSignal: signal },
  );
  const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = answer.Credentials ?? {};
  if (AccessKeyId === undefined || SecretAccessKey === undefined || SessionToken === undefined)
    throw new UpstreamError('upstream-malformed', 'AWS STS answered without credentials');
  return {
    accessKeyId: AccessKeyId,
    secretAccessKey: Secret.fromText(SecretAccessKey),
    sessionToken: Secret.fromText(SessionToken),
    expiresAtMs: Expiration?.getTime(),
  };
}

function mayAssume(role: Role): string {
  const statement = { Effect: 'Allow', Action: 'sts:AssumeRole', Resource: role.arn };
  return JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
}

function explainChain(error: ServiceError, { from, role, region }: ChainStep): ProviderFailure {
  if (error.kind !== 'refusal')
    return { error: networkFailure(error, `AWS STS in ${region}`), isAboutOneSecret: false, advice: [] };
  const refused = new DeniedError('access-denied', `${from.arn} may not assume ${role.arn} (${error.code})`, {
    hint: `allow sts:AssumeRole on ${role.arn} in the policy of the first, and admit the first in the trust policy of the second`,
    cause: error.cause,
  });
  const trust = {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { AWS: from.arn }, Action: 'sts:AssumeRole' }],
  };
  const advice = [
    `The trust policy for ${role.arn}:`,
    ...JSON.stringify(trust, null, 2)
      .split('\n')
      .map((line) => `  ${line}`),
  ];
  return { error: refused, isAboutOneSecret: false, advice };
}

function requireNotCancelled(signal: AbortSignal, cause: unknown): void {
  if (signal.aborted) throw new UpstreamError('cancelled', 'the job was cancelled', { cause });
}
