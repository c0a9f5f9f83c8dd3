/**
 * `tacet baseline` on the shipped program: a repository that has leaks already is let in, new ones count, and what is
 * gone is taken out.
 */

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tacet } from './dist.ts';
import { createRepository, type TestRepository } from './git.ts';
import { mint } from './mint.ts';

const leak = (token: string): string => `const token = '${token}';\n`;
const [removed, known, fresh] = ['a', 'b', 'c'].map(() => mint('ghp_{mint:github-crc32:30}')) as [
  string,
  string,
  string,
];

async function leakyRepository(): Promise<TestRepository> {
  const repository = await createRepository();
  await repository.commit({ files: { 'old.ts': leak(removed) } });
  await repository.commit({ files: { 'old.ts': 'gone\n', 'known.ts': leak(known) } });
  return repository;
}

const baselineOf = (repository: TestRepository): string =>
  readFileSync(join(repository.path, '.tacet-baseline'), 'utf8');
const entriesOf = (repository: TestRepository): readonly string[] =>
  baselineOf(repository)
    .split('\n')
    .filter((line) => line.startsWith('t1-'));

describe('a baseline', () => {
  it('lets pass what was there, in the history too, and nothing else', async () => {
    await using repository = await leakyRepository();
    const at = { cwd: repository.path };
    const words = [
      'baseline',
      'create',
      '--kind',
      'accepted',
      '--reason',
      'before tacet',
      '--until',
      '2999-12-31',
    ];
    expect(await tacet(words, at)).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^\.tacet-baseline: 2 entries added, 2 entries in all\n/),
      stderr: '',
    });
    expect(entriesOf(repository).map((line) => line.slice(36))).toEqual(
      Array(2).fill('kind=accepted until=2999-12-31 -- before tacet'),
    );
    for (const secret of [removed, known]) expect(baselineOf(repository)).not.toContain(secret.slice(8));
    for (const more of [[], ['--history']])
      expect((await tacet(['scan', ...more], at)).status, more.join(' ')).toBe(0);
    writeFileSync(join(repository.path, 'new.ts'), leak(fresh));
    const scan = await tacet(['scan'], at);
    expect(scan.status).toBe(1);
    expect(scan.stdout).toContain('new.ts:1:');
    expect(scan.stdout).toContain(
      'known.ts:1  GitHub personal access token (classic): let pass by .tacet-baseline:',
    );
    expect((await tacet(['scan', '--no-config', '--format', 'json'], at)).stdout).not.toContain('"silences"');
  });

  it('is added to and pruned, keeps what its owners wrote, and shows first what would change', async () => {
    await using repository = await leakyRepository();
    const at = { cwd: repository.path };
    await tacet(['baseline', 'create'], at);
    const file = join(repository.path, '.tacet-baseline');
    const lines = baselineOf(repository).replace(
      /^(t1-\w+)$/gm,
      '# asked the owner\n$1 owner=@ops -- agreed',
    );
    writeFileSync(file, `${lines}rule:generic-password until=2001-01-01\n`);
    writeFileSync(join(repository.path, 'known.ts'), leak(fresh));
    const diff = await tacet(['baseline', 'diff', '--tree'], at);
    expect(diff.status).toBe(1);
    expect(diff.stdout).toMatch(/^- rule:generic-password until=2001-01-01$/m);
    expect(diff.stdout).toMatch(/^\+ t1-[0-9a-f]{32}$/m);
    expect((await tacet(['baseline', 'update'], at)).stdout).toContain('1 entry added, 4 entries in all');
    expect((await tacet(['baseline', 'prune'], at)).stdout).toContain('1 entry taken out, 3 entries in all');
    expect(baselineOf(repository).match(/owner=@ops -- agreed$/gm)).toHaveLength(2);
    expect(entriesOf(repository)).toEqual([...entriesOf(repository)].sort());
    expect((await tacet(['baseline', 'prune', '--tree'], at)).stdout).toContain(
      '2 entries taken out, 1 entry in all',
    );
  });

  it('may be the ignore file, and what has expired is renewed by an update', async () => {
    await using repository = await leakyRepository();
    const at = { cwd: repository.path };
    const file = join(repository.path, '.tacetignore');
    writeFileSync(file, 'path:*.ts -- known\nrule:stripe-* -- once\n');
    const pruned = await tacet(['baseline', 'prune', '--file', '.tacetignore'], at);
    expect(pruned.stdout).toContain('1 entry taken out, 1 entry in all');
    expect(readFileSync(file, 'utf8')).toBe('path:*.ts -- known\n');
    rmSync(file);
    await tacet(['baseline', 'create', '--until', '2001-01-01'], at);
    expect((await tacet(['scan'], at)).status).toBe(1);
    const updated = await tacet(['baseline', 'update', '--until', '2999-12-31'], at);
    expect(updated.stdout).toContain('what had expired was renewed, 2 entries in all');
    expect((await tacet(['scan'], at)).status).toBe(0);
  });

  it('is left as it is by a scan that could not see everything', async () => {
    await using repository = await leakyRepository();
    const at = { cwd: repository.path };
    await tacet(['baseline', 'create'], at);
    const before = baselineOf(repository);
    const blob = (await repository.git(['rev-parse', 'HEAD~1:old.ts'])).trim();
    rmSync(join(repository.path, '.git', 'objects', blob.slice(0, 2), blob.slice(2)));
    const { status, stderr } = await tacet(['baseline', 'prune'], at);
    expect(status).toBe(2);
    expect(stderr).toContain('the scan is incomplete');
    expect(baselineOf(repository)).toBe(before);
  });

  it.each([
    [[], 'create, update, prune, diff'],
    [['prune'], 'there is no .tacet-baseline'],
    [['create', 'nowhere'], 'there is no folder'],
    [['create', '--until', 'soon'], '--until takes a day'],
  ])('answers wrong use with a sentence: %j', async (words, part) => {
    await using repository = await leakyRepository();
    const { status, stderr } = await tacet(['baseline', ...words], { cwd: repository.path });
    expect([status, stderr.includes(part)]).toEqual([2, true]);
  });
});
