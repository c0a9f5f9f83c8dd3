/** A short run of the fuzzer; `scripts/fuzz-packs.ts` is the long one. */

import { describe, expect, it } from 'vitest';
import { fuzzPacks } from './fuzz.ts';

describe('damaged indexes, packs, deltas and loose objects', () => {
  it.each(['scalar', 'wasm-simd'] as const)(
    'are answered, and nothing worse, with the %s kernel',
    (implementation) => {
      const { outcomes } = fuzzPacks({
        seed: 20_260_101,
        inputs: implementation === 'scalar' ? 1000 : 5000,
        implementation,
      });
      // the damage must hurt, and must not always be noticed at the door
      for (const expected of [
        'pack corrupt',
        'index malformed',
        'index mismatch',
        'delta corrupt',
        'delta too-large',
        'loose corrupt',
      ])
        expect(outcomes[expected] ?? 0, expected).toBeGreaterThan(0);
      expect(outcomes['index sound'] ?? 0).toBeGreaterThan(0);
    },
  );
});
