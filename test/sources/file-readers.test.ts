import { describe, expect, it } from 'vitest';
import { commitFiles } from '../../src/sources/file-readers.ts';
import { opened } from '../git/helpers.ts';
import { createRepository } from '../git.ts';

const read = async (
  files: Awaited<ReturnType<typeof commitFiles>>,
  path: string,
): Promise<string | undefined> => {
  const bytes = await files?.read(path);
  return bytes === undefined ? undefined : Buffer.from(bytes).toString();
};

describe('the files of a commit', () => {
  it.each(['sha1', 'sha256'] as const)(
    'are found by their paths, in folders too (%s)',
    async (objectFormat) => {
      await using repository = await createRepository({ objectFormat });
      const commit = await repository.commit({
        files: {
          'a.yml': 'top',
          '.github/a.yml': 'inside',
          'x/y/z ü\t[1]*': 'deep',
          'a.yml.d/a.yml': 'beside',
        },
      });
      const files = await commitFiles(await opened(repository), commit, 'the commit');
      expect(await read(files, 'a.yml')).toBe('top');
      expect(await read(files, '.github/a.yml')).toBe('inside');
      expect(await read(files, 'x/y/z ü\t[1]*')).toBe('deep');
      expect(await read(files, 'a.yml.d/a.yml')).toBe('beside');
    },
  );

  it('are not folders, links, submodules, or what is behind these', async () => {
    await using repository = await createRepository();
    const commit = await repository.commit({
      files: {
        'folder/file': 'x',
        link: { mode: '120000', content: 'folder/file' },
        away: { mode: '120000', content: 'folder' },
        sub: { mode: '160000', object: '1'.repeat(40) },
        program: { mode: '100755', content: 'run' },
      },
    });
    const files = await commitFiles(await opened(repository), commit, 'the commit');
    const paths = [
      'folder',
      'folder/',
      'link',
      'away/file',
      'sub',
      'sub/file',
      'folder/file/x',
      'fold*/file',
    ];
    for (const path of [...paths, 'none', 'none/file', '', '/folder/file', './folder/file', 'folder//file'])
      expect(await read(files, path), path).toBeUndefined();
    expect(await read(files, 'program')).toBe('run');
  });

  it('are those of the commit, whatever came after', async () => {
    await using repository = await createRepository();
    const first = await repository.commit({ files: { 'a.yml': 'old' } });
    await repository.commit({ files: { 'a.yml': 'new', 'b.yml': 'later' } });
    const files = await commitFiles(await opened(repository), first, 'the first');
    expect([await read(files, 'a.yml'), await read(files, 'b.yml')]).toEqual(['old', undefined]);
  });

  it('are not told of a commit that is not here', async () => {
    await using repository = await createRepository();
    await repository.commit({ files: { a: 'x' } });
    expect(await commitFiles(await opened(repository), '1'.repeat(40), 'another')).toBeUndefined();
  });
});
