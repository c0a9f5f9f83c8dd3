/**
 * The Azure provider: secrets and certificates of Key Vault, behind the federated credential of an application.
 *
 * The order of a fetch: for each vault, whether and for which resource it may receive a token; one exchange for each
 * resource, which is one in all unless further hosts are allowed; then one call for each secret, a few at a time. Nothing
 * can be given back: tokens end by themselves, and the report says when. Facts: secret-providers.md 2.5.
 */

import { BugError, TacetError, UpstreamError } from '../../../base/errors.ts';
import { parseAzureVault } from '../../references/azure-syntax.ts';
import type { AzureLocator, AzureSecretListLocator, Locator } from '../../references/reference.ts';
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
import { CallFailure, JsonClient } from '../json-client.ts';
import {
  asListRequest,
  type Listing,
  type ListRequest,
  listedCheck,
  patternMistakes,
  readWithLists,
} from '../listing.ts';
import { azureCloud } from './clouds.ts';
import { leastAssignments, probeVault } from './diagnose.ts';
import { type AccessToken, exchangeToken, idTokenAudience } from './entra.ts';
import { explainAzureCall, explainEntra } from './explain-entra.ts';
import { explainVault, listAdvice, noCertificate } from './explain-vault.ts';
import { getSecret } from './key-vault.ts';
import { listSecrets } from './list-secrets.ts';
import { type AzureSettings, isGuid, isTenant } from './settings.ts';
import { hostOf, hostRefusal, resourceOf } from './vault-host.ts';

/** Calls at the same time: the connections are kept, and a vault throttles at 4,000 in ten seconds. */
const MAX_PARALLEL_CALLS = 8;

/** A token, or why there is none. */
type Session =
  | { readonly kind: 'session'; readonly token: AccessToken }
  | { readonly kind: 'failure'; readonly failure: ProviderFailure };

/** One fetch. */
interface Run {
  readonly client: JsonClient;
  readonly context: ProviderContext;
  readonly notes: ProviderNote[];
}

/** Fetches `azure:` and `azure-cert:` references. */
export class AzureProvider implements Provider {
  readonly kinds: readonly Locator['kind'][] = ['azure-secret', 'azure-certificate', 'azure-secret-list'];
  readonly #settings: AzureSettings;

  constructor(settings: AzureSettings) {
    this.#settings = settings;
  }

