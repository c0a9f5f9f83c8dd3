/**
 * The clouds of Azure: where each signs in, how its vaults are called, and for whom an id token must be.
 * Facts: secret-providers.md 2.5 (the audiences of the sovereign clouds are second-hand, so the input overrides them).
 */

/** The values of the input `azure-cloud`. */
export const AZURE_CLOUDS = ['public', 'usgov', 'china'] as const;

/** A cloud's name. */
export type AzureCloudName = (typeof AZURE_CLOUDS)[number];

/** A cloud. */
export interface AzureCloud {
  readonly name: AzureCloudName;
  /** The host of its token endpoint. */
  readonly loginHost: string;
  /** What the host names of its vaults end in. */
  readonly vaultSuffix: string;
  /** The audience of id tokens. */
  readonly audience: string;
}

const CLOUDS: Readonly<Record<AzureCloudName, AzureCloud>> = {
  public: {
    name: 'public',
    loginHost: 'login.microsoftonline.com',
    vaultSuffix: 'vault.azure.net',
    audience: 'api://AzureADTokenExchange',
  },
  usgov: {
    name: 'usgov',
    loginHost: 'login.microsoftonline.us',
    vaultSuffix: 'vault.usgovcloudapi.net',
    audience: 'api://AzureADTokenExchangeUSGov',
  },
  china: {
    name: 'china',
    loginHost: 'login.chinacloudapi.cn',
    vaultSuffix: 'vault.azure.cn',
    audience: 'api://AzureADTokenExchangeChina',
  },
};

/** The cloud of a name. */
export function azureCloud(name: AzureCloudName): AzureCloud {
  return CLOUDS[name];
}

/** The cloud whose vaults have this host name; undefined when it is none of theirs. */
export function cloudOfHost(host: string): AzureCloud | undefined {
  return Object.values(CLOUDS).find(({ vaultSuffix }) => isHostOf(host, vaultSuffix));
}

/** Whether a host lies in a domain: it is that domain, or ends in it after a dot. Both in lower case. */
export function isHostOf(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}
