/**
 * Repositories and their sizes, from a list that GitHub has written, or from GitHub itself when it is asked.
 *
 * Promises: a list is data and is checked whole; the token goes to the one server that is named and to no other, redirects
 * are refused; a page that is missing or refused is an error and never a shorter list. Nothing of an answer is in an error.
 * Facts: "List organization repositories", "Get a repository" (GitHub REST, version 2022-11-28): `size` in KiB; at most
 * 100 a page.
 */

import { DeniedError, InputError, UpstreamError } from '../base/errors.ts';
import type { JsonNode } from '../base/json-node.ts';
import { parseJson } from '../base/json-node.ts';
import { printable } from '../base/printable.ts';
import type { Secret } from '../base/secret.ts';
import type { RepositorySize } from './plan.ts';

/** A repository as GitHub lists it. */
export interface ListedRepository extends RepositorySize {
  readonly isArchived: boolean;
  readonly isFork: boolean;
}

/** Which repositories count. */
export interface RepositoryFilter {
  readonly includeArchived: boolean;
  readonly includeForks: boolean;
}

/** A server's API. */
export interface GitHubApi {
  /** `https://api.github.com`. */
  readonly url: string;
  readonly token: Secret | undefined;
  readonly signal?: AbortSignal;
}

const KIBIBYTE = 1024;
/** Letters, digits, dot, dash and underline, as GitHub allows them: safe as a path, an argument and in a file. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/;
const OWNER = /^[A-Za-z0-9][A-Za-z0-9-]{0,38}$/;
const PAGE_SIZE = 100;
/** A hundred thousand repositories. */
const MAX_PAGES = 1000;
const MAX_PAGE_BYTES = 16 * 1024 * 1024;
const TIMEOUT_MS = 30_000;

/** Whether a text is `owner/name`. */
export function isRepositoryName(text: string): boolean {
  return NAME.test(text);
}

/** The repositories of a JSON list. @throws InputError `report-invalid`. */
export function readRepositories(bytes: Uint8Array, where: string): readonly ListedRepository[] {
  return parseJson(bytes, `${where}:`).list().map(repositoryIn);
}

/** Those that count. */
export function countingRepositories(
  repositories: readonly ListedRepository[],
  { includeArchived, includeForks }: RepositoryFilter,
): readonly ListedRepository[] {
  return repositories.filter(
    ({ isArchived, isFork }) => (includeArchived || !isArchived) && (includeForks || !isFork),
  );
}

/** All repositories of an organisation that the token can see. @throws InputError, DeniedError, UpstreamError. */
export async function listOrganisation(name: string, api: GitHubApi): Promise<readonly ListedRepository[]> {
  if (!OWNER.test(name))
    throw new InputError(
      'option-invalid',
      `--organisation takes the name of one, found ${printable(name.slice(0, 60))}`,
    );
  const repositories: ListedRepository[] = [];
  for (let page = 1; page <= MAX_PAGES; page++) {
    const path = `/orgs/${name}/repos?type=all&sort=full_name&per_page=${PAGE_SIZE}&page=${page}`;
    const listed = (await ask(api, path)).list().map(repositoryIn);
    repositories.push(...listed);
    if (listed.length < PAGE_SIZE) return repositories;
  }
  throw new UpstreamError('upstream-malformed', `GitHub lists more than ${MAX_PAGES} pages of repositories`);
}

/** One repository. @throws InputError, DeniedError, UpstreamError. */
export async function findRepository(name: string, api: GitHubApi): Promise<ListedRepository> {
  return repositoryIn(await ask(api, `/repos/${name}`));
}

function repositoryIn(node: JsonNode): ListedRepository {
  return {
    name: node.get('full_name').text(NAME),
    sizeBytes: node.get('size').count() * KIBIBYTE,
    isArchived: node.get('archived').optional((each) => each.flag()) ?? false,
    isFork: node.get('fork').optional((each) => each.flag()) ?? false,
  };
}

async function ask({ url, token, signal }: GitHubApi, path: string): Promise<JsonNode> {
  const timeout = AbortSignal.timeout(TIMEOUT_MS);
  let response: Response;
  let body: Uint8Array;
  try {
    response = await fetch(new URL(`${url.replace(/\/$/, '')}${path}`), {
      headers: {
        accept: 'application/vnd.github+json',
        'x-github-api-version': '2022-11-28',
        'user-agent': 'tacet',
        ...(token === undefined ? {} : { authorization: `Bearer ${token.reveal()}` }),
      },
      redirect: 'error',
      signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
    });
    body = new Uint8Array(await response.arrayBuffer());
  } catch (cause) {
    throw new UpstreamError('upstream-failed', 'GitHub did not answer', { cause, retryable: true });
  }
  if (response.status === 401 || response.status === 403 || response.status === 404)
    throw new DeniedError('access-denied', `GitHub answered ${response.status} to the list of repositories`, {
      hint: 'give a token that may read the metadata of these repositories, in TACET_TOKEN',
    });
  if (response.status !== 200 || body.length > MAX_PAGE_BYTES)
    throw new UpstreamError(
      'upstream-failed',
      `GitHub answered ${response.status} to the list of repositories`,
      {
        retryable: response.status >= 500,
      },
    );
  return parseJson(body, 'the answer of GitHub:');
}