  check(requests: readonly LocatorRequest[]): readonly ProviderMistake[] {
    const mistakes = [...settingMistakes(this.#settings), ...patternMistakes(requests)];
    const isVaultWrong = mistakes.some(({ setting }) => setting === 'azure-vault');
    for (const request of requests) {
      const locator = requireAzure(request.locator);
      if (locator.vault === undefined && isVaultWrong) continue;
      const host = hostOf(locator, this.#settings);
      const refusal =
        host === undefined
          ? {
              what: `${request.written} is a name, and no vault is set for it`,
              hint: 'set the input azure-vault, or write azure:VAULT/NAME',
            }
          : hostRefusal(host, this.#settings);
      if (refusal !== undefined) mistakes.push({ request, setting: undefined, ...refusal });
    }
    return mistakes;
  }

  async fetch(requests: readonly LocatorRequest[], context: ProviderContext): Promise<ProviderReport> {
    const client = new JsonClient(this.#settings.client);
    const run: Run = { client, context, notes: [] };
    try {
      const hosts = new Set(requests.map(({ locator }) => this.#hostOf(locator)));
      const sessions = await this.#sessions([...hosts], run);
      const sessionOf = (host: string): Session => {
        const session = sessions.get(host);
        if (session === undefined) throw new BugError('a vault has no session');
        return session;
      };
      const fetchOne = async (request: LocatorRequest): Promise<LocatorOutcome> => {
        const host = this.#hostOf(request.locator);
        const session = sessionOf(host);
        if (session.kind === 'failure') return { kind: 'failure', request, failure: session.failure };
        return this.#fetchOne(request, host, session.token, run);
      };
      const outcomes = await readWithLists(requests, {
        list: (request) => this.#list(request, sessionOf(this.#hostOf(request.locator)), run),
        read: (some) =>
          inParallel(
            some.map((request) => () => fetchOne(request)),
            MAX_PARALLEL_CALLS,
          ),
      });
      if (context.signal.aborted) throw new UpstreamError('cancelled', 'the job was cancelled');
      return { outcomes, notes: run.notes };
    } finally {
      client.close();
    }
  }

  async diagnose(requests: readonly LocatorRequest[], context: ProviderContext): Promise<Diagnosis> {
    const client = new JsonClient(this.#settings.client);
    const run: Run = { client, context, notes: [] };
    const settings = this.#settings;
    try {
      const hosts = new Set(requests.map(({ locator }) => this.#hostOf(locator)));
      const abouts = requests.flatMap(({ locator, written }) =>
        locator.kind === 'azure-secret-list'
          ? []
          : [{ written, locator: requireSecret(locator), host: this.#hostOf(locator), settings }],
      );
      const sessions = await this.#sessions([...hosts], run);
      const lists = requests.flatMap((request) => asListRequest(request) ?? []);
      const checks: DoctorCheck[] = [];
      for (const [host, session] of sessions) {
        const what = `signing in as ${settings.clientId} for ${host}`;
        if (session.kind === 'failure') {
          checks.push(failedCheck(what, session.failure));
          continue;
        }
        checks.push({ what, verdict: 'ok', text: '', advice: [] });
        const call = { host, token: session.token.secret, settings, client, signal: context.signal };
        for (const about of abouts.filter((one) => one.host === host)) {
          const probed = await this.#attempt(run, host, () => probeVault(about, call));
          checks.push('kind' in probed ? failedCheck(`reading ${about.written}`, probed.failure) : probed);
        }
        for (const list of lists.filter(({ locator }) => this.#hostOf(locator) === host))
          checks.push(listedCheck(list, await this.#list(list, session, run)));
      }
      const listing = [...new Set(lists.map(({ locator }) => this.#hostOf(locator)))];
      return {
        checks,
        privileges: [
          ...leastAssignments(abouts),
          ...listing.flatMap((host) => listAdvice({ host, settings })),
        ],
      };
    } finally {
      client.close();
    }
  }

  /** The session of each vault; vaults of one resource share one. */
  async #sessions(hosts: readonly string[], run: Run): Promise<ReadonlyMap<string, Session>> {
    const byResource = new Map<string, Session>();
    const byHost = new Map<string, Session>();
    for (const host of hosts) {
      const resource = await this.#attempt(run, host, () =>
        resourceOf(host, this.#settings, run.client, run.context.signal),
      );
      if (typeof resource !== 'string') {
        byHost.set(host, resource);
        continue;
      }
      const session = byResource.get(resource) ?? (await this.#signIn(resource, run));
      byResource.set(resource, session);
      byHost.set(host, session);
    }
    return byHost;
  }

  async #signIn(resourceHost: string, run: Run): Promise<Session> {
    const { identity, conceal, signal } = run.context;
    const settings = this.#settings;
    const idToken = await identity.token(idTokenAudience(settings));
    const { loginHost } = azureCloud(settings.cloud);
    const outcome = await this.#attempt(run, loginHost, () =>
      exchangeToken(idToken, resourceHost, settings, run.client, signal),
    );
    if (outcome.kind === 'failure') return outcome;
    if (outcome.kind === 'refusal') {
      const request = { settings, claims: idToken.claims, resourceHost };
      return { kind: 'failure', failure: explainEntra(outcome, request) };
    }
    await conceal([outcome.token.secret]);
    run.notes.push({
      text: `the access token of the application ${settings.clientId} ends by itself at ${utc(outcome.token.expiresAtMs)}; it never left this step`,
    });
    return { kind: 'session', token: outcome.token };
  }

  async #list(request: ListRequest, session: Session, run: Run): Promise<Listing> {
    const { locator, written } = request;
    if (locator.kind !== 'azure-secret-list') throw new BugError('a list of another system was asked for');
    if (session.kind === 'failure') return session;
    const { client, context } = run;
    const host = this.#hostOf(locator);
    const call = {
      host,
      token: session.token.secret,
      settings: this.#settings,
      client,
      signal: context.signal,
    };
    return this.#attempt(run, host, () => listSecrets({ locator, written }, call));
  }

  async #fetchOne(
    request: LocatorRequest,
    host: string,
    token: AccessToken,
    run: Run,
  ): Promise<LocatorOutcome> {
    const locator = requireSecret(request.locator);
    const { client, context } = run;
    const settings = this.#settings;
    const call = { host, token: token.secret, settings, client, signal: context.signal };
    const outcome = await this.#attempt(run, host, () => getSecret(locator, call));
    const about = { written: request.written, locator, host, settings };
    switch (outcome.kind) {
      case 'value': {
        const nowMs = (settings.client.now ?? Date.now)();
        run.notes.push(...dateNotes(request.written, outcome.value.expiresAtMs, outcome.validFromMs, nowMs));
        return { kind: 'value', request, value: outcome.value };
      }
      case 'refusal':
        return { kind: 'failure', request, failure: explainVault(outcome.error, about) };
      case 'no certificate':
        return { kind: 'failure', request, failure: noCertificate(about) };
      case 'failure':
        return { kind: 'failure', request, failure: outcome.failure };
    }
  }

  /** Runs calls to a host; a call that fails, or an error of ours, becomes a failure. */
  async #attempt<Result>(
    { context: { signal } }: Run,
    host: string,
    calls: () => Promise<Result>,
  ): Promise<Result | { readonly kind: 'failure'; readonly failure: ProviderFailure }> {
    try {
      return await calls();
    } catch (error) {
      if (signal.aborted) throw new UpstreamError('cancelled', 'the job was cancelled', { cause: error });
      if (error instanceof CallFailure) {
        const unknownHost = `the name is not in the DNS: there is no vault ${host}, or its private name is not known here`;
        return { kind: 'failure', failure: explainAzureCall(error, host, unknownHost) };
      }
      if (error instanceof TacetError && !(error instanceof BugError))
        return { kind: 'failure', failure: { error, isAboutOneSecret: false, advice: [] } };
      throw error;
    }
  }

  #hostOf(locator: Locator): string {
    const host = hostOf(requireAzure(locator), this.#settings);
    if (host === undefined || hostRefusal(host, this.#settings) !== undefined)
      throw new BugError('the Azure provider was used without having been checked');
    return host;
  }
}

/** What the dates of a secret say. Key Vault gives a secret also before and after them, and so it is delivered. */
function dateNotes(
  written: string,
  expiresAtMs: number | undefined,
  validFromMs: number | undefined,
  nowMs: number,
): readonly ProviderNote[] {
  const notes: ProviderNote[] = [];
  if (validFromMs !== undefined && validFromMs > nowMs)
    notes.push({ text: `${written} is marked as valid only from ${utc(validFromMs)} on` });
  if (expiresAtMs !== undefined)
    notes.push({
      text: `${written} ${expiresAtMs <= nowMs ? 'is marked as expired since' : 'expires at'} ${utc(expiresAtMs)}`,
    });
  return notes;
}

function utc(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

function requireAzure(locator: Locator): AzureLocator | AzureSecretListLocator {
  return locator.kind === 'azure-secret-list' ? locator : requireSecret(locator);
}

function requireSecret(locator: Locator): AzureLocator {
  if (locator.kind === 'azure-secret' || locator.kind === 'azure-certificate') return locator;
  throw new BugError(`the Azure provider was asked for a ${locator.kind}`);
}

function settingMistakes({
  tenant,
  clientId,
  vault,
  allowedHosts,
}: AzureSettings): readonly ProviderMistake[] {
  const mistakes: ProviderMistake[] = [];
  const wrong = (setting: string, what: string, hint: string): void =>
    void mistakes.push({ request: undefined, setting, what, hint });
  if (tenant === undefined) wrong('azure-tenant-id', MISSING, 'the directory (tenant) id of the application');
  else if (!isTenant(tenant))
    wrong('azure-tenant-id', 'this is not the id or a domain of a tenant', GUID_HINT);
  if (clientId === undefined) wrong('azure-client-id', MISSING, 'the application (client) id');
  else if (!isGuid(clientId)) wrong('azure-client-id', 'this is not the id of an application', GUID_HINT);
  if (vault !== undefined && parseAzureVault(vault) === undefined)
    wrong(
      'azure-vault',
      'this is not the name or the address of a vault',
      'a vault has 3 to 24 letters, digits and dashes',
    );
  if (!allowedHosts.every((host) => host.includes('.') && parseAzureVault(host) === host))
    wrong(
      'azure-allowed-hosts',
      'not every line is a host name',
      'one host name a line, in lower case, without https://',
    );
  return mistakes;
}

const MISSING = 'is required for Azure and was not given';
const GUID_HINT = 'for example 01234567-89ab-cdef-0123-456789abcdef';
