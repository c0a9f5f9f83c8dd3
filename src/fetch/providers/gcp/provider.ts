/**
 * The Google Cloud provider: Secret Manager, and the access token itself, behind Workload Identity Federation.
 *
 * The order of a fetch: one exchange of the id token, one impersonation when a service account is set, then one call for
 * each version, a few at a time. Least privilege is the business of IAM here: Google narrows tokens for Cloud Storage
 * alone. Nothing can be given back: tokens end by themselves, and the report says when. Facts: secret-providers.md 2.4.
 */

import { BugError, UpstreamError } from '../../../base/errors.ts';
import { counted } from '../../../base/printable.ts';
import { isGcpProject } from '../../references/gcp-syntax.ts';
import type { GcpLocator, GcpSecretListLocator, ListLocator, Locator } from '../../references/reference.ts';
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
import { asListRequest, type Listing, type ListRequest, patternMistakes, readWithLists } from '../listing.ts';
import { leastBindings, probeSecret } from './diagnose.ts';
import { explainSecret } from './explain-secret.ts';
import { explainGoogleCall, explainSession } from './explain-session.ts';
import { listSecrets } from './list-secrets.ts';
import { listAdvice, type Principal } from './principal.ts';
import {
  accessVersion,
  datesOf,
  hostOf,
  type PlacedSecret,
  placeOf,
  secretMetadata,
} from './secret-manager.ts';
import {
  type AccessToken,
  exchangeToken,
  idTokenAudience,
  impersonate,
  type SessionCall,
} from './session.ts';
import { type GcpSettings, isServiceAccount, isUniverse, parseIdentityProvider } from './settings.ts';

/** Calls at the same time: the connections are kept, and a project's quota is counted by the minute. */
const MAX_PARALLEL_CALLS = 8;

/** One fetch, once it has its token. */
interface Run extends SessionCall {
  readonly principal: Principal;
  readonly token: AccessToken;
  readonly unchecked: string[];
  readonly wantsAge: boolean;
}

/** Fetches `gcp:` references. */
export class GcpProvider implements Provider {
  readonly kinds: readonly Locator['kind'][] = ['gcp-secret', 'gcp-token', 'gcp-secret-list'];
  readonly #settings: GcpSettings;

  constructor(settings: GcpSettings) {
    this.#settings = settings;
  }

