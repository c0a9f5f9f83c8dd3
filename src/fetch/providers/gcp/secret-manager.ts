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
import { CallFailure, corruptAnswer, type JsonClient, type JsonRequest } from '../json-client.ts';
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
  /** What is wanted in place of the value. */
  readonly part?: 'metadata' | undefined;
}

/** What a call brought. */
export type Accessed =
  | { readonly kind: 'value'; readonly value: FetchedValue; readonly isChecked: boolean }
  | { readonly kind: 'refusal'; readonly error: GoogleError };

/** Where a secret lies. Undefined when neither it nor the settings name a project. */
export function placeOf(locator: GcpSecretLocator, project: string | undefined): PlacedSecret | undefined {
  const owner = locator.project ?? project;
  if (owner === undefined) return undefined;
  const { location, secret, version, part } = locator;
  return { project: owner, location, secret, version, part };
}

/** The host that keeps a secret: a regional one has its own, and the global one does not know it. */
export function hostOf({ location }: Pick<PlacedSecret, 'location'>, universe: string): string {
  return location === undefined ? `secretmanager.${universe}` : `secretmanager.${location}.rep.${universe}`;
}

/** What calls to Secret Manager need. */
export interface SecretManagerCall {
  readonly settings: GcpSettings;
  readonly client: JsonClient;
  readonly signal: AbortSignal;
}

/** Where secrets lie: a project, or a region of it. */
type Parent = Pick<PlacedSecret, 'project' | 'location'>;

/** A request for what lies below a project or a region: `/secrets/ID`. The path is of characters that need no encoding. */
export function secretRequest(
  place: Parent,
  path: string,
  token: Secret,
  settings: GcpSettings,
): Pick<JsonRequest, 'url' | 'bearer' | 'headers'> {
  const { project, location } = place;
  const region = location === undefined ? '' : `/locations/${encodeURIComponent(location)}`;
  const whole = `/v1/projects/${encodeURIComponent(project)}${region}${path}`;
  return {
    url: addressOf(settings, hostOf(place, settings.universe), whole),
    bearer: token,
    headers: {
      'x-goog-request-reason': settings.reason,
      ...(settings.quotaProject === undefined ? {} : { 'x-goog-user-project': settings.quotaProject }),
    },
  };
}

/** The value of a version. Throws `CallFailure`. */
export function accessVersion(
  place: PlacedSecret,
  token: Secret,
  { settings, client, signal }: SecretManagerCall,
): Promise<Accessed> {
  const path = `/secrets/${place.secret}/versions/${place.version}:access`;
  const request = { method: 'GET', ...secretRequest(place, path, token, settings) } as const;
  return client.call(request, signal, (answer) =>
    answer.status >= 300
      ? { kind: 'refusal', error: readGoogleError(answer) }
      : { kind: 'value', ...fetchedValue(answer.body, place) },
  );
}

/** Labels and annotations of a secret, as one JSON object of both. Throws `CallFailure`. */
export function secretMetadata(
  place: PlacedSecret,
  token: Secret,
  { settings, client, signal }: SecretManagerCall,
): Promise<Accessed> {
  const request = {
    method: 'GET',
    ...secretRequest(place, `/secrets/${place.secret}`, token, settings),
  } as const;
  return client.call(request, signal, (answer) => {
    if (answer.status >= 300) return { kind: 'refusal', error: readGoogleError(answer) };
    const { body } = answer;
    // as the operator writes them: null where there are none
    const text = JSON.stringify({
      annotations: fieldAt(body, 'annotations') ?? null,
      labels: fieldAt(body, 'labels') ?? null,
    });
    const value: FetchedValue = {
      secret: Secret.fromText(text),
      version: undefined,
      createdAtMs: moment(body, 'createTime'),
      expiresAtMs: undefined,
    };
    return { kind: 'value', value, isChecked: true };
  });
}

/** When the version was made and the secret is to be rotated, where the identity may ask; empty otherwise. */
export async function datesOf(
  place: PlacedSecret,
  version: string,
  token: Secret,
  { settings, client, signal }: SecretManagerCall,
): Promise<Pick<FetchedValue, 'createdAtMs' | 'rotationDueAtMs' | 'expiresAtMs'>> {
  const name = `/secrets/${place.secret}`;
  const ask = async (path: string): Promise<unknown> => {
    const request = { method: 'GET', ...secretRequest(place, path, token, settings) } as const;
    // a role of its own (secretmanager.viewer): a refusal only means that nothing is known
    const answer = client.call(request, signal, ({ status, body }) => (status >= 300 ? undefined : body));
    // so does trouble on the way: the value is there, and is not given up for its age
    return answer.catch(() => undefined);
  };
  const [made, whole] = [await ask(`${name}/versions/${version}`), await ask(name)];
  return {
    createdAtMs: moment(made, 'createTime'),
    rotationDueAtMs: moment(whole, 'rotation', 'nextRotationTime'),
    expiresAtMs: moment(whole, 'expireTime'),
  };
}

function moment(body: unknown, ...path: readonly string[]): number | undefined {
  const atMs = Date.parse(textAt(body, ...path) ?? '');
  return Number.isNaN(atMs) ? undefined : atMs;
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
