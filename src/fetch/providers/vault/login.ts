/**
 * A Vault token in exchange for the job's id token, by the JWT method. Facts: secret-providers.md 2.3.
 *
 * Promise: the token is hidden from the log and recorded for post before anything is done with it.
 */

import { DeniedError, UpstreamError } from '../../../base/errors.ts';
import { Secret } from '../../../base/secret.ts';
import type { IdToken } from '../../identity/contract.ts';
import type { ProviderContext, ProviderFailure } from '../contract.ts';
import type { VaultClient } from './client.ts';
import { type Envelope, readSecretMembers } from './envelope.ts';
import { explainTrouble } from './explain.ts';
import { explainLogin } from './explain-login.ts';
import { type LoginFacts, vaultLease } from './lease-facts.ts';

/** What a login needs to know. */
export interface LoginRequest {
  readonly address: string;
  readonly role: string | undefined;
  readonly authMount: string;
  readonly namespace: string | undefined;
  readonly authority: string | undefined;
  readonly audience: string;
  readonly nowMs: number;
}

/** A login, or why there is none. */
export type LoginResult =
  | { readonly kind: 'token'; readonly login: LoginFacts }
  | { readonly kind: 'failure'; readonly failure: ProviderFailure };

/** Logs in. Throws for failures of the identity, and what recording throws. */
export async function logIn(
  request: LoginRequest,
  client: VaultClient,
  context: ProviderContext,
): Promise<LoginResult> {
  const { authMount, role, audience, namespace } = request;
  const idToken: IdToken = await context.identity.token(audience);
  const body = JSON.stringify({ ...(role === undefined ? {} : { role }), jwt: idToken.secret.reveal() });
  const result = await client.call(
    { method: 'POST', path: `auth/${authMount}/login`, body: Secret.fromText(body), isRepeatable: true },
    context.signal,
  );
  if (result.kind === 'refused')
    return failure(explainLogin(result, { role, authMount, namespace, audience, claims: idToken.claims }));
  if (result.kind !== 'done') return failure(explainTrouble(result, 'logging in'));
  const login = readLogin(result.envelope, request);
  if (login === undefined) return failure(noToken(result.envelope));
  await context.conceal([login.token]);
  try {
    await context.leases.add(vaultLease(login));
  } catch (error) {
    // post would never hear of this token
    const call = { method: 'POST', path: 'auth/token/revoke-self', token: login.token } as const;
    await client.call({ ...call, isRepeatable: true }, context.signal);
    throw error;
  }
  client.limitUses(login.uses);
  return { kind: 'token', login };
}

function failure(value: ProviderFailure): LoginResult {
  return { kind: 'failure', failure: value };
}

function readLogin(envelope: Envelope | undefined, request: LoginRequest): LoginFacts | undefined {
  const auth = readSecretMembers(envelope?.auth);
  const token = auth?.text('client_token') ?? '';
  if (auth === undefined || token === '') return undefined;
  const seconds = auth.number('lease_duration') ?? 0;
  return {
    kind: 'login',
    address: request.address,
    namespace: request.namespace,
    authority: request.authority,
    token: Secret.fromText(token),
    isBatch: auth.text('token_type') === 'batch',
    uses: Math.max(0, auth.number('num_uses') ?? 0),
    expiresAtMs: seconds > 0 ? request.nowMs + seconds * 1000 : undefined,
  };
}

function noToken(envelope: Envelope | undefined): ProviderFailure {
  const auth = readSecretMembers(envelope?.auth);
  const error =
    auth?.object('mfa_requirement') === undefined
      ? new UpstreamError('upstream-malformed', 'Vault answered the login without a token')
      : new DeniedError('access-denied', 'Vault wants a second factor for this login', {
          hint: 'a job has none: exempt the role or its entity from login MFA enforcement',
        });
  return { error, isAboutOneSecret: false, advice: [] };
}
