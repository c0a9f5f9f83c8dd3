/**
 * Secrets Manager with the session that the job has already, in `AWS_ACCESS_KEY_ID` and its companions: what
 * aws-secretsmanager-get-secrets works with, after configure-aws-credentials.
 *
 * Used for the input `secret-ids` without `role` alone, so that moving over changes nothing but `uses`. Such a session is
 * as wide as its maker left it, and a note says so. Keys without a session token, which live for ever, are not taken.
 * Facts: secret-providers.md 4.3.
 */

import { BugError, UpstreamError } from '../../../base/errors.ts';
import { Secret } from '../../../base/secret.ts';
import type { Locator } from '../../references/reference.ts';
import type {
  LocatorOutcome,
  LocatorRequest,
  Provider,
  ProviderContext,
  ProviderMistake,
  ProviderReport,
} from '../contract.ts';
import { inParallel } from '../in-parallel.ts';
import type { Environment } from '../network.ts';
import { isRegion, placeOfSecret, type Role } from './arn.ts';
import { AwsClients, type SessionCredentials } from './clients.ts';
import { fetchLists } from './list-provider.ts';
import { secretTasks } from './secrets-manager.ts';
import type { PlacedRequest } from './session-policy.ts';

/** As for sessions of our own. */
const MAX_PARALLEL_CALLS = 4;

/** What the provider is told. */
export interface JobSessionSettings {
  readonly credentials: SessionCredentials;
  readonly region: string | undefined;
  readonly environment: Environment;
  readonly maxAttempts: number;
}

/** The session that an environment holds; undefined when it holds none, or keys without a session token. */
export function jobSessionOf(environment: Environment): SessionCredentials | undefined {
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = environment;
  if (!AWS_ACCESS_KEY_ID || !AWS_SECRET_ACCESS_KEY || !AWS_SESSION_TOKEN) return undefined;
  return {
    accessKeyId: AWS_ACCESS_KEY_ID,
    secretAccessKey: Secret.fromText(AWS_SECRET_ACCESS_KEY),
    sessionToken: Secret.fromText(AWS_SESSION_TOKEN),
    expiresAtMs: undefined,
  };
}

/** Fetches secrets and lists of secrets with the session of the job. */
export class JobSessionProvider implements Provider {
  readonly kinds: readonly Locator['kind'][] = ['aws-secret', 'aws-secret-list'];
  readonly #settings: JobSessionSettings;

  constructor(settings: JobSessionSettings) {
    this.#settings = settings;
  }

  check(): readonly ProviderMistake[] {
    const { region } = this.#settings;
    if (region !== undefined && isRegion(region)) return [];
    const what =
      region === undefined
        ? 'is required for AWS and was not given'
        : 'this is not the name of an AWS region';
    return [
      { request: undefined, setting: 'region', what, hint: 'configure-aws-credentials sets AWS_REGION' },
    ];
  }

  async fetch(requests: readonly LocatorRequest[], context: ProviderContext): Promise<ProviderReport> {
    const { credentials, region, environment, maxAttempts } = this.#settings;
    if (region === undefined) throw new BugError('the AWS provider was used without having been checked');
    await context.conceal([credentials.secretAccessKey, credentials.sessionToken]);
    const clients = new AwsClients(environment, maxAttempts);
    try {
      const single = requests.filter(({ locator }) => locator.kind === 'aws-secret');
      const lists = requests.filter(({ locator }) => locator.kind === 'aws-secret-list');
      const client = await clients.secretsManager(region, credentials);
      const read = (some: readonly LocatorRequest[]): Promise<ProviderReport> =>
        this.#read(some, clients, context);
      const reports = [
        ...(single.length === 0 ? [] : [await read(single)]),
        ...(lists.length === 0 ? [] : [await fetchLists(lists, client, context, read)]),
      ];
      const note =
        'AWS was asked with the session of the job, which is not limited to these secrets: role would be';
      return { outcomes: reports.flatMap(({ outcomes }) => outcomes), notes: [{ text: note }] };
    } finally {
      clients.close();
    }
  }

  async #read(
    requests: readonly LocatorRequest[],
    clients: AwsClients,
    { signal, wantsAge = false }: ProviderContext,
  ): Promise<ProviderReport> {
    const { credentials, region } = this.#settings;
    const role = standInFor(region ?? '');
    const placed = requests.map((request): PlacedRequest => {
      const { locator } = request;
      const place = locator.kind === 'aws-secret' ? placeOfSecret(locator, role, region) : undefined;
      if (locator.kind !== 'aws-secret' || place === undefined)
        throw new BugError('the session of the job was asked for something else');
      return { request, locator, place };
    });
    const tasks: (() => Promise<readonly LocatorOutcome[]>)[] = [];
    for (const where of new Set(placed.map(({ place }) => place.region))) {
      const client = await clients.secretsManager(where, credentials);
      const here = placed.filter(({ place }) => place.region === where);
      tasks.push(...secretTasks(here, { client, role, signal, wantsAge }));
    }
    const outcomes = await inParallel(tasks, MAX_PARALLEL_CALLS);
    if (signal.aborted) throw new UpstreamError('cancelled', 'the job was cancelled');
    return { outcomes: outcomes.flat(), notes: [] };
  }
}

/** Explanations speak of a role; which one the session is of, only AWS knows. */
function standInFor(region: string): Role {
  const partition = region.startsWith('cn-') ? 'aws-cn' : region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
  return { arn: 'the session of the job', partition, account: 'ACCOUNT' };
}
