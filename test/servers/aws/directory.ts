// Who exists in the little AWS: accounts with their OIDC providers, roles and users, and everyone's access keys.
//
// Promises: access keys are minted at random, sessions end when they said they would, and every session ever issued
// stays listed, so that a test can say what was asked for. Policies are checked when they are attached.
// Must never: decide a permission (`authorize.ts`) or verify a token (`web-identity.ts`).
// Source: facts/secret-providers.md sections 2.2 and 7.2.

import { randomBytes } from 'node:crypto';
import type { Caller } from './authorize.ts';
import { type Policy, parsePolicy } from './policy-document.ts';

/** An IAM OIDC provider: an issuer the account trusts, and the audiences it accepts. */
export interface OidcProvider {
  readonly arn: string;
  /** The issuer's URL, as in the token's `iss`. */
  readonly issuer: string;
  /** The issuer without its scheme: the prefix of the condition keys. */
  readonly keyPrefix: string;
  readonly clientIds: readonly string[];
}

export interface Role {
  readonly arn: string;
  readonly id: string;
  readonly name: string;
  readonly accountId: string;
  readonly trust: Policy;
  readonly policies: readonly Policy[];
  readonly maxSessionSeconds: number;
}

export interface RoleOptions {
  readonly name: string;
  /** `/` when left out. */
  readonly path?: string;
  /** The trust policy, as text or as a value. */
  readonly trust: unknown;
  /** Permission policies; none when left out. */
  readonly policies?: readonly unknown[];
  /** 3,600 when left out, as in IAM; at most 43,200. */
  readonly maxSessionSeconds?: number;
}

/** What a client needs to sign. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/** Whoever holds an access key: a user, or the session of a role. */
export interface Principal extends Caller, Credentials {
  readonly kind: 'user' | 'session';
  /** As GetCallerIdentity shows it. */
  readonly userId: string;
  readonly partition: string;
  /** End of a session, milliseconds since 1970. */
  readonly expiresAtMs?: number;
}

export interface SessionRequest {
  readonly role: Role;
  readonly sessionName: string;
  readonly durationSeconds: number;
  readonly sessionPolicies?: readonly Policy[];
}

export interface Account {
  readonly id: string;
  readonly partition: string;
  readonly providers: ReadonlyMap<string, OidcProvider>;
  readonly roles: ReadonlyMap<string, Role>;
  readonly managedPolicies: ReadonlyMap<string, Policy>;
  /** Trusts an issuer for the audiences given. Returns the provider's ARN. */
  addOidcProvider(provider: { readonly issuer: string; readonly clientIds: readonly string[] }): string;
  /** Adds or replaces a role. Returns its ARN. Throws when a policy is malformed. */
  addRole(options: RoleOptions): string;
  /** Adds a user with permission policies. Returns its long-lived keys. */
  addUser(name: string, policies?: readonly unknown[]): Credentials;
  /** Adds a managed policy. Returns its ARN, for `PolicyArns`. */
  addManagedPolicy(name: string, document: unknown): string;
}

/** All accounts and all access keys. */
export interface Directory {
  account(id: string, partition?: string): Account;
  findAccount(id: string): Account | undefined;
  findPrincipal(accessKeyId: string): Principal | undefined;
  /** Starts a session of a role. */
  startSession(request: SessionRequest): Principal;
  /** Every session ever started, oldest first. */
  readonly sessions: readonly Principal[];
}

/** An empty directory; `now` in milliseconds since 1970. */
export function createDirectory(now: () => number): Directory {
  const accounts = new Map<string, Account>();
  const principals = new Map<string, Principal>();
  const sessions: Principal[] = [];

  function addPrincipal(principal: Principal): Principal {
    principals.set(principal.accessKeyId, principal);
    return principal;
  }

  return {
    sessions,
    account(id, partition = 'aws') {
      const known = accounts.get(id) ?? createAccount(id, partition, addPrincipal);
      accounts.set(id, known);
      return known;
    },
    findAccount: (id) => accounts.get(id),
    findPrincipal: (accessKeyId) => principals.get(accessKeyId),
    startSession(request) {
      const session = addPrincipal(newSession(request, now()));
      sessions.push(session);
      return session;
    },
  };
}

function createAccount(
  id: string,
  partition: string,
  addPrincipal: (principal: Principal) => Principal,
): Account {
  if (!/^\d{12}$/u.test(id)) {
    throw new Error('an account id has 12 digits');
  }
  const iam = `arn:${partition}:iam::${id}`;
  const providers = new Map<string, OidcProvider>();
  const roles = new Map<string, Role>();
  const managedPolicies = new Map<string, Policy>();
  return {
    id,
    partition,
    providers,
    roles,
    managedPolicies,
    addOidcProvider({ issuer, clientIds }) {
      const keyPrefix = issuer.replace(/^https?:\/\//u, '');
      const arn = `${iam}:oidc-provider/${keyPrefix}`;
      providers.set(issuer, { arn, issuer, keyPrefix, clientIds });
      return arn;
    },
    addRole({ name, path = '/', trust, policies = [], maxSessionSeconds = 3_600 }) {
      const arn = `${iam}:role${path}${name}`;
      roles.set(arn, {
        arn,
        id: `AROA${randomId(17)}`,
        name,
        accountId: id,
        trust: parsePolicy(trust, 'trust'),
        policies: policies.map((policy) => parsePolicy(policy, 'identity')),
        maxSessionSeconds,
      });
      return arn;
    },
    addUser(name, policies = []) {
      const { accessKeyId, secretAccessKey } = addPrincipal({
        kind: 'user',
        accessKeyId: `AKIA${randomId(16)}`,
        secretAccessKey: randomBytes(30).toString('base64'),
        arn: `${iam}:user/${name}`,
        accountId: id,
        partition,
        userId: `AIDA${randomId(17)}`,
        identityPolicies: policies.map((policy) => parsePolicy(policy, 'identity')),
      });
      return { accessKeyId, secretAccessKey };
    },
    addManagedPolicy(name, document) {
      const arn = `${iam}:policy/${name}`;
      managedPolicies.set(arn, parsePolicy(document, 'identity'));
      return arn;
    },
  };
}

function newSession(
  { role, sessionName, durationSeconds, sessionPolicies }: SessionRequest,
  nowMs: number,
): Principal {
  const partition = role.arn.split(':')[1] ?? 'aws';
  return {
    kind: 'session',
    accessKeyId: `ASIA${randomId(16)}`,
    secretAccessKey: randomBytes(30).toString('base64'),
    sessionToken: randomBytes(240).toString('base64'),
    // The session's ARN has the role's name without its path.
    arn: `arn:${partition}:sts::${role.accountId}:assumed-role/${role.name}/${sessionName}`,
    roleArn: role.arn,
    accountId: role.accountId,
    partition,
    userId: `${role.id}:${sessionName}`,
    // Whole seconds, as the Expiration of the answer.
    expiresAtMs: (Math.floor(nowMs / 1000) + durationSeconds) * 1000,
    identityPolicies: role.policies,
    ...(sessionPolicies === undefined ? {} : { sessionPolicies }),
  };
}

/** Characters as in AWS's ids: base 32. */
function randomId(length: number): string {
  const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  return Array.from(randomBytes(length), (byte) => ALPHABET[byte & 31]).join('');
}
