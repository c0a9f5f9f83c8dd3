/**
 * What a provider brings back for one locator: the whole value as the system holds it, and what is known about it.
 */

import type { Secret } from '../../base/secret.ts';

/** A whole value, before any field is selected. */
export interface FetchedValue {
  /** Exactly the bytes that the system holds: nothing trimmed, nothing decoded but the transport's own encoding. */
  readonly secret: Secret;
  /** The system's name for the version that came back, for the summary. Undefined when it has none. */
  readonly version: string | undefined;
  /** When that version was made, in milliseconds since 1970. Undefined when the system does not say. */
  readonly createdAtMs: number | undefined;
  /** When it stops working by itself. Undefined: it does not, or the system does not say. */
  readonly expiresAtMs: number | undefined;
  /** When the system itself meant to replace it; in the past it is overdue. Undefined: it does not, or did not say. */
  readonly rotationDueAtMs?: number | undefined;
  /** How a credential that was made for this fetch ends. Undefined: it was not made for it. */
  readonly lease?: ValueLease | undefined;
}

/** A credential on loan. */
export interface ValueLease {
  /** The system's name for the loan, which is no secret. Undefined when there is none. */
  readonly id: string | undefined;
  /** Whether it is given back when the job ends; otherwise it ends by itself. */
  readonly isRevoked: boolean;
}

/** The bytes as text, or undefined when they are not UTF-8. A byte-order mark stays. */
export function textOf(secret: Secret): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(secret.revealBytes());
  } catch {
    // the decoder's only error: this is binary
    return undefined;
  }
}
