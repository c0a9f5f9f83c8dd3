// The GitHub REST API on loopback, as far as tacet and its users' actions need it: with state, tokens and limits.
//
// Promises: answers fit the official types; tokens, permissions, visibility and the hourly limit are checked as
// GitHub checks them; everything reported stays in the repository's state for the test to read.
// Must never: answer an endpoint it does not model with anything but 404.
// Spec: facts/github-actions.md sections 4, 5, 10 and 14; docs.github.com REST, version 2022-11-28.

import { json, type ServerAnswer, type ServerRequest } from './exchange.ts';
import {
  identify,
  type RateLimit,
  rateHeaders,
  requirePermission,
  type TokenGrant,
} from './github/access.ts';
import { actionRunRoutes } from './github/action-runs.ts';
import { fieldsOf, GitHubFault, notFound, type Route } from './github/api-call.ts';
import { checkRunRoutes } from './github/check-runs.ts';
import { codeScanningRoutes } from './github/code-scanning.ts';
import { issueCommentRoutes } from './github/issue-comments.ts';
import { pullRoutes } from './github/pulls.ts';
import { repositoryRoutes } from './github/repositories.ts';
import {
  createRepositoryState,
  type RepositoryOptions,
  type RepositoryState,
} from './github/repository-state.ts';
import { type LoopbackServer, startLoopbackServer } from './loopback-server.ts';

export interface GitHubApi extends LoopbackServer {
  /** Adds a repository and returns its state. */
  addRepository(options: RepositoryOptions): RepositoryState;
  /** Makes a token valid. */
  allowToken(grant: TokenGrant): void;
  /** The hourly limit: 1,000 requests for a job's token. */
  readonly rate: RateLimit;
}

/** The permissions of `GITHUB_TOKEN` in a run for a fork's pull request: reading only. */
export const FORK_PERMISSIONS: TokenGrant['permissions'] = {
  contents: 'read',
  metadata: 'read',
  issues: 'read',
  checks: 'read',
  'pull-requests': 'read',
};

const ROUTES: readonly Route[] = [
  ...repositoryRoutes,
  ...pullRoutes,
  ...issueCommentRoutes,
  ...checkRunRoutes,
  ...codeScanningRoutes,
  ...actionRunRoutes,
];

/** Starts an API without repositories; `now` in milliseconds since 1970. `url` is what `GITHUB_API_URL` would be. */
export async function startGitHubApi({
  now = Date.now,
}: {
  readonly now?: () => number;
} = {}): Promise<GitHubApi> {
  const repositories = new Map<string, RepositoryState>();
  const tokens = new Map<string, TokenGrant>();
  const rate: RateLimit = { limit: 1_000, remaining: 1_000, resetAtMs: now() + 3_600_000 };

  async function handle(request: ServerRequest): Promise<ServerAnswer> {
    try {
      return withHeaders(await answer(request), rateHeaders(rate));
    } catch (error) {
      if (error instanceof GitHubFault) {
        return withHeaders(faultAnswer(error), rateHeaders(rate));
      }
      throw error;
    }
  }

  async function answer(request: ServerRequest): Promise<ServerAnswer> {
    const actor = identify(request, tokens, rate);
    const found = findRoute(request);
    const name = `${found?.params.owner}/${found?.params.repo}`.toLowerCase();
    if (found === undefined) {
      throw notFound();
    }
    const repository = requirePermission(actor, repositories.get(name), found.route);
    return found.route.handle({
      repository,
      actor,
      params: found.params,
      url: request.url,
      fields: fieldsOf(parseBody(request)),
      nowMs: now(),
    });
  }

  const server = await startLoopbackServer({ name: 'github-api', handle, now });
  return {
    ...server,
    rate,
    addRepository(options) {
      const state = createRepositoryState(options, (repositories.size + 1) * 1_000_000, now);
      repositories.set(options.name.toLowerCase(), state);
      return state;
    },
    allowToken: (grant) => void tokens.set(grant.token, grant),
  };
}

interface FoundRoute {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

/** The route of a request; parameters may hold encoded slashes, so that refs fit into one. */
function findRoute(request: ServerRequest): FoundRoute | undefined {
  const parts = request.url.pathname.split('/');
  for (const route of ROUTES) {
    const names = route.path.split('/');
    const fits =
      route.method === request.method &&
      names.length === parts.length &&
      names.every((name, index) => name.startsWith(':') || name === parts[index]);
    if (fits) {
      const params = names.flatMap((name, index) =>
        name.startsWith(':') ? [[name.slice(1), decodePart(parts[index] ?? '')] as const] : [],
      );
      return { route, params: Object.fromEntries(params) };
    }
  }
  return undefined;
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new GitHubFault(400, 'Bad Request');
  }
}

function parseBody(request: ServerRequest): unknown {
  if (request.body.length === 0) {
    return {};
  }
  try {
    return JSON.parse(request.body.toString());
  } catch {
    throw new GitHubFault(400, 'Problems parsing JSON');
  }
}

function faultAnswer(fault: GitHubFault): ServerAnswer {
  const body = {
    message: fault.message,
    ...(fault.errors === undefined ? {} : { errors: fault.errors }),
    documentation_url: 'https://docs.github.com/rest',
    status: String(fault.status),
  };
  return json(fault.status, body, fault.headers);
}

function withHeaders(answer: ServerAnswer, headers: Readonly<Record<string, string>>): ServerAnswer {
  return {
    ...answer,
    headers: { 'x-github-media-type': 'github.v3; format=json', ...headers, ...answer.headers },
  };
}
