/**
 * What the commands in gitleaks' manner scan, on the shipped build.
 * The section of gitleaks-v8.md from which an expectation follows stands beside it.
 */

import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { tacet } from '../../dist.ts';
import { createRepository, type TestRepository } from '../../git.ts';
import { first, leak, outcome, run, second } from './run.ts';

const folders: string[] = [];
function folder(files: Readonly<Record<string, string>> = {}): string {
  const path = mkdtempSync(join(tmpdir(), 'tacet-gl-'));
  folders.push(path);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
  return path;
}

let repo: TestRepository;
beforeAll(async () => {
  repo = await createRepository();
  await repo.commit({ files: { 'a.ts': 'a\n', '.gitignore': 'ignored.ts\n' } });
  await repo.commit({ files: { 'old.ts': leak(first) } });
  await repo.commit({ files: { 'old.ts': 'gone\n' } });
});
afterAll(async () => {
  for (const path of folders) rmSync(path, { recursive: true, force: true });
  await repo.remove();
});

describe('tacet git', () => {
  it('scans the whole history, also what is gone (A14), and exits with 1 (A2)', async () => {
    expect(outcome(await run(['git'], repo.path))).toEqual([1, ['old.ts:1']]);
  });

  it('takes the repository as its path', async () => {
    expect(outcome(await run(['git', repo.path], folder()))).toEqual([1, ['old.ts:1']]);
  });

  // A14: --log-opts is handed to git log, split at blanks
  it.each([
    ['HEAD~1..HEAD', 0, []],
    ['HEAD~2..HEAD~1', 1, ['old.ts:1']],
    ['HEAD~2..', 1, ['old.ts:1']],
    ['--all', 1, ['old.ts:1']],
    ['-1', 0, []],
    ['-n 2', 1, ['old.ts:1']],
    ['--max-count=1 HEAD~1', 1, ['old.ts:1']],
    ['^HEAD~1 HEAD', 0, []],
    ['HEAD --not HEAD~2', 1, ['old.ts:1']],
    ['--branches --since=2001-01-01', 1, ['old.ts:1']],
    ['--all --until=2001-01-01', 0, []],
  ])('--log-opts=%j chooses the commits', async (options, status, places) => {
    expect(outcome(await run(['git', `--log-opts=${options}`], repo.path))).toEqual([status, places]);
  });

  it('scans what an option would leave out between others, and says so', async () => {
    const result = await run(['git', '--log-opts=--all --no-merges -- a.ts'], repo.path);
    expect(outcome(result)).toEqual([1, ['old.ts:1']]);
    expect(result.stderr).toContain('--no-merges, the path a.ts does not leave anything out');
  });

  it('refuses an option that does something else', async () => {
    const file = join(folder(), 'out');
    const result = await run(['git', `--log-opts=--output=${file}`], repo.path);
    expect([result.status, existsSync(file)]).toEqual([1, false]);
    expect(result.stderr).toContain('is not supported');
  });

  it('fails on commits that are not there', async () => {
    const result = await run(['git', '--log-opts=nowhere..HEAD'], repo.path);
    expect([result.status, result.stdout]).toEqual([1, '']);
    expect((await run(['git', '--log-opts=-n 3 nowhere'], repo.path)).status).toBe(1);
  });

  it('fails outside of a repository', async () => {
    expect((await run(['git'], folder({ 'a.ts': 'a\n' }))).status).toBe(1);
  });
});

