/**
 * Why Infisical does not log the job in or does not give a secret, with the next step. Facts: secret-providers.md 2.7.
 */

import { DeniedError, InputError, type TacetError } from '../../../base/errors.ts';
import type { TokenClaims } from '../../identity/contract.ts';
import type { ProviderFailure } from '../contract.ts';
import type { CallSubject } from '../explain-call.ts';
import { tokenLines } from '../explain-token.ts';
import type { FolderPlace } from './api.ts';

/** How Infisical is called where a call brings no answer. */
export const INFISICAL: CallSubject = {
  service: 'Infisical',
  statusPage: 'https://status.infisical.com',
  unknownHost: 'check the input infisical-address',
};

/** A refused login. */
export function explainLogin(status: number, claims: TokenClaims, audience: string): ProviderFailure {
  const hint =
    status === 404 || status === 422
      ? 'check the input infisical-identity: it is the id of a machine identity with OIDC auth'
      : 'compare what the identity demands with what is shown below, to the letter';
  const error = new DeniedError(
    'access-denied',
    `Infisical does not accept the id token of this job for the identity (HTTP ${status})`,
    { hint },
  );
  const advice = [
    ...tokenLines(claims, audience, 'a machine identity of Infisical'),
    'What the OIDC auth of the machine identity has to say:',
    `  OIDC discovery URL  ${claims.iss ?? ''}`,
    `  issuer              ${claims.iss ?? ''}`,
    `  subject             ${claims.sub ?? ''}`,
    `  audiences           ${claims.aud ?? audience}`,
  ];
  return { error, isAboutOneSecret: false, advice };
}

/** How a folder is called in messages. */
export function placeText({ project, environment, folder }: FolderPlace): string {
  return `${folder} of ${environment} in ${project}`;
}

/** A refused read, of one secret or of a folder. `what` is what was asked for, as written. */
export function explainRead(status: number, what: string, place: FolderPlace): ProviderFailure {
  const where = placeText(place);
  switch (status) {
    case 404:
      return aboutOne(
        new InputError(
          'secret-not-found',
          `${what}: there is no such secret, folder, environment or project (${where})`,
          {
            hint: 'names are case-sensitive; a project is named by its id or slug, an environment by its slug',
          },
        ),
      );
    case 403:
      return aboutOne(
        new DeniedError('access-denied', `${what}: the machine identity may not read ${where}`, {
          hint: 'add the identity to the project, with a role that may read secrets and their values there',
        }),
      );
    case 401: {
      const error = new DeniedError('access-denied', 'Infisical does not accept the access token any more', {
        hint: 'check the limits of the identity: the number of uses, the life, the trusted addresses of its tokens',
      });
      return { error, isAboutOneSecret: false, advice: [] };
    }
    default:
      return aboutOne(
        new InputError(
          'reference-invalid',
          `${what}: Infisical does not take this request for ${where} (HTTP ${status})`,
          {
            hint: 'check the names of the folder and of the secret',
          },
        ),
      );
  }
}

/** A secret whose value is kept back. */
export function explainHidden(what: string, place: FolderPlace): ProviderFailure {
  return aboutOne(
    new DeniedError(
      'access-denied',
      `${what}: the machine identity may see the secret in ${placeText(place)}, and not its value`,
      {
        hint: 'give its role the permission to read values',
      },
    ),
  );
}

function aboutOne(error: TacetError): ProviderFailure {
  return { error, isAboutOneSecret: true, advice: [] };
}
