/**
 * Gives back what Vault gave, when the job ends: certificates by their serial numbers, tokens that do not hang on the
 * login's, and then the login's token, with which every lease goes.
 *
 * Promise: harmless when repeated; at most `BUDGET_MS`; one call for the token and all its leases. A batch token cannot be
 * revoked, so its leases are, one by one. Facts: secret-providers.md 2.3 (revoke-self is in the default policy, `sys/leases`
 * is not), 8.1.
 */

import { DeniedError, type TacetError, UpstreamError } from '../../../base/errors.ts';
import { counted } from '../../../base/printable.ts';
import { Secret } from '../../../base/secret.ts';
import type { LeaseReturn, Revoker } from '../../leases/contract.ts';
import type { Environment } from '../network.ts';
import { type CallResult, type CallTrouble, VaultClient } from './client.ts';
import { explainTrouble } from './explain.ts';
import { VaultConnection } from './http.ts';
import {
  type CertificateFacts,
  type LeaseFacts,
  type LoginFacts,
  momentText,
  readFacts,
  type TokenFacts,
  VAULT_SYSTEM,
  type VaultFacts,
} from './lease-facts.ts';
import { type Pace, serverPlace } from './settings.ts';

/** What the contract allows; a cancelled job's post is short of time. */
const BUDGET_MS = 30_000;

/** Names of paths in one sentence; the rest is counted. */
const MAX_PATHS_NAMED = 4;

/** Revokes what the Vault provider recorded. */
export class VaultRevoker implements Revoker {
  readonly system = VAULT_SYSTEM;
  readonly #environment: Environment;
  readonly #pace: Pace;

  constructor(environment: Environment, pace: Pace) {
    this.#environment = environment;
    this.#pace = pace;
  }

