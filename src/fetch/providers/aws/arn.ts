/**
 * Names and places in AWS: roles, secrets and parameters as ARNs, the region and the partition each lies in.
 *
 * An ARN's own region counts and not the configured one, because AWS's clients do not follow it by themselves; a bare
 * name lies in the configured region and in the role's account. Facts: secret-providers.md 2.2.
 */

import type { AwsParameterLocator, AwsSecretLocator } from '../../references/reference.ts';

/** A role to assume. */
export interface Role {
  readonly arn: string;
  /** `aws`, `aws-cn`, `aws-us-gov`… */
  readonly partition: string;
  /** Twelve digits. */
  readonly account: string;
}

/** Where a secret or parameter lies, and how a policy names it. */
export interface Place {
  readonly region: string;
  readonly partition: string;
  /** The resource of a policy statement; `?` stands for the random suffix when the reference has none. */
  readonly policyArn: string;
}

/** The role of an ARN, or undefined when the text is no role's ARN. */
export function parseRole(text: string): Role | undefined {
  const parts = /^arn:(aws[a-z-]*):iam::(\d{12}):role\/[\w+=,.@/-]{1,600}$/.exec(text);
  if (parts?.[1] === undefined || parts[2] === undefined) return undefined;
  return { arn: text, partition: parts[1], account: parts[2] };
}

/** Where a secret lies. Undefined when it is a bare name and there is no region for it. */
export function placeOfSecret(
  locator: AwsSecretLocator,
  role: Role,
  region: string | undefined,
): Place | undefined {
  const arn = /^arn:([^:]+):secretsmanager:([^:]+):\d{12}:secret:(.+)$/.exec(locator.id);
  if (arn?.[1] !== undefined && arn[2] !== undefined) {
    // an ARN without its suffix works too, unless the name itself looks as if it had one: then AWS reads it as whole
    const isWhole = /-[A-Za-z0-9]{6}$/.test(locator.id);
    return { partition: arn[1], region: arn[2], policyArn: isWhole ? locator.id : `${locator.id}-??????` };
  }
  if (region === undefined) return undefined;
  const { partition, account } = role;
  return {
    partition,
    region,
    policyArn: `arn:${partition}:secretsmanager:${region}:${account}:secret:${locator.id}-??????`,
  };
}

/** Where a parameter lies. Undefined when it is a bare name and there is no region for it. */
export function placeOfParameter(
  locator: AwsParameterLocator,
  role: Role,
  region: string | undefined,
): Place | undefined {
  const arn = /^arn:([^:]+):ssm:([^:]+):/.exec(locator.name);
  if (arn?.[1] !== undefined && arn[2] !== undefined)
    return { partition: arn[1], region: arn[2], policyArn: locator.name };
  if (region === undefined) return undefined;
  const path = locator.name.replace(/^\//, '');
  // AWS's own public parameters belong to no account
  const account = path.startsWith('aws/service/') ? '' : role.account;
  return {
    partition: role.partition,
    region,
    policyArn: `arn:${role.partition}:ssm:${region}:${account}:parameter/${path}`,
  };
}

/** The secret that a parameter of the form `/aws/reference/secretsmanager/NAME` reads, as a policy names it. */
export function referencedSecretArn(
  locator: AwsParameterLocator,
  role: Role,
  region: string,
): string | undefined {
  const name = /^\/?aws\/reference\/secretsmanager\/(.+)$/.exec(locator.name)?.[1];
  if (name === undefined) return undefined;
  return `arn:${role.partition}:secretsmanager:${region}:${role.account}:secret:${name}-??????`;
}

/** Where the session of a role lies, for what belongs to no region. */
export function placeOfRole(role: Role, region: string | undefined): Place {
  return { region: region ?? 'us-east-1', partition: role.partition, policyArn: role.arn };
}

/** Whether a text is a region's name. */
export function isRegion(text: string): boolean {
  return /^[a-z]{2,}(?:-[a-z]+)+-\d{1,2}$/.test(text);
}