  check(requests: readonly LocatorRequest[]): readonly ProviderMistake[] {
    const { project } = this.#settings;
    const mistakes = [...settingMistakes(this.#settings), ...patternMistakes(requests)];
    for (const request of requests) {
      const locator = requireGcp(request.locator);
      if (locator.kind === 'gcp-token' || (locator.project ?? project) !== undefined) continue;
      mistakes.push({
        request,
        setting: undefined,
        what: `${request.written} is a name, and no project is set for it`,
        hint: 'set the input gcp-project, or write gcp:PROJECT/NAME',
      });
    }
    return mistakes;
  }

  async fetch(requests: readonly LocatorRequest[], context: ProviderContext): Promise<ProviderReport> {
    const provider = parseIdentityProvider(this.#settings.provider ?? '');
    if (provider === undefined || provider === 'project id')
      throw new BugError('the Google Cloud provider was used without having been checked');
    const client = new JsonClient(this.#settings.client);
    const call: SessionCall = { settings: this.#settings, provider, client, signal: context.signal };
    try {
      const session = await this.#session(call, context);
      if (session.kind === 'failure') {
        const { failure } = session;
        return { outcomes: requests.map((request) => ({ kind: 'failure', request, failure })), notes: [] };
      }
      const wantsAge = context.wantsAge === true;
      const run: Run = { ...call, ...session, unchecked: [], wantsAge };
      const outcomes = await readWithLists(requests, {
        list: (request) => listFor(request, run),
        read: (some) =>
          inParallel(
            some.map((request) => () => fetchOne(request, run)),
            MAX_PARALLEL_CALLS,
          ),
      });
      if (context.signal.aborted) throw new UpstreamError('cancelled', 'the job was cancelled');
      return { outcomes, notes: notesOf(requests, run) };
    } finally {
      client.close();
    }
  }

  async diagnose(requests: readonly LocatorRequest[], context: ProviderContext): Promise<Diagnosis> {
    const provider = parseIdentityProvider(this.#settings.provider ?? '');
    if (provider === undefined || provider === 'project id')
      throw new BugError('the Google Cloud provider was used without having been checked');
    const client = new JsonClient(this.#settings.client);
    const call: SessionCall = { settings: this.#settings, provider, client, signal: context.signal };
    const account = this.#settings.serviceAccount;
    const what = `signing in through ${provider.name}${account === undefined ? '' : ` as ${account}`}`;
    try {
      const session = await this.#session(call, context);
      if (session.kind === 'failure') return { checks: [failedCheck(what, session.failure)], privileges: [] };
      const checks: DoctorCheck[] = [{ what, verdict: 'ok', text: '', advice: [] }];
      const probe = { ...call, token: session.token.secret, principal: session.principal };
      const places: PlacedSecret[] = [];
      const projects: string[] = [];
      for (const request of requests) {
        const own = requireGcp(request.locator);
        const list = asListRequest(request);
        if (own.kind === 'gcp-secret') {
          const place = placeOf(own, this.#settings.project);
          if (place === undefined || isProbed(place, places)) continue;
          places.push(place);
          checks.push(await probeSecret(request.written, place, probe));
        } else if (list !== undefined) {
          projects.push(projectOf(list.locator, this.#settings));
          const run: Run = { ...call, ...session, unchecked: [], wantsAge: false };
          const { check, found } = await this.#examineList(list, run);
          checks.push(check);
          for (const { request: listed, place } of found) {
            if (isProbed(place, places)) continue;
            places.push(place);
            checks.push(await probeSecret(listed.written, place, probe));
          }
        }
      }
      const listing = [...new Set(projects)].flatMap((project) => listAdvice(project, session.principal));
      return { checks, privileges: [...leastBindings(places, session.principal), ...listing] };
    } finally {
      client.close();
    }
  }

  async #examineList(
    request: ListRequest,
    run: Run,
  ): Promise<{
    readonly check: DoctorCheck;
    readonly found: readonly { readonly request: LocatorRequest; readonly place: PlacedSecret }[];
  }> {
    const what = `listing ${request.written}`;
    const listing = await listFor(request, run);
    if (listing.kind === 'failure') return { check: failedCheck(what, listing.failure), found: [] };
    const found = listing.secrets.flatMap(({ request: listed }) => {
      const place =
        listed.locator.kind === 'gcp-secret' ? placeOf(listed.locator, this.#settings.project) : undefined;
      return place === undefined ? [] : [{ request: listed, place }];
    });
    return { check: { what, verdict: 'ok', text: counted(found.length, 'secret'), advice: [] }, found };
  }

  async #session(
    call: SessionCall,
    { identity, conceal, signal }: ProviderContext,
  ): Promise<
    | { readonly kind: 'session'; readonly token: AccessToken; readonly principal: Principal }
    | { readonly kind: 'failure'; readonly failure: ProviderFailure }
  > {
    const { settings, provider } = call;
    const idToken = await identity.token(idTokenAudience(settings, provider));
    const principal: Principal = { settings, provider, claims: idToken.claims };
    let service = 'Google Cloud STS';
    try {
      const federated = await exchangeToken(idToken, call, (settings.client.now ?? Date.now)());
      if (federated.kind !== 'token')
        return { kind: 'failure', failure: explainSession(federated, principal) };
      await conceal([federated.token.secret]);
      if (settings.serviceAccount === undefined)
        return { kind: 'session', token: federated.token, principal };
      service = 'Google Cloud IAM';
      const own = await impersonate(settings.serviceAccount, federated.token, call);
      if (own.kind !== 'token') return { kind: 'failure', failure: explainSession(own, principal) };
      await conceal([own.token.secret]);
      return { kind: 'session', token: own.token, principal };
    } catch (error) {
      if (!(error instanceof CallFailure)) throw error;
      if (signal.aborted) throw new UpstreamError('cancelled', 'the job was cancelled', { cause: error });
      return { kind: 'failure', failure: explainGoogleCall(error, service) };
    }
  }
}

async function fetchOne(request: LocatorRequest, run: Run): Promise<LocatorOutcome> {
  const locator = requireGcp(request.locator);
  const { token, principal, settings } = run;
  if (locator.kind === 'gcp-token') {
    const value = {
      secret: token.secret,
      version: undefined,
      createdAtMs: undefined,
      expiresAtMs: token.expiresAtMs,
      lease: { id: undefined, isRevoked: false },
    };
    return { kind: 'value', request, value };
  }
  if (locator.kind !== 'gcp-secret') throw new BugError('a list was to be read as one secret');
  const place = placeOf(locator, settings.project);
  if (place === undefined) throw new BugError('a secret without a project passed the check');
  try {
    const accessed = await (place.part === 'metadata' ? secretMetadata : accessVersion)(
      place,
      token.secret,
      run,
    );
    if (accessed.kind === 'refusal')
      return {
        kind: 'failure',
        request,
        failure: explainSecret(accessed.error, request.written, place, principal),
      };
    if (!accessed.isChecked) run.unchecked.push(request.written);
    const { value } = accessed;
    if (!run.wantsAge || value.version === undefined) return { kind: 'value', request, value };
    const dates = await datesOf(place, value.version, token.secret, run);
    return { kind: 'value', request, value: { ...value, ...dates } };
  } catch (error) {
    if (!(error instanceof CallFailure)) throw error;
    const service = `Secret Manager (${hostOf(place, settings.universe)})`;
    return { kind: 'failure', request, failure: explainGoogleCall(error, service) };
  }
}

/** The secrets that a query means, or why they cannot be listed. */
async function listFor({ locator, written }: ListRequest, run: Run): Promise<Listing> {
  if (locator.kind !== 'gcp-secret-list') throw new BugError('a list of another system was asked for');
  const project = projectOf(locator, run.settings);
  try {
    return await listSecrets({ locator, written }, project, { ...run, token: run.token.secret });
  } catch (error) {
    if (!(error instanceof CallFailure)) throw error;
    const service = `Secret Manager (${hostOf(locator, run.settings.universe)})`;
    return { kind: 'failure', failure: explainGoogleCall(error, service) };
  }
}

function projectOf(locator: ListLocator, settings: GcpSettings): string {
  const own = locator.kind === 'gcp-secret-list' ? locator.project : undefined;
  const project = own ?? settings.project;
  if (project === undefined) throw new BugError('a list without a project passed the check');
  return project;
}

function isProbed(
  { project, location, secret, part }: PlacedSecret,
  places: readonly PlacedSecret[],
): boolean {
  return places.some(
    (one) =>
      one.project === project && one.location === location && one.secret === secret && one.part === part,
  );
}

/** What is left behind: a token that nobody can revoke, and values that could not be checked. */
function notesOf(
  requests: readonly LocatorRequest[],
  { token, settings, unchecked }: Run,
): readonly ProviderNote[] {
  const end = new Date(token.expiresAtMs).toISOString().slice(0, 16).replace('T', ' ');
  const owner = settings.serviceAccount ?? 'the federated identity of this job';
  const isExported = requests.some(({ locator }) => locator.kind === 'gcp-token');
  const where = isExported ? 'later steps have it until then' : 'it never left this step';
  return [
    { text: `the access token of ${owner} ends by itself at ${end} UTC; ${where}` },
    ...unchecked.map((written) => ({
      text: `${written} has no checksum at Secret Manager, so its value could not be checked; a new version has one`,
    })),
  ];
}

function requireGcp(locator: Locator): GcpLocator | GcpSecretListLocator {
  if (locator.kind === 'gcp-secret' || locator.kind === 'gcp-token' || locator.kind === 'gcp-secret-list')
    return locator;
  throw new BugError(`the Google Cloud provider was asked for a ${locator.kind}`);
}

function settingMistakes(settings: GcpSettings): readonly ProviderMistake[] {
  const { serviceAccount, delegates, project, quotaProject, universe } = settings;
  const mistakes = [...providerMistakes(settings.provider)];
  const wrong = (setting: string, what: string, hint: string): void =>
    void mistakes.push({ request: undefined, setting, what, hint });
  if (serviceAccount !== undefined && !isServiceAccount(serviceAccount))
    wrong(
      'gcp-service-account',
      'this is not the email of a service account',
      'NAME@PROJECT.iam.gserviceaccount.com',
    );
  if (!delegates.every(isServiceAccount))
    wrong('gcp-delegates', 'not every line is the email of a service account', 'one email a line');
  if (delegates.length > 0 && serviceAccount === undefined)
    wrong(
      'gcp-delegates',
      'lead to no service account',
      'set the input gcp-service-account to the last one of the chain',
    );
  if (project !== undefined && !isGcpProject(project)) wrong('gcp-project', ...NO_PROJECT);
  if (quotaProject !== undefined && !isGcpProject(quotaProject)) wrong('gcp-quota-project', ...NO_PROJECT);
  if (!isUniverse(universe)) wrong('gcp-universe', 'this is not a domain', 'for example googleapis.com');
  return mistakes;
}

const NO_PROJECT = [
  'this is neither the id nor the number of a project',
  'the id, not the display name',
] as const;

function providerMistakes(written: string | undefined): readonly ProviderMistake[] {
  const hint = 'projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER';
  const mistake = (what: string, how: string): readonly ProviderMistake[] => [
    { request: undefined, setting: 'gcp-provider', what, hint: how },
  ];
  if (written === undefined) return mistake('is required for Google Cloud and was not given', hint);
  const provider = parseIdentityProvider(written);
  if (provider === 'project id')
    return mistake(
      'names the project by its id, and Google takes the number here',
      'gcloud projects describe PROJECT --format="value(projectNumber)"',
    );
  if (provider !== undefined) return [];
  const isPool = /\/workloadIdentityPools\/[^/]+\/?$/.test(written);
  return mistake(
    isPool ? 'this is a pool, not one of its providers' : 'this is not the name of an identity provider',
    hint,
  );
}
