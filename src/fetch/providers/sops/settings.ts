/**
 * What the SOPS provider is told: where the files are, and with which keys they may be opened.
 */

import type { Secret } from '../../../base/secret.ts';
import type { AwsSettings } from '../aws/settings.ts';
import type { Environment } from '../network.ts';

/** Settings as the user gave them, unchecked but for their form. */
export interface SopsSettings {
  /** Absolute; the files lie within. */
  readonly workspace: string;
  /** One or several age identities (`AGE-SECRET-KEY-…`), separated by white space or line ends; comments with `#`. */
  readonly ageKey: Secret | undefined;
  /** For data keys in AWS KMS: the same role and region as for secrets. */
  readonly aws: AwsSettings;
}

/**
 * The age identities that an environment holds: `SOPS_AGE_KEY`, as sops reads it. A file or a command named there is not
 * followed: the input says it better.
 */
export function ageKeyOf(environment: Environment): string | undefined {
  return environment.SOPS_AGE_KEY || undefined;
}
