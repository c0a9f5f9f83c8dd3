/**
 * What a line of `secrets:` asks for, as data. Pure types: no parsing, no network.
 *
 * A reference says three things: the *name* under which the job gets the secret, the *locator* (which system, which
 * secret there, which version), and the *selector* (which part of it). References to the same locator are fetched once.
 * A further system adds a kind of locator here, a syntax in `systems.ts` and a provider; nothing else changes.
 */

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
}

/** A parameter in AWS Systems Manager Parameter Store. */
export interface AwsParameterLocator {
  readonly kind: 'aws-parameter';
  /** A name, with its leading slash if it has one, or an ARN, without version or label. */
  readonly name: string;
  /** A version number or a label. Undefined: the latest version. */
  readonly selector: string | undefined;
}

/** Where a secret is. */
export type Locator = AwsSecretLocator | AwsParameterLocator;

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
