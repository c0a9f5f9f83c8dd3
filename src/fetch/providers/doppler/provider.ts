/**
 * The Doppler provider: one login with the id token of the job, then one download for each config with exactly the names
 * that are asked for.
 *
 * The visibility `unmasked` is not looked at: only a call that brings every secret of a config tells it. A value that is
 * no secret is declared so in its reference. Facts: secret-providers.md 2.6.
 */

import { BugError, UpstreamError } from '../../../base/errors.ts';
import { counted } from '../../../base/printable.ts';
import { Secret } from '../../../base/secret.ts';
import { isDopplerPlace } from '../../references/doppler-syntax.ts';
import type { DopplerLocator, Locator } from '../../references/reference.ts';
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
import { JsonClient } from '../json-client.ts';
import { serverPlace } from '../vault/settings.ts';
import { DopplerApi } from './api.ts';
import { DOPPLER, explainDownload, explainLogin, explainMissing } from './explain.ts';
import { dopplerFacts } from './revoker.ts';
import type { DopplerSettings } from './settings.ts';

/** Names in one call: with names of 60 characters the address stays below 8 KiB. */
const NAMES_PER_CALL = 100;

/** What Doppler adds to every config. */
const OWN_NAMES: ReadonlySet<string> = new Set(['DOPPLER_PROJECT', 'DOPPLER_CONFIG', 'DOPPLER_ENVIRONMENT']);

type Session =
  | { readonly kind: 'session'; readonly token: Secret; readonly expiresAtMs: number | undefined }
  | { readonly kind: 'failure'; readonly failure: ProviderFailure };

/** A config with what is asked of it. */
interface ConfigRequests {
  readonly project: string;
  readonly config: string;
  readonly requests: readonly LocatorRequest[];
}

/** Fetches `doppler:` references. */
export class DopplerProvider implements Provider {
  readonly kinds: readonly Locator['kind'][] = ['doppler'];
  readonly #settings: DopplerSettings;

  constructor(settings: DopplerSettings) {
    this.#settings = settings;
  }

