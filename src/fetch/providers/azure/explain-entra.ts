/**
 * Why Microsoft Entra does not hand over a token, by the number of its error, with the federated credential to paste.
 * Facts: secret-providers.md 2.5 (table of AADSTS numbers), 6 (rows 15 to 17); learn.microsoft.com, "Microsoft Entra
 * authentication and authorization error codes".
 */

import { DeniedError, InputError, type TacetError, UpstreamError } from '../../../base/errors.ts';
import type { TokenClaims } from '../../identity/contract.ts';
import type { ProviderFailure } from '../contract.ts';
import { explainCall } from '../explain-call.ts';
import { pasteable, tokenLines } from '../explain-token.ts';
import type { CallFailure } from '../json-client.ts';
import { azureCloud } from './clouds.ts';
import { type EntraRefusal, idTokenAudience } from './entra.ts';
import type { AzureSettings } from './settings.ts';

/** Who asked, with what. */
export interface EntraRequest {
  readonly settings: AzureSettings;
  readonly claims: TokenClaims;
  /** The domain of the resource the token was to be for. */
  readonly resourceHost: string;
}

const STATUS_PAGE = 'https://azure.status.microsoft';

/** The failure of a whole session. */
export function explainEntra(refusal: EntraRefusal, request: EntraRequest): ProviderFailure {
  const { settings, claims } = request;
  const isAboutToken = isCredentialCode(refusal.code);
  const sent = isAboutToken ? tokenLines(claims, idTokenAudience(settings), 'a federated credential') : [];
  const credential = isAboutToken ? credentialAdvice(settings, claims) : [];
  return { error: errorOf(refusal, request), isAboutOneSecret: false, advice: [...sent, ...credential] };
}

/** The failure of a call to Azure. `unknownHost` is for a host name that does not exist. */
export function explainAzureCall(
  failure: CallFailure,
  service: string,
  unknownHost: string,
): ProviderFailure {
  const error = explainCall(failure, { service, statusPage: STATUS_PAGE, unknownHost });
  return { error, isAboutOneSecret: false, advice: [] };
}

/** The federated credential that admits exactly this token. */
export function federatedCredential(settings: AzureSettings, claims: TokenClaims): unknown {
  return {
    name: `github-${(claims.repository ?? 'repository').replace(/[^A-Za-z0-9]+/g, '-')}`.slice(0, 120),
    issuer: claims.iss ?? 'https://token.actions.githubusercontent.com',
    subject: claims.sub ?? '',
    audiences: [claims.aud ?? idTokenAudience(settings)],
  };
}

/** Numbers that say: the assertion does not fit the credentials, whichever way. */
function isCredentialCode(code: number | undefined): boolean {
  return [70021, 700211, 700212, 700213, 7002138, 70025, 700024, 50027, 700027].includes(code ?? 0);
}

function credentialAdvice(settings: AzureSettings, claims: TokenClaims): readonly string[] {
  const json = pasteable(JSON.stringify(federatedCredential(settings, claims), null, 2)).split('\n');
  return [
    `The federated credential that admits this job, for the application ${settings.clientId}:`,
    ...json.map((line) => `  ${line}`),
    `  saved as credential.json: az ad app federated-credential create --id ${settings.clientId} --parameters credential.json`,
    '  (For a managed identity: az identity federated-credential create, with the same issuer, subject and audience.',
    '  An application takes 20 of them. While a repository moves from one form of sub to the other it needs both.)',
  ];
}

function errorOf({ code, error }: EntraRefusal, request: EntraRequest): TacetError {
  const { settings, claims, resourceHost } = request;
  const { tenant = '', clientId = '' } = settings;
  const number = code === undefined ? error : `AADSTS${code}`;
  const app = `the application ${clientId}`;
  switch (code) {
    case 70021:
    case 700213:
      return denied(
        `${app} has no federated credential for the subject ${shown(claims.sub)} (${number})`,
        'issuer, subject and audience must match to the letter; a new credential takes some minutes to be known everywhere',
      );
    case 700211:
      return denied(
        `${app} has no federated credential for the issuer ${shown(claims.iss)} (${number})`,
        'the issuer must match to the letter, without a slash at the end',
      );
    case 700212:
      return denied(
        `${app} has no federated credential for the audience ${idTokenAudience(settings)} (${number})`,
        `the credential's audience is usually ${azureCloud(settings.cloud).audience}; otherwise set the input azure-audience`,
      );
    case 7002138:
      return denied(
        `a federated credential of ${app} differs from the subject ${shown(claims.sub)} in upper and lower case alone (${number})`,
        'write the subject exactly as it is shown, with the case that the owner, repository, branch or environment has on GitHub',
      );
    case 70025:
      return denied(
        `${app} has no federated credentials at all (${number})`,
        'add the one shown below; a new one takes some minutes to be known everywhere',
      );
    case 700024:
      return new UpstreamError(
        'upstream-failed',
        `Azure calls the id token out of date, though it was new (${number})`,
        {
          hint: 'check the clock of the runner; on a hosted runner run the job again',
        },
      );
    case 50027:
    case 700027:
      return denied(
        `Azure does not accept the id token of this job (${number})`,
        'its signature or its form is not what the issuer publishes; check the issuer, which must be reachable from the internet',
      );
    case 700016:
      return input(
        `the tenant ${tenant} has no application ${clientId} (${number})`,
        'check the inputs azure-client-id (the client id, not the object id) and azure-tenant-id',
      );
    case 7000229:
      return denied(
        `${app} has no service principal in the tenant ${tenant} (${number})`,
        `make one: az ad sp create --id ${clientId}`,
      );
    case 7000112:
      return denied(
        `${app} is disabled (${number})`,
        'enable its service principal under Enterprise applications',
      );
    case 7000215:
      return denied(
        `Azure takes the request of ${app} for one with a client secret (${number})`,
        'check that a proxy does not change the request',
      );
    case 90002:
    case 900021:
    case 900023:
      return input(
        `there is no tenant ${tenant} in the ${settings.cloud} cloud (${number})`,
        'check the inputs azure-tenant-id and azure-cloud',
      );
    case 500011:
      return denied(
        `the tenant ${tenant} does not know the resource https://${resourceHost} (${number})`,
        'check that azure-tenant-id is the tenant of the vault and azure-cloud its cloud',
      );
    case 53003:
      return denied(
        `a conditional access policy of the tenant ${tenant} does not admit this job (${number})`,
        'policies for workload identities look at the network: use a runner whose address they admit',
      );
    default:
      return denied(
        `Azure refuses the id token of this job for ${app} (${number})`,
        code === undefined
          ? 'look the error up in the documentation of the client credentials flow'
          : `https://login.microsoftonline.com/error?code=${code} says what the number means`,
      );
  }
}

function shown(claim: string | undefined): string {
  return claim ?? '(nothing)';
}

function denied(message: string, hint: string): DeniedError {
  return new DeniedError('access-denied', message, { hint });
}

function input(message: string, hint: string): InputError {
  return new InputError('option-invalid', message, { hint });
}
