/**
 * `npm run generate`: compiles `rules/*.yml` into the two modules under `src/ruleset/` and builds the kernel, when there
 * is one to build. What comes out depends on the files alone; files that would stay the same are not touched.
 *
 * It checks what makes rules wrong to load and leaves the slow checks (examples, growth) to `npm run rules`.
 */

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileRules } from '../src/ruleset/compile.ts';
import { parseRules } from '../src/ruleset/load.ts';
import { RulesError } from '../src/ruleset/rule-mistake.ts';
import { writeModules } from '../src/ruleset/write-modules.ts';
import { readBuiltInRuleFiles } from './rule-files.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

try {
  const rules = parseRules(readBuiltInRuleFiles(root), { origin: 'built-in' });
  const modules = writeModules(compileRules(rules));
  writeChanged('src/ruleset/built-in.gen.ts', modules.table);
  writeChanged('src/ruleset/built-in-texts.gen.ts', modules.texts);
  process.exitCode = buildKernel();
} catch (error) {
  if (!(error instanceof RulesError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function writeChanged(path: string, text: string): void {
  const file = join(root, path);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  // Written whole or not at all: a test run beside this one may be reading it.
  writeFileSync(`${file}.${process.pid}.tmp`, text);
  renameSync(`${file}.${process.pid}.tmp`, file);
  console.log(`wrote ${path}`);
}

/** The exit status of the kernel's own build; 0 when there is none. */
function buildKernel(): number {
  const script = join(root, 'scripts', 'build-kernel.mjs');
  if (!existsSync(script)) return 0;
  return spawnSync(process.execPath, [script], { cwd: root, stdio: 'inherit' }).status ?? 1;
}
