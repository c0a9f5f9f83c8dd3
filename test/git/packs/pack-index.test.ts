/** Indexes of packs, as git writes them and as nobody should. */

import { describe, expect, it } from 'vitest';
import { MemorySource } from '../../../src/git/packs/byte-source.ts';
import { orderByOffset, readIndexTables } from '../../../src/git/packs/index-tables.ts';
import { PackError } from '../../../src/git/packs/pack-error.ts';
import { NOT_FOUND, PackIndex } from '../../../src/git/packs/pack-index.ts';
import { fc } from '../../property.ts';
import { type Format, uint32, uint64, withSum, writeIndex, writeReverse } from './pack-writer.ts';

const open = (bytes: Uint8Array, format: Format = 'sha1') =>
  PackIndex.open(new MemorySource('x.idx', bytes), format);
const order = (index: PackIndex, end: number, reverse?: Uint8Array) =>
  orderByOffset(
    index,
    readIndexTables(index),
    { start: 12, end },
    reverse && new MemorySource('x.rev', reverse),
  );

/** The problem of the `PackError` that is thrown; any other error is a failure. */
function problemOf(action: () => unknown): string | undefined {
  try {
    action();
    return undefined;
  } catch (error) {
    if (error instanceof PackError) return error.problem;
    throw error;
  }
}

/** As many made-up objects, 100 bytes each, ids spread evenly, in an order of their own. */
function madeUp(count: number, format: Format = 'sha1') {
  const digits = format === 'sha1' ? 40 : 64;
  const ids = Array.from({ length: count }, (_, number) =>
    Array.from({ length: digits / 8 }, (_, part) =>
      (Math.imul(number * 16 + part + 1, 2_654_435_761) >>> 0).toString(16).padStart(8, '0'),
    ).join(''),
  );
  return { ids, offsets: ids.map((_, number) => 12 + number * 100), checksum: Buffer.alloc(digits / 2, 7) };
}

describe.each([
  ['version 1', { version: 1 }],
  ['version 2', { version: 2 }],
  ['version 2 with 64-bit offsets', { version: 2, large: true }],
  ['version 1 for SHA-256', { version: 1, format: 'sha256' }],
  ['version 2 for SHA-256', { version: 2, format: 'sha256' }],
] as const)('an index of %s', (_, options) => {
  const format = 'format' in options ? options.format : 'sha1';
  const pack = madeUp(4000, format);
  const bytes = writeIndex(pack, options);

  it('gives the offset of every object, and of nothing else', () => {
    const index = open(bytes, format);
    const wrong = pack.ids.filter((id, number) => {
      const position = index.find(Buffer.from(id, 'hex'));
      return position === NOT_FOUND || index.offsetAt(position) !== pack.offsets[number];
    });
    expect(wrong).toEqual([]);
    const absent = pack.ids.map((id) =>
      Buffer.from(id.slice(0, -2) + (id.endsWith('00') ? '01' : '00'), 'hex'),
    );
    const taken = new Set(pack.ids);
    expect(absent.filter((id) => !taken.has(id.toString('hex')) && index.find(id) !== NOT_FOUND)).toEqual([]);
    expect(index.find(Buffer.alloc(32, 0x00))).toBe(NOT_FOUND);
    expect(index.find(Buffer.alloc(32, 0xff))).toBe(NOT_FOUND);
  });

  it('gives all objects in the order of the pack, with a reverse index and without', () => {
    const index = open(bytes, format);
    const end = 12 + 4000 * 100;
    const sorted = order(index, end);
    const read = order(index, end, writeReverse(pack, format));
    expect([sorted.fromReverse, read.fromReverse]).toEqual([false, true]);
    expect(read.positions).toEqual(sorted.positions);
    expect([...sorted.offsets]).toEqual([...pack.offsets, end]);
    const name = Buffer.alloc(format === 'sha1' ? 20 : 32);
    index.nameAt(sorted.positions[17]!, name);
    expect(name.toString('hex')).toBe(pack.ids[17]);
  });

  it('is refused when it is cut anywhere, or longer', () => {
    for (const length of [0, 7, 8, 1023, 1031, 1032, 5000, bytes.length - 33, bytes.length - 1])
      expect(problemOf(() => open(bytes.subarray(0, length), format))).toMatch(/truncated|malformed/u);
    expect(problemOf(() => open(Buffer.concat([bytes, Buffer.alloc(1)]), format))).toBe('malformed');
  });

  it('is refused as a whole when a bit of it is flipped', () => {
    for (let at = 8; at < bytes.length; at += 997) {
      const flipped = Buffer.from(bytes);
      flipped[at]! ^= 1;
      expect(problemOf(() => order(open(flipped, format), 12 + 4000 * 100))).toMatch(
        /malformed|truncated|mismatch/u,
      );
    }
  });
});

