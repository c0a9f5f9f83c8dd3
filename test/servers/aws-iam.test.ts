// The IAM evaluator by tables: every row is a rule of AWS's published evaluation logic.
// Expected values come from the IAM user guide ("Policy evaluation logic", "Condition operators"), never from a run.
// The parser is fuzzed: whatever a document holds, it is accepted or refused as malformed, and nothing else.

import { describe, expect, it } from 'vitest';
import { fc } from '../property.ts';
import {
  type AccessRequest,
  authorize,
  type Caller,
  denialSentence,
  trustsWebIdentity,
} from './aws/authorize.ts';
import { AwsFault } from './aws/aws-fault.ts';
import { isMet, matchesWildcard, type RequestContext } from './aws/conditions.ts';
import { allowing } from './aws/github-role.ts';
import { type PolicyPlace, parsePolicy } from './aws/policy-document.ts';

const ACCOUNT = '111122223333';
// tacet:allow -- invented for this test
const SECRET = `arn:aws:secretsmanager:eu-central-1:${ACCOUNT}:secret:app/db-a1B2c3`;
const READ = 'secretsmanager:GetSecretValue';
const ROLE = `arn:aws:iam::${ACCOUNT}:role/ci`;

function statement(changes: Readonly<Record<string, unknown>>): unknown {
  return { Version: '2012-10-17', Statement: { Effect: 'Allow', Action: READ, Resource: '*', ...changes } };
}

function caller(identity: readonly unknown[], session?: readonly unknown[]): Caller {
  return {
    arn: `arn:aws:sts::${ACCOUNT}:assumed-role/ci/run`,
    roleArn: ROLE,
    accountId: ACCOUNT,
    identityPolicies: identity.map((policy) => parsePolicy(policy, 'identity')),
    ...(session === undefined
      ? {}
      : { sessionPolicies: session.map((policy) => parsePolicy(policy, 'session')) }),
  };
}

describe('wildcards', () => {
  it.each([
    ['*', 'anything/at:all', true],
    // tacet:allow -- invented for this test
    ['secret:app-??????', 'secret:app-a1B2c3', true],
    ['secret:app-??????', 'secret:app-a1B2c', false],
    // tacet:allow -- invented for this test
    ['secret:app-??????', 'secret:app-a1B2c3d', false],
    ['secret:app*', 'secret:app', true],
    ['secret:app', 'secret:App', false],
    ['a.c', 'abc', false],
    ['(a)[b]', '(a)[b]', true],
    ['a*c*e', 'abcde', true],
    ['a*c*e', 'abcd', false],
  ])('%s against %s: %s', (pattern, text, expected) => {
    expect(matchesWildcard(pattern, text)).toBe(expected);
  });

  it('match any text by itself, by a star, and by as many question marks', () => {
    const plain = fc.stringMatching(/^[a-z:/.+()[\]^$|{}\\-]{0,20}$/u);
    fc.assert(
      fc.property(plain, plain, (text, other) => {
        expect(matchesWildcard(text, text)).toBe(true);
        expect(matchesWildcard('?'.repeat(text.length), text)).toBe(true);
        expect(matchesWildcard(`${text}*`, text + other)).toBe(true);
        expect(matchesWildcard(text, other)).toBe(text === other);
      }),
    );
  });
});

describe('conditions', () => {
  const context: RequestContext = {
    'x:sub': 'repo:o/r:ref:refs/heads/main',
    'x:flag': 'true',
    'x:many': ['a', 'b'],
  };
  it.each([
    ['StringEquals', 'x:sub', ['repo:o/r:ref:refs/heads/main'], true],
    ['StringEquals', 'X:SUB', ['other', 'repo:o/r:ref:refs/heads/main'], true],
    ['StringEquals', 'x:sub', ['repo:o/r:*'], false],
    ['StringLike', 'x:sub', ['repo:o/r:*'], true],
    ['StringLike', 'x:sub', ['repo:O/r:*'], false],
    ['StringEqualsIgnoreCase', 'x:sub', ['REPO:o/r:ref:refs/heads/MAIN'], true],
    ['StringNotEquals', 'x:sub', ['a', 'b'], true],
    ['StringNotEquals', 'x:sub', ['a', 'repo:o/r:ref:refs/heads/main'], false],
    ['StringNotLike', 'x:sub', ['repo:*'], false],
    ['Bool', 'x:flag', ['True'], true],
    ['Null', 'x:none', ['true'], true],
    ['Null', 'x:sub', ['true'], false],
    ['Null', 'x:sub', ['false'], true],
    // A key that is missing: false, but true for a negation, IfExists and ForAllValues.
    ['StringEquals', 'x:none', ['a'], false],
    ['StringNotEquals', 'x:none', ['a'], true],
    ['StringEqualsIfExists', 'x:none', ['a'], true],
    ['StringEqualsIfExists', 'x:sub', ['a'], false],
    ['ForAllValues:StringEquals', 'x:none', ['a'], true],
    ['ForAnyValue:StringEquals', 'x:none', ['a'], false],
    ['ForAnyValue:StringEquals', 'x:many', ['b', 'c'], true],
    ['ForAllValues:StringEquals', 'x:many', ['b', 'c'], false],
    ['ForAllValues:StringEquals', 'x:many', ['a', 'b', 'c'], true],
    ['ForAnyValue:StringNotEquals', 'x:many', ['a'], true],
  ])('%s on %s with %j is %s', (operator, key, values, expected) => {
    expect(isMet({ operator, key: key.toLowerCase(), values }, context)).toBe(expected);
  });
});

