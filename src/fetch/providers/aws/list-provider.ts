/**
 * All secrets of AWS Secrets Manager with a prefix, a pattern or tags, as one JSON object of name and value.
 *
 * Two sessions: one that may list and nothing else, and one that may read exactly the secrets that were found. So the
 * policy of the second names each secret, and a wildcard never stands in a policy. The pages of the listing are followed
 * to their end. Facts: secret-providers.md 2.2 (ListSecrets: the filter `name` is a prefix), 2.9 (`find`).
 */

import type { SecretListEntry, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { BugError, UpstreamError } from '../../../base/errors.ts';
import type { AwsSecretListLocator, Locator } from '../../references/reference.ts';
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
  type ListedSecret,
  type Listing,
  listedCheck,
  patternMistakes,
  queryFilter,
  readWithLists,
} from '../listing.ts';
import { isRegion, type Role } from './arn.ts';
import { AwsClients } from './clients.ts';
import { AwsProvider } from './provider.ts';
import { readServiceError } from './service-error.ts';
import { fetchingRole, signIn } from './session.ts';
import type { AwsSettings } from './settings.ts';

/** What one page of ListSecrets holds at most. */
const PAGE_SIZE = 100;

const LIST_POLICY = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: 'secretsmanager:ListSecrets', Resource: '*' }],
});

type ListRequest = LocatorRequest<AwsSecretListLocator>;

/** Fetches what bundles ask for by prefix, pattern and tags. */
export class AwsListProvider implements Provider {
  readonly kinds: readonly Locator['kind'][] = ['aws-secret-list'];
  readonly #settings: AwsSettings;

  constructor(settings: AwsSettings) {
    this.#settings = settings;
  }

