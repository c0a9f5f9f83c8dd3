/**
 * Policies over files in memory: what `.tacet.yml`, ignore files and baselines say about a finding, folder by folder, and
 * what a broken configuration does.
 */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FileReader } from '../../src/base/file-reader.ts';
import type { Subject } from '../../src/config/contract.ts';
import { loadPolicy, type PolicyOptions } from '../../src/config/load-policy.ts';
import { ConfigError } from '../../src/config/mistake.ts';

const FINGERPRINT = `t1-${'0123456789abcdef'.repeat(2)}`;
const TODAY = '2026-06-15';

function filesOf(files: Readonly<Record<string, string>>): FileReader & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    name: 'the files',
    asked,
    read(path) {
      asked.push(path);
      const text = files[path];
      return Promise.resolve(text === undefined ? undefined : Buffer.from(text));
    },
  };
}

const policyOf = (files: Readonly<Record<string, string>>, options: Partial<PolicyOptions> = {}) =>
  loadPolicy(filesOf(files), { today: TODAY, ...options });

const subject = (over: Partial<Subject> = {}): Subject => ({
  fingerprint: FINGERPRINT,
  ruleId: 'acme-token',
  path: 'src/deep/a.ts',
  valueClasses: ['generic'],
  ...over,
});

async function mistakesOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const error = await policyOf(files).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(ConfigError);
  return (error as ConfigError).mistakes.map(
    ({ file, line, column, message }) => `${file}:${line}:${column} ${message}`,
  );
}