describe('a caller in its own account', () => {
  const all = allowing(['*']);
  const read = allowing([READ]);
  const deny = statement({ Effect: 'Deny' });
  const because = (place: string): string => `because no ${place} policy allows the ${READ} action`;
  it.each<[string, readonly unknown[], readonly unknown[] | undefined, string | undefined]>([
    ['may with an allowing role policy', [read], undefined, undefined],
    ['may not without a policy', [], undefined, because('identity-based')],
    ['may not with a policy for other actions', [allowing(['ssm:*'])], undefined, because('identity-based')],
    ['may with a wildcard in any case', [allowing(['secretsmanager:getsecret*'])], undefined, undefined],
    ['may with one of several policies', [allowing(['ssm:*']), read], undefined, undefined],
    [
      'may not against an explicit deny',
      [all, deny],
      undefined,
      'with an explicit deny in an identity-based policy',
    ],
    ['may not when the session policy is silent', [all], [allowing(['ssm:*'])], because('session')],
    ['may not by the session policy alone', [], [all], because('identity-based')],
    ['may when both allow', [all], [read], undefined],
    ['may not when the session denies', [all], [all, deny], 'with an explicit deny in a session policy'],
    ['may when one of two session policies allows', [all], [allowing(['ssm:*']), read], undefined],
    [
      'may with NotAction of others',
      [statement({ Action: undefined, NotAction: 'ssm:*' })],
      undefined,
      undefined,
    ],
    [
      'may not with NotAction of this',
      [statement({ Action: undefined, NotAction: READ })],
      undefined,
      because('identity-based'),
    ],
    [
      'may with NotResource of others',
      [statement({ Resource: undefined, NotResource: 'arn:aws:s3:::x' })],
      undefined,
      undefined,
    ],
    [
      'may with the suffix pattern',
      [statement({ Resource: SECRET.replace(/.{6}$/u, '??????') })],
      undefined,
      undefined,
    ],
    [
      'may not with another region',
      [statement({ Resource: SECRET.replace('eu-central-1', 'eu-west-1') })],
      undefined,
      because('identity-based'),
    ],
  ])('%s', (_, identity, session, reason) => {
    const decision = authorize(caller(identity, session), { action: READ, resource: SECRET });
    expect(decision).toEqual(reason === undefined ? { allowed: true } : { allowed: false, reason });
  });

  it('is told so in AWS’s sentence', () => {
    expect(denialSentence(caller([]), READ, 'app/db', because('session'))).toBe(
      `User: arn:aws:sts::${ACCOUNT}:assumed-role/ci/run is not authorized to perform: ${READ} on resource: app/db ` +
        `because no session policy allows the ${READ} action`,
    );
  });
});

describe('a resource policy', () => {
  const grant = (principal: unknown, effect = 'Allow'): Pick<AccessRequest, 'resourcePolicy'> => ({
    resourcePolicy: parsePolicy(statement({ Effect: effect, Principal: principal }), 'resource'),
  });
  const role = { AWS: ROLE };
  const account = { AWS: `arn:aws:iam::${ACCOUNT}:root` };
  const read = allowing([READ]);
  it.each<[string, readonly unknown[], unknown, string, boolean]>([
    ['grants by itself to a role of the account', [], role, ACCOUNT, true],
    ['only delegates when it names the account', [], account, ACCOUNT, false],
    ['is not enough across accounts', [], role, '444455556666', false],
    [
      'is needed across accounts',
      [read],
      { AWS: 'arn:aws:iam::111122223333:role/other' },
      '444455556666',
      false,
    ],
    ['together with a role policy works across accounts', [read], role, '444455556666', true],
    ['may name the account across accounts', [read], account, '444455556666', true],
    ['may name everybody', [read], '*', '444455556666', true],
  ])('%s', (_, identity, principal, resourceAccountId, allowed) => {
    const request = { action: READ, resource: SECRET, resourceAccountId, ...grant(principal) };
    expect(authorize(caller(identity), request).allowed).toBe(allowed);
  });

  it('denies above all, and cannot widen a session', () => {
    const denied = { action: READ, resource: SECRET, ...grant(role, 'Deny') };
    expect(authorize(caller([read]), denied)).toMatchObject({
      reason: 'with an explicit deny in a resource-based policy',
    });
    const granted = { action: READ, resource: SECRET, ...grant(role) };
    expect(authorize(caller([], [allowing(['ssm:*'])]), granted).allowed).toBe(false);
  });
});

