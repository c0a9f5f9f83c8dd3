/** Multi-pack-indexes that git wrote, and damaged ones. */

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MemorySource } from '../../../src/git/packs/byte-source.ts';
import { MultiPackIndex } from '../../../src/git/packs/multi-pack-index.ts';
import { PackError } from '../../../src/git/packs/pack-error.ts';
import { NOT_FOUND } from '../../../src/git/packs/pack-index.ts';
import { createRepository, type TestRepository } from '../../git.ts';
import { openStore } from './stores.ts';

describe.each(['sha1', 'sha256'] as const)('a multi-pack-index of %s ids', (objectFormat) => {
  let repository: TestRepository;
  let bytes: Buffer;
  const open = (from: Uint8Array) =>
    MultiPackIndex.open(new MemorySource('multi-pack-index', from), objectFormat);

  beforeAll(async () => {
    repository = await createRepository({ objectFormat });
    await repository.fastImport({ commits: 20, files: 10 });
    await repository.git(['repack', '-adfq']);
    await repository.commit({ files: { more: 'more\n' } });
    await repository.git(['repack', '-dq']);
    await repository.git(['multi-pack-index', 'write']);
    bytes = readFileSync(`${repository.gitDir}/objects/pack/multi-pack-index`);
  });
  afterAll(() => repository.remove());

  it('leads to the same places as the indexes of the packs', () => {
    const index = open(bytes);
    const store = openStore(repository);
    const id = new Uint8Array(index.idBytes);
    const packs = index.packNames.map((name) =>
      store.packs.find((pack) => pack.name.endsWith(name.slice(0, -'.idx'.length))),
    );
    expect(index.objectCount).toBeGreaterThan(50);
    for (let position = 0; position < index.objectCount; position++) {
      index.nameAt(position, id);
      expect(index.find(id)).toBe(position);
      const { pack, offset } = index.placeAt(position);
      expect(packs[pack]?.find(id)).toBe(offset);
    }
    expect(index.find(new Uint8Array(index.idBytes))).toBe(NOT_FOUND);
    store.close();
  });

  it('that is cut anywhere, or has a flipped bit, is refused or leads astray, and nothing worse', () => {
    const use = (from: Uint8Array): void => {
      try {
        const index = open(from);
        const id = new Uint8Array(index.idBytes);
        for (let position = 0; position < index.objectCount; position += 7) {
          index.nameAt(position, id);
          index.find(id);
          expect(index.placeAt(position).pack).toBeLessThan(index.packNames.length);
        }
      } catch (error) {
        if (!(error instanceof PackError)) throw error;
      }
    };
    for (let length = 0; length < bytes.length; length += 13) use(bytes.subarray(0, length));
    for (let at = 0; at < bytes.length; at += at < 200 ? 1 : 11) {
      const flipped = Buffer.from(bytes);
      flipped[at]! ^= 0x81;
      use(flipped);
    }
    const altered = (at: number, value: number) => {
      const copy = Buffer.from(bytes);
      copy[at] = value;
      return () => open(copy);
    };
    expect(altered(0, 0x58)).toThrow('is no multi-pack-index');
    expect(altered(4, 2)).toThrow('version 2');
    expect(altered(7, 1)).toThrow('on 1 others');
    expect(altered(5, 9)).toThrow('ids of another kind');
    expect(altered(8, 0xff)).toThrow('lacks a table');
  });
});
