/**
 * The readers of packs and loose objects against git itself: every object of real repositories, packed in every way git
 * can, byte for byte, one by one and by whole packs.
 */

import { chmodSync, readFileSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRepository, type TestRepository } from '../../git.ts';
import { differences, filesOf, objectsByForest, objectsByGit, objectsByStore, openStore } from './stores.ts';

/** A history with all kinds of objects: commits, trees, tags, empty and binary files, a larger file, many versions. */
async function fill(repository: TestRepository): Promise<void> {
  await repository.fastImport({ commits: 60, files: 30 });
  const noise = Buffer.from(
    Array.from({ length: 40_000 }, (_, at) => (Math.imul(at, 2_654_435_761) >>> 11) & 0xff),
  );
  await repository.commit({
    files: { empty: '', 'bin/noise': noise, 'bin/more': Buffer.concat([noise, noise]) },
  });
  await repository.commit({ files: { 'bin/noise': Buffer.concat([Buffer.from('x'), noise]) } });
  await repository.tag('v1', 'HEAD', 'first');
}

/** Sets a repository's objects in some way, so that each way is met by both readers. */
const PACKINGS: readonly (readonly [string, (repository: TestRepository) => Promise<unknown>])[] = [
  ['loose objects alone', (repository) => unpack(repository)],
  ['one pack with OFS deltas', (repository) => repository.git(['repack', '-adfq'])],
  [
    'one pack with REF deltas',
    (repository) => repository.git(['-c', 'repack.useDeltaBaseOffset=false', 'repack', '-adfq']),
  ],
  ['an index of version 1', (repository) => repository.git(['-c', 'pack.indexVersion=1', 'repack', '-adfq'])],
  ['64-bit offsets', (repository) => indexAgain(repository, '--index-version=2,0x40')],
  [
    'a reverse index',
    (repository) => repository.git(['-c', 'pack.writeReverseIndex=true', 'repack', '-adfq']),
  ],
  [
    'no reverse index',
    (repository) => repository.git(['-c', 'pack.writeReverseIndex=false', 'repack', '-adfq']),
  ],
  [
    'chains as long as git makes them',
    (repository) => repository.git(['repack', '-adfq', '--depth=4095', '--window=60']),
  ],
  ['no deltas', (repository) => repository.git(['repack', '-adfq', '--depth=0'])],
  [
    'streams that are not compressed',
    (repository) => repository.git(['-c', 'pack.compression=0', 'repack', '-adFq']),
  ],
  [
    'a multi-pack-index beside the indexes',
    async (repository) => {
      await severalPacks(repository);
      await repository.git(['multi-pack-index', 'write']);
    },
  ],
  ['several packs and loose objects', (repository) => severalPacks(repository)],
];

async function unpack(repository: TestRepository): Promise<void> {
  const packs = filesOf(repository, '.pack').map((path) => readFileSync(path));
  for (const ending of ['.pack', '.idx', '.rev'])
    for (const path of filesOf(repository, ending)) rmSync(path, { force: true });
  for (const input of packs) await repository.git(['unpack-objects', '-q'], { input });
}

async function indexAgain(repository: TestRepository, option: string): Promise<void> {
  await repository.git(['repack', '-adfq']);
  const [pack = ''] = filesOf(repository, '.pack');
  const index = pack.replace(/pack$/u, 'idx');
  chmodSync(index, 0o644);
  await repository.git(['index-pack', option, '-o', index, pack]);
}

async function severalPacks(repository: TestRepository): Promise<void> {
  await repository.git(['repack', '-adfq']);
  for (let round = 0; round < 3; round++) {
    await repository.commit({ files: { [`round/${round}`]: `round ${round}\n` } });
    // small imports stay loose; each round's become a pack of their own
    if (round < 2) await repository.git(['repack', '-dq']);
  }
}

describe.each(['sha1', 'sha256'] as const)('a %s repository', (objectFormat) => {
  let repository: TestRepository;

  beforeAll(async () => {
    repository = await createRepository({ objectFormat });
    await fill(repository);
  });
  afterAll(() => repository.remove());

  it.each(PACKINGS)('with %s is read as git reads it', async (_, pack) => {
    await pack(repository);
    const expected = await objectsByGit(repository);
    expect(expected.size).toBeGreaterThan(300);
    const store = openStore(repository, { verify: true });
    try {
      expect(store.problems).toEqual([]);
      expect(differences(expected, objectsByStore(store, expected.keys()))).toEqual([]);
      const whole = new Map(store.packs.flatMap((each) => [...objectsByForest(each).objects]));
      const loose = objectsByStore(store, store.looseIds());
      expect(differences(expected, new Map([...loose, ...whole]))).toEqual([]);
    } finally {
      store.close();
    }
  });
});
