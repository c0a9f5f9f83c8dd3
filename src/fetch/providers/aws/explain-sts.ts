/**
 * Why AWS does not hand over a session: STS names neither the condition that failed nor what it compared, so this lays
 * what the token says beside what the role must say, ready to paste.
 *
 * Facts: secret-providers.md 2.1 (forms of `sub`), 2.2 (STS's errors), 6 (rows 14, 16).
 */

import {
  DeniedError,
  type ErrorCode,
  InputError,
  type TacetError,
  UpstreamError,
} from '../../../base/errors.ts';
import type { TokenClaims } from '../../identity/contract.ts';
import type { ProviderFailure } from '../contract.ts';
import { pasteable, tokenLines } from '../explain-token.ts';
import type { Role } from './arn.ts';
import { networkFailure } from './explain-network.ts';
import type { ServiceError } from './service-error.ts';

/** What was asked of STS. */
export interface StsRequest {
  readonly role: Role;
  readonly region: string;
  readonly audience: string;
  readonly sessionSeconds: number;
  readonly claims: TokenClaims;
}

/** The error for the user, with the role's trust policy as advice where that is what must change. */
export function explainSts(error: ServiceError, request: StsRequest): ProviderFailure {
  const failure = refusal(error, request);
  if (failure !== undefined) return { ...failure, isAboutOneSecret: false };
  const service = `AWS STS in ${request.region}`;
  return { error: networkFailure(error, service), isAboutOneSecret: false, advice: [] };
}

type Explained = Pick<ProviderFailure, 'error' | 'advice'>;

function refusal(error: ServiceError, request: StsRequest): Explained | undefined {
  if (error.kind !== 'refusal') return undefined;
  return trustRefusal(error, request) ?? { error: otherRefusal(error, request), advice: [] };
}

/** The refusals that are about the token: they show what it says. */
function trustRefusal(error: ServiceError, request: StsRequest): Explained | undefined {
  const { role, claims, audience } = request;
  const { code, cause } = error;
  if (code === 'AccessDenied') {
    const refused = denied(
      `AWS does not let this job assume ${role.arn}: its trust policy does not admit the job's token, or there is no such role`,
      'compare the role with the trust policy shown below; sub and aud must match to the letter',
      cause,
    );
    return {
      error: refused,
      advice: [
        ...tokenLines(request.claims, request.audience, 'a trust policy'),
        ...trustPolicyAdvice(request),
      ],
    };
  }
  if (code === 'InvalidIdentityToken')
    return {
      error: invalidToken(error, request, issuerPath(claims)),
      advice: tokenLines(request.claims, request.audience, 'a trust policy'),
    };
  if (code === 'IDPRejectedClaim') {
    const refused = denied(
      `AWS rejects a claim of the id token for ${role.arn}`,
      `check that the audience of the identity provider is ${audience}`,
      cause,
    );
    return { error: refused, advice: tokenLines(request.claims, request.audience, 'a trust policy') };
  }
  return undefined;
}

function otherRefusal(error: ServiceError, { role, region, claims, sessionSeconds }: StsRequest): TacetError {
  const { code, cause } = error;
  switch (code) {
    case 'ExpiredToken':
      return new UpstreamError('upstream-failed', 'AWS calls the id token expired, though it was new', {
        hint: 'check the clock of the runner; on a hosted runner run the job again',
        cause,
      });
    case 'RegionDisabled':
      return denied(
        `AWS STS is not active in ${region} for account ${role.account}`,
        'activate it under IAM, account settings, or choose another region with the input region',
        cause,
      );
    case 'PackedPolicyTooLarge':
      return input(
        'option-invalid',
        'the policy for one single secret is too large for a session',
        'use the name of the secret, or an alias of fewer characters',
        cause,
      );
    case 'MalformedPolicyDocument':
      return input(
        'reference-invalid',
        'AWS does not accept the session policy made from the references',
        'check the ARNs in the input secrets: partition, region and account must exist',
        cause,
      );
    case 'ValidationError':
      return validation(error, role, sessionSeconds);
    case 'IDPCommunicationError':
      return new UpstreamError(
        'upstream-failed',
        `AWS could not reach the token's issuer ${issuerPath(claims)}`,
        {
          retryable: true,
          hint: 'run the job again; for GitHub Enterprise Server its address must be reachable from AWS',
          cause,
        },
      );
    default:
      return denied(
        `AWS STS refuses the session for ${role.arn} (${code})`,
        'look the code up in the documentation of AssumeRoleWithWebIdentity',
        cause,
      );
  }
}

function invalidToken(error: ServiceError, request: StsRequest, host: string): TacetError {
  const { role, audience } = request;
  const { text, cause } = error;
  if (/No OpenIDConnect provider/i.test(text)) {
    return denied(
      `account ${role.account} has no identity provider for ${host}`,
      `create one under IAM, identity providers: OpenID Connect, URL https://${host}, audience ${audience}`,
      cause,
    );
  }
  if (/audience/i.test(text)) {
    return denied(
      `the identity provider ${host} of account ${role.account} does not know the audience ${audience}`,
      `add ${audience} to its audiences, or set the input audience to one it has`,
      cause,
    );
  }
  if (/verification key/i.test(text)) {
    return denied(
      `AWS cannot fetch the keys of the issuer ${host}`,
      'the issuer must be reachable from the internet; GitHub Enterprise Server often is not',
      cause,
    );
  }
  return denied(
    `AWS does not accept the id token for ${role.arn}`,
    `check that the identity provider of account ${role.account} is the one for ${host}`,
    cause,
  );
}

function validation(error: ServiceError, role: Role, sessionSeconds: number): TacetError {
  if (/DurationSeconds/i.test(error.text)) {
    return input(
      'option-invalid',
      `a session of ${sessionSeconds} seconds is longer than ${role.arn} allows`,
      "set the input session-duration lower, or raise the role's maximum session duration",
      error.cause,
    );
  }
  return input(
    'option-invalid',
    `AWS finds the request for a session of ${role.arn} invalid`,
    'check the input role: the whole ARN of a role',
    error.cause,
  );
}

/** The trust policy that admits exactly this token, to paste into the role. */
export function trustPolicy({ role, claims, audience }: StsRequest): unknown {
  const host = issuerPath(claims);
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Federated: `arn:${role.partition}:iam::${role.account}:oidc-provider/${host}` },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: {
          StringEquals: {
            [`${host}:aud`]: claims.aud ?? audience,
            [`${host}:sub`]: claims.sub ?? '',
          },
        },
      },
    ],
  };
}

function trustPolicyAdvice(request: StsRequest): readonly string[] {
  const policy = pasteable(JSON.stringify(trustPolicy(request), null, 2)).split('\n');
  return [
    `The trust policy that admits this job, for ${request.role.arn}:`,
    ...policy.map((line) => `  ${line}`),
    '  (While a repository moves from one form of sub to the other, sub may be a list of both.)',
  ];
}

/** The issuer as IAM writes it: host and path. */
function issuerPath(claims: TokenClaims): string {
  return (claims.iss ?? 'https://token.actions.githubusercontent.com')
    .replace(/^https?:\/\//, '')
    .replace(/\/+$/, '');
}

function denied(message: string, hint: string, cause: unknown): DeniedError {
  return new DeniedError('access-denied', message, { hint, cause });
}

function input(code: ErrorCode, message: string, hint: string, cause: unknown): InputError {
  return new InputError(code, message, { hint, cause });
}
