import { execFileSync } from 'node:child_process';
import { appendFileSync, truncateSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, open, realpath, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createRepository } from '../git.ts';
import { collect, notesOf, skipsOf, textsByPath } from './harness.ts';

const windows = process.platform === 'win32';
const linux = process.platform === 'linux';

let folder: string;
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'tacet-tree-')));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Root may read everything: for a while this process is nobody. */
async function asOrdinaryUser<T>(action: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return action();
  process.seteuid?.(65_534);
  try {
    return await action();
  } finally {
    process.seteuid?.(0);
  }
}

const tree = (path: string) => ({ kind: 'tree', path }) as const;

describe('a tree in git', () => {
  it('has the tracked files as they are on disk, and the untracked ones that are not ignored', async () => {
    await using repository = await createRepository();
    await repository.commit({
      files: {
        tracked: 'old',
        'src/.hidden': 'dot',
        gone: 'deleted',
        '.gitignore': 'ignored\n*.log\n',
        'kept.log': 'tracked',
      },
    });
    await writeFile(join(repository.path, 'tracked'), 'new');
    await rm(join(repository.path, 'gone'));
    for (const name of ['ignored', 'x.log', 'untracked']) await writeFile(join(repository.path, name), name);
    const { units, receipt, source } = await collect(tree(repository.path));
    expect(textsByPath(units)).toEqual({
      tracked: 'new',
      'src/.hidden': 'dot',
      '.gitignore': 'ignored\n*.log\n',
      'kept.log': 'tracked',
      untracked: 'untracked',
    });
    expect(skipsOf(receipt)).toEqual({});
    expect(receipt.files).toBe(5);
    expect(receipt.bytes).toBe(3 + 3 + 14 + 7 + 9);
    expect(source.resolution.why).toContain('git tracks');
  });

  it('named by a folder has that folder alone, with paths from the top', async () => {
    await using repository = await createRepository();
    await repository.commit({ files: { top: '1', 'a/b/file': '2', 'a/c': '3' } });
    const { units } = await collect(tree(join(repository.path, 'a')));
    expect(textsByPath(units)).toEqual({ 'a/b/file': '2', 'a/c': '3' });
  });

  it('named by an ignored folder or file has it all the same', async () => {
    await using repository = await createRepository();
    await repository.commit({ files: { '.gitignore': 'build\n.env\n' } });
    await mkdir(join(repository.path, 'build/deep'), { recursive: true });
    await writeFile(join(repository.path, 'build/deep/file'), 'built');
    await writeFile(join(repository.path, '.env'), 'environment');
    expect(textsByPath((await collect(tree(join(repository.path, 'build')))).units)).toEqual({
      'deep/file': 'built',
    });
    expect(textsByPath((await collect(tree(join(repository.path, '.env')))).units)).toEqual({
      '.env': 'environment',
    });
  });

  it('leaves out what the user ignores everywhere, as git does', async () => {
    await using repository = await createRepository();
    await writeFile(join(repository.path, 'notes.mine'), 'x');
    await writeFile(join(repository.path, 'file'), 'y');
    await writeFile(join(folder, 'ignore'), '*.mine\n');
    await writeFile(
      join(folder, 'gitconfig'),
      `[core]\nexcludesFile = ${join(folder, 'ignore').replaceAll('\\', '/')}\n`,
    );
    await rename(join(folder, 'gitconfig'), join(folder, '.gitconfig'));
    const environment = { HOME: folder, USERPROFILE: folder };
    const { units } = await collect(tree(repository.path), { environment });
    expect(Object.keys(textsByPath(units))).toEqual(['file']);
  });

  it('skips submodules, repositories inside it and LFS pointers by design', async () => {
    await using repository = await createRepository();
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0a'.repeat(32)}\nsize 1\n`;
    await repository.commit({
      files: { sub: { mode: '160000', object: '1'.repeat(40) }, 'big.bin': pointer, file: 'x' },
    });
    await mkdir(join(repository.path, 'nested'));
    await repository.git(['init', '--quiet', 'nested']);
    await writeFile(join(repository.path, 'nested/file'), 'not ours');
    const { units, receipt } = await collect(tree(repository.path));
    expect(textsByPath(units)).toEqual({ file: 'x' });
    expect(skipsOf(receipt)).toEqual({ submodule: 2, 'lfs-pointer': 1 });
    expect(receipt.snapshot().complete).toBe(true);
  });

  it('with a path in conflict has it once', async () => {
    await using repository = await createRepository();
    const oids = [];
    for (const text of ['one', 'two', 'three'])
      oids.push(await repository.git(['hash-object', '-w', '--stdin'], { input: text }));
    const input = oids.map((oid, index) => `100644 ${oid} ${index + 1}\tfile\n`).join('');
    await repository.git(['update-index', '--index-info'], { input });
    await writeFile(join(repository.path, 'file'), '<<<<<<<\n');
    expect(textsByPath((await collect(tree(repository.path))).units)).toEqual({ file: '<<<<<<<\n' });
  });

  it.skipIf(windows)('does not follow a link that took the place of a tracked folder', async () => {
    await using repository = await createRepository();
    await repository.commit({ files: { 'dir/sub/file': 'inside' } });
    await mkdir(join(folder, 'sub'));
    await writeFile(join(folder, 'sub/file'), 'outside');
    await rm(join(repository.path, 'dir'), { recursive: true });
    await symlink(folder, join(repository.path, 'dir'));
    // the link itself is an untracked file, and is its target text
    expect(textsByPath((await collect(tree(repository.path))).units)).toEqual({ dir: folder });
  });

  it('whose index is corrupt is read file by file, and the receipt says so', async () => {
    await using repository = await createRepository();
    await repository.commit({ files: { file: 'x', '.gitignore': 'ignored' } });
    await writeFile(join(repository.path, 'ignored'), 'y');
    await writeFile(join(repository.gitDir, 'index'), 'this is no index');
    const { units, receipt } = await collect(tree(repository.path));
    expect(textsByPath(units)).toEqual({ file: 'x', '.gitignore': 'ignored', ignored: 'y' });
    expect(notesOf(receipt)).toEqual(['git-unusable']);
    expect(skipsOf(receipt)).toEqual({ 'git-directory': 1 });
  });

  it('whose repository broke, or without git installed, is read file by file', async () => {
    await mkdir(join(folder, '.git'));
    await writeFile(join(folder, '.git/HEAD'), 'x');
    await writeFile(join(folder, 'file'), 'x');
    const broken = await collect(tree(folder));
    expect([Object.keys(textsByPath(broken.units)), notesOf(broken.receipt)]).toEqual([
      ['file'],
      ['git-unusable'],
    ]);
    await using repository = await createRepository();
    await writeFile(join(repository.path, 'file'), 'x');
    const without = await collect(tree(repository.path), { environment: { PATH: folder, Path: folder } });
    expect([Object.keys(textsByPath(without.units)), notesOf(without.receipt)]).toEqual([
      ['file'],
      ['git-unusable'],
    ]);
  });

  it('that is bare is refused with the option that fits', async () => {
    await using repository = await createRepository({ bare: true });
    await expect(collect(tree(repository.path))).rejects.toMatchObject({
      code: 'not-a-repository',
      hint: expect.stringContaining('--history'),
    });
  });
});

