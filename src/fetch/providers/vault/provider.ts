/**
 * The Vault provider, for HashiCorp Vault and OpenBao: one login, then each path once.
 *
 * The order of a fetch: the login, whose token is recorded for post; the mounts of the paths, one call for each mount;
 * then all reads, a few at a time, where references with the same call share it. Nothing is revoked here: the values are
 * needed until the job ends, and post revokes the token and with it every lease. Facts: secret-providers.md 2.3.
 */

import { BugError, DeniedError, InputError, UpstreamError } from '../../../base/errors.ts';
import { counted } from '../../../base/printable.ts';
import type { Locator, VaultLocator } from '../../references/reference.ts';
import {
  type Diagnosis,
  type DoctorCheck,
  failedCheck,
  type LocatorOutcome,
  type LocatorRequest,
  type Provider,
  type ProviderContext,
  type ProviderFailure,
  type ProviderMistake,
  type ProviderNote,
  type ProviderReport,
} from '../contract.ts';
import { inParallel } from '../in-parallel.ts';
import {
  asListRequest,
  type Listing,
  type ListRequest,
  listedCheck,
  patternMistakes,
  readWithLists,
} from '../listing.ts';
import { VaultClient } from './client.ts';
import { checkCapabilities, leastPolicy } from './diagnose.ts';
import { explainTrouble } from './explain.ts';
import { VaultConnection } from './http.ts';
import { useInlineLogin } from './inline-auth.ts';
import { type LoginFacts, momentText } from './lease-facts.ts';
import { listPolicy, listSecrets } from './list-secrets.ts';
import { type LoginResult, logIn } from './login.ts';
import { MountTable } from './mounts.ts';
import { type KnownMount, needsMount, planRead, shareReads, type VaultRead } from './plan.ts';
import { type LeftBehind, performRead } from './read.ts';
import { extend, type Renewable } from './renewal.ts';
import { cleanPath, readAuthority, type ServerPlace, serverPlace, type VaultSettings } from './settings.ts';

/** Reads at the same time: Vault's own default rate limits are by the second, and one job is not alone. */
const MAX_PARALLEL_READS = 4;

type VaultRequest = LocatorRequest<VaultLocator>;

/** Where the login goes. */
interface Server {
  readonly place: ServerPlace;
  readonly authority: string | undefined;
  readonly namespace: string | undefined;
}

/** Fetches `vault:`, `vault-read:`, `vault-write:` and `vault-decrypt:` references. */
export class VaultProvider implements Provider {
  readonly kinds: readonly Locator['kind'][] = ['vault', 'vault-list'];
  readonly #settings: VaultSettings;

  constructor(settings: VaultSettings) {
    this.#settings = settings;
  }

  check(requests: readonly LocatorRequest[]): readonly ProviderMistake[] {
    const { address, authMount, namespace, caCertificate } = this.#settings;
    const mistakes: ProviderMistake[] = [...patternMistakes(requests)];
    const wrong = (setting: string, what: string, hint?: string): void =>
      void mistakes.push({ request: undefined, setting, what, hint });
    if (address === undefined)
      wrong('vault-address', 'is required for Vault and was not given', 'https://vault.example.com:8200');
    else if (serverPlace(address) === undefined)
      wrong('vault-address', 'this is not an https address', 'https://vault.example.com:8200, without /v1');
    if (cleanPath(authMount) === undefined)
      wrong('vault-mount', 'this is not the path of a mount', 'as vault auth list shows it: jwt');
    if (namespace !== undefined && cleanPath(namespace) === undefined)
      wrong('vault-namespace', 'this is not the name of a namespace', 'for example admin/team');
    if (caCertificate !== undefined && readAuthority(caCertificate) === undefined)
      wrong('vault-ca-certificate', 'this is no certificate', 'give PEM, or base64 of PEM');
    return mistakes;
  }

