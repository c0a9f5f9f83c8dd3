/**
 * A session of a role in exchange for the job's id token, limited to a policy. Facts: secret-providers.md 2.2.
 */

import { BugError, UpstreamError } from '../../../base/errors.ts';
import { Secret } from '../../../base/secret.ts';
import type { AwsClients, SessionCredentials } from './clients.ts';
import type { StsRequest } from './explain-sts.ts';

/** What a session is asked for with, besides what an explanation needs. */
export interface SessionRequest extends StsRequest {
  readonly token: Secret;
  /** The session policy: see `session-policy.ts`. `whole role` leaves the session what the role may do. */
  readonly policy: string;
  readonly sessionName: string;
}

/** Asks STS for a session. Throws what the client throws, `UpstreamError` for an answer without credentials. */
export async function assumeRole(
  request: SessionRequest,
  clients: AwsClients,
  signal: AbortSignal,
): Promise<SessionCredentials> {
  if (request.policy === '') throw new BugError('a session was to be asked for without a policy');
  const { AssumeRoleWithWebIdentityCommand } = await import('./sdk-sts.ts');
  const client = await clients.sts(request.region);
  const answer = await client.send(
    new AssumeRoleWithWebIdentityCommand({
      RoleArn: request.role.arn,
      RoleSessionName: request.sessionName,
      WebIdentityToken: request.token.reveal(),
      DurationSeconds: request.sessionSeconds,
      ...(request.policy === 'whole role' ? {} : { Policy: request.policy }),
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