describe('before a commit', () => {
  it('--staged scans the index, --pre-commit alone what is not staged (A14)', async () => {
    await using own = await createRepository();
    await own.commit({ files: { 'a.ts': `x\n${leak(first)}`, 'b.ts': 'b\n' } });
    writeFileSync(join(own.path, 'b.ts'), leak(second));
    expect(outcome(await run(['git', '--pre-commit', '--staged'], own.path))).toEqual([0, []]);
    expect(outcome(await run(['git', '--pre-commit'], own.path))).toEqual([1, ['b.ts:1']]);
    expect(outcome(await run(['protect'], own.path))).toEqual([1, ['b.ts:1']]);
    // what was there before does not count as new
    writeFileSync(join(own.path, 'a.ts'), `x\ny\n${leak(first)}`);
    await own.git(['add', 'b.ts']);
    expect(outcome(await run(['protect', '--staged', '-s', own.path], folder()))).toEqual([1, ['b.ts:1']]);
    expect(outcome(await run(['protect', '--source', own.path], folder()))).toEqual([0, []]);
  });

  it('runs no program that the repository names', async () => {
    await using own = await createRepository();
    const touched = join(folder(), 'touched');
    await own.commit({ files: { 'b.ts': 'b\n', '.gitattributes': '*.ts filter=evil diff=evil\n' } });
    for (const name of [
      'filter.evil.clean',
      'filter.evil.process',
      'diff.evil.textconv',
      'diff.evil.command',
    ])
      await own.git(['config', name, `touch ${touched}`]);
    writeFileSync(join(own.path, 'b.ts'), leak(second));
    expect(outcome(await run(['protect'], own.path))).toEqual([1, ['b.ts:1']]);
    expect(existsSync(touched)).toBe(false);
  });

  it('hook ids are those of gitleaks, and their commands are ours (A2)', async () => {
    const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));
    const hooks: readonly { id: string; entry: string }[] = parse(
      readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8'),
    );
    const own = hooks.filter(({ id }) => id.startsWith('gitleaks'));
    expect(own.map(({ id }) => id)).toEqual(['gitleaks', 'gitleaks-docker', 'gitleaks-system']);
    for (const { entry } of own) {
      const [program, ...words] = entry.split(' ');
      expect([program, (await tacet(words, { cwd: repo.path })).status]).toEqual(['tacet', 0]);
    }
  });
});

describe('tacet dir', () => {
  it('scans every file, whatever git ignores, and no history (A13)', async () => {
    await using own = await createRepository();
    await own.commit({ files: { '.gitignore': 'ignored.ts\n', 'old.ts': leak(first) } });
    await own.commit({ files: { 'old.ts': 'gone\n' } });
    writeFileSync(join(own.path, 'ignored.ts'), leak(second));
    const expected = [1, ['ignored.ts:1']];
    expect(outcome(await run(['dir'], own.path))).toEqual(expected);
    expect(outcome(await run(['dir', own.path], folder()))).toEqual(expected);
    expect(outcome(await run(['detect', '--no-git', '--source', own.path], folder()))).toEqual(expected);
    expect(outcome(await run(['dir', join(own.path, 'ignored.ts')], folder()))).toEqual(expected);
  });

  it('follows links to files when it is told to (A13)', async () => {
    const outside = folder({ 'secret.ts': leak(first) });
    const root = folder({ 'a.ts': 'a\n' });
    symlinkSync(join(outside, 'secret.ts'), join(root, 'link.ts'));
    symlinkSync(outside, join(root, 'folder'));
    symlinkSync(root, join(root, 'loop'));
    symlinkSync('nowhere', join(root, 'broken'));
    expect(outcome(await run(['dir'], root))).toEqual([0, []]);
    expect(outcome(await run(['dir', '--follow-symlinks'], root))).toEqual([1, ['link.ts:1']]);
  });

  it('fails on a path that is not there', async () => {
    expect((await run(['dir', 'nowhere'], folder())).status).toBe(1);
    expect((await run(['dir', 'a', 'b'], folder())).status).toBe(1);
  });
});

describe('standard input', () => {
  it('is scanned as text (A13)', async () => {
    const input = `\n${leak(first)}`;
    expect(outcome(await run(['stdin'], folder(), { input }))).toEqual([1, ['stdin:2']]);
    expect(outcome(await run(['detect', '--pipe'], folder(), { input }))).toEqual([1, ['stdin:2']]);
    expect((await run(['stdin', 'a.ts'], folder(), { input })).status).toBe(1);
  });
});
