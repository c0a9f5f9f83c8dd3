// Runs one of the TypeScript programs under scripts/ or bench/: bundles it with esbuild into .cache/ and imports it.
// Works on every Node the project supports (Node 20 strips no types), and keeps import.meta.url pointing at the
// source file, so that programs find the repository root the same way as when they are read.
//
// Usage: node scripts/run.mjs scripts/rules.ts [arguments…]

import { mkdirSync, unlinkSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const entry = resolve(process.argv[2] ?? '');
const cache = join(root, '.cache', 'run');
mkdirSync(cache, { recursive: true });
const outfile = join(cache, `${basename(entry).replace(/\.ts$/u, '')}-${process.pid}.mjs`);

await build({
  entryPoints: [entry],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: 'inline',
  define: { 'import.meta.url': JSON.stringify(pathToFileURL(entry).href) },
  logLevel: 'warning',
});
process.argv.splice(1, 2, entry);
process.on('exit', () => {
  try {
    unlinkSync(outfile);
  } catch {
    // another run may have cleaned the cache: nothing is lost
  }
});
await import(pathToFileURL(outfile).href);
