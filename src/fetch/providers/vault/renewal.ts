/**
 * Longer lives for a token and its leases: once, up to what a job needs, and again and again while a command runs.
 *
 * In an action the fetch ends before the job's own steps begin, and nothing of it runs beside them: what the steps need
 * has to be asked for in advance (`extend`). A command that runs inside `tacet fetch` can be accompanied (`keepAlive`). Both
 * are bounded by the maximum that Vault's operators set; what falls short is told. Renewing is in Vault's default policy
 * (`auth/token/renew-self`, `sys/leases/renew`). Facts: secret-providers.md 2.3.
 */

import { Secret } from '../../../base/secret.ts';
import type { Environment } from '../network.ts';
import { VaultClient } from './client.ts';
import { readSecretMembers } from './envelope.ts';
import { VaultConnection } from './http.ts';
import { type LeaseFacts, type LoginFacts, readFacts } from './lease-facts.ts';
import { type Pace, serverPlace } from './settings.ts';

/** What may live longer. */
export interface Renewable {
  readonly kind: 'token' | 'lease';
  /** For messages: the path of a lease. */
  readonly path: string;
  /** Empty for the token. */
  readonly leaseId: string;
}

/** How long something lives now. `refused`: Vault does not renew it, or could not be asked. */
export type Renewed =
  | { readonly kind: 'renewed'; readonly item: Renewable; readonly expiresAtMs: number }
  | { readonly kind: 'refused'; readonly item: Renewable };

/** What renewing needs. */
export interface RenewalCall {
  readonly client: VaultClient;
  readonly token: Secret;
  readonly now: () => number;
  readonly signal: AbortSignal;
}

/** Asks once for each to live so many seconds from now. The token comes first: leases do not outlive it. Never throws. */
export async function extend(
  items: readonly Renewable[],
  seconds: number,
  { client, token, now, signal }: RenewalCall,
): Promise<readonly Renewed[]> {
  const renewed: Renewed[] = [];
  for (const item of [...items].sort((a, b) => Number(a.kind === 'lease') - Number(b.kind === 'lease'))) {
    const isToken = item.kind === 'token';
    const body = isToken ? { increment: `${seconds}s` } : { lease_id: item.leaseId, increment: seconds };
    const result = await client.call(
      {
        method: 'POST',
        path: isToken ? 'auth/token/renew-self' : 'sys/leases/renew',
        body: Secret.fromText(JSON.stringify(body)),
        token,
        isRepeatable: true,
      },
      signal,
    );
    const envelope = result.kind === 'done' ? result.envelope : undefined;
    const told = isToken
      ? readSecretMembers(envelope?.auth)?.number('lease_duration')
      : envelope?.leaseSeconds;
    renewed.push(
      told === undefined || told <= 0
        ? { kind: 'refused', item }
        : { kind: 'renewed', item, expiresAtMs: now() + told * 1000 },
    );
  }
  return renewed;
}

/** What keeping alive may use of the world. */
export interface KeepAliveWorld {
  readonly environment: Environment;
  readonly pace: Pace;
  /** Told once of each thing that Vault renews no more. */
  readonly onEnd: (text: string) => void;
}

/** Renewed when a third of the time is left, and not more often than this. */
const MIN_PAUSE_MS = 5_000;

/**
 * Keeps the logins and leases of these recorded facts (`lease-facts.ts`) alive until `stop` is called. What Vault does not
 * renew any more is told and left alone. Never throws.
 */
export function keepAlive(
  recorded: readonly Secret[],
  { environment, pace, onEnd }: KeepAliveWorld,
): { stop(): Promise<void> } {
  const facts = recorded.map(readFacts).filter((entry) => entry !== undefined);
  const controller = new AbortController();
  const loops = facts.flatMap((login, index) => {
    if (login.kind !== 'login' || login.isBatch) return [];
    const rest = facts.slice(index + 1);
    const end = rest.findIndex(({ kind }) => kind === 'login');
    const leases = (end < 0 ? rest : rest.slice(0, end)).filter((entry) => entry.kind === 'lease');
    return [accompany(login, leases, { environment, pace, onEnd }, controller.signal)];
  });
  return {
    stop: async () => {
      controller.abort();
      await Promise.all(loops);
    },
  };
}

async function accompany(
  login: LoginFacts,
  leases: readonly LeaseFacts[],
  { environment, pace, onEnd }: KeepAliveWorld,
  signal: AbortSignal,
): Promise<void> {
  const place = serverPlace(login.address);
  if (place === undefined) return;
  const connection = new VaultConnection(place, environment, login.authority);
  const client = new VaultClient(connection, login.namespace, pace);
  const startedAtMs = pace.now();
  /** Each with when it ends, and how long it lived at first, which is what is asked for again. */
  const living = new Map<Renewable, { readonly endsAtMs: number; readonly seconds: number }>();
  const add = (item: Renewable, endsAtMs: number | undefined): void => {
    if (endsAtMs !== undefined && endsAtMs > startedAtMs)
      living.set(item, { endsAtMs, seconds: Math.ceil((endsAtMs - startedAtMs) / 1000) });
  };
  add({ kind: 'token', path: 'the Vault token', leaseId: '' }, login.expiresAtMs);
  for (const { path, leaseId, isEffective, expiresAtMs } of leases)
    if (isEffective) add({ kind: 'lease', path, leaseId }, expiresAtMs);
  try {
    while (living.size > 0) {
      const dueAtMs = Math.min(
        ...[...living.values()].map(({ endsAtMs, seconds }) => endsAtMs - (seconds * 1000) / 3),
      );
      await pace.sleep(Math.max(MIN_PAUSE_MS, dueAtMs - pace.now()), signal);
      if (signal.aborted) return;
      for (const [item, { endsAtMs, seconds }] of [...living]) {
        if (endsAtMs - (seconds * 1000) / 3 > pace.now()) continue;
        const call = { client, token: login.token, now: pace.now, signal };
        const [renewed] = await extend([item], seconds, call);
        if (signal.aborted) return;
        // at its maximum Vault grants less each time: nothing more is to be had then
        if (renewed?.kind === 'renewed' && renewed.expiresAtMs > endsAtMs)
          living.set(item, { endsAtMs: renewed.expiresAtMs, seconds });
        else {
          living.delete(item);
          onEnd(`${item.path} is not renewed any more and ends at ${new Date(endsAtMs).toISOString()}`);
        }
      }
    }
  } finally {
    connection.close();
  }
}
