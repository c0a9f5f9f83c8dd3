/**
 * An access token of Google Cloud in exchange for the job's id token: the federated one of Security Token Service, or,
 * with a service account, one of that account in exchange for the federated one.
 *
 * The two audiences differ: the id token names the provider with `https:`, the exchange without.
 * Facts: secret-providers.md 2.4, items 1 to 3.
 */

import { Secret } from '../../../base/secret.ts';
import type { IdToken } from '../../identity/contract.ts';
import { CallFailure, type JsonAnswer, type JsonClient } from '../json-client.ts';
import { numberAt, textAt } from '../json-fields.ts';
import { type GoogleError, readGoogleError } from './google-error.ts';
import type { GcpSettings, IdentityProvider } from './settings.ts';

/** The only scope that reaches Secret Manager; what the identity may do is the business of IAM. */
const SCOPE = 'https://www.googleapis.com/auth/cloud-platform';

/** An access token. */
export interface AccessToken {
  readonly secret: Secret;
  /** Milliseconds since 1970. */
  readonly expiresAtMs: number;
}

/** A refusal of the exchange, by the OAuth error code. */
export interface StsRefusal {
  readonly kind: 'sts';
  /** `invalid_grant`. Safe to print. */
  readonly code: string;
  /** The service's sentence, to be matched and never printed. */
  readonly text: string;
}

/** A refusal of the impersonation. */
export interface ImpersonationRefusal {
  readonly kind: 'impersonation';
  readonly error: GoogleError;
}

/** What a step brought. */
export type Exchanged<Refusal> = { readonly kind: 'token'; readonly token: AccessToken } | Refusal;

/** What the steps need. */
export interface SessionCall {
  readonly settings: GcpSettings;
  readonly provider: IdentityProvider;
  readonly client: JsonClient;
  readonly signal: AbortSignal;
}

/** The audience of the id token: the configured one, or the one that identity providers expect by default. */
export function idTokenAudience({ audience, universe }: GcpSettings, provider: IdentityProvider): string {
  return audience ?? `https://iam.${universe}/${provider.name}`;
}

/** The address of a path on a host of the universe. */
export function addressOf({ originOf }: GcpSettings, host: string, path: string): URL {
  return new URL(path, originOf?.(host) ?? `https://${host}`);
}

/** The federated access token. Throws `CallFailure`. */
export function exchangeToken(
  idToken: IdToken,
  { settings, provider, client, signal }: SessionCall,
  nowMs: number,
): Promise<Exchanged<StsRefusal>> {
  const request = {
    method: 'POST',
    url: addressOf(settings, `sts.${settings.universe}`, '/v1/token'),
    body: {
      kind: 'form',
      fields: {
        grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
        audience: `//iam.${settings.universe}/${provider.name}`,
        scope: SCOPE,
        requested_token_type: 'urn:ietf:params:oauth:token-type:access_token',
        subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
        subject_token: idToken.secret,
      },
    },
  } as const;
  return client.call(request, signal, (answer) => {
    if (answer.status >= 300) return stsRefusal(answer);
    const secret = textAt(answer.body, 'access_token');
    const seconds = numberAt(answer.body, 'expires_in');
    if (
      secret === undefined ||
      seconds === undefined ||
      !/^bearer$/i.test(textAt(answer.body, 'token_type') ?? '')
    )
      throw new CallFailure('malformed', 'no access token');
    return {
      kind: 'token',
      token: { secret: Secret.fromText(secret), expiresAtMs: nowMs + seconds * 1000 },
    };
  });
}

/** An access token of the service account. Throws `CallFailure`. */
export function impersonate(
  email: string,
  federated: AccessToken,
  { settings, client, signal }: SessionCall,
): Promise<Exchanged<ImpersonationRefusal>> {
  const request = {
    method: 'POST',
    url: addressOf(
      settings,
      `iamcredentials.${settings.universe}`,
      `/v1/projects/-/serviceAccounts/${encodeURIComponent(email)}:generateAccessToken`,
    ),
    headers: { 'x-goog-request-reason': settings.reason },
    bearer: federated.secret,
    body: {
      kind: 'json',
      value: {
        scope: [SCOPE],
        lifetime: `${settings.tokenSeconds}s`,
        ...(settings.delegates.length === 0
          ? {}
          : { delegates: settings.delegates.map((delegate) => `projects/-/serviceAccounts/${delegate}`) }),
      },
    },
  } as const;
  return client.call(request, signal, (answer) => {
    if (answer.status >= 300) return { kind: 'impersonation', error: readGoogleError(answer) };
    const secret = textAt(answer.body, 'accessToken');
    const expiresAtMs = Date.parse(textAt(answer.body, 'expireTime') ?? '');
    if (secret === undefined || Number.isNaN(expiresAtMs))
      throw new CallFailure('malformed', 'no access token');
    return { kind: 'token', token: { secret: Secret.fromText(secret), expiresAtMs } };
  });
}

function stsRefusal({ status, body }: JsonAnswer): StsRefusal {
  const code = textAt(body, 'error') ?? '';
  return {
    kind: 'sts',
    code: /^[a-z_]{1,40}$/.test(code) ? code : `HTTP ${status}`,
    text: textAt(body, 'error_description') ?? '',
  };
}
