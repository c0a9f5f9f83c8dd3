/**
 * Why Secret Manager does not give a value, in words that name the secret, the identity and the binding to add.
 * Facts: secret-providers.md 2.4, items 4 and 6.
 */

import { DeniedError, InputError, UpstreamError } from '../../../base/errors.ts';
import type { ProviderFailure } from '../contract.ts';
import { serviceRefusal } from './explain-session.ts';
import type { GoogleError } from './google-error.ts';
import { accessAdvice, type Principal, principalTitle } from './principal.ts';
import { hostOf, type PlacedSecret } from './secret-manager.ts';

/** The failure of one secret, or of the session that was to read it. */
export function explainSecret(
  error: GoogleError,
  written: string,
  place: PlacedSecret,
  principal: Principal,
): ProviderFailure {
  const api = `secretmanager.${principal.settings.universe}`;
  const service = serviceRefusal(error, api, principal);
  if (service !== undefined) return { error: service, isAboutOneSecret: false, advice: [] };
  switch (error.status) {
    case 'PERMISSION_DENIED':
      return aboutOne(
        new DeniedError(
          'access-denied',
          `${principalTitle(principal)} may not read ${written}, or it does not exist`,
          {
            hint: 'Google gives both the same answer: check project and name, then grant the role shown below',
          },
        ),
        accessAdvice(place, principal),
      );
    case 'NOT_FOUND':
      return aboutOne(notFound(written, place, principal));
    case 'FAILED_PRECONDITION':
      return aboutOne(unusable(error.text, written, place));
    case 'INVALID_ARGUMENT':
      return aboutOne(
        new InputError('reference-invalid', `Secret Manager does not accept ${written} as a reference`, {
          hint: 'check the project, the region, the name and the version',
        }),
      );
    case 'UNAUTHENTICATED':
      return aboutAll(
        new DeniedError(
          'access-denied',
          `Secret Manager does not accept the access token of ${principalTitle(principal)}`,
          {
            hint: 'check the clock of the runner, and that the input gcp-universe is the one of the project',
          },
        ),
      );
    default:
      return aboutAll(
        new UpstreamError('upstream-failed', `Secret Manager refuses ${written} (${error.status})`, {
          hint: 'look the status up in the documentation of Secret Manager',
        }),
      );
  }
}

function notFound(written: string, place: PlacedSecret, { settings }: Principal): InputError {
  const hint =
    place.location === undefined
      ? 'check project, name (case counts) and version or alias; a regional secret is written projects/PROJECT/locations/REGION/secrets/NAME'
      : 'check project, region, name (case counts) and version or alias; a global secret is written without locations/REGION';
  const where = `${hostOf(place, settings.universe)} has no ${written} in project ${place.project}`;
  return new InputError('secret-not-found', where, { hint });
}

/** A version that is there and cannot be read. */
function unusable(text: string, written: string, { secret, project, version }: PlacedSecret): InputError {
  if (/DESTROYED/i.test(text)) {
    return new InputError('secret-not-found', `the version of ${written} is destroyed`, {
      hint: 'it cannot be brought back: name another version',
    });
  }
  if (/DISABLED/i.test(text)) {
    const number = /^\d+$/.test(version) ? version : 'VERSION';
    return new InputError('secret-not-found', `the version of ${written} is disabled`, {
      hint: `gcloud secrets versions enable ${number} --secret=${secret} --project=${project}, or name another version`,
    });
  }
  return new InputError('secret-not-found', `${written} cannot be read in its present state`, {
    hint: 'the version is disabled or destroyed, or its key is not available',
  });
}

function aboutOne(error: ProviderFailure['error'], advice: readonly string[] = []): ProviderFailure {
  return { error, isAboutOneSecret: true, advice };
}

function aboutAll(error: ProviderFailure['error']): ProviderFailure {
  return { error, isAboutOneSecret: false, advice: [] };
}
