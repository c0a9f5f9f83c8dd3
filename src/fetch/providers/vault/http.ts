/**
 * One HTTP exchange with Vault, without retries and without meaning: bytes out, status and bytes back.
 *
 * Promise: no redirect is followed except, once, to the very same origin; the answer is bounded in size and time; bytes
 * are bytes until the whole body is there; certificates are always verified. Must never put anything of an answer into an
 * error. Facts: secret-providers.md 2.11.
 */

import http from 'node:http';
import https from 'node:https';
import type { Socket } from 'node:net';
import tls from 'node:tls';
import { systemCode } from '../../../base/errors.ts';
import {
  CONNECT_TIMEOUT_MS,
  ConnectionRefusal,
  type Environment,
  type NetworkAgents,
  networkAgents,
  REQUEST_TIMEOUT_MS,
} from '../network.ts';
import type { ServerPlace } from './settings.ts';

/** Vault stores no entry larger than 1 MiB; a batch of certificates with chains is far smaller than this. */
export const MAX_ANSWER_BYTES = 8 * 1024 * 1024;

/** A request, ready to send. */
export interface WireRequest {
  readonly method: 'GET' | 'POST';
  /** From `/v1/` on, encoded, with its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON text. */
  readonly body: string | undefined;
}

/** What came back, or why nothing did. */
export type WireAnswer =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly retryAfter: string | undefined;
      readonly contentType: string;
      /** OpenBao says so when it was the login that failed, and not the request that carried it. */
      readonly isLoginFailure: boolean;
      readonly body: Buffer;
    }
  /** No whole answer. The code is safe to print: a system code, `EPROXY`…, `TIMEOUT`, `TRUNCATED`. */
  | { readonly kind: 'unreachable'; readonly code: string; readonly cause: unknown }
  | { readonly kind: 'oversized' }
  | { readonly kind: 'redirected' }
  | { readonly kind: 'cancelled' };

/** The connections to one server. `close` ends them. */
export class VaultConnection {
  readonly #place: ServerPlace;
  readonly #agents: NetworkAgents;
  readonly #authorities: readonly string[] | undefined;

  /** `authority` is PEM of CAs to trust besides those that Node trusts. */
  constructor(place: ServerPlace, environment: Environment, authority: string | undefined) {
    this.#place = place;
    this.#agents = networkAgents(environment);
    this.#authorities = authority === undefined ? undefined : [...trustedByDefault(), authority];
  }

  /** Sends a request. Never throws. */
  async send(request: WireRequest, signal: AbortSignal): Promise<WireAnswer> {
    const address = new URL(this.#place.base + request.path);
    const answer = await this.#sendTo(address, request, signal);
    if (!('location' in answer)) return answer;
    const next = URL.canParse(answer.location, address.href) ? new URL(answer.location, address) : undefined;
    if (next === undefined || next.origin !== this.#place.origin) return { kind: 'redirected' };
    const second = await this.#sendTo(next, request, signal);
    return 'location' in second ? { kind: 'redirected' } : second;
  }

  close(): void {
    this.#agents.httpsAgent.destroy();
    this.#agents.httpAgent.destroy();
  }

  #sendTo(
    address: URL,
    request: WireRequest,
    signal: AbortSignal,
  ): Promise<WireAnswer | { readonly location: string }> {
    const isSecure = address.protocol === 'https:';
    const timeout = AbortSignal.timeout(REQUEST_TIMEOUT_MS);
    const body = request.body === undefined ? undefined : Buffer.from(request.body, 'utf8');
    return new Promise((resolve) => {
      const fail = (cause: unknown): void => {
        const code = timeout.aborted ? 'TIMEOUT' : codeOf(cause);
        resolve(signal.aborted ? { kind: 'cancelled' } : { kind: 'unreachable', code, cause });
      };
      const options: https.RequestOptions = {
        method: request.method,
        agent: isSecure ? this.#agents.httpsAgent : this.#agents.httpAgent,
        headers: {
          accept: 'application/json',
          ...(body === undefined
            ? {}
            : { 'content-type': 'application/json', 'content-length': String(body.length) }),
          ...request.headers,
        },
        signal: AbortSignal.any([signal, timeout]),
        ...(this.#authorities === undefined || !isSecure ? {} : { ca: [...this.#authorities] }),
      };
      try {
        const outgoing = (isSecure ? https : http).request(address, options);
        outgoing.on('error', fail);
        outgoing.once('socket', (socket) => limitConnecting(socket, outgoing));
        outgoing.once('response', (incoming) => receive(incoming, resolve, fail));
        outgoing.end(body);
      } catch (cause) {
        fail(cause);
      }
    });
  }
}

/** Ends a request whose connection is not there in time; a connection that was kept is there already. */
function limitConnecting(socket: Socket, outgoing: http.ClientRequest): void {
  if (!socket.connecting) return;
  const timer = setTimeout(() => outgoing.destroy(new ConnectionTooSlow()), CONNECT_TIMEOUT_MS);
  for (const event of ['connect', 'close']) socket.once(event, () => clearTimeout(timer));
}

function receive(
  incoming: http.IncomingMessage,
  resolve: (answer: WireAnswer | { readonly location: string }) => void,
  fail: (cause: unknown) => void,
): void {
  const status = incoming.statusCode ?? 0;
  const { location, 'retry-after': retryAfter, 'content-type': contentType = '' } = incoming.headers;
  const isLoginFailure = incoming.headers['x-vault-inline-auth-failed'] !== undefined;
  if (status >= 300 && status < 400) {
    incoming.resume();
    // 301 to 303 turn a POST into a GET: only what repeats the request as it was is followed
    resolve(status >= 307 && location !== undefined ? { location } : { kind: 'redirected' });
    return;
  }
  const chunks: Buffer[] = [];
  let sizeBytes = 0;
  incoming.on('data', (chunk: Buffer) => {
    sizeBytes += chunk.length;
    if (sizeBytes > MAX_ANSWER_BYTES) {
      resolve({ kind: 'oversized' });
      incoming.destroy();
    } else chunks.push(chunk);
  });
  incoming.once('end', () =>
    resolve({
      kind: 'answer',
      status,
      retryAfter,
      contentType,
      isLoginFailure,
      body: Buffer.concat(chunks),
    }),
  );
  // after 'end' the promise is settled and this does nothing
  incoming.once('error', fail);
  incoming.once('close', () => fail(new ConnectionEnded()));
}

class ConnectionTooSlow extends Error {
  readonly code = 'ETIMEDOUT';
}

/** The connection ended in the middle of an answer. */
class ConnectionEnded extends Error {
  readonly code = 'TRUNCATED';
}

function codeOf(cause: unknown): string {
  if (cause instanceof ConnectionRefusal) return cause.code;
  const nested = cause instanceof AggregateError ? cause.errors.map(systemCode) : [];
  return systemCode(cause) ?? nested.find((code) => code !== undefined) ?? 'no answer';
}

/** What Node trusts by itself, with `NODE_EXTRA_CA_CERTS` where Node can tell (from 22.15 and 23.10 on). */
function trustedByDefault(): readonly string[] {
  const { getCACertificates } = tls as unknown as {
    readonly getCACertificates?: (kind: 'default') => readonly string[];
  };
  return getCACertificates === undefined ? tls.rootCertificates : getCACertificates('default');
}
