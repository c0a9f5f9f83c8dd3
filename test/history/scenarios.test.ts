// Every way in which a change brings a match about, from a seed: what looking at windows finds against a look at the
// whole, by the plain-TypeScript kernel. `scripts/compare-windows.ts` does the same for as long as one likes.

import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { compareScenarios } from './compare-scenarios.ts';
import { SCENARIOS } from './scenarios.ts';

const seed = process.env.TACET_TEST_SEED ?? randomBytes(6).toString('hex');

it(`windows show what a change brings about, of every kind (TACET_TEST_SEED=${seed})`, async () => {
  const { found, lost, wasted } = await compareScenarios(seed, 3);
  expect(lost).toEqual([]);
  // each kind holds something by the plain look, or it would prove nothing
  expect(Object.keys(SCENARIOS).filter((name) => (found.get(name) ?? 0) === 0)).toEqual([]);
  // a line that carries a mark holds a match all the same: whether it counts is decided later
  expect(wasted.filter((name) => name !== 'an allow mark that went')).toEqual([]);
});
