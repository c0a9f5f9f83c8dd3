// Bundles the worker's entry for tests that start real threads, as the build does, into a temporary folder.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The bundle; `remove` deletes it. */
export async function bundleWorker(): Promise<{ readonly url: URL; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'tacet-worker-'));
  const outfile = join(folder, 'scan-worker.mjs');
  await build({
    absWorkingDir: root,
    entryPoints: ['src/scan-worker.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: ['re2'],
    logLevel: 'error',
  });
  return { url: pathToFileURL(outfile), remove: () => rm(folder, { recursive: true, force: true }) };
}
