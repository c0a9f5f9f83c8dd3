/** The forest of a pack's deltas: against what git says of the same pack, and in shapes made for the purpose. */

import { describe, expect, it } from 'vitest';
import { type ByteSource, FileSource, MemorySource } from '../../../src/git/packs/byte-source.ts';
import { ChunkCache } from '../../../src/git/packs/chunk-cache.ts';
import { type LinkedForest, NONE, readEntries } from '../../../src/git/packs/delta-forest.ts';
import { type CachedPack, EntryReader } from '../../../src/git/packs/entry-reader.ts';
import { buildForest, linkForest, planForest } from '../../../src/git/packs/forest-links.ts';
import { ForestReader } from '../../../src/git/packs/forest-reader.ts';
import { shareTrees, takeBatch } from '../../../src/git/packs/forest-shares.ts';
import { idText } from '../../../src/git/packs/id-format.ts';
import { ObjectArena } from '../../../src/git/packs/object-arena.ts';
import { Pack } from '../../../src/git/packs/pack.ts';
import { BLOB, PackFile } from '../../../src/git/packs/pack-file.ts';
import { PackIndex } from '../../../src/git/packs/pack-index.ts';
import { createArenaKernel } from '../../../src/kernel/kernel.ts';
import { createRepository, type TestRepository } from '../../git.ts';
import { copy, insert, writeDelta } from '../../kernel/delta-writer.ts';
import { NOTHING } from '../../kernel/implementations.ts';
import { fc } from '../../property.ts';
import { packInMemory } from './invented.ts';
import { objectId, type PackEntry, type WrittenPack, writeIndex, writePack } from './pack-writer.ts';
import { filesOf, objectsByForest, openStore, textAt } from './stores.ts';

/** What is needed to read a pack whole. */
function readerFor(pack: Pack): { reader: EntryReader; cached: CachedPack; arena: ObjectArena } {
  const arena = new ObjectArena(createArenaKernel(NOTHING), 64 * 1024 * 1024);
  const reader = new EntryReader(arena, new ChunkCache(arena, 256 * 1024), {
    maxObjectBytes: 1024 * 1024,
    checkSums: true,
  });
  return { arena, reader, cached: reader.attach(pack.file()) };
}

/** How many deltas stand between an entry and its full object. */
function depthOf(forest: LinkedForest, entry: number): number {
  let depth = 0;
  for (let at = entry; forest.bases[at]! >= 0; at = forest.bases[at]!) depth++;
  return depth;
}

/**
 * A pack in which entry `n + 1` is a delta against entry `parents[n]`, or a full object where that is -1. Contents are all
 * different.
 */
function packOfShape(parents: readonly number[]): Pack {
  const contents: string[] = [];
  const entries = [...parents.entries()].map(([number, parent]): PackEntry => {
    if (parent < 0) {
      contents.push(`root ${number}\n`);
      return { kind: 'full', type: 'blob', content: contents[number]! };
    }
    const base = contents[parent]!;
    contents.push(`${base}${number}\n`);
    const delta = writeDelta(base, [copy(0, base.length), insert(`${number}\n`)]);
    return { kind: 'ofs', base: parent, delta, id: objectId('blob', contents[number]!) };
  });
  return packInMemory(writePack(entries));
}

/** The most objects that are in memory at once if children are walked in the best order: by trying all that matters. */
function leastNeed(parents: readonly number[], entry: number): number {
  const children = [...parents.keys()].filter((child) => parents[child] === entry);
  const needs = children.map((child) => leastNeed(parents, child));
  if (children.length === 0) return 1;
  // whichever child comes last: the entry stays beside all the others
  const totals = needs.map((last, chosen) =>
    Math.max(2, last, ...needs.filter((_, other) => other !== chosen).map((need) => need + 1)),
  );
  return Math.min(...totals);
}

