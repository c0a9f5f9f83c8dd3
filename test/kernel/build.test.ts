/**
 * The compiled kernel comes from its source and from nothing else: compiling again gives the bytes that the project ships.
 */

import { describe, expect, it } from 'vitest';
import { compileKernel } from '../../scripts/build-kernel.mjs';
import { KERNEL_PLAIN, KERNEL_WITH_SIMD } from '../../src/kernel/kernel.gen.ts';

describe('the compiled kernel', () => {
  it.each([
    ['with SIMD', true, KERNEL_WITH_SIMD],
    ['without SIMD', false, KERNEL_PLAIN],
  ])('%s is built anew to the same bytes', async (_, simd, shipped) => {
    const bytes = await compileKernel({ simd });
    expect(Buffer.from(bytes).toString('base64')).toBe(shipped);
  });

  it('asks for nothing from outside and brings no data: its tables are made by its own code', () => {
    for (const text of [KERNEL_PLAIN, KERNEL_WITH_SIMD]) {
      const sections = readSections(Buffer.from(text, 'base64'));
      // Section 2 holds imports, 11 initial data (WebAssembly core specification, 5.5.2).
      expect(sections).not.toContain(2);
      expect(sections).not.toContain(11);
    }
  });
});

/** The numbers of a module's sections, in order. */
function readSections(module: Buffer): number[] {
  expect(module.subarray(0, 8)).toEqual(Buffer.from([0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0]));
  const sections: number[] = [];
  let at = 8;
  while (at < module.length) {
    sections.push(module[at++]!);
    let size = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = module[at++]!;
      size |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    at += size;
  }
  return sections;
}
