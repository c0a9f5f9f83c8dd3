/**
 * A little Azure with one application that has a federated credential for the runs of one issuer, and one vault: the
 * ground of the tests with Azure.
 */

import type { AzureCloud } from '../servers/azure/azure-cloud.ts';
import { startAzureCloud } from '../servers/azure/azure-cloud.ts';
import type { Application, Tenant } from '../servers/azure/entra.ts';
import type { Vault } from '../servers/azure/key-vault.ts';
import type { LoopbackServer } from '../servers/loopback-server.ts';
import { subjectOf } from '../servers/oidc-claims.ts';
import type { OidcIssuer } from '../servers/oidc-issuer.ts';

export const TENANT = '11111111-2222-3333-4444-555555555555';
export const CLIENT = 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee';
export const AUDIENCE = 'api://AzureADTokenExchange';
export const VAULT = 'octo-vault';

/** The cloud, and what is in it. */
export interface AzureWorld {
  readonly issuer: OidcIssuer;
  readonly cloud: AzureCloud;
  readonly tenant: Tenant;
  readonly application: Application;
  readonly vault: Vault;
  readonly server: LoopbackServer;
  /** What was asked, in order of the servers: `token`, then paths without query. */
  calls(): readonly string[];
  close(): Promise<void>;
}

/** Starts it: the application may read the whole vault. `close` leaves the issuer. */
export async function startAzureWorld(
  issuer: OidcIssuer,
  options: {
    readonly loginHost?: string;
    readonly vaultSuffix?: string;
    readonly audience?: string;
    readonly permissions?: 'rbac' | 'policies';
  } = {},
): Promise<AzureWorld> {
  const { audience = AUDIENCE, permissions = 'rbac', ...hosts } = options;
  const cloud = await startAzureCloud(hosts);
  const tenant = cloud.addTenant(TENANT, 'octo.onmicrosoft.example');
  const application = cloud.addApplication(tenant, CLIENT, [
    { issuer: issuer.issuer, subject: subjectOf(issuer.run), audiences: [audience] },
  ]);
  const { vault, server } = await cloud.addVault({ name: VAULT, tenant, permissions });
  vault.readers.add(CLIENT);
  return {
    issuer,
    cloud,
    tenant,
    application,
    vault,
    server,
    calls: () =>
      cloud.servers.flatMap(({ requests }) =>
        requests.map(({ path }) =>
          path.endsWith('/oauth2/v2.0/token') ? 'token' : (path.split('?')[0] ?? ''),
        ),
      ),
    close: () => cloud.close(),
  };
}
