/**
 * Why a service of AWS did not answer as it should: throttling, trouble of its own, no connection, a proxy, a stranger.
 */

import { DeniedError, InputError, type TacetError, UpstreamError } from '../../../base/errors.ts';
import type { ServiceError } from './service-error.ts';

/** The error for a failure that is not a refusal. `service` is how it is called: `AWS STS in eu-west-1`. */
export function networkFailure(error: ServiceError, service: string): TacetError {
  const { code, status, cause } = error;
  switch (error.kind) {
    case 'throttled':
      return new UpstreamError('upstream-throttled', `${service} refuses more requests for now (${code})`, {
        retryable: true,
        hint: 'run the job again; many jobs at once share the quota of the account',
        cause,
      });
    case 'unavailable':
      return new UpstreamError('upstream-failed', `${service} has trouble (HTTP ${status}, ${code})`, {
        retryable: true,
        hint: 'run the job again; https://health.aws.amazon.com says whether AWS has trouble',
        cause,
      });
    case 'proxy':
      return proxyFailure(error, service);
    case 'malformed':
      return new UpstreamError('upstream-malformed', `${service} gave an answer that is not one of AWS's`, {
        hint: 'check whether a proxy or a firewall answers in its place',
        cause,
      });
    case 'cancelled':
      return new UpstreamError('cancelled', 'the job was cancelled', { cause });
    case 'unreachable':
      return new UpstreamError('upstream-failed', `${service} cannot be reached (${code})`, {
        retryable: true,
        hint: unreachableHint(code),
        cause,
      });
    case 'refusal':
      return new DeniedError('access-denied', `${service} refuses the request (${code})`, { cause });
  }
}

function proxyFailure({ code, cause }: ServiceError, service: string): TacetError {
  if (code === 'EPLAINTEXT') {
    return new InputError('host-refused', `${service} is configured with an address without TLS`, {
      hint: 'check the variables AWS_ENDPOINT_URL and AWS_ENDPOINT_URL_…: http is taken on this machine alone',
      cause,
    });
  }
  const hint =
    code === 'EPROXYAUTH'
      ? 'the proxy wants other credentials: check HTTPS_PROXY'
      : 'check HTTPS_PROXY, or exclude the host with NO_PROXY';
  return new UpstreamError('upstream-failed', `the proxy does not connect to ${service}`, { hint, cause });
}

function unreachableHint(code: string): string {
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return 'check the region: its name is part of the host name';
  if (/CERT|SELF_SIGNED|ISSUER|SIGNATURE/.test(code))
    return 'the certificate is not trusted: name the file of your CA in NODE_EXTRA_CA_CERTS';
  return 'check that the runner may connect to AWS; HTTPS_PROXY and NO_PROXY are obeyed';
}
