/**
 * What a line of `secrets:` asks for, as data. Pure types: no parsing, no network.
 *
 * A reference says three things: the *name* under which the job gets the secret, the *locator* (which system, which
 * secret there, which version), and the *selector* (which part of it). References to the same locator are fetched once.
 * A further system adds a kind of locator here, a syntax in `systems.ts` and a provider; nothing else changes.
 */

import type { StoreSettings } from './store-settings.ts';

/** A secret in AWS Secrets Manager. */
export interface AwsSecretLocator {
  readonly kind: 'aws-secret';
  /** A name, a full ARN or an ARN without its random suffix, exactly as written. */
  readonly id: string;
  /** Undefined: the version at the stage AWSCURRENT. */
  readonly version:
    | { readonly kind: 'id'; readonly id: string }
    | { readonly kind: 'stage'; readonly stage: string }
    | undefined;
  /** What is wanted in place of the value: the tags, as one JSON object. */
  readonly part?: 'metadata';
}

/** A parameter in AWS Systems Manager Parameter Store. */
export interface AwsParameterLocator {
  readonly kind: 'aws-parameter';
  /** A name, with its leading slash if it has one, or an ARN, without version or label. */
  readonly name: string;
  /** A version number or a label. Undefined: the latest version. */
  readonly selector: string | undefined;
  /** Whether all parameters below this name are meant, as one JSON object of their paths and values. */
  readonly isPath?: true;
}

/** The credentials of the role's session themselves, for tools that the job runs. */
export interface AwsCredentialsLocator {
  readonly kind: 'aws-credentials';
}

/** Which of the secrets of a store are meant, where several are. They come as one JSON object of name and value. */
export interface SecretQuery {
  /** What the names begin with. Undefined: anything. */
  readonly prefix: string | undefined;
  /** A pattern (RE2 syntax, not anchored) that the names match. Undefined: any. */
  readonly namePattern: string | undefined;
  /** Tags, labels or metadata that they have, with exactly these values. */
  readonly tags: Readonly<Record<string, string>>;
  /** More than so many is a mistake. */
  readonly maxSecrets: number;
}

/** All secrets of AWS Secrets Manager of a kind. */
export interface AwsSecretListLocator extends SecretQuery {
  readonly kind: 'aws-secret-list';
}

/** All parameters of AWS Parameter Store of a kind, by their whole names, each in its latest version. */
export interface AwsParameterListLocator extends SecretQuery {
  readonly kind: 'aws-parameter-list';
  /** What to look below, with a slash at its start and none at its end. Undefined: the whole store. */
  readonly path: string | undefined;
}

/** All secrets of a KV engine of Vault of a kind, by their paths below the mount. */
export interface VaultListLocator extends SecretQuery {
  readonly kind: 'vault-list';
  /** Without slashes at its ends. */
  readonly mount: string;
  /** A folder below the mount, without slashes at its ends, to look in. Undefined: the whole mount. */
  readonly folder: string | undefined;
}

/** All secrets of Secret Manager of a kind, in one project or one region of it, each in its latest version. */
export interface GcpSecretListLocator extends SecretQuery {
  readonly kind: 'gcp-secret-list';
  /** Id or number. Undefined: the configured one. */
  readonly project: string | undefined;
  readonly location: string | undefined;
}

/** All enabled secrets of a key vault of a kind, each in its current version. */
export interface AzureSecretListLocator extends SecretQuery {
  readonly kind: 'azure-secret-list';
  /** Undefined: the configured vault. */
  readonly vault: string | undefined;
}

/** Several secrets of a store at once. */
export type ListLocator =
  | AwsSecretListLocator
  | AwsParameterListLocator
  | VaultListLocator
  | GcpSecretListLocator
  | AzureSecretListLocator;

/** A path in HashiCorp Vault or OpenBao. */
export interface VaultLocator {
  readonly kind: 'vault';
  /** Without slashes at its ends: `secret/app`, `database/creds/app`. */
  readonly path: string;
  /**
   * How it is asked for. `auto`: as its mount needs it (`data/` inserted for KV version 2), by POST when there are
   * parameters; `read` and `write`: exactly this path, by GET and by POST; `decrypt`: with the transit key of this path;
   * `metadata`: what KV version 2 says about the secret in place of its value.
   */
  readonly method: 'auto' | 'read' | 'write' | 'decrypt' | 'metadata';
  /** The version of a KV version 2 secret. Undefined: the latest. */
  readonly version: number | undefined;
  /** In the order of their names; each name once. */
  readonly parameters: readonly (readonly [name: string, value: string])[];
}

