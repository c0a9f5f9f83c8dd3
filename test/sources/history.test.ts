import { rm, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { looseObject } from '../git/helpers.ts';
import { cloneRepository, createRepository, requireGit } from '../git.ts';
import { collect, notesOf, skipsOf, textOf, textsByPath } from './harness.ts';

const history = (repository: { readonly path: string }) =>
  ({ kind: 'history', repository: repository.path }) as const;

describe('a history', () => {
  it('is every blob once, wherever it is reached from, and every message', async () => {
    await using repository = await createRepository();
    await repository.commit({ files: { a: 'one', copy: 'one' }, message: 'first message\n\nwith a body\n' });
    await repository.commit({ files: { a: 'two' }, message: 'second message' });
    await repository.setBranch('side', 'HEAD~1');
    await repository.commit({ ref: 'side', files: { b: 'on a branch' }, message: 'side message' });
    await repository.merge({ from: 'side', files: { evil: 'only in the merge' }, message: 'merge message' });
    await repository.commit({ files: { a: 'dropped' }, message: 'dropped message' });
    await repository.git(['reset', '--quiet', '--hard', 'HEAD~1']);
    await writeFile(`${repository.path}/a`, 'stashed');
    await repository.git(['stash', 'push', '--quiet']);
    await repository.git(['notes', 'add', '-m', 'a note', 'HEAD']);
    await repository.tag('v1', 'HEAD', 'tag message');
    const { units, receipt, source } = await collect(history(repository));
    const texts = units.map(textOf);
    const expected = ['one', 'two', 'on a branch', 'only in the merge', 'dropped', 'stashed', 'a note\n'];
    expect(texts.filter((text) => expected.includes(text)).sort()).toEqual([...expected].sort());
    const messages = units.flatMap((unit) => (unit.origin.kind === 'message' ? [textOf(unit)] : []));
    for (const message of [
      'first message\n\nwith a body\n',
      'side message',
      'merge message',
      'dropped message',
    ])
      expect(messages).toContain(message);
    expect(messages).toContain('tag message\n');
    // four on branches and the dropped one, two of the stash, one of the notes, one that the merge made
    expect(receipt.commits).toBe(8);
    expect(receipt.objects).toBe(expected.length);
    expect(skipsOf(receipt)).toEqual({});
    expect(source.resolution).toMatchObject({ kind: 'history', refs: 5 });
  });

  it('names a path for each blob, and the blob', async () => {
    await using repository = await createRepository();
    await repository.commit({ files: { 'dir/with space.txt': 'x', '::error::y': 'y' } });
    const { units } = await collect(history(repository));
    const oid = await repository.git(['rev-parse', 'HEAD:dir/with space.txt']);
    expect(units.map(({ origin }) => origin)).toContainEqual({
      kind: 'blob',
      oid,
      path: 'dir/with space.txt',
      commit: undefined,
    });
    expect(Object.keys(textsByPath(units)).sort()).toEqual(['::error::y', 'dir/with space.txt', 'message']);
  });

  it('may be empty', async () => {
    await using repository = await createRepository();
    const { units, receipt } = await collect(history(repository));
    expect([units.length, receipt.commits, receipt.snapshot().complete]).toEqual([0, 0, true]);
  });

  it('of a bare and of a SHA-256 repository is read as well', async () => {
    for (const options of [{ bare: true }, { objectFormat: 'sha256' }] as const) {
      await using repository = await createRepository(options);
      await repository.commit({ files: { a: 'x' }, message: 'm' });
      const { units } = await collect(history(repository));
      expect(textsByPath(units)).toEqual({ a: 'x', message: 'm' });
    }
  });

  it('of a shallow clone is what is there, and a note says that it is shallow', async () => {
    await using repository = await createRepository();
    await repository.commit({ files: { a: 'old' } });
    await repository.commit({ files: { a: 'new' } });
    await using shallow = await cloneRepository(`file://${repository.path}`, ['--depth=1']);
    const { units, receipt } = await collect(history(shallow));
    expect(textsByPath(units).a).toBe('new');
    expect(notesOf(receipt)).toEqual(['shallow']);
  });

  it('of a partial clone has skips for what was never fetched', async () => {
    await using repository = await createRepository();
    await repository.git(['config', 'uploadpack.allowFilter', 'true']);
    await repository.commit({ files: { a: 'old', b: 'x' } });
    await repository.commit({ files: { a: 'new' } });
    await using partial = await cloneRepository(`file://${repository.path}`, ['--filter=blob:none']);
    const { units, receipt } = await collect(history(partial));
    expect(textsByPath(units)).toMatchObject({ a: 'new', b: 'x' });
    expect(skipsOf(receipt)).toEqual({ 'missing-object': 1 });
  });

  it('skips what is corrupt, and goes on', async () => {
    await using repository = await createRepository();
    await repository.commit({ files: { a: 'one', b: 'two', c: 'three' } });
    const path = looseObject(repository, await repository.git(['rev-parse', 'HEAD:b']));
    await rm(path);
    await writeFile(path, 'this is no object');
    const { units, receipt } = await collect(history(repository));
    expect(textsByPath(units)).toEqual({ a: 'one', c: 'three', message: 'change' });
    expect(skipsOf(receipt)).toEqual({ 'corrupt-object': 1 });
  });

  it.each(['a commit', 'a tree', 'the tip of a branch'])(
    'that misses %s is completed from the object store',
    async (what) => {
      await using repository = await createRepository();
      for (let index = 0; index < 5; index++)
        await repository.commit({
          files: { [`d${index}/file`]: `text ${index}` },
          message: `message ${index}`,
        });
      const revision =
        { 'a commit': 'HEAD~2', 'a tree': 'HEAD~2^{tree}', 'the tip of a branch': 'HEAD' }[what] ?? '';
      const oid = await repository.git(['rev-parse', revision]);
      await rm(`${repository.gitDir}/logs`, { recursive: true, force: true });
      await rm(looseObject(repository, oid));
      const { units, receipt } = await collect(history(repository));
      const texts = units.map(textOf);
      for (let index = 0; index < 5; index++) {
        expect(texts.filter((text) => text === `text ${index}`)).toHaveLength(1);
      }
      expect(receipt.snapshot().complete).toBe(false);
    },
  );

  it('whose HEAD is damaged is not said to have been looked at', async () => {
    await using repository = await createRepository();
    await repository.commit({ files: { a: '1' } });
    await writeFile(`${repository.gitDir}/HEAD`, 'this is no HEAD\n');
    const { units, receipt } = await collect(history(repository));
    expect(units).toEqual([]);
    expect(notesOf(receipt)).toEqual(['store-unlisted']);
    expect(skipsOf(receipt)).toEqual({ unreadable: 1 });
  });

  it('yields the names of refs and the messages of reflogs', async () => {
    await using repository = await createRepository();
    await repository.commit({ files: { a: '1' } });
    await repository.setBranch('other', 'HEAD');
    await repository.git([
      'update-ref',
      '--create-reflog',
      '-m',
      'pull: somewhere',
      'refs/heads/third',
      'HEAD',
    ]);
    const { units } = await collect(history(repository));
    const texts = units.flatMap((unit) =>
      unit.origin.kind === 'message' || 'path' in unit.origin ? [] : [textOf(unit)],
    );
    expect(texts[0]).toBe('refs/heads/main\nrefs/heads/other\nrefs/heads/third');
    expect(texts[1]?.split('\n')).toContain('pull: somewhere');
  });

  it('counts the refs of another work tree, too', async () => {
    await using repository = await createRepository();
    await repository.commit({ files: { a: '1' } });
    const linked = `${repository.path}-linked`;
    await repository.git(['worktree', 'add', '--quiet', '--detach', linked]);
    await writeFile(`${linked}/a`, 'in the linked tree');
    await requireGit(['commit', '--quiet', '--all', '--message=linked'], { cwd: linked });
    const { units } = await collect(history(repository));
    expect(units.map(textOf)).toContain('in the linked tree');
    await rm(linked, { recursive: true });
  });

  it('that is none is refused with a hint', async () => {
    await expect(collect({ kind: 'history', repository: '/' })).rejects.toMatchObject({
      code: 'not-a-repository',
      hint: expect.any(String),
    });
  });

  it('that is cancelled ends early, and the receipt says so', async () => {
    await using repository = await createRepository();
    await repository.fastImport({ commits: 300 });
    const controller = new AbortController();
    const { units, receipt } = await collect(history(repository), {
      controller,
      onUnit: () => controller.abort(),
    });
    expect(units).toHaveLength(1);
    expect(skipsOf(receipt)).toEqual({ cancelled: 1 });
  });
});
