/**
 * Whether secrets of Google Cloud could be read, asked without reading one: IAM says which of some permissions the caller
 * has on a secret (`testIamPermissions`), to anybody. A secret that does not exist and one without permission look alike.
 *
 * Source: cloud.google.com, "Method: projects.secrets.testIamPermissions"; facts secret-providers.md 2.4.
 */

import { DeniedError } from '../../../base/errors.ts';
import type { Secret } from '../../../base/secret.ts';
import { type DoctorCheck, failedCheck } from '../contract.ts';
import { CallFailure, type JsonClient } from '../json-client.ts';
import { fieldAt } from '../json-fields.ts';
import { explainSecret } from './explain-secret.ts';
import { explainGoogleCall } from './explain-session.ts';
import { type GoogleError, readGoogleError } from './google-error.ts';
import { accessAdvice, type Principal, principalTitle } from './principal.ts';
import { hostOf, type PlacedSecret, secretRequest } from './secret-manager.ts';
import type { GcpSettings } from './settings.ts';

/** What reading the value takes, and what reading the labels takes. */
const PERMISSION = 'secretmanager.versions.access';
const METADATA_PERMISSION = 'secretmanager.secrets.get';

/** What a probe needs. */
export interface ProbeCall {
  readonly settings: GcpSettings;
  readonly client: JsonClient;
  readonly token: Secret;
  readonly principal: Principal;
  readonly signal: AbortSignal;
}

/** The check of one secret. Throws nothing but what a cancelled call throws. */
export async function probeSecret(
  written: string,
  place: PlacedSecret,
  call: ProbeCall,
): Promise<DoctorCheck> {
  const what = `reading ${written}`;
  const { settings, client, token, principal, signal } = call;
  const permission = place.part === 'metadata' ? METADATA_PERMISSION : PERMISSION;
  const request = {
    method: 'POST',
    ...secretRequest(place, `/secrets/${place.secret}:testIamPermissions`, token, settings),
    body: { kind: 'json', value: { permissions: [permission] } },
  } as const;
  type Tested = { readonly refusal: GoogleError } | { readonly granted: boolean };
  try {
    const tested = await client.call(request, signal, ({ status, body, ...rest }): Tested => {
      if (status >= 300) return { refusal: readGoogleError({ status, body, ...rest }) };
      const permissions = fieldAt(body, 'permissions');
      return { granted: Array.isArray(permissions) && permissions.includes(permission) };
    });
    if ('refusal' in tested)
      return failedCheck(what, explainSecret(tested.refusal, written, place, principal));
    if (tested.granted) {
      const text = 'the identity may read it; the version shows only when it is read';
      return { what, verdict: 'ok', text, advice: [] };
    }
    const error = new DeniedError(
      'access-denied',
      `${principalTitle(principal)} may not read ${written}, or it does not exist`,
      { hint: 'check project and name, then grant the role shown below' },
    );
    return failedCheck(what, { error, isAboutOneSecret: true, advice: accessAdvice(place, principal) });
  } catch (error) {
    if (!(error instanceof CallFailure)) throw error;
    return failedCheck(
      what,
      explainGoogleCall(error, `Secret Manager (${hostOf(place, settings.universe)})`),
    );
  }
}

/** The bindings that these secrets need, as commands. */
export function leastBindings(places: readonly PlacedSecret[], principal: Principal): readonly string[] {
  const unique = new Map(
    places.map((place) => [JSON.stringify([place.project, place.location, place.secret, place.part]), place]),
  );
  const lines = [...unique.values()].flatMap((place) => accessAdvice(place, principal));
  if (lines.length === 0) return [];
  return [`The least that ${principalTitle(principal)} needs at Google Cloud:`, ...new Set(lines)];
}
