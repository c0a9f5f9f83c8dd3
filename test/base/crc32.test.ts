/** CRC-32 against published check values and against zlib's own, which stands in the trailer of every gzip stream. */

import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { utf8 } from '../../src/base/bytes.ts';
import { crc32 } from '../../src/base/crc32.ts';
import { fc } from '../property.ts';

describe('crc32', () => {
  it('gives the check value of the CRC catalogue', () => {
    // CRC-32/ISO-HDLC, "check" for the nine digits
    expect(crc32(utf8('123456789'))).toBe(0xcbf43926);
  });

  it('gives 0 for no bytes', () => {
    expect(crc32(new Uint8Array(0))).toBe(0);
  });

  it('is never negative', () => {
    // python3: zlib.crc32(b"The quick brown fox jumps over the lazy dog") and b"0" * 40, whose first bit is set
    expect(crc32(utf8('The quick brown fox jumps over the lazy dog'))).toBe(0x414fa339);
    expect(crc32(utf8('0'.repeat(40)))).toBe(0x963fbb8e);
  });

  it('agrees with zlib on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        // RFC 1952, 2.3.1: the last eight bytes are CRC32 and ISIZE, little-endian
        expect(crc32(bytes)).toBe(gzipSync(bytes).readUInt32LE(gzipSync(bytes).length - 8));
      }),
      { numRuns: 100 },
    );
  });
});
