// The ways in which a service can fail on the wire, as values that a test hands to a local server.
//
// Promises: a fault hits exactly the requests its rule picks, as often as it says, then the service is well again;
// no fault waits on a clock: what must be slow is held until the test lets go.
// Must never: change what a handler does or remembers; only `answer` and `reset` keep the handler from running.
// Spec: facts/secret-providers.md section 7.1.

import type { ServerResponse } from 'node:http';
import type { ServerAnswer, ServerRequest } from './exchange.ts';

/**
 * One way to fail:
 * - `answer`: this answer instead of the service's (a 500, a 429 with `retry-after`, a redirect, an error body);
 * - `reset`: the connection is reset, no answer at all;
 * - `truncate`: the true length is announced, half the body is sent, the connection ends;
 * - `oversize`: the body grows to `bytes` with spaces at its end;
 * - `content-type`: the true body under another type;
 * - `hold`: nothing (`at: 'start'`) or only half the body (`at: 'body'`) arrives until `until` settles.
 */
export type Fault =
  | { readonly kind: 'answer'; readonly answer: ServerAnswer }
  | { readonly kind: 'reset' }
  | { readonly kind: 'truncate' }
  | { readonly kind: 'oversize'; readonly bytes: number }
  | { readonly kind: 'content-type'; readonly value: string }
  | { readonly kind: 'hold'; readonly at: 'start' | 'body'; readonly until: Promise<unknown> };

/** Picks the requests that a fault is meant for. */
export type FaultWhen = (request: ServerRequest) => boolean;

/** A failing answer with the body and headers given: the usual way to script 429 and 5xx. */
export function failing(
  status: number,
  body = '',
  headers: Readonly<Record<string, string>> = { 'content-type': 'text/plain' },
): Fault {
  return { kind: 'answer', answer: { status, headers, body } };
}

/** A redirect to `location`; a client that holds a token must not follow it to another origin. */
export function redirecting(location: string, status = 307): Fault {
  return failing(status, '', { location });
}

/** The faults still to come, in the order the test added them. */
export class FaultScript {
  readonly #rules: { readonly fault: Fault; readonly when: FaultWhen; left: number }[] = [];

  add(fault: Fault, rule: { readonly times?: number; readonly when?: FaultWhen } = {}): void {
    this.#rules.push({ fault, when: rule.when ?? (() => true), left: rule.times ?? 1 });
  }

  /** The fault for this request, one use of it spent; `undefined` when all is well. */
  take(request: ServerRequest): Fault | undefined {
    const rule = this.#rules.find(({ left, when }) => left > 0 && when(request));
    if (rule !== undefined) {
      rule.left -= 1;
    }
    return rule?.fault;
  }
}

/** Sends an answer, spoiled by the fault if there is one; tells `sent` the status and how many body bytes left. */
export async function deliver(
  response: ServerResponse,
  answer: ServerAnswer,
  fault: Fault | undefined,
  sent: (status: number, bytes: number) => void,
): Promise<void> {
  if (fault?.kind === 'reset') {
    response.socket?.resetAndDestroy();
    return;
  }
  if (fault?.kind === 'hold' && fault.at === 'start') {
    await fault.until;
  }
  const bodyless = response.req.method === 'HEAD' || answer.status === 204 || answer.status === 304;
  const body = bodyless ? Buffer.alloc(0) : spoiledBody(Buffer.from(answer.body ?? ''), fault);
  for (const [name, value] of Object.entries(answer.headers ?? {})) {
    response.setHeader(name, typeof value === 'string' ? value : [...value]);
  }
  if (fault?.kind === 'content-type') {
    response.setHeader('content-type', fault.value);
  }
  if (!bodyless) {
    response.setHeader('content-length', body.length);
  }
  response.writeHead(answer.status);
  const half = body.subarray(0, Math.floor(body.length / 2));
  if (fault?.kind === 'truncate') {
    sent(answer.status, half.length);
    response.write(half, () => response.destroy());
    return;
  }
  if (fault?.kind === 'hold' && fault.at === 'body') {
    sent(answer.status, half.length);
    response.write(half);
    await fault.until;
    sent(answer.status, body.length - half.length);
    response.end(body.subarray(half.length));
    return;
  }
  sent(answer.status, body.length);
  response.end(body);
}

function spoiledBody(body: Buffer, fault: Fault | undefined): Buffer {
  if (fault?.kind !== 'oversize') {
    return body;
  }
  // Spaces keep JSON and XML well-formed: only the size is wrong.
  return Buffer.concat([body, Buffer.alloc(Math.max(0, fault.bytes - body.length), 0x20)]);
}
