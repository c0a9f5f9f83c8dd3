/**
 * Reports, redaction, environment variables, ignore files and baselines of the commands in gitleaks' manner, on the shipped
 * build. The section of gitleaks-v8.md from which an expectation follows stands beside it.
 */

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tacet } from '../../dist.ts';
import { createRepository, type TestRepository } from '../../git.ts';
import { first, leak, outcome, run, second } from './run.ts';

let repo: TestRepository;
let work: string;
let commit: string;
beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'tacet-gl-'));
  repo = await createRepository();
  commit = await repo.commit({
    files: { 'a.ts': `\n${leak(first)}` },
    message: `add the client\n\nits token is ${second}`,
    author: { name: 'Ann', email: 'ann@example.com' },
    dateSeconds: 1_767_225_600,
  });
  await repo.git(['remote', 'add', 'origin', 'https://me:word@github.com/octo/app.git']);
});
afterAll(async () => {
  rmSync(work, { recursive: true, force: true });
  await repo.remove();
});

/** Runs `git` in the repository and gives the text of the report that it writes. */
async function report(name: string, ...flags: readonly string[]): Promise<string> {
  const file = join(work, name);
  rmSync(file, { force: true });
  await tacet(['git', '-r', file, ...flags], { cwd: repo.path });
  return readFileSync(file, 'utf8');
}

describe('a report', () => {
  it('in JSON has the commit, who made it and when, its message and a link (A17)', async () => {
    const findings = JSON.parse(await report('a.json'));
    const file = findings.find(({ File }: { File: string }) => File === 'a.ts');
    expect(file).toMatchObject({
      RuleID: 'github-pat',
      StartLine: 2,
      // `const client = connect("` has 24 bytes; one more on every line but the first (A10)
      StartColumn: 26,
      EndColumn: 65,
      Secret: 'REDACTED',
      Commit: commit,
      Link: `https://github.com/octo/app/blob/${commit}/a.ts#L2`,
      Author: 'Ann',
      Email: 'ann@example.com',
      Date: '2026-01-01T00:00:00Z',
      Message: 'add the client\n\nits token is REDACTED',
      Tags: [],
      Fingerprint: `${commit}:a.ts:github-pat:2`,
    });
  });

  it('has no link when the platform is to have none (A14)', async () => {
    expect(await report('b.json', '--platform', 'none')).not.toContain('"Link"');
    expect(await report('b.json', '--platform=gitlab')).toContain('/-/blob/');
  });

  it('has the format that its ending says, or the flag', async () => {
    expect(await report('a.csv')).toMatch(/^RuleID,Commit,File,/);
    expect(JSON.parse(await report('a.sarif')).runs[0].tool.driver.name).toBe('gitleaks');
    expect(await report('a.xml')).toMatch(/^<\?xml/);
    expect(await report('a.txt', '-f', 'csv')).toMatch(/^RuleID,Commit,File,/);
    const unknown = await tacet(['git', '-r', join(work, 'b.txt')], { cwd: repo.path });
    expect([unknown.status, existsSync(join(work, 'b.txt'))]).toEqual([1, false]);
  });

  it('is written when nothing is found, too', async () => {
    expect(await report('c.json', '--log-opts', 'HEAD..HEAD')).toBe('[]\n');
  });

  it('is made by a template', async () => {
    const template = join(work, 'leaks.tmpl');
    writeFileSync(
      template,
      '{{range .}}{{.RuleID}} {{.File | upper}}:{{.StartLine}} {{trunc 7 .Commit}} {{.Secret}}\n{{end}}',
    );
    const lines = (await report('out.txt', '--report-template', template)).trimEnd().split('\n');
    expect(lines).toContain(`github-pat A.TS:2 ${commit.slice(0, 7)} REDACTED`);
  });

  it('by a template that cannot be used is refused before anything is scanned', async () => {
    const template = join(work, 'broken.tmpl');
    writeFileSync(template, 'a\n{{ env "HOME" }}');
    const words = ['git', '-r', '-', '-f', 'template', '--report-template', template];
    const { status, stdout, stderr } = await tacet(words, { cwd: repo.path });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(':2:4: the function env is not supported');
  });
});

describe('redaction (A17)', () => {
  const words = ['git', '-v', '-r', '-'];

  it('is on without a flag, in everything', async () => {
    await run(['git', '-v'], repo.path);
    for (const name of ['r.json', 'r.csv', 'r.sarif', 'r.xml']) {
      const text = await report(name);
      expect([name, text.includes(first), text.includes(second)]).toEqual([name, false, false]);
    }
  });

  it.each([['--redact=0'], ['--show-secrets']])('is off with %s at a desk', async (flag) => {
    const { stdout, stderr } = await tacet([...words, flag], { cwd: repo.path });
    expect(JSON.parse(stdout).map(({ Secret }: { Secret: string }) => Secret)).toContain(first);
    expect(stderr).toContain(first);
  });

  it('is not switched off in a CI job', async () => {
    for (const flag of ['--redact=0', '--show-secrets']) {
      const { status, stdout, stderr } = await tacet([...words, flag], {
        cwd: repo.path,
        env: { CI: 'true' },
      });
      expect([status, stdout]).toEqual([1, '']);
      expect(stderr).toContain(`${flag} is refused: the variable CI`);
    }
  });

  it('leaves the beginning when it is partial, and nothing in a CI job', async () => {
    const shown = async (env: Readonly<Record<string, string>>) => {
      const { stdout } = await tacet(['git', '-r', '-', '--redact=75'], { cwd: repo.path, env });
      return JSON.parse(stdout).find(({ File }: { File: string }) => File === 'a.ts').Secret;
    };
    // 40 letters without 75 in a hundred of them are 10
    expect(await shown({})).toBe(`${first.slice(0, 10)}...`);
    expect(await shown({ CI: 'true' })).toBe('REDACTED');
  });

  it('is not to be asked for and against', async () => {
    expect((await tacet(['git', '--redact', '--show-secrets'], { cwd: repo.path })).status).toBe(1);
  });
});

