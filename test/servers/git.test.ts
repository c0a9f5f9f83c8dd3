// The repository builder against git itself: what a test asks for is what git then finds, the same on every machine.
// Expected ids are computed by hand from git's object format; everything else is read back with git's own commands.
// Nothing here may depend on the configuration of whoever runs the tests.

import { lstat, readFile, readlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cloneRepository, createRepository, gitEnvironment, runGit, type TestRepository } from '../git.ts';

describe('a built repository', () => {
  let repository: TestRepository;
  beforeAll(async () => {
    repository = await createRepository();
  });
  afterAll(() => repository.remove());

  it('holds any bytes, every mode and hostile names exactly as given', async () => {
    const everyByte = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    await repository.commit({
      ref: 'hostile',
      parents: [],
      files: [
        ['bytes.bin', everyByte],
        ['run.sh', { mode: '100755', content: '#!/bin/sh\n' }],
        ['link', { mode: '120000', content: 'bytes.bin' }],
        ['module', { mode: '160000', object: '1'.repeat(40) }],
        ['line\nend "quoted" \\ ::error::x', 'a'],
        [Buffer.from([0x66, 0xff, 0x66]), 'not utf-8'],
      ],
    });
    const listed = await runGit(['ls-tree', '-z', '-r', 'hostile'], { cwd: repository.path });
    const entries = listed.stdout.toString('latin1').split('\0').filter(Boolean);
    expect(entries.map((entry) => entry.replace(/[0-9a-f]{40}/u, 'ID')).sort()).toEqual([
      '100644 blob ID\tbytes.bin',
      '100644 blob ID\tf\u00fff',
      '100644 blob ID\tline\nend "quoted" \\ ::error::x',
      '100755 blob ID\trun.sh',
      '120000 blob ID\tlink',
      '160000 commit ID\tmodule',
    ]);
    const blob = await runGit(['cat-file', 'blob', 'hostile:bytes.bin'], { cwd: repository.path });
    expect(blob.stdout.equals(everyByte)).toBe(true);
    expect((await runGit(['fsck', '--strict'], { cwd: repository.path })).status).toBe(0);
  });

  it('keeps the work tree with the current branch, and leaves a local change alone', async () => {
    await repository.commit({
      files: { 'a.txt': 'one\n', 'b.txt': 'one\n', link: { mode: '120000', content: 'a.txt' } },
    });
    await writeFile(join(repository.path, 'b.txt'), 'local\n');
    await repository.commit({ files: { 'a.txt': 'two\n', 'c/d.txt': 'new\n' } });
    await repository.commit({ files: { 'c/d.txt': null } });
    expect(await readFile(join(repository.path, 'a.txt'), 'utf8')).toBe('two\n');
    expect(await readFile(join(repository.path, 'b.txt'), 'utf8')).toBe('local\n');
    expect(await readlink(join(repository.path, 'link'))).toBe('a.txt');
    await expect(lstat(join(repository.path, 'c'))).rejects.toThrow('ENOENT');
    expect(await repository.git(['status', '--porcelain'])).toBe(' M b.txt');
    expect(await repository.git(['log', '--format=%an %ad', '--date=iso-strict', '-1'])).toBe(
      'Ada Test 2026-01-01T00:03:00+00:00',
    );
  });
});

