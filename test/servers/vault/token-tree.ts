// Tokens and leases, and who dies with whom.
//
// Promises: revoking a token revokes its children and every lease that it made; a token of limited uses is revoked by
// its last use; expired tokens and leases are not live; a batch token can be neither revoked nor looked up by others.
// Must never: check a policy or know an engine. Source: facts/secret-providers.md section 2.3.

import { randomBytes } from 'node:crypto';
import { coreFault, denied, VaultFault } from './vault-fault.ts';

export interface VaultToken {
  readonly id: string;
  readonly accessor: string;
  readonly namespace: string;
  readonly type: 'service' | 'batch';
  readonly policies: readonly string[];
  readonly parent: VaultToken | undefined;
  readonly path: string;
  expiresAtMs: number;
  /** Uses left; infinite without a limit. */
  usesLeft: number;
  isRevoked: boolean;
  /** How it was ended, for tests. */
  endedBy?: 'revoke-self' | 'parent' | 'uses';
}

export interface VaultLease {
  readonly id: string;
  readonly path: string;
  readonly token: VaultToken;
  expiresAtMs: number;
  /** Ends the credential at the system behind the engine. */
  readonly revoke: () => void;
  isRevoked: boolean;
}

/** What a new token has. */
export interface TokenSpec {
  readonly namespace: string;
  readonly policies: readonly string[];
  readonly path: string;
  readonly type?: 'service' | 'batch';
  readonly ttlSeconds?: number;
  /** 0: no limit. */
  readonly uses?: number;
  /** None: an orphan, as every login's. */
  readonly parent?: VaultToken;
}

/** Vault's default lease time, 768 hours. */
const DEFAULT_TTL_SECONDS = 2_764_800;

export class TokenTree {
  readonly tokens: VaultToken[] = [];
  readonly leases: VaultLease[] = [];
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  create(spec: TokenSpec): VaultToken {
    const type = spec.type ?? 'service';
    const token: VaultToken = {
      // the prefixes are Vault's since 1.10
      id: `${type === 'batch' ? 'hvb' : 'hvs'}.${randomBytes(72).toString('base64url')}`,
      accessor: randomBytes(12).toString('base64url'),
      namespace: spec.namespace,
      type,
      policies: spec.policies,
      parent: spec.parent,
      path: spec.path,
      expiresAtMs: this.#now() + (spec.ttlSeconds ?? DEFAULT_TTL_SECONDS) * 1000,
      usesLeft: spec.uses === undefined || spec.uses === 0 ? Number.POSITIVE_INFINITY : spec.uses,
      isRevoked: false,
    };
    this.tokens.push(token);
    return token;
  }

  /** The live token behind a header. Throws Vault's refusal. */
  require(id: string | undefined, namespace: string): VaultToken {
    if (id === undefined || id === '') throw new VaultFault(400, ['missing client token']);
    const token = this.tokens.find((candidate) => candidate.id === id);
    if (token === undefined || !this.isLive(token))
      throw coreFault(403, 'permission denied\n\t* invalid token');
    // a token of a parent namespace works below it, never beside it
    const isWithin = token.namespace === '' || `${namespace}/`.startsWith(`${token.namespace}/`);
    if (!isWithin) throw denied();
    return token;
  }

  /** Counts a use; the last one ends the token when the request is over. */
  use(token: VaultToken): () => void {
    token.usesLeft -= 1;
    return () => {
      if (token.usesLeft < 1) this.revoke(token, 'uses');
    };
  }

  revoke(token: VaultToken, endedBy: NonNullable<VaultToken['endedBy']>): void {
    if (token.isRevoked) return;
    token.isRevoked = true;
    token.endedBy = endedBy;
    for (const lease of this.leases.filter((candidate) => candidate.token === token)) this.revokeLease(lease);
    for (const child of this.tokens.filter(({ parent }) => parent === token)) this.revoke(child, 'parent');
  }

  addLease(path: string, token: VaultToken, ttlSeconds: number, revoke: () => void): VaultLease {
    const lease: VaultLease = {
      id: `${path}/${randomBytes(18).toString('base64url')}`,
      path,
      token,
      expiresAtMs: this.#now() + ttlSeconds * 1000,
      revoke,
      isRevoked: false,
    };
    this.leases.push(lease);
    return lease;
  }

  /** Lets a token or a lease live for so many seconds from now, and not beyond the maximum. Returns the seconds. */
  renew(item: VaultToken | VaultLease, seconds: number, maxSeconds: number): number {
    const granted = Math.min(seconds, maxSeconds);
    item.expiresAtMs = this.#now() + granted * 1000;
    return granted;
  }

  revokeLease(lease: VaultLease): void {
    if (lease.isRevoked) return;
    lease.isRevoked = true;
    lease.revoke();
  }

  isLive(token: VaultToken): boolean {
    return !token.isRevoked && token.expiresAtMs > this.#now();
  }

  liveTokens(): readonly VaultToken[] {
    return this.tokens.filter((token) => this.isLive(token));
  }

  liveLeases(): readonly VaultLease[] {
    return this.leases.filter((lease) => !lease.isRevoked && lease.expiresAtMs > this.#now());
  }
}
