/**
 * Why Doppler does not log the job in or does not give a secret, with the next step. Facts: secret-providers.md 2.6.
 */

import { DeniedError, InputError, type TacetError } from '../../../base/errors.ts';
import type { TokenClaims } from '../../identity/contract.ts';
import type { ProviderFailure } from '../contract.ts';
import type { CallSubject } from '../explain-call.ts';
import { tokenLines } from '../explain-token.ts';

/** How Doppler is called where a call brings no answer. */
export const DOPPLER: CallSubject = {
  service: 'Doppler',
  statusPage: 'https://www.dopplerstatus.com',
  unknownHost: 'check the input doppler-api',
};

/** A refused login. */
export function explainLogin(status: number, claims: TokenClaims, audience: string): ProviderFailure {
  const error = new DeniedError(
    'access-denied',
    `Doppler does not accept the id token of this job for the identity (HTTP ${status})`,
    {
      hint:
        status === 404
          ? 'check the input doppler-identity: it is the id of a service account identity'
          : 'compare the claims that the identity demands with those shown below; the audience must match to the letter',
    },
  );
  const advice = [
    ...tokenLines(claims, audience, 'an identity of Doppler'),
    'What the identity of the service account has to say (Doppler, Team, Service Accounts, Identities):',
    `  discovery URL  ${claims.iss ?? ''}`,
    `  audience       ${claims.aud ?? audience}`,
    `  subject        ${claims.sub ?? ''}`,
  ];
  return { error, isAboutOneSecret: false, advice };
}

/** A refused download. */
export function explainDownload(status: number, place: string): ProviderFailure {
  const about = (error: TacetError): ProviderFailure => ({ error, isAboutOneSecret: true, advice: [] });
  if (status === 404) {
    return about(
      new InputError(
        'secret-not-found',
        `Doppler has no config ${place}, or the service account may not see it`,
        {
          hint: 'check the names of project and config, and the access of the service account to the project',
        },
      ),
    );
  }
  if (status === 403 || status === 401) {
    return about(
      new DeniedError('access-denied', `the service account may not read ${place} (HTTP ${status})`, {
        hint: 'give the service account access to the project and its environment, at least as Viewer',
      }),
    );
  }
  return about(
    new DeniedError('access-denied', `Doppler refuses to give secrets of ${place} (HTTP ${status})`),
  );
}

/** A name that did not come. */
export function explainMissing(written: string, place: string, isRestricted: boolean): ProviderFailure {
  const error = isRestricted
    ? new DeniedError(
        'access-denied',
        `${written} is restricted in ${place}: Doppler does not give its value away`,
        {
          hint: 'change its visibility to masked, or give the service account a role that may read restricted secrets',
        },
      )
    : new InputError('secret-not-found', `${written}: there is no secret of this name in ${place}`, {
        hint: 'names are case-sensitive; see the config in the dashboard of Doppler',
      });
  return { error, isAboutOneSecret: true, advice: [] };
}
