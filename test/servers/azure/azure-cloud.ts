// The little Azure that tests talk to: Entra's token endpoint, and vaults, each at a port of its own.
//
// Promises: a log tells which vault got what; `originOf` leads from Azure's host names to the servers; nothing is allowed
// that the test has not allowed.
// Must never: know what the product asks for; it checks what Azure checks.
// Source: facts/secret-providers.md sections 2.5 and 7.

import { type LoopbackServer, startLoopbackServer } from '../loopback-server.ts';
import {
  type Application,
  entraHandler,
  type FederatedCredential,
  type IssuedToken,
  type Tenant,
} from './entra.ts';
import { createVault, type Vault, vaultHandler } from './key-vault.ts';

export interface AzureCloud {
  readonly entra: LoopbackServer;
  /** Every access token so far, oldest first. */
  readonly tokens: readonly IssuedToken[];
  /** All servers. */
  readonly servers: readonly LoopbackServer[];
  /** The address of the server that plays a host. Throws for a host that nobody plays. */
  originOf(host: string): string;
  /** Host names and addresses, for a proxy. */
  routes(): Readonly<Record<string, string>>;
  /** Adds a tenant that knows the resource of the cloud's vaults. */
  addTenant(id: string, domain: string): Tenant;
  /** Adds an application to a tenant. */
  addApplication(tenant: Tenant, clientId: string, credentials?: readonly FederatedCredential[]): Application;
  /** Adds a vault, by its name or, for a foreign one, by its host. */
  addVault(
    vault: Partial<Pick<Vault, 'resource' | 'permissions'>> & {
      readonly name: string;
      readonly tenant: Tenant;
    },
  ): Promise<{ readonly vault: Vault; readonly server: LoopbackServer }>;
  close(): Promise<void>;
}

/** Starts a cloud without tenants, public unless its hosts are given; `now` in milliseconds since 1970. */
export async function startAzureCloud({
  now = Date.now,
  loginHost = 'login.microsoftonline.com',
  vaultSuffix = 'vault.azure.net',
}: {
  readonly now?: () => number;
  readonly loginHost?: string;
  readonly vaultSuffix?: string;
} = {}): Promise<AzureCloud> {
  const tenants: Tenant[] = [];
  const tokens: IssuedToken[] = [];
  const hosts = new Map<string, LoopbackServer>();
  const entra = await startLoopbackServer({ name: 'entra', now, handle: entraHandler(tenants, tokens, now) });
  hosts.set(loginHost, entra);
  return {
    entra,
    tokens,
    get servers() {
      return [...hosts.values()];
    },
    originOf(host) {
      const server = hosts.get(host);
      if (server === undefined) {
        throw new Error(`nobody plays ${host}`);
      }
      return server.url;
    },
    routes: () => Object.fromEntries([...hosts].map(([host, server]) => [host, server.url])),
    addTenant(id, domain) {
      const tenant: Tenant = { id, domain, applications: [], resources: new Set([`https://${vaultSuffix}`]) };
      tenants.push(tenant);
      return tenant;
    },
    addApplication(tenant, clientId, credentials = []) {
      const application = { clientId, credentials: [...credentials] };
      tenant.applications.push(application);
      return application;
    },
    async addVault({ name, tenant, resource = `https://${vaultSuffix}`, permissions = 'rbac' }) {
      const host = name.includes('.') ? name : `${name}.${vaultSuffix}`;
      const vault = createVault({ host, tenant: tenant.id, resource, permissions }, now);
      const handle = vaultHandler(vault, tokens, `https://${loginHost}`, now);
      const server = await startLoopbackServer({ name: host, now, handle });
      hosts.set(host, server);
      return { vault, server };
    },
    async close() {
      const ends = await Promise.allSettled([...hosts.values()].map((server) => server.close()));
      const broken = ends.find((end) => end.status === 'rejected');
      if (broken !== undefined) {
        throw broken.reason;
      }
    },
  };
}
