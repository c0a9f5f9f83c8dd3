/**
 * Which host may receive a token, decided before one is sent.
 *
 * A host within the cloud's own domain for vaults is Microsoft's to give out, and may. Any other one must be allowed by an
 * input, and then has to name, in the challenge of an anonymous request, a resource whose domain it lies in: a token for
 * that resource is worth nothing elsewhere. This is the check that Microsoft's own clients make.
 * Facts: secret-providers.md 2.5 item 5, 10 ("check the challenge's resource host").
 */

import { DeniedError } from '../../../base/errors.ts';
import { parseAzureVault } from '../../references/azure-syntax.ts';
import type { AzureLocator } from '../../references/reference.ts';
import { CallFailure, type JsonAnswer, type JsonClient } from '../json-client.ts';
import { type AzureCloud, azureCloud, cloudOfHost, isHostOf } from './clouds.ts';
import { type AzureSettings, addressOf } from './settings.ts';

/** What a 401 of Key Vault says about whom it trusts. Both in lower case, undefined when it does not say. */
export interface Challenge {
  /** The host of the resource that tokens must be for: `vault.azure.net`. */
  readonly resourceHost: string | undefined;
  /** The directory that tokens must be from. */
  readonly tenant: string | undefined;
}

/** The host of a locator's vault. Undefined when neither it nor the settings name a vault. */
export function hostOf(locator: Pick<AzureLocator, 'vault'>, settings: AzureSettings): string | undefined {
  const vault = locator.vault ?? (settings.vault === undefined ? undefined : parseAzureVault(settings.vault));
  if (vault === undefined || vault.includes('.')) return vault;
  return `${vault}.${azureCloud(settings.cloud).vaultSuffix}`;
}

/** Why a host may not be asked at all, and what to do; undefined when it may. */
export function hostRefusal(
  host: string,
  settings: AzureSettings,
): { readonly what: string; readonly hint: string } | undefined {
  const cloud = azureCloud(settings.cloud);
  if (isVaultOf(host, cloud) || settings.allowedHosts.includes(host)) return undefined;
  const other = cloudOfHost(host);
  return {
    what: `${host} is no vault of the ${cloud.name} cloud (….${cloud.vaultSuffix}), and a token may not be sent there`,
    hint:
      other === undefined || other.name === cloud.name
        ? 'check the name; if this host is right, add it to the input azure-allowed-hosts'
        : `it is one of the ${other.name} cloud: set azure-cloud: ${other.name}`,
  };
}

/** The domain that tokens for a host must be for. Throws `DeniedError` `host-refused`, `CallFailure`. */
export async function resourceOf(
  host: string,
  settings: AzureSettings,
  client: JsonClient,
  signal: AbortSignal,
): Promise<string> {
  const cloud = azureCloud(settings.cloud);
  if (isVaultOf(host, cloud)) return cloud.vaultSuffix;
  const url = addressOf(settings, host, '/secrets?api-version=7.4&maxresults=1');
  const challenge = await client.call({ method: 'GET', url }, signal, (answer) => {
    if (answer.status !== 401) throw new CallFailure('malformed', `HTTP ${answer.status} without a token`);
    return readChallenge(answer);
  });
  const { resourceHost } = challenge;
  if (resourceHost !== undefined && isHostOf(host, resourceHost)) return resourceHost;
  const named = resourceHost === undefined ? 'no resource' : `the resource ${resourceHost}`;
  throw new DeniedError(
    'host-refused',
    `${host} asks for a token for ${named}, in whose domain it does not lie`,
    {
      hint: 'no token was sent: a host that takes tokens meant for others could use them there',
    },
  );
}

/** The challenge of a 401. Never throws. */
export function readChallenge(answer: JsonAnswer): Challenge {
  const header = answer.header('www-authenticate') ?? '';
  const parameter = (name: string): string => new RegExp(`\\b${name}="([^"]*)"`, 'i').exec(header)?.[1] ?? '';
  const resource = parameter('resource') || parameter('scope').replace(/\/\.default$/, '');
  const authority = parameter('authorization') || parameter('authorization_uri');
  const tenant = URL.canParse(authority) ? new URL(authority).pathname.split('/')[1] : undefined;
  return {
    resourceHost: URL.canParse(resource) ? new URL(resource).hostname.toLowerCase() || undefined : undefined,
    tenant: tenant !== undefined && /^[\w.-]{1,253}$/.test(tenant) ? tenant.toLowerCase() : undefined,
  };
}

function isVaultOf(host: string, { vaultSuffix }: AzureCloud): boolean {
  return (
    host.endsWith(`.${vaultSuffix}`) && parseAzureVault(host.slice(0, -vaultSuffix.length - 1)) !== undefined
  );
}