  async fetch(requests: readonly LocatorRequest[], context: ProviderContext): Promise<ProviderReport> {
    const { client, close, server } = this.#connect();
    try {
      const result = await this.#logIn(client, context, server);
      requireNotCancelled(context.signal);
      if (result.kind === 'failure') return { outcomes: failAll(requests, result.failure), notes: [] };
      let notes = this.#settings.inlineAuth === true ? INLINE_NOTES : loginNotes(result.login, []);
      const outcomes = await readWithLists(requests, {
        list: (request) => this.#list(request, client, result.login, context.signal),
        read: async (some) => {
          const report = await this.#read(some.filter(isVaultRequest), client, result.login, context);
          notes = report.notes;
          return report.outcomes;
        },
        // a list names secrets whose last version was deleted, too
        isGone: ({ error }) => error.code === 'secret-not-found',
      });
      requireNotCancelled(context.signal);
      return { outcomes, notes };
    } finally {
      close();
    }
  }

  async diagnose(requests: readonly LocatorRequest[], context: ProviderContext): Promise<Diagnosis> {
    const { client, close, server } = this.#connect();
    const what = `signing in to ${server.place.base} as ${this.#settings.role ?? 'the default role'}`;
    try {
      const result = await this.#logIn(client, context, server);
      requireNotCancelled(context.signal);
      if (result.kind === 'failure') return { checks: [failedCheck(what, result.failure)], privileges: [] };
      const { reads, failures } = await this.#plan(
        requests.filter(isVaultRequest),
        client,
        result.login,
        context.signal,
      );
      const checks: DoctorCheck[] = [{ what, verdict: 'ok', text: '', advice: [] }];
      for (const { request, ...outcome } of failures)
        if (outcome.kind === 'failure')
          checks.push(failedCheck(`reading ${request.written}`, outcome.failure));
      checks.push(...(await checkCapabilities(reads, client, result.login, context.signal)));
      const privileges = [...leastPolicy(reads, this.#settings.revokeCertificates)];
      for (const list of requests.flatMap((request) => asListRequest(request) ?? [])) {
        checks.push(listedCheck(list, await this.#list(list, client, result.login, context.signal)));
        if (list.locator.kind === 'vault-list')
          privileges.push(`To find ${list.written}:`, ...listPolicy(list.locator, this.#kvVersion()));
      }
      return { checks, privileges };
    } finally {
      close();
    }
  }

  #connect(): { readonly client: VaultClient; readonly close: () => void; readonly server: Server } {
    const { address = '', environment, caCertificate, namespace, pace } = this.#settings;
    const place = serverPlace(address);
    if (place === undefined) throw new BugError('the Vault provider was used without having been checked');
    const authority = caCertificate === undefined ? undefined : readAuthority(caCertificate);
    const server = {
      place,
      authority,
      namespace: namespace === undefined ? undefined : cleanPath(namespace),
    };
    const connection = new VaultConnection(place, environment, authority);
    const client = new VaultClient(connection, server.namespace, pace);
    return { client, server, close: () => connection.close() };
  }

  #logIn(client: VaultClient, context: ProviderContext, server: Server): Promise<LoginResult> {
    const { role, authMount, audience, pace } = this.#settings;
    const { place, authority, namespace } = server;
    const request = {
      address: place.base,
      role,
      authMount: cleanPath(authMount) ?? '',
      namespace,
      authority,
      audience: audience ?? place.origin,
      nowMs: pace.now(),
    };
    return this.#settings.inlineAuth === true
      ? useInlineLogin(request, client, context)
      : logIn(request, client, context);
  }

  /** Of lists: a store says it, and the operator's default is 2. */
  #kvVersion(): 1 | 2 {
    return this.#settings.kvVersion ?? 2;
  }

  #list(
    { locator, written }: ListRequest,
    client: VaultClient,
    { token, namespace }: LoginFacts,
    signal: AbortSignal,
  ): Promise<Listing> {
    if (locator.kind !== 'vault-list') throw new BugError('a list of another system was asked for');
    const call = { client, token, namespace, kvVersion: this.#kvVersion(), signal };
    return listSecrets({ locator, written }, call);
  }

  async #read(
    requests: readonly VaultRequest[],
    client: VaultClient,
    login: LoginFacts,
    context: ProviderContext,
  ): Promise<ProviderReport> {
    const short = this.#shortOfUses(requests, login, client.usesLeft);
    if (short !== undefined) return { outcomes: failAll(requests, short), notes: loginNotes(login, []) };
    const { reads, failures } = await this.#plan(requests, client, login, context.signal);
    const { wrapSeconds, revokeCertificates, pace } = this.#settings;
    const world = { client, login, wrapSeconds, revokeCertificates, context, now: pace.now };
    const left: LeftBehind[] = [];
    const tasks = reads.map((read) => async (): Promise<readonly LocatorOutcome[]> => {
      const result = await performRead(read, world);
      if (result.kind === 'failure') return failAll(read.requests, result.failure);
      if (result.left !== undefined) left.push(result.left);
      return read.requests.map((request) => ({ kind: 'value', request, value: result.value }));
    });
    const outcomes = (await inParallel(tasks, MAX_PARALLEL_READS)).flat();
    requireNotCancelled(context.signal);
    if (this.#settings.inlineAuth === true)
      return { outcomes: [...failures, ...outcomes], notes: INLINE_NOTES };
    const longer = await this.#extend(login, left, client, context.signal);
    return {
      outcomes: [...failures, ...outcomes].map((outcome) => withEnd(outcome, longer)),
      notes: [...loginNotes(longer.login, longer.left), ...longer.notes],
    };
  }

  /** Asks for the time that the job needs, where it was asked for and is not given already. */
  async #extend(
    login: LoginFacts,
    left: readonly LeftBehind[],
    client: VaultClient,
    signal: AbortSignal,
  ): Promise<Extended> {
    const { leaseSeconds, pace } = this.#settings;
    if (leaseSeconds === undefined || login.isBatch) return { login, left, notes: [] };
    const wantedMs = pace.now() + leaseSeconds * 1000;
    // Vault counts in whole seconds
    const isShort = (endMs: number | undefined): boolean => endMs !== undefined && endMs < wantedMs - 2000;
    const items: Renewable[] = [
      ...(isShort(login.expiresAtMs)
        ? [{ kind: 'token', path: 'the Vault token', leaseId: '' } as const]
        : []),
      ...left.flatMap(({ what, path, leaseId = '', expiresAtMs }) =>
        what === 'lease' && isShort(expiresAtMs) ? [{ kind: 'lease', path, leaseId } as const] : [],
      ),
    ];
    const renewed = await extend(items, leaseSeconds, { client, token: login.token, now: pace.now, signal });
    const endOf = (leaseId: string, before: number | undefined): number | undefined => {
      const found = renewed.find(({ item }) => item.leaseId === leaseId);
      return found?.kind === 'renewed' ? found.expiresAtMs : before;
    };
    const notes = renewed.flatMap((one) => {
      if (one.kind === 'renewed' && !isShort(one.expiresAtMs)) return [];
      const end = one.kind === 'renewed' ? ` and ends at ${momentText(one.expiresAtMs)}` : '';
      const text = `${one.item.path}: Vault does not give it the ${leaseSeconds} seconds of vault-lease-duration${end}; its maximum (max_ttl) is lower, or it cannot be renewed`;
      return [{ text }];
    });
    return {
      login: { ...login, expiresAtMs: endOf('', login.expiresAtMs) },
      left: left.map((entry) =>
        entry.leaseId === undefined
          ? entry
          : { ...entry, expiresAtMs: endOf(entry.leaseId, entry.expiresAtMs) },
      ),
      notes,
    };
  }

  async #plan(
    requests: readonly VaultRequest[],
    client: VaultClient,
    login: LoginFacts,
    signal: AbortSignal,
  ): Promise<{ readonly reads: readonly VaultRead[]; readonly failures: readonly LocatorOutcome[] }> {
    const mounts = new MountTable(client, login.token);
    const reads: VaultRead[] = [];
    const failures: LocatorOutcome[] = [];
    for (const request of requests) {
      let mount: KnownMount = { kind: 'unknown' };
      if (needsMount(request.locator)) {
        const found = await mounts.find(request.locator.path, signal);
        if (found.kind === 'trouble') {
          const failure = explainTrouble(found.trouble, `reading ${request.written}`);
          failures.push({ kind: 'failure', request, failure });
          continue;
        }
        mount = found;
      }
      const read = planRead(request, mount, this.#settings.kvVersion);
      if (read instanceof InputError) {
        const failure = { error: read, isAboutOneSecret: false, advice: [] };
        failures.push({ kind: 'failure', request, failure });
      } else reads.push(read);
    }
    return { reads: shareReads(reads), failures };
  }

  /**
   * Why the token's uses will not do, before any of them is spent on something that cannot be given back. Counted are the
   * question for each mount, each read (with its look at the wrapping), and the revocation.
   */
  #shortOfUses(
    requests: readonly VaultRequest[],
    { uses }: LoginFacts,
    usesLeft: number,
  ): ProviderFailure | undefined {
    const calls = new Set(
      requests.map(({ locator: { method, path, version, parameters } }) =>
        JSON.stringify([method, path, version, parameters]),
      ),
    ).size;
    const mounts = new Set(
      requests.filter(({ locator }) => needsMount(locator)).map(({ locator }) => locator.path.split('/')[0]),
    ).size;
    const needed = mounts + calls * (this.#settings.wrapSeconds === undefined ? 1 : 2) + 1;
    if (usesLeft >= needed) return undefined;
    const error = new DeniedError(
      'access-denied',
      `the Vault token of this role is good for ${counted(uses, 'use')}, and ${needed + uses - usesLeft} are needed`,
      { hint: 'raise token_num_uses of the role, or set it to 0: the token is revoked when the job ends' },
    );
    return { error, isAboutOneSecret: false, advice: [] };
  }
}

const INLINE_NOTES: readonly ProviderNote[] = [
  { text: 'OpenBao was given the login with each read: there is no token, and nothing to give back' },
];

/** What lives on, with the time that it was given. */
interface Extended {
  readonly login: LoginFacts;
  readonly left: readonly LeftBehind[];
  readonly notes: readonly ProviderNote[];
}

/** A lease with the end that it has got; it does not outlive its token. */
function withEnd(outcome: LocatorOutcome, { login, left }: Extended): LocatorOutcome {
  const id = outcome.kind === 'value' ? outcome.value.lease?.id : undefined;
  const found = id === undefined ? undefined : left.find(({ leaseId }) => leaseId === id);
  if (outcome.kind !== 'value' || found === undefined) return outcome;
  const ends = [found.expiresAtMs, found.what === 'lease' ? login.expiresAtMs : undefined];
  const known = ends.filter((end) => end !== undefined);
  const expiresAtMs = known.length === 0 ? undefined : Math.min(...known);
  return { ...outcome, value: { ...outcome.value, expiresAtMs } };
}

function isVaultRequest(request: LocatorRequest): request is VaultRequest {
  return request.locator.kind === 'vault';
}

function requireNotCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw new UpstreamError('cancelled', 'the job was cancelled');
}

