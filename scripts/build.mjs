// Builds dist/: generates the rule table and the kernel, bundles every entry with esbuild, and gathers licences.
//
// The result is committed and must reproduce byte for byte from any folder and any machine: fixed tool versions from the
// lock file, no source maps, no paths, chunk names from content. `node scripts/build.mjs --out DIR` builds elsewhere.
//
// One ESM bundle an entry, unminified, so that a reviewer can read what runs. Code that few runs need (YAML, the AWS
// SDK, the linear engine) is split into chunks that are loaded on demand.

import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const outAt = process.argv.indexOf('--out');
const out = resolve(root, outAt < 0 ? 'dist' : (process.argv[outAt + 1] ?? 'dist'));
const version = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;

const generated = spawnSync(
  process.execPath,
  [join(root, 'scripts', 'run.mjs'), join(root, 'scripts', 'generate.ts')],
  { cwd: root, stdio: 'inherit' },
);
if (generated.status !== 0) process.exit(1);

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const shared = {
  absWorkingDir: root,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  outExtension: { '.js': '.mjs' },
  legalComments: 'none',
  charset: 'utf8',
  metafile: true,
  external: ['re2'],
  define: { TACET_VERSION: JSON.stringify(version) },
  // CommonJS dependencies inside an ESM bundle call require() for Node's own modules
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);",
  },
  logLevel: 'warning',
};

// the command line runs on Node 20 and later; the actions on Node 24
const results = await Promise.all([
  build({
    ...shared,
    target: 'node20',
    entryPoints: { cli: 'src/cli.ts' },
    outdir: out,
    chunkNames: 'cli/[name]-[hash]',
    mainFields: ['module', 'main'],
  }),
  // a thread of either of them: one file, found beside its entry
  build({
    ...shared,
    target: 'node20',
    splitting: false,
    entryPoints: { 'scan-worker': 'src/scan-worker.ts' },
    outdir: out,
  }),
  build({
    ...shared,
    target: 'node24',
    entryPoints: { action: 'src/action.ts' },
    outdir: out,
    chunkNames: 'action/[name]-[hash]',
  }),
  build({
    ...shared,
    target: 'node24',
    entryPoints: { 'fetch/action': 'src/fetch/action.ts', 'fetch/post': 'src/fetch/post.ts' },
    outdir: out,
    chunkNames: 'fetch/[name]-[hash]',
    // the SDK's ES modules shake down to half the size of its CommonJS ones
    mainFields: ['module', 'main'],
  }),
]);

const inputs = new Set(results.flatMap(({ metafile }) => Object.keys(metafile.inputs)));
writeFileSync(join(out, 'licenses.txt'), licences(inputs));
trimWhiteSpace(out);

/** The licence of every package of which a file was bundled, in the order of their names. */
function licences(files) {
  const packages = new Map();
  for (const file of files) {
    const parts = file.split('/');
    const at = parts.lastIndexOf('node_modules');
    if (at < 0) continue;
    const end = parts[at + 1].startsWith('@') ? at + 3 : at + 2;
    const folder = parts.slice(0, end).join('/');
    if (!packages.has(folder)) packages.set(folder, describe(folder));
  }
  const texts = [...new Set(packages.values())].sort();
  return `${texts.join('\n\n----------------------------------------------------------------\n\n')}\n`;
}

function describe(folder) {
  const meta = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  const file = readdirSync(join(root, folder))
    .sort()
    .find((name) => /^(licen[cs]e|copying)/i.test(name));
  const text =
    file === undefined
      ? `Licence: ${meta.license}`
      : readFileSync(join(root, folder, file), 'utf8')
          .replaceAll('\r\n', '\n')
          .trim();
  return `${meta.name} ${meta.version} (${meta.license})\n\n${text}`;
}

/** esbuild names its inputs in comments; their paths are relative to the root already. Ends every file with one line end. */
function trimWhiteSpace(folder) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.mjs')) continue;
    const path = join(entry.parentPath ?? entry.path, entry.name);
    const text = readFileSync(path, 'utf8');
    if (text.includes(root))
      throw new Error(`${relative(root, path).split(sep).join('/')} holds the path of this checkout`);
    writeFileSync(path, `${text.trimEnd()}\n`);
  }
}
