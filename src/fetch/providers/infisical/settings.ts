/**
 * What the Infisical provider is told: which server and identity, which project and environment.
 * Facts: secret-providers.md 2.7.
 */

import type { JsonClientOptions } from '../json-client.ts';

/** The cloud in the United States; the European one is `https://eu.infisical.com`. */
export const INFISICAL_CLOUD = 'https://app.infisical.com';

/** Settings as the user gave them, unchecked but for their form. */
export interface InfisicalSettings {
  /** Without `/api`. */
  readonly address: string;
  /** The id of the machine identity. */
  readonly identity: string | undefined;
  /** Where an identity belongs to several organisations. */
  readonly organization: string | undefined;
  /** Undefined: the address of the repository's owner is not known. */
  readonly audience: string | undefined;
  /** Id or slug. */
  readonly project: string | undefined;
  /** A slug. */
  readonly environment: string | undefined;
  readonly client: JsonClientOptions;
}

/** Whether a project is named by its id, which is a UUID, and not by its slug. */
export function isProjectId(project: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(project);
}
