// One HTTP exchange as the handlers of the local test servers see it: a request in, an answer out.
//
// Promises: plain values; bodies are bytes or text, never a stream, so that a handler is an ordinary function.
// Must never: know a service, a socket or a fault.
// Spec: facts/secret-providers.md section 7.1.

import type { IncomingHttpHeaders } from 'node:http';

/** A request as it came in, body complete. */
export interface ServerRequest {
  readonly method: string;
  /** Path with query, exactly as sent. */
  readonly path: string;
  /** The same, parsed. */
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** What a server answers. */
export interface ServerAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string | Uint8Array;
}

/** An answer with a JSON body; further headers win over the content type. */
export function json(
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string | readonly string[]>> = {},
): ServerAnswer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(value),
  };
}
