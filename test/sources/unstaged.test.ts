/**
 * What a work tree has changed and not staged; and a tree with every file, links to files followed.
 */

import { mkdir, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createRepository, type TestRepository } from '../git.ts';
import { collect, skipsOf, textOf, textsByPath } from './harness.ts';

const unstaged = (repository: TestRepository) => ({ kind: 'unstaged', repository: repository.path }) as const;
const put = (repository: TestRepository, path: string, text: string) =>
  writeFile(join(repository.path, path), text);

describe('what is not staged', () => {
  it('is the tracked files that differ from the index, with what stands there', async () => {
    await using repository = await createRepository();
    await repository.commit({ files: { changed: 'old', same: 's', deleted: 'd', staged: 'x' } });
    await put(repository, 'changed', 'new');
    await put(repository, 'untracked', 'u');
    await put(repository, 'staged', 'y');
    await repository.git(['add', 'staged']);
    await rm(join(repository.path, 'deleted'));
    const before: Record<string, string[] | undefined> = {};
    const { units, receipt, source } = await collect(unstaged(repository), {
      onUnit: async (unit, opened) => {
        const previous = await opened.previous?.(unit);
        before[textOf(unit)] = previous?.map((bytes) => Buffer.from(bytes).toString());
      },
    });
    expect(textsByPath(units)).toEqual({ changed: 'new' });
    expect(before).toEqual({ new: ['old'] });
    expect(source.resolution.kind).toBe('unstaged');
    expect([receipt.files, receipt.snapshot().complete]).toEqual([1, true]);
  });

  it('has a file that was only touched, with the same before it, and nothing new', async () => {
    await using repository = await createRepository();
    await repository.commit({ files: { a: 'x' } });
    await utimes(join(repository.path, 'a'), 1, 1);
    const { units } = await collect(unstaged(repository), {
      onUnit: async (unit, opened) => {
        expect((await opened.previous?.(unit))?.map(String)).toEqual([String(unit.bytes)]);
      },
    });
    expect(units.length).toBeLessThanOrEqual(1);
  });

  it('of a path in conflict is all of it', async () => {
    await using repository = await createRepository();
    await repository.commit({ files: { a: 'base\n' } });
    await repository.setBranch('topic', 'main');
    await repository.commit({ ref: 'topic', files: { a: 'theirs\n' } });
    await repository.commit({ ref: 'main', files: { a: 'ours\n' } });
    await repository.git(['merge', 'topic']).catch(() => undefined);
    const { units } = await collect(unstaged(repository), {
      onUnit: async (unit, opened) => expect(await opened.previous?.(unit)).toEqual([]),
    });
    expect(Object.keys(textsByPath(units))).toEqual(['a']);
    expect(textOf(units[0])).toContain('theirs');
  });

  it('is nothing behind a link that has taken the place of a folder', async () => {
    await using repository = await createRepository();
    await using other = await createRepository();
    await repository.commit({ files: { 'folder/a': 'x', 'deep/er/b': 'y' } });
    await mkdir(join(other.path, 'er'));
    await put(other, 'a', 'outside');
    await put(other, 'er/b', 'outside');
    await rename(join(repository.path, 'folder'), join(repository.path, 'moved'));
    await rename(join(repository.path, 'deep'), join(repository.path, 'moved-too'));
    await symlink(other.path, join(repository.path, 'folder'));
    await symlink(other.path, join(repository.path, 'deep'));
    const { units } = await collect(unstaged(repository));
    expect(textsByPath(units)).toEqual({});
  });

  it('is no question for a bare repository', async () => {
    await using repository = await createRepository({ bare: true });
    await expect(collect(unstaged(repository))).rejects.toMatchObject({ code: 'not-a-repository' });
  });
});

describe('a tree with every file', () => {
  it('has what git ignores, and behind links only files, when it is told to follow them', async () => {
    await using repository = await createRepository();
    await using other = await createRepository();
    await repository.commit({ files: { '.gitignore': 'ignored\n', tracked: 't' } });
    await put(repository, 'ignored', 'i');
    await put(other, 'target', 'content');
    await symlink(join(other.path, 'target'), join(repository.path, 'link'));
    await symlink(other.path, join(repository.path, 'folder'));
    await symlink('nowhere', join(repository.path, 'broken'));
    const tree = { kind: 'tree', path: repository.path, hasIgnored: true } as const;
    const { units, receipt } = await collect(tree);
    const plain = textsByPath(units);
    expect(Object.keys(plain).sort()).toEqual([
      '.gitignore', 'broken', 'folder', 'ignored', 'link', 'tracked',
    ]); // biome-ignore format: a list of names reads better in one row
    expect(plain.link).toBe(join(other.path, 'target'));
    expect(Object.keys(skipsOf(receipt))).toEqual(['git-directory']);
    const followed = textsByPath((await collect({ ...tree, followsLinks: true })).units);
    expect(followed.link).toEqual([join(other.path, 'target'), 'content']);
    expect(followed.folder).toBe(other.path);
  });
});

describe('a range of several ends', () => {
  it('has what any of its heads reaches and none of its bases', async () => {
    await using repository = await createRepository();
    const root = await repository.commit({ files: { a: '0' } });
    const main = await repository.commit({ files: { a: '1' } });
    const topic = await repository.commit({ ref: 'topic', parents: [root], files: { b: '2' } });
    const other = await repository.commit({ ref: 'other', parents: [], files: { c: '3' } });
    const range = { kind: 'range', repository: repository.path } as const;
    const texts = async (target: Parameters<typeof collect>[0]) => {
      const { message: _, ...files } = textsByPath((await collect(target)).units);
      return files;
    };
    expect(await texts({ ...range, from: root, to: main, alsoTo: [topic, other] })).toEqual({
      a: '1',
      b: '2',
      c: '3',
    });
    expect(await texts({ ...range, from: root, to: topic, alsoTo: [main], alsoFrom: [main] })).toEqual({
      b: '2',
    });
  });
});
