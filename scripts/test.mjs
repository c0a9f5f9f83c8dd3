// Runs everything that must hold before a change lands: the generated files, types, lint, rules, and the test suites.
// Each static check counts as one test. The last line is `N passed, N failed`, with `, N skipped` when tests were
// skipped for want of a tool (native re2, Node 24); `npm run tools` installs those.
//
// node scripts/test.mjs            everything
// node scripts/test.mjs --static   types, lint and rules alone

import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cache = join(root, '.cache');
mkdirSync(cache, { recursive: true });
const tally = { passed: 0, failed: 0, skipped: 0 };
const require = createRequire(import.meta.url);

check('generated files', join(root, 'scripts', 'run.mjs'), join(root, 'scripts', 'generate.ts'));
check('types', bin('typescript', 'tsc'), '--noEmit', '-p', root);
check(
  'lint and format',
  bin('@biomejs/biome', 'biome'),
  'check',
  '--diagnostic-level=warn',
  '--error-on-warnings',
  root,
);
// the same mints each time: whether a change may land must not be drawn by lot; `npm run rules` draws anew
check('rules', join(root, 'scripts', 'run.mjs'), join(root, 'scripts', 'rules.ts'), '--seed', 'landing');
if (!process.argv.includes('--static')) suites();

console.log(
  `${tally.passed} passed, ${tally.failed} failed${tally.skipped > 0 ? `, ${tally.skipped} skipped` : ''}`,
);
process.exitCode = tally.failed > 0 ? 1 : 0;

function check(name, ...args) {
  const startedAt = Date.now();
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${Date.now() - startedAt} ms)`);
  tally[status === 0 ? 'passed' : 'failed']++;
}

function suites() {
  const report = join(cache, 'vitest.json');
  rmSync(report, { force: true });
  spawnSync(
    process.execPath,
    [bin('vitest', 'vitest'), 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`],
    {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  let result;
  try {
    result = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    console.log('FAILED the test suites ended without a report');
    tally.failed++;
    return;
  }
  tally.passed += result.numPassedTests;
  tally.failed += result.numFailedTests;
  tally.skipped += result.numPendingTests + result.numTodoTests;
  // a suite that could not even be loaded has no failed test to count
  const broken = result.testResults.filter(
    (suite) => suite.status === 'failed' && !suite.assertionResults.some((test) => test.status === 'failed'),
  );
  for (const suite of broken) console.log(`FAILED ${suite.name}: ${String(suite.message).split('\n')[0]}`);
  tally.failed += broken.length;
}

/** Path of a package's command, which is a JavaScript file for Node in every package used here. */
function bin(packageName, command) {
  const manifest = require.resolve(`${packageName}/package.json`);
  const { bin: commands } = JSON.parse(readFileSync(manifest, 'utf8'));
  return join(dirname(manifest), typeof commands === 'string' ? commands : commands[command]);
}
