// The door of the signed services: who sent this request, and for which region did they sign it.
//
// Promises: the signature is recomputed over the request as it arrived; the date, the scope, the key, the session's
// token and its end are all checked, and each failure is answered with the code of the service's protocol.
// Must never: let a request through whose body, host or signed header was changed on the way.
// Source: facts/secret-providers.md section 2.2 (SigV4).

import type { ServerRequest } from '../exchange.ts';
import { AwsFault } from './aws-fault.ts';
import type { Directory, Principal } from './directory.ts';
import {
  type ClaimedSignature,
  formatAmzDate,
  hasValidSignature,
  parseAmzDate,
  parseAuthorization,
} from './sigv4.ts';

export interface SignedRequest {
  readonly principal: Principal;
  /** The region of the signature's scope: the endpoint's, as far as the client believes. */
  readonly region: string;
}

export interface Door {
  readonly directory: Directory;
  /** The service name in the scope: `sts`, `secretsmanager`, `ssm`. */
  readonly service: string;
  /** How errors are called: by the JSON services, or by those of the query protocol. */
  readonly protocol: 'json' | 'query';
  /** The only region that this endpoint accepts; any when left out. */
  readonly region?: string;
  readonly now: () => number;
}

/** Requests may be five minutes off the service's clock. */
const MAX_SKEW_MS = 5 * 60_000;

const CODES = {
  json: {
    missing: ['MissingAuthenticationTokenException', 400],
    incomplete: ['IncompleteSignatureException', 400],
    unknownKey: ['UnrecognizedClientException', 400],
    expired: ['ExpiredTokenException', 400],
    mismatch: ['InvalidSignatureException', 400],
  },
  query: {
    missing: ['MissingAuthenticationToken', 403],
    incomplete: ['IncompleteSignature', 403],
    unknownKey: ['InvalidClientTokenId', 403],
    expired: ['ExpiredToken', 403],
    mismatch: ['SignatureDoesNotMatch', 403],
  },
} as const;

/** Headers that must be signed when they are there: leaving one out would let a proxy change it. */
const MUST_BE_SIGNED = ['host', 'x-amz-date', 'x-amz-security-token', 'x-amz-target', 'x-amz-content-sha256'];

/** The sender of a request. Throws the service's `AwsFault` when the request does not prove one. */
export function authenticate(request: ServerRequest, door: Door): SignedRequest {
  const fault = (kind: keyof typeof CODES.json, message: string): AwsFault => {
    const [code, status] = CODES[door.protocol][kind];
    return new AwsFault(code, message, status);
  };
  const { authorization } = request.headers;
  if (authorization === undefined) {
    throw fault('missing', 'Missing Authentication Token');
  }
  const claim = parseAuthorization(authorization);
  const unsigned = MUST_BE_SIGNED.find(
    (name) => request.headers[name] !== undefined && claim?.signedHeaders.includes(name) === false,
  );
  if (claim === undefined || unsigned !== undefined) {
    throw fault(
      'incomplete',
      'Authorization header requires all of Credential, SignedHeaders, Signature and X-Amz-Date.',
    );
  }
  const principal = door.directory.findPrincipal(claim.accessKeyId);
  if (principal === undefined || principal.sessionToken !== request.headers['x-amz-security-token']) {
    throw fault('unknownKey', 'The security token included in the request is invalid.');
  }
  const wrong = scopeProblem(claim, door) ?? dateProblem(request, claim, door.now());
  if (wrong !== undefined) {
    throw fault('mismatch', wrong);
  }
  if (!hasValidSignature(request, claim, principal.secretAccessKey)) {
    throw fault(
      'mismatch',
      'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access ' +
        'Key and signing method. Consult the service documentation for details.',
    );
  }
  if (principal.expiresAtMs !== undefined && principal.expiresAtMs <= door.now()) {
    throw fault('expired', 'The security token included in the request is expired');
  }
  return { principal, region: claim.region };
}

function scopeProblem(claim: ClaimedSignature, door: Door): string | undefined {
  if (claim.service !== door.service) {
    return `Credential should be scoped to correct service: '${door.service}'. `;
  }
  return door.region === undefined || door.region === claim.region
    ? undefined
    : 'Credential should be scoped to a valid region. ';
}

function dateProblem(request: ServerRequest, claim: ClaimedSignature, nowMs: number): string | undefined {
  const sent = String(request.headers['x-amz-date'] ?? '');
  const sentMs = parseAmzDate(sent);
  if (Number.isNaN(sentMs) || !sent.startsWith(claim.day)) {
    return 'Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP';
  }
  const now = formatAmzDate(nowMs);
  if (sentMs < nowMs - MAX_SKEW_MS) {
    return `Signature expired: ${sent} is now earlier than ${formatAmzDate(nowMs - MAX_SKEW_MS)} (${now} - 5 min.)`;
  }
  return sentMs > nowMs + MAX_SKEW_MS
    ? `Signature not yet current: ${sent} is still later than ${formatAmzDate(nowMs + MAX_SKEW_MS)} (${now} + 5 min.)`
    : undefined;
}
