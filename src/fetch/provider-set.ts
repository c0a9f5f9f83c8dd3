/**
 * The providers of a fetch: those that the inputs describe, and variants of them for what a reference or a manifest says
 * about its store.
 *
 * A host that comes with a reference or a file receives a token only when it is the one of the inputs or `allowed-hosts`
 * names it: otherwise a pull request could have the job's token sent to a server of its author's. A role, a namespace or
 * a region is no host: the service itself decides about those. Variants that come to the same share one provider, and so
 * one login.
 */

import type { SessionCredentials } from './providers/aws/clients.ts';
import { JobSessionProvider } from './providers/aws/job-session-provider.ts';
import { AwsListProvider } from './providers/aws/list-provider.ts';
import { AwsParameterListProvider } from './providers/aws/parameter-list-provider.ts';
import { AwsProvider } from './providers/aws/provider.ts';
import type { AwsSettings } from './providers/aws/settings.ts';
import { azureCloud } from './providers/azure/clouds.ts';
import { AzureProvider } from './providers/azure/provider.ts';
import type { AzureSettings } from './providers/azure/settings.ts';
import type { Provider } from './providers/contract.ts';
import { DopplerProvider } from './providers/doppler/provider.ts';
import type { DopplerSettings } from './providers/doppler/settings.ts';
import { GcpProvider } from './providers/gcp/provider.ts';
import type { GcpSettings } from './providers/gcp/settings.ts';
import { InfisicalProvider } from './providers/infisical/provider.ts';
import type { InfisicalSettings } from './providers/infisical/settings.ts';
import { SopsProvider } from './providers/sops/provider.ts';
import type { SopsSettings } from './providers/sops/settings.ts';
import { VaultProvider } from './providers/vault/provider.ts';
import { DEFAULT_AUTH_MOUNT, serverPlace, type VaultSettings } from './providers/vault/settings.ts';
import { parseAzureVault } from './references/azure-syntax.ts';
import { type StoreSettings, storeKey } from './references/store-settings.ts';

/** What the inputs say about each system. */
export interface SystemSettings {
  readonly aws: AwsSettings;
  readonly gcp: GcpSettings;
  readonly azure: AzureSettings;
  readonly vault: VaultSettings;
  readonly doppler: DopplerSettings;
  readonly infisical: InfisicalSettings;
  readonly sops: Pick<SopsSettings, 'workspace' | 'ageKey'>;
  /** The session that the job has already, where it takes the place of the role. */
  readonly jobSession?: SessionCredentials | undefined;
  /** Hosts, with a port unless it is 443, that references and files may name. In lower case. */
  readonly allowedHosts: readonly string[];
}

/** Why a store may not be used as it is written, and what to do. */
export interface StoreRefusal {
  readonly what: string;
  readonly hint: string;
}

/** The providers for all stores of a fetch. */
export class ProviderSet {
  /** The providers that the inputs alone describe, one for each system. */
  readonly base: readonly Provider[];
  readonly #settings: SystemSettings;
  readonly #variants = new Map<string, readonly Provider[]>();

  constructor(settings: SystemSettings) {
    this.#settings = settings;
    const { aws, gcp, azure, vault, doppler, infisical, sops, jobSession } = settings;
    this.base = [
      ...(jobSession === undefined ? [] : [new JobSessionProvider({ ...aws, credentials: jobSession })]),
      new AwsProvider(aws),
      new AwsListProvider(aws),
      new AwsParameterListProvider(aws),
      new GcpProvider(gcp),
      new AzureProvider(azure),
      new VaultProvider(vault),
      new DopplerProvider(doppler),
      new InfisicalProvider(infisical),
      new SopsProvider({ ...sops, aws, gcp, azure, vault }),
    ];
  }

