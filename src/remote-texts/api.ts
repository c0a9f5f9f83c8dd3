/**
 * GitHub's REST API as far as texts are read from it: pages of lists, and archives that lie on another server.
 *
 * Promises: the token goes to the API of the run's own server and to nothing else: an address in an answer never gets it,
 * be it a redirect or a `Link`; what is read is bounded, whatever sizes are declared; refusals are values with a reason,
 * and no text of an answer is in them. Waits for a limit of requests as long as it is worth a job's time.
 * Facts: github-actions.md section 4; docs.github.com REST, "Using pagination", "Rate limits", "Workflow runs".
 */

import type { Secret } from '../base/secret.ts';
import { isSecureUrl } from '../runner/event-facts.ts';
import { repositoryIn } from '../runner/payload.ts';

/** Why something could not be read. */
export type RefusalReason =
  | 'denied'
  | 'missing'
  | 'gone'
  | 'throttled'
  | 'too-large'
  | 'malformed'
  | 'unreachable'
  | 'cancelled';

/** Something that could not be read. */
export interface Refusal {
  readonly kind: 'refused';
  readonly reason: RefusalReason;
}

/** What the API needs from outside. */
export interface ApiOutside {
  readonly signal: AbortSignal;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Waits; ends early, without an error, when the signal is aborted. */
  readonly sleep: (ms: number) => Promise<void>;
}

/** Which API, which repository, and as whom. */
export interface ApiPlace {
  /** `https://api.github.com`. */
  readonly url: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly token: Secret;
}

/** The API of this run's server; undefined when the runner does not say where that is. */
export function apiPlace(
  environment: Readonly<Record<string, string | undefined>>,
  token: Secret,
): ApiPlace | undefined {
  const url = environment.GITHUB_API_URL || 'https://api.github.com';
  const repository = repositoryIn(environment.GITHUB_REPOSITORY);
  if (repository === undefined || !URL.canParse(url) || !isSecureUrl(new URL(url))) return undefined;
  return { url: url.replace(/\/+$/, ''), repository, token };
}

/** In words, for a receipt; `permission` is what the job needs: `actions: read`. */
export function refusalText({ reason }: Refusal, permission: string): string {
  switch (reason) {
    case 'denied':
      return `the token may not read it, the job needs "permissions: ${permission}"`;
    case 'missing':
      return `GitHub does not have it, or the job needs "permissions: ${permission}"`;
    case 'gone':
      return 'GitHub has deleted it';
    case 'throttled':
      return 'the limit of requests is reached';
    case 'too-large':
      return 'it is larger than is read';
    case 'malformed':
      return 'the answer is none that GitHub would give';
    case 'unreachable':
      return 'GitHub could not be reached, or failed';
    case 'cancelled':
      return 'the scan was cancelled';
  }
}

/** A hundred comments of 65,536 characters each, in up to four bytes, and what else GitHub says of them. */
const MAX_PAGE_BYTES = 64 * 1024 * 1024;
/** Until an answer begins. */
const TIMEOUT_MS = 30_000;
/** Until an archive has come whole. */
const DOWNLOAD_MS = 600_000;
/** Waits before what can pass by itself is tried again. */
const RETRY_DELAYS_MS = [500, 1500] as const;
/** What all waits for the limit of requests together may take: then a job's time is worth more. */
const MAX_WAIT_MS = 180_000;
const MAX_REDIRECTS = 3;
const PAGE_SIZE = 100;

type Got = { readonly kind: 'got'; readonly response: Response } | Refusal;

/** Reads from the API. One for a scan: it remembers how long it has waited. */
export class Api {
  readonly #place: ApiPlace;
  readonly #outside: ApiOutside;
  #waitedMs = 0;
  /** Whether something failed to the last try: then nothing else is tried twice, or a job waits once for each text. */
  #isDown = false;

  constructor(place: ApiPlace, outside: ApiOutside) {
    this.#place = place;
    this.#outside = outside;
  }

  /**
   * The entries of a list, page by page: `entriesIn` finds them in an answer. Ends with a refusal when a page cannot be
   * read, or when there are more than `maxPages`. Pages are counted here: no address of an answer is followed.
   */
  async *pages(
    path: string,
    entriesIn: (answer: unknown) => readonly unknown[] | undefined,
    maxPages: number,
  ): AsyncGenerator<readonly unknown[] | Refusal> {
    for (let page = 1; page <= maxPages; page++) {
      const got = await this.#get(`${path}?per_page=${PAGE_SIZE}&page=${page}`);
      if (got.kind === 'refused') return yield got;
      const body = await this.#body(got.response, MAX_PAGE_BYTES);
      if (!(body instanceof Uint8Array)) return yield body;
      const entries = entriesIn(parse(body));
      if (entries === undefined) return yield refused('malformed');
      yield entries;
      const isLast = !/;\s*rel="?next"?/.test(got.response.headers.get('link') ?? '');
      if (entries.length === 0 || (isLast && entries.length < PAGE_SIZE)) return;
    }
    yield refused('too-large');
  }

