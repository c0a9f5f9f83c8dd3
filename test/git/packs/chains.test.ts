/** Chains of deltas as git never makes them: very long, in circles, across packs, with sizes that lie. */

import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { ObjectStore } from '../../../src/git/packs/object-store.ts';
import { createRepository } from '../../git.ts';
import { copy, insert, rebuild, writeDelta } from '../../kernel/delta-writer.ts';
import { placePacks } from './invented.ts';
import { objectId, type PackEntry, writePack } from './pack-writer.ts';
import { objectsByForest, openStore } from './stores.ts';

/** Opens a store over packs of these entries, hands it over, and cleans up. */
async function withPacks(
  packs: Readonly<Record<string, readonly PackEntry[]>>,
  use: (store: ObjectStore) => Promise<void> | void,
  loose: readonly string[] = [],
): Promise<void> {
  await using repository = await createRepository({ bare: true });
  for (const content of loose)
    await repository.git(['hash-object', '-w', '-t', 'blob', '--stdin'], { input: content });
  const written = Object.entries(packs).map(([name, entries]) => [name, writePack(entries)] as const);
  placePacks(repository, Object.fromEntries(written));
  const store = openStore(repository, { maxObjectBytes: 1024 * 1024 });
  try {
    await use(store);
  } finally {
    store.close();
  }
}

const blob = (content: string): PackEntry => ({ kind: 'full', type: 'blob', content });
const text = (store: ObjectStore, oid: string): string => {
  const answer = store.read(oid);
  return answer.kind === 'object'
    ? `${answer.type} ${Buffer.from(answer.bytes).toString('latin1')}`
    : answer.kind;
};

const BASE = 'the base of all\n';
const ADDED = [copy(0, BASE.length), insert('and more\n')];
const MORE = rebuild(BASE, ADDED);
const DELTA = writeDelta(BASE, ADDED);

/** `length` deltas, each of which puts one character in place of another at the end. */
function longChain(length: number): PackEntry[] {
  const start = 'a line that stays\nx';
  const entries: PackEntry[] = [blob(start)];
  for (let number = 1; number <= length; number++) {
    const content = `a line that stays\n${number % 10}`;
    const delta = writeDelta(start, [copy(0, start.length - 1), insert(String(number % 10))]);
    entries.push({
      kind: 'ofs',
      base: number - 1,
      delta,
      id: number === length ? objectId('blob', content) : madeUp(number),
    });
  }
  return entries;
}
const madeUp = (number: number): string => `d${number.toString(16).padStart(39, '0')}`;

describe('a chain', () => {
  it('of 5,000 deltas is rebuilt, by itself and with its whole pack', async () => {
    const entries = longChain(5000);
    const last = entries.at(-1)?.id ?? '';
    await withPacks({ one: entries }, (store) => {
      expect(text(store, last)).toBe('blob a line that stays\n0');
      expect(text(store, madeUp(2503))).toBe('blob a line that stays\n3');
      const { forest, objects, mostLive } = objectsByForest(store.packs[0]!);
      expect(objects.size).toBe(5001);
      expect(objects.get(madeUp(2503))).toEqual({ type: 'blob', content: 'a line that stays\n3' });
      // a chain needs two objects; beside them stand the cache and a delta
      expect(Math.max(...forest.needs)).toBe(2);
      expect(mostLive).toBeLessThanOrEqual(4);
    });
  });

  it('of more than 65,536 deltas is left to git', async () => {
    const entries = longChain(66_000);
    await withPacks({ one: entries }, (store) => {
      expect(store.read(entries.at(-1)?.id ?? '')).toEqual({ kind: 'unsupported' });
      expect(store.read(madeUp(100)).kind).toBe('object');
    });
  });

  it('that leads back to itself is corrupt, however many packs it goes through', async () => {
    const [one, two, three] = [madeUp(1), madeUp(2), madeUp(3)];
    const delta = writeDelta('x', [copy(0, 1)]);
    await withPacks({ one: [{ kind: 'ref', baseId: one, id: one, delta }] }, (store) => {
      expect(store.read(one)).toEqual({ kind: 'corrupt' });
      expect([...objectsByForest(store.packs[0]!).forest.damaged]).toEqual([0]);
    });
    const circle: PackEntry[] = [
      { kind: 'ref', baseId: three, id: one, delta },
      { kind: 'ofs', base: 0, id: two, delta },
      { kind: 'ofs', base: 1, id: three, delta },
      blob('sound\n'),
    ];
    await withPacks({ one: circle }, (store) => {
      for (const id of [one, two, three]) expect(store.read(id)).toEqual({ kind: 'corrupt' });
      const { forest, objects } = objectsByForest(store.packs[0]!);
      expect([...forest.damaged]).toEqual([0, 1, 2]);
      expect([...objects.keys()]).toEqual([objectId('blob', 'sound\n')]);
    });
    const across = {
      one: [{ kind: 'ref', baseId: two, id: one, delta }],
      two: [{ kind: 'ref', baseId: one, id: two, delta }],
    } as const;
    await withPacks(across, (store) => {
      for (const id of [one, two]) expect(store.read(id)).toEqual({ kind: 'corrupt' });
    });
  });
});