/** A secret in Secret Manager of Google Cloud. */
export interface GcpSecretLocator {
  readonly kind: 'gcp-secret';
  /** Id or number. Undefined: the configured one. */
  readonly project: string | undefined;
  /** The region of a regional secret. Undefined: a global one. */
  readonly location: string | undefined;
  readonly secret: string;
  /** A number, an alias or `latest`. */
  readonly version: string;
  /** What is wanted in place of the value: labels and annotations, as one JSON object. */
  readonly part?: 'metadata';
}

/** The access token of Google Cloud itself, for tools that the job runs. */
export interface GcpTokenLocator {
  readonly kind: 'gcp-token';
}

/** Where a secret of Google Cloud is. */
export type GcpLocator = GcpSecretLocator | GcpTokenLocator;

/** A secret in Azure Key Vault, or a certificate with its key, which Key Vault keeps as a secret. */
export interface AzureLocator {
  readonly kind: 'azure-secret' | 'azure-certificate';
  /** A vault's name, or a host name, in lower case. Undefined: the configured vault. */
  readonly vault: string | undefined;
  readonly name: string;
  /** 32 hexadecimal digits. Undefined: the current version. */
  readonly version: string | undefined;
  /** What is wanted in place of the value: tags and dates, as one JSON object. */
  readonly part?: 'metadata';
}

/** A value of a SOPS file in the workspace. */
export interface SopsLocator {
  readonly kind: 'sops';
  /** Relative to the workspace, with slashes. */
  readonly path: string;
  /** `field`: the tree that a field is selected from, as JSON; `file`: the decrypted file in its own format. */
  readonly part: 'field' | 'file';
}

/** A secret of Doppler. */
export interface DopplerLocator {
  readonly kind: 'doppler';
  /** Both or none. Undefined: the configured ones. */
  readonly project: string | undefined;
  readonly config: string | undefined;
  /** Undefined: all secrets of the config, as one JSON object. */
  readonly name: string | undefined;
}

/** A secret of Infisical, or a dynamic one. */
export interface InfisicalLocator {
  readonly kind: 'infisical' | 'infisical-dynamic';
  /** Id or slug. Undefined: the configured one. */
  readonly project: string | undefined;
  /** A slug. Undefined: the configured one. */
  readonly environment: string | undefined;
  /** With a slash at its start, and none at its end but for the root: `/backend/api`. */
  readonly folder: string;
  /** Undefined: all secrets of the folder, as one JSON object. */
  readonly name: string | undefined;
  /** How long a dynamic secret lives: `10m`. Undefined: as long as its own default says. */
  readonly ttl: string | undefined;
}

/** Where a secret of AWS is. */
export type AwsLocator = AwsSecretLocator | AwsParameterLocator | AwsCredentialsLocator;

/** Where a secret is. */
export type Locator =
  | AwsLocator
  | ListLocator
  | VaultLocator
  | GcpLocator
  | AzureLocator
  | SopsLocator
  | DopplerLocator
  | InfisicalLocator;

/** Which part of the fetched value is wanted: the keys and list positions from the outside in. */
export type FieldPath = readonly string[];

/** How much of a value is blotted out of the log. */
export type MaskMode =
  /** The value and every derived form. */
  | 'full'
  /** The value, its lines and its leaves; no encoded forms. */
  | 'value'
  /** Nothing: the user says that this is no secret. */
  | 'none';

/** One line of `secrets:`, checked. */
export interface Reference {
  /** Line number in the input, from 1. */
  readonly line: number;
  /** Name of the output, variable or file entry. */
  readonly name: string;
  /** Whether the job goes on when this secret is not there (`NAME? = …`). */
  readonly isOptional: boolean;
  /** The system's word: `aws`, `aws-ssm`. */
  readonly system: string;
  readonly locator: Locator;
  /** The locator as the user wrote it, for messages. */
  readonly written: string;
  /** Undefined: the whole value. */
  readonly fieldPath: FieldPath | undefined;
  /** `base64`: deliver the bytes as base64 text. */
  readonly encoding: 'plain' | 'base64';
  readonly mask: MaskMode;
  /** What the reference itself says about its store, in place of the inputs: the dialects do. Undefined: nothing. */
  readonly store?: StoreSettings | undefined;
}

/** A text that is the same for two locators exactly when they are the same. */
export function locatorKey(locator: Locator): string {
  return JSON.stringify(sorted(locator));
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.map(([name, entry]) => [name, sorted(entry)]);
}
