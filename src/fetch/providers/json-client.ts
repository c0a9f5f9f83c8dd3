/**
 * JSON over HTTPS for the providers without a client library: one request, its retries, one decoded answer.
 *
 * Promise: connections are those of `network.ts` (proxy, private CA, no plain text beyond this machine); no redirect is
 * followed, so that a token stays with the host it was sent to; an answer is whole, at most a megabyte, and decoded as
 * strict UTF-8 and JSON, or it is a failure; what passes by itself (429, 5xx, a lost connection) is repeated with full
 * jitter and `Retry-After` within a budget of time, other refusals never.
 *
 * Must never: put a body, a header or an address into an error. Facts: secret-providers.md 2.11.
 */

import http from 'node:http';
import https from 'node:https';
import { systemCode } from '../../base/errors.ts';
import { Secret } from '../../base/secret.ts';
import {
  CONNECT_TIMEOUT_MS,
  ConnectionRefusal,
  type Environment,
  type NetworkAgents,
  networkAgents,
  REQUEST_TIMEOUT_MS,
} from './network.ts';

/** A request. Secrets are revealed only while it is written to the connection. */
export interface JsonRequest {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly url: URL;
  /** Whether doing it twice does harm: then only a throttled request, which did nothing, is repeated. */
  readonly isOnce?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as `Authorization: Bearer`. */
  readonly bearer?: Secret;
  /** Sent as a form or as a JSON object, whose own members may be secrets. */
  readonly body?:
    | { readonly kind: 'form'; readonly fields: Readonly<Record<string, string | Secret>> }
    | { readonly kind: 'json'; readonly value: Readonly<Record<string, unknown>> };
}

/** An answer that was read whole. */
export interface JsonAnswer {
  readonly status: number;
  /** A header by its name in lower case; several of one name joined. */
  readonly header: (name: string) => string | undefined;
  /** The decoded body; undefined when it is empty or, for a refusal, no JSON. */
  readonly body: unknown;
}

/** Why there is no answer to work with, also after the retries. */
export type CallFailureKind =
  /** No connection, or it broke. */
  | 'unreachable'
  /** Nothing, or not everything, within the time. */
  | 'timeout'
  /** The proxy did not connect us, or the address is not one that may be asked. */
  | 'proxy'
  /** A redirect, which is not followed. */
  | 'redirected'
  /** No JSON, another type, wrong UTF-8. */
  | 'malformed'
  /** Larger than any answer of these services. */
  | 'oversized'
  | 'throttled'
  /** A 5xx. */
  | 'unavailable'
  | 'cancelled';

/** A call that failed. Its text is its code, and safe to print. */
export class CallFailure extends Error {
  readonly kind: CallFailureKind;
  /** A system code (`ENOTFOUND`), `HTTP 503`, or a word. Safe to print. */
  readonly code: string;
  /** How long the service asked to wait, in milliseconds. */
  readonly retryAfterMs: number | undefined;

  constructor(kind: CallFailureKind, code: string, retryAfterMs?: number) {
    super(code);
    this.name = 'CallFailure';
    this.kind = kind;
    this.code = code;
    this.retryAfterMs = retryAfterMs;
  }
}

/** The code of an answer that does not fit its own checksum. */
export const CORRUPT = 'corrupt';

/** For a reader of answers: the content does not fit its own checksum, and another attempt may bring it whole. */
export function corruptAnswer(): CallFailure {
  return new CallFailure('malformed', CORRUPT);
}

/** What the client needs of the world, and its limits. Everything has a default but the environment. */
export interface JsonClientOptions {
  /** For the proxy. */
  readonly environment: Environment;
  /** The first attempt counts. */
  readonly maxAttempts?: number;
  /** No attempt starts later than this after the first one. */
  readonly budgetMs?: number;
  readonly connectTimeoutMs?: number;
  /** Of one attempt, from the start to the last byte. */
  readonly requestTimeoutMs?: number;
  readonly sleep?: (milliseconds: number) => Promise<void>;
  /** From 0 up to, not including, 1. */
  readonly random?: () => number;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** A secret of 64 KiB in base64, or as JSON text with every character escaped, and its envelope: far below this. */
export const MAX_ANSWER_BYTES = 1024 * 1024;

const DEFAULT_ATTEMPTS = 5;
const DEFAULT_BUDGET_MS = 60_000;
/** Before the second attempt up to 250 ms, doubled each time, never more than 8 s. */
const FIRST_DELAY_MS = 250;
const MAX_DELAY_MS = 8_000;

/** Statuses that say: the same request may succeed later. 408 is a proxy's or a balancer's time-out. */
const PASSING_STATUS = new Set([408, 429, 500, 502, 503, 504]);

/** System codes of a connection that may succeed next time; a name that does not exist or a bad certificate does not. */
const PASSING_CODES =
  /^(?:ECONNRESET|ECONNREFUSED|ECONNABORTED|EPIPE|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|EAI_AGAIN)$/;

/** Makes calls. `close` ends its connections. */
export class JsonClient {
  readonly #agents: NetworkAgents;
  readonly #options: Required<JsonClientOptions>;