describe('the forest of a real pack', () => {
  it.each([
    ['OFS deltas', ['repack', '-adfq', '--depth=30', '--window=30']],
    ['REF deltas', ['-c', 'repack.useDeltaBaseOffset=false', 'repack', '-adfq', '--depth=30', '--window=30']],
  ])('of %s has the sizes, depths and bases that git verify-pack shows', async (_, repack) => {
    await using repository = await createRepository();
    await repository.fastImport({ commits: 100, files: 20 });
    await repository.git(repack);
    const [index = ''] = filesOf(repository, '.idx');
    const shown = await repository.git(['verify-pack', '-v', index]);
    // id, type, size in the pack, bytes in the pack, offset; for a delta depth and base, too
    const line = /^([0-9a-f]{40}) (\w+) +(\d+) (\d+) (\d+)(?: (\d+) ([0-9a-f]{40}))?$/gmu;
    const expected = [...shown.matchAll(line)].map(([, id, type, size, , offset, depth = '0', base = '']) =>
      [id, type, size, offset, depth, base].join(' '),
    );
    const store = openStore(repository);
    const { forest, tables } = objectsByForest(store.packs[0]!);
    const id = (entry: number) => idText(tables.names, forest.positions[entry]! * 20, 20);
    const found = Array.from({ length: forest.entryCount }, (_, entry) => {
      const type = ['', 'commit', 'tree', 'blob', 'tag'][forest.types[entry]!];
      const base = forest.bases[entry]!;
      const facts = [id(entry), type, forest.sizes[entry], forest.offsets[entry], depthOf(forest, entry)];
      return [...facts, base >= 0 ? id(base) : ''].join(' ');
    });
    expect(expected.length).toBeGreaterThan(200);
    expect(expected.some((fact) => / (?:[5-9]|\d\d) [0-9a-f]{40}$/u.test(fact))).toBe(true);
    expect(found.sort()).toEqual(expected.sort());
    store.close();
  });
});

describe('the order of a walk', () => {
  it('needs as few objects in memory as can be, whatever the shape of the forest', () => {
    const shape = fc
      .array(fc.nat(1000), { minLength: 1, maxLength: 24, size: 'max' })
      .map((numbers) => numbers.map((number, at) => (number % (at + 1)) - 1));
    fc.assert(
      fc.property(shape, (parents) => {
        const pack = packOfShape(parents);
        const { arena, reader, cached } = readerFor(pack);
        const { forest } = buildForest(pack, cached, reader);
        const idle = arena.liveCount;
        const trees = new ForestReader(forest, cached, reader);
        const visited: number[] = [];
        for (const root of forest.roots[BLOB]!) {
          let live = 0;
          trees.readTree(root, (entry) => {
            visited.push(entry);
            live = Math.max(live, arena.liveCount - idle);
            return true;
          });
          expect(forest.needs[root]).toBe(leastNeed(parents, root));
          // the count when a visitor sees an object: its base may be gone already
          expect(live).toBeLessThanOrEqual(forest.needs[root]!);
          expect(arena.liveCount).toBe(idle);
        }
        expect(visited.sort((left, right) => left - right)).toEqual([...parents.keys()]);
      }),
      { numRuns: 60 },
    );
  });

  it('of a full binary tree of 1,023 objects needs ten in memory, and of a star two', () => {
    // by hand: a leaf needs 1, its parent 2, and each further level one more
    const binary = Array.from({ length: 1023 }, (_, number) =>
      number === 0 ? -1 : Math.floor((number - 1) / 2),
    );
    const forestOf = (parents: readonly number[]) => {
      const pack = packOfShape(parents);
      const { reader, cached } = readerFor(pack);
      return buildForest(pack, cached, reader).forest;
    };
    expect(forestOf(binary).needs[0]).toBe(10);
    expect(forestOf(Array.from({ length: 500 }, (_, number) => (number === 0 ? -1 : 0))).needs[0]).toBe(2);
  });

  it('frees everything when the visitor ends it or throws', () => {
    const pack = packOfShape([-1, 0, 1, 1, 0, 4, 4, 6]);
    const { arena, reader, cached } = readerFor(pack);
    const { forest } = buildForest(pack, cached, reader);
    const trees = new ForestReader(forest, cached, reader);
    const idle = arena.liveCount;
    let left = 4;
    expect(trees.readTree(0, () => --left > 0)).toBe(false);
    expect(left).toBe(0);
    expect(arena.liveCount).toBe(idle);
    const boom = () => {
      throw new Error('stop');
    };
    expect(() => trees.readTree(0, boom)).toThrow('stop');
    expect(arena.liveCount).toBe(idle);
    expect(trees.readTree(0, () => true)).toBe(true);
  });
});

