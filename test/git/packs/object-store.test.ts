/**
 * The object store on every kind of repository, on repositories that lost something, and while git moves the objects about.
 * What git itself says is the measure.
 */

import { appendFileSync, chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ObjectStore, objectDirectoryOf } from '../../../src/git/packs/object-store.ts';
import { findRepository } from '../../../src/git/repository.ts';
import { cloneRepository, createRepository } from '../../git.ts';
import { outside } from '../helpers.ts';
import { placePacks } from './invented.ts';
import { objectId, writePack } from './pack-writer.ts';
import { differences, filesOf, objectsByForest, objectsByGit, objectsByStore, openStore } from './stores.ts';

describe('an object store', () => {
  it('answers `missing` for ids that are not there, of the other kind, or none at all', async () => {
    await using repository = await createRepository();
    await repository.commit({ files: { a: 'a' } });
    const store = openStore(repository);
    for (const oid of ['0'.repeat(40), 'f'.repeat(40), 'a'.repeat(64), 'HEAD', '', '../../../etc/passwd'])
      expect(store.read(oid)).toEqual({ kind: 'missing' });
    expect(store.has('0'.repeat(40))).toBe(false);
    expect(store.has(await repository.resolve('HEAD'))).toBe(true);
    store.close();
  });

  it('knows the empty tree, which git knows without storing it', async () => {
    await using repository = await createRepository();
    const empty = await repository.git(['hash-object', '-t', 'tree', '/dev/null']);
    const store = openStore(repository);
    expect(store.read(empty)).toEqual({ kind: 'object', type: 'tree', bytes: new Uint8Array(0) });
    store.close();
  });

  it('reads an empty repository, and one whose directory is gone', async () => {
    await using repository = await createRepository({ bare: true });
    const store = openStore(repository);
    expect([...store.looseIds(), ...store.packs, ...store.problems]).toEqual([]);
    store.close();
    const nowhere = ObjectStore.open({ directory: `${repository.path}/nothing`, format: 'sha1' });
    expect(nowhere.read('a'.repeat(40))).toEqual({ kind: 'missing' });
    expect(nowhere.problems).toEqual([]);
  });

  it('says which objects exceed its bound, packed, as deltas, and loose', async () => {
    await using repository = await createRepository();
    const noise = Buffer.from(
      Array.from({ length: 30_000 }, (_, at) => (Math.imul(at, 40_503) >>> 5) & 0xff),
    );
    await repository.commit({ files: { small: 'small\n', large: noise } });
    await repository.commit({ files: { large: Buffer.concat([noise, Buffer.from('more')]) } });
    const ids = await Promise.all(
      ['HEAD:large', 'HEAD~1:large', 'HEAD:small'].map((name) => repository.git(['rev-parse', name])),
    );
    for (const pack of [false, true]) {
      if (pack) await repository.git(['repack', '-adfq']);
      const store = openStore(repository, { maxObjectBytes: 20_000 });
      expect(ids.map((oid) => store.read(oid).kind)).toEqual(['too-large', 'too-large', 'object']);
      store.close();
    }
  });

  it('gives up what it keeps before it calls an object too large for its memory', async () => {
    await using repository = await createRepository();
    const content = (size: number) => Buffer.from(Array.from({ length: size }, (_, at) => (at * 7) & 0xff));
    const sizes = [700_000, 700_001, 700_002, 700_003, 1_500_000];
    await repository.commit({ files: Object.fromEntries(sizes.map((size) => [`f${size}`, content(size)])) });
    await repository.git(['repack', '-adfq', '--depth=0']);
    const store = openStore(repository, {
      memoryBytes: 4_000_000,
      cacheBytes: 64 * 1024,
      keepBytes: 4_000_000,
      maxObjectBytes: 2_000_000,
    });
    for (const size of sizes) {
      const answer = store.read(await repository.git(['rev-parse', `HEAD:f${size}`]));
      expect(answer.kind === 'object' && answer.bytes.length).toBe(size);
    }
    store.close();
  });

  it('lends bytes that it would else copy', async () => {
    await using repository = await createRepository();
    await repository.commit({ files: { a: 'borrowed\n' } });
    await repository.git(['repack', '-adfq']);
    const store = openStore(repository);
    const oid = await repository.git(['rev-parse', 'HEAD:a']);
    const lent = store.borrow(oid);
    expect(lent.kind === 'object' && Buffer.from(lent.bytes).toString()).toBe('borrowed\n');
    const [first, second] = [store.read(oid), store.read(oid)];
    if (first.kind === 'object') first.bytes.fill(0);
    expect(second.kind === 'object' && Buffer.from(second.bytes).toString()).toBe('borrowed\n');
    store.close();
  });

  it('reads all of a linked work tree, which shares the objects of its repository', async () => {
    await using repository = await createRepository();
    await repository.commit({ files: { a: 'one\n' } });
    await repository.git(['worktree', 'add', '-q', 'linked', '-b', 'other']);
    const search = findRepository(`${repository.path}/linked`, outside());
    if (search.kind !== 'found') throw new Error('the work tree was not found');
    const store = ObjectStore.open({
      directory: objectDirectoryOf(search.repository.commonDir),
      format: 'sha1',
    });
    const expected = await objectsByGit(repository);
    expect(differences(expected, objectsByStore(store, expected.keys()))).toEqual([]);
    store.close();
  });

  it('reads what a shallow clone has, and answers `missing` for what lies behind', async () => {
    await using repository = await createRepository();
    await repository.fastImport({ commits: 20 });
    await using clone = await cloneRepository(`file://${repository.path}`, ['--depth=3']);
    const expected = await objectsByGit(clone);
    const store = openStore(clone);
    expect(differences(expected, objectsByStore(store, expected.keys()))).toEqual([]);
    expect(store.read(await repository.resolve('HEAD~5'))).toEqual({ kind: 'missing' });
    store.close();
  });

  it('answers `missing` for what a partial clone left on the server, and does not fetch it', async () => {
    await using repository = await createRepository();
    await repository.git(['config', 'uploadpack.allowFilter', 'true']);
    await repository.commit({ files: { 'dir/file': 'left on the server\n' } });
    const blob = await repository.git(['rev-parse', 'HEAD:dir/file']);
    await using clone = await cloneRepository(`file://${repository.path}`, ['--filter=blob:none', '--bare']);
    const store = openStore(clone);
    expect(store.read(blob)).toEqual({ kind: 'missing' });
    expect(store.read(await repository.resolve('HEAD')).kind).toBe('object');
    expect(store.packs.map((pack) => pack.traits.isPromisor)).toEqual([true]);
    store.close();
    expect(openStore(clone).read(blob)).toEqual({ kind: 'missing' });
  });

  it('looks into a quarantine before the store itself', async () => {
    await using repository = await createRepository();
    await using pushed = await createRepository();
    await pushed.commit({ files: { fresh: 'just pushed\n' } });
    const fresh = await pushed.git(['rev-parse', 'HEAD:fresh']);
    const store = ObjectStore.open({
      directory: `${repository.gitDir}/objects`,
      format: 'sha1',
      before: [`${pushed.gitDir}/objects`],
    });
    expect(store.read(fresh).kind).toBe('object');
    store.close();
  });
});

