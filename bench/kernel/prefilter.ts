/** How fast the kernel looks for seven hundred and for two thousand literals and for token runs in source text. */

import assert from 'node:assert/strict';
import type { Candidates, Kernel, KernelProgram } from '../../src/kernel/contract.ts';
import { createKernel } from '../../src/kernel/kernel.ts';
import { builtInRuleset } from '../../src/ruleset/built-in.gen.ts';
import type { Definition, Figure } from '../definition.ts';
import { leastCpuMs } from './cpu-time.ts';
import { plausibleProgram } from './plausible-literals.ts';
import { readSourceFiles } from './source-text.ts';

const TOTAL_BYTES = 40e6;

/** What is looked for, the whole and its parts. */
const PROGRAMS: readonly (readonly [string, KernelProgram, number | undefined])[] = [
  [
    'the built-in rules and runs',
    { contractVersion: 1, literals: builtInRuleset.literals, reportRuns: true },
    1.0,
  ],
  ['700 literals and runs', plausibleProgram(), 1.0],
  ['2,000 literals and runs', plausibleProgram(1200, 600, 200, 2), undefined],
  ['613 long literals alone', plausibleProgram(439, 174, 0), undefined],
  ['runs alone', plausibleProgram(0, 0, 0), undefined],
];

/** All passes together over 40 MB of `node_modules`, each implementation against the plain one. */
export const prefilter: Definition = {
  name: 'kernel-prefilter',
  question: 'how fast do all kernel passes together go over source text?',
  run: async (_request, tell) => {
    const text = new Uint8Array(Buffer.concat(readSourceFiles(TOTAL_BYTES)));
    const figures: Figure[] = [];
    for (const [name, program, aim] of PROGRAMS) {
      const plain = createKernel(program, { implementation: 'scalar' });
      const expected = digest(plain.scan(text, 0, text.length));
      for (const implementation of ['wasm', 'wasm-simd'] as const) {
        const kernel = createKernel(program, { implementation });
        assert.equal(kernel.implementation, implementation);
        assert.deepEqual(digest(kernel.scan(text, 0, text.length)), expected);
        const [plainMs, kernelMs] = leastCpuMs(5, scanner(plain, text), scanner(kernel, text));
        const aimed = aim !== undefined && implementation === 'wasm-simd';
        figures.push(
          {
            name: `${name}: ${implementation}`,
            value: text.length / kernelMs / 1e6,
            unit: 'GB/s',
            ...(aimed ? { atLeast: aim } : {}),
          },
          { name: '  times the plain kernel', value: plainMs / kernelMs, unit: 'x' },
        );
      }
    }
    for (const figure of figures) tell(figure);
  },
};

function scanner(kernel: Kernel, text: Uint8Array): () => void {
  return () => void kernel.scan(text, 0, text.length);
}

/** How many hits and runs there are, and a sum over all their numbers; order within one offset does not count. */
function digest({ literalCount, literalIds, literalOffsets, runCount, runStarts, runEnds }: Candidates) {
  let hits = 0n;
  for (let at = 0; at < literalCount; at++) {
    hits += BigInt(literalOffsets[at]!) * BigInt(literalIds[at]! * 2 + 1) * 2654435761n;
  }
  let runs = 0n;
  for (let at = 0; at < runCount; at++) runs += BigInt(runStarts[at]!) * BigInt(runEnds[at]!);
  return { literalCount, hits, runCount, runs };
}
