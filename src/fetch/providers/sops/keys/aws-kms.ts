/**
 * Data keys under AWS KMS: with a session of the job's role that may decrypt with exactly the keys which the files name.
 *
 * A role that a file names is taken from that session, which may take that role and no other; the session policy of the
 * second one names the one key. The region is that of the key's ARN. All files of a fetch share one session where its
 * policy fits. Facts: secret-providers.md 2.2 (KMS, session policy), 2.8.
 */

import { DeniedError, InputError, UpstreamError } from '../../../../base/errors.ts';
import { Secret } from '../../../../base/secret.ts';
import { parseRole, type Role } from '../../aws/arn.ts';
import { AwsClients, type SessionCredentials } from '../../aws/clients.ts';
import { networkFailure } from '../../aws/explain-network.ts';
import { explainSts } from '../../aws/explain-sts.ts';
import { readServiceError, type ServiceError } from '../../aws/service-error.ts';
import { POLICY_MAX_CHARS } from '../../aws/session-policy.ts';
import type { AwsSettings } from '../../aws/settings.ts';
import { assumeRole } from '../../aws/sts.ts';
import type { ProviderContext, ProviderFailure } from '../../contract.ts';
import type { MasterKey } from '../metadata.ts';
import type { KeyKeeper, KeyOutcome } from './contract.ts';
import { closedKey, failedKey } from './failure.ts';

type KmsKey = Extract<MasterKey, { readonly kind: 'aws-kms' }>;
type Session = SessionCredentials | ProviderFailure;

const KEY_ARN =
  /^arn:(aws[a-z-]*):kms:([a-z0-9-]+):(\d{12}):(?:key\/([A-Za-z0-9-]{1,64})|(alias\/[A-Za-z0-9/_-]{1,250}))$/;

/** Opens keys of the kind `aws-kms`. */
export class KmsKeeper implements KeyKeeper {
  readonly kinds: readonly MasterKey['kind'][] = ['aws-kms'];
  readonly #settings: AwsSettings;
  readonly #clients: AwsClients;
  /** The keys that share a session, as many as one policy takes. */
  readonly #groups: readonly (readonly KmsKey[])[];
  readonly #sessions = new Map<readonly KmsKey[], Promise<Session>>();

