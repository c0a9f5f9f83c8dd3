/**
 * All secrets of AWS Secrets Manager with a prefix, a pattern or tags, as one JSON object of name and value.
 *
 * Two sessions: one that may list and nothing else, and one that may read exactly the secrets that were found. So the
 * policy of the second names each secret, and a wildcard never stands in a policy. The pages of the listing are followed
 * to their end. Facts: secret-providers.md 2.2 (ListSecrets: the filter `name` is a prefix), 2.9 (`find`).
 */

import type { SecretListEntry, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { RE2JS } from 're2js';
import { BugError, InputError, UpstreamError } from '../../../base/errors.ts';
import { counted } from '../../../base/printable.ts';
import { Secret } from '../../../base/secret.ts';
import type { AwsSecretListLocator, Locator } from '../../references/reference.ts';
import { textOf } from '../../secrets/fetched-value.ts';
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
  type ProviderReport,
} from '../contract.ts';
import { isRegion, type Role } from './arn.ts';
import { AwsClients } from './clients.ts';
import { AwsProvider } from './provider.ts';
import { readServiceError } from './service-error.ts';
import { fetchingRole, signIn } from './session.ts';
import type { AwsSettings } from './settings.ts';

/** What one page of ListSecrets holds at most. */
const PAGE_SIZE = 100;

