/**
 * The API when it is slow, limited or refuses: each place ends in a sentence, in bounded time.
 */

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Secret } from '../../src/base/secret.ts';
import { type GitHubPlace, githubPlace, show } from '../../src/surfaces/github.ts';
import { failing } from '../servers/faults.ts';
import { secondaryLimit } from '../servers/github/access.ts';
import { type GitHubApi, startGitHubApi } from '../servers/github-api.ts';

let api: GitHubApi;
let place: GitHubPlace;

function placeWith(requestMs: number, totalMs: number): GitHubPlace {
  const environment = { GITHUB_API_URL: api.url, GITHUB_REPOSITORY: 'octo/app' };
  const found = githubPlace(environment, Secret.fromText('some-token'), { requestMs, totalMs });
  if (found === undefined) throw new Error('the place is not known');
  return found;
}

const ask = () =>
  show('the place', 'checks: write', async () => {
    await place.client.rest.repos.get({ owner: place.owner, repo: place.repo });
    return 'done';
  });

beforeEach(async () => {
  api = await startGitHubApi();
  api.addRepository({ name: 'octo/app', visibility: 'public' });
  api.allowToken({ token: 'some-token', permissions: { metadata: 'read' } });
  place = placeWith(20_000, 20_000);
});
afterEach(() => api.close());

describe('a place', () => {
  it.each([
    ['one request', 50, 20_000],
    ['all of them together', 20_000, 50],
  ])('gives up when the API is slow: %s', async (_, requestMs, totalMs) => {
    let release = (): void => undefined;
    const until = new Promise<void>((done) => {
      release = done;
    });
    api.fail({ kind: 'hold', at: 'start', until });
    place = placeWith(requestMs, totalMs);
    expect(await ask()).toEqual({
      kind: 'refused',
      text: 'the place was not written: GitHub could not be reached in time',
    });
    release();
  });

  it('waits once where a limit asks for a short while, and no longer', async () => {
    api.fail(secondaryLimit(0));
    expect((await ask()).kind).toBe('shown');
    api.fail(secondaryLimit(0, 429), { times: 2 });
    expect((await ask()).text).toContain('the limit of requests is reached');
    api.fail(secondaryLimit(3600));
    expect((await ask()).text).toContain('the limit of requests is reached');
  });

  it('names the permission for a refusal, and nothing of the answer', async () => {
    api.fail(failing(403, '{"message":"##[error]evil"}'));
    const { kind, text } = await ask();
    expect(kind).toBe('refused');
    expect(text).toContain('permissions: checks: write');
    expect(text).not.toContain('evil');
  });
});
