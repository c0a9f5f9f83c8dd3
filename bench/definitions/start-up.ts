/**
 * How long a scan takes that has nothing to do: process start, rule table, kernel, one small file.
 */

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Definition, median } from '../definition.ts';
import { reportOf, run, scanProgram, takeTurns, timesOf } from '../programs.ts';

/** It was 55 ms above Node before the history engine; ten more are allowed. */
const ABOVE_NODE_MS = 65;

/** `tacet scan` on a tree of one file against `node -e 0`. */
export const startUp: Definition = {
  name: 'start-up',
  question: 'how much longer does `tacet scan` on a tree of one file take than `node -e 0`?',
  run: async ({ cli, rounds }, tell) => {
    const root = mkdtempSync(join(tmpdir(), 'tacet-bench-'));
    try {
      writeFileSync(join(root, 'a.ts'), 'export const answer = 42;\n');
      const scan = scanProgram(cli, ['.'], root);
      const { findings, receipt } = reportOf(await run(scan));
      assert.deepEqual([findings.length, receipt.counts.files], [0, 1]);
      const [ours, bare] = await takeTurns(3 * rounds, [scan, { words: [process.execPath, '-e', '0'] }]);
      for (const figure of [...timesOf('node -e 0', bare!), ...timesOf('tacet scan', ours!)]) tell(figure);
      const above = Math.min(...ours!.wallMs) - Math.min(...bare!.wallMs);
      tell({ name: 'above node', value: above, unit: 'ms', atMost: ABOVE_NODE_MS });
      tell({ name: 'above node, medians', value: median(ours!.wallMs) - median(bare!.wallMs), unit: 'ms' });
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  },
};