  check(requests: readonly LocatorRequest[]): readonly ProviderMistake[] {
    const { identity, project, config, api, audience } = this.#settings;
    const mistakes: ProviderMistake[] = [];
    const setting = (name: string, what: string, hint?: string): void =>
      void mistakes.push({ request: undefined, setting: name, what, hint });
    if (identity === undefined)
      setting(
        'doppler-identity',
        'is required for Doppler and was not given',
        'the id of a service account identity',
      );
    if (project !== undefined && !isDopplerPlace(project))
      setting('doppler-project', 'this is not the name of a project');
    if (config !== undefined && !isDopplerPlace(config))
      setting('doppler-config', 'this is not the name of a config');
    if (serverPlace(api) === undefined) setting('doppler-api', 'takes an address with https://');
    if (audience === undefined)
      setting('doppler-audience', 'is needed where the owner of the repository is not known');
    for (const request of requests) {
      if (this.#placeOf(request) !== undefined) continue;
      mistakes.push({
        request,
        setting: undefined,
        what: `${request.written} names no project and config, and none are set`,
        hint: 'set the inputs doppler-project and doppler-config, or write doppler:PROJECT/CONFIG/NAME',
      });
    }
    return mistakes;
  }

  async fetch(requests: readonly LocatorRequest[], context: ProviderContext): Promise<ProviderReport> {
    const place = serverPlace(this.#settings.api);
    if (place === undefined) throw new BugError('the Doppler provider was used without having been checked');
    const client = new JsonClient(this.#settings.client);
    const api = new DopplerApi(place.base, client, context.signal);
    try {
      const session = await this.#login(api, place.base, context);
      if (session.kind === 'failure')
        return { outcomes: requests.map((request) => failed(request, session.failure)), notes: [] };
      const outcomes: LocatorOutcome[] = [];
      for (const group of this.#grouped(requests))
        outcomes.push(...(await this.#fetchConfig(group, session.token, api)));
      if (context.signal.aborted) throw new UpstreamError('cancelled', 'the job was cancelled');
      return { outcomes, notes: this.#notes(session.expiresAtMs) };
    } finally {
      client.close();
    }
  }

  async diagnose(requests: readonly LocatorRequest[], context: ProviderContext): Promise<Diagnosis> {
    const place = serverPlace(this.#settings.api);
    if (place === undefined) throw new BugError('the Doppler provider was used without having been checked');
    const base = place.base;
    const client = new JsonClient(this.#settings.client);
    const what = `signing in to ${base}`;
    try {
      const api = new DopplerApi(base, client, context.signal);
      const session = await this.#login(api, base, context);
      if (session.kind === 'failure') return { checks: [failedCheck(what, session.failure)], privileges: [] };
      const groups = this.#grouped(requests);
      const places = new Set(groups.map(({ project, config }) => `  ${project}/${config}`));
      const checks: DoctorCheck[] = [{ what, verdict: 'ok', text: '', advice: [] }];
      for (const group of groups) checks.push(...(await probeConfig(group, session.token, api)));
      return {
        checks,
        privileges: [
          'The least that the service account needs at Doppler: read access to these configs (a role with secrets:read):',
          ...places,
        ],
      };
    } finally {
      client.close();
    }
  }

  async #login(api: DopplerApi, base: string, context: ProviderContext): Promise<Session> {
    const { identity = '', audience = '' } = this.#settings;
    const idToken = await context.identity.token(audience);
    try {
      const answer = await api.login(identity, idToken.secret);
      if (answer.kind === 'refusal')
        return { kind: 'failure', failure: explainLogin(answer.status, idToken.claims, audience) };
      const { secret: token, expiresAtMs } = answer.value;
      await context.conceal([token]);
      await context.leases.add({
        kind: 'revocable',
        system: 'doppler',
        facts: dopplerFacts({ base, token, expiresAtMs }),
      });
      return { kind: 'session', token, expiresAtMs };
    } catch (error) {
      return { kind: 'failure', failure: callTrouble(error, DOPPLER) };
    }
  }

  async #fetchConfig(
    group: ConfigRequests,
    token: Secret,
    api: DopplerApi,
  ): Promise<readonly LocatorOutcome[]> {
    const { project, config, requests } = group;
    const shown = `${project}/${config}`;
    try {
      const names = [...new Set(requests.map((request) => locatorOf(request).name))];
      const values = new Map<string, string | null>();
      for (const chunk of chunksOf(names)) {
        const { dynamicSeconds } = this.#settings;
        const answer = await api.download({ project, config, names: chunk, dynamicSeconds }, token);
        if (answer.kind === 'refusal') {
          const failure = explainDownload(answer.status, shown);
          return requests.map((request) => failed(request, failure));
        }
        for (const [name, value] of answer.value) values.set(name, value);
      }
      const isMissing = (name: string | undefined): boolean => name !== undefined && !values.has(name);
      const restricted = names.some(isMissing)
        ? await api.restrictedNames(project, config, token)
        : undefined;
      const isRestricted = (name: string): boolean =>
        values.get(name) === null || (restricted?.kind === 'value' && restricted.value.has(name));
      return requests.map((request) => {
        const { name } = locatorOf(request);
        const text = name === undefined ? wholeConfig(values) : values.get(name);
        if (typeof text !== 'string')
          return failed(request, explainMissing(request.written, shown, isRestricted(name ?? '')));
        const value = {
          secret: Secret.fromText(text),
          version: undefined,
          createdAtMs: undefined,
          expiresAtMs: undefined,
        };
        return { kind: 'value', request, value };
      });
    } catch (error) {
      const failure = callTrouble(error, DOPPLER);
      return requests.map((request) => failed(request, failure));
    }
  }

  #grouped(requests: readonly LocatorRequest[]): readonly ConfigRequests[] {
    const groups = new Map<string, ConfigRequests & { readonly requests: LocatorRequest[] }>();
    for (const request of requests) {
      const place = this.#placeOf(request);
      if (place === undefined) throw new BugError('a secret without a config passed the check');
      const key = `${place.project}/${place.config}`;
      const group = groups.get(key) ?? { ...place, requests: [] };
      group.requests.push(request);
      groups.set(key, group);
    }
    return [...groups.values()];
  }

  #placeOf(request: LocatorRequest): { readonly project: string; readonly config: string } | undefined {
    const locator = locatorOf(request);
    const project = locator.project ?? this.#settings.project;
    const config = locator.config ?? this.#settings.config;
    return project === undefined || config === undefined ? undefined : { project, config };
  }

  #notes(expiresAtMs: number | undefined): readonly ProviderNote[] {
    const { dynamicSeconds } = this.#settings;
    const end =
      expiresAtMs === undefined ? '' : `, and would end by itself at ${new Date(expiresAtMs).toISOString()}`;
    return [
      { text: `the token of Doppler is revoked when the job ends${end}` },
      ...(dynamicSeconds === undefined
        ? []
        : [
            {
              text: `dynamic secrets of Doppler end by themselves, ${dynamicSeconds} seconds after they were made`,
            },
          ]),
    ];
  }
}

/** The checks of a config: its names are asked for, which brings no value. */
async function probeConfig(
  { project, config, requests }: ConfigRequests,
  token: Secret,
  api: DopplerApi,
): Promise<readonly DoctorCheck[]> {
  const shown = `${project}/${config}`;
  const titled = (request: LocatorRequest): string => `reading ${request.written}`;
  try {
    const answer = await api.names(project, config, token);
    return requests.map((request) => {
      if (answer.kind === 'refusal')
        return failedCheck(titled(request), explainDownload(answer.status, shown));
      const { name } = locatorOf(request);
      if (name !== undefined && !answer.value.has(name))
        return failedCheck(titled(request), explainMissing(request.written, shown, false));
      const there = name === undefined ? `${counted(answer.value.size, 'name')} in it` : 'it is there';
      const text = `${there}, and the service account sees it; whether a value is restricted shows only when it is read`;
      return { what: titled(request), verdict: 'ok', text, advice: [] };
    });
  } catch (error) {
    const failure = callTrouble(error, DOPPLER);
    return requests.map((request) => failedCheck(titled(request), failure));
  }
}

/** One call for the whole config when that is asked for: the names are in it. */
function chunksOf(names: readonly (string | undefined)[]): readonly (readonly string[] | undefined)[] {
  const given = names.filter((name) => name !== undefined);
  if (given.length < names.length) return [undefined];
  const chunks: (readonly string[])[] = [];
  for (let at = 0; at < given.length; at += NAMES_PER_CALL) chunks.push(given.slice(at, at + NAMES_PER_CALL));
  return chunks;
}

function wholeConfig(values: ReadonlyMap<string, string | null>): string {
  const entries = [...values].filter(([name, value]) => value !== null && !OWN_NAMES.has(name));
  return JSON.stringify(Object.fromEntries(entries));
}

function failed(request: LocatorRequest, failure: ProviderFailure): LocatorOutcome {
  return { kind: 'failure', request, failure };
}

function locatorOf({ locator }: LocatorRequest): DopplerLocator {
  if (locator.kind !== 'doppler') throw new BugError('the Doppler provider was asked for something else');
  return locator;
}