describe('while git repacks', () => {
  it('reads objects from packs that were deleted after they were opened', async () => {
    await using repository = await createRepository();
    await repository.fastImport({ commits: 60 });
    await repository.git(['repack', '-adfq']);
    const expected = await objectsByGit(repository);
    const [first = '', ...rest] = expected.keys();
    const store = openStore(repository);
    expect(store.read(first).kind).toBe('object');
    for (const ending of ['.pack', '.idx', '.rev'])
      for (const path of filesOf(repository, ending)) rmSync(path);
    expect(store.packs.map((pack) => pack.fate())).toEqual(['removed']);
    expect(store.refresh()).toBe(true);
    expect(differences(expected, objectsByStore(store, [first, ...rest]))).toEqual([]);
    store.close();
  });

  it('finds objects again in the packs that replaced the ones it knew, before and after it opened them', async () => {
    await using repository = await createRepository();
    await repository.fastImport({ commits: 60 });
    await repository.git(['repack', '-adfq']);
    await repository.commit({ files: { later: 'loose at first\n' } });
    const later = await repository.git(['rev-parse', 'HEAD:later']);
    const store = openStore(repository);
    // the store knows one pack, unopened, and the loose object; both go
    await repository.git(['repack', '-adfq', '--depth=3']);
    await repository.git(['prune-packed']);
    const expected = await objectsByGit(repository);
    expect(store.read(later).kind).toBe('object');
    expect(differences(expected, objectsByStore(store, expected.keys()))).toEqual([]);
    // and once more, now that the pack is open
    await repository.git(['repack', '-adFq', '--depth=5']);
    await repository.commit({ files: { last: 'loose\n' } });
    await repository.git(['gc', '-q', '--prune=now']);
    const now = await objectsByGit(repository);
    expect(differences(now, objectsByStore(store, now.keys()))).toEqual([]);
    store.close();
  });

  it('does not mix a pack with the index of the one that had its name', async () => {
    await using repository = await createRepository();
    await repository.fastImport({ commits: 20 });
    await repository.git(['-c', 'pack.writeReverseIndex=false', 'repack', '-adfq']);
    const expected = await objectsByGit(repository);
    // the same objects, stored otherwise, under the same name: what git before 1.8.5 did
    await using other = await cloneRepository(repository.path, ['--bare', '--no-local']);
    await other.git(['-c', 'pack.compression=1', 'repack', '-adFq', '--depth=2']);
    const store = openStore(repository);
    // written over, so that the folder itself does not change
    for (const ending of ['.pack', '.idx']) {
      const [path = ''] = filesOf(repository, ending);
      const [fresh = ''] = filesOf(other, ending);
      chmodSync(path, 0o644);
      writeFileSync(path, readFileSync(fresh));
    }
    expect(differences(expected, objectsByStore(store, expected.keys()))).toEqual([]);
    // it was replaced, and is none the worse for it
    expect(store.problems).toEqual([]);
    store.close();
  });

  it('opens all packs there are by then, which stay readable', async () => {
    await using repository = await createRepository();
    await repository.fastImport({ commits: 40 });
    await repository.git(['repack', '-adfq']);
    const store = openStore(repository);
    await repository.commit({ files: { later: 'later\n' } });
    await repository.git(['repack', '-adfq', '--depth=3']);
    const expected = await objectsByGit(repository);
    const packs = store.openPacks();
    expect([packs.length, store.problems]).toEqual([1, []]);
    for (const ending of ['.pack', '.idx', '.rev'])
      for (const path of filesOf(repository, ending)) rmSync(path);
    expect(differences(expected, objectsByForest(packs[0]!).objects)).toEqual([]);
    store.close();
  });

  it('says of a pack that does not fit its index what is wrong, and reads nothing from it', async () => {
    await using repository = await createRepository({ bare: true });
    const content = 'content\n';
    // the index is made for one object, and the pack says it has two
    placePacks(repository, { lying: writePack([{ kind: 'full', type: 'blob', content }], { count: 2 }) });
    const store = openStore(repository);
    for (let attempt = 0; attempt < 3; attempt++)
      expect(store.read(objectId('blob', content)).kind).not.toBe('object');
    expect(store.problems.map((problem) => [problem.problem, problem.message])).toEqual([
      ['mismatch', 'lying.pack: has 2 objects, its index 1'],
    ]);
    store.close();
  });
});

