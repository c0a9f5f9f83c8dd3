/**
 * Why Key Vault does not give a value, in words that name the vault, the application and the role to assign.
 * Facts: secret-providers.md 2.5, item 6.
 */

import { DeniedError, InputError, type TacetError, UpstreamError } from '../../../base/errors.ts';
import type { AzureLocator } from '../../references/reference.ts';
import type { ProviderFailure } from '../contract.ts';
import { azureCloud, isHostOf } from './clouds.ts';
import type { VaultError } from './key-vault.ts';
import { type AzureSettings, isGuid } from './settings.ts';

/** What was asked for, where, by whom. */
export interface VaultRequest {
  readonly written: string;
  readonly locator: AzureLocator;
  readonly host: string;
  readonly settings: AzureSettings;
}

/** The failure of one secret, or of all that were to come from its vault. */
export function explainVault(error: VaultError, request: VaultRequest): ProviderFailure {
  const { written, host } = request;
  switch (error.httpStatus) {
    case 404:
      return aboutOne(notFound(request));
    case 403:
      return forbidden(error, request);
    case 401:
      return aboutAll(unauthorized(error, request));
    case 409:
      return aboutOne(
        new UpstreamError('upstream-failed', `${host} is changing ${written} just now (${error.code})`, {
          retryable: true,
          hint: 'it is being deleted, recovered or written: run the job again',
        }),
      );
    case 400:
      return aboutOne(
        new InputError(
          'reference-invalid',
          `${host} does not accept ${written} as a reference (${error.code})`,
          {
            hint: 'check the name and the version',
          },
        ),
      );
    default:
      return aboutAll(
        new UpstreamError(
          'upstream-failed',
          `${host} refuses ${written} (HTTP ${error.httpStatus}, ${error.code})`,
          {
            hint: 'look the code up in the documentation of Key Vault',
          },
        ),
      );
  }
}

/** What was to be listed, where, by whom. */
export type VaultPlace = Pick<VaultRequest, 'written' | 'host' | 'settings'>;

/** The failure of a listing. */
export function explainListing(error: VaultError, place: VaultPlace): ProviderFailure {
  const { written, host, settings } = place;
  const isRefused = error.httpStatus === 403 && error.inner !== 'ForbiddenByFirewall';
  if (!isRefused) {
    const locator = { kind: 'azure-secret', vault: host, name: '', version: undefined } as const;
    return { ...explainVault(error, { ...place, locator }), isAboutOneSecret: false };
  }
  const what = `the application ${settings.clientId} may not list the secrets of ${host}, which ${written} needs (${error.inner ?? error.code})`;
  const hint = 'assign one of those shown below, whichever the vault uses, or name the secrets';
  return { error: denied(what, hint), isAboutOneSecret: false, advice: listAdvice(place) };
}

/** How to let the application list and read all secrets of a vault: no permission to list is narrower. */
export function listAdvice({ host, settings }: Omit<VaultPlace, 'written'>): readonly string[] {
  const vault = vaultName(host, settings);
  return [
    'With roles (Azure RBAC), for the vault:',
    `  az role assignment create --assignee ${settings.clientId} --role "Key Vault Secrets User" --scope ${scopeOf(vault)}`,
    'With access policies, for the vault:',
    `  az keyvault set-policy --name ${vault} --spn ${settings.clientId} --secret-permissions get list`,
  ];
}

function scopeOf(vault: string): string {
  return `/subscriptions/SUBSCRIPTION/resourceGroups/GROUP/providers/Microsoft.KeyVault/vaults/${vault}`;
}

/** The failure of a reference to a certificate whose name is that of an ordinary secret. */
export function noCertificate({ written, host }: VaultRequest): ProviderFailure {
  return aboutOne(
    new InputError('reference-invalid', `${written}: ${host} has a secret of this name, but no certificate`, {
      hint: 'write azure: in place of azure-cert:',
    }),
  );
}

