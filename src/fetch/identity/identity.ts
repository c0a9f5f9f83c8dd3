/**
 * Who the job is: a source of id tokens, one for each audience. The contract that providers see.
 *
 * GitHub's is `github-identity.ts`; other CI systems hand a token over in a variable or a file, which becomes another
 * implementation of the same contract.
 */

import type { Secret } from '../../base/secret.ts';
import type { TokenClaims } from './claims.ts';

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