describe('a trust policy', () => {
  const provider = `arn:aws:iam::${ACCOUNT}:oidc-provider/issuer.test`;
  const context = {
    'issuer.test:aud': 'sts.amazonaws.com',
    'issuer.test:sub': 'repo:o/r:ref:refs/heads/main',
  };
  const trust = (changes: Readonly<Record<string, unknown>>): ReturnType<typeof parsePolicy> =>
    parsePolicy(
      statement({
        Resource: undefined,
        Action: 'sts:AssumeRoleWithWebIdentity',
        Principal: { Federated: provider },
        ...changes,
      }),
      'trust',
    );
  it.each<[string, Readonly<Record<string, unknown>>, boolean]>([
    ['its provider', {}, true],
    ['another provider', { Principal: { Federated: `${provider}2` } }, false],
    ['another action', { Action: 'sts:AssumeRole' }, false],
    ['the right sub', { Condition: { StringEquals: context } }, true],
    ['another sub', { Condition: { StringEquals: { 'issuer.test:sub': 'repo:o/other' } } }, false],
    [
      'a like sub but another aud',
      {
        Condition: {
          StringLike: { 'issuer.test:sub': 'repo:o/*' },
          StringEquals: { 'issuer.test:aud': 'x' },
        },
      },
      false,
    ],
  ])('for %s', (_, changes, expected) => {
    expect(trustsWebIdentity(trust(changes), provider, context)).toBe(expected);
  });
});

describe('a policy document', () => {
  it.each<[string, unknown, PolicyPlace, string]>([
    ['is not JSON', '{', 'session', 'This policy contains invalid Json'],
    ['is not an object', '[]', 'session', 'Syntax errors in policy.'],
    ['has no statement', { Version: '2012-10-17' }, 'session', 'Syntax errors in policy.'],
    [
      'has another version',
      { Version: '2020-01-01', Statement: [] },
      'session',
      'The policy must contain a valid version string',
    ],
    ['has another effect', statement({ Effect: 'allow' }), 'session', 'Syntax errors in policy.'],
    ['has a key IAM does not know', statement({ Actions: 'x' }), 'session', 'Syntax errors in policy.'],
    [
      'has an action without a service',
      statement({ Action: 'GetSecretValue' }),
      'session',
      'must be prefaced by a vendor',
    ],
    [
      'has a resource that is no ARN',
      statement({ Resource: 'app/db' }),
      'session',
      'Resource app/db must be in ARN format or "*".',
    ],
    ['has action and opposite', statement({ NotAction: 'ssm:*' }), 'session', 'Syntax errors in policy.'],
    [
      'has an operator IAM does not know',
      statement({ Condition: { StringMatches: {} } }),
      'session',
      'Invalid Condition type : StringMatches.',
    ],
    [
      'names a principal for a session',
      statement({ Principal: '*' }),
      'session',
      'should not specify a principal',
    ],
    ['names no principal for a resource', statement({}), 'resource', 'Missing required field Principal'],
    ['names a resource for a trust', statement({ Principal: '*' }), 'trust', 'Has prohibited field Resource'],
    [
      'has a variable that nobody would fill in',
      statement({ Resource: 'arn:aws:s3:::$'.concat('{aws:username}') }),
      'session',
      'not modelled',
    ],
  ])('that %s is refused', (_, document, place, message) => {
    expect(() => parsePolicy(document, place)).toThrow(message);
    expect(() => parsePolicy(document, place)).toThrow(AwsFault);
  });

  it('never breaks the parser otherwise', () => {
    const near = fc.record(
      {
        Version: fc.constant('2012-10-17'),
        Statement: fc.oneof(
          fc.anything(),
          fc.record({
            Effect: fc.constant('Allow'),
            Action: fc.anything(),
            Resource: fc.anything(),
            Condition: fc.anything(),
          }),
        ),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(near, fc.json(), fc.string()), (document) => {
        try {
          parsePolicy(document, 'session');
        } catch (error) {
          expect(error).toBeInstanceOf(AwsFault);
        }
      }),
    );
  });
});
