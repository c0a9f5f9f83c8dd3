/**
 * The contract of all providers: from locators to values.
 *
 * A provider serves one or several systems. It is made with its own settings, says what is missing in them before any
 * network (`check`), and then brings all values asked for in as few calls as the service allows (`fetch`). A service's
 * refusal is an outcome and not an exception: it belongs to certain locators, carries a translated error, and may carry
 * advice of several lines (a policy to paste).
 *
 * Must never: log; put a value, a token or a service's answer into an error; keep a value after `fetch` has returned.
 * This file imports no provider.
 */

import type { TacetError } from '../../base/errors.ts';
import type { Secret } from '../../base/secret.ts';
import type { Identity } from '../identity/contract.ts';
import type { LeaseBook } from '../leases/contract.ts';
import type { Locator } from '../references/reference.ts';
import type { FetchedValue } from '../secrets/fetched-value.ts';

/** A locator with the words to speak of it. */
export interface LocatorRequest<Kind extends Locator = Locator> {
  readonly locator: Kind;
  /** As the user wrote it, for messages. */
  readonly written: string;
}

/** What became of one locator. */
export type LocatorOutcome =
  | { readonly kind: 'value'; readonly request: LocatorRequest; readonly value: FetchedValue }
  | { readonly kind: 'failure'; readonly request: LocatorRequest; readonly failure: ProviderFailure };

/** A failure as a check of the doctor. */
export function failedCheck(what: string, { error, advice }: ProviderFailure): DoctorCheck {
  const text = error.hint === undefined ? error.message : `${error.message} (${error.hint})`;
  return { what, verdict: 'failed', text, advice };
}

/** The check of a secret about which a service does not speak without giving it. */
export function unreadCheck({ written }: LocatorRequest): DoctorCheck {
  const text = 'whether it can be read is known only by reading it';
  return { what: `reading ${written}`, verdict: 'unknown', text, advice: [] };
}

/** Why a locator, or all of a session, has no value. */
export interface ProviderFailure {
  readonly error: TacetError;
  /** Whether only this secret is concerned: then an optional reference may go without. */
  readonly isAboutOneSecret: boolean;
  /** Lines to show once below the error: what was sent, a policy to paste. No secrets; neutralised when printed. */
  readonly advice: readonly string[];
}

/** Something a provider did on the reader's behalf, for the log and the summary. */
export interface ProviderNote {
  readonly text: string;
}

/** What a provider may use of the world. */
export interface ProviderContext {
  readonly identity: Identity;
  /** Where anything that post must give back is recorded before it is used. */
  readonly leases: LeaseBook;
  /** Hides a secret that is made on the way (session credentials) before it is used anywhere. */
  readonly conceal: (secrets: readonly Secret[]) => Promise<void>;
  /** Aborted when the job is cancelled. */
  readonly signal: AbortSignal;
  /** Whether the ages of secrets matter: then a provider asks for what the value itself does not say. */
  readonly wantsAge?: boolean;
}

/** The values of all locators, and what else is to be said. */
export interface ProviderReport {
  /** One for each request, in any order. */
  readonly outcomes: readonly LocatorOutcome[];
  readonly notes: readonly ProviderNote[];
}

/** A provider. */
export interface Provider {
  /** The kinds of locators it serves. */
  readonly kinds: readonly Locator['kind'][];
  /** What is missing or wrong for these requests, before any network. Never throws. */
  check(requests: readonly LocatorRequest[]): readonly ProviderMistake[];
  /** Fetches all; each locator occurs once. Throws only on bugs, cancellation and failures of the identity. */
  fetch(requests: readonly LocatorRequest[], context: ProviderContext): Promise<ProviderReport>;
  /**
   * Signs in and asks whether each could be read, without reading a value; what the service does not tell is `unknown`.
   * Throws as `fetch` does. Absent: the provider only reads.
   */
  diagnose?(requests: readonly LocatorRequest[], context: ProviderContext): Promise<Diagnosis>;
}

/** What the doctor found out about one thing. */
export interface DoctorCheck {
  /** `signing in as arn:…`, `reading aws:app/db`. */
  readonly what: string;
  readonly verdict: 'ok' | 'failed' | 'unknown';
  /** What there is to say; may be empty when all is well. */
  readonly text: string;
  /** Lines to show below it: what was sent, what to paste. */
  readonly advice: readonly string[];
}

/** What a provider's diagnosis brings. */
export interface Diagnosis {
  readonly checks: readonly DoctorCheck[];
  /** The standing permissions that these requests need and no more, to paste. */
  readonly privileges: readonly string[];
}

/** Something in the settings or a locator that cannot work. */
export interface ProviderMistake {
  /** The request it concerns; undefined when it is a setting. */
  readonly request: LocatorRequest | undefined;
  /** The setting (`role`), when it is one. */
  readonly setting: string | undefined;
  /** Lower case, no final period. */
  readonly what: string;
  readonly hint?: string | undefined;
}