function failAll(requests: readonly LocatorRequest[], failure: ProviderFailure): readonly LocatorOutcome[] {
  return requests.map((request) => ({ kind: 'failure', request, failure }));
}

/** What lives on after this step, until when, and what post does about it. */
function loginNotes(login: LoginFacts, left: readonly LeftBehind[]): readonly ProviderNote[] {
  const end = momentText(login.expiresAtMs);
  const token = login.isBatch
    ? `the Vault token is a batch token: it cannot be revoked and ends by itself at ${end}; it never left this step`
    : `the Vault token is revoked when the job ends, at the latest it ends at ${end}; it never left this step`;
  return [{ text: token }, ...left.map((entry) => ({ text: leftText(entry, login) }))];
}

function leftText({ what, path, expiresAtMs, isRevoked }: LeftBehind, login: LoginFacts): string {
  const end = momentText(expiresAtMs);
  const isOutlived =
    isRevoked &&
    login.expiresAtMs !== undefined &&
    (expiresAtMs ?? Number.POSITIVE_INFINITY) > login.expiresAtMs;
  switch (what) {
    case 'session':
      return `${path}: a session of AWS STS, which nobody can revoke, ends by itself at ${end}`;
    case 'certificate':
      return isRevoked
        ? `${path}: the certificate is revoked when the job ends; it is valid until ${end}`
        : `${path}: the certificate is valid until ${end} and is not revoked: vault-revoke-certificates would`;
    case 'token':
      return isRevoked
        ? `${path}: the token is revoked when the job ends, at the latest it ends at ${end}`
        : `${path}: the token cannot be revoked and ends by itself at ${end}`;
    case 'lease':
      return isOutlived
        ? `${path}: the lease ends with the token, at ${momentText(login.expiresAtMs)}, or when the job ends`
        : `${path}: the lease is revoked when the job ends, at the latest it ends at ${end}`;
  }
}