  constructor(options: JsonClientOptions) {
    this.#agents = networkAgents(options.environment);
    this.#options = {
      maxAttempts: DEFAULT_ATTEMPTS,
      budgetMs: DEFAULT_BUDGET_MS,
      connectTimeoutMs: CONNECT_TIMEOUT_MS,
      requestTimeoutMs: REQUEST_TIMEOUT_MS,
      sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
      random: Math.random,
      now: Date.now,
      ...options,
    };
  }

  /**
   * What `read` makes of the answer: 200 to 299 with a JSON object (204 without), or a refusal (4xx other than 408 and 429) with
   * whatever body it has. `read` may throw `corruptAnswer()`, which is repeated as well. Throws `CallFailure` and what
   * `read` throws.
   */
  async call<Result>(
    request: JsonRequest,
    signal: AbortSignal,
    read: (answer: JsonAnswer) => Result,
  ): Promise<Result> {
    const { maxAttempts, budgetMs, sleep, random, now } = this.#options;
    const startedAt = now();
    for (let attempts = 1; ; attempts++) {
      try {
        return read(await this.#callOnce(request, signal));
      } catch (error) {
        if (!(error instanceof CallFailure) || !isPassing(error) || attempts >= maxAttempts) throw error;
        if (request.isOnce === true && error.kind !== 'throttled') throw error;
        const jitterMs = random() * Math.min(MAX_DELAY_MS, FIRST_DELAY_MS * 2 ** (attempts - 1));
        // the jitter comes on top, so that those who were told the same time do not come back together
        const delayMs = (error.retryAfterMs ?? 0) + jitterMs;
        if (now() - startedAt + delayMs > budgetMs) throw error;
        await sleep(delayMs);
        if (signal.aborted) throw new CallFailure('cancelled', 'cancelled');
      }
    }
  }

  /** Waits, by the clock that the retries use. */
  sleep(milliseconds: number): Promise<void> {
    return this.#options.sleep(milliseconds);
  }

  close(): void {
    this.#agents.httpsAgent.destroy();
    this.#agents.httpAgent.destroy();
  }

  async #callOnce(request: JsonRequest, signal: AbortSignal): Promise<JsonAnswer> {
    const raw = await this.#exchange(request, signal);
    const { status } = raw;
    if (PASSING_STATUS.has(status)) {
      const retryAfterMs = retryAfter(raw.headers['retry-after'], this.#options.now());
      throw new CallFailure(status === 429 ? 'throttled' : 'unavailable', `HTTP ${status}`, retryAfterMs);
    }
    if (status >= 500) throw new CallFailure('unavailable', `HTTP ${status}`);
    if (status >= 300 && status < 400) throw new CallFailure('redirected', `HTTP ${status}`);
    const body = decodedBody(raw.bytes);
    const isGood = status >= 200 && status < 300 && status !== 204;
    if (
      isGood &&
      (!isObject(body) || !/^application\/(?:[\w.+-]+\+)?json\b/i.test(raw.headers['content-type'] ?? ''))
    )
      throw new CallFailure('malformed', 'no JSON');
    const header = (name: string): string | undefined => {
      const value = raw.headers[name];
      return typeof value === 'string' ? value : value?.join(', ');
    };
    return { status, header, body };
  }

  #exchange(request: JsonRequest, signal: AbortSignal): Promise<RawAnswer> {
    return new Promise((resolve, reject) => {
      if (signal.aborted) {
        reject(new CallFailure('cancelled', 'cancelled'));
        return;
      }
      const timers: NodeJS.Timeout[] = [];
      let outgoing: http.ClientRequest | undefined;
      const finish = (end: () => void): void => {
        for (const timer of timers) clearTimeout(timer);
        signal.removeEventListener('abort', onAbort);
        end();
      };
      const fail = (error: unknown): void => {
        finish(() => reject(failureOf(error)));
        outgoing?.destroy();
      };
      const onAbort = (): void => fail(new CallFailure('cancelled', 'cancelled'));
      signal.addEventListener('abort', onAbort);
      const timeOut = (code: string): void => fail(new CallFailure('timeout', code));
      timers.push(setTimeout(() => timeOut('no answer in time'), this.#options.requestTimeoutMs));
      try {
        outgoing = this.#open(request);
      } catch (error) {
        fail(error);
        return;
      }
      outgoing.on('error', fail);
      outgoing.on('socket', (socket) => {
        if (!socket.connecting) return;
        const timer = setTimeout(() => timeOut('no connection in time'), this.#options.connectTimeoutMs);
        timers.push(timer);
        socket.once('connect', () => clearTimeout(timer));
      });
      outgoing.on('response', (incoming) => {
        readWhole(incoming).then((raw) => finish(() => resolve(raw)), fail);
      });
    });
  }

  #open({ method, url, headers, bearer, body }: JsonRequest): http.ClientRequest {
    const bytes = body === undefined ? undefined : encodedBody(body);
    const isTls = url.protocol === 'https:';
    const outgoing = (isTls ? https : http).request(url, {
      method,
      agent: isTls ? this.#agents.httpsAgent : this.#agents.httpAgent,
      headers: {
        accept: 'application/json',
        'user-agent': 'tacet',
        ...headers,
        ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer.reveal()}` }),
        ...(body === undefined
          ? {}
          : {
              'content-type': body.kind === 'form' ? 'application/x-www-form-urlencoded' : 'application/json',
            }),
        // in bytes: characters would cut a body with other than ASCII
        ...(bytes === undefined ? {} : { 'content-length': bytes.length }),
      },
    });
    outgoing.end(bytes);
    return outgoing;
  }
}

interface RawAnswer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly bytes: Buffer;
}

function isPassing({ kind, code }: CallFailure): boolean {
  switch (kind) {
    case 'throttled':
    case 'timeout':
      return true;
    case 'unavailable':
      return PASSING_STATUS.has(Number(code.replace('HTTP ', '')));
    case 'unreachable':
      return PASSING_CODES.test(code);
    case 'malformed':
      return code === CORRUPT;
    default:
      return false;
  }
}

function failureOf(error: unknown): CallFailure {
  if (error instanceof CallFailure) return error;
  if (error instanceof ConnectionRefusal) return new CallFailure('proxy', error.code);
  return new CallFailure('unreachable', systemCode(error) ?? nestedCode(error) ?? 'no answer');
}

/** With several addresses for a host Node throws one error around the others. */
function nestedCode(error: unknown): string | undefined {
  if (!(error instanceof AggregateError)) return undefined;
  return error.errors.map(systemCode).find((code) => code !== undefined);
}

/** The whole answer: Node fails with ECONNRESET when the connection ends before the announced length. */
async function readWhole(incoming: http.IncomingMessage): Promise<RawAnswer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_ANSWER_BYTES) throw new CallFailure('oversized', `more than ${MAX_ANSWER_BYTES} bytes`);
    chunks.push(chunk);
  }
  return { status: incoming.statusCode ?? 0, headers: incoming.headers, bytes: Buffer.concat(chunks) };
}

function decodedBody(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // no JSON: for a refusal the status says enough, for the rest the caller of this refuses it
    return undefined;
  }
}

function encodedBody(body: NonNullable<JsonRequest['body']>): Buffer {
  if (body.kind === 'json') {
    const entries = Object.entries(body.value);
    const value = entries.map(([name, entry]) => [name, entry instanceof Secret ? entry.reveal() : entry]);
    return Buffer.from(JSON.stringify(Object.fromEntries(value)), 'utf8');
  }
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(body.fields))
    form.append(name, value instanceof Secret ? value.reveal() : value);
  return Buffer.from(form.toString(), 'utf8');
}

/** `Retry-After` in seconds or as a date (RFC 9110, 10.2.3), in milliseconds; undefined when it says neither. */
export function retryAfter(value: string | undefined, nowMs: number): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d{1,9}$/.test(value.trim())) return Number(value) * 1000;
  const atMs = Date.parse(value);
  return Number.isNaN(atMs) ? undefined : Math.max(0, atMs - nowMs);
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