describe('merges', () => {
  it('carry both sides and, when asked, content that no parent has', async () => {
    await using repository = await createRepository({ bare: true });
    const root = await repository.commit({ files: { shared: '0\n', gone: 'x\n' } });
    const main = await repository.commit({ files: { main: '1\n' } });
    const topic = await repository.commit({
      ref: 'topic',
      parents: [root],
      files: { topic: '2\n', gone: null },
    });
    const merge = await repository.merge({ from: 'topic', into: 'main', files: { evil: '3\n' } });
    expect(await repository.git(['rev-list', '--parents', '-1', 'main'])).toBe(`${merge} ${main} ${topic}`);
    expect(await repository.git(['ls-tree', '--name-only', 'main'])).toBe('evil\nmain\nshared\ntopic');
    const combined = await repository.git(['diff-tree', '-c', '-r', '--name-only', '--no-commit-id', 'main']);
    expect(combined).toBe('evil');
  });

  it('refuse a conflict unless the test settles it', async () => {
    await using repository = await createRepository({ bare: true });
    const root = await repository.commit({ files: { shared: '0\n' } });
    await repository.commit({ files: { shared: 'ours\n' } });
    await repository.commit({ ref: 'topic', parents: [root], files: { shared: 'theirs\n' } });
    await expect(repository.merge({ from: 'topic', into: 'main' })).rejects.toThrow('both sides changed');
    await repository.merge({ from: 'topic', into: 'main', files: { shared: 'both\n' } });
    expect(await repository.git(['show', 'main:shared'])).toBe('both');
  });

  it('make the refs of a pull request as GitHub lays them out', async () => {
    await using repository = await createRepository({ bare: true });
    const root = await repository.commit({ files: { a: '0\n' } });
    await repository.commit({ ref: 'topic', parents: [root], files: { b: '1\n' } });
    const base = await repository.commit({ files: { c: '2\n' } });
    const pull = await repository.openPullRequest(7, 'main', 'topic');
    expect(pull.baseSha).toBe(base);
    expect(
      await repository.git(['rev-parse', 'refs/pull/7/head', 'refs/pull/7/merge^1', 'refs/pull/7/merge^2']),
    ).toBe([pull.headSha, pull.baseSha, pull.headSha].join('\n'));
  });
});

describe('refs', () => {
  it('move anywhere, and tags are light or annotated', async () => {
    await using repository = await createRepository({ bare: true });
    const root = await repository.commit();
    await repository.commit();
    expect(await repository.setBranch('main', root)).toBe(root);
    expect(await repository.tag('light')).toBe(root);
    const annotated = await repository.tag('v1', 'main', 'first');
    expect(await repository.git(['cat-file', '-t', annotated])).toBe('tag');
    expect(await repository.resolve('v1')).toBe(root);
    await expect(repository.resolve('nowhere')).rejects.toThrow('nowhere');
  });

  it('have 64 digits in a SHA-256 repository', async () => {
    await using repository = await createRepository({ objectFormat: 'sha256' });
    expect(await repository.commit({ files: { a: 'b' } })).toMatch(/^[0-9a-f]{64}$/u);
    expect(await readFile(join(repository.path, 'a'), 'utf8')).toBe('b');
  });
});

it('has the same ids on every machine', async () => {
  await using repository = await createRepository();
  const id = await repository.commit({ files: { 'a.txt': 'hello\n' }, message: 'first' });
  // Computed by hand: the tree and the commit as git's object format has them, hashed with sha1sum.
  expect(id).toBe('fb46b43c9395aa1938333879a3dd35bf093287b1');
});

it('shuts out the configuration of whoever runs the tests', async () => {
  const environment = gitEnvironment();
  expect(Object.keys(environment).filter((name) => name === 'GIT_DIR' || name === 'GIT_INDEX_FILE')).toEqual(
    [],
  );
  const listed = await runGit(['config', '--list', '--show-scope'], { env: { GIT_DIR: 'nowhere' } });
  expect(listed.stdout.toString()).toBe('');
});

it('clones with the arguments that a test wants to study', async () => {
  await using origin = await createRepository();
  await origin.commit({ files: { a: '1' } });
  await origin.commit({ files: { a: '2' } });
  await using shallow = await cloneRepository(`file://${origin.path}`, ['--depth=1']);
  expect(await shallow.git(['rev-list', '--count', 'HEAD'])).toBe('1');
  await expect(cloneRepository(join(origin.path, 'nowhere'))).rejects.toThrow('does not exist');
});

it('writes 3,000 commits in seconds, the same ones each time', async () => {
  await using repository = await createRepository({ bare: true });
  const tip = await repository.fastImport({ commits: 3_000 });
  expect(await repository.git(['rev-list', '--count', 'main'])).toBe('3000');
  // Commit number n edits n % 3 + 1 files: the last three edit 1, 2 and 3.
  const counts = await repository.git(['log', '-3', '--format=%s', '--shortstat', tip]);
  expect(counts).toMatch(/2999\n\n 3 files.*2998\n\n 2 files.*2997\n\n 1 file /su);
  await repository.fastImport({ commits: 10, branch: 'short', files: 3 });
  expect(await repository.git(['rev-list', '--count', 'short'])).toBe('10');
});
