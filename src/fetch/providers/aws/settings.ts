/**
 * What the AWS provider is told: which role, which region, for whom the token is meant, for how long.
 */

import type { Environment } from '../network.ts';

/** Seconds a session may last: STS's bounds; the role's own maximum may be less. */
export const SESSION_SECONDS = { min: 900, max: 43_200 } as const;

/** The audience that GitHub's and AWS's documents use. */
export const DEFAULT_AUDIENCE = 'sts.amazonaws.com';

/** The first attempt and four more: up to about eight seconds of throttling at the clients' own pace. */
export const DEFAULT_ATTEMPTS = 5;

/** Settings as the user gave them, unchecked but for their form. */
export interface AwsSettings {
  /** The role's ARN. */
  readonly role: string | undefined;
  /** Roles that are assumed from there, one from the other; the last one fetches. */
  readonly roleChain?: readonly string[];
  /** Accounts whose roles may be assumed. Undefined or empty: any. */
  readonly allowedAccounts?: readonly string[];
  /** For secrets given by name, and for STS. */
  readonly region: string | undefined;
  readonly audience: string;
  readonly sessionSeconds: number;
  /** 2 to 64 characters of `[\w+=,.@-]`: see `sessionName`. */
  readonly sessionName: string;
  /** Attempts for each request, the first one included: see `DEFAULT_ATTEMPTS`. */
  readonly maxAttempts: number;
  /** For the proxy. */
  readonly environment: Environment;
}

/**
 * A session name by which CloudTrail's readers find the run: `tacet-OWNER-REPO-RUNID`, cut in the middle to the 64
 * characters that STS allows.
 */
export function sessionName(environment: Environment): string {
  const clean = (text: string | undefined): string => (text ?? '').replace(/[^\w+=,.@-]+/g, '-');
  const run = clean(environment['GITHUB_RUN_ID']).slice(0, 24) || 'local';
  const repository = clean(environment['GITHUB_REPOSITORY']).slice(0, 64 - 'tacet--'.length - run.length);
  return repository === '' ? `tacet-${run}` : `tacet-${repository}-${run}`;
}
