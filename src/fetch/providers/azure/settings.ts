/**
 * What the Azure provider is told: which application in which tenant, which cloud, which vaults.
 * Facts: secret-providers.md 2.5.
 */

import type { JsonClientOptions } from '../json-client.ts';
import type { AzureCloudName } from './clouds.ts';

/** Settings as the user gave them, unchecked but for their form. */
export interface AzureSettings {
  /** The directory: its id, or one of its domains. */
  readonly tenant: string | undefined;
  /** The application's client id (an app registration's or a managed identity's). */
  readonly clientId: string | undefined;
  readonly cloud: AzureCloudName;
  /** The audience of the id token. Undefined: the cloud's. */
  readonly audience: string | undefined;
  /** For secrets given by name: a vault's name, host or address. */
  readonly vault: string | undefined;
  /** Further hosts that may receive a token: see `vault-host.ts`. In lower case. */
  readonly allowedHosts: readonly string[];
  readonly client: JsonClientOptions;
  /** From a host name to where it listens; undefined: `https://` and the host. */
  readonly originOf?: (host: string) => string;
}

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a text is an id as Azure makes them. */
export function isGuid(text: string): boolean {
  return GUID.test(text);
}

/** Whether a text names a tenant: by its id or a domain. */
export function isTenant(text: string): boolean {
  return isGuid(text) || /^(?=.{4,253}$)[a-z0-9](?:[a-z0-9-]{0,62}\.)+[a-z]{2,63}$/i.test(text);
}

/** The address of a path on a host. */
export function addressOf({ originOf }: AzureSettings, host: string, path: string): URL {
  return new URL(path, originOf?.(host) ?? `https://${host}`);
}
