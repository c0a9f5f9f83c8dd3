import { rm } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { type ChangeEvent, isSubmodule, readChanges } from '../../src/git/changes.ts';
import { listAllCommits, listCommits } from '../../src/git/commits.ts';
import { cloneRepository, createRepository, type TestRepository } from '../git.ts';
import { all, looseObject, opened } from './helpers.ts';

/** Changes of the commits up to a revision, in short: commit's number, path, texts before. */
async function changesOf(repository: TestRepository, revision = 'HEAD') {
  const here = await opened(repository);
  const head = await repository.resolve(revision);
  const { commits } = await listCommits(here.git, { include: [head], exclude: [] });
  return { commits, events: await all(readChanges(here.git, commits)) };
}

async function shortened(
  repository: TestRepository,
  events: readonly ChangeEvent[],
  commits: readonly string[],
) {
  const text = (oid: string) => repository.git(['cat-file', '-p', oid]);
  const short = [];
  for (const event of events) {
    const number = commits.indexOf(event.commit);
    if (event.kind === 'unreadable') short.push([number, 'unreadable']);
    else
      short.push([
        number,
        Buffer.from(event.path).toString('latin1'),
        isSubmodule(event) ? 'submodule' : await text(event.oid),
        await Promise.all(event.previous.map(text)),
      ]);
  }
  return short;
}

describe('the changes of commits', () => {
  it('are new blobs at paths, with what stood there before', async () => {
    await using repository = await createRepository();
    await repository.commit({ files: { a: '1', 'b/c': '2' } });
    await repository.commit({ files: { a: '3', d: '2' } });
    await repository.commit({ files: { a: null, 'b/c': { mode: '100755', content: '2' } } });
    await repository.commit({ message: 'nothing' });
    const { events, commits } = await changesOf(repository);
    expect(await shortened(repository, events, commits)).toEqual([
      [0, 'a', '1', []],
      [0, 'b/c', '2', []],
      [1, 'a', '3', ['1']],
      [1, 'd', '2', []],
      // only the mode changed; the pair is the same, and the reader of the changes may drop it
      [2, 'b/c', '2', ['2']],
    ]);
  });

  it('of a merge are what differs from every parent', async () => {
    await using repository = await createRepository();
    await repository.commit({ files: { a: 'base', b: 'base' } });
    await repository.setBranch('side', 'HEAD');
    await repository.commit({ files: { a: 'ours' } });
    await repository.commit({ ref: 'side', files: { a: 'theirs', b: 'only theirs' } });
    await repository.merge({ from: 'side', files: { a: 'settled', evil: 'in no parent' } });
    const { events, commits } = await changesOf(repository);
    const ofMerge = events.filter(({ commit }) => commit === commits.at(-1));
    expect(await shortened(repository, ofMerge, commits)).toEqual([
      [3, 'a', 'settled', ['ours', 'theirs']],
      [3, 'evil', 'in no parent', []],
    ]);
  });

  it('of a merge with three parents are found', async () => {
    await using repository = await createRepository();
    const base = await repository.commit({ files: { a: 'base' } });
    const tips = [];
    for (const name of ['one', 'two', 'three'])
      tips.push(await repository.commit({ ref: name, parents: [base], files: { a: name } }));
    await repository.commit({ ref: 'octopus', parents: tips, files: { a: 'four' } });
    const { events, commits } = await changesOf(repository, 'octopus');
    expect((await shortened(repository, events, commits)).at(-1)).toEqual([
      4,
      'a',
      'four',
      ['one', 'two', 'three'],
    ]);
  });

  it('have paths of any bytes, and kinds of any mode', async () => {
    await using repository = await createRepository();
    const names = ['new\nline', '::error::x', '##[group]', 'tab\there', 'quote"', '-rf', ' ', 'bad\xff'];
    await repository.commit({
      files: [
        ...names.map((name) => [Buffer.from(name, 'latin1'), 'text'] as const),
        ['link', { mode: '120000', content: 'target' }],
        ['sub', { mode: '160000', object: '1'.repeat(40) }],
      ],
    });
    await repository.commit({ files: { sub: { mode: '160000', object: '2'.repeat(40) } } });
    await repository.commit({ files: { sub: 'a file now' } });
    const { events, commits } = await changesOf(repository);
    const short = await shortened(repository, events, commits);
    expect(
      short
        .map(([, path]) => path)
        .slice(0, 10)
        .sort(),
    ).toEqual([...names, 'link', 'sub'].sort());
    expect(short.filter(([, path]) => path === 'sub')).toEqual([
      [0, 'sub', 'submodule', []],
      [1, 'sub', 'submodule', []],
      // what stood before was no blob
      [2, 'sub', 'a file now', []],
    ]);
  });

  it('of a commit whose tree is missing are unreadable, and those of the others are read', async () => {
    await using repository = await createRepository();
    const commits: string[] = [];
    for (let index = 0; index < 6; index++)
      commits.push(await repository.commit({ files: { [`folder${index}/file`]: `text ${index}` } }));
    const tree = await repository.git(['rev-parse', 'HEAD~2^{tree}']);
    await rm(looseObject(repository, tree));
    const here = await opened(repository);
    const events = await all(readChanges(here.git, commits));
    // the tree of commit 3 is needed for commit 3 and, as that of its parent, for commit 4
    expect((await shortened(repository, events, commits)).map(([number, what]) => [number, what])).toEqual([
      [0, 'folder0/file'],
      [1, 'folder1/file'],
      [2, 'folder2/file'],
      [3, 'unreadable'],
      [4, 'unreadable'],
      [5, 'folder5/file'],
    ]);
  });

  it('at the edge of a shallow clone are the whole tree', async () => {
    await using repository = await createRepository();
    await repository.commit({ files: { old: '1' } });
    await repository.commit({ files: { new: '2' } });
    await using shallow = await cloneRepository(`file://${repository.path}`, ['--depth=1']);
    const { events } = await changesOf(shallow);
    expect(
      events.map((event) => (event.kind === 'change' ? Buffer.from(event.path).toString() : '')),
    ).toEqual(['new', 'old']);
  });

  it('in a SHA-256 repository are read as well', async () => {
    await using repository = await createRepository({ objectFormat: 'sha256' });
    await repository.commit({ files: { a: '1' } });
    await repository.commit({ files: { a: '2' } });
    const { events, commits } = await changesOf(repository);
    expect(await shortened(repository, events, commits)).toEqual([
      [0, 'a', '1', []],
      [1, 'a', '2', ['1']],
    ]);
  });
});

describe('all commits', () => {
  it('are those of every ref and reflog, children before parents', async () => {
    await using repository = await createRepository();
    const first = await repository.commit({ files: { a: '1' } });
    const dropped = await repository.commit({ files: { a: '2' } });
    await repository.git(['reset', '--quiet', '--hard', first]);
    const side = await repository.commit({ ref: 'side', parents: [first], files: { b: '1' } });
    const { commits, complete } = await listAllCommits((await opened(repository)).git);
    expect(complete).toBe(true);
    expect([...commits].sort()).toEqual([first, dropped, side].sort());
    expect(commits.at(-1)).toBe(first);
  });
});
