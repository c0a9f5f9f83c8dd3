// The ground that every local test server stands on: HTTP on 127.0.0.1 at a free port, a request log, and faults.
//
// Promises: every request that arrives is in the log before its answer leaves, whole and in order, also one that a
// fault answers; bodies are bytes throughout; `close` ends at once, whatever is still open, and throws when the
// server itself broke, so that a bug of ours never passes for a failure of the service it plays.
// Must never: listen beyond loopback, or know any service (those are its callers).
// Spec: facts/secret-providers.md section 7.1, facts/github-actions.md section 10.

import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ServerAnswer, ServerRequest } from './exchange.ts';
import { deliver, type Fault, FaultScript, type FaultWhen } from './faults.ts';

/** One line of the request log. */
export interface LoggedRequest {
  /** Name of the server that took the request, for logs of several servers put together. */
  readonly server: string;
  readonly method: string;
  /** The `Host` header: who the client meant to talk to. */
  readonly host: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** Status sent; 0 when the connection was cut before one. */
  status: number;
  /** Bytes of the two bodies; `response` counts what was sent, also of a body cut short. */
  readonly sizes: { readonly request: number; response: number };
}

export interface LoopbackServer {
  readonly name: string;
  /** `http://127.0.0.1:PORT`, no slash at the end. */
  readonly url: string;
  /** `127.0.0.1:PORT`. */
  readonly host: string;
  /** All requests so far, oldest first; tests read it, and may empty it with `clearLog`. */
  readonly requests: readonly LoggedRequest[];
  clearLog(): void;
  /** Spoils the next `times` (1 when left out) requests that `when` picks; rules apply in the order given. */
  fail(fault: Fault, rule?: { readonly times?: number; readonly when?: FaultWhen }): void;
  /** Ends the server and every connection. Throws the first error that a handler threw. Harmless when repeated. */
  close(): Promise<void>;
}

export interface LoopbackOptions {
  readonly name: string;
  /** Answers one request. An error it throws is a bug of the server: the client sees 500 and `close` throws it. */
  readonly handle: (request: ServerRequest) => ServerAnswer | Promise<ServerAnswer>;
  /** Milliseconds since 1970, for the `Date` header. */
  readonly now?: () => number;
}

/** Larger request bodies are refused with 413: nothing a test sends comes near it. */
const MAX_REQUEST_BYTES = 64 * 1024 * 1024;

/** Starts a server. It listens when the promise resolves. */
export async function startLoopbackServer(options: LoopbackOptions): Promise<LoopbackServer> {
  const now = options.now ?? Date.now;
  const requests: LoggedRequest[] = [];
  const faults = new FaultScript();
  const bugs: unknown[] = [];

  async function serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const body = await readBody(incoming);
    const request: ServerRequest = {
      method: incoming.method ?? '',
      path: incoming.url ?? '',
      url: new URL(incoming.url ?? '/', `http://${incoming.headers.host ?? 'unknown'}`),
      headers: incoming.headers,
      body: body ?? Buffer.alloc(0),
    };
    const logged: LoggedRequest = {
      server: options.name,
      method: request.method,
      host: incoming.headers.host ?? '',
      path: request.path,
      headers: request.headers,
      body: request.body,
      status: 0,
      sizes: { request: request.body.length, response: 0 },
    };
    requests.push(logged);
    outgoing.setHeader('date', new Date(now()).toUTCString());
    const fault = faults.take(request);
    const answer = body === undefined ? { status: 413 } : await answerFor(request, fault);
    await deliver(outgoing, answer, fault, (status, bytes) => {
      logged.status = status;
      logged.sizes.response += bytes;
    });
  }

  async function answerFor(request: ServerRequest, fault: Fault | undefined): Promise<ServerAnswer> {
    if (fault?.kind === 'answer') {
      return fault.answer;
    }
    if (fault?.kind === 'reset') {
      return { status: 0 };
    }
    try {
      return await options.handle(request);
    } catch (error) {
      bugs.push(error);
      return { status: 500, body: 'the test server itself failed' };
    }
  }

  const server = createServer((incoming, outgoing) => {
    serve(incoming, outgoing).catch((error: unknown) => {
      // A client that leaves in the middle is its own business; anything else is ours.
      if (!incoming.destroyed && !outgoing.destroyed) {
        bugs.push(error);
      }
      outgoing.destroy();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function close(): Promise<void> {
    server.closeAllConnections();
    if (server.listening) {
      await new Promise((resolve) => server.close(resolve));
    }
    if (bugs.length > 0) {
      throw bugs.shift();
    }
  }

  return {
    name: options.name,
    url: `http://${host}`,
    host,
    requests,
    clearLog: () => {
      requests.length = 0;
    },
    fail: (fault, rule) => faults.add(fault, rule),
    close,
  };
}

/** The whole body, or `undefined` when it is larger than any test's. */
async function readBody(incoming: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= MAX_REQUEST_BYTES) {
      chunks.push(chunk);
    }
  }
  return size <= MAX_REQUEST_BYTES ? Buffer.concat(chunks) : undefined;
}