  /** The bytes that a path leads to, over redirects to other servers, which get no token; at most so many. */
  async download(path: string, maxBytes: number): Promise<Uint8Array | Refusal> {
    for (let attempt = 0; ; attempt++) {
      const bytes = await this.#downloadOnce(path, maxBytes);
      if (bytes instanceof Uint8Array || bytes.reason !== 'unreachable') return bytes;
      const delayMs = this.#delayBefore(attempt + 1);
      if (delayMs === undefined || this.#outside.signal.aborted) return bytes;
      await this.#outside.sleep(delayMs);
    }
  }

  /** Deletes what a path names; undefined when it is done. */
  async remove(path: string): Promise<Refusal | undefined> {
    const got = await this.#get(path, 'DELETE');
    if (got.kind === 'refused') return got;
    await got.response.body?.cancel();
    return undefined;
  }

  async #downloadOnce(path: string, maxBytes: number): Promise<Uint8Array | Refusal> {
    const got = await this.#get(path);
    if (got.kind === 'refused') return got;
    let { response } = got;
    let from = this.#address(path);
    for (let hop = 0; isRedirect(response); hop++) {
      await response.body?.cancel();
      const to = redirectTarget(response, from);
      if (to === undefined || hop === MAX_REDIRECTS) return refused('malformed');
      const next = await this.#fetch(to, { headers: { 'user-agent': 'tacet' } });
      if (next === undefined) return this.#lost();
      const reason = reasonOf(next);
      if (reason !== undefined) {
        await next.body?.cancel();
        return refused(reason === 'denied' ? 'unreachable' : reason);
      }
      response = next;
      from = to;
    }
    return await this.#body(response, maxBytes);
  }

  /** One request with the token, tried again where that can help. */
  async #get(path: string, method = 'GET'): Promise<Got> {
    const headers = {
      accept: 'application/vnd.github+json',
      'x-github-api-version': '2022-11-28',
      'user-agent': 'tacet',
      authorization: `Bearer ${this.#place.token.reveal()}`,
    };
    for (let attempt = 0; ; ) {
      const response = await this.#fetch(this.#address(path), { method, headers });
      if (response === undefined && this.#outside.signal.aborted) return refused('cancelled');
      const reason = response === undefined ? 'unreachable' : reasonOf(response);
      if (response !== undefined && reason === undefined) return { kind: 'got', response };
      await response?.body?.cancel();
      const waitMs =
        reason === 'throttled' && response !== undefined
          ? this.#waitFor(response)
          : reason === 'unreachable'
            ? this.#delayBefore(++attempt)
            : undefined;
      if (waitMs === undefined) return refused(reason ?? 'unreachable');
      await this.#outside.sleep(waitMs);
    }
  }

  /** The wait before a further try; undefined when there is none. */
  #delayBefore(further: number): number | undefined {
    const delayMs = this.#isDown ? undefined : RETRY_DELAYS_MS[further - 1];
    this.#isDown ||= delayMs === undefined;
    return delayMs;
  }

  /** How long to wait for the limit of requests; undefined when that takes too long. */
  #waitFor({ headers }: Response): number | undefined {
    const after = headers.get('retry-after') ?? '';
    const reset = headers.get('x-ratelimit-reset') ?? '';
    const waitMs = /^\d{1,6}$/.test(after)
      ? Number(after) * 1000
      : /^\d{1,12}$/.test(reset) && headers.get('x-ratelimit-remaining') === '0'
        ? Math.max(0, Number(reset) * 1000 - this.#outside.now())
        : LEAST_WAIT_MS;
    // a server that always says "at once" must come to an end, too
    this.#waitedMs += Math.max(waitMs, LEAST_COUNTED_MS);
    return this.#waitedMs > MAX_WAIT_MS ? undefined : waitMs;
  }

  #address(path: string): URL {
    return new URL(`${this.#place.url}/repos/${this.#place.repository}/${path}`);
  }

  async #fetch(url: URL, init: RequestInit): Promise<Response | undefined> {
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), TIMEOUT_MS);
    const whole = AbortSignal.timeout(DOWNLOAD_MS);
    const signal = AbortSignal.any([this.#outside.signal, limit.signal, whole]);
    try {
      return await fetch(url, { ...init, redirect: 'manual', signal });
    } catch {
      // names, connections, certificates: whatever it is, the receipt says that nothing came
      return undefined;
    } finally {
      clearTimeout(timer);
    }
  }

  /** The body as it comes, up to a bound; what it declares to be is not believed. */
  async #body(response: Response, maxBytes: number): Promise<Uint8Array | Refusal> {
    const chunks: Uint8Array[] = [];
    let size = 0;
    try {
      for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
        size += chunk.length;
        if (size > maxBytes) return refused('too-large');
        chunks.push(chunk);
      }
    } catch {
      return this.#lost();
    }
    return Buffer.concat(chunks, size);
  }

  #lost(): Refusal {
    return refused(this.#outside.signal.aborted ? 'cancelled' : 'unreachable');
  }
}

/** When a server does not say how long: what GitHub asks for then. */
const LEAST_WAIT_MS = 60_000;
const LEAST_COUNTED_MS = 5000;

/** A refusal. */
export function refused(reason: RefusalReason): Refusal {
  return { kind: 'refused', reason };
}

/** Why an answer is none; undefined for one that is, redirects included. */
function reasonOf({ status, headers }: Response): RefusalReason | undefined {
  if (status >= 200 && status < 400) return undefined;
  const isLimit = headers.has('retry-after') || headers.get('x-ratelimit-remaining') === '0';
  if (status === 429 || (status === 403 && isLimit)) return 'throttled';
  if (status === 401 || status === 403) return 'denied';
  if (status === 404) return 'missing';
  if (status === 410) return 'gone';
  return status >= 500 ? 'unreachable' : 'malformed';
}

function isRedirect({ status }: Response): boolean {
  return status >= 300 && status < 400;
}

/** Where a redirect leads, if that is an address to be asked. */
function redirectTarget(response: Response, from: URL): URL | undefined {
  const location = response.headers.get('location') ?? '';
  if (location === '' || !URL.canParse(location, from.href)) return undefined;
  const to = new URL(location, from);
  return isSecureUrl(to) && to.username === '' && to.password === '' ? to : undefined;
}

function parse(body: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(body.buffer, body.byteOffset, body.length).toString('utf8'));
  } catch {
    return undefined;
  }
}
