/**
 * Calls to Vault's API: headers, envelope, retries.
 *
 * Promise: what passes by itself is asked again within a budget of time, as the API wants it: 412 (a replica is behind)
 * after 1.0 to 1.5 s, 429 and 503 after `Retry-After` or with full jitter, other 5xx and a lost connection only where
 * repeating cannot make something twice; nothing else is repeated. A token of limited uses is not used once more than it
 * may be. Facts: secret-providers.md 2.3 (statuses, the Go client), 2.11.
 *
 * `json-client.ts` is not used: Vault's data must stay the text that was sent, 412 passes, and a 503 has a body that
 * matters.
 */

import type { Secret } from '../../../base/secret.ts';
import type { ProviderFailure } from '../contract.ts';
import { retryAfter } from '../json-client.ts';
import { type Envelope, readEnvelope } from './envelope.ts';
import type { VaultConnection, WireAnswer, WireRequest } from './http.ts';
import type { Pace } from './settings.ts';

/** The Go client makes three; a rate limit of Vault fills again within a second or so, a fail-over takes some. */
const MAX_ATTEMPTS = 5;
/** A sealed Vault needs people: asked twice more, in case only one node behind a balancer is sealed. */
const MAX_ATTEMPTS_UNAVAILABLE = 3;
/** No attempt starts later than this after the first one. */
const BUDGET_MS = 45_000;
const FIRST_DELAY_MS = 500;
const MAX_DELAY_MS = 8_000;

/** Nothing has reached the server. */
const NOT_SENT_CODES = /^(?:ECONNREFUSED|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH)$/;
/** Something may have. */
const LOST_CODES = /^(?:ECONNRESET|ECONNABORTED|EPIPE|ETIMEDOUT|TIMEOUT|TRUNCATED)$/;

/** One call. */
export interface VaultCall {
  readonly method: 'GET' | 'POST';
  /** Below `/v1/`, not encoded: `secret/data/app`. */
  readonly path: string;
  readonly query?: readonly (readonly [string, string])[];
  /** JSON text of the body. */
  readonly body?: Secret;
  readonly token?: Secret;
  /** Asks for the answer wrapped, for this many seconds. */
  readonly wrapSeconds?: number | undefined;
  /** Whether it may reach the server twice. */
  readonly isRepeatable: boolean;
}

/** How a call ended. */
export type CallResult =
  /** 200 to 299; no envelope with 204. */
  | { readonly kind: 'done'; readonly envelope: Envelope | undefined }
  /** A refusal of Vault itself, 4xx but 412 and 429. */
  | {
      readonly kind: 'refused';
      readonly status: number;
      readonly envelope: Envelope;
      /** Why, when it was the login that the call carried. */
      readonly loginFailure?: ProviderFailure;
    }
  | CallTrouble;

/** Why a call brought no answer of Vault's. Codes are safe to print. */
export type CallTrouble =
  | { readonly kind: 'throttled' | 'behind' | 'sealed' | 'oversized' | 'redirected' | 'cancelled' }
  | { readonly kind: 'unavailable'; readonly status: number }
  | { readonly kind: 'malformed'; readonly status: number }
  | { readonly kind: 'unreachable'; readonly code: string; readonly cause: unknown }
  | { readonly kind: 'used-up' };

/** A login that travels with calls: `inline-auth.ts`. */
export interface InlineLogin {
  /** What stands for it in calls. */
  readonly token: Secret;
  readonly headers: Readonly<Record<string, string>>;
  readonly explain: (refusal: Extract<CallResult, { readonly kind: 'refused' }>) => ProviderFailure;
}

/** Makes calls to one server in one namespace. */
export class VaultClient {
  readonly #connection: VaultConnection;
  readonly #namespace: string | undefined;
  readonly #pace: Pace;
  #usesLeft = Number.POSITIVE_INFINITY;
  #inline: InlineLogin | undefined;

  constructor(connection: VaultConnection, namespace: string | undefined, pace: Pace) {
    this.#connection = connection;
    this.#namespace = namespace;
    this.#pace = pace;
  }

  /** Sends a login with every call that names its stand-in as its token. */
  useInlineLogin(login: InlineLogin): void {
    this.#inline = login;
  }

  /** Says how often tokens may still be used: `num_uses`, where 0 is no limit. */
  limitUses(uses: number): void {
    this.#usesLeft = uses === 0 ? Number.POSITIVE_INFINITY : uses;
  }

  /** How many uses are left of the token; infinite without a limit. */
  get usesLeft(): number {
    return this.#usesLeft;
  }