describe('a pack that holds an object twice', () => {
  it('is read all the same, as git reads it', async () => {
    await withPacks({ one: [blob(BASE), blob(MORE), blob(BASE)] }, (store) => {
      expect(text(store, objectId('blob', BASE))).toBe(`blob ${BASE}`);
      const { forest } = objectsByForest(store.packs[0]!, { allowTwice: true });
      expect(forest.roots[3]?.length).toBe(3);
    });
  });
});

describe('a REF delta', () => {
  const target = objectId('blob', MORE);
  const onBase: PackEntry = { kind: 'ref', baseId: objectId('blob', BASE), id: target, delta: DELTA };

  it('finds a base that lies behind it in the same pack', async () => {
    const last = rebuild(MORE, [copy(0, 3)]);
    const chain: PackEntry[] = [
      { kind: 'ref', baseId: target, id: objectId('blob', last), delta: writeDelta(MORE, [copy(0, 3)]) },
      onBase,
      blob(BASE),
    ];
    await withPacks({ one: chain }, (store) => {
      expect(text(store, objectId('blob', last))).toBe('blob the');
      const { forest, objects } = objectsByForest(store.packs[0]!);
      expect([...forest.bases]).toEqual([1, 2, -1]);
      expect(objects.get(objectId('blob', last))).toEqual({ type: 'blob', content: 'the' });
    });
  });

  it('finds a base in another pack, and among the loose objects', async () => {
    await withPacks({ one: [onBase], two: [blob(BASE)] }, (store) => {
      expect(text(store, target)).toBe(`blob ${MORE}`);
    });
    await withPacks({ one: [onBase] }, (store) => expect(text(store, target)).toBe(`blob ${MORE}`), [BASE]);
  });

  it('is listed with the base it needs when a pack is gone over whole', async () => {
    const further: PackEntry = { kind: 'ofs', base: 0, id: madeUp(5), delta: writeDelta(MORE, [copy(4, 4)]) };
    await withPacks({ one: [onBase, further], two: [blob(BASE)] }, (store) => {
      const { forest, objects } = objectsByForest(store.packs[0]!);
      expect(objects.size).toBe(0);
      expect([...forest.external.entries]).toEqual([0]);
      expect(Buffer.from(forest.external.baseIds).toString('hex')).toBe(objectId('blob', BASE));
      expect([...forest.damaged]).toEqual([]);
      expect([...forest.needs]).toEqual([2, 1]);
    });
  });

  it('without its base anywhere is corrupt', async () => {
    await withPacks({ one: [onBase] }, (store) => expect(store.read(target)).toEqual({ kind: 'corrupt' }));
  });
});