  check(requests: readonly LocatorRequest[]): readonly ProviderMistake[] {
    return listMistakes(this.#settings, requests);
  }

  async fetch(requests: readonly LocatorRequest[], context: ProviderContext): Promise<ProviderReport> {
    const { region, environment, maxAttempts } = this.#settings;
    if (region === undefined || !isRegion(region))
      throw new BugError('the AWS provider was used without having been checked');
    const clients = new AwsClients(environment, maxAttempts);
    try {
      const signed = await signIn({ region, policy: LIST_POLICY }, this.#settings, clients, context);
      if (signed.kind === 'refused')
        return { outcomes: requests.map((request) => fail(request, signed.failure)), notes: [] };
      const client = await clients.secretsManager(region, signed.credentials);
      return await fetchLists(requests, client, context, (single) =>
        new AwsProvider(this.#settings).fetch(single, context),
      );
    } finally {
      clients.close();
    }
  }

  async diagnose(requests: readonly LocatorRequest[], context: ProviderContext): Promise<Diagnosis> {
    const { region, environment, maxAttempts } = this.#settings;
    const role = fetchingRole(this.#settings);
    if (role === undefined || region === undefined)
      throw new BugError('the AWS provider was used without having been checked');
    const clients = new AwsClients(environment, maxAttempts);
    const what = `signing in as ${role.arn} to list secrets`;
    try {
      const signed = await signIn({ region, policy: LIST_POLICY }, this.#settings, clients, context);
      if (signed.kind === 'refused') return { checks: [failedCheck(what, signed.failure)], privileges: [] };
      const client = await clients.secretsManager(region, signed.credentials);
      const checks: DoctorCheck[] = [{ what, verdict: 'ok', text: '', advice: [] }];
      for (const request of requests) {
        const found = await list(asList(request), client, context.signal);
        checks.push(listedCheck(request, found));
      }
      return { checks, privileges: standingListPolicy(requests.map(locatorOf), role, region) };
    } finally {
      clients.close();
    }
  }
}

/** What is wrong with the settings and the patterns of searches in AWS, before any network. */
export function listMistakes(
  settings: AwsSettings,
  requests: readonly LocatorRequest[],
): readonly ProviderMistake[] {
  const mistakes = [...new AwsProvider(settings).check([])];
  if (settings.region === undefined)
    mistakes.push({
      request: undefined,
      setting: 'region',
      what: 'is required where secrets of AWS are looked for by their names',
    });
  return [...mistakes, ...patternMistakes(requests)];
}

/** The standing policy for prefixes and tags: what the secrets have in common is known beforehand, not their names. */
function standingListPolicy(
  locators: readonly AwsSecretListLocator[],
  role: Role,
  region: string,
): readonly string[] {
  const everywhere = ['secretsmanager:ListSecrets', 'secretsmanager:BatchGetSecretValue'];
  const statements = locators.map(({ prefix = '', tags }) => {
    const pairs = Object.entries(tags).map(([key, value]) => [`secretsmanager:ResourceTag/${key}`, value]);
    return {
      Effect: 'Allow',
      Action: 'secretsmanager:GetSecretValue',
      Resource: `arn:${role.partition}:secretsmanager:${region}:${role.account}:secret:${prefix}*`,
      ...(pairs.length === 0 ? {} : { Condition: { StringEquals: Object.fromEntries(pairs) } }),
    };
  });
  const policy = {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: everywhere, Resource: '*' }, ...statements],
  };
  return [
    `The least that ${role.arn} needs for prefixes and tags, as an IAM policy (and kms:Decrypt for keys of your own):`,
    ...JSON.stringify(policy, null, 2).split('\n'),
  ];
}

/**
 * Lists, and reads what was found by `read`, each secret once. `client` may list in its region. Throws for a cancelled job,
 * and what `read` throws.
 */
export async function fetchLists(
  requests: readonly LocatorRequest[],
  client: SecretsManagerClient,
  context: ProviderContext,
  read: (single: readonly LocatorRequest[]) => Promise<ProviderReport>,
): Promise<ProviderReport> {
  const notes: ProviderNote[] = [];
  const outcomes = await readWithLists(requests, {
    list: (request) => list(asList(request), client, context.signal),
    read: async (single) => {
      const report = await read(single);
      notes.push(...report.notes);
      return report.outcomes;
    },
  });
  return { outcomes, notes };
}

function list(request: ListRequest, client: SecretsManagerClient, signal: AbortSignal): Promise<Listing> {
  const { prefix } = request.locator;
  const filter = queryFilter(request.locator);
  return collectPages(request, async (next) => {
    const { ListSecretsCommand } = await import('./sdk-secrets-manager.ts');
    try {
      const answer = await client.send(
        new ListSecretsCommand({
          MaxResults: PAGE_SIZE,
          ...(prefix === undefined ? {} : { Filters: [{ Key: 'name', Values: [prefix] }] }),
          ...(next === undefined ? {} : { NextToken: next }),
        }),
        { abortSignal: signal },
      );
      const secrets = (answer.SecretList ?? []).flatMap((entry): readonly ListedSecret[] => {
        const { ARN: arn, Name: name, DeletedDate } = entry;
        if (arn === undefined || name === undefined || DeletedDate !== undefined) return [];
        if (!filter.fitsName(name) || !filter.fitsTags(tagsOf(entry))) return [];
        const locator = { kind: 'aws-secret', id: arn, version: undefined } as const;
        return [{ name, request: { locator, written: `aws:${name}` } }];
      });
      return { secrets, next: answer.NextToken };
    } catch (cause) {
      if (signal.aborted) throw new UpstreamError('cancelled', 'the job was cancelled', { cause });
      return listingFailed(request, readServiceError(cause).kind, cause);
    }
  });
}

function tagsOf({ Tags = [] }: SecretListEntry): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Tags.map(({ Key = '', Value }) => [Key, Value]));
}

function listingFailed(request: ListRequest, kind: string, cause: unknown): ProviderFailure {
  if (kind === 'refusal')
    return failureOf(
      new UpstreamError(
        'access-denied',
        `AWS does not let the role list secrets, which ${request.written} needs`,
        {
          hint: 'allow secretsmanager:ListSecrets on "*", or name the secrets',
          cause,
        },
      ),
    );
  return failureOf(
    new UpstreamError('upstream-failed', `${request.written}: AWS did not list its secrets`, {
      retryable: true,
      cause,
    }),
  );
}

function fail(request: LocatorRequest, failed: ProviderFailure): LocatorOutcome {
  return { kind: 'failure', request, failure: failed };
}

function asList({ locator, written }: LocatorRequest): ListRequest {
  if (locator.kind !== 'aws-secret-list') throw new BugError('the listing was asked for something else');
  return { locator, written };
}

function locatorOf(request: LocatorRequest): AwsSecretListLocator {
  return asList(request).locator;
}
