/** Places in the kernel's memory, and the chunks of packs kept there. */

import { describe, expect, it } from 'vitest';
import { MemorySource } from '../../../src/git/packs/byte-source.ts';
import { ChunkCache } from '../../../src/git/packs/chunk-cache.ts';
import { NO_ROOM, ObjectArena } from '../../../src/git/packs/object-arena.ts';
import { PackError } from '../../../src/git/packs/pack-error.ts';
import { SLOP_BYTES } from '../../../src/kernel/arena-contract.ts';
import { createArenaKernel } from '../../../src/kernel/kernel.ts';
import { NOTHING } from '../../kernel/implementations.ts';
import { fc } from '../../property.ts';

const MEBIBYTE = 1024 * 1024;
const arenaOf = (maxBytes: number) =>
  new ObjectArena(createArenaKernel(NOTHING, { implementation: 'scalar' }), maxBytes);

describe('an object arena', () => {
  it('never gives two places that touch each other, slop included, nor more than it may', () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant('allocate' as const), bytes: fc.nat(60_000) }),
      fc.record({ kind: fc.constant('release' as const), which: fc.nat(100) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 80, size: 'max' }), (steps) => {
        const arena = arenaOf(MEBIBYTE);
        const places: { start: number; end: number }[] = [];
        for (const one of steps) {
          if (one.kind === 'release') {
            const [gone] = places.splice(one.which % Math.max(1, places.length), 1);
            if (gone !== undefined) arena.release(gone.start);
            continue;
          }
          const start = arena.allocate(one.bytes);
          const taken = places.reduce((sum, place) => sum + place.end - place.start + SLOP_BYTES + 16, 0);
          if (start === NO_ROOM) {
            expect(taken + one.bytes * 2).toBeGreaterThan(MEBIBYTE / 4);
            continue;
          }
          const end = start + one.bytes;
          expect(end + SLOP_BYTES).toBeLessThanOrEqual(arena.kernel.arenaBytes);
          expect(arena.kernel.arenaBytes).toBeLessThanOrEqual(MEBIBYTE);
          for (const place of places)
            expect(end + SLOP_BYTES <= place.start || place.end + SLOP_BYTES <= start).toBe(true);
          places.push({ start, end });
        }
        expect(arena.liveCount).toBe(places.length);
      }),
      { numRuns: 100 },
    );
  });

  it('uses a place again that was given back, and grows only to its bound', () => {
    const arena = arenaOf(MEBIBYTE);
    const first = arena.allocate(400_000);
    const second = arena.allocate(400_000);
    expect(arena.allocate(400_000)).toBe(NO_ROOM);
    arena.release(first);
    expect(arena.allocate(300_000)).toBe(first);
    arena.release(second);
    expect(arena.allocate(2 ** 40)).toBe(NO_ROOM);
    expect(arena.allocate(0xffff_ffff)).toBe(NO_ROOM);
    expect(() => arena.release(12_345)).toThrow('no place in the arena');
  });
});

describe('a chunk cache', () => {
  const bytes = Uint8Array.from(
    { length: 40_000 },
    (_, at) => (Math.imul(at + 1, 2_654_435_761) >>> 13) & 0xff,
  );

  it('gives the bytes asked for, whatever lies across chunks and however small it is', () => {
    const other = bytes.map((byte) => byte ^ 0xff);
    const range = fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 9000 }), fc.boolean());
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 8 }),
        fc.array(range, { minLength: 1, maxLength: 60, size: 'max' }),
        (chunks, ranges) => {
          const arena = arenaOf(MEBIBYTE);
          const cache = new ChunkCache(arena, chunks * 1024, 1024);
          const sources = [bytes, other].map((each) => cache.attach(new MemorySource('pack', each)));
          for (const [from, wanted, isOther] of ranges) {
            const length = Math.min(wanted, bytes.length - from);
            const at = cache.locate(sources[isOther ? 1 : 0]!, from, length);
            const expected = (isOther ? other : bytes).subarray(from, from + length);
            expect(Buffer.compare(arena.view.subarray(at, at + length), expected)).toBe(0);
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it('reads a chunk once while it fits, and keeps those in use when others pass', () => {
    const cache = new ChunkCache(arenaOf(MEBIBYTE), 4 * 1024, 1024);
    const source = cache.attach(new MemorySource('pack', bytes));
    for (const from of [0, 1100, 10, 2100, 1020 - 10]) cache.locate(source, from, 5);
    expect(cache.reads).toBe(3);
    for (let from = 4096; from < 36_000; from += 1024) {
      cache.locate(source, 20, 5);
      cache.locate(source, from, 5);
    }
    const before = cache.reads;
    cache.locate(source, 20, 5);
    expect(cache.reads).toBe(before);
  });

  it('forgets a source that is taken away, and does not keep what could not be read', () => {
    const arena = arenaOf(MEBIBYTE);
    const cache = new ChunkCache(arena, 4 * 1024, 1024);
    const first = cache.attach(new MemorySource('pack', bytes));
    cache.locate(first, 0, 5);
    cache.detach(first);
    const second = cache.attach(
      new MemorySource(
        'pack',
        bytes.map((byte) => byte ^ 0xff),
      ),
    );
    const at = cache.locate(second, 0, 1);
    expect(arena.view[at]).toBe(bytes[0]! ^ 0xff);
    const broken = cache.attach({
      name: 'pack',
      sizeBytes: 5000,
      read: () => {
        throw new PackError('unreadable', 'pack', 'cannot be read');
      },
      close: () => undefined,
    });
    for (let attempt = 0; attempt < 10; attempt++)
      expect(() => cache.locate(broken, 0, 5)).toThrow(PackError);
    expect(arena.view[cache.locate(second, 0, 1)]).toBe(bytes[0]! ^ 0xff);
  });
});
