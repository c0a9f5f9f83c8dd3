/** Heads of packs and of their entries. */

import { describe, expect, it } from 'vitest';
import { MemorySource } from '../../../src/git/packs/byte-source.ts';
import { PackError } from '../../../src/git/packs/pack-error.ts';
import { EntryHead, PackFile } from '../../../src/git/packs/pack-file.ts';
import { fc } from '../../property.ts';
import { distance, head, writePack } from './pack-writer.ts';

const parse = (bytes: Uint8Array, at = 0, end = bytes.length): EntryHead | undefined => {
  const entry = new EntryHead();
  return entry.parse(bytes, at, end, 20) ? entry : undefined;
};

describe('the head of an entry', () => {
  it('is read as the format describes it', () => {
    // type 3 (blob), size 5: one byte 0x35
    expect(parse(Uint8Array.of(0x35))).toMatchObject({ type: 3, sizeBytes: 5, headBytes: 1 });
    // type 1 (commit), size 0x123 = 3 + 16 * 0x12: 0x93 0x12
    expect(parse(Uint8Array.of(0x93, 0x12))).toMatchObject({ type: 1, sizeBytes: 0x123, headBytes: 2 });
    // OFS delta of 1 byte, distance ((0 + 1) << 7) + 0 = 128: 0x61 0x80 0x00
    expect(parse(Uint8Array.of(0x61, 0x80, 0x00))).toMatchObject({
      type: 6,
      baseDistance: 128,
      headBytes: 3,
    });
    // REF delta of 1 byte: the id follows
    expect(parse(Buffer.concat([Buffer.from([0x71]), Buffer.alloc(20)]))).toMatchObject({
      type: 7,
      baseIdAt: 1,
      headBytes: 21,
    });
  });

  it('gives back any size and distance below 2^53', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.maxSafeNat(), (size, far) => {
        const bytes = Buffer.concat([
          Buffer.from('before'),
          head(6, size),
          distance(far),
          Buffer.from('behind'),
        ]);
        const entry = parse(bytes, 6);
        expect(entry?.sizeBytes).toBe(far === 0 ? undefined : size);
        expect(entry?.baseDistance).toBe(far === 0 ? undefined : far);
        expect(entry?.headBytes).toBe(far === 0 ? undefined : bytes.length - 12);
      }),
    );
  });

  it('is none when it is cut, and nothing behind the end is looked at', () => {
    for (const whole of [
      head(3, 2 ** 40),
      Buffer.concat([head(6, 300), distance(2 ** 30)]),
      Buffer.concat([head(7, 300), Buffer.alloc(20)]),
    ]) {
      for (let end = 0; end < whole.length; end++) expect(parse(whole, 0, end)).toBeUndefined();
      expect(parse(whole)).toBeDefined();
    }
  });

  it('is none with a type that is not in use, a size or a distance above 2^53, or a base where it is itself', () => {
    expect(parse(head(0, 5))).toBeUndefined();
    expect(parse(head(5, 5))).toBeUndefined();
    expect(parse(Buffer.from([0xbf, ...Buffer.alloc(20, 0xff), 0]))).toBeUndefined();
    expect(parse(Buffer.concat([head(6, 5), Buffer.alloc(20, 0xff), Buffer.alloc(1)]))).toBeUndefined();
    expect(
      parse(Buffer.concat([head(6, 5), Buffer.from([0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f])])),
    ).toBeUndefined();
    expect(parse(Buffer.concat([head(6, 5), distance(0)]))).toBeUndefined();
  });
});

describe('a pack', () => {
  const blob = { kind: 'full', type: 'blob', content: 'content\n' } as const;
  const open = (bytes: Uint8Array) => PackFile.open(new MemorySource('dir/pack-x.pack', bytes), 'sha1');
  const problem = (bytes: Uint8Array) => {
    try {
      open(bytes);
      return undefined;
    } catch (error) {
      return error instanceof PackError ? error.problem : error;
    }
  };

  it('of version 2 or 3 says how many objects it has, and its checksum', () => {
    for (const version of [2, 3]) {
      const pack = writePack([blob], { version });
      const file = open(pack.bytes);
      expect(file.objectCount).toBe(1);
      expect(Buffer.from(file.checksum)).toEqual(pack.checksum);
      expect(file.entriesEnd).toBe(pack.bytes.length - 20);
    }
  });

  it('of another version, another kind, or cut short is refused', () => {
    const { bytes } = writePack([]);
    expect(problem(bytes)).toBeUndefined();
    expect(problem(writePack([blob], { version: 4 }).bytes)).toBe('unsupported');
    expect(problem(Buffer.concat([Buffer.from('KCAP'), bytes.subarray(4)]))).toBe('malformed');
    for (let length = 0; length < bytes.length; length++)
      expect(problem(bytes.subarray(0, length))).toBe('truncated');
  });

  it('is named in the error, by its plain characters alone', () => {
    const source = new MemorySource('/home/someone/pack-\u001b[31m\n::error::.pack', Buffer.alloc(100));
    expect(() => PackFile.open(source, 'sha1')).toThrow('pack-??31m???error??.pack: is no pack');
  });
});
