/**
 * All parameters of AWS Parameter Store below a path, by a pattern of their names or by tags, as one JSON object of name
 * and value.
 *
 * A pattern below a path is looked for by GetParametersByPath, which brings the values too: ten a call, and the session's
 * policy names the path and nothing else. Tags, and patterns without a path, are looked for by DescribeParameters, which
 * brings no values: a session may list and nothing else, and a second one may read exactly what was found. So no value of
 * a whole store is ever asked for to throw most of them away. Facts: secret-providers.md 2.2 (SSM), 2.9 (`find`).
 */

import type { SSMClient } from '@aws-sdk/client-ssm';
import { BugError, DeniedError, UpstreamError } from '../../../base/errors.ts';
import { counted } from '../../../base/printable.ts';
import { Secret } from '../../../base/secret.ts';
import {
  type AwsParameterListLocator,
  type AwsParameterLocator,
  type Locator,
  locatorKey,
} from '../../references/reference.ts';
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
import {
  collectPages,
  failureOf,
  type Listing,
  type ListRequest,
  listedCheck,
  queryFilter,
  readWithLists,
} from '../listing.ts';
import { isRegion, placeOfParameter, type Role } from './arn.ts';
import { AwsClients } from './clients.ts';
import { networkFailure } from './explain-network.ts';
import { explainSecret } from './explain-secret.ts';
import { listMistakes } from './list-provider.ts';
import { AwsProvider, sessionNotes } from './provider.ts';
import { readServiceError } from './service-error.ts';
import { fetchingRole, signIn } from './session.ts';
import { type PlacedRequest, sessionPolicy, splitIntoSessions } from './session-policy.ts';
import type { AwsSettings } from './settings.ts';

/** What one page of GetParametersByPath holds at most, and one of DescribeParameters. */
const VALUES_PAGE_SIZE = 10;
const NAMES_PAGE_SIZE = 50;

const DESCRIBE = { Effect: 'Allow', Action: 'ssm:DescribeParameters', Resource: '*' } as const;
const LIST_POLICY = JSON.stringify({ Version: '2012-10-17', Statement: [DESCRIBE] });

type ParameterListRequest = ListRequest<AwsParameterListLocator>;

/** A list with a session that may look for it, or why there is none. */
type Door =
  | { readonly kind: 'open'; readonly client: SSMClient }
  | { readonly kind: 'refused'; readonly failure: ProviderFailure };

/** What the lists of one fetch share. */
interface Search {
  readonly doors: ReadonlyMap<Locator, Door>;
  readonly role: Role;
  readonly region: string;
  readonly signal: AbortSignal;
  /** Values that came with their names, by `locatorKey`. */
  readonly values: Map<string, LocatorOutcome>;
}

/** Fetches what `find` of a manifest looks for in Parameter Store. */
export class AwsParameterListProvider implements Provider {
  readonly kinds: readonly Locator['kind'][] = ['aws-parameter-list'];
  readonly #settings: AwsSettings;

  constructor(settings: AwsSettings) {
    this.#settings = settings;
  }

  check(requests: readonly LocatorRequest[]): readonly ProviderMistake[] {
    return listMistakes(this.#settings, requests);
  }

  async fetch(requests: readonly LocatorRequest[], context: ProviderContext): Promise<ProviderReport> {
    return await this.#withClients(async (clients) => {
      const { role, region } = this.#place();
      const expiriesMs: number[] = [];
      const doors = await this.#doors(requests, clients, context, expiriesMs);
      const search: Search = { doors, role, region, signal: context.signal, values: new Map() };
      const notes: ProviderNote[] = [...sessionNotes({ role, expiriesMs })];
      const outcomes = await readWithLists(requests, {
        list: (request) => list(asParameters(request), search),
        read: async (single) => {
          const known = single.flatMap((request): readonly LocatorOutcome[] => {
            const outcome = search.values.get(locatorKey(request.locator));
            return outcome === undefined ? [] : [{ ...outcome, request }];
          });
          const rest = single.filter(({ locator }) => !search.values.has(locatorKey(locator)));
          if (rest.length === 0) return known;
          const report = await new AwsProvider(this.#settings).fetch(rest, context);
          notes.push(...report.notes);
          return [...known, ...report.outcomes];
        },
      });
      return { outcomes, notes };
    });
  }

