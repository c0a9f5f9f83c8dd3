// Who may do what at the GitHub API: tokens with permissions, the hourly limit, and the answers to those who may not.
//
// Promises: a request is refused in GitHub's order and words: no user agent, limit used up, unknown token, repository
// that must stay unknown, permission missing. Reading a public repository needs no permission.
// Must never: let a write through without the permission its route names.
// Source: facts/github-actions.md section 4; docs.github.com REST, "Permissions required", "Rate limits".

import type { ServerRequest } from '../exchange.ts';
import { type Fault, failing } from '../faults.ts';
import { GitHubFault, notFound, type Route } from './api-call.ts';
import type { RepositoryState } from './repository-state.ts';

/** A token and what it may do; permission keys as in workflows (`pull-requests`), levels as there. */
export interface TokenGrant {
  readonly token: string;
  readonly permissions: Readonly<Record<string, 'read' | 'write' | 'none'>>;
  /** The account it acts as; `github-actions[bot]` when left out, as for `GITHUB_TOKEN`. */
  readonly login?: string;
  /** Full names of the repositories it reaches; all when left out. */
  readonly repositories?: readonly string[];
}

/** Whoever sent a request; without a token, nobody with no permission. */
export interface Actor {
  readonly login: string;
  readonly permissions: TokenGrant['permissions'];
  readonly repositories: readonly string[] | undefined;
  readonly anonymous: boolean;
}

/** The hourly limit, shared by all tokens of a server. Assign `remaining` to come close to its end. */
export interface RateLimit {
  limit: number;
  remaining: number;
  /** When it is full again, milliseconds since 1970. */
  resetAtMs: number;
}

const NOBODY: Actor = { login: '', permissions: {}, repositories: [], anonymous: true };

/** Counts a request against the limit, and names its sender. Throws 403 and 401. */
export function identify(
  request: ServerRequest,
  tokens: ReadonlyMap<string, TokenGrant>,
  rate: RateLimit,
): Actor {
  if ((request.headers['user-agent'] ?? '') === '') {
    throw new GitHubFault(
      403,
      'Request forbidden by administrative rules. Please make sure your request has a User-Agent header.',
    );
  }
  if (rate.remaining <= 0) {
    throw new GitHubFault(403, 'API rate limit exceeded for installation.');
  }
  rate.remaining -= 1;
  const { authorization } = request.headers;
  if (authorization === undefined) {
    return NOBODY;
  }
  const grant = tokens.get(/^(?:bearer|token)\s+(\S+)$/iu.exec(authorization)?.[1] ?? '');
  if (grant === undefined) {
    throw new GitHubFault(401, 'Bad credentials');
  }
  const { login = 'github-actions[bot]', permissions, repositories } = grant;
  return { login, permissions, repositories, anonymous: false };
}

/** Checks that the sender may use the route on the repository. Throws 404, 401 and 403. */
export function requirePermission(
  actor: Actor,
  repository: RepositoryState | undefined,
  route: Route,
): RepositoryState {
  const reaches =
    !actor.anonymous &&
    (actor.repositories === undefined ||
      (repository !== undefined && actor.repositories.includes(repository.fullName)));
  const isPublic = repository?.visibility === 'public';
  if (repository === undefined || (!isPublic && !reaches)) {
    throw notFound();
  }
  if (route.method === 'GET' && isPublic) {
    return repository;
  }
  if (actor.anonymous) {
    throw new GitHubFault(401, 'Requires authentication');
  }
  const granted = reaches && (route.needs.length === 0 || route.needs.some((need) => isGranted(actor, need)));
  if (!granted) {
    const accepted = route.needs.map((need) => need.replaceAll('-', '_')).join('; ');
    const headers = { 'x-accepted-github-permissions': accepted };
    throw new GitHubFault(403, 'Resource not accessible by integration', { headers });
  }
  return repository;
}

function isGranted(actor: Actor, need: string): boolean {
  const [key = '', level] = need.split('=');
  const held = actor.permissions[key];
  return held === 'write' || (held === 'read' && level === 'read');
}

/** The headers by which every answer tells how much of the limit is left. */
export function rateHeaders(rate: RateLimit): Readonly<Record<string, string>> {
  return {
    'x-ratelimit-limit': String(rate.limit),
    'x-ratelimit-remaining': String(Math.max(0, rate.remaining)),
    'x-ratelimit-used': String(rate.limit - Math.max(0, rate.remaining)),
    'x-ratelimit-reset': String(Math.ceil(rate.resetAtMs / 1000)),
    'x-ratelimit-resource': 'core',
  };
}

/** GitHub's answer to too many requests in a short time, for `api.fail`; the primary limit is left untouched. */
export function secondaryLimit(retryAfterSeconds?: number, status: 403 | 429 = 403): Fault {
  const body = {
    message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
    documentation_url:
      'https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits',
  };
  return failing(status, JSON.stringify(body), {
    'content-type': 'application/json; charset=utf-8',
    ...(retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) }),
  });
}