function notFound({ written, locator, host }: VaultRequest): InputError {
  const what = locator.kind === 'azure-certificate' ? 'certificate' : 'secret';
  const hint =
    locator.version === undefined
      ? `check the name of the ${what}, and that it is not deleted (a deleted one can be recovered for some days)`
      : 'check the name and the version, and that it is not deleted';
  return new InputError('secret-not-found', `${host} has no ${written}`, { hint });
}

function forbidden({ inner, code }: VaultError, request: VaultRequest): ProviderFailure {
  const { written, host, settings } = request;
  const app = `the application ${settings.clientId}`;
  switch (inner) {
    case 'SecretDisabled':
      return aboutOne(
        new InputError('secret-not-found', `${written} is disabled`, {
          hint: 'enable this version in the vault, or name another version',
        }),
      );
    case 'ForbiddenByFirewall':
      return aboutAll(
        denied(
          `the firewall of ${host} does not admit this runner`,
          'add its address to the networks of the vault, or use a runner within a network that the vault admits',
        ),
      );
    case 'ForbiddenByPolicy':
    case 'AccessDenied':
      return aboutOne(
        denied(
          `${app} may not read ${written}: no access policy of ${host} allows it (${inner})`,
          'add the access policy shown below',
        ),
        policyAdvice(request),
      );
    case 'ForbiddenByRbac':
      return aboutOne(
        denied(
          `${app} may not read ${written}: it has no role for it (${inner})`,
          'assign the role shown below',
        ),
        roleAdvice(request),
      );
    default:
      return aboutOne(
        denied(
          `${app} may not read ${written} (${inner ?? code})`,
          'assign one of those shown below, whichever the vault uses',
        ),
        [...roleAdvice(request), ...policyAdvice(request)],
      );
  }
}

function unauthorized({ challenge }: VaultError, { host, settings }: VaultRequest): TacetError {
  const { tenant } = challenge;
  // a vault names its tenant by id: one that is configured by its domain cannot be compared
  const isComparable = settings.tenant !== undefined && isGuid(settings.tenant);
  if (tenant !== undefined && isComparable && tenant !== settings.tenant.toLowerCase()) {
    return denied(
      `${host} belongs to the tenant ${tenant}, and the token is from ${settings.tenant}`,
      'set the input azure-tenant-id to the tenant of the vault, and use an application of that tenant',
    );
  }
  return denied(
    `${host} does not accept the token of the application ${settings.clientId}`,
    'check the inputs azure-tenant-id and azure-cloud, and the clock of the runner',
  );
}

/** How to assign the role that reads a secret, as commands. */
export function roleAdvice({ locator, host, settings }: VaultRequest): readonly string[] {
  const scope = scopeOf(vaultName(host, settings));
  return [
    'With roles (Azure RBAC), for this one secret:',
    `  az role assignment create --assignee ${settings.clientId} --role "Key Vault Secrets User" --scope ${scope}/secrets/${locator.name}`,
    ...(locator.kind === 'azure-certificate'
      ? ['  (A certificate with its key is read as the secret of its name.)']
      : []),
    '  (A new assignment takes up to ten minutes until it is in effect.)',
  ];
}

function policyAdvice({ host, settings }: VaultRequest): readonly string[] {
  return [
    'With access policies, for all secrets of the vault:',
    `  az keyvault set-policy --name ${vaultName(host, settings)} --spn ${settings.clientId} --secret-permissions get`,
  ];
}

function vaultName(host: string, { cloud }: AzureSettings): string {
  return isHostOf(host, azureCloud(cloud).vaultSuffix) ? (host.split('.')[0] ?? host) : 'VAULT';
}

function aboutOne(error: TacetError, advice: readonly string[] = []): ProviderFailure {
  return { error, isAboutOneSecret: true, advice };
}

function aboutAll(error: TacetError): ProviderFailure {
  return { error, isAboutOneSecret: false, advice: [] };
}

function denied(message: string, hint: string): DeniedError {
  return new DeniedError('access-denied', message, { hint });
}
