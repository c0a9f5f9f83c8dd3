import { existsSync } from 'node:fs';
import { chown, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findRepository, openRepository } from '../../src/git/repository.ts';
import { Git } from '../../src/git/run.ts';
import { cloneRepository, createRepository, runGit, type TestRepository } from '../git.ts';
import { outside } from './helpers.ts';

let main: TestRepository;
let scratch: string;
beforeAll(async () => {
  main = await createRepository();
  await main.commit({ files: { 'folder/file': 'one\n', other: 'two\n' } });
  await main.commit({ files: { other: 'three\n' } });
  scratch = await realpath(await mkdtemp(join(tmpdir(), 'tacet-repository-')));
});
afterAll(async () => {
  await main.remove();
  await rm(scratch, { recursive: true, force: true });
});

const kindOf = (path: string, environment = {}) => {
  const search = findRepository(path, outside(environment));
  return search.kind === 'found' ? search.repository.kind : search.kind;
};

describe('a path', () => {
  it('belongs to the repository of its work tree, from any folder and file in it', () => {
    for (const path of [main.path, join(main.path, 'folder'), join(main.path, 'folder/file')]) {
      expect(findRepository(path, outside())).toEqual({
        kind: 'found',
        repository: {
          kind: 'work-tree',
          gitDir: main.gitDir,
          commonDir: main.gitDir,
          workTree: main.path,
        },
      });
    }
  });

  it('outside every repository belongs to none', () => {
    expect(kindOf(scratch)).toBe('none');
  });

  it('in a linked work tree belongs to that, and shares the objects of the first', async () => {
    const linked = join(scratch, 'linked');
    await main.git(['worktree', 'add', '--quiet', '--detach', linked]);
    expect(findRepository(linked, outside())).toMatchObject({
      kind: 'found',
      repository: { kind: 'worktree', commonDir: main.gitDir, workTree: linked },
    });
  });

  it('in a submodule belongs to the submodule', async () => {
    await using parent = await createRepository();
    await parent.git(['-c', 'protocol.file.allow=always', 'submodule', 'add', '--quiet', main.path, 'sub']);
    expect(findRepository(join(parent.path, 'sub/folder'), outside())).toMatchObject({
      kind: 'found',
      repository: { kind: 'submodule', workTree: join(parent.path, 'sub') },
    });
  });

  it('may be a bare repository', async () => {
    await using bare = await cloneRepository(main.path, ['--bare']);
    expect(kindOf(bare.path)).toBe('bare');
    const repository = await openRepository(bare.path, outside());
    expect(repository.place.workTree).toBeUndefined();
  });

  it('with a .git that broke belongs to a broken repository, not to one further up', async () => {
    await mkdir(join(scratch, 'broken/.git'), { recursive: true });
    await writeFile(join(scratch, 'broken/.git/HEAD'), 'ref: refs/heads/main\n');
    await mkdir(join(scratch, 'dangling'));
    await writeFile(join(scratch, 'dangling/.git'), 'gitdir: /nowhere/at/all\n');
    expect(kindOf(join(scratch, 'broken'))).toBe('broken');
    expect(kindOf(join(scratch, 'dangling'))).toBe('broken');
    await expect(openRepository(join(scratch, 'broken'), outside())).rejects.toMatchObject({
      code: 'not-a-repository',
    });
  });

  it('in no repository belongs to the one that GIT_DIR names, as in a hook', () => {
    expect(kindOf(scratch, { GIT_DIR: main.gitDir, GIT_WORK_TREE: scratch })).toBe('submodule');
    expect(kindOf(main.path, { GIT_DIR: '/nowhere' })).toBe('work-tree');
  });
});

describe('a repository', () => {
  it('says what its objects are named by, and whether it is shallow or partial', async () => {
    await using sha256 = await createRepository({ objectFormat: 'sha256' });
    await using shallow = await cloneRepository(`file://${main.path}`, ['--depth=1']);
    await main.git(['config', 'uploadpack.allowFilter', 'true']);
    await using partial = await cloneRepository(`file://${main.path}`, [
      '--filter=blob:none',
      '--no-checkout',
    ]);
    const states = [];
    for (const { path } of [main, sha256, shallow, partial])
      states.push((await openRepository(path, outside())).state);
    expect(states).toEqual([
      { objectFormat: 'sha1', shallow: false, partial: false },
      { objectFormat: 'sha256', shallow: false, partial: false },
      { objectFormat: 'sha1', shallow: true, partial: false },
      { objectFormat: 'sha1', shallow: false, partial: true },
    ]);
  });

  it('whose configuration git cannot read is refused with a hint', async () => {
    await using repository = await createRepository();
    await writeFile(join(repository.gitDir, 'config'), '[core\nbroken');
    await expect(openRepository(repository.path, outside())).rejects.toMatchObject({
      code: 'not-a-repository',
      hint: expect.stringContaining('.git/config'),
    });
  });

  it.skipIf(process.getuid?.() !== 0)('of another user is read all the same', async () => {
    await using repository = await createRepository();
    await repository.commit({ files: { file: 'text\n' } });
    await chown(repository.path, 12_345, 12_345);
    await chown(repository.gitDir, 12_345, 12_345);
    const plain = await runGit(['rev-parse', 'HEAD'], { cwd: repository.path });
    expect(plain.stderr).toContain('dubious ownership');
    const { git } = await openRepository(repository.path, outside());
    expect(Buffer.from(await git.require(['rev-parse', 'HEAD'])).toString()).toMatch(/^[0-9a-f]{40}\n$/);
  });
});

describe('git', () => {
  it('that is missing is an error with a hint', () => {
    const place = { gitDir: main.gitDir, commonDir: main.gitDir, workTree: main.path };
    const none = { environment: { PATH: scratch }, currentDirectory: '/' };
    expect(() => new Git(place, none)).toThrow(
      expect.objectContaining({ code: 'git-failed', hint: expect.any(String) }),
    );
  });

  it('that fails says so without repeating what it printed', async () => {
    const { git } = await openRepository(main.path, outside());
    const failure = await git.require(['cat-file', '-p', 'no-such-thing']).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'git-failed', message: 'git cat-file ended with status 128' });
  });

  it('sees the index of a hook when it lies in the repository, and no other', async () => {
    const { git } = await openRepository(
      main.path,
      outside({ GIT_INDEX_FILE: join(main.gitDir, 'empty-index') }),
    );
    expect((await git.require(['ls-files'])).length).toBe(0);
    const other = await openRepository(main.path, outside({ GIT_INDEX_FILE: join(scratch, 'index') }));
    expect((await other.git.require(['ls-files'])).length).toBeGreaterThan(0);
    expect(existsSync(join(scratch, 'index'))).toBe(false);
  });

  it('does not let a replacement hide an object', async () => {
    await using repository = await createRepository();
    await repository.commit({ files: { file: 'true content\n' } });
    const oid = await repository.git(['rev-parse', 'HEAD:file']);
    const other = await repository.git(['hash-object', '-w', '--stdin'], { input: 'harmless\n' });
    await repository.git(['replace', oid, other]);
    const { git } = await openRepository(repository.path, outside());
    expect(Buffer.from(await git.require(['cat-file', 'blob', oid])).toString()).toBe('true content\n');
  });
});