  /** `keys` are those of all files that may have to be opened; others are refused. */
  constructor(settings: AwsSettings, keys: readonly MasterKey[]) {
    this.#settings = settings;
    this.#clients = new AwsClients(settings.environment, settings.maxAttempts);
    this.#groups = grouped(
      keys.filter((key) => key.kind === 'aws-kms' && KEY_ARN.test(key.arn)) as readonly KmsKey[],
    );
  }

  async open(key: MasterKey, context: ProviderContext): Promise<KeyOutcome> {
    if (key.kind !== 'aws-kms') return closedKey('this is no key of AWS KMS');
    const region = KEY_ARN.exec(key.arn)?.[2];
    const group = this.#groups.find((keys) =>
      keys.some(({ arn, role }) => arn === key.arn && role === key.role),
    );
    if (region === undefined || group === undefined)
      return closedKey('the metadata names a key of AWS KMS by what is not its ARN');
    const role = this.#role();
    if (role === undefined) {
      return closedKey(
        `${key.arn} needs a role, and none is given`,
        'set the input role to the ARN of a role that may decrypt with this key',
      );
    }
    const session = await this.#session(group, role, region, context);
    if ('error' in session) return { kind: 'failure', failure: session };
    if (key.role === undefined) return this.#decrypt(key, region, session, role, context);
    const second = await this.#assume(key, key.role, region, session, context);
    return 'error' in second
      ? { kind: 'failure', failure: second }
      : this.#decrypt(key, region, second, parseRole(key.role) ?? role, context);
  }

  privileges(keys: readonly MasterKey[]): readonly string[] {
    const own = keys.filter((key): key is KmsKey => key.kind === 'aws-kms' && KEY_ARN.test(key.arn));
    const safe = own.filter(({ role }) => role === undefined || parseRole(role) !== undefined);
    const known = [...new Map(safe.map((key) => [`${key.arn}+${key.role ?? ''}`, key])).values()];
    const role = this.#role();
    if (role === undefined || known.length === 0) return [];
    // a role that the file names decrypts in place of the job's own, which only has to be allowed to take it
    const further = [...new Set(known.flatMap((key) => key.role ?? []))];
    return [
      ...standingPolicy(role.arn, known),
      ...further.flatMap((arn) =>
        standingPolicy(
          arn,
          known.filter((key) => key.role === arn).map((key) => ({ ...key, role: undefined })),
        ),
      ),
      'The policy of each key must admit the account or the role, too.',
    ];
  }

  close(): void {
    this.#clients.close();
  }

  #role(): Role | undefined {
    return this.#settings.role === undefined ? undefined : parseRole(this.#settings.role);
  }

  #session(group: readonly KmsKey[], role: Role, region: string, context: ProviderContext): Promise<Session> {
    const known = this.#sessions.get(group);
    if (known !== undefined) return known;
    const started = this.#start(group, role, this.#settings.region ?? region, context);
    this.#sessions.set(group, started);
    return started;
  }

  async #start(
    group: readonly KmsKey[],
    role: Role,
    region: string,
    context: ProviderContext,
  ): Promise<Session> {
    const { audience, sessionSeconds, sessionName } = this.#settings;
    const token = await context.identity.token(audience);
    const request = {
      role,
      region,
      audience,
      sessionSeconds,
      sessionName,
      claims: token.claims,
      token: token.secret,
      policy: policyText(group),
    };
    try {
      const credentials = await assumeRole(request, this.#clients, context.signal);
      await context.conceal([credentials.secretAccessKey, credentials.sessionToken]);
      return credentials;
    } catch (cause) {
      if (context.signal.aborted) throw new UpstreamError('cancelled', 'the job was cancelled', { cause });
      return explainSts(readServiceError(cause), request);
    }
  }

  async #assume(
    key: KmsKey,
    roleArn: string,
    region: string,
    session: SessionCredentials,
    context: ProviderContext,
  ): Promise<Session> {
    const { AssumeRoleCommand } = await import('../../aws/sdk-sts.ts');
    try {
      const client = await this.#clients.sts(this.#settings.region ?? region, session);
      const answer = await client.send(
        new AssumeRoleCommand({
          RoleArn: roleArn,
          RoleSessionName: this.#settings.sessionName,
          DurationSeconds: 900,
          Policy: policyText([{ ...key, role: undefined }]),
        }),
        { abortSignal: context.signal },
      );
      const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = answer.Credentials ?? {};
      if (AccessKeyId === undefined || SecretAccessKey === undefined || SessionToken === undefined)
        throw new UpstreamError('upstream-malformed', 'AWS STS answered without credentials');
      const credentials: SessionCredentials = {
        accessKeyId: AccessKeyId,
        secretAccessKey: Secret.fromText(SecretAccessKey),
        sessionToken: Secret.fromText(SessionToken),
        expiresAtMs: Expiration?.getTime(),
      };
      await context.conceal([credentials.secretAccessKey, credentials.sessionToken]);
      return credentials;
    } catch (cause) {
      const error = readServiceError(cause);
      if (error.kind !== 'refusal') return failure(networkFailure(error, 'AWS STS'));
      return failure(
        new DeniedError(
          'access-denied',
          `the session of ${this.#settings.role ?? ''} may not assume ${roleArn}, which the file names (${error.code})`,
          { hint: 'allow sts:AssumeRole on it, and name the first role in its trust policy', cause },
        ),
      );
    }
  }

  async #decrypt(
    key: KmsKey,
    region: string,
    credentials: SessionCredentials,
    role: Role,
    context: ProviderContext,
  ): Promise<KeyOutcome> {
    const { DecryptCommand } = await import('../../aws/sdk-kms.ts');
    try {
      const client = await this.#clients.kms(region, credentials);
      const answer = await client.send(
        new DecryptCommand({
          CiphertextBlob: Buffer.from(key.encrypted, 'base64'),
          KeyId: key.arn,
          ...(Object.keys(key.context).length === 0 ? {} : { EncryptionContext: { ...key.context } }),
        }),
        { abortSignal: context.signal },
      );
      if (answer.Plaintext === undefined)
        throw new UpstreamError('upstream-malformed', 'AWS KMS answered without a key');
      return { kind: 'key', dataKey: Secret.fromBytes(answer.Plaintext) };
    } catch (cause) {
      const error = readServiceError(cause);
      if (context.signal.aborted) throw new UpstreamError('cancelled', 'the job was cancelled', { cause });
      return failedKey(
        error.kind === 'refusal' ? refusal(error, key, role) : networkFailure(error, `AWS KMS in ${region}`),
      );
    }
  }
}

