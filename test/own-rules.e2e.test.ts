/**
 * Rules of a user's own on the shipped program, as somebody who begins with them meets them: they run beside the built-in
 * ones, every mistake of every file is told at once, whatever pattern is written takes linear time, and the schemas for
 * editors agree with the program.
 */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { SHIPPED } from './bundle.ts';
import { tacet } from './dist.ts';
import { createRepository } from './git.ts';
import { mint } from './mint.ts';

const SCHEMA = '# yaml-language-server: $schema=https://example.com/rules/schema.json\n';
const RULE = (id: string, pattern: string): string => `  - id: ${id}\n    pattern: ${pattern}\n`;
const GOOD = `${SCHEMA}rules:\n${RULE('acme-key', '\\bacme_(?P<secret>[0-9a-f]{32})\\b')}`;
const BAD = `rules:
  - id: acme
    pattern: (?P<secret>acme_[0-9a-f]{32}
    severity: hihg
  - id: acme-two
    pattern: (?=x)(?P<secret>acme2_\\w+)
    literal: [x]
    minLength: many
  - pattern: acme_[0-9]{5}
`;

describe('rules of your own', () => {
  it('run beside the built-in ones, named by the configuration or by an option', async () => {
    await using repository = await createRepository();
    const at = repository.path;
    const [own, second, builtIn] = [mint('{hex:32}'), mint('{hex:32}'), mint('ghp_{mint:github-crc32:30}')];
    mkdirSync(join(at, 'security'));
    writeFileSync(join(at, 'security', 'rules.yml'), GOOD);
    writeFileSync(join(at, 'more.yml'), GOOD.replaceAll('acme', 'bcme'));
    writeFileSync(join(at, '.tacet.yml'), 'rules: [security/rules.yml]\n');
    writeFileSync(join(at, 'a.txt'), `x acme_${own}\ny bcme_${second}\nz ${builtIn}\n`);
    const { stdout } = await tacet(['scan', '--rules', 'more.yml', '--format', 'json'], { cwd: at });
    const { findings } = JSON.parse(stdout) as { readonly findings: readonly { readonly rule: string }[] };
    expect(findings.map(({ rule }) => rule)).toEqual(['acme-key', 'bcme-key', 'github-pat']);
    expect((await tacet(['rules', 'explain', 'acme-key'], { cwd: at })).stdout).toContain(
      'of security/rules.yml',
    );
  });

  it('have all their mistakes told at once, with line and column, and stop a scan', async () => {
    await using repository = await createRepository();
    const at = repository.path;
    writeFileSync(join(at, 'bad.yml'), BAD);
    // places counted by hand in BAD, one-based
    const expected = ['3:9', '4:14', '5:15', '7:14', '8:5', '9:16', '10:5', '10:14'].map((place) => {
      const [line, column] = place.split(':').map(Number) as [number, number];
      return `bad.yml:${line - 1}:${column}: `;
    });
    for (const words of [
      ['rules', 'test', 'bad.yml'],
      ['scan', '--rules', join(at, 'bad.yml')],
    ]) {
      const run = await tacet(words, { cwd: at });
      expect(run.status, words.join(' ')).toBe(2);
      const told = `${run.stdout}${run.stderr}`;
      for (const place of expected) expect(told, words.join(' ')).toContain(place);
      expect(told).toContain('look-ahead is not part of RE2 syntax');
      expect(told).toContain('(did you mean high?)');
    }
    writeFileSync(join(at, '.tacet.yml'), 'rules: [gone.yml, away/gone.yml, bad.yml]\n');
    const { stderr } = await tacet(['scan'], { cwd: at });
    for (const name of ['gone.yml', 'away/gone.yml'])
      expect(stderr).toContain(`${name}:1:1: there is no such rule file in the working tree`);
  });

  it('take linear time, whatever is written: sixteen times the text costs no more than sixty times the time', async () => {
    await using repository = await createRepository();
    const at = repository.path;
    // nested repeats: exponential on an engine that goes back
    writeFileSync(join(at, 'slow.yml'), `rules:\n${RULE('acme-slow', 'acme=(?P<secret>(?:(?:a|aa)+)+)!')}`);
    const seconds = async (lines: number): Promise<number> => {
      writeFileSync(join(at, 'text.txt'), `acme=${'a'.repeat(2000)}?\n`.repeat(lines));
      const started = performance.now();
      const run = await tacet(['scan', '--rules', 'slow.yml', 'text.txt'], { cwd: at });
      expect(run.status).toBe(0);
      return (performance.now() - started) / 1000;
    };
    const few = await seconds(4);
    expect(await seconds(64)).toBeLessThan(60 * few);
  });

  it('are described by the shipped schemas: what they take the program takes, and the other way round', async () => {
    await using repository = await createRepository();
    const at = repository.path;
    const schemaOf = (name: string): object =>
      JSON.parse(readFileSync(join(import.meta.dirname, '..', name), 'utf8')) as object;
    const ajv = new Ajv({ strict: false });
    const rules = ajv.compile(schemaOf('rules/schema.json'));
    const config = ajv.compile(schemaOf('docs/tacet-config.schema.json'));
    expect(SHIPPED).toBeTruthy();
    writeFileSync(join(at, 'r.yml'), GOOD);
    writeFileSync(join(at, 'kf.yml'), 'version: 2\nrepositories: []\n');
    writeFileSync(join(at, 'ds.json'), '{ "version": "1.5.0", "plugins_used": [], "results": {} }\n');
    for (const [text, isRight] of [
      ['rules: [r.yml]\nhonours: [gitleaks, git-secrets]\n', true],
      ['honours: []\n', true],
      ['honours: [nobody]\n', false],
      ['rules: r.yml\n', false],
      ['baselines: [kf.yml, ds.json]\n', true],
      ['fail-on: loud\n', false],
    ] as const) {
      writeFileSync(join(at, '.tacet.yml'), text);
      expect(config(parse(text)), text).toBe(isRight);
      expect((await tacet(['scan'], { cwd: at })).status, text).toBe(isRight ? 0 : 2);
      expect((await tacet(['rules', 'list'], { cwd: at })).status, text).toBe(isRight ? 0 : 2);
    }
    for (const text of [BAD, 'rules: 3\n', 'rules: [{ id: a-b, patern: x }]\n']) {
      writeFileSync(join(at, 'w.yml'), text);
      expect(rules(parse(text)), text).toBe(false);
      expect((await tacet(['rules', 'test', 'w.yml'], { cwd: at })).status, text).toBe(2);
    }
  });
});
