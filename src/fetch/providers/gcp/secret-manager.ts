/**
 * Values from Secret Manager, one call for each version: there is no call for several.
 *
 * A value is taken only when the answer names the secret that was asked for and the checksum fits the bytes; a checksum
 * that does not fit is asked for again. Versions made before checksums existed have none. Facts: secret-providers.md 2.4,
 * item 4; cloud.google.com, "Secret Manager: data integrity assurance".
 */

import { Secret } from '../../../base/secret.ts';
import type { GcpSecretLocator } from '../../references/reference.ts';
import type { FetchedValue } from '../../secrets/fetched-value.ts';
import { CallFailure, corruptAnswer, type JsonClient } from '../json-client.ts';
import { fieldAt, textAt } from '../json-fields.ts';
import { crc32c } from './crc32c.ts';
import { type GoogleError, readGoogleError } from './google-error.ts';
import { addressOf } from './session.ts';
import type { GcpSettings } from './settings.ts';

/** A secret with its project. */
export interface PlacedSecret {
  readonly project: string;
  readonly location: string | undefined;
  readonly secret: string;
  readonly version: string;
}

/** What a call brought. */
export type Accessed =
  | { readonly kind: 'value'; readonly value: FetchedValue; readonly isChecked: boolean }
  | { readonly kind: 'refusal'; readonly error: GoogleError };

/** Where a secret lies. Undefined when neither it nor the settings name a project. */
export function placeOf(locator: GcpSecretLocator, project: string | undefined): PlacedSecret | undefined {
  const owner = locator.project ?? project;
  if (owner === undefined) return undefined;
  const { location, secret, version } = locator;
  return { project: owner, location, secret, version };
}

/** The host that keeps a secret: a regional one has its own, and the global one does not know it. */
export function hostOf({ location }: PlacedSecret, universe: string): string {
  return location === undefined ? `secretmanager.${universe}` : `secretmanager.${location}.rep.${universe}`;
}

/** The value of a version. Throws `CallFailure`. */
export function accessVersion(
  place: PlacedSecret,
  token: Secret,
  { settings, client, signal }: { settings: GcpSettings; client: JsonClient; signal: AbortSignal },
): Promise<Accessed> {
  const { project, location, secret, version } = place;
  const region = location === undefined ? '' : `/locations/${encodeURIComponent(location)}`;
  const path = `/v1/projects/${encodeURIComponent(project)}${region}/secrets/${secret}/versions/${version}:access`;
  const request = {
    method: 'GET',
    url: addressOf(settings, hostOf(place, settings.universe), path),
    bearer: token,
    headers: {
      'x-goog-request-reason': settings.reason,
      ...(settings.quotaProject === undefined ? {} : { 'x-goog-user-project': settings.quotaProject }),
    },
  } as const;
  return client.call(request, signal, (answer) =>
    answer.status >= 300
      ? { kind: 'refusal', error: readGoogleError(answer) }
      : { kind: 'value', ...fetchedValue(answer.body, place) },
  );
}

/** When the version was made and the secret is to be rotated, where the identity may ask; empty otherwise. */
export async function datesOf(
  place: PlacedSecret,
  version: string,
  token: Secret,
  { settings, client, signal }: { settings: GcpSettings; client: JsonClient; signal: AbortSignal },
): Promise<Pick<FetchedValue, 'createdAtMs' | 'rotationDueAtMs' | 'expiresAtMs'>> {
  const { project, location, secret } = place;
  const region = location === undefined ? '' : `/locations/${encodeURIComponent(location)}`;
  const name = `/v1/projects/${encodeURIComponent(project)}${region}/secrets/${secret}`;
  const ask = async (path: string): Promise<unknown> => {
    const request = {
      method: 'GET',
      url: addressOf(settings, hostOf(place, settings.universe), path),
      bearer: token,
      headers: {
        'x-goog-request-reason': settings.reason,
        ...(settings.quotaProject === undefined ? {} : { 'x-goog-user-project': settings.quotaProject }),
      },
    } as const;
    // a role of its own (secretmanager.viewer): a refusal only means that nothing is known
    const answer = client.call(request, signal, ({ status, body }) => (status >= 300 ? undefined : { body }));
    // so does trouble on the way: the value is there, and is not given up for its age
    return answer.catch(() => undefined);
  };
  const moment = (answer: unknown, ...path: string[]): number | undefined => {
    const atMs = Date.parse(textAt(answer, 'body', ...path) ?? '');
    return Number.isNaN(atMs) ? undefined : atMs;
  };
  const [made, whole] = [await ask(`${name}/versions/${version}`), await ask(name)];
  return {
    createdAtMs: moment(made, 'createTime'),
    rotationDueAtMs: moment(whole, 'rotation', 'nextRotationTime'),
    expiresAtMs: moment(whole, 'expireTime'),
  };
}

function fetchedValue(
  body: unknown,
  place: PlacedSecret,
): { readonly value: FetchedValue; readonly isChecked: boolean } {
  const number = versionOf(textAt(body, 'name') ?? '', place);
  // an empty value has no field of its own in Google's JSON
  const data = fieldAt(body, 'payload', 'data') ?? '';
  const bytes = typeof data === 'string' ? decodeBase64(data) : undefined;
  if (number === undefined || bytes === undefined || fieldAt(body, 'payload') === undefined)
    throw new CallFailure('malformed', 'no value');
  const checksum = fieldAt(body, 'payload', 'dataCrc32c');
  // 64-bit integers are text in Google's JSON
  if (checksum !== undefined && String(checksum) !== String(crc32c(bytes))) throw corruptAnswer();
  const value: FetchedValue = {
    secret: Secret.fromBytes(bytes),
    version: number,
    createdAtMs: undefined,
    expiresAtMs: undefined,
  };
  return { value, isChecked: checksum !== undefined };
}

/** The version's number, when the answer is about the secret that was asked for. It names the project by its number. */
function versionOf(name: string, { location, secret, version }: PlacedSecret): string | undefined {
  const [, region, named, number] =
    /^projects\/[^/]+(?:\/locations\/([^/]+))?\/secrets\/([^/]+)\/versions\/(\d{1,19})$/.exec(name) ?? [];
  const isIt = named === secret && region === location && (!/^\d+$/.test(version) || version === number);
  return isIt ? number : undefined;
}

/** Standard base64 with its padding, or nothing: `Buffer` alone would skip what it does not know. */
function decodeBase64(text: string): Uint8Array | undefined {
  const bytes = Buffer.from(text, 'base64');
  // as a plain array: a copy of a Buffer may share its memory, which belongs to Node's pool
  return bytes.toString('base64') === text ? new Uint8Array(bytes) : undefined;
}
