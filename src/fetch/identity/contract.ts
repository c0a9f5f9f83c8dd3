/**
 * Who the job is: a source of id tokens, one for each audience. The contract that providers see.
 *
 * GitHub's is `github-identity.ts`; other CI systems hand a token over in a variable or a file, which becomes another
 * implementation of the same contract.
 */

import type { Secret } from '../../base/secret.ts';

/** The claims that explanations use. Absent ones are undefined. */
export interface TokenClaims {
  readonly iss: string | undefined;
  readonly sub: string | undefined;
  readonly aud: string | undefined;
  readonly repository: string | undefined;
  readonly repositoryId: string | undefined;
  readonly repositoryOwnerId: string | undefined;
  readonly environment: string | undefined;
  readonly eventName: string | undefined;
  /** Seconds since 1970. */
  readonly exp: number | undefined;
}

/** A signed statement of who the job is. */
export interface IdToken {
  readonly secret: Secret;
  /** What the token says, decoded and not verified: for explanations, never for decisions. */
  readonly claims: TokenClaims;
}

/** A source of id tokens. */
export interface Identity {
  /**
   * A token for the audience with at least two minutes of life left. Throws `DeniedError` or `UpstreamError`, which say
   * why there is none.
   */
  token(audience: string): Promise<IdToken>;
}
