// The secrets of one account in one region: versions, stages, tags, deletion; put there by the test.
//
// Promises: a new version takes AWSCURRENT and moves AWSPREVIOUS as the service does, unless the test names stages;
// a secret is found by name, full ARN, or ARN without its suffix, with the trap that names which look suffixed have.
// Must never: check a permission or answer a request (`secrets-manager.ts`).
// Source: facts/secret-providers.md section 2.2 (Secrets Manager).

import { randomBytes, randomUUID } from 'node:crypto';
import { type Policy, parsePolicy } from './policy-document.ts';

export interface SecretVersion {
  readonly id: string;
  readonly value: string | Uint8Array;
  readonly stages: Set<string>;
  readonly createdAtMs: number;
}

/** What a test can say of a secret besides its value; kept by later versions unless said again. */
export interface SecretFacts {
  readonly description?: string;
  readonly tags?: Readonly<Record<string, string>>;
  /** ARN of a customer's KMS key: readers then need `kms:Decrypt` on it. The account's default key when left out. */
  readonly kmsKeyId?: string;
  /** The secret's resource policy, as text or value. */
  readonly resourcePolicy?: unknown;
  /** Rotation, with its dates in milliseconds since 1970. */
  readonly rotation?: { readonly everyDays: number; readonly lastMs?: number; readonly nextMs?: number };
  /** KMS cannot decrypt it: reads answer DecryptionFailure. */
  readonly undecryptable?: boolean;
}

export interface NewVersion extends SecretFacts {
  readonly name: string;
  readonly value: string | Uint8Array;
  /** A random UUID when left out. */
  readonly versionId?: string;
  /** `AWSCURRENT` when left out. */
  readonly stages?: readonly string[];
  /** The six characters of the ARN; random when left out. */
  readonly suffix?: string;
}

export interface StoredSecret {
  readonly name: string;
  readonly arn: string;
  readonly accountId: string;
  readonly createdAtMs: number;
  versions: SecretVersion[];
  facts: SecretFacts;
  policy: Policy | undefined;
  /** Set while the secret is scheduled for deletion. */
  deletedAtMs: number | undefined;
  lastAccessedMs: number | undefined;
}

export interface SecretStore {
  /** Adds a version, and the secret when it is new. Returns its ARN. Throws for names and sizes AWS refuses. */
  put(version: NewVersion): string;
  /** Schedules a secret for deletion at a time in milliseconds since 1970. */
  scheduleDeletion(name: string, deletedAtMs: number): void;
  /** The secret a `SecretId` names here, `undefined` when there is none. */
  find(secretId: string): StoredSecret | undefined;
  /** All secrets, by name. */
  list(): readonly StoredSecret[];
}

/** Documented limit of a value. */
const MAX_VALUE_BYTES = 65_536;

/** An empty store; `arnPrefix` ends before the secret's name. */
export function createSecretStore(arnPrefix: string, accountId: string, now: () => number): SecretStore {
  const secrets = new Map<string, StoredSecret>();

  function put(version: NewVersion): string {
    const { name, value, versionId = randomUUID(), stages = ['AWSCURRENT'], suffix, ...facts } = version;
    if (!/^[A-Za-z0-9/_+=.@-]{1,512}$/u.test(name) || Buffer.byteLength(value) > MAX_VALUE_BYTES) {
      throw new Error(`AWS refuses the name or the size of ${JSON.stringify(name)}`);
    }
    const secret = secrets.get(name) ?? {
      name,
      arn: `${arnPrefix}${name}-${suffix ?? randomSuffix()}`,
      accountId,
      createdAtMs: now(),
      versions: [],
      facts: {},
      policy: undefined,
      deletedAtMs: undefined,
      lastAccessedMs: undefined,
    };
    moveStages(secret.versions, stages);
    secret.versions.push({ id: versionId, value, stages: new Set(stages), createdAtMs: now() });
    secret.facts = { ...secret.facts, ...facts };
    secret.policy =
      secret.facts.resourcePolicy === undefined
        ? undefined
        : parsePolicy(secret.facts.resourcePolicy, 'resource');
    secrets.set(name, secret);
    return secret.arn;
  }

  function find(secretId: string): StoredSecret | undefined {
    if (!secretId.startsWith('arn:')) {
      return secrets.get(secretId);
    }
    const exact = [...secrets.values()].find(({ arn }) => arn === secretId);
    // A partial ARN that ends like a suffix is taken for a whole one, and so finds nothing.
    const looksWhole = /-[A-Za-z0-9]{6}$/u.test(secretId);
    return (
      exact ??
      (looksWhole || !secretId.startsWith(arnPrefix)
        ? undefined
        : secrets.get(secretId.slice(arnPrefix.length)))
    );
  }

  return {
    put,
    find,
    scheduleDeletion(name, deletedAtMs) {
      const secret = secrets.get(name);
      if (secret === undefined) {
        throw new Error(`there is no secret ${JSON.stringify(name)}`);
      }
      secret.deletedAtMs = deletedAtMs;
    },
    list: () => [...secrets.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

/** Takes the stages away from whoever has them; the version that loses AWSCURRENT becomes AWSPREVIOUS. */
function moveStages(versions: readonly SecretVersion[], stages: readonly string[]): void {
  if (stages.includes('AWSCURRENT')) {
    const current = versions.find((version) => version.stages.has('AWSCURRENT'));
    if (current !== undefined) {
      for (const version of versions) {
        version.stages.delete('AWSPREVIOUS');
      }
      current.stages.add('AWSPREVIOUS');
    }
  }
  for (const version of versions) {
    for (const stage of stages) {
      version.stages.delete(stage);
    }
  }
}

function randomSuffix(): string {
  const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
  return Array.from(randomBytes(6), (byte) => ALPHABET[byte % ALPHABET.length]).join('');
}
