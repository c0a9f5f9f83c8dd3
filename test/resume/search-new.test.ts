// What a search is asked for when an earlier scan covers most of a history: the new objects by all rules, and the old ones
// by changed rules alone. The search itself is the test's, and answers that it found nothing.

import { describe, expect, it } from 'vitest';
import { ReceiptBuilder } from '../../src/base/receipt.ts';
import { ShardPart, shardOf } from '../../src/base/shard.ts';
import { ExaminedObjects } from '../../src/history/examined.ts';
import { IdMap } from '../../src/resume/id-map.ts';
import { type FindSuspects, searchNew } from '../../src/resume/search-new.ts';
import { openHistory } from '../../src/sources/open-history.ts';
import { createRepository, gitEnvironment, type TestRepository } from '../git.ts';
import { fc } from '../property.ts';

async function sourceOf(repository: TestRepository, part?: ShardPart) {
  const context = {
    receipt: new ReceiptBuilder(),
    signal: new AbortController().signal,
    onProgress: () => undefined,
    ...(part === undefined ? {} : { part }),
  };
  const outside = { environment: gitEnvironment(), currentDirectory: process.cwd() };
  return await openHistory(repository.path, context, outside);
}

/** Records what is asked for, by object. */
function recorder(ids: readonly string[]) {
  const asked: { readonly wanted: readonly string[]; readonly onlyRules: readonly string[] | undefined }[] =
    [];
  const find: FindSuspects = (wanted, onlyRules) => {
    asked.push({
      wanted: ids.filter((oid) => wanted?.has(Buffer.from(oid, 'hex'), 0)).sort(),
      onlyRules,
    });
    return Promise.resolve({
      kind: 'found',
      suspects: new Set(),
      places: new Map(),
      forests: new Map(),
      hopeless: new Set(),
      unread: 0,
      examined: new ExaminedObjects([], 20),
      counts: { blobs: 0, commits: 0, bytes: 0, scannedBytes: 0 },
      threads: 1,
    });
  };
  return { asked, find };
}

async function objectsOf(repository: TestRepository): Promise<readonly string[]> {
  const lines = await repository.git(['cat-file', '--batch-check', '--batch-all-objects']);
  return lines.split('\n').flatMap((line) => (/ (?:blob|commit) /.test(line) ? [line.slice(0, 40)] : []));
}

describe('a search for what is new', () => {
  it('asks for the objects that are not covered, and for the others by changed rules alone', async () => {
    await using repository = await createRepository({ bare: true });
    await repository.commit({ files: { a: 'one', b: 'two' } });
    const old = await objectsOf(repository);
    await repository.commit({ files: { a: 'three' } });
    const all = await objectsOf(repository);
    const objects = new IdMap(20);
    for (const oid of old) objects.add(Buffer.from(oid, 'hex'), 0, 7);
    const { asked, find } = recorder(all);
    const covered = { objects, suspects: new Set([old[0] ?? '', 'f'.repeat(40)]), changedRules: ['a-rule'] };
    const searched = await searchNew(await sourceOf(repository), covered, find);
    expect(asked).toEqual([
      { wanted: all.filter((oid) => !old.includes(oid)).sort(), onlyRules: undefined },
      { wanted: [...old].sort(), onlyRules: ['a-rule'] },
    ]);
    // what was suspect stays so while the history reaches it
    expect(searched).toMatchObject({ kind: 'found', suspects: new Set([old[0]]), unread: 0 });
  });

  it('asks for nothing when all is covered and no rule has changed', async () => {
    await using repository = await createRepository({ bare: true });
    await repository.commit({ files: { a: 'one' } });
    const objects = new IdMap(20);
    for (const oid of await objectsOf(repository)) objects.add(Buffer.from(oid, 'hex'), 0, 7);
    const { asked, find } = recorder([]);
    await searchNew(await sourceOf(repository), { objects, suspects: new Set(), changedRules: [] }, find);
    expect(asked).toEqual([]);
  });

  it('asks in each shard for the paths of that shard, and in all of them for everything once', async () => {
    await using repository = await createRepository({ bare: true });
    const paths = Array.from({ length: 12 }, (_, index) => `f${index}`);
    for (const round of ['a', 'b'])
      await repository.commit({
        files: Object.fromEntries(paths.map((path) => [path, `${round} of ${path}`])),
      });
    const all = await objectsOf(repository);
    const seen: string[] = [];
    for (const index of [1, 2, 3]) {
      const { asked, find } = recorder(all);
      await searchNew(await sourceOf(repository, new ShardPart({ index, count: 3 })), undefined, find);
      seen.push(...(asked[0]?.wanted ?? []));
      for (const path of paths) {
        const versions = await Promise.all(
          ['main', 'main~1'].map((at) => repository.git(['rev-parse', `${at}:${path}`])),
        );
        const isOwn = shardOf(path, 3) === index;
        expect(versions.map((oid) => asked[0]?.wanted.includes(oid))).toEqual([isOwn, isOwn]);
      }
    }
    expect(seen.sort()).toEqual([...all].sort());
  });
});

describe('the map of ids', () => {
  it('keeps what was added, whatever the ids are (property)', () => {
    // ids that begin alike, so that they meet in the same places
    const id = fc
      .tuple(fc.nat(3), fc.nat(255))
      .map(([first, last]) =>
        Uint8Array.from({ length: 20 }, (_, at) => (at === 0 ? first : at === 19 ? last : 9)),
      );
    fc.assert(
      fc.property(fc.array(fc.tuple(id, fc.nat(1000)), { maxLength: 400 }), (entries) => {
        const map = new IdMap(20, 2);
        const expected = new Map<string, number>();
        for (const [bytes, size] of entries) {
          map.add(bytes, 0, size);
          const oid = Buffer.from(bytes).toString('hex');
          if (!expected.has(oid)) expected.set(oid, size);
        }
        expect(map.count).toBe(expected.size);
        for (const [oid, size] of expected) expect(map.sizeOf(oid)).toBe(size);
        expect(map.sizeOf('e'.repeat(40))).toBeUndefined();
      }),
    );
  });
});
