// IAM Credentials: access tokens of service accounts, for those who may act as them, directly or along a chain.
//
// Promises: the caller's token must be live; every link of the chain needs its own binding; an email that does not exist
// and a missing permission get the same answer, as at Google; a lifetime beyond an hour needs the organisation policy.
// Must never: look at a secret.
// Source: facts/secret-providers.md section 2.4, item 3; cloud.google.com, generateAccessToken.

import { json, type ServerAnswer, type ServerRequest } from '../exchange.ts';
import {
  type Binding,
  faultAnswer,
  GoogleFault,
  isGranted,
  type Principal,
  type Project,
  requireService,
  type TokenBook,
} from './iam.ts';

export interface ServiceAccount {
  readonly email: string;
  readonly project: Project;
  /** Who may act as it: `roles/iam.workloadIdentityUser`, `roles/iam.serviceAccountTokenCreator`. */
  readonly bindings: Binding[];
  /** Whether the organisation lets its tokens live for twelve hours. */
  readonly longLived: boolean;
}

const ROLES = ['roles/iam.workloadIdentityUser', 'roles/iam.serviceAccountTokenCreator'];

/** The handler of `generateAccessToken`. */
export function credentialsHandler(
  accounts: ReadonlyMap<string, ServiceAccount>,
  tokens: TokenBook,
): (request: ServerRequest) => ServerAnswer {
  return (request) => {
    try {
      const caller = tokens.authenticate(request);
      const email = /^\/v1\/projects\/-\/serviceAccounts\/([^/:]+):generateAccessToken$/u.exec(
        request.url.pathname,
      )?.[1];
      if (email === undefined || request.method !== 'POST') {
        throw new GoogleFault(404, 'NOT_FOUND', 'Method not found.');
      }
      return generate(caller, decodeURIComponent(email), readBody(request), accounts, tokens);
    } catch (error) {
      if (error instanceof GoogleFault) {
        return faultAnswer(error);
      }
      throw error;
    }
  };
}

interface TokenRequest {
  readonly scope: readonly string[];
  readonly seconds: number;
  readonly delegates: readonly string[];
}

function readBody({ body, headers }: ServerRequest): TokenRequest {
  if (headers['content-type']?.startsWith('application/json') !== true) {
    throw invalid('Invalid JSON payload received.');
  }
  const {
    scope,
    lifetime,
    delegates = [],
  } = JSON.parse(body.toString()) as Readonly<Record<string, unknown>>;
  const seconds = /^(\d+)s$/u.exec(String(lifetime ?? '3600s'))?.[1];
  if (!Array.isArray(scope) || scope.length === 0 || seconds === undefined || !Array.isArray(delegates)) {
    throw invalid('Request contains an invalid argument.');
  }
  const emails = delegates.map(
    (delegate) => /^projects\/-\/serviceAccounts\/(.+)$/u.exec(String(delegate))?.[1],
  );
  if (emails.includes(undefined)) {
    throw invalid('Request contains an invalid argument.');
  }
  return { scope: scope.map(String), seconds: Number(seconds), delegates: emails.map(String) };
}

function generate(
  caller: Principal,
  email: string,
  { seconds, delegates }: TokenRequest,
  accounts: ReadonlyMap<string, ServiceAccount>,
  tokens: TokenBook,
): ServerAnswer {
  let actor = caller;
  for (const step of [...delegates, email]) {
    const account = accounts.get(step);
    if (account === undefined || !isGranted(account.bindings, ROLES, actor)) {
      throw new GoogleFault(
        403,
        'PERMISSION_DENIED',
        "Permission 'iam.serviceAccounts.getAccessToken' denied on resource (or it may not exist).",
      );
    }
    requireService(account.project, 'iamcredentials.googleapis.com', 'IAM Service Account Credentials API');
    actor = { kind: 'service-account', email: step };
  }
  if (seconds <= 0 || seconds > (accounts.get(email)?.longLived === true ? 43_200 : 3_600)) {
    throw invalid(
      'The access token lifetime cannot exceed 3600 seconds; to set a lifetime up to 43200 seconds, the constraint iam.allowServiceAccountCredentialLifetimeExtension must be set.',
    );
  }
  const { token, expiresAtMs } = tokens.issue(actor, seconds);
  return json(200, { accessToken: token, expireTime: new Date(expiresAtMs).toISOString() });
}

function invalid(message: string): GoogleFault {
  return new GoogleFault(400, 'INVALID_ARGUMENT', message);
}
