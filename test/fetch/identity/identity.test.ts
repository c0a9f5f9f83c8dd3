/**
 * Claims of id tokens and the keeping of tokens: real tokens of the issuer, in every form of subject.
 */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Secret } from '../../../src/base/secret.ts';
import { decodeClaims, subjectOf } from '../../../src/fetch/identity/claims.ts';
import { GithubIdentity } from '../../../src/fetch/identity/github-identity.ts';
import { type WorkflowRun, workflowRun } from '../../servers/oidc-claims.ts';
import { type OidcIssuer, startOidcIssuer } from '../../servers/oidc-issuer.ts';

let issuer: OidcIssuer;
beforeAll(async () => {
  issuer = await startOidcIssuer();
});
afterAll(() => issuer.close());

async function subjectFor(run: Partial<WorkflowRun>): Promise<ReturnType<typeof subjectOf>> {
  issuer.run = workflowRun(run);
  return subjectOf(decodeClaims(Secret.fromText(await issuer.mint('x'))));
}

describe('a subject', () => {
  it.each([
    ['a branch', {}, 'ref:refs/heads/main'],
    ['a tag', { ref: 'refs/tags/v1' }, 'ref:refs/tags/v1'],
    ['a pull request', { event: 'pull_request', ref: 'refs/pull/7/merge' }, 'pull_request'],
    ['an environment, with its colon escaped', { environment: 'eu:prod' }, 'environment:eu%3Aprod'],
  ])('of %s is told in both forms, whichever the token has', async (_name, run, context) => {
    const both = {
      classic: `repo:octo-org/octo-repo:${context}`,
      immutable: `repo:octo-org@65/octo-repo@74:${context}`,
    };
    expect(await subjectFor(run)).toEqual({ actual: both.classic, form: 'classic', ...both });
    expect(await subjectFor({ ...run, subject: 'immutable' })).toEqual({
      actual: both.immutable,
      form: 'immutable',
      ...both,
    });
  });

  it('that is customised is said to be', async () => {
    expect(await subjectFor({ subject: ['repository_owner_id', 'context'] })).toMatchObject({
      actual: 'repository_owner_id:65:ref:refs/heads/main',
      form: 'custom',
      classic: undefined,
    });
  });

  it('is missing in what is no token, without an error', () => {
    for (const text of ['', 'a.b.c', `x.${Buffer.from('[]').toString('base64url')}.y`, 'x.bnVsbA.y'])
      expect(subjectOf(decodeClaims(Secret.fromText(text)))).toBeUndefined();
  });
});

describe('the identity of a GitHub job', () => {
  function identity(now: () => number): { readonly asked: string[]; readonly it: GithubIdentity } {
    const asked: string[] = [];
    return {
      asked,
      it: new GithubIdentity({
        environment: { ...issuer.environment, GITHUB_ACTIONS: 'true' },
        eventName: 'push',
        payload: {},
        ask: (audience) => {
          asked.push(audience);
          return issuer.mint(audience);
        },
        sleep: async () => undefined,
        random: Math.random,
        now,
      }),
    };
  }

  it('asks once for each audience, also when several ask at the same time', async () => {
    const { asked, it: github } = identity(Date.now);
    const tokens = await Promise.all([github.token('a'), github.token('a'), github.token('b')]);
    expect(asked).toEqual(['a', 'b']);
    expect(tokens[0]?.secret.reveal()).toBe(tokens[1]?.secret.reveal());
    expect(tokens[2]?.claims.aud).toBe('b');
  });

  it('asks again when the token has less than two minutes left of its five', async () => {
    let now = Date.now();
    const { asked, it: github } = identity(() => now);
    await github.token('a');
    now += 170_000;
    await github.token('a');
    expect(asked).toEqual(['a']);
    now += 15_000;
    await github.token('a');
    expect(asked).toEqual(['a', 'a']);
  });

  it('does not keep a failure', async () => {
    const answers: (() => Promise<string>)[] = [
      () => Promise.reject(new Error('Error Code : 403')),
      () => issuer.mint('a'),
    ];
    const github = new GithubIdentity({
      environment: { ...issuer.environment, GITHUB_ACTIONS: 'true' },
      eventName: 'push',
      payload: {},
      ask: () => answers.shift()?.() ?? Promise.reject(new Error('too many')),
      sleep: async () => undefined,
      random: Math.random,
      now: Date.now,
    });
    await expect(github.token('a')).rejects.toMatchObject({ code: 'oidc-refused' });
    await expect(github.token('a')).resolves.toBeDefined();
  });
});