  /** Makes a call with its retries. Never throws. */
  async call(call: VaultCall, signal: AbortSignal): Promise<CallResult> {
    const startedAt = this.#pace.now();
    for (let attempt = 1; ; attempt++) {
      const { result, waitMs } = await this.#callOnce(call, attempt, signal);
      if (waitMs === undefined || this.#pace.now() - startedAt + waitMs > BUDGET_MS) return result;
      await this.#pace.sleep(waitMs, signal);
      if (signal.aborted) return { kind: 'cancelled' };
    }
  }

  async #callOnce(
    call: VaultCall,
    attempt: number,
    signal: AbortSignal,
  ): Promise<{ readonly result: CallResult; readonly waitMs: number | undefined }> {
    if (call.token !== undefined && this.#usesLeft < 1)
      return { result: { kind: 'used-up' }, waitMs: undefined };
    const answer = await this.#connection.send(this.#wire(call), signal);
    const read = readAnswer(answer);
    const isLoginFailure = answer.kind === 'answer' && answer.isLoginFailure;
    const loginFailure = isLoginFailure && read.kind === 'refused' ? this.#inline?.explain(read) : undefined;
    const result = loginFailure === undefined || read.kind !== 'refused' ? read : { ...read, loginFailure };
    // what Vault turned away at its door has not used the token
    if (call.token !== undefined && (result.kind === 'done' || result.kind === 'refused')) this.#usesLeft--;
    const asked = answer.kind === 'answer' ? retryAfter(answer.retryAfter, this.#pace.now()) : undefined;
    return { result, waitMs: this.#wait(result, call, attempt, asked) };
  }

  /** How long to wait before the next attempt; undefined when there is none. */
  #wait(
    result: CallResult,
    call: VaultCall,
    attempt: number,
    askedMs: number | undefined,
  ): number | undefined {
    const { random } = this.#pace;
    const jitterMs = random() * Math.min(MAX_DELAY_MS, FIRST_DELAY_MS * 2 ** attempt);
    switch (result.kind) {
      case 'behind':
        return attempt < MAX_ATTEMPTS ? (askedMs ?? 1000 + 500 * random()) : undefined;
      case 'throttled':
        // the jitter comes on top, so that those who were told the same time do not come back together
        return attempt < MAX_ATTEMPTS ? (askedMs ?? 0) + jitterMs : undefined;
      case 'sealed':
        return attempt < MAX_ATTEMPTS_UNAVAILABLE ? (askedMs ?? 0) + jitterMs : undefined;
      case 'unavailable':
        // 501: nobody has initialised it
        if (result.status === 501 || !(call.isRepeatable || result.status === 503)) return undefined;
        return attempt < MAX_ATTEMPTS_UNAVAILABLE ? (askedMs ?? 0) + jitterMs : undefined;
      case 'unreachable':
        if (!NOT_SENT_CODES.test(result.code) && !(call.isRepeatable && LOST_CODES.test(result.code)))
          return undefined;
        return attempt < MAX_ATTEMPTS_UNAVAILABLE ? jitterMs : undefined;
      default:
        return undefined;
    }
  }

  #wire({ method, path, query = [], body, token, wrapSeconds }: VaultCall): WireRequest {
    const search = new URLSearchParams(
      query.map(([name, value]): [string, string] => [name, value]),
    ).toString();
    return {
      method,
      path: `/v1/${path.split('/').map(encodeURIComponent).join('/')}${search === '' ? '' : `?${search}`}`,
      headers: {
        'user-agent': 'tacet',
        // some proxies in front of Vault let nothing else through: it keeps browsers out
        'x-vault-request': 'true',
        ...(token === undefined
          ? {}
          : token === this.#inline?.token
            ? this.#inline.headers
            : { 'x-vault-token': token.reveal() }),
        ...(this.#namespace === undefined ? {} : { 'x-vault-namespace': this.#namespace }),
        ...(wrapSeconds === undefined ? {} : { 'x-vault-wrap-ttl': `${wrapSeconds}s` }),
      },
      body: body?.reveal(),
    };
  }
}

function readAnswer(answer: WireAnswer): CallResult {
  if (answer.kind !== 'answer') return answer;
  const { status, body, contentType } = answer;
  if (status === 412) return { kind: 'behind' };
  if (status === 429) return { kind: 'throttled' };
  // 204 has no body, and 202 neither where an engine has nothing to say
  if (status >= 200 && status < 300 && body.length === 0) return { kind: 'done', envelope: undefined };
  const isJson = /^application\/(?:[\w.+-]+\+)?json\b/i.test(contentType);
  const envelope = isJson ? readEnvelope(body) : undefined;
  if (status >= 500) {
    const isSealed = envelope?.errors.some((text) => /\bsealed\b/i.test(text)) === true;
    return status === 503 && isSealed ? { kind: 'sealed' } : { kind: 'unavailable', status };
  }
  if (envelope === undefined) return { kind: 'malformed', status };
  return status < 300 ? { kind: 'done', envelope } : { kind: 'refused', status, envelope };
}
