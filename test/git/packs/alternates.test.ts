/** Directories of objects that borrow from one another. */

import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findObjectDirectories, isOtherMachine, parseAlternates } from '../../../src/git/packs/alternates.ts';
import { cloneRepository, createRepository, type TestRepository } from '../../git.ts';
import { differences, objectsByGit, objectsByStore, openStore } from './stores.ts';

const objects = (repository: TestRepository) => `${repository.gitDir}/objects`;

/** Makes a directory of objects with these alternates. */
function directory(path: string, alternates: readonly string[]): string {
  mkdirSync(join(path, 'info'), { recursive: true });
  writeFileSync(join(path, 'info', 'alternates'), alternates.map((line) => `${line}\n`).join(''));
  return path;
}

describe('a repository with alternates', () => {
  it('is read with the objects it borrows, through as many steps as git makes', async () => {
    await using first = await createRepository();
    await first.fastImport({ commits: 30 });
    await first.git(['repack', '-adfq']);
    await using second = await cloneRepository(first.path, ['--shared']);
    await second.commit({ files: { second: 'of the second\n' } });
    await using third = await cloneRepository(second.path, ['--shared']);
    await third.commit({ files: { third: 'of the third\n' } });
    const expected = await objectsByGit(third);
    const store = openStore(third);
    expect(store.directories.length).toBe(3);
    expect(differences(expected, objectsByStore(store, expected.keys()))).toEqual([]);
    store.close();
  });

  it('that lost one of them misses its objects', async () => {
    await using first = await createRepository();
    const commit = await first.commit({ files: { a: 'a' } });
    await using second = await cloneRepository(first.path, ['--shared']);
    rmSync(objects(first), { recursive: true });
    const store = openStore(second);
    expect(store.read(commit)).toEqual({ kind: 'missing' });
    expect(store.problems).toEqual([]);
  });
});

describe('the directories', () => {
  it('come once each, however the lists lead in circles', async () => {
    await using repository = await createRepository();
    const [a, b, c] = ['a', 'b', 'c'].map((name) => join(repository.path, name)) as [string, string, string];
    directory(a, [a, b, join(b, '..', 'b'), c]);
    directory(b, [a, relative(b, c)]);
    directory(c, [b, a]);
    symlinkSync(a, join(repository.path, 'link'));
    directory(b, [join(repository.path, 'link'), relative(b, c)]);
    const found = findObjectDirectories([a]);
    expect(found).toEqual({ directories: [a, b, c], problems: [] });
  });

  it('are followed as deep as git follows them, and what lies deeper is said', async () => {
    await using repository = await createRepository();
    const names = Array.from({ length: 9 }, (_, depth) => join(repository.path, `depth${depth}`));
    for (const [depth, name] of names.entries()) directory(name, depth < 8 ? [names[depth + 1]!] : []);
    const { directories, problems } = findObjectDirectories([names[0]!]);
    expect(directories).toEqual(names.slice(0, 6));
    expect(problems.map((problem) => problem.problem)).toEqual(['unsupported']);
  });

  it('of a list that is no file, or too long, are not followed, and that is said', async () => {
    await using repository = await createRepository();
    const folder = join(repository.path, 'a');
    mkdirSync(join(folder, 'info', 'alternates'), { recursive: true });
    expect(findObjectDirectories([folder]).problems.length).toBe(1);
    const long = join(repository.path, 'b');
    directory(long, ['x'.repeat(2_000_000)]);
    expect(findObjectDirectories([long]).problems.length).toBe(1);
  });
});

describe('a list of alternates', () => {
  it('has a path a line, comments, and paths in quotes with escapes', () => {
    const lines = [
      '/a',
      '# no',
      '',
      ' /with space ',
      '"/quo\\"ted\\303\\274\\n"',
      '"open',
      '"bad \\8"',
      'C:\\x',
    ];
    expect(parseAlternates(Buffer.from(lines.join('\n')))).toEqual([
      '/a',
      ' /with space ',
      '/quo"ted\u00fc\n',
      '"open',
      '"bad \\8"',
      'C:\\x',
    ]);
  });

  it('is any bytes, and gives no path that a system call would refuse to take', () => {
    expect(parseAlternates(Buffer.from('/a\0b\n"/c\\000d"\n/e'))).toEqual(['"/c\\000d"', '/e']);
  });

  it('leads to no other machine on Windows', () => {
    expect(isOtherMachine('\\\\server\\share', 'win32')).toBe(true);
    expect(isOtherMachine('//server/share', 'win32')).toBe(true);
    expect(isOtherMachine('C:\\objects', 'win32')).toBe(false);
    expect(isOtherMachine('//objects', 'linux')).toBe(false);
  });
});
