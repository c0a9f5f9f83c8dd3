/**
 * Values from Key Vault, one call for each: secrets, and certificates with their keys, which a vault keeps as secrets of
 * the same name. A certificate comes as PEM text or as the bytes of a PKCS #12 file, whichever the vault keeps.
 *
 * A value is taken only when the answer names the vault, the name and the version that were asked for.
 * Facts: secret-providers.md 2.5, items 3 and 6.
 */

import { Secret } from '../../../base/secret.ts';
import type { AzureLocator } from '../../references/reference.ts';
import type { FetchedValue } from '../../secrets/fetched-value.ts';
import { CallFailure, type JsonAnswer, type JsonClient } from '../json-client.ts';
import { fieldAt, numberAt, textAt } from '../json-fields.ts';
import { type AzureSettings, addressOf } from './settings.ts';
import { type Challenge, readChallenge } from './vault-host.ts';

/** The oldest version that all clouds of today have in common; later ones add nothing to reading a secret. */
export const API_VERSION = '7.4';

/** A refusal, read. */
export interface VaultError {
  readonly httpStatus: number;
  /** `SecretNotFound`. Safe to print. */
  readonly code: string;
  /** `ForbiddenByRbac`. Undefined when there is none. Safe to print. */
  readonly inner: string | undefined;
  /** Of a 401. */
  readonly challenge: Challenge;
}

/** What a call brought. */
export type VaultOutcome =
  | { readonly kind: 'value'; readonly value: FetchedValue; readonly validFromMs: number | undefined }
  /** There is a secret of that name, and it is no certificate. */
  | { readonly kind: 'no certificate' }
  | { readonly kind: 'refusal'; readonly error: VaultError };

/** What a call needs. */
export interface VaultCall {
  readonly host: string;
  readonly token: Secret;
  readonly settings: AzureSettings;
  readonly client: JsonClient;
  readonly signal: AbortSignal;
}

/** The value of a secret or certificate. Throws `CallFailure`. */
export function getSecret(locator: AzureLocator, call: VaultCall): Promise<VaultOutcome> {
  const { host, token, settings, client, signal } = call;
  const version = locator.version === undefined ? '' : `/${locator.version}`;
  const url = addressOf(settings, host, `/secrets/${locator.name}${version}?api-version=${API_VERSION}`);
  return client.call({ method: 'GET', url, bearer: token }, signal, (answer) =>
    answer.status >= 300
      ? { kind: 'refusal', error: vaultError(answer) }
      : outcomeOf(answer.body, locator, host),
  );
}

function outcomeOf(body: unknown, locator: AzureLocator, host: string): VaultOutcome {
  // an empty value is a value
  const value = fieldAt(body, 'value');
  const version = versionOf(textAt(body, 'id') ?? '', locator, host);
  if (typeof value !== 'string' || version === undefined) throw new CallFailure('malformed', 'no value');
  const secret =
    locator.part === 'metadata'
      ? metadataOf(body)
      : locator.kind === 'azure-secret'
        ? Secret.fromText(value)
        : certificateOf(value, body);
  if (secret === undefined) return { kind: 'no certificate' };
  return {
    kind: 'value',
    value: {
      secret,
      version,
      createdAtMs: milliseconds(body, 'created'),
      expiresAtMs: milliseconds(body, 'exp'),
    },
    validFromMs: milliseconds(body, 'nbf'),
  };
}

/** The version of an identifier, when it is that of the secret that was asked for. Names know no case. */
function versionOf(id: string, { name, version }: AzureLocator, host: string): string | undefined {
  const [, idHost = '', idName = '', idVersion] =
    /^https:\/\/([^/:]+)(?::\d+)?\/secrets\/([^/]+)\/([0-9a-f]{32})$/i.exec(id) ?? [];
  const isIt =
    idHost.toLowerCase() === host &&
    idName.toLowerCase() === name.toLowerCase() &&
    (version === undefined || version === idVersion?.toLowerCase());
  return isIt ? idVersion : undefined;
}

/** Tags, and the dates beside them under the names that the operator gives them. */
function metadataOf(body: unknown): Secret {
  const tags = fieldAt(body, 'tags');
  const dates = Object.entries({ expires: 'exp', created: 'created', updated: 'updated', notBefore: 'nbf' });
  const moments = dates.flatMap(([name, attribute]) => {
    const atMs = milliseconds(body, attribute);
    // RFC 3339 without fractions, as Go writes it
    return atMs === undefined
      ? []
      : [[`attribute.${name}`, new Date(atMs).toISOString().replace('.000', '')]];
  });
  const all = { ...(typeof tags === 'object' ? tags : {}), ...Object.fromEntries(moments) };
  return Secret.fromText(JSON.stringify(all));
}

function certificateOf(value: string, body: unknown): Secret | undefined {
  switch (textAt(body, 'contentType')?.toLowerCase()) {
    case 'application/x-pem-file':
      return Secret.fromText(value);
    case 'application/x-pkcs12': {
      const bytes = Buffer.from(value, 'base64');
      if (bytes.toString('base64') !== value) throw new CallFailure('malformed', 'no base64');
      // as a plain array: a copy of a Buffer may share its memory, which belongs to Node's pool
      return Secret.fromBytes(new Uint8Array(bytes));
    }
    default:
      return undefined;
  }
}

/** A date of the attributes, which has seconds, in milliseconds. */
function milliseconds(body: unknown, name: string): number | undefined {
  const seconds = numberAt(body, 'attributes', name);
  return seconds === undefined ? undefined : seconds * 1000;
}

/** The refusal of an answer. Never throws. */
export function vaultError(answer: JsonAnswer): VaultError {
  const word = (text: string | undefined): string | undefined =>
    text !== undefined && /^[A-Za-z]{1,60}$/.test(text) ? text : undefined;
  return {
    httpStatus: answer.status,
    code: word(textAt(answer.body, 'error', 'code')) ?? `HTTP ${answer.status}`,
    inner: word(textAt(answer.body, 'error', 'innererror', 'code')),
    challenge: readChallenge(answer),
  };
}
