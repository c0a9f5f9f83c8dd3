/**
 * What post must know to give back what Vault gave: as data, and as the JSON text that the sealed file holds.
 *
 * The first facts of a step are always its login; leases hang on that token, so that revoking it revokes them.
 */

import { Secret } from '../../../base/secret.ts';
import type { RevocableLease } from '../../leases/contract.ts';
import { readSecretMembers } from './envelope.ts';

/** The word under which the leases of this provider are recorded. */
export const VAULT_SYSTEM = 'vault';

/** The token of the login, and where it is good for something. */
export interface LoginFacts {
  readonly kind: 'login';
  readonly address: string;
  readonly namespace: string | undefined;
  /** PEM of further CAs. */
  readonly authority: string | undefined;
  readonly token: Secret;
  /** A batch token cannot be revoked, and what hangs on it has to be revoked by itself. */
  readonly isBatch: boolean;
  /** 0: no limit. */
  readonly uses: number;
  /** Milliseconds since 1970; undefined when it does not end. */
  readonly expiresAtMs: number | undefined;
}

/** A token that a path gave, which does not end with the login's. */
export interface TokenFacts {
  readonly kind: 'token';
  readonly path: string;
  readonly token: Secret;
}

/** A lease of a dynamic secret. */
export interface LeaseFacts {
  readonly kind: 'lease';
  readonly path: string;
  readonly leaseId: string;
  /** Whether revoking it ends the credential: not so for those of AWS STS. */
  readonly isEffective: boolean;
  readonly expiresAtMs: number | undefined;
}

/** A certificate to be revoked by its serial number. */
export interface CertificateFacts {
  readonly kind: 'certificate';
  readonly mount: string;
  readonly serial: string;
}

/** Something that Vault gave. */
export type VaultFacts = LoginFacts | TokenFacts | LeaseFacts | CertificateFacts;

/** The facts as a lease to record. */
export function vaultLease(facts: VaultFacts): RevocableLease {
  const plain = 'token' in facts ? { ...facts, token: facts.token.reveal() } : facts;
  return { kind: 'revocable', system: VAULT_SYSTEM, facts: Secret.fromText(JSON.stringify(plain)) };
}

/** The facts of a recorded lease. Undefined when they are none of these. */
export function readFacts(text: Secret): VaultFacts | undefined {
  const members = readSecretMembers(text);
  if (members === undefined) return undefined;
  const required = (name: string): string => members.text(name) ?? '';
  const token = (): Secret => Secret.fromText(required('token'));
  const expiresAtMs = members.number('expiresAtMs');
  switch (members.text('kind')) {
    case 'login':
      return {
        kind: 'login',
        address: required('address'),
        namespace: members.text('namespace'),
        authority: members.text('authority'),
        token: token(),
        isBatch: members.flag('isBatch'),
        uses: members.number('uses') ?? 0,
        expiresAtMs,
      };
    case 'token':
      return { kind: 'token', path: required('path'), token: token() };
    case 'lease':
      return {
        kind: 'lease',
        path: required('path'),
        leaseId: required('leaseId'),
        isEffective: members.flag('isEffective'),
        expiresAtMs,
      };
    case 'certificate':
      return { kind: 'certificate', mount: required('mount'), serial: required('serial') };
    default:
      return undefined;
  }
}

/** A moment for people: `2026-08-01 12:00 UTC`, or `an unknown time`. */
export function momentText(atMs: number | undefined): string {
  if (atMs === undefined || !Number.isFinite(atMs) || Math.abs(atMs) > 8.64e15) return 'an unknown time';
  return `${new Date(atMs).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
