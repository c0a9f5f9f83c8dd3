/**
 * Reads an error of AWS's clients: the service's code, the status, and whether the network is to blame.
 *
 * The clients' messages hold the service's answer. They are looked at to tell causes apart and never printed.
 */

import { BugError, systemCode, UpstreamError } from '../../../base/errors.ts';
import { ConnectionRefusal } from '../network.ts';

/** What kind of failure it was. */
export type ServiceErrorKind =
  /** The service answered with an error code of its own. */
  | 'refusal'
  /** Too many requests, also after the clients' own retries. */
  | 'throttled'
  /** A 5xx, also after the retries. */
  | 'unavailable'
  /** No connection, or none in time. */
  | 'unreachable'
  /** The proxy did not connect us. */
  | 'proxy'
  /** An answer that is not one of this service's. */
  | 'malformed'
  /** The job was cancelled. */
  | 'cancelled';

/** An error, read. */
export interface ServiceError {
  readonly kind: ServiceErrorKind;
  /** `AccessDenied`; for the network a system code (`ENOTFOUND`). Safe to print. */
  readonly code: string;
  /** The HTTP status; 0 when there was no answer. */
  readonly status: number;
  /** The service's sentence, to be matched and never printed. */
  readonly text: string;
  readonly cause: unknown;
}

const THROTTLING = /^(?:Throttl|TooManyRequests|RequestLimitExceeded|SlowDown|LimitExceeded)/;

/** Reads what a client threw. Throws `BugError` when it is no failure of a service but a wrong program. */
export function readServiceError(cause: unknown): ServiceError {
  const text = cause instanceof Error ? cause.message : '';
  const name = cause instanceof Error ? cause.name : '';
  const status = statusOf(cause);
  const base = { status, text, cause };
  if (status === 0 && /^(?:Type|Reference|Range)Error$/.test(name))
    throw new BugError('a client of AWS was used wrongly', { cause });
  if (name === 'AbortError') return { ...base, kind: 'cancelled', code: 'AbortError' };
  if (cause instanceof ConnectionRefusal) return { ...base, kind: 'proxy', code: cause.code };
  if (name === 'SyntaxError' || status === 200 || cause instanceof UpstreamError)
    return { ...base, kind: 'malformed', code: 'malformed' };
  if (status === 0)
    return { ...base, kind: 'unreachable', code: systemCode(cause) ?? nestedCode(cause) ?? 'no answer' };
  const code = /^[A-Za-z][A-Za-z0-9.]{0,80}$/.test(name) && name !== 'Error' ? name : `HTTP ${status}`;
  if (THROTTLING.test(code) || status === 429) return { ...base, kind: 'throttled', code };
  if (status >= 500) return { ...base, kind: 'unavailable', code };
  // an answer without a code of the service is a gateway's or a captive portal's
  if (code === 'UnknownError' || code === 'Unknown' || code.startsWith('HTTP '))
    return { ...base, kind: 'malformed', code };
  return { ...base, kind: 'refusal', code: code.replace(/Exception$/, '') };
}

function statusOf(cause: unknown): number {
  if (typeof cause !== 'object' || cause === null || !('$metadata' in cause)) return 0;
  const metadata = cause.$metadata;
  if (typeof metadata !== 'object' || metadata === null || !('httpStatusCode' in metadata)) return 0;
  return typeof metadata.httpStatusCode === 'number' ? metadata.httpStatusCode : 0;
}

/** Node reports several failed addresses as one error with the others inside. */
function nestedCode(cause: unknown): string | undefined {
  if (!(cause instanceof AggregateError)) return undefined;
  return cause.errors.map(systemCode).find((code) => code !== undefined);
}
