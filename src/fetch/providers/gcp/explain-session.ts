/**
 * Why Google Cloud does not hand over an access token, in words that name the provider, the service account, and what to
 * change. Facts: secret-providers.md 2.4, items 2, 3, 6 and its troubleshooting facts.
 */

import { DeniedError, InputError, type TacetError, UpstreamError } from '../../../base/errors.ts';
import type { ProviderFailure } from '../contract.ts';
import { explainCall } from '../explain-call.ts';
import { tokenLines } from '../explain-token.ts';
import type { CallFailure } from '../json-client.ts';
import type { GoogleError } from './google-error.ts';
import { conditionAdvice, impersonationAdvice, type Principal } from './principal.ts';
import { type ImpersonationRefusal, idTokenAudience, type StsRefusal } from './session.ts';

type Explained = Pick<ProviderFailure, 'error' | 'advice'>;

const STATUS_PAGE = 'https://status.cloud.google.com';

/** The failure of a whole session. */
export function explainSession(
  refusal: StsRefusal | ImpersonationRefusal,
  principal: Principal,
): ProviderFailure {
  const explained =
    refusal.kind === 'sts' ? explainSts(refusal, principal) : explainImpersonation(refusal, principal);
  return { ...explained, isAboutOneSecret: false };
}

/** The failure of a call to one of Google's services. `service` is how it is called. */
export function explainGoogleCall(failure: CallFailure, service: string): ProviderFailure {
  const error = explainCall(failure, {
    service,
    statusPage: STATUS_PAGE,
    unknownHost: 'check the inputs with a region or a universe: their names are part of the host name',
  });
  return { error, isAboutOneSecret: false, advice: [] };
}

/** The error for an API that is not switched on, or a project that may not be charged; undefined for all others. */
export function serviceRefusal(
  { reason, consumer }: GoogleError,
  api: string,
  principal: Principal,
): TacetError | undefined {
  const project = consumer?.slice('projects/'.length);
  if (reason === 'SERVICE_DISABLED') {
    return denied(
      `${api} is not enabled in ${project === undefined ? 'the project' : `project ${project}`}`,
      `gcloud services enable ${api} --project=${project ?? 'PROJECT'}, then wait some minutes`,
    );
  }
  if (reason === 'USER_PROJECT_DENIED') {
    const named = principal.settings.quotaProject ?? project ?? 'the project';
    return denied(
      `${principalTitleShort(principal)} may not have its calls counted for ${named}`,
      'grant it roles/serviceusage.serviceUsageConsumer there, or leave the input gcp-quota-project out',
    );
  }
  return undefined;
}

function principalTitleShort({ settings }: Principal): string {
  return settings.serviceAccount ?? 'the federated identity of this job';
}

function explainSts({ code, text }: StsRefusal, principal: Principal): Explained {
  const { provider, settings, claims } = principal;
  const audience = idTokenAudience(settings, provider);
  const sent = tokenLines(claims, audience, 'an attribute condition or a principal');
  switch (code) {
    case 'unauthorized_client':
      return {
        error: denied(
          `the attribute condition of the identity provider ${provider.name} does not admit this job`,
          'compare the condition with what the token says, shown below; case counts',
        ),
        advice: [...sent, ...conditionAdvice(principal)],
      };
    case 'invalid_target':
      return {
        error: denied(
          `Google Cloud has no active identity provider ${provider.name}`,
          'check project number, pool and provider, to the letter; each may also be disabled or deleted',
        ),
        advice: [
          'To see it:',
          `  gcloud iam workload-identity-pools providers describe ${provider.provider} --project=${provider.projectNumber} --location=global --workload-identity-pool=${provider.pool}`,
        ],
      };
    case 'invalid_grant':
      return { error: invalidGrant(text, principal, audience), advice: sent };
    case 'invalid_request':
      return {
        error: new InputError(
          'option-invalid',
          `Google Cloud finds the request for ${provider.name} invalid`,
          {
            hint: 'check the inputs gcp-provider (the number of the project, not its id) and gcp-universe',
          },
        ),
        advice: sent,
      };
    default:
      return {
        error: denied(
          `Google Cloud STS refuses the id token of this job (${code})`,
          'look the code up in the documentation of Workload Identity Federation',
        ),
        advice: sent,
      };
  }
}

