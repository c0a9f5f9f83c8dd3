/**
 * What the SOPS provider is told: where the files are, and with which keys they may be opened.
 */

import type { Secret } from '../../../base/secret.ts';
import type { AwsSettings } from '../aws/settings.ts';
import type { AzureSettings } from '../azure/settings.ts';
import type { GcpSettings } from '../gcp/settings.ts';
import type { Environment } from '../network.ts';
import type { VaultSettings } from '../vault/settings.ts';

/** Settings as the user gave them, unchecked but for their form. */
export interface SopsSettings {
  /** Absolute; the files lie within. */
  readonly workspace: string;
  /** One or several age identities (`AGE-SECRET-KEY-…`), separated by white space or line ends; comments with `#`. */
  readonly ageKey: Secret | undefined;
  /** For data keys in a cloud or a Vault: as for the secrets there. */
  readonly aws: AwsSettings;
  readonly gcp: GcpSettings;
  readonly azure: AzureSettings;
  readonly vault: VaultSettings;
}

/**
 * The age identities that an environment holds: `SOPS_AGE_KEY`, as sops reads it. A file or a command named there is not
 * followed: the input says it better.
 */
export function ageKeyOf(environment: Environment): string | undefined {
  return environment.SOPS_AGE_KEY || undefined;
}
