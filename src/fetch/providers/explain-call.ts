/**
 * Why a service did not answer as it should, for every provider on `json-client.ts`: throttling, trouble of its own, no
 * connection, a proxy, a stranger in its place.
 */

import { InputError, type TacetError, UpstreamError } from '../../base/errors.ts';
import type { ProviderFailure } from './contract.ts';
import { CallFailure, CORRUPT } from './json-client.ts';

/** What the reader should know about the service that failed. */
export interface CallSubject {
  /** How it is called: `Google Cloud STS`. */
  readonly service: string;
  /** Where its operator says whether it has trouble. */
  readonly statusPage: string;
  /** What to check when its host name does not exist: `check the name of the vault`. */
  readonly unknownHost: string;
}

/** The error for a call that brought no answer. */
export function explainCall(
  failure: CallFailure,
  { service, statusPage, unknownHost }: CallSubject,
): TacetError {
  const { kind, code } = failure;
  const upstream = (
    errorCode: 'upstream-failed' | 'upstream-throttled' | 'upstream-malformed' | 'cancelled',
    message: string,
    hint: string | undefined,
    retryable = false,
  ): UpstreamError =>
    new UpstreamError(errorCode, message, {
      cause: failure,
      retryable,
      ...(hint === undefined ? {} : { hint }),
    });
  switch (kind) {
    case 'throttled': {
      const hint = 'run the job again; many jobs at once share one quota';
      return upstream('upstream-throttled', `${service} refuses more requests for now`, hint, true);
    }
    case 'unavailable': {
      const hint = `run the job again; ${statusPage} says whether there is trouble`;
      return upstream('upstream-failed', `${service} has trouble (${code})`, hint, true);
    }
    case 'timeout': {
      const hint = 'run the job again; check that the runner may connect to it';
      return upstream('upstream-failed', `${service} gave no answer in time (${code})`, hint, true);
    }
    case 'unreachable':
      return upstream(
        'upstream-failed',
        `${service} cannot be reached (${code})`,
        unreachableHint(code, unknownHost),
        true,
      );
    case 'redirected': {
      const hint =
        'redirects are not followed, they could lead a token elsewhere; check for a proxy or a firewall';
      return upstream('upstream-malformed', `${service} answered with a redirect (${code})`, hint);
    }
    case 'malformed':
    case 'oversized': {
      if (code === CORRUPT)
        return upstream(
          'upstream-malformed',
          `${service} gave a value that does not fit its own checksum`,
          'run the job again; the value was changed on its way or where it is kept',
        );
      const hint = 'check whether a proxy or a firewall answers in its place';
      return upstream(
        'upstream-malformed',
        `${service} gave an answer that is not one of its own (${code})`,
        hint,
      );
    }
    case 'cancelled':
      return upstream('cancelled', 'the job was cancelled', undefined);
    case 'proxy':
      return proxyFailure(failure, service);
  }
}

/**
 * The failure of all that a call was to bring, from what it threw. Throws `UpstreamError` `cancelled` for a cancelled job,
 * and what is no `CallFailure`.
 */
export function callTrouble(error: unknown, subject: CallSubject): ProviderFailure {
  if (!(error instanceof CallFailure)) throw error;
  if (error.kind === 'cancelled')
    throw new UpstreamError('cancelled', 'the job was cancelled', { cause: error });
  return { error: explainCall(error, subject), isAboutOneSecret: false, advice: [] };
}

function proxyFailure(failure: CallFailure, service: string): TacetError {
  if (failure.code === 'EPLAINTEXT')
    return new InputError('host-refused', `${service} is configured with an address without TLS`, {
      cause: failure,
    });
  const hint =
    failure.code === 'EPROXYAUTH'
      ? 'the proxy wants other credentials: check HTTPS_PROXY'
      : 'check HTTPS_PROXY, or exclude the host with NO_PROXY';
  return new UpstreamError('upstream-failed', `the proxy does not connect to ${service}`, {
    hint,
    cause: failure,
  });
}

function unreachableHint(code: string, unknownHost: string): string {
  if (code === 'ENOTFOUND') return unknownHost;
  if (/CERT|SELF_SIGNED|ISSUER|SIGNATURE/.test(code))
    return 'the certificate is not trusted: name the file of your CA in NODE_EXTRA_CA_CERTS';
  return 'check that the runner may connect to it; HTTPS_PROXY and NO_PROXY are obeyed';
}
