/** `tacet rules` on the shipped program: what there is, what it means, and whether a user's rules hold. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tacet } from './dist.ts';
import { createRepository } from './git.ts';

const RULES = `issuer: Acme
rules:
  - id: acme-key
    name: Acme key
    severity: medium
    pattern: \\bacme_(?P<secret>[0-9a-f]{32})\\b
    revoke: Delete it at https://acme.example/keys.
    examples: ["acme_{hex:32}", "key: acme_{hex:32}"]
    nearMisses: ["acme_{hex:31}"]
`;

/** A repository whose configuration names a rule file, switches a rule off and changes a severity. */
async function configured() {
  const repository = await createRepository();
  mkdirSync(join(repository.path, 'security'));
  writeFileSync(join(repository.path, 'security', 'rules.yml'), RULES);
  writeFileSync(
    join(repository.path, '.tacet.yml'),
    'rules: [security/rules.yml]\ndisable: [github-oauth-token]\nseverity: { github-pat: low }\n',
  );
  return repository;
}

describe('tacet rules list', () => {
  it('shows the built-in rules and those of the configuration, as the configuration has them', async () => {
    await using repository = await configured();
    const at = { cwd: join(repository.path, 'security') };
    const text = await tacet(['rules', 'list', '--issuer', 'github'], at);
    expect(text).toMatchObject({ status: 0, stderr: '' });
    expect(text.stdout).toMatch(/^github-pat +low +likely +GitHub personal access token \(classic\)$/m);
    expect(text.stdout).toMatch(/^github-oauth-token .*\(switched off by the configuration\)$/m);
    expect(text.stdout).not.toContain('acme');
    const { stdout } = await tacet(['rules', 'list', '--issuer', 'ACME', '--format', 'json'], at);
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      rules: [
        {
          id: 'acme-key',
          severity: 'medium',
          confidence: 'likely',
          origin: 'user',
          file: 'security/rules.yml',
          literals: [{ text: 'acme_', ignoreCase: false }],
        },
      ],
    });
  });

  it('filters by severity and confidence, several of each', async () => {
    await using repository = await createRepository();
    const list = async (...words: readonly string[]) => {
      const { stdout } = await tacet(['rules', 'list', '--format', 'json', ...words], {
        cwd: repository.path,
      });
      return (
        JSON.parse(stdout) as {
          readonly rules: readonly { readonly severity: string; readonly confidence: string }[];
        }
      ).rules;
    };
    const all = await list();
    const some = await list('--severity', 'low', '--severity', 'medium', '--confidence', 'hint');
    expect(all.length).toBeGreaterThan(700);
    expect(some).toEqual(
      all.filter(({ severity, confidence }) => ['low', 'medium'].includes(severity) && confidence === 'hint'),
    );
  });
});

describe('tacet rules explain', () => {
  it('says in words what a rule looks for and what to do', async () => {
    await using repository = await createRepository();
    const { status, stdout } = await tacet(['rules', 'explain', 'github-pat'], { cwd: repository.path });
    expect(status).toBe(0);
    for (const part of [
      'github-pat: GitHub personal access token (classic)',
      'What an attacker could do:\n  Acts as its owner',
      'where there is "ghp_"',
      'proof github-token: its CRC-32',
      'When it leaked:\n  Delete the token',
      'References:\n  https://',
    ])
      expect(stdout).toContain(part);
  });

  it('has something to say about every rule', async () => {
    await using repository = await createRepository();
    const at = { cwd: repository.path };
    const { stdout } = await tacet(['rules', 'list', '--format', 'json'], at);
    const { rules } = JSON.parse(stdout) as { readonly rules: readonly Readonly<Record<string, unknown>>[] };
    for (const rule of rules)
      for (const field of ['name', 'issuer', 'description', 'revoke'])
        expect(rule[field], `${String(rule.id)} ${field}`).toMatch(/\S/);
  });

  it('suggests the id that was meant', async () => {
    await using repository = await createRepository();
    expect(await tacet(['rules', 'explain', 'github-pta'], { cwd: repository.path })).toMatchObject({
      status: 2,
      stdout: '',
      stderr: 'tacet: there is no rule "github-pta"\nhint: did you mean github-pat?\n',
    });
  });
});

describe('tacet rules test', () => {
  it('accepts rules that hold, those of the configuration when none are named', async () => {
    await using repository = await configured();
    const { status, stdout } = await tacet(['rules', 'test'], { cwd: repository.path });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^1 rule, 2 examples found, 1 near miss quiet$/m);
    expect(stdout).toMatch(/^0 mistakes in 1 file; seed [0-9a-f]{12}$/m);
  });

  it('names every mistake of every file, and mints the same texts from the same seed', async () => {
    await using repository = await createRepository();
    writeFileSync(join(repository.path, 'a.yml'), RULES.replace('{hex:31}', '{hex:32}'));
    writeFileSync(join(repository.path, 'b.yml'), 'rules:\n  - id: acme-two\n    sevrity: low\n');
    const words = ['rules', 'test', 'a.yml', 'b.yml', 'gone.yml', '--seed', 'abc', '--format', 'json'];
    const at = { cwd: repository.path };
    const first = await tacet(words, at);
    expect(first.status).toBe(2);
    const report = JSON.parse(first.stdout) as {
      readonly mistakes: readonly { readonly file: string; readonly line: number; readonly column: number }[];
      readonly counts: unknown;
    };
    expect(report.mistakes.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
      'a.yml:9:18',
      'b.yml:2:5',
      'b.yml:3:5',
      'gone.yml:1:1',
    ]);
    expect(JSON.parse((await tacet(words, at)).stdout)).toMatchObject({
      mistakes: report.mistakes,
      counts: report.counts,
      seed: 'abc',
    });
  });

  it('refuses what makes no sense', async () => {
    await using repository = await createRepository();
    const wrong = async (...words: readonly string[]) =>
      await tacet(['rules', ...words], { cwd: repository.path });
    const uses = [[], ['explain'], ['explain', 'a-b', 'c-d'], ['list', 'x'], ['test']];
    for (const result of await Promise.all(uses.map((words) => wrong(...words))))
      expect(result).toMatchObject({ status: 2, stdout: '' });
    expect((await wrong('lsit')).stderr).toContain('did you mean tacet rules list?');
    expect((await wrong('test', 'a.yml', '--issuer', 'x')).stderr).toContain(
      '--issuer is for tacet rules list',
    );
  });
});
