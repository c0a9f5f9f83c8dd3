import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TacetError } from '../../src/base/errors.ts';
import { authorOf, listCommits, messageStart, resolveCommit, resolveObjects } from '../../src/git/commits.ts';
import { cloneRepository, createRepository, type TestRepository } from '../git.ts';
import { fc } from '../property.ts';
import { opened } from './helpers.ts';

let repository: TestRepository;
const ids: string[] = [];
beforeAll(async () => {
  repository = await createRepository();
  for (let index = 0; index < 4; index++) ids.push(await repository.commit({ files: { file: `${index}` } }));
  await repository.tag('light', 'HEAD~1');
  await repository.tag('annotated', 'HEAD~2', 'a tag');
});
afterAll(() => repository.remove());

describe('a revision', () => {
  it.each([
    ['HEAD', 3],
    ['main', 3],
    ['HEAD~1', 2],
    ['light', 2],
    ['annotated', 1],
    ['refs/tags/annotated', 1],
    ['@{0}', 3],
  ])('%s is resolved to its commit', async (revision, index) => {
    expect(await resolveCommit(await opened(repository), revision)).toBe(ids[index]);
  });

  it('that is a short or a full id is resolved', async () => {
    const here = await opened(repository);
    expect(await resolveCommit(here, ids[0]?.slice(0, 10) ?? '')).toBe(ids[0]);
    expect(await resolveCommit(here, ids[0] ?? '')).toBe(ids[0]);
  });

  it.each([
    'no-such-branch',
    'HEAD:file',
    '1'.repeat(40),
    '-x',
    '--all',
    'a\nHEAD',
    '',
    '^{}',
    'x'.repeat(9999),
  ])('that names no commit is refused with a hint (%#)', async (revision) => {
    const failure = await resolveCommit(await opened(repository), revision).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'revision-unknown', hint: expect.stringContaining('git log') });
  });

  it('that a shallow clone does not reach is refused with the hint to fetch more', async () => {
    await using shallow = await cloneRepository(`file://${repository.path}`, ['--depth=1']);
    await expect(resolveCommit(await opened(shallow), 'HEAD~1')).rejects.toMatchObject({
      code: 'revision-unknown',
      hint: expect.stringContaining('fetch-depth: 0'),
    });
  });

  it('of any text is an id, nothing, or an error of our own', async () => {
    const { git } = await opened(repository);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'binary', maxLength: 30 }), { maxLength: 30 }),
        async (texts) => {
          const found = await resolveObjects(git, texts).catch((error: unknown) => error);
          if (!Array.isArray(found)) expect(found).toBeInstanceOf(TacetError);
          else expect(found).toHaveLength(texts.length);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('a set of commits', () => {
  it('is listed parents first, without what the excluded ones reach', async () => {
    const { git } = await opened(repository);
    const include = [ids[3] ?? ''];
    expect(await listCommits(git, { include, exclude: [ids[1] ?? ''] })).toEqual({
      commits: [ids[2], ids[3]],
      complete: true,
    });
    expect((await listCommits(git, { include: [], exclude: [] })).commits).toEqual([]);
  });

  it('with a commit that is not there is not complete', async () => {
    const { git } = await opened(repository);
    expect(await listCommits(git, { include: ['1'.repeat(40)], exclude: [] })).toEqual({
      commits: [],
      complete: false,
    });
  });
});

describe('a commit object', () => {
  const commit = (author: string) =>
    Buffer.from(`tree x\n${author}\ncommitter y <z> 1 +0000\n\nmessage\n\nmore\n`);

  it('names its author with date and offset', () => {
    // date -d @1767225600 is 2026-01-01T00:00:00Z
    expect(authorOf(commit('author Ä. Dä <a@b.c> 1767225600 +0530'))).toEqual({
      name: 'Ä. Dä',
      email: 'a@b.c',
      date: '2026-01-01T05:30:00+05:30',
    });
    expect(authorOf(commit('author A <a@b.c> 1767225600 -0130')).date).toBe('2025-12-31T22:30:00-01:30');
    expect(authorOf(commit('author  <> 0 +0000'))).toEqual({
      name: '',
      email: '',
      date: '1970-01-01T00:00:00+00:00',
    });
  });

  it('without a readable author or date has empty ones', () => {
    expect(authorOf(commit('nobody'))).toEqual({ name: '', email: '', date: '' });
    expect(authorOf(commit('author A <a@b.c> 99999999999999999999 +0000')).date).toBe('');
    expect(authorOf(new Uint8Array(0))).toEqual({ name: '', email: '', date: '' });
  });

  it('has its message after the first empty line', () => {
    const bytes = commit('author A <a> 1 +0000');
    expect(bytes.subarray(messageStart(bytes)).toString()).toBe('message\n\nmore\n');
    expect(messageStart(Buffer.from('tree x\n'))).toBe(7);
  });

  it('of any bytes is read without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        authorOf(Buffer.from(`author ${text}`));
        authorOf(Buffer.from(text));
      }),
    );
  });
});
