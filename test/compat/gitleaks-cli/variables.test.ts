/**
 * The variables of gitleaks-action, read: what each comes to, and that none narrows a scan by being wrong.
 * Facts: scanners.md 2h, and the names that gitleaks-action's own documentation lists.
 */

import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ScanTarget } from '../../../src/base/scan-request.ts';
import { readGitleaksVariables, withBase } from '../../../src/runner/gitleaks-variables.ts';

const WORKSPACE = resolve('/home/me/space');
const ID = 'c0ffee'.padEnd(40, '1');
const read = (environment: Readonly<Record<string, string>>) => readGitleaksVariables(environment, WORKSPACE);
const moved = (environment: Readonly<Record<string, string>>) =>
  read({ GITLEAKS_LICENSE: 'key', ...environment });

describe('without a variable of gitleaks', () => {
  it('nothing is read, whatever else is set', () => {
    expect(read({ BASE_REF: 'main', GITHUB_TOKEN: 'x' })).toMatchObject({
      base: undefined,
      notes: [],
      wantsComment: false,
      wantsSummary: true,
    });
    expect(read({ GITLEAKS_CONFIG: ' ' }).notes).toEqual([]);
  });
});

describe('a comment', () => {
  it.each([
    [{}, true],
    [{ GITLEAKS_ENABLE_COMMENTS: 'true' }, true],
    [{ GITLEAKS_ENABLE_COMMENTS: 'false' }, false],
    [{ GITLEAKS_ENABLE_COMMENTS: 'perhaps' }, true],
  ])('is wanted by %j: %j', (environment, wanted) => {
    expect(moved(environment).wantsComment).toBe(wanted);
  });

  it('is not wanted by a variable that gitleaks itself reads', () => {
    expect(read({ GITLEAKS_CONFIG: 'a.toml' }).wantsComment).toBe(false);
  });

  it('mentions users and teams, and nothing else', () => {
    const list = '@ann, bob,@octo/team  <img> @everyone! ann';
    expect(moved({ GITLEAKS_NOTIFY_USER_LIST: list }).notify).toEqual(['@ann', '@bob', '@octo/team']);
    const many = Array.from({ length: 50 }, (_, index) => `u${index}`).join(',');
    expect(moved({ GITLEAKS_NOTIFY_USER_LIST: many }).notify).toHaveLength(20);
  });
});

describe('a configuration', () => {
  it.each([
    ['a.toml', { configInRepository: 'a.toml' }],
    ['./ci/a.toml', { configInRepository: 'ci/a.toml' }],
    [resolve(WORKSPACE, 'ci/a.toml'), { configInRepository: 'ci/a.toml' }],
    ['../a.toml', { configPath: resolve('/home/me/a.toml') }],
    [resolve('/tmp/a.toml'), { configPath: resolve('/tmp/a.toml') }],
    [resolve('/home/me/spaceship/a.toml'), { configPath: resolve('/home/me/spaceship/a.toml') }],
  ])('%s in the repository is read there, else from the disk', (path, expected) => {
    expect(read({ GITLEAKS_CONFIG: path }).gitleaks).toEqual(expected);
  });

  it('may be a text, behind a path', () => {
    const text = { GITLEAKS_CONFIG_TOML: 'title = "a"' };
    expect(read(text).gitleaks).toEqual({ configText: 'title = "a"' });
    expect(read({ ...text, GITLEAKS_CONFIG: 'a.toml' }).gitleaks).toEqual({ configInRepository: 'a.toml' });
  });
});

describe('a base', () => {
  it.each([
    [ID, { kind: 'commit', name: ID }],
    ['main', { kind: 'ref', name: 'refs/heads/main' }],
    ['origin/main', { kind: 'ref', name: 'refs/heads/main' }],
    ['refs/tags/v1', { kind: 'ref', name: 'refs/tags/v1' }],
    ['c0ffee1', undefined],
    ['HEAD~1', undefined],
    ['--all', { kind: 'ref', name: 'refs/heads/--all' }],
    ['0'.repeat(40), undefined],
    ['a b', undefined],
  ])('is %j', (text, base) => {
    expect(moved({ BASE_REF: text }).base).toEqual(base);
  });

  const change: ScanTarget = {
    kind: 'remote-change',
    workspace: undefined,
    remoteUrl: undefined,
    token: undefined,
    sideDirectory: '/tmp/side',
    heads: [ID],
    bases: ['a'.repeat(40)],
    baseRefs: [],
    alsoBaseRefs: ['refs/heads/main'],
    expectedCommits: 1,
    wholeHistory: false,
  };

  it('bounds a change, whose own base goes on deciding about configuration', () => {
    const bound = withBase(change, moved({ BASE_REF: 'release' }));
    expect(bound).toMatchObject({ bases: [], baseRefs: ['refs/heads/release'], alsoBaseRefs: [] });
    expect(bound).toMatchObject({ policyBase: 'a'.repeat(40) });
  });

  it('bounds nothing that is no change', () => {
    const whole = { ...change, wholeHistory: true };
    const tree = { kind: 'tree', path: WORKSPACE } as const;
    for (const target of [whole, tree])
      expect(withBase(target, moved({ BASE_REF: 'release' }))).toEqual(target);
    expect(withBase(change, moved({ BASE_REF: 'HEAD^' }))).toEqual(change);
  });
});

describe('the receipt', () => {
  it('names every variable that is set, and none of their values that could be secret', () => {
    const environment = {
      GITLEAKS_LICENSE: 'license-value',
      GITLEAKS_VERSION: '8.24.3',
      GITLEAKS_CONFIG: 'a.toml',
      GITLEAKS_ENABLE_COMMENTS: 'true',
      GITLEAKS_ENABLE_SUMMARY: 'true',
      GITLEAKS_ENABLE_UPLOAD_ARTIFACT: 'true',
      GITLEAKS_NOTIFY_USER_LIST: '@ann',
      GITHUB_TOKEN: 'token-value',
      BASE_REF: 'main',
    };
    const notes = read(environment).notes.join('\n');
    for (const name of Object.keys(environment)) expect(notes).toMatch(new RegExp(`^${name}: `, 'm'));
    expect(notes).not.toMatch(/license-value|token-value/);
  });
});
