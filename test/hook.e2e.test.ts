/**
 * `tacet hook` called by git itself: commits and pushes that bring a leak are stopped, on a desk and on a server.
 */

import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLI, tacet } from './dist.ts';
import { cloneRepository, createRepository, type TestRepository } from './git.ts';
import { mint } from './mint.ts';

const leak = (): string => `const token = '${mint('ghp_{mint:github-crc32:30}')}';\n`;

function install(repository: TestRepository, hook: string): void {
  const folder = join(repository.gitDir, 'hooks');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, hook);
  writeFileSync(file, `#!/bin/sh\nexec '${process.execPath}' '${CLI}' hook ${hook} "$@"\n`);
  chmodSync(file, 0o755);
}

/** git's own answer to a command: what it printed, and whether it did it. */
async function attempt(repository: TestRepository, words: readonly string[]): Promise<string> {
  return await repository.git(words).then(
    () => 'done',
    (error: unknown) => String(error),
  );
}

describe('a hook', () => {
  it('pre-commit stops a commit of what was staged', async () => {
    await using repository = await createRepository();
    await repository.commit({ files: { a: 'a\n' } });
    install(repository, 'pre-commit');
    writeFileSync(join(repository.path, 'leak.ts'), leak());
    await repository.git(['add', '.']);
    const head = await repository.resolve('HEAD');
    expect(await attempt(repository, ['commit', '-q', '-m', 'x'])).toContain('nothing was committed');
    expect(await repository.resolve('HEAD')).toBe(head);
    writeFileSync(join(repository.path, 'leak.ts'), 'fine\n');
    await repository.git(['add', '.']);
    expect(await attempt(repository, ['commit', '-q', '-m', 'x'])).toBe('done');
  });

  it.each(['pre-push', 'pre-receive'])('%s stops what a push brings, and that alone', async (hook) => {
    await using server = await createRepository({ bare: true });
    await using origin = await createRepository();
    await origin.commit({ files: { 'known.ts': leak() } });
    await origin.git(['push', '-q', server.path, 'HEAD:refs/heads/main']);
    await using desk = await cloneRepository(server.path);
    install(hook === 'pre-push' ? desk : server, hook);
    const closing = hook === 'pre-push' ? 'nothing was pushed' : 'nothing was accepted';
    const push = (...refs: readonly string[]) => attempt(desk, ['push', '-q', '--force', 'origin', ...refs]);

    await desk.commit({ files: { 'fine.ts': 'fine\n' } });
    expect(await push('HEAD:refs/heads/main')).toBe('done');
    expect(await push('HEAD:refs/heads/copy', 'HEAD:refs/tags/v1')).toBe('done');

    await desk.commit({ files: { 'src/leak.ts': leak() } });
    await desk.commit({ files: { 'src/leak.ts': 'removed again\n' } });
    for (const refs of [
      ['HEAD:refs/heads/main'],
      ['HEAD:refs/heads/new', 'HEAD~2:refs/heads/fine'],
      ['HEAD:refs/tags/v2'],
    ]) {
      const answer = await push(...refs);
      expect(answer).toContain('src/leak.ts:1:');
      expect(answer).toContain(closing);
      expect(answer).not.toContain('known.ts');
    }
    expect(await push(':refs/heads/copy')).toBe('done');
  });

  it('pre-receive hears the ignore file that was there, and none that the push brings', async () => {
    await using server = await createRepository({ bare: true });
    await using desk = await createRepository();
    await desk.commit({ files: { '.tacetignore': 'path:allowed.ts -- agreed\n' } });
    await desk.git(['push', '-q', server.path, 'HEAD:refs/heads/main']);
    install(server, 'pre-receive');
    await desk.commit({ files: { 'allowed.ts': leak() } });
    expect(await attempt(desk, ['push', '-q', server.path, 'HEAD:refs/heads/main'])).toBe('done');
    await desk.commit({ files: { 'other.ts': leak(), '.tacetignore': 'path:*.ts -- trust me\n' } });
    const answer = await attempt(desk, ['push', '-q', server.path, 'HEAD:refs/heads/main']);
    expect(answer).toContain('other.ts:1:');
    expect(answer).toContain('cannot speak for itself');
  });

  it.each([
    [['hook'], '', 'tacet hook takes one of'],
    [['hook', 'post-merge'], '', 'tacet hook takes one of'],
    [['hook', 'pre-receive'], 'nonsense\n', 'line 1 of standard input'],
  ])('answers wrong use with status 2: %j', async (words, input, part) => {
    await using repository = await createRepository();
    const { status, stderr } = await tacet(words, { cwd: repository.path, input });
    expect([status, stderr.includes(part)]).toEqual([2, true]);
  });
});