describe('a forest for several threads', () => {
  it('is the same when its heads are read in shares, over shared arrays, with a lent descriptor', async () => {
    await using repository: TestRepository = await createRepository();
    await repository.fastImport({ commits: 40, files: 20 });
    await repository.git(['-c', 'repack.useDeltaBaseOffset=false', 'repack', '-adfq']);
    const store = openStore(repository);
    const [pack] = store.packs;
    const whole = objectsByForest(pack!).forest;
    const { forest, tables } = planForest(pack!, { shared: true });
    const source = pack!.file().source;
    if (!(source instanceof FileSource)) throw new Error('the pack is no file');
    const cut = Math.floor(forest.entryCount / 3);
    const refs = [0, 1, 2].map((share) => {
      const lent = PackFile.open(FileSource.borrow(source.lend()), 'sha1');
      const { reader } = readerFor(pack!);
      const to = share === 2 ? forest.entryCount : (share + 1) * cut;
      const found = readEntries(forest, reader, reader.attach(lent), share * cut, to);
      // a borrowed descriptor is not closed
      lent.close();
      return found;
    });
    const linked = linkForest(forest, tables, refs, { shared: true });
    expect(linked).toEqual(whole);
    for (const array of [linked.bases, linked.sizes, linked.needs, ...linked.roots])
      expect(array.buffer).toBeInstanceOf(SharedArrayBuffer);
    store.close();
  });

  it('gives out heavy trees one by one, then the others in batches, each once', () => {
    const counter = new Int32Array(new SharedArrayBuffer(4));
    const shares = { starts: new Uint32Array(150), heavyCount: 2 };
    const batches = [];
    for (let batch = takeBatch(counter, shares); batch !== undefined; batch = takeBatch(counter, shares))
      batches.push([batch.from, batch.to]);
    expect(batches).toEqual([
      [0, 1],
      [1, 2],
      [2, 66],
      [66, 130],
      [130, 150],
    ]);
    expect(takeBatch(counter, shares)).toBeUndefined();
  });

  it('has giant trees cut into parts of about a share, which together are the tree', () => {
    // every object is some kilobytes, and has two children: one tree of 2,000
    const noise = (number: number) => String(Math.imul(number + 1, 2_654_435_761)).repeat(400);
    const contents: string[] = [];
    const entries = Array.from({ length: 2000 }, (_, number): PackEntry => {
      const parent = Math.floor((number - 1) / 2);
      contents.push(`${noise(number)}\n`);
      if (number === 0) return { kind: 'full', type: 'blob', content: contents[0]! };
      const delta = writeDelta(contents[parent]!, longInsert(contents[number]!));
      return { kind: 'ofs', base: parent, delta, id: objectId('blob', contents[number]!) };
    });
    entries.push(
      ...[1, 2, 3].map((number): PackEntry => ({ kind: 'full', type: 'blob', content: `small ${number}\n` })),
    );
    const pack = packInMemory(writePack(entries));
    const { arena, reader, cached } = readerFor(pack);
    const { forest, tables } = buildForest(pack, cached, reader);
    const shares = shareTrees(forest, BLOB, 6);
    expect([...shares.starts.slice(shares.heavyCount)]).toEqual([2000, 2001, 2002]);
    expect(shares.heavyCount).toBeGreaterThan(4);
    const trees = new ForestReader(forest, cached, reader);
    const idle = arena.liveCount;
    const sizes: number[] = [];
    const seen = new Set<number>();
    for (const start of shares.starts) {
      let size = 0;
      trees.readTree(start, (entry, status, address, sizeBytes) => {
        expect(status).toBe('ok');
        const oid = idText(tables.names, forest.positions[entry]! * 20, 20);
        expect(objectId('blob', textAt(arena, address, sizeBytes))).toBe(oid);
        expect(seen.has(entry)).toBe(false);
        seen.add(entry);
        size++;
        return true;
      });
      sizes.push(size);
      expect(arena.liveCount).toBe(idle);
    }
    expect(seen.size).toBe(2003);
    // equal objects: no part may be more than two shares and what joins them
    expect(Math.max(...sizes)).toBeLessThanOrEqual((2 * 2000) / 6 + 2);
  });
});

