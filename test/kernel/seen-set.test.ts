/**
 * The keyed hash, against the algorithm written down with big integers, itself checked against the paper's test vector;
 * and the set of hashes against a plain one.
 */

import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { BugError } from '../../src/base/errors.ts';
import { SeenSet } from '../../src/kernel/seen-set.ts';
import { fc } from '../property.ts';
import { buildArena, IMPLEMENTATIONS } from './implementations.ts';

const MASK = (1n << 64n) - 1n;

/** SipHash-c-d by its definition (Aumasson and Bernstein, 2012, section 2). */
function sipHash(key: Uint8Array, message: Uint8Array, c: number, d: number): bigint {
  const word = (bytes: Uint8Array) => [...bytes].reduceRight((sum, byte) => sum * 256n + BigInt(byte), 0n);
  const rotate = (value: bigint, bits: bigint) => ((value << bits) | (value >> (64n - bits))) & MASK;
  const k0 = word(key.subarray(0, 8));
  const k1 = word(key.subarray(8, 16));
  let [v0, v1, v2, v3] = [
    k0 ^ 0x736f6d6570736575n,
    k1 ^ 0x646f72616e646f6dn,
    k0 ^ 0x6c7967656e657261n,
    k1 ^ 0x7465646279746573n,
  ];
  const rounds = (count: number) => {
    for (let round = 0; round < count; round++) {
      v0 = (v0 + v1) & MASK;
      v1 = rotate(v1, 13n) ^ v0;
      v0 = rotate(v0, 32n);
      v2 = (v2 + v3) & MASK;
      v3 = rotate(v3, 16n) ^ v2;
      v0 = (v0 + v3) & MASK;
      v3 = rotate(v3, 21n) ^ v0;
      v2 = (v2 + v1) & MASK;
      v1 = rotate(v1, 17n) ^ v2;
      v2 = rotate(v2, 32n);
    }
  };
  const padded = Buffer.alloc(8 * (Math.floor(message.length / 8) + 1));
  padded.set(message);
  padded[padded.length - 1] = message.length & 0xff;
  for (let at = 0; at < padded.length; at += 8) {
    const m = word(padded.subarray(at, at + 8));
    v3 ^= m;
    rounds(c);
    v0 ^= m;
  }
  v2 ^= 0xffn;
  rounds(d);
  return v0 ^ v1 ^ v2 ^ v3;
}

/** A tag as the kernel hashes it: eight bytes, lowest first. */
function tagged(tag: number, bytes: Uint8Array): Uint8Array {
  const head = Buffer.alloc(8);
  head.writeUInt32LE(tag);
  return Buffer.concat([head, bytes]);
}

describe('the yardstick', () => {
  it('gives the paper’s test vector for SipHash-2-4', () => {
    // Appendix A: key 00 to 0f, message 00 to 0e.
    const counting = (length: number) => Uint8Array.from({ length }, (_, at) => at);
    expect(sipHash(counting(16), counting(15), 2, 4)).toBe(0xa129ca6149be45e5n);
  });
});

describe.each(IMPLEMENTATIONS)('the keyed hash of the %s kernel', (implementation) => {
  const kernel = buildArena(implementation, 2000);
  const hash = (tag: number, from: number, to: number) => {
    kernel.hash(tag, from, to);
    return (BigInt(kernel.hashHigh) << 32n) | BigInt(kernel.hashLow);
  };

  it('is SipHash-1-3 of tag and bytes, whatever lies around them', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 16, maxLength: 16 }),
        fc.nat(0xffff_ffff),
        fc.uint8Array({ maxLength: 300 }),
        fc.nat(9),
        (key, tag, bytes, at) => {
          kernel.arena().fill(0xee);
          kernel.arena().set(bytes, at);
          kernel.setHashKey(key);
          expect(hash(tag, at, at + bytes.length)).toBe(sipHash(key, tagged(tag, bytes), 1, 3));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('differs under another key and for another tag', () => {
    const of = (key: Uint8Array, tag: number) => {
      kernel.setHashKey(key);
      return hash(tag, 0, 100);
    };
    const key = randomBytes(16);
    expect(of(key, 1)).toBe(of(key, 1));
    expect(of(key, 1)).not.toBe(of(key, 2));
    expect(of(key, 1)).not.toBe(of(randomBytes(16), 1));
  });

  it('keeps its key when the arena grows', () => {
    const grown = buildArena(implementation, 100);
    const key = randomBytes(16);
    grown.setHashKey(key);
    grown.arena().set([1, 2, 3]);
    grown.growArena(3_000_000);
    grown.hash(7, 0, 3);
    const value = (BigInt(grown.hashHigh) << 32n) | BigInt(grown.hashLow);
    expect(value).toBe(sipHash(key, tagged(7, Uint8Array.of(1, 2, 3)), 1, 3));
  });

  it('refuses a key of another length', () => {
    expect(() => kernel.setHashKey(new Uint8Array(15))).toThrow(BugError);
  });
});

describe('a set of hashes', () => {
  it('knows what it has been given, however many', () => {
    const seen = new SeenSet();
    const plain = new Set<string>();
    let state = 1;
    const next = () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state;
    };
    let wrong = 0;
    for (let count = 0; count < 60_000; count++) {
      // Upper halves repeat often, lower ones seldom; every third hash is one that was there before, or its neighbour.
      const low = count % 3 === 0 ? (Math.imul(next() % 20_000, 2_654_435_761) >>> 0) + (count % 2) : next();
      const high = count % 3 === 0 ? 1 : next() >>> 28;
      const name = `${low >>> 0} ${high}`;
      if (seen.add(low, high) === plain.has(name)) wrong++;
      plain.add(name);
    }
    expect(wrong).toBe(0);
    expect(seen.size).toBe(plain.size);
  });

  it('takes the hash zero and the highest one', () => {
    const seen = new SeenSet();
    expect([seen.add(0, 0), seen.add(0, 0), seen.add(0, 1), seen.add(1, 0)]).toEqual([
      true,
      false,
      true,
      true,
    ]);
    expect([seen.add(0xffff_ffff, 0xffff_ffff), seen.add(-1, -1), seen.size]).toEqual([true, false, 4]);
  });
});
