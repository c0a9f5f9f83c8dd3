/**
 * Compares, for as long as one likes, what the history engine finds by looking at what is new in each object with what a
 * look at every object whole finds; see `test/history/scenarios.ts`. Ends with 1 when something was lost.
 *
 *   node scripts/run.mjs scripts/compare-windows.ts                       1,000 of each kind, a fresh seed
 *   node scripts/run.mjs scripts/compare-windows.ts --rounds 20 --seed 7  these alone
 */

import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { compareScenarios } from '../test/history/compare-scenarios.ts';

const ROUNDS_AT_ONCE = 20;
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '1000' },
    seed: { type: 'string', default: randomBytes(6).toString('hex') },
  },
});
console.log(`seed ${values.seed}`);
let found = 0;
for (let done = 0; done < Number(values.rounds); done += ROUNDS_AT_ONCE) {
  const seed = `${values.seed} ${done}`;
  const result = await compareScenarios(seed, Math.min(ROUNDS_AT_ONCE, Number(values.rounds) - done));
  for (const count of result.found.values()) found += count;
  for (const name of result.lost) console.error(`lost with seed ${seed}: ${name}`);
  if (result.lost.length > 0) process.exitCode = 1;
}
console.log(`${found} objects that hold something`);