  /** The providers for a store. Ask `refusal` first. */
  at(store: StoreSettings): readonly Provider[] {
    const key = storeKey(this.#effective(store));
    if (key === '') return this.base;
    const known = this.#variants.get(key);
    if (known !== undefined) return known;
    const made = this.#make(store);
    this.#variants.set(key, made);
    return made;
  }

  /** Why the inputs do not let this store be used; undefined when they do. Never throws. */
  refusal(store: StoreSettings): StoreRefusal | undefined {
    if (store.kind === 'vault' && store.address !== undefined)
      return this.#addressRefusal(store.address, this.#settings.vault.address, 'vault-address');
    if (store.kind === 'infisical' && store.address !== undefined)
      return this.#addressRefusal(store.address, this.#settings.infisical.address, 'infisical-address');
    if (store.kind === 'azure' && store.host !== undefined) return this.#vaultRefusal(store.host);
    const { role } = this.#settings.aws;
    if (store.kind !== 'aws' || store.role === undefined || store.isClusterRole === true) return undefined;
    if (role === undefined || role === store.role) return undefined;
    return {
      what: 'the reference names another role than the input role, and roles are not chained here',
      hint: 'fetch it in a step of its own with that role',
    };
  }

  #addressRefusal(address: string, own: string | undefined, input: string): StoreRefusal | undefined {
    const wanted = serverPlace(address);
    if (wanted === undefined)
      return { what: 'the server is no https address', hint: 'without name, password, query and fragment' };
    const configured = own === undefined ? undefined : serverPlace(own);
    const { host } = new URL(wanted.origin);
    if (configured?.base === wanted.base || this.#settings.allowedHosts.includes(host)) return undefined;
    return {
      what: `the job’s token would be sent to ${host}, which no input allows`,
      hint: `if this host is right, add it to the input allowed-hosts, or name it in ${input}`,
    };
  }

  #vaultRefusal(host: string): StoreRefusal | undefined {
    const { azure, allowedHosts } = this.#settings;
    const own = azure.vault === undefined ? undefined : parseAzureVault(azure.vault);
    const ownHost =
      own === undefined || own.includes('.') ? own : `${own}.${azureCloud(azure.cloud).vaultSuffix}`;
    if (host === ownHost || azure.allowedHosts.includes(host) || allowedHosts.includes(host))
      return undefined;
    return {
      what: `the job’s token would be sent to ${host}, which no input allows`,
      hint: 'if this vault is right, add it to the input allowed-hosts, or name it in azure-vault',
    };
  }

  /** What of a store differs from the inputs: what they say already, and what they settle, is left out. */
  #effective(store: StoreSettings): StoreSettings {
    const { aws, vault, azure, doppler, infisical } = this.#settings;
    const differing = <Value>(said: Value | undefined, own: Value | undefined): Value | undefined =>
      said === own ? undefined : said;
    switch (store.kind) {
      case 'aws':
        return {
          kind: 'aws',
          region: differing(store.region, aws.region),
          role: aws.role === undefined ? store.role : undefined,
        };
      case 'vault': {
        const own = vault.address === undefined ? undefined : serverPlace(vault.address)?.base;
        const said = store.address === undefined ? undefined : serverPlace(store.address)?.base;
        return {
          kind: 'vault',
          address: differing(said, own),
          namespace: differing(store.namespace, vault.namespace),
          role: vault.role === undefined ? store.role : undefined,
          mount:
            vault.authMount === DEFAULT_AUTH_MOUNT ? differing(store.mount, DEFAULT_AUTH_MOUNT) : undefined,
          kvVersion: vault.kvVersion === undefined ? store.kvVersion : undefined,
        };
      }
      case 'azure':
        return {
          kind: 'azure',
          tenant: azure.tenant === undefined ? store.tenant : undefined,
          cloud: differing(store.cloud, azure.cloud),
          host: azure.allowedHosts.includes(store.host ?? '') ? undefined : store.host,
        };
      case 'doppler':
        return { kind: 'doppler', identity: doppler.identity === undefined ? store.identity : undefined };
      case 'infisical': {
        const said = store.address === undefined ? undefined : serverPlace(store.address)?.base;
        return {
          kind: 'infisical',
          address: differing(said, serverPlace(infisical.address)?.base),
          organization: infisical.organization === undefined ? store.organization : undefined,
        };
      }
    }
  }

  #make(store: StoreSettings): readonly Provider[] {
    const { aws, vault, azure, doppler, infisical } = this.#settings;
    const effective = this.#effective(store);
    switch (effective.kind) {
      case 'aws': {
        const settings = {
          ...aws,
          region: effective.region ?? aws.region,
          role: effective.role ?? aws.role,
        };
        return [
          new AwsProvider(settings),
          new AwsListProvider(settings),
          new AwsParameterListProvider(settings),
        ];
      }
      case 'vault':
        return [
          new VaultProvider({
            ...vault,
            address: effective.address ?? vault.address,
            namespace: effective.namespace ?? vault.namespace,
            role: effective.role ?? vault.role,
            authMount: effective.mount ?? vault.authMount,
            kvVersion: effective.kvVersion ?? vault.kvVersion,
          }),
        ];
      case 'azure':
        return [
          new AzureProvider({
            ...azure,
            tenant: effective.tenant ?? azure.tenant,
            cloud: effective.cloud ?? azure.cloud,
            allowedHosts: [...azure.allowedHosts, ...(effective.host === undefined ? [] : [effective.host])],
          }),
        ];
      case 'doppler':
        return [new DopplerProvider({ ...doppler, identity: effective.identity ?? doppler.identity })];
      case 'infisical':
        return [
          new InfisicalProvider({
            ...infisical,
            address: effective.address ?? infisical.address,
            organization: effective.organization ?? infisical.organization,
          }),
        ];
    }
  }
}