describe('an entry that lies', () => {
  const good = objectId('blob', BASE);
  const stream = deflateSync(Buffer.from(BASE));
  const flipped = Buffer.from(stream);
  flipped[flipped.length - 1]! ^= 1;
  const entry = (lie: Partial<PackEntry>): PackEntry => ({ ...blob(BASE), id: good, ...lie }) as PackEntry;
  const deltaOf = (delta: Uint8Array): PackEntry[] => [
    blob(BASE),
    { kind: 'ofs', base: 0, id: madeUp(1), delta },
  ];

  it.each([
    ['declares a byte more than it has', entry({ size: BASE.length + 1 })],
    ['declares a byte less than it has', entry({ size: BASE.length - 1 })],
    ['declares nothing', entry({ size: 0 })],
    ['has a checksum of other bytes', entry({ stream: flipped })],
    ['is cut', entry({ stream: stream.subarray(0, -5) })],
    ['is no stream', entry({ stream: Buffer.alloc(40, 0x55) })],
    ['has no bytes at all', entry({ stream: Buffer.alloc(0) })],
    ['has no head', entry({ kind: 'raw', bytes: Buffer.from([0x05]) } as Partial<PackEntry>)],
  ])('because it %s is corrupt', async (_, lying) => {
    await withPacks({ one: [lying, blob(MORE)] }, (store) => {
      expect(store.read(good)).toEqual({ kind: 'corrupt' });
      const { forest, objects } = objectsByForest(store.packs[0]!);
      expect(objects.get(good)?.type ?? (forest.damaged.length === 1 ? 'corrupt' : 'ok')).toBe('corrupt');
    });
  });

  it.each([
    ['was made for a longer base', writeDelta(BASE, ADDED, { base: BASE.length + 1 })],
    ['gives less than it declares', writeDelta(BASE, ADDED, { target: MORE.length + 1 })],
    ['gives more than it declares', writeDelta(BASE, ADDED, { target: MORE.length - 1 })],
    [
      'copies from behind its base',
      writeDelta(BASE, [{ kind: 'copy', offset: 5, length: BASE.length }], { target: BASE.length }),
    ],
    ['is empty', new Uint8Array(0)],
    ['holds a reserved instruction', Uint8Array.of(BASE.length, 1, 0)],
  ])('as a delta that %s is corrupt, and so is what hangs on it', async (_, delta) => {
    const entries = [...deltaOf(delta), { kind: 'ofs', base: 1, id: madeUp(2), delta: DELTA } as const];
    await withPacks({ one: entries }, (store) => {
      for (const id of [madeUp(1), madeUp(2)]) expect(store.read(id)).toEqual({ kind: 'corrupt' });
      const { objects } = objectsByForest(store.packs[0]!);
      expect([...objects].map(([, object]) => object.type).sort()).toEqual(['blob', 'corrupt', 'corrupt']);
    });
  });

  it('as a delta that makes gigabytes of nothing is too large, and no memory is taken for it', async () => {
    const bomb = writeDelta(BASE, [copy(0, 1)], { target: 0xffff_fff0 });
    await withPacks({ one: deltaOf(bomb) }, (store) =>
      expect(store.read(madeUp(1))).toEqual({ kind: 'too-large' }),
    );
    const beyond = writeDelta(BASE, [copy(0, 1)], { target: 2 ** 40 });
    await withPacks({ one: deltaOf(beyond) }, (store) =>
      expect(store.read(madeUp(1))).toEqual({ kind: 'too-large' }),
    );
  });

  it('as a small delta that makes more than the bound is too large, and up to the bound is read', async () => {
    // the bound of these stores is 1 MiB; the base has 16 bytes, and is copied over and over
    const copies = (times: number) => Array.from({ length: times }, () => copy(0, BASE.length));
    const [just, more] = [65_536, 65_537].map((times) => writeDelta(BASE, copies(times)));
    await withPacks({ one: deltaOf(just!) }, (store) => expect(store.read(madeUp(1)).kind).toBe('object'));
    await withPacks({ one: deltaOf(more!) }, (store) =>
      expect(store.read(madeUp(1))).toEqual({ kind: 'too-large' }),
    );
  });

  it('as an object that declares terabytes is too large', async () => {
    await withPacks({ one: [entry({ size: 2 ** 42 })] }, (store) => {
      expect(store.read(good)).toEqual({ kind: 'too-large' });
    });
  });

  it('about a base that is no entry is damaged', async () => {
    const astray: PackEntry = { kind: 'ofs', base: 0, distance: 3, id: madeUp(1), delta: DELTA };
    const outside: PackEntry = { kind: 'ofs', base: 0, distance: 5000, id: madeUp(2), delta: DELTA };
    await withPacks({ one: [blob(BASE), astray, outside] }, (store) => {
      expect(['corrupt', 'too-large', 'unsupported']).toContain(store.read(madeUp(1)).kind);
      expect(store.read(madeUp(2))).toEqual({ kind: 'corrupt' });
      expect([...objectsByForest(store.packs[0]!).forest.damaged]).toEqual([1, 2]);
    });
  });

  it('about its id is corrupt when ids are verified', async () => {
    await using repository = await createRepository({ bare: true });
    placePacks(repository, { one: writePack([{ ...blob(BASE), id: madeUp(1) }]) });
    expect(openStore(repository).read(madeUp(1)).kind).toBe('object');
    expect(openStore(repository, { verify: true }).read(madeUp(1))).toEqual({ kind: 'corrupt' });
  });
});