describe('files and variables of gitleaks', () => {
  let place: string;
  const rule = (id: string): string =>
    `[[rules]]\nid = "${id}"\ndescription = "Words of Acme"\nregex = '''acme-[0-9]{6}'''\ntags = ["acme"]\n`;
  beforeAll(() => {
    place = mkdtempSync(join(tmpdir(), 'tacet-gl-'));
    writeFileSync(join(place, 'a.ts'), `${leak(first)}id = "acme-${'123'.repeat(2)}"\n`);
    writeFileSync(join(work, 'flag.toml'), rule('by-flag'));
    writeFileSync(join(work, 'variable.toml'), rule('by-variable'));
  });
  afterAll(() => rmSync(place, { recursive: true, force: true }));

  const ids = async (words: readonly string[], env: Readonly<Record<string, string>> = {}) => {
    const { stdout } = await run(['dir', place, ...words], work, { env });
    return JSON.parse(stdout).map(({ RuleID }: { RuleID: string }) => RuleID);
  };

  it('are looked for in their order (A3)', async () => {
    const path = { GITLEAKS_CONFIG: 'variable.toml' };
    const text = { GITLEAKS_CONFIG_TOML: rule('by-text') };
    expect(await ids([])).toEqual(['github-pat']);
    expect(await ids([], text)).toEqual(['by-text']);
    expect(await ids([], { ...path, ...text })).toEqual(['by-variable']);
    expect(await ids(['-c', 'flag.toml'], { ...path, ...text })).toEqual(['by-flag']);
  });

  it('give a finding its description and tags (A17)', async () => {
    const { stdout } = await run(['dir', place, '-c', 'flag.toml'], work);
    expect(JSON.parse(stdout)[0]).toMatchObject({ Description: 'Words of Acme', Tags: ['acme'] });
  });

  it('--enable-rule leaves one rule (A2)', async () => {
    writeFileSync(join(work, 'both.toml'), `[extend]\nuseDefault = true\n${rule('acme')}`);
    expect((await ids(['-c', 'both.toml'])).sort()).toEqual(['acme', 'github-pat']);
    expect(await ids(['-c', 'both.toml', '--enable-rule', 'acme'])).toEqual(['acme']);
  });

  it('a fingerprint of a report in an ignore file lets a finding pass (A15)', async () => {
    const [{ Fingerprint }] = JSON.parse((await run(['dir', place], work)).stdout);
    expect(Fingerprint).toBe('a.ts:github-pat:1');
    const other = join(work, 'ignores');
    writeFileSync(other, `# known\n${Fingerprint}\n`);
    expect(await ids(['-i', other])).toEqual([]);
    // by default that of the current folder, and that of what is scanned
    writeFileSync(join(work, '.gitleaksignore'), `${Fingerprint}\n`);
    expect(await ids([])).toEqual([]);
    rmSync(join(work, '.gitleaksignore'));
    expect(await ids([])).toEqual(['github-pat']);
    writeFileSync(join(place, '.gitleaksignore'), `${Fingerprint}\n`);
    expect(await ids([])).toEqual([]);
    rmSync(join(place, '.gitleaksignore'));
  });

  it('a mark lets a line pass unless marks are not to be heard (A8)', async () => {
    const marked = mkdtempSync(join(tmpdir(), 'tacet-gl-'));
    writeFileSync(join(marked, 'a.ts'), leak(first).replace('\n', ' // gitleaks:allow\n'));
    expect(outcome(await run(['dir'], marked))).toEqual([0, []]);
    expect(outcome(await run(['dir', '--ignore-gitleaks-allow'], marked))).toEqual([1, ['a.ts:1']]);
    rmSync(marked, { recursive: true, force: true });
  });

  it('an earlier report is a baseline, redacted or not, for the same secret alone (A16, A20)', async () => {
    for (const redact of ['--redact=0', '--redact']) {
      writeFileSync(join(place, 'a.ts'), leak(first));
      const base = join(work, 'base.json');
      await tacet(['dir', place, '-r', base, redact], { cwd: work });
      expect(readFileSync(base, 'utf8').includes(first)).toBe(redact === '--redact=0');
      expect(await ids(['-b', base])).toEqual([]);
      // moved: still known, unlike there
      writeFileSync(join(place, 'a.ts'), `\n\n${leak(first)}`);
      expect(await ids(['--baseline-path', base])).toEqual([]);
      // another secret in the same place: not known, unlike there
      writeFileSync(join(place, 'a.ts'), leak(second));
      expect(await ids(['-b', base])).toEqual(['github-pat']);
    }
  });

  it('a baseline knows the message of a commit, too', async () => {
    const base = join(work, 'history.json');
    await tacet(['git', '-r', base], { cwd: repo.path });
    expect(outcome(await run(['git', '-b', base], repo.path))).toEqual([0, []]);
  });
});