/** Text as insert instructions, which hold 127 bytes at most. */
function longInsert(text: string) {
  return Array.from({ length: Math.ceil(text.length / 100) }, (_, part) =>
    insert(text.slice(part * 100, part * 100 + 100)),
  );
}

describe('a tree on a base outside the pack', () => {
  it('is read once the base is at hand', () => {
    const base = 'a base that another pack has\n';
    const first = `${base}first\n`;
    const entries: PackEntry[] = [
      {
        kind: 'ref',
        baseId: objectId('blob', base),
        id: objectId('blob', first),
        delta: writeDelta(base, [copy(0, base.length), insert('first\n')]),
      },
      { kind: 'ofs', base: 0, delta: writeDelta(first, [copy(2, 4)]), id: objectId('blob', 'base') },
    ];
    const pack = packInMemory(writePack(entries));
    const { arena, reader, cached } = readerFor(pack);
    const { forest } = buildForest(pack, cached, reader);
    const trees = new ForestReader(forest, cached, reader);
    const idle = arena.liveCount;
    const seen: string[] = [];
    trees.readTreeOn(forest.external.entries[0]!, Buffer.from(base), (entry, status, address, sizeBytes) => {
      seen.push(`${entry} ${status} ${textAt(arena, address, sizeBytes)}`);
      return true;
    });
    expect(seen).toEqual([`0 ok ${first}`, '1 ok base']);
    expect(arena.liveCount).toBe(idle);
    // with another base nothing can be built, and that is said of each
    const failed: string[] = [];
    trees.readTreeOn(0, Buffer.from('wrong'), (_, status) => failed.push(status) > 0);
    expect(failed).toEqual(['corrupt', 'corrupt']);
    expect(forest.firstChildren[1]).toBe(NONE);
  });
});

describe('a pack of more than four gigabytes', () => {
  it('is read through its 64-bit offsets, one by one and whole', () => {
    const base = 'the base lies at the start\n';
    const target = `${base}and the delta far behind\n`;
    const written = writePack([
      { kind: 'full', type: 'blob', content: base },
      {
        kind: 'ofs',
        base: 0,
        distance: FAR - 12,
        delta: writeDelta(base, [copy(0, base.length), insert('and the delta far behind\n')]),
        id: objectId('blob', target),
      },
    ]);
    const far = { ...written, offsets: [12, FAR] };
    const pack = new Pack(
      { name: 'far', openPack: () => new FarSource(written), openReverse: () => undefined },
      'sha1',
      PackIndex.open(new MemorySource('far.idx', writeIndex(far, { large: true })), 'sha1'),
    );
    expect(pack.find(Buffer.from(objectId('blob', target), 'hex'))).toBe(FAR);
    const { objects, forest } = objectsByForest(pack);
    expect([...forest.offsets]).toEqual([12, FAR, FAR + written.bytes.length - 20 - written.offsets[1]!]);
    expect(objects.get(objectId('blob', target))).toEqual({ type: 'blob', content: target });
    expect(objects.get(objectId('blob', base))).toEqual({ type: 'blob', content: base });
  });
});

/** Where the second entry is moved to. */
const FAR = 5_000_000_000;

/** A pack of two entries with gigabytes of zeros between them, which are not there. */
class FarSource implements ByteSource {
  readonly name = 'far.pack';
  readonly sizeBytes: number;
  readonly #pack: WrittenPack;

  constructor(pack: WrittenPack) {
    this.#pack = pack;
    this.sizeBytes = FAR + pack.bytes.length - pack.offsets[1]!;
  }

  read(position: number, target: Uint8Array, at: number, length: number): void {
    const secondAt = this.#pack.offsets[1]!;
    for (let index = 0; index < length; index++) {
      const from = position + index;
      const byte = from < secondAt ? from : from < FAR ? undefined : from - FAR + secondAt;
      target[at + index] = byte === undefined ? 0 : this.#pack.bytes[byte]!;
    }
  }

  close(): void {}
}
