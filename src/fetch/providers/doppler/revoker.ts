/**
 * Gives Doppler's token back when the job ends. Harmless when repeated: a token that is not known any more has been
 * revoked or has ended. Facts: secret-providers.md 2.6.
 */

import { BugError, UpstreamError } from '../../../base/errors.ts';
import { Secret } from '../../../base/secret.ts';
import type { LeaseReturn, Revoker } from '../../leases/contract.ts';
import { explainCall } from '../explain-call.ts';
import { CallFailure, JsonClient, type JsonClientOptions } from '../json-client.ts';
import { numberAt, textAt } from '../json-fields.ts';
import { DopplerApi } from './api.ts';
import { DOPPLER } from './explain.ts';

/** What is recorded of a login. */
export interface DopplerFacts {
  /** The address of the API. */
  readonly base: string;
  readonly token: Secret;
  readonly expiresAtMs: number | undefined;
}

/** Post has half a minute for all. */
const BUDGET_MS = 25_000;

/** The facts as the lease book keeps them. */
export function dopplerFacts({ base, token, expiresAtMs }: DopplerFacts): Secret {
  return Secret.fromText(JSON.stringify({ base, token: token.reveal(), expiresAtMs }));
}

/** Revokes tokens of Doppler. */
export class DopplerRevoker implements Revoker {
  readonly system = 'doppler';
  readonly #options: JsonClientOptions;

  constructor(options: JsonClientOptions) {
    this.#options = { budgetMs: BUDGET_MS, ...options };
  }

  async revoke(facts: readonly Secret[]): Promise<readonly LeaseReturn[]> {
    const client = new JsonClient(this.#options);
    const signal = AbortSignal.timeout(BUDGET_MS);
    try {
      return await Promise.all(facts.map((entry) => revokeOne(entry, client, signal)));
    } finally {
      client.close();
    }
  }
}

async function revokeOne(entry: Secret, client: JsonClient, signal: AbortSignal): Promise<LeaseReturn> {
  const facts: unknown = JSON.parse(entry.reveal());
  const base = textAt(facts, 'base');
  const token = textAt(facts, 'token');
  if (base === undefined || token === undefined)
    return { kind: 'failed', error: new BugError('the record of a token of Doppler is not whole') };
  const until = numberAt(facts, 'expiresAtMs');
  const hint =
    until === undefined
      ? 'revoke it in the activity log of Doppler'
      : `it ends by itself at ${new Date(until).toISOString()}`;
  try {
    const answer = await new DopplerApi(base, client, signal).revoke(Secret.fromText(token));
    // unknown means that it was revoked before or has ended
    if (answer.kind === 'value' || answer.status === 401 || answer.status === 404)
      return { kind: 'revoked', text: 'the token of Doppler was revoked' };
    const error = new UpstreamError(
      'upstream-failed',
      `Doppler does not revoke its token (HTTP ${answer.status})`,
      { hint },
    );
    return { kind: 'failed', error };
  } catch (failure) {
    if (!(failure instanceof CallFailure)) throw failure;
    const cause = explainCall(failure, DOPPLER);
    const error = new UpstreamError(
      'upstream-failed',
      `the token of Doppler was not revoked: ${cause.message}`,
      {
        hint,
        cause,
      },
    );
    return { kind: 'failed', error };
  }
}
