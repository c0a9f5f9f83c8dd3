/**
 * OpenBao's inline authentication: the login travels with each read, so that there is no token to steal or to give back.
 *
 * OpenBao 2.4 and later. It fits what makes no lease: KV, static roles, transit; a read that would make one is refused
 * there. A failed login is told by a header of its own. Facts: secret-providers.md 2.3 ("OpenBao inline auth").
 */

import { Secret } from '../../../base/secret.ts';
import type { ProviderContext } from '../contract.ts';
import type { VaultClient } from './client.ts';
import { explainLogin } from './explain-login.ts';
import type { LoginFacts } from './lease-facts.ts';
import type { LoginRequest, LoginResult } from './login.ts';

const PREFIX = 'x-vault-inline-auth';

/** Has every call of the login's stand-in for a token carry the login. Throws for failures of the identity. */
export async function useInlineLogin(
  request: LoginRequest,
  client: VaultClient,
  context: ProviderContext,
): Promise<LoginResult> {
  const { authMount, role, audience, namespace } = request;
  const { secret, claims } = await context.identity.token(audience);
  const headers: Record<string, string> = {
    [`${PREFIX}-path`]: `auth/${authMount}/login`,
    ...(namespace === undefined ? {} : { [`${PREFIX}-namespace`]: namespace }),
    ...(role === undefined ? {} : { [`${PREFIX}-parameter-role`]: parameter('role', role) }),
    [`${PREFIX}-parameter-jwt`]: parameter('jwt', secret.reveal()),
  };
  // stands for the login in calls; it is no token and is never sent
  const token = Secret.fromText('inline');
  client.useInlineLogin({
    token,
    headers,
    explain: (refusal) => explainLogin(refusal, { role, authMount, namespace, audience, claims }),
  });
  const login: LoginFacts = {
    kind: 'login',
    address: request.address,
    namespace,
    authority: request.authority,
    token,
    isBatch: true,
    uses: 0,
    expiresAtMs: undefined,
  };
  return { kind: 'token', login };
}

/** Unpadded base64url of key and value, as the header wants each parameter. */
function parameter(key: string, value: string): string {
  return Buffer.from(JSON.stringify({ key, value }), 'utf8').toString('base64url');
}
