/**
 * An access token of Microsoft Entra in exchange for the job's id token, by the federated credential of an application.
 *
 * A federated credential that was made a moment ago is not known everywhere yet and refused as if there were none: those
 * refusals are asked again twice, a few seconds apart. Facts: secret-providers.md 2.5, items 1 and 2.
 */

import { Secret } from '../../../base/secret.ts';
import type { IdToken } from '../../identity/contract.ts';
import { CallFailure, type JsonAnswer, type JsonClient } from '../json-client.ts';
import { listAt, numberAt, textAt } from '../json-fields.ts';
import { azureCloud } from './clouds.ts';
import { type AzureSettings, addressOf } from './settings.ts';

/** An access token for one resource. */
export interface AccessToken {
  readonly secret: Secret;
  /** Milliseconds since 1970. */
  readonly expiresAtMs: number;
}

/** A refusal. */
export interface EntraRefusal {
  readonly kind: 'refusal';
  /** The number after `AADSTS`; undefined when the answer has none. */
  readonly code: number | undefined;
  /** The OAuth error (`invalid_client`), or the status. Safe to print. */
  readonly error: string;
}

/** No such credential, or none at all: what a new credential looks like while it spreads. */
const SPREADING_CODES: ReadonlySet<number | undefined> = new Set([70021, 700213, 70025]);
/** Before the second and the third attempt. Longer waits would only make a real mistake slow to show. */
const SPREADING_WAITS_MS = [2_000, 6_000] as const;

/** The audience of the id token: the configured one, or the cloud's. */
export function idTokenAudience({ audience, cloud }: AzureSettings): string {
  return audience ?? azureCloud(cloud).audience;
}

/** A token for the resource of a domain (`vault.azure.net`). Throws `CallFailure`. */
export async function exchangeToken(
  idToken: IdToken,
  resourceHost: string,
  settings: AzureSettings,
  client: JsonClient,
  signal: AbortSignal,
): Promise<{ readonly kind: 'token'; readonly token: AccessToken } | EntraRefusal> {
  const nowMs = (settings.client.now ?? Date.now)();
  const path = `/${encodeURIComponent(settings.tenant ?? '')}/oauth2/v2.0/token`;
  const request = {
    method: 'POST',
    url: addressOf(settings, azureCloud(settings.cloud).loginHost, path),
    body: {
      kind: 'form',
      fields: {
        client_id: settings.clientId ?? '',
        scope: `https://${resourceHost}/.default`,
        grant_type: 'client_credentials',
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: idToken.secret,
      },
    },
  } as const;
  const ask = (): Promise<{ readonly kind: 'token'; readonly token: AccessToken } | EntraRefusal> =>
    client.call(request, signal, (answer) =>
      answer.status >= 300 ? refusalOf(answer) : { kind: 'token', token: tokenOf(answer, nowMs) },
    );
  let outcome = await ask();
  for (const waitMs of SPREADING_WAITS_MS) {
    if (outcome.kind === 'token' || !SPREADING_CODES.has(outcome.code) || signal.aborted) break;
    await client.sleep(waitMs);
    outcome = await ask();
  }
  return outcome;
}

function tokenOf({ body }: JsonAnswer, nowMs: number): AccessToken {
  const secret = textAt(body, 'access_token');
  const seconds = numberAt(body, 'expires_in');
  if (secret === undefined || seconds === undefined || !/^bearer$/i.test(textAt(body, 'token_type') ?? ''))
    throw new CallFailure('malformed', 'no access token');
  return { secret: Secret.fromText(secret), expiresAtMs: nowMs + seconds * 1000 };
}

function refusalOf({ status, body }: JsonAnswer): EntraRefusal {
  const [listed] = listAt(body, 'error_codes');
  const inText = /^AADSTS(\d{4,9})\b/.exec(textAt(body, 'error_description') ?? '')?.[1];
  const error = textAt(body, 'error') ?? '';
  return {
    kind: 'refusal',
    code: typeof listed === 'number' ? listed : inText === undefined ? undefined : Number(inText),
    error: /^[a-z_]{1,40}$/.test(error) ? error : `HTTP ${status}`,
  };
}
