/**
 * A little AWS and an issuer of tokens, with one role of one repository: the ground of the fetch action's tests.
 */

import type { AwsCloud } from '../servers/aws/aws-cloud.ts';
import { startAwsCloud } from '../servers/aws/aws-cloud.ts';
import { addGitHubRole, allowing } from '../servers/aws/github-role.ts';
import type { ParameterStore } from '../servers/aws/parameter-store.ts';
import type { SecretStore } from '../servers/aws/secret-store.ts';
import { subjectOf } from '../servers/oidc-claims.ts';
import type { OidcIssuer } from '../servers/oidc-issuer.ts';

export const ACCOUNT = '111122223333';
export const REGION = 'eu-central-1';

/** The servers and what a test puts into them. */
export interface AwsWorld {
  readonly issuer: OidcIssuer;
  readonly cloud: AwsCloud;
  readonly secrets: SecretStore;
  readonly parameters: ParameterStore;
  /** The ARN of a role that the issuer's present run may assume, and that may read everything. */
  readonly role: string;
  /** The operations that the AWS services were asked for, in order: `GetSecretValue`, `AssumeRoleWithWebIdentity`. */
  calls(): readonly string[];
  /** The session policies that STS was given, parsed, with their text. */
  policies(): readonly string[];
  close(): Promise<void>;
}

/** Starts an AWS for tokens of the issuer. `policies` replaces what the role may do. `close` leaves the issuer. */
export async function startAwsWorld(
  issuer: OidcIssuer,
  options: { readonly policies?: readonly unknown[]; readonly partition?: string } = {},
): Promise<AwsWorld> {
  const cloud = await startAwsCloud();
  cloud.account(ACCOUNT, options.partition ?? 'aws');
  const role = addGitHubRole(cloud, issuer, {
    accountId: ACCOUNT,
    name: 'deploy',
    subject: subjectOf(issuer.run),
    policies: options.policies ?? [allowing(['secretsmanager:*', 'ssm:*', 'kms:*'])],
  });
  const servers = [cloud.sts, cloud.secretsManager, cloud.ssm];
  return {
    issuer,
    cloud,
    secrets: cloud.secrets(ACCOUNT, REGION),
    parameters: cloud.parameters(ACCOUNT, REGION),
    role,
    calls: () =>
      servers.flatMap(({ requests }) =>
        requests.map(({ headers, body }) => {
          const target = headers['x-amz-target'];
          return typeof target === 'string'
            ? (target.split('.')[1] ?? '')
            : (new URLSearchParams(body.toString()).get('Action') ?? '');
        }),
      ),
    policies: () =>
      cloud.sts.requests.map(({ body }) => new URLSearchParams(body.toString()).get('Policy') ?? ''),
    close: () => cloud.close(),
  };
}
