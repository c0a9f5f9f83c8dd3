/**
 * Several secrets at once, by prefix, pattern and tags: what is the same for all systems that can list their secrets.
 *
 * Listed is first, page after page to the end; then each secret that fits is read as if it had been named, once, also when
 * it is named besides; then the values become one JSON object. What a service filters is filtered here again: which
 * secrets are read is not left to it. Facts: secret-providers.md 2.9 (`find`).
 */

import { RE2JS } from 're2js';
import { BugError, InputError, type TacetError, UpstreamError } from '../../base/errors.ts';
import { counted } from '../../base/printable.ts';
import { Secret } from '../../base/secret.ts';
import { type ListLocator, locatorKey, type SecretQuery } from '../references/reference.ts';
import { textOf } from '../secrets/fetched-value.ts';
import {
  type DoctorCheck,
  failedCheck,
  type LocatorOutcome,
  type LocatorRequest,
  type ProviderFailure,
  type ProviderMistake,
} from './contract.ts';

/** A listing of so many pages is no search but an inventory. */
const MAX_PAGES = 400;

/** A request for several secrets. */
export type ListRequest<Kind extends ListLocator = ListLocator> = LocatorRequest<Kind>;

/** A secret that a listing has found: how it is called there, and how it is read. */
export interface ListedSecret {
  readonly name: string;
  readonly request: LocatorRequest;
}

/** What a listing brought. */
export type Listing =
  | { readonly kind: 'found'; readonly secrets: readonly ListedSecret[] }
  | { readonly kind: 'failure'; readonly failure: ProviderFailure };

/** One page, with what leads to the next one. */
export interface ListingPage {
  /** Those that fit. */
  readonly secrets: readonly ListedSecret[];
  /** Undefined: this was the last one. */
  readonly next: string | undefined;
}

/** The request as one for several secrets; undefined for one that names its secret. */
export function asListRequest({ locator, written }: LocatorRequest): ListRequest | undefined {
  return 'maxSecrets' in locator ? { locator, written } : undefined;
}

/** A pattern that cannot be used, before any network. */
export function patternMistakes(requests: readonly LocatorRequest[]): readonly ProviderMistake[] {
  return requests.flatMap((request): readonly ProviderMistake[] => {
    const pattern = asListRequest(request)?.locator.namePattern;
    if (pattern === undefined || compiled(pattern) !== undefined) return [];
    return [{ request, setting: undefined, what: `${request.written}: this is no RE2 pattern` }];
  });
}

/** Decides whether a secret fits; tags that are not there are none. The pattern has been checked. */
export function queryFilter({ prefix = '', namePattern, tags }: SecretQuery): SecretFilter {
  const pattern = namePattern === undefined ? undefined : compiled(namePattern);
  const wanted = Object.entries(tags);
  return {
    fitsName: (name) => name.startsWith(prefix) && pattern?.matcher(name).find() !== false,
    fitsTags: (has) => wanted.every(([key, value]) => Object.hasOwn(has, key) && has[key] === value),
  };
}

/** The two halves of a query: names are known before tags where tags cost a call of their own. */
export interface SecretFilter {
  readonly fitsName: (name: string) => boolean;
  readonly fitsTags: (tags: Readonly<Record<string, unknown>>) => boolean;
}

/** Follows pages to their end. `page` brings one, or why there is none. */
export async function collectPages(
  { locator: { maxSecrets }, written }: ListRequest,
  page: (next: string | undefined) => Promise<ListingPage | ProviderFailure>,
): Promise<Listing> {
  const secrets: ListedSecret[] = [];
  let next: string | undefined;
  for (let count = 0; count < MAX_PAGES; count++) {
    const brought = await page(next);
    if ('error' in brought) return { kind: 'failure', failure: brought };
    secrets.push(...brought.secrets);
    next = brought.next;
    if (secrets.length > maxSecrets) return foundTooMany(written, maxSecrets);
    if (next === undefined) return found(secrets, written);
  }
  const error = new UpstreamError('upstream-malformed', `${written}: the listing does not end`);
  return { kind: 'failure', failure: failureOf(error) };
}

/** What the doctor says of a listing. */
export function listedCheck({ written }: LocatorRequest, listing: Listing): DoctorCheck {
  const what = `listing ${written}`;
  if (listing.kind === 'failure') return failedCheck(what, listing.failure);
  const text = `${counted(listing.secrets.length, 'secret')}; whether they can be read shows only when they are read`;
  return { what, verdict: 'ok', text, advice: [] };
}