  async revoke(recorded: readonly Secret[]): Promise<readonly LeaseReturn[]> {
    const all = recorded.map(readFacts);
    const facts = all.filter((entry) => entry !== undefined);
    const returns: LeaseReturn[] = [];
    if (facts.length < all.length) returns.push(failed(unreadable()));
    // one login a step today; each with what was recorded after it
    for (const [index, login] of facts.entries()) {
      if (login.kind !== 'login') continue;
      const rest = facts.slice(index + 1);
      const end = rest.findIndex(({ kind }) => kind === 'login');
      returns.push(...(await this.#revokeLogin(login, end < 0 ? rest : rest.slice(0, end))));
    }
    return returns;
  }

  async #revokeLogin(login: LoginFacts, rest: readonly VaultFacts[]): Promise<readonly LeaseReturn[]> {
    const place = serverPlace(login.address);
    if (place === undefined) return [failed(unreadable())];
    const connection = new VaultConnection(place, this.#environment, login.authority);
    const client = new VaultClient(connection, login.namespace, this.#pace);
    const signal = AbortSignal.timeout(BUDGET_MS);
    const leases = rest.filter((entry) => entry.kind === 'lease');
    try {
      const returns: LeaseReturn[] = [];
      for (const entry of rest) {
        if (entry.kind === 'certificate') returns.push(await revokeCertificate(entry, login, client, signal));
        if (entry.kind === 'token') returns.push(await revokeToken(entry, client, signal));
      }
      if (login.isBatch) returns.push(...(await revokeLeases(leases, login, client, signal)));
      else returns.push(await revokeSelf(login, leases, client, signal));
      for (const { path, isEffective, expiresAtMs } of leases)
        if (!isEffective) {
          const text = `the session of AWS STS of ${path} ends by itself at ${momentText(expiresAtMs)}`;
          returns.push({ kind: 'expires', text });
        }
      return returns;
    } finally {
      connection.close();
    }
  }
}

async function revokeSelf(
  login: LoginFacts,
  leases: readonly LeaseFacts[],
  client: VaultClient,
  signal: AbortSignal,
): Promise<LeaseReturn> {
  const result = await post('auth/token/revoke-self', undefined, login.token, client, signal);
  const effective = leases.filter(({ isEffective }) => isEffective);
  const paths = effective.length === 0 ? '' : ` (${named(effective.map(({ path }) => path))})`;
  const withLeases =
    effective.length === 0 ? '' : `, and with it ${counted(effective.length, 'lease')}${paths}`;
  if (result.kind === 'done') return { kind: 'revoked', text: `Vault token revoked${withLeases}` };
  if (result.kind === 'refused') return notRevoked(login, withLeases);
  return failed(troubleError(result, 'revoking the token'));
}

/** Vault says the same of a token that is gone and of one whose policies do not let it revoke itself. */
function notRevoked(login: LoginFacts, withLeases: string): LeaseReturn {
  const end = momentText(login.expiresAtMs);
  const text =
    login.uses > 0
      ? `the Vault token is gone: its uses were spent${withLeases}`
      : `Vault does not revoke the token: it is gone already, or no policy allows it auth/token/revoke-self; it ends by itself at ${end}${withLeases}`;
  return { kind: 'expires', text };
}

async function revokeToken(
  { path, token }: TokenFacts,
  client: VaultClient,
  signal: AbortSignal,
): Promise<LeaseReturn> {
  const result = await post('auth/token/revoke-self', undefined, token, client, signal);
  if (result.kind === 'done') return { kind: 'revoked', text: `the token of ${path} revoked` };
  if (result.kind === 'refused')
    return { kind: 'expires', text: `the token of ${path} is gone already, or may not revoke itself` };
  return failed(troubleError(result, `revoking the token of ${path}`));
}

async function revokeCertificate(
  { mount, serial }: CertificateFacts,
  { token }: LoginFacts,
  client: VaultClient,
  signal: AbortSignal,
): Promise<LeaseReturn> {
  const result = await post(`${mount}/revoke`, { serial_number: serial }, token, client, signal);
  if (result.kind === 'done') return { kind: 'revoked', text: `certificate ${serial} of ${mount} revoked` };
  if (result.kind !== 'refused') return failed(troubleError(result, `revoking a certificate of ${mount}`));
  const error = new DeniedError(
    'access-denied',
    `Vault does not revoke the certificate ${serial} of ${mount}`,
    {
      hint: `a policy of the role needs: path "${mount}/revoke" { capabilities = ["create", "update"] }`,
    },
  );
  return failed(error);
}

/** The leases of a batch token, which ends by itself and would take them along then. */
async function revokeLeases(
  leases: readonly LeaseFacts[],
  login: LoginFacts,
  client: VaultClient,
  signal: AbortSignal,
): Promise<readonly LeaseReturn[]> {
  const end = momentText(login.expiresAtMs);
  const returns: LeaseReturn[] = [
    { kind: 'expires', text: `the Vault token is a batch token, which ends by itself at ${end}` },
  ];
  for (const { path, leaseId, isEffective, expiresAtMs } of leases) {
    if (!isEffective) continue;
    const result = await post(
      'sys/leases/revoke',
      { lease_id: leaseId, sync: true },
      login.token,
      client,
      signal,
    );
    if (result.kind === 'done') returns.push({ kind: 'revoked', text: `the lease of ${path} revoked` });
    else if (result.kind === 'refused') {
      const ends = momentText(
        Math.min(expiresAtMs ?? Number.POSITIVE_INFINITY, login.expiresAtMs ?? Number.POSITIVE_INFINITY),
      );
      returns.push({
        kind: 'expires',
        text: `the lease of ${path} is not revoked (no policy allows sys/leases/revoke) and ends at ${ends}`,
      });
    } else returns.push(failed(troubleError(result, `revoking the lease of ${path}`)));
  }
  return returns;
}

function post(
  path: string,
  body: Readonly<Record<string, string | boolean>> | undefined,
  token: Secret,
  client: VaultClient,
  signal: AbortSignal,
): Promise<CallResult> {
  return client.call(
    {
      method: 'POST',
      path,
      token,
      ...(body === undefined ? {} : { body: Secret.fromText(JSON.stringify(body)) }),
      // revoking twice is revoking
      isRepeatable: true,
    },
    signal,
  );
}

function named(paths: readonly string[]): string {
  const rest = paths.length - MAX_PATHS_NAMED;
  return `${paths.slice(0, MAX_PATHS_NAMED).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

function failed(error: TacetError): LeaseReturn {
  return { kind: 'failed', error };
}

/** What stops a call here is our own budget: nobody cancels post. */
function troubleError(trouble: CallTrouble, what: string): TacetError {
  if (trouble.kind !== 'cancelled') return explainTrouble(trouble, what).error;
  return new UpstreamError('upstream-failed', `Vault gave no answer in time (${what})`);
}

function unreadable(): TacetError {
  return new DeniedError('access-denied', 'the record of a Vault lease cannot be read');
}
