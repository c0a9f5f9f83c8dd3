/**
 * Gives back what Infisical gave when the job ends: dynamic leases first, then the token that can revoke them. Harmless
 * when repeated. Facts: secret-providers.md 2.7.
 */

import { BugError, UpstreamError } from '../../../base/errors.ts';
import type { Secret } from '../../../base/secret.ts';
import type { LeaseReturn, Revoker } from '../../leases/contract.ts';
import { explainCall } from '../explain-call.ts';
import { CallFailure, JsonClient, type JsonClientOptions } from '../json-client.ts';
import { type ApiResult, InfisicalApi } from './api.ts';
import { INFISICAL } from './explain.ts';
import { type InfisicalFacts, readFacts } from './lease-facts.ts';

/** Post has half a minute for all. */
const BUDGET_MS = 25_000;

/** Revokes leases and tokens of Infisical. */
export class InfisicalRevoker implements Revoker {
  readonly system = 'infisical';
  readonly #options: JsonClientOptions;

  constructor(options: JsonClientOptions) {
    this.#options = { budgetMs: BUDGET_MS, ...options };
  }

  async revoke(recorded: readonly Secret[]): Promise<readonly LeaseReturn[]> {
    const facts = recorded.map(readFacts);
    const returns: LeaseReturn[] = [];
    if (facts.includes(undefined))
      returns.push({ kind: 'failed', error: new BugError('a record of what Infisical gave is not whole') });
    const known = facts.filter((entry) => entry !== undefined);
    const client = new JsonClient(this.#options);
    const signal = AbortSignal.timeout(BUDGET_MS);
    try {
      for (const [index, login] of known.entries()) {
        if (login.kind !== 'login') continue;
        const rest = known.slice(index + 1);
        const end = rest.findIndex(({ kind }) => kind === 'login');
        const api = new InfisicalApi(login.base, client, signal);
        returns.push(...(await revokeLogin(login, end < 0 ? rest : rest.slice(0, end), api)));
      }
      return returns;
    } finally {
      client.close();
    }
  }
}

async function revokeLogin(
  login: Extract<InfisicalFacts, { readonly kind: 'login' }>,
  rest: readonly InfisicalFacts[],
  api: InfisicalApi,
): Promise<readonly LeaseReturn[]> {
  const leases = rest.filter((entry) => entry.kind === 'lease');
  const returns = await Promise.all(
    leases.map(({ id, place, name, expiresAtMs }) =>
      outcome(
        `the dynamic secret ${name} of Infisical`,
        expiresAtMs,
        api.deleteLease(id, place, login.token),
      ),
    ),
  );
  // last: without it no lease could be taken back
  return [...returns, await outcome('the token of Infisical', login.expiresAtMs, api.revoke(login.token))];
}

async function outcome(
  what: string,
  expiresAtMs: number | undefined,
  call: Promise<ApiResult<undefined>>,
): Promise<LeaseReturn> {
  const hint =
    expiresAtMs === undefined
      ? 'revoke it in Infisical'
      : `it ends by itself at ${new Date(expiresAtMs).toISOString()}`;
  try {
    const answer = await call;
    // what is not known any more was revoked before or has ended
    if (answer.kind === 'value' || (answer.status === 404 && !answer.isRouteUnknown) || answer.status === 401)
      return { kind: 'revoked', text: `${what} was revoked` };
    const message = `${what} was not revoked: Infisical refuses it (HTTP ${answer.status})`;
    return { kind: 'failed', error: new UpstreamError('upstream-failed', message, { hint }) };
  } catch (failure) {
    if (!(failure instanceof CallFailure)) throw failure;
    const cause = explainCall(failure, INFISICAL);
    const message = `${what} was not revoked: ${cause.message}`;
    return { kind: 'failed', error: new UpstreamError('upstream-failed', message, { hint, cause }) };
  }
}