describe('a policy', () => {
  it('lets pass what an entry is about, wherever it stands', async () => {
    const files: readonly (readonly [string, string, string])[] = [
      ['.tacetignore', `${FINGERPRINT} -- known`, 'ignore-file'],
      ['.tacet-baseline', 'rule:acme-* path:src/**', 'baseline'],
      ['.tacet.yml', 'allow:\n  - { class: generic, rule: acme-token }\n', 'config'],
    ];
    for (const [name, text, source] of files) {
      const policy = await policyOf({ [name]: text });
      expect(await policy.judge(subject())).toMatchObject({
        source,
        effect: 'silences',
        entry: { file: name },
      });
      expect(
        await policy.judge(subject({ fingerprint: 't1-other', ruleId: 'other', valueClasses: [] })),
      ).toBeUndefined();
    }
  });

  it('wants every selector of an entry to fit', async () => {
    const policy = await policyOf({ '.tacetignore': 'rule:acme-token path:src/*.ts class:generic' });
    expect(await policy.judge(subject({ path: 'src/a.ts' }))).toBeDefined();
    expect(await policy.judge(subject({ path: 'src/deep/a.ts' }))).toBeUndefined();
    expect(await policy.judge(subject({ path: undefined }))).toBeUndefined();
    expect(await policy.judge(subject({ path: 'src/a.ts', valueClasses: [] }))).toBeUndefined();
    expect(await policy.judge(subject({ path: 'src/a.ts', ruleId: 'acme-token-two' }))).toBeUndefined();
  });

  it('holds an entry to its last day, and tells an expired one only when none holds', async () => {
    const until = (day: string) => policyOf({ '.tacetignore': `rule:acme-token until=${day}` });
    expect(await (await until('2026-06-15')).judge(subject())).toMatchObject({ effect: 'silences' });
    expect(await (await until('2026-06-14')).judge(subject())).toMatchObject({ effect: 'expired' });
    const both = await policyOf({ '.tacetignore': 'rule:acme-token until=2020-01-01\npath:src/**' });
    expect(await both.judge(subject())).toMatchObject({ effect: 'silences', entry: { line: 2 } });
  });

  it('can require reasons', async () => {
    const policy = await policyOf({
      '.tacet.yml': 'require-reason: true',
      '.tacetignore': 'rule:acme-token\nrule:other -- because',
    });
    expect(await policy.judge(subject())).toMatchObject({ effect: 'unreasoned' });
    expect(await policy.judge(subject({ ruleId: 'other' }))).toMatchObject({ effect: 'silences' });
  });

  it('asks the folders of a finding, the nearest first, with paths relative to them', async () => {
    const policy = await policyOf({
      '.tacet.yml': 'severity: { acme-token: high }',
      'src/.tacet.yml': 'severity: { acme-*: low }\nallow: [{ path: deep/*.ts, reason: made up }]',
      'src/deep/.tacet.yml': 'min-confidence: likely',
      'lib/.tacetignore': 'rule:acme-token',
    });
    expect(await policy.judge(subject())).toMatchObject({ entry: { file: 'src/.tacet.yml' } });
    expect(await policy.adjust(subject(), 'proven')).toEqual({ drop: undefined, severity: 'low' });
    expect(await policy.adjust(subject(), 'possible')).toMatchObject({ drop: 'below-confidence' });
    expect(await policy.adjust(subject({ path: 'a.ts' }), 'possible')).toEqual({
      drop: undefined,
      severity: 'high',
    });
    expect(await policy.judge(subject({ path: 'lib/x.c' }))).toMatchObject({
      entry: { file: 'lib/.tacetignore' },
    });
    expect(await policy.judge(subject({ path: 'a.ts' }))).toBeUndefined();
  });

  it('reads a folder when something is found there, and once', async () => {
    const files = filesOf({});
    const policy = await loadPolicy(files, { today: TODAY });
    expect(files.asked.filter((path) => path.includes('/'))).toEqual([]);
    await policy.judge(subject());
    await policy.judge(subject());
    expect(files.asked.filter((path) => path.includes('/')).sort()).toEqual([
      'src/.tacet.yml',
      'src/.tacetignore',
      'src/deep/.tacet.yml',
      'src/deep/.tacetignore',
    ]);
  });

  it('switches rules off, by wildcards too', async () => {
    const policy = await policyOf({ '.tacet.yml': 'disable: [acme-*]' });
    expect(await policy.adjust(subject(), 'proven')).toMatchObject({ drop: 'rule-disabled' });
    expect(await policy.adjust(subject({ ruleId: 'acm' }), 'proven')).toMatchObject({ drop: undefined });
  });

  it('builds on other files: lists add up, settings are replaced, each is read once', async () => {
    const policy = await policyOf({
      '.tacet.yml': 'extends: [config/base.yml, config/more.yml]\nfail-on: high\ndisable: [own-rule]',
      'config/base.yml': 'fail-on: low\nmin-confidence: likely\ndisable: [base-rule]',
      'config/more.yml': 'extends: [config/base.yml]\nmin-confidence: proven',
    });
    expect(policy.settings).toMatchObject({ failOn: 'high', minConfidence: 'proven' });
    for (const ruleId of ['own-rule', 'base-rule'])
      expect(await policy.adjust(subject({ ruleId }), 'proven')).toMatchObject({ drop: 'rule-disabled' });
  });

  it('builds on a file of another repository only where that may be read', async () => {
    const commit = 'ab'.repeat(20);
    const files = { '.tacet.yml': `extends: ['octo/policy/tacet.yml@${commit}']` };
    expect(await mistakesOf(files)).toEqual([
      `.tacet.yml:1:11 extends: octo/policy/tacet.yml@${commit} is in another repository, and no network may be used`,
    ]);
    const asked: unknown[] = [];
    const policy = await policyOf(files, {
      readShared: (extension) => {
        asked.push(extension);
        return Promise.resolve({ kind: 'file', bytes: Buffer.from('fail-on: critical') });
      },
    });
    expect(asked).toEqual([{ repository: 'octo/policy', path: 'tacet.yml', commit }]);
    expect(policy.settings.failOn).toBe('critical');
  });

  it('knows which entries were about nothing', async () => {
    const policy = await policyOf({ '.tacetignore': 'rule:acme-token\nrule:never' });
    await policy.judge(subject());
    expect(policy.unused.map(({ line }) => line)).toEqual([2]);
  });

  it('counts every entry about a finding as used, whichever decides, of many as of few', async () => {
    const others = Array.from({ length: 3000 }, (_, at) => `t1-${at.toString(16).padStart(32, '0')}`);
    const lines = [...others, 'rule:acme-token', FINGERPRINT, 'path:src/**', `${FINGERPRINT} path:lib/**`];
    const policy = await policyOf({ '.tacetignore': lines.join('\n') });
    expect(await policy.judge(subject())).toMatchObject({ entry: { line: 3001 } });
    expect(policy.used.map(({ line }) => line)).toEqual([3001, 3002, 3003]);
    expect(policy.use(true)).toMatchObject({ all: 3004, unused: { count: 3001 } });
    expect(policy.use(true)?.unused.places).toHaveLength(100);
  });

  it('reads an ignore file once that is named as a baseline, too', async () => {
    const policy = await policyOf({ '.tacetignore': FINGERPRINT }, { baselines: ['.tacetignore'] });
    expect(await policy.judge(subject())).toMatchObject({ source: 'ignore-file' });
    expect(policy.use(true)).toMatchObject({ all: 1, unused: { count: 0 } });
  });

  it('reads baselines that are named, and then no other', async () => {
    const files = { '.tacet-baseline': 'rule:acme-token', 'old.txt': 'rule:other' };
    const policy = await policyOf(files, { baselines: ['old.txt'] });
    expect(await policy.judge(subject())).toBeUndefined();
    expect(await policy.judge(subject({ ruleId: 'other' }))).toBeDefined();
  });
});