/** One code for everything that can be wrong with a token: the sentences are told apart as Google's documents give them. */
function invalidGrant(text: string, { provider, claims }: Principal, audience: string): TacetError {
  if (/127 bytes/i.test(text)) {
    return denied(
      `a mapped attribute of this job is longer than the 127 bytes that ${provider.name} takes`,
      'map a shorter claim: google.subject=assertion.repository_id, or a part of sub by a CEL expression',
    );
  }
  if (/audience/i.test(text)) {
    return denied(
      `the identity provider ${provider.name} does not expect the audience ${audience}`,
      'set the input gcp-audience to one of its allowed audiences, or add this one to them',
    );
  }
  if (/issuer.*(?:does not match|expected)/is.test(text)) {
    return denied(
      `the identity provider ${provider.name} is for another issuer than ${claims.iss ?? '(none)'}`,
      'its issuer must be the iss of the token, to the letter: no slash at the end',
    );
  }
  if (/connect|jwks|retriev|fetch/i.test(text)) {
    return denied(
      `Google Cloud cannot fetch the keys of the issuer ${claims.iss ?? '(none)'}`,
      "the issuer must be reachable from the internet, or its keys uploaded to the provider; run the job again if it is GitHub's own",
    );
  }
  if (/stale|expired|issued|not yet|future/i.test(text)) {
    return new UpstreamError(
      'upstream-failed',
      'Google Cloud calls the id token out of date, though it was new',
      {
        hint: 'check the clock of the runner or of the issuer; on a hosted runner run the job again',
      },
    );
  }
  return denied(
    `the identity provider ${provider.name} does not accept the id token of this job`,
    'check its issuer, its allowed audiences and that every claim of its attribute mapping is in the token',
  );
}

function explainImpersonation({ error }: ImpersonationRefusal, principal: Principal): Explained {
  const { settings, claims, provider } = principal;
  const email = settings.serviceAccount ?? '';
  const service = serviceRefusal(error, `iamcredentials.${settings.universe}`, principal);
  if (service !== undefined) return { error: service, advice: [] };
  const sent = tokenLines(claims, idTokenAudience(settings, provider), 'a principal');
  switch (error.status) {
    case 'PERMISSION_DENIED':
    case 'NOT_FOUND':
      return {
        error: denied(
          `this job may not act as ${email}, or there is no such service account`,
          'Google gives both the same answer: check the email, then grant the role shown below',
        ),
        advice: [...sent, ...impersonationAdvice(principal)],
      };
    case 'INVALID_ARGUMENT':
      return /lifetime/i.test(error.text) || settings.tokenSeconds > 3600
        ? {
            error: new InputError(
              'option-invalid',
              `${email} takes no token of ${settings.tokenSeconds} seconds`,
              {
                hint: 'set gcp-token-duration to 3600 or less; more needs the organisation policy iam.allowServiceAccountCredentialLifetimeExtension',
              },
            ),
            advice: [],
          }
        : {
            error: new InputError(
              'option-invalid',
              `Google Cloud finds the request for a token of ${email} invalid`,
              {
                hint: 'check the inputs gcp-service-account and gcp-delegates',
              },
            ),
            advice: [],
          };
    default:
      return {
        error: denied(
          `Google Cloud gives no access token of ${email} (${error.status})`,
          'look the status up in the documentation of generateAccessToken',
        ),
        advice: sent,
      };
  }
}

function denied(message: string, hint: string): DeniedError {
  return new DeniedError('access-denied', message, { hint });
}
