/**
 * Scanning in the arena: what a scan of an object in place, or of its windows one by one, finds is what a scan of the
 * same bytes elsewhere finds. Contract: `src/kernel/arena-contract.ts`.
 */

import { describe, expect, it } from 'vitest';
import { BugError } from '../../src/base/errors.ts';
import type { KernelProgram } from '../../src/kernel/contract.ts';
import { createArenaKernel, createKernel } from '../../src/kernel/kernel.ts';
import { fc } from '../property.ts';
import { buildArena, IMPLEMENTATIONS } from './implementations.ts';
import { asLines, plainSearch } from './plain-search.ts';

const PROGRAM: KernelProgram = {
  contractVersion: 1,
  reportRuns: true,
  literals: [
    { text: 'secret', ignoreCase: true, gate: 'none' },
    { text: 'sk_', ignoreCase: false, gate: 'run' },
    { text: 'ab', ignoreCase: true, gate: 'none' },
    { text: 'key', ignoreCase: false, gate: 'none' },
  ],
};

const OBJECT_AT = 333;

describe.each(IMPLEMENTATIONS)('the arena of the %s kernel', (implementation) => {
  it('finds in an object in place what it finds in the same bytes outside', () => {
    const kernel = buildArena(implementation, 400_000, PROGRAM);
    fc.assert(
      fc.property(
        randomText(),
        fc.nat(50),
        fc.nat(50),
        fc.integer({ min: 1, max: 2000 }),
        (text, skip, cut, times) => {
          const bytes = Buffer.from(text.repeat(1 + Math.floor(times / 10)).slice(0, 150_000), 'latin1');
          const start = Math.min(skip, bytes.length);
          const end = Math.max(start, bytes.length - cut);
          kernel.arena().set(bytes, OBJECT_AT);
          const inPlace = asLines(kernel.scanObject(OBJECT_AT, start, end));
          expect(inPlace).toEqual(asLines(kernel.scan(bytes, start, end)));
          if (bytes.length < 3000) expect(inPlace).toEqual(plainSearch(PROGRAM, bytes, start, end));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('scans each window by itself, and nothing between them', () => {
    const kernel = buildArena(implementation, 400_000, PROGRAM);
    fc.assert(
      fc.property(randomText(), fc.uniqueArray(fc.nat(2000), { maxLength: 40 }), (text, places) => {
        const bytes = Buffer.from(text, 'latin1');
        const pairs = places.filter((place) => place <= bytes.length).sort((one, other) => one - other);
        if (pairs.length % 2 === 1) pairs.pop();
        kernel.arena().set(bytes, OBJECT_AT);
        kernel.setWindows(pairs);
        const expected: string[] = [];
        for (let at = 0; at < pairs.length; at += 2)
          expected.push(...plainSearch(PROGRAM, bytes, pairs[at]!, pairs[at + 1]!));
        expect(asLines(kernel.scanWindows(OBJECT_AT))).toEqual(expected.sort());
      }),
      { numRuns: 200 },
    );
  });

  it('takes windows longer than a segment, denser than its lists, and many, in one go', () => {
    const kernel = buildArena(implementation, 700_000, PROGRAM);
    const part = {
      long: `secret ${'.'.repeat(150_000)}secret\n`,
      dense: 'ab'.repeat(100_000),
      many: 'Akey \n'.repeat(30_000),
    };
    const bytes = Buffer.from(part.long + part.dense + part.many);
    kernel.arena().set(bytes, OBJECT_AT);
    const manyAt = part.long.length + part.dense.length;
    const pairs = [0, part.long.length, part.long.length + 1, manyAt];
    for (let at = manyAt; at < bytes.length; at += 6) pairs.push(at, at + 5);
    kernel.setWindows(pairs);
    const found = kernel.scanWindows(OBJECT_AT);
    // Two words in the first; 99,999 pairs of letters behind the first "a"; a word in each of 30,000 lines.
    expect([found.literalCount, found.runCount]).toEqual([2 + 99_999 + 30_000, 1]);
    const offsets = found.literalOffsets.subarray(0, found.literalCount);
    expect(offsets.every((offset, at) => at === 0 || offsets[at - 1]! <= offset)).toBe(true);
  });

  it('keeps what it holds when it grows, and says when it cannot', () => {
    const kernel = buildArena(implementation, 1000, PROGRAM);
    kernel.arena().set(Buffer.from('secret'), 900);
    expect(kernel.growArena(10_000_000)).toBe(true);
    expect([kernel.arenaBytes, kernel.arena().length]).toEqual([10_000_000, 10_000_000]);
    expect(kernel.scanObject(900, 0, 6).literalCount).toBe(1);
    expect(kernel.growArena(2 ** 50)).toBe(false);
    expect(kernel.growArena(500)).toBe(true);
    expect([kernel.arenaBytes, kernel.scanObject(900, 0, 6).literalCount]).toEqual([10_000_000, 1]);
  });

  it('still scans bytes from outside after it grew', () => {
    const kernel = buildArena(implementation, 100, PROGRAM);
    expect(kernel.growArena(5_000_000)).toBe(true);
    expect(kernel.scan(Buffer.from('a secret'), 0, 8).literalCount).toBe(1);
  });

  it('counts line ends, whatever their place and number', () => {
    const kernel = buildArena(implementation, 20_000);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(40), fc.boolean(), (noise, from, dense) => {
        const bytes = dense ? noise.map((byte) => (byte & 3 ? 0x0a : 0x8a)) : noise;
        kernel.arena().set(bytes, from);
        const expected = [...bytes].filter((byte) => byte === 0x0a).length;
        expect(kernel.countLineEnds(from, from + bytes.length)).toBe(expected);
      }),
    );
    // More than 255 steps of sixteen bytes, all of them line ends.
    kernel.arena().fill(0x0a);
    expect(kernel.countLineEnds(1, 20_000)).toBe(19_999);
  });

  it('refuses places outside the arena as the caller’s mistake', () => {
    const kernel = buildArena(implementation, 1000);
    expect(() => kernel.scanObject(990, 0, 11)).toThrow(BugError);
    expect(() => kernel.countLineEnds(0, 1001)).toThrow(BugError);
    expect(() => kernel.countLineEnds(5, 4)).toThrow(BugError);
    kernel.setWindows([0, 20]);
    expect(() => kernel.scanWindows(990)).toThrow(BugError);
  });
});

describe('a kernel without a wish', () => {
  it('is the fastest that runs here', () => {
    // Every engine that the project supports has WebAssembly with SIMD, on every processor that GitHub's runners have.
    expect(createKernel(PROGRAM).implementation).toBe('wasm-simd');
  });

  it('is the plain one where the engine has no WebAssembly, whatever is asked for', () => {
    // As under `node --jitless`.
    const global = globalThis as { WebAssembly?: unknown };
    const { WebAssembly: saved } = global;
    delete global.WebAssembly;
    try {
      expect(createKernel(PROGRAM).implementation).toBe('scalar');
      expect(createArenaKernel(PROGRAM, { implementation: 'wasm-simd' }).implementation).toBe('scalar');
      expect(createKernel(PROGRAM, { implementation: 'wasm' }).implementation).toBe('scalar');
    } finally {
      global.WebAssembly = saved;
    }
  });
});

function randomText(): fc.Arbitrary<string> {
  const piece = fc.oneof(
    fc.constantFrom('secret', 'SECRET', 'sk_0123456789abcdef', 'sk_', 'ab', 'key', '\n', ' '),
    fc.string({ unit: fc.constantFrom('a', 'B', 'k', '_', '.', ' '), maxLength: 30 }),
  );
  return fc.array(piece, { minLength: 1, maxLength: 60 }).map((parts) => parts.join(''));
}
