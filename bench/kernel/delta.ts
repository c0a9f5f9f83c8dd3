/** How fast the kernel rebuilds targets from deltas and says what is new in them. */

import assert from 'node:assert/strict';
import type { ArenaKernel, WindowShape } from '../../src/kernel/arena-contract.ts';
import { createArenaKernel } from '../../src/kernel/kernel.ts';
import { copy, type Instruction, insert, rebuild, writeDelta } from '../../test/kernel/delta-writer.ts';
import type { Definition, Figure } from '../definition.ts';
import { leastCpuMs } from './cpu-time.ts';
import { readSourceFiles } from './source-text.ts';

/** In git's own history a copy gives 470 bytes on average and an insert 40; a blob has 38 KB. */
const COPY_BYTES = 470;
const INSERT_BYTES = 40;
const LEAST_BYTES = 10_000;
const MOST_BYTES = 200_000;
const SHAPE: WindowShape = { contextLines: 1, boundBytes: 4096, gapBytes: 64 };

interface Sample {
  readonly base: number;
  readonly baseSize: number;
  readonly delta: number;
  readonly deltaEnd: number;
  readonly size: number;
}

/** Each implementation rebuilds edited source files; the compiled ones against the plain one, and bytes copied a second. */
export const delta: Definition = {
  name: 'kernel-delta',
  question: 'how fast are targets rebuilt from deltas, their windows widened by a line of context?',
  run: async (_request, tell) => {
    const texts = readSourceFiles(40e6)
      .filter((file) => file.length >= LEAST_BYTES && file.length <= MOST_BYTES)
      .map((file) => file.toString('latin1'));
    const edits = texts.map((text) => ({ text, instructions: editOf(text) }));
    const plain = load('scalar', edits);
    const figures: Figure[] = [];
    for (const implementation of ['wasm', 'wasm-simd'] as const) {
      const compiled = load(implementation, edits);
      for (const [index, { text, instructions }] of edits.entries()) {
        const sample = compiled.samples[index]!;
        rebuildOne(compiled, sample);
        const target = compiled.kernel.arena().subarray(compiled.targetAt, compiled.targetAt + sample.size);
        assert(Buffer.from(rebuild(text, instructions), 'latin1').equals(target));
        rebuildOne(plain, plain.samples[index]!);
        assert.deepEqual(windowsOf(compiled.kernel), windowsOf(plain.kernel));
      }
      const [plainMs, compiledMs] = leastCpuMs(25, rebuildAll(plain), rebuildAll(compiled));
      const bytes = compiled.samples.reduce((sum, { size }) => sum + size, 0);
      figures.push(
        { name: implementation, value: bytes / compiledMs / 1e6, unit: 'GB/s' },
        { name: '  times the plain kernel', value: plainMs / compiledMs, unit: 'x' },
      );
    }
    for (const figure of figures) tell(figure);
  },
};

interface Loaded {
  readonly kernel: ArenaKernel;
  readonly samples: readonly Sample[];
  readonly targetAt: number;
}

/** Puts all bases and deltas into an arena. */
function load(
  implementation: ArenaKernel['implementation'],
  edits: readonly { readonly text: string; readonly instructions: readonly Instruction[] }[],
): Loaded {
  const kernel = createArenaKernel(
    { contractVersion: 1, literals: [], reportRuns: false },
    { implementation },
  );
  assert.equal(kernel.implementation, implementation);
  const parts: Uint8Array[] = [];
  let at = 0;
  const put = (bytes: Uint8Array): number => {
    parts.push(bytes);
    at += bytes.length;
    return at - bytes.length;
  };
  const samples = edits.map(({ text, instructions }): Sample => {
    const base = put(Buffer.from(text, 'latin1'));
    const deltaAt = put(writeDelta(text, instructions));
    return {
      base,
      baseSize: text.length,
      delta: deltaAt,
      deltaEnd: at,
      size: rebuild(text, instructions).length,
    };
  });
  assert(kernel.growArena(at + 2 * MOST_BYTES));
  kernel.arena().set(Buffer.concat(parts));
  return { kernel, samples, targetAt: at };
}

/** Every 470 bytes a change: a text inserted, the bytes after it kept or dropped, mostly not at line ends. */
function editOf(text: string): Instruction[] {
  const instructions: Instruction[] = [];
  for (let at = 0, turn = 0; at < text.length; turn++) {
    const length = Math.min(text.length - at, COPY_BYTES / 2 + ((turn * 97) % COPY_BYTES));
    instructions.push(copy(at, length));
    at += length + (turn % 3 === 0 ? 20 : 0);
    if (turn % 5 < 3) instructions.push(insert(`value${turn} = computed;\n`.padStart(INSERT_BYTES)));
  }
  return instructions;
}

function rebuildOne(
  { kernel, targetAt }: Loaded,
  { base, baseSize, delta: from, deltaEnd, size }: Sample,
): void {
  assert.equal(kernel.applyDelta(base, baseSize, from, deltaEnd, targetAt, size), 'ok');
  kernel.widenWindows(targetAt, size, SHAPE);
}

function rebuildAll(loaded: Loaded): () => void {
  return () => {
    for (const sample of loaded.samples) rebuildOne(loaded, sample);
  };
}

function windowsOf(kernel: ArenaKernel): number[] {
  return Array.from({ length: kernel.windowCount }, (_, at) => [
    kernel.windowStart(at),
    kernel.windowEnd(at),
  ]).flat();
}