describe('packs whose index is lost or broken', () => {
  it('are read through a multi-pack-index that still lists them', async () => {
    await using repository = await createRepository();
    await repository.fastImport({ commits: 40 });
    await repository.git(['repack', '-adfq']);
    await repository.commit({ files: { a: 'second pack\n' } });
    await repository.git(['repack', '-dq']);
    await repository.git(['multi-pack-index', 'write']);
    const expected = await objectsByGit(repository);
    for (const ending of ['.idx', '.rev']) for (const path of filesOf(repository, ending)) rmSync(path);
    const store = openStore(repository);
    expect(store.problems).toEqual([]);
    expect(differences(expected, objectsByStore(store, expected.keys()))).toEqual([]);
    expect(new Set(store.idsWithoutIndex())).toEqual(new Set(expected.keys()));
    expect(store.packs.map((pack) => pack.index)).toEqual([undefined, undefined]);
    store.close();
  });

  it('are read through it also when their index is broken', async () => {
    await using repository = await createRepository();
    await repository.fastImport({ commits: 10 });
    await repository.git(['repack', '-adfq']);
    await repository.git(['multi-pack-index', 'write']);
    const expected = await objectsByGit(repository);
    const [index = ''] = filesOf(repository, '.idx');
    chmodSync(index, 0o644);
    writeFileSync(index, readFileSync(index).subarray(0, 900));
    const store = openStore(repository);
    expect(store.problems.map((problem) => problem.problem)).toEqual(['truncated']);
    expect(differences(expected, objectsByStore(store, expected.keys()))).toEqual([]);
    store.close();
  });

  it('without any index are what git takes them for: not there', async () => {
    await using repository = await createRepository();
    const commit = await repository.commit({ files: { a: 'a\n' } });
    await repository.git(['repack', '-adfq']);
    for (const path of filesOf(repository, '.idx')) rmSync(path);
    const store = openStore(repository);
    expect(store.read(commit)).toEqual({ kind: 'missing' });
    expect(store.packs).toEqual([]);
    store.close();
  });

  it('are said, with the reason, when an index is broken, and other copies are read', async () => {
    await using repository = await createRepository();
    const commit = await repository.commit({ files: { a: 'a\n' } });
    await repository.git(['repack', '-aq']);
    const [index = ''] = filesOf(repository, '.idx');
    chmodSync(index, 0o644);
    appendFileSync(index, 'x');
    const store = openStore(repository);
    expect(store.problems.map((problem) => problem.problem)).toEqual(['malformed']);
    expect(store.read(commit).kind).toBe('object');
    store.close();
  });
});