  async diagnose(requests: readonly LocatorRequest[], context: ProviderContext): Promise<Diagnosis> {
    return await this.#withClients(async (clients) => {
      const { role, region } = this.#place();
      const doors = await this.#doors(requests, clients, context, []);
      const search: Search = { doors, role, region, signal: context.signal, values: new Map() };
      const checks: DoctorCheck[] = [];
      const signing = `signing in as ${role.arn} for ${counted(requests.length, 'search', 'searches')}`;
      const refused = [...doors.values()].find((door) => door.kind === 'refused');
      if (refused?.kind === 'refused')
        return { checks: [failedCheck(signing, refused.failure)], privileges: [] };
      checks.push({ what: signing, verdict: 'ok', text: '', advice: [] });
      for (const request of requests.map(asParameters)) {
        if (isByPath(request.locator)) {
          const text = 'whether the parameters below the path can be read is known only by reading them';
          checks.push({ what: `listing ${request.written}`, verdict: 'unknown', text, advice: [] });
        } else checks.push(listedCheck(request, await list(request, search)));
      }
      return { checks, privileges: standingPolicy(requests.map(asParameters), role, region) };
    });
  }

  async #withClients<Result>(work: (clients: AwsClients) => Promise<Result>): Promise<Result> {
    const clients = new AwsClients(this.#settings.environment, this.#settings.maxAttempts);
    try {
      return await work(clients);
    } finally {
      clients.close();
    }
  }

  #place(): { readonly role: Role; readonly region: string } {
    const { region } = this.#settings;
    const role = fetchingRole(this.#settings);
    if (role === undefined || region === undefined || !isRegion(region))
      throw new BugError('the AWS provider was used without having been checked');
    return { role, region };
  }

  /** A session for all that is described, and as few as their policies allow for the paths. */
  async #doors(
    requests: readonly LocatorRequest[],
    clients: AwsClients,
    context: ProviderContext,
    expiriesMs: number[],
  ): Promise<ReadonlyMap<Locator, Door>> {
    const { role, region } = this.#place();
    const lists = requests.map(asParameters);
    const described = lists.filter(({ locator }) => !isByPath(locator));
    const byPath = lists.filter(({ locator }) => isByPath(locator));
    const sessions = [
      ...splitIntoSessions(
        byPath.map((request) => placedPath(request, role, region)),
        role,
      ).map((session) => ({
        policy: sessionPolicy(session, role),
        locators: session.map(({ request }) => request.locator),
      })),
      ...(described.length === 0
        ? []
        : [{ policy: LIST_POLICY, locators: described.map(({ locator }) => locator) }]),
    ];
    const doors = new Map<Locator, Door>();
    for (const { policy, locators } of sessions) {
      const signed = await signIn({ region, policy }, this.#settings, clients, context);
      if (signed.kind === 'session') expiriesMs.push(signed.credentials.expiresAtMs ?? Number.NaN);
      const door: Door =
        signed.kind === 'refused'
          ? { kind: 'refused', failure: signed.failure }
          : { kind: 'open', client: await clients.ssm(region, signed.credentials) };
      for (const locator of locators) doors.set(locator, door);
    }
    return doors;
  }
}

async function list(request: ParameterListRequest, search: Search): Promise<Listing> {
  const door = search.doors.get(request.locator);
  if (door === undefined) throw new BugError('a search without a session');
  if (door.kind === 'refused') return { kind: 'failure', failure: door.failure };
  return isByPath(request.locator)
    ? await listWithValues(request, door.client, search)
    : await listNames(request, door.client, search);
}

/** By a pattern below a path: the values come with the names and are kept for the reading. */
function listWithValues(request: ParameterListRequest, client: SSMClient, search: Search): Promise<Listing> {
  const path = request.locator.path ?? '';
  const filter = queryFilter(request.locator);
  return collectPages(request, async (next) => {
    const { GetParametersByPathCommand } = await import('./sdk-ssm.ts');
    try {
      const answer = await client.send(
        new GetParametersByPathCommand({
          Path: path,
          Recursive: true,
          WithDecryption: true,
          MaxResults: VALUES_PAGE_SIZE,
          ...(next === undefined ? {} : { NextToken: next }),
        }),
        { abortSignal: search.signal },
      );
      const secrets = (answer.Parameters ?? []).flatMap(({ Name = '', Value, Version, LastModifiedDate }) => {
        if (Value === undefined || !Name.startsWith(`${path}/`) || !filter.fitsName(Name)) return [];
        const found = foundParameter(Name);
        search.values.set(locatorKey(found.request.locator), {
          kind: 'value',
          request: found.request,
          value: {
            secret: Secret.fromText(Value),
            version: Version === undefined ? undefined : String(Version),
            createdAtMs: LastModifiedDate?.getTime(),
            expiresAtMs: undefined,
          },
        });
        return [found];
      });
      return { secrets, next: answer.NextToken || undefined };
    } catch (cause) {
      requireRunning(search.signal, cause);
      const placed = placedPath(request, search.role, search.region);
      return explainSecret(readServiceError(cause), placed, search.role);
    }
  });
}

