/**
 * The Infisical provider: one login with the id token of the job; one call for each folder, or for a single secret; one
 * lease for each dynamic secret, recorded before its credential is used.
 *
 * Facts: secret-providers.md 2.7.
 */

import { BugError, UpstreamError } from '../../../base/errors.ts';
import { counted } from '../../../base/printable.ts';
import { Secret } from '../../../base/secret.ts';
import { isInfisicalPlace } from '../../references/infisical-syntax.ts';
import type { InfisicalLocator, Locator } from '../../references/reference.ts';
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
import { callTrouble } from '../explain-call.ts';
import { inParallel } from '../in-parallel.ts';
import { JsonClient } from '../json-client.ts';
import { serverPlace } from '../vault/settings.ts';
import { type FolderPlace, InfisicalApi, type InfisicalSecret } from './api.ts';
import { explainHidden, explainLogin, explainRead, INFISICAL } from './explain.ts';
import { writeFacts } from './lease-facts.ts';
import { type InfisicalSettings, isProjectId } from './settings.ts';

/** The cloud takes some 200 reads a minute. */
const MAX_PARALLEL_CALLS = 4;

type Session =
  | { readonly kind: 'session'; readonly token: Secret; readonly expiresAtMs: number | undefined }
  | { readonly kind: 'failure'; readonly failure: ProviderFailure };

/** A login, and what its calls need. */
interface Run {
  readonly api: InfisicalApi;
  readonly token: Secret;
  readonly context: ProviderContext;
}

/** Fetches `infisical:` and `infisical-dynamic:` references. */
export class InfisicalProvider implements Provider {
  readonly kinds: readonly Locator['kind'][] = ['infisical', 'infisical-dynamic'];
  readonly #settings: InfisicalSettings;

  constructor(settings: InfisicalSettings) {
    this.#settings = settings;
  }

  check(requests: readonly LocatorRequest[]): readonly ProviderMistake[] {
    const { identity, project, environment, address, audience } = this.#settings;
    const mistakes: ProviderMistake[] = [];
    const setting = (name: string, what: string, hint?: string): void =>
      void mistakes.push({ request: undefined, setting: name, what, hint });
    if (identity === undefined)
      setting(
        'infisical-identity',
        'is required for Infisical and was not given',
        'the id of a machine identity',
      );
    if (serverPlace(address) === undefined) setting('infisical-address', 'takes an address with https://');
    if (audience === undefined)
      setting('infisical-audience', 'is needed where the owner of the repository is not known');
    if (project !== undefined && !isInfisicalPlace(project))
      setting('infisical-project', 'this is neither the id nor the slug of a project');
    if (environment !== undefined && !isInfisicalPlace(environment))
      setting('infisical-environment', 'this is not the slug of an environment');
    for (const request of requests) {
      const place = this.#placeOf(request);
      const wrong = (what: string, hint: string): void =>
        void mistakes.push({ request, setting: undefined, what: `${request.written} ${what}`, hint });
      if (place === undefined) {
        wrong(
          'names no project and environment, and not both are set',
          'set the inputs infisical-project and infisical-environment, or write ?project=…&environment=…',
        );
      } else if (request.locator.kind === 'infisical-dynamic' && isProjectId(place.project))
        wrong(
          'needs the slug of the project, not its id',
          'the slug is shown in the settings of the project',
        );
    }
    return mistakes;
  }

