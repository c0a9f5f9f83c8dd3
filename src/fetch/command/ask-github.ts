/**
 * GitHub's id token for a command within a step: asked for without the toolkit, which would print a mask command with the
 * token on standard output. That belongs to the command, and may lead into a file.
 *
 * What goes wrong is told in the toolkit's words for a status, which `runner/oidc.ts` reads; nothing of an answer is in
 * them. Facts: secret-providers.md 2.1.
 */

import { Secret } from '../../base/secret.ts';
import type { Environment } from '../../runner/event-facts.ts';
import { CallFailure, JsonClient } from '../providers/json-client.ts';

/** A way to ask, for `OidcWorld`. `conceal` is told of the token before it is returned. */
export function askGithub(
  environment: Environment,
  conceal: (secrets: readonly Secret[]) => Promise<void>,
): (audience: string) => Promise<string> {
  return async (audience) => {
    const client = new JsonClient({ environment, maxAttempts: 1 });
    try {
      const url = new URL(environment['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '');
      url.searchParams.set('audience', audience);
      const bearer = Secret.fromText(environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '');
      const request = { method: 'GET', url, bearer } as const;
      const token = await client.call(request, AbortSignal.timeout(30_000), ({ status, body }) => {
        if (status !== 200) throw new Error(`Error Code : ${status}`);
        const value = typeof body === 'object' && body !== null && 'value' in body ? body.value : undefined;
        return typeof value === 'string' ? value : '';
      });
      await conceal([Secret.fromText(token)]);
      return token;
    } catch (cause) {
      const status = cause instanceof CallFailure ? /^HTTP (\d{3})$/.exec(cause.code)?.[1] : undefined;
      throw status === undefined ? cause : new Error(`Error Code : ${status}`);
    } finally {
      client.close();
    }
  };
}
