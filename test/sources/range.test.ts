import { mkdir, rm } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { looseObject } from '../git/helpers.ts';
import { cloneRepository, createRepository, runGit, type TestRepository } from '../git.ts';
import { type CollectOptions, collect, skipsOf, textOf, textsByPath, windowTexts } from './harness.ts';

const range = (repository: TestRepository, from: string | undefined, to: string) =>
  ({ kind: 'range', repository: repository.path, from, to }) as const;

/** Units with what stood before, in short: `path: before -> after`. */
async function transitions(
  repository: TestRepository,
  from: string | undefined,
  to: string,
): Promise<string[]> {
  const seen: string[] = [];
  const options: CollectOptions = {
    onUnit: async (unit, source) => {
      const previous = await source.previous?.(unit);
      const before = previous?.map((bytes) => Buffer.from(bytes).toString()).join(' + ') ?? '?';
      const name = unit.origin.kind === 'blob' ? unit.origin.path : unit.origin.kind;
      seen.push(`${name}: ${before} -> ${textOf(unit)}`);
    },
  };
  await collect(range(repository, from, to), options);
  return seen;
}

describe('a range', () => {
  it('is each new pair of path and blob with its commit, and each message', async () => {
    await using repository = await createRepository();
    const base = await repository.commit({ files: { a: '0', same: 's' } });
    const first = await repository.commit({ files: { a: '1', b: 'x' }, message: 'first' });
    const second = await repository.commit({ files: { a: '2', 'copy/b': 'x' }, message: 'second' });
    const { units, receipt, source } = await collect(range(repository, 'HEAD~2', 'HEAD'));
    const origins = units.map(({ origin }) => origin);
    expect(origins.map((origin) => [origin.kind, 'commit' in origin && origin.commit])).toEqual([
      ['ref', false],
      ['message', first],
      ['message', second],
      ['blob', first],
      ['blob', first],
      ['blob', second],
      ['blob', second],
    ]);
    expect(textsByPath(units)).toEqual({
      a: ['1', '2'],
      b: 'x',
      'copy/b': 'x',
      message: ['first', 'second'],
    });
    expect(source.resolution).toMatchObject({ kind: 'range', base, head: second });
    expect([receipt.commits, receipt.objects, receipt.snapshot().complete]).toEqual([2, 4, true]);
  });

  it('has the messages of annotated tags and the names of refs that lead to its commits, and no others', async () => {
    await using repository = await createRepository();
    await repository.commit({ files: { a: '0' } });
    await repository.tag('before', 'HEAD', 'not of the range');
    await repository.commit({ files: { a: '1' }, message: 'one' });
    await repository.tag('light');
    await repository.tag('noted', 'HEAD', 'of the range');
    await repository.tag('renoted', 'noted', 'of the tag');
    await repository.setBranch('other', 'HEAD');
    await repository.commit({ ref: 'later', parents: ['HEAD'], files: { a: '2' } });
    const { units } = await collect(range(repository, 'HEAD~1', 'HEAD'));
    const texts = (kind: string): string[] =>
      units.filter(({ origin }) => origin.kind === kind).flatMap((unit) => textOf(unit).trim().split('\n'));
    expect(texts('ref').sort()).toEqual(
      ['heads/main', 'heads/other', 'tags/light', 'tags/noted', 'tags/renoted'].map((name) => `refs/${name}`),
    );
    expect(texts('message').sort()).toEqual(['of the range', 'of the tag', 'one']);
  });

  it('without a start is everything that its head reaches', async () => {
    await using repository = await createRepository();
    await repository.commit({ files: { a: '0' } });
    await repository.commit({ files: { a: '1' } });
    const { units } = await collect(range(repository, undefined, 'main'));
    expect(textsByPath(units).a).toEqual(['0', '1']);
  });

  it('knows what stood at a path before, in each parent', async () => {
    await using repository = await createRepository();
    await repository.commit({ files: { a: 'base' } });
    await repository.setBranch('side', 'HEAD');
    await repository.commit({ files: { a: 'ours' } });
    await repository.commit({ ref: 'side', files: { a: 'theirs' } });
    await repository.merge({ from: 'side', files: { a: 'merged', evil: 'new' } });
    const seen = await transitions(repository, 'main~2', 'main');
    expect(seen.filter((text) => !/^(?:message|ref)/.test(text)).sort()).toEqual(
      ['a: base -> ours', 'a: base -> theirs', 'a: ours + theirs -> merged', 'evil:  -> new'].sort(),
    );
  });

  it('shows again what comes back after it was removed, and not what merely stays', async () => {
    await using repository = await createRepository();
    await repository.commit({ files: { a: 'A' } });
    for (const text of ['X', 'Y', 'X', 'Y', 'X']) await repository.commit({ files: { a: text } });
    const seen = await transitions(repository, 'HEAD~5', 'HEAD');
    // X after A, Y after X, X after Y; the rest repeats these
    expect(seen.filter((text) => text.startsWith('a:'))).toEqual(['a: A -> X', 'a: X -> Y', 'a: Y -> X']);
  });

  it('compares what is text in UTF-16 as text', async () => {
    await using repository = await createRepository();
    const wide = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
    await repository.commit({ files: { a: wide('before') } });
    await repository.commit({ files: { a: wide('after') } });
    expect(await transitions(repository, 'HEAD~1', 'HEAD')).toContain('a: before -> after');
  });

  it('skips submodules and LFS pointers by design', async () => {
    await using repository = await createRepository();
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0a'.repeat(32)}\nsize 1\n`;
    await repository.commit({ files: { sub: { mode: '160000', object: '1'.repeat(40) }, p: pointer } });
    const { receipt } = await collect(range(repository, undefined, 'HEAD'));
    expect(skipsOf(receipt)).toEqual({ submodule: 1, 'lfs-pointer': 1 });
    expect(receipt.snapshot().complete).toBe(true);
  });

  it('with a blob and a tree missing has them on the receipt, and the rest is read', async () => {
    await using repository = await createRepository();
    for (let index = 0; index < 5; index++)
      await repository.commit({ files: { [`d${index}/f`]: `text ${index}` } });
    await rm(looseObject(repository, await repository.git(['rev-parse', 'HEAD~3:d1/f'])));
    await rm(looseObject(repository, await repository.git(['rev-parse', 'HEAD:d4'])));
    const { units, receipt } = await collect(range(repository, undefined, 'HEAD'));
    expect(Object.keys(textsByPath(units)).sort()).toEqual(['d0/f', 'd2/f', 'd3/f', 'message']);
    expect(skipsOf(receipt)).toEqual({ 'missing-object': 2 });
  });

  it('that reaches the edge of a shallow clone is incomplete', async () => {
    await using repository = await createRepository();
    for (let index = 0; index < 5; index++) await repository.commit({ files: { a: `${index}` } });
    await repository.setBranch('other', 'HEAD~4');
    await using shallow = await cloneRepository(`file://${repository.path}`, [
      '--depth=2',
      '--no-single-branch',
    ]);
    const cut = await collect(range(shallow, 'origin/other', 'HEAD'));
    expect(skipsOf(cut.receipt)).toEqual({ 'missing-commit': 1 });
    const inside = await collect(range(shallow, 'HEAD~1', 'HEAD'));
    expect(skipsOf(inside.receipt)).toEqual({});
  });

  it('in a partial clone has skips for blobs that were never fetched', async () => {
    await using repository = await createRepository();
    await repository.git(['config', 'uploadpack.allowFilter', 'true']);
    await repository.commit({ files: { a: '0' } });
    await repository.commit({ files: { a: '1' } });
    await repository.commit({ files: { a: '2' } });
    await using partial = await cloneRepository(`file://${repository.path}`, ['--filter=blob:none']);
    const { units, receipt, source } = await collect(range(partial, 'HEAD~2', 'HEAD'), {
      // what stood before is not here either: then everything is new
      onUnit: async (unit, opened) => expect(await opened.previous?.(unit)).toEqual([]),
    });
    expect(textsByPath(units).a).toBe('2');
    expect(skipsOf(receipt)).toEqual({ 'missing-object': 1 });
    expect(source.repository?.state.partial).toBe(true);
  });

  it('of what is being pushed is read from the quarantine that git names to its hook', async () => {
    await using bare = await createRepository({ bare: true });
    const base = await bare.commit({ files: { a: '0' } });
    await using clone = await cloneRepository(bare.path);
    const pushed = await clone.commit({ files: { a: 'pushed' } });
    // as git-receive-pack(1), "QUARANTINE ENVIRONMENT", describes
    const quarantine = `${bare.path}/objects/tmp_objdir-incoming-test`;
    await mkdir(quarantine);
    const env = {
      GIT_OBJECT_DIRECTORY: quarantine,
      GIT_ALTERNATE_OBJECT_DIRECTORIES: `${bare.path}/objects`,
    };
    const pack = await runGit(['pack-objects', '--revs', '--stdout', '-q'], {
      cwd: clone.path,
      input: `${pushed}\n^${base}\n`,
    });
    await bare.git(['unpack-objects', '-q'], { input: pack.stdout, env });
    const target = range(bare, base, pushed);
    await expect(collect(target)).rejects.toMatchObject({ code: 'revision-unknown' });
    const { units } = await collect(target, { environment: env, currentDirectory: bare.path });
    expect(textsByPath(units).a).toBe('pushed');
  });

  it('has a large blob in pieces, all of which count as new', async () => {
    await using repository = await createRepository();
    const large = 'sixteen bytes..\n'.repeat(4 * 1024 * 1024 + 1);
    await repository.commit({ files: { large: 'small' } });
    await repository.commit({ files: { large } });
    const previous: number[] = [];
    const { units } = await collect(range(repository, 'HEAD~1', 'HEAD'), {
      onUnit: async (unit, source) => {
        if (unit.windows !== undefined) previous.push((await source.previous?.(unit))?.length ?? -1);
      },
    });
    expect(previous).toEqual([0, 0, 0, 0, 0]);
    expect(units.flatMap((unit) => (unit.windows === undefined ? [] : windowTexts(unit))).join('')).toBe(
      large,
    );
  });

  it('whose ends are unknown is refused with a hint', async () => {
    await using repository = await createRepository();
    await repository.commit({ files: { a: '0' } });
    for (const [from, to] of [
      ['nothing', 'HEAD'],
      ['HEAD', 'nothing'],
      ['HEAD~1', 'HEAD'],
    ] as const)
      await expect(collect(range(repository, from, to))).rejects.toMatchObject({
        code: 'revision-unknown',
        hint: expect.any(String),
      });
  });
});
