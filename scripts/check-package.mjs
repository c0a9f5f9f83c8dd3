// Packs the npm package, installs it into an empty folder as a user would, and runs it on a leak and on a clean tree.
//
// Usage: node scripts/check-package.mjs [an existing scratch folder]

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const scratch = mkdtempSync(join(process.argv[2] ?? tmpdir(), 'tacet-package-'));
const windows = process.platform === 'win32';

function run(command, args, cwd) {
  const result = spawnSync(command, args, { cwd, encoding: 'utf8', shell: windows && command === 'npm' });
  return { status: result.status, output: `${result.stdout}${result.stderr}` };
}

try {
  const packed = run('npm', ['pack', '--ignore-scripts', '--pack-destination', scratch], root);
  assert.equal(packed.status, 0, packed.output);
  const tarball = readdirSync(scratch).find((name) => name.endsWith('.tgz'));
  assert.ok(tarball, 'npm pack made no tarball');

  const project = join(scratch, 'project');
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), '{ "name": "project", "private": true }\n');
  const installed = run('npm', ['install', '--ignore-scripts', '--offline', join(scratch, tarball)], project);
  assert.equal(installed.status, 0, installed.output);
  const folders = readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.'));
  assert.deepEqual(folders, ['tacet'], 'the package brings other packages with it');

  const tree = join(scratch, 'tree');
  mkdirSync(tree);
  const command = join(project, 'node_modules', '.bin', windows ? 'tacet.cmd' : 'tacet');
  const clean = spawnSync(command, ['scan', tree], { encoding: 'utf8', shell: windows });
  assert.equal(clean.status, 0, clean.stdout + clean.stderr);

  const secret = randomBytes(32).toString('hex');
  writeFileSync(join(tree, 'deploy.sh'), `export DATABASE_PASSWORD='${secret}'\n`);
  const found = spawnSync(command, ['scan', tree], { encoding: 'utf8', shell: windows });
  assert.equal(found.status, 1, found.stdout + found.stderr);
  assert.match(found.stdout, /deploy\.sh:1:/);
  assert.ok(!(found.stdout + found.stderr).includes(secret), 'the secret was printed');
  console.log('ok: packed, installed alone, ran clean and found a leak');
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
