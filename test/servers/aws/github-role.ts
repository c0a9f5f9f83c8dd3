// The set-up that GitHub's documentation describes for AWS: an OIDC provider, and a role that one `sub` may assume.
//
// Promises: the trust policy tests `aud` and `sub` for equality (or `sub` for likeness when it has a wildcard), as
// documented; nothing else may assume the role.
// Must never: grant what the test did not list.
// Source: facts/secret-providers.md section 2.2 (trust policy).

import type { OidcIssuer } from '../oidc-issuer.ts';
import type { AwsCloud } from './aws-cloud.ts';

/** The audience that AWS's own action and documentation use. */
export const STS_AUDIENCE = 'sts.amazonaws.com';

export interface GitHubRole {
  readonly name: string;
  /** Permission policies of the role. */
  readonly policies: readonly unknown[];
  /** The `sub` that may assume it; with `*` or `?` it is a pattern. */
  readonly subject: string;
  readonly accountId: string;
  readonly maxSessionSeconds?: number;
  /** Further conditions of the trust policy, `{ StringEquals: { 'repository_id': '74' } }`; keys without the issuer. */
  readonly conditions?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Adds the issuer's provider (for `sts.amazonaws.com`) and the role to an account. Returns the role's ARN. */
export function addGitHubRole(cloud: AwsCloud, issuer: OidcIssuer, role: GitHubRole): string {
  const account = cloud.account(role.accountId);
  const federated = account.addOidcProvider({ issuer: issuer.issuer, clientIds: [STS_AUDIENCE] });
  const keyPrefix = issuer.issuer.replace(/^https?:\/\//u, '');
  const like = /[*?]/u.test(role.subject);
  const tests = [
    ['StringEquals', 'aud', STS_AUDIENCE],
    [like ? 'StringLike' : 'StringEquals', 'sub', role.subject],
    ...Object.entries(role.conditions ?? {}).flatMap(([operator, keys]) =>
      Object.entries(keys).map(([key, value]) => [operator, key, value]),
    ),
  ];
  const condition: Record<string, Record<string, string>> = {};
  for (const [operator = '', key = '', value = ''] of tests) {
    condition[operator] = { ...condition[operator], [`${keyPrefix}:${key}`]: value };
  }
  return account.addRole({
    name: role.name,
    policies: role.policies,
    ...(role.maxSessionSeconds === undefined ? {} : { maxSessionSeconds: role.maxSessionSeconds }),
    trust: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { Federated: federated },
          Action: 'sts:AssumeRoleWithWebIdentity',
          Condition: condition,
        },
      ],
    },
  });
}

/** A policy of one statement that allows the actions on the resources. */
export function allowing(
  actions: readonly string[],
  resources: readonly string[] = ['*'],
  condition?: unknown,
): unknown {
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Action: actions,
        Resource: resources,
        ...(condition === undefined ? {} : { Condition: condition }),
      },
    ],
  };
}
