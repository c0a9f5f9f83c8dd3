/**
 * GitHub's id tokens as an identity: one request for each audience, asked for when it is needed and kept only while it
 * has two minutes of life left (it has five in all, facts: secret-providers.md 2.1).
 */

import { type OidcWorld, requestIdToken } from '../../runner/oidc.ts';
import { decodeClaims } from './claims.ts';
import type { Identity, IdToken } from './contract.ts';

/** A kept token with less life than this is not used again: an exchange may be retried for half a minute. */
const MIN_LIFE_MS = 120_000;

/** The identity of a GitHub Actions job. */
export class GithubIdentity implements Identity {
  readonly #world: OidcWorld;
  readonly #tokens = new Map<string, Promise<IdToken>>();

  constructor(world: OidcWorld) {
    this.#world = world;
  }

  /** See `Identity`. Several callers at once share one request. */
  async token(audience: string): Promise<IdToken> {
    const kept = this.#tokens.get(audience);
    if (kept !== undefined) {
      const token = await kept;
      if ((token.claims.exp ?? 0) * 1000 - this.#world.now() >= MIN_LIFE_MS) return token;
    }
    const asked = requestIdToken(audience, this.#world).then((secret) => ({
      secret,
      claims: decodeClaims(secret),
    }));
    this.#tokens.set(audience, asked);
    try {
      return await asked;
    } catch (error) {
      // a failed request must not answer for the next one
      this.#tokens.delete(audience);
      throw error;
    }
  }
}