function refusal({ code, cause }: ServiceError, { arn }: KmsKey, role: Role): DeniedError | InputError {
  switch (code) {
    case 'AccessDenied':
      return new DeniedError('access-denied', `${role.arn} may not decrypt with ${arn}`, {
        hint: `allow kms:Decrypt on ${arn} in the policies of the role, and admit the role in the policy of the key`,
        cause,
      });
    case 'InvalidCiphertext':
    case 'IncorrectKey':
      return new InputError(
        'path-unreadable',
        `the data key in the file was not encrypted with ${arn}, or for another context`,
        {
          hint: 'restore the file; files from before sops 3.3.0 with an encryption context must be rotated with sops',
          cause,
        },
      );
    case 'Disabled':
    case 'KMSInvalidState':
      return new DeniedError('access-denied', `${arn} is disabled or waits for its deletion`, { cause });
    case 'NotFound':
      return new InputError('secret-not-found', `there is no key ${arn}`, { cause });
    default:
      return new DeniedError('access-denied', `AWS KMS refuses to decrypt with ${arn} (${code})`, { cause });
  }
}

function failure(error: ProviderFailure['error']): ProviderFailure {
  return { error, isAboutOneSecret: false, advice: [] };
}

/** As many keys in a group as the policy of one session takes; each key once. */
function grouped(keys: readonly KmsKey[]): readonly (readonly KmsKey[])[] {
  const unique = [...new Map(keys.map((key) => [`${key.arn}+${key.role ?? ''}`, key])).values()];
  const groups: KmsKey[][] = [];
  for (const key of unique) {
    const last = groups.at(-1);
    if (last !== undefined && policyText([...last, key]).length <= POLICY_MAX_CHARS) last.push(key);
    else groups.push([key]);
  }
  return groups;
}

/** Decryption with exactly these keys, and the roles that they need taken first. */
function policyText(keys: readonly KmsKey[]): string {
  const direct = keys.filter(({ role }) => role === undefined);
  const isAlias = ({ arn }: KmsKey): boolean => arn.includes(':alias/');
  const statements = [
    allow(
      'kms:Decrypt',
      direct.filter((key) => !isAlias(key)).map(({ arn }) => arn),
    ),
    // a policy cannot name an alias as a resource, only ask for it
    ...direct.filter(isAlias).map(({ arn }) => ({
      Effect: 'Allow',
      Action: 'kms:Decrypt',
      Resource: arn.replace(/:alias\/.*$/, ':key/*'),
      Condition: { StringEquals: { 'kms:RequestAlias': arn.slice(arn.indexOf(':alias/') + 1) } },
    })),
    allow(
      'sts:AssumeRole',
      keys.flatMap(({ role }) => role ?? []),
    ),
  ];
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: statements.filter((statement) => statement !== undefined),
  });
}

function standingPolicy(role: string, keys: readonly KmsKey[]): readonly string[] {
  const policy = JSON.parse(policyText(keys)) as unknown;
  return [
    `The least that ${role} needs at AWS KMS, as an IAM policy:`,
    ...JSON.stringify(policy, null, 2).split('\n'),
  ];
}

function allow(action: string, resources: readonly string[]): object | undefined {
  const unique = [...new Set(resources)];
  return unique.length === 0 ? undefined : { Effect: 'Allow', Action: action, Resource: unique };
}
