/**
 * The id token of a job: asked of a real issuer through the toolkit, and what is said when there is none.
 */

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { DeniedError, UpstreamError } from '../../src/base/errors.ts';
import { askToolkit, type OidcWorld, requestIdToken } from '../../src/runner/oidc.ts';
import { failing } from '../servers/faults.ts';
import { type OidcIssuer, startOidcIssuer } from '../servers/oidc-issuer.ts';

const NAMES = ['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'] as const;
let issuer: OidcIssuer;
const saved: Record<string, string | undefined> = {};
const printed: string[] = [];

beforeAll(async () => {
  issuer = await startOidcIssuer();
  for (const name of NAMES) saved[name] = process.env[name];
});
afterAll(async () => {
  for (const [name, value] of Object.entries(saved)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  await issuer.close();
});
beforeEach(() => {
  Object.assign(process.env, issuer.environment);
  issuer.clearLog();
  printed.length = 0;
  // the toolkit writes its mask command to the process's own output
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed.push(String(text));
    return true;
  });
});
afterEach(() => vi.restoreAllMocks());

const slept: number[] = [];
function world(changes: Partial<OidcWorld> = {}): OidcWorld {
  slept.length = 0;
  let now = 0;
  return {
    environment: { ...issuer.environment, GITHUB_ACTIONS: 'true' },
    eventName: 'push',
    payload: {},
    ask: askToolkit,
    sleep: async (milliseconds) => {
      slept.push(milliseconds);
      now += milliseconds;
    },
    random: () => 0.5,
    now: () => now,
    ...changes,
  };
}

describe('an id token', () => {
  it('is asked for with its audience, behind the query that the address already has', async () => {
    const token = await requestIdToken('https://example.com/a b', world());
    expect(token.reveal()).toBe(issuer.issued.at(-1));
    expect(issuer.requests[0]?.path).toContain('?api-version=2.0&audience=https%3A%2F%2Fexample.com%2Fa%20b');
  });

  it('is masked, and printed in no other way', async () => {
    const token = (await requestIdToken('x', world())).reveal();
    expect(printed.filter((text) => text.includes(token))).toEqual([`::add-mask::${token}\n`]);
  });

  it('is asked for again after a 500, a reset connection and an empty answer, with growing pauses', async () => {
    issuer.fail(failing(500, 'oops'));
    issuer.fail({ kind: 'reset' });
    issuer.answerEmpty();
    await requestIdToken('x', world());
    expect(issuer.requests).toHaveLength(4);
    // half of 250, 500 and 1,000 milliseconds: the random part is 0.5 here
    expect(slept).toEqual([125, 250, 500]);
  });

  it('is given up on within the budget of twenty seconds', async () => {
    issuer.fail(failing(500), { times: 100 });
    const asked = requestIdToken('x', world({ random: () => 0.999 }));
    await expect(asked).rejects.toBeInstanceOf(UpstreamError);
    await expect(asked).rejects.toMatchObject({ code: 'upstream-failed', retryable: true });
    expect(slept.reduce((sum, pause) => sum + pause, 0)).toBeLessThanOrEqual(20_000);
    // spend the rest of the scripted failures
    while (issuer.requests.at(-1)?.status === 500) await askToolkit('x').catch(() => undefined);
  });

  it('that is refused is not asked for again, and the answer is not shown', async () => {
    const body = 'a body that says too much';
    issuer.fail(failing(403, JSON.stringify({ message: body }), { 'content-type': 'application/json' }));
    const asked = requestIdToken('some audience', world());
    await expect(asked).rejects.toBeInstanceOf(DeniedError);
    await expect(asked).rejects.toMatchObject({
      code: 'oidc-refused',
      message: 'GitHub refused an id token for the audience "some audience" (HTTP 403)',
    });
    expect(issuer.requests).toHaveLength(1);
    await asked.catch((error: Error) => expect(error.message).not.toContain(body));
  });

  it('that is no token is not taken for one', async () => {
    const answers = ['', 'not a token', 'a.b'];
    const asked = requestIdToken('x', world({ ask: async () => answers.shift() ?? 'a.b.c' }));
    expect((await asked).reveal()).toBe('a.b.c');
  });
});

describe('without a way to ask', () => {
  const none = { GITHUB_ACTIONS: 'true' };
  const fork = {
    pull_request: {
      head: { repo: { full_name: 'someone/repo' } },
      base: { repo: { full_name: 'octo-org/repo' } },
    },
  };
  const cases: readonly (readonly [string, Partial<OidcWorld>, RegExp, RegExp])[] = [
    ['the permission is missing', { environment: none }, /this job may not ask/, /id-token: write/],
    [
      'a fork is the reason',
      { environment: none, eventName: 'pull_request', payload: fork },
      /pull request from a fork gets no id token/,
      /head\.repo\.full_name == github\.repository/,
    ],
    [
      'Dependabot is the reason',
      { environment: { ...none, GITHUB_ACTOR: 'dependabot[bot]' } },
      /Dependabot started gets no id token/,
      /github\.actor != 'dependabot\[bot\]'/,
    ],
    ['it is no job at all', { environment: {} }, /outside GitHub Actions/, /as a step/],
  ];
  it.each(cases)('it is said that %s', async (_name, changes, message, hint) => {
    const asked = requestIdToken('x', world(changes));
    await expect(asked).rejects.toMatchObject({ code: 'oidc-unavailable' });
    await expect(asked).rejects.toThrow(message);
    await asked.catch((error: DeniedError) => expect(error.hint).toMatch(hint));
    expect(issuer.requests).toEqual([]);
  });

  it('a token is never asked of an address without TLS beyond this machine', async () => {
    const environment = { ...issuer.environment, ACTIONS_ID_TOKEN_REQUEST_URL: 'http://example.com/?a=b' };
    await expect(requestIdToken('x', world({ environment }))).rejects.toMatchObject({ code: 'host-refused' });
  });
});
