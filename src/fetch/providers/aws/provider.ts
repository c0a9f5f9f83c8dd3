/**
 * The AWS provider: Secrets Manager and Parameter Store behind one role or a chain of them, and the role's session itself.
 *
 * The order of a fetch: where does each secret lie; which sessions, each with a policy for exactly its secrets; for each
 * session one exchange of the id token; then all calls of the session, a few at a time. Sessions come one after another:
 * there is one unless the policy is too long. Credentials that are exported come from a session of their own, which alone
 * has no policy. Facts: secret-providers.md 2.2.
 */

import { BugError, UpstreamError } from '../../../base/errors.ts';
import { counted } from '../../../base/printable.ts';
import { Secret } from '../../../base/secret.ts';
import type { AwsLocator, Locator } from '../../references/reference.ts';
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
  isRegion,
  type Place,
  parseRole,
  placeOfParameter,
  placeOfRole,
  placeOfSecret,
  type Role,
} from './arn.ts';
import { AwsClients, type SessionCredentials } from './clients.ts';
import { probe, standingPolicy } from './diagnose.ts';
import { parameterTasks } from './parameter-store.ts';
import { secretTasks } from './secrets-manager.ts';
import { CHAINED_SECONDS, fetchingRole, signIn } from './session.ts';
import { type PlacedRequest, sessionPolicy, splitIntoSessions } from './session-policy.ts';
import type { AwsSettings } from './settings.ts';

/** Calls of a session that run at the same time: the clients keep the connections, KMS throttles beyond. */
const MAX_PARALLEL_CALLS = 4;

/** One fetch: what its sessions share. */
interface Run {
  readonly role: Role;
  readonly clients: AwsClients;
  readonly context: ProviderContext;
  /** When each session ends, in milliseconds since 1970. */
  readonly expiriesMs: number[];
}

/** Fetches `aws:` and `aws-ssm:` references. */
export class AwsProvider implements Provider {
  readonly kinds: readonly Locator['kind'][] = ['aws-secret', 'aws-parameter', 'aws-credentials'];
  readonly #settings: AwsSettings;

  constructor(settings: AwsSettings) {
    this.#settings = settings;
  }