  async fetch(requests: readonly LocatorRequest[], context: ProviderContext): Promise<ProviderReport> {
    const base = serverPlace(this.#settings.address)?.base.replace(/\/api$/, '');
    if (base === undefined) throw new BugError('the Infisical provider was used without having been checked');
    const client = new JsonClient(this.#settings.client);
    const api = new InfisicalApi(base, client, context.signal);
    try {
      const session = await this.#login(api, base, context);
      if (session.kind === 'failure')
        return { outcomes: requests.map((request) => failed(request, session.failure)), notes: [] };
      const run: Run = { api, token: session.token, context };
      const tasks = this.#grouped(requests).map(
        ({ place, group }) =>
          () =>
            fetchFolder(place, group, run),
      );
      const dynamic = requests.filter(({ locator }) => locator.kind === 'infisical-dynamic');
      const outcomes = (await inParallel(tasks, MAX_PARALLEL_CALLS)).flat();
      for (const request of dynamic) outcomes.push(await this.#fetchDynamic(request, run));
      if (context.signal.aborted) throw new UpstreamError('cancelled', 'the job was cancelled');
      return { outcomes, notes: notesOf(session.expiresAtMs, dynamic.length) };
    } finally {
      client.close();
    }
  }

  async diagnose(requests: readonly LocatorRequest[], context: ProviderContext): Promise<Diagnosis> {
    const base = serverPlace(this.#settings.address)?.base.replace(/\/api$/, '');
    if (base === undefined) throw new BugError('the Infisical provider was used without having been checked');
    const client = new JsonClient(this.#settings.client);
    const what = `signing in to ${base}`;
    try {
      const api = new InfisicalApi(base, client, context.signal);
      const session = await this.#login(api, base, context);
      if (session.kind === 'failure') return { checks: [failedCheck(what, session.failure)], privileges: [] };
      const groups = this.#grouped(requests);
      const places = new Set(
        groups.map(({ place }) => `  ${place.project}, ${place.environment}, ${place.folder}`),
      );
      const checks: DoctorCheck[] = [{ what, verdict: 'ok', text: '', advice: [] }];
      for (const { place, group } of groups)
        checks.push(...(await probeFolder(place, group, api, session.token)));
      checks.push(
        ...requests.filter(({ locator }) => locator.kind === 'infisical-dynamic').map(dynamicCheck),
      );
      return {
        checks,
        privileges: [
          'The least that the machine identity needs at Infisical: secrets describe and read in these folders:',
          ...places,
        ],
      };
    } finally {
      client.close();
    }
  }

  async #login(api: InfisicalApi, base: string, context: ProviderContext): Promise<Session> {
    const { identity = '', organization, audience = '' } = this.#settings;
    const idToken = await context.identity.token(audience);
    try {
      const answer = await api.login(identity, organization, idToken.secret);
      if (answer.kind === 'refusal')
        return { kind: 'failure', failure: explainLogin(answer.status, idToken.claims, audience) };
      const { secret: token, expiresInSeconds } = answer.value;
      const expiresAtMs = expiresInSeconds === undefined ? undefined : Date.now() + expiresInSeconds * 1000;
      await context.conceal([token]);
      const facts = writeFacts({ kind: 'login', base, token, expiresAtMs });
      await context.leases.add({ kind: 'revocable', system: 'infisical', facts });
      return { kind: 'session', token, expiresAtMs };
    } catch (error) {
      return { kind: 'failure', failure: callTrouble(error, INFISICAL) };
    }
  }

  async #fetchDynamic(request: LocatorRequest, { api, token, context }: Run): Promise<LocatorOutcome> {
    const { name = '', ttl } = locatorOf(request);
    const place = this.#requirePlace(request);
    try {
      const answer = await api.createLease(place, name, ttl, token);
      if (answer.kind === 'refusal')
        return failed(request, explainRead(answer.status, request.written, place));
      const { id, data, expiresAtMs } = answer.value;
      const facts = writeFacts({ kind: 'lease', id, place, name, expiresAtMs });
      await context.leases.add({ kind: 'revocable', system: 'infisical', facts });
      const lease = { id, isRevoked: true };
      const value = { secret: data, version: undefined, createdAtMs: undefined, expiresAtMs, lease };
      return { kind: 'value', request, value };
    } catch (error) {
      return failed(request, callTrouble(error, INFISICAL));
    }
  }

  #grouped(
    requests: readonly LocatorRequest[],
  ): readonly { readonly place: FolderPlace; readonly group: readonly LocatorRequest[] }[] {
    const groups = new Map<string, { readonly place: FolderPlace; readonly group: LocatorRequest[] }>();
    for (const request of requests) {
      if (request.locator.kind === 'infisical-dynamic') continue;
      const place = this.#requirePlace(request);
      const key = JSON.stringify([place.project, place.environment, place.folder]);
      const known = groups.get(key) ?? { place, group: [] };
      known.group.push(request);
      groups.set(key, known);
    }
    return [...groups.values()];
  }

  #requirePlace(request: LocatorRequest): FolderPlace {
    const place = this.#placeOf(request);
    if (place === undefined) throw new BugError('a secret without a project passed the check');
    return place;
  }

  #placeOf(request: LocatorRequest): FolderPlace | undefined {
    const locator = locatorOf(request);
    const project = locator.project ?? this.#settings.project;
    const environment = locator.environment ?? this.#settings.environment;
    if (project === undefined || environment === undefined) return undefined;
    return { project, environment, folder: locator.folder };
  }
}

