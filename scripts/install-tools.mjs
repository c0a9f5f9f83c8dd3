// Installs the optional tools that some tests need and that a plain `npm ci` does not bring: Node 24 (the runtime
// of the actions, the newest and the oldest that GitHub's runners have) and the native re2 (the oracle for every
// pattern). They go to .cache/tools, which git ignores, never into the project's own node_modules.
//
// Usage: npm run tools                 installs what is missing; a tool that cannot be had costs one line
//        npm run tools -- --require    the same, but exits 1 when a tool is missing in the end
//
// Does nothing when everything is there. re2 is compiled against the Node that runs this script, so it is built
// again when that changes. Install scripts: npm 11.19 runs only those that `allowScripts` in package.json names;
// npm 10.9 does not know the field and runs all. Only re2 has one.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NODE_NEWEST = '24.21.0';
/** Runner 2.327.1, the oldest that knows `using: node24`, carries this one. */
const NODE_OLDEST = '24.4.0';
const RE2 = '1.23.3';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, '.cache', 'tools');
const modules = join(folder, 'node_modules');
const platform = process.platform === 'win32' ? 'win' : process.platform;
const nodePackage = `node-${platform}-${process.arch}`;
const nodeBinary = process.platform === 'win32' ? 'node.exe' : 'node';

const tools = [
  { name: `Node ${NODE_NEWEST}`, isPresent: () => nodeVersion(nodePackage) === NODE_NEWEST },
  { name: `Node ${NODE_OLDEST}`, isPresent: () => nodeVersion('node24-oldest') === NODE_OLDEST },
  { name: `re2 ${RE2} (native)`, isPresent: () => re2Version() === RE2 && re2Loads() },
];

const strict = process.argv.slice(2).includes('--require');
if (missing().length > 0) install();
const absent = missing();
for (const tool of absent) {
  console.error(`tools: ${tool.name} is not available here; the tests that need it are skipped`);
}
if (absent.length === 0) console.log('tools: all present');
else if (strict) process.exitCode = 1;

/** The tools that are absent, of another version, or do not run. */
function missing() {
  return tools.filter((tool) => !tool.isPresent());
}

function install() {
  mkdirSync(folder, { recursive: true });
  // All optional: one that does not exist for this platform, or does not compile, must not take the others along.
  const manifest = {
    private: true,
    description: 'Tools for tests only, written by scripts/install-tools.mjs',
    optionalDependencies: {
      [nodePackage]: NODE_NEWEST,
      'node24-oldest': `npm:${nodePackage}@${NODE_OLDEST}`,
      re2: RE2,
    },
    // By name alone: npm cannot verify a pinned entry where its lock files leave addresses out.
    allowScripts: { re2: true },
  };
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  console.log('tools: installing into .cache/tools (re2 is compiled, which takes some minutes)');
  const common = [
    '--prefix',
    folder,
    '--no-package-lock',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts=false',
  ];
  npm(['install', '--no-save', ...common]);
  // Present but not loadable: compiled for another Node. npm install alone would leave it as it is.
  if (existsSync(join(modules, 're2')) && !re2Loads()) npm(['rebuild', 're2', ...common]);
}

/** Runs npm and keeps its many lines back: they are shown only when the process could not be started at all. */
function npm(args) {
  const cli = process.env.npm_execpath;
  const viaNode = cli !== undefined && /\.[cm]?js$/u.test(cli);
  const result = viaNode
    ? spawnSync(process.execPath, [cli, ...args], { cwd: folder, encoding: 'utf8' })
    : spawnSync('npm', args, { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' });
  if (result.error !== undefined) console.error(`tools: npm could not be started (${result.error.code})`);
  else if (result.status !== 0) console.error(`tools: npm ${args[0]} ended with status ${result.status}`);
  writeFileSync(join(folder, `npm-${args[0]}.log`), `${result.stdout ?? ''}\n${result.stderr ?? ''}`);
}

/** Asked of the program itself: the version in these packages' package.json is spelt now with a v, now without. */
function nodeVersion(name) {
  const { stdout } = spawnSync(join(modules, name, 'bin', nodeBinary), ['--version'], { encoding: 'utf8' });
  return stdout?.trim().replace(/^v/u, '');
}

function re2Version() {
  try {
    return JSON.parse(readFileSync(join(modules, 're2', 'package.json'), 'utf8')).version;
  } catch {
    return undefined; // not installed
  }
}

function re2Loads() {
  // In a child: a broken native module may take the whole process down.
  const script = `const RE2 = require(${JSON.stringify(join(modules, 're2'))}); if (!new RE2('a+').test('aa')) process.exit(1)`;
  return spawnSync(process.execPath, ['-e', script], { stdio: 'ignore' }).status === 0;
}
