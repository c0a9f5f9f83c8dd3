import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { looseObject } from '../git/helpers.ts';
import { createRepository, type TestRepository } from '../git.ts';
import { type CollectOptions, collect, skipsOf, textOf, textsByPath } from './harness.ts';

const staged = (repository: TestRepository) => ({ kind: 'staged', repository: repository.path }) as const;
const put = (repository: TestRepository, path: string, text: string) =>
  writeFile(join(repository.path, path), text);

describe('the index', () => {
  it('has what it adds to HEAD, not what the work tree has', async () => {
    await using repository = await createRepository();
    const head = await repository.commit({ files: { changed: 'old', same: 's', deleted: 'd' } });
    await put(repository, 'changed', 'staged');
    await put(repository, 'added', 'added');
    await repository.git(['rm', '--quiet', 'deleted']);
    await repository.git(['add', '.']);
    await put(repository, 'changed', 'later');
    await put(repository, 'untracked', 'u');
    const before: Record<string, string[] | undefined> = {};
    const { units, receipt, source } = await collect(staged(repository), {
      onUnit: async (unit, opened) => {
        const previous = await opened.previous?.(unit);
        before[textOf(unit)] = previous?.map((bytes) => Buffer.from(bytes).toString());
      },
    });
    expect(textsByPath(units)).toEqual({ changed: 'staged', added: 'added' });
    expect(before).toEqual({ staged: ['old'], added: [] });
    expect(units[0]?.origin).toMatchObject({ kind: 'staged', oid: expect.stringMatching(/^[0-9a-f]{40}$/) });
    expect(source.resolution).toMatchObject({ kind: 'staged', base: head });
    expect([receipt.objects, receipt.snapshot().complete]).toEqual([2, true]);
  });

  it.each(['sha1', 'sha256'] as const)(
    'before the first commit has everything (%s)',
    async (objectFormat) => {
      await using repository = await createRepository({ objectFormat });
      await put(repository, 'a', 'x');
      await put(repository, 'empty', '');
      await repository.git(['add', '.']);
      const { units, source } = await collect(staged(repository));
      expect(textsByPath(units)).toEqual({ a: 'x' });
      expect(source.resolution.why).toContain('first commit');
    },
  );

  it('has no content for a path that is only intended to be added', async () => {
    await using repository = await createRepository();
    await repository.commit({ files: { a: 'x' } });
    await put(repository, 'intended', 'not staged');
    await repository.git(['add', '--intent-to-add', 'intended']);
    const { units, receipt } = await collect(staged(repository));
    expect(units).toEqual([]);
    expect(skipsOf(receipt)).toEqual({});
  });

  it('of a path in conflict has the other side, compared with ours and the ancestor', async () => {
    await using repository = await createRepository();
    await repository.commit({ files: { file: 'base' } });
    await repository.setBranch('side', 'HEAD');
    await repository.commit({ files: { file: 'ours' } });
    await repository.commit({ ref: 'side', files: { file: 'theirs' } });
    await repository.git(['merge', '--quiet', 'side']).catch(() => undefined);
    const seen: unknown[] = [];
    const options: CollectOptions = {
      onUnit: async (unit, source) => {
        const previous = await source.previous?.(unit);
        seen.push([textOf(unit), previous?.map((bytes) => Buffer.from(bytes).toString())]);
      },
    };
    await collect(staged(repository), options);
    expect(seen).toEqual([['theirs', ['ours', 'base']]]);
  });

  it('of a commit of single files is the one that git hands to its hook', async () => {
    await using repository = await createRepository();
    await repository.commit({ files: { a: '1', b: '1' } });
    await put(repository, 'a', 'in the commit');
    await put(repository, 'b', 'staged, but not in the commit');
    await repository.git(['add', 'b']);
    // as `git commit a` does before it runs pre-commit: an index of HEAD and a alone
    const index = join(repository.gitDir, 'next-index-1.lock');
    const env = { GIT_INDEX_FILE: index };
    await repository.git(['read-tree', 'HEAD'], { env });
    await repository.git(['update-index', 'a'], { env });
    const { units } = await collect(staged(repository), {
      environment: { GIT_INDEX_FILE: '.git/next-index-1.lock' },
      currentDirectory: repository.path,
    });
    expect(textsByPath(units)).toEqual({ a: 'in the commit' });
  });

  it('knows paths from the top, whatever folder is named', async () => {
    await using repository = await createRepository();
    await mkdir(join(repository.path, 'dir'));
    await put(repository, 'dir/new\nline', 'x');
    await put(repository, 'top', 'y');
    await repository.git(['add', '.']);
    const { units } = await collect({ kind: 'staged', repository: join(repository.path, 'dir') });
    expect(textsByPath(units)).toEqual({ 'dir/new\nline': 'x', top: 'y' });
  });

  it.skipIf(process.platform === 'win32')('has links as their target, and submodules as skips', async () => {
    await using repository = await createRepository();
    await symlink('target', join(repository.path, 'link'));
    await repository.git(['add', 'link']);
    await repository.git(['update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},sub`]);
    const { units, receipt } = await collect(staged(repository));
    expect(textsByPath(units)).toEqual({ link: 'target' });
    expect(skipsOf(receipt)).toEqual({ submodule: 1 });
  });

  it('with a blob missing has it on the receipt', async () => {
    await using repository = await createRepository();
    await put(repository, 'a', 'x');
    await put(repository, 'b', 'y');
    await repository.git(['add', '.']);
    await rm(looseObject(repository, await repository.git(['rev-parse', ':a'])));
    const { units, receipt } = await collect(staged(repository));
    expect(textsByPath(units)).toEqual({ b: 'y' });
    expect(skipsOf(receipt)).toEqual({ 'missing-object': 1 });
  });

  it('that is corrupt, or that a bare repository does not have, is an error with a hint', async () => {
    await using repository = await createRepository();
    await repository.commit({ files: { a: 'x' } });
    await writeFile(join(repository.gitDir, 'index'), 'this is no index');
    await expect(collect(staged(repository))).rejects.toMatchObject({
      code: 'git-failed',
      hint: expect.any(String),
    });
    await using bare = await createRepository({ bare: true });
    await expect(collect(staged(bare))).rejects.toMatchObject({ code: 'not-a-repository' });
  });
});