describe('a tree outside git', () => {
  it('has every file, hidden ones too, in a stable order', async () => {
    for (const path of ['b/x', 'a/y', '.hidden/z']) await mkdir(join(folder, path), { recursive: true });
    for (const path of ['b/x/1', 'a/y/2', '.hidden/z/3', 'top', 'a/4'])
      await writeFile(join(folder, path), path);
    const { units, source } = await collect(tree(folder));
    expect(Object.keys(textsByPath(units))).toEqual(['top', '.hidden/z/3', 'a/4', 'a/y/2', 'b/x/1']);
    expect(source.resolution.why).toContain('every file');
  });

  it('leaves out .git and says so', async () => {
    await mkdir(join(folder, 'project/.git'), { recursive: true });
    await writeFile(join(folder, 'project/.git/config'), 'x');
    await writeFile(join(folder, 'project/file'), 'y');
    const { units, receipt } = await collect(tree(folder));
    expect(Object.keys(textsByPath(units))).toEqual(['project/file']);
    expect(skipsOf(receipt)).toEqual({ 'git-directory': 1 });
  });

  it.skipIf(windows)('takes links as their target text, loops and ways out included', async () => {
    await symlink('.', join(folder, 'loop'));
    await symlink('/etc', join(folder, 'out'));
    await symlink('user:pass@host', join(folder, 'dangling'));
    const { units } = await collect(tree(folder));
    expect(textsByPath(units)).toEqual({ loop: '.', out: '/etc', dangling: 'user:pass@host' });
  });

  it.skipIf(windows)('does not open pipes and sockets', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(join(folder, 'socket'), resolve));
    const { units, receipt } = await collect(tree(folder));
    server.close();
    expect(units).toEqual([]);
    expect(skipsOf(receipt)).toEqual({ 'special-file': 2 });
  });

  it.skipIf(!linux)('reads names with line ends, commands, and bytes that are not UTF-8', async () => {
    const names = ['new\nline', '::error::x', '##[group]x', 'bad\xff\xfe', '-rf', 'tab\t'];
    for (const name of names) {
      const handle = await open(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(name, 'latin1')]), 'w');
      await handle.writeFile('content');
      await handle.close();
    }
    for (const git of [false, true]) {
      if (git) execFileSync('git', ['init', '--quiet', folder]);
      const { units, receipt } = await collect(tree(folder));
      const paths = names.map((name) => Buffer.from(name, 'latin1').toString('utf8'));
      expect(Object.keys(textsByPath(units)).sort()).toEqual(paths.sort());
      expect(units.every(({ bytes }) => Buffer.from(bytes).toString() === 'content')).toBe(true);
      expect(skipsOf(receipt)).toEqual({});
    }
  });
});