/** What was found, or that it is nothing. */
export function found(secrets: readonly ListedSecret[], written: string): Listing {
  if (secrets.length > 0) return { kind: 'found', secrets };
  const hint = 'case counts, in names, tags and patterns';
  const error = new InputError('secret-not-found', `${written} finds no secret`, { hint });
  return { kind: 'failure', failure: failureOf(error) };
}

/** The failure of a search that finds more than was allowed. */
export function foundTooMany(written: string, maxSecrets: number): Listing {
  const what = `${written} finds more than ${maxSecrets} secrets`;
  const error = new InputError('reference-invalid', what, { hint: 'narrow the search' });
  return { kind: 'failure', failure: failureOf(error) };
}

/** How `readWithLists` works at one system. */
export interface ListReader {
  readonly list: (request: ListRequest) => Promise<Listing>;
  /** Reads secrets that are named, each once. */
  readonly read: (requests: readonly LocatorRequest[]) => Promise<readonly LocatorOutcome[]>;
  /** Whether a listed secret that cannot be read is passed over, because it is none any more. */
  readonly isGone?: (failure: ProviderFailure) => boolean;
}

/** The outcomes of all requests, lists among them: every secret is read once, whoever asks for it. */
export async function readWithLists(
  requests: readonly LocatorRequest[],
  { list, read, isGone = () => false }: ListReader,
): Promise<readonly LocatorOutcome[]> {
  const lists = requests.flatMap((request) => {
    const asked = asListRequest(request);
    return asked === undefined ? [] : [{ request, asked }];
  });
  const wanted = requests.filter((request) => asListRequest(request) === undefined);
  const keys = new Set(wanted.map(({ locator }) => locatorKey(locator)));
  const listings: { readonly request: LocatorRequest; readonly listing: Listing }[] = [];
  for (const { request, asked } of lists) {
    const listing = await list(asked);
    listings.push({ request, listing });
    for (const { request: one } of listing.kind === 'found' ? listing.secrets : []) {
      const key = locatorKey(one.locator);
      if (!keys.has(key)) wanted.push(one);
      keys.add(key);
    }
  }
  const named = new Set(requests);
  const outcomes = wanted.length === 0 ? [] : await read(wanted);
  const byKey = new Map(outcomes.map((outcome) => [locatorKey(outcome.request.locator), outcome]));
  return [
    ...outcomes.filter(({ request }) => named.has(request)),
    ...listings.map(
      ({ request, listing }): LocatorOutcome =>
        listing.kind === 'failure'
          ? { kind: 'failure', request, failure: listing.failure }
          : together(request, listing.secrets, byKey, isGone),
    ),
  ];
}

/** One object of all values. A value that cannot be had, or is binary, is the failure of the whole. */
function together(
  request: LocatorRequest,
  secrets: readonly ListedSecret[],
  outcomes: ReadonlyMap<string, LocatorOutcome>,
  isGone: (failure: ProviderFailure) => boolean,
): LocatorOutcome {
  const members: string[] = [];
  const made: number[] = [];
  for (const { name, request: single } of secrets) {
    const outcome = outcomes.get(locatorKey(single.locator));
    if (outcome === undefined) throw new BugError('a listed secret was not asked for');
    if (outcome.kind === 'failure') {
      if (isGone(outcome.failure)) continue;
      return { kind: 'failure', request, failure: outcome.failure };
    }
    const text = textOf(outcome.value.secret);
    if (text === undefined) {
      const hint = 'fetch it by its name, with | base64';
      const error = new InputError('reference-invalid', `${request.written}: ${name} is binary`, { hint });
      return { kind: 'failure', request, failure: failureOf(error) };
    }
    if (outcome.value.createdAtMs !== undefined) made.push(outcome.value.createdAtMs);
    // as text: an object would move names that look like numbers to the front
    members.push(`${JSON.stringify(name)}:${JSON.stringify(text)}`);
  }
  if (members.length === 0) {
    const none = found([], request.written);
    if (none.kind === 'failure') return { kind: 'failure', request, failure: none.failure };
  }
  // as old as the oldest of them
  const createdAtMs = made.length === members.length ? Math.min(...made) : undefined;
  const secret = Secret.fromText(`{${members.join(',')}}`);
  return {
    kind: 'value',
    request,
    value: { secret, version: undefined, createdAtMs, expiresAtMs: undefined },
  };
}

/** A failure of a listing; of one secret when there is none, of more otherwise. */
export function failureOf(error: TacetError, advice: readonly string[] = []): ProviderFailure {
  return { error, isAboutOneSecret: error.code === 'secret-not-found', advice };
}

function compiled(pattern: string): RE2JS | undefined {
  try {
    return RE2JS.compile(pattern);
  } catch {
    return undefined;
  }
}
