/**
 * How long a scan takes that has nothing to do: process start, rule table, kernel, one small file.
 */

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CLI } from '../../test/dist.ts';
import type { Definition } from '../definition.ts';
import { paired } from '../definition.ts';

/** Runs a Node program to its end and gives its exit status. */
function node(args: readonly string[], cwd: string): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...args], { cwd, stdio: 'ignore' });
    child.on('error', reject);
    child.on('close', resolve);
  });
}

/** `tacet scan` on a tree of one file against `node -e 0`. */
export const startUp: Definition = {
  name: 'start-up',
  question: 'how much longer does `tacet scan` on a tree of one file take than `node -e 0`?',
  run: async () => {
    const root = mkdtempSync(join(tmpdir(), 'tacet-bench-'));
    try {
      writeFileSync(join(root, 'a.ts'), 'export const answer = 42;\n');
      assert.equal(await node([CLI, 'scan', '.'], root), 0);
      const [bare, scan] = await paired(
        15,
        async () => void (await node(['-e', '0'], root)),
        async () => void (await node([CLI, 'scan', '.'], root)),
      );
      return [
        { name: 'node -e 0', value: bare, unit: 'ms' },
        { name: 'tacet scan', value: scan, unit: 'ms' },
        { name: 'above node', value: scan - bare, unit: 'ms', atMost: 120 },
      ];
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  },
};