  check(requests: readonly LocatorRequest[]): readonly ProviderMistake[] {
    const { region } = this.#settings;
    const role = fetchingRole(this.#settings);
    const mistakes: ProviderMistake[] = [...roleMistakes(this.#settings)];
    if (region !== undefined && !isRegion(region))
      mistakes.push(setting('region', 'this is not the name of an AWS region', 'for example eu-central-1'));
    for (const request of requests) {
      const place = placeOf(requireAws(request.locator), role ?? UNKNOWN_ROLE, region);
      if (place === undefined) {
        mistakes.push({
          request,
          setting: undefined,
          what: `${request.written} is a name, and no region is set for it`,
          hint: 'set the input region, or write the whole ARN',
        });
      } else if (role !== undefined && place.partition !== role.partition) {
        const what = `${request.written} lies in the partition ${place.partition}, the role in ${role.partition}`;
        mistakes.push({ request, setting: undefined, what, hint: 'use a role of the same partition' });
      }
    }
    return mistakes;
  }

  async fetch(requests: readonly LocatorRequest[], context: ProviderContext): Promise<ProviderReport> {
    const { environment, maxAttempts } = this.#settings;
    const { placed, role } = this.#placed(requests);
    const clients = new AwsClients(environment, maxAttempts);
    const run: Run = { role, clients, context, expiriesMs: [] };
    try {
      const outcomes: LocatorOutcome[] = [];
      const secrets = placed.filter(({ locator }) => locator.kind !== 'aws-credentials');
      for (const session of splitIntoSessions(secrets, role, context.wantsAge))
        outcomes.push(...(await this.#fetchSession(session, run)));
      const notes = [...sessionNotes(run)];
      for (const { request } of placed.filter(({ locator }) => locator.kind === 'aws-credentials')) {
        const outcome = await this.#fetchCredentials(request, run);
        outcomes.push(outcome);
        if (outcome.kind === 'value') notes.push(exportedNote(role, outcome.value.expiresAtMs));
      }
      return { outcomes, notes };
    } finally {
      clients.close();
    }
  }

  async diagnose(requests: readonly LocatorRequest[], context: ProviderContext): Promise<Diagnosis> {
    const { placed, role } = this.#placed(requests);
    const clients = new AwsClients(this.#settings.environment, this.#settings.maxAttempts);
    const checks: DoctorCheck[] = [];
    try {
      const secrets = placed.filter(({ locator }) => locator.kind !== 'aws-credentials');
      const sessions: readonly (readonly PlacedRequest[])[] =
        secrets.length === 0 ? [placed] : splitIntoSessions(secrets, role);
      for (const session of sessions) {
        const policy = secrets.length === 0 ? 'whole role' : sessionPolicy(session, role);
        const region = this.#settings.region ?? session[0]?.place.region ?? '';
        const what = `signing in as ${role.arn} for ${counted(session.length, 'secret')}`;
        const signed = await signIn({ region, policy }, this.#settings, clients, context);
        if (signed.kind === 'refused') {
          checks.push(failedCheck(what, signed.failure));
          continue;
        }
        checks.push({ what, verdict: 'ok', text: '', advice: [] });
        const call = { clients, credentials: signed.credentials, role, signal: context.signal };
        for (const one of session) checks.push(await probe(one, call));
      }
      return { checks, privileges: standingPolicy(placed, role, context.wantsAge === true) };
    } finally {
      clients.close();
    }
  }

  #placed(requests: readonly LocatorRequest[]): {
    readonly placed: readonly PlacedRequest[];
    readonly role: Role;
  } {
    const role = fetchingRole(this.#settings);
    if (role === undefined) throw new BugError('the AWS provider was used without having been checked');
    const placed = requests.map((request) => {
      const locator = requireAws(request.locator);
      const place = placeOf(locator, role, this.#settings.region);
      if (place === undefined) throw new BugError('a secret without a region passed the check');
      return { request, locator, place };
    });
    return { placed, role };
  }

  async #fetchSession(session: readonly PlacedRequest[], run: Run): Promise<readonly LocatorOutcome[]> {
    const { role, clients, context } = run;
    const policy = sessionPolicy(session, role, context.wantsAge);
    const region = this.#settings.region ?? session[0]?.place.region ?? '';
    const signed = await signIn({ region, policy }, this.#settings, clients, context);
    if (signed.kind === 'refused') {
      // AWS packs policies and bounds the result too, which only it can tell
      if (signed.error.code === 'PackedPolicyTooLarge' && session.length > 1) {
        const half = Math.ceil(session.length / 2);
        return [
          ...(await this.#fetchSession(session.slice(0, half), run)),
          ...(await this.#fetchSession(session.slice(half), run)),
        ];
      }
      return failAll(session, signed.failure);
    }
    const { credentials } = signed;
    run.expiriesMs.push(credentials.expiresAtMs ?? Number.NaN);
    return this.#fetchValues(session, run, credentials);
  }

  /** The session itself, in the form in which AWS's tools take one from a program (`credential_process`). */
  async #fetchCredentials(request: LocatorRequest, { clients, context }: Run): Promise<LocatorOutcome> {
    const region = this.#settings.region ?? 'us-east-1';
    const signed = await signIn({ region, policy: 'whole role' }, this.#settings, clients, context);
    if (signed.kind === 'refused') return { kind: 'failure', request, failure: signed.failure };
    const { accessKeyId, secretAccessKey, sessionToken, expiresAtMs } = signed.credentials;
    const text = JSON.stringify({
      Version: 1,
      AccessKeyId: accessKeyId,
      SecretAccessKey: secretAccessKey.reveal(),
      SessionToken: sessionToken.reveal(),
      ...(expiresAtMs === undefined ? {} : { Expiration: new Date(expiresAtMs).toISOString() }),
    });
    const value = {
      secret: Secret.fromText(text),
      version: undefined,
      createdAtMs: undefined,
      expiresAtMs,
      lease: { id: undefined, isRevoked: false },
    };
    return { kind: 'value', request, value };
  }

  async #fetchValues(
    session: readonly PlacedRequest[],
    { role, clients, context: { signal, wantsAge = false } }: Run,
    credentials: SessionCredentials,
  ): Promise<readonly LocatorOutcome[]> {
    const tasks: (() => Promise<readonly LocatorOutcome[]>)[] = [];
    for (const region of new Set(session.map(({ place }) => place.region))) {
      const here = session.filter(({ place }) => place.region === region);
      const secrets = here.filter(({ locator }) => locator.kind === 'aws-secret');
      const parameters = here.filter(({ locator }) => locator.kind === 'aws-parameter');
      if (secrets.length > 0) {
        const client = await clients.secretsManager(region, credentials);
        tasks.push(...secretTasks(secrets, { client, role, signal, wantsAge }));
      }
      if (parameters.length > 0) {
        const client = await clients.ssm(region, credentials);
        tasks.push(...parameterTasks(parameters, { client, role, signal }));
      }
    }
    const outcomes = await runAll(tasks, MAX_PARALLEL_CALLS);
    if (signal.aborted) throw new UpstreamError('cancelled', 'the job was cancelled');
    return outcomes;
  }
}

/** What is left behind at AWS: sessions, which nobody can revoke and which end by themselves. */
export function sessionNotes({
  role,
  expiriesMs,
}: Pick<Run, 'role' | 'expiriesMs'>): readonly ProviderNote[] {
  const lastMs = Math.max(...expiriesMs);
  if (expiriesMs.length === 0 || Number.isNaN(lastMs)) return [];
  const end = new Date(lastMs).toISOString().slice(0, 16).replace('T', ' ');
  const what =
    expiriesMs.length === 1
      ? `the session of ${role.arn} ends by itself`
      : `${expiriesMs.length} sessions of ${role.arn} (the policy of one takes 2,048 characters) end by themselves`;
  return [{ text: `${what} at ${end} UTC; the credentials never left this step` }];
}

function exportedNote(role: Role, expiresAtMs: number | undefined): ProviderNote {
  const end =
    expiresAtMs === undefined ? 'an unknown time' : new Date(expiresAtMs).toISOString().slice(0, 16);
  return {
    text: `aws:credentials: a session of ${role.arn} with all that the role may do; later steps have it, nobody can revoke it, and it ends by itself at ${end.replace('T', ' ')} UTC`,
  };
}

/** Stands in while the role itself is wrong, so that all other mistakes are found as well. */
const UNKNOWN_ROLE: Role = { arn: '', partition: 'aws', account: '' };

/** The locator, of a kind that this provider serves. */
function requireAws(locator: Locator): AwsLocator {
  if (locator.kind === 'aws-secret' || locator.kind === 'aws-parameter' || locator.kind === 'aws-credentials')
    return locator;
  throw new BugError(`the AWS provider was asked for a ${locator.kind}`);
}

function placeOf(locator: AwsLocator, role: Role, region: string | undefined): Place | undefined {
  switch (locator.kind) {
    case 'aws-secret':
      return placeOfSecret(locator, role, region);
    case 'aws-parameter':
      return placeOfParameter(locator, role, region);
    case 'aws-credentials':
      return placeOfRole(role, region);
  }
}

function roleMistakes(settings: AwsSettings): readonly ProviderMistake[] {
  const { role, roleChain = [], allowedAccounts = [], sessionSeconds } = settings;
  const form = 'arn:aws:iam::ACCOUNT:role/NAME, twelve digits';
  if (role === undefined)
    return [setting('role', 'is required for AWS and was not given', 'the ARN of the role to assume')];
  const mistakes: ProviderMistake[] = [];
  if (parseRole(role) === undefined) mistakes.push(setting('role', 'this is not the ARN of a role', form));
  for (const [index, next] of roleChain.entries())
    if (parseRole(next) === undefined)
      mistakes.push(setting('role-chain', `entry ${index + 1} is not the ARN of a role`, form));
  if (roleChain.length > 0 && sessionSeconds > CHAINED_SECONDS)
    mistakes.push(
      setting(
        'session-duration',
        'a session of a chained role lasts 3600 seconds at most',
        'set it to 3600 or less',
      ),
    );
  const wrong = allowedAccounts.findIndex((account) => !/^\d{12}$/.test(account));
  if (wrong >= 0)
    mistakes.push(
      setting('allowed-account-ids', `entry ${wrong + 1} is no account`, 'twelve digits, in quotes'),
    );
  else if (allowedAccounts.length > 0)
    for (const one of [role, ...roleChain].map(parseRole))
      if (one !== undefined && !allowedAccounts.includes(one.account))
        mistakes.push(
          setting(
            'allowed-account-ids',
            `the account ${one.account} of ${one.arn} is not among them`,
            'check the role',
          ),
        );
  return mistakes;
}

function setting(name: string, what: string, hint: string): ProviderMistake {
  return { request: undefined, setting: name, what, hint };
}

function failAll(session: readonly PlacedRequest[], failure: ProviderFailure): readonly LocatorOutcome[] {
  return session.map(({ request }) => ({ kind: 'failure', request, failure }));
}

/** Runs all tasks, at most `limit` at a time, and joins what they bring. */
async function runAll<Result>(
  tasks: readonly (() => Promise<readonly Result[]>)[],
  limit: number,
): Promise<readonly Result[]> {
  const waiting = [...tasks];
  const results: Result[] = [];
  const work = async (): Promise<void> => {
    for (let task = waiting.shift(); task !== undefined; task = waiting.shift())
      results.push(...(await task()));
  };
  await Promise.all(Array.from({ length: Math.min(limit, tasks.length) }, work));
  return results;
}
