/** Objects that are kept for the next chain. */

import { describe, expect, it } from 'vitest';
import { BaseCache } from '../../../src/git/packs/base-cache.ts';
import { MemorySource } from '../../../src/git/packs/byte-source.ts';
import { ChunkCache } from '../../../src/git/packs/chunk-cache.ts';
import { EntryReader } from '../../../src/git/packs/entry-reader.ts';
import { NO_ROOM, ObjectArena } from '../../../src/git/packs/object-arena.ts';
import { PackFile } from '../../../src/git/packs/pack-file.ts';
import { createArenaKernel } from '../../../src/kernel/kernel.ts';
import { NOTHING } from '../../kernel/implementations.ts';
import { fc } from '../../property.ts';
import { writePack } from './pack-writer.ts';

const MEBIBYTE = 1024 * 1024;

describe('a base cache', () => {
  it('gives what was put, or nothing, stays within its bounds, and gives all places back', () => {
    const kernel = createArenaKernel(NOTHING, { implementation: 'scalar' });
    kernel.growArena(MEBIBYTE);
    const step = fc.record({ pack: fc.nat(1), offset: fc.nat(40), bytes: fc.nat(6000), isPut: fc.boolean() });
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 150, size: 'max' }),
        fc.constantFrom(0, 300, 20_000, 60_000),
        (steps, maxBytes) => {
          const arena = new ObjectArena(kernel, MEBIBYTE);
          const reader = new EntryReader(arena, new ChunkCache(arena, 0, 1024), {
            maxObjectBytes: 10_000,
            checkSums: true,
          });
          const packs = [0, 1].map(() =>
            reader.attach(PackFile.open(new MemorySource('pack', writePack([]).bytes), 'sha1')),
          );
          const idle = arena.liveCount;
          const cache = new BaseCache(arena, maxBytes);
          const sizes = new Map<string, number>();
          for (const { pack, offset, bytes, isPut } of steps) {
            const key = `${pack} ${offset}`;
            if (!isPut) {
              const kept = cache.get(packs[pack]!, offset);
              if (kept === undefined) continue;
              expect(kept.sizeBytes).toBe(sizes.get(key));
              // nobody else wrote there
              const seen = arena.view.subarray(kept.address, kept.address + kept.sizeBytes);
              expect(seen.every((byte) => byte === offset + pack * 50)).toBe(true);
              continue;
            }
            const address = arena.allocate(bytes);
            expect(address).not.toBe(NO_ROOM);
            arena.view.fill(offset + pack * 50, address, address + bytes);
            if (cache.put(packs[pack]!, offset, 'blob', address, bytes)) sizes.set(key, bytes);
            else arena.release(address);
            expect((arena.liveCount - idle) * 300).toBeLessThanOrEqual(Math.max(maxBytes, 0));
          }
          cache.clear(packs[0]);
          for (let offset = 0; offset <= 40; offset++) expect(cache.get(packs[0]!, offset)).toBeUndefined();
          cache.clear();
          expect(cache.isEmpty).toBe(true);
          expect(arena.liveCount).toBe(idle);
        },
      ),
      { numRuns: 60 },
    );
  });
});