describe('an index whose ids are not evenly spread', () => {
  it('gives the offset of every object all the same', () => {
    // by counting up: the guess from the id is wrong by up to the whole table
    const ids = Array.from(
      { length: 3000 },
      (_, number) => `ab${(number * number).toString(16).padStart(38, '0')}`,
    );
    const index = open(writeIndex({ ...madeUp(3000), ids }));
    const wrong = ids.filter((id, number) => {
      const position = index.find(Buffer.from(id, 'hex'));
      return position === NOT_FOUND || index.offsetAt(position) !== 12 + number * 100;
    });
    expect(wrong).toEqual([]);
    const between = ids
      .slice(2)
      .map((id) => index.find(Buffer.from(`${id.slice(0, -1)}${id.endsWith('f') ? 'e' : 'f'}`, 'hex')));
    expect(between.filter((position) => position !== NOT_FOUND)).toEqual([]);
  });
});

describe('an index that lies', () => {
  const pack = madeUp(300);
  const end = 12 + 300 * 100;
  const namesAt = 8 + 1024;
  const offsetsAt = namesAt + 300 * 24;

  /** The index with some bytes changed and its checksum made right again. */
  const altered = (options: Parameters<typeof writeIndex>[1], change: (bytes: Buffer) => void): Buffer => {
    const bytes = Buffer.from(writeIndex(pack, options).subarray(0, -20));
    change(bytes);
    return withSum(bytes);
  };

  it('about its version is not understood', () => {
    expect(problemOf(() => open(altered({}, (bytes) => bytes.writeUInt32BE(3, 4))))).toBe('unsupported');
  });

  it('about its counts, so that they go down, is refused when it is opened', () => {
    expect(problemOf(() => open(altered({}, (bytes) => bytes.writeUInt32BE(301, 8 + 4 * 100))))).toBe(
      'malformed',
    );
  });

  it('about the number of objects is refused when it is opened', () => {
    for (const count of [299, 301, 1_000_000, 0xffff_ffff])
      expect(problemOf(() => open(altered({}, (bytes) => bytes.writeUInt32BE(count, 8 + 4 * 255))))).toMatch(
        /malformed|truncated/u,
      );
  });

  it('about where the names of a first byte end is refused as a whole', () => {
    const first = Math.min(...pack.ids.map((id) => Number.parseInt(id.slice(0, 2), 16)));
    const bytes = altered({}, (bytes) => bytes.writeUInt32BE(0, 8 + 4 * first));
    expect(problemOf(() => order(open(bytes), end))).toBe('malformed');
  });

  it('about the order of its names is refused as a whole', () => {
    const bytes = altered({}, (bytes) => bytes.subarray(namesAt, namesAt + 40).swap16());
    expect(problemOf(() => order(open(bytes), end))).toBe('malformed');
  });

  it('about offsets outside the pack, or twice the same, is refused as a whole', () => {
    for (const offset of [0, 11, end, 0x7fff_ffff]) {
      const bytes = altered({}, (bytes) => bytes.writeUInt32BE(offset, offsetsAt));
      expect(problemOf(() => order(open(bytes), end))).toBe('mismatch');
    }
    const twice = altered({}, (bytes) => bytes.copy(bytes, offsetsAt, offsetsAt + 4, offsetsAt + 8));
    expect(problemOf(() => order(open(twice), end))).toBe('mismatch');
  });

  it('about 64-bit offsets that it does not have is refused by lookups, too', () => {
    const bytes = altered({}, (bytes) => bytes.writeUInt32BE(0x8000_0000, offsetsAt));
    expect(problemOf(() => open(bytes).offsetAt(0))).toBe('malformed');
    expect(problemOf(() => readIndexTables(open(bytes)))).toBe('malformed');
    // where the table would be stands the checksum of the pack, which could pass for an offset
    const zeros = altered({}, (bytes) =>
      bytes.fill(0, bytes.length - 20).writeUInt32BE(0x8000_0000, offsetsAt),
    );
    expect(problemOf(() => open(zeros).offsetAt(0))).toBe('malformed');
    expect(problemOf(() => readIndexTables(open(zeros)))).toBe('malformed');
    const huge = altered({ large: true }, (bytes) => uint64(2 ** 53).copy(bytes, offsetsAt + 300 * 4));
    expect(problemOf(() => open(huge).offsetAt(0))).toBe('malformed');
    expect(problemOf(() => readIndexTables(open(huge)))).toBe('malformed');
  });

  it('never gives the offset of another object, whatever its names are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 6000, maxLength: 6000 }), fc.nat(299), (names, number) => {
        const index = open(altered({}, (bytes) => bytes.set(names, namesAt)));
        const id = Buffer.from(pack.ids[number]!, 'hex');
        const position = index.find(id);
        const found = Buffer.alloc(20);
        if (position !== NOT_FOUND) index.nameAt(position, found);
        return position === NOT_FOUND || found.equals(id);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a reverse index', () => {
  const pack = madeUp(300);
  const end = 12 + 300 * 100;
  const good = writeReverse(pack);
  const at = (bytes: Buffer, offset: number, value: Buffer) =>
    Buffer.concat([bytes.subarray(0, offset), value, bytes.subarray(offset + value.length)]);

  it.each([
    ['is cut', good.subarray(0, -1)],
    ['is empty', Buffer.alloc(0)],
    ['has another signature', at(good, 0, Buffer.from('XXXX'))],
    ['has another version', at(good, 4, uint32(2))],
    ['is for other ids', at(good, 8, uint32(2))],
    ['is for another pack', at(good, good.length - 40, Buffer.alloc(20))],
    ['leads outside the index', at(good, 12, uint32(300))],
    ['names a position twice', at(good, 12, good.subarray(16, 20))],
    ['is in another order', at(good, 12, Buffer.concat([good.subarray(16, 20), good.subarray(12, 16)]))],
  ])('that %s is not believed, and the order is right all the same', (_, bytes) => {
    const found = order(open(writeIndex(pack)), end, bytes);
    expect(found.fromReverse).toBe(false);
    expect([...found.offsets]).toEqual([...pack.offsets, end]);
  });
});

describe('sorting by offset', () => {
  it('puts any offsets below 2^53 in order', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.oneof(fc.maxSafeNat(), fc.nat(70_000)), {
          minLength: 1,
          maxLength: 60,
          size: 'max',
        }),
        (numbers) => {
          const offsets = numbers
            .map((number) => number + 12)
            .filter((offset) => Number.isSafeInteger(offset));
          const pack = { ...madeUp(offsets.length), offsets };
          const { offsets: sorted, positions } = order(open(writeIndex(pack, { large: true })), 2 ** 53);
          expect([...sorted].slice(0, -1)).toEqual([...offsets].sort((left, right) => left - right));
          expect(new Set(positions).size).toBe(offsets.length);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('makes shared arrays when asked to', () => {
    const index = open(writeIndex(madeUp(10)));
    const tables = readIndexTables(index, { shared: true });
    const { positions, offsets } = orderByOffset(index, tables, { start: 12, end: 2000 }, undefined, {
      shared: true,
    });
    for (const array of [tables.names, tables.offsets, positions, offsets])
      expect(array.buffer).toBeInstanceOf(SharedArrayBuffer);
  });
});
