/**
 * Throws damaged indexes, packs, deltas, loose objects, trees and heads at the readers of `src/git/packs/`, for as long as
 * one likes; `test/git/packs/fuzz.ts` says what is judged. Ends with 1 at the first wrong answer, and says which input it
 * was. The same seed gives the same inputs.
 *
 *   node scripts/run.mjs scripts/fuzz-packs.ts                                 ten million inputs, a fresh seed
 *   node scripts/run.mjs scripts/fuzz-packs.ts --inputs 100000 --seed 7        these alone
 *   node scripts/run.mjs scripts/fuzz-packs.ts --from 2944000 --seed 7         from there on, a multiple of 2,000
 *   node scripts/run.mjs scripts/fuzz-packs.ts --kernel scalar                 with the plain kernel
 */

import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { fuzzPacks } from '../test/git/packs/fuzz.ts';

const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '10000000' },
    from: { type: 'string', default: '0' },
    seed: { type: 'string', default: String(randomInt(2 ** 31)) },
    kernel: { type: 'string', default: 'wasm-simd' },
  },
});
const { kernel } = values;
if (kernel !== 'scalar' && kernel !== 'wasm' && kernel !== 'wasm-simd')
  throw new Error(`--kernel ${kernel}: expected scalar, wasm or wasm-simd`);
const seed = Number(values.seed);
const inputs = Number(values.inputs);
/** Where nobody watches, a line after so many. */
const INPUTS_PER_LINE = 250_000;
let told = 0;
const startedAt = performance.now();
console.log(`${inputs} inputs, seed ${seed}, ${kernel} kernel`);
try {
  const { outcomes, slowestMs } = fuzzPacks({
    seed,
    inputs,
    from: Number(values.from),
    implementation: kernel,
    onProgress: (done) => {
      if (process.stderr.isTTY) process.stderr.write(`\r${done} inputs`);
      else if (done >= told + INPUTS_PER_LINE) {
        told = done;
        console.log(`${done} inputs so far`);
      }
    },
  });
  if (process.stderr.isTTY) process.stderr.write('\r');
  for (const [outcome, count] of Object.entries(outcomes).sort())
    console.log(`${outcome.padEnd(24)} ${count}`);
  const seconds = (performance.now() - startedAt) / 1000;
  console.log(`${inputs} inputs in ${seconds.toFixed(0)} s, the slowest in ${slowestMs.toFixed(0)} ms`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
