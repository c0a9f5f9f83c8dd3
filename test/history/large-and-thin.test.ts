// What a thread cannot rebuild in its own memory from its own pack: blobs larger than it has room for, alone and as
// deltas of each other, packed and loose; and deltas whose base lies in another pack, or loose. None of it goes to git.

import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createExaminer, findSuspects } from '../../src/history/index.ts';
import { builtInRuleset } from '../../src/ruleset/built-in.gen.ts';
import { placePacks } from '../git/packs/invented.ts';
import { objectId, type PackEntry, writePack } from '../git/packs/pack-writer.ts';
import { createRepository, type TestRepository } from '../git.ts';
import { copy, insert, writeDelta } from '../kernel/delta-writer.ts';
import { mint } from '../mint.ts';

const OPTIONS = { disabledRules: [], minConfidence: 'possible', nowMs: 0 } as const;
const MEBIBYTE = 1024 * 1024;
const scratch = await mkdtemp(join(tmpdir(), 'tacet-large-'));
afterAll(() => rm(scratch, { recursive: true, force: true }));

/** With so little memory that objects of more than 8 MiB are too large. */
async function search(repository: TestRepository) {
  const answer = await findSuspects({
    place: { directory: join(repository.gitDir, 'objects'), format: repository.objectFormat },
    makeParts: () => createExaminer(builtInRuleset, OPTIONS),
    workers: undefined,
    threads: 1,
    memoryBytes: 100 * MEBIBYTE,
    temporaryDirectory: scratch,
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
  if (answer.kind !== 'found') throw new Error(answer.kind);
  return answer;
}

const leak = (): string => `token = "ghp_${mint('{mint:github-crc32:30}')}"\n`;
const filler = 'some words that fill a line and mean nothing at all\n'.repeat(180_000);

describe('blobs that memory has no room for', () => {
  it('are looked at whole, each version of a chain, packed and loose', async () => {
    await using repository = await createRepository({ bare: true });
    const middle = filler.length >> 1;
    const versions = [
      filler,
      `${filler}one more line\n`,
      `${filler.slice(0, middle)}\n${leak()}${filler.slice(middle)}`,
      `${filler.slice(100)}the end\n`,
      `${leak()}${filler.slice(5000)}`,
    ];
    const blobs: string[] = [];
    for (const version of versions) {
      await repository.commit({ files: { 'dump.sql': version } });
      blobs.push(await repository.git(['rev-parse', 'HEAD:dump.sql']));
    }
    for (const packing of ['packed', 'loose']) {
      if (packing === 'packed') await repository.git(['repack', '-a', '-d', '-f', '-q', '--depth=10']);
      else await unpack(repository);
      const deltas = await repository.git(['cat-file', '--batch-check=%(deltabase)', '--batch-all-objects']);
      expect(/[1-9a-f]{4}/u.test(deltas)).toBe(packing === 'packed');
      const { suspects, unread, counts } = await search(repository);
      expect([packing, unread, counts.blobs]).toEqual([packing, 0, versions.length]);
      expect([...suspects].sort()).toEqual([blobs[2]!, blobs[4]!].sort());
      expect(await readdir(scratch)).toEqual([]);
    }
  });

  it('that break are told as unread, with all that is built from them', async () => {
    await using repository = await createRepository({ bare: true });
    const first = 'x'.repeat(9 * MEBIBYTE);
    const second = `${first}${leak()}`;
    const delta = writeDelta(first, [...copies(first.length), insert(second.slice(first.length))]);
    const [one, two] = [objectId('blob', first), objectId('blob', second)];
    placePacks(repository, {
      broken: writePack([
        { kind: 'full', type: 'blob', content: `${first} `, id: one, size: first.length },
        { kind: 'ofs', base: 0, delta, id: two },
      ]),
    });
    const { suspects, unread } = await search(repository);
    expect([unread, [...suspects].sort()]).toEqual([2, [one, two].sort()]);
    expect(await readdir(scratch)).toEqual([]);
  });
});

function copies(length: number) {
  const step = 0xffffff;
  return Array.from({ length: Math.ceil(length / step) }, (_, at) =>
    copy(at * step, Math.min(step, length - at * step)),
  );
}

async function unpack(repository: TestRepository): Promise<void> {
  const folder = join(repository.gitDir, 'objects', 'pack');
  const [pack = ''] = (await readdir(folder)).filter((name) => name.endsWith('.pack'));
  const input = await readFile(join(folder, pack));
  // git unpacks only what it does not have
  await rm(folder, { recursive: true });
  await repository.git(['unpack-objects', '-q'], { input });
}

describe('deltas whose base lies elsewhere', () => {
  const base = 'line\n'.repeat(200);
  const first = `${base}${leak()}`;
  const second = `${base}nothing of note\n`;
  const third = `${first}and more\n`;
  /** The second and third of them hang on what another pack holds. */
  const thin = (baseId: string): PackEntry[] => [
    {
      kind: 'ref',
      baseId,
      delta: writeDelta(base, [copy(0, base.length), insert(first.slice(base.length))]),
      id: objectId('blob', first),
    },
    {
      kind: 'ref',
      baseId,
      delta: writeDelta(base, [copy(0, base.length), insert(second.slice(base.length))]),
      id: objectId('blob', second),
    },
    {
      kind: 'ofs',
      base: 0,
      delta: writeDelta(first, [copy(0, first.length), insert(third.slice(first.length))]),
      id: objectId('blob', third),
    },
  ];
  const leaking = [objectId('blob', first), objectId('blob', third)].sort();

  it('in another pack, or loose, are rebuilt and looked at', async () => {
    for (const place of ['packed', 'loose']) {
      await using repository = await createRepository({ bare: true });
      const full: PackEntry = { kind: 'full', type: 'blob', content: base };
      const packs = { thin: writePack(thin(objectId('blob', base))) };
      if (place === 'packed') placePacks(repository, { ...packs, whole: writePack([full]) });
      else {
        placePacks(repository, packs);
        await repository.git(['hash-object', '-w', '--stdin'], { input: base });
      }
      const { suspects, unread, counts } = await search(repository);
      expect([place, unread, counts.blobs, [...suspects].sort()]).toEqual([place, 0, 4, leaking]);
    }
  });

  it('in a third pack, as a delta itself, are rebuilt all the same', async () => {
    await using repository = await createRepository({ bare: true });
    const root = `${base}to be cut off\n`;
    const delta = writeDelta(root, [copy(0, base.length)]);
    placePacks(repository, {
      thin: writePack(thin(objectId('blob', base))),
      middle: writePack([{ kind: 'ref', baseId: objectId('blob', root), delta, id: objectId('blob', base) }]),
      whole: writePack([{ kind: 'full', type: 'blob', content: root }]),
    });
    const { suspects, unread, counts } = await search(repository);
    expect([unread, counts.blobs, [...suspects].sort()]).toEqual([0, 5, leaking]);
  });

  it('nowhere are told as unread, with all that hangs on them', async () => {
    await using repository = await createRepository({ bare: true });
    placePacks(repository, { thin: writePack(thin('1'.repeat(40))) });
    const { unread, counts } = await search(repository);
    expect([unread, counts.blobs]).toEqual([3, 0]);
  });

  it('in each other are told as unread', async () => {
    await using repository = await createRepository({ bare: true });
    const delta = writeDelta(base, [copy(0, base.length)]);
    const ids = ['2'.repeat(40), '3'.repeat(40)] as const;
    placePacks(repository, {
      one: writePack([{ kind: 'ref', baseId: ids[1], delta, id: ids[0] }]),
      two: writePack([{ kind: 'ref', baseId: ids[0], delta, id: ids[1] }]),
    });
    const { suspects, hopeless, unread } = await search(repository);
    expect([unread, [...suspects].sort(), [...hopeless].sort()]).toEqual([2, [...ids], [...ids]]);
  });

  it('in a circle, or on one, are told as what git must not be asked for', async () => {
    await using repository = await createRepository({ bare: true });
    const delta = writeDelta(base, [copy(0, base.length)]);
    const ids = ['2'.repeat(40), '3'.repeat(40), '4'.repeat(40)] as const;
    const lost = '5'.repeat(40);
    placePacks(repository, {
      one: writePack([
        { kind: 'ref', baseId: ids[1], delta, id: ids[0] },
        { kind: 'ref', baseId: ids[0], delta, id: ids[1] },
        { kind: 'ofs', base: 1, delta, id: ids[2] },
        // damaged in another way: git finds that out
        { kind: 'ofs', base: 0, distance: 9, delta, id: lost },
      ]),
    });
    const { suspects, hopeless, unread } = await search(repository);
    expect([unread, [...suspects].sort(), [...hopeless].sort()]).toEqual([4, [...ids, lost], [...ids]]);
  });

  it('of a commit or a tag have their messages looked at', async () => {
    await using repository = await createRepository({ bare: true });
    const head = `tree ${'4'.repeat(40)}\nauthor A <a@example.org> 1 +0000\ncommitter A <a@example.org> 1 +0000\n\n`;
    const plain = `${head}nothing\n`;
    const leaky = `${head}${leak()}`;
    const delta = writeDelta(plain, [copy(0, head.length), insert(leaky.slice(head.length))]);
    placePacks(repository, {
      thin: writePack([
        { kind: 'ref', baseId: objectId('commit', plain), delta, id: objectId('commit', leaky) },
      ]),
      whole: writePack([{ kind: 'full', type: 'commit', content: plain }]),
    });
    const { suspects, unread, counts } = await search(repository);
    expect([unread, counts.commits, [...suspects]]).toEqual([0, 2, [objectId('commit', leaky)]]);
  });
});