/** The checks of a folder: its names are asked for, without a value. */
async function probeFolder(
  place: FolderPlace,
  requests: readonly LocatorRequest[],
  api: InfisicalApi,
  token: Secret,
): Promise<readonly DoctorCheck[]> {
  const titled = ({ written }: LocatorRequest): string => `reading ${written}`;
  try {
    const answer = await api.names(place, token);
    return requests.map((request) => {
      const { name } = locatorOf(request);
      const isMissing = answer.kind === 'value' && name !== undefined && !answer.value.has(name);
      if (answer.kind === 'refusal' || isMissing) {
        const status = answer.kind === 'refusal' ? answer.status : 404;
        return failedCheck(titled(request), explainRead(status, request.written, place));
      }
      const there = name === undefined ? `${counted(answer.value.size, 'name')} in it` : 'it is there';
      const text = `${there}, and the identity sees it; whether it may see the value too shows only when it is read`;
      return { what: titled(request), verdict: 'ok', text, advice: [] };
    });
  } catch (error) {
    const failure = callTrouble(error, INFISICAL);
    return requests.map((request) => failedCheck(titled(request), failure));
  }
}

function dynamicCheck({ written }: LocatorRequest): DoctorCheck {
  const text = 'asking for it would make a credential, so that only a fetch shows whether it can be had';
  return { what: `reading ${written}`, verdict: 'unknown', text, advice: [] };
}

/** One secret is asked for by its name; several, or all, with one call for the folder. */
async function fetchFolder(
  place: FolderPlace,
  requests: readonly LocatorRequest[],
  { api, token }: Run,
): Promise<readonly LocatorOutcome[]> {
  const [first] = requests;
  const only = requests.length === 1 && first !== undefined ? locatorOf(first).name : undefined;
  try {
    if (only !== undefined && first !== undefined) {
      const answer = await api.secret(place, only, token);
      return [
        answer.kind === 'refusal'
          ? failed(first, explainRead(answer.status, first.written, place))
          : outcomeOf(first, answer.value, place),
      ];
    }
    const answer = await api.folder(place, token);
    if (answer.kind === 'refusal')
      return requests.map((request) => failed(request, explainRead(answer.status, request.written, place)));
    return requests.map((request) => {
      const { name } = locatorOf(request);
      if (name === undefined) return wholeFolder(request, answer.value);
      const secret = answer.value.find(({ key }) => key === name);
      return secret === undefined
        ? failed(request, explainRead(404, request.written, place))
        : outcomeOf(request, secret, place);
    });
  } catch (error) {
    const failure = callTrouble(error, INFISICAL);
    return requests.map((request) => failed(request, failure));
  }
}

function outcomeOf(request: LocatorRequest, secret: InfisicalSecret, place: FolderPlace): LocatorOutcome {
  if (secret.value === undefined) return failed(request, explainHidden(request.written, place));
  const value = {
    secret: Secret.fromText(secret.value),
    version: secret.version === undefined ? undefined : String(secret.version),
    createdAtMs: secret.updatedAtMs,
    expiresAtMs: undefined,
  };
  return { kind: 'value', request, value };
}

/** All values that this identity may see, as one JSON object in the order of the folder. */
function wholeFolder(request: LocatorRequest, secrets: readonly InfisicalSecret[]): LocatorOutcome {
  // as text: an object would move keys that look like numbers to the front
  const members = secrets.flatMap(({ key, value }) =>
    value === undefined ? [] : `${JSON.stringify(key)}:${JSON.stringify(value)}`,
  );
  const secret = Secret.fromText(`{${members.join(',')}}`);
  return {
    kind: 'value',
    request,
    value: { secret, version: undefined, createdAtMs: undefined, expiresAtMs: undefined },
  };
}

function notesOf(expiresAtMs: number | undefined, dynamicCount: number): readonly ProviderNote[] {
  const what =
    dynamicCount === 0 ? 'the token of Infisical is' : 'the dynamic secrets and the token of Infisical are';
  const end =
    expiresAtMs === undefined
      ? ''
      : `; the token would end by itself at ${new Date(expiresAtMs).toISOString()}`;
  return [{ text: `${what} revoked when the job ends${end}` }];
}

function failed(request: LocatorRequest, failure: ProviderFailure): LocatorOutcome {
  return { kind: 'failure', request, failure };
}

function locatorOf({ locator }: LocatorRequest): InfisicalLocator {
  if (locator.kind !== 'infisical' && locator.kind !== 'infisical-dynamic')
    throw new BugError('the Infisical provider was asked for something else');
  return locator;
}
