/**
 * Reads an error of Google's services: the canonical status, and the reason of its `ErrorInfo`.
 *
 * The message is looked at to tell causes apart and never printed. Facts: secret-providers.md 2.4, item 6; google.rpc.Code.
 */

import type { JsonAnswer } from '../json-client.ts';
import { listAt, textAt } from '../json-fields.ts';

/** An error, read. */
export interface GoogleError {
  readonly httpStatus: number;
  /** `PERMISSION_DENIED`; `HTTP 403` when the answer has none. Safe to print. */
  readonly status: string;
  /** `SERVICE_DISABLED`. Undefined when there is none. */
  readonly reason: string | undefined;
  /** The project that the reason is about: `projects/123`. Checked, safe to print. */
  readonly consumer: string | undefined;
  /** The service's sentence, to be matched and never printed. */
  readonly text: string;
}

/** The error of an answer. Never throws. */
export function readGoogleError({ status: httpStatus, body }: JsonAnswer): GoogleError {
  const status = textAt(body, 'error', 'status') ?? '';
  const info = listAt(body, 'error', 'details').find((detail) =>
    textAt(detail, '@type')?.endsWith('google.rpc.ErrorInfo'),
  );
  const reason = textAt(info, 'reason');
  const consumer = textAt(info, 'metadata', 'consumer');
  return {
    httpStatus,
    status: /^[A-Z_]{1,40}$/.test(status) ? status : `HTTP ${httpStatus}`,
    reason: reason !== undefined && /^[A-Z0-9_]{1,63}$/.test(reason) ? reason : undefined,
    consumer:
      consumer !== undefined && /^projects\/[a-z0-9:.-]{1,100}$/.test(consumer) ? consumer : undefined,
    text: textAt(body, 'error', 'message') ?? '',
  };
}