describe('a broken configuration', () => {
  it('has all its mistakes told, in all its files', async () => {
    expect(
      await mistakesOf({
        '.tacet.yml':
          'version: 2\nfail-on: severe\nrules: [../outside.yml]\nextends: [octo/policy/x.yml@main]\nallow:\n  - { reason: none }\n  - { path: /x }\nfailon: high\n',
        '.tacetignore': 'nonsense',
      }),
    ).toEqual([
      '.tacet.yml:1:10 version: expected a whole number from 1 to 1, found the number 2',
      '.tacet.yml:2:10 fail-on: expected one of low, medium, high, critical, never, found "severe"',
      '.tacet.yml:3:9 expected a path inside the repository, found "../outside.yml"',
      '.tacet.yml:4:11 expected OWNER/REPO/PATH@COMMIT, found "octo/policy/x.yml@main"',
      '.tacet.yml:6:5 the entry names no finding',
      '.tacet.yml:7:13 path: paths have no leading /',
      '.tacet.yml:8:1 the configuration has no field "failon"',
      '.tacetignore:1:1 "nonsense" is neither a fingerprint nor a selector',
    ]);
  });

  it('of a folder may not speak for others', async () => {
    const policy = await policyOf({ 'src/.tacet.yml': 'rules: [x.yml]' });
    await expect(policy.judge(subject())).rejects.toThrow(
      'the configuration of a folder has no field "rules"',
    );
  });

  it('that is only proposed is read as far as it goes', async () => {
    const policy = await policyOf({ '.tacetignore': 'nonsense\nrule:acme-token' }, { strict: false });
    expect(await policy.judge(subject())).toMatchObject({ effect: 'silences' });
  });
});

describe('docs/configuration.md', () => {
  it('shows a configuration and entries that are right', async () => {
    const text = readFileSync(new URL('../../docs/configuration.md', import.meta.url), 'utf8');
    const files = {
      '.tacet.yml': /^```yaml\n([\s\S]*?)^```/m.exec(text)?.[1] ?? '',
      '.tacet-baseline': '',
      'config/base.yml': '',
      '.tacetignore': /^```\n(t1-[\s\S]*?)^```/m.exec(text)?.[1] ?? '',
    };
    const policy = await policyOf(files);
    expect(policy.settings.failOn).toBe('medium');
    expect(policy.unused.length).toBe(5);
  });
});
