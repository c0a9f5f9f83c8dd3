/**
 * `npm run demo:fetch` shows a newcomer what the fetch does: it must run to its end, show nothing secret and leave nothing
 * live.
 */

import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { requireNode24 } from '../node24.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

it('the demo runs, masks what its job prints, and ends with nothing live', (test) => {
  requireNode24(test);
  const demo = spawnSync(
    process.execPath,
    [join(root, 'scripts', 'run.mjs'), join(root, 'scripts', 'demo-fetch.ts')],
    { cwd: root, encoding: 'utf8' },
  );
  expect(demo.status).toBe(0);
  const lines = demo.stdout.split('\n');
  for (const what of ['plain', 'base64', 'base64url', 'hex', 'JSON'])
    expect(lines.find((line) => line.startsWith(`${what} `))).toContain('***');
  expect(demo.stdout).toContain('Vault token revoked, and with it 1 lease (database/creds/app)');
  expect(demo.stdout).toContain('API_KEY, encoded, stands in deploy.env, line 2, in the workspace');
  expect(demo.stdout).toContain('"schema": "tacet-fetch-audit-1"');
  expect(demo.stdout).toContain('Vault tokens: 0, leases: 0');
  expect(demo.stdout).toContain('database accounts: 0');
}, 60_000);
