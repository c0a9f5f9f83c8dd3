/**
 * What the Doppler provider is told: which identity, which project and config. Facts: secret-providers.md 2.6.
 */

import type { JsonClientOptions } from '../json-client.ts';
import type { Environment } from '../network.ts';

/** Doppler's only public API. */
export const DOPPLER_API = 'https://api.doppler.com';

/** Seconds that a dynamic secret of Doppler may live. The bounds are ours: Doppler documents none. */
export const DYNAMIC_SECONDS = { min: 60, max: 86_400 } as const;

/** Settings as the user gave them, unchecked but for their form. */
export interface DopplerSettings {
  /** The id of the service account identity. */
  readonly identity: string | undefined;
  /** For secrets given by name alone. */
  readonly project: string | undefined;
  readonly config: string | undefined;
  /** Undefined: the address of the repository's owner, as GitHub's tokens have it by default. */
  readonly audience: string | undefined;
  /** Where the API is. */
  readonly api: string;
  /** How long dynamic secrets of a config shall live. Undefined: none are made. */
  readonly dynamicSeconds: number | undefined;
  readonly client: JsonClientOptions;
}

/** The audience of a token that is asked for without one: the page of the repository's owner. Undefined without owner. */
export function ownerAudience(environment: Environment): string | undefined {
  const owner = environment.GITHUB_REPOSITORY_OWNER || environment.GITHUB_REPOSITORY?.split('/')[0];
  return owner ? `${environment.GITHUB_SERVER_URL || 'https://github.com'}/${owner}` : undefined;
}
