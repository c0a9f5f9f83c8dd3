/**
 * GitHub's id token for one audience: asked for just in time, because it lives five minutes.
 *
 * Promise: a refusal explains itself (missing permission, fork, Dependabot); what passes (5xx, a reset connection, an
 * answer without token) is asked again with jitter within a budget; the token is masked before it is returned and
 * appears in no error and no line. The toolkit makes the request: it appends `&audience=` to an address that already
 * has a query, honours the proxy variables and masks the token.
 *
 * Must never: print an error of the toolkit, whose text holds the service's answer.
 * Facts: secret-providers.md 2.1, github-actions.md 2.4.
 */

import { DeniedError, InputError, UpstreamError } from '../base/errors.ts';
import { Secret } from '../base/secret.ts';
import { isForkRequest } from './event-changes.ts';
import { type Environment, isSecureUrl } from './event-facts.ts';
import { field } from './payload.ts';

/** What an id-token request needs of the world. */
export interface OidcWorld {
  readonly environment: Environment;
  /** `GITHUB_EVENT_NAME` and the undecoded payload, for the explanation when there is no token. */
  readonly eventName: string;
  readonly payload: unknown;
  /** One request. Rejects with an error whose text may hold anything. */
  readonly ask: (audience: string) => Promise<string>;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** From 0 up to, not including, 1. */
  readonly random: () => number;
  readonly now: () => number;
}

/** No attempt starts after this long. The toolkit repeats 502, 503 and 504 by itself for up to about ten seconds. */
const BUDGET_MS = 20_000;

/** One attempt may take this long (facts 2.11: total 30 s). */
const ATTEMPT_MS = 30_000;

/** Before the second attempt between 0 and 250 ms, doubled each time: full jitter. */
const FIRST_DELAY_MS = 250;

const HINT_PERMISSION =
  'add `permissions: { id-token: write, contents: read }` to the job; in a reusable workflow the caller must grant it too';

/** The toolkit's way to ask. Loaded on first use: the toolkit brings a whole HTTP client along. */
export async function askToolkit(audience: string): Promise<string> {
  const { getIDToken } = await import('@actions/core');
  return getIDToken(audience);
}

/**
 * An id token for the audience. Throws `DeniedError` (`oidc-unavailable` when the job has no right to one,
 * `oidc-refused` when GitHub refuses this one, `host-refused` for an insecure address) and `UpstreamError`.
 */
export async function requestIdToken(audience: string, world: OidcWorld): Promise<Secret> {
  requireAvailable(world);
  const startedAt = world.now();
  for (let attempt = 0; ; attempt++) {
    const outcome = await tryOnce(audience, world);
    if (outcome.kind === 'token') return outcome.token;
    const delayMs = world.random() * FIRST_DELAY_MS * 2 ** attempt;
    const isSpent = world.now() - startedAt + delayMs > BUDGET_MS;
    if (!outcome.retryable || isSpent) throw outcome.error;
    await world.sleep(delayMs);
  }
}

type Outcome =
  | { readonly kind: 'token'; readonly token: Secret }
  | { readonly kind: 'failed'; readonly error: DeniedError | UpstreamError; readonly retryable: boolean };

async function tryOnce(audience: string, world: OidcWorld): Promise<Outcome> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<'timeout'>((resolve) => {
    timer = setTimeout(() => resolve('timeout'), ATTEMPT_MS);
  });
  try {
    const answer = await Promise.race([world.ask(audience), timeout]);
    if (answer === 'timeout') return failed(audience, 'no answer within 30 seconds');
    if (/^[\w-]+\.[\w-]+\.[\w-]+$/.test(answer)) return { kind: 'token', token: Secret.fromText(answer) };
    return failed(audience, 'the answer held no token');
  } catch (cause) {
    return explainToolkit(audience, cause);
  } finally {
    clearTimeout(timer);
  }
}

/** Reads the status out of the toolkit's sentence, the only place it is; nothing else of that text is used. */
function explainToolkit(audience: string, cause: unknown): Outcome {
  const text = cause instanceof Error ? cause.message : '';
  const status = Number(/Error Code : (\d{3})\b/.exec(text)?.[1] ?? 0);
  if (status >= 400 && status < 500 && status !== 408 && status !== 429) {
    const error = new DeniedError(
      'oidc-refused',
      `GitHub refused an id token for the audience ${JSON.stringify(audience)} (HTTP ${status})`,
      { hint: HINT_PERMISSION, cause },
    );
    return { kind: 'failed', error, retryable: false };
  }
  const what =
    status > 0
      ? `HTTP ${status}`
      : text.includes('do not have ID Token field')
        ? 'the answer held no token'
        : 'the connection failed';
  return failed(audience, what);
}

function failed(audience: string, what: string): Outcome {
  const error = new UpstreamError(
    'upstream-failed',
    `GitHub gave no id token for the audience ${JSON.stringify(audience)}: ${what}`,
    {
      retryable: true,
      hint: 'run the job again; https://www.githubstatus.com says whether GitHub has trouble',
    },
  );
  return { kind: 'failed', error, retryable: true };
}

/** Throws when the runner gave this job no way to ask for a token, and says which of the known reasons it is. */
function requireAvailable(world: OidcWorld): void {
  const { environment } = world;
  const url = environment['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '';
  const bearer = environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '';
  if (url === '' || bearer === '') throw unavailable(world);
  if (!URL.canParse(url)) {
    throw new InputError('oidc-unavailable', 'ACTIONS_ID_TOKEN_REQUEST_URL is not an address');
  }
  if (!isSecureUrl(new URL(url))) {
    throw new DeniedError('host-refused', 'ACTIONS_ID_TOKEN_REQUEST_URL is not an https address', {
      hint: 'the runner sets this variable; check that no step of the job overwrites it',
    });
  }
}

function unavailable(world: OidcWorld): DeniedError {
  const { environment, eventName, payload } = world;
  const isDependabot =
    environment['GITHUB_ACTOR'] === 'dependabot[bot]' ||
    field(payload, 'pull_request', 'user', 'login') === 'dependabot[bot]';
  if (environment['GITHUB_ACTIONS'] !== 'true') {
    return new DeniedError('oidc-unavailable', 'there is no id token outside GitHub Actions', {
      hint: 'run this as a step of a GitHub Actions job',
    });
  }
  if (eventName === 'pull_request' && isForkRequest(payload)) {
    return new DeniedError('oidc-unavailable', 'a pull request from a fork gets no id token', {
      hint: 'skip this step for forks: `if: github.event.pull_request.head.repo.full_name == github.repository`; it runs after the merge',
    });
  }
  if (isDependabot) {
    return new DeniedError('oidc-unavailable', 'a run that Dependabot started gets no id token', {
      hint: "skip this step for it: `if: github.actor != 'dependabot[bot]'`",
    });
  }
  return new DeniedError('oidc-unavailable', 'this job may not ask for an id token', {
    hint: HINT_PERMISSION,
  });
}