/** A listing of so many pages is no search but an inventory. */
const MAX_PAGES = 100;

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
    const { region } = this.#settings;
    const mistakes = [...new AwsProvider(this.#settings).check([])];
    if (region === undefined)
      mistakes.push({
        request: undefined,
        setting: 'region',
        what: 'is required where secrets of AWS are looked for by their names',
      });
    for (const request of requests) {
      const { namePattern } = locatorOf(request);
      if (namePattern !== undefined && compiled(namePattern) === undefined)
        mistakes.push({ request, setting: undefined, what: `${request.written}: this is no RE2 pattern` });
    }
    return mistakes;
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

function listedCheck({ written }: LocatorRequest, found: Found | ProviderFailure): DoctorCheck {
  const what = `listing ${written}`;
  if (!('secrets' in found)) return failedCheck(what, found);
  const text = `${counted(found.secrets.length, 'secret')}; whether they can be read shows only when they are read`;
  return { what, verdict: 'ok', text, advice: [] };
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
  const found = new Map<LocatorRequest, Found | ProviderFailure>();
  for (const request of requests) found.set(request, await list(asList(request), client, context.signal));
  const single = new Map<string, LocatorRequest>();
  for (const result of found.values())
    if ('secrets' in result)
      for (const { arn, name } of result.secrets)
        single.set(arn, {
          locator: { kind: 'aws-secret', id: arn, version: undefined },
          written: `aws:${name}`,
        });
  const report = single.size === 0 ? { outcomes: [], notes: [] } : await read([...single.values()]);
  const outcomes = new Map(
    report.outcomes.map((outcome) => [
      outcome.request.locator.kind === 'aws-secret' ? outcome.request.locator.id : '',
      outcome,
    ]),
  );
  return {
    outcomes: [...found].map(([request, result]) =>
      'secrets' in result ? together(request, result, outcomes) : fail(request, result),
    ),
    notes: report.notes,
  };
}

interface Found {
  readonly secrets: readonly { readonly arn: string; readonly name: string }[];
}

async function list(
  request: ListRequest,
  client: SecretsManagerClient,
  signal: AbortSignal,
): Promise<Found | ProviderFailure> {
  const { prefix, namePattern, tags, maxSecrets } = request.locator;
  const pattern = namePattern === undefined ? undefined : compiled(namePattern);
  const { ListSecretsCommand } = await import('./sdk-secrets-manager.ts');
  const secrets: { readonly arn: string; readonly name: string }[] = [];
  let next: string | undefined;
  for (let page = 0; page < MAX_PAGES; page++) {
    try {
      const answer = await client.send(
        new ListSecretsCommand({
          MaxResults: PAGE_SIZE,
          ...(prefix === undefined ? {} : { Filters: [{ Key: 'name', Values: [prefix] }] }),
          ...(next === undefined ? {} : { NextToken: next }),
        }),
        { abortSignal: signal },
      );
      for (const { ARN: arn, Name: name, ...entry } of answer.SecretList ?? []) {
        if (arn === undefined || name === undefined || entry.DeletedDate !== undefined) continue;
        // the filter of the service is not trusted with what decides which secrets are read
        if (!name.startsWith(prefix ?? '') || pattern?.matcher(name).find() === false) continue;
        if (hasTags(entry, tags)) secrets.push({ arn, name });
      }
      next = answer.NextToken;
    } catch (cause) {
      if (signal.aborted) throw new UpstreamError('cancelled', 'the job was cancelled', { cause });
      return listingFailed(request, readServiceError(cause).kind, cause);
    }
    if (secrets.length > maxSecrets)
      return failure(
        new InputError('reference-invalid', `${request.written} finds more than ${maxSecrets} secrets`, {
          hint: 'name a longer prefix',
        }),
      );
    if (next === undefined) break;
  }
  if (next !== undefined)
    return failure(new UpstreamError('upstream-malformed', `${request.written}: the listing does not end`));
  if (secrets.length > 0) return { secrets };
  return failure(
    new InputError('secret-not-found', `${request.written} finds no secret`, {
      hint: 'case counts; the region is that of the inputs',
    }),
  );
}

function hasTags({ Tags = [] }: SecretListEntry, wanted: Readonly<Record<string, string>>): boolean {
  return Object.entries(wanted).every(([key, value]) =>
    Tags.some((tag) => tag.Key === key && tag.Value === value),
  );
}

function listingFailed(request: ListRequest, kind: string, cause: unknown): ProviderFailure {
  if (kind === 'refusal')
    return failure(
      new UpstreamError(
        'access-denied',
        `AWS does not let the role list secrets, which ${request.written} needs`,
        {
          hint: 'allow secretsmanager:ListSecrets on "*", or name the secrets',
          cause,
        },
      ),
    );
  return failure(
    new UpstreamError('upstream-failed', `${request.written}: AWS did not list its secrets`, {
      retryable: true,
      cause,
    }),
  );
}

/** One object of all values. A value that cannot be had, or is binary, is the failure of the whole. */
function together(
  request: LocatorRequest,
  { secrets }: Found,
  outcomes: ReadonlyMap<string, LocatorOutcome>,
): LocatorOutcome {
  const members: string[] = [];
  const made: number[] = [];
  for (const { arn, name } of secrets) {
    const outcome = outcomes.get(arn);
    if (outcome === undefined) throw new BugError('a listed secret was not asked for');
    if (outcome.kind === 'failure') return fail(request, outcome.failure);
    const text = textOf(outcome.value.secret);
    if (text === undefined)
      return fail(
        request,
        failure(
          new InputError('reference-invalid', `${request.written}: ${name} is binary`, {
            hint: 'fetch it by its name, with | base64',
          }),
        ),
      );
    if (outcome.value.createdAtMs !== undefined) made.push(outcome.value.createdAtMs);
    members.push(`${JSON.stringify(name)}:${JSON.stringify(text)}`);
  }
  const secret = Secret.fromText(`{${members.join(',')}}`);
  // as old as the oldest of them
  const createdAtMs = made.length === secrets.length ? Math.min(...made) : undefined;
  const value = { secret, version: undefined, createdAtMs, expiresAtMs: undefined };
  return { kind: 'value', request, value };
}

function failure(error: InputError | UpstreamError): ProviderFailure {
  return { error, isAboutOneSecret: error.code === 'secret-not-found', advice: [] };
}

function fail(request: LocatorRequest, failed: ProviderFailure): LocatorOutcome {
  return { kind: 'failure', request, failure: failed };
}

function compiled(pattern: string): RE2JS | undefined {
  try {
    return RE2JS.compile(pattern);
  } catch {
    return undefined;
  }
}

function asList({ locator, written }: LocatorRequest): ListRequest {
  if (locator.kind !== 'aws-secret-list') throw new BugError('the listing was asked for something else');
  return { locator, written };
}

function locatorOf(request: LocatorRequest): AwsSecretListLocator {
  return asList(request).locator;
}