/** By tags, or by a pattern in the whole store. What has the tags is left to the service: it does not list them. */
function listNames(request: ParameterListRequest, client: SSMClient, search: Search): Promise<Listing> {
  const { path, tags } = request.locator;
  const filter = queryFilter(request.locator);
  const filters = [
    ...(path === undefined ? [] : [{ Key: 'Path', Option: 'Recursive', Values: [path] }]),
    ...Object.entries(tags).map(([key, value]) => ({ Key: `tag:${key}`, Option: 'Equals', Values: [value] })),
  ];
  return collectPages(request, async (next) => {
    const { DescribeParametersCommand } = await import('./sdk-ssm.ts');
    try {
      const answer = await client.send(
        new DescribeParametersCommand({
          MaxResults: NAMES_PAGE_SIZE,
          ...(filters.length === 0 ? {} : { ParameterFilters: filters }),
          ...(next === undefined ? {} : { NextToken: next }),
        }),
        { abortSignal: search.signal },
      );
      const secrets = (answer.Parameters ?? []).flatMap(({ Name = '' }) =>
        Name !== '' && (path === undefined || Name.startsWith(`${path}/`)) && filter.fitsName(Name)
          ? [foundParameter(Name)]
          : [],
      );
      return { secrets, next: answer.NextToken || undefined };
    } catch (cause) {
      requireRunning(search.signal, cause);
      return listingRefused(request, cause, search);
    }
  });
}

function listingRefused(
  { written }: ParameterListRequest,
  cause: unknown,
  { role, region }: Search,
): ProviderFailure {
  const error = readServiceError(cause);
  if (error.kind !== 'refusal') return failureOf(networkFailure(error, `AWS Parameter Store in ${region}`));
  if (error.code === 'AccessDenied') {
    const hint = 'allow ssm:DescribeParameters on "*", or look by name below a path';
    return failureOf(
      new DeniedError('access-denied', `${role.arn} may not list parameters, which ${written} needs`, {
        hint,
        cause,
      }),
    );
  }
  const what = `AWS Parameter Store in ${region} does not accept the search of ${written} (${error.code})`;
  return failureOf(
    new UpstreamError('upstream-failed', what, { hint: 'check the path and the tags', cause }),
  );
}

function requireRunning(signal: AbortSignal, cause: unknown): void {
  if (signal.aborted) throw new UpstreamError('cancelled', 'the job was cancelled', { cause });
}

/** The standing policy: what the searches have in common is known beforehand, not the names that they find. */
function standingPolicy(
  requests: readonly ParameterListRequest[],
  role: Role,
  region: string,
): readonly string[] {
  const byPath = requests.filter(({ locator }) => isByPath(locator));
  const described = requests.filter(({ locator }) => !isByPath(locator));
  const below = sessionPolicy(
    requests.map((request) => placedPath(request, role, region)),
    role,
  );
  // the decryption is that of all; the paths are those that are read as paths
  const decryption = statementsOf(below).filter(({ Action }) => Action === 'kms:Decrypt');
  const paths = statementsOf(
    sessionPolicy(
      byPath.map((request) => placedPath(request, role, region)),
      role,
    ),
  ).filter(({ Action }) => Action === 'ssm:GetParametersByPath');
  const reading = described.map(({ locator: { path = '', tags } }) => {
    const pairs = Object.entries(tags).map(([key, value]) => [`ssm:resourceTag/${key}`, value]);
    return {
      Effect: 'Allow',
      Action: 'ssm:GetParameters',
      Resource: `arn:${role.partition}:ssm:${region}:${role.account}:parameter${path}/*`,
      ...(pairs.length === 0 ? {} : { Condition: { StringEquals: Object.fromEntries(pairs) } }),
    };
  });
  const listing = described.length === 0 ? [] : [DESCRIBE];
  const policy = { Version: '2012-10-17', Statement: [...listing, ...paths, ...reading, ...decryption] };
  return [
    `The least that ${role.arn} needs to look for parameters, as an IAM policy:`,
    ...JSON.stringify(policy, null, 2).split('\n'),
  ];
}

function statementsOf(policy: string): readonly { readonly Action: string }[] {
  return (JSON.parse(policy) as { readonly Statement: readonly { readonly Action: string }[] }).Statement;
}

/** Whether the values come with the names. */
function isByPath({ path, tags }: AwsParameterListLocator): boolean {
  return path !== undefined && Object.keys(tags).length === 0;
}

function foundParameter(name: string): { readonly name: string; readonly request: LocatorRequest } {
  const locator = { kind: 'aws-parameter', name, selector: undefined } as const;
  return { name, request: { locator, written: `aws-ssm:${name}` } };
}

/** The path of a search as what the policies and the messages about a path take. */
function placedPath(request: ParameterListRequest, role: Role, region: string): PlacedRequest {
  const locator: AwsParameterLocator = {
    kind: 'aws-parameter',
    name: request.locator.path ?? '/',
    selector: undefined,
    isPath: true,
  };
  const place = placeOfParameter(locator, role, region);
  if (place === undefined) throw new BugError('a path without a region passed the check');
  return { request, locator, place };
}

function asParameters({ locator, written }: LocatorRequest): ParameterListRequest {
  if (locator.kind !== 'aws-parameter-list') throw new BugError('the listing was asked for something else');
  return { locator, written };
}
