/**
 * A little Google Cloud and a provider for the tokens of one issuer: the ground of the tests with Google Cloud.
 */

import { Secret } from '../../src/base/secret.ts';
import { decodeClaims } from '../../src/fetch/identity/claims.ts';
import type { Identity } from '../../src/fetch/identity/contract.ts';
import { type GcpCloud, startGcpCloud } from '../servers/gcp/gcp-cloud.ts';
import type { WorkloadProvider } from '../servers/gcp/workload-identity.ts';
import type { OidcIssuer } from '../servers/oidc-issuer.ts';

export const PROJECT = 'octo-project';
export const PROJECT_NUMBER = '123456789012';
export const EMAIL = `deploy@${PROJECT}.iam.gserviceaccount.com`;
const POOL = `projects/${PROJECT_NUMBER}/locations/global/workloadIdentityPools/github`;
/** Everybody of repository 74, the one of the issuer's usual run. */
export const REPOSITORY_SET = `principalSet://iam.googleapis.com/${POOL}/attribute.repository_id/74`;

/** The cloud, and the name of the provider in it. */
export interface GcpWorld {
  readonly issuer: OidcIssuer;
  readonly cloud: GcpCloud;
  readonly provider: string;
  /** Method-like words for what was asked, in order: `token`, `generateAccessToken`, `access`. */
  calls(): readonly string[];
  close(): Promise<void>;
}

/** Starts it. `changes` are those of the identity provider. `close` leaves the issuer. */
export async function startGcpWorld(
  issuer: OidcIssuer,
  changes: Partial<WorkloadProvider> = {},
): Promise<GcpWorld> {
  const cloud = await startGcpCloud();
  cloud.project(PROJECT, PROJECT_NUMBER);
  const provider = cloud.addProvider({
    projectNumber: PROJECT_NUMBER,
    pool: 'github',
    provider: 'actions',
    issuer: issuer.issuer,
    mapping: {
      'google.subject': 'assertion.sub',
      'attribute.repository_id': 'assertion.repository_id',
    },
    condition: "assertion.repository_owner_id == '65'",
    ...changes,
  });
  return {
    issuer,
    cloud,
    provider,
    calls: () =>
      cloud.servers.flatMap(({ requests }) => requests.map(({ path }) => path.split(/[/:]/u).at(-1) ?? '')),
    close: () => cloud.close(),
  };
}

/** An identity whose tokens the issuer mints without a request; the audiences asked for are written down. */
export function mintingIdentity(issuer: OidcIssuer, audiences: string[] = []): Identity {
  return {
    token: async (audience) => {
      audiences.push(audience);
      const secret = Secret.fromText(await issuer.mint(audience));
      return { secret, claims: decodeClaims(secret) };
    },
  };
}