describe('a file', () => {
  it('is a tree of one, with its path in the repository, or its name', async () => {
    await using repository = await createRepository();
    await repository.commit({ files: { 'a/b.txt': 'text' } });
    await writeFile(join(folder, 'alone.txt'), 'text');
    expect(textsByPath((await collect(tree(join(repository.path, 'a/b.txt')))).units)).toEqual({
      'a/b.txt': 'text',
    });
    expect(textsByPath((await collect(tree(join(folder, 'alone.txt')))).units)).toEqual({
      'alone.txt': 'text',
    });
  });

  it('that is not there is refused, and so is a path through a file', async () => {
    await writeFile(join(folder, 'file'), '');
    for (const path of ['nothing', 'file/below'])
      await expect(collect(tree(join(folder, path)))).rejects.toMatchObject({ code: 'path-not-found' });
  });

  it.skipIf(windows)('or a folder that cannot be read is a skip, and the others are read', async () => {
    await mkdir(join(folder, 'closed'));
    for (const name of ['closed/file', 'secret', 'open']) await writeFile(join(folder, name), 'x');
    await chmod(folder, 0o755);
    await chmod(join(folder, 'secret'), 0);
    await chmod(join(folder, 'closed'), 0);
    const { units, receipt } = await asOrdinaryUser(() => collect(tree(folder)));
    await chmod(join(folder, 'closed'), 0o700);
    expect(textsByPath(units)).toEqual({ open: 'x' });
    expect(skipsOf(receipt)).toEqual({ unreadable: 2 });
    expect(receipt.snapshot().complete).toBe(false);
  });

  it.skipIf(!linux)('whose device fails is a skip', async () => {
    // reading the first page of a process's memory is an input/output error, for root too
    const { units, receipt } = await collect(tree('/proc/self/mem'));
    expect(units).toEqual([]);
    expect(skipsOf(receipt)).toEqual({ unreadable: 1 });
  });

  it('of 65 MiB comes in pieces with the right line numbers', async () => {
    const line = `${'x'.repeat(1023)}\n`;
    const path = join(folder, 'large');
    await writeFile(path, line.repeat(65 * 1024));
    const { units, receipt } = await collect(tree(path));
    expect(units).toHaveLength(5);
    const starts = units.map(
      ({ firstLine, windows: [window] = [] }) => firstLine * 1024 + (window?.start ?? 0) - 1024,
    );
    const sizes = units.map(({ windows: [window] = [] }) => (window?.end ?? 0) - (window?.start ?? 0));
    // each window begins where the one before it ended, and all of them are the file
    expect(starts).toEqual(
      sizes.map((_, index) => sizes.slice(0, index).reduce((sum, size) => sum + size, 0)),
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(65 * 1024 * 1024);
    expect([receipt.files, receipt.bytes]).toEqual([1, 65 * 1024 * 1024]);
  });

  const changes: readonly (readonly [string, (path: string) => void])[] = [
    ['grows', (path) => appendFileSync(path, 'more\n')],
    ['shrinks', (path) => truncateSync(path, 1024 * 1024)],
  ];

  it.each(changes)('that %s while it is read is scanned and on the receipt', async (_, change) => {
    const path = join(folder, 'large');
    await writeFile(path, `${'x'.repeat(1023)}\n`.repeat(65 * 1024));
    let units = 0;
    const { receipt } = await collect(tree(path), {
      onUnit: () => {
        if (units++ === 0) change(path);
      },
    });
    expect(units).toBeGreaterThan(0);
    expect(skipsOf(receipt)).toEqual({ 'changed-while-read': 1 });
  });
});

describe('a cancelled scan of a tree', () => {
  it('ends early, and the receipt says so', async () => {
    for (let index = 0; index < 50; index++) await writeFile(join(folder, `${index}`), 'x');
    const controller = new AbortController();
    const { units, receipt } = await collect(tree(folder), {
      controller,
      onUnit: () => controller.abort(),
    });
    expect(units).toHaveLength(1);
    expect(skipsOf(receipt)).toEqual({ cancelled: 1 });
  });
});
