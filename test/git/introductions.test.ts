import { describe, expect, it } from 'vitest';
import { findInHead, readAuthors, traceSecrets } from '../../src/git/introductions.ts';
import { createRepository } from '../git.ts';
import { opened } from './helpers.ts';

describe('the introduction of a blob', () => {
  it('is the oldest commit that has it where no parent has it, with author, date and path', async () => {
    await using repository = await createRepository();
    const people = { name: 'Bo Writer', email: 'bo@example.org' };
    await repository.commit({ files: { other: 'x' } });
    const first = await repository.commit({
      files: { 'old name.txt': 'wanted' },
      author: people,
      dateSeconds: 1_767_225_600,
    });
    const blob = await repository.git(['rev-parse', 'HEAD:old name.txt']);
    await repository.commit({ files: { 'old name.txt': null, 'new name.txt': 'wanted' } });
    await repository.commit({ files: { 'new name.txt': 'changed' } });
    await repository.commit({ files: { 'new name.txt': 'wanted' } });
    const here = await opened(repository);
    const { places, spreads } = await traceSecrets(here, [new Set([blob])]);
    expect(places).toEqual(new Map([[blob, { commit: first, path: 'old name.txt', rank: 1 }]]));
    // the three commits whose tree has it, under two names
    expect(spreads).toEqual([{ commits: 3, paths: 2 }]);
    // date -u -d @1767225600 --iso-8601=seconds
    expect((await readAuthors(here, new Set([first]))).get(first)).toEqual({
      ...people,
      date: '2026-01-01T00:00:00+00:00',
    });
    expect(await findInHead(here.git, new Set([blob]))).toEqual(new Map([[blob, ['new name.txt']]]));
  });

  it('may be a merge, a root, or a commit that only the reflog has', async () => {
    await using repository = await createRepository();
    const root = await repository.commit({ files: { root: 'root content' } });
    await repository.setBranch('side', 'HEAD');
    await repository.commit({ files: { ours: '1' } });
    await repository.commit({ ref: 'side', files: { theirs: '2' } });
    const merge = await repository.merge({ from: 'side', files: { evil: 'evil content' } });
    await repository.commit({ files: { lost: 'lost content' } });
    const ids = await repository.git(['rev-parse', 'HEAD:root', 'HEAD:evil', 'HEAD:lost']);
    const [rootBlob = '', evilBlob = '', lostBlob = ''] = ids.split('\n');
    const lost = await repository.resolve('HEAD');
    await repository.git(['reset', '--quiet', '--hard', 'HEAD~1']);
    const here = await opened(repository);
    const wanted = new Set([rootBlob, evilBlob, lostBlob, '1'.repeat(40)]);
    const { places: found } = await traceSecrets(here, [wanted]);
    expect([...found].map(([oid, { commit, path }]) => [oid, commit, path]).sort()).toEqual(
      [
        [rootBlob, root, 'root'],
        [evilBlob, merge, 'evil'],
        [lostBlob, lost, 'lost'],
      ].sort(),
    );
    expect([...((await findInHead(here.git, wanted)) ?? new Map()).keys()].sort()).toEqual(
      [rootBlob, evilBlob].sort(),
    );
  });

  it('is not looked for when there is nothing to look for', async () => {
    await using repository = await createRepository();
    const here = await opened(repository);
    expect(await traceSecrets(here, [])).toEqual({ places: new Map(), spreads: [] });
    expect(await findInHead(here.git, new Set(['1'.repeat(40)]))).toBeUndefined();
    expect(await readAuthors(here, new Set())).toEqual(new Map());
  });
});
