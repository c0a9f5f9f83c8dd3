/**
 * A little Vault with a role for one repository, and everything that tests read from it: the ground of the Vault tests.
 */

import { subjectOf } from '../servers/oidc-claims.ts';
import type { OidcIssuer } from '../servers/oidc-issuer.ts';
import { Aws, Database, KvOne, KvTwo, Pki, Transit } from '../servers/vault/engines.ts';
import type { JwtRole } from '../servers/vault/jwt-auth.ts';
import type { PolicyRules } from '../servers/vault/policies.ts';
import { startVault, type VaultNamespace, type VaultServer } from '../servers/vault/vault-server.ts';

/** A Vault with its engines. */
export interface VaultWorld {
  readonly issuer: OidcIssuer;
  readonly vault: VaultServer;
  readonly space: VaultNamespace;
  /** At `secret`. */
  readonly kv: KvTwo;
  /** At `kv1`. */
  readonly kvOne: KvOne;
  readonly database: Database;
  readonly aws: Aws;
  readonly pki: Pki;
  readonly transit: Transit;
  /** Changes the role `deploy`. */
  role(changes: JwtRole): void;
  close(): Promise<void>;
}

/** What the role may do unless a test says otherwise: read what there is, and no more. */
export const READ_ALL: PolicyRules = {
  'secret/data/*': ['read'],
  'kv1/*': ['read'],
  'database/creds/*': ['read'],
  'database/static-creds/*': ['read'],
  'aws/creds/*': ['read', 'update'],
  'aws/sts/*': ['read', 'update'],
  'pki/issue/*': ['update'],
  'pki/revoke': ['update'],
  'transit/decrypt/*': ['update'],
  'auth/token/create': ['update'],
  'auth/token/create-orphan': ['update'],
};

/** Starts a Vault for tokens of the issuer's present run. `close` leaves the issuer. */
export async function startVaultWorld(
  issuer: OidcIssuer,
  {
    policy = READ_ALL,
    namespace = '',
    now,
  }: {
    readonly policy?: PolicyRules;
    readonly namespace?: string;
    readonly now?: () => number;
  } = {},
): Promise<VaultWorld> {
  const vault = await startVault(now === undefined ? {} : { now });
  const space = vault.namespace(namespace);
  space.jwt('jwt', { oidcDiscoveryUrl: issuer.issuer });
  space.policy('deploy', policy);
  const standard: JwtRole = {
    boundAudiences: [vault.url],
    boundClaims: { sub: subjectOf(issuer.run) },
    userClaim: 'repository',
    tokenPolicies: ['deploy'],
  };
  space.role('jwt', 'deploy', standard);
  const database = space.mount('database', new Database());
  database.role('app');
  const pki = space.mount('pki', new Pki());
  pki.role('web', '.example.org');
  return {
    issuer,
    vault,
    space,
    kv: space.mount('secret', new KvTwo()),
    kvOne: space.mount('kv1', new KvOne()),
    database,
    aws: space.mount('aws', new Aws()),
    pki,
    transit: space.mount('transit', new Transit()),
    role: (changes) => space.role('jwt', 'deploy', { ...standard, ...changes }),
    close: () => vault.close(),
  };
}
