/**
 * What the Google Cloud provider is told: which identity provider, whose identity to take, in which projects and universe.
 * Facts: secret-providers.md 2.4.
 */

import type { JsonClientOptions } from '../json-client.ts';
import type { Environment } from '../network.ts';

/** Seconds an impersonated access token may live: beyond an hour an organisation policy must allow it. */
export const TOKEN_SECONDS = { min: 60, max: 43_200, default: 900 } as const;

/** The public cloud. A sovereign one has a domain of its own in place of this. */
export const DEFAULT_UNIVERSE = 'googleapis.com';

/** Settings as the user gave them, unchecked but for their form. */
export interface GcpSettings {
  /** `projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER`, with `https://iam…` or not. */
  readonly provider: string | undefined;
  /** The audience of the id token. Undefined: the one that an identity provider expects by default. */
  readonly audience: string | undefined;
  /** The email of the service account to impersonate. Undefined: the job's own federated identity is used. */
  readonly serviceAccount: string | undefined;
  /** The service accounts between the job and that one, in their order. */
  readonly delegates: readonly string[];
  readonly tokenSeconds: number;
  /** For secrets given by name. */
  readonly project: string | undefined;
  /** The project that calls are counted for. */
  readonly quotaProject: string | undefined;
  readonly universe: string;
  /** For Google's audit log: see `requestReason`. */
  readonly reason: string;
  readonly client: JsonClientOptions;
  /** From a host name to where it listens; undefined: `https://` and the host. */
  readonly originOf?: (host: string) => string;
}

/** A workload identity provider, by the parts of its resource name. */
export interface IdentityProvider {
  readonly projectNumber: string;
  readonly pool: string;
  readonly provider: string;
  /** The whole name, without host. */
  readonly name: string;
  /** The name of the pool alone. */
  readonly poolName: string;
}

const PROVIDER =
  /^(?:(?:https:)?\/\/iam\.[a-z0-9.-]+\/)?(projects\/([^/]+)\/locations\/global\/workloadIdentityPools\/([a-z0-9-]{4,32}))\/providers\/([a-z0-9-]{4,32})$/;

/** The provider of a resource name; `project id` when it names the project by id; undefined when it is no such name. */
export function parseIdentityProvider(text: string): IdentityProvider | 'project id' | undefined {
  const [, poolName, projectNumber, pool, provider] = PROVIDER.exec(text) ?? [];
  if (poolName === undefined || projectNumber === undefined || pool === undefined || provider === undefined)
    return undefined;
  if (!/^\d{1,19}$/.test(projectNumber)) return 'project id';
  return { projectNumber, pool, provider, poolName, name: `${poolName}/providers/${provider}` };
}

/** Whether a text is the email of a service account. */
export function isServiceAccount(text: string): boolean {
  return (
    /^[a-z0-9](?:[a-z0-9-]{0,62})@[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])$/.test(text) && text.includes('.')
  );
}

/** Whether a text can be the domain of a universe. */
export function isUniverse(text: string): boolean {
  return /^(?=.{4,200}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/.test(text);
}

/** What the audit log shows as the reason of a call: `tacet OWNER/REPO run 123`. ASCII, at most 200 characters. */
export function requestReason(environment: Environment): string {
  const clean = (text: string | undefined): string => (text ?? '').replace(/[^\w./-]+/g, '-').slice(0, 150);
  const repository = clean(environment['GITHUB_REPOSITORY']);
  return ['tacet', repository, 'run', clean(environment['GITHUB_RUN_ID']) || 'local']
    .filter((word) => word !== '')
    .join(' ');
}
