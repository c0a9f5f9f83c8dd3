/**
 * GitHub's REST API for the places where a scan shows itself: a comment, a check run, code scanning.
 *
 * Promise: nothing that happens here changes the verdict. What is refused becomes a sentence that names the permission
 * that is missing; the text of an answer never reaches the log. The token goes to the server of the run alone.
 * Facts: github-actions.md sections 4 and 5.
 */

import { setTimeout } from 'node:timers/promises';
import { getOctokit } from '@actions/github';
import type { Secret } from '../base/secret.ts';
import { isSecureUrl } from '../runner/event-facts.ts';

/** The official client. */
export type GitHubClient = ReturnType<typeof getOctokit>;

/** Where to show a scan. */
export interface GitHubPlace {
  readonly client: GitHubClient;
  readonly owner: string;
  readonly repo: string;
}

/** What became of one place. The text is for the log and holds nothing of an answer. */
export interface Shown {
  readonly kind: 'shown' | 'refused';
  readonly text: string;
}

const TIMEOUT_MS = 30_000;
/** All places together: a service that answers slowly must not keep a job for hours. */
const TOTAL_MS = 240_000;
/** A limit that asks for longer is taken for a refusal. */
const MAX_WAIT_S = 20;

/** How long is waited, in milliseconds; a test has less time. */
export interface PlaceBounds {
  readonly requestMs: number;
  readonly totalMs: number;
}

/** The client for the repository of this run; undefined when the runner does not say where that is. */
export function githubPlace(
  environment: Readonly<Record<string, string | undefined>>,
  token: Secret,
  { requestMs, totalMs }: PlaceBounds = { requestMs: TIMEOUT_MS, totalMs: TOTAL_MS },
): GitHubPlace | undefined {
  const { GITHUB_API_URL: api = 'https://api.github.com', GITHUB_REPOSITORY: repository = '' } = environment;
  const [owner, repo, ...rest] = repository.split('/');
  if (!owner || !repo || rest.length > 0 || !URL.canParse(api) || !isSecureUrl(new URL(api)))
    return undefined;
  const total = AbortSignal.timeout(totalMs);
  const client = getOctokit(token.reveal(), {
    baseUrl: api,
    request: { fetch: patientFetch(total, requestMs) },
  });
  return { client, owner, repo };
}

/** `fetch` with bounds, which waits once where a limit of requests asks for a short while. */
function patientFetch(total: AbortSignal, requestMs: number): typeof fetch {
  const once: typeof fetch = (input, init) =>
    fetch(input, { ...init, signal: AbortSignal.any([total, AbortSignal.timeout(requestMs)]) });
  return async (input, init) => {
    const answer = await once(input, init);
    const waitS = Number(answer.headers.get('retry-after') ?? Number.NaN);
    if ((answer.status !== 403 && answer.status !== 429) || !(waitS >= 0 && waitS <= MAX_WAIT_S))
      return answer;
    await answer.body?.cancel();
    await setTimeout(waitS * 1000, undefined, { signal: total });
    return await once(input, init);
  };
}

/** Whether what an account wrote is ours: a bot's, as the token of a job is, or that of the token's owner. */
export async function isOwnAuthor(
  { client }: GitHubPlace,
  user: { readonly type?: string; readonly login?: string } | null,
): Promise<boolean> {
  if (user === null) return false;
  if (user.type === 'Bot') return true;
  try {
    return (await client.rest.users.getAuthenticated()).data.login === user.login;
  } catch {
    // the token of a job has no account of its own, and a bot was asked for above
    return false;
  }
}

/** Runs one of the places; every failure becomes a sentence. `permission` is what it needs: `checks: write`. */
export async function show(name: string, permission: string, act: () => Promise<string>): Promise<Shown> {
  try {
    return { kind: 'shown', text: `${name}: ${await act()}` };
  } catch (error) {
    return { kind: 'refused', text: `${name} was not written: ${reasonOf(error, permission)}` };
  }
}

function reasonOf(error: unknown, permission: string): string {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
  if (isLimit(error)) return 'the limit of requests is reached';
  switch (status) {
    case 401:
      return 'the token is not valid';
    case 403:
      return `the token may not do that; the job needs "permissions: ${permission}" (a pull request from a fork never has it)`;
    case 404:
      return `the token cannot see it; the job needs "permissions: ${permission}"`;
    case 413:
      return 'it is too large for GitHub';
    case 422:
      return 'GitHub does not take its content';
    case 429:
      return 'the limit of requests is reached';
    default:
      // the client says 500 also where there was no answer at all
      return typeof status === 'number' && status >= 500 && hasAnswer(error)
        ? `GitHub answered ${status}`
        : 'GitHub could not be reached in time';
  }
}

function hasAnswer(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'response' in error && error.response !== undefined;
}

/** Whether GitHub refused for the number of requests and not for who asks: it answers 403 to both. */
function isLimit(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('response' in error)) return false;
  const { response } = error;
  if (typeof response !== 'object' || response === null || !('headers' in response)) return false;
  const headers = response.headers as Readonly<Record<string, unknown>>;
  return String(headers['x-ratelimit-remaining']) === '0' || headers['retry-after'] !== undefined;
}
